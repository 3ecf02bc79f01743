/*
 * What became of a motion. Input: a sentence, and the motions of its item.
 * Output: the words of a result in it, which motion they speak of, and that
 * motion settled.
 *
 *	"The amendment was put and LOST"; "withdrew his motion"; "works carried
 *	out", "be approved" and "passed to the Clerk" tell nothing
 */
#include <string.h>

#include "motion.h"

enum { NEAR = 120, };	/* tokens before a result that tell what it is of */

bool
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
	/* "BE IT RESOLVED that": the form of a motion that is moved */
	if (k->from > 1 && token_is(ts, k->from, "resolved") &&
	    (token_is(ts, k->from - 1, "it") ||
	    token_is(ts, k->from - 1, "further")) &&
	    token_is(ts, k->from - 2, "be"))
		return true;
	if (match_is(k, "carried") && k->to == k->from + 1 &&
	    one_of(ts, k->to, after))
		return !(token_is(ts, k->to, "by") ||
		    token_is(ts, k->to, "on") || token_is(ts, k->to, "to"));
	return token_is(ts, k->from, "passed") && k->to == k->from + 1 &&
	    (token_is(ts, k->to, "to") ||
	    token_is(ts, k->to, "on") || token_is(ts, k->to, "by"));
}

bool
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

/* The kind of motion last spoken of before token end: "the amendment was". */
const char *
spoken_of(const struct model *m, const struct said *s, size_t end)
{
	struct match k;
	const char *kind = NULL;

	for (size_t i = end > s->from + NEAR ? end - NEAR : s->from; i < end;
	    i++) {
		if (!lexicon_match(m->lex, LEX_MOTION_KIND, s->ts, i, &k) ||
		    match_is(&k, "nomination") || match_is(&k, "election"))
			continue;
		if (kind == NULL || !match_is(&k, "any"))
			kind = str_z(m->a, k.phrase->value);
		i = k.to - 1;
	}
	return kind;
}

bool
speaks_of(const struct model *m, const struct said *s, size_t end,
    const char *kind)
{
	struct match k;

	for (size_t i = end > s->from + NEAR ? end - NEAR : s->from; i < end;
	    i++)
		if (lexicon_match(m->lex, LEX_MOTION_KIND, s->ts, i, &k) &&
		    match_is(&k, kind))
			return true;
	return false;
}

const char *
outcome_of(const struct moved *v)
{
	return fact_get(v->f, "outcome");
}

bool
is_amendment(const struct moved *v)
{
	return strcmp(fact_get(v->f, "kind"), "amendment") == 0;
}

/* The vote was taken as it was moved to be: what is carried is another. */
static bool
past_it(const struct floor *f, const struct moved *v)
{
	return v->how_to_vote && f->at > v->at + 2;
}

/*
 * The newest motion without a result that the sentence can mean. "The motion"
 * is no amendment, if there is another.
 */
struct moved *
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
		if (outcome_of(v) == NULL && !past_it(f, v))
			first = v;
	/* "The Chairman moved that the vote be by roll call": not that one */
	if (first != NULL && fact_get(first->f, "seconder-as") == NULL &&
	    !is_amendment(first) && first->at < f->at)
		for (v = first->before; v != NULL; v = v->before)
			if (outcome_of(v) == NULL && !is_amendment(v) &&
			    fact_get(v->f, "seconder-as") != NULL)
				first = v;
	if (kind == NULL || strcmp(kind, "any") == 0)
		return first;
	if (strcmp(kind, "motion") == 0 && first != NULL &&
	    !is_amendment(first))
		return first;
	amends = strcmp(kind, "amendment") == 0 || strcmp(kind, "heading") == 0;
	for (v = f->last; v != NULL; v = v->before)
		if (outcome_of(v) == NULL && is_amendment(v) == amends &&
		    !past_it(f, v))
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

static void
amend_others(struct floor *f, const struct moved *amendment)
{
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (v != amendment && !is_amendment(v) && outcome_of(v) == NULL)
			v->amended = true;
}

void
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
bool
result_of(const struct floor *f, const struct said *s, const struct result *r,
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

		for (size_t i = moved_to; i < r->at && i < moved_to + NEAR;
		    i++)
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
/* "The motion was put to the vote and agreed", and no word of what. */
static bool
motion_agreed(const struct said *s, const struct result *r)
{
	static const char *const words[] = {
		"agreed", "approved", "unanimously", "by", "on", NULL,
	};
	bool vote = false, motion = false;

	/* "Approved 5-0." */
	if (r->at == s->from && s->end <= r->to + 8 && r->to + 2 < s->ts->n &&
	    (s->ts->t[r->to].flags & s->ts->t[r->to + 2].flags &
	    TOKEN_NUMBER) && token_punct(s->ts, r->to + 1, '-'))
		return true;
	for (size_t i = s->from; i < r->at; i++) {
		motion |= i < s->from + 8 && token_is(s->ts, i, "motion");
		vote |= token_is(s->ts, i, "vote");
	}
	return motion && vote && one_of(s->ts, r->at, words) &&
	    !token_is(s->ts, r->to, "that") && !token_is(s->ts, r->to, "to");
}

void
how_told(const struct said *s, const struct result *r, struct moved *v,
    const struct moved *here)
{
	/* "..., was then put to the vote and carried" */
	static const char *const told_with[] = {
		"was", "were", "and", "is", "declared", "unanimously", "then",
		"therefore", "accordingly", "duly", "thereupon", "put",
		"this", "which", "it", NULL,
	};
	const struct tokens *ts = s->ts;
	size_t	i = r->at;

	if (strcmp(r->value, "carried") != 0 && !(v != here &&
	    strcmp(r->value, "agreed") == 0 && motion_agreed(s, r)))
		return;
	v->told = true;
	v->how = s->n;
	v->how_from = ts->t[r->at].from;
	v->how_to = ts->t[r->to - 1].to;
	if (v == here && v->words == s->n && v->how_from > v->from &&
	    v->how_from < v->to) {
		while (i > s->from && ((ts->t[i - 1].flags & TOKEN_PUNCT) ||
		    one_of(ts, i - 1, told_with)))
			i--;
		v->to = ts->t[i].from;
		v->f->text = str_trim(str_sub(s->n->leaf->s, v->from, v->to));
	}
	/* "carried as follows:", but not "by the following vote:" */
	if (v != here && s->end == ts->n && token_punct(ts, ts->n - 1, ':') &&
	    !token_is(ts, ts->n - 2, "vote") &&
	    !token_is(ts, ts->n - 2, "votes")) {
		v->words = s->n;
		v->from = v->to = 0;
		v->below = true;
		v->amended = false;
	}
}

/* Of a division that the amendment won, its votes are those for. */
static void
swap_sides(struct floor *f, const struct moved *won)
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
	f->vote->motion = won->f;
	fact_set(f->m, f->vote, "outcome", "carried");
	f->swapped = true;
}

/* In a division between motion and amendment one is lost by the other. */
void
loses_to(struct floor *f, struct moved *won)
{
	if (!f->between || strcmp(outcome_of(won), "carried") != 0)
		return;
	if (is_amendment(won) && f->vote != NULL && !f->swapped)
		swap_sides(f, won);
	/* its words are what was decided */
	won->final |= is_amendment(won) && won->told;
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (outcome_of(v) == NULL &&
		    is_amendment(v) != is_amendment(won))
			fact_set(f->m, v->f, "outcome", "lost");
}
