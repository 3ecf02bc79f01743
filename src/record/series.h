/*
 * series: blocks that may head items by a number, sorted into families of one
 * form (cands.c), threaded into runs (series.c), their gaps filled (gaps.c).
 */
#ifndef MN_SERIES_H
#define MN_SERIES_H

#include "outline.h"

enum { MAX_FAMILIES = 32, OPEN_RUNS = 8, MAX_STEP = 4, NEAR = 3, };

/* A block that may head an item. */
struct cand {
	size_t			 i;		/* its block */
	struct marker		 mark;
	size_t			 cut;		/* bytes of a mark found in its text */
	size_t			 second;	/* bytes of an agenda number behind it */
	bool			 star;		/* "* 12.": a star before it */
	bool			 over;		/* which is all; the title is below */
	struct title		 t;
	bool			 below, text, led, alone, known;
	unsigned long		 v, above;	/* what counts, and the part before */
	size_t			 family, run;
};

struct run {
	size_t			 family;
	size_t			 first, last;	/* candidates */
	unsigned		 n, titled, caps, bold, alone, bare, text, led, asks;
	unsigned		 ringed, colons, cut, gapped, known;
	unsigned dashes;
	unsigned		 children, indent;
	unsigned long		 low, high;
};

/* Numbers of one form. */
struct family {
	const struct cand	*like;
	unsigned		 counter;	/* the part that counts */
	size_t			 open[OPEN_RUNS];
	unsigned		 nopen;
};

struct series {
	struct outline		*o;
	struct cand		*c;
	size_t			 n, cap;
	struct run		*runs;
	size_t			 nruns, capruns;
	struct family		 f[MAX_FAMILIES];
	size_t			 nf;
	size_t			 numbers;	/* candidates with figures */
	size_t			 led;		/* last block of a list under a decision */
	bool			 romans;	/* "II." is met: "I." counts so, too */
};

/* The candidates of the document, sorted and counted. */
void	cands_find(struct series *);

/* Marks of one form: "12/23" and "13/23", "4." and "5 ". */
bool	cands_alike(const struct series *, const struct cand *,
	    const struct cand *);

/* What the candidate counts: its family is known. */
void	cand_count(const struct series *, struct cand *);

/* The mark that was found in the text becomes the block's. */
void	cand_mark(struct model *, const struct cand *);

/* Large letters or numbers: "A.", "II."; the item "7.0". */
bool	mark_upper(const struct marker *);
bool	mark_point_nought(const struct marker *);

static inline unsigned
apart(unsigned a, unsigned b)
{
	return a > b ? a - b : b - a;
}

/* Numbers of the run's form between its members and beside them. */
void	gaps_fill(struct series *, const struct run *);

#endif
