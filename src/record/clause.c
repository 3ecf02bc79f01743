/*
 * Clauses. Input: a trigger that was found, and the blocks on and below its
 * line. Output: what was decided, a clause each.
 *
 *	"RESOLVED –" over "(1) That the plan be approved; and" with limbs (a)
 *	and (b) below: one clause, limbs and their marks included
 */
#include <string.h>

#include "decide.h"

/* The words of all leaves below a node but one, behind what there is. */
static str
words_joined(struct model *m, str first, const struct node *top,
    const struct node *but)
{
	struct buf	 b = { 0 };
	str		 s;

	buf_str(&b, first);
	for (const struct node *x = top->first; x != NULL;
	    x = node_after(x, top)) {
		if (x->kind != NODE_LEAF || strcmp(x->tag, "furniture") == 0 ||
		    x->leaf->s.n == 0 || (but != NULL && x == but))
			continue;
		if (b.n > 0)
			buf_puts(&b, " ");
		buf_str(&b, x->leaf->s);
	}
	s = str_dup(m->a, (str){ b.p, b.n });
	buf_free(&b);
	return s;
}

static bool	 clause_starts(const struct tokens *, size_t i, size_t first);

const struct node *
entry_mark(const struct node *li)
{
	return li->first != NULL && li->first->kind == NODE_LEAF &&
	    strcmp(li->first->tag, "mark") == 0 ? li->first : NULL;
}

struct node *
entry_leaf(struct node *li)
{
	for (struct node *x = li->first; x != NULL; x = x->next)
		if (x->kind == NODE_LEAF && strcmp(x->tag, "p") == 0)
			return x;
	return NULL;
}

static bool
glyph_mark(const struct node *mark)
{
	return mark->block != NULL && mark->block->marker.kind == MARK_GLYPH;
}

/* "1) That ... agreed. 2) That ...": the next entry on the same line. */
static bool
several(struct model *m, struct node *p)
{
	struct tokens *ts = node_tokens(m->a, p);

	if (!token_is(ts, 0, "that"))
		return false;
	for (size_t i = 1; i < ts->n; i++)
		if (limb_mark(ts, i) > i && clause_starts(ts, i, 0))
			return true;
	return false;
}

/* A decision has one lead, the first; another one is only text. */
void
add_lead(struct model *m, struct fact *f, struct node *n, size_t from)
{
	if (f->parts == NULL)
		fact_part(m, f, FACT_LEAD, n, from, n->leaf->s.n);
}

void
clauses_of_list(struct model *m, struct fact *f, struct node *list)
{
	for (struct node *li = list->first; li != NULL; li = li->next) {
		struct node		*p = entry_leaf(li);
		const struct node	*mark = entry_mark(li);
		struct fact		*c;

		if (p == NULL || li->kind != NODE_LI)
			continue;
		/* a bullet alone on its line, above the marks of the limbs */
		if (p->leaf->s.n == 0) {
			if (p->next != NULL && p->next->kind == NODE_LIST)
				clauses_of_list(m, f, p->next);
			continue;
		}
		if (p->next == NULL && several(m, p)) {
			clauses_here(m, f, p, 0, p->leaf->s.n);
			continue;
		}
		c = fact_part(m, f, FACT_CLAUSE, p, 0, p->leaf->s.n);
		if (!colon_end(m, p) || !listed_apart(m, p, p->next))
			c->text = words_joined(m, (str){ NULL, 0 }, li, mark);
		if (mark != NULL && !glyph_mark(mark))
			fact_set(m, c, "num", str_z(m->a, mark->leaf->s));
		li->clause = c;
	}
}

/* ---- clauses in a leaf ------------------------------------------------ */

/* A range of a leaf is a clause. */
struct fact *
clause_here(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to)
{
	struct inline_mark *k = mark_add(m, n, "passage", from, to);
	struct fact *c = fact_part(m, f, FACT_CLAUSE, n, from, to);

	if (k != NULL) {
		k->fact = f;
		k->clause = c;
	}
	return c;
}

/*
 * A new clause begins at token i: "That ..." behind a stop, or a mark and
 * "that". "that (i) ... and (ii) ..." stays one.
 */
