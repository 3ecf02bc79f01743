/*
 * Stars at names. Input: the attendance, and a line that says what its stars
 * mean. Output: the status of those who have one, or have none.
 *
 *	"* Ann Hale" / "Bryn Moss" / "* Carys Owen" over "(* denotes Member
 *	present)": Bryn Moss was not there; "Ann Hale#" over "# substitute"
 *
 * Without such a line a star is a bullet, and nothing is read from it.
 */
#include "attend.h"

enum { KEY_TOKENS = 14, NAMES_MAX = 200, MAX_KEYS = 4, };

struct key {
	char		 glyph;
	const char	*status;
	unsigned	 starred, plain;
};

static bool
glyph(char c)
{
	return c == '*' || c == '#' || c == '+' || c == '^' || c == '~';
}

/* What the words behind the star say of those who have one, or NULL. */
static const char *
meaning(const struct model *m, const struct tokens *ts, size_t i)
{
	static const char *const joins[] = {
		"denotes", "indicates", "members", "member", "councillors",
		"councillor", "those", "was", "were",
	};
	struct match k;

	while (i < ts->n && (TOKEN_IN(ts, i, joins) ||
	    (ts->t[i].flags & TOKEN_PUNCT)))
		i++;
	if (token_is(ts, i, "substitute") || token_is(ts, i, "substitutes") ||
	    token_is(ts, i, "substituting"))
		return "substitute";
	if (token_is(ts, i, "remote") || token_is(ts, i, "attended") ||
	    token_is(ts, i, "attending"))
		return token_is(ts, i, "remote") || token_is(ts, i + 1,
		    "remotely") || token_is(ts, i + 1, "virtually") ?
		    "remote" : "present";
	if (!lexicon_match(m->lex, LEX_ATTENDANCE, ts, i, &k) ||
	    (k.to + 2 < ts->n && !(ts->t[k.to].flags & TOKEN_PUNCT)))
		return NULL;
	return match_is(&k, "in-attendance") ? "present" :
	    str_z(m->a, k.phrase->value);
}

/* A star, as markup was, stands apart from the leaf's words. */
static bool
star_at(const struct leaf *l, size_t from, size_t to)
{
	for (size_t i = 0; i < l->nresidues; i++)
		if (l->residues[i].flat >= from && l->residues[i].flat <= to &&
		    l->residues[i].n == 1)
			return true;
	return false;
}

/* "* Present", "(*denotes Member present)", "* = present, # = remote". */
static unsigned
learn(struct model *m, struct node *n, struct key *keys)
{
	struct tokens		*ts = node_tokens(m->a, n);
	const struct node	*mark = n->prev;
	unsigned		 found = 0;
	size_t			 i = 0;
	char			 c;

	if (ts->n == 0 || ts->n > KEY_TOKENS)
		return 0;
	if (mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0 && mark->leaf->s.n > 0 &&
	    glyph(mark->leaf->s.p[0]) &&
	    (keys->status = meaning(m, ts, 0)) != NULL) {
		keys->glyph = mark->leaf->s.p[0];
		return 1;
	}
	i += token_punct(ts, 0, '(');
	if (i < ts->n && star_at(n->leaf, 0, ts->t[i].from) &&
	    (keys[0].status = meaning(m, ts, i)) != NULL)
		keys[found++].glyph = '*';
	for (; i < ts->n && found < MAX_KEYS; i++) {
		c = ts->s.p[ts->t[i].from];
		if (!glyph(c))
			continue;
		keys[found].status = meaning(m, ts, i + 1);
		keys[found].glyph = c;
		if (keys[found].status == NULL)
			return found;
		found++;
	}
	return found;
}

/* The star before or right behind a name, in the text or as its bullet. */
static bool
has_star(const struct fact *f, char star)
{
	const struct place	*p = f->at;
	const struct node	*mark;
	size_t			 i;
	str			 s;

	if (p == NULL || p->node->leaf == NULL || p->to > p->node->leaf->s.n)
		return false;
	s = p->node->leaf->s;
	for (i = p->from; i > 0 && s.p[i - 1] == ' '; i--)
		continue;
	if (i > 0 && s.p[i - 1] == star)
		return true;
	if (p->to < s.n && s.p[p->to] == star)
		return true;
	if (star == '*' && (star_at(p->node->leaf, i, p->from) ||
	    star_at(p->node->leaf, p->to, p->to)))
		return true;
	mark = p->node->prev;
	return i == 0 && mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0 && mark->leaf->s.n > 0 &&
	    mark->leaf->s.p[0] == star;
}

static bool
is_present(const struct fact *f)
{
	return f->item == NULL &&
	    strcmp(fact_get(f, "status"), "present") == 0;
}

static void
apply(struct model *m, struct key *k)
{
	bool present = strcmp(k->status, "present") == 0;

	for (struct fact *f = m->facts[FACT_ATTENDANCE]; f != NULL; f = f->next)
		if (is_present(f)) {
			k->starred += has_star(f, k->glyph);
			k->plain += !has_star(f, k->glyph);
		}
	if (k->starred < (present ? 2u : 1u))
		return;
	for (struct fact *f = m->facts[FACT_ATTENDANCE]; f != NULL;
	    f = f->next) {
		if (!is_present(f) || has_star(f, k->glyph) == present)
			continue;
		fact_set(m, f, "status", present ? "absent" : k->status);
		f->certainty = "derived";
	}
}

void
stars_explained(struct model *m)
{
	struct key	keys[MAX_KEYS + 1] = { 0 };
	unsigned	n = 0, seen = 0;

	if (m->facts[FACT_ATTENDANCE] == NULL)
		return;
	for (struct node *x = m->text->first; x != NULL && n == 0 &&
	    seen < NAMES_MAX; x = node_after(x, m->text)) {
		if (!text_leaf(x))
			continue;
		seen++;
		n = learn(m, x, keys);
	}
	/* a star for those afar leaves the others as they are */
	for (unsigned i = n; i > 0; i--)
		if (strcmp(keys[i - 1].status, "present") != 0)
			apply(m, &keys[i - 1]);
	for (unsigned i = 0; i < n; i++)
		if (strcmp(keys[i].status, "present") == 0)
			apply(m, &keys[i]);
}
