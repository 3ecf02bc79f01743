/*
 * Lines that may be headings. Input: a block without a number. Output:
 * whether it stands alone over text of its own, and reads like a heading
 * rather than a name, a vote, a note or a signature.
 *
 *	"Christmas Market" may; "For", "Cllr J Adey", "Motion Passed" never do
 */
#include <string.h>

#include "heads.h"
#include "motion.h"

enum { FEW_BULLETS = 4, };

/* A sentence, or a good part of one. */
static bool
narrative(const struct block *b)
{
	const struct tokens *ts = b->tokens;

	return b->kind == BLOCK_PARA && ts != NULL && ts->n > 0 &&
	    (words_in(ts, 0, ts->n) >= TEXT_WORDS ||
	    (leads_in(ts) && tells(ts, 0, ts->n)) ||
	    (token_punct(ts, ts->n - 1, '.') && ts->n > 1));
}

static bool
lone_bullet(const struct outline *o, size_t i)
{
	const struct block *b;

	if (i >= o->m->nblocks)
		return false;
	b = &o->m->blocks[i];
	return b->kind == BLOCK_PARA && o->r[i].kind == ROLE_PLAIN &&
	    (b->tokens->n == 0 || (b->tokens->n == 1 &&
	    (b->tokens->t[0].flags & TOKEN_PUNCT)));
}

/* A date, names or "None", which is all that some items hold. */
static bool
says_little(const struct outline *o, size_t i)
{
	const struct tokens	*ts = o->m->blocks[i].tokens;
	struct match		 k;
	struct person		 p;

	return date_match(o->m->lex, ts, 0, NULL) > 0 ||
	    time_match(o->m->lex, ts, 0, NULL) > 0 || says_nothing(ts, 0) ||
	    lexicon_match(o->m->lex, LEX_ATTENDANCE_NONE, ts, 0, &k) ||
	    (person_match(o->m->lex, ts, 0, &p) > 0 &&
	    (p.titled || p.given || p.initials));
}

/* Text of its own beneath: a sentence, a list, a table or a label. */
bool
head_over_text(const struct outline *o, size_t i)
{
	const struct block	*b;
	struct title		 t;
	struct match		 x;
	size_t			 k = outline_next(o, i);

	/* bullets that stand alone on their lines, above their texts */
	for (unsigned n = 0; n < FEW_BULLETS && lone_bullet(o, k); n++)
		k = outline_next(o, k);
	if (k == o->m->nblocks || o->r[k].kind == ROLE_ITEM ||
	    o->r[k].kind == ROLE_SUBITEM)
		return false;
	b = &o->m->blocks[k];
	if (b->kind == BLOCK_ROW)
		return false;
	if (o->r[k].kind == ROLE_LABEL)
		return strcmp(o->r[k].value, "minutes") == 0 ||
		    strcmp(o->r[k].value, "decision") == 0;
	if (b->mark != NULL)
		return b->marker.kind == MARK_GLYPH || narrative(b);
	if (lexicon_match(o->m->lex, LEX_MOVED, b->tokens, 0, &x) ||
	    token_is(b->tokens, 0, "proposed") || token_is(b->tokens, 0,
	    "moved"))
		return true;
	/* "Minutes" / "Resolved" / "That the minutes be signed." */
	if (b->kind == BLOCK_PARA && outline_decides(o, k) &&
	    lexicon_whole(o->m->lex, LEX_HEADING, o->m->blocks[i].tokens, &x))
		return true;
	/* "Next meeting" / "1 April", "Apologies" / "Cllr Rudge", "None" */
	if (b->kind == BLOCK_PARA && (lexicon_whole(o->m->lex, LEX_HEADING,
	    o->m->blocks[i].tokens, &x) || (lexicon_whole(o->m->lex,
	    LEX_ATTENDANCE, o->m->blocks[i].tokens, &x) &&
	    match_is(&x, "apologies") && !leads_in(o->m->blocks[i].tokens))) &&
	    says_little(o, k))
		return true;
	return narrative(b) && !(title_read(b, true, &t) &&
	    t.cut == CUT_WHOLE && t.words <= MANY_WORDS && !t.stop &&
	    !leads_in(b->tokens));
}

/* "Minutes pdf icon PDF 164 KB": the token its link's words begin at, or n. */
size_t
head_link(const struct outline *o, const struct tokens *ts)
{
	struct match k;

	for (size_t i = 1; i < ts->n && lexicon_find(o->m->lex, LEX_TITLE_TAIL,
	    ts, i, ts->n, &k); i = k.from + 1)
		if (k.to >= ts->n)
			return k.from;
	return ts->n;
}

