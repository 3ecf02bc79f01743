/*
 * The tree. Input: blocks and their roles. Output: sections, items, lists
 * and tables that hold every block once, in order.
 */
#include <string.h>

#include "decide.h"

/*
 * No element of minutes.xml stands deeper than 19: libxml2 2.9 overruns its
 * memory in the key checks of a schema when a key is met above level 10 and
 * next below level 19. Five lists in a decision of a part of an item, with
 * a passage and a trigger inside, reach level 19. A deeper list goes on in
 * the fifth.
 */
enum { LIST_DEPTH = 5, };

enum { SENTENCE = 8, };		/* words of one, and more than a paper's name */

/* One open list: its node, its last entry, and the mark it counts by. */
struct open_list {
	struct node		*list, *li;
	const struct marker	*last;
	unsigned		 indent;
};

struct builder {
	struct model		*m;
	const struct role	*roles;
	struct node		*item, *part;	/* open item and its part, or NULL */
	struct node		*numbered;	/* the last part with a number */
	struct node		*section;	/* open section, or NULL */
	struct node		*table;
	const struct node	*past;		/* item whose papers are told off */
	bool			 told;		/* what "Decision:" follows was */
	struct open_list	 lists[LIST_DEPTH];
	unsigned		 nlists;
};

/* Where the next block goes. */
static struct node *
place(struct builder *b)
{
	if (b->section != NULL)
		return b->section;
	if (b->part != NULL)
		return b->part;
	return b->item != NULL ? b->item : b->m->text;
}

static void
close_lists(struct builder *b)
{
	b->nlists = 0;
	b->table = NULL;
}

static struct node *
leaf(struct builder *b, struct node *parent, const char *tag, struct leaf *l,
    size_t i)
{
	struct node *n = node_leaf(b->m->a, parent, tag, l,
	    b->m->blocks[i].rule);

	n->block = &b->m->blocks[i];
	if (n->block->lang != NULL && strcmp(n->block->lang, b->m->lang) != 0)
		n->lang = n->block->lang;
	if (b->m->made[i] == NULL)
		b->m->made[i] = n;
	return n;
}

static struct node *
open_section(struct builder *b, const char *kind)
{
	struct node *parent = b->part != NULL ? b->part :
	    b->item != NULL ? b->item : b->m->text;

	close_lists(b);
	b->section = node_new(b->m->a, NODE_SECTION, parent);
	b->section->sub = kind;
	return b->section;
}

/* ---- lists ------------------------------------------------------------ */

/* "(a)" behind "(i)", or "(i)" behind "(c)": another count has begun. */
static bool
counts_anew(const struct marker *a, const struct marker *b)
{
	if (b->kind != MARK_LETTER && b->kind != MARK_ROMAN)
		return false;
	return a->roman != 0 ? b->roman == 0 && b->value == 1 :
	    b->roman == 1;
}

static void
push_list(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i];
	struct open_list	*l;
	struct node		*parent = place(b);

	if (b->nlists > 0)
		parent = b->lists[b->nlists - 1].li;
	l = &b->lists[b->nlists++];
	l->list = node_new(b->m->a, NODE_LIST, parent);
	l->indent = x->indent;
}

/* The bullet stands nearer to list k than to the one of bullets around it. */
static bool
nearer(const struct builder *b, unsigned k, const struct block *x)
{
	return k == 0 || b->lists[k - 1].last->kind != MARK_GLYPH ||
	    2 * x->indent >= b->lists[k - 1].indent + b->lists[k].indent;
}

/* Whether the entry goes on list k, or, less surely, is of its form. */
static bool
goes_on(const struct builder *b, unsigned k, const struct block *x, bool surely)
{
	const struct open_list *l = &b->lists[k];

	if (x->marker.kind == MARK_GLYPH)
		return l->last->kind == MARK_GLYPH && nearer(b, k, x) &&
		    (x->indent <= l->indent + 1 ||
		    str_eq(x->marker.label, l->last->label));
	return surely ? marker_follows(l->last, &x->marker) :
	    marker_alike(l->last, &x->marker) &&
	    !counts_anew(l->last, &x->marker);
}

