/*
 * What came of an interest that was declared. Input: the declaration's own
 * sentence, and those after it. Output: that who declared it left the room,
 * took no part, did not vote, or remained.
 *
 *	"Cllr Orme declared a pecuniary interest and left the room"; "She took
 *	no part in the discussion"; where the item is reached, "Cllr Orme left"
 */
#include <string.h>

#include "interest.h"

/* The gravest first. */
static const char *const consequences[] = {
	"left", "took-no-part", "did-not-vote", "remained",
};

enum { KINDS = sizeof(consequences) / sizeof(consequences[0]), };

static size_t
rank(const char *consequence)
{
	size_t i = 0;

	while (consequence != NULL && i < KINDS &&
	    strcmp(consequence, consequences[i]) != 0)
		i++;
	return consequence != NULL ? i : KINDS;
}

/* The gravest that tokens [i, end) tell, and the token it stands at. */
static size_t
told(const struct model *m, const struct tokens *ts, size_t i, size_t end,
    size_t *at)
{
	size_t		best = KINDS;
	struct match	k;

	for (; i < end; i++) {
		if (!lexicon_match(m->lex, LEX_INTEREST, ts, i, &k))
			continue;
		for (size_t c = 0; c < best; c++)
			if (match_is(&k, consequences[c])) {
				best = c;
				*at = i;
			}
	}
	return best;
}

static void
set_consequence(struct declared *d, struct fact *interest, size_t c)
{
	if (c < rank(fact_get(interest, "consequence")))
		fact_set(d->m, interest, "consequence", consequences[c]);
}

void
told_with(struct declared *d, struct node *n, size_t from, size_t to,
    struct fact *interest)
{
	struct tokens	*ts = node_tokens(d->m->a, n);
	size_t		 at, c = told(d->m, ts, token_at(ts, from),
			    token_at(ts, to), &at);

	if (c < KINDS)
		set_consequence(d, interest, c);
}

/* The interest of somebody that this item is about. */
static struct fact *
interest_of(const struct declared *d, const struct fact *who)
{
	for (struct fact *f = who != NULL ? who->declared : NULL; f != NULL;
	    f = f->declared)
		if (f->item == d->item || (f == d->last &&
		    d->last_at + 2 >= d->at))
			return f;
	return NULL;
}

void
told_after(struct declared *d, const struct said *s)
{
	static const char *const pronouns[] = {
		"he", "she", "they", "both", "having",
	};
	struct fact	*f = NULL;
	struct who	 w;
	size_t		 at = 0, c;

	d->at++;
	if (d->last == NULL ||
	    (c = told(d->m, s->ts, s->from, s->end, &at)) >= KINDS)
		return;
	if (TOKEN_IN(s->ts, s->from, pronouns)) {
		if (d->last_at + 2 >= d->at)
			f = d->last;
	} else if (who_before(d->m, s->ts, s->from, at, &w)) {
		f = interest_of(d, who_fact(d->m, s->n, &w));
	}
	if (f != NULL)
		set_consequence(d, f, c);
}
