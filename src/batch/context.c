/*
 * The context: options looked at once, and lexicons, schemas and sheets
 * compiled once, before any worker is forked. Input: the caller's options.
 * Output: what every document is converted with.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

static const char default_formats[] = "xml,html,akn,json,bundle";

static bool
refuse(const char *what, const char *value)
{
	fprintf(stderr, "minutes: %s: %s\n", what, value);
	return false;
}

/* ---- formats --------------------------------------------------------------- */

/* The record itself, which needs no sheet. */
static bool
is_xml(const struct format *f)
{
	return strcmp(f->name, "xml") == 0;
}

static bool
ask(struct mn_ctx *c, str name)
{
	const struct format	*f;
	bool			 all = str_eq(name, STR("all"));
	bool			 found = all;

	if (all || str_eq(name, STR("xml")))
		c->xml = found = true;
	if (all || str_eq(name, STR("bundle")))
		c->bundle = found = true;
	for (size_t i = 0; i < FORMATS_MAX; i++) {
		if ((f = format_at(i)) == NULL)
			break;
		if ((all || str_eq(name, str_c(f->name))) && !is_xml(f))
			c->asked[i] = found = true;
	}
	return found;
}

static bool
ask_list(struct mn_ctx *c, const char *list)
{
	const char *end;

	for (; ; list = end + 1) {
		end = list + strcspn(list, ",");
		if (!ask(c, (str){ list, (size_t)(end - list) })) {
			fprintf(stderr, "minutes: no such format: %.*s\n",
			    (int)(end - list), list);
			return false;
		}
		if (*end == '\0')
			return true;
	}
}

/* The bag holds these whether the site does or not. */
static void
ask_for_bundle(struct mn_ctx *c)
{
	static const char *const packed[] = { "html", "akn", "json", };
	const struct format *f;

	memcpy(c->made, c->asked, sizeof(c->made));
	if (!c->bundle)
		return;
	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++)
		for (size_t j = 0; j < sizeof(packed) / sizeof(packed[0]); j++)
			if (strcmp(f->name, packed[j]) == 0)
				c->made[i] = true;
}

/* ---- the clock -------------------------------------------------------------- */

