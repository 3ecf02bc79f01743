/*
 * Actions that the document marks as such. Input: the tree. Output: each
 * with its owners as printed, what is to be done, and by when.
 *
 *	"Action – Jane Burns, Mike Dawson and Steve Orme"; "ACTION: Clerk to
 *	write to the County Council"; "(Action: AB)"; "AB/CD" at the right edge
 *	of a paragraph, or "Clerk" behind its last sentence
 */
#include <string.h>

#include "action.h"

/* ---- one action -------------------------------------------------------- */

struct fact *
action_new(struct model *m, struct node *n, size_t from, size_t to,
    const struct owners *os, const char *rule, const char *certainty)
{
	struct fact *f = fact_new(m, FACT_ACTION, n, from, to, rule, certainty);

	owners_give(m, f, os);
	return f;
}

static void
set_due(struct model *m, struct fact *f, const struct date *d)
{
	fact_set(m, f, "due", arena_printf(m->a, "%04d-%02d-%02d", d->year,
	    d->month, d->day));
}

void
action_due(struct model *m, struct fact *f, struct node *n, size_t from,
    size_t to)
{
	static const char *const words[] = {
		"by", "before", "due", "until", "deadline", "than", "on",
	};
	struct tokens	*ts = node_tokens(m->a, n);
	bool		 cell = to == 0;
	struct date	 d;

	for (size_t i = from; i < (cell ? ts->n : to); i++) {
		bool says = cell;

		for (size_t k = 0; i > 0 && k < sizeof(words) /
		    sizeof(words[0]); k++)
			says |= token_is(ts, i - 1, words[k]) ||
			    (i > 1 && token_is(ts, i - 2, words[k]));
		if (!says || date_match(m->lex, ts, i, &d) == i)
			continue;
		if (d.year != 0 && date_valid(&d)) {
			set_due(m, f, &d);
			return;
		}
	}
}

/* Where a paragraph may stand; not in a table, whose notes stay furniture. */
bool
action_fits(const struct node *n)
{
	return n->kind != NODE_TABLE && n->kind != NODE_ROW &&
	    n->kind != NODE_LIST;
}

/* The block of an action becomes a container; in an entry it cannot. */
void
action_contain(struct model *m, struct fact *f, struct node *n)
{
	struct node *first = n, *box;

	if (!action_fits(n->parent) || n->parent->kind == NODE_LI ||
	    inside(n, NODE_DECISION))
		return;
	if (n->prev != NULL && n->prev->kind == NODE_LEAF &&
	    strcmp(n->prev->tag, "mark") == 0)
		first = n->prev;
	box = node_wrap(m->a, NODE_ACTION, first, n);
	box->fact = f;
	f->at->node = box;
	f->at->from = f->at->to = 0;
}

/* ---- a label ----------------------------------------------------------- */

/* The end of what a label at token i governs: its bracket, or the leaf. */
static size_t
governed(const struct tokens *ts, size_t i)
{
	if (i == 0 || !(token_punct(ts, i - 1, '(') ||
	    token_punct(ts, i - 1, '[')))
		return ts->n;
	while (i < ts->n && !token_punct(ts, i, ')') &&
	    !token_punct(ts, i, ']'))
		i++;
	return i;
}

/* "ACTION: AB to write; CD to inspect": where the next one begins. */
static size_t
next_task(struct model *m, struct node *n, size_t i, size_t stop)
{
	struct tokens *ts = node_tokens(m->a, n);
	struct owners os;

	for (i++; i < stop; i++) {
		if (!token_punct(ts, i - 1, ';') && !token_punct(ts, i - 1, '.'))
			continue;
		if (!(ts->t[i].flags & TOKEN_CAPITAL))
			continue;
		size_t end = owners_read(m, n, i, &os);

		if (end > i && os.count > 0 && token_is(ts, end, "to"))
			return i;
	}
	return stop;
}

