/*
 * Where the meeting was. Input: a line of the front matter. Output: the
 * venue as printed.
 *
 *	"held in the Astley Room, Town Hall on Tuesday, 14 January 2025";
 *	"at 7.00 pm in Marle Village Hall"; "Shire Hall, Hale" under the date
 */
#include <string.h>

#include "front.h"

/* Where the place's words end: at a date, a time, another clause. */
static size_t
place_end(struct front *x, size_t from)
{
	size_t		to = from, end = sentence_end(x->ts, from);
	struct date	d;
	int		minutes;
	struct match	k;

	/* "MARLE, CO. ORME", "St. Anne's" */
	while (end < x->ts->n && end > from + 1 && token_punct(x->ts, end - 1,
	    '.') && x->ts->t[end - 2].to - x->ts->t[end - 2].from <= 2)
		end = sentence_end(x->ts, end);

	for (; to < end; to++) {
		if (date_match(x->m->lex, x->ts, to, &d) > to ||
		    time_match(x->m->lex, x->ts, to, &minutes) > to ||
		    token_is(x->ts, to, "commencing") ||
		    token_is(x->ts, to, "starting") ||
		    token_is(x->ts, to, "when") ||
		    token_is(x->ts, to, "following") ||
		    token_is(x->ts, to, "during") ||
		    token_is(x->ts, to, "present") ||
		    /* Welsh "am 7.00 o'r gloch" */
		    (token_is(x->ts, to, "am") && to + 1 < end &&
		    (x->ts->t[to + 1].flags & TOKEN_NUMBER)))
			break;
		if (lexicon_match(x->m->lex, LEX_WEEKDAY, x->ts, to, &k) &&
		    (token_is(x->ts, to - 1, "on") ||
		    date_match(x->m->lex, x->ts, to, &d) > to))
			break;
		if (token_is(x->ts, to, "on") && to + 1 < end &&
		    (date_match(x->m->lex, x->ts, to + 1, &d) > to + 1 ||
		    lexicon_match(x->m->lex, LEX_WEEKDAY, x->ts, to + 1, &k)))
			break;
		/* "the Hall, and livestreamed", "AND ONLINE" stays out */
		if (token_is(x->ts, to, "and") && (token_is(x->ts, to + 1,
		    "livestreamed") || token_is(x->ts, to + 1, "online") ||
		    token_is(x->ts, to + 1, "on-line") || token_is(x->ts,
		    to + 1, "via") || token_is(x->ts, to + 1, "remotely") ||
		    token_is(x->ts, to + 1, "streamed") || token_is(x->ts,
		    to + 1, "broadcast")))
			break;
	}
	while (to > from && (token_is(x->ts, to - 1, "on") ||
	    token_is(x->ts, to - 1, "at") || token_is(x->ts, to - 1, "the") ||
	    token_is(x->ts, to - 1, "from") || token_is(x->ts, to - 1, "and") ||
	    (token_is(x->ts, to - 1, "am") && to < x->ts->n)))
		to--;
	return to;
}

/*
 * "Minutes of Marle City Council held at Marle": the town alone tells
 * nothing; and no place is a "Statutory Meeting" or an agenda.
 */
static void
set_venue(struct front *x, size_t from, size_t to, const char *rule)
{
	const struct fact	*of = x->m->about[ABOUT_AUTHORITY];
	struct tokens		*name = of == NULL ? NULL : tokens_make(x->m->a,
				    str_c(fact_get(of, "value")));
	struct person		 p;

	/* "AT 7.30 P.M. IN THE MEMORIAL HALL" */
	if (token_is(x->ts, from, "in") || token_is(x->ts, from, "at"))
		from += 1 + token_is(x->ts, from + 1, "the");
	/* "(27/8/2021, Zoom)" */
	if (to > from && token_punct(x->ts, to - 1, ')')) {
		size_t open = from;

		while (open < to && !token_punct(x->ts, open, '('))
			open++;
		to -= open == to;
	}
	/* "Proposed by Cllr Fay" is nowhere */
	if (person_match(x->m->lex, x->ts, from, &p) > from && p.titled &&
	    !token_is(x->ts, from + 1, "teams"))
		return;
	for (size_t i = from; i < to; i++)
		if (meeting_word(x->ts, i) || token_is(x->ts, i, "agenda") ||
		    token_is(x->ts, i, "minutes"))
			return;
	for (size_t i = 0; name != NULL && to == from + 1 && i < name->n; i++)
		if (name->t[i].hash == x->ts->t[from].hash)
			return;
	set_range(x, ABOUT_VENUE, from, to, rule);
}

