/*
 * Patterns. Input: "it was [unanimously] resolved|agreed that". Output: its
 * elements; and, for a text, whether they stand there one after the other.
 * Gaps are tried from the shortest, six words at most, and never cross the
 * end of a sentence, so matching stays linear in the text.
 */
#include <string.h>

#include "grammar.h"
#include "phrase.h"

enum { GAP_WORDS = 6, GAP_TOKENS = 24, };

static const struct {
	const char	*name;
	enum elem_kind	 kind;
} grammars[] = {
	{ "@person", ELEM_PERSON }, { "@date", ELEM_DATE },
	{ "@time", ELEM_TIME }, { "@ref", ELEM_REF },
};

static void
add_alt(struct arena *a, struct elem *e, uint64_t hash)
{
	*ARRAY_ADD(a, e->alts, e->nalts, e->capalts) =
	    (struct alt){ .hash = hash };
}

static void
add_more(struct arena *a, struct elem *e, uint64_t hash)
{
	struct alt *x = &e->alts[e->nalts - 1];

	*ARRAY_ADD(a, x->more, x->nmore, x->capmore) = hash;
}

/*
 * One word between blanks: "documents:", "co-opted", or a choice of words
 * that may have hyphens, "committee|sub-committee".
 */
static const char *
read_word(struct arena *a, str w, unsigned group, struct pattern *p)
{
	struct tokens	*ts = tokens_make(a, w);
	struct elem	*e = NULL;
	bool		 choice = str_find(w, STR("|")) != SIZE_MAX;

	for (size_t i = 0; i < ts->n; i++) {
		if (token_punct(ts, i, '|')) {
			if (e == NULL || i + 1 == ts->n)
				return "a \"|\" without a word on both sides";
			add_alt(a, e, ts->t[++i].hash);
			continue;
		}
		if (choice && e != NULL && i + 1 < ts->n &&
		    token_punct(ts, i, '-')) {
			add_more(a, e, ts->t[i].hash);
			add_more(a, e, ts->t[++i].hash);
			continue;
		}
		e = ARRAY_ADD(a, p->elems, p->n, p->cap);
		*e = (struct elem){ .kind = ELEM_WORD, .group = group };
		add_alt(a, e, ts->t[i].hash);
	}
	return NULL;
}

static bool
special(str w, enum elem_kind *kind)
{
	if (str_eq(w, STR("..."))) {
		*kind = ELEM_GAP;
		return true;
	}
	if (str_eq(w, STR("#"))) {
		*kind = ELEM_NUMBER;
		return true;
	}
	for (size_t i = 0; i < sizeof(grammars) / sizeof(grammars[0]); i++)
		if (str_eq(w, str_c(grammars[i].name))) {
			*kind = grammars[i].kind;
			return true;
		}
	return false;
}

const char *
pattern_read(struct arena *a, str s, struct pattern *p)
{
	unsigned	 group = 0, groups = 0;
	const char	*why;
	enum elem_kind	 kind;
	size_t		 i = 0;

	*p = (struct pattern){ 0 };
	while (i < s.n) {
		size_t from = i;
		str w;

		if (s.p[i] == ' ' || s.p[i] == '\t') {
			i++;
			continue;
		}
		if (s.p[i] == '[') {
			if (group != 0)
				return "a \"[\" inside another";
			group = ++groups;
			i++;
			continue;
		}
		if (s.p[i] == ']') {
			if (group == 0)
				return "a \"]\" without its \"[\"";
			group = 0;
			i++;
			continue;
		}
		while (i < s.n && strchr(" \t[]", s.p[i]) == NULL)
			i++;
		w = str_sub(s, from, i);
		if (special(w, &kind)) {
			*ARRAY_ADD(a, p->elems, p->n, p->cap) =
			    (struct elem){ .kind = kind, .group = group };
		} else if (w.p[0] == '@') {
			return "an \"@\" that is not @person, @date, @time or @ref";
		} else if ((why = read_word(a, w, group, p)) != NULL) {
			return why;
		}
	}
	return group != 0 ? "a \"[\" that is never closed" : NULL;
}

/* ---- matching --------------------------------------------------------- */

/* The token after the longest word of the choice that stands here, or i. */
static size_t
word_end(const struct elem *e, const struct tokens *ts, size_t i)
{
	uint64_t hash;
	size_t	 end = i;

	if (i >= ts->n)
		return i;
	hash = ts->t[i].hash;
	for (size_t k = 0; k < e->nalts; k++) {
		const struct alt *x = &e->alts[k];
		size_t n = 0;

		if (x->hash != hash)
			continue;
		while (n < x->nmore && i + 1 + n < ts->n &&
		    ts->t[i + 1 + n].hash == x->more[n])
			n++;
		if (n == x->nmore && i + 1 + n > end)
			end = i + 1 + n;
	}
	return end;
}

static void
capture(struct match *m, size_t from, size_t to)
{
	if (m->ncap < MAX_CAPTURES) {
		m->cap[m->ncap].from = from;
		m->cap[m->ncap].to = to;
		m->ncap++;
	}
}

static size_t
grammar_end(const struct lexicon *lex, enum elem_kind kind,
    const struct tokens *ts, size_t i)
{
	switch (kind) {
	case ELEM_NUMBER: return number_match(lex, ts, i, NULL);
	case ELEM_PERSON: return person_match(lex, ts, i, NULL);
	case ELEM_DATE: return date_match(lex, ts, i, NULL);
	case ELEM_TIME: return time_match(lex, ts, i, NULL);
	case ELEM_REF: return reference_match(lex, ts, i, NULL);
	default: return i;
	}
}

static bool
gap_stops(const struct tokens *ts, size_t i)
{
	return token_punct(ts, i, '.') || token_punct(ts, i, ';') ||
	    token_punct(ts, i, ':');
}

static bool
match_from(const struct lexicon *lex, const struct phrase *ph, unsigned k,
    const struct tokens *ts, size_t i, struct match *m)
{
	size_t end;

	for (; k < ph->n; k++) {
		const struct elem *e = &ph->elems[k];

		if (e->kind == ELEM_WORD) {
			if ((end = word_end(e, ts, i)) == i)
				return false;
			i = end;
			continue;
		}
		if (e->kind != ELEM_GAP) {
			if ((end = grammar_end(lex, e->kind, ts, i)) == i)
				return false;
			capture(m, i, end);
			i = end;
			continue;
		}
		for (size_t words = 0, j = i; words <= GAP_WORDS && j <= ts->n &&
		    j <= i + GAP_TOKENS; j++) {
			struct match try = *m;

			capture(&try, i, j);
			if (match_from(lex, ph, k + 1, ts, j, &try)) {
				*m = try;
				return true;
			}
			if (j < ts->n && gap_stops(ts, j))
				return false;
			words += j < ts->n && !(ts->t[j].flags & TOKEN_PUNCT);
		}
		return false;
	}
	m->to = i;
	return true;
}

bool
phrase_match(const struct lexicon *lex, const struct phrase *ph,
    const struct tokens *ts, size_t i, struct match *m)
{
	m->ncap = 0;
	return match_from(lex, ph, 0, ts, i, m);
}
