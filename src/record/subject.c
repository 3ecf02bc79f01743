/*
 * Whom a sentence is about. Input: a leaf and a token. Output: the person or
 * office that is named there, and where its verb would stand.
 *
 *	"Councillor Orme", "Ann Hale (Head of Roads)", "the Leader,
 *	Councillor Penn,", "Our chair", "Superintendent Doyle", "Orme's query"
 */
#include <string.h>

#include "speech.h"

static bool
capital(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL) != 0;
}

static bool
is(const struct talk *t, enum lex_kind kind, size_t i)
{
	struct match k;

	return lexicon_match(t->m->lex, kind, t->ts, i, &k);
}

/* Bytes of "'s" at the end of token i. */
static unsigned
possessive(const struct tokens *ts, size_t i)
{
	str w = tokens_str(ts, i, i + 1);

	if (str_ends(w, STR("'s")))
		return 2;
	return str_ends(w, STR("\xe2\x80\x99s")) ? 4 : 0;
}

/* "Doyle (J)", "Doyle (M.)": the initial tells two of a name apart. */
static size_t
with_initial(const struct tokens *ts, size_t end)
{
	size_t i = end + 1;

	if (!token_punct(ts, end, '(') || !capital(ts, i) ||
	    ts->t[i].to - ts->t[i].from > 2)
		return end;
	i += token_punct(ts, i + 1, '.') ? 2 : 1;
	return token_punct(ts, i, ')') ? i + 1 : end;
}

static bool
plural(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"councillors", "cllrs", "clrs", "messrs", "councilors",
		"councilmembers", "aldermen", "cynghorwyr",
	};

	return TOKEN_IN(ts, i, words);
}

/* ---- persons ----------------------------------------------------------- */

static bool
person_here(const struct talk *t, size_t i, struct subject *s)
{
	const struct tokens *ts = t->ts;

	s->to = person_match(t->m->lex, ts, i, &s->p);
	/* "as Councillors. Agreed by all": the stop is no abbreviation's */
	if (s->to == i || (s->p.name > i && token_punct(ts, s->p.name - 1, '.') &&
	    s->p.name > i + 1 && ts->t[s->p.name - 2].to -
	    ts->t[s->p.name - 2].from > 7))
		return false;
	s->p.cut = possessive(ts, s->p.name_end - 1);
	if (s->p.cut == 0 && s->p.to == s->p.name_end &&
	    s->p.name_end == s->p.name + 1)
		s->to = s->p.to = s->p.name_end = with_initial(ts, s->to);
	s->several = plural(ts, i);
	/* "Mrs M, who is 71": whom a paper leaves without a name */
	if (s->p.titled && s->p.name_end == s->p.name + 1 &&
	    ts->t[s->p.name].to - ts->t[s->p.name].from == 1)
		return false;
	return s->p.titled || s->p.given || s->p.initials ||
	    person_named(t->m, tokens_str(ts, s->p.name,
	    s->p.name_end)) != NULL || office_beside(t->m->lex, ts, s->to);
}

/* "RB", "R.B.", by the key of the attendance record. */
static bool
initials_here(const struct talk *t, size_t i, struct subject *s)
{
	struct fact *who = NULL;

	*s = (struct subject){ .from = i };
	s->to = initials_match(t->m, t->ts, i, &who, NULL);
	if (s->to == i || who == NULL)
		return false;
	s->p = (struct person){ .from = i, .to = s->to, .name = i,
	    .name_end = s->to, .kind = "" };
	s->holder = who;
	return true;
}

/* Whether the name begins so: it is a given one, whatever it looks like. */
static bool
bears(const struct fact *who, str given)
{
	str name = str_c(who != NULL ? fact_get(who, "name") : "");

	return name.n > given.n && name.p[given.n] == ' ' &&
	    str_same(str_sub(name, 0, given.n), given);
}

/* Given names that are words of the text as often: "Hope was expressed". */
static bool
word_too(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"will", "mark", "grant", "may", "april", "june", "august",
		"rose", "hope", "grace", "faith", "joy", "bill", "sue", "pat",
		"rob", "dean", "lane", "heath", "frank", "summer", "dawn",
		"chase", "art", "ray", "miles", "major", "glen", "dale",
		"cliff", "forest", "victoria", "florence", "brook", "king",
		"prince", "duke", "earl", "christian", "norman", "lord", "page",
		"royal", "jack", "drew", "iris", "ivy", "olive", "holly",
		"heather", "robin", "chelsea", "austin", "lincoln", "chester",
	};

	return TOKEN_IN(ts, i, words);
}

