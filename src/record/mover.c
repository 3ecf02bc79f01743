/*
 * Movers and seconders. Input: a sentence. Output: who moved, who seconded,
 * as it is printed.
 *
 *	"moved by Cllr A Orme, seconded by Cllr B Lisle"; "Cllr Orme proposed;
 *	Cllr Lisle seconded"; "Prop. AO, 2nd BL"; "Proposed: A Orme"
 */
#include <string.h>

#include "motion.h"

static bool
is(const struct model *m, enum lex_kind kind, const struct tokens *ts, size_t i)
{
	struct match k;

	return lexicon_match(m->lex, kind, ts, i, &k);
}

/* "to approve the lease"; not "to the next item", "to Part 2", "to be told". */
size_t
infinitive(const struct tokens *ts, size_t i)
{
	static const char *const not[] = {
		"the", "a", "an", "be", "item", "items", "next", "part",
		"agenda", "another", "this", "that", "these", "its", "their",
		"his", "her", "our", "any", "all", "public", "private",
		"executive", "closed", "page", "section", "which", "each",
		"date",
	};

	if (!token_is(ts, i, "to") || i + 2 >= ts->n ||
	    !(ts->t[i + 1].flags & TOKEN_WORD) ||
	    ((ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    !(ts->t[i].flags & TOKEN_CAPS)) || TOKEN_IN(ts, i + 1, not))
		return 0;
	return i + 1;
}

bool
gerund(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_WORD) &&
	    !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    ts->t[i].to - ts->t[i].from > 5 &&
	    str_ends(tokens_str(ts, i, i + 1), STR("ing"));
}

/* "moved to the next item" is no motion; nor "moved on", "moved house". */
static bool
moves_something(const struct tokens *ts, const struct match *k)
{
	static const char *const places[] = {
		"to", "into", "in", "on", "out", "from", "away", "house",
		"forward", "back", "here", "there", "off", "up", "around",
	};

	if (!token_is(ts, k->from, "moved") || infinitive(ts, k->to) > 0 ||
	    (token_is(ts, k->to, "in") && token_is(ts, k->to + 1, "accordance")))
		return true;
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (token_is(ts, k->to, places[i]))
			return false;
	return true;
}

/* A verb that stands where a name can follow it: "Proposed Cllr Orme". */
static bool
opens(const struct tokens *ts, size_t from, size_t i)
{
	return i == from || (ts->t[i - 1].flags & TOKEN_PUNCT) != 0 ||
	    token_is(ts, i - 1, "and") || (ts->t[i].flags & TOKEN_CAPITAL) != 0;
}

static bool
passive(const struct tokens *ts, size_t from, size_t i)
{
	static const char *const words[] = {
		"be", "been", "was", "were", "is", "are", "being", "not",
		"had", "has", "have", "to", "which", "it",
	};

	for (size_t k = 0; i > from && k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i - 1, words[k]))
			return true;
	return false;
}

/*
 * The name that belongs to a verb or label. from is where the words that may
 * name the one before it begin.
 */
static bool
named(const struct model *m, const struct tokens *ts, size_t from, size_t end,
    const struct match *k, struct who *w)
{
	bool verb = match_is(k, "verb");

	/* "re-elected as Treasurer, proposed Ann Vale, seconded Bob Stone" */
	if (verb && k->from > from && token_punct(ts, k->from - 1, ',') &&
	    !(ts->t[k->from].flags & TOKEN_CAPITAL) &&
	    who_after(m, ts, k->to, end, w) && w->kind != WHO_OFFICE &&
	    (is(m, LEX_SECONDED, ts, w->to) || (w->to < end &&
	    is(m, LEX_SECONDED, ts, w->to + 1)) || w->to + 1 >= end))
		return true;
	if (verb && !passive(ts, from, k->from) && moves_something(ts, k) &&
	    who_before(m, ts, from, k->from, w) &&
	    (w->kind != WHO_WORD || w->from == from ||
	    initials_word(ts, w->from, w->to) ||
	    (ts->t[w->from - 1].flags & TOKEN_PUNCT) ||
	    token_is(ts, w->from - 1, "and")))
		return true;
	if (verb && (!opens(ts, from, k->from) || passive(ts, from, k->from)))
		return false;
	if (!who_after(m, ts, k->to, end, w))
		return false;
	/* "Proposed extension": a word alone must be all there is */
	return !verb || w->kind != WHO_WORD || w->to >= end ||
	    (ts->t[w->to].flags & TOKEN_PUNCT) != 0 ||
	    initials_word(ts, w->from, w->to) ||
	    is(m, LEX_SECONDED, ts, w->to) ||
	    (token_punct(ts, k->to, ':') && is(m, LEX_CARRIED, ts, w->to));
}

