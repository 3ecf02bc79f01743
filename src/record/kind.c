/*
 * Kinds of document. Input: the blocks of a record. Output: an export of an
 * item, a record of a decision, minutes, an agenda, or something else.
 *
 *	"AGENDA" / "1. To receive apologies" / "2. To approve the minutes": what
 *	is to be done; of minutes some of it would have been
 */
#include <string.h>

#include "issue.h"
#include "kind.h"

enum {
	TITLE_BLOCKS = 8,	/* in which the title stands */
	LONG = 8,		/* words of a sentence */
	SELDOM = 500,		/* words to one that speaks for minutes */
	REPORTED = 3,		/* lines that make a report */
	FEW = 60,		/* words of a text that tells nothing */
};

/* What speaks for minutes, and what for an agenda. */
struct signs {
	size_t	titles;		/* "Minutes of ..." at the head */
	size_t	decided;	/* formal triggers, sentences that decide */
	size_t	people;		/* who attended, and names behind it */
	size_t	closed;		/* the meeting was closed, or the minutes signed */
	size_t	labels;		/* "Minutes:", "Decision:" with text */
	size_t	past, sentences;	/* sentences in the past, and all */
	size_t	items;		/* numbers before what looks like a title */
	size_t	agenda;		/* "AGENDA" at the head, a summons */
	size_t	to_do;		/* "To receive ..." */
	size_t	bodies;		/* councils and committees at the head */
	size_t	dates;		/* with a year, at the head */
	size_t	members;	/* "Cllr", "the Committee" in the text */
	size_t	words;
	unsigned reported;	/* lines of a report, no two the same */
	bool	dear, yours;	/* of a letter */
	bool	news;		/* "newsletter" at the head */
};

static bool
first_match(const struct model *m, enum lex_kind kind, size_t within,
    size_t *where)
{
	struct match	x;
	size_t		seen = 0;

	for (size_t i = 0; i < m->nblocks && seen < within; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA)
			continue;
		seen++;
		if (b->mark == NULL && lexicon_match(m->lex, kind, b->tokens,
		    0, &x)) {
			*where = i;
			return true;
		}
	}
	return false;
}

/* ---- what a block says ------------------------------------------------ */

/* "was", "were", "had", "reported": told afterwards. */
static bool
in_the_past(const struct tokens *ts)
{
	static const char *const words[] = { "was", "were", "had", "did",
		"gave", "said", "told", "took", "spoke", "thanked", };

	for (size_t i = 0; i < ts->n; i++) {
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (token_is(ts, i, words[k]))
				return true;
		/* "Members asked", and not "the attached report" */
		if (i > 0 && (ts->t[i - 1].flags & TOKEN_CAPITAL) &&
		    !(ts->t[i].flags & TOKEN_CAPITAL) &&
		    str_ends(tokens_str(ts, i, i + 1), STR("ed")))
			return true;
	}
	return false;
}

/* "To receive apologies", "to consider": what is to be done */
static bool
to_do(const struct tokens *ts)
{
	static const char *const verbs[] = {
		"receive", "consider", "approve", "note", "agree", "confirm",
		"discuss", "elect", "appoint", "review", "ratify", "resolve",
		"adopt", "determine", "declare", "sign", "record", "hear",
		"decide", "report", "authorise", "set", "answer", "deal",
	};

	if (!token_is(ts, 0, "to"))
		return false;
	for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]); k++)
		if (token_is(ts, 1, verbs[k]))
			return true;
	return false;
}

static bool
has(const struct model *m, enum lex_kind kind, const struct tokens *ts)
{
	struct match k;

	return lexicon_find(m->lex, kind, ts, 0, ts->n, &k);
}

/* "Cllr", "Councillor", "Alderman" */
static bool
has_member(const struct model *m, const struct tokens *ts)
{
	struct match k;

	for (size_t i = 0; lexicon_find(m->lex, LEX_HONORIFIC, ts, i, ts->n, &k);
	    i = k.from + 1)
		if (match_is(&k, "member"))
			return true;
	return false;
}

static bool
leads(const struct model *m, enum lex_kind kind, const struct tokens *ts,
    struct match *k)
{
	return lexicon_match(m->lex, kind, ts, 0, k);
}

/* What stands at the head of the document. */
static void
read_head(const struct model *m, const struct block *b, struct signs *s)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	struct date		 d;

	if (b->mark == NULL) {
		/* "Agenda and minutes" heads a page that may have none yet */
		bool both = token_is(ts, 0, "agenda") && ts->n <= 8 &&
		    token_is(ts, ts->n - 1, "minutes");

		s->agenda += both;
		s->titles += s->agenda == 0 &&
		    (leads(m, LEX_DOC_MINUTES, ts, &k) ||
		    (ts->n <= 8 && has(m, LEX_DOC_MINUTES, ts)) ||
		    (ts->n <= 8 && token_is(ts, ts->n - 1, "minutes")));
		s->agenda += (leads(m, LEX_DOC_AGENDA, ts, &k) &&
		    (k.to == ts->n || k.to - k.from > 1)) ||
		    (ts->n <= 8 && token_is(ts, ts->n - 1, "agenda"));
	}
	s->bodies += has(m, LEX_BODY_NOUN, ts) || has(m, LEX_AUTHORITY_NOUN, ts);
	for (size_t i = 0; i < ts->n && ts->n <= 20; i++)
		s->bodies += token_is(ts, i, "meeting");
	for (size_t i = 0; i < ts->n && i < 60; i++)
		if (date_match(m->lex, ts, i, &d) > i && d.year > 0) {
			s->dates++;
			break;
		}
}

