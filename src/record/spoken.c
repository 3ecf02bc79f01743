/*
 * What a sentence says. Input: a sentence. Output: whether the meeting itself
 * agrees, approves or notes something in it, and in which words.
 *
 *	"The accounts were approved for payment.", "Members agreed to wait",
 *	"... and it was agreed that the hall be let"; not "Cllr Marsh said that
 *	the lease was agreed", "the bid was approved by the Ministry", "they
 *	agreed that it was a fine day"
 */
#include <string.h>

#include "spoken.h"
#include "wording.h"

/* ---- who says it ------------------------------------------------------ */

/* The words of a name at token i; the token behind it, or i. */
static size_t
name_at(const struct model *m, enum about_key key, const struct spoken *s,
    size_t i)
{
	const struct fact	*f = m->about[key];
	const struct tokens	*name;

	if (f == NULL)
		return i;
	name = f->words;
	for (size_t k = 0; k < name->n; k++)
		if (i + k >= s->to || s->ts->t[i + k].hash != name->t[k].hash)
			return i;
	return i + name->n;
}

/*
 * "The Fire Authority" of the Wessex Fire and Rescue Authority, "the working
 * group": words of the name, the last of it the last; the token behind, or i.
 */
size_t
own_name_at(const struct model *m, const struct tokens *ts, size_t i)
{
	static const enum about_key keys[] = { ABOUT_BODY, ABOUT_AUTHORITY, };

	if (!token_is(ts, i, "the"))
		return i;
	for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
		const struct tokens	*name;
		size_t			 at = i + 1, last, w;

		if (m->about[keys[k]] == NULL)
			continue;
		name = m->about[keys[k]]->words;
		last = name->n;
		while (last > 0 && (name->t[last - 1].flags & TOKEN_PUNCT))
			last--;
		for (; last > 0 && at < ts->n && at < i + 14; at++) {
			if (ts->t[at].hash == name->t[last - 1].hash)
				return at + 1;
			for (w = 0; w < last; w++)
				if (ts->t[at].hash == name->t[w].hash)
					break;
			if (w == last)
				break;
		}
	}
	return i;
}

/*
 * "The Committee", "Committee" of one that is called so itself: in minutes of
 * the council it is another that recommends.
 */
bool
own_body(const struct model *m, const struct tokens *ts, size_t i)
{
	const struct fact	*f = m->about[ABOUT_BODY];
	size_t			 last;

	if (own_name_at(m, ts, i) > i)
		return true;
	if (f == NULL || f->words->n == 0)
		return false;
	last = f->words->n - 1;
	return ts->t[i].hash == f->words->t[last].hash ||
	    (token_is(ts, i, "the") && i + 1 < ts->n &&
	    ts->t[i + 1].hash == f->words->t[last].hash);
}

/* In a community council "councillors" may well be the county's. */
static bool
community(const struct model *m)
{
	static const enum about_key keys[] = {
		ABOUT_AUTHORITY, ABOUT_BODY, ABOUT_TITLE,
	};

	for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
		const struct tokens *ts;

		if (m->about[keys[k]] == NULL)
			continue;
		ts = m->about[keys[k]]->words;
		for (size_t i = 0; i < ts->n; i++)
			if (token_is(ts, i, "community"))
				return true;
	}
	return false;
}

/* "approved by governors" in minutes of a council: another's. */
static bool
of_a_council(const struct model *m, const struct spoken *s, size_t i)
{
	const struct fact *f = m->about[ABOUT_AUTHORITY];

	if (f == NULL || (!token_is(s->ts, i, "governors") &&
	    !token_is(s->ts, i, "trustees") && !token_is(s->ts, i, "directors")))
		return false;
	for (size_t k = 0; k < f->words->n; k++)
		if (token_is(f->words, k, "council"))
			return m->about[ABOUT_BODY] == NULL;
	return false;
}

/* "authority members agreed": not the members of this meeting. */
static bool
plural_alone(const struct spoken *s, size_t i)
{
	static const char *const before[] = {
		"and", "but", "then", "the", "all", "discussion", "council",
		"committee", "board", "debate", "both", "by",
	};

	if (!token_is(s->ts, i, "members") &&
	    !token_is(s->ts, i, "councillors") &&
	    !token_is(s->ts, i, "governors") && !token_is(s->ts, i, "trustees"))
		return true;
	return i == s->from || (s->ts->t[i - 1].flags & TOKEN_PUNCT) ||
	    TOKEN_IN(s->ts, i - 1, before);
}

