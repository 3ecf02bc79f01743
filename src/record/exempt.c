/*
 * Exempt business. Input: the tree, decisions found. Output: where press and
 * public were excluded, for what and under which law; whether they were at
 * all.
 *
 *	"RESOLVED that under Section 100A(4) of the Local Government Act 1972
 *	the public be excluded from the meeting for the following item ... as
 *	defined in paragraphs 3 and 5 of Part 1 of Schedule 12A"; but "the
 *	Panel saw no need to exclude the public" excludes nobody. What it covers
 *	is worked out in covered.c
 */
#include <string.h>

#include "exempt.h"

/* A sentence with words of exclusion: tokens [from, to) of a leaf. */
struct exclusion {
	struct node	*n;
	struct tokens	*ts;
	size_t		 from, to;
	struct match	 k;
};

/*
 * Not, whether, if: what stands right before the words takes them back; but
 * "as it is not in the public interest ... that the public be excluded".
 */
static bool
taken_back(const struct exclusion *x)
{
	static const char *const words[] = {
		"not", "whether", "unless", "if", "need", "necessary",
		"without", "no", "nor", "previous", "last",
	};

	size_t first = x->k.from > x->from + 5 ? x->k.from - 5 : x->from;

	for (size_t i = first; i < x->k.from; i++)
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
			if (token_is(x->ts, i, words[w]))
				return true;
	return false;
}

static bool
in_decision(const struct node *n)
{
	if (inside(n, NODE_DECISION))
		return true;
	for (const struct inline_mark *k = n->marks; k != NULL; k = k->next)
		if (strcmp(k->tag, "passage") == 0)
			return true;
	return false;
}

/* "This was agreed.", "Carried": the next block decides what was quoted. */
static bool
agreed_below(const struct model *m, const struct node *n)
{
	return text_leaf(n->next) && in_decision(n->next) &&
	    sentence_end(node_tokens(m->a, n->next), 0) <= 12;
}

/* "Motion: That the Council move in camera. Carried." */
static bool
carried_here(const struct exclusion *x)
{
	bool carried = false;

	for (size_t i = x->to; i < x->ts->n; i++) {
		if (token_is(x->ts, i, "lost") || token_is(x->ts, i, "not") ||
		    token_is(x->ts, i, "defeated"))
			return false;
		carried |= token_is(x->ts, i, "carried") ||
		    token_is(x->ts, i, "passed");
	}
	return carried;
}

/*
 * "That the public be excluded" excludes nobody until it is decided; "the
 * public were excluded" tells that it was done.
 */
static bool
decided(const struct model *m, const struct exclusion *x)
{
	return match_is(&x->k, "done") || in_decision(x->n) ||
	    agreed_below(m, x->n) || carried_here(x);
}

/* ---- what it rests on -------------------------------------------------- */

/* "paragraphs 3 and 5 of Part 1": "3 5", or NULL. */
static const char *
paragraphs(struct model *m, const struct exclusion *x)
{
	const char *all = NULL;

	for (size_t i = 0; i < x->ts->n; i++) {
		if (!token_is(x->ts, i, "paragraph") &&
		    !token_is(x->ts, i, "paragraphs") &&
		    !token_is(x->ts, i, "para") && !token_is(x->ts, i, "paras"))
			continue;
		for (i++; i < x->ts->n; i++) {
			str w = tokens_str(x->ts, i, i + 1);

			if (x->ts->t[i].flags & TOKEN_NUMBER && w.n <= 2)
				all = all == NULL ? str_z(m->a, w) :
				    arena_printf(m->a, "%s " STR_FMT, all,
				    STR_ARG(w));
			else if (!(x->ts->t[i].flags & TOKEN_PUNCT) &&
			    !token_is(x->ts, i, "and") &&
			    !token_is(x->ts, i, "s") &&
			    !token_is(x->ts, i, "or"))
				break;
		}
		if (all != NULL)
			return all;
	}
	return NULL;
}

static const char *
law(struct model *m, const struct exclusion *x)
{
	const char *kind;

	for (size_t i = 0; i < x->ts->n; i++) {
		size_t end = reference_match(m->lex, x->ts, i, &kind);

		if (end > i && strcmp(kind, "act") == 0)
			return str_z(m->a, tokens_str(x->ts, i, end));
	}
	return NULL;
}

/* For which business: the words that say so, as a kind. */
static const char *
covers(const struct exclusion *x)
{
	static const char *const these[] = { "this", "above", };

	for (size_t i = x->from; i < x->ts->n; i++) {
		bool items = token_is(x->ts, i + 1, "items");

		if (token_is(x->ts, i, "remainder") ||
		    token_is(x->ts, i, "remaining") ||
		    (token_is(x->ts, i, "rest") && token_is(x->ts, i + 1, "of")))
			return "remainder";
		if ((token_is(x->ts, i, "following") ||
		    token_is(x->ts, i, "next")) &&
		    (items || token_is(x->ts, i + 1, "item")))
			return items ? "following-items" : "following-item";
		if (TOKEN_IN(x->ts, i, these) &&
		    (token_is(x->ts, i + 1, "item") ||
		    token_is(x->ts, i + 2, "item")))
			return "this-item";
		if ((token_is(x->ts, i, "item") || token_is(x->ts, i, "items") ||
		    token_is(x->ts, i, "minute")) && i + 1 < x->ts->n &&
		    (x->ts->t[i + 1].flags & TOKEN_NUMBER))
			return "listed";
	}
	return NULL;
}

static void
exclude(struct model *m, const struct exclusion *x)
{
	struct fact *f = fact_new(m, FACT_EXCLUSION, x->n,
	    x->ts->t[x->from].from, x->ts->t[x->to - 1].to,
	    x->k.phrase->rule, "stated");

	fact_set(m, f, "act", law(m, x));
	fact_set(m, f, "paragraphs", paragraphs(m, x));
	fact_set(m, f, "covers", covers(x));
	cover_items(m, f, x->n, x->from);
	m->exempt = true;
}

static void
read_leaf(struct model *m, struct node *n)
{
	struct exclusion x = { .n = n, .ts = node_tokens(m->a, n) };

	for (; x.from < x.ts->n; x.from = x.to) {
		x.to = sentence_end(x.ts, x.from);
		if (!lexicon_find(m->lex, LEX_EXEMPT, x.ts, x.from, x.to,
		    &x.k) || match_is(&x.k, "none") ||
		    match_is(&x.k, "readmitted") || taken_back(&x) ||
		    !decided(m, &x))
			continue;
		exclude(m, &x);
		return;
	}
}

void
find_exclusions(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text))
		if (text_leaf(n) && !in_section(n, "agenda") &&
		    !in_section(n, "reasons") && !in_section(n, "options") &&
		    !inside(n, NODE_RECOMMENDATION))
			read_leaf(m, n);
}
