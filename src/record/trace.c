/*
 * Trace. Input: a document. Output: a line for each of its lines: its number,
 * what block it became, the layout rule that made it, what was found to
 * begin in it and by which rule or phrase, and its text.
 *
 *	   12  p         paragraph   decision:uk-common.lex:131   It was agreed ...
 */
#include <string.h>

#include "document.h"

/* ---- what begins in a line ---------------------------------------------- */

struct found {
	const char	*what;		/* "decision" */
	const char	*rule, *phrase;	/* phrase: a lexicon's line, or NULL */
	struct found	*next;
};

struct trace {
	const struct document	*d;
	struct model		*m;
	struct found		**lines;	/* by index of t.lines */
};

static const struct {
	const char	*name;
	enum lex_kind	 kind;		/* phrases that a rule of C rests on */
} kinds[] = {
	[FACT_PERSON] = { NULL, LEX_KINDS },
	[FACT_ATTENDANCE] = { "attendance", LEX_ATTENDANCE },
	[FACT_SPEECH] = { "speech", LEX_SPEECH_VERB },
	[FACT_RECOMMENDATION] = { "recommendation", LEX_RECOMMEND_LEAD },
	[FACT_DECISION] = { "decision", LEX_DECISION_LEAD },
	[FACT_MOTION] = { "motion", LEX_MOVED },
	[FACT_VOTE] = { "vote", LEX_VOTE },
	[FACT_ACTION] = { "action", LEX_ACTION_LEAD },
	[FACT_INTEREST] = { "interest", LEX_INTEREST },
	[FACT_REFERENCE] = { "reference", LEX_REF },
	[FACT_AMOUNT] = { "amount", LEX_KINDS },
	[FACT_NEXT_MEETING] = { "next-meeting", LEX_NEXT_LEAD },
	[FACT_DOCUMENT] = { "document", LEX_LABEL },
}, abouts[] = {
	[ABOUT_AUTHORITY] = { "authority", LEX_AUTHORITY_NOUN },
	[ABOUT_BODY] = { "body", LEX_BODY_NOUN },
	[ABOUT_TITLE] = { "title", LEX_KINDS },
	[ABOUT_DATE] = { "date", LEX_KINDS },
	[ABOUT_START] = { "start", LEX_OPEN },
	[ABOUT_END] = { "end", LEX_CLOSE },
	[ABOUT_VENUE] = { "venue", LEX_KINDS },
	[ABOUT_STATUS] = { "status", LEX_STATUS },
};

static bool
of_lexicon(const char *rule)
{
	const char *colon = strrchr(rule, ':');

	return colon != NULL && colon[1] >= '0' && colon[1] <= '9';
}

/* The phrase of the kind in the leaf, where the rule is not itself one. */
static const char *
phrase_in(struct trace *t, struct node *n, enum lex_kind kind, const char *rule)
{
	struct tokens	*ts;
	struct match	 k;

	if (kind == LEX_KINDS || of_lexicon(rule))
		return NULL;
	ts = node_tokens(t->m->a, n);
	return lexicon_find(t->m->lex, kind, ts, 0, ts->n, &k) ?
	    k.phrase->rule : NULL;
}

static void
note(struct trace *t, const struct place *p, const char *what,
    enum lex_kind kind, const char *rule)
{
	struct node	*n = p->node;
	struct found	*f, **at;
	size_t		 line;

	while (n != NULL && n->leaf == NULL)
		n = n->first;
	if (n == NULL)
		return;
	line = text_line(t->m->t, leaf_off(n->leaf,
	    p->node->leaf != NULL ? p->from : 0));
	f = arena_alloc(t->m->a, sizeof(*f));
	*f = (struct found){ .what = what, .rule = rule,
	    .phrase = phrase_in(t, n, kind, rule) };
	for (at = &t->lines[line]; *at != NULL; at = &(*at)->next)
		if (strcmp((*at)->what, what) == 0 &&
		    strcmp((*at)->rule, rule) == 0)
			return;		/* ten people in one line: once */
	*at = f;
}

static void
note_facts(struct trace *t)
{
	for (int k = 0; k < ABOUT_KEYS; k++)
		if (t->m->about[k] != NULL && t->m->about[k]->at != NULL)
			note(t, t->m->about[k]->at, abouts[k].name,
			    abouts[k].kind, t->m->about[k]->rule);
	for (int k = 0; k < FACT_KINDS; k++)
		for (struct fact *f = t->m->facts[k]; f != NULL; f = f->next)
			for (struct place *p = f->at; p != NULL &&
			    kinds[k].name != NULL; p = p->next)
				note(t, p, kinds[k].name, kinds[k].kind,
				    f->rule);
}

