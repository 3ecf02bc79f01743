/*
 * What stands around a name in an attendance list. Input: the tokens before
 * and behind it. Output: role, organisation, manner of attending, key.
 *
 *	"Cllr A Hale (Chair)"; "Mrs J Penn - Clerk"; "B Doyle, Marle Trust";
 *	"C Moore (via Zoom)"; "D Hurst (DH), Treasurer"; "Town Clerk Ann Reed"
 */
#include <string.h>

#include "attend.h"

enum { CHUNK_WORDS = 12, };

/* ---- what a text beside a name says ----------------------------------- */

/* Of "Cadeirydd / Chair" the English form. */
static str
english(const struct model *m, const struct tokens *ts, str s)
{
	struct match k;

	for (size_t i = 1; i + 1 < ts->n; i++)
		if (token_punct(ts, i, '/') && !(ts->t[i].flags & TOKEN_GLUED) &&
		    lexicon_find(m->lex, LEX_ROLE, ts, i + 1, ts->n, &k))
			return tokens_str(ts, i + 1, ts->n);
	return s;
}

/* "item 4 only", "via Teams", "arrived 7.50": how, and no office. */
static bool
note_at(struct model *m, struct fact *f, const struct tokens *ts, size_t i)
{
	struct match k;

	if (!lexicon_match(m->lex, LEX_ATTENDANCE_NOTE, ts, i, &k))
		return false;
	if (k.phrase->value.n > 0)
		fact_set(m, f, "status", str_z(m->a, k.phrase->value));
	return true;
}

/* "Chamber of Trade", "Friends of Marle": a body, if no word says so. */
static bool
body_like(const struct model *m, const struct tokens *ts, str s)
{
	struct match k;

	if (lexicon_find(m->lex, LEX_ORG_WORD, ts, 0, ts->n, &k) ||
	    lexicon_find(m->lex, LEX_BODY_NOUN, ts, 0, ts->n, &k))
		return true;
	for (size_t i = 1; i + 1 < ts->n; i++)
		if (token_is(ts, i, "of") &&
		    (ts->t[i - 1].flags & TOKEN_CAPITAL) &&
		    (ts->t[i + 1].flags & (TOKEN_CAPITAL | TOKEN_WORD)))
			return true;
	/* "EDC", "NFU" */
	return ts->n == 1 && (ts->t[0].flags & TOKEN_CAPS) && s.n >= 3 &&
	    s.n <= 6;
}

/* "representing Hale Trust", "on behalf of Marle": the token behind; or i. */
static size_t
stands_for(const struct tokens *ts, size_t i)
{
	size_t end = i;

	if (token_is(ts, i, "representing") || token_is(ts, i, "representative"))
		end = i + 1;
	if (token_is(ts, i, "on") && token_is(ts, i + 1, "behalf") &&
	    token_is(ts, i + 2, "of"))
		end = i + 3;
	if (end > i && token_is(ts, end, "of"))
		end++;
	if (end > i && token_is(ts, end, "the"))
		end++;
	return end < ts->n && (ts->t[end].flags & TOKEN_CAPITAL) ? end : i;
}

/* "Ch", "V Ch": what the letters say that are no key; or NULL. */
static const char *
abridged_office(const struct tokens *ts)
{
	size_t n = ts->n;

	while (n > 0 && token_punct(ts, n - 1, '.'))
		n--;
	if (n == 1 && token_is(ts, 0, "ch"))
		return "Chair";
	return (n == 1 && (token_is(ts, 0, "vch") || token_is(ts, 0, "vc"))) ||
	    (n >= 2 && (token_is(ts, 0, "v") || token_is(ts, 0, "vice")) &&
	    (token_is(ts, n - 1, "ch") || token_is(ts, n - 1, "c"))) ?
	    "Vice Chair" : NULL;
}

