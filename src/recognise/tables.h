/*
 * tables: minutes whose items are the rows of one table.
 */
#ifndef MN_TABLES_H
#define MN_TABLES_H

#include "block.h"

/* Makes paragraphs of the rows of such a table; else nothing. */
void	tables_part(struct arena *, const struct text *,
	    const struct lexicon *, struct blocks *);

/* Sets what the block's bold words tell; for who makes blocks (blocks.c). */
void	block_bold(const struct text *, struct block *);

#endif
