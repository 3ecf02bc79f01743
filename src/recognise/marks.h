/*
 * marks: the parts that marks are read by. Private to marker.c, which reads
 * those that are sure, and loose.c, which reads those that others prove.
 */
#ifndef MN_MARKS_H
#define MN_MARKS_H

#include "block.h"

/* Past the blanks at i. */
size_t	mark_blanks(str, size_t i);

/* A blank stands at i, or nothing more. */
bool	mark_ends(str, size_t i);

/* Past the digits, or the letters, at i: eight at the most. */
size_t	mark_run(str, size_t i, bool digits);

/* The value of digits; of a roman number, or 0. */
unsigned long	mark_decimal(str);
unsigned long	mark_roman(str);

/* Past "24/026", past "4a" or "iv", at i; i where there is none. */
size_t	mark_compound(str, size_t i, struct marker *);
size_t	mark_simple(str, size_t i, struct marker *);

#endif
