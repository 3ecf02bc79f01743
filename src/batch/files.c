/*
 * Files that appear whole or not at all. Input: bytes and a path. Output:
 * the file under its name, or no trace of it; a run that is cut off leaves
 * temporaries in one folder, which the next run sweeps.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"

int
folder_make(const char *path)
{
	char	*copy = strdup(path), *p;
	int	 rc = 0;

	if (copy == NULL)
		mn_out_of_memory();
	for (p = copy + 1; rc == 0; p++) {
		if (*p != '/' && *p != '\0')
			continue;
		if (*p == '\0') {
			if (mkdir(copy, 0777) < 0 && errno != EEXIST)
				rc = -1;
			break;
		}
		*p = '\0';
		if (mkdir(copy, 0777) < 0 && errno != EEXIST &&
		    errno != EISDIR && errno != EROFS && errno != EACCES)
			rc = -1;
		*p = '/';
	}
	free(copy);
	return rc;
}

static int
write_all(int fd, str s)
{
	ssize_t n;

	while (s.n > 0) {
		if ((n = write(fd, s.p, s.n)) < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		s.p += n;
		s.n -= (size_t)n;
	}
	return 0;
}

/* Up to n bytes at p; how many there were, or -1. */
static ssize_t
read_some(int fd, char *p, size_t n)
{
	size_t	had = 0;
	ssize_t	more;

	while (had < n) {
		if ((more = read(fd, p + had, n - had)) < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		if (more == 0)
			break;
		had += (size_t)more;
	}
	return (ssize_t)had;
}

static bool
holds(const char *path, str bytes)
{
	struct stat	 st;
	char		 piece[16 * 1024];
	bool		 same = false;
	ssize_t		 n;
	int		 fd;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) < 0)
		return false;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) ||
	    (size_t)st.st_size != bytes.n)
		goto out;
	for (same = true; same && bytes.n > 0; ) {
		n = read_some(fd, piece, bytes.n < sizeof(piece) ? bytes.n :
		    sizeof(piece));
		same = n > 0 && memcmp(piece, bytes.p, (size_t)n) == 0;
		bytes = str_sub(bytes, same ? (size_t)n : 0, bytes.n);
	}
out:
	close(fd);
	return same;
}

/* A new file in work that nobody else has; its name goes to path. */
static int
temporary(char *path, size_t size, const char *work)
{
	mode_t	mask;
	int	fd, n;

	n = snprintf(path, size, "%s/part-XXXXXX", work);
	if (n < 0 || (size_t)n >= size) {
		errno = ENAMETOOLONG;
		return -1;
	}
	if ((fd = mkstemp(path)) < 0)
		return -1;
	mask = umask(0);
	umask(mask);
	if (fchmod(fd, 0666 & ~mask) < 0) {
		/* a file system without modes; the file is there */
	}
	return fd;
}

static int
parent_make(const char *path)
{
	char	*copy = strdup(path), *slash;
	int	 rc = 0;

	if (copy == NULL)
		mn_out_of_memory();
	if ((slash = strrchr(copy, '/')) != NULL && slash != copy) {
		*slash = '\0';
		rc = folder_make(copy);
	}
	free(copy);
	return rc;
}

int
file_write(const char *work, const char *path, str bytes, bool force)
{
	char	temp[4096];
	int	fd, rc, saved;

	if (!force && holds(path, bytes))
		return 0;
	if ((fd = temporary(temp, sizeof(temp), work)) < 0)
		return -1;
	rc = write_all(fd, bytes);
	if (close(fd) < 0)
		rc = -1;
	if (rc == 0 && rename(temp, path) < 0) {
		rc = -1;
		if (errno == ENOENT && parent_make(path) == 0)
			rc = rename(temp, path);
	}
	if (rc < 0) {
		saved = errno;
		unlink(temp);
		errno = saved;
	}
	return rc;
}

int
file_read(struct arena *a, const char *path, str *bytes)
{
	struct stat	 st;
	char		*p;
	ssize_t		 n = -1;
	int		 fd;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return -1;
	if (fstat(fd, &st) == 0) {
		p = arena_alloc(a, (size_t)st.st_size + 1);
		if ((n = read_some(fd, p, (size_t)st.st_size)) >= 0)
			*bytes = (str){ p, (size_t)n };
	}
	close(fd);
	return n < 0 ? -1 : 0;
}

void
folder_empty(const char *path)
{
	DIR		*dir;
	struct dirent	*e;

	if ((dir = opendir(path)) == NULL)
		return;
	while ((e = readdir(dir)) != NULL)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			unlinkat(dirfd(dir), e->d_name, 0);
	closedir(dir);
}
