/*
 * Votes by name, side after side. Input: lists of names behind or below the
 * label of their side. Output: who voted how. The printed total is the
 * record: where the names do not add up to it, that is told and nothing is
 * changed; where none is printed, none is given.
 *
 *	"Councillors Orme, Lisle and Hale voted against the motion (3)";
 *	"FOR" over names over "(7)"; "Against: None"; "ForA Orme, B Lisle2"
 */
#include <stdlib.h>
#include <string.h>

#include "motion.h"

void
add_ballot(struct model *m, struct fact *vote, struct node *n, size_t from,
    size_t to, struct fact *who, const char *as, const char *option)
{
	struct inline_mark	*k;
	struct fact		*b;

	/* each once, in whatever form the name is printed */
	if (who->voted == vote)
		return;
	who->voted = vote;
	b = fact_part(m, vote, FACT_BALLOT, n, from, to);
	b->who = who;
	b->text = str_c(as);
	fact_set(m, b, "option", option);
	if ((k = mark_add(m, n, "person", from, to)) != NULL)
		k->fact = who;
}

/* "J." is the mark of an entry, "Orme" its text: one name. */
const char *
with_mark(struct model *m, const struct node *n, const char *as)
{
	const struct node *mark = n->prev;

	if (mark == NULL || mark->kind != NODE_LEAF ||
	    strcmp(mark->tag, "mark") != 0 || mark->block == NULL ||
	    (mark->block->marker.kind != MARK_LETTER &&
	    mark->block->marker.kind != MARK_ROMAN))
		return as;
	return arena_printf(m->a, "%.*s %s", STR_ARG(mark->leaf->s), as);
}

void
cast_roll(struct roll *r, struct fact *vote, const char *option)
{
	struct model *m = r->f->m;

	for (size_t i = 0; i < r->count; i++) {
		const struct who *w = &r->who[i];
		size_t	from = r->ts->t[w->from].from + r->off;
		size_t	to = r->ts->t[w->to - 1].to + r->off;
		str	name = w->kind == WHO_PERSON ? tokens_str(r->ts,
			    w->p.name, w->p.name_end) :
			    tokens_str(r->ts, w->from, w->to);
		const char *as = range_str(m, r->n, from, to);

		if (w->from == 0 && r->off == 0)
			as = with_mark(m, r->n, as);
		add_ballot(m, vote, r->n, from, to, r->off == 0 &&
		    w->kind == WHO_PERSON ? person_fact(m, r->n, &w->p,
		    "ballot") : person_by_name(m, r->n, from, to, name,
		    "ballot"), as, option);
	}
}

void
set_count(struct model *m, struct fact *vote, const char *option, long n)
{
	if (fact_get(vote, option) == NULL && n >= 0 &&
	    strcmp(option, "absent") != 0)
		fact_set(m, vote, option, arena_printf(m->a, "%ld", n));
}

const char *
side_option(const struct match *k)
{
	const char *name = side_name(side_of(k->phrase->value));

	if (match_is(k, "amendment"))
		return "for";
	return name != NULL ? name : match_is(k, "other") ? "absent" : NULL;
}

static bool
lead_word(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	return token_is(ts, i, "following") || token_is(ts, i, "those") ||
	    token_is(ts, i, "who") || token_is(ts, i, "votes") ||
	    (lexicon_match(m->lex, LEX_VOTE, ts, i, &k) && k.to == i + 1 &&
	    (match_is(&k, "-") || match_is(&k, "vote")));
}

/* "5", "6 votes", and nothing more. */
static bool
ends_in_number(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t to = number_match(m->lex, ts, i, NULL);

	if (to > i && token_is(ts, to, "votes"))
		to++;
	return to > i && to == ts->n;
}

/* "Motion - 6 votes" over "Amendment - 8 votes" */
static bool
short_label(const struct model *m, const struct tokens *ts,
    struct side_label *l)
{
	unsigned long n;

