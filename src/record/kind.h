/*
 * kind: what a document is, told from its blocks.
 */
#ifndef MN_KIND_H
#define MN_KIND_H

#include "model.h"

/* item record meeting agenda other: as record/@kind has it. */
const char	*document_kind(const struct model *);

/* What was said, word for word: of kind "other" (transcript.c). */
bool		 is_transcript(const struct model *);

/*
 * A page of a committee system about votes: its items are named behind
 * "Item:". voting_cut parts these from the label and sets m->kind; the
 * pass find_statuses reads "Motion status: Carried".
 */
struct outline;
bool		 voting_record(const struct model *);
void		 voting_cut(struct model *);
void		 voting_items(struct outline *);

#endif
