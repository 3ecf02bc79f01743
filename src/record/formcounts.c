/*
 * Whether it counts. Input: a sentence with a form of words that decides.
 * Output: whether it tells a decision that this meeting took.
 *
 *	"The plan was approved by the Board" does; "by the Ministry", "as was
 *	agreed in May", "The Council voted 2-3 to mend it" do not
 */
#include <string.h>

#include "motion.h"
#include "spoken.h"

/* "A walk was suggested, and this was accepted": "this" begins it anew. */
static size_t
subject_of(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"this", "these", "they", "all", "which",
	};

	if (i > s->from + 1 && TOKEN_IN(s->ts, i - 1, words) &&
	    begins_anew(s, i - 1))
		return i - 1;
	return s->from;
}

/* What is decided by others, as a rule: planning applications, appeals. */
bool
others_matter(const struct spoken *s, size_t to)
{
	static const char *const words[] = {
		"planning", "permission", "appeal", "consent", "licence",
		"application", "applications", "permissions", "appeals",
	};

	for (size_t i = s->from; i < to; i++)
		if (TOKEN_IN(s->ts, i, words))
			return true;
	return false;
}

/* The meeting decides on such matters itself, or the verb says that it did. */
static bool
own_matter(const struct model *m, const struct spoken *s, const struct form *f)
{
	static const char *const words[] = {
		"planning", "licensing", "development", "regulatory", "appeals",
		"hearing", "hearings",
	};
	const struct fact	*body = m->about[ABOUT_BODY];

	if (s->ts->t[f->verb].flags & TOKEN_CAPS)
		return true;
	for (size_t i = 0; body != NULL && i < body->words->n; i++)
		if (TOKEN_IN(body->words, i, words))
			return true;
	return false;
}

/* "was appointed to the Board in 2011", "... to it by the County Council" */
static bool
appointed_elsewhere(const struct model *m, const struct spoken *s, size_t i)
{
	for (; i + 1 < s->to; i++) {
		if (token_is(s->ts, i, "in") &&
		    (s->ts->t[i + 1].flags & TOKEN_NUMBER))
			return true;
		if (token_is(s->ts, i, "by"))
			return !by_meeting(m, s, i + 1);
	}
	return false;
}

/* "was approved by 7 votes to 2" */
static bool
by_votes(const struct model *m, const struct tokens *ts, size_t i)
{
	size_t end = number_match(m->lex, ts, i, NULL);

	return end > i && (token_is(ts, end, "votes") ||
	    token_is(ts, end, "to"));
}

