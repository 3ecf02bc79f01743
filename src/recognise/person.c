/*
 * Personal names and offices. Input: tokens. Output: which of them are one
 * person's name, and what is title, name and post-nominals.
 *
 *	"Cllr Mrs E. Featherstone MBE": titled; "Pete Bungard Jane Burns": the
 *	first two words are one name, as Jane is a given name and begins the next
 */
#include "grammar.h"

static bool
is(const struct lexicon *lex, enum lex_kind kind, const struct tokens *ts,
    size_t i)
{
	struct match m;

	return lexicon_match(lex, kind, ts, i, &m);
}

/* Past a full stop or none: "Cllr." */
static size_t
past_stop(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, '.') && (ts->t[i].flags & TOKEN_GLUED) ?
	    i + 1 : i;
}

/* "Mr. and Mrs. Gale", "Dr & Mrs Penn": a couple by one name. */
static bool
and_another(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	struct match m;

	return (token_is(ts, i, "and") || token_punct(ts, i, '&')) &&
	    (token_is(ts, i + 1, "mrs") || token_is(ts, i + 1, "ms")) &&
	    lexicon_match(lex, LEX_HONORIFIC, ts, i + 1, &m) &&
	    person_word(lex, ts, past_stop(ts, m.to));
}

static size_t
honorifics(const struct lexicon *lex, const struct tokens *ts, size_t i,
    struct person *p)
{
	struct match m;

	while (i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL) &&
	    lexicon_match(lex, LEX_HONORIFIC, ts, i, &m)) {
		if (!match_is(&m, "title") || p->kind[0] == '\0')
			p->kind = match_is(&m, "member") ? "member" :
			    match_is(&m, "officer") ? "officer" : p->kind;
		p->titled = true;
		i = past_stop(ts, m.to);
		if (and_another(lex, ts, i))
			i++;
	}
	return i;
}

/* "ICT Change Officer", "HR Business Partner": no name. */
static bool
abbreviation(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"it", "ict", "hr", "pr", "gis", "uk", "eu", "dm", "sen", "lea",
		"nhs", "rfo", "mp", "mla", "msp", "lga", "nfu", "rtd", "bbc",
		"cao", "cfo", "ceo", "esg", "gdp", "cil", "cic",
	};

	static const char *const titles[] = {
		"councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms",
	};

	/* "Councillor PR Galt" has initials */
	if ((ts->t[i].flags & TOKEN_CAPS) == 0 ||
	    (i > 0 && TOKEN_IN(ts, i - 1, titles)))
		return false;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* "Ll.", "Rh." are letters of Welsh, and initials: "C.Ll. Everall". */
static bool
two_letters(const struct tokens *ts, size_t i, str s)
{
	static const char *const letters[] = {
		"Ch", "Dd", "Ff", "Ll", "Ph", "Rh", "Th",
	};

	if (s.n != 2 || !token_punct(ts, i + 1, '.') ||
	    !(ts->t[i + 1].flags & TOKEN_GLUED))
		return false;
	for (size_t k = 0; k < sizeof(letters) / sizeof(letters[0]); k++)
		if (str_eq(s, str_c(letters[k])))
			return true;
	return false;
}

static bool
initial(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);

	if (i >= ts->n || !(ts->t[i].flags & TOKEN_CAPITAL))
		return false;
	if (s.n == 1 || two_letters(ts, i, s))
		return true;
	/* "AER Jones": up to three capitals, and a name behind them */
	return !abbreviation(ts, i) && s.n <= 3 &&
	    (ts->t[i].flags & TOKEN_CAPS) && i + 1 < ts->n &&
	    (ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    !(ts->t[i + 1].flags & TOKEN_CAPS);
}

