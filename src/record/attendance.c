/*
 * Attendance. Input: the tree. Output: who was present, in attendance, sent
 * apologies or was absent, with roles and organisations as printed.
 *
 *	"PRESENT: Cllr A Hale (Chair)" / "Cllr B Doyle" / "Clerk: Mrs J Penn";
 *	"In attendance: 3 residents. Apologies: C Moore"; under "1. Apologies"
 *	"Apologies had been received from Cllr Hurst"
 */
#include <string.h>

#include "attend.h"
#include "decide.h"

enum { PROSE_TOKENS = 25, MAX_PROSE = 2, MAX_RUN = 64, MAX_WAITING = 4,
	MAX_IDLE = 24, EARLY_ITEMS = 4, TITLE_TOKENS = 14, };

struct reader {
	struct model	*m;
	const char	*status;	/* of the list that goes on, or NULL */
	const char	*office;	/* its label's: "Clerk: A Bell" */
	bool		 of_office;	/* it had one */
	bool		 above;		/* offices stand a line above names */
	struct node	*item;
	unsigned	 items;		/* seen so far */
	/* the list that goes on: names and offices a leaf each */
	struct fact	*names[MAX_RUN];
	struct node	*sides[MAX_RUN];
	size_t		 nnames, nsides;
	struct node	*named;		/* the leaf of the last of them */
	unsigned	 lines;		/* of the list, with a name each */
	unsigned	 detailed;	/* names with an office on a line below */
	/* labels above one another, before their lists */
	const char	*waiting[MAX_WAITING];
	size_t		 nwaiting, used;
	const char	*second;	/* "Present: Absent:": of the second column */
	bool		 empty;		/* nothing read since the label */
	/* the first list, "In attendance:": of those present, if no other is */
	struct fact	*first[MAX_RUN];
	size_t		 nfirst;
	unsigned	 lists;
	bool		 business;	/* was begun, whether or not by an item */
	unsigned	 prose;		/* paragraphs of the front since a list */
	unsigned	 idle;		/* and leaves of any length */
	bool		 attending;
	bool		 firsts;	/* the lists give first names alone */
	bool		 singles;	/* or surnames */
	bool		 below;		/* these alone on lines below a row */
	struct codes	 codes;
};

/* ---- lines of a list -------------------------------------------------- */

/*
 * Two columns printed one below the other: as many offices or keys as names
 * belong to them in order; otherwise nobody can tell.
 */
static void
pair_columns(struct reader *r)
{
	if (r->nnames > 1 && r->nnames == r->nsides)
		for (size_t i = 0; i < r->nnames; i++)
			set_detail(r->m, r->names[i], r->sides[i]->leaf->s);
	r->nnames = r->nsides = 0;
}

/* ---- one leaf --------------------------------------------------------- */

static void
begin(struct reader *r, const struct label *l)
{
	pair_columns(r);
	if (r->empty && r->status != NULL && r->nwaiting < MAX_WAITING &&
	    strcmp(r->status, l->status) != 0)
		r->waiting[r->nwaiting++] = r->status;
	else if (!r->empty)
		r->nwaiting = r->used = 0;
	r->second = NULL;
	r->lines = 0;
	r->status = l->status;
	r->office = l->office;
	r->of_office = l->office != NULL;
	r->attending = l->attending && r->lists == 0;
	r->lists++;
	r->empty = true;
}

static void
end_list(struct reader *r)
{
	pair_columns(r);
	r->status = r->second = NULL;
	r->nwaiting = r->used = 0;
	r->empty = false;
}

static bool
none_here(const struct names *x, size_t i)
{
	struct match k;

	return lexicon_match(x->m->lex, LEX_ATTENDANCE_NONE, x->ts, i, &k) &&
	    name_ends(x, k.to);
}