static bool
passive_counts(const struct model *m, const struct spoken *s,
    const struct form *f)
{
	static const char *const before[] = {
		"as", "which", "who", "what", "it", "there",
	};
	/* "for payment" and the like; "homes were approved for delivery" tells */
	static const char *const aims[] = {
		"payment", "payments", "the", "signature", "signing",
		"publication", "adoption", "submission", "inclusion",
		"accuracy", "use", "purchase", "a", "one", "consultation",
	};
	/* "approved with no changes"; but "The date was agreed with the bank" */
	static const char *const changes[] = {
		"no", "amendments", "changes", "minor", "one", "two", "some",
		"effect", "immediate",
	};
	bool	that = token_is(s->ts, f->end, "that");
	size_t	i = f->from;

	/* "It was agreed at the June meeting", "reviewed and agreed in May" */
	if (token_is(s->ts, f->end, "at") || token_is(s->ts, f->end, "in"))
		for (size_t k = f->end + 1; k < s->to && k < f->end + 9; k++)
			if (token_is(s->ts, k, "meeting"))
				return false;
	/* "No apologies were noted.", "These minutes were approved on 3 May" */
	if (token_is(s->ts, s->from, "no") || token_is(s->ts, s->from, "none") ||
	    token_is(s->ts, s->from, "whereas") ||
	    (token_is(s->ts, s->from, "these") &&
	    token_is(s->ts, s->from + 1, "minutes")))
		return false;
	if (token_is(s->ts, f->from + 1, "appointed") &&
	    appointed_elsewhere(m, s, f->end))
		return false;
	/* ", which were approved": of what was just presented */
	if (i > s->from && TOKEN_IN(s->ts, i - 1, before) && !(i > s->from + 1 &&
	    token_is(s->ts, i - 1, "which") && (token_punct(s->ts, i - 2, ',') ||
	    (token_is(s->ts, f->end, "by") && by_meeting(m, s, f->end + 1)))))
		return false;
	if (that || (token_is(s->ts, f->end, "with") &&
	    !TOKEN_IN(s->ts, f->end + 1, changes)))
		return false;
	if (token_is(s->ts, f->end, "by") &&
	    !token_is(s->ts, f->end - 1, "signed"))
		return by_meeting(m, s, f->end + 1) ||
		    by_votes(m, s->ts, f->end + 1);
	if (token_is(s->ts, f->end, "for") &&
	    str_eq(f->ph->value, STR("approved")) &&
	    !TOKEN_IN(s->ts, f->end + 1, aims))
		return false;
	/* "The Members who stood down were noted": people are no papers */
	if (str_eq(f->ph->value, STR("noted")) &&
	    token_is(s->ts, s->from + 1, "members"))
		return false;
	/* "The report was NOTED and the scheme APPROVED." */
	if (str_eq(f->ph->value, STR("noted")))
		return f->end >= s->to || token_punct(s->ts, f->end, '.') ||
		    ((s->ts->t[f->verb].flags & TOKEN_CAPS) &&
		    token_is(s->ts, f->end, "and"));
	/* "Two forms were rejected", "the motion was rejected": no decision */
	if (token_is(s->ts, f->verb, "rejected"))
		return false;
	if (str_eq(f->ph->value, STR("refused")) ||
	    token_is(s->ts, f->verb, "granted"))
		return own_matter(m, s, f);
	return !others_matter(s, f->from) || own_matter(m, s, f);
}

/*
 * "... and agreed to forward it": whose doing it is, the sentence's subject
 * tells: the meeting, or a proposal that was put to it.
 */
static bool
joined_on(const struct model *m, const struct spoken *s, const struct form *f)
{
	static const char *const put[] = {
		"proposed", "moved", "seconded", "proposal", "motion",
		"proposition",
	};

	if (!token_is(s->ts, f->from, "and") ||
	    token_is(s->ts, f->from + 1, "it") ||
	    token_is(s->ts, f->from + 1, "was"))
		return true;
	for (size_t i = s->from; i < f->from; i++)
		if (TOKEN_IN(s->ts, i, put))
			return true;
	return meeting_at(m, s, s->from) > s->from ||
	    token_is(s->ts, s->from, "it");
}

/* "The Council voted 2-3 to mend it": it will not be. */
static bool
outvoted(const struct model *m, const struct spoken *s, const struct form *f)
{
	struct count c;

	for (size_t i = f->from; i < f->end; i++)
		if (token_is(s->ts, i, "voted")) {
			count_votes(m, s->ts, s->from, s->to, &c);
			return (c.n[SIDE_AGAINST] >= 0 &&
			    c.n[SIDE_AGAINST] >= c.n[SIDE_FOR]) ||
			    (c.ratio[1] >= 0 && c.ratio[1] >= c.ratio[0]);
		}
	return false;
}

bool
form_counts(const struct model *m, const struct spoken *s, const struct form *f)
{
	bool that = token_is(s->ts, f->end - 1, "that");

	if (outvoted(m, s, f))
		return false;

	if (f->passive ? !passive_counts(m, s, f) :
	    token_is(s->ts, f->end, "by") && !by_meeting(m, s, f->end + 1))
		return false;
	if (!f->passive && token_is(s->ts, f->end, "at") &&
	    !token_is(s->ts, f->end + 1, "this"))
		return false;
	if ((that && strcmp(f->ph->word, "recommended") != 0 &&
	    holds_view(s, f->end)) || long_ago(m, s, f->end) ||
	    !joined_on(m, s, f))
		return false;
	return (!f->passive && begins_anew(s, f->from)) ||
	    !somebody_says(m, s, f->passive ? subject_of(s, f->from) : s->from,
	    f->from);
}
