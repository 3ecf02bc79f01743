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

enum { MIN_BARE = 3, PROSE_TOKENS = 25, MAX_PROSE = 2, MAX_RUN = 64, MAX_WAITING = 4, EARLY_ITEMS = 4, TITLE_TOKENS = 14,
	LIST_TOKENS = 800, LINE_TOKENS = 40, };

struct reader {
	struct model	*m;
	const char	*status;	/* of the list that goes on, or NULL */
	const char	*office;	/* its label's: "Clerk: A Bell" */
	struct node	*item;
	unsigned	 items;		/* seen so far */
	/* the list that goes on: names and offices a leaf each */
	struct fact	*names[MAX_RUN];
	struct node	*sides[MAX_RUN];
	size_t		 nnames, nsides;
	struct node	*named;		/* the leaf of the last of them */
	/* labels above one another, before their lists */
	const char	*waiting[MAX_WAITING];
	size_t		 nwaiting, used;
	bool		 empty;		/* nothing read since the label */
	/* the first list, "In attendance:": of those present, if no other is */
	struct fact	*first[MAX_RUN];
	size_t		 nfirst;
	unsigned	 lists;
	unsigned	 prose;		/* paragraphs of the front since a list */
	bool		 attending;
	bool		 firsts;	/* the lists give first names alone */
	bool		 singles;	/* or surnames */
};

/* ---- labels ----------------------------------------------------------- */

struct label {
	const char	*status;
	size_t		 to;		/* names begin here at the earliest */
	const char	*office;	/* "Chair" of "In the Chair:" */
	bool		 closed;	/* by a colon or the like */
	bool		 attending;	/* "In attendance", not "Officers" */
};

/* "(five Councillors)", "(via Teams)" behind a label. */
static size_t
past_bracket(const struct tokens *ts, size_t i)
{
	size_t end = i;

	if (!token_punct(ts, i, '('))
		return i;
	while (end < ts->n && end < i + 12 && !token_punct(ts, end, ')'))
		end++;
	return token_punct(ts, end, ')') ? end + 1 : i;
}

/* "Clerk:", "In the Chair:": one person's office, and a label. */
static const char *
label_office(const struct names *x, size_t i, size_t end)
{
	const struct tokens *ts = x->ts;
	struct match k;

	end -= end > i + 1 && token_punct(ts, end - 1, ':');
	if (token_is(ts, end - 1, "chair") && token_is(ts, end - 2, "the"))
		return "Chair";
	if (!lexicon_match(x->m->lex, LEX_ROLE, ts, i, &k) || k.to > end ||
	    str_ends(tokens_str(ts, k.from, k.to), STR("s")))
		return NULL;
	return str_z(x->m->a, tokens_str(ts, k.from, k.to));
}

/* Whether names begin at once: "PRESENT Cllr A Hale", "Present Councillors". */
static bool
names_follow(const struct model *m, const struct tokens *ts, size_t i)
{
	struct person p;
	size_t open;

	return plural_title(ts, i, NULL) || holder_here(m, ts, i, &open, &p) ||
	    (person_match(m->lex, ts, i, &p) > i && (p.titled || p.initials ||
	    p.given));
}

/* "Also present via Teams virtually:": how they attended. */
static size_t
past_manner(const struct tokens *ts, size_t i, const char **status)
{
	size_t end = i;

	if (!token_is(ts, i, "via") && !token_is(ts, i, "remotely") &&
	    !token_is(ts, i, "virtually") && !token_is(ts, i, "online"))
		return i;
	while (end < ts->n && end < i + 5 && !token_punct(ts, end, ':'))
		end++;
	if (!token_punct(ts, end, ':'))
		return i;
	*status = "remote";
	return end;
}

/*
 * "Members attending in accordance with Standing Orders 8 and 25:-", a line
 * of its own: words that belong to the label.
 */
