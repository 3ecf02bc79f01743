/*
 * Motions from movements. Input: who moved and seconded in a sentence. Output:
 * a motion with its kind and its wording; a mover waits for the seconder of
 * the next sentences.
 *
 *	"Cllr Orme proposed that the hall be let." "This was seconded by Cllr
 *	Lisle."; "R2024-057 A. Orme, B. Lisle:" over "That ..."
 */
#include <string.h>

#include "motion.h"

enum {
	KEPT = 64,		/* motions of an item that a result may mean */
	WIDE = 600,		/* tokens of a sentence that belong to one */
};

/* "moved that", "moved the recommendation": enough without a seconder. */
static bool
moves_that(const struct said *s, const struct movement *mv)
{
	static const char *const words[] = {
		"that", "the", "an", "a", "acceptance", "approval", "adoption",
		"suspension", "deferral", "refusal", NULL,
	};
	size_t i = mv->to;

	if (!mv->moved)
		return false;
	return one_of(s->ts, i, words) || token_punct(s->ts, i, ':') ||
	    token_punct(s->ts, i, '-');
}

/* An amendment, or an election, by the words around the movement. */
static const char *
kind_of(struct floor *f, const struct said *s, const struct movement *mv)
{
	struct match	k;
	size_t		that = mv->to;
	bool		amends = f->amendment;

	while (that < s->end && that < mv->to + 30 &&
	    !token_is(s->ts, that, "that") && !token_punct(s->ts, that, ':'))
		that++;
	for (size_t i = mv->from > s->from + 30 ? mv->from - 30 : s->from;
	    i < s->end && i < mv->to + 90; i++) {
		if (!lexicon_match(f->m->lex, LEX_MOTION_KIND, s->ts, i, &k))
			continue;
		if (match_is(&k, "nomination"))
			return "nomination";
		if (match_is(&k, "amendment") && ((i >= mv->from && i <= that) ||
		    i < s->from + 2))
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

/* "seconded by Alderman Lisle;" and nothing more, or what ends in a colon. */
static bool
leads_below(const struct said *s, const struct movement *mv)
{
	const struct tokens *ts = s->ts;
	size_t i = s->end;

	while (i > mv->to && token_punct(ts, i - 1, '-'))
		i--;
	if (i > s->from && token_punct(ts, i - 1, ':'))
		return true;
	return !words_follow(ts, mv->to);
}

/*
 * "moved by Orme, seconded by Lisle, to keep the route", "moved approval of
 * the minutes": where what was moved begins without "that", or end. "moved to
 * the front" moves nothing: behind a verb alone it must be an act.
 */
static size_t
wording_to(struct model *m, const struct said *s, const struct movement *mv,
    size_t i)
{
	static const char *const nouns[] = {
		"approval", "adoption", "acceptance", "suspension", "deferral",
		"refusal", "rejection", "ratification", "adjournment", NULL,
	};
	const struct tokens	*ts = s->ts;
	bool			 verb = mv->mover && mv->by.from == mv->from;
	size_t			 near = i + 2;
	struct match		 k;

	while (i < s->end && i < near && (token_punct(ts, i, ',') ||
	    token_punct(ts, i, ')')))
		i++;
	if (token_is(ts, i, "to") && i + 2 < s->end &&
	    (lexicon_match(m->lex, LEX_DECISION_ACT, ts, i + 1, &k) ||
	    (!verb && mv->seconder &&
	    !(ts->t[i + 1].flags & (TOKEN_CAPITAL | TOKEN_PUNCT)))))
		return i;
	if (token_is(ts, i, "the"))
		i++;
	return one_of(ts, i, nouns) && (token_is(ts, i + 1, "of") ||
	    token_is(ts, i + 1, "to")) ? i : s->end;
}

/* Where the wording begins: "that" behind the names, if it is there. */
static void
find_wording(struct model *m, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	const struct tokens *ts = s->ts;
	size_t to;

	/* "Cllr Orme proposed that the hall be let; Cllr Lisle seconded" */
	if (mv->mover && mv->words_end > mv->words + 3 &&
	    (token_is(ts, mv->words, "that") ||
	    wording_to(m, s, mv, mv->words) == mv->words)) {
		size_t end = mv->words_end;

		while (end > mv->words && (token_is(ts, end - 1, "and") ||
		    (ts->t[end - 1].flags & TOKEN_PUNCT)))
			end--;
		v->words = s->n;
		v->from = ts->t[mv->words].from;
		v->to = ts->t[end - 1].to;
		return;
	}
	for (size_t i = mv->to; i < s->end && i < mv->to + 30; i++) {
		if (!token_is(ts, i, "that") ||
		    (i > mv->to && token_is(ts, i - 1, "agreed")))
			continue;
		v->words = s->n;
		v->from = ts->t[i].from;
		v->to = ts->t[(s->end < i + WIDE ? s->end : i + WIDE) - 1].to;
		break;
	}
	if (v->words == NULL && (to = wording_to(m, s, mv, mv->to)) < s->end) {
		v->words = s->n;
		v->from = ts->t[to].from;
		v->to = ts->t[(s->end < to + WIDE ? s->end : to + WIDE) - 1].to;
	}
	if (s->end == ts->n && (v->words == NULL ||
	    token_punct(ts, s->end - 1, ':')) && leads_below(s, mv) &&
	    wording_below(m, s->n)) {
		v->words = s->n;
		v->below = true;
	}
}

/* "Cllr Orme proposed, and Cllr Lisle seconded, Cllr Hale": for an office. */
static void
find_nominee(struct floor *f, const struct said *s, const struct movement *mv,
    struct moved *v)
{
	struct who	w;
	size_t		i = mv->to, name;

	while (token_punct(s->ts, i, ',') || token_punct(s->ts, i, ':'))
		i++;
	if (!mv->seconder || i == mv->to ||
	    !who_after(f->m, s->ts, i, s->end, &w) || w.kind != WHO_PERSON ||
	    !w.p.titled || (w.to < s->end && !token_punct(s->ts, w.to, '.') &&
	    !token_is(s->ts, w.to, "as") && !token_is(s->ts, w.to, "for")))
		return;
	fact_set(f->m, v->f, "kind", "nomination");
	/* "Hale (M)": from the surname on */
	name = w.to - 1;
	while (name > w.p.name && !(s->ts->t[name].flags & TOKEN_WORD))
		name--;
	if (name > w.p.name && token_punct(s->ts, name - 1, '('))
		name = name > w.p.name + 1 ? name - 2 : w.p.name;
	v->nominee = tokens_str(s->ts, name, w.to);
}

/* A long list of motions is one that nobody comes back to. */
static void
forget(struct floor *f)
{
	struct moved *v = f->last, *old;

	for (f->motions = 1; f->motions < KEPT; f->motions++)
		v = v->before;
	for (old = v->before; old != NULL; old = old->before)
		decide_carried(f, old);
	v->before = NULL;
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
	find_wording(f->m, s, mv, v);
	if (v->words != NULL && v->to > v->from)
		v->f->text = str_trim(str_sub(s->n->leaf->s, v->from, v->to));
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

/* A decision stands before "Proposed by A, seconded by B". */
static bool
trails(struct floor *f, const struct said *s, const struct movement *mv,
    const struct moved *v)
{
	struct result	r;
	struct said	before = *s;

	if (v->words != NULL)
		return false;
	before.end = mv->from;
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

		if (outcome_of(v) == NULL && a != NULL && b != NULL &&
		    strcmp(a, mover) == 0 && strcmp(b, seconder) == 0 &&
		    (spoken_of(f->m, s, mv->from) != NULL ||
		    strcmp(v->n->tag, "title") == 0))
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
	if (mv->mover && (mv->seconder || moves_that(s, mv))) {
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
	if (v != NULL && (mv->adopted || trails(f, s, mv, v))) {
		settle(f, v, "carried");
		v->decided = true;
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
	    strcmp(r->value, "carried") != 0 && strcmp(r->value, "lost") != 0) ||
	    !one_of(s->ts, s->from, this))
		return NULL;
	v = seconded_now(f);
	v->at = f->at - 1;
	return v;
}

/* What stands before two names: "R2024-057", "Resolution No. 12". */
static size_t
past_reference(const struct tokens *ts)
{
	size_t i = 0;

	while (i < ts->n && i < 7 && (!(ts->t[i].flags & TOKEN_WORD) ||
	    token_is(ts, i, "resolution") || token_is(ts, i, "motion") ||
	    token_is(ts, i, "no") || (i + 1 < ts->n &&
	    (ts->t[i + 1].flags & TOKEN_GLUED) &&
	    token_punct(ts, i + 1, '-'))))
		i++;
	return i;
}

/*
 * "R2024-057 T. Orme, S. Lisle:" over "That ...": mover and seconder without
 * a word that says so.
 */
bool
pair_of_names(struct floor *f, struct node *n)
{
	struct tokens	*ts = node_tokens(f->m->a, n), *below;
	struct said	 s = { n, ts, 0, ts->n };
	struct movement	 mv = { .mover = true, .seconder = true,
			    .rule = "names-over-motion" };
	struct node	*next = next_words(f, n);
	struct moved	*v;
	size_t		 i;

	if (ts->n < 5 || ts->n > 24 || !token_punct(ts, ts->n - 1, ':') ||
	    next == NULL)
		return false;
	below = node_tokens(f->m->a, next);
	i = past_reference(ts);
	mv.by.to = person_match(f->m->lex, ts, i, &mv.by.p);
	mv.by.from = i;
	i = mv.by.to;
	if ((!token_is(below, 0, "that") && !token_is(below, 0, "whereas") &&
	    !token_is(below, 0, "be")) || mv.by.to == mv.by.from ||
	    !(token_punct(ts, i, ',') || token_punct(ts, i, '/') ||
	    token_is(ts, i, "and")))
		return false;
	mv.second.from = ++i;
	mv.second.to = person_match(f->m->lex, ts, i, &mv.second.p);
	if (mv.second.to == i || mv.second.to + 1 != ts->n)
		return false;
	mv.from = mv.by.from;
	mv.to = mv.second.to;
	f->at++;
	v = new_motion(f, &s, &mv);
	set_seconder(f, v, n, &mv.second);
	v->below = true;
	return true;
}
