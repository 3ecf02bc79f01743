/*
 * What a bilingual document decides, it says twice. Input: the decisions,
 * found in the English. Output: each has the Welsh blocks that say the same
 * for further places, so that it is one decision in two languages.
 *
 *	"RESOLVED to accept the report." beside "PENDERFYNWYD derbyn yr
 *	adroddiad."
 */
#include <string.h>

#include "assemble.h"

/* The leaf that holds the text of the block's twin, or NULL. */
static struct node *
twin_leaf(const struct model *m, const struct node *n)
{
	const struct block	*twin;
	struct node		*leaf;

	if (n->kind != NODE_LEAF || n->block == NULL ||
	    strcmp(n->tag, "p") != 0 || (twin = n->block->twin) == NULL ||
	    twin < m->blocks || twin >= m->blocks + m->nblocks)
		return NULL;
	leaf = m->made[twin - m->blocks];
	while (leaf != NULL && strcmp(leaf->tag, "p") != 0)
		leaf = leaf->next;
	return leaf != NULL && leaf->block == twin ? leaf : NULL;
}

static void
add_twins(struct model *m, struct fact *f)
{
	struct place *end = f->at;

	while (end->next != NULL)
		end = end->next;
	/* up to the places it had; those that are added have no twin of theirs */
	for (struct place *p = f->at;; p = p->next) {
		for (const struct node *n = p->node; n != NULL;
		    n = node_after(n, p->node)) {
			struct node *leaf = twin_leaf(m, n);

			if (leaf != NULL)
				fact_at(m, f, leaf, 0, leaf->leaf->s.n);
		}
		if (p == end)
			return;
	}
}

void
join_twins(struct model *m)
{
	for (struct fact *f = m->facts[FACT_DECISION]; f != NULL; f = f->next) {
		for (struct fact *c = f->parts; c != NULL; c = c->next)
			if (c->kind == FACT_CLAUSE)
				add_twins(m, c);
		add_twins(m, f);
	}
}
