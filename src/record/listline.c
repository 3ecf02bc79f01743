/*
 * Lines of a list of names. Input: a leaf below a label. Output: whether it
 * goes on with the list, and as what: names, offices, a count, a head.
 *
 *	"Debroy Hale Deputy Chairman" is of the list; "Cllr Hale welcomed
 *	everyone" is not; "13 members of the public" neither ends it
 */
#include <string.h>

#include "attend.h"

enum { LIST_TOKENS = 800, SIDE_TOKENS = 10, LINE_TOKENS = 40, };

/* "13 members of the public" */
bool
count_line(struct model *m, const struct tokens *ts)
{
	size_t end = number_match(m->lex, ts, 0, NULL);

	return end > 0 && end < ts->n && ts->n < 16 &&
	    (token_is(ts, end, "members") || token_is(ts, end, "member") ||
	    token_is(ts, end, "residents") || token_is(ts, end, "public"));
}

/* "Collins (J)" */
bool
surname_initial(const struct tokens *ts, size_t i)
{
	return i + 3 < ts->n && (ts->t[i].flags & TOKEN_CAPITAL) &&
	    token_punct(ts, i + 1, '(') &&
	    ts->t[i + 2].to == ts->t[i + 2].from + 1 &&
	    (ts->t[i + 2].flags & TOKEN_CAPITAL) && token_punct(ts, i + 3, ')');
}

/* Whether a leaf without a label goes on with the list. */
bool
name_line(struct model *m, struct node *n)
{
	struct names	 x = names_of(m, n, "", "");
	struct person	 p;
	struct match	 k;
	size_t		 end, open;
	str		 office;

	if (x.ts->n == 0)
		return false;
	/* "*A Hale (Chair)": starred, as a line below explains */
	if (token_punct(x.ts, 0, '*') && x.ts->n < LINE_TOKENS)
		return names_follow(m, x.ts, 1);
	/* "Y Cynghorydd / Councillor A" */
	if (lexicon_match(m->lex, LEX_HONORIFIC, x.ts, 0, &k) &&
	    token_punct(x.ts, k.to, '/'))
		return true;
	/* "Y Cynghorydd J. Pugh": Welsh has the article before the title */
	if (token_is(x.ts, 0, "the") && (plural_title(x.ts, 1, NULL) ||
	    lexicon_match(m->lex, LEX_HONORIFIC, x.ts, 1, &k)))
		return names_follow(m, x.ts, 1);
	/* "Councillors Browne, Butler, ...": a whole council in one line */
	if (plural_title(x.ts, 0, NULL) || holder_here(m, x.ts, 0, &open, &p))
		return true;
	/* "(Officials) Mr Hale", "Hale Service: Ms Adams" */
	if (token_punct(x.ts, 0, '(') && (end = past_bracket(x.ts, 0)) > 0)
		return names_follow(m, x.ts, end);
	for (end = 1; end < x.ts->n && end < 8; end++)
		if (token_punct(x.ts, end, ':'))
			return names_follow(m, x.ts, end + 1) &&
			    !lexicon_match(m->lex, LEX_ITEM_KIND, x.ts, 0, &k);
	if (x.ts->n > LIST_TOKENS ||
	    lexicon_match(m->lex, LEX_ITEM_KIND, x.ts, 0, &k) ||
	    lexicon_match(m->lex, LEX_SPEECH_TO, x.ts, 0, &k))
		return false;
	end = person_match(m->lex, x.ts, 0, &p);
	/* "Collins (J), Darling (M)" */
	if (end == 0 && surname_initial(x.ts, 0) && token_punct(x.ts, 4, ',') &&
	    surname_initial(x.ts, 5))
		return true;
	/* "Jane & David Hale, Mill Road" */
	if (end == 0 && lexicon_match(m->lex, LEX_GIVEN, x.ts, 0, &k) &&
	    (token_punct(x.ts, k.to, '&') || token_is(x.ts, k.to, "and")) &&
	    lexicon_match(m->lex, LEX_GIVEN, x.ts, k.to + 1, &k) &&
	    person_match(m->lex, x.ts, k.from, &p) > k.from)
		return name_ends(&x, p.to);
	/* "Alan", "Darren Hall" */
	if (end == 0 && lexicon_match(m->lex, LEX_GIVEN, x.ts, 0, &k) &&
	    (k.to == x.ts->n || (token_punct(x.ts, k.to, '(') &&
	    x.ts->n < 12) || (k.to + 1 == x.ts->n &&
	    (x.ts->t[k.to].flags & TOKEN_CAPITAL))))
		return true;
	if (end == 0)
		return office_before(&x, 0, &p, &office) > 0 &&
		    name_ends(&x, p.to);
	if (!p.titled && ward_name(x.ts, &p))
		return false;
	/* "Misha Salk - Board Member" */
	if (!p.titled && !p.given && !p.initials && x.ts->n <= SIDE_TOKENS &&
	    token_punct(x.ts, end, '-') &&
	    !(x.ts->t[end].flags & TOKEN_GLUED) && end + 1 < x.ts->n &&
	    (x.ts->t[end + 1].flags & TOKEN_CAPITAL) &&
	    lexicon_find(m->lex, LEX_ROLE, x.ts, end + 1, x.ts->n, &k))
		return true;
	if (!p.titled && !p.given && !p.initials)
		return (x.ts->n <= 4 || token_punct(x.ts, end, ',') ||
		    token_punct(x.ts, end, '(') ||
		    office_match(m->lex, x.ts, end, NULL) == x.ts->n) &&
		    (name_ends(&x, end) || office_match(m->lex, x.ts, end,
		    NULL) > end) && !(x.ts->t[0].flags & TOKEN_CAPS);
	/* "Cllr Hale welcomed everyone" is a sentence, and no list */
	if (x.ts->n > LINE_TOKENS && !joins_names(x.ts, end) &&
	    !token_punct(x.ts, end, '(') && !token_punct(x.ts, end, '-') &&
	    (person_match(m->lex, x.ts, end, &p) == end || !p.titled))
		return false;
	return name_ends(&x, end) || (x.ts->t[end].flags & TOKEN_CAPITAL) ||
	    token_is(x.ts, end, "in") || token_is(x.ts, end, "from");
}

