/*
 * The nothing-lost account. Input: the decoded text and what was written of
 * each leaf. Output: whether every word of the one is in the other, once.
 * It looks at the bytes that were written, not at what they were made from.
 */
#include <stdlib.h>
#include <string.h>

#include "write.h"

static int
by_start(const void *x, const void *y)
{
	const struct span *a = x, *b = y;

	return a->from < b->from ? -1 : a->from > b->from;
}

/* The first character of [from, to) that is not blank, or SIZE_MAX. */
static size_t
first_word(const struct text *t, size_t from, size_t to)
{
	size_t len;

	for (size_t i = from; i < to; i += len)
		if (!cp_blank(utf8_get(t->s.p + i, to - i, &len)))
			return i;
	return SIZE_MAX;
}

static bool
fault(struct model *m, size_t off, const char *what)
{
	size_t line, col;

	text_where(m->t, off, &line, &col);
	diag_at(m->ds, MN_DIAG_ACCOUNT, line, col, "%s", what);
	return false;
}

static bool
covered(struct model *m, const struct ledger *l, size_t from, size_t to)
{
	struct span	*all = NULL;
	size_t		 n = 0, cap = 0, at = from, off;

	for (size_t i = 0; i < l->n; i++)
		for (size_t k = 0; k < l->w[i].nspans; k++)
			*ARRAY_ADD(m->a, all, n, cap) = l->w[i].spans[k];
	if (n > 0)
		qsort(all, n, sizeof(*all), by_start);
	for (size_t i = 0; i < n; i++) {
		if (all[i].from < at)
			return fault(m, all[i].from, "in two leaves");
		if ((off = first_word(m->t, at, all[i].from)) != SIZE_MAX)
			return fault(m, off, "in no leaf");
		at = all[i].to;
	}
	if ((off = first_word(m->t, at, to)) != SIZE_MAX)
		return fault(m, off, "in no leaf");
	return at <= to || fault(m, to, "past the end of the record");
}

static bool
ascending(struct model *m, const struct ledger *l)
{
	size_t last = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct written *w = &l->w[i];

		for (size_t k = 0; k < w->nspans; k++)
			if (w->spans[k].from >= w->spans[k].to ||
			    (k > 0 && w->spans[k].from < w->spans[k - 1].to))
				return fault(m, w->spans[k].from,
				    "spans out of order");
		if (w->nspans == 0)
			continue;
		if (w->spans[0].from < last)
			return fault(m, w->spans[0].from, "leaves out of order");
		last = w->spans[0].from;
	}
	return true;
}

/* The length of the entity at the start, and what it stands for; or 0. */
static size_t
entity(str s, uint32_t *c)
{
	static const struct { const char *esc; char c; } entities[] = {
		{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
		{ "&quot;", '"' },
	};

	for (size_t i = 0; s.p[0] == '&' && i < 4; i++)
		if (str_starts(s, str_c(entities[i].esc))) {
			*c = (unsigned char)entities[i].c;
			return strlen(entities[i].esc);
		}
	return 0;
}

/* The next character of written XML that is text, entities resolved. */
static bool
next_written(str *s, uint32_t *c)
{
	size_t len;

	while (s->n > 0 && s->p[0] == '<') {
		size_t end = str_find(*s, STR(">"));

		*s = str_sub(*s, end == SIZE_MAX ? s->n : end + 1, s->n);
	}
	if (s->n == 0)
		return false;
	if ((len = entity(*s, c)) == 0)
		*c = utf8_get(s->p, s->n, &len);
	s->p += len;
	s->n -= len;
	return true;
}

static bool
same_words(struct model *m, const struct buf *xml, const struct written *w)
{
	str		out = { xml->p + w->from, w->to - w->from };
	uint32_t	c;
	size_t		len;

	for (size_t k = 0; k < w->nspans; k++)
		for (size_t i = w->spans[k].from; i < w->spans[k].to; i += len) {
			uint32_t want = utf8_get(m->t->s.p + i,
			    w->spans[k].to - i, &len);

			if (cp_blank(want))
				continue;
			do {
				if (!next_written(&out, &c))
					return fault(m, i, "not written");
			} while (cp_blank(c));
			if (c != want)
				return fault(m, i, "written otherwise");
		}
	while (next_written(&out, &c))
		if (!cp_blank(c))
			return fault(m, w->nspans ? w->spans[0].from : m->from,
			    "more written than was there");
	return true;
}

bool
account_check(struct model *m, const struct buf *xml, const struct ledger *l,
    size_t from, size_t to)
{
	if (!covered(m, l, from, to) || !ascending(m, l))
		return false;
	for (size_t i = 0; i < l->n; i++)
		if (!same_words(m, xml, &l->w[i]))
			return false;
	return true;
}
