/*
 * recognise: text becomes lines, blocks and marks. Phrases come from the
 * lexicon; layout rules are tables in C.
 */
#ifndef MN_RECOGNISE_H
#define MN_RECOGNISE_H

#include "../read/read.h"

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

#endif
