/*
 * split: where one document holds several meetings, each is a record.
 */
#ifndef MN_SPLIT_H
#define MN_SPLIT_H

#include "model.h"

/* One meeting's share of a document: blocks and the text they stand in. */
struct part {
	size_t	first, n;	/* blocks */
	size_t	from, to;	/* of the decoded text */
};

/* At least one part; together they are the whole text. */
size_t	split_meetings(struct arena *, const struct text *,
	    const struct lexicon *, const struct blocks *, struct part **);

#endif
