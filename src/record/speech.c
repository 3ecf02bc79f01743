/*
 * Who spoke. Input: the tree. Output: for every sentence with a named
 * subject and a verb of speaking, who did what.
 *
 *	"Ann Holden (CCG) asked about"; "In response to a question from X,
 *	Sarah Penn (Deputy Chief Executive) explained"; "The Leader
 *	confirmed"; "She added", which goes on with the last speaker
 */
#include <string.h>

#include "speech.h"

/*
 * "Present: A Marsh and P Drew": with a capital it is a surname. What ends
 * in "ed" is written so for weight, too: "Cllr Penn Proposed that".
 */
static bool
is_surname(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_CAPS)) ==
	    TOKEN_CAPITAL && !str_ends(tokens_str(ts, i, i + 1), STR("ed"));
}

bool
verb_here(const struct talk *t, size_t i, struct match *verb)
{
	struct match k;

	while (lexicon_match(t->m->lex, LEX_SPEECH_ADVERB, t->ts, i, &k))
		i = k.to;
	return i < t->ts->n && !is_surname(t->ts, i) &&
	    lexicon_match(t->m->lex, LEX_SPEECH_VERB, t->ts, i, verb) &&
	    !match_is(verb, "none") && !match_is(verb, "first");
}

/* Who sent apologies may have written or done something, but spoke not. */
static bool
was_away(const struct fact *who)
{
	const char *status = who->attended != NULL ?
	    fact_get(who->attended, "status") : NULL;

	return status != NULL && (strcmp(status, "apologies") == 0 ||
	    strcmp(status, "absent") == 0);
}

void
speak(struct talk *t, const struct subject *s, str words, const char *rule,
    const char *certainty)
{
	size_t		 from = t->ts->t[s->from].from;
	size_t		 to = t->ts->t[s->to - 1].to - s->p.cut;
	struct fact	*who = subject_who(t, s);
	struct fact	*f;
	struct inline_mark *k;

	if (was_away(who))
		return;
	f = fact_new(t->m, FACT_SPEECH, t->n, from, to, rule, certainty);
	f->who = who;
	who->spoke = true;
	fact_set(t->m, f, "verb", str_z(t->m->a, words));
	if ((k = mark_add(t->m, t->n, "person", from, to)) != NULL)
		k->fact = who;
	t->several = t->last != NULL && t->last != who &&
	    t->item == node_item(t->n) && t->several;
	t->last = who;
	t->item = node_item(t->n);
	if (t->first_here == NULL && s->from == 0)
		t->first_here = who;
}

