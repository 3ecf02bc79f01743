/*
 * Parts of items. Input: blocks, and which of them head items. Output: which
 * letters, decimals and numbers inside an item head parts of it, and which
 * count points or paragraphs. Entries of one list are judged together.
 *
 *	"a) Gate" with text of its own below: a part, "2a"; "(a) the report be
 *	noted; and": a point; "14.1 Greens: nothing to report" a part, "9.1
 *	The Clerk said": a paragraph
 */
#include <string.h>

#include "heads.h"

enum { MAX_ENTRIES = 64, LONG_TEXT = 8, FAR = 120, FEW = 3, };

/* The entries of one list in one item. */
struct entries {
	size_t		 at[MAX_ENTRIES];
	struct title	 t[MAX_ENTRIES];
	bool		 good[MAX_ENTRIES];	/* heads text of its own */
	bool		 spoken[MAX_ENTRIES];	/* runs into a sentence */
	size_t		 n;
	bool		 led;
};

static bool
in_play(const struct outline *o, size_t i)
{
	const struct block *b = &o->m->blocks[i];

	return b->kind == BLOCK_PARA && o->r[i].kind == ROLE_PLAIN &&
	    b->mark != NULL && b->tokens->n > 0;
}

/* The end of the item that begins at i: the next one, or the end of it all. */
static size_t
item_end(const struct outline *o, size_t i)
{
	for (i++; i < o->m->nblocks && o->r[i].kind != ROLE_ITEM; i++)
		continue;
	return i;
}

static const char *
number_of(const struct outline *o, size_t i)
{
	if (o->r[i].number != NULL)
		return o->r[i].number;
	return o->m->blocks[i].mark != NULL ?
	    str_z(o->m->a, o->m->blocks[i].marker.label) : NULL;
}

/* ---- lists of letters, roman and other numbers -------------------------- */

static bool
upper(const struct marker *k)
{
	return k->kind == MARK_LETTER && k->label.n > 0 &&
	    k->label.p[0] >= 'A' && k->label.p[0] <= 'Z';
}

/* A capital letter's title over the first of the small letters. */
static bool
over_letters(const struct outline *o, size_t i, size_t k)
{
	const struct block *a = &o->m->blocks[i], *b = &o->m->blocks[k];

	return a->mark != NULL && b->mark != NULL && upper(&a->marker) &&
	    b->marker.kind == MARK_LETTER && b->marker.value == 1 &&
	    !upper(&b->marker) && k + 1 < o->m->nblocks;
}

/* "S. Orme had obtained a price": a name's letter, and no mark. */
static bool
initialled(const struct block *b)
{
	return b->marker.kind == MARK_LETTER &&
	    b->marker.style == STYLE_STOP && b->tokens->n > LONG_TEXT &&
	    b->marker.label.p[0] < 'a' && verb_within(b->tokens, 1,
	    b->tokens->n < LONG_TEXT ? b->tokens->n : LONG_TEXT);
}

/* The text below is the entry's own, and more than a caption. */
static bool
own_text(const struct outline *o, size_t i)
{
	const struct block *b;
	size_t k = outline_next(o, i);

	if (k == o->m->nblocks || o->r[k].kind == ROLE_ITEM)
		return false;
	b = &o->m->blocks[k];
	/* "a) The slipway" / "i) Paint" / "It was seen to peel." */
	if (b->mark != NULL && b->marker.roman == 1 && k + 1 < o->m->nblocks &&
	    o->m->blocks[i].marker.roman != 1 && b->tokens->n < LONG_TEXT)
		return own_text(o, k);
	/* "(A) REPORT OF THE CABINET" / "(a) Roads" / "It was moved ..." */
	if (over_letters(o, i, k))
		return own_text(o, k);
	/* "(b) Declarations" / "1.2 There were none.", too */
	return b->kind == BLOCK_PARA && b->tokens->n > 0 &&
	    (b->mark == NULL || b->marker.kind == MARK_COMPOUND ||
	    initialled(b));
}

static bool
long_text(const struct outline *o, size_t i)
{
	return own_text(o, i) &&
	    o->m->blocks[outline_next(o, i)].tokens->n > LONG_TEXT;
}

