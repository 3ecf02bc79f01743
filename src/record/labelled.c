/*
 * Decisions under their label. Input: the sections "Decision:" in which no
 * trigger was found, and paragraphs that only name the meeting. Output: what
 * stands there as a decision, the label being its trigger.
 *
 *	"Decision:" over "That the fees be approved.", over "1. Noted the
 *	report; 2. Approved the transfers", or over "Recommendations agreed.";
 *	"The Board:" over "- NOTED the report" and "- APPROVED the plan"
 */
#include <string.h>

#include "decide.h"
#include "motion.h"
#include "spoken.h"
#include "wording.h"

static struct node *
first_block(struct node *section)
{
	struct node *n = section->first;

	while (n != NULL && n->kind == NODE_LEAF &&
	    (strcmp(n->tag, "label") == 0 || strcmp(n->tag, "furniture") == 0))
		n = n->next;
	return n;
}

static bool
decided_already(const struct node *section)
{
	for (const struct node *n = section; n != NULL;
	    n = node_after(n, section)) {
		if (n->kind == NODE_DECISION)
			return true;
		for (const struct inline_mark *k = n->marks; k != NULL;
		    k = k->next)
			if (strcmp(k->tag, "trigger") == 0)
				return true;
	}
	return false;
}

/* "Following discussion, the Panel": the token the meeting begins at, or 0. */
static size_t
past_opening(struct model *m, const struct tokens *ts)
{
	enum { FAR = 40, };
	static const char *const words[] = {
		"following", "after", "having", "on", "upon",
	};
	struct match	k;

	if (!TOKEN_IN(ts, 0, words))
		return 0;
	for (size_t i = 2; i < ts->n && i < FAR; i++)
		if (token_punct(ts, i - 1, ',') && (lexicon_match(m->lex,
		    LEX_BODY_WORD, ts, i, &k) || own_name_at(m, ts, i) > i))
			return i;
	return 0;
}

/* "The Board ratified the lease", "Governors agreed": the meeting did. */
static bool
meeting_did(struct model *m, const struct tokens *ts)
{
	struct match	k, verb;
	size_t		i, from = past_opening(m, ts);

	i = lexicon_match(m->lex, LEX_BODY_WORD, ts, from, &k) ? k.to :
	    own_name_at(m, ts, from);
	i = i > from ? i : 0;
	while (i > 0 && (token_is(ts, i, "unanimously") ||
	    token_is(ts, i, "then") || token_is(ts, i, "therefore")))
		i++;
	return i > 0 && (lexicon_match(m->lex, LEX_DECISION_VERB, ts, i,
	    &verb) || lexicon_match(m->lex, LEX_DECISION_DONE, ts, i, &verb));
}

/*
 * "Licence granted for a year", "The order confirmed without change", "Draft
 * to be sent out": a short subject, then what was done or is to be.
 */
static bool
subject_done(struct model *m, const struct tokens *ts)
{
	enum { FAR = 12, };
	struct match	k;
	struct person	p;

	if (!(ts->t[0].flags & TOKEN_CAPITAL) || token_is(ts, 0, "no") ||
	    token_is(ts, 0, "none") || token_is(ts, 0, "nothing") ||
	    (person_match(m->lex, ts, 0, &p) > 0 && (p.titled || p.given)))
		return false;
	for (size_t i = 1; i < ts->n && i < FAR; i++) {
		if (token_punct(ts, i, ',') || token_punct(ts, i, '.') ||
		    lexicon_match(m->lex, LEX_RECOMMEND_LEAD, ts, i, &k))
			return false;
		/* "Apologies were received from Cllr Orme": it is told */
		if ((token_is(ts, i, "was") || token_is(ts, i, "were")) &&
		    lexicon_match(m->lex, LEX_OUTCOME, ts, i + 1, &k) &&
		    match_is(&k, "noted"))
			return false;
		if (lexicon_match(m->lex, LEX_OUTCOME, ts, i, &k) ||
		    (token_is(ts, i, "to") && token_is(ts, i + 1, "be")))
			return true;
		if (lexicon_match(m->lex, LEX_DECISION_ACT, ts, i, &k) &&
		    str_ends(tokens_str(ts, i, i + 1), STR("ed")))
			return !match_is(&k, "recommended");
	}
	return false;
}

/* "Decision: Mend the lamp": on the line of its label. */
static bool
behind_label(const struct node *n)
{
	return n->prev != NULL && n->prev->kind == NODE_LEAF &&
	    strcmp(n->prev->tag, "label") == 0 && n->prev->block == n->block;
}

/*
 * "mend the lamp", "£400 for the lamp", "The lamp will be mended": nothing is
 * told there that was, and the label says what it is. "Procedure Rules" below
 * "Decision" is the title of what was decided on.
 */
