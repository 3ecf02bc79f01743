/*
 * A name beside a verb or label. Input: a sentence and the verb's place in
 * it. Output: who is named before it or behind it, as it is printed.
 *
 *	"Cllr A Orme proposed"; "moved by the Convener"; "Prop. AO"; "Director
 *	Bagley"; "the Mayor, Councillor A Orme,"
 */
#include <string.h>

#include "motion.h"

enum { OFFICE_WORDS = 4, };	/* of "Vice-Chair", "Mayor Pro Tem" */

/* ---- a name beside a verb ---------------------------------------------- */

static bool
is(const struct model *m, enum lex_kind kind, const struct tokens *ts, size_t i)
{
	struct match k;

	return lexicon_match(m->lex, kind, ts, i, &k);
}

/* The end of one word that may stand for a person: "GK", "StM", "J-M". */
static size_t
bare_word(const struct model *m, const struct tokens *ts, size_t i, size_t end)
{
	size_t to = i + 1;

	if (i >= end || !(ts->t[i].flags & TOKEN_WORD) ||
	    !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    is(m, LEX_ORG_WORD, ts, i) || is(m, LEX_BODY_NOUN, ts, i) ||
	    is(m, LEX_MONTH, ts, i) || is(m, LEX_WEEKDAY, ts, i) ||
	    is(m, LEX_HONORIFIC, ts, i) || is(m, LEX_MOVED, ts, i) ||
	    is(m, LEX_SECONDED, ts, i) || is(m, LEX_CARRIED, ts, i))
		return i;
	/* "Nominated by Dundale City Council" */
	if (to < end && (is(m, LEX_ORG_WORD, ts, to) ||
	    is(m, LEX_BODY_NOUN, ts, to)))
		return i;
	while (to + 1 < end && token_punct(ts, to, '-') &&
	    (ts->t[to].flags & ts->t[to + 1].flags & TOKEN_GLUED) &&
	    (ts->t[to + 1].flags & TOKEN_CAPITAL))
		to += 2;
	return to;
}

/* "GK", "StM", "MCa": not long, and more than one capital. */
bool
initials_word(const struct tokens *ts, size_t from, size_t to)
{
	str s = tokens_str(ts, from, to);
	unsigned capitals = 0;

	for (size_t i = 0; i < s.n; i++)
		capitals += s.p[i] >= 'A' && s.p[i] <= 'Z';
	return s.n <= 5 && capitals > 1;
}

/* "Alun Wyn Hopkin": known by more words than look like one name. */
static void
known_longer(const struct model *m, const struct tokens *ts, size_t end,
    struct who *w)
{
	for (size_t to = w->to + 1; w->kind == WHO_PERSON && to <= end &&
	    to <= w->to + 2; to++)
		if (person_named((struct model *)m, tokens_str(ts, w->p.name,
		    to)) != NULL)
			w->to = w->p.to = w->p.name_end = to;
}

