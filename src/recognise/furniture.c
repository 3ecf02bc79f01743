/*
 * Furniture. Input: lines and their pages. Output: which of them are running
 * heads, page numbers, menus and rules.
 *
 *	"Harlow Down Parish Council   3 May 2015" / "2": above each page
 */
#include <stdlib.h>
#include <string.h>

#include "block.h"
#include "pages.h"
#include "webpage.h"

enum { EDGE_LINES = 3, MAX_SHIFTS = 16, };

static void
set_furniture(struct habits *h, size_t line, const char *rule,
    const char *kind)
{
	h->furniture[line] = rule;
	h->kind[line] = kind;
}

struct edge {
	size_t	 line;
	uint64_t shape;
	unsigned page;
	bool	 title;		/* at the top of the first page */
	long	 number;	/* where the line is one number: it, or -1 */
};

static void
add_edge(struct arena *a, const struct text *t, const unsigned *page,
    size_t line, struct edge **e, size_t *n, size_t *cap)
{
	str s = str_sub(t->s, t->lines[line].off,
	    t->lines[line].off + t->lines[line].n);

	*ARRAY_ADD(a, *e, *n, *cap) = (struct edge){ .line = line,
	    .shape = line_shape(s), .page = page[line],
	    .title = page[line] == 1 && *n < EDGE_LINES,
	    .number = lone_number(s) };
}

/* The first and last lines of every page. */
static size_t
page_edges(struct arena *a, const struct text *t, const unsigned *page,
    struct edge **out)
{
	struct edge	*e = NULL;
	size_t		 n = 0, cap = 0, i = 0;

