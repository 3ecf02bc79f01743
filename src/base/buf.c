/*
 * The growing buffer that output is written to, and the escapes of the
 * formats it carries.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"

#define SUBSTITUTE	"\xef\xbf\xbd"	/* U+FFFD */

static void
room(struct buf *b, size_t more)
{
	size_t cap = b->cap ? b->cap : 1024;

	if (more > SIZE_MAX / 2 - b->n)
		mn_out_of_memory();
	while (cap < b->n + more + 1)
		cap *= 2;
	if (cap != b->cap) {
		b->p = xrealloc(b->p, cap);
		b->cap = cap;
	}
}

void
buf_put(struct buf *b, const void *p, size_t n)
{
	room(b, n);
	if (n > 0)
		memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = '\0';
}

void
buf_puts(struct buf *b, const char *s)
{
	buf_put(b, s, strlen(s));
}

void
buf_str(struct buf *b, str s)
{
	buf_put(b, s.p, s.n);
}

void
buf_number(struct buf *b, size_t n)
{
	char	 digits[24];
	size_t	 i = sizeof(digits);

	do {
		digits[--i] = (char)('0' + n % 10);
		n /= 10;
	} while (n > 0);
	buf_put(b, digits + i, sizeof(digits) - i);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list	ap, again;
	int	n;

	room(b, 128);		/* most are no longer */
	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(b->p + b->n, b->cap - b->n, fmt, ap);
	va_end(ap);
	if (n > 0 && (size_t)n >= b->cap - b->n) {
		room(b, (size_t)n);
		vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
	}
	b->n += n > 0 ? (size_t)n : 0;
	va_end(again);
}

/*
 * What stands for the character at p of n bytes, which has *len, or NULL
 * where it stands for itself. room is for what has to be made.
 */
typedef const char *escaper(const char *p, size_t n, size_t *len, char room[8]);

static const char *
xml_escape(const char *p, size_t n, size_t *len, char room[8])
{
	unsigned char c = (unsigned char)*p;

	(void)room;
	*len = 1;
	switch (c) {
	case '&': return "&amp;";
	case '<': return "&lt;";
	case '>': return "&gt;";
	case '"': return "&quot;";
	case '\r': return "&#13;";
	case '\t': return "&#9;";
	case '\n': return "&#10;";
	case '\f': case '\v': return " ";
	}
	if (c < 0x80)
		return c < 0x20 ? SUBSTITUTE : NULL;
	if ((*len = utf8_valid(p, n)) == 0) {
		*len = 1;
		return SUBSTITUTE;
	}
	/* U+FFFE and U+FFFF are no characters of XML */
	if (c == 0xef && (unsigned char)p[1] == 0xbf &&
	    (unsigned char)p[2] >= 0xbe)
		return SUBSTITUTE;
	return NULL;
}

static const char *
json_escape(const char *p, size_t n, size_t *len, char room[8])
{
	unsigned char c = (unsigned char)*p;

	*len = 1;
	switch (c) {
	case '"': return "\\\"";
	case '\\': return "\\\\";
	case '\n': return "\\n";
	case '\r': return "\\r";
	case '\t': return "\\t";
	}
	if (c < 0x20) {
		snprintf(room, 8, "\\u%04x", c);
		return room;
	}
	if (c < 0x80 || (*len = utf8_valid(p, n)) > 0)
		return NULL;
	*len = 1;
	return SUBSTITUTE;
}

/* Printing ASCII that no format escapes: nearly all there is. */
static bool
plain(char c)
{
	return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' &&
	    c != '"' && c != '\\';
}

static void
escape(struct buf *b, str s, escaper *how)
{
	const char	*esc;
	char		 made[8];
	size_t		 from = 0, len;

	for (size_t i = 0; i < s.n; i += len) {
		len = 1;
		if (plain(s.p[i]))
			continue;
		if ((esc = how(s.p + i, s.n - i, &len, made)) == NULL)
			continue;
		buf_put(b, s.p + from, i - from);
		buf_puts(b, esc);
		from = i + len;
	}
	buf_str(b, str_sub(s, from, s.n));
}

void
buf_xml(struct buf *b, str s)
{
	escape(b, s, xml_escape);
}

void
buf_json(struct buf *b, str s)
{
	escape(b, s, json_escape);
}

void
buf_free(struct buf *b)
{
	free(b->p);
	memset(b, 0, sizeof(*b));
}
