/*
 * Attendance in tables and columns. Input: a table, and the list it stands
 * in. Output: an attendance for each name, with what its row or column says.
 *
 *	"Name<tab>Organisation<tab>Apologies" over rows; "Present:" in the
 *	first column and names beside it; "Present" and "Apologies" as heads of
 *	two columns; names with codes, P present and A apologies
 */
#include <string.h>

#include "attend.h"

enum column {
	COL_OTHER, COL_NAME, COL_ORG, COL_ROLE, COL_KEY, COL_APOLOGIES,
	COL_CODE, COL_STATUS,
};
enum { MAX_COLUMNS = 12, };

struct grid {
	struct model	*m;
	struct node	*cell[MAX_COLUMNS];	/* of the row at hand */
	size_t		 n;
	enum column	 kind[MAX_COLUMNS];
	const char	*status[MAX_COLUMNS];	/* of a column of names */
	bool		 run_together;
	bool		 days;		/* codes of several meetings */
	bool		 surnames;	/* "Councillors:" before surnames alone */
	const char	*office;	/* "In the Chair:", of the row's name */
	unsigned	 found;
};

static void
take_cells(struct grid *g, struct node *row)
{
	g->n = 0;
	for (struct node *c = row->first; c != NULL && g->n < MAX_COLUMNS;
	    c = c->next)
		if (c->kind == NODE_LEAF && strcmp(c->tag, "cell") == 0)
			g->cell[g->n++] = c;
}

static str
cell_str(const struct grid *g, size_t i)
{
	return i < g->n ? g->cell[i]->leaf->s : (str){ NULL, 0 };
}

/* ---- heads ------------------------------------------------------------ */

static enum column
column_kind(str s)
{
	static const struct { const char *word; enum column kind; } words[] = {
		{ "name", COL_NAME }, { "names", COL_NAME },
		{ "present", COL_NAME }, { "member", COL_NAME },
		{ "members", COL_NAME }, { "attendee", COL_NAME },
		{ "attendees", COL_NAME }, { "councillor", COL_NAME },
		{ "governor", COL_NAME }, { "trustee", COL_NAME },
		{ "organisation", COL_ORG }, { "organization", COL_ORG },
		{ "representing", COL_ORG }, { "company", COL_ORG },
		{ "body", COL_ORG }, { "role", COL_ROLE },
		{ "position", COL_ROLE }, { "title", COL_ROLE },
		{ "job title", COL_ROLE }, { "office", COL_ROLE },
		{ "initials", COL_KEY }, { "initial", COL_KEY },
		{ "key", COL_KEY }, { "apologies", COL_APOLOGIES },
		{ "attendance", COL_CODE }, { "attended", COL_CODE },
		{ "status", COL_CODE },
	};

	while (s.n > 0 && s.p[s.n - 1] == ':')
		s.n--;
	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (str_same(s, str_c(words[k].word)))
			return words[k].kind;
	return COL_OTHER;
}

static bool
whole_label(const struct grid *g, size_t i, const char **status)
{
	struct match	 k;
	struct tokens	*ts;

	if (i >= g->n)
		return false;
	ts = node_tokens(g->m->a, g->cell[i]);
	/* "1. PRESENT:" */
	if (ts->n > 2 && (ts->t[0].flags & TOKEN_NUMBER) &&
	    token_punct(ts, 1, '.'))
		ts = tokens_make(g->m->a, tokens_str(ts, 2, ts->n));
	if (!lexicon_whole(g->m->lex, LEX_ATTENDANCE, ts, &k))
		return false;
	*status = str_z(g->m->a, k.phrase->value);
	if (strcmp(*status, "late") == 0)
		*status = "present";
	return true;
}

/* "14/05", "3 June": the day of a meeting over its codes. */
static bool
day_head(const struct grid *g, size_t i)
{
	const struct tokens *ts = node_tokens(g->m->a, g->cell[i]);

	return ts->n > 1 && ts->n <= 5 && (ts->t[0].flags & TOKEN_NUMBER) &&
	    cell_str(g, i).n <= 12;
}

