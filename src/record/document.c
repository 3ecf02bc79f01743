/*
 * A whole document. Input: its bytes. Output: one record, or several where
 * it holds several meetings; each written only if its account is complete.
 */
#include <string.h>

#include "document.h"
#include "split.h"
#include "write.h"

/* The file's own name: the folders it lay in are nobody else's business. */
static const char *
file_name(const struct document *d)
{
	const char *name = d->ds->file != NULL ? d->ds->file : d->name;
	const char *slash = strrchr(name, '/');

	return slash != NULL ? slash + 1 : name;
}

enum mn_status
document_open(struct document *d, str bytes)
{
	struct habits	*h;
	enum mn_status	 rc;

	rc = text_decode(d->a, file_name(d), bytes, d->ds, &d->t);
	if (rc >= MN_FAILED)
		return rc;
	digest_sha256(d->t.source, d->sha256);
	digest_sha512(d->t.source, d->sha512);
	d->habits = h = habits_learn(d->a, &d->t, d->lex);
	d->blocks = blocks_make(d->a, &d->t, d->lex, h);
	tables_part(d->a, &d->t, d->lex, d->blocks);
	d->writing = languages_read(d->a, d->lex, d->blocks);
	if (!d->writing.read)
		diag_at(d->ds, MN_DIAG_LANGUAGE_UNREAD, 0, 0, "%s",
		    strcmp(d->writing.lang, "und") == 0 ? "none known" :
		    d->writing.lang);
	return MN_OK;
}

struct model *
document_part(struct document *d, const struct part *p, const char *name)
{
	struct model *m = model_new(d->a, &d->t, d->lex, d->ds, name);

	m->lang = d->writing.lang;
	m->unread = !d->writing.read;
	m->sha256 = d->sha256;
	m->sha512 = d->sha512;
	m->from = p->from;
	m->to = p->to;
	m->habits = d->habits;
	m->blocks = d->blocks->b + p->first;
	m->nblocks = p->n;
	assemble(m);
	return m;
}

static const char *
about(const struct model *m, enum about_key key)
{
	const struct fact *f = m->about[key];

	/* grouping rests on what is stated or supplied, never on a guess */
	if (f == NULL || strcmp(f->certainty, "inferred") == 0)
		return "";
	return fact_get(f, "value");
}

static const struct node *
first_item(const struct model *m)
{
	for (const struct node *n = m->text->first; n != NULL; n = n->next)
		if (n->kind == NODE_ITEM)
			return n;
	return NULL;
}

static unsigned
count_items(const struct model *m)
{
	unsigned n = 0;

	for (const struct node *x = m->text->first; x != NULL;
	    x = node_after(x, m->text))
		n += x->kind == NODE_ITEM;
	return n;
}

static void
fill_record(struct record *r, struct model *m)
{
	const struct node	*item = first_item(m);
	const struct phrase	*id = lexicon_value(m->lex, LEX_MEETING);
	bool			 one = strcmp(m->kind, "item") == 0;

	r->name = m->name;
	r->kind = m->kind;
	r->authority = about(m, ABOUT_AUTHORITY);
	r->body = about(m, ABOUT_BODY);
	r->date = about(m, ABOUT_DATE);
	r->start = about(m, ABOUT_START);
	r->title = one && item != NULL ? str_z(m->a, item->title) :
	    about(m, ABOUT_TITLE);
	r->item_number = one && item != NULL && item->number != NULL ?
	    item->number : "";
	r->meeting = id != NULL ? str_z(m->a, id->value) : "";
	r->exempt = m->exempt;
	r->draft = strcmp(about(m, ABOUT_STATUS), "draft") == 0;
	r->decisions = (unsigned)m->counts[FACT_DECISION];
	r->actions = (unsigned)m->counts[FACT_ACTION];
	r->people = (unsigned)m->counts[FACT_ATTENDANCE];
	r->items = count_items(m);
	list_doubts(m, &r->doubts);
}

static enum mn_status
write_part(struct model *m, struct record *r)
{
	struct ledger ledger = { 0 };

	fill_record(r, m);
	record_write(m, &r->xml, &ledger);
	if (!account_check(m, &r->xml, &ledger, m->from, m->to)) {
		buf_free(&r->xml);
		return MN_FAILED;
	}
	return MN_OK;
}

enum mn_status
record_document(struct arena *a, const char *name, str bytes,
    const struct lexicon *common, const struct lexicon *profile,
    struct diags *ds, struct records *out)
{
	struct document	 d = { .a = a, .name = name, .ds = ds };
	struct part	*parts;
	size_t		 n;
	enum mn_status	 rc;

	*out = (struct records){ 0 };
	d.lex = profile != NULL ? profile : common;
	if ((rc = document_open(&d, bytes)) >= MN_FAILED)
		return rc;
	n = split_meetings(a, &d.t, d.lex, d.blocks, &parts);
	out->r = arena_alloc(a, n * sizeof(*out->r));
	for (size_t i = 0; i < n; i++) {
		const char *part_name = n == 1 ? name :
		    arena_printf(a, "%s.%zu", name, i + 1);

		out->n = i + 1;
		rc = write_part(document_part(&d, &parts[i], part_name),
		    &out->r[i]);
		if (rc >= MN_FAILED) {
			records_free(out);
			return rc;
		}
	}
	return ds->n[MN_LEVEL_WARNING] > 0 ? MN_WARN : MN_OK;
}

void
records_free(struct records *rs)
{
	for (size_t i = 0; i < rs->n; i++)
		buf_free(&rs->r[i].xml);
	rs->n = 0;
}
