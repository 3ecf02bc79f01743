/*
 * language: what a text is written in, and which parts of a bilingual one
 * say the same twice.
 */
#ifndef MN_LANGUAGE_H
#define MN_LANGUAGE_H

#include "block.h"

/* The languages that are read stand first; the others come as they are met. */
enum { ENGLISH, WELSH, LANGUAGES_READ, LANGUAGES_MAX = 16, };

struct languages {
	const struct lexicon	*lex;
	const char		*tag[LANGUAGES_MAX];	/* "en-GB" */
	size_t			 n;
	struct arena		*a;
	unsigned		 first[LANGUAGES_READ];	/* "A / B": of A */
};

/* How many words tell of which language, an ending counting half. */
struct tally {
	unsigned	words;
	unsigned	of[LANGUAGES_MAX];
};

/* What a document is written in. */
struct writing {
	const char	*lang;		/* of most of it; "und" where none was known */
	bool		 read;		/* it is a language that is read here */
};

/*
 * Tells the language of the document and, where there are two, of each
 * block. Of what a bilingual document says twice the Welsh is made mute and
 * the English block known as its twin; blocks in which the language changes
 * are cut in two.
 */
struct writing	languages_read(struct arena *, const struct lexicon *,
		    struct blocks *);

void		languages_init(struct languages *, struct arena *,
		    const struct lexicon *);
/* The language one word tells of, by itself or by its ending; or -1. */
int		word_language(struct languages *, const struct tokens *, size_t i);
int		ending_language(struct languages *, const struct tokens *,
		    size_t i);
void		language_count(struct languages *, const struct tokens *,
		    size_t from, size_t to, struct tally *);
/* ENGLISH or WELSH, whichever the tally tells of; -1 where it does not. */
int		language_told(const struct tally *);

/* halves.c: "A / B" in both languages: the Welsh is made mute. */
void		halves_mute(struct languages *, struct block *, struct leaf *);
/* Then what told of neither language, as most headings have them. */
void		halves_by_habit(struct languages *, struct block *);

/* sides.c: rows with a column of each language become paragraphs. */
void		sides_part(struct languages *, struct blocks *);

/* twins.c: paragraphs that stand beside their translation. */
void		twins_pair(struct languages *, struct blocks *);

#endif
