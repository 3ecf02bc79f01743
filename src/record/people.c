/*
 * People. Input: a name where it stands. Output: the person it is in this
 * record: one already known under the same name, or a new one. Surnames
 * alone join only where one person here bears them, and never across
 * different initials: two Joneses stay two. "T. Butler" is the Tom Butler
 * of the attendance where no other Butler's name begins with a T.
 */
#include <string.h>

#include "assemble.h"
#include "table.h"

static str
last_word(str name)
{
	size_t i = name.n;

	while (i > 0 && name.p[i - 1] != ' ')
		i--;
	return str_sub(name, i, name.n);
}

static str
first_word(str name)
{
	size_t i = 0;

	while (i < name.n && name.p[i] != ' ')
		i++;
	return str_sub(name, 0, i);
}

static str
name_of(const struct fact *f)
{
	const char *n = fact_get(f, "name");

	return str_c(n != NULL ? n : "");
}

static bool
is_office(const struct fact *f)
{
	return strcmp(fact_get(f, "kind"), "office") == 0;
}

/* ---- found by name ---------------------------------------------------- */

/* A name, or the first or last word of one, and who bears it. */
struct bearer {
	struct fact	*who;
	bool		 several;
};

struct people {
	struct table	whole, word;
	struct table	initial;	/* "T Butler" */
};

static void
bear(struct model *m, struct table *t, str name, struct fact *who)
{
	struct bearer *b = table_get(t, name);

	if (b != NULL) {
		b->several |= b->who != who;
		return;
	}
	b = arena_alloc(m->a, sizeof(*b));
	b->who = who;
	table_put(m->a, t, name, b);
}

/* "T Butler" of "Tom R. Butler"; empty where there is but one word. */
static str
with_initial(struct arena *a, str name)
{
	str	 last = last_word(name);
	size_t	 first;

	if (last.n == name.n)
		return STR("");
	utf8_get(name.p, name.n, &first);
	return str_c(arena_printf(a, "%.*s %.*s", (int)first, name.p,
	    STR_ARG(last)));
}

static void
remember(struct model *m, struct fact *f)
{
	str name = name_of(f);
	str initial;

	bear(m, &m->people->whole, name, f);
	if (is_office(f))
		return;
	bear(m, &m->people->word, first_word(name), f);
	bear(m, &m->people->word, last_word(name), f);
	initial = with_initial(m->a, name);
	if (initial.n > 0)
		bear(m, &m->people->initial, initial, f);
}

/* The one person whose first or last name this is; NULL if none or two. */
struct fact *
person_known(struct model *m, str name)
{
	struct bearer *b = m->people != NULL ?
	    table_get(&m->people->word, name) : NULL;

	return b != NULL && !b->several ? b->who : NULL;
}

struct fact *
person_named(struct model *m, str name)
{
	struct bearer *b = m->people != NULL ?
	    table_get(&m->people->whole, name) : NULL;

	return b != NULL ? b->who : NULL;
}

/* The next given name of those, or its initial: of "T.J." first the "T". */
static str
next_given(str *names, bool *initial)
{
	str	 s = *names, next;
	size_t	 n = 0;

	while (s.n > 0 && (*s.p == ' ' || *s.p == '.'))
		s = str_sub(s, 1, s.n);
	if (s.n > 0)
		utf8_get(s.p, s.n, &n);
	next = str_sub(s, n, s.n);
	*initial = str_trim(next).n == 0 || !str_lower(next) ||
	    *next.p == ' ';
	if (!*initial)
		n = first_word(s).n;
	*names = str_sub(s, n, s.n);
	return str_sub(s, 0, n);
}

/* "T", "TJ" and "Tom" may be one, "Tom" and "Tim" not. */
static bool
given_fit(str a, str b)
{
	bool	initial_a, initial_b;
	str	x, y;

	a = str_sub(a, 0, a.n - last_word(a).n);
	b = str_sub(b, 0, b.n - last_word(b).n);
	while ((x = next_given(&a, &initial_a)).n > 0 &&
	    (y = next_given(&b, &initial_b)).n > 0) {
		size_t n, k;

		utf8_get(x.p, x.n, &n);
		utf8_get(y.p, y.n, &k);
		if (initial_a || initial_b ?
		    !str_same(str_sub(x, 0, n), str_sub(y, 0, k)) :
		    !str_same(x, y))
			return false;
	}
	return true;
}

