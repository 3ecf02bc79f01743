/*
 * Names: the paths people give their files become names that are safe as
 * folders, addresses and ids everywhere, and unique. Input: "Cabinet/2026
 * 03 12 (final).txt.gz". Output: "Cabinet/2026-03-12-final".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"

/* Components longer than this are cut: file systems allow 255 bytes. */
enum { COMPONENT_MAX = 120, };

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
same_suffix(str s, const char *suffix)
{
	size_t n = strlen(suffix);

	if (s.n <= n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(s.p[s.n - n + i]) != suffix[i])
			return false;
	return true;
}

/* "cabinet.txt.gz" and "cabinet.md" lose their suffixes, "12.3.2026" none. */
static str
without_suffix(str s)
{
	size_t dot;

	if (same_suffix(s, ".gz"))
		s.n -= 3;
	if (same_suffix(s, ".text"))
		s.n -= 5;
	else {
		for (dot = s.n; dot > 0 && s.p[dot - 1] != '/'; dot--)
			if (s.p[dot - 1] == '.')
				break;
		if (dot > 1 && s.p[dot - 1] == '.' && s.p[dot - 2] != '/' &&
		    s.n - dot >= 1 && s.n - dot <= 4 && is_alpha(s.p[dot]))
			s.n = dot - 1;
	}
	return s;
}

/*
 * What a file beside a meeting ends in must not end the name of a folder,
 * nor may what tells the second record of a document ("cabinet.2").
 */
static bool
ending_taken(str c)
{
	static const char *const taken[] = {
		".html", ".xml", ".json", ".css", ".csv", ".js", ".zip",
		".gz", ".atom", ".ics", ".ttl",
	};
	size_t i = c.n;

	while (i > 0 && is_digit(c.p[i - 1]))
		i--;
	if (i < c.n && i > 0 && c.p[i - 1] == '.')
		return true;
	for (i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		if (same_suffix(c, taken[i]))
			return true;
	return false;
}

/* One component of the path, made safe, appended; nothing where none is left. */
static void
component(struct buf *b, str c)
{
	size_t from = b->n, dot;

	for (size_t i = 0; i < c.n && b->n - from < COMPONENT_MAX; i++) {
		char ch = c.p[i];
		bool keep = is_digit(ch) || is_alpha(ch) || ch == '_' ||
		    (ch == '.' && b->n > from);

		if (keep)
			buf_put(b, &ch, 1);
		else if (b->n > from && b->p[b->n - 1] != '-')
			buf_puts(b, "-");
	}
	while (b->n > from && (b->p[b->n - 1] == '-' || b->p[b->n - 1] == '.'))
		b->n--;
	if (b->n > from && ending_taken((str){ b->p + from, b->n - from })) {
		for (dot = b->n - 1; b->p[dot] != '.'; dot--)
			;
		b->p[dot] = '-';
	}
}

char *
name_safe(struct arena *a, const char *path)
{
	str		 s = without_suffix(str_c(path));
	struct buf	 b = { 0 };
	size_t		 from = 0, had;
	char		*name;

	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && s.p[i] != '/')
			continue;
		had = b.n;
		if (had > 0)
			buf_puts(&b, "/");
		component(&b, str_sub(s, from, i));
		if (had > 0 && b.n == had + 1)
			b.n = had;
		from = i + 1;
	}
	name = b.n > 0 ? arena_cstr(a, b.p, b.n) : arena_printf(a, "document");
	buf_free(&b);
	return name;
}

/* ---- slugs -------------------------------------------------------------- */

/* The letter under the accent, for U+00C0 to U+017F; '-' where there is none. */
static const char bare[] =
    "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* 0 where the character parts words, 1 where it only joins them. */
static char
slug_char(uint32_t cp)
{
	if (cp < 0x80 && (is_digit((char)cp) || is_alpha((char)cp)))
		return lower((char)cp);
	if (cp >= 0xc0 && cp < 0x180)
		return bare[cp - 0xc0];
	return cp == '\'' || cp == 0x2019 || cp == 0x2018 ? 1 : 0;
}