/* The meeting at token i, "the Committee" or its own name; or i. */
size_t
meeting_at(const struct model *m, const struct spoken *s, size_t i)
{
	struct match	k;
	size_t		end;

	if (lexicon_match(m->lex, LEX_BODY_WORD, s->ts, i, &k) &&
	    (k.to > i + 1 || plural_alone(s, i)))
		return others_body(m, s->ts, s->from, i) ||
		    (token_is(s->ts, k.to - 1, "councillors") && community(m)) ?
		    i : k.to;
	if ((end = own_name_at(m, s->ts, i)) > i && end < s->to)
		return end;
	if (!(s->ts->t[i].flags & TOKEN_CAPITAL))
		return i;
	end = name_at(m, ABOUT_BODY, s, i);
	return end > i ? end : name_at(m, ABOUT_AUTHORITY, s, i);
}

bool
by_meeting(const struct model *m, const struct spoken *s, size_t i)
{
	static const char *const all[] = { "all", "the", "each", "full", };
	struct match	k;

	if (of_a_council(m, s, i))
		return false;
	if (meeting_at(m, s, i) > i)
		return true;
	while (TOKEN_IN(s->ts, i, all))
		i++;
	return lexicon_match(m->lex, LEX_BODY_NOUN, s->ts, i, &k) ||
	    meeting_at(m, s, i) > i || token_is(s->ts, i, "show") ||
	    token_is(s->ts, i, "a") || token_is(s->ts, i, "those");
}

static size_t
past_adverbs(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"then", "also", "duly", "unanimously", "further", "therefore",
		"subsequently", "accordingly", "formally", "thereupon", "all",
		"thereafter",
		"hereby", "both", "now", "again", "gratefully", "readily",
		"reluctantly", "warmly",
	};

	while (TOKEN_IN(ts, i, words))
		i++;
	return i;
}

/* ---- what stands before it -------------------------------------------- */

/* A verb of speech that only brings a paper before the meeting. */
static bool
only_brings(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"presented", "introduced", "submitted", "tabled", "circulated",
		"gave", "provided", "proposed", "moved", "read", "made", "shared",
		"considered", "thanked", "summarised", "outlined", "showed",
		"set", "drew", "produced", "updated", "agreed", "raised",
		"described", "offered", "supported", "held", "spoke", "referred",
		"welcomed", "discussed", "noted",
	};

	return TOKEN_IN(ts, i, words);
}

/* Somebody's words, a condition, a wish: no decision stands behind these. */
bool
somebody_says(const struct model *m, const struct spoken *s, size_t from,
    size_t at)
{
	static const char *const words[] = {
		"if", "whether", "would", "could", "should", "might",
		"unless", "until", "when", "why", "how", "once",
		"understood", "hoped", "heard", "told", "aware", "recommended",
		"anticipated", "expected", "believed", "learned",
	};
	struct match k;

	for (size_t i = from; i < at; i++) {
		if (TOKEN_IN(s->ts, i, words) || (token_is(s->ts, i, "may") &&
		    !(s->ts->t[i].flags & TOKEN_CAPITAL)))
			return true;
		/* "moved that it be deferred" wants what "presented" shows */
		if (lexicon_match(m->lex, LEX_SPEECH_VERB, s->ts, i, &k) &&
		    (i + 1 < at || token_is(s->ts, at, "it")) &&
		    !match_is(&k, "person") && (!only_brings(s->ts, i) ||
		    token_is(s->ts, k.to, "that") ||
		    token_is(s->ts, k.to, "not")))
			return true;
	}
	return false;
}

/* "..., and it was agreed": a statement of its own, whatever came before. */
bool
begins_anew(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"and", "but", "so", "then", "after", "discussion",
	};

	return i == s->from || token_punct(s->ts, i - 1, ',') ||
	    token_punct(s->ts, i - 1, ';') || token_punct(s->ts, i - 1, ':') ||
	    (token_punct(s->ts, i - 1, '-') &&
	    !(s->ts->t[i - 1].flags & TOKEN_GLUED)) ||
	    TOKEN_IN(s->ts, i - 1, words);
}

/* ---- what stands behind it -------------------------------------------- */

