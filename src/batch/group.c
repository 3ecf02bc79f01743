/*
 * Grouping: records that say they are of one meeting become one meeting,
 * with one page and one bundle. Input: the records in the order of their
 * documents. Output: meetings with ids, in that order, whatever order the
 * workers were done in.
 *
 * Stated or supplied words count alone: "Avonbury Borough Council", "Cabinet",
 * 12 March 2026 and, where both give it, 10.00 am.
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"

/* A record on its way into a meeting. */
struct seat {
	struct entry	*e;
	size_t		 order;		/* among all records */
	const char	*key;		/* "authority/body/date"; NULL: alone */
	const char	*start;
};

struct hall {
	struct arena	*arena;
	struct seat	*v;
	size_t		 n, cap;
	struct names	 ids;
};

/* The key of a meeting, or NULL where too little is known of it. */
static const char *
key_of(struct arena *a, const struct entry *e)
{
	const char *authority, *body;

	if (e->meeting[0] != '\0')
		return name_safe(a, e->meeting);
	if (e->authority[0] == '\0' || e->body[0] == '\0' ||
	    e->date[0] == '\0')
		return NULL;
	authority = slug(a, e->authority);
	body = slug(a, e->body);
	if (*authority == '\0' || *body == '\0')
		return NULL;
	return arena_printf(a, "%s/%s/%s", authority, body, slug(a, e->date));
}

static void
seat_all(struct hall *h, const struct inputs *in)
{
	for (size_t i = 0; i < in->n; i++)
		for (size_t j = 0; j < in->v[i].nrecords; j++) {
			struct seat	*s;
			struct entry	*e = &in->v[i].records[j];

			s = ARRAY_ADD(h->arena, h->v, h->n, h->cap);
			s->e = e;
			s->order = h->n;
			s->key = key_of(h->arena, e);
			s->start = e->meeting[0] ? "" : e->start;
		}
}

static int
seat_cmp(const void *a, const void *b)
{
	const struct seat	*x = a, *y = b;
	int			 c;

	if (x->key == NULL || y->key == NULL)
		c = (x->key != NULL) - (y->key != NULL);
	else if ((c = strcmp(x->key, y->key)) == 0)
		c = strcmp(x->start, y->start);
	return c ? c : x->order < y->order ? -1 : x->order > y->order;
}

/* ---- the order of a meeting's records ------------------------------------- */

/* "2" < "10" < "10a" < "10b"; what has no number comes first. */
static int
number_cmp(const char *a, const char *b)
{
	char	*more_a, *more_b;
	unsigned long x, y;

	while (*a != '\0' && *b != '\0') {
		if (*a >= '0' && *a <= '9' && *b >= '0' && *b <= '9') {
			x = strtoul(a, &more_a, 10);
			y = strtoul(b, &more_b, 10);
			if (x != y)
				return x < y ? -1 : 1;
			a = more_a;
			b = more_b;
		} else if (*a != *b)
			return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
		else
			a++, b++;
	}
	return (*a != '\0') - (*b != '\0');
}

static int
record_cmp(const void *a, const void *b)
{
	const struct entry	*x = *(struct entry *const *)a;
	const struct entry	*y = *(struct entry *const *)b;
	int			 c = number_cmp(x->item_number, y->item_number);

	return c ? c : strcmp(x->name, y->name);
}

/* ---- meetings --------------------------------------------------------------- */

static struct meeting *
meeting_new(struct hall *h, struct meetings *ms, const char *id)
{
	struct meeting *m = ARRAY_ADD(h->arena, ms->v, ms->n, ms->cap);

	m->id = name_unique(&h->ids, id);
	return m;
}

static void
alone(struct hall *h, struct meetings *ms, struct entry *e)
{
	struct meeting *m = meeting_new(h, ms, e->name);

	m->records = arena_alloc(h->arena, sizeof(*m->records));
	m->records[m->n++] = e;
}

/*
 * How good a record is as the whole of a meeting: minutes before an agenda,
 * confirmed before a draft. 0: it is a part (an item, a decision notice).
 */
