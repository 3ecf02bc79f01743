/*
 * Votes. Input: what a sentence counts. Output: a vote, or more of the one
 * that is being told: a casting vote, the total of its names.
 *
 *	"by 6 votes to 5" as the winner's number and the other; "there voted 5
 *	for and 5 against. The Chair gave her casting vote against": one vote
 */
#include <stdlib.h>
#include <string.h>

#include "motion.h"

struct fact *
vote_here(struct floor *f, const struct said *s, struct moved *v, bool same,
    const char *rule)
{
	size_t from = s->ts->t[s->from].from, to = s->ts->t[s->end - 1].to;

	if (f->vote != NULL && f->vote_of == v && same) {
		if (f->vote_at != f->at)
			fact_at(f->m, f->vote, s->n, from, to);
	} else {
		f->vote = fact_new(f->m, FACT_VOTE, s->n, from, to, rule,
		    "stated");
		f->vote->motion = v != NULL ? v->f : NULL;
		f->vote_of = v;
	}
	f->vote_at = f->at;
	return f->vote;
}

static void
set_number(struct model *m, struct fact *vote, const char *name, long n)
{
	if (n >= 0)
		fact_set(m, vote, name, arena_printf(m->a, "%ld", n));
}

/* "by 6 to 5": the winner's number comes first; of "(5:4)", the ayes'. */
static void
share_ratio(struct count *c, const char *outcome)
{
	long a = c->ratio[0], b = c->ratio[1];

	if (a < 0)
		return;
	if (outcome != NULL && strcmp(outcome, "lost") == 0 ? a > b : a < b &&
	    outcome != NULL && strcmp(outcome, "carried") == 0) {
		long x = a;

		a = b;
		b = x;
	}
	c->n[SIDE_FOR] = a;
	c->n[SIDE_AGAINST] = b;
}

/* Whether the count can be one with what the vote has already. */
static bool
fits(const struct fact *vote, const struct count *c)
{
	const char *had;

	for (int i = 0; vote != NULL && i < SIDES; i++) {
		had = fact_get(vote, side_name((enum side)i));
		if (had != NULL && c->n[i] >= 0)
			return false;
	}
	return vote != NULL && !(c->ratio[0] >= 0 &&
	    fact_get(vote, "for") != NULL);
}

/* The names of a vote are held against the total that is printed below. */
static void
printed_total(struct floor *f, const struct said *s, const struct count *c)
{
	for (int i = 0; i < SIDES; i++) {
		const char *side = side_name((enum side)i);
		const char *had = fact_get(f->vote, side);
		long names = had != NULL ? strtol(had, NULL, 10) : 0;

		if (c->n[i] >= 0 && names > 0 && names != c->n[i])
			model_diag(f->m, MN_DIAG_VOTE_TOTAL, s->n,
			    "%s: %ld named, %ld printed", side, names, c->n[i]);
	}
	f->counted = NULL;
}

/* "carried by 6 votes to 4", and again "RESOLVED (by 6 votes to 4)". */
static bool
told_again(const struct fact *vote, const struct count *c)
{
	unsigned same = 0;

	for (int i = 0; vote != NULL && i < SIDES; i++) {
		const char *had = fact_get(vote, side_name((enum side)i));

		if (c->n[i] < 0 || had == NULL)
			continue;
		if (strtol(had, NULL, 10) != c->n[i])
			return false;
		same++;
	}
	return same > 0;
}

void
take_vote(struct floor *f, const struct said *s, struct count *c,
    struct moved *v, const char *outcome)
{
	struct fact	*vote;
	const char	*had;
	bool		 same = fits(f->vote, c) && (v != NULL ||
			    f->vote_at == f->at || ((c->cast ||
			    f->vote->parts != NULL) &&
			    f->vote_at + 1 == f->at));

