/*
 * What the text says of the meeting as a whole. Input: the front matter,
 * the last lines, the profile. Output: authority, body, title, date, times,
 * venue, status; what the text does not say stays unsaid.
 *
 *	"Minutes of a meeting of the Cabinet held in the Astley Room, Town Hall
 *	on Tuesday, 14 January 2025 commencing at 6.30 pm";
 *	"Leadership Gloucestershire – 14 June 2018" over "Shire Hall, Gloucester"
 */
#include <stdio.h>
#include <string.h>

#include "assemble.h"
#include "issue.h"

enum { FRONT_LEAVES = 14, NAME_WORDS = 12, };

struct front {
	struct model	*m;
	struct node	*n;
	struct tokens	*ts;
	bool		 after_date;	/* a venue may stand alone from here on */
	struct node	*date_leaf;
};

static void
set_range(struct front *x, enum about_key key, size_t from, size_t to,
    const char *rule)
{
	size_t a, b;

	while (to > from && (token_punct(x->ts, to - 1, ',') ||
	    token_punct(x->ts, to - 1, '-') || token_punct(x->ts, to - 1, '.') ||
	    token_punct(x->ts, to - 1, ':')))
		to--;
	if (from >= to)
		return;
	a = x->ts->t[from].from;
	b = x->ts->t[to - 1].to;
	about_set(x->m, key, x->n, a, b, range_str(x->m, x->n, a, b), rule,
	    "stated");
}

static void
set_date(struct front *x, size_t from, size_t to, const struct date *d)
{
	about_set(x->m, ABOUT_DATE, x->n, x->ts->t[from].from,
	    x->ts->t[to - 1].to, arena_printf(x->m->a, "%04d-%02d-%02d",
	    d->year, d->month, d->day), "meeting-date", "stated");
}

static void
set_time(struct front *x, enum about_key key, size_t from, size_t to,
    int minutes)
{
	if (minutes < 24 * 60)
		about_set(x->m, key, x->n, x->ts->t[from].from,
		    x->ts->t[to - 1].to, arena_printf(x->m->a, "%02d:%02d",
		    minutes / 60, minutes % 60), "meeting-time", "stated");
}

/* The first full date from token i on: *from, returns its end, or 0. */
static size_t
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

static size_t
find_time(struct front *x, size_t i, size_t *from, int *minutes)
{
	for (; i < x->ts->n; i++) {
		size_t end = time_match(x->m->lex, x->ts, i, minutes);

		if (end > i) {
			*from = i;
			return end;
		}
	}
	return 0;
}

static bool
ends_with(const struct front *x, enum lex_kind kind, size_t from, size_t to)
{
	struct match k;

	for (size_t i = from; i < to; i++)
		if (lexicon_match(x->m->lex, kind, x->ts, i, &k) && k.to == to)
			return true;
	return false;
}

/* "Cyngor Tref Caerwern", "Pwyllgor Cynllunio": Welsh has it in front. */
static bool
begins_with(const struct front *x, enum lex_kind kind, size_t from, size_t to)
{
	struct match k;

	return lexicon_match(x->m->lex, kind, x->ts, from, &k) &&
	    match_is(&k, "first") && k.to < to;
}

/* A name of tokens [from, to): whose it is, by its last word. */
static void
set_name(struct front *x, size_t from, size_t to, const char *rule)
{
	/* "4th Meeting of the Works Committee", "Marle Parish Council Meeting" */
	for (size_t i = from; i + 1 < to; i++)
		if (token_is(x->ts, i, "meeting") &&
		    token_is(x->ts, i + 1, "of"))
			from = i + 2;
	if (token_is(x->ts, from, "the"))
		from++;
	while (to > from && ((x->ts->t[to - 1].flags & TOKEN_PUNCT) ||
	    token_is(x->ts, to - 1, "meeting") ||
	    token_is(x->ts, to - 1, "agm")))
		to--;
	if (from >= to || to - from > NAME_WORDS)
		return;
	/* "the Planning Committee of Avonbury Borough Council" */
	for (size_t i = from + 1; i + 1 < to; i++)
		if (token_is(x->ts, i, "of") && ends_with(x, LEX_BODY_NOUN,
		    from, i) && ends_with(x, LEX_AUTHORITY_NOUN, i + 1, to)) {
			set_range(x, ABOUT_BODY, from, i, rule);
			set_range(x, ABOUT_AUTHORITY, i + 1, to, rule);
			return;
		}
	if ((ends_with(x, LEX_AUTHORITY_NOUN, from, to) && to > from + 1) ||
	    begins_with(x, LEX_AUTHORITY_NOUN, from, to))
		set_range(x, ABOUT_AUTHORITY, from, to, rule);
	else if (ends_with(x, LEX_BODY_NOUN, from, to) ||
	    begins_with(x, LEX_BODY_NOUN, from, to))
		set_range(x, ABOUT_BODY, from, to, rule);
}

/* ---- "Minutes of a meeting of X held at Y on Z" ------------------------ */