/* Mr or Mrs: 'm', 'f', or 0 where the honorific does not tell. */
static int
told_by(str honorific)
{
	static const char *const men[] = { "mr", "sir", "lord", };
	static const char *const women[] = {
		"mrs", "ms", "miss", "dame", "lady", "madam",
	};
	str last;

	while (honorific.n > 0) {
		last = last_word(honorific);
		honorific = str_trim(str_sub(honorific, 0,
		    honorific.n - last.n));
		if (last.n > 1 && last.p[last.n - 1] == '.')
			last.n--;
		for (size_t i = 0; i < sizeof(men) / sizeof(men[0]); i++)
			if (str_same(last, str_c(men[i])))
				return 'm';
		for (size_t i = 0; i < sizeof(women) / sizeof(women[0]); i++)
			if (str_same(last, str_c(women[i])))
				return 'f';
	}
	return 0;
}

/* "Cllr T. Butler": the Tom Butler there is, if there is but one such. */
static struct fact *
person_abridged(struct model *m, str name, str honorific)
{
	str		 key = with_initial(m->a, name);
	struct bearer	*b = m->people != NULL && key.n > 0 ?
	    table_get(&m->people->initial, key) : NULL;
	const char	*other;
	int		 told, known;

	if (b == NULL || b->several || !given_fit(name, name_of(b->who)))
		return NULL;
	other = fact_get(b->who, "honorific");
	told = told_by(honorific);
	known = told_by(str_c(other != NULL ? other : ""));
	if (told != 0 && known != 0 && told != known)
		return NULL;
	bear(m, &m->people->whole, name, b->who);
	return b->who;
}

static struct fact *
new_person(struct model *m, struct node *n, size_t from, size_t to,
    const char *name, const char *kind, const char *rule)
{
	struct fact *f = fact_new(m, FACT_PERSON, n, from, to, rule, "stated");

	f->item = NULL;
	fact_set(m, f, "name", name);
	fact_set(m, f, "kind", kind);
	if (m->people == NULL)
		m->people = arena_alloc(m->a, sizeof(*m->people));
	remember(m, f);
	return f;
}

/* "person  gk = Gary Kell": a profile says whose another form of a name is. */
str
person_alias(const struct model *m, str name)
{
	struct match k;

	return lexicon_whole(m->lex, LEX_PERSON, tokens_make(m->tmp, name), &k) ?
	    k.phrase->value : name;
}

static str
person_name(struct model *m, const struct tokens *ts, const struct person *p)
{
	str name = tokens_str(ts, p->name, p->name_end);

	name.n -= p->cut;
	return person_alias(m, name);
}

struct fact *
person_new(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 name = person_name(m, ts, p);
	size_t		 from = ts->t[p->from].from;
	size_t		 to = ts->t[p->to - 1].to - p->cut;
	struct fact	*f;

	f = new_person(m, n, from, to, str_z(m->a, name), p->kind[0] != '\0' ?
	    p->kind : "partner", rule);
	if (p->name > p->from)
		fact_set(m, f, "honorific", str_z(m->a, str_sub(n->leaf->s,
		    from, ts->t[p->name - 1].to)));
	return f;
}

static struct fact *
person_so_named(struct model *m, const struct person *p, str name)
{
	bool		 one_word = str_eq(first_word(name), name);
	struct fact	*f = person_named(m, name);

	if (f == NULL && one_word)
		f = person_known(m, name);
	/* "Councillor J. Orme", of whom the attendance has only "Orme" */
	if (f == NULL && !one_word && strcmp(p->kind, "member") == 0 &&
	    (f = person_named(m, last_word(name))) != NULL &&
	    (is_office(f) || person_known(m, last_word(name)) != f))
		f = NULL;
	/* "Councillor Orme", given in full elsewhere in the record */
	if (f == NULL && one_word && m->voices != NULL)
		f = voices_name(m->voices, name, !p->titled);
	return f;
}

struct fact *
person_listed(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct fact *f = person_so_named(m, p, person_name(m,
	    node_tokens(m->a, n), p));

	return f != NULL ? f : person_new(m, n, p, rule);
}

struct fact *
person_fact(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 name = person_name(m, ts, p);
	struct fact	*f = person_so_named(m, p, name);

	if (f == NULL)
		f = person_abridged(m, name, tokens_str(ts, p->from, p->name));
	return f != NULL ? f : person_new(m, n, p, rule);
}

struct fact *
office_fact(struct model *m, struct node *n, size_t from, size_t to,
    const char *rule)
{
	str		 name = str_sub(n->leaf->s, from, to);
	struct fact	*f = person_named(m, name);

	if (f != NULL)
		return f;
	return new_person(m, n, from, to, str_z(m->a, name), "office", rule);
}

struct fact *
person_by_name(struct model *m, struct node *n, size_t from, size_t to,
    str name, const char *rule)
{
	struct fact *f = person_named(m, name);

	if (f == NULL && str_eq(first_word(name), name))
		f = person_known(m, name);
	if (f == NULL)
		f = person_abridged(m, name, STR(""));
	return f != NULL ? f : new_person(m, n, from, to, str_z(m->a, name),
	    "partner", rule);
}
