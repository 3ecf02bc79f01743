/*
 * Bags written: what is in them, that other tools agree, that the same bag
 * is the same bytes anywhere, and that nothing half-made is left behind.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <time.h>

#include "bag_fixture.h"
#include "bundle/tags.h"

#define NAME	"avonbury-cabinet-2026-03-12-1f3a9c"

/* ---- calls that fail when they are told to ---------------------------- */

static const char	*failing;	/* "fsync", "write" ... */
static unsigned		 spared;	/* calls that still go well */

static bool
fails(const char *call, int error)
{
	if (failing == NULL || strcmp(failing, call) != 0)
		return false;
	if (spared > 0) {
		spared--;
		return false;
	}
	errno = error;
	return true;
}

int
fsync(int fd)
{
	return fails("fsync", EIO) ? -1 : (int)syscall(SYS_fsync, fd);
}

/* Half of what was asked is written before the disk is full. */
ssize_t
write(int fd, const void *p, size_t n)
{
	if (fd > 2 && fails("write", ENOSPC)) {
		syscall(SYS_write, fd, p, n / 2);
		return -1;
	}
	return syscall(SYS_write, fd, p, n);
}

int
rename(const char *from, const char *to)
{
	return fails("rename", EIO) ? -1 : (int)syscall(SYS_rename, from, to);
}

int
renameat2(int fd1, const char *from, int fd2, const char *to, unsigned flags)
{
	return fails("rename", EIO) ? -1 :
	    (int)syscall(SYS_renameat2, fd1, from, fd2, to, flags);
}

/* ---- what is inside --------------------------------------------------- */

/* A member's bytes, and its place; -1 where it is not there. */
static int
member(const char *path, const char *name, struct buf *b, time_t *mtime)
{
	struct archive		*a = archive_read_new();
	struct archive_entry	*e;
	char			 block[4096];
	la_ssize_t		 n;
	int			 place = 0, found = -1;

	archive_read_support_format_tar(a);
	archive_read_support_format_zip(a);
	archive_read_support_filter_gzip(a);
	assert_int_equal(archive_read_open_filename(a, path, 4096), 0);
	for (; archive_read_next_header(a, &e) == ARCHIVE_OK; place++) {
		assert_int_equal(archive_entry_mode(e), AE_IFREG | 0644);
		assert_int_equal(archive_entry_uid(e), 0);
		assert_int_equal(archive_entry_gid(e), 0);
		if (strcmp(archive_entry_pathname(e), name) != 0)
			continue;
		found = place;
		*mtime = archive_entry_mtime(e);
		b->n = 0;
		buf_puts(b, "");
		while ((n = archive_read_data(a, block, sizeof(block))) > 0)
			buf_put(b, block, (size_t)n);
	}
	archive_read_free(a);
	return found;
}

static void
layout(void **state)
{
	static const char *const want[] = {
		NAME "/README.txt", NAME "/bag-info.txt", NAME "/bagit.txt",
		NAME "/data/empty.json", NAME "/data/minutes.xml",
		NAME "/data/source/cabinet.txt", NAME "/file-ffid.csv",
		NAME "/file-metadata.csv", NAME "/manifest-sha512.txt",
		NAME "/tagmanifest-sha512.txt",
	};
	struct buf	b = { 0 };
	time_t		t;
	bool		changed;

	(void)state;
	assert_int_equal(write_bag(&fixture, BAG_TAR_GZ, &changed), MN_OK);
	for (int i = 0; i < 10; i++) {
		assert_int_equal(member(at(NAME ".tar.gz"), want[i], &b, &t),
		    i);
		assert_int_equal(t, CLOCK);
	}
	member(at(NAME ".tar.gz"), want[5], &b, &t);
	assert_string_equal(b.p, fixture_files[1].bytes.p);
	buf_free(&b);
}

