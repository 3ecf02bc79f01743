/*
 * Triggers. Input: a paragraph. Output: the words in it that open a formal
 * decision of this meeting, its type, and where what was decided begins.
 *
 *	"It was then RESOLVED unanimously that the fee be waived." opens one;
 *	"It had been resolved in May to wait." and a wording in quotation
 *	marks, which others passed or nobody yet, do not
 */
#include <string.h>

#include "decide.h"
#include "spoken.h"

static bool
caps_in(const struct tokens *ts, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (ts->t[i].flags & TOKEN_CAPS)
			return true;
	return false;
}

/* The sentence that is looked through: each of its words is met once. */
struct sentence {
	size_t	from, end;
	size_t	seen;		/* up to here for words that tell */
	bool	told;		/* there were some */
};

/* Words before the trigger that make it somebody else's, or long ago. */
static bool
told(const struct model *m, const struct tokens *ts, struct sentence *s,
    size_t at)
{
	static const char *const before[] = {
		"had", "has", "have", "been", "previously", "was", "were", "be",
		"is", "are", "as", "not", "to", "who", "which",
	};
	struct match	k;

	if (at > s->from && TOKEN_IN(ts, at - 1, before))
		return true;
	for (; s->seen < at && !s->told; s->seen++)
		s->told = lexicon_match(m->lex, LEX_DECISION_NOT, ts, s->seen,
		    &k);
	return s->told;
}

/*
 * "The Cabinet is asked to pass the following resolution:" stands above: what
 * comes is the wording put before the meeting, not yet its decision.
 */
bool
put_before(struct model *m, const struct node *n)
{
	struct node	*prev = n->prev;
	struct tokens	*ts;
	struct match	 k;

	if (!text_leaf(prev))
		return false;
	ts = node_tokens(m->a, prev);
	return colon_end(m, prev) &&
	    lexicon_find(m->lex, LEX_DECISION_NOT, ts, 0, ts->n, &k) &&
	    match_is(&k, "proposed");
}

/* "(Cllr Orme/Cllr Lisle)", "(24/15)" before "that": who, or which one. */
static bool
names_or_number(const struct tokens *ts, size_t from, size_t to)
{
	bool slash = false;

	for (size_t i = from; i < to; i++) {
		slash |= token_punct(ts, i, '/');
		if (!token_punct(ts, i, '/') && !token_punct(ts, i, '.') &&
		    !(ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)))
			return false;
	}
	return slash && (token_is(ts, to + 1, "that") ||
	    token_is(ts, to + 1, "to"));
}

/* "(prop. Cllr Hale, sec. Cllr Doyle)", "(AH/BD)": who moved it. */
static bool
movers_within(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const words[] = {
		"proposed", "proposer", "prop", "seconded", "seconder", "sec",
		"moved", "mover", "propose", "p", "s",
	};

	/* one word more, or a stop or a colon, stands behind "p" and "s" */
	if (TOKEN_IN(ts, from, words) && (ts->t[from].to >
	    ts->t[from].from + 1 || (ts->t[from + 1].flags & TOKEN_PUNCT)))
		return true;
	if (to == from + 3 && token_punct(ts, from + 1, '/') &&
	    (ts->t[from].flags & ts->t[from + 2].flags & TOKEN_CAPITAL) != 0)
		return true;
	return names_or_number(ts, from, to);
}

static size_t
past_marks(const struct tokens *ts, size_t i)
{
	while (i < ts->n && (token_punct(ts, i, ':') || token_punct(ts, i, '-') ||
	    token_punct(ts, i, '.') || token_punct(ts, i, ',') ||
	    token_punct(ts, i, '/') || token_punct(ts, i, ';')))
		i++;
	return i;
}

/* Behind the trigger: "(8 for, 1 against)", dashes, colons. */
static size_t
past_punctuation(const struct tokens *ts, size_t i)
{
	static const char *const votes[] = {
		"for", "against", "favour", "abstention", "abstentions",
		"unanimous", "unanimously", "majority", "vote", "votes",
	};

	/* "RESOLVED: (6 for, 1 against)" over "That" */
	if (token_punct(ts, i, ':') && token_punct(ts, i + 1, '('))
		i++;
	if (token_punct(ts, i, '(')) {
		size_t	end = i;
		bool	vote = false;

		for (; end < ts->n && end < i + 24 && !token_punct(ts, end, ')');
		    end++)
			vote |= TOKEN_IN(ts, end, votes);
		if (token_punct(ts, end, ')') && (vote || end + 1 >= ts->n ||
		    (ts->t[end + 1].flags & TOKEN_PUNCT) ||
		    movers_within(ts, i + 1, end)))
			i = end + 1;
	}
	return past_marks(ts, i);
}