static size_t
past_words(const struct names *x, size_t i)
{
	size_t end = x->ts->n;
	struct person p;

	if (end == 0 || end > 16 || i >= end)
		return i;
	while (end > i && token_punct(x->ts, end - 1, '-'))
		end--;
	if (end == i || !token_punct(x->ts, end - 1, ':'))
		return i;
	for (size_t k = i; k < end; k++)
		if (person_match(x->m->lex, x->ts, k, &p) > k && (p.titled ||
		    p.given || p.initials))
			return i;
	return end - 1;
}

static bool
label_at(const struct names *x, size_t i, const char *status,
    struct label *l)
{
	const struct tokens	*ts = x->ts;
	struct match		 k, second;
	size_t			 end;

	if (!lexicon_match(x->m->lex, LEX_ATTENDANCE, ts, i, &k))
		return false;
	/* "YN BRESENNOL / PRESENT:" */
	if (token_punct(ts, k.to, '/') && lexicon_match(x->m->lex,
	    LEX_ATTENDANCE, ts, k.to + 1, &second))
		k = second;
	end = past_bracket(ts, k.to);
	/* "Councillors:" below "Apologies:" is none of its own */
	if (status != NULL && plural_title(ts, k.to - 1, NULL) &&
	    k.to - i <= 2 && match_is(&k, "present"))
		return false;
	l->status = str_z(x->m->a, k.phrase->value);
	l->office = label_office(x, i, k.to);
	l->attending = token_is(ts, i, "in") || token_is(ts, i, "attending");
	end = past_manner(ts, end, &l->status);
	if (i == 0)
		end = past_words(x, end);
	l->closed = token_punct(ts, end, ':') ||
	    token_punct(ts, k.to - 1, ':') ||
	    (i == 0 && token_punct(ts, end, ';'));
	/* "Election of Chairman:" is no label */
	if (i > 0 && (ts->t[i - 1].flags & TOKEN_WORD) &&
	    !(ts->t[i - 1].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
	    !token_is(ts, i - 1, "public") && !token_is(ts, i, "when") &&
	    !(ts->t[i].flags & TOKEN_CAPS))
		return false;
	/* "A Hale - chairperson: B Doyle" */
	if (i > 0 && l->office != NULL && !token_punct(ts, i - 1, '.') &&
	    !token_punct(ts, i - 1, ';') && gap_before(x, i) == GAP_NONE)
		return false;
	if (!l->closed && i > 0) {
		l->to = end + token_punct(ts, end, '-');
		return ((ts->t[i].flags & TOKEN_CAPS) || (l->to > end &&
		    (ts->t[i].flags & TOKEN_CAPITAL))) &&
		    names_follow(x->m, ts, l->to);
	}
	/* "13" / "members of the public" */
	if (!l->closed && token_is(ts, k.to - 1, "public") &&
	    !names_follow(x->m, ts, end))
		return false;
	/* "Those present were Ann Bell and Bob Carr." */
	if (!l->closed && (token_is(ts, end, "were") ||
	    token_is(ts, end, "was")) && names_follow(x->m, ts, end + 1)) {
		l->to = end + 1;
		l->closed = true;
		return true;
	}
	if (!l->closed && end < ts->n && !token_punct(ts, end, '-') &&
	    !token_punct(ts, end, '.') && gap_before(x, end) == GAP_NONE &&
	    !match_is(&k, "apologies") && !names_follow(x->m, ts, end))
		return false;
	while (end < ts->n && (token_punct(ts, end, ':') ||
	    token_punct(ts, end, '-') || token_punct(ts, end, '.') ||
	    token_punct(ts, end, ';')))
		end++;
	l->to = end;
	return true;
}

/* The next label at or behind token i, or x->ts->n. */
static size_t
next_label(const struct names *x, size_t i, const char *status,
    struct label *l)
{
	for (; i < x->ts->n; i++)
		if (label_at(x, i, status, l))
			return i;
	return x->ts->n;
}

/* ---- lines of a list -------------------------------------------------- */

/* "13 members of the public" */
static bool
count_line(struct model *m, const struct tokens *ts)
{
	size_t end = number_match(m->lex, ts, 0, NULL);

	return end > 0 && end < ts->n && ts->n < 16 &&
	    (token_is(ts, end, "members") || token_is(ts, end, "member") ||
	    token_is(ts, end, "residents") || token_is(ts, end, "public"));
}

/* Whether a leaf without a label goes on with the list. */
static bool
name_line(struct model *m, struct node *n)
{
	struct names	 x = names_of(m, n, "", "");
	struct person	 p;
	struct match	 k;
	size_t		 end, open;
	str		 office;

	if (x.ts->n == 0)
		return false;
	/* "Y Cynghorydd / Councillor A" */
	if (lexicon_match(m->lex, LEX_HONORIFIC, x.ts, 0, &k) &&
	    token_punct(x.ts, k.to, '/'))
		return true;
	/* "Y Cynghorydd J. Pugh": Welsh has the article before the title */
	if (token_is(x.ts, 0, "the") && (plural_title(x.ts, 1, NULL) ||
	    lexicon_match(m->lex, LEX_HONORIFIC, x.ts, 1, &k)))
		return names_follow(m, x.ts, 1);
	/* "Councillors Browne, Butler, ...": a whole council in one line */
	if (plural_title(x.ts, 0, NULL) || holder_here(m, x.ts, 0, &open, &p))
		return true;
	/* "(Officials) Mr Hale", "Hale Service: Ms Adams" */
	if (token_punct(x.ts, 0, '(') && (end = past_bracket(x.ts, 0)) > 0)
		return names_follow(m, x.ts, end);
	for (end = 1; end < x.ts->n && end < 8; end++)
		if (token_punct(x.ts, end, ':'))
			return names_follow(m, x.ts, end + 1) &&
			    !lexicon_match(m->lex, LEX_ITEM_KIND, x.ts, 0, &k);
	if (x.ts->n > LIST_TOKENS ||
	    lexicon_match(m->lex, LEX_ITEM_KIND, x.ts, 0, &k) ||
	    lexicon_match(m->lex, LEX_SPEECH_TO, x.ts, 0, &k))
		return false;
	end = person_match(m->lex, x.ts, 0, &p);
	/* "Alan", "Darren Hall" */
	if (end == 0 && lexicon_match(m->lex, LEX_GIVEN, x.ts, 0, &k) &&
	    (k.to == x.ts->n || (k.to + 1 == x.ts->n &&
	    (x.ts->t[k.to].flags & TOKEN_CAPITAL))))
		return true;
	if (end == 0)
		return office_before(&x, 0, &p, &office) > 0 &&
		    name_ends(&x, p.to);
	if (!p.titled && !p.given && !p.initials)
		return (x.ts->n <= 4 || token_punct(x.ts, end, ',') ||
		    token_punct(x.ts, end, '(') ||
		    office_match(m->lex, x.ts, end, NULL) == x.ts->n) &&
		    (name_ends(&x, end) || office_match(m->lex, x.ts, end,
		    NULL) > end) && !(x.ts->t[0].flags & TOKEN_CAPS);
	/* "Cllr Hale welcomed everyone" is a sentence, and no list */
	if (x.ts->n > LINE_TOKENS && !joins_names(x.ts, end) &&
	    !token_punct(x.ts, end, '(') &&
	    (person_match(m->lex, x.ts, end, &p) == end || !p.titled))
		return false;
	return name_ends(&x, end) || (x.ts->t[end].flags & TOKEN_CAPITAL) ||
	    token_is(x.ts, end, "in") || token_is(x.ts, end, "from");
}

/* An office, initials or a body alone: of a column beside the names. */
static bool
side_line(struct model *m, struct node *n)
{
	const struct tokens *ts = node_tokens(m->a, n);

	if (ts->n == 0 || ts->n > 10)
		return false;
	return office_match(m->lex, ts, 0, NULL) == ts->n ||
	    (ts->n == 1 && key_like(n->leaf->s));
}

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
	r->status = l->status;
	r->office = l->office;
	r->attending = l->attending && r->lists == 0;
	r->lists++;
	r->empty = true;
}