/* An office, initials or a body alone: of a column beside the names. */
bool
side_line(struct model *m, struct node *n)
{
	const struct tokens *ts = node_tokens(m->a, n);

	if (ts->n == 0 || ts->n > 10)
		return false;
	return office_match(m->lex, ts, 0, NULL) == ts->n ||
	    (ts->n == 1 && key_like(n->leaf->s));
}

/* Whether a name or an office with its holder begins at once. */
bool
starts_names(const struct names *x, size_t i)
{
	struct person	p;
	size_t		open;
	str		office;
	struct match	k;

	return plural_title(x->ts, i, NULL) ||
	    holder_here(x->m, x->ts, i, &open, &p) ||
	    person_match(x->m->lex, x->ts, i, &p) > i ||
	    office_before(x, i, &p, &office) > i ||
	    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k);
}

/* Three words or more between commas, and nothing else. */
bool
singles_only(const struct names *x, size_t i)
{
	struct match	k;
	unsigned	n = 0;

	for (; i < x->to; i++) {
		if (joins_names(x->ts, i) || token_punct(x->ts, i, '.'))
			continue;
		if (!person_word(x->m->lex, x->ts, i) ||
		    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k) ||
		    (i + 1 < x->to && !joins_names(x->ts, i + 1) &&
		    !token_punct(x->ts, i + 1, '.')))
			return false;
		n++;
	}
	return n >= 3;
}

/* "An apology was received from", not the first of a list's names. */
bool
sentence_word(const struct tokens *ts, size_t i)
{
	return !(ts->t[i].flags & TOKEN_CAPITAL) || token_is(ts, i, "an") ||
	    token_is(ts, i, "were") || token_is(ts, i, "was") ||
	    token_is(ts, i, "there") || token_is(ts, i, "the") ||
	    token_is(ts, i, "received") || token_is(ts, i, "apologies") ||
	    token_is(ts, i, "from") || token_is(ts, i, "these");
}

/* "Councillor A (in the Chair); Councillors B, C": present, if unsaid. */
bool
council_line(const struct names *x)
{
	struct person	p;
	bool		chair = false, several = false;

	if (person_match(x->m->lex, x->ts, 0, &p) == 0 || !p.titled)
		return false;
	for (size_t i = 0; i + 2 < x->ts->n && i < 24; i++) {
		chair |= token_is(x->ts, i, "in") &&
		    token_is(x->ts, i + 1, "the") &&
		    token_is(x->ts, i + 2, "chair");
		several |= plural_title(x->ts, i, NULL);
	}
	return chair && several;
}

