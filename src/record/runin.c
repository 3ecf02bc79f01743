/*
 * Titles without numbers that run into their text. Input: blocks. Output: the
 * titles that a colon, a dash, capitals or bold sets off, where the document
 * does so time and again.
 *
 *	"Safeguarding: the code was read out."; "MATTERS ARISING The Clerk
 *	reported"; "ANN COLE: Thank you." is a voice
 */
#include <string.h>

#include "heads.h"

enum { MOST_WORDS = 9, SOLE = 4, };

/* "Roll call: Orme - no; Lisle - yes": votes, and no heading. */
static bool
calls_roll(const struct tokens *ts)
{
	static const char *const words[] = {
		"aye", "ayes", "yea", "yes", "nay", "nays", "no", "abstain",
	};
	unsigned n = 0;

	for (size_t i = 0; i < ts->n && i < 60; i++)
		n += TOKEN_IN(ts, i, words);
	return n >= 2 && token_is(ts, 0, "roll");
}

/* A name that items have everywhere, then a colon or dash: "AOCB - ...". */
static bool
usual_lead(const struct outline *o, const struct block *b, struct title *t)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;

	if (!lexicon_match(o->m->lex, LEX_HEADING, ts, 0, &k) ||
	    k.to + 1 >= ts->n || !(ts->t[0].flags & TOKEN_CAPITAL) ||
	    (!token_punct(ts, k.to, ':') && (!token_punct(ts, k.to, '-') ||
	    (ts->t[k.to].flags & TOKEN_GLUED) ||
	    (ts->t[k.to + 1].flags & TOKEN_GLUED))))
		return false;
	*t = (struct title){ .cut = token_punct(ts, k.to, ':') ? CUT_COLON :
	    CUT_DASH, .end = k.to + 1, .words = words_in(ts, 0, k.to),
	    .caps = all_caps(ts, 0, k.to), .bold = b->bold_to > 0,
	    .mixed = true };
	return true;
}

/* A sentence stands behind the title. */
static bool
told(const struct tokens *ts, const struct title *t)
{
	return verb_within(ts, t->end, ts->n) &&
	    words_in(ts, t->end, ts->n) >= 3 &&
	    (token_punct(ts, ts->n - 1, '.') ||
	    words_in(ts, t->end, ts->n) > 12);
}

/* A title that can stand so before its text: "Table 5: Allocations" is none. */
static bool
may_run_in(const struct outline *o, const struct block *b,
    const struct block *head, const struct title *t)
{
	struct match	k;
	struct person	p;

	return !head_never(o, head) && !token_is(b->tokens, 0, "no") &&
	    (!(b->tokens->t[1].flags & TOKEN_NUMBER) || b->tokens->t[1].to -
	    b->tokens->t[1].from > 3) &&
	    !lexicon_match(o->m->lex, LEX_LABEL, b->tokens, 0, &k) &&
	    (!lexicon_match(o->m->lex, LEX_ATTENDANCE, b->tokens, 0, &k) ||
	    (match_is(&k, "apologies") && told(b->tokens, t))) &&
	    !lexicon_match(o->m->lex, LEX_NEXT_LEAD, b->tokens, 0, &k) &&
	    !lexicon_match(o->m->lex, LEX_HONORIFIC, b->tokens, 0, &k) &&
	    !(person_match(o->m->lex, b->tokens, 0, &p) > 0 &&
	    (p.given || p.titled || p.initials));
}

/*
 * "Planning Applications: two houses in the lane" where the numbered titles
 * run into their text so, too; "OPEN FORUM Concern was raised" anywhere.
 * usual: it is one of the names that items have everywhere.
 */
static bool
runs_in(const struct outline *o, size_t i, struct title *t, bool *usual)
{
	const struct block	*b = &o->m->blocks[i];
	struct block		 head;
	struct match		 k;

	if (b->kind != BLOCK_PARA || b->mark != NULL ||
	    (o->r[i].kind != ROLE_PLAIN && !(o->r[i].kind == ROLE_LABEL &&
	    strcmp(o->r[i].value, "minutes") == 0)) ||
	    outline_decides(o, i) || calls_roll(b->tokens))
		return false;
	*usual = true;
	if (!title_read(b, false, t) || t->cut == CUT_WHOLE)
		return usual_lead(o, b, t);
	if (t->words > MOST_WORDS)
		return false;
	head = *b;
	head.text = leaf_cut(o->m->tmp, b->text, 0, b->tokens->t[t->end - 1].to);
	head.tokens = tokens_make(o->m->tmp, head.text->s);
	*usual = lexicon_whole(o->m->lex, LEX_HEADING, head.tokens, &k);
	return *usual || may_run_in(o, b, &head, t);
}