/* "Councillor Penn He reported": words that begin something else. */
static bool
no_name(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"an", "the", "item", "items", "agenda", "he", "she", "they",
		"it", "we", "this", "there", "public", "seconded", "proposed",
		"moved", "seconder", "proposer", "be", "members", "member",
		"apologies",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* A word that can be part of a name: capital, and no office or body. */
bool
person_word(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	unsigned f;

	if (i >= ts->n)
		return false;
	f = ts->t[i].flags;
	if (!(f & TOKEN_CAPITAL) || !(f & TOKEN_WORD) || no_name(ts, i) ||
	    abbreviation(ts, i))
		return false;
	return !is(lex, LEX_HONORIFIC, ts, i) && !is(lex, LEX_ROLE, ts, i) &&
	    !is(lex, LEX_ORG_WORD, ts, i) && !is(lex, LEX_WEEKDAY, ts, i) &&
	    !is(lex, LEX_BODY_NOUN, ts, i) && !is(lex, LEX_POSTNOMINAL, ts, i) &&
	    !is(lex, LEX_ROLE_WORD, ts, i);
}

/* "Mr P Lane", "Cllr K. J. Lane": a title, then initials. */
static bool
behind_initials(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t at = i;

	for (unsigned n = 0; n < 3 && at > 0; n++) {
		size_t stop = token_punct(ts, at - 1, '.') ? 1 : 0;

		if (at < stop + 1 || ts->t[at - 1 - stop].to !=
		    ts->t[at - 1 - stop].from + 1 ||
		    !(ts->t[at - 1 - stop].flags & TOKEN_CAPITAL))
			break;
		at -= stop + 1;
	}
	while (at < i && at > 1 && token_punct(ts, at - 1, '.'))
		at--;		/* "Cllr." */
	return at < i && at > 0 && is(lex, LEX_HONORIFIC, ts, at - 1);
}

/*
 * "Darren Hall", "Mr Park": words of places that are surnames behind a given
 * name, initial or title; but "at Victoria Hall", "Albert Park Road".
 */
static bool
surname_too(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	static const char *const places[] = {
		"the", "at", "in", "near", "of", "on", "to", "from",
	};
	struct match m;

	if (i == 0 || i >= ts->n || !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    (i + 1 < ts->n && (ts->t[i + 1].flags & TOKEN_CAPITAL)))
		return false;
	/* whatever else it may be: "Cllr J. Dean", "Mrs S Warden" */
	if (ts->t[i].to > ts->t[i].from + 2 && !no_name(ts, i) &&
	    behind_initials(lex, ts, i))
		return true;
	if (!lexicon_match(lex, LEX_ORG_WORD, ts, i, &m) ||
	    !match_is(&m, "surname"))
		return false;
	if (is(lex, LEX_HONORIFIC, ts, i - 1))
		return true;
	if (!is(lex, LEX_GIVEN, ts, i - 1))
		return false;
	for (size_t k = 0; i > 1 && k < sizeof(places) / sizeof(places[0]); k++)
		if (token_is(ts, i - 2, places[k]))
			return false;
	return true;
}

/* The end of a surname: "Haworth-Jones", "van der Berg", "St John-Mather". */
static size_t
surname(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t	j = i, end;
	int	particles = 0;

	while (particles < 3 && j < ts->n && is(lex, LEX_PARTICLE, ts, j)) {
		j = past_stop(ts, j + 1);
		particles++;
	}
	if (!person_word(lex, ts, j) && !surname_too(lex, ts, j))
		return particles > 0 && (ts->t[i].flags & TOKEN_CAPITAL) ?
		    i + 1 : i;
	end = j + 1;
	while (token_punct(ts, end, '-') && (ts->t[end].flags & TOKEN_GLUED) &&
	    end + 1 < ts->n && (ts->t[end + 1].flags & TOKEN_GLUED) &&
	    (ts->t[end + 1].flags & TOKEN_CAPITAL) &&
	    !is(lex, LEX_ROLE, ts, end + 1))	/* "Mrs R Crisp-Chair" */
		end += 2;
	return end;
}

static size_t
postnominals(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	struct match m;
	size_t at;

	for (;;) {
		at = token_punct(ts, i, ',') ? i + 1 : i;
		if (at >= ts->n || !(ts->t[at].flags & TOKEN_CAPS) ||
		    !lexicon_match(lex, LEX_POSTNOMINAL, ts, at, &m))
			return i;
		i = m.to;
	}
}

/* Initials, then a surname: "J. Smith", "A.B. de la Mare". */
static size_t
initialled(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t j = i, end;
	int n = 0;

	while (n < 4 && initial(ts, j)) {
		j = past_stop(ts, j + 1);
		n++;
	}
	if (n == 0)
		return i;
	end = surname(lex, ts, j);
	/* "Mr P Pan", but a lone capital before nothing is no name */
	return end > j && !(initial(ts, j) && end == j + 1 &&
	    tokens_str(ts, j, end).n == 1) ? end : i;
}

/* Words after the first given name, up to and with the surname. */
static size_t
rest_of_name(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t	j = i, end;
	bool	also_given;

	while (j < ts->n && initial(ts, j) && tokens_str(ts, j, j + 1).n == 1)
		j = past_stop(ts, j + 1);
	if ((end = surname(lex, ts, j)) == j)
		return i;
	also_given = end == j + 1 && is(lex, LEX_GIVEN, ts, j);
	/* "Mary Jane Smith": what could be a given name was one */
	if (also_given && person_word(lex, ts, end) &&
	    !is(lex, LEX_GIVEN, ts, end) &&
	    !(ts->t[end].flags & TOKEN_CAPS))
		return surname(lex, ts, end);
	return end;
}

size_t
person_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    struct person *out)
{
	struct person	p = { .from = i, .kind = "" };
	size_t		j, end;

	if (i >= ts->n || !(ts->t[i].flags & TOKEN_CAPITAL))
		return i;
	j = honorifics(lex, ts, i, &p);
	p.name = j;
	if ((end = initialled(lex, ts, j)) > j) {
		p.initials = true;
	} else {
		/* "Dr Hall" */
		if (!person_word(lex, ts, j) && !is(lex, LEX_PARTICLE, ts, j) &&
		    !(p.titled && surname_too(lex, ts, j)))
			return i;
		p.given = is(lex, LEX_GIVEN, ts, j);
		end = p.given && is(lex, LEX_PARTICLE, ts, j) ? j + 1 :
		    surname(lex, ts, j);	/* "Jean-Paul", or a surname */
		if (end == j)
			return i;
		size_t more = rest_of_name(lex, ts, end);

		if (more == end && !p.titled)
			return i;
		end = more;
	}
	p.name_end = end;
	p.to = postnominals(lex, ts, end);
	if (out != NULL)
		*out = p;
	return p.to;
}

