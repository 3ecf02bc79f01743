/*
 * Formal decisions. Input: the tree. Output: each decision, with its trigger
 * as printed and its clauses, around the blocks it is printed in.
 *
 *	"RESOLVED –" and the list below; "It was RESOLVED to:"; "RESOLVED: That
 *	the report be noted." One that is printed under "Decision:" and again
 *	under "Minutes:" is one decision in two places.
 */
#include <string.h>

#include "decide.h"

/* ---- finding a trigger ------------------------------------------------ */

static bool
caps_in(const struct tokens *ts, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (ts->t[i].flags & TOKEN_CAPS)
			return true;
	return false;
}

/* The sentence that is looked through: each of its words is met once. */
struct sentence {
	size_t	from, end;
	size_t	seen;		/* up to here for words that tell */
	bool	told;		/* there were some */
};

/* Words before the trigger that make it somebody else's, or long ago. */
static bool
told(const struct model *m, const struct tokens *ts, struct sentence *s,
    size_t at)
{
	struct match k;

	if (at > 0 && (token_is(ts, at - 1, "had") ||
	    token_is(ts, at - 1, "has") || token_is(ts, at - 1, "have") ||
	    token_is(ts, at - 1, "previously")))
		return true;
	for (; s->seen < at && !s->told; s->seen++)
		s->told = lexicon_match(m->lex, LEX_DECISION_NOT, ts, s->seen,
		    &k);
	return s->told;
}

/*
 * "The Cabinet is asked to pass the following resolution:" stands above: what
 * comes is the wording put before the meeting, not yet its decision.
 */
static bool
put_before(struct model *m, const struct node *n)
{
	struct node	*prev = n->prev;
	struct tokens	*ts;
	struct match	 k;

	if (prev == NULL || prev->kind != NODE_LEAF ||
	    strcmp(prev->tag, "p") != 0)
		return false;
	ts = node_tokens(m->a, prev);
	return colon_end(m, prev) &&
	    lexicon_find(m->lex, LEX_DECISION_NOT, ts, 0, ts->n, &k) &&
	    match_is(&k, "proposed");
}

/* Behind the trigger: "(8 for, 1 against)", dashes, colons. */
static size_t
past_punctuation(const struct tokens *ts, size_t i)
{
	if (token_punct(ts, i, '(')) {
		size_t end = i;

		while (end < ts->n && end < i + 24 && !token_punct(ts, end, ')'))
			end++;
		if (token_punct(ts, end, ')') && (end + 1 >= ts->n ||
		    (ts->t[end + 1].flags & TOKEN_PUNCT)))
			i = end + 1;
	}
	while (i < ts->n && (token_punct(ts, i, ':') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '.') || token_punct(ts, i, ',') ||
	    token_punct(ts, i, '/') || token_punct(ts, i, ';')))
		i++;
	return i;
}

static bool
resolved_word(const struct tokens *ts, const struct match *k)
{
	for (size_t i = k->from; i < k->to; i++)
		if (token_is(ts, i, "resolved") || token_is(ts, i, "penderfynwyd"))
			return true;
	return false;
}

static void
set_trigger(const struct model *m, struct node *n, const struct tokens *ts,
    const struct match *k, struct trigger *t)
{
	size_t to = k->to, rest;

	/* "RESOLVED that X": the clause begins at "that", as it is printed */
	if (to > k->from + 1 && (token_is(ts, to - 1, "that") ||
	    token_is(ts, to - 1, "to")))
		to--;
	rest = past_punctuation(ts, k->to);
	if (rest == k->to && rest < ts->n)
		rest = to;
	t->leaf = n;
	t->from = ts->t[k->from].from;
	t->to = ts->t[k->to - 1].to;
	t->rest = rest < ts->n ? ts->t[rest].from : n->leaf->s.n;
	t->rule = k->phrase->rule;
	t->type = str_z(m->a, k->phrase->value);
}

/* The lead is the verb alone, and somebody's who is not the meeting. */
static bool
others_verb(const struct model *m, const struct tokens *ts, size_t i)
{
	const struct fact	*body = m->about[ABOUT_BODY];
	struct tokens		*name;

	if ((!token_is(ts, i, "resolved") && !token_is(ts, i, "agreed") &&
	    !token_is(ts, i, "unanimously")) ||
	    (ts->t[i - 1].flags & TOKEN_PUNCT))
		return false;
	name = tokens_make(m->a, str_c(body ? fact_get(body, "value") : ""));
	for (size_t k = 0; k < name->n; k++)
		if (i < name->n ||
		    ts->t[i - name->n + k].hash != name->t[k].hash)
			return true;
	return name->n == 0;
}

/*
 * A lead at the start of a sentence is a trigger when "resolved" is in it,
 * when it is in capitals, or when it stands alone before a list.
 */
bool
find_trigger(struct model *m, struct node *n, struct trigger *t)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	struct sentence	 s = { 0 };
	bool		 formal;

	for (size_t i = 0; i < ts->n; i++) {
		size_t end;

		if (i >= s.end)
			s = (struct sentence){ .from = i, .seen = i,
			    .end = sentence_end(ts, i) };
		/* a council's own words, at the start of a sentence */
		formal = i == s.from && lexicon_match(m->lex,
		    LEX_DECISION_FORMAL, ts, i, &k);
		if (!formal &&
		    !lexicon_match(m->lex, LEX_DECISION_LEAD, ts, i, &k))
			continue;
		end = past_punctuation(ts, k.to);
		/* in mid-sentence it must be the meeting's own, "it was resolved" */
		if (i > s.from && !(ts->t[i].flags & TOKEN_CAPS) &&
		    (k.to - k.from < 2 || others_verb(m, ts, i)))
			continue;
		if (told(m, ts, &s, i)) {
			i = k.to - 1;
			continue;
		}
		if (formal || resolved_word(ts, &k) || caps_in(ts, k.from, k.to) ||
		    (i == 0 && end >= ts->n && n->next != NULL)) {
			set_trigger(m, n, ts, &k, t);
			t->sentence = ts->t[s.from].from;
			return true;
		}
	}
	return false;
}

