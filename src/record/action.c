/*
 * Actions that the document marks as such. Input: the tree. Output: each
 * with its owners as printed.
 *
 *	"Action – Jane Burns, Mike Dawson and Stephen Marston";
 *	"ACTION: Clerk to write to the County Council"
 */
#include <string.h>

#include "assemble.h"

static void
add_owner(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to, struct fact *person)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*o = fact_part(m, f, FACT_OWNER, n, ts->t[from].from,
			    ts->t[to - 1].to);
	struct inline_mark *k;

	o->who = person;
	k = mark_add(m, n, "person", ts->t[from].from, ts->t[to - 1].to);
	if (k != NULL)
		k->fact = person;
}

static bool
separator(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, ',') || token_punct(ts, i, '/') ||
	    token_punct(ts, i, ';') || token_punct(ts, i, '&') ||
	    token_is(ts, i, "and");
}

/* The owners from token i; returns the token after the last. */
static size_t
read_owners(struct model *m, struct fact *f, struct node *n, size_t i)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct person	 p;
	size_t		 end, last = i;

	while (i < ts->n) {
		if ((end = person_match(m->lex, ts, i, &p)) > i) {
			add_owner(m, f, n, i, end,
			    person_fact(m, n, &p, "action-owner"));
		} else if ((end = office_match(m->lex, ts, i, NULL)) > i) {
			add_owner(m, f, n, i, end, office_fact(m, n,
			    ts->t[i].from, ts->t[end - 1].to, "action-owner"));
		} else if ((ts->t[i].flags & TOKEN_CAPS) &&
		    ts->t[i].to - ts->t[i].from <= 4) {
			end = i + 1;	/* initials */
			add_owner(m, f, n, i, end, NULL);
		} else {
			break;
		}
		last = i = end;
		while (separator(ts, i))
			i++;
	}
	return last;
}

static void
make_action(struct model *m, struct node *n, const struct match *k)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*f = fact_new(m, FACT_ACTION, n, 0, n->leaf->s.n,
			    k->phrase->rule, "stated");
	size_t		 end = read_owners(m, f, n, k->to), task;
	struct node	*first = n, *box;

	task = end < ts->n && token_is(ts, end, "to") ? end : k->to;
	if (end < ts->n && words_follow(ts, end))
		fact_part(m, f, FACT_TASK, n, ts->t[task].from, n->leaf->s.n);
	if (n->prev != NULL && n->prev->kind == NODE_LEAF &&
	    strcmp(n->prev->tag, "mark") == 0)
		first = n->prev;
	box = node_wrap(m->a, NODE_ACTION, first, n);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

bool
words_follow(const struct tokens *ts, size_t i)
{
	for (; i < ts->n; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			return true;
	return false;
}

void
find_actions(struct model *m)
{
	struct match k;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0 ||
		    n->parent->kind == NODE_LI || inside(n, NODE_DECISION) ||
		    inside(n, NODE_ACTION) || node_item(n) == NULL)
			continue;
		if (lexicon_match(m->lex, LEX_ACTION_LEAD,
		    node_tokens(m->a, n), 0, &k) &&
		    words_follow(n->tokens, k.to))
			make_action(m, n, &k);
	}
}
