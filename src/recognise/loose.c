/*
 * Loose marks. Input: the start of a line. Output: a number that only others
 * of its form beside it prove, and what parts it from the text.
 *
 *	"2.Policing"; "HC 57"; "Item 4: Bins"; "Minute 26 - BINS"
 */
#include <string.h>

#include "marks.h"

/* The length of the word at i, in any case, with a stop and blanks behind. */
static size_t
word_at(str s, size_t i, const char *const *words, size_t n)
{
	for (size_t k = 0; k < n; k++) {
		size_t len = strlen(words[k]), end = i + len;

		if (i + len >= s.n || !str_same(str_sub(s, i, end),
		    str_c(words[k])))
			continue;
		end += s.p[end] == '.' || s.p[end] == ':';
		/* "No.3", "Item 4", but "Items", "Notes" */
		if (mark_blanks(s, end) > end || (end > i + len && end < s.n &&
		    cp_digit((unsigned char)s.p[end])))
			return mark_blanks(s, end) - i;
	}
	return 0;
}

/*
 * "Item 4:", "Minute 26 -", "Agenda Item No. 4", "Minute ref:": the words are
 * no part of the number.
 */
static size_t
number_word(str s)
{
	static const char *const what[] = {
		"agenda", "minute", "item", "cofnod", "eitem", "min",
	};
	static const char *const more[] = { "item", "reference", "ref", };
	static const char *const no[] = {
		"number", "num", "no", "nr", "rhif",
	};
	enum { WHAT = sizeof(what) / sizeof(what[0]), };
	enum { MORE = sizeof(more) / sizeof(more[0]), };
	enum { NO = sizeof(no) / sizeof(no[0]), };
	size_t n;

	if (s.n > 1 && s.p[0] == '#')
		return 1;
	n = word_at(s, 0, what, WHAT);
	if (n > 0)
		n += word_at(s, n, more, MORE);
	return n + word_at(s, n, no, NO);
}

/*
 * "HC 57", "BM 18/2021", "C 08/042": capitals before the number belong to it;
 * one letter alone where the number has two parts.
 */
static size_t
number_code(str s)
{
	struct marker	k = { 0 };
	size_t		n = 0;

	while (n < s.n && n < 7 && s.p[n] >= 'A' && s.p[n] <= 'Z')
		n++;
	if (n == 0 || n >= 7 || n + 1 >= s.n || s.p[n] != ' ')
		return 0;
	return n > 1 || (mark_compound(s, 2, &k) > 2 && k.sep == '/') ?
	    n + 1 : 0;
}

static size_t
behind_number(str s, size_t i)
{
	size_t	 len, at = mark_blanks(s, i);
	uint32_t c;

	if (at >= s.n || (s.p[i] == '.' && mark_blanks(s, i + 1) >= s.n))
		return s.n;
	c = utf8_get(s.p + at, s.n - at, &len);
	if ((c == '.' && at == i) || c == ':' || c == '-' || c == 0x2013 ||
	    c == 0x2014) {
		/* "Item 1:Apologies" */
		if (!mark_ends(s, at + len) && (c != ':' ||
		    s.p[at + len] < 'A' || s.p[at + len] > 'Z'))
			return 0;
		return mark_blanks(s, at + len);
	}
	return at > i ? at : 0;
}

/* "2.Policing": no blank behind the stop. */
static size_t
glued(str s, struct marker *m)
{
	size_t end = mark_run(s, 0, true);

	/* "4, Matters Arising": a stop that was read as a comma */
	if (end > 0 && end <= 3 && end + 2 < s.n && s.p[end] == ',' &&
	    s.p[end + 1] == ' ' && s.p[end + 2] >= 'A' && s.p[end + 2] <= 'Z') {
		m->kind = MARK_DECIMAL;
		m->style = STYLE_STOP;
		m->value = mark_decimal(str_sub(s, 0, end));
		m->label = str_sub(s, 0, end);
		return end + 2;
	}
	if (end == 0 || end > 3 || end + 2 >= s.n ||
	    (s.p[end] != '.' && s.p[end] != ')') ||
	    s.p[end + 1] < 'A' || s.p[end + 1] > 'Z' || s.p[end + 2] == '.')
		return 0;
	m->kind = MARK_DECIMAL;
	m->style = s.p[end] == '.' ? STYLE_STOP : STYLE_PAREN;
	m->value = mark_decimal(str_sub(s, 0, end));
	m->label = str_sub(s, 0, end);
	return end + 1;
}

/* "II DECLARATION OF INTEREST": large letters, and capitals behind. */
static size_t
bare_roman(str s, struct marker *m)
{
	size_t end = mark_run(s, 0, false), at = mark_blanks(s, end), word;

	if (end == 0 || at == end || s.p[0] >= 'a')
		return 0;
	for (size_t i = 0; i < end; i++)
		if (strchr("IVX", s.p[i]) == NULL)
			return 0;
	word = at;
	while (word < s.n && s.p[word] >= 'A' && s.p[word] <= 'Z')
		word++;
	if (word - at < 4)
		return 0;
	m->kind = MARK_ROMAN;
	m->roman = m->value = mark_roman(str_sub(s, 0, end));
	m->label = str_sub(s, 0, end);
	return at;
}

