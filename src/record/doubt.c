/*
 * Doubts. Input: a model. Output: for each fact that the text does not state
 * a note: what was taken for what, and by which rule; and what in the text
 * does not go together, which a clerk would ask about.
 *
 *	"no word of the text says so; taken as likely: decision, "That the
 *	report be received" (trigger-lost)"
 */
#include <stdlib.h>
#include <string.h>

#include "document.h"

static const char *const kinds[] = {
	[FACT_PERSON] = "person", [FACT_ATTENDANCE] = "attendance",
	[FACT_SPEECH] = "speaker", [FACT_RECOMMENDATION] = "recommendation",
	[FACT_DECISION] = "decision", [FACT_MOTION] = "motion",
	[FACT_VOTE] = "vote", [FACT_ACTION] = "action",
	[FACT_INTEREST] = "interest", [FACT_REFERENCE] = "reference",
	[FACT_AMOUNT] = "amount", [FACT_NEXT_MEETING] = "next meeting",
	[FACT_DOCUMENT] = "document",
};

static const char *const abouts[] = {
	[ABOUT_AUTHORITY] = "authority", [ABOUT_BODY] = "body",
	[ABOUT_TITLE] = "title", [ABOUT_DATE] = "date",
	[ABOUT_START] = "start", [ABOUT_END] = "end",
	[ABOUT_VENUE] = "venue", [ABOUT_STATUS] = "status",
};

/* The first leaf of a place, and the words of the place in it. */
static const struct node *
words_at(const struct place *p, str *words)
{
	const struct node *n = p->node;

	while (n != NULL && n->leaf == NULL)
		n = n->first;
	if (n != NULL)
		*words = p->node->leaf != NULL ?
		    str_sub(n->leaf->s, p->from, p->to) : n->leaf->s;
	return n;
}

/* No more than a line of it, cut at a blank. */
static str
shortened(str s)
{
	enum { LONGEST = 60, };
	size_t n = LONGEST;

	s = str_trim(s);
	if (s.n <= LONGEST)
		return s;
	while (n > 0 && s.p[n] != ' ')
		n--;
	return str_trim(str_sub(s, 0, n > 0 ? n : utf8_back(s, LONGEST)));
}

static const char *
value_of(const struct fact *f)
{
	static const char *const names[] = { "value", "date", "name", };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (fact_get(f, names[i]) != NULL)
			return fact_get(f, names[i]);
	if (f->who != NULL && fact_get(f->who, "name") != NULL)
		return fact_get(f->who, "name");
	return "";
}

/* Where a fact begins in the source; 0 where it stands nowhere. */
static void
where(const struct model *m, const struct fact *f, size_t *line, size_t *col)
{
	str			 words;
	const struct node	*n;

	*line = *col = 0;
	if (f->at != NULL && (n = words_at(f->at, &words)) != NULL)
		text_where(m->t, leaf_off(n->leaf, f->at->node->leaf != NULL ?
		    f->at->from : 0), line, col);
}

static void
doubt(struct model *m, struct diags *ds, const char *what, const struct fact *f)
{
	bool			 guess = strcmp(f->certainty, "inferred") == 0;
	const char		*value = value_of(f);
	size_t			 line, col;
	str			 words = { NULL, 0 };

	if (!guess && strcmp(f->certainty, "derived") != 0)
		return;
	where(m, f, &line, &col);
	if (f->at != NULL)
		words_at(f->at, &words);
	words = shortened(words);
	diag_at(ds, guess ? MN_DIAG_FACT_INFERRED : MN_DIAG_FACT_DERIVED,
	    line, col, "%s%s%s, from \"%.*s\" (%s)", what,
	    value[0] != '\0' ? " " : "", value, STR_ARG(words), f->rule);
}

static bool
is_present(const struct fact *who)
{
	static const char *const there[] = {
		"present", "remote", "substitute", "in-attendance",
	};
	const char *status = fact_get(who->attended, "status");

	for (size_t i = 0; i < sizeof(there) / sizeof(there[0]); i++)
		if (status != NULL && strcmp(status, there[i]) == 0)
			return true;
	return false;
}