/* "Finance: Cllrs Fenn and Moss" tells who sits on a committee. */
static bool
names_behind(const struct outline *o, size_t i, const struct title *t)
{
	const struct tokens	*ts = o->m->blocks[i].tokens;
	struct match		 k;

	return t->cut == CUT_COLON && lexicon_match(o->m->lex, LEX_HONORIFIC,
	    ts, t->end, &k) && !verb_within(ts, t->end, ts->n) &&
	    !(lexicon_match(o->m->lex, LEX_ITEM_KIND, ts, 0, &k));
}

/* Beside titles with numbers: theirs run in so, too, or capitals show it. */
bool
head_runs_in(const struct outline *o, size_t i, struct title *t)
{
	bool usual;

	if (!runs_in(o, i, t, &usual) || t->cut == CUT_STOP ||
	    t->cut == CUT_DASH)
		return false;
	if (names_behind(o, i, t))
		return false;
	return usual || (t->words > 1 && ((t->cut == CUT_CASE && t->caps) ||
	    (o->colons && t->mixed)));
}

/* How a title is set off from its text: ways that documents keep to. */
struct way {
	unsigned	usual, all, again, told;
	unsigned	sole;		/* sentences, whatever the title's case */
	bool		taken;
	bool		only;		/* no other way has the text in order */
};

struct ways {
	struct way	w[WAYS];
	unsigned	*same;		/* lines by their title's hash */
	unsigned	 whole;		/* usual names with a colon, and no more */
	unsigned	 texts;		/* sentences, with titles before or not */
	bool		 headed;	/* items are found already */
	bool		 strong;	/* one of capitals is taken */
	bool		 any;
};

static struct way *
way_of(struct ways *ws, const struct title *t)
{
	return &ws->w[(unsigned)t->cut * 4 + (t->caps ? 2 : 0) +
	    (t->bold ? 1 : 0)];
}

static void
count_ways(const struct outline *o, const struct heads *h, struct ways *ws)
{
	struct title	t;
	struct match	k;
	bool		known;

	for (size_t i = h->first; i < o->m->nblocks; i++) {
		const struct block	*b = &o->m->blocks[i];
		struct way		*w;

		ws->whole += b->kind == BLOCK_PARA && b->mark == NULL &&
		    b->tokens->n > 1 && token_punct(b->tokens,
		    b->tokens->n - 1, ':') && lexicon_match(o->m->lex,
		    LEX_HEADING, b->tokens, 0, &k) && k.to + 1 == b->tokens->n;
		ws->headed |= o->r[i].kind == ROLE_ITEM;
		ws->texts += b->kind == BLOCK_PARA && b->tokens->n > 8;
		if (!runs_in(o, i, &t, &known))
			continue;
		w = way_of(ws, &t);
		w->sole += told(b->tokens, &t) && t.cut != CUT_STOP;
		w->usual += known;
		w->all++;
		w->told += told(b->tokens, &t) && t.mixed;
		/* "ANN COLE: Thank you.": a voice, time and again */
		w->again += ++ws->same[head_slot(b->tokens, t.end)] > 2;
	}
}

/*
 * "Minutes: ..." / "Matters Arising: ..." / "Payments: ...": a way that two
 * of the usual names use, or three that stand in capitals or bold, or three
 * before sentences where one usual name shows what they are.
 */
static void
judge_ways(struct ways *ws)
{
	for (unsigned pass = 0; pass < 2; pass++)
		for (unsigned i = 0; i < WAYS; i++) {
			struct way	*w = &ws->w[i];
			bool		 strong = i % 4 > 0;

			if (w->again * 4 > w->all)
				continue;
			/* "Bonfires: ..." / "Seed order: ...", and no more */
			w->only = !ws->headed && w->sole >= SOLE &&
			    w->sole * 2 > ws->texts;
			w->taken |= w->only;
			w->taken |= w->usual >= 2 || (i / 4 == CUT_COLON &&
			    w->usual > 0 && w->usual + ws->whole >= 2) ||
			    (strong && w->all >= 3) ||
			    (w->told >= 3 && w->told * 3 >= w->all * 2 &&
			    i / 4 != CUT_STOP && (w->usual > 0 ||
			    ws->whole > 0 || ws->any));
			ws->any |= w->taken;
			ws->strong |= w->taken && (i & 2);
		}
}

