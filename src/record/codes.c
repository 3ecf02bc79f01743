/*
 * Codes before names. Input: the tree. Output: the letters that a key in the
 * document explains, and who stands behind which.
 *
 *	"P  Ann Hale" / "A  Bryn Moss" / "P: Present" / "A: Apologies for
 *	absence submitted": Bryn Moss was not there
 *
 * Without a key a letter is an initial ("A Moss"), and nothing is read so.
 */
#include "attend.h"

enum { CODE_LETTERS = 2, KEY_TOKENS = 40, };

static bool
code_like(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_WORD) &&
	    (ts->t[i].flags & TOKEN_CAPITAL) &&
	    ts->t[i].to - ts->t[i].from <= CODE_LETTERS;
}

/* Letter at of key, if the words from token i say what it stands for. */
static void
learn(struct codes *c, const struct model *m, const struct tokens *key,
    size_t at, const struct tokens *ts, size_t i)
{
	struct match k;

	if (c->n == MAX_CODES || !code_like(key, at) ||
	    !lexicon_match(m->lex, LEX_ATTENDANCE, ts, i, &k) ||
	    k.phrase->value.n == 0)
		return;
	c->code[c->n].hash = key->t[at].hash;
	c->code[c->n++].status = str_z(m->a, k.phrase->value);
}

void
codes_learn(struct codes *c, struct model *m)
{
	c->n = 0;
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct tokens *ts;
		bool marked;

		if (!text_leaf(n))
			continue;
		ts = node_tokens(m->a, n);
		marked = n->prev != NULL && n->prev->kind == NODE_LEAF &&
		    strcmp(n->prev->tag, "mark") == 0;
		/* "P: Present" may look like an entry with the mark "P:" */
		if (marked)
			learn(c, m, node_tokens(m->a, n->prev), 0, ts, 0);
		/* "P: Present   A: Apologies" in one line or two */
		for (size_t i = 0; (marked || code_like(ts, 0)) &&
		    i + 2 < ts->n && i < KEY_TOKENS; i++)
			if (token_punct(ts, i + 1, ':') ||
			    token_punct(ts, i + 1, '-') ||
			    token_punct(ts, i + 1, '='))
				learn(c, m, ts, i, ts, i + 2);
	}
	if (c->n < 2)		/* a key tells letters apart */
		c->n = 0;
}

const char *
code_status(const struct codes *c, const struct tokens *ts, size_t i)
{
	if (c->n == 0 || i + 1 >= ts->n || !code_like(ts, i) ||
	    token_punct(ts, i + 1, '.') || (ts->t[i + 1].flags & TOKEN_GLUED))
		return NULL;
	for (size_t k = 0; k < c->n; k++)
		if (c->code[k].hash == ts->t[i].hash)
			return c->code[k].status;
	return NULL;
}
