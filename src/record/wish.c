/*
 * Wordings that are only moved. Input: a trigger that was found. Output:
 * whether it opens the wording of a motion and the text does not say, before
 * it or below, that the motion was carried.
 *
 *	"NOW THEREFORE BE IT RESOLVED THAT the fee be waived." over "CARRIED"
 *	is a decision; over "LOST", or over nothing, it is none. "Moved by Orme:
 *	RESOLVED that ..." over "The motion was lost." is none either
 */
#include <string.h>

#include "decide.h"
#include "motion.h"

enum { FAR = 40, BACK = 4, SHORT = 12, };

enum verdict { UNTOLD, CARRIED, LOST, };

/* A sentence that tells of a result, and not of what is asked for in it. */
static bool
result_stands(const struct said *s, const struct result *r)
{
	return s->end < s->from + SHORT || r->at < s->from + 6 ||
	    (s->ts->t[r->at].flags & TOKEN_CAPS);
}

static enum verdict
told_by(const struct model *m, const struct said *s)
{
	struct result	r;
	struct count	c;

	for (size_t i = s->from; next_result(m, s, i, &r); i = r.to) {
		if (!result_stands(s, &r))
			continue;
		if (speaks_of(m, s, r.at, "amendment"))
			return LOST;
		return strcmp(r.value, "carried") == 0 ||
		    strcmp(r.value, "agreed") == 0 ? CARRIED : LOST;
	}
	if (s->end > s->from + 2 * SHORT)
		return UNTOLD;
	count_votes(m, s->ts, s->from, s->end, &c);
	if (c.unanimous)
		return CARRIED;
	if (c.n[SIDE_FOR] < 0)
		return UNTOLD;
	return c.n[SIDE_FOR] > c.n[SIDE_AGAINST] ? CARRIED : LOST;
}

/* What the sentences of a leaf between two tokens tell; the last of them. */
static enum verdict
leaf_tells(struct model *m, struct node *n, size_t from, size_t to)
{
	struct said	s = { n, node_tokens(m->a, n), from, from };
	enum verdict	v = UNTOLD, one;

	for (; s.from < to; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		if (s.end > to)
			s.end = to;
		if ((one = told_by(m, &s)) != UNTOLD)
			v = one;
	}
	return v;
}

static struct node *
next_leaf(const struct model *m, struct node *n)
{
	do
		n = node_after(n, m->text);
	while (n != NULL && n->kind != NODE_LEAF);
	return n;
}

/* Another motion begins, or another item. */
static bool
moves_on(struct model *m, struct node *n, const struct node *item)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct movement	 mv;

	return node_item(n) != item || strcmp(n->tag, "title") == 0 ||
	    (text_leaf(n) && next_movement(m, ts, 0, ts->n, &mv) && mv.mover &&
	    mv.seconder && leaf_tells(m, n, 0, ts->n) == UNTOLD);
}

/* What is told of it: behind the wording on its line, or in what follows. */
static enum verdict
told_below(struct model *m, struct node *n, size_t at)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*item = node_item(n);
	enum verdict	 v;
	size_t		 behind = sentence_end(ts, at);

	if (ts->n > 1 && (ts->t[ts->n - 1].flags & TOKEN_CAPS) &&
	    behind == ts->n)
		behind = ts->n - 1;	/* "... be opened CARRIED" */
	v = leaf_tells(m, n, behind, ts->n);
	for (unsigned i = 0; v == UNTOLD && i < FAR; i++) {
		n = next_leaf(m, n);
		if (n == NULL || moves_on(m, n, item))
			break;
		ts = node_tokens(m->a, n);
		if (text_leaf(n))
			v = leaf_tells(m, n, 0, ts->n);
		/* a wording's last words: "... be opened. Carried." */
		if (v == UNTOLD && ts->n > 0 && inside(n, NODE_LI))
			v = leaf_tells(m, n, 0, ts->n);
	}
	return v;
}

/* "Moved by Orme, seconded by Lisle. Carried." above the wording. */
static enum verdict
told_above(struct model *m, struct node *n, size_t at)
{
	enum verdict v = leaf_tells(m, n, 0, at);

	n = n->prev;
	for (unsigned i = 0; v == UNTOLD && i < BACK && text_leaf(n); i++) {
		v = leaf_tells(m, n, 0, node_tokens(m->a, n)->n);
		n = n->prev;
	}
	return v;
}

/* "Moved by Orme, seconded by Lisle: RESOLVED that": who, and no result. */
static bool
just_moved(struct model *m, struct node *n, size_t at)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct movement	 mv;

	if (at < 3) {
		n = n->prev;
		if (!text_leaf(n))
			return false;
		ts = node_tokens(m->a, n);
		at = ts->n;
		if (!colon_end(m, n))
			return false;
	} else if (!token_punct(ts, at - 1, ':') &&
	    !token_punct(ts, at - 1, '.') && !token_punct(ts, at - 1, '-')) {
		return false;
	}
	return next_movement(m, ts, at > 60 ? at - 60 : 0, at, &mv) &&
	    mv.mover && leaf_tells(m, n, mv.from, at) == UNTOLD;
}

/* A mover stands behind the wording, on its line or in the next few. */
static bool
moves_below(struct model *m, struct node *n, size_t at)
{
	struct node	*item = node_item(n);
	struct tokens	*ts = node_tokens(m->a, n);
	struct movement	 mv;

	for (unsigned i = 0; i < BACK; i++) {
		if (next_movement(m, ts, at, ts->n, &mv))
			return true;
		n = next_leaf(m, n);
		if (n == NULL || node_item(n) != item)
			break;
		ts = node_tokens(m->a, n);
		at = 0;
	}
	return false;
}

bool
only_moved(struct model *m, const struct trigger *t)
{
	struct node	*n = t->leaf;
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 at = token_at(ts, t->from);
	bool		 wish = false;
	enum verdict	 v;

	/* "RESOLUTION: That ... MOVED: Orme SECONDED: Lisle CARRIED" */
	if (token_is(ts, at, "resolution")) {
		v = told_below(m, n, token_at(ts, t->to));
		return v == LOST || (v != CARRIED &&
		    moves_below(m, n, token_at(ts, t->to)));
	}
	for (size_t i = at; i < ts->n && ts->t[i].from < t->to; i++)
		wish |= token_is(ts, i, "be") && token_is(ts, i + 1, "it") &&
		    !(ts->t[i + 2 < ts->n ? i + 2 : i].flags & TOKEN_PUNCT);
	if (!wish && !just_moved(m, n, at))
		return false;
	v = told_below(m, n, token_at(ts, t->to));
	if (v == UNTOLD && wish)
		v = told_above(m, n, at);
	return wish ? v != CARRIED : v == LOST;
}