static void
told(void **state)
{
	struct buf	b = { 0 };
	time_t		t;
	bool		changed;

	(void)state;
	write_bag(&fixture, BAG_TAR_GZ, &changed);
	member(at(NAME ".tar.gz"), NAME "/bag-info.txt", &b, &t);
	assert_string_equal(b.p,
	    "Source-Organization: Avonbury Borough Council\n"
	    "External-Description: Minutes of Cabinet, 12 March 2026\n"
	    "Meeting-Date: 2026-03-12\n"
	    "Language: en-GB\n"
	    "Bagging-Date: 2026-01-01\n"
	    "Payload-Oxum: 44.3\n"
	    "Bag-Size: 44 bytes\n"
	    "BagIt-Profile-Identifier: urn:minutes:bagit-profile:1\n"
	    "Bag-Software-Agent: minutes " MN_VERSION "\n");
	member(at(NAME ".tar.gz"), NAME "/file-metadata.csv", &b, &t);
	assert_string_equal(b.p,
	    "file_path,file_name,date_last_modified,end_date,description,"
	    "closure_type,closure_start_date,closure_period,"
	    "foi_exemption_code,foi_exemption_asserted,title_closed,"
	    "title_alternate,description_closed,description_alternate,"
	    "language,rights_copyright,original_identifier\r\n"
	    "data/minutes.xml,minutes.xml,2026-01-01,2026-03-12,"
	    "\"The record, as \"\"XML\"\", whole\",,,,,,,,,,English,Unknown,"
	    "\r\n"
	    "data/source/cabinet.txt,\"Cabinet, 12 March.txt\",2026-01-01,"
	    "2026-03-12,The minutes as received,,,,,,,,,,English,Unknown,"
	    "\"Cabinet, 12 March.txt\"\r\n"
	    "data/empty.json,empty.json,2026-01-01,2026-03-12,,,,,,,,,,,"
	    "English,Unknown,\r\n");
	member(at(NAME ".tar.gz"), NAME "/file-ffid.csv", &b, &t);
	assert_non_null(strstr(b.p, "\r\ndata/source/cabinet.txt,txt,"
	    "x-fmt/111,minutes," MN_VERSION "\r\n"));
	buf_free(&b);
}

/* Open only where it was said; the record's own words are not ours to add. */
static void
access_told(void **state)
{
	static const struct {
		const char	*access, *want;
	} rows[] = {
		{ "Open", ",Open,,,,,No,,No,," },
		{ "Closed", ",Closed,,,,,,,,," },
		{ "Review", ",,,,,,,,,," },
	};
	struct buf	b = { 0 };
	time_t		t;
	bool		changed;

	(void)state;
	for (int i = 0; i < 3; i++) {
		struct bag_field f = { "Access", rows[i].access };
		struct bag bag = fixture;

		bag.fields = &f;
		bag.nfields = 1;
		write_bag(&bag, BAG_TAR_GZ, &changed);
		member(at(NAME ".tar.gz"), NAME "/file-metadata.csv", &b, &t);
		assert_non_null(strstr(b.p, rows[i].want));
	}
	buf_free(&b);
}

/* What an archive without this program does. */
static void
checked_by_coreutils(void **state)
{
	char	cmd[1024];
	bool	changed;

	(void)state;
	write_bag(&fixture, BAG_TAR_GZ, &changed);
	snprintf(cmd, sizeof(cmd), "cd %s && sha512sum -c --quiet --strict "
	    NAME ".tar.gz.sha512 && tar xzf " NAME ".tar.gz && cd " NAME
	    " && sha512sum -c --quiet --strict manifest-sha512.txt "
	    "tagmanifest-sha512.txt", work);
	assert_int_equal(system(cmd), 0);	/* NOLINT(cert-env33-c) */
	snprintf(cmd, sizeof(cmd), "%s/" NAME "/data/minutes.xml", work);
	put(cmd, "<minutes/>", 10);
	snprintf(cmd, sizeof(cmd), "cd %s/" NAME " && sha512sum -c --quiet "
	    "manifest-sha512.txt >/dev/null 2>&1", work);
	assert_int_not_equal(system(cmd), 0);	/* NOLINT(cert-env33-c) */
}

static void
profile_agrees(void **state)
{
	struct buf	b = { 0 };
	char		row[128];

	(void)state;
	get("schemas/bagit-profile.json", &b);
	assert_non_null(strstr(b.p, "\"BagIt-Profile-Identifier\": \""
	    BAG_PROFILE "\""));
	for (size_t i = 0; tags_required[i] != NULL; i++) {
		snprintf(row, sizeof(row), "\"%s\": { \"required\": true",
		    tags_required[i]);
		assert_non_null(strstr(b.p, row));
	}
	for (size_t i = 0; i < fixture.nfields; i++) {
		snprintf(row, sizeof(row), "\"%s\": {",
		    fixture.fields[i].label);
		assert_non_null(strstr(b.p, row));
	}
	buf_free(&b);
}

