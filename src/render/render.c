/*
 * Rendering: everything is compiled in render_open, before the batch forks;
 * afterwards the workers only read it. Input: the bytes of a minutes.xml;
 * output: the bytes of each format, each held against its schema where there
 * is one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format.h"

struct sheet {
	const char		*name;		/* "html.xsl" */
	xsltStylesheetPtr	 xsl;
};

struct render {
	xmlSchemaPtr		 minutes, akn_profile, akn_official;
	xsltSecurityPrefsPtr	 prefs;
	struct sheet		*sheets;
	size_t			 nsheets;
	char			*lang, *base_url;
};

static const xsltSecurityOption forbidden[] = {
	XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE,
	XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
	XSLT_SECPREF_WRITE_NETWORK,
};

static char *
copy_of(const char *s)
{
	char	*copy = s == NULL ? NULL : strdup(s);

	if (s != NULL && copy == NULL)
		mn_out_of_memory();
	return copy;
}

/* ---- opening ---------------------------------------------------------- */

static bool
prefs_open(struct render *r)
{
	if ((r->prefs = xsltNewSecurityPrefs()) == NULL)
		mn_out_of_memory();
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++)
		if (xsltSetSecurityPrefs(r->prefs, forbidden[i],
		    xsltSecurityForbid) != 0)
			return false;
	return true;
}

static bool
asked_for(const struct render_options *o, const char *format)
{
	if (o->formats == NULL)
		return true;
	for (size_t i = 0; o->formats[i] != NULL; i++)
		if (strcmp(o->formats[i], format) == 0)
			return true;
	return false;
}

/* Sheets that make no format (the site's own) are always wanted. */
static bool
sheet_wanted(const struct render_options *o, const char *resource)
{
	const struct declared	*d;

	for (size_t i = 0; format_at(i) != NULL; i++) {
		d = declared_get(format_at(i)->name);
		if (d->sheet != NULL && strcmp(d->sheet, resource) == 0)
			return asked_for(o, d->format.name);
	}
	return true;
}

static enum mn_status
sheets_open(struct render *r, const struct render_options *o,
    struct diags *ds)
{
	const struct resource	*res;
	struct sheet		*s;
	char			 address[256];
	const char		*from;

	for (size_t i = 0; (res = resource_at(i)) != NULL; i++) {
		if (!sheet_top(res->name) || !sheet_wanted(o, res->name))
			continue;
		snprintf(address, sizeof(address), SCHEME "%s", res->name);
		from = address;
		if (o->html_sheet != NULL &&
		    strcmp(res->name, "xsl/html.xsl") == 0)
			from = o->html_sheet;
		r->sheets = xrealloc(r->sheets,
		    (r->nsheets + 1) * sizeof(*r->sheets));
		s = &r->sheets[r->nsheets];
		s->name = res->name + strlen("xsl/");
		if ((s->xsl = sheet_open(from, ds)) == NULL)
			return MN_FATAL;
		r->nsheets++;
	}
	return MN_OK;
}

static bool
schema_wanted(xmlSchemaPtr *schema, const char *address, struct diags *ds)
{
	if (address == NULL)
		return true;
	if (strncmp(address, SCHEME, strlen(SCHEME)) == 0 &&
	    resource_get(address + strlen(SCHEME)) == NULL)
		return true;
	return (*schema = schema_open(address, ds)) != NULL;
}

static enum mn_status
formats_known(const struct render_options *o, struct diags *ds)
{
	enum mn_status	 rc = MN_OK;

	for (size_t i = 0; o->formats != NULL && o->formats[i] != NULL; i++) {
		if (format_get(o->formats[i]) != NULL)
			continue;
		diag_at(ds, MN_DIAG_FORMAT_UNKNOWN, 0, 0, "%s",
		    o->formats[i]);
		rc = MN_FATAL;
	}
	return rc;
}

enum mn_status
render_open(const struct render_options *o, struct diags *ds,
    struct render **out)
{
	struct stay	 s = { 0 };
	struct render	*r = xalloc(sizeof(*r));
	enum mn_status	 rc = MN_FATAL;
	bool		 akn = asked_for(o, "akn");

	*r = (struct render){ .lang = copy_of(o->lang),
	    .base_url = copy_of(o->base_url) };
	*out = NULL;
	door_enter(&s);
	if (formats_known(o, ds) == MN_OK && prefs_open(r) &&
	    schema_wanted(&r->minutes, SCHEME "schemas/minutes.xsd", ds) &&
	    schema_wanted(&r->akn_profile,
	    akn ? SCHEME "schemas/akn-profile.xsd" : NULL, ds) &&
	    schema_wanted(&r->akn_official, akn ? o->akn_schema : NULL, ds))
		rc = sheets_open(r, o, ds);
	door_leave(&s);
	if (rc == MN_OK)
		*out = r;
	else
		render_close(r);
	return rc;
}

