/*
 * The lines before the first item. Input: a line. Output: what it says of
 * the meeting, behind a label, in a sentence or by itself.
 *
 *	"Place: Shire Hall"; "AVONBURY COUNCIL" / "Cabinet" / "Monday, 4 May
 *	2024"; "summoned to attend a meeting of Marle Council to be held on"
 */
#include <string.h>

#include "attend.h"
#include "front.h"

enum { TIME_TOKENS = 24, };

/* ---- values behind labels --------------------------------------------- */

/* What tokens [i, within) say of the key. */
static void
read_value(struct front *x, enum lex_kind kind, size_t i, size_t within)
{
	struct date	d = { 0 };
	size_t		from, end, to = i;
	struct match	k;

	switch (kind) {
	case LEX_DATE:
		if ((end = find_date(x, i, &from, &d)) > 0 && from < i + 6) {
			set_date(x, from, end, &d);
			set_times(x, end, within);
		}
		break;
	case LEX_VENUE:
		while (to < within && !lexicon_match(x->m->lex,
		    LEX_TITLE_TAIL, x->ts, to, &k))
			to++;
		if (to - i < 30)
			set_range(x, ABOUT_VENUE, i, to, "venue-label");
		break;
	case LEX_TITLE:
		if (date_match(x->m->lex, x->ts, i, &d) > i)
			break;
		set_range(x, ABOUT_TITLE, i, within, "title-label");
		heading_words(x, i, within, "title-label");
		break;
	case LEX_BODY:
		if (within - i > NAME_WORDS)
			break;
		set_range(x, ABOUT_BODY, i, within, "body-label");
		break;
	case LEX_AUTHORITY:
		/* "COUNCIL" over "MINUTES OF A MEETING HELD ON" is no label */
		if (within - i > NAME_WORDS || lexicon_match(x->m->lex,
		    LEX_DOC_MINUTES, x->ts, i, &k))
			break;
		set_range(x, ABOUT_AUTHORITY, i, within, "authority-label");
		break;
	default:
		set_times(x, i, i + 3);
	}
}

static const enum lex_kind labels[] = {
	LEX_DATE, LEX_VENUE, LEX_TITLE, LEX_BODY, LEX_AUTHORITY, LEX_OPEN,
};

/* A label alone: what follows it is the value. */
static bool
label_alone(const struct front *x, struct node *n, enum lex_kind *kind)
{
	struct match	k;
	struct tokens	*ts = node_tokens(x->m->a, n);

	/* without a colon a word alone is a label only in a column of them */
	if (ts->n == 0 || (!token_punct(ts, ts->n - 1, ':') &&
	    strcmp(n->tag, "p") == 0 && (n->block == NULL ||
	    strcmp(n->block->rule, "paragraph-apart") != 0)))
		return false;
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]);
	    i++)
		if (lexicon_whole(x->m->lex, labels[i], ts, &k) &&
		    (labels[i] != LEX_OPEN || match_is(&k, "label"))) {
			*kind = labels[i];
			return true;
		}
	return false;
}

/*
 * A label at token i, and its colon or column: the token its value begins at,
 * or 0.
 */
static size_t
label_here(const struct front *x, size_t i, enum lex_kind *kind)
{
	const struct names	 v = names_of(x->m, x->n, "", "");
	struct match		 k;

	for (size_t n = 0; n < sizeof(labels) / sizeof(labels[0]); n++)
		if (lexicon_match(x->m->lex, labels[n], x->ts, i, &k) &&
		    (labels[n] != LEX_OPEN || match_is(&k, "label")) &&
		    k.to < x->ts->n && (token_punct(x->ts, k.to - 1, ':') ||
		    token_punct(x->ts, k.to, ':') || (i == 0 &&
		    gap_before(&v, k.to) == GAP_COLUMN))) {
			*kind = labels[n];
			return k.to + token_punct(x->ts, k.to, ':');
		}
	return 0;
}

/*
 * "Place<tab>Village Hall", "Date:" over "5 May 2015", "Venue: Town Hall";
 * "Date: 5 May 2015   Time: 7 pm   Venue: Town Hall" in one line.
 */
