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
	BEFORE_STOP = 12, BEFORE_DASH = 10, NEAR = 16, FRONT_TOKENS = 400,
	FRONT_BLOCKS = 120,
};

unsigned
words_in(const struct tokens *ts, size_t from, size_t to)
{
	unsigned n = 0;

	for (size_t i = from; i < to && i < ts->n; i++)
		n += !(ts->t[i].flags & TOKEN_PUNCT);
	return n;
}

bool
leads_in(const struct tokens *ts)
{
	size_t n = ts->n;

	if (n > 1 && token_punct(ts, n - 1, '-'))
		n--;
	return n > 0 && token_punct(ts, n - 1, ':');
}

bool
all_caps(const struct tokens *ts, size_t from, size_t to)
{
	unsigned caps = 0, small = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		unsigned f = ts->t[i].flags;

		if (!(f & TOKEN_WORD) || ts->t[i].to - ts->t[i].from < 2)
			continue;
		if (f & TOKEN_CAPS)
			caps++;
		else
			small++;
	}
	return caps > 0 && small <= caps / 8;
}

/*
 * Words of four letters and more begin with capitals, as in a headline; one
 * of share of them need not.
 */
static bool
headline(const struct tokens *ts, size_t from, size_t to, unsigned share)
{
	unsigned big = 0, small = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		if (!(ts->t[i].flags & TOKEN_WORD) ||
		    ts->t[i].to - ts->t[i].from < 4)
			continue;
		if (ts->t[i].flags & TOKEN_CAPITAL)
			big++;
		else if (!token_is(ts, i, "from") && !token_is(ts, i, "with") &&
		    !token_is(ts, i, "into"))
			small++;
	}
	return big > 0 && small * share <= big;
}

/* "NEXT MEETING MONDAY 2 SEPTEMBER at 7 p.m. in the hall" */
static bool
caps_start(const struct tokens *ts, size_t from, size_t to)
{
	unsigned n = 0;

	while (from + n < to && (ts->t[from + n].flags & TOKEN_CAPS) &&
	    ts->t[from + n].to - ts->t[from + n].from > 2)
		n++;
	return n >= 2;
}

static bool
any_of(const struct tokens *ts, size_t i, const char *const *words, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

#define ANY(ts, i, words) any_of(ts, i, words, sizeof(words) / sizeof(*words))

static bool
auxiliary(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"is", "are", "was", "were", "has", "have", "had", "will",
		"would", "can", "could", "should", "may", "might", "must",
		"shall", "does", "did", "do", "gave", "asked", "said", "thought",
		"felt", "went", "took", "made", "read", "spoke", "told",
	};

	return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    ANY(ts, i, words);
}

bool
finite_verb(const struct tokens *ts, size_t i)
{
	if (auxiliary(ts, i) || token_is(ts, i, "be") || token_is(ts, i, "been"))
		return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL);
	return i < ts->n && !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    (ts->t[i].flags & TOKEN_WORD) &&
	    str_ends(tokens_str(ts, i, i + 1), STR("ed")) &&
	    ts->t[i].to - ts->t[i].from > 4;
}

static bool
verb_within(const struct tokens *ts, size_t from, size_t to)
{
	int depth = 0;

	for (size_t i = from; i < to && i < ts->n; i++) {
		/* "Library report (attached)" */
		depth += token_punct(ts, i, '(');
		depth -= token_punct(ts, i, ')');
		if (depth <= 0 && finite_verb(ts, i))
			return true;
	}
	return false;
}

/* "It was said", "The Clerk reported": what begins so tells, it names not. */
static bool
tells(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const subjects[] = {
		"it", "there", "he", "she", "they", "we", "the", "a", "an",
		"members", "cllr", "councillor", "councillors", "cllrs", "mr",
		"mrs", "ms", "dr", "this", "these", "all", "following", "no",
	};
	bool subject = ANY(ts, from, subjects);

	for (size_t i = from + 1; i < to && i < ts->n; i++)
		if (auxiliary(ts, i) || (subject && finite_verb(ts, i)))
			return true;
	return false;
}

static bool
nothing(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"none", "nil", "nothing", "n", "no", "noted", "dim", "apologies",
		"deferred", "agreed", "approved", "see", "carried",
	};

	return ANY(ts, i, words);
}

