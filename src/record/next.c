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

/* Whether the date lies behind the meeting's own, as far as that is known. */
static bool
to_come(const struct model *m, const struct date *d)
{
	struct date at = { 0 };

	if (!meeting_date(m, &at))
		return true;
	return d->year * 10000 + d->month * 100 + d->day >
	    at.year * 10000 + at.month * 100 + at.day;
}

/* "9", "17th": a day of a month, or 0. */
static int
day_number(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);
	size_t k = 0;
	int day = 0;

	while (k < s.n && k < 3 && cp_digit((unsigned char)s.p[k]))
		day = day * 10 + (s.p[k++] - '0');
	return k == 0 || k > 2 || s.n > k + 2 || (s.n > k &&
	    cp_digit((unsigned char)s.p[k])) || day > 31 ? 0 : day;
}

/* "9 and 17 September 2026", "5, 12 and 19 June": a day before its month. */
static size_t
day_of_several(struct model *m, const struct tokens *ts, size_t i,
    struct date *d)
{
	int day = day_number(ts, i);
	struct date last = { 0 };

	for (size_t at = i + 1; day > 0 && at + 1 < ts->n && at < i + 9; at += 2) {
		if (!token_is(ts, at, "and") && !token_punct(ts, at, ',') &&
		    !token_punct(ts, at, '&'))
			break;
		at += token_is(ts, at + 1, "and");
		if (day_number(ts, at + 1) == 0)
			break;
		if (date_match(m->lex, ts, at + 1, &last) == at + 1)
			continue;
		last.weekday = 0;
		last.day = day;
		*d = last;
		return date_valid(d) ? i + 1 : i;
	}
	return i;
}

/*
 * "7 November, 5 December and 9 January 2027": the year that stands behind
 * the last of a row holds for all, one less before the turn of the year.
 */
static bool
year_of_row(const struct model *m, const struct tokens *ts, size_t end,
    struct date *d)
{
	enum { ROW = 24, };
	int month = d->month, turns = 0;

	for (int k = 0; k < ROW; k++) {
		struct date	next = { 0 };
		size_t		at = end, stop;

		while (token_punct(ts, at, ',') || token_punct(ts, at, '&') ||
		    token_punct(ts, at, ';') || token_is(ts, at, "and"))
			at++;
		if (at == end ||
		    (stop = date_match(m->lex, ts, at, &next)) == at)
			return false;
		turns += next.month < month;
		month = next.month;
		end = stop;
		if (next.year != 0) {
			d->year = next.year - turns;
			return turns < 2 && date_valid(d);
		}
	}
	return false;
}

/* "was to have been on 2 April 2024 but is cancelled" */
static bool
called_off(const struct tokens *ts, size_t i)
{
	size_t end = sentence_end(ts, i);

	for (; i < end; i++)
		if (token_is(ts, i, "cancelled") || token_is(ts, i, "canceled"))
			return true;
	return false;
}

/* "Meeting dates for 2024: 2 April, 7 May": of all that follow, or 0. */
static int
year_before(const struct tokens *ts, size_t from)
{
	for (size_t i = from; i < ts->n && i < from + 4; i++) {
		str s = tokens_str(ts, i, i + 1);

		if ((ts->t[i].flags & TOKEN_NUMBER) && s.n == 4 &&
		    str_eq(str_sub(s, 0, 2), STR("20")) &&
		    (i + 1 >= ts->n || token_punct(ts, i + 1, ':') ||
		    token_punct(ts, i + 1, '-')))
			return 2000 + (s.p[2] - '0') * 10 + s.p[3] - '0';
	}
	return 0;
}

/* The date at token i as a meeting to come; the token after it, or i. */
static size_t
one_date(struct model *m, struct node *n, size_t i, int weekday, int year,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct date	 d = { 0 };
	const char	*certainty = "stated";
	struct fact	*f;
	size_t		 end = date_match(m->lex, ts, i, &d);

	if (end == i)
		end = day_of_several(m, ts, i, &d);
	if (end == i)
		return i;
	if (d.year == 0) {
		certainty = "derived";
		if (!settle_year(m, &d, d.weekday ? d.weekday : weekday) &&
		    !year_of_row(m, ts, end, &d)) {
			d.year = year;
			if (year == 0 || !date_valid(&d))
				return end;
		}
	}
	if (!to_come(m, &d) || called_off(ts, i))
		return end;
	f = fact_new(m, FACT_NEXT_MEETING, n, ts->t[i].from,
	    ts->t[end - 1].to, rule, certainty);
	fact_set(m, f, "date", arena_printf(m->a, "%04d-%02d-%02d", d.year,
	    d.month, d.day));
	return end;
}

/* Past brackets that say more: "(site visits on 9 October 2026)". */
static size_t
past_aside(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t end = i + 1;

	if (!token_punct(ts, i, '(') ||
	    date_match(m->lex, ts, i + 1, NULL) > i + 1)
		return i;
	while (end < ts->n && !token_punct(ts, end, ')'))
		end++;
	return end < ts->n ? end : i;
}

static unsigned
read_dates(struct model *m, struct node *n, size_t from, int weekday)
{
	struct tokens *ts = node_tokens(m->a, n);
	unsigned found = 0;
	int year = year_before(ts, from);

	for (size_t i = from, end; i < ts->n; i = end) {
		size_t before = m->counts[FACT_NEXT_MEETING];

		end = past_aside(m, ts, i);
		if (end == i)
			end = one_date(m, n, i, weekday, year, "next-meeting");
		if (end == i)
			end++;
		found += m->counts[FACT_NEXT_MEETING] > before;
	}
	return found;
}

