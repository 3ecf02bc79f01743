/*
 * people: the persons of one record, each once, under whatever form a text
 * gives: full name, surname, initials, office.
 */
#ifndef MN_PEOPLE_H
#define MN_PEOPLE_H

#include "model.h"

/*
 * A person as a fact: the one already known under this name in the record,
 * or a new one. from and to are the whole name in the leaf.
 */
struct fact *person_fact(struct model *, struct node *, const struct person *,
	    const char *rule);
/*
 * The same for a name in the attendance record, where "J Penn" and "Jill
 * Penn" are two; elsewhere the first is the second if she is the only one.
 */
struct fact *person_listed(struct model *, struct node *,
	    const struct person *, const char *rule);
/* A new one in any case: another person of the same surname. */
struct fact *person_new(struct model *, struct node *, const struct person *,
	    const char *rule);
struct fact *office_fact(struct model *, struct node *, size_t from, size_t to,
	    const char *rule);
/* The same for a name as it is told, where its words are not all in n. */
struct fact *person_by_name(struct model *, struct node *, size_t from,
	    size_t to, str name, const char *rule);
/* The known person a single given name or surname stands for, or NULL. */
struct fact *person_known(struct model *, str name);
/* The person or office of this whole name, or NULL. */
struct fact *person_named(struct model *, str name);

/* Of all the record, the one with this given name, or surname (voices.c). */
struct fact *voices_name(struct voices *, str word, bool given);

/* The name that a profile gives for this form of it, or this form. */
str	 person_alias(const struct model *, str name);

/* ---- initials: keys.c ------------------------------------------------- */

/*
 * The one person of the attendance record these initials stand for ("RB"),
 * or NULL. *certainty (may be NULL) becomes "stated" where the attendance
 * prints them beside the name, "derived" where they were worked out and fit
 * only one person present. To be used after find_attendance.
 */
struct fact *person_by_initials(struct model *, str, const char **certainty);

/*
 * The same for the tokens at i, "RB" or "R.B."; returns the token after
 * them, or i. "RB/FR" is initials, a slash, initials.
 */
size_t	initials_match(struct model *, const struct tokens *, size_t i,
	    struct fact **who, const char **certainty);

/* For the attendance: letters printed beside a name; false if they cannot be its. */
bool	key_learn(struct model *, struct fact *who, str letters);
bool	key_fits(str letters, str name);
bool	key_like(str);
/* And what follows from all the names, once they are known. */
void	keys_work_out(struct model *);

#endif
