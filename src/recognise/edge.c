/*
 * Notes at the right edge become blocks. Input: lines of which the note is
 * known. Output: a block behind its paragraph, which goes on over it.
 *
 *	"     ... a light was out. AB to tell the          AB/"
 *	"     county, CD the school.                       CD"
 *
 * is a paragraph of two lines and one note, "AB/ CD".
 */
#include "maker.h"

/* A lone note belongs to the next paragraph if the last one has its own. */
static const char *
note_rule(const struct maker *k, size_t line)
{
	const struct line	*l = &k->t->lines[line];
	str			 tail = str_trim(k->tail);
	bool			 lone;

	lone = str_trim(line_text(k, line)).n == 0;
	if (k->open > 0 && k->noted && lone && str_ends(tail, STR(".")) &&
	    line + 1 < k->t->nlines && !l[1].blank && l[1].page == l->page)
		return "margin-above";
	return "margin";
}

static void
set_text(struct maker *k, struct block *b)
{
	b->text = leaf_make(k->a, k->t, k->notes, k->nnotes);
	b->tokens = tokens_make(k->a, b->text->s);
	b->to = k->notes[k->nnotes - 1].to;
}

void
note_add(struct maker *k, size_t line)
{
	const struct line	*l = &k->t->lines[line];
	size_t			 at = k->h->layout[line].note;
	struct block		*b;
	const char		*rule;

	if (at >= l->n)
		return;
	rule = note_rule(k, line);
	/* on the line below the last one, of the same paragraph */
	if (k->note == k->out->n && k->note > 0 && k->note_line + 1 == line &&
	    k->out->b[k->note - 1].rule == rule && k->open > 0 && k->noted) {
		*ARRAY_ADD(k->a, k->notes, k->nnotes, k->capnotes) =
		    (struct span){ l->off + at, l->off + l->n };
		set_text(k, &k->out->b[k->note - 1]);
		k->out->b[k->note - 1].nlines++;
		k->note_line = line;
		return;
	}
	b = block_new(k, BLOCK_MARGIN, line);
	b->rule = rule;
	b->furniture = "margin";
	if (k->h->layout[line].head) {
		b->kind = BLOCK_FURNITURE;
		b->rule = b->furniture = "column-head";
	}
	b->from = l->off + at;
	k->nnotes = 0;
	*ARRAY_ADD(k->a, k->notes, k->nnotes, k->capnotes) =
	    (struct span){ l->off + at, l->off + l->n };
	set_text(k, b);
	k->note = b->kind == BLOCK_MARGIN ? k->out->n : 0;
	k->note_line = line;
	k->noted = true;
}
