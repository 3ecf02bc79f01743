/*
 * Recommendations: what the meeting was asked to agree. They are found
 * before the decisions, so that none of them is ever taken for one.
 *
 *	"The Board is asked to agree that:" and the list below it; the label
 *	"Recommendations:"; "the Working Group recommended to the Council that
 *	the fee be waived"
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

/* ---- making them ------------------------------------------------------ */

static void
recommend(struct model *m, struct node *box, struct node *p, const char *rule)
{
	struct fact *f = fact_new(m, FACT_RECOMMENDATION, p, 0, p->leaf->s.n,
	    rule, "stated");

	/* in an entry, where no box may stand, the paragraph names it */
	if (box == NULL)
		p->fact = f;
	else if (box->fact == NULL)
		box->fact = f;
}

static void
recommend_list(struct model *m, struct node *box, struct node *list,
    const char *rule)
{
	for (struct node *li = list->first; li != NULL; li = li->next)
		for (struct node *p = li->first; p != NULL; p = p->next)
			if (p->kind == NODE_LEAF && strcmp(p->tag, "p") == 0)
				recommend(m, box, p, rule);
}

static struct node *
next_block(struct node *n)
{
	return skip_furniture(n->next);
}

static bool
is_list(const struct node *n)
{
	return n != NULL && n->kind == NODE_LIST;
}

/* Under its label: what stands on its line, or the list or line below. */
static struct node *
labelled(struct model *m, struct node *label)
{
	struct node *next = next_block(label), *lead = NULL, *box;

	label->sub = NULL;
	/* "Recommendations:" over "That the Committee:" over the list */
	if (text_leaf(next) && colon_end(m, next) && only_leads(m, next, 0) &&
	    is_list(next_block(next))) {
		lead = next;
		next = next_block(next);
	}
	if (!is_list(next) && !text_leaf(next))
		return label;
	if (lead != NULL)
		lead->sub = "lead";
	box = node_wrap(m->a, NODE_RECOMMENDATION, label, next);
	if (next->kind == NODE_LIST)
		recommend_list(m, box, next, label->rule);
	else
		recommend(m, box, next, label->rule);
	return box;
}

/* ---- lists under a sentence ------------------------------------------- */

/*
 * "The Committee recommended:" is what it decided, "That Cabinet be
 * RECOMMENDED:" a part of that.
 */
static bool
own(const struct model *m, const struct tokens *ts, const struct match *k)
{
	struct match	body;
	size_t		i;

	for (i = k->from; i < k->to; i++)
		if (ts->t[i].flags & TOKEN_CAPS)
			return true;
	if (k->from == 0 || token_is(ts, k->from - 1, "be"))
		return true;
	/* "The Panel made the following recommendations:" */
	if (lexicon_match(m->lex, LEX_BODY_WORD, ts, 0, &body) ||
	    own_body(m, ts, 0))
		for (i = 1; i < k->from; i++)
			if (token_is(ts, i, "made") || token_is(ts, i, "makes") ||
			    token_is(ts, i, "submitted") ||
			    (token_is(ts, i, "agreed") &&
			    token_is(ts, i + 1, "the")))
				return true;
	if (!token_is(ts, k->from, "recommended"))
		return false;
	for (i = k->from; i > 0 && i + 6 > k->from; i--)
		if (lexicon_match(m->lex, LEX_BODY_WORD, ts, i - 1, &body) &&
		    body.to + 1 >= k->from)
			return true;
	return false;
}

/* "The Board is asked to agree that:" before a list. */
static void
led(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*box, *list = next_block(n);
	struct match	 k;

	/* "That we accept recommendations:" is moved, not recommended */
	if (ts->n == 0 || token_is(ts, 0, "that") || token_is(ts, 1, "that") ||
	    !colon_end(m, n) || !is_list(list) ||
	    in_section(n, "decision") ||
	    !lexicon_find(m->lex, LEX_RECOMMEND_LEAD, ts, 0, ts->n, &k) ||
	    (!in_section(n, "agenda") && own(m, ts, &k)))
		return;
	n->sub = "lead";
	if (inside(n, NODE_LI) || inside(n, NODE_DECISION)) {
		recommend_list(m, NULL, list, k.phrase->rule);
		return;
	}
	box = node_wrap(m->a, NODE_RECOMMENDATION, list, list);
	recommend_list(m, box, box->first, k.phrase->rule);
}

