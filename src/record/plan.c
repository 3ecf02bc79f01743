/*
 * The plan. Input: the blocks of one record. Output: what each is for: labels
 * first, then the headings of items in their order: with numbers, parts of
 * those, without numbers.
 *
 *	"Minutes:" opens a section, "1 Welcome" heads an item, "a) Gate" a part
 */
#include <string.h>

#include "decide.h"
#include "issue.h"
#include "kind.h"
#include "outline.h"

/* ---- labels ----------------------------------------------------------- */

/*
 * "7.3  Reasons for Decision": a numbered paragraph that only names what the
 * paragraphs below it tell.
 */
static bool
numbered_label(const struct block *b, const struct match *x)
{
	return b->marker.kind == MARK_COMPOUND && b->marker.sep == '.' &&
	    b->marker.nparts == 2 && x->to == b->tokens->n && x->to > 1 &&
	    leaf_extent(b->mark).from < leaf_extent(b->text).from &&
	    (match_is(x, "reasons") || match_is(x, "options") ||
	    match_is(x, "record"));
}

static bool
is_label(const struct model *m, const struct block *b, struct role *r)
{
	struct match x;

	if (b->kind != BLOCK_PARA || b->tokens->n == 0 ||
	    !lexicon_match(m->lex, LEX_LABEL, b->tokens, 0, &x) ||
	    (b->mark != NULL && !numbered_label(b, &x)))
		return false;
	/* without a colon it must be all there is */
	if (!token_punct(b->tokens, x.to - 1, ':')) {
		size_t i = x.to;

		while (i < b->tokens->n &&
		    (b->tokens->t[i].flags & TOKEN_PUNCT))
			i++;
		if (i < b->tokens->n)
			return false;
		x.to = i;
	}
	/* "Minutes: Wednesday 8 May 2024" tells when they met */
	if (x.to < b->tokens->n && str_eq(x.phrase->value, STR("minutes")) &&
	    date_match(m->lex, b->tokens, x.to, NULL) == b->tokens->n)
		return false;
	*r = (struct role){ .kind = ROLE_LABEL, .rule = x.phrase->rule,
	    .value = str_z(m->a, x.phrase->value),
	    .end = x.to > 0 ? b->tokens->t[x.to - 1].to : 0 };
	return true;
}

/*
 * "Decisions" over "23/0987 The Stables - REFUSED", in minutes whose items
 * have applications: what others decided, and no part of the item.
 */
static bool
plans_below(const struct model *m, size_t i)
{
	const struct tokens	*ts = m->blocks[i].tokens;
	const struct block	*b = NULL;

	if (strcmp(m->kind, "meeting") != 0 || !token_is(ts, 0, "decisions"))
		return false;
	if (names_plan(ts))
		return true;
	while (++i < m->nblocks && b == NULL)
		if (m->blocks[i].kind != BLOCK_FURNITURE)
			b = &m->blocks[i];
	if (b == NULL)
		return false;
	ts = b->kind == BLOCK_ROW ? tokens_make(m->tmp, b->cells[0]->s) :
	    b->tokens;
	return ts != NULL && names_plan(ts);
}

/* ---- what the outline asks ---------------------------------------------- */

/* "(20 minutes)", "(verbal update)" at the end of a title. */
static size_t
note_start(const struct tokens *ts, size_t end)
{
	size_t depth = 0, last = end;

	if (end == 0 || !token_punct(ts, end - 1, ')'))
		return end;
	for (size_t i = end; i-- > 0; ) {
		depth += token_punct(ts, i, ')');
		if (token_punct(ts, i, '(') && --depth == 0)
			return i > 0 ? i : end;
		if (token_punct(ts, i, '(') && i > 0)
			last = i;
	}
	/* "(Agenda item 6))" */
	return last;
}