static size_t
find_word(const struct tokens *ts, size_t i, const char *word)
{
	while (i < ts->n && !token_is(ts, i, word))
		i++;
	return i;
}

/* The venue stands between "held in|at" and the date, or behind "at". */
static void
read_venue(struct front *x, size_t held)
{
	size_t	from = held + 1, to;
	struct date d;
	int	minutes;

	if (!token_is(x->ts, from, "in") && !token_is(x->ts, from, "at") &&
	    !token_is(x->ts, from, "via") && !token_is(x->ts, from, "remotely"))
		return;
	from++;
	if (token_is(x->ts, from, "the"))
		from++;
	if (time_match(x->m->lex, x->ts, from, &minutes) > from)
		return;
	for (to = from; to < sentence_end(x->ts, from); to++) {
		if (date_match(x->m->lex, x->ts, to, &d) > to ||
		    time_match(x->m->lex, x->ts, to, &minutes) > to ||
		    token_is(x->ts, to, "commencing"))
			break;
		if (token_is(x->ts, to, "on") && date_match(x->m->lex, x->ts,
		    to + 1, &d) > to + 1 && d.year != 0)
			break;
	}
	while (to > from && (token_is(x->ts, to - 1, "on") ||
	    token_is(x->ts, to - 1, "at")))
		to--;
	set_range(x, ABOUT_VENUE, from, to, "held-at");
}

/* "at 7.00 pm in Marle Village Hall", behind the date. */
static void
venue_after(struct front *x, size_t i)
{
	for (; i + 1 < x->ts->n && x->ts->n <= 48; i++) {
		size_t name = i + 1 + token_is(x->ts, i + 1, "the");

		if ((token_is(x->ts, i, "in") || token_is(x->ts, i, "at")) &&
		    name < x->ts->n &&
		    (x->ts->t[name].flags & TOKEN_CAPITAL)) {
			read_venue(x, i - 1);
			return;
		}
	}
}

/* "Venue: Council Chamber, The Guildhall. View directions" */
static void
labelled_venue(struct front *x)
{
	const struct node	*label = x->n->prev;
	struct match		 k;
	size_t			 to = 0;

	if (label == NULL || label->kind != NODE_LEAF ||
	    strcmp(label->tag, "label") != 0 ||
	    !str_starts(label->leaf->s, STR("Venue")))
		return;
	while (to < x->ts->n &&
	    !lexicon_match(x->m->lex, LEX_TITLE_TAIL, x->ts, to, &k))
		to++;
	set_range(x, ABOUT_VENUE, 0, to, "venue-label");
}

static bool
minutes_line(struct front *x)
{
	struct match	k;
	size_t		from = 0, held, end;
	struct date	d;

	if (lexicon_match(x->m->lex, LEX_STATUS, x->ts, 0, &k))
		from = k.to - token_is(x->ts, k.to - 1, "minutes");
	if (!lexicon_match(x->m->lex, LEX_DOC_MINUTES, x->ts, from, &k))
		return false;
	held = find_word(x->ts, k.to, "held");
	end = held;
	if (held == x->ts->n) {
		for (end = k.to; end < x->ts->n; end++)
			if (token_is(x->ts, end, "on") ||
			    token_punct(x->ts, end, '-') ||
			    token_punct(x->ts, end, ',') ||
			    date_match(x->m->lex, x->ts, end, &d) > end)
				break;
	}
	set_name(x, k.to, end, k.phrase->rule);
	if (held < x->ts->n)
		read_venue(x, held);
	return true;
}

/* ---- other front matter ----------------------------------------------- */

/* "Leadership Gloucestershire – 14 June 2018": the name before the date. */
static bool
name_and_date(struct front *x, size_t date_from)
{
	if (date_from < 2 || (!token_punct(x->ts, date_from - 1, '-') &&
	    !token_punct(x->ts, date_from - 1, ',')) || date_from > NAME_WORDS)
		return false;
	for (size_t i = 0; i + 1 < date_from; i++)
		if (!(x->ts->t[i].flags & TOKEN_PUNCT) &&
		    !(x->ts->t[i].flags & TOKEN_CAPITAL) &&
		    !token_is(x->ts, i, "of") && !token_is(x->ts, i, "and") &&
		    !token_is(x->ts, i, "the") && !token_is(x->ts, i, "for"))
			return false;
	set_range(x, ABOUT_BODY, 0, date_from, "name-and-date");
	set_range(x, ABOUT_TITLE, 0, date_from, "name-and-date");
	return true;
}

static void
read_status(struct front *x)
{
	struct match k;

	if (lexicon_match(x->m->lex, LEX_STATUS, x->ts, 0, &k) &&
	    (k.to == x->ts->n || lexicon_find(x->m->lex, LEX_DOC_MINUTES,
	    x->ts, 0, k.to + 1, &(struct match){ 0 })))
		about_set(x->m, ABOUT_STATUS, x->n, x->ts->t[0].from,
		    x->ts->t[k.to - 1].to, str_z(x->m->a, k.phrase->value),
		    k.phrase->rule, "stated");
}

