/*
 * Inputs: files, folders, lists of them and standard input become one list
 * of documents in a stable order. Input: what the user named. Output: each
 * document once, with the path to open it by and the name of its record.
 */
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"

struct gather {
	struct arena		*arena;
	const struct mn_options	*opt;
	struct inputs		*in;
	struct diags_array	*problems;
	const char		*root;	/* of the walk */
};

static void
problem(struct gather *g, const char *path, enum mn_diag code, const char *why)
{
	struct diags *ds = ARRAY_ADD(g->arena, g->problems->v, g->problems->n,
	    g->problems->cap);

	diags_init(ds, g->arena, printable(g->arena, path));
	diag_at(ds, code, 0, 0, "%s", why);
}

static struct input *
add(struct gather *g, const char *path, const char *rel, const char *folder)
{
	struct input	*i = ARRAY_ADD(g->arena, g->in->v, g->in->n, g->in->cap);
	char		*real = realpath(path, NULL);
	str		 s = str_c(path);

	i->path = path;
	i->file = printable(g->arena, path);
	i->real = real ? arena_cstr(g->arena, real, strlen(real)) : path;
	i->rel = rel;
	i->folder = folder;
	i->packed = str_ends(s, STR(".gz")) || str_ends(s, STR(".GZ"));
	free(real);
	return i;
}

/* ---- walking -------------------------------------------------------------- */

static bool
wanted(const struct gather *g, const char *name, const char *rel)
{
	static const char *const globs[] = {
		"*.txt", "*.text", "*.txt.gz", "*.text.gz",
	};
	const char *more = g->opt->include;

	for (size_t i = 0; i < sizeof(globs) / sizeof(globs[0]); i++)
		if (fnmatch(globs[i], name, FNM_CASEFOLD) == 0)
			return true;
	return more != NULL &&
	    fnmatch(more, strchr(more, '/') != NULL ? rel : name, 0) == 0;
}

/* A folder this program wrote into holds what came of documents, not these. */
static bool
is_output(struct gather *g, const char *path)
{
	struct stat st;

	return lstat(arena_printf(g->arena, "%s/.minutes", path), &st) == 0 &&
	    S_ISDIR(st.st_mode);
}

