/*
 * Times before titles. Input: blocks. Output: the same, the times set aside,
 * where lines that begin with one come again, each later than the last: they
 * tell when an item was begun, and are no part of its title.
 *
 *	"7.05pm Speeding in the lane" / "7.25 pm – Cracked pavements"
 */
#include "outline.h"

enum { LEAST = 3, TOKENS = 16, };

/* The token that the title begins at behind the time, or 0. */
static size_t
title_at(const struct outline *o, size_t i, int *minutes)
{
	const struct block	*b = &o->m->blocks[i];
	size_t			 at;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens == NULL ||
	    b->tokens->n > TOKENS || o->r[i].kind != ROLE_PLAIN ||
	    (at = time_match(o->m->lex, b->tokens, 0, minutes)) == 0)
		return 0;
	at += token_punct(b->tokens, at, '-') ||
	    token_punct(b->tokens, at, ':');
	return at < b->tokens->n && (b->tokens->t[at].flags & TOKEN_WORD) &&
	    (b->tokens->t[at].flags & TOKEN_CAPITAL) &&
	    !token_punct(b->tokens, b->tokens->n - 1, '.') ? at : 0;
}

static void
set_time_aside(struct model *m, struct block *b, size_t at)
{
	size_t		 cut = b->tokens->t[at].from;
	struct span	 all = leaf_extent(b->text), r[2];
	enum range_kind	 kind[2] = { RANGE_RESIDUE, RANGE_TEXT };

	r[0] = (struct span){ all.from, leaf_off(b->text, cut) };
	r[1] = (struct span){ leaf_off(b->text, cut), all.to };
	b->text = leaf_join(m->a, m->t, r, kind, 2);
	b->tokens = tokens_make(m->a, b->text->s);
}

void
times_before(struct outline *o)
{
	unsigned n = 0, late = 0;
	int	 last = 0, t;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (title_at(o, i, &t) == 0)
			continue;
		late += n++ > 0 && t < last;
		last = t;
	}
	if (n < LEAST || late > 0)
		return;
	for (size_t i = 0; i < o->m->nblocks; i++) {
		size_t at = title_at(o, i, &t);

		if (at > 0)
			set_time_aside(o->m, &o->m->blocks[i], at);
	}
}
