/* Digests: the examples of FIPS 180, and streams cut anywhere. */
#include <stdio.h>

#include "unit.h"
#include "bundle/bag.h"

static const char abc448[] =
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

static void
sha256_examples(void **state)
{
	char hex[65];

	(void)state;
	digest_sha256(STR("abc"), hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	digest_sha256((str){ NULL, 0 }, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb924"
	    "27ae41e4649b934ca495991b7852b855");
	digest_sha256(str_c(abc448), hex);
	assert_string_equal(hex, "248d6a61d20638b8e5c026930c3e6039"
	    "a33ce45964ff2167f6ecedd419db06c1");
}

static void
sha512_examples(void **state)
{
	char hex[129];

	(void)state;
	digest_sha512(STR("abc"), hex);
	assert_string_equal(hex, "ddaf35a193617abacc417349ae204131"
	    "12e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
	    "454d4423643ce80e2a9ac94fa54ca49f");
	digest_sha512((str){ NULL, 0 }, hex);
	assert_string_equal(hex, "cf83e1357eefb8bdf1542850d66d8007"
	    "d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f"
	    "63b931bd47417a81a538327af927da3e");
}

static void
names_and_sizes(void **state)
{
	static const struct {
		const char	*name;
		size_t		 size;
	} want[] = {
		{ "md5", 16 }, { "sha1", 20 }, { "sha224", 28 },
		{ "sha256", 32 }, { "sha384", 48 }, { "sha512", 64 },
	};

	(void)state;
	for (size_t i = 0; i < DIGESTS; i++) {
		int alg = digest_find(str_c(want[i].name));

		assert_true(alg >= 0);
		assert_int_equal(digest_size((enum digest_alg)alg),
		    want[i].size);
		assert_string_equal(digest_name((enum digest_alg)alg),
		    want[i].name);
	}
	assert_int_equal(digest_find(STR("SHA512")), -1);
	assert_int_equal(digest_find(STR("sha")), -1);
	assert_int_equal(digest_find((str){ NULL, 0 }), -1);
}

/* All algorithms at once, fed in pieces of every length. */
static void
pieces(void **state)
{
	static const char *const want[DIGESTS] = {
		"8215ef0796a20bcaaae116d3876c664a",
		"84983e441c3bd26ebaae4aa1f95129e5e54670f1",
		"75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525",
		NULL, NULL, NULL,
	};
	struct digester	d;
	unsigned char	sum[DIGEST_MAX];
	char		hex[2 * DIGEST_MAX + 1];

	(void)state;
	for (size_t cut = 0; cut < sizeof(abc448); cut++) {
		digester_init(&d, (1u << DIGESTS) - 1);
		digester_put(&d, abc448, cut);
		digester_put(&d, abc448 + cut, sizeof(abc448) - 1 - cut);
		for (int i = 0; want[i] != NULL; i++) {
			digester_end(&d, (enum digest_alg)i, sum);
			digest_hex(hex, sum,
			    digest_size((enum digest_alg)i));
			assert_string_equal(hex, want[i]);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sha256_examples),
		cmocka_unit_test(sha512_examples),
		cmocka_unit_test(names_and_sizes),
		cmocka_unit_test(pieces),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
