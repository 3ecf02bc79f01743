/*
 * Slices: looking at text that belongs to somebody else. Input: a pointer
 * and a length, any bytes. Output: answers, or smaller slices of the same.
 */
#include <string.h>

#include "base.h"

str
str_sub(str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return (str){ from > 0 ? s.p + from : s.p, to - from };
}

str
str_trim(str s)
{
	size_t len, at;

	while (s.n > 0 && cp_blank(utf8_get(s.p, s.n, &len)))
		s = str_sub(s, len, s.n);
	while (s.n > 0) {
		at = utf8_back(s, s.n);
		if (!cp_blank(utf8_get(s.p + at, s.n - at, &len)))
			break;
		s.n = at;
	}
	return s;
}

bool
str_eq(str a, str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int
str_cmp(str a, str b)
{
	size_t	n = a.n < b.n ? a.n : b.n;
	int	d = n > 0 ? memcmp(a.p, b.p, n) : 0;

	if (d != 0)
		return d;
	return a.n < b.n ? -1 : a.n > b.n;
}

bool
str_starts(str s, str prefix)
{
	return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool
str_ends(str s, str suffix)
{
	return s.n >= suffix.n && str_eq(str_sub(s, s.n - suffix.n, s.n), suffix);
}

bool
str_same(str a, str b)
{
	size_t la, lb;

	while (a.n > 0 && b.n > 0) {
		if (cp_fold(utf8_get(a.p, a.n, &la)) !=
		    cp_fold(utf8_get(b.p, b.n, &lb)))
			return false;
		a = str_sub(a, la, a.n);
		b = str_sub(b, lb, b.n);
	}
	return a.n == 0 && b.n == 0;
}

bool
str_lower(str s)
{
	size_t	 len;
	uint32_t c;

	s = str_trim(s);
	if (s.n == 0)
		return false;
	c = utf8_get(s.p, s.n, &len);
	return cp_alpha(c) && !cp_upper(c);
}

size_t
str_find(str hay, str needle)
{
	const char *p;

	if (needle.n == 0)
		return 0;
	if (hay.n < needle.n)
		return SIZE_MAX;
	p = memmem(hay.p, hay.n, needle.p, needle.n);
	return p != NULL ? (size_t)(p - hay.p) : SIZE_MAX;
}

str
str_dup(struct arena *a, str s)
{
	return (str){ arena_cstr(a, s.p, s.n), s.n };
}

char *
str_z(struct arena *a, str s)
{
	return arena_cstr(a, s.p, s.n);
}

uint64_t
str_hash(str s)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
	return h;
}
