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

#include "block.h"
#include "grammar.h"

struct maker {
	struct arena		*a;
	const struct text	*t;
	const struct lexicon	*lex;
	const struct habits	*h;
	struct blocks		*out;
	unsigned		 gap;		/* blank lines since the last block */
	bool			 page_break;	/* or furniture since then */
	/* the paragraph that is being joined: its ranges, its last line */
	struct span		*spans;
	size_t			 nspans, capspans;
	size_t			 open;		/* its index plus one, or 0 */
	str			 tail;
	bool			 empty;		/* only a mark so far */
};

static str
line_str(const struct text *t, size_t i)
{
	return str_sub(t->s, t->lines[i].off, t->lines[i].off + t->lines[i].n);
}

static unsigned
columns(str s)
{
	unsigned n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

/* ---- rows of tables --------------------------------------------------- */

/* Tabs inside the line, behind its first and before its last text. */
static size_t
inner_tabs(str s)
{
	size_t n = 0;

	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '\t';
	return n;
}

static bool
piped(str s)
{
	size_t n = 0;

	s = str_trim(s);
	if (s.n < 3 || s.p[0] != '|')
		return false;
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '|';
	return n >= 3;
}

/* "24/33<tab>Welcome": the tab stands behind a mark and makes no table. */
static bool
is_row(const struct maker *k, str s)
{
	struct marker m;
	size_t after;

	if (piped(s))
		return true;
	if (k->h->tabs_are_blanks || inner_tabs(s) == 0)
		return false;
	after = marker_read(s, &m);
	if (after > 0 && after < s.n)
		return inner_tabs(str_sub(s, after, s.n)) > 0;
	return true;
}

/* Leading tabs before the first text make empty cells, as later ones do. */
static void
add_row(struct maker *k, size_t line)
{
	struct block	*b = ARRAY_ADD(k->a, k->out->b, k->out->n, k->out->cap);
	str		 s = line_str(k->t, line);
	char		 sep = piped(s) ? '|' : '\t';
	size_t		 from = 0, off = k->t->lines[line].off, cap = 0;

	b->kind = BLOCK_ROW;
	b->rule = sep == '|' ? "row-pipes" : "row-tabs";
	b->gap = k->gap;
	b->nlines = 1;
	b->from = off;
	b->to = off + s.n;
	/* the last pipe closes its row and opens no cell */
	if (sep == '|')
		s.n = (size_t)(str_trim(s).p - s.p) + str_trim(s).n;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && (s.p[i] != sep ||
		    (sep == '|' && i > 0 && i + 1 == s.n)))
			continue;
		/* a pipe goes to the cell behind it, as residue */
		if (sep == '\t' || from < i)
			*ARRAY_ADD(k->a, b->cells, b->ncells, cap) =
			    leaf_of(k->a, k->t, off + from, off + i);
		from = sep == '\t' ? i + 1 : i;
	}
	k->gap = 0;
	k->page_break = false;
}

/* ---- joining ---------------------------------------------------------- */

static uint32_t
last_char(str s)
{
	size_t len;

	s = str_trim(s);
	while (s.n > 0 && s.p[s.n - 1] == '*')
		s.n--;
	return s.n > 0 ? utf8_get(s.p + utf8_back(s, s.n),
	    s.n - utf8_back(s, s.n), &len) : 0;
}

static bool
lower_start(str s)
{
	size_t len;
	uint32_t c;

	s = str_trim(s);
	if (s.n == 0)
		return false;
	c = utf8_get(s.p, s.n, &len);
	return cp_alpha(c) && !cp_upper(c);
}

static bool
ends_sentence(str s)
{
	uint32_t c = cp_fold(last_char(s));

	return c == '.' || c == ':' || c == '?' || c == '!' || c == ';' ||
	    c == '"';
}

static bool
last_word_is(str s, const char *word)
{
	str w = str_trim(s);
	size_t n = strlen(word);

	return w.n > n && w.p[w.n - n - 1] == ' ' &&
	    str_same(str_sub(w, w.n - n, w.n), str_c(word));
}

/* A text that cannot end here: "Hillingdon and", "Barnet,", "of the". */
static bool
left_open(str s)
{
	static const char *const words[] = {
		"and", "or", "of", "the", "to", "in", "for", "by", "with", "a",
		"an", "on", "at", "from",
	};

	if (last_char(s) == ',' || last_char(s) == '&')
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (last_word_is(s, words[i]))
			return true;
	return false;
}

/* Closes a bracket that it does not open: "Hounslow)". */
static bool
closes_bracket(str s)
{
	int depth = 0;

	for (size_t i = 0; i < s.n; i++) {
		depth += s.p[i] == '(';
		if (s.p[i] == ')' && --depth < 0)
			return true;
	}
	return false;
}

