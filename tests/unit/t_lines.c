/* Lines, pages, indents, and where an offset is for an editor. */
#include <stdio.h>

#include "unit.h"
#include "read/read.h"

static struct arena	arena;
static struct text	text;

static int
teardown(void **state)
{
	(void)state;
	arena_reset(&arena);
	return 0;
}

static void
decode(str s)
{
	struct diags ds;

	arena_reset(&arena);
	diags_init(&ds, &arena, "in.txt");
	assert_true(text_decode(&arena, "in.txt", s, &ds, &text) < MN_FAILED);
}

/* Line i holds lit and has this number and page. */
#define assert_line(i, lit, num, pg) do {				\
	assert_true((i) < text.nlines);					\
	assert_str(str_sub(text.s, text.lines[i].off,			\
	    text.lines[i].off + text.lines[i].n), lit);			\
	assert_int_equal(text.lines[i].number, num);			\
	assert_int_equal(text.lines[i].page, pg);			\
} while (0)

static void
assert_where(size_t off, size_t want_line, size_t want_col)
{
	size_t line, col;

	text_where(&text, off, &line, &col);
	assert_int_equal(line, want_line);
	assert_int_equal(col, want_col);
}

static void
every_line_end(void **state)
{
	(void)state;
	decode(STR("one\ntwo\r\nthree\rfour\n\nsix"));
	assert_int_equal(text.nlines, 6);
	assert_line(0, "one", 1, 1);
	assert_line(1, "two", 2, 1);
	assert_line(2, "three", 3, 1);
	assert_line(3, "four", 4, 1);
	assert_line(4, "", 5, 1);
	assert_line(5, "six", 6, 1);
	assert_true(text.lines[4].blank);
}

static void
at_the_end_of_the_buffer(void **state)
{
	static const char *const ends[] = { "", "\n", "\r", "\r\n", "\f" };
	char in[16];

	(void)state;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		snprintf(in, sizeof(in), "a\nb%s", ends[i]);
		decode(str_c(in));
		assert_int_equal(text.nlines, 2);
		assert_line(1, "b", 2, 1);
	}
	decode(STR("a\r\r"));
	assert_int_equal(text.nlines, 2);
	decode(STR("a\n\r"));	/* two ends, not one */
	assert_int_equal(text.nlines, 2);
}

/* pdftotext sets a form feed before the first line of each page. */
static void
pages(void **state)
{
	(void)state;
	decode(STR("one\n\ftwo\nthree\fstill three\n\f\f\n\f"));
	assert_int_equal(text.nlines, 5);
	assert_line(0, "one", 1, 1);
	assert_line(1, "two", 2, 2);
	assert_line(2, "three", 3, 2);
	assert_line(3, "still three", 3, 3);
	assert_line(4, "", 4, 5);
	decode(STR("\fone"));
	assert_int_equal(text.nlines, 1);
	assert_line(0, "one", 1, 2);
	decode(STR("a\f\r\nb"));
	assert_int_equal(text.nlines, 3);
	assert_line(1, "", 1, 2);
	assert_line(2, "b", 2, 2);
}

static void
where_with_form_feeds(void **state)
{
	(void)state;
	decode(STR("one\n\ftwo\nthree\fstill\n"));
	assert_where(0, 1, 1);
	assert_where(3, 1, 4);		/* the line end */
	assert_where(4, 2, 1);		/* the form feed begins line 2 */
	assert_where(5, 2, 2);
	assert_where(14, 3, 6);
	assert_where(15, 3, 7);		/* "still" goes on in line 3 */
	assert_int_equal(text_line(&text, 0), 0);
	assert_int_equal(text_line(&text, 3), 0);
	assert_int_equal(text_line(&text, 5), 1);
	assert_int_equal(text_line(&text, 15), 3);
	assert_int_equal(text_line(&text, text.s.n), 3);
}

static void
columns_are_characters(void **state)
{
	(void)state;
	decode(STR("caf\xc3\xa9 \xe2\x82\xac\xf0\x9f\x92\xa9x\n\xc3\xa9y"));
	assert_where(3, 1, 4);
	assert_where(4, 1, 4);		/* inside a character: its column */
	assert_where(5, 1, 5);
	assert_where(6, 1, 6);
	assert_where(9, 1, 7);
	assert_where(12, 1, 7);
	assert_where(13, 1, 8);
	assert_where(17, 2, 2);
	assert_where(text.s.n, 2, 3);
	assert_where(text.s.n + 100, 2, 3);
}

