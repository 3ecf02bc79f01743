/*
 * action: what somebody was given to do, in three files: where the document
 * marks it (action.c), in tables (agenda of tasks: actrows.c), and, where it
 * marks none, in plain sentences (tasks.c).
 */
#ifndef MN_ACTION_H
#define MN_ACTION_H

#include "owners.h"

/* An action at flat[from, to) of the leaf, with the owners given. */
struct fact	*action_new(struct model *, struct node *, size_t from,
		    size_t to, const struct owners *, const char *rule,
		    const char *certainty);

/* The day it is due, if tokens [from, to) tell: "by 30th April 2026". */
void	action_due(struct model *, struct fact *, struct node *, size_t from,
	    size_t to);

/* tasks.c: "Clerk to write to the County" */
void	find_tasks(struct model *);

/* actrows.c: tables of actions; how many were found. */
unsigned	find_action_rows(struct model *);

#endif
