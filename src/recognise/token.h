/*
 * token: the words and marks of a leaf's text, folded for comparison.
 */
#ifndef MN_TOKEN_H
#define MN_TOKEN_H

#include "leaf.h"

enum token_flag {
	TOKEN_WORD = 1,		/* letters, perhaps with digits and apostrophes */
	TOKEN_NUMBER = 2,	/* digits, perhaps with commas between */
	TOKEN_PUNCT = 4,	/* one character that is neither */
	TOKEN_CAPITAL = 8,	/* begins with a capital */
	TOKEN_CAPS = 16,	/* two or more letters, all capitals */
	TOKEN_GLUED = 32,	/* no blank before it */
};

struct token {
	uint64_t	hash;		/* of the folded word */
	uint32_t	from, to;	/* in the text */
	uint16_t	means;		/* what it stands for: one of meanings, or 0 */
	unsigned char	flags;
	unsigned char	first;		/* its first letter, folded; 0: not ASCII */
};

struct tokens {
	str		 s;
	struct token	*t;
	size_t		 n;
	const char	**meanings;	/* English words, from 1 */
	size_t		 nmeanings, capmeanings;
};

/* All tokens of the text; an apostrophe inside a word is part of it. */
struct tokens	*tokens_make(struct arena *, str);

/*
 * Those of a leaf, but for what is mute in it; the small words of another
 * language that it is in are known by their meaning, too.
 */
struct tokens	*tokens_of(struct arena *, const struct leaf *);

/* The text of tokens [from, to), without what stands around it. */
str		 tokens_str(const struct tokens *, size_t from, size_t to);

/*
 * Whether token i is this word, folded, or stands for it in a text that is
 * not English ("ac" for "and"); false past the end.
 */
bool		 token_same(const struct tokens *, size_t i, const char *word);

static inline bool
token_is(const struct tokens *ts, size_t i, const char *word)
{
	/* the first letters differ for most */
	return i < ts->n && (ts->t[i].first == (unsigned char)*word ||
	    ts->t[i].first == 0) && token_same(ts, i, word);
}

/* Whether token i is one of the n words. */
bool		 token_in(const struct tokens *, size_t i,
		    const char *const *words, size_t n);
#define TOKEN_IN(ts, i, words) \
	token_in(ts, i, words, sizeof(words) / sizeof(words[0]))

/* Whether token i is this punctuation character (curly quotes straight). */
bool		 token_punct_wide(const struct tokens *, size_t i, char);

static inline bool
token_punct(const struct tokens *ts, size_t i, char c)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_PUNCT) &&
	    (ts->t[i].first == (unsigned char)c ||
	    (ts->t[i].first == 0 && token_punct_wide(ts, i, c)));
}

/* The token that begins at or after the offset. */
size_t		 token_at(const struct tokens *, size_t off);

uint64_t	 word_hash(str);	/* as tokens carry it */

/*
 * The end of the sentence that token i is in: the index after its closing
 * stop, or n. Stops in abbreviations and initials ("Cllr. J. Smith",
 * "No. 4") do not end one.
 */
size_t		 sentence_end(const struct tokens *, size_t i);

#endif