/* "Purpose of report", "Dear Mr Hale", "In this issue:". */
static void
read_other(const struct model *m, const struct block *b, bool head,
    struct signs *s)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;

	if (!leads(m, LEX_DOC_OTHER, ts, &k))
		return;
	if (match_is(&k, "report"))
		s->reported += k.to >= ts->n || token_punct(ts, k.to - 1, ':');
	else if (match_is(&k, "letter"))
		s->dear |= head;
	else if (match_is(&k, "farewell"))
		s->yours |= s->dear;
	else if (match_is(&k, "summons"))
		s->agenda += head;
	else
		s->news |= head;
}

static void
read_block(const struct model *m, const struct block *b, struct signs *s)
{
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	bool			 more;

	if (leads(m, LEX_LABEL, ts, &k) && token_punct(ts, k.to - 1, ':') &&
	    (match_is(&k, "minutes") || match_is(&k, "decision")))
		s->labels++;
	s->titles += ts->n == 1 && token_is(ts, 0, "minutes");
	more = leads(m, LEX_ATTENDANCE, ts, &k) &&
	    (token_punct(ts, k.to, ':') || k.to == ts->n);
	s->people += more && !token_is(ts, 0, "apologies");
	s->closed += has(m, LEX_CLOSE, ts);
	/* an agenda may print beforehand how the public will be excluded */
	s->decided += ((leads(m, LEX_DECISION_LEAD, ts, &k) && b->mark == NULL &&
	    (ts->t[0].flags & TOKEN_CAPS)) || has(m, LEX_DECISION_PROSE, ts)) &&
	    !has(m, LEX_EXEMPT, ts);
	s->items += b->mark != NULL && b->marker.kind != MARK_GLYPH &&
	    ts->n > 0 && ts->n <= 14 && (ts->t[0].flags & TOKEN_CAPITAL);
	s->words += ts->n;
	s->members += has(m, LEX_BODY_WORD, ts) || has(m, LEX_MOVED, ts) ||
	    has_member(m, ts);
	if (to_do(ts)) {
		s->to_do++;
	} else if (ts->n >= LONG) {
		s->sentences++;
		s->past += in_the_past(ts);
	}
}

static void
read_row(const struct model *m, const struct block *b, struct signs *s)
{
	struct match k;

	for (size_t i = 0; i < b->ncells; i++) {
		struct tokens *ts = tokens_make(m->tmp, b->cells[i]->s);

		s->people += lexicon_whole(m->lex, LEX_ATTENDANCE, ts, &k);
		s->decided += leads(m, LEX_DECISION_LEAD, ts, &k) ||
		    has(m, LEX_DECISION_PROSE, ts);
		s->sentences += ts->n >= LONG;
		s->past += ts->n >= LONG && in_the_past(ts);
	}
}

static void
read_signs(const struct model *m, struct signs *s)
{
	size_t seen = 0;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind == BLOCK_ROW)
			read_row(m, b, s);
		if (b->kind != BLOCK_PARA || b->tokens->n == 0)
			continue;
		read_other(m, b, seen < 2 * TITLE_BLOCKS, s);
		if (seen++ < TITLE_BLOCKS)
			read_head(m, b, s);
		read_block(m, b, s);
	}
}

/* ---- what they say together ------------------------------------------- */

/*
 * Nothing was decided, nobody attended, and hardly a sentence tells what was;
 * and either the head says agenda or most of what has a number is to be done.
 */
static bool
agenda(const struct signs *s)
{
	if (s->decided > 0 || s->labels > 0 || s->closed > 0 || s->people > 0 ||
	    s->past * 4 > s->sentences)
		return false;
	if (s->agenda > 0)
		return s->items + s->to_do >= 2;
	return s->titles == 0 && s->to_do >= 3 && s->to_do * 3 >= s->items;
}

/* A report to a meeting, a letter, a newsletter: of none that was held. */
static bool
other(const struct signs *s)
{
	return s->titles + s->labels + s->people + s->closed + s->agenda == 0 &&
	    (s->reported >= REPORTED || s->news || (s->dear && s->yours));
}

/*
 * Something that minutes have, if only councillors or a committee; once in
 * a book such words stand, too. A few words may be a part of some.
 */
static bool
minutes(const struct signs *s)
{
	size_t passing = s->decided + s->to_do + s->bodies + s->members;

	return s->titles + s->labels + s->people + s->closed > 0 ||
	    s->words < FEW || passing * SELDOM > s->words;
}

const char *
document_kind(const struct model *m)
{
	struct signs	s = { 0 };
	struct match	x;
	size_t		i;

	if (issue_find(m) < m->nblocks)
		return issue_number(m) != NULL ? "item" : "record";
	if (first_match(m, LEX_DOC_ITEM, 1, &i) &&
	    lexicon_whole(m->lex, LEX_DOC_ITEM, m->blocks[i].tokens, &x))
		return "item";
	if (voting_record(m) || (first_match(m, LEX_DOC_RECORD, 6, &i) &&
	    lexicon_match(m->lex, LEX_DOC_RECORD, m->blocks[i].tokens, 0, &x)
	    && !match_is(&x, "vote")))
		return "record";
	if (is_transcript(m))
		return "other";
	read_signs(m, &s);
	if (agenda(&s))
		return "agenda";
	return !other(&s) && minutes(&s) ? "meeting" : "other";
}
