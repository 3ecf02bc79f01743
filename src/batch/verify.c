/*
 * Verifying: bundles against their manifests, records against the schema.
 * Input: bundles, output folders, minutes.xml files. Output: each fault as a
 * diagnostic, a line that counts, and whether all is valid.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "run.h"

enum target_kind { TARGET_BAG, TARGET_XML, };

struct target {
	const char		*path;
	enum target_kind	 kind;
	enum mn_status		 rc;
};

struct check {
	struct arena	 arena;
	struct render	*render;
	struct report	 report;
	struct target	*v;
	size_t		 n, cap;
	bool		 unable;	/* something could not be checked */
};

static void
fault(struct check *c, const char *path, enum mn_diag code, const char *why)
{
	struct diags ds;

	diags_init(&ds, &c->arena, printable(&c->arena, path));
	diag_at(&ds, code, 0, 0, "%s", why);
	report_now(&c->report, &ds);
	c->unable = true;
}

static void
target(struct check *c, const char *path, enum target_kind kind)
{
	struct target *t = ARRAY_ADD(&c->arena, c->v, c->n, c->cap);

	*t = (struct target){ path, kind, MN_OK };
}

static bool
has(struct check *c, const char *folder, const char *name)
{
	struct stat st;

	return stat(arena_printf(&c->arena, "%s/%s", folder, name), &st) == 0;
}

static bool
is_container(const char *path)
{
	str s = str_c(path);

	return str_ends(s, STR(".tar.gz")) || str_ends(s, STR(".tgz")) ||
	    str_ends(s, STR(".tar")) || str_ends(s, STR(".zip"));
}

/* A bag that has lost its bagit.txt is still meant to be one. */
static bool
is_bag(struct check *c, const char *path)
{
	return has(c, path, "bagit.txt") || has(c, path, "bag-info.txt") ||
	    has(c, path, "manifest-sha512.txt");
}

static int
by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int
not_dots(const struct dirent *e)
{
	return strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
}