/* "Resolved 16/01/13.2": the number of a resolution, not yet its words. */
static size_t
past_number(const struct tokens *ts, size_t i)
{
	if (i + 1 >= ts->n || !(ts->t[i].flags & TOKEN_NUMBER) ||
	    !token_punct(ts, i + 1, '/') ||
	    !(ts->t[i + 1].flags & TOKEN_GLUED))
		return i;
	for (i++; i < ts->n && (ts->t[i].flags & TOKEN_GLUED); i++)
		continue;
	while (token_punct(ts, i, ':') || token_punct(ts, i, '-'))
		i++;
	return i;
}

/* "by 4 votes to 1", "on the casting vote of the Chair": how, and no more. */
static bool
only_manner(const struct tokens *ts, size_t i)
{
	static const char *const votes[] = {
		"vote", "votes", "majority", "con", "abstention", "abstentions",
		"casting", "abstaining",
	};
	bool how = false;

	if (i + 16 < ts->n)
		return false;
	for (; i < ts->n; i++) {
		how |= TOKEN_IN(ts, i, votes);
		if (token_is(ts, i, "be") || token_is(ts, i, "is"))
			return false;
	}
	return how;
}

/*
 * "by 4 votes to 1 that the fee ...", "Proposed Cllr Hale, seconded Cllr
 * Doyle, to mend it": how, before what was decided.
 */
static size_t
past_manner(const struct model *m, const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"by", "with", "nem", "on", "unanimously", "proposed", "moved",
	};
	struct match	act;

	if (!TOKEN_IN(ts, i, words))
		return i;
	/* "unanimously to mend it" */
	if (token_is(ts, i, "unanimously") && token_is(ts, i + 1, "to"))
		return i + 1;
	for (size_t k = i + 1; k + 1 < ts->n && k < i + 16; k++) {
		if (token_is(ts, k, "that"))
			return k;
		/* "on the proposal of A, seconded by B - to mend the lamp" */
		if (token_is(ts, k, "to") && (token_punct(ts, k - 1, ',') ||
		    token_punct(ts, k - 1, ')') ||
		    token_punct(ts, k - 1, '-')) &&
		    !(ts->t[k + 1].flags & TOKEN_NUMBER))
			return k;
		/* "by seven votes to two to refuse permission" */
		if (token_is(ts, k, "to") && lexicon_match(m->lex,
		    LEX_DECISION_ACT, ts, k + 1, &act))
			return k;
		if (token_punct(ts, k, '.') || token_punct(ts, k, ';'))
			break;
	}
	return only_manner(ts, i) ? ts->n : i;
}

static bool
resolved_word(const struct tokens *ts, const struct match *k)
{
	for (size_t i = k->from; i < k->to; i++)
		if (token_is(ts, i, "resolved") ||
		    token_is(ts, i, "penderfynwyd") ||
		    token_is(ts, i, "penderfynodd"))
			return true;
	return false;
}

static void
set_trigger(const struct model *m, struct node *n, const struct tokens *ts,
    const struct match *k, struct trigger *t)
{
	size_t to = k->to, rest;

	/* "RESOLVED that X": the clause begins at "that", as it is printed */
	if (to > k->from + 1 && (token_is(ts, to - 1, "that") ||
	    token_is(ts, to - 1, "to")))
		to--;
	rest = past_manner(m, ts, past_number(ts, past_punctuation(ts, k->to)));
	/* "resolved that, should a vote be required": at "that" all the same */
	if ((rest == k->to || (to < k->to && rest == k->to + 1 &&
	    token_punct(ts, k->to, ','))) && rest < ts->n)
		rest = to;
	t->leaf = n;
	t->from = ts->t[k->from].from;
	t->to = ts->t[k->to - 1].to;
	t->rest = rest < ts->n ? ts->t[rest].from : n->leaf->s.n;
	t->rule = k->phrase->rule;
	t->type = str_z(m->a, k->phrase->value);
}

/* ---- whose it is ------------------------------------------------------ */

static bool
named_so(const struct model *m, enum about_key key, const struct tokens *ts,
    size_t i)
{
	const struct fact	*f = m->about[key];
	struct tokens		*name;

	if (f == NULL)
		return false;
	name = tokens_make(m->tmp, str_c(fact_get(f, "value")));
	for (size_t k = 0; k < name->n; k++)
		if (ts->t[i].hash == name->t[k].hash)
			return true;
	return false;
}

