/*
 * Whose meeting it is. Input: a line of the front matter. Output: authority,
 * body and title, as far as it names them.
 *
 *	"MINUTES of the Annual Meeting of Marle Parish Council held at ...";
 *	"WORKS COMMITTEE MEETING OF THE DISTRICT OF HALE"; "Marle Parish
 *	Council A.G.M. - 3rd May 2016"; "Avonbury Council - Cabinet"
 */
#include <string.h>

#include "front.h"

/* ---- names of meetings ------------------------------------------------ */

/* The token "meeting", "AGM" or "A.G.M." at the end begins at; or to. */
static size_t
meeting_at_end(const struct tokens *ts, size_t from, size_t to)
{
	if (to > from && meeting_word(ts, to - 1))
		return to - 1;
	if (to >= from + 5 && token_is(ts, to - 1, "m") &&
	    token_is(ts, to - 3, "g") && token_is(ts, to - 5, "a"))
		return to - 5;
	return to;
}

/* "WORKS COMMITTEE MEETING OF THE DISTRICT OF HALE", "Special Meeting of X" */
static bool
meeting_of(struct front *x, size_t from, size_t to, const char *rule)
{
	size_t i, after, before;

	for (i = from; i + 2 < to; i++)
		if (meeting_word(x->ts, i) && (token_is(x->ts, i + 1, "of") ||
		    token_is(x->ts, i + 1, "for")))
			break;
	if (i + 2 >= to)
		return false;
	after = i + 2 + token_is(x->ts, i + 2, "the");
	before = from;
	while (before < i && meeting_modifier(x->ts, before))
		before++;
	if (body_name(x, before, i)) {
		set_body(x, before, i, rule);
		if (authority_name(x, after, to) || body_name(x, after, to))
			set_range(x, ABOUT_AUTHORITY, after, to, rule);
		set_range(x, ABOUT_TITLE, from, to, rule);
		return true;
	}
	/* "February Monthly Meeting of Marle County Council" */
	if (any_special(x->ts, from, i) || (i > from && lexicon_find(
	    x->m->lex, LEX_MONTH, x->ts, from, i, &(struct match){ 0 })))
		set_range(x, ABOUT_TITLE, from, to, rule);
	set_name(x, after, to, rule);
	return true;
}

static bool
council_or_usual(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "council") || token_is(ts, i, "city") ||
	    token_is(ts, i, "town") || meeting_usual(ts, i);
}

void
heading_words(struct front *x, size_t from, size_t to, const char *rule)
{
	size_t	end, name;
	bool	named;

	trim_name(x->ts, &from, &to);
	if (from >= to || to - from > NAME_WORDS + 8)
		return;
	if (token_is(x->ts, to - 1, "draft"))
		to--;
	if (from >= to || meeting_of(x, from, to, rule))
		return;
	/* "Marle Parish Council Minutes" */
	while (to > from && (token_is(x->ts, to - 1, "minutes") ||
	    token_is(x->ts, to - 1, "agenda") ||
	    token_is(x->ts, to - 1, "draft")))
		to--;
	end = name = meeting_at_end(x->ts, from, to);
	/* "Autumn Roads Group Meeting 2022" */
	if (end == to && to - from > 2 && (x->ts->t[to - 1].flags &
	    TOKEN_NUMBER) && meeting_word(x->ts, to - 2))
		end = name = to - 2;
	/* "Marle Parish Council - Ordinary Meeting" */
	while (name > from && meeting_modifier(x->ts, name - 1))
		name--;
	named = set_name(x, from, name, rule);
	if (end == to)
		return;
	if (x->usual == NULL && x->nparts == 1 && end > from && all_words(x->ts,
	    from, end, council_or_usual)) {
		x->usual = x->n;
		x->usual_from = x->ts->t[from].from;
		x->usual_to = x->ts->t[to - 1].to;
	}
	/* "Committee Meeting": if nobody else is named, that is its name */
	if (named && name == from + 1 && x->bare == NULL && x->nparts == 1) {
		x->bare = x->n;
		x->bare_from = x->ts->t[from].from;
		x->bare_to = x->ts->t[to - 1].to;
	}
	/* "OCLT AGM": whose it is, if nobody else is named */
	if (!named && end > from && end - from <= 9 && x->agm == NULL &&
	    token_is(x->ts, end, "agm") && !any_special(x->ts, from, end) &&
	    x->nparts == 1) {
		name = end;
		/* "Marle Music Association Incorporated - 2021 AGM" */
		while (name > from + 1 && ((x->ts->t[name - 1].flags &
		    TOKEN_NUMBER) || token_punct(x->ts, name - 1, '-')))
			name--;
		x->agm = x->n;
		x->agm_from = x->ts->t[from].from;
		x->agm_to = x->ts->t[name - 1].to;
	}
	/* "Annual Parochial Church Meeting", "General Meeting", "X A.G.M." */
	if (any_special(x->ts, from, to) || to - end > 1 ||
	    token_is(x->ts, end, "agm") || (!named && end > from &&
	    x->seen < 3 &&
	    !all_words(x->ts, from, end, meeting_usual)))
		set_range(x, ABOUT_TITLE, from, to, rule);
}

