/*
 * The lexicon. Input: lines such as
 *
 *	decision.lead   it was [unanimously] resolved|agreed that|to   = resolved
 *
 * Output: phrases, found by their first word. A line with optional parts is
 * kept as every form it allows, so that matching needs no backtracking but
 * over gaps.
 */
#include <stdio.h>
#include <string.h>

#include "grammar.h"
#include "misread.h"
#include "phrase.h"

enum { BUCKETS = 8192, MAX_FORMS = 256, MAX_ELEMS = 24, };

/* What stands behind "=" in the lines of a kind. */
struct values {
	str	*v;
	size_t	 n, cap;
	bool	 none;			/* in some lines nothing does */
};

struct lexicon {
	struct arena		*arena;
	const char		*name;
	const struct lexicon	*under;
	struct phrase		*bucket[BUCKETS];	/* by first word and kind */
	uint64_t		 kinds[BUCKETS];	/* bits of kinds, by word */
	struct phrase		*any[LEX_KINDS];	/* begin with # ... or @ */
	uint64_t		 any_kinds;
	const struct phrase	*value[LEX_KINDS];	/* lines without a pattern */
	struct values		 values[LEX_KINDS];
	unsigned		 order;
	struct vocabulary	*vocabulary;
};

static const char *const kind_names[] = {
#define KIND(id, name)	name,
#include "kinds.def"
#undef KIND
};

/* ---- reading ---------------------------------------------------------- */

struct reader {
	struct lexicon	*lex;
	struct diags	*ds;
	size_t		 line;
	enum lex_kind	 kind;
	str		 value;
	const char	*word;
	const char	*rule;
	unsigned	 forms;
};

/*
 * A word such as "the" begins phrases of many kinds: a kind's own stand in a
 * bucket of their own, so that others' phrases cost it nothing.
 */
static size_t
bucket_of(uint64_t hash, enum lex_kind kind)
{
	return (hash + (uint64_t)kind * 40503u) % BUCKETS;
}

/* Kinds 64 apart share a bit: it only tells where none need be looked for. */
static uint64_t
kind_bit(enum lex_kind kind)
{
	return UINT64_C(1) << ((unsigned)kind % 64);
}

static void
index_phrase(struct lexicon *lex, struct phrase *ph)
{
	const struct elem *e = &ph->elems[0];

	if (e->kind != ELEM_WORD) {
		ph->next = lex->any[ph->kind];
		lex->any[ph->kind] = ph;
		lex->any_kinds |= kind_bit(ph->kind);
		return;
	}
	for (size_t i = 0; i < e->nalts; i++) {
		struct phrase	*copy = ph;
		uint64_t	 hash = e->alts[i].hash;
		size_t		 slot = bucket_of(hash, ph->kind);

		if (i > 0) {
			copy = arena_alloc(lex->arena, sizeof(*copy));
			*copy = *ph;
		}
		copy->first = hash;
		copy->next = lex->bucket[slot];
		lex->bucket[slot] = copy;
		lex->kinds[hash % BUCKETS] |= kind_bit(ph->kind);
	}
}

static void
add_form(struct reader *r, const struct elem *elems, unsigned n)
{
	struct phrase *ph;

	if (n == 0 || ++r->forms > MAX_FORMS)
		return;
	ph = arena_alloc(r->lex->arena, sizeof(*ph));
	ph->kind = r->kind;
	ph->value = r->value;
	ph->word = r->word;
	ph->rule = r->rule;
	ph->order = r->lex->order++;
	ph->n = n;
	ph->elems = arena_alloc(r->lex->arena, n * sizeof(*elems));
	memcpy(ph->elems, elems, n * sizeof(*elems));
	index_phrase(r->lex, ph);
}

/* All forms of a pattern: each optional part taken and left out. */
static void
expand(struct reader *r, const struct pattern *p, unsigned i,
    struct elem *form, unsigned n)
{
	if (r->forms > MAX_FORMS || n >= MAX_ELEMS)
		return;
	if (i == p->n) {
		add_form(r, form, n);
		return;
	}
	if (p->elems[i].group == 0) {
		form[n] = p->elems[i];
		expand(r, p, i + 1, form, n + 1);
		return;
	}
	unsigned end = i, m = n;

