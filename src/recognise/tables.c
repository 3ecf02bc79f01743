/*
 * Minutes that are a table. Input: rows. Output: where their first cells
 * count the items on, the number, title and text of each row as blocks of
 * their own, so that they are read like any other minutes. Titles without
 * numbers do, too, where sentences stand beside nearly all of them.
 *
 *	"| 2. | Bus shelter | |" / "| | It was agreed to mend it. | Clerk |";
 *	"25/2<tab>Minutes<tab>RESOLVED that they be signed."; "3. Pond<tab>Ann
 *	had cleared the weed."; "Pond<tab>Ann had cleared the weed."
 *
 * A list of payments or applications inside an item has numbers, too: only
 * the table that is most of the document, where no other numbers are, is one.
 */
#include "grammar.h"
#include "tables.h"

enum { NEED = 2, WORDS = 4, OTHERS = 2, TITLES = 4, TITLE_BYTES = 90, SAID = 5, };

/* What stands in the first cell of an item's row. */
enum first { FIRST_NUMBER, FIRST_BOTH, FIRST_TITLE, };

struct table {
	struct arena		*a;
	const struct text	*t;
	const struct lexicon	*lex;
	struct blocks		*in, out;
	enum first		 first;
	bool			 owners;	/* in the last column */
	size_t			 columns;
	size_t			 all, others;	/* words, numbers beside it */
	struct span		*pending;	/* pipes of empty cells */
	size_t			 npending, cappending;
};

/* The first cell is a number and nothing else, or a title is behind it. */
static bool
numbered(const struct block *b, enum first first, struct marker *m, size_t *end)
{
	str s;

	if (b->kind != BLOCK_ROW || b->ncells < 2 || b->cells[0]->s.n == 0)
		return false;
	s = b->cells[0]->s;
	*end = s.n <= TITLE_BYTES ? marker_read(s, m) : 0;
	if (*end == 0 || (m->kind != MARK_DECIMAL && m->kind != MARK_COMPOUND))
		return false;
	if (first == FIRST_NUMBER)
		return *end >= s.n && s.n <= 16;
	/* "1. Ymddiheuriadau | 1. Apologies": two languages */
	return !str_starts(b->cells[1]->s, m->label) && *end < s.n &&
	    cp_upper((unsigned char)s.p[*end]) && s.p[s.n - 1] != '.';
}

/* The first cell may be a title without a number: "Tree works". */
static bool
may_title(const struct block *b)
{
	str s;

	if (b->kind != BLOCK_ROW || b->ncells < 2)
		return false;
	s = b->cells[0]->s;
	if (s.n < 3 || s.n > TITLE_BYTES || !cp_upper((unsigned char)s.p[0]) ||
	    strchr(".,;", s.p[s.n - 1]) != NULL)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return true;
	return s.n > 6;
}

static size_t
words(const struct block *b)
{
	size_t n = 0;

	for (size_t i = 1; i < b->ncells; i++)
		for (size_t k = 0; k < b->cells[i]->s.n; k++)
			n += k == 0 || (b->cells[i]->s.p[k - 1] == ' ' &&
			    b->cells[i]->s.p[k] != ' ');
	return n;
}

/* Money alone in a cell: a list of payments. */
static bool
pays(const struct table *x, const struct block *b)
{
	struct arena	tmp = { 0 };
	bool		found = false;

	for (size_t i = 1; i < b->ncells && !found; i++) {
		struct tokens *ts = tokens_make(&tmp, b->cells[i]->s);

		found = ts->n > 0 && ts->n <= 4 &&
		    (money_match(x->lex, ts, 0, NULL) >= ts->n ||
		    (ts->t[0].flags & TOKEN_NUMBER &&
		    ts->t[ts->n - 1].flags & TOKEN_NUMBER));
	}
	arena_reset(&tmp);
	return found;
}

/* A sentence stands beside the first cell. */
static bool
tells_beside(const struct block *b)
{
	str s = b->cells[1]->s;

	return words(b) >= SAID && s.n > 0 && (s.p[s.n - 1] == '.' ||
	    str_find(s, STR(". ")) != SIZE_MAX);
}

