/*
 * Bags as .zip, for those who have nothing else: written by libarchive.
 * A zip says everything twice, before each member and in the directory at
 * its end, and readers believe one or the other; so it is read here, byte
 * after byte from the first to the last, and both must agree with nothing
 * between them. Zip64 and encryption are declined.
 */
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

#include "bag.h"

/* Sizes of the fixed parts, and where their fields stand. */
enum {
	LOCAL_SIZE = 30, LOCAL_TIME = 10,
	CENTRAL_SIZE = 46, CENTRAL_TIME = 12, CENTRAL_OFFSET = 42,
	END_SIZE = 22,
	BLOCK = 64 * 1024,
	FLAG_ENCRYPTED = 1, FLAG_LATER = 8,	/* sizes after the bytes */
	STORED = 0, DEFLATED = 8,
};

static uint32_t
le16(const unsigned char *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}

static uint32_t
le32(const unsigned char *p)
{
	return le16(p) | le16(p + 2) << 16;
}

/* ---- writing ---------------------------------------------------------- */

static ssize_t
put_block(struct archive *a, void *ctx, const void *p, size_t n)
{
	(void)a;
	buf_put(ctx, p, n);
	return (ssize_t)n;
}

/* Without a time: libarchive would write the local one. */
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
	if (archive_write_header(a, e) == ARCHIVE_OK &&
	    archive_write_data(a, m->bytes.p, m->bytes.n) ==
	    (la_ssize_t)m->bytes.n)
		rc = ARCHIVE_OK;
	archive_entry_free(e);
	buf_free(&path);
	return rc;
}

/* Date and time as a zip holds them, in UTC, within 1980 to 2107. */
static uint32_t
dos_time(time_t clock)
{
	struct tm	t;
	int		year;

	gmtime_r(&clock, &t);
	year = t.tm_year - 80;
	if (year < 0)
		return 1u << 21 | 1u << 16;
	if (year > 127)
		return 127u << 25 | 12u << 21 | 31u << 16 | 23u << 11 |
		    59u << 5 | 29u;
	return (uint32_t)year << 25 | (uint32_t)(t.tm_mon + 1) << 21 |
	    (uint32_t)t.tm_mday << 16 | (uint32_t)t.tm_hour << 11 |
	    (uint32_t)t.tm_min << 5 | (uint32_t)t.tm_sec / 2;
}

static void
put32(char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (char)(v >> 8 * i);
}

/* The bag's clock into each member's two headers. */
static void
set_times(struct buf *zip, time_t clock)
{
	const unsigned char	*end;
	size_t			 at, n;

	end = (const unsigned char *)zip->p + zip->n - END_SIZE;
	at = le32(end + 16);
	for (n = le16(end + 10); n > 0; n--) {
		unsigned char *c = (unsigned char *)zip->p + at;

		put32((char *)c + CENTRAL_TIME, dos_time(clock));
		put32(zip->p + le32(c + CENTRAL_OFFSET) + LOCAL_TIME,
		    dos_time(clock));
		at += CENTRAL_SIZE + le16(c + 28) + le16(c + 30) +
		    le16(c + 32);
	}
}

static bool
pack(const struct packing *bag, struct buf *out)
{
	struct archive	*a = archive_write_new();
	bool		 ok;

	if (a == NULL)
		mn_out_of_memory();
	ok = archive_write_set_format_zip(a) == ARCHIVE_OK &&
	    archive_write_set_options(a,
	    "zip:compression=deflate,zip:compression-level=6") == ARCHIVE_OK &&
	    archive_write_set_bytes_in_last_block(a, 1) == ARCHIVE_OK &&
	    archive_write_open(a, out, NULL, put_block, NULL) == ARCHIVE_OK;
	for (size_t i = 0; ok && i < bag->n; i++)
		ok = put_member(a, bag, &bag->members[i]) == ARCHIVE_OK;
	ok = archive_write_close(a) == ARCHIVE_OK && ok;
	archive_write_free(a);
	/* beyond these it would be a Zip64 */
	if (!ok || bag->n >= 0xffff || out->n >= 0xffffffff)
		return false;
	set_times(out, bag->clock);
	return true;
}