static bool
to_be_done(struct model *m, struct node *n)
{
	static const char *const none[] = {
		"no", "none", "nil", "n", "not", "nothing", "see", "as", "for",
		"pending", "awaited", "awaiting", "it", "there", "tbc", "tba",
		"date",
	};
	static const char *const shall[] = { "will", "shall", "must", "should", };
	const struct tokens	*ts = node_tokens(m->a, n);
	size_t		end = sentence_end(ts, 0), words = words_in(ts, 0, end);
	bool		sure = behind_label(n);
	struct person	p;
	struct match	k;

	if (words < 2 || words > 40 || TOKEN_IN(ts, 0, none) ||
	    token_punct(ts, end - 1, ':') ||
	    lexicon_match(m->lex, LEX_RECOMMEND_LEAD, ts, 0, &k) ||
	    person_match(m->lex, ts, 0, &p) >= end)
		return false;
	sure |= !(ts->t[0].flags & TOKEN_CAPITAL);
	for (size_t i = 0; i < end; i++) {
		if (TOKEN_IN(ts, i, shall))
			return true;
		if (finite_verb(ts, i))
			return false;
		sure |= infinitive(ts, i) > 0 && token_punct(ts, end - 1, '.');
	}
	return sure;
}

/* "Approved", "Noted the report", "To grant", "That", "Recommendations". */
static bool
decides(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct spoken	 s = { n, ts, 0, sentence_end(ts, 0) };
	struct agreed	 g;
	struct match	 k;

	/* "38. DECLARATIONS OF INTEREST" is a heading */
	if (ts->n > 1 && all_caps(ts, 0, ts->n) &&
	    (ts->t[ts->n - 1].flags & TOKEN_WORD) &&
	    !token_is(ts, 0, "that") && !verb_within(ts, 0, ts->n))
		return false;
	/* "The minutes, as circulated, were agreed and signed." */
	if (meeting_did(m, ts) || sentence_decides(m, &s, &g) ||
	    minutes_approved(m, &s, &g))
		return true;
	/* "It is recommended that" under the label: what was put forward */
	if (token_is(ts, 0, "it") && token_is(ts, 1, "is") &&
	    lexicon_match(m->lex, LEX_RECOMMEND_LEAD, ts, 0, &k))
		return false;
	/* "To be made at the next meeting" */
	if (lexicon_match(m->lex, LEX_DECISION_NONE, ts, 0, &k))
		return false;
	/* "Talu'r biliau canlynol:", "Defer until May": as an order is given */
	if (lexicon_match(m->lex, LEX_DECISION_ACT, ts, 0, &k) && ts->n > 1 &&
	    !str_ends(tokens_str(ts, 0, 1), STR("ed")) &&
	    !str_ends(tokens_str(ts, 0, 1), STR("s")) &&
	    !str_ends(tokens_str(ts, 0, 1), STR("ing")))
		return true;
	return token_is(ts, 0, "that") || token_is(ts, 0, "to") ||
	    wishes(ts, 0, sentence_end(ts, 0)) ||
	    lexicon_match(m->lex, LEX_DECISION_DONE, ts, 0, &k) ||
	    lexicon_match(m->lex, LEX_OUTCOME, ts, 0, &k) ||
	    subject_done(m, ts) || to_be_done(m, n) ||
	    lexicon_match(m->lex, LEX_DECISION_PROSE, ts, 0, &k);
}

/* The first entry of a list tells for all of them. */
static bool
list_decides(struct model *m, struct node *list)
{
	for (struct node *n = list->first; n != NULL; n = node_after(n, list))
		if (text_leaf(n))
			return decides(m, n);
	return false;
}

/* Whether the first block says what was decided, or leads to what does. */
static bool
opens(struct model *m, struct node *n)
{
	struct node *next;

	if (n->kind == NODE_LIST)
		return list_decides(m, n);
	if (!text_leaf(n))
		return false;
	next = skip_furniture(n->next);
	if (next != NULL && next->kind == NODE_LIST && colon_end(m, n) &&
	    only_leads(m, n, 0))
		return list_decides(m, next);
	return decides(m, n);
}

static struct fact *
new_decision(struct model *m, struct node *label, const char *rule,
    const char *certainty)
{
	struct fact *f = fact_new(m, FACT_DECISION, label, 0,
	    label->leaf->s.n, rule, certainty);

	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", "resolved");
	fact_set(m, f, "trigger", range_str(m, label, 0, label->leaf->s.n));
	if (f->item != NULL)
		f->item->formal = true;
	return f;
}

/* "Decisions:" / "Lampco to be asked." / "Cllr Orme to chair." */
static struct node *
more_to_be_done(struct model *m, struct fact *f, struct node *last)
{
	for (struct node *n; last->kind == NODE_LEAF; last = n) {
		n = skip_furniture(last->next);
		/* "Talu'r biliau canlynol:" over what is paid */
		if (!text_leaf(n) || n->sub != NULL || n->marks != NULL ||
		    colon_end(m, last) || !to_be_done(m, n) ||
		    sentence_end(n->tokens, 0) < n->tokens->n)
			break;
		clause_here(m, f, n, 0, n->leaf->s.n);
	}
	return last;
}

