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

/* "(4)", "(b)": after a number, with a blank before it only after a section. */
static size_t
limb(const struct tokens *ts, size_t i, bool blank)
{
	str s = tokens_str(ts, i + 1, i + 2);

	if (!token_punct(ts, i, '(') || !(glued(ts, i) || blank) ||
	    !glued(ts, i + 1) || !token_punct(ts, i + 2, ')') || s.n > 4)
		return i;
	/* "Section 228 (1)(a)", but "Appendix A (3)" counts pages */
	if (!glued(ts, i) && !cp_digit((unsigned char)s.p[0]) && s.n > 1)
		return i;
	return i + 3;
}

/* Digits, and at most two letters behind them: "100A", "1a". */
static bool
short_tail(str s)
{
	size_t n = 0;

	while (n < s.n && cp_digit((unsigned char)s.p[n]))
		n++;
	return s.n - n <= 2;
}

/* "106", "100A(4)", "B", "1a", "“A”": the end of what numbers it, or i. */
static size_t
designator(const struct tokens *ts, size_t i, bool letters)
{
	size_t	quoted = token_punct(ts, i, '"'), end, next;
	str	s;

	i += quoted;
	s = tokens_str(ts, i, i + 1);
	if (i >= ts->n || (ts->t[i].flags & TOKEN_PUNCT) || s.n > 6)
		return i - quoted;
	if (cp_digit((unsigned char)s.p[0]) && !short_tail(s))
		return i - quoted;	/* "Appendix 1with": two words */
	if (!cp_digit((unsigned char)s.p[0]) &&
	    !(letters && s.n <= 2 && (ts->t[i].flags & TOKEN_CAPITAL)))
		return i - quoted;
	end = i + 1;
	if (quoted)
		return token_punct(ts, end, '"') ? end + 1 : i - quoted;
	while ((next = limb(ts, end, !letters)) > end)
		end = next;
	return end;
}

/* "s137", "s.42(4)": a section in one letter, its number at once behind it. */
static size_t
short_section(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);
	size_t end = i + 1, next;

	if (i >= ts->n || s.n == 0 || s.p[0] != 's')
		return i;
	if (s.n == 1 && token_punct(ts, end, '.') && glued(ts, end) &&
	    glued(ts, end + 1)) {
		next = designator(ts, end + 1, false);
		return next > end + 1 ? next : i;
	}
	if (s.n < 3 || s.n > 5 || !cp_digit((unsigned char)s.p[1]) ||
	    !cp_digit((unsigned char)s.p[2]))
		return i;
	while ((next = limb(ts, end, false)) > end)
		end = next;
	return end;
}

/* "Section 239 (2) (b) and (d)": behind a limb, others of it. */
static size_t
more_limbs(const struct tokens *ts, size_t end)
{
	size_t next;

	while (token_punct(ts, end - 1, ')') &&
	    (token_is(ts, end, "and") || token_is(ts, end, "or") ||
	    token_punct(ts, end, ',') || token_punct(ts, end, '&')) &&
	    (next = limb(ts, end + 1, true)) > end + 1)
		end = next;
	return end;
}

static size_t
numbered(const struct lexicon *lex, const struct tokens *ts, size_t i,
    const char **kind)
{
	struct match	m, no;
	bool		section;
	size_t		end;

	if ((end = short_section(ts, i)) > i) {
		if (kind != NULL)
			*kind = "section";
		return end;
	}
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
	if (section)
		end = more_limbs(ts, end);
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
		"at", "on", "from", "or", "against",
	};

	if (i < ts->n && (ts->t[i].flags & TOKEN_CAPITAL))
		return true;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	/* "Anti-social Behaviour", "Off-Street Parking" */
	if (i > 0 && glued(ts, i) && (token_punct(ts, i, '-') ||
	    token_punct(ts, i - 1, '-')))
		return true;
	return token_punct(ts, i, ',') || token_punct(ts, i, '&') ||
	    token_punct(ts, i, '\'');
}

/* "(No. 1)", "(20mph Zone)": the end of brackets inside a name, or i. */
static size_t
past_brackets(const struct tokens *ts, size_t i)
{
	size_t end = i + 1;

	if (!token_punct(ts, i, '('))
		return i;
	while (end < ts->n && end < i + 12 && !token_punct(ts, end, ')') &&
	    !token_punct(ts, end, '(') && !token_punct(ts, end, ';'))
		end++;
	return token_punct(ts, end, ')') ? end + 1 : i;
}

static bool
year(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);

	return i < ts->n && (ts->t[i].flags & TOKEN_NUMBER) && s.n == 4 &&
	    (s.p[0] == '1' || s.p[0] == '2');
}

/*
 * "1972", ", 2001", "(Northern Ireland) 2014", "391/21": what dates the law
 * behind its last word; i where nothing does.
 */
static size_t
dated(const struct tokens *ts, size_t i)
{
	size_t at = past_brackets(ts, i);

	if (token_punct(ts, at, ','))
		at++;
	if (year(ts, at))
		return at + 1;
	if (at == i && i + 2 < ts->n && (ts->t[i].flags & TOKEN_NUMBER) &&
	    token_punct(ts, i + 1, '/') && glued(ts, i + 1) &&
	    glued(ts, i + 2) && (ts->t[i + 2].flags & TOKEN_NUMBER))
		return i + 3;
	return i;
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
	for (size_t j = i, end; j < ts->n && j < i + 24; j++) {
		if (j > i && (ts->t[j].flags & TOKEN_CAPITAL) &&
		    lexicon_match(lex, LEX_REF_TAIL, ts, j, &m)) {
			bool act = match_is(&m, "act");

			end = dated(ts, m.to);
			/* "Road Traffic Regulation Act 1984": not yet its end */
			if (end == m.to && !(act && capitals >= 1 &&
			    (ts->t[j - 1].flags & TOKEN_WORD) &&
			    !token_is(ts, j - 1, "and"))) {
				capitals++;
				continue;
			}
			if (kind != NULL)
				*kind = kind_static(&m);
			return end;
		}
		if (j > i && (end = past_brackets(ts, j)) > j) {
			j = end - 1;
			continue;
		}
		/* "Breaches of the Litter Act", "Part VIII of the Roads Act" */
		if (!in_name(ts, j) || (j > i && token_is(ts, j, "the")))
			return i;
		capitals += (ts->t[j].flags & TOKEN_CAPITAL) != 0;
	}
	return i;
}

/* "LGA 1972": letters that are known to stand for an Act, and its year. */
static size_t
lettered(const struct tokens *ts, size_t i)
{
	static const char *const acts[] = {
		"lga", "dpa", "foia", "tcpa", "rtra", "hra", "epa", "lgfa",
		"pca", "pba",
	};
	str s = tokens_str(ts, i + 1, i + 2);

	/* an association of these letters meets nowadays: "LGA 2019" */
	return i < ts->n && (ts->t[i].flags & TOKEN_CAPS) && year(ts, i + 1) &&
	    TOKEN_IN(ts, i, acts) && (s.p[0] == '1' || s.p[2] == '0' ||
	    token_is(ts, i, "dpa")) ? i + 2 : i;
}

size_t
reference_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    const char **kind)
{
	size_t end = numbered(lex, ts, i, kind);

	if (end > i)
		return end;
	if ((end = lettered(ts, i)) > i) {
		if (kind != NULL)
			*kind = "act";
		return end;
	}
	return named(lex, ts, i, kind);
}
