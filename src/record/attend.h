/*
 * attend: the parts of the attendance record that have files of their own.
 */
#ifndef MN_ATTEND_H
#define MN_ATTEND_H

#include "names.h"

/*
 * A table of names (columns.c); *status is the list it stands in, or NULL,
 * and becomes that of the last label in it. False where it is none.
 */
bool	attendance_table(struct model *, struct node *, const char **status);

/*
 * Sentences that tell who could not come (apologies.c): "Apologies had been
 * received from A and B", "C sent apologies"; here says that the item is
 * about that.
 */
bool	told_apologies(struct model *, struct node *, bool here);
/* "It was noted that Cllr Hale was in remote attendance." */
bool	told_remote(struct model *, struct node *);
/* "RB chaired the meeting", "Chaired by Ann Hale": her role. */
bool	told_chair(struct model *, struct node *);

#endif
