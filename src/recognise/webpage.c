/*
 * Web pages. Input: the lines of a page copied from a council's website.
 * Output: which of them are the page's and not the meeting's: menus, the head
 * and the bars of the table that held the items, and minute numbers that
 * stand alone behind the agenda text of an item that has its number before.
 *
 *	"No. | Item |" / "---|---|" / "Apologies Minutes: None. |" / "|";
 *	"• Documents" / "• Attendance" / "• Visitors";
 *	"2 Election of Vice-Chair" / "To elect ..." / "178" / "RESOLVED that"
 */
#include <string.h>

#include "block.h"
#include "webpage.h"

enum {
	RUN = 3, MENU = 6, HEAD = 8, MENU_WORDS = 4, TITLE_WORDS = 12, DIGITS = 4,
};

struct page {
	struct arena		*a;		/* for looking at a line */
	const struct text	*t;
	const struct lexicon	*lex;
	struct habits		*h;
};

static struct tokens *
line_tokens(const struct page *p, str s)
{
	return tokens_make(p->a, leaf_make(p->a, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1)->s);
}

static void
set(struct page *p, size_t line, const char *rule, const char *kind)
{
	p->h->furniture[line] = rule;
	p->h->kind[line] = kind;
}

/* ---- bars of a table ----------------------------------------------------- */

