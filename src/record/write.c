/*
 * Writing. Input: the model. Output: <record>, its text with bytes and lines
 * for every leaf, its facts, its diagnostics. What is written here is parsed
 * back and validated before anybody sees it.
 */
#include <stdio.h>
#include <string.h>

#include "write.h"

struct writer {
	struct model	*m;
	struct arena	*tmp;		/* for the spans of a place */
	struct buf	*b;
	struct ledger	*ledger;
};

static void
attribute(struct writer *w, const char *name, const char *value)
{
	if (value == NULL || value[0] == '\0')
		return;
	buf_puts(w->b, " ");
	buf_puts(w->b, name);
	buf_puts(w->b, "=\"");
	buf_xml(w->b, str_c(value));
	buf_puts(w->b, "\"");
}

/* ---- where ------------------------------------------------------------ */

/* "12-15", behind a blank where it is not the first. */
static void
write_range(struct writer *w, bool first, size_t from, size_t to)
{
	if (!first)
		buf_puts(w->b, " ");
	buf_number(w->b, from);
	if (to > from) {
		buf_puts(w->b, "-");
		buf_number(w->b, to);
	}
}

static void
write_spans(struct writer *w, const struct span *s, size_t n)
{
	const struct text	*t = w->m->t;
	size_t			 from, to, last = 0;

	if (n == 0)
		return;
	buf_puts(w->b, " bytes=\"");
	for (size_t i = 0; i < n; i++)
		write_range(w, i == 0, text_source(t, s[i].from),
		    text_source(t, s[i].to));
	buf_puts(w->b, "\" lines=\"");
	for (size_t i = 0; i < n; i++) {
		from = t->lines[text_line(t, s[i].from)].number;
		to = t->lines[text_line(t, s[i].to - 1)].number;
		if (i > 0 && from <= last && to <= last)
			continue;
		write_range(w, i == 0, from, to);
		last = to;
	}
	buf_puts(w->b, "\"");
}

static int
span_order(const struct span *a, const struct span *b)
{
	return a->from < b->from ? -1 : a->from > b->from;
}

/* The spans of every leaf below a container, joined where they meet. */
static size_t
container_spans(struct writer *w, const struct node *top, struct span **out)
{
	struct span	*s = NULL, *one;
	size_t		 n = 0, cap = 0, k;

	for (const struct node *x = top->first; x != NULL;
	    x = node_after(x, top)) {
		if (x->kind != NODE_LEAF || strcmp(x->tag, "furniture") == 0)
			continue;
		k = leaf_spans(w->tmp, w->m->t, x->leaf, 0, x->leaf->s.n, true,
		    &one);
		for (size_t i = 0; i < k; i++) {
			if (n > 0 && span_order(&one[i], &s[n - 1]) >= 0 &&
			    str_trim(str_sub(w->m->t->s, s[n - 1].to,
			    one[i].from)).n == 0) {
				s[n - 1].to = one[i].to;
				continue;
			}
			*ARRAY_ADD(w->tmp, s, n, cap) = one[i];
		}
	}
	*out = s;
	return n;
}

static void
write_at(struct writer *w, const struct place *p)
{
	struct span *s;
	size_t n;

	for (; p != NULL; p = p->next) {
		buf_puts(w->b, "<at");
		attribute(w, "place", p->node->id);
		n = p->node->leaf != NULL ?
		    leaf_spans(w->tmp, w->m->t, p->node->leaf, p->from, p->to,
		    false, &s) : container_spans(w, p->node, &s);
		/* a leaf without words, marks alone: "**" */
		if (n == 0 && p->node->leaf != NULL)
			n = leaf_spans(w->m->a, w->m->t, p->node->leaf, p->from,
			    p->to, true, &s);
		/* an empty cell stands for its row */
		if (n == 0)
			n = container_spans(w, p->node->parent, &s);
		write_spans(w, s, n);
		buf_puts(w->b, "/>");
		arena_trim(w->tmp);
	}
}

/* ---- the text --------------------------------------------------------- */

/* U+FFFD that stands for a byte or a control character. */
static const struct text_sub *
substitute_at(const struct text *t, size_t off)
{
	size_t lo = 0, hi = t->nsubs;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (t->subs[mid].off < off)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < t->nsubs && t->subs[lo].off == off ? &t->subs[lo] : NULL;
}

