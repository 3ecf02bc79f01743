/*
 * Who is heard without being the subject of a verb. Input: a leaf. Output:
 * those that it says asked, moved or presented.
 *
 *	"In reply to a question from Cllr Orme"; "moved by Mrs Penn"; "Orme's
 *	query"; "The Committee was addressed by the following:" and names
 *	below; "Deputation: Joan Hale"; "Leader:" with "a) welcomed ..." below
 */
#include <string.h>

#include "speech.h"

enum { MOST_HEARD = 24, };

static bool
ends_name(const struct tokens *ts, size_t i)
{
	return i >= ts->n || token_punct(ts, i, ',') ||
	    token_punct(ts, i, '(') || token_punct(ts, i, ':') ||
	    token_punct(ts, i, ';') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '.') || token_is(ts, i, "and") ||
	    token_is(ts, i, "of") || token_is(ts, i, "on");
}

/* "Mr Ash - objector; Mrs Cole - agent": past what one of them is. */
static size_t
past_part(const struct tokens *ts, size_t i)
{
	if (!token_punct(ts, i, '-') || (ts->t[i].flags & TOKEN_GLUED))
		return i;
	for (size_t end = i + 1; end < ts->n && end < i + 10; end++)
		if (token_punct(ts, end, ';'))
			return end;
	return i;
}

/* The end of brackets that open at i, or i. */
static size_t
past_bracket(const struct tokens *ts, size_t i)
{
	size_t end = i + 1;

	while (end < ts->n && end < i + 16 && !token_punct(ts, end, ')'))
		end++;
	return token_punct(ts, end, ')') ? end + 1 : i;
}

/* All of a list of names from token i; the token after the last, or i. */
static size_t
names_from(struct talk *t, size_t i, str words, const char *rule)
{
	struct subject s, last = { 0 };
	size_t at = subject_article(t, i), end = i;

	for (int n = 0; n < MOST_HEARD; n++) {
		if (!(last.several ? subject_next(t, at, &s) :
		    subject_read(t, at, false, &s) ||
		    subject_surname(t, at, &s)))
			break;
		s.several |= last.several;
		last = s;
		end = s.to;
		if (s.p.cut > 0)
			break;
		at = subject_past(t, &s);
		speak(t, &s, words, rule, "stated");
		/* "Mr Gale (objector), Mrs Fenn (agent)" */
		if (token_punct(t->ts, end, '('))
			end = past_bracket(t->ts, end);
		at = past_part(t->ts, token_punct(t->ts, at, ',') ||
		    token_punct(t->ts, at, '(') ? end : at);
		if (token_punct(t->ts, at, ',') || token_punct(t->ts, at, ';'))
			at++;
		if (token_is(t->ts, at, "and") || token_punct(t->ts, at, '&'))
			at++;
		else if (at == end)
			break;
	}
	return end;
}

/* "thanked Ann Hale for her presentation", "invited Ann Hale to speak" */
static bool
said_behind(const struct talk *t, const struct match *k)
{
	struct subject	s;
	struct match	noun;
	size_t		at;

	if (k->phrase->value.n == 0 || match_is(k, "start"))
		return true;
	if (!subject_read(t, k->to, false, &s))
		return false;
	at = subject_past(t, &s);
	if (match_is(k, "to"))
		return token_is(t->ts, at, "to") || token_is(t->ts, s.to, "to");
	if (match_is(k, "comma"))
		return token_punct(t->ts, s.to, ',');
	at = s.to;
	return token_is(t->ts, at, "for") &&
	    lexicon_find(t->m->lex, LEX_SPEECH_NOUN, t->ts, at + 1,
	    at + 5 < t->ts->n ? at + 5 : t->ts->n, &noun);
}

static size_t
phrase_from(struct talk *t, size_t sentence, size_t i)
{
	struct match	k;
	const char	*rule;
	str		 said;
	size_t		at, end;

	if (!lexicon_match(t->m->lex, LEX_SPEECH_TO, t->ts, i, &k) ||
	    (match_is(&k, "start") && i != sentence &&
	    !(t->ts->t[i - 1].flags & TOKEN_PUNCT)) || !said_behind(t, &k))
		return i;
	at = k.to;
	said = tokens_str(t->ts, k.from, k.to);
	rule = k.phrase->rule;
	while (token_punct(t->ts, at, ':') || token_punct(t->ts, at, '-'))
		at++;
	/* "Dywedodd y Cyng. A. Pugh": the article stands before the title */
	if (token_is(t->ts, at, "the") && at + 1 < t->ts->n &&
	    lexicon_match(t->m->lex, LEX_HONORIFIC, t->ts, at + 1, &k))
		at++;
	end = names_from(t, at, said, rule);
	return end > at ? end : i;
}

