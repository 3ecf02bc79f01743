/*
 * The site as a whole: what is on it, and its index. Input: the meetings of
 * this run and the rows of earlier ones. Output: index.html, minutes.css,
 * and nothing left of what is held now or has moved to another address.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

struct site {
	struct run	*run;
	struct arena	*a;
	struct names	 touched;	/* names of this run's documents */
	struct names	 folders;	/* where their pages may stand now */
	struct rows	 old, rows;
};

static const char *
text(const char *s)
{
	return s != NULL ? s : "";
}

/* ---- rows of this run --------------------------------------------------------- */

static void
paths_of(struct site *s, const struct meeting *m, struct row *row)
{
	const struct mn_ctx	*c = &s->run->ctx;
	const struct format	*f;

	if (c->xml)
		*ARRAY_ADD(s->a, row->paths, row->npaths, row->cappaths) =
		    arena_printf(s->a, "%s/minutes.xml", m->id);
	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++) {
		bool	each = strcmp(f->per, "record") == 0;
		size_t	n = each ? m->n : 1;

		for (size_t j = 0; c->asked[i] && j < n; j++)
			*ARRAY_ADD(s->a, row->paths, row->npaths,
			    row->cappaths) = arena_printf(s->a, "%s/%s",
			    each ? m->records[j]->name : m->id, f->file);
	}
}

static void
describe(const struct meeting *m, struct row *row)
{
	row->authority = row->body = row->date = row->title = "";
	row->status = m->draft ? "draft" : "";
	for (size_t i = 0; i < m->n; i++) {
		const struct entry *e = m->records[i];

		if (*row->authority == '\0')
			row->authority = text(e->authority);
		if (*row->body == '\0')
			row->body = text(e->body);
		if (*row->date == '\0')
			row->date = text(e->date);
		if (*row->title == '\0')
			row->title = text(e->title);
		row->decisions += e->decisions;
		row->items += e->items;
	}
	/* several items are known by whose meeting they were */
	if (m->n > 1 && *row->body != '\0')
		row->title = row->body;
}

static void
row_new(struct site *s, const struct meeting *m)
{
	struct row *row = ARRAY_ADD(s->a, s->rows.v, s->rows.n, s->rows.cap);

	row->id = m->id;
	describe(m, row);
	for (size_t i = 0; i < m->n; i++)
		*ARRAY_ADD(s->a, row->names, row->nnames, row->capnames) =
		    m->records[i]->name;
	paths_of(s, m, row);
}

/* ---- rows of earlier runs ------------------------------------------------------ */

/* The document that a record is of: "cabinet.2" is of "cabinet". */
static bool
is_touched(const struct site *s, const char *record)
{
	size_t	 n = strlen(record);
	char	*name;

	if (name_known(&s->touched, record))
		return true;
	while (n > 0 && record[n - 1] >= '0' && record[n - 1] <= '9')
		n--;
	if (n == 0 || record[n - 1] != '.')
		return false;
	name = arena_cstr(s->a, record, n - 1);
	return name_known(&s->touched, name);
}

static bool
row_touched(const struct site *s, const struct row *row)
{
	for (size_t i = 0; i < row->nnames; i++)
		if (is_touched(s, row->names[i]))
			return true;
	return name_known(&s->folders, row->id);
}

static const char *
folder_of(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');

	return arena_cstr(a, path, slash ? (size_t)(slash - path) : 0);
}

/* A file of an earlier run goes, and folders that are empty without it. */
static void
drop(struct site *s, const char *path)
{
	const char *folder = folder_of(s->a, path);

	/* the rows lie where others can write; only what is below the site goes */
	if (*path == '/' || strstr(path, "..") != NULL)
		return;
	unlink(arena_printf(s->a, "%s/%s", s->run->site, path));
	for (; *folder != '\0'; folder = folder_of(s->a, folder))
		if (rmdir(arena_printf(s->a, "%s/%s", s->run->site, folder)) < 0)
			break;
}

static void
old_row(struct site *s, const struct row *row)
{
	struct row *kept = NULL;

	if (!row_touched(s, row)) {
		kept = ARRAY_ADD(s->a, s->rows.v, s->rows.n, s->rows.cap);
		*kept = *row;
		return;
	}
	for (size_t i = 0; i < s->rows.n; i++)
		if (strcmp(s->rows.v[i].id, row->id) == 0)
			kept = &s->rows.v[i];
	/* formats that this run was not asked for stay beside the others */
	for (size_t i = 0; i < row->npaths; i++) {
		const char	*path = row->paths[i];
		bool		 have = false;

		if (!name_known(&s->folders, folder_of(s->a, path))) {
			drop(s, path);
			continue;
		}
		for (size_t j = 0; kept != NULL && j < kept->npaths; j++)
			have = have || strcmp(kept->paths[j], path) == 0;
		if (kept != NULL && !have)
			*ARRAY_ADD(s->a, kept->paths, kept->npaths,
			    kept->cappaths) = path;
	}
}

