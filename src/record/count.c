/*
 * Votes counted. Input: a sentence. Output: how many voted for, against and
 * not at all, in whatever form it is printed.
 *
 *	"7 in favour, 2 against"; "For: 26"; "by 8 votes to 3"; "(5:4)"; "no
 *	Members voted against", which is a stated nought
 */
#include <string.h>

#include "motion.h"

enum {
	NEAR = 6,		/* tokens between a number and its side */
	VOTES_MAX = 400,	/* no council is larger; bills and years are */
};

enum side
side_of(str value)
{
	static const char *const names[] = { "for", "against", "abstain", };

	for (int i = 0; i < SIDES; i++)
		if (str_eq(value, str_c(names[i])))
			return (enum side)i;
	return SIDE_NONE;
}

const char *
side_name(enum side s)
{
	static const char *const names[] = { "for", "against", "abstain", };

	return s < SIDES ? names[s] : NULL;
}

/* The sentence while it is read. */
struct reading {
	const struct model	*m;
	const struct tokens	*ts;
	struct count		*c;
	size_t			 from, end;
	bool			 signal;	/* it speaks of voting */
	bool			 amended;	/* "for the amendment" came first */
	bool			 public;	/* of letters, residents */
	bool			 number_first;	/* "7 for", not "for: 7" */
	bool			 side_first;
	long			 number;	/* waiting for its side, or -1 */
	enum side		 side;		/* waiting for its number */
	size_t			 at;		/* where what waits stands */
	unsigned		 sides;		/* that have got one */
};

static void
told(struct reading *r, size_t i, const char *rule)
{
	if (r->c->told && r->c->rule != NULL)
		return;
	if (!r->c->told)
		r->c->from = i;
	r->c->told = true;
	r->c->rule = rule;
}

static void
give(struct reading *r, enum side s, long n, size_t i, const char *rule)
{
	if (s < SIDES && r->c->n[s] < 0) {
		r->c->n[s] = n;
		r->sides++;
		told(r, i, rule);
	}
	r->number = -1;
	r->side = SIDE_NONE;
}

/* Not a sum, a percentage, a part of a date or of a longer number. */
static bool
votes_number(const struct tokens *ts, size_t from, size_t to)
{
	str before = from > 0 ? tokens_str(ts, from - 1, from) : STR("");
	str after = to < ts->n ? tokens_str(ts, to, to + 1) : STR("");
	bool glued = to < ts->n && (ts->t[to].flags & TOKEN_GLUED) != 0;

	if (before.n > 0 && (unsigned char)before.p[0] >= 0xc2 &&
	    (ts->t[from].flags & TOKEN_GLUED) &&
	    (ts->t[from - 1].flags & TOKEN_PUNCT) && before.n <= 3 &&
	    !token_punct(ts, from - 1, '-') && !token_punct(ts, from - 1, '"') &&
	    !token_punct(ts, from - 1, '\''))
		return false;		/* pounds and euros */
	/* "Resolution No. 2023-11-02" */
	if (from > 1 && token_punct(ts, from - 1, '-') &&
	    (ts->t[from].flags & ts->t[from - 1].flags & TOKEN_GLUED) &&
	    tokens_str(ts, from - 2, from - 1).n == 4 &&
	    (ts->t[from - 2].flags & TOKEN_NUMBER))
		return false;
	if (str_eq(before, STR("$")) || str_eq(after, STR("%")))
		return false;
	/* "10.30", "24/026", "3(b)" */
	return !(glued && to + 1 < ts->n && (ts->t[to + 1].flags & TOKEN_GLUED) &&
	    (str_eq(after, STR(".")) || str_eq(after, STR("/")) ||
	    str_eq(after, STR("("))));
}

/* Words that may stand between a number and its side: "votes", "the motion". */
static bool
between(struct reading *r, size_t from, size_t to)
{
	struct match k;

	for (size_t i = from; i < to; ) {
		if (lexicon_match(r->m->lex, LEX_VOTE, r->ts, i, &k) &&
		    (match_is(&k, "-") || match_is(&k, "vote")))
			i = k.to;
		else if (token_punct(r->ts, i, ':') ||
		    token_punct(r->ts, i, '-') || token_punct(r->ts, i, '(') ||
		    token_punct(r->ts, i, ')'))
			i++;
		else
			return false;
	}
	return to - from <= NEAR;
}

static void
on_number(struct reading *r, size_t from, size_t to, long n)
{
	if (r->side != SIDE_NONE && !r->number_first &&
	    between(r, r->at, from)) {
		r->side_first = true;
		give(r, r->side, n, from, "count");
		return;
	}
	r->number = n;
	r->at = to;
	r->side = SIDE_NONE;
}