/* Days from 1970-01-01, by the calendar alone: no time zone, no locale. */
static int64_t
days(int64_t y, int64_t m, int64_t d)
{
	int64_t era, of_era;

	y -= m <= 2;
	era = y / 400;
	of_era = y - era * 400;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
	    (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1 - 719468;
}

/* n digits at s as a number. */
static int
digits(const char *s, int n)
{
	int v = 0;

	while (n-- > 0)
		v = v * 10 + (*s++ - '0');
	return v;
}

static bool
clock_date(const char *s, time_t *clock)
{
	static const int lengths[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
	};
	int	y, m, d;
	bool	leap;

	if (strlen(s) != 10 || strspn(s, "0123456789") != 4 || s[4] != '-' ||
	    strspn(s + 5, "0123456789") != 2 || s[7] != '-' ||
	    strspn(s + 8, "0123456789") != 2)
		return false;
	y = digits(s, 4);
	m = digits(s + 5, 2);
	d = digits(s + 8, 2);
	leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
	if (y < 1970 || m < 1 || m > 12 || d < 1 ||
	    d > lengths[m - 1] + (m == 2 && leap))
		return false;
	*clock = (time_t)days(y, m, d) * 86400;
	return true;
}

/* SOURCE_DATE_EPOCH, else today; only ever looked at here. */
static bool
clock_set(struct mn_ctx *c)
{
	const char	*epoch = getenv("SOURCE_DATE_EPOCH");
	char		*end;
	long long	 t;

	if (c->opt.date != NULL)
		return clock_date(c->opt.date, &c->clock) ||
		    refuse("--date is not YYYY-MM-DD", c->opt.date);
	if (epoch == NULL || *epoch == '\0') {
		c->clock = time(NULL);
		c->clock -= c->clock % 86400;
		return true;
	}
	errno = 0;
	t = strtoll(epoch, &end, 10);
	if (errno != 0 || *end != '\0' || t < 0)
		return refuse("SOURCE_DATE_EPOCH is not a number of seconds",
		    epoch);
	c->clock = (time_t)t;
	return true;
}

/* ---- options ----------------------------------------------------------------- */

static bool
one_of(const char *value, const char *const *words)
{
	for (; *words != NULL; words++)
		if (strcmp(value, *words) == 0)
			return true;
	return false;
}

bool
context_options(struct mn_ctx *c, const struct mn_options *opt)
{
	static const char *const bundles[] = { "tar.gz", "zip", "dir", NULL };
	static const char *const publish[] = { "exempt", NULL };
	struct mn_options *o = &c->opt;

	*o = *opt;
	if (o->output == NULL)
		o->output = "out";
	if (o->max_bytes == 0)
		o->max_bytes = (size_t)32 << 20;
	if (o->max_seconds == 0)
		o->max_seconds = 60;
	if (o->max_memory == 0)
		o->max_memory = (size_t)2 << 30;
	if (o->jobs <= 0)
		o->jobs = workers_allowed();
	if (o->bundle == NULL)
		o->bundle = "tar.gz";
	if (!one_of(o->bundle, bundles))
		return refuse("--bundle is none of tar.gz, zip, dir",
		    o->bundle);
	if (o->publish != NULL && !one_of(o->publish, publish))
		return refuse("--publish is not exempt", o->publish);
	if (!ask_list(c, o->to != NULL ? o->to : default_formats))
		return false;
	ask_for_bundle(c);
	return clock_set(c);
}

/* ---- lexicons ---------------------------------------------------------------- */

static void
tell(const struct diags *ds)
{
	struct buf b = { 0 };

	for (const struct diag *d = ds->head; d != NULL; d = d->next) {
		diag_format(&b, ds->file, d);
		buf_puts(&b, "\n");
	}
	if (b.n > 0)
		fwrite(b.p, 1, b.n, stderr);
	buf_free(&b);
}

/* Every lexicon in the program that is common to all councils. */
static void
common_read(struct mn_ctx *c, struct diags *ds)
{
	const struct resource	*r;
	struct lexicon		*lex = lexicon_read(&c->arena, "", STR(""),
				    NULL, ds);

	c->common = lex;
	for (size_t i = 0; (r = resource_at(i)) != NULL; i++) {
		const char *base = strrchr(r->name, '/');

		if (!str_starts(str_c(r->name), STR("lexicon/")) ||
		    base == NULL)
			continue;
		lexicon_more(lex, base + 1, r->bytes, ds);
	}
}

const struct lexicon *
context_profile(struct mn_ctx *c, const char *path, struct diags *ds)
{
	enum { PROFILE_MAX = 4 << 20, };
	const char	*base = strrchr(path, '/');
	str		 bytes = { 0 };

	if (input_read(&c->arena, path, PROFILE_MAX, ds, &bytes) > MN_WARN)
		return NULL;
	return lexicon_read(&c->arena, base ? base + 1 : path, bytes,
	    c->common, ds);
}

static bool
profile_open(struct mn_ctx *c)
{
	struct diags ds, why;

	diags_init(&ds, &c->arena, printable(&c->arena, c->opt.profile));
	c->profile = context_profile(c, c->opt.profile, &ds);
	tell(&ds);
	if (c->profile != NULL)
		return true;
	diags_init(&why, &c->arena, ds.file);
	diag_at(&why, MN_DIAG_PROFILE_UNREADABLE, 0, 0, "%s", "");
	tell(&why);
	return false;
}

bool
context_open(struct mn_ctx *c)
{
	const struct format	*f;
	const char		*names[FORMATS_MAX + 1];
	struct render_options	 ro = {
		.html_sheet = c->opt.xsl, .akn_schema = c->opt.akn_schema,
		.lang = c->opt.lang ? c->opt.lang : "en",
		.base_url = c->opt.base_url, .formats = names,
	};
	struct diags		 ds;
	size_t			 n = 0;
	enum mn_status		 rc;

	diags_init(&ds, &c->arena, "minutes");
	common_read(c, &ds);
	if (c->opt.profile != NULL && !profile_open(c)) {
		tell(&ds);
		return false;
	}
	for (size_t i = 0; i < FORMATS_MAX && (f = format_at(i)) != NULL; i++)
		if (c->made[i])
			names[n++] = f->name;
	names[n] = NULL;
	rc = render_open(&ro, &ds, &c->render);
	tell(&ds);
	return rc <= MN_WARN;
}

void
context_close(struct mn_ctx *c)
{
	if (c->render != NULL)
		render_close(c->render);
	arena_reset(&c->arena);
}

/* ---- profiles beside inputs ---------------------------------------------------- */

/* A folder that was looked into, with the profile that holds in it. */
struct place {
	const char		*path;
	const struct lexicon	*profile;
};

struct places {
	struct mn_ctx		*ctx;
	struct diags_array	*found;
	struct place		*v;
	size_t			 n, cap;
};

static const struct lexicon *
profile_in(struct places *ps, const char *folder)
{
	struct mn_ctx		*c = ps->ctx;
	const char		*path;
	size_t			 n = strlen(folder);
	const struct lexicon	*lex;
	struct diags		*ds;

	path = arena_printf(&c->arena, "%s%sminutes.profile", folder,
	    n == 0 || folder[n - 1] == '/' ? "" : "/");
	if (access(path, F_OK) < 0)
		return NULL;
	ds = ARRAY_ADD(&c->arena, ps->found->v, ps->found->n, ps->found->cap);
	diags_init(ds, &c->arena, printable(&c->arena, path));
	lex = context_profile(c, path, ds);
	if (lex != NULL)
		diag_at(ds, MN_DIAG_PROFILE_FOUND, 0, 0, "%s", "");
	return lex;
}

/* The profile of a folder: its own, else that of the one above, to the root. */
static const struct lexicon *
profile_of(struct places *ps, const char *root, const char *rel, size_t n)
{
	struct arena		*a = &ps->ctx->arena;
	const struct lexicon	*lex;
	size_t			 len = strlen(root);
	char			*path;
	struct place		*p;

	path = arena_printf(a, "%s%s%.*s", root,
	    n == 0 || len == 0 || root[len - 1] == '/' ? "" : "/", (int)n, rel);
	for (size_t i = ps->n; i > 0; i--)
		if (strcmp(ps->v[i - 1].path, path) == 0)
			return ps->v[i - 1].profile;
	lex = profile_in(ps, path);
	if (lex == NULL && n > 0) {
		while (n > 0 && rel[n - 1] != '/')
			n--;
		lex = profile_of(ps, root, rel, n > 0 ? n - 1 : 0);
	}
	p = ARRAY_ADD(a, ps->v, ps->n, ps->cap);
	*p = (struct place){ path, lex };
	return lex;
}

void
context_profiles(struct mn_ctx *c, struct inputs *in, struct diags_array *found)
{
	struct places ps = { .ctx = c, .found = found };

	for (size_t i = 0; i < in->n; i++) {
		struct input	*d = &in->v[i];
		const char	*slash;

		d->profile = c->profile;
		if (c->profile != NULL || d->folder == NULL)
			continue;
		slash = strrchr(d->rel, '/');
		d->profile = profile_of(&ps, d->folder, d->rel,
		    slash ? (size_t)(slash - d->rel) : 0);
	}
}
