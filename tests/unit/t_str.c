/* Slices: clamping, trimming, comparing. */
#include "unit.h"

static void
sub_is_clamped(void **state)
{
	(void)state;
	assert_str(str_sub(STR("minutes"), 0, 3), "min");
	assert_str(str_sub(STR("minutes"), 3, 99), "utes");
	assert_str(str_sub(STR("minutes"), 5, 2), "");
	assert_str(str_sub(STR("minutes"), 99, 100), "");
	assert_str(str_sub((str){ NULL, 0 }, 0, 5), "");
	assert_int_equal(str_c(NULL).n, 0);
	assert_str(str_c("chair"), "chair");
}

static void
trim_takes_blanks_of_every_kind(void **state)
{
	(void)state;
	assert_str(str_trim(STR(" \t\r\n\f Item \xc2\xa0\xe2\x80\x8b")), "Item");
	assert_str(str_trim(STR("\xef\xbb\xbf\xc2\xad" "a b")), "a b");
	assert_str(str_trim(STR("\xc2\xa0\xc2\xa0")), "");
	assert_str(str_trim(STR("")), "");
	assert_str(str_trim(STR("\xc3\xa9")), "\xc3\xa9");
	assert_str(str_trim((str){ NULL, 0 }), "");
}

/* Bytes that are no UTF-8 must not take a trim beyond the slice. */
static void
trim_of_broken_text_ends(void **state)
{
	char	*p;

	(void)state;
	for (size_t n = 1; n <= 8; n++) {
		p = xalloc(n);
		memset(p, 0x80, n);
		assert_true(str_trim((str){ p, n }).n <= n);
		memset(p, 0xf0, n);
		assert_true(str_trim((str){ p, n }).n <= n);
		free(p);
	}
}

static void
comparing(void **state)
{
	(void)state;
	assert_true(str_eq(STR("a\0b"), STR("a\0b")));
	assert_false(str_eq(STR("a\0b"), STR("a\0c")));
	assert_false(str_eq(STR("a"), STR("ab")));
	assert_true(str_eq((str){ NULL, 0 }, STR("")));
	assert_int_equal(str_cmp(STR("a"), STR("a")), 0);
	assert_true(str_cmp(STR("a"), STR("ab")) < 0);
	assert_true(str_cmp(STR("b"), STR("ab")) > 0);
	assert_true(str_cmp(STR("\xc3\xa9"), STR("z")) > 0);
	assert_true(str_cmp((str){ NULL, 0 }, STR("a")) < 0);
}

static void
prefix_and_suffix(void **state)
{
	(void)state;
	assert_true(str_starts(STR("RESOLVED"), STR("RES")));
	assert_true(str_starts(STR("RES"), STR("")));
	assert_false(str_starts(STR("RE"), STR("RES")));
	assert_true(str_ends(STR("a.txt.gz"), STR(".gz")));
	assert_false(str_ends(STR("gz"), STR(".gz")));
	assert_false(str_ends(STR("a.gzip"), STR(".gz")));
}

static void
same_folds_case_quotes_and_dashes(void **state)
{
	(void)state;
	assert_true(str_same(STR("Resolved"), STR("RESOLVED")));
	assert_true(str_same(STR("members\xe2\x80\x99"), STR("Members'")));
	assert_true(str_same(STR("\xe2\x80\x93"), STR("-")));
	assert_true(str_same(STR("Si\xc3\xa2n"), STR("SI\xc3\x82N")));
	assert_false(str_same(STR("Resolve"), STR("Resolved")));
	assert_false(str_same(STR("Resolved"), STR("Resolve")));
	assert_false(str_same(STR("Sian"), STR("Si\xc3\xa2n")));
}

static void
finding(void **state)
{
	(void)state;
	assert_int_equal(str_find(STR("item 5"), STR("5")), 5);
	assert_int_equal(str_find(STR("aab"), STR("ab")), 1);
	assert_int_equal(str_find(STR("item"), STR("")), 0);
	assert_int_equal(str_find((str){ NULL, 0 }, STR("")), 0);
	assert_true(str_find(STR("item"), STR("items")) == SIZE_MAX);
	assert_true(str_find(STR("item"), STR("x")) == SIZE_MAX);
}

static void
copies_stand_alone(void **state)
{
	struct arena	a = { 0 };
	char		from[] = "draft";
	str		copy = str_dup(&a, str_c(from));
	char		*z = str_z(&a, (str){ from, 3 });

	(void)state;
	from[0] = 'X';
	assert_str(copy, "draft");
	assert_string_equal(z, "dra");
	assert_str(str_dup(&a, (str){ NULL, 0 }), "");
	arena_reset(&a);
}

/* The published values of 64-bit FNV-1a. */
static void
hash_is_fnv1a(void **state)
{
	(void)state;
	assert_true(str_hash(STR("")) == 0xcbf29ce484222325u);
	assert_true(str_hash(STR("a")) == 0xaf63dc4c8601ec8cu);
	assert_true(str_hash(STR("foobar")) == 0x85944171f73967e8u);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sub_is_clamped),
		cmocka_unit_test(trim_takes_blanks_of_every_kind),
		cmocka_unit_test(trim_of_broken_text_ends),
		cmocka_unit_test(comparing),
		cmocka_unit_test(prefix_and_suffix),
		cmocka_unit_test(same_folds_case_quotes_and_dashes),
		cmocka_unit_test(finding),
		cmocka_unit_test(copies_stand_alone),
		cmocka_unit_test(hash_is_fnv1a),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
