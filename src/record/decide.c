/*
 * Formal decisions. Input: the tree. Output: each decision, with its trigger
 * as printed and its clauses, around the blocks it is printed in.
 *
 *	"RESOLVED –" and the list below; "It was RESOLVED to:"; "RESOLVED: That
 *	the report be noted." One that is printed under "Decision:" and again
 *	under "Minutes:" is one decision in two places.
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

/* Leaves are cut up to this length only, so that time stays linear. */
enum { CUT_MAX = 4000, };

enum { FRONT_NODES = 64, };

/* ---- outcome ---------------------------------------------------------- */

const char *
clauses_outcome(struct model *m, const struct fact *f)
{
	const struct phrase *one = NULL;

	for (const struct fact *c = f->parts; c != NULL; c = c->next) {
		struct tokens	*ts;
		struct match	 k;
		bool		 seen = false;

		if (c->kind != FACT_CLAUSE)
			continue;
		ts = tokens_make(m->tmp, c->text);
		for (size_t i = 0; i < ts->n; i++) {
			if (!lexicon_match(m->lex, LEX_OUTCOME, ts, i, &k) ||
			    !(i == 0 || token_is(ts, i - 1, "be") ||
			    token_is(ts, i - 1, "is")))
				continue;
			if (one != NULL && !str_eq(one->value, k.phrase->value))
				return NULL;
			one = k.phrase;
			seen = true;
		}
		if (!seen)
			return NULL;
	}
	return one != NULL ? str_z(m->a, one->value) : NULL;
}

/* ---- cutting leaves --------------------------------------------------- */

/* What is known of the meeting from behind the cut stands in the tail. */
static void
move_about(struct model *m, const struct node *n, struct node *tail, size_t at)
{
	size_t skip = (size_t)(tail->leaf->s.p - n->leaf->s.p);

	for (int k = 0; k < ABOUT_KEYS; k++) {
		struct place *p = m->about[k] != NULL ? m->about[k]->at : NULL;

		for (; p != NULL; p = p->next) {
			if (p->node != n)
				continue;
			if (p->from < at) {
				p->to = p->to < at ? p->to : at;
				continue;
			}
			p->node = tail;
			p->from -= skip;
			p->to -= skip;
		}
	}
}

/* The marks behind the cut go with the tail. */
static void
move_marks(struct node *n, struct node *tail)
{
	size_t			  skip = (size_t)(tail->leaf->s.p -
				      n->leaf->s.p);
	struct inline_mark	**k = &n->marks;

	while (*k != NULL && (*k)->from < skip)
		k = &(*k)->next;
	tail->marks = *k;
	*k = n->near = tail->near = NULL;
	for (struct inline_mark *t = tail->marks; t != NULL; t = t->next) {
		t->from -= skip;
		t->to -= skip;
	}
}

struct node *
leaf_part(struct model *m, struct node *n, size_t at)
{
	struct node	*tail = arena_alloc(m->a, sizeof(*tail));
	struct leaf	*whole = n->leaf;

	*tail = *n;
	tail->leaf = leaf_cut(m->a, whole, at, whole->s.n);
	n->leaf = leaf_cut(m->a, whole, 0, at);
	n->tokens = tail->tokens = NULL;
	move_marks(n, tail);
	tail->sub = NULL;
	tail->fact = tail->clause = NULL;
	move_about(m, n, tail, at);
	/* a page's foot in the whole may stand before what the tail begins with */
	while (n->next != NULL && n->next->kind == NODE_LEAF &&
	    strcmp(n->next->tag, "furniture") == 0 &&
	    leaf_extent(n->next->leaf).from < leaf_extent(tail->leaf).from)
		n = n->next;
	tail->prev = n;
	tail->next = n->next;
	n->next = tail;
	if (tail->next != NULL)
		tail->next->prev = tail;
	else
		n->parent->last = tail;
	return tail;
}

/*
 * What was said before the sentence of the trigger stays a paragraph of its
 * own: it is no part of the decision. Returns the leaf the trigger is in.
 */
