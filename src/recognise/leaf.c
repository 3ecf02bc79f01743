/*
 * Leaves. Input: ranges of the decoded text. Output: their words with single
 * spaces between, what was markup apart, and for each the place it came from.
 *
 *	"7 **Social   Mobility**\n" becomes "7 Social Mobility", residues "**" twice
 */
#include <string.h>

#include "leaf.h"

/* Zero-width characters: blank to the account, but they part no words. */
static bool
joins(uint32_t c)
{
	return c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 ||
	    c == 0xfeff;
}

struct maker {
	struct arena		*a;
	const struct text	*t;
	struct leaf		*l;
	size_t			 cappieces, capresidues;
	size_t			 n;	/* bytes of flat text so far */
	bool			 gap;	/* a blank is due before the next character */
};

/* The text from off on goes on the flat text. */
static void
add_text(struct maker *m, size_t off, size_t len)
{
	struct leaf	*l = m->l;
	struct piece	*last = l->npieces ? &l->pieces[l->npieces - 1] : NULL;
	bool		 gap = m->gap && m->n > 0;

	m->gap = false;
	m->n += gap;
	/* one blank stands for itself */
	if (last != NULL && last->off + last->n + gap == off &&
	    last->flat + last->n + gap == m->n &&
	    (!gap || m->t->s.p[off - 1] == ' '))
		last->n += (uint32_t)(gap + len);
	else
		*ARRAY_ADD(m->a, l->pieces, l->npieces, m->cappieces) =
		    (struct piece){ (uint32_t)m->n, (uint32_t)off,
		    (uint32_t)len };
	m->n += len;
}

static void
add_residue(struct maker *m, size_t off, size_t len)
{
	struct leaf	*l = m->l;
	/* after "word " the residue stands behind the blank */
	size_t		 flat = m->gap && m->n > 0 ? m->n + 1 : m->n;

	*ARRAY_ADD(m->a, l->residues, l->nresidues, m->capresidues) =
	    (struct residue){ (uint32_t)flat, (uint32_t)off, (uint32_t)len };
}

/* Printing characters of ASCII that begin no markup. */
static bool
plain(char c)
{
	switch (c) {
	case '<': case '\\': case '[': case ']': case '&': case '|': case '*':
	case '_': case '=': case '\'':
		return false;
	}
	return c > ' ' && c < 0x7f;
}

/* The length of the words at i that single blanks keep apart; no markup. */
static size_t
plain_length(str s, size_t i)
{
	size_t from = i;

	while (i < s.n && (plain(s.p[i]) || (s.p[i] == ' ' && i > from &&
	    i + 1 < s.n && plain(s.p[i + 1]))))
		i++;
	return i - from;
}

static void
add_range(struct maker *m, struct span r)
{
	str	s = str_sub(m->t->s, r.from, r.to);
	size_t	i, len;

	for (i = 0; i < s.n; i += len) {
		uint32_t c = utf8_get(s.p + i, s.n - i, &len);
		size_t n;

		if ((n = plain_length(s, i)) > 0) {
			add_text(m, r.from + i, len = n);
		} else if (joins(c)) {
			continue;
		} else if (cp_blank(c)) {
			m->gap = true;
		} else if ((n = residue_length(s, i)) > 0) {
			add_residue(m, r.from + i, len = n);
			m->gap |= s.p[i] == '&';
		} else {
			add_text(m, r.from + i, len);
		}
	}
	m->gap = true;
}

/* Residues behind a trailing blank that never came stand at the end. */
static void
clamp_residues(struct leaf *l)
{
	for (size_t i = 0; i < l->nresidues; i++)
		if (l->residues[i].flat > l->s.n)
			l->residues[i].flat = (uint32_t)l->s.n;
}

/* All of the range but blanks at its ends is residue. */
static void
set_aside(struct maker *m, struct span r)
{
	str s = str_trim(str_sub(m->t->s, r.from, r.to));

	if (s.n > 0)
		add_residue(m, (size_t)(s.p - m->t->s.p), s.n);
}

/* The pieces with a blank where one is due between them. */
static str
flat_text(struct maker *m)
{
	const struct leaf	*l = m->l;
	char			*out;

	if (l->npieces == 0)
		return STR("");
	if (l->npieces == 1)
		return str_sub(m->t->s, l->pieces[0].off,
		    l->pieces[0].off + l->pieces[0].n);
	out = arena_room(m->a, m->n);
	for (size_t i = 0; i < l->npieces; i++) {
		const struct piece *p = &l->pieces[i];

		if (i > 0 && p[-1].flat + p[-1].n < p->flat)
			out[p->flat - 1] = ' ';
		memcpy(out + p->flat, m->t->s.p + p->off, p->n);
	}
	return (str){ out, m->n };
}

