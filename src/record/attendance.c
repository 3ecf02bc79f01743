/*
 * Attendance. Input: the tree. Output: who was present, in attendance, sent
 * apologies or was absent, with roles and organisations as printed.
 *
 *	"Cllr Mark Hawthorne (Chair) Pete Bungard<tab>County Council<tab>" under
 *	"Name<tab>Organisation<tab>Apologies": two people of the council, present
 */
#include <string.h>

#include "names.h"

/* ---- tables ----------------------------------------------------------- */

enum column { COL_OTHER, COL_NAME, COL_ORG, COL_ROLE, COL_APOLOGIES, };
enum { MAX_COLUMNS = 12, };

static enum column
column_kind(str s)
{
	static const struct { const char *word; enum column kind; } words[] = {
		{ "name", COL_NAME }, { "names", COL_NAME },
		{ "present", COL_NAME }, { "member", COL_NAME },
		{ "attendee", COL_NAME }, { "attendees", COL_NAME },
		{ "organisation", COL_ORG }, { "organization", COL_ORG },
		{ "representing", COL_ORG }, { "role", COL_ROLE },
		{ "position", COL_ROLE }, { "title", COL_ROLE },
		{ "apologies", COL_APOLOGIES },
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (str_same(s, str_c(words[k].word)))
			return words[k].kind;
	return COL_OTHER;
}

static bool
read_header(struct node *row, enum column *cols)
{
	unsigned i = 0;
	bool name = false, other = false;

	for (struct node *c = row->first; c != NULL && i < MAX_COLUMNS;
	    c = c->next) {
		if (strcmp(c->tag, "cell") != 0)
			continue;
		cols[i] = column_kind(c->leaf->s);
		name |= cols[i] == COL_NAME;
		other |= cols[i] != COL_NAME && cols[i] != COL_OTHER;
		i++;
	}
	return name && other;
}

static void
read_row(struct model *m, struct node *row, const enum column *cols,
    bool *run_together)
{
	struct node	*cell[MAX_COLUMNS] = { NULL };
	const char	*org = NULL, *role = NULL;
	unsigned	 n = 0;

	for (struct node *c = row->first; c != NULL && n < MAX_COLUMNS;
	    c = c->next)
		if (strcmp(c->tag, "cell") == 0)
			cell[n++] = c;
	for (unsigned i = 0; i < n; i++) {
		if (cols[i] == COL_ORG && cell[i]->leaf->s.n > 0)
			org = str_z(m->a, cell[i]->leaf->s);
		if (cols[i] == COL_ROLE && cell[i]->leaf->s.n > 0)
			role = str_z(m->a, cell[i]->leaf->s);
	}
	for (unsigned i = 0; i < n; i++) {
		struct names x = { m, cell[i], NULL, "present",
		    "attendance-table", NULL, false, 0 };
		struct fact **found = m->tails[FACT_ATTENDANCE];

		if (cols[i] != COL_NAME && cols[i] != COL_APOLOGIES)
			continue;
		if (cols[i] == COL_APOLOGIES)
			x.status = "apologies";
		x.ts = node_tokens(m->a, cell[i]);
		read_names(&x, 0);
		*run_together |= x.found > 1;
		for (struct fact *f = *found; f != NULL; f = f->next) {
			fact_set(m, f, "organisation", org);
			if (fact_get(f, "role") == NULL)
				fact_set(m, f, "role", role);
		}
	}
}

static bool
read_table(struct model *m, struct node *table)
{
	enum column	 cols[MAX_COLUMNS] = { COL_OTHER };
	struct node	*row = table->first;
	bool		 run_together = false;

	while (row != NULL && row->kind != NODE_ROW)
		row = row->next;
	if (row == NULL || !read_header(row, cols))
		return false;
	row->head = true;
	for (row = row->next; row != NULL; row = row->next)
		if (row->kind == NODE_ROW)
			read_row(m, row, cols, &run_together);
	if (run_together)
		model_diag(m, MN_DIAG_NAMES_RUN_TOGETHER,
		    table->first->first, "%s", "attendance table");
	return true;
}

/* "Celandine County Council:" before the names of its members. */
static const char *
named_body(struct model *m, struct node *cell)
{
	struct tokens *ts = node_tokens(m->a, cell);

	if (ts->n < 2 || !token_punct(ts, ts->n - 1, ':') ||
	    !has_kind(m, LEX_ORG_WORD, cell->leaf->s))
		return NULL;
	return str_z(m->a, tokens_str(ts, 0, ts->n - 1));
}

static bool
name_line(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct person	 p;
	size_t		 open;

	if (ts->n == 0)
		return false;
	/* "Councillors Browne, Butler, ...": a whole council in one line */
	if (plural_title(ts, 0) || holder_here(m, ts, 0, &open, &p))
		return true;
	if (ts->n > 60)
		return false;
	return person_match(m->lex, ts, 0, &p) > 0 && (p.titled || p.given ||
	    p.initials);
}

/*
 * A row below a label, in a table without a head: a name, then initials, an
 * office or a body, perhaps twice; or a body, then names. "Dr Catrin Mathias
 * <tab>CM<tab>Medical Director" under "In Attendance"
 */
static void
read_bare_row(struct model *m, struct node *from, const char *status)
{
	struct names	  x = { m, NULL, NULL, status, "attendance-rows", NULL,
			      false, 0 };
	struct fact	**found = m->tails[FACT_ATTENDANCE];
	const char	 *body = NULL;

	for (struct node *c = from; c != NULL; c = c->next) {
		if (c->kind != NODE_LEAF || c->leaf->s.n == 0)
			continue;
		if (x.found == 0 && body == NULL &&
		    (body = named_body(m, c)) != NULL)
			continue;
		x.n = c;
		x.ts = node_tokens(m->a, c);
		if (x.found == 0 || name_line(m, c))
			read_names(&x, 0);
		else if (x.last != NULL)
			set_detail(m, x.last, c->leaf->s);
	}
	for (struct fact *f = *found; f != NULL; f = f->next)
		fact_set(m, f, "organisation", body);
}

/* "Present<tab>Ann Hale<tab>AH": the first cell of a row may be the label. */
static const char *
read_bare_table(struct model *m, struct node *table, const char *status)
{
	struct match k;

	for (struct node *row = table->first; row != NULL; row = row->next) {
		struct node *c = row->first;

		if (row->kind != NODE_ROW)
			continue;
		if (c->leaf->s.n > 0 && lexicon_whole(m->lex, LEX_ATTENDANCE,
		    node_tokens(m->a, c), &k)) {
			status = str_z(m->a, k.phrase->value);
			c = c->next;
		}
		if (status != NULL)
			read_bare_row(m, c, status);
	}
	return status;
}

/* ---- labelled lists --------------------------------------------------- */

/*
 * A leaf that opens a list of names with a label; returns the status, or
 * NULL. A label is the whole line, or ends in a colon or dash, or is the
 * beginning of "Apologies were received from".
 */
static const char *
labelled(const struct model *m, const struct tokens *ts, size_t *names)
{
	struct match k;
	size_t end;

	if (!lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k))
		return NULL;
	end = k.to;
	if (end < ts->n && !token_punct(ts, end, ':') &&
	    !token_punct(ts, end, '-') && !token_punct(ts, end, '.')) {
		if (!match_is(&k, "apologies"))
			return NULL;
		*names = names_start(m, ts, end);
	} else {
		*names = match_is(&k, "apologies") ?
		    names_start(m, ts, end) : end;
	}
	return str_z(m->a, k.phrase->value);
}

