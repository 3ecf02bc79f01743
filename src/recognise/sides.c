/*
 * Two languages side by side. Input: rows of two cells. Output: where one
 * column is Welsh and the other English, two paragraphs in the place of each
 * row, so that the English is read like any other text.
 *
 *	"1. Ymddiheuriadau<tab>1. Apologies"; "PENDERFYNWYD talu £240.<tab>
 *	RESOLVED to pay £240."
 */
#include "language.h"

enum { ROWS = 3, };	/* in both languages, for columns to be told */

/* The two cells of a row that hold words; false where they are not two. */
static bool
two_cells(const struct block *b, struct leaf **cell)
{
	size_t n = 0;

	for (size_t i = 0; b->kind == BLOCK_ROW && i < b->ncells; i++) {
		if (b->cells[i]->s.n == 0)
			continue;
		if (n == 2)
			return false;
		cell[n++] = b->cells[i];
	}
	return n == 2;
}

static int
cell_language(struct languages *ls, const struct leaf *l)
{
	struct tokens	*ts = tokens_make(ls->a, l->s);
	struct tally	 t = { 0 };

	language_count(ls, ts, 0, ts->n, &t);
	return language_told(&t);
}

/* WELSH or ENGLISH, whichever stands left in the rows; -1: neither. */
static int
left_column(struct languages *ls, const struct blocks *bs)
{
	unsigned	 left[LANGUAGES_READ] = { 0 }, rows = 0;
	struct leaf	*cell[2];

	for (size_t i = 0; i < bs->n; i++) {
		int a, b;

		if (!two_cells(&bs->b[i], cell))
			continue;
		rows++;
		a = cell_language(ls, cell[0]);
		b = cell_language(ls, cell[1]);
		if (a >= 0 && b >= 0 && a != b)
			left[a]++;
	}
	for (int i = 0; i < LANGUAGES_READ; i++)
		if (left[i] >= ROWS && left[i] * 2 >= rows &&
		    left[1 - i] * 4 <= left[i])
			return i;
	return -1;
}

/* A cell as a paragraph; a mark before its words is apart from them. */
static struct block
paragraph(struct languages *ls, const struct block *row, struct leaf *cell)
{
	struct block	b = { .kind = BLOCK_PARA, .rule = "language-column",
			    .gap = row->gap, .indent = row->indent,
			    .nlines = row->nlines };
	struct span	at = leaf_extent(cell);
	size_t		n = marker_read(cell->s, &b.marker);

	b.from = at.from;
	b.to = at.to;
	b.text = cell;
	if (n > 0 && n < cell->s.n) {
		b.mark = leaf_cut(ls->a, cell, 0, n);
		b.text = leaf_cut(ls->a, cell, n, cell->s.n);
	} else {
		b.marker = (struct marker){ 0 };
	}
	b.tokens = tokens_of(ls->a, b.text);
	return b;
}

void
sides_part(struct languages *ls, struct blocks *bs)
{
	int		 left = left_column(ls, bs);
	struct blocks	 out = { 0 };
	struct leaf	*cell[2];

	if (left < 0)
		return;
	for (size_t i = 0; i < bs->n; i++) {
		const struct block *b = &bs->b[i];

		if (!two_cells(b, cell)) {
			*ARRAY_ADD(ls->a, out.b, out.n, out.cap) = *b;
			continue;
		}
		for (int k = 0; k < 2; k++) {
			struct block p = paragraph(ls, b, cell[k]);

			p.lang = ls->tag[k == 0 ? left : 1 - left];
			*ARRAY_ADD(ls->a, out.b, out.n, out.cap) = p;
		}
	}
	*bs = out;
}
