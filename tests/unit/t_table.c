/* Tables: many names, each found in any case, and nothing else. */
#include "record/table.h"
#include "unit.h"

static void
what_was_put_is_found(void **state)
{
	struct arena	 a = { 0 };
	struct table	 t = { 0 };
	char		*name;

	(void)state;
	assert_null(table_get(&t, STR("Hale")));
	for (size_t i = 0; i < 3000; i++) {
		name = arena_printf(&a, "Cllr %zu Orme", i);
		assert_null(table_get(&t, str_c(name)));
		table_put(&a, &t, str_c(name), name);
	}
	assert_int_equal(t.n, 3000);
	for (size_t i = 0; i < 3000; i++) {
		name = arena_printf(&a, "CLLR %zu orme", i);
		assert_non_null(table_get(&t, str_c(name)));
		assert_true(str_same(str_c(table_get(&t, str_c(name))),
		    str_c(name)));
	}
	assert_null(table_get(&t, STR("Cllr 3000 Orme")));
	assert_null(table_get(&t, STR("")));
	arena_reset(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_put_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
