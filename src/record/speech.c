/*
 * Who spoke. Input: the tree. Output: for every sentence with a named
 * subject and a verb of speaking, who did what.
 *
 *	"John Holden (CCG) asked about"; "In response to a question from X,
 *	Sarah Ashmead (Deputy Chief Executive) explained"; "The Leader
 *	confirmed"; "She added", which goes on with the last speaker
 */
#include <string.h>

#include "assemble.h"

struct talk {
	struct model	*m;
	struct node	*n;
	struct tokens	*ts;
	struct node	*item;		/* the last speaker is of this item */
	struct fact	*last;
	bool		 several;	/* more than one could be "she" */
	struct fact	*first_here;	/* who opened this leaf */
};

/* A subject: a person or an office, tokens [from, to). */
struct subject {
	size_t		from, to;
	struct person	p;
	bool		office;
};

static bool
starts_subject(const struct talk *t, size_t sentence, size_t i)
{
	return i == sentence || token_punct(t->ts, i - 1, ',') ||
	    token_punct(t->ts, i - 1, ';') || token_punct(t->ts, i - 1, ':') ||
	    token_punct(t->ts, i - 1, '(') || token_punct(t->ts, i - 1, ')') ||
	    token_is(t->ts, i - 1, "and") || token_is(t->ts, i - 1, "but") ||
	    token_is(t->ts, i - 1, "introduced");
}

/* A given name alone that means one person here: "Mike explained". */
static bool
given_alone(const struct talk *t, size_t i, struct subject *s)
{
	struct match k;

	if (!(t->ts->t[i].flags & TOKEN_CAPITAL) ||
	    !lexicon_match(t->m->lex, LEX_GIVEN, t->ts, i, &k) ||
	    person_known(t->m, tokens_str(t->ts, i, i + 1)) == NULL)
		return false;
	s->p = (struct person){ .from = i, .to = i + 1, .name = i,
	    .name_end = i + 1, .kind = "" };
	s->to = i + 1;
	return true;
}

static bool
read_subject(const struct talk *t, size_t i, struct subject *s)
{
	bool definite = false;

	*s = (struct subject){ .from = i };
	s->to = person_match(t->m->lex, t->ts, i, &s->p);
	if (s->to > i && (s->p.titled || s->p.given || s->p.initials ||
	    person_named(t->m, tokens_str(t->ts, s->p.name,
	    s->p.name_end)) != NULL))
		return true;
	if (given_alone(t, i, s))
		return true;
	s->to = office_match(t->m->lex, t->ts, i, &definite);
	s->office = true;
	return s->to > i && definite;
}

/* "(Chief Executive)", ", Public Health Consultant," and adverbs. */
static size_t
past_apposition(const struct talk *t, size_t i)
{
	const struct tokens *ts = t->ts;
	struct match k;
	size_t end;

	if (token_punct(ts, i, '(')) {
		for (end = i; end < ts->n && end < i + 30; end++)
			if (token_punct(ts, end, ')'))
				break;
		if (token_punct(ts, end, ')'))
			i = end + 1;
	}
	if (token_punct(ts, i, ',')) {
		for (end = i + 1; end < ts->n && end < i + 16; end++)
			if (token_punct(ts, end, ',') ||
			    token_punct(ts, end, '.'))
				break;
		if (token_punct(ts, end, ',') && end > i + 1)
			i = end + 1;
	}
	while (lexicon_match(t->m->lex, LEX_SPEECH_ADVERB, ts, i, &k))
		i = k.to;
	return i;
}

static struct fact *
subject_fact(struct talk *t, const struct subject *s)
{
	if (s->office)
		return office_fact(t->m, t->n, t->ts->t[s->from].from,
		    t->ts->t[s->to - 1].to, "speech");
	return person_fact(t->m, t->n, &s->p, "speech");
}

