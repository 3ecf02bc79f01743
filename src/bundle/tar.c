/*
 * Bags as .tar.gz: ustar written by libarchive with nothing in it that
 * differs from run to run. Read: gzip by zlib, which checks what libarchive
 * does not (checksum, trailing bytes), the tar inside by libarchive, which
 * knows its dialects. Nothing is extracted.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bag.h"

enum { BLOCK = 64 * 1024, };

/* ---- writing ---------------------------------------------------------- */

static ssize_t
put_block(struct archive *a, void *ctx, const void *p, size_t n)
{
	(void)a;
	buf_put(ctx, p, n);
	return (ssize_t)n;
}

static int
put_member(struct archive *a, const struct packing *bag,
    const struct packed *m)
{
	struct archive_entry	*e = archive_entry_new();
	struct buf		 path = { 0 };
	int			 rc = ARCHIVE_FATAL;

	if (e == NULL)
		mn_out_of_memory();
	buf_printf(&path, "%s/%s", bag->name, m->path);
	archive_entry_set_pathname(e, path.p);
	archive_entry_set_size(e, (la_int64_t)m->bytes.n);
	archive_entry_set_mode(e, AE_IFREG | 0644);
	archive_entry_set_uid(e, 0);
	archive_entry_set_gid(e, 0);
	archive_entry_set_mtime(e, bag->clock, 0);
	if (archive_write_header(a, e) == ARCHIVE_OK &&
	    archive_write_data(a, m->bytes.p, m->bytes.n) ==
	    (la_ssize_t)m->bytes.n)
		rc = ARCHIVE_OK;
	archive_entry_free(e);
	buf_free(&path);
	return rc;
}

static bool
pack(const struct packing *bag, struct buf *out)
{
	struct archive	*a = archive_write_new();
	bool		 ok;

	if (a == NULL)
		mn_out_of_memory();
	/* !timestamp: the gzip header would hold the hour of packing */
	ok = archive_write_add_filter_gzip(a) == ARCHIVE_OK &&
	    archive_write_set_format_ustar(a) == ARCHIVE_OK &&
	    archive_write_set_options(a,
	    "gzip:!timestamp,gzip:compression-level=6") == ARCHIVE_OK &&
	    archive_write_set_bytes_in_last_block(a, 1) == ARCHIVE_OK &&
	    archive_write_open(a, out, NULL, put_block, NULL) == ARCHIVE_OK;
	for (size_t i = 0; ok && i < bag->n; i++)
		ok = put_member(a, bag, &bag->members[i]) == ARCHIVE_OK;
	ok = archive_write_close(a) == ARCHIVE_OK && ok;
	archive_write_free(a);
	return ok;
}

static enum mn_status
tar_write(const struct packing *bag, const char *path, struct diags *ds,
    bool *changed)
{
	struct buf	out = { 0 };
	enum mn_status	rc = MN_FAILED;

	if (pack(bag, &out))
		rc = store_with_sidecar(path, (str){ out.p, out.n },
		    bag->staged, ds, changed);
	else
		diag_at(ds, MN_DIAG_BAG_WRITE, 0, 0, "%s: pack", path);
	buf_free(&out);
	return rc;
}

/* ---- reading ---------------------------------------------------------- */

/* The unpacked stream on its way to libarchive. */
struct feed {
	struct inflating	*gz;
	uint64_t		 n;		/* bytes given */
	uint64_t		 last;		/* one past the last that is not 0 */
	bool			 broken;
	char			 block[BLOCK];
};

static la_ssize_t
feed_read(struct archive *a, void *ctx, const void **p)
{
	struct feed	*f = ctx;
	ssize_t		 n = inflate_read(f->gz, f->block, sizeof(f->block));

	if (n < 0) {
		f->broken = true;
		archive_set_error(a, EIO, "gzip is damaged");
		return ARCHIVE_FATAL;
	}
	for (ssize_t i = n; i > 0; i--)
		if (f->block[i - 1] != 0) {
			f->last = f->n + (uint64_t)i;
			break;
		}
	f->n += (uint64_t)n;
	*p = f->block;
	return n;
}

static enum member_kind
kind_of(struct archive_entry *e)
{
	if (archive_entry_hardlink(e) != NULL ||
	    archive_entry_filetype(e) == AE_IFLNK)
		return MEMBER_LINK;
	if (archive_entry_filetype(e) == AE_IFDIR)
		return MEMBER_FOLDER;
	/* a sparse file is a promise of bytes that are not there */
	if (archive_entry_filetype(e) != AE_IFREG ||
	    archive_entry_sparse_count(e) > 0)
		return MEMBER_DEVICE;
	return MEMBER_FILE;
}

