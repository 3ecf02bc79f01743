/*
 * What it costs to recognise and to record: record FILE...
 *
 * The library is called in this process, without a worker, a limit of time
 * or any XML: for each file the bytes, the CPU seconds of record_document,
 * its own and the kernel's on its behalf (giving it memory, for the most
 * part), the bytes of its record and those that the process has had at the
 * most. That one limit it sets itself: a document that needs more is a fault.
 */
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "record/record.h"
#include "render/render.h"

#define LIMIT	((rlim_t)7 << 30)

struct cpu {
	double	own, kernel;	/* seconds */
};

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static struct cpu
cpu_now(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return (struct cpu){ seconds(u.ru_utime), seconds(u.ru_stime) };
}

static size_t
most_memory(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return (size_t)u.ru_maxrss * 1024;
}

static const struct lexicon *
lexicon_common(struct arena *a, struct diags *ds)
{
	static const char *const names[] = {
		"lexicon/cy.lex", "lexicon/given-names.lex",
		"lexicon/languages.lex", "lexicon/motions.lex",
		"lexicon/uk-common.lex",
	};
	struct lexicon *lex = lexicon_read(a, "", STR(""), NULL, ds);
	const char *bytes;
	size_t n;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		bytes = mn_resource(names[i], &n);
		lexicon_more(lex, strrchr(names[i], '/') + 1,
		    (str){ bytes, n }, ds);
	}
	return lex;
}

static bool
measure(const char *path, const struct lexicon *lex)
{
	struct arena	a = { 0 };
	struct records	rs = { 0 };
	struct diags	ds;
	str		bytes;
	size_t		out = 0;
	struct cpu	before, after;
	bool		done;

	diags_init(&ds, &a, path);
	if (input_read(&a, path, SIZE_MAX, &ds, &bytes) > MN_WARN)
		return false;
	before = cpu_now();
	done = record_document(&a, "in", bytes, lex, NULL, &ds, &rs) <= MN_WARN;
	after = cpu_now();
	for (size_t i = 0; i < rs.n; i++)
		out += rs.r[i].xml.n;
	printf("%zu %.3f %.3f %zu %zu\n", bytes.n, after.own - before.own,
	    after.kernel - before.kernel, out, most_memory());
	records_free(&rs);
	arena_reset(&a);
	return done;
}

int
main(int argc, char **argv)
{
	struct rlimit		 most = { .rlim_cur = LIMIT, .rlim_max = LIMIT };
	struct arena		 a = { 0 };
	struct diags		 ds;
	const struct lexicon	*lex;
	bool			 done = true;

	setrlimit(RLIMIT_AS, &most);
	diags_init(&ds, &a, "lexicon");
	lex = lexicon_common(&a, &ds);
	for (int i = 1; i < argc; i++)
		done &= measure(argv[i], lex);
	arena_reset(&a);
	return done ? 0 : 1;
}
