/*
 * names: the names in one leaf of an attendance record.
 */
#ifndef MN_NAMES_H
#define MN_NAMES_H

#include "assemble.h"

struct names {
	struct model	*m;
	struct node	*n;
	struct tokens	*ts;
	const char	*status, *rule;
	struct fact	*last;		/* the person a bracket belongs to */
	bool		 plural;	/* "Councillors A, B": surnames alone are names */
	unsigned	 found;
};

/* All names from token i to the end, or to where no name can be read. */
void	read_names(struct names *, size_t i);

/* What stands beside a name: an office, a body, how they attended. */
void	set_detail(struct model *, struct fact *attendance, str);

/* The first token from which a name can be read, past "were received from". */
size_t	names_start(const struct model *, const struct tokens *, size_t i);

/* Whether a list of names begins with "Councillors" or the like. */
bool	plural_title(const struct tokens *, size_t i);

/*
 * An office with its holder in brackets: "Director, Service Operations (Mr.
 * G. Daly)", "The Chairman (Councillor Mrs J Ormerod)". *open is the token
 * of the bracket; false where it is something else.
 */
bool	holder_here(const struct model *, const struct tokens *, size_t i,
	    size_t *open, struct person *);

/* Whether a phrase of the kind stands anywhere in the text. */
bool	has_kind(const struct model *, enum lex_kind, str);

#endif
