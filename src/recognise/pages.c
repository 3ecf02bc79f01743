/*
 * Pages. Input: lines. Output: the page each stands on. Where no form feed
 * is left, the numbers tell: lines alike but for a number that counts on,
 * about as far from each other as pages are.
 *
 *	"Harlow Down Minutes      1" ... "Harlow Down Minutes      2"
 */
#include <stdlib.h>
#include <string.h>

#include "pages.h"

enum {
	PAGE_LEAST = 18,	/* lines from one number to the next */
	PAGE_MOST = 180,
	MAX_NUMBER = 10000,
	LINE_BYTES = 240,
	MANY = 2000,		/* numbers in lines of their own */
};

/* A line that ends with a number. */
struct counted {
	size_t		 line;
	uint64_t	 shape;
	unsigned	 value;
	unsigned	 length;	/* of the run that it ends */
	size_t		 prev;		/* in the run, or SIZE_MAX */
	bool		 surely;	/* a foot by its form, too */
};

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

uint64_t
line_shape(str s)
{
	uint64_t h = 1469598103934665603u;
	bool	 blank = false;

	/* digits are alike, so that "Page 2" is "Page 3" */
	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (digit(s.p[i])) {
			if (i > 0 && digit(s.p[i - 1]))
				continue;
			c = '#';
		}
		if (c == ' ' && blank)
			continue;
		blank = c == ' ';
		h = (h ^ c) * 1099511628211u;
	}
	return h;
}

long
lone_number(str s)
{
	long v = 0;

	s = str_trim(s);
	if (s.n == 0 || s.n > 4)
		return -1;
	for (size_t i = 0; i < s.n; i++) {
		if (!digit(s.p[i]))
			return -1;
		v = v * 10 + (s.p[i] - '0');
	}
	return v;
}

/* ---- lines that count ------------------------------------------------- */

static void
add_counted(struct arena *a, const struct text *t, size_t line,
    struct counted **c, size_t *n, size_t *cap)
{
	str	 s = str_trim(text_line_str(t, line));
	size_t	 i = s.n;
	unsigned v = 0;

	if (s.n > LINE_BYTES)
		return;
	while (i > 0 && digit(s.p[i - 1]))
		i--;
	if (i == s.n || s.n - i > 4)
		return;
	for (size_t k = i; k < s.n; k++)
		v = v * 10 + (unsigned)(s.p[k] - '0');
	*ARRAY_ADD(a, *c, *n, *cap) = (struct counted){ .line = line,
	    .shape = line_shape(s), .value = v, .prev = SIZE_MAX,
	    .surely = i > 3 && memcmp(s.p + i - 3, "   ", 3) == 0 };
}

static int
by_shape(const void *x, const void *y)
{
	const struct counted *a = x, *b = y;

	if (a->shape != b->shape)
		return a->shape < b->shape ? -1 : 1;
	return a->line < b->line ? -1 : a->line > b->line;
}

/*
 * The longest run of numbers that count on by one in lines [from, to) of one
 * shape; last is where each number was met last. Returns the run's end.
 */
static size_t
longest_run(struct counted *c, size_t from, size_t to, size_t *last)
{
	size_t best = from;

	for (size_t i = from; i < to; i++)
		last[c[i].value] = last[c[i].value + 1] = SIZE_MAX;
	for (size_t i = from; i < to; i++) {
		size_t p = c[i].value > 0 ? last[c[i].value - 1] : SIZE_MAX;

		c[i].length = 1;
		if (p != SIZE_MAX && p >= from && p < i &&
		    c[p].value + 1 == c[i].value &&
		    c[i].line - c[p].line >= PAGE_LEAST &&
		    c[i].line - c[p].line <= PAGE_MOST) {
			c[i].length = c[p].length + 1;
			c[i].prev = p;
		}
		p = last[c[i].value];
		if (p == SIZE_MAX || c[i].length >= c[p].length)
			last[c[i].value] = i;
		if (c[i].length > c[best].length)
			best = i;
	}
	return best;
}

/* ---- whether a run is of pages ---------------------------------------- */

static str
near_line(const struct text *t, size_t line, bool after)
{
	size_t i = line;

	while (after ? ++i < t->nlines : i-- > 0)
		if (!t->lines[i].blank)
			return str_trim(text_line_str(t, i));
	return (str){ NULL, 0 };
}