/* ---- lines ------------------------------------------------------------ */

/* Where what is said of place and time begins. */
static size_t
name_end(struct front *x, size_t i)
{
	struct date	d;
	int		minutes;

	for (; i < x->ts->n; i++) {
		/* "Ormesby-on-Sea" is a name */
		if (i > 0 && (x->ts->t[i].flags & TOKEN_GLUED) &&
		    token_punct(x->ts, i - 1, '-'))
			continue;
		if (token_is(x->ts, i, "held") ||
		    token_is(x->ts, i, "was") || token_is(x->ts, i, "on") ||
		    token_is(x->ts, i, "at") || token_is(x->ts, i, "gynhaliwyd") ||
		    token_is(x->ts, i, "commencing") ||
		    token_is(x->ts, i, "following") ||
		    date_match(x->m->lex, x->ts, i, &d) > i ||
		    time_match(x->m->lex, x->ts, i, &minutes) > i)
			break;
		/* "X - Tuesday", "X (Tuesday" */
		if (i + 1 < x->ts->n && (x->ts->t[i].flags & TOKEN_PUNCT) &&
		    lexicon_match(x->m->lex, LEX_WEEKDAY, x->ts, i + 1,
		    &(struct match){ 0 }))
			break;
		if (lexicon_match(x->m->lex, LEX_WEEKDAY, x->ts, i,
		    &(struct match){ 0 }))
			break;
		/* but for "A.G.M." and "St. Anne's" */
		if (token_punct(x->ts, i, '.') && i > 0 &&
		    x->ts->t[i - 1].to - x->ts->t[i - 1].from > 2 &&
		    sentence_end(x->ts, 0) == i + 1)
			break;
	}
	return i;
}

/* "Officers: Mr K Kelly, Chief Executive": a person's line, and no body's. */
static bool
names_person(const struct front *x, size_t to)
{
	struct person p;

	for (size_t i = 0; i < to; i++)
		if (person_match(x->m->lex, x->ts, i, &p) > i && p.titled &&
		    p.name_end > p.name)
			return true;
	return false;
}

