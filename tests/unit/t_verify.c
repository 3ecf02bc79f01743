/*
 * Bags verified: every fault is found and named, nothing good is refused.
 * MINUTES_ALL=1 flips every bit of a container instead of one a byte; the
 * official bags stand beside the project (../shared/standards).
 */
#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <zlib.h>

#include "bag_fixture.h"
#include "bundle/bag.h"

#define NAME	"avonbury-cabinet-2026-03-12-1f3a9c"
/* of "hello\n" */
#define MD5	"b1946ac92492d2347c6235b4d2611184"
#define SHA256	"5891b5b522d5df086d0ff0b110fbd9d2" \
		"1bb4fc7163af34d08286a2e846f6be03"
#define OTHER	"0000b5b522d5df086d0ff0b110fbd9d2" \
		"1bb4fc7163af34d08286a2e846f6be03"

static const char *const suffixes[] = { ".tar.gz", ".zip", "" };

/* The fixture under NAME.suffix, packed anew. */
static const char *
packed(enum bag_container c)
{
	char	name[128];
	bool	changed;

	work_clear();
	assert_int_equal(write_bag(&fixture, c, &changed), MN_OK);
	snprintf(name, sizeof(name), NAME "%s", suffixes[c]);
	return at(name);
}

static void
good(void **state)
{
	(void)state;
	for (int c = BAG_TAR_GZ; c <= BAG_DIR; c++)
		expect(packed(c), MN_OK, 0);
	expect(packed(BAG_DIR), MN_OK, 0);
	/* the sidecar is not there: said, and good */
	for (int c = BAG_TAR_GZ; c <= BAG_ZIP; c++) {
		char side[4096];
		const char *path = packed(c);

		snprintf(side, sizeof(side), "%s.sha512", path);
		unlink(side);
		expect(path, MN_OK, MN_DIAG_BAG_NO_SIDECAR);
	}
}

static void
no_bags(void **state)
{
	(void)state;
	work_clear();
	expect(at("nothing"), MN_FATAL, MN_DIAG_BAG_UNREADABLE);
	put(at("text"), "BagIt-Version: 1.0\n", 19);
	expect(at("text"), MN_FAILED, MN_DIAG_BAG_KIND);
	put(at("empty"), "", 0);
	expect(at("empty"), MN_FAILED, MN_DIAG_BAG_KIND);
	expect(work, MN_FAILED, MN_DIAG_BAG_DECLARATION);
}

/* ---- our own folder, with one thing wrong ----------------------------- */

struct change {
	const char	*path;
	const char	*text;		/* NULL: taken away */
	int		 code;
};

static void
one_thing_wrong(void **state)
{
	static const struct change changes[] = {
		{ "tagmanifest-sha512.txt", NULL, MN_DIAG_BAG_PROFILE },
		{ "manifest-sha512.txt", NULL, MN_DIAG_BAG_NO_MANIFEST },
		{ "bagit.txt", NULL, MN_DIAG_BAG_DECLARATION },
		{ "bag-info.txt", NULL, MN_DIAG_BAG_MISSING },
		{ "README.txt", NULL, MN_DIAG_BAG_MISSING },
		{ "data/minutes.xml", NULL, MN_DIAG_BAG_MISSING },
		{ "data/minutes.xml", "<minute/>\n\n", MN_DIAG_BAG_DIGEST },
		{ "data/minutes.xml", "", MN_DIAG_BAG_OXUM },
		{ "data/Thumbs.db", "x", MN_DIAG_BAG_SYSTEM_FILE },
		{ "data/._minutes.xml", "x", MN_DIAG_BAG_SYSTEM_FILE },
		{ "Thumbs.db", "x", MN_DIAG_BAG_SYSTEM_FILE },
		{ "notes.txt", "x", MN_DIAG_BAG_UNLISTED },
		{ "data/notes.txt", "", MN_DIAG_BAG_UNLISTED },
		{ "data/source/CABINET.txt", "x", MN_DIAG_BAG_CLASH },
		{ "bagit.txt", "BagIt-Version: 1.0\r\n"
		    "Tag-File-Character-Encoding: UTF-8\r\n",
		    MN_DIAG_BAG_FORM },
		{ "bag-info.txt", "Bag-Software-Agent: minutes 1\n",
		    MN_DIAG_BAG_PROFILE },
		{ "bag-info.txt", "Bag-Software-Agent: other\n",
		    MN_DIAG_BAG_DIGEST },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		const char *path = packed(BAG_DIR);
		char file[4096];

		snprintf(file, sizeof(file), "%s/%s", path, changes[i].path);
		if (changes[i].text == NULL)
			unlink(file);
		else
			put(file, changes[i].text, strlen(changes[i].text));
		expect(path, MN_FAILED, changes[i].code);
	}
}

