/*
 * Headings without numbers. Input: blocks, and the items that have numbers.
 * Output: the lines that stand alone over text of their own and look like
 * the document's other headings. Classes of lines (capitals, bold, a colon
 * behind) are counted first; those that head text time and again are headings.
 *
 *	"Christmas Market" / "" / "Ms Duff attended on behalf of ..." time and
 *	again; "Votes of Sympathy" between "1." and "2."
 */
#include <string.h>

#include "outline.h"

enum {
	CLASSES = 32, CAPS = 1, BOLD = 2, COLON = 4, ASKS = 8, LINK = 16,
	MANY_WORDS = 12, TEXT_WORDS = 6, SLOTS = 1024, FRONT = 16,
	FRONT_TOKENS = 200,
};

struct heads {
	const struct outline	*o;
	struct title		*t;		/* per block; CUT_NONE: no heading */
	unsigned char		*class;
	unsigned		 text[CLASSES], all[CLASSES];
	unsigned		 same[SLOTS];	/* lines by their words' hash */
	unsigned		 usual;		/* lines that items are called by */
	bool			 lines;		/* each paragraph is one line */
	size_t			 first;		/* block at which business begins */
};

static unsigned
slot_of(const struct tokens *ts)
{
	uint64_t h = 1469598103934665603u;

	for (size_t i = 0; i < ts->n; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			h = (h ^ ts->t[i].hash) * 1099511628211u;
	return (unsigned)(h % SLOTS);
}

/* A sentence, or a good part of one. */
static bool
narrative(const struct block *b)
{
	const struct tokens *ts = b->tokens;

	return b->kind == BLOCK_PARA && ts != NULL && ts->n > 0 &&
	    (words_in(ts, 0, ts->n) >= TEXT_WORDS ||
	    (token_punct(ts, ts->n - 1, '.') && ts->n > 1));
}

/* Text of its own beneath: a sentence, a list, a table or a label. */
static bool
over_text(const struct outline *o, size_t i)
{
	const struct block	*b;
	struct title		 t;
	struct match		 x;
	size_t			 k = outline_next(o, i);

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
	return narrative(b) && !(title_read(b, true, &t) &&
	    t.cut == CUT_WHOLE && t.words <= MANY_WORDS && !t.stop &&
	    !leads_in(b->tokens));
}

/* "Minutes pdf icon PDF 164 KB": the token its link's words begin at, or n. */
static size_t
link_at(const struct outline *o, const struct tokens *ts)
{
	struct match k;

	for (size_t i = 1; i < ts->n && lexicon_find(o->m->lex, LEX_TITLE_TAIL,
	    ts, i, ts->n, &k); i = k.from + 1)
		if (k.to >= ts->n)
			return k.from;
	return ts->n;
}

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

/* Words that stand alone over text and head no item: "For", "Cllr J Adey". */
static bool
no_heading(const struct outline *o, const struct block *b)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	struct person		 p;
	struct date		 d;
	unsigned		 commas = 0;
	size_t			 end;

	if (lexicon_whole(o->m->lex, LEX_HEADING_NOT, ts, &k) ||
	    lexicon_match(o->m->lex, LEX_DECISION_LEAD, ts, 0, &k) ||
	    lexicon_whole(o->m->lex, LEX_RESPONSE, ts, &k) ||
	    lexicon_match(o->m->lex, LEX_ACTION_LEAD, ts, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_MOVED, ts, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_SECONDED, ts, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_CLOSE, ts, 0, &k) ||
	    lexicon_match(o->m->lex, LEX_RECOMMEND_LEAD, ts, 0, &k) ||
	    (token_punct(ts, 0, '(') && token_punct(ts, ts->n - 1, ')')))
		return true;
	end = person_match(o->m->lex, ts, 0, &p);
	if (end > 0 && (p.titled || p.given || p.initials) && (end >= ts->n ||
	    token_punct(ts, end, ',') || token_is(ts, end, "and")))
		return true;
	/* "Ada Quill, Owen Hale" */
	/* "Motion Failed (3 to 12)" */
	if (lexicon_match(o->m->lex, LEX_CARRIED, ts, 0, &k) &&
	    (match_is(&k, "carried") || match_is(&k, "lost")))
		return true;
	if (two_names(o->m, ts) || (end == 2 && token_punct(ts, 2, ',') &&
	    person_match(o->m->lex, ts, 3, &p) == 5))
		return true;
	if (token_punct(ts, ts->n - 1, '!') || token_punct(ts, ts->n - 1, '?'))
		return true;
	for (size_t i = 0; i < ts->n; i++) {
		commas += token_punct(ts, i, ',');
		if (token_punct(ts, i, '_') || commas > 2 ||
		    money_match(o->m->lex, ts, i, NULL) > i)
			return true;
	}
	if (lexicon_find(o->m->lex, LEX_SECONDED, ts, 0, ts->n, &k) ||
	    moves_about(ts))
		return true;
	/* "RB" in the margin */
	if (ts->n == 1 && ts->t[0].to - ts->t[0].from < 3)
		return true;
	for (size_t i = 0; ; i++) {
		if (i == ts->n)
			return true;	/* figures alone */
		if (ts->t[i].flags & TOKEN_WORD)
			break;
	}
	if (token_is(ts, 0, "to") || link_at(o, ts) < ts->n)
		return false;
	/* a day, and no heading, unless it is that of the last minutes */
	for (size_t i = 0; i < ts->n; i++)
		if (date_match(o->m->lex, ts, i, &d) > i && d.month > 0 &&
		    (d.day > 0 || d.year > 0))
			return !lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0,
			    &k);
	return false;
}

