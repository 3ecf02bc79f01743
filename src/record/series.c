/*
 * Series. Input: blocks with marks. Output: which of the numbers are those of
 * the items of business. Numbers of one form are threaded into runs that
 * count on; the run whose members look most like headings is the items',
 * and what looks the same but is out of order or mistyped goes with it.
 *
 *	"12/23", "13/23"; "15.11.4", "15.11.05"; "HC 57", "HC 58"; "4", "4a";
 *	"2. the report be noted" in a list counts, too, and heads nothing
 */
#include <string.h>

#include "outline.h"

enum { MAX_FAMILIES = 32, OPEN_RUNS = 8, MAX_STEP = 4, FAR_STEP = 20, NEAR = 3,
	MAX_PARTS = 12, SHORT = 8, FEW_RUNS = 64,
};

/* A block that may head an item. */
struct cand {
	size_t			 i;		/* its block */
	struct marker		 mark;
	size_t			 cut;		/* bytes of a mark found in its text */
	size_t			 second;	/* bytes of an agenda number behind it */
	bool			 over;		/* which is all; the title is below */
	struct title		 t;
	bool			 below, text, led, alone;
	unsigned long		 v, above;	/* what counts, and the part before */
	size_t			 family, run;
};

struct run {
	size_t			 family;
	size_t			 first, last;	/* candidates */
	unsigned		 n, titled, caps, bold, alone, bare, text, led, asks;
	unsigned		 ringed, colons;
	unsigned		 children, indent;
	unsigned long		 low, high;
};

/* Numbers of one form. */
struct family {
	const struct cand	*like;
	unsigned		 counter;	/* the part that counts */
	size_t			 open[OPEN_RUNS];
	unsigned		 nopen;
};

struct series {
	struct outline		*o;
	struct cand		*c;
	size_t			 n, cap;
	struct run		*runs;
	size_t			 nruns, capruns;
	struct family		 f[MAX_FAMILIES];
	size_t			 nf;
	size_t			 numbers;	/* candidates with figures */
	bool			 romans;	/* "II." is met: "I." counts so, too */
};

/* ---- candidates --------------------------------------------------------- */

/* "7.0": the seventh item, its paragraphs are 7.1 and 7.2. */
static bool
point_nought(const struct marker *k)
{
	return k->kind == MARK_COMPOUND && k->nparts == 2 && k->sep == '.' &&
	    k->part[1] == 0 && str_ends(k->label, STR(".0"));
}

static bool
upper(const struct marker *k)
{
	return k->label.n > 0 && k->label.p[0] >= 'A' && k->label.p[0] <= 'Z';
}

