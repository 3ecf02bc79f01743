/*
 * Unfolding. Input: blocks. Output: the same, and paragraphs that hold several
 * items one behind the other cut before each number. The numbers count on one
 * by one, with a title behind each: "the options: 1. To sell 2. To let" has
 * numbers, and no items.
 *
 *	"1. Apologies: none. 2. Minutes: agreed. 3. Planning: no comments.";
 *	"C83/18 Notice of Meeting The Mayor read it. C84/18 Apologies There ..."
 */
#include <string.h>

#include "outline.h"

enum { FEW = 3, MIN_TEXT = 40, };

/* A number inside a paragraph. */
struct inner {
	size_t		at, end;	/* flat offsets: of it, and behind it */
	struct marker	mark;
	bool		loose;		/* "Item 2:" */
};

struct fold {
	struct model	*m;
	struct marker	 last;		/* of the paragraph cut last */
	struct inner	*v;
	size_t		 n, cap;
};

static bool
sentence_before(str s, size_t i)
{
	while (i > 0 && s.p[i - 1] == ' ')
		i--;
	return i == 0 || strchr(".:;!?)_", s.p[i - 1]) != NULL;
}

static bool
large(str s, size_t i)
{
	return i < s.n && cp_upper((unsigned char)s.p[i]);
}

/* A number of an item at the offset, with a large letter behind it. */
static bool
number_at(str s, size_t i, struct inner *x)
{
	str	rest = str_sub(s, i, s.n);
	size_t	n = marker_read(rest, &x->mark);

	*x = (struct inner){ i, i + n, x->mark, false };
	if (n > 0 && x->mark.kind == MARK_DECIMAL)
		return (x->mark.style == STYLE_STOP ||
		    (x->mark.style == STYLE_PAREN && sentence_before(s, i))) &&
		    large(s, i + n);
	if (n > 0 && x->mark.kind == MARK_COMPOUND)
		return x->mark.sep == '/' && large(s, i + n) &&
		    x->mark.style != STYLE_PARENS;
	if (n > 0 || !large(s, i) || !sentence_before(s, i))
		return false;
	n = marker_read_loose(rest, &x->mark);
	x->end = i + n;
	x->loose = true;
	return n > 0 && x->mark.kind == MARK_DECIMAL &&
	    x->mark.style == STYLE_COLON && large(s, i + n);
}

/* b is the number that comes after a. */
static bool
next_of(const struct marker *a, const struct marker *b)
{
	unsigned last = a->nparts > 0 ? a->nparts - 1 : 0, off = 0;

	if (a->kind != b->kind || a->style != b->style ||
	    a->nparts != b->nparts || a->sep != b->sep)
		return false;
	if (a->kind == MARK_DECIMAL)
		return b->value == a->value + 1;
	for (unsigned i = 0; i <= last; i++)
		off += a->part[i] != b->part[i];
	return off == 1 && (b->part[0] == a->part[0] + 1 ||
	    b->part[last] == a->part[last] + 1);
}

/* The numbers in the block that count on from its own, or from the first. */
static void
find_numbers(struct fold *f, const struct block *b)
{
	str		 s = b->text->s;
	struct inner	 x;
	struct marker	 last = b->marker;
	bool		 own = b->mark != NULL &&
			    (last.kind == MARK_DECIMAL ||
			    last.kind == MARK_COMPOUND);

	f->n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if ((i > 0 && s.p[i - 1] != ' ') || (own && i == 0) ||
		    s.p[i] == ' ' || !number_at(s, i, &x))
			continue;
		if (f->n == 0 && !(own && next_of(&last, &x.mark))) {
			/* a page's number before it is none of the series */
			if (x.mark.kind != MARK_COMPOUND &&
			    x.mark.value != 1 && !next_of(&f->last, &x.mark))
				continue;
		} else if (!next_of(&last, &x.mark)) {
			continue;
		}
		*ARRAY_ADD(f->m->tmp, f->v, f->n, f->cap) = x;
		last = x.mark;
		i = x.end > i ? x.end - 1 : i;
	}
}

/* ---- whether they are items ---------------------------------------------- */