static struct node *
part_from_talk(struct model *m, struct trigger *t)
{
	size_t	at = t->sentence;

	if (at == 0)
		return t->leaf;
	t->leaf = leaf_part(m, t->leaf, at);
	t->from -= at;
	t->to -= at;
	t->rest -= at;
	t->sentence = 0;
	return t->leaf;
}

/* ---- making one ------------------------------------------------------- */

static bool
may_decide(const struct node *n)
{
	return (told_here(n) || in_section(n, "front")) &&
	    !inside(n, NODE_RECOMMENDATION) && !inside(n, NODE_DECISION);
}

/* A box of its own around it: not where its text is too long to be cut. */
static bool
boxes(const struct node *n)
{
	return n->marks == NULL && n->leaf->s.n <= CUT_MAX &&
	    !inside(n, NODE_LI) && !inside(n, NODE_ROW);
}

static struct fact *
new_decision(struct model *m, const struct trigger *t, size_t from, size_t to)
{
	struct fact *f = fact_new(m, FACT_DECISION, t->leaf, from, to, t->rule,
	    "stated");

	if (f->item != NULL)
		f->item->formal = true;
	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", t->type);
	fact_set(m, f, "trigger", range_str(m, t->leaf, t->from, t->to));
	return f;
}

static void
box(struct model *m, struct fact *f, struct node *first, struct node *last)
{
	struct node *b = node_wrap(m->a, NODE_DECISION, first, last);

	b->fact = f;
	f->at->node = b;
	f->at->from = f->at->to = 0;
}

/* "That the Council be RECOMMENDED [to]": what it asks of another body. */
static bool
asks_council(struct model *m, struct node *n, size_t from)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_at(ts, from), end = i + 12;
	struct match	 k;

	for (bool body = false; i < ts->n && i < end; i++) {
		body |= lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &k);
		if (token_is(ts, i, "recommended"))
			return (body && token_is(ts, i - 1, "be")) ||
			    /* "be GRANTED as recommended, subject to:" */
			    (!token_is(ts, i - 1, "as") && colon_end(m, n));
	}
	return false;
}

/* "Action: Approved the lease": the verb is what it was. */
static bool
is_action(struct model *m, struct node *n, const struct trigger *t)
{
	struct tokens *ts = node_tokens(m->a, n);

	return token_is(ts, token_at(ts, t->rest), "approved") &&
	    token_is(ts, token_at(ts, t->to) - 2, "action");
}

/* What stands behind the trigger on its line, and goes on below. */
static struct node *
decide_here(struct model *m, struct fact *f, struct node *n,
    const struct trigger *t)
{
	size_t		 end = decided_end(m, n, t->rest);
	struct fact	*c;
	struct node	*last;

	/* a trigger's own "that" is part of the clause, as printed */
	mark_add(m, n, "trigger", t->from, t->to <= t->rest ? t->to : t->rest);
	c = clauses_here(m, f, n, t->rest, end);
	if (end < n->leaf->s.n) {
		leaf_part(m, n, end);
		return n;
	}
	if (asks_council(m, n, t->rest))
		fact_set(m, f, "type", "recommended");
	else if (is_action(m, n, t))
		fact_set(m, f, "type", "approved");
	last = clause_limbs(m, c, n);
	return last == n ? clauses_on(m, f, c, n) : last;
}

static struct node *
decide_below(struct model *m, struct fact *f, struct node *n,
    const struct trigger *t)
{
	str rest = str_trim(str_sub(n->leaf->s, t->rest, n->leaf->s.n));

	mark_add(m, n, "trigger", t->from, t->to);
	if (rest.n > 6 && t->rest > t->to)
		add_lead(m, f, n, t->rest);
	if (asks_council(m, n, t->rest))
		fact_set(m, f, "type", "recommended");
	return clauses_below(m, f, n);
}

