/*
 * The second pass, a meeting at a time. Input: the records of a meeting.
 * Output: its minutes.xml, read back from the very bytes that are published
 * and valid, every format made from it, and its bundle. All of a meeting is
 * made before any of it is written.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"

/* A file for the site. */
struct made {
	const char	*path;
	struct buf	 bytes;
};

struct page {
	struct run		*run;
	struct arena		 arena;
	const struct meeting	*m;
	struct diags		 ds;
	struct timing		 t;
	struct buf		 xml;
	struct tree		*tree;
	struct made		*made;
	size_t			 nmade, capmade;
	struct buf		 bag[FORMATS_MAX];	/* for the bundle */
	const char		*staged;	/* the bundle's file, or NULL */
};

static struct buf *
add(struct page *p, const char *folder, const char *file)
{
	struct made *m = ARRAY_ADD(&p->arena, p->made, p->nmade, p->capmade);

	m->path = arena_printf(&p->arena, "%s/%s/%s", p->run->site, folder,
	    file);
	return &m->bytes;
}

/* "avonbury/cabinet/2026-03-12" lies three folders below the site. */
static const char *
root_of(struct arena *a, const char *folder)
{
	const char *root = "../";

	for (; *folder != '\0'; folder++)
		if (*folder == '/')
			root = arena_printf(a, "../%s", root);
	return root;
}

/* ---- minutes.xml ------------------------------------------------------------ */

static enum mn_status
assemble(struct page *p)
{
	const struct meeting	*m = p->m;
	str			*xml = arena_alloc(&p->arena,
	    m->n * sizeof(*xml));
	enum mn_status		 rc;

	for (size_t i = 0; i < m->n; i++) {
		const char *path = record_path(&p->arena, p->run,
		    m->records[i]->name);

		if (file_read(&p->arena, path, &xml[i]) < 0) {
			diag_at(&p->ds, MN_DIAG_INPUT_UNREADABLE, 0, 0,
			    "%s: %s", path, strerror(errno));
			return MN_FAILED;
		}
	}
	timing_stage(&p->t, STAGE_READ);
	rc = meeting_xml(m->id, xml, m->n, &p->ds, &p->xml);
	if (rc <= MN_WARN)
		rc = tree_read(p->run->ctx.render, (str){ p->xml.p, p->xml.n },
		    &p->ds, &p->tree);
	timing_stage(&p->t, STAGE_VALIDATE);
	return rc;
}

/* ---- formats ------------------------------------------------------------------ */

static enum mn_status
render(struct page *p, const struct format *f, const char *root, size_t record,
    struct buf *out)
{
	return tree_render(p->run->ctx.render, p->tree, f->name, root, record,
	    &p->ds, out);
}

/* Only pages link to their style sheet, and so tell where they stand. */
static bool
tells_root(const struct format *f)
{
	return strcmp(f->media, "text/html") == 0;
}

static enum mn_status
format_bag(struct page *p, const struct format *f, size_t i)
{
	const struct mn_ctx *c = &p->run->ctx;

	if (!c->bundle || strcmp(f->per, "record") == 0 || p->bag[i].n > 0)
		return MN_OK;
	return render(p, f, "", 0, &p->bag[i]);
}

static enum mn_status
format_site(struct page *p, const struct format *f, size_t index)
{
	const struct meeting	*m = p->m;
	enum mn_status		 rc = MN_OK, one;

	if (strcmp(f->per, "record") != 0 && tells_root(f))
		return render(p, f, root_of(&p->arena, m->id), 0,
		    add(p, m->id, f->file));
	if (strcmp(f->per, "record") != 0) {
		rc = render(p, f, root_of(&p->arena, m->id), 0,
		    &p->bag[index]);
		buf_put(add(p, m->id, f->file), p->bag[index].p,
		    p->bag[index].n);
		return rc;
	}
	for (size_t i = 0; i < m->n; i++) {
		const char *name = m->records[i]->name;

		one = render(p, f, root_of(&p->arena, name), i,
		    add(p, name, f->file));
		rc = one > rc ? one : rc;
	}
	return rc;
}

static enum mn_status
formats(struct page *p, bool held)
{
	const struct mn_ctx	*c = &p->run->ctx;
	const struct format	*f;
	enum mn_status		 rc = MN_OK, one;

	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++) {
		if (!c->made[i])
			continue;
		one = c->asked[i] && !held ? format_site(p, f, i) : MN_OK;
		rc = one > rc ? one : rc;
		/* in the bag the style sheet lies beside the page */
		one = format_bag(p, f, i);
		rc = one > rc ? one : rc;
		timing_stage(&p->t, STAGE_FORMAT + (enum stage)i);
	}
	return rc;
}

