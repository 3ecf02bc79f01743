/*
 * The wording of a motion in several parts. Input: a paragraph, or the list
 * that a motion's wording begins with. Output: whether the council says
 * something in it, and the parts that go on below, a clause a limb.
 *
 *	"This Council notes:" over "- that three banks have closed" and then
 *	"Council resolves to:" over "1. write to the banks"
 */
#include <string.h>

#include "decide.h"

enum { LEAD_TOKENS = 30, };

/* "notes", "resolves", "calls": in the present tense nobody tells a tale. */
static bool
says(struct model *m, const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"believes", "resolves", "calls", "recognises", "acknowledges",
		"understands", "commits", "pledges", "regrets", "affirms",
		"reaffirms", "agrees", "considers", "applauds", "deplores",
		"declares", "further", "also", "therefore", "hereby",
		"condemns", "urges", "commends",
	};
	struct match k;

	if (i >= ts->n)
		return false;
	if (TOKEN_IN(ts, i, words))
		return true;
	return lexicon_match(m->lex, LEX_DECISION_ACT, ts, i, &k) &&
	    k.to == i + 1 && str_ends(tokens_str(ts, i, k.to), STR("s"));
}

/* "This Council", "Council", "The Council" at token i; the one behind it. */
static size_t
council_at(struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	if (token_is(ts, i, "this") || token_is(ts, i, "the") ||
	    token_is(ts, i, "full"))
		i++;
	if (i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL) &&
	    lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &k))
		return k.to;
	/* "This Marle County Council" */
	for (size_t at = i; at < ts->n && at < i + 5 &&
	    (ts->t[at].flags & TOKEN_CAPITAL); at++)
		if (token_is(ts, at, "council"))
			return at + 1;
	return 0;
}

bool
council_says(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_punct(ts, 0, '"') ||
			    token_punct(ts, 0, '\'') ? 1 : 0;
	struct node	*list = skip_furniture(n->next);

	if ((i = council_at(m, ts, i)) == 0)
		return false;
	i += token_punct(ts, i, ',');
	/* "This Council:" over "(a) recognises that" */
	if (token_punct(ts, i, ':') && token_is(ts, 0, "this"))
		return list != NULL && list->kind == NODE_LIST;
	return says(m, ts, i);
}

/* "In the light of this, Council therefore agrees to:", over its list. */
static bool
council_within(struct model *m, struct node *n, const struct node *list)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 at;

	if (ts->n > LEAD_TOKENS || !colon_end(m, n) || list == NULL ||
	    list->kind != NODE_LIST)
		return false;
	for (size_t i = 1; i + 1 < ts->n; i++)
		if (token_punct(ts, i - 1, ',') &&
		    (at = council_at(m, ts, i)) > i && says(m, ts, at))
			return true;
	return false;
}

/* "Council believes" over bullets: the colon may have been forgotten. */
static bool
over_list(struct model *m, struct node *n, const struct node *list)
{
	struct tokens *ts = node_tokens(m->a, n);

	return list != NULL && list->kind == NODE_LIST && ts->n < LEAD_TOKENS &&
	    (colon_end(m, n) || (ts->n > 0 &&
	    !(ts->t[ts->n - 1].flags & TOKEN_PUNCT)));
}

struct node *
council_goes_on(struct model *m, struct fact *f, struct node *last)
{
	for (;;) {
		struct node *n = skip_furniture(last->next), *list;
		size_t end;

		if (!text_leaf(n) || n->fact != NULL)
			return last;
		list = skip_furniture(n->next);
		if (!council_says(m, n) && !council_within(m, n, list))
			return last;
		if (over_list(m, n, list)) {
			n->sub = "lead";
			clauses_of_list(m, f, list);
			last = list;
			continue;
		}
		end = decided_end(m, n, 0);
		clauses_here(m, f, n, 0, end);
		n->sub = "clause";
		last = n;
		if (end < n->leaf->s.n) {
			leaf_part(m, n, end);
			return last;
		}
	}
}

struct node *
council_begins(struct model *m, struct fact *f, struct node *n)
{
	struct node *list = skip_furniture(n->next);

	if (!text_leaf(n) || !council_says(m, n) || !over_list(m, n, list))
		return NULL;
	add_lead(m, f, n, 0);
	n->sub = "lead";
	clauses_of_list(m, f, list);
	return council_goes_on(m, f, list);
}
