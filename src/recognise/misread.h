/*
 * misread: labels of which a scan misread one letter. The words are the
 * lexicon's.
 */
#ifndef MN_MISREAD_H
#define MN_MISREAD_H

#include "lexicon.h"

/* The words of labels and triggers, and how they look but for one letter. */
struct vocabulary;

/* Adds the words of a pattern; made where v is NULL. Returns it. */
struct vocabulary *vocabulary_learn(struct arena *, struct vocabulary *v,
		    str pattern);

/*
 * The tokens of a leaf that begins a line or a block. Where its label has a
 * letter misread the leaf remembers so, and the token stands for the word.
 */
struct tokens	*misread_tokens(struct arena *, const struct lexicon *,
		    struct leaf *);

#endif
