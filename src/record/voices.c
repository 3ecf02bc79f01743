/*
 * Voices: the names and offices of the whole record. Input: the tree after
 * the attendance record was read. Output: who holds which office, and which
 * full name a surname stands for.
 *
 *	"Ann Hale (Partnership Director)": "The Partnership Director" is she;
 *	"Councillor Annette Orme": "Councillor Orme" is she, if no other is
 */
#include <string.h>

#include "speech.h"
#include "table.h"

struct voice {
	str		 key;
	struct node	*node;		/* where the name stands */
	struct tokens	*ts;		/* as they were when it was read */
	struct person	 p;
	struct fact	*who;		/* or the person it already is */
	str		 name;		/* in full, to tell two of them apart */
	bool		 several;
};

struct voices {
	struct model	*m;
	struct table	 office, head, surname, given;
};

static str
last_word(str name)
{
	size_t i = name.n;

	while (i > 0 && name.p[i - 1] != ' ')
		i--;
	return str_sub(name, i, name.n);
}

/* "I Bashir", "Imran Bashir" and "Bashir" may well be one person. */
static bool
one_person(str a, str b)
{
	str la = last_word(a), lb = last_word(b);

	return str_same(la, lb) && (la.n == a.n || lb.n == b.n ||
	    a.p[0] == b.p[0]);
}

static void
put(struct arena *a, struct table *t, struct voice new)
{
	struct voice *v = table_get(t, new.key);

	if (v != NULL) {
		v->several |= !one_person(v->name, new.name);
		return;
	}
	v = arena_alloc(a, sizeof(*v));
	*v = new;
	table_put(a, t, v->key, v);
}

/* ---- offices ----------------------------------------------------------- */

/* Two words for one office. */
static str
office_word(str w)
{
	static const char *const chairs[] = {
		"chairman", "chairperson", "chairwoman", "cathaoirleach",
	};

	for (size_t i = 0; i < sizeof(chairs) / sizeof(chairs[0]); i++)
		if (str_same(w, str_c(chairs[i])))
			return STR("chair");
	return w;
}

/*
 * The words of an office without article and commas; head: only those
 * before "of", "for" or a comma, which is how it is named for short.
 */
static str
office_key(const struct model *m, str office, bool head)
{
	struct tokens	*ts = tokens_make(m->tmp, office);
	struct buf	 b = { 0 };
	str		 key;

	for (size_t i = 0; i < ts->n; i++) {
		/* "Vice-Chair" and "Vice Chair" */
		if (token_punct(ts, i, '-') && (ts->t[i].flags & TOKEN_GLUED))
			continue;
		if (i == 0 && (token_is(ts, i, "the") || token_is(ts, i, "our") ||
		    token_is(ts, i, "an")))
			continue;
		if (head && b.n > 0 && (token_is(ts, i, "of") ||
		    token_is(ts, i, "for") || token_is(ts, i, "to") ||
		    token_punct(ts, i, ',') || token_punct(ts, i, '(') ||
		    (token_punct(ts, i, '-') && !(ts->t[i].flags & TOKEN_GLUED))))
			break;
		if (token_punct(ts, i, ','))
			continue;
		if (b.n > 0 && (!(ts->t[i].flags & TOKEN_GLUED) ||
		    token_punct(ts, i - 1, '-')))
			buf_puts(&b, " ");
		buf_str(&b, office_word(tokens_str(ts, i, i + 1)));
	}
	key = str_dup(m->a, (str){ b.n > 0 ? b.p : "", b.n });
	buf_free(&b);
	return key;
}

/*
 * "Independent Member (Committee Chair)" is "the Chair", no vice-chair is; so
 * is "Convenor WCC" of a Scottish community council, where nobody else is.
 */
static void
put_chair(struct voices *v, str office, struct voice holder)
{
	struct tokens *ts = tokens_make(v->m->tmp, office);

	if (ts->n == 2 && (ts->t[1].flags & TOKEN_CAPS) &&
	    (token_is(ts, 0, "convener") || token_is(ts, 0, "convenor"))) {
		holder.key = STR("convenor");
		put(v->m->a, &v->head, holder);
		return;
	}
	for (size_t i = 1; i < ts->n; i++) {
		if (!str_same(office_word(tokens_str(ts, i, i + 1)),
		    STR("chair")) || token_punct(ts, i - 1, '-') ||
		    token_is(ts, i - 1, "vice") || token_is(ts, i - 1, "deputy") ||
		    token_is(ts, i + 1, "of"))
			continue;
		holder.key = STR("chair");
		put(v->m->a, &v->head, holder);
		return;
	}
}

