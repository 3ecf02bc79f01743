/*
 * Putting files where they belong, whole or not at all: a temporary name
 * with .part, flushed, then renamed. Input: bytes and a final name. What an
 * interrupted run left under a .part name is cleared away by the next.
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

bool
store_fault(struct diags *ds, const char *path, const char *tried)
{
	diag_at(ds, MN_DIAG_BAG_WRITE, 0, 0, "%s: %s: %s", path, tried,
	    strerror(errno));
	return false;
}

static bool
write_all(int fd, str s)
{
	ssize_t n;

	while (s.n > 0) {
		n = write(fd, s.p, s.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		s = str_sub(s, (size_t)n, s.n);
	}
	return true;
}

static bool
put_file(const char *path, str bytes, bool flush, struct diags *ds)
{
	const char	*failed = NULL;
	int		 fd;

	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    0666);
	if (fd < 0)
		return store_fault(ds, path, "open");
	if (!write_all(fd, bytes))
		failed = "write";
	else if (flush && fsync(fd) != 0)
		failed = "fsync";
	if (failed != NULL) {
		store_fault(ds, path, failed);
		close(fd);
	} else if (close(fd) != 0) {
		failed = "close";
		store_fault(ds, path, failed);
	}
	return failed == NULL;
}

bool
store_file(const char *path, str bytes, struct diags *ds)
{
	return put_file(path, bytes, true, ds);
}

bool
store_flush_dir(const char *path, struct diags *ds)
{
	int	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool	ok;

	if (fd < 0)
		return store_fault(ds, path, "open");
	/* some file systems cannot flush a folder, and say EINVAL */
	ok = fsync(fd) == 0 || errno == EINVAL ||
	    store_fault(ds, path, "fsync");
	close(fd);
	return ok;
}

bool
store_rename(const char *from, const char *to, struct diags *ds)
{
	return rename(from, to) == 0 || store_fault(ds, to, "rename");
}

static bool
remove_inside(int dirfd, const char *path)
{
	struct dirent	*e;
	DIR		*d;
	int		 fd;
	bool		 ok = true;

	fd = openat(dirfd, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
	    O_CLOEXEC);
	if (fd < 0 || (d = fdopendir(fd)) == NULL) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	while ((e = readdir(d)) != NULL)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			ok = store_remove(fd, e->d_name) && ok;
	closedir(d);
	return ok;
}

bool
store_remove(int dirfd, const char *path)
{
	if (unlinkat(dirfd, path, 0) == 0 || errno == ENOENT)
		return true;
	if (errno != EISDIR && errno != EPERM)
		return false;
	return remove_inside(dirfd, path) &&
	    unlinkat(dirfd, path, AT_REMOVEDIR) == 0;
}

bool
store_same(const char *path, str bytes)
{
	struct stat	 st;
	char		*have;
	bool		 same = false;
	int		 fd;

	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) < 0)
		return false;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	    (uint64_t)st.st_size == bytes.n) {
		have = xalloc(bytes.n);
		same = read_at(fd, 0, have, bytes.n) &&
		    (bytes.n == 0 || memcmp(have, bytes.p, bytes.n) == 0);
		free(have);
	}
	close(fd);
	return same;
}

/* Under its temporary name; where that fails nothing stays. */
static bool
part(const char *path, str bytes, bool flush, struct diags *ds)
{
	if (!store_remove(AT_FDCWD, path))
		return store_fault(ds, path, "unlink");
	if (put_file(path, bytes, flush, ds))
		return true;
	store_remove(AT_FDCWD, path);
	return false;
}

/* The line that sha512sum -c reads, run in the file's own folder. */
static char *
sidecar_line(struct arena *a, const char *path, str bytes)
{
	const char	*base = strrchr(path, '/');
	char		 hex[129];

	digest_sha512(bytes, hex);
	return arena_printf(a, "%s  %s\n", hex, base != NULL ? base + 1 : path);
}

static char *
folder_of(struct arena *a, const char *path)
{
	const char *base = strrchr(path, '/');

	if (base == NULL)
		return arena_cstr(a, ".", 1);
	return arena_cstr(a, path, base == path ? 1 : (size_t)(base - path));
}

/*
 * The sidecar of an older file goes first, so that a run cut off here leaves
 * a file that verifies, with or without its sidecar.
 */
static bool
place(const char *path, const char *path_part, const char *side,
    const char *side_part, bool whole, struct diags *ds)
{
	if (!whole && unlink(side) != 0 && errno != ENOENT)
		return store_fault(ds, side, "unlink");
	if (!whole && !store_rename(path_part, path, ds))
		return false;
	return store_rename(side_part, side, ds);
}

enum mn_status
store_with_sidecar(const char *path, str bytes, bool staged, struct diags *ds,
    bool *changed)
{
	struct arena	a = { 0 };
	char		*side = arena_printf(&a, "%s.sha512", path);
	char		*path_part = arena_printf(&a, "%s.part", path);
	char		*side_part = arena_printf(&a, "%s.part", side);
	str		line = str_c(sidecar_line(&a, path, bytes));
	bool		whole = store_same(path, bytes);
	bool		ok = true;

	*changed = !whole || !store_same(side, line);
	if (!*changed)
		goto out;
	if (!whole && access(path, F_OK) == 0)
		diag_at(ds, MN_DIAG_BAG_REPLACED, 0, 0, "%s", path);
	ok = (whole || part(path_part, bytes, !staged, ds)) &&
	    part(side_part, line, !staged, ds);
	if (ok && staged) {
		if (whole)
			store_remove(AT_FDCWD, path_part);
		arena_reset(&a);
		return MN_OK;
	}
	ok = ok && place(path, path_part, side, side_part, whole, ds) &&
	    store_flush_dir(folder_of(&a, path), ds);
out:
	store_remove(AT_FDCWD, path_part);
	store_remove(AT_FDCWD, side_part);
	arena_reset(&a);
	return ok ? MN_OK : MN_FAILED;
}

static bool
place_staged(const char *path, struct diags *ds)
{
	struct arena	a = { 0 };
	char		*side = arena_printf(&a, "%s.sha512", path);
	char		*path_part = arena_printf(&a, "%s.part", path);
	char		*side_part = arena_printf(&a, "%s.part", side);
	bool		whole = access(path_part, F_OK) != 0;
	bool		ok = place(path, path_part, side, side_part, whole, ds);

	store_remove(AT_FDCWD, path_part);
	store_remove(AT_FDCWD, side_part);
	arena_reset(&a);
	return ok;
}

/* All that is staged is on the disk before the first gets its name. */
static bool
flush_all(const char *dir, struct diags *ds)
{
	int	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool	ok;

	if (fd < 0)
		return store_fault(ds, dir, "open");
	ok = syncfs(fd) == 0 || store_fault(ds, dir, "syncfs");
	close(fd);
	return ok;
}

enum mn_status
bags_place(const char *dir, struct bag_staged *v, size_t n, struct diags *ds)
{
	bool ok;

	for (size_t i = 0; i < n; i++)
		v[i].placed = false;
	if (n == 0)
		return MN_OK;
	if (!flush_all(dir, ds))
		return MN_FAILED;
	ok = true;
	for (size_t i = 0; i < n; i++)
		ok = (v[i].placed = place_staged(v[i].path, ds)) && ok;
	return store_flush_dir(dir, ds) && ok ? MN_OK : MN_FAILED;
}
