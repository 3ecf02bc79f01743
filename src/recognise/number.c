/*
 * Numbers, sums of money and times of day. Input: tokens. Output: values.
 *
 *	"twenty-six"; "£10.631 million"; "7.30 p.m.", "1900hrs", "19:00", "noon"
 */
#include <string.h>

#include "grammar.h"

/* ---- numbers ---------------------------------------------------------- */

static bool
digits_value(str s, unsigned long *v)
{
	unsigned long n = 0;

	if (s.n == 0 || s.n > 12)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == ',')
			continue;
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		n = n * 10 + (unsigned long)(s.p[i] - '0');
	}
	*v = n;
	return true;
}

static bool
word_value(const struct lexicon *lex, const struct tokens *ts, size_t i,
    unsigned long *v, size_t *end)
{
	struct match m;

	if (!lexicon_match(lex, LEX_NUMBER, ts, i, &m) ||
	    !digits_value(m.phrase->value, v))
		return false;
	*end = m.to;
	return true;
}

size_t
number_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    unsigned long *out)
{
	unsigned long v, unit;
	size_t end, end2;

	if (i >= ts->n)
		return i;
	if (ts->t[i].flags & TOKEN_NUMBER) {
		if (!digits_value(tokens_str(ts, i, i + 1), &v))
			return i;
		end = i + 1;
	} else {
		if (!word_value(lex, ts, i, &v, &end))
			return i;
		/* "twenty-six", "twenty six" */
		size_t next = end + (token_punct(ts, end, '-') ? 1 : 0);

		if (v >= 20 && v % 10 == 0 && v < 100 &&
		    word_value(lex, ts, next, &unit, &end2) && unit < 10) {
			v += unit;
			end = end2;
		}
	}
	if (out != NULL)
		*out = v;
	return end;
}

/* ---- money ------------------------------------------------------------ */

static const char *
currency_at(const struct tokens *ts, size_t i)
{
	str s = tokens_str(ts, i, i + 1);

	if (str_eq(s, STR("\xc2\xa3")))
		return "GBP";
	if (str_eq(s, STR("\xe2\x82\xac")))
		return "EUR";
	if (str_eq(s, STR("$")))
		return "XXX";
	return NULL;
}

/* The scale a word or glued letter gives: "million", "m", "k". */
static unsigned long long
scale_of(str s)
{
	if (str_same(s, STR("k")) || str_same(s, STR("thousand")))
		return 1000;
	if (str_same(s, STR("m")) || str_same(s, STR("million")) ||
	    str_same(s, STR("mn")))
		return 1000000;
	if (str_same(s, STR("bn")) || str_same(s, STR("billion")))
		return 1000000000;
	return 0;
}

/* A token that begins with digits and may go on in letters: "118k". */
static size_t
digits_then(str s, unsigned long long *v, unsigned *ndigits, str *rest)
{
	size_t i = 0;

	*v = 0;
	*ndigits = 0;
	while (i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == ',')) {
		if (s.p[i] != ',') {
			if (++*ndigits > 15)
				return 0;
			*v = *v * 10 + (unsigned)(s.p[i] - '0');
		}
		i++;
	}
	*rest = str_sub(s, i, s.n);
	return i;
}

/* The part behind the point: ".631" of "10.631"; returns the token after it. */
static size_t
fraction(const struct tokens *ts, size_t i, unsigned long long *v,
    unsigned *ndigits, str *rest)
{
	if (rest->n > 0 || !token_punct(ts, i, '.') || i + 1 >= ts->n ||
	    !(ts->t[i].flags & ts->t[i + 1].flags & TOKEN_GLUED) ||
	    digits_then(tokens_str(ts, i + 1, i + 2), v, ndigits, rest) == 0 ||
	    *ndigits > 6) {
		*v = 0;
		*ndigits = 0;
		return i;
	}
	return i + 2;
}