/* A line of one name, with an office or none; a code of codes before it. */
static bool
bare_name(const struct names *x, size_t i)
{
	struct person	p;
	size_t		end = person_match(x->m->lex, x->ts, i, &p);

	if (end == i || x->ts->n > (p.titled ? 24 : 12) || !(i > 0 || p.titled ||
	    p.given || p.initials) || ward_name(x->ts, &p))
		return false;
	while (end < x->ts->n && (x->ts->t[end].flags & TOKEN_PUNCT))
		end++;
	return end >= x->ts->n ||
	    office_match(x->m->lex, x->ts, end, NULL) > end ||
	    lexicon_match(x->m->lex, LEX_ATTENDANCE_NOTE, x->ts, end,
	    &(struct match){ 0 });
}

/*
 * How many lines from n on are a name, with an office or none, behind it or
 * on a line below.
 */
unsigned
bare_names(struct model *m, struct node *n, const struct codes *codes)
{
	unsigned lines = 0;

	for (; text_leaf(n) && lines < MIN_BARE; n = n->next) {
		struct names	x = names_of(m, n, "", "");

		if (bare_name(&x, code_status(codes, x.ts, 0) != NULL))
			lines++;
		else if (lines == 0 || !side_line(m, n))
			break;
	}
	return lines;
}

/*
 * "Cllrs A Hale (Chairman), B Doyle and C Moore. Clerk J Penn.": names alone,
 * three or more, and no sentence.
 */
bool
names_alone(const struct names *x)
{
	struct person	p;
	size_t		i = 0, small = 0;
	unsigned	names = 0;
	bool		plural = plural_title(x->ts, 0, NULL);

	if (!plural && (person_match(x->m->lex, x->ts, 0, &p) == 0 ||
	    !p.titled))
		return false;
	while (i < x->ts->n) {
		size_t end = person_match(x->m->lex, x->ts, i, &p);

		if (end > i && (p.titled || p.given || p.initials)) {
			names++;
			i = end;
			continue;
		}
		/* "Cllrs Hale, Doyle and Moore" */
		names += plural && person_word(x->m->lex, x->ts, i) &&
		    name_ends(x, i + 1);
		small += (x->ts->t[i].flags & TOKEN_WORD) &&
		    !(x->ts->t[i].flags & TOKEN_CAPITAL) &&
		    !joins_names(x->ts, i) && !token_is(x->ts, i, "of") &&
		    !token_is(x->ts, i, "the") && !token_is(x->ts, i, "in") &&
		    !token_is(x->ts, i, "chair") && !token_is(x->ts, i, "to") &&
		    !token_is(x->ts, i, "members") && !token_is(x->ts, i,
		    "public") && !token_is(x->ts, i, "residents");
		i++;
	}
	return names >= MIN_BARE && small == 0;
}

/* "Name", "Role": heads of columns that were printed one below the other. */
bool
heads_line(struct model *m, struct node *n)
{
	static const char *const words[] = {
		"name", "names", "role", "title", "position", "status",
		"representing", "organisation", "members", "initials",
		"attendee name", "arrived",
	};

	(void)m;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_same(n->leaf->s, str_c(words[i])))
			return true;
	return false;
}

/* "GARDA NOMINEES:", a line of its own: a group of those the list names. */
bool
group_label(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;

	return ts->n > 1 && ts->n <= 8 && token_punct(ts, ts->n - 1, ':') &&
	    (ts->t[0].flags & TOKEN_CAPITAL) &&
	    !lexicon_match(m->lex, LEX_ITEM_KIND, ts, 0, &k) &&
	    !lexicon_match(m->lex, LEX_LABEL, ts, 0, &k);
}

/* "Present: Stu, Mel, J-M": three words or more between marks. */
bool
words_listed(const struct tokens *ts, size_t i)
{
	unsigned n = 0;

	for (; i < ts->n; i++) {
		if (joins_names(ts, i) || token_punct(ts, i, '.'))
			continue;
		if (!(ts->t[i].flags & TOKEN_CAPITAL))
			return false;
		while (token_punct(ts, i + 1, '-') && i + 2 < ts->n)
			i += 2;
		if (i + 1 < ts->n && !joins_names(ts, i + 1) &&
		    !token_punct(ts, i + 1, '.'))
			return false;
		n++;
	}
	return n >= 3;
}