void
set_detail(struct model *m, struct fact *f, str s)
{
	struct tokens	*ts;
	size_t		 end;

	/* a column that holds "(Chairman)" */
	s = str_trim(s);
	if (s.n > 2 && s.p[0] == '(' && s.p[s.n - 1] == ')' &&
	    str_find(str_sub(s, 1, s.n), STR("(")) == SIZE_MAX)
		s = str_trim(str_sub(s, 1, s.n - 1));
	ts = tokens_make(m->tmp, s);
	/* "(AG, chair)": the key, then the office */
	if (ts->n > 2 && token_punct(ts, 1, ',') &&
	    key_learn(m, f->who, tokens_str(ts, 0, 1))) {
		s = tokens_str(ts, 2, ts->n);
		ts = tokens_make(m->a, s);
	}
	if (token_is(ts, 0, "in") && token_is(ts, 1, "the") &&
	    token_is(ts, 2, "chair")) {
		if (fact_get(f, "role") == NULL)
			fact_set(m, f, "role", "Chair");
		return;
	}
	if (ts->n == 0 || (ts->n == 1 && key_learn(m, f->who, s)) ||
	    note_at(m, f, ts, 0))
		return;
	/* "Cllr Hale (Ch)", "(V Ch)" */
	if (abridged_office(ts) != NULL) {
		if (fact_get(f, "role") == NULL)
			fact_set(m, f, "role", abridged_office(ts));
		return;
	}
	/* "Consultant Surgeon (item 4 only)", "Treasurer - via Teams" */
	for (size_t i = 2; i < ts->n; i++) {
		if (!token_punct(ts, i - 1, '-') && !token_punct(ts, i - 1, '('))
			continue;
		if (note_at(m, f, ts, i)) {
			s = tokens_str(ts, 0, i - 1);
			ts = tokens_make(m->tmp, s);
			break;
		}
	}
	if (ts->n > 1 && (end = stands_for(ts, 0)) > 0) {
		fact_set(m, f, "organisation", str_z(m->a,
		    tokens_str(ts, end, ts->n)));
	} else if (has_kind(m, LEX_ROLE, s) || (ts->n > 1 &&
	    token_is(ts, ts->n - 1, "councillor"))) {
		if (fact_get(f, "role") == NULL)
			fact_set(m, f, "role", str_z(m->a, english(m, ts, s)));
	} else if (body_like(m, ts, s) &&
	    fact_get(f, "organisation") == NULL) {
		fact_set(m, f, "organisation", str_z(m->a, s));
	}
}

/* ---- behind a name ---------------------------------------------------- */

/* "(substituted by Cllr Hale)", "(Nitin Hale substituting)": who came. */
static bool
stand_in(struct names *x, size_t i, size_t end)
{
	struct names	y = *x;
	struct person	p;
	size_t		at = i;

	if (token_is(x->ts, i, "substituted") || token_is(x->ts, i, "substitute"))
		at = i + 1 + token_is(x->ts, i + 1, "by") +
		    token_punct(x->ts, i + 1, ':');
	if (at == i + 1 || person_match(x->m->lex, x->ts, at, &p) == at ||
	    p.to > end)
		return false;
	if (at == i && !token_is(x->ts, p.to, "substituting") &&
	    !token_is(x->ts, p.to, "attending") &&
	    !token_is(x->ts, p.to, "attended") &&
	    !token_is(x->ts, p.to, "deputising"))
		return false;
	y.status = "substitute";
	y.body = NULL;
	attend(&y, &p);
	return true;
}

/* "(Chair)", "(JS)", "(from item 4)", "(Marle Trust)" */
static size_t
bracket(struct names *x, size_t i)
{
	size_t		end;
	struct person	p;

	if (!token_punct(x->ts, i, '('))
		return i;
	for (end = i + 1; end < x->to && !token_punct(x->ts, end, ')'); end++)
		/* "(Marle Trust Mr. Hale (Hale Trust)": it was not closed */
		if (end > i + 1 && person_match(x->m->lex, x->ts, end, &p) >
		    end && p.titled && token_punct(x->ts, p.to, '('))
			break;
	if (end > i + 1 && !stand_in(x, i + 1, end))
		set_detail(x->m, x->last, tokens_str(x->ts, i + 1, end));
	return end + token_punct(x->ts, end, ')');
}

/* "Rhoda Blewitt RB, Frank Reddish FR": the key behind the name. */
static size_t
key_behind(struct names *x, size_t i)
{
	size_t at = i + token_punct(x->ts, i, '-');

	if (at < x->to && (x->ts->t[at].flags & TOKEN_CAPITAL) &&
	    name_ends(x, at + 1) &&
	    key_learn(x->m, x->last->who, tokens_str(x->ts, at, at + 1)))
		return at + 1;
	return i;
}

/* "in the Chair" */
static size_t
in_the_chair(struct names *x, size_t i)
{
	size_t at = i + (token_punct(x->ts, i, ',') ||
	    token_punct(x->ts, i, '-'));

	if (!token_is(x->ts, at, "in") || !token_is(x->ts, at + 1, "the") ||
	    !token_is(x->ts, at + 2, "chair"))
		return i;
	fact_set(x->m, x->last, "role", "Chair");
	return at + 3;
}

