/*
 * Who was there, told in sentences. Input: a paragraph before the items.
 * Output: an attendance for each who is named in it.
 *
 *	"Mr P Hale was in the Chair. There were also present Mrs Doyle and Mr
 *	Penn, with the Clerk, Mr Moss. Cllr Bell attended."
 */
#include <string.h>

#include "attend.h"

enum { NEAR = 8, MOST = 240, };

/* A sentence: tokens [from, to), and what it says of whom. */
struct telling {
	size_t		 from, to;
	size_t		 at, names;	/* the words, and the names they are of */
	const char	*status;
	bool		 behind;	/* the names are */
	bool		 chair;
};

/* "There were also present", "The meeting was attended by": names behind. */
static bool
names_behind(const struct names *x, struct telling *s)
{
	const struct tokens *ts = x->ts;

	for (size_t i = s->from + 1; i + 1 < s->to && i < s->from + NEAR; i++) {
		bool by = token_is(ts, i, "attended") &&
		    token_is(ts, i + 1, "by");

		if (!by && !(token_is(ts, i, "present") &&
		    (token_is(ts, i - 1, "also") ||
		    token_is(ts, i - 1, "were") || token_is(ts, i - 1, "was"))))
			continue;
		s->at = i;
		s->names = i + 1 + by + (token_is(ts, i + 1, "were"));
		s->status = "present";
		s->behind = true;
		s->chair = false;
		return names_follow(x->m, ts, s->names);
	}
	return false;
}

/* "was", "also": of the verb, and of no name. */
static bool
before_verb(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"was", "were", "also", "then", "had",
	};

	return TOKEN_IN(ts, i, words);
}

/* "Mr Hale was in the Chair.", "Cllr Bell and two residents attended." */
static bool
names_before(const struct names *x, struct telling *s, bool others)
{
	const struct tokens	*ts = x->ts;
	size_t			 end = s->to, i;

	while (end > s->from && (ts->t[end - 1].flags & TOKEN_PUNCT))
		end--;
	if (end > s->from + 2 && token_is(ts, end - 1, "meeting") &&
	    token_is(ts, end - 2, "the"))
		end -= 2;
	if (end < s->from + 3 || !(names_follow(x->m, ts, s->from) ||
	    token_is(ts, s->from, "the")))
		return false;
	i = end - 1;
	s->behind = s->chair = false;
	s->status = others ? "in-attendance" : "present";
	if (token_is(ts, i, "chair") && token_is(ts, i - 1, "the") &&
	    (token_is(ts, i - 2, "in") || token_is(ts, i - 2, "took"))) {
		s->chair = true;
		s->status = "present";
		i -= 2;
	} else if (token_is(ts, i, "presided")) {
		s->chair = true;
		s->status = "present";
	} else if (token_is(ts, i, "attendance") && token_is(ts, i - 1, "in")) {
		s->status = "in-attendance";
		i--;
	} else if (!token_is(ts, i, "attended") && !(token_is(ts, i, "present")
	    && before_verb(ts, i - 1))) {
		return false;
	}
	while (i > s->from + 1 && before_verb(ts, i - 1))
		i--;
	s->at = i;
	s->names = s->from + token_is(ts, s->from, "the");
	return true;
}

static void
take(struct names *x, const struct telling *s)
{
	x->status = s->status;
	x->rule = "told-present";
	x->told = true;
	x->to = s->behind ? s->to : s->at;
	x->plural = s->behind;
	read_names(x, s->names);
	if (s->chair && x->last != NULL && fact_get(x->last, "role") == NULL)
		fact_set(x->m, x->last, "role", "Chair");
}

bool
told_roll(struct model *m, struct node *n)
{
	struct names	x = names_of(m, n, "", "");
	struct telling	s = { 0 };
	bool		present = false;

	if (x.ts->n < 6 || x.ts->n > MOST ||
	    !token_punct(x.ts, x.ts->n - 1, '.'))
		return false;
	for (s.from = 0; s.from < x.ts->n && !present; s.from = s.to) {
		s.to = sentence_end(x.ts, s.from);
		present = names_behind(&x, &s);
	}
	if (!present)
		return false;
	present = false;
	for (s.from = 0; s.from < x.ts->n; s.from = s.to) {
		s.to = sentence_end(x.ts, s.from);
		x = names_of(m, n, "", "");
		if (!names_behind(&x, &s) && !names_before(&x, &s, present))
			continue;
		present |= s.behind;
		take(&x, &s);
	}
	told_apologies(m, n, false);
	return true;
}
