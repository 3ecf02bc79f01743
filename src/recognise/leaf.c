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

/* Element names that exports leave behind as text. */
static bool
tag_name(str s)
{
	static const char *const names[] = {
		"b", "i", "u", "em", "strong", "sup", "sub", "br", "p", "span",
		"font", "div", "small", "s", "ins", "del", "a", "li", "ul",
		"ol", "td", "tr", "th", "table", "tbody", "thead", "h1", "h2",
		"h3", "h4", "h5", "h6", "img", "blockquote", "hr", "center",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_same(s, str_c(names[i])))
			return true;
	return false;
}

size_t
tag_length(str s)
{
	size_t i = 1, from, end;

	if (s.n < 3 || s.p[0] != '<')
		return 0;
	if (s.p[i] == '/')
		i++;
	for (from = i; i < s.n && (cp_alpha((unsigned char)s.p[i]) ||
	    cp_digit((unsigned char)s.p[i])); i++)
		continue;
	if (i == from || !tag_name(str_sub(s, from, i)))
		return 0;
	for (end = i; end < s.n && end < i + 300; end++) {
		if (s.p[end] == '>')
			return end + 1;
		if (s.p[end] == '<')
			return 0;
	}
	return 0;
}

static bool
blank_at(str s, size_t i)
{
	size_t len;

	return i >= s.n || cp_blank(utf8_get(s.p + i, s.n - i, &len));
}

/* "(https://", "(/documents", "(<https://": behind a link's words. */
static bool
address(str s)
{
	static const char *const starts[] = {
		"(http", "(<http", "(/", "(./", "(../", "(mailto:", "(#",
	};

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (str_starts(s, str_c(starts[i])))
			return true;
	return false;
}

/*
 * Of "[the report](https://...)": one at the bracket that opens, the whole
 * address at the one that closes; or 0.
 */
static size_t
link_length(str s, size_t i)
{
	size_t end = i;

	if (s.p[i] == '[') {
		while (end < s.n && end - i < 300 && s.p[end] != ']')
			end++;
		return end < s.n && s.p[end] == ']' && link_length(s, end) > 0;
	}
	if (!address(str_sub(s, i + 1, s.n)))
		return 0;
	while (end < s.n && end - i < 2000 && s.p[end] != ')')
		end++;
	return end < s.n && s.p[end] == ')' ? end + 1 - i : 0;
}

/*
 * The length of left-over markup at offset i of a range, or 0: tags, runs of
 * asterisks at the edge of a word, Markdown's backslash before punctuation.
 */
static size_t
residue_length(str s, size_t i)
{
	size_t	n = 0, before;
	bool	word_before, word_after;

	if (s.p[i] == '<')
		return tag_length(str_sub(s, i, s.n));
	if (s.p[i] == '\\' && (i + 1 == s.n ||
	    strchr(".-*_#[]()+!>|&~", s.p[i + 1]) != NULL))
		return 1;	/* at the end of a line it breaks it */
	if (s.p[i] == '[' || s.p[i] == ']')
		return link_length(s, i);
	if (s.p[i] == '&' && str_starts(str_sub(s, i, s.n), STR("&nbsp;")))
		return 6;
	if (s.p[i] == '|' && (i == 0 || i + 1 == s.n))
		return 1;	/* of a row: its cell is beside it */
	if (s.p[i] != '*' || (i > 0 && strchr("*\\", s.p[i - 1]) != NULL))
		return 0;	/* a run is judged as a whole; "\*" is a character */
	while (n <= 3 && i + n < s.n && s.p[i + n] == '*')
		n++;
	before = i > 0 ? utf8_back(s, i) : 0;
	word_before = i > 0 && !blank_at(s, before);
	word_after = !blank_at(s, i + n);
	if (n > 3)
		return 0;
	/* "5 * 3" is text; "*note*" and "**note**" are not */
	return word_before || word_after ? n : n == 1 ? 0 : n;
}

struct maker {
	struct arena	*a;
	struct leaf	*l;
	char		*out;
	size_t		 n;
	bool		 gap;		/* a blank is due before the next character */
};

static void
add_char(struct maker *m, size_t off, const char *p, size_t len)
{
	struct leaf	*l = m->l;
	struct piece	*last = l->npieces ? &l->pieces[l->npieces - 1] : NULL;

	if (m->gap && m->n > 0)
		m->out[m->n++] = ' ';
	if (last != NULL && !m->gap && last->off + last->n == off &&
	    last->flat + last->n == m->n) {
		last->n += len;
	} else if (last != NULL && m->gap && last->off + last->n + 1 == off &&
	    last->flat + last->n + 1 == m->n && p[-1] == ' ') {
		last->n += 1 + len;	/* one blank stands for itself */
	} else {
		last = ARRAY_ADD(m->a, l->pieces, l->npieces, l->cappieces);
		*last = (struct piece){ m->n, off, len };
	}
	m->gap = false;
	memcpy(m->out + m->n, p, len);
	m->n += len;
}

static void
add_range(struct maker *m, const struct text *t, struct span r)
{
	str	s = str_sub(t->s, r.from, r.to);
	size_t	i, len, res;
	struct residue *x;

	for (i = 0; i < s.n; i += len) {
		uint32_t c = utf8_get(s.p + i, s.n - i, &len);

		if (joins(c))
			continue;
		if (cp_blank(c)) {
			m->gap = true;
			continue;
		}
		if ((res = residue_length(s, i)) > 0) {
			x = ARRAY_ADD(m->a, m->l->residues, m->l->nresidues,
			    m->l->capresidues);
			*x = (struct residue){ m->n, r.from + i, res };
			/* after "word " the residue stands behind the blank */
			if (m->gap && m->n > 0)
				x->flat = m->n + 1;
			m->gap |= s.p[i] == '&';
			len = res;
			continue;
		}
		add_char(m, r.from + i, s.p + i, len);
	}
	m->gap = true;
}

