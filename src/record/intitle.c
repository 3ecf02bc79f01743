/*
 * Who is heard by where the name stands. Input: a title or a line. Output:
 * those of the attendance record who, it says, gave a report or answered.
 *
 *	"3. Treasurer's report (Ann Hale)"; "Chair's report: Ann Hale & Bob
 *	Penn"; "Q: Why is it shut (AB)? It is safe (CD)."
 */
#include <string.h>

#include "speech.h"

/* Items that are nobody's report: "Apologies (Ann Hale)". */
static bool
names_others(const struct tokens *ts, size_t end)
{
	static const char *const words[] = {
		"apologies", "apology", "declaration", "declarations", "present",
		"absent", "attendance", "application", "applications", "planning",
		"election", "appointment", "elected", "appointed", "nomination",
		"complaint", "obituary", "thanks", "letter", "correspondence",
		"membership", "vacancy", "resignation", "retirement",
	};

	for (size_t i = 0; i < end; i++)
		if (TOKEN_IN(ts, i, words))
			return true;
	return false;
}

/* The names from token i to the stop, of those who were here. */
static void
names_here(struct talk *t, size_t i, size_t stop)
{
	const struct tokens *ts = t->ts;
	struct subject s;
	struct fact *who;

	for (size_t end; i < stop; i = end + 1) {
		if (!subject_read(t, i, false, &s) || s.office ||
		    s.p.cut > 0 || s.to > stop)
			return;
		end = s.to;
		if (end < stop && !token_punct(ts, end, ',') &&
		    !token_punct(ts, end, '/') && !token_punct(ts, end, '&') &&
		    !token_is(ts, end, "and"))
			return;
		who = subject_who(t, &s);
		if (who != NULL && who->attended != NULL)
			speak(t, &s, STR("presented"), "title-name",
			    "inferred");
	}
}

void
heard_in_title(struct talk *t)
{
	const struct tokens *ts = t->ts;
	size_t close = ts->n, open;

	while (close > 0 && (token_punct(ts, close - 1, ':') ||
	    token_punct(ts, close - 1, '.')))
		close--;
	if (close < 4 || !token_punct(ts, --close, ')'))
		return;
	for (open = close; open > 0 && !token_punct(ts, open, '('); open--)
		continue;
	if (open > 0 && close - open <= 12 && !names_others(ts, open))
		names_here(t, open + 1, close);
}

/* "Chair's report - Ann Hale": the whole line. */
static void
report_by(struct talk *t)
{
	static const char *const words[] = {
		"report", "reports", "update", "review", "presentation",
		"wrap", "up", "summary", "briefing", "talk",
	};
	const struct tokens *ts = t->ts;

	for (size_t i = 1; ts->n < 20 && i + 1 < ts->n; i++)
		if ((token_punct(ts, i, ':') || token_punct(ts, i, '-')) &&
		    TOKEN_IN(ts, i - 1, words) && !names_others(ts, i)) {
			names_here(t, i + 1, ts->n -
			    token_punct(ts, ts->n - 1, '.'));
			return;
		}
}

/* "Q:" was taken for the mark of an entry. */
static bool
marked_question(const struct node *n)
{
	const struct node *mark = n->prev;

	return mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0 && mark->leaf->s.n > 1 &&
	    (mark->leaf->s.p[0] == 'Q' || str_eq(mark->leaf->s, STR("A:")));
}

/* "Q: Why is it shut (AB)? It is safe (CD)." */
static void
questions(struct talk *t)
{
	static const char *const heads[] = {
		"q", "a", "question", "answer", "qu", "query", "response",
	};
	const struct tokens *ts = t->ts;
	size_t i = 1, end;

	if (marked_question(t->n)) {
		i = 0;
	} else {
		if (!TOKEN_IN(ts, 0, heads))
			return;
		i += (ts->n > 1 && (ts->t[1].flags & TOKEN_NUMBER)) != 0;
		if (!token_punct(ts, i, ':') && !token_punct(ts, i, '.') &&
		    !token_punct(ts, i, '-'))
			return;
	}
	for (; i + 2 < ts->n; i++) {
		struct subject s = { .from = i + 1 };

		if (!token_punct(ts, i, '(') ||
		    (end = initials_match(t->m, ts, i + 1, &s.holder,
		    NULL)) == i + 1 || s.holder == NULL ||
		    !token_punct(ts, end, ')'))
			continue;
		s.to = end;
		speak(t, &s, STR("said"), "question", "derived");
	}
}

void
heard_in_line(struct talk *t)
{
	if (t->ts->n == 0)
		return;
	report_by(t);
	questions(t);
}

