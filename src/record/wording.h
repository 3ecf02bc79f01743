/*
 * wording: what single words of a heading or sentence tell: capitals, verbs,
 * and the small words that open or close one.
 */
#ifndef MN_WORDING_H
#define MN_WORDING_H

#include "model.h"

/* Words, not marks, among the tokens [from, to). */
unsigned words_in(const struct tokens *, size_t from, size_t to);

/* Ends in ":" or ":-", and so leads in what follows. */
bool	leads_in(const struct tokens *);

bool	all_caps(const struct tokens *, size_t from, size_t to);

/* The first words are in capitals, whatever the rest are. */
bool	caps_start(const struct tokens *, size_t from, size_t to);

/* The longer words begin with capitals, but for one of share of them. */
bool	cased_words(const struct tokens *, size_t from, size_t to,
	    unsigned share);

/* Token i is one of the n words. */
bool	word_in(const struct tokens *, size_t i, const char *const *, size_t n);

#define ANY(ts, i, words) \
	word_in(ts, i, words, sizeof(words) / sizeof((words)[0]))

/* A word in small letters that makes a sentence of what could be a title. */
bool	auxiliary_verb(const struct tokens *, size_t i);
bool	finite_verb(const struct tokens *, size_t i);
bool	verb_within(const struct tokens *, size_t from, size_t to);

/* The tokens tell, rather than name: "The Clerk reported". */
bool	tells(const struct tokens *, size_t from, size_t to);

/* "None", "Nil", "Deferred": all there is to say. */
bool	says_nothing(const struct tokens *, size_t i);

#endif
