/*
 * Bullets that lost their shape. Input: lines. Output: which characters the
 * document begins its entries with although they are none of the bullets:
 * what stood there was in a font that the extraction did not know.
 *
 *	"RESOLVED to:" / "o accept the tender;" / "o tell the tenants."
 *	"? The bridge" / "? The weir"
 */
#include "block.h"

enum { NEED = 2, ENTRY_LINES = 4, };

/* What bullets become: a letter, a sign, or the mark of a lost character. */
static const uint32_t lost[GLYPHS_LOST] = {
	'o', 'q', 'n', 'l', 'u', 'v', '?', 0xd8, 0xfc, 0x178, 0xa8, 0xac,
	0xa4, 0xfffd, 0xde, 0xfe,
};

static bool
blank_at(str s, size_t i)
{
	size_t len;

	return i < s.n && cp_blank(utf8_get(s.p + i, s.n - i, &len));
}

/* The index of the character that the line begins with, and its end. */
static int
lost_at(str s, size_t *end)
{
	size_t	 i = 0, len;
	uint32_t c;

	while (blank_at(s, i)) {
		utf8_get(s.p + i, s.n - i, &len);
		i += len;
	}
	if (i >= s.n)
		return -1;
	c = utf8_get(s.p + i, s.n - i, &len);
	*end = i + len;
	if (!blank_at(s, *end))
		return -1;
	for (int k = 0; k < GLYPHS_LOST; k++)
		if (lost[k] == c)
			return k;
	return -1;
}

/* Nothing goes on behind the line: an entry may begin below. */
static bool
ends(str s)
{
	s = str_trim(s);
	return s.n == 0 || s.p[s.n - 1] == '.' || s.p[s.n - 1] == ':' ||
	    s.p[s.n - 1] == ';' || s.p[s.n - 1] == '-' ||
	    str_ends(s, STR(" and")) || str_ends(s, STR(" or"));
}

/* "•" and the like, that is nothing else even where it stands alone. */
static bool
lone_bullet(str s)
{
	size_t	 len;
	uint32_t c;

	s = str_trim(s);
	if (s.n == 0 || s.n > 4)
		return false;
	c = utf8_get(s.p, s.n, &len);
	return len == s.n && (c == 0xb7 || c == 0x2022 || c == 0x25cf ||
	    c == 0x25cb || c == 0x25aa || c == 0x25a0 || c == 0x27a2 ||
	    cp_private(c));
}

/*
 * Alone on their lines, a few lines from each other: a list. One far from
 * the next stands before a heading.
 */
static void
lone_learn(struct arena *a, const struct text *t, struct habits *h)
{
	size_t last = SIZE_MAX, between = 0;

	h->bullet = arena_alloc(a, (t->nlines + 1) * sizeof(*h->bullet));
	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].blank)
			continue;
		if (!lone_bullet(str_sub(t->s, t->lines[i].off,
		    t->lines[i].off + t->lines[i].n))) {
			between++;
			continue;
		}
		if (last != SIZE_MAX && between <= ENTRY_LINES)
			h->bullet[i] = h->bullet[last] = true;
		last = i;
		between = 0;
	}
}

/*
 * A letter is a bullet only where it always stands behind what has ended:
 * in Welsh a broken line may go on with "o".
 */
void
glyphs_learn(struct arena *a, const struct text *t, struct habits *h)
{
	unsigned	good[GLYPHS_LOST] = { 0 }, bad[GLYPHS_LOST] = { 0 };
	str		above = { NULL, 0 };
	int		last = -1;

	lone_learn(a, t, h);
	for (size_t i = 0; i < t->nlines; i++) {
		str	s = str_sub(t->s, t->lines[i].off,
			    t->lines[i].off + t->lines[i].n);
		size_t	end;
		int	k;

		if (t->lines[i].blank)
			continue;
		k = lost_at(s, &end);
		if (k >= 0 && (ends(above) || (k == last &&
		    i > 0 && t->lines[i - 1].blank)))
			good[k]++;
		else if (k >= 0)
			bad[k]++;
		above = s;
		last = k;
	}
	for (int k = 0; k < GLYPHS_LOST; k++)
		h->glyphs[k] = good[k] >= NEED && bad[k] == 0;
}

size_t
glyph_read(const struct habits *h, size_t line, str s, struct marker *m)
{
	size_t	end, len;
	int	k = lost_at(s, &end);

	if (h->bullet[line] && lone_bullet(s)) {
		*m = (struct marker){ .kind = MARK_GLYPH,
		    .label = str_trim(s) };
		return s.n;
	}
	if (k < 0 || !h->glyphs[k])
		return 0;
	*m = (struct marker){ .kind = MARK_GLYPH,
	    .label = str_trim(str_sub(s, 0, end)) };
	for (; blank_at(s, end); end += len)
		utf8_get(s.p + end, s.n - end, &len);
	return end < s.n ? end : 0;
}
