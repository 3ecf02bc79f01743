/*
 * One decision printed twice. Input: the formal decisions. Output: those
 * under "Decision:" become a second place of the same one under "Minutes:".
 */
#include <stdlib.h>

#include "assemble.h"

/* ---- another fact in place of one -------------------------------------- */

static struct fact *
kept(struct fact *f)
{
	return f != NULL && f->instead != NULL ? f->instead : f;
}

static void
repoint(struct node *top, struct fact *from, struct fact *to)
{
	from->instead = to;
	for (struct fact *c = from->parts, *d = to->parts;
	    c != NULL && d != NULL; c = c->next, d = d->next)
		c->instead = d;
	for (struct node *n = top; n != NULL; n = node_after(n, top)) {
		n->fact = kept(n->fact);
		n->clause = kept(n->clause);
		for (struct inline_mark *k = n->marks; k != NULL; k = k->next) {
			k->fact = kept(k->fact);
			k->clause = kept(k->clause);
		}
	}
}

static bool
same_clauses(const struct fact *a, const struct fact *b)
{
	const struct fact *x = a->parts, *y = b->parts;

	for (; x != NULL && y != NULL; x = x->next, y = y->next)
		if (x->kind != y->kind || !str_same(x->text, y->text))
			return false;
	return x == NULL && y == NULL;
}

static void
merge(struct model *m, struct fact *notice, struct fact *minutes)
{
	struct node *top = notice->at->node;

	if (!same_clauses(notice, minutes))
		model_diag(m, MN_DIAG_DECISION_TWICE, top->first, "%s",
		    minutes->item != NULL && minutes->item->number != NULL ?
		    arena_printf(m->a, "item %s", minutes->item->number) :
		    "this item");
	repoint(top, notice, minutes);
	for (struct place *p = notice->at; p != NULL; p = p->next)
		fact_at(m, minutes, p->node, p->from, p->to);
}

/* ---- which belong together --------------------------------------------- */

/* A decision of the minutes, to be found by its item and its clauses. */
struct entry {
	const struct node	*item;
	uint64_t		 clauses;	/* 0: whatever they are */
	size_t			 order;
	struct fact		*f;
};

static int
by_clauses(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;

	if (a->item != b->item)
		return (uintptr_t)a->item < (uintptr_t)b->item ? -1 : 1;
	if (a->clauses != b->clauses)
		return a->clauses < b->clauses ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

static uint64_t
clauses_hash(const struct fact *f)
{
	uint64_t h = 1;

	for (const struct fact *c = f->parts; c != NULL; c = c->next)
		h = (h ^ word_hash(c->text)) * 1099511628211u;
	return h | 1;
}

static size_t
list_entries(struct model *m, struct entry **out)
{
	struct entry	*e = NULL;
	size_t		 n = 0, cap = 0, order = 0;

	for (struct fact *f = m->facts[FACT_DECISION]; f != NULL; f = f->next) {
		order++;
		if (in_section(f->at->node, "decision"))
			continue;
		*ARRAY_ADD(m->a, e, n, cap) =
		    (struct entry){ f->item, clauses_hash(f), order, f };
		if (in_section(f->at->node, "minutes"))
			*ARRAY_ADD(m->a, e, n, cap) =
			    (struct entry){ f->item, 0, order, f };
	}
	if (n > 0)
		qsort(e, n, sizeof(*e), by_clauses);
	*out = e;
	return n;
}

/* The first decision of the item with these clauses, or NULL. */
static struct fact *
find_entry(const struct entry *e, size_t n, const struct node *item,
    uint64_t clauses)
{
	struct entry	want = { item, clauses, 0, NULL };
	size_t		lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (by_clauses(&e[mid], &want) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && e[lo].item == item && e[lo].clauses == clauses ?
	    e[lo].f : NULL;
}

void
merge_notices(struct model *m)
{
	struct fact	**p = &m->facts[FACT_DECISION], *f, *d;
	struct entry	 *e;
	size_t		  n = list_entries(m, &e);

	while ((f = *p) != NULL) {
		d = NULL;
		if (in_section(f->at->node, "decision") &&
		    (d = find_entry(e, n, f->item, clauses_hash(f))) == NULL)
			d = find_entry(e, n, f->item, 0);
		if (d == NULL) {
			p = &f->next;
			continue;
		}
		merge(m, f, d);
		*p = f->next;
		m->counts[FACT_DECISION]--;
	}
	m->tails[FACT_DECISION] = p;
}
