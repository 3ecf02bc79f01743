/*
 * A run: inputs are gathered, converted, grouped into meetings, rendered,
 * and the site is brought up to date. Input: options and what was named.
 * Output: the output folder, and the exit status, which only rises.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

static struct pool
pool_of(struct run *r, size_t n)
{
	return (struct pool){
		.state = r, .n = n, .jobs = r->ctx.opt.jobs,
		.seconds = r->ctx.opt.max_seconds,
		.memory = r->ctx.opt.max_memory, .signals = r->signals.fd,
		.begin = render_heap,
	};
}

static enum mn_status
pass(struct run *r, struct pool *p)
{
	enum mn_status rc;

	report_start(&r->report, p->n);
	rc = pool_run(p);
	report_stop(&r->report);
	if (rc == MN_FATAL)
		fprintf(stderr, "minutes: no worker process can be started\n");
	return rc;
}

static enum mn_status
pass_documents(struct run *r)
{
	struct pool p = pool_of(r, r->in.n);

	p.work = job_work;
	p.done = job_done;
	p.lost = job_lost;
	return pass(r, &p);
}

static enum mn_status
pass_meetings(struct run *r)
{
	struct pool	p;
	enum mn_status	rc;

	meetings_group(&r->arena, &r->in, &r->meetings);
	p = pool_of(r, r->meetings.n);
	p.work = page_work;
	p.done = page_done;
	p.lost = page_lost;
	rc = pass(r, &p);
	pack_place(r);
	for (size_t i = 0; i < r->meetings.n; i++)
		for (size_t j = 0; j < r->meetings.v[i].n; j++)
			if (r->meetings.v[i].failed)
				r->in.v[r->meetings.v[i].records[j]->input]
				    .failed = true;
	return rc;
}

/* ---- the site: one job, since it is made of what the documents say -------- */

static void
site_work(void *run, size_t job, struct buf *result)
{
	struct run	*r = run;
	struct arena	 a = { 0 };
	struct diags	 ds;

	(void)job;
	diags_init(&ds, &a, r->site);
	wire_put(result, site_write(r, &ds));
	wire_put_diags(result, &ds);
	arena_reset(&a);
}

static bool
site_done(void *run, size_t job, str result)
{
	struct run	*r = run;
	struct arena	 a = { 0 };
	struct wire	 w = { result, false };
	struct diags	 ds;

	wire_get(&w);
	diags_init(&ds, &a, r->site);
	wire_get_diags(&w, &ds);
	if (!w.bad)
		report_job(&r->report, job, &ds);
	arena_reset(&a);
	return !w.bad;
}

static void
site_lost(void *run, size_t job, enum mn_diag code, const char *how)
{
	struct run	*r = run;
	struct arena	 a = { 0 };
	struct diags	 ds;

	diags_init(&ds, &a, r->site);
	diag_at(&ds, code, 0, 0, "%s", how);
	report_job(&r->report, job, &ds);
	arena_reset(&a);
}

static enum mn_status
pass_site(struct run *r)
{
	struct pool p = pool_of(r, 1);

	p.work = site_work;
	p.done = site_done;
	p.lost = site_lost;
	return pass(r, &p);
}

/* ---- the run ------------------------------------------------------------------ */

static enum mn_status
passes(struct run *r)
{
	enum mn_status rc;

	for (size_t i = 0; i < r->problems.n; i++)
		report_now(&r->report, &r->problems.v[i]);
	if ((rc = pass_documents(r)) != MN_OK || !r->writing)
		return rc;
	if ((rc = pass_meetings(r)) != MN_OK)
		return rc;
	rc = pass_site(r);
	if (rc == MN_OK)
		output_flush(r);
	return rc;
}

static enum mn_exit
run_locked(struct run *r)
{
	enum mn_status rc = passes(r);

	if (rc == MN_WARN) {
		if (r->writing)
			output_sweep(r);
		fprintf(stderr, "minutes: interrupted; run the same command "
		    "again to finish\n");
		return MN_EXIT_AGAIN;
	}
	if (rc != MN_OK || summary_write(r) != MN_OK)
		return MN_EXIT_USAGE;
	summary_print(r);
	if (r->ctx.opt.timing)
		report_timing(&r->report, r->in.n);
	return summary_exit(r);
}

static enum mn_exit
run_all(struct run *r, const char *const *inputs, size_t n)
{
	enum mn_exit rc = MN_EXIT_USAGE;

	if (inputs_gather(&r->arena, &r->ctx.opt, inputs, n, &r->in,
	    &r->problems) == MN_FATAL || !context_open(&r->ctx)) {
		for (size_t i = 0; i < r->problems.n; i++)
			report_now(&r->report, &r->problems.v[i]);
		return MN_EXIT_USAGE;
	}
	context_profiles(&r->ctx, &r->in, &r->problems);
	if (r->ctx.bundle)
		pack_open(&r->ctx);
	signals_block(&r->signals);
	if (!r->writing || output_open(r) == MN_OK)
		rc = run_locked(r);
	output_close(r);
	signals_restore(&r->signals);
	return rc;
}

static enum mn_exit
run(const struct mn_options *opt, const char *const *inputs, size_t n,
    bool writing)
{
	struct run		r = { .writing = writing, .lock = -1 };
	struct mn_options	o = *opt;
	enum mn_exit		rc = MN_EXIT_USAGE;

	if (!writing)
		o.to = "xml";	/* no sheet is needed to check a record */
	r.report.quiet = o.quiet != 0;
	if (context_options(&r.ctx, &o))
		rc = run_all(&r, inputs, n);
	report_free(&r.report);
	context_close(&r.ctx);
	arena_reset(&r.arena);
	return rc;
}

enum mn_exit
batch_convert(const struct mn_options *opt, const char *const *inputs, size_t n)
{
	return run(opt, inputs, n, true);
}

enum mn_exit
batch_check(const struct mn_options *opt, const char *const *inputs, size_t n)
{
	return run(opt, inputs, n, false);
}
