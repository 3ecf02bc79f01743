/* Decoding: which encoding, which characters, what is no text. */
#include <stdio.h>

#include "unit.h"
#include "read/read.h"

static struct arena	 arena;
static struct diags	 ds;
static struct text	 text;

static int
teardown(void **state)
{
	(void)state;
	arena_reset(&arena);
	return 0;
}

/* Decodes a copy of just the bytes, so that reading on would be seen. */
static enum mn_status
decode(const void *p, size_t n)
{
	static char	*exact;

	free(exact);
	exact = xalloc(n);
	if (n > 0)
		memcpy(exact, p, n);
	arena_reset(&arena);
	diags_init(&ds, &arena, "in.txt");
	return text_decode(&arena, "in.txt", (str){ exact, n }, &ds, &text);
}

#define DECODE(lit)	decode(lit, sizeof(lit) - 1)

static const struct diag *
diag_of(int code)
{
	const struct diag *found = NULL;

	for (const struct diag *d = ds.head; d != NULL; d = d->next) {
		if (d->code != code)
			continue;
		assert_null(found);	/* one of each kind */
		found = d;
	}
	return found;
}

static void
assert_diag(int code, size_t line, size_t col, const char *part)
{
	const struct diag *d = diag_of(code);

	assert_non_null(d);
	assert_int_equal(d->line, line);
	assert_int_equal(d->col, col);
	assert_non_null(strstr(d->text, part));
}

static void
assert_sub(size_t i, size_t off, uint32_t value, bool control)
{
	assert_true(i < text.nsubs);
	assert_int_equal(text.subs[i].off, off);
	assert_int_equal(text.subs[i].value, value);
	assert_int_equal(text.subs[i].control, control);
	assert_memory_equal(text.s.p + off, "\xef\xbf\xbd", 3);
}

static void
assert_failed(enum mn_status rc, int code)
{
	assert_int_equal(rc, MN_FAILED);
	assert_int_equal(ds.head->code, code);
	assert_null(ds.head->next);
}

/* ---- UTF-8 ------------------------------------------------------------ */

static void
utf8_as_it_is(void **state)
{
	(void)state;
	assert_int_equal(DECODE("Caf\xc3\xa9 \xe2\x82\xac\xf0\x9f\x92\xa9\n"),
	    MN_OK);
	assert_str(text.s, "Caf\xc3\xa9 \xe2\x82\xac\xf0\x9f\x92\xa9\n");
	assert_string_equal(text.encoding, "UTF-8");
	assert_null(ds.head);
	assert_int_equal(text.nsubs, 0);
	assert_int_equal(text_source(&text, 6), 6);
	assert_int_equal(text_source(&text, 7), 6);	/* inside the euro */
	assert_int_equal(text_source(&text, text.s.n), 14);
	assert_ptr_equal(text.name, "in.txt");
	assert_int_equal(text.source.n, 14);
}

static void
utf8_bom(void **state)
{
	(void)state;
	assert_int_equal(DECODE("\xef\xbb\xbf" "a\xef\xbb\xbf" "b"), MN_OK);
	assert_str(text.s, "a\xef\xbb\xbf" "b");	/* a second one is text */
	assert_string_equal(text.encoding, "UTF-8");
	assert_int_equal(text_source(&text, 0), 3);
	assert_int_equal(text_source(&text, 4), 7);
	assert_int_equal(text_source(&text, 5), 8);
	/* with a BOM the promise is kept even where nothing else is UTF-8 */
	assert_int_equal(DECODE("\xef\xbb\xbf" "Resolved: a caf\xe9 be opened."),
	    MN_WARN);
	assert_string_equal(text.encoding, "UTF-8");
	assert_sub(0, 15, 0xe9, false);
}

