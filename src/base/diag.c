/*
 * Diagnostics: what was found, where, and what was done about it, for a
 * person to read. Input: a code of diag.def, a place, the particulars.
 * Output: "001.txt:14:1: warning: decision differs ...: item 3 [MN412]".
 */
#include <stdio.h>
#include <string.h>

#include "base.h"

struct diag_row {
	int		 code;
	enum mn_level	 level;
	const char	*what, *why;
};

static const struct diag_row rows[] = {
#define DIAG(code, level, name, what, why) \
	{ code, MN_LEVEL_##level, what, why },
#include "diag.def"
#undef DIAG
};

static const char *const level_names[] = {
	"note", "warning", "error", "fatal",
};

static const struct diag_row *
row_of(int code)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].code == code)
			return &rows[i];
	return NULL;
}

void
diags_init(struct diags *d, struct arena *a, const char *file)
{
	*d = (struct diags){ .arena = a, .file = file };
	d->tail = &d->head;
}

/*
 * Particulars quote documents: they stay one line of whole characters, also
 * where the room for them ended inside one.
 */
static void
tidy(char *text, size_t room)
{
	size_t n = strlen(text), last = utf8_back((str){ text, n }, n), len;

	if (n == room - 1 && utf8_valid(text + last, n - last) == 0)
		text[n = last] = '\0';
	for (size_t i = 0; i < n; i += len ? len : 1) {
		len = utf8_valid(text + i, n - i);
		if (len == 0)
			text[i] = '?';
		else if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f)
			text[i] = ' ';
	}
}

void
diag_at(struct diags *ds, enum mn_diag code, size_t line, size_t col,
    const char *particulars, ...)
{
	const struct diag_row	*row = row_of((int)code);
	struct diag		*d = arena_alloc(ds->arena, sizeof(*d));
	struct buf		 b = { 0 };
	va_list			 ap;
	char			 text[512];

	va_start(ap, particulars);
	vsnprintf(text, sizeof(text), particulars, ap);
	va_end(ap);
	tidy(text, sizeof(text));
	d->code = row->code;
	d->level = row->level;
	d->line = line;
	d->col = col;
	buf_puts(&b, row->what);
	if (text[0] != '\0')
		buf_printf(&b, ": %s", text);
	d->text = arena_cstr(ds->arena, b.p, b.n);
	buf_free(&b);
	*ds->tail = d;
	ds->tail = &d->next;
	ds->n[d->level]++;
}

void
diags_take(struct diags *ds, struct diags *from)
{
	if (from->head == NULL)
		return;
	*ds->tail = from->head;
	ds->tail = from->tail;
	for (size_t i = 0; i < sizeof(ds->n) / sizeof(ds->n[0]); i++)
		ds->n[i] += from->n[i];
	diags_init(from, from->arena, from->file);
}

void
diag_format(struct buf *b, const char *file, const struct diag *d)
{
	buf_puts(b, file);
	if (d->line > 0)
		buf_printf(b, ":%zu:%zu", d->line, d->col);
	buf_printf(b, ": %s: %s [MN%d]", level_names[d->level], d->text,
	    d->code);
}

const char *
mn_explain(int code, const char **what)
{
	const struct diag_row *row = row_of(code);

	if (row == NULL)
		return NULL;
	if (what != NULL)
		*what = row->what;
	return row->why;
}

int
mn_diag_code(size_t index)
{
	return index < sizeof(rows) / sizeof(rows[0]) ? rows[index].code : 0;
}
