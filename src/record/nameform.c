/*
 * What may be a name in a list, and where it ends. Input: tokens of an
 * attendance record. Output: one person's name, by less than would do in
 * running text, as names are what is expected there.
 *
 *	"Che Campbell," between marks; "Hanton" behind "Councillors"; "Stu"
 *	among given names; "Alun Wyn Hopkin,"; "Bell, A (Mayor)"
 */
#include <string.h>

#include "names.h"

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

	/* "Y Cynghorwyr: A Marsh": an initial, not the Welsh "a" */
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]) &&
		    !(ts->t[i].to == ts->t[i].from + 1 &&
		    (ts->t[i].flags & TOKEN_CAPITAL)))
			return true;
	/* "Alun Davies a William Loynton" */
	if (token_is(ts, i, "a") && !(ts->t[i].flags & TOKEN_CAPITAL))
		return i + 1 < ts->n &&
		    (ts->t[i + 1].flags & TOKEN_CAPITAL);
	return token_punct(ts, i, ',') || token_punct(ts, i, ';') ||
	    token_punct(ts, i, '&');
}

/* "Gina Hale Cllrs Bell and Penn": the next name's title. */
bool
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
		{ "councilors", NULL }, { "councilmembers", NULL },
		{ "councilmen", NULL }, { "pcs", NULL }, { "crs", NULL },
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
	    (lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, i, &k) &&
	    /* "Councillors Bailie, Brown" */
	    (!token_punct(x->ts, i + 1, ',') || plural_title(x->ts, i, NULL) ||
	    match_is(&k, "title"))) ||
	    lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_BODY_NOUN, x->ts, i, &k) ||
	    /* "Councillors Flint, Gore and Hall" */
	    (lexicon_match(x->m->lex, LEX_ORG_WORD, x->ts, i, &k) &&
	    !match_is(&k, "surname")))
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
	    ts->t[i].to - ts->t[i].from > 2 ||
	    token_is(ts, i, "ch") || token_is(ts, i, "vc"))
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
	/* "Stuart, Jean-Michel, Tim" */
	if (k.to == i + 1 && token_punct(x->ts, k.to, '-') &&
	    k.to + 1 < x->to && (x->ts->t[k.to + 1].flags & TOKEN_GLUED))
		k.to += 2;
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
	    !name_ends(x, end + 1) || token_punct(x->ts, end + 1, '/') ||
	    x->ts->t[end].to ==
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

/* "Hale, A (Chairman)", "Tate, Mrs E;": the surname first. */
static size_t
initial_behind(const struct names *x, struct person *p)
{
	size_t		i = p->to + 1;
	struct match	k;

	if (!token_punct(x->ts, p->to, ','))
		return p->to;
	if (lexicon_match(x->m->lex, LEX_HONORIFIC, x->ts, i, &k) &&
	    match_is(&k, "title"))
		i = k.to;
	if (i >= x->to || !(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    x->ts->t[i].to != x->ts->t[i].from + 1)
		return p->to;
	i++;
	if (i < x->to && !token_punct(x->ts, i, ';') &&
	    !token_punct(x->ts, i, '(') && !token_punct(x->ts, i, ','))
		return p->to;
	p->name_end = p->to = i;
	return i;
}

bool
ward_name(const struct tokens *ts, const struct person *p)
{
	return !p->initials && !p->given && p->name_end > p->name + 1 &&
	    (token_is(ts, p->name_end - 1, "ward") ||
	    token_is(ts, p->name_end - 1, "division") ||
	    token_is(ts, p->name_end - 1, "constituency"));
}

size_t
name_at(const struct names *x, size_t i, struct person *p)
{
	size_t end = person_match(x->m->lex, x->ts, i, p);

	/* "Ann Moore      AM" in columns: a key, and no honour */
	if (end > i && over_columns(x, p->name_end - 1, p->to))
		end = p->to = p->name_end;
	if (end > x->to || (end > i && over_columns(x, p->from, p->to)))
		end = i;
	if (end > i)
		end = longer_name(x, p);
	/* "Cllr A Hale, North Ward": whom they were elected by */
	if (end > i && !p->titled && ward_name(x->ts, p))
		end = i;
	/* "Ms D Eve, National Highways": whom a titled person is of */
	if (end > i && !p->titled && !p->initials && !p->given &&
	    x->formal && !x->plural)
		end = i;
	/* "Ann Hale, Orme Residential", a name a line: whom she is of */
	if (end > i && !p->titled && !p->initials && !p->given && x->lined &&
	    x->found > 0)
		end = i;
	/* "Climate Action Co-ordinator (Mr. K. Reeve)": words of an office */
	if (end > i && x->holders > 0 && !p->titled && !p->initials &&
	    !(p->given && p->name_end == p->name + 2 && name_ends(x, end) &&
	    !(token_punct(x->ts, end, '(') && person_match(x->m->lex, x->ts,
	    end + 1, NULL) > end + 1)))
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
	if (end > i && p->name_end == p->name + 1 && p->to == p->name_end)
		end = initial_behind(x, p);
	/* "Councillors A, B": the title of the first is each one's */
	if (end > i && x->plural && p->kind[0] == '\0' && !p->titled &&
	    x->office == NULL)
		p->kind = "member";
	/* of "John Slater (JS)" they are only the key */
	if (end > i && p->to == p->name_end && p->name_end == p->name + 1)
		end = p->to = p->name_end = with_initials(x->ts, end);
	return end;
}
