/*
 * Motions and votes. Input: the tree, formal decisions found. Output: what
 * was moved, by whom, what became of it and how it was voted on.
 *
 *	"Councillor Orme moved, and Councillor Lisle seconded, the following
 *	amendment"; three paragraphs on "The amendment was lost by 62 votes to
 *	4"; then "The original motion was put and carried"
 *
 * An item is read sentence by sentence, as a clerk would: each movement opens
 * a motion, each result closes the one that it speaks of.
 */
#include <stdlib.h>
#include <string.h>

#include "motion.h"

static bool
elsewhere(const struct model *m, const struct said *s)
{
	struct match k;

	for (size_t i = s->from; i < s->end; i++)
		if (lexicon_match(m->lex, LEX_VOTE, s->ts, i, &k) &&
		    match_is(&k, "past"))
			return true;
	return false;
}

/* "all agreed" counts where the sentence decides, not where it tells a view. */
static bool
decides_so(const struct model *m, const struct said *s)
{
	struct result r;

	return next_result(m, s, s->from, &r) || s->end < s->from + 9 ||
	    inside(s->n, NODE_DECISION);
}

/* What a sentence says of results, while it is read. */
struct told {
	struct moved	*here;		/* the motion it moves, or NULL */
	size_t		 from;		/* the token behind its movement */
	const char	*kind;		/* of motion it speaks of, or NULL */
	struct moved	*settled;
	const char	*outcome;
};

static bool
is_result(const char *outcome)
{
	return outcome != NULL && (strcmp(outcome, "carried") == 0 ||
	    strcmp(outcome, "lost") == 0);
}

/* The motion a result is of, without one till now; or NULL. */
static struct moved *
motion_of(struct floor *f, const struct said *s, const struct result *r,
    const struct told *t, const char *kind)
{
	struct moved *v = t->here;

	if (v == NULL)
		v = open_motion(f, strcmp(r->value, "accepted") == 0 ?
		    "amendment" : kind);
	if (v == NULL)
		v = unseconded(f, s, r);
	if (v == NULL && f->wait_n == NULL)
		v = unmoved(f, s, r);
	if (v == NULL)
		withdrawn_by(f, s, r);
	/* of several candidates one is elected, whatever "RESOLVED" is near */
	if (v != NULL && v->nominee.n > 0 && rivals(f) &&
	    strcmp(r->value, "withdrawn") != 0)
		return NULL;
	return v != NULL && outcome_of(v) == NULL ? v : NULL;
}

/* "The Amendment was carried and the Committee resolved accordingly." */
static bool
accordingly(const struct said *s)
{
	for (size_t i = s->from; i + 1 < s->end; i++)
		if (token_is(s->ts, i, "resolved") &&
		    token_is(s->ts, i + 1, "accordingly"))
			return true;
	return false;
}

/* False where the sentence makes an amendment the motion, and is done. */
static bool
read_results(struct floor *f, const struct said *s, struct told *t)
{
	struct result	 r;
	struct moved	*v;
	const char	*kind;

	for (size_t i = t->from; next_result(f->m, s, i, &r); i = r.to) {
		if (t->here == NULL && becomes_motion(f, s, &r))
			return false;
		kind = t->here != NULL ? NULL : spoken_of(f->m, s, r.at);
		if (kind == NULL)
			kind = t->kind;
		v = motion_of(f, s, &r, t, kind);
		if (t->outcome == NULL || strcmp(t->outcome, "agreed") == 0)
			t->outcome = r.value;
		if (v == NULL || (strcmp(r.value, "accepted") == 0 &&
		    !is_amendment(v)) ||
		    !result_of(f, s, &r, v, t->here != NULL ? t->from :
		    s->from, kind))
			continue;
		settle(f, v, r.value);
		f->between |= accordingly(s);
		how_told(s, &r, v, t->here);
		loses_to(f, v);
		t->settled = v;
		t->outcome = r.value;
	}
	return true;
}

/* "The proposal was accepted by a show of hands." */
static bool
by_hands(const struct said *s)
{
	for (size_t i = s->from; i < s->end; i++)
		if (token_is(s->ts, i, "show") &&
		    token_is(s->ts, i + 2, "hands"))
			return true;
	return false;
}

/*
 * "RESOLVED that ..." / "Voting: 11 for, 2 against", and the other way round:
 * more for it than against it, and something agreed.
 */
static void
won(struct floor *f)
{
	const char *on, *against;

	if (f->vote == NULL || f->agreed_at == 0 || f->agreed_at + 2 < f->at ||
	    fact_get(f->vote, "outcome") != NULL)
		return;
	on = fact_get(f->vote, "for");
	against = fact_get(f->vote, "against");
	if (on != NULL && against != NULL &&
	    strtol(on, NULL, 10) > strtol(against, NULL, 10))
		fact_set(f->m, f->vote, "outcome", "carried");
}

