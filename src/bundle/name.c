/*
 * Names of files in bags: which are not safe to unpack, which two a file
 * system cannot keep apart, and how to show one to a person.
 * Input: a path as it stands in an archive or a manifest, any bytes.
 */
#include "bag.h"

enum { SHOWN = 160, };

static const char *
component_fault(str c)
{
	if (c.n == 0)
		return "has an empty part";
	if (str_eq(c, STR("..")))
		return "climbs by ..";
	if (str_eq(c, STR(".")))
		return "has a part .";
	return NULL;
}

static bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

const char *
name_fault(str path)
{
	const char	*why;
	size_t		 from = 0;

	if (path.n == 0)
		return "is empty";
	if (path.p[0] == '/')
		return "is absolute";
	if (path.p[0] == '~')
		return "begins with ~, a home folder";
	if (path.n > 1 && path.p[1] == ':' && is_letter(path.p[0]))
		return "begins with a drive";
	if (path.n > 4096)
		return "is longer than 4096 bytes";
	for (size_t i = 0; i <= path.n; i++) {
		if (i < path.n && path.p[i] == '\\')
			return "has a backslash";
		if (i < path.n && ((unsigned char)path.p[i] < 0x20 ||
		    path.p[i] == 0x7f))
			return "has a control character";
		if (i < path.n && path.p[i] != '/')
			continue;
		if ((why = component_fault(str_sub(path, from, i))) != NULL)
			return why;
		from = i + 1;
	}
	return NULL;
}

/* The length of the well-formed UTF-8 character at i, or 0. */
static size_t
utf8_len(str s, size_t i)
{
	unsigned char	c = (unsigned char)s.p[i];
	size_t		n = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 :
			    c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;

	if (n > s.n - i)
		return 0;
	for (size_t k = 1; k < n; k++)
		if (((unsigned char)s.p[i + k] & 0xc0) != 0x80)
			return 0;
	return n;
}

const char *
name_show(struct arena *a, str path)
{
	struct buf	 b = { 0 };
	const char	*s;
	size_t		 n;

	buf_puts(&b, "");
	for (size_t i = 0; i < path.n; i += n) {
		if (b.n > SHOWN) {
			buf_puts(&b, "...");
			break;
		}
		n = utf8_len(path, i);
		/* U+0080 to U+009F steer some terminals too */
		if (n == 0 || (unsigned char)path.p[i] < 0x20 ||
		    path.p[i] == 0x7f ||
		    (n == 2 && path.p[i] == '\xc2' &&
		    (unsigned char)path.p[i + 1] < 0xa0)) {
			buf_printf(&b, "%%%02X", (unsigned char)path.p[i]);
			n = 1;
		} else
			buf_put(&b, path.p + i, n);
	}
	s = arena_cstr(a, b.p, b.n);
	buf_free(&b);
	return s;
}

/*
 * Latin letters with their accent, each before the letter it stands on:
 * what canonical decomposition does to the names that British and Irish
 * offices write. A letter that is not here is compared as it is.
 */
static const struct {
	uint32_t	 mark;
	const char	*pairs;
} accents[] = {
	{ 0x300, "ÀAÈEÌIÒOÙUàaèeìiòoùuǸNǹnẀWẁwỲYỳy" },
	{ 0x301, "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzẂWẃwǴGǵg" },
	{ 0x302, "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑz" },
	{ 0x303, "ÃAÑNÕOãañnõoĨIĩiŨUũuẼEẽeỸYỹyṼVṽv" },
	{ 0x304, "ĀAāaĒEēeĪIīiŌOōoŪUūuȲYȳyḠGḡg" },
	{ 0x306, "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭu" },
	{ 0x307, "ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfṀMṁmṖPṗpṠSṡsṪTṫt" },
	{ 0x308, "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYẄWẅwẌXẍx" },
	{ 0x30a, "ÅAåaŮUůuẘwẙy" },
	{ 0x30b, "ŐOőoŰUűu" },
	{ 0x30c, "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǦGǧg" },
	{ 0x323, "ẠAạaẸEẹeỊIịiỌOọoỤUụuḌDḍdḤHḥhṢSṣsṬTṭtẒZẓz" },
	{ 0x327, "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţt" },
	{ 0x328, "ĄAąaĘEęeĮIįiŲUųuǪOǫo" },
};

/* The letter without its accent, *mark the accent; 0 none. */
static uint32_t
decompose(uint32_t c, uint32_t *mark)
{
	*mark = 0;
	for (size_t i = 0; i < sizeof(accents) / sizeof(accents[0]); i++) {
		str s = str_c(accents[i].pairs);

		for (size_t at = 0, len; at < s.n; at += len + 1)
			if (utf8_get(s.p + at, s.n - at, &len) == c) {
				*mark = accents[i].mark;
				return (unsigned char)s.p[at + len];
			}
	}
	return c;
}

static void
key_put(struct buf *b, uint32_t c)
{
	char out[4];

	buf_put(b, out, utf8_put(out, c));
}

str
name_key(struct arena *a, str path, bool fold_case)
{
	struct buf	b = { 0 };
	uint32_t	c, mark;
	str		key;
	size_t		len;

	for (size_t i = 0; i < path.n; i += len) {
		if ((len = utf8_len(path, i)) == 0) {
			buf_put(&b, path.p + i, len = 1);
			continue;
		}
		c = utf8_get(path.p + i, path.n - i, &len);
		mark = 0;
		if (c >= 0xc0)
			c = decompose(c, &mark);
		key_put(&b, fold_case && c < 0x2000 ? cp_fold(c) : c);
		if (mark != 0)
			key_put(&b, mark);
	}
	key = str_dup(a, (str){ b.p, b.n });
	buf_free(&b);
	return key;
}

bool
name_left_behind(str path)
{
	static const char *const names[] = {
		"thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store",
		".directory", ".localized", "$recycle.bin",
	};
	size_t	from = path.n;
	str	base;

	while (from > 0 && path.p[from - 1] != '/')
		from--;
	base = str_sub(path, from, path.n);
	if (str_starts(base, STR("._")) || str_starts(base, STR("~$")) ||
	    str_starts(path, STR("__MACOSX/")))
		return true;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (base.n == str_c(names[i]).n &&
		    str_same(base, str_c(names[i])))
			return true;
	return false;
}
