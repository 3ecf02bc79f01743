/*
 * Lists of items that lost their numbers. Input: blocks of a meeting's page,
 * the labels among them. Output: the headings of items: what stands before
 * "Minutes:" or "Decision:", up to the text of the agenda.
 *
 *	"Lamp Posts PDF 12 KB To agree the colour. Minutes: It was agreed ...";
 *	"Lamp Posts" / "To agree the colour." / "Minutes:";
 *	"Lamp Posts pdf icon PDF 12 KB" / "The Committee heard ..."
 */
#include <string.h>

#include "outline.h"

enum { BACK = 10, LONG_TITLE = 30, NEED = 2, };

static const struct block *
block_at(const struct outline *o, size_t i)
{
	return &o->m->blocks[i];
}

/* "Minutes:" or "Decision:". */
static bool
opens_part(const struct outline *o, size_t i)
{
	return o->r[i].kind == ROLE_LABEL &&
	    (strcmp(o->r[i].value, "minutes") == 0 ||
	    strcmp(o->r[i].value, "decision") == 0);
}

static bool
inside_line(const struct outline *o, size_t i)
{
	return strcmp(block_at(o, i)->rule, "label-inside") == 0;
}

/* ---- where a title ends -------------------------------------------------- */

/* "To receive", "Members are asked", "Report of the": a new start. */
static bool
agenda_words(const struct outline *o, const struct tokens *ts, size_t i)
{
	struct match k;

	if (!(ts->t[i].flags & TOKEN_CAPITAL) || i + 1 >= ts->n)
		return false;
	/* "Questions by Members of the Public" goes on */
	if (i > 0 && (token_is(ts, i - 1, "by") || token_is(ts, i - 1, "from") ||
	    token_is(ts, i - 1, "of") || token_is(ts, i - 1, "for") ||
	    token_is(ts, i - 1, "to") || token_is(ts, i - 1, "and")))
		return false;
	if (token_is(ts, i, "to"))
		return !(ts->t[i + 1].flags & (TOKEN_CAPITAL | TOKEN_PUNCT |
		    TOKEN_NUMBER));
	if (token_is(ts, i, "members") || token_is(ts, i, "councillors"))
		return token_is(ts, i + 1, "are") || token_is(ts, i + 1, "of") ||
		    token_is(ts, i + 1, "will") || token_is(ts, i + 1, "must") ||
		    token_is(ts, i + 1, "should") || token_is(ts, i + 1, "who");
	if (token_is(ts, i, "report"))
		return token_is(ts, i + 1, "of") || token_is(ts, i + 1, "by") ||
		    token_is(ts, i + 1, "from");
	return lexicon_match(o->m->lex, LEX_TITLE_TAIL, ts, i, &k) &&
	    match_is(&k, "agenda");
}

/*
 * The token the title of a flattened block ends at: behind the words of its
 * link, or where the agenda's own text begins; 0 where none can be told.
 */
static size_t
title_end(const struct outline *o, const struct tokens *ts)
{
	struct match k;

	for (size_t i = 1; i < ts->n; i++) {
		if (lexicon_match(o->m->lex, LEX_TITLE_TAIL, ts, i, &k) &&
		    !match_is(&k, "agenda"))
			return k.to;
		if (agenda_words(o, ts, i))
			return i;
	}
	return words_in(ts, 0, ts->n) <= LONG_TITLE &&
	    sentence_end(ts, 0) >= ts->n ? ts->n : 0;
}

static bool
head(struct outline *o, size_t i, size_t end)
{
	struct title t = { .cut = CUT_WHOLE, .end = end };

	if (end == 0)
		return false;
	outline_head(o, i, ROLE_ITEM, &t, "item-before-label");
	return true;
}

/* ---- before a label ------------------------------------------------------ */

/* What stands between a title and the first label of its item. */
static bool
agenda_text(const struct outline *o, size_t i)
{
	const struct block *b = block_at(o, i);

	if (o->r[i].kind == ROLE_LABEL)
		return strcmp(o->r[i].value, "documents") == 0;
	return b->kind == BLOCK_PARA && (b->mark != NULL ||
	    (b->tokens->n > 0 && agenda_words(o, b->tokens, 0)));
}

/* Title and agenda text in one. */
static bool
flattened(const struct outline *o, size_t k)
{
	const struct block	*b = block_at(o, k);
	struct match		 m;

	if (o->r[k].kind != ROLE_PLAIN || b->kind != BLOCK_PARA ||
	    b->mark != NULL)
		return false;
	for (size_t i = 1; i < b->tokens->n; i++)
		if (agenda_words(o, b->tokens, i))
			return lexicon_find(o->m->lex, LEX_TITLE_TAIL,
			    b->tokens, i, b->tokens->n, &m);
	return false;
}