static bool
is_folder(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void	site(struct check *, const char *);

static void
site_entry(struct check *c, const char *path, const char *name)
{
	if (is_folder(path))
		site(c, path);
	else if (strcmp(name, "minutes.xml") == 0)
		target(c, path, TARGET_XML);
}

static void
bundle_entry(struct check *c, const char *path, const char *name)
{
	if (is_folder(path) || is_container(name))
		target(c, path, TARGET_BAG);
}

static void
entries(struct check *c, const char *folder,
    void (*entry)(struct check *, const char *, const char *))
{
	struct dirent	**list;
	int		  n = scandir(folder, &list, not_dots, by_bytes);

	if (n < 0) {
		fault(c, folder, MN_DIAG_INPUT_UNREADABLE, strerror(errno));
		return;
	}
	for (int i = 0; i < n; i++) {
		entry(c, arena_printf(&c->arena, "%s/%s", folder,
		    list[i]->d_name), list[i]->d_name);
		free(list[i]);
	}
	free(list);
}

static void
site(struct check *c, const char *folder)
{
	entries(c, folder, site_entry);
}

static void
output(struct check *c, const char *path)
{
	size_t had = c->n;

	if (has(c, path, "bundles"))
		entries(c, arena_printf(&c->arena, "%s/bundles", path),
		    bundle_entry);
	if (has(c, path, "site"))
		site(c, arena_printf(&c->arena, "%s/site", path));
	if (c->n == had)
		fault(c, path, MN_DIAG_VERIFY_NOTHING, "");
}

static void
gather(struct check *c, const char *path)
{
	struct stat	 st;
	size_t		 n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		n--;
	path = arena_cstr(&c->arena, path, n);
	if (stat(path, &st) < 0)
		fault(c, path, MN_DIAG_INPUT_UNREADABLE, strerror(errno));
	else if (!S_ISDIR(st.st_mode) && is_container(path))
		target(c, path, TARGET_BAG);
	else if (!S_ISDIR(st.st_mode) && str_ends(str_c(path), STR(".xml")))
		target(c, path, TARGET_XML);
	else if (S_ISDIR(st.st_mode) && is_bag(c, path))
		target(c, path, TARGET_BAG);
	else if (S_ISDIR(st.st_mode))
		output(c, path);
	else
		fault(c, path, MN_DIAG_VERIFY_NOTHING, "");
}

/* ---- the work ------------------------------------------------------------------ */

static enum mn_status
verify_xml(struct check *c, const char *path, struct diags *ds)
{
	struct tree	*tree = NULL;
	str		 xml;
	enum mn_status	 rc;

	if (file_read(ds->arena, path, &xml) < 0) {
		diag_at(ds, MN_DIAG_INPUT_UNREADABLE, 0, 0, "%s",
		    strerror(errno));
		return MN_FATAL;
	}
	rc = tree_read(c->render, xml, ds, &tree);
	if (tree != NULL)
		tree_free(tree);
	return rc;
}

static void
verify_work(void *check, size_t i, struct buf *result)
{
	struct check	*c = check;
	struct target	*t = &c->v[i];
	struct arena	 a = { 0 };
	struct diags	 ds;

	diags_init(&ds, &a, printable(&a, t->path));
	wire_put(result, t->kind == TARGET_BAG ? bag_verify(t->path, &ds) :
	    verify_xml(c, t->path, &ds));
	wire_put_diags(result, &ds);
	arena_reset(&a);
}

static bool
verify_done(void *check, size_t i, str result)
{
	struct check	*c = check;
	struct arena	 a = { 0 };
	struct wire	 w = { result, false };
	struct diags	 ds;
	uint64_t	 rc = wire_get(&w);

	diags_init(&ds, &a, printable(&a, c->v[i].path));
	wire_get_diags(&w, &ds);
	if (!w.bad && rc <= MN_FATAL) {
		c->v[i].rc = (enum mn_status)rc;
		report_job(&c->report, i, &ds);
	} else
		w.bad = true;
	arena_reset(&a);
	return !w.bad;
}

static void
verify_lost(void *check, size_t i, enum mn_diag code, const char *how)
{
	struct check	*c = check;
	struct arena	 a = { 0 };
	struct diags	 ds;

	c->v[i].rc = MN_FATAL;
	diags_init(&ds, &a, printable(&a, c->v[i].path));
	diag_at(&ds, code, 0, 0, "%s", how);
	report_job(&c->report, i, &ds);
	arena_reset(&a);
}

static enum mn_exit
conclude(const struct check *c)
{
	size_t	valid = 0, not_valid = 0;

	for (size_t i = 0; i < c->n; i++) {
		valid += c->v[i].rc <= MN_WARN;
		not_valid += c->v[i].rc == MN_FAILED;
	}
	printf("%zu checked: %zu valid, %zu not valid", c->n, valid,
	    not_valid);
	if (c->n - valid - not_valid > 0)
		printf(", %zu could not be checked", c->n - valid - not_valid);
	printf("\n");
	fflush(stdout);
	if (c->unable || c->n - valid - not_valid > 0)
		return MN_EXIT_USAGE;
	return not_valid > 0 ? MN_EXIT_DOCUMENT : MN_EXIT_OK;
}

static enum mn_exit
verify_all(struct check *c)
{
	struct signals	s;
	struct pool	p = {
		.state = c, .n = c->n, .jobs = workers_allowed(),
		.work = verify_work, .done = verify_done, .lost = verify_lost,
	};
	enum mn_status	rc;

	signals_block(&s);
	p.signals = s.fd;
	report_start(&c->report, c->n);
	rc = pool_run(&p);
	report_stop(&c->report);
	signals_restore(&s);
	if (rc == MN_WARN)
		return MN_EXIT_AGAIN;
	return rc == MN_OK ? conclude(c) : MN_EXIT_USAGE;
}

enum mn_exit
batch_verify(const char *const *paths, size_t n)
{
	static const char *const none[] = { NULL };
	struct render_options	 ro = { .lang = "en", .formats = none };
	struct check		 c = { 0 };
	struct diags		 ds;
	enum mn_exit		 rc = MN_EXIT_USAGE;

	diags_init(&ds, &c.arena, "minutes");
	if (render_open(&ro, &ds, &c.render) <= MN_WARN) {
		for (size_t i = 0; i < n; i++)
			gather(&c, paths[i]);
		rc = verify_all(&c);
	} else
		report_now(&c.report, &ds);
	if (c.render != NULL)
		render_close(c.render);
	report_free(&c.report);
	arena_reset(&c.arena);
	return rc;
}