/* Names of the list r->status from token i to the next label. */
static void
read_part(struct reader *r, struct node *n, size_t i, size_t to, bool closed)
{
	struct names	x = names_of(r->m, n, r->status, "attendance");
	size_t		before = r->nnames;
	struct fact	**new = r->m->tails[FACT_ATTENDANCE];
	const char	*coded = code_status(&r->codes, x.ts, i);

	if (coded != NULL) {
		x.status = coded;
		i++;
	}
	x.to = to;
	x.office = r->office;
	if (i >= to)
		return;
	if (none_here(&x, i)) {
		r->empty = false;
		if (to == x.ts->n)
			r->status = NULL;
		return;
	}
	/* "Apologies: were received from A", and not of "Apologies: A" */
	if (strcmp(r->status, "present") != 0 && !starts_names(&x, i) &&
	    (!closed || sentence_word(x.ts, i)))
		i = names_start(r->m, x.ts, i);
	x.firsts = r->firsts;
	x.lined = r->lines >= 2;
	/* "Present: Bell, Carr, Dodd. Absent: Eve." */
	if (closed && !x.firsts && (r->singles || singles_only(&x, i) ||
	    surname_initial(x.ts, i)))
		x.plural = r->singles = true;
	read_names(&x, i);
	for (struct fact *f = *new; f != NULL && r->attending; f = f->next)
		if (r->nfirst < MAX_RUN)
			r->first[r->nfirst++] = f;
	/* "Present: Absent:" over "Ann Hale, Clerk  Bob Doyle" */
	if (r->second != NULL && x.found == 2)
		fact_set(r->m, x.last, "status", r->second);
	r->empty &= x.found == 0;
	r->office = NULL;
	r->firsts |= x.givens >= 2;
	r->lines += x.found == 1 && i == 0;
	if (x.found == 1 && before < MAX_RUN) {
		r->names[r->nnames++] = x.last;
		r->named = n;
	} else {
		r->nnames = 0;
	}
}

/*
 * Labels that stood above one another, "Members Present:" / "Absent:", get
 * the lists below them in order, if there are as many of them.
 */
static const char *
waiting_status(struct reader *r, struct node *n)
{
	struct label l;
	size_t lists = 1;

	if (r->used == 0) {
		for (struct node *s = n->next; s != NULL && text_leaf(s) &&
		    lists < 8 && name_line(r->m, s); s = s->next) {
			struct names x = names_of(r->m, s, "", "");

			if (label_at(&x, 0, r->status, &l))
				break;
			lists++;
		}
		if (lists != r->nwaiting + 1) {
			/* nobody can tell which list is whose */
			model_diag(r->m, MN_DIAG_LISTS_UNMATCHED, n,
			    "%zu labels, %zu lists", r->nwaiting + 1, lists);
			r->nwaiting = 0;
			return NULL;
		}
	}
	if (r->used < r->nwaiting)
		return r->waiting[r->used++];
	r->nwaiting = r->used = 0;
	return r->status;
}

/* "Present: Absent:": heads of two columns in one line. */
static bool
two_labels(struct reader *r, const struct names *x, const struct label *l)
{
	struct label second;

	if (l->to >= x->ts->n || !label_at(x, l->to, l->status, &second) ||
	    !second.closed || second.to < x->ts->n ||
	    strcmp(second.status, l->status) == 0)
		return false;
	r->second = second.status;
	return true;
}

/* Whether anything of the leaf was read. */
static bool
attendance_leaf(struct reader *r, struct node *n, bool front)
{
	struct names	x = names_of(r->m, n, "", "");
	struct label	l, next;
	size_t		i = 0, to;
	const char	*last;

	/* "Clerk: A Bell" / "Councillors: B Carr": those are a list again */
	if (label_at(&x, 0, r->of_office ? NULL : r->status, &l)) {
		/* "Chair: A Bell" where they were elected */
		if (l.office != NULL && r->prose >= MAX_PROSE)
			return false;
		begin(r, &l);
		if (two_labels(r, &x, &l))
			return true;
		i = l.to;
	} else if (r->status != NULL && (name_line(r->m, n) ||
	    (r->below && lone_surname(r->m, n)))) {
		l.closed = true;
		to = next_label(&x, 1, r->status, &next);
		last = r->status;
		if (r->nwaiting > 0 &&
		    (r->status = waiting_status(r, n)) == NULL)
			return true;
		read_part(r, n, 0, to, true);
		if (r->nwaiting > 0 || r->status != NULL)
			r->status = last;
		if (to == x.ts->n)
			return true;
		begin(r, &next);
		l = next;
		i = next.to;
	} else if (front && r->status == NULL && (council_line(&x) ||
	    (r->lists == 0 && (bare_names(r->m, n, &r->codes) >= MIN_BARE ||
	    names_alone(&x))))) {
		l = (struct label){ .status = "present", .closed = true };
		begin(r, &l);
	} else if (front && r->prose < MAX_PROSE &&
	    next_label(&x, 1, NULL, &l) < x.ts->n) {
		begin(r, &l);
		i = l.to;
	} else {
		return false;
	}
	while (i < x.ts->n) {
		to = next_label(&x, i, r->status, &next);
		read_part(r, n, i, to, l.closed);
		if (to >= x.ts->n)
			break;
		begin(r, &next);
		l = next;
		i = next.to;
	}
	return true;
}

