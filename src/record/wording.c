/*
 * Wording. Input: tokens. Output: how they are written and what they can be:
 * capitals throughout, a headline's capitals, a verb, words that say nil.
 *
 *	"NEXT MEETING 4 May at 7 p.m." starts in capitals; "was", "reported"
 *	make a sentence
 */
#include <string.h>

#include "wording.h"

unsigned
words_in(const struct tokens *ts, size_t from, size_t to)
{
	unsigned n = 0;

	for (size_t i = from; i < to && i < ts->n; i++)
		n += !(ts->t[i].flags & TOKEN_PUNCT);
	return n;
}

bool
leads_in(const struct tokens *ts)
{
	size_t n = ts->n;

	if (n > 1 && token_punct(ts, n - 1, '-'))
		n--;
	return n > 0 && token_punct(ts, n - 1, ':');
}

bool
all_caps(const struct tokens *ts, size_t from, size_t to)
{
	unsigned caps = 0, small = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		unsigned f = ts->t[i].flags;

		if (!(f & TOKEN_WORD) || ts->t[i].to - ts->t[i].from < 2)
			continue;
		/* "Q2", "A38": a capital and figures are either */
		if ((f & TOKEN_CAPITAL) &&
		    cp_digit((unsigned char)ts->s.p[ts->t[i].from + 1]))
			continue;
		if (f & TOKEN_CAPS)
			caps++;
		else
			small++;
	}
	return caps > 0 && small <= caps / 8;
}

/*
 * Words of four letters and more begin with capitals, as in a cased_words; one
 * of share of them need not.
 */
bool
cased_words(const struct tokens *ts, size_t from, size_t to, unsigned share)
{
	unsigned big = 0, small = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		if (!(ts->t[i].flags & TOKEN_WORD) ||
		    ts->t[i].to - ts->t[i].from < 4)
			continue;
		if (ts->t[i].flags & TOKEN_CAPITAL)
			big++;
		else if (!token_is(ts, i, "from") && !token_is(ts, i, "with") &&
		    !token_is(ts, i, "into"))
			small++;
	}
	return big > 0 && small * share <= big;
}

/* "NEXT MEETING MONDAY 2 SEPTEMBER at 7 p.m. in the hall" */
bool
caps_start(const struct tokens *ts, size_t from, size_t to)
{
	unsigned n = 0;

	while (from + n < to && (ts->t[from + n].flags & TOKEN_CAPS) &&
	    ts->t[from + n].to - ts->t[from + n].from > 2)
		n++;
	return n >= 2;
}

bool
word_in(const struct tokens *ts, size_t i, const char *const *words, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

bool
auxiliary_verb(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"is", "are", "was", "were", "has", "have", "had", "will",
		"would", "can", "could", "should", "may", "might", "must",
		"shall", "does", "did", "do", "gave", "asked", "said", "thought",
		"felt", "went", "took", "made", "read", "spoke", "told",
	};

	return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    ANY(ts, i, words);
}

bool
finite_verb(const struct tokens *ts, size_t i)
{
	if (auxiliary_verb(ts, i) || token_is(ts, i, "be") || token_is(ts, i, "been"))
		return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL);
	return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    (ts->t[i].flags & TOKEN_WORD) &&
	    str_ends(tokens_str(ts, i, i + 1), STR("ed")) &&
	    ts->t[i].to - ts->t[i].from > 4;
}

bool
verb_within(const struct tokens *ts, size_t from, size_t to)
{
	int depth = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		/* "Library report (attached)" */
		depth += token_punct(ts, i, '(');
		depth -= token_punct(ts, i, ')');
		if (depth <= 0 && finite_verb(ts, i))
			return true;
	}
	return false;
}

/* "It was said", "The Clerk reported": what begins so tells, it names not. */
bool
tells(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const subjects[] = {
		"it", "there", "he", "she", "they", "we", "the", "a", "an",
		"members", "cllr", "councillor", "councillors", "cllrs", "mr",
		"mrs", "ms", "dr", "this", "these", "all", "following", "no",
	};
	bool subject = ANY(ts, from, subjects);

	for (size_t i = from + 1; i < to && i < ts->n; i++)
		if (auxiliary_verb(ts, i) || (subject && finite_verb(ts, i)))
			return true;
	return false;
}

bool
says_nothing(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"none", "nil", "nothing", "n", "no", "noted", "dim", "apologies",
		"deferred", "agreed", "approved", "see", "carried",
	};

	return ANY(ts, i, words);
}
