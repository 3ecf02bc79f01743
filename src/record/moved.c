/*
 * Motions from movements. Input: who moved and seconded in a sentence. Output:
 * a motion with its kind and its wording; a mover waits for the seconder of
 * the next sentences.
 *
 *	"Cllr Orme proposed that the hall be let." "This was seconded by Cllr
 *	Lisle."; "That the hall be let. Proposed by Cllr Orme, seconded by ..."
 */
#include <string.h>

#include "decide.h"
#include "motion.h"

enum {
	KEPT = 64,		/* motions of an item that a result may mean */
	WIDE = 600,		/* tokens of a sentence that belong to one */
};

/* "moved that", "moved the recommendation": enough without a seconder. */
static bool
moves_that(struct model *m, const struct said *s, const struct movement *mv)
{
	static const char *const words[] = {
		"that", "the", "an", "a", "acceptance", "approval", "adoption",
		"suspension", "deferral", "refusal", NULL,
	};
	size_t i = mv->to;

	/* "MOVED BY: Cllr Orme" over "That ...", and nothing else */
	if (s->from == 0 && s->end == s->ts->n && mv->from == 0 &&
	    !words_follow(s->ts, mv->to) && text_leaf(s->n->next) &&
	    token_is(node_tokens(m->a, s->n->next), 0, "that"))
		return true;
	if (!mv->moved)
		return false;
	/* "The Chairman MOVED in accordance with Rule 19:" over "That ..." */
	if (s->end == s->ts->n && token_punct(s->ts, s->end - 1, ':') &&
	    wording_below(m, s->n))
		return true;
	return one_of(s->ts, i, words) || token_punct(s->ts, i, ':') ||
	    token_punct(s->ts, i, '-');
}

/* An amendment, or an election, by the words around the movement. */
static const char *
kind_of(struct floor *f, const struct said *s, const struct movement *mv)
{
	struct match	k;
	size_t		that = mv->to;
	bool		amends = f->amendment || mv->amends;

	while (that < s->end && that < mv->to + 30 &&
	    !token_is(s->ts, that, "that") && !token_punct(s->ts, that, ':'))
		that++;
	for (size_t i = mv->from > s->from + 30 ? mv->from - 30 : s->from;
	    i < s->end && i < mv->to + 90; i++) {
		if (!lexicon_match(f->m->lex, LEX_MOTION_KIND, s->ts, i, &k))
			continue;
		if (match_is(&k, "nomination"))
			return "nomination";
		if (match_is(&k, "amendment") && ((i >= mv->from &&
		    i <= that + (token_is(s->ts, i + 1, "motion") &&
		    token_is(s->ts, i + 2, "be"))) ||
		    i < s->from + 2) && !(i > s->from &&
		    (token_is(s->ts, i - 1, "with") ||
		    token_is(s->ts, i - 1, "to"))))
			amends = true;
	}
	/* "Chairman: R. Orme - proposed by A, seconded by B" */
	if (mv->from > s->from + 2 && (lexicon_match(f->m->lex, LEX_ROLE,
	    s->ts, s->from, &k) || (token_is(s->ts, s->from, "vice") &&
	    lexicon_match(f->m->lex, LEX_ROLE, s->ts, s->from + 1, &k))) &&
	    (token_punct(s->ts, k.to, ':') || token_punct(s->ts, k.to, '-')))
		return "nomination";
	return amends ? "amendment" :
	    f->election || mv->nominated ? "nomination" : "motion";
}

/* A long list of motions is one that nobody comes back to. */
static void
forget(struct floor *f)
{
	struct moved *v = f->last, *old;

	for (f->motions = 1; v != NULL && f->motions < KEPT; f->motions++)
		v = v->before;
	if (v == NULL)
		return;
	for (old = v->before; old != NULL; old = old->before)
		decide_carried(f, old);
	v->before = NULL;
}