static void
put_office(struct voices *v, str office, struct voice holder)
{
	struct arena *a = v->m->a;

	holder.key = office_key(v->m, office, false);
	if (holder.key.n == 0)
		return;
	put(a, &v->office, holder);
	holder.key = office_key(v->m, office, true);
	put(a, &v->head, holder);
	put_chair(v, office, holder);
}

/* The person of a voice; the leaf may have been cut since it was heard. */
static struct fact *
voice_person(struct voices *v, struct voice *x)
{
	struct person	 p = x->p;
	struct node	*n = x->node;
	size_t		 off, at;

	if (x->who != NULL)
		return x->who;
	if (n->tokens != x->ts) {
		off = x->ts->t[p.from].from;
		n = node_holding(n, &off);
		at = token_at(node_tokens(v->m->a, n), off);
		if (at + p.to - p.from > n->tokens->n)
			return NULL;	/* cut in the middle of the name */
		p.name += at - p.from;
		p.name_end += at - p.from;
		p.to += at - p.from;
		p.from = at;
	}
	return x->who = person_fact(v->m, n, &p, "speech");
}

struct fact *
voices_office(struct voices *v, str office)
{
	str		 key = office_key(v->m, office, false);
	struct voice	*x = table_get(&v->office, key);

	/* of several leaders here, the plain one leads the council */
	if (x == NULL && str_same(key, STR("leader")))
		x = table_get(&v->office, STR("leader of the council"));
	if (x == NULL)
		x = table_get(&v->head, key);
	/* who convenes a council in Scotland is its chairman */
	if (x == NULL && str_same(key, STR("chair")) &&
	    (x = table_get(&v->head, STR("convener"))) == NULL)
		x = table_get(&v->head, STR("convenor"));
	return x != NULL && !x->several ? voice_person(v, x) : NULL;
}

/* ---- names ------------------------------------------------------------- */

struct fact *
voices_name(struct voices *v, str word, bool given)
{
	struct voice *x = table_get(given ? &v->given : &v->surname, word);

	return x != NULL && !x->several ? voice_person(v, x) : NULL;
}

bool
voices_known(struct voices *v, str given)
{
	return table_get(&v->given, given) != NULL;
}

/* "Mr and Mrs J Pascoe": one of them is no other than the other. */
static bool
joint(const struct tokens *ts, const struct person *p)
{
	for (size_t i = p->from; i < p->name; i++)
		if (token_is(ts, i, "and") || token_punct(ts, i, '&'))
			return true;
	return false;
}

static void
put_name(struct voices *v, struct node *n, const struct person *p)
{
	str name = tokens_str(n->tokens, p->name, p->name_end);
	str last = last_word(name);
	struct voice x = {
		.node = n, .ts = node_tokens(v->m->a, n), .p = *p,
		.name = name,
	};

	if (last.n == name.n || joint(n->tokens, p))
		return;
	x.key = last;
	put(v->m->a, &v->surname, x);
	if (!p->given || p->initials)
		return;
	x.key = tokens_str(n->tokens, p->name, p->name + 1);
	put(v->m->a, &v->given, x);
}

/* Whether brackets with an office and nothing else open at token i. */
bool
office_beside(const struct lexicon *lex, const struct tokens *ts, size_t i)
{
	size_t end;

	if (!token_punct(ts, i, '('))
		return false;
	end = office_match(lex, ts, i + 1, NULL);
	return end > i + 1 && (token_punct(ts, end, ')') ||
	    token_punct(ts, end, ','));
}

/* ---- names beside offices ---------------------------------------------- */

static bool
closes(const struct tokens *ts, size_t i)
{
	return i >= ts->n || token_punct(ts, i, ')') ||
	    token_punct(ts, i, ',') || token_punct(ts, i, '.') ||
	    token_punct(ts, i, ';');
}

/*
 * "Ann Hale (Treasurer)", "Ann Hale, the Treasurer, said"; but of "Cllr Hale,
 * Cllr Orme, Clerk" the last is another. "Cllr Hale took the Chair."
 */
