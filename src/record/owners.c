/*
 * Owners of actions. Input: a leaf and a token. Output: the people, offices
 * and initials named from there.
 *
 *	"Ann Burns, Mike Dawson and Steve Orme"; "AB/CD"; "Cllr Hale/Clerk";
 *	"Cllrs. O. Penn and W. Orme"; "... be paid. Clerk"
 */
#include <string.h>

#include "owners.h"

static bool
capital(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL) != 0;
}

/* "AB", "PMcB": letters of a name, no word of the text. */
static bool
initials(const struct model *m, const struct tokens *ts, size_t i)
{
	str w = tokens_str(ts, i, i + 1);
	unsigned capitals = 0;
	struct match k;

	if (!capital(ts, i) || w.n < 2 || w.n > 4 ||
	    lexicon_match(m->lex, LEX_MONTH, ts, i, &k))
		return false;
	for (size_t j = 0; j < w.n; j++)
		capitals += w.p[j] >= 'A' && w.p[j] <= 'Z';
	return capitals >= 2;
}

static bool
separator(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, ',') || token_punct(ts, i, '/') ||
	    token_punct(ts, i, ';') || token_punct(ts, i, '&') ||
	    token_punct(ts, i, '+') || token_is(ts, i, "and") ||
	    token_is(ts, i, "with");
}

/* "Nan O and Tom R": a given name and the first letter of another. */
static bool
name_and_letter(const struct tokens *ts, size_t i)
{
	return capital(ts, i) && capital(ts, i + 1) &&
	    ts->t[i].to > ts->t[i].from + 1 &&
	    ts->t[i + 1].to == ts->t[i + 1].from + 1 &&
	    (i + 2 >= ts->n || (ts->t[i + 2].flags & TOKEN_PUNCT) ||
	    token_is(ts, i + 2, "and") || token_is(ts, i + 2, "to"));
}

static bool
known_given(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	return lexicon_match(m->lex, LEX_GIVEN, ts, i, &k);
}

/* "BV Action": letters, and a label behind them, no surname. */
static bool
ends_in_label(const struct tokens *ts, const struct person *p)
{
	return token_is(ts, p->name_end - 1, "action") ||
	    token_is(ts, p->name_end - 1, "actions");
}

static size_t
one_owner(struct model *m, const struct tokens *ts, size_t i, struct owner *o)
{
	struct match k;
	size_t end;

	*o = (struct owner){ .from = i };
	if (token_is(ts, i, "action") || token_is(ts, i, "actions"))
		return i;	/* "ACTION Clerk": a label before one */
	if (!token_is(ts, i, "the") &&
	    (end = person_match(m->lex, ts, i, &o->p)) > i &&
	    !ends_in_label(ts, &o->p) &&
	    (o->p.titled || o->p.given || o->p.initials ||
	    person_named(m, tokens_str(ts, o->p.name, o->p.name_end)) != NULL)) {
		o->kind = OWNER_PERSON;
	} else if ((end = office_match(m->lex, ts, i, NULL)) > i &&
	    !token_is(ts, i, "a") && !token_is(ts, i, "an")) {
		o->kind = OWNER_OFFICE;
	} else if (lexicon_match(m->lex, LEX_ROLE, ts, i, &k)) {
		o->kind = OWNER_OFFICE;		/* "clerk to reply" */
		end = k.to;
	} else if (initials(m, ts, i)) {
		o->kind = OWNER_INITIALS;
		end = i + 1;
	} else if (name_and_letter(ts, i) && known_given(m, ts, i)) {
		o->kind = OWNER_WORD;
		end = i + 2;
	} else if (capital(ts, i) && person_known(m, tokens_str(ts, i, i + 1))) {
		o->kind = OWNER_KNOWN;
		end = i + 1;
	} else {
		return i;
	}
	return o->to = end;
}