/* Titles without numbers, and sentences beside nearly all of them. */
static bool
titled(const struct table *x, size_t from, size_t to)
{
	size_t n = 0, good = 0, said = 0, paid = 0;
	struct person p;

	for (size_t i = from; i < to; i++) {
		const struct block	*b = &x->in->b[i];
		struct tokens		*ts;

		if (b->kind != BLOCK_ROW || b->ncells < 2 ||
		    b->cells[0]->s.n == 0)
			continue;
		ts = tokens_make(x->a, b->cells[0]->s);
		said += words(b);
		paid += pays(x, b);
		n++;
		/* "Ann Hale | She told the meeting ..." is a voice */
		good += may_title(b) && tells_beside(b) && !(person_match(x->lex,
		    ts, 0, &p) > 0 && (p.titled || p.given || p.initials));
	}
	return good >= TITLES && good * 3 >= n * 2 && paid * 3 <= n &&
	    said * 2 >= x->all && x->others == 0;
}

/* Whether the rows [from, to) are the minutes, their numbers in order. */
static bool
counted(const struct table *x, size_t from, size_t to, enum first first)
{
	struct marker	m, last = { 0 };
	size_t		n = 0, follow = 0, said = 0, rows = 0, paid = 0, end;

	for (size_t i = from; i < to; i++) {
		const struct block *b = &x->in->b[i];

		if (b->kind != BLOCK_ROW)
			continue;
		rows++;
		said += words(b);
		paid += pays(x, b);
		if (!numbered(b, first, &m, &end))
			continue;
		follow += n++ > 0 && marker_follows(&last, &m);
		last = m;
	}
	return n >= NEED && follow * 3 >= (n - 1) * 2 &&
	    said >= n * WORDS && paid * 3 <= rows && said * 2 >= x->all;
}

static bool
minutes(struct table *x, size_t from, size_t to)
{
	for (x->first = FIRST_NUMBER; x->first < FIRST_TITLE; x->first++)
		if (counted(x, from, to, x->first))
			return true;
	return titled(x, from, to);
}

/* The row is an item's first. */
static bool
heads(const struct table *x, const struct block *b)
{
	struct marker	m;
	size_t		end;

	return x->first == FIRST_TITLE ? may_title(b) && tells_beside(b) :
	    numbered(b, x->first, &m, &end);
}

/* What stands outside of tables: words, and numbers before paragraphs. */
static void
count_others(struct table *x)
{
	for (size_t i = 0; i < x->in->n; i++) {
		const struct block *b = &x->in->b[i];

		if (b->kind != BLOCK_PARA)
			continue;
		x->all += b->tokens->n;
		x->others += b->mark != NULL &&
		    (b->marker.kind == MARK_DECIMAL ||
		    b->marker.kind == MARK_COMPOUND);
	}
}

/* "No | Item | Action": who is to act stands in the last column. */
static bool
head_row(const struct table *x, const struct block *b)
{
	struct match	m;

	return b->ncells > 2 && lexicon_whole(x->lex, LEX_COLUMN_HEAD,
	    tokens_make(x->a, b->cells[b->ncells - 1]->s), &m);
}

/* The cell, with the bars of the empty ones before it. */
static struct leaf *
take(struct table *x, struct leaf *cell)
{
	struct span		 at = leaf_extent(cell);
	enum range_kind		*kinds;

	if (x->npending == 0)
		return cell;
	kinds = arena_alloc(x->a, (x->npending + 1) * sizeof(*kinds));
	for (size_t i = 0; i < x->npending; i++)
		kinds[i] = RANGE_RESIDUE;
	kinds[x->npending] = RANGE_TEXT;
	*ARRAY_ADD(x->a, x->pending, x->npending, x->cappending) = at;
	cell = leaf_join(x->a, x->t, x->pending, kinds, x->npending);
	x->npending = 0;
	return cell;
}

static struct block *
add(struct table *x, const struct block *row, struct leaf *text)
{
	struct block	*b = ARRAY_ADD(x->a, x->out.b, x->out.n, x->out.cap);
	struct span	 at = leaf_extent(text);

	*b = (struct block){ .kind = BLOCK_PARA, .rule = "cell", .text = text,
	    .gap = 1, .nlines = row->nlines, .from = at.from, .to = at.to };
	b->tokens = tokens_of(x->a, text);
	return b;
}

/* "a) Gate", "• Ann had spoken to the county.": a point in a cell. */
static struct block *
add_text(struct table *x, const struct block *row, struct leaf *cell)
{
	struct marker	 m;
	size_t		 n = marker_read(cell->s, &m);
	struct block	*b;

	if (n == 0 || n >= cell->s.n || (m.kind != MARK_GLYPH &&
	    ((m.kind != MARK_LETTER && m.kind != MARK_ROMAN) ||
	    (m.style != STYLE_PAREN && m.style != STYLE_PARENS))))
		return add(x, row, cell);
	b = add(x, row, leaf_cut(x->a, cell, n, cell->s.n));
	b->mark = leaf_cut(x->a, cell, 0, n);
	b->marker = m;
	b->from = leaf_extent(b->mark).from;
	return b;
}

