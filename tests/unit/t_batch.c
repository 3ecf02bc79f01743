/* Batch: names, grouping, files that appear whole, rows, messages. */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit.h"
#include "batch/run.h"

static struct arena a;

static int
forget(void **state)
{
	(void)state;
	arena_reset(&a);
	return 0;
}

/* ---- names ------------------------------------------------------------------ */

static void
names_are_safe(void **state)
{
	static const struct { const char *path, *name; } rows[] = {
		{ "cabinet.txt", "cabinet" },
		{ "Cabinet/2026 03 12 (final).txt.gz",
		    "Cabinet/2026-03-12-final" },
		{ "a.text", "a" },
		{ "a.TXT", "a" },
		{ "artifactory-0117.raw.txt", "artifactory-0117.raw" },
		{ "minutes 12.3.2026", "minutes-12.3-2026" },
		{ "../../etc/passwd", "etc/passwd" },
		{ "/x//y/./z.txt", "x/y/z" },
		{ ".hidden/.txt", "hidden/txt" },
		{ "..", "document" },
		{ "\xe7\xba\xaa\xe8\xa6\x81.txt", "document" },
		{ "a\xff\nb.txt", "a-b" },
		{ "-rf.txt", "rf" },
		/* what stands beside a meeting, or is a second record's */
		{ "a/index.html.txt", "a/index-html" },
		{ "a/index.html/b.txt", "a/index-html/b" },
		{ "cabinet.2.txt", "cabinet-2" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(name_safe(&a, rows[i].path), rows[i].name);
}

static void
names_are_short(void **state)
{
	char	path[2000];

	(void)state;
	memset(path, 'x', sizeof(path));
	path[sizeof(path) - 1] = '\0';
	assert_int_equal(strlen(name_safe(&a, path)), 120);
}

static void
names_are_unique(void **state)
{
	struct names	 ns = { .arena = &a };
	const char	*name;

	(void)state;
	assert_string_equal(name_unique(&ns, "a/b"), "a/b");
	assert_string_equal(name_unique(&ns, "A/b"), "A/b-2");
	assert_string_equal(name_unique(&ns, "a/b"), "a/b-3");
	assert_string_equal(name_unique(&ns, "a/b-2"), "a/b-2-2");
	for (int i = 0; i < 1000; i++) {
		name = arena_printf(&a, "n%d", i);
		assert_string_equal(name_unique(&ns, name), name);
	}
	assert_true(name_known(&ns, "N999"));
	assert_false(name_known(&ns, "n1000"));
}

static void
slugs(void **state)
{
	(void)state;
	assert_string_equal(slug(&a, "Avonbury Borough Council"),
	    "avonbury-borough-council");
	assert_string_equal(slug(&a, "  King\xe2\x80\x99s Lynn & West's "),
	    "kings-lynn-and-wests");
	assert_string_equal(slug(&a, "Cyngor T\xc5\xb7 \xc3\x82n"),
	    "cyngor-ty-an");
	assert_string_equal(slug(&a, "\xff\xfe"), "");
	assert_string_equal(slug(&a, "A\xc3\x97" "B--C"), "a-b-c");
}

static void
messages_are_printable(void **state)
{
	(void)state;
	assert_string_equal(printable(&a, "a\x1b[2J\xc3\xa9"), "a?[2J\xc3\xa9");
	assert_string_equal(printable(&a, "\xc0\xaf\xed\xa0\x80"), "?????");
	assert_string_equal(printable(&a, "caf\xc3"), "caf?");
}

/* ---- grouping ----------------------------------------------------------------- */

static struct entry
entry(const char *name, const char *kind, const char *date, const char *start,
    const char *item)
{
	return (struct entry){
		.name = name, .kind = kind, .authority = "Avonbury Council",
		.body = "Cabinet", .date = date, .start = start,
		.item_number = item, .meeting = "", .title = "",
	};
}

/* Groups n entries, an input each; what the meetings are, as text. */
static char *
grouped(struct entry *e, size_t n)
{
	struct inputs	in = { .n = n };
	struct meetings	ms = { 0 };
	struct buf	b = { 0 };
	char		*s;

	in.v = arena_alloc(&a, n * sizeof(*in.v));
	for (size_t i = 0; i < n; i++) {
		in.v[i].records = &e[i];
		in.v[i].nrecords = 1;
	}
	meetings_group(&a, &in, &ms);
	for (size_t i = 0; i < ms.n; i++) {
		buf_printf(&b, "%s:", ms.v[i].id);
		for (size_t j = 0; j < ms.v[i].n; j++)
			buf_printf(&b, " %s", ms.v[i].records[j]->name);
		buf_puts(&b, ms.v[i].exempt ? " exempt\n" : "\n");
	}
	s = arena_cstr(&a, b.p, b.n);
	buf_free(&b);
	return s;
}

static void
items_of_one_meeting(void **state)
{
	struct entry e[] = {
		entry("z", "item", "2026-03-12", "", "10a"),
		entry("y", "item", "2026-03-12", "10:00", "2"),
		entry("x", "record", "2026-03-12", "", "10"),
		entry("other", "item", "2026-03-13", "", "1"),
	};

	(void)state;
	e[0].authority = "AVONBURY COUNCIL";
	e[2].exempt = true;
	assert_string_equal(grouped(e, 4),
	    "avonbury-council/cabinet/2026-03-12: y x z exempt\n"
	    "avonbury-council/cabinet/2026-03-13: other\n");
}

static void
too_little_is_known(void **state)
{
	struct entry e[] = {
		entry("b", "item", "", "", "1"),
		entry("a", "item", "", "", "1"),
		entry("c", "item", "2026-03-12", "", "1"),
	};

	(void)state;
	e[2].body = "";
	assert_string_equal(grouped(e, 3), "a: a\nb: b\nc: c\n");
}

static void
two_meetings_a_day(void **state)
{
	struct entry e[] = {
		entry("am", "meeting", "2026-03-12", "10:00", ""),
		entry("pm", "meeting", "2026-03-12", "14:30", ""),
		entry("item", "item", "2026-03-12", "14:30", "3"),
		entry("unknown", "item", "2026-03-12", "", "4"),
	};

	(void)state;
	assert_string_equal(grouped(e, 4),
	    "avonbury-council/cabinet/2026-03-12-1000: am\n"
	    "avonbury-council/cabinet/2026-03-12-1430: pm item\n"
	    "unknown: unknown\n");
}

/* The draft, the confirmed minutes, and the agenda of one meeting. */
static void
one_whole_a_meeting(void **state)
{
	struct entry e[] = {
		entry("agenda", "agenda", "2026-03-12", "", ""),
		entry("draft", "meeting", "2026-03-12", "", ""),
		entry("final", "meeting", "2026-03-12", "", ""),
		entry("item", "item", "2026-03-12", "", "1"),
	};

	(void)state;
	e[1].draft = true;
	assert_string_equal(grouped(e, 4), "agenda: agenda\n"
	    "avonbury-council/cabinet/2026-03-12: final item\n"
	    "draft: draft\n");
}

static void
supplied_meeting(void **state)
{
	struct entry e[] = {
		entry("a", "item", "", "", "2"),
		entry("b", "item", "2026-01-01", "", "1"),
	};

	(void)state;
	e[0].meeting = e[1].meeting = "../Cabinet 4";
	assert_string_equal(grouped(e, 2), "Cabinet-4: b a\n");
}

/* ---- files -------------------------------------------------------------------- */

static void
files_appear_whole(void **state)
{
	char	 work[] = "/tmp/minutes-test-XXXXXX";
	char	*path, *out;
	struct stat before, after;
	str	 got;

	(void)state;
	assert_non_null(mkdtemp(work));
	out = arena_printf(&a, "%s/out", work);
	path = arena_printf(&a, "%s/site/a/b.txt", out);
	assert_int_equal(folder_make(arena_printf(&a, "%s/w", out)), 0);
	assert_int_equal(file_write(arena_printf(&a, "%s/w", out), path,
	    STR("one"), false), 0);
	assert_int_equal(file_read(&a, path, &got), 0);
	assert_str(got, "one");
	stat(path, &before);
	file_write(arena_printf(&a, "%s/w", out), path, STR("one"), false);
	stat(path, &after);
	assert_int_equal(before.st_ino, after.st_ino);	/* left alone */
	file_write(arena_printf(&a, "%s/w", out), path, STR("two"), false);
	file_read(&a, path, &got);
	assert_str(got, "two");
	/* a folder stands where the file should: nothing stays in work */
	assert_int_equal(file_write(arena_printf(&a, "%s/w", out),
	    arena_printf(&a, "%s/site/a", out), STR("x"), false), -1);
	assert_int_equal(rmdir(arena_printf(&a, "%s/w", out)), 0);
	unlink(path);
	rmdir(arena_printf(&a, "%s/site/a", out));
	rmdir(arena_printf(&a, "%s/site", out));
	rmdir(out);
	assert_int_equal(rmdir(work), 0);
}

/* ---- rows ---------------------------------------------------------------------- */

static void
rows_come_back(void **state)
{
	const char	*names[] = { "n.1" }, *paths[] = { "a/b/index.html" };
	struct row	 row = {
		.id = "a/b", .authority = "A\tB", .body = "", .date = "d",
		.title = "t\n", .status = "draft", .decisions = 2, .items = 14,
		.names = names, .nnames = 1, .paths = paths, .npaths = 1,
	};
	struct rows	 in = { &row, 1, 1 }, out = { 0 };
	struct buf	 b = { 0 };
	char		 path[] = "/tmp/minutes-test-XXXXXX";
	int		 fd = mkstemp(path);

	(void)state;
	rows_put(&in, &b);
	assert_int_equal(write(fd, b.p, b.n), b.n);
	close(fd);
	rows_read(&a, path, &out);
	assert_int_equal(out.n, 1);
	assert_string_equal(out.v[0].id, "a/b");
	assert_string_equal(out.v[0].authority, "A B");
	assert_string_equal(out.v[0].body, "");
	assert_string_equal(out.v[0].title, "t ");
	assert_int_equal(out.v[0].items, 14);
	assert_string_equal(out.v[0].names[0], "n.1");
	assert_string_equal(out.v[0].paths[0], "a/b/index.html");
	buf_free(&b);
	unlink(path);
}

/* ---- messages -------------------------------------------------------------------- */

/* Wherever a message is cut off, that is noticed and nothing else happens. */
static void
messages_cut_off(void **state)
{
	struct record	rec = {
		.name = "n", .kind = "item", .authority = "A", .body = "",
		.date = "2026-01-01", .start = "", .item_number = "3",
		.meeting = "", .title = NULL, .draft = true, .items = 7,
	};
	struct entry	e;
	struct diags	ds, back;
	struct buf	b = { 0 };
	struct wire	w;

	(void)state;
	diags_init(&ds, &a, "f");
	diag_at(&ds, MN_DIAG_INPUT_EMPTY, 3, 4, "%s", "x");
	wire_put_diags(&b, &ds);
	wire_put_entry(&b, &rec);
	for (size_t n = 0; n <= b.n; n++) {
		char *copy = xalloc(n);

		memcpy(copy, b.p, n);
		w = (struct wire){ { copy, n }, false };
		diags_init(&back, &a, "f");
		wire_get_diags(&w, &back);
		wire_get_entry(&w, &a, &e);
		assert_int_equal(w.bad, n < b.n);
		free(copy);
	}
	assert_int_equal(back.n[MN_LEVEL_ERROR], 1);
	assert_int_equal(back.head->line, 3);
	assert_string_equal(back.head->text, ds.head->text);
	assert_string_equal(e.item_number, "3");
	assert_string_equal(e.title, "");
	assert_true(e.draft);
	assert_int_equal(e.items, 7);
	buf_free(&b);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(names_are_safe, forget),
		cmocka_unit_test_teardown(names_are_short, forget),
		cmocka_unit_test_teardown(names_are_unique, forget),
		cmocka_unit_test_teardown(slugs, forget),
		cmocka_unit_test_teardown(messages_are_printable, forget),
		cmocka_unit_test_teardown(items_of_one_meeting, forget),
		cmocka_unit_test_teardown(too_little_is_known, forget),
		cmocka_unit_test_teardown(two_meetings_a_day, forget),
		cmocka_unit_test_teardown(one_whole_a_meeting, forget),
		cmocka_unit_test_teardown(supplied_meeting, forget),
		cmocka_unit_test_teardown(files_appear_whole, forget),
		cmocka_unit_test_teardown(rows_come_back, forget),
		cmocka_unit_test_teardown(messages_cut_off, forget),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
