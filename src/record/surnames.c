/*
 * Names in a list that are printed in another way. Input: a token of it.
 * Output: the end of the name that begins there.
 *
 *	"MARSH, Ann (Chair); VALE, Ben"; "Marsh A, Vale B"; and sentences
 *	about one who came: "Cllr Ash attended remotely."
 */
#include <string.h>

#include "names.h"

/* "MARSH, Ann", "Vale B": a surname, and the rest behind it; the end, or i. */
static size_t
surname_then(const struct names *x, size_t i, bool semis)
{
	const struct token	*t = x->ts->t + i;
	size_t			 at = i + 1;
	struct match		 k;

	if (i + 1 >= x->to || !(t->flags & TOKEN_CAPITAL) ||
	    t->to - t->from < 3 || (x->ts->t[at].flags & TOKEN_GLUED &&
	    !token_punct(x->ts, at, ',')))
		return i;
	semis &= token_punct(x->ts, at, ',');
	at += semis;
	if (at >= x->to || !(x->ts->t[at].flags & TOKEN_CAPITAL) ||
	    !(x->ts->t[at].to - x->ts->t[at].from == 1 || (semis &&
	    ((t->flags & TOKEN_CAPS) ||
	    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, at, &k)))))
		return i;
	at += 1 + token_punct(x->ts, at + 1, '.');
	/* "Directors Busk, Carr, Cohen; Mr Abel": commas part the names */
	if (semis && ((i > 0 && token_punct(x->ts, i - 1, ',')) ||
	    token_punct(x->ts, at, ',')))
		return i;
	return name_ends(x, at) && !token_punct(x->ts, at, '-') ? at : i;
}

/*
 * "MARSH, Ann (Chair); VALE, Ben", "Marsh A, Vale B and Stone H": where two
 * stand so behind one another, all do.
 */
size_t
surname_first(const struct names *x, size_t i)
{
	bool	semis = false;
	size_t	end, n = 0, from = i;

	for (size_t k = 0; k < x->to && k < 400; k++)
		semis |= token_punct(x->ts, k, ';');
	if ((end = surname_then(x, i, semis)) == i)
		return i;
	while (from > 0 && i - from < 40 && n < 2) {
		from--;
		n += surname_then(x, from, semis) > from;
	}
	for (size_t k = i; k < x->to && k < i + 40 && n < 2; k++)
		n += surname_then(x, k, semis) > k;
	return n >= 2 ? end : i;
}

/* What a sentence about one who came says of them: "attended remotely". */
static const char *
came_as(const struct tokens *ts, size_t verb, size_t to)
{
	static const char *const subs[] = {
		"substitute", "substituting", "substituted", "deputising",
	};
	static const char *const afar[] = {
		"remotely", "online", "virtually",
	};

	for (size_t i = verb; i < to && i < verb + 8; i++) {
		if (TOKEN_IN(ts, i, subs))
			return "substitute";
		if (TOKEN_IN(ts, i, afar))
			return "remote";
	}
	return NULL;
}

/* "Cllr Ash attended", "was", "left": a verb behind a name. */
static bool
tells_of(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"was", "arrived", "had", "joined", "left", "would", "attended",
		"participated", "substituted", "declared", "deputised",
	};

	return TOKEN_IN(ts, i, words);
}

/* A sentence about one who is named, "Trustee Hale was excused": its end. */
size_t
sentence_of(struct names *x, size_t i)
{
	struct names	y = *x;
	struct person	p;
	struct fact	*f = NULL;
	const char	*came;
	str		office;
	size_t		end = person_match(x->m->lex, x->ts, i, &p), verb;

	if (end == i || !p.titled)
		end = office_before(x, i, &p, &office) > i ? p.to : i;
	if (end == i || end + 1 >= x->to || !tells_of(x->ts, end))
		return i;
	verb = end + 1;
	came = came_as(x->ts, end, sentence_end(x->ts, i));
	y.status = came != NULL ? came : !token_is(x->ts, end, "was") ? NULL :
	    token_is(x->ts, verb, "excused") ? "apologies" :
	    token_is(x->ts, verb, "absent") ? "absent" : NULL;
	if (y.status != NULL)
		f = attend(&y, &p);
	if (came != NULL)
		fact_set(x->m, f, "status", came);
	for (size_t k = end; y.status == NULL && k < end + 6; k++)
		if (token_is(x->ts, k, "apologies") ||
		    token_is(x->ts, k, "unable"))
			return i;
	for (end = i; end < x->to && end < sentence_end(x->ts, i); end++)
		if (token_punct(x->ts, end, ';'))
			break;
	return end;
}
