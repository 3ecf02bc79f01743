/*
 * lexicon: phrases as data, and where they stand in a text. The form of the
 * files is told in the manual, "Profiles and the lexicon".
 */
#ifndef MN_LEXICON_H
#define MN_LEXICON_H

#include "token.h"

/* ---- lexicon ---------------------------------------------------------- */

/*
 * Phrases as data: one *.lex file or several, compiled for matching. Made
 * once a run; read-only afterwards, so that workers share it.
 */
struct lexicon;

/*
 * Reads a lexicon or profile from memory; name is used in diagnostics and
 * as part of the rule names. A line that cannot be read is a diagnostic and
 * is left out; the rest holds. under, where not NULL, is asked for what this
 * one does not know (a profile stands over the common lexicon).
 */
struct lexicon	*lexicon_read(struct arena *, const char *name, str bytes,
		    const struct lexicon *under, struct diags *);

/*
 * Reads further lines into the same lexicon, after those it has: all that
 * come with the program are one table, however many files they are.
 */
void		 lexicon_more(struct lexicon *, const char *name, str bytes,
		    struct diags *);

/* ---- phrases ---------------------------------------------------------- */

enum lex_kind {
#define KIND(id, name)	LEX_##id,
#include "kinds.def"
#undef KIND
	LEX_KINDS,
};

struct elem;

/* One line of a lexicon; a pattern with [optional] parts is several. */
struct phrase {
	enum lex_kind	 kind;
	struct elem	*elems;
	unsigned	 n;
	str		 value;		/* after "=", or empty */
	const char	*word;		/* the same, ended by a NUL */
	const char	*rule;		/* "uk-common.lex:12" */
	unsigned	 order;
	uint64_t	 first;		/* hash of its first word */
	struct phrase	*next;		/* of the same first word */
};

enum { MAX_CAPTURES = 6, };

/* Where a phrase stands: tokens [from, to), and what # ... @x stood for. */
struct match {
	const struct phrase	*phrase;
	size_t			 from, to;
	struct { size_t from, to; } cap[MAX_CAPTURES];
	unsigned		 ncap;
};

/* The best phrase of the kind that begins at token i: longest, then first. */
bool	lexicon_match(const struct lexicon *, enum lex_kind,
	    const struct tokens *, size_t i, struct match *);

/* The first place at or after i, before end, where one of the kind begins. */
bool	lexicon_find(const struct lexicon *, enum lex_kind,
	    const struct tokens *, size_t i, size_t end, struct match *);

/* Whether one of the kind covers the whole text, but for closing marks. */
bool	lexicon_whole(const struct lexicon *, enum lex_kind,
	    const struct tokens *, struct match *);

/* A profile's plain value ("authority = Avonbury Council"), or NULL. */
const struct phrase *lexicon_value(const struct lexicon *, enum lex_kind);

/* What stands under a profile; the words of labels and triggers, or NULL. */
const struct lexicon	*lexicon_under(const struct lexicon *);
const struct vocabulary	*lexicon_vocabulary(const struct lexicon *);

/* The matched value equals this word. */
bool	match_is(const struct match *, const char *value);

#endif
