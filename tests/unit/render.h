/*
 * What the tests of rendering share: a renderer, an arena and diagnostics of
 * their own, and a folder that is removed. They run from the project's root.
 */
#ifndef MN_TESTS_UNIT_RENDER_H
#define MN_TESTS_UNIT_RENDER_H

#include <stdio.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit.h"
#include "render/xml.h"

#define SAMPLES	"tests/schema/"

static struct arena	 arena;
static struct diags	 ds;
static struct render	*render;
static char		 dir[] = "/tmp/t_render.XXXXXX";

static inline int
setup(void **state)
{
	struct render_options	 o = { .lang = "en" };

	(void)state;
	diags_init(&ds, &arena, "t_render");
	return mkdtemp(dir) == NULL || render_open(&o, &ds, &render) != MN_OK;
}

static inline int
teardown(void **state)
{
	char	 command[64];

	(void)state;
	render_close(render);
	arena_reset(&arena);
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

/* Each test starts without findings. */
static inline int
fresh(void **state)
{
	(void)state;
	diags_init(&ds, &arena, "t_render");
	return 0;
}

static inline struct buf
slurp(const char *path)
{
	struct buf	 b = { 0 };

	assert_true(file_bytes(path, &b));
	return b;
}

static inline struct tree *
tree_of(const char *path)
{
	struct buf	 b = slurp(path);
	struct tree	*t;

	assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t), MN_OK);
	buf_free(&b);
	return t;
}

/* The only finding so far: its code, and a part of its words. */
static inline void
assert_found(int code, const char *part)
{
	assert_non_null(ds.head);
	if (ds.head->code != code || strstr(ds.head->text, part) == NULL)
		fail_msg("MN%d: %s", ds.head->code, ds.head->text);
}

static inline const char *
put_file(const char *name, const char *text)
{
	char	*path = arena_printf(&arena, "%s/%s", dir, name);
	FILE	*f = fopen(path, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	fclose(f);
	return path;
}

/* Runs tests with standard error in a file, which must stay empty. */
static inline void
assert_silent(void (*const tests[])(void **), size_t n)
{
	int		 err = dup(2), fd;
	struct stat	 st;

	fd = open(arena_printf(&arena, "%s/stderr", dir), O_CREAT | O_RDWR,
	    0600);
	fflush(stderr);
	dup2(fd, 2);
	for (size_t i = 0; i < n; i++) {
		fresh(NULL);
		tests[i](NULL);
	}
	fflush(stderr);
	dup2(err, 2);
	assert_int_equal(fstat(fd, &st), 0);
	assert_int_equal(st.st_size, 0);
	close(fd);
	close(err);
}

#endif
