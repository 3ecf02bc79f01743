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

typedef void pass(struct model *);

static void
run(struct model *m, pass *const *passes)
{
	for (; *passes != NULL; passes++) {
		(*passes)(m);
		arena_trim(m->tmp);
	}
}

static void
make_tree(struct model *m)
{
	const struct role *roles = plan_make(m);

	/* the plan cuts some blocks into several */
	m->made = arena_alloc(m->a, (m->nblocks + 1) * sizeof(*m->made));
	build_tree(m, roles);
}

void
assemble(struct model *m)
{
	static pass *const tree[] = { make_tree, NULL };
	static pass *const unread[] = { give_ids, NULL };
	/* what an agenda tells: whose, when, and what there will be to decide */
	static pass *const agenda[] = {
		find_about, find_recommendations, find_details, give_ids, NULL,
	};
	static pass *const transcript[] = {
		find_about, find_turns, find_details, give_ids, NULL,
	};
	static pass *const minutes[] = {
		find_about, find_attendance, learn_voices, retell_exports,
		find_recommendations, find_decisions, find_motions,
		find_statuses,
		find_interests, find_inferred_decisions, find_actions,
		find_prose_decisions, find_determined, find_speeches,
		find_details,
		find_payments, find_exclusions, find_next_meetings,
		doubt_misread, join_twins, give_ids, NULL,
	};

	run(m, tree);
	if (m->unread) {
		run(m, unread);
	} else if (strcmp(m->kind, "agenda") == 0) {
		tell_kind(m, MN_DIAG_AGENDA_ONLY);
		run(m, agenda);
	} else if (m->transcript) {
		tell_kind(m, MN_DIAG_TRANSCRIPT);
		run(m, transcript);
	} else if (strcmp(m->kind, "other") == 0) {
		tell_kind(m, MN_DIAG_NOT_MINUTES);
		run(m, unread);
	} else {
		run(m, minutes);
	}
	arena_reset(m->tmp);
}
