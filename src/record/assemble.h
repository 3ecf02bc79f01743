/*
 * assemble: blocks become the tree of sections, items, lists and tables;
 * then pass after pass finds in it what the meeting did.
 */
#ifndef MN_ASSEMBLE_H
#define MN_ASSEMBLE_H

#include <string.h>

#include "people.h"
#include "plan.h"

/* The whole of it: m->blocks to tree, facts, ids. */
void	assemble(struct model *);

/* The tree alone, every block in it once (assemble.c). */
void	build_tree(struct model *, const struct role *);

/* Passes over the tree, in this order. Each has its own file. */
void	find_about(struct model *);		/* about.c */
void	find_attendance(struct model *);	/* attendance.c */
void	retell_exports(struct model *);		/* inferred.c */
void	learn_voices(struct model *);		/* voices.c */
void	find_recommendations(struct model *);	/* recommend.c */
void	find_decisions(struct model *);		/* decide.c */
void	find_inferred_decisions(struct model *);	/* inferred.c */
void	merge_notices(struct model *);		/* notice.c */
void	find_motions(struct model *);		/* motion.c */
void	find_statuses(struct model *);		/* votingrecord.c */
void	find_turns(struct model *);		/* transcript.c */
void	find_interests(struct model *);		/* interest.c */
void	find_actions(struct model *);		/* action.c */
void	find_prose_decisions(struct model *);	/* prose.c */
void	find_determined(struct model *);	/* determined.c */
void	find_speeches(struct model *);		/* speech.c */
void	find_details(struct model *);		/* details.c */
void	find_payments(struct model *);		/* payments.c */
void	find_exclusions(struct model *);	/* exempt.c */
void	find_next_meetings(struct model *);	/* next.c */
void	doubt_misread(struct model *);		/* guessed.c */
void	join_twins(struct model *);		/* twin.c */
void	give_ids(struct model *);		/* ids.c */

/* Whether a node stands in a section of the kind, or has an ancestor so. */
bool	in_section(const struct node *, const char *kind);
bool	inside(const struct node *, enum node_kind);

/* A paragraph's leaf with words, wherever it stands; NULL is none. */
static inline bool
text_leaf(const struct node *n)
{
	return n != NULL && n->kind == NODE_LEAF &&
	    strcmp(n->tag, "p") == 0 && n->leaf->s.n > 0;
}

/*
 * Whether the node stands where the meeting's own business is told: not in
 * front matter, agenda text, recommendations, reasons, options or papers.
 */
bool	told_here(const struct node *);

/* Whether any word, not only punctuation, stands from token i on. */
bool	words_follow(const struct tokens *, size_t i);

#endif