/*
 * "Maya asked for a map", who stands in no list: a whole sentence's subject.
 * Of two Mayas it is not told which; "Maya made a load" is no speech.
 */
static bool
given_unknown(const struct talk *t, size_t i, bool start)
{
	static const char *const does[] = {
		"made", "gave", "provided", "read", "showed", "supported",
		"offered", "offers", "considered", "submitted", "circulated",
	};
	struct match k;

	return start && is(t, LEX_GIVEN, i) && !word_too(t->ts, i) &&
	    (t->ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_CAPS)) ==
	    TOKEN_CAPITAL && verb_here(t, i + 1, &k) &&
	    !TOKEN_IN(t->ts, k.from, does) &&
	    !voices_known(t->v, tokens_str(t->ts, i, i + 1));
}

/* "Marsh asked for a map": a surname that is known here, and nothing else. */
static bool
surname_alone(const struct talk *t, size_t i)
{
	struct match k;

	return (t->ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_CAPS)) ==
	    TOKEN_CAPITAL && person_word(t->m->lex, t->ts, i) &&
	    verb_here(t, i + 1, &k) &&
	    voices_name(t->v, tokens_str(t->ts, i, i + 1), false) != NULL;
}

/* A given name alone that means one person here: "Mike explained". */
static bool
given_alone(const struct talk *t, size_t i, bool start, struct subject *s)
{
	str name = tokens_str(t->ts, i, i + 1);

	if (!capital(t->ts, i))
		return false;
	if (((person_known(t->m, name) == NULL &&
	    voices_name(t->v, name, true) == NULL) ||
	    (!is(t, LEX_GIVEN, i) && !bears(person_known(t->m, name), name))) &&
	    !given_unknown(t, i, start) && !(start && surname_alone(t, i)))
		return false;
	s->p = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "" };
	s->to = i + 1;
	return true;
}

bool
subject_next(const struct talk *t, size_t i, struct subject *s)
{
	*s = (struct subject){ .from = i };
	if (person_here(t, i, s) && s->p.titled)
		return true;
	if (!capital(t->ts, i) || !(t->ts->t[i].flags & TOKEN_WORD) ||
	    is(t, LEX_ROLE, i) || is(t, LEX_ORG_WORD, i) ||
	    is(t, LEX_BODY_NOUN, i))
		return false;
	s->p = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "member" };
	while (token_punct(t->ts, s->p.to, '-') && capital(t->ts, s->p.to + 1) &&
	    (t->ts->t[s->p.to].flags & TOKEN_GLUED))
		s->p.name_end = s->p.to += 2;
	s->to = s->p.to = s->p.name_end = with_initial(t->ts, s->p.to);
	s->several = true;
	return true;
}

/* ---- offices ----------------------------------------------------------- */

/* "The Assistant Director - Place and Roads introduced": or end. */
static size_t
past_dash(const struct talk *t, size_t end)
{
	struct match k;
	size_t i = end + 1;

	while (i < end + 7 && (capital(t->ts, i) || (i > end + 1 &&
	    (token_is(t->ts, i, "and") || token_punct(t->ts, i, '&') ||
	    token_punct(t->ts, i, ',')))))
		i++;
	return i > end + 1 && capital(t->ts, i - 1) && verb_here(t, i, &k) ?
	    i : end;
}

/* "The Head of Finance (Place)": what tells two of an office apart. */
static size_t
with_division(const struct talk *t, size_t end)
{
	const struct tokens *ts = t->ts;
	size_t i = end + 1;
	struct person p;

	if (token_punct(ts, end, '-') && !(ts->t[end].flags & TOKEN_GLUED))
		return past_dash(t, end);
	if (!token_punct(ts, end, '(') || !capital(ts, i) ||
	    (person_match(t->m->lex, ts, i, &p) > i && (p.titled || p.given)))
		return end;
	for (; i < end + 9 && i < ts->n; i++) {
		if (token_punct(ts, i, ')'))
			return i + 1;
		if (!capital(ts, i) && !token_is(ts, i, "and") &&
		    !token_punct(ts, i, '&') && !token_punct(ts, i, ','))
			return end;
	}
	return end;
}

