/*
 * Schemas: compiled once, then every minutes.xml and every Akoma Ntoso is
 * held against them. Input: a tree; output: diagnostics that point at the
 * line of the document, not of our XML:
 *
 *	cabinet.txt:27:1: error: would break the schema of minutes.xml; not
 *	written: element p: The attribute 'kind' is not allowed [MN601]
 */
#include <stdlib.h>
#include <string.h>

#include "xml.h"

/* A document that breaks its schema often does so in every paragraph. */
#define FAULTS_MOST	5

struct faults {
	xmlDocPtr	 doc, source;
	enum mn_diag	 code;
	struct diags	*ds;
	unsigned	 n;
	bool		 keys;		/* the first fault was one of keys */
};

xmlSchemaPtr
schema_open(const char *address, struct diags *ds)
{
	struct stay		 s = { .open = true };
	xmlSchemaParserCtxtPtr	 parser;
	xmlSchemaPtr		 schema = NULL;
	char			*real = NULL, *folder = NULL;

	if (strncmp(address, SCHEME, strlen(SCHEME)) != 0 &&
	    path_real(address, &real, &folder))
		s.folder = folder;
	door_enter(&s);
	parser = xmlSchemaNewParserCtxt(real != NULL ? real : address);
	if (parser != NULL)
		schema = xmlSchemaParse(parser);
	if (schema == NULL)
		diag_at(ds, MN_DIAG_SCHEMA_COMPILE, 0, 0, "%s: %s", address,
		    door_said(&s, ds->arena));
	xmlSchemaFreeParserCtxt(parser);
	door_leave(&s);
	free(real);
	free(folder);
	return schema;
}

/* ---- where a fault is ------------------------------------------------- */

static size_t
lines_first(const xmlNode *n)
{
	xmlChar	*lines = xmlGetNoNsProp(n, BAD_CAST "lines");
	size_t	 line = 0;

	if (lines != NULL && xmlStrcmp(n->name, BAD_CAST "source") != 0)
		line = strtoul((char *)lines, NULL, 10);
	xmlFree(lines);
	return line;
}

static size_t
lines_within(xmlNodePtr top)
{
	size_t	 line;

	for (xmlNodePtr e = top; e != NULL; e = element_next(e, top))
		if ((line = lines_first(e)) > 0)
			return line;
	return 0;
}

/*
 * Its own line, else its nearest ancestor's; else the first line found in
 * it, or in the nearest ancestor that has any: a title that tells no lines
 * stands in an item whose number does.
 */
size_t
node_line(const xmlNode *node)
{
	const xmlNode	*n;
	size_t		 line;

	for (n = node; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent)
		if ((line = lines_first(n)) > 0)
			return line;
	for (n = node; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent)
		if ((line = lines_within((xmlNodePtr)n)) > 0)
			return line;
	return 0;
}

xmlNodePtr
node_by_id(xmlDocPtr doc, const char *id)
{
	xmlNodePtr	 top = xmlDocGetRootElement(doc), n;
	xmlChar		*value;
	bool		 same;

	for (n = top; n != NULL; n = element_next(n, top)) {
		value = xmlGetNoNsProp(n, BAD_CAST "id");
		same = xmlStrcmp(value, BAD_CAST id) == 0;
		xmlFree(value);
		if (same)
			return n;
	}
	return NULL;
}

/*
 * Faults of keys come without a node but with the line of our XML and the
 * name of the element in the message: "Element '{urn:...}at': No match".
 */
static xmlNodePtr
node_of(const struct faults *f, const xmlError *e)
{
	xmlNodePtr	 top, n, first = NULL;
	char		 name[128];

	if (e->node != NULL)
		return e->node;
	top = xmlDocGetRootElement(f->doc);
	for (n = top; n != NULL; n = element_next(n, top)) {
		if (xmlGetLineNo(n) != e->line)
			continue;
		if (first == NULL)
			first = n;
		snprintf(name, sizeof(name), "}%s'", (const char *)n->name);
		if (strstr(e->message, name) != NULL)
			return n;
	}
	return first;
}

/* A rendering names the record's elements in GUID: "#item-5-p-2". */
static size_t
fault_line(const struct faults *f, const xmlNode *n)
{
	xmlNodePtr	 origin = NULL;
	xmlChar		*guid;

	if (f->source == NULL)
		return n == NULL ? 0 : node_line(n);
	for (; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent) {
		guid = xmlGetNoNsProp(n, BAD_CAST "GUID");
		if (guid != NULL)
			origin = node_by_id(f->source,
			    (char *)guid + (guid[0] == '#'));
		xmlFree(guid);
		if (origin != NULL)
			return node_line(origin);
	}
	return 0;
}

/* "Element '{urn:minutes:record:1}p', attribute" without the namespace */
static void
put_message(struct buf *b, const char *m)
{
	const char	*end;

	for (; *m != '\0' && *m != '\n'; m++) {
		if (m[0] == '{' && (end = strchr(m, '}')) != NULL)
			m = end;
		else
			buf_put(b, m, 1);
	}
}

static void
fault(void *context, xmlErrorPtr e)
{
	struct faults	*f = context;
	struct buf	 b = { 0 };
	size_t		 line;

	if (e->level == XML_ERR_WARNING || e->message == NULL)
		return;
	/* what stands behind a fault of structure is not seen by the keys */
	if (e->code == XML_SCHEMAV_CVC_IDC && f->n > 0 && !f->keys)
		return;
	f->keys = e->code == XML_SCHEMAV_CVC_IDC;
	if (f->n++ >= FAULTS_MOST)
		return;
	line = fault_line(f, node_of(f, e));
	put_message(&b, e->message);
	diag_at(f->ds, f->code, line, line > 0, "%s", b.n > 0 ? b.p : "");
	buf_free(&b);
}

enum mn_status
schema_check(xmlSchemaPtr schema, xmlDocPtr doc, xmlDocPtr source,
    enum mn_diag code, struct diags *ds)
{
	struct stay		 s = { 0 };
	struct faults		 f = { doc, source, code, ds, 0, false };
	xmlSchemaValidCtxtPtr	 valid;
	int			 rc = -1;

	door_enter(&s);
	if ((valid = xmlSchemaNewValidCtxt(schema)) != NULL) {
		xmlSchemaSetValidStructuredErrors(valid, fault, &f);
		rc = xmlSchemaValidateDoc(valid, doc);
	}
	if (rc != 0 && f.n == 0)
		diag_at(ds, code, 0, 0, "%s", door_said(&s, ds->arena));
	if (f.n > FAULTS_MOST)
		diag_at(ds, code, 0, 0, "and %u more", f.n - FAULTS_MOST);
	xmlSchemaFreeValidCtxt(valid);
	door_leave(&s);
	return rc == 0 ? MN_OK : MN_FAILED;
}
