/*
 * Tag files read: bagit.txt, the encoding it declares for the others, and
 * bag-info.txt.
 *	BagIt-Version: 1.0
 *	Tag-File-Character-Encoding: UTF-8
 */
#include <string.h>

#include "seen.h"

/* ---- text ------------------------------------------------------------- */

bool
tag_line(str *rest, str *line)
{
	size_t i = 0;

	if (rest->n == 0)
		return false;
	while (i < rest->n && rest->p[i] != '\n' && rest->p[i] != '\r')
		i++;
	*line = str_sub(*rest, 0, i);
	if (i + 1 < rest->n && rest->p[i] == '\r' && rest->p[i + 1] == '\n')
		i++;
	*rest = str_sub(*rest, i + 1, rest->n);
	return true;
}

static void
put_char(struct buf *b, uint32_t c)
{
	char out[4];

	buf_put(b, out, utf8_put(out, c));
}

static str
from_latin1(struct seen *s, str raw)
{
	struct buf	b = { 0 };
	str		text;

	for (size_t i = 0; i < raw.n; i++)
		put_char(&b, (unsigned char)raw.p[i]);
	text = str_dup(s->arena, (str){ b.p, b.n });
	buf_free(&b);
	return text;
}

static bool
from_utf16(struct seen *s, str raw, bool little, str *text)
{
	const unsigned char	*p = (const unsigned char *)raw.p;
	struct buf		 b = { 0 };
	uint32_t		 c, high = 0;
	bool			 ok = raw.n % 2 == 0;

	if (raw.n >= 2 && ((p[0] == 0xff && p[1] == 0xfe) ||
	    (p[0] == 0xfe && p[1] == 0xff))) {
		little = p[0] == 0xff;
		raw = str_sub(raw, 2, raw.n);
		p += 2;
	}
	for (size_t i = 0; ok && i < raw.n; i += 2) {
		c = little ? p[i] | (uint32_t)p[i + 1] << 8 :
		    p[i + 1] | (uint32_t)p[i] << 8;
		ok = (c >= 0xdc00 && c < 0xe000) == (high != 0);
		if (c >= 0xd800 && c < 0xdc00)
			high = c;
		else if (high != 0) {
			put_char(&b, 0x10000 + ((high & 0x3ff) << 10 |
			    (c & 0x3ff)));
			high = 0;
		} else
			put_char(&b, c);
	}
	*text = str_dup(s->arena, (str){ b.p, b.n });
	buf_free(&b);
	return ok && high == 0;
}

/* Well-formed, without longer forms than needed and surrogates. */
static bool
is_utf8(str s)
{
	size_t	 n;
	uint32_t c;

	for (size_t i = 0; i < s.n; i += n) {
		unsigned char b = (unsigned char)s.p[i];

		n = b < 0x80 ? 1 : b < 0xc2 ? 0 : b < 0xe0 ? 2 : b < 0xf0 ? 3 :
		    b < 0xf5 ? 4 : 0;
		if (n == 0 || n > s.n - i)
			return false;
		for (size_t k = 1; k < n; k++)
			if (((unsigned char)s.p[i + k] & 0xc0) != 0x80)
				return false;
		c = utf8_get(s.p + i, n, &n);
		if ((n == 3 && (c < 0x800 || (c >= 0xd800 && c < 0xe000))) ||
		    (n == 4 && (c < 0x10000 || c > 0x10ffff)))
			return false;
	}
	return true;
}

bool
tag_text(struct seen *s, const struct entry *e, str *text)
{
	str	enc = s->encoding, raw = e->kept;
	bool	ok = true;

	*text = raw;
	if (str_same(enc, STR("UTF-16")) || str_same(enc, STR("UTF-16BE")))
		ok = from_utf16(s, raw, false, text);
	else if (str_same(enc, STR("UTF-16LE")))
		ok = from_utf16(s, raw, true, text);
	else if (str_same(enc, STR("ISO-8859-1")))
		*text = from_latin1(s, raw);
	else if (str_starts(raw, STR("\xef\xbb\xbf"))) {
		fault(s, MN_DIAG_BAG_TAG_TEXT, "%s begins with a byte-order "
		    "mark", shown(s, e->path));
		return false;
	} else
		ok = is_utf8(raw);
	if (!ok)
		fault(s, MN_DIAG_BAG_TAG_TEXT, "%s is not in the encoding "
		    "that bagit.txt declares", shown(s, e->path));
	return ok;
}

/* ---- bagit.txt -------------------------------------------------------- */

/* The value of a line that must be exactly "label: value". */
static bool
declared(str *rest, str label, str *value)
{
	str line;

	if (!tag_line(rest, &line) || !str_starts(line, label))
		return false;
	*value = str_sub(line, label.n, line.n);
	for (size_t i = 0; i < value->n; i++)
		if (value->p[i] <= ' ' || value->p[i] == 0x7f)
			return false;
	return value->n > 0;
}

static unsigned
version_number(str v)
{
	static const struct {
		const char	*name;
		unsigned	 number;
	} versions[] = {
		{ "0.93", 93 }, { "0.94", 94 }, { "0.95", 95 },
		{ "0.96", 96 }, { "0.97", 97 }, { "1.0", 100 },
	};

	for (size_t i = 0; i < sizeof(versions) / sizeof(versions[0]); i++)
		if (str_eq(v, str_c(versions[i].name)))
			return versions[i].number;
	return 0;
}

