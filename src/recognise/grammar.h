/*
 * grammar: names, dates, times, numbers, sums and references inside a text.
 * Each *_match looks at token i and returns the token after what it found,
 * or i where there is nothing; out may be NULL.
 */
#ifndef MN_GRAMMAR_H
#define MN_GRAMMAR_H

#include "lexicon.h"

/* A number in digits ("1,000") or words ("twenty-six"). */
size_t	number_match(const struct lexicon *, const struct tokens *, size_t i,
	    unsigned long *out);

/* A personal name: parts are token ranges. */
struct person {
	size_t		from, to;	/* all of it, honorifics included */
	size_t		name;		/* first token of the name proper */
	size_t		name_end;	/* before post-nominals */
	const char	*kind;		/* member, officer or "" by the honorific */
	bool		titled;		/* an honorific stands before it */
	bool		given;		/* begins with a known given name */
	bool		initials;	/* "J Smith", "J.R. Smith" */
	unsigned	cut;		/* bytes of "'s" at its end, no part of it */
};
size_t	person_match(const struct lexicon *, const struct tokens *, size_t i,
	    struct person *out);

/* A word that can be part of a name: capital, and no title, office or body. */
bool	person_word(const struct lexicon *, const struct tokens *, size_t i);

struct date {
	int	year, month, day;	/* 0 where not printed */
	int	weekday;		/* 1 Monday to 7, or 0 */
};
size_t	date_match(const struct lexicon *, const struct tokens *, size_t i,
	    struct date *out);
int	date_weekday(int year, int month, int day);	/* 1 to 7 */
bool	date_valid(const struct date *);

/* A time of day as minutes after midnight. */
size_t	time_match(const struct lexicon *, const struct tokens *, size_t i,
	    int *minutes);

struct money {
	const char	*currency;	/* "GBP", "EUR", "XXX" */
	unsigned long long minor;	/* in pence, cent */
};
size_t	money_match(const struct lexicon *, const struct tokens *, size_t i,
	    struct money *out);

/* An Act, section, regulations, order, appendix, annex; *kind is static. */
size_t	reference_match(const struct lexicon *, const struct tokens *,
	    size_t i, const char **kind);

/* An office: "The Principal Economic Officer", "The Chairman". */
size_t	office_match(const struct lexicon *, const struct tokens *, size_t i,
	    bool *definite);

#endif
