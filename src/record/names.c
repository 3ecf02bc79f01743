/*
 * Lists of names. Input: a leaf of an attendance record, and the status its
 * label gives. Output: an attendance for each name, with the role or body
 * that stands beside it.
 *
 *	"Councillors A Hale (Chair), Doyle (J) and Penn"; "Mr. G. Daly, Town
 *	Clerk"; "Director, Roads (Ms. K. Penn)"; "Clerk J Hobday and 2 members
 *	of the public"
 */
#include <string.h>

#include "names.h"

enum { SKIP_WORDS = 12, };

bool
has_kind(const struct model *m, enum lex_kind kind, str s)
{
	struct tokens *ts = tokens_make(m->a, s);
	struct match k;

	return lexicon_find(m->lex, kind, ts, 0, ts->n, &k);
}

struct names
names_of(struct model *m, struct node *n, const char *status, const char *rule)
{
	struct tokens *ts = node_tokens(m->a, n);

	return (struct names){ .m = m, .n = n, .ts = ts, .to = ts->n,
	    .status = status, .rule = rule };
}

/* Whether a second mention tells anything that the first did not. */
static bool
newly(const struct fact *attended, const char *status)
{
	const char *was = fact_get(attended, "status");

	return (strcmp(was, "apologies") == 0 || strcmp(was, "absent") == 0) &&
	    strcmp(was, status) != 0 && strcmp(status, "late") != 0;
}

struct fact *
attend(struct names *x, const struct person *p)
{
	struct model	*m = x->m;
	struct fact	*who = person_fact(m, x->n, p, x->rule), *f;
	size_t		 from = x->ts->t[p->from].from;
	size_t		 to = x->ts->t[p->to - 1].to;
	struct inline_mark *k;

	/* "Allan Bell" was there; who sends apologies is "Cllr Bell" */
	if (who->attended != NULL && p->name_end == p->name + 1 &&
	    strcmp(p->kind, "member") == 0 &&
	    strcmp(fact_get(who, "kind"), "member") != 0)
		who = person_new(m, x->n, p, x->rule);
	/* "Chloe Bell ..., Cllr Bell": two of one name in one list */
	if (who->attended != NULL && !newly(who->attended, x->status) &&
	    p->name_end == p->name + 1 && strcmp(x->status, fact_get(
	    who->attended, "status")) == 0 && person_named(m, tokens_str(x->ts,
	    p->name, p->name_end)) == NULL)
		who = person_new(m, x->n, p, x->rule);
	/*
	 * Who is listed as present and apologised for lateness was present;
	 * "Minute taker: A Bell" tells once more of one who is listed.
	 */
	if (who->attended != NULL && !newly(who->attended, x->status)) {
		/* on the list of members, but it is told that they were not there */
		if (strcmp(x->status, "apologies") == 0 &&
		    p->name_end > p->name + 1) {
			fact_set(m, who->attended, "status", x->status);
			who->attended->certainty = "derived";
		}
		return who->attended;
	}
	f = fact_new(m, FACT_ATTENDANCE, x->n, from, to, x->rule, "stated");
	fact_set(m, f, "as", range_str(m, x->n, from, to));
	f->who = who;
	if (who->attended == NULL)
		who->attended = f;
	fact_set(m, f, "status", strcmp(x->status, "late") == 0 ? "present" :
	    x->status);
	fact_set(m, f, "organisation", x->body);
	if ((k = mark_add(m, x->n, "person", from, to)) != NULL)
		k->fact = who;
	return f;
}

/* ---- where names end -------------------------------------------------- */

/* What the source has between a token and the one before it. */
enum gap
gap_before(const struct names *x, size_t i)
{
	const struct leaf *l = x->n->leaf;
	const struct habits *h = x->m->habits;
	size_t from, to, blanks = 0;

	if (i == 0 || i >= x->ts->n || (x->ts->t[i].flags & TOKEN_GLUED))
		return GAP_NONE;
	from = leaf_off(l, x->ts->t[i - 1].to - 1) + 1;
	to = leaf_off(l, x->ts->t[i].from);
	if (to - from > 200)
		return GAP_LINE;
	for (size_t k = from; k < to; k++) {
		char c = x->m->t->s.p[k];

		if (c == '\n' || c == '\r')
			return GAP_LINE;
		if (c == '\t' && (h == NULL || !h->tabs_are_blanks))
			return GAP_COLUMN;
		blanks += ((unsigned char)c & 0xc0) != 0x80;
	}
	return blanks >= (h != NULL ? h->gap : 3) ? GAP_COLUMN : GAP_NONE;
}

