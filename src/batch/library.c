/*
 * The public face: minutes.h over the rooms behind it. Input: documents from
 * memory, or the verbs of the program. Output: formats as text in memory, or
 * exit statuses.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

struct mn_document {
	struct arena	 arena;
	struct diags	 ds;
	struct records	 records;
	struct buf	*out;		/* a record's formats side by side */
	size_t		 n;		/* 0 where it failed */
	struct buf	 text;		/* of the diagnostics */
};

/* The slots of a record: its XML, then the sheets' formats. */
enum { SLOT_XML = FORMATS_MAX, SLOTS, };

enum mn_status
mn_open(const struct mn_options *opt, struct mn_ctx **ctx)
{
	static const struct mn_options	 none;
	struct mn_ctx			*c = xalloc(sizeof(*c));

	memset(c, 0, sizeof(*c));
	*ctx = NULL;
	if (!context_options(c, opt != NULL ? opt : &none)) {
		free(c);
		return MN_FATAL;
	}
	/* no bundle is made from memory, nor what only it would hold */
	c->bundle = false;
	memcpy(c->made, c->asked, sizeof(c->made));
	if (!context_open(c)) {
		mn_close(c);
		return MN_FATAL;
	}
	*ctx = c;
	return MN_OK;
}

void
mn_close(struct mn_ctx *c)
{
	if (c == NULL)
		return;
	context_close(c);
	free(c);
}

/* ---- from memory ---------------------------------------------------------- */

static enum mn_status
render_record(struct mn_ctx *c, struct mn_document *d, size_t i)
{
	const struct record	*r = &d->records.r[i];
	str			 xml = { r->xml.p, r->xml.n };
	struct buf		*out = &d->out[i * SLOTS];
	const struct format	*f;
	struct tree		*tree = NULL;
	enum mn_status		 rc, one;

	rc = meeting_xml(r->name, &xml, 1, &d->ds, &out[SLOT_XML]);
	if (rc <= MN_WARN)
		rc = tree_read(c->render, (str){ out[SLOT_XML].p,
		    out[SLOT_XML].n }, &d->ds, &tree);
	for (size_t k = 0; rc <= MN_WARN && k < FORMATS_MAX &&
	    (f = format_at(k)) != NULL; k++) {
		if (!c->asked[k])
			continue;
		one = tree_render(c->render, tree, f->name, "", 0, &d->ds,
		    &out[k]);
		rc = one > rc ? one : rc;
	}
	if (tree != NULL)
		tree_free(tree);
	if (!c->xml)
		buf_free(&out[SLOT_XML]);
	return rc;
}

static enum mn_status
convert(struct mn_ctx *c, struct mn_document *d, const char *name, str bytes)
{
	enum mn_status rc, one;

	if (bytes.n > c->opt.max_bytes) {
		diag_at(&d->ds, MN_DIAG_INPUT_TOO_LARGE, 0, 0, "%zu bytes",
		    bytes.n);
		return MN_FAILED;
	}
	rc = record_document(&d->arena, name, bytes, c->common, c->profile,
	    &d->ds, &d->records);
	if (rc > MN_WARN)
		return rc;
	d->out = arena_alloc(&d->arena, d->records.n * SLOTS *
	    sizeof(*d->out));
	d->n = d->records.n;
	for (size_t i = 0; i < d->records.n; i++) {
		one = render_record(c, d, i);
		rc = one > rc ? one : rc;
	}
	return rc;
}

enum mn_status
mn_convert(struct mn_ctx *c, const char *name, const void *bytes, size_t n,
    struct mn_document **doc)
{
	struct mn_document	*d = xalloc(sizeof(*d));
	enum mn_status		 rc;

	memset(d, 0, sizeof(*d));
	*doc = d;
	diags_init(&d->ds, &d->arena, printable(&d->arena, name));
	rc = convert(c, d, name_safe(&d->arena, name), (str){ bytes, n });
	for (const struct diag *g = d->ds.head; g != NULL; g = g->next) {
		diag_format(&d->text, d->ds.file, g);
		buf_puts(&d->text, "\n");
	}
	if (rc <= MN_WARN)
		return rc;
	for (size_t i = 0; i < d->n * SLOTS; i++)
		buf_free(&d->out[i]);
	d->n = 0;
	return rc;
}

void
mn_document_free(struct mn_document *d)
{
	if (d == NULL)
		return;
	for (size_t i = 0; i < d->n * SLOTS; i++)
		buf_free(&d->out[i]);
	records_free(&d->records);
	buf_free(&d->text);
	arena_reset(&d->arena);
	free(d);
}

size_t
mn_document_records(const struct mn_document *d)
{
	return d->n;
}

const char *
mn_document_output(const struct mn_document *d, size_t record,
    const char *format, size_t *n)
{
	const struct format	*f;
	size_t			 slot = SLOTS;

	if (strcmp(format, "xml") == 0)
		slot = SLOT_XML;
	for (size_t i = 0; slot == SLOTS && i < FORMATS_MAX &&
	    (f = format_at(i)) != NULL; i++)
		if (strcmp(f->name, format) == 0)
			slot = i;
	if (record >= d->n || slot == SLOTS ||
	    d->out[record * SLOTS + slot].p == NULL)
		return NULL;
	if (n != NULL)
		*n = d->out[record * SLOTS + slot].n;
	return d->out[record * SLOTS + slot].p;
}

const char *
mn_document_diagnostics(const struct mn_document *d)
{
	return d->text.p != NULL ? d->text.p : "";
}

/* ---- the verbs --------------------------------------------------------------- */

enum mn_exit
mn_run_convert(const struct mn_options *opt, const char *const *inputs, size_t n)
{
	return batch_convert(opt, inputs, n);
}

enum mn_exit
mn_run_check(const struct mn_options *opt, const char *const *inputs, size_t n)
{
	return batch_check(opt, inputs, n);
}

enum mn_exit
mn_run_verify(const char *const *paths, size_t n)
{
	return batch_verify(paths, n);
}

enum mn_exit
mn_run_trace(const struct mn_options *opt, const char *input)
{
	return batch_trace(opt, input);
}

/* ---- what is built in ----------------------------------------------------------- */

const char *
mn_format(size_t index, const char **file, const char **media)
{
	const struct format *f = format_at(index);

	if (f == NULL)
		return NULL;
	if (file != NULL)
		*file = f->file;
	if (media != NULL)
		*media = f->media;
	return f->name;
}

const char *
mn_resource(const char *name, size_t *n)
{
	const struct resource *r = resource_get(name);

	if (r == NULL)
		return NULL;
	if (n != NULL)
		*n = r->bytes.n;
	return r->bytes.p;
}