/* "1. Numbers on roll: 211", "b) Balance: £300 in all": a figure is told. */
static bool
tells_figure(const struct block *b, const struct title *t)
{
	const struct tokens *ts = b->tokens;
	size_t i = t->end;

	while (i < ts->n && !(ts->t[i].flags & (TOKEN_WORD | TOKEN_NUMBER)))
		i++;
	return t->cut == CUT_COLON && i < ts->n &&
	    (ts->t[i].flags & TOKEN_NUMBER) && ts->n - t->end <= 8 &&
	    !verb_within(ts, t->end, ts->n);
}

/* "Ordinance No. 17 - Rezoning of 14 acres at ..." may be of any length. */
static bool
long_title(const struct tokens *ts)
{
	static const char *const words[] = {
		"ordinance", "resolution", "bill", "by-law", "bylaw", "case",
		"application", "petition", "docket",
	};

	return TOKEN_IN(ts, 0, words) && (token_is(ts, 1, "no") ||
	    token_punct(ts, 1, '#') || (ts->n > 1 &&
	    (ts->t[1].flags & (TOKEN_NUMBER | TOKEN_CAPS))));
}

/* "Cllr Brand", but "County Councillor – nothing to report" is a title. */
static bool
titles_name(const struct outline *o, const struct tokens *ts, size_t i)
{
	struct match k;

	return lexicon_match(o->m->lex, LEX_HONORIFIC, ts, i, &k) &&
	    (k.to >= ts->n || (ts->t[k.to].flags & TOKEN_WORD) ||
	    token_punct(ts, k.to, '.'));
}

static void
judge(const struct outline *o, struct entries *e, size_t i)
{
	const struct block	*b = &o->m->blocks[i];
	struct title		*t = &e->t[e->n];
	bool			 own = own_text(o, i);
	struct title		 spoken;

	e->at[e->n] = i;
	e->good[e->n] = e->spoken[e->n] = false;
	/* "A. Hopkins" among voters is a name, and no part A */
	if (title_read(b, own, t) && !outline_decides(o, i) && !t->asks &&
	    !titles_name(o, b->tokens, 0) &&
	    !(b->marker.style == STYLE_STOP && t->words <= 2 && !own &&
	    t->cut == CUT_WHOLE &&
	    b->marker.label.p[0] < 'a' && b->marker.kind != MARK_DECIMAL)) {
		if (t->cut == CUT_WHOLE)
			e->good[e->n] = own && !t->stop &&
			    t->words <= (long_title(b->tokens) ? 60 : 18) &&
			    !token_punct(b->tokens, t->end - 1, ':');
		else if (t->cut == CUT_STOP)
			/*
			 * "vi) Rural housing needs. Noted.": a point; in a
			 * language whose verbs are not known, by capitals
			 */
			e->good[e->n] = words_in(b->tokens, t->end,
			    b->tokens->n) >= 3 && (t->mixed ||
			    strcmp(o->m->lang, "en-GB") == 0);
		else
			e->good[e->n] = (t->cut != CUT_COLON || own ||
			    t->words <= 8) && !tells_figure(b, t);
	}
	if (((t->cut == CUT_NONE || t->cut == CUT_STOP) && !e->good[e->n]) ||
	    (t->cut == CUT_COLON && t->end < b->tokens->n &&
	    !(b->tokens->t[t->end].flags & TOKEN_CAPITAL) &&
	    title_before_speaker(o->m, b, false, &spoken)))
		e->spoken[e->n] = title_before_speaker(o->m, b, false, t);
	e->n++;
}

/* "It was agreed:" leads in what was decided, and no headings. */
static bool
decided(const struct outline *o, size_t i)
{
	size_t			 k = outline_prev(o, i);
	const struct tokens	*ts;
	struct match		 x;

	if (k == o->m->nblocks || (ts = o->m->blocks[k].tokens) == NULL)
		return true;
	return lexicon_find(o->m->lex, LEX_DECISION_LEAD, ts, 0, ts->n, &x) ||
	    lexicon_find(o->m->lex, LEX_DECISION_PROSE, ts, 0, ts->n, &x) ||
	    lexicon_find(o->m->lex, LEX_RECOMMEND_LEAD, ts, 0, ts->n, &x);
}

