/*
 * Nominations. Input: a movement, and later the sentence or decision that
 * tells who was elected. Output: who was nominated; his nomination carried,
 * those of the others lost.
 *
 *	"Cllr Orme proposed Cllr Hale as Chairman"; "the nomination of Mrs Hale
 *	was moved by"; "Cllr Hale was proposed by"; then "Cllr Hale received 6
 *	votes and was duly elected"
 */
#include <string.h>

#include "motion.h"

enum { APART = 40, };	/* tokens between a name and "was elected" */

static bool
is_nomination(const struct moved *v)
{
	return strcmp(fact_get(v->f, "kind"), "nomination") == 0;
}

/* The surname: of "Hale (M)", from it on. */
static str
surname(const struct tokens *ts, const struct who *w)
{
	size_t i = w->to - 1;

	if (w->kind != WHO_PERSON)
		return tokens_str(ts, w->from, w->to);
	while (i > w->p.name && !(ts->t[i].flags & TOKEN_WORD))
		i--;
	if (i > w->p.name && token_punct(ts, i - 1, '('))
		i = i > w->p.name + 1 ? i - 2 : w->p.name;
	return tokens_str(ts, i, w->to);
}

static bool
named_fully(const struct who *w)
{
	return w->kind == WHO_PERSON && (w->p.titled || w->p.given ||
	    w->p.initials);
}

/* "as Chairman", "for Mayor", "to be Chair", "be elected", or the end. */
static bool
office_follows(const struct floor *f, const struct said *s, size_t i)
{
	struct match k;

	if (i >= s->end || f->election || token_punct(s->ts, i, '.'))
		return true;
	if (token_is(s->ts, i, "as") || token_is(s->ts, i, "for"))
		return true;
	for (size_t n = 0; n < 3 && i < s->end; n++, i++)
		if (lexicon_match(f->m->lex, LEX_MOTION_KIND, s->ts, i, &k) &&
		    match_is(&k, "nomination"))
			return true;
	return false;
}

/* Behind the mover's verb, or behind both: "that Cllr Hale be elected". */
static bool
nominee_at(const struct floor *f, const struct said *s, size_t i, size_t end,
    struct who *w)
{
	while (i < end && ((s->ts->t[i].flags & TOKEN_PUNCT) ||
	    token_is(s->ts, i, "that")))
		i++;
	return i < end && who_after(f->m, s->ts, i, end, w) && w->from == i &&
	    named_fully(w) && office_follows(f, s, w->to);
}

/* "Cllr Hale was proposed by"; "Chairman: R Hale - proposed by". */
static bool
nominee_before(const struct floor *f, const struct said *s,
    const struct movement *mv, const struct moved *v, struct who *w)
{
	size_t	i = mv->from;
	bool	verb = false;

	while (i > s->from && (token_is(s->ts, i - 1, "was") ||
	    token_is(s->ts, i - 1, "be") || token_is(s->ts, i - 1, "is") ||
	    token_is(s->ts, i - 1, "were") || token_is(s->ts, i - 1, "been") ||
	    token_is(s->ts, i - 1, "then") || token_is(s->ts, i - 1, "had") ||
	    (s->ts->t[i - 1].flags & TOKEN_PUNCT))) {
		verb |= token_is(s->ts, i - 1, "was");
		i--;
	}
	if (i == s->from || i == mv->from || mv->by.from < i ||
	    !who_before(f->m, s->ts, s->from, i, w) || !named_fully(w))
		return false;
	/* "Councillor Hale was proposed by": a motion has no such name */
	return is_nomination(v) || (verb && w->from == s->from) ||
	    f->election;
}