static bool
clause_starts(const struct tokens *ts, size_t i, size_t first)
{
	size_t	at = limb_mark(ts, i), prev = i;

	if (!token_is(ts, at, "that"))
		return false;
	if (i == first)
		return true;
	if (token_is(ts, prev - 1, "and"))
		prev--;
	return prev > first && (token_punct(ts, prev - 1, ';') ||
	    token_punct(ts, prev - 1, '.') ||
	    (at > i && token_punct(ts, prev - 1, ','))) &&
	    (at > i || (ts->t[i].flags & TOKEN_CAPITAL));
}

struct fact *
clauses_here(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 first = token_at(ts, from), end = token_at(ts, to);
	size_t		 at;
	struct fact	*c = NULL;

	if ((c = clauses_lettered(m, f, n, first, end, to)) != NULL ||
	    (c = clauses_marked(m, f, n, first, end, to)) != NULL)
		return c;
	if ((at = first_of_list(m, n, first)) > first && at < end) {
		c = clause_here(m, f, n, ts->t[at].from, to);
		fact_set(m, c, "num", str_z(m->a, tokens_str(ts, first, at)));
		return c;
	}
	at = first;
	if (first >= end || !clause_starts(ts, first, first))
		return clause_here(m, f, n, from, to);
	for (size_t i = limb_mark(ts, first) + 1; i <= end; i++) {
		size_t	text = limb_mark(ts, at);

		if (i < end && !clause_starts(ts, i, first))
			continue;
		c = clause_here(m, f, n, ts->t[text].from, i < end ?
		    ts->t[i - 1].to : to);
		if (text > at)
			fact_set(m, c, "num", str_z(m->a,
			    tokens_str(ts, at, text)));
		at = i;
		if (i < end)
			i = limb_mark(ts, i);
	}
	return c;
}

struct node *
skip_furniture(struct node *n)
{
	while (n != NULL && n->kind == NODE_LEAF &&
	    (strcmp(n->tag, "furniture") == 0 || n->leaf->s.n == 0))
		n = n->next;
	return n;
}

/* ---- clauses below ---------------------------------------------------- */

/*
 * A clause that ends in a colon has the list below for its limbs or its
 * conditions; reasons, and what is only listed, belong to the decision but
 * not to the clause. Returns the list, or n.
 */
struct node *
clause_limbs(struct model *m, struct fact *clause, struct node *n)
{
	struct node	*list = skip_furniture(n->next);

	if (!colon_end(m, n) || list == NULL || list->kind != NODE_LIST)
		return n;
	if (listed_apart(m, n, list))
		return list;
	clause->text = words_joined(m, clause->text, list, NULL);
	fact_at(m, clause, list, 0, 0);
	return list;
}

void
clause_paragraphs(struct model *m, struct fact *clause, struct node *n)
{
	bool	more = true;

	for (n = skip_furniture(n->next); more && text_leaf(n);
	    n = skip_furniture(n->next)) {
		struct tokens *ts = node_tokens(m->a, n);

		more = ts->n > 0 && (token_punct(ts, ts->n - 1, ';') ||
		    token_punct(ts, ts->n - 1, ',') ||
		    token_is(ts, ts->n - 1, "and"));
		clause->text = str_c(arena_printf(m->a, "%.*s %.*s",
		    STR_ARG(clause->text), STR_ARG(n->leaf->s)));
		fact_at(m, clause, n, 0, n->leaf->s.n);
	}
}

bool
clause_begins(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);
	size_t i = token_punct(ts, 0, '"') ? 1 : 0;

	/* "AND [FURTHER] THAT the fee be waived", "B That it be waived" */
	if (token_is(ts, i, "and"))
		i += 1 + token_is(ts, i + 1, "further");
	else if (limb_mark(ts, i) == i + 1)
		i++;
	return token_is(ts, i, "that") ||
	    (token_is(ts, i, "and") && token_is(ts, i + 1, "that")) ||
	    (ts->n > 0 && (ts->t[0].flags & TOKEN_WORD) &&
	    !(ts->t[0].flags & TOKEN_CAPITAL));
}

static bool
same_list(struct node *a, struct node *b)
{
	const struct node *x = entry_mark(a->last), *y = entry_mark(b->first);

	return x != NULL && y != NULL && x->block != NULL && y->block != NULL &&
	    marker_follows(&x->block->marker, &y->block->marker);
}