/* Words that go on with the list: "and", "together with", Welsh "a'r". */
bool
joins_names(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"and", "with", "plus", "together", "also", "along", "a'r",
		"ac", "hefyd",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	/* "Alun Davies a William Loynton" */
	if (token_is(ts, i, "a") && !(ts->t[i].flags & TOKEN_CAPITAL))
		return i + 1 < ts->n &&
		    (ts->t[i + 1].flags & TOKEN_CAPITAL);
	return token_punct(ts, i, ',') || token_punct(ts, i, ';') ||
	    token_punct(ts, i, '&');
}

/* "Gina Hale Cllrs Bell and Penn": the next name's title. */
static bool
titled_at(const struct names *x, size_t i)
{
	struct match k;

	return i < x->to && (x->ts->t[i].flags & TOKEN_CAPITAL) &&
	    lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, i, &k);
}

bool
name_ends(const struct names *x, size_t i)
{
	if (i >= x->to || joins_names(x->ts, i) ||
	    gap_before(x, i) != GAP_NONE)
		return true;
	/* "Chief ExecutiveMrs D Carr" */
	if ((x->ts->t[i].flags & TOKEN_GLUED) && titled_at(x, i))
		return true;
	return (x->ts->t[i].flags & TOKEN_PUNCT) &&
	    !(token_punct(x->ts, i, '-') && (x->ts->t[i].flags & TOKEN_GLUED));
}

/* The same, but that a list goes on over the ends of its lines. */
bool
word_alone(const struct names *x, size_t i)
{
	return name_ends(x, i) && (i >= x->to || joins_names(x->ts, i) ||
	    (x->ts->t[i].flags & TOKEN_PUNCT) ||
	    gap_before(x, i) == GAP_COLUMN ||
	    !person_word(x->m->lex, x->ts, i));
}

/* ---- what may be a name ----------------------------------------------- */

bool
plural_title(const struct tokens *ts, size_t i, const char **office)
{
	static const struct { const char *word, *office; } rows[] = {
		{ "councillors", NULL }, { "cllrs", NULL }, { "clrs", NULL },
		{ "councillor's", NULL }, { "cllr's", NULL },
		{ "messrs", NULL }, { "members", NULL }, { "aldermen", NULL },
		{ "bailies", NULL }, { "cynghorwyr", NULL },
		{ "gynghorwyr", NULL }, { "directors", "Director" },
		{ "trustees", "Trustee" }, { "governors", "Governor" },
		{ "commissioners", "Commissioner" },
	};

	for (size_t k = 0; k < sizeof(rows) / sizeof(rows[0]); k++)
		if (token_is(ts, i, rows[k].word)) {
			if (office != NULL)
				*office = rows[k].office;
			return true;
		}
	return false;
}

size_t
names_start(const struct model *m, const struct tokens *ts, size_t i)
{
	struct person p;

	for (size_t k = i; k < ts->n && k < i + 14; k++)
		if (person_match(m->lex, ts, k, &p) > k ||
		    plural_title(ts, k, NULL))
			return k - (k > i && token_is(ts, k - 1, "deputy"));
	return ts->n;
}

