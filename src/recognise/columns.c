/*
 * Rows of tables that only blanks keep apart. Input: lines. Output: per line,
 * its cells, where lines that follow each other have gaps above each other.
 *
 *	"Present      Ann Hale        AH      Owen Price      OP"
 *	"             Ifor Dunn       ID"
 *
 * is two rows of five cells; a line that only goes on a cell of the row
 * above ("Date    3 May" / "        at noon") is no row of its own.
 */
#include <string.h>

#include "block.h"

enum {
	FAR = 20,		/* blanks that keep paragraphs apart */
	TITLE_LINES = 12,	/* in which they do */
	MAX_COLUMN = 400,	/* a line that is longer is no row */
	MAX_CELLS = 16,
	POINT_LINES = 6,
};

/* A stretch of text in a line: columns and bytes, half-open. */
struct cell {
	unsigned from, to;
	size_t	 b, e;
};

struct rows {
	struct arena		*a;
	struct arena		*tmp;		/* for looking at a line */
	const struct text	*t;
	const struct lexicon	*lex;
	struct habits		*h;
	/* per column of the group: lines with text, and with wide gaps, there */
	unsigned		 text[MAX_COLUMN + 1], wide[MAX_COLUMN + 1];
	unsigned		 past[MAX_COLUMN + 1];	/* with text behind it */
};

/* The line without the note at its edge. */
static str
line_text(const struct rows *x, size_t i)
{
	return str_sub(x->t->s, x->t->lines[i].off, x->t->lines[i].off +
	    x->h->layout[i].note);
}

/* The stretches of the line between wide gaps; 0 where it cannot be a row. */
static size_t
split(const struct rows *x, size_t line, struct cell *c)
{
	str	 s = line_text(x, line);
	size_t	 n = 0, gap = x->h->gap;
	unsigned col = 0;

	if (x->t->lines[line].blank || x->h->furniture[line] != NULL ||
	    x->h->layout[line].lead > 0)
		return 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char ch = (unsigned char)s.p[i];

		if ((ch == '\t' && !x->h->tabs_are_blanks) || ch == '|')
			return 0;
		if (ch == ' ' || ch == '\t') {
			gap++;
			col++;
			continue;
		}
		if ((ch & 0xc0) == 0x80) {
			c[n - 1].e = i + 1;
			continue;
		}
		if (col >= MAX_COLUMN)
			return 0;
		if (gap >= x->h->gap && n == MAX_CELLS)
			return 0;
		if (gap >= x->h->gap)
			c[n++] = (struct cell){ .from = col, .b = i };
		gap = 0;
		c[n - 1].to = ++col;
		c[n - 1].e = i + 1;
	}
	return n;
}

/* ---- which lines are rows --------------------------------------------- */

/* "RESOLVED   that", "Apologies:   A Hale": text behind its label */
static bool
labelled(const struct rows *x, str s, size_t ncells)
{
	struct leaf	*l;
	struct tokens	*ts;
	struct match	 m;

	arena_trim(x->tmp);
	l = leaf_make(x->tmp, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1);
	ts = tokens_make(x->tmp, l->s);
	return lexicon_match(x->lex, LEX_DECISION_LEAD, ts, 0, &m) ||
	    lexicon_match(x->lex, LEX_RECOMMEND_LEAD, ts, 0, &m) ||
	    lexicon_match(x->lex, LEX_ACTION_LEAD, ts, 0, &m) ||
	    (ncells == 2 && token_punct(ts, ts->n - 1, ':'));
}

/* A row by itself: two cells or more, a list's mark not counted. */
static bool
is_row(const struct rows *x, size_t line, const struct cell *c, size_t n)
{
	str		s = line_text(x, line);
	struct marker	m;
	size_t		mark;

	if (n < 2)
		return false;
	/* a mark of a kind that is not known: "o   Bank mandate" */
	if (n == 2 && c[0].to - c[0].from <= 2)
		return false;
	mark = marker_read(str_sub(s, c[0].b, s.n), &m);
	if (mark > 0 && c[0].b + mark >= c[1].b && n < 3)
		return false;
	return !labelled(x, str_sub(s, c[0].b, c[0].e), n);
}

static bool
close_to(unsigned a, unsigned b)
{
	return a <= b + 1 && b <= a + 1;
}

/* A cell of b begins, or ends, under one of a; both at the left do not count. */
static bool
aligned(const struct cell *a, size_t na, const struct cell *b, size_t nb)
{
	for (size_t i = 0; i < na; i++)
		for (size_t k = 0; k < nb; k++) {
			if ((i > 0 || k > 0) && close_to(a[i].from, b[k].from))
				return true;
			if (i > 0 && k > 0 && close_to(a[i].to, b[k].to))
				return true;
		}
	return false;
}

