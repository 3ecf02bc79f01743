/*
 * Payments. Input: the tree. Output: for each line or row of a list of
 * payments whom it was paid to, what for and how much.
 *
 *	"Accounts for payment": "Saxby Mowers | Churchyard | £140.00"; "CGM Ltd
 *	- £197.40 - Final account"; "Mr I Hale, notice board, Chq No 1183
 *	£350.00"; not "TOTAL £1,265.64"
 */
#include <string.h>

#include "assemble.h"

/* One line: whose words are flat[from, to) of which leaf. */
struct words {
	struct node	*n;
	size_t		 from, to;
};

struct payment {
	struct words	 payee, purpose;
	struct words	 sum;
	struct money	 money;
	bool		 parted;	/* payee and purpose were told apart */
};

static bool
is_kind(const struct model *m, const struct tokens *ts, size_t i,
    const char *value)
{
	struct match k;

	return lexicon_match(m->lex, LEX_PAYMENT, ts, i, &k) &&
	    match_is(&k, value);
}

/* A line or title that says that payments follow. */
static bool
opens_list(const struct model *m, struct node *n)
{
	struct tokens *ts = node_tokens(m->a, n);
	bool colon = ts->n > 0 && token_punct(ts, ts->n - 1, ':');

	for (size_t i = 0; i < ts->n && i < 40; i++)
		if (is_kind(m, ts, i, "list") && (colon || ts->n <= 8))
			return true;
	return false;
}

static const char *
text_of(struct model *m, const struct words *w)
{
	str s;

	if (w->n == NULL)
		return NULL;
	s = str_trim(str_sub(w->n->leaf->s, w->from, w->to));
	while (s.n > 0 && (s.p[s.n - 1] == ',' || s.p[s.n - 1] == '-' ||
	    s.p[s.n - 1] == ':' || s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '.'))
		s.n--;
	return s.n > 0 ? str_z(m->a, s) : NULL;
}

static struct fact *
give(struct model *m, struct node *n, size_t from, size_t to,
    const struct payment *p)
{
	unsigned long long minor = p->money.minor;
	const char	*payee = text_of(m, &p->payee);
	struct fact	*f;

	/* who is paid nothing is told of */
	if (payee == NULL)
		return NULL;
	f = fact_new(m, FACT_PAYMENT, n, from, to, "payment",
	    p->parted ? "stated" : "derived");
	fact_set(m, f, "payee", payee);
	fact_set(m, f, "purpose", text_of(m, &p->purpose));
	fact_set(m, f, "currency", p->money.currency);
	fact_set(m, f, "value", minor % 100 == 0 ?
	    arena_printf(m->a, "%llu", minor / 100) :
	    arena_printf(m->a, "%llu.%02llu", minor / 100, minor % 100));
	return f;
}

/* ---- a line ------------------------------------------------------------ */

/* The last sum of the leaf outside brackets: where it begins and ends. */
static bool
last_sum(const struct model *m, const struct tokens *ts, size_t *from,
    size_t *to, struct money *v)
{
	bool found = false;
	unsigned open = 0;

	for (size_t i = 0, end; i < ts->n; i = end) {
		open += token_punct(ts, i, '(');
		if (open > 0 && token_punct(ts, i, ')'))
			open--;
		end = money_match(m->lex, ts, i, v);
		if (end > i && open == 0) {
			found = true;
			*from = i;
			*to = end;
		}
		if (end == i)
			end++;
	}
	return found && money_match(m->lex, ts, *from, v) > *from;
}

/* Where the payee ends: a comma or a dash with blanks around it, or colon. */
static size_t
payee_end(const struct tokens *ts, size_t stop)
{
	for (size_t i = 1; i < stop; i++) {
		bool glued = (ts->t[i].flags & TOKEN_GLUED) != 0;

		if (token_punct(ts, i, ',') || token_punct(ts, i, ':') ||
		    (token_punct(ts, i, '-') && !glued))
			return i;
	}
	return stop;
}

