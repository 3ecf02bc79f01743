/*
 * Languages. Input: blocks. Output: the language of the document, and of
 * each block where there are two. It is known by common words, which stand
 * in languages.lex; a short heading by endings, too.
 *
 *	"Derbyniwyd ymddiheuriadau gan y Cynghorydd B. Prydderch." is Welsh;
 *	"Le conseil municipal, dans sa séance du 4 mai" is kept and not read
 */
#include <string.h>

#include "language.h"

enum {
	ENOUGH_WORDS = 60,	/* for a text to be in no known language */
	KNOWN_SHARE = 10,	/* one word in so many is known, at the least */
	BOTH_WORDS = 3,		/* of each language, for a bilingual text */
	LONGEST_ENDING = 6,
};

void
languages_init(struct languages *ls, struct arena *a, const struct lexicon *lex)
{
	*ls = (struct languages){ .lex = lex, .a = a, .n = LANGUAGES_READ };
	ls->tag[ENGLISH] = "en-GB";
	ls->tag[WELSH] = "cy-GB";
}

static int
tag_index(struct languages *ls, str tag)
{
	for (size_t i = 0; i < ls->n; i++)
		if (str_eq(tag, str_c(ls->tag[i])))
			return (int)i;
	if (ls->n == LANGUAGES_MAX)
		return -1;
	ls->tag[ls->n] = str_z(ls->a, tag);
	return (int)ls->n++;
}

int
word_language(struct languages *ls, const struct tokens *ts, size_t i)
{
	struct match m;

	if (!lexicon_match(ls->lex, LEX_LANGUAGE, ts, i, &m))
		return -1;
	return tag_index(ls, m.phrase->value);
}

/* "- aeth" in the lexicon is a hyphen and a word: so is the end of this one. */
int
ending_language(struct languages *ls, const struct tokens *ts, size_t i)
{
	struct token	two[2] = { { .hash = word_hash(STR("-")) } };
	struct tokens	end = { .s = ts->s, .t = two, .n = 2 };
	str		w = tokens_str(ts, i, i + 1);
	int		lang;

	if (!(ts->t[i].flags & TOKEN_WORD))
		return -1;
	for (size_t n = LONGEST_ENDING; n >= 2; n--) {
		if (w.n < n + 2)
			continue;
		two[1].hash = word_hash(str_sub(w, w.n - n, w.n));
		if ((lang = word_language(ls, &end, 0)) >= 0)
			return lang;
	}
	return -1;
}

static void
count_words(struct languages *ls, const struct tokens *ts, size_t from,
    size_t to, struct tally *t)
{
	for (size_t i = from; i < to; i++) {
		int lang;

		if (!(ts->t[i].flags & TOKEN_WORD))
			continue;
		t->words++;
		if ((lang = word_language(ls, ts, i)) >= 0)
			t->of[lang] += 2;
	}
}

void
language_count(struct languages *ls, const struct tokens *ts, size_t from,
    size_t to, struct tally *t)
{
	int lang;

	count_words(ls, ts, from, to, t);
	for (size_t i = from; i < to; i++)
		if (word_language(ls, ts, i) < 0 &&
		    (lang = ending_language(ls, ts, i)) >= 0)
			t->of[lang]++;
}

int
language_told(const struct tally *t)
{
	unsigned en = t->of[ENGLISH], cy = t->of[WELSH];

	if (en < 2 && cy < 2)
		return -1;
	/* a name or two of the other language does not make it that one */
	return cy > 2 * en ? WELSH : en > 2 * cy ? ENGLISH : -1;
}

/* ---- the document ------------------------------------------------------- */

static struct writing
main_language(const struct languages *ls, const struct tally *t)
{
	size_t best = ENGLISH;

	for (size_t i = 1; i < ls->n; i++)
		if (t->of[i] > t->of[best])
			best = i;
	if (t->words < ENOUGH_WORDS && best >= LANGUAGES_READ)
		best = ENGLISH;
	if (t->words >= ENOUGH_WORDS &&
	    t->of[best] * KNOWN_SHARE < 2 * t->words)
		return (struct writing){ "und", false };
	return (struct writing){ ls->tag[best], best < LANGUAGES_READ };
}

static void
count_block(struct languages *ls, const struct block *b, struct tally *t)
{
	if (b->kind == BLOCK_PARA)
		count_words(ls, b->tokens, 0, b->tokens->n, t);
	for (size_t i = 0; b->kind == BLOCK_ROW && i < b->ncells; i++) {
		struct tokens *ts = tokens_make(ls->a, b->cells[i]->s);

		count_words(ls, ts, 0, ts->n, t);
	}
}

/* ---- blocks in both ----------------------------------------------------- */

static int
sentence_language(struct languages *ls, const struct tokens *ts, size_t from,
    size_t to)
{
	struct tally t = { 0 };

	language_count(ls, ts, from, to, &t);
	return t.of[ENGLISH] + t.of[WELSH] >= 4 ? language_told(&t) : -1;
}

/*
 * The token at which a block, from token i on, goes on in the other language,
 * or its end: "Ni dderbyniwyd unrhyw ddatganiadau. No declarations were
 * received."
 */