	if (!(token_is(ts, 0, "motion") || token_is(ts, 0, "amendment")) ||
	    !(token_punct(ts, 1, '-') || token_punct(ts, 1, ':')) ||
	    !ends_in_number(m, ts, 2))
		return false;
	number_match(m->lex, ts, 2, &n);
	*l = (struct side_label){ .option = "for", .total = (long)n,
	    .end = ts->n, .amendment = token_is(ts, 0, "amendment"),
	    .sure = true, .rule = "motion-and-amendment" };
	return true;
}

/* "NO - 0", "No (12)": the side, with its total. */
static bool
no_total(const struct model *m, const struct tokens *ts)
{
	return (token_punct(ts, 1, '-') && ends_in_number(m, ts, 2)) ||
	    (token_punct(ts, 1, '(') && token_punct(ts, 3, ')') &&
	    number_match(m->lex, ts, 2, NULL) == 3);
}

/* "Speaking in favor: Ann Hale, applicant": no votes. */
bool
only_heard(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"speaking", "spoke", "speakers", "speaker", "comments",
		"testimony", "letters", "testifying", "public", "audience",
	};

	return TOKEN_IN(ts, i, words);
}

/* "For the Motion (22) -", "Members voting against:", "ABSTAIN" */
bool
side_label(const struct model *m, const struct tokens *ts, struct side_label *l)
{
	unsigned long	n;
	struct match	k;
	size_t		i = 0, to, from;

	if (only_heard(ts, 0))
		return false;
	if (short_label(m, ts, l))
		return true;
	*l = (struct side_label){ .total = -1 };
	while (i < 5 && lead_word(m, ts, i) &&
	    !(lexicon_match(m->lex, LEX_VOTE, ts, i, &k) && side_option(&k)))
		i++;
	if (i == 0 && token_is(ts, 0, "no") && (token_punct(ts, 1, ':') ||
	    no_total(m, ts))) {
		l->option = "against";
		l->rule = "no-label";
		i = 1;
	} else if (!lexicon_match(m->lex, LEX_VOTE, ts, i, &k) ||
	    (l->option = side_option(&k)) == NULL) {
		return false;
	} else {
		l->rule = k.phrase->rule;
		l->amendment = match_is(&k, "amendment");
		i = k.to;
	}
	from = i;
	while (i < ts->n && (lead_word(m, ts, i) || token_is(ts, i, "from") ||
	    token_is(ts, i, "division")))
		i++;
	/* "For the amendment by Councillor Orme (2) -" */
	if (token_is(ts, i, "by"))
		while (i < ts->n && i < from + 10 && !token_punct(ts, i, '(') &&
		    !token_punct(ts, i, ':') && !token_punct(ts, i, '-'))
			i++;
	to = token_punct(ts, i, '(') || ((token_punct(ts, i, ':') ||
	    token_punct(ts, i, '-')) && ends_in_number(m, ts, i + 1)) ?
	    i + 1 : i;
	if (number_match(m->lex, ts, to, &n) > to) {
		l->total = (long)n;
		l->sure = true;
		i = number_match(m->lex, ts, to, NULL);
		if (token_punct(ts, i, ')') || (token_is(ts, i, "votes") &&
		    i + 1 == ts->n))
			i++;
	}
	l->dash = token_punct(ts, i, ':') || token_punct(ts, i, '-');
	if (i >= ts->n || l->dash)
		l->sure = true;
	while (token_punct(ts, i, ':') || token_punct(ts, i, '-'))
		i++;
	l->end = i;
	return true;
}

struct node *
next_words(const struct floor *f, struct node *n)
{
	while ((n = node_after(n, f->m->text)) != NULL) {
		if (n->kind == NODE_ITEM || n->kind == NODE_SECTION ||
		    n->kind == NODE_DECISION)
			return NULL;
		if (n->kind == NODE_LEAF && n->leaf->s.n > 0 &&
		    (text_leaf(n) || strcmp(n->tag, "cell") == 0))
			return n;
	}
	return NULL;
}

