/*
 * Motions and votes. Input: the tree, formal decisions found. Output: what
 * was moved, by whom, what became of it and how it was voted on.
 *
 *	"Councillor Orme moved, and Councillor Lisle seconded, the following
 *	amendment"; three paragraphs on "The amendment was lost by 62 votes to
 *	4"; then "The original motion was put and carried"
 *
 * An item is read sentence by sentence, as a clerk would: each movement opens
 * a motion, each result closes the one that it speaks of.
 */
#include <stdlib.h>
#include <string.h>

#include "decide.h"
#include "motion.h"

/* ---- words of a result --------------------------------------------------- */

struct result {
	const char	*value;		/* carried lost withdrawn accepted agreed */
	size_t		 at, to;	/* tokens */
	const char	*rule;
};

static bool
one_of(const struct tokens *ts, size_t i, const char *const *words)
{
	for (; *words != NULL; words++)
		if (token_is(ts, i, *words))
			return true;
	return false;
}

/* "works carried out", "be approved", "passed to the Clerk" tell nothing. */
static bool
no_result(const struct tokens *ts, const struct match *k)
{
	static const char *const before[] = {
		"be", "been", "to", "not", "had", "has", "have", "if", "until",
		"being", "previously", "should", "could", "would", "may",
		"whether", "unless", "when", NULL,
	};
	static const char *const after[] = {
		"out", "forward", "over", "on", "away", "to", "a", "through",
		"by", NULL,
	};

	if (k->from > 0 && one_of(ts, k->from - 1, before))
		return true;
	if (match_is(k, "carried") && k->to == k->from + 1 &&
	    one_of(ts, k->to, after))
		return !(token_is(ts, k->to, "by") ||
		    token_is(ts, k->to, "on") || token_is(ts, k->to, "to"));
	return token_is(ts, k->from, "passed") && k->to == k->from + 1 &&
	    (token_is(ts, k->to, "to") ||
	    token_is(ts, k->to, "on") || token_is(ts, k->to, "by"));
}

static bool
next_result(const struct model *m, const struct said *s, size_t i,
    struct result *r)
{
	struct match k;

	for (; lexicon_find(m->lex, LEX_CARRIED, s->ts, i, s->end, &k);
	    i = k.to) {
		if (no_result(s->ts, &k))
			continue;
		r->value = str_z(m->a, k.phrase->value);
		r->at = k.from;
		r->to = k.to;
		r->rule = k.phrase->rule;
		return true;
	}
	return false;
}

/* ---- what the sentence speaks of ------------------------------------------ */

/* The kind of motion last spoken of before token end: "the amendment was". */
static const char *
spoken_of(const struct model *m, const struct said *s, size_t end)
{
	struct match k;
	const char *kind = NULL;

	for (size_t i = s->from; i < end; i++) {
		if (!lexicon_match(m->lex, LEX_MOTION_KIND, s->ts, i, &k) ||
		    match_is(&k, "nomination") || match_is(&k, "election"))
			continue;
		if (kind == NULL || !match_is(&k, "any"))
			kind = str_z(m->a, k.phrase->value);
		i = k.to - 1;
	}
	return kind;
}

const char *
outcome_of(const struct moved *v)
{
	return fact_get(v->f, "outcome");
}

static bool
is_amendment(const struct moved *v)
{
	return strcmp(fact_get(v->f, "kind"), "amendment") == 0;
}

/*
 * The newest motion without a result that the sentence can mean. "The motion"
 * is no amendment, if there is another.
 */
static struct moved *
open_motion(const struct floor *f, const char *kind)
{
	struct moved	*v = f->focus, *first = NULL;
	bool		 amends;

	/* the one that the vote was called on */
	if (v != NULL && v != f->last && outcome_of(v) == NULL &&
	    (kind == NULL || strcmp(kind, "any") == 0 ||
	    (strcmp(kind, "amendment") == 0) == is_amendment(v)))
		return v;
	for (v = f->last; v != NULL && first == NULL; v = v->before)
		if (outcome_of(v) == NULL)
			first = v;
	if (kind == NULL || strcmp(kind, "any") == 0)
		return first;
	amends = strcmp(kind, "amendment") == 0 || strcmp(kind, "heading") == 0;
	for (v = f->last; v != NULL; v = v->before)
		if (outcome_of(v) == NULL && is_amendment(v) == amends)
			return v;
	if (!amends)
		return strcmp(kind, "motion") == 0 ? first : NULL;
	/* the second of two, which nobody had called an amendment before */
	if (first != NULL && first->before != NULL &&
	    outcome_of(first->before) == NULL) {
		fact_set(f->m, first->f, "kind", "amendment");
		return first;
	}
	return NULL;
}

