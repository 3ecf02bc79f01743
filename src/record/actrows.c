/*
 * Tables of actions. Input: the tree. Output: an action for each row of a
 * table whose head names a task and who is to do it.
 *
 *	| Item | Action | By whom | By when |; | ACTIONS FROM MEETING | WHO |;
 *	not one that tells how the last meeting's actions stand (a column
 *	"Status" or "Completed")
 */
#include <string.h>

#include "action.h"

enum { MOST_COLUMNS = 12, };

struct columns {
	int	task, owner, due, state;
};

static struct node *
cell(const struct node *row, int column)
{
	struct node *c = row->first;

	for (int i = 0; c != NULL && i < column; c = c->next)
		i++;
	return c;
}

/* What a head's cells say the columns are; false if it is no such table. */
static bool
read_head(struct model *m, const struct node *row, struct columns *c)
{
	int at = 0;

	*c = (struct columns){ -1, -1, -1, -1 };
	for (struct node *x = row->first; x != NULL && at < MOST_COLUMNS;
	    x = x->next, at++) {
		struct match k;

		if (x->kind != NODE_LEAF || x->leaf->s.n == 0 ||
		    !lexicon_whole(m->lex, LEX_ACTION_COLUMN,
		    node_tokens(m->a, x), &k))
			continue;
		if (match_is(&k, "old"))
			c->state = at;
		else if ((match_is(&k, "owner") || match_is(&k, "by")) &&
		    c->owner < 0)
			c->owner = at;
		else if (match_is(&k, "due") && c->due < 0)
			c->due = at;
		else if (match_is(&k, "task") && c->task < 0)
			c->task = at;
	}
	/* "Item | Subject | Action": the owners stand under "Action" */
	if (c->task >= 0 && c->owner < 0 && c->task == at - 1 && at > 1) {
		c->owner = c->task;
		c->task = c->owner - 1;
		return true;
	}
	return c->owner >= 0 && c->task >= 0 && c->owner != c->task;
}

/* A column "Status" that is filled in tells of actions given before. */
static bool
told_before(const struct node *table, const struct columns *c)
{
	for (struct node *row = table->first->next; c->state >= 0 && row != NULL;
	    row = row->next) {
		struct node *x = row->kind == NODE_ROW ?
		    cell(row, c->state) : NULL;

		if (x != NULL && x->leaf != NULL && x->leaf->s.n > 0)
			return true;
	}
	return false;
}

/* "* Meet the surgeon": an entry, not the rest of the one above. */
static bool
entry_mark(struct model *m, struct node *task)
{
	struct tokens *ts = node_tokens(m->a, task);

	return ts->n > 1 && (ts->t[0].flags & TOKEN_PUNCT) &&
	    !token_punct(ts, 0, '(') && !token_punct(ts, 0, '"') &&
	    (ts->t[1].flags & TOKEN_CAPITAL);
}

/* os: the owners of the row, or those of a row above that go on in it. */
static unsigned
read_row(struct model *m, const struct node *row, const struct columns *c,
    struct owners *os)
{
	struct node	*owner = cell(row, c->owner), *task = cell(row, c->task);
	struct node	*due = c->due >= 0 ? cell(row, c->due) : NULL;
	struct fact	*f;

	if (owner == NULL || task == NULL || owner->leaf == NULL ||
	    task->leaf == NULL || task->leaf->s.n == 0)
		return 0;
	if (owner->leaf->s.n == 0) {
		if (os->count == 0 || !entry_mark(m, task))
			return 0;
	} else if (!owners_cell(m, owner, os)) {
		os->count = 0;
		return 0;
	}
	f = action_new(m, task, 0, task->leaf->s.n, os, "action-table",
	    "stated");
	fact_part(m, f, FACT_TASK, task, 0, task->leaf->s.n);
	if (due != NULL && due->leaf != NULL && due->leaf->s.n > 0)
		action_due(m, f, due, 0, 0);
	return 1;
}

/* ---- a column of owners without a head --------------------------------- */

/* The last cell with words, and how many cells before it have some. */
static struct node *
last_cell(const struct node *row, unsigned *before)
{
	struct node *last = NULL;

	*before = 0;
	for (struct node *c = row->first; c != NULL; c = c->next) {
		if (c->kind != NODE_LEAF || c->leaf->s.n == 0)
			continue;
		*before += last != NULL;
		last = c;
	}
	return last;
}

/*
 * "Letter of thanks to be sent      EV": the word "Action" stood over the
 * column far above, or the initials are known from the attendance.
 */
static unsigned
headless_row(struct model *m, const struct node *row, bool column)
{
	unsigned	 before;
	struct node	*owner = last_cell(row, &before), *task = row->first;
	struct owners	 os;
	struct fact	*f;

	if (before != 1 || !told_here(row) || node_item(owner) == NULL ||
	    !owners_only(m, owner, 0, &os) || os.count == 0 ||
	    !(column || owners_by_key(m, &os)))
		return 0;
	while (task->kind != NODE_LEAF || task->leaf->s.n == 0)
		task = task->next;
	if (task == owner || node_tokens(m->a, task)->n < 4)
		return 0;
	f = action_new(m, task, 0, task->leaf->s.n, &os, "action-column",
	    "stated");
	fact_part(m, f, FACT_TASK, task, 0, task->leaf->s.n);
	action_due(m, f, task, 0, task->tokens->n);
	return 1;
}

/* "Action" alone in its line or row: it stands over the column of owners. */
static bool
over_column(struct model *m, const struct node *n)
{
	struct match k;

	return n->kind == NODE_LEAF && n->leaf->s.n > 0 &&
	    n->leaf->s.n < 24 && lexicon_whole(m->lex, LEX_ACTION_COLUMN,
	    node_tokens(m->a, (struct node *)n), &k) &&
	    (match_is(&k, "task") || match_is(&k, "owner"));
}

/* Below "Actions from previous meeting". */
static bool
of_last_meeting(struct model *m, struct node *n)
{
	const struct node *item = node_item(n);
	struct tokens *ts;
	struct match k;

	if (item == NULL)
		return false;
	ts = tokens_make(m->tmp, item->title);
	for (size_t i = 0; i < ts->n; i++)
		if (lexicon_match(m->lex, LEX_ACTION_LEAD, ts, i, &k) &&
		    match_is(&k, "old"))
			return true;
	return false;
}

static unsigned
read_table(struct model *m, struct node *table, bool column)
{
	struct node	*row = table->first;
	struct owners	 os = { 0 };
	struct columns	 c;
	unsigned	 found = 0, here;

	if (read_head(m, row, &c)) {
		for (row = row->next; row != NULL && !told_before(table, &c);
		    row = row->next)
			if (row->kind == NODE_ROW)
				found += read_row(m, row, &c, &os);
		return found;
	}
	for (; c.state < 0 && row != NULL; row = row->next) {
		if (row->kind != NODE_ROW || row->first == NULL)
			continue;
		here = action_label_row(m, row);
		found += here > 0 ? here : headless_row(m, row, column);
	}
	return found;
}

unsigned
find_action_rows(struct model *m)
{
	unsigned found = 0;
	bool column = false;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		column |= over_column(m, n);
		if (n->kind == NODE_TABLE && n->first != NULL &&
		    !in_section(n, "agenda") && !of_last_meeting(m, n))
			found += read_table(m, n, column);
	}
	return found;
}
