/*
 * Decisions in prose. Input: the tree, formal decisions found. Output: the
 * sentences in which the meeting itself agreed, approved or noted something.
 *
 *	"The notes of the meeting held on 22 February were agreed."; with the
 *	verb in capitals it is formal: "The budget was APPROVED."
 */
#include <string.h>

#include "decide.h"
#include "motion.h"
#include "spoken.h"

/* ---- beside a formal decision ----------------------------------------- */

static bool
long_word(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & TOKEN_WORD) &&
	    ts->t[i].to - ts->t[i].from >= 5;
}

static bool
has_word(const struct tokens *ts, uint64_t hash)
{
	for (size_t i = 0; i < ts->n; i++)
		if (ts->t[i].hash == hash)
			return true;
	return false;
}

/* Most long words of the sentence from the verb on stand in the clauses. */
static bool
repeats(struct model *m, const struct spoken *s, const struct agreed *g,
    const struct fact *f)
{
	size_t	all = 0, there = 0;

	for (const struct fact *c = f->parts; c != NULL; c = c->next) {
		struct tokens *ts;

		if (c->kind != FACT_CLAUSE || c->text.n > 4000)
			continue;
		ts = tokens_make(m->tmp, c->text);
		all = there = 0;
		for (size_t i = g->end; i < s->to; i++)
			if (long_word(s->ts, i)) {
				all++;
				there += has_word(ts, s->ts->t[i].hash);
			}
		if (all >= 3 && there * 10 >= all * 7)
			return true;
	}
	return false;
}

/* "the recommendations were agreed, and it was" above "RESOLVED". */
static bool
announces(const struct spoken *s, const struct agreed *g)
{
	static const char *const words[] = {
		"recommendation", "recommendations", "motion", "resolution",
		"proposal", "proposals", "amendment",
	};

	if (token_is(s->ts, s->to - 1, "was"))
		return true;
	/* "By a show of hands this was unanimously agreed." */
	for (size_t i = s->from; i + 2 < s->to; i++)
		if (token_is(s->ts, i, "show") &&
		    token_is(s->ts, i + 2, "hands"))
			return true;
	for (size_t i = s->from; i < g->verb; i++)
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (token_is(s->ts, i, words[k]))
				return true;
	return false;
}

/*
 * "It was resolved to let it. Proposed by Cllr Orme, seconded by Cllr Lisle and
 * approved unanimously.": how it was, and nothing else.
 */
static bool
tells_how(const struct spoken *s)
{
	static const char *const begins[] = {
		"proposed", "moved", "seconded", "proposer",
	};

	if (!TOKEN_IN(s->ts, s->from, begins))
		return false;
	for (size_t i = s->from; i < s->to; i++)
		if (token_is(s->ts, i, "that") || infinitive(s->ts, i) > 0)
			return false;
	return true;
}

/*
 * In an item with a formal decision, a sentence that notes something, or
 * that says the same as it, is no other.
 */
static bool
said_formally(struct model *m, const struct spoken *s, const struct agreed *g)
{
	const struct node	*item = node_item(s->n);
	size_t			 seen = 0;

	if (item != NULL && item->decided != NULL && tells_how(s))
		return true;
	if (item == NULL || !item->formal)
		return false;
	if (strcmp(g->type, "noted") == 0 || announces(s, g))
		return true;
	for (const struct fact *f = item->decided; f != NULL && seen < 40;
	    f = f->before) {
		if (f->instead != NULL)
			continue;
		seen++;
		if (strcmp(fact_get(f, "form"), "formal") == 0 &&
		    repeats(m, s, g, f))
			return true;
	}
	return false;
}

/* "It was agreed to send these comments:" over the answers themselves. */
static bool
leads_to_answers(struct model *m, const struct spoken *s)
{
	static const char *const words[] = {
		"comments", "observations", "responses", "sylwadau",
		"recommendations", "comment", "response",
	};

	if (s->to < s->ts->n || !colon_end(m, s->n))
		return false;
	for (size_t i = s->from; i < s->to; i++)
		if (TOKEN_IN(s->ts, i, words))
			return answers_below(m, s->n);
	return false;
}

/* ---- making one ------------------------------------------------------- */

/* The verb in capitals, where the sentence is not. */
static bool
in_capitals(const struct spoken *s, const struct agreed *g)
{
	bool caps = false, small = false;

	for (size_t i = s->from; i < s->to; i++)
		small |= (s->ts->t[i].flags & TOKEN_WORD) &&
		    !(s->ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_CAPS));
	for (size_t i = g->verb; i < g->end; i++)
		caps |= (s->ts->t[i].flags & TOKEN_CAPS) != 0;
	return caps && small;
}