/* "proposed and seconded by Councillors A Orme and B Lisle" */
static bool
second_name(const struct model *m, const struct tokens *ts, size_t end,
    struct movement *mv)
{
	size_t i = mv->by.to;

	while (i < end && (token_is(ts, i, "and") || token_punct(ts, i, ',') ||
	    token_punct(ts, i, '&') || token_punct(ts, i, '/')))
		i++;
	mv->seconder = i > mv->by.to && who_after(m, ts, i, end, &mv->second);
	return mv->seconder;
}

/*
 * "Motion to award the contract to Orme & Sons by Penn, second by Hale": the
 * last name behind "by", or behind a dash, before the seconder.
 */
static bool
motion_to_by(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct movement *mv)
{
	enum { FAR = 80, };
	struct match	k;
	size_t		stop = i + 3, words = i + 1;
	bool		found = false;

	if (!token_is(ts, i, "motion"))
		return false;
	words += token_punct(ts, words, ':') || token_punct(ts, words, '-');
	if (infinitive(ts, words) == 0)
		return false;
	while (stop < end && stop < i + FAR &&
	    !lexicon_match(m->lex, LEX_SECONDED, ts, stop, &k) &&
	    !lexicon_match(m->lex, LEX_MOVED, ts, stop, &k) &&
	    !token_is(ts, stop, "was") && !token_is(ts, stop, "were"))
		stop++;
	for (size_t at = words + 2; at + 1 < stop; at++) {
		struct who w;

		if (!(token_is(ts, at, "by") || (token_punct(ts, at, '-') &&
		    !(ts->t[at].flags & TOKEN_GLUED))) ||
		    !who_after(m, ts, at + 1, stop, &w))
			continue;
		for (size_t x = w.to; x <= stop; x++) {
			if (x < stop && !(ts->t[x].flags & TOKEN_PUNCT) &&
			    !token_is(ts, x, "and"))
				break;
			if (x < stop)
				continue;
			*mv = (struct movement){ .mover = true, .by = w,
			    .moved = true, .from = i, .to = w.to,
			    .words = words, .words_end = at,
			    .rule = "motion-to-by" };
			found = true;
		}
	}
	return found;
}

/* A label or a verb of moving stands at i; false where it is none. */
static bool
take_mover(const struct model *m, const struct tokens *ts, size_t from,
    size_t end, const struct match *k, struct movement *mv)
{
	/* "voted for the amendment by Councillor Orme" */
	if ((token_is(ts, k->from, "amendment") ||
	    token_is(ts, k->from, "motion")) && k->from > from + 1 &&
	    token_is(ts, k->from - 1, "the"))
		return false;
	if (!named(m, ts, from, end, k, &mv->by)) {
		/* "Proposed by" alone on its line */
		mv->asks_mover = k->to >= end ||
		    (k->to + 1 == end && token_punct(ts, k->to, ':'));
		if (!mv->asks_mover || k->from != from || match_is(k, "verb"))
			return mv->asks_mover = false;
	} else {
		mv->mover = true;
		/* "Moved (Cr Orme/Cr Lisle)" */
		if (match_is(k, "both") || (mv->by.from >= k->to &&
		    token_punct(ts, mv->by.to, '/')))
			second_name(m, ts, end, mv);
	}
	mv->from = mv->mover && mv->by.from < k->from ? mv->by.from : k->from;
	mv->to = mv->mover && mv->by.to > k->to ? mv->by.to : k->to;
	mv->words = mv->to;
	if (mv->seconder)
		mv->to = mv->second.to;
	mv->rule = k->phrase->rule;
	mv->moved = false;
	for (size_t i = k->from; i < k->to; i++) {
		mv->moved |= token_is(ts, i, "moved") ||
		    token_is(ts, i, "moving") || token_is(ts, i, "motion");
		mv->adopted |= token_is(ts, i, "correct") ||
		    token_is(ts, i, "true") || token_is(ts, i, "accurate");
		mv->carried |= token_is(ts, i, "carried") ||
		    token_is(ts, i, "msc") || token_is(ts, i, "c");
		mv->nominated |= token_is(ts, i, "nominated");
		mv->amends |= token_is(ts, i, "amendment");
	}
	return true;
}

