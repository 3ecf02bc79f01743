/*
 * The heap of a worker: libxml2 and libxslt allocate and free many small
 * pieces for each document, which takes a sixth of the time with the C
 * library's heap. Here a piece has no header, and goes back to the pieces of
 * its size. Input: sizes; output: pieces from one reserved span, or from the
 * C library's heap where they are large or the span is full.
 *
 * For a process with one thread alone. What was allocated before lies
 * outside the span, and goes back to the C library. No piece is ever NULL:
 * libxslt goes on without what it could not allocate and calls the result
 * whole, so where memory ends the worker ends, and the batch says so.
 */
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <libxml/xmlmemory.h>

#include "xml.h"

enum {
	STEP = 16,		/* sizes are multiples of it, and so aligned */
	LARGEST = 1024,
	PAGE = 16 * 1024,	/* all pieces of a page are of one size */
	PAGES = 4096,
	SPAN = PAGE * PAGES,	/* addresses, not memory */
};

struct spare {
	struct spare	*next;
};

static char		*span;
static size_t		 used;		/* pages */
static unsigned char	 size_of[PAGES];	/* in steps, by page */
static struct spare	*unused[LARGEST / STEP + 1];	/* by steps */

static bool
ours(const void *p)
{
	return (uintptr_t)p - (uintptr_t)span < SPAN;
}

static size_t
bytes_of(const void *p)
{
	size_t	 page = ((uintptr_t)p - (uintptr_t)span) / PAGE;

	return (size_t)size_of[page] * STEP;
}

/* A new page for pieces of a size; those are in the order of their addresses. */
static bool
page_cut(size_t steps)
{
	size_t	 size = steps * STEP;
	char	*page = span + used * PAGE;

	if (used == PAGES)
		return false;
	size_of[used++] = (unsigned char)steps;
	for (size_t at = PAGE / size * size; at > 0; at -= size) {
		struct spare	*p = (struct spare *)(page + at - size);

		p->next = unused[steps];
		unused[steps] = p;
	}
	return true;
}

static void *
take(size_t n)
{
	size_t		 steps = n == 0 ? 1 : (n + STEP - 1) / STEP;
	struct spare	*p;

	if (n > LARGEST || (unused[steps] == NULL && !page_cut(steps)))
		return xalloc(n);
	p = unused[steps];
	unused[steps] = p->next;
	return p;
}

static void
give(void *p)
{
	struct spare	*piece = p;
	size_t		 steps;

	if (!ours(p)) {
		free(p);
		return;
	}
	steps = bytes_of(p) / STEP;
	piece->next = unused[steps];
	unused[steps] = piece;
}

static void *
resize(void *p, size_t n)
{
	size_t	 had;
	void	*q;

	if (p == NULL)
		return take(n);
	if (!ours(p))
		return xrealloc(p, n);
	had = bytes_of(p);
	if (n > 0 && n <= had)
		return p;
	q = take(n);
	memcpy(q, p, n < had ? n : had);
	give(p);
	return q;
}

static char *
copy_of(const char *s)
{
	size_t	 n = strlen(s) + 1;

	return memcpy(take(n), s, n);
}

#if defined(__SANITIZE_ADDRESS__)
enum { WATCHED = 1, };		/* its own heap is what finds the faults */
#else
enum { WATCHED = 0, };
#endif

void
render_heap(void)
{
	void	*p;

	if (WATCHED || span != NULL)
		return;
	p = mmap(NULL, SPAN, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (p == MAP_FAILED)
		return;
	span = p;
	xmlMemSetup(give, take, resize, copy_of);
	/* the next document needs again what this one gave back */
	mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
	mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
	mallopt(M_TOP_PAD, 1024 * 1024);
}
