/*
 * Manifests: what a bag says it holds, against what it holds.
 *	7e5c...  data/minutes.xml
 * Names are matched exactly; where that fails, as other systems would write
 * them, and that is said. Digests are compared last.
 */
#include <string.h>

#include "seen.h"

/* A manifest being read. */
struct manifest {
	const char	*file;		/* for a person */
	enum digest_alg	 alg;
	bool		 tag;
	bool		 star, dot;	/* said already */
};

/* "manifest-sha512.txt" -> "sha512"; empty where it is no manifest. */
static str
alg_of(str path, bool *tag)
{
	*tag = str_starts(path, STR("tag"));
	if (*tag)
		path = str_sub(path, 3, path.n);
	if (!str_starts(path, STR("manifest-")) ||
	    !str_ends(path, STR(".txt")) || path.n < 14)
		return (str){ 0 };
	return str_sub(path, 9, path.n - 4);
}

/* ---- paths as listed -------------------------------------------------- */

/* %0A, %0D and %25 are what the standard encodes; other % stand as they are. */
static str
decoded(struct seen *s, str path)
{
	static const struct {
		const char	*code;
		char		 c;
	} codes[] = { { "%0a", '\n' }, { "%0d", '\r' }, { "%25", '%' } };
	struct buf	b = { 0 };
	str		out;

	if (path.n == 0 || memchr(path.p, '%', path.n) == NULL)
		return path;
	for (size_t i = 0, k; i < path.n; i++) {
		for (k = 0; k < 3; k++)
			if (str_same(str_sub(path, i, i + 3),
			    str_c(codes[k].code)))
				break;
		buf_put(&b, k < 3 ? &codes[k].c : path.p + i, 1);
		i += k < 3 ? 2 : 0;
	}
	out = str_dup(s->arena, (str){ b.p, b.n });
	buf_free(&b);
	return out;
}

/* The file a line means, or NULL; odd ways to name it are said. */
static struct entry *
resolve(struct seen *s, const struct manifest *m, str path, size_t line)
{
	struct entry	*e;

	if ((e = seen_find(s, decoded(s, path))) != NULL)
		return e;
	if ((e = seen_find(s, path)) != NULL) {
		fault(s, MN_DIAG_BAG_PATH_FORM, "%s:%zu: a name with %% that "
		    "is not encoded", m->file, line);
		return e;
	}
	if ((e = seen_find_form(s, decoded(s, path))) != NULL)
		fault(s, MN_DIAG_BAG_PATH_FORM, "%s:%zu: %s is there with its "
		    "accents in another form", m->file, line, shown(s, path));
	return e;
}

static void
say_missing(struct seen *s, const struct manifest *m, str path, size_t line)
{
	struct entry *twin = seen_find_case(s, path);

	if (twin != NULL)
		fault(s, MN_DIAG_BAG_MISSING, "%s (%s:%zu); %s, which is "
		    "there, differs in case: a system that keeps no two such "
		    "names has lost one", shown(s, path), m->file, line,
		    shown(s, twin->path));
	else if (name_left_behind(path))
		fault(s, MN_DIAG_BAG_MISSING, "%s (%s:%zu), a system's own "
		    "file, which copying often drops", shown(s, path), m->file,
		    line);
	else
		fault(s, MN_DIAG_BAG_MISSING, "%s (%s:%zu)", shown(s, path),
		    m->file, line);
}

/* ---- lines ------------------------------------------------------------ */

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The digest and the path of a line; false where it is not of that form. */
static bool
split(struct seen *s, enum digest_alg alg, str line, unsigned char **digest,
    str *path)
{
	size_t	n = digest_size(alg), i;

	*digest = arena_alloc(s->arena, n);
	if (line.n < 2 * n + 2)
		return false;
	for (i = 0; i < n; i++) {
		int hi = hex_value(line.p[2 * i]);
		int lo = hex_value(line.p[2 * i + 1]);

		if (hi < 0 || lo < 0)
			return false;
		(*digest)[i] = (unsigned char)(hi << 4 | lo);
	}
	i = 2 * n;
	while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
		i++;
	*path = str_sub(line, i, line.n);
	return i > 2 * n && path->n > 0;
}

