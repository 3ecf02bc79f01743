/*
 * Labels of lists of names. Input: a leaf of the attendance record. Output:
 * where a label stands, what it makes of the names behind it.
 *
 *	"PRESENT (five Councillors): -"; "YN BRESENNOL / PRESENT:"; "Clerk: A
 *	Bell"; "Members attending in accordance with Standing Orders 4 and 12:-"
 */
#include <string.h>

#include "attend.h"

/* "(five Councillors)", "(via Teams)" behind a label. */
size_t
past_bracket(const struct tokens *ts, size_t i)
{
	size_t end = i;

	if (!token_punct(ts, i, '('))
		return i;
	while (end < ts->n && end < i + 12 && !token_punct(ts, end, ')'))
		end++;
	return token_punct(ts, end, ')') ? end + 1 : i;
}

/* "Clerk:", "In the Chair:": one person's office, and a label. */
static const char *
label_office(const struct names *x, size_t i, size_t end)
{
	const struct tokens *ts = x->ts;
	struct match k;

	end -= end > i + 1 && token_punct(ts, end - 1, ':');
	if (token_is(ts, end - 1, "chair") && token_is(ts, end - 2, "the"))
		return "Chair";
	if (!lexicon_match(x->m->lex, LEX_ROLE, ts, i, &k) || k.to > end ||
	    str_ends(tokens_str(ts, k.from, k.to), STR("s")) ||
	    str_ends(tokens_str(ts, k.from, k.to), STR("S")))
		return NULL;
	return str_z(x->m->a, tokens_str(ts, k.from, k.to));
}

/* Whether names begin at once: "PRESENT Cllr A Hale", "Present Councillors". */
bool
names_follow(const struct model *m, const struct tokens *ts, size_t i)
{
	struct person p;
	size_t open;

	return plural_title(ts, i, NULL) || holder_here(m, ts, i, &open, &p) ||
	    (person_match(m->lex, ts, i, &p) > i && (p.titled || p.initials ||
	    p.given));
}

/* "Also present via Teams virtually:": how they attended. */
static size_t
past_manner(const struct tokens *ts, size_t i, const char **status)
{
	size_t end = i;

	if (!token_is(ts, i, "via") && !token_is(ts, i, "remotely") &&
	    !token_is(ts, i, "virtually") && !token_is(ts, i, "online"))
		return i;
	while (end < ts->n && end < i + 5 && !token_punct(ts, end, ':'))
		end++;
	if (!token_punct(ts, end, ':'))
		return i;
	*status = "remote";
	return end;
}

/*
 * "Members attending in accordance with Standing Orders 4 and 12:-", a line
 * of its own: words that belong to the label.
 */
static size_t
past_words(const struct names *x, size_t i)
{
	size_t end = x->ts->n;
	struct person p;

	if (end == 0 || end > 16 || i >= end)
		return i;
	while (end > i && token_punct(x->ts, end - 1, '-'))
		end--;
	if (end == i || !token_punct(x->ts, end - 1, ':'))
		return i;
	for (size_t k = i; k < end; k++)
		if ((person_match(x->m->lex, x->ts, k, &p) > k && (p.titled ||
		    p.given || p.initials)) ||
		    /* "Present: Absent:" are two */
		    (k + 1 < end && token_punct(x->ts, k, ':')))
			return i;
	return end - 1;
}

/* "Clerk: Ann Hale   Tel: 01234 567890": how to reach them. */
bool
contact_line(const struct tokens *ts, size_t i)
{
	for (size_t end = i + 24; i < ts->n && i < end; i++)
		if (token_is(ts, i, "tel") || token_is(ts, i, "telephone") ||
		    token_is(ts, i, "email") || token_is(ts, i, "e-mail") ||
		    token_is(ts, i, "mobile") || token_punct(ts, i, '@'))
			return true;
	return false;
}

bool
label_at(const struct names *x, size_t i, const char *status,
    struct label *l)
{
	const struct tokens	*ts = x->ts;
	struct match		 k, second;
	size_t			 end;