/* "That votes be taken by roll call" */
static bool
on_the_vote(struct model *m, const struct moved *v)
{
	struct node	*n = v->words;
	struct tokens	*ts;
	bool		 vote = false, how = false;

	if (n != NULL && v->below)
		n = skip_furniture(n->next);
	if (!text_leaf(n))
		return false;
	ts = node_tokens(m->a, n);
	for (size_t i = 0; i < ts->n && i < 40; i++) {
		vote |= token_is(ts, i, "vote") || token_is(ts, i, "votes");
		how |= (token_is(ts, i, "roll") &&
		    token_is(ts, i + 1, "call")) || token_is(ts, i, "recorded");
	}
	return vote && how && ts->n < 40;
}

/* "THAT the motion be amended by adding 'in May'": no motion of its own. */
static bool
amends_motion(struct model *m, const struct moved *v)
{
	struct node	*n = v->words;
	struct tokens	*ts;

	if (n != NULL && v->below)
		n = skip_furniture(n->next);
	if (!text_leaf(n))
		return false;
	ts = node_tokens(m->a, n);
	for (size_t i = v->below ? 0 : token_at(ts, v->from), end = i + 8;
	    i + 2 < ts->n && i < end; i++)
		if ((token_is(ts, i, "motion") ||
		    token_is(ts, i, "resolution")) &&
		    token_is(ts, i + 1, "be") &&
		    token_is(ts, i + 2, "amended"))
			return true;
	return false;
}

struct moved *
new_motion(struct floor *f, const struct said *s, const struct movement *mv)
{
	struct moved	*v = arena_alloc(f->m->a, sizeof(*v));
	size_t		 from = mv->from > s->from + WIDE ? mv->from - WIDE :
			    s->from;
	size_t		 end = mv->to + WIDE < s->end ? mv->to + WIDE : s->end;

	v->f = fact_new(f->m, FACT_MOTION, s->n, s->ts->t[from].from,
	    s->ts->t[end - 1].to, mv->rule, "stated");
	v->n = s->n;
	v->at = f->at;
	fact_set(f->m, v->f, "kind", kind_of(f, s, mv));
	if (mv->mover) {
		v->f->who = who_fact(f->m, s->n, &mv->by);
		fact_set(f->m, v->f, "mover-as",
		    who_printed(f->m, s->n, &mv->by));
	}
	find_nominee(f, s, mv, v);
	find_wording(f, s, mv, v);
	v->how_to_vote = on_the_vote(f->m, v);
	if (amends_motion(f->m, v))
		fact_set(f->m, v->f, "kind", "amendment");
	if (v->words != NULL && v->to > v->from)
		v->f->text = str_trim(str_sub(v->words->leaf->s, v->from,
		    v->to));
	else
		v->f->text = (str){ NULL, 0 };
	v->before = f->last;
	f->last = f->focus = v;
	if (++f->motions > 2 * KEPT)
		forget(f);
	f->amendment = false;
	return v;
}

void
set_seconder(struct floor *f, struct moved *v, struct node *n,
    const struct who *w)
{
	v->f->who2 = who_fact(f->m, n, w);
	fact_set(f->m, v->f, "seconder-as", who_printed(f->m, n, w));
}

/* The mover of an earlier sentence has found a seconder. */
static struct moved *
seconded_now(struct floor *f)
{
	struct said	 s = { f->wait_n, node_tokens(f->m->a, f->wait_n), 0, 0 };
	struct moved	*v;
	size_t		 at = f->at;

	s.from = f->wait.from;
	s.end = f->wait_end;
	f->at = f->wait_at;
	v = new_motion(f, &s, &f->wait);
	f->at = v->at = at;
	f->wait_n = NULL;
	return v;
}

static void
wait_for(struct floor *f, const struct said *s, const struct movement *mv)
{
	f->wait = *mv;
	f->wait_n = s->n;
	f->wait_at = f->at;
	f->wait_end = s->end;
}

/* "Cllr Orme moved the budget; this was seconded by": it moves its own. */
static bool
moves_object(const struct tokens *ts, const struct movement *mv)
{
	size_t words = 0;

	for (size_t i = mv->words; mv->mover && i < mv->words_end; i++)
		words += (ts->t[i].flags & TOKEN_WORD) != 0;
	return words > 2;
}

