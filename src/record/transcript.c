/*
 * Transcripts. Input: the blocks of a record. Output: whether they are what
 * was said, word for word, and not minutes of it; and who spoke, by the names
 * before what they said. Nothing else is read from such words: "I move that
 * we approve it" is no decision, "OK." under a name no item.
 *
 *	"ANN HALE: Good evening, everybody." / "[APPLAUSE]" / "MR DUNN: I move
 *	that we approve it."
 */
#include <string.h>

#include "assemble.h"
#include "kind.h"

enum { NAME_TOKENS = 6, NAMES = 128, TURNS = 6, };

/* How often each stands before a colon: by hash, few of them. */
struct turns {
	uint64_t	 name[NAMES];
	size_t		 count[NAMES];
	size_t		 paras, said;	/* said: "I", "you" */
};

/* A word of a name or office, as names are written before what is said. */
static bool
name_word(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & TOKEN_CAPITAL) != 0 ||
	    token_punct(ts, i, '.') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '\'') || token_is(ts, i, "of") ||
	    token_is(ts, i, "the") || (i > 0 && (ts->t[i].flags & TOKEN_NUMBER));
}

/* "I", "we", "you": somebody speaks. */
static bool
speaks(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"i", "i'm", "i'll", "i've", "you", "you're", "we're", "let's",
		"thank", "thanks", "yes", "ok", "okay", "my", "your",
	};

	for (; i < ts->n; i++)
		if (TOKEN_IN(ts, i, words))
			return true;
	return false;
}

/* "ANN HALE:", "Mr Dunn:", "Speaker 2:": the colon's token, or 0. */
static size_t
turn_label(const struct model *m, const struct block *b)
{
	static const enum lex_kind kinds[] = {
		LEX_LABEL, LEX_ACTION_LEAD, LEX_DECISION_LEAD,
		LEX_RECOMMEND_LEAD, LEX_VOTE, LEX_MOVED, LEX_SECONDED,
		LEX_ITEM_KIND,
	};
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	size_t			 i = 0;

	if (b->kind != BLOCK_PARA || b->mark != NULL || ts->n < 2 ||
	    !(ts->t[0].flags & TOKEN_CAPITAL))
		return 0;
	while (i < ts->n && i < NAME_TOKENS && name_word(ts, i))
		i++;
	if (i == 0 || !token_punct(ts, i, ':'))
		return 0;
	for (size_t j = 0; j < sizeof(kinds) / sizeof(kinds[0]); j++)
		if (lexicon_match(m->lex, kinds[j], ts, 0, &k))
			return 0;
	/* "Chair: Ann Hale" tells who she is, "Chair: Thank you" what she said */
	return lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k) &&
	    !speaks(ts, i) ? 0 : i;
}

static void
take_turn(struct turns *x, const struct tokens *ts, size_t colon)
{
	uint64_t	hash = 1;
	size_t		slot;

	for (size_t i = 0; i < colon; i++)
		hash = hash * 31 + ts->t[i].hash;
	hash |= 1;
	slot = hash % NAMES;
	for (size_t n = 0; n < NAMES && x->name[slot] != 0 &&
	    x->name[slot] != hash; n++)
		slot = (slot + 1) % NAMES;
	if (x->name[slot] != 0 && x->name[slot] != hash)
		return;
	x->name[slot] = hash;
	x->count[slot]++;
	x->said += speaks(ts, colon);
}

bool
is_transcript(const struct model *m)
{
	struct turns	x = { .paras = 0 };
	size_t		turns = 0, voices = 0;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block	*b = &m->blocks[i];
		size_t			 colon;

		if (b->kind != BLOCK_PARA || b->tokens->n == 0)
			continue;
		x.paras++;
		if ((colon = turn_label(m, b)) > 0)
			take_turn(&x, b->tokens, colon);
	}
	for (size_t i = 0; i < NAMES; i++)
		if (x.count[i] >= 2) {
			turns += x.count[i];
			voices++;
		}
	/* few come again and again, and speak as people do */
	return turns >= TURNS && voices >= 2 && turns >= voices * 2 &&
	    turns * 4 >= x.paras && x.said * 2 >= turns;
}

/* Everybody whose name stands before words, once. */
void
find_turns(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct tokens	*ts;
		struct fact	*who, *f;
		struct match	 k;
		size_t		 colon, to;

		if (!text_leaf(n) || n->block == NULL ||
		    (colon = turn_label(m, n->block)) == 0)
			continue;
		ts = node_tokens(m->a, n);
		if (colon >= ts->n || !token_punct(ts, colon, ':'))
			continue;
		to = ts->t[colon - 1].to;
		if (lexicon_match(m->lex, LEX_BODY_WORD, ts, 0, &k))
			continue;	/* "Members: Agreed." */
		who = office_match(m->lex, ts, 0, NULL) == colon ?
		    office_fact(m, n, 0, to, "transcript") :
		    person_by_name(m, n, 0, to, str_sub(n->leaf->s, 0, to),
		    "transcript");
		if (who == NULL || who->spoke)
			continue;
		f = fact_new(m, FACT_SPEECH, n, 0, to, "transcript", "stated");
		f->who = who;
		who->spoke = true;
		fact_set(m, f, "verb", "said");
	}
}
