/*
 * Candidates. Input: blocks. Output: those that may head an item by a number
 * before a title, sorted into families: numbers of one form, of which one
 * part counts.
 *
 *	"12/23", "13/23" count by their first part; "HC 57" is a mark where "HC
 *	58" is one; "C048/25  1.  APOLOGIES" has the agenda's number, too
 */
#include <string.h>

#include "series.h"

enum { MAX_PARTS = 12, MAX_TITLE = 40, };

/* ---- candidates --------------------------------------------------------- */

/* "7.0": the seventh item, its paragraphs are 7.1 and 7.2. */
bool
mark_point_nought(const struct marker *k)
{
	return k->kind == MARK_COMPOUND && k->nparts == 2 && k->sep == '.' &&
	    k->part[1] == 0 && str_ends(k->label, STR(".0"));
}

bool
mark_upper(const struct marker *k)
{
	return k->label.n > 0 && k->label.p[0] >= 'A' && k->label.p[0] <= 'Z';
}

/* "24/103.1" heads a part of 24/103, however many of them there are. */
static bool
of_item(const struct marker *k)
{
	size_t slash = str_find(k->label, STR("/"));

	return k->nparts > 2 && slash != SIZE_MAX &&
	    str_find(str_sub(k->label, slash, k->label.n), STR(".")) !=
	    SIZE_MAX;
}

static bool
can_number(const struct marker *k)
{
	switch (k->kind) {
	case MARK_DECIMAL:
		return true;
	case MARK_COMPOUND:
		return !of_item(k);
	case MARK_LETTER:
	case MARK_ROMAN:
		return k->style == STYLE_STOP || k->style == STYLE_PAREN ||
		    k->style == STYLE_PARENS;
	default:
		return false;
	}
}

/*
 * No text but another number stands next, as in an agenda, whatever parts
 * with letters are between.
 */
static bool
numbers_next(const struct outline *o, size_t i)
{
	const struct marker	*own = &o->m->blocks[i].marker;
	struct title		 t;

	for (unsigned n = 0; n < MAX_PARTS; n++) {
		const struct block *b;

		i = outline_next(o, i);
		if (i == o->m->nblocks)
			return false;
		b = &o->m->blocks[i];
		/* "23/22 Interests" over "23.1 There were none." */
		if (b->kind != BLOCK_PARA || b->mark == NULL ||
		    (own->sep == '/' && b->marker.sep == '.' &&
		    own->part[0] == b->marker.part[0]) ||
		    b->marker.kind == MARK_GLYPH ||
		    !title_read(b, false, &t) || t.cut != CUT_WHOLE)
			return false;
		if (b->marker.kind != MARK_LETTER &&
		    b->marker.kind != MARK_ROMAN && !of_item(&b->marker))
			return true;
	}
	return true;
}

static size_t
dash_before(str s)
{
	size_t len;

	if (s.n < 4)
		return 0;
	if (cp_fold(utf8_get(s.p, s.n, &len)) != '-' || s.p[len] != ' ')
		return 0;
	return len + 1;
}

/* "C048/23  1.  APOLOGIES": the number in the agenda, its length. */
static size_t
agenda_number(const struct block *b)
{
	struct marker	k;
	size_t		n;

	if (b->mark == NULL)
		return 0;
	/* "1 - Welcome" */
	if (b->marker.kind == MARK_DECIMAL && (n = dash_before(b->text->s)) > 0)
		return n;
	if (b->marker.kind != MARK_COMPOUND)
		return 0;
	n = marker_read(b->text->s, &k);
	return n < b->text->s.n && k.kind == MARK_DECIMAL &&
	    (k.style == STYLE_STOP || k.style == STYLE_PAREN) ? n : 0;
}

/* A name or a count behind the number: of a candidate, of a vote. */
static bool
no_item(const struct outline *o, const struct tokens *ts, bool figure)
{
	static const char *const words[] = {
		"for", "against", "votes", "abstentions", "abstention",
		"abstained",
	};
	struct person	p;
	size_t		end;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (token_is(ts, 0, words[i]))
			return true;
	end = figure ? person_match(o->m->lex, ts, 0, &p) : 0;
	return end > 0 && (p.given || p.initials) &&
	    (end >= ts->n || token_punct(ts, end, '-'));
}

/*
 * "C83/18 Notice of Meeting The Mayor read it.": a number that is surely one,
 * cut out of a longer text perhaps, and a sentence behind the title.
 */
static bool
read_title(const struct model *m, const struct block *b, bool below,
    struct title *t)
{
	struct title	spoken;
	bool		read = title_read(b, below, t);