static void
on_side(struct reading *r, const struct match *k)
{
	enum side	s = side_of(k->phrase->value);
	struct person	p;

	/* "2 voted for the amendment and 3 for the motion": the other first */
	if (s == SIDE_FOR && r->amended && r->c->n[SIDE_FOR] >= 0 &&
	    r->c->n[SIDE_AGAINST] < 0 &&
	    token_is(r->ts, k->to + token_is(r->ts, k->to, "the"), "motion")) {
		r->c->n[SIDE_AGAINST] = r->c->n[SIDE_FOR];
		r->c->n[SIDE_FOR] = -1;
		r->c->between = true;
	}
	r->amended |= match_is(k, "amendment") && r->c->n[SIDE_FOR] < 0;
	/* "for the motion 9, for the amendment 4": a division between them */
	if (match_is(k, "amendment"))
		s = r->c->n[SIDE_FOR] >= 0 ? SIDE_AGAINST : SIDE_FOR;
	if (s == SIDE_AGAINST && match_is(k, "amendment"))
		r->c->between = true;
	/* "5 votes for Councillor A Orme": a ballot between candidates */
	if (s == SIDE_FOR && r->number >= 0 &&
	    person_match(r->m->lex, r->ts, k->to, &p) > k->to && p.titled) {
		r->number = -1;
		return;
	}
	if (r->number >= 0 && !r->side_first && between(r, r->at, k->from)) {
		r->number_first = true;
		give(r, s, r->number, k->from, k->phrase->rule);
		return;
	}
	r->side = s;
	r->at = k->to;
	r->number = -1;
}

/* "CARRIED 6/1": the words of a result stand right before. */
static bool
result_before(const struct reading *r, size_t i)
{
	struct match k;
	size_t	from = i > r->from + 4 ? i - 4 : r->from;

	/* "Motion carried; 6:0" */
	if (i > r->from && (token_punct(r->ts, i - 1, ';') ||
	    token_punct(r->ts, i - 1, ',') || token_punct(r->ts, i - 1, ':') ||
	    token_punct(r->ts, i - 1, '-')))
		i--;
	for (; from < i; from++)
		if (lexicon_match(r->m->lex, LEX_CARRIED, r->ts, from, &k) &&
		    k.to == i)
			return true;
	return false;
}

/* "6-0-1": behind it, those who abstained; 0 in "12-3-2023". */
static size_t
abstained(struct reading *r, size_t at, size_t i)
{
	unsigned long	n;
	size_t		end;

	end = number_match(r->m->lex, r->ts, i + 1, &n);
	if (end == i + 1 || end > r->end || n > VOTES_MAX)
		return 0;
	give(r, SIDE_ABSTAIN, (long)n, at, "ratio");
	return end;
}

/* "6 votes to 5", "by 6 to 5", "(5:4)": the token after it, or i. */
static size_t
ratio(struct reading *r, size_t i, size_t to, unsigned long first)
{
	const struct tokens	*ts = r->ts;
	unsigned long		 second;
	struct match		 k;
	size_t			 next = to, end;
	bool			 votes = false, word;

	if (token_is(ts, next, "votes") || token_is(ts, next, "vote")) {
		votes = true;
		next++;
	}
	word = token_is(ts, next, "to");
	if (!word && !token_punct(ts, next, ':') &&
	    !token_punct(ts, next, '-') && !(token_punct(ts, next, '/') &&
	    i > 0 && (result_before(r, i) || token_is(ts, i - 1, "vote"))))
		return i;
	end = number_match(r->m->lex, ts, ++next, &second);
	if (end == next || end > r->end || second > VOTES_MAX ||
	    !votes_number(ts, next, end))
		return i;
	if (word && !votes && !(i > 0 && (token_is(ts, i - 1, "by") ||
	    token_is(ts, i - 1, "voted") || token_punct(ts, i - 1, '('))) &&
	    !r->signal)
		return i;
	if (!word && !(i > 0 && token_punct(ts, i - 1, '(')) &&
	    !(r->signal && (!token_punct(ts, next - 1, ':') ||
	    result_before(r, i))))
		return i;
	if (!word && token_punct(ts, i - 1, '(') &&
	    !token_punct(ts, end, ')') && !token_is(ts, end, "and") &&
	    !token_punct(ts, end, ',') && !token_punct(ts, end, ';') &&
	    !token_punct(ts, end, '-'))
		return i;
	if (lexicon_match(r->m->lex, LEX_VOTE, ts, end, &k) &&
	    side_of(k.phrase->value) < SIDE_ABSTAIN) {
		enum side s = side_of(k.phrase->value);

		give(r, s, (long)first, i, k.phrase->rule);
		give(r, s == SIDE_FOR ? SIDE_AGAINST : SIDE_FOR, (long)second,
		    i, k.phrase->rule);
		return k.to;
	}
	if (token_punct(ts, end, '-') && (ts->t[end].flags & TOKEN_GLUED) &&
	    (end = abstained(r, i, end)) == 0)
		return i;
	r->c->ratio[0] = (long)first;
	r->c->ratio[1] = (long)second;
	r->sides += 2;
	told(r, i, "ratio");
	r->number = -1;
	return end;
}

