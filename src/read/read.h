/*
 * read: the bytes of an input become text. Inputs are opened and, where
 * gzipped, unpacked; text is decoded to UTF-8 with a way back to byte, line
 * and column; lines and pages are found. Nothing is judged here.
 */
#ifndef MN_READ_H
#define MN_READ_H

#include "../base/base.h"

/* ---- input ------------------------------------------------------------ */

/*
 * Reads all of a file ("-" is standard input), unpacked where it is gzip by
 * its first two bytes, into the arena. More than max bytes (0: 32 MiB),
 * packed or unpacked: MN104.
 * Unreadable, empty, binary or damaged files: the diagnostic, MN_FAILED.
 */
enum mn_status	input_read(struct arena *, const char *path, size_t max,
		    struct diags *, str *bytes);

/* ---- text ------------------------------------------------------------- */

/*
 * One line of the text, without its end (LF, CR LF, CR or form feed). A form
 * feed at the beginning of a line makes no empty line, it only turns the page.
 */
struct line {
	uint32_t off, n;	/* in text.s */
	uint32_t start;		/* where it begins for an editor: off, or before
				 * the form feeds that stand in front of it */
	uint32_t number;	/* as an editor counts, from 1: form feeds end none */
	unsigned page;		/* from 1: form feeds before it, plus one */
	unsigned indent;	/* columns of blanks before its first character, tabs to 8 */
	bool	blank;		/* holds only blanks */
};

/*
 * A stretch of text, up to the next one, in which each character took the
 * same number of source bytes: unit, or, where unit is 0, as many as it has
 * in UTF-8. Stretches are without gaps in the text and in the source (a BOM
 * lies before the first); one whose unit is not 0 is short, so that counting
 * its characters costs next to nothing.
 */
struct text_seg {
	size_t	off;		/* in text.s */
	size_t	src;		/* in the source bytes */
	unsigned unit;
};

/*
 * A place where the text has U+FFFD for what could not be kept. (A U+FFFD
 * that stands in the source is a character like others and not listed.)
 */
struct text_sub {
	size_t	off;		/* of the U+FFFD in text.s */
	uint32_t value;		/* the byte, or the character's code; of UTF-16
				 * also a lone surrogate (d800-dfff) */
	bool	control;	/* a control character or U+FFFE, U+FFFF, else
				 * an undecodable byte or surrogate */
};

/*
 * A decoded document. Everything in it lives in the arena it was made in,
 * but for name and source, which are kept as they were given.
 */
struct text {
	const char	*name;		/* as the user named the input */
	str		 source;	/* the bytes, as in the file (unpacked) */
	str		 s;		/* valid UTF-8 without BOM, fit for XML 1.0 but
					 * that form feed and vertical tab stay */
	const char	*encoding;	/* "UTF-8", "windows-1252", "UTF-16LE" ...;
					 * with ", read as windows-1252 before" */
	struct line	*lines;
	size_t		 nlines;
	struct text_seg	*segs;
	size_t		 nsegs;
	struct text_sub	*subs;		/* ascending */
	size_t		 nsubs;
	size_t		*chars;		/* characters before each 1024th byte of s */
	uint32_t	*line_at;	/* the index of the line it stands in */
	size_t		*inner;		/* ends of lines that are none, ascending */
	size_t		 ninner;
};

/*
 * Decodes and splits. Recognised, in this order: a BOM (UTF-8, UTF-16 LE or
 * BE); UTF-16 without one by its NULs; valid UTF-8; text that is mostly
 * valid UTF-8 (broken bytes become substitutes); else Windows-1252. What is
 * no text by its first bytes, by NULs that are not UTF-16's or by the share
 * of its control characters is MN103 and MN_FAILED; text of nothing but
 * blanks MN102 and MN_FAILED. MN_WARN: it holds substitutes.
 */
enum mn_status	text_decode(struct arena *, const char *name, str source,
		    struct diags *, struct text *);

/*
 * The source byte that the character at off begins at; off may lie inside
 * the character. The end of the text is the end of the source.
 */
size_t	text_source(const struct text *, size_t off);

/* Line and column (in characters, from 1) of an offset of the text. */
void	text_where(const struct text *, size_t off, size_t *line, size_t *col);

/* The index in lines[] of the line an offset of the text stands in. */
size_t	text_line(const struct text *, size_t off);

/* The words of lines[i], without what ends the line. */
str	text_line_str(const struct text *, size_t i);

#endif
