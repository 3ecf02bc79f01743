/*
 * Lines for a signature, or "DRAFT", at the foot of a page, in the middle of a
 * sentence. Input: lines, and which of them are furniture. Output: such a line
 * is, too, so that the sentence goes on over it. At the end of the minutes it
 * is text.
 *
 *	"... be mended by the" / "Signed ........ Chairman   Date ......" /
 *	"Page 2 of 3" / "contractor in May."
 */
#include <string.h>

#include "block.h"
#include "webpage.h"

enum { LINE_BYTES = 160, LINE_WORDS = 12, FAR = 30, SHORTEST = 16, };

/* The first letter of the line is one such lines begin with: most have not. */
static bool
may_be(str s)
{
	size_t i = 0;

	while (i < s.n && strchr("._ (*", s.p[i]) != NULL)
		i++;
	return i < s.n && s.n <= LINE_BYTES &&
	    strchr("SCMDIPLUcd", s.p[i]) != NULL;
}

/* Nothing but words of a signature, dots and lines to write on. */
static bool
signature(str s)
{
	static const char *const words[] = {
		"signed", "signature", "chair", "chairman", "chairperson",
		"chairman's", "chair's", "chairman’s", "chair’s", "mayor",
		"clerk", "date", "dated", "initial", "initials", "initialled",
		"convener", "president", "presiding", "member", "by", "the",
		"as", "of", "draft", "unconfirmed",
		"continued", "confidential", "llofnod", "llofnodwyd", "cadeirydd", "dyddiad",
	};
	struct arena	 tmp = { 0 };
	struct tokens	*ts;
	size_t		 n = 0;
	bool		 only = true;

	if (!may_be(s))
		return false;
	ts = tokens_make(&tmp, s);
	for (size_t i = 0; i < ts->n && only; i++) {
		if (!(ts->t[i].flags & (TOKEN_WORD | TOKEN_NUMBER)))
			continue;
		n++;
		only = n <= LINE_WORDS && TOKEN_IN(ts, i, words);
	}
	only = only && n > 0 && (ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_PUNCT));
	arena_reset(&tmp);
	return only;
}

/* The text that stands nearest before, or behind, past all furniture. */
static str
text_near(const struct text *t, const struct habits *h, size_t i, bool after)
{
	size_t far = 0;

	while ((after ? ++i < t->nlines : i-- > 0) && far++ < FAR)
		if (!t->lines[i].blank && h->furniture[i] == NULL &&
		    !signature(str_trim(text_line_str(t, i))))
			return str_trim(text_line_str(t, i));
	return (str){ NULL, 0 };
}

static bool
in_sentence(const struct text *t, const struct habits *h, size_t i)
{
	str above = text_near(t, h, i, false), below;

	if (above.n < SHORTEST || strchr(".:;?!", above.p[above.n - 1]) != NULL)
		return false;
	below = text_near(t, h, i, true);
	return str_lower(below);
}

void
signed_learn(const struct text *t, struct habits *h)
{
	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].blank || h->furniture[i] != NULL ||
		    !signature(str_trim(text_line_str(t, i))) || !in_sentence(t, h, i))
			continue;
		h->furniture[i] = "signature";
		h->kind[i] = "page-foot";
	}
}
