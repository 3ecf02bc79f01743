/*
 * HTML left in the text. Input: lines. Output: the tags of paragraphs,
 * entries and headings that stand before a line's text, and where one ends
 * it. Tags inside a line are set aside by the leaf.
 *
 *	"<h2>4. Roads</h2>"; "<p>The Clerk said<br />"; "<ul>" alone
 */
#include "block.h"

enum { NEED = 3, };

/* The name of the tag at the start, that parts lines; *n is its length. */
static str
block_tag(str s, size_t *n)
{
	static const char *const names[] = {
		"p", "div", "br", "li", "ul", "ol", "table", "tbody", "thead",
		"tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
		"blockquote", "center",
	};
	size_t	from, to;
	str	name;

	if ((*n = tag_length(s)) == 0)
		return (str){ NULL, 0 };
	from = s.p[1] == '/' ? 2 : 1;
	for (to = from; cp_alpha((unsigned char)s.p[to]) || s.p[to] == '_' ||
	    cp_digit((unsigned char)s.p[to]); to++)
		continue;
	name = str_sub(s, from, to);
	if (extract_name(name))
		return name;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_same(name, str_c(names[i])))
			return name;
	return (str){ NULL, 0 };
}

/* Where the last tag of the line begins, or its length. */
static size_t
last_tag(str s)
{
	size_t i = s.n;

	if (s.n == 0 || s.p[s.n - 1] != '>')
		return s.n;
	while (i > 0 && s.n - i < 300 && s.p[i - 1] != '<')
		i--;
	return i > 0 ? i - 1 : s.n;
}

static bool
closed(str s)
{
	size_t at = last_tag(s), n;

	return at < s.n && block_tag(str_sub(s, at, s.n), &n).n > 0;
}

static void
set_lead(const struct text *t, struct habits *h, size_t i)
{
	struct layout	*l = &h->layout[i];
	str		 s = str_sub(t->s, t->lines[i].off,
			    t->lines[i].off + t->lines[i].n), name;
	size_t		 at = l->lead, n;

	l->closed = closed(str_trim(s));
	for (;;) {
		while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t'))
			at++;
		name = at < s.n ? block_tag(str_sub(s, at, s.n), &n) :
		    (str){ NULL, 0 };
		if (name.n == 0)
			break;
		at += n;
		l->lead = at;
		l->heading |= s.p[at - n + 1] != '/' && name.n == 2 &&
		    (name.p[0] | 0x20) == 'h' && name.p[1] >= '1' &&
		    name.p[1] <= '6';
	}
	if (l->lead > 0 && str_trim(str_sub(s, l->lead, s.n)).n == 0) {
		l->lead = 0;
		l->heading = false;
		h->furniture[i] = "rule";
		h->kind[i] = "rule";
	}
}

void
html_learn(const struct text *t, struct habits *h)
{
	size_t tagged = 0, n;

	for (size_t i = 0; i < t->nlines; i++) {
		str s = str_trim(text_line_str(t, i));

		tagged += s.n > 0 && (block_tag(s, &n).n > 0 || closed(s));
	}
	for (size_t i = 0; tagged >= NEED && i < t->nlines; i++)
		if (!t->lines[i].blank && h->furniture[i] == NULL)
			set_lead(t, h, i);
}
