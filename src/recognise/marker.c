/*
 * Marks. Input: the start of a line. Output: the bullet, number or letter
 * that stands there, and how long it is.
 *
 *	"(iv)  That"; "1. That"; "- a) To make"; "8.4 RESOLVED"; "24/026. PLANNING"
 */
#include <string.h>

#include "block.h"

/* A blank as Markdown's exports write it. */
static bool
entity(str s, size_t i)
{
	return s.p[i] == '&' && str_starts(str_sub(s, i, s.n), STR("&nbsp;"));
}

static size_t
blanks(str s, size_t i)
{
	size_t len;

	for (; i < s.n; i += len) {
		if (entity(s, i))
			len = 6;
		else if (!cp_blank(utf8_get(s.p + i, s.n - i, &len)))
			break;
	}
	return i;
}

static bool
blank_or_end(str s, size_t i)
{
	size_t len;

	return i >= s.n || entity(s, i) ||
	    cp_blank(utf8_get(s.p + i, s.n - i, &len));
}

static bool
bullet(uint32_t c)
{
	static const uint32_t glyphs[] = {
		0xb7, 0x2022, 0x2023, 0x2043, 0x25aa, 0x25ab, 0x25cf, 0x25cb,
		0x25e6, 0x25a0, 0x25a1, 0x25b6, 0x25ba, 0x27a2, 0x2713, 0x2714,
		0x2219, 0x2756, 0xa7, '-', 0x2013, 0x2014, '*', '>', '+', 0x2212,
	};

	for (size_t i = 0; i < sizeof(glyphs) / sizeof(glyphs[0]); i++)
		if (c == glyphs[i])
			return true;
	return cp_private(c);
}

/* "o   Bank mandate": a ring that has become a letter, well apart. */
static bool
ring(str s, size_t i)
{
	return i + 3 < s.n && s.p[i] == 'o' &&
	    (s.p[i + 1] == '\t' || blanks(s, i + 1) >= i + 3);
}

/* The value of a roman number in small letters, or 0. */
static unsigned long
roman(str s)
{
	static const struct { char c; unsigned v; } digits[] = {
		{ 'i', 1 }, { 'v', 5 }, { 'x', 10 }, { 'l', 50 },
	};
	unsigned long sum = 0, last = 0;

	if (s.n == 0 || s.n > 7)
		return 0;
	for (size_t i = s.n; i-- > 0; ) {
		unsigned v = 0;

		for (size_t k = 0; k < 4; k++)
			if ((s.p[i] | 0x20) == digits[k].c)
				v = digits[k].v;
		if (v == 0)
			return 0;
		if (v < last)
			sum -= v;
		else
			sum += last = v;
	}
	return sum;
}

static unsigned long
decimal(str s)
{
	unsigned long v = 0;

	for (size_t i = 0; i < s.n; i++)
		v = v * 10 + (unsigned long)(s.p[i] - '0');
	return v;
}