/* "Superintendent Doyle", "Mayor L. Penn": an office before a surname. */
static bool
ranked(const struct talk *t, size_t i, size_t end, struct subject *s)
{
	const struct tokens *ts = t->ts;

	if (!capital(ts, i) || !capital(ts, end) ||
	    !(ts->t[end].flags & TOKEN_WORD) || is(t, LEX_ROLE, end) ||
	    is(t, LEX_ORG_WORD, end) || is(t, LEX_BODY_NOUN, end) ||
	    is(t, LEX_HONORIFIC, end) || ((ts->t[end].flags & TOKEN_CAPS) &&
	    !(ts->t[i].flags & TOKEN_CAPS)))
		return false;	/* "that the Mayor BE AUTHORIZED" */
	if (person_match(t->m->lex, ts, end, &s->p) == end || !s->p.initials)
		s->p = (struct person){ .name = end, .name_end = end + 1,
		    .to = end + 1, .kind = "" };
	s->p.from = i;
	s->p.titled = true;
	s->p.cut = possessive(ts, s->p.name_end - 1);
	s->to = s->p.to;
	return true;
}

/* "officers", "member", "the member": nobody in particular. */
static bool
anybody(const struct talk *t, size_t i, size_t end)
{
	struct match k;

	return lexicon_match(t->m->lex, LEX_ROLE, t->ts, i, &k) &&
	    k.to == end && match_is(&k, "anybody");
}

static bool
office_here(const struct talk *t, size_t i, bool start, struct subject *s)
{
	const struct tokens	*ts = t->ts;
	bool			 definite = false;
	struct match		 k;
	size_t			 end;

	end = office_match(t->m->lex, ts, i, &definite);
	if (end == i)
		return false;
	/* "An Cathaoirleach" is no office of one among several */
	definite |= token_is(ts, i, "an") &&
	    lexicon_match(t->m->lex, LEX_ROLE, ts, i, &k);
	if (!definite && ranked(t, i, end, s))
		return true;
	/* "raised from the minutes": who takes them is "Minutes: Ann Hale" */
	if (token_is(ts, end - 1, "minutes"))
		return false;
	if (anybody(t, i + token_is(ts, i, "the"), end) || (!definite &&
	    !(start && capital(ts, i) && !token_is(ts, i, "a") &&
	    !token_is(ts, i, "an"))))
		return false;
	if (capital(ts, definite ? i + 1 : i))
		end = with_division(t, end);
	s->office = true;
	s->to = end;
	s->p = (struct person){ .from = i, .name = i, .name_end = end,
	    .to = end, .kind = "office" };
	return true;
}

bool
subject_surname(const struct talk *t, size_t i, struct subject *s)
{
	str name = tokens_str(t->ts, i, i + 1);

	*s = (struct subject){ .from = i, .to = i + 1 };
	if (i >= t->ts->n || !person_word(t->m->lex, t->ts, i) ||
	    (voices_name(t->v, name, false) == NULL &&
	    person_named(t->m, name) == NULL))
		return false;
	s->p = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "" };
	return true;
}

size_t
subject_article(const struct talk *t, size_t i)
{
	struct person p;

	return i + (token_is(t->ts, i, "the") &&
	    person_match(t->m->lex, t->ts, i + 1, &p) > i + 1 && p.titled);
}

bool
subject_read(const struct talk *t, size_t i, bool start, struct subject *s)
{
	if (capital(t->ts, i) && initials_here(t, i, s))
		return true;
	*s = (struct subject){ .from = i };
	if (capital(t->ts, i) && !token_is(t->ts, i, "an") &&
	    !token_is(t->ts, i, "the") &&
	    (person_here(t, i, s) || given_alone(t, i, start, s)))
		return true;
	*s = (struct subject){ .from = i };
	return (capital(t->ts, i) || token_is(t->ts, i, "the") ||
	    token_is(t->ts, i, "our") || token_is(t->ts, i, "an")) &&
	    office_here(t, i, start, s);
}

/* ---- what stands before the verb --------------------------------------- */

/* The end of brackets that open at i, or i. */
static size_t
past_bracket(const struct tokens *ts, size_t i)
{
	size_t end = i + 1;

	while (end < ts->n && end < i + 30 && !token_punct(ts, end, ')'))
		end++;
	return token_punct(ts, end, ')') ? end + 1 : i;
}

/* The comma that closes what one at i opens, or i. */
static size_t
past_comma(const struct tokens *ts, size_t i)
{
	for (size_t end = i + 1; end < ts->n && end < i + 26; end++) {
		/* a stop behind a longer word than "Dr" or "St" */
		if (token_punct(ts, end, ';') || token_punct(ts, end, ':') ||
		    (token_punct(ts, end, '.') &&
		    ts->t[end - 1].to - ts->t[end - 1].from > 4))
			return i;
		if (token_punct(ts, end, ',') && end > i + 1)
			return end + 1;
	}
	return i;
}