static enum mn_status
zip_write(const struct packing *bag, const char *path, struct diags *ds,
    bool *changed)
{
	struct buf	out = { 0 };
	enum mn_status	rc = MN_FAILED;

	if (pack(bag, &out))
		rc = store_with_sidecar(path, (str){ out.p, out.n },
		    bag->staged, ds, changed);
	else
		diag_at(ds, MN_DIAG_BAG_WRITE, 0, 0,
		    "%s: pack (a zip holds 65,534 files and 4 GB)", path);
	buf_free(&out);
	return rc;
}

/* ---- reading ---------------------------------------------------------- */

/* One member, by its row in the directory. */
struct row {
	unsigned char	 fixed[CENTRAL_SIZE];
	char		 name[0x10000];
	size_t		 nname;
	unsigned char	 extra[0x10000];
	uint64_t	 data, packed, size, next;
};

static enum mn_status
damaged(struct walk *w, const char *what, uint64_t at)
{
	diag_at(w->ds, MN_DIAG_BAG_DAMAGED, 0, 0, "%s, at byte %ju", what,
	    (uintmax_t)at);
	return MN_FAILED;
}

/*
 * Extra fields: number, length, bytes, to the end. One of them can hold the
 * name a second time, for readers to believe; that is not read either.
 */
static bool
extra_read(struct walk *w, struct row *r, uint64_t at, size_t n)
{
	static const unsigned char ours[20] = {
		'U', 'T', 1, 0, 0, 'u', 'x', 11, 0, 1, 4, [15] = 4,
	};
	size_t i = 0, len;

	if (!read_at(w->fd, at, r->extra, n))
		return false;
	if (n != sizeof(ours) || memcmp(r->extra, ours, n) != 0)
		w->altered = "extra fields of a member";
	for (; n - i >= 4; i += 4 + len) {
		len = le16(r->extra + i + 2);
		if (n - i - 4 < len || le16(r->extra + i) == 0x7075)
			return false;
	}
	return i == n;
}

/* Reads a row of the directory, and moves *at past it. */
static const char *
row_read(struct walk *w, struct row *r, uint64_t *at, uint64_t end)
{
	if (end - *at < CENTRAL_SIZE ||
	    !read_at(w->fd, *at, r->fixed, CENTRAL_SIZE) ||
	    memcmp(r->fixed, "PK\1\2", 4) != 0)
		return "directory entry";
	r->nname = le16(r->fixed + 28);
	*at += CENTRAL_SIZE;
	if (end - *at < r->nname + le16(r->fixed + 30) + le16(r->fixed + 32) ||
	    !read_at(w->fd, *at, r->name, r->nname))
		return "directory entry";
	if (!extra_read(w, r, *at + r->nname, le16(r->fixed + 30)))
		return "extra fields of the directory";
	*at += r->nname + le16(r->fixed + 30) + le16(r->fixed + 32);
	r->packed = le32(r->fixed + 20);
	r->size = le32(r->fixed + 24);
	if (r->packed == 0xffffffff || r->size == 0xffffffff ||
	    le32(r->fixed + CENTRAL_OFFSET) == 0xffffffff)
		return "Zip64, which is not read: unpack it and verify the folder";
	if ((le16(r->fixed + 8) & FLAG_ENCRYPTED) != 0)
		return "encrypted member";
	if (le16(r->fixed + 10) != STORED && le16(r->fixed + 10) != DEFLATED)
		return "member in a compression other than deflate";
	if (le16(r->fixed + 10) == STORED && r->packed != r->size)
		return "sizes of a stored member";
	return NULL;
}

