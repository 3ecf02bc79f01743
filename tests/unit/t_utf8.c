/* Characters: UTF-8 in and out, and what they count as. */
#include "unit.h"

/* Every character there is, written, checked and read back. */
static void
every_character_comes_back(void **state)
{
	char	p[4];
	size_t	n, len;

	(void)state;
	for (uint32_t c = 0; c < 0x110000; c++) {
		n = utf8_put(p, c);
		if (c >= 0xd800 && c < 0xe000) {
			assert_int_equal(utf8_valid(p, n), 0);
			continue;
		}
		assert_int_equal(utf8_valid(p, n), n);
		assert_int_equal(utf8_get(p, n, &len), c);
		assert_int_equal(len, n);
		if (n > 1)
			assert_int_equal(utf8_valid(p, n - 1), 0);
	}
}

/*
 * All sequences of two bytes, and of three with each tail, are valid exactly
 * where writing what they would mean gives the same bytes.
 */
static void
valid_means_shortest_form(void **state)
{
	unsigned char	in[3];
	char		out[4];
	size_t		len, n;
	uint32_t	c;

	(void)state;
	for (unsigned i = 0; i < 1u << 24; i += i % 5 + 1) {
		in[0] = (unsigned char)(i >> 16);
		in[1] = (unsigned char)(i >> 8);
		in[2] = (unsigned char)i;
		n = utf8_valid((char *)in, 3);
		if (n == 0)
			continue;
		c = utf8_get((char *)in, n, &len);
		assert_int_equal(len, n);
		assert_int_equal(utf8_put(out, c), n);
		assert_memory_equal(out, in, n);
	}
}

static void
not_valid(void **state)
{
	static const str bad[] = {
		{ "\x80", 1 }, { "\xbf", 1 },			/* no lead */
		{ "\xc0\x80", 2 }, { "\xc1\xbf", 2 },		/* long forms */
		{ "\xe0\x9f\xbf", 3 }, { "\xf0\x8f\xbf\xbf", 4 },
		{ "\xed\xa0\x80", 3 }, { "\xed\xbf\xbf", 3 },	/* surrogates */
		{ "\xf4\x90\x80\x80", 4 }, { "\xf5\x80\x80\x80", 4 },
		{ "\xff", 1 }, { "\xfe", 1 },
		{ "\xe2\x82", 2 }, { "\xf0\x9f\x92", 3 },	/* cut */
		{ "\xc3(", 2 }, { "\xe2\x82(", 3 }, { "\xf0\x9f\x92(", 4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(utf8_valid(bad[i].p, bad[i].n), 0);
	assert_int_equal(utf8_valid("\xf4\x8f\xbf\xbf", 4), 4);
	assert_int_equal(utf8_valid("\xed\x9f\xbf", 3), 3);
}

static void
backwards(void **state)
{
	str s = STR("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x92\xa9");

	(void)state;
	assert_int_equal(utf8_back(s, 10), 6);
	assert_int_equal(utf8_back(s, 6), 3);
	assert_int_equal(utf8_back(s, 3), 1);
	assert_int_equal(utf8_back(s, 1), 0);
	assert_int_equal(utf8_back(s, 0), 0);
}

/* Blanks are the account's one exception: the table is held here, too. */
static void
blanks(void **state)
{
	static const uint32_t all[] = {
		0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0xad, 0x1680,
		0x180e, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
		0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e,
		0x200f, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
	};
	size_t i = 0;

	(void)state;
	for (uint32_t c = 0; c < 0x110000; c++) {
		if (i < sizeof(all) / sizeof(all[0]) && c == all[i]) {
			assert_true(cp_blank(c));
			i++;
		} else {
			assert_false(cp_blank(c));
		}
	}
}

static void
letters_and_capitals(void **state)
{
	static const uint32_t upper[][2] = {
		{ 'A', 'a' }, { 'Z', 'z' }, { 0xc9, 0xe9 }, { 0xde, 0xfe },
		{ 0x0174, 0x0175 }, { 0x0176, 0x0177 },	/* Welsh W, Y */
		{ 0x0178, 0xff }, { 0x0141, 0x0142 }, { 0x017d, 0x017e },
		{ 0x0218, 0x0219 }, { 0x021a, 0x021b },	/* Romanian S, T */
		{ 0x0130, 'i' }, { 0x1e80, 0x1e81 }, { 0x1e9e, 0xdf },
		{ 0x0391, 0x03b1 }, { 0x0386, 0x03ac }, { 0x0388, 0x03ad },
		{ 0x038a, 0x03af }, { 0x038c, 0x03cc }, { 0x038e, 0x03cd },
		{ 0x038f, 0x03ce }, { 0x0410, 0x0430 }, { 0x0401, 0x0451 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(upper) / sizeof(upper[0]); i++) {
		assert_true(cp_alpha(upper[i][0]));
		assert_true(cp_upper(upper[i][0]));
		assert_int_equal(cp_fold(upper[i][0]), upper[i][1]);
		assert_false(cp_upper(upper[i][1]));
		assert_int_equal(cp_fold(upper[i][1]), upper[i][1]);
	}
}

/* Folding once is folding for good, and never leaves the letters. */
static void
fold_is_stable(void **state)
{
	(void)state;
	for (uint32_t c = 0; c < 0x3000; c++) {
		assert_int_equal(cp_fold(cp_fold(c)), cp_fold(c));
		if (cp_alpha(c))
			assert_true(cp_alpha(cp_fold(c)));
	}
	assert_false(cp_upper(0x138));		/* kra */
	assert_false(cp_upper(0x149));
	assert_false(cp_upper(0x1e96));
}

static void
signs(void **state)
{
	(void)state;
	assert_int_equal(cp_fold(0x2019), '\'');
	assert_int_equal(cp_fold(0x201c), '"');
	assert_int_equal(cp_fold(0x2013), '-');
	assert_int_equal(cp_fold(0x2212), '-');
	assert_false(cp_alpha(0xd7));
	assert_false(cp_alpha(0xf7));
	assert_false(cp_alpha('_'));
	assert_false(cp_alpha('@'));
	assert_true(cp_digit('0') && cp_digit('9'));
	assert_false(cp_digit('/') || cp_digit(':') || cp_digit(0x0660));
	assert_true(cp_private(0xf0b7));
	assert_false(cp_private(0x2022));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_comes_back),
		cmocka_unit_test(valid_means_shortest_form),
		cmocka_unit_test(not_valid),
		cmocka_unit_test(backwards),
		cmocka_unit_test(blanks),
		cmocka_unit_test(letters_and_capitals),
		cmocka_unit_test(fold_is_stable),
		cmocka_unit_test(signs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