/* Takes off what md5sum and find put before names; said once a file. */
static str
bare(struct seen *s, struct manifest *m, str path, size_t line)
{
	if (path.p[0] == '*') {
		if (!m->star)
			fault(s, MN_DIAG_BAG_PATH_FORM, "%s:%zu: the * of "
			    "md5sum before a name", m->file, line);
		m->star = true;
		path = str_sub(path, 1, path.n);
	}
	if (str_starts(path, STR("./"))) {
		if (!m->dot)
			fault(s, MN_DIAG_BAG_PATH_FORM, "%s:%zu: ./ before a "
			    "name", m->file, line);
		m->dot = true;
		path = str_sub(path, 2, path.n);
	}
	return path;
}

/* Why a listed path does not belong into this manifest, or NULL. */
static const char *
out_of_place(const struct manifest *m, str path)
{
	bool data = str_starts(path, STR("data/"));

	if (name_fault(path) != NULL)
		return name_fault(path);
	if (!m->tag && !data)
		return "is not in data/";
	return m->tag && data ? "is in data/" : NULL;
}

static void
enlist(struct seen *s, const struct manifest *m, struct entry *e,
    const unsigned char *digest, size_t line)
{
	const unsigned char *before = e->want[m->alg];

	if (before == NULL) {
		e->want[m->alg] = digest;
		return;
	}
	if (s->version < 100 &&
	    memcmp(before, digest, digest_size(m->alg)) == 0)
		fault(s, MN_DIAG_BAG_REPEATED, "%s (%s:%zu)",
		    shown(s, e->path), m->file, line);
	else
		fault(s, MN_DIAG_BAG_LISTED_TWICE, "%s (%s:%zu)",
		    shown(s, e->path), m->file, line);
}

static void
read_line(struct seen *s, struct manifest *m, str line, size_t at)
{
	unsigned char	*digest;
	struct entry	*e;
	const char	*why;
	str		 path;

	if (!split(s, m->alg, line, &digest, &path)) {
		fault(s, MN_DIAG_BAG_LINE, "%s:%zu", m->file, at);
		return;
	}
	path = bare(s, m, path, at);
	if ((why = out_of_place(m, path)) != NULL)
		fault(s, MN_DIAG_BAG_PATH, "%s (%s:%zu) %s", shown(s, path),
		    m->file, at, why);
	else if ((e = resolve(s, m, path, at)) != NULL)
		enlist(s, m, e, digest, at);
	else
		say_missing(s, m, path, at);
}

static void
read_manifest(struct seen *s, const struct entry *e)
{
	struct manifest	 m = { .file = shown(s, e->path) };
	str		 alg = alg_of(e->path, &m.tag), text, line;
	size_t		 at = 0;
	int		 found = digest_find(alg);

	if (found < 0) {
		fault(s, MN_DIAG_BAG_ALGORITHM, "%s", m.file);
		return;
	}
	m.alg = (enum digest_alg)found;
	*(m.tag ? &s->tag_algs : &s->payload_algs) |= 1u << m.alg;
	if (!tag_text(s, e, &text))
		return;
	while (tag_line(&text, &line))
		if (line.n > 0)
			read_line(s, &m, line, ++at);
		else
			at++;
}

void
check_manifests(struct seen *s)
{
	bool tag;

	for (size_t i = 0; i < s->n; i++)
		if (!s->e[i].payload && alg_of(s->e[i].path, &tag).n > 0)
			read_manifest(s, &s->e[i]);
	if (s->payload_algs == 0)
		fault(s, MN_DIAG_BAG_NO_MANIFEST, "no manifest-sha512.txt or "
		    "other known one");
	if (!s->has_data)
		fault(s, MN_DIAG_BAG_MISSING, "the folder data");
}