/* ---- where a title ends ------------------------------------------------- */

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
begins_well(const struct tokens *ts, size_t i, bool *asks)
{
	size_t k = i;

	*asks = token_is(ts, i, "to") && (ts->t[i].flags & TOKEN_CAPITAL);
	if (token_is(ts, i, "that") || (token_is(ts, i, "to") && !*asks))
		return false;
	while (k < ts->n && k < i + 2 && (ts->t[k].flags & TOKEN_PUNCT))
		k++;
	return k < ts->n && (ts->t[k].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    (k == i || token_punct(ts, i, '\'') || token_punct(ts, i, '"') ||
	    token_punct(ts, i, '(') || token_punct(ts, i, '[') ||
	    (unsigned char)ts->s.p[ts->t[i].from] >= 0x80);
}

static bool
currency(const struct tokens *ts, size_t i)
{
	str w = tokens_str(ts, i, i + 1);

	return str_eq(w, STR("£")) || str_eq(w, STR("€")) ||
	    str_eq(w, STR("$"));
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
	/* "Balances at 31st May: £411.20" is no title and its text */
	if (token_punct(ts, i, '$') || (ts->t[i].flags & TOKEN_NUMBER) ||
	    !(ts->t[i].flags & TOKEN_WORD))
		return tells(ts, i, ts->n);
	if (nothing(ts, i) && words_in(ts, i, ts->n) <= 4)
		return true;
	/* "Fire station: proposals to cut the crew" goes on in small letters */
	if (token_punct(ts, i - 1, ':') && below && !stop &&
	    !(ts->t[i].flags & TOKEN_CAPITAL) && !token_is(ts, i, "the"))
		return false;
	if (tells(ts, i, ts->n))
		return true;
	return verb_within(ts, i, ts->n) ? stop || !below : stop || !below;
}

static bool
formal(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"resolved", "agreed", "decision", "action", "proposed", "noted",
		"outcome",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

static bool
cut_colon(const struct tokens *ts, size_t from, bool below, struct title *t)
{
	for (size_t i = from + 1; i + 1 < ts->n && i < from + NEAR; i++) {
		if (verb_within(ts, from, i) && finite_verb(ts, i - 1))
			return false;
		if (!token_punct(ts, i, ':') ||
		    (ts->t[i + 1].flags & TOKEN_GLUED))
			continue;
		/* "To approve: the accounts" */
		if (t->asks && i <= from + 3)
			continue;
		/* "Minutes. Resolved: that they be signed": not of the title */
		if (i > from + 2 && (token_is(ts, i - 1, "resolved") ||
		    token_is(ts, i - 1, "agreed")))
			return false;
		if (words_in(ts, from, i) > BEFORE_COLON ||
		    !text_behind(ts, i + 1, below))
			return false;
		t->cut = CUT_COLON;
		t->end = i + 1;
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
		/* "Declarations of interest - none", "Apologies - Cllr Orme" */
		if ((nothing(ts, i + 1) && words_in(ts, i, ts->n) <= 4) ||
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

/* "FINANCE The Clerk reported": capitals, then a sentence. */
static bool
cut_case(const struct tokens *ts, size_t from, struct title *t)
{
	size_t	 i = from, letters = 0;
	unsigned words = 0;

	for (; i < ts->n; i++) {
		unsigned f = ts->t[i].flags;

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
	    (!leads_in(ts) && (!verb_within(ts, i, ts->n) ||
	    !token_punct(ts, ts->n - 1, '.'))))
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
 * the line; "Concerns of residents None": nothing said of it.
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
	else if (b->bold || headline(ts, from, n, 5) || (below && !t->stop))
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

bool
title_read(const struct block *b, bool below, struct title *t)
{
	const struct tokens	*ts = b->tokens;
	size_t			 from;

	*t = (struct title){ 0 };
	if (b->kind != BLOCK_PARA || ts == NULL || ts->n == 0)
		return false;
	from = past_bracket(ts);
	if (!begins_well(ts, from, &t->asks))
		return false;
	if (!(all_caps(ts, from, ts->n) && cut_whole(b, from, below, t)) &&
	    !cut_point(b, from, t) && !cut_case(ts, from, t) &&
	    !cut_colon(ts, from, below, t) &&
	    !cut_dash(ts, from, below, t) && !cut_whole(b, from, below, t) &&
	    !cut_stop(ts, from, t))
		return false;
	t->stop &= t->cut == CUT_WHOLE;
	t->words = words_in(ts, from, t->end);
	t->caps = all_caps(ts, from, t->end);
	t->lead = t->caps || caps_start(ts, from, t->end);
	t->bold = b->bold;
	t->cased = headline(ts, from, t->end, 5);
	t->mixed = headline(ts, from, t->end, 1);
	for (size_t i = from; i < t->end; i++)
		if (ts->t[i].flags & TOKEN_WORD)
			return true;
	return false;	/* "25/06/2018 - a fire was seen" */
}

/* ---- titles that run into a sentence ------------------------------------ */

/* "Our", "The": a subject begins, however many capitals follow. */
static bool
determiner(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"our", "the", "this", "these", "a", "an", "no", "all", "some",
		"his", "her", "their", "its",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

/* Two words that the front of the document has beside each other: a name. */
static bool
known_name(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t seen = 0;

	struct match k;

	if (i + 1 >= ts->n || !(ts->t[i].flags & TOKEN_CAPITAL) ||
	    !(ts->t[i + 1].flags & TOKEN_CAPITAL) ||
	    lexicon_match(m->lex, LEX_ORG_WORD, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_ORG_WORD, ts, i + 1, &k) ||
	    lexicon_match(m->lex, LEX_BODY_NOUN, ts, i + 1, &k))
		return false;
	for (size_t b = 0; b < m->nblocks && b < FRONT_BLOCKS &&
	    seen < FRONT_TOKENS; b++) {
		const struct tokens *us = m->blocks[b].tokens;

		for (size_t j = 0; us != NULL && us != ts && j + 1 < us->n &&
		    seen < FRONT_TOKENS; j++, seen++)
			if (us->t[j].hash == ts->t[i].hash &&
			    us->t[j + 1].hash == ts->t[i + 1].hash)
				return true;
	}
	return false;
}

/* The front has the word, too: a given name by which one is called. */
static bool
in_front(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t		seen = 0;
	struct match	k;

	if (lexicon_match(m->lex, LEX_ORG_WORD, ts, i, &k) ||
	    lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &k))
		return false;
	for (size_t b = 0; b < m->nblocks && b < FRONT_BLOCKS &&
	    seen < FRONT_TOKENS; b++) {
		const struct tokens *us = m->blocks[b].tokens;

		for (size_t j = 0; us != NULL && us != ts && j + 1 < us->n &&
		    seen < FRONT_TOKENS; j++, seen++)
			if (us->t[j].hash == ts->t[i].hash &&
			    (us->t[j].flags & TOKEN_CAPITAL) &&
			    (us->t[j + 1].flags & TOKEN_CAPITAL))
				return true;
	}
	return false;
}

/* "AC" behind a title, where the front has "Ann Cole (AC)". */
static bool
known_initials(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t seen = 0, len = ts->t[i].to - ts->t[i].from;

	if (!(ts->t[i].flags & TOKEN_CAPS) || len > 3)
		return false;
	for (size_t b = 0; b < m->nblocks && b < FRONT_BLOCKS &&
	    seen < FRONT_TOKENS; b++) {
		const struct tokens *us = m->blocks[b].tokens;

		for (size_t j = 1; us != NULL && us != ts && j + 1 < us->n &&
		    seen < FRONT_TOKENS; j++, seen++)
			if (us->t[j].hash == ts->t[i].hash &&
			    token_punct(us, j - 1, '(') &&
			    token_punct(us, j + 1, ')'))
				return true;
	}
	return false;
}

/* A small word with a capital: a sentence begins with it. */
static bool
opens_sentence(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"in", "at", "on", "as", "after", "following", "during", "it",
		"there", "we", "he", "she", "they", "since", "while",
		"although", "when", "if", "for",
	};

	return (ts->t[i].flags & TOKEN_CAPITAL) && ANY(ts, i, words);
}

/*
 * The token at which the subject of the verb begins: "Annie" before
 * "reported", "The" before "Community Council would"; 0 where it has none
 * that begins a sentence.
 */
static size_t
subject_of(const struct model *m, const struct tokens *ts, size_t verb,
    bool sure)
{
	size_t		 s = verb, back;
	struct person	 p;
	struct match	 k;

	/* "the Ferry Letter it was agreed that" */
	if (verb > 2 && token_is(ts, verb - 1, "it") &&
	    (ts->t[verb - 2].flags & TOKEN_CAPITAL))
		return verb - 1;
	while (s > 0 && verb - s < 4 && !(ts->t[s].flags & TOKEN_CAPITAL) &&
	    !(ts->t[s - 1].flags & TOKEN_PUNCT))
		s--;
	if (s == 0 || !(ts->t[s].flags & TOKEN_CAPITAL))
		return 0;
	for (back = s; back > 0 && s - back < 4 &&
	    (ts->t[back].flags & TOKEN_CAPITAL); back--)
		if (determiner(ts, back) || lexicon_match(m->lex, LEX_HONORIFIC,
		    ts, back, &k))
			return back;
	for (back++; back < s; back++)
		if ((person_match(m->lex, ts, back, &p) == s + 1 &&
		    (p.given || p.titled || p.initials)) ||
		    (back + 1 == s && known_name(m, ts, back)))
			return back;
	/* "Festival Annie reported", "Upkeep In general it was felt" */
	if (in_front(m, ts, s) || opens_sentence(ts, s))
		return s;
	/* but "the Salem Wind Farm was" */
	return sure || (ts->t[s - 1].flags & TOKEN_CAPITAL) ? 0 : s;
}

bool
title_before_speaker(const struct model *m, const struct block *b, bool sure,
    struct title *t)
{
	static const char *const joins[] = {
		"the", "a", "our", "an", "of", "and", "or", "for", "to", "in",
		"on", "by", "with", "at", "from", "after", "following", "when",
		"as", "that", "if", "while", "since", "during", "under",
	};
	enum { ARTICLES = 4, };
	const struct tokens	*ts = b->tokens;
	struct match		 k;
	struct person		 p;
	size_t			 s = 0;

	*t = (struct title){ 0 };
	if (b->kind != BLOCK_PARA || ts->n < 6 ||
	    !begins_well(ts, 0, &t->asks) || t->asks ||
	    any_of(ts, 0, joins + ARTICLES, sizeof(joins) / sizeof(*joins) -
	    ARTICLES))
		return false;
	for (size_t i = 1; i < ts->n && i < NEAR + 8 && s == 0; i++) {
		if (token_punct(ts, i, '.') || token_punct(ts, i, ','))
			return false;
		if (!ANY(ts, i - 1, joins) && (known_name(m, ts, i) ||
		    known_initials(m, ts, i))) {
			s = i;
			break;
		}
		if (!finite_verb(ts, i) && ((ts->t[i].flags & TOKEN_CAPITAL) ||
		    !lexicon_match(m->lex, LEX_SPEECH_VERB, ts, i, &k)))
			continue;
		if ((s = subject_of(m, ts, i, sure)) == 0) {
			/* "Mrs Orme said", "The Clerk told": a sentence */
			if (determiner(ts, 0) ||
			    person_match(m->lex, ts, 0, &p) > 0)
				return false;
			continue;
		}
		/* "a resolution of members passed in 1999": no subject */
		if (ANY(ts, s - 1, joins) ||
		    lexicon_match(m->lex, LEX_MONTH, ts, s, &k))
			s = 0;
	}
	if (s == 0 || ANY(ts, s - 1, joins) || (ts->t[s - 1].flags &
	    TOKEN_PUNCT) || lexicon_match(m->lex, LEX_HONORIFIC, ts, 0, &k) ||
	    office_match(m->lex, ts, 0, NULL) >= s)
		return false;
	for (size_t i = 0; i < s; i++)
		if (auxiliary(ts, i) && !token_is(ts, i, "made"))
			return false;
	t->cut = CUT_CASE;
	t->end = s;
	t->words = words_in(ts, 0, s);
	t->cased = headline(ts, 0, s, 5);
	return true;
}