static void
speak(struct talk *t, const struct subject *s, const struct match *verb,
    const char *certainty, struct fact *who)
{
	size_t		 from = t->ts->t[s->from].from;
	size_t		 to = t->ts->t[s->to - 1].to;
	struct fact	*f = fact_new(t->m, FACT_SPEECH, t->n, from, to,
			    verb->phrase->rule, certainty);
	struct inline_mark *k;

	f->who = who;
	fact_set(t->m, f, "verb", str_z(t->m->a, tokens_str(t->ts, verb->from,
	    verb->to)));
	if ((k = mark_add(t->m, t->n, "person", from, to)) != NULL)
		k->fact = who;
	t->several = t->last != NULL && t->last != who &&
	    t->item == node_item(t->n) && t->several;
	t->last = who;
	t->item = node_item(t->n);
	if (t->first_here == NULL && s->from == 0)
		t->first_here = who;
}

/* Up to four subjects joined by "and" or commas before one verb. */
static size_t
try_subjects(struct talk *t, size_t i)
{
	struct subject	s[4];
	unsigned	n = 0;
	size_t		at = i;
	struct match	verb;

	while (n < 4 && read_subject(t, at, &s[n])) {
		at = past_apposition(t, s[n].to);
		n++;
		if (lexicon_match(t->m->lex, LEX_SPEECH_VERB, t->ts, at, &verb)) {
			for (unsigned k = 0; k < n; k++)
				speak(t, &s[k], &verb, "stated",
				    subject_fact(t, &s[k]));
			t->several = n > 1;
			return verb.to;
		}
		if (!token_is(t->ts, at, "and"))
			break;
		at++;
	}
	return i;
}

/* "invited John Wilkinson to introduce the report": he speaks next. */
static void
try_invited(struct talk *t, size_t i)
{
	struct match	k;
	struct subject	s = { 0 };
	size_t		at;

	if (!lexicon_match(t->m->lex, LEX_SPEECH_TO, t->ts, i, &k) ||
	    k.ncap == 0 ||
	    person_match(t->m->lex, t->ts, k.cap[0].from, &s.p) == k.cap[0].from)
		return;
	at = past_apposition(t, k.cap[0].to);
	if (!(s.p.titled || s.p.given || s.p.initials) ||
	    !token_is(t->ts, at, "to"))
		return;
	s.from = k.cap[0].from;
	s.to = k.cap[0].to;
	k.to = k.from + 1;
	speak(t, &s, &k, "stated", subject_fact(t, &s));
}

static void
try_pronoun(struct talk *t, size_t i)
{
	struct match	verb;
	struct subject	s = { .from = i, .to = i + 1 };
	size_t		at = i + 1;

	if (!(token_is(t->ts, i, "he") || token_is(t->ts, i, "she")) ||
	    t->last == NULL || t->several || t->item != node_item(t->n))
		return;
	at = past_apposition(t, at);
	if (lexicon_match(t->m->lex, LEX_SPEECH_VERB, t->ts, at, &verb))
		speak(t, &s, &verb, "derived", t->last);
}

static void
read_sentence(struct talk *t, size_t from, size_t to)
{
	try_pronoun(t, from);
	for (size_t i = from; i < to; i++) {
		size_t end;

		if (starts_subject(t, from, i) &&
		    (end = try_subjects(t, i)) > i) {
			i = end - 1;
			try_invited(t, i);
		}
	}
}

static bool
may_speak(const struct node *n)
{
	if (!told_here(n) || in_section(n, "decision"))
		return false;
	return n->kind == NODE_LEAF && strcmp(n->tag, "p") == 0 &&
	    !inside(n, NODE_ROW) &&
	    !inside(n, NODE_DECISION) && !inside(n, NODE_ACTION) &&
	    node_item((struct node *)n) != NULL;
}

void
find_speeches(struct model *m)
{
	struct talk t = { .m = m };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (!may_speak(n))
			continue;
		t.n = n;
		t.ts = node_tokens(m->a, n);
		t.first_here = NULL;
		for (size_t i = 0, end; i < t.ts->n; i = end) {
			end = sentence_end(t.ts, i);
			read_sentence(&t, i, end);
		}
		if (t.first_here != NULL && n->sub == NULL) {
			n->sub = "speech";
			n->fact = t.first_here;
		}
	}
}
