/*
 * Apologies in sentences. Input: a paragraph. Output: an attendance for each
 * who could not come, or was absent.
 *
 *	"The Chairman opened the meeting; apologies had been received from
 *	Councillors Hale and Doyle."; "Cllr Penn sent her apologies."
 */
#include <string.h>

#include "attend.h"

struct sentence {
	struct names	 x;
	size_t		 from, to;
};

/* Names that follow "apologies were received from". */
static bool
names_behind(struct sentence *s)
{
	struct match k;

	if (!lexicon_find(s->x.m->lex, LEX_ATTENDANCE_SENTENCE, s->x.ts,
	    s->from, s->to, &k) || k.to >= s->to)
		return false;
	s->x.status = str_z(s->x.m->a, k.phrase->value);
	s->x.rule = k.phrase->rule;
	s->x.told = true;
	read_names(&s->x, k.to);
	return s->x.found > 0;
}

/* "2. Apologies" / "Were received from Cllr Hale": the title says of what. */
static bool
received_from(struct sentence *s)
{
	size_t i = s->from;

	while (i < s->to && i < s->from + 8 && !token_is(s->x.ts, i, "from") &&
	    !(s->x.ts->t[i].flags & TOKEN_PUNCT))
		i++;
	if (!token_is(s->x.ts, i, "from") || i == s->from ||
	    (!token_is(s->x.ts, i - 1, "received") &&
	    !token_is(s->x.ts, i - 1, "accepted") &&
	    !token_is(s->x.ts, i - 1, "given") && i > s->from + 1))
		return false;
	s->x.status = "apologies";
	s->x.rule = "apologies-told";
	s->x.told = true;
	read_names(&s->x, i + 1);
	return s->x.found > 0;
}

/* "... had also sent their", before "apologies": where it begins. */
static size_t
before_sent(const struct tokens *ts, size_t from, size_t i)
{
	static const char *const words[] = {
		"sent", "gave", "given", "had", "have", "has", "also", "both",
		"their", "his", "her", "tendered", "submitted", "offered",
		"presented",
	};

	while (i > from && TOKEN_IN(ts, i - 1, words))
		i--;
	return i;
}

/* "Cllr Penn and Mr Reed sent their apologies", "Mr Reed was absent" */
static bool
names_before(struct sentence *s)
{
	size_t	end = s->from;
	bool	apology = false, absent = false;

	if (names_start(s->x.m, s->x.ts, s->from) > s->from + 1)
		return false;
	for (; end < s->to && !apology && !absent; end++) {
		apology = token_is(s->x.ts, end, "apologies") ||
		    token_is(s->x.ts, end, "apologised") ||
		    token_is(s->x.ts, end, "apology");
		absent = token_is(s->x.ts, end, "absent") &&
		    (token_is(s->x.ts, end - 1, "was") ||
		    token_is(s->x.ts, end - 1, "were"));
	}
	if (!apology && !absent)
		return false;
	s->x.status = absent ? "absent" : "apologies";
	s->x.rule = "apologies-told";
	s->x.to = before_sent(s->x.ts, s->from, end - 1);
	s->x.told = true;
	read_names(&s->x, s->from);
	return s->x.found > 0;
}

/* Apologies are told of before they are listed: "Cllrs Ash and Fox sent ..." */
bool
apologies_sent(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	size_t		 end = sentence_end(ts, 0);

	for (size_t i = 2; i < end && i < 24; i++)
		if (token_is(ts, i, "apologies"))
			return before_sent(ts, 0, i) < i &&
			    names_start(m, ts, 0) <= 1;
	return false;
}

bool
told_apologies(struct model *m, struct node *n, bool here)
{
	struct sentence	 s = { .x = names_of(m, n, "", "") };
	bool		 any = false;

	for (s.from = 0; s.from < s.x.ts->n; s.from = s.to) {
		s.to = sentence_end(s.x.ts, s.from);
		s.x = names_of(m, n, "", "");
		s.x.to = s.to;
		any |= names_behind(&s) || (here &&
		    (received_from(&s) || names_before(&s)));
	}
	return any;
}

/* "had been appointed as a substitute member for Councillor": the end of it. */
static size_t
substitute_words(const struct tokens *ts, size_t i, size_t end, bool *came)
{
	size_t at = i;

	*came = false;
	/* "would be substituting, with voting rights, for" */
	while (at < end && at < i + 4 && (token_is(ts, at, "would") ||
	    token_is(ts, at, "will") || token_is(ts, at, "was") ||
	    token_is(ts, at, "is") || token_is(ts, at, "be")))
		at++;
	if (token_is(ts, at, "substituting") || (token_is(ts, at, "substitute") &&
	    at > i) || token_is(ts, at, "substituted") ||
	    token_is(ts, at, "deputising") || token_is(ts, at, "deputised")) {
		*came = true;
		for (size_t k = at + 1; k < end && k < at + 8; k++)
			if (token_is(ts, k, "for"))
				return k + 1;
		return i;
	}
	at = i;

	while (at < end && at < i + 4 && (token_is(ts, at, "had") ||
	    token_is(ts, at, "was") || token_is(ts, at, "has") ||
	    token_is(ts, at, "been") || token_is(ts, at, "were")))
		at++;
	if (token_is(ts, at, "replaced") && at > i)
		return at + 1;
	if (!token_is(ts, at, "appointed") && !token_is(ts, at, "nominated") &&
	    !token_is(ts, at, "attending") && !token_is(ts, at, "attended") &&
	    !token_is(ts, at, "acting") && !token_is(ts, at, "present"))
		return i;
	at++;
	at += token_is(ts, at, "as");
	at += token_is(ts, at, "a") || token_is(ts, at, "the");
	if (!token_is(ts, at, "substitute"))
		return i;
	at++;
	at += token_is(ts, at, "member");
	return token_is(ts, at, "for") ? at + 1 : i;
}

