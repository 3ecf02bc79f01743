/*
 * Codes in brackets behind titles. Input: headings without numbers. Output:
 * their numbers, where several end in codes that count on.
 *
 *	"Staff Reports (E-2)", "Gifts (G-4)", "Adjournment (M)"
 */
#include "outline.h"

enum { FEWEST = 3, TITLE_TOKENS = 20, };

/* A letter and perhaps a number, or a number: what it counts, to compare. */
struct code {
	size_t		from, end;	/* tokens: the bracket, past its fellow */
	unsigned long	value;
};

static bool
read_code(const struct tokens *ts, size_t end, struct code *c)
{
	enum { LETTER = 10000, };
	size_t	i = end - 1, first;
	str	s;

	if (end < 4 || !token_punct(ts, i, ')'))
		return false;
	while (i > 0 && end - i < 6 && !token_punct(ts, i, '('))
		i--;
	if (i == 0 || !token_punct(ts, i, '('))
		return false;
	first = i + 1;
	*c = (struct code){ .from = i, .end = end - 1 };
	s = tokens_str(ts, first, c->end);
	if (s.n == 0)
		return false;
	if (s.p[0] >= 'A' && s.p[0] <= 'Z') {
		c->value = (unsigned long)(s.p[0] - 'A' + 1) * LETTER;
		s = str_sub(s, 1, s.n);
		if (s.n > 0 && (s.p[0] == '-' || s.p[0] == '.'))
			s = str_sub(s, 1, s.n);
	}
	for (i = 0; i < s.n && i < 3 && cp_digit((unsigned char)s.p[i]); i++)
		c->value += (unsigned long)(s.p[i] - '0') *
		    (i + 1 == s.n ? 1 : i + 2 == s.n ? 10 : 100);
	/* a letter may stand alone, a number has fewer than four figures */
	return i == s.n && c->value > 0;
}

static bool
has_code(const struct outline *o, size_t i, struct code *c)
{
	const struct role	*r = &o->r[i];
	const struct block	*b = &o->m->blocks[i];

	return (r->kind == ROLE_ITEM || r->kind == ROLE_SUBITEM) &&
	    r->number == NULL && b->mark == NULL && b->tokens->n > 0 &&
	    r->end >= b->tokens->t[b->tokens->n - 1].to &&
	    read_code(b->tokens, b->tokens->n, c);
}

/* A line with such a code that did not look like a heading by itself. */
static bool
is_like(const struct outline *o, size_t i, struct title *t)
{
	const struct block	*b = &o->m->blocks[i];
	struct code		 c;
	bool			 asks;

	if (b->kind != BLOCK_PARA || b->mark != NULL || b->nlines != 1 ||
	    o->r[i].kind != ROLE_PLAIN || b->tokens->n > TITLE_TOKENS ||
	    !title_begins(b->tokens, 0, &asks) ||
	    !read_code(b->tokens, b->tokens->n, &c))
		return false;
	*t = (struct title){ .cut = CUT_WHOLE, .end = b->tokens->n };
	return true;
}

void
codes_behind(struct outline *o)
{
	unsigned long	last = 0;
	size_t		n = 0, on = 0;
	struct code	c;
	struct title	t;

	for (size_t i = 0; i < o->m->nblocks; i++) {
		if (!has_code(o, i, &c))
			continue;
		n++;
		on += c.value > last;
		last = c.value;
	}
	if (n < FEWEST || on * 5 < n * 4)
		return;
	for (size_t i = 0; i < o->m->nblocks; i++) {
		const struct tokens *ts = o->m->blocks[i].tokens;

		if (is_like(o, i, &t))
			outline_head(o, i, ROLE_ITEM, &t, "coded-title");
		if (!has_code(o, i, &c))
			continue;
		o->r[i].number = str_z(o->m->a, tokens_str(ts, c.from + 1,
		    c.end));
		o->r[i].note = ts->t[c.from].from;
	}
}
