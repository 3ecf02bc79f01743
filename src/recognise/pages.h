/*
 * pages: where pages end, told by form feeds or by the numbers of pages.
 * Private to the files that look for furniture.
 */
#ifndef MN_PAGES_H
#define MN_PAGES_H

#include "block.h"

/* Of two lines that differ but in their digits: the same. */
uint64_t	 line_shape(str);

/* Where the line is one number of four digits or less: it, or -1. */
long		 lone_number(str);

/* The page of each line, from 1. */
unsigned	*pages_learn(struct arena *, const struct text *,
		    const struct habits *);

#endif