/*
 * "Burnham Parish Council resolved": another council, where this one has no
 * such word in its name; "the Parish Council" is this one.
 */
bool
others_body(const struct model *m, const struct tokens *ts, size_t from,
    size_t i)
{
	static const char *const kinds[] = {
		"full", "parish", "town", "community", "city", "sub", "joint",
		"standing", "whole",
	};

	while (i > from && (TOKEN_IN(ts, i - 1, kinds) ||
	    (token_punct(ts, i - 1, '-') &&
	    (ts->t[i - 1].flags & TOKEN_GLUED))))
		i--;
	if (i == from || !(ts->t[i - 1].flags & TOKEN_CAPITAL) ||
	    token_is(ts, i - 1, "the") || token_is(ts, i - 1, "this"))
		return false;
	return !named_so(m, ABOUT_AUTHORITY, ts, i - 1) &&
	    !named_so(m, ABOUT_BODY, ts, i - 1);
}

/*
 * "The Scrutiny Committee considered the budget and resolved that ...": the
 * sentence's subject is a body of another name than this one's.
 */
static bool
others_subject(const struct model *m, const struct tokens *ts, size_t from,
    size_t to)
{
	bool		strange = false;
	struct match	k;

	if (!token_is(ts, from, "the") || m->about[ABOUT_BODY] == NULL)
		return false;
	for (size_t i = from + 1; i < to && i < from + 8; i++) {
		if (lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &k))
			return strange;
		if (!(ts->t[i].flags & (TOKEN_CAPITAL | TOKEN_PUNCT)) &&
		    !token_is(ts, i, "and") && !token_is(ts, i, "of"))
			return false;
		strange |= (ts->t[i].flags & TOKEN_CAPITAL) != 0 &&
		    !named_so(m, ABOUT_BODY, ts, i) &&
		    !named_so(m, ABOUT_AUTHORITY, ts, i);
	}
	return false;
}

/* The lead is the verb alone, and somebody's who is not the meeting. */
static bool
others_verb(const struct model *m, const struct tokens *ts, size_t i)
{
	const struct fact	*body = m->about[ABOUT_BODY];
	struct tokens		*name;

	if ((!token_is(ts, i, "resolved") && !token_is(ts, i, "agreed") &&
	    !token_is(ts, i, "unanimously")) ||
	    (ts->t[i - 1].flags & TOKEN_PUNCT))
		return false;
	/* "The Fire Authority resolved": by words of its own name */
	for (size_t k = 1; k < 7 && k <= i; k++)
		if (own_name_at(m, ts, i - k) == i)
			return false;
	name = tokens_make(m->tmp, str_c(body ? fact_get(body, "value") : ""));
	for (size_t k = 0; k < name->n; k++)
		if (i < name->n ||
		    ts->t[i - name->n + k].hash != name->t[k].hash)
			return true;
	return name->n == 0;
}

/* ---- the trigger ------------------------------------------------------ */

/* "Agreed – that the hall be let", "Noted:": with its mark, a label. */
static bool
labels(const struct tokens *ts, const struct match *k)
{
	return k->to == k->from + 1 && (ts->t[k->from].flags & TOKEN_CAPITAL) &&
	    (token_punct(ts, k->to, ':') || (token_punct(ts, k->to, '-') &&
	    !(ts->t[k->to].flags & TOKEN_GLUED)));
}

static bool
moved_before(const struct tokens *ts, size_t from, size_t to)
{
	static const char *const words[] = {
		"proposed", "moved", "seconded", "discussion", "debate",
		"approved", "agreed",
	};

	for (size_t i = from; i < to; i++)
		if (TOKEN_IN(ts, i, words))
			return true;
	return false;
}

static bool
adverb(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"accordingly", "therefore", "thereupon", "thereafter", "also",
		"further", "then", "subsequently", "unanimously", "duly",
	};

	return TOKEN_IN(ts, i, words);
}

/* "parish council resolved": the lead has the body in it. */
static bool
names_body(const struct model *m, const struct tokens *ts,
    const struct match *k)
{
	struct match	body;

	for (size_t i = k->from; i < k->to && i < k->from + 2; i++)
		if (lexicon_match(m->lex, LEX_BODY_NOUN, ts, i, &body))
			return true;
	return false;
}

/* "The Committee agreed to:", "... as follows:", over a list. */
static size_t
past_leading(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"to", "that", "as", "follows", "the", "following",
	};

	while (i < ts->n && (TOKEN_IN(ts, i, words) ||
	    (ts->t[i].flags & TOKEN_PUNCT)))
		i++;
	return i;
}