/*
 * "Cllr A Hale, Marle Council Cllr B Doyle, Orme Council C Moore": no mark
 * stands before the next name, but its title does, or the body's last word.
 */
static bool
next_name(const struct names *x, size_t i)
{
	struct match	k;
	struct person	p;

	if (!(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    person_match(x->m->lex, x->ts, i, &p) == i || p.to > x->to)
		return false;
	if (p.titled && !lexicon_match(x->m->lex, LEX_ROLE, x->ts, i, &k))
		return p.name_end > p.name;
	return p.initials && x->ts->t[i].to == x->ts->t[i].from + 1 &&
	    (lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, i - 1, &k) ||
	    lexicon_match(x->m->lex, LEX_ORG_WORD, x->ts, i - 1, &k));
}

/* "Ann Hale, Director Bob Doyle": the next one, by the given name. */
static bool
next_person(const struct names *x, size_t i)
{
	struct person p;

	return person_match(x->m->lex, x->ts, i, &p) > i && (p.given ||
	    p.titled) && p.to <= x->to && p.name_end > p.name + 1;
}

/* The end of what stands between two marks of a list. */
static size_t
chunk_end(const struct names *x, size_t i)
{
	size_t from = i;

	for (; i < x->to && i < from + CHUNK_WORDS; i++) {
		if (token_punct(x->ts, i, ',') || token_punct(x->ts, i, ';') ||
		    token_punct(x->ts, i, '(') || token_punct(x->ts, i, ')') ||
		    token_punct(x->ts, i, '.') ||
		    (i > from && gap_before(x, i) == GAP_COLUMN))
			break;
		if (i > from && (token_is(x->ts, i, "and") ||
		    token_punct(x->ts, i, '&')) &&
		    person_match(x->m->lex, x->ts, i + 1, NULL) > i + 1)
			break;
		if (i > from && next_name(x, i))
			break;
	}
	return i;
}

/* "- Borough Councillor", where a title stands alone: an office. */
static size_t
title_alone(const struct names *x, size_t at)
{
	struct match k;

	/* "County and District Councillor", "A&B Councillor" */
	for (size_t i = at + 1; person_match(x->m->lex, x->ts, at,
	    NULL) == at && i < x->to && i < at + 6; i++) {
		if ((token_is(x->ts, i, "councillor") ||
		    token_is(x->ts, i, "cllr")) && name_ends(x, i + 1) &&
		    (x->ts->t[at].flags & TOKEN_CAPITAL))
			return i + 1;
		if (!(x->ts->t[i].flags & TOKEN_CAPITAL) &&
		    !token_is(x->ts, i, "and") && !token_punct(x->ts, i, '&'))
			break;
	}
	if (!lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, at, &k) ||
	    !match_is(&k, "member") || !name_ends(x, k.to))
		return at;
	/* "Borough Councillor", and not "Cllr." of the next name */
	return k.to > at + 1 && (!token_punct(x->ts, k.to, '.') ||
	    k.to + 1 >= x->to) ? k.to : at;
}

/* "Ann Hale - chair, Bob Doyle - secretary": without a capital. */
static size_t
small_office(const struct names *x, size_t at)
{
	struct match k;

	return at > 0 && token_punct(x->ts, at - 1, '-') && at < x->to &&
	    !(x->ts->t[at].flags & TOKEN_CAPITAL) && lexicon_match(
	    x->m->lex, LEX_ROLE, x->ts, at, &k) && k.to <= x->to &&
	    name_ends(x, k.to) ? k.to : at;
}

/*
 * "Deputy Leader and Cabinet Member for Finance", "Director for Housing, Health
 * and Care": what else belongs to the office that ends at end.
 */
