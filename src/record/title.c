/*
 * Titles. Input: a block. Output: whether it can head an item, and the token
 * its title ends at: a title is short, begins with a capital, and is no
 * sentence; what runs on behind a colon, a stop or a dash is text.
 *
 *	"FINANCE", "Fire station: plans to cut the crew" are titles whole;
 *	"Apologies: none", "Bridge signs. No update was available." in part
 */
#include <string.h>

#include "title.h"

enum {
	WHOLE_WORDS = 18, CAPS_WORDS = 40, CASED_WORDS = 32, BEFORE_COLON = 12,
	BEFORE_STOP = 12, BEFORE_DASH = 10, NEAR = 16,
};

/* "(33.2.a) Footway", "(ADDED) Advice": a reference before the title. */
static size_t
past_bracket(const struct tokens *ts)
{
	size_t i = 0;

	if (token_punct(ts, 0, '('))
		while (i < ts->n && i < 9 && !token_punct(ts, i++, ')'))
			continue;
	return i < ts->n ? i : 0;
}

static bool
currency(const struct tokens *ts, size_t i)
{
	str w = tokens_str(ts, i, i + 1);

	return str_eq(w, STR("£")) || str_eq(w, STR("€")) ||
	    str_eq(w, STR("$"));
}

/* "£112.50 for grass cutting", but "£1 million Infrastructure Fund" */
static bool
payment(const struct tokens *ts, size_t i)
{
	while (i < ts->n && !(ts->t[i].flags & TOKEN_WORD))
		i++;
	return token_is(ts, i, "for") || token_is(ts, i, "to") ||
	    token_is(ts, i, "from") || token_is(ts, i, "was") ||
	    token_is(ts, i, "paid");
}