static void
decide_label(struct model *m, struct node *label, struct node *first)
{
	struct fact	*f = new_decision(m, label, label->rule, "stated");
	struct node	*last, *box;

	last = clauses_below(m, f, label);
	/* "Decision: NOTED" is all of it */
	if (last == label && f->parts == NULL && text_leaf(first))
		clause_here(m, f, first, 0, first->leaf->s.n);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	if (last == label)
		last = first;
	last = more_to_be_done(m, f, last);
	box = node_wrap(m->a, NODE_DECISION, first, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

/* ---- the meeting alone over a list ------------------------------------- */

/*
 * "The Board:", "The Committee:-", "The Panel, having considered it:",
 * "Following a debate, the Panel"
 */
static bool
names_meeting(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	size_t		 i, from = past_opening(m, ts);

	i = lexicon_match(m->lex, LEX_BODY_WORD, ts, from, &k) ? k.to :
	    own_name_at(m, ts, from);
	i = i > from ? i : 0;
	/* "The Area Committee -": whichever, it is over what was done */
	if (i == 0 && ts->n < 7 && token_is(ts, 0, "the"))
		for (size_t at = 1; at < ts->n && i == 0; at++)
			if (lexicon_match(m->lex, LEX_BODY_NOUN, ts, at, &k))
				i = others_body(m, ts, 0, at) ? 0 : k.to;
	if (i == 0)
		return false;
	for (; token_punct(ts, i, ':') || token_punct(ts, i, '-'); i++)
		continue;
	return i == ts->n || (token_punct(ts, i, ',') && ts->n < 40 &&
	    colon_end(m, n) &&
	    (token_is(ts, i + 1, "having") || token_is(ts, i + 1, "after") ||
	    token_is(ts, i + 1, "following")));
}

/* "NOTED the report", "approved the plan": what was done, not is asked. */
static bool
entry_done(struct model *m, struct node *p)
{
	struct tokens	*ts = node_tokens(m->a, p);
	struct match	 k;
	str		 w = tokens_str(ts, 0, 1);

	return ts->n > 1 && lexicon_match(m->lex, LEX_DECISION_ACT, ts, 0, &k) &&
	    ((ts->t[0].flags & TOKEN_CAPS) || str_ends(w, STR("ed")));
}

/*
 * Every entry says what was done; where all say the same, "NOTED", that is
 * the decision's type.
 */
static bool
list_done(struct model *m, struct node *list, const char **type)
{
	static const char *const types[] = { "noted", "agreed", "approved", };
	uint64_t	verb = 0;

	*type = "resolved";
	for (struct node *li = list->first; li != NULL; li = li->next) {
		struct node	*p = li->kind == NODE_LI ? entry_leaf(li) : NULL;
		struct tokens	*ts;

		if (p == NULL)
			continue;
		ts = node_tokens(m->a, p);
		if (!entry_done(m, p))
			return false;
		if (verb == 0)
			for (size_t k = 0; k < 3; k++)
				if (token_is(ts, 0, types[k]))
					*type = types[k];
		if (verb != 0 && verb != ts->t[0].hash)
			*type = "resolved";
		verb = ts->t[0].hash;
	}
	return verb != 0;
}

bool
decide_over_list(struct model *m, struct node *n)
{
	struct node		*list = skip_furniture(n->next), *last, *box;
	struct inline_mark	*passage;
	const char		*type;
	struct fact		*f;

	if (list == NULL || list->kind != NODE_LIST || !text_leaf(n) ||
	    !names_meeting(m, n) || !list_done(m, list, &type))
		return false;
	/* in an entry it is a passage, and the list in it the clauses */
	passage = inside(n, NODE_LI) || inside(n, NODE_ROW) ?
	    mark_add(m, n, "passage", 0, n->leaf->s.n) : NULL;
	if (passage == NULL && (inside(n, NODE_LI) || inside(n, NODE_ROW)))
		return false;
	f = new_decision(m, n, "meeting-over-list", "derived");
	fact_set(m, f, "type", type);
	if (passage != NULL) {
		passage->fact = f;
		fact_at(m, f, list, 0, 0);
		clauses_of_list(m, f, list);
		fact_set(m, f, "outcome", clauses_outcome(m, f));
		return true;
	}
	n->sub = "trigger";
	last = clauses_below(m, f, n);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	box = node_wrap(m->a, NODE_DECISION, n, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
	return true;
}

void
find_labelled_decisions(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *first;

		if (appendix_begins(m, n))
			break;
		if (n->kind != NODE_SECTION || strcmp(n->sub, "decision") != 0 ||
		    n->first == NULL || n->first->kind != NODE_LEAF ||
		    strcmp(n->first->tag, "label") != 0 ||
		    (first = first_block(n)) == NULL || decided_already(n) ||
		    !opens(m, first))
			continue;
		decide_label(m, n->first, first);
	}
}
