/*
 * Formats: each sheet directly under xsl/ may declare one, and nothing else
 * lists them:
 *
 *	<mn:format xmlns:mn="urn:minutes:format:1" name="html"
 *	    file="index.html" media="text/html" per="meeting"/>
 *
 * "xml" is the record itself and has no sheet. Input: the embedded sheets;
 * output: the table, ordered by name, made when first asked for.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#include <libxml/parser.h>

#include "format.h"

#define FORMATS_MOST	64

/* Written once, under once; then only read. */
static struct declared	table[FORMATS_MOST];
static size_t		ntable;
static once_flag	made = ONCE_FLAG_INIT;

static const char *
value_of(xmlNodePtr n, const char *name, const char *otherwise)
{
	char	*v = (char *)xmlGetNoNsProp(n, BAD_CAST name);

	return v != NULL ? v : otherwise;
}

static void
declare(xmlDocPtr doc, const char *sheet)
{
	xmlNodePtr	 n = xmlDocGetRootElement(doc);
	struct declared	*d = &table[ntable];

	for (n = xmlFirstElementChild(n); n != NULL;
	    n = xmlNextElementSibling(n))
		if (n->ns != NULL && strcmp((char *)n->name, "format") == 0 &&
		    strcmp((char *)n->ns->href, FORMAT_NS) == 0)
			break;
	if (n == NULL || ntable == FORMATS_MOST)
		return;
	d->sheet = sheet;
	d->format.name = value_of(n, "name", NULL);
	d->format.file = value_of(n, "file", NULL);
	d->format.media = value_of(n, "media", "application/octet-stream");
	d->format.per = value_of(n, "per", "meeting");
	if (d->format.name != NULL && d->format.file != NULL)
		ntable++;
}

static int
by_name(const void *a, const void *b)
{
	const struct declared	*da = a, *db = b;

	return strcmp(da->format.name, db->format.name);
}

static void
make(void)
{
	const struct resource	*r;
	struct stay		 s = { 0 };
	xmlDocPtr		 doc;

	table[ntable++].format = (struct format){
	    "xml", "minutes.xml", "application/xml", "meeting" };
	door_enter(&s);
	for (size_t i = 0; (r = resource_at(i)) != NULL; i++) {
		if (!sheet_top(r->name) || r->bytes.n > INT_MAX)
			continue;
		doc = xmlReadMemory(r->bytes.p, (int)r->bytes.n, r->name,
		    NULL, XML_PARSE_NONET);
		if (doc != NULL)
			declare(doc, r->name);
		xmlFreeDoc(doc);
	}
	door_leave(&s);
	qsort(table, ntable, sizeof(table[0]), by_name);
}

/* "xsl/html.xsl" is; "xsl/lib/common.xsl" and "xsl/minutes.css" are not. */
bool
sheet_top(const char *resource)
{
	size_t	 n = strlen(resource);

	return n > 8 && strncmp(resource, "xsl/", 4) == 0 &&
	    strchr(resource + 4, '/') == NULL &&
	    strcmp(resource + n - 4, ".xsl") == 0;
}

const struct declared *
declared_get(const char *name)
{
	call_once(&made, make);
	for (size_t i = 0; i < ntable; i++)
		if (strcmp(table[i].format.name, name) == 0)
			return &table[i];
	return NULL;
}

const struct format *
format_get(const char *name)
{
	const struct declared	*d = declared_get(name);

	return d == NULL ? NULL : &d->format;
}

const struct format *
format_at(size_t index)
{
	call_once(&made, make);
	return index < ntable ? &table[index].format : NULL;
}