bool
read_labelled(struct front *x)
{
	struct node	*label = x->n->prev;
	enum lex_kind	 kind, next = LEX_DATE;
	size_t		 i, to, behind;

	/* "Date:<tab><tab>4 May 2015": an empty cell between them */
	while (label != NULL && label->kind == NODE_LEAF &&
	    label->leaf->s.n == 0 && label->prev != NULL &&
	    strcmp(label->tag, "cell") == 0)
		label = label->prev;
	/* "Meeting #:" over "Date:" has no value */
	if (label != NULL && label->kind == NODE_LEAF &&
	    label_alone(x, label, &kind) && !label_alone(x, x->n, &next)) {
		read_value(x, kind, 0, x->ts->n);
		return true;
	}
	if ((i = label_here(x, 0, &kind)) == 0)
		return false;
	for (; i < x->ts->n; i = behind, kind = next) {
		behind = x->ts->n;
		next = kind;
		for (to = i + 1; to < x->ts->n; to++)
			if ((x->ts->t[to].flags & TOKEN_CAPITAL) &&
			    (behind = label_here(x, to, &next)) > 0)
				break;
		read_value(x, kind, i, to);
		if (to >= x->ts->n)
			break;
	}
	return true;
}

/* ---- front matter ----------------------------------------------------- */

bool
attendance_begins(const struct front *x)
{
	struct match k;

	/* "Chairman: Ann Hale   Tel: 01234" is of the letterhead */
	return lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, 0, &k) &&
	    !contact_line(x->ts, 0) &&
	    (k.to == x->ts->n || token_punct(x->ts, k.to, ':') ||
	    token_punct(x->ts, k.to, '-') || token_punct(x->ts, k.to - 1, ':'));
}

static void
read_status(struct front *x)
{
	struct match k;

	if (lexicon_match(x->m->lex, LEX_STATUS, x->ts, 0, &k) &&
	    (k.to == x->ts->n || lexicon_find(x->m->lex, LEX_DOC_MINUTES,
	    x->ts, 0, k.to + 1, &(struct match){ 0 })))
		set_about(x, ABOUT_STATUS, x->ts->t[0].from,
		    x->ts->t[k.to - 1].to, str_z(x->m->a, k.phrase->value),
		    k.phrase->rule);
}

/* "the minutes of the meeting held on": the date of another meeting. */
static bool
of_the_last(const struct front *x, size_t date)
{
	bool minutes = false;

	if (token_is(x->ts, 0, "previous") || token_is(x->ts, 0, "next") ||
	    token_is(x->ts, 0, "last"))
		return true;
	for (size_t i = 0; i < date && i + 1 < x->ts->n; i++) {
		minutes |= token_is(x->ts, i, "minutes");
		if (i > 1 && token_is(x->ts, i, "minutes") &&
		    token_is(x->ts, i - 1, "the"))
			return true;
	}
	/* "Minutes of the meeting held on 4 May were agreed" */
	for (size_t i = date, end = sentence_end(x->ts, date); minutes &&
	    i < end; i++)
		if (token_is(x->ts, i, "were") || token_is(x->ts, i, "was"))
			return true;
	return false;
}

/*
 * "Dear Councillor" over a summons or under a covering letter's date: what
 * was said before is the letter's, if anything more is said below.
 */
static bool
letter_begins(struct front *x)
{
	static const enum about_key keys[] = {
		ABOUT_DATE, ABOUT_START, ABOUT_VENUE,
	};

	if (!token_is(x->ts, 0, "dear") || x->ts->n > 8 || x->headed)
		return false;
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (x->letter[keys[i]] == NULL)
			x->letter[keys[i]] = x->m->about[keys[i]];
		x->m->about[keys[i]] = NULL;
	}
	x->after_date = false;
	x->seen = 0;
	return true;
}

void
letter_held(struct front *x)
{
	for (size_t i = 0; i < ABOUT_KEYS; i++)
		if (x->m->about[i] == NULL)
			x->m->about[i] = x->letter[i];
}

/* "hereby summoned to attend a meeting of X to be held on D at V" */
static bool
read_summons(struct front *x)
{
	size_t		held, from, end;
	struct date	d = { 0 };

	if (x->headed || (held = heading_summons(x)) == 0 ||
	    (end = find_date(x, held, &from, &d)) == 0)
		return false;
	x->m->about[ABOUT_DATE] = x->m->about[ABOUT_VENUE] = NULL;
	set_date(x, from, end, &d);
	place_held(x, held);
	if (x->m->about[ABOUT_VENUE] == NULL)
		place_after(x, end);
	set_times(x, held, x->ts->n);
	x->after_date = true;
	x->date_seen = x->seen;
	x->date_leaf = x->n;
	return true;
}