static void
end_list(struct reader *r)
{
	pair_columns(r);
	r->status = NULL;
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

/* Whether a name or an office with its holder begins at once. */
static bool
starts_names(const struct names *x, size_t i)
{
	struct person	p;
	size_t		open;
	str		office;
	struct match	k;

	return plural_title(x->ts, i, NULL) ||
	    holder_here(x->m, x->ts, i, &open, &p) ||
	    person_match(x->m->lex, x->ts, i, &p) > i ||
	    office_before(x, i, &p, &office) > i ||
	    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k);
}

/* Three words or more between commas, and nothing else. */
static bool
singles_only(const struct names *x, size_t i)
{
	struct match	k;
	unsigned	n = 0;

	for (; i < x->to; i++) {
		if (joins_names(x->ts, i) || token_punct(x->ts, i, '.'))
			continue;
		if (!person_word(x->m->lex, x->ts, i) ||
		    lexicon_match(x->m->lex, LEX_GIVEN, x->ts, i, &k) ||
		    (i + 1 < x->to && !joins_names(x->ts, i + 1) &&
		    !token_punct(x->ts, i + 1, '.')))
			return false;
		n++;
	}
	return n >= 3;
}

/* "An apology was received from", not the first of a list's names. */
static bool
sentence_word(const struct tokens *ts, size_t i)
{
	return !(ts->t[i].flags & TOKEN_CAPITAL) || token_is(ts, i, "an") ||
	    token_is(ts, i, "were") || token_is(ts, i, "was") ||
	    token_is(ts, i, "there") || token_is(ts, i, "the") ||
	    token_is(ts, i, "received") || token_is(ts, i, "apologies") ||
	    token_is(ts, i, "from") || token_is(ts, i, "these");
}

