/*
 * Rows of tables. Input: a line. Output: a block of cells.
 *
 *	"| Payee | Sum |"; "Ann Hale<tab>Clerk"; columns that blanks keep apart
 */
#include "grammar.h"
#include "maker.h"

/* Tabs inside the line, behind its first and before its last text. */
static size_t
inner_tabs(str s)
{
	size_t n = 0;

	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '\t';
	return n;
}

static bool
piped(str s)
{
	size_t n = 0;

	s = str_trim(s);
	if (s.n < 3 || s.p[0] != '|')
		return false;
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '|';
	return n >= 3;
}

/* "2021/110 | Apologies | accepted |": bars between blanks, none before. */
static size_t
inner_bars(str s)
{
	size_t n = 0;

	s = str_trim(s);
	for (size_t i = 1; i < s.n; i++)
		n += s.p[i] == '|' && s.p[i - 1] == ' ' &&
		    (i + 1 == s.n || s.p[i + 1] == ' ');
	return n;
}

/* The line and one next to it have two such bars or more, as many or nearly. */
static bool
barred(const struct maker *k, size_t line)
{
	size_t n = inner_bars(line_text(k, line)), other;

	if (n < 2)
		return false;
	for (size_t i = line > 0 ? line - 1 : 1; i < k->t->nlines &&
	    i <= line + 1; i += 2) {
		other = inner_bars(line_text(k, i));
		if (other + 1 >= n && other <= n + 1 && other >= 2)
			return true;
	}
	return false;
}

/* "For the motion<tab>(5)<tab>Councillors Hale", "Motion<tab>- 5 votes" */
static bool
votes_here(const struct tokens *ts, const struct tokens *rest)
{
	size_t i = 0;

	if (token_is(ts, 0, "for") || token_is(ts, 0, "against"))
		i = 1 + token_is(ts, 1, "the");
	return rest->n > 0 && ts->n == i + 1 && (token_is(ts, i, "motion") ||
	    token_is(ts, i, "amendment")) && (i > 0 ||
	    token_punct(rest, 0, '-') || token_punct(rest, 0, '(') ||
	    token_is(rest, rest->n - 1, "votes"));
}

/*
 * "Resolved<tab>That it be recommended": a trigger set apart from what was
 * decided, with no row of a table beside it.
 */
static bool
trigger_here(const struct maker *k, size_t line)
{
	str		 s = str_trim(line_text(k, line));
	size_t		 n = 0;
	int		 minutes;
	struct match	 m;
	struct date	 d;
	struct tokens	*ts, *rest;

	while (n < s.n && s.p[n] != '\t')
		n++;
	if (n > 40)
		return false;
	ts = tokens_make(k->tmp, str_sub(s, 0, n));
	rest = tokens_make(k->tmp, str_sub(s, n, s.n));
	/* "9 May 2023<tab>10.00 am to 12.25 pm" at the head of the minutes */
	if (rest->n > 0 && line < 30 && ts->n > 0 &&
	    date_match(k->lex, ts, 0, &d) == ts->n && d.year != 0 &&
	    time_match(k->lex, rest, 0, &minutes) > 0)
		return true;
	/* "THAT<tab>(a) the report be noted;" */
	if (votes_here(ts, rest) ||
	    (ts->n == 1 && token_is(ts, 0, "that") && rest->n >= 4))
		return true;
	return rest->n >= 4 && ts->n > 0 &&
	    lexicon_whole(k->lex, LEX_DECISION_LEAD, ts, &m);
}

/* "Moved: Cr Orme<tab>Seconded: Cr Lisle": a sentence, and no table. */
static bool
movement(const struct maker *k, str s)
{
	struct tokens	*ts;
	struct match	 m;

	if (s.n > 200)
		return false;
	ts = tokens_make(k->tmp, s);
	return lexicon_match(k->lex, LEX_MOVED, ts, 0, &m) && m.to < ts->n &&
	    lexicon_find(k->lex, LEX_SECONDED, ts, m.to + 1, ts->n, &m) &&
	    m.to < ts->n;
}

/* "24/09/01.1<tab>The Chair welcomed all.": a number, and no more cells. */
static bool
number_first(str s)
{
	size_t i = 0, digits = 0, seps = 0;

	s = str_trim(s);
	for (; i < s.n && s.p[i] != '\t'; i++) {
		digits += cp_digit((unsigned char)s.p[i]);
		seps += s.p[i] == '.' || s.p[i] == '/';
		if (s.p[i] == ' ' || i > 16)
			return false;
	}
	return digits >= 3 && seps >= 2 && i < s.n && inner_tabs(s) == 1 &&
	    s.p[s.n - 1] == '.' && s.n > i + 16;
}

