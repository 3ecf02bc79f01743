/*
 * Decoding: bytes in an encoding that is known become UTF-8 that XML can
 * hold, with the way back to the bytes and a note of each substitute.
 * Input: "caf\xe9" as Windows-1252. Output: "café", one stretch of one byte
 * a character.
 *
 * Every decoder runs twice: once to measure, when there is nowhere to write
 * to, and once into arrays of just that size.
 */
#include <string.h>

#include "decode.h"

enum {
	SUBSTITUTE = 0xfffd,
	SEG_MAX = 256,		/* bytes of a stretch whose unit is not 0 */
};

struct decoder {
	const unsigned char	*p;	/* the source */
	size_t			 at, n;
	struct decoded		 made;
	unsigned		 unit;	/* of the stretch being made */
	size_t			 seg_off;
	struct text		*t;	/* NULL: only measure */
	char			*out;
};

/* ---- the bytes -------------------------------------------------------- */

uint32_t
decode_1252(unsigned char c)
{
	static const uint16_t high[0x20] = {
		0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
		0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
		0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
		0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
	};

	return c >= 0x80 && c < 0xa0 ? high[c - 0x80] : c;
}

const char *
decode_magic(str bytes)
{
	static const struct {
		const char	*first;
		size_t		 n;
		const char	*what;
	} kinds[] = {
		{ "%PDF-", 5, "a PDF file" },
		{ "PK\3\4", 4, "a zip archive or a Word document (.docx)" },
		{ "\xd0\xcf\x11\xe0", 4, "a Word document (.doc)" },
		{ "{\\rtf", 5, "a rich text (RTF) document" },
		{ "\x89PNG", 4, "a PNG picture" },
		{ "\xff\xd8\xff", 3, "a JPEG picture" },
		{ "GIF8", 4, "a GIF picture" },
		{ "\x1f\x8b", 2, "a gzip file" },
		{ "\x7f" "ELF", 4, "a program" },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (str_starts(bytes, (str){ kinds[i].first, kinds[i].n }))
			return kinds[i].what;
	return NULL;
}

/* Whether XML 1.0 has the character; form feeds, vertical tabs are blanks. */
static bool
kept(uint32_t c)
{
	if (c < 0x20)
		return c >= '\t' && c <= '\r';
	return c != 0xfffe && c != 0xffff;
}

/* ---- making text ------------------------------------------------------ */

/* Opens a stretch where the characters to come do not fit the last one. */
static void
seg_need(struct decoder *d, unsigned unit)
{
	if (d->made.segs > 0 && unit == d->unit &&
	    (unit == 0 || d->made.bytes - d->seg_off < SEG_MAX))
		return;
	if (d->t != NULL)
		d->t->segs[d->made.segs] = (struct text_seg){
			.off = d->made.bytes, .src = d->at, .unit = unit,
		};
	d->made.segs++;
	d->unit = unit;
	d->seg_off = d->made.bytes;
}

/* The next unit source bytes are the character c. */
static void
put(struct decoder *d, uint32_t c, unsigned unit)
{
	char	utf8[4];
	size_t	len = utf8_put(utf8, c);

	seg_need(d, unit);
	if (d->t != NULL)
		memcpy(d->out + d->made.bytes, utf8, len);
	d->made.bytes += len;
	d->made.chars++;
	d->at += unit;
}

/* The next unit source bytes cannot be kept. */
static void
substitute(struct decoder *d, uint32_t value, bool control, unsigned unit)
{
	if (d->t != NULL)
		d->t->subs[d->made.subs] = (struct text_sub){
			.off = d->made.bytes, .value = value,
			.control = control,
		};
	d->made.subs++;
	if (!control)
		d->made.undecoded++;
	put(d, SUBSTITUTE, unit);
}

/* The next n source bytes are nchars characters as they stand. */
static void
copy(struct decoder *d, size_t n, size_t nchars, unsigned unit)
{
	seg_need(d, unit);
	if (d->t != NULL)
		memcpy(d->out + d->made.bytes, d->p + d->at, n);
	d->made.bytes += n;
	d->made.chars += nchars;
	d->at += n;
}

/* ---- the encodings ---------------------------------------------------- */

/* Whether the bytes of a UTF-8 character are U+FFFE or U+FFFF. */
static bool
utf8_kept(const unsigned char *p, size_t len)
{
	if (len == 1)
		return kept(p[0]);
	return !(len == 3 && p[0] == 0xef && p[1] == 0xbf && p[2] >= 0xbe);
}

static void
decode_utf8(struct decoder *d)
{
	const unsigned char *p;
	size_t		     end, len, nchars;

	while (d->at < d->n) {
		nchars = len = 0;
		for (end = d->at; end < d->n; end += len, nchars++) {
			p = d->p + end;
			len = utf8_valid((const char *)p, d->n - end);
			if (len == 0 || !utf8_kept(p, len))
				break;
		}
		if (end > d->at)
			copy(d, end - d->at, nchars, 0);
		if (end == d->n)
			break;
		p = d->p + d->at;
		if (len == 0)
			substitute(d, p[0], false, 1);
		else if (len == 1)
			substitute(d, p[0], true, 1);
		else
			substitute(d, utf8_get((const char *)p, len, &len),
			    true, 3);
	}
}

static void
decode_windows(struct decoder *d)
{
	size_t end, most;

	while (d->at < d->n) {
		most = d->n - d->at < SEG_MAX ? d->n - d->at : SEG_MAX;
		for (end = 0; end < most; end++)
			if (d->p[d->at + end] >= 0x80 || !kept(d->p[d->at + end]))
				break;
		if (end > 0)
			copy(d, end, end, 1);
		if (end == most)
			continue;
		if (d->p[d->at] < 0x80)
			substitute(d, d->p[d->at], true, 1);
		else if (decode_1252(d->p[d->at]) == 0)
			substitute(d, d->p[d->at], false, 1);
		else
			put(d, decode_1252(d->p[d->at]), 1);
	}
}

static uint32_t
unit16(const struct decoder *d, size_t at, bool big)
{
	return big ? (uint32_t)d->p[at] << 8 | d->p[at + 1] :
	    (uint32_t)d->p[at + 1] << 8 | d->p[at];
}

static void
decode_utf16(struct decoder *d, bool big)
{
	uint32_t c, low;

	while (d->n - d->at >= 2) {
		c = unit16(d, d->at, big);
		low = d->n - d->at >= 4 ? unit16(d, d->at + 2, big) : 0;
		if (c >= 0xd800 && c < 0xdc00 && low >= 0xdc00 && low < 0xe000)
			put(d, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00), 4);
		else if (c >= 0xd800 && c < 0xe000)
			substitute(d, c, false, 2);
		else if (!kept(c))
			substitute(d, c, true, 2);
		else
			put(d, c, 2);
	}
	if (d->at < d->n)	/* an odd byte at the end */
		substitute(d, d->p[d->at], false, 1);
}

static void
decode(struct decoder *d, enum encoding enc)
{
	switch (enc) {
	case ENC_UTF8: decode_utf8(d); break;
	case ENC_UTF16LE: decode_utf16(d, false); break;
	case ENC_UTF16BE: decode_utf16(d, true); break;
	case ENC_1252: decode_windows(d); break;
	}
}

struct decoded
decode_measure(str source, size_t from, enum encoding enc)
{
	struct decoder d = {
		.p = (const unsigned char *)source.p, .at = from, .n = source.n,
	};

	decode(&d, enc);
	return d.made;
}

void
decode_text(struct arena *a, str source, size_t from, enum encoding enc,
    const struct decoded *room, struct text *t)
{
	struct decoder d = {
		.p = (const unsigned char *)source.p, .at = from, .n = source.n,
		.t = t, .out = arena_alloc(a, room->bytes + 1),
	};

	t->segs = arena_alloc(a, (room->segs + 1) * sizeof(*t->segs));
	t->subs = arena_alloc(a, (room->subs + 1) * sizeof(*t->subs));
	decode(&d, enc);
	t->s = (str){ d.out, d.made.bytes };
	t->nsegs = d.made.segs;
	t->nsubs = d.made.subs;
}
