/*
 * document: what converting and tracing one have in common.
 */
#ifndef MN_DOCUMENT_H
#define MN_DOCUMENT_H

#include "assemble.h"
#include "split.h"

/* What the parts of a document share. */
struct document {
	struct arena		*a;
	const char		*name;
	struct text		 t;
	const struct lexicon	*lex;
	struct diags		*ds;
	const struct habits	*habits;
	struct blocks		*blocks;
	struct writing		 writing;
	char			 sha256[65], sha512[129];	/* of the source */
};

/* Decodes the bytes and makes the blocks; MN_FAILED where that cannot be. */
enum mn_status	 document_open(struct document *, str bytes);

/* One of its meetings, assembled. */
struct model	*document_part(struct document *, const struct part *,
		    const char *name);

/*
 * What of a record is worked out or only likely, each as a diagnostic that
 * says what was taken for what (doubt.c).
 */
void		 list_doubts(struct model *, struct diags *);

#endif