/* "24/33<tab>Welcome": the tab stands behind a mark and makes no table. */
bool
row_here(const struct maker *k, size_t line)
{
	str s = line_text(k, line);
	struct marker m;
	size_t after;

	if (k->h->layout[line].cells != NULL)
		return !k->h->layout[line].apart && !movement(k, s);
	if (piped(s) || barred(k, line))
		return true;
	if (k->h->tabs_are_blanks || inner_tabs(s) == 0 || movement(k, s))
		return false;
	if (trigger_here(k, line) || number_first(s))
		return false;
	after = marker_read(s, &m);
	return after == 0 || after >= s.n ||
	    inner_tabs(str_sub(s, after, s.n)) > 0;
}

/* What stands before the line's text goes to the first cell, as residue. */
static struct leaf *
cell_leaf(struct maker *k, const struct block *b, size_t from, size_t to)
{
	const enum range_kind	kinds[] = { RANGE_RESIDUE, RANGE_TEXT };
	const struct span	r[] = { { b->from, from }, { from, to } };

	if (b->ncells > 0)
		return leaf_of(k->a, k->t, from, to);
	return leaf_join(k->a, k->t, r, kinds, 2);
}

/* Leading tabs before the first text make empty cells, as later ones do. */
static void
cut_cells(struct maker *k, struct block *b, size_t line, char sep)
{
	str	s = line_text(k, line);
	size_t	from = 0, off = (size_t)(s.p - k->t->s.p), cap = 0;
	struct leaf *cell;

	/* the last pipe closes its row and opens no cell */
	if (sep == '|')
		s.n = (size_t)(str_trim(s).p - s.p) + str_trim(s).n;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && (s.p[i] != sep ||
		    (sep == '|' && i > 0 && i + 1 == s.n)))
			continue;
		/* a pipe goes to the cell behind it, as residue */
		if (sep == '\t' || from < i) {
			cell = cell_leaf(k, b, off + from, off + i);
			*ARRAY_ADD(k->a, b->cells, b->ncells, cap) = cell;
		}
		from = sep == '\t' ? i + 1 : i;
	}
}

/* The lines below that only go on one of the row's cells are the row's. */
static size_t
row_end(const struct maker *k, size_t line)
{
	size_t end = line + 1;

	while (end < k->t->nlines && k->h->layout[end].below > 0)
		end++;
	return end;
}

static struct leaf *
column_cell(struct maker *k, size_t line, size_t end, size_t cell)
{
	struct span	*s = NULL;
	size_t		 n = 0, cap = 0;

	for (size_t i = line; i < end; i++) {
		const struct span *r = &k->h->layout[i].cells[cell];

		if (r->to > r->from)
			*ARRAY_ADD(k->a, s, n, cap) = (struct span){
			    k->t->lines[i].off + r->from,
			    k->t->lines[i].off + r->to };
	}
	return leaf_make(k->a, k->t, s, n);
}

static size_t
column_cells(struct maker *k, struct block *b, size_t line)
{
	size_t end = row_end(k, line), n = k->h->layout[line].ncells;

	b->cells = arena_alloc(k->a, n * sizeof(*b->cells));
	b->ncells = n;
	b->nlines = (unsigned)(end - line);
	b->to = k->t->lines[end - 1].off + k->h->layout[end - 1].note;
	for (size_t i = 0; i < n; i++)
		b->cells[i] = column_cell(k, line, end, i);
	return end;
}

size_t
row_add(struct maker *k, size_t line)
{
	struct block	*b = block_new(k, BLOCK_ROW, line);
	size_t		 end = line + 1;

	b->gap = k->gap;
	k->gap = 0;
	k->page_break = false;
	if (k->h->layout[line].cells != NULL) {
		b->rule = "row-columns";
		end = column_cells(k, b, line);
	} else if (piped(line_text(k, line)) || barred(k, line)) {
		b->rule = "row-pipes";
		cut_cells(k, b, line, '|');
	} else {
		b->rule = "row-tabs";
		cut_cells(k, b, line, '\t');
	}
	return end;
}