/*
 * Numbers that stand no deeper than the bullets above are no part of the
 * last bullet, unless it leads to them with a colon.
 */
static bool
stands_beside(const struct builder *b, const struct block *x)
{
	const struct open_list	*l = &b->lists[b->nlists - 1];
	const struct node	*n = l->li->last;

	return x->marker.kind != MARK_GLYPH && l->last->kind == MARK_GLYPH &&
	    x->indent <= l->indent && n->kind == NODE_LEAF &&
	    !str_ends(str_trim(n->leaf->s), STR(":"));
}

/*
 * Finds the list an entry belongs to, closing deeper ones; a new list opens
 * inside the last entry where the mark is of another form, unless the entry
 * stands further left: then beside it. Bullets nest by indent alone.
 */
static void
find_list(struct builder *b, size_t i)
{
	const struct block *x = &b->m->blocks[i];

	for (int surely = 1; surely >= 0; surely--)
		for (unsigned k = b->nlists; k > 0; k--)
			if (goes_on(b, k - 1, x, surely)) {
				b->nlists = k;
				return;
			}
	if (b->nlists > 0 && x->indent + 2 < b->lists[0].indent)
		b->nlists = 0;
	if (b->nlists > 0 && stands_beside(b, x))
		b->nlists--;
	if (b->nlists == LIST_DEPTH)
		return;
	push_list(b, i);
}

static void
add_entry(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i];
	struct open_list	*l;

	b->table = NULL;
	/* a code below what was no title after all: "AC12/19" */
	if (leaf_extent(x->mark).from > leaf_extent(x->text).from) {
		b->nlists = 0;
		leaf(b, place(b), "p", x->text, i);
		leaf(b, place(b), "p", x->mark, i);
		return;
	}
	find_list(b, i);
	l = &b->lists[b->nlists - 1];
	l->li = node_new(b->m->a, NODE_LI, l->list);
	l->last = &x->marker;
	leaf(b, l->li, "mark", x->mark, i);
	leaf(b, l->li, "p", x->text, i);
}

/* ---- the other blocks ------------------------------------------------- */

static void
add_row(struct builder *b, size_t i)
{
	const struct block *x = &b->m->blocks[i];
	struct node *row;

	b->nlists = 0;
	if (b->table == NULL)
		b->table = node_new(b->m->a, NODE_TABLE, place(b));
	row = node_new(b->m->a, NODE_ROW, b->table);
	for (size_t k = 0; k < x->ncells; k++)
		leaf(b, row, "cell", x->cells[k], i);
}

static void
add_furniture(struct builder *b, size_t i)
{
	struct node *n;

	/* an owner at the edge is no part of a table: an action stands beside */
	if (b->m->blocks[i].kind == BLOCK_MARGIN)
		b->table = NULL;
	n = leaf(b, b->table != NULL ? b->table :
	    b->nlists > 0 ? b->lists[b->nlists - 1].li : place(b),
	    "furniture", b->m->blocks[i].text, i);

	n->sub = b->m->blocks[i].furniture;
	node_in_order(n);
}

static void
wrap_agenda(struct builder *b, struct node *first, struct node *last)
{
	if (first != NULL)
		node_wrap(b->m->a, NODE_SECTION, first, last)->sub = "agenda";
}

/*
 * Under a title and before "Minutes:" or "Decision:" stands what was put
 * before the meeting: agenda text, whatever it says. Wards, officers and
 * papers may be named in between; what follows the papers was told.
 */
static void
close_agenda(struct builder *b, const char *label)
{
	struct node *item = b->part != NULL ? b->part : b->item;
	struct node *first = NULL, *next;

	if (item == NULL || b->told || (strcmp(label, "minutes") != 0 &&
	    strcmp(label, "decision") != 0))
		return;
	for (struct node *n = item->first; n != NULL; n = n->next)
		if (n->kind == NODE_ITEM || (n->kind == NODE_SECTION &&
		    !node_before_minutes(n)))
			return;
	for (struct node *n = item->first; n != NULL; n = next) {
		next = n->next;
		if (n->kind == NODE_SECTION) {
			if (strcmp(n->sub, "documents") == 0)
				break;
			first = NULL;
		} else if (first != NULL || n->kind != NODE_LEAF ||
		    (strcmp(n->tag, "num") != 0 &&
		    strcmp(n->tag, "title") != 0)) {
			first = first != NULL ? first : n;
			if (next == NULL || next->kind == NODE_SECTION)
				wrap_agenda(b, first, n);
		}
	}
}

