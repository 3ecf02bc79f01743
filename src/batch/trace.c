/*
 * Tracing: what the program made of each line, and by which rule. Input: one
 * document, with the profile it would be converted with. Output: standard
 * output.
 */
#include <string.h>

#include "run.h"

static enum mn_exit
trace(struct run *r)
{
	struct input	*in = &r->in.v[0];
	struct buf	 out = { 0 };
	struct diags	 ds;
	str		 bytes = { 0 };
	enum mn_status	 rc;

	diags_init(&ds, &r->arena, in->file);
	rc = input_read(&r->arena, in->path, r->ctx.opt.max_bytes, &ds, &bytes);
	if (rc <= MN_WARN)
		rc = record_trace(&r->arena, in->name, bytes, r->ctx.common,
		    in->profile, &ds, &out);
	if (out.n > 0)
		fwrite(out.p, 1, out.n, stdout);
	report_now(&r->report, &ds);
	buf_free(&out);
	if (fflush(stdout) != 0)
		return MN_EXIT_USAGE;
	return rc <= MN_WARN ? MN_EXIT_OK : MN_EXIT_DOCUMENT;
}

static enum mn_exit
prepare(struct run *r, const char *input)
{
	inputs_gather(&r->arena, &r->ctx.opt, &input, 1, &r->in, &r->problems);
	if (!context_open(&r->ctx))
		return MN_EXIT_USAGE;
	context_profiles(&r->ctx, &r->in, &r->problems);
	for (size_t i = 0; i < r->problems.n; i++)
		report_now(&r->report, &r->problems.v[i]);
	if (r->in.n == 1)
		return trace(r);
	if (r->in.n > 1)
		fprintf(stderr, "minutes: %s: several documents; trace takes "
		    "one\n", input);
	return MN_EXIT_USAGE;
}

enum mn_exit
batch_trace(const struct mn_options *opt, const char *input)
{
	struct run		r = { .lock = -1 };
	struct mn_options	o = *opt;
	enum mn_exit		rc = MN_EXIT_USAGE;

	o.files_from = NULL;
	o.to = "xml";
	if (context_options(&r.ctx, &o))
		rc = prepare(&r, input);
	report_free(&r.report);
	context_close(&r.ctx);
	arena_reset(&r.arena);
	return rc;
}