static size_t
on_word(struct reading *r, const struct match *k)
{
	if (side_of(k->phrase->value) < SIDES || match_is(k, "other") ||
	    match_is(k, "amendment")) {
		on_side(r, k);
	} else if (match_is(k, "unanimous")) {
		r->c->unanimous = true;
		r->c->rule = NULL;
		told(r, k->from, k->phrase->rule);
	} else if (match_is(k, "casting")) {
		r->signal = true;
	} else if (match_is(k, "nobody")) {
		give(r, SIDE_AGAINST, 0, k->from, k->phrase->rule);
		r->signal = true;
	} else if (match_is(k, "vote")) {
		r->signal = true;
	} else if (match_is(k, "public")) {
		r->public = true;
	}
	return k->to;
}

/* "exercised his casting vote against the proposition" */
static void
casting(struct reading *r)
{
	struct match k;
	size_t	i = r->from;

	while (i < r->end && !(lexicon_match(r->m->lex, LEX_VOTE, r->ts, i, &k) &&
	    match_is(&k, "casting")))
		i++;
	if (i >= r->end)
		return;
	r->c->cast = true;
	told(r, i, k.phrase->rule);
	for (i = k.to; i < r->end && i < k.to + 8 &&
	    r->c->casting == SIDE_NONE; i++) {
		struct match s;

		if (lexicon_match(r->m->lex, LEX_VOTE, r->ts, i, &s) &&
		    side_of(s.phrase->value) < SIDE_ABSTAIN)
			r->c->casting = side_of(s.phrase->value);
	}
}

void
count_votes(const struct model *m, const struct tokens *ts, size_t i,
    size_t end, struct count *c)
{
	struct reading	r = { .m = m, .ts = ts, .c = c, .from = i, .end = end,
			    .number = -1, .side = SIDE_NONE };
	struct match	k;

	*c = (struct count){ .n = { -1, -1, -1 }, .ratio = { -1, -1 },
	    .casting = SIDE_NONE };
	for (size_t at = i; at < end && !r.signal; at++)
		r.signal = lexicon_match(m->lex, LEX_CARRIED, ts, at, &k) &&
		    !match_is(&k, "agreed");
	for (size_t at = i; at < end; ) {
		unsigned long n;
		size_t to, past;

		if (lexicon_match(m->lex, LEX_VOTE, ts, at, &k) && k.to <= end &&
		    !match_is(&k, "-")) {
			at = on_word(&r, &k);
			continue;
		}
		to = number_match(m->lex, ts, at, &n);
		if (to == at || n > VOTES_MAX || (!votes_number(ts, at, to) &&
		    !(token_punct(ts, to, '/') && result_before(&r, at)))) {
			if (token_punct(ts, at, '.') || token_punct(ts, at, ';'))
				r.number = -1, r.side = SIDE_NONE;
			at = to > at ? to : at + 1;
			continue;
		}
		if ((past = ratio(&r, at, to, n)) == at) {
			on_number(&r, at, to, (long)n);
			past = to;
		}
		at = past;
	}
	casting(&r);
	if (r.public && !r.signal && !c->cast) {
		c->n[SIDE_FOR] = c->n[SIDE_AGAINST] = c->n[SIDE_ABSTAIN] = -1;
		c->ratio[0] = c->ratio[1] = -1;
		c->told = c->unanimous;
		return;
	}
	/* "a budget of 500 for the hall": one number alone counts no votes */
	if (r.sides == 1 && c->n[SIDE_ABSTAIN] < 0 && (!r.signal ||
	    c->n[SIDE_FOR] == 0)) {
		c->n[SIDE_FOR] = c->n[SIDE_AGAINST] = -1;
		c->told = c->unanimous || c->cast;
	}
}
