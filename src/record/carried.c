/*
 * What a carried motion decided. Input: a motion of which the text says that
 * it was carried, and no RESOLVED that says what. Output: a formal decision,
 * the motion's final wording its clauses.
 *
 *	"moved that a bench be bought. The motion was CARRIED": "that a bench
 *	be bought". Where the wording was amended and the text does not print
 *	what became of it, there is nothing to give.
 */
#include <string.h>

#include "decide.h"
#include "motion.h"
#include "spoken.h"

static bool
outside(const struct node *n)
{
	return !inside(n, NODE_LI) && !inside(n, NODE_ROW) &&
	    !inside(n, NODE_DECISION) && !inside(n, NODE_RECOMMENDATION);
}

static struct fact *
new_decision(struct model *m, struct node *n, const struct moved *v,
    size_t from, size_t to)
{
	struct fact *f = fact_new(m, FACT_DECISION, n, from, to, "carried",
	    "derived");

	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", "resolved");
	fact_set(m, f, "trigger", range_str(m, v->how, v->how_from, v->how_to));
	if (f->item != NULL)
		f->item->formal = true;
	return f;
}

/* Whether the range is the whole rest of its leaf, and ends no sentence. */
static bool
cut_off(const struct node *n, size_t to)
{
	str s = str_trim(n->leaf->s);

	return to >= s.n && s.n > 0 &&
	    strchr(".;:!?\"')", s.p[s.n - 1]) == NULL &&
	    (unsigned char)s.p[s.n - 1] < 0x80;
}

/* "to forward it at the June 28," / "2016 meeting.": lines left apart. */
static void
goes_on(struct model *m, struct fact *clause, struct node *n, size_t to)
{
	struct match k;

	for (int i = 0; i < 4 && cut_off(n, to); i++) {
		struct tokens *ts;

		n = n->next;
		if (n == NULL || !text_leaf(n) || n->sub != NULL ||
		    n->marks != NULL)
			return;
		ts = node_tokens(m->a, n);
		for (size_t w = 0; w < ts->n && w < 6; w++)
			if (lexicon_match(m->lex, LEX_MOVED, ts, w, &k) ||
			    lexicon_match(m->lex, LEX_SECONDED, ts, w, &k) ||
			    lexicon_match(m->lex, LEX_CARRIED, ts, w, &k) ||
			    lexicon_match(m->lex, LEX_VOTE, ts, w, &k))
				return;
		to = ts->n > 0 ? ts->t[sentence_end(ts, 0) - 1].to : 0;
		fact_at(m, clause, n, 0, to);
		clause->text = str_c(arena_printf(m->a, STR_FMT " " STR_FMT,
		    STR_ARG(clause->text),
		    STR_ARG(str_trim(str_sub(n->leaf->s, 0, to)))));
	}
}

/* Words in the paragraph itself: "that the lamps be green". */
static void
decide_words(struct model *m, struct moved *v)
{
	struct inline_mark	*k = mark_add(m, v->words, "passage", v->from,
				    v->to);
	struct fact		*f;

	if (k == NULL)
		return;
	f = new_decision(m, v->words, v, v->from, v->to);
	k->fact = f;
	k->clause = fact_part(m, f, FACT_CLAUSE, v->words, v->from, v->to);
	goes_on(m, k->clause, v->words, v->to);
	mark_add(m, v->how, "trigger", v->how_from, v->how_to);
}

static bool
quote_opens(const struct node *n)
{
	size_t len;
	uint32_t c;

	if (!text_leaf(n) || n->leaf->s.n == 0)
		return false;
	c = utf8_get(n->leaf->s.p, n->leaf->s.n, &len);
	return c == 0x201c || c == 0x2018 || c == '"' || c == '\'';
}

/*
 * "Whereas the Bill was read;" / "Now Therefore Council supports it.": the
 * paragraph below n that has the wording behind its reasons, and where it
 * begins there; or NULL.
 */