static void
know(struct names *ns, const char *name)
{
	if (!name_known(ns, name))
		name_unique(ns, name);
}

/*
 * Documents that failed are not touched: what was made of them before is
 * still the best there is. Those held always are, and have no folder.
 */
static void
survey(struct site *s)
{
	const struct run *r = s->run;

	for (size_t i = 0; i < r->in.n; i++)
		if (!r->in.v[i].failed)
			know(&s->touched, r->in.v[i].name);
	for (size_t i = 0; i < r->meetings.n; i++) {
		const struct meeting *m = &r->meetings.v[i];

		for (size_t j = 0; m->held && j < m->n; j++)
			know(&s->touched,
			    r->in.v[m->records[j]->input].name);
		if (m->held || m->failed)
			continue;
		know(&s->folders, m->id);
		for (size_t j = 0; j < m->n; j++)
			know(&s->folders, m->records[j]->name);
		row_new(s, m);
	}
}

static int
row_cmp(const void *a, const void *b)
{
	return strcmp(((const struct row *)a)->id, ((const struct row *)b)->id);
}

/* ---- the index ------------------------------------------------------------------ */

static void
attribute(struct buf *b, const char *name, const char *value)
{
	if (*value == '\0')
		return;
	buf_printf(b, " %s=\"", name);
	buf_xml(b, str_c(value));
	buf_puts(b, "\"");
}

static void
index_xml(const struct rows *rows, struct buf *b)
{
	buf_puts(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<index xmlns=\"urn:minutes:index:1\">\n");
	for (size_t i = 0; i < rows->n; i++) {
		const struct row *r = &rows->v[i];

		buf_puts(b, " <meeting");
		buf_puts(b, " href=\"");
		buf_xml(b, str_c(r->id));
		buf_puts(b, "/index.html\"");
		attribute(b, "authority", r->authority);
		attribute(b, "body", r->body);
		attribute(b, "date", r->date);
		attribute(b, "title", r->title);
		attribute(b, "status", r->status);
		buf_printf(b, " decisions=\"%u\" items=\"%u\"/>\n",
		    r->decisions, r->items);
	}
	buf_puts(b, "</index>\n");
}

static bool
has_page(const struct row *row)
{
	for (size_t i = 0; i < row->npaths; i++)
		if (str_ends(str_c(row->paths[i]), STR("/index.html")))
			return true;
	return false;
}

static enum mn_status
index_write(struct site *s, struct diags *ds)
{
	struct run		*r = s->run;
	const struct resource	*css = resource_get("xsl/minutes.css");
	struct rows		 pages = { 0 };
	struct buf		 xml = { 0 }, html = { 0 };
	enum mn_status		 rc;

	for (size_t i = 0; i < s->rows.n; i++)
		if (has_page(&s->rows.v[i]))
			*ARRAY_ADD(s->a, pages.v, pages.n, pages.cap) =
			    s->rows.v[i];
	index_xml(&pages, &xml);
	rc = sheet_render(r->ctx.render, "index.xsl", (str){ xml.p, xml.n }, "",
	    ds, &html);
	if (rc <= MN_WARN && output_write(r, arena_printf(s->a,
	    "%s/index.html", r->site), (str){ html.p, html.n }, ds) < 0)
		rc = MN_FAILED;
	if (css != NULL && output_write(r, arena_printf(s->a,
	    "%s/minutes.css", r->site), css->bytes, ds) < 0)
		rc = MN_FAILED;
	buf_free(&xml);
	buf_free(&html);
	return rc;
}

static bool
pages_asked(const struct mn_ctx *c)
{
	const struct format *f;

	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++)
		if (c->asked[i] && strcmp(f->name, "html") == 0)
			return true;
	return false;
}

enum mn_status
site_write(struct run *r, struct diags *ds)
{
	struct arena	 a = { 0 };
	struct site	 s = { .run = r, .a = &a, .touched = { .arena = &a },
			    .folders = { .arena = &a } };
	const char	*path;
	struct buf	 b = { 0 };
	enum mn_status	 rc = MN_OK;

	path = arena_printf(&a, "%s/.minutes/site.rows", r->out);
	rows_read(&a, path, &s.old);
	survey(&s);
	for (size_t i = 0; i < s.old.n; i++)
		old_row(&s, &s.old.v[i]);
	if (s.rows.n > 0)
		qsort(s.rows.v, s.rows.n, sizeof(*s.rows.v), row_cmp);
	rows_put(&s.rows, &b);
	if (output_write(r, path, (str){ b.p, b.n }, ds) < 0)
		rc = MN_FAILED;
	if (pages_asked(&r->ctx) && rc == MN_OK)
		rc = index_write(&s, ds);
	buf_free(&b);
	arena_reset(&a);
	return rc;
}