/* ---- quotations ------------------------------------------------------- */

/*
 * Whether offset to of the leaf stands inside a quotation, given whether one
 * was open when the leaf began. A resolution that is quoted was taken at
 * another time or by others. Straight quotation marks count within a leaf
 * only: they are inches, too.
 */
static bool
quotation(const struct node *n, size_t to, bool open)
{
	str	s = str_sub(n->leaf->s, 0, to);
	bool	straight = false;
	size_t	len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t c = utf8_get(s.p + i, s.n - i, &len);

		if (c == 0x201c)
			open = true;
		else if (c == 0x201d)
			open = false;
		else if (c == '"')
			straight = !straight;
	}
	return open || (straight && to < n->leaf->s.n);
}

/* ---- outcome ---------------------------------------------------------- */

/* The outcome, where every clause's own words agree on one. */
static const char *
outcome(struct model *m, const struct fact *f)
{
	const struct phrase *one = NULL;

	for (const struct fact *c = f->parts; c != NULL; c = c->next) {
		struct tokens	*ts;
		struct match	 k;
		bool		 seen = false;

		if (c->kind != FACT_CLAUSE)
			continue;
		ts = tokens_make(m->a, c->text);
		for (size_t i = 0; i < ts->n; i++) {
			if (!lexicon_match(m->lex, LEX_OUTCOME, ts, i, &k) ||
			    !(i == 0 || token_is(ts, i - 1, "be") ||
			    token_is(ts, i - 1, "is")))
				continue;
			if (one != NULL && !str_eq(one->value, k.phrase->value))
				return NULL;
			one = k.phrase;
			seen = true;
		}
		if (!seen)
			return NULL;
	}
	return one != NULL ? str_z(m->a, one->value) : NULL;
}

/* ---- the pass --------------------------------------------------------- */

static bool
may_decide(const struct node *n)
{
	if (!told_here(n))
		return false;
	return !inside(n, NODE_LI) &&
	    !inside(n, NODE_ROW) && !inside(n, NODE_DECISION);
}

/*
 * What was said before the sentence of the trigger stays a paragraph of its
 * own: it is no part of the decision. Returns the leaf the trigger is in.
 */
static struct node *
part_from_talk(struct model *m, struct trigger *t)
{
	struct node	*n = t->leaf, *tail;
	struct leaf	*whole = n->leaf;

	if (t->sentence == 0 || n->marks != NULL)
		return n;
	tail = arena_alloc(m->a, sizeof(*tail));
	*tail = *n;
	tail->leaf = leaf_cut(m->a, whole, t->sentence, whole->s.n);
	n->leaf = leaf_cut(m->a, whole, 0, t->sentence);
	n->tokens = tail->tokens = NULL;
	tail->prev = n;
	n->next = tail;
	if (tail->next != NULL)
		tail->next->prev = tail;
	else
		n->parent->last = tail;
	t->leaf = tail;
	t->from -= t->sentence;
	t->to -= t->sentence;
	t->rest -= t->sentence;
	return tail;
}

static struct node *
decide(struct model *m, struct trigger *t)
{
	struct node	*n = part_from_talk(m, t), *last, *box;
	str		 rest = str_trim(str_sub(n->leaf->s, t->rest,
			    n->leaf->s.n));
	struct fact	*f = fact_new(m, FACT_DECISION, n, t->from, t->to,
			    t->rule, "stated");
	bool		 lead;

	if (f->item != NULL)
		f->item->formal = true;
	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", t->type);
	fact_set(m, f, "trigger", range_str(m, n, t->from, t->to));
	n->sub = "trigger";
	lead = rest.n == 0 || only_leads(m, n, t->rest);
	if (!lead) {
		/* a trigger's own "that" is part of the clause, as printed */
		mark_add(m, n, "trigger", t->from,
		    t->to <= t->rest ? t->to : t->rest);
		last = clause_limbs(m, clause_here(m, f, n, t->rest,
		    n->leaf->s.n), n);
	} else {
		mark_add(m, n, "trigger", t->from, t->to);
		if (rest.n > 6 && t->rest > t->to)
			fact_part(m, f, FACT_LEAD, n, t->rest, n->leaf->s.n);
		last = clauses_below(m, f, n);
	}
	fact_set(m, f, "outcome", outcome(m, f));
	box = node_wrap(m->a, NODE_DECISION, n, last);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
	return box;
}

void
find_decisions(struct model *m)
{
	struct node	*item = NULL;
	bool		 open = false;	/* a quotation goes on from before */

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct trigger t;

		if (n->kind != NODE_LEAF)
			continue;
		if (node_item(n) != item)
			open = false;
		item = node_item(n);
		if (text_leaf(n) && may_decide(n) && find_trigger(m, n, &t) &&
		    !quotation(n, t.from, open) && !put_before(m, n))
			decide(m, &t);
		open = quotation(n, n->leaf->s.n, open);
	}
	merge_notices(m);
}