	while (end < p->n && p->elems[end].group == p->elems[i].group &&
	    m < MAX_ELEMS)
		form[m++] = p->elems[end++];
	expand(r, p, end, form, m);
	while (end < p->n && p->elems[end].group == p->elems[i].group)
		end++;
	expand(r, p, end, form, n);
}

static bool
kind_of(str name, enum lex_kind *kind)
{
	for (int k = 0; k < LEX_KINDS; k++)
		if (str_eq(name, str_c(kind_names[k]))) {
			*kind = (enum lex_kind)k;
			return true;
		}
	return false;
}

static str
word_of(str *line)
{
	size_t n = 0;
	str w;

	while (n < line->n && line->p[n] != ' ' && line->p[n] != '\t')
		n++;
	w = str_sub(*line, 0, n);
	*line = str_trim(str_sub(*line, n, line->n));
	return w;
}

/* "= value" at the end; an "=" inside a pattern is not to be had. */
static str
take_value(str *line)
{
	size_t at = str_find(*line, STR("="));
	str value = { NULL, 0 };

	if (at != SIZE_MAX) {
		value = str_trim(str_sub(*line, at + 1, line->n));
		*line = str_trim(str_sub(*line, 0, at));
	}
	return value;
}

/* ---- what a line may say -------------------------------------------------- */

/* Kinds that say a thing outright: "authority = Harlstow Borough Council". */
static bool
outright(enum lex_kind k)
{
	return k == LEX_AUTHORITY || k == LEX_BODY || k == LEX_DATE ||
	    k == LEX_TITLE || k == LEX_VENUE || k == LEX_MEETING;
}

static void
learn_value(struct lexicon *lex, enum lex_kind kind, str value)
{
	struct values *x = &lex->values[kind];

	if (value.n == 0) {
		x->none = true;
		return;
	}
	for (size_t i = 0; i < x->n; i++)
		if (str_eq(x->v[i], value))
			return;
	*ARRAY_ADD(lex->arena, x->v, x->n, x->cap) = value;
}

static bool
is_day(str s)
{
	struct date d = { 0 };

	if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (i != 4 && i != 7 && !cp_digit((unsigned char)s.p[i]))
			return false;
	for (size_t i = 0; i < 4; i++)
		d.year = d.year * 10 + (s.p[i] - '0');
	d.month = (s.p[5] - '0') * 10 + (s.p[6] - '0');
	d.day = (s.p[8] - '0') * 10 + (s.p[9] - '0');
	return date_valid(&d);
}

/* The values of the kind in the common lexicon, under all others. */
static const struct values *
common_values(const struct reader *r)
{
	const struct lexicon *l = r->lex;

	while (l->under != NULL)
		l = l->under;
	/* of these it has no line: they are a council's own */
	return &l->values[r->kind == LEX_DECISION_FORMAL ? LEX_DECISION_LEAD :
	    r->kind];
}

/*
 * NULL, or what is wrong with the value of a profile's line. The values that
 * the common lexicon has for a kind are all that the program knows.
 */
static const char *
value_fault(struct reader *r, bool pattern)
{
	const struct values	*x = common_values(r);
	struct buf		 b = { 0 };
	const char		*why;

	if (outright(r->kind) && !pattern && r->value.n == 0)
		return "nothing behind \"=\"";
	if (r->kind == LEX_DATE && !pattern && !is_day(r->value))
		return "no day of the form YYYY-MM-DD";
	if (r->lex->under == NULL || outright(r->kind) || r->kind == LEX_PERSON ||
	    r->kind == LEX_NUMBER || r->kind == LEX_LANGUAGE ||
	    r->kind == LEX_WORD)
		return NULL;
	if (r->value.n == 0 && (x->none || x->n == 0))
		return NULL;
	for (size_t i = 0; i < x->n; i++)
		if (str_eq(x->v[i], r->value))
			return NULL;
	buf_puts(&b, r->value.n > 0 ? "the value is none of" :
	    "no value behind \"=\"; it is one of");
	for (size_t i = 0; i < x->n; i++)
		buf_printf(&b, " %.*s", STR_ARG(x->v[i]));
	why = arena_cstr(r->lex->arena, b.p, b.n);
	buf_free(&b);
	return x->n > 0 ? why : "this kind has no value";
}

