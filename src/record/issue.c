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

enum { AHEAD = 8, };

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
line_read(const struct lexicon *lex, const struct block *b,
    struct entry_line *x)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;

	*x = (struct entry_line){ 0 };
	if (b->kind != BLOCK_PARA || b->mark != NULL || ts->n < 3)
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

/* The page says that it lists decisions. */
static bool
lists_decisions(const struct lexicon *lex, const struct block *b, size_t i)
{
	struct match k;

	for (size_t j = 0; j < i && j < AHEAD; j++)
		if (b[j].kind == BLOCK_PARA && b[j].mark == NULL &&
		    lexicon_whole(lex, LEX_DOC_RECORD, b[j].tokens, &k) &&
		    str_eq(k.phrase->value, STR("list")))
			return true;
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
	struct entry_line x;

	/* a later part of a list begins with its line */
	if (m->from > 0 && m->nblocks > 0 &&
	    line_read(m->lex, &m->blocks[0], &x))
		return 0;
	for (size_t i = 0; i < m->nblocks && i < AHEAD; i++)
		if (issue_opens(m->lex, m->blocks, i, m->nblocks))
			return i;
	return m->nblocks;
}

/* The words [from, to) are all that block b says. */
static bool
says(const struct block *b, const struct tokens *ts, size_t from, size_t to)
{
	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n != to - from)
		return false;
	for (size_t i = from; i < to; i++)
		if (b->tokens->t[i - from].hash != ts->t[i].hash)
			return false;
	return true;
}

size_t
issue_title(const struct model *m)
{
	size_t			i = issue_find(m);
	struct entry_line	x;

	if (i == m->nblocks || !line_read(m->lex, &m->blocks[i], &x))
		return m->nblocks;
	if (x.meeting)
		return i + 1;
	/* the name of the matter, above a list of what was decided on it */
	return i > 0 && says(&m->blocks[i - 1], m->blocks[i].tokens,
	    x.name_from, x.name_to) ? i - 1 : m->nblocks;
}

const char *
issue_number(const struct model *m)
{
	size_t			 i = issue_find(m);
	const struct tokens	*ts;
	struct entry_line	 x;

	if (i == m->nblocks || !line_read(m->lex, &m->blocks[i], &x) ||
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

void
issue_about(struct model *m)
{
	size_t		 i = issue_find(m);
	struct node	*n;
	struct entry_line	 x;

	if (i == m->nblocks || (n = m->made[i]) == NULL ||
	    !line_read(m->lex, &m->blocks[i], &x))
		return;
	set(m, n, ABOUT_DATE, x.date_from, x.date_to, arena_printf(m->a,
	    "%04d-%02d-%02d", x.date.year, x.date.month, x.date.day),
	    "issue-date");
	set(m, n, x.meeting ? ABOUT_BODY : ABOUT_TITLE, x.name_from, x.name_to,
	    NULL, "issue-line");
}
