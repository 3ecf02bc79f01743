/*
 * heads: lines that may head an item without a number: what a line is by
 * itself and by what stands around it (headline.c), and what lines of its looks
 * do in the document (heads.c).
 */
#ifndef MN_HEADS_H
#define MN_HEADS_H

#include "outline.h"

enum {
	CLASSES = 32, CAPS = 1, BOLD = 2, COLON = 4, ASKS = 8, LINK = 16,
	MANY_WORDS = 12, TEXT_WORDS = 6, SLOTS = 1024, FRONT = 16,
	FRONT_TOKENS = 200, WAYS = 4 * (CUT_CASE + 1),
};

struct heads {
	const struct outline	*o;
	struct title		*t;		/* per block; CUT_NONE: no heading */
	unsigned char		*class;
	unsigned		 text[CLASSES], all[CLASSES], known[CLASSES];
	unsigned		 same[SLOTS];	/* lines by their words' hash */
	unsigned		 usual;		/* lines that items are called by */
	bool			 lines;		/* each paragraph is one line */
	size_t			 first;		/* block at which business begins */
};

/* Text of its own beneath: a sentence, a list, a table or a label. */
bool	head_over_text(const struct outline *, size_t i);

/* nohead.c: words alone over text that head no item: "For", "Cllr J Adey". */
bool	head_never(const struct outline *, const struct block *);

/* The line may be a heading, for all that it shows by itself. */
bool	head_may(const struct heads *, size_t i, struct title *);

/* The token at which the words of a title's link begin, or n. */
size_t	head_link(const struct outline *, const struct tokens *);

/* Where lines of the same words are counted together. */
unsigned head_slot(const struct tokens *, size_t end);

/* A title that runs into its text, beside titles with numbers (runin.c). */
bool	head_runs_in(const struct outline *, size_t i, struct title *);

/* All such titles of a document without numbers. */
void	heads_run_in(struct outline *, const struct heads *);

/* Paragraphs are single lines, so that none needs a blank one before it. */
bool	head_unwrapped(const struct model *);

#endif