	if ((strcmp(b->rule, "item-inside") != 0 && (b->marker.kind !=
	    MARK_COMPOUND || b->marker.sep != '/')) || (read &&
	    (t->cut != CUT_WHOLE || !t->stop)) ||
	    !title_before_speaker(m, b, false, &spoken))
		return read;
	*t = spoken;
	return true;
}

/* "No 398 Clerk's wages £357.12.": a cheque's number, no item's. */
static bool
pays(const struct model *m, const struct tokens *ts)
{
	size_t end = ts->n;

	while (end > 0 && token_punct(ts, end - 1, '.'))
		end--;
	for (size_t i = 0; i < end; i++)
		if (money_match(m->lex, ts, i, NULL) == end)
			return !verb_within(ts, 0, i);
	return false;
}

/* "148." / "Disclosures of personal and prejudicial interest." / "Minutes:" */
static bool
stops_short(const struct outline *o, size_t i, const struct block *b,
    struct title *t)
{
	enum { SHORT = 12, };
	const struct tokens	*ts = b->tokens;
	bool			 asks;

	if (!outline_labelled(o, i) || words_in(ts, 0, ts->n) > SHORT ||
	    sentence_end(ts, 0) < ts->n || !title_begins(ts, 0, &asks))
		return false;
	*t = (struct title){ .cut = CUT_WHOLE, .end = ts->n,
	    .words = words_in(ts, 0, ts->n), .asks = asks };
	return true;
}

/*
 * "Item 3" over its text: the words say what it is, and its title is lost;
 * "Item 3: To hear Cmhlr. S. Oge" is one line, whatever stops are in it.
 */
static bool
no_title(struct cand *c, const struct block *b)
{
	const struct tokens	*ts = b->tokens;
	bool			 asks;

	if (c->cut == 0 || !cp_digit((unsigned char)c->mark.label.p[0]) ||
	    c->mark.kind != MARK_DECIMAL || c->mark.style != STYLE_COLON)
		return false;
	c->t = (struct title){ .cut = CUT_NONE };
	if (!c->over && b->nlines <= 2 && ts->n > 0 && ts->n < MAX_TITLE &&
	    !token_punct(ts, ts->n - 1, '.') && title_begins(ts, 0, &asks))
		c->t = (struct title){ .cut = CUT_WHOLE, .end = ts->n,
		    .words = words_in(ts, 0, ts->n), .asks = asks };
	return true;
}

/* "1. Approves the plan; and" / "2. Tells the owner.": a limb, no item. */
static bool
limb_behind(const struct outline *o, size_t i, const struct marker *k)
{
	size_t			 prev = outline_prev(o, i);
	const struct block	*b;
	const struct tokens	*ts;

	if (prev == o->m->nblocks)
		return false;
	b = &o->m->blocks[prev];
	ts = b->tokens;
	return b->kind == BLOCK_PARA && b->mark != NULL && ts->n > 2 &&
	    b->marker.kind == k->kind && b->marker.value + 1 == k->value &&
	    k->kind == MARK_DECIMAL && (token_punct(ts, ts->n - 1, ';') ||
	    (token_is(ts, ts->n - 1, "and") &&
	    (ts->t[ts->n - 2].flags & TOKEN_PUNCT)));
}

static void
add_cand(struct series *s, size_t i, const struct marker *k, size_t cut)
{
	const struct block	*b = &s->o->m->blocks[i];
	struct block		 rest = *b;
	struct cand		 c = { .i = i, .mark = *k, .cut = cut };
	struct match		 name;

	c.over = cut > 0 && cut >= b->text->s.n;
	if (cut == 0 && limb_behind(s->o, i, k))
		return;
	if (c.over) {
		if (i + 1 >= s->o->m->nblocks ||
		    s->o->r[i + 1].kind != ROLE_PLAIN ||
		    b[1].kind != BLOCK_PARA || b[1].mark != NULL ||
		    b[1].tokens->n == 0)
			return;
		rest = b[1];
	} else if (cut > 0) {
		rest.text = leaf_cut(s->o->m->tmp, b->text, cut, b->text->s.n);
		rest.tokens = tokens_make(s->o->m->tmp, rest.text->s);
		/* "**Item 2:** Waiting list" */
		rest.bold_to = b->bold_to > cut ? b->bold_to - (uint32_t)cut : 0;
	} else if ((c.second = agenda_number(b)) > 0) {
		rest.text = leaf_cut(s->o->m->tmp, b->text, c.second,
		    b->text->s.n);
		rest.tokens = tokens_make(s->o->m->tmp, rest.text->s);
	}
	c.star = b->mark != NULL && k->bullet_too && b->mark->s.n > 0 &&
	    b->mark->s.p[0] == '*';
	c.below = outline_below(s->o, i + c.over);
	c.alone = c.over || mark_above(s->o->m, b);
	/* "Q1. From Mr Jay": a question */
	if (k->label.n > 1 && k->label.n < 4 && k->label.p[0] == 'Q')
		return;
	if (((cut > 0 || k->style == STYLE_BARE) &&
	    pays(s->o->m, rest.tokens)) ||
	    !(read_title(s->o->m, &rest, c.below, &c.t) ||
	    (c.alone && stops_short(s->o, i + c.over, &rest, &c.t)) ||
	    no_title(&c, &rest)) ||
	    no_item(s->o, rest.tokens,
	    c.alone && k->style == STYLE_BARE) ||
	    (cut == 0 && outline_decides(s->o, i)))
		return;
	c.text = c.below && !numbers_next(s->o, i + c.over);
	c.led = s->led == i;
	c.known = (lexicon_match(s->o->m->lex, LEX_HEADING, rest.tokens, 0,
	    &name) || lexicon_match(s->o->m->lex, LEX_ITEM_KIND, rest.tokens,
	    0, &name)) && name.to + 2 >= c.t.end;
	s->numbers += k->kind == MARK_DECIMAL || k->kind == MARK_COMPOUND;
	*ARRAY_ADD(s->o->m->a, s->c, s->n, s->cap) = c;
}