/*
 * "THE MINUTES of the last meeting were read.", "MATTERS ARISING from them":
 * where other titles stand in capitals before their text.
 */
static bool
caps_subject(const struct outline *o, size_t i, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	size_t			 n = 0, letters = 0;

	if (b->kind != BLOCK_PARA || b->mark != NULL ||
	    o->r[i].kind != ROLE_PLAIN || outline_decides(o, i))
		return false;
	for (; n < ts->n && (ts->t[n].flags & TOKEN_CAPS); n++)
		letters += ts->t[n].to - ts->t[n].from;
	/* "THE MINUTES were signed" is a decision, which its subject makes */
	if (n == 0 || n + 3 >= ts->n || letters < 9 || lexicon_find(o->m->lex,
	    LEX_DECISION_DONE, ts, n, ts->n, &k) ||
	    !(ts->t[n].flags & TOKEN_WORD) ||
	    (ts->t[n].flags & TOKEN_CAPITAL) ||
	    !verb_within(ts, n, ts->n) || lexicon_find(o->m->lex,
	    LEX_AUTHORITY_NOUN, ts, 0, n, &k) || lexicon_find(o->m->lex,
	    LEX_BODY_NOUN, ts, 0, n, &k))
		return false;
	*t = (struct title){ .cut = CUT_CASE, .end = n,
	    .words = words_in(ts, 0, n), .caps = true };
	return true;
}

/* "Matters Arising:" over its text, where others run in. */
static bool
whole_usual(const struct outline *o, size_t i, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	struct match		 k;

	if (b->kind != BLOCK_PARA || b->mark != NULL ||
	    o->r[i].kind != ROLE_PLAIN || b->tokens->n < 2 ||
	    !leads_in(b->tokens) || !lexicon_match(o->m->lex, LEX_HEADING,
	    b->tokens, 0, &k) || k.to + 1 != b->tokens->n)
		return false;
	*t = (struct title){ .cut = CUT_WHOLE, .end = b->tokens->n };
	return true;
}

/* Whether a title that runs in is one of the document's ways. */
static bool
accepted(const struct outline *o, size_t i, struct ways *ws,
    const struct title *t, bool known)
{
	const struct tokens	*ts = o->m->blocks[i].tokens;
	const struct way	*w = way_of(ws, t);

	/* "Minutes - Works Group" / "Minutes - Parks Group" */
	if (known)
		return ws->same[head_slot(ts, t->end)] <= 1 &&
		    (w->usual >= 2 || w->all >= 3 || ws->any);
	return w->taken && (t->mixed || t->bold || w->only) &&
	    (t->cut != CUT_STOP || t->caps) && (w->only || w->usual >= 2 ||
	    t->caps || t->bold || told(ts, t));
}

void
heads_run_in(struct outline *o, const struct heads *h)
{
	struct ways	*ws = arena_alloc(o->m->tmp, sizeof(*ws));
	struct title	 t;
	size_t		 caps = 0;
	bool		 known;

	ws->same = arena_alloc(o->m->tmp, SLOTS * sizeof(*ws->same));
	count_ways(o, h, ws);
	judge_ways(ws);
	/* "MATTERS ARISING" / "PLANNING" on lines of their own */
	for (size_t i = h->first; i < o->m->nblocks; i++)
		caps += o->r[i].kind == ROLE_ITEM && (h->class[i] & CAPS);
	ws->strong |= caps >= 3;
	for (size_t i = h->first; i < o->m->nblocks; i++) {
		if ((runs_in(o, i, &t, &known) && accepted(o, i, ws, &t,
		    known)) || (ws->strong && caps_subject(o, i, &t)) ||
		    (ws->any && whole_usual(o, i, &t)))
			outline_head(o, i, ROLE_ITEM, &t,
			    "item-heading-run-in");
	}
}
