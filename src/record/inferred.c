/*
 * Decisions that lost their label. Input: the tree, formal decisions found.
 * Output: where an item has none, the paragraphs or entries that begin with
 * "That" at its end are what it decided: inferred, with a warning.
 *
 *	"Members thanked the officers." / "(i) That the order be made;" /
 *	"(ii) That the objectors be told." and no RESOLVED before them
 */
#include <string.h>

#include "decide.h"
#include "motion.h"

/* ---- exports that lost "Minutes:" ------------------------------------- */

/* "Cllr Marsh", "The Chair", "it was" before a verb. */
static bool
subject_before(const struct tokens *ts, size_t i)
{
	return !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    ((ts->t[i - 1].flags & TOKEN_CAPITAL) != 0 ||
	    (i > 1 && token_is(ts, i - 1, "was") && token_is(ts, i - 2, "it")));
}

/* "Cllr Marsh asked", "It was noted": somebody tells what was done. */
static unsigned
tells(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	unsigned	 times = 0;

	for (size_t i = 1; i < ts->n && i < 80; i++)
		times += subject_before(ts, i) &&
		    lexicon_match(m->lex, LEX_SPEECH_VERB, ts, i, &k);
	return times;
}

static bool
has_minutes(const struct node *item)
{
	for (const struct node *s = item->first; s != NULL; s = s->next)
		if (s->kind == NODE_SECTION && (strcmp(s->sub, "minutes") == 0 ||
		    strcmp(s->sub, "decision") == 0))
			return true;
	return false;
}

static void
retell(struct model *m, struct node *s, unsigned enough)
{
	struct trigger	t;
	struct count	c;
	unsigned	told = 0;

	for (struct node *n = s->first; n != NULL; n = n->next) {
		if (!text_leaf(n))
			continue;
		told += tells(m, n);
		count_votes(m, node_tokens(m->a, n), 0,
		    node_tokens(m->a, n)->n, &c);
		if (c.told || (find_trigger(m, n, 0, &t) &&
		    strcmp(t.type, "recommended") != 0))
			told += 2;
	}
	if (told >= enough)
		s->sub = "minutes";
}

static void
retell_item(struct model *m, struct node *item, unsigned enough)
{
	for (struct node *s = item->first; s != NULL; s = s->next) {
		if (s->kind == NODE_SECTION && strcmp(s->sub, "agenda") == 0)
			retell(m, s, enough);
		else if (s->kind == NODE_ITEM && enough == 1)
			retell_item(m, s, enough);
	}
}

/* A page of an agenda says "No. Item"; minutes beside it say "Minutes:". */
static bool
whole_minutes(const struct model *m)
{
	if (strcmp(m->kind, "meeting") != 0 || m->counts[FACT_ATTENDANCE] == 0)
		return false;
	for (const struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text))
		if (n->kind == NODE_SECTION && (strcmp(n->sub, "minutes") == 0 ||
		    strcmp(n->sub, "contents") == 0))
			return false;
	return true;
}

/*
 * Without "Minutes:" an export's text is taken for its agenda's; where it
 * tells what was said and done, it is the minutes. So is what stands above
 * "Decision:" where whole minutes end their items in one.
 */
void
retell_exports(struct model *m)
{
	bool whole = whole_minutes(m);

	if (!whole && strcmp(m->kind, "item") != 0)
		return;
	for (struct node *item = m->text->first; item != NULL;
	    item = item->next)
		if (item->kind == NODE_ITEM && (whole || !has_minutes(item)))
			retell_item(m, item, whole ? 1 : 2);
}

/* ---- the run at the end ----------------------------------------------- */

static bool
begins_that(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);

	return token_is(ts, 0, "that") && (ts->t[0].flags & TOKEN_CAPITAL) &&
	    ts->n > 3;
}

static bool
list_of_that(struct model *m, struct node *list)
{
	for (struct node *li = list->first; li != NULL; li = li->next) {
		struct node *p = li->first;

		if (li->kind != NODE_LI)
			continue;
		while (p != NULL && !text_leaf(p))
			p = p->next;
		if (p == NULL || !begins_that(m, p))
			return false;
	}
	return true;
}

/* "That the Committee:" over the list. */
static struct node *
lead_of(struct model *m, struct node *list)
{
	struct node *n = list->prev;

	return text_leaf(n) && token_is(node_tokens(m->a, n), 0, "that") &&
	    colon_end(m, n) && only_leads(m, n, 0) ? n : NULL;
}

static bool
of_run(struct model *m, struct node *n)
{
	if (text_leaf(n))
		return begins_that(m, n) || (n->next != NULL &&
		    n->next->kind == NODE_LIST && lead_of(m, n->next) == n);
	return n->kind == NODE_LIST &&
	    (list_of_that(m, n) || lead_of(m, n) != NULL);
}

/* What may stand behind the run: notes in brackets, papers, reasons. */
static bool
behind(struct node *n)
{
	if (n->kind == NODE_SECTION)
		return !told_here(n);
	if (n->kind == NODE_ACTION)
		return true;
	return n->kind == NODE_LEAF && (strcmp(n->tag, "furniture") == 0 ||
	    (text_leaf(n) && n->leaf->s.n > 0 && n->leaf->s.p[0] == '('));
}

/*
 * Narrative that leads to nothing: "Members were grateful." Below a mover and
 * a seconder stands what was moved, carried or not.
 */