static int
whole(const struct entry *e)
{
	if (strcmp(e->kind, "item") == 0 || strcmp(e->kind, "record") == 0)
		return 0;
	return (strcmp(e->kind, "meeting") == 0 ? 4 :
	    strcmp(e->kind, "agenda") == 0 ? 2 : 1) * 2 + !e->draft;
}

/*
 * Seats of one key and one start. Parts join; of several records of the
 * whole meeting (a draft and the confirmed minutes, an agenda) the best
 * stands for it, and the others keep pages of their own.
 */
static void
together(struct hall *h, struct meetings *ms, const struct seat *s, size_t n,
    const char *id)
{
	const struct entry	*best = NULL;
	struct meeting		*m;
	size_t			 at;

	for (size_t i = 0; i < n; i++)
		if (whole(s[i].e) > (best ? whole(best) : 0))
			best = s[i].e;
	m = meeting_new(h, ms, id);
	at = ms->n - 1;
	m->records = arena_alloc(h->arena, n * sizeof(*m->records));
	for (size_t i = 0; i < n; i++)
		if (whole(s[i].e) == 0 || s[i].e == best)
			m->records[m->n++] = s[i].e;
		else {
			alone(h, ms, s[i].e);
			m = &ms->v[at];
		}
	qsort(m->records, m->n, sizeof(*m->records), record_cmp);
}

/* The end of the seats from i that agree in their key (and their start). */
static size_t
run_end(const struct hall *h, size_t i, bool start)
{
	size_t j = i + 1;

	while (j < h->n && strcmp(h->v[j].key, h->v[i].key) == 0 &&
	    (!start || strcmp(h->v[j].start, h->v[i].start) == 0))
		j++;
	return j;
}

/* "10:00" at the end of an id is "-1000". */
static const char *
with_start(struct arena *a, const char *key, const char *start)
{
	char	digits[16];
	size_t	n = 0;

	for (; *start != '\0' && n < sizeof(digits) - 1; start++)
		if (*start >= '0' && *start <= '9')
			digits[n++] = *start;
	digits[n] = '\0';
	return arena_printf(a, "%s-%s", key, digits);
}

/* Seats [i, end) of one key: how many meetings is that? */
static void
one_day(struct hall *h, struct meetings *ms, size_t i, size_t end)
{
	size_t first = i, j, starts = 0;

	while (first < end && h->v[first].start[0] == '\0')
		first++;
	for (j = first; j < end; j = run_end(h, j, true))
		starts++;
	if (starts <= 1) {
		together(h, ms, &h->v[i], end - i, h->v[i].key);
		return;
	}
	/* two meetings that day: without a start nobody can say which */
	for (; i < first; i++)
		alone(h, ms, h->v[i].e);
	for (; i < end; i = j) {
		j = run_end(h, i, true);
		together(h, ms, &h->v[i], j - i,
		    with_start(h->arena, h->v[i].key, h->v[i].start));
	}
}

static int
meeting_cmp(const void *a, const void *b)
{
	return strcmp(((const struct meeting *)a)->id,
	    ((const struct meeting *)b)->id);
}

void
meetings_group(struct arena *a, const struct inputs *in, struct meetings *ms)
{
	struct hall	h = { .arena = a, .ids = { .arena = a } };
	size_t		i, end;

	name_unique(&h.ids, "data");
	seat_all(&h, in);
	if (h.n == 0)
		return;
	qsort(h.v, h.n, sizeof(*h.v), seat_cmp);
	for (i = 0; i < h.n && h.v[i].key == NULL; i++)
		alone(&h, ms, h.v[i].e);
	for (; i < h.n; i = end) {
		end = run_end(&h, i, false);
		one_day(&h, ms, i, end);
	}
	for (i = 0; i < ms->n; i++)
		for (size_t j = 0; j < ms->v[i].n; j++) {
			ms->v[i].exempt |= ms->v[i].records[j]->exempt;
			ms->v[i].draft |= ms->v[i].records[j]->draft;
		}
	qsort(ms->v, ms->n, sizeof(*ms->v), meeting_cmp);
}