static bool
preposition(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "in") || token_is(ts, i, "at") ||
	    token_is(ts, i, "via") || token_is(ts, i, "by") ||
	    token_is(ts, i, "yn") || token_is(ts, i, "yng") ||
	    token_is(ts, i, "through") || token_is(ts, i, "using");
}

void
place_held(struct front *x, size_t held)
{
	size_t	from = held + 1;
	int	minutes;

	/* "held in person at", "held a virtual meeting via" */
	if (token_is(x->ts, from, "in") && token_is(x->ts, from + 1, "person"))
		from += 2;
	if (token_is(x->ts, from, "remotely") ||
	    token_is(x->ts, from, "virtually") ||
	    token_is(x->ts, from, "online")) {
		if (!token_is(x->ts, from + 1, "via") &&
		    !token_is(x->ts, from + 1, "by") &&
		    !token_is(x->ts, from + 1, "through") &&
		    !token_is(x->ts, from + 1, "using"))
			return;
		size_t to = place_end(x, from + 1 +
		    preposition(x->ts, from + 1));

		set_venue(x, from, to, "held-at");
		return;
	}
	if (!preposition(x->ts, from))
		return;
	from++;
	if (time_match(x->m->lex, x->ts, from, &minutes) > from)
		return;
	from += token_is(x->ts, from, "the") || token_is(x->ts, from, "yr") ||
	    token_is(x->ts, from, "y");
	if (from < x->ts->n && (x->ts->t[from].flags & (TOKEN_CAPITAL |
	    TOKEN_NUMBER)))
		set_venue(x, from, place_end(x, from), "held-at");
}

