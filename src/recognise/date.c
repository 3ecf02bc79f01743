/*
 * Dates. Input: tokens. Output: year, month, day and weekday as far as they
 * are printed; nothing is worked out here.
 *
 *	"Thursday, 12TH SEPTEMBER 2024"; "June 14, 2018"; "13eg Mehefin";
 *	"19/04/2024"; "2018-06-14"
 */
#include "grammar.h"

bool
date_valid(const struct date *d)
{
	static const int days[] = {
		31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
	};

	if (d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > days[d->month - 1])
		return false;
	return !(d->month == 2 && d->day == 29 && d->year != 0 &&
	    (d->year % 4 != 0 || (d->year % 100 == 0 && d->year % 400 != 0)));
}

int
date_weekday(int year, int month, int day)
{
	static const int shift[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
	int w;

	if (month < 3)
		year--;
	w = (year + year / 4 - year / 100 + year / 400 + shift[month - 1] +
	    day) % 7;
	return w == 0 ? 7 : w;
}

static size_t
lex_int(const struct lexicon *lex, enum lex_kind kind, const struct tokens *ts,
    size_t i, int *out)
{
	struct match m;

	if (!lexicon_match(lex, kind, ts, i, &m))
		return i;
	*out = 0;
	for (size_t k = 0; k < m.phrase->value.n; k++)
		*out = *out * 10 + (m.phrase->value.p[k] - '0');
	return m.to;
}

/* "14", "14th", "1af": the day, from a token that begins with it. */
static size_t
day_at(const struct tokens *ts, size_t i, int *day)
{
	static const char *const tails[] = {
		"", "st", "nd", "rd", "th", "af", "ail", "il", "ydd", "ed", "fed",
		"eg", "ain",
	};
	str	s = tokens_str(ts, i, i + 1);
	size_t	k = 0;

	*day = 0;
	while (k < s.n && k < 3 && s.p[k] >= '0' && s.p[k] <= '9')
		*day = *day * 10 + (s.p[k++] - '0');
	if (k == 0 || k > 2 || *day < 1 || *day > 31)
		return i;
	for (size_t t = 0; t < sizeof(tails) / sizeof(tails[0]); t++)
		if (str_same(str_sub(s, k, s.n), str_c(tails[t]))) {
			/* "15" + "TH" set apart by a line end */
			if (k == s.n && i + 1 < ts->n)
				for (size_t u = 1; u < sizeof(tails) /
				    sizeof(tails[0]); u++)
					if (token_is(ts, i + 1, tails[u]))
						return i + 2;
			return i + 1;
		}
	return i;
}

/* What OCR makes of a raised "st": "6<tm> JUNE", "1<degree>" MAY". */
static size_t
past_ordinal(const struct tokens *ts, size_t i)
{
	static const char *const signs[] = {
		"\xe2\x84\xa2", "\xc2\xb0", "\xc2\xba", "\xc2\xaa", "\"",
		"'", "*", "\xe2\x80\x9d", "\xe2\x80\x99", "\xe2\x80\x9c",
		"\xe2\x80\x98", "!", "%",
	};

	for (size_t n = 0; n < 2 && i < ts->n; n++) {
		size_t k = 0;

		while (k < sizeof(signs) / sizeof(signs[0]) &&
		    !str_eq(tokens_str(ts, i, i + 1), str_c(signs[k])))
			k++;
		if (k == sizeof(signs) / sizeof(signs[0]) ||
		    !(ts->t[i].flags & TOKEN_GLUED))
			break;
		i++;
	}
	return i;
}

static size_t
year_at(const struct tokens *ts, size_t i, int *year)
{
	str s = tokens_str(ts, i, i + 1);

	if (i >= ts->n || s.n != 4 || s.p[0] < '1' || s.p[0] > '2')
		return i;
	*year = 0;
	for (size_t k = 0; k < 4; k++) {
		/* "2O24": a letter typed for nought */
		char c = s.p[k] == 'O' || s.p[k] == 'o' ? '0' : s.p[k];

		if (c < '0' || c > '9')
			return i;
		*year = *year * 10 + (c - '0');
	}
	return *year >= 1800 && *year < 2200 ? i + 1 : i;
}

static size_t
skip_comma(const struct tokens *ts, size_t i)
{
	while (token_punct(ts, i, ','))
		i++;
	return i;
}

/* "fifteenth", "twenty-first": a day in words. */
static size_t
spelt_day(const struct tokens *ts, size_t i, int *day)
{
	static const char *const words[] = {
		"first", "second", "third", "fourth", "fifth", "sixth",
		"seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth",
		"seventeenth", "eighteenth", "nineteenth", "twentieth",
	};
	int	tens = token_is(ts, i, "twenty") ? 20 :
		    token_is(ts, i, "thirty") ? 30 : 0;
	size_t	at = i;

	if (tens > 0)
		at += 1 + token_punct(ts, i + 1, '-');
	else if (token_is(ts, i, "thirtieth") && (*day = 30) > 0)
		return i + 1;
	for (int k = 0; k < (tens > 0 ? 9 : 20); k++)
		if (token_is(ts, at, words[k])) {
			*day = tens + k + 1;
			return at + 1;
		}
	return i;
}

/* "fifteenth day of July": the month must follow. */
static size_t
day_in_words(const struct lexicon *lex, const struct tokens *ts, size_t i,
    int *day)
{
	size_t	j = spelt_day(ts, i, day), at = j;
	int	month;

	if (j == i)
		return i;
	if (token_is(ts, at, "day"))
		at++;
	if (token_is(ts, at, "of"))
		at++;
	return lex_int(lex, LEX_MONTH, ts, at, &month) > at ? at : i;
}

/* The month behind the day: "4 May", "4-May-", "4 Mai / May" in two tongues. */
static size_t
month_at(const struct lexicon *lex, const struct tokens *ts, size_t i,
    int *month)
{
	size_t	j = skip_comma(ts, i), k;
	int	second;

	if (token_punct(ts, j, '-') && (ts->t[j].flags & TOKEN_GLUED))
		j++;
	if ((k = lex_int(lex, LEX_MONTH, ts, j, month)) == j)
		return i;
	if (token_punct(ts, k, '/') && (j = lex_int(lex, LEX_MONTH, ts, k + 1,
	    &second)) > k + 1 && second == *month)
		k = j;
	if (token_punct(ts, k, '-') && (ts->t[k].flags & TOKEN_GLUED) &&
	    year_at(ts, k + 1, &second) > k + 1)
		k++;
	return k;
}

static size_t
worded(const struct lexicon *lex, const struct tokens *ts, size_t i,
    struct date *d)
{
	size_t j, k;

	/* day month [year] */
	if ((j = day_at(ts, i, &d->day)) > i ||
	    (j = day_in_words(lex, ts, i, &d->day)) > i) {
		j = past_ordinal(ts, j);
		if (token_is(ts, j, "of"))
			j++;
		if ((k = month_at(lex, ts, j, &d->month)) == j)
			return i;
		if (token_punct(ts, k, '.') && k + 1 < ts->n &&
		    year_at(ts, k + 1, &d->year) > k + 1)
			k++;
		j = year_at(ts, skip_comma(ts, k), &d->year);
		if (j == skip_comma(ts, k)) {
			d->year = 0;
			return k;
		}
		return j;
	}
	/* month day[,] [year] */
	if ((j = lex_int(lex, LEX_MONTH, ts, i, &d->month)) == i)
		return i;
	if ((k = day_at(ts, j, &d->day)) == j)
		return i;
	j = year_at(ts, skip_comma(ts, k), &d->year);
	if (j == skip_comma(ts, k)) {
		d->year = 0;
		return k;
	}
	return j;
}

static size_t
small_number(const struct tokens *ts, size_t i, size_t maxlen, int *v)
{
	str s = tokens_str(ts, i, i + 1);

	if (i >= ts->n || !(ts->t[i].flags & TOKEN_NUMBER) || s.n > maxlen)
		return i;
	*v = 0;
	for (size_t k = 0; k < s.n; k++) {
		if (s.p[k] < '0' || s.p[k] > '9')
			return i;
		*v = *v * 10 + (s.p[k] - '0');
	}
	return i + 1;
}

/* "18T09" of "2022-10-18T09:00:00Z": the day, and the hour behind it. */
static bool
day_of_stamp(const struct tokens *ts, size_t i, int *day)
{
	str s = tokens_str(ts, i, i + 1);

	if (s.n != 5 || (s.p[2] != 'T' && s.p[2] != 't'))
		return false;
	for (size_t k = 0; k < 5; k++)
		if (k != 2 && (s.p[k] < '0' || s.p[k] > '9'))
			return false;
	*day = (s.p[0] - '0') * 10 + (s.p[1] - '0');
	return true;
}

static size_t
numeric(const struct tokens *ts, size_t i, struct date *d)
{
	int	a, b, c;
	char	sep;
	str	last;

	if (i + 4 >= ts->n || small_number(ts, i, 4, &a) == i ||
	    small_number(ts, i + 2, 2, &b) == i + 2 ||
	    (small_number(ts, i + 4, 4, &c) == i + 4 &&
	    !day_of_stamp(ts, i + 4, &c)))
		return i;
	sep = ts->s.p[ts->t[i + 1].from];
	if ((sep != '/' && sep != '.' && sep != '-') ||
	    ts->s.p[ts->t[i + 3].from] != sep)
		return i;
	for (size_t k = i + 1; k <= i + 4; k++)
		if (!(ts->t[k].flags & TOKEN_GLUED))
			return i;
	if (i + 5 < ts->n && (ts->t[i + 5].flags & TOKEN_GLUED) &&
	    (token_punct(ts, i + 5, sep) && i + 6 < ts->n &&
	    (ts->t[i + 6].flags & TOKEN_GLUED)))
		return i;	/* "10.10.3.2" */
	last = tokens_str(ts, i + 4, i + 5);
	if (a > 31) {
		*d = (struct date){ a, b, c, d->weekday };
	} else {
		if (last.n == 2 && sep != '-')
			c += c < 70 ? 2000 : 1900;
		*d = (struct date){ c, b, a, d->weekday };
	}
	return d->year >= 1800 && d->year < 2200 ? i + 5 : i;
}

/* "Wed 20260906": year, month and day in one, behind a weekday. */
static size_t
compact(const struct tokens *ts, size_t i, struct date *d)
{
	str s = tokens_str(ts, i, i + 1);
	int v = 0;

	if (i >= ts->n || !(ts->t[i].flags & TOKEN_NUMBER) || s.n != 8)
		return i;
	for (size_t k = 0; k < s.n; k++) {
		if (!cp_digit((unsigned char)s.p[k]))
			return i;
		v = v * 10 + (s.p[k] - '0');
	}
	d->year = v / 10000;
	d->month = v / 100 % 100;
	d->day = v % 100;
	return d->year >= 1800 && d->year < 2200 && date_valid(d) ? i + 1 : i;
}

size_t
date_match(const struct lexicon *lex, const struct tokens *ts, size_t i,
    struct date *out)
{
	struct date	d = { 0 };
	size_t		j, end;

	if (i >= ts->n)
		return i;
	j = lex_int(lex, LEX_WEEKDAY, ts, i, &d.weekday);
	if (j > i) {
		j = skip_comma(ts, j);
		if (token_is(ts, j, "the"))
			j++;
	}
	if (j > i && (end = compact(ts, j, &d)) > j) {
		if (out != NULL)
			*out = d;
		return end;
	}
	if ((end = worded(lex, ts, j, &d)) == j) {
		d.year = d.month = d.day = 0;
		end = numeric(ts, j, &d);
	}
	if (end == j || !date_valid(&d))
		return i;
	if (out != NULL)
		*out = d;
	return end;
}
