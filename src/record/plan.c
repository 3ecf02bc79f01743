/*
 * The plan. Input: the blocks of one record. Output: what each is for.
 *
 *	"1 Welcome", "2 Action notes", "3 Matters arising" are items: they count
 *	on, look like titles, and stand at one depth; "2. the report be noted"
 *	in a list is none.
 */
#include <string.h>

#include "plan.h"

enum { TITLE_WORDS = 18, MAX_FAMILIES = 32, MAX_STEP = 4, };

/* ---- kinds of document ------------------------------------------------ */

static bool
first_match(const struct model *m, enum lex_kind kind, size_t within,
    size_t *where)
{
	struct match	x;
	size_t		seen = 0;

	for (size_t i = 0; i < m->nblocks && seen < within; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA)
			continue;
		seen++;
		if (b->mark == NULL && lexicon_match(m->lex, kind, b->tokens,
		    0, &x)) {
			*where = i;
			return true;
		}
	}
	return false;
}

static const char *
document_kind(const struct model *m)
{
	struct match	x;
	size_t		i;

	if (first_match(m, LEX_DOC_ITEM, 1, &i) &&
	    lexicon_whole(m->lex, LEX_DOC_ITEM, m->blocks[i].tokens, &x))
		return "item";
	if (first_match(m, LEX_DOC_RECORD, 6, &i))
		return "record";
	if (m->nblocks == 0)
		return "other";
	return "meeting";
}

/* ---- labels ----------------------------------------------------------- */

static bool
is_label(const struct model *m, const struct block *b, struct role *r)
{
	struct match x;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n == 0 ||
	    !lexicon_match(m->lex, LEX_LABEL, b->tokens, 0, &x))
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
	*r = (struct role){ ROLE_LABEL, str_z(m->a, x.phrase->value),
	    x.phrase->rule, 0, 0, 0 };
	r->end = x.to > 0 ? b->tokens->t[x.to - 1].to : 0;
	return true;
}

/* ---- titles ----------------------------------------------------------- */

static unsigned
words_in(const struct tokens *ts, size_t from, size_t to)
{
	unsigned n = 0;

	for (size_t i = from; i < to; i++)
		n += !(ts->t[i].flags & TOKEN_PUNCT);
	return n;
}

static bool
all_caps(const struct tokens *ts, size_t to)
{
	unsigned caps = 0, small = 0;

	for (size_t i = 0; i < to; i++) {
		unsigned f = ts->t[i].flags;

		if (!(f & TOKEN_WORD) || ts->t[i].to - ts->t[i].from < 2)
			continue;
		if (f & TOKEN_CAPS)
			caps++;
		else
			small++;
	}
	return caps > 0 && small <= caps / 8;
}

/* "(20 minutes)", "(verbal update)" at the end of a title. */
static size_t
note_start(const struct tokens *ts, size_t end)
{
	size_t depth = 0;

	if (end == 0 || !token_punct(ts, end - 1, ')'))
		return end;
	for (size_t i = end; i-- > 0; ) {
		depth += token_punct(ts, i, ')');
		if (token_punct(ts, i, '(') && --depth == 0)
			return i > 0 ? i : end;
	}
	return end;
}

/* A note tells how long or where, not what: it begins with a digit or so. */
static bool
is_note(const struct tokens *ts, size_t from)
{
	return token_is(ts, from + 2, "minutes") ||
	    token_is(ts, from + 2, "mins") || token_is(ts, from + 1, "minute") ||
	    token_is(ts, from + 1, "verbal") || token_is(ts, from + 1, "oral") ||
	    token_is(ts, from + 1, "agenda") ||
	    (token_is(ts, from + 1, "item") && token_punct(ts, from + 3, ')'));
}

/* A word that makes a sentence of what could be a title. */
static bool
verb_like(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"is", "are", "was", "were", "be", "been", "has", "have", "had",
		"will", "would", "can", "could", "should", "may", "might",
		"must", "shall", "does", "did", "do", "gave", "asked", "said",
		"thought", "felt", "went", "took", "made", "read", "spoke",
	};

	for (size_t j = 0; j < sizeof(words) / sizeof(words[0]); j++)
		if (token_is(ts, i, words[j]))
			return true;
	return !(ts->t[i].flags & TOKEN_CAPITAL) &&
	    str_ends(tokens_str(ts, i, i + 1), STR("ed"));
}

/*
 * The token after a colon that ends a title: a sentence follows it. "Minutes
 * of the last meeting: Mr Hale proposed ..."; 0 where there is none.
 */
