/*
 * Issue pages. Input: the blocks of a page about one matter, or of a list of
 * decisions. Output: where each meeting's part begins, and what its line says:
 * date, body, number of the item, or date and title.
 *
 *	"Issue - meetings" / "Bus Lane" / "Meeting: 26/09/2024 - Works
 *	Committee (Item 8)" / "8 Bus Lane in Mill Lane";
 *	"Issue - decisions" / "26/09/2024 - Bus Lane in Mill Lane"
 */
#include "assemble.h"
#include "issue.h"

enum { AHEAD = 10, };		/* paragraphs before the first entry */

/* The tokens of an entry's line. */
struct entry_line {
	struct date	date;
	size_t		date_from, date_to;
	size_t		name_from, name_to;	/* body or title */
	size_t		num_from, num_to;	/* of the item, or none */
	bool		meeting;		/* "Meeting: ..." */
};

/* "(Item 8)", "(Item 12/23.)" at the end: the number between. */
static size_t
item_in_brackets(const struct tokens *ts, size_t from, struct entry_line *x)
{
	size_t open = ts->n;

	if (ts->n < 4 || !token_punct(ts, ts->n - 1, ')'))
		return ts->n;
	while (open > from && !token_punct(ts, open, '('))
		open--;
	if (open == from || !token_is(ts, open + 1, "item"))
		return ts->n;
	x->num_from = open + 2;
	x->num_to = ts->n - 1;
	while (x->num_to > x->num_from && token_punct(ts, x->num_to - 1, '.'))
		x->num_to--;
	return open;
}

static bool
tokens_read(const struct lexicon *lex, const struct tokens *ts,
    struct entry_line *x)
{
	struct match k;

	*x = (struct entry_line){ 0 };
	if (ts->n < 3)
		return false;
	if (token_is(ts, 0, "meeting") && token_punct(ts, 1, ':')) {
		x->meeting = true;
		x->date_from = 2;
	}
	x->date_to = date_match(lex, ts, x->date_from, &x->date);
	if (x->date_to == x->date_from || x->date.year == 0 ||
	    !(ts->t[x->date_from].flags & TOKEN_NUMBER) ||
	    !token_punct(ts, x->date_to, '-'))
		return false;
	x->name_from = x->date_to + 1;
	x->name_to = ts->n;
	if (x->meeting)
		x->name_to = item_in_brackets(ts, x->name_from, x);
	else if (lexicon_find(lex, LEX_TITLE_TAIL, ts, x->name_from, ts->n,
	    &k))
		x->name_to = k.from;
	return x->name_from < x->name_to;
}

static bool
line_read(const struct lexicon *lex, const struct block *b,
    struct entry_line *x)
{
	return b->kind == BLOCK_PARA && b->mark == NULL &&
	    tokens_read(lex, b->tokens, x);
}

/* The page says that it lists decisions. */
static bool
lists_decisions(const struct lexicon *lex, const struct block *b, size_t i)
{
	unsigned	seen = 0;
	struct match	k;

	for (size_t j = 0; j < i && seen < AHEAD; j++) {
		if (b[j].kind != BLOCK_PARA)
			continue;
		seen++;
		if (b[j].mark == NULL && lexicon_whole(lex, LEX_DOC_RECORD,
		    b[j].tokens, &k) && str_eq(k.phrase->value, STR("list")))
			return true;
	}
	return false;
}

bool
issue_opens(const struct lexicon *lex, const struct block *b, size_t i,
    size_t n)
{
	struct entry_line x;

	return i < n && line_read(lex, &b[i], &x) &&
	    (x.meeting ? x.num_from > 0 : lists_decisions(lex, b, i));
}

size_t
issue_find(const struct model *m)
{
	struct entry_line	x;
	unsigned		seen = 0;

	/* a later part of a list begins with its line */
	if (m->from > 0 && m->nblocks > 0 &&
	    line_read(m->lex, &m->blocks[0], &x))
		return 0;
	for (size_t i = 0; i < m->nblocks && seen < AHEAD; i++) {
		seen += m->blocks[i].kind == BLOCK_PARA;
		if (issue_opens(m->lex, m->blocks, i, m->nblocks))
			return i;
	}
	return m->nblocks;
}

/*
 * "26/09/2024 - Bus Lane in Mill Lane ref: 417": the name of the matter heads
 * the item, the date stands before it.
 */
