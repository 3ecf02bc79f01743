/*
 * Ids. Input: the finished tree and facts. Output: a name for every item,
 * section, fact and place pointed at. They nest in the item and count only
 * within it, so that a change in one item leaves those of all others.
 *
 *	item-5, item-5-decision-1-clause-2, item-5-p-9; twice printed: item-5-b
 */
#include <stdlib.h>
#include <string.h>

#include "assemble.h"

enum { SLUG_MAX = 48, };

/* Lower-case letters, digits and hyphens; accents fall off what they stand on. */
static const char *
slug(struct arena *a, str s)
{
	char	*out = arena_alloc(a, SLUG_MAX + 1);
	size_t	 n = 0, len;

	for (size_t i = 0; i < s.n && n < SLUG_MAX; i += len) {
		uint32_t c = cp_fold(utf8_get(s.p + i, s.n - i, &len));

		if (c == '\'')
			continue;
		if (c < 0x80 && (cp_alpha(c) || cp_digit(c) || c == '.'))
			out[n++] = (char)c;
		else if (n > 0 && out[n - 1] != '-')
			out[n++] = '-';
	}
	while (n > 0 && (out[n - 1] == '-' || out[n - 1] == '.'))
		n--;
	out[n] = '\0';
	return out;
}

/* ---- one name for one thing ------------------------------------------- */

struct used {
	uint64_t	 hash;
	const char	*id;
	struct used	*next;
	unsigned	 times;		/* it was asked for */
};

struct names {
	struct model	*m;
	struct used	**slot;
	size_t		 slots;
};

/* Room for about as many names as there will be: of facts and their places. */
static void
names_init(struct names *n, struct model *m)
{
	size_t want = m->nblocks;

	for (int k = 0; k < FACT_KINDS; k++)
		want += 2 * m->counts[k];
	n->m = m;
	for (n->slots = 64; n->slots < want; n->slots *= 2)
		continue;
	n->slot = arena_alloc(m->tmp, n->slots * sizeof(*n->slot));
}

static struct used *
taken(const struct names *n, uint64_t hash, const char *id)
{
	struct used *u = n->slot[hash % n->slots];

	while (u != NULL && (u->hash != hash || strcmp(u->id, id) != 0))
		u = u->next;
	return u;
}

/* id, or id-b, id-c, ... id-z, id-27 where it is taken. */
static const char *
unique(struct names *n, const char *id)
{
	uint64_t	 hash = str_hash(str_c(id));
	struct used	*first = taken(n, hash, id), **s, *u;
	const char	*try = id;

	while (first != NULL && taken(n, hash, try) != NULL) {
		unsigned k = ++first->times;

		try = k <= 26 ? arena_printf(n->m->a, "%s-%c", id,
		    (int)('a' + k - 1)) :
		    arena_printf(n->m->a, "%s-%u", id, k);
		hash = str_hash(str_c(try));
	}
	s = &n->slot[hash % n->slots];
	u = arena_room(n->m->tmp, sizeof(*u));
	*u = (struct used){ hash, try, *s, 1 };
	*s = u;
	return try;
}

/* ---- places ----------------------------------------------------------- */

static const char *
owner_id(struct node *n)
{
	struct node *item = node_item(n);

	return item != NULL ? item->id : "front";
}

static void
name_items(struct names *n)
{
	struct model *m = n->m;
	const char *id;

	for (struct node *x = m->text; x != NULL; x = node_after(x, m->text)) {
		if (x->kind != NODE_ITEM)
			continue;
		id = slug(m->a, x->number != NULL ? str_c(x->number) : x->title);
		x->id = unique(n, id[0] == '\0' ? "item" :
		    arena_printf(m->a, "item-%s", id));
	}
}

static void
name_sections(struct names *n)
{
	struct model *m = n->m;

	for (struct node *x = m->text; x != NULL; x = node_after(x, m->text)) {
		struct node *item;

		if (x->kind != NODE_SECTION)
			continue;
		item = node_item(x);
		x->id = unique(n, item == NULL ? x->sub :
		    arena_printf(m->a, "%s-%s", item->id, x->sub));
	}
}

/* Every block has an ordinal in its item, whether or not it is pointed at. */
static void
count_places(struct model *m)
{
	size_t front = 0;

	for (struct node *x = m->text->first; x != NULL;
	    x = node_after(x, m->text)) {
		struct node *item;

		if (x->kind == NODE_ITEM || x->kind == NODE_SECTION)
			continue;
		if ((item = node_item(x)) != NULL)
			x->places = ++item->places;
		else
			x->places = ++front;
	}
}

static void
name_place(struct names *n, struct node *x)
{
	if (x->id != NULL)
		return;
	x->id = unique(n, arena_printf(n->m->a, "%s-p-%zu", owner_id(x),
	    x->places));
}

static void
name_passages(struct names *n, struct node *x)
{
	unsigned count = 0;

	for (struct inline_mark *k = x->marks; k != NULL; k = k->next) {
		if (strcmp(k->tag, "passage") != 0)
			continue;
		name_place(n, x);
		k->id = unique(n, arena_printf(n->m->a, "%s-s-%u", x->id,
		    ++count));
	}
}

/* ---- facts ------------------------------------------------------------ */