/* ---- offices ---------------------------------------------------------- */

static bool
connector(const struct tokens *ts, size_t i)
{
	return token_is(ts, i, "of") || token_is(ts, i, "for") ||
	    token_is(ts, i, "and") || token_is(ts, i, "to") ||
	    token_punct(ts, i, '&') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '/');
}

static bool
capital(const struct tokens *ts, size_t i)
{
	return i < ts->n &&
	    (ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) != 0;
}

/* "of the Council", "for Regeneration, Skills and Employment" */
static size_t
office_tail(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t end = i, j = i;

	if (!token_is(ts, i, "of") && !token_is(ts, i, "for") &&
	    !token_is(ts, i, "to"))
		return i;
	while (j < ts->n && j < i + 16) {
		if (capital(ts, j) && !is(lex, LEX_HONORIFIC, ts, j)) {
			end = ++j;
			continue;
		}
		if (!connector(ts, j) && !token_is(ts, j, "the"))
			break;
		/* "the Head of Roads and the Solicitor" are two */
		if (token_is(ts, j + 1, "the") && !token_is(ts, j, "of") &&
		    !token_is(ts, j, "for") && !token_is(ts, j, "to"))
			break;
		j++;
		if (token_is(ts, j, "the"))
			j++;
		if (!capital(ts, j) || is(lex, LEX_HONORIFIC, ts, j) ||
		    is(lex, LEX_GIVEN, ts, j))
			break;
	}
	return end;
}

/* "Pennaeth Addysg a Dysgu", "Swyddog Monitro": what it is of comes behind. */
static size_t
behind_role(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t end = i;

	while (i < ts->n && i < end + 2) {
		if ((ts->t[i].flags & TOKEN_WORD) && capital(ts, i) &&
		    !is(lex, LEX_HONORIFIC, ts, i) && !is(lex, LEX_GIVEN, ts, i))
			end = ++i;
		else if (i == end && i > 0 && (token_is(ts, i, "and") ||
		    token_is(ts, i, "the")))
			i++;
		else
			break;
	}
	return end;
}

size_t
office_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    bool *definite)
{
	size_t		j = i, end = i;
	bool		our = token_is(ts, i, "our");
	bool		the = token_is(ts, i, "the") || token_is(ts, i, "a") ||
			    token_is(ts, i, "an") || our;
	struct match	m;

	if (the)
		j++;
	for (size_t start = j; j < ts->n && j < start + 9; ) {
		if (token_is(ts, j, "the") || token_is(ts, j, "our"))
			break;		/* "Meanwhile Our Clerk" */
		if (lexicon_match(lex, LEX_ROLE, ts, j, &m) &&
		    (the || capital(ts, j))) {
			end = j = match_is(&m, "first") ?
			    behind_role(lex, ts, m.to) : m.to;
			continue;
		}
		if (capital(ts, j) || is(lex, LEX_ROLE_WORD, ts, j) ||
		    (j > start && connector(ts, j) && capital(ts, j + 1))) {
			/* "The Chair and Mr Smith": the office ends before "and" */
			if (end > i && (token_is(ts, j, "and") ||
			    is(lex, LEX_HONORIFIC, ts, j)))
				break;
			if (end > i && (token_is(ts, j, "of") ||
			    token_is(ts, j, "for") || token_is(ts, j, "to")))
				break;
			j++;
			continue;
		}
		break;
	}
	if (end == i)
		return i;
	if (definite != NULL)
		*definite = our || token_is(ts, i, "the");
	return office_tail(lex, ts, end);
}
