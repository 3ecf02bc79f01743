/*
 * What the text says of the meeting as a whole. Input: the front matter,
 * the last lines, the profile. Output: authority, body, title, date, times,
 * venue, status; what the text does not say stays unsaid.
 *
 *	"Minutes of a meeting of the Cabinet held in the Astley Room, Town Hall
 *	on Tuesday, 14 January 2025 commencing at 6.30 pm"; "Place: Shire Hall"
 */
#include <stdio.h>
#include <string.h>

#include "front.h"
#include "kind.h"
#include "issue.h"

enum { FRONT_LEAVES = 16, FAR_LEAVES = 64, HEADING_TOKENS = 90, };

/* ---- facts and where they rest ---------------------------------------- */

/* "MARLE- ORME" was parted at the end of a line. */
static const char *
unbroken(struct model *m, str s)
{
	struct buf	 b = { 0 };
	const char	*z;

	if (str_find(s, STR("- ")) == SIZE_MAX)
		return str_z(m->a, s);
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != ' ' || i < 2 || s.p[i - 1] != '-' ||
		    s.p[i - 2] == ' ')
			buf_put(&b, s.p + i, 1);
	z = str_z(m->a, (str){ b.p, b.n });
	buf_free(&b);
	return z;
}

void
set_about(struct front *x, enum about_key key, size_t from, size_t to,
    const char *value, const char *rule)
{
	bool first = true;

	if (x->m->about[key] != NULL)
		return;
	for (size_t i = 0; i < x->nparts; i++) {
		size_t start = x->starts[i], n = x->parts[i]->leaf->s.n;
		size_t a = from > start ? from - start : 0;
		size_t b = to > start ? to - start : 0;

		b = b < n ? b : n;
		if (a >= b)
			continue;
		if (first)
			about_set(x->m, key, x->parts[i], a, b, value, rule,
			    "stated");
		else
			fact_at(x->m, x->m->about[key], x->parts[i], a, b);
		first = false;
	}
}

void
set_range(struct front *x, enum about_key key, size_t from, size_t to,
    const char *rule)
{
	size_t a, b;

	while (to > from && (token_punct(x->ts, to - 1, ',') ||
	    token_punct(x->ts, to - 1, '-') || token_punct(x->ts, to - 1, '.') ||
	    token_punct(x->ts, to - 1, ':') || token_punct(x->ts, to - 1, ';')))
		to--;
	while (from < to && (x->ts->t[from].flags & TOKEN_PUNCT) &&
	    !token_punct(x->ts, from, '(') && !token_punct(x->ts, from, '\''))
		from++;
	if (from >= to)
		return;
	a = x->ts->t[from].from;
	b = x->ts->t[to - 1].to;
	set_about(x, key, a, b, unbroken(x->m, str_sub(x->ts->s, a, b)), rule);
}

/* "Tuesday 9th and Wednesday 10th September": the first of two days. */
static size_t
first_day(struct front *x, size_t from, int *day)
{
	size_t	i = from;
	str	s;

	if (i < 2 || !(token_is(x->ts, i - 1, "and") || token_punct(x->ts,
	    i - 1, '&') || token_punct(x->ts, i - 1, '-') ||
	    token_is(x->ts, i - 1, "to")))
		return from;
	i -= 2;
	if (i > 0 && (token_is(x->ts, i, "th") || token_is(x->ts, i, "st") ||
	    token_is(x->ts, i, "nd") || token_is(x->ts, i, "rd")))
		i--;
	s = tokens_str(x->ts, i, i + 1);
	if (s.n == 0 || s.n > 4 || s.p[0] < '0' || s.p[0] > '9' ||
	    (s.n > 2 && s.p[s.n - 1] < 'a'))
		return from;
	*day = s.p[0] - '0';
	if (s.n > 1 && s.p[1] >= '0' && s.p[1] <= '9')
		*day = *day * 10 + (s.p[1] - '0');
	return i;
}

void
set_date(struct front *x, size_t from, size_t to, const struct date *end)
{
	struct date	first = *end, *d = &first;

	from = first_day(x, from, &first.day);
	if (!date_valid(&first) || first.day >= end->day)
		first = *end;
	set_about(x, ABOUT_DATE, x->ts->t[from].from, x->ts->t[to - 1].to,
	    arena_printf(x->m->a, "%04d-%02d-%02d", d->year, d->month,
	    d->day), "meeting-date");
}

size_t
find_date(struct front *x, size_t i, size_t *from, struct date *d)
{
	for (; i < x->ts->n; i++) {
		size_t end = date_match(x->m->lex, x->ts, i, d);

		if (end > i && d->year != 0) {
			*from = i;
			return end;
		}
	}
	return 0;
}

