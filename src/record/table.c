/*
 * Tables. Input: names, and what each stands for. Output: that, by the name
 * in any case: "COUNCILLOR HALE" is "Councillor Hale".
 */
#include "table.h"

enum { LEAST = 16, };

struct entry {
	uint64_t	 hash;
	str		 name;
	void		*what;		/* NULL: the place is free */
};

/* The place of the name, or the free one where it would stand. */
static struct entry *
find(const struct table *t, str name, uint64_t hash)
{
	size_t i = hash & (t->size - 1);

	while (t->slots[i].what != NULL && (t->slots[i].hash != hash ||
	    !str_same(t->slots[i].name, name)))
		i = (i + 1) & (t->size - 1);
	return &t->slots[i];
}

void *
table_get(const struct table *t, str name)
{
	return t->n > 0 ? find(t, name, word_hash(name))->what : NULL;
}

static void
enlarge(struct arena *a, struct table *t)
{
	struct table more = {
		.n = t->n, .size = t->size > 0 ? t->size * 2 : LEAST,
	};

	more.slots = arena_alloc(a, more.size * sizeof(*more.slots));
	for (size_t i = 0; i < t->size; i++)
		if (t->slots[i].what != NULL)
			*find(&more, t->slots[i].name, t->slots[i].hash) =
			    t->slots[i];
	*t = more;
}

void
table_put(struct arena *a, struct table *t, str name, void *what)
{
	uint64_t hash = word_hash(name);

	if (t->n * 2 >= t->size)
		enlarge(a, t);
	*find(t, name, hash) = (struct entry){ hash, name, what };
	t->n++;
}