/* Capitals, or a name that items have everywhere, or what ends like a title. */
static void
judge(const struct fold *f, const struct block *b, size_t from, size_t to,
    size_t *known, size_t *titled)
{
	struct block	 x = *b;
	struct title	 t;
	struct match	 k;

	x.text = leaf_cut(f->m->tmp, b->text, from, to);
	x.tokens = tokens_make(f->m->tmp, x.text->s);
	if (lexicon_match(f->m->lex, LEX_HEADING, x.tokens, 0, &k) ||
	    lexicon_match(f->m->lex, LEX_ITEM_KIND, x.tokens, 0, &k))
		++*known;
	*titled += (title_read(&x, false, &t) && !t.asks &&
	    (t.cut != CUT_WHOLE || t.caps || t.mixed)) ||
	    title_before_speaker(f->m, &x, false, &t);
}

static bool
are_items(const struct fold *f, const struct block *b)
{
	size_t	known = 0, titled = 0, all = f->n;
	bool	coded = f->n > 0 && (f->v[0].mark.kind == MARK_COMPOUND ||
		    f->v[0].loose);

	if (f->n == 0)
		return false;
	if (b->mark != NULL && next_of(&b->marker, &f->v[0].mark)) {
		judge(f, b, 0, f->v[0].at, &known, &titled);
		all++;
	}
	for (size_t i = 0; i < f->n; i++)
		judge(f, b, f->v[i].end, i + 1 < f->n ? f->v[i + 1].at :
		    b->text->s.n, &known, &titled);
	return all >= FEW && (coded ? titled * 2 >= all :
	    titled * 3 >= all * 2 && known >= 2);
}

/* ---- cutting ------------------------------------------------------------ */

/* The number and what stands behind it, up to the next. */
static struct block
cut_out(const struct fold *f, const struct block *b, const struct inner *x,
    size_t to)
{
	struct model	*m = f->m;
	struct block	 c = *b;

	c.rule = "item-inside";
	c.twin = NULL;
	c.bold = c.heading = false;
	c.bold_to = 0;
	c.nlines = c.gap = 1;
	c.from = leaf_off(b->text, x->at);
	c.to = leaf_off(b->text, to - 1) + 1;
	c.mark = NULL;
	c.marker = (struct marker){ 0 };
	if (!x->loose) {
		c.marker = x->mark;
		c.mark = leaf_cut(m->a, b->text, x->at, x->end);
	}
	c.text = leaf_cut(m->a, b->text, x->loose ? x->at : x->end, to);
	c.tokens = tokens_make(m->a, c.text->s);
	return c;
}

static void
cut_up(const struct fold *f, const struct block *b, struct block *out)
{
	struct model	*m = f->m;
	size_t		 n = 1;

	for (size_t i = 0; i < f->n; i++)
		out[n++] = cut_out(f, b, &f->v[i], i + 1 < f->n ?
		    f->v[i + 1].at : b->text->s.n);
	out[0] = *b;
	out[0].to = leaf_off(b->text, f->v[0].at);
	out[0].text = leaf_cut(m->a, b->text, 0, f->v[0].at);
	out[0].tokens = tokens_make(m->a, out[0].text->s);
	out[0].rule = b->mark != NULL ? "item-inside" : b->rule;
}

void
unfold_items(struct model *m)
{
	struct fold	 f = { .m = m };
	struct block	*out = NULL, *old = m->blocks;
	size_t		*moved = arena_alloc(m->tmp, (m->nblocks + 1) *
			    sizeof(*moved));
	size_t		 n = 0, cap = 0, more = 0, was = m->nblocks;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &old[i];

		f.n = 0;
		if (b->kind == BLOCK_PARA && b->text->s.n >= MIN_TEXT)
			find_numbers(&f, b);
		if (!are_items(&f, b))
			f.n = 0;
		moved[i] = n;
		for (size_t k = 0; k <= f.n; k++)
			(void)ARRAY_ADD(m->tmp, out, n, cap);
		if (f.n > 0) {
			cut_up(&f, b, &out[n - f.n - 1]);
			f.last = f.v[f.n - 1].mark;
		} else {
			out[n - 1] = *b;
		}
		more += f.n;
	}
	if (more == 0)
		return;
	m->blocks = arena_alloc(m->a, n * sizeof(*out));
	m->nblocks = n;
	for (size_t i = 0; i < n; i++) {
		m->blocks[i] = out[i];
		if (out[i].twin >= old && out[i].twin < old + was)
			m->blocks[i].twin = &m->blocks[moved[out[i].twin -
			    old]];
	}
}
