/*
 * The meeting model: making nodes and facts. Input: leaves and places.
 * Output: a tree that holds the text once, and lists of facts that point
 * into it.
 */
#include <stdio.h>
#include <string.h>

#include "model.h"

struct node *
node_new(struct arena *a, enum node_kind kind, struct node *parent)
{
	struct node *n = arena_alloc(a, sizeof(*n));

	n->kind = kind;
	n->parent = parent;
	if (parent == NULL)
		return n;
	n->prev = parent->last;
	if (parent->last != NULL)
		parent->last->next = n;
	else
		parent->first = n;
	parent->last = n;
	return n;
}

struct node *
node_leaf(struct arena *a, struct node *parent, const char *tag,
    struct leaf *leaf, const char *rule)
{
	struct node *n = node_new(a, NODE_LEAF, parent);

	n->tag = tag;
	n->leaf = leaf;
	n->rule = rule;
	return n;
}

struct node *
node_wrap(struct arena *a, enum node_kind kind, struct node *first,
    struct node *last)
{
	struct node *box = arena_alloc(a, sizeof(*box));

	box->kind = kind;
	box->parent = first->parent;
	box->prev = first->prev;
	box->next = last->next;
	if (first->prev != NULL)
		first->prev->next = box;
	else
		first->parent->first = box;
	if (last->next != NULL)
		last->next->prev = box;
	else
		first->parent->last = box;
	first->prev = NULL;
	last->next = NULL;
	box->first = first;
	box->last = last;
	for (struct node *n = first; n != NULL; n = n->next)
		n->parent = box;
	return box;
}

/* The leaf is all its block's text, and all of it is read as it stands. */
static bool
whole_block(const struct node *n)
{
	return n->block != NULL && n->block->text == n->leaf &&
	    n->block->tokens != NULL && n->leaf->nmutes == 0 &&
	    n->leaf->small_words == NULL && n->leaf->misread.word == NULL;
}

struct tokens *
node_tokens(struct arena *a, struct node *n)
{
	if (n->tokens == NULL)
		n->tokens = whole_block(n) ? n->block->tokens :
		    tokens_of(a, n->leaf);
	return n->tokens;
}

struct node *
node_item(struct node *n)
{
	while (n != NULL && n->kind != NODE_ITEM)
		n = n->parent;
	return n;
}

struct node *
node_after(const struct node *n, const struct node *top)
{
	if (n->first != NULL)
		return n->first;
	while (n != top && n->next == NULL)
		n = n->parent;
	return n == top ? NULL : n->next;
}

/* ---- facts ------------------------------------------------------------ */

struct model *
model_new(struct arena *a, const struct text *t, const struct lexicon *lex,
    struct diags *ds, const char *name)
{
	struct model *m = arena_alloc(a, sizeof(*m));

	m->a = a;
	m->tmp = arena_alloc(a, sizeof(*m->tmp));
	m->t = t;
	m->lex = lex;
	m->ds = ds;
	m->name = name;
	m->kind = "other";
	m->lang = "en-GB";
	m->text = node_new(a, NODE_TEXT, NULL);
	for (int k = 0; k < FACT_KINDS; k++)
		m->tails[k] = &m->facts[k];
	return m;
}

static struct fact *
blank_fact(struct model *m, enum fact_kind kind)
{
	struct fact *f = arena_alloc(m->a, sizeof(*f));

	f->kind = kind;
	f->at_tail = &f->at;
	f->parts_tail = &f->parts;
	return f;
}

void
fact_at(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to)
{
	struct place *p = arena_alloc(m->a, sizeof(*p));

	*p = (struct place){ n, (uint32_t)from, (uint32_t)to, NULL };
	*f->at_tail = p;
	f->at_tail = &p->next;
}

struct fact *
fact_new(struct model *m, enum fact_kind kind, struct node *n, size_t from,
    size_t to, const char *rule, const char *certainty)
{
	struct fact *f = blank_fact(m, kind);

	f->rule = rule;
	f->certainty = certainty;
	if (n != NULL) {
		f->item = node_item(n);
		fact_at(m, f, n, from, to);
		if (n->leaf != NULL)
			f->text = str_trim(str_sub(n->leaf->s, from, to));
	}
	if (kind == FACT_DECISION && f->item != NULL) {
		f->before = f->item->decided;
		f->item->decided = f;
	}
	*m->tails[kind] = f;
	m->tails[kind] = &f->next;
	m->counts[kind]++;
	return f;
}

struct fact *
fact_part(struct model *m, struct fact *whole, enum fact_kind kind,
    struct node *n, size_t from, size_t to)
{
	struct fact *f = blank_fact(m, kind);

	fact_at(m, f, n, from, to);
	if (n->leaf != NULL)
		f->text = str_trim(str_sub(n->leaf->s, from, to));
	*whole->parts_tail = f;
	whole->parts_tail = &f->next;
	return f;
}

void
fact_set(struct model *m, struct fact *f, const char *name, const char *value)
{
	struct attr **p, *a;

	if (value == NULL)
		return;
	for (p = &f->attrs; *p != NULL; p = &(*p)->next)
		if (strcmp((*p)->name, name) == 0) {
			(*p)->value = value;
			return;
		}
	a = arena_alloc(m->a, sizeof(*a));
	*a = (struct attr){ name, value, NULL };
	*p = a;
}

