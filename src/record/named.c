/*
 * Votes by name in a sentence. Input: the sentence. Output: who voted how.
 *
 *	"Cllr A Orme abstaining"; "Councillors Orme and Lisle voted against";
 *	"Cllr Hale asked that her vote against be recorded", a vote by name of
 *	which there is no total; "3 in favour (Orme, Lisle, Hale)"
 */
#include <string.h>

#include "motion.h"

static bool
asks(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"asked", "asking", "requested", "requesting", "requests",
		"wished", "wishes", "wanted", "required", "wishing",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* "asked that her vote against be recorded": the side, or SIDE_NONE. */
static enum side
asked_side(const struct said *s, const struct model *m, size_t i)
{
	struct match	k;
	enum side	side = SIDE_NONE;
	bool		recorded = false, votes = false;

	for (size_t end = i + 60; i < s->end && i < end; i++) {
		votes |= token_is(s->ts, i, "vote") ||
		    token_is(s->ts, i, "voting") ||
		    token_is(s->ts, i, "voted") || token_is(s->ts, i, "votes");
		if (!lexicon_match(m->lex, LEX_VOTE, s->ts, i, &k))
			continue;
		recorded |= match_is(&k, "recorded");
		if (side_of(k.phrase->value) < SIDES && side == SIDE_NONE &&
		    (k.to > k.from + 1 || !match_is(&k, "for")))
			side = side_of(k.phrase->value);
	}
	return recorded && (votes || side == SIDE_ABSTAIN) ? side : SIDE_NONE;
}

/* The vote that is spoken of: that of this sentence, or the last one. */
static struct fact *
vote_meant(struct floor *f, const struct said *s, struct moved *v, bool asked,
    const char *rule)
{
	if (f->vote != NULL && asked)
		return f->vote;
	if (f->vote != NULL && f->vote_at + 2 >= f->at) {
		f->vote_at = f->at;
		return f->vote;
	}
	if (v == NULL && f->last != NULL && f->last->at + 3 >= f->at)
		v = f->last;
	return vote_here(f, s, v, false, rule);
}

static void
cast_here(struct roll *r, const struct said *s, struct moved *v, enum side side,
    bool asked, const char *rule)
{
	struct fact *vote = vote_meant(r->f, s, v, asked, rule);

	cast_roll(r, vote, side_name(side));
	if (!asked)
		set_count(r->f->m, vote, side_name(side),
		    r->total >= 0 ? r->total : (long)r->count);
}

/* "abstaining", "voted against": a verb of which the names are the subject. */
static bool
voting_verb(const struct tokens *ts, const struct match *k)
{
	return side_of(k->phrase->value) < SIDES &&
	    (token_is(ts, k->from, "voted") || token_is(ts, k->from, "voting") ||
	    token_is(ts, k->from, "abstained") ||
	    token_is(ts, k->from, "abstaining"));
}

/*
 * "1 abstention (Cllr Orme)"; "3 in favour (Orme, Lisle, Hale)": as many
 * surnames as are counted, and nothing else.
 */
static bool
bracket_votes(const struct roll *r, const struct said *s, const struct match *k,
    size_t to)
{
	unsigned long n;

	if (r->who[0].kind == WHO_PERSON &&
	    (r->who[0].p.titled || r->who[0].p.given))
		return true;
	return token_punct(s->ts, to, ')') && k->from > s->from &&
	    number_match(r->m->lex, s->ts, k->from - 1, &n) == k->from &&
	    n == r->count;
}

/* "CARRIED UNANIMOUSLY [Orme, Lisle, Hale]": those who voted for it. */
static void
names_behind_result(struct floor *f, const struct said *s, struct moved *v)
{
	struct match	 k;
	struct roll	*r;
	size_t		 i = s->from, to;

	while (i < s->end && !token_punct(s->ts, i, '[') &&
	    !token_punct(s->ts, i, '('))
		i++;
	if (i >= s->end || i < s->from + 2 ||
	    !((lexicon_match(f->m->lex, LEX_VOTE, s->ts, i - 1, &k) &&
	    match_is(&k, "unanimous")) || (lexicon_match(f->m->lex,
	    LEX_CARRIED, s->ts, i - 1, &k) && match_is(&k, "carried"))))
		return;
	r = fresh_roll(f, s->n);
	to = read_roll(r, i + 1, s->end, true);
	if (r->count < 3 || !(token_punct(s->ts, to, ']') ||
	    token_punct(s->ts, to, ')')))
		return;
	cast_roll(r, vote_meant(f, s, v, false, "names-behind-result"), "for");
}

void
named_votes(struct floor *f, const struct said *s, struct moved *v)
{
	struct roll	*r = NULL;
	struct match	 k;
	enum side	 side;
	size_t		 last = s->from;	/* the verb before */

	names_behind_result(f, s, v);
	for (size_t i = s->from; i < s->end; i++) {
		bool ask = asks(s->ts, i);

		if (!ask && !(lexicon_match(f->m->lex, LEX_VOTE, s->ts, i, &k) &&
		    side_of(k.phrase->value) < SIDES))
			continue;
		if (r == NULL)
			r = fresh_roll(f, s->n);
		if (ask) {
			side = asked_side(s, f->m, i);
			if (side == SIDE_NONE || !roll_before(r, last, i))
				continue;
			cast_here(r, s, v, side, true, "recorded-vote");
			return;
		}
		r->total = -1;
		if (voting_verb(s->ts, &k) && roll_before(r, last, i)) {
			last = k.to;
			cast_here(r, s, v, side_of(k.phrase->value), false,
			    k.phrase->rule);
		} else if ((token_punct(s->ts, k.to, '(') ||
		    token_punct(s->ts, k.to, ':')) && (i == s->from ||
		    k.to > i + 1 || !match_is(&k, "for"))) {
			/* "1 abstention (Cllr Orme)" */
			size_t to = read_roll(r, k.to + 1, s->end,
			    token_punct(s->ts, k.to, '('));

			if (r->count > 0 && bracket_votes(r, s, &k, to)) {
				cast_here(r, s, v, side_of(k.phrase->value),
				    false, k.phrase->rule);
				i = to - 1;
				continue;
			}
		}
		i = k.to - 1;
	}
}
