/*
 * exempt: business that the public was excluded from.
 */
#ifndef MN_EXEMPT_H
#define MN_EXEMPT_H

#include "assemble.h"

/*
 * The items that an exclusion covers, which a leaf tells from token from on:
 * parts of it.
 */
void	cover_items(struct model *, struct fact *exclusion, struct node *,
	    size_t from);

#endif
