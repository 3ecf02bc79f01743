/*
 * Leads and lists. Input: a paragraph that ends in a colon, and the list below
 * it. Output: whether the paragraph only leads to the list, whose entries are
 * then what was decided; or says it, the list being a part of it or not.
 *
 *	"That the Committee:" and "that the proposals be approved, as follows:"
 *	lead to "(a) To note ..."; "that the grants be paid, as follows:" over
 *	"Hillside Hall 300" is the clause, and the list no part of it
 */
#include <string.h>

#include "decide.h"

bool
colon_end(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t i = ts->n;

	while (i > 0 && token_punct(ts, i - 1, '-'))
		i--;
	if (i > 0 && token_punct(ts, i - 1, ':'))
		return true;
	/* "That it be recommended to Council –" over "(i) To proceed" */
	if (i == 0 || i == ts->n)
		return false;
	n = skip_furniture(n->next);
	return n != NULL && n->kind == NODE_LIST;
}

/* ---- what the list holds ----------------------------------------------- */

/* "That ...", "To note", "(b) approves", "the fee be waived". */
static bool
acts(const struct model *m, const struct tokens *ts)
{
	struct match	k;
	size_t		i = limb_mark(ts, 0);

	return token_is(ts, i, "that") || token_is(ts, i, "to") ||
	    (token_is(ts, i, "and") && token_is(ts, i + 1, "that")) ||
	    lexicon_match(m->lex, LEX_DECISION_ACT, ts, i, &k) ||
	    wishes(ts, i, sentence_end(ts, i));
}

/* Whether so are most entries of the list. */
static bool
most_entries(struct model *m, struct node *list,
    bool (*so)(const struct model *, const struct tokens *))
{
	unsigned	all = 0, some = 0;

	for (struct node *li = list->first; li != NULL && all < 40;
	    li = li->next) {
		struct node *p = li->kind == NODE_LI ? entry_leaf(li) : NULL;

		if (p == NULL)
			continue;
		all++;
		some += so(m, node_tokens(m->a, p));
	}
	return all > 0 && some * 2 > all;
}

/* "Hillside Hall 300", "Ann Lisle", "Cllrs Orme and Penn": sums or names. */
static bool
sum_or_name(const struct model *m, const struct tokens *ts)
{
	struct person who;

	if (person_match(m->lex, ts, 0, &who) > 0 && (who.titled || who.given))
		return true;
	for (size_t i = 0; i < ts->n && i < 40; i++)
		if (money_match(m->lex, ts, i, NULL) > i)
			return true;
	return false;
}

/* ---- what the paragraph says of it -------------------------------------- */

/* Its last words are "as follows:" or "the following three grants:". */
static bool
follows(const struct tokens *ts, size_t from)
{
	size_t words = 0;

	for (size_t i = ts->n; i > from && words < 6; i--) {
		if (token_is(ts, i - 1, "following") ||
		    token_is(ts, i - 1, "follows"))
			return true;
		words += !(ts->t[i - 1].flags & TOKEN_PUNCT);
	}
	return false;
}

/* "that the grants be paid", "to pay the following": it says an act itself. */
static bool
says_act(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	return wishes(ts, i, ts->n) || ((token_is(ts, i, "to") ||
	    token_is(ts, i, "that")) &&
	    lexicon_match(m->lex, LEX_DECISION_ACT, ts, i + 1, &k));
}

/* "subject to the following conditions:", "be amended to read as follows:" */
static bool
depends(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"conditions", "condition", "amendments", "amendment",
		"changes", "subject", "provided", "reasons", "reason",
		"corrections", "additions", "grounds", "amended", "amend",
		"added", "add", "deleted", "inserted", "replaced",
		"substituted", "read", "reads",
	};

	for (; i < ts->n; i++)
		if (TOKEN_IN(ts, i, words))
			return true;
	return false;
}

bool
listed_apart(struct model *m, struct node *n, struct node *list)
{
	static const char *const words[] = {
		"payments", "payment", "accounts", "invoices", "cheques", "bills",
		"transactions", "expenditure", "names", "members", "councillors",
		"appointments", "representatives", "nominations", "receipts",
	};
	struct tokens	*ts = node_tokens(m->a, n);
	bool		 following = false;

	for (size_t i = 0; i < ts->n; i++) {
		if (token_is(ts, i, "reason") || token_is(ts, i, "reasons"))
			return true;
		following |= token_is(ts, i, "following") ||
		    token_punct(ts, ts->n - 1, ';');
		if (following && TOKEN_IN(ts, i, words))
			return true;
	}
	return list != NULL && list->kind == NODE_LIST && follows(ts, 0) &&
	    !depends(ts, 0) && most_entries(m, list, sum_or_name) &&
	    !most_entries(m, list, acts);
}

/* "that the following payments be made:": the clause, whatever is listed. */
static bool
payments_follow(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	bool		 following = false;

	for (size_t i = 0; i < ts->n; i++)
		following |= token_is(ts, i, "following");
	return following && listed_apart(m, n, NULL);
}

/* Of one that "follows": whether the list is what was decided. */
static bool
leads_to_acts(struct model *m, struct node *n, size_t i, bool *lead)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*list = skip_furniture(n->next);

	if (!colon_end(m, n) || list == NULL || list->kind != NODE_LIST ||
	    !follows(ts, i) || depends(ts, i))
		return false;
	*lead = most_entries(m, list, acts) && !payments_follow(m, n);
	/* "to agree the following:" over "a new sign in Mill Lane" */
	return *lead || says_act(m, ts, i);
}

/*
 * "Refused, for these reasons:", "Licence granted, subject to:", "decided to
 * suspend it and to modify the conditions as follows:": all is said but how.
 */
static bool
depends_on(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	if (!depends(ts, i))
		return false;
	if (lexicon_find(m->lex, LEX_OUTCOME, ts, i, ts->n, &k))
		return true;
	for (; i + 1 < ts->n; i++)
		if (token_is(ts, i, "to") && lexicon_match(m->lex,
		    LEX_DECISION_ACT, ts, i + 1, &k))
			return true;
	return false;
}

bool
only_leads(struct model *m, struct node *n, size_t from)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 words = 0, i = token_at(ts, from);
	bool		 verb = false, lead;
	struct match	 k;

	for (; i < ts->n; i++) {
		words += !(ts->t[i].flags & TOKEN_PUNCT);
		verb |= token_is(ts, i, "be");
	}
	if (depends_on(m, ts, token_at(ts, from)))
		return false;
	/* "Outcome: Approved" says all there is */
	if (words <= 1)
		return i == token_at(ts, from) || !lexicon_match(m->lex,
		    LEX_OUTCOME, ts, token_at(ts, from), &k);
	if (leads_to_acts(m, n, token_at(ts, from), &lead))
		return lead;
	/* "That, on the Director's advice, the following actions be taken:" */
	for (i = token_at(ts, from); i + 1 < ts->n; i++)
		if (token_is(ts, i, "following") && colon_end(m, n) &&
		    (token_is(ts, i + 1, "actions") ||
		    token_is(ts, i + 1, "steps") ||
		    token_is(ts, i + 1, "measures")))
			return true;
	/* "to grant permission provided that:" says what was decided */
	return colon_end(m, n) && !payments_follow(m, n) && (words <= 7 || !verb) &&
	    !token_is(ts, token_at(ts, from), "to");
}