static void
write_words(struct writer *w, const struct leaf *l, size_t from, size_t to)
{
	str s = str_sub(l->s, from, to);
	size_t at;
	const struct text_sub *sub;

	while ((at = w->m->t->nsubs > 0 ? str_find(s, STR("\xef\xbf\xbd")) :
	    SIZE_MAX) != SIZE_MAX) {
		buf_xml(w->b, str_sub(s, 0, at));
		sub = substitute_at(w->m->t,
		    leaf_off(l, (size_t)(s.p - l->s.p) + at));
		if (sub != NULL)
			buf_printf(w->b, "<sub kind=\"%s\" code=\"x%02x\">"
			    "\xef\xbf\xbd</sub>",
			    sub->control ? "control" : "byte", sub->value);
		else
			buf_puts(w->b, "\xef\xbf\xbd");
		s = str_sub(s, at + 3, s.n);
	}
	buf_xml(w->b, s);
}

static bool
residue_inside(const struct leaf *l, const struct inline_mark *k)
{
	size_t i = leaf_residue(l, k->from + 1);

	return i < l->nresidues && l->residues[i].flat < k->to;
}

static void
open_mark(struct writer *w, const struct inline_mark *k)
{
	buf_printf(w->b, "<%s", k->tag);
	attribute(w, "id", k->id);
	attribute(w, "fact", k->fact != NULL ? k->fact->id : NULL);
	attribute(w, "clause", k->clause != NULL ? k->clause->id : NULL);
	attribute(w, "says", k->says);
	attribute(w, "currency", k->currency);
	attribute(w, "value", k->value);
	buf_puts(w->b, ">");
}

struct cursor {
	const struct leaf	*l;
	size_t			 at, res;	/* next flat offset, next residue */
};

/* Words up to a flat offset, with the residues that stand among them. */
static void
write_to(struct writer *w, struct cursor *c, size_t to, bool closing)
{
	while (c->res < c->l->nresidues) {
		const struct residue *r = &c->l->residues[c->res];

		if (r->flat > to || (r->flat == to && !closing))
			break;
		write_words(w, c->l, c->at, r->flat);
		c->at = r->flat;
		buf_puts(w->b, "<residue>");
		buf_xml(w->b, str_sub(w->m->t->s, r->off, r->off + r->n));
		buf_puts(w->b, "</residue>");
		c->res++;
	}
	if (c->at < to)
		write_words(w, c->l, c->at, to);
	c->at = to;
}

static const struct inline_mark *
write_marks(struct writer *w, struct cursor *c, const struct inline_mark *k,
    size_t end)
{
	while (k != NULL && k->from < end) {
		bool holds = strcmp(k->tag, "passage") == 0;
		bool skip = !holds && strcmp(k->tag, "trigger") != 0 &&
		    (residue_inside(c->l, k) ||
		    str_find(str_sub(c->l->s, k->from, k->to),
		    STR("\xef\xbf\xbd")) != SIZE_MAX);
		const struct inline_mark *next = k->next;

		if (skip) {
			k = next;
			continue;
		}
		/* what stands right before a mark stays outside it */
		write_to(w, c, k->from, true);
		open_mark(w, k);
		if (holds)
			next = write_marks(w, c, next, k->to);
		write_to(w, c, k->to, false);
		buf_printf(w->b, "</%s>", k->tag);
		k = next;
	}
	return k;
}

static void
write_leaf(struct writer *w, const struct node *n)
{
	struct written	*x = ARRAY_ADD(w->m->a, w->ledger->w, w->ledger->n,
			    w->ledger->cap);
	struct cursor	 c = { n->leaf, 0, 0 };

	x->node = n;
	x->nspans = leaf_spans(w->m->a, w->m->t, n->leaf, 0, n->leaf->s.n, true,
	    &x->spans);
	buf_printf(w->b, "<%s", n->tag);
	attribute(w, "kind", n->sub);
	attribute(w, "id", n->id);
	if (strcmp(n->tag, "p") == 0)
		attribute(w, "fact", n->fact != NULL ? n->fact->id : NULL);
	write_spans(w, x->spans, x->nspans);
	attribute(w, "rule", n->rule);
	attribute(w, "xml:lang", n->lang);
	buf_puts(w->b, ">");
	x->from = w->b->n;
	write_marks(w, &c, n->marks, n->leaf->s.n + 1);
	write_to(w, &c, n->leaf->s.n, true);
	x->to = w->b->n;
	buf_printf(w->b, "</%s>\n", n->tag);
}

