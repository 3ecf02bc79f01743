/*
 * Reports: diagnostics in the order of the inputs whatever order the workers
 * were done in, a bar for who is watching, and CPU by stage. Input: the
 * findings of jobs as they come. Output: standard error, and the JSON that
 * --report writes.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

struct finding {
	char	*text;		/* lines; NULL: none, or not done */
	char	*json;
	bool	 done;
};

/* ---- time ------------------------------------------------------------------ */

static uint64_t
cpu_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t
wall_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000u + (uint64_t)t.tv_nsec / 1000000u;
}

void
timing_start(struct timing *t)
{
	memset(t, 0, sizeof(*t));
	t->since = cpu_now();
}

void
timing_stage(struct timing *t, enum stage stage)
{
	uint64_t now = cpu_now();

	t->ns[stage] += now - t->since;
	t->since = now;
}

static void
timing_row(const char *name, uint64_t ns, size_t documents)
{
	if (ns > 0)
		fprintf(stderr, "%-12s %9.1f ms %9.1f us a document\n", name,
		    (double)ns / 1e6,
		    (double)ns / 1e3 / (double)(documents ? documents : 1));
}

void
report_timing(const struct report *r, size_t documents)
{
	static const char *const names[] = {
		"read", "record", "validate", "bundle", "write",
	};
	const struct format	*f;
	uint64_t		 sum = 0;

	for (size_t i = 0; i < STAGE_MAX; i++)
		sum += r->timing.ns[i];
	for (size_t i = 0; i < STAGE_FORMAT; i++)
		timing_row(names[i], r->timing.ns[i], documents);
	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++)
		timing_row(f->name, r->timing.ns[STAGE_FORMAT + i], documents);
	timing_row("all", sum, documents);
}

/* ---- the bar ----------------------------------------------------------------- */

static void
bar_clear(struct report *r)
{
	if (r->shown)
		fputs("\r\033[K", stderr);
	r->shown = false;
}

static void
bar_show(struct report *r)
{
	enum { WIDTH = 30, };
	uint64_t now = wall_now(), ms;
	size_t	 full, left;
	double	 rate;

	if (!r->bar || r->njobs == 0 || now - r->last < 100)
		return;
	r->last = now;
	ms = now - r->began + 1;
	full = r->finished * WIDTH / r->njobs;
	rate = (double)r->finished * 1000 / (double)ms;
	left = rate > 0 ? (size_t)((double)(r->njobs - r->finished) / rate) : 0;
	fputs("\r\033[K[", stderr);
	for (size_t i = 0; i < WIDTH; i++)
		fputc(i < full ? '=' : ' ', stderr);
	fprintf(stderr, "] %zu of %zu, %.0f a second, %zu s left", r->finished,
	    r->njobs, rate, left);
	fflush(stderr);
	r->shown = true;
}

/* ---- findings ------------------------------------------------------------------ */

static const char *const level_names[] = {
	"note", "warning", "error", "fatal",
};

static void
json_diag(struct buf *b, const char *file, const struct diag *d)
{
	buf_puts(b, b->n > 0 ? ",\n  {\"file\": \"" : "  {\"file\": \"");
	buf_json(b, str_c(file));
	buf_printf(b, "\", \"code\": \"MN%d\", \"level\": \"%s\"", d->code,
	    level_names[d->level]);
	if (d->line > 0)
		buf_printf(b, ", \"line\": %zu, \"column\": %zu", d->line,
		    d->col);
	buf_puts(b, ", \"message\": \"");
	buf_json(b, str_c(d->text));
	buf_puts(b, "\"}");
}

static void
finding_set(struct finding *f, const struct diags *ds)
{
	struct buf text = { 0 }, json = { 0 };

	for (const struct diag *d = ds->head; d != NULL; d = d->next) {
		diag_format(&text, ds->file, d);
		buf_puts(&text, "\n");
		json_diag(&json, ds->file, d);
	}
	*f = (struct finding){ text.p, json.p, true };
}

static void
finding_tell(struct report *r, struct finding *f)
{
	if (f->text != NULL) {
		bar_clear(r);
		fputs(f->text, stderr);
	}
	if (f->json != NULL) {
		if (r->json.n > 0)
			buf_puts(&r->json, ",\n");
		buf_puts(&r->json, f->json);
	}
	free(f->text);
	free(f->json);
	f->text = f->json = NULL;
}

static void
count(struct report *r, const struct diags *ds)
{
	for (size_t i = 0; i < 4; i++)
		r->n[i] += ds->n[i];
}

void
report_start(struct report *r, size_t jobs)
{
	r->njobs = jobs;
	r->next = r->finished = 0;
	r->wait = xalloc(jobs * sizeof(*r->wait));
	if (jobs > 0)
		memset(r->wait, 0, jobs * sizeof(*r->wait));
	r->began = r->last = wall_now();
	r->bar = !r->quiet && isatty(STDERR_FILENO);
}

void
report_job(struct report *r, size_t job, const struct diags *ds)
{
	count(r, ds);
	finding_set(&r->wait[job], ds);
	r->finished++;
	for (; r->next < r->njobs && r->wait[r->next].done; r->next++)
		finding_tell(r, &r->wait[r->next]);
	bar_show(r);
}

void
report_now(struct report *r, const struct diags *ds)
{
	struct finding f;

	count(r, ds);
	finding_set(&f, ds);
	finding_tell(r, &f);
}

void
report_stop(struct report *r)
{
	for (; r->next < r->njobs; r->next++)
		finding_tell(r, &r->wait[r->next]);
	bar_clear(r);
	free(r->wait);
	r->wait = NULL;
	r->njobs = r->next = 0;
}

void
report_free(struct report *r)
{
	buf_free(&r->json);
}
