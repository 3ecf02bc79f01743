/*
 * Titles in a column of their own. Input: lines. Output: per line, its two
 * cells, where the items' numbers and titles stand at the left and all text
 * begins at one column further right.
 *
 *	"3.   Tree works       Ann had met the contractor, who could begin in"
 *	"     at the pond      the spring."
 *
 * Paragraphs at the right are parted by blank lines; each is a row, the first
 * of an item with its title before it. tables.c reads such rows.
 */
#include <string.h>

#include "block.h"

enum {
	LEAST = 14, MOST = 64,		/* where the text may begin */
	MARGIN = 10,			/* where the numbers may */
	APART = 2,			/* blanks between title and text */
	ROWS = 3,
	LINE = 24,			/* bytes of text in a line, in the mean */
};

enum side { SIDE_NONE, SIDE_LEFT, SIDE_RIGHT, SIDE_BOTH, SIDE_CROSS, };

struct titlecol {
	struct arena		*a;
	const struct text	*t;
	struct habits		*h;
	unsigned		 at;		/* the column text begins at */
};

/* The line without the note at its edge. */
static str
line_text(const struct titlecol *x, size_t i)
{
	return str_sub(x->t->s, x->t->lines[i].off, x->t->lines[i].off +
	    x->h->layout[i].note);
}

static bool
in_play(const struct titlecol *x, size_t i)
{
	return !x->t->lines[i].blank && x->h->furniture[i] == NULL &&
	    x->h->layout[i].lead == 0;
}

/* The byte at which the column begins, or the line's length. */
static size_t
byte_at(str s, unsigned col)
{
	unsigned c = 0;
	size_t	 i = 0;

	for (; i < s.n; i++) {
		if (((unsigned char)s.p[i] & 0xc0) == 0x80)
			continue;
		if (c++ == col)
			break;
	}
	return i;
}

/* "3.   Tree works": an item's number begins the line. Its length, or 0. */
static size_t
number_before(str s)
{
	struct marker	m;
	size_t		i = 0, n;

	while (i < s.n && s.p[i] == ' ')
		i++;
	if (i > MARGIN || i == s.n)
		return 0;
	n = marker_read(str_sub(s, i, s.n), &m);
	if (n == 0 || (m.kind != MARK_DECIMAL && m.kind != MARK_COMPOUND))
		return 0;
	i += n;
	while (i < s.n && s.p[i] == ' ')
		i++;
	return i;
}

/* The column behind the first wide gap behind the number and title, or 0. */
static unsigned
text_column(str s)
{
	size_t	 i = number_before(s), from = i;
	unsigned col;

	if (i == 0 || i >= s.n || !cp_upper((unsigned char)s.p[i]))
		return 0;
	for (; i + APART < s.n; i++)
		if (s.p[i] == ' ' && s.p[i + 1] == ' ')
			break;
	if (i + APART >= s.n || i < from + 3)
		return 0;
	while (i < s.n && s.p[i] == ' ')
		i++;
	col = utf8_count(str_sub(s, 0, i));
	return i < s.n && col >= LEAST && col <= MOST ? col : 0;
}

static enum side
side_of(const struct titlecol *x, size_t line)
{
	str	s = line_text(x, line);
	size_t	at = byte_at(s, x->at), first = 0;

	if (!in_play(x, line))
		return SIDE_NONE;
	while (first < s.n && s.p[first] == ' ')
		first++;
	if (first >= s.n)
		return SIDE_NONE;
	if (first >= at)
		return SIDE_RIGHT;
	if (at >= s.n)
		return str_trim(s).n < at && utf8_count(str_sub(s, 0, s.n)) +
		    1 < x->at ? SIDE_LEFT : SIDE_CROSS;
	if (s.p[at] == ' ' || s.p[at - 1] != ' ' || s.p[at - 2] != ' ')
		return SIDE_CROSS;
	return SIDE_BOTH;
}

/* Where most of the lines with a number and a title have their text. */
static unsigned
find_column(const struct titlecol *x)
{
	unsigned n[MOST + 1] = { 0 }, best = 0, col;

	for (size_t i = 0; i < x->t->nlines; i++)
		if (in_play(x, i) && (col = text_column(line_text(x, i))) > 0)
			n[col]++;
	for (col = LEAST; col <= MOST; col++)
		if (n[col] > n[best])
			best = col;
	return n[best] >= ROWS ? best : 0;
}

/* The lines from the first such to the last text; false: it is no column. */
static bool
find_lines(const struct titlecol *x, size_t *from, size_t *to)
{
	size_t	n[SIDE_CROSS + 1] = { 0 }, last = 0, said = 0;
	bool	any = false;

	for (size_t i = 0; i < x->t->nlines; i++) {
		if (!in_play(x, i) || text_column(line_text(x, i)) != x->at)
			continue;
		*from = any ? *from : i;
		any = true;
		last = i;
	}
	if (!any)
		return false;
	for (*to = last + 1; *to < x->t->nlines; ++*to) {
		enum side s = side_of(x, *to);

		if (s == SIDE_CROSS || (s == SIDE_LEFT && *to > last + 3))
			break;
	}
	for (size_t i = *from; i < *to; i++) {
		enum side	s = side_of(x, i);
		size_t		len = line_text(x, i).n;

		n[s]++;
		said += (s == SIDE_RIGHT || s == SIDE_BOTH) && len > x->at ?
		    len - x->at : 0;
	}
	return n[SIDE_CROSS] * 12 <= n[SIDE_RIGHT] + n[SIDE_BOTH] &&
	    n[SIDE_RIGHT] * 3 >= n[SIDE_BOTH] &&
	    n[SIDE_LEFT] <= n[SIDE_RIGHT] + n[SIDE_BOTH] &&
	    said >= LINE * (n[SIDE_RIGHT] + n[SIDE_BOTH]);
}

/* A list's mark begins the text, so that it goes on nothing. */
static bool
begins_point(str s)
{
	struct marker	m;
	size_t		i = 0;

	while (i < s.n && s.p[i] == ' ')
		i++;
	return marker_read(str_sub(s, i, s.n), &m) > 0 &&
	    m.style != STYLE_BARE;
}

static void
set_cells(struct titlecol *x, size_t line)
{
	struct layout	*l = &x->h->layout[line];
	str		 s = line_text(x, line);
	size_t		 at = byte_at(s, x->at), left = at, i = 0;

	while (left > 0 && s.p[left - 1] == ' ')
		left--;
	while (i < left && s.p[i] == ' ')
		i++;
	l->ncells = 2;
	l->cells = arena_alloc(x->a, 2 * sizeof(*l->cells));
	if (left > i)
		l->cells[0] = (struct span){ i, left };
	while (at < s.n && s.p[at] == ' ')
		at++;
	if (at < s.n)
		l->cells[1] = (struct span){ at, s.n };
}

void
titles_learn(struct arena *a, const struct text *t, struct habits *h)
{
	struct titlecol	x = { .a = a, .t = t, .h = h };
	size_t		from = 0, to = 0;

	if ((x.at = find_column(&x)) == 0 || !find_lines(&x, &from, &to))
		return;
	for (size_t i = from; i < to; i++) {
		enum side	s = side_of(&x, i);
		str		all = line_text(&x, i);

		if (s == SIDE_NONE || s == SIDE_CROSS)
			continue;
		set_cells(&x, i);
		h->layout[i].below = i > from &&
		    h->layout[i - 1].cells != NULL &&
		    number_before(all) == 0 && !begins_point(str_sub(all,
		    byte_at(all, x.at), all.n));
	}
}
