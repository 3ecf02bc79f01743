/*
 * Blocks. Input: lines, and the document's habits. Output: paragraphs, list
 * entries and table rows in order, broken lines joined again.
 *
 *	"· the West London Alliance (Barnet, Harrow and" / "" / "Hounslow)"
 *	is one list entry; "8.1" / "" / "The Committee considered" one paragraph
 *	with the mark 8.1.
 */
#include <assert.h>
#include <string.h>

#include "grammar.h"
#include "maker.h"
#include "misread.h"
#include "tables.h"

str
line_text(const struct maker *k, size_t line)
{
	const struct layout *l = &k->h->layout[line];

	return str_sub(k->t->s, k->t->lines[line].off + l->lead,
	    k->t->lines[line].off + l->note);
}

struct block *
block_new(struct maker *k, enum block_kind kind, size_t line)
{
	struct block *b = ARRAY_ADD(k->a, k->out->b, k->out->n, k->out->cap);

	b->kind = kind;
	b->from = k->t->lines[line].off;
	b->to = b->from + k->h->layout[line].note;
	b->nlines = 1;
	return b;
}

/* "**", "__" or "<b>" opens, or closes, bold text. */
static bool
bold_mark(str s, bool closes)
{
	if (str_starts(s, STR("**")) || str_starts(s, STR("__")))
		return true;
	return closes ? str_starts(s, STR("</b>")) ||
	    str_starts(s, STR("</strong")) :
	    str_starts(s, STR("<b>")) || str_starts(s, STR("<b ")) ||
	    str_starts(s, STR("<strong"));
}

/* All its text stands in bold; tags of the line may stand around that. */
static bool
bold(const struct text *t, const struct block *b)
{
	const struct leaf	*l = b->text;
	bool			 first = false, last = false;

	for (size_t i = 0; i < l->nresidues && l->s.n > 0; i++) {
		const struct residue	*x = &l->residues[i];
		str			 s = str_sub(t->s, x->off, x->off + x->n);

		first |= x->flat == 0 && bold_mark(s, false);
		last |= first && x->flat >= l->s.n && bold_mark(s, true);
		if (x->flat > 0 && x->flat < l->s.n && bold_mark(s, true))
			return false;
	}
	return first && last;
}

/*
 * "**Grit bins** The Clerk said": where the bold words at the start end. In a
 * table the cell's bar stands before them.
 */
static size_t
bold_start(const struct text *t, const struct block *b)
{
	const struct leaf	*l = b->text;
	bool			 open = false;
	size_t			 i = 0;

	for (; i < l->nresidues && l->residues[i].flat == 0; i++)
		open |= bold_mark(str_sub(t->s, l->residues[i].off,
		    l->residues[i].off + l->residues[i].n), false);
	if (!open || i >= l->nresidues || l->residues[i].flat >= l->s.n)
		return 0;
	return l->residues[i].flat;
}

/* "3 Members voted For, 4 against", "6 votes for": no mark, but a count. */
static bool
counts_voters(const struct tokens *ts)
{
	static const char *const who[] = {
		"member", "members", "councillor", "councillors", "cllrs",
	};
	static const char *const did[] = {
		"voted", "voting", "abstained", "abstaining", "for", "against",
		"in",
	};
	static const char *const votes[] = { "votes", "voted", "vote", };
	size_t i = 1;

	if (ts->n < 3 || !(ts->t[0].flags & TOKEN_NUMBER))
		return false;
	if (TOKEN_IN(ts, i, votes))
		return (ts->t[i].flags & TOKEN_CAPITAL) == 0;
	return TOKEN_IN(ts, i, who) && TOKEN_IN(ts, i + 1, did) &&
	    !(ts->t[i + 1].flags & TOKEN_CAPITAL);
}

/* "11 October at Shire Hall", "3.00 P.M.": the number is no mark. */
static bool
begins_with_date(struct maker *k, str s)
{
	struct leaf *l = leaf_make(k->tmp, &(struct text){ .s = s },
	    &(struct span){ 0, s.n < 64 ? s.n : 64 }, 1);
	struct tokens *ts = tokens_make(k->tmp, l->s);

	return date_match(k->lex, ts, 0, NULL) > 0 || counts_voters(ts) ||
	    (time_match(k->lex, ts, 0, NULL) > 0 &&
	    !token_punct(ts, 1, ':'));
}

/*
 * A label of names alone on its line, "Present:", "Also in attendance"; or
 * with the first of them beside it, "STAFF:   K. Orme, Engineer".
 */