/* Whether most of the entries are headings. */
static bool
heads(const struct outline *o, const struct entries *e)
{
	size_t good = 0, spoken = 0, whole = 0;

	for (size_t k = 0; k < e->n; k++) {
		good += e->good[k];
		spoken += e->spoken[k];
		whole += e->good[k] && e->t[k].cut == CUT_WHOLE;
	}
	/* "The following were considered:" / "a) Barn" / "No objection." */
	if ((e->led && (whole < e->n || e->n < 2 || decided(o, e->at[0]))) ||
	    good + spoken == 0)
		return false;
	/* "Q. Is it affordable?" is asked */
	if (e->n == 1 && o->m->blocks[e->at[0]].marker.style == STYLE_STOP &&
	    str_eq(o->m->blocks[e->at[0]].marker.label, STR("Q")))
		return false;
	if (e->n == 1)
		return good == 1 && (whole == 0 || long_text(o, e->at[0]));
	return (good + spoken) * 2 >= e->n;
}

static void
take(struct outline *o, const struct entries *e, const char *under)
{
	for (size_t k = 0; k < e->n; k++) {
		size_t			 i = e->at[k];
		const struct marker	*m = &o->m->blocks[i].marker;

		if (e->t[k].cut == CUT_NONE || e->t[k].stop ||
		    tells_figure(&o->m->blocks[i], &e->t[k]))
			continue;
		outline_head(o, i, ROLE_SUBITEM, &e->t[k], e->spoken[k] ?
		    "item-letter-spoken" : e->t[k].cut == CUT_WHOLE ?
		    "item-letter" : "item-letter-run-in");
		o->r[i].depth = 1;
		if (under != NULL)
			o->r[i].number = arena_printf(o->m->a, "%s%s%s", under,
			    m->kind == MARK_DECIMAL ? "." : "",
			    str_z(o->m->a, m->label));
	}
}

/*
 * "b) The culvert - work is to start soon", time and again: what stands before
 * the dash are titles, whether a sentence stands behind it or less.
 */
static void
dashes(const struct outline *o, struct entries *e)
{
	size_t dash = 0, told = 0;

	for (size_t k = 0; k < e->n; k++) {
		const struct tokens	*ts = o->m->blocks[e->at[k]].tokens;
		size_t			 end = title_dash(ts);

		dash += end > 0;
		for (size_t i = end; end > 0 && i < ts->n; i++)
			if (finite_verb(ts, i) || token_is(ts, i, "to")) {
				told++;
				break;
			}
	}
	if (e->n < 3 || dash * 3 < e->n * 2 || told * 2 < dash)
		return;
	for (size_t k = 0; k < e->n; k++) {
		const struct tokens	*ts = o->m->blocks[e->at[k]].tokens;
		size_t			 end = title_dash(ts);
		struct title		*t = &e->t[k];

		e->good[k] = end > 0 && (ts->t[0].flags & TOKEN_CAPITAL);
		e->spoken[k] = false;
		*t = (struct title){ .cut = e->good[k] ? CUT_DASH : CUT_NONE,
		    .end = end, .words = words_in(ts, 0, end) };
	}
}

/*
 * The list that begins at i, to its end; entries of another form, deeper
 * ones, are passed over. Returns false where it is no list of headings.
 */
static bool
read_list(struct outline *o, size_t i, size_t end, struct entries *e)
{
	const struct marker *last = &o->m->blocks[i].marker;

	e->n = 0;
	e->led = outline_led(o, i);
	judge(o, e, i);
	for (size_t k = i + 1; k < end && k < e->at[e->n - 1] + FAR &&
	    e->n < MAX_ENTRIES; k++) {
		const struct block *b = &o->m->blocks[k];

		if (!in_play(o, k) || b->marker.bullet_too)
			continue;
		/* the next list of its kind */
		if (b->marker.kind == last->kind && b->marker.value == 1 &&
		    marker_alike(last, &b->marker))
			break;
		/* a gap of one: "j)", "l)" */
		if (!marker_follows(last, &b->marker) &&
		    !(marker_alike(last, &b->marker) &&
		    last->kind == MARK_LETTER &&
		    b->marker.kind == MARK_LETTER &&
		    b->marker.value > last->value &&
		    b->marker.value <= last->value + 2))
			continue;
		last = &b->marker;
		judge(o, e, k);
	}
	dashes(o, e);
	return heads(o, e);
}

static bool
begins_list(const struct block *b, enum mark_kind kind)
{
	if (b->marker.bullet_too)
		return false;
	if (kind == MARK_DECIMAL)
		return b->marker.kind == MARK_DECIMAL &&
		    b->marker.value == 1 && b->marker.style != STYLE_BARE;
	if (kind == MARK_ROMAN)
		return b->marker.kind == MARK_LETTER && b->marker.roman == 1;
	return b->marker.kind == MARK_LETTER;
}

