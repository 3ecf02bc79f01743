/*
 * Voting records: pages that committee systems make of one vote, or of all
 * of a meeting. Input: blocks of which the head says so. Output: the items
 * they name, what was moved and what became of it; the sides and names of
 * the vote are read as everywhere (ballot.c).
 *
 *	"Voting record" / "Council - Tuesday, 12th March, 2024 7.00 pm" /
 *	"Item: 9. Bus Lane" / "That the lane be opened to taxis." /
 *	"Motion status: Carried" / "For2"
 */
#include <string.h>

#include "decide.h"
#include "kind.h"
#include "motion.h"
#include "outline.h"

enum { HEAD = 6, };		/* paragraphs in which the page says its kind */

/* "Item: 9. Bus Lane" */
static bool
item_line(const struct block *b)
{
	return b->kind == BLOCK_PARA && b->mark == NULL && b->tokens->n > 2 &&
	    (token_is(b->tokens, 0, "item") ||
	    token_is(b->tokens, 0, "eitem")) && token_punct(b->tokens, 1, ':');
}

bool
voting_record(const struct model *m)
{
	size_t		seen = 0;
	bool		said = false;
	struct match	k;

	for (size_t i = 0; i < m->nblocks && seen < 2 * HEAD; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA)
			continue;
		said |= seen++ < HEAD && b->mark == NULL && lexicon_whole(
		    m->lex, LEX_DOC_RECORD, b->tokens, &k) &&
		    match_is(&k, "vote");
		if (said && (item_line(b) ||
		    strcmp(b->rule, "voting-item") == 0))
			return true;
	}
	return false;
}

/* ---- items --------------------------------------------------------------- */

/* The rest of the line, its number apart. */
static void
cut_item(struct model *m, struct block *b, struct block *rest)
{
	size_t		at = b->tokens->t[2].from, n = b->text->s.n, mark;
	struct leaf	*text = b->text;

	*rest = *b;
	rest->rule = "voting-item";
	rest->from = b->to = leaf_off(text, at);
	b->text = leaf_cut(m->a, text, 0, at);
	b->tokens = tokens_of(m->a, b->text);
	mark = marker_read(str_sub(text->s, at, n), &rest->marker);
	if (mark > 0 && rest->marker.kind != MARK_GLYPH && at + mark < n)
		rest->mark = leaf_cut(m->a, text, at, at + mark);
	else
		mark = 0;
	rest->text = leaf_cut(m->a, text, at + mark, n);
	rest->tokens = tokens_of(m->a, rest->text);
}

void
voting_cut(struct model *m)
{
	struct block	*b;
	size_t		 n = 0, k = 0;

	for (size_t i = 0; i < m->nblocks; i++)
		n += item_line(&m->blocks[i]);
	b = arena_alloc(m->a, (m->nblocks + n) * sizeof(*b));
	for (size_t i = 0; i < m->nblocks; i++) {
		bool cut = item_line(&m->blocks[i]);

		b[k] = m->blocks[i];
		if (cut)
			cut_item(m, &b[k], &b[k + 1]);
		k += 1 + cut;
	}
	m->blocks = b;
	m->nblocks = k;
	m->made = arena_alloc(m->a, (k + 1) * sizeof(*m->made));
	m->kind = n == 1 ? "record" : "meeting";
}

void
voting_items(struct outline *o)
{
	for (size_t i = 0; i < o->m->nblocks; i++) {
		const struct block	*b = &o->m->blocks[i];
		struct title		 t = { .cut = CUT_WHOLE };

		if (strcmp(b->rule, "voting-item") != 0)
			continue;
		t.end = b->tokens->n;
		outline_head(o, i, ROLE_ITEM, &t, "voting-item");
		o->r[i - 1] = (struct role){ .kind = ROLE_LABEL,
		    .value = "record", .rule = "voting-item",
		    .end = (uint32_t)b[-1].text->s.n };
	}
}

/* ---- what became of it ----------------------------------------------------- */

