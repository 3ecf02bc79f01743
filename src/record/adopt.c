/*
 * What a formal decision says of the motions before it. Input: the decision.
 * Output: the motion it carries, and those that are lost by it.
 *
 *	"RESOLVED that Cllr Orme be elected": of two nominated, she; "resolved
 *	to adopt the motion": the amendment is lost
 */
#include <stdlib.h>
#include <string.h>

#include "motion.h"

/* "The Council resolved to adopt the motion": the amendment is lost. */
static void
adopted(struct floor *f, struct node *box)
{
	struct moved *v;
	struct match k;

	for (struct fact *c = box->fact->parts; c != NULL; c = c->next) {
		struct tokens *ts = tokens_make(f->m->tmp, c->text);

		if (ts->n > 12 || !(token_is(ts, 1, "adopt") ||
		    token_is(ts, 1, "approve") || token_is(ts, 1, "support")) ||
		    !lexicon_match(f->m->lex, LEX_MOTION_KIND, ts, 2, &k) ||
		    (v = open_motion(f, str_z(f->m->a, k.phrase->value))) ==
		    NULL)
			continue;
		settle(f, v, "carried");
		v->decided = f->between = true;
		loses_to(f, v);
	}
}

/* A division between two, and a decision after it: the larger side's. */
static void
prevails(struct floor *f)
{
	const char	*ayes, *noes;
	struct moved	*v;
	long		 a, b;

	if (!f->between || f->vote == NULL || f->swapped ||
	    (ayes = fact_get(f->vote, "for")) == NULL ||
	    (noes = fact_get(f->vote, "against")) == NULL)
		return;
	a = strtol(ayes, NULL, 10);
	b = strtol(noes, NULL, 10);
	v = a == b ? NULL : open_motion(f, a > b ? "motion" : "amendment");
	if (v == NULL || is_amendment(v) != (a < b))
		return;
	settle(f, v, "carried");
	v->f->certainty = "derived";
	v->decided = true;
	loses_to(f, v);
	if (fact_get(f->vote, "outcome") == NULL)
		fact_set(f->m, f->vote, "outcome", "carried");
}

/*
 * The motion carried last is what was resolved, and the amendments to it.
 * Those carried before are decisions of their own, where a page of motions
 * has no items: "Be it Resolved" is said in the fourth of them.
 */
static void
settled_by_it(struct floor *f)
{
	if (f->last != NULL && outcome_of(f->last) == NULL &&
	    !is_amendment(f->last))
		return;
	for (struct moved *x = f->last; x != NULL; x = x->before) {
		if (outcome_of(x) == NULL ||
		    strcmp(outcome_of(x), "carried") != 0)
			continue;
		x->decided = true;
		if (!is_amendment(x))
			break;
	}
}

/* A formal decision was taken: what was open before it is carried. */
void
decided(struct floor *f, struct node *box)
{
	struct moved	*v;
	struct tokens	*ts;
	struct match	 k;
	bool		 here = f->last != NULL && f->last->at == f->at &&
			    outcome_of(f->last) != NULL;

	elected(f, box);
	adopted(f, box);
	prevails(f);
	v = open_motion(f, "motion");
	if (v != NULL && v != f->last && outcome_of(f->last) == NULL)
		v = NULL;	/* an amendment is not settled either */
	settled_by_it(f);
	if (v != NULL && !here && !is_amendment(v)) {
		settle(f, v, "carried");
		v->decided = true;
		for (struct fact *c = box->fact->parts; c != NULL; c = c->next) {
			ts = tokens_make(f->m->tmp, c->text);
			for (size_t i = 0; i < ts->n; i++)
				if (lexicon_match(f->m->lex, LEX_MOTION_KIND,
				    ts, i, &k) && match_is(&k, "nomination"))
					fact_set(f->m, v->f, "kind",
					    "nomination");
		}
	}
	if (f->vote != NULL && fact_get(f->vote, "outcome") == NULL &&
	    f->vote_at + 2 >= f->at)
		fact_set(f->m, f->vote, "outcome", "carried");
	f->agreed_at = f->at;
	f->vote_closed = f->vote;
}

/* The motion that was amended is carried, in other words than its own. */
static void
as_amended(struct floor *f)
{
	struct moved *v = f->last;

	while (v != NULL && (is_amendment(v) || outcome_of(v) != NULL))
		v = v->before;
	if (v == NULL)
		return;
	fact_set(f->m, v->f, "outcome", "carried");
	v->decided = true;
}

/*
 * "The amendment was then put as the substantive motion and agreed": what was
 * an amendment is the decision, and the motion it was moved to is no more.
 */
bool
becomes_motion(struct floor *f, const struct said *s, const struct result *r)
{
	struct moved *v = f->last;

	if (!speaks_of(f->m, s, r->at, "substantive") ||
	    !speaks_of(f->m, s, r->at, "amendment") ||
	    (strcmp(r->value, "agreed") != 0 && strcmp(r->value, "carried") != 0))
		return false;
	while (v != NULL && !is_amendment(v))
		v = v->before;
	if (v == NULL || (outcome_of(v) != NULL &&
	    strcmp(outcome_of(v), "carried") != 0))
		return false;
	settle(f, v, "carried");
	/* "became the substantive motion, which was carried": as amended */
	for (size_t i = s->from; i < r->at; i++)
		if (token_is(s->ts, i, "became"))
			as_amended(f);
	v->final = v->told = true;
	v->how = s->n;
	v->how_from = s->ts->t[r->at].from;
	v->how_to = s->ts->t[r->to - 1].to;
	f->agreed_at = f->at;
	return true;
}
