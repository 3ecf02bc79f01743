/*
 * phrase: the patterns of the lexicon, and how one is held against a text.
 *
 *	a|b	either word		[x y]	may be left out
 *	...	up to six words		#	a number, in digits or words
 *	@person	@date @time @ref	a name, a date, a time, a reference
 */
#ifndef MN_PHRASE_H
#define MN_PHRASE_H

#include "lexicon.h"

enum elem_kind {
	ELEM_WORD,		/* one of alts */
	ELEM_GAP,
	ELEM_NUMBER,
	ELEM_PERSON,
	ELEM_DATE,
	ELEM_TIME,
	ELEM_REF,
};

/* One of the words of a choice, "sub-committee": hashes of its tokens. */
struct alt {
	uint64_t	 hash;
	uint64_t	*more;
	size_t		 nmore, capmore;
};

struct elem {
	enum elem_kind	 kind;
	unsigned	 group;		/* of an optional part, from 1; 0 none */
	size_t		 nalts, capalts;
	struct alt	*alts;
};

struct pattern {
	struct elem	*elems;
	size_t		 n, cap;
};

/* NULL, or why the pattern cannot be read. */
const char	*pattern_read(struct arena *, str, struct pattern *);

/* Whether the phrase stands at token i; fills m->to and the captures. */
bool		 phrase_match(const struct lexicon *, const struct phrase *,
		    const struct tokens *, size_t i, struct match *m);

#endif