/* "Motion status: Carried": the kind, and where the result's words begin. */
static const char *
status_line(struct tokens *ts, size_t *at)
{
	static const char *const kinds[] = {
		"motion", "resolution", "recommendation", "recommendations",
		"proposal", "decision", "amendment",
	};

	if (ts->n < 4 || ts->n > 8 || !token_is(ts, 1, "status") ||
	    !token_punct(ts, 2, ':'))
		return NULL;
	*at = 3;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (token_is(ts, 0, kinds[i]))
			return i == 6 ? "amendment" : "motion";
	return NULL;
}

/* The paragraph above with the wording, and where in it that begins. */
static struct node *
wording_above(struct model *m, struct node *n, size_t *from)
{
	struct node *first = NULL;

	for (n = n->prev; n != NULL; n = n->prev) {
		size_t at;
		struct tokens *ts;

		if (!text_leaf(n))
			continue;
		ts = node_tokens(m->a, n);
		if (ts->n == 0 || status_line(ts, &at) != NULL)
			break;
		at = ts->n > 3 && token_punct(ts, 1, ':') ? 2 : 0;
		/* names of the vote before stand between, too */
		if (token_is(ts, at, "that") || token_is(ts, at, "to")) {
			*from = ts->t[at].from;
			first = n;
		}
	}
	return first;
}

static void
decide(struct model *m, struct node *n, struct node *words, size_t from)
{
	size_t			 to = words->leaf->s.n;
	struct inline_mark	*k = mark_add(m, words, "passage", from, to);
	struct fact		*f;

	if (k == NULL)
		return;
	f = fact_new(m, FACT_DECISION, words, from, to, "voting-record",
	    "derived");
	fact_set(m, f, "form", "formal");
	fact_set(m, f, "type", "resolved");
	fact_set(m, f, "trigger", range_str(m, n, 0, n->leaf->s.n));
	if (f->item != NULL)
		f->item->formal = true;
	k->fact = f;
	k->clause = fact_part(m, f, FACT_CLAUSE, words, from, to);
}

/* The votes behind the line are on it, up to the next. */
static void
take_votes(struct model *m, struct fact *motion, const char *outcome,
    size_t from, size_t to)
{
	for (struct fact *v = m->facts[FACT_VOTE]; v != NULL; v = v->next) {
		size_t off = leaf_off(v->at->node->leaf, v->at->from);

		if (off <= from || off >= to)
			continue;
		v->motion = motion;
		fact_set(m, v, "outcome", outcome);
	}
}

static struct node *
next_status(struct model *m, struct node *n)
{
	size_t at;

	for (n = n == NULL ? m->text->first : node_after(n, m->text);
	    n != NULL; n = node_after(n, m->text))
		if (text_leaf(n) && told_here(n) &&
		    status_line(node_tokens(m->a, n), &at) != NULL)
			return n;
	return NULL;
}

static void
read_status(struct model *m, struct node *n, size_t end)
{
	struct tokens	*ts = node_tokens(m->a, n);
	const char	*kind, *outcome;
	size_t		 at = 0, from = 0;
	struct node	*words;
	struct match	 k;
	struct fact	*f;

	kind = status_line(ts, &at);
	if (!lexicon_find(m->lex, LEX_CARRIED, ts, at, ts->n, &k))
		return;
	outcome = str_z(m->a, k.phrase->value);
	if (strcmp(outcome, "agreed") == 0 || strcmp(outcome, "accepted") == 0)
		outcome = "carried";
	words = wording_above(m, n, &from);
	f = fact_new(m, FACT_MOTION, n, 0, n->leaf->s.n, "voting-record",
	    "stated");
	fact_set(m, f, "kind", kind);
	fact_set(m, f, "outcome", outcome);
	if (words != NULL && strcmp(kind, "motion") == 0 &&
	    strcmp(outcome, "carried") == 0)
		decide(m, n, words, from);
	take_votes(m, f, outcome, leaf_off(n->leaf, 0), end);
}

void
find_statuses(struct model *m)
{
	struct node *n, *next;

	if (!voting_record(m))
		return;
	for (n = next_status(m, NULL); n != NULL; n = next) {
		next = next_status(m, n);
		read_status(m, n, next != NULL ? leaf_off(next->leaf, 0) :
		    m->to);
	}
}
