/*
 * Names of councils and their bodies. Input: words of a heading. Output:
 * authority and body, as far as they are named; words that tell one meeting
 * from another are neither's.
 *
 *	"the Planning Committee of Avonbury Borough Council"; "Marle Libraries
 *	- Board"; "Wretham Annual Parish Council"
 */
#include <string.h>

#include "front.h"

/* ---- words ------------------------------------------------------------ */

bool
meeting_word(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "meeting") || token_is(ts, i, "agm") ||
	    token_is(ts, i, "meetings") || token_is(ts, i, "cyfarfod");
}

/* Words that set a meeting apart from others of its body. */
bool
meeting_special(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"annual", "special", "extraordinary", "statutory",
		"emergency", "adjourned", "inaugural", "inquorate",
		"reconvened",
	};
	static const char *const before[] = {
		"general", "open", "public", "budget", "budgetary", "joint",
		"additional", "urgent", "extra",
	};
	str s = tokens_str(ts, i, i + 1);

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	/* "General Meeting", but "General Purposes Committee" */
	for (size_t k = 0; k < sizeof(before) / sizeof(before[0]); k++)
		if (token_is(ts, i, before[k]))
			return meeting_word(ts, i + 1);
	/* "4th Meeting" */
	return s.n >= 3 && s.p[0] >= '0' && s.p[0] <= '9' &&
	    (str_ends(s, STR("th")) || str_ends(s, STR("st")) ||
	    str_ends(s, STR("nd")) || str_ends(s, STR("rd")));
}

/* And words that do not: "the ordinary monthly meeting". */
bool
meeting_usual(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "ordinary") || token_is(ts, i, "monthly") ||
	    token_is(ts, i, "regular") || token_is(ts, i, "full") ||
	    token_is(ts, i, "the") || token_is(ts, i, "a") ||
	    token_is(ts, i, "an") || token_is(ts, i, "virtual") ||
	    token_is(ts, i, "remote") || token_is(ts, i, "scheduled") ||
	    token_is(ts, i, "hybrid") || token_is(ts, i, "blended") ||
	    token_punct(ts, i, ',') || token_punct(ts, i, '-');
}

bool
any_special(const struct tokens *ts, size_t from, size_t to)
{
	for (; from < to; from++)
		if (meeting_special(ts, from))
			return true;
	return false;
}

bool
all_words(const struct tokens *ts, size_t from, size_t to,
    bool (*is)(const struct tokens *, size_t))
{
	for (; from < to; from++)
		if (!is(ts, from))
			return false;
	return true;
}

bool
meeting_modifier(const struct tokens *ts, size_t i)
{
	return meeting_special(ts, i) || meeting_usual(ts, i);
}

/* ---- names of bodies -------------------------------------------------- */

void
trim_name(const struct tokens *ts, size_t *from, size_t *to)
{
	/* a raised "th" that was set down before the name */
	while (*from < *to && ((ts->t[*from].flags & TOKEN_PUNCT) ||
	    token_is(ts, *from, "the") || token_is(ts, *from, "of") ||
	    token_is(ts, *from, "th") || (token_is(ts, *from, "and") &&
	    !(ts->t[*from].flags & TOKEN_CAPITAL))))
		(*from)++;
	while (*to > *from && (((ts->t[*to - 1].flags & TOKEN_PUNCT) &&
	    !token_punct(ts, *to - 1, ')')) || token_is(ts, *to - 1, "of") ||
	    token_is(ts, *to - 1, "the") || token_is(ts, *to - 1, "at") ||
	    token_is(ts, *to - 1, "on")))
		(*to)--;
}

/* "District Council": of no place, so of nobody's. */
static bool
nameless(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const words[] = {
		"district", "borough", "county", "city", "town", "parish",
		"community", "council", "the", "full", "and", "village",
	};
	size_t n = sizeof(words) / sizeof(words[0]);

	for (; from < to; from++) {
		size_t k = 0;

		while (k < n && !token_is(ts, from, words[k]))
			k++;
		if (k == n)
			return false;
	}
	return true;
}

