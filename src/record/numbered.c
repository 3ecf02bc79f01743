/*
 * Numbered paragraphs as limbs. Input: a trigger with nothing behind it, over
 * paragraphs that count on through the item. Output: those that are what was
 * decided, as clauses.
 *
 *	"Noted:" / "2.1. The outturn statement." / "2.2. That a surplus was
 *	recorded."; "2.3. The Clerk spoke" is told
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

/* "2.1. The outturn statement.", not "5.3 The Clerk spoke": nobody tells it. */
static bool
limb_below(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct person	 p;
	struct match	 k;

	if (clause_begins(m, n))
		return true;
	if (ts->n == 0 || lexicon_match(m->lex, LEX_BODY_WORD, ts, 0, &k) ||
	    office_match(m->lex, ts, 0, NULL) > 0 || token_is(ts, 0, "it") ||
	    person_match(m->lex, ts, 0, &p) > 0)
		return false;
	for (size_t i = 0; i < ts->n && i < 60; i++)
		if (lexicon_match(m->lex, LEX_SPEECH_VERB, ts, i, &k))
			return false;
	return true;
}

/*
 * Numbered paragraphs that go on with the trigger: "RESOLVED:" / "5.1 to note
 * the report;" / "5.2 that the officer write". "5.3 The Clerk spoke" does not.
 */
struct node *
numbered_below(struct model *m, struct fact *f, struct node *last)
{
	struct node	*n = skip_furniture(last->next);
	struct trigger	 t;
	bool		 any = colon_end(m, last);

	while (n != NULL && n->kind == NODE_LEAF &&
	    strcmp(n->tag, "mark") == 0 && text_leaf(n->next) &&
	    n->next->fact == NULL && (any ? limb_below(m, n->next) :
	    clause_begins(m, n->next)) &&
	    !find_trigger(m, n->next, 0, &t)) {
		struct node *p = n->next;
		struct fact *c = clauses_here(m, f, p, 0, p->leaf->s.n);

		fact_set(m, c, "num", str_z(m->a, n->leaf->s));
		p->sub = "clause";
		last = clause_limbs(m, c, p);
		n = skip_furniture(last->next);
	}
	return last;
}