static unsigned
first_word(str s)
{
	size_t i = 0;

	s = str_trim(s);
	while (i < s.n && s.p[i] != ' ')
		i++;
	return columns(str_sub(s, 0, i));
}

/* The next line's first word would not have fitted on this line. */
static bool
full(const struct maker *k, str line, str next)
{
	return k->h->width > 0 &&
	    (columns(line) + 1 + first_word(next)) * 20 > k->h->width * 17;
}

static bool
label_line(const struct maker *k, str s)
{
	struct match	 m;
	struct leaf	*l;

	if (s.n > 120)
		return false;
	l = leaf_make(k->a, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1);
	return lexicon_whole(k->lex, LEX_LABEL, tokens_make(k->a, l->s), &m);
}

/* "Apologies for absence were received", "In attendance:" begin anew. */
static bool
attendance_line(struct maker *k, str s)
{
	struct match	 m;
	struct leaf	*l = leaf_make(k->a, &(struct text){ .s = s },
			    &(struct span){ 0, s.n < 80 ? s.n : 80 }, 1);
	struct tokens	*ts = tokens_make(k->a, l->s);

	return lexicon_match(k->lex, LEX_ATTENDANCE, ts, 0, &m) &&
	    (ts->t[0].flags & TOKEN_CAPITAL) &&
	    (token_punct(ts, m.to, ':') || str_eq(m.phrase->value,
	    STR("apologies")));
}

/* Whether the line goes on the block before it. */
static bool
goes_on(struct maker *k, const struct block *b, size_t line)
{
	str			 s = line_str(k->t, line);
	str			 prev = k->tail;
	struct marker		 m;
	unsigned		 allowed = k->h->double_spaced ? 1 : 0;

	if (b->kind != BLOCK_PARA || k->empty || is_row(k, s))
		return false;
	if (marker_read(s, &m) > 0 && !(m.style == STYLE_BARE &&
	    m.kind == MARK_DECIMAL && left_open(prev)))
		return false;
	if (label_line(k, s) || (ends_sentence(prev) && attendance_line(k, s)))
		return false;
	if (k->gap > allowed && !k->page_break)
		return !ends_sentence(prev) && k->gap <= 1 &&
		    (left_open(prev) ? lower_start(s) || closes_bracket(s) :
		    lower_start(s) && b->marker.kind == MARK_GLYPH &&
		    prev.n > 30);
	if (k->page_break)
		return !ends_sentence(prev) && lower_start(s);
	if (k->h->width > 0 && k->gap == 0)
		return full(k, prev, s) ||
		    (lower_start(s) && !ends_sentence(prev));
	return !ends_sentence(prev) && (lower_start(s) || left_open(prev) ||
	    (k->h->double_spaced && full(k, prev, s)));
}

/* ---- paragraphs and entries ------------------------------------------- */

static bool
bold(const struct text *t, const struct block *b)
{
	const struct leaf *l = b->text;
	size_t n = l->nresidues;
	str first, last;

	if (n < 2 || l->s.n == 0 || l->residues[0].flat != 0 ||
	    l->residues[n - 1].flat < l->s.n)
		return false;
	first = str_sub(t->s, l->residues[0].off,
	    l->residues[0].off + l->residues[0].n);
	last = str_sub(t->s, l->residues[n - 1].off,
	    l->residues[n - 1].off + l->residues[n - 1].n);
	return (str_starts(first, STR("**")) && str_ends(last, STR("**"))) ||
	    (str_starts(first, STR("<b")) && str_starts(last, STR("</b"))) ||
	    (str_starts(first, STR("<strong")) &&
	    str_starts(last, STR("</strong")));
}

/* "11 October at Shire Hall": the number is a day, and no mark. */
static bool
begins_with_date(struct maker *k, str s)
{
	struct leaf *l = leaf_make(k->a, &(struct text){ .s = s },
	    &(struct span){ 0, s.n < 64 ? s.n : 64 }, 1);

	return date_match(k->lex, tokens_make(k->a, l->s), 0, NULL) > 0;
}

/* The length of the line's mark, or 0. */
static size_t
line_mark(struct maker *k, str s, struct marker *m)
{
	size_t n = marker_read(s, m);

	if (n > 0 && m->style == STYLE_BARE && (m->kind == MARK_DECIMAL ||
	    m->kind == MARK_COMPOUND) && begins_with_date(k, s)) {
		*m = (struct marker){ 0 };
		return 0;
	}
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
		    token_punct(ts, m.to - 1, ':') &&
		    (str_eq(m.phrase->value, STR("minutes")) ||
		    (str_eq(m.phrase->value, STR("decision")) &&
		    opens_decision(k, ts, i, m.to))) &&
		    !(ts->t[i - 1].flags & TOKEN_CAPS) &&
		    !token_is(ts, i - 1, "the") && !token_is(ts, i - 1, "draft"))
			return i;
	return 0;
}

