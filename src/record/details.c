/*
 * Details inside the text. Input: the tree. Output: references to law and
 * papers, sums of money, dates and times, marked where they stand; the papers
 * of each item.
 */
#include <string.h>

#include "assemble.h"
#include "table.h"

/* The name without a year and the comma before it. */
static str
undated(str s)
{
	size_t n = s.n;

	while (n > 0 && (cp_digit((unsigned char)s.p[n - 1]) ||
	    s.p[n - 1] == ' ' || s.p[n - 1] == ','))
		n--;
	return str_sub(s, 0, n);
}

/*
 * Acts that were named with their year are known by the words before it:
 * "the Licensing Act", where the Licensing Act 2003 was named before, is no
 * other: the fact that is there already, or NULL.
 */
static struct fact *
act_known(struct model *m, struct table *laws, str s, struct fact *new)
{
	str		 name = undated(s);
	struct fact	*act = table_get(laws, name);

	if (act != NULL)
		return name.n == s.n ? act : NULL;
	if (new != NULL && name.n < s.n)
		table_put(m->a, laws, name, new);
	return NULL;
}

static void
mark_reference(struct model *m, struct table *laws, struct node *n, size_t from,
    size_t to, const char *kind)
{
	struct inline_mark	*k = mark_add(m, n, "ref", from, to);
	str			 s = str_sub(n->leaf->s, from, to);
	struct fact		*f;

	if (k == NULL || (strcmp(kind, "act") == 0 &&
	    (k->fact = act_known(m, laws, s, NULL)) != NULL))
		return;
	f = fact_new(m, FACT_REFERENCE, n, from, to, "reference", "stated");
	fact_set(m, f, "kind", kind);
	k->fact = f;
	if (strcmp(kind, "act") == 0)
		act_known(m, laws, s, f);
}

static void
mark_money(struct model *m, struct node *n, size_t from, size_t to,
    const struct money *v)
{
	struct inline_mark	*k = mark_add(m, n, "money", from, to);
	struct fact		*f;
	const char		*value;

	if (k == NULL)
		return;
	value = v->minor % 100 == 0 ?
	    arena_printf(m->a, "%llu", v->minor / 100) :
	    arena_printf(m->a, "%llu.%02llu", v->minor / 100, v->minor % 100);
	k->currency = v->currency;
	k->value = value;
	f = fact_new(m, FACT_AMOUNT, n, from, to, "money", "stated");
	fact_set(m, f, "currency", v->currency);
	fact_set(m, f, "value", value);
}

static void
mark_date(struct model *m, struct node *n, size_t from, size_t to,
    const struct date *d)
{
	struct inline_mark *k;

	/* a day without its year has no value: it is marked as it is */
	if ((k = mark_add(m, n, "date", from, to)) != NULL && d->year != 0)
		k->value = arena_printf(m->a, "%04d-%02d-%02d", d->year,
		    d->month, d->day);
}

static void
mark_time(struct model *m, struct node *n, size_t from, size_t to, int minutes)
{
	struct inline_mark *k = mark_add(m, n, "time", from, to);

	if (k != NULL && minutes < 24 * 60)
		k->value = arena_printf(m->a, "%02d:%02d", minutes / 60,
		    minutes % 60);
}

static size_t
one_detail(struct model *m, struct table *laws, struct node *n,
    const struct tokens *ts, size_t i)
{
	const char	*kind;
	struct money	 v;
	struct date	 d;
	int		 minutes;
	size_t		 end, from = ts->t[i].from;

	if ((end = money_match(m->lex, ts, i, &v)) > i)
		mark_money(m, n, from, ts->t[end - 1].to, &v);
	else if ((end = reference_match(m->lex, ts, i, &kind)) > i)
		mark_reference(m, laws, n, from, ts->t[end - 1].to, kind);
	else if ((end = date_match(m->lex, ts, i, &d)) > i)
		mark_date(m, n, from, ts->t[end - 1].to, &d);
	else if ((end = time_match(m->lex, ts, i, &minutes)) > i)
		mark_time(m, n, from, ts->t[end - 1].to, minutes);
	else
		return i + 1;
	return end;
}

static void
find_paper(struct model *m, struct node *n)
{
	if (in_section(n, "documents") && n->leaf->s.n > 1)
		fact_new(m, FACT_DOCUMENT, n, 0, n->leaf->s.n, "documents",
		    "stated");
}

void
find_details(struct model *m)
{
	struct table laws = { 0 };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct tokens *ts;

		if (n->kind != NODE_LEAF || strcmp(n->tag, "furniture") == 0 ||
		    strcmp(n->tag, "mark") == 0 || strcmp(n->tag, "num") == 0)
			continue;
		ts = node_tokens(m->a, n);
		for (size_t i = 0; i < ts->n; )
			i = one_detail(m, &laws, n, ts, i);
		if (strcmp(n->tag, "p") == 0)
			find_paper(m, n);
	}
}