/* "Ms M Orme, seconded by Dr I Lisle, moved that": the mover comes first. */
static bool
around_seconder(const struct model *m, const struct tokens *ts, size_t from,
    size_t end, const struct match *k, struct movement *mv)
{
	struct match	verb;
	size_t		i = mv->second.to;

	if (mv->mover || !mv->seconder || mv->second.from < k->from)
		return false;
	while (i < end && i < mv->second.to + 5 &&
	    !(lexicon_match(m->lex, LEX_MOVED, ts, i, &verb) &&
	    match_is(&verb, "verb")))
		i++;
	if (i >= end || i >= mv->second.to + 5 ||
	    !who_before(m, ts, from, k->from, &mv->by) ||
	    mv->by.kind == WHO_WORD)
		return false;
	mv->mover = mv->moved = true;
	mv->rule = verb.phrase->rule;
	mv->from = mv->by.from;
	mv->to = verb.to;
	return true;
}

static bool
take_seconder(const struct model *m, const struct tokens *ts, size_t from,
    size_t end, const struct match *k, struct movement *mv)
{
	bool first = !mv->mover;

	if (named(m, ts, from, end, k, &mv->second))
		mv->seconder = true;
	else if (k->from == from && !match_is(k, "verb") && (k->to >= end ||
	    (k->to + 1 == end && token_punct(ts, k->to, ':'))))
		mv->asks_seconder = true;
	else
		return false;
	if (first) {
		mv->rule = k->phrase->rule;
		mv->from = mv->seconder && mv->second.from < k->from ?
		    mv->second.from : k->from;
	}
	if (around_seconder(m, ts, from, end, k, mv))
		return true;
	/* but "Motion to mend it by Orme, seconded by Hale" */
	if (!(mv->mover && mv->words < mv->by.from && mv->words_end > 0))
		mv->words_end = mv->seconder && mv->second.from < k->from ?
		    mv->second.from : k->from;
	mv->to = mv->seconder && mv->second.to > k->to ? mv->second.to : k->to;
	return true;
}

bool
next_movement(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct movement *mv)
{
	struct match	k;
	size_t		from = i;

	*mv = (struct movement){ 0 };
	while (i < end) {
		if (!mv->mover && ((token_punct(ts, i, '(') &&
		    pair_in_brackets(m, ts, i, end, mv)) ||
		    pair_of_motion(m, ts, i, end, mv)))
			return true;
		if (!mv->mover && motion_to_by(m, ts, i, end, mv)) {
			i = from = mv->to;
			continue;
		}
		if (lexicon_match(m->lex, LEX_MOVED, ts, i, &k)) {
			if (mv->mover)
				break;
			if (take_mover(m, ts, from, end, &k, mv)) {
				i = from = mv->to;
				if (mv->seconder || mv->asks_mover)
					break;
				continue;
			}
		} else if (lexicon_match(m->lex, LEX_SECONDED, ts, i, &k) &&
		    take_seconder(m, ts, from, end, &k, mv)) {
			break;
		}
		i++;
	}
	return mv->mover || mv->seconder || mv->asks_mover || mv->asks_seconder;
}

size_t
without_movement(struct model *m, struct node *n, size_t from, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_at(ts, from), end = token_at(ts, to), start = i;
	struct movement	 mv;
	struct match	 k;

	if (!next_movement(m, ts, i, end, &mv) || !mv.mover || !mv.seconder ||
	    mv.from <= start)
		return to;
	/* only how it went may stand behind it */
	for (i = mv.to; i < end; ) {
		if (lexicon_match(m->lex, LEX_CARRIED, ts, i, &k) ||
		    lexicon_match(m->lex, LEX_VOTE, ts, i, &k))
			i = k.to;
		else if ((ts->t[i].flags & (TOKEN_PUNCT | TOKEN_NUMBER)) ||
		    token_is(ts, i, "and"))
			i++;
		else
			return to;
	}
	for (i = mv.from; i > start && ((ts->t[i - 1].flags & TOKEN_PUNCT) ||
	    token_is(ts, i - 1, "and")) && !token_punct(ts, i - 1, ')'); )
		i--;
	/* "It was proposed by A", "The motion was proposed by": too little left */
	if (i <= start + 2 || token_is(ts, i - 1, "was") ||
	    token_is(ts, i - 1, "were") || token_is(ts, i - 1, "be") ||
	    token_is(ts, i - 1, "is") || token_is(ts, i - 1, "as"))
		return to;
	return ts->t[i - 1].to;
}
