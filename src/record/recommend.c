/*
 * Recommendations: what the meeting was asked to agree. They are found
 * before the decisions, so that none of them is ever taken for one.
 *
 *	"The Board is asked to agree that:" and the list below it, in the text
 *	between an item's title and its "Minutes:"
 */
#include <string.h>

#include "assemble.h"

/* Where one may stand: agenda text, or under a label of its own. */
static bool
may_stand(const struct node *n)
{
	return in_section(n, "agenda") || in_section(n, "recommendation");
}

static void
recommend(struct model *m, struct node *box, struct node *p, const char *rule)
{
	struct fact *f = fact_new(m, FACT_RECOMMENDATION, p, 0, p->leaf->s.n,
	    rule, "stated");

	if (box->fact == NULL)
		box->fact = f;
}

/* Wraps a list that follows a lead; each entry is a recommendation. */
static void
wrap_list(struct model *m, struct node *list, const char *rule)
{
	struct node *box = node_wrap(m->a, NODE_RECOMMENDATION, list, list);

	for (struct node *li = list->first; li != NULL; li = li->next)
		for (struct node *p = li->first; p != NULL; p = p->next)
			if (p->kind == NODE_LEAF && strcmp(p->tag, "p") == 0)
				recommend(m, box, p, rule);
}

void
find_recommendations(struct model *m)
{
	struct match k;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct tokens *ts;

		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0 ||
		    !may_stand(n) || n->next == NULL ||
		    n->next->kind != NODE_LIST)
			continue;
		ts = node_tokens(m->a, n);
		if (ts->n == 0 || !token_punct(ts, ts->n - 1, ':') ||
		    !lexicon_find(m->lex, LEX_RECOMMEND_LEAD, ts, 0, ts->n, &k))
			continue;
		n->sub = "lead";
		wrap_list(m, n->next, k.phrase->rule);
	}
}