/* "subject to the following changes:", "agreed that:" want what is below. */
static void
limbs(struct model *m, const struct spoken *s, struct fact *clause)
{
	static const char *const words[] = {
		"changes", "amendments", "corrections", "conditions",
		"additions", "that", "to", "following",
	};
	size_t	i = s->to;

	if (s->to < s->ts->n || !colon_end(m, s->n))
		return;
	while (i > s->from && (s->ts->t[i - 1].flags & TOKEN_PUNCT))
		i--;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (i > s->from && token_is(s->ts, i - 1, words[k])) {
			if (clause_limbs(m, clause, s->n) == s->n && k < 5)
				clause_paragraphs(m, clause, s->n);
			return;
		}
}

/*
 * "..., proposed by A, seconded by B" goes where it only trails: not where
 * the verb stands behind it ("was proposed by A and agreed").
 */
static size_t
trailing_cut(struct model *m, const struct spoken *s, const struct agreed *g,
    size_t from, size_t to)
{
	static const char *const joins[] = { "as", "was", "were", "and", "on", };
	size_t	cut = without_movement(m, s->n, from, to);
	size_t	last = token_at(s->ts, cut);

	if (cut <= s->ts->t[g->end - 1].from || last == 0)
		return to;
	for (size_t k = 0; k < sizeof(joins) / sizeof(joins[0]); k++)
		if (token_is(s->ts, last - 1, joins[k]))
			return to;
	return cut;
}

static void
formal(struct model *m, struct fact *f, const struct spoken *s,
    const struct agreed *g)
{
	size_t from = s->ts->t[g->verb].from, to = s->ts->t[g->end - 1].to;

	fact_set(m, f, "trigger", range_str(m, s->n, from, to));
	mark_add(m, s->n, "trigger", from, to);
	if (f->item != NULL)
		f->item->formal = true;
}

/* "The proposal was accepted by a show of hands": as a motion is carried. */
static bool
voted(const struct model *m, const struct spoken *s)
{
	struct count c;

	for (size_t i = s->from; i + 2 < s->to; i++)
		if (token_is(s->ts, i, "show") &&
		    token_is(s->ts, i + 2, "hands"))
			return true;
	count_votes(m, s->ts, s->from, s->to, &c);
	return c.n[SIDE_FOR] >= 0;
}

/* "Cllr Orme proposed that a lamp be bought. Agreed unanimously." */
static bool
bare(const struct model *m, const struct spoken *s, struct agreed *g)
{
	struct match k;

	if (!bare_agreement(s))
		return false;
	for (size_t i = s->from; i < s->to; i++)
		if (lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, i, &k)) {
			*g = (struct agreed){ s->from, k.from, k.to,
			    k.phrase->word, k.phrase->rule };
			return true;
		}
	return false;
}

/* "This was agreed.": what was proposed in the sentence before it. */
static bool
decide_meant(struct model *m, const struct spoken *s, const struct agreed *g)
{
	bool			 caps = in_capitals(s, g);
	struct inline_mark	*mark;
	struct place		 p;
	struct fact		*f;

	if (!meant_by(m, s, &p) || decided_there(&p) ||
	    (mark = mark_add(m, p.node, "passage", p.from, p.to)) == NULL)
		return false;
	f = fact_new(m, FACT_DECISION, p.node, p.from, p.to, g->rule,
	    "derived");
	caps |= voted(m, s);
	fact_set(m, f, "form", caps ? "formal" : "prose");
	fact_set(m, f, "type", voted(m, s) ? "resolved" : g->type);
	if (caps)
		formal(m, f, s, g);
	fact_set(m, f, "outcome", g->type);
	mark->fact = f;
	mark->clause = fact_part(m, f, FACT_CLAUSE, p.node, p.from, p.to);
	/* "to change the objects to:" over what they are to be */
	if (p.to == p.node->leaf->s.n && colon_end(m, p.node) &&
	    text_leaf(skip_furniture(p.node->next)) &&
	    skip_furniture(p.node->next) != s->n)
		clause_paragraphs(m, mark->clause, p.node);
	fact_at(m, f, s->n, s->ts->t[s->from].from, s->ts->t[s->to - 1].to);
	return true;
}

/*
 * "9. Lamp in Mill Lane - deferred to the next meeting": what was deferred is
 * in the title; "Jubilee: agreed to light the beacon" says it itself.
 */
static void
with_title(struct model *m, const struct spoken *s, struct fact *c)
{
	const struct tokens	*ts = s->ts;
	struct node		*t = s->n->prev;
	struct match		 k;

	if (s->from > 0 || !behind_title(s->n) ||
	    (ts->t[0].flags & TOKEN_CAPITAL) ||
	    !lexicon_match(m->lex, LEX_DECISION_DONE, ts, 0, &k) ||
	    (token_is(ts, 0, "agreed") && ts->n > 1 &&
	    (token_is(ts, 1, "to") || token_is(ts, 1, "that"))))
		return;
	fact_at(m, c, t, 0, t->leaf->s.n);
	c->text = str_c(arena_printf(m->a, STR_FMT " " STR_FMT,
	    STR_ARG(t->leaf->s), STR_ARG(c->text)));
}

