/*
 * Two languages in one line. Input: a text with slashes. Output: which
 * stretches of it say in Welsh what stands in English on the other side.
 *
 *	"DATGANIADAU O FUDDIANT / DECLARATIONS OF INTEREST": one half of two;
 *	"gan Cyng. / Cllrs. M. Rowe a/and L. Pugh": single words among others;
 *	"E/38983", "and/or": neither
 */
#include "grammar.h"
#include "language.h"

enum { HALF_MAX = 60, };	/* tokens of one half */

struct halves {
	struct languages	*ls;
	const struct tokens	*ts;
	struct leaf		*leaf;
	const bool		*begins;	/* a sentence, by token */
	size_t			 from, to;	/* between these the slash parts halves */
};

static bool
is_word(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_WORD) != 0;
}

static bool
is_lang(const struct halves *h, size_t i, int lang)
{
	int k;

	if (!is_word(h->ts, i))
		return false;
	k = word_language(h->ls, h->ts, i);
	return (k >= 0 ? k : ending_language(h->ls, h->ts, i)) == lang;
}

static void
mute(struct halves *h, size_t from, size_t to)
{
	struct leaf	*l = h->leaf;
	struct mute	*last = l->nmutes ? &l->mutes[l->nmutes - 1] : NULL;
	size_t		 a = h->ts->t[from].from, b = h->ts->t[to - 1].to;

	if (last != NULL && a <= last->to) {
		last->to = (uint32_t)(b > last->to ? b : last->to);
		return;
	}
	leaf_mute(h->ls->a, l, a, b);
}

/* ---- where a half begins and ends ---------------------------------------- */

static bool
stops(const struct tokens *ts, size_t i)
{
	static const char marks[] = "():;[]|";

	for (const char *p = marks; *p != '\0'; p++)
		if (token_punct(ts, i, *p))
			return true;
	return false;
}

/* A slash that can part two languages: words stand on both its sides. */
static bool
parts(const struct tokens *ts, size_t i)
{
	size_t left = i;

	if (!token_punct(ts, i, '/') || i == 0)
		return false;
	while (left > 0 && (token_punct(ts, left - 1, '.') ||
	    token_punct(ts, left - 1, ',') || token_punct(ts, left - 1, ':')))
		left--;
	return left > 0 && (is_word(ts, left - 1) ||
	    (ts->t[left - 1].flags & TOKEN_NUMBER) ||
	    token_punct(ts, left - 1, ')')) && (is_word(ts, i + 1) ||
	    (i + 1 < ts->n && !(ts->t[i + 1].flags & TOKEN_GLUED)));
}

static void
find_bounds(struct halves *h, size_t slash, size_t low)
{
	size_t i;

	for (i = slash; i > low && i + HALF_MAX > slash && !h->begins[i] &&
	    !stops(h->ts, i - 1); i--)
		continue;
	h->from = i;
	for (i = slash + 1; i < h->ts->n && i < slash + HALF_MAX &&
	    !stops(h->ts, i) && (i == slash + 1 || !h->begins[i]); i++)
		continue;
	h->to = i;
}

/* ---- whole halves --------------------------------------------------------- */

static bool
repeats(const struct halves *h, size_t i, size_t from, size_t to)
{
	for (size_t k = from; k < to; k++)
		if (h->ts->t[k].hash == h->ts->t[i].hash)
			return true;
	return false;
}

struct half {
	size_t		from, to;
	unsigned	words, told, commas;
	struct tally	t;
};

static struct half
measure(struct halves *h, size_t from, size_t to)
{
	struct half x = { .from = from, .to = to };

	language_count(h->ls, h->ts, from, to, &x.t);
	for (size_t i = from; i < to; i++) {
		x.words += !(h->ts->t[i].flags & TOKEN_PUNCT);
		x.commas += token_punct(h->ts, i, ',');
	}
	return x;
}

/* How much of the Welsh half is Welsh, or stands in the other as well. */
static bool
mostly_welsh(struct halves *h, const struct half *cy, const struct half *en)
{
	unsigned known = 0;

	for (size_t i = cy->from; i < cy->to; i++)
		if (!(h->ts->t[i].flags & TOKEN_PUNCT) &&
		    (is_lang(h, i, WELSH) || repeats(h, i, en->from, en->to)))
			known++;
	return known * 3 >= cy->words;
}

static bool
two_halves(struct halves *h, const struct half *cy, const struct half *en)
{
	unsigned few = cy->words < en->words ? cy->words : en->words;
	unsigned many = cy->words < en->words ? en->words : cy->words;

	if (few == 0 || many > 3 * few + 2 || cy->t.of[WELSH] == 0 ||
	    cy->t.of[WELSH] <= cy->t.of[ENGLISH] ||
	    en->t.of[WELSH] > en->t.of[ENGLISH])
		return false;
	/* a list: "Owen Pugh, Cyng. / Cllr. Ann Rowe" */
	if ((cy->commas > 0 || en->commas > 0) &&
	    (cy->commas != en->commas || !is_lang(h, cy->from, WELSH)))
		return false;
	return mostly_welsh(h, cy, en);
}

/*
 * The end of a Welsh half that stands second: behind "Councillor / Y
 * Cynghorydd Ann Pugh" stays the name.
 */
