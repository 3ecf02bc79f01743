/*
 * Twins. Input: blocks with their languages. Output: which of them say the
 * same: a run of Welsh beside a run of English with the same numbers and
 * names in it. The Welsh is made mute, as what it says stands in the other.
 *
 *	"Gofynnodd y Cynghorydd Ann Pugh am y targed o 55%." above or below
 *	"Councillor Ann Pugh asked about the target of 55%."
 */
#include <stdlib.h>
#include <string.h>

#include "language.h"

enum { NEAR = 4, };	/* so many lines may one run be longer than the other */

struct run {
	size_t	from, to;	/* blocks */
	int	lang;
};

/* ---- what does not change in translation ----------------------------------- */

/* Numbers, words with capitals and the mark of a block, ascending. */
struct signs {
	uint64_t	*v;
	size_t		 n, cap;
	bool		 known;
};

struct pairing {
	struct languages	*ls;
	struct blocks		*bs;
	struct signs		*signs;		/* of each block, on demand */
};

static int
by_value(const void *x, const void *y)
{
	const uint64_t *a = x, *b = y;

	return *a < *b ? -1 : *a > *b;
}

static const struct signs *
signs_of(struct pairing *p, size_t block)
{
	const struct block	*b = &p->bs->b[block];
	struct signs		*s = &p->signs[block];
	struct arena		*a = p->ls->a;
	bool			 start = true;

	if (s->known)
		return s;
	s->known = true;
	if (b->mark != NULL && b->marker.label.n > 0)
		*ARRAY_ADD(a, s->v, s->n, s->cap) = word_hash(b->marker.label);
	for (size_t i = 0; i < b->tokens->n; i++) {
		unsigned f = b->tokens->t[i].flags;

		if ((f & TOKEN_NUMBER) || (!start && (f & TOKEN_CAPITAL) &&
		    word_language(p->ls, b->tokens, i) < 0))
			*ARRAY_ADD(a, s->v, s->n, s->cap) =
			    b->tokens->t[i].hash;
		start = token_punct(b->tokens, i, '.');
	}
	if (s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_value);
	return s;
}

static size_t
shared(const struct signs *a, const struct signs *b)
{
	size_t i = 0, k = 0, n = 0;

	while (i < a->n && k < b->n) {
		if (a->v[i] == b->v[k]) {
			n++;
			i++;
			k++;
		} else if (a->v[i] < b->v[k]) {
			i++;
		} else {
			k++;
		}
	}
	return n;
}

/* ---- pairing ------------------------------------------------------------------ */

static bool
alike(struct pairing *p, size_t a, size_t b)
{
	const struct signs	*x = signs_of(p, a), *y = signs_of(p, b);
	size_t			 few = x->n < y->n ? x->n : y->n;
	size_t			 many = x->n < y->n ? y->n : x->n;

	return few > 0 && few * 4 >= many && shared(x, y) * 2 >= few;
}

/* Neither has numbers or names: the longer is not much longer. */
static bool
could_be(struct pairing *p, size_t a, size_t b)
{
	const struct block	*x = &p->bs->b[a], *y = &p->bs->b[b];
	size_t			 n = x->tokens->n, k = y->tokens->n;

	if (signs_of(p, a)->n > 1 || signs_of(p, b)->n > 1)
		return alike(p, a, b);
	return (x->mark != NULL) == (y->mark != NULL) &&
	    n <= 2 * k + NEAR && k <= 2 * n + NEAR;
}

static void
silence(struct pairing *p, size_t a, size_t b, int lang)
{
	struct block	*cy = &p->bs->b[lang == WELSH ? a : b];
	struct block	*en = &p->bs->b[lang == WELSH ? b : a];
	struct leaf	*l = cy->text;

	cy->twin = en;
	en->twin = cy;
	cy->lang = p->ls->tag[WELSH];
	l->nmutes = 0;
	leaf_mute(p->ls->a, l, 0, l->s.n);
	cy->tokens = tokens_of(p->ls->a, l);
}

static size_t
next_para(const struct blocks *bs, size_t i, size_t end)
{
	while (i < end && bs->b[i].kind != BLOCK_PARA)
		i++;
	return i;
}

