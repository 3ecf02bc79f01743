/*
 * outline: how the headings of one document are found. The numbered ones
 * come first (series.c), then parts of items (parts.c), then those without
 * numbers (heads.c), each held against what the ones before have taught.
 */
#ifndef MN_OUTLINE_H
#define MN_OUTLINE_H

#include "plan.h"
#include "title.h"

struct outline {
	struct model	*m;
	struct role	*r;
	/* how most items with numbers look, where there are any */
	unsigned	 numbered;
	bool		 caps, bold;
	bool		 colons;	/* "3. Bins:" */
};

/* The block heads an item or a part of one. */
void	outline_head(struct outline *, size_t i, enum role_kind,
	    const struct title *, const char *rule);

/* The next block that is no furniture, or m->nblocks; the one before, or n. */
size_t	outline_next(const struct outline *, size_t i);
size_t	outline_prev(const struct outline *, size_t i);

/* Whether text of its own stands beneath block i. */
bool	outline_below(const struct outline *, size_t i);

/* "Minutes:", "Decision:" or the papers stand next. */
bool	outline_labelled(const struct outline *, size_t i);

/* Whether a list is led in right before: "It was agreed to:". */
bool	outline_led(const struct outline *, size_t i);

/* A formal decision's words begin the block. */
bool	outline_decides(const struct outline *, size_t i);

/* Paragraphs that hold several items become one for each (unfold.c). */
void	unfold_items(struct model *);

/* "7.05pm Speeding in the lane": the times before titles are set aside. */
void	times_before(struct outline *);		/* timed.c */

/* Titles whose numbers stand below or behind them take those. */
void	numbers_behind(struct outline *);	/* behind.c */
bool	number_behind(struct outline *, size_t i);	/* surely a number */
void	behind_items(struct outline *);	/* those no series took head items */

/* Items of a page that lost their numbers; false: it is no such page. */
bool	list_items(struct outline *);		/* listpage.c */
void	number_items(struct outline *);		/* series.c */
void	codes_behind(struct outline *);		/* "Gifts (G-4)": coded.c */
void	bullet_items(struct outline *);		/* bulleted.c */
void	find_parts(struct outline *);		/* parts.c */
void	find_bare_parts(struct outline *);
void	bare_headings(struct outline *);	/* heads.c */

/* How many headings without a number before block end head text (heads.c). */
unsigned bare_count(const struct outline *, size_t end);

/* How many of those in capitals or bold do. */
unsigned bare_strong(const struct outline *);

/* plans.c: an application's number is no mark of a list. */
void	unmark_plans(const struct model *, const struct role *);

#endif
