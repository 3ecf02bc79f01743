/*
 * Responses. Input: the tree, other decisions found. Output: what the meeting
 * answered to an application or consultation, and what it noted, where the
 * answer stands behind the matter and no sentence says it.
 *
 *	"24/0187 Mill House, new porch. No objection"; "Approval recommended"
 *	under the application; "Bank statement, sheet 82. Noted"
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

/* ---- where one may stand ---------------------------------------------- */

static bool
about_plans(const struct tokens *ts)
{
	static const char *const words[] = {
		"planning", "application", "applications", "licensing",
		"licence", "licences", "consultation", "consultations",
		"development", "plans",
	};

	for (size_t i = 0; i < ts->n; i++)
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (token_is(ts, i, words[k]))
				return true;
	return false;
}

/* "24/0187", "E/33970", "06/02207/F" at the start of what is applied for. */
bool
names_plan(const struct tokens *ts)
{
	for (size_t i = 1; i + 1 < ts->n && i < 40; i++)
		if (token_punct(ts, i, '/') &&
		    (ts->t[i].flags & TOKEN_GLUED) &&
		    (ts->t[i + 1].flags & TOKEN_GLUED) &&
		    ts->t[i + 1].to - ts->t[i + 1].from >= 3 &&
		    (ts->t[i + 1].flags & TOKEN_NUMBER))
			return true;
	return false;
}

static struct node *
item_title(struct node *item)
{
	struct node *n = item->first;

	while (n != NULL && n->kind == NODE_LEAF && strcmp(n->tag, "title") != 0)
		n = n->next;
	return n != NULL && n->kind == NODE_LEAF ? n : NULL;
}

/* Under a title that speaks of plans, or behind an application's number. */
static bool
planning(struct model *m, struct node *n)
{
	struct node *title, *item = node_item(n);

	if (names_plan(node_tokens(m->a, n)) || (text_leaf(n->prev) &&
	    names_plan(node_tokens(m->a, n->prev))))
		return true;
	for (; item != NULL; item = node_item(item->parent))
		if ((title = item_title(item)) != NULL &&
		    about_plans(node_tokens(m->a, title)))
			return true;
	return false;
}

static bool
decided_in(const struct node *n)
{
	for (const struct inline_mark *k = n->marks; k != NULL; k = k->next)
		if (strcmp(k->tag, "passage") == 0 && k->fact != NULL &&
		    k->fact->kind == FACT_DECISION)
			return true;
	return false;
}

/* ---- making one ------------------------------------------------------- */

static struct fact *
answer(struct model *m, struct node *n, size_t from, size_t to,
    const char *type, const char *rule, const char *certainty)
{
	struct inline_mark	*mark = mark_add(m, n, "passage", from, to);
	struct fact		*f;

	if (mark == NULL)
		return NULL;
	f = fact_new(m, FACT_DECISION, n, from, to, rule, certainty);
	fact_set(m, f, "form", "prose");
	fact_set(m, f, "type", type);
	fact_set(m, f, "outcome", type);
	mark->fact = f;
	return f;
}

static void
clause(struct model *m, struct fact *f, struct node *n, size_t from, size_t to)
{
	struct fact *c = fact_part(m, f, FACT_CLAUSE, n, from, to);

	for (struct inline_mark *k = n->marks; k != NULL; k = k->next)
		if (k->fact == f)
			k->clause = c;
}

/* What is answered: the words before it, or the paragraph above. */
static void
subject(struct model *m, struct fact *f, struct node *n, size_t from)
{
	struct node *above = n->prev;

	if (str_trim(str_sub(n->leaf->s, 0, from)).n > 3)
		fact_part(m, f, FACT_SUBJECT, n, 0, from);
	else if (text_leaf(above) && above->fact == NULL && !decided_in(above))
		fact_part(m, f, FACT_SUBJECT, above, 0, above->leaf->s.n);
}

/* ---- answers ---------------------------------------------------------- */