static enum names_run
names_label(struct maker *k, str s)
{
	struct leaf	*l;
	struct match	 m;
	struct tokens	*ts;

	if (s.n > 80)
		return NAMES_NONE;
	l = leaf_make(k->tmp, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1);
	ts = misread_tokens(k->tmp, k->lex, l);
	if (lexicon_whole(k->lex, LEX_ATTENDANCE, ts, &m))
		return NAMES_BELOW;
	return lexicon_match(k->lex, LEX_ATTENDANCE, ts, 0, &m) &&
	    (token_punct(ts, m.to, ':') || token_punct(ts, m.to - 1, ':')) ?
	    NAMES_BESIDE : NAMES_NONE;
}

/*
 * Below "Present:" a letter with a stop is no mark but an initial: "C.
 * Rahman, A. Hopkins". It is, while lines are names.
 */
static bool
begins_with_initial(struct maker *k, str s, const struct marker *m)
{
	struct leaf	*l;
	struct tokens	*ts;
	struct person	 p;
	struct match	 x;

	/* "B. Roads" behind "A. Minutes", whatever names were between */
	if (!k->names || (k->letter > 0 && m->value == k->letter + 1) ||
	    m->kind != MARK_LETTER || m->style != STYLE_STOP ||
	    m->label.n != 1 || !cp_upper((unsigned char)m->label.p[0]))
		return false;
	l = leaf_make(k->tmp, &(struct text){ .s = s },
	    &(struct span){ 0, s.n < 64 ? s.n : 64 }, 1);
	ts = tokens_make(k->tmp, l->s);
	/* "I. CALL TO ORDER", "A. Minutes of 4 May" */
	if ((lexicon_match(k->lex, LEX_HEADING, ts, 2, &x) &&
	    x.to == ts->n) || lexicon_match(k->lex, LEX_ITEM_KIND, ts, 2, &x))
		return false;
	if (person_match(k->lex, ts, 0, &p) == 0 || !p.initials)
		return false;
	return k->names != NAMES_BESIDE || token_punct(ts, p.to, ',') ||
	    token_punct(ts, p.to, '(');
}

size_t
mark_at(const struct maker *k, size_t line, str s, struct marker *m)
{
	size_t n = marker_read(s, m);

	return n > 0 ? n : glyph_read(k->h, line, s, m);
}

/* The length of the line's mark, or 0. */
static size_t
line_mark(struct maker *k, size_t line, str s, struct marker *m)
{
	size_t n = mark_at(k, line, s, m);
	enum names_run run;

	/* "24/09/01.1" is no day */
	if (n > 0 && ((m->style == STYLE_BARE && (m->kind == MARK_DECIMAL ||
	    (m->kind == MARK_COMPOUND && m->nparts < MARK_PARTS)) &&
	    begins_with_date(k, s)) ||
	    begins_with_initial(k, s, m))) {
		*m = (struct marker){ 0 };
		return 0;
	}
	if (n > 0 && m->kind == MARK_LETTER && m->style == STYLE_STOP &&
	    cp_upper((unsigned char)m->label.p[0]) && (m->value == 1 ||
	    m->value == k->letter + 1))
		k->letter = m->value;
	if (n > 0)
		k->names = NAMES_NONE;
	else if ((run = names_label(k, s)) != NAMES_NONE)
		k->names = run;
	return n;
}

/* "Call-in of Cabinet Decision: Day Centres" is a title and no label. */
static bool
opens_decision(const struct maker *k, const struct tokens *ts, size_t i,
    size_t end)
{
	struct match m;

	return token_punct(ts, i - 1, '.') ||
	    lexicon_match(k->lex, LEX_DECISION_LEAD, ts, end, &m);
}

/* "1. Apologies: none. 2. Minutes: agreed.": an item's number before it. */
static bool
behind_number(const struct tokens *ts, size_t i)
{
	return i > 1 && (token_punct(ts, i - 1, '.') ||
	    token_punct(ts, i - 1, ')')) &&
	    (ts->t[i - 2].flags & TOKEN_NUMBER) &&
	    ts->t[i - 2].to - ts->t[i - 2].from <= 3;
}

/*
 * The token at which a label stands that opens a part of an item, behind
 * other words: "Apologies Minutes: Apologies were received". It must begin
 * with a capital; "of the minutes:" is none. 0 where there is none.
 */