/* "the Chair's" as if the end of the word were not there. */
static size_t
office_of(const struct talk *t, size_t i, size_t *cut)
{
	for (size_t j = i; j < t->ts->n && j < i + 6; j++) {
		str		 w = tokens_str(t->ts, j, j + 1), s;
		struct tokens	*ts;
		bool		 definite;

		*cut = str_ends(w, STR("'s")) ? 2 :
		    str_ends(w, STR("\xe2\x80\x99s")) ? 4 : 0;
		if (*cut == 0)
			continue;
		s = tokens_str(t->ts, i, j + 1);
		s.n -= *cut;
		ts = tokens_make(t->m->tmp, s);
		return office_match(t->m->lex, ts, 0, &definite) == ts->n ?
		    j + 1 : i;
	}
	return i;
}

/* Whether something within a few words is somebody's: few sentences. */
static bool
owned_near(const struct tokens *ts, size_t i)
{
	for (size_t j = i; j < ts->n && j < i + 6; j++) {
		str w = tokens_str(ts, j, j + 1);

		if (token_punct(ts, j, '\'') || str_ends(w, STR("'s")) ||
		    str_ends(w, STR("\xe2\x80\x99s")))
			return true;
	}
	return false;
}

/* "spoke regarding Mr Penn's contribution": he did not make it here. */
static bool
told_of(const struct tokens *ts, size_t i, size_t noun)
{
	static const char *const words[] = {
		"regarding", "about", "concerning", "of", "for", "recognised",
		"acknowledged",
	};

	return token_is(ts, noun, "contribution") && i > 0 &&
	    TOKEN_IN(ts, i - 1, words);
}

/* "Councillor Orme's query", "the Chair's comments that" */
static size_t
own_words(struct talk *t, size_t i)
{
	const struct tokens *ts = t->ts;
	struct subject	s;
	struct match	k;
	size_t		at, cut;

	if (!((ts->t[i].flags & TOKEN_CAPITAL) || token_is(ts, i, "the")) ||
	    !owned_near(ts, i))
		return i;
	if (token_is(ts, i, "the") && (at = office_of(t, i, &cut)) > i) {
		s = (struct subject){ .from = i, .to = at, .office = true };
		s.p = (struct person){ .from = i, .name = i, .to = at,
		    .name_end = at, .kind = "office", .cut = (unsigned)cut };
	} else if (!(ts->t[i].flags & TOKEN_CAPITAL) ||
	    !subject_read(t, i, false, &s)) {
		return i;
	}
	at = s.to;
	if (s.p.cut == 0 && (!token_punct(ts, at, '\'') ||
	    !(ts->t[at].flags & TOKEN_GLUED)))
		return i;
	at += s.p.cut == 0;
	if (!lexicon_match(t->m->lex, LEX_SPEECH_NOUN, ts, at, &k) &&
	    !lexicon_match(t->m->lex, LEX_SPEECH_NOUN, ts, at + 1, &k))
		return i;
	if (match_is(&k, "paper") || told_of(ts, i, k.from))
		return i;
	speak(t, &s, tokens_str(ts, k.from, k.to), k.phrase->rule, "stated");
	return k.to;
}

size_t
heard_from(struct talk *t, size_t sentence, size_t i)
{
	size_t end = phrase_from(t, sentence, i);

	return end > i ? end : own_words(t, i);
}

/* ---- lists ------------------------------------------------------------- */

/* Whether a line ends in a colon and says that those below spoke. */
static bool
leads_to_speakers(const struct talk *t, struct match *k)
{
	const struct tokens *ts = t->ts;
	size_t n = ts->n;

	if (n > 1 && token_punct(ts, n - 1, '-'))
		n--;
	if (n < 2 || !token_punct(ts, n - 1, ':'))
		return false;
	return lexicon_find(t->m->lex, LEX_SPEECH_TO, ts, 0, n, k) ||
	    (lexicon_find(t->m->lex, LEX_SPEECH_NOUN, ts, 0, n, k) &&
	    match_is(k, "list"));
}

