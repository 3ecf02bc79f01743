/*
 * What heads nothing. Input: a line that stands alone over text. Output:
 * whether it is something else than the heading of an item, whatever it looks
 * like: names, a vote, words over what was decided, a day.
 *
 *	"For", "Cllr J Adey", "Motion Passed", "RESOLVED:-", "19/0045/FUL"
 */
#include <string.h>

#include "heads.h"
#include "motion.h"

/* "R2024-057 T. Orme, S. Lisle:" tells who moved what is below. */
static bool
two_names(const struct model *m, const struct tokens *ts)
{
	struct person	p;
	unsigned	names = 0;
	size_t		end;

	if (!token_punct(ts, ts->n - 1, ':'))
		return false;
	for (size_t i = 0; i < ts->n; i = end > i ? end : i + 1) {
		end = person_match(m->lex, ts, i, &p);
		names += end > i && (p.initials || p.titled);
	}
	return names == 2;
}

/* "Cllr Orme joined the meeting at 8.15": a note, and no heading. */
static bool
moves_about(const struct tokens *ts)
{
	static const char *const words[] = {
		"joined", "left", "arrived", "entered", "returned", "withdrew",
		"rejoined", "adjourned", "reconvened",
	};

	for (size_t i = 1; i < ts->n; i++)
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (token_is(ts, i, words[k]) &&
			    !(ts->t[i].flags & TOKEN_CAPITAL))
				return true;
	return false;
}

static bool
counts_people(const struct model *m, const struct tokens *ts)
{
	static const char *const who[] = {
		"members", "member", "residents", "resident", "public",
		"parishioners", "electors", "visitors", "people", "others",
		"governors", "observers", "councillors", "villagers",
	};
	size_t i = number_match(m->lex, ts, 0, NULL);

	return i > 0 && i < ts->n && ts->n < 8 && ANY(ts, i, who);
}

/* "Voting: for 3, against 2", "In favour - 6, against - 1": what was counted. */
static bool
counts_votes(const struct model *m, const struct tokens *ts)
{
	static const char *const words[] = { "vote", "votes", "voting", };
	struct match	k;
	struct count	c;
	bool		named = TOKEN_IN(ts, 0, words);

	if (!named && !lexicon_match(m->lex, LEX_VOTE, ts, 0, &k))
		return false;
	if (named && token_punct(ts, 1, ':') && ts->n > 2)
		return true;
	count_votes(m, ts, 0, ts->n, &c);
	return c.told;
}

static bool
quote_at(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, '"') || token_punct(ts, i, '\'');
}

/* "Accounts to 30 April", "Fair on 4 June": what is of that day. */
static bool
date_ends(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"to", "at", "for", "from", "since", "until",
	};

	return i >= 2 && !(ts->t[0].flags & TOKEN_NUMBER) &&
	    (ANY(ts, i - 1, words) ||
	    (token_is(ts, i - 1, "on") && !token_is(ts, i - 2, "held")));
}

/* "Officer's Recommendation / Council Resolution 12/24" over what it was. */
static bool
decision_caption(const struct tokens *ts)
{
	static const char *const whose[] = {
		"officer", "officer's", "officers", "officers'", "staff",
		"committee", "council", "board", "commission",
		"administration", "authority",
	};
	static const char *const what[] = {
		"resolution", "decision", "recommendation", "determination",
	};

	/* "Resolution number MA/2024/21" */
	if (token_is(ts, 0, "resolution") && (token_is(ts, 1, "number") ||
	    token_is(ts, 1, "no")) && ts->n <= 10) {
		size_t i = 2;

		while (i < ts->n && (ts->t[i].flags & (TOKEN_NUMBER |
		    TOKEN_PUNCT | TOKEN_CAPS)))
			i++;
		return i == ts->n;
	}
	return ts->n <= 12 && TOKEN_IN(ts, 0, whose) &&
	    (TOKEN_IN(ts, 1, what) || (token_punct(ts, 1, '/') &&
	    TOKEN_IN(ts, 3, what))) && !token_is(ts, 2, "on") &&
	    !token_is(ts, 2, "making") && !token_is(ts, 2, "of");
}