void
find_nominee(struct floor *f, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	struct who	w;
	size_t		words_end = mv->seconder && mv->words_end > mv->words ?
			    mv->words_end : s->end;
	bool		found = false;

	if (is_amendment(v) || mv->pair)
		return;
	if (mv->mover && mv->words < words_end)
		found = nominee_at(f, s, mv->words, words_end, &w);
	if (!found && mv->seconder && mv->to < s->end)
		found = nominee_at(f, s, mv->to, s->end, &w);
	if (!found && mv->mover)
		found = nominee_before(f, s, mv, v, &w);
	if (!found)
		return;
	fact_set(f->m, v->f, "kind", "nomination");
	v->nominee = surname(s->ts, &w);
}

/* ---- who was elected ---------------------------------------------------- */

bool
rivals(const struct floor *f)
{
	unsigned n = 0;

	for (const struct moved *v = f->last; v != NULL; v = v->before)
		n += v->nominee.n > 0;
	return n > 1;
}

static bool
open_nomination(const struct moved *v)
{
	return v->nominee.n > 0 && outcome_of(v) == NULL;
}

static void
others_lose(struct floor *f)
{
	for (struct moved *v = f->last; v != NULL; v = v->before)
		if (open_nomination(v))
			fact_set(f->m, v->f, "outcome", "lost");
}

static bool
elects(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"elected", "re-elected", "appointed", "returned", "chosen",
		"selected",
	};
	static const char *const not[] = { "be", "not", "been", "to", };

	return TOKEN_IN(ts, i, words) && (i == 0 || !TOKEN_IN(ts, i - 1, not));
}

static void
wins(struct floor *f, struct moved *v)
{
	settle(f, v, "carried");
	v->decided = true;
	f->agreed_at = f->at;
}

/* Whether his surname stands at token i, in capitals or not. */
static bool
names_him(const struct tokens *ts, size_t i, const struct moved *v)
{
	size_t from = ts->t[i].from, to = from + v->nominee.n;

	for (; i < ts->n && ts->t[i].to <= to; i++)
		if (ts->t[i].to == to)
			return str_same(str_sub(ts->s, from, to), v->nominee);
	return false;
}

/* The nominee named nearest to the verb: before it, else behind it. */
static struct moved *
winner(struct floor *f, const struct said *s, size_t verb)
{
	const struct tokens	*ts = s->ts;
	size_t			 first = verb > s->from + APART ?
				    verb - APART : s->from;

	for (size_t i = verb; i > first; i--)
		for (struct moved *v = f->last; v != NULL; v = v->before)
			if (open_nomination(v) && names_him(ts, i - 1, v))
				return v;
	for (size_t i = verb; i < s->end && i < verb + 8; i++)
		for (struct moved *v = f->last; v != NULL; v = v->before)
			if (open_nomination(v) && names_him(ts, i, v))
				return v;
	return NULL;
}

bool
who_won(struct floor *f, const struct said *s)
{
	struct moved	*v = f->last;
	bool		 any = false;

	while (v != NULL && !open_nomination(v))
		v = v->before;
	for (size_t i = s->from; v != NULL && i < s->end; i++) {
		struct moved *won;

		if (!elects(s->ts, i) || (won = winner(f, s, i)) == NULL)
			continue;
		wins(f, won);
		any = true;
	}
	if (any)
		others_lose(f);
	return any;
}

/* Whether the clause names him. */
static bool
clause_names(const struct tokens *ts, const struct moved *v)
{
	for (size_t i = 0; i < ts->n; i++)
		if (names_him(ts, i, v))
			return true;
	return false;
}

void
elected(struct floor *f, struct node *box)
{
	struct moved	*v = f->last;
	bool		 any = false;

	while (v != NULL && !open_nomination(v))
		v = v->before;
	if (v == NULL)
		return;
	for (struct fact *c = box->fact->parts; c != NULL; c = c->next) {
		const struct tokens *ts = tokens_make(f->m->tmp, c->text);

		for (struct moved *x = v; x != NULL; x = x->before)
			if (open_nomination(x) && clause_names(ts, x)) {
				wins(f, x);
				any = true;
			}
	}
	if (any)
		others_lose(f);
}