/* "- CHAIRPERSON" / "  - ACTION: introduction": the entry it hangs below. */
static bool
owners_above(struct model *m, const struct node *n, struct owners *os)
{
	struct node *li = n->parent, *p;

	if (li->kind != NODE_LI || li->parent->parent->kind != NODE_LI)
		return false;
	for (p = li->parent->parent->first; p != NULL; p = p->next)
		if (text_leaf(p))
			break;
	return p != NULL && owners_only(m, p, 0, os);
}

static struct fact *
read_task(struct model *m, struct node *n, size_t label, size_t i, size_t stop,
    const char *rule)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	size_t		 end = owners_named(m, n, i, &os), task;
	struct fact	*f;

	if (end > stop)
		end = stop;
	task = end < ts->n && token_is(ts, end, "to") ? end : i;
	/* "Action: write to the school - Clerk" */
	if (end == i && stop == ts->n &&
	    owners_in_brackets(m, n, &os) == ts->n &&
	    owners_behind(m, n, i, &os) == ts->n && !owners_above(m, n, &os))
		os.count = 0;
	f = action_new(m, n, ts->t[label].from, ts->t[stop - 1].to, &os, rule,
	    "stated");
	if (end < stop && words_follow(ts, end))
		fact_part(m, f, FACT_TASK, n, ts->t[task].from,
		    ts->t[stop - 1].to);
	action_due(m, f, n, i, stop);
	return f;
}

static unsigned
labelled(struct model *m, struct node *n, size_t label, const struct match *k,
    size_t stop)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 next;
	struct fact	*first = NULL;
	unsigned	 found = 0;

	for (size_t i = k->to; i < stop; i = next, label = next) {
		struct fact *f;

		next = next_task(m, n, i, stop);
		f = read_task(m, n, label, i, next, k->phrase->rule);
		if (first == NULL)
			first = f;
		found++;
	}
	if (found == 1 && k->from == 0 && stop == ts->n)
		action_contain(m, first, n);
	return found;
}

/* "ACTION JB", "Action Clerk": a label without a colon, owners behind it. */
static bool
bare_label(struct model *m, struct node *n, size_t i, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	size_t		 end;

	if (!(ts->t[i].flags & TOKEN_CAPITAL))
		return false;
	end = owners_read(m, n, to, &os);
	return end > to && os.count > 0 && (!words_follow(ts, end) ||
	    token_is(ts, end, "to"));
}

static bool
label_here(struct model *m, struct node *n, size_t i, struct match *k)
{
	struct tokens *ts = node_tokens(m->a, n);

	/* in capitals and with its colon it needs no stop before it */
	if (i > 0 && (ts->t[i].flags & TOKEN_CAPS) &&
	    lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, k) &&
	    k->phrase->value.n == 0)
		return true;
	if (i > 0 && !token_punct(ts, i - 1, '.') &&
	    !token_punct(ts, i - 1, '(') && !token_punct(ts, i - 1, '[') &&
	    !token_punct(ts, i - 1, ';') && !token_punct(ts, i - 1, ':') &&
	    !token_punct(ts, i - 1, '?') && !token_punct(ts, i - 1, '-'))
		return false;
	if (!lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, k))
		return false;
	if (match_is(k, "all") || match_is(k, "alone") ||
	    match_is(k, "old") || match_is(k, "list"))
		return false;
	if (match_is(k, "bare"))
		return bare_label(m, n, i, k->to);
	/* in the middle of a line a label begins with a capital */
	return i == 0 || (ts->t[i].flags & TOKEN_CAPITAL) != 0;
}

/* "ACTION: Ann mend it ACTION: Bob pay": where the next label stands. */
static size_t
next_label(struct model *m, struct node *n, size_t i, size_t stop)
{
	struct tokens *ts = node_tokens(m->a, n);
	struct match k;

	for (i++; i < stop; i++)
		if ((ts->t[i].flags & TOKEN_CAPS) &&
		    lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, &k) &&
		    k.phrase->value.n == 0)
			return i;
	return stop;
}

/* ---- passes ------------------------------------------------------------ */

bool
action_may_stand(const struct node *n)
{
	return text_leaf(n) && !inside(n, NODE_ACTION) &&
	    !inside(n, NODE_ROW) && !in_section(n, "agenda") &&
	    !in_section(n, "attendance") && !in_section(n, "documents");
}

