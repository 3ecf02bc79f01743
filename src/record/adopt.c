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

/*
 * Of a motion and an amendment that were divided on, the larger side's is
 * carried; one of several amendments is only lost by it.
 */
static void
prevails(struct floor *f)
{
	const char	*ayes, *noes;
	struct moved	*v, *other;
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
	other = open_motion(f, "amendment");
	if (a > b && other != NULL && is_amendment(other)) {
		fact_set(f->m, other->f, "outcome", "lost");
		other->f->certainty = "derived";
		other = open_motion(f, "amendment");
		if (other != NULL && is_amendment(other))
			return;	/* it has to stand against that, too */
	}
	settle(f, v, "carried");
	v->f->certainty = "derived";
	v->decided = true;
	loses_to(f, v);
	if (fact_get(f->vote, "outcome") == NULL)
		fact_set(f->m, f->vote, "outcome", "carried");
}

void
end_division(struct floor *f)
{
	prevails(f);
}

bool
heads_motion(struct floor *f, const struct said *s)
{
	if (s->ts->n > 4 || !(token_is(s->ts, 0, "amendment") ||
	    token_is(s->ts, 0, "motion")))
		return false;
	for (size_t i = 1; i < s->ts->n; i++)
		if (!(s->ts->t[i].flags & (TOKEN_PUNCT | TOKEN_NUMBER)) &&
		    !token_is(s->ts, i, "no"))
			return false;
	f->amendment = token_is(s->ts, 0, "amendment");
	return true;
}

static bool
has_clause(const struct fact *decision)
{
	for (const struct fact *c = decision->parts; c != NULL; c = c->next)
		if (c->kind == FACT_CLAUSE)
			return true;
	return false;
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
	bool		 here = f->last != NULL && outcome_of(f->last) != NULL &&
			    (f->last->at == f->at ||
			    (f->last->told && f->last->how == box->first));

	elected(f, box);
	adopted(f, box);
	/* "The amendment was carried and the Committee resolved accordingly" */
	if (!has_clause(box->fact) && f->last != NULL &&
	    is_amendment(f->last) && here &&
	    strcmp(outcome_of(f->last), "carried") == 0) {
		f->between = true;
		loses_to(f, f->last);
	}
	prevails(f);
	v = open_motion(f, "motion");
	if (v != NULL && v != f->last && outcome_of(f->last) == NULL)
		v = NULL;	/* an amendment is not settled either */
	settled_by_it(f);
	for (struct moved *x = f->last; x != NULL && !has_clause(box->fact);
	    x = x->before)
		if (x->told && x->how == box->first)
			decide_accordingly(f, x, box->fact);
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