/* ---- a group of rows -------------------------------------------------- */

static void
measure(struct rows *x, const struct cell *c, size_t n)
{
	unsigned at = 0;

	for (size_t i = 0; i < n; i++) {
		for (; at < c[i].from; at++) {
			x->wide[at] += i > 0 || c[i].from >= x->h->gap;
			x->past[at]++;
		}
		for (; at < c[i].to; at++) {
			x->text[at]++;
			x->past[at] += at + 1 < c[n - 1].to;
		}
	}
}

/* No line has text there, and half of those that go on have a wide gap. */
static bool
gutter(const struct rows *x, unsigned col)
{
	return x->text[col] == 0 && x->past[col] > 0 &&
	    x->wide[col] * 2 >= x->past[col];
}

/* The columns of the group: where each begins; their number. */
static size_t
find_columns(const struct rows *x, unsigned *start)
{
	size_t	n = 0;
	bool	text = false;

	for (unsigned col = 0; col < MAX_COLUMN; col++) {
		if (gutter(x, col)) {
			text = false;
		} else if (x->text[col] > 0 && !text) {
			if (n == MAX_CELLS)
				return 0;
			start[n++] = col;
			text = true;
		}
	}
	return n;
}

/* The range of the line in columns [from, to), without blanks at its ends. */
static struct span
between(str s, unsigned from, unsigned to)
{
	struct span	r = { 0, 0 };
	unsigned	col = 0;
	bool		any = false;

	for (size_t i = 0; i < s.n; i++) {
		if (((unsigned char)s.p[i] & 0xc0) == 0x80) {
			if (any && col <= to && r.to == i)
				r.to = i + 1;
			continue;
		}
		if (col >= from && col < to && s.p[i] != ' ' &&
		    s.p[i] != '\t') {
			if (!any)
				r.from = i;
			any = true;
			r.to = i + 1;
		}
		col++;
	}
	return r;
}

static void
set_row(struct rows *x, size_t line, const unsigned *start, size_t n)
{
	struct layout	*l = &x->h->layout[line];
	str		 s = line_text(x, line);

	l->cells = arena_alloc(x->a, n * sizeof(*l->cells));
	l->ncells = n;
	for (size_t i = 0; i < n; i++)
		l->cells[i] = between(s, i == 0 ? 0 : start[i],
		    i + 1 < n ? start[i + 1] : MAX_COLUMN + 1);
}

/*
 * The one cell that the line has goes on the one above: that was as long as
 * can be, or stops where no text stops.
 */
static size_t
goes_on(const struct rows *x, size_t line, unsigned widest)
{
	const struct layout	*l = &x->h->layout[line];
	const struct layout	*up = &x->h->layout[line - 1];
	str			 s = line_text(x, line), above, text;
	struct cell		 c[MAX_CELLS];
	size_t			 only = 0, first = 0, n;

	for (size_t i = 0; i < l->ncells; i++)
		if (l->cells[i].to > l->cells[i].from) {
			if (only > 0)
				return 0;
			only = i + 1;
		}
	if (only < 2 || up->ncells != l->ncells ||
	    up->cells[only - 1].to == 0)
		return 0;
	text = str_sub(s, l->cells[only - 1].from, l->cells[only - 1].to);
	above = str_sub(line_text(x, line - 1), up->cells[only - 1].from,
	    up->cells[only - 1].to);
	n = split(x, line - 1, c);
	while (first < text.n && text.p[first] != ' ')
		first++;
	if (str_lower(text) || str_starts(text, STR("(")) ||
	    str_ends(above, STR(",")) || str_ends(above, STR("&")) ||
	    str_ends(above, STR(" and")) ||
	    (only == l->ncells && widest >= 60 &&
	    (c[n - 1].to + 1 + first) * 20 > widest * 17))
		return only;
	return 0;
}

/*
 * A point whose last line has the row's other cells: where it begins.
 *
 *	"iv) The federation's letter on allotments, music"
 *	"licensing and reports.                                     Noted"
 */
static size_t
point_start(const struct rows *x, size_t row)
{
	const struct span	*c = x->h->layout[row].cells;
	struct marker		 m;
	size_t			 i = row;
	str			 s = str_sub(line_text(x, row), c[0].from, c[0].to);

	/* it may have a mark of its own: "ii) ...", "ii)The ..." */
	if (!(str_lower(s) || str_starts(s, STR("("))) ||
	    marker_read(s, &m) > 0 ||
	    str_find(str_sub(s, 0, 6), STR(")")) != SIZE_MAX)
		return row;
	while (i > 0 && row - i < POINT_LINES) {
		i--;
		if (x->t->lines[i].blank || x->h->furniture[i] != NULL ||
		    x->h->layout[i].cells != NULL ||
		    x->h->layout[i].note < x->t->lines[i].n)
			break;
		if (marker_read(line_text(x, i), &m) > 0)
			return i;
	}
	return row;
}