/* A name: capitals but for small words, no sentence. */
static bool
like_a_name(const struct tokens *ts, size_t to)
{
	size_t small = 0;

	if (to == 0 || to > NAME_WORDS ||
	    (!(ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    !meeting_special(ts, 0)))
		return false;
	for (size_t i = 0; i < to; i++) {
		unsigned f = ts->t[i].flags;

		if (!(f & TOKEN_WORD) || (f & TOKEN_CAPITAL) ||
		    meeting_special(ts, i))
			continue;
		if (!token_is(ts, i, "of") && !token_is(ts, i, "and") &&
		    !token_is(ts, i, "the") && !token_is(ts, i, "for") &&
		    !token_is(ts, i, "with") && !token_is(ts, i, "on") &&
		    !token_is(ts, i, "in") && !token_is(ts, i, "a") &&
		    !token_is(ts, i, "to") && !meeting_word(ts, i) &&
		    ts->t[i].to - ts->t[i].from > 2)
			small++;
	}
	return small == 0 && !(token_is(ts, 0, "and"));
}

/* The token behind "Minutes of the", "Notes of a", "Summary of"; or 0. */
size_t
heading_opens(const struct front *x)
{
	struct match	k;
	size_t		i = 0, held;
	struct date	d;

	if (lexicon_match(x->m->lex, LEX_STATUS, x->ts, 0, &k))
		i = k.to - token_is(x->ts, k.to - 1, "minutes");
	if (lexicon_match(x->m->lex, LEX_DOC_MINUTES, x->ts, i, &k)) {
		/* of the phrase only "minutes of": the rest is the name */
		for (i = k.from; i < k.to; i++)
			if (token_is(x->ts, i, "of") || token_is(x->ts, i, "for"))
				break;
		i = i < k.to ? i + 1 : k.to;
	} else if (token_is(x->ts, 0, "minutes") && i == 0 && x->ts->n > 4 &&
	    (x->ts->t[1].flags & TOKEN_CAPITAL) && find_date((struct front *)x,
	    1, &held, &d) > 0 && held > 2) {
		/* "Minutes Hale committee meeting Mon 16 Apr 2000" */
		return 1;
	} else if (!token_is(x->ts, 0, "a") && !token_is(x->ts, 0, "the")) {
		return 0;
	}
	while (token_is(x->ts, i, "the") || token_is(x->ts, i, "a") ||
	    token_is(x->ts, i, "an") || token_is(x->ts, i, "proceedings") ||
	    (token_is(x->ts, i, "at") && i > 0 &&
	    token_is(x->ts, i - 1, "proceedings")) ||
	    (token_is(x->ts, i, "of") && i > 0 &&
	    token_is(x->ts, i - 1, "proceedings")))
		i++;
	return i;
}

/* "MARLE PARISH COUNCIL DRAFT Minutes of the ... held": the name before. */
static size_t
opens_behind(struct front *x)
{
	struct match	k, status;
	size_t		name, i;

	if (!lexicon_find(x->m->lex, LEX_DOC_MINUTES, x->ts, 1,
	    NAME_WORDS < x->ts->n ? NAME_WORDS : x->ts->n, &k) ||
	    !token_is(x->ts, k.from, "minutes"))
		return 0;
	name = k.from;
	while (name > 0 && lexicon_match(x->m->lex, LEX_STATUS, x->ts,
	    name - 1, &status))
		name--;
	/* "MARLE PARISH COUNCIL - MINUTES OF FULL COUNCIL" */
	while (name > 0 && token_punct(x->ts, name - 1, '-'))
		name--;
	/* "7. Council minutes of" is a line of an agenda */
	for (i = 0; i < name; i++)
		if (x->ts->t[i].flags & TOKEN_NUMBER)
			return 0;
	if (!like_a_name(x->ts, name) || (!authority_name(x, 0, name) &&
	    !body_name(x, 0, name)))
		return 0;
	heading_words(x, 0, name, "name-line");
	for (i = k.from; i < x->ts->n && !token_is(x->ts, i, "of"); i++)
		continue;
	return i + 1 < x->ts->n ? i + 1 : 0;
}

/* "ORMSAY, 7 March 2013. Minute of Meeting of ORMSAY COUNCIL." */
static size_t
opens_behind_date(struct front *x)
{
	struct date	d;
	struct match	k;
	size_t		from, i = find_date(x, 0, &from, &d);

	if (i == 0 || from > 6 || (!token_punct(x->ts, i, '.') &&
	    !token_punct(x->ts, i, '-')) || !lexicon_match(x->m->lex,
	    LEX_DOC_MINUTES, x->ts, i + 1, &k))
		return 0;
	for (i = k.from; i < k.to + 4; i++)
		if (token_is(x->ts, i, "of") && !token_is(x->ts, i + 1,
		    "meeting") && !token_is(x->ts, i + 1, "a"))
			return i + 1 + token_is(x->ts, i + 1, "the");
	return 0;
}

bool
heading_minutes(struct front *x)
{
	size_t	from = heading_opens(x), to, held;
	bool	behind = from == 0 && ((from = opens_behind(x)) > 0 ||
		    (from = opens_behind_date(x)) > 0);
	struct match k;

	if (from == 0 || from >= x->ts->n)
		return false;
	to = name_end(x, from);
	held = to;
	while (held < x->ts->n && !token_is(x->ts, held, "held"))
		held++;
	/* "Minutes of the last meeting were agreed" */
	for (size_t i = from; i < x->ts->n; i++)
		if (token_is(x->ts, i, "were") || (token_is(x->ts, i, "was") &&
		    !token_is(x->ts, i + 1, "held")))
			if (i < to + 16 && sentence_end(x->ts, from) > i)
				return false;
	/* "A regular meeting of X was held on ...", and no sentence else */
	if (!behind && !lexicon_match(x->m->lex, LEX_DOC_MINUTES, x->ts, 0,
	    &k) && !lexicon_match(x->m->lex, LEX_STATUS, x->ts, 0, &k)) {
		bool meeting = false;

		for (size_t i = from; i < to; i++)
			meeting |= meeting_word(x->ts, i);
		if (!meeting || held > to + 2 || held == x->ts->n)
			return false;
	}
	heading_words(x, from, to, "minutes-of");
	for (; held < x->ts->n && x->m->about[ABOUT_VENUE] == NULL; held++)
		if (token_is(x->ts, held, "held"))
			place_held(x, held);
	return true;
}

/* "Hale Council held their meeting remotely at 7.30pm on 10 June" */
static bool
held_their(struct front *x, size_t to)
{
	if (to < 2 || !token_is(x->ts, to, "held") ||
	    (!token_is(x->ts, to + 1, "their") &&
	    !token_is(x->ts, to + 1, "its") && !token_is(x->ts, to + 1, "a")))
		return false;
	if (!set_name(x, 0, to, "held-their-meeting"))
		return false;
	for (size_t i = to + 1; i < x->ts->n; i++)
		if (meeting_word(x->ts, i)) {
			place_held(x, i);
			break;
		}
	return true;
}

/* "Leadership Hale – 14 June 2018": a name that only its date shows. */
static void
name_and_date(struct front *x, size_t to)
{
	struct date d;

	if (to < 2 || to >= x->ts->n || (!token_punct(x->ts, to, '-') &&
	    !token_punct(x->ts, to, ',')) ||
	    date_match(x->m->lex, x->ts, to + 1, &d) == to + 1 || d.year == 0)
		return;
	/* "Annual General Meeting - 8 March 2007" is nobody's name */
	if (!meeting_word(x->ts, to - 1))
		set_range(x, ABOUT_BODY, 0, to, "name-and-date");
	set_range(x, ABOUT_TITLE, 0, to, "name-and-date");
}

/*
 * "Marle Transport District" under an address: whose paper it is, though no
 * heading names it. Places of meetings are no such names.
 */
static void
weak_name(struct front *x, size_t to)
{
	static const char *const words[] = {
		"district", "trust", "association", "society", "federation",
		"foundation", "company", "alliance", "university", "academy",
		"cooperative", "co-operative",
	};

	if (x->weak != NULL || to < 2 || to > 7 || to != x->ts->n ||
	    x->seen < 2 || x->seen > 6 || x->nparts > 1 ||
	    (x->ts->t[0].flags & TOKEN_NUMBER))
		return;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(x->ts, to - 1, words[k])) {
			x->weak = x->n;
			x->weak_to = to;
		}
}