/* loose: owners with nothing between them, as in a column's cell. */
static size_t
read(struct model *m, struct node *n, size_t i, struct owners *os, bool loose)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t end, first = i, last = i;
	struct match k;

	*os = (struct owners){ .n = n };
	while (i < ts->n && os->count < MOST_OWNERS) {
		/* "US OOH tips": two words are not two owners */
		if (i > first && i == last && !loose)
			break;
		if (lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, &k) &&
		    match_is(&k, "all")) {
			os->all = true;
			end = k.to;
		} else if ((end = one_owner(m, ts, i, &os->o[os->count])) > i) {
			os->count++;
		} else {
			break;
		}
		last = i = end;
		while (separator(ts, i))
			i++;
		/* "Cllr Orme to ask": not "with the Chair to" */
		if (token_is(ts, last, "to"))
			break;
	}
	return last;
}

size_t
owners_read(struct model *m, struct node *n, size_t i, struct owners *os)
{
	return read(m, n, i, os, false);
}

/* "Write to the owner", "Letter to be sent": nobody is to do it. */
static bool
what_to(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"write", "speak", "talk", "respond", "reply", "report", "refer",
		"add", "go", "send", "return", "look", "apply", "continue",
		"listen", "agree", "object", "appeal", "email", "try", "attend",
		"submit", "pass", "forward", "move", "need", "needs", "copy",
	};

	return TOKEN_IN(ts, i, words) || (token_is(ts, i + 1, "to") &&
	    (token_is(ts, i + 2, "be") || token_is(ts, i + 2, "go")));
}

/* "Nan O and T Reed": the second of two. */
static size_t
one_more(struct model *m, const struct tokens *ts, size_t i, struct owners *os)
{
	size_t end = one_owner(m, ts, i, &os->o[1]);

	if (end == i && name_and_letter(ts, i)) {
		end = i + 2;
		os->o[1] = (struct owner){ .from = i, .to = end,
		    .kind = OWNER_WORD };
	}
	os->count += end > i;
	return end > i ? end : i - 1;
}

/* "The Council to write", "Roads Committee to look into it" */
static size_t
body_to(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t first = i + token_is(ts, i, "the"), end = first;
	struct match k;

	while (capital(ts, end) && end < first + 4)
		end++;
	return end > first && token_is(ts, end, "to") &&
	    !token_is(ts, end + 1, "be") &&
	    lexicon_match(m->lex, LEX_BODY_NOUN, ts, end - 1, &k) ? end : i;
}

size_t
owners_named(struct model *m, struct node *n, size_t i, struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t end = owners_read(m, n, i, os);

	struct match k;

	if (end == i && ((end = body_to(m, ts, i)) > i ||
	    (name_and_letter(ts, i) && (end = i + 2) > i))) {
		*os = (struct owners){ .n = n, .count = 1, .o[0] = {
		    .from = i, .to = end, .kind = OWNER_WORD } };
		return separator(ts, end) && capital(ts, end + 1) ?
		    one_more(m, ts, end + 1, os) : end;
	}
	if (end > i || !capital(ts, i) || !(ts->t[i].flags & TOKEN_WORD) ||
	    what_to(ts, i) ||
	    (i + 1 < ts->n && !token_is(ts, i + 1, "to") &&
	    !token_punct(ts, i + 1, '.') &&
	    !lexicon_match(m->lex, LEX_GIVEN, ts, i, &k)))
		return end;
	os->o[0] = (struct owner){ .from = i, .to = i + 1,
	    .kind = OWNER_WORD };
	os->count = 1;
	return i + 1;
}

bool
owners_only(struct model *m, struct node *n, size_t i, struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t end;

	if (i >= ts->n || ts->n - i > 4 * MOST_OWNERS)
		return false;
	end = read(m, n, i, os, i == 0);
	return end > i && !words_follow(ts, end);
}

