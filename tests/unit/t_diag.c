/* Diagnostics: the table, the places, the form in which they are printed. */
#include <stdio.h>

#include "unit.h"

static void
assert_printed(const struct diag *d, const char *line)
{
	struct buf b = { 0 };

	diag_format(&b, "001.txt", d);
	assert_string_equal(b.p, line);
	buf_free(&b);
}

static void
printed_form(void **state)
{
	struct arena	a = { 0 };
	struct diags	ds;

	(void)state;
	diags_init(&ds, &a, "001.txt");
	assert_null(ds.head);
	diag_at(&ds, MN_DIAG_DECODE_BYTES, 14, 3, "%d, the first x%02x", 2, 0x81);
	diag_at(&ds, MN_DIAG_INPUT_EMPTY, 0, 0, "%s", "");
	diag_at(&ds, MN_DIAG_DECODE_ENCODING, 1, 1, "UTF-16LE");
	assert_printed(ds.head, "001.txt:14:3: warning: bytes that are no "
	    "characters; each kept as a marked substitute: 2, the first x81 "
	    "[MN201]");
	assert_printed(ds.head->next,
	    "001.txt: error: holds no text; left out [MN102]");
	assert_printed(ds.head->next->next, "001.txt:1:1: note: is not UTF-8; "
	    "read in the encoding recognised: UTF-16LE [MN202]");
	assert_null(ds.head->next->next->next);
	assert_int_equal(ds.n[MN_LEVEL_NOTE], 1);
	assert_int_equal(ds.n[MN_LEVEL_WARNING], 1);
	assert_int_equal(ds.n[MN_LEVEL_ERROR], 1);
	assert_int_equal(ds.n[MN_LEVEL_FATAL], 0);
	arena_reset(&a);
}

/* A diagnostic is one line of valid UTF-8, whatever it quotes. */
static void
particulars_are_tidied(void **state)
{
	struct arena	a = { 0 };
	struct diags	ds;
	char		pad[600];
	str		got;

	(void)state;
	diags_init(&ds, &a, "001.txt");
	diag_at(&ds, MN_DIAG_INPUT_EMPTY, 0, 0, "%s", "a\nb\f\x1b[1m\x7f \xe9.");
	assert_true(str_ends(str_c(ds.head->text), STR(": a b  [1m  ?.")));
	/* cut at every place in a character of three bytes */
	for (size_t shift = 0; shift < 3; shift++) {
		memset(pad, 'x', shift);
		for (size_t i = shift; i + 3 < sizeof(pad); i += 3)
			memcpy(pad + i, "\xe2\x80\x93", 4);
		diags_init(&ds, &a, "001.txt");
		diag_at(&ds, MN_DIAG_INPUT_EMPTY, 0, 0, "%s", pad);
		got = str_c(ds.head->text);
		assert_true(str_ends(got, STR("\xe2\x80\x93")));
		assert_true(got.n > 500 && got.n < 600);
	}
	arena_reset(&a);
}

/* Messages say what was found and what was done, in one manner. */
static void
the_table(void **state)
{
	const char	*what, *why;
	int		 code;
	bool		 seen[900] = { false };

	(void)state;
	for (size_t i = 0; (code = mn_diag_code(i)) != 0; i++) {
		assert_in_range(code, 100, 899);
		assert_false(seen[code]);
		seen[code] = true;
		why = mn_explain(code, &what);
		assert_non_null(why);
		assert_true(str_ends(str_c(why), STR(".")));
		assert_false(str_ends(str_c(what), STR(".")));
		assert_false(cp_upper((unsigned char)what[0]));
		assert_ptr_equal(mn_explain(code, NULL), why);
	}
	assert_true(seen[MN_DIAG_INPUT_UNREADABLE]);
	assert_null(mn_explain(100, &what));
	assert_null(mn_explain(0, NULL));
	assert_int_equal(mn_diag_code(SIZE_MAX), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printed_form),
		cmocka_unit_test(particulars_are_tidied),
		cmocka_unit_test(the_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
