/*
 * The files of a bag by name: exactly, and as systems with other ideas of a
 * name would have them: macOS takes accents apart, Windows and macOS hold
 * A and a for the same.
 */
#include <stdlib.h>

#include "seen.h"

static int
by_key(const void *a, const void *b)
{
	return str_cmp(((const struct keyed *)a)->key,
	    ((const struct keyed *)b)->key);
}

static struct entry *
find(const struct keyed *table, size_t n, str key)
{
	struct keyed		 want = { key, NULL };
	const struct keyed	*k = NULL;

	if (n > 0)
		k = bsearch(&want, table, n, sizeof(want), by_key);
	return k != NULL ? k->e : NULL;
}

static struct keyed *
table_make(struct seen *s, str (*key)(struct arena *, str))
{
	struct keyed *t = arena_alloc(s->arena, (s->n + 1) * sizeof(*t));

	for (size_t i = 0; i < s->n; i++)
		t[i] = (struct keyed){ key(s->arena, s->e[i].path), &s->e[i] };
	qsort(t, s->n, sizeof(*t), by_key);
	return t;
}

static str
key_path(struct arena *a, str path)
{
	(void)a;
	return path;
}

static str
key_form(struct arena *a, str path)
{
	return name_key(a, path, false);
}

static str
key_case(struct arena *a, str path)
{
	return name_key(a, path, true);
}

void
seen_index(struct seen *s)
{
	s->by_path = table_make(s, key_path);
	s->by_case = table_make(s, key_case);
	for (size_t i = 1; i < s->n; i++)
		if (str_eq(s->by_path[i - 1].key, s->by_path[i].key))
			fault(s, MN_DIAG_BAG_MEMBER_TWICE, "%s",
			    shown(s, s->by_path[i].key));
	for (size_t i = 1; i < s->n; i++) {
		const struct entry *a = s->by_case[i - 1].e;
		const struct entry *b = s->by_case[i].e;

		if (str_eq(s->by_case[i - 1].key, s->by_case[i].key) &&
		    !str_eq(a->path, b->path))
			fault(s, MN_DIAG_BAG_CLASH, "%s and %s",
			    shown(s, a->path), shown(s, b->path));
	}
}

struct entry *
seen_find(struct seen *s, str path)
{
	return find(s->by_path, s->n, path);
}

struct entry *
seen_find_form(struct seen *s, str path)
{
	if (s->by_form == NULL)
		s->by_form = table_make(s, key_form);
	return find(s->by_form, s->n, key_form(s->arena, path));
}

struct entry *
seen_find_case(struct seen *s, str path)
{
	return find(s->by_case, s->n, key_case(s->arena, path));
}
