/*
 * Assembly: from blocks to a meeting. Each pass knows only what the passes
 * before it found; the order is the one in which a reader would decide.
 */
#include <string.h>

#include "assemble.h"

bool
in_section(const struct node *n, const char *kind)
{
	for (; n != NULL && n->kind != NODE_ITEM; n = n->parent)
		if (n->kind == NODE_SECTION && strcmp(n->sub, kind) == 0)
			return true;
	return false;
}

bool
inside(const struct node *n, enum node_kind kind)
{
	for (; n != NULL; n = n->parent)
		if (n->kind == kind)
			return true;
	return false;
}

bool
told_here(const struct node *n)
{
	static const char *const elsewhere[] = {
		"agenda", "recommendation", "reasons", "options", "documents",
		"record", "contents", "front",
	};

	for (size_t i = 0; i < sizeof(elsewhere) / sizeof(elsewhere[0]); i++)
		if (in_section(n, elsewhere[i]))
			return false;
	return !inside(n, NODE_RECOMMENDATION);
}

/* Says of what the document is none of the minutes. */
static void
tell_kind(struct model *m, enum mn_diag code)
{
	const struct node *n = m->text->first;

	while (n != NULL && n->kind != NODE_LEAF)
		n = node_after(n, m->text);
	if (n != NULL)
		model_diag(m, code, n, "%s", "");
}

/* What an agenda tells: whose, when, and what there will be to decide. */
static void
assemble_agenda(struct model *m)
{
	tell_kind(m, MN_DIAG_AGENDA_ONLY);
	find_about(m);
	find_recommendations(m);
	find_details(m);
	give_ids(m);
}

void
assemble(struct model *m)
{
	m->made = arena_alloc(m->a, (m->nblocks + 1) * sizeof(*m->made));
	build_tree(m, plan_make(m));
	if (strcmp(m->kind, "agenda") == 0 && !m->unread) {
		assemble_agenda(m);
		return;
	}
	if (strcmp(m->kind, "other") == 0 && !m->unread)
		tell_kind(m, MN_DIAG_NOT_MINUTES);
	if (m->unread || strcmp(m->kind, "other") == 0) {
		give_ids(m);
		return;
	}
	find_about(m);
	find_attendance(m);
	learn_voices(m);
	retell_exports(m);
	find_recommendations(m);
	find_decisions(m);
	find_motions(m);
	find_interests(m);
	find_inferred_decisions(m);
	find_actions(m);
	find_prose_decisions(m);
	find_speeches(m);
	find_details(m);
	find_payments(m);
	find_exclusions(m);
	find_next_meetings(m);
	join_twins(m);
	give_ids(m);
}