/* "of Fenn and Hale Architects", "on behalf of the Friends" */
static size_t
past_origin(const struct talk *t, size_t i)
{
	static const char *const words[] = {
		"of", "for", "from", "on", "behalf", "the", "and", "at", "in",
		"representing",
	};
	const struct tokens *ts = t->ts;
	size_t at = i;

	if (!token_is(ts, i, "of") && !token_is(ts, i, "from") &&
	    !token_is(ts, i, "representing") && !token_is(ts, i, "on"))
		return i;
	for (; at < ts->n && at < i + 14; at++) {
		bool word = capital(ts, at) || token_punct(ts, at, '&') ||
		    token_punct(ts, at, '-');

		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			word |= token_is(ts, at, words[k]);
		if (!word)
			break;
	}
	return at;
}

/* The holder of the office, named at i: "our Chair Ann", "(Cllr Hale)". */
static size_t
holder_at(const struct talk *t, struct subject *s, size_t i, bool apart)
{
	struct subject x = { .from = i };

	if (!s->office || !capital(t->ts, i) || !(person_here(t, i, &x) ||
	    (!apart && given_alone(t, i, false, &x))) || x.p.cut > 0 ||
	    (apart && (!(x.p.titled || x.p.given) ||
	    !(token_punct(t->ts, x.to, ',') || token_punct(t->ts, x.to, ')') ||
	    x.to >= t->ts->n))))
		return i;
	s->p = x.p;
	s->office = false;
	return x.to;
}

/*
 * "Nick Fenn, shop steward on A Watch gave the report": what he is, without
 * a comma to close it; the verb, or i.
 */
static size_t
past_what_he_is(const struct talk *t, size_t i)
{
	static const char *const none[] = {
		"the", "a", "an", "he", "she", "it", "they", "we", "this",
		"there", "who", "which", "and", "or", "but", "to", "for",
		"with", "in", "on", "of", "at", "by", "as", "that", "his",
		"her", "when", "where", "if", "has", "had", "have", "was",
		"were", "is", "are", "will", "would", "be", "been", "not",
	};
	const struct tokens *ts = t->ts;
	struct match k;

	if (TOKEN_IN(ts, i + 1, none) || capital(ts, i + 1))
		return i;
	for (size_t j = i + 1; j < ts->n && j < i + 10; j++) {
		if ((ts->t[j].flags & TOKEN_PUNCT) || token_is(ts, j, "been") ||
		    token_is(ts, j, "was") || token_is(ts, j, "who"))
			return i;
		if (j > i + 2 && verb_here(t, j, &k))
			return j;
	}
	return i;
}

size_t
subject_past(const struct talk *t, struct subject *s)
{
	const struct tokens	*ts = t->ts;
	size_t			 i = s->to, end;
	struct match		 k;
	struct person		 p;

	for (int n = 0; n < 4 && !verb_here(t, i, &k); n++) {
		if (token_punct(ts, i, '(')) {
			holder_at(t, s, i + 1, true);
			end = past_bracket(ts, i);
		} else if (token_punct(ts, i, ',')) {
			holder_at(t, s, i + 1, true);
			if (verb_here(t, i + 1, &k))
				return i + 1;
			/* of "Cllr Hale, Mr Orme, who asked" it was the second */
			if (!s->office && s->p.from == s->from &&
			    person_match(t->m->lex, ts, i + 1, &p) > i + 1 &&
			    p.titled)
				break;
			end = past_comma(ts, i);
			/* "Hale, Head of Roads, Skills and Jobs, said" */
			if (end > i && !verb_here(t, end, &k))
				end--;
			if (end == i && !s->office)
				end = past_what_he_is(t, i);
		} else if ((end = holder_at(t, s, i, false)) == i) {
			end = past_origin(t, i);
		}
		if (end == i)
			break;
		i = end;
	}
	return i;
}

struct fact *
subject_who(struct talk *t, const struct subject *s)
{
	const struct tokens	*ts = t->ts;
	struct fact		*who;
	str			 name;

	if (s->holder != NULL)
		return s->holder;
	if (s->office) {
		name = tokens_str(ts, s->from, s->to);
		name.n -= s->p.cut;
		who = voices_office(t->v, name);
		return who != NULL ? who : office_fact(t->m, t->n,
		    ts->t[s->from].from, ts->t[s->to - 1].to - s->p.cut,
		    "speech");
	}
	name = tokens_str(ts, s->p.name, s->p.name_end);
	name.n -= s->p.cut;
	if (s->p.name_end == s->p.name + 1 &&
	    person_named(t->m, name) == NULL &&
	    person_known(t->m, name) == NULL &&
	    (who = voices_name(t->v, name, !s->p.titled)) != NULL)
		return who;
	return person_fact(t->m, t->n, &s->p, "speech");
}
