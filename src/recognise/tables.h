/*
 * tables: private to the files that make blocks.
 */
#ifndef MN_TABLES_H
#define MN_TABLES_H

#include "block.h"

/* Sets what the block's bold words tell; for who makes blocks (blocks.c). */
void	block_bold(const struct text *, struct block *);

#endif