/* Paragraphs are single lines, so that none needs a blank one before it. */
bool
head_unwrapped(const struct model *m)
{
	size_t joined = 0, longer = 0, whole = 0;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || b->text == NULL)
			continue;
		joined += b->nlines > 1 && !mark_above(m, b);
		longer += b->nlines == 1 && b->text->s.n > 160;
		whole += b->nlines == 1 && b->text->s.n > 20 &&
		    token_punct(b->tokens, b->tokens->n - 1, '.') &&
		    verb_within(b->tokens, 0, b->tokens->n);
	}
	return (longer >= 5 && joined * 4 <= longer) ||
	    (whole >= 3 && joined * 8 <= whole);
}

static bool
ends_told(const struct tokens *ts)
{
	return token_punct(ts, ts->n - 1, '.') ||
	    token_punct(ts, ts->n - 1, '?') || token_punct(ts, ts->n - 1, '!');
}

/*
 * "- Ann has a spare." / "Waiting list" / "- Nine names so far.": all the text
 * is in points, so that a line among them is over those below it.
 */
static bool
among_points(const struct heads *h, size_t i)
{
	const struct outline	*o = h->o;
	size_t			 k = outline_next(o, i);
	const struct block	*b = &o->m->blocks[i], *next;

	if (k == o->m->nblocks || h->t[i].words > 10)
		return false;
	next = &o->m->blocks[k];
	return next->kind == BLOCK_PARA && next->mark != NULL &&
	    next->marker.kind == MARK_GLYPH && next->gap == 0 &&
	    next->tokens->n > 3 && b->indent <= next->indent;
}

/* A name that items have everywhere, over whatever they hold. */
static bool
known_over(const struct outline *o, size_t i, size_t k)
{
	const struct block	*b = &o->m->blocks[i];
	struct match		 x;

	return k < o->m->nblocks && o->m->blocks[k].kind == BLOCK_PARA &&
	    (lexicon_whole(o->m->lex, LEX_HEADING, b->tokens, &x) ||
	    lexicon_whole(o->m->lex, LEX_ITEM_KIND, b->tokens, &x)) &&
	    (narrative(&o->m->blocks[k]) || says_little(o, k));
}

/* A blank line stands before it, or none is to be expected. */
static bool
set_apart(const struct heads *h, size_t i)
{
	const struct outline	*o = h->o;
	const struct block	*b = &o->m->blocks[i];
	size_t			 k = outline_next(o, i);

	size_t			 prev = outline_prev(o, i);

	/* directly under a title it belongs to that: a second language */
	if (b->gap == 0 && prev < o->m->nblocks &&
	    o->r[prev].kind == ROLE_ITEM && (!h->lines ||
	    (k < o->m->nblocks && o->m->blocks[k].gap > 0)))
		return false;
	if (i == 0 || b->gap > 0 || h->t[i].caps || h->t[i].bold ||
	    among_points(h, i))
		return true;
	/* "Finance" / "It was resolved to pay:", "Interests" / "None." */
	if (h->lines && known_over(o, i, k))
		return true;
	return h->lines && h->t[i].words <= 10 && k < o->m->nblocks &&
	    o->m->blocks[k].kind == BLOCK_PARA &&
	    o->m->blocks[k].mark == NULL && o->m->blocks[k].tokens->n > 3 &&
	    ends_told(o->m->blocks[k].tokens);
}

/* "Dwelling at Holt Farm, Marle Road": a comma, and no "and" behind. */
static bool
address_like(const struct outline *o, const struct tokens *ts)
{
	size_t		comma = 0;
	struct match	k;

	for (size_t i = 1; i < ts->n; i++) {
		if (token_punct(ts, i, ','))
			comma = i;
		else if (comma > 0 && (token_is(ts, i, "and") ||
		    token_punct(ts, i, '&')))
			return false;
	}
	return comma > 0 && !lexicon_match(o->m->lex, LEX_HEADING, ts, 0,
	    &k) && !lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0, &k);
}

/* The block is a line that does not end: "High Ash, with conditions" */
static bool
in_lines(const struct outline *o, size_t i)
{
	const struct block *b;

	if (i == o->m->nblocks || o->r[i].kind != ROLE_PLAIN)
		return false;
	b = &o->m->blocks[i];
	return b->kind == BLOCK_PARA && b->mark == NULL && b->tokens->n > 0 &&
	    !(b->tokens->t[b->tokens->n - 1].flags & TOKEN_PUNCT);
}

