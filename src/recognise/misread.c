/*
 * Letters that a scan misread. Input: the words of the lexicon's labels and
 * triggers; a leaf. Output: the word that the leaf's label most likely was,
 * where one letter of it stands for another that looks like it.
 *
 *	"Prescnt:", "Apo1ogies", "RES0LVED that", "ln attendance"
 *
 * Only where a label can stand, only for words of six letters and more, and
 * only if the phrase is one of the lexicon's then.
 */
#include <string.h>

#include "misread.h"

enum { LETTERS = 6, MOST = 24, WORDS = 4, LABEL_TOKENS = 7, };

struct entry {
	uint64_t	 hash;		/* of the word without one letter */
	const char	*word;
};

struct vocabulary {
	struct entry	*e;
	size_t		 n, size;	/* a power of two, or 0 */
};

/* The word but for the letter at i, whichever that is. */
static uint64_t
hash_without(str w, size_t i)
{
	uint64_t h = 1469598103934665603u;

	for (size_t k = 0; k < w.n; k++) {
		unsigned char c = k == i ? '?' :
		    (unsigned char)cp_fold((unsigned char)w.p[k]);

		h = (h ^ c) * 1099511628211u;
	}
	return h | 1;
}

static void
put(struct vocabulary *v, uint64_t hash, const char *word)
{
	size_t i = hash & (v->size - 1);

	while (v->e[i].hash != 0)
		i = (i + 1) & (v->size - 1);
	v->e[i] = (struct entry){ hash, word };
	v->n++;
}

static void
grow(struct arena *a, struct vocabulary *v)
{
	struct vocabulary old = *v;

	v->size = old.size > 0 ? old.size * 2 : 1024;
	v->n = 0;
	v->e = arena_alloc(a, v->size * sizeof(*v->e));
	for (size_t i = 0; i < old.size; i++)
		if (old.e[i].hash != 0)
			put(v, old.e[i].hash, old.e[i].word);
}

/* Whether the word is one of them; one of so many letters at most is kept. */
static bool
known(const struct vocabulary *v, str w)
{
	uint64_t hash = hash_without(w, 0);

	if (v == NULL || v->size == 0)
		return false;
	for (size_t i = hash & (v->size - 1); v->e[i].hash != 0;
	    i = (i + 1) & (v->size - 1))
		if (v->e[i].hash == hash && str_same(str_c(v->e[i].word), w))
			return true;
	return false;
}

struct vocabulary *
vocabulary_learn(struct arena *a, struct vocabulary *v, str pattern)
{
	size_t from, i = 0;

	if (v == NULL)
		v = arena_alloc(a, sizeof(*v));
	while (i < pattern.n) {
		const char *word;
		str w;

		for (from = i; i < pattern.n &&
		    cp_alpha((unsigned char)pattern.p[i]); i++)
			continue;
		w = str_sub(pattern, from, i);
		if (i == from)
			i++;
		if (w.n < LETTERS || w.n > MOST || known(v, w))
			continue;
		word = str_z(a, w);
		for (size_t k = 0; k < w.n; k++) {
			if ((v->n + 1) * 2 > v->size)
				grow(a, v);
			put(v, hash_without(w, k), word);
		}
	}
	return v;
}

/* ---- one letter for another -------------------------------------------- */

/* The letters look alike on a bad scan. */
static bool
alike(char a, char b)
{
	static const char *const groups[] = {
		"ce", "co0q", "eo", "li1t", "nu", "hb", "s58", "b86", "gq9",
		"vy", "tf", "z2", "d0",
	};

	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		if (strchr(groups[i], a) != NULL && strchr(groups[i], b) != NULL)
			return true;
	return false;
}

/* What the word was before one letter was misread, or NULL. */
static const char *
word_of(const struct vocabulary *v, str w)
{
	for (size_t k = 0; k < w.n; k++) {
		uint64_t hash = hash_without(w, k);

		for (size_t i = hash & (v->size - 1); v->e[i].hash != 0;
		    i = (i + 1) & (v->size - 1)) {
			str word = str_c(v->e[i].word);

			if (v->e[i].hash == hash && word.n == w.n &&
			    alike((char)cp_fold((unsigned char)w.p[k]),
			    word.p[k]) &&
			    str_same(str_sub(word, 0, k), str_sub(w, 0, k)) &&
			    str_same(str_sub(word, k + 1, word.n),
			    str_sub(w, k + 1, w.n)))
				return v->e[i].word;
		}
	}
	return NULL;
}

