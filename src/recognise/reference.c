/*
 * References to law and to papers. Input: tokens. Output: where an Act,
 * section, set of regulations, order, appendix or annex is named.
 *
 *	"the Public Services (Social Value) Act 2012"; "Section 100A(4)";
 *	"Appendix 1"; but not "section 2.4 of the Cabinet report"
 */
#include "grammar.h"

static const char *
kind_static(const struct match *m)
{
	static const char *const kinds[] = {
		"act", "section", "regulations", "order", "appendix", "annex",
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (match_is(m, kinds[i]))
			return kinds[i];
	return kinds[0];
}

static bool
glued(const struct tokens *ts, size_t i)
{
	return i < ts->n && (ts->t[i].flags & TOKEN_GLUED) != 0;
}

/* "106", "100A(4)", "B", "1a": the end of what numbers it, or i. */
static size_t
designator(const struct tokens *ts, size_t i, bool letters)
{
	str	s = tokens_str(ts, i, i + 1);
	size_t	end;

	if (i >= ts->n || (ts->t[i].flags & TOKEN_PUNCT) || s.n > 6)
		return i;
	if (!cp_digit((unsigned char)s.p[0]) &&
	    !(letters && s.n <= 2 && (ts->t[i].flags & TOKEN_CAPITAL)))
		return i;
	end = i + 1;
	while (token_punct(ts, end, '(') && glued(ts, end) &&
	    glued(ts, end + 1) && token_punct(ts, end + 2, ')') &&
	    tokens_str(ts, end + 1, end + 2).n <= 4)
		end += 3;
	return end;
}

static size_t
numbered(const struct lexicon *lex, const struct tokens *ts, size_t i,
    const char **kind)
{
	struct match	m, no;
	bool		section;
	size_t		end;

	if (!lexicon_match(lex, LEX_REF, ts, i, &m))
		return i;
	section = match_is(&m, "section");
	if ((end = designator(ts, m.to, !section)) == m.to)
		return i;
	/* "section 2.4" is a paragraph of a report */
	if (token_punct(ts, end, '.') && glued(ts, end) && glued(ts, end + 1) &&
	    section)
		return i;
	if (section && lexicon_match(lex, LEX_REF_NOT, ts, end, &no))
		return i;
	if (kind != NULL)
		*kind = kind_static(&m);
	return end;
}

/* Words that stand before an Act's name and are none of it. */
static bool
before_name(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"the", "in", "under", "of", "and", "section", "sections", "by",
		"for", "to", "with", "this", "that", "a", "an", "part", "as",
		"schedule", "accordance", "regulation", "article", "or",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

static bool
in_name(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"of", "and", "the", "for", "in", "to", "etc", "by", "with",
	};

	if (i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL))
		return true;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return token_punct(ts, i, '(') || token_punct(ts, i, ')') ||
	    token_punct(ts, i, ',') || token_punct(ts, i, '&') ||
	    token_punct(ts, i, '\'');
}

static bool
year(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);

	return i < ts->n && (ts->t[i].flags & TOKEN_NUMBER) && s.n == 4 &&
	    (s.p[0] == '1' || s.p[0] == '2');
}

static size_t
named(const struct lexicon *lex, const struct tokens *ts, size_t i,
    const char **kind)
{
	struct match	m;
	unsigned	capitals = 0;

	if (i >= ts->n || !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    before_name(ts, i))
		return i;
	for (size_t j = i; j < ts->n && j < i + 18; j++) {
		if (j > i && (ts->t[j].flags & TOKEN_CAPITAL) &&
		    lexicon_match(lex, LEX_REF_TAIL, ts, j, &m)) {
			bool act = match_is(&m, "act");

			if (!year(ts, m.to) && !(act && capitals >= 1))
				return i;
			if (kind != NULL)
				*kind = kind_static(&m);
			return year(ts, m.to) ? m.to + 1 : m.to;
		}
		if (!in_name(ts, j))
			return i;
		capitals += (ts->t[j].flags & TOKEN_CAPITAL) != 0;
	}
	return i;
}

size_t
reference_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    const char **kind)
{
	size_t end = numbered(lex, ts, i, kind);

	return end > i ? end : named(lex, ts, i, kind);
}
