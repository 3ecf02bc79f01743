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
	s->x.to = end - 1;
	s->x.told = true;
	read_names(&s->x, s->from);
	return s->x.found > 0;
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
		any |= names_behind(&s) || (here && names_before(&s));
	}
	return any;
}