/* One surname, where a plural title said that names follow. */
static size_t
surname_alone(const struct names *x, size_t i, struct person *p)
{
	struct match k;

	if (i >= x->to || !(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    !(x->ts->t[i].flags & TOKEN_WORD) ||
	    x->ts->t[i].to - x->ts->t[i].from < 2 ||
	    ((x->ts->t[i].flags & TOKEN_CAPS) &&
	    x->ts->t[i].to - x->ts->t[i].from < 5) ||
	    lexicon_match(x->m->lex, LEX_ROLE, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_BODY_NOUN, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_ORG_WORD, x->ts, i, &k))
		return i;
	*p = (struct person){ .from = i, .name = i, .name_end = i + 1,
	    .to = i + 1, .kind = "member" };
	while (token_punct(x->ts, p->to, '-') && p->to + 1 < x->ts->n &&
	    (x->ts->t[p->to].flags & TOKEN_GLUED))
		p->name_end = p->to += 2;
	if (!word_alone(x, p->to))
		return i;
	/* "Bell, A (Mayor), Carr, B, Dodd, C" */
	if (token_punct(x->ts, p->to, ',') && p->to + 1 < x->to &&
	    (x->ts->t[p->to + 1].flags & TOKEN_CAPITAL) &&
	    x->ts->t[p->to + 1].to == x->ts->t[p->to + 1].from + 1 &&
	    !person_word(x->m->lex, x->ts, p->to + 2) &&
	    !token_punct(x->ts, p->to + 2, '.'))
		p->name_end = p->to += 2;
	return p->to;
}

/* "Sheahan (J)", "Darling (M.)": the initial tells two of a name apart. */
static size_t
with_initials(const struct tokens *ts, size_t end)
{
	size_t i = end + 1;

	if (!token_punct(ts, end, '(') || i >= ts->n ||
	    !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    ts->t[i].to - ts->t[i].from > 2)
		return end;
	i++;
	if (token_punct(ts, i, '.'))
		i++;
	return token_punct(ts, i, ')') ? i + 1 : end;
}

/* Whether the list has two or more given names alone between its marks. */
static bool
first_names(const struct names *x, size_t i)
{
	struct match	k;
	unsigned	n = x->givens + (x->firsts ? 2 : 0);

	for (size_t j = i; j < x->to && j < i + 40 && n < 2; j++)
		n += (j == i || joins_names(x->ts, j - 1)) &&
		    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, j, &k) &&
		    word_alone(x, k.to);
	return n >= 2;
}

/* "Darren Hall", "Ann Park": words of places that are surnames, too. */
static size_t
hall_name(const struct names *x, size_t i, struct person *p)
{
	static const char *const words[] = {
		"hall", "park", "lane", "street", "church", "house", "parish",
		"towns", "bank", "parks", "herald", "councillor", "temple",
		"way", "court", "hill", "field", "wood", "bridge", "town",
		"lord", "bishop", "dean", "major", "judge", "canon", "abbot",
	};
	struct match k;

	if (!lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k) ||
	    !(x->ts->t[i].flags & TOKEN_CAPITAL) || !name_ends(x, k.to + 1))
		return i;
	for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
		if (token_is(x->ts, k.to, words[w])) {
			*p = (struct person){ .from = i, .name = i,
			    .name_end = k.to + 1, .to = k.to + 1, .kind = "",
			    .given = true };
			return p->to;
		}
	return i;
}

/* A given name alone in a list: "Present: Alan, Betty (Chair), Chris". */
static size_t
given_alone(const struct names *x, size_t i, struct person *p)
{
	struct match k;

	if (x->found > x->givens || i >= x->to ||
	    !(x->ts->t[i].flags & TOKEN_CAPITAL))
		return i;
	if (!lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k)) {
		/* "Present: Stu, Nick, J-M": nicknames among them */
		if (!first_names(x, i) || !person_word(x->m->lex, x->ts, i))
			return i;
		k.to = i + 1;
		if (token_punct(x->ts, k.to, '-') && k.to + 1 < x->to &&
		    (x->ts->t[k.to + 1].flags & TOKEN_GLUED))
			k.to += 2;
	}
	/* "Nick B, Daniel H." */
	if (k.to < x->to && (x->ts->t[k.to].flags & TOKEN_CAPITAL) &&
	    x->ts->t[k.to].to == x->ts->t[k.to].from + 1)
		k.to++;
	if (!word_alone(x, k.to))
		return i;
	*p = (struct person){ .from = i, .name = i, .name_end = k.to,
	    .to = k.to, .kind = "", .given = true };
	return k.to;
}

/* Whether two columns were taken for one. */
bool
over_columns(const struct names *x, size_t from, size_t to)
{
	for (size_t i = from + 1; i < to; i++)
		if (gap_before(x, i) == GAP_COLUMN)
			return true;
	return false;
}

/*
 * "Alun Wyn Hopcyn," where the next mark stands behind a third word: it is
 * part of the name; it would begin another before a fourth ("Pete Bell Jane
 * Burns").
 */
static size_t
longer_name(const struct names *x, struct person *p)
{
	size_t	end = p->name_end;

	if (p->to != end || (!p->initials && end - p->name != 2) ||
	    gap_before(x, end) != GAP_NONE ||
	    !person_word(x->m->lex, x->ts, end) || name_ends(x, end) ||
	    !name_ends(x, end + 1) || x->ts->t[end].to ==
	    x->ts->t[end].from + 1 ||
	    key_like(tokens_str(x->ts, end, end + 1)))
		return p->to;
	p->name_end = p->to = end + 1;
	return p->to;
}