/* The line without its bars; its length is 0 where there is nothing else. */
static str
without_bars(const struct page *p, str s)
{
	char *out = arena_alloc(p->a, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		out[i] = s.p[i] == '|' ? ' ' : s.p[i];
	return str_trim((str){ out, s.n });
}

/*
 * "|" and "| |" alone; "No. | Item |", the head of the table of items. Each
 * of these came out as one line: "Lamp Posts To agree ... Minutes: ... |".
 */
static void
bars(struct page *p)
{
	struct match	m;
	unsigned	closed = 0;

	for (size_t i = 0; i < p->t->nlines; i++) {
		str s = str_trim(text_line_str(p->t, i)), rest;

		if (s.n == 0)
			continue;
		closed += s.p[0] != '|' && s.p[s.n - 1] == '|';
		if (s.n > 400 || p->h->furniture[i] != NULL ||
		    memchr(s.p, '|', s.n) == NULL)
			continue;
		rest = without_bars(p, s);
		if (rest.n > 80)
			continue;
		if (rest.n == 0)
			set(p, i, "rule", "rule");
		else if (lexicon_whole(p->lex, LEX_LABEL, line_tokens(p, rest),
		    &m) && str_eq(m.phrase->value, STR("contents")))
			set(p, i, "table-head", "menu");
		p->h->flattened |= rest.n > 0 && p->h->furniture[i] != NULL;
		arena_trim(p->a);
	}
	p->h->flattened |= closed >= RUN;
}

/*
 * "Agendas of Avonbury - Agenda item" over "Agenda item": the page's name
 * with the heading in it.
 */
static void
page_name(struct page *p)
{
	size_t	first = 0, i;
	str	a, b;

	while (first < p->t->nlines && p->t->lines[first].blank)
		first++;
	for (i = first + 1; i < p->t->nlines && p->t->lines[i].blank; i++)
		continue;
	if (i >= p->t->nlines)
		return;
	a = str_trim(text_line_str(p->t, first));
	b = str_trim(text_line_str(p->t, i));
	if (a.n > b.n + 3 && b.n > 3 && a.n < 120 && str_ends(a, b) &&
	    str_ends(str_sub(a, 0, a.n - b.n), STR(" - ")))
		set(p, first, "page-name", "menu");
}

/* ---- menus --------------------------------------------------------------- */

/* "• Visitors", "Agenda Items": a menu only beside others like it. */
static bool
menu_line(const struct page *p, size_t i)
{
	str		 s = str_trim(text_line_str(p->t, i));
	struct marker	 k;
	struct match	 m;
	size_t		 mark;

	if (s.n > 60)
		return false;
	mark = marker_read(s, &k);
	if (mark > 0 && k.kind == MARK_GLYPH)
		s = str_sub(s, mark, s.n);
	return lexicon_whole(p->lex, LEX_FURNITURE, line_tokens(p, s), &m) &&
	    str_eq(m.phrase->value, STR("menu-run"));
}

static void
menus(struct page *p)
{
	size_t first = 0, last = 0, run = 0;

	for (size_t i = 0; i <= p->t->nlines; i++) {
		if (i < p->t->nlines && p->t->lines[i].blank)
			continue;
		arena_trim(p->a);
		if (i < p->t->nlines && menu_line(p, i)) {
			/* alone it is a line like any other */
			set(p, i, NULL, NULL);
			first = run++ == 0 ? i : first;
			last = i;
			continue;
		}
		for (size_t k = first; run >= RUN && k <= last; k++)
			if (!p->t->lines[k].blank)
				set(p, k, "menu-run", "menu");
		run = 0;
	}
}

/* How surely the line is a site's menu's: "Home" 2, "Finance" 1, or 0. */
static unsigned
site_line(const struct page *p, size_t i)
{
	str		 s = str_trim(text_line_str(p->t, i));
	struct match	 m;

	if (s.n == 0 || s.n > 40 || !lexicon_whole(p->lex, LEX_FURNITURE,
	    line_tokens(p, s), &m))
		return 0;
	return str_eq(m.phrase->value, STR("site")) ? 2 :
	    str_eq(m.phrase->value, STR("site-too")) ||
	    str_eq(m.phrase->value, STR("menu-run")) ? 1 : 0;
}

/* "Home" / "Councillors" / "Finance" / "Contact": words that head items, too. */
static void
site_menus(struct page *p)
{
	size_t first = 0, last = 0, run = 0, sure = 0;

	for (size_t i = 0; i <= p->t->nlines; i++) {
		unsigned how;

		if (i < p->t->nlines && p->t->lines[i].blank)
			continue;
		arena_trim(p->a);
		how = i < p->t->nlines ? site_line(p, i) : 0;
		if (how > 0) {
			set(p, i, NULL, NULL);
			first = run++ == 0 ? i : first;
			sure += how == 2;
			last = i;
			continue;
		}
		for (size_t k = first; run > RUN && sure >= 2 && k <= last; k++)
			if (!p->t->lines[k].blank)
				set(p, k, "menu-site", "menu");
		run = sure = 0;
	}
}

/* "Home » Minutes » 2024", "You are here: Home / Meetings": a path. */
static void
paths(struct page *p)
{
	for (size_t i = 0; i < p->t->nlines; i++) {
		str s = str_trim(text_line_str(p->t, i));

		if (s.n > 4 && s.n < 160 && p->h->furniture[i] == NULL &&
		    ((str_starts(s, STR("Home ")) &&
		    (str_starts(str_sub(s, 5, s.n), STR("\xc2\xbb")) ||
		    str_starts(str_sub(s, 5, s.n), STR("\xe2\x80\xba")) ||
		    strchr(">/|", s.p[5]) != NULL)) ||
		    str_starts(s, STR("You are here:"))))
			set(p, i, "path", "menu");
	}
}

/* "From: Ann Hale" / "Sent: 12 May 2024 21:14" / "To: All": a message's head. */
static void
message_head(struct page *p)
{
	static const char *const words[] = {
		"From:", "To:", "Cc:", "Bcc:", "Sent:", "Date:", "Reply-To:",
		"Subject:",
	};
	enum { WORDS = sizeof(words) / sizeof(words[0]), };
	size_t	line[WORDS] = { 0 }, seen = 0, n = 0;

	for (size_t i = 0; i < p->t->nlines && seen < HEAD; i++) {
		str s = str_trim(text_line_str(p->t, i));

		seen += s.n > 0;
		for (size_t k = 0; k < WORDS; k++)
			if (str_starts(s, str_c(words[k])) && line[k] == 0) {
				line[k] = i + 1;
				n++;
			}
	}
	/* "Date:" beside "From:" only: minutes have that, too */
	for (size_t k = 0; n >= RUN && line[0] > 0 && line[1] > 0 &&
	    k < WORDS; k++)
		if (line[k] > 0)
			set(p, line[k] - 1, "message-head", "menu");
}

/*
 * "• Calendar" / "• Committees" / ... at the very top: the site's own menu.
 * What the page is called often ends it: "• Agenda and minutes".
 */
static void
top_menu(struct page *p)
{
	size_t	run = 0, last = 0, mark;

	for (size_t i = 0; i < p->t->nlines; i++) {
		str		 s = str_trim(text_line_str(p->t, i));
		struct marker	 k;

		if (s.n == 0 || p->h->furniture[i] != NULL)
			continue;
		mark = marker_read(s, &k);
		if (mark == 0 || k.kind != MARK_GLYPH || s.n > 40 ||
		    line_tokens(p, str_sub(s, mark, s.n))->n > MENU_WORDS)
			break;
		last = i;
		run++;
	}
	for (size_t i = 0; run >= MENU && i <= last; i++)
		if (!p->t->lines[i].blank && p->h->furniture[i] == NULL)
			set(p, i, "menu-top", "menu");
}

/*
 * "Index to Minutes" / "Minute 25 - Apologies" / "Minute 26 - Lamp Posts":
 * the contents, printed again where each minute begins.
 */
static void
minute_index(struct page *p)
{
	str		 first = { NULL, 0 };
	size_t		 from = 0;
	struct match	 m;
	struct marker	 k;

	for (size_t i = 0; i < p->t->nlines; i++) {
		str s = str_trim(text_line_str(p->t, i));

		if (s.n == 0)
			continue;
		arena_trim(p->a);
		if (s.n < 40 && lexicon_whole(p->lex, LEX_FURNITURE,
		    line_tokens(p, s), &m) &&
		    str_eq(m.phrase->value, STR("contents"))) {
			from = i + 1;
			first.n = 0;
		} else if (from == 0 || p->h->furniture[i] != NULL) {
			/* "Top of page" may end the list */
			continue;
		} else if (marker_read_loose(s, &k) == 0) {
			from = 0;
		} else if (first.n == 0) {
			first = s;
		} else if (str_same(first, s)) {
			for (size_t l = from; l < i; l++)
				if (!p->t->lines[l].blank)
					set(p, l, "contents", "contents");
			from = 0;
		}
	}
}

/* ---- minute numbers ------------------------------------------------------ */

/* The number the line is, or 0. */
static unsigned long
lone_number(str s)
{
	unsigned long n = 0;

	s = str_trim(s);
	if (s.n == 0 || s.n > DIGITS)
		return 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
		n = n * 10 + (unsigned long)(s.p[i] - '0');
	}
	return n;
}

