/*
 * write: the model becomes the <record> element, as text; and the account
 * that nothing of the source was lost on the way.
 */
#ifndef MN_WRITE_H
#define MN_WRITE_H

#include "model.h"

/* What was written of one leaf: for the account. */
struct written {
	const struct node	*node;
	struct span		*spans;		/* in the decoded text */
	size_t			 nspans;
	size_t			 from, to;	/* its content in the output */
};

struct ledger {
	struct written	*w;
	size_t		 n, cap;
};

void		record_write(struct model *, struct buf *, struct ledger *);

/*
 * The account: every character of the text's [from, to) that is not blank
 * lies in exactly one span of one leaf, leaves and spans ascend, and what
 * was written of each leaf is what its spans say. False, with MN501 at the
 * place, where it does not hold.
 */
bool		account_check(struct model *, const struct buf *xml,
		    const struct ledger *, size_t from, size_t to);

#endif