static const char *const tags[] = {
	[NODE_TEXT] = "text", [NODE_SECTION] = "section", [NODE_ITEM] = "item",
	[NODE_LIST] = "list", [NODE_LI] = "li", [NODE_TABLE] = "table",
	[NODE_ROW] = "row", [NODE_DECISION] = "decision",
	[NODE_ACTION] = "action", [NODE_RECOMMENDATION] = "recommendation",
};

static void
open_container(struct writer *w, const struct node *n)
{
	buf_printf(w->b, "<%s", tags[n->kind]);
	if (n->kind == NODE_SECTION || n->kind == NODE_ITEM)
		attribute(w, "kind", n->sub);
	attribute(w, "id", n->id);
	if (n->kind == NODE_ITEM)
		attribute(w, "number", n->number);
	if (n->head)
		attribute(w, "head", "true");
	attribute(w, "fact", n->fact != NULL ? n->fact->id : NULL);
	attribute(w, "clause", n->clause != NULL ? n->clause->id : NULL);
	buf_puts(w->b, ">\n");
}

static void
write_text(struct writer *w)
{
	const struct node *n = w->m->text;

	for (;;) {
		if (n->kind == NODE_LEAF) {
			write_leaf(w, n);
		} else {
			open_container(w, n);
			if (n->first != NULL) {
				n = n->first;
				continue;
			}
			buf_printf(w->b, "</%s>\n", tags[n->kind]);
		}
		while (n != w->m->text && n->next == NULL) {
			n = n->parent;
			buf_printf(w->b, "</%s>\n", tags[n->kind]);
		}
		if (n == w->m->text)
			return;
		n = n->next;
	}
}

/* ---- facts ------------------------------------------------------------ */

static const struct {
	const char	*tag;
	bool		 has_text;	/* its own words, after its places */
	bool		 has_item;
} fact_rows[] = {
	[FACT_PERSON] = { "person", true, false },
	[FACT_ATTENDANCE] = { "attendance", true, false },
	[FACT_SPEECH] = { "speech", true, true },
	[FACT_RECOMMENDATION] = { "recommendation", true, true },
	[FACT_DECISION] = { "decision", false, true },
	[FACT_MOTION] = { "motion", true, true },
	[FACT_VOTE] = { "vote", false, true },
	[FACT_ACTION] = { "action", false, true },
	[FACT_INTEREST] = { "interest", true, true },
	[FACT_REFERENCE] = { "reference", true, true },
	[FACT_AMOUNT] = { "amount", true, true },
	[FACT_PAYMENT] = { "payment", true, true },
	[FACT_EXCLUSION] = { "exclusion", true, true },
	[FACT_NEXT_MEETING] = { "next-meeting", true, false },
	[FACT_DOCUMENT] = { "document", true, true },
	[FACT_CLAUSE] = { "clause", true, false },
	[FACT_OWNER] = { "owner", true, false },
	[FACT_BALLOT] = { "ballot", true, false },
	[FACT_TASK] = { "task", true, false },
	[FACT_LEAD] = { "lead", true, false },
	[FACT_SUBJECT] = { "subject", true, false },
	[FACT_COVERED] = { "covered", false, true },
};

/* Who it is about, under the name that this kind of fact has for it. */
static void
write_who(struct writer *w, const struct fact *f)
{
	bool motion = f->kind == FACT_MOTION;

	if (f->who != NULL)
		attribute(w, motion ? "mover" : "person", f->who->id);
	if (f->who2 != NULL)
		attribute(w, "seconder", f->who2->id);
	if (f->motion != NULL)
		attribute(w, "motion", f->motion->id);
}

static void
write_part(struct writer *w, const struct fact *p)
{
	buf_printf(w->b, "<%s", fact_rows[p->kind].tag);
	attribute(w, "id", p->id);
	if (fact_rows[p->kind].has_item && p->item != NULL)
		attribute(w, "item", p->item->id);
	write_who(w, p);
	for (const struct attr *a = p->attrs; a != NULL; a = a->next)
		attribute(w, a->name, a->value);
	buf_puts(w->b, ">");
	if (p->kind == FACT_CLAUSE)
		write_at(w, p->at);
	buf_xml(w->b, p->text);
	buf_printf(w->b, "</%s>", fact_rows[p->kind].tag);
}

