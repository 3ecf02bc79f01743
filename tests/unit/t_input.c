/* Inputs: plain, packed, damaged, and none at all. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "unit.h"
#include "read/read.h"

struct fix {
	struct arena	 a;
	struct diags	 ds;
	char		 dir[64];
	char		 file[80];	/* in dir: all that is written and removed */
	const char	*path;		/* what is read: file, if nothing else */
	str		 bytes;
};

static int
setup(void **state)
{
	struct fix *f = xalloc(sizeof(*f));

	memset(f, 0, sizeof(*f));
	strcpy(f->dir, "/tmp/minutes-unit-XXXXXX");
	assert_non_null(mkdtemp(f->dir));
	snprintf(f->file, sizeof(f->file), "%s/in.txt", f->dir);
	f->path = f->file;
	*state = f;
	return 0;
}

static int
teardown(void **state)
{
	struct fix *f = *state;

	unlink(f->file);
	rmdir(f->dir);
	arena_reset(&f->a);
	free(f);
	return 0;
}

static void
write_file(struct fix *f, const void *p, size_t n)
{
	FILE *fp = fopen(f->file, "wb");

	assert_non_null(fp);
	assert_int_equal(fwrite(p, 1, n, fp), n);
	assert_int_equal(fclose(fp), 0);
}

/* Appends p as one member of gzip. */
static void
gzip(struct buf *out, const void *p, size_t n)
{
	z_stream	z = { 0 };
	unsigned char	*room = xalloc(n + 1000);

	assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 16 + MAX_WBITS, 8,
	    Z_DEFAULT_STRATEGY), Z_OK);
	z.next_in = (unsigned char *)p;
	z.avail_in = (uInt)n;
	z.next_out = room;
	z.avail_out = (uInt)n + 1000;
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	buf_put(out, room, z.total_out);
	deflateEnd(&z);
	free(room);
}

/* Reads f->file; code is the one diagnostic expected, 0: none. */
static void
expect(struct fix *f, size_t max, int code)
{
	enum mn_status rc;

	arena_reset(&f->a);
	diags_init(&f->ds, &f->a, f->path);
	rc = input_read(&f->a, f->path, max, &f->ds, &f->bytes);
	assert_int_equal(rc, code ? MN_FAILED : MN_OK);
	if (code == 0) {
		assert_null(f->ds.head);
		return;
	}
	assert_non_null(f->ds.head);
	assert_int_equal(f->ds.head->code, code);
	assert_null(f->ds.head->next);
	assert_int_equal(f->bytes.n, 0);
}

static void
assert_says(const struct fix *f, const char *part)
{
	assert_non_null(strstr(f->ds.head->text, part));
}

static void
plain(void **state)
{
	struct fix *f = *state;

	write_file(f, "Minutes\r\n\0\xff", 11);
	expect(f, 0, 0);
	assert_str(f->bytes, "Minutes\r\n\0\xff");
	write_file(f, "x", 1);
	expect(f, 1, 0);
	assert_str(f->bytes, "x");
}

static void
not_there(void **state)
{
	struct fix *f = *state;
	char	    under[100];

	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
	assert_says(f, "no such file");
	write_file(f, "x", 1);
	snprintf(under, sizeof(under), "%s/under", f->file);
	f->path = under;
	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
	f->path = f->dir;
	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
	assert_says(f, "is a folder");
	f->path = "";
	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
}

static void
no_permission(void **state)
{
	struct fix *f = *state;

	bool	    root = geteuid() == 0;	/* to whom nothing is closed */

	write_file(f, "x", 1);
	assert_int_equal(chmod(f->file, 0), 0);
	if (root)
		assert_int_equal(seteuid(65534), 0);
	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
	if (root)
		assert_int_equal(seteuid(0), 0);
	assert_says(f, "permission");
}

static void
empty(void **state)
{
	struct fix *f = *state;
	struct buf  z = { 0 };

	write_file(f, "", 0);
	expect(f, 0, MN_DIAG_INPUT_EMPTY);
	gzip(&z, "", 0);
	write_file(f, z.p, z.n);
	expect(f, 0, MN_DIAG_INPUT_EMPTY);
	buf_free(&z);
}

static void
limits(void **state)
{
	struct fix *f = *state;
	struct buf  z = { 0 };
	char	   *big = xalloc(100001);

	memset(big, 'a', 100001);
	write_file(f, big, 100000);
	expect(f, 100000, 0);
	assert_int_equal(f->bytes.n, 100000);
	write_file(f, big, 100001);
	expect(f, 100000, MN_DIAG_INPUT_TOO_LARGE);
	assert_says(f, "more than 100000 bytes");
	/* a small packed file that is large unpacked */
	gzip(&z, big, 100001);
	write_file(f, z.p, z.n);
	expect(f, 100001, 0);
	assert_int_equal(f->bytes.n, 100001);
	expect(f, 100000, MN_DIAG_INPUT_TOO_LARGE);
	expect(f, z.n - 1, MN_DIAG_INPUT_TOO_LARGE);
	/* without an end */
	f->path = "/dev/zero";
	expect(f, 0, MN_DIAG_INPUT_TOO_LARGE);
	buf_free(&z);
	free(big);
}

