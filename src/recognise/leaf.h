/*
 * leaf: a stretch of the document as one piece of text: blanks folded to
 * single spaces, left-over markup set aside, and the way back to the
 * decoded text kept for every word.
 */
#ifndef MN_LEAF_H
#define MN_LEAF_H

#include "../read/read.h"

struct lexicon;

/* flat[flat, flat + n) is text.s[off, off + n), byte for byte. */
struct piece {
	uint32_t	flat, off, n;
};

/* Markup set aside: text.s[off, off + n) stood before flat[flat]. */
struct residue {
	uint32_t	flat, off, n;
};

/*
 * flat[from, to) says again, in another language, what stands beside it:
 * "Cyng. /" of "Cyng. / Cllrs." It is text like any other and stays in the
 * record, but no words are read from it.
 */
struct mute {
	uint32_t	from, to;
};

/* The word at flat is known to be another: "Prescnt" is "present". */
struct misread {
	size_t		 flat;
	const char	*word;		/* or NULL: there is none */
};

/* There are as many as list points: no array has room that is not used. */
struct leaf {
	str		 s;		/* the flat text; of one piece, that piece */
	struct piece	*pieces;	/* ascending */
	struct residue	*residues;	/* ascending */
	struct mute	*mutes;		/* ascending, apart */
	uint32_t	 npieces, nresidues, nmutes;
	struct misread	 misread;	/* of its label */
	/* asked for the meaning of words that are not English, or NULL */
	const struct lexicon *small_words;
};

/* The length of a tag like "<i>", "</b>" or "<br />" at the start, or 0. */
size_t		 tag_length(str);

/* The length of any markup at an offset of a range, or 0: residue.c. */
size_t		 residue_length(str, size_t i);
bool		 extract_name(str);	/* of a tag: "AI1" */

/* A half-open range of the decoded text. */
struct span {
	size_t	from, to;
};

/*
 * A leaf of the ranges of the text, in order; the ranges are joined by one
 * space. An empty leaf (only blanks) has s.n == 0 and perhaps residues.
 */
struct leaf	*leaf_make(struct arena *, const struct text *,
		    const struct span *, size_t n);
struct leaf	*leaf_of(struct arena *, const struct text *, size_t from, size_t to);

/* The same where some ranges are markup, or go on the word before them. */
enum range_kind {
	RANGE_TEXT = 0,
	RANGE_GLUED,		/* no blank before it */
	RANGE_RESIDUE,		/* set aside, whatever it is */
};
struct leaf	*leaf_join(struct arena *, const struct text *,
		    const struct span *, const enum range_kind *, size_t n);

/*
 * flat[from, to) as a leaf of its own, without blanks at its ends. Cuts that
 * meet ([0, a) and [a, n)) share out all pieces and residues between them.
 */
struct leaf	*leaf_cut(struct arena *, const struct leaf *, size_t from, size_t to);

/* Adds flat[from, to) to what is mute, behind all that is. */
void		 leaf_mute(struct arena *, struct leaf *, size_t from, size_t to);

/* Where the flat offset stands in the decoded text. */
size_t		 leaf_off(const struct leaf *, size_t flat);

/* The first residue that stands at the flat offset or behind it. */
size_t		 leaf_residue(const struct leaf *, size_t flat);

/* Before and after everything in the leaf, residues included. */
struct span	 leaf_extent(const struct leaf *);

/*
 * The ranges of the text that flat[from, to) rests on: as few as can be,
 * each covering only what is the leaf's, and blanks. Residues at the ends
 * count where outer is true.
 */
size_t		 leaf_spans(struct arena *, const struct text *,
		    const struct leaf *, size_t from, size_t to, bool outer,
		    struct span **);

#endif