bool
owners_cell(struct model *m, struct node *n, struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t end;

	if (owners_only(m, n, 0, os) && os->count > 0)
		return true;
	*os = (struct owners){ .n = n };
	if (ts->n > 9)
		return false;
	for (size_t i = 0; i < ts->n; i = end) {
		struct owner *o = &os->o[os->count];

		for (end = i; end < ts->n && !separator(ts, end); end++)
			if (!capital(ts, end) || token_punct(ts, end, ':') ||
			    !(ts->t[end].flags & TOKEN_WORD))
				return false;
		if (end == i || end - i > 3 || os->count == MOST_OWNERS)
			return false;
		if (one_owner(m, ts, i, o) != end)
			*o = (struct owner){ .from = i, .to = end,
			    .kind = OWNER_WORD };
		os->count++;
		while (separator(ts, end))
			end++;
	}
	return os->count > 0;
}

/* Where the last sentence or bracket of the leaf may begin. */
static bool
may_stand_behind(const struct tokens *ts, size_t i)
{
	/* "moved by J. Orme" is no end of a sentence */
	return (token_punct(ts, i - 1, '.') && sentence_end(ts, i - 1) == i &&
	    i > 1 && ts->t[i - 2].to - ts->t[i - 2].from > 1) ||
	    token_punct(ts, i - 1, '-') ||
	    token_punct(ts, i - 1, '(') || token_punct(ts, i - 1, '[') ||
	    token_punct(ts, i - 1, ':') || token_punct(ts, i - 1, '?');
}

size_t
owners_behind(struct model *m, struct node *n, size_t from, struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t first = ts->n > from + 24 ? ts->n - 24 : from + 1;

	for (size_t i = first; i < ts->n; i++)
		if (may_stand_behind(ts, i) && capital(ts, i) &&
		    owners_only(m, n, i, os))
			return i;
	return ts->n;
}

bool
owners_by_key(struct model *m, const struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, os->n);
	struct fact *who;

	for (unsigned i = 0; i < os->count; i++)
		if (initials_match(m, ts, os->o[i].from, &who, NULL) ==
		    os->o[i].from)
			return false;
	return os->count > 0;
}

size_t
owners_in_brackets(struct model *m, struct node *n, struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t close = ts->n, open, end;

	while (close > 0 && token_punct(ts, close - 1, '.'))
		close--;
	if (close < 3 || !token_punct(ts, --close, ')'))
		return ts->n;
	for (open = close; open > 0 && close - open < 16; open--)
		if (token_punct(ts, open - 1, '('))
			break;
	*os = (struct owners){ .n = n };
	for (size_t i = open; open > 0 && i < close; i = end) {
		struct owner *o = &os->o[os->count];

		for (end = i; end < close && !separator(ts, end); end++)
			continue;
		if (end == i || end - i > 3 ||
		    !(capital(ts, i) || token_is(ts, i, "the")) ||
		    os->count == MOST_OWNERS)
			return ts->n;
		if (one_owner(m, ts, i, o) != end)
			*o = (struct owner){ .from = i, .to = end,
			    .kind = OWNER_WORD };
		os->count++;
		while (end < close && separator(ts, end))
			end++;
	}
	return os->count > 0 ? open - 1 : ts->n;
}

static struct fact *
who(struct model *m, struct node *n, const struct owner *o)
{
	struct tokens *ts = node_tokens(m->a, n);

	switch (o->kind) {
	case OWNER_PERSON:
		return person_fact(m, n, &o->p, "action-owner");
	case OWNER_OFFICE:
		return office_fact(m, n, ts->t[o->from].from,
		    ts->t[o->to - 1].to, "action-owner");
	case OWNER_KNOWN:
		return person_known(m, tokens_str(ts, o->from, o->to));
	default:
		return NULL;
	}
}

void
owners_give(struct model *m, struct fact *f, const struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, os->n);

	for (unsigned i = 0; i < os->count; i++) {
		const struct owner	*o = &os->o[i];
		size_t			 from = ts->t[o->from].from;
		size_t			 to = ts->t[o->to - 1].to;
		struct fact		*part = fact_part(m, f, FACT_OWNER,
					    os->n, from, to);
		struct inline_mark	*k;

		part->who = who(m, os->n, o);
		if (part->who != NULL &&
		    (k = mark_add(m, os->n, "person", from, to)) != NULL)
			k->fact = part->who;
	}
}