static void
assert_indent(str s, unsigned indent, bool blank)
{
	char	line[64];
	int	n;

	n = snprintf(line, sizeof(line), "x\n" STR_FMT, STR_ARG(s));
	decode((str){ line, (size_t)n });
	assert_int_equal(text.nlines, 2);
	assert_int_equal(text.lines[1].indent, indent);
	assert_int_equal(text.lines[1].blank, blank);
}

static void
indents(void **state)
{
	(void)state;
	assert_indent(STR("a"), 0, false);
	assert_indent(STR("   a  b"), 3, false);
	assert_indent(STR("\ta"), 8, false);
	assert_indent(STR("   \ta"), 8, false);
	assert_indent(STR("\t  \t a"), 17, false);
	assert_indent(STR("\xc2\xa0\xc2\xa0 \xe2\x80\x83" "a"), 4, false);
	/* no width, no column */
	assert_indent(STR("\xe2\x80\x8b\xc2\xad\xef\xbb\xbf a"), 1, false);
	assert_indent(STR("  \xef\x82\xb7 a"), 2, false);
	assert_indent(STR(" \xc2\xa0\t "), 0, true);
	assert_indent(STR("\xc2\xa0\r\n"), 0, true);
}

/* Ten million characters in one line; columns far along it cost no more. */
static void
one_long_line(void **state)
{
	enum { N = 10 * 1000 * 1000 };
	char *in = xalloc(N);

	(void)state;
	for (size_t i = 0; i < N; i += 4)
		memcpy(in + i, "ab\xc3\xa9", 4);
	decode((str){ in, N });
	assert_int_equal(text.nlines, 1);
	assert_int_equal(text.lines[0].n, N);
	for (size_t i = 0; i + 4 <= N; i += 400) {
		assert_where(i, 1, i / 4 * 3 + 1);
		assert_where(i + 3, 1, i / 4 * 3 + 3);
		assert_int_equal(text_source(&text, i), i);
	}
	free(in);
}

/* Nothing but ends of lines and pages, and one letter so that it is text. */
static void
many_ends(void **state)
{
	enum { N = 3 * 1000 * 1000 };
	static const char *const ends[] = { "\n", "\r", "\r\n", "\f", "x\f" };
	char	*in = xalloc(N);
	size_t	 n, line, col;

	(void)state;
	for (size_t k = 0; k < sizeof(ends) / sizeof(ends[0]); k++) {
		for (n = 0; n + 3 < N; n += strlen(ends[k]))
			memcpy(in + n, ends[k], strlen(ends[k]));
		in[n++] = 'x';
		decode((str){ in, n });
		for (size_t i = 0; i < n; i += 97)
			text_where(&text, i, &line, &col);
		text_where(&text, n - 1, &line, &col);
		assert_int_equal(line, k < 2 ? n : k == 2 ? n / 2 + 1 : 1);
		assert_int_equal(col, k < 3 ? 1 : n);
	}
	free(in);
}

/* What a line does not hold is what ends it; nothing lies between lines. */
static void
lines_cover_the_text(void **state)
{
	uint64_t seed = 7;
	char	 in[400];
	size_t	 at, i;

	(void)state;
	for (unsigned round = 0; round < 3000; round++) {
		for (i = 0; i < sizeof(in); i++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			in[i] = "ab \t\r\n\f\r\n\n"[(seed >> 40) % 10];
		}
		in[0] = 'a';
		decode((str){ in, sizeof(in) });
		for (at = i = 0; i < text.nlines; at += text.lines[i++].n) {
			for (; at < text.lines[i].off; at++)
				assert_non_null(strchr("\r\n\f", in[at]));
			assert_int_equal(at, text.lines[i].off);
			assert_null(memchr(in + at, '\n', text.lines[i].n));
			assert_int_equal(text_line(&text, at), i);
			assert_true(text.lines[i].start <= at);
		}
		for (; at < sizeof(in); at++)
			assert_non_null(strchr("\r\n\f", in[at]));
	}
}

#define TEST(f)	cmocka_unit_test_teardown(f, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_line_end),
		TEST(at_the_end_of_the_buffer),
		TEST(pages),
		TEST(where_with_form_feeds),
		TEST(columns_are_characters),
		TEST(indents),
		TEST(one_long_line),
		TEST(many_ends),
		TEST(lines_cover_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