/* Characters that are odd but that XML 1.0 can hold are kept. */
static void
odd_characters_are_kept(void **state)
{
	static const char odd[] = "a\x7f\xc2\x80\xc2\x85\xc2\x9f\xef\xbf\xbd"
	    "\xef\x82\xb7\xef\xbf\xbc\xf0\x9f\xbf\xbe\xf4\x8f\xbf\xbf\f\v\t.";

	(void)state;
	assert_int_equal(DECODE(odd), MN_OK);
	assert_str(text.s, odd);
	assert_int_equal(text.nsubs, 0);
}

static void
mostly_utf8(void **state)
{
	(void)state;
	assert_int_equal(DECODE("The caf\xc3\xa9\xe2\x80\x99s rent\nwas "
	    "\xa3" "5 a week, said the Mayor."), MN_WARN);
	assert_string_equal(text.encoding, "UTF-8");
	assert_int_equal(text.nsubs, 1);
	assert_sub(0, 23, 0xa3, false);
	assert_int_equal(text_source(&text, 22), 22);
	assert_int_equal(text_source(&text, 23), 23);
	assert_int_equal(text_source(&text, 26), 24);
	assert_int_equal(text_source(&text, text.s.n), text.source.n);
	assert_diag(MN_DIAG_DECODE_BYTES, 2, 5, ": 1, the first xa3");
	assert_null(diag_of(MN_DIAG_DECODE_ENCODING));
}

/* A file cut inside its last character is UTF-8 still. */
static void
utf8_cut_short(void **state)
{
	(void)state;
	assert_int_equal(DECODE("Agreed by all who were present \xe2\x80"),
	    MN_WARN);
	assert_string_equal(text.encoding, "UTF-8");
	assert_int_equal(text.nsubs, 2);
	assert_sub(0, 31, 0xe2, false);
	assert_sub(1, 34, 0x80, false);
	assert_diag(MN_DIAG_DECODE_BYTES, 1, 32, ": 2, the first xe2");
	/* but one such byte may be a letter */
	assert_int_equal(DECODE("Held in the village caf\xe9"), MN_OK);
	assert_string_equal(text.encoding, "windows-1252");
	/* and a cut does not speak for the bytes before it */
	assert_int_equal(DECODE("caf\xe9, na\xefve, r\xf4le, \xa3" "5 \xe2\x80"),
	    MN_OK);
	assert_string_equal(text.encoding, "windows-1252");
}

/* Surrogates and long forms in UTF-8 are bytes, each for itself. */
static void
strict_utf8(void **state)
{
	(void)state;
	assert_int_equal(DECODE("\xc2\xa3\xc2\xa3\xc2\xa3 and so on, at some "
	    "length: \xed\xa0\x80, it goes."), MN_WARN);
	assert_int_equal(text.nsubs, 3);
	assert_sub(0, 34, 0xed, false);
	assert_sub(1, 37, 0xa0, false);
	assert_sub(2, 40, 0x80, false);
}

/* ---- Windows-1252 ----------------------------------------------------- */

/* The table as it was published, byte by byte; 0: undefined. */
static void
windows_1252(void **state)
{
	static const uint32_t high[] = {
		0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
		0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
		0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
		0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
	};
	char	in[2 * 128 + 64];
	size_t	n = 0, at = 0, len, undefined = 0;
	uint32_t c, want;

	(void)state;
	for (unsigned b = 0x80; b < 0x100; b++) {
		in[n++] = ' ';	/* no two together, else some were UTF-8 */
		in[n++] = (char)b;
	}
	assert_int_equal(decode(in, n), MN_WARN);
	assert_string_equal(text.encoding, "windows-1252");
	for (unsigned b = 0x80; b < 0x100; b++) {
		assert_int_equal(text.s.p[at++], ' ');
		assert_int_equal(text_source(&text, at), 2 * (b - 0x80) + 1);
		c = utf8_get(text.s.p + at, text.s.n - at, &len);
		want = b < 0xa0 ? high[b - 0x80] : b;
		assert_int_equal(c, want ? want : 0xfffd);
		if (want == 0)
			assert_sub(undefined++, at, b, false);
		at += len;
	}
	assert_int_equal(text.nsubs, 5);
	assert_int_equal(at, text.s.n);
	assert_int_equal(text_source(&text, at), n);
	assert_diag(MN_DIAG_DECODE_BYTES, 1, 4, ": 5, the first x81");
	assert_diag(MN_DIAG_DECODE_ENCODING, 1, 2,
	    "windows-1252, by 128 bytes beyond ASCII");
}