/* Paragraphs are single lines, so that none needs a blank one before it. */
static bool
unwrapped(const struct model *m)
{
	size_t joined = 0, longer = 0;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || b->text == NULL)
			continue;
		joined += b->nlines > 1 && strcmp(b->rule, "mark-above") != 0;
		longer += b->nlines == 1 && b->text->s.n > 160;
	}
	return longer >= 5 && joined * 4 <= longer;
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
	if (i == 0 || b->gap > 0 || h->t[i].caps || h->t[i].bold)
		return true;
	return h->lines && h->t[i].words <= 10 && k < o->m->nblocks &&
	    o->m->blocks[k].kind == BLOCK_PARA &&
	    o->m->blocks[k].mark == NULL && o->m->blocks[k].tokens->n > 4 &&
	    token_punct(o->m->blocks[k].tokens,
	    o->m->blocks[k].tokens->n - 1, '.');
}

static bool
eligible(const struct heads *h, size_t i, struct title *t)
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
	    no_heading(o, b))
		return false;
	colon = leads_in(b->tokens);
	if ((end = link_at(o, b->tokens)) < b->tokens->n)
		t->words = words_in(b->tokens, 0, end);
	if (t->words > (t->asks ? 3 * MANY_WORDS : MANY_WORDS) || (t->stop && !t->caps && !t->bold) ||
	    !set_apart(h, i) || outline_led(o, i))
		return false;
	if (t->asks && (t->caps || t->bold || colon))
		return false;
	/* "Present:" opens the attendance, "Present" may head it as an item */
	if (lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) &&
	    (colon || k.to < b->tokens->n))
		return match_is(&k, "apologies") && !colon;
	return prev == o->m->nblocks || o->m->blocks[prev].kind != BLOCK_ROW ||
	    b->gap > 0;
}

/* "Held in the Board Room at 7 p.m.": of the meeting, and no business. */
static bool
bound(const struct model *m, const struct tokens *ts)
{
	struct match k;

	if (lexicon_match(m->lex, LEX_DOC_MINUTES, ts, 0, &k))
		return true;
	for (size_t i = 0; i < ts->n; i++)
		if (time_match(m->lex, ts, i, NULL) > i ||
		    date_match(m->lex, ts, i, NULL) > i)
			return true;
	return false;
}

