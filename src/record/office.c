/*
 * Offices before names in an attendance list. Input: the tokens from which an
 * entry begins. Output: the office, and whose it is.
 *
 *	"Town Clerk Ann Reed"; "Director, Roads (Ms K Penn)"; "Board Clerk
 *	Penn"; "Chief Administrative Officer, S. Hale"
 */
#include <string.h>

#include "names.h"

enum { OFFICE_WORDS = 14, };

static bool
office_word(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) != 0 ||
	    token_is(ts, i, "of") || token_is(ts, i, "and") ||
	    token_is(ts, i, "the") || token_is(ts, i, "for") ||
	    token_is(ts, i, "to") || token_is(ts, i, "taker") ||
	    token_is(ts, i, "public") || token_is(ts, i, "member") ||
	    token_punct(ts, i, '-') || token_punct(ts, i, '&') ||
	    token_punct(ts, i, '/') || token_punct(ts, i, ':') ||
	    token_punct(ts, i, ',');
}

/* A surname alone behind an office: "Chair Kemp, Directors ..." */
static bool
bare_holder(const struct names *x, size_t i, struct person *p)
{
	static const char *const offices[] = {
		"chair", "chairman", "chairwoman", "chairperson", "mayor",
		"director", "president", "provost", "leader", "convener",
		"convenor", "commissioner", "trustee", "governor", "clerk",
		"treasurer", "secretary", "administrator", "attorney",
		"manager", "supervisor", "superintendent", "chief", "counsel",
	};
	struct match k;
	size_t n = 0;

	while (n < sizeof(offices) / sizeof(offices[0]) && (i == 0 ||
	    !token_is(x->ts, i - 1, offices[n])))
		n++;
	/* "General Manager Penn", but "Project Manager Highways" */
	if (i > 1 && token_is(x->ts, i - 1, "manager") &&
	    !token_is(x->ts, i - 2, "general") &&
	    !token_is(x->ts, i - 2, "city") && !token_is(x->ts, i - 2, "town") &&
	    !token_is(x->ts, i - 2, "county"))
		return false;
	if (n == sizeof(offices) / sizeof(offices[0]))
		return false;
	if (i >= x->to || !(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    !(x->ts->t[i].flags & TOKEN_WORD) || i + 1 > x->to ||
	    x->ts->t[i].to - x->ts->t[i].from < 2 ||
	    !word_alone(x, i + 1) ||
	    lexicon_match(x->m->lex, LEX_ROLE, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_ORG_WORD, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, i, &k))
		return false;
	*p = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "" };
	return true;
}

/* "Secretary Brynn Hale,": two words between an office and a mark. */
static bool
holder_words(const struct names *x, size_t i, const struct person *p)
{
	static const char *const offices[] = {
		"president", "treasurer", "secretary", "chair", "chairman",
		"mayor", "clerk", "vice-president", "chairperson",
	};

	if (i == 0 || !name_ends(x, p->to) || p->name_end != p->name + 2)
		return false;
	for (size_t k = 0; k < sizeof(offices) / sizeof(offices[0]); k++)
		if (token_is(x->ts, i - 1, offices[k]))
			return true;
	return false;
}

/* The token the office before the name ends at, or 0 for no such thing. */
static size_t
office_to(const struct names *x, size_t i, size_t name)
{
	while (name > i && (token_punct(x->ts, name - 1, ':') ||
	    token_punct(x->ts, name - 1, ',') ||
	    token_punct(x->ts, name - 1, '-')))
		name--;
	return name;
}

/* "The Mayor, Councillor Hale": an office that a member holds. */
static bool
members_office(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"mayor", "chair", "chairman", "chairwoman", "chairperson",
		"president", "provost", "leader", "sheriff", "convener",
		"convenor", "cathaoirleach", "vice-chairman",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

size_t
office_before(const struct names *x, size_t i, struct person *p, str *office)
{
	const struct tokens	*ts = x->ts;
	bool			 role = false;
	struct match		 k;

	for (size_t j = i; j < x->to && j < i + OFFICE_WORDS; j++) {
		bool comma = j > i && token_punct(ts, j - 1, ',');

		if (role && person_match(x->m->lex, ts, j, p) > j &&
		    p->to <= x->to &&
		    (p->titled || !(ts->t[j].flags & TOKEN_GLUED)) &&
		    (p->titled || ((p->given || p->initials ||
		    holder_words(x, j, p) ||
		    /* "Clerk - Xena Penn (XP)" */
		    (token_punct(ts, j - 1, '-') &&
		    token_punct(ts, p->to, '('))) && (!comma || i == 0 ||
		    !(ts->t[i].flags & TOKEN_CAPITAL)))) &&
		    !(comma && strcmp(p->kind, "member") == 0 &&
		    !members_office(ts, j - 2))) {
			*office = tokens_str(ts, i, office_to(x, i, j));
			return j;
		}
		if (lexicon_match(x->m->lex, LEX_ROLE, ts, j, &k)) {
			role = true;
			j = k.to - 1;
			if (!match_is(&k, "first") &&
			    bare_holder(x, k.to, p)) {
				*office = tokens_str(ts, i, k.to);
				return k.to;
			}
			continue;
		}
		if (!office_word(ts, j))
			break;
	}
	return i;
}

bool
holder_here(const struct model *m, const struct tokens *ts, size_t i,
    size_t *open, struct person *p)
{
	struct match k;

	for (*open = i; *open < ts->n && *open < i + 24; (*open)++)
		if (token_punct(ts, *open, '(') || token_punct(ts, *open, '.') ||
		    token_punct(ts, *open, ')') || token_punct(ts, *open, ';'))
			break;
	return token_punct(ts, *open, '(') && *open > i &&
	    (ts->t[i].flags & TOKEN_CAPITAL) &&
	    lexicon_find(m->lex, LEX_ROLE, ts, i, *open, &k) &&
	    person_match(m->lex, ts, *open + 1, p) > *open + 1 &&
	    (p->titled || p->initials) &&
	    (token_punct(ts, p->to, ')') || token_punct(ts, p->to, ','));
}