/* "at 1835", "Opened: 1631": four figures, where a time is told. */
static size_t
bare_clock(const struct tokens *ts, size_t i, int *minutes)
{
	static const char *const words[] = {
		"opened", "closed", "started", "commenced", "ended",
		"finished", "start", "finish", "time", "concluded",
	};
	str	s = tokens_str(ts, i, i + 1);
	bool	told = false;
	int	h, m;

	if (i < 1 || s.n != 4 || !(ts->t[i].flags & TOKEN_NUMBER))
		return i;
	for (size_t k = 0; k < s.n; k++)
		if (s.p[k] < '0' || s.p[k] > '9')
			return i;
	h = (s.p[0] - '0') * 10 + (s.p[1] - '0');
	m = (s.p[2] - '0') * 10 + (s.p[3] - '0');
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		told |= token_is(ts, i - 1, words[k]) || (i > 1 &&
		    token_punct(ts, i - 1, ':') && token_is(ts, i - 2,
		    words[k]));
	told |= token_is(ts, i - 1, "at") && m % 5 == 0 && h >= 6;
	if (!told || h > 23 || m > 59 || (i + 1 < ts->n &&
	    (ts->t[i + 1].flags & TOKEN_GLUED) && !token_punct(ts, i + 1, '.')))
		return i;
	*minutes = h * 60 + m;
	return i + 1;
}

size_t
find_time(struct front *x, size_t i, size_t *from, int *minutes)
{
	for (; i < x->ts->n; i++) {
		size_t end = time_match(x->m->lex, x->ts, i, minutes);

		if (end == i)
			end = bare_clock(x->ts, i, minutes);

		/* not the minutes and seconds of "09:00:00" */
		if (end > i && (i == 0 || !token_punct(x->ts, i - 1, ':') ||
		    !(x->ts->t[i].flags & TOKEN_GLUED))) {
			*from = i;
			return end;
		}
	}
	return 0;
}

bool
ends_with(const struct front *x, enum lex_kind kind, size_t from, size_t to)
{
	struct match k;

	for (size_t i = from; i < to; i++)
		if (lexicon_match(x->m->lex, kind, x->ts, i, &k) &&
		    k.to == to && k.phrase->value.n == 0)
			return true;
	return false;
}

bool
begins_with(const struct front *x, enum lex_kind kind, size_t from, size_t to)
{
	struct match k;

	return lexicon_match(x->m->lex, kind, x->ts, from, &k) && k.to < to &&
	    match_is(&k, "first");
}

/* "7.00 pm", "10 a.m.": which half of the day is printed. */
static bool
half_told(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const words[] = { "am", "pm", "a", "p", "m", };

	for (; from < to; from++)
		if (TOKEN_IN(ts, from, words))
			return true;
	return false;
}

/* "9.30am - 2.00pm", "10:00 to 11:30": when it began, and ended. */
void
set_times(struct front *x, size_t i, size_t within)
{
	enum { NOON = 12 * 60, };
	size_t	from, end, next, begun_to;
	int	minutes, begun;

	if ((end = find_time(x, i, &from, &minutes)) == 0 || from >= within)
		return;
	begun = minutes;
	begun_to = end;
	next = end + 1;
	if ((token_punct(x->ts, end, '-') || token_is(x->ts, end, "to") ||
	    token_is(x->ts, end, "until")) && (end = time_match(x->m->lex,
	    x->ts, next, &minutes)) > next && minutes > 0) {
		/* "(7:00 - 9:14 pm)": both in the evening */
		if (!half_told(x->ts, from, begun_to) && begun < NOON &&
		    minutes >= NOON + begun)
			begun += NOON;
		set_time(x, ABOUT_END, next, end, minutes);
	}
	set_time(x, ABOUT_START, from, begun_to, begun);
}

/* ---- headings over several lines ---------------------------------------- */

/* "THE TOWNSHIP OF MARLE" / "REGULAR COUNCIL MEETING MINUTES": another line. */
static bool
kind_of_meeting(const struct front *x, const struct tokens *ts)
{
	size_t n = ts->n;

	if (n < 2 || !begins_with(x, LEX_AUTHORITY_NOUN,
	    token_is(x->ts, 0, "the"), x->ts->n))
		return false;
	n -= token_is(ts, n - 1, "minutes");
	return meeting_word(ts, n - 1) || n < ts->n;
}