/* "118k", "3.9 m", "10.631 million": what the digits are multiplied by. */
static size_t
scale_at(const struct tokens *ts, size_t i, str glued,
    unsigned long long *scale)
{
	*scale = 1;
	if (glued.n > 0) {
		*scale = scale_of(glued);	/* 0: "2A" is no sum */
		return i;
	}
	if (i < ts->n && !(ts->t[i].flags & TOKEN_CAPS) &&
	    scale_of(tokens_str(ts, i, i + 1)) != 0) {
		*scale = scale_of(tokens_str(ts, i, i + 1));
		return i + 1;
	}
	return i;
}

size_t
money_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    struct money *out)
{
	unsigned long long whole, part, scale, minor;
	unsigned	nd, np;
	const char	*currency;
	str		rest;
	size_t		end;

	(void)lex;
	if (i + 1 >= ts->n || (currency = currency_at(ts, i)) == NULL ||
	    digits_then(tokens_str(ts, i + 1, i + 2), &whole, &nd, &rest) == 0)
		return i;
	end = fraction(ts, i + 2, &part, &np, &rest);
	end = scale_at(ts, end, rest, &scale);
	/* no sum: "£1.234", and what is past counting */
	if (scale == 0 || nd > 9 || (scale == 1 && np > 2))
		return i;
	minor = part * scale * 100;
	for (; np > 0; np--)
		minor /= 10;
	if (out != NULL)
		*out = (struct money){ currency, whole * scale * 100 + minor };
	return end;
}

/* ---- times ------------------------------------------------------------ */

/* "y.b.", "y.p.", "y.h.": in the morning, afternoon, evening; "yr hwyr". */
static int
welsh_half(const struct tokens *ts, str w, size_t next, size_t *end)
{
	static const struct { const char *word; int half; } words[] = {
		{ "b", 1 }, { "bore", 1 }, { "p", 2 }, { "prynhawn", 2 },
		{ "h", 2 }, { "hwyr", 2 }, { "nos", 2 },
	};
	size_t at = next + token_punct(ts, next, '.');

	/* "o'r gloch y bore" */
	if (str_same(w, STR("o'r")) && at < ts->n &&
	    str_same(tokens_str(ts, at, at + 1), STR("gloch"))) {
		w = tokens_str(ts, at + 1, at + 2);
		at += 2;
		*end = at - 1;
	}
	if (!str_same(w, STR("y")) && !str_same(w, STR("yr")))
		return 0;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (str_same(tokens_str(ts, at, at + 1),
		    str_c(words[k].word))) {
			*end = at + 1;
			if (token_punct(ts, *end, '.') &&
			    (ts->t[*end].flags & TOKEN_GLUED))
				(*end)++;
			return words[k].half;
		}
	return 0;
}

/* "am", "p.m.", "yb" after the digits: 1 morning, 2 afternoon, 0 neither. */
static int
half_of_day(const struct tokens *ts, size_t i, str glued, size_t *end)
{
	static const struct { const char *word; int half; } words[] = {
		{ "am", 1 }, { "pm", 2 }, { "yb", 1 }, { "yp", 2 },
		{ "yh", 2 },
	};
	str w = glued.n > 0 ? glued : tokens_str(ts, i, i + 1);
	size_t next = glued.n > 0 ? i : i + 1;

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (str_same(w, str_c(words[k].word))) {
			*end = next;
			return words[k].half;
		}
	/* "p.m." */
	if ((str_same(w, STR("a")) || str_same(w, STR("p"))) &&
	    token_punct(ts, next, '.') && token_is(ts, next + 1, "m")) {
		*end = next + 2;
		if (token_punct(ts, *end, '.') &&
		    (ts->t[*end].flags & TOKEN_GLUED))
			(*end)++;
		return str_same(w, STR("a")) ? 1 : 2;
	}
	return welsh_half(ts, w, next, end);
}

static size_t
clock_word(const struct tokens *ts, size_t i, int *minutes)
{
	if (token_is(ts, i, "noon") || token_is(ts, i, "midday")) {
		*minutes = 12 * 60;
		return i + 1;
	}
	if (token_is(ts, i, "midnight")) {
		*minutes = 0;
		return i + 1;
	}
	return i;
}