/* One day's codes are this meeting's; of several nobody can tell. */
static bool
heads_days(struct grid *g)
{
	size_t days = 0;

	for (size_t i = 1; i < g->n; i++)
		days += g->kind[i] == COL_OTHER && day_head(g, i);
	for (size_t i = 1; days == 1 && i < g->n; i++)
		if (g->kind[i] == COL_OTHER && day_head(g, i))
			g->kind[i] = COL_CODE;
	return days <= 1;
}

/* "Present: | Councillors: | Mr A Hale | Chairman": labels, and their list. */
static bool
names_beside(struct grid *g)
{
	struct person	p;
	struct tokens	*ts;

	for (size_t i = 1; i < g->n; i++) {
		ts = node_tokens(g->m->a, g->cell[i]);
		if (ts->n > 0 && person_match(g->m->lex, ts, 0, &p) > 0 &&
		    (p.titled || p.given || p.initials))
			return true;
	}
	return false;
}

/* "Name | Organisation | Apologies", "Name | Role | Attendance" */
static bool
heads_kinds(struct grid *g)
{
	bool name = false, other = false;

	if (names_beside(g))
		return false;
	for (size_t i = 0; i < g->n; i++) {
		const char *status;

		g->kind[i] = column_kind(cell_str(g, i));
		/* "Members present | Representing | Apologies" */
		if (g->kind[i] == COL_OTHER && whole_label(g, i, &status) &&
		    strcmp(status, "present") == 0)
			g->kind[i] = COL_NAME;
		/* "Name | Present | Apologies": marks in the second */
		if (name && g->kind[i] == COL_NAME)
			g->kind[i] = COL_CODE;
		name |= g->kind[i] == COL_NAME;
		other |= g->kind[i] != COL_NAME && g->kind[i] != COL_OTHER;
		g->status[i] = g->kind[i] == COL_APOLOGIES ? "apologies" :
		    "present";
	}
	g->days = !heads_days(g);
	for (size_t i = 0; i < g->n; i++)
		other |= g->kind[i] == COL_CODE;
	return name && (other || g->days);
}

/* "Present | In attendance | Apologies": a column of names below each. */
static bool
heads_lists(struct grid *g)
{
	size_t labels = 0;

	for (size_t i = 0; i < g->n; i++) {
		g->kind[i] = COL_OTHER;
		if (whole_label(g, i, &g->status[i])) {
			g->kind[i] = COL_STATUS;
			labels++;
		} else if (cell_str(g, i).n > 0) {
			return false;
		}
	}
	return labels >= 2;
}

/* ---- rows under heads ------------------------------------------------- */

/* "P", "Y", "A", "Abs": how the person of the row attended. */
const char *
cell_status(str s)
{
	static const struct { const char *code, *status; } codes[] = {
		{ "p", "present" }, { "present", "present" },
		{ "y", "present" }, { "yes", "present" },
		{ "\xe2\x9c\x93", "present" }, { "\xe2\x9c\x94", "present" },
		{ "x", "absent" }, { "a", "apologies" },
		{ "ap", "apologies" }, { "apologies", "apologies" },
		{ "apols", "apologies" }, { "abs", "absent" },
		{ "absent", "absent" }, { "n", "absent" }, { "no", "absent" },
		{ "l", "present" }, { "late", "present" },
		{ "s", "substitute" }, { "in attendance", "in-attendance" },
		{ "remote", "remote" }, { "excused", "apologies" },
		{ "online", "remote" }, { "virtual", "remote" },
	};

	for (size_t k = 0; k < sizeof(codes) / sizeof(codes[0]); k++)
		if (str_same(str_trim(s), str_c(codes[k].code)))
			return codes[k].status;
	return NULL;
}