/* "Hale, notice board, Chq No 1183": a cheque's number is no purpose. */
static size_t
before_cheque(const struct tokens *ts, size_t i, size_t stop)
{
	for (; i < stop; i++)
		if (token_is(ts, i, "chq") || token_is(ts, i, "cheque"))
			return i;
	return stop;
}

/* "ii) Mr Hale": past a mark that stayed in the text. */
static size_t
past_mark(const struct tokens *ts, str s)
{
	struct marker mark;
	size_t n = marker_read(s, &mark);

	return n > 0 && mark.kind != MARK_NONE &&
	    mark.style != STYLE_BARE ? token_at(ts, n) : 0;
}

/* Payee and purpose of the words before the sum at token stop. */
static void
part(struct payment *p, struct node *n, size_t stop)
{
	struct tokens	*ts = n->tokens;
	size_t		 first = past_mark(ts, n->leaf->s);
	size_t		 end = payee_end(ts, stop), cheque;

	p->payee = (struct words){ n, ts->t[first].from, end < ts->n ?
	    ts->t[end].from : n->leaf->s.n };
	p->parted = end < stop;
	if (end + 1 >= stop)
		return;
	cheque = before_cheque(ts, end + 1, stop);
	p->purpose = (struct words){ n, ts->t[end + 1].from, cheque < ts->n ?
	    ts->t[cheque].from : n->leaf->s.n };
}

/* Behind the sum: nothing, a cheque's number, a bracket, what it was for. */
static bool
ends_line(const struct tokens *ts, size_t to)
{
	return !words_follow(ts, to) || token_punct(ts, to, '-') ||
	    token_punct(ts, to, '(') || token_is(ts, to, "chq") ||
	    token_is(ts, to, "cheque") || token_is(ts, to, "bacs");
}

static bool
line_payment(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct payment	 p = { 0 };
	size_t		 sum = 0, to = 0;

	if (ts->n == 0 || ts->n > 40 || is_kind(m, ts, 0, "total") ||
	    !last_sum(m, ts, &sum, &to, &p.money) || sum == 0 ||
	    !ends_line(ts, to))
		return false;
	part(&p, n, sum);
	if (p.purpose.n != NULL) {
		;
	} else if (to + 1 < ts->n && token_punct(ts, to, '-')) {
		/* "CGM Ltd - £197.40 - Final account" */
		p.purpose = (struct words){ n, ts->t[to + 1].from,
		    n->leaf->s.n };
		p.parted = true;
	}
	give(m, n, 0, n->leaf->s.n, &p);
	return true;
}

/* ---- a row ------------------------------------------------------------- */

enum { MOST_CELLS = 12, };

struct columns {
	int	payee, purpose, amount;
};

/* A cell that is a sum, with or without its currency. */
static bool
sum_cell(const struct model *m, struct node *c, const char *currency,
    struct money *v)
{
	struct tokens	*ts = node_tokens(m->a, c);
	size_t		 end;
	struct tokens	*with;

	if (ts->n == 0)
		return false;
	end = money_match(m->lex, ts, 0, v);
	if (end > 0)
		return !words_follow(ts, end);
	/* "312.40" under "£" */
	if (currency == NULL || !cp_digit((unsigned char)c->leaf->s.p[0]) ||
	    str_find(c->leaf->s, STR(".")) == SIZE_MAX)
		return false;
	with = tokens_make(m->tmp, str_c(arena_printf(m->tmp, "\xc2\xa3" STR_FMT,
	    STR_ARG(c->leaf->s))));
	end = money_match(m->lex, with, 0, v);
	v->currency = currency;
	return end > 0 && end == with->n;
}

