/*
 * Titles that run into a sentence with nothing between. Input: a block.
 * Output: the token at which the sentence begins, told by its verb and the
 * subject before it, or by a name that the front of the document has.
 *
 *	"Festival Annie Duff reported that the day went well"
 */
#include <string.h>

#include "title.h"

enum { NEAR = 16, FRONT_TOKENS = 400, FRONT_BLOCKS = 120, };

/* "Our", "The": a subject begins, however many capitals follow. */
static bool
determiner(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"our", "the", "this", "these", "a", "an", "no", "all", "some",
		"his", "her", "their", "its",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

/* A small word with a capital: a sentence begins with it. */
static bool
opens_sentence(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"in", "at", "on", "as", "after", "following", "during", "it",
		"there", "we", "he", "she", "they", "since", "while",
		"although", "when", "if", "for",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

/* "Members noted", "Apologies were": what many sentences are of. */
static bool
usual_subject(const struct model *m, const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"members", "apologies", "councillors", "residents", "concern",
		"concerns", "thanks", "nothing", "reference", "everyone",
		"discussion", "governors", "trustees", "directors",
	};
	struct match k;

	return i > 0 && (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words) &&
	    (ts->t[i - 1].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    !lexicon_match(m->lex, LEX_BODY_NOUN, ts, i - 1, &k) &&
	    !lexicon_match(m->lex, LEX_ORG_WORD, ts, i - 1, &k);
}

/*
 * Whether the front of the document has the word at i, beside the same next
 * word or, at the least, as the first of two with capitals.
 */
static bool
front_has(const struct model *m, const struct block *self,
    const struct tokens *ts, size_t i, bool both)
{
	size_t seen = 0;

	for (size_t b = 0; b < m->nblocks && b < FRONT_BLOCKS &&
	    seen < FRONT_TOKENS; b++) {
		const struct tokens *us = m->blocks[b].tokens;

		/* nor in the text that it was cut from */
		if (us == NULL || m->blocks[b].from == self->from)
			continue;
		for (size_t j = 0; j + 1 < us->n && seen < FRONT_TOKENS;
		    j++, seen++) {
			if (us->t[j].hash != ts->t[i].hash)
				continue;
			if (both ? us->t[j + 1].hash == ts->t[i + 1].hash :
			    us->t[j].flags & us->t[j + 1].flags &
			    TOKEN_CAPITAL)
				return true;
		}
	}
	return false;
}

/* Two words that the front of the document has beside each other: a name. */
static bool
known_name(const struct model *m, const struct block *self,
    const struct tokens *ts, size_t i)
{
	struct match k;

	return i + 1 < ts->n &&
	    (ts->t[i].flags & ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    !determiner(ts, i) && !determiner(ts, i + 1) &&
	    !opens_sentence(ts, i + 1) &&
	    !lexicon_match(m->lex, LEX_ORG_WORD, ts, i, &k) &&
	    !lexicon_match(m->lex, LEX_ORG_WORD, ts, i + 1, &k) &&
	    !lexicon_match(m->lex, LEX_BODY_NOUN, ts, i + 1, &k) &&
	    front_has(m, self, ts, i, true);
}

/* The front has the word, too: a given name by which one is called. */
static bool
in_front(const struct model *m, const struct block *self,
    const struct tokens *ts, size_t i)
{
	struct match k;

	return !lexicon_match(m->lex, LEX_ORG_WORD, ts, i, &k) &&
	    !lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &k) &&
	    front_has(m, self, ts, i, false);
}

/* "AC" behind a title, where the front has "Ann Cole (AC)". */
static bool
known_initials(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t seen = 0, len = ts->t[i].to - ts->t[i].from;

	if (!(ts->t[i].flags & TOKEN_CAPS) || len > 3)
		return false;
	for (size_t b = 0; b < m->nblocks && b < FRONT_BLOCKS &&
	    seen < FRONT_TOKENS; b++) {
		const struct tokens *us = m->blocks[b].tokens;

		for (size_t j = 1; us != NULL && us != ts && j + 1 < us->n &&
		    seen < FRONT_TOKENS; j++, seen++)
			if (us->t[j].hash == ts->t[i].hash &&
			    token_punct(us, j - 1, '(') &&
			    token_punct(us, j + 1, ')'))
				return true;
	}
	return false;
}

/*
 * The token at which the subject of the verb begins: "Annie" before
 * "reported", "The" before "Community Council would"; 0 where it has none
 * that begins a sentence.
 */
static size_t
subject_of(const struct model *m, const struct block *b, size_t verb,
    bool sure)
{
	const struct tokens *ts = b->tokens;
	size_t		 s = verb, back;
	struct person	 p;
	struct match	 k;

	/* "the Ferry Letter it was agreed that" */
	if (verb > 2 && token_is(ts, verb - 1, "it") &&
	    (ts->t[verb - 2].flags & TOKEN_CAPITAL))
		return verb - 1;
	while (s > 0 && verb - s < 4 && !(ts->t[s].flags & TOKEN_CAPITAL) &&
	    !(ts->t[s - 1].flags & TOKEN_PUNCT))
		s--;
	if (s == 0 || !(ts->t[s].flags & TOKEN_CAPITAL))
		return 0;
	for (back = s; back > 0 && s - back < 4 &&
	    (ts->t[back].flags & TOKEN_CAPITAL); back--)
		if (determiner(ts, back) || lexicon_match(m->lex, LEX_HONORIFIC,
		    ts, back, &k))
			return back;
	for (back++; back < s; back++)
		if ((person_match(m->lex, ts, back, &p) == s + 1 &&
		    (p.given || p.titled || p.initials)) ||
		    (back + 1 == s && known_name(m, b, ts, back)))
			return back;
	/* "Festival Annie reported", "Upkeep In general it was felt" */
	if (in_front(m, b, ts, s) || opens_sentence(ts, s) ||
	    usual_subject(m, ts, s))
		return s;
	/* but "the Salem Wind Farm was" */
	return sure || (ts->t[s - 1].flags & TOKEN_CAPITAL) ? 0 : s;
}

bool
title_before_speaker(const struct model *m, const struct block *b, bool sure,
    struct title *t)
{
	static const char *const joins[] = {
		"the", "a", "our", "an", "of", "and", "or", "for", "to", "in",
		"on", "by", "with", "at", "from", "after", "following", "when",
		"as", "that", "if", "while", "since", "during", "under",
	};
	enum { ARTICLES = 4, };
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	struct person		 p;
	size_t			 s = 0;

	*t = (struct title){ 0 };
	if (b->kind != BLOCK_PARA || ts->n < 6 ||
	    !title_begins(ts, 0, &t->asks) || t->asks ||
	    word_in(ts, 0, joins + ARTICLES, sizeof(joins) / sizeof(*joins) -
	    ARTICLES))
		return false;
	/* "The poor state of the stile at Salem had been seen": a sentence */
	if (determiner(ts, 0) && !(ts->t[1].flags & TOKEN_CAPITAL))
		return false;
	for (size_t i = 1; i < ts->n && i < NEAR + 8 && s == 0; i++) {
		if (token_punct(ts, i, '.') || token_punct(ts, i, ','))
			return false;
		if (!ANY(ts, i - 1, joins) && (known_name(m, b, ts, i) ||
		    known_initials(m, ts, i))) {
			s = i;
			break;
		}
		if (!finite_verb(ts, i) && ((ts->t[i].flags & TOKEN_CAPITAL) ||
		    !lexicon_match(m->lex, LEX_SPEECH_VERB, ts, i, &k)))
			continue;
		if ((s = subject_of(m, b, i, sure)) == 0) {
			/* "Mrs Orme said", "The Clerk told": a sentence */
			if (determiner(ts, 0) ||
			    person_match(m->lex, ts, 0, &p) > 0)
				return false;
			continue;
		}
		/* "a resolution of members passed in 1999": no subject */
		if (ANY(ts, s - 1, joins) ||
		    lexicon_match(m->lex, LEX_MONTH, ts, s, &k))
			s = 0;
	}
	if (s == 0 || ANY(ts, s - 1, joins) || (ts->t[s - 1].flags &
	    TOKEN_PUNCT) || lexicon_match(m->lex, LEX_HONORIFIC, ts, 0, &k) ||
	    (office_match(m->lex, ts, 0, NULL) >= s &&
	    !lexicon_match(m->lex, LEX_ITEM_KIND, ts, 0, &k)))
		return false;
	for (size_t i = 0; i < s; i++)
		if (auxiliary_verb(ts, i) && !token_is(ts, i, "made"))
			return false;
	t->cut = CUT_CASE;
	t->end = s;
	t->words = words_in(ts, 0, s);
	t->cased = cased_words(ts, 0, s, 5);
	return true;
}
