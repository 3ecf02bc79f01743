/*
 * Motions that nobody is named for. Input: a sentence that moves nothing by
 * name, in an item without a motion. Output: what it says was carried, as a
 * decision.
 *
 *	"A motion to mend the lamp was passed."; "It was moved, seconded and
 *	carried that the lamp be mended."; "A motion was made and seconded to
 *	mend the lamp. Motion carried."
 */
#include <string.h>

#include "decide.h"
#include "motion.h"
#include "spoken.h"

static bool
begins_wording(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "that") || infinitive(ts, i) > 0;
}

/* "[A|The] motion", "It was moved, seconded and": the token behind it, or i. */
static size_t
speaks_of_motion(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"moved", "proposed", "seconded", "and", "duly", "was", "made",
	};
	size_t at = i;

	if (token_is(ts, at, "a") || token_is(ts, at, "the"))
		at++;
	if (token_is(ts, at, "motion") || token_is(ts, at, "proposal"))
		at++;
	else if (token_is(ts, i, "it"))
		at++;
	else
		return i;
	while (TOKEN_IN(ts, at, words) || token_punct(ts, at, ','))
		at++;
	return at > i + 1 || token_is(ts, i, "motion") ? at : i;
}

/* "Motion carried.", "Carried": the sentence behind, and no more than that. */
static bool
carried_next(const struct model *m, const struct said *s, struct result *r)
{
	struct said next = { s->n, s->ts, s->end, 0 };

	if (s->end >= s->ts->n)
		return false;
	next.end = sentence_end(s->ts, s->end);
	return next.end < s->end + 7 && next_result(m, &next, s->end, r) &&
	    r->at < s->end + 3 && strcmp(r->value, "carried") == 0;
}

/* Where the wording ends before "was carried", or the sentence does. */
static size_t
wording_ends(const struct said *s, size_t at)
{
	static const char *const words[] = {
		"was", "is", "and", "then", "put", "unanimously", "to", "the",
		"vote", "duly", "were",
	};

	while (at > s->from && (TOKEN_IN(s->ts, at - 1, words) ||
	    (s->ts->t[at - 1].flags & TOKEN_PUNCT)))
		at--;
	return at;
}

void
unnamed_motion(struct floor *f, const struct said *s)
{
	const struct tokens	*ts = s->ts;
	struct spoken		 sp = { s->n, s->ts, s->from, s->end };
	struct moved		 v = { .words = s->n, .how = s->n };
	struct result		 r;
	size_t			 at = speaks_of_motion(ts, s->from), end = s->end;

	if (f->last != NULL || at == s->from || inside(s->n, NODE_DECISION) ||
	    long_ago(f->m, &sp, s->end))
		return;
	if (next_result(f->m, s, at, &r)) {
		/* "... and carried to mend the lamp", "to mend it was carried" */
		if (strcmp(r.value, "carried") != 0)
			return;
		if (r.at <= at)
			at = r.to;
		else
			end = wording_ends(s, r.at);
	} else if (!carried_next(f->m, s, &r)) {
		return;
	}
	if (!begins_wording(ts, at) || end < at + 3)
		return;
	v.from = ts->t[at].from;
	v.to = ts->t[end - 1].to;
	v.how_from = ts->t[r.at].from;
	v.how_to = ts->t[r.to - 1].to;
	decide_unnamed(f, &v);
}