static size_t
title_colon(const struct tokens *ts)
{
	for (size_t i = 1; i + 1 < ts->n && i < 14; i++) {
		if (verb_like(ts, i - 1))
			return 0;
		if (!token_punct(ts, i, ':') ||
		    (ts->t[i + 1].flags & TOKEN_GLUED))
			continue;
		for (size_t k = i + 1; k < ts->n; k++)
			if (verb_like(ts, k))
				return i + 1;
		return token_punct(ts, ts->n - 1, '.') ? i + 1 : 0;
	}
	return 0;
}

/*
 * Whether the block can be a heading; *end is the token its title ends at:
 * all of it, or what stands before a colon with more text behind.
 */
static bool
title_like(const struct block *b, size_t *end)
{
	const struct tokens	*ts = b->tokens;
	bool			 caps, stop;
	size_t			 n = ts->n;

	if (b->kind != BLOCK_PARA || n == 0)
		return false;
	if (token_is(ts, 0, "that") || token_is(ts, 0, "to") ||
	    (!(ts->t[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    !token_punct(ts, 0, '\'') && !token_punct(ts, 0, '"')))
		return false;
	caps = all_caps(ts, n);
	stop = token_punct(ts, n - 1, '.') || token_punct(ts, n - 1, ';') ||
	    token_punct(ts, n - 1, ',');
	if ((*end = title_colon(ts)) > 0)
		return true;
	*end = n;
	if (words_in(ts, 0, n) <= TITLE_WORDS && (!stop || caps || b->bold ||
	    words_in(ts, 0, n) <= 5) && sentence_end(ts, 0) >= n)
		return true;
	/* "3. Apologies: Cllr Smith sent his apologies." */
	for (size_t i = 1; i < n && i < 14; i++)
		if (token_punct(ts, i, ':') && !(ts->t[i + 1 < n ? i + 1 : i].flags &
		    TOKEN_GLUED)) {
			*end = i + 1;
			return words_in(ts, 0, i) <= 10;
		}
	return false;
}

/* ---- the chain of items ----------------------------------------------- */

struct family {
	const struct marker	*like;
	unsigned long		 last;
	unsigned		 length;
	unsigned		 caps;		/* titles in capitals or bold */
};

static unsigned long
count_of(const struct marker *k)
{
	return k->kind == MARK_COMPOUND ? k->part[k->nparts - 1] : k->value;
}

/* Numbers of one series: "24/33" and "24/34", "7." and "8", "12.1" and "13.1". */
static bool
same_family(const struct marker *a, const struct marker *b)
{
	bool pa = a->style == STYLE_PAREN || a->style == STYLE_PARENS;
	bool pb = b->style == STYLE_PAREN || b->style == STYLE_PARENS;

	if (a->kind != b->kind || pa != pb)
		return false;
	if (a->kind == MARK_COMPOUND)
		return a->nparts == b->nparts && a->sep == b->sep;
	return true;
}

static bool
can_number_item(const struct block *b)
{
	return b->mark != NULL && !b->marker.bullet_too &&
	    (b->marker.kind == MARK_DECIMAL || b->marker.kind == MARK_COMPOUND) &&
	    b->marker.style != STYLE_PARENS && b->marker.style != STYLE_COLON;
}

static struct family *
family_of(struct family *f, size_t *n, const struct marker *k)
{
	for (size_t i = 0; i < *n; i++)
		if (same_family(f[i].like, k))
			return &f[i];
	if (*n == MAX_FAMILIES)
		return NULL;
	f[*n] = (struct family){ .like = k };
	return &f[(*n)++];
}

static bool
next_in(const struct family *f, const struct marker *k)
{
	unsigned long v = count_of(k);

	return f->length == 0 || (v > f->last && v <= f->last + MAX_STEP) ||
	    (v == f->last && k->kind == MARK_DECIMAL &&
	    k->label.n > 0 && cp_alpha((unsigned char)k->label.p[k->label.n - 1]));
}

/* Finds the family of numbers that the items of the document carry. */
static const struct marker *
item_family(const struct model *m)
{
	struct family	 f[MAX_FAMILIES], *x, *best = NULL;
	size_t		 n = 0, end;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA || !can_number_item(b) ||
		    !title_like(b, &end) ||
		    (x = family_of(f, &n, &b->marker)) == NULL ||
		    !next_in(x, &b->marker))
			continue;
		x->last = count_of(&b->marker);
		x->length++;
		x->caps += b->bold || all_caps(b->tokens, end);
	}
	for (size_t i = 0; i < n; i++) {
		/* one alone must be the first: "1 Future meetings" */
		if (f[i].length < 2 && !(n == 1 && f[i].last == 1 &&
		    f[i].like->style <= STYLE_STOP))
			continue;
		/* paragraph numbers under items are longer: "8.1" against "8" */
		if (best == NULL || f[i].length + f[i].caps >
		    best->length + best->caps)
			best = &f[i];
	}
	return best != NULL ? best->like : NULL;
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
	r->note = note < end && is_note(ts, note) ? ts->t[note].from : r->end;
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

/*
 * The same number again over a title of its own, text below it and no next
 * number of a list: a slip of the source, kept as printed.
 */
static bool
printed_twice(const struct model *m, const struct family *run, size_t i)
{
	const struct block *b = &m->blocks[i], *next;

	if (run->length == 0 || count_of(&b->marker) != run->last ||
	    b->gap == 0 || i + 1 >= m->nblocks)
		return false;
	next = &m->blocks[i + 1];
	return next->kind == BLOCK_PARA && next->mark == NULL &&
	    next->gap > 0 && next->tokens->n > 4;
}

static void
number_items(struct model *m, struct role *r)
{
	const struct marker	*like = item_family(m);
	struct family		 run = { .like = like };
	size_t			 end;

	if (like == NULL)
		return;
	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (r[i].kind != ROLE_PLAIN || b->kind != BLOCK_PARA ||
		    !can_number_item(b) || !same_family(like, &b->marker) ||
		    !title_like(b, &end) || (!next_in(&run, &b->marker) &&
		    !printed_twice(m, &run, i)))
			continue;
		run.last = count_of(&b->marker);
		run.length++;
		set_item(m, i, &r[i], ROLE_ITEM, end, "item-number");
	}
}