static void
odd_members(void **state)
{
	struct buf b = { 0 };

	(void)state;
	packed(BAG_DIR);
	rename(at(NAME "/data/minutes.xml"), at(NAME "/data/x"));
	rename(at(NAME "/data/empty.json"), at(NAME "/data/minutes.xml"));
	rename(at(NAME "/data/x"), at(NAME "/data/empty.json"));
	expect(at(NAME), MN_FAILED, MN_DIAG_BAG_DIGEST);	/* swapped */
	packed(BAG_DIR);
	assert_int_equal(symlink("minutes.xml", at(NAME "/data/l")), 0);
	expect(at(NAME), MN_FAILED, MN_DIAG_BAG_MEMBER_KIND);
	packed(BAG_DIR);
	assert_int_equal(mkfifo(at(NAME "/data/fifo"), 0600), 0);
	expect(at(NAME), MN_FAILED, MN_DIAG_BAG_MEMBER_KIND);
	/* a folder put where there is none is no file: nothing to lose */
	packed(BAG_DIR);
	assert_int_equal(mkdir(at(NAME "/data/empty"), 0700), 0);
	expect(at(NAME), MN_OK, 0);
	/* the one file that no digest covers: capitals in its digests */
	packed(BAG_DIR);
	get(at(NAME "/tagmanifest-sha512.txt"), &b);
	b.p[strcspn(b.p, "abcdef")] &= ~0x20;
	put(at(NAME "/tagmanifest-sha512.txt"), b.p, b.n);
	expect(at(NAME), MN_FAILED, MN_DIAG_BAG_FORM);
	buf_free(&b);
}

/* ---- bags of others --------------------------------------------------- */

struct foreign {
	const char	*version;
	struct {
		const char *path, *text;
	} files[6];
	enum mn_status	 status;
	int		 code;
};

#define HELLO	{ "data/hello.txt", "hello\n" }
#define LISTED	{ "manifest-sha256.txt", SHA256 "  data/hello.txt\n" }
#define M(text)	{ "manifest-sha256.txt", text }
#define LINE	SHA256 "  data/hello.txt\n"