static size_t
label_inside(const struct maker *k, const struct tokens *ts)
{
	struct match m;

	for (size_t i = 1; i < ts->n; i++)
		if ((ts->t[i].flags & TOKEN_CAPITAL) &&
		    lexicon_match(k->lex, LEX_LABEL, ts, i, &m) &&
		    token_punct(ts, m.to - 1, ':') && !behind_number(ts, i) &&
		    (str_eq(m.phrase->value, STR("minutes")) ||
		    (str_eq(m.phrase->value, STR("decision")) &&
		    (k->h->flattened || opens_decision(k, ts, i, m.to)))) &&
		    (k->h->flattened || !(ts->t[i - 1].flags & TOKEN_CAPS)) &&
		    !token_is(ts, i - 1, "the") && !token_is(ts, i - 1, "of") &&
		    !token_is(ts, i - 1, "previous") &&
		    !token_is(ts, i - 1, "last") &&
		    !token_is(ts, i - 1, "draft"))
			return i;
	return 0;
}

void
block_bold(const struct text *t, struct block *b)
{
	b->bold = b->heading || bold(t, b);
	b->bold_to = b->bold ? 0 : bold_start(t, b);
}

/* Text and what follows from it. */
static void
set_text(struct maker *k, struct block *b, struct leaf *text)
{
	b->text = text;
	b->tokens = misread_tokens(k->a, k->lex, text);
	block_bold(k->t, b);
}

/* The paragraph's ranges become its text, all at once. */
static void
close_para(struct maker *k)
{
	struct block	*b, *rest;
	struct leaf	*text;
	size_t		 at;

	if (k->open == 0)
		return;
	assert(k->out->b != NULL);
	text = leaf_join(k->a, k->t, k->spans, k->kinds, k->nspans);
	set_text(k, &k->out->b[k->open - 1], text);
	/* with furniture behind it the order of the text would be lost */
	while (k->open == k->out->n &&
	    (at = label_inside(k, k->out->b[k->open - 1].tokens)) > 0) {
		rest = ARRAY_ADD(k->a, k->out->b, k->out->n, k->out->cap);
		b = &k->out->b[k->open - 1];
		at = b->tokens->t[at].from;
		text = b->text;
		*rest = (struct block){ .kind = BLOCK_PARA,
		    .rule = "label-inside", .nlines = b->nlines,
		    .indent = b->indent, .from = leaf_off(text, at),
		    .to = b->to };
		b->to = rest->from;
		set_text(k, rest, leaf_cut(k->a, text, at, text->s.n));
		set_text(k, b, leaf_cut(k->a, text, 0, at));
		k->open = k->out->n;
	}
	k->open = 0;
}

static void
add_range(struct maker *k, size_t from, size_t to, enum range_kind kind)
{
	*ARRAY_ADD(k->a, k->spans, k->nspans, k->capspans) =
	    (struct span){ from, to };
	*ARRAY_ADD(k->a, k->kinds, k->nkinds, k->capkinds) = kind;
}

/* The line's text from there on goes on the paragraph. */
static void
add_span(struct maker *k, size_t line, size_t from, size_t to,
    enum range_kind kind)
{
	const struct line	*l = &k->t->lines[line];
	str			 s = str_sub(k->t->s, l->off, to);

	while (s.n > 0 && s.p[s.n - 1] == ' ')
		s.n--;
	k->tail_width = utf8_count(s);
	add_range(k, from, to, kind);
	k->tail = str_sub(k->t->s, from, to);
	k->closed = k->h->layout[line].closed;
	k->gap = 0;
	k->page_break = false;
}

/* The markup before the line's text. */
static struct span
lead_of(const struct maker *k, size_t line)
{
	size_t off = k->t->lines[line].off;

	return (struct span){ off, off + k->h->layout[line].lead };
}

static struct leaf *
mark_leaf(struct maker *k, size_t line, size_t from, size_t to)
{
	const enum range_kind	kinds[] = { RANGE_RESIDUE, RANGE_TEXT };
	const struct span	r[] = { lead_of(k, line), { from, to } };

	return leaf_join(k->a, k->t, r, kinds, 2);
}

/* The hyphen the paragraph ends with becomes residue. */
static void
drop_hyphen(struct maker *k)
{
	struct span *last = &k->spans[k->nspans - 1];
	str s = str_trim(k->tail);
	size_t at = (size_t)(s.p - k->t->s.p) + s.n - 1, end = last->to;

	last->to = at;
	add_range(k, at, end, RANGE_RESIDUE);
}

/* The range of the line's text begins a paragraph. */
static void
add_para(struct maker *k, size_t line, struct span r)
{
	const struct line	*l = &k->t->lines[line];
	struct block		*b = block_new(k, BLOCK_PARA, line);
	str			 s = str_sub(k->t->s, l->off + r.from, l->off + r.to);
	size_t			 mark;

	b->to = b->from + r.to;
	b->from += r.from;
	b->heading = k->h->layout[line].heading;
	b->gap = k->gap;
	b->indent = l->indent;
	mark = line_mark(k, line, s, &b->marker);
	if (mark > 0)
		b->mark = mark_leaf(k, line, b->from, b->from + mark);
	b->rule = mark > 0 ? "entry" : "paragraph";
	k->open = k->out->n;
	k->nspans = k->nkinds = 0;
	k->noted = false;
	if (mark == 0)
		add_range(k, lead_of(k, line).from, lead_of(k, line).to,
		    RANGE_RESIDUE);
	add_span(k, line, b->from + mark, b->to, RANGE_TEXT);
	k->empty = str_trim(k->tail).n == 0;
}

