/*
 * Contents and summaries that stand before the minutes themselves. Input:
 * lines. Output: those of a table whose entries come again below, where what
 * was done is told: they are kept, and nothing is read from them.
 *
 *	"Table of Contents" / "1. Mooring Fees ..... 3"; "No Item Decision" /
 *	"4. Bus Shelter   To be repaired"; "Decisions taken" / "1. RESOLVED to"
 */
#include <string.h>

#include "block.h"
#include "webpage.h"

enum {
	TOP = 60,		/* lines in which its heading stands */
	MOST = 240,		/* lines of it */
	FEW = 2,		/* entries that come again */
	CELLS = 2,		/* lines behind the last of them */
	SHORTEST = 4,		/* bytes of one that tells anything */
};

struct contents {
	struct arena		*a;
	const struct text	*t;
	const struct lexicon	*lex;
	struct habits		*h;
};

/* An entry's words: without its number, dots, page and further cells. */
static str
entry(str s)
{
	struct marker	m;
	size_t		mark, at;

	s = str_trim(s);
	while (s.n > 0 && (s.p[0] == '|' || s.p[0] == '#' || s.p[0] == '*'))
		s = str_trim(str_sub(s, 1, s.n));
	mark = marker_read(s, &m);
	s = str_trim(str_sub(s, mark, s.n));
	if (s.n > 0 && s.p[0] == '|')
		s = str_trim(str_sub(s, 1, s.n));
	for (at = 0; at < s.n; at++)
		if (s.p[at] == '|' || s.p[at] == '\t' || (at + 2 < s.n &&
		    (memcmp(s.p + at, "   ", 3) == 0 ||
		    memcmp(s.p + at, "...", 3) == 0)))
			break;
	s = str_trim(str_sub(s, 0, at));
	while (s.n > 0 && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == ':' ||
	    s.p[s.n - 1] == '*' || s.p[s.n - 1] == ' '))
		s.n--;
	return s;
}

/* Of the entry's words, without case. */
static uint64_t
entry_hash(str s)
{
	uint64_t h = 1469598103934665603u;
	size_t	 len;

	for (size_t i = 0; i < s.n; i += len)
		h = (h ^ cp_fold(utf8_get(s.p + i, s.n - i, &len))) *
		    1099511628211u;
	return h;
}

static struct tokens *
line_tokens(const struct contents *x, size_t i)
{
	str s = text_line_str(x->t, i);

	if (s.n > 200)
		s.n = 200;
	return tokens_make(x->a, leaf_make(x->a, &(struct text){ .s = s },
	    &(struct span){ 0, s.n }, 1)->s);
}

/*
 * The line near the top that opens the table; t->nlines where there is none.
 * What would open one elsewhere is a line like any other.
 */
static size_t
heading(const struct contents *x)
{
	size_t	 at = x->t->nlines;
	unsigned seen = 0;

	for (size_t i = 0; i < x->t->nlines; i++) {
		seen += !x->t->lines[i].blank;
		if (x->h->kind[i] == NULL ||
		    strcmp(x->h->kind[i], "summary") != 0)
			continue;
		x->h->furniture[i] = x->h->kind[i] = NULL;
		if (at == x->t->nlines && seen <= TOP)
			at = i;
	}
	return at;
}

/* "PRESENT: ...", "Minutes of the meeting held ...": the minutes begin. */
static bool
begins(const struct contents *x, size_t i)
{
	struct tokens	*ts = line_tokens(x, i);
	struct match	 m;

	if (lexicon_match(x->lex, LEX_ATTENDANCE, ts, 0, &m))
		return token_punct(ts, m.to, ':') ||
		    token_punct(ts, m.to - 1, ':');
	if (!lexicon_match(x->lex, LEX_DOC_MINUTES, ts, 0, &m))
		return false;
	for (size_t k = m.to; k < ts->n; k++)
		if (token_is(ts, k, "held"))
			return true;
	return false;
}

/* "The Chair presided over the meeting.": no cell of a table. */
static bool
sentence(const struct contents *x, size_t i)
{
	str		s = str_trim(text_line_str(x->t, i));
	unsigned	blanks = 0;

	for (size_t k = 0; k < s.n; k++)
		blanks += s.p[k] == ' ';
	return s.n > 0 && s.p[s.n - 1] == '.' && blanks >= 4 &&
	    !str_ends(s, STR(".."));
}

struct seen {
	uint64_t	*hash;
	size_t		 n;
};

static bool
has(const struct seen *s, uint64_t hash)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->hash[i] == hash)
			return true;
	return false;
}

/* The line after the table, and its entries; 0: it has no end. */
static size_t
table_end(const struct contents *x, size_t from, struct seen *s)
{
	for (size_t i = from; i < x->t->nlines && i < from + MOST; i++) {
		str		e = entry(text_line_str(x->t, i));
		uint64_t	hash = entry_hash(e);

		arena_trim(x->a);
		if (x->t->lines[i].blank)
			continue;
		if (s->n >= FEW && begins(x, i))
			return i;
		if (e.n < SHORTEST)
			continue;
		/* its first entries again: "Noted" comes often in the table */
		if (s->n >= FEW && (hash == s->hash[0] || hash == s->hash[1]))
			return i;
		if (!has(s, hash))
			s->hash[s->n++] = hash;
	}
	return 0;
}

/* The entries that stand below the table again: theirs are the first n. */
static size_t
come_again(const struct contents *x, size_t end, struct seen *s)
{
	size_t n = 0;

	for (size_t i = end; i < x->t->nlines && n < s->n; i++) {
		uint64_t hash = entry_hash(entry(text_line_str(x->t, i)));

		for (size_t k = n; k < s->n; k++)
			if (s->hash[k] == hash) {
				s->hash[k] = s->hash[n];
				s->hash[n++] = hash;
				break;
			}
	}
	return n;
}

/* The last line of the table: that entry's, and the cells behind it. */
static size_t
last_line(const struct contents *x, size_t from, size_t end,
    const struct seen *s)
{
	size_t last = from, cells = 0;

	for (size_t i = from; i < end; i++)
		if (!x->t->lines[i].blank && has(s, entry_hash(entry(
		    text_line_str(x->t, i)))))
			last = i;
	for (size_t i = last + 1; i < end && cells < CELLS; i++) {
		if (x->t->lines[i].blank)
			continue;
		if (sentence(x, i))
			break;
		last = i;
		cells++;
	}
	return last;
}

void
contents_learn(struct arena *a, const struct text *t,
    const struct lexicon *lex, struct habits *h)
{
	struct arena	tmp = { 0 };
	struct contents	x = { &tmp, t, lex, h };
	struct seen	s = { NULL, 0 };
	size_t		from = heading(&x), end;

	if (from < t->nlines) {
		s.hash = arena_alloc(a, MOST * sizeof(*s.hash));
		end = table_end(&x, from + 1, &s);
		s.n = end > 0 ? come_again(&x, end, &s) : 0;
		end = s.n >= FEW ? last_line(&x, from, end, &s) + 1 : from;
		for (size_t i = from; i < end; i++)
			if (!t->lines[i].blank) {
				h->furniture[i] = "contents";
				h->kind[i] = "contents";
			}
	}
	arena_reset(&tmp);
}
