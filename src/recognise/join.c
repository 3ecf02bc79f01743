/*
 * Joining. Input: a line, and the block before it. Output: whether the line
 * goes on that block.
 *
 *	"(Barnet, Harrow and" / "" / "Hounslow)": nothing ends with "and", and
 *	the bracket is closed below
 */
#include <string.h>

#include "grammar.h"
#include "maker.h"
#include "misread.h"

enum { LONG = 60, };		/* bytes of a line that does not end there */

/* Some texts have a tab wherever others have a blank. */
static bool
gap_char(char c)
{
	return c == ' ' || c == '\t';
}

static uint32_t
last_char(str s)
{
	size_t len;

	s = str_trim(s);
	while (s.n > 0 && s.p[s.n - 1] == '*')
		s.n--;
	return s.n > 0 ? utf8_get(s.p + utf8_back(s, s.n),
	    s.n - utf8_back(s, s.n), &len) : 0;
}

/* "(Ms. A." at a line's end: the surname is on the next. */
static bool
ends_in_initial(str s)
{
	static const char *const titles[] = {
		"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.",
		"Cllr", "Cllr.", "Councillor",
	};
	str title;

	s = str_trim(s);
	if (s.n < 5 || s.p[s.n - 1] != '.' || s.p[s.n - 3] != ' ' ||
	    !cp_upper((unsigned char)s.p[s.n - 2]))
		return false;
	s.n -= 3;
	/* "S. Keary, M. Murphy, E." */
	if (s.n > 0 && s.p[s.n - 1] == ',')
		return true;
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++) {
		title = str_c(titles[i]);
		if (str_ends(s, title) && (s.n == title.n ||
		    s.p[s.n - title.n - 1] == ' ' ||
		    s.p[s.n - title.n - 1] == '('))
			return true;
	}
	return false;
}

static bool
ends_sentence(str s)
{
	uint32_t c = cp_fold(last_char(s));

	if (ends_in_initial(s))
		return false;
	return c == '.' || c == ':' || c == '?' || c == '!' || c == ';' ||
	    c == '"';
}

static bool
last_word_is(str s, const char *word)
{
	str w = str_trim(s);
	size_t n = strlen(word);

	return w.n > n && gap_char(w.p[w.n - n - 1]) &&
	    str_same(str_sub(w, w.n - n, w.n), str_c(word));
}

/* A text that cannot end here: "Hillingdon and", "Barnet,", "of the". */
static bool
left_open(str s)
{
	static const char *const words[] = {
		"and", "or", "of", "the", "to", "in", "for", "by", "with", "a",
		"an", "on", "at", "from",
	};

	if (last_char(s) == ',' || last_char(s) == '&' || ends_in_initial(s))
		return true;
	/* "Part A" ends here, "a" does not */
	if (last_word_is(s, "a") && last_char(s) == 'A')
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (last_word_is(s, words[i]))
			return true;
	return false;
}

/* Closes a bracket that it does not open: "Hounslow)". */
static bool
closes_bracket(str s)
{
	int depth = 0;

	for (size_t i = 0; i < s.n; i++) {
		depth += s.p[i] == '(';
		if (s.p[i] == ')' && --depth < 0)
			return true;
	}
	return false;
}

static unsigned
first_word(str s)
{
	size_t i = 0;

	s = str_trim(s);
	while (i < s.n && !gap_char(s.p[i]))
		i++;
	return utf8_count(str_sub(s, 0, i));
}

/* "the Local Government Act", "until 5 June": a year belongs behind it. */
static bool
wants_year(str s)
{
	static const char *const words[] = {
		"Act", "Order", "Regulations", "Rules", "January", "February",
		"March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (last_word_is(s, words[i]))
			return true;
	return false;
}

/*
 * "the plan for the year" / "2021.": the year ends the sentence; behind an
 * Act's name or a month it does, too, if another begins in its line.
 */
static bool
year_ends(const struct maker *k, const struct marker *m, str s, size_t n)
{
	if (m->kind != MARK_DECIMAL || m->style != STYLE_STOP ||
	    m->value < 1900 || m->value >= 2100 || k->gap > 1 ||
	    ends_sentence(k->tail) || k->tail.n <= 30)
		return false;
	return n >= str_trim(s).n || (k->gap == 0 &&
	    (last_char(k->tail) == ',' || wants_year(k->tail)));
}

static bool
no_small(str s)
{
	size_t large = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return false;
		large += s.p[i] >= 'A' && s.p[i] <= 'Z';
	}
	return large >= 3;
}

/*
 * "... was considered." / "DECLARATIONS OF LOBBYING" / "No lobbying was": text
 * that turns to capitals or from them, whatever the widths of the lines.
 */
