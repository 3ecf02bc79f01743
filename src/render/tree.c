/*
 * Trees: the bytes of a minutes.xml are parsed back once, and that tree goes
 * to validation and to every sheet. Input: bytes; output: a tree, or what
 * kept it from being one. A document type declaration is never accepted: it
 * could only bring entities, and no minutes.xml has one.
 */
#include <limits.h>
#include <stdlib.h>

#include <libxml/parser.h>

#include "xml.h"

xmlDocPtr
doc_read(str xml, struct diags *ds)
{
	struct stay	 s = { 0 };
	xmlDocPtr	 doc = NULL;
	const char	*why;

	door_enter(&s);
	if (xml.n > 0 && xml.n <= INT_MAX)
		doc = xmlReadMemory(xml.p, (int)xml.n, NULL, NULL,
		    XML_PARSE_NONET | XML_PARSE_BIG_LINES);
	why = door_said(&s, ds->arena);
	if (doc != NULL && doc->intSubset != NULL) {
		why = "a document type declaration is not accepted";
		xmlFreeDoc(doc);
		doc = NULL;
	}
	if (doc == NULL)
		diag_at(ds, MN_DIAG_TREE_BROKEN, 0, 0, "%s",
		    xml.n == 0 ? "it is empty" : why);
	door_leave(&s);
	return doc;
}

static bool
is_instance(const xmlNs *ns)
{
	for (; ns != NULL; ns = ns->next)
		if (xmlStrcmp(ns->href, BAD_CAST INSTANCE_NS) == 0)
			return true;
	return false;
}

/*
 * The key checks of libxml2 2.9 overrun their memory where one key is met
 * above level 10 and the next below level 19; no record goes so deep.
 */
enum { DEPTH_MAX = 19, };

static bool
deeper_than(const xmlNode *n, const xmlNode *top, int max)
{
	for (; n != top; n = n->parent)
		if (max-- == 0)
			return true;
	return false;
}

/*
 * XSD lets every element name its own schema or type by xsi: attributes,
 * and libxml2 would add that schema to the one that all share.
 */
const char *
no_record(xmlDocPtr doc)
{
	xmlNodePtr	 top = xmlDocGetRootElement(doc), n;

	if (xmlStrcmp(top->name, BAD_CAST "minutes") != 0 ||
	    top->ns == NULL ||
	    xmlStrcmp(top->ns->href, BAD_CAST RECORD_NS) != 0)
		return "its root is no minutes element";
	for (n = top; n != NULL; n = element_next(n, top)) {
		if (is_instance(n->nsDef))
			return "xsi: attributes are not accepted";
		if (deeper_than(n, top, DEPTH_MAX))
			return "elements nest more than 19 deep";
	}
	return NULL;
}

/* The next element in document order, below top; NULL past the end. */
xmlNodePtr
element_next(xmlNodePtr n, xmlNodePtr top)
{
	xmlNodePtr	 e;

	if ((e = xmlFirstElementChild(n)) != NULL)
		return e;
	for (; n != NULL && n != top; n = n->parent)
		if ((e = xmlNextElementSibling(n)) != NULL)
			return e;
	return NULL;
}

void
buf_cut(struct buf *b, size_t n)
{
	b->n = n;
	if (b->p != NULL)
		b->p[n] = '\0';
}

void
tree_free(struct tree *t)
{
	if (t == NULL)
		return;
	xmlFreeDoc(t->doc);
	buf_free(&t->bytes);
	free(t);
}
