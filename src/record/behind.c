/*
 * Numbers behind their titles. Input: blocks. Output: titles with the number
 * that stands below them, or at the right edge of their line, as their mark.
 * Several must count on, and be over text and not over another title.
 *
 *	"APOLOGIES" / "PLA146/14" / "Apologies were received from ...";
 *	"GRIT BINS                                        103"
 */
#include <string.h>

#include "heads.h"

enum { MAX_STEP = 4, TITLE_WORDS = 40, WIDE = 3, };

struct behind {
	size_t		 title;		/* block */
	size_t		 num;		/* block; the title's own: at its end */
	size_t		 cut;		/* of the title's text, if so */
	struct marker	 mark;
	size_t		 len;		/* of a mark that was text, or 0 */
};

struct finds {
	struct outline	*o;
	struct behind	*v;
	size_t		 n, cap;
	size_t		 over, coded;	/* numbers above titles: all, codes */
};

/* The block may be the title over a number. */
static bool
title_like(const struct outline *o, size_t i)
{
	const struct block	*b;
	struct title		 t;
	struct match		 k;

	if (i == o->m->nblocks)
		return false;
	b = &o->m->blocks[i];
	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n == 0 ||
	    o->r[i].kind == ROLE_TAKEN || leads_in(b->tokens) ||
	    !title_read(b, true, &t) || t.cut != CUT_WHOLE || t.stop ||
	    t.words > TITLE_WORDS)
		return false;
	return lexicon_whole(o->m->lex, LEX_HEADING, b->tokens, &k) ||
	    ((!head_never(o, b) || (t.caps && t.words > 3)) &&
	    (!lexicon_match(o->m->lex, LEX_DOC_MINUTES, b->tokens, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_ITEM_KIND, b->tokens, 0, &k)));
}

/* Its number is all that the block has, or stood alone above its text. */
static bool
number_alone(const struct outline *o, const struct block *b,
    struct behind *x)
{
	size_t n;

	if (b->kind != BLOCK_PARA)
		return false;
	if (b->mark != NULL) {
		x->mark = b->marker;
		return (b->text->s.n == 0 || mark_above(o->m, b)) &&
		    b->marker.style != STYLE_PARENS &&
		    (b->marker.kind == MARK_COMPOUND ||
		    b->marker.kind == MARK_DECIMAL);
	}
	n = marker_read_loose(b->text->s, &x->mark);
	x->len = b->text->s.n;
	return n > 0 && n == b->text->s.n;
}

/* The text below is no title itself: the number is not that one's. */
static bool
over_text(const struct outline *o, size_t i)
{
	const struct block	*b = &o->m->blocks[i];
	struct block		 rest = *b;
	struct title		 t;
	size_t			 k = i;

	if (b->mark == NULL || b->text->s.n == 0) {
		k = outline_next(o, i);
		if (k == o->m->nblocks)
			return true;
		if (o->r[k].kind == ROLE_LABEL)
			return true;
		rest = o->m->blocks[k];
	}
	return rest.kind != BLOCK_PARA || !title_read(&rest, true, &t) ||
	    t.cut != CUT_WHOLE || t.stop || outline_decides(o, k);
}

/* sure: the number is known to be an item's. */
static void
find_below(struct finds *f, size_t i, bool sure)
{
	struct outline	*o = f->o;
	struct behind	 x = { .title = outline_prev(o, i), .num = i };
	const struct block *b = &o->m->blocks[i];
	bool		 same;

	if (!number_alone(o, b, &x))
		return;
	if (!over_text(o, i)) {
		f->over++;
		f->coded += x.mark.kind == MARK_COMPOUND;
		return;
	}
	/* at the edge of the title's own line */
	same = strcmp(b->rule, "paragraph-apart") == 0 && b->text->s.n == 0;
	if (b->gap > 1 || !title_like(o, x.title) ||
	    (x.mark.kind == MARK_DECIMAL && x.len == 0 && !same && !sure &&
	    x.mark.style != STYLE_BARE))
		return;
	*ARRAY_ADD(o->m->tmp, f->v, f->n, f->cap) = x;
}

/* Blanks, a tab or dots before the offset of the decoded text. */
static bool
wide_before(str s, size_t off)
{
	size_t n = 0;

	for (; off > 0; off--, n++) {
		char c = s.p[off - 1];

		if (c == '\t')
			n += WIDE;
		else if (c != ' ' && c != '.')
			break;
	}
	return n >= WIDE;
}

/* "GRIT BINS          103" */
static void
find_at_edge(struct finds *f, size_t i)
{
	struct outline	*o = f->o;
	struct block	*b = &o->m->blocks[i], rest = *b;
	struct behind	 x = { .title = i, .num = i };
	size_t		 at, n;
	struct title	 t;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n < 2 ||
	    o->r[i].kind != ROLE_PLAIN || b->nlines > 2)
		return;
	for (at = b->text->s.n; at > 0 && b->text->s.p[at - 1] != ' '; at--)
		continue;
	if (at < 3 || !cp_digit((unsigned char)b->text->s.p[b->text->s.n - 1]))
		return;
	n = marker_read(str_sub(b->text->s, at, b->text->s.n), &x.mark);
	if (n != b->text->s.n - at || (x.mark.kind != MARK_DECIMAL &&
	    x.mark.kind != MARK_COMPOUND) ||
	    !wide_before(o->m->t->s, leaf_off(b->text, at)))
		return;
	while (at > 0 && (b->text->s.p[at - 1] == ' ' ||
	    b->text->s.p[at - 1] == '.'))
		at--;
	if (at == 0)
		return;
	rest.text = leaf_cut(o->m->tmp, b->text, 0, at);
	rest.tokens = tokens_make(o->m->tmp, rest.text->s);
	if (!title_read(&rest, true, &t) || t.cut != CUT_WHOLE || t.stop ||
	    head_never(o, &rest))
		return;
	x.cut = at;
	*ARRAY_ADD(o->m->tmp, f->v, f->n, f->cap) = x;
}

