/*
 * Packing: a meeting's source, XML and renderings become a bag. Input: the
 * bytes as they were rendered, and the inputs, read once more and compared
 * with their digests. Output: OUT/bundles/NAME.tar.gz and its digest.
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"

enum {
	STAGED_MOST = 512,	/* bags flushed together */
	NAME_LENGTH = 40,	/* of a bag's, before its digest */
	SOURCE_LENGTH = 36,	/* so that all paths in it are within 100 bytes */
};

struct bagging {
	struct run		*run;
	const struct packing	*k;
	struct arena		*a;
	struct diags		*ds;
	struct bag_file		*files;
	size_t			 nfiles, capfiles;
	struct bag_field	*fields;
	size_t			 nfields, capfields;
	struct names		 sources;
	struct buf		 digests;	/* of all sources */
	char			 digest[129];
};

static struct bag_file *
file_add(struct bagging *b, const char *path, str bytes, const char *puid,
    const char *description)
{
	struct bag_file *f = ARRAY_ADD(b->a, b->files, b->nfiles, b->capfiles);

	*f = (struct bag_file){ path, bytes, puid, description, NULL };
	return f;
}

static void
field_add(struct bagging *b, const char *label, const char *value)
{
	if (value != NULL && *value != '\0')
		*ARRAY_ADD(b->a, b->fields, b->nfields, b->capfields) =
		    (struct bag_field){ label, value };
}

/* The first of a meeting's records that has it. */
#define FIRST(m, field)	first_of(m, offsetof(struct entry, field))

static const char *
first_of(const struct meeting *m, size_t field)
{
	for (size_t i = 0; i < m->n; i++) {
		const char *s;

		memcpy(&s, (const char *)m->records[i] + field, sizeof(s));
		if (*s != '\0')
			return s;
	}
	return "";
}

/* ---- sources --------------------------------------------------------------------- */

/* A slug cut to a length that leaves no hyphen at its end. */
static char *
short_slug(struct arena *a, const char *name, size_t most)
{
	char	*s = slug(a, name);
	size_t	 n = strlen(s);

	if (n > most)
		n = most;
	while (n > 0 && s[n - 1] == '-')
		n--;
	s[n] = '\0';
	return n > 0 ? s : arena_printf(a, "document");
}

static enum mn_status
source_add(struct bagging *b, const struct input *in)
{
	char		 digest[129];
	const char	*name;
	struct bag_file	*f;
	str		 bytes = { 0 };

	if (input_read(b->a, in->path, b->run->ctx.opt.max_bytes, b->ds,
	    &bytes) > MN_WARN)
		return MN_FAILED;
	digest_sha512(bytes, digest);
	if (strcmp(digest, in->digest) != 0) {
		diag_at(b->ds, MN_DIAG_INPUT_CHANGED, 0, 0, "%s", in->file);
		return MN_FAILED;
	}
	buf_puts(&b->digests, digest);
	name = name_unique(&b->sources, short_slug(b->a, in->name,
	    SOURCE_LENGTH - 4));
	f = file_add(b, arena_printf(b->a, "source/%s.txt", name), bytes,
	    "x-fmt/111", in->packed ?
	    "The minutes as received, unpacked from gzip" :
	    "The minutes as received");
	f->original = strrchr(in->file, '/') ? strrchr(in->file, '/') + 1 :
	    in->file;
	return MN_OK;
}

static enum mn_status
sources(struct bagging *b)
{
	const struct meeting	*m = b->k->meeting;
	enum mn_status		 rc;

	b->sources.arena = b->a;
	for (size_t i = 0; i < m->n; i++) {
		size_t	in = m->records[i]->input, j;

		for (j = 0; j < i && m->records[j]->input != in; j++)
			;
		if (j < i)
			continue;	/* a document of several records */
		if ((rc = source_add(b, &b->run->in.v[in])) > MN_WARN)
			return rc;
	}
	if (b->digests.n == 128)
		memcpy(b->digest, b->digests.p, 129);
	else
		digest_sha512((str){ b->digests.p, b->digests.n }, b->digest);
	return MN_OK;
}

/* ---- renderings ------------------------------------------------------------------- */

static void
rendering_add(struct bagging *b, const char *format, const char *path,
    const char *puid, const char *description)
{
	const struct format *f;

	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++)
		if (strcmp(f->name, format) == 0 && b->k->formats[i].n > 0)
			file_add(b, path, b->k->formats[i], puid, description);
}

static void
resource_add(struct bagging *b, const char *name, const char *path,
    const char *puid, const char *description)
{
	const struct resource *r = resource_get(name);

	if (r != NULL)
		file_add(b, path, r->bytes, puid, description);
}

#define SHEET	"xsl/minutes.css"
#define SCHEMA	"schemas/minutes.xsd"

static void
renderings(struct bagging *b)
{
	file_add(b, "minutes.xml", b->k->xml, "fmt/101",
	    "The record: the whole text, structured, with its facts");
	rendering_add(b, "akn", "minutes.akn.xml", "fmt/101",
	    "The record as Akoma Ntoso 3.0");
	rendering_add(b, "html", "minutes.html", "fmt/471",
	    "The record as a page for reading");
	rendering_add(b, "json", "minutes.json", "fmt/817",
	    "The record as JSON");
	resource_add(b, SHEET, "minutes.css", "x-fmt/224",
	    "The style of the page");
	resource_add(b, SCHEMA,
	    "metadata/submissionDocumentation/minutes.xsd", "x-fmt/280",
	    "What the elements of minutes.xml mean");
}

