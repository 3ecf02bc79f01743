/*
 * Splitting. Input: the blocks of a document. Output: its meetings. A new
 * one begins where a title block ("Minutes of a meeting of ... held on ...")
 * comes again after business was done, and an attendance or a first item
 * follows it.
 */
#include <string.h>

#include "issue.h"
#include "split.h"

enum { AHEAD = 14, TITLE_WORDS = 60, };

static bool
title_here(const struct lexicon *lex, const struct block *b)
{
	struct match m;
	size_t from = 0, of;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n == 0 ||
	    b->tokens->n > TITLE_WORDS)
		return false;
	/* "DRAFT MINUTES of", "UNCONFIRMED Minutes of" */
	if (lexicon_match(lex, LEX_STATUS, b->tokens, 0, &m))
		from = m.to - token_is(b->tokens, m.to - 1, "minutes");
	if (!lexicon_match(lex, LEX_DOC_MINUTES, b->tokens, from, &m))
		return false;
	/* "Minutes of the last meeting" heads an item, not a meeting */
	of = m.to + token_is(b->tokens, m.to, "the");
	return !token_is(b->tokens, of, "last") &&
	    !token_is(b->tokens, of, "previous") &&
	    !lexicon_find(lex, LEX_DECISION_DONE, b->tokens, m.to,
	    b->tokens->n, &m);
}

static bool
meeting_follows(const struct lexicon *lex, const struct blocks *bs, size_t i)
{
	struct match	m;
	struct date	d;
	bool		dated = false, people = false;

	for (size_t k = i; k < bs->n && k < i + AHEAD; k++) {
		const struct block *b = &bs->b[k];

		if (b->kind != BLOCK_PARA)
			continue;
		for (size_t j = 0; j < b->tokens->n && k < i + 5; j++)
			dated |= date_match(lex, b->tokens, j, &d) > j;
		people |= k > i && b->mark == NULL &&
		    lexicon_match(lex, LEX_ATTENDANCE, b->tokens, 0, &m);
	}
	return dated && people;
}

/* The council's name and the like stand above the title: they go with it. */
static size_t
with_heading(const struct lexicon *lex, const struct blocks *bs, size_t i,
    size_t low)
{
	struct match m;

	while (i > low + 1) {
		const struct block *b = &bs->b[i - 1];

		if (b->kind != BLOCK_PARA || b->mark != NULL ||
		    b->tokens->n > 12 ||
		    token_punct(b->tokens, b->tokens->n - 1, '.') ||
		    (!lexicon_find(lex, LEX_AUTHORITY_NOUN, b->tokens, 0,
		    b->tokens->n, &m) && !lexicon_find(lex, LEX_BODY_NOUN,
		    b->tokens, 0, b->tokens->n, &m)))
			break;
		i--;
	}
	return i;
}

/* Where a part begins, with the marks of a heading: "## Minutes of". */
static size_t
first_byte(const struct block *b)
{
	const struct leaf *x = b->mark != NULL ? b->mark : b->text;
	size_t from = x != NULL ? leaf_extent(x).from : b->from;

	return from < b->from ? from : b->from;
}

/* What was done since the meeting began: paragraphs, and marks before them. */
struct business {
	size_t	text, marks;
};

static void
count_business(struct business *x, const struct block *b)
{
	x->text += b->kind == BLOCK_PARA;
	x->marks += b->kind == BLOCK_PARA && b->mark != NULL;
}

/* The same minutes in the other language, further up: no other meeting. */
static bool
told_above(const struct blocks *bs, size_t i, size_t start)
{
	const struct block *twin = bs->b[i].twin;

	return twin != NULL && twin >= &bs->b[start] && twin + 8 < &bs->b[i];
}

size_t
split_meetings(struct arena *a, const struct text *t,
    const struct lexicon *lex, const struct blocks *bs, struct part **out)
{
	struct part	*p = NULL, *q;
	struct business	 done = { 0, 0 };
	size_t		 n = 0, cap = 0, start = 0;
	bool		 issue = false;		/* the part has its line already */

	for (size_t i = 0; i < bs->n; i++) {
		size_t at;
		bool enough = done.text >= 6 && done.marks >= 2 &&
		    !told_above(bs, i, start);
		bool entry = issue_opens(lex, bs->b, i, bs->n);

		count_business(&done, &bs->b[i]);
		if (entry && !issue) {
			issue = true;
			continue;
		}
		if (!entry && (!enough || issue || !title_here(lex,
		    &bs->b[i]) || !meeting_follows(lex, bs, i)))
			continue;
		at = entry ? i : with_heading(lex, bs, i, start);
		q = ARRAY_ADD(a, p, n, cap);
		*q = (struct part){ start, at - start, 0, first_byte(&bs->b[at]) };
		start = at;
		done = (struct business){ i + 1 - at, 0 };
	}
	q = ARRAY_ADD(a, p, n, cap);
	*q = (struct part){ start, bs->n - start, 0, t->s.n };
	for (size_t i = 1; i < n; i++)
		p[i].from = p[i - 1].to;
	*out = p;
	return n;
}