static void
write_fact(struct writer *w, const struct fact *f)
{
	const char *tag = fact_rows[f->kind].tag;

	buf_printf(w->b, "<%s", tag);
	attribute(w, "id", f->id);
	if (fact_rows[f->kind].has_item && f->item != NULL)
		attribute(w, "item", f->item->id);
	write_who(w, f);
	for (const struct attr *a = f->attrs; a != NULL; a = a->next)
		if (strcmp(a->name, "as") != 0 || f->kind == FACT_INTEREST)
			attribute(w, a->name, a->value);
	attribute(w, "certainty", f->certainty);
	attribute(w, "rule", f->rule);
	buf_puts(w->b, ">");
	write_at(w, f->at);
	if (fact_rows[f->kind].has_text)
		buf_xml(w->b, f->text);
	for (const struct fact *p = f->parts; p != NULL; p = p->next)
		write_part(w, p);
	buf_printf(w->b, "</%s>\n", tag);
}

/* ---- the record ------------------------------------------------------- */

static void
write_source(struct writer *w)
{
	const struct text *t = w->m->t;
	size_t lines = t->nlines > 0 ? t->lines[t->nlines - 1].number : 0;

	buf_puts(w->b, "<source");
	attribute(w, "name", t->name);
	buf_printf(w->b, " bytes=\"%zu\" lines=\"%zu\"", t->source.n, lines);
	attribute(w, "encoding", t->encoding);
	attribute(w, "sha256", w->m->sha256);
	attribute(w, "sha512", w->m->sha512);
	buf_printf(w->b, " from=\"%zu\" to=\"%zu\"/>\n",
	    text_source(t, w->m->from), text_source(t, w->m->to));
}

static void
write_about(struct writer *w)
{
	static const char *const names[] = {
		"authority", "body", "title", "date", "start", "end", "venue",
		"status",
	};
	const struct fact *f;

	buf_puts(w->b, "<about>\n");
	for (int k = 0; k < ABOUT_KEYS; k++) {
		if ((f = w->m->about[k]) == NULL)
			continue;
		buf_printf(w->b, "<%s", names[k]);
		if (k == ABOUT_DATE || k == ABOUT_START || k == ABOUT_END ||
		    k == ABOUT_STATUS)
			attribute(w, "value", fact_get(f, "value"));
		attribute(w, "certainty", f->certainty);
		attribute(w, "rule", f->rule);
		buf_puts(w->b, ">");
		write_at(w, f->at);
		buf_xml(w->b, k == ABOUT_AUTHORITY || k == ABOUT_BODY ||
		    k == ABOUT_TITLE || k == ABOUT_VENUE || f->at == NULL ?
		    str_c(fact_get(f, "value")) : f->text);
		buf_printf(w->b, "</%s>\n", names[k]);
	}
	buf_puts(w->b, "</about>\n");
}

static const char *const levels[] = { "note", "warning", "error", "fatal", };

static void
write_diagnostics(struct writer *w)
{
	size_t first, last, col;

	text_where(w->m->t, w->m->from, &first, &col);
	text_where(w->m->t, w->m->to, &last, &col);
	buf_puts(w->b, "<diagnostics>\n");
	for (const struct diag *d = w->m->ds->head; d != NULL; d = d->next) {
		if (d->line > 0 && (d->line < first || d->line > last))
			continue;
		buf_printf(w->b, "<diagnostic code=\"MN%d\" level=\"%s\"",
		    d->code, levels[d->level]);
		if (d->line > 0)
			buf_printf(w->b, " line=\"%zu\" column=\"%zu\"",
			    d->line, d->col);
		buf_puts(w->b, ">");
		buf_xml(w->b, str_c(d->text));
		buf_puts(w->b, "</diagnostic>\n");
	}
	buf_puts(w->b, "</diagnostics>\n");
}

void
record_write(struct model *m, struct buf *b, struct ledger *ledger)
{
	struct arena	tmp = { 0 };
	struct writer	w = { m, &tmp, b, ledger };

	buf_puts(b, "<record");
	attribute(&w, "id", m->name);
	attribute(&w, "kind", m->kind);
	attribute(&w, "xml:lang", m->lang);
	attribute(&w, "exempt", m->exempt ? "true" : "false");
	attribute(&w, "account", "complete");
	buf_puts(b, ">\n");
	write_source(&w);
	write_about(&w);
	write_text(&w);
	buf_puts(b, "<facts>\n");
	for (int k = 0; k < FACT_KINDS; k++)
		for (struct fact *f = m->facts[k]; f != NULL; f = f->next)
			write_fact(&w, f);
	buf_puts(b, "</facts>\n");
	write_diagnostics(&w);
	buf_puts(b, "</record>\n");
	arena_reset(&tmp);
}