/* "RESOLVED Ongoing, waiting": no wish, no verb of deciding. */
static bool
unclear(struct model *m, const struct fact *f)
{
	static const char *const words[] = {
		"that", "to", "not", "be", "is", "are", "shall", "will", "the",
		"a", "an",
	};
	struct tokens	*ts;
	struct match	 k;

	ts = tokens_make(m->tmp, str_c(fact_get(f, "trigger")));
	if (!token_is(ts, ts->n - 1, "resolved") ||
	    f->parts == NULL || f->parts->kind != FACT_CLAUSE ||
	    f->parts->next != NULL || f->parts->text.n > 400)
		return false;
	ts = tokens_make(m->tmp, f->parts->text);
	if (lexicon_find(m->lex, LEX_OUTCOME, ts, 0, ts->n, &k) ||
	    lexicon_find(m->lex, LEX_RESPONSE, ts, 0, ts->n, &k))
		return false;
	for (size_t i = 0; i < ts->n; i++)
		for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
			if (token_is(ts, i, words[w]))
				return false;
	return true;
}

/* What a person should look at is said. */
void
decision_doubts(struct model *m, const struct fact *f, const struct node *n)
{
	bool any = false;

	for (const struct fact *c = f->parts; c != NULL; c = c->next)
		any |= c->kind == FACT_CLAUSE;
	if (!any)
		model_diag(m, MN_DIAG_DECISION_BARE, n, "%s",
		    fact_get(f, "trigger"));
	else if (unclear(m, f))
		model_diag(m, MN_DIAG_DECISION_UNCLEAR, n, "%s",
		    fact_get(f, "trigger"));
}

/* "Cllr Orme proposed that it be let." / "AGREED": it says no more itself. */
static void
accordingly(struct model *m, struct fact *f, struct node *n)
{
	struct inline_mark	*k;
	struct place		 p;

	for (const struct fact *c = f->parts; c != NULL; c = c->next)
		if (c->kind == FACT_CLAUSE)
			return;
	if (!proposed_before(m, n, &p) || decided_there(&p) ||
	    (k = mark_add(m, p.node, "passage", p.from, p.to)) == NULL)
		return;
	k->fact = f;
	k->clause = fact_part(m, f, FACT_CLAUSE, p.node, p.from, p.to);
}

/* The blocks of the decision get a box; talk before and behind stays out. */
static void
decide(struct model *m, struct trigger *t)
{
	struct node	*n = part_from_talk(m, t), *last;
	struct fact	*f = new_decision(m, t, t->from, t->to);

	n->sub = "trigger";
	if (t->rest >= n->leaf->s.n || only_leads(m, n, t->rest))
		last = decide_below(m, f, n, t);
	else
		last = decide_here(m, f, n, t);
	if (last == n)
		accordingly(m, f, n);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	decision_doubts(m, f, n);
	box(m, f, n, last);
}

/*
 * In an entry, a cell or a very long paragraph the decision is a passage.
 * Returns the offset it ends at.
 */
static size_t
decide_inside(struct model *m, const struct trigger *t)
{
	struct node	*n = t->leaf;
	size_t		 end = decided_end(m, n, t->rest);
	struct fact	*f = new_decision(m, t, t->sentence, end), *c;

	mark_add(m, n, "trigger", t->from, t->to <= t->rest ? t->to : t->rest);
	c = clauses_here(m, f, n, t->rest, end);
	if (end == n->leaf->s.n && inside(n, NODE_LI))
		clause_limbs(m, c, n);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	return end;
}

/* In an entry the trigger is a passage, and the list in it the clauses. */
static void
decide_under(struct model *m, const struct trigger *t)
{
	struct node		*n = t->leaf, *list = skip_furniture(n->next);
	struct inline_mark	*mark;
	struct fact		*f;

	if (list == NULL || list->kind != NODE_LIST || (mark = mark_add(m, n,
	    "passage", t->sentence, n->leaf->s.n)) == NULL)
		return;
	f = new_decision(m, t, t->sentence, n->leaf->s.n);
	mark->fact = f;
	mark_add(m, n, "trigger", t->from, t->to);
	fact_at(m, f, list, 0, 0);
	clauses_of_list(m, f, list);
	fact_set(m, f, "outcome", clauses_outcome(m, f));
}