static size_t
changes_at(struct languages *ls, const struct tokens *ts, size_t i)
{
	int	before = -1, lang;
	size_t	end;

	for (; i < ts->n; i = end) {
		end = sentence_end(ts, i);
		lang = sentence_language(ls, ts, i, end);
		if (lang < 0)
			continue;
		if (before >= 0 && lang != before)
			return i;
		before = lang;
	}
	return ts->n;
}

/* The block, cut wherever its language changes. */
static void
add_block(struct languages *ls, struct blocks *out, const struct block *whole)
{
	const struct tokens	*ts = whole->tokens;
	struct block		*b;
	size_t			 i = 0, end, from = 0, to;

	b = ARRAY_ADD(ls->a, out->b, out->n, out->cap);
	*b = *whole;
	if (whole->kind != BLOCK_PARA ||
	    (end = changes_at(ls, ts, 0)) == ts->n)
		return;
	for (;; i = end, end = changes_at(ls, ts, i)) {
		to = end < ts->n ? ts->t[end].from : whole->text->s.n;
		b->text = leaf_cut(ls->a, whole->text, from, to);
		b->tokens = tokens_of(ls->a, b->text);
		if (i > 0) {
			b->mark = NULL;
			b->marker = (struct marker){ 0 };
			b->rule = "other-language";
			b->gap = 0;
			b->from = leaf_off(whole->text, from);
		}
		if (end == ts->n)
			return;
		b->to = leaf_off(whole->text, to);
		from = to;
		b = ARRAY_ADD(ls->a, out->b, out->n, out->cap);
		*b = *whole;
	}
}

static void
tell_blocks(struct languages *ls, struct blocks *bs)
{
	for (size_t i = 0; i < bs->n; i++) {
		struct block	*b = &bs->b[i];
		struct tally	 t = { 0 };
		int		 lang;

		if (b->kind != BLOCK_PARA || b->tokens->n == 0 ||
		    b->lang != NULL)
			continue;
		language_count(ls, b->tokens, 0, b->tokens->n, &t);
		if ((lang = language_told(&t)) >= 0)
			b->lang = ls->tag[lang];
	}
}

/*
 * Lines in a language that is not read, as the Gaelic below an English
 * heading: marked as such, and else left as they are.
 */
static void
tell_others(struct languages *ls, struct blocks *bs)
{
	for (size_t i = 0; i < bs->n; i++) {
		struct block	*b = &bs->b[i];
		struct tally	 t = { 0 };
		size_t		 best = LANGUAGES_READ;

		if (b->kind != BLOCK_PARA || b->lang != NULL)
			continue;
		count_words(ls, b->tokens, 0, b->tokens->n, &t);
		for (size_t k = best; k < ls->n; k++)
			if (t.of[k] > t.of[best])
				best = k;
		if (t.of[best] * 2 >= t.words && t.of[ENGLISH] == 0 &&
		    t.of[WELSH] == 0 && t.of[best] >= 2 && t.words >= 2)
			b->lang = ls->tag[best];
	}
}

/* Small words of Welsh blocks are known by what they mean. */
static void
know_words(struct languages *ls, struct blocks *bs, bool welsh)
{
	for (size_t i = 0; i < bs->n; i++) {
		struct block *b = &bs->b[i];

		if (b->lang != NULL ? b->lang != ls->tag[WELSH] : !welsh)
			continue;
		for (size_t k = 0; k < b->ncells; k++)
			b->cells[k]->small_words = ls->lex;
		if (b->kind != BLOCK_PARA)
			continue;
		b->text->small_words = ls->lex;
		b->tokens = tokens_of(ls->a, b->text);
	}
}

static void
read_both(struct languages *ls, struct blocks *bs)
{
	struct blocks out = { 0 };

	sides_part(ls, bs);
	for (size_t i = 0; i < bs->n; i++) {
		struct block *b = &bs->b[i];

		if (b->kind == BLOCK_PARA)
			halves_mute(ls, b, b->text);
		for (size_t k = 0; b->kind == BLOCK_ROW && k < b->ncells; k++)
			halves_mute(ls, b, b->cells[k]);
	}
	for (size_t i = 0; i < bs->n; i++) {
		if (bs->b[i].kind == BLOCK_PARA)
			halves_by_habit(ls, &bs->b[i]);
		add_block(ls, &out, &bs->b[i]);
	}
	*bs = out;
	tell_blocks(ls, bs);
	twins_pair(ls, bs);
}

struct writing
languages_read(struct arena *a, const struct lexicon *lex, struct blocks *bs)
{
	struct languages	ls;
	struct tally		all = { 0 };
	struct writing		w;

	languages_init(&ls, a, lex);
	for (size_t i = 0; i < bs->n; i++)
		count_block(&ls, &bs->b[i], &all);
	w = main_language(&ls, &all);
	if (w.read && all.of[ENGLISH] >= 2 * BOTH_WORDS &&
	    all.of[WELSH] >= 2 * BOTH_WORDS)
		read_both(&ls, bs);
	if (w.read && ls.n > LANGUAGES_READ)
		tell_others(&ls, bs);
	if (w.read && all.of[WELSH] > 0)
		know_words(&ls, bs, w.lang == ls.tag[WELSH]);
	return w;
}