/* "Sheahan (J)": the initial tells two of a name apart. */
static void
with_initials(const struct tokens *ts, size_t end, struct who *w)
{
	size_t i = w->to;

	if (i + 2 < ts->n && i + 2 < end && token_punct(ts, i, '(') &&
	    (ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    ts->t[i + 1].to - ts->t[i + 1].from == 1 &&
	    token_punct(ts, i + 2, ')'))
		w->to = w->p.to = w->p.name_end = i + 3;
}

/* "TRUSTEE LISLE TO APPROVE": in a line of capitals "to" is no name. */
static void
before_to(const struct tokens *ts, struct who *w)
{
	for (size_t i = w->p.name + 1; i < w->p.name_end; i++)
		if (token_is(ts, i, "to") || token_is(ts, i, "that") ||
		    token_is(ts, i, "and")) {
			w->to = w->p.to = w->p.name_end = i;
			return;
		}
}

/* "Director Bagley", "Deputy Mayor Orme": an office for a title. */
static bool
office_and_name(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct who *w)
{
	struct match	k;
	struct person	p;
	size_t		name, to;

	if (i + 1 >= end || !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    !lexicon_match(m->lex, LEX_ROLE, ts, i, &k) ||
	    (name = k.to) > i + OFFICE_WORDS || name >= end ||
	    is(m, LEX_ROLE, ts, name) || is(m, LEX_ROLE_WORD, ts, name) ||
	    ((ts->t[name].flags & ~ts->t[i].flags & TOKEN_CAPS) &&
	    ts->t[name].to - ts->t[name].from > 1) ||
	    ((to = person_match(m->lex, ts, name, &p)) == name &&
	    (to = bare_word(m, ts, name, end)) == name) || to > end)
		return false;
	*w = (struct who){ .kind = WHO_PERSON, .from = i, .to = to };
	w->p = (struct person){ .from = i, .to = to, .name = name,
	    .name_end = to, .kind = "member", .titled = true };
	before_to(ts, w);
	return true;
}

/* "Cllr Hale Seconded": the verb is no surname. False if nothing is left. */
static bool
before_verb(const struct model *m, const struct tokens *ts, struct who *w)
{
	for (size_t i = w->p.name; i < w->p.name_end; i++) {
		/* "Seconder: Cllr Lisle Vote: unanimous" */
		if (i > w->p.name && token_punct(ts, i + 1, ':') &&
		    is(m, LEX_VOTE, ts, i)) {
			w->to = w->p.to = w->p.name_end = i;
			return w->p.titled || i > w->p.name + 1;
		}
		if (!is(m, LEX_CARRIED, ts, i) && !is(m, LEX_SECONDED, ts, i) &&
		    !is(m, LEX_MOVED, ts, i))
			continue;
		w->to = w->p.to = w->p.name_end = i;
		return i > w->p.name && (w->p.titled || i > w->p.name + 1);
	}
	return true;
}

static bool
who_at(const struct model *m, const struct tokens *ts, size_t i, size_t end,
    struct who *w)
{
	bool definite = false;

	*w = (struct who){ .kind = WHO_PERSON, .from = i };
	w->to = person_match(m->lex, ts, i, &w->p);
	if (w->to > i)
		before_to(ts, w);
	if (w->to > i && before_verb(m, ts, w) && w->to <= end) {
		known_longer(m, ts, end, w);
		with_initials(ts, end, w);
		return true;
	}
	if (office_and_name(m, ts, i, end, w))
		return true;
	*w = (struct who){ .kind = WHO_OFFICE, .from = i };
	w->to = office_match(m->lex, ts, i, &definite);
	if (w->to > i && w->to <= end &&
	    (definite || (ts->t[i].flags & TOKEN_CAPITAL)))
		return true;
	/* "Our Secretary", "The PCC" */
	if (token_is(ts, i, "our") || token_is(ts, i, "the")) {
		w->to = office_match(m->lex, ts, i + 1, NULL);
		if (token_is(ts, i, "our") && w->to > i + 1 && w->to <= end)
			return true;
		w->to = i + 2;
		if (i + 1 < end && token_is(ts, i, "the") &&
		    (ts->t[i + 1].flags & TOKEN_CAPS) &&
		    !is(m, LEX_MOTION_KIND, ts, i))
			return true;
	}
	w->kind = WHO_WORD;
	w->to = bare_word(m, ts, i, end);
	if (w->to == i)
		return false;
	with_initials(ts, end, w);
	return true;
}

/* "the Mayor, Councillor A Orme,": the name says more than the office. */
static void
office_holder(const struct model *m, const struct tokens *ts, size_t end,
    struct who *w)
{
	struct who h = { .kind = WHO_PERSON, .from = w->to + 1 };

	if (w->kind != WHO_OFFICE || w->to >= end ||
	    !token_punct(ts, w->to, ',') || plural_names(ts, h.from))
		return;
	h.to = person_match(m->lex, ts, h.from, &h.p);
	if (h.to > h.from && h.to <= end && h.p.titled)
		*w = h;
}

bool
who_after(const struct model *m, const struct tokens *ts, size_t i, size_t end,
    struct who *w)
{
	enum { MARKS = 6, };	/* no more stand before a name */
	size_t stop = i + MARKS < end ? i + MARKS : end;

	while (i < stop && (token_punct(ts, i, ':') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '.') || token_punct(ts, i, '(') ||
	    token_punct(ts, i, ',')))
		i++;
	if (i >= end || !who_at(m, ts, i, end, w))
		return false;
	office_holder(m, ts, end, w);
	return true;
}