/*
 * "It was noted that Councillor Hale had been appointed as a substitute member
 * for Councillor Doyle": who is listed as present stays so.
 */
bool
told_substitute(struct model *m, struct node *n)
{
	struct names	 x = names_of(m, n, "substitute", "substitute-told");
	struct tokens	*ts = x.ts;
	bool		 any = false;

	for (size_t i = 0; i < ts->n; i++) {
		struct person	p, q;
		size_t		end = person_match(m->lex, ts, i, &p), at;
		bool		came;
		struct fact	*f;

		if (end == i || !p.titled)
			continue;
		at = substitute_words(ts, end, ts->n, &came);
		if (at > end && person_match(m->lex, ts, at, &q) > at &&
		    q.titled) {
			f = attend(&x, &p);
			if (came)
				fact_set(m, f, "status", "substitute");
			any = true;
		}
		i = end - 1;
	}
	return any;
}

/* Where in the sentence it is said that people were there from afar. */
static size_t
remote_at(const struct tokens *ts, size_t i, size_t end)
{
	for (; i + 1 < end; i++) {
		if (token_is(ts, i, "remote") && (token_is(ts, i + 1,
		    "attendance") || token_is(ts, i + 1, "participation")))
			return i;
		if ((token_is(ts, i, "attended") || token_is(ts, i, "joined") ||
		    token_is(ts, i, "attending") ||
		    token_is(ts, i, "participated")) &&
		    (token_is(ts, i + 1, "remotely") ||
		    token_is(ts, i + 1, "online") ||
		    token_is(ts, i + 1, "virtually")))
			return i;
	}
	return end;
}

bool
told_remote(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	bool		 any = false;

	for (size_t from = 0, to; from < ts->n; from = to) {
		size_t		at, end;
		struct person	p;

		to = sentence_end(ts, from);
		if ((at = remote_at(ts, from, to)) == to)
			continue;
		for (size_t i = from; i < at; i = end > i ? end : i + 1) {
			struct fact *who;

			if ((end = person_match(m->lex, ts, i, &p)) == i)
				continue;
			who = person_named(m, tokens_str(ts, p.name,
			    p.name_end));
			if (who == NULL || who->attended == NULL || strcmp(
			    fact_get(who->attended, "status"), "present") != 0)
				continue;
			fact_set(m, who->attended, "status", "remote");
			any = true;
		}
	}
	return any;
}

/* The person listed whose name or initials stand at token i, or NULL. */
static struct fact *
listed_at(struct model *m, const struct tokens *ts, size_t i, size_t *end)
{
	struct fact	*who = NULL;
	struct person	 p;

	if ((*end = initials_match(m, ts, i, &who, NULL)) > i)
		return who;
	if ((*end = person_match(m->lex, ts, i, &p)) > i)
		who = person_named(m, tokens_str(ts, p.name, p.name_end));
	if (who == NULL && *end > i)
		who = person_known(m, tokens_str(ts, p.name_end - 1,
		    p.name_end));
	return who;
}

/* "The Mayor, Cllr A Marsh, in the Chair", over the list of the others. */
static bool
in_the_chair(struct model *m, struct node *n)
{
	struct names	x = names_of(m, n, "present", "chair-told");
	struct person	p;
	struct fact	*f;
	size_t		end;

	if (x.ts->n > 16)
		return false;
	for (size_t i = 0; i + 3 < x.ts->n; i++) {
		if ((end = person_match(m->lex, x.ts, i, &p)) == i ||
		    !p.titled)
			continue;
		end += token_punct(x.ts, end, ')');
		end += token_punct(x.ts, end, ',') ||
		    token_punct(x.ts, end, '-') || token_punct(x.ts, end, '(');
		if (!token_is(x.ts, end, "in") ||
		    !token_is(x.ts, end + 1, "the") ||
		    !token_is(x.ts, end + 2, "chair"))
			return false;
		f = attend(&x, &p);
		if (fact_get(f, "role") == NULL)
			fact_set(m, f, "role", "Chair");
		return true;
	}
	return false;
}

bool
told_chair(struct model *m, struct node *n)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct fact	*who = NULL;
	size_t		 i = 0, end = 0;

	if (in_the_chair(m, n))
		return true;
	while (i < ts->n && !token_is(ts, i, "chaired"))
		i++;
	if (i == ts->n || ts->n > 40)
		return false;
	keys_work_out(m);
	if (token_is(ts, i + 1, "by"))
		who = listed_at(m, ts, i + 2 + token_punct(ts, i + 2, ':'),
		    &end);
	for (size_t k = 0; k < i && who == NULL && !token_is(ts, i + 1, "by");
	    k++)
		if ((who = listed_at(m, ts, k, &end)) != NULL && end != i)
			who = NULL;
	if (who == NULL || who->attended == NULL)
		return false;
	if (fact_get(who->attended, "role") == NULL)
		fact_set(m, who->attended, "role", "Chair");
	return true;
}