/* The last words of a list stop in mid-sentence: "after talks with the". */
static bool
breaks_off(struct model *m, struct node *list)
{
	struct node	*p = list->last != NULL ? entry_leaf(list->last) : NULL;
	struct tokens	*ts;

	if (p == NULL)
		return false;
	while (p->next != NULL)
		p = p->next;
	while (p != NULL && !text_leaf(p))
		p = p->prev;
	ts = p != NULL ? node_tokens(m->a, p) : NULL;
	/* "(unanimous vote in favour)" alone, what was resolved below it */
	return ts != NULL && ts->n > 0 && ((token_punct(ts, 0, '(') &&
	    token_punct(ts, ts->n - 1, ')')) ||
	    (!(ts->t[ts->n - 1].flags & TOKEN_PUNCT) &&
	    !token_is(ts, ts->n - 1, "and")));
}

/* The clause of the list's last entry goes on in the paragraph. */
static void
clause_goes_on(struct model *m, struct node *list, struct node *n)
{
	struct fact *c = list->last->clause;

	if (c == NULL)
		return;
	c->text = str_c(arena_printf(m->a, "%.*s %.*s", STR_ARG(c->text),
	    STR_ARG(n->leaf->s)));
	fact_at(m, c, n, 0, n->leaf->s.n);
}

/*
 * Lists that count on, one behind the other; a page's end may stand between
 * them and break a clause in two.
 */
static struct node *
lists_on(struct model *m, struct fact *f, struct node *n)
{
	for (;;) {
		struct node *next, *after;

		clauses_of_list(m, f, n);
		next = skip_furniture(n->next);
		/* "(a) thanks the following staff:" / a table / "(b) extends" */
		if (next != NULL && next->kind == NODE_TABLE &&
		    (after = skip_furniture(next->next)) != NULL &&
		    after->kind == NODE_LIST && same_list(n, after)) {
			n = after;
			continue;
		}
		/* "and" alone on its line, between two of them */
		if (text_leaf(next) && (breaks_off(m, n) ||
		    (node_tokens(m->a, next)->n == 1 &&
		    token_is(node_tokens(m->a, next), 0, "and")))) {
			after = skip_furniture(next->next);
			if (after == NULL || after->kind != NODE_LIST ||
			    !same_list(n, after))
				return n;
			clause_goes_on(m, n, next);
			next = after;
		}
		if (next == NULL || next->kind != NODE_LIST ||
		    !same_list(n, next))
			return n;
		n = next;
	}
}

/*
 * "AND THAT we accept the proposals:" over limbs that a page or a line of
 * their own breaks up, over "AND THAT the survey be approved": the paragraph
 * that goes on, what is between belonging to the clause; or NULL.
 */
static struct node *
and_that_below(struct model *m, struct fact *c, struct node *last)
{
	enum { FAR = 8, };
	struct node	*n = skip_furniture(last->next), *x;
	struct trigger	 t;

	for (unsigned i = 0; i < FAR && n != NULL; i++) {
		struct tokens *ts;

		if (text_leaf(n)) {
			ts = node_tokens(m->a, n);
			if (token_is(ts, 0, "and") && (token_is(ts, 1, "that") ||
			    (token_is(ts, 1, "further") &&
			    token_is(ts, 2, "that"))))
				break;
			if (n->fact != NULL || find_trigger(m, n, 0, &t))
				return NULL;
		} else if (n->kind != NODE_LIST) {
			return NULL;
		}
		n = skip_furniture(n->next);
	}
	if (!text_leaf(n) || !(token_is(node_tokens(m->a, n), 1, "that") ||
	    token_is(node_tokens(m->a, n), 1, "further")))
		return NULL;
	for (x = skip_furniture(last->next); x != n;
	    x = skip_furniture(x->next)) {
		c->text = x->kind == NODE_LIST ? words_joined(m, c->text, x,
		    NULL) : str_c(arena_printf(m->a, "%.*s %.*s",
		    STR_ARG(c->text), STR_ARG(x->leaf->s)));
		fact_at(m, c, x, 0, x->kind == NODE_LIST ? 0 : x->leaf->s.n);
	}
	return n;
}

/*
 * "THAT (a) the fees be kept;" over "and" and "(b) a report be made": limbs
 * that count on below are clauses, and so is this. Returns the list's end, or
 * NULL where it does not go on.
 */