/* The lines of the point above the row become the row's, in its first cell. */
static void
take_point(struct rows *x, size_t row)
{
	size_t		 from = point_start(x, row), n;
	struct layout	*l;

	n = x->h->layout[row].ncells;
	for (size_t i = from; i < row; i++) {
		l = &x->h->layout[i];
		l->cells = arena_alloc(x->a, n * sizeof(*l->cells));
		l->cells[0] = (struct span){ 0, x->t->lines[i].n };
		l->ncells = n;
		x->h->layout[i + 1].below = 1;
	}
}

/* Lines [from, to) are a table's: their columns, then their cells. */
static void
make_group(struct rows *x, size_t from, size_t to)
{
	struct cell	c[MAX_CELLS];
	unsigned	start[MAX_CELLS], widest = 0;
	size_t		n;

	memset(x->text, 0, sizeof(x->text));
	memset(x->wide, 0, sizeof(x->wide));
	memset(x->past, 0, sizeof(x->past));
	for (size_t i = from; i < to; i++)
		if ((n = split(x, i, c)) > 0) {
			measure(x, c, n);
			if (c[n - 1].to > widest)
				widest = c[n - 1].to;
		}
	if ((n = find_columns(x, start)) < 2)
		return;
	for (size_t i = from; i < to; i++)
		if (split(x, i, c) > 0)
			set_row(x, i, start, n);
	for (size_t i = from + 1; i < to; i++)
		if (x->h->layout[i].cells != NULL &&
		    x->h->layout[i - 1].cells != NULL)
			x->h->layout[i].below = goes_on(x, i, widest);
	for (size_t i = from; i < to; i++)
		if (x->h->layout[i].cells != NULL && x->h->layout[i].below == 0)
			take_point(x, i);
}

/*
 * The lines from a row on that belong to its table: rows with a cell under
 * one of the row before, and between them lines that only go on a cell that
 * is not the first. Returns the line after the last; *rows counts the rows.
 */
static size_t
group_end(struct rows *x, size_t from, size_t *rows)
{
	struct cell	last[MAX_CELLS], c[MAX_CELLS];
	size_t		nlast = split(x, from, last), n, end = from + 1;
	unsigned	blank = 0;

	*rows = 1;
	for (size_t i = from + 1; i < x->t->nlines && blank <= 1; i++) {
		if (x->t->lines[i].blank) {
			blank++;
			continue;
		}
		if (x->h->layout[i].cells != NULL ||
		    (n = split(x, i, c)) == 0 || !aligned(last, nlast, c, n))
			break;
		if (is_row(x, i, c, n)) {
			++*rows;
			memcpy(last, c, n * sizeof(c[0]));
			nlast = n;
		} else if (n > 1 || blank > 0) {
			break;
		}
		end = i + 1;
		blank = 0;
	}
	return end;
}

/*
 * Far apart in one line of the title, and none like it beside it: two things.
 *
 *	"Harlow Down Parish Council                              MINUTES"
 */
static void
set_apart(struct rows *x, size_t line, const struct cell *c, size_t n)
{
	struct layout *l = &x->h->layout[line];

	for (size_t i = 1; i < n; i++)
		if (c[i].from < c[i - 1].to + FAR)
			return;
	/* a sentence with something at its edge is no title */
	if (c[0].to - c[0].from > 60 || x->t->s.p[x->t->lines[line].off +
	    c[0].e - 1] == '.')
		return;
	l->cells = arena_alloc(x->a, n * sizeof(*l->cells));
	for (size_t i = 0; i < n; i++)
		l->cells[i] = (struct span){ c[i].b, c[i].e };
	l->ncells = n;
	l->apart = true;
}

void
columns_learn(struct arena *a, const struct text *t, const struct lexicon *lex,
    struct habits *h)
{
	struct arena	tmp = { 0 };
	struct rows	x = { .a = a, .tmp = &tmp, .t = t, .lex = lex, .h = h };
	struct cell	c[MAX_CELLS];
	size_t		end, n, rows;

	for (size_t i = 0; i < t->nlines; i = end) {
		end = i + 1;
		if (h->layout[i].cells != NULL || (n = split(&x, i, c)) < 2 || !is_row(&x, i, c, n))
			continue;
		end = group_end(&x, i, &rows);
		if (rows >= 2)
			make_group(&x, i, end);
		else if (t->lines[i].number <= TITLE_LINES)
			set_apart(&x, i, c, n);
	}
	arena_reset(&tmp);
}
