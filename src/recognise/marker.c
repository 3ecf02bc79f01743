/*
 * Marks. Input: the start of a line. Output: the bullet, number or letter
 * that stands there, and how long it is.
 *
 *	"(iv)  That"; "1. That"; "- a) To make"; "8.4 RESOLVED"; "24/026. PLANNING"
 */
#include <string.h>

#include "marks.h"

/* A blank as Markdown's exports write it. */
static bool
entity(str s, size_t i)
{
	return s.p[i] == '&' && str_starts(str_sub(s, i, s.n), STR("&nbsp;"));
}

size_t
mark_blanks(str s, size_t i)
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

bool
mark_ends(str s, size_t i)
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
	    (s.p[i + 1] == '\t' || mark_blanks(s, i + 1) >= i + 3);
}

/* The value of a roman number in small letters, or 0. */
unsigned long
mark_roman(str s)
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

unsigned long
mark_decimal(str s)
{
	unsigned long v = 0;

	for (size_t i = 0; i < s.n; i++)
		v = v * 10 + (unsigned long)(s.p[i] - '0');
	return v;
}

/* Digits, or letters, from i. */
size_t
mark_run(str s, size_t i, bool digits)
{
	size_t from = i;

	while (i < s.n && i - from < 8 &&
	    (digits ? s.p[i] >= '0' && s.p[i] <= '9' :
	    (s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z'))
		i++;
	return i;
}

/*
 * Letters before the first digit: "PLA" of "PLA146/14", "P/", "JWC.", "F&GP/",
 * "HTC/FC/". Returns i where no digit follows them.
 */
static size_t
letters_before(str s, size_t i, bool *many)
{
	size_t at = i;

	*many = false;
	for (unsigned n = 0; n < 3; n++) {
		size_t	end = mark_run(s, at, false), room = 4;

		if (end > at && end - at <= 2 && end + 1 < s.n &&
		    s.p[end] == '&' && mark_run(s, end + 1, false) <= at + 4)
			end = mark_run(s, end + 1, false);
		for (size_t k = at; k < end; k++)
			if (s.p[k] >= 'a')
				room = 2;
		room += 2;
		if (end == at || end - at > room || end + 1 >= s.n)
			return i;
		*many |= end - at > 4;
		at = end;
		if (s.p[at] == '/' || (s.p[at] == '.' && s.p[i] < 'a'))
			at++;
		else if (!cp_digit((unsigned char)s.p[at]))
			return i;
		if (cp_digit((unsigned char)s.p[at]))
			return at;
	}
	return i;
}

/* "45/23-24": the years that the number is of. */
static size_t
year_behind(str s, size_t i)
{
	size_t end;

	if (i + 2 >= s.n || s.p[i] != '-')
		return i;
	end = mark_run(s, i + 1, true);
	return (end == i + 3 || end == i + 5) && (end >= s.n ||
	    !cp_alpha((unsigned char)s.p[end])) ? end : i;
}

/*
 * "23/24-001", "2023-24/15": the two years of a term, then the number. Returns
 * the end, or i.
 */
static size_t
years_before(str s, size_t i, struct marker *m)
{
	size_t		end = mark_run(s, i, true), from = i;
	unsigned long	first, second;

	if ((end != i + 2 && end != i + 4) || end >= s.n ||
	    (s.p[end] != '/' && s.p[end] != '-'))
		return from;
	first = mark_decimal(str_sub(s, i, end));
	i = end + 1;
	end = mark_run(s, i, true);
	if ((end != i + 2 && end != i + 4) || end + 1 >= s.n ||
	    (s.p[end] != '/' && s.p[end] != '-') || s.p[end] == s.p[i - 1])
		return from;
	second = mark_decimal(str_sub(s, i, end));
	i = end + 1;
	end = mark_run(s, i, true);
	if (second % 100 != (first + 1) % 100 || end == i || end > i + 4)
		return from;
	m->part[0] = first;
	m->part[1] = second;
	m->part[2] = mark_decimal(str_sub(s, i, end));
	m->nparts = 3;
	m->kind = MARK_COMPOUND;
	m->sep = '/';
	m->label = str_sub(s, from, end);
	return end;
}

/* "AS(23)27", "CAB(2023)/4": letters, the year, the number; or i. */
static size_t
year_bracketed(str s, size_t i, struct marker *m)
{
	size_t	end = mark_run(s, i, false), year, n;

	if (end == i || end > i + 6 || end + 4 >= s.n || s.p[i] >= 'a' ||
	    s.p[end] != '(')
		return i;
	year = mark_run(s, end + 1, true);
	if ((year != end + 3 && year != end + 5) || year + 1 >= s.n ||
	    s.p[year] != ')')
		return i;
	n = year + 1 + (s.p[year + 1] == '/' || s.p[year + 1] == '.');
	m->part[0] = mark_decimal(str_sub(s, end + 1, year));
	end = mark_run(s, n, true);
	if (end == n || end > n + 4)
		return i;
	m->part[1] = mark_decimal(str_sub(s, n, end));
	m->nparts = 2;
	m->kind = MARK_COMPOUND;
	m->sep = '/';
	m->label = str_sub(s, i, end);
	return end;
}

/* "8.4", "24/026", "PLA146/14", "2307.05": numbers joined by one separator. */
size_t
mark_compound(str s, size_t i, struct marker *m)
{
	size_t	from = i, end;
	char	sep = 0;
	bool	many;

	if ((end = year_bracketed(s, i, m)) > i)
		return end;
	i = letters_before(s, i, &many);
	if ((end = years_before(s, i, m)) > i) {
		m->label = str_sub(s, from, end);
		return end;
	}
	for (;;) {
		end = mark_run(s, i, true);
		if (end == i || end - i > 6)
			break;
		if (m->nparts == MARK_PARTS)
			return from;
		m->part[m->nparts++] = mark_decimal(str_sub(s, i, end));
		i = end;
		if (i + 1 >= s.n || (s.p[i] != '.' && s.p[i] != '/') ||
		    s.p[i + 1] < '0' || s.p[i + 1] > '9' ||
		    (sep != 0 && s.p[i] != sep &&
		    !(sep == '/' && s.p[i] == '.' && m->nparts >= 2)))
			break;	/* "24/103.1": a part of 24/103 */
		sep = sep == 0 ? s.p[i] : sep;
		i++;
	}
	if (m->nparts < 2 && !(m->nparts == 1 && i > from && !many &&
	    (s.p[from] | 0x20) >= 'a'))
		return from;
	if (sep == '/' && m->nparts == 2)
		i = year_behind(s, i);
	/* "4.2a", "12(b)" keep their letter */
	if (i < s.n && (s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z' &&
	    (i + 1 >= s.n || s.p[i + 1] == ' ' || s.p[i + 1] == '.'))
		i++;
	m->kind = MARK_COMPOUND;
	m->sep = sep;
	m->label = str_sub(s, from, i);
	return i;
}

/* "(a)", "(iv)", "(2)" right behind a number, with a blank behind. */
static size_t
part_behind(str s, size_t i)
{
	size_t end;

	if (i + 2 >= s.n || s.p[i] != '(')
		return i;
	end = mark_run(s, i + 1, cp_digit((unsigned char)s.p[i + 1]));
	if (end == i + 1 || end > i + 4 || end >= s.n || s.p[end] != ')' ||
	    (end > i + 2 && cp_alpha((unsigned char)s.p[i + 1]) &&
	    mark_roman(str_sub(s, i + 1, end)) == 0))
		return i;
	return mark_ends(s, end + 1) ? end + 1 : i;
}

size_t
mark_simple(str s, size_t i, struct marker *m)
{
	size_t	end = mark_run(s, i, true), part;
	str	w;

	if (end > i) {
		if (end - i > 4)
			return i;
		m->kind = MARK_DECIMAL;
		m->value = mark_decimal(str_sub(s, i, end));
		/* "66/E": exempt */
		if (end + 1 < s.n && s.p[end] == '/' && s.p[end + 1] >= 'A' &&
		    s.p[end + 1] <= 'Z' && mark_ends(s, end + 2)) {
			m->label = str_sub(s, i, end + 2);
			return end + 2;
		}
		/* "4(a)", "4(ii)" */
		if ((part = part_behind(s, end)) > end) {
			m->label = str_sub(s, i, part);
			return part;
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
	end = mark_run(s, i, false);
	w = str_sub(s, i, end);
	if (w.n == 0)
		return i;
	m->label = w;
	m->roman = mark_roman(w);
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

/* "[12/19] Apologies", "[3] Pumps"; i where it is none. */
static size_t
bracketed(str s, size_t i, struct marker *m)
{
	size_t end;

	if (i >= s.n || s.p[i] != '[')
		return i;
	if ((end = mark_compound(s, i + 1, m)) > i + 1 && m->nparts > 1 &&
	    m->sep == '/' && end < s.n && s.p[end] == ']') {
		m->style = STYLE_STOP;
		return end + 1;
	}
	end = mark_run(s, i + 1, true);
	if (end == i + 1 || end > i + 4 || end + 2 >= s.n ||
	    s.p[end] != ']' || s.p[end + 1] != ' ' ||
	    !cp_upper((unsigned char)s.p[end + 2]))
		return i;
	m->kind = MARK_DECIMAL;
	m->value = mark_decimal(str_sub(s, i + 1, end));
	m->label = str_sub(s, i + 1, end);
	m->style = STYLE_PARENS;
	return end + 1;
}

static size_t
numbered(str s, size_t i, struct marker *m)
{
	bool	open = i < s.n && s.p[i] == '(';
	size_t	from = i + open, end;

	if ((end = bracketed(s, i, m)) > i)
		return end;
	m->nparts = 0;
	end = mark_compound(s, from, m);
	if (end == from) {
		m->nparts = 0;
		end = mark_simple(s, from, m);
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
	if (end < s.n && s.p[end] == ':' && (m->kind != MARK_COMPOUND ||
	    m->sep == '/')) {
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

/*
 * "JWC.1 – ELECTION OF CHAIR", "1. / Welcome", of two cells: the dash belongs
 * to the number.
 */
static size_t
past_dash(str s, size_t i, const struct marker *m)
{
	size_t	 len;
	uint32_t c;

	if (i >= s.n || (m->kind != MARK_COMPOUND && m->kind != MARK_DECIMAL))
		return i;
	c = utf8_get(s.p + i, s.n - i, &len);
	if ((c != '/' && (m->kind != MARK_COMPOUND || (c != '-' &&
	    c != 0x2013 && c != 0x2014))) || i + len >= s.n ||
	    !mark_ends(s, i + len))
		return i;
	return mark_blanks(s, i + len);
}

/* "8.2.To approve the accounts": the blank was lost. */
static bool
glued_word(str s, size_t i, const struct marker *m)
{
	return m->kind == MARK_COMPOUND && m->nparts == 2 && m->sep == '.' &&
	    m->style == STYLE_STOP && cp_digit((unsigned char)m->label.p[0]) &&
	    i + 2 < s.n && s.p[i] >= 'A' && s.p[i] <= 'Z' &&
	    s.p[i + 1] >= 'a' && s.p[i + 1] <= 'z';
}

size_t
marker_read(str s, struct marker *m)
{
	size_t	 i = mark_blanks(s, 0), len, end, inner;
	uint32_t c;
	struct marker n = { 0 };

	*m = n;
	if (i >= s.n)
		return 0;
	c = utf8_get(s.p + i, s.n - i, &len);
	if (bullet(c) && mark_ends(s, i + len) && i + len < s.n) {
		m->kind = MARK_GLYPH;
		m->label = str_sub(s, i, i + len);
		end = mark_blanks(s, i + len);
		/* "- a) To make": the letter is the mark, the dash its residue */
		inner = numbered(s, end, &n);
		if (inner > end && n.style != STYLE_BARE &&
		    mark_ends(s, inner)) {
			n.bullet_too = true;
			*m = n;
			return mark_blanks(s, inner);
		}
		return end;
	}
	if ((c == 0xb7 || c == 0x2022 || cp_private(c) ||
	    ring(s, i)) && i + len < s.n) {
		m->kind = MARK_GLYPH;
		m->label = str_sub(s, i, i + len);
		return mark_blanks(s, i + len);
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
	if (!mark_ends(s, end) && !(s.p[end] == '*') && s.p[end] != '_' &&
	    s.p[end] != '<' && !glued_word(s, end, &n))
		return 0;
	*m = n;
	return past_dash(s, mark_blanks(s, end), &n);
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
