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

/* Filled piece by piece, or, in the list of large ones, by one alone. */
struct arena_chunk {
	struct arena_chunk	*next, *prev;
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
chunk_resize(struct arena_chunk *c, size_t size)
{
	if (size > SIZE_MAX - sizeof(*c))
		mn_out_of_memory();
	c = xrealloc(c, sizeof(*c) + size);
	c->size = size;
	return c;
}

/* At the beginning of its list; what it has for neighbours may have moved. */
static void
chunk_link(struct arena_chunk **list, struct arena_chunk *c)
{
	c->prev = NULL;
	c->next = *list;
	if (c->next != NULL)
		c->next->prev = c;
	*list = c;
}

static struct arena_chunk *
chunk_new(struct arena_chunk **list, size_t size)
{
	struct arena_chunk *c;

	if (size > SIZE_MAX - sizeof(*c))
		mn_out_of_memory();
	c = xalloc(sizeof(*c) + size);
	c->size = size;
	c->used = 0;
	chunk_link(list, c);
	return c;
}

static size_t
aligned(size_t n)
{
	if (n > SIZE_MAX - ALIGN)
		mn_out_of_memory();
	return (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

void *
arena_room(struct arena *a, size_t n)
{
	struct arena_chunk *c = a->head;
	void *p;

	n = aligned(n);
	if (n > CHUNK_SIZE)
		c = chunk_new(&a->large, n);
	else if (c == NULL || c->size - c->used < n)
		c = chunk_new(&a->head, CHUNK_SIZE);
	p = c->mem + c->used;
	c->used += n;
	a->used += n;
	return p;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	return memset(arena_room(a, n), 0, n);
}

static void
free_list(struct arena_chunk *c)
{
	struct arena_chunk *next;

	for (; c != NULL; c = next) {
		next = c->next;
		free(c);
	}
}

void
arena_reset(struct arena *a)
{
	free_list(a->head);
	free_list(a->large);
	*a = (struct arena){ 0 };
}

void
arena_trim(struct arena *a)
{
	struct arena_chunk *c = a->head;

	if (a->used < CHUNK_SIZE / 2)
		return;
	free_list(a->large);
	a->large = NULL;
	a->used = 0;
	if (c == NULL)
		return;
	/* one chunk stays: taking and giving back costs more than the room */
	free_list(c->next);
	c->next = NULL;
	c->used = 0;
}

char *
arena_cstr(struct arena *a, const char *p, size_t n)
{
	char *s = arena_room(a, n + 1);

	if (n > 0)
		memcpy(s, p, n);
	s[n] = '\0';
	return s;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list	 ap, again;
	char	 made[128], *s;		/* most are no longer */
	int	 n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(made, sizeof(made), fmt, ap);
	va_end(ap);
	s = arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
	if (n > 0 && (size_t)n < sizeof(made))
		memcpy(s, made, (size_t)n);
	else if (n > 0)
		vsnprintf(s, (size_t)n + 1, fmt, again);
	va_end(again);
	return s;
}

/* A large piece becomes larger where it is, or leaves nothing behind. */
static void *
grow_large(struct arena *a, void *p, size_t size)
{
	struct arena_chunk *c = (struct arena_chunk *)((char *)p -
	    offsetof(struct arena_chunk, mem));

	if (c->prev != NULL)
		c->prev->next = c->next;
	else
		a->large = c->next;
	if (c->next != NULL)
		c->next->prev = c->prev;
	a->used += size - c->used;
	c = chunk_resize(c, size);
	c->used = size;
	chunk_link(&a->large, c);
	return c->mem;
}

/* Whether the piece was taken last of all in its chunk, and not large. */
static bool
taken_last(const struct arena *a, const void *p, size_t size)
{
	const struct arena_chunk *c = a->head;

	return size > 0 && c != NULL &&
	    c->mem + c->used == (const char *)p + size;
}

/* So does the piece that was taken last, while its chunk has room. */
static void *
grow(struct arena *a, void *p, size_t old, size_t size)
{
	void *q;

	old = aligned(old);
	size = aligned(size);
	if (old > CHUNK_SIZE)
		return grow_large(a, p, size);
	if (taken_last(a, p, old) &&
	    a->head->size - a->head->used >= size - old) {
		a->head->used += size - old;
		a->used += size - old;
		return p;
	}
	q = arena_room(a, size);
	if (old > 0)
		memcpy(q, p, old);
	return q;
}

void *
array_grow(struct arena *a, void *p, size_t *cap, size_t size)
{
	size_t more = *cap ? *cap * 2 : 2;

	if (more < *cap || more > SIZE_MAX / size)
		mn_out_of_memory();
	p = grow(a, p, *cap * size, more * size);
	*cap = more;
	return p;
}

void
array_fit(struct arena *a, void *p, size_t n, size_t *cap, size_t size)
{
	size_t had = aligned(*cap * size), needs = aligned(n * size);

	if (!taken_last(a, p, had))
		return;
	a->head->used -= had - needs;
	a->used -= had - needs;
	*cap = n;
}