/* A title in the first cell, its number before it or none. */
static void
add_title(struct table *x, const struct block *row, struct leaf *cell,
    size_t end, const struct marker *m)
{
	struct block *b;

	if (end == 0) {
		b = add(x, row, cell);
		b->bold = true;
		return;
	}
	b = add(x, row, leaf_cut(x->a, cell, end, cell->s.n));
	b->mark = leaf_cut(x->a, cell, 0, end);
	b->marker = *m;
	b->from = leaf_extent(b->mark).from;
	block_bold(x->t, b);
}

static void
part_row(struct table *x, const struct block *row)
{
	struct marker	 m;
	struct leaf	*mark = NULL;
	struct block	*b;
	size_t		 end = 0;
	bool		 head = x->first == FIRST_TITLE ? may_title(row) :
			    numbered(row, x->first, &m, &end);

	for (size_t i = 0; i < row->ncells; i++) {
		struct leaf *cell = row->cells[i];

		if (cell->s.n == 0) {
			if (cell->nresidues > 0)
				*ARRAY_ADD(x->a, x->pending, x->npending,
				    x->cappending) = leaf_extent(cell);
			continue;
		}
		cell = take(x, cell);
		if (i == 0 && head && x->first == FIRST_NUMBER) {
			mark = cell;
			continue;
		}
		if (i == 0 && head) {
			add_title(x, row, cell, end, &m);
			continue;
		}
		b = mark != NULL ? add(x, row, cell) : add_text(x, row, cell);
		if (mark != NULL) {
			b->mark = mark;
			b->marker = m;
			b->from = leaf_extent(mark).from;
			mark = NULL;
			block_bold(x->t, b);
		} else if (x->owners && i + 1 == x->columns) {
			b->kind = BLOCK_MARGIN;
			b->rule = b->furniture = "margin";
		}
	}
	/* a number with nothing behind it is a paragraph */
	if (mark != NULL)
		add(x, row, mark);
}

/* What is left of the last row's empty cells goes to a block of its own. */
static void
rest(struct table *x)
{
	enum range_kind *kinds;
	struct block	*b;

	if (x->npending == 0)
		return;
	kinds = arena_alloc(x->a, x->npending * sizeof(*kinds));
	for (size_t i = 0; i < x->npending; i++)
		kinds[i] = RANGE_RESIDUE;
	b = ARRAY_ADD(x->a, x->out.b, x->out.n, x->out.cap);
	*b = (struct block){ .kind = BLOCK_FURNITURE, .rule = "rule",
	    .furniture = "rule", .from = x->pending[0].from };
	b->text = leaf_join(x->a, x->t, x->pending, kinds, x->npending);
	b->to = leaf_extent(b->text).to;
	x->npending = 0;
}

/* The end of the rows that stand together from i on. */
static size_t
rows_end(const struct blocks *bs, size_t i)
{
	size_t end = i;

	for (; i < bs->n; i++) {
		if (bs->b[i].kind == BLOCK_ROW)
			end = i + 1;
		else if (bs->b[i].kind != BLOCK_FURNITURE &&
		    bs->b[i].kind != BLOCK_MARGIN)
			break;
	}
	return end;
}

void
tables_part(struct arena *a, const struct text *t, const struct lexicon *lex,
    struct blocks *bs)
{
	struct table	x = { .a = a, .t = t, .lex = lex, .in = bs };
	size_t		i = 0, end;
	bool		found = false;

	count_others(&x);
	if (x.others > OTHERS)
		return;
	while (i < bs->n && bs->b[i].kind != BLOCK_ROW)
		i++;
	end = rows_end(bs, i);
	while (i < bs->n && !minutes(&x, i, end)) {
		for (i = end; i < bs->n && bs->b[i].kind != BLOCK_ROW; i++)
			continue;
		end = rows_end(bs, i);
	}
	if (i >= bs->n)
		return;
	for (size_t k = 0; k < bs->n; k++) {
		const struct block *b = &bs->b[k];

		if (k >= i && k < end && b->kind == BLOCK_ROW) {
			if (!found && head_row(&x, b)) {
				x.owners = true;
				x.columns = b->ncells;
			}
			/* who was present stands above the first number */
			found |= heads(&x, b);
		}
		if (!found || k < i || k >= end || b->kind != BLOCK_ROW) {
			rest(&x);
			*ARRAY_ADD(a, x.out.b, x.out.n, x.out.cap) = *b;
			continue;
		}
		part_row(&x, b);
	}
	rest(&x);
	*bs = x.out;
}