/*
 * The answer at token i stands apart from the words before it: at the start,
 * behind a dash or stop, or a capital behind the end of an address.
 */
static bool
stands_apart(const struct tokens *ts, size_t i)
{
	const struct token *t = &ts->t[i], *before = t - 1;

	if (i == 0)
		return (t->flags & TOKEN_CAPITAL) != 0;
	if (before->flags & TOKEN_PUNCT)
		return !(before->flags & TOKEN_GLUED) ||
		    token_punct(ts, i - 1, '.') || token_punct(ts, i - 1, ':') ||
		    token_punct(ts, i - 1, ';') || token_punct(ts, i - 1, ')');
	/* "a shed for bicycles NO OBJECTION" */
	if ((t->flags & TOKEN_CAPS) && t->to > t->from + 1 &&
	    !(before->flags & TOKEN_CAPS))
		return true;
	return (t->flags & TOKEN_CAPITAL) &&
	    ((before->flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) != 0);
}

/*
 * "No" / "18 Mill Lane" / "Objection", in a column that was torn: what stands
 * there may well be the opposite, and is left alone.
 */
static bool
torn_from_no(const struct tokens *ts, size_t i, bool no_above)
{
	enum { NEAR = 24, };

	if (!token_is(ts, i, "objection") && !token_is(ts, i, "objections") &&
	    !token_is(ts, i, "comment") && !token_is(ts, i, "comments"))
		return false;
	if (no_above)
		return true;
	for (size_t k = i; k > 0 && k + NEAR > i; k--)
		if (token_is(ts, k - 1, "no") || token_is(ts, k - 1, "without"))
			return true;
	return false;
}

/* "No objection", "... but one comment: ...", "... on grounds of noise". */
static bool
ends_well(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"but", "on", "due", "to", "subject", "as", "with", "provided",
		"because", "however", "in", "for", "was", "were", "or", "and",
		"from", "raised", "by",
	};

	if (i >= ts->n || (ts->t[i].flags & TOKEN_PUNCT))
		return true;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

bool
answers_below(struct model *m, struct node *n)
{
	const struct node *item = node_item(n);

	for (unsigned seen = 0; seen < 14; seen++) {
		struct tokens	*ts;
		struct match	 k;

		do
			n = node_after(n, m->text);
		while (n != NULL && n->kind != NODE_LEAF);
		if (n == NULL || node_item(n) != item)
			return false;
		ts = node_tokens(m->a, n);
		for (size_t i = 0; i < ts->n && i < 60; i++)
			if (stands_apart(ts, i) &&
			    lexicon_match(m->lex, LEX_RESPONSE, ts, i, &k))
				return true;
	}
	return false;
}

/* "No objection raised by Highways", "Objection from a neighbour". */
static bool
of_others(const struct model *m, struct node *n, const struct tokens *ts,
    const struct match *k)
{
	struct spoken	s = { n, (struct tokens *)ts, k->from, ts->n };
	size_t		i = k->to;
	struct person	p;

	while (token_is(ts, i, "was") || token_is(ts, i, "were") ||
	    token_is(ts, i, "raised") || token_is(ts, i, "received") ||
	    token_is(ts, i, "made"))
		i++;
	if (token_is(ts, i, "by") || token_is(ts, i, "from"))
		return !by_meeting(m, &s, i + 1) &&
		    !(person_match(m->lex, ts, i + 1, &p) > i + 1 &&
		    strcmp(p.kind, "member") == 0);
	/* "Objection was received", but "No objection was raised" */
	return i > k->to && k->to == k->from + 1;
}

/*
 * "No objection. 23/0240 Mill Barn, dwelling - OBJECT.": the answer at token
 * i ends where the next application begins, or with the paragraph.
 */
