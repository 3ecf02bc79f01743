/*
 * Decisions in prose. Input: the tree, formal decisions found. Output: the
 * sentences in which the meeting itself agreed, approved or noted something.
 *
 *	"The notes of the meeting held on 22 February were agreed.";
 *	not "The Partnership Group had agreed to focus on health", which is
 *	another body's, and not "It was noted that costs had risen", a fact
 */
#include <string.h>

#include "motion.h"

/* A sentence of a leaf: tokens [from, to). */
struct sentence {
	struct node	*n;
	struct tokens	*ts;
	size_t		 from, to;
};

static bool
any(const struct model *m, enum lex_kind kind, const struct sentence *s,
    size_t to)
{
	struct match k;

	return lexicon_find(m->lex, kind, s->ts, s->from, to, &k);
}

/* Somebody's words, a condition, a wish: no decision stands behind these. */
static bool
reported(const struct model *m, const struct sentence *s, size_t at)
{
	static const char *const words[] = {
		"if", "whether", "would", "could", "should", "might", "may",
		"that", "who", "when", "unless", "until", "not",
	};
	size_t from = s->from;
	bool held;

	for (size_t i = from; i < at; i++) {
		/* "Following discussion," and the like stand before it */
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (token_is(s->ts, i, words[k]))
				return true;
		held = token_is(s->ts, i, "held");
		if (!held && any(m, LEX_SPEECH_VERB, &(struct sentence){ s->n,
		    s->ts, i, 0 }, i + 1) && i + 1 < at)
			return true;
	}
	return false;
}

static bool
quoted(const struct sentence *s)
{
	return token_punct(s->ts, s->from, '"') ||
	    token_punct(s->ts, s->from, '\'');
}

/* The meeting by its own name, or as "the Committee". */
static size_t
meeting_named(const struct model *m, const struct sentence *s)
{
	const struct fact *body = m->about[ABOUT_BODY];
	struct match k;
	struct tokens *name;
	size_t i;

	if (lexicon_match(m->lex, LEX_BODY_WORD, s->ts, s->from, &k))
		return k.to;
	if (body == NULL)
		return s->from;
	name = tokens_make(m->a, str_c(fact_get(body, "value")));
	for (i = 0; i < name->n; i++)
		if (s->from + i >= s->to ||
		    s->ts->t[s->from + i].hash != name->t[i].hash)
			return s->from;
	return s->from + i;
}

/*
 * "agreed that it was important" holds a view; "agreed that the plan be
 * sent" decides. The first verb behind "that" tells: it is what shall be, or
 * what is.
 */
static bool
opinion(const struct sentence *s, size_t i)
{
	static const char *const shall[] = {
		"be", "should", "would", "will", "shall", "must", "to",
	};
	static const char *const is[] = {
		"was", "were", "is", "are", "has", "had", "have", "needs",
		"needed", "did", "does",
	};

	for (; i < s->to; i++) {
		for (size_t k = 0; k < sizeof(shall) / sizeof(shall[0]); k++)
			if (token_is(s->ts, i, shall[k]))
				return false;
		for (size_t k = 0; k < sizeof(is) / sizeof(is[0]); k++)
			if (token_is(s->ts, i, is[k]))
				return true;
	}
	return false;
}

static bool
by_name(const struct model *m, const struct sentence *s, struct match *k)
{
	size_t at = meeting_named(m, s);

	if (at == s->from)
		return false;
	while (token_is(s->ts, at, "then") || token_is(s->ts, at, "also") ||
	    token_is(s->ts, at, "duly"))
		at++;
	if (!lexicon_match(m->lex, LEX_DECISION_VERB, s->ts, at, k))
		return false;
	return !(token_is(s->ts, k->to - 1, "that") && opinion(s, k->to));
}

static bool
decides(const struct model *m, const struct sentence *s, struct match *k)
{
	/* "were approved." alone is the end of what stands elsewhere */
	if (quoted(s) || (s->from == 0 &&
	    !(s->ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER))))
		return false;
	if (by_name(m, s, k))
		return true;
	if (!lexicon_find(m->lex, LEX_DECISION_PROSE, s->ts, s->from, s->to, k))
		return false;
	if (k->to > s->to || any(m, LEX_DECISION_NOT, s, k->to) ||
	    (token_is(s->ts, k->to - 1, "that") && opinion(s, k->to)))
		return false;
	return !reported(m, s, k->from);
}

static void
make_decision(struct model *m, const struct sentence *s, const struct match *k)
{
	size_t		 from = s->ts->t[s->from].from;
	size_t		 to = s->ts->t[s->to - 1].to;
	const char	*type = str_z(m->a, k->phrase->value);
	struct inline_mark *mark;
	struct fact	*f, *c;

	if (strcmp(type, "noted") == 0 && node_item(s->n)->formal)
		return;
	to = without_movement(m, s->n, from, to);
	if ((mark = mark_add(m, s->n, "passage", from, to)) == NULL)
		return;
	f = fact_new(m, FACT_DECISION, s->n, from, to, k->phrase->rule,
	    "stated");
	fact_set(m, f, "form", "prose");
	fact_set(m, f, "type", type);
	fact_set(m, f, "outcome", strcmp(type, "resolved") == 0 ? NULL : type);
	c = fact_part(m, f, FACT_CLAUSE, s->n, from, to);
	mark->fact = f;
	mark->clause = c;
}

static bool
may_decide(const struct node *n)
{
	if (!told_here(n) || in_section(n, "decision"))
		return false;
	return !inside(n, NODE_ROW) &&
	    !inside(n, NODE_DECISION) && !inside(n, NODE_ACTION) &&
	    node_item((struct node *)n) != NULL;
}

void
find_prose_decisions(struct model *m)
{
	struct match k;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct sentence s;

		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0 ||
		    !may_decide(n))
			continue;
		s = (struct sentence){ n, node_tokens(m->a, n), 0, 0 };
		for (; s.from < s.ts->n; s.from = s.to) {
			s.to = sentence_end(s.ts, s.from);
			if (decides(m, &s, &k))
				make_decision(m, &s, &k);
		}
	}
}