static struct node *
behind_reasons(struct model *m, struct node *n, size_t *from)
{
	struct tokens	*ts;
	bool		 whereas = false;

	for (n = skip_furniture(n->next); text_leaf(n);
	    n = skip_furniture(n->next)) {
		ts = node_tokens(m->a, n);
		whereas |= token_is(ts, 0, "whereas");
		for (size_t i = 0; whereas && i + 2 < ts->n; i++) {
			if (!token_is(ts, i, "therefore") ||
			    !(token_is(ts, i - (i > 0), "now") ||
			    (ts->t[i].flags & TOKEN_CAPITAL)))
				continue;
			i += token_punct(ts, i + 1, ',') ? 2 : 1;
			*from = ts->t[i].from;
			return n;
		}
		if (!token_is(ts, 0, "whereas") && !(token_is(ts, 0, "and") &&
		    token_is(ts, 1, "whereas")))
			return NULL;
	}
	return NULL;
}

bool
wording_below(struct model *m, struct node *n)
{
	struct node	*next = n->next;
	size_t		 from;

	if (next == NULL)
		return false;
	if (behind_reasons(m, n, &from) != NULL)
		return true;
	if (next->kind == NODE_LIST || quote_opens(next))
		return true;
	return text_leaf(next) && (token_is(node_tokens(m->a, next), 0,
	    "that") || council_says(m, next));
}

