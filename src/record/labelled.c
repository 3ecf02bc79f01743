/*
 * Decisions under their label. Input: the sections "Decision:" in which no
 * trigger was found. Output: what stands there as a decision, the label being
 * its trigger.
 *
 *	"Decision:" over "That the fees be approved.", over "1. Noted the
 *	report; 2. Approved the transfers", or over "Recommendations agreed."
 */
#include <string.h>

#include "decide.h"

static struct node *
first_block(struct node *section)
{
	struct node *n = section->first;

	while (n != NULL && n->kind == NODE_LEAF &&
	    (strcmp(n->tag, "label") == 0 || strcmp(n->tag, "furniture") == 0))
		n = n->next;
	return n;
}

static bool
decided_already(const struct node *section)
{
	for (const struct node *n = section; n != NULL;
	    n = node_after(n, section)) {
		if (n->kind == NODE_DECISION)
			return true;
		for (const struct inline_mark *k = n->marks; k != NULL;
		    k = k->next)
			if (strcmp(k->tag, "trigger") == 0)
				return true;
	}
	return false;
}

/* "Approved", "Noted the report", "To grant", "That", "Recommendations". */
static bool
decides(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;

	return token_is(ts, 0, "that") || token_is(ts, 0, "to") ||
	    lexicon_match(m->lex, LEX_DECISION_DONE, ts, 0, &k) ||
	    lexicon_match(m->lex, LEX_OUTCOME, ts, 0, &k) ||
	    lexicon_match(m->lex, LEX_DECISION_PROSE, ts, 0, &k);
}

/* The first entry of a list tells for all of them. */
static bool
list_decides(struct model *m, struct node *list)
{
	for (struct node *n = list->first; n != NULL; n = node_after(n, list))
		if (text_leaf(n))
			return decides(m, n);
	return false;
}

/* Whether the first block says what was decided, or leads to what does. */
static bool
opens(struct model *m, struct node *n)
{
	struct node *next;

	if (n->kind == NODE_LIST)
		return list_decides(m, n);
	if (!text_leaf(n))
		return false;
	next = skip_furniture(n->next);
	if (next != NULL && next->kind == NODE_LIST && colon_end(m, n) &&
	    only_leads(m, n, 0))
		return list_decides(m, next);
	return decides(m, n);
}

static void
decide_label(struct model *m, struct node *label, struct node *first)
{
	struct fact	*f = fact_new(m, FACT_DECISION, label, 0,
			    label->leaf->s.n, label->rule, "stated");
	struct node	*last, *box;

	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", "resolved");
	fact_set(m, f, "trigger", range_str(m, label, 0, label->leaf->s.n));
	if (f->item != NULL)
		f->item->formal = true;
	last = clauses_below(m, f, label);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	if (last == label)
		last = first;
	box = node_wrap(m->a, NODE_DECISION, first, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

void
find_labelled_decisions(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *first;

		if (n->kind != NODE_SECTION || strcmp(n->sub, "decision") != 0 ||
		    n->first == NULL || n->first->kind != NODE_LEAF ||
		    strcmp(n->first->tag, "label") != 0 ||
		    (first = first_block(n)) == NULL || decided_already(n) ||
		    !opens(m, first))
			continue;
		decide_label(m, n->first, first);
	}
}