/* The bytes of one member to the visitor. */
static int
show_bytes(struct walk *w, struct archive *a)
{
	char		buf[BLOCK];
	la_ssize_t	n;

	while ((n = archive_read_data(a, buf, sizeof(buf))) > 0)
		if (!w->visitor->bytes(w->ctx, buf, (size_t)n))
			return ARCHIVE_EOF;
	if (n < 0)
		return ARCHIVE_FATAL;
	w->visitor->end(w->ctx);
	return ARCHIVE_OK;
}

static int
show_member(struct walk *w, struct archive *a, struct archive_entry *e)
{
	struct member	 m = { 0 };
	const char	*path = archive_entry_pathname(e);
	enum visit	 go;

	if (path == NULL)
		path = archive_entry_pathname_utf8(e);
	m.path = str_c(path);
	m.kind = kind_of(e);
	m.size = m.kind == MEMBER_FILE ? (uint64_t)archive_entry_size(e) : 0;
	go = w->visitor->begin(w->ctx, &m);
	if (go == VISIT_STOP)
		return ARCHIVE_EOF;
	return go == VISIT_READ ? show_bytes(w, a) : ARCHIVE_OK;
}

/* ARCHIVE_OK at the end, ARCHIVE_EOF where the visitor stopped. */
static int
show_all(struct walk *w, struct archive *a)
{
	struct archive_entry	*e;
	int			 rc;

	while ((rc = archive_read_next_header(a, &e)) == ARCHIVE_OK ||
	    rc == ARCHIVE_WARN)
		if ((rc = show_member(w, a, e)) != ARCHIVE_OK)
			return rc;
	return rc == ARCHIVE_EOF ? ARCHIVE_OK : ARCHIVE_FATAL;
}

static enum mn_status
damaged(struct walk *w, const struct feed *f, struct archive *a)
{
	if (inflate_unread(f->gz)) {
		diag_at(w->ds, MN_DIAG_BAG_UNREADABLE, 0, 0, "at byte %ju",
		    (uintmax_t)inflate_at(f->gz));
		return MN_FATAL;
	}
	diag_at(w->ds, MN_DIAG_BAG_DAMAGED, 0, 0, "%s, at byte %ju",
	    f->broken ? "gzip stream" : archive_error_string(a),
	    (uintmax_t)inflate_at(f->gz));
	return MN_FAILED;
}

/* What comes after the last member: zeros in the tar, nothing in the file. */
static enum mn_status
check_tail(struct walk *w, struct feed *f, struct archive *a)
{
	uint64_t	 end = (uint64_t)archive_filter_bytes(a, 0);
	const void	*p;
	la_ssize_t	 n;

	while ((n = feed_read(a, f, &p)) > 0)
		continue;
	if (n < 0)
		return damaged(w, f, a);
	if (f->last > end) {
		diag_at(w->ds, MN_DIAG_BAG_TRAILING, 0, 0,
		    "in the tar, after its end at byte %ju", (uintmax_t)end);
		return MN_FAILED;
	}
	if (inflate_at(f->gz) != w->size) {
		diag_at(w->ds, MN_DIAG_BAG_TRAILING, 0, 0,
		    "%ju of them, from byte %ju",
		    (uintmax_t)(w->size - inflate_at(f->gz)),
		    (uintmax_t)inflate_at(f->gz));
		return MN_FAILED;
	}
	return MN_OK;
}

/* No name, no time, made on Unix: the ten bytes that we begin with. */
static const char *
altered(struct walk *w, const struct feed *f)
{
	static const unsigned char	ours[10] = { 0x1f, 0x8b, 8, [9] = 3 };
	unsigned char			head[10];

	if (!read_at(w->fd, 0, head, sizeof(head)) ||
	    memcmp(head, ours, sizeof(ours)) != 0)
		return "gzip header";
	return inflate_odd(f->gz) ? "spare bits of the gzip stream" : NULL;
}

static enum mn_status
tar_walk(struct walk *w)
{
	struct archive	*a = archive_read_new();
	struct feed	*f = xalloc(sizeof(*f));
	enum mn_status	 rc = MN_FAILED;
	int		 got;

	if (a == NULL)
		mn_out_of_memory();
	f->gz = inflate_open(w->fd, 0, w->size, true);
	f->n = f->last = 0;
	f->broken = false;
	if (archive_read_support_format_tar(a) != ARCHIVE_OK ||
	    archive_read_open(a, f, NULL, feed_read, NULL) != ARCHIVE_OK) {
		rc = damaged(w, f, a);
		goto out;
	}
	if ((got = show_all(w, a)) == ARCHIVE_OK) {
		rc = check_tail(w, f, a);
		w->altered = altered(w, f);
	} else if (got != ARCHIVE_EOF)
		rc = damaged(w, f, a);
out:
	archive_read_free(a);
	inflate_close(f->gz);
	free(f);
	return rc;
}

const struct container container_tar_gz = {
	.id = BAG_TAR_GZ, .suffix = ".tar.gz", .magic = "\x1f\x8b",
	.write = tar_write, .walk = tar_walk,
};