/* Whether what follows the residues from i on has no blank before it. */
static bool
glued_behind(const enum range_kind *kind, size_t i, size_t n)
{
	while (i < n && kind[i] == RANGE_RESIDUE)
		i++;
	return i < n && kind[i] == RANGE_GLUED;
}

struct leaf *
leaf_join(struct arena *a, const struct text *t, const struct span *r,
    const enum range_kind *kind, size_t n)
{
	struct maker m = { .a = a, .t = t };

	m.l = arena_alloc(a, sizeof(*m.l));
	for (size_t i = 0; i < n; i++) {
		if (kind != NULL && kind[i] == RANGE_RESIDUE) {
			/* a hyphen stands at the word it parted */
			if ((i > 0 && r[i - 1].to == r[i].from) ||
			    glued_behind(kind, i, n))
				m.gap = false;
			set_aside(&m, r[i]);
			continue;
		}
		if (kind != NULL && kind[i] == RANGE_GLUED)
			m.gap = false;
		add_range(&m, r[i]);
	}
	if (m.l->nresidues == 0)
		ARRAY_FIT(a, m.l->pieces, m.l->npieces, m.cappieces);
	m.l->s = flat_text(&m);
	clamp_residues(m.l);
	return m.l;
}

struct leaf *
leaf_make(struct arena *a, const struct text *t, const struct span *r, size_t n)
{
	return leaf_join(a, t, r, NULL, n);
}

struct leaf *
leaf_of(struct arena *a, const struct text *t, size_t from, size_t to)
{
	struct span r = { from, to };

	return leaf_make(a, t, &r, 1);
}

/* The last piece that begins at or before the flat offset, or the first. */
static size_t
piece_at(const struct leaf *l, size_t flat)
{
	size_t lo = 0, hi = l->npieces;

	while (hi - lo > 1) {
		size_t mid = (lo + hi) / 2;

		if (l->pieces[mid].flat <= flat)
			lo = mid;
		else
			hi = mid;
	}
	return lo;
}

size_t
leaf_residue(const struct leaf *l, size_t flat)
{
	size_t lo = 0, hi = l->nresidues;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (l->residues[mid].flat < flat)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/*
 * What lies in flat[from, to) of piece *i, or of the first behind it where
 * that is nothing; false at the end.
 */
static bool
piece_in(const struct leaf *l, size_t from, size_t to, size_t *i,
    struct piece *out)
{
	size_t cut;

	while (*i < l->npieces && l->pieces[*i].flat + l->pieces[*i].n <= from)
		++*i;
	if (from >= to || *i >= l->npieces || l->pieces[*i].flat >= to)
		return false;
	*out = l->pieces[*i];
	if (out->flat + out->n > to)
		out->n = (uint32_t)to - out->flat;
	if (out->flat < from) {
		cut = from - out->flat;
		out->flat += (uint32_t)cut;
		out->off += (uint32_t)cut;
		out->n -= (uint32_t)cut;
	}
	return true;
}

static void
cut_pieces(struct arena *a, struct leaf *c, const struct leaf *l, size_t from,
    size_t to)
{
	struct piece	p;
	size_t		cap = 0;

	for (size_t i = piece_at(l, from); piece_in(l, from, to, &i, &p); i++) {
		p.flat -= (uint32_t)from;
		*ARRAY_ADD(a, c->pieces, c->npieces, cap) = p;
	}
	ARRAY_FIT(a, c->pieces, c->npieces, cap);
}

/* They were counted from there; the text begins behind its blanks. */
static void
cut_residues(struct arena *a, struct leaf *c, const struct leaf *l,
    size_t from, size_t to, size_t text)
{
	size_t at, cap = 0;

	for (size_t i = leaf_residue(l, from); i < l->nresidues; i++) {
		struct residue x = l->residues[i];
		bool last = to == l->s.n;

		/* one on the cut goes to the part that begins there, if any does */
		if (x.flat >= to && !(last && x.flat == to))
			break;
		at = x.flat > text ? x.flat - text : 0;
		x.flat = (uint32_t)(at < c->s.n ? at : c->s.n);
		*ARRAY_ADD(a, c->residues, c->nresidues, cap) = x;
	}
	ARRAY_FIT(a, c->residues, c->nresidues, cap);
}

void
leaf_mute(struct arena *a, struct leaf *l, size_t from, size_t to)
{
	struct mute *more;

	/* at each power of two, room is made for as many again */
	if ((l->nmutes & (l->nmutes - 1)) == 0) {
		more = arena_alloc(a, (l->nmutes * 2 + 1) * sizeof(*more));
		if (l->nmutes > 0)
			memcpy(more, l->mutes, l->nmutes * sizeof(*more));
		l->mutes = more;
	}
	l->mutes[l->nmutes++] = (struct mute){ (uint32_t)from, (uint32_t)to };
}

static void
cut_mutes(struct arena *a, struct leaf *c, const struct leaf *l, size_t from,
    size_t to)
{
	size_t lo = 0, hi = l->nmutes;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (l->mutes[mid].to <= from)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < l->nmutes && l->mutes[lo].from < to; lo++) {
		struct mute x = l->mutes[lo];

		leaf_mute(a, c, x.from > from ? x.from - from : 0,
		    (x.to < to ? x.to : to) - from);
	}
}