/* The line says its thing outright. */
static void
set_outright(struct reader *r)
{
	struct phrase *ph = arena_alloc(r->lex->arena, sizeof(*ph));

	*ph = (struct phrase){ .kind = r->kind, .value = r->value,
	    .word = r->word, .rule = r->rule };
	r->lex->value[r->kind] = ph;
}

static const char *
pattern_fault(struct reader *r, str pattern, struct pattern *p)
{
	if (outright(r->kind) && pattern.n == 0)
		return NULL;
	if (pattern.n == 0)
		return "no pattern behind the kind";
	/* "venue village hall", but for the kinds that only profiles have */
	if (outright(r->kind) && r->value.n == 0 && r->lex->under != NULL &&
	    !common_values(r)->none)
		return "no \"=\" behind the kind";
	return pattern_read(r->lex->arena, pattern, p);
}

static void
line_fault(struct reader *r, str whole, str part, const char *why)
{
	diag_at(r->ds, MN_DIAG_LEXICON_LINE, r->line,
	    (size_t)(part.p - whole.p) + 1, "%s", why);
}

/* Kinds whose words a scan may have misread. */
static bool
is_label(enum lex_kind k)
{
	return k == LEX_LABEL || k == LEX_ATTENDANCE ||
	    k == LEX_DECISION_LEAD || k == LEX_RECOMMEND_LEAD;
}

static void
read_line(struct reader *r, str line)
{
	struct pattern	 p;
	struct elem	 form[MAX_ELEMS];
	const char	*why;
	str		 whole = line, name, value;

	line = str_trim(line);
	if (line.n == 0 || line.p[0] == '#')
		return;
	name = word_of(&line);
	if (!kind_of(name, &r->kind)) {
		diag_at(r->ds, MN_DIAG_LEXICON_LINE, r->line, 1,
		    "no kind \"%.*s\"", STR_ARG(name));
		return;
	}
	value = take_value(&line);
	r->word = str_z(r->lex->arena, value);
	r->value = str_c(r->word);
	r->rule = arena_printf(r->lex->arena, "%s:%zu", r->lex->name, r->line);
	r->forms = 0;
	if ((why = pattern_fault(r, line, &p)) != NULL) {
		line_fault(r, whole, line, why);
		return;
	}
	if ((why = value_fault(r, line.n > 0)) != NULL) {
		line_fault(r, whole, value.n > 0 ? value : line, why);
		return;
	}
	learn_value(r->lex, r->kind, r->value);
	if (line.n == 0) {
		set_outright(r);
		return;
	}
	if (is_label(r->kind))
		r->lex->vocabulary = vocabulary_learn(r->lex->arena,
		    r->lex->vocabulary, line);
	expand(r, &p, 0, form, 0);
	if (r->forms > MAX_FORMS)
		diag_at(r->ds, MN_DIAG_LEXICON_LINE, r->line,
		    (size_t)(line.p - whole.p) + 1,
		    "more than %d forms by its \"[\"", MAX_FORMS);
}

struct lexicon *
lexicon_read(struct arena *a, const char *name, str bytes,
    const struct lexicon *under, struct diags *ds)
{
	struct lexicon	*lex = arena_alloc(a, sizeof(*lex));

	lex->arena = a;
	lex->under = under;
	lexicon_more(lex, name, bytes, ds);
	return lex;
}

void
lexicon_more(struct lexicon *lex, const char *name, str bytes,
    struct diags *ds)
{
	struct reader r = { .lex = lex, .ds = ds };