static size_t
count_paras(const struct blocks *bs, const struct run *r)
{
	size_t n = 0;

	for (size_t i = next_para(bs, r->from, r->to); i < r->to;
	    i = next_para(bs, i + 1, r->to))
		n++;
	return n;
}

/*
 * Translations stand next to each other: of the longer run only what is
 * nearest can belong to the other.
 */
static void
cut_to_length(const struct blocks *bs, struct run *a, struct run *b)
{
	size_t n = count_paras(bs, a), m = count_paras(bs, b);

	for (; n > m; n--)
		a->from = next_para(bs, next_para(bs, a->from, a->to) + 1,
		    a->to);
	for (; m > n; m--)
		while (bs->b[--b->to].kind != BLOCK_PARA)
			continue;
}

/* One to one, where nothing speaks against it. */
static bool
pair_all(struct pairing *p, struct run *a, struct run *b)
{
	const struct blocks *bs = p->bs;
	size_t n, bad = 0, good = 0, i, k;

	cut_to_length(bs, a, b);
	n = count_paras(bs, a);
	for (int pass = 0; pass < 2; pass++) {
		i = next_para(bs, a->from, a->to);
		k = next_para(bs, b->from, b->to);
		for (; i < a->to && k < b->to; i = next_para(bs, i + 1, a->to),
		    k = next_para(bs, k + 1, b->to)) {
			if (pass == 1) {
				silence(p, i, k, a->lang);
				continue;
			}
			good += alike(p, i, k);
			bad += !could_be(p, i, k);
		}
		if (pass == 0 && (bad > 0 || (n > 1 && good * 3 < n)))
			return false;
	}
	return true;
}

/* Else those that surely belong together, in the order of both. */
static bool
pair_some(struct pairing *p, const struct run *a, const struct run *b)
{
	enum { AHEAD = 12, };
	const struct blocks *bs = p->bs;
	size_t	k = b->from, found = 0;

	for (size_t i = next_para(bs, a->from, a->to); i < a->to;
	    i = next_para(bs, i + 1, a->to))
		for (size_t x = next_para(bs, k, b->to), seen = 0;
		    x < b->to && seen < AHEAD;
		    x = next_para(bs, x + 1, b->to), seen++) {
			if (!alike(p, i, x))
				continue;
			silence(p, i, x, a->lang);
			k = x + 1;
			found++;
			break;
		}
	return found > 0;
}

/* ---- runs ------------------------------------------------------------------------ */

/* A heading that stands in both languages: no run goes on over it. */
static bool
parts_runs(const struct block *b)
{
	return b->kind == BLOCK_ROW || (b->kind == BLOCK_PARA &&
	    b->text->nmutes > 0 && b->tokens->n > 0);
}

static int
block_language(const struct languages *ls, const struct block *b)
{
	for (int i = 0; i < LANGUAGES_READ; i++)
		if (b->lang == ls->tag[i])
			return i;
	return -1;
}

/*
 * The run of one language that begins at i; blocks that tell of none go with
 * what they follow. Returns false where the language is not told at all.
 */
static bool
read_run(const struct languages *ls, const struct blocks *bs, size_t i,
    struct run *r)
{
	*r = (struct run){ i, i, -1 };
	for (; i < bs->n && !parts_runs(&bs->b[i]); i++) {
		int lang = bs->b[i].kind == BLOCK_PARA ?
		    block_language(ls, &bs->b[i]) : -1;

		if (lang >= 0 && r->lang >= 0 && lang != r->lang)
			break;
		if (lang >= 0)
			r->lang = lang;
	}
	r->to = i;
	return r->lang >= 0;
}

void
twins_pair(struct languages *ls, struct blocks *bs)
{
	struct pairing	p = { ls, bs, NULL };
	struct run	a, b, x, y;

	p.signs = arena_alloc(ls->a, (bs->n + 1) * sizeof(*p.signs));
	for (size_t i = 0; i < bs->n; ) {
		if (!read_run(ls, bs, i, &a)) {
			i = a.to + 1;
			continue;
		}
		if (!read_run(ls, bs, a.to, &b)) {
			i = b.to + 1;
			continue;
		}
		x = a;
		y = b;
		if (pair_all(&p, &x, &y))
			i = y.to;
		else
			i = pair_some(&p, &a, &b) ? b.to : b.from;
	}
}