static bool
encoding_known(str enc)
{
	static const char *const known[] = {
		"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1",
		"US-ASCII", "ASCII",
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (str_same(enc, str_c(known[i])))
			return true;
	return false;
}

void
check_declaration(struct seen *s)
{
	struct entry	*e = seen_find(s, STR("bagit.txt"));
	str		 rest, version;

	s->version = 100;
	s->encoding = STR("UTF-8");
	if (e == NULL) {
		fault(s, MN_DIAG_BAG_DECLARATION, "bagit.txt is not there");
		return;
	}
	rest = e->kept;
	if (!is_utf8(rest) || !declared(&rest, STR("BagIt-Version: "),
	    &version) || !declared(&rest,
	    STR("Tag-File-Character-Encoding: "), &s->encoding) ||
	    rest.n > 0) {
		fault(s, MN_DIAG_BAG_DECLARATION, "bagit.txt is not its two "
		    "lines, without blanks before the colon or at the end");
		s->encoding = STR("UTF-8");
		return;
	}
	if ((s->version = version_number(version)) == 0) {
		fault(s, MN_DIAG_BAG_DECLARATION, "version \"%s\" is not "
		    "known", shown(s, version));
		s->version = 100;
	}
	if (!encoding_known(s->encoding)) {
		fault(s, MN_DIAG_BAG_DECLARATION, "encoding \"%s\" is not "
		    "known", shown(s, s->encoding));
		s->encoding = STR("UTF-8");
	}
}

/* ---- bag-info.txt ----------------------------------------------------- */

static bool
number(str s, uint64_t *v)
{
	*v = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!cp_digit((unsigned char)s.p[i]) ||
		    *v > (UINT64_MAX - 9) / 10)
			return false;
		*v = *v * 10 + (uint64_t)(s.p[i] - '0');
	}
	return s.n > 0;
}

bool
oxum_read(str s, uint64_t *bytes, uint64_t *files)
{
	size_t dot = str_find(s, STR("."));

	return dot != SIZE_MAX && number(str_sub(s, 0, dot), bytes) &&
	    number(str_sub(s, dot + 1, s.n), files);
}

bool
oxum_glimpse(str text, uint64_t *bytes)
{
	uint64_t	files;
	str		line, label = STR("payload-oxum:");

	while (tag_line(&text, &line))
		if (line.n > label.n && is_utf8(line) &&
		    str_same(str_sub(line, 0, label.n), label))
			return oxum_read(str_trim(str_sub(line, label.n,
			    line.n)), bytes, &files);
	return false;
}

str
info_get(const struct seen *s, const char *label)
{
	for (size_t i = 0; i < s->ninfo; i++)
		if (str_same(s->info[i].label, str_c(label)))
			return s->info[i].value;
	return (str){ 0 };
}

/* A label and its value, or more of the value before. */
static void
info_line(struct seen *s, str line, size_t at)
{
	struct info_field	*f;
	size_t			 colon = str_find(line, STR(":"));

	if (line.n > 0 && (line.p[0] == ' ' || line.p[0] == '\t') &&
	    s->ninfo > 0) {
		f = &s->info[s->ninfo - 1];
		f->value = str_c(arena_printf(s->arena, STR_FMT " " STR_FMT,
		    STR_ARG(f->value), STR_ARG(str_trim(line))));
		return;
	}
	if (str_trim(line).n == 0 && s->version < 100)
		return;
	if (colon == SIZE_MAX || colon == 0) {
		fault(s, s->version < 100 ? MN_DIAG_BAG_INFO_ODD :
		    MN_DIAG_BAG_INFO, "line %zu has no label", at);
		return;
	}
	f = ARRAY_ADD(s->arena, s->info, s->ninfo, s->capinfo);
	f->label = str_trim(str_sub(line, 0, colon));
	f->value = str_trim(str_sub(line, colon + 1, line.n));
	if (f->label.n != colon && s->version >= 100)
		fault(s, MN_DIAG_BAG_INFO, "line %zu has a blank beside its "
		    "label", at);
}

static void
check_oxum(struct seen *s)
{
	uint64_t	bytes, files;
	unsigned	times = 0;

	for (size_t i = 0; i < s->ninfo; i++) {
		str v = s->info[i].value;

		if (!str_same(s->info[i].label, STR("Payload-Oxum")))
			continue;
		if (times++ > 0)
			fault(s, s->version < 100 ? MN_DIAG_BAG_INFO_ODD :
			    MN_DIAG_BAG_INFO, "Payload-Oxum is there twice");
		if (!oxum_read(v, &bytes, &files))
			fault(s, MN_DIAG_BAG_OXUM, "\"%s\" is not bytes.files",
			    shown(s, v));
		else if (bytes != s->payload_bytes ||
		    files != s->payload_files)
			fault(s, MN_DIAG_BAG_OXUM, "it says %s, there are "
			    "%ju.%zu", shown(s, v),
			    (uintmax_t)s->payload_bytes, s->payload_files);
	}
}

void
check_info(struct seen *s)
{
	struct entry	*e = seen_find(s, STR("bag-info.txt"));
	str		 text, line;
	size_t		 at = 0;

	if (e == NULL && s->version < 96)
		e = seen_find(s, STR("package-info.txt"));
	if (e == NULL || !tag_text(s, e, &text))
		return;
	while (tag_line(&text, &line))
		info_line(s, line, ++at);
	check_oxum(s);
	s->ours = str_starts(info_get(s, "Bag-Software-Agent"),
	    STR(BAG_AGENT)) || str_eq(info_get(s, "BagIt-Profile-Identifier"),
	    STR(BAG_PROFILE));
}