/* The block that heads the item whose label stands alone at i, or none. */
static size_t
heading_above(const struct outline *o, size_t i)
{
	size_t		k = i;
	struct title	t;

	for (unsigned n = 0; n < BACK; n++) {
		k = outline_prev(o, k);
		if (k == o->m->nblocks || o->r[k].kind == ROLE_ITEM ||
		    opens_part(o, k))
			return o->m->nblocks;
		/* "Lamp Posts To agree the colour. Additional documents:" */
		if (flattened(o, k))
			return k;
		if (agenda_text(o, k))
			continue;
		return o->r[k].kind == ROLE_PLAIN && block_at(o, k)->mark == NULL &&
		    title_read(block_at(o, k), true, &t) && t.cut == CUT_WHOLE &&
		    !t.stop ? k : o->m->nblocks;
	}
	return o->m->nblocks;
}

/* ---- rows of a table ----------------------------------------------------- */

/* The line ended in the bar that closed its row. */
static bool
ends_row(const struct outline *o, size_t i)
{
	const struct leaf	*l = block_at(o, i)->text;
	const struct residue	*x;

	if (l == NULL || l->nresidues == 0)
		return false;
	x = &l->residues[l->nresidues - 1];
	return x->flat >= l->s.n && x->n == 1 && o->m->t->s.p[x->off] == '|';
}

/* "No. | Item |": the rows begin below. */
static bool
table_head(const struct outline *o, size_t i)
{
	return block_at(o, i)->kind == BLOCK_FURNITURE &&
	    strcmp(block_at(o, i)->rule, "table-head") == 0;
}

/*
 * The row's first block heads its first item: "Lamp Posts" / "Ward: all" /
 * "Officer: Ida Hale Decision: ...". Its title is lost where it begins with
 * what the agenda says.
 */
static bool
head_row(struct outline *o, size_t row)
{
	struct block *b = &o->m->blocks[row];

	/* "A62 at Marle Bridge": a road, and no number of an item */
	if (b->kind == BLOCK_PARA && b->marker.kind == MARK_COMPOUND &&
	    b->nlines == 1) {
		b->text = leaf_of(o->m->a, o->m->t, b->from, b->to);
		b->tokens = tokens_make(o->m->a, b->text->s);
		b->mark = NULL;
	}
	return o->r[row].kind == ROLE_PLAIN && b->kind == BLOCK_PARA &&
	    b->mark == NULL && b->tokens->n > 0 &&
	    !agenda_words(o, b->tokens, 0) && head(o, row, title_end(o, b->tokens));
}

/* ---- labels -------------------------------------------------------------- */

struct state {
	size_t	row;		/* its first block; m->nblocks: not known */
	bool	headed;		/* the row has had a label */
	bool	minutes;	/* the open item has its minutes already */
};

/* The heading of the item that the label at i belongs to, if it is new. */
static bool
head_item(struct outline *o, const struct state *s, size_t i)
{
	size_t prev = outline_prev(o, i), at;

	if (s->row < i && !s->headed)
		return head_row(o, s->row);
	/* "Decision: ... Minutes: ..." go on in one line */
	if (inside_line(o, i))
		return prev < o->m->nblocks && !opens_part(o, prev) &&
		    o->r[prev].kind == ROLE_PLAIN &&
		    block_at(o, prev)->mark == NULL &&
		    !agenda_words(o, block_at(o, prev)->tokens, 0) &&
		    head(o, prev, title_end(o, block_at(o, prev)->tokens));
	if (s->row < o->m->nblocks)
		return false;
	at = heading_above(o, i);
	return at < o->m->nblocks && head(o, at, flattened(o, at) ?
	    title_end(o, block_at(o, at)->tokens) : block_at(o, at)->tokens->n);
}

/* "Questions To receive any questions |": a row that has lost its label. */
static void
head_bare_row(struct outline *o, const struct state *s)
{
	const struct block *b;

	if (s->row >= o->m->nblocks || s->headed)
		return;
	b = block_at(o, s->row);
	for (size_t i = 1; b->kind == BLOCK_PARA && i < b->tokens->n; i++)
		if (agenda_words(o, b->tokens, i)) {
			if (i <= LONG_TITLE && sentence_end(b->tokens, 0) > i)
				head_row(o, s->row);
			return;
		}
}

