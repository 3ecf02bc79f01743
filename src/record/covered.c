/*
 * Which items an exclusion of press and public covers. Input: the exclusion.
 * Output: the items it lists, the one it was decided in, or those that follow
 * until the public is let in again, or to the end.
 *
 *	"excluded for items 7 and 9"; "for the following item"; "8. Pay" ...
 *	"10. Re-admission of the public"
 */
#include <string.h>

#include "itemref.h"
#include "exempt.h"

static void
cover(struct model *m, struct fact *exclusion, struct node *n,
    struct node *item)
{
	struct fact *part;

	for (part = exclusion->parts; part != NULL; part = part->next)
		if (part->item == item)
			return;
	part = fact_part(m, exclusion, FACT_COVERED, n, 0, 0);
	part->item = item;
	part->text = (str){ NULL, 0 };
}

/* "The public were readmitted", from token i on: that is the end of it. */
static bool
readmits(struct model *m, struct node *n, size_t i)
{
	struct tokens	*ts;
	struct match	 k;

	if (n->kind != NODE_LEAF || (!text_leaf(n) &&
	    strcmp(n->tag, "title") != 0))
		return false;
	ts = node_tokens(m->a, n);
	for (; i < ts->n; i++)
		if (lexicon_match(m->lex, LEX_EXEMPT, ts, i, &k) &&
		    match_is(&k, "readmitted"))
			return true;
	return false;
}

/* The items behind n that stand beside its own, one or all of them. */
static void
cover_following(struct model *m, struct fact *f, struct node *n, bool one)
{
	struct node *item = node_item(n), *last = NULL;
	struct node *parent = item != NULL ? item->parent : m->text;

	while ((n = node_after(n, m->text)) != NULL) {
		if (readmits(m, n, 0)) {
			/* "10. Re-admission of the public" is no part of it */
			if (strcmp(n->tag, "title") != 0 || last == NULL)
				return;
			for (struct fact **p = &f->parts; *p != NULL;
			    p = &(*p)->next)
				if ((*p)->item == last &&
				    (*p)->next == NULL) {
					*p = NULL;
					f->parts_tail = p;
					return;
				}
			return;
		}
		if (n->kind != NODE_ITEM || n->parent != parent)
			continue;
		if (one && last != NULL)
			return;
		cover(m, f, n, last = n);
	}
}

static void
cover_listed(struct model *m, struct fact *f, struct node *n, size_t from)
{
	struct item_index	 items = item_index(m);
	struct tokens		*ts = node_tokens(m->a, n);
	struct node		*item;

	while ((item = next_item_named(&items, ts, &from, ts->n)) != NULL)
		if (item != node_item(n))
			cover(m, f, n, item);
}

/* Whether the item goes on behind the leaf: what follows is in private. */
static bool
goes_on_in(const struct node *n, const struct node *item)
{
	if (item == NULL || (item->sub != NULL &&
	    strcmp(item->sub, "exclusion") == 0))
		return false;
	for (; n != item; n = n->parent)
		for (const struct node *x = n->next; x != NULL; x = x->next)
			if (x->kind != NODE_LEAF || text_leaf(x))
				return true;
	return false;
}

void
cover_items(struct model *m, struct fact *f, struct node *n, size_t from)
{
	const char	*covers = fact_get(f, "covers");
	struct node	*item = node_item(n);

	if (covers != NULL && strcmp(covers, "listed") == 0) {
		cover_listed(m, f, n, from);
		return;
	}
	if ((covers != NULL && strcmp(covers, "this-item") == 0) ||
	    readmits(m, n, from)) {
		if (item != NULL)
			cover(m, f, n, item);
		return;
	}
	if (covers == NULL && goes_on_in(n, item))
		cover(m, f, n, item);
	cover_following(m, f, n, covers != NULL &&
	    strcmp(covers, "following-item") == 0);
}