static void
windows_1252_place(void **state)
{
	(void)state;
	assert_int_equal(DECODE("Report:\r\nit \x01 cost\r\na good deal, that "
	    "is \xa3" "5"), MN_WARN);
	assert_diag(MN_DIAG_DECODE_ENCODING, 3, 22, "by 1 bytes");
	assert_diag(MN_DIAG_DECODE_CONTROL, 2, 4, ": 1, the first x01");
	assert_null(diag_of(MN_DIAG_DECODE_BYTES));
	assert_sub(0, 12, 1, true);
}

/* Longer than any stretch: the way back is exact far from its beginning. */
static void
windows_1252_long(void **state)
{
	enum { N = 20000 };
	char	*in = xalloc(N);
	size_t	 at = 0;

	(void)state;
	for (size_t i = 0; i < N; i++)
		in[i] = (char)(i % 7 == 3 ? 0xe9 : i % 1000 < 300 ? 0x80 : 'a');
	assert_int_equal(decode(in, N), MN_OK);
	assert_string_equal(text.encoding, "windows-1252");
	for (size_t i = 0; i < N; i++) {
		assert_int_equal(text_source(&text, at), i);
		for (at++; at < text.s.n && (text.s.p[at] & 0xc0) == 0x80; at++)
			assert_int_equal(text_source(&text, at), i);
	}
	assert_int_equal(at, text.s.n);
	free(in);
}

/* ---- UTF-16 ----------------------------------------------------------- */

/* The same words four ways: either order, with and without BOM. */
static void
utf16(void **state)
{
	static const uint16_t units[] = { 0xfeff, 'C', 'a', 'f', 0xe9, ' ',
	    0x20ac, '5', '\r', '\n', 0xd83d, 0xdca9, '.', 'M', 'a', 'y' };
	enum { N = sizeof(units) / sizeof(units[0]) };
	char in[2 * N];

	(void)state;
	for (int way = 0; way < 4; way++) {
		size_t bom = way & 1 ? 2 : 0;
		bool big = way & 2;

		for (size_t i = 0; i < N; i++) {
			in[2 * i + (big ? 0 : 1)] = (char)(units[i] >> 8);
			in[2 * i + (big ? 1 : 0)] = (char)units[i];
		}
		assert_int_equal(decode(in + 2 - bom, 2 * N - 2 + bom), MN_OK);
		assert_string_equal(text.encoding, big ? "UTF-16BE" : "UTF-16LE");
		assert_str(text.s,
		    "Caf\xc3\xa9 \xe2\x82\xac" "5\r\n\xf0\x9f\x92\xa9.May");
		assert_int_equal(text_source(&text, 0), bom);
		assert_int_equal(text_source(&text, 5), bom + 8);
		assert_int_equal(text_source(&text, 6), bom + 10);
		assert_int_equal(text_source(&text, 8), bom + 10);
		assert_int_equal(text_source(&text, 12), bom + 18);
		assert_int_equal(text_source(&text, 15), bom + 18);
		assert_int_equal(text_source(&text, 16), bom + 22);
		assert_int_equal(text_source(&text, text.s.n), bom + 30);
		assert_diag(MN_DIAG_DECODE_ENCODING, 1, 1,
		    bom ? "by its byte order mark" : "by its NULs");
		assert_int_equal(text.nlines, 2);
	}
}