/* A line that goes on the heading: "HELD AT THE HALL", "on 4 May 2024". */
static bool
goes_on(struct front *x, struct node *n)
{
	struct tokens	*ts = node_tokens(x->m->a, n);
	size_t		 end = x->ts->n;
	struct front	 y = { .m = x->m, .n = n, .ts = ts };
	struct match	 k;
	size_t		 from;
	struct date	 d = { 0 };
	static const char *const open[] = {
		"of", "the", "at", "and", "in", "on", "by", "via", "meeting",
	};
	static const char *const begin[] = {
		"held", "at", "on", "in", "of", "meeting", "via", "commencing",
		"and", "committee", "council",
	};
	static const char *const rooms[] = {
		"room", "rooms", "chamber", "chambers", "offices", "house",
	};

	if (ts->n == 0 || end == 0 || ts->n + end > HEADING_TOKENS ||
	    token_punct(ts, 1, ':') ||		/* "Date: 5 May 2015" */
	    lexicon_match(x->m->lex, LEX_ATTENDANCE, ts, 0, &k) ||
	    (heading_opens(&y) > 0 && !token_is(ts, 0, "the") &&
	    !token_is(ts, 0, "a")) || kind_of_meeting(x, ts))
		return false;
	if (token_punct(x->ts, end - 1, ',') || token_punct(x->ts, end - 1, '-'))
		return true;
	/* "MINUTE OF MEETING" over "MARLE COUNCIL": what it is, then whose */
	if (token_is(x->ts, end - 1, "meeting") && end < 5 &&
	    (token_is(x->ts, end - 2, "of") ||
	    token_is(x->ts, end - 2, "the")) &&
	    lexicon_whole(x->m->lex, LEX_DOC_MINUTES, x->ts, &k) &&
	    authority_name(&y, 0, ts->n))
		return false;
	/* "Committee Room 2, Strath House" is where, not whose */
	if (TOKEN_IN(ts, 1, rooms))
		return false;
	/* "Minutes of Council Meeting" / "Marle Parish Council": two names */
	if (token_is(x->ts, end - 1, "meeting") && ends_with(&y,
	    LEX_AUTHORITY_NOUN, 1, ts->n) && ends_with(x, LEX_BODY_NOUN, 0,
	    end - 1))
		return false;
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++)
		if (token_is(x->ts, end - 1, open[i]))
			return true;
	for (size_t i = 0; i < sizeof(begin) / sizeof(begin[0]); i++)
		/* "The Corporation of the Town of Marle" / "Council Minutes" */
		if (token_is(ts, 0, begin[i]) && !(token_is(ts, 0, "council") &&
		    begins_with(x, LEX_AUTHORITY_NOUN, token_is(x->ts, 0,
		    "the"), end)))
			return true;
	/* the date, or more of a name in capitals */
	if ((find_date(&y, 0, &from, &d) > 0 && from == 0) ||
	    lexicon_match(x->m->lex, LEX_MONTH, ts, 0, &k))
		return true;
	return find_date(x, 0, &from, &d) == 0 &&
	    (ts->t[0].flags & TOKEN_CAPS) && (x->ts->t[end - 1].flags &
	    TOKEN_CAPS) && !token_punct(ts, ts->n - 1, ':');
}

/* The leaf n as the text at hand. */
static void
take_leaf(struct front *x, struct node *n)
{
	x->n = x->parts[0] = n;
	x->starts[0] = 0;
	x->nparts = 1;
	x->ts = node_tokens(x->m->a, n);
}

/*
 * A heading over several lines is read as one: "MINUTES OF A MEETING OF" /
 * "MARLE PARISH COUNCIL" / "held on 4 May 2024". Returns its last leaf.
 */
static struct node *
take_heading(struct front *x)
{
	struct node	*n = x->n->next;
	struct buf	 b = { 0 };

	if (heading_opens(x) == 0 || (x->ts->t[0].flags & TOKEN_CAPITAL) == 0)
		return x->n;
	while (n != NULL && text_leaf(n) && x->nparts < HEADING_LEAVES &&
	    goes_on(x, n)) {
		b.n = 0;
		buf_put(&b, x->ts->s.p, x->ts->s.n);
		buf_put(&b, " ", 1);
		x->starts[x->nparts] = b.n;
		buf_put(&b, n->leaf->s.p, n->leaf->s.n);
		x->parts[x->nparts++] = n;
		x->ts = tokens_make(x->m->a, str_dup(x->m->a,
		    (str){ b.p, b.n }));
		n = n->next;
	}
	buf_free(&b);
	return x->parts[x->nparts - 1];
}

/* ---- the profile ------------------------------------------------------ */

static void
read_profile(struct model *m)
{
	static const struct { enum lex_kind kind; enum about_key key; } rows[] = {
		{ LEX_AUTHORITY, ABOUT_AUTHORITY }, { LEX_BODY, ABOUT_BODY },
		{ LEX_DATE, ABOUT_DATE }, { LEX_TITLE, ABOUT_TITLE },
		{ LEX_VENUE, ABOUT_VENUE },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct phrase *p = lexicon_value(m->lex, rows[i].kind);

		if (p != NULL && p->value.n > 0)
			about_set(m, rows[i].key, NULL, 0, 0,
			    str_z(m->a, p->value), p->rule, "supplied");
	}
}

