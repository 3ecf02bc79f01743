/*
 * Votes by name, run on in a sentence. Input: the sentence. Output: who voted
 * how.
 *
 *	"there voted:- For the motion (7) - the Convener; and Councillors Orme
 *	and Lisle; For the amendment (1) - Councillor Hale"; "Orme, aye; Lisle,
 *	nay; Hale, aye"
 */
#include <string.h>

#include "motion.h"

/* "11 - For 0 - Against": the number is before, and it is no label. */
static bool
number_before(const struct said *s, size_t i)
{
	return i > s->from + 1 && token_punct(s->ts, i - 1, '-') &&
	    (s->ts->t[i - 2].flags & TOKEN_NUMBER);
}

/*
 * The next label of tokens [i, end) that has names or a total behind it: "For
 * the motion by the Convener (7) - "; end where there is none.
 */
static size_t
next_label(struct floor *f, const struct said *s, size_t i, size_t end,
    struct side_label *l)
{
	struct tokens	rest;
	struct match	k;

	for (; i < end; i++) {
		if (!lexicon_match(f->m->lex, LEX_VOTE, s->ts, i, &k) ||
		    side_option(&k) == NULL ||
		    (i > s->from && !(s->ts->t[i - 1].flags & TOKEN_PUNCT) &&
		    !token_is(s->ts, i - 1, "and") &&
		    !token_is(s->ts, i - 1, "voted")) ||
		    number_before(s, i))
			continue;
		rest = *s->ts;
		rest.t += i;
		rest.n = end - i;
		if (side_label(f->m, &rest, l) && (l->dash ||
		    l->total >= 0)) {
			l->end += i;
			return i;
		}
	}
	return end;
}

/*
 * "On a division, there voted:- For the motion (7) - the Convener; and
 * Councillors Orme and Lisle; For the amendment (1) - Councillor Hale."
 */
bool
division(struct floor *f, const struct said *s)
{
	struct roll	*r;
	struct side_label	 l, next;
	struct fact	*vote = NULL;
	bool		 done[SIDES + 1] = { 0 };
	size_t		 i = next_label(f, s, s->from, s->end, &l), end;
	enum side	 side;

	if (i >= s->end || !l.dash ||
	    next_label(f, s, l.end, s->end, &next) >= s->end || !next.dash)
		return false;
	r = fresh_roll(f, s->n);
	for (; i < s->end; i = end, l = next) {
		end = next_label(f, s, l.end, s->end, &next);
		side = side_of(str_c(l.option));
		if (l.amendment && done[SIDE_FOR]) {
			side = SIDE_AGAINST;
			l.option = "against";
			f->between = true;
		}
		if (done[side])
			break;
		read_roll(r, l.end, end, true);
		if (r->count == 0 && l.total < 0 && !r->none)
			break;
		done[side] = true;
		if (vote == NULL)
			vote = open_vote(f, s->n, l.option, l.rule);
		cast_roll(r, vote, l.option);
		set_count(f->m, vote, l.option, l.total >= 0 ? l.total :
		    r->total >= 0 ? r->total : r->none ? 0 : -1);
		check_total(r, s->n, l.option, (long)r->count,
		    l.total >= 0 ? l.total : r->total);
	}
	return vote != NULL;
}

/* ---- name after name --------------------------------------------------- */

/* The side a member is told to have voted on, at token i; or NULL. */
static const char *
called_side(const struct model *m, const struct tokens *ts, size_t i,
    size_t *to)
{
	struct match k;

	*to = i + 1;
	if (token_is(ts, i, "no"))
		return "against";
	if (!lexicon_match(m->lex, LEX_VOTE, ts, i, &k))
		return NULL;
	*to = k.to;
	return side_option(&k);
}

/* "Orme, aye", "Cllr Lisle - no", "Hale (yes)" at token i: the token after. */
static size_t
call_at(const struct model *m, const struct tokens *ts, size_t i, size_t end,
    struct who *w, const char **option)
{
	static const char *const calls[] = {
		"aye", "yea", "yes", "nay", "no", "abstain", "abstained",
		"absent",
	};
	size_t to;

	while (i < end && ((ts->t[i].flags & TOKEN_PUNCT) ||
	    token_is(ts, i, "and")))
		i++;
	if (i >= end || !who_after(m, ts, i, end, w) || w->from != i)
		return 0;
	i = w->to;
	while (i < end && i < w->to + 2 && (ts->t[i].flags & TOKEN_PUNCT))
		i++;
	if (i >= end || (*option = called_side(m, ts, i, &to)) == NULL ||
	    to > end)
		return 0;
	/* "Orme aye, Lisle nay": a word that is nothing but a vote */
	if (i == w->to && !TOKEN_IN(ts, i, calls))
		return 0;
	return to;
}

bool
roll_called(struct floor *f, const struct said *s)
{
	struct model	*m = f->m;
	struct roll	*r = NULL;
	struct fact	*vote;
	struct who	 w;
	const char	*option;
	size_t		 i, first = s->from, to;
	unsigned	 calls = 0;

	/* "Roll call vote: Orme, aye;": it may have a lead-in */
	for (i = s->from; i < s->end && i < s->from + 12; i++)
		if (token_punct(s->ts, i, ':'))
			first = i + 1;
	for (i = first; (to = call_at(m, s->ts, i, s->end, &w, &option)) > 0;
	    i = to)
		calls++;
	if (calls < 3)
		return false;
	vote = open_vote(f, s->n, "for", "roll-call");
	r = fresh_roll(f, s->n);
	for (i = first; (to = call_at(m, s->ts, i, s->end, &w, &option)) > 0;
	    i = to) {
		r->who[0] = w;
		r->count = 1;
		cast_roll(r, vote, option);
	}
	f->counted = vote;
	return true;
}
