/*
 * Owners beside what they are to do, without a label. Input: the tree.
 * Output: an action for each.
 *
 *	"AB/CD" at the right edge of a paragraph; "... that this be paid.
 *	Clerk"; "AB" alone on the line below
 */
#include <string.h>

#include "action.h"

bool
edge_here(const struct node *n)
{
	return n->kind == NODE_LEAF && strcmp(n->tag, "furniture") == 0 &&
	    n->sub != NULL && strcmp(n->sub, "margin") == 0;
}

/* "Ellie to send the figures by 30 June": the note says what, too. */
static unsigned
note_tasks(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	unsigned	 found = 0;

	for (size_t i = 0, end; i < ts->n; i = end) {
		struct owners	 os;
		struct fact	*f;
		size_t		 at = owners_named(m, n, i, &os);

		end = sentence_end(ts, i);
		if (at == i || os.count == 0 || !token_is(ts, at, "to") ||
		    at + 1 >= end || (ts->t[at + 1].flags & TOKEN_CAPITAL))
			continue;
		f = action_new(m, n, ts->t[i].from, ts->t[end - 1].to, &os,
		    "action-margin", "stated");
		fact_part(m, f, FACT_TASK, n, ts->t[at + 1].from,
		    ts->t[end - 1].to);
		action_due(m, f, n, at, end);
		found++;
	}
	if (found > 0 && action_fits(n->parent)) {
		n->tag = "p";
		n->sub = NULL;
	}
	return found;
}

/* A note at the right edge: who is to do what the paragraph says. */
unsigned
edge_note(struct model *m, struct node *n)
{
	struct owners	 os;
	struct fact	*f;
	struct node	*task = n->prev;

	if (!owners_only(m, n, 0, &os) || os.count == 0)
		return edge_here(n) ? note_tasks(m, n) : 0;
	if (action_fits(n->parent)) {
		n->tag = "p";
		n->sub = NULL;
	}
	if (n->rule != NULL && strcmp(n->rule, "margin-above") == 0)
		task = n->next;
	f = action_new(m, n, 0, n->leaf->s.n, &os, "action-margin", "stated");
	if (text_leaf(task))
		fact_part(m, f, FACT_TASK, task, 0, task->leaf->s.n);
	action_contain(m, f, n);
	return 1;
}

/* ---- owners behind the last sentence ----------------------------------- */

/* "... to do. Director" / "Penn thanked him": a name over two blocks. */
static bool
goes_on(struct model *m, const struct node *n, const struct owners *os)
{
	struct node *next = n->next;
	struct tokens *ts;

	if (os->o[os->count - 1].kind != OWNER_OFFICE || !text_leaf(next))
		return false;
	ts = node_tokens(m->a, next);
	return ts->n > 1 && (ts->t[0].flags & TOKEN_CAPITAL) &&
	    (person_known(m, tokens_str(ts, 0, 1)) != NULL ||
	    person_match(m->lex, ts, 0, NULL) > 0);
}

/* "... that this amount be paid. Clerk" */
static unsigned
trailing(struct model *m, struct node *n, bool count)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	size_t		 at, from = 0;
	struct fact	*f;

	if (!action_may_stand(n) || !told_here(n) || inside(n, NODE_DECISION) ||
	    node_item(n) == NULL ||
	    (at = owners_behind(m, n, 0, &os)) >= ts->n || os.count == 0 ||
	    !(token_punct(ts, at - 1, '.') || ((token_punct(ts, at - 1, '(') ||
	    token_punct(ts, at - 1, '[')) && owners_by_key(m, &os))) ||
	    token_punct(ts, ts->n - 1, '.'))
		return 0;
	if (goes_on(m, n, &os))
		return 0;
	if (count)
		return 1;
	for (size_t i = 0; i < at; i = sentence_end(ts, i))
		from = i;
	f = action_new(m, n, ts->t[at].from, ts->t[ts->n - 1].to, &os,
	    "action-behind", "stated");
	fact_part(m, f, FACT_TASK, n, ts->t[from].from, ts->t[at - 1].to);
	return 1;
}

/* Once may be chance; a document that does it does it twice. */
unsigned
find_trailing(struct model *m, bool marked)
{
	unsigned found = 0;

	for (int pass = 0; pass < 2; pass++) {
		for (struct node *n = m->text->first; n != NULL;
		    n = node_after(n, m->text))
			if (text_leaf(n))
				found += trailing(m, n, pass == 0);
		if (found == 0 || (found == 1 && !marked))
			return 0;
	}
	return found / 2;
}

/*
 * "AH" alone on a line below its paragraph, where a column of owners was
 * flattened. The word "Action" over it, or letters that the attendance
 * explains, more than once, tell that there was one.
 */
static bool
lone_owner(struct model *m, struct node *n, bool column)
{
	struct owners os;

	return action_may_stand(n) && told_here(n) && !inside(n, NODE_DECISION) &&
	    n->parent->kind != NODE_LI && n->prev != NULL &&
	    node_item(n) != NULL && n->leaf->s.n < 60 &&
	    owners_only(m, n, 0, &os) && os.count > 0 &&
	    (column || owners_by_key(m, &os));
}

unsigned
find_lone_owners(struct model *m, bool column)
{
	unsigned found = 0;

	for (int pass = column; pass < 2; pass++) {
		if (pass == 1 && !column && found < 2)
			return 0;
		found = 0;
		for (struct node *n = m->text->first; n != NULL;
		    n = node_after(n, m->text))
			if (text_leaf(n) && lone_owner(m, n, column))
				found += pass == 0 ? 1 : edge_note(m, n);
	}
	return found;
}
