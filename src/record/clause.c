/*
 * Clauses. Input: a trigger that was found, and the blocks on and below its
 * line. Output: what was decided, a clause each.
 *
 *	"RESOLVED –" over "(1) That the plan be approved; and" with limbs (a)
 *	and (b) below: one clause, limbs and their marks included
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
	return i > 0 && token_punct(ts, i - 1, ':');
}

/* The words of all leaves below a node but one, behind what there is. */
static str
words_joined(struct model *m, str first, const struct node *top,
    const struct node *but)
{
	struct buf	 b = { 0 };
	str		 s;

	buf_str(&b, first);
	for (const struct node *x = top->first; x != NULL;
	    x = node_after(x, top)) {
		if (x->kind != NODE_LEAF || strcmp(x->tag, "furniture") == 0 ||
		    x->leaf->s.n == 0 || (but != NULL && x == but))
			continue;
		if (b.n > 0)
			buf_puts(&b, " ");
		buf_str(&b, x->leaf->s);
	}
	s = str_dup(m->a, (str){ b.p, b.n });
	buf_free(&b);
	return s;
}

static const struct node *
entry_mark(const struct node *li)
{
	return li->first != NULL && li->first->kind == NODE_LEAF &&
	    strcmp(li->first->tag, "mark") == 0 ? li->first : NULL;
}

static struct node *
entry_leaf(struct node *li)
{
	for (struct node *x = li->first; x != NULL; x = x->next)
		if (x->kind == NODE_LEAF && strcmp(x->tag, "p") == 0)
			return x;
	return NULL;
}

static bool
glyph_mark(const struct node *mark)
{
	return mark->block != NULL && mark->block->marker.kind == MARK_GLYPH;
}

static void
clauses_of_list(struct model *m, struct fact *f, struct node *list)
{
	for (struct node *li = list->first; li != NULL; li = li->next) {
		struct node		*p = entry_leaf(li);
		const struct node	*mark = entry_mark(li);
		struct fact		*c;

		if (p == NULL || li->kind != NODE_LI)
			continue;
		c = fact_part(m, f, FACT_CLAUSE, p, 0, p->leaf->s.n);
		c->text = words_joined(m, (str){ NULL, 0 }, li, mark);
		if (mark != NULL && !glyph_mark(mark))
			fact_set(m, c, "num", str_z(m->a, mark->leaf->s));
		li->clause = c;
	}
}

/* A range of a leaf is a clause. */
struct fact *
clause_here(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to)
{
	struct inline_mark *k = mark_add(m, n, "passage", from, to);
	struct fact *c = fact_part(m, f, FACT_CLAUSE, n, from, to);

	if (k != NULL) {
		k->fact = f;
		k->clause = c;
	}
	return c;
}

static struct node *
skip_furniture(struct node *n)
{
	while (n != NULL && n->kind == NODE_LEAF &&
	    strcmp(n->tag, "furniture") == 0)
		n = n->next;
	return n;
}

/*
 * Words before a list that only lead to it: "That –", "That the Committee:".
 * "That permission be REFUSED for the following reasons:" is a clause.
 */
bool
only_leads(struct model *m, struct node *n, size_t from)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 words = 0, i = token_at(ts, from);
	bool		 verb = false;

	for (; i < ts->n; i++) {
		words += !(ts->t[i].flags & TOKEN_PUNCT);
		verb |= token_is(ts, i, "be");
	}
	if (words <= 1)
		return true;
	/* "to grant permission provided that:" says what was decided */
	return colon_end(m, n) && (words <= 7 || !verb) &&
	    !token_is(ts, token_at(ts, from), "to");
}

/*
 * A clause that ends in a colon has the list below for its limbs or its
 * conditions; reasons, and what is only listed ("the following payments:"),
 * belong to the decision but not to the clause. Returns the list, or n.
 */
struct node *
clause_limbs(struct model *m, struct fact *clause, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*list = skip_furniture(n->next);

	if (!colon_end(m, n) || list == NULL || list->kind != NODE_LIST)
		return n;
	for (size_t i = 0; i < ts->n; i++)
		if (token_is(ts, i, "following") || token_is(ts, i, "reason") ||
		    token_is(ts, i, "reasons"))
			return list;
	clause->text = words_joined(m, clause->text, list, NULL);
	fact_at(m, clause, list, 0, 0);
	return list;
}

static bool
begins_that(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t i = token_punct(ts, 0, '"') ? 1 : 0;

	/* "AND THAT the fee be waived" */
	if (token_is(ts, i, "and"))
		i++;
	return token_is(ts, i, "that") ||
	    (ts->n > 0 && (ts->t[0].flags & TOKEN_WORD) &&
	    !(ts->t[0].flags & TOKEN_CAPITAL));
}

static bool
same_list(struct node *a, struct node *b)
{
	const struct node *x = entry_mark(a->last), *y = entry_mark(b->first);

	return x != NULL && y != NULL && x->block != NULL && y->block != NULL &&
	    marker_follows(&x->block->marker, &y->block->marker);
}

/*
 * The blocks below a trigger that had nothing behind it: a list, or
 * paragraphs that begin with "That", or whatever comes first. Returns the
 * last block taken, or from where there was none.
 */
struct node *
clauses_below(struct model *m, struct fact *f, struct node *from)
{
	struct node	*n = skip_furniture(from->next), *last = from;
	bool		 any = false;

	if (text_leaf(n) && only_leads(m, n, 0) && n->next != NULL &&
	    n->next->kind == NODE_LIST) {
		fact_part(m, f, FACT_LEAD, n, 0, n->leaf->s.n);
		n->sub = "lead";
		last = n;
		n = skip_furniture(n->next);
	}
	if (n != NULL && n->kind == NODE_LIST) {
		for (;;) {
			struct node *next;

			clauses_of_list(m, f, n);
			last = n;
			next = skip_furniture(n->next);
			if (next == NULL || next->kind != NODE_LIST ||
			    !same_list(n, next))
				return last;
			n = next;
		}
	}
	while (text_leaf(n) && n->fact == NULL &&
	    (begins_that(m, n) || !any)) {
		struct trigger t;
		struct fact *c;

		if (find_trigger(m, n, &t))
			break;
		c = clause_here(m, f, n, 0, n->leaf->s.n);
		n->sub = "clause";
		any = true;
		last = clause_limbs(m, c, n);
		n = skip_furniture(last->next);
	}
	return last;
}
