/*
 * Text: which encoding a document is in, whether it is text at all, and the
 * way back from the text to the bytes. Input: the bytes of a document.
 * Output: struct text, and one diagnostic of each kind at the first place
 * that gave cause: "001.txt:3:14: warning: bytes that are no characters; each
 * kept as a marked substitute: 2, the first x81 [MN201]".
 */
#include <string.h>

#include "decode.h"

enum {
	ADDRESS = 200,		/* so far back an address is looked for */
	SUBS_SHARE = 12,	/* one character in so many lost: this is no text */
	SUBS_FEW = 3,		/* so many prove nothing in a short one */
};

/* What the bytes hold, counted once to choose the encoding by. */
struct survey {
	size_t	nul[2];		/* at even and odd places */
	size_t	high;		/* bytes from 80 */
	size_t	multi;		/* characters of several bytes in UTF-8 */
	size_t	broken;		/* bytes that cannot be UTF-8 */
};

/* How the document is to be read. */
struct choice {
	enum encoding	 enc;
	size_t		 bom;	/* bytes of the byte order mark, 0: none */
};

static const char *const names[] = {
	[ENC_UTF8] = "UTF-8", [ENC_UTF16LE] = "UTF-16LE",
	[ENC_UTF16BE] = "UTF-16BE", [ENC_1252] = "windows-1252",
};

static struct survey
survey(str bytes)
{
	struct survey	v = { 0 };
	size_t		len;

	for (size_t i = 0; i < bytes.n; i += len ? len : 1) {
		len = 1;
		if (bytes.p[i] == '\0')
			v.nul[i & 1]++;
		if ((unsigned char)bytes.p[i] < 0x80)
			continue;
		len = utf8_valid(bytes.p + i, bytes.n - i);
		v.high += len ? len : 1;
		v.multi += len > 0;
		v.broken += len == 0;
	}
	return v;
}

/*
 * UTF-16 without a BOM: of English at least the blanks and line ends have a
 * NUL for their upper byte, and hardly a lower byte is NUL.
 */
static bool
nuls_on(const struct survey *v, int odd, size_t n)
{
	return v->nul[odd] > 0 && v->nul[odd] >= n / 2 / 8 &&
	    v->nul[!odd] <= v->nul[odd] / 16;
}

/*
 * The bytes at the end that begin a character of UTF-8 and are cut off:
 * "\xe2\x80" and nothing. One such byte alone may as well be a letter.
 */
static size_t
cut_short(str bytes)
{
	char	mended[4];
	size_t	at = utf8_back(bytes, bytes.n), n = bytes.n - at;

	if (n < 2 || n > 3)
		return 0;
	for (size_t i = 0; i < sizeof(mended); i++)
		mended[i] = i < n ? bytes.p[at + i] : (char)0x80;
	if (utf8_valid(bytes.p + at, n) > 0 ||
	    utf8_valid(mended, sizeof(mended)) <= n)
		return 0;
	return n;
}

static struct choice
choose(str bytes, const struct survey *v)
{
	size_t cut = cut_short(bytes);

	if (str_starts(bytes, STR("\xef\xbb\xbf")))
		return (struct choice){ ENC_UTF8, 3 };
	if (str_starts(bytes, STR("\xff\xfe")))
		return (struct choice){ ENC_UTF16LE, 2 };
	if (str_starts(bytes, STR("\xfe\xff")))
		return (struct choice){ ENC_UTF16BE, 2 };
	if (nuls_on(v, 1, bytes.n))
		return (struct choice){ ENC_UTF16LE, 0 };
	if (nuls_on(v, 0, bytes.n))
		return (struct choice){ ENC_UTF16BE, 0 };
	/*
	 * Several bytes that are one character in UTF-8 stand together in
	 * Windows-1252 only by rare chance ("CAFÉ’S"): where there are as
	 * many of them as broken bytes, the broken bytes are the accident.
	 */
	if (v->broken - cut <= v->multi + (cut > 0))
		return (struct choice){ ENC_UTF8, 0 };
	return (struct choice){ ENC_1252, 0 };
}

/* ---- diagnostics ------------------------------------------------------ */

static enum mn_status
not_text(struct diags *ds, enum mn_diag code, const char *why)
{
	diag_at(ds, code, 0, 0, "%s", why);
	return MN_FAILED;
}

static void
diag_subs(struct diags *ds, const struct text *t, bool control, size_t n)
{
	const struct text_sub *sub = t->subs;
	size_t line, col;

	if (n == 0)
		return;
	while (sub->control != control)
		sub++;
	text_where(t, sub->off, &line, &col);
	diag_at(ds, control ? MN_DIAG_DECODE_CONTROL : MN_DIAG_DECODE_BYTES,
	    line, col, "%zu, the first x%02x", n, (unsigned)sub->value);
}

static bool
letter(const struct text *t, size_t off)
{
	size_t len;

	return off < t->s.n && cp_alpha(utf8_get(t->s.p + off, t->s.n - off,
	    &len));
}

/* Whether the word around off is an address, where "?" begins a query. */
static bool
in_address(const struct text *t, size_t off)
{
	for (int n = 0; n < ADDRESS && off > 0 && t->s.p[off - 1] > ' '; n++)
		if (t->s.p[--off] == '/' || t->s.p[off] == '=')
			return true;
	return false;
}

