/*
 * Where a decision ends. Input: a leaf and the offset what was decided begins
 * at. Output: the offset it ends at; the rest is told.
 *
 *	"that the gate be mended. Cllr Vole asked for a date.": ends at the
 *	stop; "..., proposed by Cllr Marsh": ends before the comma
 */
#include <string.h>

#include "decide.h"
#include "motion.h"

/* "(1)", "(b)", "2.", "c)", and "A" before "That" */
size_t
limb_mark(const struct tokens *ts, size_t i)
{
	bool	open = token_punct(ts, i, '(');
	size_t	k = open ? i + 1 : i;

	/* "A That the route be kept." */
	if (!open && i + 1 < ts->n && ts->t[i].to - ts->t[i].from == 1 &&
	    (ts->t[i].flags & ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    token_is(ts, i + 1, "that"))
		return i + 1;
	if (k + 1 >= ts->n || (ts->t[k].flags & TOKEN_PUNCT) ||
	    ts->t[k].to - ts->t[k].from > 4 || !(ts->t[k + 1].flags & TOKEN_GLUED))
		return i;
	if (token_punct(ts, k + 1, ')') || (!open && token_punct(ts, k + 1, '.')))
		return k + 2;
	return i;
}

bool
wishes(const struct tokens *ts, size_t i, size_t end)
{
	static const char *const modal[] = {
		"will", "would", "should", "can", "could", "may", "might",
		"must", "to", "not", "cannot",
	};

	for (i++; i < end; i++)
		if ((token_is(ts, i, "be") || token_is(ts, i, "shall")) &&
		    !TOKEN_IN(ts, i - 1, modal))
			return true;
	return false;
}

/*
 * Whether the sentence at token i, behind a decision, belongs to it: a
 * condition, a limb or another wish.
 */
static bool
still_decided(struct model *m, const struct tokens *ts, size_t i, size_t end)
{
	static const char *const past[] = { "was", "were", "had", "has", };
	struct person	 p;
	struct match	 k;
	bool		 definite;

	if (token_is(ts, i, "that") || (token_is(ts, i, "and") &&
	    token_is(ts, i + 1, "that")) || token_is(ts, i, "subject") ||
	    token_is(ts, i, "provided") || limb_mark(ts, i) > i)
		return true;
	if (token_punct(ts, i, '(') || token_punct(ts, i, '[') ||
	    token_is(ts, i, "it") ||
	    lexicon_match(m->lex, LEX_MOVED, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_SECONDED, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_DECISION_LEAD, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_CARRIED, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_VOTE, ts, i, &k))
		return false;
	if ((person_match(m->lex, ts, i, &p) > i && (p.titled || p.given)) ||
	    office_match(m->lex, ts, i, &definite) > i)
		return false;
	for (size_t k2 = i; k2 < end; k2++)
		if (TOKEN_IN(ts, k2, past))
			return false;
	return wishes(ts, i, end);
}

/* "proposed by Cllr Marsh", not "- Proposed Town Hall Meeting". */
static bool
mover_at(struct model *m, const struct tokens *ts, size_t j, size_t end)
{
	struct match	k;
	struct who	w;

	if (!lexicon_match(m->lex, LEX_MOVED, ts, j, &k) &&
	    !lexicon_match(m->lex, LEX_SECONDED, ts, j, &k))
		return false;
	return !match_is(&k, "verb") ||
	    (who_after(m, ts, k.to, end, &w) && (w.kind == WHO_OFFICE ||
	    (w.kind == WHO_PERSON &&
	    (w.p.titled || w.p.given || w.p.initials))));
}

/* "be mended on the proposal of Cllr Marsh, seconded by": before "on". */
static size_t
proposal_before(struct model *m, const struct tokens *ts, size_t i, size_t cut)
{
	struct match	k;

	for (size_t b = cut > i + 12 ? cut - 12 : i + 3; b < cut; b++)
		if (token_is(ts, b, "on") &&
		    lexicon_match(m->lex, LEX_MOVED, ts, b, &k) && k.to < cut)
			return b;
	return cut;
}

/* ", proposed by Cllr Marsh" in the last sentence of a decision. */
static size_t
before_movers(struct model *m, const struct tokens *ts, size_t i, size_t end)
{
	struct match	k;

	for (size_t j = i + 3; j < end; j++) {
		/* "... noted the position and AGREED to pay": another one */
		if (token_is(ts, j - 1, "and") &&
		    (ts->t[j].flags & TOKEN_CAPS) &&
		    !(ts->t[j - 2].flags & TOKEN_CAPS) &&
		    lexicon_match(m->lex, LEX_DECISION_LEAD, ts, j, &k))
			return j - 1;
		if ((ts->t[j - 1].flags & TOKEN_PUNCT) &&
		    mover_at(m, ts, j, end))
			return proposal_before(m, ts, i, j - 1);
	}
	return end;
}

/* "A" + count before a word that is no name: "B Confirm the terms". */
bool
letter_starts(const struct tokens *ts, size_t i, size_t end, unsigned count)
{
	return i + 1 < end && count < 26 && ts->t[i].to - ts->t[i].from == 1 &&
	    ts->s.p[ts->t[i].from] == (char)('A' + count) &&
	    (ts->t[i + 1].flags & TOKEN_CAPITAL) != 0 &&
	    !(ts->t[i + 1].flags & TOKEN_CAPS);
}

/* Clauses that letters count began at first: the sentence is one of them. */
static bool
letters_on(const struct tokens *ts, size_t first, size_t at, size_t end)
{
	if (!letter_starts(ts, first, at, 0))
		return false;
	for (unsigned count = 1; count < 26; count++)
		if (letter_starts(ts, at, end, count))
			return true;
	return false;
}

size_t
decided_end(struct model *m, struct node *n, size_t from)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_at(ts, from), end = i, cut;

	if (i >= ts->n)
		return n->leaf->s.n;
	for (size_t at = i; at < ts->n; at = end) {
		end = sentence_end(ts, at);
		if (at > i && !still_decided(m, ts, at, end) &&
		    !letters_on(ts, i, at, end)) {
			end = at;
			break;
		}
		if ((cut = before_movers(m, ts, at, end)) < end) {
			end = cut;
			break;
		}
	}
	return end >= ts->n ? n->leaf->s.n : ts->t[end - 1].to;
}

/* An item with a number begins below: two records in one text, or so. */
static bool
items_follow(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		for (const struct node *x = n->next; x != NULL; x = x->next)
			if (x->kind == NODE_ITEM && x->number != NULL)
				return true;
	return false;
}

/*
 * "The meeting concluded at 11.35 am" / "APPENDIX I": what stands below was
 * not done there, but is printed again, or is another's paper.
 */
bool
appendix_begins(struct model *m, struct node *n)
{
	const struct fact	*end = m->about[ABOUT_END];
	struct tokens		*ts;

	if (end == NULL || end->at == NULL || end->at->node == NULL ||
	    end->at->node->leaf == NULL || n->kind != NODE_LEAF ||
	    n->leaf == NULL || n->leaf->s.n > 80)
		return false;
	ts = node_tokens(m->a, n);
	return ts->n > 0 && ts->n < 9 &&
	    (token_is(ts, 0, "appendix") || token_is(ts, 0, "annex") ||
	    token_is(ts, 0, "atodiad")) && leaf_extent(n->leaf).from >
	    leaf_extent(end->at->node->leaf).from && !items_follow(n);
}
