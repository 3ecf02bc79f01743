/*
 * minutes: the program. Verbs and options are tables; the work is behind
 * minutes.h, which is all of the library that is used here.
 *
 *	minutes convert -o out minutes/
 */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/minutes.h"

/* ---- options ---------------------------------------------------------------- */

enum verb_bit {
	CONVERT = 1, CHECK = 2, TRACE = 4, FORMATS = 8,
	INPUTS = CONVERT | CHECK,
};

enum option_kind { TEXT, FLAG, COUNT, SECONDS, SIZE, };

struct option {
	char			 letter;	/* 0: none */
	const char		*name;
	enum option_kind	 kind;
	size_t			 at;		/* in struct given */
	unsigned		 verbs;
};

struct given {
	struct mn_options	 o;
	const char		*print;
	char			**words;	/* what is no option, in argv */
	size_t			 n;
};

#define AT(field)	offsetof(struct given, o.field)

static const struct option options[] = {
	{ 'o', "output", TEXT, AT(output), CONVERT },
	{ 0, "to", TEXT, AT(to), CONVERT },
	{ 'p', "profile", TEXT, AT(profile), INPUTS | TRACE },
	{ 'j', "jobs", COUNT, AT(jobs), INPUTS },
	{ 0, "max-bytes", SIZE, AT(max_bytes), INPUTS | TRACE },
	{ 0, "max-seconds", SECONDS, AT(max_seconds), INPUTS },
	{ 0, "max-memory", SIZE, AT(max_memory), INPUTS },
	{ 0, "xsl", TEXT, AT(xsl), CONVERT },
	{ 0, "akn-schema", TEXT, AT(akn_schema), CONVERT },
	{ 0, "lang", TEXT, AT(lang), CONVERT },
	{ 0, "base-url", TEXT, AT(base_url), CONVERT },
	{ 0, "bundle", TEXT, AT(bundle), CONVERT },
	{ 0, "publish", TEXT, AT(publish), CONVERT },
	{ 0, "include", TEXT, AT(include), INPUTS },
	{ 0, "files-from", TEXT, AT(files_from), INPUTS },
	{ 0, "report", TEXT, AT(report), INPUTS },
	{ 0, "date", TEXT, AT(date), CONVERT },
	{ 'f', "force", FLAG, AT(force), CONVERT },
	{ 'q', "quiet", FLAG, AT(quiet), INPUTS },
	{ 0, "timing", FLAG, AT(timing), INPUTS },
	{ 0, "print", TEXT, offsetof(struct given, print), FORMATS },
};

static const size_t noptions = sizeof(options) / sizeof(options[0]);

static const char usage_text[] =
    "usage: minutes convert|check|trace|verify|formats|explain|schema "
    "[options] [INPUT...]; see minutes(1)\n";

static int
usage(const char *why, const char *what)
{
	if (why != NULL)
		fprintf(stderr, "minutes: %s: %s\n", what, why);
	fputs(usage_text, stderr);
	return MN_EXIT_USAGE;
}

/* 0 where it is no number or larger than most. */
static unsigned long long
number(const char *s, int with_unit, unsigned long long most)
{
	static const char	 units[] = "KMG";
	const char		*unit;
	char			*end;
	unsigned long long	 n;

	if (*s < '0' || *s > '9')
		return 0;
	errno = 0;
	n = strtoull(s, &end, 10);
	if (errno != 0)
		return 0;
	if (with_unit && *end != '\0' &&
	    (unit = strchr(units, *end)) != NULL) {
		for (; unit >= units; unit--) {
			if (n > ULLONG_MAX / 1024)
				return 0;
			n *= 1024;
		}
		end++;
	}
	return *end == '\0' && n <= most ? n : 0;
}

