/*
 * The way back from text to bytes, on many small documents made by chance
 * from a fixed seed: each character's source bytes lie where text_source
 * says, none is left over, and the C library's iconv makes of them the same
 * character; where it makes none, there is a substitute that tells why.
 */
#include <iconv.h>
#include <stdio.h>

#include "unit.h"
#include "read/read.h"

enum { ROUNDS = 4000, MOST = 1500, };

static uint64_t seed;

static uint32_t
chance(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % below;
}

/* A character as documents have it: mostly ASCII, sometimes far out. */
static uint32_t
any_character(void)
{
	static const uint32_t seldom[] = { 0x20ac, 0x2019, 0xa0, 0xe9, 0x85,
	    0xfffd, 0xfffe, 0xffff, 0xf0b7, 0x1f4a9, 0x10ffff, 0xad, 0x7ff,
	    0x800, 0xffef, 0x10000, 0x1b, 0x01, 0x0c, 0x0b, 0x7f, 0x9d };

	switch (chance(8)) {
	case 0: return "\n\r\t "[chance(4)];
	case 1: return seldom[chance(sizeof(seldom) / sizeof(seldom[0]))];
	}
	return ' ' + chance(95);
}

static void
make_utf8(struct buf *b, bool bom)
{
	char p[4];

	if (bom)
		buf_puts(b, "\xef\xbb\xbf");
	for (uint32_t n = chance(MOST); n > 0; n--)
		buf_put(b, p, utf8_put(p, any_character()));
}

static void
put16(struct buf *b, uint32_t unit, bool big)
{
	char p[2] = { (char)(big ? unit >> 8 : unit),
	    (char)(big ? unit : unit >> 8) };

	buf_put(b, p, 2);
}

static void
make_utf16(struct buf *b, bool bom, bool big)
{
	uint32_t c;

	if (bom)
		put16(b, 0xfeff, big);
	for (uint32_t n = chance(MOST); n > 0; n--) {
		c = chance(60) ? any_character() : 0xd800 + chance(0x800);
		if (c >= 0x10000)
			put16(b, 0xd800 + ((c - 0x10000) >> 10), big);
		put16(b, c >= 0x10000 ? 0xdc00 + (c & 0x3ff) : c, big);
	}
	if (chance(4) == 0)
		buf_put(b, "x", 1);
}

static void
make_bytes(struct buf *b, uint32_t high)
{
	char c;

	for (uint32_t n = chance(MOST); n > 0; n--) {
		c = (char)(chance(high) ? ' ' + chance(95) : 1 + chance(255));
		buf_put(b, &c, 1);
	}
}

static void
make(struct buf *b, unsigned round)
{
	switch (round % 8) {
	case 0: make_utf8(b, false); break;
	case 1: make_utf8(b, true); break;
	case 2: make_utf16(b, true, false); break;
	case 3: make_utf16(b, true, true); break;
	case 4: make_utf16(b, false, round & 8); break;
	case 5: make_bytes(b, 10); break;
	case 6: make_bytes(b, 2); break;
	case 7:		/* UTF-8, and some bytes of it broken */
		make_utf8(b, false);
		for (size_t n = b->n / 100; n > 0; n--)
			b->p[chance((uint32_t)b->n)] = (char)(1 + chance(255));
		break;
	}
}

/* What XML 1.0 cannot hold, by its own words (plus form feed and such). */
static bool
xml_char(uint32_t c)
{
	return (c >= 0x09 && c <= 0x0d) || (c >= 0x20 && c <= 0xd7ff) ||
	    (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff);
}

/* The one character that iconv makes of bytes; false where it makes none. */
static bool
by_iconv(iconv_t cd, str src, uint32_t *c)
{
	char	out[16], *in = (char *)src.p, *to = out;
	size_t	nin = src.n, nout = sizeof(out), len;

	iconv(cd, NULL, NULL, NULL, NULL);
	if (src.n == 0 || iconv(cd, &in, &nin, &to, &nout) == (size_t)-1 ||
	    nin > 0 || to == out)
		return false;
	*c = utf8_get(out, (size_t)(to - out), &len);
	assert_int_equal(len, to - out);
	return true;
}

static void
check_sub(const struct text_sub *sub, iconv_t cd, str src)
{
	uint32_t c, value = 0;

	if (by_iconv(cd, src, &c)) {
		assert_false(xml_char(c));
		assert_true(sub->control);
		assert_int_equal(sub->value, c);
		return;
	}
	/* U+FFFE may be taken for a BOM of the other order */
	if (sub->control)
		assert_true(sub->value == 0xfffe || sub->value == 0xffff);
	else if (src.n == 1)
		assert_int_equal(sub->value, (unsigned char)src.p[0]);
	else
		assert_in_range(sub->value, 0xd800, 0xdfff);
	for (size_t i = 0; i < src.n; i++)
		value |= (uint32_t)(unsigned char)src.p[i] << 8 * i;
	if (src.n == 2)
		assert_true(sub->value == value ||
		    sub->value == ((value & 0xff) << 8 | value >> 8));
}

static void
check(const struct text *t, const struct buf *b)
{
	iconv_t	 cd = iconv_open("UTF-8", t->encoding);
	size_t	 sub = 0, len, src, next;
	uint32_t c, want;

	assert_true(cd != (iconv_t)-1);
	src = text_source(t, 0);
	assert_true(src <= 3);
	for (size_t off = 0; off < t->s.n; off += len, src = next) {
		len = utf8_valid(t->s.p + off, t->s.n - off);
		assert_true(len > 0);
		c = utf8_get(t->s.p + off, len, &len);
		for (size_t i = 1; i < len; i++)
			assert_int_equal(text_source(t, off + i), src);
		next = text_source(t, off + len);
		assert_true(next > src && next <= b->n);
		assert_true(xml_char(c));
		if (sub < t->nsubs && t->subs[sub].off == off) {
			assert_int_equal(c, 0xfffd);
			check_sub(&t->subs[sub++], cd,
			    (str){ b->p + src, next - src });
		} else {
			assert_true(by_iconv(cd,
			    (str){ b->p + src, next - src }, &want));
			assert_int_equal(c, want);
		}
	}
	assert_int_equal(src, b->n);
	assert_int_equal(sub, t->nsubs);
	iconv_close(cd);
}

static void
every_character_leads_back(void **state)
{
	struct arena	a = { 0 };
	struct diags	ds;
	struct text	t;
	struct buf	b = { 0 };
	unsigned	taken[8] = { 0 };

	(void)state;
	seed = 20260312;
	for (unsigned round = 0; round < ROUNDS; round++) {
		b.n = 0;
		make(&b, round);
		diags_init(&ds, &a, "in.txt");
		if (text_decode(&a, "in.txt", (str){ b.p, b.n }, &ds, &t) <
		    MN_FAILED) {
			check(&t, &b);
			taken[round % 8]++;
		}
		arena_reset(&a);
	}
	for (unsigned i = 0; i < 8; i++)	/* no kind was passed over */
		assert_true(taken[i] > ROUNDS / 8 / 2);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_leads_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
