/*
 * Resources: the sheets, schemas and lexicons that the build put into the
 * program byte for byte. Their table is made by the Makefile. Input: a name,
 * "xsl/html.xsl"; output: its bytes.
 */
#include <string.h>

#include "render.h"

/* Each row is a name, a start and a size; a row of zeros ends it. */
extern const struct resource mn_resource_table[];

const struct resource *
resource_at(size_t index)
{
	for (size_t i = 0; mn_resource_table[i].name != NULL; i++)
		if (i == index)
			return &mn_resource_table[i];
	return NULL;
}

const struct resource *
resource_get(const char *name)
{
	const struct resource	*r;

	for (r = mn_resource_table; r->name != NULL; r++)
		if (strcmp(r->name, name) == 0)
			return r;
	return NULL;
}
