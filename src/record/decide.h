/*
 * decide: formal decisions, in several files: the triggers that make them, the
 * clauses that are decided, and both put together.
 */
#ifndef MN_DECIDE_H
#define MN_DECIDE_H

#include "assemble.h"

/* ---- trigger.c -------------------------------------------------------- */

/* A trigger found in a leaf. */
struct trigger {
	struct node	*leaf;
	size_t		 from, to;	/* flat offsets of the words of the trigger */
	size_t		 rest;		/* flat offset of what follows it */
	size_t		 sentence;	/* flat offset its sentence begins at */
	const char	*type, *rule;
};

/* The first trigger of the leaf at or behind the offset. */
bool		 find_trigger(struct model *, struct node *, size_t off,
		    struct trigger *);

/* Whether the paragraph above says that only a wording follows. */
bool		 put_before(struct model *, const struct node *);

/*
 * Whether the trigger opens the wording of a motion, "BE IT RESOLVED", that
 * was not carried as far as the text says (wish.c).
 */
bool		 only_moved(struct model *, const struct trigger *);

/* Quotation marks met up to an offset of a leaf, from leaf to leaf. */
struct quotes {
	const struct leaf	*leaf;
	size_t			 at;
	bool			 open, straight;
};
void		 quotes_to(struct quotes *, const struct node *, size_t to);
bool		 quoted(const struct quotes *);	/* there, inside a quotation */

/* ---- lead.c ----------------------------------------------------------- */

/* Whether a paragraph's leaf ends in a colon. */
bool		 colon_end(struct model *, struct node *);

/*
 * Whether the leaf from offset on only leads to what is below it: "That -",
 * "That the Committee:". "That permission be REFUSED for the following
 * reasons:" is a clause.
 */
bool		 only_leads(struct model *, struct node *, size_t from);

/*
 * Whether the list is no part of the clause above it: reasons, and what is
 * only listed, "the following payments:". Conditions are part of it.
 */
bool		 listed_apart(struct model *, struct node *, struct node *list);

/* ---- clause.c --------------------------------------------------------- */

/* The paragraph of an entry, or NULL. */
struct node	*entry_leaf(struct node *li);

/* A range of a leaf becomes a clause of the decision. */
struct fact	*clause_here(struct model *, struct fact *, struct node *,
		    size_t from, size_t to);
/* A range of a leaf becomes its clauses: "(1) That ...; (2) That ...". */
struct fact	*clauses_here(struct model *, struct fact *, struct node *,
		    size_t from, size_t to);
/* Its limbs, where a list stands below; returns the last block taken. */
struct node	*clause_limbs(struct model *, struct fact *clause, struct node *);

/* Paragraphs below a colon that belong to the clause: "...;", "... and". */
void		 clause_paragraphs(struct model *, struct fact *clause,
		    struct node *);

/* What goes on below a clause that ends in "; and" or counts "(1)". */
struct node	*clauses_on(struct model *, struct fact *, struct fact *clause,
		    struct node *last);

/*
 * The blocks below a trigger that had nothing behind it: a list, paragraphs
 * that begin with "That", or whatever comes first. Returns the last block
 * taken, or from where there was none.
 */
struct node	*clauses_below(struct model *, struct fact *, struct node *from);

/* What leads to the clauses, from this offset to the end of its leaf. */
void		 add_lead(struct model *, struct fact *, struct node *, size_t from);

/* The entries of a list, a clause each. */
void		 clauses_of_list(struct model *, struct fact *, struct node *);

struct node	*skip_furniture(struct node *);

/* The leaf of an entry's mark, or NULL. */
const struct node *entry_mark(const struct node *li);

/* ---- limbs.c ------------------------------------------------------------ */

/* Clauses in tokens [first, end) of a leaf; the last, or NULL: none there. */
struct fact	*clauses_lettered(struct model *, struct fact *, struct node *,
		    size_t first, size_t end, size_t to);
struct fact	*clauses_marked(struct model *, struct fact *, struct node *,
		    size_t first, size_t end, size_t to);
/* The token behind a mark that the list below counts on from, or first. */
size_t		 first_of_list(struct model *, const struct node *,
		    size_t first);

/* ---- states.c ----------------------------------------------------------- */

/* "This Council notes", "Council resolves to:": words of a motion. */
bool		 council_says(struct model *, struct node *);

/*
 * "Council notes:" over a list: it and what goes on so below are clauses of
 * the decision. Returns the last block taken, or NULL.
 */
struct node	*council_begins(struct model *, struct fact *, struct node *);
struct node	*council_goes_on(struct model *, struct fact *, struct node *last);

/* ---- ending.c ----------------------------------------------------------- */

/* Where in its leaf what was decided ends: the rest is told, not decided. */
size_t		 decided_end(struct model *, struct node *, size_t from);

/* "(1)", "(b)", "2.", "c)" at token i; the token behind it, or i. */
size_t		 limb_mark(const struct tokens *, size_t i);

/* "The fee be waived": a wish in tokens [i, end); "it will be waived" tells. */
bool		 wishes(const struct tokens *, size_t i, size_t end);

/* "A" + count before a word that is no name: "B Confirm the terms". */
bool		 letter_starts(const struct tokens *, size_t i, size_t end,
		    unsigned count);

/* ---- decide.c --------------------------------------------------------- */

/* Two leaves in place of one, cut at the offset; returns the second. */
struct node	*leaf_part(struct model *, struct node *, size_t at);

/* The outcome, where every clause's own words agree on one; or NULL. */
const char	*clauses_outcome(struct model *, const struct fact *);

/* Says of a decision what a person should look at. */
void		 decision_doubts(struct model *, const struct fact *,
		    const struct node *);

/* ---- responses.c ------------------------------------------------------ */

/* Whether the reference of an application for plans is near its start. */
bool		 names_plan(const struct tokens *);

/* ---- labelled.c ------------------------------------------------------- */

/* What stands under "Decision:" without any trigger of its own. */
void		 find_labelled_decisions(struct model *);

/* "The Board:" over a list of what it did becomes a decision. */
bool		 decide_over_list(struct model *, struct node *);

/* RECOMMENDED in a report, from flat offset *from on: asked.c. */
bool	asked_and_answered(struct model *, struct node *, size_t *from);

/* An appendix behind the end of the meeting: ending.c. */
bool	appendix_begins(struct model *, struct node *);

/* "That ...", "to note ...": the paragraph begins as a clause does. */
bool	clause_begins(struct model *, struct node *);
/* Numbered paragraphs below the trigger as its clauses: numbered.c. */
struct node	*numbered_below(struct model *, struct fact *,
		    struct node *last);

#endif
