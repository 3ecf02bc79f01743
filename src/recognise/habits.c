/*
 * The first pass: a document's own habits. Input: its lines. Output: the
 * width it is wrapped at, whether every line is followed by a blank one, and
 * which lines are running heads, page numbers and other furniture.
 */
#include <stdlib.h>
#include <string.h>

#include "block.h"
#include "webpage.h"

enum { EDGE_LINES = 3, };

static unsigned
columns(const struct text *t, const struct line *l, size_t end)
{
	unsigned n = 0;

	while (end > 0 && t->s.p[l->off + end - 1] == ' ')
		end--;
	for (size_t i = 0; i < end; i++)
		n += ((unsigned char)t->s.p[l->off + i] & 0xc0) != 0x80;
	return n;
}

/*
 * The width: the length that one line in ten reaches, where lines are
 * wrapped at all, that is where many come near it and hardly any passes it.
 */
static unsigned
learn_width(struct arena *a, const struct text *t, const struct habits *h)
{
	unsigned	*len = arena_alloc(a, (t->nlines + 1) * sizeof(*len));
	size_t		 count[513] = { 0 }, n = 0, near = 0, sum = 0;
	unsigned	 width = 0;

	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].blank || h->layout[i].cells != NULL)
			continue;
		len[n] = columns(t, &t->lines[i], h->layout[i].note);
		count[len[n] < 512 ? len[n] : 512]++;
		n++;
	}
	if (n < 8)
		return 0;
	for (unsigned w = 512; w > 0; w--) {
		sum += count[w];
		if (sum * 12 >= n) {
			width = w;
			break;
		}
	}
	if (width > 180 || width < 40)
		return 0;
	for (size_t i = 0; i < n; i++)
		near += len[i] * 10 >= width * 8;
	return near * 6 >= n ? width : 0;
}

static bool
lower_start(const struct text *t, const struct line *l)
{
	str s = str_trim(str_sub(t->s, l->off, l->off + l->n));
	size_t len;
	uint32_t c;

	if (s.n == 0)
		return false;
	c = utf8_get(s.p, s.n, &len);
	return cp_alpha(c) && !cp_upper(c);
}

/* Sentences broken over a blank line, time and again. */
static bool
learn_double_spacing(const struct text *t)
{
	size_t broken = 0, pairs = 0, direct = 0;

	for (size_t i = 0; i + 2 < t->nlines; i++) {
		if (t->lines[i].blank)
			continue;
		if (!t->lines[i + 1].blank) {
			direct++;
			continue;
		}
		if (t->lines[i + 2].blank)
			continue;
		pairs++;
		broken += lower_start(t, &t->lines[i + 2]);
	}
	return broken >= 5 && broken * 6 > pairs && direct * 4 < pairs;
}

/*
 * Some PDFs give a tab between any two words. A line of a table has cells of
 * several words, or few cells; where most lines have nearly as many tabs as
 * words, tabs are blanks.
 */
static bool
learn_tabs(const struct text *t)
{
	size_t lines = 0, tabbed = 0;

	for (size_t i = 0; i < t->nlines; i++) {
		const struct line *l = &t->lines[i];
		size_t tabs = 0, words = 0;

		for (size_t k = l->off; k < l->off + l->n; k++) {
			bool blank = t->s.p[k] == ' ' || t->s.p[k] == '\t';

			tabs += t->s.p[k] == '\t';
			words += !blank && (k == l->off ||
			    t->s.p[k - 1] == ' ' || t->s.p[k - 1] == '\t');
		}
		lines += words >= 4;
		tabbed += words >= 4 && tabs * 4 >= words * 3;
	}
	return lines >= 4 && tabbed * 2 > lines;
}

/* ---- furniture -------------------------------------------------------- */

static void
set_furniture(struct habits *h, size_t line, const char *rule,
    const char *kind)
{
	h->furniture[line] = rule;
	h->kind[line] = kind;
}