/* "3. Roads" behind the list's second limb: the next item, not the third. */
static bool
leaves_list(const struct series *s, size_t prev, size_t i)
{
	const struct block	*b = &s->o->m->blocks[i];
	const struct tokens	*ts = b->tokens;
	size_t			 next = outline_next(s->o, i);

	if (b->gap > s->o->m->blocks[prev].gap)
		return true;
	return next < s->o->m->nblocks && s->o->m->blocks[next].mark == NULL &&
	    !token_punct(ts, ts->n - 1, '.') &&
	    !token_punct(ts, ts->n - 1, ';') &&
	    !token_is(ts, 0, "that") && !token_is(ts, 0, "to");
}

/* "RESOLVED:" / "1. Lampco to be asked." / "2. Cllr Vale to chair": a list. */
static void
follow_list(struct series *s, size_t i)
{
	const struct block	*b = &s->o->m->blocks[i];
	size_t			 prev = outline_prev(s->o, i);

	if (prev == s->o->m->nblocks)
		return;
	/* "2. Lamps" / "Decision:" / "1. Lampco to be asked." */
	if (s->n > 0 && b->mark != NULL && b->marker.value == 1 &&
	    s->o->r[prev].kind == ROLE_LABEL &&
	    strcmp(s->o->r[prev].value, "decision") == 0)
		s->led = i;
	if (outline_led(s->o, i) || (b->mark != NULL && prev == s->led &&
	    s->o->m->blocks[prev].mark != NULL &&
	    marker_follows(&s->o->m->blocks[prev].marker, &b->marker) &&
	    !leaves_list(s, prev, i)))
		s->led = i;
}

static void
collect(struct series *s)
{
	const struct model	*m = s->o->m;
	struct marker		 k;
	size_t			 cut;

	s->led = m->nblocks;
	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || s->o->r[i].kind != ROLE_PLAIN ||
		    b->text == NULL || b->tokens->n == 0)
			continue;
		follow_list(s, i);
		if (b->mark != NULL) {
			s->romans |= b->marker.kind == MARK_ROMAN &&
			    mark_upper(&b->marker) && b->marker.style == STYLE_STOP;
			if (can_number(&b->marker))
				add_cand(s, i, &b->marker, 0);
		} else if ((cut = marker_read_loose(b->text->s, &k)) > 0) {
			add_cand(s, i, &k, cut);
		}
	}
}

/* ---- families ----------------------------------------------------------- */

static str
prefix_of(const struct marker *k)
{
	size_t n = 0;

	while (n < k->label.n && (k->label.p[n] < '0' || k->label.p[n] > '9'))
		n++;
	return str_sub(k->label, 0, n);
}

bool
cands_alike(const struct series *s, const struct cand *a, const struct cand *b)
{
	const struct marker	*x = &a->mark, *y = &b->mark;
	bool			 px = x->style == STYLE_PAREN ||
				    x->style == STYLE_PARENS;
	bool			 py = y->style == STYLE_PAREN ||
				    y->style == STYLE_PARENS;
	enum mark_kind		 kx = x->kind, ky = y->kind;

	if (px != py || (x->bullet_too != y->bullet_too && !a->star &&
	    !b->star && !(a->alone && b->alone)) ||
	    (a->cut == 0 && b->cut == 0 &&
	    (x->style == STYLE_COLON) != (y->style == STYLE_COLON)) ||
	    (a->cut > 0 && x->style == STYLE_COLON) !=
	    (b->cut > 0 && y->style == STYLE_COLON))
		return false;
	kx = mark_point_nought(x) ? MARK_DECIMAL : kx;
	ky = mark_point_nought(y) ? MARK_DECIMAL : ky;
	if (kx == MARK_LETTER && s->romans && x->roman != 0 && mark_upper(x))
		kx = MARK_ROMAN;
	if (ky == MARK_LETTER && s->romans && y->roman != 0 && mark_upper(y))
		ky = MARK_ROMAN;
	if (kx != ky)
		return false;
	if (kx == MARK_COMPOUND)
		return x->nparts == y->nparts && x->sep == y->sep &&
		    str_same(prefix_of(x), prefix_of(y));
	return (kx != MARK_LETTER && kx != MARK_ROMAN) ||
	    mark_upper(x) == mark_upper(y);
}

