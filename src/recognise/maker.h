/*
 * maker: blocks in the making. Private to the files that make them.
 */
#ifndef MN_MAKER_H
#define MN_MAKER_H

#include "block.h"

enum names_run { NAMES_NONE, NAMES_BELOW, NAMES_BESIDE, };

struct maker {
	struct arena		*a;
	struct arena		*tmp;		/* for looking at a line */
	const struct text	*t;
	const struct lexicon	*lex;
	const struct habits	*h;
	struct blocks		*out;
	unsigned		 gap;		/* blank lines since the last block */
	bool			 page_break;	/* or furniture since then */
	/* the paragraph that is being joined: its ranges, its last line */
	struct span		*spans;
	enum range_kind		*kinds;		/* of the spans */
	size_t			 nspans, capspans, nkinds, capkinds;
	size_t			 open;		/* its index plus one, or 0 */
	str			 tail;
	unsigned		 tail_width;	/* of the whole line it ends */
	bool			 empty;		/* only a mark so far */
	bool			 closed;	/* its last line ends it */
	/* the note at the edge that is being joined, and its last line */
	struct span		*notes;
	size_t			 nnotes, capnotes;
	size_t			 note;		/* its index plus one, or 0 */
	size_t			 note_line;
	bool			 noted;		/* the paragraph has one */
	enum names_run		 names;		/* in a list of names: "A. Bell" */
	unsigned long		 letter;	/* of the last "A. Roads", or 0 */
	const struct words	*words;		/* of the text: hyphen.c */
};

/* The line as it is read: without markup before it and note at its edge. */
str	line_text(const struct maker *, size_t line);

/* The mark the line begins with, of whatever kind; its length or 0. */
size_t	mark_at(const struct maker *, size_t line, str, struct marker *);

/* A new block of the line; rows.c adds those of tables. */
struct block	*block_new(struct maker *, enum block_kind, size_t line);

/* ---- rows.c ----------------------------------------------------------- */

bool	row_here(const struct maker *, size_t line);

/* Adds the row; returns the line after the last that it took. */
size_t	row_add(struct maker *, size_t line);

/* ---- join.c ----------------------------------------------------------- */

/* Whether the line goes on the block before it. */
bool	line_goes_on(struct maker *, const struct block *, size_t line);

/* A mark alone on its line takes the text that follows. */
bool	line_taken(struct maker *, const struct block *, size_t line);

/* ---- hyphen.c --------------------------------------------------------- */

enum hyphen {
	HYPHEN_NONE,
	HYPHEN_KEPT,		/* "non-" / "pecuniary": one word */
	HYPHEN_DROPPED,		/* "Com-" / "mittee": it was never there */
};

/* What becomes of the hyphen that the text ends with. */
enum hyphen	hyphen_here(struct maker *, str tail, str next);

/* ---- margin notes: edge.c --------------------------------------------- */

/* The note at the line's edge, if any, becomes a block or part of one. */
void	note_add(struct maker *, size_t line);

#endif