/* "Time: 16.00", "Start 10.00" */
static bool
behind_label(const struct tokens *ts, size_t i)
{
	static const char *const labels[] = {
		"time", "start", "started", "starting", "began", "opened",
		"closed", "finish", "finished", "end", "ended", "closing",
	};

	i -= i > 1 && token_punct(ts, i - 1, ':');
	return i > 0 && TOKEN_IN(ts, i - 1, labels);
}

/* "10.00 - 12.30", "14.00 to 16.15": of paragraphs both have one chapter. */
static bool
begins_span(const struct tokens *ts, size_t i, unsigned long long h)
{
	unsigned long long h2, m2;
	unsigned n;
	str	 rest = { NULL, 0 };

	if (!token_punct(ts, i, '-') && !token_is(ts, i, "to"))
		return false;
	return i + 3 < ts->n &&
	    digits_then(tokens_str(ts, i + 1, i + 2), &h2, &n, &rest) > 0 &&
	    rest.n == 0 && h2 > h && h2 < 24 && token_punct(ts, i + 2, '.') &&
	    digits_then(tokens_str(ts, i + 3, i + 4), &m2, &n, &rest) > 0 &&
	    n == 2 && rest.n == 0 && m2 % 5 == 0;
}

size_t
time_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    int *minutes)
{
	unsigned long long h, m = 0;
	unsigned nd, nm = 0;
	size_t	 end, after;
	int	 half, t = 0;
	str	 rest = { NULL, 0 };

	(void)lex;
	if (i >= ts->n)
		return i;
	if ((end = clock_word(ts, i, &t)) > i) {
		if (minutes != NULL)
			*minutes = t;
		return end;
	}
	if (digits_then(tokens_str(ts, i, i + 1), &h, &nd, &rest) == 0 ||
	    nd > 4)
		return i;
	end = i + 1;
	if (nd <= 2 && rest.n == 0 && end + 1 < ts->n &&
	    (token_punct(ts, end, '.') || token_punct(ts, end, ':')) &&
	    (ts->t[end].flags & ts->t[end + 1].flags & TOKEN_GLUED) &&
	    digits_then(tokens_str(ts, end + 1, end + 2), &m, &nm,
	    &rest) > 0) {
		bool colon = token_punct(ts, end, ':');

		if (nm != 2 || m > 59)
			return i;
		end += 2;
		half = half_of_day(ts, end, rest, &after);
		if (half == 0 && rest.n > 0 && !str_same(rest, STR("hrs")))
			return i;
		/* but "closed at 20.45" */
		if (half == 0 && !colon && rest.n == 0 &&
		    !(h >= 13 && h < 24 && i > 0 && token_is(ts, i - 1, "at")) &&
		    !(h >= 7 && h < 24 && m % 5 == 0 &&
		    (behind_label(ts, i) || begins_span(ts, end, h))) &&
		    !token_is(ts, end, "hrs") && !token_is(ts, end, "hours"))
			return i;	/* "10.30" may be a paragraph */
	} else {
		half = half_of_day(ts, end, rest, &after);
		if (half == 0) {
			bool hrs = str_same(rest, STR("hrs")) ||
			    (rest.n == 0 && (token_is(ts, end, "hrs") ||
			    token_is(ts, end, "hours")));

			if (nd != 4 || !hrs)
				return i;
			m = h % 100;
			h /= 100;
			if (rest.n == 0)
				end++;
		}
	}
	if (half != 0)
		end = after;
	else if (end < ts->n && nm == 2 && rest.n == 0 &&
	    (token_is(ts, end, "hrs") || token_is(ts, end, "hours")))
		end++;
	/* "21:12pm" says twice that it was evening */
	if (h > 24 || m > 59 || (half != 0 && (h == 0 ||
	    (h > 12 && (half == 1 || !token_punct(ts, i + 1, ':'))))))
		return i;
	if (half == 2 && h < 12)
		h += 12;
	if (half == 1 && h == 12)
		h = 0;
	if (minutes != NULL)
		*minutes = (int)(h * 60 + m);
	return end;
}