/* Lists of one kind between two blocks, each judged as a whole. */
static void
find_lists(struct outline *o, size_t from, size_t end, enum mark_kind kind,
    const char *under)
{
	struct entries	e;
	size_t		seen = from;

	for (size_t i = from; i < end; i++) {
		if (i < seen || !in_play(o, i) ||
		    !begins_list(&o->m->blocks[i], kind))
			continue;
		if (read_list(o, i, end, &e)) {
			take(o, &e, under);
			/* small letters below capitals are of those parts */
			if (upper(&o->m->blocks[i].marker) &&
			    o->r[i].kind == ROLE_SUBITEM)
				break;
		}
		/* a list of points is not looked at again entry by entry */
		seen = e.n > 1 ? e.at[e.n - 1] + 1 : i + 1;
	}
}

/* ---- decimals ------------------------------------------------------------ */

/* "(70.7) Cllr Brand reports a van", "No matters arising.": text. */
static bool
begins_person(const struct outline *o, const struct tokens *ts)
{
	size_t		 i = 0;

	if (token_punct(ts, 0, '('))
		while (i < ts->n && !token_punct(ts, i++, ')'))
			continue;
	return titles_name(o, ts, i) || token_is(ts, i, "no") ||
	    token_is(ts, i, "none") || token_is(ts, i, "nothing");
}

/*
 * "1.1 The valve sticks. Ann has a spare." beside many that are not titles
 * by any sign: numbers of paragraphs, which a short sentence may begin.
 */
static bool
paragraphs(const struct outline *o)
{
	size_t		all = 0, titles = 0;
	struct title	t;
	struct match	k;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		const struct block *b = &o->m->blocks[i];

		if (!in_play(o, i) || b->marker.kind != MARK_COMPOUND ||
		    b->marker.sep != '.')
			continue;
		all++;
		if (outline_decides(o, i) || lexicon_match(o->m->lex,
		    LEX_ACTION_LEAD, b->tokens, 0, &k))
			continue;
		titles += title_read(b, own_text(o, i), &t) && !t.asks &&
		    (t.cut != CUT_STOP || t.mixed) && !(t.cut == CUT_WHOLE &&
		    t.stop);
	}
	return all > FEW && titles * 4 <= all;
}

static void
decimal_part(struct outline *o, size_t i, bool of_item, bool paras)
{
	const struct block	*b = &o->m->blocks[i];
	struct title		 t;
	struct match		 k;
	size_t			 below = outline_next(o, i);
	const struct block	*next = below < o->m->nblocks ?
				    &o->m->blocks[below] : NULL;
	/* "4.2 Grounds" over "4.2.1 Landscaping", too */
	bool			 own = next != NULL && own_text(o, i) &&
				    (next->mark == NULL || initialled(next) ||
				    (next->marker.nparts > b->marker.nparts &&
				    next->marker.part[1] == b->marker.part[1]));

	o->r[i].kind = ROLE_PARAGRAPH;
	o->r[i].rule = "numbered-paragraph";
	/* "3.1" / "25 AUGUST 2022; pdf icon PDF 73 KB": a paper, so a title */
	if (of_item && head_link(o, b->tokens) < b->tokens->n) {
		t = (struct title){ .cut = CUT_WHOLE, .end = b->tokens->n };
		outline_head(o, i, ROLE_SUBITEM, &t, "item-decimal");
		o->r[i].depth = 1;
		return;
	}
	/* "5.3 Following discussion, the Board APPROVED:" over a list */
	if (leads_in(b->tokens) && next != NULL && next->mark != NULL &&
	    (tells(b->tokens, 0, b->tokens->n) || lexicon_find(o->m->lex,
	    LEX_DECISION_LEAD, b->tokens, 0, b->tokens->n, &k) ||
	    lexicon_find(o->m->lex, LEX_DECISION_VERB, b->tokens, 0,
	    b->tokens->n, &k)))
		return;
	if (!of_item || outline_decides(o, i) || !title_read(b, own, &t) ||
	    t.asks || begins_person(o, b->tokens) || (paras &&
	    t.cut == CUT_STOP && !t.mixed &&
	    !token_punct(b->tokens, 0, '(')))
		return;
	/* "6.7 Please keep the hall tidy. It was seen" */
	if (t.cut == CUT_STOP && (token_is(b->tokens, 0, "please") ||
	    token_is(b->tokens, 0, "thank")))
		return;
	if (t.cut == CUT_WHOLE && !b->bold && !t.caps &&
	    (t.stop ? t.words > 4 || token_is(b->tokens, 0, "the") :
	    !own && !token_punct(b->tokens, t.end - 1, ':')))
		return;
	outline_head(o, i, ROLE_SUBITEM, &t, "item-decimal");
	o->r[i].depth = 1;
}

