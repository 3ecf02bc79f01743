/* What every unit test of base and read starts with. */
#ifndef MN_TESTS_UNIT_H
#define MN_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"

/* Slices are compared by what they hold. */
#define assert_str(s, lit) do {						\
	str got_ = (s);							\
	assert_int_equal(got_.n, sizeof(lit) - 1);			\
	assert_memory_equal(got_.n > 0 ? got_.p : "", lit, got_.n);	\
} while (0)

#endif
