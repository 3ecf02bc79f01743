/*
 * plan: what each block is for: label, heading of an item, or plain text.
 * Decided for the whole document before anything is built, as an item's
 * number means something only beside the others.
 */
#ifndef MN_PLAN_H
#define MN_PLAN_H

#include "model.h"

enum role_kind {
	ROLE_PLAIN,
	ROLE_LABEL,		/* opens a section of the kind in value */
	ROLE_ITEM,		/* number and title of an item */
	ROLE_SUBITEM,		/* of a lettered or decimal part of one */
	ROLE_TAKEN,		/* its text is the title of the block before */
	ROLE_PARAGRAPH,		/* a numbered paragraph: "8.4 RESOLVED: ..." */
};

struct role {
	enum role_kind	 kind;
	unsigned	 depth;		/* of a subitem under the item: 1, 2 */
	const char	*value;		/* of a label */
	const char	*rule;
	uint32_t	 end;		/* flat offset the label or title ends at */
	uint32_t	 note;		/* flat offset its bracketed note begins at, or end */
	const char	*number;	/* where it is more than the mark: "2bi" */
	bool		 opens;		/* a label: of an item whose title is lost */
};

/* The block's number stands behind its text: "APOLOGIES" / "PLA146/14". */
bool		 mark_behind(const struct block *);

/* It stands alone on its line, above its text. */
bool		 mark_above(const struct model *, const struct block *);

/* A vote on all the parts listed right above it, and not on the last. */
bool		 of_all_parts(const struct model *, const struct role *,
		    size_t i);

/* Sets m->kind, too. One role a block, in the model's arena. */
struct role	*plan_make(struct model *);

/* What stands over "Decision" was told at the meeting (minuted.c). */
bool		 minuted(const struct model *, const struct role *);

#endif
