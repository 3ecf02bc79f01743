/*
 * Labels that a scan misread. Input: a model with its facts. Output: a
 * diagnostic for each, and what rests on it is stated no longer.
 *
 *	"Prescnt: Ann Hale, Owen Price": two people, present as it seems
 */
#include <string.h>

#include "assemble.h"

/* A leaf that opens something anew: what a label above it said ends there. */
static bool
anew(struct model *m, struct node *n)
{
	static const enum lex_kind kinds[] = {
		LEX_ATTENDANCE, LEX_DECISION_LEAD, LEX_LABEL,
	};
	struct match k;

	if (strcmp(n->tag, "title") == 0 || strcmp(n->tag, "num") == 0)
		return true;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (lexicon_match(m->lex, kinds[i], node_tokens(m->a, n), 0,
		    &k))
			return true;
	return false;
}

/* The first leaf of the place. */
static const struct node *
leaf_at(const struct place *p)
{
	const struct node *n = p->node;

	while (n->kind != NODE_LEAF && n->first != NULL)
		n = n->first;
	return n;
}

static void
doubt(struct fact *f)
{
	if (strcmp(f->certainty, "stated") != 0)
		return;
	for (const struct place *p = f->at; p != NULL; p = p->next)
		if (leaf_at(p)->guessed) {
			f->certainty = f->kind == FACT_DECISION ? "inferred" :
			    "derived";
			return;
		}
}

void
doubt_misread(struct model *m)
{
	static const enum fact_kind kinds[] = {
		FACT_ATTENDANCE, FACT_DECISION, FACT_RECOMMENDATION,
	};
	bool open = false, any = false;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		const struct misread *x;

		if (n->kind != NODE_LEAF || n->leaf == NULL)
			continue;
		x = &n->leaf->misread;
		if (x->word != NULL) {
			model_diag(m, MN_DIAG_MISREAD, n, "for \"%s\"",
			    x->word);
			open = any = true;
		} else if (open && anew(m, n)) {
			open = false;
		}
		n->guessed = open;
	}
	for (size_t i = 0; any && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		for (struct fact *f = m->facts[kinds[i]]; f != NULL; f = f->next)
			doubt(f);
}