static bool
tells_and_ends(struct model *m, struct node *n)
{
	struct movement	mv;
	struct tokens	*ts;

	if (n == NULL)
		return false;
	/* "Minutes:" straight above it */
	if (n->kind == NODE_LEAF && strcmp(n->tag, "label") == 0)
		return in_section(n, "minutes") || in_section(n, "decision");
	if (!text_leaf(n))
		return n->kind == NODE_LIST || n->kind == NODE_TABLE;
	ts = node_tokens(m->a, n);
	/* "To consider the following motions -" leads to what is asked */
	if (ts->n > 0 && token_punct(ts, ts->n - 1, '-'))
		return false;
	return !colon_end(m, n) && !begins_that(m, n) &&
	    !next_movement(m, ts, 0, ts->n, &mv);
}

/* "That it BE NOTED that none was declared." */
static bool
only_notes(struct model *m, struct node *n)
{
	struct tokens *ts;

	if (!text_leaf(n))
		return false;
	ts = node_tokens(m->a, n);
	return token_is(ts, 0, "that") && token_is(ts, 1, "it") && token_is(ts, 2, "be") &&
	    token_is(ts, 3, "noted");
}

static void
infer(struct model *m, struct node *first, struct node *last)
{
	struct node	*leaf = first, *box;
	struct fact	*f;

	while (leaf->kind != NODE_LEAF)
		leaf = leaf->first;
	f = fact_new(m, FACT_DECISION, leaf, 0, leaf->leaf->s.n, "terminal-that",
	    "inferred");
	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", "resolved");
	for (struct node *n = first; n != last->next; n = n->next) {
		if (n->kind == NODE_LIST) {
			clauses_of_list(m, f, n);
		} else if (n->next != NULL && n->next->kind == NODE_LIST &&
		    lead_of(m, n->next) == n) {
			add_lead(m, f, n, 0);
			n->sub = "lead";
		} else if (text_leaf(n)) {
			clause_here(m, f, n, 0, n->leaf->s.n);
			n->sub = "clause";
		}
	}
	fact_set(m, f, "outcome", clauses_outcome(m, f));
	if (first == last && only_notes(m, first))
		fact_set(m, f, "type", "noted");
	if (f->item != NULL)
		f->item->formal = true;
	model_diag(m, MN_DIAG_DECISION_INFERRED, leaf, "%s",
	    f->item != NULL && f->item->number != NULL ?
	    arena_printf(m->a, "item %s", f->item->number) : "this item");
	box = node_wrap(m->a, NODE_DECISION, first, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

/*
 * An agenda, too, may end an item in "That the report be noted": minutes tell
 * before it what was said or done.
 */
static bool
told_before(struct model *m, struct node *first)
{
	static const char *const past[] = { "was", "were", "had", };

	for (struct node *n = first->prev; n != NULL; n = n->prev) {
		struct tokens *ts;

		if (n->kind == NODE_LEAF && strcmp(n->tag, "label") == 0)
			return true;
		if (!text_leaf(n))
			continue;
		if (tells(m, n) > 0)
			return true;
		ts = node_tokens(m->a, n);
		for (size_t i = 0; i < ts->n; i++)
			for (size_t k = 0; k < 3; k++)
				if (token_is(ts, i, past[k]))
					return true;
	}
	return false;
}

/* "That the report BE NOTED": capitals say that it was. */
static bool
says_be(struct model *m, struct node *n)
{
	struct tokens *ts;

	if (!text_leaf(n))
		return false;
	ts = node_tokens(m->a, n);
	for (size_t i = 0; i + 1 < ts->n && i < 80; i++)
		if (token_is(ts, i, "be") && (ts->t[i].flags &
		    ts->t[i + 1].flags & TOKEN_CAPS) &&
		    !token_is(ts, i + 1, "it"))
			return m->counts[FACT_ATTENDANCE] > 0;
	return false;
}

/*
 * "Decisions taken by the Cabinet on 5 May": of each item it tells what was
 * decided, and no more.
 */
static bool
decision_sheet(const struct model *m)
{
	enum { HEAD = 8, };
	struct match	k;

	for (size_t i = 0, seen = 0; i < m->nblocks && seen < HEAD; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || b->mark != NULL)
			continue;
		seen++;
		if (lexicon_match(m->lex, LEX_DOC_MINUTES, b->tokens, 0, &k) &&
		    match_is(&k, "decisions"))
			return true;
	}
	return false;
}

static bool
under_title(const struct node *n)
{
	return n->prev != NULL && n->prev->kind == NODE_LEAF &&
	    strcmp(n->prev->tag, "title") == 0;
}

/* The run at the end of a container of blocks, if there is one. */
static void
look_at_end(struct model *m, struct node *top, bool sheet)
{
	struct node *last = top->last, *first;

	while (last != NULL && behind(last))
		last = last->prev;
	if (last == NULL || !of_run(m, last) || !told_here(last))
		return;
	first = last;
	for (struct node *n = last; n != NULL; n = n->prev) {
		if (n->kind == NODE_LEAF && strcmp(n->tag, "furniture") == 0)
			continue;
		if (!of_run(m, n))
			break;
		first = n;
	}
	if ((tells_and_ends(m, first->prev) && told_before(m, first)) ||
	    (under_title(first) && (sheet || says_be(m, first))))
		infer(m, first, last);
}

void
find_inferred_decisions(struct model *m)
{
	bool sheet = decision_sheet(m);

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *item = node_item(n);

		if (item == NULL || item->formal)
			continue;
		if (n->kind == NODE_ITEM || (n->kind == NODE_SECTION &&
		    (strcmp(n->sub, "minutes") == 0 ||
		    strcmp(n->sub, "decision") == 0)))
			look_at_end(m, n, sheet);
	}
}