static size_t
next_plan(const struct node *n, const struct tokens *ts, size_t i)
{
	enum { NEAR = 6, };
	size_t stop = 0;

	for (size_t k = i + 1; k + 1 < ts->n; k++) {
		if (token_punct(ts, k, '.') && k + 1 < ts->n &&
		    !(ts->t[k + 1].flags & TOKEN_GLUED))
			stop = k;
		/* "b) 23/0240" begins no sentence */
		if (stop > 0 && k < stop + NEAR && token_punct(ts, k, '/') &&
		    (ts->t[k].flags & ts->t[k + 1].flags & TOKEN_GLUED) &&
		    (ts->t[k + 1].flags & TOKEN_NUMBER) &&
		    ts->t[k + 1].to - ts->t[k + 1].from >= 3)
			return ts->t[stop].to;
	}
	return n->leaf->s.n;
}

static bool
response(struct model *m, struct node *n, bool no_above)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	struct fact	*f;
	size_t		 to;
	bool		 found = false;

	for (size_t i = 0; i < ts->n; i++) {
		if (!stands_apart(ts, i) || torn_from_no(ts, i, no_above) ||
		    !lexicon_match(m->lex, LEX_RESPONSE, ts, i, &k) ||
		    (!ends_well(ts, k.to) && k.to < i + 4) ||
		    of_others(m, n, ts, &k))
			continue;
		/* "Support for the young" is no answer */
		if (k.to == i + 1 && match_is(&k, "agreed") && k.to < ts->n &&
		    !(ts->t[k.to].flags & TOKEN_PUNCT))
			continue;
		/* "The Council objects to the porch. It was told ..." */
		to = k.to < i + 4 ? next_plan(n, ts, i) :
		    ts->t[sentence_end(ts, i) - 1].to;
		if (!planning(m, n) || (f = answer(m, n, ts->t[i].from, to,
		    str_z(m->a, k.phrase->value), k.phrase->rule,
		    "stated")) == NULL)
			return found;
		subject(m, f, n, ts->t[i].from);
		clause(m, f, n, ts->t[i].from, to);
		found = true;
		i = token_at(ts, to) - 1;
	}
	return found;
}

/*
 * "Letter from the Hall trustees. Noted", "Precept of £320 - agreed": one
 * word at the end tells what was done with all that stands before it.
 */
static void
noted_at_end(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*item = node_item(n);
	size_t		 i = ts->n;
	struct match	 k;
	struct fact	*f;
	bool		 noted, dash, stop;

	while (i > 0 && token_punct(ts, i - 1, '.'))
		i--;
	if (i < 4 || !lexicon_match(m->lex, LEX_DECISION_DONE, ts, i - 1, &k) ||
	    k.to != i)
		return;
	/* "25/0101 The Forge - APPROVED" is what others decided */
	noted = match_is(&k, "noted");
	if (!noted && !match_is(&k, "agreed"))
		return;
	if (token_is(ts, i - 2, "all") || token_is(ts, i - 2, "unanimously"))
		i--;
	dash = token_punct(ts, i - 2, '-') &&
	    !(ts->t[i - 2].flags & TOKEN_GLUED);
	stop = (ts->t[i - 1].flags & TOKEN_CAPITAL) &&
	    (token_punct(ts, i - 2, '.') || (noted &&
	    ((ts->t[i - 2].flags & TOKEN_NUMBER) ||
	    token_punct(ts, i - 2, ')'))));
	if ((!dash && !stop) || (noted && item != NULL && item->formal) ||
	    (!noted && planning(m, n)))
		return;
	/* of how much before it this is said, is worked out */
	f = answer(m, n, 0, n->leaf->s.n, str_z(m->a, k.phrase->value),
	    k.phrase->rule, "derived");
	if (f != NULL)
		clause(m, f, n, 0, n->leaf->s.n);
}

/*
 * "Approved.", "Rejected" alone in a paragraph: of the item, or of what stands
 * above it. Where plans are the matter others approve and refuse.
 */