static void
decide_below(struct model *m, struct moved *v)
{
	struct node	*n = v->words, *first = n, *last, *box;
	struct fact	*f;
	size_t		 from;

	if (!wording_below(m, n) || !outside(n))
		return;
	f = new_decision(m, n, v, 0, n->leaf->s.n);
	/* "5.1 Proposed by Councillor Hale": a heading stays before the box */
	if (strcmp(n->tag, "title") == 0)
		first = n->next;
	else if (v->how == n)
		n->sub = "trigger";
	mark_add(m, v->how, "trigger", v->how_from, v->how_to);
	if ((last = behind_reasons(m, n, &from)) != NULL)
		clauses_here(m, f, last, from, decided_end(m, last, from));
	else
		last = council_goes_on(m, f, clauses_below(m, f, n));
	box = node_wrap(m->a, NODE_DECISION, first, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

/* Long words of the one text that stand in the other, too: four of five. */
static bool
same_words(const struct tokens *a, const struct tokens *b)
{
	size_t all = 0, there = 0;

	for (size_t i = 0; i < a->n && i < 200; i++) {
		if (!(a->t[i].flags & TOKEN_WORD) ||
		    a->t[i].to - a->t[i].from < 4)
			continue;
		all++;
		for (size_t k = 0; k < b->n && k < 200; k++)
			if (a->t[i].hash == b->t[k].hash) {
				there++;
				break;
			}
	}
	return all >= 3 && there * 5 >= all * 4;
}

/*
 * "The Motion was declared CARRIED." / "RESOLVED: On the proposal of Cllr Hale
 * that ...": the text says itself what was decided, in the same words.
 */
static bool
resolved_too(struct floor *f, const struct moved *v, bool whole)
{
	const struct node	*n = v->below ? v->words->next : v->words;
	struct tokens		*words, *ts;
	size_t			 seen = 0;

	if (v->f->item == NULL || n == NULL || n->leaf == NULL)
		return false;
	words = tokens_make(f->m->tmp, v->below ? n->leaf->s :
	    str_sub(n->leaf->s, v->from, v->to));
	for (const struct fact *d = v->f->item->decided; d != NULL &&
	    seen++ < 8; d = d->before)
		for (const struct fact *c = d->parts; c != NULL; c = c->next) {
			if (c->kind != FACT_CLAUSE)
				continue;
			ts = tokens_make(f->m->tmp, c->text);
			if (same_words(words, ts) && (!whole ||
			    same_words(ts, words)))
				return true;
		}
	return false;
}

void
notice_carries(struct floor *f)
{
	for (struct moved *v = f->last; v != NULL; v = v->before) {
		if (outcome_of(v) != NULL || is_amendment(v) ||
		    v->words == NULL || !resolved_too(f, v, false))
			continue;
		settle(f, v, "carried");
		v->decided = true;
		return;
	}
}

void
decide_carried(struct floor *f, struct moved *v)
{
	const char *outcome = outcome_of(v);

	if (outcome == NULL || strcmp(outcome, "carried") != 0 || !v->told ||
	    v->decided || v->amended || v->words == NULL || f->notice ||
	    (strcmp(fact_get(v->f, "kind"), "amendment") == 0 && !v->final) ||
	    resolved_too(f, v, true))
		return;
	if (v->below)
		decide_below(f->m, v);
	else if (v->to > v->from && !inside(v->words, NODE_DECISION))
		decide_words(f->m, v);
}

void
decide_unnamed(struct floor *f, struct moved *v)
{
	struct place p = { .node = v->words, .from = (uint32_t)v->from,
	    .to = (uint32_t)v->to };

	if (!decided_there(&p) && outside(v->words))
		decide_words(f->m, v);
}

void
decide_accordingly(struct floor *f, struct moved *v, struct fact *decision)
{
	struct inline_mark *k;

	if (v->words == NULL || v->below || v->to <= v->from ||
	    inside(v->words, NODE_DECISION) || (k = mark_add(f->m, v->words,
	    "passage", v->from, v->to)) == NULL)
		return;
	k->fact = decision;
	k->clause = fact_part(f->m, decision, FACT_CLAUSE, v->words, v->from,
	    v->to);
	goes_on(f->m, k->clause, v->words, v->to);
	v->decided = true;
}

/* ---- clauses ----------------------------------------------------------- */

static struct inline_mark *
passage_of(struct node *n, const struct fact *clause)
{
	for (struct inline_mark *k = n->marks; k != NULL; k = k->next)
		if (k->clause == clause)
			return k;
	return NULL;
}

/* "(8 for, 1 against) that", "by 4 votes to 1 that": where the words begin. */
static size_t
past_count(struct model *m, struct node *n, size_t from, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_at(ts, from), that = i;
	struct count	 c;

	while (that < ts->n && that < i + 18 && ts->t[that].from < to &&
	    !token_is(ts, that, "that"))
		that++;
	if (that == i || !token_is(ts, that, "that") || ts->t[that].from >= to)
		return from;
	count_votes(m, ts, i, that, &c);
	return c.told && c.from <= i + 2 ? ts->t[that].from : from;
}

/* "That the plan be adopted. Carried.": the last word is the result. */
static size_t
without_result(struct model *m, struct node *n, size_t from, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 i = token_at(ts, from), end = token_at(ts, to), next;
	struct match	 k;

	for (; i < end; i = next) {
		next = sentence_end(ts, i);
		if (ts->t[i].from > from && next >= end &&
		    lexicon_match(m->lex, LEX_CARRIED, ts, i, &k) &&
		    match_is(&k, "carried") && (k.to >= end ||
		    !words_follow(ts, k.to)))
			return ts->t[i - 1].to;
	}
	return to;
}

/*
 * "NOTED." under a report, and nothing that it could mean: the word is the
 * decision.
 */
static void
bare_word(struct model *m, struct fact *f)
{
	struct node	*n = f->at != NULL ? f->at->node : NULL;
	struct tokens	*ts;

	if (n == NULL || n->kind != NODE_DECISION || f->parts != NULL ||
	    !text_leaf(n->first))
		return;
	n = n->first;
	ts = node_tokens(m->a, n);
	if (ts->n > 0 && ts->n < 4 && token_is(ts, 0, "noted"))
		fact_part(m, f, FACT_CLAUSE, n, ts->t[0].from,
		    ts->t[ts->n - 1].to);
}

void
trim_clauses(struct model *m, struct fact *decision)
{
	bare_word(m, decision);
	for (struct fact *c = decision->parts; c != NULL; c = c->next) {
		struct place		*at = c->at;
		struct inline_mark	*k;
		size_t			 from, to;
		str			 whole;

		if (c->kind != FACT_CLAUSE || at == NULL ||
		    at->node->leaf == NULL)
			continue;
		whole = str_trim(str_sub(at->node->leaf->s, at->from, at->to));
		from = past_count(m, at->node, at->from, at->to);
		to = without_result(m, at->node, from, at->to);
		to = without_movement(m, at->node, from, to);
		if ((to >= at->to && from == at->from) ||
		    !str_eq(whole, c->text))
			continue;
		if ((k = passage_of(at->node, c)) != NULL) {
			/* what is marked before it would fall out of it */
			if (from > at->from && k->next != NULL &&
			    k->next->from < from)
				from = at->from;
			k->from = from;
			k->to = to;
		}
		at->from = from;
		at->to = to;
		c->text = str_trim(str_sub(at->node->leaf->s, from, to));
	}
}
