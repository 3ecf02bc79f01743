/*
 * Numbers of applications. Input: blocks, and which of them head items.
 * Output: those without a mark that only name an application.
 *
 *	"P/2012/0433 - 6 Mill Lane" below "2. Time limit."
 */
#include "outline.h"

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
		b->text = leaf_of(m->a, m->t, b->from, b->to);
		b->tokens = tokens_make(m->a, b->text->s);
		b->mark = NULL;
	}
}