/* Business begins with the attendance, or with the first long sentence. */
static size_t
business(const struct outline *o)
{
	const struct model	*m = o->m;
	size_t			 i;
	struct match		 k;

	for (i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (o->r[i].kind == ROLE_ITEM)
			return i;
		if (b->kind != BLOCK_PARA || b->tokens == NULL)
			continue;
		if (lexicon_match(m->lex, LEX_ATTENDANCE, b->tokens, 0, &k))
			return i;
		if (b->tokens->n > MANY_WORDS && !bound(m, b->tokens) &&
		    token_punct(b->tokens, b->tokens->n - 1, '.'))
			return i > 0 ? i - 1 : i;
	}
	return i;
}

/* The words stand in the front of the document, too: its own title again. */
static bool
names_meeting(const struct outline *o, size_t first, const struct tokens *ts)
{
	size_t n = ts->n;

	while (n > 0 && (ts->t[n - 1].flags & (TOKEN_PUNCT | TOKEN_NUMBER)))
		n--;
	for (size_t i = 0; n > 1 && i <= first && i < FRONT; i++) {
		const struct tokens *us = o->m->blocks[i].tokens;

		/* an agenda's entries are no title of the meeting */
		for (size_t k = 0; us != NULL && us != ts && k + n <= us->n &&
		    k < FRONT_TOKENS && o->m->blocks[i].mark == NULL; k++) {
			size_t j = 0;

			while (j < n && us->t[k + j].hash == ts->t[j].hash)
				j++;
			if (j == n)
				return true;
		}
	}
	return false;
}

static struct heads *
learn(const struct outline *o, size_t end)
{
	struct heads	*h = arena_alloc(o->m->a, sizeof(*h));
	size_t		 n = o->m->nblocks;

	h->o = o;
	h->lines = unwrapped(o->m);
	h->t = arena_alloc(o->m->a, (n + 1) * sizeof(*h->t));
	h->class = arena_alloc(o->m->a, n + 1);
	h->first = business(o);
	for (size_t i = h->first; i < end; i++) {
		const struct block	*b = &o->m->blocks[i];
		struct match		 k;
		unsigned		 c;

		if (!eligible(h, i, &h->t[i]) ||
		    (i > h->first && names_meeting(o, h->first, b->tokens))) {
			h->t[i].cut = CUT_NONE;
			continue;
		}
		c = (h->t[i].caps ? CAPS : 0) | (h->t[i].bold ? BOLD : 0) |
		    (leads_in(b->tokens) ? COLON : 0) |
		    (h->t[i].asks ? ASKS : 0) |
		    (link_at(o, b->tokens) < b->tokens->n ? LINK : 0);
		h->class[i] = (unsigned char)c;
		h->same[slot_of(b->tokens)]++;
		h->all[c]++;
		h->text[c] += over_text(o, i);
		h->usual += over_text(o, i) && lexicon_whole(o->m->lex,
		    LEX_HEADING, b->tokens, &k);
	}
	return h;
}

/* ---- a document without numbers ----------------------------------------- */

static unsigned
most_text(const struct heads *h)
{
	unsigned most = 0;

	for (unsigned c = 0; c < CLASSES; c++)
		if (h->text[c] > most)
			most = h->text[c];
	return most;
}

/* Headings of this class head text again and again. */
static bool
class_heads(const struct heads *h, unsigned c)
{
	unsigned need = c & (CAPS | BOLD) ? 1 : 3;

	/* links show that the page is one of titles and texts */
	if (c == 0 && h->text[LINK] + h->text[LINK | ASKS] > 0)
		need = 1;
	return h->text[c] >= need && h->text[c] * 4 >= most_text(h) &&
	    (h->text[c] * 2 >= h->all[c] || h->text[c] >= 6);
}

/* An empty heading over the next one, or over a table. */
static bool
leads_on(const struct outline *o, const struct heads *h, size_t i)
{
	const struct tokens	*ts = o->m->blocks[i].tokens;
	size_t			 k = outline_next(o, i);
	struct match		 x;

	if (!(ts->t[0].flags & TOKEN_WORD) || (!h->t[i].mixed &&
	    !lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0, &x)) ||
	    lexicon_match(o->m->lex, LEX_ATTENDANCE_NONE, ts, 0, &x) ||
	    token_is(ts, 0, "nothing"))
		return false;
	return k < o->m->nblocks && o->m->blocks[k].gap > 0 &&
	    (o->m->blocks[k].kind == BLOCK_ROW || h->t[k].cut != CUT_NONE);
}

