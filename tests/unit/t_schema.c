/*
 * schemas/minutes.xsd against records by hand: one that uses all of it, and
 * many with one fault each. Runs from the project's root.
 */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#define FOLDER	"tests/schema/"

/* The lines at which faults were found; -1 where there was none. */
struct faults {
	int	 n, first, last;
};

static xmlSchemaPtr	schema;

static int
open_schema(void **state)
{
	xmlSchemaParserCtxtPtr	 p;

	(void)state;
	p = xmlSchemaNewParserCtxt("schemas/minutes.xsd");
	schema = xmlSchemaParse(p);
	xmlSchemaFreeParserCtxt(p);
	return schema == NULL;
}

static int
close_schema(void **state)
{
	(void)state;
	xmlSchemaFree(schema);
	return 0;
}

static void
note_fault(void *context, xmlErrorPtr e)
{
	struct faults	*f = context;

	if (f->n++ == 0)
		f->first = e->line;
	f->last = e->line;
}

static struct faults
validate(const char *path)
{
	struct faults		 f = { 0, -1, -1 };
	xmlSchemaValidCtxtPtr	 v = xmlSchemaNewValidCtxt(schema);
	xmlDocPtr		 doc = xmlReadFile(path, NULL, XML_PARSE_NONET);
	int			 rc;

	assert_non_null(doc);
	xmlSchemaSetValidStructuredErrors(v, note_fault, &f);
	rc = xmlSchemaValidateDoc(v, doc);
	assert_int_equal(rc != 0, f.n > 0);
	xmlSchemaFreeValidCtxt(v);
	xmlFreeDoc(doc);
	return f;
}

static void
whole_records_are_valid(void **state)
{
	(void)state;
	assert_int_equal(validate(FOLDER "complete.xml").n, 0);
	assert_int_equal(validate(FOLDER "small.xml").n, 0);
	assert_int_equal(validate(FOLDER "fault-free.xml").n, 0);
}

/* The only line below the comment in which the two files differ. */
static int
line_changed(const char *path)
{
	FILE	*a = fopen(path, "r"), *b = fopen(FOLDER "fault-free.xml", "r");
	char	 la[4096], lb[4096];
	int	 line = 0, changed = 0;

	assert_non_null(a);
	assert_non_null(b);
	while (fgets(la, sizeof(la), a) != NULL) {
		assert_non_null(fgets(lb, sizeof(lb), b));
		if (++line != 2 && strcmp(la, lb) != 0) {
			assert_int_equal(changed, 0);
			changed = line;
		}
	}
	assert_null(fgets(lb, sizeof(lb), b));
	fclose(a);
	fclose(b);
	return changed;
}

/* Some faults are of two records or two lines: the later one is blamed. */
static void
each_fault_is_refused_where_it_stands(void **state)
{
	struct faults	 f;
	glob_t		 g;
	int		 line;

	(void)state;
	assert_int_equal(glob(FOLDER "broken-*.xml", 0, NULL, &g), 0);
	assert_true(g.gl_pathc >= 30);
	for (size_t i = 0; i < g.gl_pathc; i++) {
		line = line_changed(g.gl_pathv[i]);
		f = validate(g.gl_pathv[i]);
		if (f.n == 0 || line == 0 || f.first != f.last)
			fail_msg("%s: %d faults, lines %d to %d",
			    g.gl_pathv[i], f.n, f.first, f.last);
		if (f.first != line &&
		    strstr(g.gl_pathv[i], "id-of-fact") == NULL)
			fail_msg("%s: found at %d, made at %d",
			    g.gl_pathv[i], f.first, line);
	}
	globfree(&g);
}

/* ---- the schema's own promises ---------------------------------------- */

static size_t
count(xmlXPathContextPtr x, const char *format, const char *name)
{
	xmlXPathObjectPtr	 o;
	char			 expr[512];
	size_t			 n;

	snprintf(expr, sizeof(expr), format, name);
	o = xmlXPathEval(BAD_CAST expr, x);
	assert_non_null(o);
	n = o->nodesetval == NULL ? 0 : (size_t)o->nodesetval->nodeNr;
	xmlXPathFreeObject(o);
	return n;
}

static xmlXPathContextPtr
paths_of(xmlDocPtr doc)
{
	xmlXPathContextPtr	 x = xmlXPathNewContext(doc);

	xmlXPathRegisterNs(x, BAD_CAST "xs",
	    BAD_CAST "http://www.w3.org/2001/XMLSchema");
	xmlXPathRegisterNs(x, BAD_CAST "m", BAD_CAST "urn:minutes:record:1");
	return x;
}

static void
complete_uses_every_element_and_attribute(void **state)
{
	xmlDocPtr		 xsd, doc;
	xmlXPathContextPtr	 x, d;
	xmlXPathObjectPtr	 o;
	xmlNodePtr		 n;
	char			*name;
	bool			 element;

	(void)state;
	xsd = xmlReadFile("schemas/minutes.xsd", NULL, XML_PARSE_NONET);
	doc = xmlReadFile(FOLDER "complete.xml", NULL, XML_PARSE_NONET);
	x = paths_of(xsd);
	d = paths_of(doc);
	o = xmlXPathEval(BAD_CAST "//xs:element | //xs:attribute[@name]", x);
	assert_true(o->nodesetval->nodeNr > 80);
	for (int i = 0; i < o->nodesetval->nodeNr; i++) {
		n = o->nodesetval->nodeTab[i];
		name = (char *)xmlGetNoNsProp(n, BAD_CAST "name");
		element = strcmp((char *)n->name, "element") == 0;
		if (count(d, element ? "//m:%s" : "//@%s", name) == 0)
			fail_msg("%s is nowhere in complete.xml", name);
		xmlFree(name);
	}
	xmlXPathFreeObject(o);
	xmlXPathFreeContext(x);
	xmlXPathFreeContext(d);
	xmlFreeDoc(xsd);
	xmlFreeDoc(doc);
}

static void
everything_is_documented(void **state)
{
	xmlDocPtr		 xsd;
	xmlXPathContextPtr	 x;

	(void)state;
	xsd = xmlReadFile("schemas/minutes.xsd", NULL, XML_PARSE_NONET);
	x = paths_of(xsd);
	assert_int_equal(count(x, "//%s[not(xs:annotation/xs:documentation"
	    "[string-length(normalize-space()) > 10])]", "xs:attribute"), 0);
	assert_int_equal(count(x, "//%s[not(xs:annotation/xs:documentation"
	    "[string-length(normalize-space()) > 10])]", "xs:complexType"), 0);
	assert_int_equal(count(x, "//%s[not(xs:annotation/xs:documentation"
	    "[string-length(normalize-space()) > 10])]", "xs:simpleType"), 0);
	/* every element shows itself in an example */
	assert_int_equal(count(x, "//%s[not(xs:annotation/xs:documentation"
	    "[starts-with(normalize-space(), 'Example:') and "
	    "contains(., concat('<', ../../@name))])]", "xs:element"), 0);
	xmlXPathFreeContext(x);
	xmlFreeDoc(xsd);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_records_are_valid),
		cmocka_unit_test(each_fault_is_refused_where_it_stands),
		cmocka_unit_test(complete_uses_every_element_and_attribute),
		cmocka_unit_test(everything_is_documented),
	};

	return cmocka_run_group_tests(tests, open_schema, close_schema);
}
