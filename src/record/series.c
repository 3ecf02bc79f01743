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

#include "series.h"

enum { FAR_STEP = 20, FEW_RUNS = 64, };

/* ---- runs --------------------------------------------------------------- */

static bool
lettered(const struct marker *k)
{
	/* "4a", "4(a)" */
	return k->kind == MARK_DECIMAL && k->label.n > 0 &&
	    (cp_alpha((unsigned char)k->label.p[k->label.n - 1]) ||
	    k->label.p[k->label.n - 1] == ')');
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
	if (c->alone && c->mark.style != p->mark.style &&
	    !lettered(&c->mark) && !(p->alone && lettered(&p->mark)))
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
	r->cut += c->t.cut == CUT_COLON || c->t.cut == CUT_DASH ||
	    c->t.cut == CUT_CASE;
	r->dashes += c->t.cut == CUT_DASH;
	r->asks += c->t.asks;
	r->colons += c->t.cut == CUT_COLON || (c->t.cut == CUT_WHOLE &&
	    token_punct(b->tokens, b->tokens->n - 1, ':'));
	r->bold += c->t.bold;
	r->alone += c->alone;
	r->ringed += c->mark.style == STYLE_PARENS;
	r->bare += c->mark.style == STYLE_BARE;
	r->text += c->text || c->t.cut != CUT_WHOLE;
	/* "4. Lamps" / "AGREED" / "5. Roads": a list is led where it begins */
	r->led += c->led && (r->n == 1 || r->led > 0);
	r->gapped += b->gap > 0;
	r->known += c->known;
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
		/*
		 * "2307 Minutes Draft" is no item over "2307.01"; "23/22
		 * Fees" is one over "23.1"
		 */
		if ((c->mark.kind == MARK_DECIMAL || mark_point_nought(&c->mark) ||
		    (c->mark.kind == MARK_COMPOUND && c->mark.sep == '/')) &&
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

/* "(2) Apologies:-" / "(4) Matters Arising:-" */
static bool
ringed_titles(const struct run *r)
{
	/* "(2) Hedge at the gate" over its text, each of them */
	return r->led == 0 && ((r->known >= 2 && r->known * 4 >= r->n) ||
	    (r->known >= 1 && r->colons * 3 >= r->n * 2) ||
	    (r->n > NEAR && r->titled == r->n && r->text == r->n &&
	    r->gapped == r->n && r->low == 1 && r->high == r->n));
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
		bool caps = r->caps == r->n && mark_upper(k);

		if ((r->n < 3 && !caps) || r->low != 1 ||
		    r->text * 4 < r->n * (caps ? 2 : 3) ||
		    (r->titled + (mark_upper(k) ? r->cut : 0)) * 2 < r->n)
			return 0;
		x /= caps ? 1 : 3;
	}
	/* "(199) ANNOUNCEMENTS", but a clause is "(1) the report be noted" */
	if (r->ringed > 0 && k->kind != MARK_LETTER && k->kind != MARK_ROMAN &&
	    (r->ringed < r->n || (r->caps < r->n && r->bold < r->n &&
	    !ringed_titles(r))))
		return 0;
	/* numbers alone on their lines may be a table's figures */
	if (r->alone == r->n && r->bare == r->n && (r->n < 2 ||
	    (r->high - r->low + 1) * 3 > 4 * r->n || r->text * 2 < r->n))
		return 0;
	/* a code before the number must come again, in order; "Item 2" less so */
	if (s->f[r->family].like->cut > 0 && k->style == STYLE_COLON &&
	    (r->n < (cp_digit((unsigned char)k->label.p[0]) ? 2 : 3) ||
	    r->high - r->low + 1 > 2 * r->n))
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
	/* "148." / "Disclosures of interest" / "Minutes:" */
	if (c->alone && c->mark.style == STYLE_STOP && !c->led &&
	    c->mark.kind == MARK_DECIMAL && c->t.cut == CUT_WHOLE &&
	    outline_labelled(s->o, c->i))
		return true;
	return r->low == 1 && c->mark.kind == MARK_DECIMAL &&
	    c->mark.style <= STYLE_STOP && (s->nruns == 1 ||
	    (c->mark.style == STYLE_STOP && c->below && !c->led &&
	    c->t.cut == CUT_WHOLE && !c->t.stop &&
	    (c->t.mixed || c->t.caps)));
}

/* "II. PUBLIC COMMENT" to "IX. ADJOURNMENT": the first may be lost. */
static bool
roman_titles(const struct series *s, const struct run *r)
{
	const struct marker *k = &s->f[r->family].like->mark;

	return k->kind == MARK_ROMAN && mark_upper(k) &&
	    k->style == STYLE_STOP && r->n >= 4 && r->low <= 2 &&
	    r->caps * 4 >= r->n * 3 && r->led == 0;
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

		if (r->family == best->family || r->n < 3 ||
		    (r->low != 1 && !roman_titles(s, r)) ||
		    (k->kind != MARK_LETTER && k->kind != MARK_ROMAN) ||
		    !mark_upper(k) || k->style != STYLE_STOP ||
		    r->first > best->first || r->last < best->last)
			continue;
		for (size_t j = r->first; j < best->first; j++)
			if (s->c[j].family == r->family && s->c[j].run == i)
				at = j;
		for (at++; at < best->last; at++)
			if (s->c[at].family == r->family &&
			    s->c[at].run == i)
				break;
		/* "IV. OLD BUSINESS" over "1. Pump", anew under each */
		if (r->titled * 2 > r->n && (at >= best->last ||
		    (roman_titles(s, r) && r->n > best->n)))
			return r;
	}
	return best;
}