	while (i < t->nlines) {
		size_t	end = i, k;
		int	got = 0;

		while (end < t->nlines && page[end] == page[i])
			end++;
		for (k = i; k < end && got < EDGE_LINES; k++)
			if (!t->lines[k].blank) {
				add_edge(a, t, page, k, &e, &n, &cap);
				got++;
			}
		for (size_t last = end, more = 0; last > k && more < EDGE_LINES;
		    last--)
			if (!t->lines[last - 1].blank) {
				add_edge(a, t, page, last - 1, &e, &n,
				    &cap);
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

/*
 * Pages are counted up: by how much the number at the edge is more than the
 * page's own, for most pages. A number that does not fit is an item's.
 */
static bool
page_shift(const struct edge *e, size_t n, unsigned pages, long *shift)
{
	struct { long shift; unsigned n; } s[MAX_SHIFTS];
	size_t	 ns = 0, best = 0, k;

	for (size_t i = 0; i < n; i++) {
		if (e[i].number < 0)
			continue;
		for (k = 0; k < ns; k++)
			if (s[k].shift == e[i].number - (long)e[i].page)
				break;
		if (k == MAX_SHIFTS)
			continue;
		if (k == ns) {
			s[ns].shift = e[i].number - (long)e[i].page;
			s[ns++].n = 0;
		}
		s[k].n++;
		if (s[k].n > s[best].n)
			best = k;
	}
	if (ns == 0 || (s[best].n < 2 && (pages > 3 || s[best].shift != 0)))
		return false;
	*shift = s[best].shift;
	return true;
}

/*
 * The same line, but for its digits, at the edge of several pages. Where it
 * heads the first, it is the title there.
 */
static void
running_heads(struct arena *a, const struct text *t, const unsigned *page,
    struct habits *h)
{
	struct edge	*e;
	size_t		 n = page_edges(a, t, page, &e), end;
	unsigned	 pages = n > 0 ? page[t->nlines - 1] : 0;
	long		 shift;
	bool		 numbered;

	if (pages < 2)
		return;
	numbered = page_shift(e, n, pages, &shift);
	qsort(e, n, sizeof(*e), by_shape);
	for (size_t i = 0; i < n; i = end) {
		unsigned same = 1;

		for (end = i + 1; end < n && e[end].shape == e[i].shape; end++)
			same += e[end].page != e[end - 1].page;
		for (size_t k = i; k < end; k++)
			if (e[k].number >= 0 && numbered &&
			    e[k].number - (long)e[k].page == shift)
				set_furniture(h, e[k].line, "page-number",
				    "page-number");
			else if (e[k].number < 0 && !e[k].title &&
			    (same >= 3 || (same == 2 && pages == 2)))
				set_furniture(h, e[k].line, "page-head",
				    "page-head");
	}
}

static void
by_lexicon(struct arena *a, const struct text *t, const struct lexicon *lex,
    struct habits *h)
{
	struct arena	tmp = { 0 };
	struct match	m;

	for (size_t i = 0; i < t->nlines; i++) {
		struct leaf *l;

		if (t->lines[i].blank || t->lines[i].n > 200)
			continue;
		l = leaf_of(&tmp, t, t->lines[i].off,
		    t->lines[i].off + t->lines[i].n);
		if (lexicon_whole(lex, LEX_FURNITURE, tokens_make(&tmp, l->s),
		    &m))
			set_furniture(h, i, m.phrase->rule,
			    m.phrase->value.n > 0 ?
			    str_z(a, m.phrase->value) : "menu");
		arena_trim(&tmp);
	}
	arena_reset(&tmp);
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
		if (c > 0x7f || strchr("-_=*.~#|:> ", (int)c) == NULL)
			return false;
	}
	return n >= 3;
}

/*
 * "3 | P a g e", "Page | 3", "Page 3/8", "P a g e  3 of 8": whatever parts
 * its letters. They are at most "page", a number, "of" and a number.
 */
static bool
page_form(str s)
{
	char	 word[16];
	size_t	 n = 0, len, at = 0, digits = 0, page;

	s = str_trim(s);
	if (s.n > 40)
		return false;
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t c = cp_fold(utf8_get(s.p + i, s.n - i, &len));

		if (c == ' ' || c == '|' || c == '/' || c == '-' || c == '.' ||
		    c == '[' || c == ']' || cp_blank(c))
			continue;
		if (c > 0x7f || n + 1 >= sizeof(word) ||
		    (!cp_alpha(c) && !cp_digit(c)))
			return false;
		word[n++] = (char)c;
	}
	page = str_find((str){ word, n }, STR("page"));
	if (page == SIZE_MAX)
		return false;
	for (size_t i = 0; i < n; i = at) {
		at = i;
		while (at < n && cp_digit((unsigned char)word[at]))
			at++;
		digits += at > i;
		if (at > i + 4)
			return false;
		if (at == i)
			at += i == page ? 4 :
			    str_starts((str){ word + i, n - i }, STR("of")) ?
			    2 : 16;
	}
	return at == n && digits >= 1 && digits <= 2;
}

/* "<AI1>", "</AI1>", "<TRAILER_SECTION>": where an extract parted its items. */
static bool
extract_tag(str s)
{
	s = str_trim(s);
	if (s.n < 4 || s.p[0] != '<' || s.p[s.n - 1] != '>')
		return false;
	for (size_t i = s.p[1] == '/' ? 2 : 1; i + 1 < s.n; i++)
		if (!(s.p[i] >= 'A' && s.p[i] <= 'Z') && s.p[i] != '_' &&
		    !cp_digit((unsigned char)s.p[i]))
			return false;
	return true;
}

void
furniture_learn(struct arena *a, const struct text *t,
    const struct lexicon *lex, struct habits *h)
{
	struct arena tmp = { 0 };

	by_lexicon(a, t, lex, h);
	for (size_t i = 0; i < t->nlines; i++) {
		str s = str_sub(t->s, t->lines[i].off,
		    t->lines[i].off + t->lines[i].n);

		if (t->lines[i].blank)
			continue;
		if (ruled(s))
			set_furniture(h, i, "rule", "rule");
		else if (h->furniture[i] == NULL && page_form(s))
			set_furniture(h, i, "page-form", "page-number");
		else if (extract_tag(s))
			set_furniture(h, i, "extract-tag", "menu");
	}
	footed_learn(t, h);
	running_heads(&tmp, t, pages_learn(&tmp, t, h), h);
	arena_reset(&tmp);
}