static uint64_t
shape(str s)
{
	uint64_t h = 1469598103934665603u;
	bool	 blank = false;

	/* digits are alike, so that "Page 2" is "Page 3" */
	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= '0' && c <= '9') {
			if (i > 0 && s.p[i - 1] >= '0' && s.p[i - 1] <= '9')
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

struct edge {
	size_t	 line;
	uint64_t shape;
	unsigned page;
	bool	 number;	/* the line is one number */
};

static bool
lone_number(str s)
{
	s = str_trim(s);
	if (s.n == 0 || s.n > 4)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
	return true;
}

static void
add_edge(struct arena *a, const struct text *t, size_t line, struct edge **e,
    size_t *n, size_t *cap)
{
	str s = str_sub(t->s, t->lines[line].off,
	    t->lines[line].off + t->lines[line].n);

	*ARRAY_ADD(a, *e, *n, *cap) = (struct edge){ line, shape(s),
	    t->lines[line].page, lone_number(s) };
}

/* The first and last lines of every page. */
static size_t
page_edges(struct arena *a, const struct text *t, struct edge **out)
{
	struct edge	*e = NULL;
	size_t		 n = 0, cap = 0, i = 0;

	while (i < t->nlines) {
		size_t	end = i, k;
		int	got = 0;

		while (end < t->nlines && t->lines[end].page == t->lines[i].page)
			end++;
		for (k = i; k < end && got < EDGE_LINES; k++)
			if (!t->lines[k].blank) {
				add_edge(a, t, k, &e, &n, &cap);
				got++;
			}
		for (size_t last = end, more = 0; last > k && more < EDGE_LINES;
		    last--)
			if (!t->lines[last - 1].blank) {
				add_edge(a, t, last - 1, &e, &n, &cap);
				more++;
			}
		i = end;
	}
	*out = e;
	return n;
}

static int
by_shape(const void *x, const void *y)
{
	const struct edge *a = x, *b = y;

	if (a->shape != b->shape)
		return a->shape < b->shape ? -1 : 1;
	return a->line < b->line ? -1 : a->line > b->line;
}

/* The same line, but for its digits, at the edge of several pages. */
static void
running_heads(struct arena *a, const struct text *t, struct habits *h)
{
	struct edge	*e;
	size_t		 n = page_edges(a, t, &e), end;
	unsigned	 pages = n > 0 ? t->lines[t->nlines - 1].page : 0;

	if (pages < 2)
		return;
	qsort(e, n, sizeof(*e), by_shape);
	for (size_t i = 0; i < n; i = end) {
		unsigned same = 1;

		for (end = i + 1; end < n && e[end].shape == e[i].shape; end++)
			same += e[end].page != e[end - 1].page;
		for (size_t k = i; k < end; k++)
			if (e[k].number && (same >= 2 || pages <= 3))
				set_furniture(h, e[k].line, "page-number",
				    "page-number");
			else if (same >= 3 || (same == 2 && pages == 2))
				set_furniture(h, e[k].line, "page-head",
				    "page-head");
	}
}

static void
by_lexicon(struct arena *a, const struct text *t, const struct lexicon *lex,
    struct habits *h)
{
	struct match m;

	for (size_t i = 0; i < t->nlines; i++) {
		struct leaf *l;

		if (t->lines[i].blank || t->lines[i].n > 200)
			continue;
		l = leaf_of(a, t, t->lines[i].off,
		    t->lines[i].off + t->lines[i].n);
		if (lexicon_whole(lex, LEX_FURNITURE, tokens_make(a, l->s), &m))
			set_furniture(h, i, m.phrase->rule,
			    m.phrase->value.n > 0 ?
			    str_z(a, m.phrase->value) : "menu");
	}
}

/* Rules of dashes, underscores and dots, and front matter's fences. */
static bool
ruled(str s)
{
	size_t n = 0, len;

	s = str_trim(s);
	for (size_t i = 0; i < s.n; i += len, n++) {
		uint32_t c = cp_fold(utf8_get(s.p + i, s.n - i, &len));

		if (c == 0x2026)
			continue;
		if (c > 0x7f || strchr("-_=*.~#|: ", (int)c) == NULL)
			return false;
	}
	return n >= 3;
}

struct habits *
habits_learn(struct arena *a, const struct text *t, const struct lexicon *lex)
{
	struct habits *h = arena_alloc(a, sizeof(*h));

	h->furniture = arena_alloc(a, (t->nlines + 1) * sizeof(*h->furniture));
	h->kind = arena_alloc(a, (t->nlines + 1) * sizeof(*h->kind));
	h->layout = arena_alloc(a, (t->nlines + 1) * sizeof(*h->layout));
	for (size_t i = 0; i < t->nlines; i++)
		h->layout[i].note = t->lines[i].n;
	h->double_spaced = learn_double_spacing(t);
	h->tabs_are_blanks = learn_tabs(t);
	running_heads(a, t, h);
	by_lexicon(a, t, lex, h);
	for (size_t i = 0; i < t->nlines; i++)
		if (!t->lines[i].blank && ruled(str_sub(t->s, t->lines[i].off,
		    t->lines[i].off + t->lines[i].n)))
			set_furniture(h, i, "rule", "rule");
	webpage_learn(a, t, lex, h);
	margin_learn(a, t, lex, h);
	columns_learn(a, t, lex, h);
	h->width = learn_width(a, t, h);
	return h;
}