/* A decision stands before "Proposed by A, seconded by B". */
static bool
trails(struct floor *f, const struct said *s, const struct movement *mv,
    const struct moved *v)
{
	struct result	r;
	struct said	before = *s;

	before.end = mv->from;
	before.from = s->from;
	/* "passed a resolution to this effect, which was moved by" */
	if (mv->from > s->from + 3 && mv->from < s->from + 90 &&
	    token_is(s->ts, mv->from - 2, "which") &&
	    next_result(f->m, &before, s->from, &r) &&
	    strcmp(r.value, "carried") == 0)
		return true;
	/* "The meeting was adjourned at 7 PM on a motion by" */
	for (size_t i = s->from; i < mv->from && i < s->from + 20; i++)
		if (token_is(s->ts, i, "adjourned") &&
		    token_is(s->ts, mv->from, "on"))
			return true;
	/* "On motion of Orme, second by Lisle, the Board approved the plan" */
	before = *s;
	before.from = mv->to;
	if ((token_is(s->ts, s->from, "on") || token_is(s->ts, s->from,
	    "upon")) && mv->from <= s->from + 2 && mv->seconder &&
	    next_result(f->m, &before, mv->to, &r) && r.at < mv->to + 8 &&
	    (strcmp(r.value, "agreed") == 0 || strcmp(r.value, "carried") == 0))
		return true;
	before = *s;
	before.end = mv->from;
	if (v->words != NULL || moves_object(s->ts, mv))
		return false;
	before.from = mv->from > s->from + 90 ? mv->from - 90 : s->from;
	if (mv->from > s->from && next_result(f->m, &before, before.from, &r) &&
	    (strcmp(r.value, "agreed") == 0 || strcmp(r.value, "carried") == 0))
		return true;
	return f->agreed_at > 0 && f->agreed_at + 2 >= f->at &&
	    mv->from <= s->from + 2;
}

/*
 * "The Leader asked whether they wished to and, they having said so, moved
 * that the public be excluded": the sentence's subject moved it.
 */
bool
subject_moves(struct floor *f, const struct said *s, struct movement *mv)
{
	struct match	k;

	for (size_t i = s->from + 1; i < s->end; i++) {
		if (!lexicon_match(f->m->lex, LEX_MOVED, s->ts, i, &k) ||
		    !token_is(s->ts, k.from, "moved") ||
		    !token_is(s->ts, k.to, "that") ||
		    !(token_punct(s->ts, i - 1, ',') ||
		    token_is(s->ts, i - 1, "and")))
			continue;
		*mv = (struct movement){ .mover = true, .moved = true,
		    .from = s->from, .to = k.to, .words = k.to,
		    .rule = k.phrase->rule };
		return who_after(f->m, s->ts, s->from, i, &mv->by) &&
		    mv->by.kind != WHO_WORD && mv->by.from == s->from;
	}
	return false;
}

/* "Agreed to mend the gate (AH/PD)"; "Agreed to mend it. (AH/PD)" */
static bool
trails_decision(struct floor *f, const struct said *s,
    const struct movement *mv)
{
	struct said	before = *s;
	struct result	r;

	before.end = mv->from;
	return inside(s->n, NODE_DECISION) ||
	    (f->agreed_at > 0 && f->agreed_at + 1 >= f->at &&
	    mv->from == s->from) ||
	    (next_result(f->m, &before, s->from, &r) &&
	    (strcmp(r.value, "agreed") == 0 || strcmp(r.value, "carried") == 0));
}

/* "a vote on the amendment proposed by A and seconded by B": no new one. */
static struct moved *
spoken_again(struct floor *f, const struct said *s, const struct movement *mv)
{
	const char *mover, *seconder;

	if (!mv->mover || !mv->seconder)
		return NULL;
	mover = who_printed(f->m, s->n, &mv->by);
	seconder = who_printed(f->m, s->n, &mv->second);
	for (struct moved *v = f->last; v != NULL; v = v->before) {
		const char *a = fact_get(v->f, "mover-as");
		const char *b = fact_get(v->f, "seconder-as");

		if (a == NULL || b == NULL || strcmp(a, mover) != 0 ||
		    strcmp(b, seconder) != 0)
			continue;
		if (outcome_of(v) == NULL &&
		    (spoken_of(f->m, s, mv->from) != NULL ||
		    strcmp(v->n->tag, "title") == 0))
			return v;
		/* "was CARRIED." / "RESOLVED: On the proposal of A, ..." */
		if (v->told && !v->decided && inside(s->n, NODE_DECISION))
			return v;
	}
	return NULL;
}