/* ---- the pass --------------------------------------------------------- */

/* A page that lists items under "No. Item", the text of each below it. */
static bool
list_page(const struct model *m)
{
	unsigned seen = 0;

	for (const struct node *n = m->text->first; n != NULL &&
	    seen < FRONT_NODES && n->kind != NODE_ITEM; n = n->next, seen++)
		if (n->kind == NODE_SECTION && strcmp(n->sub, "contents") == 0)
			return true;
	return false;
}

/*
 * "2." / "Minutes" / "Recommended -" / "That the minutes be signed.": on such
 * a page, with nothing told before it, it is what the meeting was asked.
 */
static bool
asked_first(const struct model *m, const struct node *n,
    const struct trigger *t)
{
	const struct node *prev = n->prev;

	if (strcmp(t->type, "recommended") != 0 || n->parent->kind != NODE_ITEM)
		return false;
	while (prev != NULL && prev->kind == NODE_LEAF &&
	    strcmp(prev->tag, "furniture") == 0)
		prev = prev->prev;
	return prev != NULL && prev->kind == NODE_LEAF &&
	    strcmp(prev->tag, "title") == 0 && list_page(m);
}

/* An agenda says RECOMMENDED, too: minutes have labels or who was there. */
static bool
of_meeting(const struct model *m, const struct node *n)
{
	return in_section(n, "minutes") || in_section(n, "decision") ||
	    m->counts[FACT_ATTENDANCE] > 0 || m->counts[FACT_DECISION] > 0;
}

/* "Decision: NOTED": the word is all that was decided, and leads to nothing. */
static bool
whole_decision(struct node *n, const struct trigger *t)
{
	return in_section(n, "decision") && t->from == 0 &&
	    t->rest >= n->leaf->s.n && skip_furniture(n->next) == NULL;
}

/*
 * "The Amendment was carried and the Committee resolved accordingly." over
 * "DECISION" / "The Committee agreed to continue the application": the label
 * has what was decided.
 */
static bool
only_announces(struct node *n, const struct trigger *t)
{
	str rest = str_trim(str_sub(n->leaf->s, t->rest, n->leaf->s.n));

	if (rest.n > 0 && !(rest.n < 14 &&
	    str_starts(rest, STR("accordingly"))))
		return false;
	n = skip_furniture(n->next);
	return n != NULL && n->kind == NODE_SECTION &&
	    strcmp(n->sub, "decision") == 0;
}

static void
decide_leaf(struct model *m, struct node *n, struct quotes *q)
{
	struct trigger	 t;
	size_t		 off = 0;
	bool		 box_it = boxes(n);

	while (off < n->leaf->s.n && find_trigger(m, n, off, &t)) {
		quotes_to(q, n, t.from);
		off = t.rest > t.to ? t.rest : t.to;
		if (quoted(q) || put_before(m, n) || asked_first(m, n, &t) ||
		    only_moved(m, &t) || only_announces(n, &t) ||
		    whole_decision(n, &t) ||
		    (strcmp(t.type, "recommended") == 0 && !of_meeting(m, n)))
			continue;
		if (box_it) {
			decide(m, &t);
			return;
		}
		if (t.rest >= n->leaf->s.n || only_leads(m, n, t.rest)) {
			decide_under(m, &t);
			return;
		}
		off = decide_inside(m, &t);
	}
}

void
find_decisions(struct model *m)
{
	struct node	*item = NULL;
	struct quotes	 q = { 0 };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF)
			continue;
		if (appendix_begins(m, n))
			break;
		if (node_item(n) != item)
			q.open = false;
		item = node_item(n);
		if ((text_leaf(n) || strcmp(n->tag, "cell") == 0) &&
		    may_decide(n) && (quoted(&q) || !decide_over_list(m, n)))
			decide_leaf(m, n, &q);
		quotes_to(&q, n, n->leaf->s.n);
	}
	find_labelled_decisions(m);
	merge_notices(m);
}
