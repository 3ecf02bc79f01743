/*
 * Notes at the right edge. Input: lines. Output: per line, where a note
 * begins that stands in a narrow column beside the text: who is to act.
 *
 *	"ITEMS                                                Action"
 *	"     The hedge in Mill Lane was to be cut back.      AB/CD"
 *
 * Under such a head a short line of owners far to the right is a note;
 * without one only initials and offices are, and not once only.
 */
#include <string.h>

#include "block.h"
#include "grammar.h"

enum {
	NOTE_BYTES = 72,
	SHORT = 40,		/* bytes of a line that may be one note */
	EDGE = 12,		/* columns of its raggedness */
	MAX_OWNERS = 6,
};

enum head {
	HEAD_NONE,
	HEAD_COLUMN,		/* over a column at the right */
	HEAD_ABOVE,		/* of text taken out of its columns: a line */
};

/* Who may stand in a note, from the surest on. */
enum who { WHO_INITIALS, WHO_OFFICES, WHO_TITLED, WHO_NAMES, };

struct notes {
	struct arena		*a;		/* for looking at a line */
	const struct text	*t;
	const struct lexicon	*lex;
	struct habits		*h;
	enum head		 head;
	unsigned		 least;		/* column notes begin at */
	unsigned		 edge, far;	/* columns they end at, or 0 */
};

/* ---- owners ----------------------------------------------------------- */

/* "AB", "MCa": two to four letters, two of them capitals; no word. */
static bool
initials(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"the", "and", "of", "to", "in", "on", "for", "by", "at", "or",
		"no", "none", "item", "yes", "nil", "dim", "vat", "date",
	};
	str	 w = tokens_str(ts, i, i + 1);
	unsigned capitals = 0;

	if (!(ts->t[i].flags & TOKEN_CAPITAL) || w.n < 2 || w.n > 4)
		return false;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return false;
	for (size_t k = 0; k < w.n; k++)
		capitals += w.p[k] >= 'A' && w.p[k] <= 'Z';
	return capitals >= 2;
}

static bool
separator(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, '/') || token_punct(ts, i, ',') ||
	    token_punct(ts, i, '&') || token_punct(ts, i, ';') ||
	    token_punct(ts, i, '+') || token_is(ts, i, "and");
}

/* The token after the owner that begins at i, or i. */
static size_t
owner_end(const struct notes *x, const struct tokens *ts, size_t i,
    enum who who)
{
	static const char *const none[] = {
		"date", "dated", "signed", "minutes", "agenda", "draft",
		"notes", "page", "confidential", "total",
	};
	size_t		end = i;
	struct person	p;

	for (size_t k = 0; k < sizeof(none) / sizeof(none[0]); k++)
		if (token_is(ts, i, none[k]))
			return i;
	if (initials(ts, i) || token_is(ts, i, "all"))
		return i + 1;
	if (who >= WHO_OFFICES)
		end = office_match(x->lex, ts, i, NULL);
	/* "Cllrs Ann Hale, O Price": the title goes for both */
	if (end == i && who >= WHO_TITLED &&
	    (end = person_match(x->lex, ts, i, &p)) > i &&
	    who == WHO_TITLED && !p.titled && i == 0)
		end = i;
	if (end == i && who == WHO_NAMES && (ts->t[i].flags & TOKEN_CAPITAL))
		end = i + 1;
	return end;
}

/* Whether the text is owners and nothing else: "AB/CD", "All", "Clerk". */
static bool
owners(const struct notes *x, str s, enum who who)
{
	struct leaf	*l = leaf_make(x->a, &(struct text){ .s = s },
			    &(struct span){ 0, s.n }, 1);
	struct tokens	*ts = tokens_make(x->a, l->s);
	size_t		 n = 0, end;

	for (size_t i = 0; i < ts->n; i = end, n++) {
		while (separator(ts, i) ||
		    (who == WHO_NAMES && token_punct(ts, i, '.')))
			i++;
		if (i >= ts->n)
			break;
		if (n == MAX_OWNERS || (end = owner_end(x, ts, i, who)) == i)
			return false;
	}
	return n > 0;
}

/* A lone line at the right may be where the chair signs. */
static enum who
lone_who(const struct notes *x, str note)
{
	static const char *const signs[] = { "chair", "the chair", "conven",
		"mayor", "presid", "clerk to" };

	if (x->head != HEAD_COLUMN)
		return WHO_INITIALS;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (note.n >= strlen(signs[i]) && str_same(str_sub(note, 0,
		    strlen(signs[i])), str_c(signs[i])))
			return WHO_INITIALS;
	return WHO_NAMES;
}