/* "12/23", "13/23" count by their first part, "24/33", "24/34" by the last. */
static void
learn_counter(struct series *s, size_t family)
{
	struct family		*f = &s->f[family];
	unsigned		 last = f->like->mark.nparts - 1, first = 0;
	unsigned		 by_first = 0, by_last = 0;
	const struct marker	*p = NULL;

	for (size_t i = 0; i < s->n; i++) {
		const struct marker *k = &s->c[i].mark;

		if (s->c[i].family != family)
			continue;
		if (p != NULL) {
			by_first += k->part[first] > p->part[first] &&
			    k->part[first] <= p->part[first] + MAX_STEP;
			by_last += k->part[last] > p->part[last] &&
			    k->part[last] <= p->part[last] + MAX_STEP;
		}
		p = k;
	}
	f->counter = by_first > by_last && (f->like->mark.sep == '/' ||
	    by_last == 0) ? first : last;
}

void
cand_count(const struct series *s, struct cand *c)
{
	const struct marker	*k = &c->mark;
	unsigned		 at = s->f[c->family].counter;

	if (mark_point_nought(k))
		c->v = k->part[0];
	else if (k->kind == MARK_COMPOUND) {
		c->v = k->part[at];
		c->above = at > 0 ? k->part[at - 1] : 0;
	} else if (k->kind == MARK_ROMAN || (k->kind == MARK_LETTER &&
	    s->romans && mark_upper(k)))
		c->v = k->roman;
	else
		c->v = k->value;
}

/* "(i)" before "(ii)", "(v)" behind "(iv)": no letters. */
static void
read_romans(struct series *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct marker *k = &s->c[i].mark;
		const struct marker *p = i > 0 ? &s->c[i - 1].mark : NULL;
		const struct marker *n = i + 1 < s->n ? &s->c[i + 1].mark : NULL;

		if (k->kind != MARK_LETTER || k->roman == 0)
			continue;
		if ((n != NULL && n->kind == MARK_ROMAN &&
		    n->style == k->style && n->roman == k->roman + 1) ||
		    (p != NULL && p->kind == MARK_ROMAN &&
		    p->style == k->style && p->roman + 1 == k->roman))
			k->kind = MARK_ROMAN;
	}
}

static void
sort_families(struct series *s)
{
	read_romans(s);
	for (size_t i = 0; i < s->n; i++) {
		size_t f = 0;

		while (f < s->nf && !cands_alike(s, s->f[f].like, &s->c[i]))
			f++;
		if (f == s->nf && s->nf < MAX_FAMILIES)
			s->f[s->nf++] = (struct family){ .like = &s->c[i] };
		s->c[i].family = f;
	}
	for (size_t f = 0; f < s->nf; f++)
		if (s->f[f].like->mark.nparts > 0)
			learn_counter(s, f);
	for (size_t i = 0; i < s->n; i++)
		if (s->c[i].family < s->nf)
			cand_count(s, &s->c[i]);
}

/* The mark that was found in the text becomes the block's. */
void
cand_mark(struct model *m, const struct cand *c)
{
	struct block	*b = &m->blocks[c->i];
	struct leaf	*all = b->text;

	if (c->second > 0) {
		b->mark = leaf_of(m->a, m->t, leaf_extent(b->mark).from,
		    leaf_off(all, c->second));
		b->text = leaf_cut(m->a, all, c->second, all->s.n);
		b->tokens = tokens_make(m->a, b->text->s);
	}
	if (c->cut == 0)
		return;
	b->marker = c->mark;
	if (c->over) {
		b->mark = all;
		b->text = b[1].text;
		b->tokens = b[1].tokens;
		b->bold = b[1].bold;
		return;
	}
	b->mark = leaf_cut(m->a, all, 0, c->cut);
	b->text = leaf_cut(m->a, all, c->cut, all->s.n);
	b->tokens = tokens_make(m->a, b->text->s);
	b->bold_to = b->bold_to > c->cut ? b->bold_to - (uint32_t)c->cut : 0;
}

void
cands_find(struct series *s)
{
	collect(s);
	sort_families(s);
}
