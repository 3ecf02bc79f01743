/*
 * speech: who is reported to speak, in five files: whose names and offices
 * the record knows (voices.c), whom a sentence is about (subject.c), what
 * they did (speech.c), who is heard without a verb (heard.c), and by the
 * place of the name (intitle.c).
 */
#ifndef MN_SPEECH_H
#define MN_SPEECH_H

#include "assemble.h"

/* ---- voices.c: names and offices of the whole record ------------------- */

struct voices;

/* Whether brackets with an office open at token i: "(Head of Roads)". */
bool		 office_beside(const struct lexicon *, const struct tokens *,
		    size_t i);

/* Whether anybody here bears the given name, one or several. */
bool		 voices_known(struct voices *, str given);

/* Who holds the office of these words; NULL where none or two do. */
struct fact	*voices_office(struct voices *, str office);

/* ---- subject.c --------------------------------------------------------- */

/* Whom a sentence is about: tokens [from, to) of a leaf. */
struct subject {
	size_t		 from, to;
	struct person	 p;
	bool		 office;
	bool		 several;	/* "Councillors": surnames may follow */
	struct fact	*holder;	/* who it is, where that is known */
};

struct talk {
	struct model	*m;
	struct voices	*v;
	struct node	*n;
	struct tokens	*ts;
	struct node	*item;		/* the last speaker is of this item */
	struct fact	*last;
	bool		 several;	/* more than one could be "she" */
	struct fact	*first_here;	/* who opened this leaf */
	struct subject	 named;		/* of the last sentence, who only did */
	struct node	*named_in;	/* the leaf of that, or NULL */
};

/* A person or office at token i; start: it begins a sentence or a line. */
bool	subject_read(const struct talk *, size_t i, bool start,
	    struct subject *);

/* A surname alone that is known here, where words say that a name follows. */
bool	subject_surname(const struct talk *, size_t i, struct subject *);

/* Past an article that may stand before a name: "y Cynghorydd". */
size_t	subject_article(const struct talk *, size_t i);

/* The next of a list of surnames: "Councillors Orme, Penn and Hale". */
bool	subject_next(const struct talk *, size_t i, struct subject *);

/*
 * Past what stands between a name and its verb: "(Chief Executive)",
 * ", Head of Roads,", "of Mill Lane". Where an office has its holder there,
 * or a name its office, the two become one.
 */
size_t	subject_past(const struct talk *, struct subject *);

struct fact	*subject_who(struct talk *, const struct subject *);

/* ---- speech.c ---------------------------------------------------------- */

/* A verb of speaking at token i, past adverbs. */
bool	verb_here(const struct talk *, size_t i, struct match *);

/* That the subject did what the words say; rule found it. */
void	speak(struct talk *, const struct subject *, str words,
	    const char *rule, const char *certainty);

/* ---- heard.c ----------------------------------------------------------- */

/* "a question from", "presented by" at token i; returns the token after. */
size_t	heard_from(struct talk *, size_t sentence, size_t i);

/* Speakers listed below a line that says that they spoke. */
void	heard_below(struct talk *);

/* Who moved a motion and is not yet known to have spoken. */
void	heard_movers(struct model *);

/* "Deputation: Joan Hale", "Leader:" at the head of a leaf. */
void	heard_label(struct talk *);

/*
 * intitle.c: "3. Treasurer's report (Ann Hale)", "Chair's report: Ann Hale":
 * who gave it, of those who were here; "Q: Why (AB)? In May (CD)."
 */
void	heard_in_title(struct talk *);
void	heard_in_line(struct talk *);

#endif