/* ---- where a note could be -------------------------------------------- */

static bool
blank(char c)
{
	return c == ' ' || c == '\t';
}

/* The line's last column with text. */
static unsigned
width(str s)
{
	while (s.n > 0 && blank(s.p[s.n - 1]))
		s.n--;
	return utf8_count(s);
}

/* Where the last text behind a wide gap begins, or the line's length. */
static size_t
last_cell(const struct notes *x, str s)
{
	size_t	end = s.n, gap = 0, i;

	while (end > 0 && blank(s.p[end - 1]))
		end--;
	for (i = end; i > 0 && end - i <= NOTE_BYTES; i--) {
		gap = blank(s.p[i - 1]) ? gap + 1 : 0;
		if (gap == x->h->gap)
			return i - 1 + gap;
	}
	return s.n;
}

static bool
lone(str s, size_t at)
{
	return at < s.n && str_trim(str_sub(s, 0, at)).n == 0;
}

/* Text in one column, but for a mark before it. */
static bool
one_column(const struct notes *x, str s)
{
	struct marker	m;
	size_t		mark = marker_read(s, &m);
	unsigned	gap = 0;

	s = str_trim(str_sub(s, mark, s.n));
	for (size_t i = 0; i < s.n && gap < x->h->gap; i++)
		gap = blank(s.p[i]) ? gap + 1 : 0;
	return gap < x->h->gap;
}

static bool
usable(const struct notes *x, size_t i, size_t *at)
{
	str s = text_line_str(x->t, i);

	if (x->t->lines[i].blank || x->h->furniture[i] != NULL ||
	    x->h->layout[i].lead > 0 || (!x->h->tabs_are_blanks && memchr(s.p, '\t', s.n) != NULL))
		return false;
	*at = last_cell(x, s);
	return *at < s.n;
}

/* "ITEMS      Action": no more before it than one column, or far to the left */
static bool
is_head(const struct notes *x, size_t i, size_t at)
{
	str		 s = text_line_str(x->t, i), before = str_sub(s, 0, at);
	struct leaf	*l = leaf_of(x->a, x->t, x->t->lines[i].off + at,
			    x->t->lines[i].off + s.n);
	struct match	 m;

	return lexicon_whole(x->lex, LEX_COLUMN_HEAD, tokens_make(x->a, l->s),
	    &m) && utf8_count(before) >= 30 && (one_column(x, before) ||
	    before.n - str_trim(before).n >= 20);
}

/* ---- learning --------------------------------------------------------- */

/* Notes without a head: beside prose, at least twice, in one place. */
static void
learn_least(struct notes *x)
{
	unsigned	beside = 0, least = 0, near = 0, far = 0;
	size_t		at;

	for (size_t i = 0; i < x->t->nlines; i++) {
		str	 s = text_line_str(x->t, i), before;
		unsigned col;

		if (!usable(x, i, &at) || lone(s, at))
			continue;
		before = str_sub(s, 0, at);
		col = utf8_count(before);
		if (col < 50 || utf8_count(str_trim(before)) < 20 ||
		    !one_column(x, before) ||
		    !owners(x, str_sub(s, at, s.n), WHO_OFFICES))
			continue;
		if (least == 0 || col < least)
			least = col;
		col = width(s);
		near = near == 0 || col < near ? col : near;
		far = col > far ? col : far;
		beside++;
		arena_trim(x->a);
	}
	x->least = beside >= 2 ? least : 0;
	/* three that end nearly above each other make an edge */
	x->edge = beside >= 3 && far - near <= EDGE ? near : 0;
	x->far = far;
}

/* Owners in lines of their own, behind a head that is one, too. */
static bool
owners_above(struct notes *x)
{
	unsigned	n = 0;
	size_t		lines = 0, prose = 0;
	bool		head = false;
	struct match	m;

	for (size_t i = 0; i < x->t->nlines; i++) {
		str s = text_line_str(x->t, i);
		struct leaf *l;

		lines += !x->t->lines[i].blank;
		prose += s.n > SHORT;
		if (x->t->lines[i].blank || s.n > SHORT || n >= 3)
			continue;
		if (head) {
			n += owners(x, s, WHO_INITIALS);
			continue;
		}
		l = leaf_of(x->a, x->t, x->t->lines[i].off,
		    x->t->lines[i].off + s.n);
		head = lexicon_whole(x->lex, LEX_COLUMN_HEAD,
		    tokens_make(x->a, l->s), &m);
		arena_trim(x->a);
	}
	/* not where every word has a line */
	return n >= 3 && prose * 3 >= lines;
}