static void
make_decision(struct model *m, const struct spoken *s, const struct agreed *g)
{
	size_t		 from = s->ts->t[g->from].from;
	size_t		 to = s->ts->t[s->to - 1].to;
	bool		 caps = in_capitals(s, g);
	struct inline_mark *mark;
	struct fact	*f, *c;

	if (said_formally(m, s, g) || leads_to_answers(m, s) || decide_meant(m, s, g))
		return;
	to = trailing_cut(m, s, g, from, to);
	if ((mark = mark_add(m, s->n, "passage", from, to)) == NULL)
		return;
	/* a sentence without its stop may go on elsewhere */
	f = fact_new(m, FACT_DECISION, s->n, from, to, g->rule,
	    s->ts->t[s->to - 1].flags & TOKEN_PUNCT ? "stated" : "derived");
	fact_set(m, f, "form", caps ? "formal" : "prose");
	fact_set(m, f, "type", g->type);
	if (caps)
		formal(m, f, s, g);
	fact_set(m, f, "outcome",
	    strcmp(g->type, "resolved") == 0 ? NULL : g->type);
	c = fact_part(m, f, FACT_CLAUSE, s->n, from, to);
	mark->fact = f;
	mark->clause = c;
	limbs(m, s, c);
	with_title(m, s, c);
}

/* ---- the pass --------------------------------------------------------- */

static bool
may_decide(const struct node *n)
{
	return (told_here(n) || in_section(n, "front")) &&
	    !in_section(n, "decision") && !inside(n, NODE_RECOMMENDATION) &&
	    !inside(n, NODE_DECISION) && !inside(n, NODE_ACTION);
}

/* "No decision was taken.": the record says so, too. */
static void
undecided(struct model *m, const struct spoken *s)
{
	struct inline_mark	*mark;
	struct match		 k;

	if (!lexicon_find(m->lex, LEX_DECISION_NONE, s->ts, s->from, s->to,
	    &k) || somebody_says(m, s, s->from, k.from))
		return;
	mark = mark_add(m, s->n, "passage", s->ts->t[s->from].from,
	    s->ts->t[s->to - 1].to);
	if (mark == NULL)
		return;
	mark->says = "undecided";
	model_diag(m, MN_DIAG_UNDECIDED, s->n, "%s",
	    range_str(m, s->n, mark->from, mark->to));
}

/*
 * "It was agreed, on the proposition of Mr Hale seconded by Mrs Doyle, that
 * the rent be raised": who moved it stands within what was decided.
 */
static void
carried_within(struct model *m)
{
	for (struct fact *f = m->facts[FACT_MOTION]; f != NULL; f = f->next) {
		const struct inline_mark *k;

		if (fact_get(f, "outcome") != NULL || f->who2 == NULL ||
		    f->at == NULL ||
		    strcmp(fact_get(f, "kind"), "motion") != 0)
			continue;
		for (k = f->at->node->marks; k != NULL; k = k->next)
			if (strcmp(k->tag, "passage") == 0 && k->fact != NULL &&
			    k->fact->kind == FACT_DECISION &&
			    strcmp(fact_get(k->fact, "form"), "prose") == 0 &&
			    (strcmp(fact_get(k->fact, "type"), "agreed") == 0 ||
			    strcmp(fact_get(k->fact, "type"), "approved") == 0) &&
			    k->from <= f->at->from && k->to >= f->at->to)
				fact_set(m, f, "outcome", "carried");
	}
}

void
find_prose_decisions(struct model *m)
{
	struct agreed g;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct spoken s;

		if (appendix_begins(m, n))
			break;
		if (n->kind != NODE_LEAF || (!text_leaf(n) &&
		    strcmp(n->tag, "cell") != 0) || !may_decide(n))
			continue;
		s = (struct spoken){ n, node_tokens(m->a, n), 0, 0 };
		/* the end of a sentence that began elsewhere decides nothing */
		if (s.ts->n > 0 &&
		    !(s.ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
		    money_match(m->lex, s.ts, 0, NULL) == 0 &&
		    !behind_title(n) &&
		    !token_is(s.ts, 0, "it"))
			s.from = sentence_end(s.ts, 0);
		for (; s.from < s.ts->n; s.from = s.to) {
			s.to = sentence_end(s.ts, s.from);
			if (sentence_decides(m, &s, &g) ||
			    minutes_approved(m, &s, &g))
				make_decision(m, &s, &g);
			else if (!bare(m, &s, &g) || !decide_meant(m, &s, &g))
				undecided(m, &s);
		}
	}
	carried_within(m);
	find_responses(m);
}