/* "R Y PA RISH COUNCIL": letters set apart, of which some are lost. */
static bool
letters_apart(const struct tokens *ts, size_t from, size_t to)
{
	for (; from + 1 < to; from++)
		if (ts->t[from].to == ts->t[from].from + 1 &&
		    ts->t[from + 1].to == ts->t[from + 1].from + 1 &&
		    (ts->t[from].flags & ts->t[from + 1].flags & TOKEN_CAPS))
			return true;
	return false;
}

bool
authority_name(const struct front *x, size_t from, size_t to)
{
	struct match k;

	if (to < from + 2 || nameless(x->ts, from, to) ||
	    (token_is(x->ts, from, "council") &&
	    token_is(x->ts, to - 1, "governors")) ||
	    letters_apart(x->ts, from, to))
		return false;
	/* "Township of Hale", "Cyngor Sir Hale" */
	if (begins_with(x, LEX_AUTHORITY_NOUN, from, to))
		return true;
	for (size_t i = from + 1; i < to; i++)
		if (lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, i,
		    &k) && k.to == to && k.phrase->value.n == 0)
			return true;
	return false;
}

/* "Planning Committee", "Select Committee on Roads", "Municipal District of" */
bool
body_name(const struct front *x, size_t from, size_t to)
{
	struct match k;

	if (from >= to || (to > from + 1 && nameless(x->ts, from, to) &&
	    !token_is(x->ts, from, "full")))
		return false;
	/* "Ann Pryce, Chief Executive": an office */
	for (size_t i = from; i + 1 < to; i++)
		if (lexicon_match(x->m->lex, LEX_ROLE, x->ts, i, &k) &&
		    k.to == to && k.to > i + 1)
			return false;
	/* "Licensing Sub-Committee B", "Panel 2" */
	if (to > from + 2 && x->ts->t[to - 1].to == x->ts->t[to - 1].from + 1 &&
	    (x->ts->t[to - 1].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    ends_with(x, LEX_BODY_NOUN, from, to - 1))
		return true;
	/* "Board of Education", "Board of Supervisors" */
	for (size_t i = from; i + 2 < to && !token_punct(x->ts, to - 2, '/') &&
	    !(to > i + 3 && token_punct(x->ts, i + 3, '/')); i++)
		if (token_is(x->ts, i, "board") && token_is(x->ts, i + 1, "of") &&
		    (x->ts->t[i + 2].flags & TOKEN_CAPITAL))
			return true;
	if (ends_with(x, LEX_BODY_NOUN, from, to) ||
	    begins_with(x, LEX_BODY_NOUN, from, to))
		return true;
	for (size_t i = from; i < to; i++)
		if (lexicon_match(x->m->lex, LEX_BODY_NOUN, x->ts, i, &k) &&
		    k.to + 1 < to && (token_is(x->ts, k.to, "on") ||
		    token_is(x->ts, k.to, "for")  ||
		    token_punct(x->ts, k.to, '(')) &&
		    !token_is(x->ts, k.to - 1, "council"))
			return true;
	return false;
}

/* A body first named is the council, if a committee of it is named below. */
void
set_body(struct front *x, size_t from, size_t to, const char *rule)
{
	struct fact		*was = x->m->about[ABOUT_BODY];
	const struct place	*at = was != NULL ? was->at : NULL;
	struct match		 k;

	if (at != NULL && to > from + 1 &&
	    x->m->about[ABOUT_AUTHORITY] == NULL &&
	    at->node != x->n && x->guess == at->node &&
	    !str_same(tokens_str(x->ts, from, to),
	    str_c(fact_get(was, "value"))) &&
	    lexicon_find(x->m->lex, LEX_BODY_NOUN, x->ts, from, to, &k)) {
		x->m->about[ABOUT_AUTHORITY] = was;
		x->m->about[ABOUT_BODY] = NULL;
	}
	set_range(x, ABOUT_BODY, from, to, rule);
}

/* Authority and body parted by a mark or "of": either may stand first. */
static bool
set_two(struct front *x, size_t from, size_t to, const char *rule)
{
	for (size_t i = from + 1; i + 1 < to; i++) {
		bool mark = (token_punct(x->ts, i, '-') ||
		    token_punct(x->ts, i, ':') || token_punct(x->ts, i, ',') ||
		    token_punct(x->ts, i, '|')) &&
		    !(x->ts->t[i + 1].flags & TOKEN_GLUED);
		bool of = token_is(x->ts, i, "of") || token_is(x->ts, i, "to");
		str w = tokens_str(x->ts, i, i + 1);

		/* "Marle Council's Roads Committee" */
		if (token_is(x->ts, i, "council's") && w.n > 7 &&
		    body_name(x, i + 1, to)) {
			set_about(x, ABOUT_AUTHORITY, x->ts->t[from].from,
			    x->ts->t[i].from + 7, str_z(x->m->a,
			    str_sub(x->ts->s, x->ts->t[from].from,
			    x->ts->t[i].from + 7)), rule);
			set_body(x, i + 1, to, rule);
			return true;
		}

		if (of && i == from + 1 && token_is(x->ts, from, "council"))
			return false;	/* "Council of the Borough of Hale" */
		/* "Governing Body of Marle School" */
		if (of && body_name(x, from, i) && to - i > 2 &&
		    lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, to - 1,
		    &(struct match){ 0 }) && !body_name(x, i + 1, to)) {
			set_body(x, from, i, rule);
			set_range(x, ABOUT_AUTHORITY, i + 1 +
			    token_is(x->ts, i + 1, "the"), to, rule);
			return true;
		}
		if (of && body_name(x, from, i) &&
		    !begins_with(x, LEX_BODY_NOUN, from, i + 1) &&
		    authority_name(x, i + 1 + token_is(x->ts, i + 1, "the"),
		    to)) {
			set_body(x, from, i, rule);
			set_range(x, ABOUT_AUTHORITY, i + 1 +
			    token_is(x->ts, i + 1, "the"), to, rule);
			return true;
		}
		/* "Marle Libraries - Board": a name of any kind, then its body */
		if (mark && body_name(x, i + 1, to) && (authority_name(x, from,
		    i) || (!token_punct(x->ts, i, ',') && i > from + 1 &&
		    !body_name(x, from, i)))) {
			set_range(x, ABOUT_AUTHORITY, from, i, rule);
			set_body(x, i + 1, to, rule);
			return true;
		}
		if (mark && authority_name(x, i + 1, to) &&
		    body_name(x, from, i)) {
			set_body(x, from, i, rule);
			set_range(x, ABOUT_AUTHORITY, i + 1, to, rule);
			return true;
		}
	}
	return false;
}

