/*
 * kind: what a document is, told from its blocks.
 */
#ifndef MN_KIND_H
#define MN_KIND_H

#include "model.h"

/* item record meeting agenda other: as record/@kind has it. */
const char	*document_kind(const struct model *);

#endif