static void
read_cell(struct grid *g, size_t i, const char *status)
{
	struct names x = names_of(g->m, g->cell[i], status, "attendance-table");

	x.plural = true;
	if (x.ts->n > 0 && !lexicon_match(g->m->lex, LEX_ATTENDANCE_NONE, x.ts,
	    0, &(struct match){ 0 }))
		read_names(&x, 0);
	g->run_together |= x.found > 1;
	g->found += x.found;
}

/* A cross or a tick: what the head of the column says is so. */
static bool
ticked(str s)
{
	s = str_trim(s);
	return str_same(s, STR("x")) || str_same(s, STR("*")) ||
	    str_eq(s, STR("\xe2\x9c\x93")) || str_eq(s,
	    STR("\xe2\x9c\x94")) || str_eq(s, STR("\xe2\x88\x9a"));
}

/* What the other cells of the row say of the people read from it. */
static void
tell_row(struct grid *g, struct fact *f)
{
	for (size_t i = 0; i < g->n; i++) {
		str		 s = cell_str(g, i);
		const char	*status = cell_status(s);

		if (s.n == 0)
			continue;
		if (g->kind[i] == COL_ORG)
			fact_set(g->m, f, "organisation", str_z(g->m->a, s));
		if (g->kind[i] == COL_ROLE && fact_get(f, "role") == NULL)
			fact_set(g->m, f, "role", str_z(g->m->a, s));
		if (g->kind[i] == COL_KEY)
			key_learn(g->m, f->who, s);
		if (g->kind[i] == COL_CODE && (status != NULL || ticked(s)))
			fact_set(g->m, f, "status", ticked(s) ? "present" :
			    status);
		if (g->kind[i] == COL_APOLOGIES && (ticked(s) ||
		    (status != NULL && strcmp(status, "absent") != 0)))
			fact_set(g->m, f, "status", "apologies");
	}
}

static void
read_row(struct grid *g)
{
	struct fact **found = g->m->tails[FACT_ATTENDANCE];

	if (g->days)
		return;
	for (size_t i = 0; i < g->n; i++)
		if (g->kind[i] == COL_NAME || g->kind[i] == COL_STATUS ||
		    (g->kind[i] == COL_APOLOGIES && cell_str(g, i).n > 2))
			read_cell(g, i, g->status[i]);
	for (struct fact *f = *found; f != NULL; f = f->next)
		tell_row(g, f);
}

/* ---- rows without heads ----------------------------------------------- */

/* "Celandine County Council:" before the names of its members. */
static const char *
named_body(struct grid *g, size_t i)
{
	struct tokens *ts = node_tokens(g->m->a, g->cell[i]);

	if (ts->n < 2 || !token_punct(ts, ts->n - 1, ':') ||
	    !has_kind(g->m, LEX_ORG_WORD, g->cell[i]->leaf->s))
		return NULL;
	return str_z(g->m->a, tokens_str(ts, 0, ts->n - 1));
}

/*
 * A row below a label, in a table without a head: names, each followed by
 * initials, an office or a body; or a body, then names. "Dr Catrin Mathias |
 * CM | Medical Director"; "Ann Reed | AR | Bob Shaw | BS"
 */
/* "Convenor CC", "Member of the Trust": of the name beside it. */
static bool
office_cell(const struct grid *g, const struct names *x)
{
	return has_kind(g->m, LEX_ROLE, x->n->leaf->s) &&
	    person_match(g->m->lex, x->ts, 0, NULL) == 0 &&
	    !lexicon_match(g->m->lex, LEX_ROLE, x->ts, x->ts->n - 1,
	    &(struct match){ 0 });
}