/* Residues behind a trailing blank that never came stand at the end. */
static void
clamp_residues(struct leaf *l)
{
	for (size_t i = 0; i < l->nresidues; i++)
		if (l->residues[i].flat > l->s.n)
			l->residues[i].flat = l->s.n;
}

/* All of the range but blanks at its ends is residue. */
static void
add_residue(struct maker *m, const struct text *t, struct span r)
{
	str s = str_trim(str_sub(t->s, r.from, r.to));

	if (s.n > 0)
		*ARRAY_ADD(m->a, m->l->residues, m->l->nresidues,
		    m->l->capresidues) = (struct residue){
		    m->gap && m->n > 0 ? m->n + 1 : m->n,
		    (size_t)(s.p - t->s.p), s.n };
}

struct leaf *
leaf_join(struct arena *a, const struct text *t, const struct span *r,
    const enum range_kind *kind, size_t n)
{
	struct maker	m = { .a = a };
	size_t		size = 1;

	for (size_t i = 0; i < n; i++)
		size += r[i].to - r[i].from + 1;
	m.l = arena_alloc(a, sizeof(*m.l));
	m.out = arena_alloc(a, size);
	for (size_t i = 0; i < n; i++) {
		if (kind != NULL && kind[i] == RANGE_RESIDUE) {
			/* a hyphen stands at the word it parted */
			if (i > 0 && r[i - 1].to == r[i].from)
				m.gap = false;
			add_residue(&m, t, r[i]);
			continue;
		}
		if (kind != NULL && kind[i] == RANGE_GLUED)
			m.gap = false;
		add_range(&m, t, r[i]);
	}
	m.l->s = (str){ m.out, m.n };
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

static void
append(struct arena *a, struct leaf *l, const struct leaf *b, size_t from,
    size_t to, size_t shift)
{
	for (size_t i = piece_at(b, from); i < b->npieces; i++) {
		struct piece p = b->pieces[i];

		if (p.flat < from) {
			size_t cut = from - p.flat;

			if (cut >= p.n)
				continue;
			p = (struct piece){ from, p.off + cut, p.n - cut };
		}
		if (p.flat >= to)
			break;
		if (p.flat + p.n > to)
			p.n = to - p.flat;
		p.flat = p.flat - from + shift;
		*ARRAY_ADD(a, l->pieces, l->npieces, l->cappieces) = p;
	}
}

static void
append_residues(struct arena *a, struct leaf *l, const struct leaf *b,
    size_t from, size_t to, size_t shift)
{
	for (size_t i = leaf_residue(b, from); i < b->nresidues; i++) {
		struct residue x = b->residues[i];
		bool last = to == b->s.n;

		/* one on the cut goes to the part that begins there, if any does */
		if (x.flat >= to && !(last && x.flat == to))
			break;
		x.flat = x.flat - from + shift;
		*ARRAY_ADD(a, l->residues, l->nresidues, l->capresidues) = x;
	}
}

static void
append_mutes(struct arena *a, struct leaf *l, const struct leaf *b, size_t from,
    size_t to)
{
	size_t lo = 0, hi = b->nmutes;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (b->mutes[mid].to <= from)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < b->nmutes && b->mutes[lo].from < to; lo++) {
		struct mute x = b->mutes[lo];

		x.from = x.from > from ? x.from - from : 0;
		x.to = (x.to < to ? x.to : to) - from;
		*ARRAY_ADD(a, l->mutes, l->nmutes, l->capmutes) = x;
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
	append(a, c, l, b, e, 0);
	append_mutes(a, c, l, b, e);
	c->small_words = l->small_words;
	if (l->misread.word != NULL && l->misread.flat >= b &&
	    l->misread.flat < e)
		c->misread = (struct misread){ l->misread.flat - b,
		    l->misread.word };
	/* by the bounds as given: "Foo** bar" cut at the blank loses nothing */
	append_residues(a, c, l, from, to, 0);
	for (size_t i = 0; i < c->nresidues; i++) {
		size_t at = c->residues[i].flat;

		at = at > b - from ? at - (b - from) : 0;
		c->residues[i].flat = at < c->s.n ? at : c->s.n;
	}
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
	struct leaf	 part = { 0 };
	struct span	*s = NULL;
	size_t		 n = 0, cap = 0, i = 0, j = 0, b = from, e = to;

	while (b < e && b < l->s.n && l->s.p[b] == ' ')
		b++;
	while (e > b && (e > l->s.n || l->s.p[e - 1] == ' '))
		e--;
	append(a, &part, l, b, e, 0);
	for (size_t k = leaf_residue(l, outer ? from : from + 1);
	    k < l->nresidues; k++) {
		const struct residue *x = &l->residues[k];

		if (outer ? x->flat > to : x->flat >= to)
			break;
		*ARRAY_ADD(a, part.residues, part.nresidues,
		    part.capresidues) = *x;
	}
	while (i < part.npieces || j < part.nresidues) {
		struct span r;

		if (j >= part.nresidues || (i < part.npieces &&
		    part.pieces[i].off < part.residues[j].off)) {
			r.from = part.pieces[i].off;
			r.to = r.from + part.pieces[i++].n;
		} else {
			r.from = part.residues[j].off;
			r.to = r.from + part.residues[j++].n;
		}
		if (n > 0 && only_blank(t, s[n - 1].to, r.from))
			s[n - 1].to = r.to;
		else
			*ARRAY_ADD(a, s, n, cap) = r;
	}
	*out = s;
	return n;
}