/* The title of a meeting is its body's name, else its authority's. */
static void
derive_title(struct model *m)
{
	const struct fact *f = m->about[ABOUT_BODY];

	if (f == NULL)
		f = m->about[ABOUT_AUTHORITY];
	if (f == NULL || f->at == NULL || (strcmp(m->kind, "meeting") != 0 &&
	    strcmp(m->kind, "agenda") != 0 && !m->transcript))
		return;
	about_set(m, ABOUT_TITLE, f->at->node, f->at->from, f->at->to,
	    fact_get(f, "value"), "title-of-body", "derived");
}

/* "The Council resolved:-": what follows is no front matter. */
static bool
business_begins(const struct front *x)
{
	for (size_t i = 0; i < x->ts->n; i++)
		if (token_is(x->ts, i, "resolved"))
			return true;
	return false;
}

static unsigned
cells_of(const struct node *row)
{
	unsigned n = 0;

	for (const struct node *c = row->first; c != NULL; c = c->next)
		n += c->kind == NODE_LEAF && c->leaf->s.n > 0;
	return n;
}

/*
 * "*** MARLE COUNCIL MEETING REPORT ***" over some words, and only then the
 * heading: an item without a number, before anything is known.
 */
static bool
headless(const struct model *m, struct node *n)
{
	struct node *item = node_item(n);

	return item != NULL && item->number == NULL &&
	    m->about[ABOUT_DATE] == NULL && m->about[ABOUT_BODY] == NULL &&
	    m->about[ABOUT_AUTHORITY] == NULL;
}

static bool
front_kind(const struct model *m)
{
	return strcmp(m->kind, "meeting") == 0 || strcmp(m->kind, "agenda") == 0;
}

/* "Commissioners:" and their names over "Meeting, May 14, 2020". */
static void
late_date(struct front *x)
{
	enum { SHORT = 9, };
	struct date	d = { 0 };
	size_t		from = 0, end;

	if (x->m->about[ABOUT_DATE] != NULL || x->ts->n > SHORT ||
	    !in_section(x->n, "front") || attendance_begins(x) ||
	    (end = find_date(x, 0, &from, &d)) < x->ts->n || from > 3 ||
	    token_is(x->ts, 0, "next") || token_is(x->ts, 0, "previous") ||
	    token_is(x->ts, 0, "last"))
		return;
	set_date(x, from, end, &d);
}

void
find_about(struct model *m)
{
	struct front	x = { .m = m };
	/* an agenda is headed as minutes are */
	bool		front = strcmp(m->kind, "meeting") == 0 ||
			    strcmp(m->kind, "agenda") == 0 ||
			    m->transcript || voting_record(m);
	unsigned	far = 0;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		bool cell = n->kind == NODE_LEAF && strcmp(n->tag, "cell") == 0;

		if (!cell && !text_leaf(n))
			continue;
		take_leaf(&x, n);
		if (x.ts->n == 0)
			continue;
		if (cell) {
			/* a label and its value; more are a table's head */
			if (front && in_section(n, "front") &&
			    cells_of(n->parent) == 2)
				read_labelled(&x);
			continue;
		}
		if (front && far < FRONT_LEAVES && headless(m, n)) {
			/* its title is the paper's; the heading is below */
			if (!date_alone(&x)) {
				far++;
				continue;
			}
		} else if (front && (!in_section(n, "front") ||
		    attendance_begins(&x) || business_begins(&x) ||
		    far++ >= FAR_LEAVES))
			front = false;
		/* under a long letterhead the meeting's own date begins anew */
		if (front && x.seen >= FRONT_LEAVES &&
		    m->about[ABOUT_DATE] == NULL && date_alone(&x))
			x.seen = 1;
		if (front && x.seen < FRONT_LEAVES) {
			n = take_heading(&x);
			read_front(&x);
		} else if (node_item(n) == NULL || strcmp(m->kind, "record") == 0) {
			if (!read_labelled(&x))
				late_date(&x);
		}
		times_told(&x);
	}
	letter_held(&x);
	day_of_year(&x);
	heading_guess(&x);
	if (x.bare != NULL && m->about[ABOUT_AUTHORITY] == NULL)
		about_set(m, ABOUT_TITLE, x.bare, x.bare_from, x.bare_to,
		    range_str(m, x.bare, x.bare_from, x.bare_to),
		    "name-line", "stated");
	issue_about(m);
	if (front_kind(m))
		front_matter(m);
	derive_title(m);
	/* what the text says holds; the profile fills what it does not */
	read_profile(m);
}