/* ---- parts of items --------------------------------------------------- */

/* "a) Vision 2050" with text of its own below: a part, and no list point. */
static bool
lettered_part(const struct model *m, const struct role *r, size_t i)
{
	const struct block	*b = &m->blocks[i], *next;
	size_t			 end;

	if (b->mark == NULL || b->marker.bullet_too ||
	    b->marker.kind != MARK_LETTER || !title_like(b, &end) ||
	    end < b->tokens->n || words_in(b->tokens, 0, end) > 10 ||
	    token_punct(b->tokens, end - 1, '.') ||
	    token_punct(b->tokens, end - 1, ':'))
		return false;
	for (size_t k = i + 1; k < m->nblocks; k++) {
		next = &m->blocks[k];
		if (next->kind == BLOCK_FURNITURE)
			continue;
		return r[k].kind == ROLE_PLAIN && next->kind == BLOCK_PARA &&
		    next->mark == NULL && next->tokens->n > 8;
	}
	return false;
}

/*
 * A title that runs into its text: "64.2. Low bridge signs. No update was
 * available", "a) Loan charges - SB reported". *end is the token after it.
 */
static bool
runs_in(const struct block *b, size_t *end)
{
	const struct tokens	*ts = b->tokens;
	size_t			 i, from = 0, words = 0;

	/* "(33.2.a) Footway": a reference to earlier minutes before it */
	if (token_punct(ts, 0, '('))
		while (from < ts->n && from < 9 && !token_punct(ts, from++, ')'))
			continue;
	if (from >= ts->n || !(ts->t[from].flags & TOKEN_CAPITAL))
		return false;
	/* "(b) Balances at 29th February: ..." is a point */
	if (b->marker.kind != MARK_LETTER && (*end = title_colon(ts)) > 0)
		return true;
	for (i = from; i < ts->n && words <= 10; i++) {
		/* the stop of a word, not of initials: "Mrs J." */
		bool stop = i > from && token_punct(ts, i, '.') &&
		    ts->t[i - 1].to - ts->t[i - 1].from > 2 &&
		    sentence_end(ts, from) == i + 1;
		bool dash = i > from && token_punct(ts, i, '-') &&
		    !(ts->t[i].flags & TOKEN_GLUED) && i + 1 < ts->n &&
		    b->marker.kind == MARK_LETTER;

		if (stop || dash) {
			*end = i + 1;
			/* with nothing behind it: "War memorial." at most */
			return words >= 1 && (*end < ts->n || (words <= 4 &&
			    !token_is(ts, from, "the")));
		}
		if (verb_like(ts, i))
			return false;
		words += !(ts->t[i].flags & TOKEN_PUNCT);
	}
	return false;
}

