/*
 * Bags as plain folders: for inspection, and for bags that others made.
 * Written as NAME.part beside it and swapped in whole. Walked in bytewise
 * order, never through a link.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bag.h"

enum { DEPTH_MAX = 128, BLOCK = 64 * 1024, };

/* ---- writing ---------------------------------------------------------- */

/* Every folder on the way to a member, flushed with what it holds. */
static bool
make_folders(char *path, size_t root, struct diags *ds)
{
	for (char *p = path + root + 1; (p = strchr(p, '/')) != NULL; p++) {
		*p = '\0';
		if (mkdir(path, 0777) != 0 && errno != EEXIST)
			return store_fault(ds, path, "mkdir");
		*p = '/';
	}
	return true;
}

static bool
flush_folders(char *path, size_t root, struct diags *ds)
{
	char *p;

	while ((p = strrchr(path, '/')) != NULL && p >= path + root) {
		*p = '\0';
		if (!store_flush_dir(path, ds))
			return false;
	}
	return true;
}

static bool
put_member(const char *part, const struct packed *m, struct diags *ds)
{
	struct arena	 a = { 0 };
	char		*path = arena_printf(&a, "%s/%s", part, m->path);
	size_t		 root = strlen(part);
	bool		 ok;

	ok = make_folders(path, root, ds) && store_file(path, m->bytes, ds) &&
	    flush_folders(path, root, ds);
	arena_reset(&a);
	return ok;
}

static size_t
count_files(int dirfd, const char *path)
{
	struct dirent	*e;
	DIR		*d;
	size_t		 n = 0;
	int		 fd;

	fd = openat(dirfd, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
	    O_CLOEXEC);
	if (fd < 0)
		return 1;
	if ((d = fdopendir(fd)) == NULL) {
		close(fd);
		return 0;
	}
	while ((e = readdir(d)) != NULL)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			n += count_files(fd, e->d_name);
	closedir(d);
	return n;
}

/* The folder holds the same files with the same bytes, and no others. */
static bool
is_same(const struct packing *bag, const char *path)
{
	struct arena	a = { 0 };
	bool		same = access(path, F_OK) == 0 &&
	    count_files(AT_FDCWD, path) == bag->n;

	for (size_t i = 0; same && i < bag->n; i++)
		same = store_same(arena_printf(&a, "%s/%s", path,
		    bag->members[i].path), bag->members[i].bytes);
	arena_reset(&a);
	return same;
}

/* The new folder under the final name; the old one, if any, is dropped. */
static bool
swap_in(const char *part, const char *path, struct diags *ds)
{
	if (access(path, F_OK) != 0)
		return store_rename(part, path, ds);
	diag_at(ds, MN_DIAG_BAG_REPLACED, 0, 0, "%s", path);
	if (renameat2(AT_FDCWD, part, AT_FDCWD, path, RENAME_EXCHANGE) != 0)
		return store_fault(ds, path, "rename");
	return true;
}

static enum mn_status
dir_write(const struct packing *bag, const char *path, struct diags *ds,
    bool *changed)
{
	struct arena	 a = { 0 };
	char		*part = arena_printf(&a, "%s.part", path);
	bool		 ok = true;

	*changed = !is_same(bag, path);
	if (!store_remove(AT_FDCWD, part))
		ok = store_fault(ds, part, "unlink");
	if (!*changed || !ok)
		goto out;
	if (mkdir(part, 0777) != 0)
		ok = store_fault(ds, part, "mkdir");
	for (size_t i = 0; ok && i < bag->n; i++)
		ok = put_member(part, &bag->members[i], ds);
	ok = ok && swap_in(part, path, ds);
	store_remove(AT_FDCWD, part);
	if (ok && strrchr(path, '/') != NULL)
		ok = store_flush_dir(arena_cstr(&a, path,
		    (size_t)(strrchr(path, '/') - path) + 1), ds);
out:
	arena_reset(&a);
	return ok ? MN_OK : MN_FAILED;
}

/* ---- reading ---------------------------------------------------------- */

/* A walk in the middle: the path so far. */
struct here {
	struct walk	*w;
	struct buf	 path;
	unsigned	 depth;
	bool		 stopped, unread;
};

