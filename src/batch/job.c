/*
 * The first pass, a document at a time. Input: a document's path and the
 * name of its record. Output: its records as XML under OUT/.minutes/records,
 * and through the pipe what grouping and reports need of them. All that is
 * done to the bytes of strangers is done in a worker.
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"

char *
record_path(struct arena *a, const struct run *r, const char *name)
{
	return arena_printf(a, "%s/%s.xml", r->records, name);
}

/*
 * Here and not only when its meeting is made, so that a record that breaks
 * the schema costs its own document and not the others of the meeting.
 */
static enum mn_status
validate(struct run *r, const struct record *rec, struct diags *ds)
{
	str		 xml = { rec->xml.p, rec->xml.n };
	struct buf	 whole = { 0 };
	struct tree	*tree = NULL;
	enum mn_status	 rc;

	rc = meeting_xml(rec->name, &xml, 1, ds, &whole);
	if (rc <= MN_WARN)
		rc = tree_read(r->ctx.render, (str){ whole.p, whole.n }, ds,
		    &tree);
	if (tree != NULL)
		tree_free(tree);
	buf_free(&whole);
	return rc;
}

static enum mn_status
keep(struct run *r, struct arena *a, const struct records *recs,
    struct timing *t, struct diags *ds)
{
	enum mn_status rc = MN_OK, one;

	for (size_t i = 0; i < recs->n; i++) {
		struct record *rec = &recs->r[i];

		/* who only checks is told what is uncertain, too */
		if (!r->writing)
			diags_take(ds, &rec->doubts);
		if ((one = validate(r, rec, ds)) > rc)
			rc = one;
		timing_stage(t, STAGE_VALIDATE);
		if (!r->writing || one > MN_WARN)
			continue;
		if (output_write(r, record_path(a, r, rec->name),
		    (str){ rec->xml.p, rec->xml.n }, ds) < 0)
			rc = MN_FAILED;
		timing_stage(t, STAGE_WRITE);
	}
	return rc;
}

static enum mn_status
convert(struct run *r, struct arena *a, const struct input *in,
    char digest[129], struct timing *t, struct diags *ds, struct records *recs)
{
	str		bytes = { 0 };
	enum mn_status	rc, kept;

	digest[0] = '\0';
	rc = input_read(a, in->path, r->ctx.opt.max_bytes, ds, &bytes);
	if (rc > MN_WARN)
		return rc;
	digest_sha512(bytes, digest);
	timing_stage(t, STAGE_READ);
	rc = record_document(a, in->name, bytes, r->ctx.common, in->profile,
	    ds, recs);
	timing_stage(t, STAGE_RECORD);
	if (rc > MN_WARN)
		return rc;
	kept = keep(r, a, recs, t, ds);
	return kept > rc ? kept : rc;
}

void
job_work(void *run, size_t index, struct buf *result)
{
	struct run		*r = run;
	const struct input	*in = &r->in.v[index];
	struct arena		 a = { 0 };
	struct records		 recs = { 0 };
	struct timing		 t;
	struct diags		 ds;
	char			 digest[129];
	enum mn_status		 rc;

	timing_start(&t);
	diags_init(&ds, &a, in->file);
	if (in->renamed)
		diag_at(&ds, MN_DIAG_INPUT_RENAMED, 0, 0, "%s", in->name);
	rc = convert(r, &a, in, digest, &t, &ds, &recs);
	wire_put(result, rc);
	wire_put_text(result, digest);
	wire_put_timing(result, &t);
	wire_put_diags(result, &ds);
	wire_put(result, rc <= MN_WARN ? recs.n : 0);
	for (size_t i = 0; rc <= MN_WARN && i < recs.n; i++)
		wire_put_entry(result, &recs.r[i]);
	records_free(&recs);
	arena_reset(&a);
}

/* ---- in the parent ------------------------------------------------------------ */

/* NAME, or NAME.1, NAME.2: a record's name is a path, and not any path. */
static bool
name_of(const char *record, const struct input *in)
{
	size_t n = strlen(in->name);

	if (strncmp(record, in->name, n) != 0)
		return false;
	return record[n] == '\0' || (record[n] == '.' && record[n + 1] != '\0' &&
	    strspn(record + n + 1, "0123456789") == strlen(record + n + 1));
}

static bool
records_get(struct run *r, struct input *in, size_t index, struct wire *w)
{
	uint64_t n = wire_get(w);

	if (w->bad || n > w->s.n)
		return false;
	in->records = arena_alloc(&r->arena, (size_t)n * sizeof(*in->records));
	for (in->nrecords = 0; in->nrecords < n; in->nrecords++) {
		struct entry *e = &in->records[in->nrecords];

		wire_get_entry(w, &r->arena, e);
		e->input = index;
		if (w->bad || !name_of(e->name, in))
			break;
	}
	if (in->nrecords == n && w->s.n == 0)
		return true;
	in->nrecords = 0;
	return false;
}

bool
job_done(void *run, size_t index, str result)
{
	struct run	*r = run;
	struct input	*in = &r->in.v[index];
	struct wire	 w = { result, false };
	struct arena	 a = { 0 };
	struct diags	 ds;
	struct timing	 t = r->report.timing;
	const char	*digest;
	bool		 ok;

	in->failed = wire_get(&w) > MN_WARN;
	digest = wire_get_text(&w, &a);
	snprintf(in->digest, sizeof(in->digest), "%s", digest);
	wire_get_timing(&w, &t);
	diags_init(&ds, &a, in->file);
	wire_get_diags(&w, &ds);
	ok = !w.bad && records_get(r, in, index, &w);
	if (ok) {
		r->report.timing = t;
		report_job(&r->report, index, &ds);
	}
	arena_reset(&a);
	return ok;
}

void
job_lost(void *run, size_t index, enum mn_diag code, const char *how)
{
	struct run	*r = run;
	struct input	*in = &r->in.v[index];
	struct arena	 a = { 0 };
	struct diags	 ds;

	in->failed = true;
	diags_init(&ds, &a, in->file);
	diag_at(&ds, code, 0, 0, "%s", how);
	report_job(&r->report, index, &ds);
	arena_reset(&a);
}