static const struct foreign foreigners[] = {
	{ "1.0", { HELLO, LISTED }, MN_OK, 0 },
	{ "0.97", { HELLO, LISTED }, MN_OK, 0 },
	{ "2.0", { HELLO, LISTED }, MN_FAILED, MN_DIAG_BAG_DECLARATION },
	{ "1.0 ", { HELLO, LISTED }, MN_FAILED, MN_DIAG_BAG_DECLARATION },
	{ "1.0", { HELLO, { "manifest-md5.txt", MD5 "\tdata/hello.txt" } },
	    MN_OK, 0 },
	{ "1.0", { HELLO, M("5891B5B522D5DF086D0FF0B110FBD9D2"
	    "1BB4FC7163AF34D08286A2E846F6BE03 data/hello.txt\r\n") },
	    MN_OK, 0 },
	{ "1.0", { HELLO, M(OTHER "  data/hello.txt\n") },
	    MN_FAILED, MN_DIAG_BAG_DIGEST },
	{ "1.0", { HELLO }, MN_FAILED, MN_DIAG_BAG_NO_MANIFEST },
	{ "1.0", { M("") }, MN_FAILED, MN_DIAG_BAG_MISSING },
	{ "1.0", { HELLO, LISTED, { "manifest-blake3.txt", "x\n" } },
	    MN_OK, MN_DIAG_BAG_ALGORITHM },
	/* lines */
	{ "1.0", { HELLO, M("5891  data/hello.txt\n" LINE) },
	    MN_FAILED, MN_DIAG_BAG_LINE },
	{ "1.0", { HELLO, M(SHA256 "data/hello.txt\n") },
	    MN_FAILED, MN_DIAG_BAG_LINE },
	{ "1.0", { HELLO, M(SHA256 "  \n" LINE) },
	    MN_FAILED, MN_DIAG_BAG_LINE },
	{ "1.0", { HELLO, M("x" LINE) }, MN_FAILED, MN_DIAG_BAG_LINE },
	{ "0.97", { HELLO, M(LINE LINE) }, MN_OK, MN_DIAG_BAG_REPEATED },
	{ "1.0", { HELLO, M(LINE LINE) },
	    MN_FAILED, MN_DIAG_BAG_LISTED_TWICE },
	{ "0.97", { HELLO, M(LINE OTHER "  data/hello.txt\n") },
	    MN_FAILED, MN_DIAG_BAG_LISTED_TWICE },
	{ "1.0", { HELLO, M(SHA256 " *data/hello.txt\n") },
	    MN_OK, MN_DIAG_BAG_PATH_FORM },
	{ "1.0", { HELLO, M(SHA256 "  ./data/hello.txt\n") },
	    MN_OK, MN_DIAG_BAG_PATH_FORM },
	/* paths */
	{ "1.0", { HELLO, M(LINE SHA256 "  data/../../x\n") },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	{ "1.0", { HELLO, M(LINE SHA256 "  bagit.txt\n") },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	{ "1.0", { HELLO, LISTED, { "tagmanifest-sha256.txt", LINE } },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	{ "1.0", { HELLO, M(LINE SHA256 "  data//hello.txt\n") },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	{ "1.0", { HELLO, M(LINE SHA256 "  data/a\tb\n") },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	/* names */
	{ "1.0", { { "data/a\nb%", "hello\n" },
	    M(SHA256 "  data/a%0Ab%25\n") }, MN_OK, 0 },
	{ "1.0", { { "data/a%0Ab", "hello\n" },
	    M(SHA256 "  data/a%250Ab\n") }, MN_OK, 0 },
	{ "1.0", { { "data/a%0Ab", "hello\n" },
	    M(SHA256 "  data/a%0Ab\n") }, MN_OK, MN_DIAG_BAG_PATH_FORM },
	{ "1.0", { { "data/T\xc5\xb7", "hello\n" },
	    M(SHA256 "  data/Ty\xcc\x82\n") }, MN_OK, MN_DIAG_BAG_PATH_FORM },
	{ "1.0", { { "data/Ty\xcc\x82", "hello\n" },
	    M(SHA256 "  data/T\xc5\xb7\n") }, MN_OK, MN_DIAG_BAG_PATH_FORM },
	{ "1.0", { HELLO, { "data/HELLO.txt", "hello\n" },
	    M(LINE SHA256 "  data/HELLO.txt\n") }, MN_OK, MN_DIAG_BAG_CLASH },
	{ "1.0", { { "data/\xc3\xa9", "hello\n" },
	    { "data/e\xcc\x81", "hello\n" },
	    M(SHA256 "  data/\xc3\xa9\n" SHA256 "  data/e\xcc\x81\n") },
	    MN_OK, MN_DIAG_BAG_CLASH },
	/* complete */
	{ "1.0", { HELLO, { "data/x", "hello\n" }, LISTED },
	    MN_FAILED, MN_DIAG_BAG_UNLISTED },
	{ "1.0", { HELLO, { "data/x", "hello\n" },
	    M(LINE SHA256 "  data/x\n"),
	    { "manifest-md5.txt", MD5 "  data/hello.txt\n" } },
	    MN_FAILED, MN_DIAG_BAG_UNLISTED },
	{ "0.97", { HELLO, { "data/x", "hello\n" }, LISTED,
	    { "manifest-md5.txt", MD5 "  data/x\n" } }, MN_OK, 0 },
	{ "1.0", { HELLO, LISTED, { "tagmanifest-md5.txt", "" } },
	    MN_FAILED, MN_DIAG_BAG_TAG_UNLISTED },
	{ "1.0", { HELLO, LISTED, { ".DS_Store", "x" } },
	    MN_OK, MN_DIAG_BAG_SYSTEM_TAG },
	/* fetch.txt */
	{ "1.0", { HELLO, LISTED,
	    { "fetch.txt", "https://a.example/ - data/hello.txt\n" } },
	    MN_OK, 0 },
	{ "1.0", { HELLO, LISTED,
	    { "fetch.txt", "https://a.example/ 6 data/other.txt\n" } },
	    MN_FAILED, MN_DIAG_BAG_FETCH },
	{ "1.0", { HELLO, LISTED,
	    { "fetch.txt", "https://a.example/ - /etc/x\n" } },
	    MN_FAILED, MN_DIAG_BAG_PATH },
	{ "1.0", { HELLO, LISTED, { "fetch.txt", "https://a.example/\n" } },
	    MN_FAILED, MN_DIAG_BAG_LINE },
	/* bag-info.txt */
	{ "1.0", { HELLO, LISTED, { "bag-info.txt",
	    "Payload-Oxum: 6.1\nExternal-Description: a\n  folded: one\n" } },
	    MN_OK, 0 },
	{ "1.0", { HELLO, LISTED,
	    { "bag-info.txt", "payload-oxum: 7.1\n" } },
	    MN_FAILED, MN_DIAG_BAG_OXUM },
	{ "1.0", { HELLO, LISTED,
	    { "bag-info.txt", "Payload-Oxum: 6.2\n" } },
	    MN_FAILED, MN_DIAG_BAG_OXUM },
	{ "1.0", { HELLO, LISTED,
	    { "bag-info.txt", "Payload-Oxum: 99999999999999999999.1\n" } },
	    MN_FAILED, MN_DIAG_BAG_OXUM },
	{ "1.0", { HELLO, LISTED, { "bag-info.txt",
	    "Payload-Oxum: 6.1\nPayload-Oxum: 6.1\n" } },
	    MN_FAILED, MN_DIAG_BAG_INFO },
	{ "0.97", { HELLO, LISTED, { "bag-info.txt",
	    "Payload-Oxum: 6.1\nPayload-Oxum: 6.1\n" } },
	    MN_OK, MN_DIAG_BAG_INFO_ODD },
	{ "1.0", { HELLO, LISTED, { "bag-info.txt", "no label\n" } },
	    MN_FAILED, MN_DIAG_BAG_INFO },
	{ "1.0", { HELLO, LISTED, { "bag-info.txt", "Label : x\n" } },
	    MN_FAILED, MN_DIAG_BAG_INFO },
	{ "1.0", { HELLO, LISTED,
	    { "bag-info.txt", "\xef\xbb\xbfLabel: x\n" } },
	    MN_FAILED, MN_DIAG_BAG_TAG_TEXT },
	{ "1.0", { HELLO, LISTED, { "bag-info.txt", "Label: caf\xe9\n" } },
	    MN_FAILED, MN_DIAG_BAG_TAG_TEXT },
};

static void
put_in(const char *root, const char *name, const char *text)
{
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", root, name);
	for (char *p = path + strlen(root) + 1; (p = strchr(p, '/')); p++) {
		*p = '\0';
		mkdir(path, 0700);
		*p = '/';
	}
	put(path, text, strlen(text));
}

static const char *
foreign_bag(const struct foreign *f)
{
	char declaration[128];

	work_clear();
	mkdir(at("bag"), 0700);
	snprintf(declaration, sizeof(declaration), "BagIt-Version: %s\n"
	    "Tag-File-Character-Encoding: UTF-8\n", f->version);
	put_in(at("bag"), "bagit.txt", declaration);
	for (int i = 0; i < 6 && f->files[i].path != NULL; i++)
		put_in(at("bag"), f->files[i].path, f->files[i].text);
	return at("bag");
}

static void
bags_of_others(void **state)
{
	size_t n = sizeof(foreigners) / sizeof(foreigners[0]);

	(void)state;
	for (nth = 0; nth < n; nth++)
		expect(foreign_bag(&foreigners[nth]), foreigners[nth].status,
		    foreigners[nth].code);
	nth = 0;
}

static void
limits(void **state)
{
	const char	*path = foreign_bag(&foreigners[0]);
	char		*big = calloc(1, 3 << 20);
	char		 name[64];

	(void)state;
	assert_non_null(big);
	memset(big, 'a', 3 << 20);
	put(at("bag/bag-info.txt"), big, 3 << 20);
	expect(path, MN_FAILED, MN_DIAG_BAG_LIMIT);
	free(big);
	foreign_bag(&foreigners[0]);
	for (int i = 0; i < 1100; i++) {
		snprintf(name, sizeof(name), "bag/data/%d", i);
		put(at(name), "", 0);
	}
	expect(at("bag"), MN_FAILED, MN_DIAG_BAG_MANY);
}

/* What a terminal would obey is not shown as it is. */
static void
names_shown(void **state)
{
	struct arena	a = { 0 };
	struct said	s;
	const char	*path = foreign_bag(&foreigners[0]);
	char		 name[4096];

	(void)state;
	assert_string_equal(name_show(&a, STR("a\x1b[31m\n\x7f\xff\xc2\x9b")),
	    "a%1B[31m%0A%7F%FF%C2%9B");
	assert_string_equal(name_show(&a, STR("Llanfair, T\xc5\xb7")),
	    "Llanfair, T\xc5\xb7");
	snprintf(name, sizeof(name), "%s/data/x\033]0;y\007", path);
	put(name, "", 0);
	said_begin(&s);
	assert_int_equal(bag_verify(path, &s.ds), MN_FAILED);
	assert_null(strchr(s.ds.head->text, '\033'));
	assert_non_null(strstr(s.ds.head->text, "data/x%1B]0;y%07"));
	said_end(&s);
	arena_reset(&a);
}

/* ---- a bag that changes while it is read ------------------------------ */

static const char	*appears;	/* when its folder is read again */
static unsigned		 walks;

int
openat(int fd, const char *path, int flags, ...)
{
	va_list	ap;
	int	mode;

	va_start(ap, flags);
	mode = va_arg(ap, int);
	va_end(ap);
	if (appears != NULL && strcmp(path, ".") == 0 && ++walks == 2)
		put(appears, "x", 1);
	return (int)syscall(SYS_openat, fd, path, flags, mode);
}

static void
changed_while_read(void **state)
{
	char new[4096];

	(void)state;
	foreign_bag(&foreigners[0]);
	snprintf(new, sizeof(new), "%s", at("bag/data/aaa.txt"));
	appears = new;
	walks = 0;
	expect(at("bag"), MN_FAILED, MN_DIAG_BAG_CHANGED);
	appears = NULL;
}

/* ---- archives made to harm -------------------------------------------- */

struct harm {
	const char	*path;		/* a member added behind the others */
	unsigned	 type;
	const char	*link;
	int		 code;
	bool		 tar_only;
};

static const struct harm harms[] = {
	{ "../x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ "/x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ NAME "/b/../../x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ NAME "/../x/", AE_IFDIR, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ "C:\\x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ "\\\\?\\x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ "~/x", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ NAME "/data/a\nb", AE_IFREG, NULL, MN_DIAG_BAG_MEMBER_NAME, false },
	{ "x", AE_IFREG, NULL, MN_DIAG_BAG_ROOT, false },
	{ "other/x", AE_IFREG, NULL, MN_DIAG_BAG_ROOT, false },
	{ "other/", AE_IFDIR, NULL, MN_DIAG_BAG_ROOT, false },
	{ NAME "/data/minutes.xml", AE_IFREG, NULL,
	    MN_DIAG_BAG_MEMBER_TWICE, false },
	{ NAME "/data/x", AE_IFLNK, "/etc", MN_DIAG_BAG_MEMBER_KIND, false },
	{ NAME "/data/x", AE_IFREG, NAME "/bagit.txt",
	    MN_DIAG_BAG_MEMBER_KIND, true },
	{ NAME "/data/x", AE_IFCHR, NULL, MN_DIAG_BAG_MEMBER_KIND, true },
	{ NAME "/data/x", AE_IFIFO, NULL, MN_DIAG_BAG_MEMBER_KIND, true },
	{ NAME "/data/x", AE_IFREG, NULL, MN_DIAG_BAG_UNLISTED, false },
	{ NAME "/data/MINUTES.xml", AE_IFREG, NULL, MN_DIAG_BAG_CLASH, false },
	{ NAME "/", AE_IFDIR, NULL, 0, false },		/* harmless */
	{ NAME "/data/", AE_IFDIR, NULL, 0, false },
};

static struct archive *
repack_open(bool zip, const char *path)
{
	struct archive *a = archive_write_new();

	if (zip)
		archive_write_set_format_zip(a);
	else {
		archive_write_set_format_pax_restricted(a);
		archive_write_add_filter_gzip(a);
	}
	assert_int_equal(archive_write_open_filename(a, path), ARCHIVE_OK);
	return a;
}

static void
repack_add(struct archive *a, const char *path, unsigned type,
    const char *link, const void *p, size_t n)
{
	struct archive_entry *e = archive_entry_new();

	archive_entry_set_pathname(e, path);
	archive_entry_set_filetype(e, type);
	archive_entry_set_perm(e, 0600);
	archive_entry_set_mtime(e, 1, 0);
	archive_entry_set_size(e, (la_int64_t)n);
	if (type == AE_IFLNK)
		archive_entry_set_symlink(e, link);
	else if (link != NULL)
		archive_entry_set_hardlink(e, link);
	assert_true(archive_write_header(a, e) >= ARCHIVE_WARN);
	if (n > 0)
		assert_int_equal(archive_write_data(a, p, n), n);
	archive_entry_free(e);
}

/* All members of the fixture's own archive into another. */
static void
repack_all(struct archive *to, const char *from)
{
	struct archive		*a = archive_read_new();
	struct archive_entry	*e;
	char			 block[65536];

	archive_read_support_format_tar(a);
	archive_read_support_filter_gzip(a);
	assert_int_equal(archive_read_open_filename(a, from, 4096), 0);
	while (archive_read_next_header(a, &e) == ARCHIVE_OK) {
		la_ssize_t n = archive_read_data(a, block, sizeof(block));

		assert_true(n >= 0);
		repack_add(to, archive_entry_pathname(e), AE_IFREG, NULL,
		    block, (size_t)n);
	}
	archive_read_free(a);
}

static const char *
repacked(bool zip, const struct harm *h)
{
	const char	*from = packed(BAG_TAR_GZ);
	struct archive	*a = repack_open(zip, at("harm"));

	repack_all(a, from);
	if (h != NULL)
		repack_add(a, h->path, h->type, h->link, NULL, 0);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
	return at("harm");
}

static void
harmful(void **state)
{
	(void)state;
	/* packed anew by somebody, in good faith */
	expect(repacked(false, NULL), MN_OK, MN_DIAG_BAG_REPACKED);
	expect(repacked(true, NULL), MN_OK, MN_DIAG_BAG_REPACKED);
	for (size_t i = 0; i < sizeof(harms) / sizeof(harms[0]); i++)
		for (int zip = 0; zip < (harms[i].tar_only ? 1 : 2); zip++)
			expect(repacked(zip, &harms[i]),
			    harms[i].code != 0 ? MN_FAILED : MN_OK,
			    harms[i].code != 0 ? harms[i].code :
			    MN_DIAG_BAG_REPACKED);
}

/* A hundred megabytes of nothing: stopped as soon as it is more than said. */
static void
bomb(void **state)
{
	size_t	 n = 100 << 20;
	char	*zeros = calloc(1, n);

	(void)state;
	assert_non_null(zeros);
	for (int zip = 0; zip < 2; zip++) {
		const char	*from = packed(BAG_TAR_GZ);
		struct archive	*a = repack_open(zip, at("harm"));

		repack_all(a, from);
		repack_add(a, NAME "/data/zeros", AE_IFREG, NULL, zeros, n);
		archive_write_close(a);
		archive_write_free(a);
		expect(at("harm"), MN_FAILED, MN_DIAG_BAG_TOO_LARGE);
	}
	free(zeros);
}

static void
many_members(void **state)
{
	(void)state;
	for (int zip = 0; zip < 2; zip++) {
		struct archive	*a;
		char		 path[64];

		work_clear();
		a = repack_open(zip, at("harm"));
		for (int i = 0; i < 66000; i++) {
			snprintf(path, sizeof(path), "b/data/%d", i);
			repack_add(a, path, AE_IFREG, NULL, NULL, 0);
		}
		archive_write_close(a);
		archive_write_free(a);
		/* a zip of so many is a Zip64 */
		expect(at("harm"), MN_FAILED, zip ? MN_DIAG_BAG_DAMAGED :
		    MN_DIAG_BAG_DECLARATION);
	}
}

/* ---- containers tampered with ----------------------------------------- */

/* Names where the accents need no locale: read as they are. */
static void
names_in_any_locale(void **state)
{
	static const char manifest[] = SHA256 "  data/T\xc5\xb7.txt\n";
	static const char declaration[] = "BagIt-Version: 1.0\n"
	    "Tag-File-Character-Encoding: UTF-8\n";
	char cmd[1024];

	(void)state;
	work_clear();
	mkdir(at("bag"), 0700);
	put_in(at("bag"), "bagit.txt", declaration);
	put_in(at("bag"), "data/T\xc5\xb7.txt", "hello\n");
	put_in(at("bag"), "manifest-sha256.txt", manifest);
	expect(at("bag"), MN_OK, 0);
	snprintf(cmd, sizeof(cmd), "cd %s && tar --format=ustar -czf u.tgz "
	    "bag && tar --format=pax -czf p.tgz ./bag && tar --format=gnu "
	    "-czf g.tgz bag && python3 -c \"import shutil; "
	    "shutil.make_archive('z', 'zip', '.', 'bag')\"", work);
	assert_int_equal(system(cmd), 0);	/* NOLINT(cert-env33-c) */
	expect(at("u.tgz"), MN_OK, MN_DIAG_BAG_NO_SIDECAR);
	expect(at("p.tgz"), MN_OK, MN_DIAG_BAG_NO_SIDECAR);
	expect(at("g.tgz"), MN_OK, MN_DIAG_BAG_NO_SIDECAR);
	expect(at("z.zip"), MN_OK, MN_DIAG_BAG_NO_SIDECAR);
}

static void
appended(void **state)
{
	struct buf b = { 0 }, twice = { 0 };

	(void)state;
	for (int c = BAG_TAR_GZ; c <= BAG_ZIP; c++) {
		get(packed(c), &b);
		twice.n = 0;
		buf_put(&twice, b.p, b.n);
		buf_put(&twice, "", 1);
		put(at("harm"), twice.p, twice.n);
		expect(at("harm"), MN_FAILED, MN_DIAG_BAG_TRAILING);
		twice.n--;
		buf_put(&twice, b.p, b.n);	/* the whole once more */
		put(at("harm"), twice.p, twice.n);
		expect(at("harm"), MN_FAILED, c == BAG_ZIP ?
		    MN_DIAG_BAG_DAMAGED : MN_DIAG_BAG_TRAILING);
	}
	buf_free(&b);
	buf_free(&twice);
}

/* Something hidden in the tar, behind the mark of its end. */
static void
hidden_tail(void **state)
{
	gzFile	in = gzopen(packed(BAG_TAR_GZ), "rb"), out;
	char	block[65536];
	int	n = gzread(in, block, sizeof(block));

	(void)state;
	gzclose(in);
	assert_true(n > 0 && n < (int)sizeof(block));
	out = gzopen(at("harm"), "wb");
	gzwrite(out, block, (unsigned)n);
	gzwrite(out, "hidden", 6);
	gzclose(out);
	expect(at("harm"), MN_FAILED, MN_DIAG_BAG_TRAILING);
	/* zeros up to a round number are what tar itself writes */
	out = gzopen(at("harm"), "wb");
	gzwrite(out, block, (unsigned)n);
	memset(block, 0, sizeof(block));
	gzwrite(out, block, 10240);
	gzclose(out);
	expect(at("harm"), MN_OK, MN_DIAG_BAG_NO_SIDECAR);
}

static void
sidecars(void **state)
{
	struct buf	b = { 0 };
	const char	*path = packed(BAG_TAR_GZ);
	char		 side[4096];

	(void)state;
	snprintf(side, sizeof(side), "%s.sha512", path);
	get(side, &b);
	for (size_t i = 0; i < b.n; i++) {
		b.p[i] ^= (char)(1 << i % 8);
		put(side, b.p, b.n);
		expect(path, MN_FAILED, i < 128 ? MN_DIAG_BAG_SIDECAR :
		    MN_DIAG_BAG_SIDECAR_FORM);
		b.p[i] ^= (char)(1 << i % 8);
	}
	put(side, b.p, b.n - 1);
	expect(path, MN_FAILED, MN_DIAG_BAG_SIDECAR_FORM);
	put(side, "", 0);
	expect(path, MN_FAILED, MN_DIAG_BAG_SIDECAR_FORM);
	buf_free(&b);
}

static void
truncated(void **state)
{
	struct buf	b = { 0 };
	struct said	s;

	(void)state;
	for (int c = BAG_TAR_GZ; c <= BAG_ZIP; c++) {
		get(packed(c), &b);
		for (size_t n = 0; n < b.n; n++) {
			put(at("harm"), b.p, n);
			said_begin(&s);
			assert_int_equal(bag_verify(at("harm"), &s.ds),
			    MN_FAILED);
			said_end(&s);
		}
	}
	buf_free(&b);
}

/* ---- every flipped bit ------------------------------------------------ */

/* Names and bytes of all members, one after the other, as a reader sees. */
static bool
content(const char *path, struct buf *b)
{
	struct archive		*a = archive_read_new();
	struct archive_entry	*e;
	char			 block[65536];
	la_ssize_t		 n = 0;
	int			 rc;

	b->n = 0;
	archive_read_support_format_tar(a);
	archive_read_support_format_zip(a);
	archive_read_support_filter_gzip(a);
	rc = archive_read_open_filename(a, path, 4096);
	while (rc == ARCHIVE_OK &&
	    (rc = archive_read_next_header(a, &e)) == ARCHIVE_OK) {
		buf_puts(b, archive_entry_pathname(e));
		while ((n = archive_read_data(a, block, sizeof(block))) > 0)
			buf_put(b, block, (size_t)n);
		if (n < 0)
			break;
	}
	archive_read_free(a);
	return rc == ARCHIVE_EOF && n >= 0;
}

/* Without a sidecar: found, or it changed nothing that is kept. */
static bool
flip_found(const char *path, const struct buf *before, struct buf *after,
    size_t at_byte)
{
	struct said	s;
	bool		found;
	enum mn_status	rc;

	said_begin(&s);
	rc = bag_verify(path, &s.ds);
	found = rc != MN_OK || said(&s, MN_DIAG_BAG_REPACKED);
	if (rc == MN_OK && (!content(path, after) || after->n != before->n ||
	    memcmp(after->p, before->p, before->n) != 0)) {
		print_message("byte %zu changes what is kept\n", at_byte);
		fail();
	}
	said_end(&s);
	return found;
}

/* With the sidecar every bit is found, with no exception. */
static void
flip_with_sidecar(const char *path)
{
	struct said s;

	said_begin(&s);
	assert_int_equal(bag_verify(path, &s.ds), MN_FAILED);
	assert_true(said(&s, MN_DIAG_BAG_SIDECAR));
	said_end(&s);
}

static void
flips(enum bag_container c)
{
	struct buf	b = { 0 }, before = { 0 }, after = { 0 };
	char		path[4096];
	size_t		silent = 0, all = 0;
	bool		every = getenv("MINUTES_ALL") != NULL;

	snprintf(path, sizeof(path), "%s", packed(c));
	get(path, &b);
	assert_true(content(path, &before));
	for (size_t i = 0; i < b.n; i++)
		for (unsigned k = 0; k < (every ? 8 : 1); k++) {
			unsigned bit = every ? k : (unsigned)(i * 5 + i / 8) % 8;

			b.p[i] ^= (char)(1 << bit);
			put(path, b.p, b.n);
			flip_with_sidecar(path);
			put(at("harm"), b.p, b.n);
			all++;
			silent += !flip_found(at("harm"), &before, &after, i);
			b.p[i] ^= (char)(1 << bit);
		}
	print_message("%s: %zu flips, all found with the sidecar; without "
	    "it %zu, which change no name and no byte kept, are not\n",
	    suffixes[c], all, silent);
	buf_free(&b);
	buf_free(&before);
	buf_free(&after);
}

static void
flips_tar_gz(void **state)
{
	(void)state;
	flips(BAG_TAR_GZ);
}

static void
flips_zip(void **state)
{
	(void)state;
	flips(BAG_ZIP);
}

/* In a folder nothing carries no content: every bit counts. */
static int
flip_file(const char *path, const struct stat *st, int type, struct FTW *f)
{
	struct buf	b = { 0 };
	struct said	s;

	(void)st;
	(void)f;
	if (type != FTW_F)
		return 0;
	get(path, &b);
	for (size_t i = 0; i < b.n; i++) {
		b.p[i] ^= (char)(1 << (i * 5 + i / 8) % 8);
		put(path, b.p, b.n);
		said_begin(&s);
		if (bag_verify(at(NAME), &s.ds) != MN_FAILED) {
			print_message("%s, byte %zu\n", path, i);
			fail();
		}
		said_end(&s);
		b.p[i] ^= (char)(1 << (i * 5 + i / 8) % 8);
	}
	put(path, b.p, b.n);
	buf_free(&b);
	return 0;
}

static void
flips_folder(void **state)
{
	(void)state;
	nftw(packed(BAG_DIR), flip_file, 16, FTW_PHYS);
	expect(at(NAME), MN_OK, 0);
}

/* ---- the official bags ------------------------------------------------ */

static unsigned
official_kind(const char *root, const char *version, const char *kind,
    enum mn_status want)
{
	char		 folder[2048], path[4096];
	struct dirent	*e;
	DIR		*d;
	unsigned	 n = 0;

	snprintf(folder, sizeof(folder), "%s/%s/%s", root, version, kind);
	if ((d = opendir(folder)) == NULL)
		return 0;
	while ((e = readdir(d)) != NULL) {
		struct said	s;
		enum mn_status	rc;

		if (e->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, e->d_name);
		said_begin(&s);
		rc = bag_verify(path, &s.ds);
		if (rc != want) {
			print_message("%s: %d\n", path, (int)rc);
			said_print(&s);
			fail();
		}
		if (want != MN_OK)
			assert_non_null(s.ds.head);
		n++;
		said_end(&s);
	}
	closedir(d);
	return n;
}

/* Said of a bag that is good, or good but for two that git cannot hold. */
static void
official_warnings(const char *root)
{
	static const struct {
		const char	*name;
		enum mn_status	 status;
		int		 code;
		const char	*cause;
	} rows[] = {
		{ "made-with-md5sum-tools", MN_OK, MN_DIAG_BAG_PATH_FORM,
		    "the * of md5sum" },
		{ "relative-path", MN_OK, MN_DIAG_BAG_PATH_FORM, "./" },
		{ "same-filename-listed-twice-with-the-same-hash", MN_OK,
		    MN_DIAG_BAG_REPEATED, "data/README" },
		{ "same-filename-listed-twice-with-different-normalization",
		    MN_OK, MN_DIAG_BAG_PATH_FORM, "accents" },
		{ "duplicate-file-with-different-case", MN_FAILED,
		    MN_DIAG_BAG_MISSING, "differs in case" },
		{ "special-system-files", MN_FAILED, MN_DIAG_BAG_MISSING,
		    "a system's own file" },
	};

	for (int i = 0; i < 6; i++) {
		char		 path[4096];
		struct said	 s;
		bool		 named = false;

		snprintf(path, sizeof(path), "%s/v0.97/warning/%s", root,
		    rows[i].name);
		said_begin(&s);
		assert_int_equal(bag_verify(path, &s.ds), rows[i].status);
		for (struct diag *d = s.ds.head; d != NULL; d = d->next)
			named = named || (d->code == rows[i].code &&
			    strstr(d->text, rows[i].cause) != NULL);
		assert_true(named);
		said_end(&s);
	}
}

static void
official(void **state)
{
	static const char *const versions[] = {
		"v0.93", "v0.94", "v0.95", "v0.96", "v0.97", "v1.0",
	};
	static const char	root[] = "../shared/standards/bagit-conformance";
	const char		*ci = getenv("CI");
	unsigned		 valid = 0, bad = 0;

	(void)state;
	if (!there(root)) {
		print_message("there is no %s: not measured\n", root);
		if (ci != NULL && strcmp(ci, "true") == 0)
			fail();
		skip();
	}
	for (int i = 0; i < 6; i++) {
		valid += official_kind(root, versions[i], "valid", MN_OK);
		bad += official_kind(root, versions[i], "invalid", MN_FAILED);
		bad += official_kind(root, versions[i], "linux-only",
		    MN_FAILED);
		bad += official_kind(root, versions[i], "windows-only",
		    MN_FAILED);
	}
	print_message("%u valid accepted, %u bad refused\n", valid, bad);
	assert_int_equal(valid, 27);
	assert_int_equal(bad, 27);
	official_warnings(root);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good),
		cmocka_unit_test(no_bags),
		cmocka_unit_test(one_thing_wrong),
		cmocka_unit_test(odd_members),
		cmocka_unit_test(bags_of_others),
		cmocka_unit_test(limits),
		cmocka_unit_test(names_shown),
		cmocka_unit_test(changed_while_read),
		cmocka_unit_test(harmful),
		cmocka_unit_test(bomb),
		cmocka_unit_test(many_members),
		cmocka_unit_test(names_in_any_locale),
		cmocka_unit_test(appended),
		cmocka_unit_test(hidden_tail),
		cmocka_unit_test(sidecars),
		cmocka_unit_test(truncated),
		cmocka_unit_test(flips_tar_gz),
		cmocka_unit_test(flips_zip),
		cmocka_unit_test(flips_folder),
		cmocka_unit_test(official),
	};

	return cmocka_run_group_tests(tests, work_begin, work_end);
}
