/* What tests of record share: a document made into a model, and shown. */
#ifndef MN_TESTS_MEETING_H
#define MN_TESTS_MEETING_H

#include "recognise.h"
#include "record/assemble.h"
#include "record/split.h"
#include "record/write.h"

static struct model	*model;
static struct part	*parts;
static size_t		 nparts;
static struct buf	 xml;
static struct ledger	 ledger;

/* The n-th meeting of the document, whose account must be complete. */
static inline void
meeting_of(const char *s, size_t part)
{
	struct blocks *b;

	if (model != NULL)
		arena_reset(model->tmp);	/* what the last test asked */
	diags_init(&diags, &arena, "in.txt");
	read_text(s);
	b = blocks_make(&arena, &text, lexicon, habits_learn(&arena, &text,
	    lexicon));
	nparts = split_meetings(&arena, &text, lexicon, b, &parts);
	assert_true(part < nparts);
	model = model_new(&arena, &text, lexicon, &diags, "in");
	model->from = parts[part].from;
	model->to = parts[part].to;
	model->blocks = b->b + parts[part].first;
	model->nblocks = parts[part].n;
	assemble(model);
	buf_free(&xml);
	ledger = (struct ledger){ 0 };
	record_write(model, &xml, &ledger);
	assert_true(account_check(model, &xml, &ledger, model->from,
	    model->to));
}

static inline void
meeting(const char *s)
{
	meeting_of(s, 0);
}

/* With lines of a profile over the lexicons that are built in. */
static inline void
meeting_with(const char *profile, const char *s)
{
	const struct lexicon *common = lexicon;

	lexicon = lexicon_lines(profile, common);
	meeting(s);
	lexicon = common;
}

static inline int
finish_meeting(void **state)
{
	buf_free(&xml);
	if (model != NULL)
		arena_reset(model->tmp);
	return finish(state);
}

/* ---- shown ----------------------------------------------------------------- */

static inline void
show_attrs(const struct fact *f)
{
	for (const struct attr *a = f->attrs; a != NULL; a = a->next)
		if (strcmp(a->name, "as") != 0)
			buf_printf(&shown, " %s=%s", a->name, a->value);
	if (f->who != NULL)
		buf_printf(&shown, " who=%s", fact_get(f->who, "name"));
}

/* A line a fact, "id attributes: text", and one a part, "  attributes: text". */
static inline const char *
facts(enum fact_kind kind)
{
	for (const struct fact *f = model->facts[kind]; f != NULL; f = f->next) {
		buf_puts(&shown, f->id);
		show_attrs(f);
		if (strcmp(f->certainty, "stated") != 0)
			buf_printf(&shown, " %s", f->certainty);
		if (f->parts == NULL)
			buf_printf(&shown, ": %.*s", STR_ARG(f->text));
		buf_puts(&shown, "\n");
		for (const struct fact *p = f->parts; p != NULL; p = p->next) {
			buf_puts(&shown, " ");
			show_attrs(p);
			buf_printf(&shown, " %.*s\n", STR_ARG(p->text));
		}
	}
	return take_shown();
}

/* The tree by indents: "item 5", "section minutes", "p words". */
static inline void
show_node(const struct node *n, int depth)
{
	static const char *const names[] = {
		"text", "section", "item", "list", "li", "table", "row",
		"decision", "action", "recommendation",
	};

	buf_printf(&shown, "%*s", depth, "");
	if (n->kind == NODE_LEAF)
		buf_printf(&shown, "%s %.*s\n", n->tag, STR_ARG(n->leaf->s));
	else
		buf_printf(&shown, "%s%s%s\n", names[n->kind],
		    n->kind == NODE_SECTION ? " " : n->number ? " " : "",
		    n->kind == NODE_SECTION ? n->sub : n->number ? n->number :
		    "");
	for (const struct node *c = n->first; c != NULL; c = c->next)
		show_node(c, depth + 1);
}

static inline const char *
tree(void)
{
	for (const struct node *n = model->text->first; n != NULL; n = n->next)
		show_node(n, 0);
	return take_shown();
}

static inline const char *
about(void)
{
	static const char *const names[] = {
		"authority", "body", "title", "date", "start", "end", "venue",
		"status",
	};

	for (int k = 0; k < ABOUT_KEYS; k++)
		if (model->about[k] != NULL)
			buf_printf(&shown, "%s %s %s\n", names[k],
			    fact_get(model->about[k], "value"),
			    model->about[k]->certainty);
	return take_shown();
}

#endif