/* How many actions are marked in the leaf; *said: also those that are none. */
static unsigned
read_labels(struct model *m, struct node *n, bool *said)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	unsigned	 found = 0;
	size_t		 stop;

	for (size_t i = 0; i < ts->n; i++) {
		if (!(ts->t[i].flags & TOKEN_WORD) || !label_here(m, n, i, &k))
			continue;
		*said = true;
		if (match_is(&k, "none") || action_was_taken(m, ts, k.to))
			continue;
		if (!words_follow(ts, k.to))
			break;
		stop = next_label(m, n, k.to, governed(ts, i));
		found += labelled(m, n, i, &k, stop);
		i = stop - 1;
	}
	return found;
}

/* A label on a line of its own, and who or what stands below it. */
static struct node *
below_label(struct model *m, struct node *n, bool *column)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;

	if (!lexicon_whole(m->lex, LEX_ACTION_LEAD, ts, &k) ||
	    match_is(&k, "none") || match_is(&k, "old") || match_is(&k, "all"))
		return NULL;
	/* a column of owners has no "Summary of actions" for its head */
	*column |= !match_is(&k, "list") && action_may_stand(n);
	return n->next;
}

static unsigned
owner_line(struct model *m, struct node *n, const char *rule)
{
	struct owners	 os;
	struct fact	*f;

	if (!owners_only(m, n, 0, &os) || os.count == 0)
		return 0;
	f = action_new(m, n, 0, n->leaf->s.n, &os, rule, "stated");
	action_contain(m, f, n);
	return 1;
}

/* "Clerk to write", "Write to the school (AB)": an entry below a label. */
static unsigned
entry(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	size_t		 end = owners_read(m, n, 0, &os);
	struct fact	*f;

	if (end > 0 && os.count > 0 && (token_is(ts, end, "to") ||
	    token_punct(ts, end, '-') || token_punct(ts, end, ':'))) {
		read_task(m, n, 0, 0, ts->n, "action-list");
		return 1;
	}
	end = owners_in_brackets(m, n, &os);
	if (end == ts->n)
		end = owners_behind(m, n, 0, &os);
	if (end == ts->n || end == 0)
		return 0;
	f = action_new(m, n, 0, n->leaf->s.n, &os, "action-list", "stated");
	fact_part(m, f, FACT_TASK, n, 0, ts->t[end - 1].to);
	action_due(m, f, n, 0, ts->n);
	return 1;
}

static unsigned
read_below(struct model *m, struct node *n)
{
	unsigned found = 0;

	if (text_leaf(n) && (found = owner_line(m, n, "action-owner")) > 0)
		return found;
	for (; text_leaf(n) && entry(m, n) > 0; n = n->next)
		found++;
	if (n == NULL || n->kind != NODE_LIST)
		return found;
	for (struct node *li = n->first; li != NULL; li = li->next)
		for (struct node *p = li->first; p != NULL; p = p->next)
			if (text_leaf(p)) {
				found += entry(m, p);
				break;
			}
	return found;
}

bool
words_follow(const struct tokens *ts, size_t i)
{
	for (; i < ts->n; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			return true;
	return false;
}

/* "5. Actions": a heading with the list below it. */
static bool
heading(const struct node *n)
{
	return n->kind == NODE_LEAF && strcmp(n->tag, "title") == 0 &&
	    !in_section(n, "agenda");
}

void
find_actions(struct model *m)
{
	unsigned	 found = find_action_rows(m);
	bool		 said = false, column = false;
	struct node	*below;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (edge_here(n)) {
			found += edge_note(m, n);
		} else if (heading(n)) {
			if ((below = below_label(m, n, &column)) != NULL)
				found += read_below(m, below);
		} else if (action_may_stand(n)) {
			found += read_labels(m, n, &said);
			found += action_labels_behind(m, n);
			if ((below = below_label(m, n, &column)) != NULL)
				found += read_below(m, below);
		}
	}
	found += find_lone_owners(m, column);
	found += find_trailing(m, found > 0);
	if (found == 0 && !said)
		find_tasks(m);
}
