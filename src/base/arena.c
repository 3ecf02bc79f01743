/*
 * Arena and heap: memory that is taken piece by piece and dropped whole.
 * Input: sizes. Output: zeroed memory, always; where there is none left the
 * process ends with a status the batch knows how to report.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base.h"

enum { CHUNK_SIZE = 64 * 1024, ALIGN = 16, };

struct arena_chunk {
	struct arena_chunk	*next;
	size_t			 size, used;
	_Alignas(ALIGN) char	 mem[];
};

_Noreturn void
mn_out_of_memory(void)
{
	static const char msg[] = "minutes: out of memory\n";

	if (write(STDERR_FILENO, msg, sizeof(msg) - 1) < 0) {
		/* nothing is left to be said */
	}
	_exit(MN_EXIT_MEMORY);
}

void *
xalloc(size_t n)
{
	return xrealloc(NULL, n);
}

void *
xrealloc(void *old, size_t n)
{
	void *p;

	if ((p = realloc(old, n ? n : 1)) == NULL)
		mn_out_of_memory();
	return p;
}

static struct arena_chunk *
chunk_new(struct arena *a, size_t n)
{
	struct arena_chunk *c;
	size_t size = n > CHUNK_SIZE ? n : CHUNK_SIZE;

	if (size > SIZE_MAX - sizeof(*c) ||
	    (c = calloc(1, sizeof(*c) + size)) == NULL)
		mn_out_of_memory();
	c->size = size;
	/* a chunk for one large piece goes behind: the head keeps its room */
	if (a->head != NULL && n > CHUNK_SIZE) {
		c->next = a->head->next;
		a->head->next = c;
	} else {
		c->next = a->head;
		a->head = c;
	}
	return c;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	struct arena_chunk *c = a->head;
	void *p;

	if (n > SIZE_MAX - ALIGN)
		mn_out_of_memory();
	n = (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	if (c == NULL || c->size - c->used < n)
		c = chunk_new(a, n);
	p = c->mem + c->used;
	c->used += n;
	a->used += n;
	return p;
}

void
arena_reset(struct arena *a)
{
	struct arena_chunk *c, *next;

	for (c = a->head; c != NULL; c = next) {
		next = c->next;
		free(c);
	}
	a->head = NULL;
	a->used = 0;
}

void
arena_trim(struct arena *a)
{
	struct arena_chunk *c = a->head, *next;

	if (a->used < CHUNK_SIZE / 2)
		return;
	/* one chunk stays: taking and giving back costs more than the room */
	while ((next = c->next) != NULL) {
		c->next = next->next;
		free(next);
	}
	memset(c->mem, 0, c->used);
	c->used = a->used = 0;
}

char *
arena_cstr(struct arena *a, const char *p, size_t n)
{
	char *s = arena_alloc(a, n + 1);

	if (n > 0)
		memcpy(s, p, n);
	return s;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list	 ap, again;
	char	*s;
	int	 n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	s = arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
	if (n > 0)
		vsnprintf(s, (size_t)n + 1, fmt, again);
	va_end(again);
	return s;
}

void *
array_grow(struct arena *a, void *p, size_t n, size_t *cap, size_t size)
{
	void	*q;
	size_t	 more;

	if (n < *cap)
		return p;
	more = *cap ? *cap * 2 : 8;
	if (more < *cap || more > SIZE_MAX / size)
		mn_out_of_memory();
	q = arena_alloc(a, more * size);
	if (n > 0)
		memcpy(q, p, n * size);
	*cap = more;
	return q;
}