/* "(4)" on a line of its own was taken for the mark of what is below it. */
static long
total_above(const struct node *n)
{
	const struct node *mark = n->prev;

	return mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0 && mark->block != NULL &&
	    mark->block->marker.kind == MARK_DECIMAL &&
	    mark->block->marker.style == STYLE_PARENS ?
	    (long)mark->block->marker.value : -1;
}

/*
 * A leaf that is nothing but names, or their total; surnames alone right
 * below the label of their side.
 */
static bool
names_only(struct roll *r, struct node *n, bool first)
{
	size_t to;

	r->n = n;
	r->off = 0;
	r->ts = node_tokens(r->f->m->a, n);
	to = read_roll(r, 0, r->ts->n, r->surnames || first ||
	    r->ts->n <= 4);
	/* "... and Lisle. (24) There were no abstentions." */
	if (r->count > 0 && r->total >= 0 && words_follow(r->ts, to)) {
		r->f->rest_n = n;
		r->f->rest = to;
		return true;
	}
	return !words_follow(r->ts, to) &&
	    (r->count > 0 || r->total >= 0 || r->none);
}

/* "S. Franke" that was read as an entry "S." is one name. */
bool
marked_name(struct floor *f, struct fact *vote, struct node *n,
    const char *option)
{
	struct tokens	*ts = node_tokens(f->m->a, n);
	const char	*text = str_z(f->m->a, n->leaf->s);
	const char	*as = with_mark(f->m, n, text);

	if (as == text || ts->n == 0 || ts->n > 3 ||
	    !(ts->t[0].flags & TOKEN_CAPITAL))
		return false;
	add_ballot(f->m, vote, n, 0, n->leaf->s.n, person_by_name(f->m, n, 0,
	    n->leaf->s.n, str_c(as), "ballot"), as, option);
	return true;
}

/* Names below a label, one leaf after the other. */
struct node *
names_below(struct roll *r, struct node *last, const struct side_label *l,
    struct fact *vote, long *names, long *total)
{
	struct node	*n = last;
	struct side_label	 other;

	while ((n = next_words(r->f, n)) != NULL) {
		if (*names > 0 && total_above(n) >= 0) {
			*total = total_above(n);
			break;
		}
		if (side_label(r->f->m, node_tokens(r->f->m->a, n), &other) ||
		    glued_at(n->leaf->s, 0, &other) > 0)
			break;
		if (marked_name(r->f, vote, n, l->option)) {
			last = n;
			++*names;
			continue;
		}
		if (!names_only(r, n, *names == 0))
			break;
		last = n;
		*names += (long)r->count;
		cast_roll(r, vote, l->option);
		if (r->total >= 0) {
			*total = r->total;
			break;
		}
	}
	return last;
}

/* The names of one side: on the label's line and below it. */
static struct node *
read_side(struct roll *r, struct node *n, const struct side_label *l,
    struct fact *vote, long *names, long *total)
{
	size_t to;

	*names = 0;
	*total = l->total;
	if (l->end < r->ts->n) {
		to = read_roll(r, l->end, r->ts->n, true);
		if (r->total >= 0)
			*total = r->total;
		*names += (long)r->count;
		cast_roll(r, vote, l->option);
		if (words_follow(r->ts, to)) {
			r->f->rest_n = n;
			r->f->rest = to;
		}
		if (words_follow(r->ts, to) || r->total >= 0 || r->none)
			return n;
	}
	if (l->total == 0)
		return n;	/* "Against: none" */
	return names_below(r, n, l, vote, names, total);
}

/*
 * Whether names or a total stand behind the label, or below it; one surname
 * alone is enough, "Nays: Orme", where another side of the vote was read.
 */