	if (outcome != NULL && (strcmp(outcome, "agreed") == 0 ||
	    strcmp(outcome, "accepted") == 0))
		outcome = "carried";
	if (outcome == NULL && c->casting != SIDE_NONE && c->cast)
		outcome = c->casting == SIDE_FOR ? "carried" : "lost";
	f->between |= c->between;
	share_ratio(c, outcome);
	if (f->vote != f->vote_closed && told_again(f->vote, c) &&
	    (v == NULL || f->vote_of == NULL || v == f->vote_of)) {
		same = true;
		v = f->vote_of;
	}
	/* names without totals, then "Motion passed (13 to 0)": the record */
	if (f->vote != NULL && f->vote == f->counted &&
	    f->vote_at + 2 >= f->at && c->n[SIDE_FOR] >= 0) {
		printed_total(f, s, c);
		same = true;
		v = f->vote_of;
	}
	vote = vote_here(f, s, v, same, c->rule);
	for (int i = 0; i < SIDES; i++)
		set_number(f->m, vote, side_name((enum side)i), c->n[i]);
	had = fact_get(vote, "outcome");
	if (c->cast && c->casting == SIDE_NONE && outcome != NULL)
		c->casting = strcmp(outcome, "lost") == 0 ? SIDE_AGAINST :
		    SIDE_FOR;
	fact_set(f->m, vote, "casting", side_name(c->casting));
	if (c->unanimous && (outcome == NULL || strcmp(outcome, "lost") != 0))
		fact_set(f->m, vote, "outcome", "carried-unanimously");
	else if (had == NULL && outcome != NULL &&
	    strcmp(outcome, "withdrawn") != 0)
		fact_set(f->m, vote, "outcome", outcome);
}

/* "carried on a show of hands", or below "Vote on the motion:". */
bool
put_to_vote(struct floor *f, const struct said *s)
{
	struct match k;

	if (f->vote_label > 0 && f->vote_label + 2 >= f->at)
		return true;
	for (size_t i = s->from; i < s->end; i++)
		if (lexicon_match(f->m->lex, LEX_VOTE, s->ts, i, &k) &&
		    match_is(&k, "vote"))
			return true;
	return false;
}

/*
 * "Motion - 5 votes" / "Amendment - 2 votes": more for it than against, and
 * the amendment is lost: it was the motion that was voted for.
 */
static struct fact *
voted_on(struct model *m, struct fact *v)
{
	const char	*ayes = fact_get(v, "for");
	const char	*noes = fact_get(v, "against");
	const char	*kind = fact_get(v->motion, "kind");
	const char	*outcome = fact_get(v->motion, "outcome");

	if (ayes == NULL || noes == NULL || kind == NULL || outcome == NULL ||
	    strcmp(kind, "amendment") != 0 || strcmp(outcome, "lost") != 0 ||
	    strtol(ayes, NULL, 10) <= strtol(noes, NULL, 10) ||
	    fact_get(v, "casting") != NULL)
		return v->motion;
	for (struct fact *x = m->facts[FACT_MOTION]; x != NULL; x = x->next) {
		if (x->item != v->item || x == v->motion)
			continue;
		outcome = fact_get(x, "outcome");
		kind = fact_get(x, "kind");
		if (outcome != NULL && strcmp(outcome, "carried") == 0 &&
		    kind != NULL && strcmp(kind, "motion") == 0)
			return x;
	}
	return v->motion;
}

/* A vote goes as the motion that it was on. */
void
finish_votes(struct model *m)
{
	const char	*outcome;
	struct fact	**p = &m->facts[FACT_VOTE];

	/* one of which the text says nothing, after all: "Absent:" alone */
	while (*p != NULL) {
		const struct fact *b = (*p)->parts;

		while (b != NULL && strcmp(fact_get(b, "option"), "absent") == 0)
			b = b->next;
		if (b == NULL && (*p)->attrs == NULL) {
			*p = (*p)->next;
			m->counts[FACT_VOTE]--;
		} else {
			p = &(*p)->next;
		}
	}
	m->tails[FACT_VOTE] = p;
	for (struct fact *v = m->facts[FACT_VOTE]; v != NULL; v = v->next) {
		if (v->motion == NULL || fact_get(v, "outcome") != NULL)
			continue;
		v->motion = voted_on(m, v);
		outcome = fact_get(v->motion, "outcome");
		if (outcome != NULL && strcmp(outcome, "withdrawn") != 0)
			fact_set(m, v, "outcome", outcome);
	}
}