struct moved *
take_movement(struct floor *f, const struct said *s, struct movement *mv)
{
	struct moved *v = spoken_again(f, s, mv);

	if (v != NULL) {
		f->focus = v;
		return NULL;
	}

	if (mv->asks_mover || mv->asks_seconder) {
		f->ask = mv->asks_mover ? ASK_MOVER : ASK_SECONDER;
		if (!mv->mover)
			return NULL;
	}
	if (mv->pair && !trails_decision(f, s, mv)) {
		/* "That the hall be let (AH/PD). Carried." */
		if (!token_is(s->ts, s->from, "that") &&
		    infinitive(s->ts, s->from) == 0)
			return NULL;
		mv->pair = false;
	}
	if (mv->mover && (mv->seconder || moves_that(f->m, s, mv))) {
		v = new_motion(f, s, mv);
		f->wait_n = NULL;
		if (mv->seconder)
			set_seconder(f, v, s->n, &mv->second);
	} else if (mv->mover) {
		wait_for(f, s, mv);
		return NULL;
	} else if (mv->seconder && f->wait_n != NULL) {
		v = seconded_now(f);
		set_seconder(f, v, s->n, &mv->second);
	} else if (mv->seconder && f->last != NULL &&
	    fact_get(f->last->f, "seconder-as") == NULL &&
	    outcome_of(f->last) == NULL) {
		v = f->last;
		v->at = f->at;
		set_seconder(f, v, s->n, &mv->second);
	}
	/* "Moved by A" / "Seconded by B" / "That the report be received" */
	if (v != NULL && v->words == NULL && v->n != s->n && mv->seconder &&
	    !words_follow(s->ts, mv->to) && wording_below(f->m, s->n)) {
		v->words = s->n;
		v->below = true;
	}
	if (v != NULL && (mv->adopted || mv->pair || trails(f, s, mv, v))) {
		settle(f, v, "carried");
		v->decided = true;
	} else if (v != NULL && mv->carried) {
		settle(f, v, "carried");
		v->told = true;
		v->how = s->n;
		v->how_from = s->ts->t[mv->from].from;
		v->how_to = s->ts->t[mv->from].to;
	}
	return v;
}

/* "withdrawn by Councillor Orme": one that was only on the agenda. */
void
withdrawn_by(struct floor *f, const struct said *s, const struct result *r)
{
	struct movement	mv = { .mover = true, .from = r->at, .rule = r->rule };
	struct moved	*v;

	if (f->last != NULL || strcmp(r->value, "withdrawn") != 0 ||
	    !token_is(s->ts, r->to, "by") || spoken_of(f->m, s, r->at) == NULL ||
	    !who_after(f->m, s->ts, r->to + 1, s->end, &mv.by) ||
	    mv.by.kind == WHO_WORD)
		return;
	mv.to = mv.by.to;
	v = new_motion(f, s, &mv);
	settle(f, v, "withdrawn");
}

/*
 * "Our Secretary proposed a letter. This was agreed": what nobody seconded is
 * a motion, as it has a result.
 */
struct moved *
unseconded(struct floor *f, const struct said *s, const struct result *r)
{
	static const char *const this[] = { "this", "which", NULL, };
	struct moved *v;

	if (f->wait_n == NULL || f->last != NULL || f->wait_at + 1 != f->at ||
	    r->at > s->from + 6 || (strcmp(r->value, "agreed") != 0 &&
	    strcmp(r->value, "carried") != 0 && strcmp(r->value, "lost") != 0))
		return NULL;
	/* "CARRIED", "Motion carried." */
	if (!one_of(s->ts, s->from, this) &&
	    (strcmp(r->value, "agreed") == 0 || r->at > s->from + 1))
		return NULL;
	v = seconded_now(f);
	v->at = f->at - 1;
	return v;
}