	if (!lexicon_match(x->m->lex, LEX_ATTENDANCE, ts, i, &k))
		return false;
	/* "YN BRESENNOL / PRESENT:" */
	if (token_punct(ts, k.to, '/') && lexicon_match(x->m->lex,
	    LEX_ATTENDANCE, ts, k.to + 1, &second))
		k = second;
	end = past_bracket(ts, k.to);
	/* "Councillors:" below "Apologies:" is none of its own */
	if (status != NULL && plural_title(ts, k.to - 1, NULL) &&
	    k.to - i <= 2 && match_is(&k, "present"))
		return false;
	l->status = str_z(x->m->a, k.phrase->value);
	l->office = label_office(x, i, k.to);
	if (l->office != NULL && contact_line(ts, i))
		return false;
	l->attending = token_is(ts, i, "in") || token_is(ts, i, "attending");
	end = past_manner(ts, end, &l->status);
	if (i == 0)
		end = past_words(x, end);
	/* "Board members present were: A" */
	if ((token_is(ts, end, "were") || token_is(ts, end, "was")) &&
	    token_punct(ts, end + 1, ':'))
		end++;
	l->closed = token_punct(ts, end, ':') ||
	    token_punct(ts, k.to - 1, ':') ||
	    (i == 0 && token_punct(ts, end, ';'));
	/* "Election of Chairman:" is no label */
	if (i > 0 && (ts->t[i - 1].flags & TOKEN_WORD) &&
	    !(ts->t[i - 1].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    !token_is(ts, i - 1, "public") && !token_is(ts, i, "when") &&
	    !(token_is(ts, i, "there") && l->closed) &&
	    !(ts->t[i].flags & TOKEN_CAPS))
		return false;
	/* "A Hale - chairperson: B Doyle" */
	if (i > 0 && l->office != NULL && !token_punct(ts, i - 1, '.') &&
	    !token_punct(ts, i - 1, ';') && gap_before(x, i) == GAP_NONE)
		return false;
	/* ". Also present were Ann Bell and Bob Carr." */
	if (!l->closed && i > 0 && token_punct(ts, i - 1, '.') &&
	    (ts->t[i].flags & TOKEN_CAPITAL) && (token_is(ts, end, "were") ||
	    token_is(ts, end, "was") || token_is(ts, end - 1, "were")) &&
	    (l->to = end + !token_is(ts, end - 1, "were")) < ts->n &&
	    (starts_names(x, l->to))) {
		l->closed = true;
		return true;
	}
	if (!l->closed && i > 0) {
		l->to = end + token_punct(ts, end, '-');
		return ((ts->t[i].flags & TOKEN_CAPS) || (l->to > end &&
		    (ts->t[i].flags & TOKEN_CAPITAL))) &&
		    names_follow(x->m, ts, l->to);
	}
	/* "13" / "members of the public" */
	if (!l->closed && token_is(ts, k.to - 1, "public") &&
	    !names_follow(x->m, ts, end))
		return false;
	/* "Those present were Ann Bell and Bob Carr." */
	if (!l->closed && (token_is(ts, end, "were") ||
	    token_is(ts, end, "was")) && names_follow(x->m, ts, end + 1)) {
		l->to = end + 1;
		l->closed = true;
		return true;
	}
	if (!l->closed && end < ts->n && !token_punct(ts, end, '-') &&
	    !token_punct(ts, end, '.') && gap_before(x, end) == GAP_NONE &&
	    !match_is(&k, "apologies") && !names_follow(x->m, ts, end))
		return false;
	while (end < ts->n && (token_punct(ts, end, ':') ||
	    token_punct(ts, end, '-') || token_punct(ts, end, '.') ||
	    token_punct(ts, end, ';')))
		end++;
	l->to = end;
	return true;
}

/* The next label at or behind token i, or x->ts->n. */
size_t
next_label(const struct names *x, size_t i, const char *status,
    struct label *l)
{
	for (; i < x->ts->n; i++)
		if (label_at(x, i, status, l))
			return i;
	return x->ts->n;
}
