/*
 * Recommendations: what the meeting was asked to agree. They are found
 * before the decisions, so that none of them is ever taken for one.
 *
 *	"The Board is asked to agree that:" and the list below it, in the text
 *	between an item's title and its "Minutes:"
 */
#include <string.h>

#include "assemble.h"

/* Where a list with a lead may stand: in what was put before the meeting. */
static bool
may_stand(const struct node *n)
{
	return in_section(n, "agenda");
}

static void
recommend(struct model *m, struct node *box, struct node *p, const char *rule)
{
	struct fact *f = fact_new(m, FACT_RECOMMENDATION, p, 0, p->leaf->s.n,
	    rule, "stated");

	if (box->fact == NULL)
		box->fact = f;
}

static void
recommend_list(struct model *m, struct node *box, struct node *list,
    const char *rule)
{
	for (struct node *li = list->first; li != NULL; li = li->next)
		for (struct node *p = li->first; p != NULL; p = p->next)
			if (p->kind == NODE_LEAF && strcmp(p->tag, "p") == 0)
				recommend(m, box, p, rule);
}

/* Under its label: what stands on its line, or the list or line below. */
static struct node *
labelled(struct model *m, struct node *label)
{
	struct node *next = label->next, *box;
	bool list = next != NULL && next->kind == NODE_LIST;

	label->sub = NULL;
	if (!list && !text_leaf(next))
		return label;
	box = node_wrap(m->a, NODE_RECOMMENDATION, label, next);
	if (list)
		recommend_list(m, box, next, label->rule);
	else
		recommend(m, box, next, label->rule);
	return box;
}

/* "The Board is asked to agree that:" before a list in the agenda's text. */
static void
led(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*box;
	struct match	 k;

	if (!may_stand(n) || n->next == NULL || n->next->kind != NODE_LIST ||
	    ts->n == 0 || !token_punct(ts, ts->n - 1, ':') ||
	    !lexicon_find(m->lex, LEX_RECOMMEND_LEAD, ts, 0, ts->n, &k))
		return;
	n->sub = "lead";
	box = node_wrap(m->a, NODE_RECOMMENDATION, n->next, n->next);
	recommend_list(m, box, box->first, k.phrase->rule);
}

void
find_recommendations(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || inside(n, NODE_RECOMMENDATION))
			continue;
		if (strcmp(n->tag, "label") == 0 && n->sub != NULL)
			n = labelled(m, n);
		else if (text_leaf(n))
			led(m, n);
	}
}
