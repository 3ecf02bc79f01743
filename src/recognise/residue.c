/*
 * Left-over markup. Input: a range of text. Output: how long the markup at an
 * offset in it is, which is none of its words.
 *
 *	"<b>", "**", "__" before a word; "](https://...)"; "Roof ==": its end
 */
#include <string.h>

#include "leaf.h"

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

/* "AI12", "TRAILER_SECTION": where an extract parted its items. */
bool
extract_name(str s)
{
	bool marked = false;

	for (size_t i = 0; i < s.n; i++) {
		marked |= s.p[i] == '_' || cp_digit((unsigned char)s.p[i]);
		if (!(s.p[i] >= 'A' && s.p[i] <= 'Z') && s.p[i] != '_' &&
		    !(i > 0 && cp_digit((unsigned char)s.p[i])))
			return false;
	}
	return marked && s.n >= 3;
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
	    cp_digit((unsigned char)s.p[i]) || s.p[i] == '_'); i++)
		continue;
	if (i == from || (!tag_name(str_sub(s, from, i)) &&
	    !extract_name(str_sub(s, from, i))))
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

enum { EMPHASIS = 300, };	/* bytes of words set off so */

static bool
word_byte(str s, size_t i)
{
	return i < s.n && (cp_alpha((unsigned char)s.p[i]) ||
	    cp_digit((unsigned char)s.p[i]) || (unsigned char)s.p[i] >= 0x80);
}

/*
 * "__Grit bins__", "_none_": one to three underscores on both sides of words,
 * and none between; "signed ______", "a_b" have none. A wiki's apostrophes,
 * "''Present:''", are two or three. Returns the length.
 */
static size_t
underscores(str s, size_t i)
{
	char	c = s.p[i];
	size_t	n = 0, k, back = 0;

	while (i + n < s.n && s.p[i + n] == c)
		n++;
	if (n > 3 || (i > 0 && s.p[i - 1] == c) || (c != '_' && n < 2))
		return 0;
	if (word_byte(s, i + n) && !word_byte(s, i == 0 ? s.n : i - 1)) {
		for (k = i + n; k < s.n && k < i + EMPHASIS && s.p[k] != c; )
			k++;
		return k + n <= s.n && s.p[k] == c && s.p[k - 1] != ' ' &&
		    s.p[k + n - 1] == c && !word_byte(s, k + n) &&
		    (k + n == s.n || s.p[k + n] != c) ? n : 0;
	}
	if (i == 0 || s.p[i - 1] == ' ' || word_byte(s, i + n))
		return 0;
	for (k = i; k > 0 && i - k < EMPHASIS && s.p[k - 1] != c; )
		k--;
	while (k > 0 && s.p[k - 1] == c) {
		k--;
		back++;
	}
	return back == n && word_byte(s, k + n) && !word_byte(s, k == 0 ?
	    s.n : k - 1) ? n : 0;
}

/* "Roof ==": what closes a wiki's heading. */
static size_t
closes_heading(str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n && s.p[i + n] == '=')
		n++;
	return n > 1 && n <= 6 && i + n == s.n && i > 0 && s.p[i - 1] == ' ' ?
	    n : 0;
}

/*
 * The length of left-over markup at offset i of a range, or 0: tags, runs of
 * asterisks at the edge of a word, Markdown's backslash before punctuation.
 */
size_t
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
	if (s.p[i] == '_' || s.p[i] == '\'')
		return underscores(s, i);
	if (s.p[i] == '=')
		return closes_heading(s, i);
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
