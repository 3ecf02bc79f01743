/*
 * The table of formats, as the files of render see it.
 */
#ifndef MN_RENDER_FORMAT_H
#define MN_RENDER_FORMAT_H

#include "xml.h"

struct declared {
	struct format	 format;
	const char	*sheet;		/* "xsl/html.xsl"; NULL: the record itself */
};

const struct declared	*declared_get(const char *name);

/* Whether a resource is a sheet that may be applied, not a part of one. */
bool			 sheet_top(const char *resource);

#endif
