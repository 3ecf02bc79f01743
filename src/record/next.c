/*
 * Meetings to come. Input: the tree, the meeting's own date. Output: dates
 * fixed for future meetings; the year worked out where a weekday proves it.
 *
 *	"Future meetings:" / "26 July at Ebley Mill" / "All on Thursdays": in
 *	2018, the year of the meeting, 26 July was a Thursday
 */
#include <stdlib.h>
#include <string.h>

#include "assemble.h"

/* A weekday that is said to hold for all: "All on Thursdays". */
static int
common_weekday(const struct model *m, struct node *item)
{
	for (struct node *n = item; n != NULL; n = node_after(n, item)) {
		struct tokens *ts;
		struct match k;

		if (n->kind != NODE_LEAF)
			continue;
		ts = node_tokens(m->a, n);
		for (size_t i = 0; i < ts->n; i++)
			if (lexicon_match(m->lex, LEX_WEEKDAY, ts, i, &k) &&
			    str_ends(str_c(str_z(m->a, tokens_str(ts, i,
			    i + 1))), STR("days")))
				return k.phrase->value.p[0] - '0';
	}
	return 0;
}

static bool
meeting_date(const struct model *m, struct date *d)
{
	const struct fact *f = m->about[ABOUT_DATE];

	char *end;

	if (f == NULL)
		return false;
	/* as the program itself wrote it, or a profile: YYYY-MM-DD */
	d->year = (int)strtol(fact_get(f, "value"), &end, 10);
	if (*end != '-')
		return false;
	d->month = (int)strtol(end + 1, &end, 10);
	if (*end != '-')
		return false;
	d->day = (int)strtol(end + 1, &end, 10);
	return *end == '\0' && date_valid(d);
}

/* The first such day after the meeting, if its weekday is the one printed. */
static bool
settle_year(const struct model *m, struct date *d, int weekday)
{
	struct date at = { 0 };

	if (weekday == 0 || !meeting_date(m, &at))
		return false;
	d->year = at.year;
	if (d->month < at.month || (d->month == at.month && d->day <= at.day))
		d->year++;
	return date_valid(d) &&
	    date_weekday(d->year, d->month, d->day) == weekday;
}

static void
read_dates(struct model *m, struct node *n, size_t from, int weekday)
{
	struct tokens *ts = node_tokens(m->a, n);

	for (size_t i = from, end; i < ts->n; i = end > i ? end : i + 1) {
		struct date	 d = { 0 };
		const char	*certainty = "stated";
		struct fact	*f;

		end = date_match(m->lex, ts, i, &d);
		if (end == i)
			continue;
		if (d.year == 0) {
			certainty = "derived";
			if (!settle_year(m, &d, d.weekday ? d.weekday : weekday))
				continue;
		}
		f = fact_new(m, FACT_NEXT_MEETING, n, ts->t[i].from,
		    ts->t[end - 1].to, "next-meeting", certainty);
		fact_set(m, f, "date", arena_printf(m->a, "%04d-%02d-%02d",
		    d.year, d.month, d.day));
	}
}

static bool
lead(const struct model *m, str s, struct match *k, size_t *to)
{
	struct tokens *ts = tokens_make(m->a, s);

	if (!lexicon_match(m->lex, LEX_NEXT_LEAD, ts, 0, k))
		return false;
	*to = k->to;
	return true;
}

void
find_next_meetings(struct model *m)
{
	struct node	*open = NULL;	/* the item that tells of them */
	bool		 on = false;
	int		 weekday = -1;	/* of the open item; -1: not looked at */

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *item = node_item(n);
		struct match k;
		size_t to = 0;

		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0)
			continue;
		if (item != open) {
			open = item;
			on = item != NULL && lead(m, item->title, &k, &to);
			to = 0;
			weekday = -1;
		}
		if (lead(m, n->leaf->s, &k, &to))
			on = true;
		if (!on || item == NULL)
			continue;
		if (weekday < 0)
			weekday = common_weekday(m, item);
		read_dates(m, n, to, weekday);
	}
}