/* Names of the list r->status from token i to the next label. */
static void
read_part(struct reader *r, struct node *n, size_t i, size_t to, bool closed)
{
	struct names	x = names_of(r->m, n, r->status, "attendance");
	size_t		before = r->nnames;
	struct fact	**new = r->m->tails[FACT_ATTENDANCE];

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
	/* "Present: Bell, Carr, Dodd. Absent: Eve." */
	if (closed && !x.firsts && (r->singles || singles_only(&x, i)))
		x.plural = r->singles = true;
	read_names(&x, i);
	for (struct fact *f = *new; f != NULL && r->attending; f = f->next)
		if (r->nfirst < MAX_RUN)
			r->first[r->nfirst++] = f;
	r->empty &= x.found == 0;
	r->office = NULL;
	r->firsts |= x.givens >= 2;
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
			r->nwaiting = 0;
			return NULL;
		}
	}
	if (r->used < r->nwaiting)
		return r->waiting[r->used++];
	r->nwaiting = r->used = 0;
	return r->status;
}

/* "Councillor A (in the Chair); Councillors B, C": present, if unsaid. */
static bool
council_line(const struct names *x)
{
	struct person	p;
	bool		chair = false, several = false;

	if (person_match(x->m->lex, x->ts, 0, &p) == 0 || !p.titled)
		return false;
	for (size_t i = 0; i + 2 < x->ts->n && i < 24; i++) {
		chair |= token_is(x->ts, i, "in") &&
		    token_is(x->ts, i + 1, "the") &&
		    token_is(x->ts, i + 2, "chair");
		several |= plural_title(x->ts, i, NULL);
	}
	return chair && several;
}

/* How many lines from n on are a name, with an office or none. */
static unsigned
bare_names(struct model *m, struct node *n)
{
	unsigned lines = 0;

	for (; text_leaf(n) && lines < MIN_BARE; n = n->next, lines++) {
		struct names	x = names_of(m, n, "", "");
		struct person	p;
		size_t		end = person_match(m->lex, x.ts, 0, &p);

		if (end == 0 || x.ts->n > 12 || !(p.titled || p.given ||
		    p.initials))
			break;
		while (end < x.ts->n && (x.ts->t[end].flags & TOKEN_PUNCT))
			end++;
		if (end < x.ts->n && office_match(m->lex, x.ts, end, NULL) == end)
			break;
	}
	return lines;
}