/* ---- results --------------------------------------------------------------- */

static void
amend_others(struct floor *f, const struct moved *amendment)
{
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (v != amendment && !is_amendment(v) && outcome_of(v) == NULL)
			v->amended = true;
}

static void
settle(struct floor *f, struct moved *v, const char *outcome)
{
	if (strcmp(outcome, "agreed") == 0 || strcmp(outcome, "accepted") == 0)
		outcome = "carried";
	fact_set(f->m, v->f, "outcome", outcome);
	if (is_amendment(v) && strcmp(outcome, "carried") == 0)
		amend_others(f, v);
}

/*
 * Whether the words say what became of the motion. Weak words ("agreed") do
 * so beside the movement only, or with "the motion was" before them.
 */
static bool
tells(const struct floor *f, const struct said *s, const struct result *r,
    const struct moved *v, size_t moved_to, const char *kind)
{
	const struct tokens *ts = s->ts;
	bool weak = strcmp(r->value, "agreed") == 0;
	bool here = v->at == f->at && moved_to > s->from;
	bool close = r->at < s->from + 5 || s->end < s->from + 8;
	bool stands = r->at == s->from || token_is(ts, r->at - 1, "was") ||
	    token_is(ts, r->at - 1, "were") || token_is(ts, r->at - 1, "and") ||
	    token_is(ts, r->at - 1, "is") || token_is(ts, r->at - 1, "declared") ||
	    token_is(ts, r->at - 1, "unanimously") ||
	    token_is(ts, r->at - 1, "then") || token_is(ts, r->at - 1, "duly") ||
	    token_is(ts, r->at - 1, "accordingly") ||
	    token_is(ts, r->at - 1, "therefore") ||
	    token_is(ts, r->at - 1, "thereupon") ||
	    token_is(ts, r->at - 1, "it") ||
	    (ts->t[r->at - 1].flags & TOKEN_PUNCT) != 0;

	if (here) {
		bool wording = false;

		for (size_t i = moved_to; i < r->at; i++)
			wording |= token_is(ts, i, "that");
		if (!wording)
			return stands || !weak;
		/* ", that the sum be halved. Put to the vote it was lost" */
		if (!weak && stands && spoken_of(f->m, s, r->at) != NULL)
			return true;
		return (ts->t[r->at - 1].flags & TOKEN_PUNCT) &&
		    !words_follow(ts, r->to);
	}
	if (kind != NULL && (stands || !weak))
		return true;
	/* "withdrew his motion" */
	if (strcmp(r->value, "withdrawn") == 0 && r->to > r->at + 1)
		return true;
	/* "the precept be set at £3220. 00 - agreed" */
	if (f->at == v->at + 1 && stands && (close || !words_follow(ts, r->to)))
		return true;
	/* "Motion passed (4 to 0)", "CARRIED" */
	return !weak && ((ts->t[r->at].flags & TOKEN_CAPS) ||
	    s->end < s->from + 5 || (r->at == s->from && r->to > r->at + 1));
}

/*
 * Where the text says that a motion was carried. Its wording ends before
 * that; what is carried "as follows:" is what stands below.
 */
static void
how_told(const struct said *s, const struct result *r, struct moved *v,
    const struct moved *here)
{
	const struct tokens *ts = s->ts;
	size_t	i = r->at;

	if (strcmp(r->value, "carried") != 0)
		return;
	v->told = true;
	v->how = s->n;
	v->how_from = ts->t[r->at].from;
	v->how_to = ts->t[r->to - 1].to;
	if (v == here && v->words == s->n && v->how_from > v->from &&
	    v->how_from < v->to) {
		while (i > s->from && ((ts->t[i - 1].flags & TOKEN_PUNCT) ||
		    token_is(ts, i - 1, "was") || token_is(ts, i - 1, "were") ||
		    token_is(ts, i - 1, "and") || token_is(ts, i - 1, "is") ||
		    token_is(ts, i - 1, "declared") ||
		    token_is(ts, i - 1, "unanimously")))
			i--;
		v->to = ts->t[i].from;
		v->f->text = str_trim(str_sub(s->n->leaf->s, v->from, v->to));
	}
	if (v != here && s->end == ts->n && token_punct(ts, ts->n - 1, ':')) {
		v->words = s->n;
		v->from = v->to = 0;
		v->below = true;
		v->amended = false;
	}
}