static struct node *
that_first_limb(struct model *m, struct fact *f, struct node *n)
{
	struct tokens		*ts = node_tokens(m->a, n);
	struct node		*list = skip_furniture(n->next);
	const struct node	*mark;
	struct marker		 k;
	size_t			 text = limb_mark(ts, 1);
	struct fact		*c;

	if (!token_is(ts, 0, "that") || text == 1 || text >= ts->n ||
	    marker_read(tokens_str(ts, 1, ts->n), &k) == 0)
		return NULL;
	if (text_leaf(list) && node_tokens(m->a, list)->n == 1 &&
	    token_is(node_tokens(m->a, list), 0, "and"))
		list = skip_furniture(list->next);
	if (list == NULL || list->kind != NODE_LIST ||
	    (mark = entry_mark(list->first)) == NULL || mark->block == NULL ||
	    !marker_follows(&k, &mark->block->marker))
		return NULL;
	c = clause_here(m, f, n, ts->t[text].from, n->leaf->s.n);
	fact_set(m, c, "num", str_z(m->a, tokens_str(ts, 1, text)));
	n->sub = "clause";
	return lists_on(m, f, list);
}

/*
 * Paragraphs that are clauses: those that begin with "That", and where any
 * is true the first one, whatever it says. Returns the last, or last.
 */
static struct node *
paragraphs(struct model *m, struct fact *f, struct node *last, bool any)
{
	struct node	*n = skip_furniture(last->next), *more;
	struct trigger	 t;

	while (text_leaf(n) && n->fact == NULL && (clause_begins(m, n) || any)) {
		struct fact	*c;
		size_t		 end;

		/* "Ends: 11.40 am" */
		if (lexicon_match(m->lex, LEX_CLOSE, node_tokens(m->a, n), 0,
		    &(struct match){ 0 }))
			break;
		/* "Resolved:" over "The Board NOTED the risks" */
		if (find_trigger(m, n, 0, &t) && (!any || t.from == 0))
			break;
		if ((more = that_first_limb(m, f, n)) != NULL)
			return more;
		end = decided_end(m, n, 0);
		c = clauses_here(m, f, n, 0, end);
		n->sub = "clause";
		any = false;
		last = n;
		if (end < n->leaf->s.n) {
			leaf_part(m, n, end);
			break;
		}
		last = clause_limbs(m, c, n);
		if (last == n && fact_get(c, "num") != NULL)
			last = clauses_on(m, f, c, n);
		more = colon_end(m, n) ? and_that_below(m, c, last) : NULL;
		n = more != NULL ? more : skip_furniture(last->next);
	}
	return last;
}

/* "... be approved; and", "(1) That ..." above "(2) That ...". */
static bool
more_to_come(struct model *m, const struct fact *clause, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);

	return ts->n > 0 && (fact_get(clause, "num") != NULL ||
	    token_punct(ts, ts->n - 1, ';') ||
	    token_is(ts, ts->n - 1, "and"));
}

struct node *
clauses_on(struct model *m, struct fact *f, struct fact *clause,
    struct node *last)
{
	struct node		*next = skip_furniture(last->next);
	const struct node	*mark;

	if (last->kind != NODE_LEAF || next == NULL ||
	    !more_to_come(m, clause, last))
		return last;
	if (next->kind != NODE_LIST)
		return paragraphs(m, f, last, false);
	if (listed_apart(m, last, next))
		return next;
	mark = entry_mark(next->first);
	if (mark == NULL || mark->block == NULL ||
	    mark->block->marker.value == 1)
		return last;
	return lists_on(m, f, next);
}

struct node *
clauses_below(struct model *m, struct fact *f, struct node *from)
{
	struct node	*n = skip_furniture(from->next), *last = from, *end;

	if (n != NULL && (end = council_begins(m, f, n)) != NULL)
		return end;
	if (text_leaf(n) && only_leads(m, n, 0) && n->next != NULL &&
	    n->next->kind == NODE_LIST) {
		add_lead(m, f, n, 0);
		n->sub = "lead";
		last = n;
		n = skip_furniture(n->next);
	}
	if (n != NULL && n->kind == NODE_LIST)
		return lists_on(m, f, n);
	if (n != NULL && n->kind == NODE_LEAF && strcmp(n->tag, "mark") == 0)
		return numbered_below(m, f, last);
	return paragraphs(m, f, last, true);
}
