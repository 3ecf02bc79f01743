/*
 * webpage: lines that belong to the page a council's website showed the
 * minutes on, and not to the minutes.
 */
#ifndef MN_WEBPAGE_H
#define MN_WEBPAGE_H

#include "block.h"

/* Adds to the furniture of habits; to be called when the rest is known. */
void	webpage_learn(const struct text *, const struct lexicon *,
	    struct habits *);

/* contents.c: tables of contents and summaries above the minutes. */
void	contents_learn(struct arena *, const struct text *,
	    const struct lexicon *, struct habits *);

/* footed.c: feet that count pages, by their form. */
void	footed_learn(const struct text *, struct habits *);

/* signed.c: lines to sign on within a sentence. */
void	signed_learn(const struct text *, struct habits *);

#endif