/* Of a division that the amendment won, its votes are those for. */
static void
swap_sides(struct floor *f)
{
	const char *ayes = fact_get(f->vote, "for");
	const char *noes = fact_get(f->vote, "against");

	if (ayes == NULL || noes == NULL)
		return;
	fact_set(f->m, f->vote, "for", noes);
	fact_set(f->m, f->vote, "against", ayes);
	for (struct fact *b = f->vote->parts; b != NULL; b = b->next)
		if (strcmp(fact_get(b, "option"), "for") == 0)
			fact_set(f->m, b, "option", "against");
		else if (strcmp(fact_get(b, "option"), "against") == 0)
			fact_set(f->m, b, "option", "for");
	f->swapped = true;
}

/* In a division between motion and amendment one is lost by the other. */
static void
loses_to(struct floor *f, const struct moved *won)
{
	if (!f->between || strcmp(outcome_of(won), "carried") != 0)
		return;
	if (is_amendment(won) && f->vote != NULL && !f->swapped)
		swap_sides(f);
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (outcome_of(v) == NULL &&
		    is_amendment(v) != is_amendment(won))
			fact_set(f->m, v->f, "outcome", "lost");
}

static bool
speaks_of(const struct model *m, const struct said *s, const char *kind)
{
	struct match k;

	for (size_t i = s->from; i < s->end; i++)
		if (lexicon_match(m->lex, LEX_MOTION_KIND, s->ts, i, &k) &&
		    match_is(&k, kind))
			return true;
	return false;
}

/* ---- votes ------------------------------------------------------------------ */

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

static void
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

/* ---- movements ---------------------------------------------------------------- */

/* "moved that", "moved the recommendation": enough without a seconder. */
static bool
moves_that(const struct said *s, const struct movement *mv)
{
	static const char *const words[] = {
		"that", "the", "an", "a", "acceptance", "approval", "adoption",
		"suspension", "deferral", "refusal", NULL,
	};
	size_t i = mv->to;

	if (!mv->moved)
		return false;
	return one_of(s->ts, i, words) || token_punct(s->ts, i, ':') ||
	    token_punct(s->ts, i, '-');
}

/* An amendment, or an election, by the words around the movement. */
static const char *
kind_of(struct floor *f, const struct said *s, const struct movement *mv)
{
	struct match	k;
	size_t		that = mv->to;
	bool		amends = f->amendment;

	while (that < s->end && !token_is(s->ts, that, "that") &&
	    !token_punct(s->ts, that, ':'))
		that++;
	for (size_t i = s->from; i < s->end; i++) {
		if (!lexicon_match(f->m->lex, LEX_MOTION_KIND, s->ts, i, &k))
			continue;
		if (match_is(&k, "nomination"))
			return "nomination";
		if (match_is(&k, "amendment") && ((i >= mv->from && i <= that) ||
		    i < s->from + 2))
			amends = true;
	}
	/* "Chairman: R. Orme - proposed by A, seconded by B" */
	if (mv->from > s->from + 2 && (lexicon_match(f->m->lex, LEX_ROLE,
	    s->ts, s->from, &k) || (token_is(s->ts, s->from, "vice") &&
	    lexicon_match(f->m->lex, LEX_ROLE, s->ts, s->from + 1, &k))) &&
	    (token_punct(s->ts, k.to, ':') || token_punct(s->ts, k.to, '-')))
		return "nomination";
	return amends ? "amendment" :
	    f->election || mv->nominated ? "nomination" : "motion";
}

/* "seconded by Alderman Lisle;" and nothing more, or what ends in a colon. */
static bool
leads_below(const struct said *s, const struct movement *mv)
{
	const struct tokens *ts = s->ts;
	size_t i = s->end;

	while (i > mv->to && token_punct(ts, i - 1, '-'))
		i--;
	if (i > s->from && token_punct(ts, i - 1, ':'))
		return true;
	return !words_follow(ts, mv->to);
}

/* Where the wording begins: "that" behind the names, if it is there. */
static void
find_wording(struct model *m, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	const struct tokens *ts = s->ts;

	/* "Cllr Orme proposed that the hall be let; Cllr Lisle seconded" */
	if (mv->mover && mv->words_end > mv->words + 3 &&
	    token_is(ts, mv->words, "that")) {
		size_t end = mv->words_end;

		while (end > mv->words && (token_is(ts, end - 1, "and") ||
		    (ts->t[end - 1].flags & TOKEN_PUNCT)))
			end--;
		v->words = s->n;
		v->from = ts->t[mv->words].from;
		v->to = ts->t[end - 1].to;
		return;
	}
	for (size_t i = mv->to; i < s->end && i < mv->to + 30; i++) {
		if (!token_is(ts, i, "that") ||
		    (i > mv->to && token_is(ts, i - 1, "agreed")))
			continue;
		v->words = s->n;
		v->from = ts->t[i].from;
		v->to = ts->t[s->end - 1].to;
		break;
	}
	if (s->end == ts->n && (v->words == NULL ||
	    token_punct(ts, s->end - 1, ':')) && leads_below(s, mv) &&
	    wording_below(m, s->n)) {
		v->words = s->n;
		v->below = true;
	}
}