/* A date or meeting gone by: what was decided then is told now. */
bool
long_ago(const struct model *m, const struct spoken *s, size_t to)
{
	struct match k;

	for (size_t i = s->from; i < s->to; i++)
		if (lexicon_match(m->lex, LEX_DECISION_NOT, s->ts, i, &k) &&
		    (i < to || match_is(&k, "past")))
			return true;
	return false;
}

/* ---- the three forms -------------------------------------------------- */

static bool
take(struct form *f, const struct match *k, size_t from, bool passive)
{
	*f = (struct form){ from, k->from, k->to, k->phrase->rule, k->phrase,
	    passive };
	return true;
}

/* "The Panel, after discussion, agreed": what stands between two commas. */
static size_t
past_aside(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"after", "having", "following", "on", "with", "in", "by",
	};

	if (!token_punct(s->ts, i, ',') || !TOKEN_IN(s->ts, i + 1, words))
		return i;
	for (size_t k = i + 2; k < s->to && k < i + 24; k++)
		if (token_punct(s->ts, k, ','))
			return k + 1;
	return i;
}

/* "Members [then] agreed to", "the Board were in agreement with". */
static bool
active(const struct model *m, const struct spoken *s, size_t i, struct form *f)
{
	size_t		end = meeting_at(m, s, i), at;
	size_t		before = i > s->from && token_is(s->ts, i - 1, "the") ?
			    i - 1 : i;
	struct match	k;

	/* "The request was that the Council agreed to keep it" */
	if (end == i || (before > s->from &&
	    token_is(s->ts, before - 1, "that")))
		return false;
	at = past_adverbs(s->ts, past_aside(s, end));
	if (lexicon_match(m->lex, LEX_DECISION_VERB, s->ts, at, &k) &&
	    k.to <= s->to && (!match_is(&k, "recommended") ||
	    own_body(m, s->ts, i)))
		return take(f, &k, i, false);
	/* "The Board approved removing the sign" */
	return at + 2 < s->to &&
	    lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, at, &k) &&
	    k.to == at + 1 && !match_is(&k, "noted") &&
	    str_ends(tokens_str(s->ts, k.to, k.to + 1), STR("ing")) &&
	    !(s->ts->t[k.to].flags & TOKEN_CAPITAL) && take(f, &k, i, false);
}

/* "were [considered and] [unanimously] approved": the last word counts. */
static bool
passive(const struct model *m, const struct spoken *s, size_t i, struct form *f)
{
	size_t		at = i + 1;
	bool		been;
	struct match	k;

	been = token_is(s->ts, i, "been") && i > s->from &&
	    (token_is(s->ts, i - 1, "has") || token_is(s->ts, i - 1, "have"));
	if (!token_is(s->ts, i, "was") && !token_is(s->ts, i, "were") && !been)
		return false;
	for (int words = 0; words < 5 && at < s->to; words++) {
		at = past_adverbs(s->ts, at);
		if (lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, at, &k) &&
		    k.to <= s->to &&
		    !(been && !(token_is(s->ts, k.to, "by") &&
		    by_meeting(m, s, k.to + 1))))
			return take(f, &k, i, true);
		/* "presented and", "read, discussed and" */
		if (!str_ends(tokens_str(s->ts, at, at + 1), STR("ed")) &&
		    !token_is(s->ts, at, "read") && !token_is(s->ts, at, "and") &&
		    !token_is(s->ts, at, "taken") && !token_is(s->ts, at, "as") &&
		    !token_is(s->ts, at, "put") &&
		    !token_punct(s->ts, at, ','))
			return false;
		at++;
	}
	return false;
}

/* ---- its wording ------------------------------------------------------ */

/*
 * "Mill Lane – it was agreed that ...": the wording begins behind a short
 * heading before a dash.
 */