/* What a local header repeats must be the same, or left for later. */
static bool
repeats(const unsigned char *local, const unsigned char *central)
{
	bool later = (le16(central + 8) & FLAG_LATER) != 0;

	/* version, flags, method, time, date */
	if (memcmp(local + 4, central + 6, 10) != 0)
		return false;
	/* checksum, packed size, size */
	for (int i = 0; i < 3; i++) {
		uint32_t there = le32(local + 14 + 4 * i);

		if (there != le32(central + 16 + 4 * i) &&
		    !(later && there == 0))
			return false;
	}
	return true;
}

/* The sizes that follow the bytes, where they were not known before. */
static bool
later_sizes(struct walk *w, struct row *r, uint64_t end)
{
	unsigned char	d[16];
	size_t		n;

	if ((le16(r->fixed + 8) & FLAG_LATER) == 0)
		return true;
	if (end - r->next < 12 || !read_at(w->fd, r->next, d, 12))
		return false;
	n = memcmp(d, "PK\7\10", 4) == 0 ? 4 : 0;
	if (end - r->next < n + 12 || !read_at(w->fd, r->next, d, n + 12))
		return false;
	r->next += n + 12;
	return memcmp(d + n, r->fixed + 16, 12) == 0;
}

/* The member's local header, which must begin where the last one ended. */
static const char *
local_read(struct walk *w, struct row *r, uint64_t at, uint64_t end)
{
	unsigned char	 local[LOCAL_SIZE];
	char		*name;
	uint64_t	 skip;
	bool		 same;

	if (le32(r->fixed + CENTRAL_OFFSET) != at)
		return "bytes between members, or members out of order";
	if (end - at < LOCAL_SIZE || !read_at(w->fd, at, local, LOCAL_SIZE) ||
	    memcmp(local, "PK\3\4", 4) != 0)
		return "local header";
	skip = le16(local + 26) + (uint64_t)le16(local + 28);
	if (!repeats(local, r->fixed) || le16(local + 26) != r->nname)
		return "local header that differs from the directory";
	if (end - at - LOCAL_SIZE < skip || end - at - LOCAL_SIZE - skip <
	    r->packed)
		return "member that runs into the directory";
	name = xalloc(r->nname);
	same = read_at(w->fd, at + LOCAL_SIZE, name, r->nname) &&
	    memcmp(name, r->name, r->nname) == 0;
	free(name);
	if (!same)
		return "local header with another name than the directory";
	if (!extra_read(w, r, at + LOCAL_SIZE + r->nname, skip - r->nname))
		return "extra fields of a member";
	r->data = at + LOCAL_SIZE + skip;
	r->next = r->data + r->packed;
	return later_sizes(w, r, end) ? NULL : "sizes after a member";
}

static enum member_kind
kind_of(const struct row *r)
{
	uint32_t mode = le32(r->fixed + 38) >> 16;

	if (r->nname > 0 && r->name[r->nname - 1] == '/')
		return MEMBER_FOLDER;
	if (r->fixed[5] != 3 || (mode & S_IFMT) == 0 || S_ISREG(mode))
		return MEMBER_FILE;
	return S_ISLNK(mode) ? MEMBER_LINK : MEMBER_DEVICE;
}

/* The next piece of the member's bytes; 0 at its end, -1 broken. */
static ssize_t
piece(struct walk *w, const struct row *r, struct inflating *z, uint64_t done,
    char *buf)
{
	size_t n = r->size - done < BLOCK ? (size_t)(r->size - done) : BLOCK;

	if (z != NULL)
		return inflate_read(z, buf, BLOCK);
	return read_at(w->fd, r->data + done, buf, n) ? (ssize_t)n : -1;
}