void
render_close(struct render *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->nsheets; i++)
		xsltFreeStylesheet(r->sheets[i].xsl);
	free(r->sheets);
	xmlSchemaFree(r->minutes);
	xmlSchemaFree(r->akn_profile);
	xmlSchemaFree(r->akn_official);
	xsltFreeSecurityPrefs(r->prefs);
	free(r->lang);
	free(r->base_url);
	free(r);
}

/* ---- rendering -------------------------------------------------------- */

enum mn_status
tree_read(struct render *r, str xml, struct diags *ds, struct tree **out)
{
	struct tree	*t = xalloc(sizeof(*t));
	const char	*why;
	enum mn_status	 rc = MN_FAILED;

	*t = (struct tree){ 0 };
	*out = NULL;
	if ((t->doc = doc_read(xml, ds)) == NULL)
		goto out;
	if ((why = no_record(t->doc)) != NULL) {
		diag_at(ds, MN_DIAG_TREE_BROKEN, 0, 0, "%s", why);
		goto out;
	}
	rc = schema_check(r->minutes, t->doc, NULL, MN_DIAG_TREE_SCHEMA, ds);
	if (rc == MN_OK)
		buf_put(&t->bytes, xml.p, xml.n);
out:
	if (rc == MN_OK)
		*out = t;
	else
		tree_free(t);
	return rc;
}

static const struct sheet *
sheet_get(const struct render *r, const char *name)
{
	for (size_t i = 0; i < r->nsheets; i++)
		if (strcmp(r->sheets[i].name, name) == 0)
			return &r->sheets[i];
	return NULL;
}

/* The one table of what every sheet is told; what is NULL is not passed. */
static enum mn_status
apply(struct render *r, const char *sheet, xmlDocPtr doc, const char *root,
    const char *record, struct diags *ds, struct buf *out)
{
	const struct sheet	*s = sheet_get(r, sheet);
	const char *const	 all[][2] = {
		{ "root", root },
		{ "lang", r->lang },
		{ "base-url", r->base_url },
		{ "record", record },
	};
	const char		*params[2 * sizeof(all) / sizeof(all[0]) + 1];
	size_t			 n = 0;

	if (s == NULL) {
		diag_at(ds, MN_DIAG_SHEET_FAILED, 0, 0,
		    "%s: there is no such sheet", sheet);
		return MN_FAILED;
	}
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i][1] != NULL) {
			params[n++] = all[i][0];
			params[n++] = all[i][1];
		}
	params[n] = NULL;
	return sheet_apply(s->xsl, r->prefs, doc, sheet, params, ds, out);
}

/* The bytes as they will be published, not the tree they came from. */
static enum mn_status
akn_check(struct render *r, struct tree *t, str akn, struct diags *ds)
{
	xmlDocPtr	 doc;
	enum mn_status	 rc = MN_OK;

	if (r->akn_profile == NULL && r->akn_official == NULL)
		return MN_OK;
	if ((doc = doc_read(akn, ds)) == NULL)
		return MN_FAILED;
	if (r->akn_profile != NULL)
		rc = schema_check(r->akn_profile, doc, t->doc,
		    MN_DIAG_AKN_PROFILE, ds);
	if (r->akn_official != NULL && schema_check(r->akn_official, doc,
	    t->doc, MN_DIAG_AKN_OFFICIAL, ds) != MN_OK)
		rc = MN_FAILED;
	xmlFreeDoc(doc);
	return rc;
}

enum mn_status
tree_render(struct render *r, struct tree *t, const char *format,
    const char *root, size_t record, struct diags *ds, struct buf *out)
{
	const struct declared	*d = declared_get(format);
	size_t			 before = out->n;
	char			 index[24];
	bool			 each;
	enum mn_status		 rc;

	if (d == NULL) {
		diag_at(ds, MN_DIAG_FORMAT_UNKNOWN, 0, 0, "%s", format);
		return MN_FATAL;
	}
	if (d->sheet == NULL) {
		buf_put(out, t->bytes.p, t->bytes.n);
		return MN_OK;
	}
	each = strcmp(d->format.per, "record") == 0;
	snprintf(index, sizeof(index), "%zu", record + 1);
	rc = apply(r, d->sheet + strlen("xsl/"), t->doc, root,
	    each ? index : NULL, ds, out);
	if (rc == MN_OK && strcmp(format, "akn") == 0)
		rc = akn_check(r, t, (str){ out->p + before,
		    out->n - before }, ds);
	if (rc != MN_OK)
		buf_cut(out, before);
	return rc;
}

enum mn_status
sheet_render(struct render *r, const char *sheet, str xml, const char *root,
    struct diags *ds, struct buf *out)
{
	xmlDocPtr	 doc = doc_read(xml, ds);
	enum mn_status	 rc = MN_FAILED;

	if (doc != NULL)
		rc = apply(r, sheet, doc, root, NULL, ds, out);
	xmlFreeDoc(doc);
	return rc;
}
