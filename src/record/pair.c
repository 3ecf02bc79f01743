/*
 * Two names without a word that says who moved and who seconded. Input: a
 * leaf or a sentence. Output: a motion by them.
 *
 *	"R2024-057 T. Orme, S. Lisle:" over "That ..."; "Agreed to mend the
 *	gate (AH/PD)"; "Resolved (Cr Orme/Cr Lisle):"
 */
#include <string.h>

#include "motion.h"

/* What stands before two names: "R2024-057", "Resolution No. 12". */
static size_t
past_reference(const struct tokens *ts)
{
	size_t i = 0;

	while (i < ts->n && i < 7 && (!(ts->t[i].flags & TOKEN_WORD) ||
	    token_is(ts, i, "resolution") || token_is(ts, i, "motion") ||
	    token_is(ts, i, "no") || (i + 1 < ts->n &&
	    (ts->t[i + 1].flags & TOKEN_GLUED) &&
	    token_punct(ts, i + 1, '-'))))
		i++;
	return i;
}

/*
 * "R2024-057 T. Orme, S. Lisle:" over "That ...": mover and seconder without
 * a word that says so.
 */
bool
pair_of_names(struct floor *f, struct node *n)
{
	struct tokens	*ts = node_tokens(f->m->a, n), *below;
	struct said	 s = { n, ts, 0, ts->n };
	struct movement	 mv = { .mover = true, .seconder = true,
			    .rule = "names-over-motion" };
	struct node	*next = next_words(f, n);
	struct moved	*v;
	size_t		 i;

	if (ts->n < 5 || ts->n > 24 || !token_punct(ts, ts->n - 1, ':') ||
	    next == NULL)
		return false;
	below = node_tokens(f->m->a, next);
	i = past_reference(ts);
	mv.by.to = person_match(f->m->lex, ts, i, &mv.by.p);
	mv.by.from = i;
	i = mv.by.to;
	if ((!token_is(below, 0, "that") && !token_is(below, 0, "whereas") &&
	    !token_is(below, 0, "be")) || mv.by.to == mv.by.from ||
	    !(token_punct(ts, i, ',') || token_punct(ts, i, '/') ||
	    token_is(ts, i, "and")))
		return false;
	mv.second.from = ++i;
	mv.second.to = person_match(f->m->lex, ts, i, &mv.second.p);
	if (mv.second.to == i || mv.second.to + 1 != ts->n)
		return false;
	mv.from = mv.by.from;
	mv.to = mv.second.to;
	f->at++;
	v = new_motion(f, &s, &mv);
	set_seconder(f, v, n, &mv.second);
	v->below = true;
	return true;
}

/* One of two in brackets: titled, or one whom the document knows. */
static bool
known_who(struct model *m, const struct tokens *ts, const struct who *w)
{
	str name = tokens_str(ts, w->from, w->to);

	if (w->kind == WHO_OFFICE)
		return false;
	if (w->kind == WHO_PERSON)
		return w->p.titled || w->p.given || w->p.initials ||
		    person_named(m, name) != NULL;
	return person_by_initials(m, name, NULL) != NULL ||
	    person_known(m, name) != NULL;
}

/*
 * "(AH/PD)", "(Cllr Orme/Cllr Lisle)" at token i. It tells who moved only
 * beside what was decided: it may be whose task it is, else.
 */
bool
pair_in_brackets(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct movement *mv)
{
	struct who by, second;

	if (!token_punct(ts, i, '(') || i + 4 >= ts->n ||
	    !who_after(m, ts, i + 1, end, &by) || by.from != i + 1 ||
	    !token_punct(ts, by.to, '/') ||
	    !who_after(m, ts, by.to + 1, end, &second) ||
	    second.from != by.to + 1 || !token_punct(ts, second.to, ')') ||
	    !known_who((struct model *)m, ts, &by) ||
	    !known_who((struct model *)m, ts, &second))
		return false;
	*mv = (struct movement){ .mover = true, .seconder = true, .pair = true,
	    .by = by, .second = second, .from = i, .to = second.to + 1,
	    .words = second.to + 1, .rule = "names-in-brackets" };
	return true;
}

/* "Motion: Orme/Lisle to buy a bench", "Motion (Orme, Lisle) to": known both. */
bool
pair_of_motion(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct movement *mv)
{
	struct who	by, second;
	size_t		at = i + 2;

	if (!token_is(ts, i, "motion") || !(token_punct(ts, i + 1, ':') ||
	    token_punct(ts, i + 1, '(')) || at >= end ||
	    !who_after(m, ts, at, end, &by) || by.from != at ||
	    !(token_punct(ts, by.to, '/') || token_punct(ts, by.to, ',')) ||
	    !who_after(m, ts, by.to + 1, end, &second) ||
	    second.from != by.to + 1 ||
	    !known_who((struct model *)m, ts, &by) ||
	    !known_who((struct model *)m, ts, &second))
		return false;
	*mv = (struct movement){ .mover = true, .seconder = true,
	    .moved = true, .by = by, .second = second, .from = i,
	    .to = second.to, .words = second.to,
	    .rule = "names-behind-motion" };
	return true;
}
