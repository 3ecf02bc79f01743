/*
 * Numbers of applications. Input: blocks, and which of them head items.
 * Output: those without a mark that only name an application.
 *
 *	"P/2012/0433 - 6 Mill Lane" below "2. Time limit."
 */
#include "outline.h"

/* Markup before the mark, "### P/2012/0433", stays apart from the text. */
static void
unmark(const struct model *m, struct block *b)
{
	size_t		 from = leaf_extent(b->mark).from;
	size_t		 at = leaf_off(b->mark, 0);
	struct span	 r[2] = { { from, at },
			    { at, leaf_extent(b->text).to } };
	enum range_kind	 kind[2] = { RANGE_RESIDUE, RANGE_TEXT };

	b->text = from < at ? leaf_join(m->a, m->t, r, kind, 2) :
	    leaf_of(m->a, m->t, at, r[1].to);
	b->tokens = tokens_make(m->a, b->text->s);
	b->mark = NULL;
}

/*
 * "P/2012/0433 - 6 Mill Lane" heads no item and is no entry, either, of the
 * conditions "1." and "2." above it.
 */
void
unmark_plans(const struct model *m, const struct role *r)
{
	for (size_t i = 0; i < m->nblocks; i++) {
		struct block	*b = &m->blocks[i];
		str		 s = b->mark != NULL ? b->marker.label : STR("");
		size_t		 digits = 0;

		if (b->kind != BLOCK_PARA || r[i].kind != ROLE_PLAIN ||
		    b->mark == NULL || b->marker.kind != MARK_COMPOUND ||
		    b->marker.sep != '/' || mark_behind(b) ||
		    b->tokens->n == 0 || token_is(b->tokens, 0, "that") ||
		    token_is(b->tokens, 0, "to"))
			continue;
		for (size_t k = 0; k < s.n && digits < 4; k++)
			digits = cp_digit((unsigned char)s.p[k]) ? digits + 1 : 0;
		if (digits < 4 || i == 0 || b[-1].mark == NULL ||
		    r[i - 1].kind != ROLE_PLAIN ||
		    b[-1].marker.kind == MARK_COMPOUND)
			continue;
		unmark(m, b);
	}
}