/* The block behind i that is of the text, or NULL. */
static const struct block *
block_behind(const struct builder *b, size_t i)
{
	while (++i < b->m->nblocks)
		if (b->m->blocks[i].kind != BLOCK_FURNITURE)
			return &b->m->blocks[i];
	return NULL;
}

/*
 * What stands behind a label on its line. "Decision: (1) That A be noted",
 * where "(2)" follows, is the first entry of their list.
 */
static void
add_behind_label(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i], *next = block_behind(b, i);
	struct arena		*a = b->m->a;
	struct leaf		*rest;
	struct marker		*k;
	struct open_list	*l;
	size_t			 n;

	if (b->roles[i].end >= x->text->s.n)
		return;
	rest = leaf_cut(a, x->text, b->roles[i].end, x->text->s.n);
	k = arena_alloc(a, sizeof(*k));
	n = marker_read(rest->s, k);
	if (n == 0 || n >= rest->s.n || next == NULL || next->mark == NULL ||
	    !marker_follows(k, &next->marker)) {
		leaf(b, b->section, "p", rest, i);
		return;
	}
	push_list(b, i);
	l = &b->lists[b->nlists - 1];
	l->li = node_new(a, NODE_LI, l->list);
	l->last = k;
	leaf(b, l->li, "mark", leaf_cut(a, rest, 0, n), i);
	leaf(b, l->li, "p", leaf_cut(a, rest, n, rest->s.n), i);
}

static void
add_label(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i];
	const struct role	*r = &b->roles[i];
	struct arena		*a = b->m->a;
	struct node		*n;

	/* a heading of the document, or a label that opens no part of its own */
	if (strcmp(r->value, "document") == 0 ||
	    strcmp(r->value, "recommendation") == 0) {
		close_lists(b);
		n = leaf(b, place(b), "label", leaf_cut(a, x->text, 0, r->end), i);
		n->rule = r->rule;
		n->sub = strcmp(r->value, "recommendation") == 0 ?
		    "recommendation" : NULL;
		if (r->end < x->text->s.n)
			leaf(b, place(b), "p", leaf_cut(a, x->text, r->end,
			    x->text->s.n), i);
		return;
	}
	close_agenda(b, r->value);
	open_section(b, r->value);
	if (x->mark != NULL)
		leaf(b, b->section, "mark", x->mark, i);
	n = leaf(b, b->section, "label", leaf_cut(a, x->text, 0, r->end), i);
	n->rule = r->rule;
	add_behind_label(b, i);
	/* a field of a decision record ends with its line */
	if (strcmp(r->value, "record") == 0 && r->end < x->text->s.n)
		b->section = NULL;
}

static struct node *
title_part(struct builder *b, struct node *item, size_t i, size_t from,
    size_t to, const char *lang)
{
	struct node *t = leaf(b, item, "title", leaf_cut(b->m->a,
	    b->m->blocks[i].text, from, to), i);

	t->rule = b->roles[i].rule;
	if (lang != NULL)
		t->lang = lang;
	return t;
}

/*
 * The title of an item; what it is called in another language is a title of
 * its own: "COFNODION / MINUTES". Returns the one that is read.
 */