static bool
names_behind(struct roll *r, struct node *n, const struct side_label *l,
    bool open)
{
	struct node	*next;
	size_t		 at = l->end;
	struct tokens	*ts = r->ts;
	struct side_label	 other;
	bool		 names;

	if (at < r->ts->n) {
		read_roll(r, at, r->ts->n, true);
		if (r->count > 0)
			return l->sure ? (open && l->dash) || r->count > 1 ||
			    r->who[0].kind != WHO_WORD :
			    r->who[0].kind == WHO_PERSON &&
			    r->who[0].p.titled;
		return l->sure && (r->none || l->total >= 0);
	}
	if (open && l->total >= 0)
		return true;
	if ((next = next_words(r->f, n)) == NULL)
		return false;
	names = names_only(r, next, true) && (r->count > 0 || r->none);
	r->n = n;
	r->ts = ts;
	if (names)
		return true;
	return l->total >= 0 && side_label(r->f->m,
	    node_tokens(r->f->m->a, next), &other) && other.total >= 0;
}

static bool
ballot_begins(struct roll *r, struct node *n, struct side_label *l, bool open)
{
	r->n = n;
	r->off = 0;
	r->surnames = false;
	r->ts = node_tokens(r->f->m->a, n);
	return side_label(r->f->m, r->ts, l) && names_behind(r, n, l, open);
}

void
check_total(struct roll *r, const struct node *n, const char *option,
    long names, long total)
{
	if (names > 0 && total >= 0 && names != total)
		model_diag(r->f->m, MN_DIAG_VOTE_TOTAL, n,
		    "%s: %ld named, %ld printed", option, names, total);
}

/* The vote a recorded vote's first label opens, or gives the names of. */
struct fact *
open_vote(struct floor *f, struct node *n, const char *option, const char *rule)
{
	struct said s = { n, node_tokens(f->m->a, n), 0, 0 };

	s.end = s.ts->n;
	if (f->vote != NULL && (f->vote->parts == NULL ?
	    f->vote_at + 2 >= f->at : f->vote_at == f->at &&
	    fact_get(f->vote, option) == NULL))
		fact_at(f->m, f->vote, n, 0, n->leaf->s.n);
	else
		vote_here(f, &s, f->focus != NULL && fact_get(f->focus->f,
		    "seconder-as") == NULL ? open_motion(f, "motion") :
		    f->focus, false, rule);
	f->vote_at = f->at;
	return f->vote;
}

/* The vote told last was another: "LOST (3 for, 6 against)", "For (6): ..." */
static void
end_other_vote(struct floor *f, const struct side_label *l)
{
	const char *had = f->vote != NULL ? fact_get(f->vote, l->option) : NULL;

	if (had != NULL && l->total >= 0 && strtol(had, NULL, 10) != l->total)
		f->vote = f->counted = NULL;
}

struct node *
ballot_block(struct floor *f, struct node *n)
{
	struct roll	*r = fresh_roll(f, n);
	struct side_label	 l;
	struct fact	*vote = NULL;
	struct node	*last = NULL;
	bool		 done[SIDES + 1] = { 0 };
	long		 names, total;

	/* "For Cllr Orme" / names / "Abstained": a ballot between candidates */
	if (rivals(f))
		return NULL;
	if ((last = glued_block(r, n)) != NULL)
		return last;
	while (n != NULL && ballot_begins(r, n, &l, vote != NULL)) {
		enum side side = side_of(str_c(l.option));

		/* "For the motion (9)", then "For the amendment (4)" */
		if (l.amendment && done[SIDE_FOR]) {
			side = SIDE_AGAINST;
			l.option = "against";
			f->between = true;
		}
		/* "Absent: Cllr Orme" alone is of the attendance */
		if (done[side] || (vote == NULL && side == SIDE_NONE))
			break;		/* or the next vote of the item */
		done[side] = true;
		if (vote == NULL)
			end_other_vote(f, &l);
		if (vote == NULL)
			vote = open_vote(f, n, l.option, l.rule);
		else
			fact_at(f->m, vote, n, 0, n->leaf->s.n);
		last = read_side(r, n, &l, vote, &names, &total);
		if (last != n)
			fact_at(f->m, vote, last, 0, last->leaf->s.n);
		check_total(r, n, l.option, names, total);
		set_count(f->m, vote, l.option, total >= 0 ? total :
		    names == 0 && r->none ? 0 : -1);
		if (total < 0)
			f->counted = vote;
		n = next_words(f, last);
	}
	return last;
}