static int
option_set(struct given *g, const struct option *o, const char *value)
{
	char			*at = (char *)g + o->at;
	unsigned long long	 n = 0;

	if (o->kind == COUNT || o->kind == SECONDS)
		n = number(value, 0, 86400);
	else if (o->kind == SIZE)
		n = number(value, 1, SIZE_MAX);
	switch (o->kind) {
	case TEXT:
		memcpy(at, &value, sizeof(value));
		return 1;
	case FLAG:
		memcpy(at, &(int){ 1 }, sizeof(int));
		return 1;
	case COUNT:
		memcpy(at, &(int){ (int)n }, sizeof(int));
		break;
	case SECONDS:
		memcpy(at, &(unsigned){ (unsigned)n }, sizeof(unsigned));
		break;
	case SIZE:
		memcpy(at, &(size_t){ (size_t)n }, sizeof(size_t));
		break;
	}
	return n > 0;
}

static const struct option *
option_find(const char *word, unsigned verb, const char **value)
{
	size_t n;

	*value = NULL;
	for (size_t i = 0; i < noptions; i++) {
		const struct option *o = &options[i];

		if (!(o->verbs & verb))
			continue;
		n = strlen(o->name);
		if (word[1] == '-' && strncmp(word + 2, o->name, n) == 0 &&
		    (word[2 + n] == '\0' || word[2 + n] == '=')) {
			*value = word[2 + n] == '=' ? word + 3 + n : NULL;
			return o;
		}
		if (o->letter != 0 && word[1] == o->letter) {
			*value = word[2] != '\0' ? word + 2 : NULL;
			return o;
		}
	}
	return NULL;
}

/* One option at argv[*i]; 0, or an exit status after saying what is wrong. */
static int
option_read(struct given *g, char **argv, int *i, unsigned verb)
{
	const char		*word = argv[*i], *value;
	const struct option	*o = option_find(word, verb, &value);

	if (o == NULL)
		return usage("no such option", word);
	if (o->kind == FLAG && value != NULL)
		return usage("takes no value", word);
	if (o->kind != FLAG && value == NULL && (value = argv[*i + 1]) != NULL)
		++*i;
	if (o->kind != FLAG && value == NULL)
		return usage("needs a value", word);
	if (!option_set(g, o, value))
		return usage("is no number that can be", value);
	return 0;
}

/* Words are moved to the front of argv, behind which options were read. */
static int
arguments(struct given *g, char **argv, unsigned verb)
{
	int	only_words = 0, rc;

	g->words = argv;
	for (int i = 0; argv[i] != NULL; i++) {
		if (!only_words && strcmp(argv[i], "--") == 0)
			only_words = 1;
		else if (only_words || argv[i][0] != '-' || argv[i][1] == '\0')
			g->words[g->n++] = argv[i];
		else if ((rc = option_read(g, argv, &i, verb)) != 0)
			return rc;
	}
	return 0;
}

/* ---- verbs ------------------------------------------------------------------- */

static int
flushed(int status)
{
	if (fflush(stdout) == 0)
		return status;
	fprintf(stderr, "minutes: standard output: %s\n", strerror(errno));
	return MN_EXIT_USAGE;
}

static int
convert(const struct given *g)
{
	if (g->n == 0 && g->o.files_from == NULL)
		return usage("needs an input", "convert");
	return mn_run_convert(&g->o, (const char *const *)g->words, g->n);
}

static int
check(const struct given *g)
{
	if (g->n == 0 && g->o.files_from == NULL)
		return usage("needs an input", "check");
	return mn_run_check(&g->o, (const char *const *)g->words, g->n);
}

static int
trace(const struct given *g)
{
	if (g->n != 1)
		return usage("takes one input", "trace");
	return mn_run_trace(&g->o, g->words[0]);
}

static int
verify(const struct given *g)
{
	if (g->n == 0)
		return usage("needs a path", "verify");
	return mn_run_verify((const char *const *)g->words, g->n);
}

static int
resource(const char *address)
{
	static const char	 scheme[] = "minutes:";
	const char		*name = address, *bytes;
	size_t			 n = 0;

	if (strncmp(name, scheme, sizeof(scheme) - 1) == 0)
		name += sizeof(scheme) - 1;
	if ((bytes = mn_resource(name, &n)) == NULL)
		return -1;
	fwrite(bytes, 1, n, stdout);
	return flushed(MN_EXIT_OK);
}