/* Where plain lines are headings, "AOB" over text is one, too. */
static bool
counts(const struct heads *h, size_t i)
{
	unsigned c = h->class[i];

	if (c & LINK)
		return over_text(h->o, i) || leads_on(h->o, h, i);
	if (c & ASKS)
		return !h->t[i].stop && class_heads(h, 0) &&
		    over_text(h->o, i);
	return class_heads(h, c) || ((c & (CAPS | BOLD)) &&
	    class_heads(h, 0) && over_text(h->o, i));
}

unsigned
bare_strong(const struct outline *o)
{
	const struct heads *h = learn(o, o->m->nblocks);

	return h->text[CAPS] + h->text[BOLD] + h->text[CAPS | BOLD];
}

unsigned
bare_count(const struct outline *o, size_t end)
{
	return most_text(learn(o, end));
}

/*
 * "Planning Applications: two houses in the lane" where the numbered titles
 * run into their text so, too; "OPEN FORUM Concern was raised" anywhere. sure:
 * only under one of the usual names.
 */
static bool
runs_in(const struct outline *o, size_t i, bool sure, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	struct block		 head;
	struct match		 k;
	struct person		 p;
	bool			 usual;

	if (b->kind != BLOCK_PARA || b->mark != NULL ||
	    (o->r[i].kind != ROLE_PLAIN && !(o->r[i].kind == ROLE_LABEL &&
	    strcmp(o->r[i].value, "minutes") == 0)) ||
	    !title_read(b, false, t) || outline_decides(o, i) || t->words > 6 ||
	    (t->cut != CUT_CASE && t->cut != CUT_COLON))
		return false;
	head = *b;
	head.text = leaf_cut(o->m->a, b->text, 0, b->tokens->t[t->end - 1].to);
	head.tokens = tokens_make(o->m->a, head.text->s);
	usual = lexicon_whole(o->m->lex, LEX_HEADING, head.tokens, &k);
	if (sure)
		return usual;
	if (!usual && (t->words < 2 || (t->cut == CUT_COLON &&
	    !(o->colons && t->mixed))))
		return false;
	return usual || (!no_heading(o, &head) &&
	    !lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) &&
	    !lexicon_match(o->m->lex, LEX_NEXT_LEAD, b->tokens, 0, &k) &&
	    !lexicon_match(o->m->lex, LEX_HONORIFIC, b->tokens, 0, &k) &&
	    person_match(o->m->lex, b->tokens, 0, &p) == 0);
}

/* "Minutes: ..." / "Matters Arising: ..." / "Payments: ..." without numbers. */
static void
all_run_in(struct outline *o, const struct heads *h)
{
	struct title	t;
	unsigned	usual = 0;

	for (size_t i = h->first; i < o->m->nblocks; i++)
		usual += runs_in(o, i, true, &t);
	if (usual < 3)
		return;
	o->colons = true;
	for (size_t i = h->first; i < o->m->nblocks; i++)
		if (runs_in(o, i, false, &t))
			outline_head(o, i, ROLE_ITEM, &t,
			    "item-heading-run-in");
	o->colons = false;
}

/* "Correspondence" over text: no other heading need show that it is one. */
static bool
usual_heading(const struct heads *h, size_t i)
{
	struct match k;

	return h->usual >= 2 && over_text(h->o, i) && lexicon_whole(
	    h->o->m->lex, LEX_HEADING, h->o->m->blocks[i].tokens, &k);
}

static void
all_bare(struct outline *o, const struct heads *h)
{
	struct match k;

	for (size_t i = h->first; i < o->m->nblocks; i++) {
		const struct block *b = &o->m->blocks[i];

		if (h->t[i].cut == CUT_NONE || !(counts(h, i) || usual_heading(h, i)) ||
		    h->same[slot_of(b->tokens)] > 2)
			continue;
		if (!over_text(o, i) && !leads_on(o, h, i))
			continue;
		/* "PRESENT" over names only where all headings stand alone so */
		if (i == h->first && !over_text(o, i) &&
		    lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k))
			continue;
		outline_head(o, i, ROLE_ITEM, &h->t[i], "item-heading");
	}
}

