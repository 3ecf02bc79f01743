/*
 * What "This was agreed" means. Input: a sentence that says no more than that
 * something was agreed. Output: the words before it that say what.
 *
 *	"Cllr Orme proposed a letter to the bank. This was agreed.": "a letter
 *	to the bank"; a resolution in quotation marks above "This was agreed";
 *	"I will move that the lamp be mended" far above "The motion was agreed"
 */
#include <string.h>

#include "decide.h"
#include "motion.h"
#include "spoken.h"

enum { SHORT = 12, FAR = 16, NEAR = 22, };

bool
bare_agreement(const struct spoken *s)
{
	static const char *const words[] = {
		"all", "unanimously", "agreed", "by", "members", "councillors",
		"present", "approved", "accepted", "the", "council", "nem",
		"con", "everyone",
	};
	bool agreed = false;

	for (size_t i = s->from; i < s->to; i++) {
		if (s->ts->t[i].flags & TOKEN_PUNCT)
			continue;
		if (!TOKEN_IN(s->ts, i, words))
			return false;
		agreed |= token_is(s->ts, i, "agreed") ||
		    token_is(s->ts, i, "approved") ||
		    token_is(s->ts, i, "accepted");
	}
	return agreed && s->to < s->from + 8;
}

/* "This was [then] agreed", "The motion was approved unanimously". */
static bool
only_agrees(const struct model *m, const struct spoken *s, bool *motion)
{
	static const char *const words[] = { "this", "these", "which", };
	struct match k;

	*motion = false;
	if (s->to > s->from + SHORT)
		return false;
	if (bare_agreement(s))
		return true;
	if (TOKEN_IN(s->ts, s->from, words))
		return token_is(s->ts, s->from + 1, "was") ||
		    token_is(s->ts, s->from + 1, "were");
	*motion = lexicon_match(m->lex, LEX_MOTION_KIND, s->ts, s->from, &k) &&
	    (match_is(&k, "motion") || match_is(&k, "any")) &&
	    (token_is(s->ts, k.to, "was") || token_is(s->ts, k.to, "were"));
	return *motion;
}

static bool
verb(const struct tokens *ts, size_t i, bool motion)
{
	static const char *const past[] = { "proposed", "moved", };
	static const char *const words[] = { "move", "moves", "proposes", };

	return TOKEN_IN(ts, i, past) || (motion && TOKEN_IN(ts, i, words));
}

/* "proposed by Cllr Orme and seconded by Cllr Lisle to mend it" */
static size_t
behind_names(struct model *m, const struct tokens *ts, size_t i, size_t to)
{
	struct movement mv;

	if (!next_movement(m, ts, i, to, &mv) || mv.from > i || mv.to <= i)
		return to;
	i = mv.to + (token_punct(ts, mv.to, ',') ? 1 : 0);
	return infinitive(ts, i) > 0 ? i : to;
}

/*
 * "proposed that X", "proposed [the sending of] a letter": what was proposed
 * in tokens [from, to) of the leaf, up to who seconded it.
 */
static bool
proposed(struct model *m, struct node *n, size_t from, size_t to, bool motion,
    struct place *p)
{
	static const char *const nouns[] = { "a", "an", "the", };
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 sec;
	size_t		 that;

	for (size_t i = from; i < to; i++) {
		if (!verb(ts, i, motion))
			continue;
		for (that = i + 1; that < to && that < i + NEAR; that++)
			if (token_is(ts, that, "that"))
				break;
		if (that >= to || !token_is(ts, that, "that"))
			that = infinitive(ts, i + 1) > 0 || (!motion &&
			    (TOKEN_IN(ts, i + 1, nouns) ||
			    gerund(ts, i + 1))) ? i + 1 :
			    behind_names(m, ts, i, to);
		if (that + 3 > to)
			continue;
		/* "that it be let seconded by Cllr Lisle" */
		for (size_t k = that + 3; k < to; k++)
			if (lexicon_match(m->lex, LEX_SECONDED, ts, k, &sec))
				to = k;
		p->node = n;
		p->from = ts->t[that].from;
		p->to = ts->t[to - 1].to;
		p->to = without_movement(m, n, p->from, p->to);
		return true;
	}
	return false;
}

static bool
in_quotes(struct model *m, struct node *n, struct place *p)
{
	struct tokens *ts = node_tokens(m->a, n);

	if (ts->n < 5 || !token_punct(ts, 0, '"') || !token_is(ts, 1, "that"))
		return false;
	*p = (struct place){ .node = n, .to = n->leaf->s.n };
	return true;
}

/* "Cllr Lisle seconded.", "Seconded by Cllr Lisle" */
static bool
only_seconds(const struct model *m, const struct tokens *ts, size_t from,
    size_t to)
{
	struct match k;

	if (to > from + 7)
		return false;
	for (size_t i = from; i < to; i++)
		if (lexicon_match(m->lex, LEX_MOVED, ts, i, &k))
			return false;
	return lexicon_find(m->lex, LEX_SECONDED, ts, from, to, &k);
}

/*
 * The sentence right before token *end of the leaf, or before the one there
 * that only tells who seconded; *end becomes its end.
 */
static size_t
sentence_before(const struct model *m, const struct tokens *ts, size_t *end)
{
	size_t before = 0, from = 0, to;

	while (from < *end && (to = sentence_end(ts, from)) < *end) {
		before = from;
		from = to;
	}
	if (from == 0 || !only_seconds(m, ts, from, *end))
		return from;
	*end = from;
	return before;
}

static bool
just_before(struct model *m, const struct spoken *s, struct place *p)
{
	struct node	*n = s->n;
	struct tokens	*ts = s->ts;
	size_t		 to = s->from, from;

	if (to == 0) {
		n = n->prev;
		while (n != NULL && n->kind == NODE_LEAF &&
		    strcmp(n->tag, "furniture") == 0)
			n = n->prev;
		if (!text_leaf(n) || n->fact != NULL || inside(n, NODE_DECISION))
			return false;
		if (in_quotes(m, n, p))
			return true;
		ts = node_tokens(m->a, n);
		to = ts->n;
	}
	if (to == 0)
		return false;
	from = sentence_before(m, ts, &to);
	return proposed(m, n, from, to, false, p);
}

bool
proposed_before(struct model *m, struct node *n, struct place *p)
{
	struct spoken s = { n, node_tokens(m->a, n), 0, 0 };

	return just_before(m, &s, p);
}

bool
decided_there(const struct place *p)
{
	for (const struct inline_mark *k = p->node->marks; k != NULL;
	    k = k->next)
		if (k->fact != NULL && k->fact->kind == FACT_DECISION &&
		    k->from < p->to && k->to > p->from)
			return true;
	return false;
}

/* "I will move that ..." as the notice of it stands above. */
static bool
far_above(struct model *m, const struct spoken *s, struct place *p)
{
	struct node	*n = s->n->prev;
	bool		 found = false;

	for (unsigned i = 0; i < FAR && n != NULL; i++, n = n->prev) {
		struct tokens	*ts;
		size_t		 end;

		if (!text_leaf(n) || n->fact != NULL)
			continue;
		ts = node_tokens(m->a, n);
		for (size_t at = 0; at < ts->n; at = end) {
			end = sentence_end(ts, at);
			if (!proposed(m, n, at, end, true, p))
				continue;
			if (found)
				return false;	/* which of two */
			found = true;
		}
	}
	return found;
}

bool
meant_by(struct model *m, const struct spoken *s, struct place *p)
{
	bool motion;

	if (!only_agrees(m, s, &motion))
		return false;
	return just_before(m, s, p) || (motion && far_above(m, s, p));
}
