/*
 * Lists of names. Input: a leaf of an attendance record, and the status its
 * label gives. Output: an attendance for each name, with the role or body
 * that stands beside it.
 *
 *	"Councillors A Hale (Chair), Doyle (J) and Penn"; "Mr. G. Daly, Town
 *	Clerk"; "Director, Roads (Ms. K. Penn)"
 */
#include <string.h>

#include "names.h"

bool
has_kind(const struct model *m, enum lex_kind kind, str s)
{
	struct tokens *ts = tokens_make(m->a, s);
	struct match k;

	return lexicon_find(m->lex, kind, ts, 0, ts->n, &k);
}

/* What stands in brackets behind a name: an office, else a body. */
void
set_detail(struct model *m, struct fact *f, str s)
{
	struct tokens	*ts = tokens_make(m->a, s);
	struct match	 k;

	if (s.n == 0)
		return;
	if (lexicon_match(m->lex, LEX_ATTENDANCE_NOTE, ts, 0, &k)) {
		if (k.phrase->value.n > 0)
			fact_set(m, f, "status", str_z(m->a, k.phrase->value));
		return;
	}
	/* "Consultant Surgeon (item 4 only)", "Treasurer - via Teams" */
	for (size_t i = 2; i < ts->n; i++) {
		if (!token_punct(ts, i - 1, '-') && !token_punct(ts, i - 1, '('))
			continue;
		if (!lexicon_match(m->lex, LEX_ATTENDANCE_NOTE, ts, i, &k))
			continue;
		if (k.phrase->value.n > 0)
			fact_set(m, f, "status", str_z(m->a, k.phrase->value));
		s = tokens_str(ts, 0, i - 1);
		break;
	}
	if (has_kind(m, LEX_ROLE, s)) {
		if (fact_get(f, "role") == NULL)
			fact_set(m, f, "role", str_z(m->a, s));
	} else if (has_kind(m, LEX_ORG_WORD, s) && fact_get(f, "organisation") == NULL)
		fact_set(m, f, "organisation", str_z(m->a, s));
}

static struct fact *
attend(struct model *m, struct node *n, const struct person *p,
    const char *status, const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*who = person_fact(m, n, p, rule), *f;
	size_t		 from = ts->t[p->from].from, to = ts->t[p->to - 1].to;
	struct inline_mark *k;

	/* who is listed as present and apologised for lateness was present */
	if (who->attended != NULL && strcmp(status, "apologies") == 0 &&
	    strcmp(fact_get(who->attended, "status"), "apologies") != 0)
		return who->attended;
	f = fact_new(m, FACT_ATTENDANCE, n, from, to, rule, "stated");
	fact_set(m, f, "as", range_str(m, n, from, to));
	f->who = who;
	if (who->attended == NULL)
		who->attended = f;
	fact_set(m, f, "status", status);
	if ((k = mark_add(m, n, "person", from, to)) != NULL)
		k->fact = who;
	return f;
}

/* ---- names in a row --------------------------------------------------- */

static size_t
bracket(struct names *x, size_t i)
{
	size_t end = i;

	while (end < x->ts->n && !token_punct(x->ts, end, ')'))
		end++;
	if (x->last != NULL && end > i + 1)
		set_detail(x->m, x->last, tokens_str(x->ts, i + 1, end));
	return end < x->ts->n ? end + 1 : end;
}

static bool
separator(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, ',') || token_punct(ts, i, ';') ||
	    token_is(ts, i, "and") || token_punct(ts, i, '&');
}