static void
find_parts(struct model *m, struct role *r)
{
	bool		in_item = false;
	bool		whole = strcmp(m->kind, "meeting") == 0;
	size_t		end;
	unsigned long	item = 0;
	struct match	k;

	for (size_t i = 0; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (r[i].kind == ROLE_ITEM) {
			in_item = true;
			item = count_of(&b->marker);
		}
		if (r[i].kind != ROLE_PLAIN || b->kind != BLOCK_PARA ||
		    b->mark == NULL || b->tokens->n == 0)
			continue;
		if (in_item && whole && lettered_part(m, r, i)) {
			set_item(m, i, &r[i], ROLE_SUBITEM, b->tokens->n,
			    "item-letter");
			r[i].depth = 1;
		} else if (in_item && whole && !b->marker.bullet_too &&
		    b->marker.kind == MARK_LETTER && runs_in(b, &end) &&
		    end < b->tokens->n) {
			set_item(m, i, &r[i], ROLE_SUBITEM, end,
			    "item-letter-run-in");
			r[i].depth = 1;
		} else if (b->marker.kind == MARK_COMPOUND &&
		    b->marker.sep == '.') {
			r[i].kind = ROLE_PARAGRAPH;
			r[i].rule = "numbered-paragraph";
			if (!in_item || !whole || b->marker.part[0] != item ||
			    lexicon_match(m->lex, LEX_DECISION_LEAD,
			    b->tokens, 0, &k))
				continue;
			if ((title_like(b, &end) && end == b->tokens->n &&
			    (b->bold || all_caps(b->tokens, end))) ||
			    runs_in(b, &end)) {
				set_item(m, i, &r[i], ROLE_SUBITEM, end,
				    "item-decimal");
				r[i].depth = 1;
			}
		}
	}
}

/* ---- headings without numbers ----------------------------------------- */

static bool
heading_alone(const struct block *b, size_t *end)
{
	if (b->kind != BLOCK_PARA || b->mark != NULL || b->tokens->n == 0 ||
	    !title_like(b, end))
		return false;
	return (b->bold || all_caps(b->tokens, *end)) &&
	    words_in(b->tokens, 0, *end) <= 12 && *end == b->tokens->n;
}

/* In a document without numbers, lines in capitals or bold head its items. */
static void
bare_headings(struct model *m, struct role *r)
{
	struct match	x;
	size_t		end, first = m->nblocks;

	for (size_t i = 0; i < m->nblocks; i++)
		if (r[i].kind == ROLE_ITEM)
			return;
	for (size_t i = 0; i < m->nblocks; i++)
		if (m->blocks[i].kind == BLOCK_PARA &&
		    lexicon_match(m->lex, LEX_ATTENDANCE, m->blocks[i].tokens,
		    0, &x)) {
			first = i;
			break;
		}
	for (size_t i = first + 1; i < m->nblocks; i++) {
		const struct block *b = &m->blocks[i];

		if (r[i].kind == ROLE_PLAIN && heading_alone(b, &end) &&
		    !lexicon_match(m->lex, LEX_ATTENDANCE, b->tokens, 0, &x) &&
		    !lexicon_match(m->lex, LEX_DECISION_LEAD, b->tokens, 0, &x))
			set_item(m, i, &r[i], ROLE_ITEM, end, "item-heading");
	}
}

/* ---- an export of one item -------------------------------------------- */

static void
single_item(struct model *m, struct role *r)
{
	for (size_t i = 0; i < m->nblocks; i++) {
		struct block *b = &m->blocks[i];

		if (b->kind != BLOCK_PARA ||
		    (r[i].kind == ROLE_LABEL &&
		    strcmp(r[i].value, "document") == 0))
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
		set_item(m, i, &r[i], ROLE_ITEM, b->tokens->n, "export-title");
		return;
	}
}

struct role *
plan_make(struct model *m)
{
	struct role *r = arena_alloc(m->a, (m->nblocks + 1) * sizeof(*r));

	m->kind = document_kind(m);
	for (size_t i = 0; i < m->nblocks; i++)
		is_label(m, &m->blocks[i], &r[i]);
	if (strcmp(m->kind, "item") == 0 || strcmp(m->kind, "record") == 0) {
		single_item(m, r);
		find_parts(m, r);
		return r;
	}
	number_items(m, r);
	find_parts(m, r);
	bare_headings(m, r);
	return r;
}