void
heading_name(struct front *x)
{
	size_t	to = name_end(x, 0), end = to;
	bool	body, council;
	struct person p;

	/* "Previous meeting: ..." is another */
	if (token_is(x->ts, 0, "previous") || token_is(x->ts, 0, "next") ||
	    token_is(x->ts, 0, "last") || token_is(x->ts, 0, "from") ||
	    (person_match(x->m->lex, x->ts, 0, &p) > 0 && (p.titled ||
	    (p.given && (token_punct(x->ts, p.to, ',') ||
	    /* "Ann Hale - Clerk to the Council" signs it */
	    office_match(x->m->lex, x->ts, p.to + 1, NULL) > p.to + 1)))))
		return;
	if (held_their(x, to) || to == 0 || lexicon_match(x->m->lex,
	    LEX_DOC_MINUTES, x->ts, 0, &(struct match){ 0 }))
		return;
	while (end > 0 && (x->ts->t[end - 1].flags & TOKEN_PUNCT) &&
	    !token_punct(x->ts, end - 1, ')'))
		end--;
	if (!like_a_name(x->ts, end) || (!begins_with(x,
	    LEX_AUTHORITY_NOUN, 0, end) && names_person(x, end)) ||
	    (to < x->ts->n && token_is(x->ts, to, "was")))
		return;
	body = x->m->about[ABOUT_BODY] != NULL;
	council = x->m->about[ABOUT_AUTHORITY] != NULL;
	weak_name(x, end);
	heading_words(x, 0, end, "name-line");
	if (!body && !council && x->m->about[ABOUT_BODY] == NULL &&
	    x->m->about[ABOUT_AUTHORITY] == NULL) {
		name_and_date(x, end);
		if (x->seen < 2 && x->guess == NULL &&
		    x->m->about[ABOUT_BODY] == NULL) {
			x->guess = x->n;
			x->guess_from = 0;
			x->guess_to = end;
		}
	} else if (x->seen == 0 && x->guess == NULL) {
		x->guess = x->n;
		x->guess_from = x->guess_to = 0;
	}
}

