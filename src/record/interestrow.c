/*
 * Declarations in a table whose cells have become lines. Input: a line of it.
 * Output: the declaration that begins there.
 *
 *	"J. Abel" / "22 - Markets" / "Personal: holds a licence"
 */
#include <string.h>

#include "interest.h"

static struct node *
words_after(struct declared *d, struct node *n)
{
	struct floor f = { .m = d->m };

	return n != NULL ? next_words(&f, n) : NULL;
}

/* The whole printed line: an entry's mark and text, "J. Abel". */
static const char *
whole_line(struct model *m, const struct node *n)
{
	const struct node *mark = n->prev;

	if (mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0)
		return arena_printf(m->a, "%.*s %.*s", STR_ARG(mark->leaf->s),
		    STR_ARG(n->leaf->s));
	return str_z(m->a, n->leaf->s);
}

static struct tokens *
line_tokens(struct model *m, const struct node *n)
{
	return tokens_make(m->tmp, str_c(whole_line(m, n)));
}

/* A person's name and nothing else. */
static bool
name_line(struct declared *d, const struct node *n, struct person *p)
{
	struct tokens *ts = line_tokens(d->m, n);

	return ts->n > 0 && ts->n < 9 &&
	    person_match(d->m->lex, ts, 0, p) == ts->n;
}

/*
 * Three lines a declaration: who; "22 - Markets"; "Personal: holds a licence".
 * The second or third may be missing. Returns the last line taken, or NULL.
 */
struct node *
three_lines(struct declared *d, struct node *n)
{
	struct node	*second = words_after(d, n), *last = second, *third;
	struct tokens	*ts, *us;
	struct node	*item = NULL;
	const char	*kind;
	struct person	 p, q;
	size_t		 to;
	str		 name;
	bool		 numbered;

	if (second == NULL || !name_line(d, n, &p) ||
	    name_line(d, second, &q))
		return NULL;
	ts = line_tokens(d->m, second);
	if ((to = number_end(ts, 0)) > 0)
		item = item_numbered(&d->items, tokens_str(ts, 0, to));
	if (item == NULL)
		item = item_named(&d->items, ts, 0, ts->n, NULL);
	kind = nature(d->m, ts, 0, ts->n);
	if (item == NULL && kind == NULL && !(to > 0 && (d->table ||
	    token_punct(ts, to, '-'))))
		return NULL;
	numbered = to > 0;
	if ((third = words_after(d, second)) != NULL &&
	    !name_line(d, third, &q)) {
		us = line_tokens(d->m, third);
		if (kind == NULL && (kind = nature(d->m, us, 0, us->n)) != NULL)
			last = third;
		else if (kind == NULL && d->table && number_end(us, 0) == 0)
			last = third;	/* what the interest is */
		else if (item == NULL &&
		    (item = item_named(&d->items, us, 0, us->n, NULL)) != NULL)
			last = third;
	}
	ts = line_tokens(d->m, n);
	name = tokens_str(ts, p.name, p.name_end);
	d->fresh = numbered && item == NULL;	/* an item not in the text */
	declare(d, n, NULL, whole_line(d->m, n), person_by_name(d->m, n, 0,
	    n->leaf->s.n, name, "interest-table"), item, kind, 0, n->leaf->s.n,
	    "interest-table");
	return last;
}
