/*
 * Actions in plain words, for documents that mark none. Input: the tree.
 * Output: the sentences that give somebody something to do.
 *
 *	"Clerk to obtain three quotations by 30th April 2026."; "not done - the
 *	Clerk to chase"; not "the Clerk was asked to write", which is told, and
 *	not "Clerk to the Council"
 */
#include <string.h>

#include "action.h"

/*
 * Where an owner may begin: a sentence, or behind a dash or colon; behind a
 * comma not "a letter from Mr Orme, Chairman of the Club, to thank".
 */
static bool
begins_clause(const struct tokens *ts, size_t sentence, size_t i)
{
	/* "→ Clerk to write" */
	if (i == sentence + 1 && (ts->t[sentence].flags & TOKEN_PUNCT) &&
	    !token_punct(ts, sentence, '"') && !token_punct(ts, sentence, '('))
		return true;
	return i == sentence || (token_punct(ts, i - 1, '-') &&
	    !(ts->t[i].flags & TOKEN_GLUED)) ||
	    (token_punct(ts, i - 1, ',') && token_is(ts, i, "the")) ||
	    token_punct(ts, i - 1, ';') || token_punct(ts, i - 1, ':') ||
	    token_punct(ts, i - 1, ')') || token_punct(ts, i - 1, ']') ||
	    token_punct(ts, i - 1, '>') || token_punct(ts, i - 1, '@');
}

/* "to write", "both to attend": a verb in small letters, not "to the". */
static size_t
to_do(const struct model *m, const struct tokens *ts, size_t i)
{
	static const char *const none[] = {
		"the", "a", "an", "be", "this", "that", "all", "his", "her",
		"their", "our", "its", "whom", "which", "have", "date",
		"members", "council", "councillors", "each", "any",
	};
	struct match k;

	if (token_is(ts, i, "both") || token_is(ts, i, "also"))
		i++;
	if (!token_is(ts, i, "to") || i + 1 >= ts->n ||
	    (ts->t[i].flags & TOKEN_CAPITAL))
		return 0;
	i++;
	if (!(ts->t[i].flags & TOKEN_WORD) || (ts->t[i].flags & TOKEN_CAPITAL) ||
	    lexicon_match(m->lex, LEX_NUMBER, ts, i, &k))
		return 0;
	for (size_t n = 0; n < sizeof(none) / sizeof(none[0]); n++)
		if (token_is(ts, i, none[n]))
			return 0;
	return i - 1;
}

/* "The Chairman to welcome everyone": the order of business, and no task. */
static bool
presides(const struct tokens *ts, size_t owner, size_t task)
{
	static const char *const chairs[] = {
		"chair", "chairman", "chairperson", "mayor", "convener",
		"provost", "president",
	};
	static const char *const duties[] = {
		"welcome", "receive", "invite", "announce", "open", "introduce",
	};
	bool chair = false, duty = false;

	for (size_t k = 0; k < sizeof(chairs) / sizeof(chairs[0]); k++)
		chair |= token_is(ts, owner, chairs[k]) ||
		    token_is(ts, owner + 1, chairs[k]);
	for (size_t k = 0; k < sizeof(duties) / sizeof(duties[0]); k++)
		duty |= token_is(ts, task + 1, duties[k]);
	return chair && duty;
}

/* "SBC to cut the verge": letters that are nobody's here. */
static bool
strangers(struct model *m, const struct owners *os)
{
	struct tokens *ts = node_tokens(m->a, os->n);

	for (unsigned i = 0; i < os->count; i++)
		if (os->o[i].kind == OWNER_INITIALS &&
		    person_by_initials(m, tokens_str(ts, os->o[i].from,
		    os->o[i].to), NULL) == NULL)
			return true;
	return false;
}

static void
read_sentence(struct model *m, struct node *n, size_t from, size_t to)
{
	struct tokens	*ts = node_tokens(m->a, n);
	struct owners	 os;
	struct fact	*f;
	size_t		 end, task, stop;

	/* "Motion: Orme/Lisle to buy a bench" */
	if (token_is(ts, from, "motion"))
		return;
	for (size_t i = from; i < to; i++) {
		if (!begins_clause(ts, from, i) ||
		    !(ts->t[i].flags & TOKEN_WORD))
			continue;
		end = owners_read(m, n, i, &os);
		if (end == i || os.count == 0 || os.all || strangers(m, &os) ||
		    (task = to_do(m, ts, end)) == 0 || presides(ts, i, task))
			continue;
		for (stop = end; stop < to && !token_punct(ts, stop, ';'); )
			stop++;
		f = action_new(m, n, ts->t[i].from, ts->t[stop - 1].to, &os,
		    "task", "inferred");
		fact_part(m, f, FACT_TASK, n, ts->t[task].from,
		    ts->t[stop - 1].to);
		action_due(m, f, n, end, stop);
		i = stop;	/* "Clerk to write; Tom Reed to inspect it" */
	}
}

static bool
may_hold(const struct node *n)
{
	return text_leaf(n) && told_here(n) && !inside(n, NODE_ROW) &&
	    !inside(n, NODE_DECISION) && !in_section(n, "decision") &&
	    !in_section(n, "attendance") &&
	    node_item((struct node *)n) != NULL;
}

void
find_tasks(struct model *m)
{
	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		struct tokens *ts;

		if (!may_hold(n))
			continue;
		ts = node_tokens(m->a, n);
		for (size_t i = 0, end; i < ts->n; i = end) {
			end = sentence_end(ts, i);
			read_sentence(m, n, i, end);
		}
	}
}
