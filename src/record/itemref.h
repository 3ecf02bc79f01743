/*
 * itemref: items by the numbers that the text calls them by.
 */
#ifndef MN_ITEMREF_H
#define MN_ITEMREF_H

#include "model.h"
#include "table.h"

struct item_index {
	struct model	*m;
	struct table	 items;		/* by their numbers */
};

/* The items of the document, the first of each number. */
struct item_index	item_index(struct model *);

struct node	*item_numbered(const struct item_index *, str number);

/* The end of "9", "24/026(b)", "7.2", "3a" at token i, or i. */
size_t		 number_end(const struct tokens *, size_t i);

/* "item", "minute", "eitem": a number may follow. */
bool		 item_word(const struct tokens *, size_t i);

/*
 * The next item that tokens [*i, end) name, "items 5, 6 and 9" one after the
 * other, or NULL; *i becomes the token to go on at.
 */
struct node	*next_item_named(const struct item_index *,
		    const struct tokens *, size_t *i, size_t end);

/* The first item they name; "the same item" is the one given. */
struct node	*item_named(const struct item_index *, const struct tokens *,
		    size_t i, size_t end, struct node *same);

#endif