static struct node *
add_title(struct builder *b, struct node *item, size_t i)
{
	const struct role	*r = &b->roles[i];
	const struct leaf	*l = b->m->blocks[i].text;
	const struct mute	*k = l->nmutes == 1 ? l->mutes : NULL;
	const char		*other = strcmp(b->m->lang, "cy-GB") == 0 ?
				    "en-GB" : "cy-GB";
	size_t			 from = 0, to = r->end;
	struct node		*t;

	if (k != NULL && k->from == 0 && k->to < to) {
		from = k->to;
		title_part(b, item, i, 0, from, other);
		while (from < to && l->s.p[from] == ' ')
			from++;
	} else if (k != NULL && k->from > 0 && k->to == to) {
		to = k->from;
	}
	t = title_part(b, item, i, from, to, NULL);
	if (r->note > from && r->note < to) {
		mark_add(b->m, t, "note", r->note - from, t->leaf->s.n);
		item->title = str_trim(str_sub(t->leaf->s, 0, r->note - from));
	} else {
		item->title = t->leaf->s;
	}
	if (to < r->end)
		title_part(b, item, i, to, r->end, other);
	return t;
}

/*
 * "(a) Finance Committee" / "Treasury Strategy" / "(b) Audit Committee": a
 * heading without a number below a part that has no text of its own is of it.
 */
static struct node *
over(const struct builder *b, size_t i)
{
	struct node *part = b->numbered;

	if (b->item == NULL)
		return b->m->text;
	if (part == NULL || part->parent != b->item ||
	    b->m->blocks[i].mark != NULL || b->roles[i].number != NULL)
		return b->item;
	return node_only_heads(part) ? part : b->item;
}

static void
add_item(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i];
	const struct role	*r = &b->roles[i];
	struct arena		*a = b->m->a;
	struct node		*n, *t;
	struct match		 k;
	bool			 sub = r->kind == ROLE_SUBITEM;
	bool			 behind = mark_behind(x);

	close_lists(b);
	b->section = NULL;
	b->part = NULL;
	if (!sub)
		b->item = NULL;
	n = node_new(a, NODE_ITEM, over(b, i));
	n->rule = r->rule;
	if (x->mark != NULL) {
		if (!behind)
			leaf(b, n, "num", x->mark, i);
		n->number = str_z(a, x->marker.label);
		if (r->number == NULL && sub && b->item != NULL && b->item->number != NULL &&
		    x->marker.kind != MARK_COMPOUND)
			n->number = arena_printf(a, "%s%s", b->item->number,
			    n->number);
	}
	if (r->number != NULL)
		n->number = r->number;
	/* "3. The minutes were taken as read.": a number, and no title */
	if (r->end > 0) {
		t = add_title(b, n, i);
		if (lexicon_match(b->m->lex, LEX_ITEM_KIND, node_tokens(a, t),
		    0, &k))
			n->sub = str_z(a, k.phrase->value);
	}
	if (behind)
		leaf(b, n, "num", x->mark, i);
	if (r->end < x->text->s.n)
		leaf(b, n, "p", leaf_cut(a, x->text, r->end, x->text->s.n), i);
	if (sub)
		b->part = n;
	else
		b->item = n;
	if (!sub || n->number != NULL)
		b->numbered = sub ? n : NULL;
}

/* A heading in the other language, above or below the one that is read. */
static bool
heading_twin(const struct builder *b, size_t i)
{
	const struct block *twin = b->m->blocks[i].twin;

	return twin != NULL && b->m->blocks[i].tokens->n == 0 &&
	    twin >= b->m->blocks && twin < b->m->blocks + b->m->nblocks &&
	    b->roles[twin - b->m->blocks].kind != ROLE_PLAIN;
}

/* "4.3 To consider a bench" behind part 4.2 is of item 4, and not of 4.2. */
static bool
next_to_part(const struct builder *b, const struct block *x)
{
	const struct node *n = b->part != NULL ? b->part->first : NULL;

	return n != NULL && n->block != NULL && n->block->mark != NULL &&
	    marker_follows(&n->block->marker, &x->marker);
}

