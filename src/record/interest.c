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

#include "interest.h"

enum { MANY = 100, };

/* ---- what of ----------------------------------------------------------- */

/* The nature that tokens [i, end) tell, the gravest of several; or NULL. */
const char *
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

static struct node *
last_item(const struct declared *d)
{
	return d->last != NULL ? d->last->item : NULL;
}

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

void
declare(struct declared *d, struct node *n, const struct who *w,
    const char *as, struct fact *who, struct node *item, const char *kind,
    size_t from, size_t to, const char *rule)
{
	struct tokens		*ts = node_tokens(d->m->a, n);
	struct fact		*f;
	struct inline_mark	*k;

	if (who == NULL)
		return;
	if (!d->fresh && (f = known(d, who, item)) != NULL) {
		fact_at(d->m, f, n, from, to);
		if (fact_get(f, "nature") == NULL)
			fact_set(d->m, f, "nature", kind);
		told_with(d, n, from, to, f);
		return;
	}
	f = fact_new(d->m, FACT_INTEREST, n, from, to, rule, "stated");
	d->fresh = false;
	if (item != NULL)
		f->item = item;
	f->who = who;
	fact_set(d->m, f, "as", as);
	fact_set(d->m, f, "nature", kind);
	f->declared = who->declared;
	who->declared = d->last = f;
	d->last_at = d->at;
	told_with(d, n, from, to, f);
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

bool
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

	if (token_is(ts, k->to, "no"))
		return false;
	/* "declared that he knew the applicant", not "that he had none" */
	if (token_is(ts, k->to, "that")) {
		static const char *const none[] = {
			"no", "none", "not", "nothing",
		};

		if (!d->section || !(token_is(ts, k->to + 1, "he") ||
		    token_is(ts, k->to + 1, "she") ||
		    token_is(ts, k->to + 1, "they")))
			return false;
		for (size_t i = k->to; i < k->to + 8 && i < s->end; i++)
			if (TOKEN_IN(ts, i, none))
				return false;
		return true;
	}
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
	if (i > s->from && token_is(s->ts, i - 1, "members"))
		return false;
	if (i > s->from && roll_before(d->roll, s->from, i))
		return true;
	/* "Cllr Orme, as a trustee of the hall, declared" */
	if (i > s->from && token_punct(s->ts, i - 1, ',') &&
	    who_after(d->m, s->ts, s->from, i, &d->roll->who[0]) &&
	    d->roll->who[0].from == s->from &&
	    d->roll->who[0].kind == WHO_PERSON &&
	    d->roll->who[0].p.titled &&
	    token_punct(s->ts, d->roll->who[0].to, ',')) {
		d->roll->count = 1;
		return true;
	}
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

/*
 * "and Cllr Lisle a prejudicial interest in item 5": a second one, without
 * the verb. The token its name begins at, or end.
 */
static size_t
next_elliptic(struct declared *d, const struct said *s, size_t i, size_t end,
    struct who *w)
{
	struct match k;

	for (; i < end; i++) {
		if (!token_is(s->ts, i, "and") && !token_punct(s->ts, i, ',') &&
		    !token_punct(s->ts, i, ';'))
			continue;
		if (!who_after(d->m, s->ts, i + 1, end, w) ||
		    w->from != i + 1 || w->kind != WHO_PERSON ||
		    !(token_is(s->ts, w->to, "a") ||
		    token_is(s->ts, w->to, "an")))
			continue;
		for (size_t n = w->to + 1; n < end && n < w->to + 6; n++)
			if (value_at(d->m, s->ts, n, "interest", &k))
				return w->from;
	}
	return end;
}

/* The declaration of a verb at k, up to the next one at token end. */
static void
declared_to(struct declared *d, const struct said *s, const struct match *k,
    size_t from, size_t end)
{
	struct said	 near = *s;
	struct node	*item;
	bool		 by = match_is(k, "by");

	near.from = from > s->from + 60 ? from - 60 : s->from;
	near.end = from + 200 < end ? from + 200 : end;
	item = item_named(&d->items, s->ts, by ? near.from : k->to, near.end,
	    last_item(d));
	declare_roll(d, &near, item != NULL ? item : d->section ? d->about :
	    NULL, nature(d->m, s->ts, by ? near.from : k->from, near.end),
	    k->phrase->rule);
}

/* The next verb of declaring behind token i, or end. */
static size_t
next_verb(struct declared *d, const struct said *s, size_t i)
{
	struct match k;

	while (i < s->end && !(value_at(d->m, s->ts, i, "declared", &k) &&
	    interest_behind(d->m, s->ts, k.to, s->end)))
		i++;
	return i;
}

/* "Cllr Orme declared", "an interest was received from Cllr Orme" */
static bool
declares_at(struct declared *d, const struct said *s, size_t i,
    struct match *k)
{
	if (value_at(d->m, s->ts, i, "by", k)) {
		empty_roll(d, s);
		read_roll(d->roll, k->to, s->end, false);
		return d->roll->count > 0 &&
		    d->roll->who[0].kind == WHO_PERSON;
	}
	return (value_at(d->m, s->ts, i, "declared", k) ||
	    (value_at(d->m, s->ts, i, "stated", k) && d->section)) &&
	    declares(d, s, k) && who_declares(d, s, i);
}

static bool
in_sentence(struct declared *d, const struct said *s)
{
	struct match	k;
	struct who	w;
	bool		found = false;

	for (size_t i = s->from; i < s->end; i++) {
		size_t end, more;

		if (!declares_at(d, s, i, &k))
			continue;
		end = next_verb(d, s, k.to);
		more = next_elliptic(d, s, k.to, end, &w);
		declared_to(d, s, &k, i, more);
		while (more < end) {
			size_t from = more;

			empty_roll(d, s);
			d->roll->who[0] = w;
			d->roll->count = 1;
			k.to = w.to;
			more = next_elliptic(d, s, k.to, end, &w);
			k.from = k.to;
			declared_to(d, s, &k, from, more);
		}
		found = true;
		i = end > i + 1 ? end - 1 : i;
	}
	return found;
}

/* ---- in the item for declarations -------------------------------------- */

/* "A Orme - Trustee of a charity": what is behind the dash is no name. */
static void
cut_at_dash(struct roll *r, size_t *to)
{
	for (size_t i = 1; i < r->count; i++)
		if (token_punct(r->ts, r->who[i - 1].to, '-')) {
			r->count = i;
			*to = r->who[i - 1].to;
		}
}

/* "Orme - Trustee of a charity", "PD - item 4": below such a lead, or known. */
static bool
bare_name(struct declared *d, const struct said *s)
{
	struct who	*w = &d->roll->who[0];
	struct match	 k;

	*w = (struct who){ .kind = WHO_WORD, .from = s->from,
	    .to = s->from + 1 };
	if (!(s->ts->t[w->from].flags & TOKEN_CAPITAL) ||
	    !(s->ts->t[w->from].flags & TOKEN_WORD) || w->to >= s->end ||
	    lexicon_match(d->m->lex, LEX_ROLE, s->ts, w->from, &k) ||
	    !((token_punct(s->ts, w->to, '-') &&
	    !(s->ts->t[w->to].flags & TOKEN_GLUED)) ||
	    token_punct(s->ts, w->to, ',')) ||
	    (d->lead == NULL && person_by_initials(d->m, tokens_str(s->ts,
	    w->from, w->to), NULL) == NULL))
		return false;
	d->roll->count = 1;
	return true;
}

/* "Members declared personal interests in minute 6 as follows:" */
static void
leads_list(struct declared *d, const struct said *s)
{
	struct match	k;
	struct node	*item;
	bool		 any = false;

	if (s->end < s->ts->n || !token_punct(s->ts, s->ts->n - 1, ':'))
		return;
	for (size_t i = s->from; i < s->end; i++)
		any |= value_at(d->m, s->ts, i, "interest", &k);
	if (!any)
		return;
	item = item_named(&d->items, s->ts, s->from, s->end, NULL);
	d->about = item != NULL ? item : d->about;
	d->lead = nature(d->m, s->ts, s->from, s->end);
}

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
	cut_at_dash(d->roll, &to);
	if ((d->roll->count == 0 || d->roll->who[0].from != s->from ||
	    d->roll->who[0].kind != WHO_PERSON) && bare_name(d, s))
		to = d->roll->who[0].to;
	if (d->roll->count == 0 || d->roll->none ||
	    d->roll->who[0].from != s->from ||
	    (d->roll->who[0].kind != WHO_PERSON && d->lead == NULL &&
	    who_fact(d->m, s->n, &d->roll->who[0]) == NULL))
		return false;
	item = item_named(&d->items, s->ts, to > 0 ? to - 1 : to, s->end,
	    last_item(d));
	kind = nature(d->m, s->ts, to, s->end);
	if (kind == NULL)
		kind = d->lead;
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
	    (item = item_named(&d->items, s->ts, i, s->end,
		    last_item(d))) == NULL)
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
	    item_named(&d->items, ts, 0, ts->n, NULL) : NULL;
	d->section = d->about != NULL || for_declarations(d->m, item);
	d->table = false;
	d->lead = NULL;
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
		told_after(d, &s);
		if (in_sentence(d, &s) || labelled(d, &s) || !d->section)
			continue;
		leads_list(d, &s);
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

	d.items = item_index(m);
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