/* "Sub?Committee", "g?r": what could not be written became a "?". */
static void
diag_lost(struct diags *ds, const struct text *t)
{
	const char	*p = t->s.p;
	size_t		 n = 0, first = 0, line, col;

	while ((p = memchr(p, '?', t->s.n - (size_t)(p - t->s.p))) != NULL) {
		size_t off = (size_t)(p++ - t->s.p);

		if (off > 0 && letter(t, utf8_back(t->s, off)) &&
		    letter(t, off + 1) && !in_address(t, off) && n++ == 0)
			first = off;
	}
	if (n == 0)
		return;
	text_where(t, first, &line, &col);
	diag_at(ds, MN_DIAG_DECODE_LOST, line, col, "%zu", n);
}

/* The first character beyond ASCII, past what stands for control characters. */
static size_t
first_high(const struct text *t)
{
	size_t off = 0, sub = 0;

	while (off < t->s.n) {
		if ((t->s.p[off] & 0x80) == 0) {
			off++;
		} else if (sub < t->nsubs && t->subs[sub].off == off &&
		    t->subs[sub].control) {
			off += 3;
			sub++;
		} else {
			break;
		}
	}
	return off;
}

static void
diag_encoding(struct diags *ds, const struct text *t, const struct choice *how,
    size_t high)
{
	size_t line, col;

	if (how->enc == ENC_UTF8)
		return;
	if (how->enc == ENC_1252) {
		text_where(t, first_high(t), &line, &col);
		diag_at(ds, MN_DIAG_DECODE_ENCODING, line, col,
		    "%s, by %zu bytes beyond ASCII", t->encoding, high);
		return;
	}
	diag_at(ds, MN_DIAG_DECODE_ENCODING, 1, 1, "%s, by its %s",
	    t->encoding, how->bom > 0 ? "byte order mark" : "NULs");
}

static void
diag_mojibake(struct diags *ds, const struct text *t, size_t n, size_t at)
{
	size_t line, col;

	if (n == 0)
		return;
	text_where(t, at, &line, &col);
	diag_at(ds, MN_DIAG_DECODE_MOJIBAKE, line, col, "%zu", n);
}

/* ---- the whole -------------------------------------------------------- */

/* Whether so much cannot be kept that it was never text. */
static bool
garbled(const struct decoded *d)
{
	if (d->subs <= SUBS_FEW)
		return d->subs > 0 && d->subs >= d->chars / 2;
	return d->subs >= d->chars / SUBS_SHARE;
}

static bool
only_blanks(const struct text *t)
{
	return str_trim(t->s).n == 0;
}

enum mn_status
text_decode(struct arena *a, const char *name, str source, struct diags *ds,
    struct text *t)
{
	struct survey	v = survey(source);
	struct choice	how = choose(source, &v);
	struct decoded	room;
	const char	*why;
	size_t		mended, first;

	*t = (struct text){ .name = name, .source = source,
	    .encoding = names[how.enc] };
	if ((why = decode_magic(source)) != NULL)
		return not_text(ds, MN_DIAG_INPUT_BINARY, why);
	if ((how.enc == ENC_UTF8 || how.enc == ENC_1252) &&
	    v.nul[0] + v.nul[1] > 0)
		return not_text(ds, MN_DIAG_INPUT_BINARY, "holds NUL bytes");
	room = decode_measure(source, how.bom, how.enc);
	/* places in the text have 32 bits */
	if (room.bytes >= UINT32_MAX)
		return not_text(ds, MN_DIAG_INPUT_TOO_LARGE, "4 GiB");
	if (garbled(&room))
		return not_text(ds, MN_DIAG_INPUT_BINARY,
		    "too many control characters and stray bytes");
	decode_text(a, source, how.bom, how.enc, &room, t);
	if (only_blanks(t))
		return not_text(ds, MN_DIAG_INPUT_EMPTY, "only blanks");
	mended = mojibake_repair(a, t, &first);
	lines_find(a, t);
	diag_encoding(ds, t, &how, v.high);
	diag_subs(ds, t, false, room.undecoded);
	diag_subs(ds, t, true, room.subs - room.undecoded);
	diag_mojibake(ds, t, mended, first);
	diag_lost(ds, t);
	return room.subs > 0 ? MN_WARN : MN_OK;
}

/* ---- the way back ----------------------------------------------------- */

/* The last stretch that begins at or before off. */
static const struct text_seg *
seg_of(const struct text *t, size_t off)
{
	size_t from = 0, to = t->nsegs, mid;

	while (to - from > 1) {
		mid = from + (to - from) / 2;
		if (t->segs[mid].off <= off)
			from = mid;
		else
			to = mid;
	}
	return &t->segs[from];
}

size_t
text_source(const struct text *t, size_t off)
{
	const struct text_seg	*seg;
	size_t			 chars = 0;

	if (off >= t->s.n)
		return t->source.n;
	while (off > 0 && (t->s.p[off] & 0xc0) == 0x80)
		off--;
	seg = seg_of(t, off);
	if (seg->unit == 0)
		return seg->src + (off - seg->off);
	for (size_t i = seg->off; i < off; i++)
		chars += (t->s.p[i] & 0xc0) != 0x80;
	return seg->src + chars * seg->unit;
}