/* A sentence goes on from above the number to below it. */
static bool
breaks_sentence(const struct text *t, size_t line)
{
	str	above = near_line(t, line, false);
	str	below = near_line(t, line, true);

	return above.n > 30 && below.n > 0 && below.p[0] >= 'a' &&
	    below.p[0] <= 'z' && strchr(".:;?!", above.p[above.n - 1]) == NULL;
}

/*
 * The number before the run's first, or behind its last, stands alone, too,
 * only too near to be of a page: "14" / "Minutes" ... "15" / "Interests".
 */
static bool
counts_beyond(const struct counted *c, size_t from, size_t to, size_t end)
{
	size_t	 first = end;
	unsigned before, after = c[end].value + 1;

	while (c[first].prev != SIZE_MAX)
		first = c[first].prev;
	before = c[first].value - 1;
	for (size_t i = from; i < to; i++)
		if ((before > 0 && i < first && c[i].value == before) ||
		    (i > end && c[i].value == after))
			return true;
	return false;
}

/*
 * Numbers that stand alone, or behind a word, may be of items: those of
 * pages stand at even distances, or within sentences. Of lines [from, to),
 * which are of one shape.
 */
static bool
are_pages(const struct text *t, const struct counted *c, size_t from,
    size_t to, size_t end)
{
	size_t least = SIZE_MAX, most = 0, broken = 0;

	if (c[end].length < 3)
		return false;
	if (c[end].surely)
		return true;
	for (size_t i = end; i != SIZE_MAX; i = c[i].prev) {
		size_t d;

		broken += breaks_sentence(t, c[i].line);
		if (c[i].prev == SIZE_MAX)
			break;
		d = c[i].line - c[c[i].prev].line;
		least = d < least ? d : least;
		most = d > most ? d : most;
	}
	/* far apart from the first page on: no items are so long, each of them */
	if (c[end].value == c[end].length + 1 && least >= 60 &&
	    most * 2 <= least * 3)
		return true;
	if (broken >= 1)
		return true;
	if (counts_beyond(c, from, to, end))
		return c[end].length >= 4 && most * 10 <= least * 11;
	return most * 10 <= least * 11 ||
	    (c[end].length >= 4 && most * 2 <= least * 3) ||
	    (c[end].length >= 6 && most <= least * 2);
}

/* Marks the lines of the longest run of page numbers; false: there is none. */
static bool
number_lines(struct arena *a, const struct text *t, bool *number)
{
	struct counted	*c = NULL;
	size_t		 n = 0, cap = 0, to, best = SIZE_MAX, *last;

	for (size_t i = 0; i < t->nlines; i++)
		if (!t->lines[i].blank)
			add_counted(a, t, i, &c, &n, &cap);
	if (n < 3)
		return false;
	last = arena_alloc(a, (MAX_NUMBER + 1) * sizeof(*last));
	qsort(c, n, sizeof(*c), by_shape);
	for (size_t from = 0; from < n; from = to) {
		size_t end;

		for (to = from + 1; to < n && c[to].shape == c[from].shape;)
			to++;
		end = longest_run(c, from, to, last);
		if (to - from > MANY)
			from = end;	/* the longest or none */
		/* a table's numbers may have made a longer run */
		for (size_t i = from; i < to; i++)
			if ((best == SIZE_MAX || c[i].length > c[best].length)
			    && are_pages(t, c, from, to, i))
				best = i;
	}
	for (size_t i = best; i != SIZE_MAX; i = c[i].prev)
		number[c[i].line] = true;
	return best != SIZE_MAX;
}

unsigned *
pages_learn(struct arena *a, const struct text *t, const struct habits *h)
{
	unsigned *page = arena_alloc(a, (t->nlines + 1) * sizeof(*page)), n = 1;
	bool	 *number = arena_alloc(a, (t->nlines + 1) * sizeof(*number));

	for (size_t i = 0; i < t->nlines; i++)
		page[i] = t->lines[i].page;
	if (t->nlines == 0 || page[t->nlines - 1] > 1)
		return page;
	/* "Page 3 of 8" is known by itself */
	number_lines(a, t, number);
	for (size_t i = 0; i < t->nlines; i++) {
		n += number[i] || (h->kind[i] != NULL &&
		    strcmp(h->kind[i], "page-number") == 0);
		page[i] = n;
	}
	return page;
}