static bool
turns_case(const struct maker *k, const struct block *b, str next)
{
	return k->gap == 0 && !left_open(k->tail) &&
	    (no_small(next) ? !no_small(k->tail) && next.n > 6 &&
	    !cp_digit((unsigned char)next.p[0]) :
	    b->nlines == 1 && no_small(k->tail) && k->tail.n > 6 &&
	    !str_lower(next));
}

/* The next line's first word would not have fitted on the last line. */
static bool
full(const struct maker *k, str next)
{
	return k->h->width > 0 &&
	    (k->tail_width + 1 + first_word(next)) * 20 > k->h->width * 17;
}

static bool
label_line(const struct maker *k, str s)
{
	struct match	 m;
	struct leaf	*l;
	struct tokens	*ts;

	if (s.n > 120)
		return false;
	l = leaf_make(k->tmp, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1);
	ts = misread_tokens(k->tmp, k->lex, l);
	/* "2." / "Conflicts of interest": the item, and no field of a notice */
	return lexicon_whole(k->lex, LEX_LABEL, ts, &m) &&
	    !(str_eq(m.phrase->value, STR("record")) &&
	    lexicon_match(k->lex, LEX_ITEM_KIND, ts, 0, &m));
}

/* The words that the line begins with. */
static struct tokens *
first_tokens(const struct maker *k, str s)
{
	return misread_tokens(k->tmp, k->lex, leaf_make(k->tmp,
	    &(struct text){ .s = s },
	    &(struct span){ 0, s.n < 80 ? s.n : 80 }, 1));
}

/* "Recommendation: that permission be ..." begins anew. */
static bool
label_starts(const struct maker *k, str s)
{
	struct match	 m;
	struct tokens	*ts;

	if (str_lower(s))
		return false;
	ts = first_tokens(k, s);
	return lexicon_match(k->lex, LEX_LABEL, ts, 0, &m) &&
	    (ts->t[0].flags & TOKEN_CAPITAL) && token_punct(ts, m.to - 1, ':');
}

/* "(Appendix" / "E) had been": the bracket is no mark's. */
static bool
bracket_open(str s)
{
	int depth = 0;

	for (size_t i = 0; i < s.n; i++)
		depth += s.p[i] == '(' ? 1 : s.p[i] == ')' && depth > 0 ? -1 : 0;
	return depth > 0;
}

/* "Present: R. Bell, S. Gul," / "L. Hart and V. Orme": no L of a list. */
static bool
initial_in_list(struct maker *k, str s, const struct marker *m)
{
	str		tail = str_trim(k->tail);
	struct person	p;

	if (m->kind != MARK_LETTER || m->style != STYLE_STOP || k->gap > 0 ||
	    m->label.n != 1 || !cp_upper((unsigned char)m->label.p[0]) ||
	    !(str_ends(tail, STR(",")) || str_ends(tail, STR(" and")) ||
	    str_ends(tail, STR("&"))))
		return false;
	return person_match(k->lex, first_tokens(k, s), 0, &p) > 0 &&
	    p.initials;
}

/*
 * What looks like a mark where a sentence is broken: "at" / "6.00 pm",
 * "Regulations" / "2014 a recorded vote", "7 and" / "8".
 */
static bool
mark_in_sentence(struct maker *k, str s, const struct marker *m, size_t n)
{
	if (initial_in_list(k, s, m))
		return true;
	if (m->style == STYLE_PAREN && k->gap == 0 && bracket_open(k->tail))
		return true;
	if (m->style != STYLE_BARE || m->kind == MARK_GLYPH ||
	    ends_sentence(k->tail))
		return false;
	if ((m->kind == MARK_DECIMAL || (m->kind == MARK_COMPOUND &&
	    m->sep == '.' && str_lower(str_sub(s, n, s.n)))) &&
	    left_open(k->tail))
		return true;
	return k->gap == 0 && full(k, s) && str_lower(str_sub(s, n, s.n));
}

static bool
all_capitals(const struct tokens *ts)
{
	for (size_t i = 0; i < ts->n; i++)
		if (!(ts->t[i].flags & TOKEN_CAPS))
			return false;
	return true;
}

/*
 * "Apologies for absence were received" begins anew behind a sentence, "In
 * attendance:" and "APOLOGIES" alone behind anything.
 */
static bool
attendance_line(struct maker *k, str s, bool behind_sentence)
{
	struct match	 m;
	struct tokens	*ts;

	if (str_lower(s))
		return false;
	ts = first_tokens(k, s);
	return lexicon_match(k->lex, LEX_ATTENDANCE, ts, 0, &m) &&
	    (ts->t[0].flags & TOKEN_CAPITAL) &&
	    (token_punct(ts, m.to, ':') || token_punct(ts, m.to - 1, ':') ||
	    (m.to == ts->n && all_capitals(ts)) ||
	    (behind_sentence && str_eq(m.phrase->value, STR("apologies"))));
}

