/*
 * Declarations of interest. Input: the tree. Output: who declared an
 * interest, of what nature, in which item.
 *
 *	"Cllr Orme declared a personal interest in item 6"; "B Lisle - personal
 *	- Agenda item 9"; "Item 4" over the names; "J. Abel | 22 - Markets |
 *	Personal: holds a licence", a table whose cells have become lines
 *
 * "None" is a nil return. What is declared again where the item is reached is
 * a second place of the same interest.
 */
#include <string.h>

#include "motion.h"
#include "table.h"

enum { MANY = 100, };

struct declared {
	struct model	*m;
	struct node	*item;		/* that is being read */
	bool		 section;	/* it is the item for declarations */
	bool		 table;		/* with "Nature of Interest" over a column */
	struct node	*about;		/* the item a heading in it names */
	struct fact	*last;
	struct roll	*roll;
	struct table	 items;		/* by their numbers */
};

/* ---- which item -------------------------------------------------------- */

/* Letters and digits of a number, to hold "24/026(b)" against "24/026b". */
static str
bare_number(const struct model *m, str number)
{
	char	*out = arena_alloc(m->tmp, number.n);
	size_t	 n = 0;

	for (size_t i = 0; i < number.n; i++)
		if (strchr("(). ", number.p[i]) == NULL)
			out[n++] = number.p[i];
	return (str){ out, n };
}

static struct node *
item_numbered(const struct declared *d, str number)
{
	return table_get(&d->items, bare_number(d->m, number));
}

/* The first item of each number. */
static void
list_items(struct declared *d)
{
	for (struct node *n = d->m->text->first; n != NULL;
	    n = node_after(n, d->m->text)) {
		str number;

		if (n->kind != NODE_ITEM || n->number == NULL)
			continue;
		number = bare_number(d->m, str_c(n->number));
		if (table_get(&d->items, number) == NULL)
			table_put(d->m->tmp, &d->items, number, n);
	}
}

/* The end of "9", "24/026(b)", "7.2", "3a" at token i, or i. */
static size_t
number_end(const struct tokens *ts, size_t i)
{
	size_t end = i;

	if (i >= ts->n || tokens_str(ts, i, i + 1).p[0] < '0' ||
	    tokens_str(ts, i, i + 1).p[0] > '9')
		return i;
	for (end = i + 1; end < ts->n && (ts->t[end].flags & TOKEN_GLUED); end++)
		if ((ts->t[end].flags & TOKEN_PUNCT) &&
		    !token_punct(ts, end, '/') && !token_punct(ts, end, '(') &&
		    !token_punct(ts, end, ')') && !token_punct(ts, end, '.'))
			break;
	while (end > i + 1 && (token_punct(ts, end - 1, '.') ||
	    token_punct(ts, end - 1, '(') || token_punct(ts, end - 1, '/')))
		end--;
	if (token_punct(ts, end - 1, ')') && !token_punct(ts, end - 2, '(')) {
		size_t open = end - 1;

		while (open > i && !token_punct(ts, open, '('))
			open--;
		if (open == i)
			end--;
	}
	return end;
}

