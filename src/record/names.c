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
	struct tokens *ts = tokens_make(m->tmp, s);
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

/*
 * "Apologies: Beryl Nunn, Dan Moss" before the items, and under the first
 * "Apologies from Cllrs Nunn and Moss were accepted": the same people.
 */
static struct fact *
told_again(const struct names *x, const struct person *p)
{
	struct fact *f;

	if (p->name_end != p->name + 1 || (strcmp(x->status, "apologies") != 0 &&
	    strcmp(x->status, "absent") != 0))
		return NULL;
	f = person_known(x->m, tokens_str(x->ts, p->name, p->name_end));
	f = f != NULL ? f->attended : NULL;
	return f != NULL && strcmp(fact_get(f, "status"), x->status) == 0 &&
	    node_item(f->at->node) != node_item(x->n) ? f : NULL;
}

struct fact *
attend(struct names *x, const struct person *p)
{
	struct model	*m = x->m;
	struct fact	*who = person_listed(m, x->n, p, x->rule), *f;
	size_t		 from = x->ts->t[p->from].from;
	size_t		 to = x->ts->t[p->to - 1].to;
	struct inline_mark *k;

	if ((f = told_again(x, p)) != NULL)
		return f;
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
		/* listed, but it is told that they were not there */
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
give_role(struct names *x, str role)
{
	if (role.n > 0 && fact_get(x->last, "role") == NULL)
		fact_set(x->m, x->last, "role", str_z(x->m->a, role));
}

/* "Councillor HALE, Convener, in the Chair": one of those listed above. */
static struct fact *
listed_chair(struct names *x, const struct person *p)
{
	struct fact	*who;
	bool		 chair = false;

	for (size_t i = p->to; i + 2 < x->ts->n && i < p->to + 6; i++)
		chair |= token_is(x->ts, i, "in") &&
		    token_is(x->ts, i + 1, "the") &&
		    token_is(x->ts, i + 2, "chair");
	if (!chair || p->name_end != p->name + 1)
		return NULL;
	who = person_known(x->m, tokens_str(x->ts, p->name, p->name_end));
	return who != NULL && who->attended != NULL && strcmp(fact_get(
	    who->attended, "status"), "present") == 0 ? who->attended : NULL;
}

/*
 * "Councilor Ann Hale": in American lists an office of each, and no part of
 * the name.
 */
static struct person
without_office(const struct names *x, const struct person *p)
{
	static const char *const words[] = {
		"councilor", "councilors", "councilman", "councilwoman",
		"councilmember", "councilmembers", "alderwoman", "selectman",
		"selectwoman", "pcs",
	};
	struct person	q = *p;

	for (size_t k = 0; p->titled && k < sizeof(words) / sizeof(words[0]);
	    k++)
		if (token_is(x->ts, p->from, words[k]))
			q.from = q.name;
	if (p->titled && token_is(x->ts, p->from, "council") &&
	    (token_is(x->ts, p->from + 1, "member") ||
	    token_is(x->ts, p->from + 1, "members")))
		q.from = q.name;
	return q;
}

static void
take(struct names *x, const struct person *whole)
{
	const struct person short_form = without_office(x, whole);
	const struct person *p = &short_form;
	size_t		at = p->to + token_punct(x->ts, p->to, ',');
	const char	*status = x->status;
	struct match	k;

	/* below the apologies: "Provost Mrs Hale, in the Chair." */
	if (token_is(x->ts, at, "in") && token_is(x->ts, at + 1, "the") &&
	    token_is(x->ts, at + 2, "chair"))
		x->status = "present";
	if ((x->last = listed_chair(x, p)) == NULL)
		x->last = attend(x, p);
	x->status = status;
	/* "Lord Provost Ann Hale": a title, and an office */
	if (strcmp(p->kind, "member") == 0 && lexicon_match(x->m->lex,
	    LEX_ROLE, x->ts, p->from, &k) && k.to <= p->name &&
	    token_is(x->ts, k.to - 1, "provost"))
		give_role(x, tokens_str(x->ts, k.from, k.to));
	x->found++;
	x->formal = p->titled;
	x->givens += p->given && (p->name_end == p->name + 1 ||
	    (p->name_end == p->name + 3 &&
	    token_punct(x->ts, p->name + 1, '-')) ||
	    x->ts->t[p->name_end - 1].to == x->ts->t[p->name_end - 1].from + 1);
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
	struct tokens	*ts = tokens_make(x->m->tmp, office);
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

/* Up to three words with capitals, no name or office, then a title. */
static size_t
before_title(const struct names *x, size_t i)
{
	struct match	k;
	struct person	p;

	if (titled_at(x, i) || person_match(x->m->lex, x->ts, i, &p) > i)
		return i;
	for (size_t j = i; j < i + 4 && j < x->to; j++) {
		if (j > i && person_match(x->m->lex, x->ts, j, &p) > j &&
		    p.titled && strcmp(p.kind, "member") == 0)
			return j;
		if (!(x->ts->t[j].flags & TOKEN_CAPITAL) ||
		    lexicon_match(x->m->lex, LEX_ROLE, x->ts, j, &k) ||
		    gap_before(x, j + 1) == GAP_COLUMN)
			break;
	}
	return i;
}

static size_t
one_name(struct names *x, size_t i)
{
	struct person	p;
	size_t		end, at = leading_key(x, i);
	str		office;

	if ((end = shared_surname(x, i)) > i)
		return end;
	if ((end = surname_first(x, i)) > i) {
		take(x, &(struct person){ .from = i, .to = end, .name = i,
		    .name_end = end, .kind = "" });
		return end;
	}
	/* "Highland Councillor Ann Hale": of what council */
	if ((end = before_title(x, i)) > i) {
		size_t behind = one_name(x, end);

		if (behind > end && person_match(x->m->lex, x->ts, end, &p) >
		    end)
			give_role(x, tokens_str(x->ts, i, p.name));
		return behind;
	}
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
	if (office_before(x, i, &p, &office) == i)
		return i;
	x->led = true;
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
	struct person	p;
	size_t		colon = i;
	str		s;

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
	/* "Whole of meeting: Ann Hale, Director": for how long */
	return x->body != NULL || (colon < i + 5 &&
	    person_match(x->m->lex, x->ts, colon + 1, &p) > colon + 1 &&
	    (p.titled || p.given));
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

/* ", for whom Councillor Gow substituted": who came. */
static size_t
for_whom(struct names *x, size_t i)
{
	struct names	y = *x;
	struct person	p;
	size_t		at = i + 2, end;

	if (!token_is(x->ts, i, "for") || !token_is(x->ts, i + 1, "whom") ||
	    (end = person_match(x->m->lex, x->ts, at, &p)) == at)
		return i;
	if (token_is(x->ts, end, "was") || token_is(x->ts, end, "had"))
		end++;
	if (!token_is(x->ts, end, "substituted") &&
	    !token_is(x->ts, end, "substituting") &&
	    !token_is(x->ts, end, "attended") &&
	    !token_is(x->ts, end, "deputised"))
		return i;
	y.status = "substitute";
	y.body = y.office = NULL;
	attend(&y, &p);
	return end + 1;
}

void
read_names(struct names *x, size_t i)
{
	size_t end;

	while (i < x->to) {
		if ((end = for_whom(x, i)) > i) {
			i = end;
			continue;
		}
		/* "... from Cllr Ash. Cllr Stone was delayed." */
		if (i > 0 && (token_punct(x->ts, i - 1, '.') ||
		    token_punct(x->ts, i - 1, ';')) &&
		    (end = sentence_of(x, i)) > i) {
			i = end;
			continue;
		}
		if (joins_names(x->ts, i) || token_punct(x->ts, i, ':') ||
		    token_punct(x->ts, i, '-') || token_punct(x->ts, i, '.') ||
		    token_punct(x->ts, i, '/') || token_punct(x->ts, i, ')') ||
		    token_punct(x->ts, i, '*') ||
		    token_is(x->ts, i, "the") ||
		    token_is(x->ts, i, "by") || token_is(x->ts, i, "from")) {
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