/* One surname, where a plural title said that names follow. */
static size_t
surname_alone(struct names *x, size_t i, struct person *p)
{
	struct match k;

	if (!x->plural || i >= x->ts->n ||
	    !(x->ts->t[i].flags & TOKEN_CAPITAL) ||
	    lexicon_match(x->m->lex, LEX_ROLE, x->ts, i, &k) ||
	    lexicon_match(x->m->lex, LEX_ORG_WORD, x->ts, i, &k))
		return i;
	*p = (struct person){ .from = i, .name = i, .name_end = i + 1,
	    .to = i + 1, .kind = "member" };
	while (token_punct(x->ts, p->to, '-') && p->to + 1 < x->ts->n &&
	    (x->ts->t[p->to].flags & TOKEN_GLUED))
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

/* After a name: "- Chairman", ", Clerk to the Council", "in the Chair". */
static size_t
trailing_role(struct names *x, size_t i)
{
	size_t at = i, end;

	if (token_is(x->ts, i, "in") && token_is(x->ts, i + 1, "the") &&
	    token_is(x->ts, i + 2, "chair")) {
		fact_set(x->m, x->last, "role", "Chair");
		return i + 3;
	}
	if (token_punct(x->ts, at, '-') || token_punct(x->ts, at, ','))
		at++;
	if (at == i && !(x->ts->t[i < x->ts->n ? i : 0].flags & TOKEN_CAPITAL))
		return i;
	end = office_match(x->m->lex, x->ts, at, NULL);
	if (end == at || (end < x->ts->n && !separator(x->ts, end) &&
	    !token_punct(x->ts, end, '.') && !token_punct(x->ts, end, '(')))
		return i;
	fact_set(x->m, x->last, "role", str_z(x->m->a,
	    tokens_str(x->ts, at, end)));
	return end;
}

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

bool
plural_title(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"councillors", "cllrs", "clrs", "messrs", "members",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* The first token from which a name can be read, past "were received from". */
size_t
names_start(const struct model *m, const struct tokens *ts, size_t i)
{
	struct person p;

	for (size_t k = i; k < ts->n && k < i + 14; k++)
		if (person_match(m->lex, ts, k, &p) > k || plural_title(ts, k))
			return k;
	return ts->n;
}

/*
 * A second list in the same paragraph: "Present: A and B. Apologies were
 * received from C." Sets *names to where its names begin.
 */
static bool
label_inside(struct names *x, size_t i, size_t *names)
{
	struct match k;

	if (i == 0 || !token_punct(x->ts, i - 1, '.') ||
	    !lexicon_match(x->m->lex, LEX_ATTENDANCE, x->ts, i, &k) ||
	    (!token_punct(x->ts, k.to, ':') && !match_is(&k, "apologies")))
		return false;
	x->status = str_z(x->m->a, k.phrase->value);
	x->plural = false;
	*names = match_is(&k, "apologies") ?
	    names_start(x->m, x->ts, k.to) : k.to;
	return true;
}

/*
 * An office with its holder in brackets: "Director, Service Operations (Mr.
 * G. Daly)", "The Chairman (Councillor Mrs J Ormerod)". *open is the token
 * of the bracket; false where it is something else.
 */
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
	    p->titled && token_punct(ts, p->to, ')');
}

static size_t
office_holder(struct names *x, size_t i)
{
	struct person	p;
	size_t		open;

	if (!holder_here(x->m, x->ts, i, &open, &p))
		return i;
	x->last = attend(x->m, x->n, &p, x->status, x->rule);
	x->found++;
	fact_set(x->m, x->last, "role", str_z(x->m->a,
	    tokens_str(x->ts, i + token_is(x->ts, i, "the"), open)));
	return p.to + 1;
}

/* All names from token i to the end, or to where no name can be read. */
void
read_names(struct names *x, size_t i)
{
	struct person p;
	size_t end;

	while (i < x->ts->n) {
		if (separator(x->ts, i) || token_punct(x->ts, i, ':') ||
		    token_punct(x->ts, i, '-') || token_punct(x->ts, i, '.') ||
		    token_is(x->ts, i, "the")) {
			i++;
			continue;
		}
		if (token_punct(x->ts, i, '(')) {
			/* "John Slater (JS), Town Clerk" */
			i = bracket(x, i);
			if (x->last != NULL && fact_get(x->last, "role") == NULL)
				i = trailing_role(x, i);
			continue;
		}
		if (label_inside(x, i, &i))
			continue;
		if (plural_title(x->ts, i)) {
			size_t at = i + 1 + token_punct(x->ts, i + 1, '.');

			x->plural = true;
			/* "Cllrs.: B. Rowe, A. Pugh" */
			if (token_punct(x->ts, at, ':')) {
				i = at + 1;
				continue;
			}
		}
		end = person_match(x->m->lex, x->ts, i, &p);
		if (end == i && (end = office_holder(x, i)) > i) {
			i = end;
			continue;
		}
		if (end == i)
			end = surname_alone(x, i, &p);
		if (end == i)
			return;
		/* of "John Slater (JS)" they are only the key */
		if (p.to == p.name_end && p.name_end == p.name + 1)
			end = p.to = p.name_end = with_initials(x->ts, end);
		x->last = attend(x->m, x->n, &p, x->status, x->rule);
		x->found++;
		i = substitute(x, end);
		if (i == end)
			i = trailing_role(x, end);
	}
}