bool
title_begins(const struct tokens *ts, size_t i, bool *asks)
{
	size_t k = i;

	*asks = token_is(ts, i, "to") && (ts->t[i].flags & TOKEN_CAPITAL);
	if (token_is(ts, i, "that") || (token_is(ts, i, "to") && !*asks) ||
	    (currency(ts, i) && payment(ts, i + 1)))
		return false;
	while (k < ts->n && k < i + 2 && (ts->t[k].flags & TOKEN_PUNCT))
		k++;
	return k < ts->n && (ts->t[k].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    (k == i || token_punct(ts, i, '\'') || token_punct(ts, i, '"') ||
	    token_punct(ts, i, '(') || token_punct(ts, i, '[') ||
	    (unsigned char)ts->s.p[ts->t[i].from] >= 0x80);
}

/* What stands behind a colon or dash is a sentence, and no part of a title. */
static bool
text_behind(const struct tokens *ts, size_t i, bool below)
{
	bool stop = token_punct(ts, ts->n - 1, '.') ||
	    token_punct(ts, ts->n - 1, ';');

	if (i >= ts->n || all_caps(ts, i, ts->n))
		return false;
	/* "Payments: Clerk's wages £747.50" */
	for (size_t k = i + 1; k < ts->n; k++)
		if (currency(ts, k) && (ts->t[i].flags & TOKEN_WORD))
			return true;
	/* "Next meeting: 5 June 2026" */
	if ((ts->t[i].flags & TOKEN_NUMBER) && !below)
		return true;
	/* "Balances at 31st May: £411.20" is no title and its text */
	if (token_punct(ts, i, '$') || (ts->t[i].flags & TOKEN_NUMBER) ||
	    !(ts->t[i].flags & TOKEN_WORD))
		return tells(ts, i, ts->n);
	if (says_nothing(ts, i) && words_in(ts, i, ts->n) <= 4)
		return true;
	/* "Fire station: proposals to cut the crew" goes on in small letters */
	if (token_punct(ts, i - 1, ':') && below && !stop &&
	    !(ts->t[i].flags & TOKEN_CAPITAL) && !token_is(ts, i, "the"))
		return false;
	if (tells(ts, i, ts->n))
		return true;
	return stop || !below;
}

static bool
formal(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"resolved", "agreed", "decision", "action", "proposed", "noted",
		"outcome", "comments", "comment", "response", "observations",
		"approved", "recommended",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

static bool
cut_colon(const struct tokens *ts, size_t from, bool below, struct title *t)
{
	bool dash;

	for (size_t i = from + 1; i + 1 < ts->n && i < from + NEAR; i++) {
		if (verb_within(ts, from, i) && finite_verb(ts, i - 1))
			return false;
		if (!token_punct(ts, i, ':'))
			continue;
		/* "Apologies:- none" */
		dash = token_punct(ts, i + 1, '-') &&
		    (ts->t[i + 1].flags & TOKEN_GLUED) && i + 2 < ts->n;
		/* "Apologies:No apologies", but "7:30", "http:" */
		if (!dash && (ts->t[i + 1].flags & TOKEN_GLUED) &&
		    !((ts->t[i + 1].flags & TOKEN_WORD) &&
		    (ts->t[i + 1].flags & TOKEN_CAPITAL) &&
		    ts->t[i - 1].to - ts->t[i - 1].from > 4 &&
		    (ts->t[i - 1].flags & TOKEN_WORD)))
			continue;
		/* "To approve: the accounts" */
		if (t->asks && i <= from + 3)
			continue;
		/* "Minutes. Resolved: that they be signed": not of the title */
		if (i > from + 2 && token_punct(ts, i - 2, '.') &&
		    (token_is(ts, i - 1, "resolved") ||
		    token_is(ts, i - 1, "agreed")))
			return false;
		if (words_in(ts, from, i) > BEFORE_COLON ||
		    !text_behind(ts, i + 1 + dash, below))
			return false;
		t->cut = CUT_COLON;
		t->end = i + 1 + dash;
		/* "Minutes of 4 March Resolved: to approve them" */
		if (formal(ts, i - 1) && i > from + 2)
			t->end = i - 1;
		return true;
	}
	return false;
}

/* The stop of a word, not of initials: "Mrs J." */
static bool
cut_stop(const struct tokens *ts, size_t from, struct title *t)
{
	size_t	end = sentence_end(ts, from);
	int	depth = 0;

	/* "Finance Regulations (incl. those of the public)" */
	for (size_t i = from; i < end; i++)
		depth += token_punct(ts, i, '(') - token_punct(ts, i, ')');
	if (depth != 0 || end >= ts->n || end - from > BEFORE_STOP + 4 ||
	    words_in(ts, from, end) > BEFORE_STOP ||
	    !token_punct(ts, end - 1, '.') || end < from + 2 ||
	    (ts->t[end - 2].to - ts->t[end - 2].from <= 2 &&
	    !(token_punct(ts, end - 2, ')') && end > from + 4 &&
	    token_punct(ts, end - 4, '('))) ||
	    verb_within(ts, from, end))
		return false;
	t->cut = CUT_STOP;
	t->end = end;
	return true;
}

static bool
titled(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"cllr", "cllrs", "councillor", "councillors", "mr", "mrs", "ms",
		"dr",
	};

	return ANY(ts, i, words);
}

/* "Tuesday", "4" */
static bool
day(const struct tokens *ts, size_t i)
{
	static const char *const days[] = {
		"monday", "tuesday", "wednesday", "thursday", "friday",
		"saturday", "sunday",
	};

	return ANY(ts, i, days) || (ts->t[i].flags & TOKEN_NUMBER);
}

/*
 * "Date of next meeting - Tuesday 4 May 2026 at 7.30 pm.", "Next Meeting 4th
 * May": the day is no part of the title.
 */
static bool
cut_next(const struct block *b, size_t from, struct title *t)
{
	const struct tokens *ts = b->tokens;
	static const char *const meeting[] = { "meeting", "meetings", };
	static const char *const next[] = { "next", "future", };
	size_t i, end;

	for (i = from + 1; i + 1 < ts->n && i < from + 8; i++)
		if (ANY(ts, i, meeting) && ANY(ts, i - 1, next))
			break;
	if (i + 1 >= ts->n || i >= from + 8)
		return false;
	end = i + 1 + token_punct(ts, i + 1, '-');
	/* without a number it may be a line below the last item */
	if (end == i + 1 && (b->mark == NULL ||
	    (ts->t[i].flags & ts->t[end].flags & TOKEN_CAPS)))
		return false;
	/* "4th" begins with a digit, and is no number */
	if (end >= ts->n || !(day(ts, end) ||
	    cp_digit((unsigned char)ts->s.p[ts->t[end].from])))
		return false;
	t->cut = end > i + 1 ? CUT_DASH : CUT_CASE;
	t->end = end;
	return true;
}

static bool
cut_dash(const struct tokens *ts, size_t from, bool below, struct title *t)
{
	/* "24/0187/HSE - The Old Forge. Porch.": the dash is the title's */
	if (ts->t[from].flags & TOKEN_NUMBER)
		return false;
	for (size_t i = from + 1; i + 1 < ts->n && i < from + NEAR; i++) {
		if (finite_verb(ts, i))
			return false;
		if (!token_punct(ts, i, '-') ||
		    (ts->t[i].flags & TOKEN_GLUED) ||
		    (ts->t[i + 1].flags & TOKEN_GLUED))
			continue;
		if (words_in(ts, from, i) > BEFORE_DASH)
			return false;
		/* "Minutes. Resolved - that they be signed": not of the title */
		if (i > from + 2 && formal(ts, i - 1) &&
		    token_punct(ts, i - 2, '.'))
			return false;
		/* "Declarations of interest - none", "Apologies - Cllr Orme" */
		if ((says_nothing(ts, i + 1) && words_in(ts, i, ts->n) <= 4) ||
		    (token_is(ts, from, "apologies") && titled(ts, i + 1))) {
			t->cut = CUT_DASH;
			t->end = i + 1;
			return true;
		}
		if (!verb_within(ts, i + 1, ts->n) ||
		    !text_behind(ts, i + 1, below))
			continue;
		t->cut = CUT_DASH;
		t->end = i + 1;
		return true;
	}
	return false;
}

/* The token behind the first colon of a short title, or 0. */
size_t
title_colon(const struct tokens *ts)
{
	for (size_t i = 1; i + 1 < ts->n && i < NEAR; i++) {
		if (token_punct(ts, i, ':') &&
		    !(ts->t[i + 1].flags & TOKEN_GLUED))
			return words_in(ts, 0, i) <= BEFORE_COLON ? i + 1 : 0;
		if (finite_verb(ts, i) || token_punct(ts, i, '.'))
			return 0;
	}
	return 0;
}

size_t
title_dash(const struct tokens *ts)
{
	for (size_t i = 1; i + 2 < ts->n && i < NEAR; i++) {
		if (finite_verb(ts, i) || token_punct(ts, i, '.'))
			return 0;
		if (token_punct(ts, i, '-') &&
		    !(ts->t[i].flags & TOKEN_GLUED) &&
		    !(ts->t[i + 1].flags & TOKEN_GLUED))
			return words_in(ts, 0, i) <= BEFORE_DASH ? i + 1 : 0;
	}
	return 0;
}

/* "MINUTES OF THE LAST MEETING RESOLVED that they be signed" */
static bool
decides(const struct tokens *ts, size_t from, size_t i)
{
	return i > from && formal(ts, i) && (ts->t[i].flags & TOKEN_CAPS) &&
	    i + 1 < ts->n && !(ts->t[i + 1].flags & TOKEN_CAPITAL) &&
	    !token_punct(ts, i + 1, ':');
}

/* "FINANCE The Clerk reported": capitals, then a sentence. */
static bool
cut_case(const struct tokens *ts, size_t from, bool marked, struct title *t)
{
	size_t	 i = from, letters = 0;
	unsigned words = 0;

	for (; i < ts->n; i++) {
		unsigned f = ts->t[i].flags;

		if (decides(ts, from, i))
			break;

		if ((f & TOKEN_WORD) && !(f & TOKEN_CAPS) &&
		    !(ts->t[i].to - ts->t[i].from == 1 && i + 1 < ts->n &&
		    (ts->t[i + 1].flags & TOKEN_CAPS)))
			break;
		words += (f & TOKEN_CAPS) != 0;
		letters += f & TOKEN_CAPS ? ts->t[i].to - ts->t[i].from : 0;
	}
	if (i >= ts->n || words == 0 || letters < (words == 1 ? 7 : 9) ||
	    !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    token_punct(ts, i - 1, ',') || token_punct(ts, i - 1, '(') ||
	    (!leads_in(ts) && ((!(marked && words > 1) &&
	    !verb_within(ts, i, ts->n)) || !token_punct(ts, ts->n - 1, '.'))))
		return false;
	t->cut = CUT_CASE;
	t->end = i;
	return true;
}

/* "available through grants and": the line is broken, no title ends so. */
static bool
hangs(const struct tokens *ts)
{
	static const char *const words[] = {
		"and", "or", "of", "the", "to", "for", "by", "with", "a", "an",
		"from", "that", "which", "be",
	};

	return ANY(ts, ts->n - 1, words);
}

/*
 * "Matters arising • The board has been put up": points flattened into
 * the line; "Concerns of residents None": says_nothing said of it.
 */
static bool
cut_point(const struct block *b, size_t from, struct title *t)
{
	const struct tokens *ts = b->tokens;

	for (size_t i = from + 1; i < ts->n && i < from + NEAR; i++) {
		str w = tokens_str(ts, i, i + 1);

		if (finite_verb(ts, i) && !token_is(ts, i, "made"))
			return false;
		/* "Reports 5.1 Chairman's Report", under 5 */
		if (b->mark != NULL && b->marker.kind == MARK_DECIMAL &&
		    str_eq(w, b->marker.label) && token_punct(ts, i + 1, '.') &&
		    i + 2 < ts->n && (ts->t[i + 2].flags & TOKEN_GLUED) &&
		    (ts->t[i + 2].flags & TOKEN_NUMBER)) {
			t->cut = CUT_STOP;
			t->end = i;
			return true;
		}
		/* "Apologies Mr. Halls.", "Apologies None.", "Noise No complaints" */
		if (i == from + 1 && token_is(ts, from, "apologies") &&
		    (titled(ts, i) || token_is(ts, i, "none"))) {
			t->cut = CUT_STOP;
			t->end = i;
			return true;
		}
		if ((ts->t[i].flags & TOKEN_CAPITAL) && token_is(ts, i, "no") &&
		    b->mark != NULL && (i + 2 == ts->n || (i + 3 == ts->n &&
		    token_punct(ts, i + 2, '.'))) &&
		    !token_punct(ts, i - 1, ':')) {
			t->cut = CUT_STOP;
			t->end = i;
			return true;
		}
		if (str_eq(w, STR("\xe2\x80\xa2")) ||
		    str_eq(w, STR("\xc2\xb7")) || ((i + 1 == ts->n ||
		    token_punct(ts, i + 1, '.')) &&
		    !token_punct(ts, i - 1, ':') && (token_is(ts, i, "none") ||
		    token_is(ts, i, "nil")) && (ts->t[i].flags & TOKEN_CAPITAL) &&
		    i > from + 1)) {
			t->cut = CUT_STOP;
			t->end = i;
			return true;
		}
	}
	return false;
}

static bool
cut_whole(const struct block *b, size_t from, bool below, struct title *t)
{
	const struct tokens	*ts = b->tokens;
	size_t			 n = ts->n;
	unsigned		 words = words_in(ts, 0, n), most = WHOLE_WORDS;
	bool			 caps = all_caps(ts, from, n);

	t->stop = token_punct(ts, n - 1, '.');
	if (token_punct(ts, n - 1, ';') || token_punct(ts, n - 1, ',') ||
	    hangs(ts))
		return false;
	if (caps || t->asks)
		most = CAPS_WORDS;
	else if (b->bold || cased_words(ts, from, n, 5) || (below && !t->stop))
		most = CASED_WORDS;
	if (words > most || sentence_end(ts, 0) < n)
		return false;
	if (!caps && !b->bold && !t->asks && ((t->stop && words > 5) ||
	    tells(ts, from, n)))
		return false;
	t->cut = CUT_WHOLE;
	t->end = n;
	return true;
}

/* "**Grit bins** The Clerk said that they were gone." */
static bool
cut_bold(const struct block *b, size_t from, struct title *t)
{
	const struct tokens	*ts = b->tokens;
	size_t			 end;

	if (b->bold_to == 0)
		return false;
	end = token_at(ts, b->bold_to);
	if (end <= from || end >= ts->n || formal(ts, from) ||
	    words_in(ts, from, end) > BEFORE_COLON || tells(ts, from, end))
		return false;
	/* "**Grit bins**: they were gone" */
	end += token_punct(ts, end, ':') && end + 1 < ts->n;
	t->cut = CUT_CASE;
	t->end = end;
	return true;
}

bool
title_read(const struct block *b, bool below, struct title *t)
{
	const struct tokens	*ts = b->tokens;
	size_t			 from;

	*t = (struct title){ 0 };
	if (b->kind != BLOCK_PARA || ts == NULL || ts->n == 0)
		return false;
	from = past_bracket(ts);
	if (!title_begins(ts, from, &t->asks))
		return false;
	if (!cut_bold(b, from, t) && !cut_next(b, from, t) &&
	    !(all_caps(ts, from, ts->n) && cut_whole(b, from, below, t)) &&
	    !cut_point(b, from, t) && !cut_case(ts, from, b->mark != NULL, t) &&
	    !cut_colon(ts, from, below, t) &&
	    !cut_dash(ts, from, below, t) && !cut_whole(b, from, below, t) &&
	    !cut_stop(ts, from, t))
		return false;
	t->stop &= t->cut == CUT_WHOLE;
	t->words = words_in(ts, from, t->end);
	t->caps = all_caps(ts, from, t->end);
	t->lead = t->caps || caps_start(ts, from, t->end);
	t->bold = b->bold || (b->bold_to > 0 && t->cut == CUT_CASE);
	t->cased = cased_words(ts, from, t->end, 5);
	t->mixed = cased_words(ts, from, t->end, 1);
	for (size_t i = from; i < t->end; i++)
		if (ts->t[i].flags & TOKEN_WORD)
			return true;
	return false;	/* "25/06/2018 - a fire was seen" */
}