static void
read_bare_row(struct grid *g, size_t from, size_t token, const char *status)
{
	struct fact	**first = g->m->tails[FACT_ATTENDANCE];
	const char	 *body = NULL, *sub;
	struct fact	 *last = NULL;

	for (size_t i = from; i < g->n; i++) {
		struct names x = names_of(g->m, g->cell[i], status,
		    "attendance-rows");

		if (x.ts->n == 0)
			continue;
		x.office = g->found == 0 || last == NULL ? g->office : NULL;
		if (g->surnames && lone_surname(g->m, g->cell[i])) {
			x.plural = true;
			read_names(&x, 0);
			g->found += x.found;
			continue;
		}
		/* "Present: | Officers: | Mrs J Penn" */
		if (last == NULL && i > 0 && i + 1 < g->n &&
		    whole_label(g, i, &sub)) {
			if (strcmp(status, "present") == 0)
				status = sub;
			continue;
		}
		if (last == NULL && body == NULL &&
		    (body = named_body(g, i)) != NULL)
			continue;
		if (last == NULL || (x.ts->n > 1 &&
		    office_match(g->m->lex, x.ts, 0, NULL) != x.ts->n &&
		    !office_cell(g, &x)))
			read_names(&x, i == from ? token : 0);
		sub = cell_status(x.n->leaf->s);
		if (x.found > 0)
			last = x.last;
		/* "Cllr A Hale | (Green) | Apologies" */
		else if (last != NULL && sub != NULL && x.n->leaf->s.n > 3)
			fact_set(g->m, last, "status", sub);
		else if (last != NULL)
			set_detail(g->m, last, x.n->leaf->s);
		g->found += x.found;
	}
	for (struct fact *f = *first; body != NULL && f != NULL; f = f->next)
		fact_set(g->m, f, "organisation", body);
}

/* "Aldermen:", "Councillors:": the title of all that are named beside it. */
static bool
titles_all(struct model *m, struct node *cell)
{
	struct tokens	*ts = node_tokens(m->a, cell);
	struct match	 k;
	str		 w = tokens_str(ts, 0, 1);

	return ts->n > 0 && ts->n < 3 &&
	    lexicon_match(m->lex, LEX_HONORIFIC, ts, 0, &k) &&
	    match_is(&k, "member") && (str_ends(w, STR("s")) ||
	    str_ends(w, STR("men")) || str_ends(w, STR("S")) ||
	    str_ends(w, STR("MEN")));
}

/* A label in the row's first cell: names beside it, and in rows below. */
static bool
side_label(struct grid *g, const char **status)
{
	struct names	x;
	struct label	l;

	g->office = NULL;
	if (g->n < 2 || !whole_label(g, 0, status))
		return false;
	g->surnames = titles_all(g->m, g->cell[0]);
	x = names_of(g->m, g->cell[0], "", "");
	if (label_at(&x, 0, NULL, &l))
		g->office = l.office;
	return true;
}

bool
lone_surname(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	size_t		 words = 0, i = 0;

	for (; i < ts->n && !token_punct(ts, i, '('); i++) {
		if (!(ts->t[i].flags & TOKEN_CAPITAL) &&
		    !(ts->t[i].flags & TOKEN_PUNCT))
			return false;
		words += (ts->t[i].flags & TOKEN_WORD) != 0;
	}
	return words > 0 && words < 4 && ts->n - i < 8 &&
	    !token_punct(ts, ts->n - 1, ':') &&
	    !lexicon_find(m->lex, LEX_ROLE, ts, 0, ts->n, &k) &&
	    !lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k);
}

bool
surnames_below(struct model *m, struct node *table)
{
	struct grid	 g = { .m = m };
	const char	*status;

	for (struct node *row = table->first; row != NULL; row = row->next)
		if (row->kind == NODE_ROW) {
			take_cells(&g, row);
			side_label(&g, &status);
		}
	return g.surnames;
}

/* "Present   Ann Hale  AH" in one cell: the token the names begin at, or 0. */
static size_t
label_within(struct grid *g, const char **status)
{
	struct names	x;
	struct label	l;

	if (g->n == 0)
		return 0;
	x = names_of(g->m, g->cell[0], "", "");
	if (!label_at(&x, 0, NULL, &l) || l.office != NULL ||
	    l.to >= x.ts->n || !names_follow(g->m, x.ts, l.to))
		return 0;
	*status = l.status;
	return l.to;
}

