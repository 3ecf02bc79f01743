/*
 * Deflated bytes unpacked by zlib, with every check the format offers: the
 * checksum and the length at the end of gzip, an end in the right place.
 * libarchive's own gzip reader skips the checksum and what follows it.
 * Input: a stretch of a file. Output: its bytes, unpacked, piece by piece.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "bag.h"

enum { IN = 64 * 1024, };

struct inflating {
	z_stream	z;
	int		fd;
	uint64_t	at, to;		/* bytes not yet taken from the file */
	bool		over, odd, unread;
	unsigned char	in[1 + IN];	/* after the last byte of the one before */
};

bool
read_at(int fd, uint64_t at, void *out, size_t n)
{
	char	*p = out;
	ssize_t	 got;

	while (n > 0) {
		got = pread(fd, p, n, (off_t)at);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		p += got;
		at += (uint64_t)got;
		n -= (size_t)got;
	}
	return true;
}

struct inflating *
inflate_open(int fd, uint64_t from, uint64_t to, bool gzip)
{
	struct inflating *u = xalloc(sizeof(*u));

	u->z = (z_stream){ 0 };
	u->fd = fd;
	u->at = from;
	u->to = to;
	u->over = u->odd = u->unread = false;
	u->z.next_in = u->in + 1;
	u->in[0] = u->in[IN] = 0;
	if (inflateInit2(&u->z, gzip ? 15 + 16 : -15) != Z_OK)
		mn_out_of_memory();
	return u;
}

/* More of the file, if there is any; the last bits may be inside already. */
static bool
refill(struct inflating *u)
{
	size_t n = u->to - u->at < IN ? (size_t)(u->to - u->at) : IN;

	if (n == 0)
		return true;
	u->in[0] = u->in[IN];
	if (!read_at(u->fd, u->at, u->in + 1, n)) {
		u->unread = true;
		return false;
	}
	u->at += n;
	u->z.next_in = u->in + 1;
	u->z.avail_in = (uInt)n;
	return true;
}

/* The bits between the last block and the next whole byte mean nothing. */
static bool
spare_bits(const z_stream *z)
{
	unsigned bits = (unsigned)z->data_type & 7;

	return (z->data_type & 192) == 192 && bits > 0 &&
	    z->next_in[-1] >> (8 - bits) != 0;
}

ssize_t
inflate_read(struct inflating *u, void *out, size_t n)
{
	int rc;

	u->z.next_out = out;
	u->z.avail_out = (uInt)n;
	while (!u->over && u->z.avail_out > 0) {
		if (u->z.avail_in == 0 && !refill(u))
			return -1;
		rc = inflate(&u->z, Z_BLOCK);
		if (rc == Z_STREAM_END)
			u->over = true;
		else if (rc != Z_OK)
			return -1;
		if (rc == Z_OK && spare_bits(&u->z))
			u->odd = true;
	}
	return (ssize_t)(n - u->z.avail_out);
}

uint64_t
inflate_at(const struct inflating *u)
{
	return u->at - u->z.avail_in;
}

bool
inflate_odd(const struct inflating *u)
{
	return u->odd;
}

bool
inflate_unread(const struct inflating *u)
{
	return u->unread;
}

void
inflate_close(struct inflating *u)
{
	inflateEnd(&u->z);
	free(u);
}