static bool
alone(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*item = node_item(n), *title, *above = n->prev;
	struct match	 k;
	struct fact	*f;
	struct place	 p;

	if (!text_leaf(n) || item == NULL || ts->n == 0 || ts->n > 4 ||
	    !(ts->t[0].flags & TOKEN_CAPITAL) ||
	    !lexicon_whole(m->lex, LEX_DECISION_DONE, ts, &k) ||
	    (title = item_title(item)) == NULL ||
	    (match_is(&k, "noted") && item->formal) ||
	    /* "2010" / "Adopted" heads a column */
	    (!token_punct(ts, ts->n - 1, '.') && above != NULL &&
	    above->kind == NODE_LEAF && strcmp(above->tag, "title") != 0 &&
	    node_tokens(m->a, above)->n < 8) ||
	    (!match_is(&k, "noted") && !match_is(&k, "agreed") &&
	    planning(m, n)))
		return false;
	/* "Cllr Orme proposed that it be let." / "Agreed.": found already */
	if (proposed_before(m, n, &p) && decided_there(&p))
		return true;
	f = answer(m, n, 0, n->leaf->s.n, str_z(m->a, k.phrase->value),
	    k.phrase->rule, "derived");
	if (f == NULL)
		return true;
	if (text_leaf(above) && above->fact == NULL && !decided_in(above))
		fact_part(m, f, FACT_SUBJECT, above, 0, above->leaf->s.n);
	else
		fact_part(m, f, FACT_SUBJECT, title, 0, title->leaf->s.n);
	clause(m, f, n, 0, n->leaf->s.n);
	return true;
}

/* A row that ends in the cell "Noted": all of the row was. */
static bool
noted_row(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n), *first;
	struct node	*row = n->parent, *item = node_item(n);
	struct match	 k;
	struct fact	*f, *c;
	str		 words;
	size_t		 at;

	if (strcmp(n->tag, "cell") != 0 || n != row->last || n == row->first ||
	    !lexicon_whole(m->lex, LEX_DECISION_DONE, ts, &k) ||
	    !(ts->t[0].flags & TOKEN_CAPITAL) || !match_is(&k, "noted") ||
	    row->first->leaf->s.n < 4 || (item != NULL && item->formal))
		return false;
	f = answer(m, n, 0, n->leaf->s.n, "noted", k.phrase->rule, "derived");
	if (f == NULL)
		return true;
	/* "x) Annual report": the mark is none of its words */
	first = node_tokens(m->a, row->first);
	at = limb_mark(first, 0);
	at = at < first->n ? first->t[at].from : 0;
	c = fact_part(m, f, FACT_CLAUSE, row->first, at,
	    row->first->leaf->s.n);
	words = c->text;
	for (struct node *x = row->first->next; x != NULL; x = x->next)
		if (x->leaf->s.n > 0) {
			words = str_c(arena_printf(m->a, "%.*s %.*s",
			    STR_ARG(words), STR_ARG(x->leaf->s)));
			fact_at(m, c, x, 0, x->leaf->s.n);
		}
	c->text = words;
	return true;
}

/* "Single storey extension No": the first half of a column's words. */
static bool
ends_in_no(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);

	return ts->n > 1 && token_is(ts, ts->n - 1, "no") &&
	    (ts->t[ts->n - 1].flags & TOKEN_CAPITAL);
}

void
find_responses(struct model *m)
{
	enum { NEAR = 4, };
	unsigned since = NEAR;	/* leaves since one that ended in "No" */

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || (!text_leaf(n) &&
		    strcmp(n->tag, "cell") != 0) || !told_here(n) ||
		    in_section(n, "decision") || inside(n, NODE_DECISION) ||
		    inside(n, NODE_ACTION) || decided_in(n))
			continue;
		if (!noted_row(m, n) && !alone(m, n) &&
		    !response(m, n, since < NEAR))
			noted_at_end(m, n);
		since = ends_in_no(m, n) ? 0 : since + 1;
	}
}
