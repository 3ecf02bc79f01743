/*
 * Applications determined. Input: the tree of an authority's own planning or
 * licensing minutes, other decisions found. Output: the line under each
 * application that says what became of it, a decision.
 *
 *	"P/12/0425 - 2 Chantry Lane, porch" over "GRANTED subject to standard
 *	conditions."; a parish is only told of such, and says "No objection"
 */
#include <string.h>

#include "decide.h"

static bool
any_word(const struct fact *f, const char *const *words, size_t n)
{
	if (f == NULL || f->words == NULL)
		return false;
	for (size_t i = 0; i < f->words->n; i++)
		for (size_t k = 0; k < n; k++)
			if (token_is(f->words, i, words[k]))
				return true;
	return false;
}

#define HAS(f, words) any_word(f, words, sizeof(words) / sizeof((words)[0]))

/* The meeting itself decides applications, and is no parish's. */
static bool
determines(const struct model *m)
{
	static const char *const bodies[] = {
		"planning", "plans", "development", "licensing", "regulatory",
	};
	static const char *const local[] = {
		"parish", "town", "community", "village",
	};
	static const char *const wide[] = {
		"district", "borough", "county", "city", "metropolitan", "park",
	};

	if (!HAS(m->about[ABOUT_BODY], bodies) ||
	    HAS(m->about[ABOUT_AUTHORITY], local) ||
	    HAS(m->about[ABOUT_BODY], local))
		return false;
	/* "Officer recommendation: Refuse" is put to who decides */
	return HAS(m->about[ABOUT_AUTHORITY], wide) ||
	    m->counts[FACT_RECOMMENDATION] > 0;
}

/* "Planning permission", "Application", "Consent": the token behind, or 0. */
static size_t
past_subject(const struct tokens *ts)
{
	static const char *const before[] = {
		"outline", "full", "planning", "listed", "building",
		"advertisement", "reserved", "matters", "the", "temporary",
	};
	static const char *const nouns[] = {
		"permission", "application", "consent", "licence", "approval",
	};
	size_t i = 0;

	while (i < ts->n && TOKEN_IN(ts, i, before))
		i++;
	return TOKEN_IN(ts, i, nouns) ? i + 1 : 0;
}

/* Behind "Refused" in small letters: "as", "for", "(6-3)", nothing. */
static bool
goes_on(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"as", "for", "subject", "with", "in", "contrary", "on", "until",
		"to", "unanimously", "pending", "against",
	};

	return i >= ts->n || TOKEN_IN(ts, i, words) ||
	    ((ts->t[i].flags & TOKEN_PUNCT) && !token_punct(ts, i, '/') &&
	    !(token_punct(ts, i, '-') && (ts->t[i].flags & TOKEN_GLUED)));
}

/* "REFUSED for the reasons in the report", "Application deferred". */
static bool
says_outcome(const struct model *m, const struct tokens *ts, struct match *k)
{
	static const char *const types[] = { "approved", "refused", "deferred", };
	size_t	i = past_subject(ts);

	if (ts->n == 0 || !(ts->t[0].flags & TOKEN_CAPITAL) ||
	    !lexicon_match(m->lex, LEX_OUTCOME, ts, i, k) || k->to != i + 1)
		return false;
	for (size_t t = 0; t < 3; t++)
		if (match_is(k, types[t]))
			return str_ends(tokens_str(ts, i, i + 1), STR("ed")) ||
			    str_ends(tokens_str(ts, i, i + 1), STR("ED")) ?
			    goes_on(ts, i + 1) : false;
	return false;
}

/* The paragraph above has it as a decision: "... CARRIED." over "REFUSED". */
static bool
decided_above(struct node *n)
{
	const struct node *p = n->prev;

	while (p != NULL && p->kind == NODE_LEAF &&
	    strcmp(p->tag, "furniture") == 0)
		p = p->prev;
	if (p == NULL)
		return false;
	for (const struct inline_mark *k = p->marks; k != NULL; k = k->next)
		if (k->fact != NULL && k->fact->kind == FACT_DECISION)
			return true;
	return p->kind == NODE_DECISION;
}

/* The line of the application above, "P/12/0425 - 2 Chantry Lane, porch". */
static struct node *
application(struct model *m, struct node *n)
{
	enum { FAR = 8, };
	struct node	*p = n->prev;

	for (unsigned i = 0; i < FAR && p != NULL && p->kind == NODE_LEAF &&
	    p->marks == NULL; i++, p = p->prev)
		if (text_leaf(p) && names_plan(node_tokens(m->a, p)))
			return p->fact == NULL ? p : NULL;
	return NULL;
}

static void
determine(struct model *m, struct node *n, const struct match *k)
{
	struct tokens		*ts = node_tokens(m->a, n);
	bool			 caps = (ts->t[k->from].flags & TOKEN_CAPS) != 0;
	size_t			 end = decided_end(m, n, 0);
	struct inline_mark	*mark = mark_add(m, n, "passage", 0, end);
	struct node		*above = application(m, n);
	struct fact		*f;

	if (mark == NULL)
		return;
	f = fact_new(m, FACT_DECISION, n, 0, end, k->phrase->rule, "derived");
	fact_set(m, f, "form", caps ? "formal" : "prose");
	fact_set(m, f, "type", str_z(m->a, k->phrase->value));
	fact_set(m, f, "outcome", str_z(m->a, k->phrase->value));
	mark->fact = f;
	if (above != NULL)
		fact_part(m, f, FACT_SUBJECT, above, 0, above->leaf->s.n);
	mark->clause = fact_part(m, f, FACT_CLAUSE, n, 0, end);
	if (end == n->leaf->s.n)
		clause_limbs(m, mark->clause, n);
}

void
find_determined(struct model *m)
{
	struct match k;

	if (strcmp(m->kind, "meeting") != 0 || !determines(m))
		return;
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text))
		if (text_leaf(n) && told_here(n) && n->fact == NULL &&
		    node_item(n) != NULL && !inside(n, NODE_DECISION) &&
		    !inside(n, NODE_ACTION) && !inside(n, NODE_RECOMMENDATION) &&
		    !in_section(n, "decision") && n->marks == NULL &&
		    says_outcome(m, node_tokens(m->a, n), &k) &&
		    !decided_above(n))
			determine(m, n, &k);
}