/* ---- the document ----------------------------------------------------- */

/* The status a title gives to names below it; NULL where it gives none. */
static const char *
title_status(const struct model *m, struct node *item)
{
	struct tokens	*ts = tokens_make(m->tmp, item->title);
	struct match	 k;

	if (lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k) && (k.to == ts->n ||
	    (ts->t[k.to].flags & TOKEN_PUNCT) || match_is(&k, "apologies")))
		return str_z(m->a, k.phrase->value);
	/* "Welcome and Apologies" */
	for (size_t i = 1; i < ts->n && i < TITLE_TOKENS; i++)
		if (lexicon_match(m->lex, LEX_ATTENDANCE, ts, i, &k) &&
		    match_is(&k, "apologies"))
			return "apologies";
	return NULL;
}

/*
 * "Trustees", "Officers" may head any business; the first items alone can be
 * lists of who they are.
 */
static const char *
item_status(const struct reader *r)
{
	const char	*status = title_status(r->m, r->item);
	struct tokens	*ts;

	if (status == NULL || r->items <= 2 || (strcmp(status, "present") != 0 &&
	    strcmp(status, "in-attendance") != 0))
		return status;
	ts = tokens_make(r->m->a, r->item->title);
	for (size_t i = 0; i < ts->n; i++)
		if (token_is(ts, i, "present") || token_is(ts, i, "attendance") ||
		    token_is(ts, i, "attendees") || token_is(ts, i, "roll") ||
		    token_is(ts, i, "sederunt") || token_is(ts, i, "attending"))
			return status;
	return NULL;
}

static void
enter(struct reader *r, struct node *item)
{
	end_list(r);
	r->item = item;
	if (item == NULL)
		return;
	r->items++;
	r->status = item_status(r);
}

/* "Board Members" over "Present:": the first line of a label. */
static bool
half_label(struct reader *r, struct node *n)
{
	struct names	x;
	struct label	l;

	if (node_tokens(r->m->a, n)->n > 3 || !text_leaf(n->next) ||
	    side_line(r->m, n))
		return false;
	x = names_of(r->m, n->next, "", "");
	return label_at(&x, 0, NULL, &l) && l.closed;
}

/*
 * Name, office, name, office, a line each: the line behind a name that no
 * name begins, before another name.
 */
static bool
detail_line(struct reader *r, struct node *n)
{
	struct tokens	*ts = node_tokens(r->m->a, n);
	struct names	 x;
	struct label	 l;

	if (r->nnames == 0 || ts->n == 0 || ts->n > 14 ||
	    token_punct(ts, ts->n - 1, '.') || token_punct(ts, ts->n - 1, ':') ||
	    r->named != n->prev)
		return false;
	/* the last of several */
	if (!text_leaf(n->next)) {
		if (r->detailed == 0 || !side_line(r->m, n))
			return false;
		set_detail(r->m, r->names[r->nnames - 1], n->leaf->s);
		return true;
	}
	x = names_of(r->m, n->next, "", "");
	if (!name_line(r->m, n->next) && !label_at(&x, 0, NULL, &l))
		return false;
	set_detail(r->m, r->names[r->nnames - 1], n->leaf->s);
	r->detailed++;
	return true;
}