static void
before_labels(struct outline *o)
{
	struct state s = { .row = o->m->nblocks };

	for (size_t i = 0; i < o->m->nblocks; i++) {
		bool label = opens_part(o, i), begins = s.row == i;

		if (label) {
			bool found = head_item(o, &s, i);

			/* the item's title is lost, not its text */
			if (!found && (begins || !s.headed ||
			    !inside_line(o, i)) && s.minutes &&
			    !token_is(block_at(o, i)->tokens, 0, "minute"))
				o->r[i].opens = true;
			s.minutes = strcmp(o->r[i].value, "minutes") == 0;
			s.headed = true;
		}
		if (ends_row(o, i) || table_head(o, i)) {
			head_bare_row(o, &s);
			s.row = outline_next(o, i);
			s.headed = false;
			/* a new row is a new item, whatever the last one had */
			s.minutes = true;
		}
	}
	head_bare_row(o, &s);
}

/* ---- without labels ------------------------------------------------------ */

/* "Lamp Posts pdf icon PDF 12 KB" */
static bool
ends_in_link(const struct outline *o, size_t i)
{
	const struct block	*b = block_at(o, i);
	struct match		 k;
	size_t			 at = 1;

	if (b->kind != BLOCK_PARA)
		return false;
	while (lexicon_find(o->m->lex, LEX_TITLE_TAIL, b->tokens, at,
	    b->tokens->n, &k)) {
		if (k.to >= b->tokens->n)
			return str_ends(tokens_str(b->tokens, k.from, k.to),
			    STR("B"));
		at = k.from + 1;
	}
	return false;
}

static bool
sentence(const struct outline *o, size_t i)
{
	const struct block *b;

	if (i == o->m->nblocks)
		return false;
	b = block_at(o, i);
	return b->kind == BLOCK_PARA && b->tokens->n > 3 &&
	    token_punct(b->tokens, b->tokens->n - 1, '.');
}

/*
 * "Apologies for Absence", "To confirm the order of business" over a sentence,
 * and not under a title.
 */
static bool
between_texts(const struct outline *o, size_t i)
{
	const struct block	*b = block_at(o, i);
	size_t			 prev = outline_prev(o, i);
	struct match		 k;
	struct title		 t;

	return o->r[i].kind == ROLE_PLAIN && b->kind == BLOCK_PARA &&
	    b->mark == NULL && !sentence(o, i) &&
	    (b->gap > 0 || prev == o->m->nblocks) &&
	    (prev == o->m->nblocks || sentence(o, prev) ||
	    o->r[prev].kind == ROLE_LABEL) &&
	    sentence(o, outline_next(o, i)) && title_read(b, true, &t) &&
	    t.cut == CUT_WHOLE && !t.stop && (t.asks || b->gap > 1 ||
	    lexicon_match(o->m->lex, LEX_ITEM_KIND, b->tokens, 0, &k));
}

/* ---- whether the page is one --------------------------------------------- */

/* The label's item has a heading with a number, found already. */
static bool
numbered(const struct outline *o, size_t i)
{
	for (unsigned n = 0; n < BACK; n++) {
		i = outline_prev(o, i);
		if (i == o->m->nblocks || opens_part(o, i))
			return false;
		if (o->r[i].kind == ROLE_ITEM || o->r[i].kind == ROLE_SUBITEM)
			return true;
	}
	return false;
}

/* Numbers in the text were taken for those of items: "1. Note the report". */
static void
forget_items(struct outline *o)
{
	for (size_t i = 0; i < o->m->nblocks; i++)
		if (o->r[i].kind == ROLE_ITEM || o->r[i].kind == ROLE_SUBITEM)
			o->r[i] = (struct role){ .kind = ROLE_PLAIN };
	o->numbered = 0;
}

bool
list_items(struct outline *o)
{
	size_t labels = 0, headed = 0, inside = 0, links = 0, linked = 0;
	size_t items = 0, table = o->m->nblocks;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (opens_part(o, i)) {
			labels++;
			inside += inside_line(o, i);
			headed += numbered(o, i);
		}
		if (table_head(o, i) && table == o->m->nblocks)
			table = i;
		items += o->r[i].kind == ROLE_ITEM;
		links += ends_in_link(o, i);
		linked += o->r[i].kind == ROLE_ITEM && ends_in_link(o, i);
	}
	if (labels >= (inside > 0 ? 1 : NEED) && headed * 2 < labels) {
		forget_items(o);
		before_labels(o);
		return true;
	}
	/* "No. | Item |" / "Mayor To elect the Mayor |" / "RESOLVED: ..." */
	if (labels == 0 && items == 0 && table < o->m->nblocks) {
		before_labels(o);
		return false;
	}
	if (labels > 0 || links < NEED || linked > 0)
		return false;
	forget_items(o);
	for (size_t i = 0; i < o->m->nblocks; i++)
		if (ends_in_link(o, i) || between_texts(o, i))
			head(o, i, block_at(o, i)->tokens->n);
	return false;
}
