/*
 * Votes by name, a name after the other. Input: a table with a column for
 * each side, or lines that end in the side. Output: the vote.
 *
 *	"Councillor | For | Against" over "A Orme | X |"; "Cllr A Orme - For"
 */
#include <string.h>

#include "motion.h"

enum { COLUMNS_MAX = 12, CALL_MIN = 3, };

/* The option a cell, or tokens [i, n), says and nothing else; or NULL. */
static const char *
option_at(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	if (i + 1 == ts->n && token_is(ts, i, "no"))
		return "against";
	if (i >= ts->n || !lexicon_match(m->lex, LEX_VOTE, ts, i, &k) ||
	    words_follow(ts, k.to))
		return NULL;
	return side_option(&k);
}

static struct fact *
person_in(struct model *m, struct node *n, size_t *end, struct who *w)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 from, to;

	if (ts->n == 0 || !who_after(m, ts, 0, ts->n, w) || w->from != 0)
		return NULL;
	*end = w->to;
	from = ts->t[w->from].from;
	to = ts->t[w->to - 1].to;
	if (w->kind == WHO_PERSON)
		return person_fact(m, n, &w->p, "ballot");
	return person_by_name(m, n, from, to, tokens_str(ts, w->from, w->to),
	    "ballot");
}

static void
cast(struct floor *f, struct fact *vote, struct node *n, const struct who *w,
    struct fact *who, const char *option)
{
	struct tokens	*ts = node_tokens(f->m->a, n);
	size_t		 from = ts->t[w->from].from, to = ts->t[w->to - 1].to;

	add_ballot(f->m, vote, n, from, to, who, range_str(f->m, n, from, to),
	    option);
}

/* ---- lines that end in the side ---------------------------------------- */

/* "Cllr A Orme - For", or a row of two cells: what it says, or NULL. */
static const char *
called(struct floor *f, struct node *n, struct node **last, struct who *w)
{
	struct tokens	*ts = node_tokens(f->m->a, n);
	const char	*option;
	size_t		 i;

	*last = n;
	if (ts->n == 0 || !(ts->t[0].flags & TOKEN_CAPITAL) ||
	    !who_after(f->m, ts, 0, ts->n, w) || w->from != 0)
		return NULL;
	i = w->to;
	if (i >= ts->n && strcmp(n->tag, "cell") == 0 && n->next != NULL &&
	    n->next->kind == NODE_LEAF && n->next->next == NULL) {
		option = option_at(f->m, node_tokens(f->m->a, n->next), 0);
		*last = n->next;
		return option;
	}
	if (!token_punct(ts, i, '-') && !token_punct(ts, i, ':'))
		return NULL;
	return option_at(f->m, ts, i + 1);
}

static struct node *
called_lines(struct floor *f, struct node *n)
{
	struct node	*x = n, *last = NULL, *end;
	struct fact	*vote;
	struct who	 w;
	const char	*option;
	unsigned	 lines = 0;

	for (; x != NULL && called(f, x, &end, &w) != NULL; lines++) {
		last = end;
		x = next_words(f, end);
	}
	if (lines < CALL_MIN)
		return NULL;
	vote = open_vote(f, n, "for", "roll-call");
	for (x = n; x != NULL && lines > 0; lines--) {
		size_t to;

		option = called(f, x, &end, &w);
		cast(f, vote, x, &w, person_in(f->m, x, &to, &w), option);
		x = next_words(f, end);
	}
	fact_at(f->m, vote, last, 0, last->leaf->s.n);
	f->counted = vote;
	return last;
}

/* ---- a column for each side -------------------------------------------- */

struct columns {
	const char	*option[COLUMNS_MAX];
	unsigned	 n, sides;
};

static bool
head_columns(struct floor *f, const struct node *row, struct columns *c)
{
	*c = (struct columns){ .n = 0 };
	for (struct node *x = row->first; x != NULL && c->n < COLUMNS_MAX;
	    x = x->next) {
		struct tokens *ts = node_tokens(f->m->a, x);

		c->option[c->n] = c->n > 0 ? option_at(f->m, ts, 0) : NULL;
		c->sides += c->option[c->n] != NULL;
		c->n++;
	}
	return c->sides >= 2;
}