static int
formats(const struct given *g)
{
	const char	*name, *file, *media;
	int		 rc;

	if (g->n > 0)
		return usage("takes no input", "formats");
	if (g->print != NULL) {
		if ((rc = resource(g->print)) < 0)
			return usage("nothing is built in under this address",
			    g->print);
		return rc;
	}
	for (size_t i = 0; (name = mn_format(i, &file, &media)) != NULL; i++)
		printf("%-10s %-18s %s\n", name, file, media);
	printf("%-10s %-18s %s\n", "bundle", "NAME.tar.gz",
	    "application/gzip");
	return flushed(MN_EXIT_OK);
}

static int
schema(const struct given *g)
{
	static const char *const as[] = {
		"schemas/%s", "schemas/%s.xsd", "schemas/%s.schema.json",
		"schemas/%s.json",
	};
	char	address[256];
	int	n, rc;

	if (g->n != 1)
		return usage("needs the name of a schema, as minutes",
		    "schema");
	for (size_t i = 0; i < sizeof(as) / sizeof(as[0]); i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		n = snprintf(address, sizeof(address), as[i], g->words[0]);
#pragma GCC diagnostic pop
		if (n > 0 && (size_t)n < sizeof(address) &&
		    (rc = resource(address)) >= 0)
			return rc;
	}
	return usage("no such schema", g->words[0]);
}

static int
explain(const struct given *g)
{
	const char		*what, *why, *s;
	unsigned long long	 code;

	if (g->n == 0) {
		for (size_t i = 0; (code = (unsigned)mn_diag_code(i)) != 0;
		    i++)
			if (mn_explain((int)code, &what) != NULL)
				printf("MN%llu  %s\n", code, what);
		return flushed(MN_EXIT_OK);
	}
	for (size_t i = 0; i < g->n; i++) {
		s = g->words[i];
		s += strncmp(s, "MN", 2) == 0 ? 2 : 0;
		code = number(s, 0, 9999);
		if ((why = mn_explain((int)code, &what)) == NULL)
			return usage("no such diagnostic", g->words[i]);
		printf("%sMN%llu: %s\n\n%s\n", i ? "\n" : "", code, what, why);
	}
	return flushed(MN_EXIT_OK);
}

static const struct verb {
	const char	*name;
	unsigned	 bit;
	int		(*run)(const struct given *);
} verbs[] = {
	{ "convert", CONVERT, convert },
	{ "check", CHECK, check },
	{ "trace", TRACE, trace },
	{ "verify", 0, verify },
	{ "formats", FORMATS, formats },
	{ "explain", 0, explain },
	{ "schema", 0, schema },
};

static int
help(void)
{
	fputs(usage_text, stdout);
	printf("\nconvert -o OUT INPUT...   pages, XML, Akoma Ntoso, JSON and "
	    "bundles of files and folders\n"
	    "check INPUT...            diagnostics only\n"
	    "trace INPUT               what each line was taken for, and why\n"
	    "verify PATH...            bundles and output folders\n"
	    "formats, schema NAME      what is built in\n"
	    "explain CODE              what a diagnostic means\n\noptions:");
	for (size_t i = 0; i < noptions; i++)
		printf(" --%s", options[i].name);
	printf("\n");
	return flushed(MN_EXIT_OK);
}

int
main(int argc, char **argv)
{
	struct given	g = { 0 };
	int		rc;

	if (argc < 2)
		return usage(NULL, NULL);
	if (strcmp(argv[1], "--version") == 0) {
		printf("minutes %s\n", MN_VERSION);
		return flushed(MN_EXIT_OK);
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
		return help();
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (strcmp(argv[1], verbs[i].name) != 0)
			continue;
		if ((rc = arguments(&g, argv + 2, verbs[i].bit)) == 0)
			rc = verbs[i].run(&g);
		return rc;
	}
	return usage("no such verb", argv[1]);
}