/*
 * Two long ids may begin alike, and their meetings come from one document:
 * what is cut off counts by its digest.
 */
static const char *
bag_name(struct bagging *b)
{
	const char	*id = b->k->meeting->id;
	char		 digest[65];

	if (strlen(slug(b->a, id)) <= NAME_LENGTH)
		return arena_printf(b->a, "%s-%.6s", short_slug(b->a, id,
		    NAME_LENGTH), b->digest);
	digest_sha256(str_c(id), digest);
	return arena_printf(b->a, "%s-%.6s-%.6s", short_slug(b->a, id,
	    NAME_LENGTH - 7), digest, b->digest);
}

/* ---- fields ----------------------------------------------------------------------- */

/* "Minutes of Cabinet, Avonbury Borough Council, 2026-03-12" of what is known */
static const char *
description(struct bagging *b)
{
	const struct meeting	*m = b->k->meeting;
	const char		*what = FIRST(m, body), *who = FIRST(m, authority);
	const char		*date = FIRST(m, date), *title = FIRST(m, title);

	if (*what == '\0')
		what = *title != '\0' ? title : *who != '\0' ? who : "a meeting";
	return arena_printf(b->a, "Minutes of %s%s%s%s%s", what,
	    *who && what != who ? ", " : "", what != who ? who : "",
	    *date ? ", " : "", date);
}

/* The language is the record's own, told in its start tag by the writer. */
static const char *
language(struct bagging *b)
{
	str	xml = b->k->xml, tag;
	size_t	at = str_find(xml, STR("<record "));

	if (at == SIZE_MAX)
		return "";
	tag = str_sub(xml, at, xml.n);
	tag.n = str_find(tag, STR(">"));
	if (tag.n == SIZE_MAX || (at = str_find(tag, STR("xml:lang=\""))) ==
	    SIZE_MAX)
		return "";
	tag = str_sub(tag, at + 10, tag.n);
	return str_z(b->a, str_sub(tag, 0, str_find(tag, STR("\""))));
}

static void
fields(struct bagging *b)
{
	const struct meeting *m = b->k->meeting;

	field_add(b, "Source-Organization", FIRST(m, authority));
	field_add(b, "External-Description", description(b));
	field_add(b, "External-Identifier", arena_printf(b->a, "%s/%.16s",
	    m->id, b->digest));
	field_add(b, "Meeting-Body", FIRST(m, body));
	field_add(b, "Meeting-Date", FIRST(m, date));
	field_add(b, "Record-Status", m->draft ? "draft" : "");
	field_add(b, "Access", m->exempt ? "Review" : "");
	field_add(b, "Language", language(b));
	for (size_t i = 0; i + 128 <= b->digests.n; i += 128)
		field_add(b, "Source-SHA512", str_z(b->a,
		    (str){ b->digests.p + i, 128 }));
}

static enum bag_container
container(const char *name)
{
	return strcmp(name, "zip") == 0 ? BAG_ZIP :
	    strcmp(name, "dir") == 0 ? BAG_DIR : BAG_TAR_GZ;
}

enum mn_status
pack_meeting(struct run *r, const struct packing *k, struct diags *ds,
    const char **staged)
{
	struct bagging	b = { .run = r, .k = k, .a = k->arena, .ds = ds };
	struct bag	bag = { .clock = r->ctx.clock,
			    .known = r->ctx.known, .nknown = 2 };
	enum mn_status	rc;

	*staged = NULL;
	if ((rc = sources(&b)) <= MN_WARN) {
		renderings(&b);
		fields(&b);
		bag.name = bag_name(&b);
		bag.files = b.files;
		bag.nfiles = b.nfiles;
		bag.fields = b.fields;
		bag.nfields = b.nfields;
		rc = bag_stage(&bag, container(r->ctx.opt.bundle), r->bundles,
		    ds, staged);
	}
	buf_free(&b.digests);
	return rc;
}

/* ---- in the parent ------------------------------------------------------------ */

void
pack_open(struct mn_ctx *c)
{
	static const char *const names[] = { SHEET, SCHEMA };
	const struct resource	*r;

	for (size_t i = 0; i < 2; i++)
		if ((r = resource_get(names[i])) != NULL) {
			c->known[i].bytes = r->bytes;
			digest_sha512(r->bytes, c->known[i].sha512);
		}
}

void
pack_place(struct run *r)
{
	struct arena	a = { 0 };
	struct diags	ds;

	diags_init(&ds, &a, r->bundles);
	bags_place(r->bundles, r->staged, r->nstaged, &ds);
	for (size_t i = 0; i < r->nstaged; i++)
		if (!r->staged[i].placed)
			r->staged_of[i]->failed = true;
	report_now(&r->report, &ds);
	arena_reset(&a);
	r->nstaged = 0;
}

/* False where a worker names what is no file of the bundles. */
bool
pack_staged(struct run *r, const char *path, struct meeting *m)
{
	size_t	n = r->bundles == NULL ? 0 : strlen(r->bundles), of;

	if (*path == '\0')
		return true;
	if (n == 0 || strncmp(path, r->bundles, n) != 0 || path[n] != '/' ||
	    path[n + 1] == '.' || strchr(path + n + 1, '/') != NULL)
		return false;
	if (r->nstaged == STAGED_MOST)
		pack_place(r);
	of = r->nstaged;
	*ARRAY_ADD(&r->arena, r->staged_of, of, r->capstaged_of) = m;
	ARRAY_ADD(&r->arena, r->staged, r->nstaged, r->capstaged)->path =
	    arena_printf(&r->arena, "%s", path);
	return true;
}