static bool	walk_folder(struct here *, int fd);

static bool
unread(struct here *h, const char *tried)
{
	struct arena	a = { 0 };

	diag_at(h->w->ds, MN_DIAG_BAG_UNREADABLE, 0, 0, "%s: %s: %s",
	    name_show(&a, (str){ h->path.p, h->path.n }), tried,
	    strerror(errno));
	arena_reset(&a);
	h->unread = true;
	return false;
}

static bool
show_bytes(struct here *h, int dirfd, const char *name)
{
	const struct visitor	*v = h->w->visitor;
	char			 buf[BLOCK];
	ssize_t			 n = -1;
	int			 fd;

	fd = openat(dirfd, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK |
	    O_CLOEXEC);
	if (fd < 0)
		return unread(h, "open");
	while ((n = read(fd, buf, sizeof(buf))) > 0 ||
	    (n < 0 && errno == EINTR))
		if (n > 0 && !v->bytes(h->w->ctx, buf, (size_t)n)) {
			h->stopped = true;
			break;
		}
	if (n < 0)
		unread(h, "read");
	close(fd);
	if (!h->stopped && !h->unread)
		v->end(h->w->ctx);
	return !h->stopped && !h->unread;
}

static enum member_kind
kind_of(mode_t mode)
{
	return S_ISREG(mode) ? MEMBER_FILE : S_ISDIR(mode) ? MEMBER_FOLDER :
	    S_ISLNK(mode) ? MEMBER_LINK : MEMBER_DEVICE;
}

static bool
walk_into(struct here *h, int dirfd, const char *name)
{
	int	fd;
	bool	ok;

	if (h->depth == DEPTH_MAX) {
		errno = ELOOP;
		return unread(h, "open");
	}
	fd = openat(dirfd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
	    O_CLOEXEC);
	if (fd < 0)
		return unread(h, "open");
	h->depth++;
	ok = walk_folder(h, fd);
	h->depth--;
	return ok;
}

static bool
show_member(struct here *h, int dirfd, const char *name)
{
	struct member	m = { 0 };
	struct stat	st;
	size_t		before = h->path.n;
	enum visit	go;
	bool		ok = true;

	buf_puts(&h->path, "/");
	buf_puts(&h->path, name);
	if (fstatat(dirfd, name, &st, AT_SYMLINK_NOFOLLOW) != 0) {
		ok = unread(h, "stat");
		goto out;
	}
	m.path = (str){ h->path.p, h->path.n };
	m.kind = kind_of(st.st_mode);
	m.size = m.kind == MEMBER_FILE ? (uint64_t)st.st_size : 0;
	go = h->w->visitor->begin(h->w->ctx, &m);
	if (go == VISIT_STOP) {
		h->stopped = true;
		ok = false;
	} else if (m.kind == MEMBER_FOLDER)
		ok = walk_into(h, dirfd, name);
	else if (go == VISIT_READ)
		ok = show_bytes(h, dirfd, name);
out:
	h->path.n = before;
	return ok;
}

static int
by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static bool
walk_folder(struct here *h, int fd)
{
	struct dirent	**names;
	int		  n = scandirat(fd, ".", &names, NULL, by_bytes);
	bool		  ok = n >= 0 || unread(h, "open");

	for (int i = 0; i < n; i++) {
		const char *name = names[i]->d_name;

		if (ok && strcmp(name, ".") != 0 && strcmp(name, "..") != 0)
			ok = show_member(h, fd, name);
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	close(fd);
	return ok;
}

static enum mn_status
dir_walk(struct walk *w)
{
	struct here	h = { .w = w };
	int		fd = openat(w->fd, ".", O_RDONLY | O_DIRECTORY |
			    O_CLOEXEC);

	buf_puts(&h.path, "bag");	/* a folder's name does not matter */
	if (fd < 0)
		unread(&h, "open");
	else
		walk_folder(&h, fd);
	buf_free(&h.path);
	return h.unread ? MN_FATAL : h.stopped ? MN_FAILED : MN_OK;
}

const struct container container_dir = {
	.id = BAG_DIR, .suffix = "", .magic = NULL,
	.write = dir_write, .walk = dir_walk,
};
