/*
 * Tokens. Input: the flat text of a leaf. Output: its words, numbers and
 * punctuation marks in order, each with the hash of its folded form, and
 * where its sentences end.
 *
 *	"RESOLVED – That 1,000" is: resolved, -, that, 1000
 */
#include <string.h>

#include "lexicon.h"

uint64_t
word_hash(str s)
{
	uint64_t h = 14695981039346656037u;
	size_t	 len, more;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t c = utf8_get(s.p + i, s.n - i, &len), mark;

		if (c < 0x80 && (i + 1 == s.n ||
		    (unsigned char)s.p[i + 1] < 0xcc)) {
			h = (h ^ cp_fold(c)) * 1099511628211u;
			continue;
		}
		/* a letter and its accent are one letter, in two or not */
		while (i + len < s.n && (unsigned char)s.p[i + len] >= 0xcc &&
		    cp_mark(mark = utf8_get(s.p + i + len, s.n - i - len,
		    &more))) {
			c = cp_compose(c, mark);
			len += more;
		}
		c = cp_fold(c);
		for (; c != 0; c >>= 8)
			h = (h ^ (c & 0xff)) * 1099511628211u;
	}
	return h;
}

static uint32_t
char_at(str s, size_t i, size_t *len)
{
	if (i >= s.n) {
		*len = 0;
		return 0;
	}
	return utf8_get(s.p + i, s.n - i, len);
}

/* Whether the character at i goes on a word that began before it. */
static bool
inside(str s, size_t i, size_t *len)
{
	uint32_t c = char_at(s, i, len), next;
	size_t	 ahead;

	if (cp_alpha(c) || cp_digit(c) || cp_mark(c))
		return true;
	if (cp_fold(c) != '\'')
		return false;
	next = char_at(s, i + *len, &ahead);
	return cp_alpha(next);
}

static size_t
number_end(str s, size_t i)
{
	size_t len;

	while (i < s.n && cp_digit((unsigned char)s.p[i]))
		i++;
	while (i + 3 < s.n && s.p[i] == ',' &&
	    cp_digit((unsigned char)s.p[i + 1]) &&
	    cp_digit((unsigned char)s.p[i + 2]) &&
	    cp_digit((unsigned char)s.p[i + 3]) &&
	    !cp_digit(char_at(s, i + 4, &len)))
		i += 4;
	return i;
}

/*
 * "BurgessCouncillor P Byrne", "ExecutiveMrs D Carr": a line end was lost
 * before a title, which is a word of its own.
 */
static bool
glued_title(str s, size_t i)
{
	static const char *const titles[] = {
		"Councillor ", "Cllr ", "Cllr.", "Alderman ", "Mr ", "Mrs ",
		"Ms ", "Miss ", "Dr ", "Mr.", "Mrs.", "Ms.",
	};

	if (s.p[i] < 'A' || s.p[i] > 'M' || s.p[i - 1] < 'a' ||
	    s.p[i - 1] > 'z')
		return false;
	for (size_t k = 0; k < sizeof(titles) / sizeof(titles[0]); k++)
		if (str_starts(str_sub(s, i, s.n), str_c(titles[k])))
			return true;
	return false;
}

/* "4.00pm1 July": the same before a date. */
static bool
glued_day(str s, size_t i)
{
	return s.p[i] >= '0' && s.p[i] <= '9' && s.p[i - 1] == 'm' &&
	    (s.p[i - 2] == 'p' || s.p[i - 2] == 'a') && i > 2 &&
	    s.p[i - 3] >= '0' && s.p[i - 3] <= '9';
}

static void
scan_word(str s, struct token *t)
{
	size_t	 i = t->from, len;
	unsigned letters = 0, capitals = 0;
	bool	 first = true;

	for (; i < s.n && inside(s, i, &len); i += len) {
		uint32_t c = utf8_get(s.p + i, s.n - i, &len);

		if (cp_mark(c))
			continue;
		/* what is glued on begins with a capital or a digit */
		if (i > t->from + 2 && !(c >= 'a' && c <= 'z') &&
		    (glued_title(s, i) || glued_day(s, i)))
			break;
		if (!cp_alpha(c)) {
			first = false;
			continue;
		}
		letters++;
		if (cp_upper(c)) {
			capitals++;
			if (first)
				t->flags |= TOKEN_CAPITAL;
		}
		first = false;
	}
	t->to = (uint32_t)i;
	t->flags |= TOKEN_WORD;
	if (letters > 1 && letters == capitals)
		t->flags |= TOKEN_CAPS;
}

