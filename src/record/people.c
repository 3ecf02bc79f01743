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

/* The one person whose first or last name this is; NULL if none or two. */
struct fact *
person_known(struct model *m, str name)
{
	struct fact *found = NULL;

	for (struct fact *f = m->facts[FACT_PERSON]; f != NULL; f = f->next) {
		str full = name_of(f);

		if (is_office(f) || (!str_same(last_word(full), name) &&
		    !str_same(first_word(full), name)))
			continue;
		if (found != NULL)
			return NULL;
		found = f;
	}
	return found;
}

static struct fact *
same_name(struct model *m, str name)
{
	for (struct fact *f = m->facts[FACT_PERSON]; f != NULL; f = f->next)
		if (str_same(name_of(f), name))
			return f;
	return NULL;
}

static struct fact *
new_person(struct model *m, struct node *n, size_t from, size_t to,
    const char *name, const char *kind, const char *rule)
{
	struct fact *f = fact_new(m, FACT_PERSON, n, from, to, rule, "stated");

	f->item = NULL;
	fact_set(m, f, "name", name);
	fact_set(m, f, "kind", kind);
	return f;
}

struct fact *
person_fact(struct model *m, struct node *n, const struct person *p,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	str		 name = tokens_str(ts, p->name, p->name_end);
	size_t		 from = ts->t[p->from].from, to = ts->t[p->to - 1].to;
	struct fact	*f = same_name(m, name);
	bool		 one_word = str_eq(first_word(name), name);

	if (f == NULL && one_word)
		f = person_known(m, name);
	if (f == NULL) {
		f = new_person(m, n, from, to, str_z(m->a, name),
		    p->kind[0] != '\0' ? p->kind : "partner", rule);
		if (p->name > p->from)
			fact_set(m, f, "honorific", str_z(m->a,
			    str_sub(n->leaf->s, from, ts->t[p->name - 1].to)));
	}
	return f;
}

struct fact *
office_fact(struct model *m, struct node *n, size_t from, size_t to,
    const char *rule)
{
	str		 name = str_sub(n->leaf->s, from, to);
	struct fact	*f = same_name(m, name);

	if (f != NULL)
		return f;
	return new_person(m, n, from, to, str_z(m->a, name), "office", rule);
}