/* A name of a place right under the line with the date: "Corn Exchange". */
static bool
all_capital(const struct front *x)
{
	if (x->n->prev != x->date_leaf || x->ts->n > 9)
		return false;
	for (size_t i = 0; i < x->ts->n; i++)
		if (!(x->ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_PUNCT |
		    TOKEN_NUMBER)) || (x->ts->t[i].flags & TOKEN_CAPS))
			return false;
	return !ends_with(x, LEX_BODY_NOUN, 0, x->ts->n) &&
	    !ends_with(x, LEX_AUTHORITY_NOUN, 0, x->ts->n);
}

/* A line of its own under the date: where the meeting was. */
static void
lone_venue(struct front *x)
{
	struct match k;
	struct date d;
	size_t from;

	if (!x->after_date || x->ts->n == 0 || x->ts->n > 16 ||
	    token_punct(x->ts, x->ts->n - 1, '.') ||
	    token_punct(x->ts, x->ts->n - 1, ':') ||
	    !(x->ts->t[0].flags & TOKEN_CAPITAL) ||
	    lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, 0, &k) ||
	    find_date(x, 0, &from, &d) > 0 ||
	    find_time(x, 0, &from, &(int){ 0 }) > 0)
		return;
	if (lexicon_find(x->m->lex, LEX_ORG_WORD, x->ts, 0, x->ts->n, &k) ||
	    find_word(x->ts, 0, "room") < x->ts->n || all_capital(x))
		set_range(x, ABOUT_VENUE, 0, x->ts->n, "venue-line");
}

static void
read_front(struct front *x)
{
	struct date	d;
	size_t		from, end;
	int		minutes;
	bool		line, named = false;

	read_status(x);
	line = minutes_line(x);
	lone_venue(x);
	if (!line && x->m->about[ABOUT_DATE] == NULL &&
	    find_date(x, 0, &from, &d) > 0)
		named = name_and_date(x, from);
	if (!line && !named && x->ts->n <= NAME_WORDS)
		set_name(x, 0, x->ts->n, "name-line");
	if (x->m->about[ABOUT_DATE] == NULL &&
	    (end = find_date(x, 0, &from, &d)) > 0) {
		set_date(x, from, end, &d);
		x->after_date = true;
		x->date_leaf = x->n;
		venue_after(x, end);
		if ((end = find_time(x, end, &from, &minutes)) > 0)
			set_time(x, ABOUT_START, from, end, minutes);
	} else if (x->after_date) {
		venue_after(x, 0);
	}
	if (x->m->about[ABOUT_START] == NULL && x->after_date &&
	    x->ts->n <= 24 && (end = find_time(x, 0, &from, &minutes)) > 0)
		set_time(x, ABOUT_START, from, end, minutes);
}

static bool
attendance_begins(const struct front *x)
{
	struct match k;

	return lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, 0, &k) &&
	    (k.to == x->ts->n || token_punct(x->ts, k.to, ':') ||
	    token_punct(x->ts, k.to, '-'));
}

/* ---- when it began and ended ------------------------------------------ */

static void
read_times(struct front *x)
{
	struct match	k, close;
	size_t		from, end;
	int		minutes;
	bool		here = in_section(x->n, "front") ||
			    token_is(x->ts, 0, "meeting") ||
			    token_is(x->ts, 1, "meeting") ||
			    lexicon_find(x->m->lex, LEX_CLOSE, x->ts, 0,
			    x->ts->n, &close);

	if (here && lexicon_find(x->m->lex, LEX_OPEN, x->ts, 0, x->ts->n,
	    &k) && (end = find_time(x, k.to, &from, &minutes)) > 0 && from < k.to + 3)
		set_time(x, ABOUT_START, from, end, minutes);
	if (lexicon_find(x->m->lex, LEX_CLOSE, x->ts, 0, x->ts->n, &k) &&
	    (end = find_time(x, k.to, &from, &minutes)) > 0 && from < k.to + 6)
		set_time(x, ABOUT_END, from, end, minutes);
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
	if (f == NULL || f->at == NULL || strcmp(m->kind, "meeting") != 0)
		return;
	about_set(m, ABOUT_TITLE, f->at->node, f->at->from, f->at->to,
	    fact_get(f, "value"), "title-of-body", "derived");
}

void
find_about(struct model *m)
{
	struct front	x = { .m = m };
	unsigned	seen = 0;
	bool		front = strcmp(m->kind, "meeting") == 0;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0)
			continue;
		x.n = n;
		x.ts = node_tokens(m->a, n);
		if (x.ts->n == 0)
			continue;
		if (front && (!in_section(n, "front") ||
		    attendance_begins(&x) || ++seen > FRONT_LEAVES))
			front = false;
		if (front)
			read_front(&x);
		if (strcmp(m->kind, "meeting") == 0 && node_item(n) == NULL)
			labelled_venue(&x);
		read_times(&x);
	}
	issue_about(m);
	derive_title(m);
	/* what the text says holds; the profile fills what it does not */
	read_profile(m);
}