/* One name, or two, at the head of a leaf, and nothing that goes on. */
static bool
speaker_line(struct talk *t, struct node *n, const struct match *k)
{
	struct talk	in = *t;
	struct subject	s;
	size_t		end;

	in.n = n;
	in.ts = node_tokens(t->m->a, n);
	if (!subject_read(&in, 0, false, &s) || s.office || s.p.cut > 0 ||
	    !ends_name(in.ts, s.to))
		return false;
	end = names_from(&in, 0, tokens_str(t->ts, k->from, k->to),
	    k->phrase->rule);
	t->last = in.last;
	t->item = in.item;
	t->several = true;
	return end > 0;
}

static void
list_speakers(struct talk *t, struct node *list, const struct match *k)
{
	for (struct node *li = list->first; li != NULL; li = li->next)
		for (struct node *p = li->first; p != NULL; p = p->next)
			if (text_leaf(p)) {
				speaker_line(t, p, k);
				break;
			}
}

void
heard_below(struct talk *t)
{
	struct match	 k;
	struct node	*n = t->n->next;

	if (!leads_to_speakers(t, &k))
		return;
	if (n != NULL && n->kind == NODE_LIST) {
		list_speakers(t, n, &k);
		return;
	}
	while (text_leaf(n) && speaker_line(t, n, &k))
		n = n->next;
}

/* ---- labels ------------------------------------------------------------ */

/* "Leader:" alone: the entries below say what the Leader did. */
static bool
label_alone(struct talk *t)
{
	struct subject	 s;
	struct match	 k;
	struct node	*n = t->n->next;
	struct talk	 in = *t;
	size_t		 at;

	if (!subject_read(t, 0, true, &s) || s.p.cut > 0)
		return false;
	at = subject_past(t, &s);
	if (!token_punct(t->ts, at, ':') || at + 1 < t->ts->n)
		return false;
	if (n != NULL && n->kind == NODE_LIST && n->first != NULL)
		n = n->first->first;
	while (n != NULL && !text_leaf(n))
		n = n->next;
	if (n == NULL)
		return false;
	in.ts = node_tokens(t->m->a, n);
	if (!verb_here(&in, 0, &k))
		return false;
	speak(t, &s, tokens_str(in.ts, k.from, k.to), k.phrase->rule,
	    "stated");
	return true;
}

void
heard_label(struct talk *t)
{
	struct match	k;
	struct subject	s;
	size_t		at;

	if (!(t->ts->n > 0) || label_alone(t) ||
	    !lexicon_match(t->m->lex, LEX_SPEECH_NOUN, t->ts, 0, &k) ||
	    match_is(&k, "paper"))
		return;
	at = k.to;
	if (!token_punct(t->ts, at, ':') && !token_punct(t->ts, at, '-') &&
	    !token_is(t->ts, at, "from") && !token_is(t->ts, at, "by"))
		return;
	at++;
	if (subject_read(t, at, false, &s) && !s.office && s.p.cut == 0 &&
	    ends_name(t->ts, s.to))
		names_from(t, at, tokens_str(t->ts, k.from, k.to),
		    k.phrase->rule);
}

/* ---- movers ------------------------------------------------------------ */

/* "R2026-057 T. Butler, S. Kirke:" has no verb, but the first moved it. */
void
heard_movers(struct model *m)
{
	for (struct fact *v = m->facts[FACT_MOTION]; v != NULL; v = v->next) {
		const char	*as = fact_get(v, "mover-as");
		struct node	*n = v->at != NULL ? v->at->node : NULL;
		struct fact	*f;
		size_t		 from;

		/* an office or body that spoke is found by its verb */
		if (v->who == NULL || v->who->spoke || as == NULL ||
		    strcmp(fact_get(v->who, "kind"), "office") == 0 ||
		    n == NULL || n->kind != NODE_LEAF)
			continue;
		from = str_find(n->leaf->s, str_c(as));
		if (from == SIZE_MAX)
			continue;
		f = fact_new(m, FACT_SPEECH, n, from, from + strlen(as),
		    v->rule, v->certainty);
		f->who = v->who;
		f->who->spoke = true;
		fact_set(m, f, "verb", "moved");
	}
}