static void
read_leaf(struct model *m, struct node *n, size_t from, const char *status)
{
	struct names x = { m, n, node_tokens(m->a, n), status, "attendance",
	    NULL, false, 0 };

	read_names(&x, from);
}

/* Leaves of the front and of items headed by an attendance label. */
static bool
headed(const struct model *m, struct node *n, const char **status)
{
	struct node	*item = node_item(n);
	struct tokens	*ts;
	struct match	 k;

	if (item == NULL)
		return in_section(n, "front");
	ts = tokens_make(m->a, item->title);
	if (!lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k))
		return false;
	*status = str_z(m->a, k.phrase->value);
	return true;
}

void
find_attendance(struct model *m)
{
	const char	*status = NULL, *title_status;
	struct node	*item = NULL;
	size_t		 from;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		const char *label;

		if (n->kind == NODE_TABLE && !read_table(m, n) &&
		    (status != NULL || in_section(n, "front")))
			status = read_bare_table(m, n, status);
		if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0 ||
		    strcmp(m->kind, "item") == 0)
			continue;
		title_status = NULL;
		if (!headed(m, n, &title_status)) {
			status = NULL;
			continue;
		}
		if (node_item(n) != item) {
			item = node_item(n);
			status = title_status;
		}
		label = labelled(m, node_tokens(m->a, n), &from);
		if (label != NULL) {
			status = label;
			read_leaf(m, n, from, status);
		} else if (status != NULL && name_line(m, n)) {
			read_leaf(m, n, 0, status);
		} else if (item == NULL) {
			status = NULL;
		}
	}
}
