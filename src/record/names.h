/*
 * names: the names in one leaf of an attendance record.
 */
#ifndef MN_NAMES_H
#define MN_NAMES_H

#include "assemble.h"

/* What stands before a token in the source. */
enum gap { GAP_NONE, GAP_LINE, GAP_COLUMN, };

struct names {
	struct model	*m;
	struct node	*n;
	struct tokens	*ts;
	size_t		 to;		/* names are read up to this token */
	const char	*status, *rule;
	const char	*body;		/* whom the next names stand for, or NULL */
	const char	*office;	/* what each of them is, or NULL */
	struct fact	*last;		/* the person a bracket belongs to */
	bool		 plural;	/* "Councillors A, B": surnames alone are names */
	bool		 led;		/* offices stand before the names */
	bool		 lined;		/* the list has one name a line */
	bool		 told;		/* in a sentence: reasons may stand between */
	bool		 firsts;	/* lists here give first names alone */
	bool		 formal;	/* the last one had a title */
	unsigned	 holders;	/* offices with names in brackets */
	unsigned	 found, givens;	/* and given names alone among them */
};

/* Made for the whole of a leaf. */
struct names names_of(struct model *, struct node *, const char *status,
	    const char *rule);

/* All names from token i to x->to, or to where no name can be read. */
void	read_names(struct names *, size_t i);

/* An attendance of its own, where the name is known already. */
struct fact *attend(struct names *, const struct person *);

/* ---- beside.c: what stands around a name ------------------------------ */

/* What stands beside a name: an office, a body, how they attended. */
void	set_detail(struct model *, struct fact *attendance, str);

/* Past brackets, offices, bodies and notes behind x->last. */
size_t	past_details(struct names *, size_t i);

/* ---- office.c: what stands before it ----------------------------------- */

/*
 * "Fire Chief Will Hale", "Clerk: Mrs J Hale": the token the name begins
 * at, with the office before it; i where there is none.
 */
size_t	office_before(const struct names *, size_t i, struct person *,
	    str *office);

/*
 * An office with its holder in brackets: "Director, Service Operations (Mr.
 * G. Daly)", "The Chairman (Councillor Mrs J Ormerod)". *open is the token
 * of the bracket; false where it is something else.
 */
bool	holder_here(const struct model *, const struct tokens *, size_t i,
	    size_t *open, struct person *);

/* ---- nameform.c: what may be a name ------------------------------------ */

/* The token behind the name that begins at i, or i. */
size_t	name_at(const struct names *, size_t i, struct person *);
/* "Castle Ward", that looks like a name. */
bool	ward_name(const struct tokens *, const struct person *);
/* A title at token i: "Cllrs", "Mr". */
bool	titled_at(const struct names *, size_t i);

enum gap gap_before(const struct names *, size_t i);
/* Whether a name may end before token i: a mark, a gap, a joining word. */
bool	name_ends(const struct names *, size_t i);

/* ---- surnames.c ------------------------------------------------------- */

/* "MARSH, Ann; VALE, Ben", "Marsh A, Vale B": the end of one, or i. */
size_t	surname_first(const struct names *, size_t i);
/* A sentence about one who is named, "Trustee Hale was excused": its end. */
size_t	sentence_of(struct names *, size_t i);
bool	word_alone(const struct names *, size_t i);
bool	over_columns(const struct names *, size_t from, size_t to);
bool	joins_names(const struct tokens *, size_t i);

/* The first token from which a name can be read, past "were received from". */
size_t	names_start(const struct model *, const struct tokens *, size_t i);

/*
 * Whether a list of names begins with "Councillors" or the like; *office is
 * what each one then is ("Directors A, B"), or NULL.
 */
bool	plural_title(const struct tokens *, size_t i, const char **office);

/* Whether a phrase of the kind stands anywhere in the text. */
bool	has_kind(const struct model *, enum lex_kind, str);

#endif