/* A surrogate without its other half, and half a unit at the end. */
static void
utf16_broken(void **state)
{
	static const char in[] = "\xff\xfe" "R\0e\0s\0o\0l\0v\0e\0d\0 \0t\0h\0"
	    "a\0t\0 \0\x3d\xd8" "a\0 \0\xa9\xdc" "b\0\xfe\xff" "c\0 \0o\0r\0 \0"
	    "\x01\0d\0o\0g\0s\0 \0a\0n\0d\0 \0c\0a\0t\0s\0 \0a\0n\0d\0 \0c\0"
	    "o\0w\0s\0 \0a\0n\0d\0 \0r\0a\0t\0s\0 \0a\0n\0d\0 \0h\0e\0n\0s\0 \0"
	    "a\0n\0d\0 \0g\0e\0e\0s\0e\0 \0a\0n\0d\0 \0p\0i\0g\0s\0\x3d\xd8" "Z";

	(void)state;
	assert_int_equal(decode(in, sizeof(in) - 1), MN_WARN);
	assert_int_equal(text.nsubs, 6);
	assert_sub(0, 14, 0xd83d, false);
	assert_sub(1, 19, 0xdca9, false);
	assert_sub(2, 23, 0xfffe, true);
	assert_sub(3, 31, 0x01, true);
	assert_sub(4, text.s.n - 6, 0xd83d, false);
	assert_sub(5, text.s.n - 3, 'Z', false);
	assert_int_equal(text_source(&text, 14), 30);
	assert_int_equal(text_source(&text, 17), 32);
	assert_int_equal(text_source(&text, text.s.n - 6), sizeof(in) - 4);
	assert_int_equal(text_source(&text, text.s.n - 3), sizeof(in) - 2);
	assert_int_equal(text_source(&text, text.s.n), sizeof(in) - 1);
	assert_diag(MN_DIAG_DECODE_BYTES, 1, 15, ": 4, the first xd83d");
	assert_diag(MN_DIAG_DECODE_CONTROL, 1, 20, ": 2, the first xfffe");
}

/* ---- no text ---------------------------------------------------------- */

static void
only_blanks(void **state)
{
	char	*nbsp = xalloc(20000);

	(void)state;
	assert_failed(DECODE(""), MN_DIAG_INPUT_EMPTY);
	assert_failed(DECODE("\xef\xbb\xbf"), MN_DIAG_INPUT_EMPTY);
	assert_failed(DECODE("\xff\xfe"), MN_DIAG_INPUT_EMPTY);
	assert_failed(DECODE("\r\n \t\f\v\n"), MN_DIAG_INPUT_EMPTY);
	assert_failed(DECODE("\xff\xfe \0\n\0"), MN_DIAG_INPUT_EMPTY);
	assert_failed(DECODE("\xa0\n\xa0"), MN_DIAG_INPUT_EMPTY);
	for (size_t i = 0; i < 20000; i += 2)
		memcpy(nbsp + i, "\xc2\xa0", 2);
	assert_failed(decode(nbsp, 20000), MN_DIAG_INPUT_EMPTY);
	free(nbsp);
}

static void
binary(void **state)
{
	char all[1024];

	(void)state;
	for (size_t i = 0; i < sizeof(all); i++)
		all[i] = (char)(i & 0xff);
	assert_failed(decode(all, sizeof(all)), MN_DIAG_INPUT_BINARY);
	assert_failed(DECODE("One NUL in a text of some \0 length, no more."),
	    MN_DIAG_INPUT_BINARY);
	assert_failed(DECODE("\0\0\0\0\0\0\0\0"), MN_DIAG_INPUT_BINARY);
	assert_failed(DECODE("\0"), MN_DIAG_INPUT_BINARY);
	assert_failed(DECODE("\1\2\3\4\5\6 abc"), MN_DIAG_INPUT_BINARY);
	assert_failed(DECODE("%PDF-1.4 Minutes of the Council"),
	    MN_DIAG_INPUT_BINARY);
	/* UTF-32 has a BOM that looks like UTF-16's */
	assert_failed(DECODE("\xff\xfe\0\0M\0\0\0i\0\0\0n\0\0\0"),
	    MN_DIAG_INPUT_BINARY);
	memset(all, 0x81, sizeof(all));
	assert_failed(decode(all, sizeof(all)), MN_DIAG_INPUT_BINARY);
}

