/*
 * What the tests of bags share: a small invented bag, a folder to work in,
 * and looking at what was said.
 */
#ifndef MN_TESTS_BAG_FIXTURE_H
#define MN_TESTS_BAG_FIXTURE_H

#include <ctype.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit.h"
#include "bundle/bundle.h"

#define CLOCK	1767225600	/* 2026-01-01 */

static const struct bag_file fixture_files[] = {
	{ "minutes.xml", { "<minutes/>\n", 11 }, "fmt/101",
	    "The record, as \"XML\", whole", NULL },
	{ "source/cabinet.txt", { "Avonbury Borough Council\nCabinet\n", 33 },
	    "x-fmt/111", "The minutes as received", "Cabinet, 12 March.txt" },
	{ "empty.json", { "", 0 }, NULL, NULL, NULL },
};

static const struct bag_field fixture_fields[] = {
	{ "Source-Organization", "Avonbury Borough Council" },
	{ "External-Description", " Minutes of Cabinet,\r\n12 March\n2026 " },
	{ "Contact-Name", "" },
	{ "Meeting-Date", "2026-03-12" },
	{ "Language", "en-GB" },
	{ "Payload-Oxum", "1.1" },	/* the writer's own wins */
};

static const struct bag fixture = {
	.name = "avonbury-cabinet-2026-03-12-1f3a9c",
	.files = fixture_files, .nfiles = 3,
	.fields = fixture_fields, .nfields = 6, .clock = CLOCK,
};

static char work[] = "/tmp/minutes-bag-XXXXXX";

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *f)
{
	(void)st;
	(void)type;
	(void)f;
	return remove(path);
}

static inline void
work_clear(void)
{
	nftw(work, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	assert_int_equal(mkdir(work, 0700), 0);
}

static inline int
work_begin(void **state)
{
	(void)state;
	return mkdtemp(work) == NULL;
}

static inline int
work_end(void **state)
{
	(void)state;
	return nftw(work, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* "name" in the folder of work; eight can be in use at a time. */
static inline const char *
at(const char *name)
{
	static char	paths[8][4096];
	static unsigned	turn;
	char		*p = paths[turn++ % 8];

	snprintf(p, sizeof(paths[0]), "%s/%s", work, name);
	return p;
}

static inline void
put(const char *path, const void *p, size_t n)
{
	FILE *f;

	unlink(path);	/* some file systems flush what is overwritten */
	f = fopen(path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(p, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

static inline void
get(const char *path, struct buf *b)
{
	FILE	*f = fopen(path, "rb");
	char	 block[4096];
	size_t	 n;

	assert_non_null(f);
	b->n = 0;
	buf_puts(b, "");
	while ((n = fread(block, 1, sizeof(block), f)) > 0)
		buf_put(b, block, n);
	fclose(f);
}

static inline bool
there(const char *path)
{
	return access(path, F_OK) == 0;
}

/* Diagnostics of one call. */
struct said {
	struct arena	a;
	struct diags	ds;
};

static inline void
said_begin(struct said *s)
{
	memset(s, 0, sizeof(*s));
	diags_init(&s->ds, &s->a, "bag");
}

static inline bool
said(const struct said *s, int code)
{
	for (const struct diag *d = s->ds.head; d != NULL; d = d->next)
		if (d->code == code)
			return true;
	return false;
}

/* What was said, to be shown where a test fails. */
static inline void
said_print(const struct said *s)
{
	for (const struct diag *d = s->ds.head; d != NULL; d = d->next)
		print_message("  MN%d %s\n", d->code, d->text);
}

static inline void
said_end(struct said *s)
{
	arena_reset(&s->a);
}

static inline enum mn_status
write_bag(const struct bag *bag, enum bag_container c, bool *changed)
{
	struct said	s;
	enum mn_status	rc;

	said_begin(&s);
	rc = bag_write(bag, c, work, &s.ds, changed);
	if (rc != MN_OK)
		said_print(&s);
	said_end(&s);
	return rc;
}

static size_t nth;		/* of the table that a test goes through */

/* Verifies, and expects one status and, where not 0, one code among others. */
static inline void
expect(const char *path, enum mn_status want, int code)
{
	struct said	s;
	enum mn_status	rc;

	said_begin(&s);
	rc = bag_verify(path, &s.ds);
	if (rc != want || (code != 0 && !said(&s, code)) ||
	    (code == 0 && s.ds.head != NULL)) {
		print_message("%s (row %zu): status %d, wanted %d and "
		    "MN%d\n", path, nth, (int)rc, (int)want, code);
		said_print(&s);
		fail();
	}
	said_end(&s);
}

#endif