size_t
heading_summons(struct front *x)
{
	const struct fact *was = x->m->about[ABOUT_AUTHORITY];
	size_t	held, of, from, to;

	for (held = 2; held < x->ts->n; held++)
		if (token_is(x->ts, held, "held") &&
		    token_is(x->ts, held - 1, "be"))
			break;
	if (held >= x->ts->n)
		return 0;
	for (of = held - 1; of > 1 && !(token_is(x->ts, of, "of") &&
	    meeting_word(x->ts, of - 1)); of--)
		continue;
	if (of <= 1)
		return 0;
	/* "the next meeting of the Council will be held" is another */
	for (size_t i = of; i > 0 && i + 6 > of; i--)
		if (token_is(x->ts, i - 1, "next"))
			return 0;
	from = of + 1 + token_is(x->ts, of + 1, "the");
	to = held - 1;
	while (to > from && (token_is(x->ts, to - 1, "to") ||
	    token_is(x->ts, to - 1, "will") ||
	    token_is(x->ts, to - 1, "which") ||
	    token_is(x->ts, to - 1, "is") || token_punct(x->ts, to - 1, ',')))
		to--;
	if (from >= to || to - from > NAME_WORDS)
		return 0;
	/* letterheads may be broken; the sentence is whole */
	if (was != NULL && authority_name(x, from, to) && !str_same(
	    tokens_str(x->ts, from, to), str_c(fact_get(was, "value"))))
		x->m->about[ABOUT_AUTHORITY] = NULL;
	/* "a meeting of the Council", whose name stands above */
	if (to > from + 1 || x->m->about[ABOUT_AUTHORITY] == NULL)
		set_name(x, from, to, "summons");
	return held;
}

/*
 * "Leisure, Parks and Community Services" over the date: a committee that is
 * called by its matters alone.
 */
static bool
list_of_matters(const struct front *y)
{
	bool comma = false, and = false;

	if (y->ts->n < 3 || y->ts->n > 12 || !like_a_name(y->ts, y->ts->n))
		return false;
	for (size_t i = 0; i < y->ts->n; i++) {
		comma |= token_punct(y->ts, i, ',');
		and |= token_is(y->ts, i, "and") || token_punct(y->ts, i, '&');
		if (y->ts->t[i].flags & TOKEN_NUMBER)
			return false;
	}
	return and && !token_punct(y->ts, y->ts->n - 1, '.') &&
	    (comma || y->ts->n <= 6);
}

void
heading_over_date(struct front *x, struct node *above)
{
	struct front	 y = *x;
	struct fact	*was = x->m->about[ABOUT_BODY];
	size_t		 to;

	if (above == NULL || !text_leaf(above))
		return;
	y.n = y.parts[0] = above;
	y.starts[0] = 0;
	y.nparts = 1;
	y.ts = node_tokens(x->m->a, above);
	to = meeting_at_end(y.ts, 0, y.ts->n);
	if (x->seen < 6 && was == NULL && to == y.ts->n &&
	    x->m->about[ABOUT_AUTHORITY] == NULL && list_of_matters(&y))
		goto named;
	if (y.ts->n > NAME_WORDS || !like_a_name(y.ts, y.ts->n) ||
	    !body_name(&y, 0, to) || authority_name(&y, 0, to) ||
	    (was != NULL && (was->at == NULL || was->at->node == above ||
	    strcmp(was->rule, "name-line") != 0)))
		return;
	/* "Board of Directors" over its members was the letterhead's */
	x->m->about[ABOUT_BODY] = x->m->about[ABOUT_TITLE] = NULL;
	heading_words(&y, 0, y.ts->n, "name-line");
	return;
named:
	set_range(&y, ABOUT_BODY, 0, to, "name-over-date");
	set_range(&y, ABOUT_TITLE, 0, to, "name-over-date");
}