/* Bytes by chance, without NULs and of every length, are no text. */
static void
noise_is_binary(void **state)
{
	uint64_t seed = 20260312;
	char	 in[4096];
	unsigned taken = 0;

	(void)state;
	for (size_t n = 256; n <= sizeof(in); n += 64) {
		for (size_t i = 0; i < n; i++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			in[i] = (char)((seed >> 33) % 255 + 1);
		}
		taken += decode(in, n) != MN_FAILED;
	}
	assert_int_equal(taken, 0);
}

static void
control_characters(void **state)
{
	(void)state;
	assert_int_equal(DECODE("Apologies were received\x07 from Cllr Ames,\n"
	    "who\x1b was away.\x1a\n\xef\xbf\xbf, as was said by all."), MN_WARN);
	assert_int_equal(text.nsubs, 4);
	assert_sub(0, 23, 0x07, true);
	assert_sub(1, 46, 0x1b, true);
	assert_sub(2, 59, 0x1a, true);
	assert_sub(3, 63, 0xffff, true);
	assert_int_equal(text_source(&text, 26), 24);
	assert_int_equal(text_source(&text, 63), 57);
	assert_int_equal(text_source(&text, 66), 60);
	assert_diag(MN_DIAG_DECODE_CONTROL, 1, 24, ": 4, the first x07");
	assert_null(diag_of(MN_DIAG_DECODE_BYTES));
}

/* ---- hostile ---------------------------------------------------------- */

/* Ten million lone continuation bytes: euro signs, if anything. */
static void
lone_continuation_bytes(void **state)
{
	enum { N = 10 * 1000 * 1000 };
	char	*in = xalloc(N);
	size_t	 line, col;

	(void)state;
	memset(in, 0x80, N);
	assert_int_equal(decode(in, N), MN_OK);
	assert_string_equal(text.encoding, "windows-1252");
	assert_int_equal(text.s.n, 3 * (size_t)N);
	for (size_t i = 0; i < N; i += 997)
		assert_int_equal(text_source(&text, 3 * i), i);
	for (size_t i = 0; i < N; i += 997) {
		text_where(&text, 3 * i, &line, &col);
		assert_int_equal(col, i + 1);
	}
	free(in);
}

/* Text and broken bytes by turns, as many as still pass for text. */
static void
many_substitutes(void **state)
{
	enum { N = 20 * 500000 };
	char	*in = xalloc(N);

	(void)state;
	for (size_t i = 0; i < N; i += 20)
		memcpy(in + i, "abc \xc2\xa3 defghijklm\xff n", 20);
	assert_int_equal(decode(in, N), MN_WARN);
	assert_int_equal(text.nsubs, 500000);
	for (size_t i = 0; i < text.nsubs; i++) {
		assert_int_equal(text.subs[i].off, 22 * i + 17);
		assert_int_equal(text_source(&text, text.subs[i].off),
		    20 * i + 17);
	}
	assert_int_equal(ds.n[MN_LEVEL_WARNING], 1);
	free(in);
}

#define TEST(f)	cmocka_unit_test_teardown(f, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(utf8_as_it_is),
		TEST(utf8_bom),
		TEST(odd_characters_are_kept),
		TEST(mostly_utf8),
		TEST(utf8_cut_short),
		TEST(strict_utf8),
		TEST(windows_1252),
		TEST(windows_1252_place),
		TEST(windows_1252_long),
		TEST(utf16),
		TEST(utf16_broken),
		TEST(only_blanks),
		TEST(binary),
		TEST(noise_is_binary),
		TEST(control_characters),
		TEST(lone_continuation_bytes),
		TEST(many_substitutes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