/* "The Panel agreed:", or no colon, "... and agreed", over a list. */
static bool
over_list(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct node	*next = skip_furniture(n->next);

	return colon_end(m, n) || (next != NULL && next->kind == NODE_LIST &&
	    ts->n > 0 && !(ts->t[ts->n - 1].flags & TOKEN_PUNCT));
}

/*
 * "Having heard the Roads Manager, the Committee agreed:-": the meeting named
 * with its verb behind a comma, nothing that anybody said before it.
 */
static bool
heard_first(const struct model *m, const struct tokens *ts, size_t from,
    size_t i, const struct match *k)
{
	struct match said;

	if (i == from || !(names_body(m, ts, k) || token_is(ts, i, "it") ||
	    token_is(ts, i + 1, "following")) ||
	    !(token_punct(ts, i - 1, ',') || token_punct(ts, i - 1, ';')))
		return false;
	for (; from < i; from++)
		if (lexicon_match(m->lex, LEX_SPEECH_VERB, ts, from, &said) &&
		    token_is(ts, said.to, "that"))
			return false;
	return true;
}

/* "(b) Benches - Resolved to ask for a price": as a sentence begins. */
static bool
behind_dash(const struct tokens *ts, size_t i)
{
	return i > 0 && token_punct(ts, i - 1, '-') &&
	    !(ts->t[i - 1].flags & TOKEN_GLUED) &&
	    (ts->t[i].flags & TOKEN_CAPITAL) &&
	    (token_is(ts, i, "resolved") || token_is(ts, i, "penderfynwyd"));
}

static bool
opens(struct model *m, struct node *n, const struct tokens *ts,
    struct sentence *s, const struct match *k, bool formal)
{
	size_t	i = k->from, end = past_punctuation(ts, k->to);
	struct match	body;
	bool	own = formal || resolved_word(ts, k) || caps_in(ts, i, k->to);

	/* "Outcome:", "Decision taken:" */
	own |= i == s->from && (ts->t[i].flags & TOKEN_CAPITAL) &&
	    (token_punct(ts, k->to - 1, ':') || (k->to > i + 2 &&
	    (token_punct(ts, k->to - 2, ':') ||
	    token_punct(ts, k->to - 2, '-'))));

