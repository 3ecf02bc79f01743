/*
 * record: what was recognised becomes a record: the meeting model, its
 * ids, the nothing-lost account, and minutes.xml as text.
 */
#ifndef MN_RECORD_H
#define MN_RECORD_H

#include "../recognise/recognise.h"

/* One record: a meeting, or one item of one, found in a document. */
struct record {
	const char	*name;		/* NAME, or NAME.2 where a document holds several */
	const char	*kind;		/* item meeting agenda record other */
	/* what grouping needs: stated or supplied, never inferred; "" unknown */
	const char	*authority, *body, *date, *start, *item_number;
	const char	*meeting;	/* supplied id of the meeting, or "" */
	const char	*title;		/* of the meeting or item; "" or NULL unknown */
	bool		 exempt;	/* press and public were excluded for some of it */
	bool		 draft;
	unsigned	 decisions, items, people, actions;	/* counts for the summary */
	struct diags	 doubts;	/* what of it is likely or worked out */
	struct buf	 xml;		/* the <record> element, UTF-8, no XML declaration */
};

/* What one document yields. */
struct records {
	struct record	*r;
	size_t		 n;
};

/*
 * A whole document: bytes in, records out. name is the record's name (made
 * from the path by the batch); profile adds to the common lexicon and may be
 * NULL. Everything lives in the arena but the buffers, which records_free
 * frees. Diagnostics are added to ds, whose file is the input as the user
 * named it. MN_FAILED where nothing can be written: then n is 0.
 */
enum mn_status	record_document(struct arena *, const char *name, str bytes,
		    const struct lexicon *common, const struct lexicon *profile,
		    struct diags *ds, struct records *out);
void		records_free(struct records *);

/*
 * `minutes trace`: every line of the document with its block, the layout
 * rule, what begins in it and the phrase that decided (trace.c).
 */
enum mn_status	record_trace(struct arena *, const char *name, str bytes,
		    const struct lexicon *common, const struct lexicon *profile,
		    struct diags *ds, struct buf *out);

#endif