static void
set_head(struct notes *x, size_t i, size_t at)
{
	x->head = HEAD_COLUMN;
	x->least = utf8_count(str_sub(text_line_str(x->t, i), 0, at)) * 5 / 8;
	x->h->layout[i].note = at;
	x->h->layout[i].head = true;
}

static bool
at_edge(const struct notes *x, str s)
{
	unsigned w = width(s);

	return x->edge > 0 && w <= x->far + 2 && w + 2 >= x->edge;
}

/*
 * A line so long that hardly a blank is left before its note: "... for the
 * winter. Clerk", where others end in the same column.
 */
static void
find_close_note(struct notes *x, size_t i)
{
	str	s = text_line_str(x->t, i);
	size_t	from;

	if (x->head != HEAD_NONE || !at_edge(x, s) ||
	    x->t->lines[i].blank || x->h->furniture[i] != NULL)
		return;
	/* "... the hedge. Clerk" / "to write to the county" */
	if (i + 1 < x->t->nlines && !x->t->lines[i + 1].blank &&
	    str_lower(text_line_str(x->t, i + 1)))
		return;
	from = s.n > NOTE_BYTES ? s.n - NOTE_BYTES : 0;
	for (size_t k = from + 1; k + 1 < s.n; k++)
		if (s.p[k - 1] == '.' && blank(s.p[k]) && k > s.n / 2 &&
		    owners(x, str_sub(s, k, s.n), WHO_TITLED)) {
			while (blank(s.p[k]))
				k++;
			x->h->layout[i].note = k;
			return;
		}
}

static void
find_note(struct notes *x, size_t i)
{
	str		s = text_line_str(x->t, i), before, note;
	size_t		at;
	enum who	who;

	if (!usable(x, i, &at)) {
		find_close_note(x, i);
		return;
	}
	if (is_head(x, i, at)) {
		set_head(x, i, at);
		return;
	}
	before = str_sub(s, 0, at);
	note = str_sub(s, at, s.n);
	who = lone(s, at) ? lone_who(x, note) :
	    x->head == HEAD_COLUMN ? WHO_NAMES :
	    at_edge(x, s) ? WHO_TITLED : WHO_OFFICES;
	if (x->least == 0 || (utf8_count(before) < x->least &&
	    !at_edge(x, s)) ||
	    (!lone(s, at) && (!one_column(x, before) ||
	    (x->head == HEAD_NONE && !at_edge(x, s) &&
	    utf8_count(str_trim(before)) < 20))) ||
	    !owners(x, note, who))
		return;
	x->h->layout[i].note = at;
}

/* Text taken out of its columns: a head, then owners, a line each. */
static void
find_above(struct notes *x, size_t i)
{
	str		 s = text_line_str(x->t, i);
	struct leaf	*l;
	struct match	 m;

	if (x->t->lines[i].blank || x->h->furniture[i] != NULL ||
	    s.n > SHORT)
		return;
	if (x->head == HEAD_ABOVE) {
		if (owners(x, s, WHO_INITIALS))
			x->h->layout[i].note = 0;
		return;
	}
	l = leaf_of(x->a, x->t, x->t->lines[i].off, x->t->lines[i].off + s.n);
	if (!lexicon_whole(x->lex, LEX_COLUMN_HEAD, tokens_make(x->a, l->s),
	    &m))
		return;
	x->head = HEAD_ABOVE;
	x->h->layout[i].note = 0;
	x->h->layout[i].head = true;
}

void
margin_learn(const struct text *t, const struct lexicon *lex,
    struct habits *h)
{
	struct arena	tmp = { 0 };
	struct notes	x = { .a = &tmp, .t = t, .lex = lex, .h = h };

	learn_least(&x);
	for (size_t i = 0; i < t->nlines; i++) {
		find_note(&x, i);
		arena_trim(&tmp);
	}
	if (x.head == HEAD_NONE && x.least == 0 && owners_above(&x))
		for (size_t i = 0; i < t->nlines; i++) {
			find_above(&x, i);
			arena_trim(&tmp);
		}
	arena_reset(&tmp);
}