struct leaf *
leaf_cut(struct arena *a, const struct leaf *l, size_t from, size_t to)
{
	struct leaf	*c = arena_alloc(a, sizeof(*c));
	size_t		 b = from, e = to;

	while (b < e && l->s.p[b] == ' ')
		b++;
	while (e > b && l->s.p[e - 1] == ' ')
		e--;
	c->s = str_sub(l->s, b, e);
	c->small_words = l->small_words;
	cut_pieces(a, c, l, b, e);
	cut_mutes(a, c, l, b, e);
	if (l->misread.word != NULL && l->misread.flat >= b &&
	    l->misread.flat < e)
		c->misread = (struct misread){ l->misread.flat - b,
		    l->misread.word };
	/* by the bounds as given: "Foo** bar" cut at the blank loses nothing */
	cut_residues(a, c, l, from, to, b);
	return c;
}

size_t
leaf_off(const struct leaf *l, size_t flat)
{
	size_t lo = piece_at(l, flat);

	if (l->npieces == 0)
		return l->nresidues ? l->residues[0].off : 0;
	if (flat <= l->pieces[lo].flat)
		return l->pieces[lo].off;
	if (flat - l->pieces[lo].flat > l->pieces[lo].n)
		return l->pieces[lo].off + l->pieces[lo].n;
	return l->pieces[lo].off + (flat - l->pieces[lo].flat);
}

struct span
leaf_extent(const struct leaf *l)
{
	struct span e = { SIZE_MAX, 0 };

	if (l->npieces > 0) {
		e.from = l->pieces[0].off;
		e.to = l->pieces[l->npieces - 1].off +
		    l->pieces[l->npieces - 1].n;
	}
	for (size_t i = 0; i < l->nresidues; i++) {
		const struct residue *x = &l->residues[i];

		if (x->off < e.from)
			e.from = x->off;
		if (x->off + x->n > e.to)
			e.to = x->off + x->n;
	}
	if (e.from == SIZE_MAX)
		e.from = 0;
	return e;
}

static bool
only_blank(const struct text *t, size_t from, size_t to)
{
	str s = str_sub(t->s, from, to);
	size_t len;

	for (size_t i = 0; i < s.n; i += len)
		if (!cp_blank(utf8_get(s.p + i, s.n - i, &len)))
			return false;
	return true;
}

size_t
leaf_spans(struct arena *a, const struct text *t, const struct leaf *l,
    size_t from, size_t to, bool outer, struct span **out)
{
	struct span	*s = NULL, r;
	struct piece	 p;
	size_t		 n = 0, cap = 0, b = from, e = to, i, k;

	while (b < e && b < l->s.n && l->s.p[b] == ' ')
		b++;
	while (e > b && (e > l->s.n || l->s.p[e - 1] == ' '))
		e--;
	i = piece_at(l, b);
	k = leaf_residue(l, outer ? from : from + 1);
	for (;;) {
		const struct residue *x = k < l->nresidues &&
		    l->residues[k].flat < to + outer ? &l->residues[k] : NULL;

		if (piece_in(l, b, e, &i, &p) && (x == NULL || p.off < x->off)) {
			r = (struct span){ p.off, p.off + p.n };
			i++;
		} else if (x != NULL) {
			r = (struct span){ x->off, x->off + x->n };
			k++;
		} else {
			break;
		}
		if (n > 0 && only_blank(t, s[n - 1].to, r.from))
			s[n - 1].to = r.to;
		else
			*ARRAY_ADD(a, s, n, cap) = r;
	}
	ARRAY_FIT(a, s, n, cap);
	*out = s;
	return n;
}