/* "Cllr Orme proposed, and Cllr Lisle seconded, Cllr Hale": for an office. */
static void
find_nominee(struct floor *f, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	struct who	w;
	size_t		i = mv->to, name;

	while (token_punct(s->ts, i, ',') || token_punct(s->ts, i, ':'))
		i++;
	if (!mv->seconder || i == mv->to ||
	    !who_after(f->m, s->ts, i, s->end, &w) || w.kind != WHO_PERSON ||
	    !w.p.titled || (w.to < s->end && !token_punct(s->ts, w.to, '.') &&
	    !token_is(s->ts, w.to, "as") && !token_is(s->ts, w.to, "for")))
		return;
	fact_set(f->m, v->f, "kind", "nomination");
	/* "Hale (M)": from the surname on */
	name = w.to - 1;
	while (name > w.p.name && !(s->ts->t[name].flags & TOKEN_WORD))
		name--;
	if (name > w.p.name && token_punct(s->ts, name - 1, '('))
		name = name > w.p.name + 1 ? name - 2 : w.p.name;
	v->nominee = tokens_str(s->ts, name, w.to);
}

/* Of several who were nominated, the decision names one. */
static void
elected(struct floor *f, struct node *box)
{
	struct moved	*won = NULL;

	for (struct moved *v = f->last; v != NULL; v = v->before)
		for (struct fact *c = box->fact->parts; v->nominee.n > 0 &&
		    c != NULL; c = c->next)
			if (outcome_of(v) == NULL &&
			    str_find(c->text, v->nominee) != SIZE_MAX)
				won = v;
	if (won == NULL)
		return;
	settle(f, won, "carried");
	won->decided = true;
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (v->nominee.n > 0 && outcome_of(v) == NULL)
			fact_set(f->m, v->f, "outcome", "lost");
}

static struct moved *
new_motion(struct floor *f, const struct said *s, const struct movement *mv)
{
	struct moved	*v = arena_alloc(f->m->a, sizeof(*v));
	size_t		 from = s->ts->t[s->from].from;

	v->f = fact_new(f->m, FACT_MOTION, s->n, from,
	    s->ts->t[s->end - 1].to, mv->rule, "stated");
	v->n = s->n;
	v->at = f->at;
	fact_set(f->m, v->f, "kind", kind_of(f, s, mv));
	if (mv->mover) {
		v->f->who = who_fact(f->m, s->n, &mv->by);
		fact_set(f->m, v->f, "mover-as",
		    who_printed(f->m, s->n, &mv->by));
	}
	find_nominee(f, s, mv, v);
	find_wording(f->m, s, mv, v);
	if (v->words != NULL && v->to > v->from)
		v->f->text = str_trim(str_sub(s->n->leaf->s, v->from, v->to));
	else
		v->f->text = (str){ NULL, 0 };
	v->before = f->last;
	f->last = f->focus = v;
	f->amendment = false;
	return v;
}

static void
set_seconder(struct floor *f, struct moved *v, struct node *n,
    const struct who *w)
{
	v->f->who2 = who_fact(f->m, n, w);
	fact_set(f->m, v->f, "seconder-as", who_printed(f->m, n, w));
}

/* The mover of an earlier sentence has found a seconder. */
static struct moved *
seconded_now(struct floor *f)
{
	struct said	 s = { f->wait_n, node_tokens(f->m->a, f->wait_n), 0, 0 };
	struct moved	*v;
	size_t		 at = f->at;

	s.from = f->wait.from;
	s.end = f->wait_end;
	f->at = f->wait_at;
	v = new_motion(f, &s, &f->wait);
	f->at = v->at = at;
	f->wait_n = NULL;
	return v;
}

static void
wait_for(struct floor *f, const struct said *s, const struct movement *mv)
{
	f->wait = *mv;
	f->wait_n = s->n;
	f->wait_at = f->at;
	f->wait_end = s->end;
}

/* A decision stands before "Proposed by A, seconded by B". */
static bool
trails(struct floor *f, const struct said *s, const struct movement *mv,
    const struct moved *v)
{
	struct result	r;
	struct said	before = *s;

	if (v->words != NULL)
		return false;
	before.end = mv->from;
	if (mv->from > s->from && next_result(f->m, &before, s->from, &r) &&
	    (strcmp(r.value, "agreed") == 0 || strcmp(r.value, "carried") == 0))
		return true;
	return f->agreed_at > 0 && f->agreed_at + 2 >= f->at &&
	    mv->from <= s->from + 2;
}