/* "Debroy Hale Deputy Chairman": an office up to the next mark. */
static bool
office_ends(const struct names *x, size_t i)
{
	size_t end = office_match(x->m->lex, x->ts, i, NULL);

	return end > i && end <= x->to && name_ends(x, end);
}

static size_t
name_at(const struct names *x, size_t i, struct person *p)
{
	size_t end = person_match(x->m->lex, x->ts, i, p);

	if (end > x->to || (end > i && over_columns(x, p->from, p->to)))
		end = i;
	if (end > i)
		end = longer_name(x, p);
	/* "Ms D Eve, National Highways": whom a titled person is of */
	if (end > i && !p->titled && !p->initials && !p->given &&
	    x->formal && !x->plural)
		end = i;
	/* "Climate Action Co-ordinator (Mr. K. Reeve)": words of an office */
	if (end > i && x->holders > 0 && !p->titled && !p->initials)
		end = i;
	/* neither title nor given name nor initials: it must stand alone */
	if (end > i && !p->titled && !p->given && !p->initials &&
	    !name_ends(x, end) && !office_ends(x, end) &&
	    !titled_at(x, end) && !key_like(tokens_str(x->ts, end, end + 1)))
		end = i;
	if (end == i && x->plural)
		end = surname_alone(x, i, p);
	if (end == i)
		end = given_alone(x, i, p);
	if (end == i)
		end = hall_name(x, i, p);
	if (end == i && x->found > 0 && x->last->who != NULL && strcmp(fact_get(
	    x->last->who, "kind"), "member") == 0 && token_punct(x->ts, i + 1,
	    '('))
		end = surname_alone(x, i, p);
	/* "Councillors A, B": the title of the first is each one's */
	if (end > i && x->plural && p->kind[0] == '\0' && !p->titled &&
	    x->office == NULL)
		p->kind = "member";
	/* of "John Slater (JS)" they are only the key */
	if (end > i && p->to == p->name_end && p->name_end == p->name + 1)
		end = p->to = p->name_end = with_initials(x->ts, end);
	return end;
}

/* ---- one entry of a list ---------------------------------------------- */

/*
 * "Councillor A attended as substitute for Councillor B." Whoever attended
 * for another was there, whatever list the sentence stands in.
 */
static size_t
substitute(struct names *x, size_t i)
{
	struct match k;

	if (!lexicon_match(x->m->lex, LEX_SUBSTITUTED, x->ts, i, &k))
		return i;
	fact_set(x->m, x->last, "status", "substitute");
	return sentence_end(x->ts, i);
}

/* "RB - Rhoda Blewitt", "RB: Rhoda Blewitt": a key before a name. */
static size_t
leading_key(const struct names *x, size_t i)
{
	struct person	p;
	size_t		at = i + 1;

	if (i >= x->to || !(x->ts->t[i].flags & TOKEN_CAPS))
		return i;
	while (token_punct(x->ts, at, '-') || token_punct(x->ts, at, ':') ||
	    token_punct(x->ts, at, '='))
		at++;
	return person_match(x->m->lex, x->ts, at, &p) > at &&
	    key_fits(tokens_str(x->ts, i, i + 1),
	    tokens_str(x->ts, p.name, p.name_end)) ? at : i;
}

static void
take(struct names *x, const struct person *p)
{
	size_t		at = p->to + token_punct(x->ts, p->to, ',');
	const char	*status = x->status;

	/* below the apologies: "Provost Mrs Hale, in the Chair." */
	if (token_is(x->ts, at, "in") && token_is(x->ts, at + 1, "the") &&
	    token_is(x->ts, at + 2, "chair"))
		x->status = "present";
	x->last = attend(x, p);
	x->status = status;
	x->found++;
	x->formal = p->titled;
	x->givens += p->given && (p->name_end == p->name + 1 ||
	    x->ts->t[p->name_end - 1].to == x->ts->t[p->name_end - 1].from + 1);
}

static void
give_role(struct names *x, str role)
{
	if (role.n > 0 && fact_get(x->last, "role") == NULL)
		fact_set(x->m, x->last, "role", str_z(x->m->a, role));
}

