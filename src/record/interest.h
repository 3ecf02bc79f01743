/*
 * interest: declarations of interest, in three files: those told in sentences
 * and lists, those in lines that were the cells of a table, and what came of
 * them.
 */
#ifndef MN_INTEREST_H
#define MN_INTEREST_H

#include "itemref.h"
#include "motion.h"

struct declared {
	struct model		*m;
	struct node		*item;	/* that is being read */
	bool			 section;	/* the one for declarations */
	bool			 table;	/* "Nature of Interest" heads a column */
	bool			 fresh;	/* not one declared before */
	struct node		*about;	/* the item a heading in it names */
	const char		*lead;	/* of that nature is what is listed */
	struct fact		*last;
	size_t			 at, last_at;	/* sentences read, till last */
	struct roll		*roll;
	struct item_index	 items;
};

/* ---- interest.c -------------------------------------------------------- */

/* The nature that tokens [i, end) tell, the gravest of several; or NULL. */
const char	*nature(const struct model *, const struct tokens *, size_t i,
		    size_t end);

/* Whether a phrase of declarations with this value stands at token i. */
bool		 value_at(const struct model *, const struct tokens *,
		    size_t i, const char *value, struct match *);

/* A declaration, or one more place of it. */
void		 declare(struct declared *, struct node *, const struct who *,
		    const char *as, struct fact *who, struct node *item,
		    const char *kind, size_t from, size_t to,
		    const char *rule);

/* ---- interestrow.c ----------------------------------------------------- */

/*
 * Three lines a declaration: who, in what, of what nature; the second or
 * third may be missing. Returns the last line taken, or NULL.
 */
struct node	*three_lines(struct declared *, struct node *);

/* ---- consequence.c ----------------------------------------------------- */

/* "She left the room": what came of an interest, if the sentence says it. */
void		 told_after(struct declared *, const struct said *);

/* The same of a declaration's own words: flat[from, to) of a leaf. */
void		 told_with(struct declared *, struct node *, size_t from,
		    size_t to, struct fact *interest);

#endif