static size_t
behind_heading(const struct spoken *s, const struct form *f)
{
	/* "Mill Lane It was agreed ...": a title run into its text */
	if (f->from <= s->from + 9 && token_is(s->ts, f->from, "it") &&
	    (s->ts->t[f->from].flags & TOKEN_CAPITAL))
		return f->from;
	for (size_t i = s->from + 1; i < f->from && i < s->from + 24; i++) {
		bool	next = (i + 1 == f->from && f->verb > f->from) ||
			    token_is(s->ts, i + 1, "it");

		/* "c) Seat: it was agreed to accept the estimate" */
		if (token_punct(s->ts, i, ':') && i < s->from + 9 &&
		    i + 1 == f->from)
			return f->from;
		/* "Comments: The Council has no objection" */
		if (token_punct(s->ts, i, ':') && i < s->from + 6 &&
		    (s->ts->t[i + 1].flags & TOKEN_CAPITAL) && i + 1 <= f->from)
			return i + 1;
		if (!token_punct(s->ts, i, '-') ||
		    (s->ts->t[i].flags & TOKEN_GLUED) ||
		    (s->ts->t[i + 1].flags & TOKEN_GLUED))
			continue;
		if (i >= s->from + 9 && verb_within(s->ts, s->from, i))
			return s->from;
		if (next || (i < s->from + 9 &&
		    (s->ts->t[i + 1].flags & TOKEN_CAPITAL)))
			return i + 1;
	}
	return s->from;
}

/* "agreed to defer the matter", "agreed that it be deferred". */
static bool
defers(const struct spoken *s, size_t i)
{
	for (size_t k = i; k < s->to && k < i + 16; k++)
		if (token_is(s->ts, k, "defer") ||
		    (token_is(s->ts, k, "deferred") && k > 0 &&
		    token_is(s->ts, k - 1, "be")))
			return true;
	return false;
}

/* "Agreed to wait", "deferred until the next meeting": no subject. */
static bool
fragment(const struct model *m, const struct spoken *s, size_t i)
{
	struct match k;

	return lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, i, &k) ||
	    token_is(s->ts, i, "decided") ||
	    token_is(s->ts, i, "recommendation") ||
	    token_is(s->ts, i, "recommendations");
}

/* "7. Jubilee: agreed to light the beacon": the title ends in a mark. */
bool
behind_title(const struct node *n)
{
	const struct node	*t = n->prev;
	str			 s;

	if (t == NULL || t->kind != NODE_LEAF || strcmp(t->tag, "title") != 0)
		return false;
	s = str_trim(t->leaf->s);
	return str_ends(s, STR(":")) || str_ends(s, STR("-")) ||
	    str_ends(s, STR("–"));
}

static bool
apart(const struct spoken *s, size_t i)
{
	/* "Outcome | Recommendations approved" is a form filled in */
	if (!text_leaf(s->n))
		return false;
	if (i == 0 && behind_title(s->n))
		return true;
	return (i == s->from && (s->ts->t[i].flags & TOKEN_CAPITAL)) ||
	    (i > s->from && token_punct(s->ts, i - 1, '-') &&
	    !(s->ts->t[i - 1].flags & TOKEN_GLUED));
}

static bool
form_at(const struct model *m, const struct spoken *s, size_t i, struct form *f)
{
	struct match k;

	/* "The reason for the decision was to save money" */
	if (i > s->from && token_is(s->ts, i, "the") &&
	    (token_is(s->ts, i - 1, "for") || token_is(s->ts, i - 1, "of") ||
	    token_is(s->ts, i - 1, "behind")))
		return active(m, s, i, f);
	/* "proposed, and B seconded, that C be elected Chairman" */
	if (i > s->from && token_is(s->ts, i - 1, "be") &&
	    (token_is(s->ts, i, "elected") || token_is(s->ts, i, "appointed")))
		return false;
	if (lexicon_match(m->lex, LEX_DECISION_PROSE, s->ts, i, &k) &&
	    k.to <= s->to && !(fragment(m, s, i) && !apart(s, i)))
		return take(f, &k, i, token_is(s->ts, i, "was") ||
		    token_is(s->ts, i, "were"));
	return active(m, s, i, f) || passive(m, s, i, f);
}

/* Behind the last bracket, "agreed (5 for, 1 abst)"; or end. */
static size_t
before_bracket(const struct spoken *s, size_t end)
{
	size_t i = end;

	if (i == s->from || !token_punct(s->ts, i - 1, ')'))
		return end;
	while (i > s->from && !token_punct(s->ts, i - 1, '('))
		i--;
	return i > s->from + 2 ? i - 1 : end;
}

/*
 * "approved unanimously", "agreed for payment", "noted with thanks", "approved
 * as list (£612.40)", "agreed, prop Cllr Hale": the token behind the verb.
 */
