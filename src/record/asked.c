/*
 * What was asked before it was answered. Input: a paragraph that begins with
 * RECOMMENDED. Output: whether the meeting's answer stands below it, so that
 * it is what a report asked and no decision.
 *
 *	"RECOMMENDED: That Members consider the draft." / "AGREED on the
 *	proposal of Councillor Hale, seconded by Alderman Orr, that ..."; not
 *	"RECOMMENDED TO COUNCIL that ..." beside "RESOLVED that ..."
 */
#include <string.h>

#include "decide.h"

enum { NEAR = 12, };

/* "on the proposal of Cllr Hale", "that the recommendation be adopted" */
static bool
answers(const struct model *m, const struct tokens *ts)
{
	struct match	k;
	bool		moved = false, referred = false;

	for (size_t i = 0; i < ts->n && i < 60; i++) {
		moved |= lexicon_match(m->lex, LEX_MOVED, ts, i, &k) &&
		    !match_is(&k, "verb");
		referred |= (token_is(ts, i, "recommendation") ||
		    token_is(ts, i, "recommendations")) && i > 0 &&
		    token_is(ts, i - 1, "the");
	}
	return moved || referred;
}

/* "Proposed by Cllr Hale" / "Seconded by Cllr Orr and" above the answer. */
static bool
moved_above(struct model *m, const struct node *n)
{
	struct match k;

	for (int i = 0; i < 2; i++) {
		n = n->prev;
		if (!text_leaf(n))
			return false;
		if (lexicon_match(m->lex, LEX_MOVED,
		    node_tokens(m->a, (struct node *)n), 0, &k))
			return true;
	}
	return false;
}

bool
asked_and_answered(struct model *m, struct node *n, size_t *from)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct trigger	 t;
	struct match	 k;

	if (!token_is(ts, 0, "recommended") ||
	    !(ts->t[0].flags & TOKEN_CAPS) || n->parent->kind != NODE_ITEM ||
	    !find_trigger(m, n, 0, &t) || strcmp(t.type, "recommended") != 0 ||
	    lexicon_find(m->lex, LEX_MOVED, ts, 0, ts->n, &k) ||
	    token_is(ts, 1, "to") || moved_above(m, n))
		return false;
	*from = t.rest;
	n = n->next;
	for (int i = 0; i < NEAR && n != NULL; i++, n = n->next) {
		if (n->kind != NODE_LEAF && n->kind != NODE_LIST)
			return false;
		if (!text_leaf(n) || !find_trigger(m, n, 0, &t))
			continue;
		ts = node_tokens(m->a, n);
		/* "AGREED TO RECOMMEND, on the proposal of": an answer, too */
		return !token_is(ts, 0, "recommended") &&
		    (answers(m, node_tokens(m->a, n)) || moved_above(m, n));
	}
	return false;
}
