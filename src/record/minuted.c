/*
 * Whole minutes with decisions set apart. Input: the blocks and their roles.
 * Output: whether what stands between a title and its "Decision" was told at
 * the meeting, as in whole minutes, or put before it, as on an agenda's page.
 *
 *	"MINUTE of MEETING of ROADS COMMITTEE", "Sederunt:", and in each item
 *	"The Head of Roads explained ..." over "DECISION": it was told
 */
#include <string.h>

#include "plan.h"

enum { HEAD = 14, LIST = 60, };

/* "Minute of Meeting of", "Present: Councillor Hale" among the first. */
static bool
heads_minutes(const struct model *m)
{
	struct match	k;
	bool		named = false, listed = false;

	for (size_t i = 0; i < m->nblocks && i < LIST; i++) {
		const struct tokens	*ts = m->blocks[i].tokens;

		if (m->blocks[i].kind == BLOCK_ROW)
			ts = m->blocks[i].ncells == 0 ? NULL :
			    tokens_make(m->tmp, m->blocks[i].cells[0]->s);
		if (ts == NULL || ts->n == 0)
			continue;
		if (i < HEAD && lexicon_match(m->lex, LEX_DOC_MINUTES, ts, 0,
		    &k))
			named = true;
		if (lexicon_match(m->lex, LEX_ATTENDANCE, ts, 0, &k) &&
		    match_is(&k, "present"))
			listed = true;
	}
	return named && listed;
}

bool
minuted(const struct model *m, const struct role *r)
{
	static const char *const page[] = {
		"minutes", "contents", "documents", "record", "document",
	};

	if (strcmp(m->kind, "meeting") != 0)
		return false;
	for (size_t i = 0; i < m->nblocks; i++)
		for (size_t k = 0; r[i].kind == ROLE_LABEL &&
		    k < sizeof(page) / sizeof(page[0]); k++)
			if (strcmp(r[i].value, page[k]) == 0)
				return false;
	return heads_minutes(m);
}
