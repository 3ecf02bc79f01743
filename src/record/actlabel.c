/*
 * Labels of actions that stand elsewhere, or say something else. Input: a
 * leaf or a row. Output: the actions there, or that there are none.
 *
 *	"A price was passed to BV. BV Action."; a row "ACTION:", "Clerk"; but
 *	"Action: Approved the minutes." tells what the meeting did, as boards
 *	abroad label it
 */
#include <string.h>

#include "action.h"

enum { NEAR = 6, };	/* tokens a mover's name takes */

/* ---- what was done already --------------------------------------------- */

/* "Action: Moved by Vale", "Action: On a motion by Vale", "Action: None" */
static bool
of_a_motion(const struct tokens *ts, size_t i)
{
	static const char *const starts[] = {
		"motion", "moved", "m", "none", "taken", "no", "carried",
		"unanimous", "passed", "resolution", "ayes", "vote", "upon",
		"yes", "nil", "complete", "done", "ongoing", "tbc", "n",
	};

	while (token_is(ts, i, "a") || token_is(ts, i, "on") ||
	    token_is(ts, i, "the") || token_is(ts, i, "it") ||
	    token_is(ts, i, "was"))
		i++;
	return TOKEN_IN(ts, i, starts);
}

bool
action_was_taken(const struct model *m, const struct tokens *ts, size_t i)
{
	struct match k;

	while (i < ts->n && (ts->t[i].flags & TOKEN_PUNCT))
		i++;
	if (i >= ts->n)
		return false;
	if (of_a_motion(ts, i))
		return true;
	/* "Moved by Vale", "Director Vale moved to award the contract" */
	for (size_t at = i; at < ts->n && at < i + NEAR &&
	    !token_is(ts, at, "to"); at++)
		if (lexicon_match(m->lex, LEX_MOVED, ts, at, &k))
			return true;
	/* "Approved the plan", "Adopted Resolution No. 4" */
	return (ts->t[i].flags & TOKEN_CAPITAL) &&
	    str_ends(tokens_str(ts, i, i + 1), STR("ed")) &&
	    !token_punct(ts, i + 1, ',') && !token_is(ts, i + 1, "to") &&
	    !token_is(ts, i + 1, "and") && !token_punct(ts, i + 1, '/') &&
	    !lexicon_match(m->lex, LEX_GIVEN, ts, i, &k);
}

/* ---- the label behind its owners --------------------------------------- */

/* "CS/PD Action", a whole sentence: the action, of the sentence before it. */
static unsigned
label_behind(struct model *m, struct node *n, size_t before, size_t from,
    size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	struct fact	*f;
	size_t		 end = owners_read(m, n, from, &os), stop = to;

	while (stop > from && token_punct(ts, stop - 1, '.'))
		stop--;
	while (end < stop && (token_punct(ts, end, '-') ||
	    token_punct(ts, end, ':')))
		end++;
	if (os.count == 0 || end + 1 != stop || from == before ||
	    !(token_is(ts, end, "action") || token_is(ts, end, "actions")) ||
	    !(ts->t[end].flags & TOKEN_CAPITAL))
		return 0;
	f = action_new(m, n, ts->t[from].from, ts->t[end].to, &os,
	    "action-label-behind", "stated");
	fact_part(m, f, FACT_TASK, n, ts->t[before].from,
	    ts->t[from - 1].to);
	action_due(m, f, n, before, from);
	return 1;
}

unsigned
action_labels_behind(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	unsigned	 found = 0;

	for (size_t i = 0, before = 0, end; i < ts->n; before = i, i = end) {
		end = sentence_end(ts, i);
		if (end - i <= 12)
			found += label_behind(m, n, before, i, end);
	}
	return found;
}

/* ---- a row ------------------------------------------------------------- */

static struct node *
with_words(struct node *c)
{
	while (c != NULL && (c->kind != NODE_LEAF || c->leaf->s.n == 0))
		c = c->next;
	return c;
}

unsigned
action_label_row(struct model *m, const struct node *row)
{
	struct node	*label = with_words(row->first), *owner;
	struct match	 k;
	struct owners	 os;
	struct fact	*f;

	if (label == NULL || label->leaf->s.n > 24 ||
	    (owner = with_words(label->next)) == NULL ||
	    with_words(owner->next) != NULL || !told_here(row) ||
	    !lexicon_whole(m->lex, LEX_ACTION_LEAD, node_tokens(m->a, label),
	    &k) || match_is(&k, "none") || match_is(&k, "old") ||
	    match_is(&k, "all"))
		return 0;
	if (owners_only(m, owner, 0, &os) && os.count > 0) {
		action_new(m, owner, 0, owner->leaf->s.n, &os, k.phrase->rule,
		    "stated");
		return 1;
	}
	owners_named(m, owner, 0, &os);
	if (os.count == 0 || !token_is(owner->tokens,
	    os.o[os.count - 1].to, "to"))
		return 0;
	f = action_new(m, owner, 0, owner->leaf->s.n, &os, k.phrase->rule,
	    "stated");
	fact_part(m, f, FACT_TASK, owner, 0, owner->leaf->s.n);
	action_due(m, f, owner, 0, owner->tokens->n);
	return 1;
}