/* Whether anything of the leaf was read. */
static bool
attendance_leaf(struct reader *r, struct node *n, bool front)
{
	struct names	x = names_of(r->m, n, "", "");
	struct label	l, next;
	size_t		i = 0, to;
	const char	*last;

	if (label_at(&x, 0, r->status, &l)) {
		/* "Chair: A Bell" where they were elected */
		if (l.office != NULL && r->prose >= MAX_PROSE)
			return false;
		begin(r, &l);
		i = l.to;
	} else if (r->status != NULL && name_line(r->m, n)) {
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
	    (r->lists == 0 && bare_names(r->m, n) >= MIN_BARE))) {
		l = (struct label){ .status = "present", .closed = true };
		begin(r, &l);
	} else if (front && r->prose < MAX_PROSE &&
	    (to = next_label(&x, 1, NULL, &l)) < x.ts->n) {
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
	struct tokens	*ts = tokens_make(m->a, item->title);
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

static void
enter(struct reader *r, struct node *item)
{
	end_list(r);
	r->item = item;
	if (item == NULL)
		return;
	r->items++;
	r->status = title_status(r->m, item);
}

/* "Name", "Role": heads of columns that were printed one below the other. */
static bool
heads_line(struct model *m, struct node *n)
{
	static const char *const words[] = {
		"name", "names", "role", "title", "position", "status",
		"representing", "organisation", "members", "initials",
		"attendee name", "arrived",
	};

	(void)m;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_same(n->leaf->s, str_c(words[i])))
			return true;
	return false;
}

/* "GARDA NOMINEES:", a line of its own: a group of those the list names. */
static bool
group_label(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;

	return ts->n > 2 && ts->n <= 8 && token_punct(ts, ts->n - 1, ':') &&
	    (ts->t[0].flags & TOKEN_CAPITAL) &&
	    !lexicon_match(m->lex, LEX_ITEM_KIND, ts, 0, &k) &&
	    !lexicon_match(m->lex, LEX_LABEL, ts, 0, &k);
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
	    r->named != n->prev || !text_leaf(n->next))
		return false;
	x = names_of(r->m, n->next, "", "");
	if (!name_line(r->m, n->next) && !label_at(&x, 0, NULL, &l))
		return false;
	set_detail(r->m, r->names[r->nnames - 1], n->leaf->s);
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
	    LEX_GIVEN, x.ts, l.to, &k));
}

static void
read_paragraph(struct reader *r, struct node *n)
{
	bool front = r->item == NULL && in_section(n, "front");
	bool own = r->item != NULL && title_status(r->m, r->item) != NULL;

	if ((front || own || label_in_item(r, n)) &&
	    attendance_leaf(r, n, front))
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
	    (front && told_chair(r->m, n))))
		return;
	/* in a document without items the front goes on to its end */
	r->prose += front && r->lists > 0 &&
	    node_tokens(r->m->a, n)->n > PROSE_TOKENS;
	if (front && r->status != NULL &&
	    !count_line(r->m, node_tokens(r->m->a, n)))
		end_list(r);
}

void
find_attendance(struct model *m)
{
	struct reader r = { .m = m };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct node *item = node_item(n);

		if (item != r.item)
			enter(&r, item);
		if (n->kind == NODE_TABLE) {
			if (attendance_table(m, n, &r.status))
				r.empty = false;
		} else if (r.item != NULL && n->kind == NODE_LEAF &&
		    strcmp(n->tag, "title") == 0 &&
		    strcmp(m->kind, "meeting") == 0) {
			read_title(&r, n);
		} else if (text_leaf(n) && strcmp(m->kind, "item") != 0 &&
		    strcmp(m->kind, "record") != 0)
			read_paragraph(&r, n);
	}
	end_list(&r);
	attending_is_present(&r);
	keys_work_out(m);
}
