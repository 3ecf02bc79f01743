/*
 * Rows: what is on the site, kept between runs. Input and output: lines of
 * fields with tabs between them, in OUT/.minutes/site.rows:
 *
 *	meeting	ID	AUTHORITY	BODY	DATE	TITLE	STATUS	2	14
 *	name	NAME
 *	path	ID/index.html
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"

/* The next field, up to a tab or the end of the line. */
static const char *
field(struct arena *a, str *line)
{
	size_t		 n = 0;
	const char	*f;

	while (n < line->n && line->p[n] != '\t')
		n++;
	f = arena_cstr(a, line->p, n);
	*line = str_sub(*line, n + 1, line->n);
	return f;
}

static void
row_line(struct arena *a, struct rows *rows, str line)
{
	const char	*what = field(a, &line);
	struct row	*r;

	if (strcmp(what, "meeting") == 0) {
		r = ARRAY_ADD(a, rows->v, rows->n, rows->cap);
		r->id = field(a, &line);
		r->authority = field(a, &line);
		r->body = field(a, &line);
		r->date = field(a, &line);
		r->title = field(a, &line);
		r->status = field(a, &line);
		r->decisions = (unsigned)strtoul(field(a, &line), NULL, 10);
		r->items = (unsigned)strtoul(field(a, &line), NULL, 10);
	} else if (rows->n > 0 && strcmp(what, "name") == 0) {
		r = &rows->v[rows->n - 1];
		*ARRAY_ADD(a, r->names, r->nnames, r->capnames) =
		    field(a, &line);
	} else if (rows->n > 0 && strcmp(what, "path") == 0) {
		r = &rows->v[rows->n - 1];
		*ARRAY_ADD(a, r->paths, r->npaths, r->cappaths) =
		    field(a, &line);
	}
}

void
rows_read(struct arena *a, const char *path, struct rows *rows)
{
	str	all, line;
	size_t	n;

	if (file_read(a, path, &all) < 0)
		return;
	while (all.n > 0) {
		if ((n = str_find(all, STR("\n"))) == SIZE_MAX)
			break;
		line = str_sub(all, 0, n);
		row_line(a, rows, line);
		all = str_sub(all, n + 1, all.n);
	}
}

/* Tabs and line ends part fields, so a field has none. */
static void
put(struct buf *b, const char *s)
{
	buf_puts(b, "\t");
	for (; *s != '\0'; s++)
		buf_put(b, (unsigned char)*s < 0x20 ? " " : s, 1);
}

void
rows_put(const struct rows *rows, struct buf *b)
{
	for (size_t i = 0; i < rows->n; i++) {
		const struct row *r = &rows->v[i];

		buf_puts(b, "meeting");
		put(b, r->id);
		put(b, r->authority);
		put(b, r->body);
		put(b, r->date);
		put(b, r->title);
		put(b, r->status);
		buf_printf(b, "\t%u\t%u\n", r->decisions, r->items);
		for (size_t j = 0; j < r->nnames; j++)
			buf_printf(b, "name\t%s\n", r->names[j]);
		for (size_t j = 0; j < r->npaths; j++)
			buf_printf(b, "path\t%s\n", r->paths[j]);
	}
}