static void
add_plain(struct builder *b, size_t i)
{
	const struct block *x = &b->m->blocks[i];
	struct match k;

	/* "- Action – Jane Burns" under a list is no point of it */
	if (x->mark != NULL && !heading_twin(b, i) && b->roles[i].kind != ROLE_PARAGRAPH &&
	    (x->text->s.n > 0 || x->text->nresidues > 0) &&
	    !lexicon_match(b->m->lex, LEX_ACTION_LEAD, x->tokens, 0, &k)) {
		add_entry(b, i);
		return;
	}
	close_lists(b);
	if (b->roles[i].kind == ROLE_PARAGRAPH && next_to_part(b, x))
		b->part = b->section = NULL;
	/* a mark with nothing behind it is a paragraph of its own */
	if (x->mark != NULL)
		leaf(b, place(b), x->text->s.n > 0 || x->text->nresidues > 0 ?
		    "mark" : "p", x->mark, i);
	if (x->text->s.n > 0 || x->text->nresidues > 0)
		leaf(b, place(b), "p", x->text, i);
}

/*
 * Papers are named, and told off before the minutes: "Additional documents:" /
 * "RESOLVED that the lane be painted." has lost its "Minutes:".
 */
static void
end_papers(struct builder *b, size_t i)
{
	const struct block	*x = &b->m->blocks[i];
	const struct tokens	*ts = x->tokens;
	struct match		 k;
	bool			 lead, stop;

	if (b->section == NULL || b->item == NULL || x->kind != BLOCK_PARA ||
	    strcmp(b->section->sub, "documents") != 0 || ts->n == 0)
		return;
	stop = token_punct(ts, ts->n - 1, '.');
	/* "(i) That the charges be adopted; and" lost "RESOLVED", too */
	lead = token_is(ts, 0, "that") && (ts->t[0].flags & TOKEN_CAPITAL) &&
	    ts->n > 4 && wishes(ts, 0, ts->n);
	if (x->mark != NULL && !lead)
		return;
	/* "Members welcomed the report." */
	lead |= (ts->t[0].flags & TOKEN_CAPITAL) &&
	    (lexicon_match(b->m->lex, LEX_DECISION_LEAD, ts, 0, &k) ||
	    (stop && lexicon_match(b->m->lex, LEX_BODY_WORD, ts, 0, &k)));
	if (!lead && (ts->n < SENTENCE || !token_punct(ts, ts->n - 1, '.')))
		return;
	close_lists(b);
	b->section = NULL;
	b->past = b->item;
}

/* An item whose title the page has lost. */
static void
open_untitled(struct builder *b)
{
	close_lists(b);
	b->section = NULL;
	b->part = NULL;
	b->item = node_new(b->m->a, NODE_ITEM, b->m->text);
}

void
build_tree(struct model *m, const struct role *roles)
{
	struct builder b = { .m = m, .roles = roles,
	    .told = minuted(m, roles) };

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *x = &m->blocks[i];

		if (x->kind == BLOCK_FURNITURE || x->kind == BLOCK_MARGIN) {
			add_furniture(&b, i);
			continue;
		}
		if (roles[i].kind == ROLE_TAKEN) {
			m->made[i] = m->made[i - 1];
			continue;
		}
		if (roles[i].kind == ROLE_ITEM || roles[i].kind == ROLE_SUBITEM) {
			add_item(&b, i);
			continue;
		}
		if (roles[i].kind == ROLE_LABEL) {
			/* an export without its title still is an item */
			bool untitled = strcmp(m->kind, "item") == 0 &&
			    b.item == NULL &&
			    strcmp(roles[i].value, "document") != 0;

			untitled |= roles[i].opens;
			if (untitled)
				open_untitled(&b);
			/* what an export recommends is agenda text */
			if (b.section == NULL && strcmp(m->kind, "item") == 0 &&
			    strcmp(roles[i].value, "recommendation") == 0)
				open_section(&b, "agenda");
			add_label(&b, i);
			if (untitled)
				model_diag(m, MN_DIAG_ITEM_UNTITLED, m->made[i],
				    "%s", "");
			continue;
		}
		end_papers(&b, i);
		if (of_all_parts(m, roles, i))
			b.part = NULL;
		if (b.item == NULL && b.section == NULL)
			open_section(&b, "front");
		else if (b.section == NULL && b.item != NULL && b.part == NULL &&
		    b.past != b.item && strcmp(m->kind, "item") == 0)
			open_section(&b, "agenda");
		if (x->kind == BLOCK_ROW)
			add_row(&b, i);
		else
			add_plain(&b, i);
	}
}