static void
join_line(struct maker *k, struct block *b, size_t line)
{
	str		s = line_text(k, line);
	size_t		from = (size_t)(s.p - k->t->s.p);
	enum hyphen	hyphen = hyphen_here(k, k->tail, s);

	b->rule = k->empty ? "mark-above" :
	    k->page_break ? "joined-over-page" :
	    k->gap > 0 ? "joined-over-blank" : "joined";
	b->to = from + s.n;
	b->nlines++;
	if (hyphen == HYPHEN_DROPPED)
		drop_hyphen(k);
	add_range(k, lead_of(k, line).from, lead_of(k, line).to, RANGE_RESIDUE);
	add_span(k, line, from, b->to,
	    hyphen != HYPHEN_NONE ? RANGE_GLUED : RANGE_TEXT);
	k->empty = false;
}

static void
add_furniture(struct maker *k, size_t line, const char *rule, const char *kind)
{
	struct block *b = block_new(k, BLOCK_FURNITURE, line);

	b->rule = rule;
	b->furniture = kind;
	b->text = leaf_of(k->a, k->t, b->from, b->to);
}

static void
add_text(struct maker *k, size_t line)
{
	struct block *b = k->open > 0 ? &k->out->b[k->open - 1] : NULL;

	if (b != NULL && (line_taken(k, b, line) || line_goes_on(k, b, line))) {
		join_line(k, b, line);
		return;
	}
	close_para(k);
	add_para(k, line, (struct span){
	    k->h->layout[line].lead, k->h->layout[line].note });
}

/* Cells that are far apart are paragraphs of their own. */
static void
add_apart(struct maker *k, size_t line)
{
	const struct layout *l = &k->h->layout[line];

	for (size_t i = 0; i < l->ncells; i++) {
		close_para(k);
		add_para(k, line, l->cells[i]);
		k->out->b[k->open - 1].rule = "paragraph-apart";
	}
	close_para(k);
}

/* "ITEMS" before "Action": the head of a column, too. */
static bool
column_head(const struct maker *k, size_t line)
{
	str s = str_trim(line_text(k, line));

	return k->h->layout[line].head && s.n > 0 && s.n <= 16 &&
	    str_find(s, STR("  ")) == SIZE_MAX;
}

/* Adds what the line holds; returns the line after it. */
static size_t
add_line(struct maker *k, size_t line)
{
	const char *why = k->h->furniture[line];

	if (why != NULL) {
		/*
		 * A rule parts what stands around it, a page's foot does not;
		 * but a mark that still waits for its text waits no longer.
		 */
		if (strcmp(why, "rule") == 0 || k->empty)
			close_para(k);
		else
			k->page_break = true;
		add_furniture(k, line, why, k->h->kind[line]);
		return line + 1;
	}
	if (row_here(k, line)) {
		size_t end;

		close_para(k);
		end = row_add(k, line);
		for (; line < end; line++)
			note_add(k, line);
		return end;
	}
	if (column_head(k, line)) {
		close_para(k);
		add_furniture(k, line, "column-head", "column-head");
	} else if (k->h->layout[line].apart) {
		add_apart(k, line);
	} else if (str_trim(line_text(k, line)).n > 0) {
		add_text(k, line);
	}
	/* a note comes before the text that a mark still waits for */
	if (k->empty && k->h->layout[line].note < k->t->lines[line].n)
		close_para(k);
	note_add(k, line);
	return line + 1;
}

struct blocks *
blocks_make(struct arena *a, const struct text *t, const struct lexicon *lex,
    const struct habits *h)
{
	struct arena	tmp = { 0 };
	struct maker	k = { .a = a, .tmp = &tmp, .t = t, .lex = lex, .h = h };
	unsigned	page = 1;

	k.out = arena_alloc(a, sizeof(*k.out));
	for (size_t i = 0, next; i < t->nlines; i = next) {
		if (t->lines[i].page != page) {
			page = t->lines[i].page;
			k.page_break = true;
		}
		next = i + 1;
		if (t->lines[i].blank)
			k.gap++;
		else
			next = add_line(&k, i);
		arena_trim(&tmp);
	}
	close_para(&k);
	arena_reset(&tmp);
	return k.out;
}
