/*
 * Mojibake: text that was UTF-8, was read as Windows-1252 before it came
 * here, and was written as UTF-8 again, once or twice. Input: decoded text.
 * Output: the characters that were meant, each with the way back to all the
 * bytes that stand for it.
 *
 *	"the Council\303\242\342\202\254\342\204\242s" is "the Council’s"
 */
#include <string.h>

#include "decode.h"

enum { TIMES = 2, };		/* read wrongly so often, and no more */

/* The Windows-1252 byte of the character, or -1. */
static int
byte_of(uint32_t c)
{
	if (c < 0x100)
		return (int)c;
	for (unsigned b = 0x80; b < 0xa0; b++)
		if (decode_1252((unsigned char)b) == c)
			return (int)b;
	return -1;
}

/*
 * Windows-1252 has no byte 9d, so that the third of a closing quotation mark
 * is the one that gets lost.
 */
static uint32_t
cut_quote(const char *first, size_t n, size_t bytes, uint32_t c, size_t *len)
{
	if (n != 2 || memcmp(first, "\xe2\x80", 2) != 0)
		return c;
	*len = bytes;
	return 0x201d;
}

/*
 * The character at i, and its length, when so many wrong readings are undone:
 * one that others of its kind follow as the bytes of UTF-8 do is their first.
 */
static uint32_t
read_at(str s, size_t i, int times, size_t *len)
{
	char		first[4];
	uint32_t	c;
	size_t		at, n, need;
	int		b;

	if (times == 0)
		return utf8_get(s.p + i, s.n - i, len);
	c = read_at(s, i, times - 1, len);
	b = byte_of(c);
	if (b < 0xc2 || b > 0xf4)
		return c;
	need = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
	first[0] = (char)b;
	at = i + *len;
	for (size_t k = 1; k < need; k++, at += n) {
		b = at < s.n ? byte_of(read_at(s, at, times - 1, &n)) : -1;
		if (b < 0x80 || b > 0xbf)
			return cut_quote(first, k, at - i, c, len);
		first[k] = (char)b;
	}
	if (utf8_valid(first, need) != need)
		return c;
	*len = at - i;
	return utf8_get(first, need, &n);
}

/* What the character at i was meant to be; false: it is what it is. */
static bool
meant(str s, size_t i, uint32_t *c, size_t *len)
{
	size_t plain;

	if ((unsigned char)s.p[i] < 0x80) {
		*len = 1;
		return false;
	}
	utf8_get(s.p + i, s.n - i, &plain);
	*c = read_at(s, i, TIMES, len);
	if (*len > plain && *c >= 0xa0 && *c != 0xfffd)
		return true;
	*len = plain;
	return false;
}

struct repair {
	const struct text	*t;	/* as it was */
	char			*out;
	size_t			 n;
	struct text_seg		*segs;
	size_t			 nsegs, capsegs;
	size_t			 nsubs;
};

static void
add_seg(struct arena *a, struct repair *r, size_t from, unsigned unit)
{
	*ARRAY_ADD(a, r->segs, r->nsegs, r->capsegs) = (struct text_seg){
		.off = r->n, .src = text_source(r->t, from), .unit = unit,
	};
}

static void
rewrite(struct arena *a, struct repair *r)
{
	const struct text	*t = r->t;
	size_t			 seg = 0, len;
	bool			 fresh = true;
	uint32_t		 c;

	for (size_t i = 0; i < t->s.n; i += len) {
		while (seg + 1 < t->nsegs && t->segs[seg + 1].off <= i) {
			seg++;
			fresh = true;
		}
		while (r->nsubs < t->nsubs && t->subs[r->nsubs].off <= i)
			t->subs[r->nsubs++].off = r->n;
		if (meant(t->s, i, &c, &len)) {
			add_seg(a, r, i, (unsigned)(text_source(t, i + len) -
			    text_source(t, i)));
			r->n += utf8_put(r->out + r->n, c);
			fresh = true;
			continue;
		}
		if (fresh)
			add_seg(a, r, i, t->segs[seg].unit);
		fresh = false;
		memcpy(r->out + r->n, t->s.p + i, len);
		r->n += len;
	}
}

/*
 * One such place proves it where no character beyond ASCII is right, two
 * where no more than twice as many are: a text put together from several.
 */
size_t
mojibake_repair(struct arena *a, struct text *t, size_t *first)
{
	struct repair	r = { .t = t };
	size_t		wrong = 0, right = 0, len;
	uint32_t	c = 0;

	for (size_t i = 0; i < t->s.n; i += len) {
		if (meant(t->s, i, &c, &len))
			*first = wrong++ == 0 ? i : *first;
		else if ((unsigned char)t->s.p[i] >= 0x80 &&
		    !cp_blank(utf8_get(t->s.p + i, len, &len)))
			right++;
	}
	if (wrong == 0 || (right > 0 && (wrong < 2 || wrong * 2 < right)))
		return 0;
	r.out = arena_alloc(a, t->s.n + 1);
	rewrite(a, &r);
	t->s = (str){ r.out, r.n };
	t->segs = r.segs;
	t->nsegs = r.nsegs;
	t->encoding = arena_printf(a, "%s, read as windows-1252 before",
	    t->encoding);
	return wrong;
}
