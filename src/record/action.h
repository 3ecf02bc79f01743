/*
 * action: what somebody was given to do, in five files: where a label marks
 * it (action.c, actlabel.c), where only its owners stand beside it (edges.c),
 * in tables (actrows.c), and, where nothing marks it, in plain sentences (tasks.c).
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

/* Whether a leaf may be an action; whether its parent may hold a container. */
bool	action_may_stand(const struct node *);
bool	action_fits(const struct node *parent);

/* The block of an action becomes a container; in an entry it cannot. */
void	action_contain(struct model *, struct fact *, struct node *);

/* edges.c: a note at the right edge, and the action it makes (1 or 0). */
bool		edge_here(const struct node *);
unsigned	edge_note(struct model *, struct node *);

/* Owners alone on lines; column: the word "Action" stood over them. */
unsigned	find_lone_owners(struct model *, bool column);

/* Owners behind the last sentence; marked: there are other actions. */
unsigned	find_trailing(struct model *, bool marked);

/* tasks.c: "Clerk to write to the County" */
void	find_tasks(struct model *);

/* actrows.c: tables of actions; how many were found. */
unsigned	find_action_rows(struct model *);

/*
 * actlabel.c: whether what follows a label tells what was done already
 * ("Action: Approved the minutes."); "AB Action." behind a sentence; a row
 * whose first cell is a label.
 */
bool		action_was_taken(const struct model *, const struct tokens *,
		    size_t i);
unsigned	action_labels_behind(struct model *, struct node *);
unsigned	action_label_row(struct model *, const struct node *row);

#endif