/* "24/103.1" in 24/103: the item's number, and one more. */
static bool
extends(const struct marker *item, const struct marker *k)
{
	return item->label.n > 0 && item->nparts >= 2 &&
	    k->nparts == item->nparts + 1 &&
	    str_starts(k->label, item->label) &&
	    k->label.p[item->label.n] == '.';
}

static void
decimals(struct outline *o, size_t from, size_t end, bool whole, bool paras)
{
	struct marker	none = { 0 };
	const struct marker *top = &none;
	const struct block *label = NULL;
	unsigned long	item = 0, first = 0;
	bool		in_item = false;

	if (from < end && o->r[from].kind == ROLE_ITEM) {
		const struct marker *k = &o->m->blocks[from].marker;

		in_item = o->m->blocks[from].mark != NULL;
		top = in_item ? k : &none;
		item = k->kind == MARK_COMPOUND ? k->part[k->part[1] == 0 ? 0 :
		    k->nparts - 1] : k->value;
		/* "23/22 Fees" over "23.1" */
		first = k->kind == MARK_COMPOUND && k->sep == '/' ?
		    k->part[0] : item;
	}
	for (size_t i = from; i < end; i++) {
		const struct block *b = &o->m->blocks[i];

		/* "7.4 Alternatives Considered" over "7.4.1 Do nothing" */
		if (o->r[i].kind == ROLE_LABEL && b->mark != NULL)
			label = b;
		if (!in_play(o, i) || b->marker.kind != MARK_COMPOUND)
			continue;
		if (label != NULL && b->marker.nparts > 2 &&
		    b->marker.part[1] == label->marker.part[1])
			decimal_part(o, i, false, paras);
		else if (extends(top, &b->marker))
			decimal_part(o, i, whole, paras);
		else if (b->marker.sep == '.')
			decimal_part(o, i, whole && in_item &&
			    (b->marker.part[0] == item ||
			    b->marker.part[0] == first), paras);
	}
}

void
find_parts(struct outline *o)
{
	bool	whole = strcmp(o->m->kind, "meeting") == 0;
	bool	paras = paragraphs(o);
	size_t	n = o->m->nblocks, end;

	for (size_t i = 0; i < n; i = end) {
		bool item = o->r[i].kind == ROLE_ITEM;

		end = item_end(o, i);
		decimals(o, i, end, whole, paras);
		if (!whole || !item)
			continue;
		find_lists(o, i + 1, end, MARK_DECIMAL, number_of(o, i));
		find_lists(o, i + 1, end, MARK_LETTER, number_of(o, i));
		for (size_t k = i + 1, next; k < end; k = next) {
			for (next = k + 1; next < end &&
			    o->r[next].kind != ROLE_SUBITEM; next++)
				continue;
			if (o->r[k].kind == ROLE_SUBITEM)
				find_lists(o, k + 1, next,
				    upper(&o->m->blocks[k].marker) ?
				    MARK_LETTER : MARK_ROMAN,
				    number_of(o, k));
		}
	}
}

/* Most are a line over text of its own, not "Lisle, Green Lane. Agreed." */
static bool
stand_over_text(const struct entries *e)
{
	size_t whole = 0;

	for (size_t k = 0; k < e->n; k++)
		whole += e->good[k] && e->t[k].cut == CUT_WHOLE;
	return whole * 2 > e->n;
}

/* "NEW BUSINESS" / "1. Street Overlay": parts of items without numbers. */
void
find_bare_parts(struct outline *o)
{
	struct entries	e;
	bool		in_item = false;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (o->r[i].kind == ROLE_ITEM)
			in_item = o->m->blocks[i].mark == NULL;
		if (!in_item || !in_play(o, i) ||
		    o->m->blocks[i].marker.value != 1 ||
		    !(begins_list(&o->m->blocks[i], MARK_DECIMAL) ||
		    begins_list(&o->m->blocks[i], MARK_LETTER)))
			continue;
		if (read_list(o, i, item_end(o, i), &e) && stand_over_text(&e))
			take(o, &e, NULL);
		i = e.at[e.n - 1];
	}
}
