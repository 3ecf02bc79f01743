/*
 * The wording of a motion. Input: a movement. Output: where in its sentence,
 * or beside it, what was moved stands.
 *
 *	"moved that the hall be let"; "to keep the route"; "approval of the
 *	minutes"; "That the hall be let. Proposed by Cllr Orme, seconded by ..."
 */
#include <string.h>

#include "motion.h"

enum { WIDE = 600, };	/* tokens of a sentence that belong to a motion */

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

/* "proposed going on with the agenda and that": half of it, at the most. */
static bool
joined_to(const struct said *s, size_t i)
{
	for (; i + 1 < s->end; i++)
		if (token_is(s->ts, i, "and") && token_is(s->ts, i + 1, "that"))
			return true;
	return false;
}

/*
 * "moved by Orme, seconded by Lisle, to keep the route", "moved approval of
 * the minutes": where what was moved begins without "that", or end.
 */
static size_t
wording_to(const struct said *s, size_t i)
{
	static const char *const nouns[] = {
		"approval", "adoption", "acceptance", "suspension", "deferral",
		"refusal", "rejection", "ratification", "adjournment", NULL,
	};
	const struct tokens	*ts = s->ts;
	size_t			 near = i + 2;

	while (i < s->end && i < near && (token_punct(ts, i, ',') ||
	    token_punct(ts, i, ')')))
		i++;
	if (infinitive(ts, i) > 0 || (gerund(ts, i) && !joined_to(s, i)))
		return i;
	/* "moved for approval of the plan" */
	if (token_is(ts, i, "for"))
		i++;
	if (token_is(ts, i, "the"))
		i++;
	return one_of(ts, i, nouns) && (token_is(ts, i + 1, "of") ||
	    token_is(ts, i + 1, "to")) ? i : s->end;
}

/* "Proposal: to give", "Motion: That", "That", "To": a wording begins. */
static size_t
wording_begins(const struct tokens *ts, size_t i, size_t end)
{
	static const char *const labels[] = {
		"motion", "proposal", "proposition", "resolution", "amendment",
	};

	if (TOKEN_IN(ts, i, labels) && token_punct(ts, i + 1, ':') &&
	    i + 2 < end)
		return i + 2;
	return token_is(ts, i, "that") || infinitive(ts, i) > 0 ? i : end;
}

/* "Moved by A" / "Seconded by B" / "That ...": the wording is to come. */
static bool
more_below(struct model *m, struct node *n)
{
	for (int i = 0; i < 3 && n != NULL; i++, n = n->next)
		if (wording_below(m, n))
			return true;
	return false;
}

/*
 * "That the hall be let. Proposed by Cllr Orme, seconded by Cllr Lisle": the
 * wording is the sentence, or the paragraph, before.
 */
static void
wording_above(struct floor *f, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	struct model		*m = f->m;
	struct node		*n = s->n;
	const struct tokens	*ts = s->ts;
	size_t			 i = 0, end = s->from, at;

	if (n == NULL || !mv->mover || mv->from > s->from + 2)
		return;
	if (end == 0) {
		n = n->prev;
		if (n == NULL || !text_leaf(n) || n->sub != NULL ||
		    n->marks != NULL || more_below(m, s->n) ||
		    (f->last != NULL && f->last->below &&
		    outcome_of(f->last) == NULL))
			return;
		ts = node_tokens(m->a, n);
		end = ts->n;
	}
	for (at = end; i < end; i = sentence_end(ts, i))
		if ((at = wording_begins(ts, i, end)) < end)
			break;
	if (at >= end || sentence_end(ts, i) < end)
		return;
	v->words = n;
	v->from = ts->t[at].from;
	v->to = ts->t[end - 1].to;
}

/* Up to the end of the sentence from token i on. */
static void
words_from(const struct said *s, size_t i, struct moved *v)
{
	const struct tokens *ts = s->ts;

	v->words = s->n;
	v->from = ts->t[i].from;
	v->to = ts->t[(s->end < i + WIDE ? s->end : i + WIDE) - 1].to;
}

/* "Cllr Orme proposed that the hall be let; Cllr Lisle seconded" */
static bool
words_between(const struct said *s, const struct movement *mv,
    struct moved *v)
{
	const struct tokens	*ts = s->ts;
	size_t			 end = mv->words_end;

	if (!mv->mover || mv->words_end <= mv->words + 3 ||
	    (!token_is(ts, mv->words, "that") &&
	    wording_to(s, mv->words) != mv->words))
		return false;
	while (end > mv->words && (token_is(ts, end - 1, "and") ||
	    (ts->t[end - 1].flags & TOKEN_PUNCT)))
		end--;
	v->words = s->n;
	v->from = ts->t[mv->words].from;
	v->to = ts->t[end - 1].to;
	return true;
}