/* ---- fetch.txt: "URL length data/path" -------------------------------- */

static void
fetch_line(struct seen *s, str line, size_t at)
{
	struct manifest	 m = { .file = "fetch.txt" };
	const char	*why;
	str		 path = line;

	for (int field = 0; field < 2; field++) {
		while (path.n > 0 && path.p[0] != ' ' && path.p[0] != '\t')
			path = str_sub(path, 1, path.n);
		while (path.n > 0 && (path.p[0] == ' ' || path.p[0] == '\t'))
			path = str_sub(path, 1, path.n);
	}
	if (path.n == 0) {
		fault(s, MN_DIAG_BAG_LINE, "fetch.txt:%zu", at);
		return;
	}
	path = bare(s, &m, path, at);
	if ((why = out_of_place(&m, path)) != NULL)
		fault(s, MN_DIAG_BAG_PATH, "%s (fetch.txt:%zu) %s",
		    shown(s, path), at, why);
	else if (resolve(s, &m, path, at) == NULL)
		fault(s, MN_DIAG_BAG_FETCH, "%s (fetch.txt:%zu)",
		    shown(s, path), at);
}

void
check_fetch(struct seen *s)
{
	struct entry	*e = seen_find(s, STR("fetch.txt"));
	str		 text, line;
	size_t		 at = 0;

	if (e == NULL || !tag_text(s, e, &text))
		return;
	while (tag_line(&text, &line))
		if (++at > 0 && line.n > 0)
			fetch_line(s, line, at);
}

/* ---- complete --------------------------------------------------------- */

static unsigned
listed_in(const struct entry *e)
{
	unsigned algs = 0;

	for (int i = 0; i < DIGESTS; i++)
		if (e->want[i] != NULL)
			algs |= 1u << i;
	return algs;
}

static void
complete_payload(struct seen *s, const struct entry *e)
{
	unsigned listed = listed_in(e), lacks = s->payload_algs & ~listed;

	if (listed == 0 && s->payload_algs != 0)
		fault(s, name_left_behind(e->path) ?
		    MN_DIAG_BAG_SYSTEM_FILE : MN_DIAG_BAG_UNLISTED, "%s",
		    shown(s, e->path));
	/* before 1.0 several manifests could share the files out */
	for (int i = 0; listed != 0 && s->version >= 100 && i < DIGESTS; i++)
		if ((lacks & 1u << i) != 0)
			fault(s, MN_DIAG_BAG_UNLISTED, "%s in manifest-%s.txt",
			    shown(s, e->path),
			    digest_name((enum digest_alg)i));
}

static void
complete_tag(struct seen *s, const struct entry *e)
{
	bool	tag;
	bool	manifest = alg_of(e->path, &tag).n > 0;

	if (listed_in(e) != 0 || (manifest && tag))
		return;
	if (manifest && s->tag_algs != 0 && s->version >= 100)
		fault(s, MN_DIAG_BAG_TAG_UNLISTED, "%s", shown(s, e->path));
	else if (name_left_behind(e->path) && !s->ours)
		fault(s, MN_DIAG_BAG_SYSTEM_TAG, "%s", shown(s, e->path));
}

void
check_complete(struct seen *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->e[i].payload)
			complete_payload(s, &s->e[i]);
		else
			complete_tag(s, &s->e[i]);
}

/* ---- digests ---------------------------------------------------------- */

void
check_digests(struct seen *s)
{
	for (size_t i = 0; i < s->n; i++)
		for (int k = 0; k < DIGESTS; k++) {
			const struct entry *e = &s->e[i];

			if (e->want[k] != NULL && e->digest[k] != NULL &&
			    memcmp(e->want[k], e->digest[k],
			    digest_size((enum digest_alg)k)) != 0)
				fault(s, MN_DIAG_BAG_DIGEST, "%s (%s)",
				    shown(s, e->path),
				    digest_name((enum digest_alg)k));
		}
}