static void
slug_part(struct buf *b, const char *s)
{
	if (b->n > 0 && b->p[b->n - 1] != '-')
		buf_puts(b, "-");
	buf_puts(b, s);
}

char *
slug(struct arena *a, const char *text)
{
	str		 s = str_c(printable(a, text));
	struct buf	 b = { 0 };
	bool		 gap = false;
	size_t		 len;
	char		*out, c[2] = { 0 };

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t cp = utf8_get(s.p + i, s.n - i, &len);

		c[0] = slug_char(cp);
		if (c[0] == 1)
			continue;
		if (cp == '&') {
			slug_part(&b, "and");
			gap = true;
		} else if (c[0] == 0 || c[0] == '-')
			gap = true;
		else if (gap) {
			slug_part(&b, c);
			gap = false;
		} else
			buf_puts(&b, c);
	}
	if (b.n > COMPONENT_MAX)
		b.n = COMPONENT_MAX;
	while (b.n > 0 && b.p[b.n - 1] == '-')
		b.n--;
	out = arena_cstr(a, b.p, b.n);
	buf_free(&b);
	return out;
}

/* ---- printable ----------------------------------------------------------- */

/* The length of the well-formed UTF-8 character at p, or 0. */
static size_t
utf8_whole(const unsigned char *p, size_t n)
{
	size_t len = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 :
	    p[0] < 0xf0 ? 3 : p[0] < 0xf5 ? 4 : 0;

	if (len > n)
		return 0;
	for (size_t i = 1; i < len; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
	    (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
		return 0;
	return len;
}

char *
printable(struct arena *a, const char *text)
{
	size_t		 n = strlen(text), len;
	struct buf	 b = { 0 };
	char		*out;

	for (size_t i = 0; i < n; i += len ? len : 1) {
		len = utf8_whole((const unsigned char *)text + i, n - i);
		if (len == 0 || (unsigned char)text[i] < 0x20 ||
		    text[i] == 0x7f)
			buf_puts(&b, "?");
		else
			buf_put(&b, text + i, len);
	}
	out = arena_cstr(a, b.p, b.n);
	buf_free(&b);
	return out;
}

/* ---- unique -------------------------------------------------------------- */

static bool
same_name(const char *a, const char *b)
{
	while (*a != '\0' && lower(*a) == lower(*b))
		a++, b++;
	return lower(*a) == lower(*b);
}

/* The slot of a name, or the free one where it belongs. */
static size_t
slot_of(const struct names *ns, const char *name)
{
	uint64_t h = 14695981039346656037u;
	size_t	 i;

	for (const char *p = name; *p != '\0'; p++)
		h = (h ^ (unsigned char)lower(*p)) * 1099511628211u;
	for (i = h & (ns->cap - 1); ns->slot[i] != NULL;
	    i = (i + 1) & (ns->cap - 1))
		if (same_name(ns->slot[i], name))
			break;
	return i;
}

static void
names_grow(struct names *ns)
{
	struct names more = { .arena = ns->arena, .n = ns->n };

	more.cap = ns->cap ? ns->cap * 2 : 64;
	more.slot = arena_alloc(ns->arena, more.cap * sizeof(*more.slot));
	for (size_t i = 0; i < ns->cap; i++)
		if (ns->slot[i] != NULL)
			more.slot[slot_of(&more, ns->slot[i])] = ns->slot[i];
	*ns = more;
}

const char *
name_unique(struct names *ns, const char *name)
{
	const char *found = name;

	if ((ns->n + 1) * 2 > ns->cap)
		names_grow(ns);
	for (unsigned i = 2; ns->slot[slot_of(ns, found)] != NULL; i++)
		found = arena_printf(ns->arena, "%s-%u", name, i);
	ns->slot[slot_of(ns, found)] = found;
	ns->n++;
	return found;
}

bool
name_known(const struct names *ns, const char *name)
{
	return ns->cap > 0 && ns->slot[slot_of(ns, name)] != NULL;
}