static size_t
before_manner(const struct spoken *s)
{
	static const char *const last[] = {
		"unanimously", "payment", "thanks", "presented", "circulated",
		"amended", "by", "all", "present", "for", "as", "with", "list",
		"listed", "per", "schedule", "attached",
	};
	static const char *const movers[] = {
		"prop", "proposed", "proposer", "seconded",
	};
	size_t end = s->to, was;

	for (size_t i = s->from + 2; i < s->to; i++)
		if (TOKEN_IN(s->ts, i, movers)) {
			end = i;
			break;
		}
	do {
		was = end;
		while (end > s->from && !token_punct(s->ts, end - 1, ')') &&
		    ((s->ts->t[end - 1].flags & TOKEN_PUNCT) ||
		    TOKEN_IN(s->ts, end - 1, last)))
			end--;
		end = before_bracket(s, end);
	} while (end < was && end > s->from + 1);
	return end;
}

/*
 * "Report noted.", "Quote from Lampco accepted.": a clerk's shorthand, with
 * no other verb, of a paper or a sum.
 */
static bool
shorthand(const struct model *m, const struct spoken *s, struct form *f)
{
	enum { LONG = 14, };
	size_t		end = before_manner(s);
	bool		paper = false;
	struct match	k, x;

	if (end < s->from + 2 || end > s->from + LONG || !text_leaf(s->n) ||
	    !((s->ts->t[s->from].flags & TOKEN_CAPITAL) ||
	    money_match(m->lex, s->ts, s->from, NULL) > s->from) ||
	    token_is(s->ts, s->from, "no") ||
	    !lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, end - 1, &k) ||
	    k.to != end || match_is(&k, "refused") ||
	    match_is(&k, "deferred") ||
	    /* "Payments Approved" is a heading */
	    (s->ts->t[end - 1].flags & TOKEN_CAPITAL))
		return false;
	for (size_t i = s->from; i < k.from; i++) {
		if (finite_verb(s->ts, i) && !token_is(s->ts, i, "received") &&
		    !token_is(s->ts, i, "reviewed"))
			return false;
		paper |= lexicon_match(m->lex, LEX_DECISION_PAPER, s->ts, i,
		    &x) || money_match(m->lex, s->ts, i, NULL) > i;
	}
	return paper && !others_matter(s, k.from) &&
	    take(f, &k, s->from, false);
}

/* "Approved quote from Penn Bros £240": the verb first, and no other. */
static bool
verb_first(const struct model *m, const struct spoken *s, struct form *f)
{
	enum { LONG = 14, };
	size_t		end = before_manner(s);
	bool		paper = false;
	struct match	k, x;

	if (end > s->from + LONG || end < s->from + 3 || !text_leaf(s->n) ||
	    !(s->ts->t[s->from].flags & TOKEN_CAPITAL) ||
	    !lexicon_match(m->lex, LEX_DECISION_DONE, s->ts, s->from, &k) ||
	    k.to != s->from + 1 || !str_ends(tokens_str(s->ts, s->from,
	    k.to), STR("ed")) || match_is(&k, "refused") ||
	    match_is(&k, "deferred") || token_is(s->ts, k.to, "that") ||
	    (s->ts->t[k.to].flags & (TOKEN_CAPITAL | TOKEN_PUNCT)))
		return false;
	for (size_t i = k.to; i < end; i++) {
		if (finite_verb(s->ts, i))
			return false;
		paper |= lexicon_match(m->lex, LEX_DECISION_PAPER, s->ts, i,
		    &x);
	}
	return paper && !others_matter(s, end) &&
	    take(f, &k, s->from, false);
}

bool
sentence_decides(struct model *m, const struct spoken *s, struct agreed *out)
{
	struct form f;

	/* a quotation; "were approved." alone ends what stands elsewhere */
	if (s->from >= s->to || token_punct(s->ts, s->from, '"') ||
	    token_punct(s->ts, s->from, '\''))
		return false;
	for (size_t i = s->from; i < s->to; i++) {
		if (!form_at(m, s, i, &f) || !form_counts(m, s, &f))
			continue;
		if (f.passive && f.from == s->from)
			continue;
		*out = (struct agreed){ behind_heading(s, &f), f.verb, f.end,
		    str_z(m->a, f.ph->value), f.why };
		if (defers(s, f.end - 1) &&
		    strcmp(out->type, "noted") != 0)
			out->type = "deferred";
		return true;
	}
	if (shorthand(m, s, &f) || verb_first(m, s, &f)) {
		*out = (struct agreed){ s->from, f.verb, f.end,
		    str_z(m->a, f.ph->value), f.why };
		return true;
	}
	return false;
}
