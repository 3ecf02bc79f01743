/* Inside the bundle room: the files of a bag that tell about it. */
#ifndef MN_TAGS_H
#define MN_TAGS_H

#include "bag.h"

/* The bag's own field of that label, or NULL. */
const char	*tags_field(const struct bag *, const char *label);

void	tags_declaration(struct buf *);
bool	tags_info(const struct bag *, struct diags *, struct buf *);
void	tags_metadata(const struct bag *, struct buf *);
void	tags_formats(const struct bag *, struct buf *);
void	tags_readme(const struct bag *, struct buf *);

/* A manifest's line: lower-case digest, two blanks, path. */
void	tags_manifest_line(struct buf *, const char *hex, str path);

/* Labels that every bag of ours has, NULL after the last. */
extern const char *const tags_required[];

#endif