/* "Question 2 from Ms Jay to the Leader", "Response": of one question. */
static bool
of_question(const struct tokens *ts)
{
	static const char *const words[] = {
		"question", "response", "reply", "answer", "supplementary",
	};
	static const char *const behind[] = {
		"from", "by", "to", "of", "question", "response", "answer",
	};

	if (!TOKEN_IN(ts, 0, words))
		return false;
	return ts->n == 1 || (ts->t[1].flags & TOKEN_NUMBER) ||
	    (TOKEN_IN(ts, 1, behind) && !token_is(ts, 2, "time")) ||
	    (ts->n == 2 && (ts->t[1].flags & TOKEN_PUNCT));
}

/* Whatever heading begins like it: people counted, an interest, a number. */
static bool
never_at_all(const struct outline *o, const struct tokens *ts)
{
	struct match	k;
	struct person	p;

	/* "Y Cynghorydd Owain Rees": Welsh has the article before the title */
	if (ts->n > 2 && token_is(ts, 0, "the") && ts->n < 7 &&
	    lexicon_match(o->m->lex, LEX_HONORIFIC, ts, 1, &k))
		return true;
	/* "Following discussion, the Panel": over what it did */
	for (size_t i = 1; i + 1 < ts->n; i++)
		if (token_punct(ts, i, ',') && lexicon_match(o->m->lex,
		    LEX_BODY_WORD, ts, i + 1, &k) && k.to >= ts->n)
			return true;
	/* "20413   RESOLVED:-" */
	if ((ts->t[0].flags & TOKEN_NUMBER) && ts->n > 1 && lexicon_match(
	    o->m->lex, LEX_DECISION_LEAD, ts, 1, &k) &&
	    (ts->t[1].flags & TOKEN_CAPS))
		return true;
	/* "Councillor Boyle – Item 5 – Grants": an interest declared */
	if (person_match(o->m->lex, ts, 0, &p) > 0 && p.titled &&
	    token_punct(ts, p.to, '-'))
		for (size_t i = p.to; i + 1 < ts->n; i++)
			if (token_is(ts, i, "item") &&
			    (ts->t[i + 1].flags & TOKEN_NUMBER))
				return true;
	/* "19/0045/FUL": what is decided on, and no title */
	if (ts->n > 2 && ts->n < 6 && (ts->t[0].flags & ts->t[2].flags &
	    TOKEN_NUMBER) && token_punct(ts, 1, '/') &&
	    (ts->t[2].flags & TOKEN_GLUED))
		return true;
	/* "That the motion be rejected." in quotation marks */
	if (quote_at(ts, 0) && (token_is(ts, 1, "that") ||
	    (ts->n > 3 && token_punct(ts, ts->n - 2, '.'))))
		return true;
	/* "Two residents", "14 members of the public"; "7:30 AM" */
	return of_question(ts) || counts_people(o->m, ts) ||
	    counts_votes(o->m, ts) ||
	    time_match(o->m->lex, ts, 0, NULL) == ts->n;
}

