/*
 * People. Input: a name where it stands. Output: the person it is in this
 * record: one already known under the same name, or a new one. Surnames
 * alone join only where one person here bears them, and never across
 * different initials: two Joneses stay two.
 */
#include <string.h>

#include "assemble.h"

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
	str		 name;
	struct fact	*who;
	bool		 several;
	struct bearer	*next;
};

enum { NAME_SLOTS = 4096, };

struct people {
	struct bearer	*whole[NAME_SLOTS], *word[NAME_SLOTS];
};

static struct bearer **
slot(struct bearer **table, str name)
{
	struct bearer **b = &table[word_hash(name) % NAME_SLOTS];

	while (*b != NULL && !str_same((*b)->name, name))
		b = &(*b)->next;
	return b;
}

static void
bear(struct model *m, struct bearer **table, str name, struct fact *who)
{
	struct bearer **b = slot(table, name);

	if (*b != NULL) {
		(*b)->several |= (*b)->who != who;
		return;
	}
	*b = arena_alloc(m->a, sizeof(**b));
	**b = (struct bearer){ .name = name, .who = who };
}

static void
remember(struct model *m, struct fact *f)
{
	str name = name_of(f);

	bear(m, m->people->whole, name, f);
	if (is_office(f))
		return;
	bear(m, m->people->word, first_word(name), f);
	bear(m, m->people->word, last_word(name), f);
}

/* The one person whose first or last name this is; NULL if none or two. */
struct fact *
person_known(struct model *m, str name)
{
	struct bearer *b = m->people != NULL ?
	    *slot(m->people->word, name) : NULL;

	return b != NULL && !b->several ? b->who : NULL;
}

struct fact *
person_named(struct model *m, str name)
{
	struct bearer *b = m->people != NULL ?
	    *slot(m->people->whole, name) : NULL;

	return b != NULL ? b->who : NULL;
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

	return lexicon_whole(m->lex, LEX_PERSON, tokens_make(m->a, name), &k) ?
	    k.phrase->value : name;
}

struct fact *
person_new(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 name = tokens_str(ts, p->name, p->name_end);
	size_t		 from = ts->t[p->from].from;
	size_t		 to = ts->t[p->to - 1].to - p->cut;
	struct fact	*f;

	name.n -= p->cut;
	name = person_alias(m, name);
	f = new_person(m, n, from, to, str_z(m->a, name), p->kind[0] != '\0' ?
	    p->kind : "partner", rule);
	if (p->name > p->from)
		fact_set(m, f, "honorific", str_z(m->a, str_sub(n->leaf->s,
		    from, ts->t[p->name - 1].to)));
	return f;
}

struct fact *
person_fact(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 name = tokens_str(ts, p->name, p->name_end);
	struct fact	*f;
	bool		 one_word;

	name.n -= p->cut;
	name = person_alias(m, name);
	one_word = str_eq(first_word(name), name);
	f = person_named(m, name);
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
	return f != NULL ? f : new_person(m, n, from, to, str_z(m->a, name),
	    "partner", rule);
}