/* ---- the same anywhere ------------------------------------------------ */

static void
written_in(enum bag_container c, const char *name, const char *tz,
    const char *locale, mode_t mask, struct buf *b)
{
	mode_t	old = umask(mask);
	bool	changed;

	work_clear();
	setenv("TZ", tz, 1);
	tzset();
	setlocale(LC_ALL, locale);
	assert_int_equal(write_bag(&fixture, c, &changed), MN_OK);
	assert_true(changed);
	umask(old);
	unsetenv("TZ");
	tzset();
	setlocale(LC_ALL, "C");
	get(at(name), b);
}

static void
same_anywhere(enum bag_container c, const char *name)
{
	static const struct {
		const char	*tz, *locale;
		mode_t		 mask;
	} places[] = {
		{ "Asia/Tokyo", "C", 022 }, { "EST5EDT", "C.UTF-8", 077 },
		{ "<-12>12", "", 0 }, { "<+14>-14", "C", 0177 },
	};
	struct buf first = { 0 }, other = { 0 };

	written_in(c, name, "UTC0", "C", 022, &first);
	for (int i = 0; i < 4; i++) {
		written_in(c, name, places[i].tz, places[i].locale,
		    places[i].mask, &other);
		assert_int_equal(first.n, other.n);
		assert_memory_equal(first.p, other.p, first.n);
	}
	buf_free(&first);
	buf_free(&other);
}