/* Words before a name that make it no subject: "a letter from Ann Hale". */
static bool
governed(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"from", "by", "of", "to", "with", "for", "at", "between", "on",
		"that", "about", "against", "in", "over", "via", "under",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

static bool
starts_subject(const struct talk *t, size_t sentence, size_t i)
{
	return i == sentence || !governed(t->ts, i - 1);
}

enum { MOST_SUBJECTS = 8, };

/*
 * "Cllr Orme joined the meeting and reported": the verb comes after another
 * one. What was done to the subject ("was thanked and asked") is not its own.
 */
static bool
second_verb(const struct talk *t, size_t i, size_t stop, struct match *verb)
{
	static const char *const passive[] = {
		"was", "were", "is", "are", "be", "been", "had", "has", "have",
		"would", "will", "and", "or",
	};
	const struct tokens *ts = t->ts;
	struct match k;

	while (lexicon_match(t->m->lex, LEX_SPEECH_ADVERB, ts, i, &k))
		i = k.to;
	/* "were in attendance and gave their report" */
	if ((token_is(ts, i, "was") || token_is(ts, i, "were")) &&
	    (token_is(ts, i + 1, "in") || token_is(ts, i + 1, "present")))
		i++;
	if (i >= stop || !(ts->t[i].flags & TOKEN_WORD) ||
	    (ts->t[i].flags & TOKEN_CAPITAL))
		return false;
	for (size_t n = 0; n < sizeof(passive) / sizeof(passive[0]); n++)
		if (token_is(ts, i, passive[n]))
			return false;
	for (size_t n = i + 1; n < stop && n < i + 24; n++) {
		if (token_punct(ts, n, ';') || token_punct(ts, n, ':'))
			return false;
		if (token_is(ts, n, "and") && verb_here(t, n + 1, verb))
			return true;
	}
	return false;
}

/* "Cllr Penn reports"; but "Officer reports" are no speech. */
static bool
says(const struct match *verb, const struct subject *s)
{
	return !match_is(verb, "person") || !s->office;
}

/* Subjects joined by commas and "and" before one verb; the token after it. */
static size_t
try_subjects(struct talk *t, size_t sentence, size_t i, size_t stop)
{
	struct subject	s[MOST_SUBJECTS];
	unsigned	n = 0;
	size_t		at = i, next;
	struct match	verb;

	while (n < MOST_SUBJECTS &&
	    (n > 0 && s[n - 1].several ? subject_next(t, at, &s[n]) :
	    subject_read(t, at, at == sentence, &s[n])) && s[n].p.cut == 0) {
		bool several = s[n].several || (n > 0 && s[n - 1].several);

		next = s[n].to;
		at = subject_past(t, &s[n]);
		n++;
		/* "Cllr Orme: asked", "Cllr Orme - asked" */
		if (i == 0 && n == 1 && (token_punct(t->ts, at, ':') ||
		    token_punct(t->ts, at, '-')) &&
		    verb_here(t, at + 1, &verb))
			at++;
		if ((verb_here(t, at, &verb) && says(&verb, &s[n - 1])) ||
		    (n <= 2 && i == sentence && at < stop &&
		    second_verb(t, at, stop, &verb))) {
			for (unsigned k = 0; k < n; k++)
				speak(t, &s[k], tokens_str(t->ts, verb.from,
				    verb.to), verb.phrase->rule, "stated");
			t->several = n > 1;
			return next;
		}
		s[n - 1].several = several;
		if (token_is(t->ts, at, "and") || token_punct(t->ts, at, '&'))
			at++;
		else if (token_punct(t->ts, next, ','))
			at = next + 1 + token_is(t->ts, next + 1, "and");
		else
			break;
	}
	return i;
}

/* "Dywedodd y Cynghorydd Hale": a language that puts the verb first. */
static size_t
try_verb_first(struct talk *t, size_t i)
{
	struct subject	s;
	struct match	verb;
	size_t		at;

	if (!lexicon_match(t->m->lex, LEX_SPEECH_VERB, t->ts, i, &verb) ||
	    !match_is(&verb, "first"))
		return i;
	at = subject_article(t, verb.to);
	if (!subject_read(t, at, true, &s))
		return i;
	s.from = s.office ? verb.to : s.from;
	speak(t, &s, tokens_str(t->ts, verb.from, verb.to),
	    verb.phrase->rule, "stated");
	return s.to;
}

/*
 * Whom "she" means: the subject of the sentence before, though it only told
 * what she did ("Ms Penn attended for the club. She asked ..."), or else the
 * last who spoke in this item; NULL where it may be two.
 */
static struct fact *
meant(struct talk *t)
{
	if (t->named_in == t->n)
		return subject_who(t, &t->named);
	return t->several || t->item != node_item(t->n) ? NULL : t->last;
}

static void
try_pronoun(struct talk *t, size_t i)
{
	struct match	verb;
	struct subject	s = { .from = i, .to = i + 1 };

	if (!(token_is(t->ts, i, "he") || token_is(t->ts, i, "she")))
		return;
	if (verb_here(t, i + 1, &verb)) {
		if ((s.holder = meant(t)) == NULL)
			return;
		speak(t, &s, tokens_str(t->ts, verb.from, verb.to),
		    verb.phrase->rule, "derived");
	}
}

/* A sentence about one person, who is not said to speak in it. */
static void
remember_named(struct talk *t, size_t from)
{
	struct subject s;

	if (token_is(t->ts, from, "he") || token_is(t->ts, from, "she"))
		return;
	t->named_in = NULL;
	if (!subject_read(t, from, false, &s) || s.office || s.several ||
	    s.p.cut > 0 || token_is(t->ts, s.to, "and"))
		return;
	t->named = s;
	t->named_in = t->n;
}

/* Most words cannot begin a name or an office. */
static bool
may_name(const struct tokens *ts, size_t i)
{
	return (ts->t[i].flags & TOKEN_CAPITAL) || token_is(ts, i, "the") ||
	    token_is(ts, i, "our") || token_is(ts, i, "an");
}

static void
read_sentence(struct talk *t, size_t from, size_t to)
{
	size_t spoken = t->m->counts[FACT_SPEECH];
	struct subject s;

	try_pronoun(t, from);
	for (size_t i = from, end; i < to; i++) {
		if ((end = heard_from(t, from, i)) > i ||
		    (end = try_verb_first(t, i)) > i) {
			i = end - 1;
			continue;
		}
		if (!may_name(t->ts, i))
			continue;
		if (starts_subject(t, from, i))
			end = try_subjects(t, from, i, to);
		else if (subject_read(t, i, false, &s))
			end = s.to;	/* "seconded by Dr I Penn, moved" */
		if (end > i)
			i = end - 1;
	}
	if (t->m->counts[FACT_SPEECH] > spoken)
		t->named_in = NULL;
	else
		remember_named(t, from);
}

/*
 * Where the words of a decision begin: what they say is no speech. What was
 * noted may tell of one: "NOTED ... Cllr Orme highlighted the savings".
 */
static size_t
before_decision(const struct node *n)
{
	const struct node *box = n;

	while (box->kind != NODE_DECISION)
		box = box->parent;
	if (box->fact != NULL && strcmp(fact_get(box->fact, "type"),
	    "noted") == 0)
		return n->leaf->s.n;
	for (const struct inline_mark *k = n->marks; k != NULL; k = k->next)
		if (strcmp(k->tag, "trigger") == 0)
			return k->from;
	return 0;
}

static bool
may_speak(const struct model *m, const struct node *n)
{
	static const char *const elsewhere[] = {
		"agenda", "recommendation", "reasons", "options", "documents",
		"record", "contents", "attendance", "decision",
	};
	size_t last = sizeof(elsewhere) / sizeof(elsewhere[0]);

	/* a decision record tells all it has to tell under "Decision:" */
	if (strcmp(m->kind, "record") == 0)
		last--;

	if (n->kind != NODE_LEAF || strcmp(n->tag, "p") != 0 ||
	    inside(n, NODE_ROW) || inside(n, NODE_ACTION) ||
	    inside(n, NODE_RECOMMENDATION))
		return false;
	for (size_t i = 0; i < last; i++)
		if (in_section(n, elsewhere[i]))
			return false;
	return true;
}

static void
read_leaf(struct talk *t, struct node *n)
{
	size_t stop;

	t->n = n;
	t->ts = node_tokens(t->m->a, n);
	t->first_here = NULL;
	t->named_in = NULL;
	stop = inside(n, NODE_DECISION) ?
	    token_at(t->ts, before_decision(n)) : t->ts->n;
	if (stop == t->ts->n) {
		heard_label(t);
		heard_in_line(t);
	}
	for (size_t i = 0, end; i < stop; i = end) {
		end = sentence_end(t->ts, i);
		read_sentence(t, i, end < stop ? end : stop);
	}
	if (t->first_here != NULL && n->sub == NULL) {
		n->sub = "speech";
		n->fact = t->first_here;
	}
	if (stop == t->ts->n)
		heard_below(t);
}

/* "Question from Mrs Hale", "Deputation: Joan Hale" as headings. */
static void
read_title(struct talk *t, struct node *n)
{
	t->n = n;
	t->ts = node_tokens(t->m->a, n);
	t->first_here = NULL;
	heard_label(t);
	heard_in_title(t);
	heard_in_line(t);
	for (size_t i = 0, end; i < t->ts->n; i = end)
		if ((end = heard_from(t, 0, i)) == i)
			end++;
}

void
find_speeches(struct model *m)
{
	struct talk t = { .m = m, .v = m->voices };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text))
		if (may_speak(m, n))
			read_leaf(&t, n);
		else if (n->kind == NODE_LEAF && strcmp(n->tag, "title") == 0 &&
		    strcmp(m->kind, "agenda") != 0)
			read_title(&t, n);
	heard_movers(m);
}