/*
 * "The Leader asked whether they wished to and, they having said so, moved
 * that the public be excluded": the sentence's subject moved it.
 */
static bool
subject_moves(struct floor *f, const struct said *s, struct movement *mv)
{
	struct match	k;

	for (size_t i = s->from + 1; i < s->end; i++) {
		if (!lexicon_match(f->m->lex, LEX_MOVED, s->ts, i, &k) ||
		    !token_is(s->ts, k.from, "moved") ||
		    !token_is(s->ts, k.to, "that") ||
		    !(token_punct(s->ts, i - 1, ',') ||
		    token_is(s->ts, i - 1, "and")))
			continue;
		*mv = (struct movement){ .mover = true, .moved = true,
		    .from = s->from, .to = k.to, .words = k.to,
		    .rule = k.phrase->rule };
		return who_after(f->m, s->ts, s->from, i, &mv->by) &&
		    mv->by.kind != WHO_WORD && mv->by.from == s->from;
	}
	return false;
}

/* "a vote on the amendment proposed by A and seconded by B": no new one. */
static struct moved *
spoken_again(struct floor *f, const struct said *s, const struct movement *mv)
{
	const char *mover, *seconder;

	if (!mv->mover || !mv->seconder)
		return NULL;
	mover = who_printed(f->m, s->n, &mv->by);
	seconder = who_printed(f->m, s->n, &mv->second);
	for (struct moved *v = f->last; v != NULL; v = v->before) {
		const char *a = fact_get(v->f, "mover-as");
		const char *b = fact_get(v->f, "seconder-as");

		if (outcome_of(v) == NULL && a != NULL && b != NULL &&
		    strcmp(a, mover) == 0 && strcmp(b, seconder) == 0 &&
		    spoken_of(f->m, s, mv->from) != NULL)
			return v;
	}
	return NULL;
}

static struct moved *
take_movement(struct floor *f, const struct said *s, struct movement *mv)
{
	struct moved *v = spoken_again(f, s, mv);

	if (v != NULL) {
		f->focus = v;
		return NULL;
	}

	if (mv->asks_mover || mv->asks_seconder) {
		f->ask = mv->asks_mover ? ASK_MOVER : ASK_SECONDER;
		if (!mv->mover)
			return NULL;
	}
	if (mv->mover && (mv->seconder || moves_that(s, mv))) {
		v = new_motion(f, s, mv);
		f->wait_n = NULL;
		if (mv->seconder)
			set_seconder(f, v, s->n, &mv->second);
	} else if (mv->mover) {
		wait_for(f, s, mv);
		return NULL;
	} else if (mv->seconder && f->wait_n != NULL) {
		v = seconded_now(f);
		set_seconder(f, v, s->n, &mv->second);
	} else if (mv->seconder && f->last != NULL &&
	    fact_get(f->last->f, "seconder-as") == NULL &&
	    outcome_of(f->last) == NULL) {
		v = f->last;
		v->at = f->at;
		set_seconder(f, v, s->n, &mv->second);
	}
	/* "Moved by A" / "Seconded by B" / "That the report be received" */
	if (v != NULL && v->words == NULL && v->n != s->n && mv->seconder &&
	    !words_follow(s->ts, mv->to) && wording_below(f->m, s->n)) {
		v->words = s->n;
		v->below = true;
	}
	if (v != NULL && (mv->adopted || trails(f, s, mv, v))) {
		settle(f, v, "carried");
		v->decided = true;
	}
	return v;
}

/* ---- a sentence ------------------------------------------------------------------ */

static bool
elsewhere(const struct model *m, const struct said *s)
{
	struct match k;

	for (size_t i = s->from; i < s->end; i++)
		if (lexicon_match(m->lex, LEX_VOTE, s->ts, i, &k) &&
		    match_is(&k, "past"))
			return true;
	return false;
}

/* "all agreed" counts where the sentence decides, not where it tells a view. */
static bool
decides_so(const struct model *m, const struct said *s)
{
	struct result r;

	return next_result(m, s, s->from, &r) || s->end < s->from + 6 ||
	    inside(s->n, NODE_DECISION);
}

/*
 * "The amendment was then put as the substantive motion and agreed": what was
 * an amendment is the decision, and the motion it was moved to is no more.
 */