/* "That the minutes of 6 May be signed", "RESOLVED - That the minutes ..." */
static bool
signs_minutes(const struct outline *o, size_t k)
{
	static const char *const words[] = {
		"signed", "confirmed", "approved", "correct", "agreed",
	};
	const struct tokens	*ts;
	bool			 minutes = false;

	if (k >= o->m->nblocks || o->m->blocks[k].kind != BLOCK_PARA)
		return false;
	ts = o->m->blocks[k].tokens;
	for (size_t i = 0; i < ts->n; i++) {
		minutes |= i < 8 && token_is(ts, i, "minutes");
		if (minutes && ANY(ts, i, words))
			return true;
	}
	return false;
}

/* "It was moved by the Mayor, seconded and": nothing yet of what. */
static bool
seconded_only(const struct outline *o, size_t k)
{
	const struct tokens	*ts = o->m->blocks[k].tokens;
	struct match		 x;

	return ts != NULL && ts->n < 30 && token_is(ts, 0, "it") &&
	    lexicon_find(o->m->lex, LEX_MOVED, ts, 0, ts->n, &x);
}

/* "Minutes" over "The minutes of 6 May were signed": of the last meeting. */
static bool
minutes_heading(const struct outline *o, size_t i)
{
	const struct tokens	*ts = o->m->blocks[i].tokens, *us;
	size_t			 k = outline_next(o, i);

	if (k == o->m->nblocks || ts->n != 1 || !token_is(ts, 0, "minutes") ||
	    o->m->blocks[k].kind != BLOCK_PARA)
		return false;
	us = o->m->blocks[k].tokens;
	return ((token_is(us, 0, "minutes") || token_is(us, 1, "minutes")) &&
	    verb_within(us, 1, us->n)) || signs_minutes(o, k) ||
	    ((outline_decides(o, k) || seconded_only(o, k)) &&
	    (signs_minutes(o, outline_next(o, k)) ||
	    (outline_decides(o, outline_next(o, k)) &&
	    signs_minutes(o, outline_next(o, outline_next(o, k))))));
}

bool
head_may(const struct heads *h, size_t i, struct title *t)
{
	const struct outline	*o = h->o;
	const struct block	*b = &o->m->blocks[i];
	size_t			 prev = outline_prev(o, i);
	struct match		 k;
	bool			 colon;
	size_t			 end;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens == NULL ||
	    b->tokens->n == 0 || o->r[i].kind != ROLE_PLAIN ||
	    b->nlines > 2 || !title_read(b, true, t) || t->cut != CUT_WHOLE ||
	    (head_never(o, b) && !minutes_heading(o, i)))
		return false;
	/* "Decision:" over "CONSENT REFUSED" */
	if (prev < o->m->nblocks && o->r[prev].kind == ROLE_LABEL &&
	    strcmp(o->r[prev].value, "decision") == 0 && lexicon_find(
	    o->m->lex, LEX_OUTCOME, b->tokens, 0, b->tokens->n, &k))
		return false;
	colon = leads_in(b->tokens);
	if ((end = head_link(o, b->tokens)) < b->tokens->n)
		t->words = words_in(b->tokens, 0, end);
	if (t->words > (t->asks ? 3 * MANY_WORDS : MANY_WORDS) ||
	    (t->stop && !t->caps && !t->bold) ||
	    !set_apart(h, i) || outline_led(o, i))
		return false;
	if (t->asks && (t->caps || t->bold || colon))
		return false;
	/* "**The following are the dates for this:**" */
	if (colon && tells(b->tokens, 0, b->tokens->n))
		return false;
	if (!t->caps && !t->bold && address_like(o, b->tokens) &&
	    in_lines(o, prev))
		return false;
	/* "Present:" opens the attendance, "Present" may head it as an item */
	if (lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) &&
	    (colon || k.to < b->tokens->n))
		/* "Apologies: Ann Orme" runs in, if it heads an item at all */
		return match_is(&k, "apologies") && (colon ||
		    !(token_punct(b->tokens, k.to, ':') ||
		    token_punct(b->tokens, k.to - 1, ':')));
	return prev == o->m->nblocks || o->m->blocks[prev].kind != BLOCK_ROW ||
	    b->gap > 0;
}