/*
 * Where nobody is said to be present, who was "in attendance" was; the
 * officers of a list of their own are not those.
 */
static void
attending_is_present(struct reader *r)
{
	for (const struct fact *f = r->m->facts[FACT_ATTENDANCE]; f != NULL;
	    f = f->next)
		if (strcmp(fact_get(f, "status"), "present") == 0)
			return;
	for (size_t i = 0; i < r->nfirst; i++)
		if (strcmp(fact_get(r->first[i], "status"),
		    "in-attendance") == 0) {
			fact_set(r->m, r->first[i], "status", "present");
			r->first[i]->certainty = "derived";
		}
}

/* "1. Present: A Hale, B Doyle": the names are in the title. */
static void
read_title(struct reader *r, struct node *n)
{
	struct names	x = names_of(r->m, n, "", "");
	struct label	l;

	if (label_at(&x, 0, NULL, &l) && l.closed && l.to < x.ts->n &&
	    names_follow(r->m, x.ts, l.to))
		attendance_leaf(r, n, true);
}

/* "(c) Licence" / "Also present: Mr Hale (Applicant)": at that item. */
static bool
label_in_item(struct reader *r, struct node *n)
{
	struct names	x;
	struct label	l;
	struct match	k;
	struct person	p;
	str		office;

	if (r->item == NULL)
		return false;
	x = names_of(r->m, n, "", "");
	if (!label_at(&x, 0, NULL, &l) || !l.closed || l.to >= x.ts->n)
		return false;
	/* a list that began here goes on with its other labels */
	if (r->status != NULL && r->lists > 0)
		return true;
	return l.office == NULL && (strcmp(l.status, "in-attendance") == 0 ||
	    strcmp(l.status, "present") == 0) &&
	    (names_follow(r->m, x.ts, l.to) || lexicon_match(r->m->lex,
	    LEX_GIVEN, x.ts, l.to, &k) || (r->items <= EARLY_ITEMS &&
	    (office_before(&x, l.to, &p, &office) > l.to ||
	    (r->lists == 0 && words_listed(x.ts, l.to)))));
}

/*
 * "The Sheriff (unwell)", "St Anne's" before "Councillors Carr, Dunn": a
 * line of the list that cannot be read does not end it.
 */
static bool
odd_line(struct reader *r, struct node *n)
{
	struct tokens	*ts = node_tokens(r->m->a, n);

	return ts->n > 0 && ts->n <= 8 && !r->empty &&
	    !token_punct(ts, ts->n - 1, '.') &&
	    !token_punct(ts, ts->n - 1, ':') && text_leaf(n->next) &&
	    name_line(r->m, n->next) && names_follow(r->m,
	    node_tokens(r->m->a, n->next), 0);
}

/*
 * "CALL TO ORDER", the first item, or "C. Call to Order and Roll Call" among
 * the first: who is there is told below it.
 */
static bool
opens_meeting(const struct reader *r)
{
	struct tokens *ts;

	if (r->items > EARLY_ITEMS)
		return false;
	ts = tokens_make(r->m->tmp, r->item->title);
	if (r->items == 1 && token_is(ts, 0, "opening"))
		return true;
	for (size_t i = 0; i + 1 < ts->n; i++)
		if ((token_is(ts, i, "call") && token_is(ts, i + 1, "to") &&
		    token_is(ts, i + 2, "order")) ||
		    (token_is(ts, i, "roll") && token_is(ts, i + 1, "call")))
			return true;
	return false;
}

/*
 * "A was proposed by B and seconded by C", "put to a vote": behind that a
 * list of names tells how they voted, not who was there.
 */
static bool
begins_business(struct reader *r, struct node *n)
{
	struct tokens *ts = node_tokens(r->m->a, n);

	if (r->lists == 0)
		return false;
	for (size_t i = 0; i + 1 < ts->n; i++)
		if (((token_is(ts, i, "proposed") || token_is(ts, i, "moved") ||
		    token_is(ts, i, "seconded")) && token_is(ts, i + 1, "by")) ||
		    (token_is(ts, i, "put") && token_is(ts, i + 1, "to") &&
		    (token_is(ts, i + 2, "a") || token_is(ts, i + 2, "the")) &&
		    token_is(ts, i + 3, "vote")))
			return true;
	return false;
}