	lex->name = name;
	if (str_starts(bytes, STR("\xef\xbb\xbf")))
		bytes = str_sub(bytes, 3, bytes.n);
	while (bytes.n > 0) {
		size_t at = str_find(bytes, STR("\n"));

		if (at == SIZE_MAX)
			at = bytes.n;
		r.line++;
		read_line(&r, str_sub(bytes, 0, at));
		bytes = str_sub(bytes, at + 1, bytes.n);
	}
}

/* ---- matching --------------------------------------------------------- */

static bool
better(const struct phrase *ph, size_t to, const struct match *best)
{
	if (best->phrase == NULL || to > best->to)
		return true;
	return to == best->to && ph->order < best->phrase->order;
}

static void
try_chain(const struct lexicon *top, const struct phrase *ph,
    enum lex_kind kind, const struct tokens *ts, size_t i, struct match *best)
{
	struct match m;

	for (; ph != NULL; ph = ph->next) {
		if (ph->kind != kind || (ph->first != ts->t[i].hash &&
		    ph->elems[0].kind == ELEM_WORD))
			continue;
		m.phrase = ph;
		m.from = i;
		if (phrase_match(top, ph, ts, i, &m) &&
		    better(ph, m.to, best))
			*best = m;
	}
}

/* The first lexicon, from this one down, that may have one of the kind here. */
static const struct lexicon *
may_begin(const struct lexicon *l, enum lex_kind kind, uint64_t hash)
{
	while (l != NULL && !((l->kinds[hash % BUCKETS] | l->any_kinds) &
	    kind_bit(kind)))
		l = l->under;
	return l;
}

/* Kept apart, as it has much to put by that most words never need. */
static bool __attribute__((noinline))
match_here(const struct lexicon *lex, enum lex_kind kind,
    const struct tokens *ts, size_t i, struct match *out)
{
	struct match	best, own;
	size_t		slot = bucket_of(ts->t[i].hash, kind);

	best.phrase = NULL;
	for (const struct lexicon *l = lex; l != NULL; l = l->under) {
		own.phrase = NULL;
		try_chain(lex, l->bucket[slot], kind, ts, i, &own);
		try_chain(lex, l->any[kind], kind, ts, i, &own);
		/* as long a match of the profile stands over the common one */
		if (own.phrase != NULL &&
		    (best.phrase == NULL || own.to > best.to))
			best = own;
	}
	if (best.phrase == NULL)
		return false;
	*out = best;
	return true;
}

bool
lexicon_match(const struct lexicon *lex, enum lex_kind kind,
    const struct tokens *ts, size_t i, struct match *out)
{
	/* most words begin no phrase of the kind */
	return i < ts->n && may_begin(lex, kind, ts->t[i].hash) != NULL &&
	    match_here(lex, kind, ts, i, out);
}

bool
lexicon_find(const struct lexicon *lex, enum lex_kind kind,
    const struct tokens *ts, size_t i, size_t end, struct match *out)
{
	for (; i < end && i < ts->n; i++)
		if (lexicon_match(lex, kind, ts, i, out))
			return true;
	return false;
}

bool
lexicon_whole(const struct lexicon *lex, enum lex_kind kind,
    const struct tokens *ts, struct match *out)
{
	size_t i;

	if (!lexicon_match(lex, kind, ts, 0, out))
		return false;
	for (i = out->to; i < ts->n; i++)
		if (!(ts->t[i].flags & TOKEN_PUNCT))
			return false;
	return true;
}

const struct phrase *
lexicon_value(const struct lexicon *lex, enum lex_kind kind)
{
	for (; lex != NULL; lex = lex->under)
		if (lex->value[kind] != NULL)
			return lex->value[kind];
	return NULL;
}

const struct lexicon *
lexicon_under(const struct lexicon *lex)
{
	return lex->under;
}

const struct vocabulary *
lexicon_vocabulary(const struct lexicon *lex)
{
	return lex->vocabulary;
}

bool
match_is(const struct match *m, const char *value)
{
	return str_eq(m->phrase->value, str_c(value));
}
