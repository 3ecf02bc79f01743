/*
 * Results on their way from a worker to the parent: numbers of eight bytes
 * and texts with their length before them. The worker read what strangers
 * wrote, so nothing that comes back is believed without its bounds.
 */
#include <string.h>

#include "run.h"

void
wire_put(struct buf *b, uint64_t n)
{
	buf_put(b, &n, sizeof(n));
}

void
wire_put_text(struct buf *b, const char *s)
{
	size_t n = s ? strlen(s) : 0;

	wire_put(b, n);
	buf_put(b, s, n);
}

void
wire_put_diags(struct buf *b, const struct diags *ds)
{
	size_t n = 0;

	for (const struct diag *d = ds->head; d != NULL; d = d->next)
		n++;
	wire_put(b, n);
	for (const struct diag *d = ds->head; d != NULL; d = d->next) {
		wire_put(b, (uint64_t)d->code);
		wire_put(b, (uint64_t)d->level);
		wire_put(b, d->line);
		wire_put(b, d->col);
		wire_put_text(b, d->text);
	}
}

void
wire_put_entry(struct buf *b, const struct record *r)
{
	wire_put_text(b, r->name);
	wire_put_text(b, r->kind);
	wire_put_text(b, r->authority);
	wire_put_text(b, r->body);
	wire_put_text(b, r->date);
	wire_put_text(b, r->start);
	wire_put_text(b, r->item_number);
	wire_put_text(b, r->meeting);
	wire_put_text(b, r->title);
	wire_put(b, r->exempt);
	wire_put(b, r->draft);
	wire_put(b, r->decisions);
	wire_put(b, r->items);
	wire_put(b, r->people);
	wire_put(b, r->actions);
}

uint64_t
wire_get(struct wire *w)
{
	uint64_t n = 0;

	if (w->bad || w->s.n < sizeof(n)) {
		w->bad = true;
		return 0;
	}
	memcpy(&n, w->s.p, sizeof(n));
	w->s = str_sub(w->s, sizeof(n), w->s.n);
	return n;
}

const char *
wire_get_text(struct wire *w, struct arena *a)
{
	uint64_t	 n = wire_get(w);
	const char	*s;

	if (w->bad || n > w->s.n) {
		w->bad = true;
		return "";
	}
	s = arena_cstr(a, w->s.p, (size_t)n);
	w->s = str_sub(w->s, (size_t)n, w->s.n);
	return s;
}

void
wire_get_diags(struct wire *w, struct diags *ds)
{
	uint64_t n = wire_get(w);

	while (n-- > 0 && !w->bad) {
		struct diag *d = arena_alloc(ds->arena, sizeof(*d));

		d->code = (int)wire_get(w);
		d->level = (enum mn_level)(wire_get(w) & 3);
		d->line = (size_t)wire_get(w);
		d->col = (size_t)wire_get(w);
		d->text = wire_get_text(w, ds->arena);
		*ds->tail = d;
		ds->tail = &d->next;
		ds->n[d->level]++;
	}
}

void
wire_get_entry(struct wire *w, struct arena *a, struct entry *e)
{
	e->name = wire_get_text(w, a);
	e->kind = wire_get_text(w, a);
	e->authority = wire_get_text(w, a);
	e->body = wire_get_text(w, a);
	e->date = wire_get_text(w, a);
	e->start = wire_get_text(w, a);
	e->item_number = wire_get_text(w, a);
	e->meeting = wire_get_text(w, a);
	e->title = wire_get_text(w, a);
	e->exempt = wire_get(w) != 0;
	e->draft = wire_get(w) != 0;
	e->decisions = (unsigned)wire_get(w);
	e->items = (unsigned)wire_get(w);
	e->people = (unsigned)wire_get(w);
	e->actions = (unsigned)wire_get(w);
}

void
wire_put_timing(struct buf *b, const struct timing *t)
{
	for (size_t i = 0; i < STAGE_MAX; i++)
		wire_put(b, t->ns[i]);
}

void
wire_get_timing(struct wire *w, struct timing *t)
{
	for (size_t i = 0; i < STAGE_MAX; i++)
		t->ns[i] += wire_get(w);
}