struct tokens *
tokens_make(struct arena *a, str s)
{
	struct tokens	*ts = arena_alloc(a, sizeof(*ts));
	/* room for as many as such a text has, so that it need not grow */
	size_t		 cap = s.n / 4 + 2, i = 0, len, end;

	ts->s = s;
	ts->t = arena_room(a, cap * sizeof(*ts->t));
	while (i < s.n) {
		uint32_t c = char_at(s, i, &len);
		struct token *t;

		if (cp_blank(c)) {
			i += len;
			continue;
		}
		t = ARRAY_ADD(a, ts->t, ts->n, cap);
		t->from = (uint32_t)i;
		t->first = c < 0x80 ? (unsigned char)cp_fold(c) : 0;
		if (i > 0 && s.p[i - 1] != ' ')
			t->flags |= TOKEN_GLUED;
		end = cp_digit(c) ? number_end(s, i) : i;
		if (end > i && !cp_alpha(char_at(s, end, &len))) {
			t->flags |= TOKEN_NUMBER;
			t->to = (uint32_t)end;
		} else if (cp_alpha(c) || cp_digit(c)) {
			scan_word(s, t);
		} else {
			char_at(s, i, &len);
			t->flags |= TOKEN_PUNCT;
			t->to = (uint32_t)(i + len);
		}
		t->hash = word_hash(str_sub(s, t->from, t->to));
		i = t->to;
	}
	ARRAY_FIT(a, ts->t, ts->n, cap);
	return ts;
}

static uint16_t
meaning(struct arena *a, struct tokens *ts, const char *word)
{
	for (size_t i = 0; i < ts->nmeanings; i++)
		if (ts->meanings[i] == word)
			return (uint16_t)(i + 1);
	*ARRAY_ADD(a, ts->meanings, ts->nmeanings, ts->capmeanings) = word;
	return (uint16_t)ts->nmeanings;
}

/* The token there is taken for the word, however it is compared. */
static void
stand_for(struct arena *a, struct tokens *ts, const struct misread *x)
{
	size_t i = token_at(ts, x->flat);

	if (i >= ts->n)
		return;
	ts->t[i].means = meaning(a, ts, x->word);
	ts->t[i].first = (unsigned char)x->word[0];
	ts->t[i].hash = word_hash(str_c(x->word));
}

struct tokens *
tokens_of(struct arena *a, const struct leaf *l)
{
	struct tokens	*ts = tokens_make(a, l->s);
	size_t		 n = 0, k = 0;
	struct match	 m;

	for (size_t i = 0; l->small_words != NULL && i < ts->n; i++)
		if (lexicon_match(l->small_words, LEX_WORD, ts, i, &m)) {
			ts->t[i].means = meaning(a, ts, m.phrase->word);
			ts->t[i].first = 0;	/* nor does its letter tell */
		}
	if (l->misread.word != NULL)
		stand_for(a, ts, &l->misread);
	if (l->nmutes == 0)
		return ts;
	for (size_t i = 0; i < ts->n; i++) {
		while (k < l->nmutes && l->mutes[k].to <= ts->t[i].from)
			k++;
		if (k == l->nmutes || ts->t[i].from < l->mutes[k].from)
			ts->t[n++] = ts->t[i];
	}
	ts->n = n;
	return ts;
}

str
tokens_str(const struct tokens *ts, size_t from, size_t to)
{
	if (to > ts->n)
		to = ts->n;
	if (from >= to)
		return (str){ ts->s.p, 0 };
	return str_sub(ts->s, ts->t[from].from, ts->t[to - 1].to);
}

bool
token_same(const struct tokens *ts, size_t i, const char *word)
{
	const struct token	*t = &ts->t[i];
	str			 s = { ts->s.p + t->from, t->to - t->from };

	if (t->means != 0)
		return strcmp(ts->meanings[t->means - 1], word) == 0;
	for (size_t k = 0; k < s.n; k++) {
		unsigned char c = (unsigned char)s.p[k];

		if (c >= 0x80 || (unsigned char)word[k] >= 0x80)
			return str_same(s, str_c(word));
		if (cp_fold(c) != cp_fold((unsigned char)word[k]))
			return false;
	}
	return word[s.n] == '\0';
}