/* A note tells how long or where, not what: it begins with a digit or so. */
static bool
is_note(const struct tokens *ts, size_t from)
{
	static const char *const last[] = {
		"attached", "enclosed", "herewith", "follow", "circulated",
	};
	size_t end = from;

	while (end + 1 < ts->n && !token_punct(ts, end + 1, ')'))
		end++;
	for (size_t i = 0; i < sizeof(last) / sizeof(last[0]); i++)
		if (token_is(ts, end, last[i]))
			return true;
	return token_is(ts, from + 1, "pages") ||
	    token_is(ts, from + 1, "page") ||
	    token_is(ts, from + 1, "portfolio") ||
	    token_is(ts, from + 2, "portfolio") ||
	    (token_is(ts, from + 1, "cabinet") &&
	    token_is(ts, from + 2, "member")) ||
	    token_is(ts, from + 2, "minutes") ||
	    token_is(ts, from + 2, "mins") || token_is(ts, from + 1, "minute") ||
	    token_is(ts, from + 1, "verbal") ||
	    (token_is(ts, from + 1, "oral") &&
	    !token_is(ts, from + 2, "questions")) ||
	    token_is(ts, from + 1, "agenda") ||
	    (token_is(ts, from + 1, "item") && token_punct(ts, from + 3, ')'));
}

bool
mark_behind(const struct block *b)
{
	return b->mark != NULL && leaf_extent(b->mark).from >
	    leaf_extent(b->text).from && b->text->s.n > 0;
}

bool
mark_above(const struct model *m, const struct block *b)
{
	return b->mark != NULL && b->text->s.n > 0 &&
	    text_line(m->t, leaf_extent(b->mark).from) <
	    text_line(m->t, leaf_extent(b->text).from);
}

/*
 * "3.  Bonfires                         Chair": far at the right of the title's
 * line, who speaks to it. The token at which that begins, or end.
 */
static size_t
edge_start(const struct model *m, const struct block *b, size_t end)
{
	enum { FAR = 8, FEW = 4, };
	const struct tokens	*ts = b->tokens;

	for (size_t i = end; i-- > 1 && i + FEW >= end; ) {
		size_t	to = leaf_off(b->text, ts->t[i].from), n = 0;

		while (n < to && m->t->s.p[to - n - 1] == ' ')
			n++;
		if (n >= FAR)
			return i;
	}
	return end;
}

static void
set_item(struct model *m, size_t i, struct role *r, enum role_kind kind,
    size_t end, const char *rule)
{
	const struct tokens	*ts = m->blocks[i].tokens;
	size_t			 note = note_start(ts, end), tail = 1;
	struct match		 k;

	r->kind = kind;
	r->rule = rule;
	r->end = end > 0 ? ts->t[end - 1].to : 0;
	if (mark_behind(&m->blocks[i])) {
		end = ts->n;
		r->end = m->blocks[i].text->s.n;
	}
	r->note = note < end && is_note(ts, note) ? ts->t[note].from : r->end;
	if ((note = edge_start(m, &m->blocks[i], end)) < end &&
	    ts->t[note].from < r->note)
		r->note = ts->t[note].from;
	/* "Minutes pdf icon PDF 164 KB": a link's words, not the title's */
	while (tail < end && lexicon_find(m->lex, LEX_TITLE_TAIL, ts, tail, end,
	    &k)) {
		if (k.to >= end) {
			r->note = ts->t[k.from].from;
			break;
		}
		tail = k.from + 1;
	}
}

void
outline_head(struct outline *o, size_t i, enum role_kind kind,
    const struct title *t, const char *rule)
{
	set_item(o->m, i, &o->r[i], kind, t->end, rule);
}

size_t
outline_next(const struct outline *o, size_t i)
{
	for (i++; i < o->m->nblocks; i++)
		if (o->m->blocks[i].kind != BLOCK_FURNITURE)
			break;
	return i < o->m->nblocks ? i : o->m->nblocks;
}

size_t
outline_prev(const struct outline *o, size_t i)
{
	while (i-- > 0)
		if (o->m->blocks[i].kind != BLOCK_FURNITURE)
			return i;
	return o->m->nblocks;
}

