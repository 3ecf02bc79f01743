/*
 * Stylesheets: compiled once, applied to each record. Input: a tree and
 * parameters; output: the bytes that xsltproc would write, or a diagnostic
 * with the sheet's own words. A sheet reads and writes nothing else: all
 * five kinds of access are forbidden, and the door is shut.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/uri.h>
#include <libxslt/imports.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltutils.h>

#include "xml.h"

static xmlDocPtr
sheet_doc(const char *url, const char *p, size_t n)
{
	if (n > INT_MAX)
		return NULL;
	return xmlReadMemory(p, (int)n, url, NULL,
	    XSLT_PARSE_OPTIONS | XML_PARSE_NONET);
}

static xsltStylesheetPtr
sheet_compile(xmlDocPtr doc)
{
	xsltStylesheetPtr	 xsl;

	if (doc == NULL)
		return NULL;
	if ((xsl = xsltParseStylesheetDoc(doc)) == NULL) {
		xmlFreeDoc(doc);
		return NULL;
	}
	if (xsl->errors == 0)
		return xsl;
	xsltFreeStylesheet(xsl);
	return NULL;
}

/* The bytes of a sheet, with the address that its imports start from. */
static xmlDocPtr
sheet_read(const char *address, struct stay *s, char **folder)
{
	const struct resource	*r;
	struct buf		 b = { 0 };
	xmlDocPtr		 doc = NULL;
	xmlChar			*url;
	char			*real;

	if (strncmp(address, SCHEME, strlen(SCHEME)) == 0) {
		r = resource_get(address + strlen(SCHEME));
		if (r != NULL)
			return sheet_doc(address, r->bytes.p, r->bytes.n);
		door_hear_format(s, "there is no such address\n");
		return NULL;
	}
	if (!path_real(address, &real, folder) || !file_bytes(real, &b)) {
		door_hear_format(s, "cannot be read\n");
	} else {
		s->folder = *folder;
		url = xmlCanonicPath(BAD_CAST real);
		doc = sheet_doc((char *)url, b.p != NULL ? b.p : "", b.n);
		xmlFree(url);
	}
	buf_free(&b);
	free(real);
	return doc;
}

xsltStylesheetPtr
sheet_open(const char *address, struct diags *ds)
{
	struct stay		 s = { .open = true };
	xsltStylesheetPtr	 xsl;
	char			*folder = NULL;

	door_enter(&s);
	xsl = sheet_compile(sheet_read(address, &s, &folder));
	if (xsl == NULL)
		diag_at(ds, MN_DIAG_SHEET_COMPILE, 0, 0, "%s: %s", address,
		    door_said(&s, ds->arena));
	door_leave(&s);
	free(folder);
	return xsl;
}

/* ---- applying --------------------------------------------------------- */

/*
 * xsl:strip-space takes the blanks out of the very tree it is given; other
 * sheets, and the same sheet next time, must find it whole.
 */
static xmlDocPtr
own_copy(xsltStylesheetPtr xsl, xmlDocPtr doc)
{
	for (; xsl != NULL; xsl = xsltNextImport(xsl))
		if (xsl->stripSpaces != NULL)
			return xmlCopyDoc(doc, 1);
	return NULL;
}

static bool
sheet_save(xsltStylesheetPtr xsl, xmlDocPtr res, struct buf *out)
{
	xmlChar	*p = NULL;
	int	 n = 0;

	if (xsltSaveResultToString(&p, &n, res, xsl) < 0)
		return false;
	if (p != NULL)
		buf_put(out, p, (size_t)n);
	xmlFree(p);
	return true;
}

static bool
sheet_run(struct stay *s, xsltStylesheetPtr xsl, xsltSecurityPrefsPtr prefs,
    xmlDocPtr doc, const char *const *params, struct buf *out)
{
	xsltTransformContextPtr	 ctx;
	xmlDocPtr		 copy = own_copy(xsl, doc), res = NULL;
	bool			 done = false;

	if (copy != NULL)
		doc = copy;
	if ((ctx = xsltNewTransformContext(xsl, doc)) == NULL)
		goto out;
	xsltSetTransformErrorFunc(ctx, s, door_hear_format);
	if (xsltSetCtxtSecurityPrefs(prefs, ctx) != 0)
		goto out;
	if (xsltQuoteUserParams(ctx, (const char **)params) != 0)
		goto out;
	res = xsltApplyStylesheetUser(xsl, doc, NULL, NULL, NULL, ctx);
	if (res == NULL || ctx->state != XSLT_STATE_OK)
		goto out;
	done = sheet_save(xsl, res, out);
out:
	xmlFreeDoc(res);
	if (ctx != NULL)
		xsltFreeTransformContext(ctx);
	xmlFreeDoc(copy);
	return done;
}

enum mn_status
sheet_apply(xsltStylesheetPtr xsl, xsltSecurityPrefsPtr prefs, xmlDocPtr doc,
    const char *name, const char *const *params, struct diags *ds,
    struct buf *out)
{
	struct stay	 s = { 0 };
	size_t		 before = out->n;
	bool		 done;

	door_enter(&s);
	done = sheet_run(&s, xsl, prefs, doc, params, out);
	if (!done) {
		buf_cut(out, before);
		diag_at(ds, MN_DIAG_SHEET_FAILED, 0, 0, "%s: %s", name,
		    door_said(&s, ds->arena));
	} else if (s.said.n > 0)
		diag_at(ds, MN_DIAG_SHEET_SAYS, 0, 0, "%s: %s", name,
		    door_said(&s, ds->arena));
	door_leave(&s);
	return done ? MN_OK : MN_FAILED;
}
