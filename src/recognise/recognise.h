/*
 * recognise: text becomes lines, blocks and marks. Phrases come from the
 * lexicon; layout rules are tables in C. This is the header for the other
 * folders; it brings what they need of the room:
 *
 *	lexicon.h	phrases, and where they stand
 *	leaf.h token.h	a stretch of text, and its words
 *	block.h		paragraphs, entries and rows
 *	grammar.h	names, dates, sums and references
 *	language.h	what it is written in, and what it says twice
 */
#ifndef MN_RECOGNISE_H
#define MN_RECOGNISE_H

#include "block.h"
#include "grammar.h"
#include "language.h"

#endif