static size_t
office_holder(struct names *x, size_t i)
{
	struct person	p;
	size_t		open, end;

	if (!holder_here(x->m, x->ts, i, &open, &p) || p.to > x->to)
		return i;
	take(x, &p);
	x->holders++;
	give_role(x, tokens_str(x->ts, i + token_is(x->ts, i, "the"),
	    open - token_punct(x->ts, open - 1, ',')));
	for (end = p.to; end < x->to && !token_punct(x->ts, end, ')'); )
		end++;
	return end + (end < x->to);
}

/* "Inspector Marle Constabulary": an office, and whose. */
static void
give_office(struct names *x, str office)
{
	struct tokens	*ts = tokens_make(x->m->a, office);
	struct match	 k;
	size_t		 end = 0;

	for (size_t i = 0; lexicon_find(x->m->lex, LEX_ROLE, ts, i, ts->n, &k);
	    i = k.from + 1)
		end = k.to > end ? k.to : end;
	if (end > 0 && end < ts->n && (ts->t[end].flags & TOKEN_CAPITAL) &&
	    lexicon_find(x->m->lex, LEX_ORG_WORD, ts, end, ts->n, &k)) {
		fact_set(x->m, x->last, "organisation",
		    str_z(x->m->a, tokens_str(ts, end, ts->n)));
		office = tokens_str(ts, 0, end);
	}
	give_role(x, office);
}

/*
 * "Councillors George and Judith Cooper": two people, one surname. The first
 * has it from the second.
 */
static size_t
shared_surname(struct names *x, size_t i)
{
	struct person	first, p;
	struct fact	*f;
	struct match	k;
	str		name;

	if (!lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k) ||
	    !(token_is(x->ts, k.to, "and") || token_punct(x->ts, k.to, '&')) ||
	    !lexicon_match(x->m->lex, LEX_GIVEN, x->ts, k.to + 1, &k) ||
	    person_match(x->m->lex, x->ts, k.from, &p) <= k.to || p.titled)
		return i;
	first = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "" };
	name = str_c(arena_printf(x->m->a, "%.*s %.*s",
	    STR_ARG(tokens_str(x->ts, i, i + 1)),
	    STR_ARG(tokens_str(x->ts, k.to, p.name_end))));
	f = attend(x, &first);
	fact_set(x->m, f->who, "name", name.p);
	fact_set(x->m, f, "as", name.p);
	x->last = f;
	x->found++;
	return i + 2;
}

static size_t
one_name(struct names *x, size_t i)
{
	struct person	p;
	size_t		end, at = leading_key(x, i), name;
	str		office;

	if ((end = shared_surname(x, i)) > i)
		return end;
	/* "Deputy Kevin Hale": a title of the City's */
	if (token_is(x->ts, i, "deputy") && name_at(x, i + 1, &p) > i + 1 &&
	    p.given && p.name == i + 1) {
		p.from = i;
		p.titled = true;
		take(x, &p);
		return p.to;
	}
	if ((end = name_at(x, at, &p)) > at) {
		take(x, &p);
		if (at > i)
			key_learn(x->m, x->last->who,
			    tokens_str(x->ts, i, i + 1));
		return end;
	}
	if ((end = office_holder(x, i)) > i)
		return end;
	if ((name = office_before(x, i, &p, &office)) == i)
		return i;
	take(x, &p);
	give_office(x, office);
	return p.to;
}

/* ---- what is no name -------------------------------------------------- */

/*
 * "14 members of the public", "two residents", "members of the public": not
 * a person. Returns the token behind, or i.
 */
static size_t
head_count(const struct names *x, size_t i)
{
	size_t end = number_match(x->m->lex, x->ts, i, NULL);

	if (end == i && !(token_is(x->ts, i, "members") &&
	    token_is(x->ts, i + 1, "of")))
		return i;
	while (end < x->to && !(x->ts->t[end].flags & TOKEN_PUNCT) &&
	    !token_is(x->ts, end, "and") && !token_is(x->ts, end, "with") &&
	    (!(x->ts->t[end].flags & TOKEN_CAPITAL) ||
	    token_is(x->ts, end, "public") || token_is(x->ts, end, "members") ||
	    token_is(x->ts, end, "member") || token_is(x->ts, end, "press")))
		end++;
	return end;
}

/*
 * Past an entry that cannot be read: to the next comma, semi-colon or
 * column. A sentence is none of a list: then it ends here (x->to).
 */