/* Digits, or letters, from i. */
static size_t
run_of(str s, size_t i, bool digits)
{
	size_t from = i;

	while (i < s.n && i - from < 8 &&
	    (digits ? s.p[i] >= '0' && s.p[i] <= '9' :
	    (s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z'))
		i++;
	return i;
}

/* "8.4", "24/026", "PLA146/14", "2307.05": numbers joined by one separator. */
static size_t
compound(str s, size_t i, struct marker *m)
{
	size_t	from = i, end;
	char	sep = 0;

	end = run_of(s, i, false);
	/* "F&GP/24/01" */
	if (end > i && end - i <= 2 && end + 1 < s.n && s.p[end] == '&' &&
	    run_of(s, end + 1, false) <= i + 4)
		end = run_of(s, end + 1, false);
	if (end - i <= 4 && end > i && end < s.n && s.p[end] >= '0' &&
	    s.p[end] <= '9')
		i = end;		/* "PLA146/14" */
	else if (end > i && end - i <= 4 && end + 1 < s.n &&
	    (s.p[end] == '/' || (s.p[end] == '.' && s.p[i] < 'a')) &&
	    s.p[end + 1] >= '0' && s.p[end + 1] <= '9')
		i = end + 1;		/* "P/142", "JWC.1" */
	for (;;) {
		end = run_of(s, i, true);
		if (end == i || end - i > 6)
			break;
		if (m->nparts == MARK_PARTS)
			return from;
		m->part[m->nparts++] = decimal(str_sub(s, i, end));
		i = end;
		if (i + 1 >= s.n || (s.p[i] != '.' && s.p[i] != '/') ||
		    s.p[i + 1] < '0' || s.p[i + 1] > '9' ||
		    (sep != 0 && s.p[i] != sep))
			break;
		sep = s.p[i++];
	}
	if (m->nparts < 2 && !(m->nparts == 1 && i > from &&
	    (s.p[from] | 0x20) >= 'a'))
		return from;
	/* "4.2a", "12(b)" keep their letter */
	if (i < s.n && (s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z' &&
	    (i + 1 >= s.n || s.p[i + 1] == ' ' || s.p[i + 1] == '.'))
		i++;
	m->kind = MARK_COMPOUND;
	m->sep = sep;
	m->label = str_sub(s, from, i);
	return i;
}

static size_t
simple(str s, size_t i, struct marker *m)
{
	size_t	end = run_of(s, i, true);
	str	w;

	if (end > i) {
		if (end - i > 4)
			return i;
		m->kind = MARK_DECIMAL;
		m->value = decimal(str_sub(s, i, end));
		/* "66/E": exempt */
		if (end + 1 < s.n && s.p[end] == '/' && s.p[end + 1] >= 'A' &&
		    s.p[end + 1] <= 'Z' && blank_or_end(s, end + 2)) {
			m->label = str_sub(s, i, end + 2);
			return end + 2;
		}
		/* "4a": a lettered part of item 4 */
		if (end < s.n && (s.p[end] | 0x20) >= 'a' &&
		    (s.p[end] | 0x20) <= 'z' && (end + 1 >= s.n ||
		    strchr(" .):\t", s.p[end + 1]) != NULL ||
		    (unsigned char)s.p[end + 1] == 0xc2))
			end++;
		m->label = str_sub(s, i, end);
		return end;
	}
	end = run_of(s, i, false);
	w = str_sub(s, i, end);
	if (w.n == 0)
		return i;
	m->label = w;
	m->roman = roman(w);
	if (w.n == 1) {
		m->kind = MARK_LETTER;
		m->value = (unsigned long)((w.p[0] | 0x20) - 'a' + 1);
		return end;
	}
	if (m->roman == 0)
		return i;
	m->kind = MARK_ROMAN;
	m->value = m->roman;
	return end;
}

static size_t
numbered(str s, size_t i, struct marker *m)
{
	bool	open = i < s.n && s.p[i] == '(';
	size_t	from = i + open, end;

	end = compound(s, from, m);
	if (end == from) {
		m->nparts = 0;
		end = simple(s, from, m);
	}
	if (end == from)
		return i;
	if (open) {
		/* "(c ) Highways" */
		if (end + 1 < s.n && s.p[end] == ' ' && s.p[end + 1] == ')')
			end++;
		if (end >= s.n || s.p[end] != ')')
			return i;
		m->style = STYLE_PARENS;
		return end + 1;
	}
	if (end < s.n && s.p[end] == ')') {
		m->style = STYLE_PAREN;
		return end + 1;
	}
	if (end < s.n && s.p[end] == '.') {
		m->style = STYLE_STOP;
		end++;
		return end;
	}
	if (end < s.n && s.p[end] == '\\' && end + 1 < s.n && s.p[end + 1] == '.') {
		m->style = STYLE_STOP;
		return end + 2;
	}
	if (end < s.n && s.p[end] == ':' && m->kind != MARK_COMPOUND) {
		m->style = STYLE_COLON;
		return end + 1;
	}
	m->style = STYLE_BARE;
	/* a bare letter or roman number is a word: "A resident", "I" */
	if (m->kind == MARK_LETTER || m->kind == MARK_ROMAN)
		return i;
	return end;
}

/* Past the markup of bold text: "**", "<b>", "<strong>". */
static size_t
asterisks(str s, size_t i)
{
	size_t n;

	while (i < s.n) {
		n = s.p[i] == '*' ? 1 : tag_length(str_sub(s, i, s.n));
		if (n == 0)
			break;
		i += n;
	}
	return i;
}

/* "JWC.1 – ELECTION OF CHAIR": the dash belongs to the number. */
static size_t
past_dash(str s, size_t i, const struct marker *m)
{
	size_t	 len;
	uint32_t c;

	if (m->kind != MARK_COMPOUND || i >= s.n)
		return i;
	c = utf8_get(s.p + i, s.n - i, &len);
	if ((c != '-' && c != 0x2013 && c != 0x2014) || i + len >= s.n ||
	    !blank_or_end(s, i + len))
		return i;
	return blanks(s, i + len);
}

size_t
marker_read(str s, struct marker *m)
{
	size_t	 i = blanks(s, 0), len, end, inner;
	uint32_t c;
	struct marker n = { 0 };

	*m = n;
	if (i >= s.n)
		return 0;
	c = utf8_get(s.p + i, s.n - i, &len);
	if (bullet(c) && blank_or_end(s, i + len) && i + len < s.n) {
		m->kind = MARK_GLYPH;
		m->label = str_sub(s, i, i + len);
		end = blanks(s, i + len);
		/* "- a) To make": the letter is the mark, the dash its residue */
		inner = numbered(s, end, &n);
		if (inner > end && n.style != STYLE_BARE &&
		    blank_or_end(s, inner)) {
			n.bullet_too = true;
			*m = n;
			return blanks(s, inner);
		}
		return end;
	}
	if ((c == 0xb7 || c == 0x2022 || cp_private(c) ||
	    ring(s, i)) && i + len < s.n) {
		m->kind = MARK_GLYPH;
		m->label = str_sub(s, i, i + len);
		return blanks(s, i + len);
	}
	/* "**7.** Title": markup around the number */
	inner = asterisks(s, i);
	end = numbered(s, inner, &n);
	if (end == inner)
		return 0;
	if (inner > i) {
		size_t after = asterisks(s, end);

		n.starred = after > end;
		end = n.starred ? after : end;
	}
	if (!blank_or_end(s, end) && !(s.p[end] == '*') && s.p[end] != '_' &&
	    s.p[end] != '<')
		return 0;
	*m = n;
	return past_dash(s, blanks(s, end), &n);
}

/* ---- marks that need others beside them --------------------------------- */

/* "Item 4:", "Minute 26 -": the word is no part of the number. */
static size_t
number_word(str s)
{
	static const char *const words[] = {
		"agenda item ", "minute no. ", "minute no ", "minute ",
		"item no. ", "item no ", "item ", "min. ", "min ", "cofnod ",
		"eitem ", "no. ", "no ", "#",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++) {
		size_t n = strlen(words[k]);

		if (s.n > n && str_same(str_sub(s, 0, n), str_c(words[k])))
			return n;
	}
	return 0;
}

/* "HC 57", "BM 18/2021": capitals before the number belong to it. */
static size_t
number_code(str s)
{
	size_t n = 0;

	while (n < s.n && n < 7 && s.p[n] >= 'A' && s.p[n] <= 'Z')
		n++;
	return n >= 2 && n < 7 && n + 1 < s.n && s.p[n] == ' ' ? n + 1 : 0;
}

static size_t
behind_number(str s, size_t i)
{
	size_t	 len, at = blanks(s, i);
	uint32_t c;

	if (at >= s.n || (s.p[i] == '.' && blanks(s, i + 1) >= s.n))
		return s.n;
	c = utf8_get(s.p + at, s.n - at, &len);
	if ((c == '.' && at == i) || c == ':' || c == '-' || c == 0x2013 ||
	    c == 0x2014) {
		if (!blank_or_end(s, at + len))
			return 0;
		return blanks(s, at + len);
	}
	return at > i ? at : 0;
}

/* "2.Policing": no blank behind the stop. */
static size_t
glued(str s, struct marker *m)
{
	size_t end = run_of(s, 0, true);

	/* "4, Matters Arising": a stop that was read as a comma */
	if (end > 0 && end <= 3 && end + 2 < s.n && s.p[end] == ',' &&
	    s.p[end + 1] == ' ' && s.p[end + 2] >= 'A' && s.p[end + 2] <= 'Z') {
		m->kind = MARK_DECIMAL;
		m->style = STYLE_STOP;
		m->value = decimal(str_sub(s, 0, end));
		m->label = str_sub(s, 0, end);
		return end + 2;
	}
	if (end == 0 || end > 3 || end + 2 >= s.n ||
	    (s.p[end] != '.' && s.p[end] != ')') ||
	    s.p[end + 1] < 'A' || s.p[end + 1] > 'Z' || s.p[end + 2] == '.')
		return 0;
	m->kind = MARK_DECIMAL;
	m->style = s.p[end] == '.' ? STYLE_STOP : STYLE_PAREN;
	m->value = decimal(str_sub(s, 0, end));
	m->label = str_sub(s, 0, end);
	return end + 1;
}

/* "II DECLARATION OF INTEREST": large letters, and capitals behind. */
static size_t
bare_roman(str s, struct marker *m)
{
	size_t end = run_of(s, 0, false), at = blanks(s, end), word;

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
	m->roman = m->value = roman(str_sub(s, 0, end));
	m->label = str_sub(s, 0, end);
	return at;
}

/* "15.11.05" among "15.11.4": a date, were it not for the others. */
static size_t
dated(str s, struct marker *m)
{
	size_t end = compound(s, 0, m), at = blanks(s, end);

	return end > 0 && m->nparts > 2 && (at > end || at >= s.n) ? at : 0;
}

/* "24-101 Apologies", were it not for "24-102" a range. */
static size_t
hyphened(str s, struct marker *m)
{
	size_t mid = run_of(s, 0, true), end, at;

	if (mid < 2 || mid > 4 || mid >= s.n || s.p[mid] != '-')
		return 0;
	end = run_of(s, mid + 1, true);
	at = blanks(s, end);
	if (end < mid + 3 || end > mid + 4 || (at == end && at < s.n))
		return 0;
	m->kind = MARK_COMPOUND;
	m->sep = '-';
	m->nparts = 2;
	m->part[0] = decimal(str_sub(s, 0, mid));
	m->part[1] = decimal(str_sub(s, mid + 1, end));
	m->label = str_sub(s, 0, end);
	return at;
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
	if ((word = number_word(s)) == 0 && (code = number_code(s)) == 0)
		return 0;
	if (s.p[word + code] < '0' || s.p[word + code] > '9')
		return 0;
	end = compound(s, word + code, &n);
	if (end == word + code) {
		n.nparts = 0;
		end = simple(s, word + code, &n);
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

bool
marker_alike(const struct marker *a, const struct marker *b)
{
	if (a->kind == MARK_GLYPH || b->kind == MARK_GLYPH)
		return a->kind == b->kind;
	if (a->style != b->style)
		return false;
	if (a->kind == MARK_COMPOUND || b->kind == MARK_COMPOUND)
		return a->kind == b->kind && a->nparts == b->nparts;
	if ((a->kind == MARK_DECIMAL) != (b->kind == MARK_DECIMAL))
		return false;
	if (a->kind == MARK_DECIMAL)
		return true;
	/* case tells lists apart: A) from a) */
	return ((a->label.p[0] ^ b->label.p[0]) & 0x20) == 0;
}

bool
marker_follows(const struct marker *a, const struct marker *b)
{
	if (!marker_alike(a, b))
		return false;
	switch (a->kind) {
	case MARK_GLYPH:
		return true;
	case MARK_DECIMAL:
		return b->value == a->value + 1;
	case MARK_COMPOUND:
		return b->part[b->nparts - 1] == a->part[a->nparts - 1] + 1 &&
		    memcmp(a->part, b->part,
		    (a->nparts - 1) * sizeof(a->part[0])) == 0;
	case MARK_LETTER:
	case MARK_ROMAN:
		if (a->roman != 0 && b->roman == a->roman + 1)
			return true;
		return a->kind == MARK_LETTER && b->kind == MARK_LETTER &&
		    b->value == a->value + 1;
	case MARK_NONE:
		break;
	}
	return false;
}
