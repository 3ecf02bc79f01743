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

#include "heads.h"

unsigned
head_slot(const struct tokens *ts, size_t end)
{
	uint64_t h = 1469598103934665603u;

	for (size_t i = 0; i < end; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			h = (h ^ ts->t[i].hash) * 1099511628211u;
	return (unsigned)(h % SLOTS);
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
		/* "Chairman's Report" / "Ann Fenn thanked the committee." */
		if (i > 0 && i + 1 < m->nblocks && b[1].kind == BLOCK_PARA &&
		    lexicon_whole(m->lex, LEX_HEADING, b->tokens, &k) &&
		    !lexicon_whole(m->lex, LEX_HEADING_NOT, b->tokens, &k) &&
		    token_punct(b[1].tokens, b[1].tokens->n - 1, '.') &&
		    verb_within(b[1].tokens, 0, b[1].tokens->n))
			return i;
		if (b->tokens->n > MANY_WORDS && !bound(m, b->tokens) &&
		    (token_punct(b->tokens, b->tokens->n - 1, '.') ||
		    token_punct(b->tokens, b->tokens->n - 1, ':') ||
		    token_punct(b->tokens, b->tokens->n - 2, ':')))
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

/* "NEW BUSINESS" / "1. Street Overlay Bids": over the first of its parts. */
static bool
over_list(const struct outline *o, const struct heads *h, size_t i)
{
	size_t			 k = outline_next(o, i);
	const struct block	*b = &o->m->blocks[k];

	return k < o->m->nblocks && (h->t[i].caps || h->t[i].bold) &&
	    b->kind == BLOCK_PARA && b->mark != NULL && b->marker.value == 1 &&
	    (b->marker.kind == MARK_DECIMAL || b->marker.kind == MARK_LETTER);
}

static struct heads *
learn(const struct outline *o, size_t end)
{
	struct heads	*h = arena_alloc(o->m->a, sizeof(*h));
	size_t		 n = o->m->nblocks;

	h->o = o;
	h->lines = head_unwrapped(o->m);
	h->t = arena_alloc(o->m->a, (n + 1) * sizeof(*h->t));
	h->class = arena_alloc(o->m->a, n + 1);
	h->first = business(o);
	for (size_t i = h->first; i < end; i++) {
		const struct block	*b = &o->m->blocks[i];
		struct match		 k;
		unsigned		 c;

		if (!head_may(h, i, &h->t[i]) ||
		    (i > h->first && names_meeting(o, h->first, b->tokens))) {
			h->t[i].cut = CUT_NONE;
			continue;
		}
		c = (h->t[i].caps ? CAPS : 0) | (h->t[i].bold ? BOLD : 0) |
		    (leads_in(b->tokens) ? COLON : 0) |
		    (h->t[i].asks ? ASKS : 0) |
		    (head_link(o, b->tokens) < b->tokens->n ? LINK : 0);
		h->class[i] = (unsigned char)c;
		h->same[head_slot(b->tokens, b->tokens->n)]++;
		/* "Present" over names speaks neither for nor against */
		h->all[c] += head_over_text(o, i) || !lexicon_match(
		    o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k);
		h->text[c] += head_over_text(o, i) || over_list(o, h, i);
		if (head_over_text(o, i) && lexicon_whole(o->m->lex,
		    LEX_HEADING, b->tokens, &k)) {
			h->usual++;
			h->known[c]++;
		}
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
	/* one of the usual names shows what the others are */
	unsigned need = c & (CAPS | BOLD) ? 1 : !(c & COLON) &&
	    h->known[c] * 2 >= h->text[c] && h->known[c] > 0 ? 2 : 3;

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

	if (over_list(o, h, i))
		return true;
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
		return head_over_text(h->o, i) || leads_on(h->o, h, i);
	if (c & ASKS)
		return !h->t[i].stop && class_heads(h, 0) &&
		    head_over_text(h->o, i);
	return class_heads(h, c) || ((c & (CAPS | BOLD)) &&
	    class_heads(h, 0) && head_over_text(h->o, i));
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

/* "Correspondence" over text: no other heading need show that it is one. */
static bool
usual_heading(const struct heads *h, size_t i)
{
	struct match k;

	return h->usual >= 2 && head_over_text(h->o, i) && lexicon_whole(
	    h->o->m->lex, LEX_HEADING, h->o->m->blocks[i].tokens, &k);
}

/* "Cllr Jane Hale (Chairman)", "Chairman - Mr R. Hale": one who was there. */
static bool
names_one(const struct outline *o, const struct tokens *ts)
{
	struct person	p;
	struct match	k;
	size_t		i = 0;

	if (lexicon_match(o->m->lex, LEX_ROLE, ts, 0, &k) &&
	    (token_punct(ts, k.to, '-') || token_punct(ts, k.to, ':') ||
	    token_punct(ts, k.to, ',')))
		i = k.to + 1;
	return person_match(o->m->lex, ts, i, &p) > i && (p.titled || p.given);
}

static void
all_bare(struct outline *o, const struct heads *h)
{
	struct match k;

	for (size_t i = h->first; i < o->m->nblocks; i++) {
		const struct block *b = &o->m->blocks[i];

		if (h->t[i].cut == CUT_NONE ||
		    !(counts(h, i) || usual_heading(h, i)) ||
		    h->same[head_slot(b->tokens, b->tokens->n)] > 2)
			continue;
		if (!head_over_text(o, i) && !leads_on(o, h, i))
			continue;
		/* "Present" / names / "Officers" / "Ann Hale - Clerk" */
		if (lexicon_whole(o->m->lex, LEX_ATTENDANCE, b->tokens, &k) &&
		    match_is(&k, "in-attendance") &&
		    outline_next(o, i) < o->m->nblocks && names_one(o,
		    o->m->blocks[outline_next(o, i)].tokens))
			continue;
		/* "PRESENT" over names only where all headings stand alone so */
		if (i == h->first && !head_over_text(o, i) &&
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
	    h->t[i].cased && head_over_text(o, k);
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

/* "(a)  The taking over of roads in" / "" / "Marle": a title, wrapped. */
static bool
title_goes_on(const struct outline *o, size_t i)
{
	const struct block	*b = &o->m->blocks[i];
	size_t			 k = outline_prev(o, i);

	return o->m->habits != NULL && o->m->habits->double_spaced &&
	    b->gap == 1 && words_in(b->tokens, 0, b->tokens->n) <= 2 &&
	    k < o->m->nblocks && (o->r[k].kind == ROLE_ITEM ||
	    o->r[k].kind == ROLE_SUBITEM) &&
	    o->m->blocks[k].text->s.n > 40 &&
	    o->r[k].end >= o->m->blocks[k].text->s.n;
}

static bool
between(const struct outline *o, const struct heads *h, size_t i)
{
	const struct block	*b = &o->m->blocks[i];
	const struct title	*t = &h->t[i];
	size_t			 prev = outline_prev(o, i);
	struct match		 k;
	bool			 known, under;

	if (t->cut == CUT_NONE ||
	    !(head_over_text(o, i) || over_heading(o, h, i)) ||
	    h->same[head_slot(b->tokens, b->tokens->n)] > 1 ||
	    names_speaker(o, b->tokens) ||
	    lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k))
		return false;
	if (i == h->first && lexicon_match(o->m->lex, LEX_DOC_MINUTES,
	    b->tokens, 0, &k))
		return false;
	if (title_goes_on(o, i))
		return false;
	if (t->caps || t->bold)
		return true;
	/* "Next Meeting:", "Councillors' Questions" */
	known = lexicon_match(o->m->lex, LEX_HEADING, b->tokens, 0, &k) &&
	    k.to + token_punct(b->tokens, k.to, ':') == b->tokens->n;
	/* "23. MILL END" / "Erection of two barns": more of the title */
	under = prev < o->m->nblocks && (o->r[prev].kind == ROLE_ITEM ||
	    o->r[prev].kind == ROLE_SUBITEM) && (!h->lines ||
	    all_caps(o->m->blocks[prev].tokens, 0,
	    o->m->blocks[prev].tokens->n));
	return !(h->class[i] & ASKS) && (!(h->class[i] & COLON) || known ||
	    (o->colons && t->cased)) && ends_well(o, prev) &&
	    (t->cased || known || (!under && (h->lines ||
	    (t->mixed && t->words > 1 && t->words <= 6))) ||
	    lexicon_match(o->m->lex, LEX_ITEM_KIND, b->tokens, 0, &k));
}

/* Whether the block stands in the record of who was there. */
static bool
lists_names(const struct outline *o, size_t i, bool before)
{
	const struct block	*b = &o->m->blocks[i];
	struct match		 k;

	if (b->kind != BLOCK_PARA)
		return before;
	if (lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) &&
	    (k.to == b->tokens->n || token_punct(b->tokens, k.to, ':') ||
	    token_punct(b->tokens, k.to - 1, ':')))
		return true;
	/* a sentence ends it */
	return before && !(b->tokens->n > 12 && token_punct(b->tokens,
	    b->tokens->n - 1, '.') && sentence_end(b->tokens, 0) ==
	    b->tokens->n && !person_match(o->m->lex, b->tokens, 0, NULL));
}

static void
some_bare(struct outline *o, const struct heads *h)
{
	bool		in_item = false, listing = false;
	struct title	t;
	struct match	k;

	for (size_t i = h->first; i < o->m->nblocks; i++) {
		bool strong;

		in_item |= o->r[i].kind == ROLE_ITEM;
		/* "Present:" / "Cllr Jane Hale (Chairman)" / "Role" */
		listing = !in_item && lists_names(o, i, listing);
		if (listing && o->m->blocks[i].kind == BLOCK_PARA &&
		    names_one(o, o->m->blocks[i].tokens))
			continue;
		/* "GARDA NOMINATIONS:" before the first item heads names */
		if (in_item && o->r[i].kind == ROLE_PLAIN &&
		    head_runs_in(o, i, &t)) {
			outline_head(o, i, ROLE_SUBITEM, &t,
			    "item-heading-run-in");
			o->r[i].depth = 1;
			continue;
		}
		if (!between(o, h, i) || (!in_item && (h->class[i] & COLON)))
			continue;
		/* "*** MARLE CITY COUNCIL MEETING REPORT ***" */
		if (!in_item && lexicon_find(o->m->lex, LEX_AUTHORITY_NOUN,
		    o->m->blocks[i].tokens, 0, o->m->blocks[i].tokens->n, &k) &&
		    !match_is(&k, "weak"))
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
		heads_run_in(o, h);
	} else {
		some_bare(o, h);
	}
}
