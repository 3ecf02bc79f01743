/*
 * decide: formal decisions, in two files: the triggers that make them, and
 * the clauses that are decided.
 */
#ifndef MN_DECIDE_H
#define MN_DECIDE_H

#include "assemble.h"

/* A trigger found in a leaf. */
struct trigger {
	struct node	*leaf;
	size_t		 from, to;	/* flat offsets of the words of the trigger */
	size_t		 rest;		/* flat offset of what follows it */
	size_t		 sentence;	/* flat offset its sentence begins at */
	const char	*type, *rule;
};

/* decide.c: the first trigger of the leaf. */
bool		 find_trigger(struct model *, struct node *, struct trigger *);

/* clause.c: whether a paragraph's leaf ends in a colon. */
bool		 colon_end(struct model *, struct node *);

/* Whether the leaf from offset on only leads to what is below it. */
bool		 only_leads(struct model *, struct node *, size_t from);

/* A range of a leaf becomes a clause of the decision. */
struct fact	*clause_here(struct model *, struct fact *, struct node *,
		    size_t from, size_t to);
/* Its limbs, where a list stands below; returns the last block taken. */
struct node	*clause_limbs(struct model *, struct fact *clause, struct node *);

/*
 * The blocks below a trigger that had nothing behind it: a list, paragraphs
 * that begin with "That", or whatever comes first. Returns the last block
 * taken, or from where there was none.
 */
struct node	*clauses_below(struct model *, struct fact *, struct node *from);

#endif