static void
gzip_members_are_joined(void **state)
{
	struct fix *f = *state;
	struct buf  z = { 0 };

	gzip(&z, "Minutes of ", 11);
	gzip(&z, "", 0);
	gzip(&z, "the Cabinet", 11);
	write_file(f, z.p, z.n);
	expect(f, 0, 0);
	assert_str(f->bytes, "Minutes of the Cabinet");
	buf_put(&z, "\0\0\0\0\0\0", 6);		/* as tapes fill up */
	write_file(f, z.p, z.n);
	expect(f, 0, 0);
	assert_str(f->bytes, "Minutes of the Cabinet");
	buf_puts(&z, "PS");
	write_file(f, z.p, z.n);
	expect(f, 0, MN_DIAG_INPUT_CORRUPT);
	assert_says(f, "after its end");
	buf_free(&z);
}

/* Cut anywhere, in the first or the second member, it is damaged. */
static void
gzip_cut_short(void **state)
{
	struct fix *f = *state;
	struct buf  z = { 0 };
	size_t	    one;

	gzip(&z, "The meeting opened at 7 pm.", 27);
	one = z.n;
	gzip(&z, "The meeting closed at 9 pm.", 27);
	for (size_t n = 2; n < z.n; n++) {
		write_file(f, z.p, n);
		expect(f, 0, n == one ? 0 : MN_DIAG_INPUT_CORRUPT);
	}
	buf_free(&z);
}

/* Any one byte changed is found, or leaves the text as it was. */
static void
gzip_flipped(void **state)
{
	static const char text[] = "The meeting opened at 7 pm. Resolved: that "
	    "the minutes be approved, approved, approved.";
	struct fix *f = *state;
	struct buf  z = { 0 };
	unsigned    harmless = 0;
	enum mn_status rc;

	gzip(&z, text, sizeof(text) - 1);
	for (size_t i = 2; i < z.n; i++) {
		z.p[i] ^= 0x10;
		write_file(f, z.p, z.n);
		diags_init(&f->ds, &f->a, f->file);
		rc = input_read(&f->a, f->file, 0, &f->ds, &f->bytes);
		if (rc == MN_OK) {
			assert_str(f->bytes, text);
			harmless++;
		} else {
			assert_int_equal(f->ds.head->code,
			    MN_DIAG_INPUT_CORRUPT);
		}
		z.p[i] ^= 0x10;
	}
	assert_true(harmless <= 6);	/* time, system and flags of the header */
	buf_free(&z);
}

static void
binary_by_its_first_bytes(void **state)
{
	static const char *const first[] = {
		"%PDF-1.7\n", "PK\3\4....", "\xd0\xcf\x11\xe0\xa1\xb1",
		"\x89PNG\r\n\x1a\n", "\xff\xd8\xff\xe0", "{\\rtf1\\ansi Minutes}",
		"GIF89a",
	};
	struct fix *f = *state;
	struct buf  one = { 0 }, two = { 0 };

	for (size_t i = 0; i < sizeof(first) / sizeof(first[0]); i++) {
		write_file(f, first[i], strlen(first[i]));
		expect(f, 0, MN_DIAG_INPUT_BINARY);
	}
	assert_says(f, "a GIF picture");
	gzip(&one, "twice packed", 12);
	gzip(&two, one.p, one.n);
	write_file(f, two.p, two.n);
	expect(f, 0, MN_DIAG_INPUT_BINARY);
	assert_says(f, "a gzip file");
	buf_free(&one);
	buf_free(&two);
}

/* "-" is what comes in, packed or not, in what pieces it comes. */
static void
standard_input(void **state)
{
	struct fix *f = *state;
	int	    saved = dup(STDIN_FILENO), fd[2];

	assert_int_equal(pipe(fd), 0);
	assert_int_equal(write(fd[1], "from a pipe", 11), 11);
	close(fd[1]);
	assert_int_equal(dup2(fd[0], STDIN_FILENO), STDIN_FILENO);
	close(fd[0]);
	f->path = "-";
	expect(f, 0, 0);
	assert_str(f->bytes, "from a pipe");
	close(STDIN_FILENO);
	expect(f, 0, MN_DIAG_INPUT_UNREADABLE);
	assert_int_equal(dup2(saved, STDIN_FILENO), STDIN_FILENO);
	close(saved);
}

#define TEST(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(plain),
		TEST(not_there),
		TEST(no_permission),
		TEST(empty),
		TEST(limits),
		TEST(gzip_members_are_joined),
		TEST(gzip_cut_short),
		TEST(gzip_flipped),
		TEST(binary_by_its_first_bytes),
		TEST(standard_input),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
