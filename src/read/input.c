/*
 * Input: all the bytes of a file or of standard input, unpacked where they
 * are gzip. Input: a path. Output: bytes that may be text, or the diagnostic
 * that tells why not: "003.txt: error: cannot be read; left out: is a folder
 * [MN101]".
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "decode.h"

enum {
	MAX_DEFAULT = 32 * 1024 * 1024,
	READ_STEP = 64 * 1024,
};

/* The reason in our words: those of strerror() depend on the locale. */
static const char *
reason(int err)
{
	switch (err) {
	case ENOENT: case ENOTDIR: return "there is no such file";
	case EACCES: case EPERM: return "no permission to read it";
	case EISDIR: return "is a folder";
	case ENAMETOOLONG: return "its name is too long";
	case ELOOP: return "its links lead in a circle";
	case EMFILE: case ENFILE: return "too many open files";
	case EIO: return "the disk or network failed";
	}
	return "the system refused";
}

static enum mn_status
unreadable(struct diags *ds, int err)
{
	diag_at(ds, MN_DIAG_INPUT_UNREADABLE, 0, 0, "%s", reason(err));
	return MN_FAILED;
}

static enum mn_status
too_large(struct diags *ds, size_t max)
{
	diag_at(ds, MN_DIAG_INPUT_TOO_LARGE, 0, 0, "more than %zu bytes", max);
	return MN_FAILED;
}

static enum mn_status
corrupt(struct diags *ds, const char *why)
{
	diag_at(ds, MN_DIAG_INPUT_CORRUPT, 0, 0, "%s", why);
	return MN_FAILED;
}

/* ---- files ------------------------------------------------------------ */

static enum mn_status
read_all(int fd, size_t max, struct diags *ds, struct buf *all)
{
	char	step[READ_STEP];
	ssize_t	got;

	while ((got = read(fd, step, sizeof(step))) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return unreadable(ds, errno);
		if ((size_t)got > max - all->n)
			return too_large(ds, max);
		buf_put(all, step, (size_t)got);
	}
	return MN_OK;
}

static enum mn_status
read_file(const char *path, size_t max, struct diags *ds, struct buf *all)
{
	enum mn_status	rc;
	int		fd;

	if (strcmp(path, "-") == 0)
		return read_all(STDIN_FILENO, max, ds, all);
	if ((fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)) < 0)
		return unreadable(ds, errno);
	rc = read_all(fd, max, ds, all);
	close(fd);
	return rc;
}

/* ---- gzip ------------------------------------------------------------- */

static bool
is_gzip(const void *p, size_t n)
{
	return n >= 2 && memcmp(p, "\x1f\x8b", 2) == 0;
}

/* What tapes and some tools fill up a file with. */
static bool
only_nuls(const unsigned char *p, size_t n)
{
	while (n > 0 && p[n - 1] == 0)
		n--;
	return n == 0;
}

static const char *
inflate_reason(const z_stream *z, int rc)
{
	if (rc == Z_OK || rc == Z_BUF_ERROR)
		return "ends early";
	if (z->msg != NULL && strncmp(z->msg, "incorrect data", 14) == 0)
		return "fails its checksum";
	if (z->msg != NULL && strncmp(z->msg, "incorrect length", 16) == 0)
		return "fails its length";
	return "cannot be unpacked";
}

/* Unpacks one member; z->next_in is then behind it. */
static enum mn_status
inflate_member(z_stream *z, size_t max, struct diags *ds, struct buf *out)
{
	unsigned char	step[READ_STEP];
	size_t		got;
	int		rc;

	do {
		z->next_out = step;
		z->avail_out = sizeof(step);
		rc = inflate(z, Z_NO_FLUSH);
		if (rc == Z_MEM_ERROR)
			mn_out_of_memory();
		got = sizeof(step) - z->avail_out;
		if (got > max - out->n)
			return too_large(ds, max);
		buf_put(out, step, got);
	} while (rc == Z_OK && (got > 0 || z->avail_in > 0));
	if (rc != Z_STREAM_END)
		return corrupt(ds, inflate_reason(z, rc));
	return MN_OK;
}

static enum mn_status
inflate_all(const struct buf *in, size_t max, struct diags *ds,
    struct buf *out)
{
	z_stream	z = { .next_in = (unsigned char *)in->p,
			      .avail_in = (uInt)in->n };
	enum mn_status	rc;

	if (in->n > UINT32_MAX)
		return too_large(ds, UINT32_MAX);
	if (inflateInit2(&z, 16 + MAX_WBITS) != Z_OK)
		mn_out_of_memory();
	while ((rc = inflate_member(&z, max, ds, out)) == MN_OK) {
		if (is_gzip(z.next_in, z.avail_in)) {	/* a further member */
			inflateReset(&z);
			continue;
		}
		if (!only_nuls(z.next_in, z.avail_in))
			rc = corrupt(ds, "something stands after its end");
		break;
	}
	inflateEnd(&z);
	return rc;
}

/* ---- the whole -------------------------------------------------------- */

/* What can be told before the encoding is known. */
static enum mn_status
judge(const struct buf *b, struct diags *ds)
{
	const char *why;

	if (b->n == 0) {
		diag_at(ds, MN_DIAG_INPUT_EMPTY, 0, 0, "no bytes");
		return MN_FAILED;
	}
	if ((why = decode_magic((str){ b->p, b->n })) != NULL) {
		diag_at(ds, MN_DIAG_INPUT_BINARY, 0, 0, "%s", why);
		return MN_FAILED;
	}
	return MN_OK;
}

enum mn_status
input_read(struct arena *a, const char *path, size_t max, struct diags *ds,
    str *bytes)
{
	struct buf	file = { 0 }, plain = { 0 }, *all = &file;
	enum mn_status	rc;

	*bytes = (str){ NULL, 0 };
	if (max == 0)
		max = MAX_DEFAULT;
	rc = read_file(path, max, ds, &file);
	if (rc == MN_OK && is_gzip(file.p, file.n)) {
		rc = inflate_all(&file, max, ds, &plain);
		all = &plain;
	}
	if (rc == MN_OK)
		rc = judge(all, ds);
	if (rc == MN_OK)
		*bytes = str_dup(a, (str){ all->p, all->n });
	buf_free(&file);
	buf_free(&plain);
	return rc;
}