/* Text and what follows from it. */
static void
set_text(struct maker *k, struct block *b, struct leaf *text)
{
	b->text = text;
	b->tokens = tokens_make(k->a, text->s);
	b->bold = bold(k->t, b);
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
	text = leaf_make(k->a, k->t, k->spans, k->nspans);
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
add_span(struct maker *k, size_t from, size_t to)
{
	*ARRAY_ADD(k->a, k->spans, k->nspans, k->capspans) =
	    (struct span){ from, to };
	k->tail = str_sub(k->t->s, from, to);
	k->gap = 0;
	k->page_break = false;
}

static void
add_para(struct maker *k, size_t line)
{
	const struct line	*l = &k->t->lines[line];
	struct block		*b;
	str			 s = line_str(k->t, line);
	size_t			 mark;

	b = ARRAY_ADD(k->a, k->out->b, k->out->n, k->out->cap);
	b->kind = BLOCK_PARA;
	b->gap = k->gap;
	b->indent = l->indent;
	b->nlines = 1;
	b->from = l->off;
	b->to = l->off + l->n;
	mark = line_mark(k, s, &b->marker);
	if (mark > 0)
		b->mark = leaf_of(k->a, k->t, l->off, l->off + mark);
	b->rule = mark > 0 ? "entry" : "paragraph";
	k->open = k->out->n;
	k->nspans = 0;
	add_span(k, l->off + mark, l->off + l->n);
	k->empty = str_trim(k->tail).n == 0;
}

static void
join_line(struct maker *k, struct block *b, size_t line)
{
	const struct line *l = &k->t->lines[line];

	b->rule = k->empty ? "mark-above" :
	    k->page_break ? "joined-over-page" :
	    k->gap > 0 ? "joined-over-blank" : "joined";
	b->to = l->off + l->n;
	b->nlines++;
	add_span(k, l->off, l->off + l->n);
	k->empty = false;
}

/* A mark alone on its line takes the text that follows. */
static bool
takes_text(struct maker *k, const struct block *b, size_t line)
{
	struct marker m;
	str s = line_str(k->t, line);

	return b->kind == BLOCK_PARA && b->mark != NULL && k->empty &&
	    k->gap <= 4 && !is_row(k, s) && !label_line(k, s) &&
	    marker_read(s, &m) == 0;
}

static void
add_furniture(struct maker *k, size_t line)
{
	struct block *b = ARRAY_ADD(k->a, k->out->b, k->out->n, k->out->cap);

	b->kind = BLOCK_FURNITURE;
	b->rule = k->h->furniture[line];
	b->furniture = k->h->kind[line];
	b->text = leaf_of(k->a, k->t, k->t->lines[line].off,
	    k->t->lines[line].off + k->t->lines[line].n);
	b->from = k->t->lines[line].off;
	b->to = b->from + k->t->lines[line].n;
	b->nlines = 1;
}

static void
add_line(struct maker *k, size_t line)
{
	struct block	*b = k->open > 0 ? &k->out->b[k->open - 1] : NULL;
	const char	*why = k->h->furniture[line];

	if (why != NULL) {
		/*
		 * A rule parts what stands around it, a page's foot does not;
		 * but a mark that still waits for its text waits no longer.
		 */
		if (strcmp(why, "rule") == 0 || k->empty)
			close_para(k);
		else
			k->page_break = true;
		add_furniture(k, line);
		return;
	}
	if (b != NULL && (takes_text(k, b, line) || goes_on(k, b, line))) {
		join_line(k, b, line);
		return;
	}
	close_para(k);
	if (is_row(k, line_str(k->t, line)))
		add_row(k, line);
	else
		add_para(k, line);
}

struct blocks *
blocks_make(struct arena *a, const struct text *t, const struct lexicon *lex,
    const struct habits *h)
{
	struct maker	k = { .a = a, .t = t, .lex = lex, .h = h };
	unsigned	page = 1;

	k.out = arena_alloc(a, sizeof(*k.out));
	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].page != page) {
			page = t->lines[i].page;
			k.page_break = true;
		}
		if (t->lines[i].blank)
			k.gap++;
		else
			add_line(&k, i);
	}
	close_para(&k);
	return k.out;
}
