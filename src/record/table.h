/*
 * table: what is known by a name, in whatever case it is written. It grows
 * with what is in it: a look takes as long in a large document as in a small.
 */
#ifndef MN_TABLE_H
#define MN_TABLE_H

#include "../recognise/recognise.h"

struct entry;

/* Zero-initialised is empty and usable. */
struct table {
	struct entry	*slots;
	size_t		 n, size;	/* a power of two, or 0 */
};

/* What was put under the name, or NULL. */
void	*table_get(const struct table *, str name);

/* Under a name that there is nothing of yet; the name itself is kept, too. */
void	 table_put(struct arena *, struct table *, str name, void *what);

#endif