static bool
step(unsigned long a, unsigned long b)
{
	return b > a && b <= a + MAX_STEP;
}

/* The number goes on where the one before it ended. */
static bool
counts_on(const struct marker *a, const struct marker *b)
{
	if (a->kind != b->kind || a->nparts != b->nparts || a->sep != b->sep)
		return false;
	if (a->kind == MARK_DECIMAL)
		return step(a->value, b->value);
	return step(a->part[0], b->part[0]) ||
	    step(a->part[a->nparts - 1], b->part[b->nparts - 1]);
}

/* The title takes its number: below it, the text is left alone. */
static void
take(struct outline *o, const struct behind *x)
{
	struct model	*m = o->m;
	struct block	*b = &m->blocks[x->title], *num = &m->blocks[x->num];

	if (o->r[x->title].kind == ROLE_LABEL)
		o->r[x->title] = (struct role){ .kind = ROLE_PLAIN };
	b->marker = x->mark;
	if (x->num == x->title) {
		struct leaf *all = b->text;

		b->mark = leaf_cut(m->a, all, x->cut, all->s.n);
		b->text = leaf_cut(m->a, all, 0, x->cut);
		b->tokens = tokens_make(m->a, b->text->s);
		return;
	}
	/* with text below it, or marks that are no words: "**" */
	if (num->mark != NULL && (num->text->s.n > 0 ||
	    leaf_extent(num->text).from < leaf_extent(num->text).to)) {
		b->mark = num->mark;
		num->mark = NULL;
		num->marker = (struct marker){ 0 };
		num->rule = "number-above";
		num->from = leaf_extent(num->text).from;
		return;
	}
	b->mark = num->mark != NULL ? num->mark : num->text;
	o->r[x->num].kind = ROLE_TAKEN;
}

bool
number_behind(struct outline *o, size_t i)
{
	struct finds	f = { .o = o };
	struct title	t = { .cut = CUT_WHOLE };

	if (o->m->blocks[i].gap > 0 || o->m->blocks[i].mark == NULL)
		return false;
	find_below(&f, i, true);
	if (f.n == 0)
		return false;
	take(o, &f.v[0]);
	t.end = o->m->blocks[f.v[0].title].tokens->n;
	outline_head(o, f.v[0].title, ROLE_ITEM, &t, "item-number-behind");
	return true;
}

/* The block's text begins with a number as items have: "B.118  The Clerk". */
static bool
number_before_text(const struct block *b)
{
	return b->kind == BLOCK_PARA && b->mark != NULL &&
	    b->text->s.n > 0 && !b->marker.bullet_too &&
	    b->marker.style != STYLE_PARENS &&
	    (b->marker.kind == MARK_COMPOUND ||
	    (b->marker.kind == MARK_DECIMAL &&
	    b->marker.style != STYLE_PAREN));
}

/*
 * "Confirmation of Minutes" / "B.118  RESOLVED that they be signed": each
 * title stands over one number, and that before its text.
 */
static void
numbers_before_text(struct outline *o)
{
	struct finds	f = { .o = o };
	size_t		all = 0, on = 0, told = 0;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		const struct block	*b = &o->m->blocks[i];
		struct behind		 x = { .title = outline_prev(o, i),
					    .num = i, .mark = b->marker };

		if (!number_before_text(b) ||
		    (f.n > 0 && b->marker.kind != f.v[0].mark.kind))
			continue;
		all++;
		/* "24/003 RESOLVED that": of resolutions, and no minutes */
		told += !outline_decides(o, i);
		if (b->gap > 1 || !title_like(o, x.title))
			continue;
		*ARRAY_ADD(o->m->tmp, f.v, f.n, f.cap) = x;
	}
	for (size_t i = 1; i < f.n; i++)
		on += counts_on(&f.v[i - 1].mark, &f.v[i].mark);
	if (f.n < 4 || told * 4 < all || f.n * 10 < all * 8 || (on + 1) * 10 < f.n * 9)
		return;
	for (size_t i = 0; i < f.n; i++)
		take(o, &f.v[i]);
}

void
numbers_behind(struct outline *o)
{
	struct finds	 f = { .o = o };
	size_t		 on = 0, coded = 0;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		find_below(&f, i, false);
		find_at_edge(&f, i);
	}
	for (size_t i = 0; i < f.n; i++) {
		on += i > 0 && counts_on(&f.v[i - 1].mark, &f.v[i].mark);
		coded += f.v[i].mark.kind == MARK_COMPOUND;
	}
	if (f.n == 0)
		numbers_before_text(o);
	if (f.n < (coded == f.n ? 2 : 3) || (f.n - 1 - on) * 4 > f.n ||
	    (coded * 2 > f.n ? f.coded : f.over) * 3 > f.n)
		return;
	for (size_t i = 0; i < f.n; i++)
		if ((i > 0 && counts_on(&f.v[i - 1].mark, &f.v[i].mark)) ||
		    (i + 1 < f.n && counts_on(&f.v[i].mark, &f.v[i + 1].mark)))
			take(o, &f.v[i]);
}

void
behind_items(struct outline *o)
{
	struct title t = { .cut = CUT_WHOLE };

	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (o->r[i].kind != ROLE_PLAIN || o->m->blocks[i].kind !=
		    BLOCK_PARA || !mark_behind(&o->m->blocks[i]))
			continue;
		t.end = o->m->blocks[i].tokens->n;
		outline_head(o, i, ROLE_ITEM, &t, "item-number-behind");
		o->numbered++;
	}
}