static void
read_votes(struct floor *f, const struct said *s, struct told *t)
{
	struct count c;

	count_votes(f->m, s->ts, t->here != NULL && t->here->decided ?
	    s->from : t->from, s->end, &c);
	if (!c.told && (t->settled != NULL || (t->kind != NULL &&
	    f->vote == NULL && f->last == NULL)) && (is_result(t->outcome) ||
	    by_hands(s)) && put_to_vote(f, s)) {
		c.told = true;
		c.rule = "put-to-vote";
	}
	if (!c.told || (c.unanimous && !decides_so(f->m, s)) ||
	    (rivals(f) && !c.unanimous))
		return;
	if (t->settled == NULL)
		t->settled = t->here != NULL ? t->here : open_motion(f,
		    c.between ? "motion" : t->kind);
	if (t->settled == NULL && f->last != NULL && f->last->at + 2 >= f->at)
		t->settled = f->last;
	take_vote(f, s, &c, t->settled, t->outcome);
	if (t->outcome == NULL)
		won(f);
	if (c.between && t->settled != NULL && is_result(t->outcome) &&
	    outcome_of(t->settled) != NULL)
		loses_to(f, t->settled);
	/* "cast the deciding vote in favour" is a result, too */
	if (c.cast && c.casting != SIDE_NONE && t->settled != NULL &&
	    outcome_of(t->settled) == NULL)
		/* for the motion, that is against the amendment to it */
		settle(f, t->settled, (c.casting == SIDE_FOR) ==
		    !(c.between && is_amendment(t->settled)) ? "carried" :
		    "lost");
}

static void
take_results(struct floor *f, const struct said *s, struct moved *here,
    size_t moved_to)
{
	struct told t = { .here = here,
	    .from = moved_to > s->from ? moved_to : s->from,
	    .kind = here != NULL ? NULL : spoken_of(f->m, s, s->end) };
	bool divided = (here == NULL && division(f, s)) || roll_called(f, s);

	if (who_won(f, s)) {
		t.settled = f->last;
		t.outcome = "carried";
	} else if (!read_results(f, s, &t)) {
		return;
	}
	if (!divided && !only_heard(s->ts, s->from)) {
		read_votes(f, s, &t);
		named_votes(f, s, t.settled);
	} else if (t.settled != NULL && f->vote->motion == NULL) {
		f->vote->motion = t.settled->f;
	}
	if (is_result(t.outcome) && f->vote != NULL && f->vote_of == NULL &&
	    f->vote_at + 2 >= f->at && fact_get(f->vote, "outcome") == NULL)
		fact_set(f->m, f->vote, "outcome", t.outcome);
	if (t.outcome != NULL && (strcmp(t.outcome, "agreed") == 0 ||
	    strcmp(t.outcome, "carried") == 0)) {
		f->agreed_at = f->at;
		if (f->vote_at + 1 >= f->at)
			won(f);
	}
}

static void
read_sentence(struct floor *f, const struct said *s)
{
	struct movement	 mv;
	struct moved	*here = NULL, *v;
	size_t		 i = s->from, to = s->from;

	f->at++;
	if (elsewhere(f->m, s))
		return;
	if (s->from == 0 && s->end == s->ts->n && s->end < 7 &&
	    token_is(s->ts, 0, "vote"))
		f->vote_label = f->at;
	while (i < s->end && next_movement(f->m, s->ts, i, s->end, &mv)) {
		if ((v = take_movement(f, s, &mv)) != NULL)
			here = v;
		i = to = mv.to > i ? mv.to : i + 1;
	}
	if (i == s->from && subject_moves(f, s, &mv)) {
		here = take_movement(f, s, &mv);
		to = mv.to;
	}
	/* "The Chairman proposed and it was resolved": nobody seconds */
	if (here == NULL && f->wait_n == s->n && f->wait_at == f->at) {
		struct result r;

		if (next_result(f->m, s, f->wait.to, &r) &&
		    r.at < f->wait.to + 5) {
			here = new_motion(f, s, &f->wait);
			f->wait_n = NULL;
		}
	}
	take_results(f, s, here, to);
	if (here == NULL)
		unnamed_motion(f, s);
}

static void
item_ends(struct floor *f)
{
	end_division(f);
	for (struct moved *v = f->last; v != NULL; v = v->before)
		decide_carried(f, v);
}

static bool
below_item(const struct node *item, const struct node *top)
{
	for (; item != NULL; item = item->parent)
		if (item == top)
			return true;
	return false;
}