/* "That the hall be let (AH/PD)" */
static bool
words_before(const struct said *s, const struct movement *mv, struct moved *v)
{
	const struct tokens	*ts = s->ts;
	size_t			 i = mv->from;

	/* "A motion to mow the green was made by" */
	if (token_is(ts, i, "motion") && infinitive(ts, i + 1) > 0) {
		for (i += 3; i < mv->by.from && !token_is(ts, i, "was") &&
		    !token_is(ts, i, "is") && !(i + 1 == mv->by.from &&
		    (token_is(ts, i, "by") || token_punct(ts, i, '-'))); i++)
			continue;
		if (i >= mv->by.from)
			return false;
		v->words = s->n;
		v->from = ts->t[mv->from + 1].from;
		v->to = ts->t[i - 1].to;
		return true;
	}
	if (mv->from < s->from + 3 || !token_punct(ts, mv->from, '(') ||
	    (!token_is(ts, s->from, "that") && infinitive(ts, s->from) == 0))
		return false;
	v->words = s->n;
	v->from = ts->t[s->from].from;
	v->to = ts->t[mv->from - 1].to;
	return true;
}

/* "Prop. AO, 2nd BL. That the hall be let." */
static void
words_next(const struct said *s, const struct movement *mv, struct moved *v)
{
	const struct tokens *ts = s->ts;

	if (s->end >= ts->n || !mv->seconder)
		return;
	for (size_t i = mv->to; i < s->end; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			return;
	if (!token_is(ts, s->end, "that") && infinitive(ts, s->end) == 0)
		return;
	v->words = s->n;
	v->from = ts->t[s->end].from;
	v->to = ts->t[sentence_end(ts, s->end) - 1].to;
}

/*
 * "seconded by Lisle, and carried by the members present to adopt the plan":
 * the wording behind the result, with or without its "to"; or end.
 */
static size_t
behind_result(const struct model *m, const struct said *s, size_t i)
{
	enum { NEAR = 14, };
	struct result	r;
	struct match	k;

	if (!next_result(m, s, i, &r) || r.at > i + 3)
		return s->end;
	for (i = r.to; i < s->end && i < r.to + NEAR; i++)
		if (infinitive(s->ts, i) > 0 ||
		    (lexicon_match(m->lex, LEX_DECISION_ACT, s->ts, i, &k) &&
		    !(s->ts->t[i].flags & TOKEN_CAPITAL) &&
		    !str_ends(tokens_str(s->ts, i, i + 1), STR("ed"))))
			return i;
	return s->end;
}

/* "that the Council object for the following reasons:" says all of it. */
static bool
for_reasons(const struct said *s)
{
	static const char *const words[] = { "reasons", "reason", "grounds", };

	for (size_t i = s->end; i > s->from && i + 8 > s->end; i--)
		if (TOKEN_IN(s->ts, i - 1, words))
			return true;
	return false;
}

/* "gyda phawb yn gytûn y dylid rhoi £50": all agreed, and the sentence says. */
static bool
all_agreed(const struct said *s, size_t i)
{
	static const char *const words[] = {
		"gytûn", "gytu\u0302n", "gytun", "cytunwyd", "chytunwyd", "gytunwyd",
	};

	for (; i < s->end; i++)
		if (TOKEN_IN(s->ts, i, words))
			return true;
	return false;
}

void
find_wording(struct floor *f, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	const struct tokens	*ts = s->ts;
	size_t			 to;

	if (all_agreed(s, mv->to))
		return;
	if (words_between(s, mv, v) || words_before(s, mv, v))
		return;
	for (size_t i = mv->to; i < s->end && i < mv->to + 30; i++) {
		/* "cynigiodd y Cyng. Penry y dylid prynu lamp" */
		if (token_is(ts, i, "dylid") || token_is(ts, i, "ddylid")) {
			words_from(s, i - token_is(ts, i - 1, "the"), v);
			break;
		}
		/* "proposed going on with the agenda and that": half of it */
		if (!token_is(ts, i, "that") || (i > mv->to &&
		    (token_is(ts, i - 1, "agreed") ||
		    (token_is(ts, i - 1, "and") && i > mv->to + 3))))
			continue;
		/* "proposed going on and that ...": half of the wording */
		if (i == mv->to || !token_is(ts, i - 1, "and") ||
		    (ts->t[i - 1].flags & TOKEN_CAPITAL))
			words_from(s, i, v);
		break;
	}
	if (v->words == NULL && (to = wording_to(s, mv->to)) < s->end)
		words_from(s, to, v);
	if (v->words == NULL && (to = behind_result(f->m, s, mv->to)) < s->end)
		words_from(s, to, v);
	if (s->end == ts->n && (v->words == NULL ||
	    (token_punct(ts, s->end - 1, ':') && !for_reasons(s))) &&
	    leads_below(s, mv) && wording_below(f->m, s->n)) {
		v->words = s->n;
		v->below = true;
	}
	if (v->words == NULL)
		words_next(s, mv, v);
	if (v->words == NULL)
		wording_above(f, s, mv, v);
}