/* "ln attendance": a word too short to be judged but for what follows. */
static const char *
little_word(const struct vocabulary *v, const struct tokens *ts, size_t i)
{
	str w = tokens_str(ts, i, i + 1);

	return i == 0 && ts->n > 1 && w.n == 2 && (w.p[0] == 'l' ||
	    w.p[0] == '1') && (w.p[1] | 0x20) == 'n' &&
	    known(v, tokens_str(ts, 1, 2)) ? "in" : NULL;
}

static const char *
meant(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	const struct vocabulary	*v;
	const char		*word;
	str			 w = tokens_str(ts, i, i + 1);

	if (!(ts->t[i].flags & TOKEN_WORD) && !(ts->t[i].flags & TOKEN_NUMBER))
		return NULL;
	for (; lex != NULL; lex = lexicon_under(lex)) {
		v = lexicon_vocabulary(lex);
		if (v == NULL || v->size == 0)
			continue;
		if ((word = little_word(v, ts, i)) != NULL)
			return word;
		if (w.n >= LETTERS && w.n <= MOST && !known(v, w) &&
		    (word = word_of(v, w)) != NULL)
			return word;
	}
	return NULL;
}

/* ---- where a label can stand ------------------------------------------- */

static bool
large(str w)
{
	for (size_t i = 0; i < w.n; i++)
		if (w.p[i] >= 'a' && w.p[i] <= 'z')
			return false;
	return w.n >= LETTERS;
}

static size_t
colon(const struct tokens *ts)
{
	for (size_t i = 0; i < ts->n && i < LABEL_TOKENS; i++)
		if (token_punct(ts, i, ':'))
			return i;
	return ts->n;
}

static bool
whole(const struct tokens *ts, size_t to)
{
	while (to < ts->n && (ts->t[to].flags & TOKEN_PUNCT))
		to++;
	return to >= ts->n;
}

/* With that word the leaf begins with a label, or a trigger in capitals. */
static bool
label(const struct lexicon *lex, const struct tokens *ts, size_t at)
{
	static const enum lex_kind kinds[] = {
		LEX_DECISION_LEAD, LEX_RECOMMEND_LEAD,
	};
	struct match	m;
	bool		caps = large(tokens_str(ts, at, at + 1));

	if (lexicon_match(lex, LEX_LABEL, ts, 0, &m) && at < m.to &&
	    (token_punct(ts, m.to - 1, ':') || whole(ts, m.to)))
		return true;
	if (lexicon_match(lex, LEX_ATTENDANCE, ts, 0, &m) && at < m.to &&
	    (token_punct(ts, m.to, ':') || token_punct(ts, m.to - 1, ':') ||
	    whole(ts, m.to) || match_is(&m, "apologies")))
		return true;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (lexicon_match(lex, kinds[i], ts, 0, &m) && at < m.to &&
		    (caps || token_punct(ts, m.to, ':')))
			return true;
	return false;
}

struct tokens *
misread_tokens(struct arena *a, const struct lexicon *lex, struct leaf *l)
{
	struct tokens	*ts = tokens_of(a, l);
	size_t		 end;

	if (ts->n == 0 || l->misread.word != NULL)
		return ts;
	end = colon(ts);
	if (end == ts->n && ts->n > LABEL_TOKENS)
		end = large(tokens_str(ts, 0, 1)) ||
		    str_find(tokens_str(ts, 0, 1), STR("1")) != SIZE_MAX;
	for (size_t i = 0; i < end && i < WORDS; i++) {
		const char	*word = meant(lex, ts, i);
		struct tokens	*as;

		if (word == NULL)
			continue;
		l->misread = (struct misread){ ts->t[i].from, word };
		as = tokens_of(a, l);
		if (label(lex, as, i))
			return as;
		l->misread.word = NULL;
	}
	return ts;
}