bool
token_in(const struct tokens *ts, size_t i, const char *const *words, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

bool
token_punct_wide(const struct tokens *ts, size_t i, char c)
{
	size_t len;

	return cp_fold(utf8_get(ts->s.p + ts->t[i].from,
	    ts->s.n - ts->t[i].from, &len)) == (unsigned char)c;
}

size_t
token_at(const struct tokens *ts, size_t off)
{
	size_t lo = 0, hi = ts->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (ts->t[mid].from < off)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* "lost 2-3. The", "(6/1)": the last of two numbers. */
static bool
counts_on(const struct tokens *ts, size_t i)
{
	return i > 1 && (ts->t[i - 2].flags & TOKEN_NUMBER) &&
	    (ts->t[i].flags & ts->t[i - 1].flags & TOKEN_GLUED) &&
	    !token_punct(ts, i - 1, '.');
}

/* Words whose full stop ends no sentence. */
static bool
abbreviation(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"cllr", "cllrs", "clr", "clrs", "cmhlr", "ald", "mr", "mrs",
		"ms", "miss", "dr", "parch", "prof", "rev", "revd", "st", "no",
		"nos", "fr", "hon", "sgt",
		"insp", "supt", "col", "capt", "lt", "gen", "cyng", "cyngh",
		"para", "paras", "app", "ref", "inc", "ltd", "co", "viz",
		"approx", "etc", "vs", "v", "cf", "jan", "feb", "mar", "apr",
		"jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "rd",
		"ave", "tel", "ext", "min", "mins", "hrs", "p", "pp", "ie", "eg",
		"pt", "dept", "messrs", "blk", "twp", "prop", "sec", "nem",
	};
	str w = tokens_str(ts, i, i + 1);

	/* an initial: "J. Smith", "i.e."; or "1. Title", not "route 9. The" */
	if (w.n == 1 && !(ts->t[i].flags & TOKEN_PUNCT))
		return !(ts->t[i].flags & TOKEN_NUMBER) || i == 0 ||
		    ((ts->t[i - 1].flags & TOKEN_PUNCT) != 0 &&
		    !counts_on(ts, i));
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if ((w.p[0] | 0x20) == words[k][0] &&
		    str_same(w, str_c(words[k])))
			return true;
	return false;
}

static bool
closes(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, '"') || token_punct(ts, i, '\'') ||
	    token_punct(ts, i, ')') || token_punct(ts, i, ']');
}

/* "... was reinstated. b) Pond: ...": points that run on in a paragraph. */
static bool
point_starts(const struct tokens *ts, size_t i)
{
	return i + 2 < ts->n && ts->t[i].to - ts->t[i].from <= 3 &&
	    (ts->t[i].flags & TOKEN_WORD) && token_punct(ts, i + 1, ')') &&
	    (ts->t[i + 1].flags & TOKEN_GLUED) &&
	    (ts->t[i + 2].flags & TOKEN_CAPITAL) != 0;
}

size_t
sentence_end(const struct tokens *ts, size_t i)
{
	for (; i < ts->n; i++) {
		bool hard = token_punct(ts, i, '?') || token_punct(ts, i, '!');
		size_t next = i + 1;

		if (!hard && !token_punct(ts, i, '.'))
			continue;
		while (next < ts->n && closes(ts, next) &&
		    (ts->t[next].flags & TOKEN_GLUED))
			next++;
		if (next >= ts->n)
			return ts->n;
		if (ts->t[next].flags & TOKEN_GLUED)
			continue;	/* "10.30", "Plc.uk" */
		if (!(ts->t[next].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
		    !token_punct(ts, next, '"') && !token_punct(ts, next, '(') &&
		    !token_punct(ts, next, '\'') && !hard &&
		    !point_starts(ts, next))
			continue;
		/* "Schedule 12A, i. The" and "Cllr. Jones" go on; "5 p.m. The" ends */
		if (!hard && i > 0 && abbreviation(ts, i - 1) &&
		    !(token_is(ts, i - 1, "m") && i > 2 &&
		    token_punct(ts, i - 2, '.') &&
		    (token_is(ts, i - 3, "p") || token_is(ts, i - 3, "a"))) &&
		    !token_is(ts, i - 1, "etc") && !token_is(ts, i - 1, "ltd"))
			continue;
		return next;
	}
	return ts->n;
}