/* ---- writing -------------------------------------------------------------------- */

static enum mn_status
write_site(struct page *p)
{
	enum mn_status rc = MN_OK;

	for (size_t i = 0; i < p->nmade; i++)
		if (output_write(p->run, p->made[i].path,
		    (str){ p->made[i].bytes.p, p->made[i].bytes.n },
		    &p->ds) < 0)
			rc = MN_FAILED;
	timing_stage(&p->t, STAGE_WRITE);
	return rc;
}

static enum mn_status
pack(struct page *p)
{
	struct packing	k = { .arena = &p->arena, .meeting = p->m };
	enum mn_status	rc;

	k.xml = (str){ p->xml.p, p->xml.n };
	for (size_t i = 0; i < FORMATS_MAX; i++)
		k.formats[i] = (str){ p->bag[i].p, p->bag[i].n };
	rc = pack_meeting(p->run, &k, &p->ds, &p->staged);
	timing_stage(&p->t, STAGE_BUNDLE);
	return rc;
}

static enum mn_status
make(struct page *p, bool held)
{
	const struct run	*r = p->run;
	enum mn_status		 rc, one;

	if ((rc = assemble(p)) > MN_WARN)
		return rc;
	if (r->ctx.xml && !held)
		buf_put(add(p, p->m->id, "minutes.xml"), p->xml.p, p->xml.n);
	if ((one = formats(p, held)) > MN_WARN)
		return one;
	rc = one > rc ? one : rc;
	if (r->ctx.bundle && (one = pack(p)) > rc)
		rc = one;
	if (rc <= MN_WARN && (one = write_site(p)) > rc)
		rc = one;
	return rc;
}

static bool
is_held(const struct run *r, const struct meeting *m)
{
	return m->exempt && r->ctx.opt.publish == NULL;
}

static const char *
file_of(const struct run *r, const struct meeting *m)
{
	return r->in.v[m->records[0]->input].file;
}

void
page_work(void *run, size_t index, struct buf *result)
{
	struct run	*r = run;
	struct page	 p = { .run = r, .m = &r->meetings.v[index] };
	enum mn_status	 rc;
	bool		 held = is_held(r, p.m);

	timing_start(&p.t);
	diags_init(&p.ds, &p.arena, file_of(r, p.m));
	rc = make(&p, held);
	if (held)
		diag_at(&p.ds, MN_DIAG_RECORD_HELD, 0, 0, "%s", p.m->id);
	wire_put(result, rc);
	wire_put_timing(result, &p.t);
	wire_put_diags(result, &p.ds);
	wire_put_text(result, p.staged != NULL ? p.staged : "");
	if (p.tree != NULL)
		tree_free(p.tree);
	buf_free(&p.xml);
	for (size_t i = 0; i < p.nmade; i++)
		buf_free(&p.made[i].bytes);
	for (size_t i = 0; i < FORMATS_MAX; i++)
		buf_free(&p.bag[i]);
	arena_reset(&p.arena);
}

/* ---- in the parent ------------------------------------------------------------ */

bool
page_done(void *run, size_t index, str result)
{
	struct run	*r = run;
	struct meeting	*m = &r->meetings.v[index];
	struct wire	 w = { result, false };
	struct arena	 a = { 0 };
	struct diags	 ds;
	struct timing	 t = r->report.timing;
	const char	*staged;
	bool		 ok;

	m->failed = wire_get(&w) > MN_WARN;
	m->held = is_held(r, m);
	wire_get_timing(&w, &t);
	diags_init(&ds, &a, file_of(r, m));
	wire_get_diags(&w, &ds);
	staged = wire_get_text(&w, &a);
	ok = !w.bad && w.s.n == 0 && pack_staged(r, staged, m);
	if (ok) {
		r->report.timing = t;
		report_job(&r->report, index, &ds);
	}
	arena_reset(&a);
	return ok;
}

void
page_lost(void *run, size_t index, enum mn_diag code, const char *how)
{
	struct run	*r = run;
	struct meeting	*m = &r->meetings.v[index];
	struct arena	 a = { 0 };
	struct diags	 ds;

	m->failed = true;
	m->held = is_held(r, m);
	diags_init(&ds, &a, file_of(r, m));
	diag_at(&ds, code, 0, 0, "%s: %s", m->id, how);
	report_job(&r->report, index, &ds);
	arena_reset(&a);
}