static bool
becomes_motion(struct floor *f, const struct said *s, const struct result *r)
{
	struct moved *v = f->last;

	if (!speaks_of(f->m, s, "substantive") ||
	    !speaks_of(f->m, s, "amendment") ||
	    (strcmp(r->value, "agreed") != 0 && strcmp(r->value, "carried") != 0))
		return false;
	while (v != NULL && !is_amendment(v))
		v = v->before;
	if (v == NULL || (outcome_of(v) != NULL &&
	    strcmp(outcome_of(v), "carried") != 0))
		return false;
	settle(f, v, "carried");
	v->final = v->told = true;
	v->how = s->n;
	v->how_from = s->ts->t[r->at].from;
	v->how_to = s->ts->t[r->to - 1].to;
	f->agreed_at = f->at;
	return true;
}

/* "carried on a show of hands", or below "Vote on the motion:". */
static bool
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

/* "withdrawn by Councillor Orme": one that was only on the agenda. */
static void
withdrawn_by(struct floor *f, const struct said *s, const struct result *r)
{
	struct movement	mv = { .mover = true, .from = r->at, .rule = r->rule };
	struct moved	*v;

	if (f->last != NULL || strcmp(r->value, "withdrawn") != 0 ||
	    !token_is(s->ts, r->to, "by") || spoken_of(f->m, s, r->at) == NULL ||
	    !who_after(f->m, s->ts, r->to + 1, s->end, &mv.by) ||
	    mv.by.kind == WHO_WORD)
		return;
	mv.to = mv.by.to;
	v = new_motion(f, s, &mv);
	settle(f, v, "withdrawn");
}

/*
 * "Our Secretary proposed a letter. This was agreed": what nobody seconded is
 * a motion, as it has a result.
 */
static struct moved *
unseconded(struct floor *f, const struct said *s, const struct result *r)
{
	static const char *const this[] = { "this", "which", NULL, };
	struct moved *v;

	if (f->wait_n == NULL || f->last != NULL || f->wait_at + 1 != f->at ||
	    r->at > s->from + 6 || (strcmp(r->value, "agreed") != 0 &&
	    strcmp(r->value, "carried") != 0 && strcmp(r->value, "lost") != 0) ||
	    !one_of(s->ts, s->from, this))
		return NULL;
	v = seconded_now(f);
	v->at = f->at - 1;
	return v;
}

static void
take_results(struct floor *f, const struct said *s, struct moved *here,
    size_t moved_to)
{
	size_t		 i = moved_to > s->from ? moved_to : s->from;
	const char	*kind = here != NULL ? NULL : spoken_of(f->m, s, s->end);
	const char	*of;
	const char	*outcome = NULL;
	struct moved	*v = here, *settled = NULL;
	struct result	 r;
	struct count	 c;
	bool		 divided;

	divided = here == NULL && division(f, s);
	for (; next_result(f->m, s, i, &r); i = r.to) {
		if (here == NULL && becomes_motion(f, s, &r))
			return;
		of = here != NULL ? NULL : spoken_of(f->m, s, r.at);
		if (of == NULL)
			of = kind;
		if (here == NULL)
			v = open_motion(f, strcmp(r.value, "accepted") == 0 ?
			    "amendment" : of);
		if (v == NULL)
			v = unseconded(f, s, &r);
		if (v == NULL)
			withdrawn_by(f, s, &r);
		if (outcome == NULL || strcmp(outcome, "agreed") == 0)
			outcome = r.value;
		if (v == NULL || outcome_of(v) != NULL ||
		    !tells(f, s, &r, v, moved_to, of))
			continue;
		if (strcmp(r.value, "accepted") == 0 && !is_amendment(v))
			continue;
		settle(f, v, r.value);
		how_told(s, &r, v, here);
		loses_to(f, v);
		settled = v;
		outcome = r.value;
	}
	count_votes(f->m, s->ts, moved_to > s->from ? moved_to : s->from,
	    s->end, &c);
	if (!c.told && !divided && settled != NULL && put_to_vote(f, s) &&
	    outcome != NULL && (strcmp(outcome, "carried") == 0 ||
	    strcmp(outcome, "lost") == 0)) {
		c.told = true;
		c.rule = "put-to-vote";
	}
	if (c.told && !divided && (!c.unanimous || decides_so(f->m, s))) {
		if (settled == NULL)
			settled = here != NULL ? here : open_motion(f,
			    c.between ? "motion" : kind);
		if (settled == NULL && f->last != NULL &&
		    f->last->at + 2 >= f->at)
			settled = f->last;
		take_vote(f, s, &c, settled, outcome);
		if (c.cast && c.casting != SIDE_NONE && settled != NULL &&
		    outcome_of(settled) == NULL)
			settle(f, settled, c.casting == SIDE_FOR ? "carried" :
			    "lost");
	}
	if (!divided)
		named_votes(f, s, settled);
	else if (settled != NULL && f->vote->motion == NULL)
		f->vote->motion = settled->f;
	if (outcome != NULL && f->vote != NULL && f->vote_of == NULL &&
	    f->vote_at + 2 >= f->at && fact_get(f->vote, "outcome") == NULL &&
	    (strcmp(outcome, "lost") == 0 || strcmp(outcome, "carried") == 0))
		fact_set(f->m, f->vote, "outcome", outcome);
	if (outcome != NULL && (strcmp(outcome, "agreed") == 0 ||
	    strcmp(outcome, "carried") == 0))
		f->agreed_at = f->at;
}