/*
 * "12. REVIEW OF THE STATEMENT OF COMMUNITY" / "    INVOLVEMENT" under the
 * words and not under the number: the title goes on. Words in small letters
 * stand so beneath a title, too, and do only behind a long line alone.
 */
static bool
hangs_below(const struct maker *k, const struct block *b, size_t line)
{
	str		 s = str_trim(line_text(k, line));
	unsigned	 at = utf8_count(str_sub(k->t->s, b->from,
			    k->spans[0].from));
	unsigned	 indent = k->t->lines[line].indent;
	const struct line *next = line + 1 < k->t->nlines ?
			    &k->t->lines[line + 1] : NULL;

	if (b->mark == NULL || b->nlines > 1 || k->gap > 0 || indent < 3 ||
	    indent + 1 < at || indent > at + 1 ||
	    b->marker.kind == MARK_GLYPH || ends_sentence(k->tail))
		return false;
	return no_small(k->tail) ? no_small(s) :
	    k->tail_width > 48 && s.n < 48 && s.n > 0 && !ends_sentence(s) &&
	    (next == NULL || next->blank);
}

/*
 * A sentence that a blank line breaks, in a text where hardly any does: "which
 * sets out" / "" / "the background." An entry of a list begins small, too,
 * but the one before it did as well.
 */
static bool
broken_by_blank(const struct maker *k, const struct block *b, str s, bool number)
{
	size_t	len;
	str	first = str_sub(k->t->s, b->mark != NULL ? k->spans[0].from :
		    b->from, b->to);

	first = str_trim(first);
	if (k->tail.n < LONG || k->gap > 1 || !(str_lower(s) || number))
		return false;
	return first.n > 0 && cp_upper(utf8_get(first.p, first.n, &len)) &&
	    (ends_sentence(s) || s.n > LONG);
}

bool
line_goes_on(struct maker *k, const struct block *b, size_t line)
{
	str			 s = line_text(k, line);
	str			 prev = k->tail;
	struct marker		 m;
	size_t			 mark;
	bool			 number;	/* begins the line, and is no mark */
	unsigned		 allowed = k->h->double_spaced ? 1 : 0;

	/* a heading is one line; a backslash at its end breaks one */
	if (b->kind != BLOCK_PARA || k->empty || b->heading ||
	    k->h->layout[line].heading || str_ends(prev, STR("\\")) ||
	    k->closed || row_here(k, line) ||
	    k->h->layout[line].apart)
		return false;
	mark = mark_at(k, line, s, &m);
	if (mark > 0 && year_ends(k, &m, s, mark))
		return true;
	if (mark > 0 && !mark_in_sentence(k, s, &m, mark))
		return false;
	number = mark > 0;
	if (label_line(k, s) || label_starts(k, s) || turns_case(k, b, s) ||
	    attendance_line(k, s, ends_sentence(prev)))
		return false;
	/* "There were none." / "Item 2: The Pond" */
	if (k->gap == 0 && ends_sentence(prev) && marker_read_loose(s, &m) > 0)
		return false;
	if (k->gap > allowed && !k->page_break)
		return !ends_sentence(prev) && k->gap <= 1 &&
		    (left_open(prev) ? str_lower(s) || number ||
		    closes_bracket(s) : broken_by_blank(k, b, s, number) ||
		    (str_lower(s) && b->marker.kind == MARK_GLYPH &&
		    prev.n > 30));
	/* "the Town and" / "Country Planning Act" */
	if (k->page_break)
		return !ends_sentence(prev) && (str_lower(s) ||
		    (left_open(prev) && prev.n > 30));
	/* "6. Adjustments to the" / "Agenda": no line ends so, however short */
	if (k->h->width > 0 && k->gap == 0)
		return full(k, s) || (!ends_sentence(prev) && (str_lower(s) ||
		    (last_char(prev) != ',' && left_open(prev))));
	return !ends_sentence(prev) && (str_lower(s) || left_open(prev) ||
	    hangs_below(k, b, line) || (k->h->double_spaced && full(k, s)));
}

bool
line_taken(struct maker *k, const struct block *b, size_t line)
{
	struct marker m;
	str s = line_text(k, line);

	return b->kind == BLOCK_PARA && b->mark != NULL && k->empty &&
	    k->gap <= 4 && !row_here(k, line) && !k->h->layout[line].apart &&
	    !label_line(k, s) &&
	    (mark_at(k, line, s, &m) == 0 ||
	    /* "a)" / "PA24/0117 Lower Barn, Hask" */
	    (b->marker.kind != MARK_COMPOUND && m.kind == MARK_COMPOUND &&
	    m.label.n > 4 && cp_upper((unsigned char)m.label.p[0])) ||
	    /* a bullet, and below it "67 properties searched" */
	    (b->marker.kind == MARK_GLYPH && m.kind == MARK_DECIMAL &&
	    m.style == STYLE_BARE));
}