/* ---- headings between items with numbers -------------------------------- */

static bool
ends_well(const struct outline *o, size_t i)
{
	const struct block	*b;
	struct match		 k;

	if (i == o->m->nblocks)
		return true;
	b = &o->m->blocks[i];
	return o->r[i].kind != ROLE_PLAIN || b->kind != BLOCK_PARA ||
	    lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) ||
	    b->mark != NULL || (b->tokens->n > 0 &&
	    (b->tokens->t[b->tokens->n - 1].flags & TOKEN_PUNCT) &&
	    !leads_in(b->tokens) &&
	    !token_punct(b->tokens, b->tokens->n - 1, ','));
}

/* "Matters Arising" / "" / "Opening Hours" / "" / "These were shared." */
static bool
over_heading(const struct outline *o, const struct heads *h, size_t i)
{
	size_t k = outline_next(o, i);

	return k < o->m->nblocks && h->t[k].cut != CUT_NONE &&
	    o->m->blocks[k].gap > 0 && o->r[k].kind == ROLE_PLAIN &&
	    h->t[i].cased && over_text(o, k);
}

/* "Deputation: Mr Amos Pike" tells who speaks. */
static bool
names_speaker(const struct outline *o, const struct tokens *ts)
{
	struct person p;

	for (size_t i = 1; i + 1 < ts->n; i++)
		if (token_punct(ts, i, ':'))
			return person_match(o->m->lex, ts, i + 1, &p) > i + 1;
	return false;
}

static bool
between(const struct outline *o, const struct heads *h, size_t i)
{
	const struct block	*b = &o->m->blocks[i];
	const struct title	*t = &h->t[i];
	struct match		 k;

	if (t->cut == CUT_NONE || !(over_text(o, i) || over_heading(o, h, i)) ||
	    h->same[slot_of(b->tokens)] > 1 || names_speaker(o, b->tokens) ||
	    lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k))
		return false;
	if (i == h->first && lexicon_match(o->m->lex, LEX_DOC_MINUTES,
	    b->tokens, 0, &k))
		return false;
	if (t->caps || t->bold)
		return true;
	return !(h->class[i] & ASKS) && (!(h->class[i] & COLON) ||
	    (o->colons && t->cased)) && ends_well(o, outline_prev(o, i)) &&
	    (t->cased || h->lines ||
	    (t->mixed && t->words > 1 && t->words <= 6) ||
	    lexicon_match(o->m->lex, LEX_ITEM_KIND, b->tokens, 0, &k));
}

static void
some_bare(struct outline *o, const struct heads *h)
{
	bool		in_item = false;
	struct title	t;

	for (size_t i = h->first; i < o->m->nblocks; i++) {
		bool strong;

		in_item |= o->r[i].kind == ROLE_ITEM;
		/* "GARDA NOMINATIONS:" before the first item heads names */
		if (in_item && o->r[i].kind == ROLE_PLAIN &&
		    runs_in(o, i, false, &t)) {
			outline_head(o, i, ROLE_SUBITEM, &t,
			    "item-heading-run-in");
			o->r[i].depth = 1;
			continue;
		}
		if (!between(o, h, i) || (!in_item && (h->class[i] & COLON)))
			continue;
		strong = h->t[i].caps && !in_item;
		outline_head(o, i, in_item && !(h->t[i].caps && !strong) ?
		    ROLE_SUBITEM : ROLE_ITEM, &h->t[i], "item-heading-between");
		o->r[i].depth = 1;
	}
}

void
bare_headings(struct outline *o)
{
	const struct heads *h = learn(o, o->m->nblocks);

	if (o->numbered == 0) {
		all_bare(o, h);
		all_run_in(o, h);
	} else {
		some_bare(o, h);
	}
}