/* "P/2012/0425 - 2 Chantry Lane": a mark that counts applications. */
static bool
counts_plans(const struct series *s, const struct run *r)
{
	const struct marker *k = &s->c[r->first].mark;
	size_t digits = 0;

	if (k->kind != MARK_COMPOUND || k->sep != '/')
		return false;
	for (size_t i = 0; i < k->label.n && digits < 4; i++)
		digits = cp_digit((unsigned char)k->label.p[i]) ? digits + 1 : 0;
	return digits == 4;
}

/*
 * "38. APPLICATIONS" over "P/2012/0425 - 2 Chantry Lane" and its like, then
 * "39. APPEALS": the series that stands around the applications.
 */
static const struct run *
around_plans(const struct series *s, const struct run *best)
{
	if (best == NULL || !counts_plans(s, best))
		return best;
	for (size_t i = 0; i < s->nruns && i < FEW_RUNS; i++) {
		const struct run *r = &s->runs[i];

		if (r->family != best->family && r->n >= 3 &&
		    s->f[r->family].like->mark.kind == MARK_DECIMAL &&
		    r->first < best->first && r->last > best->last &&
		    r->titled * 2 > r->n && r->led == 0 && !dense(r) &&
		    score(s, r) > 0)
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
	return around_plans(s, around(s, best));
}

/* ---- what goes with the best run ---------------------------------------- */

static void
accept(struct series *s, struct cand *c, const char *rule)
{
	/* "Item 2" right over "Item 1": one line is not title and number both */
	if (s->o->r[c->i].kind == ROLE_TAKEN ||
	    (c->over && s->o->r[c->i + 1].kind != ROLE_PLAIN))
		return;
	cand_mark(s->o->m, c);
	outline_head(s->o, c->i, ROLE_ITEM, &c->t, rule);
	if (c->over)
		s->o->r[c->i + 1].kind = ROLE_TAKEN;
}

/*
 * "8. Social – Friday 4 May at the Plough", where the other titles end at a
 * dash before a sentence, too; "10 Jubilee: agreed to light the beacon", where
 * they end at colons.
 */
static void
cut_like_others(const struct series *s, const struct run *top, struct cand *c)
{
	const struct tokens	*ts = s->o->m->blocks[c->i].tokens;
	size_t			 end;

	if (top->colons * 5 > top->n * 2 && top->n > 3 && c->cut == 0 &&
	    c->second == 0 && c->t.cut == CUT_WHOLE &&
	    (end = title_colon(ts)) > 0 && end < c->t.end &&
	    !(c->text && (ts->t[end].flags & TOKEN_CAPITAL))) {
		c->t.cut = CUT_COLON;
		c->t.end = end;
		return;
	}
	if (top->dashes * 2 <= top->n || c->cut > 0 || c->second > 0 ||
	    (c->t.cut != CUT_STOP && (c->t.cut != CUT_WHOLE ||
	    (c->text && !c->t.stop))) || (end = title_dash(ts)) == 0 ||
	    end > c->t.end)
		return;
	c->t.cut = CUT_DASH;
	c->t.end = end;
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
	return c->below && (b->gap > 0 || r->gapped * 3 < r->n) &&
	    c->t.words <= 12 &&
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

/* The count begins again behind the run: "3. Minutes", then "1. Planning". */
static bool
restarts(const struct run *top, const struct run *r)
{
	return r->first > top->last && r->low == 1 && r->n >= 2 &&
	    r->led == 0 && !dense(r) && apart(r->indent, top->indent) <= NEAR &&
	    r->high == r->n && most(r->text + 1, r->n) &&
	    most(r->titled + r->cut, r->n) && r->asks == 0 &&
	    (r->bare * 2 > r->n) == (top->bare * 2 > top->n) &&
	    r->alone * 2 <= r->n && (r->known > 0 ||
	    (most(top->caps, top->n) && r->caps == r->n) ||
	    (most(top->bold, top->n) && r->bold == r->n));
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
		cut_like_others(s, top, c);
		if (c->run == which)
			accept(s, c, "item-number");
		else if (c->family == top->family && !dense(r) &&
		    !nested(s, top, r) && (continues(top, r) ||
		    restarts(top, r) || like_the_rest(s, top, c)))
			accept(s, c, "item-number-again");
		else if (c->family != top->family && beside(s, top, r))
			accept(s, c, "item-number-beside");
	}
	s->o->numbered = top->n;
	s->o->colons = top->colons * 2 > top->n;
	s->o->caps = most(top->caps, top->n);
	s->o->bold = most(top->bold, top->n);
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
	return (ones >= 3 && bare_strong(s->o) >= 3) ||
	    (ones == 2 && bare_strong(s->o) >= 4);
}

/*
 * "POND" / "1. Ann had cleared the weed." / "GATE" / "2. It was noted ...":
 * the paragraphs are numbered through, under headings that are the items.
 */
static bool
numbers_text(const struct series *s, const struct run *top)
{
	const struct marker	*like = &s->f[top->family].like->mark;
	unsigned		 all = 0;

	if (like->kind != MARK_DECIMAL)
		return false;
	for (size_t i = 0; i < s->o->m->nblocks; i++) {
		const struct block *b = &s->o->m->blocks[i];

		all += b->kind == BLOCK_PARA && b->mark != NULL &&
		    b->marker.kind == MARK_DECIMAL &&
		    b->marker.style == like->style &&
		    b->tokens->n > 4;
	}
	return top->titled * 4 < all && top->caps == 0 && top->bold == 0 &&
	    bare_count(s->o, s->o->m->nblocks) >= 3;
}

void
number_items(struct outline *o)
{
	struct series		*s = arena_alloc(o->m->a, sizeof(*s));
	const struct run	*best;

	s->o = o;
	cands_find(s);
	thread(s);
	count_children(s);
	best = best_run(s);
	if (best == NULL || (dense(best) && bare_count(o, o->m->nblocks) >= 3))
		return;
	if (under_headings(s, best) || numbers_text(s, best))
		return;
	/* a short list behind many headings without numbers is an appendix */
	if (best->n <= 3 && bare_count(o, s->c[best->first].i) > 2 * best->n)
		return;
	take_run(s, (size_t)(best - s->runs));
	gaps_fill(s, best);
}
