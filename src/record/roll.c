/*
 * Names in a row, in a sentence or a line of its own. Input: tokens. Output:
 * who is named, and the total that is printed with them.
 *
 *	"Councillors A Orme, Lisle and Hale (3)"; "None"; "Lord Provost; and
 *	Councillors Orme, Lisle"
 */
#include <string.h>

#include "motion.h"

enum { BEFORE = 400, };	/* tokens that a list before a verb may have */

/* "A" is a name's initial, though "a" is "and" in Welsh. */
static bool
one_capital(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & TOKEN_CAPITAL) &&
	    ts->t[i].to == ts->t[i].from + 1;
}

static bool
filler(const struct roll *r, size_t i)
{
	return token_punct(r->ts, i, ',') || token_punct(r->ts, i, ';') ||
	    token_punct(r->ts, i, '&') || token_punct(r->ts, i, '.') ||
	    token_punct(r->ts, i, ':') || token_punct(r->ts, i, '-') ||
	    (token_is(r->ts, i, "and") && !one_capital(r->ts, i)) ||
	    token_is(r->ts, i, "members") ||
	    token_is(r->ts, i, "total");
}

/* "Councillors A Orme, Lisle and Hale": surnames alone are names, too. */
bool
plural_names(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "councillors") || token_is(ts, i, "cllrs") ||
	    token_is(ts, i, "clrs") || token_is(ts, i, "messrs") ||
	    token_is(ts, i, "members") || token_is(ts, i, "councilors") ||
	    token_is(ts, i, "councilmembers");
}

/* Brackets: the total of the list, or something about a name. */
static size_t
in_brackets(struct roll *r, size_t i, size_t end)
{
	unsigned long	n;
	size_t		to = number_match(r->m->lex, r->ts, i + 1, &n);

	if (to > i + 1 && token_punct(r->ts, to, ')')) {
		r->total = (long)n;
		return to + 1;
	}
	for (to = i; to < end && !token_punct(r->ts, to, ')'); to++)
		continue;
	return to < end ? to + 1 : end;
}

static bool
name_at(const struct roll *r, size_t i, size_t end, bool alone, struct who *w)
{
	size_t to;

	if (token_is(r->ts, i, "members") || token_is(r->ts, i, "officers") ||
	    !who_after(r->m, r->ts, i, end, w))
		return false;
	/* "the Convener, Depute Provost Orme": two of a list, not one */
	if (w->from != i) {
		to = office_match(r->m->lex, r->ts, i, NULL);
		if (to <= i || to > w->from)
			return false;
		*w = (struct who){ .kind = WHO_OFFICE, .from = i, .to = to };
	}
	return w->kind != WHO_WORD || alone;
}

/* Behind "Cllr A Orme, ": "Agenda Item" is no second name. */
static bool
goes_on(const struct roll *r, const struct who *w, bool alone)
{
	if (r->count == 0 || alone || w->kind != WHO_PERSON ||
	    !r->who[0].p.titled)
		return true;
	return w->p.titled || w->p.given || w->p.initials ||
	    person_named(r->m, tokens_str(r->ts, w->p.name,
	    w->p.name_end)) != NULL;
}

struct roll *
fresh_roll(struct floor *f, struct node *n)
{
	struct roll *r = f->roll;

	r->m = f->m;
	r->f = f;
	r->n = n;
	r->ts = node_tokens(f->m->a, n);
	r->off = r->count = 0;
	r->total = -1;
	r->none = r->surnames = false;
	return r;
}

size_t
read_roll(struct roll *r, size_t i, size_t end, bool alone)
{
	unsigned long	n;
	struct match	k;
	struct who	w;
	size_t		to;

	r->count = 0;
	r->total = -1;
	r->none = false;
	while (i < end) {
		if (plural_names(r->ts, i)) {
			struct person p;

			alone = r->surnames = true;
			if (person_match(r->m->lex, r->ts, i, &p) <= i + 1)
				i++;
		}
		if (filler(r, i)) {
			i++;
		} else if (token_punct(r->ts, i, '(')) {
			i = in_brackets(r, i, end);
			if (r->total >= 0 && r->count > 0)
				return i;
		} else if (r->count == 0 && lexicon_match(r->m->lex,
		    LEX_ATTENDANCE_NONE, r->ts, i, &k)) {
			r->none = true;
			return k.to;
		} else if (name_at(r, i, end, alone, &w) &&
		    r->count < NAMES_MAX && goes_on(r, &w, alone)) {
			r->who[r->count++] = w;
			i = w.to;
		} else if ((to = number_match(r->m->lex, r->ts, i, &n)) > i &&
		    n < 1000) {
			r->total = (long)n;
			return to;
		} else {
			break;
		}
	}
	return i;
}

bool
roll_before(struct roll *r, size_t from, size_t i)
{
	struct who	 w, one;
	size_t		 start = i > from + BEFORE ? i - BEFORE : from;

	if (!who_before(r->m, r->ts, from, i, &w) ||
	    token_is(r->ts, w.from, "members") ||
	    token_is(r->ts, w.from, "officers") ||
	    number_match(r->m->lex, r->ts, w.from, NULL) > w.from)
		return false;
	/* the list begins where a name does, and comes to the same end */
	for (; start < w.from; start++) {
		if (!plural_names(r->ts, start) &&
		    !name_at(r, start, i, false, &one))
			continue;
		if (read_roll(r, start, i, false) >= i && r->count > 0 &&
		    (r->who[0].p.titled || plural_names(r->ts, start)))
			return true;
	}
	r->who[0] = w;
	r->count = 1;
	return w.kind != WHO_WORD;
}