/* Words over what was decided, moved, asked, or is to be done. */
static bool
leads_to_business(const struct outline *o, const struct tokens *ts)
{
	static const enum lex_kind leads[] = {
		LEX_DECISION_LEAD, LEX_MOVED, LEX_SECONDED, LEX_CLOSE,
		LEX_RECOMMEND_LEAD,
	};
	const struct lexicon	*lex = o->m->lex;
	struct match		 k;

	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
		if (lexicon_match(lex, leads[i], ts, 0, &k))
			return true;
	if (lexicon_whole(lex, LEX_HEADING_NOT, ts, &k) ||
	    lexicon_whole(lex, LEX_RESPONSE, ts, &k) ||
	    (lexicon_match(lex, LEX_ACTION_LEAD, ts, 0, &k) &&
	    !lexicon_match(lex, LEX_HEADING, ts, 0, &k)))
		return true;
	/* "Amendment moved (Cr Orme/Cr Lisle)" */
	if (lexicon_match(lex, LEX_MOTION_KIND, ts, 0, &k) &&
	    lexicon_find(lex, LEX_MOVED, ts, 0, ts->n, &k))
		return true;
	/* "Motion Failed (3 to 12)" */
	if (lexicon_match(lex, LEX_CARRIED, ts, 0, &k) &&
	    (match_is(&k, "carried") || match_is(&k, "lost")))
		return true;
	return decision_caption(ts) || moves_about(ts) ||
	    lexicon_find(lex, LEX_SECONDED, ts, 0, ts->n, &k);
}

/* "Cllr J Adey", "Ada Quill, Owen Hale" */
static bool
names_alone(const struct outline *o, const struct tokens *ts)
{
	struct person	p;
	size_t		end = person_match(o->m->lex, ts, 0, &p);

	if (end > 0 && (p.titled || p.given || p.initials) && (end >= ts->n ||
	    token_punct(ts, end, ',') || (p.titled &&
	    token_punct(ts, end, '(')) || token_is(ts, end, "and")))
		return true;
	return two_names(o->m, ts) || (end == 2 && token_punct(ts, 2, ',') &&
	    person_match(o->m->lex, ts, 3, &p) == 5);
}

/* In brackets, asking, a form's lines, sums, letters in the margin, figures. */
static bool
no_title_by_marks(const struct outline *o, const struct tokens *ts)
{
	unsigned	commas = 0;
	bool		word = false;

	if ((token_punct(ts, 0, '(') && token_punct(ts, ts->n - 1, ')')) ||
	    token_punct(ts, ts->n - 1, '!') || token_punct(ts, ts->n - 1, '?'))
		return true;
	/* "RB" in the margin */
	if (ts->n == 1 && ts->t[0].to - ts->t[0].from < 3)
		return true;
	for (size_t i = 0; i < ts->n; i++) {
		commas += token_punct(ts, i, ',');
		word |= (ts->t[i].flags & TOKEN_WORD) != 0;
		if (token_punct(ts, i, '_') || commas > 2 ||
		    money_match(o->m->lex, ts, i, NULL) > i)
			return true;
	}
	return !word;
}

/* A day, and no heading, unless it is that of the last minutes. */
static bool
names_a_day(const struct outline *o, const struct tokens *ts)
{
	struct match	k;
	struct date	d;

	for (size_t i = 0; i < ts->n; i++)
		if (date_match(o->m->lex, ts, i, &d) > i && d.month > 0 &&
		    (d.day > 0 || d.year > 0))
			return !lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0,
			    &k) && !(d.year == 0 && date_ends(ts, i));
	return false;
}

/* Words that stand alone over text and head no item: "For", "Cllr J Adey". */
bool
head_never(const struct outline *o, const struct block *b)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;

	if (never_at_all(o, ts))
		return true;
	/* "Councillors Other Business" is no councillor */
	if (lexicon_whole(o->m->lex, LEX_HEADING, ts, &k) &&
	    !lexicon_whole(o->m->lex, LEX_HEADING_NOT, ts, &k))
		return false;
	/* "Held at the Guildhall during the fair" */
	if (token_is(ts, 0, "held") && (token_is(ts, 1, "at") ||
	    token_is(ts, 1, "in") || token_is(ts, 1, "on") ||
	    token_is(ts, 1, "via")))
		return true;
	if (leads_to_business(o, ts) || names_alone(o, ts) ||
	    no_title_by_marks(o, ts))
		return true;
	return !token_is(ts, 0, "to") && head_link(o, ts) >= ts->n &&
	    names_a_day(o, ts);
}
