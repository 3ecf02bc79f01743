/*
 * decode: bytes in a known encoding become text. Private to this folder.
 */
#ifndef MN_READ_DECODE_H
#define MN_READ_DECODE_H

#include "read.h"

enum encoding {
	ENC_UTF8 = 0,
	ENC_UTF16LE,
	ENC_UTF16BE,
	ENC_1252,
};

/* What an encoding makes of bytes, known before room is taken for it. */
struct decoded {
	size_t	bytes;		/* of text */
	size_t	chars;
	size_t	segs, subs;
	size_t	undecoded;	/* subs that are not control characters */
};

/* The character of a Windows-1252 byte; 0 for the five that have none. */
uint32_t decode_1252(unsigned char);

/*
 * Measures what decoding source from the byte at from would give; with it,
 * decodes into t->s, segs and subs.
 */
struct decoded	decode_measure(str source, size_t from, enum encoding);
void		decode_text(struct arena *, str source, size_t from,
		    enum encoding, const struct decoded *, struct text *);

/* Why the bytes are not text by how they begin ("a PDF file"), or NULL. */
const char	*decode_magic(str bytes);

/*
 * Undoes wrong readings of UTF-8 as Windows-1252 that the text has been
 * through; returns how many characters it gave back, and where the first
 * stands. To be called before lines_find.
 */
size_t		mojibake_repair(struct arena *, struct text *, size_t *first);

/* Fills t->lines and t->chars from t->s. */
void		lines_find(struct arena *, struct text *);

#endif