const char *
fact_get(const struct fact *f, const char *name)
{
	for (const struct attr *a = f->attrs; a != NULL; a = a->next)
		if (strcmp(a->name, name) == 0)
			return a->value;
	return NULL;
}

void
about_set(struct model *m, enum about_key key, struct node *n, size_t from,
    size_t to, const char *value, const char *rule, const char *certainty)
{
	struct fact *f;

	if (m->about[key] != NULL)
		return;
	f = blank_fact(m, FACT_KINDS);
	f->rule = rule;
	f->certainty = certainty;
	if (n != NULL) {
		fact_at(m, f, n, from, to);
		f->text = str_trim(str_sub(n->leaf->s, from, to));
	}
	fact_set(m, f, "value", value);
	f->words = tokens_make(m->a, str_c(fact_get(f, "value")));
	m->about[key] = f;
}

static bool
holds(const struct inline_mark *k)
{
	return strcmp(k->tag, "passage") == 0;
}

/* What was cut off the leaf: behind it, and behind a page's foot within. */
static struct node *
rest_of(const struct node *n)
{
	struct node *r = n->next;

	while (r != NULL && r->kind == NODE_LEAF &&
	    strcmp(r->tag, "furniture") == 0)
		r = r->next;
	return r != NULL && r->leaf != NULL &&
	    r->leaf->s.p > n->leaf->s.p ? r : NULL;
}

struct node *
node_holding(struct node *n, size_t *off)
{
	struct node *rest;

	while (n->leaf != NULL && *off > 0 && *off >= n->leaf->s.n &&
	    (rest = rest_of(n)) != NULL) {
		size_t skip = (size_t)(rest->leaf->s.p - n->leaf->s.p);

		*off = *off > skip ? *off - skip : 0;
		n = rest;
	}
	return n;
}

/*
 * The last mark that begins before from, or NULL. Marks come in order, pass
 * after pass, so it is looked for from where the last one was put.
 */
static struct inline_mark *
mark_before(struct node *n, size_t from)
{
	struct inline_mark *k = n->near;

	if (k == NULL || k->from >= from)
		k = n->marks;
	if (k == NULL || k->from >= from)
		return NULL;
	while (k->next != NULL && k->next->from < from)
		k = k->next;
	return n->near = k;
}

/*
 * Whether the new mark lies beside or inside all others, or around them; b is
 * the last one before it. Sets the passage that it is in.
 */
static bool
mark_fits(const struct node *n, struct inline_mark *b, struct inline_mark *new)
{
	struct inline_mark *k = b != NULL && !holds(b) ? b->in : b;

	if (b != NULL && !holds(b) && b->to > new->from)
		return false;
	if (k != NULL && k->to > new->from) {
		if (holds(new) || k->to < new->to)
			return false;
		new->in = k;
	}
	for (k = b != NULL ? b->next : n->marks;
	    k != NULL && k->from < new->to; k = k->next) {
		if (holds(new) ? !holds(k) && k->to <= new->to :
		    holds(k) && k->from == new->from && k->to >= new->to) {
			if (!holds(new))
				new->in = k;
			continue;
		}
		return false;
	}
	return true;
}

struct inline_mark *
mark_add(struct model *m, struct node *n, const char *tag, size_t from,
    size_t to)
{
	struct inline_mark	 new = { .from = from, .to = to, .tag = tag };
	struct inline_mark	*b = mark_before(n, from), **p, *k;

	if (from >= to || !mark_fits(n, b, &new))
		return NULL;
	p = b != NULL ? &b->next : &n->marks;
	while (*p != NULL && (*p)->from == from && !holds(&new))
		p = &(*p)->next;
	new.next = *p;
	k = arena_alloc(m->a, sizeof(*k));
	*k = new;
	*p = n->near = k;
	if (holds(k))
		for (b = k->next; b != NULL && b->from < to; b = b->next)
			b->in = k;
	return k;
}

void
model_diag(struct model *m, enum mn_diag code, const struct node *n,
    const char *fmt, ...)
{
	char	 text[400];
	size_t	 line = 0, col = 0;
	va_list	 ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n != NULL && n->leaf != NULL)
		text_where(m->t, leaf_extent(n->leaf).from, &line, &col);
	diag_at(m->ds, code, line, col, "%s", text);
}

const char *
range_str(struct model *m, const struct node *n, size_t from, size_t to)
{
	return str_z(m->a, str_trim(str_sub(n->leaf->s, from, to)));
}

/*
 * A title's text may begin below a note or a page's foot that stands in it:
 * leaves are in the order of their first bytes.
 */
void
node_in_order(struct node *n)
{
	struct node *p = n->prev;

	if (p == NULL || p->kind != NODE_LEAF ||
	    leaf_extent(p->leaf).from < leaf_extent(n->leaf).from)
		return;
	n->prev = p->prev;
	*(p->prev != NULL ? &p->prev->next : &p->parent->first) = n;
	n->next = p;
	p->prev = n;
	p->next = NULL;
	p->parent->last = p;
}

bool
node_only_heads(const struct node *item)
{
	for (const struct node *n = item->first; n != NULL; n = n->next)
		if (n->kind != NODE_ITEM && !(n->kind == NODE_LEAF &&
		    strcmp(n->tag, "p") != 0))
			return false;
	return true;
}

bool
node_before_minutes(const struct node *n)
{
	return n->kind == NODE_SECTION && (strcmp(n->sub, "documents") == 0 ||
	    strcmp(n->sub, "record") == 0 || strcmp(n->sub, "agenda") == 0);
}