/* Items' kinds and attendance labels are no facts, but phrases say them. */
static void
note_labels(struct trace *t)
{
	for (struct node *n = t->m->text->first; n != NULL;
	    n = node_after(n, t->m->text)) {
		struct place	 p = { .node = n };
		struct match	 k;
		struct tokens	*ts;

		if (n->kind != NODE_LEAF || n->lang != NULL)
			continue;
		ts = node_tokens(t->m->a, n);
		if (strcmp(n->tag, "title") == 0 &&
		    lexicon_match(t->m->lex, LEX_ITEM_KIND, ts, 0, &k))
			note(t, &p, k.phrase->word, LEX_KINDS, k.phrase->rule);
		else if (strcmp(n->tag, "p") == 0 &&
		    lexicon_whole(t->m->lex, LEX_ATTENDANCE, ts, &k))
			note(t, &p, k.phrase->word, LEX_KINDS, k.phrase->rule);
	}
}

/* ---- blocks ---------------------------------------------------------------- */

static const char *
block_name(const struct node *n)
{
	static const char *const names[] = {
		[NODE_SECTION] = "section", [NODE_LI] = "entry",
		[NODE_ROW] = "row", [NODE_DECISION] = "decision",
		[NODE_ACTION] = "action",
		[NODE_RECOMMENDATION] = "recommendation",
	};

	for (const struct node *p = n->parent; p != NULL; p = p->parent)
		if (p->kind == NODE_DECISION || p->kind == NODE_ACTION ||
		    p->kind == NODE_RECOMMENDATION)
			return names[p->kind];
	if (strcmp(n->tag, "p") != 0)
		return n->tag;
	if (n->parent != NULL && n->parent->kind == NODE_LI)
		return "entry";
	return n->sub != NULL ? n->sub : "p";
}

/* The first leaf, from n on, that has something of the range. */
static const struct node *
leaf_at(const struct model *m, const struct node *n, size_t from, size_t to)
{
	for (; n != NULL; n = node_after(n, m->text)) {
		struct span e;

		if (n->kind != NODE_LEAF ||
		    ((strcmp(n->tag, "mark") == 0 ||
		    strcmp(n->tag, "num") == 0) && n->next != NULL &&
		    n->next->kind == NODE_LEAF))
			continue;
		e = leaf_extent(n->leaf);
		if (e.from < to && e.to > from)
			return n;
		if (e.from >= to)
			break;
	}
	return NULL;
}

/* ---- the lines --------------------------------------------------------------- */

static void
write_found(struct buf *out, const struct found *f)
{
	size_t start = out->n;

	for (const struct found *x = f; x != NULL; x = x->next) {
		buf_printf(out, "%s%s:%s", x != f ? " " : "", x->what, x->rule);
		if (x->phrase != NULL)
			buf_printf(out, "(%s)", x->phrase);
	}
	buf_printf(out, "%*s  ", out->n - start < 28 ?
	    (int)(28 - (out->n - start)) : 0, "");
}

static void
trace_part(struct trace *t, struct buf *out)
{
	const struct text *text = t->m->t;
	const struct node *last = t->m->text->first;

	for (size_t i = 0; i < text->nlines; i++) {
		const struct line *l = &text->lines[i];
		const struct node *n;

		if (l->off < t->m->from || l->off >= t->m->to)
			continue;
		n = l->blank ? NULL : leaf_at(t->m, last, l->off,
		    l->off + l->n);
		if (n != NULL)
			last = n;	/* leaves ascend, as lines do */
		buf_printf(out, "%5u  %-14s %-18s ", l->number,
		    n != NULL ? block_name(n) : "",
		    n != NULL && n->rule != NULL ? n->rule : "");
		write_found(out, t->lines[i]);
		buf_str(out, str_trim(str_sub(text->s, l->off, l->off + l->n)));
		buf_puts(out, "\n");
	}
}

enum mn_status
record_trace(struct arena *a, const char *name, str bytes,
    const struct lexicon *common, const struct lexicon *profile,
    struct diags *ds, struct buf *out)
{
	struct document	 d = { .a = a, .name = name, .ds = ds };
	struct trace	 t = { .d = &d };
	struct part	*parts;
	enum mn_status	 rc;
	size_t		 n;

	d.lex = profile != NULL ? profile : common;
	if ((rc = document_open(&d, bytes)) >= MN_FAILED)
		return rc;
	n = split_meetings(a, &d.t, d.lex, d.blocks, &parts);
	for (size_t i = 0; i < n; i++) {
		t.m = document_part(&d, &parts[i], name);
		t.lines = arena_alloc(a, (d.t.nlines + 1) * sizeof(*t.lines));
		note_facts(&t);
		note_labels(&t);
		trace_part(&t, out);
	}
	return MN_OK;
}