static void
same_bytes_anywhere(void **state)
{
	struct bag_file	files[3];
	struct bag	bag = fixture;
	struct buf	a = { 0 }, b = { 0 };
	bool		changed;

	(void)state;
	same_anywhere(BAG_TAR_GZ, NAME ".tar.gz");
	same_anywhere(BAG_TAR_GZ, NAME ".tar.gz.sha512");
	same_anywhere(BAG_ZIP, NAME ".zip");
	/* nothing of the hour, of names or of the machine in the header */
	write_bag(&fixture, BAG_TAR_GZ, &changed);
	get(at(NAME ".tar.gz"), &a);
	assert_memory_equal(a.p, "\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
	/* manifests do not depend on the order of the files given */
	for (int i = 0; i < 3; i++)
		files[i] = fixture_files[2 - i];
	bag.files = files;
	work_clear();
	write_bag(&fixture, BAG_DIR, &changed);
	get(at(NAME "/manifest-sha512.txt"), &a);
	write_bag(&bag, BAG_DIR, &changed);
	get(at(NAME "/manifest-sha512.txt"), &b);
	assert_string_equal(a.p, b.p);
	buf_free(&a);
	buf_free(&b);
}

/* A zip's times are read as local ones; written is the bag's, in UTC. */
static void
zip_times(void **state)
{
	static const struct {
		time_t	clock, want;
	} rows[] = {
		{ CLOCK, CLOCK }, { 0, 315532800 },	/* not before 1980 */
		{ 1767225601, CLOCK },			/* even seconds */
		{ (time_t)1 << 33, (time_t)4354819198 }, /* nor after 2107 */
	};
	struct buf	b = { 0 };
	time_t		t;
	bool		changed;

	(void)state;
	setenv("TZ", "UTC0", 1);
	tzset();
	for (int i = 0; i < 4; i++) {
		struct bag bag = fixture;

		bag.clock = rows[i].clock;
		work_clear();
		write_bag(&bag, BAG_ZIP, &changed);
		assert_true(member(at(NAME ".zip"), NAME "/data/minutes.xml",
		    &b, &t) >= 0);
		assert_int_equal(t, rows[i].want);
		assert_string_equal(b.p, "<minutes/>\n");
	}
	unsetenv("TZ");
	tzset();
	buf_free(&b);
}

/* ---- written again ---------------------------------------------------- */

static void
again(enum bag_container c, const char *name, const char *inside)
{
	struct bag_file	file = { "minutes.xml", STR("<other/>"), NULL, NULL,
			    NULL };
	struct bag	other = fixture;
	struct said	s;
	bool		changed;

	work_clear();
	write_bag(&fixture, c, &changed);
	assert_true(changed);
	write_bag(&fixture, c, &changed);
	assert_false(changed);
	other.files = &file;
	other.nfiles = 1;
	said_begin(&s);
	assert_int_equal(bag_write(&other, c, work, &s.ds, &changed), MN_OK);
	assert_true(changed);
	assert_true(said(&s, MN_DIAG_BAG_REPLACED));
	said_end(&s);
	assert_true(there(at(name)));
	expect(at(name), MN_OK, 0);
	/* a file beside it, a sidecar lost: written again */
	if (c == BAG_DIR)
		put(at(inside), "", 0);
	else
		unlink(at(inside));
	write_bag(&other, c, &changed);
	assert_true(changed);
	expect(at(name), MN_OK, 0);
	assert_false(there(at("x.part")));
}

static void
written_again(void **state)
{
	(void)state;
	again(BAG_TAR_GZ, NAME ".tar.gz", NAME ".tar.gz.sha512");
	again(BAG_ZIP, NAME ".zip", NAME ".zip.sha512");
	again(BAG_DIR, NAME, NAME "/data/Thumbs.db");
}

static void
parts_cleared(void **state)
{
	bool changed;

	(void)state;
	work_clear();
	put(at(NAME ".tar.gz.part"), "half", 4);
	put(at(NAME ".tar.gz.sha512.part"), "half", 4);
	mkdir(at(NAME ".part"), 0700);
	put(at(NAME ".part/bagit.txt"), "half", 4);
	write_bag(&fixture, BAG_TAR_GZ, &changed);
	write_bag(&fixture, BAG_DIR, &changed);
	assert_false(there(at(NAME ".tar.gz.part")));
	assert_false(there(at(NAME ".tar.gz.sha512.part")));
	assert_false(there(at(NAME ".part")));
	expect(at(NAME ".tar.gz"), MN_OK, 0);
	expect(at(NAME), MN_OK, 0);
}

/* ---- refused ---------------------------------------------------------- */

static void
names_refused(void **state)
{
	static const char *const paths[] = {
		"a b.txt", "caf\xc3\xa9.txt", "../x", "/x", "x/../y", "a//b",
		"a/", "", ".hidden", "x\ny", "a%25", "c:\\x", "~x",
		"0123456789012345678901234567890123456789012345678901234567890"
		"1234567890123456789012345678901234567890",
	};
	struct bag_file	file = fixture_files[0], twice[2];
	struct bag_field field = { "Not a label", "x" };
	struct bag	bag = fixture;
	struct said	s;
	bool		changed;

	(void)state;
	work_clear();
	said_begin(&s);
	bag.files = &file;
	bag.nfiles = 1;
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		file.path = paths[i];
		assert_int_equal(bag_write(&bag, BAG_TAR_GZ, work, &s.ds,
		    &changed), MN_FAILED);
	}
	assert_int_equal(s.ds.n[MN_LEVEL_ERROR], 14);
	assert_true(said(&s, MN_DIAG_BAG_NAME));
	file.path = "minutes.xml";
	bag.name = "Avonbury";
	assert_int_equal(bag_write(&bag, BAG_TAR_GZ, work, &s.ds, &changed),
	    MN_FAILED);
	bag.name = fixture.name;
	twice[0] = twice[1] = file;
	bag.files = twice;
	bag.nfiles = 2;
	assert_int_equal(bag_write(&bag, BAG_TAR_GZ, work, &s.ds, &changed),
	    MN_FAILED);
	bag.nfiles = 1;
	bag.fields = &field;
	bag.nfields = 1;
	assert_int_equal(bag_write(&bag, BAG_TAR_GZ, work, &s.ds, &changed),
	    MN_FAILED);
	assert_false(there(at(NAME ".tar.gz")));
	said_end(&s);
}

/* An empty folder, or one with another bag of the same name. */
static void
prepare(enum bag_container c, bool before)
{
	struct bag_file	file = fixture_files[0];
	struct bag	other = fixture;
	bool		changed;

	work_clear();
	other.files = &file;
	other.nfiles = 1;
	if (before)
		write_bag(&other, c, &changed);
}