/* Words of a place: a room, a hall, a street. */
static bool
place_word(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"room", "hall", "chamber", "chambers", "centre", "center",
		"house", "offices", "school", "library", "church", "street",
		"road", "lane", "hotel", "pavilion", "institute", "club",
		"guildhall", "office", "buildings", "headquarters", "arms",
		"inn", "theatre", "museum", "castle", "college", "zoom",
		"teams", "suite", "building", "hq", "schoolroom", "barn",
		"depot", "boardroom", "vestry", "chapel", "annexe", "annex",
		"campus", "auditorium", "gymnasium", "cafeteria", "courthouse",
		"marae", "foyer", "lounge", "clubhouse", "firehouse", "avenue",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* "6th February 2018, 7.30pm Marle Village Hall": it ends the line. */
static bool
place_at_end(struct front *x, size_t i)
{
	bool	word = false, timed = false;
	size_t	end, to;
	int	minutes;

	if ((end = time_match(x->m->lex, x->ts, i + (token_punct(x->ts, i,
	    ',') || token_is(x->ts, i, "at")), NULL)) >
	    i + (token_punct(x->ts, i, ',') || token_is(x->ts, i, "at"))) {
		i = end;
		/* "17 May 2023, 7pm, The Old Forge" */
		timed = (token_punct(x->ts, i, ',') ||
		    token_punct(x->ts, i, '-')) && i + 2 < x->ts->n;
	}
	/* "2:00pm-4:15pm, Room 3": past both times */
	while (i < x->ts->n && (token_punct(x->ts, i, ',') ||
	    token_punct(x->ts, i, '-') || token_is(x->ts, i, "to")))
		i = time_match(x->m->lex, x->ts, i + 1, NULL);
	/* "12 May 2014, Marle Library, 6pm": up to the time */
	for (to = i; to < x->ts->n; to++)
		if (time_match(x->m->lex, x->ts, to, &minutes) > to &&
		    !(x->ts->t[to].flags & TOKEN_CAPITAL))
			break;
	while (to > i && token_is(x->ts, to - 1, "at"))
		to--;
	if (i >= to || to - i > 9)
		return false;
	for (size_t k = i; k < to; k++) {
		if (!(x->ts->t[k].flags & (TOKEN_CAPITAL | TOKEN_PUNCT |
		    (word ? TOKEN_NUMBER : 0))))
			return false;
		word |= place_word(x->ts, k);
	}
	word |= timed && to == x->ts->n && !lexicon_find(x->m->lex, LEX_ROLE,
	    x->ts, i, to, &(struct match){ 0 });
	if (word)
		set_venue(x, i, to, "behind-date");
	return word;
}

/* "at 7.00 pm in Marle Village Hall", behind the date. */
void
place_after(struct front *x, size_t i)
{
	if (place_at_end(x, i))
		return;
	for (; i + 1 < x->ts->n && i < 60; i++) {
		size_t name = i + 1 + (token_is(x->ts, i + 1, "the") ||
		    token_is(x->ts, i + 1, "yr") || token_is(x->ts, i + 1, "y"));

		if (i > 0 && token_punct(x->ts, i, '.') &&
		    sentence_end(x->ts, 0) == i + 1)
			return;
		/* "as a hybrid meeting, in person and via Zoom" */
		if (i > 0 && token_is(x->ts, i - 1, "and"))
			continue;
		if (preposition(x->ts, i) && name < x->ts->n &&
		    !token_is(x->ts, name, "chair") &&
		    !token_is(x->ts, name, "chairman's") &&
		    !token_is(x->ts, name, "chairman") &&
		    (x->ts->t[name].flags & TOKEN_CAPITAL) &&
		    !lexicon_match(x->m->lex, LEX_MONTH, x->ts, name,
		    &(struct match){ 0 })) {
			place_held(x, i - 1);
			return;
		}
	}
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
	    !ends_with(x, LEX_AUTHORITY_NOUN, 0, x->ts->n) &&
	    !lexicon_find(x->m->lex, LEX_ROLE, x->ts, 0, x->ts->n,
	    &(struct match){ 0 });
}

/* "Committee Room 2, Strath House" / "9 May 2023, 10.00 am": over its date. */
static bool
over_date(const struct front *x)
{
	struct front	y = *x;
	struct date	d;
	struct node	*next = x->n->next;

	if (!text_leaf(next) || x->seen == 0 ||
	    x->m->about[ABOUT_DATE] != NULL ||
	    x->m->about[ABOUT_VENUE] != NULL)
		return false;
	for (size_t i = 0; i < x->ts->n; i++)
		if (ends_with(x, LEX_BODY_NOUN, 0, i + 1) ||
		    ends_with(x, LEX_AUTHORITY_NOUN, 0, i + 1) ||
		    meeting_word(x->ts, i)) {
			/* "Committee Room" has the noun, and is a room */
			if (!token_is(x->ts, i + 1, "room") &&
			    !token_is(x->ts, i + 1, "chamber") &&
			    !token_is(x->ts, i + 1, "offices"))
				return false;
		}
	y.n = next;
	y.ts = node_tokens(x->m->a, next);
	return date_match(x->m->lex, y.ts, 0, &d) > 0 && d.year != 0 &&
	    date_alone(&y);
}

/* A line of its own under the date: where the meeting was. */
void
place_line(struct front *x)
{
	struct match	k;
	struct date	d;
	size_t		from, small = 0;
	bool		word = false, over;

	/* "HELD AT THE VILLAGE HALL WEDNESDAY 3 JUNE" */
	if (token_is(x->ts, 0, "held")) {
		place_held(x, 0);
		return;
	}
	over = !x->after_date && over_date(x);
	if ((!x->after_date && !over) || x->ts->n == 0 || x->ts->n > 16 ||
	    (!over && x->seen > x->date_seen + 3) || (x->n->prev != NULL &&
	    x->n->prev->kind == NODE_LEAF &&
	    strcmp(x->n->prev->tag, "mark") == 0) ||
	    token_punct(x->ts, x->ts->n - 1, '.') ||
	    token_punct(x->ts, x->ts->n - 1, ':') ||
	    !(x->ts->t[0].flags & TOKEN_CAPITAL) ||
	    lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, 0, &k) ||
	    lexicon_find(x->m->lex, LEX_TITLE_TAIL, x->ts, 0, x->ts->n, &k) ||
	    lexicon_match(x->m->lex, LEX_ITEM_KIND, x->ts, 0, &k) ||
	    lexicon_match(x->m->lex, LEX_DOC_AGENDA, x->ts, 0, &k) ||
	    find_date(x, 0, &from, &d) > 0 ||
	    find_time(x, 0, &from, &(int){ 0 }) > 0)
		return;
	for (size_t i = 0; i < x->ts->n; i++) {
		word |= place_word(x->ts, i);
		small += (x->ts->t[i].flags & TOKEN_WORD) &&
		    !(x->ts->t[i].flags & TOKEN_CAPITAL) &&
		    /* "MA1 4TT" */
		    !cp_digit((unsigned char)tokens_str(x->ts, i, i + 1).p[0]) &&
		    !token_is(x->ts, i, "of") && !token_is(x->ts, i, "the") &&
		    !token_is(x->ts, i, "and") && !token_is(x->ts, i, "in") &&
		    !token_is(x->ts, i, "at") && !token_is(x->ts, i, "room") &&
		    !token_is(x->ts, i, "via");
	}
	if (small == 0 && (word || (!over && x->ts->n > 1 && all_capital(x)))) {
		from = token_is(x->ts, 0, "at") || token_is(x->ts, 0, "in");
		from += token_is(x->ts, from, "the");
		set_venue(x, from, x->ts->n, "venue-line");
	}
}