static void
read_sentence(struct floor *f, const struct said *s)
{
	struct movement	 mv;
	struct moved	*here = NULL, *v;
	size_t		 i = s->from, to = s->from;

	f->at++;
	if (elsewhere(f->m, s))
		return;
	if (s->from == 0 && s->end == s->ts->n && s->end < 7 &&
	    token_is(s->ts, 0, "vote"))
		f->vote_label = f->at;
	while (i < s->end && next_movement(f->m, s->ts, i, s->end, &mv)) {
		if ((v = take_movement(f, s, &mv)) != NULL)
			here = v;
		i = to = mv.to > i ? mv.to : i + 1;
	}
	if (i == s->from && subject_moves(f, s, &mv)) {
		here = take_movement(f, s, &mv);
		to = mv.to;
	}
	/* "The Chairman proposed and it was resolved": nobody seconds */
	if (here == NULL && f->wait_n == s->n && f->wait_at == f->at) {
		struct result r;

		if (next_result(f->m, s, f->wait.to, &r) &&
		    r.at < f->wait.to + 5) {
			here = new_motion(f, s, &f->wait);
			f->wait_n = NULL;
		}
	}
	take_results(f, s, here, to);
}

/* ---- a leaf ------------------------------------------------------------------------ */

static void
item_ends(struct floor *f)
{
	for (struct moved *v = f->last; v != NULL; v = v->before)
		decide_carried(f, v);
}

static bool
below_item(const struct node *item, const struct node *top)
{
	for (; item != NULL; item = item->parent)
		if (item == top)
			return true;
	return false;
}

static void
item_begins(struct floor *f, struct node *item)
{
	struct tokens	*ts;
	struct match	 k;
	size_t		 at = f->at;

	/* a part of the item, below a motion that has no result yet */
	if (item != NULL && f->item != NULL && open_motion(f, NULL) != NULL &&
	    f->last->below && below_item(item, f->item)) {
		f->item = item;
		return;
	}
	item_ends(f);
	*f = (struct floor){ .m = f->m, .item = item, .at = at };
	if (item == NULL)
		return;
	ts = tokens_make(f->m->a, item->title);
	for (size_t i = 0; i < ts->n; i++)
		if (lexicon_match(f->m->lex, LEX_MOTION_KIND, ts, i, &k))
			f->election |= match_is(&k, "election");
}