static int
by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int
not_hidden(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static char *
joined(struct arena *a, const char *folder, const char *name)
{
	size_t n = strlen(folder);

	if (n == 0)
		return arena_printf(a, "%s", name);
	return arena_printf(a, folder[n - 1] == '/' ? "%s%s" : "%s/%s",
	    folder, name);
}

static void	walk(struct gather *, const char *path, const char *rel);

static void
walk_entry(struct gather *g, const char *path, const char *rel,
    const char *name)
{
	struct stat st;

	/* links to folders may lead round in a circle, and are not followed */
	if (lstat(path, &st) < 0)
		problem(g, path, MN_DIAG_INPUT_UNREADABLE, strerror(errno));
	else if (S_ISDIR(st.st_mode)) {
		if (!is_output(g, path))
			walk(g, path, rel);
	} else if (wanted(g, name, rel) && stat(path, &st) == 0 &&
	    S_ISREG(st.st_mode))
		add(g, path, rel, g->root);
	else if (wanted(g, name, rel) && S_ISLNK(st.st_mode))
		problem(g, path, MN_DIAG_INPUT_UNREADABLE, "a link to nothing");
}

static void
walk(struct gather *g, const char *path, const char *rel)
{
	struct dirent	**list;
	int		  n = scandir(path, &list, not_hidden, by_bytes);

	if (n < 0) {
		problem(g, path, MN_DIAG_INPUT_UNREADABLE, strerror(errno));
		return;
	}
	for (int i = 0; i < n; i++) {
		const char *name = list[i]->d_name;

		walk_entry(g, joined(g->arena, path, name),
		    joined(g->arena, rel, name), name);
		free(list[i]);
	}
	free(list);
}

static void
folder(struct gather *g, const char *path)
{
	size_t had = g->in->n, problems = g->problems->n;

	g->root = path;
	walk(g, path, "");
	if (g->in->n == had && g->problems->n == problems)
		problem(g, path, MN_DIAG_INPUT_NOTHING, "");
}

/* ---- what was given --------------------------------------------------------- */

/*
 * Standard input can be read once, a document perhaps twice (a worker may
 * die): it is copied to a file without a name that the workers inherit.
 */
static void
standard_input(struct gather *g)
{
	size_t	 most = g->opt->max_bytes, n, had = 0;
	FILE	*f = tmpfile();
	char	 piece[16 * 1024];
	struct input *i;

	if (f == NULL) {
		problem(g, "stdin", MN_DIAG_INPUT_UNREADABLE, strerror(errno));
		return;
	}
	/* one piece more than the limit, so that reading finds it too large */
	while (had <= most && (n = fread(piece, 1, sizeof(piece), stdin)) > 0) {
		if (fwrite(piece, 1, n, f) != n)
			break;
		had += n;
	}
	if (ferror(stdin) || ferror(f) || fflush(f) != 0) {
		problem(g, "stdin", MN_DIAG_INPUT_UNREADABLE, strerror(errno));
		fclose(f);
		return;
	}
	i = add(g, arena_printf(g->arena, "/dev/fd/%d", fileno(f)), "stdin",
	    NULL);
	i->file = "stdin";
	i->real = "-";
}

static void
file(struct gather *g, const char *path)
{
	const char	*slash = strrchr(path, '/');
	const char	*base = slash ? slash + 1 : path;
	size_t		 n = (size_t)(base - path);

	add(g, path, base, arena_cstr(g->arena, path, n));
}

static void
one(struct gather *g, const char *path)
{
	struct stat st;

	if (strcmp(path, "-") == 0)
		standard_input(g);
	else if (stat(path, &st) < 0)
		problem(g, path, MN_DIAG_INPUT_UNREADABLE, strerror(errno));
	else if (S_ISDIR(st.st_mode))
		folder(g, path);
	else
		file(g, path);
}

struct words {
	const char	**v;
	size_t		  n, cap;
};

/* A list of inputs: a line each, as they would be given to the command. */
static bool
listed(struct gather *g, const char *path, struct words *w)
{
	FILE	*f = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	char	*line = NULL;
	size_t	 cap = 0;
	ssize_t	 n;
	bool	 ok;

	if (f == NULL)
		return false;
	while ((n = getline(&line, &cap, f)) > 0) {
		while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
			n--;
		if (n > 0)
			*ARRAY_ADD(g->arena, w->v, w->n, w->cap) =
			    arena_cstr(g->arena, line, (size_t)n);
	}
	ok = !ferror(f);
	free(line);
	if (f != stdin)
		fclose(f);
	return ok;
}

static int
word_cmp(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* ---- order -------------------------------------------------------------------- */

/* One document's ways together, the one with the longest name first. */
static int
real_cmp(const void *a, const void *b)
{
	const struct input	*x = a, *y = b;
	size_t			 nx = strlen(x->rel), ny = strlen(y->rel);
	int			 c = strcmp(x->real, y->real);

	if (c == 0)
		c = nx > ny ? -1 : nx < ny;
	return c ? c : strcmp(x->path, y->path);
}

static int
path_cmp(const void *a, const void *b)
{
	const struct input	*x = a, *y = b;
	int			 c = strcmp(x->file, y->file);

	return c ? c : strcmp(x->path, y->path);
}

static void
drop_duplicates(struct inputs *in)
{
	size_t n = 0;

	if (in->n == 0)
		return;
	qsort(in->v, in->n, sizeof(*in->v), real_cmp);
	for (size_t i = 0; i < in->n; i++)
		if (n == 0 || strcmp(in->v[n - 1].real, in->v[i].real) != 0)
			in->v[n++] = in->v[i];
	in->n = n;
	qsort(in->v, in->n, sizeof(*in->v), path_cmp);
}

static void
give_names(struct gather *g)
{
	struct names ns = { .arena = g->arena };

	/* what else may stand at the top of the site, by the plan */
	name_unique(&ns, "data");
	for (size_t i = 0; i < g->in->n; i++) {
		struct input	*in = &g->in->v[i];
		const char	*name;

		name = name_safe(g->arena, in->rel);
		in->name = name_unique(&ns, name);
		in->renamed = strcmp(in->name, name) != 0;
	}
}

enum mn_status
inputs_gather(struct arena *a, const struct mn_options *opt,
    const char *const *given, size_t n, struct inputs *in,
    struct diags_array *problems)
{
	struct gather	g = { a, opt, in, problems, NULL };
	struct words	w = { 0 };

	for (size_t i = 0; i < n; i++)
		*ARRAY_ADD(a, w.v, w.n, w.cap) = given[i];
	if (opt->files_from != NULL && !listed(&g, opt->files_from, &w)) {
		problem(&g, opt->files_from, MN_DIAG_INPUT_UNREADABLE,
		    strerror(errno));
		return MN_FATAL;
	}
	if (w.n > 0)
		qsort(w.v, w.n, sizeof(*w.v), word_cmp);
	for (size_t i = 0; i < w.n; i++)
		if (i == 0 || strcmp(w.v[i - 1], w.v[i]) != 0)
			one(&g, w.v[i]);
	drop_duplicates(in);
	give_names(&g);
	return MN_OK;
}