/* ---- said in a sentence ------------------------------------------------ */

/* "ANNUAL PARISH MEETING" / "To be held on Monday 20th May." */
static bool
of_meeting(const struct model *m, struct node *n)
{
	const struct node *item = node_item(n);
	struct tokens *ts;

	if (item == NULL)
		return false;
	ts = tokens_make(m->tmp, item->title);
	return ts->n > 0 && (token_is(ts, ts->n - 1, "meeting") ||
	    token_is(ts, ts->n - 1, "agm"));
}

/* "Closed at 9pm. Next meeting: 7/5/24": a label within a line. */
static bool
label_stop(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, ':') || token_punct(ts, i, '-');
}

/*
 * "..., followed by the AGM on 26 April": more dates of the sentence; not
 * "and a report of 3 March".
 */
static void
more_said(struct model *m, struct node *n, size_t i, size_t end)
{
	static const char *const on[] = {
		"and", "followed", "then", "agm", "meeting", "meetings",
	};
	static const char *const not[] = {
		"report", "reports", "minutes", "deadline", "by", "letter",
		"since", "before", "from", "of", "until",
	};
	struct tokens	*ts = node_tokens(m->a, n);
	bool		 goes_on = false;

	for (size_t to, from = i; i < end && i < from + 12; i++) {
		goes_on |= TOKEN_IN(ts, i, on);
		if (TOKEN_IN(ts, i, not) && !(token_is(ts, i, "by") &&
		    token_is(ts, i - 1, "followed")))
			return;
		if (!goes_on || (to = one_date(m, n, i, 0, 0,
		    "next-said")) == i)
			continue;
		from = i = to;
		goes_on = false;
	}
}

/*
 * "adjourned until Monday 28 September 2026", "the AGM would be held on
 * Wednesday 8th July": the words, and behind them the day.
 */
static void
read_said(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);
	struct match k;

	for (size_t i = 0, end, to; i < ts->n; i = end) {
		end = sentence_end(ts, i);
		for (size_t j = i; j < end; j++) {
			if (!lexicon_match(m->lex, LEX_NEXT_LEAD, ts, j, &k) ||
			    !(match_is(&k, "said") || (j > 0 && j == i &&
			    k.phrase->value.n == 0 && label_stop(ts, k.to)) ||
			    (j == 0 &&
			    match_is(&k, "titled") && of_meeting(m, n))))
				continue;
			for (j = k.to; j < end && j < k.to + 16; j++)
				if ((to = one_date(m, n, j, 0, 0,
				    "next-said")) > j) {
					more_said(m, n, to, end);
					break;
				}
			break;
		}
	}
}

/* ---- an item or line of its own ---------------------------------------- */

/* Where the words stand in the text that dates to come follow. */
static bool
lead(const struct model *m, const struct tokens *ts, bool anywhere, size_t *to)
{
	struct match k;

	for (size_t i = 0; i < ts->n && (anywhere || i == 0); i++) {
		if (!lexicon_match(m->lex, LEX_NEXT_LEAD, ts, i, &k) ||
		    match_is(&k, "said") || match_is(&k, "titled") || (i > 0 &&
		    (token_is(ts, i - 1, "for") || token_is(ts, i - 1, "at") ||
		    token_is(ts, i - 1, "to") || token_is(ts, i - 1, "the"))))
			continue;
		*to = k.to;
		return true;
	}
	return false;
}

/* "Signed ... Dated 5 May 2026": a form to be filled in. */
static bool
signature(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);

	return token_is(ts, 0, "signed") || token_is(ts, 0, "dated") ||
	    token_is(ts, 0, "confirmed") || (token_is(ts, 0, "date") &&
	    !token_is(ts, 1, "of") && !token_is(ts, 1, "and"));
}

static bool
may_tell(const struct node *n)
{
	return n->kind == NODE_LEAF && (strcmp(n->tag, "p") == 0 ||
	    strcmp(n->tag, "title") == 0) && !in_section(n, "documents") &&
	    !in_section(n, "record");
}

void
find_next_meetings(struct model *m)
{
	struct node	*open = NULL;	/* the item that tells of them */
	bool		 on = false, here;
	int		 weekday = -1;	/* of the open item; -1: not looked at */

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *item = node_item(n);
		size_t to = 0, before = m->counts[FACT_NEXT_MEETING];

		if (!may_tell(n))
			continue;
		if (item != open) {
			open = item;
			on = item != NULL && lead(m,
			    tokens_make(m->tmp, item->title), true, &to);
			weekday = -1;
			if (strcmp(n->tag, "title") != 0)
				to = 0;
		}
		here = strcmp(n->tag, "title") != 0 &&
		    lead(m, node_tokens(m->a, n), false, &to);
		on |= here && item != NULL;
		/* where no items were found, only behind the words themselves */
		if (here || (on && !signature(m, n))) {
			if (weekday < 0)
				weekday = common_weekday(m, item);
			read_dates(m, n, to, weekday);
		}
		if (before == m->counts[FACT_NEXT_MEETING] &&
		    !in_section(n, "agenda") && !inside(n, NODE_RECOMMENDATION))
			read_said(m, n);
	}
}
