/*
 * Whose meeting it is, where no heading said so outright. Input: the lines
 * that the front matter left open. Output: authority, body and title, as far
 * as those lines name them.
 *
 *	"ST ANNE'S CHURCH, HALE" over the meeting's name; "Marle Access Group";
 *	"SHIRE OF MARLE" over "ORDINARY COUNCIL MEETING"
 */
#include <string.h>

#include "front.h"

/* "ST ANNE'S CHURCH, HALE" over the meeting's name: whose it is. */
static void
guess_line(struct front *x, struct node *n, size_t to)
{
	static const char *const behind[] = {
		"inc", "incorporated", "ltd", "limited", "of",
	};
	struct match k;

	if (n == NULL || to == 0 || x->m->about[ABOUT_AUTHORITY] != NULL)
		return;
	x->n = x->parts[0] = n;
	x->starts[0] = 0;
	x->nparts = 1;
	x->ts = node_tokens(x->m->a, n);
	/* it was counted in the lines joined */
	to = to < x->ts->n ? to : x->ts->n;
	/* "ANNUAL PARISH MEETING" is nobody's name */
	if (any_special(x->ts, 0, to))
		return;
	/* "Marle Community Primary School": the last of its words decides */
	for (size_t i = 0; lexicon_find(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, i,
	    to, &k); i = k.from + 1)
		if (match_is(&k, "weak") && (k.to == to ||
		    token_punct(x->ts, k.to, ',') ||
		    token_punct(x->ts, k.to, '(') ||
		    TOKEN_IN(x->ts, k.to, behind))) {
			if (token_punct(x->ts, k.to, '('))
				to = k.to;
			if (token_is(x->ts, k.to, "inc") ||
			    token_is(x->ts, k.to, "incorporated"))
				to = k.to + 1;
			set_range(x, ABOUT_AUTHORITY, 0, to, "first-line");
			return;
		}
}

/* "Marle Access Group" over all: who met, where nothing else says it. */
static void
group_line(struct front *x, struct node *n, size_t to)
{
	static const char *const words[] = {
		"group", "project", "initiative", "collective", "branch",
		"union", "team", "crew", "guild", "movement",
	};

	if (n == NULL || to < 2 || to > 7)
		return;
	x->n = x->parts[0] = n;
	x->starts[0] = 0;
	x->nparts = 1;
	x->ts = node_tokens(x->m->a, n);
	if (to != x->ts->n || (x->ts->t[0].flags & TOKEN_NUMBER))
		return;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(x->ts, to - 1, words[k])) {
			set_range(x, ABOUT_BODY, 0, to, "first-line");
			return;
		}
}

/* "SHIRE OF MARLE" / "ORDINARY COUNCIL MEETING": what kind of meeting. */
static void
usual_title(struct front *x)
{
	const struct fact *body = x->m->about[ABOUT_BODY];

	if (x->usual == NULL || x->m->about[ABOUT_AUTHORITY] == NULL ||
	    (body != NULL && strpbrk(fact_get(body, "value"), " ") != NULL))
		return;
	about_set(x->m, ABOUT_TITLE, x->usual, x->usual_from, x->usual_to,
	    range_str(x->m, x->usual, x->usual_from, x->usual_to),
	    "kind-of-meeting", "stated");
}

void
heading_guess(struct front *x)
{
	guess_line(x, x->guess, x->guess_to);
	guess_line(x, x->weak, x->weak_to);
	/* "CITY OF MARLE" / "CITY COUNCIL MINUTES": the council apart */
	if (x->plain != NULL && x->m->about[ABOUT_AUTHORITY] != NULL &&
	    x->m->about[ABOUT_BODY] == NULL && strstr(fact_get(
	    x->m->about[ABOUT_AUTHORITY], "value"), "ouncil") == NULL &&
	    strstr(fact_get(x->m->about[ABOUT_AUTHORITY], "value"),
	    "OUNCIL") == NULL)
		about_set(x->m, ABOUT_BODY, x->plain, x->plain_from,
		    x->plain_to, range_str(x->m, x->plain, x->plain_from,
		    x->plain_to), "name-line", "stated");
	usual_title(x);
	if (x->m->about[ABOUT_AUTHORITY] != NULL ||
	    x->m->about[ABOUT_BODY] != NULL)
		return;
	if (x->agm == NULL && x->plain == NULL)
		group_line(x, x->guess, x->guess_to);
	if (x->agm != NULL)
		about_set(x->m, ABOUT_AUTHORITY, x->agm, x->agm_from,
		    x->agm_to, range_str(x->m, x->agm, x->agm_from,
		    x->agm_to), "name-of-agm", "stated");
	else if (x->plain != NULL)
		about_set(x->m, ABOUT_AUTHORITY, x->plain, x->plain_from,
		    x->plain_to, range_str(x->m, x->plain, x->plain_from,
		    x->plain_to), "minutes-of", "stated");
}
