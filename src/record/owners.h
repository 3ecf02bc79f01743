/*
 * owners: whose an action is, where they are named one after the other.
 */
#ifndef MN_OWNERS_H
#define MN_OWNERS_H

#include "assemble.h"

enum { MOST_OWNERS = 16, };

struct owner {
	size_t			from, to;	/* tokens */
	struct person		p;
	enum {
		OWNER_PERSON, OWNER_OFFICE, OWNER_INITIALS, OWNER_KNOWN,
		OWNER_WORD,	/* a name nobody else is called by */
	} kind;
};

struct owners {
	struct node	*n;
	struct owner	 o[MOST_OWNERS];
	unsigned	 count;
	bool		 all;		/* "All": everybody is nobody */
};

/* All that are named from token i; returns the token after the last. */
size_t	owners_read(struct model *, struct node *, size_t i, struct owners *);

/* Whether tokens from i to the end are owners and nothing else. */
bool	owners_only(struct model *, struct node *, size_t i, struct owners *);

/*
 * A cell below "Owner" or "Who": there any words with capitals are owners.
 */
bool	owners_cell(struct model *, struct node *, struct owners *);

/*
 * The same right behind a label that says that an owner follows: there a
 * single word with a capital is one, too ("Action: Lemming to mend it").
 */
size_t	owners_named(struct model *, struct node *, size_t i, struct owners *);

/*
 * The owners that stand at the end of the leaf behind its last sentence or a
 * dash; the token they begin at, or the number of tokens.
 */
size_t	owners_behind(struct model *, struct node *, size_t from,
	    struct owners *);

/*
 * Below a heading "Actions" whatever stands in brackets at the end of an entry
 * owns it: "Top tips to be sent out (AB and the team)". The token of the
 * bracket, or the number of tokens.
 */
size_t	owners_in_brackets(struct model *, struct node *, struct owners *);

/* Whether all are initials that the attendance record explains. */
bool	owners_by_key(struct model *, const struct owners *);

/* They become owners of the action. */
void	owners_give(struct model *, struct fact *, const struct owners *);

#endif
