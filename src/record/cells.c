/*
 * Attendance tables of which only the cells are left, a line each. Input: the
 * leaf with the first column's head. Output: an attendance for each name,
 * with the office and the status that stand at the same place among theirs.
 *
 *	"Attendee Name" / "Title" / "Status" / "Ann Hale" / "Director" /
 *	"Present" / "Bob Doyle" / "Carol Moore" / "Clerk" / "Treasurer" /
 *	"Absent" / "Present"
 *
 * Where there are not as many statuses as names nobody can tell whose they
 * are: then none is given, and a warning is.
 */
#include <string.h>

#include "attend.h"

enum { MAX_CELLS = 64, CELL_TOKENS = 10, };

struct cells {
	struct model	*m;
	struct node	*name[MAX_CELLS], *office[MAX_CELLS];
	struct person	 person[MAX_CELLS];
	const char	*status[MAX_CELLS];
	size_t		 nnames, noffices, nstatuses;
	bool		 apart;		/* each name has its own cells behind it */
};

/* "Attendee Name"; "Name", where another head is next to it. */
static bool
begins_table(struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);

	if (ts->n >= 2 && token_is(ts, ts->n - 1, "name") &&
	    token_is(ts, ts->n - 2, "attendee"))
		return true;
	return ts->n == 1 && token_is(ts, 0, "name") && text_leaf(n->next) &&
	    heads_line(m, n->next);
}

/* A name and nothing else: any two words with capitals, in such a table. */
static bool
take_name(struct cells *c, struct node *n)
{
	struct tokens	*ts = node_tokens(c->m->a, n);
	struct person	 p;
	size_t		 end = person_match(c->m->lex, ts, 0, &p);

	if (end == 0 || c->nnames == MAX_CELLS)
		return false;
	/* "Ann Lee Hale" */
	if (end + 1 == ts->n && person_word(c->m->lex, ts, end))
		p.to = p.name_end = end = end + 1;
	if (end != ts->n)
		return false;
	c->apart &= c->nnames == c->nstatuses;
	c->person[c->nnames] = p;
	c->name[c->nnames++] = n;
	return true;
}

static bool
take_cell(struct cells *c, struct node *n)
{
	struct tokens	*ts = node_tokens(c->m->a, n);
	const char	*status = cell_status(n->leaf->s);

	if (ts->n == 0 || ts->n > CELL_TOKENS)
		return ts->n == 0;
	if (heads_line(c->m, n) ||
	    time_match(c->m->lex, ts, 0, NULL) == ts->n)
		return true;
	if (status != NULL && c->nstatuses < MAX_CELLS) {
		c->status[c->nstatuses++] = status;
		return true;
	}
	if (take_name(c, n))
		return true;
	if (!has_kind(c->m, LEX_ROLE, n->leaf->s) ||
	    !(ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) ||
	    token_punct(ts, ts->n - 1, '.') || c->noffices == MAX_CELLS)
		return false;
	c->office[c->noffices++] = n;
	return true;
}

static void
tell(struct cells *c, size_t i)
{
	struct names	x = names_of(c->m, c->name[i], c->status[i],
			    "attendance-cells");
	struct fact	*f = attend(&x, &c->person[i]);

	if (!c->apart)
		f->certainty = "derived";
	if (c->noffices == c->nnames && fact_get(f, "role") == NULL)
		fact_set(c->m, f, "role", str_z(c->m->a,
		    c->office[i]->leaf->s));
}

struct node *
attendance_cells(struct model *m, struct node *n)
{
	struct cells	*c;
	struct node	*s;

	if (!begins_table(m, n))
		return NULL;
	c = arena_alloc(m->a, sizeof(*c));
	c->m = m;
	c->apart = true;
	for (s = n->next; text_leaf(s) && take_cell(c, s); s = s->next)
		continue;
	if (c->nnames < 2)
		return NULL;
	if (c->nstatuses != c->nnames)
		model_diag(m, MN_DIAG_LISTS_UNMATCHED, n,
		    "%zu names, %zu statuses", c->nnames, c->nstatuses);
	for (size_t i = 0; c->nstatuses == c->nnames && i < c->nnames; i++)
		tell(c, i);
	return s != NULL ? s->prev : n->parent->last;
}