static bool
read_head(const struct model *m, const struct node *row, struct columns *c)
{
	int at = 0;

	*c = (struct columns){ -1, -1, -1 };
	for (struct node *x = row->first; x != NULL && at < MOST_CELLS;
	    x = x->next, at++) {
		struct tokens *ts;

		if (x->kind != NODE_LEAF || x->leaf->s.n == 0)
			continue;
		ts = node_tokens(m->a, x);
		if (is_kind(m, ts, 0, "payee") && c->payee < 0)
			c->payee = at;
		else if (is_kind(m, ts, 0, "purpose") && c->purpose < 0)
			c->purpose = at;
		else if (is_kind(m, ts, 0, "amount") ||
		    is_kind(m, ts, 0, "total"))
			c->amount = at;
	}
	return c->amount >= 0 && c->payee >= 0;
}

static struct words
whole(struct node *n)
{
	return (struct words){ n, 0, n->leaf->s.n };
}

static bool
row_payment(struct model *m, struct node *row, const struct columns *c,
    bool headed, const char *currency)
{
	struct payment	 p = { .parted = true };
	struct node	*sum = NULL;
	struct fact	*f;
	int		 at = 0, texts = 0;

	for (struct node *x = row->first; x != NULL && at < MOST_CELLS;
	    x = x->next, at++) {
		struct money v;

		if (x->kind != NODE_LEAF || x->leaf->s.n == 0)
			continue;
		if (sum_cell(m, x, currency, &v)) {
			if (!headed || c->amount < 0 || at <= c->amount) {
				sum = x;
				p.money = v;
			}
			continue;
		}
		if (headed ? at == c->payee : texts == 0)
			p.payee = whole(x);
		else if (headed ? at == c->purpose : texts == 1)
			p.purpose = whole(x);
		texts++;
	}
	if (sum == NULL || p.payee.n == NULL ||
	    is_kind(m, node_tokens(m->a, p.payee.n), 0, "total"))
		return false;
	if (p.purpose.n == NULL && !headed)
		part(&p, p.payee.n, p.payee.n->tokens->n);
	f = give(m, p.payee.n, 0, p.payee.n->leaf->s.n, &p);
	if (f != NULL)
		fact_at(m, f, sum, 0, sum->leaf->s.n);
	return f != NULL;
}

/* The currency a table's head names, "£" or "Amount (€)"; NULL is none. */
static const char *
head_currency(const struct node *row)
{
	for (const struct node *x = row->first; x != NULL; x = x->next) {
		if (x->kind != NODE_LEAF)
			continue;
		if (str_find(x->leaf->s, STR("\xc2\xa3")) != SIZE_MAX)
			return "GBP";
		if (str_find(x->leaf->s, STR("\xe2\x82\xac")) != SIZE_MAX)
			return "EUR";
	}
	return NULL;
}

static bool
table_payments(struct model *m, struct node *table, bool open)
{
	struct columns	 c;
	struct node	*row = table->first;
	bool		 headed, found = false;
	const char	*currency;

	if (row == NULL)
		return false;
	headed = read_head(m, row, &c);
	if (!headed && !open)
		return false;
	currency = head_currency(row);
	for (; row != NULL; row = row->next)
		if (row->kind == NODE_ROW)
			found |= row_payment(m, row, &c, headed, currency);
	return found;
}

void
find_payments(struct model *m)
{
	struct node	*item = NULL;
	bool		 open = false;

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		bool title = n->kind == NODE_LEAF &&
		    strcmp(n->tag, "title") == 0;

		if (node_item(n) != item) {
			item = node_item(n);
			open = false;
		}
		if (n->kind == NODE_TABLE) {
			if (!in_section(n, "agenda"))
				table_payments(m, n, open);
			continue;
		}
		if ((!text_leaf(n) && !title) || inside(n, NODE_ROW) ||
		    in_section(n, "agenda"))
			continue;
		if (opens_list(m, n))
			open = true;
		else if (open && !title && !line_payment(m, n) &&
		    sentence_end(node_tokens(m->a, n), 0) < n->tokens->n)
			open = false;	/* prose goes on */
	}
}