/* A row that holds a name at its start: tells a table of names from others. */
static bool
name_row(struct grid *g, bool loose)
{
	struct person	p;
	struct tokens	*ts;

	for (size_t i = 0; i < g->n && i < 2; i++) {
		ts = node_tokens(g->m->a, g->cell[i]);
		if (g->surnames && ts->n > 0 && lone_surname(g->m, g->cell[i]))
			return true;
		if (ts->n > 0 && person_match(g->m->lex, ts, 0, &p) > 0 &&
		    (p.titled || p.given || p.initials ||
		    (loose && i == 0 && p.to == ts->n && ts->n == 2)))
			return true;
	}
	return false;
}

/* Whether names that are known stand at the start of one row or more. */
static bool
names_inside(struct grid *g, struct node *table)
{
	for (struct node *row = table->first; row != NULL; row = row->next) {
		if (row->kind != NODE_ROW)
			continue;
		take_cells(g, row);
		if (name_row(g, false))
			return true;
	}
	return false;
}

/* "Officers in" of a label that goes on in the next row: "Attendance". */
static bool
half_label(const struct grid *g)
{
	const struct tokens *ts;

	if (g->n < 2)
		return false;
	ts = node_tokens(g->m->a, g->cell[0]);
	return ts->n > 1 && ts->n < 4 && token_is(ts, ts->n - 1, "in");
}

static bool
other_half(const struct grid *g)
{
	const struct tokens *ts;

	if (g->n < 2)
		return false;
	ts = node_tokens(g->m->a, g->cell[0]);
	return ts->n == 1 && token_is(ts, 0, "attendance");
}

/* "Item | Notes | Action": the head of the business, in one table with it. */
static bool
heads_business(const struct grid *g)
{
	static const char *const words[] = {
		"item", "items", "no", "agenda", "ref", "minute", "topic",
		"subject",
	};
	const struct tokens *ts;

	if (g->n < 2)
		return false;
	ts = node_tokens(g->m->a, g->cell[0]);
	return ts->n > 0 && ts->n < 4 && TOKEN_IN(ts, 0, words);
}

bool
attendance_table(struct model *m, struct node *table, const char **status)
{
	struct grid	 g = { .m = m };
	const char	*now = *status, *label = NULL;
	bool		 head = false, first = true, half = false;
	bool		 loose = now != NULL && names_inside(&g, table);
	size_t		 token;

	for (struct node *row = table->first; row != NULL; row = row->next) {
		if (row->kind != NODE_ROW)
			continue;
		take_cells(&g, row);
		if (!first && heads_business(&g))
			break;
		if (first && (heads_lists(&g) || heads_kinds(&g))) {
			row->head = head = true;
			label = g.status[0];
		} else if (head) {
			read_row(&g);
		} else if (half && other_half(&g)) {
			read_bare_row(&g, 1, 0, now);
		} else if (side_label(&g, &label)) {
			now = label;
			read_bare_row(&g, 1, 0, now);
			g.office = NULL;
		} else if ((token = label_within(&g, &label)) > 0) {
			now = label;
			read_bare_row(&g, 0, token, now);
		} else if (now != NULL && (g.n == 0 || g.found > 0 ||
		    name_row(&g, loose) || named_body(&g, 0) != NULL)) {
			read_bare_row(&g, 0, 0, now);
		}
		first = false;
		half = half_label(&g);
	}
	/* a row of one cell alone is a paragraph below the table */
	if (head ? label != NULL : now != NULL)
		*status = head ? label : now;
	if (head && g.days)
		model_diag(m, MN_DIAG_LISTS_UNMATCHED,
		    table->first->first, "%s", "codes of several days");
	if (head && g.run_together)
		model_diag(m, MN_DIAG_NAMES_RUN_TOGETHER,
		    table->first->first, "%s", "attendance table");
	return g.found > 0;
}
