/*
 * title: whether a block reads like the heading of an item, and where in it
 * the title ends.
 */
#ifndef MN_TITLE_H
#define MN_TITLE_H

#include "wording.h"

/* What ends a title. */
enum cut {
	CUT_NONE,		/* no title at all */
	CUT_WHOLE,		/* the block ends */
	CUT_COLON,		/* "Apologies: none" */
	CUT_STOP,		/* "Low bridge signs. No update was available." */
	CUT_DASH,		/* "Loan charges - the Clerk reported" */
	CUT_CASE,		/* "FINANCE The Clerk reported" */
};

struct title {
	enum cut	cut;
	size_t		end;		/* the token after it */
	unsigned	words;
	bool		caps, bold;
	bool		lead;		/* in capitals, or its first words are */
	bool		cased;		/* its longer words begin with capitals */
	bool		mixed;		/* or as many of them as do not */
	bool		stop;		/* the whole block, and it ends in a stop */
	bool		asks;		/* "To receive apologies for absence" */
};

/*
 * False where the block is no heading, whatever stands around it. below: it
 * has text of its own beneath, so that what follows a colon or a dash may
 * belong to the title: "Fire station: plans to cut the crew".
 */
bool	title_read(const struct block *, bool below, struct title *);

/*
 * "Festival Annie Duff reported that ...": a title that runs into a sentence
 * with a subject of its own, and nothing between them. sure: only where the
 * subject is known to be one.
 */
bool	title_before_speaker(const struct model *, const struct block *,
	    bool sure, struct title *);

/* A capital or figure, behind a quotation mark perhaps; asks: "To receive". */
bool	title_begins(const struct tokens *, size_t i, bool *asks);

/* "The culvert - work is to start": the token behind the first dash, or 0. */
size_t	title_dash(const struct tokens *);
/* Behind the colon its first words end at, or 0. */
size_t	title_colon(const struct tokens *);

#endif
