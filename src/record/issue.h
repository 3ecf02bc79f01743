/*
 * issue: pages that tell what meetings did with one matter, or list the
 * decisions of a council, each under a line of its own.
 */
#ifndef MN_ISSUE_H
#define MN_ISSUE_H

#include "model.h"

/*
 * Whether the block opens an entry of such a page: "Meeting: 26/09/2024 -
 * Works Committee (Item 8)", "26/09/2024 - Bus Lane, Mill Lane ref: 417".
 * The second form only where the blocks before it name the page's kind.
 */
bool	issue_opens(const struct lexicon *, const struct block *, size_t i,
	    size_t n);

/* The block that opens the model's entry; m->nblocks where none does. */
size_t	issue_find(const struct model *);

/* Cuts the date off a title that stands on one line with it. */
void	issue_cut(struct model *);

/*
 * The block that heads the entry's item, or m->nblocks; and the token of it
 * at which the title ends.
 */
size_t	issue_title(const struct model *);
size_t	issue_title_end(const struct model *, const struct block *);

/* The number of the item there, or NULL. */
const char *issue_number(const struct model *);

/* Date and body, from the entry's line or a label of its record. */
void	issue_about(struct model *);

#endif