/*
 * "Marle Borough Council Planning Committee": the council's name ends where
 * the committee's begins, without a mark. "Marle Council Tax Board" has no
 * council of a place of its own, but "Council Tax" would need the same words.
 */
static bool
set_glued(struct front *x, size_t from, size_t to, const char *rule)
{
	struct match k;

	/* "MARLE LIBRARY BOARD of TRUSTEES", "Town of Marle Select Board" */
	for (size_t i = from + 2; i + 1 < to; i++)
		if (((token_is(x->ts, i, "board") &&
		    token_is(x->ts, i + 1, "of") && i + 2 < to) ||
		    (token_is(x->ts, i, "select") &&
		    token_is(x->ts, i + 1, "board")) ||
		    (token_is(x->ts, i, "governing") &&
		    token_is(x->ts, i + 1, "body"))) &&
		    (begins_with(x, LEX_AUTHORITY_NOUN, from, i) ||
		    lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, i - 1,
		    &k))) {
			set_range(x, ABOUT_AUTHORITY, from, i, rule);
			set_body(x, i, to, rule);
			return true;
		}

	for (size_t i = from + 1; i + 1 < to; i++) {
		if (!lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, i,
		    &k) || k.phrase->value.n > 0 || k.to >= to ||
		    (k.to + 1 == to && !token_is(x->ts, k.to, "board") &&
		    !token_is(x->ts, k.to, "cabinet") &&
		    !token_is(x->ts, k.to, "executive")) ||
		    token_is(x->ts, k.to, "tax") ||
		    !(x->ts->t[k.to].flags & TOKEN_CAPITAL) ||
		    !authority_name(x, from, k.to))
			continue;
		/* "Marle City Council Cabinet", "... Works Committee" */
		if (!body_name(x, k.to, to) || authority_name(x, k.to, to))
			continue;
		set_range(x, ABOUT_AUTHORITY, from, k.to, rule);
		set_body(x, k.to, to, rule);
		/* "Board" alone is no title */
		if (k.to + 1 == to)
			set_range(x, ABOUT_TITLE, from, to, rule);
		return true;
	}
	return false;
}