/* "15.11.05" among "15.11.4": a date, were it not for the others. */
static size_t
dated(str s, struct marker *m)
{
	size_t end = mark_compound(s, 0, m), at = mark_blanks(s, end);

	return end > 0 && m->nparts > 2 && (at > end || at >= s.n) ? at : 0;
}

/* "24-101 Apologies", "WC-19-12", were it not for "24-102" a range. */
static size_t
hyphened(str s, struct marker *m)
{
	size_t from = 0, mid, end, at;

	while (from < s.n && from < 6 && s.p[from] >= 'A' && s.p[from] <= 'Z')
		from++;
	if (from > 0 && (from >= s.n || s.p[from++] != '-'))
		return 0;
	mid = mark_run(s, from, true);
	if (mid < from + 2 || mid > from + 4 || mid >= s.n || s.p[mid] != '-')
		return 0;
	end = mark_run(s, mid + 1, true);
	at = mark_blanks(s, end);
	if (end < mid + 3 || end > mid + 4 || (at == end && at < s.n))
		return 0;
	m->kind = MARK_COMPOUND;
	m->sep = '-';
	m->nparts = 2;
	m->part[0] = mark_decimal(str_sub(s, from, mid));
	m->part[1] = mark_decimal(str_sub(s, mid + 1, end));
	m->label = str_sub(s, 0, end);
	return at;
}

static bool
joins_parts(str s, size_t i)
{
	return strchr("./-:", s.p[i]) != NULL && i > 0 && i + 1 < s.n &&
	    (cp_digit((unsigned char)s.p[i + 1]) ||
	    (s.p[i + 1] >= 'A' && s.p[i + 1] <= 'Z')) &&
	    strchr("./-:", s.p[i - 1]) == NULL;
}

/*
 * "3.4/25E", "25E/3", "24-25/3", "[3/25]": numbers, and letters glued to
 * them, however joined; but "24/0412/FUL" is an application's, "9.30-10.15"
 * the time.
 */
static size_t
coded(str s, struct marker *m)
{
	size_t	from = s.n > 0 && s.p[0] == '[', i = from, end;
	char	sep = 0;
	bool	mixed = false;

	for (; i < s.n; i = end) {
		if (cp_digit((unsigned char)s.p[i])) {
			end = mark_run(s, i, true);
			if (end - i > 4 || m->nparts == MARK_PARTS)
				return 0;
			m->part[m->nparts++] = mark_decimal(str_sub(s, i, end));
		} else if (s.p[i] >= 'A' && s.p[i] <= 'Z') {
			end = mark_run(s, i, false);
			if (end - i > 4 || (m->nparts > 0 &&
			    !cp_digit((unsigned char)s.p[i - 1])))
				return 0;
		} else if (i > from && joins_parts(s, i)) {
			mixed |= sep != 0 && sep != s.p[i];
			sep = s.p[i];
			end = i + 1;
		} else {
			break;
		}
	}
	/* "2025-02-24" is a day, "R2025-057" a resolution's number */
	if (m->nparts < 2 || sep == 0 || (mixed && m->nparts == 4) ||
	    (sep == '-' && !mixed && m->part[0] > 1900 && (m->nparts > 2 ||
	    !cp_digit((unsigned char)s.p[from]))))
		return 0;
	m->kind = MARK_COMPOUND;
	m->sep = mixed ? '~' : sep;
	m->label = str_sub(s, from, i);
	if (from > 0 && (i >= s.n || s.p[i++] != ']'))
		return 0;
	end = mark_blanks(s, i);
	return end > i || end >= s.n ? end : behind_number(s, i);
}

size_t
marker_read_loose(str s, struct marker *m)
{
	struct marker	n = { 0 };
	size_t		word, code = 0, end;

	*m = n;
	if ((end = glued(s, &n)) > 0 || (end = bare_roman(s, &n)) > 0) {
		*m = n;
		return end;
	}
	if ((end = dated(s, &n)) > 0) {
		*m = n;
		return end;
	}
	n = (struct marker){ 0 };
	if ((end = hyphened(s, &n)) > 0) {
		*m = n;
		return end;
	}
	n = (struct marker){ 0 };
	if ((end = coded(s, &n)) > 0) {
		*m = n;
		return end;
	}
	n = (struct marker){ 0 };
	if ((word = number_word(s)) == 0 && (code = number_code(s)) == 0)
		return 0;
	end = mark_compound(s, word + code, &n);
	/* "Minute PC/24/12" */
	if ((s.p[word + code] < '0' || s.p[word + code] > '9') &&
	    (end == word + code || code > 0))
		return 0;
	if (end == word + code) {
		n.nparts = 0;
		end = mark_simple(s, word + code, &n);
	}
	if (end == word + code || (end = behind_number(s, end)) == 0)
		return 0;
	if (code > 0) {
		if (n.kind == MARK_DECIMAL) {
			n.nparts = 1;
			n.part[0] = n.value;
		}
		n.kind = MARK_COMPOUND;
		n.label = str_sub(s, 0, (size_t)(n.label.p - s.p) + n.label.n);
	}
	n.style = STYLE_COLON;
	*m = n;
	return end;
}

