/* The arena: aligned, zeroed, whole. */
#include "unit.h"

static bool
all_zero(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i] != 0)
			return false;
	return true;
}

/* Pieces of every size, each written full: none may touch another. */
static void
pieces_are_apart(void **state)
{
	enum { PIECES = 600 };
	struct arena	 a = { 0 };
	unsigned char	*p[PIECES];
	size_t		 sum = 0, n;

	(void)state;
	for (size_t i = 0; i < PIECES; i++) {
		n = i * 37 % 1000 + (i % 100 == 99 ? 200000 : 0);
		p[i] = arena_alloc(&a, n);
		assert_int_equal((uintptr_t)p[i] % 16, 0);
		assert_true(all_zero(p[i], n));
		memset(p[i], (int)(i & 0xff), n);
		sum += n;
	}
	assert_true(a.used >= sum);
	for (size_t i = 0; i < PIECES; i++) {
		n = i * 37 % 1000 + (i % 100 == 99 ? 200000 : 0);
		for (size_t k = 0; k < n; k++)
			assert_int_equal(p[i][k], i & 0xff);
	}
	arena_reset(&a);
	assert_null(a.head);
	assert_int_equal(a.used, 0);
}

/* A large piece must not cost the room that is left for small ones. */
static void
large_pieces_leave_the_small_together(void **state)
{
	struct arena	a = { 0 };
	char		*one, *two;

	(void)state;
	one = arena_alloc(&a, 16);
	arena_alloc(&a, 1000000);
	two = arena_alloc(&a, 16);
	assert_ptr_equal(two, one + 16);
	arena_reset(&a);
}

static void
usable_after_reset(void **state)
{
	struct arena a = { 0 };

	(void)state;
	arena_reset(&a);
	memset(arena_alloc(&a, 100), 1, 100);
	arena_reset(&a);
	assert_true(all_zero(arena_alloc(&a, 100), 100));
	assert_non_null(arena_alloc(&a, 0));
	arena_reset(&a);
}

static void
strings(void **state)
{
	struct arena a = { 0 };

	(void)state;
	assert_string_equal(arena_cstr(&a, "item 5", 4), "item");
	assert_string_equal(arena_cstr(&a, NULL, 0), "");
	assert_string_equal(arena_printf(&a, "item-%d%c", 5, 'a'), "item-5a");
	assert_string_equal(arena_printf(&a, "%s", ""), "");
	assert_int_equal(strlen(arena_printf(&a, "%70000d", 1)), 70000);
	arena_reset(&a);
}

static void
arrays_grow(void **state)
{
	struct arena	a = { 0 };
	size_t		*p = NULL, *last, n = 0, cap = 0;

	(void)state;
	for (size_t i = 0; i < 5000; i++) {
		last = ARRAY_ADD(&a, p, n, cap);
		assert_int_equal(*last, 0);
		*last = i;
	}
	assert_int_equal(n, 5000);
	assert_true(cap >= n && cap < 4 * n);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(p[i], i);
	arena_reset(&a);
}

/* The array taken last grows where it is; a large one leaves no copy. */
static void
arrays_leave_no_copies(void **state)
{
	struct arena	a = { 0 };
	size_t		*p = NULL, *q = NULL, *first, n = 0, cap = 0;
	size_t		 m = 0, capm = 0;

	(void)state;
	*ARRAY_ADD(&a, p, n, cap) = 0;
	first = p;
	for (size_t i = 1; i < 1000; i++)
		*ARRAY_ADD(&a, p, n, cap) = i;
	assert_ptr_equal(p, first);
	assert_int_equal(a.used, cap * sizeof(*p));
	for (size_t i = 0; i < 100000; i++) {
		*ARRAY_ADD(&a, p, n, cap) = 1000 + i;
		*ARRAY_ADD(&a, q, m, capm) = i;
	}
	assert_true(a.used < (cap + capm) * sizeof(*p) + 400000);
	for (size_t i = 0; i < m; i++)
		assert_true(p[i] == i && q[i] == i);
	arena_trim(&a);
	assert_int_equal(a.used, 0);
	assert_true(all_zero(arena_alloc(&a, 60000), 60000));
	arena_reset(&a);
}

/* What an array has too much of is the next one's. */
static void
arrays_that_fit(void **state)
{
	struct arena	a = { 0 };
	size_t		*p = NULL, *q = NULL, n = 0, cap = 0, capq = 0, m = 0;

	(void)state;
	for (size_t i = 0; i < 10; i++)
		*ARRAY_ADD(&a, p, n, cap) = i;
	ARRAY_FIT(&a, p, n, cap);
	assert_int_equal(cap, 10);
	assert_int_equal(a.used, 10 * sizeof(*p));
	assert_int_equal(*ARRAY_ADD(&a, q, m, capq), 0);
	assert_ptr_equal(q, p + 10);
	/* not the last any more: it stays as it is, and moves to grow */
	ARRAY_FIT(&a, p, n, cap);
	*ARRAY_ADD(&a, p, n, cap) = 10;
	assert_ptr_not_equal(p + 10, q);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(p[i], i);
	arena_reset(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_apart),
		cmocka_unit_test(large_pieces_leave_the_small_together),
		cmocka_unit_test(usable_after_reset),
		cmocka_unit_test(strings),
		cmocka_unit_test(arrays_grow),
		cmocka_unit_test(arrays_leave_no_copies),
		cmocka_unit_test(arrays_that_fit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