/* "Wretton Annual Parish Council": the council without its occasion. */
static bool
set_council(struct front *x, size_t from, size_t to, const char *rule)
{
	size_t at = from + 1;

	while (at < to && !token_is(x->ts, at, "annual") &&
	    !token_is(x->ts, at, "special") &&
	    !token_is(x->ts, at, "extraordinary"))
		at++;
	if (at >= to)
		return false;
	set_about(x, ABOUT_AUTHORITY, x->ts->t[from].from,
	    x->ts->t[to - 1].to, arena_printf(x->m->a, "%.*s %.*s",
	    STR_ARG(tokens_str(x->ts, from, at)),
	    STR_ARG(tokens_str(x->ts, at + 1, to))), rule);
	x->m->about[ABOUT_AUTHORITY]->certainty = "derived";
	return true;
}

/* A name of tokens [from, to): whose it is; false where nothing says. */
bool
set_name(struct front *x, size_t from, size_t to, const char *rule)
{
	/* "Full Council" is a name */
	while (from < to && meeting_modifier(x->ts, from) &&
	    !(token_is(x->ts, from, "full") &&
	    (token_is(x->ts, from + 1, "council") || to == from + 2)))
		from++;
	/* "Open Board" */
	if (to == from + 2 && (token_is(x->ts, from, "open") ||
	    token_is(x->ts, from, "public")))
		from++;
	trim_name(x->ts, &from, &to);
	if (from >= to || to - from > NAME_WORDS)
		return false;
	/* "Minutes of Council Meeting" tells of no body beside the council */
	if (to == from + 1 && strcmp(rule, "minutes-of") == 0 &&
	    token_is(x->ts, from, "council"))
		return true;
	if (set_two(x, from, to, rule) || set_glued(x, from, to, rule))
		return true;
	/* "the 2009 Marle Annual Parish Council Meeting" */
	if ((x->ts->t[from].flags & TOKEN_NUMBER) && to - from > 2)
		from++;
	/* "Minutes of Parish Council": all that the text says */
	if (to == from + 2 && x->plain == NULL && x->nparts == 1 &&
	    token_is(x->ts, to - 1, "council") && nameless(x->ts, from, to) &&
	    (x->ts->t[from].flags & TOKEN_CAPITAL)) {
		x->plain = x->n;
		x->plain_from = x->ts->t[from].from;
		x->plain_to = x->ts->t[to - 1].to;
	}
	if (authority_name(x, from, to)) {
		if (x->m->about[ABOUT_AUTHORITY] == NULL &&
		    !set_council(x, from, to, rule))
			set_range(x, ABOUT_AUTHORITY, from, to, rule);
	} else if (body_name(x, from, to))
		set_body(x, from, to, rule);
	else
		return false;
	return true;
}
