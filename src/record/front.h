/*
 * front: the lines before the first item, as they are read for what they
 * say of the meeting. Private to about.c, heading.c, place.c and times.c.
 */
#ifndef MN_FRONT_H
#define MN_FRONT_H

#include "names.h"

enum { HEADING_LEAVES = 12, };

struct front {
	struct model	*m;
	struct node	*n;		/* the leaf at hand, the first of several */
	struct tokens	*ts;		/* of all their text, joined by blanks */
	struct node	*parts[HEADING_LEAVES];
	size_t		 starts[HEADING_LEAVES];	/* of each in it */
	size_t		 nparts;
	unsigned	 seen;		/* leaves before it */
	bool		 opened;	/* the meeting, as a sentence told */
	bool		 after_date;	/* a venue may stand alone from here on */
	struct node	*date_leaf;
	/* the first line, where it names a body but no council */
	struct node	*guess;
	size_t		 guess_from, guess_to;
	/* a later one, "Marle Transport District" */
	struct node	*weak;
	size_t		 weak_to;
	/* "Committee Meeting", the title where no council is named */
	struct node	*bare;
	size_t		 bare_from, bare_to;
	/* "Regular Council Meeting", the title where no committee is named */
	struct node	*usual;
	size_t		 usual_from, usual_to;
	/* "OCLT" of "OCLT AGM"; "Parish Council", of no place */
	struct node	*agm, *plain;
	size_t		 agm_from, agm_to, plain_from, plain_to;
	unsigned	 date_seen;	/* which leaf the date stood in */
	/* "Tuesday 10 November", and the year that a heading has */
	struct node	*day;
	struct date	 day_date;
	size_t		 day_from, day_to;
	int		 year;
	bool		 headed;	/* "Minutes of ..." was read */
	/* what stood over "Dear Councillor": of the letter, if more is said */
	struct fact	*letter[ABOUT_KEYS];
};

/* Sets what the text says from token to token, without marks at its ends. */
void	set_range(struct front *, enum about_key, size_t from, size_t to,
	    const char *rule);

/* The first full date, or time, from token i on: *from; returns its end, or 0. */
size_t	find_date(struct front *, size_t i, size_t *from, struct date *);
size_t	find_time(struct front *, size_t i, size_t *from, int *minutes);

/* Whether a phrase of the kind ends at token to, beginning at from or later. */
bool	ends_with(const struct front *, enum lex_kind, size_t from, size_t to);
/* Whether the text begins with a phrase of the kind that is a name's first word. */
bool	begins_with(const struct front *, enum lex_kind, size_t from, size_t to);

/* A fact that rests on bytes [from, to) of the text at hand. */
void	set_about(struct front *, enum about_key, size_t from, size_t to,
	    const char *value, const char *rule);

void	set_date(struct front *, size_t from, size_t to, const struct date *);
/* A time from token i on that begins before token within, and the end's. */
void	set_times(struct front *, size_t i, size_t within);

/* ---- front.c: a line of the front matter -------------------------------- */

void	read_front(struct front *);
/* A line with a label, or behind one that stood alone. */
bool	read_labelled(struct front *);
/* "Present: ...": the front's heading has ended. */
bool	attendance_begins(const struct front *);
/* "March 23, 2017 at 12:00 PM": a date, and no more words of its own. */
bool	date_alone(struct front *);
/* A day without its year, with the year of the heading. */
void	day_of_year(struct front *);
/* What a letter's head says, where nothing else does. */
void	letter_held(struct front *);

/* ---- matter.c: fields over the text, where it does not tell itself ------- */

void	front_matter(struct model *);

/* ---- heading.c: whose meeting it is ----------------------------------- */

/* The token behind "Minutes of the", or 0. */
size_t	heading_opens(const struct front *);
/* "Minutes of the Annual Meeting of X held ..."; false where it is none. */
bool	heading_minutes(struct front *);
/* A line that is a name: "AVONBURY COUNCIL", "Cabinet - 4 May 2024". */
void	heading_name(struct front *);
/* Tokens [from, to) name the meeting or whose it is. */
void	heading_words(struct front *, size_t from, size_t to, const char *rule);
/* What no better line told. */
void	heading_guess(struct front *);
/* "summoned to attend a meeting of X to be held at ...": the token "held". */
size_t	heading_summons(struct front *);
/* The line over one that is a date: "EXECUTIVE COMMITTEE" is its body. */
void	heading_over_date(struct front *, struct node *above);

/* ---- bodyname.c: councils and their bodies ----------------------------- */

enum { NAME_WORDS = 16, };

bool	meeting_word(const struct tokens *, size_t i);	/* "meeting", "AGM" */
/* Words that set a meeting apart, words that do not, and both. */
bool	meeting_special(const struct tokens *, size_t i);
bool	meeting_usual(const struct tokens *, size_t i);
bool	meeting_modifier(const struct tokens *, size_t i);
bool	any_special(const struct tokens *, size_t from, size_t to);
bool	all_words(const struct tokens *, size_t from, size_t to,
	    bool (*)(const struct tokens *, size_t));
/* Takes marks and small words off both ends of a name. */
void	trim_name(const struct tokens *, size_t *from, size_t *to);
bool	authority_name(const struct front *, size_t from, size_t to);
bool	body_name(const struct front *, size_t from, size_t to);
void	set_body(struct front *, size_t from, size_t to, const char *rule);
/* A name of tokens [from, to): whose it is; false where nothing says. */
bool	set_name(struct front *, size_t from, size_t to, const char *rule);

/* ---- place.c ---------------------------------------------------------- */

/* The venue behind "held"; and behind the date, or on a line of its own. */
void	place_held(struct front *, size_t held);
void	place_after(struct front *, size_t i);
void	place_line(struct front *);

/* ---- times.c ---------------------------------------------------------- */

void	set_time(struct front *, enum about_key, size_t from, size_t to,
	    int minutes);
/* Sentences that say when the meeting began and ended. */
void	times_told(struct front *);

#endif
