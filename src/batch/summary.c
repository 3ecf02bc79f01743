/*
 * The end of a run: what became of every document, for people in a line and
 * for programs as JSON. Input: the run when all is done. Output: standard
 * output, the file of --report, and the exit status.
 */
#include <errno.h>
#include <string.h>

#include "run.h"

struct sums {
	size_t	written, held, failed;
	bool	*is_held;	/* by input */
};

static void
sums_make(struct arena *a, const struct run *r, struct sums *s)
{
	*s = (struct sums){ 0 };
	s->is_held = arena_alloc(a, r->in.n + 1);
	for (size_t i = 0; i < r->meetings.n; i++)
		for (size_t j = 0; j < r->meetings.v[i].n; j++)
			if (r->meetings.v[i].held)
				s->is_held[r->meetings.v[i].records[j]->input] =
				    true;
	for (size_t i = 0; i < r->in.n; i++)
		if (r->in.v[i].failed)
			s->failed++;
		else if (s->is_held[i])
			s->held++;
		else
			s->written++;
}

static void
several(const char *before, unsigned long n, const char *what)
{
	printf("%s%lu %s%s", before, n, what, n == 1 ? "" : "s");
}

void
summary_print(const struct run *r)
{
	struct arena	a = { 0 };
	struct sums	s;

	if (r->ctx.opt.quiet)
		return;
	sums_make(&a, r, &s);
	several("", r->in.n, "document");
	if (r->writing) {
		several(" in ", r->meetings.n, "meeting");
		printf(": %zu written", s.written);
	} else
		printf(": %zu good", s.written + s.held);
	if (s.held > 0 && r->writing)
		printf(", %zu held from the site", s.held);
	if (s.failed > 0)
		printf(", %zu failed", s.failed);
	several("; ", r->report.n[MN_LEVEL_ERROR], "error");
	several(", ", r->report.n[MN_LEVEL_WARNING], "warning");
	several(", ", r->report.n[MN_LEVEL_NOTE], "note");
	printf("\n");
	fflush(stdout);
	arena_reset(&a);
}

enum mn_exit
summary_exit(const struct run *r)
{
	if (r->report.n[MN_LEVEL_FATAL] > 0)
		return MN_EXIT_USAGE;
	if (r->report.n[MN_LEVEL_ERROR] > 0)
		return MN_EXIT_DOCUMENT;
	for (size_t i = 0; i < r->in.n; i++)
		if (r->in.v[i].failed)
			return MN_EXIT_DOCUMENT;
	for (size_t i = 0; i < r->meetings.n; i++)
		if (r->meetings.v[i].held)
			return MN_EXIT_DOCUMENT;
	return MN_EXIT_OK;
}

/* ---- JSON ------------------------------------------------------------------- */

static void
text(struct buf *b, const char *before, const char *s)
{
	buf_puts(b, before);
	buf_puts(b, "\"");
	buf_json(b, str_c(s));
	buf_puts(b, "\"");
}

static void
document(struct buf *b, const struct input *in, const char *state)
{
	text(b, "  {\"file\": ", in->file);
	text(b, ", \"name\": ", in->name);
	text(b, ", \"state\": ", state);
	buf_puts(b, ", \"records\": [");
	for (size_t i = 0; i < in->nrecords; i++)
		text(b, i ? ", " : "", in->records[i].name);
	buf_puts(b, "]}");
}

static void
documents(struct buf *b, const struct run *r, const struct sums *s)
{
	buf_puts(b, " \"documents\": [");
	for (size_t i = 0; i < r->in.n; i++) {
		const struct input *in = &r->in.v[i];

		buf_puts(b, i ? ",\n" : "\n");
		document(b, in, in->failed ? "failed" :
		    s->is_held[i] ? "held" : r->writing ? "written" : "good");
	}
	buf_puts(b, "\n ],\n");
}

static void
meetings(struct buf *b, const struct run *r)
{
	buf_puts(b, " \"meetings\": [");
	for (size_t i = 0; i < r->meetings.n; i++) {
		const struct meeting *m = &r->meetings.v[i];

		buf_puts(b, i ? ",\n" : "\n");
		text(b, "  {\"id\": ", m->id);
		text(b, ", \"state\": ", m->failed ? "failed" :
		    m->held ? "held" : "written");
		buf_puts(b, ", \"records\": [");
		for (size_t j = 0; j < m->n; j++)
			text(b, j ? ", " : "", m->records[j]->name);
		buf_puts(b, "]}");
	}
	buf_puts(b, "\n ],\n");
}

static const char *
folder_of(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return ".";
	return slash == path ? "/" : arena_cstr(a, path,
	    (size_t)(slash - path));
}

enum mn_status
summary_write(struct run *r)
{
	struct arena	a = { 0 };
	struct buf	b = { 0 };
	struct sums	s;
	const char	*path = r->ctx.opt.report;
	enum mn_status	rc = MN_OK;

	if (path == NULL)
		return MN_OK;
	sums_make(&a, r, &s);
	buf_puts(&b, "{\n \"program\": \"minutes " MN_VERSION "\",\n");
	buf_printf(&b, " \"summary\": {\"documents\": %zu, \"meetings\": %zu, "
	    "\"written\": %zu, \"held\": %zu, \"failed\": %zu, "
	    "\"errors\": %lu, \"warnings\": %lu, \"notes\": %lu},\n", r->in.n,
	    r->meetings.n, s.written, s.held, s.failed,
	    r->report.n[MN_LEVEL_ERROR], r->report.n[MN_LEVEL_WARNING],
	    r->report.n[MN_LEVEL_NOTE]);
	documents(&b, r, &s);
	meetings(&b, r);
	buf_puts(&b, " \"diagnostics\": [\n");
	buf_put(&b, r->report.json.p, r->report.json.n);
	buf_puts(&b, "\n ]\n}\n");
	if (file_write(folder_of(&a, path), path, (str){ b.p, b.n }, true) <
	    0) {
		fprintf(stderr, "minutes: %s: %s\n", path, strerror(errno));
		rc = MN_FATAL;
	}
	buf_free(&b);
	arena_reset(&a);
	return rc;
}
