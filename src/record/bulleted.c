/*
 * Items that are bullets. Input: the blocks of minutes whose items have no
 * numbers. Output: the outermost bullets as headings, where most of them are
 * titles over points of their own, by their names or their bold type.
 *
 *	"- Call to Order" / "    - The chair opened the meeting at 7 pm."
 */
#include <string.h>

#include "outline.h"

enum { TITLE_TOKENS = 16, FEWEST = 4, KNOWN = 2, DEEPER = 1, };

/* The outermost bullets, and what they are like. */
struct bullets {
	unsigned	indent;
	unsigned	n, titled, over, known, bold;
};

static bool
is_bullet(const struct outline *o, size_t i)
{
	const struct block *b = &o->m->blocks[i];

	return b->kind == BLOCK_PARA && b->mark != NULL &&
	    b->marker.kind == MARK_GLYPH && o->r[i].kind == ROLE_PLAIN;
}

static bool
outermost(const struct outline *o, const struct bullets *x, size_t i)
{
	return is_bullet(o, i) &&
	    o->m->blocks[i].indent <= x->indent + DEEPER;
}

/* Something that is no other such bullet stands beneath. */
static bool
over_text(const struct outline *o, const struct bullets *x, size_t i)
{
	size_t k = outline_next(o, i);

	return k < o->m->nblocks && !outermost(o, x, k);
}

static bool
is_known(const struct outline *o, size_t i)
{
	const struct tokens	*ts = o->m->blocks[i].tokens;
	struct match		 k;

	return lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_HEADING, ts, 0, &k);
}

static bool
is_title(const struct outline *o, size_t i, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	size_t			 n = b->tokens->n;
	bool			 asks;

	if (n == 0 || n > TITLE_TOKENS || !title_begins(b->tokens, 0, &asks) ||
	    token_punct(b->tokens, n - 1, '.') ||
	    token_punct(b->tokens, n - 1, ';'))
		return false;
	*t = (struct title){ .cut = CUT_WHOLE, .end = n,
	    .words = (unsigned)n };
	return true;
}

static struct bullets
learn(const struct outline *o)
{
	struct bullets	x = { .indent = ~0u - DEEPER };
	struct title	t;

	for (size_t i = 0; i < o->m->nblocks; i++)
		if (is_bullet(o, i) && o->m->blocks[i].indent < x.indent)
			x.indent = o->m->blocks[i].indent;
	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (!outermost(o, &x, i))
			continue;
		x.n++;
		x.titled += is_title(o, i, &t);
		x.over += over_text(o, &x, i);
		x.known += is_known(o, i);
		x.bold += o->m->blocks[i].bold;
	}
	return x;
}

/* Bold type, or points below each of them, tell what no name does. */
static bool
shown(const struct bullets *x)
{
	return x->bold * 3 >= x->n * 2 || (x->n > FEWEST &&
	    x->titled == x->n && x->over + 1 >= x->n);
}

/* The bullet is no number: it stands in the title, set aside. */
static void
set_bullet_aside(struct model *m, struct block *b)
{
	struct span	 r[2] = { leaf_extent(b->mark), leaf_extent(b->text) };
	enum range_kind	 kind[2] = { RANGE_RESIDUE, RANGE_TEXT };

	b->text = leaf_join(m->a, m->t, r, kind, 2);
	b->tokens = tokens_make(m->a, b->text->s);
	b->mark = NULL;
	b->marker = (struct marker){ 0 };
}

/* "- **Grit bins**: the county had filled them." */
static bool
runs_in(const struct outline *o, size_t i, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	struct person		 p;
	struct match		 k;

	return b->bold_to > 0 && title_read(b, false, t) &&
	    t->cut != CUT_WHOLE && t->end < b->tokens->n &&
	    (!lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) ||
	    (match_is(&k, "apologies") && verb_within(b->tokens, t->end,
	    b->tokens->n))) &&
	    !lexicon_match(o->m->lex, LEX_ACTION_LEAD, b->tokens, 0, &k) &&
	    !lexicon_match(o->m->lex, LEX_DECISION_LEAD, b->tokens, 0, &k) &&
	    !(person_match(o->m->lex, b->tokens, 0, &p) > 0 &&
	    (p.given || p.titled || p.initials));
}

/* Most bullets begin with a title in bold, and nothing else looks like one. */
static bool
run_in_items(struct outline *o, const struct bullets *x)
{
	struct title	t;
	unsigned	n = 0, said = 0;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		const struct tokens *ts = o->m->blocks[i].tokens;

		if (!outermost(o, x, i) || !runs_in(o, i, &t))
			continue;
		n++;
		said += verb_within(ts, t.end, ts->n);
	}
	if (n < FEWEST || n * 3 < x->n * 2 || said * 2 < n ||
	    bare_count(o, o->m->nblocks) >= KNOWN)
		return false;
	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (!outermost(o, x, i) || !runs_in(o, i, &t))
			continue;
		set_bullet_aside(o->m, &o->m->blocks[i]);
		/* what the title ends at stands where it stood */
		(void)title_read(&o->m->blocks[i], false, &t);
		outline_head(o, i, ROLE_ITEM, &t, "bullet-items-run-in");
	}
	return true;
}

void
bullet_items(struct outline *o)
{
	struct bullets	x;
	struct title	t;

	if (o->numbered > 0)
		return;
	x = learn(o);
	if (run_in_items(o, &x))
		return;
	if (x.n < FEWEST || x.titled * 3 < x.n * 2 || x.over * 3 < x.n * 2 ||
	    (x.known < KNOWN && !(shown(&x) && bare_count(o, o->m->nblocks) <
	    KNOWN)))
		return;
	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (!outermost(o, &x, i) || !is_title(o, i, &t) ||
		    !(over_text(o, &x, i) || is_known(o, i)))
			continue;
		set_bullet_aside(o->m, &o->m->blocks[i]);
		outline_head(o, i, ROLE_ITEM, &t, "bullet-items");
	}
}