/* "2 Election of Vice-Chair": a number and a title on one line. */
static bool
numbered_title(const struct page *p, str s)
{
	struct marker	 k;
	struct tokens	*ts;
	size_t		 mark = marker_read(s, &k);

	if (mark == 0 || mark >= s.n || k.kind != MARK_DECIMAL)
		return false;
	ts = line_tokens(p, str_sub(s, mark, s.n));
	return ts->n > 0 && ts->n <= TITLE_WORDS &&
	    (ts->t[0].flags & TOKEN_CAPITAL) &&
	    !token_punct(ts, ts->n - 1, '.');
}

/*
 * Numbers alone that count on, one for each item that has a number of its
 * own before its title. Entries of a list have no titles between them.
 */
static void
minute_numbers(struct page *p)
{
	unsigned long	 last = 0, n;
	size_t		 alone = 0, titles = 0, between = 0;
	bool		 title = false, counts = true;

	for (size_t i = 0; i < p->t->nlines && counts; i++) {
		str s = text_line_str(p->t, i);

		if (p->t->lines[i].blank || p->h->furniture[i] != NULL)
			continue;
		if ((n = lone_number(s)) > 0) {
			counts = alone == 0 || n == last + 1;
			between += title;
			title = false;
			last = n;
			alone++;
		} else if (numbered_title(p, s)) {
			title = true;
			titles++;
		}
		arena_trim(p->a);
	}
	if (!counts || alone < RUN || between * 3 < alone * 2 ||
	    titles > alone + 2)
		return;
	for (size_t i = 0; i < p->t->nlines; i++)
		if (!p->t->lines[i].blank && p->h->furniture[i] == NULL &&
		    lone_number(text_line_str(p->t, i)) > 0)
			set(p, i, "minute-number", "minute-number");
}

void
webpage_learn(const struct text *t, const struct lexicon *lex,
    struct habits *h)
{
	struct arena	tmp = { 0 };
	struct page	p = { &tmp, t, lex, h };

	bars(&p);
	page_name(&p);
	site_menus(&p);
	menus(&p);
	paths(&p);
	message_head(&p);
	top_menu(&p);
	minute_index(&p);
	minute_numbers(&p);
	arena_reset(&tmp);
}