/* "The Council resolved to adopt the motion": the amendment is lost. */
static void
adopted(struct floor *f, struct node *box)
{
	struct moved *v;
	struct match k;

	for (struct fact *c = box->fact->parts; c != NULL; c = c->next) {
		struct tokens *ts = tokens_make(f->m->a, c->text);

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

/* A formal decision was taken: what was open before it is carried. */
static void
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
	for (struct moved *x = f->last; x != NULL; x = x->before)
		if (outcome_of(x) != NULL &&
		    strcmp(outcome_of(x), "carried") == 0)
			x->decided = true;
	if (v != NULL && !here && !is_amendment(v)) {
		settle(f, v, "carried");
		v->decided = true;
		for (struct fact *c = box->fact->parts; c != NULL; c = c->next) {
			ts = tokens_make(f->m->a, c->text);
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

static bool
may_move(const struct node *n)
{
	const struct node *item = node_item((struct node *)n);

	if (!(told_here(n) || in_section(n, "front")) ||
	    inside(n, NODE_ACTION))
		return false;
	/* what "Decision:" says stands under "Minutes:" as well */
	if (in_section(n, "decision") && item != NULL)
		for (const struct node *x = item->first; x != NULL; x = x->next)
			if (x->kind == NODE_SECTION &&
			    strcmp(x->sub, "minutes") == 0)
				return false;
	return true;
}

static const struct node *
box_of(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->kind == NODE_DECISION)
			return n;
	return NULL;
}

/* What is decided: "..., proposed by A and seconded by B" behind it. */
static void
read_clause(struct floor *f, struct said *s)
{
	struct moved	*v;
	struct movement	 mv;

	for (; s->from < s->ts->n; s->from = s->end) {
		s->end = sentence_end(s->ts, s->from);
		if (!next_movement(f->m, s->ts, s->from, s->end, &mv) ||
		    !mv.mover || !mv.seconder || elsewhere(f->m, s))
			continue;
		f->at++;
		if ((v = take_movement(f, s, &mv)) == NULL)
			continue;
		settle(f, v, "carried");
		v->decided = true;
		take_results(f, s, v, mv.to);
	}
}

/* What stands before two names: "R2024-057", "Resolution No. 12". */
static size_t
past_reference(const struct tokens *ts)
{
	size_t i = 0;

	while (i < ts->n && i < 7 && (!(ts->t[i].flags & TOKEN_WORD) ||
	    token_is(ts, i, "resolution") || token_is(ts, i, "motion") ||
	    token_is(ts, i, "no") || (i + 1 < ts->n &&
	    (ts->t[i + 1].flags & TOKEN_GLUED) &&
	    token_punct(ts, i + 1, '-'))))
		i++;
	return i;
}

/*
 * "R2024-057 T. Orme, S. Lisle:" over "That ...": mover and seconder without
 * a word that says so.
 */
static bool
pair_of_names(struct floor *f, struct node *n)
{
	struct tokens	*ts = node_tokens(f->m->a, n), *below;
	struct said	 s = { n, ts, 0, ts->n };
	struct movement	 mv = { .mover = true, .seconder = true,
			    .rule = "names-over-motion" };
	struct node	*next = next_words(f, n);
	struct moved	*v;
	size_t		 i;

	if (ts->n < 5 || ts->n > 24 || !token_punct(ts, ts->n - 1, ':') ||
	    next == NULL)
		return false;
	below = node_tokens(f->m->a, next);
	i = past_reference(ts);
	mv.by.to = person_match(f->m->lex, ts, i, &mv.by.p);
	mv.by.from = i;
	i = mv.by.to;
	if (!token_is(below, 0, "that") || mv.by.to == mv.by.from ||
	    !(token_punct(ts, i, ',') || token_punct(ts, i, '/') ||
	    token_is(ts, i, "and")))
		return false;
	mv.second.from = ++i;
	mv.second.to = person_match(f->m->lex, ts, i, &mv.second.p);
	if (mv.second.to == i || mv.second.to + 1 != ts->n)
		return false;
	mv.from = mv.by.from;
	mv.to = mv.second.to;
	f->at++;
	v = new_motion(f, &s, &mv);
	set_seconder(f, v, n, &mv.second);
	v->below = true;
	return true;
}

static void
read_leaf(struct floor *f, struct node *n)
{
	struct said	 s = { n, node_tokens(f->m->a, n), 0, 0 };
	struct node	*box = (struct node *)box_of(n);
	bool		 trigger = box != NULL && n->sub != NULL &&
			    strcmp(n->sub, "trigger") == 0;

	if (box != NULL && in_section(n, "decision"))
		f->notice = true;
	if (box != NULL && !trigger) {
		read_clause(f, &s);
		return;
	}
	if (pair_of_names(f, n))
		return;
	for (; s.from < s.ts->n; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		read_sentence(f, &s);
		if (trigger) {
			decided(f, box);
			trigger = false;
		}
	}
}

/* "There were no abstentions." behind the names and their total. */
static void
read_rest(struct floor *f)
{
	struct said s = { f->rest_n, node_tokens(f->m->a, f->rest_n), f->rest,
	    0 };

	while (s.from < s.ts->n && (s.ts->t[s.from].flags & TOKEN_PUNCT))
		s.from++;
	for (; s.from < s.ts->n; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		read_sentence(f, &s);
	}
}

/* A vote goes as the motion that it was on. */
static void
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
		outcome = fact_get(v->motion, "outcome");
		if (outcome != NULL && strcmp(outcome, "withdrawn") != 0)
			fact_set(m, v, "outcome", outcome);
	}
}

void
find_motions(struct model *m)
{
	struct floor	f = { .m = m };
	struct node	*item, *last;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF)
			continue;
		if ((item = node_item(n)) != f.item)
			item_begins(&f, item);
		if (!text_leaf(n) && strcmp(n->tag, "cell") != 0)
			continue;
		if (!may_move(n)) {
			f.notice |= inside(n, NODE_DECISION);
			continue;
		}
		f.rest_n = NULL;
		if ((last = roll_call(&f, n)) == NULL)
			last = ballot_block(&f, n);
		if (last == NULL)
			read_leaf(&f, n);
		else
			n = last;
		if (f.rest_n != NULL && f.rest_n == last)
			read_rest(&f);
	}
	item_ends(&f);
	finish_votes(m);
	for (struct fact *d = m->facts[FACT_DECISION]; d != NULL; d = d->next)
		trim_clauses(m, d);
}