static size_t
before_name(struct halves *h, const struct half *cy, const struct half *en)
{
	size_t		end = cy->to;
	struct match	m;

	for (size_t i = cy->from; i < cy->to; i++)
		if (lexicon_match(h->ls->lex, LEX_HONORIFIC, h->ts, i, &m) &&
		    m.to < cy->to && !repeats(h, m.to, en->from, en->to))
			end = m.to + token_punct(h->ts, m.to, '.');
	return end;
}

/* Mutes one half; returns the token behind what was looked at, or 0. */
static size_t
mute_half(struct halves *h, size_t slash)
{
	struct half left = measure(h, h->from, slash);
	struct half right = measure(h, slash + 1, h->to);
	bool whole = h->from == 0 && h->to == h->ts->n;
	size_t end;

	if (two_halves(h, &left, &right)) {
		h->ls->first[WELSH] += whole;
		mute(h, left.from, slash + 1);
		return h->to;
	}
	if (!two_halves(h, &right, &left))
		return 0;
	h->ls->first[ENGLISH] += whole;
	end = before_name(h, &right, &left);
	mute(h, slash, end);
	return end;
}

/* ---- single words ---------------------------------------------------------- */

/* "Cafwyd ymddiheuriadau am absenoldeb gan /": back over the Welsh words. */
static size_t
welsh_before(struct halves *h, size_t slash)
{
	size_t i = slash, start = slash;

	while (i > h->from) {
		if (token_punct(h->ts, i - 1, '.') ||
		    is_lang(h, i - 1, WELSH)) {
			i--;
			if (is_word(h->ts, i))
				start = i;
			continue;
		}
		/* one small word that could be of either */
		if (i == start && i > h->from + 1 && is_word(h->ts, i - 1) &&
		    !(h->ts->t[i - 1].flags & TOKEN_CAPITAL) &&
		    !is_lang(h, i - 1, ENGLISH) &&
		    is_lang(h, i - 2, WELSH)) {
			i--;
			continue;
		}
		break;
	}
	return start;
}

static void
mute_words(struct halves *h, size_t slash)
{
	size_t start = welsh_before(h, slash), end = slash + 1;
	struct match m;

	if (start < slash && !is_lang(h, slash + 1, WELSH)) {
		mute(h, start, slash + 1);
		return;
	}
	/* "a/and": of either language, but for the word on the other side */
	if (slash > h->from && is_word(h->ts, slash - 1) &&
	    lexicon_match(h->ls->lex, LEX_WORD, h->ts, slash - 1, &m) &&
	    is_lang(h, slash + 1, ENGLISH)) {
		mute(h, slash - 1, slash + 1);
		return;
	}
	while (end < h->to && (is_lang(h, end, WELSH) ||
	    (end > slash + 1 && token_punct(h->ts, end, '.') &&
	    (h->ts->t[end].flags & TOKEN_GLUED) && end + 1 < h->to)))
		end++;
	if (end > slash + 1)
		mute(h, slash, end);
}

/* ---- the text --------------------------------------------------------------- */

static const bool *
sentence_begins(struct arena *a, const struct tokens *ts)
{
	bool *begins = arena_alloc(a, ts->n + 1);

	for (size_t i = 0; i < ts->n; i = sentence_end(ts, i))
		begins[i] = true;
	return begins;
}

void
halves_mute(struct languages *ls, struct block *b, struct leaf *l)
{
	struct halves	h = { .ls = ls, .leaf = l };
	size_t		low = 0, next;

	if (str_find(l->s, STR("/")) == SIZE_MAX)
		return;
	h.ts = tokens_make(ls->a, l->s);
	h.begins = sentence_begins(ls->a, h.ts);
	for (size_t i = 1; i < h.ts->n; i++) {
		bool several = false;

		if (i < low || !parts(h.ts, i))
			continue;
		find_bounds(&h, i, low);
		for (size_t k = i + 1; k < h.to; k++)
			several |= parts(h.ts, k);
		next = several ? 0 : mute_half(&h, i);
		if (next == 0)
			mute_words(&h, i);
		low = next > i + 1 ? next : i + 1;
	}
	if (b->text == l)
		b->tokens = tokens_of(ls->a, l);
}

/* ---- by the habit of the document -------------------------------------------- */

/* The one slash that parts the whole text, or 0: "HEN BONT / OLD BRIDGE". */
static size_t
only_slash(const struct tokens *ts)
{
	size_t slash = 0;

	for (size_t i = 1; i < ts->n; i++) {
		if (stops(ts, i) || token_punct(ts, i, ','))
			return 0;
		if (!token_punct(ts, i, '/'))
			continue;
		if (slash > 0 || !parts(ts, i) || i + 1 == ts->n ||
		    (ts->t[i].flags & TOKEN_GLUED))
			return 0;
		slash = i;
	}
	return slash;
}

/*
 * Where most headings have one language first, one that has no word that
 * tells is parted like them.
 */
void
halves_by_habit(struct languages *ls, struct block *b)
{
	enum { HABIT = 3, HEADING_WORDS = 16, };
	struct halves	h = { .ls = ls, .leaf = b->text, .ts = b->tokens };
	unsigned	cy = ls->first[WELSH], en = ls->first[ENGLISH];
	size_t		slash;

	if (b->text->nmutes > 0 || b->tokens->n > HEADING_WORDS ||
	    (cy < HABIT && en < HABIT) || (cy < 4 * en && en < 4 * cy) ||
	    (slash = only_slash(b->tokens)) == 0)
		return;
	if (cy > en)
		mute(&h, 0, slash + 1);
	else
		mute(&h, slash, b->tokens->n);
	b->tokens = tokens_of(ls->a, b->text);
}