static void
office_behind(struct voices *v, struct node *n, const struct person *p)
{
	const struct tokens	*ts = n->tokens;
	size_t			 i = p->to, end;
	struct voice		 x = { .node = n, .ts = node_tokens(v->m->a, n), .p = *p,
				    .name = tokens_str(ts, p->name,
				    p->name_end) };

	if ((token_is(ts, i, "took") || token_is(ts, i, "in")) &&
	    token_is(ts, i + 1, "the") && token_is(ts, i + 2, "chair")) {
		put_office(v, STR("chair"), x);
		return;
	}
	if (!token_punct(ts, i, '(') && !token_punct(ts, i, ','))
		return;
	end = office_match(v->m->lex, ts, i + 1, NULL);
	if (end == i + 1 || !closes(ts, end) || (token_punct(ts, i, ',') &&
	    !token_punct(ts, end, ',')))
		return;
	put_office(v, tokens_str(ts, i + 1, end), x);
}

/* "our Secretary Ann also said": a given name that is known. */
static void
known_behind(struct voices *v, struct node *n, size_t i, size_t end)
{
	const struct tokens	*ts = n->tokens;
	struct fact		*who = person_known(v->m,
				    tokens_str(ts, end, end + 1));

	if (who != NULL && end < ts->n && (ts->t[end].flags & TOKEN_CAPITAL))
		put_office(v, tokens_str(ts, i, end), (struct voice){
		    .who = who, .name = str_c(fact_get(who, "name")) });
}

/*
 * "the Leader, Councillor Ann Hale,", "the Chair (Cllr Hale)", "our Chair Ann
 * Hale"
 */
static size_t
holder_behind(struct voices *v, struct node *n, size_t i)
{
	const struct tokens	*ts = n->tokens;
	struct person		 p;
	bool			 definite = false, beside;
	size_t			 end, to;

	end = office_match(v->m->lex, ts, i, &definite);
	if (end == i)
		return i + 1;
	if (!definite)
		return end;
	beside = token_punct(ts, end, '(') || token_punct(ts, end, ',');
	to = person_match(v->m->lex, ts, end + beside, &p);
	if (to == end + beside || !(p.titled || p.given)) {
		known_behind(v, n, i, end);
		return end;
	}
	if (beside && !closes(ts, to))
		return end;
	put_name(v, n, &p);
	put_office(v, tokens_str(ts, i, end), (struct voice){
	    .node = n, .ts = node_tokens(v->m->a, n), .p = p,
	    .name = tokens_str(ts, p.name, p.name_end) });
	return to;
}

/* "Godfrey Penn (Head of Roads) said": no known given name, but a person. */
static bool
in_office(const struct voices *v, const struct node *n, const struct person *p)
{
	return office_beside(v->m->lex, n->tokens, p->to);
}

static void
learn_leaf(struct voices *v, struct node *n)
{
	const struct tokens	*ts = node_tokens(v->m->a, n);
	struct person		 p;

	for (size_t i = 0, end; i < ts->n; i = end) {
		end = i + 1;
		if (!(ts->t[i].flags & TOKEN_CAPITAL) &&
		    !token_is(ts, i, "the") && !token_is(ts, i, "our"))
			continue;
		if (!token_is(ts, i, "the") && !token_is(ts, i, "our") &&
		    (end = person_match(v->m->lex, ts, i, &p)) > i) {
			if (!p.titled && !p.given && !p.initials &&
			    !in_office(v, n, &p))
				continue;
			put_name(v, n, &p);
			office_behind(v, n, &p);
			continue;
		}
		end = holder_behind(v, n, i);
	}
}

void
learn_voices(struct model *m)
{
	struct voices *v = arena_alloc(m->a, sizeof(*v));

	v->m = m;
	m->voices = v;
	for (struct fact *f = m->facts[FACT_ATTENDANCE]; f != NULL;
	    f = f->next) {
		const char *role = fact_get(f, "role");
		const char *status = fact_get(f, "status");

		if (role != NULL && f->who != NULL &&
		    strcmp(status, "apologies") != 0 &&
		    strcmp(status, "absent") != 0)
			put_office(v, str_c(role), (struct voice){
			    .who = f->who,
			    .name = str_c(fact_get(f->who, "name")) });
	}
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text))
		if (text_leaf(n) ||
		    (n->kind == NODE_LEAF && strcmp(n->tag, "title") == 0))
			learn_leaf(v, n);
}
