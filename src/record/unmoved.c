/*
 * Motions that nobody is named to have moved. Input: a line that is no more
 * than a result, and no motion that it could be of. Output: the motion whose
 * wording stands right above it.
 *
 *	"It was MOVED and SECONDED" / "THAT the plan be approved." / "CARRIED";
 *	"MOTION" / "Cr Orme / Cr Lisle" / "That Council ..." / "CARRIED 5/0"
 */
#include <string.h>

#include "decide.h"
#include "kind.h"
#include "motion.h"

enum { MOST_BACK = 40, SHORT = 16, };

/* The line says how it went, and nothing else. */
static bool
result_alone(const struct said *s, const struct result *r)
{
	size_t words = 0;

	if (s->from > 0 || s->ts->n > SHORT || r->at > 3)
		return false;
	for (size_t i = r->to; i < s->ts->n; i++)
		words += (s->ts->t[i].flags & TOKEN_WORD) != 0 &&
		    !token_is(s->ts, i, "unanimously");
	return words <= 4;
}

/* "24-031  THAT the agenda be approved": where "that" stands; or n. */
static size_t
that_begins(const struct tokens *ts)
{
	enum { CODE = 5, };

	for (size_t i = 0; i < ts->n && i < CODE; i++) {
		if (token_is(ts, i, "that"))
			return i;
		if (!(ts->t[i].flags & (TOKEN_NUMBER | TOKEN_PUNCT)) &&
		    !((ts->t[i].flags & TOKEN_CAPS) && i == 0))
			break;
	}
	return ts->n;
}

/* The paragraph that the wording begins with, "That ...", above n. */
static struct node *
wording_over(struct model *m, struct node *n)
{
	for (int i = 0; i < MOST_BACK && (n = n->prev) != NULL; i++) {
		struct tokens *ts;

		if (n->kind == NODE_LIST || (n->kind == NODE_LEAF &&
		    strcmp(n->tag, "furniture") == 0))
			continue;
		if (!text_leaf(n) || n->sub != NULL || n->marks != NULL)
			return NULL;
		ts = node_tokens(m->a, n);
		if (token_is(ts, 0, "and") && (token_is(ts, 1, "that") ||
		    token_is(ts, 2, "that")))
			continue;
		if (that_begins(ts) == ts->n)
			return NULL;
		/* "That A" / "That B": the first of them */
		if (n->prev == NULL || !text_leaf(n->prev) ||
		    !token_is(node_tokens(m->a, n->prev), 0, "that"))
			return n;
	}
	return NULL;
}

/* What is amended, recommended, or asked of the staff is no such motion. */
static bool
another_paper(struct model *m, struct node *n)
{
	struct tokens	*ts;
	struct match	 k;

	if (n == NULL || !text_leaf(n))
		return n != NULL && n->kind == NODE_RECOMMENDATION;
	ts = node_tokens(m->a, n);
	if (ts->n > SHORT)
		return false;
	for (size_t i = 0; i < ts->n; i++)
		if ((lexicon_match(m->lex, LEX_MOTION_KIND, ts, i, &k) &&
		    match_is(&k, "amendment")) ||
		    token_is(ts, i, "amendment") ||
		    token_is(ts, i, "recommendation") ||
		    token_is(ts, i, "recommended"))
			return true;
	return false;
}

struct moved *
unmoved(struct floor *f, const struct said *s, const struct result *r)
{
	struct said	 x = { 0 };
	struct movement	 mv = { .rule = "carried-below" };
	struct moved	*v;
	struct node	*n;

	if (voting_record(f->m) || strcmp(r->value, "carried") != 0 ||
	    !result_alone(s, r) ||
	    s->n->prev == NULL || inside(s->n, NODE_DECISION) ||
	    (n = wording_over(f->m, s->n)) == NULL ||
	    another_paper(f->m, n->prev) || inside(n, NODE_DECISION))
		return NULL;
	x = (struct said){ n, node_tokens(f->m->a, n), 0, 0 };
	x.end = x.ts->n;
	v = new_motion(f, &x, &mv);
	/* a short line above takes the whole of it: a list, more of "That" */
	if (token_is(x.ts, 0, "that") && n->prev != NULL &&
	    text_leaf(n->prev) && n->prev->sub == NULL && n->prev->marks == NULL &&
	    node_tokens(f->m->a, n->prev)->n <= SHORT) {
		v->words = n->prev;
		v->below = true;
	}
	return v;
}