	/* "The Committee, after discussion, resolved to" */
	if (i > s->from && (token_is(ts, i, "resolved") ||
	    token_is(ts, i, "agreed")) &&
	    (token_punct(ts, i - 1, ',') || adverb(ts, i - 1)) &&
	    lexicon_match(m->lex, LEX_BODY_WORD, ts, s->from, &body))
		return own || over_list(m, n);
	/* "25/187 Mill House, porch - Resolved: no objection" */
	if (i > s->from && own && labels(ts, k) &&
	    token_punct(ts, i - 1, '-') &&
	    !(ts->t[i - 1].flags & TOKEN_GLUED))
		return true;
	/* in mid-sentence it must be the meeting's own, "it was resolved" */
	if (i > s->from && past_number(ts, k->to) == k->to &&
	    !(ts->t[i].flags & TOKEN_CAPS) && !behind_dash(ts, i) &&
	    /* "Yn dilyn trafodaeth, penderfynwyd": it was resolved */
	    !token_is(ts, i, "penderfynwyd") &&
	    (k->to - i < 2 || others_verb(m, ts, i)))
		return false;
	if (i > s->from && names_body(m, ts, k) &&
	    others_body(m, ts, s->from, i))
		return false;
	/* "Resolved issues: gate, stile" is a heading */
	if (end == k->to && k->to == i + 1 && !(ts->t[i].flags & TOKEN_CAPS) &&
	    token_is(ts, i, "resolved") && token_punct(ts, end + 1, ':'))
		return false;
	if (told(m, ts, s, i))
		return false;
	if (i > s->from && !token_is(ts, i, "it") &&
	    !token_is(ts, i + 1, "it") &&
	    others_subject(m, ts, s->from, i))
		return false;
	/* "Scrutiny met and resolved that": without "it was", whose is it */
	if (i > s->from && token_is(ts, i, "and") &&
	    !token_is(ts, i + 1, "it") &&
	    !caps_in(ts, i, k->to) &&
	    !lexicon_match(m->lex, LEX_BODY_WORD, ts, s->from, &body) &&
	    !moved_before(ts, s->from, i))
		return false;
	/* "Decision taken: none" */
	if (token_is(ts, end, "none") || token_is(ts, end, "nil") ||
	    (token_is(ts, end, "no") && token_is(ts, end + 1, "decision")))
		return false;
	/* "Outcome: The group felt that" tells of no decision */
	if (token_is(ts, i, "outcome") && !token_is(ts, end, "that") &&
	    !lexicon_match(m->lex, LEX_OUTCOME, ts, end, &body) &&
	    !lexicon_match(m->lex, LEX_DECISION_DONE, ts, end, &body))
		return false;
	/* "Action: Approved the lease"; "Action: Clerk" is somebody's */
	if (token_is(ts, k->to - 2, "action") && !(lexicon_match(m->lex,
	    LEX_DECISION_ACT, ts, end, &body) && body.to == end + 1 &&
	    (ts->t[end].flags & TOKEN_CAPITAL) &&
	    str_ends(tokens_str(ts, end, end + 1), STR("ed"))))
		return false;
	/* "Decisions:" over or before "23/0987 The Stables - REFUSED": others' */
	if (token_is(ts, i, "decisions") && (names_plan(ts) ||
	    (end >= ts->n && text_leaf(n->next) &&
	    names_plan(node_tokens(m->a, n->next)))))
		return false;
	/* "RECOMMENDED ACTION" is a heading of a report */
	if (end == k->to && match_is(k, "recommended") && k->to == i + 1 &&
	    end < ts->n && (ts->t[end].flags & TOKEN_CAPITAL) &&
	    !token_is(ts, end, "that") && !token_is(ts, end, "to") &&
	    !token_is(ts, end, "approval") && !token_is(ts, end, "refusal") &&
	    !(i > s->from && token_is(ts, i - 1, "be")))
		return false;
	/* RESOLVED 'that ...': in another's words */
	if (i > s->from && end == k->to &&
	    (token_punct(ts, end, '\'') || token_punct(ts, end, '"')) &&
	    !(token_is(ts, i, "and") && moved_before(ts, s->from, i)))
		return false;
	/* "... and this was put and AGREED.": all of it stands before */
	if (i > s->from && end >= ts->n && token_punct(ts, k->to, '.'))
		return false;
	/* "Having heard the objector, the Panel agreed:" */
	return (own || (i == s->from && labels(ts, k)) ||
	    ((i == 0 || heard_first(m, ts, s->from, i, k)) &&
	    past_leading(ts, end) >= ts->n && over_list(m, n) &&
	    n->next != NULL)) &&
	    (past_number(ts, end) == end || past_number(ts, end) < ts->n);
}

/*
 * A lead at the start of a sentence is a trigger when "resolved" is in it,
 * when it is in capitals, or when it stands alone before a list.
 */
bool
find_trigger(struct model *m, struct node *n, size_t off, struct trigger *t)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct match	 k;
	struct sentence	 s = { 0 };
	bool		 formal;

	for (size_t i = token_at(ts, off); i < ts->n; i++) {
		if (i >= s.end)
			s = (struct sentence){ .from = i, .seen = i,
			    .end = sentence_end(ts, i) };
		/* a council's own words, at the start of a sentence */
		formal = i == s.from && lexicon_match(m->lex,
		    LEX_DECISION_FORMAL, ts, i, &k);
		if (!formal &&
		    !lexicon_match(m->lex, LEX_DECISION_LEAD, ts, i, &k))
			continue;
		if (opens(m, n, ts, &s, &k, formal)) {
			set_trigger(m, n, ts, &k, t);
			t->sentence = ts->t[s.from].from;
			return true;
		}
		i = k.to - 1;
	}
	return false;
}

/* ---- quotations ------------------------------------------------------- */

/*
 * A resolution that is quoted was taken at another time or by others.
 * Straight quotation marks count within a leaf only: they are inches, too.
 */
void
quotes_to(struct quotes *q, const struct node *n, size_t to)
{
	str	s = n->leaf->s;
	size_t	len;

	if (q->leaf != n->leaf)
		*q = (struct quotes){ .leaf = n->leaf, .open = q->open };
	for (; q->at < to && q->at < s.n; q->at += len) {
		uint32_t c = utf8_get(s.p + q->at, s.n - q->at, &len);

		if (c == 0x201c)
			q->open = true;
		else if (c == 0x201d)
			q->open = false;
		else if (c == '"')
			q->straight = !q->straight;
	}
}

bool
quoted(const struct quotes *q)
{
	return q->open || (q->straight && q->at < q->leaf->s.n);
}