/* "X", a tick, "1": a mark, not a remark. */
static bool
marked(const struct node *cell)
{
	return cell->leaf->s.n > 0 && cell->leaf->s.n <= 4 &&
	    cell->leaf->s.p[0] != '-' && cell->leaf->s.p[0] != '0';
}

static struct node *
last_leaf(struct node *n)
{
	while (n->last != NULL)
		n = n->last;
	return n;
}

static struct node *
table_of_votes(struct floor *f, struct node *n)
{
	struct node	*row = n->parent, *table, *x;
	struct fact	*vote;
	struct columns	 c;
	struct who	 w;
	size_t		 to;

	if (row == NULL || row->kind != NODE_ROW || row->first != n ||
	    !head_columns(f, row, &c) || row->next == NULL)
		return NULL;
	table = row->parent;
	vote = open_vote(f, n, "for", "vote-table");
	for (row = row->next; row != NULL; row = row->next) {
		const char	*option = NULL;
		unsigned	 i = 0;
		struct fact	*who;

		for (x = row->first; x != NULL && i < c.n; x = x->next, i++)
			if (c.option[i] != NULL && marked(x))
				option = c.option[i];
		if (row->first != NULL && option != NULL &&
		    (who = person_in(f->m, row->first, &to, &w)) != NULL)
			cast(f, vote, row->first, &w, who, option);
	}
	return last_leaf(table);
}

/* Which column a line below the table goes on; a blank one leads the second. */
static const char *
column_of(const struct columns *c, const struct node *x)
{
	const struct node *mark = x->prev != NULL && x->prev->kind ==
	    NODE_LEAF && strcmp(x->prev->tag, "mark") == 0 ? x->prev : x;

	if (mark->block == NULL || mark->block->indent == 0)
		return c->option[0];
	return c->n == 2 ? c->option[1] : NULL;
}

/* Lines of one name each, below the rows. */
static struct node *
more_names(struct floor *f, struct fact *vote, struct node *last,
    const struct columns *c)
{
	struct node	*x = last;
	struct who	 w;

	while ((x = next_words(f, x)) != NULL) {
		struct tokens	*ts = node_tokens(f->m->a, x);
		const char	*option = column_of(c, x);
		struct fact	*who;
		size_t		 to = 0;

		if (option == NULL || ts->n > 6)
			break;
		if (marked_name(f, vote, x, option)) {
			last = x;
			continue;
		}
		if ((who = person_in(f->m, x, &to, &w)) == NULL ||
		    to < ts->n || w.kind != WHO_PERSON)
			break;
		cast(f, vote, x, &w, who, option);
		last = x;
	}
	return last;
}

/*
 * "Yeas: | Absent:" over names, each in the column of how they voted; the
 * last column may go on in lines below the table.
 */
static struct node *
names_in_columns(struct floor *f, struct node *n)
{
	struct node	*row = n->parent, *last = n, *x;
	struct fact	*vote = NULL;
	struct columns	 c = { .n = 0 };
	struct who	 w;
	size_t		 to;

	if (row == NULL || row->kind != NODE_ROW || row->first != n)
		return NULL;
	for (x = row->first; x != NULL && c.n < COLUMNS_MAX; x = x->next) {
		c.option[c.n] = option_at(f->m, node_tokens(f->m->a, x), 0);
		if (c.option[c.n++] == NULL)
			return NULL;
		c.sides += strcmp(c.option[c.n - 1], "absent") != 0;
	}
	if (c.sides == 0 || row->next == NULL)
		return NULL;
	for (row = row->next; row != NULL; row = row->next) {
		unsigned i = 0;

		for (x = row->first; x != NULL && i < c.n; x = x->next, i++) {
			struct fact *who;

			last = x;
			if ((who = person_in(f->m, x, &to, &w)) == NULL)
				continue;
			if (vote == NULL)
				vote = open_vote(f, n, c.option[0],
				    "vote-columns");
			cast(f, vote, x, &w, who, c.option[i]);
		}
	}
	if (vote == NULL)
		return NULL;
	last = more_names(f, vote, last, &c);
	f->counted = vote;
	return last;
}

struct node *
roll_call(struct floor *f, struct node *n)
{
	struct node *last = NULL;

	if (strcmp(n->tag, "cell") == 0)
		last = table_of_votes(f, n);
	if (last == NULL && strcmp(n->tag, "cell") == 0)
		last = names_in_columns(f, n);
	return last != NULL ? last : called_lines(f, n);
}