bool
outline_below(const struct outline *o, size_t i)
{
	const struct block	*b = &o->m->blocks[i], *next;
	size_t			 k = outline_next(o, i);

	if (k == o->m->nblocks)
		return false;
	next = &o->m->blocks[k];
	if (next->kind != BLOCK_PARA || next->mark == NULL)
		return true;
	if (next->marker.kind == MARK_COMPOUND)
		return b->mark == NULL || b->marker.kind == MARK_DECIMAL ||
		    next->marker.nparts > b->marker.nparts ||
		    /* "23/22 Interests" over "23.1 There were none." */
		    (b->marker.sep == '/' && next->marker.sep == '.') ||
		    /* "1.0 Lights" over "1.1 The timer sticks." */
		    (b->marker.kind == MARK_COMPOUND && b->marker.part[1] == 0 &&
		    next->marker.part[0] == b->marker.part[0]);
	return next->marker.kind != MARK_DECIMAL ||
	    (next->marker.value == 1 && (b->marker.value != 1 ||
	    next->indent > b->indent + 3));
}

bool
outline_labelled(const struct outline *o, size_t i)
{
	i = outline_next(o, i);
	return i < o->m->nblocks && o->r[i].kind == ROLE_LABEL &&
	    (strcmp(o->r[i].value, "minutes") == 0 ||
	    strcmp(o->r[i].value, "decision") == 0 ||
	    strcmp(o->r[i].value, "documents") == 0);
}

bool
outline_led(const struct outline *o, size_t i)
{
	size_t			 k = outline_prev(o, i);
	const struct block	*b;

	if (k == o->m->nblocks || o->r[k].kind != ROLE_PLAIN)
		return false;
	b = &o->m->blocks[k];
	if (b->kind != BLOCK_PARA || b->tokens->n == 0)
		return false;
	/*
	 * "RESOLVED:" leads in, "RESOLVED: That it be granted in part as
	 * follows:", too, "RESOLVED: granted." does not
	 */
	return outline_decides(o, k) ? token_punct(b->tokens,
	    b->tokens->n - 1, ':') || (b->tokens->n < 6 &&
	    (b->tokens->n < 3 || !token_punct(b->tokens, b->tokens->n - 1,
	    '.'))) :
	    leads_in(b->tokens) && b->mark == NULL &&
	    (b->tokens->n > 4 || token_is(b->tokens, 0, "that"));
}

bool
outline_decides(const struct outline *o, size_t i)
{
	const struct tokens	*ts = i < o->m->nblocks ?
				    o->m->blocks[i].tokens : NULL;
	size_t			 at;
	struct match		 k;

	if (ts == NULL || ts->n == 0)
		return false;
	/* "20413   RESOLVED:-" */
	at = ts->n > 1 && (ts->t[0].flags & TOKEN_NUMBER) &&
	    (ts->t[1].flags & TOKEN_CAPS) ? 1 : 0;
	return lexicon_match(o->m->lex, LEX_DECISION_LEAD, ts, at, &k) &&
	    ((ts->t[at].flags & TOKEN_CAPS) || k.to >= ts->n ||
	    k.to > at + 1 || (token_punct(ts, at + 1, ':') &&
	    !token_is(ts, at, "recommended")));
}

/* ---- an export of one item -------------------------------------------- */

static void
single_item(struct model *m, struct role *r)
{
	size_t from = issue_title(m);

	if (from == m->nblocks && issue_find(m) == m->nblocks)
		from = 0;
	for (size_t i = from; i < m->nblocks; i++) {
		struct block *b = &m->blocks[i];

		struct match k;

		/* "Agenda item", "Decision details" stand above the title */
		if (b->kind != BLOCK_PARA || (r[i].kind == ROLE_LABEL &&
		    (strcmp(r[i].value, "document") == 0 ||
		    lexicon_whole(m->lex, LEX_DOC_RECORD, b->tokens, &k))))
			continue;
		/* "26/0417 - Barn at Cold Knap": an application, not item 26 */
		if (b->marker.kind == MARK_COMPOUND && b->nlines == 1) {
			b->text = leaf_of(m->a, m->t, b->from, b->to);
			b->tokens = tokens_make(m->a, b->text->s);
			b->mark = NULL;
		}
		if (r[i].kind == ROLE_LABEL || b->tokens->n == 0)
			return;		/* the export lost its title */
		/* the title is whatever comes first, a number before it or not */
		set_item(m, i, &r[i], ROLE_ITEM, issue_title_end(m, b),
		    "export-title");
		if (b->mark == NULL)
			r[i].number = issue_number(m);
		return;
	}
}