/* How surely a name is read from its first word: of several, the surest. */
static int
sureness(const struct model *m, const struct tokens *ts, const struct who *w)
{
	if (w->kind == WHO_PERSON) {
		if (w->p.titled)
			return 5;
		if (w->p.given || w->p.initials || person_named((struct model *)m,
		    tokens_str(ts, w->p.name, w->p.name_end)) != NULL)
			return 4;
		return 2;
	}
	if (w->kind == WHO_OFFICE)
		return token_is(ts, w->from, "the") ||
		    token_is(ts, w->from, "our") ? 4 : 1;
	return 0;
}

/* Before the verb: "then", "(Chair)", a comma, "who". */
static size_t
back_over(const struct model *m, const struct tokens *ts, size_t from, size_t i)
{
	struct match k;
	size_t	start;

	for (;;) {
		start = i;
		if (i > from && token_punct(ts, i - 1, ','))
			i--;
		if (i > from && lexicon_match(m->lex, LEX_SPEECH_ADVERB, ts,
		    i - 1, &k) && k.to == i && !token_is(ts, i - 1, "had"))
			i--;
		if (i > from && token_punct(ts, i - 1, ')')) {
			size_t open = i - 1;

			while (open > from && open + 12 > i &&
			    !token_punct(ts, open, '('))
				open--;
			if (token_punct(ts, open, '('))
				i = open;
		}
		if (i == start)
			return i;
	}
}

bool
who_before(const struct model *m, const struct tokens *ts, size_t from,
    size_t i, struct who *w)
{
	struct who	x;
	int		best = -1, sure;
	size_t		verb = i;

	i = back_over(m, ts, from, i);
	for (size_t k = i > from + 9 ? i - 9 : from; k < i; k++) {
		if (k > 0 && token_is(ts, k - 1, "the"))
			continue;
		if (!who_at(m, ts, k, i, &x) || x.to != i)
			continue;
		if ((sure = sureness(m, ts, &x)) <= best)
			continue;
		best = sure;
		*w = x;
	}
	if (best >= 0 && w->kind == WHO_PERSON)
		with_initials(ts, verb + 1, w);
	return best >= 0;
}

struct fact *
who_fact(struct model *m, struct node *n, const struct who *w)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 from = ts->t[w->from].from, to = ts->t[w->to - 1].to;
	struct fact	*who;

	if (w->kind == WHO_PERSON)
		return person_fact(m, n, &w->p, "mover");
	if (w->kind == WHO_OFFICE)
		return office_fact(m, n, from, to, "mover");
	who = person_by_initials(m, tokens_str(ts, w->from, w->to), NULL);
	return who != NULL ? who :
	    person_known(m, tokens_str(ts, w->from, w->to));
}

/*
 * "Councillor Annie Orme was concerned. Councillor Orme therefore moved": the
 * paragraph has named her in full before.
 */
static const char *
full_name(struct model *m, struct node *n, const struct who *w)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 surname = tokens_str(ts, w->p.name, w->p.name_end), s;
	struct person	 p;
	size_t		 end;

	for (size_t i = w->from > 400 ? w->from - 400 : 0; i < w->from;
	    i = end > i ? end : i + 1) {
		end = person_match(m->lex, ts, i, &p);
		if (end <= i || !p.titled)
			continue;
		s = tokens_str(ts, p.name, p.name_end);
		if (s.n > surname.n + 1 && str_ends(s, surname) &&
		    s.p[s.n - surname.n - 1] == ' ')
			return range_str(m, n, ts->t[p.from].from,
			    ts->t[p.to - 1].to);
	}
	return NULL;
}

const char *
who_printed(struct model *m, struct node *n, const struct who *w)
{
	struct tokens	*ts = node_tokens(m->a, n);
	const char	*full = NULL;

	if (w->kind == WHO_PERSON && w->p.titled && !w->p.initials)
		full = full_name(m, n, w);
	return full != NULL ? full : range_str(m, n, ts->t[w->from].from,
	    ts->t[w->to - 1].to);
}
