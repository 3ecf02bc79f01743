/*
 * Doubts. Input: a model. Output: for each fact that the text does not state
 * a note: what was taken for what, and by which rule.
 *
 *	"no word of the text says so; taken as likely: decision, "That the
 *	report be received" (trigger-lost)"
 */
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

static void
doubt(struct model *m, struct diags *ds, const char *what, const struct fact *f)
{
	bool			 guess = strcmp(f->certainty, "inferred") == 0;
	const char		*value = value_of(f);
	const struct node	*n = NULL;
	size_t			 line = 0, col = 0;
	str			 words = { NULL, 0 };

	if (!guess && strcmp(f->certainty, "derived") != 0)
		return;
	if (f->at != NULL && (n = words_at(f->at, &words)) != NULL)
		text_where(m->t, leaf_off(n->leaf, f->at->node->leaf != NULL ?
		    f->at->from : 0), &line, &col);
	words = shortened(words);
	diag_at(ds, guess ? MN_DIAG_FACT_INFERRED : MN_DIAG_FACT_DERIVED,
	    line, col, "%s%s%s, from \"%.*s\" (%s)", what,
	    value[0] != '\0' ? " " : "", value, STR_ARG(words), f->rule);
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
}
