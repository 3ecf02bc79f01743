/*
 * Markdown. Input: lines. Output: what stands before their text, where the
 * document is written so, and its front matter.
 *
 *	"## 3.&nbsp;Roads"; "> Moved by A Hale"; "> [!note]- Present:"
 */
#include <string.h>

#include "block.h"

enum { MATTER_LINES = 40, TITLE_LINES = 12, };

struct markdown {
	struct arena		*a;
	const struct text	*t;
	const struct lexicon	*lex;
	struct habits		*h;
};

/*
 * "#" to "######" and a blank: their length, or 0. "== Roof ==" is one in a
 * wiki, "== Roof" in other plain markup.
 */
static size_t
heading(str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] == '=')
		n++;
	if (n > 0)
		return n <= 6 && n + 1 < s.n && s.p[n] == ' ' &&
		    (n > 1 || str_ends(str_trim(s), STR(" ="))) ? n + 1 : 0;
	while (n < s.n && s.p[n] == '#')
		n++;
	return n >= 1 && n <= 6 && n + 1 < s.n && s.p[n] == ' ' ? n + 1 : 0;
}

/* "> ", "> > ", "> [!note]- ": the length, or 0. */
static size_t
quotation(str s)
{
	size_t n = 0, end;

	while (n < s.n && s.p[n] == '>') {
		n++;
		while (n < s.n && s.p[n] == ' ')
			n++;
	}
	if (n == 0 || !str_starts(str_sub(s, n, s.n), STR("[!")))
		return n;
	for (end = n; end < s.n && end < n + 30 && s.p[end] != ']'; end++)
		continue;
	if (end >= s.n || s.p[end] != ']')
		return n;
	for (n = end + 1; n < s.n && strchr("-+ ", s.p[n]) != NULL; n++)
		continue;
	return n;
}

/* ---- front matter ----------------------------------------------------- */

static bool
fence(str s)
{
	return str_eq(str_trim(s), STR("---"));
}

/* "title: ..." or "- one of several": what a page's own data look like. */
static bool
field(str s)
{
	size_t i = 0;

	s = str_trim(s);
	if (s.n > 0 && s.p[0] == '-')
		return true;
	while (i < s.n && (cp_alpha((unsigned char)s.p[i]) || s.p[i] == '_' ||
	    s.p[i] == '-'))
		i++;
	return i > 0 && i < s.n && s.p[i] == ':' &&
	    !str_ends(s, STR("|-")) && !str_ends(s, STR(">-")) &&
	    !str_ends(s, STR("|")) && !str_ends(s, STR(">"));
}

/*
 * The page's data between two fences at the beginning: the line after them,
 * or 0. Text that is written among the data is no such thing.
 */
static size_t
matter_end(const struct markdown *x)
{
	if (x->t->nlines < 3 || !fence(text_line_str(x->t, 0)))
		return 0;
	for (size_t i = 1; i < x->t->nlines && i < MATTER_LINES; i++) {
		if (fence(text_line_str(x->t, i)))
			return i + 1;
		if (!x->t->lines[i].blank && !field(text_line_str(x->t, i)))
			return 0;
	}
	return 0;
}

/* Four digits that are a year's, in the text that follows. */
static bool
dated(const struct markdown *x, size_t from)
{
	for (size_t i = from; i < x->t->nlines && i < from + TITLE_LINES; i++) {
		str s = text_line_str(x->t, i);

		for (size_t k = 0; k + 3 < s.n; k++)
			if ((s.p[k] == '1' || s.p[k] == '2') &&
			    (s.p[k + 1] == '9' || s.p[k + 1] == '0') &&
			    cp_digit((unsigned char)s.p[k + 2]) &&
			    cp_digit((unsigned char)s.p[k + 3]))
				return true;
	}
	return false;
}

/* The page's title is text where it names the body, or the text no date. */
static bool
needed(const struct markdown *x, size_t line, size_t after)
{
	struct leaf	*l = leaf_of(x->a, x->t, x->t->lines[line].off,
			    x->t->lines[line].off + x->t->lines[line].n);
	struct tokens	*ts = tokens_make(x->a, l->s);
	struct match	 m;

	return !dated(x, after) ||
	    lexicon_find(x->lex, LEX_BODY_NOUN, ts, 0, ts->n, &m) ||
	    lexicon_find(x->lex, LEX_AUTHORITY_NOUN, ts, 0, ts->n, &m);
}

/* Of the page's data the title alone is text: 'title: "3 May 2017"'. */
static void
set_matter(struct markdown *x, size_t i, size_t after)
{
	str	s = text_line_str(x->t, i);
	size_t	n = sizeof("title:") - 1;

	if (str_starts(s, STR("title:")) && str_trim(s).n > n &&
	    needed(x, i, after)) {
		while (n < s.n && strchr(" \"'", s.p[n]) != NULL)
			n++;
		x->h->layout[i].lead = n;
		x->h->layout[i].heading = true;
	} else {
		x->h->furniture[i] = x->h->kind[i] = "front-matter";
	}
}

/* ---- the lines -------------------------------------------------------- */

/* Two headings, or a quotation of three lines, or front matter. */
static bool
written_so(const struct markdown *x, bool matter)
{
	size_t	headings = 0, quoted = 0;
	bool	first = true;

	for (size_t i = 0; i < x->t->nlines; i++) {
		str s = text_line_str(x->t, i);

		if (s.n == 0)
			continue;
		headings += heading(s) > 0;
		/* "# Marle Parish Council" before anything else */
		if (first && heading(s) > 0)
			return true;
		first = false;
		quoted = s.p[0] == '>' ? quoted + 1 : 0;
		if (matter || headings >= 2 || quoted >= 3 ||
		    str_starts(s, STR("> [!")))
			return true;
	}
	return false;
}

static void
set_lead(struct markdown *x, size_t i)
{
	struct layout	*l = &x->h->layout[i];
	str		 s = text_line_str(x->t, i);
	size_t		 mark;

	l->lead = quotation(s);
	mark = heading(str_sub(s, l->lead, s.n));
	l->heading = mark > 0;
	l->lead += mark;
	/* ">" alone is a blank line */
	if (s.n > 0 && str_trim(str_sub(s, l->lead, s.n)).n == 0) {
		x->h->furniture[i] = "rule";
		x->h->kind[i] = "rule";
	}
}

void
markdown_learn(struct arena *a, const struct text *t,
    const struct lexicon *lex, struct habits *h)
{
	struct markdown	x = { .a = a, .t = t, .lex = lex, .h = h };
	size_t		matter = matter_end(&x);

	for (size_t i = 0; i < matter; i++)
		if (!t->lines[i].blank)
			set_matter(&x, i, matter);
	if (!written_so(&x, matter > 0))
		return;
	for (size_t i = matter; i < t->nlines; i++)
		if (!t->lines[i].blank && h->furniture[i] == NULL)
			set_lead(&x, i);
}
