/*
 * Clauses counted in one line. Input: what was decided, in a leaf. Output: a
 * clause for each mark that counts on.
 *
 *	"A Confirm the terms B Seal the deed"; "(i) to note the report; (ii) to
 *	approve the works"; "(1) to note it;" over the list from "(2)" on
 */
#include <string.h>

#include "decide.h"

/* Clauses behind bare letters in one line; NULL where there are none. */
struct fact *
clauses_lettered(struct model *m, struct fact *f, struct node *n, size_t first,
    size_t end, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*c = NULL;
	size_t		 at = first;
	unsigned	 count = 1;

	if (!letter_starts(ts, first, end, 0))
		return NULL;
	for (size_t i = first + 1; i <= end; i++) {
		if (i < end && !letter_starts(ts, i, end, count))
			continue;
		if (i == end && count == 1)
			return NULL;	/* "A letter be sent" */
		c = clause_here(m, f, n, ts->t[at + 1].from, i < end ?
		    ts->t[i - 1].to : to);
		fact_set(m, c, "num", str_z(m->a, tokens_str(ts, at, at + 1)));
		at = i;
		count++;
	}
	return c;
}

/* Whether the marks at the tokens count on, "(i)" and "(ii)", "1." and "2.". */
static bool
counts_on(const struct tokens *ts, size_t a, size_t b)
{
	struct marker	x, y;
	str		s = tokens_str(ts, a, ts->n), t = tokens_str(ts, b, ts->n);

	return marker_read(s, &x) > 0 && marker_read(t, &y) > 0 &&
	    marker_follows(&x, &y);
}

/*
 * Clauses behind marks in one line, where the first has one: "(i) to note the
 * report; (ii) to approve the works". NULL where no second counts on.
 */
struct fact *
clauses_marked(struct model *m, struct fact *f, struct node *n, size_t first,
    size_t end, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*c = NULL;
	size_t		 at = first, text;
	unsigned	 count = 0;

	if (limb_mark(ts, first) == first)
		return NULL;
	for (size_t i = first + 1; i <= end; i++) {
		if (i < end && (limb_mark(ts, i) == i ||
		    (ts->t[i].flags & TOKEN_GLUED) || !counts_on(ts, at, i)))
			continue;
		if (i == end && count == 0)
			return NULL;
		text = limb_mark(ts, at);
		if (text >= i)
			continue;
		c = clause_here(m, f, n, ts->t[text].from, i < end ?
		    ts->t[i - 1].to : to);
		fact_set(m, c, "num", str_z(m->a, tokens_str(ts, at, text)));
		at = i;
		count++;
	}
	return c;
}

/*
 * "Agreed - (1) to note the report;" over "(2) to invite the owner": the
 * first entry of the list below. Returns the token behind its mark, or first.
 */
size_t
first_of_list(struct model *m, const struct node *n, size_t first)
{
	const struct tokens	*ts = node_tokens(m->a, (struct node *)n);
	const struct node	*list = skip_furniture(n->next), *mark;
	struct marker		 x;
	size_t			 at = first + token_punct(ts, first, '"');

	if (limb_mark(ts, at) == at || list == NULL ||
	    list->kind != NODE_LIST || list->first == NULL ||
	    list->first->kind != NODE_LI)
		return first;
	mark = entry_mark(list->first);
	return mark != NULL && mark->block != NULL && marker_read(
	    tokens_str(ts, at, ts->n), &x) > 0 &&
	    marker_follows(&x, &mark->block->marker) ? limb_mark(ts, at) : first;
}