/*
 * "Declarations of interest:" is a field of a notice, a heading of minutes;
 * "Conflict of interest: None" under each item is a field of it there, too.
 */
static void
forget_fields(const struct model *m, struct role *r)
{
	struct match	 k;
	const char	*last = NULL;
	size_t		 same = 0;

	for (size_t i = 0; i < m->nblocks; i++)
		if (r[i].kind == ROLE_LABEL &&
		    strcmp(r[i].value, "record") == 0) {
			same += r[i].rule == last;
			last = r[i].rule;
		}
	for (size_t i = 0; i < m->nblocks; i++)
		if (r[i].kind == ROLE_LABEL && same == 0 &&
		    strcmp(r[i].value, "record") == 0 &&
		    lexicon_match(m->lex, LEX_ITEM_KIND, m->blocks[i].tokens,
		    0, &k))
			r[i] = (struct role){ .kind = ROLE_PLAIN };
}

/* "Minutes:" over "Present" is the head of it all, and opens no section. */
static void
forget_head(const struct model *m, struct role *r)
{
	struct match	k;
	size_t		i = 0, next;

	while (i < m->nblocks && (r[i].kind != ROLE_LABEL ||
	    strcmp(r[i].value, "minutes") != 0))
		i++;
	for (next = i + 1; next < m->nblocks &&
	    m->blocks[next].kind == BLOCK_FURNITURE; )
		next++;
	if (next >= m->nblocks || m->blocks[next].kind != BLOCK_PARA ||
	    r[next].kind != ROLE_PLAIN ||
	    !lexicon_match(m->lex, LEX_ATTENDANCE, m->blocks[next].tokens, 0,
	    &k) || !match_is(&k, "present") ||
	    (k.to < m->blocks[next].tokens->n &&
	    !token_punct(m->blocks[next].tokens, k.to, ':')))
		return;
	r[i] = (struct role){ .kind = ROLE_PLAIN };
}

/*
 * "a. Minutes of 5 May" / "b. Claims" / "Hale moved to approve the consent
 * agenda.": of all that it lists, and not of the last.
 */
bool
of_all_parts(const struct model *m, const struct role *r, size_t i)
{
	const struct tokens *ts = m->blocks[i].tokens;

	if (i < 2 || m->blocks[i].mark != NULL ||
	    r[i - 1].kind != ROLE_SUBITEM ||
	    r[i - 2].kind != ROLE_SUBITEM || ts == NULL)
		return false;
	for (size_t k = 0; k + 1 < ts->n; k++)
		if (token_is(ts, k, "consent") && (token_is(ts, k + 1,
		    "agenda") || token_is(ts, k + 1, "calendar") ||
		    token_is(ts, k + 1, "items")))
			return true;
	return false;
}

struct role *
plan_make(struct model *m)
{
	struct role	*r;
	struct outline	 o = { .m = m };
	bool		 listed;

	m->kind = document_kind(m);
	issue_cut(m);
	m->transcript = strcmp(m->kind, "other") == 0 && is_transcript(m);
	if (voting_record(m))
		voting_cut(m);
	else if (strcmp(m->kind, "meeting") == 0)
		unfold_items(m);
	o.r = r = arena_alloc(m->a, (m->nblocks + 1) * sizeof(*r));
	for (size_t i = 0; i < m->nblocks; i++)
		if (is_label(m, &m->blocks[i], &r[i]) && plans_below(m, i))
			r[i] = (struct role){ .kind = ROLE_PLAIN };
	if (m->transcript)
		return r;
	if (voting_record(m)) {
		voting_items(&o);
		return r;
	}
	if (strcmp(m->kind, "item") == 0 || strcmp(m->kind, "record") == 0) {
		single_item(m, r);
		find_parts(&o);
		return r;
	}
	forget_fields(m, r);
	forget_head(m, r);
	times_before(&o);
	numbers_behind(&o);
	number_items(&o);
	behind_items(&o);
	bullet_items(&o);
	listed = list_items(&o);
	find_parts(&o);
	if (!listed)
		bare_headings(&o);
	if (!listed && o.numbered == 0)
		find_bare_parts(&o);
	codes_behind(&o);
	unmark_plans(m, r);
	return r;
}