bool
date_alone(struct front *x)
{
	struct date	d = { 0 };
	size_t		from, end = find_date(x, 0, &from, &d);

	if (end == 0 || from > 0 || x->ts->n > 12)
		return false;
	for (; end < x->ts->n; end++)
		if ((x->ts->t[end].flags & TOKEN_WORD) &&
		    !token_is(x->ts, end, "at") && !token_is(x->ts, end,
		    "from") && time_match(x->m->lex, x->ts, end - 1, NULL) <=
		    end && x->ts->t[end].to - x->ts->t[end].from > 2)
			return false;
	return true;
}

/* The next line is "Present: ...". */
static bool
present_below(const struct front *x)
{
	struct front y = *x;

	if (!text_leaf(x->n->next))
		return false;
	y.n = x->n->next;
	y.ts = node_tokens(x->m->a, y.n);
	return attendance_begins(&y);
}

/*
 * "AGM 2009" over "Tuesday 10 November": the year of the heading, as long as
 * its tenth of November was a Tuesday.
 */
static void
note_year(struct front *x)
{
	struct date	d = { 0 };
	size_t		end;

	for (size_t i = 0; i < x->ts->n && x->ts->n < 24; i++) {
		str s = tokens_str(x->ts, i, i + 1);
		int year = 0;

		if ((end = date_match(x->m->lex, x->ts, i, &d)) > i &&
		    d.year == 0 && d.weekday != 0 && x->day == NULL &&
		    !of_the_last(x, i)) {
			x->day = x->n;
			x->day_date = d;
			x->day_from = x->ts->t[i].from;
			x->day_to = x->ts->t[end - 1].to;
		}
		for (size_t k = 0; s.n == 4 && k < 4 && s.p[k] >= '0' &&
		    s.p[k] <= '9'; k++)
			year = year * 10 + (s.p[k] - '0');
		if (year > 1900 && year < 2100 && x->year == 0 && x->seen < 4)
			x->year = year;
	}
}

void
day_of_year(struct front *x)
{
	const struct date *d = &x->day_date;

	if (x->day == NULL || x->year == 0 ||
	    x->m->about[ABOUT_DATE] != NULL ||
	    date_weekday(x->year, d->month, d->day) != d->weekday)
		return;
	about_set(x->m, ABOUT_DATE, x->day, x->day_from, x->day_to,
	    arena_printf(x->m->a, "%04d-%02d-%02d", x->year, d->month, d->day),
	    "year-of-heading", "derived");
}

void
read_front(struct front *x)
{
	struct date	d = { 0 };
	size_t		from, end;
	bool		heading;

	read_status(x);
	note_year(x);
	if (letter_begins(x) || read_labelled(x) || read_summons(x)) {
		x->seen++;
		return;
	}
	place_line(x);
	if (!(heading = heading_minutes(x)))
		heading_name(x);
	x->headed |= heading;
	end = find_date(x, 0, &from, &d);
	if (end > 0 && of_the_last(x, from))
		end = 0;
	if (end > 0 && date_alone(x)) {
		/* right over "Present:" nothing before it was the meeting's */
		if (!x->headed && present_below(x))
			x->m->about[ABOUT_DATE] = NULL;
		if (x->m->about[ABOUT_DATE] == NULL)
			heading_over_date(x, x->n->prev);
	}
	/* that of the meeting goes before a memorandum's */
	if (heading && end > 0)
		x->m->about[ABOUT_DATE] = NULL;
	if (x->m->about[ABOUT_DATE] == NULL && end > 0) {
		set_date(x, from, end, &d);
		x->after_date = true;
		x->date_seen = x->seen;
		x->date_leaf = x->n;
		/* "LICENSING PANEL held at the Civic Centre on 6 May" */
		for (size_t i = 1; i < from && !heading; i++)
			if (token_is(x->ts, i, "held"))
				place_held(x, i);
		place_after(x, end);
		set_times(x, end, x->ts->n);
	} else if (x->after_date && x->seen <= x->date_seen + 2) {
		place_after(x, 0);
	}
	if (x->m->about[ABOUT_START] == NULL && (x->after_date || heading) &&
	    !token_is(x->ts, 0, "deadline") && !token_is(x->ts, 0, "published") &&
	    (heading || x->ts->n <= TIME_TOKENS))
		set_times(x, 0, x->ts->n);
	x->seen++;
}