static size_t
office_list(const struct names *x, size_t from, size_t end)
{
	size_t	i = end + 1, more;
	bool	of = false, and = false;

	if (token_is(x->ts, end, "and") || token_punct(x->ts, end, '&')) {
		more = office_match(x->m->lex, x->ts, i, NULL);
		return more > i && more <= x->to && name_ends(x, more) &&
		    person_match(x->m->lex, x->ts, i, NULL) == i ? more : end;
	}
	for (size_t k = from; k < end; k++)
		of |= token_is(x->ts, k, "for") || token_is(x->ts, k, "of");
	if (!of || !token_punct(x->ts, end, ','))
		return end;
	for (; i < x->to && i < end + 10 && !and; i++) {
		and = i > end + 1 && (token_is(x->ts, i, "and") ||
		    token_punct(x->ts, i, '&'));
		if (!and && !token_punct(x->ts, i, ',') &&
		    !(x->ts->t[i].flags & TOKEN_CAPITAL))
			return end;
	}
	while (and && i < x->to && (x->ts->t[i].flags & TOKEN_CAPITAL) &&
	    (x->ts->t[i].flags & TOKEN_WORD) && !name_ends(x, i))
		i++;
	more = i;
	/* no names, and no body, are among these words */
	for (size_t k = end + 1; k < more; k++) {
		struct person	p;
		struct match	m;

		if (lexicon_match(x->m->lex, LEX_ROLE, x->ts, k, &m) ||
		    (k + 1 == more && lexicon_match(x->m->lex, LEX_ORG_WORD,
		    x->ts, k, &m)) ||
		    (lexicon_match(x->m->lex, LEX_AUTHORITY_NOUN, x->ts, k,
		    &m) && m.phrase->value.n == 0) ||
		    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, k, &m) ||
		    (person_match(x->m->lex, x->ts, k, &p) > k &&
		    (p.titled || p.initials)))
			return end;
	}
	return and && name_ends(x, more) ? more : end;
}

/* After a name: "- Chairman", ", Clerk to the Council", "Chairman". */
static size_t
office_behind(struct names *x, size_t i)
{
	bool	mark = token_punct(x->ts, i, '-') ||
		    token_punct(x->ts, i, ',') ||
		    (token_punct(x->ts, i, '/') &&
		    !(x->ts->t[i].flags & TOKEN_GLUED));
	size_t	at = i + mark, end;
	struct person p;

	if (at >= x->to || (!mark && !(x->ts->t[at].flags & TOKEN_CAPITAL)) ||
	    (fact_get(x->last, "role") != NULL && !token_punct(x->ts, i, '-')) ||
	    (person_match(x->m->lex, x->ts, at, &p) > at &&
	    ((p.titled && p.name_end > p.name) || (p.initials &&
	    x->ts->t[at].to == x->ts->t[at].from + 1))))
		return i;
	end = office_match(x->m->lex, x->ts, at, NULL);
	if (end > x->to || over_columns(x, at, end))
		end = at;
	if (end == at)
		end = title_alone(x, at);
	if (end == at)
		end = small_office(x, at);
	/* "Superintendent J Penn, Business Manager K Lunt": the next one's */
	if (end == at || (!name_ends(x, end) && (!next_person(x, end) ||
	    x->led || strcmp(fact_get(x->last->who, "kind"), "officer") == 0)))
		return i;
	/* "Wilma Hale, Clerk - Xena Penn": the next one's */
	if (token_punct(x->ts, i, ',') && (token_punct(x->ts, end, '-') ||
	    token_punct(x->ts, end, ':')) && (next_person(x, end + 1) ||
	    (person_match(x->m->lex, x->ts, end + 1, &p) > end + 2 &&
	    token_punct(x->ts, p.to, '('))))
		return i;
	/* "Ann Hale (Chair) - Director of Roads": the first one is told */
	if (fact_get(x->last, "role") != NULL)
		return end;
	/* "Cllr Colin Hale, Clerk.": another, who is not named */
	if (token_punct(x->ts, i, ',') && token_is(x->ts, end - 1, "clerk") &&
	    strcmp(fact_get(x->last->who, "kind"), "member") == 0 &&
	    fact_get(x->last->who, "honorific") != NULL)
		return end;
	end = office_list(x, at, end);
	/* "Manager - Roads": the dash belongs to the office */
	if (token_punct(x->ts, end, '-') && end + 1 < x->to &&
	    (x->ts->t[end + 1].flags & TOKEN_CAPITAL) &&
	    person_match(x->m->lex, x->ts, end + 1, NULL) == end + 1)
		end = chunk_end(x, end + 1);
	fact_set(x->m, x->last, "role", str_z(x->m->a, english(x->m,
	    tokens_make(x->m->tmp, tokens_str(x->ts, at, end)),
	    tokens_str(x->ts, at, end))));
	return end;
}