static const char *
show_bytes(struct walk *w, const struct row *r, bool *stopped)
{
	struct inflating	*z = NULL;
	const char		*fault = NULL;
	char			 buf[BLOCK];
	uint64_t		 done = 0;
	uLong			 crc = crc32(0, NULL, 0);
	ssize_t			 n;

	if (le16(r->fixed + 10) == DEFLATED)
		z = inflate_open(w->fd, r->data, r->data + r->packed, false);
	while ((n = piece(w, r, z, done, buf)) > 0) {
		crc = crc32(crc, (const Bytef *)buf, (uInt)n);
		done += (uint64_t)n;
		if (done > r->size)
			break;
		if ((*stopped = !w->visitor->bytes(w->ctx, buf, (size_t)n)))
			break;
	}
	if (!*stopped && (n < 0 || done != r->size ||
	    crc != le32(r->fixed + 16) || (z != NULL && inflate_at(z) !=
	    r->data + r->packed)))
		fault = "bytes of a member";
	if (z != NULL && inflate_odd(z))
		w->altered = "spare bits of a member";
	if (z != NULL)
		inflate_close(z);
	if (fault == NULL && !*stopped)
		w->visitor->end(w->ctx);
	return fault;
}

/* What only a packer chooses: made on Unix, plain, 0644. */
static void
note_altered(struct walk *w, const struct row *r)
{
	static const unsigned char plain[8] = { 0, 0, 0, 0, 0, 0, 0xa4, 0x81 };

	if (le16(r->fixed + 4) != 0x0314 ||
	    memcmp(r->fixed + 34, plain, sizeof(plain)) != 0)
		w->altered = "attributes of a member";
}

static const char *
show_member(struct walk *w, const struct row *r, bool *stopped)
{
	struct member	m = { { r->name, r->nname }, r->size, kind_of(r) };
	enum visit	go = w->visitor->begin(w->ctx, &m);

	note_altered(w, r);
	*stopped = go == VISIT_STOP;
	return go == VISIT_READ ? show_bytes(w, r, stopped) : NULL;
}

/* The directory from row to row, the file from member to member. */
static enum mn_status
show_all(struct walk *w, struct row *r, uint64_t dir, uint64_t end, size_t n)
{
	const char	*fault;
	uint64_t	 at = dir, member = 0;
	bool		 stopped = false;

	for (; n > 0; n--) {
		if ((fault = row_read(w, r, &at, end)) != NULL)
			return damaged(w, fault, at);
		if ((fault = local_read(w, r, member, dir)) != NULL ||
		    (fault = show_member(w, r, &stopped)) != NULL)
			return damaged(w, fault, member);
		if (stopped)
			return MN_FAILED;
		member = r->next;
	}
	if (member != dir)
		return damaged(w, "bytes before the directory", member);
	if (at != end)
		return damaged(w, "bytes after the directory", at);
	return MN_OK;
}

static enum mn_status
zip_walk(struct walk *w)
{
	unsigned char	 tail[END_SIZE];
	struct row	*r;
	uint64_t	 end, dir;
	enum mn_status	 rc;

	if (w->size < END_SIZE)
		return damaged(w, "end of the zip is missing", w->size);
	end = w->size - END_SIZE;
	if (!read_at(w->fd, end, tail, END_SIZE) ||
	    memcmp(tail, "PK\5\6", 4) != 0 || le16(tail + 20) != 0) {
		diag_at(w->ds, MN_DIAG_BAG_TRAILING, 0, 0, "the file does "
		    "not end with the end of a zip without comment");
		return MN_FAILED;
	}
	dir = le32(tail + 16);
	if (le32(tail + 4) != 0 || le16(tail + 8) != le16(tail + 10) ||
	    dir > end || end - dir != le32(tail + 12))
		return damaged(w, "end of the zip", end);
	r = xalloc(sizeof(*r));
	rc = show_all(w, r, dir, end, le16(tail + 10));
	free(r);
	return rc;
}

const struct container container_zip = {
	.id = BAG_ZIP, .suffix = ".zip", .magic = "PK\3\4",
	.write = zip_write, .walk = zip_walk,
};