/*
 * "Present" / "Chair" / "Cllr T Hale" / "Clerk" / "Mrs R Penn": where an office
 * stood before the first name, each stands before its own.
 */
static bool
office_above(struct reader *r, struct node *n)
{
	struct tokens	*ts = node_tokens(r->m->a, n);
	struct match	 k;
	struct node	*next = skip_furniture(n->next);

	if ((!r->above && !r->empty) || ts->n == 0 || ts->n > 4 ||
	    office_match(r->m->lex, ts, 0, NULL) != ts->n ||
	    !text_leaf(next) || !name_line(r->m, next))
		return false;
	pair_columns(r);
	r->above = true;
	r->office = str_z(r->m->a, n->leaf->s);
	ts = tokens_make(r->m->a, str_c(arena_printf(r->m->a, "%s:", r->office)));
	if (lexicon_whole(r->m->lex, LEX_ATTENDANCE, ts, &k))
		r->status = str_z(r->m->a, k.phrase->value);
	return true;
}

static void
read_paragraph(struct reader *r, struct node *n)
{
	bool front = !r->business && (r->item == NULL ?
	    in_section(n, "front") : opens_meeting(r));
	bool own = r->item != NULL && item_status(r) != NULL;

	if (front && begins_business(r, n)) {
		end_list(r);
		r->business = true;
		front = false;
	}

	if (front && r->lists == 0 && told_roll(r->m, n)) {
		r->lists++;
		return;
	}
	if ((front || own || label_in_item(r, n)) &&
	    !(own && apologies_sent(r->m, n)) && r->idle <= MAX_IDLE &&
	    attendance_leaf(r, n, front)) {
		r->idle = 0;
		return;
	}
	if (front && r->status != NULL && office_above(r, n))
		return;
	if (front && r->status != NULL && (heads_line(r->m, n) ||
	    half_label(r, n) || detail_line(r, n) || group_label(r->m, n)))
		return;
	if (front && r->status != NULL && r->nsides < MAX_RUN &&
	    side_line(r->m, n)) {
		r->sides[r->nsides++] = n;
		return;
	}
	if ((front || own || r->items <= EARLY_ITEMS) &&
	    (told_apologies(r->m, n, own) | told_remote(r->m, n) |
	    told_substitute(r->m, n) |
	    (front && told_chair(r->m, n))))
		return;
	/* in a document without items the front goes on to its end */
	r->idle += front && r->lists > 0;
	r->prose += front && r->lists > 0 &&
	    node_tokens(r->m->a, n)->n > PROSE_TOKENS;
	if (front && r->status != NULL && !odd_line(r, n) &&
	    !count_line(r->m, node_tokens(r->m->a, n)))
		end_list(r);
}

void
find_attendance(struct model *m)
{
	struct reader r = { .m = m };
	struct node *end;

	codes_learn(&r.codes, m);
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *item = node_item(n);

		if (item != r.item)
			enter(&r, item);
		if (n->kind == NODE_TABLE) {
			if (attendance_table(m, n, &r.status))
				r.empty = false;
			r.below = surnames_below(m, n);
			r.singles |= r.below;
		} else if (r.item != NULL && n->kind == NODE_LEAF &&
		    strcmp(n->tag, "title") == 0 &&
		    strcmp(m->kind, "meeting") == 0) {
			read_title(&r, n);
		} else if (text_leaf(n) && strcmp(m->kind, "item") != 0 &&
		    strcmp(m->kind, "record") != 0) {
			if ((end = attendance_cells(m, n)) != NULL) {
				end_list(&r);
				r.lists++;
				n = end;
				continue;
			}
			read_paragraph(&r, n);
		}
	}
	end_list(&r);
	attending_is_present(&r);
	stars_explained(m);
	keys_work_out(m);
}