/* ", Police Scotland", ", EDC", "- Marle Trust": whom they stand for. */
static size_t
body_behind(struct names *x, size_t i)
{
	size_t	at, end;
	str	s;
	struct tokens *ts;
	struct match k;
	struct person p;

	/* "Ruby Hale representing Marle Club" */
	if ((at = stands_for(x->ts, i + token_punct(x->ts, i, ','))) >
	    i + token_punct(x->ts, i, ',') && at < x->to) {
		end = chunk_end(x, at);
		fact_set(x->m, x->last, "organisation", str_z(x->m->a,
		    tokens_str(x->ts, at, end)));
		return end;
	}
	at = i + 1;
	if ((!token_punct(x->ts, i, ',') && !token_punct(x->ts, i, '-')) ||
	    at >= x->to || !(x->ts->t[at].flags & TOKEN_CAPITAL) ||
	    plural_title(x->ts, at, NULL) || (person_match(x->m->lex, x->ts,
	    at, &p) > at && (p.titled || (p.given && p.to < x->to &&
	    token_is(x->ts, p.to, "the")))) ||
	    fact_get(x->last, "organisation") != NULL)
		return i;
	end = chunk_end(x, at);
	s = tokens_str(x->ts, at, end);
	ts = tokens_make(x->m->tmp, s);
	/* "Mitch Kelly, Chris Hall" are two */
	if (end - at == 2 && lexicon_match(x->m->lex, LEX_GIVEN, x->ts, at, &k))
		return i;
	if (has_kind(x->m, LEX_HONORIFIC, s) || has_kind(x->m, LEX_ROLE, s) ||
	    !body_like(x->m, ts, s))
		return i;
	fact_set(x->m, x->last, "organisation", str_z(x->m->a, s));
	return end;
}

/* "arrived 7.50pm", ", via Zoom", "who took the chair" */
static size_t
note_behind(struct names *x, size_t i)
{
	size_t at = i + (token_punct(x->ts, i, ',') ||
	    token_punct(x->ts, i, '-')), end;

	end = chunk_end(x, at);
	/* "T Ivory - Scottow Ward": which they were elected for */
	if (at > i && end > at + 1 && token_is(x->ts, end - 1, "ward") &&
	    token_punct(x->ts, i, '-'))
		return end;
	if (token_is(x->ts, at, "who")) {
		end = chunk_end(x, at);
		if (end > at && token_is(x->ts, end - 1, "chair") &&
		    fact_get(x->last, "role") == NULL)
			fact_set(x->m, x->last, "role", "Chair");
		return end;
	}
	return note_at(x->m, x->last, x->ts, at) ? chunk_end(x, at) : i;
}

/* "Ann Gow      Convenor CC": a column, and what is in it to its end. */
static size_t
column_behind(struct names *x, size_t i)
{
	struct person	p;
	size_t		end = i + 1;
	str		s;

	if (i >= x->to || gap_before(x, i) != GAP_COLUMN ||
	    !(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    plural_title(x->ts, i, NULL) ||
	    (person_match(x->m->lex, x->ts, i, &p) > i && (p.titled ||
	    p.initials || p.given)))
		return i;
	while (end < x->to && gap_before(x, end) == GAP_NONE)
		end++;
	s = tokens_str(x->ts, i, end);
	if (end - i < 2 || end - i > 8 || (!has_kind(x->m, LEX_ROLE, s) &&
	    !token_is(x->ts, end - 1, "councillor")))
		return i;
	for (size_t k = i; k < end; k++)
		if (((x->ts->t[k].flags & TOKEN_PUNCT) &&
		    !token_punct(x->ts, k, '&') &&
		    !token_punct(x->ts, k, '/')) ||
		    (person_match(x->m->lex, x->ts, k, &p) > k &&
		    (p.titled || p.initials || p.given)))
			return i;
	if (fact_get(x->last, "role") == NULL)
		fact_set(x->m, x->last, "role", str_z(x->m->a, s));
	return end;
}

/* "Ann Hale - Present", "Bob Doyle: absent": a roll that was called. */
static size_t
status_behind(struct names *x, size_t i)
{
	size_t		 at = i + 1;
	const char	*status;

	if ((!token_punct(x->ts, i, '-') && !token_punct(x->ts, i, ':')) ||
	    at >= x->to || x->ts->t[at].to < x->ts->t[at].from + 4 ||
	    !name_ends(x, at + 1) ||
	    (status = cell_status(tokens_str(x->ts, at, at + 1))) == NULL)
		return i;
	fact_set(x->m, x->last, "status", status);
	return at + 1;
}

size_t
past_details(struct names *x, size_t i)
{
	static size_t (*const readers[])(struct names *, size_t) = {
		bracket, status_behind, column_behind, key_behind, in_the_chair, note_behind,
		office_behind, body_behind,
	};
	size_t start;

	/* what is no name, as it turned out, has none */
	if (x->last == NULL || x->last->who == NULL)
		return i;
	do {
		start = i;
		for (size_t k = 0; k < sizeof(readers) / sizeof(readers[0]) &&
		    i < x->to; k++)
			i = readers[k](x, i);
	} while (i > start && i < x->to);
	return i;
}