void
issue_cut(struct model *m)
{
	size_t			 i = issue_find(m), at;
	struct entry_line	 x;
	struct block		*b, *rest;

	if (i == m->nblocks || !line_read(m->lex, &m->blocks[i], &x) ||
	    x.meeting)
		return;
	b = arena_alloc(m->a, (m->nblocks + 1) * sizeof(*b));
	memcpy(b, m->blocks, (i + 1) * sizeof(*b));
	memcpy(b + i + 2, m->blocks + i + 1, (m->nblocks - i - 1) * sizeof(*b));
	m->blocks = b;
	m->nblocks++;
	b += i;
	rest = b + 1;
	*rest = *b;
	rest->rule = "issue-title";
	at = b->tokens->t[x.name_from].from;
	rest->from = b->to = leaf_off(b->text, at);
	rest->text = leaf_cut(m->a, b->text, at, b->text->s.n);
	b->text = leaf_cut(m->a, b->text, 0, at);
	b->tokens = tokens_make(m->a, b->text->s);
	rest->tokens = tokens_make(m->a, rest->text->s);
}

/* The date alone, cut off its title. */
static bool
date_alone(const struct model *m, const struct block *b, struct entry_line *x)
{
	const struct tokens *ts = b->tokens;

	*x = (struct entry_line){ 0 };
	if (b->kind != BLOCK_PARA || b->mark != NULL || ts->n < 2)
		return false;
	x->date_to = date_match(m->lex, ts, 0, &x->date);
	return x->date_to + 1 == ts->n && token_punct(ts, ts->n - 1, '-') &&
	    x->date.year != 0;
}

size_t
issue_title(const struct model *m)
{
	struct entry_line	x;
	unsigned		seen = 0;
	size_t			i = issue_find(m);

	if (i < m->nblocks)
		return i + 1;
	for (i = 0; i + 1 < m->nblocks && seen < AHEAD; i++) {
		seen += m->blocks[i].kind == BLOCK_PARA;
		if (date_alone(m, &m->blocks[i], &x))
			return strcmp(m->blocks[i + 1].rule, "issue-title") == 0 ?
			    i + 1 : m->nblocks;
	}
	return m->nblocks;
}

size_t
issue_title_end(const struct model *m, const struct block *b)
{
	struct match k;

	return strcmp(b->rule, "issue-title") == 0 && lexicon_find(m->lex,
	    LEX_TITLE_TAIL, b->tokens, 1, b->tokens->n, &k) ? k.from :
	    b->tokens->n;
}

const char *
issue_number(const struct model *m)
{
	size_t			 i = issue_find(m);
	const struct tokens	*ts;
	struct entry_line	 x;

	if (i >= m->nblocks || !line_read(m->lex, &m->blocks[i], &x) ||
	    x.num_from >= x.num_to)
		return NULL;
	ts = m->blocks[i].tokens;
	return str_z(m->a, tokens_str(ts, x.num_from, x.num_to));
}

static void
set(struct model *m, struct node *n, enum about_key key, size_t from,
    size_t to, const char *value, const char *rule)
{
	const struct tokens *ts = node_tokens(m->a, n);
	size_t a = ts->t[from].from, b = ts->t[to - 1].to;

	about_set(m, key, n, a, b, value != NULL ? value :
	    range_str(m, n, a, b), rule, "stated");
}

static void
set_date(struct model *m, struct node *n, const struct entry_line *x,
    const char *rule)
{
	set(m, n, ABOUT_DATE, x->date_from, x->date_to, arena_printf(m->a,
	    "%04d-%02d-%02d", x->date.year, x->date.month, x->date.day), rule);
}

/* "Made at meeting: 26/09/2024 - Works Committee" in a record of a decision. */
static void
made_at_meeting(struct model *m, struct node *label)
{
	const struct tokens	*ts = node_tokens(m->a, label);
	struct node		*n = label->next;
	struct entry_line	 x;

	if (!text_leaf(n) || ts->n < 3 || !token_is(ts, 1, "at") ||
	    !token_is(ts, 2, "meeting") ||
	    !tokens_read(m->lex, node_tokens(m->a, n), &x))
		return;
	if (m->about[ABOUT_BODY] == NULL)
		set(m, n, ABOUT_BODY, x.name_from, x.name_to, NULL,
		    "made-at-meeting");
	if (m->about[ABOUT_DATE] == NULL)
		set_date(m, n, &x, "made-at-meeting");
}

void
issue_about(struct model *m)
{
	size_t			 i = issue_title(m);
	struct node		*n;
	struct entry_line	 x;

	if (i > 0 && i < m->nblocks && (n = m->made[i - 1]) != NULL) {
		if (date_alone(m, &m->blocks[i - 1], &x)) {
			set_date(m, n, &x, "issue-date");
		} else if (line_read(m->lex, &m->blocks[i - 1], &x)) {
			set_date(m, n, &x, "issue-date");
			set(m, n, ABOUT_BODY, x.name_from, x.name_to, NULL,
			    "issue-line");
		}
	}
	if (strcmp(m->kind, "record") != 0)
		return;
	for (n = m->text->first; n != NULL; n = node_after(n, m->text))
		if (n->kind == NODE_LEAF && strcmp(n->tag, "label") == 0)
			made_at_meeting(m, n);
}
