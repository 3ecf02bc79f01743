/*
 * Hyphens at the ends of lines. Input: a line that ends with one, and the
 * next. Output: whether the word goes on, and whether with the hyphen: it
 * falls away only if the document has the word without it elsewhere.
 *
 *	"the Com-" / "mittee" where "Committee" stands too; "non-" / "pecuniary"
 */
#include "maker.h"

/* The words of the text: a table of their hashes, 0 is free. */
struct words {
	uint64_t	*hash;
	size_t		 n, size;	/* a power of two */
};

/* The place of the word, or the free one where it would stand. */
static uint64_t *
words_slot(const struct words *w, uint64_t hash)
{
	size_t i = hash & (w->size - 1);

	while (w->hash[i] != 0 && w->hash[i] != hash)
		i = (i + 1) & (w->size - 1);
	return &w->hash[i];
}

/* Each word has one place, so the table is small beside the text. */
static void
words_add(struct arena *a, struct words *w, uint64_t hash)
{
	struct words more = { .size = w->size ? w->size * 2 : 1024 };

	if (w->n * 2 >= w->size) {
		more.hash = arena_alloc(a, more.size * sizeof(*more.hash));
		for (size_t i = 0; i < w->size; i++)
			if (w->hash[i] != 0)
				*words_slot(&more, w->hash[i]) = w->hash[i];
		more.n = w->n;
		*w = more;
	}
	if (*words_slot(w, hash) == 0) {
		*words_slot(w, hash) = hash;
		w->n++;
	}
}

static bool
letter_at(str s, size_t i)
{
	size_t len;

	return i < s.n && cp_alpha(utf8_get(s.p + i, s.n - i, &len));
}

/* The end of the word at i: letters only. */
static size_t
word_end(str s, size_t i)
{
	size_t len;

	for (; letter_at(s, i); i += len)
		utf8_get(s.p + i, s.n - i, &len);
	return i;
}

/* The words of the text from *i on, one at a call; its length is 0 at the end. */
static str
next_word(str s, size_t *i)
{
	size_t from = *i, len;

	while (from < s.n && !letter_at(s, from)) {
		utf8_get(s.p + from, s.n - from, &len);
		from += len;
	}
	*i = word_end(s, from);
	return str_sub(s, from, *i);
}

static const struct words *
words_learn(struct arena *a, str s)
{
	struct words	*w = arena_alloc(a, sizeof(*w));
	str		 word;

	for (size_t i = 0; (word = next_word(s, &i)).n > 0; )
		words_add(a, w, word_hash(word) | 1);
	return w;
}

/* "two- and three-year": the hyphen is the word's end. */
static bool
series(str word)
{
	return str_same(word, STR("and")) || str_same(word, STR("or")) ||
	    str_same(word, STR("to"));
}

enum hyphen
hyphen_here(struct maker *k, str tail, str next)
{
	size_t	 from, end, len;
	str	 whole;
	char	*joined;

	tail = str_trim(tail);
	next = str_trim(next);
	/* a soft hyphen shows nothing */
	if (str_ends(tail, STR("\xc2\xad")))
		return HYPHEN_KEPT;
	if (tail.n < 3 || tail.p[tail.n - 1] != '-' || !letter_at(next, 0) ||
	    cp_upper(utf8_get(next.p, next.n, &len)))
		return HYPHEN_NONE;
	for (from = tail.n - 1; from > 0 &&
	    letter_at(tail, utf8_back(tail, from)); )
		from = utf8_back(tail, from);
	end = word_end(next, 0);
	if (from + 2 > tail.n - 1 || series(str_sub(next, 0, end)))
		return HYPHEN_NONE;
	if (k->words == NULL)
		k->words = words_learn(k->a, k->t->s);
	joined = arena_printf(k->a, "%.*s%.*s",
	    STR_ARG(str_sub(tail, from, tail.n - 1)),
	    STR_ARG(str_sub(next, 0, end)));
	whole = str_c(joined);
	return *words_slot(k->words, word_hash(whole) | 1) != 0 ?
	    HYPHEN_DROPPED : HYPHEN_KEPT;
}
