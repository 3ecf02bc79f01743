/*
 * Views and decisions. Input: a sentence, and the token behind "agreed that".
 * Output: whether only a view is held there, of what is or will be.
 *
 *	"agreed that it was important" holds a view; "agreed that the plan be
 *	sent" and "agreed that it was good and that a copy be sent" decide
 */
#include "spoken.h"

/* "would be better", "will be a good thing": a view of what is to come. */
static bool
judges(const struct spoken *s, size_t i)
{
	static const char *const words[] = {
		"better", "best", "good", "useful", "helpful", "beneficial",
		"sensible", "preferable", "difficult", "hard", "wise", "nice",
		"interesting", "worthwhile", "important", "impossible",
		"possible", "unfair", "fair", "wrong", "right", "great",
		"keen",
	};

	static const char *const better[] = { "better", "best", "good", };
	static const char *const way[] = {
		"approach", "way", "idea", "option", "course", "solution",
	};

	if (!token_is(s->ts, i, "would") && !token_is(s->ts, i, "will"))
		return false;
	/* "a better approach would be to gather them" */
	if (i >= 2 && TOKEN_IN(s->ts, i - 1, way) &&
	    TOKEN_IN(s->ts, i - 2, better))
		return true;
	i += token_is(s->ts, i + 1, "not") ? 2 : 1;
	if (!token_is(s->ts, i, "be"))
		return false;
	i += token_is(s->ts, i + 1, "a") || token_is(s->ts, i + 1, "very") ||
	    token_is(s->ts, i + 1, "most") || token_is(s->ts, i + 1, "too") ?
	    2 : 1;
	return TOKEN_IN(s->ts, i, words);
}

/*
 * The first verb behind "that" tells: it is what shall be, or what is. That
 * the last minutes were correct is agreed all the same.
 */
static bool
view(const struct spoken *s, size_t i)
{
	static const char *const shall[] = {
		"be", "should", "would", "will", "shall", "must", "to",
		"proceed", "remain", "not",
	};
	static const char *const is[] = {
		"was", "were", "is", "are", "has", "had", "have", "needs",
		"need", "needed", "did", "does",
	};
	static const char *const joins[] = {
		"since", "as", "although", "though", "while", "when",
		"because", "if", "once",
	};
	bool minutes = false, joined = TOKEN_IN(s->ts, i, joins);

	for (; i < s->to; i++) {
		/* "that since it was late the matter should wait" */
		if (joined && !TOKEN_IN(s->ts, i, shall))
			continue;
		minutes |= token_is(s->ts, i, "minutes") ||
		    token_is(s->ts, i, "record");
		if (TOKEN_IN(s->ts, i, shall))
			return judges(s, i);
		if (TOKEN_IN(s->ts, i, is))
			return !minutes;
	}
	return false;
}

bool
holds_view(const struct spoken *s, size_t i)
{
	if (!view(s, i))
		return false;
	for (; i + 2 < s->to; i++) {
		/* "that it was elsewhere, and declined to comment" */
		if (token_is(s->ts, i, "declined") &&
		    token_is(s->ts, i + 1, "to"))
			return false;
		/* "that it was good and that a group be formed" */
		if (token_is(s->ts, i, "and") &&
		    token_is(s->ts, i + 1, "that") && !view(s, i + 2))
			return false;
	}
	return true;
}
