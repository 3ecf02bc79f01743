/*
 * The containers a bag can be packed in. A further one is a .c of its own
 * and a row here.
 */
#include <string.h>
#include <sys/stat.h>

#include "bag.h"

static const struct container *const table[] = {
	&container_tar_gz,
	&container_zip,
	&container_dir,
};

const struct container *
container_of(enum bag_container id)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (table[i]->id == id)
			return table[i];
	return NULL;
}

const struct container *
container_known(int fd, mode_t mode)
{
	char first[8] = { 0 };

	if (!S_ISDIR(mode) && !read_at(fd, 0, first, 4))
		return NULL;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const char *magic = table[i]->magic;

		if (magic == NULL ? S_ISDIR(mode) : S_ISREG(mode) &&
		    memcmp(first, magic, strlen(magic)) == 0)
			return table[i];
	}
	return NULL;
}
