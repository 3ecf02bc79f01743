/* Marks: what stands before an entry, how it counts, what is none. */
#include "recognise.h"

static const char *const kinds[] = {
	"none", "glyph", "decimal", "letter", "roman", "compound",
};
static const char *const styles[] = { "bare", "stop", "paren", "parens", "colon" };

struct row {
	const char	*in, *out;
};

/* "length kind style label value" */
static void
show_marker(const char *s)
{
	struct marker m;
	size_t n = marker_read(str_c(s), &m);

	if (n == 0)
		return;
	buf_printf(&shown, "%zu %s %s %.*s", n, kinds[m.kind], styles[m.style],
	    STR_ARG(m.label));
	if (m.kind == MARK_COMPOUND)
		for (unsigned i = 0; i < m.nparts; i++)
			buf_printf(&shown, " %u", m.part[i]);
	else if (m.kind != MARK_GLYPH)
		buf_printf(&shown, " %u/%u", m.value, m.roman);
	if (m.bullet_too)
		buf_puts(&shown, " bullet");
	if (m.starred)
		buf_puts(&shown, " starred");
}

static void
check(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		show_marker(rows[i].in);
		if (strcmp(shown.p != NULL ? shown.p : "", rows[i].out) != 0)
			print_message("in: %s\n", rows[i].in);
		assert_shown(rows[i].out);
	}
}

static void
every_form(void **state)
{
	static const struct row rows[] = {
		{ "1 Welcome", "2 decimal bare 1 1/0" },
		{ "1. That", "3 decimal stop 1 1/0" },
		{ "12) That", "4 decimal paren 12 12/0" },
		{ "(3)  That", "5 decimal parens 3 3/0" },
		{ "  7.\tX", "5 decimal stop 7 7/0" },
		{ "a) To", "3 letter paren a 1/0" },
		{ "(c) To", "4 letter parens c 3/0" },
		{ "(i) To", "4 letter parens i 9/1" },
		{ "(iv) To", "5 roman parens iv 4/4" },
		{ "ix. To", "4 roman stop ix 9/9" },
		{ "A: Yes", "3 letter colon A 1/0" },
		{ "8.4 RESOLVED", "4 compound bare 8.4 8 4" },
		{ "24/026. PLANNING", "8 compound stop 24/026 24 26" },
		{ "PLA146/14 X", "10 compound bare PLA146/14 146 14" },
		{ "4a Roads", "3 decimal bare 4a 4/0" },
		{ "- a) To make", "5 letter paren a 1/0 bullet" },
		{ "- To make", "2 glyph bare -" },
		{ "\xe2\x80\xa2To make", "3 glyph bare \xe2\x80\xa2" },
		{ "\xc2\xb7 x", "3 glyph bare \xc2\xb7" },
		{ "**7.** Title", "7 decimal stop 7 7/0 starred" },
		{ "1\\. First", "4 decimal stop 1 1/0" },
		{ "5.", "2 decimal stop 5 5/0" },
	};

	(void)state;
	check(rows, sizeof(rows) / sizeof(rows[0]));
}

static void
no_marks(void **state)
{
	static const struct row rows[] = {
		{ "A resident", "" }, { "I am", "" }, { "The", "" },
		{ "10.30am", "" }, { "1st", "" }, { "(1", "" }, { "(That)", "" },
		{ "12345 x", "" }, { "", "" }, { "-", "" }, { "--", "" },
		{ "1.That", "" }, { "-5", "" }, { "in. x", "" },
		{ "1.2.3.4.5 x", "" },
	};

	(void)state;
	check(rows, sizeof(rows) / sizeof(rows[0]));
}

static bool
follows(const char *a, const char *b)
{
	struct marker x, y;

	assert_true(marker_read(str_c(a), &x) > 0);
	assert_true(marker_read(str_c(b), &y) > 0);
	return marker_follows(&x, &y);
}

static void
what_follows(void **state)
{
	(void)state;
	assert_true(follows("1. x", "2. x"));
	assert_true(follows("(h) x", "(i) x"));
	assert_true(follows("(i) x", "(j) x"));
	assert_true(follows("(i) x", "(ii) x"));
	assert_true(follows("(iv) x", "(v) x"));
	assert_true(follows("- x", "\xe2\x80\xa2 x"));
	assert_true(follows("8.4 x", "8.5 x"));
	assert_false(follows("1. x", "3. x"));
	assert_false(follows("1. x", "2) x"));
	assert_false(follows("a) x", "B) x"));
	assert_false(follows("1. x", "- x"));
	assert_false(follows("(1) x", "(b) x"));
	assert_false(follows("8.4 x", "8.4.1 x"));
	assert_false(follows("8.4 x", "9.5 x"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_form),
		cmocka_unit_test(no_marks),
		cmocka_unit_test(what_follows),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
