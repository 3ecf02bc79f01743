/*
 * When the meeting began and ended. Input: its paragraphs. Output: the times
 * that its own sentences give.
 *
 *	"The meeting commenced at 2.00pm and ended at 3.40pm"; "the Chairman
 *	brought the meeting to a close at 9.10pm"; "That the meeting be
 *	adjourned. Time: 8:12 p.m."
 */
#include <string.h>

#include "front.h"

enum { NEAR = 6, };

void
set_time(struct front *x, enum about_key key, size_t from, size_t to,
    int minutes)
{
	if (minutes >= 24 * 60)
		return;
	/* the meeting ended when it was last said to have ended */
	if (key == ABOUT_END)
		x->m->about[key] = NULL;
	set_about(x, key, x->ts->t[from].from, x->ts->t[to - 1].to,
	    arena_printf(x->m->a, "%02d:%02d", minutes / 60, minutes % 60),
	    "meeting-time");
}

/* "closed at 8.40pm to allow the public to speak": for a while only. */
static bool
for_a_while(const struct front *x, size_t from, size_t i)
{
	size_t end = sentence_end(x->ts, from);

	for (size_t k = from; k < i; k++)
		if (token_is(x->ts, k, "briefly") ||
		    token_is(x->ts, k, "temporarily"))
			return true;
	for (; i < end && !token_is(x->ts, i, "having") &&
	    !token_is(x->ts, i, "thanks"); i++)
		if (token_is(x->ts, i, "allow") || token_is(x->ts, i, "for") ||
		    token_is(x->ts, i, "into") || token_is(x->ts, i, "until") ||
		    token_is(x->ts, i, "while") || token_is(x->ts, i, "whilst") ||
		    token_is(x->ts, i, "resumed") ||
		    token_is(x->ts, i, "re") || token_is(x->ts, i, "to") ||
		    token_is(x->ts, i, "reopened") ||
		    token_is(x->ts, i, "reconvened"))
			return true;
	return false;
}

static void
ended(struct front *x)
{
	struct match	k;
	size_t		from, end;
	int		minutes;

	for (size_t i = 0; lexicon_find(x->m->lex, LEX_CLOSE, x->ts, i,
	    x->ts->n, &k); i = k.from + 1) {
		if ((end = find_time(x, k.to, &from, &minutes)) == 0 ||
		    from > k.to + NEAR)
			continue;
		if (!for_a_while(x, k.from, end))
			set_time(x, ABOUT_END, from, end, minutes);
	}
}

/*
 * "Motion to adjourn by Orme, seconded by Hale, carried 5-0 at 8:14 p.m.";
 * "THAT Council adjourn at 7:48 p.m. to meet again": what ends is the meeting.
 */
static void
adjourned(struct front *x)
{
	enum { FAR = 26, };
	size_t	from, end;
	int	minutes;

	for (size_t i = 0; i < x->ts->n; i++) {
		if (!token_is(x->ts, i, "adjourn") ||
		    token_is(x->ts, i + 1, "the") ||
		    token_is(x->ts, i + 1, "until") ||
		    token_is(x->ts, i + 1, "for") ||
		    token_is(x->ts, i + 1, "into"))
			continue;
		end = find_time(x, i, &from, &minutes);
		if (end == 0 || from > i + FAR ||
		    !token_is(x->ts, from - 1, "at"))
			return;
		for (size_t k = i; k < from; k++)
			if (token_is(x->ts, k, "next") ||
			    token_is(x->ts, k, "until") ||
			    token_is(x->ts, k, "lunch") ||
			    token_is(x->ts, k, "reconvene"))
				return;
		set_time(x, ABOUT_END, from, end, minutes);
		return;
	}
}

/* "10.30 a.m. - 3.42 p.m.", alone behind the minutes: from when to when. */
static void
from_to(struct front *x)
{
	int	begun, over;
	size_t	i = time_match(x->m->lex, x->ts, 0, &begun), end;

	if (i == 0 || x->ts->n > 18 || in_section(x->n, "front"))
		return;
	if (!token_punct(x->ts, i, '-') && !token_is(x->ts, i, "to"))
		return;
	end = time_match(x->m->lex, x->ts, i + 1, &over);
	if (end == i + 1 || over <= begun || (end < x->ts->n &&
	    !(x->ts->t[end].flags & TOKEN_PUNCT)))
		return;
	if (x->m->about[ABOUT_START] == NULL)
		set_time(x, ABOUT_START, 0, i, begun);
	if (x->m->about[ABOUT_END] == NULL)
		set_time(x, ABOUT_END, i + 1, end, over);
}

void
times_told(struct front *x)
{
	struct match	k, close;
	size_t		from, end;
	int		minutes;
	bool		again = false;
	bool		here = in_section(x->n, "front") ||
			    token_is(x->ts, 0, "meeting") ||
			    token_is(x->ts, 1, "meeting") ||
			    lexicon_find(x->m->lex, LEX_CLOSE, x->ts, 0,
			    x->ts->n, &close);

	if (strcmp(x->m->kind, "meeting") == 0 &&
	    lexicon_find(x->m->lex, LEX_OPEN, x->ts, 0, x->ts->n, &k) &&
	    (here || match_is(&k, "meeting")) && !match_is(&k, "label") &&
	    /* "The meeting was re-opened at 9.00pm" */
	    (k.from == 0 || !token_punct(x->ts, k.from - 1, '-')) &&
	    (end = find_time(x, k.to, &from, &minutes)) > 0 &&
	    from < k.to + 3) {
		/* when it was opened, not when it was called for */
		if (match_is(&k, "meeting") && !x->opened)
			x->m->about[ABOUT_START] = NULL;
		x->opened |= match_is(&k, "meeting");
		set_time(x, ABOUT_START, from, end, minutes);
	}
	/* "adjourned at 7.35 pm" / "reconvened at 8.15 pm" */
	for (size_t i = 0; i < x->ts->n; i++)
		again |= token_is(x->ts, i, "reconvened") ||
		    token_is(x->ts, i, "resumed") ||
		    token_is(x->ts, i, "recommenced") ||
		    token_is(x->ts, i, "convened");
	if (again)
		x->m->about[ABOUT_END] = NULL;
	adjourned(x);
	ended(x);
	from_to(x);
}
