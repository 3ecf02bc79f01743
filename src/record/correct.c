/*
 * Earlier minutes approved. Input: a sentence that says no other decision.
 * Output: whether it says that the minutes of an earlier meeting were found
 * correct, in any of the forms clerks have for it.
 *
 *	"The minutes of 4 May were signed as a correct record."; "Minutes of 4
 *	May: approved"; below the title "Minutes", "Confirmed and signed."
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

enum { NEAR = 40, };

static bool
is_minutes(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "minutes") || token_is(ts, i, "minute");
}

static bool
has_minutes(const struct tokens *ts, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (is_minutes(ts, i) && !token_is(ts, i + 1, "silence") &&
		    !(i > from && (ts->t[i - 1].flags & TOKEN_NUMBER)))
			return true;
	return false;
}

/* The item's title speaks of minutes, and of no matters arising alone. */
static bool
title_has(struct model *m, const struct spoken *s)
{
	const struct node	*item = node_item(s->n);
	struct tokens		*ts;

	if (item == NULL || item->title.n == 0 || item->title.n > 400)
		return false;
	ts = tokens_make(m->tmp, item->title);
	return has_minutes(ts, 0, ts->n) && !token_is(ts, 0, "matters");
}

/* "These were", "All": what the title names. */
static bool
stands_for(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"these", "they", "this", "it", "all", "which",
	};

	return i == s->from || TOKEN_IN(s->ts, s->from, words);
}

/* "were [duly] signed", "Minutes: signed", "read, confirmed". */
static bool
stands(const struct spoken *s, size_t i)
{
	static const char *const before[] = {
		"was", "were", "been", "being", "duly", "then", "and",
		"unanimously", "formally", "subsequently", "read", "therefore",
		"accordingly", "as",
	};

	return i == s->from || (s->ts->t[i - 1].flags & TOKEN_PUNCT) ||
	    TOKEN_IN(s->ts, i - 1, before) || is_minutes(s->ts, i - 1);
}

/* "to be signed", "had been signed", "would be signed once". */
static bool
not_yet(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"not", "cannot", "if", "whether", "until", "unless", "once",
		"when", "before", "no", "none", "resolved", "agreed", "lack",
		"without", "be",
	};
	static const char *const close[] = {
		"to", "had", "has", "will", "would", "should", "could",
		"can", "may", "must",
	};

	for (size_t k = i > s->from + NEAR ? i - NEAR : s->from; k < i; k++)
		if ((TOKEN_IN(s->ts, k, words) || (k + 4 > i &&
		    TOKEN_IN(s->ts, k, close))) &&
		    !(token_is(s->ts, k, "may") &&
		    (s->ts->t[k].flags & TOKEN_CAPITAL)))
			return true;
	return false;
}

/*
 * "They were signed by the Chairman" behind "The minutes were agreed" is no
 * second decision.
 */
static bool
said_before(struct model *m, const struct spoken *s, size_t i, bool named)
{
	const struct node	*item = node_item(s->n);
	unsigned		 seen = 0;

	if (item == NULL)
		return false;
	for (const struct fact *f = item->decided; f != NULL && seen < 8;
	    f = f->before, seen++)
		for (const struct fact *c = f->parts; c != NULL; c = c->next) {
			struct tokens *ts;

			if (c->kind != FACT_CLAUSE || c->text.n > 400)
				continue;
			ts = tokens_make(m->tmp, c->text);
			if (has_minutes(ts, 0, ts->n) && (!named ||
			    token_is(s->ts, i, "signed") ||
			    strcmp(fact_get(f, "form"), "formal") == 0))
				return true;
		}
	return !named && item->decided != NULL;
}

bool
minutes_approved(struct model *m, const struct spoken *s, struct agreed *out)
{
	struct match	k, past;
	bool		named = false;

	for (size_t i = s->from; i < s->to && i < s->from + 3 * NEAR; i++) {
		named |= has_minutes(s->ts, i, i + 1);
		if (!lexicon_match(m->lex, LEX_DECISION_MINUTES, s->ts, i, &k) ||
		    k.to > s->to || !stands(s, i))
			continue;
		/* "Minutes approved 14/08/2025": noted there later on */
		if (k.to < s->to && (s->ts->t[k.to].flags & TOKEN_NUMBER))
			return false;
		if (!named && !(text_leaf(s->n) && stands_for(s, i) &&
		    title_has(m, s)))
			return false;
		if (said_before(m, s, i, named) || not_yet(s, i) ||
		    lexicon_find(m->lex, LEX_DECISION_NOT, s->ts, s->from, i,
		    &past) || somebody_says(m, s, s->from, i))
			return false;
		*out = (struct agreed){ s->from, k.from, k.to,
		    str_z(m->a, k.phrase->value), k.phrase->rule };
		return true;
	}
	return false;
}