static bool
can_number(const struct marker *k)
{
	switch (k->kind) {
	case MARK_DECIMAL:
	case MARK_COMPOUND:
		return k->style != STYLE_COLON;
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
	struct title t;

	for (unsigned n = 0; n < MAX_PARTS; n++) {
		const struct block *b;

		i = outline_next(o, i);
		if (i == o->m->nblocks)
			return false;
		b = &o->m->blocks[i];
		if (b->kind != BLOCK_PARA || b->mark == NULL ||
		    b->marker.kind == MARK_GLYPH ||
		    !title_read(b, false, &t) || t.cut != CUT_WHOLE)
			return false;
		if (b->marker.kind != MARK_LETTER &&
		    b->marker.kind != MARK_ROMAN)
			return true;
	}
	return true;
}

/* "C048/23  1.  APOLOGIES": the number in the agenda, its length. */
static size_t
agenda_number(const struct block *b)
{
	struct marker	k;
	size_t		n;

	if (b->mark == NULL || b->marker.kind != MARK_COMPOUND)
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

static void
add_cand(struct series *s, size_t i, const struct marker *k, size_t cut)
{
	const struct block	*b = &s->o->m->blocks[i];
	struct block		 rest = *b;
	struct cand		 c = { .i = i, .mark = *k, .cut = cut };

	c.over = cut > 0 && cut >= b->text->s.n;
	if (c.over) {
		if (i + 1 >= s->o->m->nblocks ||
		    s->o->r[i + 1].kind != ROLE_PLAIN ||
		    b[1].kind != BLOCK_PARA || b[1].mark != NULL)
			return;
		rest = b[1];
	} else if (cut > 0) {
		rest.text = leaf_cut(s->o->m->a, b->text, cut, b->text->s.n);
		rest.tokens = tokens_make(s->o->m->a, rest.text->s);
	} else if ((c.second = agenda_number(b)) > 0) {
		rest.text = leaf_cut(s->o->m->a, b->text, c.second,
		    b->text->s.n);
		rest.tokens = tokens_make(s->o->m->a, rest.text->s);
	}
	c.below = outline_below(s->o, i + c.over);
	c.alone = c.over || strcmp(b->rule, "mark-above") == 0;
	if (!title_read(&rest, c.below, &c.t) || no_item(s->o, rest.tokens,
	    c.alone && k->style == STYLE_BARE) ||
	    (cut == 0 && outline_decides(s->o, i)))
		return;
	c.text = c.below && !numbers_next(s->o, i + c.over);
	c.led = outline_led(s->o, i);
	s->numbers += k->kind == MARK_DECIMAL || k->kind == MARK_COMPOUND;
	*ARRAY_ADD(s->o->m->a, s->c, s->n, s->cap) = c;
}

static void
collect(struct series *s)
{
	const struct model	*m = s->o->m;
	struct marker		 k;
	size_t			 cut;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || s->o->r[i].kind != ROLE_PLAIN ||
		    b->text == NULL || b->tokens->n == 0)
			continue;
		if (b->mark != NULL) {
			s->romans |= b->marker.kind == MARK_ROMAN &&
			    upper(&b->marker) && b->marker.style == STYLE_STOP;
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

static bool
same_family(const struct series *s, const struct cand *a, const struct cand *b)
{
	const struct marker	*x = &a->mark, *y = &b->mark;
	bool			 px = x->style == STYLE_PAREN ||
				    x->style == STYLE_PARENS;
	bool			 py = y->style == STYLE_PAREN ||
				    y->style == STYLE_PARENS;
	enum mark_kind		 kx = x->kind, ky = y->kind;

	if (px != py || (x->bullet_too != y->bullet_too &&
	    !(a->alone && b->alone)) ||
	    (a->cut > 0 && x->style == STYLE_COLON) !=
	    (b->cut > 0 && y->style == STYLE_COLON))
		return false;
	kx = point_nought(x) ? MARK_DECIMAL : kx;
	ky = point_nought(y) ? MARK_DECIMAL : ky;
	if (kx == MARK_LETTER && s->romans && x->roman != 0 && upper(x))
		kx = MARK_ROMAN;
	if (ky == MARK_LETTER && s->romans && y->roman != 0 && upper(y))
		ky = MARK_ROMAN;
	if (kx != ky)
		return false;
	if (kx == MARK_COMPOUND)
		return x->nparts == y->nparts && x->sep == y->sep &&
		    str_same(prefix_of(x), prefix_of(y));
	return (kx != MARK_LETTER && kx != MARK_ROMAN) || upper(x) == upper(y);
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
	f->counter = by_first > by_last && f->like->mark.sep == '/' ? first :
	    last;
}

static void
count_cand(const struct series *s, struct cand *c)
{
	const struct marker	*k = &c->mark;
	unsigned		 at = s->f[c->family].counter;

	if (point_nought(k))
		c->v = k->part[0];
	else if (k->kind == MARK_COMPOUND) {
		c->v = k->part[at];
		c->above = at > 0 ? k->part[at - 1] : 0;
	} else if (k->kind == MARK_ROMAN || (k->kind == MARK_LETTER &&
	    s->romans && upper(k)))
		c->v = k->roman;
	else
		c->v = k->value;
}

static void
sort_families(struct series *s)
{
	for (size_t i = 0; i < s->n; i++) {
		size_t f = 0;

		while (f < s->nf && !same_family(s, s->f[f].like, &s->c[i]))
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
			count_cand(s, &s->c[i]);
}

/* ---- runs --------------------------------------------------------------- */

static bool
lettered(const struct marker *k)
{
	return k->kind == MARK_DECIMAL && k->label.n > 0 &&
	    cp_alpha((unsigned char)k->label.p[k->label.n - 1]);
}

static unsigned
apart(unsigned a, unsigned b)
{
	return a > b ? a - b : b - a;
}

/* How well the candidate goes on the run; 0: it does not. */
static unsigned
goes_on(const struct series *s, const struct run *r, const struct cand *c)
{
	const struct cand	*p = &s->c[r->last];
	const struct block	*b = &s->o->m->blocks[c->i];
	bool			 near = apart(r->indent, b->indent) <= NEAR;
	bool			 alike = p->t.caps == c->t.caps &&
				    p->t.bold == c->t.bold;
	unsigned		 fit = 1;

	if (c->above != p->above) {
		/* "3.2" after "2.6" */
		if (c->above < p->above || c->above > p->above + MAX_STEP ||
		    c->v > 2 || c->mark.sep != '.')
			return 0;
	} else if (c->v == p->v && c->v > 1 && near &&
	    c->mark.style == p->mark.style && alike && b->gap > 0 &&
	    c->below && p->below && c->t.cut == CUT_WHOLE) {
		return 1;	/* a number printed twice */
	} else if (c->v == p->v) {
		if (!lettered(&c->mark) || (lettered(&p->mark) &&
		    str_same(c->mark.label, p->mark.label)))
			return 0;
	} else if (c->v < p->v || c->v > p->v + MAX_STEP) {
		return 0;
	}
	if ((!near || c->mark.style != p->mark.style) && c->v != p->v + 1 &&
	    !lettered(&c->mark))
		return 0;
	/* a number alone on its line: of a table, where the others have stops */
	if (c->alone && c->mark.style != p->mark.style && !lettered(&c->mark))
		return 0;
	fit += 8 * near + 4 * alike + (c->mark.style == p->mark.style);
	/* "8." goes on "6.", not "4." of a list between them */
	if (c->above == p->above && c->v > p->v)
		fit += (unsigned)(MAX_STEP - (c->v - p->v));
	if (r->led > 0 && !c->led && b->gap > 0 && c->below)
		fit = fit > 9 ? fit - 9 : 1;
	return fit;
}

static void
open_run(struct series *s, struct family *f, size_t run)
{
	if (f->nopen == OPEN_RUNS) {
		memmove(f->open, f->open + 1,
		    (OPEN_RUNS - 1) * sizeof(f->open[0]));
		f->nopen--;
	}
	f->open[f->nopen++] = run;
	(void)s;
}

/* The run becomes the one that was met last. */
static void
touch_run(struct family *f, unsigned at)
{
	size_t run = f->open[at];

	memmove(f->open + at, f->open + at + 1,
	    (f->nopen - at - 1) * sizeof(f->open[0]));
	f->open[f->nopen - 1] = run;
}

static void
count_in(const struct series *s, struct run *r, const struct cand *c)
{
	const struct block *b = &s->o->m->blocks[c->i];

	r->n++;
	r->titled += c->t.cut == CUT_WHOLE && !c->t.stop && !c->t.asks;
	r->caps += c->t.lead;
	r->asks += c->t.asks;
	r->colons += c->t.cut == CUT_COLON || (c->t.cut == CUT_WHOLE &&
	    token_punct(b->tokens, b->tokens->n - 1, ':'));
	r->bold += c->t.bold;
	r->alone += c->alone;
	r->ringed += c->mark.style == STYLE_PARENS;
	r->bare += c->mark.style == STYLE_BARE;
	r->text += c->text || c->t.cut != CUT_WHOLE;
	r->led += c->led;
	r->indent = r->n == 1 || b->indent < r->indent ? b->indent : r->indent;
	r->low = r->n == 1 || c->v < r->low ? c->v : r->low;
	r->high = r->n == 1 || c->v > r->high ? c->v : r->high;
}

static void
thread(struct series *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct cand	*c = &s->c[i];
		struct family	*f;
		struct run	*r;
		unsigned	 best = 0, at = 0;

		if (c->family >= s->nf)
			continue;
		f = &s->f[c->family];
		for (unsigned k = f->nopen; k > 0; k--) {
			unsigned fit = goes_on(s, &s->runs[f->open[k - 1]], c);

			if (fit > best) {
				best = fit;
				at = k - 1;
			}
		}
		if (best > 0) {
			touch_run(f, at);
			at = f->nopen - 1;
		} else {
			r = ARRAY_ADD(s->o->m->a, s->runs, s->nruns,
			    s->capruns);
			*r = (struct run){ .family = c->family, .first = i };
			open_run(s, f, s->nruns - 1);
			at = f->nopen - 1;
		}
		c->run = f->open[at];
		r = &s->runs[c->run];
		r->last = i;
		count_in(s, r, c);
	}
}

/* "8.1" under "8" numbers a paragraph or a part, and no item. */
static void
count_children(struct series *s)
{
	unsigned long item = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct cand *c = &s->c[i];

		if (c->family >= s->nf)
			continue;
		/* "2307 Minutes Draft" is no item over "2307.01" */
		if ((c->mark.kind == MARK_DECIMAL || point_nought(&c->mark)) &&
		    s->runs[c->run].n > 1)
			item = c->v;
		else if (c->mark.kind == MARK_COMPOUND && c->mark.sep == '.' &&
		    c->mark.part[0] == item && item > 0)
			s->runs[c->run].children++;
	}
}

/* A table of contents: headings, and no text between them. */
static bool
dense(const struct run *r)
{
	/* behind the last there always is text */
	return r->n >= 3 && r->text * 5 <= r->n + 5;
}

static unsigned
score(const struct series *s, const struct run *r)
{
	const struct marker	*k = &s->f[r->family].like->mark;
	unsigned		 x = r->n + r->titled + r->text +
				    (r->caps > r->bold ? r->caps : r->bold);

	if (r->children * 2 > r->n)
		return 0;
	if (k->kind == MARK_LETTER || k->kind == MARK_ROMAN) {
		bool caps = r->caps == r->n && upper(k);

		if ((r->n < 3 && !caps) || r->low != 1 ||
		    r->text * 4 < r->n * (caps ? 2 : 3) ||
		    r->titled * 2 < r->n)
			return 0;
		x /= caps ? 1 : 3;
	}
	/* "(199) ANNOUNCEMENTS", but a clause is "(1) the report be noted" */
	if (r->ringed > 0 && k->kind != MARK_LETTER && k->kind != MARK_ROMAN &&
	    (r->ringed < r->n || (r->caps < r->n && r->bold < r->n)))
		return 0;
	/* numbers alone on their lines may be a table's figures */
	if (r->alone == r->n && r->bare == r->n && (r->n < 2 ||
	    (r->high - r->low + 1) * 3 > 4 * r->n || r->text * 2 < r->n))
		return 0;
	/* a code before the number must come again, in order */
	if (s->f[r->family].like->cut > 0 && k->style == STYLE_COLON &&
	    (r->n < 3 || r->high - r->low + 1 > 2 * r->n))
		return 0;
	/* "RESOLVED:" / "1. To approve the report" */
	if (r->led > 0)
		x = r->asks * 2 > r->n || r->n <= 3 ? 0 : x / 3;
	if (r->alone == r->n && r->bare == r->n)
		x /= 2;
	return dense(r) ? x / 8 : x;
}

/* One alone must be the first: "1 Future meetings". */
static bool
stands_alone(const struct series *s, const struct run *r)
{
	const struct cand *c = &s->c[r->first];

	/* "I DECLARATION OF POLL" */
	if (c->mark.kind == MARK_ROMAN && c->cut > 0)
		return r->low == 1 && c->t.caps && c->below;
	/* "C/160/2025 APOLOGIES" */
	if (s->numbers == 1 && c->mark.kind == MARK_COMPOUND && c->t.caps &&
	    c->below && c->t.words > 1)
		return true;
	/* an extract: "19. Review of Standing Orders" */
	if (s->numbers == 1 && c->mark.style == STYLE_STOP && c->below &&
	    c->t.cased && c->t.words > 1 && s->o->m->blocks[c->i].gap > 0)
		return true;
	return r->low == 1 && c->mark.kind == MARK_DECIMAL &&
	    c->mark.style <= STYLE_STOP && (s->nruns == 1 ||
	    (c->mark.style == STYLE_STOP && c->below && !c->led &&
	    c->t.cut == CUT_WHOLE && !c->t.stop &&
	    (c->t.mixed || c->t.caps)));
}

/*
 * A numbered list inside one entry of a longer series, "B. Updates": the
 * series it stands in, which has to be one of large letters.
 */
static const struct run *
around(const struct series *s, const struct run *best)
{
	for (size_t i = 0; best != NULL && i < s->nruns && i < FEW_RUNS; i++) {
		const struct run	*r = &s->runs[i];
		const struct marker	*k = &s->f[r->family].like->mark;
		size_t			 at = r->first;

		if (r->family == best->family || r->n < 3 || r->low != 1 ||
		    (k->kind != MARK_LETTER && k->kind != MARK_ROMAN) ||
		    !upper(k) || k->style != STYLE_STOP ||
		    r->first > best->first || r->last < best->last)
			continue;
		for (size_t j = r->first; j < best->first; j++)
			if (s->c[j].family == r->family && s->c[j].run == i)
				at = j;
		for (at++; at < best->last; at++)
			if (s->c[at].family == r->family &&
			    s->c[at].run == i)
				break;
		if (at >= best->last && (r->titled * 2 > r->n))
			return r;
	}
	return best;
}

static const struct run *
best_run(const struct series *s)
{
	const struct run	*best = NULL;
	unsigned		 most = 0, x;

	for (size_t i = 0; i < s->nruns; i++) {
		const struct run *r = &s->runs[i];

		if (r->n < 2 && !stands_alone(s, r))
			continue;
		if ((x = score(s, r)) > most) {
			most = x;
			best = r;
		}
	}
	return around(s, best);
}

/* ---- what goes with the best run ---------------------------------------- */

/* The mark that was found in the text becomes the block's. */
static void
set_mark(struct model *m, const struct cand *c)
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
}

static void
accept(struct series *s, struct cand *c, const char *rule)
{
	set_mark(s->o->m, c);
	outline_head(s->o, c->i, ROLE_ITEM, &c->t, rule);
	if (c->over)
		s->o->r[c->i + 1].kind = ROLE_TAKEN;
}

static bool
most(unsigned some, unsigned all)
{
	return some * 4 >= all * 3;
}

/* A heading as the run's are, though its number is out of order. */
static bool
like_the_rest(const struct series *s, const struct run *r, const struct cand *c)
{
	const struct block	*b = &s->o->m->blocks[c->i];
	bool			 caps = most(r->caps, r->n);
	bool			 bold = most(r->bold, r->n);
	bool			 alone = most(r->alone, r->n);

	if (c->led || c->t.cut != CUT_WHOLE || c->t.stop || c->t.asks ||
	    (caps && !c->t.lead) || (bold && !c->t.bold) ||
	    (alone && !c->alone) || c->v > r->high + FAR_STEP ||
	    (c->mark.style == STYLE_BARE) != (r->bare * 2 > r->n))
		return false;
	if (caps || bold)
		return true;
	return c->below && b->gap > 0 && c->t.words <= 12 &&
	    apart(b->indent, r->indent) <= NEAR && (c->t.cased ||
	    c->v >= r->low);
}

/* A list inside an item, from one on: its entries may be parts. */
static bool
nested(const struct series *s, const struct run *top, const struct run *r)
{
	return r->low == 1 && top->low <= 1 &&
	    r->first > top->first && r->last < s->n &&
	    r->first < top->last;
}

/* Its numbers go on where the run's end, or end where they begin. */
static bool
continues(const struct run *top, const struct run *r)
{
	if (r->led > 0 || dense(r) ||
	    (r->bare * 2 > r->n) != (top->bare * 2 > top->n) ||
	    (r->alone * 2 > r->n && top->alone * 2 < top->n))
		return false;
	return (r->last < top->first && r->high <= top->low + 1) ||
	    (r->first > top->last && r->low + 1 >= top->high &&
	    r->low <= top->high + MAX_STEP);
}

/* Another numbering before or behind the main one: "1." to "5.", then "103." */
static bool
beside(const struct series *s, const struct run *top, const struct run *r)
{
	if (r->n < 2 || r->led > 0 || dense(r) || score(s, r) == 0 ||
	    (r->first < top->last && r->last > top->first))
		return false;
	if (most(top->caps, top->n) || most(top->bold, top->n))
		return most(r->caps, r->n) || most(r->bold, r->n);
	return most(r->text, r->n) && most(r->titled, r->n);
}

static void
take_run(struct series *s, size_t which)
{
	const struct run *top = &s->runs[which];

	for (size_t i = 0; i < s->n; i++) {
		struct cand		*c = &s->c[i];
		const struct run	*r;

		if (c->family >= s->nf)
			continue;
		r = &s->runs[c->run];
		if (c->run == which)
			accept(s, c, "item-number");
		else if (c->family == top->family && !dense(r) &&
		    !nested(s, top, r) && (continues(top, r) ||
		    like_the_rest(s, top, c)))
			accept(s, c, "item-number-again");
		else if (c->family != top->family && beside(s, top, r))
			accept(s, c, "item-number-beside");
	}
	s->o->numbered = top->n;
	s->o->colons = top->colons * 2 > top->n;
	s->o->caps = most(top->caps, top->n);
	s->o->bold = most(top->bold, top->n);
}

/* ---- numbers whose title was not seen ----------------------------------- */

/* A block whose number is of the run's form, though no title was read. */
static bool
of_form(const struct series *s, const struct cand *like, size_t i)
{
	const struct block	*b = &s->o->m->blocks[i];
	struct cand		 c = { .i = i, .mark = b->marker };

	return b->kind == BLOCK_PARA && b->mark != NULL &&
	    s->o->r[i].kind == ROLE_PLAIN && b->tokens->n > 2 &&
	    b->marker.kind == like->mark.kind &&
	    b->marker.style == like->mark.style &&
	    same_family(s, like, &c) && !outline_decides(s->o, i) &&
	    !outline_led(s->o, i);
}

/* "16.05.7 The item was brought forward": no date here, but a number. */
static void
mark_date(struct series *s, const struct cand *like, size_t i)
{
	struct block	*b = &s->o->m->blocks[i];
	struct cand	 c = { .i = i };

	if (b->kind != BLOCK_PARA || b->mark != NULL ||
	    s->o->r[i].kind != ROLE_PLAIN || like->mark.nparts < 3 ||
	    (c.cut = marker_read_loose(b->text->s, &c.mark)) == 0 ||
	    c.cut >= b->text->s.n || c.mark.style != like->mark.style ||
	    !same_family(s, like, &c))
		return;
	set_mark(s->o->m, &c);
}

/* The value of item block i, or 0. */
static unsigned long
value_of(const struct series *s, size_t family, size_t i)
{
	struct cand c = { .i = i, .mark = s->o->m->blocks[i].marker,
	    .family = family };

	count_cand(s, &c);
	return c.v;
}

/* An item without a title, or with one that runs into a sentence. */
static void
fill(struct series *s, size_t i)
{
	const struct tokens	*ts = s->o->m->blocks[i].tokens;
	struct title		 t;

	if (!title_before_speaker(s->o->m, &s->o->m->blocks[i], false, &t)) {
		t = (struct title){ .cut = CUT_NONE };
		/*
		 * "12. n m b ncillo": what a scanner left of a title; "6.
		 * The following payments were agreed:" leads in its text
		 */
		if (words_in(ts, 0, ts->n) <= SHORT && ts->n > 0 &&
		    !token_punct(ts, ts->n - 1, '.') && !leads_in(ts) &&
		    outline_below(s->o, i)) {
			t.cut = CUT_WHOLE;
			t.end = ts->n;
		}
	}
	outline_head(s->o, i, ROLE_ITEM, &t, t.cut == CUT_NONE ?
	    "item-number-alone" : "item-number-spoken");
}

/*
 * "6. Finance." / "7. Speeding A letter was sent" / "8. Memorial bench.": the
 * number between two items is an item's, whatever its text looks like.
 */
static void
fill_before(struct series *s, const struct run *top)
{
	const struct cand	*like = &s->c[top->first];
	unsigned long		 high;
	size_t			 i = 0;

	while (i < like->i && (s->o->r[i].kind != ROLE_ITEM ||
	    s->o->m->blocks[i].mark == NULL))
		i++;
	for (high = value_of(s, top->family, i); i-- > 0 && high > 1; ) {
		struct cand c = { .i = i };

		if (!of_form(s, like, i) || apart(s->o->m->blocks[i].indent,
		    top->indent) > NEAR)
			continue;
		c.v = value_of(s, top->family, i);
		if (c.v >= high || c.v + 2 < high)
			continue;
		fill(s, i);
		high = c.v;
	}
}

static void
fill_gaps(struct series *s, const struct run *top)
{
	const struct cand	*like = &s->c[top->first];
	const struct model	*m = s->o->m;
	unsigned		 indent = top->indent;
	unsigned long		 low = 0;
	bool			 last = false;

	if (top->n < 3 || (like->cut > 0 && like->mark.nparts < 3) || (like->mark.kind != MARK_DECIMAL &&
	    like->mark.kind != MARK_COMPOUND))
		return;
	fill_before(s, top);
	for (size_t i = 0, next = 0; i < m->nblocks; i++) {
		unsigned long v, high;

		if (s->o->r[i].kind == ROLE_ITEM && m->blocks[i].mark != NULL)
			low = value_of(s, top->family, i);
		if (next <= i)
			for (next = i + 1; next < m->nblocks; next++)
				if (s->o->r[next].kind == ROLE_ITEM &&
				    m->blocks[next].mark != NULL)
					break;
		/* behind the last: the next number alone, and no list of it */
		if (next == m->nblocks && (s->o->r[i].kind != ROLE_PLAIN || last))
			continue;
		high = next == m->nblocks ? low + 2 :
		    value_of(s, top->family, next);
		mark_date(s, like, i);
		if (!of_form(s, like, i) ||
		    apart(m->blocks[i].indent, indent) > NEAR)
			continue;
		v = value_of(s, top->family, i);
		last = next == m->nblocks;
		if (v > low && v <= low + 2 && v < high && low > 0 && (!last ||
		    (leads_in(m->blocks[i].tokens) && m->blocks[i].gap > 0))) {
			fill(s, i);
			low = v;
		}
	}
}

/*
 * "PLANNING" / "1. Brook Lane. A porch." / "CORRESPONDENCE" / "1. ...": the
 * headings are the items, their numbers begin again under each.
 */
static bool
under_headings(const struct series *s, const struct run *top)
{
	const struct cand	*like = &s->c[top->first];
	size_t			 ones = 0;

	if (like->mark.kind != MARK_DECIMAL || most(top->caps, top->n) ||
	    most(top->bold, top->n))
		return false;
	for (size_t i = 0; i < s->o->m->nblocks && ones < 3; i++) {
		const struct block *b = &s->o->m->blocks[i];

		ones += b->kind == BLOCK_PARA && b->mark != NULL &&
		    b->marker.kind == MARK_DECIMAL && b->marker.value == 1 &&
		    b->marker.style == like->mark.style;
	}
	return ones >= 3 && bare_strong(s->o) >= 3;
}

void
number_items(struct outline *o)
{
	struct series		*s = arena_alloc(o->m->a, sizeof(*s));
	const struct run	*best;

	s->o = o;
	collect(s);
	sort_families(s);
	thread(s);
	count_children(s);
	best = best_run(s);
	if (best == NULL || (dense(best) && bare_count(o, o->m->nblocks) >= 3))
		return;
	if (under_headings(s, best))
		return;
	/* a short list behind many headings without numbers is an appendix */
	if (best->n <= 3 && bare_count(o, s->c[best->first].i) > 2 * best->n)
		return;
	take_run(s, (size_t)(best - s->runs));
	fill_gaps(s, best);
}