/* ---- in a sentence ---------------------------------------------------- */

/* What a meeting can be asked to do. */
static bool
asks_for(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"agree", "approve", "note", "endorse", "support", "recommend",
		"adopt", "ratify", "accept", "review", "authorise", "confirm",
		"appoint", "delegate", "defer", "refer", "determine",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* "The Committee recommended to the Council that": it is what it decided. */
static bool
own_words(const struct model *m, const struct tokens *ts, size_t i)
{
	for (size_t at = i; at > 0 && at + 6 > i; at--) {
		if (token_punct(ts, at - 1, '.'))
			return false;
		if (token_is(ts, i, "recommended") && own_body(m, ts, at - 1))
			return true;
	}
	return false;
}

/*
 * "asked the Board to approve the closure", "recommended to the Council that
 * it be closed": from the verb or "that" to the end of the sentence.
 */
static void
in_sentence(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;

	for (size_t i = 0; i < ts->n; i++) {
		size_t			 from, end;
		struct inline_mark	*mark;
		struct fact		*f;

		if (!lexicon_match(m->lex, LEX_RECOMMEND_ASK, ts, i, &k) ||
		    own_words(m, ts, i))
			continue;
		from = token_is(ts, k.to - 1, "that") ? k.to - 1 : k.to;
		/* "It is recommended": the paragraph to its end */
		end = i == 0 && token_is(ts, 1, "is") ? ts->n :
		    sentence_end(ts, i);
		/* "it was recommended that we go on": the meeting's own */
		if (from >= end || token_is(ts, k.to, "we") ||
		    (from == k.to && !asks_for(ts, from)) ||
		    (mark = mark_add(m, n, "passage", ts->t[from].from,
		    ts->t[end - 1].to)) == NULL)
			continue;
		f = fact_new(m, FACT_RECOMMENDATION, n, ts->t[from].from,
		    ts->t[end - 1].to, k.phrase->rule, "stated");
		mark->fact = f;
		i = end - 1;
	}
}

/* The item has its recommendations set out: a sentence only says them again. */
static bool
listed(const struct model *m, struct node *n)
{
	const struct node	*item = node_item(n);
	size_t			 seen = 0;

	if (item == NULL)
		return false;
	for (const struct fact *f = m->facts[FACT_RECOMMENDATION];
	    f != NULL && seen < 200; f = f->next, seen++)
		if (f->item == item && inside(f->at->node, NODE_RECOMMENDATION))
			return true;
	return false;
}

/* "RECOMMENDED: That the draft be sent." over the answer to it. */
static struct node *
asked(struct model *m, struct node *n, size_t from)
{
	struct node	*box, *list = next_block(n);
	bool		 below = str_trim(str_sub(n->leaf->s, from,
			    n->leaf->s.n)).n < 6 && is_list(list);

	box = node_wrap(m->a, NODE_RECOMMENDATION, n, below ? list : n);
	if (below)
		recommend_list(m, box, list, "asked-and-answered");
	else
		box->fact = fact_new(m, FACT_RECOMMENDATION, n, from,
		    n->leaf->s.n, "asked-and-answered", "stated");
	return box;
}

void
find_recommendations(struct model *m)
{
	size_t from;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || inside(n, NODE_RECOMMENDATION))
			continue;
		if (strcmp(n->tag, "label") == 0 && n->sub != NULL) {
			n = labelled(m, n);
		} else if (text_leaf(n) && asked_and_answered(m, n, &from)) {
			n = asked(m, n, from);
		} else if (text_leaf(n)) {
			led(m, n);
			if (told_here(n) && !listed(m, n))
				in_sentence(m, n);
		}
	}
}