static bool
item_word(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"item", "items", "minute", "minutes", "eitem", "eitemau",
		"paragraph", "agenda",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* The item that tokens [i, end) name, "the same item" too; or NULL. */
static struct node *
item_named(const struct declared *d, const struct tokens *ts, size_t i,
    size_t end)
{
	for (; i < end; i++) {
		size_t	at = i + 1, to;
		struct node *item;

		if (token_is(ts, i, "same") && item_word(ts, i + 1) &&
		    d->last != NULL)
			return d->last->item;
		if (!item_word(ts, i))
			continue;
		while (at < end && (token_is(ts, at, "no") ||
		    token_is(ts, at, "number") || token_is(ts, at, "numbers") ||
		    token_punct(ts, at, '.') || token_punct(ts, at, ':')))
			at++;
		if ((to = number_end(ts, at)) == at || to > end)
			continue;
		item = item_numbered(d, tokens_str(ts, at, to));
		if (item != NULL)
			return item;
	}
	return NULL;
}

/* ---- what of ----------------------------------------------------------- */

/* The nature that tokens [i, end) tell, the gravest of several; or NULL. */
static const char *
nature(const struct model *m, const struct tokens *ts, size_t i, size_t end)
{
	static const char *const order[] = {
		"pecuniary", "prejudicial", "non-pecuniary", "personal", "other",
	};
	size_t		 best = 5, k;
	struct match	 x;

	while (i < end) {
		if (!lexicon_match(m->lex, LEX_INTEREST, ts, i, &x)) {
			i++;
			continue;
		}
		for (k = 0; k < 5 && !match_is(&x, order[k]); k++)
			continue;
		best = k < best ? k : best;
		i = x.to;
	}
	return best < 5 ? order[best] : NULL;
}

/* ---- a declaration ----------------------------------------------------- */

/* One of the person's, of that item, or of any where none is named. */
static struct fact *
known(const struct declared *d, struct fact *who,
    const struct node *item)
{
	struct fact *f = who->declared;

	for (int n = 0; f != NULL && n < MANY; f = f->declared, n++)
		if (f->item == item)
			return f;
	return item == NULL || !d->section ? who->declared : NULL;
}

static void
declare(struct declared *d, struct node *n, const struct who *w,
    const char *as, struct fact *who, struct node *item, const char *kind,
    size_t from, size_t to, const char *rule)
{
	struct tokens		*ts = node_tokens(d->m->a, n);
	struct fact		*f;
	struct inline_mark	*k;

	if (who == NULL)
		return;
	if ((f = known(d, who, item)) != NULL) {
		fact_at(d->m, f, n, from, to);
		if (fact_get(f, "nature") == NULL)
			fact_set(d->m, f, "nature", kind);
		return;
	}
	f = fact_new(d->m, FACT_INTEREST, n, from, to, rule, "stated");
	if (item != NULL)
		f->item = item;
	f->who = who;
	fact_set(d->m, f, "as", as);
	fact_set(d->m, f, "nature", kind);
	f->declared = who->declared;
	who->declared = d->last = f;
	if (w != NULL && (k = mark_add(d->m, n, "person", ts->t[w->from].from,
	    ts->t[w->to - 1].to)) != NULL)
		k->fact = who;
}

static void
declare_roll(struct declared *d, const struct said *s, struct node *item,
    const char *kind, const char *rule)
{
	struct tokens *ts = s->ts;

	for (size_t i = 0; i < d->roll->count; i++) {
		const struct who *w = &d->roll->who[i];
		struct fact *who = who_fact(d->m, s->n, w);

		if (who == NULL)
			who = person_by_name(d->m, s->n, ts->t[w->from].from,
			    ts->t[w->to - 1].to,
			    tokens_str(ts, w->from, w->to), rule);
		declare(d, s->n, w, range_str(d->m, s->n, ts->t[w->from].from,
		    ts->t[w->to - 1].to), who, item, kind,
		    ts->t[s->from].from, ts->t[s->end - 1].to, rule);
	}
}

static void
empty_roll(struct declared *d, const struct said *s)
{
	d->roll->m = d->m;
	d->roll->n = s->n;
	d->roll->ts = s->ts;
	d->roll->off = 0;
	d->roll->count = 0;
}

/* ---- in sentences ------------------------------------------------------ */

static bool
value_at(const struct model *m, const struct tokens *ts, size_t i,
    const char *value, struct match *k)
{
	return lexicon_match(m->lex, LEX_INTEREST, ts, i, k) &&
	    match_is(k, value);
}

/* "an interest", "interests in": within a dozen words behind the verb. */
static bool
interest_behind(const struct model *m, const struct tokens *ts, size_t i,
    size_t end)
{
	struct match k;

	for (size_t n = 0; i < end && n < 14; i++, n++)
		if (value_at(m, ts, i, "interest", &k))
			return true;
	return false;
}

/* "declared an interest", "declared on item 5"; not "declared no interest". */
static bool
declares(const struct declared *d, const struct said *s, const struct match *k)
{
	const struct tokens *ts = s->ts;
	struct match x;

	if (token_is(ts, k->to, "no") || token_is(ts, k->to, "that"))
		return false;
	if (token_is(ts, k->from - (k->from > 0), "not") ||
	    token_is(ts, k->from - (k->from > 0), "to"))
		return false;
	if (d->section && (token_is(ts, k->to, "on") ||
	    token_is(ts, k->to, "in")))
		return true;
	for (size_t i = k->from; i < k->to; i++)
		if (value_at(d->m, ts, i, "interest", &x))
			return true;
	return interest_behind(d->m, ts, k->to, s->end);
}

/* Before the verb: "Cllrs A Orme and B Lisle both", "having again". */
static bool
who_declares(struct declared *d, const struct said *s, size_t verb)
{
	size_t i = verb;

	while (i > s->from && (token_is(s->ts, i - 1, "again") ||
	    token_is(s->ts, i - 1, "also") || token_is(s->ts, i - 1, "both") ||
	    token_is(s->ts, i - 1, "each") || token_is(s->ts, i - 1, "having") ||
	    token_is(s->ts, i - 1, "had") || token_is(s->ts, i - 1, "has") ||
	    token_is(s->ts, i - 1, "and") || token_is(s->ts, i - 1, "all") ||
	    token_is(s->ts, i - 1, "previously") ||
	    token_is(s->ts, i - 1, "have")))
		i--;
	empty_roll(d, s);
	if (i > s->from && roll_before(d->roll, s->from, i))
		return true;
	/* "RB declared an interest" */
	if (i == s->from + 1 && who_after(d->m, s->ts, s->from, i,
	    &d->roll->who[0]) && d->roll->who[0].kind == WHO_WORD) {
		d->roll->count = 1;
		return true;
	}
	/* "an interest was declared by Cllr Orme" */
	if (token_is(s->ts, verb + 1, "by"))
		return read_roll(d->roll, verb + 2, s->end, false) > verb + 2 &&
		    d->roll->count > 0;
	/* "Having declared an interest, Cllr Orme left" */
	if (verb == s->from + 1 || i == s->from) {
		for (i = verb; i < s->end && !token_punct(s->ts, i, ','); i++)
			continue;
		return i < s->end && read_roll(d->roll, i + 1, s->end,
		    false) > i + 1 && d->roll->count > 0;
	}
	/* "Cllr Orme advised that the matter was hers and declared" */
	if (who_after(d->m, s->ts, s->from, i, &d->roll->who[0]) &&
	    d->roll->who[0].from == s->from &&
	    d->roll->who[0].kind == WHO_PERSON &&
	    (d->roll->who[0].p.titled || d->roll->who[0].p.given) &&
	    token_is(s->ts, verb - 1, "and")) {
		d->roll->count = 1;
		return true;
	}
	return false;
}

static bool
in_sentence(struct declared *d, const struct said *s)
{
	struct match	 k;
	struct node	*item;
	struct said	 near;
	bool		 found = false;

	for (size_t i = s->from; i < s->end; i++) {
		/* "an interest was received from Cllr Orme" */
		if (value_at(d->m, s->ts, i, "by", &k)) {
			empty_roll(d, s);
			read_roll(d->roll, k.to, s->end, false);
			if (d->roll->count == 0 ||
			    d->roll->who[0].kind != WHO_PERSON)
				continue;
		} else if (!value_at(d->m, s->ts, i, "declared", &k) ||
		    !declares(d, s, &k) || !who_declares(d, s, i)) {
			continue;
		}
		near = *s;
		near.from = i > s->from + 60 ? i - 60 : s->from;
		near.end = i + 200 < s->end ? i + 200 : s->end;
		item = item_named(d, s->ts, k.to, near.end);
		declare_roll(d, &near, item != NULL ? item : d->section ?
		    d->about : NULL, nature(d->m, s->ts, k.from, near.end),
		    k.phrase->rule);
		found = true;
		i = k.to - 1;
	}
	return found;
}

/* ---- in the item for declarations -------------------------------------- */

/*
 * "Cllr A Orme, Agenda item 4 - notice board"; "B Lisle - personal - item 9":
 * a name, then what the interest is in.
 */
static bool
name_first(struct declared *d, const struct said *s)
{
	struct node	*item;
	const char	*kind;
	size_t		 to;

	empty_roll(d, s);
	to = read_roll(d->roll, s->from, s->end, false);
	if (d->roll->count == 0 || d->roll->none ||
	    d->roll->who[0].from != s->from ||
	    d->roll->who[0].kind != WHO_PERSON)
		return false;
	item = item_named(d, s->ts, to > 0 ? to - 1 : to, s->end);
	kind = nature(d->m, s->ts, to, s->end);
	if (item == NULL && kind == NULL && d->about == NULL &&
	    !item_word(s->ts, to))
		return false;
	/* a name alone tells only below the item that it is about */
	if (to >= s->end && d->about == NULL)
		return false;
	if (to < s->end && !(s->ts->t[d->roll->who[d->roll->count - 1].to].flags
	    & TOKEN_PUNCT) && !item_word(s->ts, to))
		return false;
	declare_roll(d, s, item != NULL ? item : d->about, kind, "interest-list");
	return true;
}

/* "Item 10, Financial Donations - Cllrs A Orme and B Lisle" */
static bool
item_first(struct declared *d, const struct said *s)
{
	struct node	*item;
	size_t		 i, end;

	for (i = s->from; i < s->end && i < s->from + 12; i++)
		if (item_word(s->ts, i) &&
		    number_end(s->ts, i + 1) > i + 1)
			break;
	if (i >= s->end || i >= s->from + 12 ||
	    (item = item_named(d, s->ts, i, s->end)) == NULL)
		return false;
	for (end = s->end; end > i; end--)
		if (token_punct(s->ts, end - 1, '-') ||
		    token_punct(s->ts, end - 1, ':'))
			break;
	d->about = item;
	if (end <= i || end >= s->end)
		return false;
	empty_roll(d, s);
	if (read_roll(d->roll, end, s->end, false) <= end ||
	    d->roll->count == 0 || d->roll->who[0].kind != WHO_PERSON ||
	    (!d->roll->who[0].p.titled && !d->roll->who[0].p.initials))
		return false;
	declare_roll(d, s, item, nature(d->m, s->ts, s->from, s->end),
	    "interest-list");
	return true;
}

/* "Disclosure of pecuniary interest: Councillor A Orme." */
static bool
labelled(struct declared *d, const struct said *s)
{
	struct match	k;
	size_t		i = s->from, to;

	while (i < s->end && i < s->from + 10 && !token_punct(s->ts, i, ':'))
		i++;
	if (i >= s->end || !token_punct(s->ts, i, ':') || i == s->from ||
	    !value_at(d->m, s->ts, i - 1, "interest", &k))
		return false;
	empty_roll(d, s);
	to = read_roll(d->roll, i + 1, s->end, false);
	if (d->roll->count == 0 || d->roll->who[0].kind != WHO_PERSON ||
	    (to < s->end && words_follow(s->ts, to)))
		return false;
	declare_roll(d, s, NULL, nature(d->m, s->ts, s->from, i), "interest-label");
	return true;
}

/* ---- a table whose cells have become lines ----------------------------- */

static struct node *
words_after(struct declared *d, struct node *n)
{
	struct floor f = { .m = d->m };

	return n != NULL ? next_words(&f, n) : NULL;
}

/* The whole printed line: an entry's mark and text, "J. Abel". */
static const char *
whole_line(struct model *m, const struct node *n)
{
	const struct node *mark = n->prev;

	if (mark != NULL && mark->kind == NODE_LEAF &&
	    strcmp(mark->tag, "mark") == 0)
		return arena_printf(m->a, "%.*s %.*s", STR_ARG(mark->leaf->s),
		    STR_ARG(n->leaf->s));
	return str_z(m->a, n->leaf->s);
}

static struct tokens *
line_tokens(struct model *m, const struct node *n)
{
	return tokens_make(m->tmp, str_c(whole_line(m, n)));
}

/* A person's name and nothing else. */
static bool
name_line(struct declared *d, const struct node *n, struct person *p)
{
	struct tokens *ts = line_tokens(d->m, n);

	return ts->n > 0 && ts->n < 9 &&
	    person_match(d->m->lex, ts, 0, p) == ts->n;
}

/*
 * Three lines a declaration: who; "22 - Markets"; "Personal: holds a licence".
 * The second or third may be missing. Returns the last line taken, or NULL.
 */
static struct node *
three_lines(struct declared *d, struct node *n)
{
	struct node	*second = words_after(d, n), *last = second, *third;
	struct tokens	*ts, *us;
	struct node	*item = NULL;
	const char	*kind;
	struct person	 p, q;
	size_t		 to;
	str		 name;

	if (second == NULL || !name_line(d, n, &p) ||
	    name_line(d, second, &q))
		return NULL;
	ts = line_tokens(d->m, second);
	if ((to = number_end(ts, 0)) > 0)
		item = item_numbered(d, tokens_str(ts, 0, to));
	if (item == NULL)
		item = item_named(d, ts, 0, ts->n);
	kind = nature(d->m, ts, 0, ts->n);
	if (item == NULL && kind == NULL && !(d->table && to > 0))
		return NULL;
	if ((third = words_after(d, second)) != NULL &&
	    !name_line(d, third, &q)) {
		us = line_tokens(d->m, third);
		if (kind == NULL && (kind = nature(d->m, us, 0, us->n)) != NULL)
			last = third;
		else if (kind == NULL && d->table && number_end(us, 0) == 0)
			last = third;	/* what the interest is */
		else if (item == NULL &&
		    (item = item_named(d, us, 0, us->n)) != NULL)
			last = third;
	}
	ts = line_tokens(d->m, n);
	name = tokens_str(ts, p.name, p.name_end);
	declare(d, n, NULL, whole_line(d->m, n), person_by_name(d->m, n, 0,
	    n->leaf->s.n, name, "interest-table"), item, kind, 0, n->leaf->s.n,
	    "interest-table");
	return last;
}

/* ---- the pass ---------------------------------------------------------- */

static bool
for_declarations(const struct model *m, struct node *item)
{
	struct tokens	*ts;
	struct match	 k;

	if (item == NULL)
		return false;
	if (item->sub != NULL && strcmp(item->sub, "declarations") == 0)
		return true;
	ts = tokens_make(m->tmp, item->title);
	for (size_t i = 0; i < ts->n; i++)
		if (value_at(m, ts, i, "interest", &k))
			return true;
	return false;
}

/*
 * "Item 3 - Pond" among the declarations, with the names below, may stand as
 * an item of its own: it is about the one that has the number.
 */
static void
item_begins(struct declared *d, struct node *item)
{
	bool		 below = d->section && item != NULL &&
			    item->number == NULL;
	struct tokens	*ts = below ? tokens_make(d->m->tmp, item->title) : NULL;

	d->item = item;
	d->about = below && item_word(ts, 0) ?
	    item_named(d, ts, 0, ts->n) : NULL;
	d->section = d->about != NULL || for_declarations(d->m, item);
	d->table = false;
}

static struct node *
read_declarations(struct declared *d, struct node *n)
{
	struct said	 s = { n, node_tokens(d->m->a, n), 0, 0 };
	struct node	*last;

	d->table |= s.ts->n < 5 && token_is(s.ts, 0, "nature") &&
	    token_is(s.ts, 1, "of");
	if (d->section && (last = three_lines(d, n)) != NULL)
		return last;
	for (; s.from < s.ts->n; s.from = s.end) {
		s.end = sentence_end(s.ts, s.from);
		if (in_sentence(d, &s) || labelled(d, &s) || !d->section)
			continue;
		if (!name_first(d, &s))
			item_first(d, &s);
	}
	return n;
}

void
find_interests(struct model *m)
{
	struct declared	 d = { .m = m,
			    .roll = arena_alloc(m->a, sizeof(*d.roll)) };

	list_items(&d);
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF)
			continue;
		if (node_item(n) != d.item)
			item_begins(&d, node_item(n));
		if ((text_leaf(n) || strcmp(n->tag, "cell") == 0) &&
		    (told_here(n) || in_section(n, "front")) &&
		    !inside(n, NODE_DECISION))
			n = read_declarations(&d, n);
	}
}