static const char *const kind_names[] = {
	[FACT_PERSON] = "person", [FACT_ATTENDANCE] = "attendance",
	[FACT_SPEECH] = "speech", [FACT_RECOMMENDATION] = "recommendation",
	[FACT_DECISION] = "decision", [FACT_MOTION] = "motion",
	[FACT_VOTE] = "vote", [FACT_ACTION] = "action",
	[FACT_INTEREST] = "interest", [FACT_REFERENCE] = "reference",
	[FACT_AMOUNT] = "amount", [FACT_NEXT_MEETING] = "next-meeting",
	[FACT_DOCUMENT] = "document", [FACT_PAYMENT] = "payment",
	[FACT_EXCLUSION] = "exclusion",
};

static void
name_parts(struct names *n, struct fact *f)
{
	unsigned clause = 0;

	for (struct fact *p = f->parts; p != NULL; p = p->next) {
		if (p->kind == FACT_CLAUSE)
			p->id = unique(n, arena_printf(n->m->a, "%s-clause-%u",
			    f->id, ++clause));
		for (struct place *at = p->at; at != NULL; at = at->next)
			name_place(n, at->node);
	}
}

static void
name_facts(struct names *n, enum fact_kind kind)
{
	struct model	*m = n->m;
	struct node	*item = NULL;
	unsigned	 count = 0;
	const char	*id;

	for (struct fact *f = m->facts[kind]; f != NULL; f = f->next) {
		if (kind == FACT_PERSON || kind == FACT_ATTENDANCE) {
			id = fact_get(f, kind == FACT_PERSON ? "name" : "as");
			id = slug(m->a, id != NULL ? str_c(id) : f->text);
			f->id = unique(n, arena_printf(m->a, "%s-%s",
			    kind_names[kind], id));
		} else {
			if (f->item != item)
				count = 0;
			item = f->item;
			f->id = unique(n, item != NULL ?
			    arena_printf(m->a, "%s-%s-%u", item->id,
			    kind_names[kind], ++count) :
			    arena_printf(m->a, "%s-%u", kind_names[kind],
			    ++count));
		}
		for (struct place *at = f->at; at != NULL; at = at->next)
			name_place(n, at->node);
		name_parts(n, f);
	}
}

struct placed {
	size_t		 off, n;	/* in the text; among those as they came */
	struct fact	*f;
};

static size_t
fact_off(const struct fact *f)
{
	const struct node *n = f->at != NULL ? f->at->node : NULL;

	while (n != NULL && n->leaf == NULL)
		n = n->first;
	return n == NULL ? 0 : leaf_off(n->leaf,
	    f->at->node->leaf != NULL ? f->at->from : 0);
}

static int
by_place(const void *x, const void *y)
{
	const struct placed *a = x, *b = y;

	if (a->off != b->off)
		return a->off < b->off ? -1 : 1;
	return a->n < b->n ? -1 : a->n > b->n;
}

/* Facts come in passes; within a kind they stand as the text has them. */
static void
sort_facts(struct model *m, enum fact_kind kind)
{
	size_t		 n = m->counts[kind], i = 0;
	struct placed	*v = arena_alloc(m->tmp, (n + 1) * sizeof(*v));
	struct fact	**tail = &m->facts[kind];
	bool		 sorted = true;

	for (struct fact *f = m->facts[kind]; f != NULL; f = f->next, i++) {
		v[i] = (struct placed){ fact_off(f), i, f };
		sorted &= i == 0 || v[i - 1].off <= v[i].off;
	}
	if (sorted)
		return;
	qsort(v, n, sizeof(*v), by_place);
	for (i = 0; i < n; i++) {
		*tail = v[i].f;
		tail = &v[i].f->next;
	}
	*tail = NULL;
}

static void
settle_places(struct fact *f)
{
	for (struct place *p = f->at; p != NULL; p = p->next) {
		size_t from = p->from;
		size_t length = p->to > from ? p->to - from : 0;

		p->node = node_holding(p->node, &from);
		p->from = (uint32_t)from;
		p->to = (uint32_t)(from + length);
	}
	for (struct fact *part = f->parts; part != NULL; part = part->next)
		settle_places(part);
}

void
give_ids(struct model *m)
{
	struct names n;

	for (int k = 0; k < FACT_KINDS; k++)
		for (struct fact *f = m->facts[k]; f != NULL; f = f->next)
			settle_places(f);

	names_init(&n, m);
	name_items(&n);
	name_sections(&n);
	count_places(m);
	for (int k = 0; k < FACT_KINDS; k++) {
		sort_facts(m, (enum fact_kind)k);
		name_facts(&n, (enum fact_kind)k);
	}
	for (int k = 0; k < ABOUT_KEYS; k++)
		for (const struct place *p = m->about[k] != NULL ?
		    m->about[k]->at : NULL; p != NULL; p = p->next)
			name_place(&n, p->node);
	for (struct node *x = m->text->first; x != NULL;
	    x = node_after(x, m->text)) {
		if (x->kind == NODE_DECISION || x->kind == NODE_ACTION ||
		    x->kind == NODE_RECOMMENDATION)
			name_place(&n, x);
		if (x->kind == NODE_LEAF)
			name_passages(&n, x);
	}
}
