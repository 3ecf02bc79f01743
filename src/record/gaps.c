/*
 * Gaps. Input: a run of items. Output: the numbers of its form that stand
 * between its members or lead up to them, though no title was read behind
 * them: they head items, too.
 *
 *	"6. Finance." / "7. Speeding A letter was sent" / "8. Memorial bench."
 */
#include <string.h>

#include "series.h"

enum { SHORT = 8, HAD = 512, };

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
	    !b->marker.bullet_too &&
	    cands_alike(s, like, &c) && !outline_decides(s->o, i) &&
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
	    !cands_alike(s, like, &c))
		return;
	cand_mark(s->o->m, &c);
}

/* The value of item block i, or 0. */
static unsigned long
value_of(const struct series *s, size_t family, size_t i)
{
	struct cand c = { .i = i, .mark = s->o->m->blocks[i].marker,
	    .family = family };

	cand_count(s, &c);
	return c.v;
}

/* An item without a title, or with one that runs into a sentence. */
static void
fill(struct series *s, size_t i)
{
	const struct tokens	*ts = s->o->m->blocks[i].tokens;
	struct title		 t;

	if (number_behind(s->o, i))
		return;
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

void
gaps_fill(struct series *s, const struct run *top)
{
	const struct cand	*like = &s->c[top->first];
	const struct model	*m = s->o->m;
	unsigned		 indent = top->indent;
	unsigned long		 low = 0;
	bool			 last = false, had[HAD] = { false };

	if (top->n < 3 || (like->cut > 0 && like->mark.nparts < 3) ||
	    (like->mark.kind != MARK_DECIMAL &&
	    like->mark.kind != MARK_COMPOUND))
		return;
	fill_before(s, top);
	for (size_t i = 0, next = 0; i < m->nblocks; i++) {
		unsigned long v, high;

		if (s->o->r[i].kind == ROLE_ITEM && m->blocks[i].mark != NULL)
			low = value_of(s, top->family, i);
		if (s->o->r[i].kind == ROLE_ITEM && low < HAD)
			had[low] = true;
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
		if (v > low && v <= low + 2 && v < high && low > 0 &&
		    !(v < HAD && had[v]) && (!last ||
		    (leads_in(m->blocks[i].tokens) && m->blocks[i].gap > 0))) {
			fill(s, i);
			low = v;
		}
	}
}