/* Nothing half under a final name, and what was there is still good. */
static void
failures(enum bag_container c, const char *name, const char *call,
    unsigned calls)
{
	struct said	s;
	struct buf	part = { 0 };
	bool		changed;

	buf_printf(&part, "%s.part", name);
	for (unsigned i = 0; i < 2 * calls; i++) {
		prepare(c, i >= calls);
		said_begin(&s);
		failing = call;
		spared = i % calls;
		assert_int_equal(bag_write(&fixture, c, work, &s.ds,
		    &changed), MN_FAILED);
		failing = NULL;
		assert_true(said(&s, MN_DIAG_BAG_WRITE));
		assert_non_null(strstr(s.ds.head->next != NULL ?
		    s.ds.head->next->text : s.ds.head->text, call));
		said_end(&s);
		assert_false(there(at(part.p)));
		said_begin(&s);
		if (there(at(name)))
			assert_int_equal(bag_verify(at(name), &s.ds), MN_OK);
		else
			assert_true(i < calls);
		said_end(&s);
	}
	buf_free(&part);
}

static void
failures_clean_up(void **state)
{
	struct said	s;
	bool		changed;

	(void)state;
	failures(BAG_TAR_GZ, NAME ".tar.gz", "write", 2);
	failures(BAG_TAR_GZ, NAME ".tar.gz", "fsync", 3);
	failures(BAG_TAR_GZ, NAME ".tar.gz", "rename", 2);
	failures(BAG_ZIP, NAME ".zip", "write", 2);
	failures(BAG_DIR, NAME, "write", 9);	/* of ten, one is empty */
	failures(BAG_DIR, NAME, "rename", 1);
	said_begin(&s);
	assert_int_equal(bag_write(&fixture, BAG_TAR_GZ, "/nonexistent",
	    &s.ds, &changed), MN_FAILED);
	assert_true(said(&s, MN_DIAG_BAG_WRITE));
	work_clear();
	mkdir(at(NAME ".tar.gz"), 0700);	/* a folder is in the way */
	assert_int_equal(bag_write(&fixture, BAG_TAR_GZ, work, &s.ds,
	    &changed), MN_FAILED);
	assert_false(there(at(NAME ".tar.gz.part")));
	said_end(&s);
}

/* Flushed together: nothing has its final name before. */
static void
staged_and_placed(void **state)
{
	struct bag_staged	v[1] = { { 0 } };
	struct said		s;

	(void)state;
	for (int again = 0; again < 2; again++) {
		prepare(BAG_TAR_GZ, again);
		said_begin(&s);
		assert_int_equal(bag_stage(&fixture, BAG_TAR_GZ, work, &s.ds,
		    &v[0].path), MN_OK);
		assert_string_equal(v[0].path, at(NAME ".tar.gz"));
		assert_true(there(at(NAME ".tar.gz.part")));
		assert_int_equal(there(at(NAME ".tar.gz")), again);
		failing = "rename";
		spared = 0;
		assert_int_equal(bags_place(work, v, 1, &s.ds), MN_FAILED);
		failing = NULL;
		assert_false(v[0].placed);
		assert_true(said(&s, MN_DIAG_BAG_WRITE));
		assert_false(there(at(NAME ".tar.gz.part")));
		assert_int_equal(bag_stage(&fixture, BAG_TAR_GZ, work, &s.ds,
		    &v[0].path), MN_OK);
		assert_int_equal(bags_place(work, v, 1, &s.ds), MN_OK);
		assert_true(v[0].placed);
		assert_false(there(at(NAME ".tar.gz.part")));
		assert_false(there(at(NAME ".tar.gz.sha512.part")));
		assert_int_equal(bag_verify(at(NAME ".tar.gz"), &s.ds), MN_OK);
		assert_int_equal(bag_stage(&fixture, BAG_TAR_GZ, work, &s.ds,
		    &v[0].path), MN_OK);
		assert_null(v[0].path);
		said_end(&s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(layout),
		cmocka_unit_test(told),
		cmocka_unit_test(access_told),
		cmocka_unit_test(checked_by_coreutils),
		cmocka_unit_test(profile_agrees),
		cmocka_unit_test(same_bytes_anywhere),
		cmocka_unit_test(zip_times),
		cmocka_unit_test(written_again),
		cmocka_unit_test(parts_cleared),
		cmocka_unit_test(names_refused),
		cmocka_unit_test(failures_clean_up),
		cmocka_unit_test(staged_and_placed),
	};

	return cmocka_run_group_tests(tests, work_begin, work_end);
}