static void
doubt_presence(struct model *m, struct diags *ds, const struct fact *f,
    const struct fact *who, const char *did)
{
	size_t line, col;

	/* an office may be held by whoever is listed */
	if (who == NULL || strcmp(fact_get(who, "kind"), "office") == 0 ||
	    (who->attended != NULL && is_present(who)))
		return;
	where(m, f, &line, &col);
	diag_at(ds, MN_DIAG_NOT_PRESENT, line, col, "%s %s",
	    fact_get(who, "name"), did);
}

/*
 * Who moved, seconded or voted without being listed as there. It is no
 * reason to add them to the record of attendance, which the text gives.
 * An excerpt that lists nobody to speak of says nothing of who was there.
 */
static void
list_strangers(struct model *m, struct diags *ds)
{
	enum { A_LIST = 3, };
	size_t listed = 0;

	for (struct fact *f = m->facts[FACT_ATTENDANCE]; f != NULL; f = f->next)
		listed += f->who != NULL && f->who->attended != NULL &&
		    is_present(f->who);
	if (listed < A_LIST)
		return;
	for (struct fact *f = m->facts[FACT_MOTION]; f != NULL; f = f->next) {
		doubt_presence(m, ds, f, f->who, "moved");
		doubt_presence(m, ds, f, f->who2, "seconded");
	}
	for (struct fact *f = m->facts[FACT_PERSON]; f != NULL; f = f->next)
		if (f->voted != NULL)
			doubt_presence(m, ds, f, f, "voted");
}

static int
by_name(const void *a, const void *b)
{
	const struct fact *const *f = a, *const *g = b;

	return strcmp(fact_get(*f, "name"), fact_get(*g, "name"));
}

/* "Tanya Penn", "Tanya Penner": one goes on where the other ends. */
static bool
are_alike(const char *name, const char *longer)
{
	enum { SURNAME = 4, ENDING = 4, };
	size_t		 n = strlen(name);
	const char	*surname = strrchr(name, ' ');

	return surname != NULL && strlen(surname + 1) >= SURNAME &&
	    strncmp(name, longer, n) == 0 && strchr(longer + n, ' ') == NULL &&
	    longer[n] != '-' && strlen(longer + n) <= ENDING;
}

/* Names that may be one person's, misspelt once; they stay two. */
static void
list_alike(struct model *m, struct diags *ds)
{
	size_t		 n = 0, line, col;
	struct fact	**all = arena_alloc(m->a,
	    (m->counts[FACT_PERSON] + 1) * sizeof(*all));

	for (struct fact *f = m->facts[FACT_PERSON]; f != NULL; f = f->next)
		if (f->instead == NULL && fact_get(f, "name") != NULL)
			all[n++] = f;
	qsort(all, n, sizeof(all[0]), by_name);
	for (size_t i = 1; i < n; i++) {
		const char *one = fact_get(all[i - 1], "name");
		const char *other = fact_get(all[i], "name");

		if (strcmp(one, other) == 0 || !are_alike(one, other))
			continue;
		where(m, all[i], &line, &col);
		diag_at(ds, MN_DIAG_NAMES_ALIKE, line, col, "%s, %s", one,
		    other);
	}
}

void
list_doubts(struct model *m, struct diags *ds)
{
	diags_init(ds, m->a, m->ds->file);
	for (int k = 0; k < ABOUT_KEYS; k++)
		/* a title made of the body's name is as sure as that */
		if (m->about[k] != NULL && k != ABOUT_TITLE)
			doubt(m, ds, abouts[k], m->about[k]);
	for (int k = 0; k < FACT_KINDS; k++)
		for (struct fact *f = m->facts[k]; f != NULL; f = f->next)
			/* "She added": whoever spoke last, many times over */
			if (k != FACT_SPEECH ||
			    strcmp(f->certainty, "derived") != 0)
				doubt(m, ds, kinds[k], f);
	list_strangers(m, ds);
	list_alike(m, ds);
}
