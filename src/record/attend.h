/*
 * attend: the parts of the attendance record that have files of their own.
 */
#ifndef MN_ATTEND_H
#define MN_ATTEND_H

#include "names.h"

/*
 * A table of names (columns.c); *status is the list it stands in, or NULL,
 * and becomes that of the last label in it. False where it is none.
 */
bool	attendance_table(struct model *, struct node *, const char **status);

/*
 * Sentences that tell who could not come (apologies.c): "Apologies had been
 * received from A and B", "C sent apologies"; here says that the item is
 * about that.
 */
bool	told_apologies(struct model *, struct node *, bool here);
/* "Councillors Hale and Doyle sent their apologies", at its start */
bool	apologies_sent(struct model *, struct node *);
/* "It was noted that Cllr Hale was in remote attendance." */
bool	told_remote(struct model *, struct node *);
/* "Cllr Hale had been appointed as a substitute member for Cllr Doyle" */
bool	told_substitute(struct model *, struct node *);
/* "There were also present Mr Hale and Mrs Doyle." (toldroll.c) */
bool	told_roll(struct model *, struct node *);
/* "RB chaired the meeting", "Chaired by Ann Hale": her role. */
bool	told_chair(struct model *, struct node *);

/*
 * A table of which only the cells are left (cells.c), if n is its first
 * column's head: the last leaf of it, or NULL.
 */
struct node *attendance_cells(struct model *, struct node *n);
/* The table's last label is "Councillors:", surnames alone beside it ... */
bool	surnames_below(struct model *, struct node *table);
/* ... and on lines below: "Brook", "Craig (Zoom)". */
bool	lone_surname(struct model *, struct node *);
/* "P", "Absent": the status a cell gives, or NULL (columns.c). */
const char *cell_status(str);

/* ---- stars.c ---------------------------------------------------------- */

/* "* Ann Hale" and "* denotes Member present": what the star says. */
void	stars_explained(struct model *);

/* ---- codes.c ---------------------------------------------------------- */

enum { MAX_CODES = 8, };

/* Letters before names, as a key in the document explains them. */
struct codes {
	struct { uint64_t hash; const char *status; } code[MAX_CODES];
	size_t n;
};

void	codes_learn(struct codes *, struct model *);
/* What the letter at token i says of the name behind it, or NULL. */
const char *code_status(const struct codes *, const struct tokens *, size_t i);

/* ---- label.c ---------------------------------------------------------- */

struct label {
	const char	*status;
	size_t		 to;		/* names begin here at the earliest */
	const char	*office;	/* "Chair" of "In the Chair:" */
	bool		 closed;	/* by a colon or the like */
	bool		 attending;	/* "In attendance", not "Officers" */
};

/*
 * Whether a label stands at token i; status is the list it would end, or
 * NULL.
 */
bool	label_at(const struct names *, size_t i, const char *status,
	    struct label *);
/* The next label at or behind token i, or the number of tokens. */
size_t	next_label(const struct names *, size_t i, const char *status,
	    struct label *);
/* Whether names begin at once: "PRESENT Cllr A Hale", "Present Councillors". */
bool	names_follow(const struct model *, const struct tokens *, size_t i);
/* "Clerk: Ann Hale   Tel: 01234": how to reach them, and no attendance. */
bool	contact_line(const struct tokens *, size_t i);
/* Past "(five Councillors)" behind a label. */
size_t	past_bracket(const struct tokens *, size_t i);

/* ---- listline.c ------------------------------------------------------- */

enum { MIN_BARE = 3, };

bool	surname_initial(const struct tokens *, size_t i);
bool	count_line(struct model *, const struct tokens *);
bool	name_line(struct model *, struct node *);
bool	side_line(struct model *, struct node *);
bool	heads_line(struct model *, struct node *);
bool	group_label(struct model *, struct node *);
bool	council_line(const struct names *);
unsigned bare_names(struct model *, struct node *, const struct codes *);
bool	names_alone(const struct names *);
/* And of the tokens from i: */
bool	starts_names(const struct names *, size_t i);
bool	singles_only(const struct names *, size_t i);
bool	sentence_word(const struct tokens *, size_t i);
bool	words_listed(const struct tokens *, size_t i);

#endif