static size_t
past_entry(const struct names *x, size_t i)
{
	size_t from = i, small = 0;

	if (i > 0 && token_punct(x->ts, i - 1, '.') && !name_ends(x, i + 1))
		return x->to;
	for (; i < x->to && i < from + SKIP_WORDS; i++) {
		if (token_punct(x->ts, i, ',') || token_punct(x->ts, i, ';') ||
		    (i > from && gap_before(x, i) == GAP_COLUMN))
			return i;
		if (token_punct(x->ts, i, '('))
			while (i < x->to && !token_punct(x->ts, i, ')'))
				i++;
		if (token_punct(x->ts, i, '.') &&
		    sentence_end(x->ts, from) == i + 1)
			break;
		/* "..., Regeneration and TourismMr M Lipscombe" */
		if (i > from && (x->ts->t[i].flags & TOKEN_GLUED) &&
		    titled_at(x, i))
			return i;
		/* "Tom Foy due to work and Pam Bell": the next name */
		if (i > from && token_is(x->ts, i, "and") && person_match(
		    x->m->lex, x->ts, i + 1, NULL) > i + 1)
			return i;
		small += !x->told && i < x->to &&
		    (x->ts->t[i].flags & TOKEN_WORD) &&
		    !(x->ts->t[i].flags & TOKEN_CAPITAL) &&
		    x->ts->t[i].to - x->ts->t[i].from > 3;
		/* "Tom Foy due to work commitments and ..." */
		if (small > (strcmp(x->status, "apologies") == 0 ? 4 : 1))
			break;
	}
	return x->to;
}

/*
 * "Celandine County Council: F Maitland", "Chairman: A Bell": words with a
 * colon before names. *end is the token behind the colon.
 */
static bool
lead_in(struct names *x, size_t i, size_t *end)
{
	size_t	colon = i;
	str	s;

	while (colon < x->to && colon < i + 9 &&
	    !(x->ts->t[colon].flags & TOKEN_PUNCT))
		colon++;
	if (colon == i || !token_punct(x->ts, colon, ':') ||
	    colon + 1 >= x->to)
		return false;
	s = tokens_str(x->ts, i, colon);
	*end = colon + 1;
	if (plural_title(x->ts, colon - 1, &x->office)) {
		x->plural = true;
		return true;
	}
	if (has_kind(x->m, LEX_ROLE, s))
		return false;	/* office_before knows whose */
	x->body = has_kind(x->m, LEX_ORG_WORD, s) ? str_z(x->m->a, s) : NULL;
	x->office = NULL;
	return x->body != NULL;
}

/*
 * "Councillors A, B and C": the title is each one's and of no name; "Y
 * Cynghorydd / Councillor A" has it in two languages.
 */
static size_t
past_title(struct names *x, size_t i)
{
	struct match k;

	if (plural_title(x->ts, i, &x->office)) {
		x->plural = true;
		return i + 1;
	}
	if (lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, i, &k)) {
		if (token_punct(x->ts, k.to, '/'))
			return k.to + 1;
		/* "Parish Councillors A, B" */
		if (plural_title(x->ts, k.to - 1, &x->office)) {
			x->plural = true;
			return k.to;
		}
	}
	return i;
}

void
read_names(struct names *x, size_t i)
{
	size_t end;

	while (i < x->to) {
		if (joins_names(x->ts, i) || token_punct(x->ts, i, ':') ||
		    token_punct(x->ts, i, '-') || token_punct(x->ts, i, '.') ||
		    token_punct(x->ts, i, '/') || token_punct(x->ts, i, ')') ||
		    token_is(x->ts, i, "the") ||
		    token_is(x->ts, i, "by")) {
			i++;
			continue;
		}
		if (token_punct(x->ts, i, '(') && x->last != NULL) {
			i = past_details(x, i);
			continue;
		}
		/* "In attendance: (Councillors) Cllr Hale" */
		if (token_punct(x->ts, i, '(')) {
			while (i < x->to && !token_punct(x->ts, i, ')'))
				i++;
			i++;
			continue;
		}
		if ((end = head_count(x, i)) > i || lead_in(x, i, &end)) {
			i = end;
			continue;
		}
		if ((end = past_title(x, i)) > i) {
			i = end;
			continue;
		}
		end = one_name(x, i);
		if (end == i) {
			i = past_entry(x, i);
			continue;
		}
		i = substitute(x, end);
		if (i == end)
			i = substitute(x, past_details(x, end));
		if (x->office != NULL)
			give_role(x, str_c(x->office));
	}
}