static void
item_begins(struct floor *f, struct node *item)
{
	struct tokens	*ts;
	struct match	 k;
	size_t		 at = f->at;

	/* a part of the item, below a motion that has no result yet */
	if (item != NULL && f->item != NULL && open_motion(f, NULL) != NULL &&
	    f->last->below && f->last->f->item != NULL &&
	    below_item(item, f->last->f->item)) {
		f->item = item;
		return;
	}
	item_ends(f);
	*f = (struct floor){ .m = f->m, .item = item, .at = at,
	    .roll = f->roll };
	/* "7. Election of officers" / "a. Chair": of what it is part of, too */
	for (; item != NULL; item = node_item(item->parent)) {
		ts = tokens_make(f->m->tmp, item->title);
		for (size_t i = 0; i < ts->n; i++)
			if (lexicon_match(f->m->lex, LEX_MOTION_KIND, ts, i,
			    &k))
				f->election |= match_is(&k, "election");
	}
}

static bool
may_move(const struct node *n)
{
	const struct node *item = node_item((struct node *)n);

	if (!(told_here(n) || in_section(n, "front")) ||
	    inside(n, NODE_ACTION))
		return false;
	/* what "Decision:" says stands under "Minutes:" as well */
	if (in_section(n, "decision") && item != NULL)
		for (const struct node *x = item->first; x != NULL; x = x->next)
			if (x->kind == NODE_SECTION &&
			    strcmp(x->sub, "minutes") == 0)
				return false;
	return true;
}

static const struct node *
box_of(const struct node *n)
{
	for (; n != NULL; n = n->parent)
		if (n->kind == NODE_DECISION)
			return n;
	return NULL;
}

/* What is decided: "..., proposed by A and seconded by B" behind it. */
static void
read_clause(struct floor *f, struct said *s)
{
	struct moved	*v;
	struct movement	 mv;

	for (; s->from < s->ts->n; s->from = s->end) {
		s->end = sentence_end(s->ts, s->from);
		if (!next_movement(f->m, s->ts, s->from, s->end, &mv) ||
		    !mv.mover || !mv.seconder || elsewhere(f->m, s))
			continue;
		f->at++;
		if ((v = take_movement(f, s, &mv)) == NULL)
			continue;
		settle(f, v, "carried");
		v->decided = true;
		take_results(f, s, v, mv.to);
	}
}

static void
read_leaf(struct floor *f, struct node *n)
{
	struct said	 s = { n, node_tokens(f->m->a, n), 0, 0 };
	struct node	*box = (struct node *)box_of(n);
	bool		 trigger = box != NULL && n->sub != NULL &&
			    strcmp(n->sub, "trigger") == 0;

	if (box != NULL && in_section(n, "decision")) {
		if (!f->notice)
			notice_carries(f);
		f->notice = true;
	}
	if (box != NULL && !trigger) {
		read_clause(f, &s);
		return;
	}
	if (pair_of_names(f, n) || heads_motion(f, &s))
		return;
	for (; s.from < s.ts->n; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		read_sentence(f, &s);
		if (trigger) {
			decided(f, box);
			trigger = false;
		}
	}
}

/* "16. Notice of Motion proposed by Ald Orme, seconded by Cllr Lisle" */
static void
read_title(struct floor *f, struct node *n)
{
	struct said	s = { n, node_tokens(f->m->a, n), 0, 0 };
	struct movement	mv;

	s.end = s.ts->n;
	if (next_movement(f->m, s.ts, 0, s.end, &mv) && mv.mover &&
	    mv.seconder) {
		f->at++;
		take_movement(f, &s, &mv);
	}
}

/* "There were no abstentions." behind the names and their total. */
static void
read_rest(struct floor *f)
{
	struct said s = { f->rest_n, node_tokens(f->m->a, f->rest_n), f->rest,
	    0 };

	while (s.from < s.ts->n && (s.ts->t[s.from].flags & TOKEN_PUNCT))
		s.from++;
	for (; s.from < s.ts->n; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		read_sentence(f, &s);
	}
}

void
find_motions(struct model *m)
{
	struct floor	f = { .m = m,
			    .roll = arena_alloc(m->a, sizeof(*f.roll)) };
	struct node	*item, *last;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF)
			continue;
		if ((item = node_item(n)) != f.item)
			item_begins(&f, item);
		if (strcmp(n->tag, "title") == 0)
			read_title(&f, n);
		if (!text_leaf(n) && strcmp(n->tag, "cell") != 0)
			continue;
		if (!may_move(n)) {
			f.notice |= inside(n, NODE_DECISION);
			continue;
		}
		f.rest_n = NULL;
		if ((last = roll_call(&f, n)) == NULL &&
		    (last = ballot_block(&f, n)) != NULL)
			won(&f);
		if (last == NULL)
			read_leaf(&f, n);
		else
			n = last;
		if (f.rest_n != NULL && f.rest_n == last)
			read_rest(&f);
	}
	item_ends(&f);
	finish_votes(m);
	for (struct fact *d = m->facts[FACT_DECISION]; d != NULL; d = d->next)
		trim_clauses(m, d);
}
