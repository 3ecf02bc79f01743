/*
 * Rendering: resources, formats, the record read back and validated, hostile
 * XML, and each format as xsltproc makes it.
 */
#include <glob.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "render.h"

#include <libxml/parser.h>

/* ---- what is built in ------------------------------------------------- */

static void
resources_are_the_files(void **state)
{
	const struct resource	*r = resource_get("schemas/minutes.xsd");
	struct buf		 b = slurp("schemas/minutes.xsd");

	(void)state;
	assert_non_null(r);
	assert_int_equal(r->bytes.n, b.n);
	assert_memory_equal(r->bytes.p, b.p, b.n);
	assert_null(resource_get("schemas/none.xsd"));
	assert_null(resource_get(""));
	assert_non_null(resource_at(0));
	assert_null(resource_at(100000));
	buf_free(&b);
}

static void
formats_are_what_sheets_declare(void **state)
{
	const struct format	*f;
	const char		*before = "";
	struct buf		 sheet;
	char			 path[64], word[64];
	size_t			 n;

	(void)state;
	assert_string_equal(format_get("xml")->file, "minutes.xml");
	assert_null(format_get("docx"));
	for (n = 0; (f = format_at(n)) != NULL; n++) {
		assert_true(strcmp(before, f->name) < 0);
		before = f->name;
		if (strcmp(f->name, "xml") == 0)
			continue;
		snprintf(path, sizeof(path), "xsl/%s.xsl", f->name);
		snprintf(word, sizeof(word), "file=\"%s\"", f->file);
		sheet = slurp(path);
		assert_non_null(strstr(sheet.p, word));
		buf_free(&sheet);
	}
	assert_null(format_at(n + 1));
}

/* ---- the record read back --------------------------------------------- */

static void
valid_records_are_read(void **state)
{
	struct tree	*t = tree_of(SAMPLES "complete.xml");
	struct buf	 b = slurp(SAMPLES "complete.xml"), out = { 0 };

	(void)state;
	assert_int_equal(tree_render(render, t, "xml", "", 0, &ds, &out),
	    MN_OK);
	assert_int_equal(out.n, b.n);
	assert_memory_equal(out.p, b.p, b.n);
	assert_null(ds.head);
	buf_free(&out);
	buf_free(&b);
	tree_free(t);
	tree_free(NULL);
}

static void
faults_are_refused(void **state)
{
	struct tree	*t;
	struct buf	 b;
	glob_t		 g;

	assert_int_equal(glob(SAMPLES "broken-*.xml", 0, NULL, &g), 0);
	for (size_t i = 0; i < g.gl_pathc; i++) {
		fresh(state);
		b = slurp(g.gl_pathv[i]);
		assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t),
		    MN_FAILED);
		assert_null(t);
		assert_int_equal(ds.head->code, MN_DIAG_TREE_SCHEMA);
		buf_free(&b);
	}
	globfree(&g);
}

/* The line is the document's, which the leaves tell, not that of our XML. */
static void
assert_fault_at(const char *path, size_t line, const char *part)
{
	struct buf	 b = slurp(path);
	struct tree	*t;

	fresh(NULL);
	assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t),
	    MN_FAILED);
	assert_found(MN_DIAG_TREE_SCHEMA, part);
	if (ds.head->line != line)
		fail_msg("%s: line %zu", path, ds.head->line);
	assert_null(strstr(ds.head->text, "urn:"));
	buf_free(&b);
}

static void
faults_point_at_the_document(void **state)
{
	(void)state;
	/* an element inside a leaf; an entry; a leaf without lines */
	assert_fault_at(SAMPLES "broken-element-unknown.xml", 5, "'b'");
	assert_fault_at(SAMPLES "broken-attribute-unknown.xml", 6, "'class'");
	assert_fault_at(SAMPLES "broken-lines-missing.xml", 2, "'title'");
	/* facts: by their at; keys: found by the line of our XML */
	assert_fault_at(SAMPLES "broken-decision-lost.xml", 5, "'lost'");
	assert_fault_at(SAMPLES "broken-place-unknown.xml", 6, "item-1-p-4");
	assert_fault_at(SAMPLES "broken-fact-unknown.xml", 5, "decision-2");
}

static void
many_faults_are_counted(void **state)
{
	struct buf	 b = { 0 };
	struct tree	*t;
	struct diag	*d;
	unsigned	 n = 0;

	(void)state;
	buf_puts(&b, "<minutes xmlns='urn:minutes:record:1' schema='1.0' "
	    "id='a' program='b'>");
	for (int i = 0; i < 100; i++)
		buf_puts(&b, "<record wrong='x'/>");
	buf_puts(&b, "</minutes>");
	assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t),
	    MN_FAILED);
	for (d = ds.head; d != NULL; d = d->next)
		n++;
	assert_int_equal(n, 6);
	buf_free(&b);
}

/* ---- hostile XML ------------------------------------------------------ */

static void
assert_broken(const char *xml, const char *part)
{
	struct tree	*t;

	fresh(NULL);
	assert_int_equal(tree_read(render, str_c(xml), &ds, &t), MN_FAILED);
	assert_null(t);
	assert_found(MN_DIAG_TREE_BROKEN, part);
}

static void
what_is_no_record_is_refused(void **state)
{
	(void)state;
	assert_broken("", "empty");
	assert_broken("<minutes", "");
	assert_broken("<minutes xmlns='urn:minutes:record:1'>\x01</minutes>",
	    "line 1: ");
	assert_broken("<minutes>\xff</minutes>", "UTF-8");
	assert_broken("<html/>", "no minutes element");
	assert_broken("<minutes/>", "no minutes element");
	assert_broken("<minutes xmlns='urn:minutes:record:2'/>",
	    "no minutes element");
	assert_broken("<minutes xmlns='urn:minutes:record:1'><record "
	    "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
	    "xsi:schemaLocation='urn:x minutes:schemas/xml.xsd'/></minutes>",
	    "xsi:");
}

/* Level 19 below the root is left to the schema, level 20 never reaches it. */
static void
depth_is_bounded(void **state)
{
	struct buf	 b = { 0 };
	struct tree	*t;

	(void)state;
	for (int levels = 19; levels <= 20; levels++) {
		b.n = 0;
		buf_puts(&b, "<minutes xmlns='urn:minutes:record:1'>");
		for (int i = 0; i < levels; i++)
			buf_puts(&b, "<list>");
		for (int i = 0; i < levels; i++)
			buf_puts(&b, "</list>");
		buf_puts(&b, "</minutes>");
		fresh(NULL);
		assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t),
		    MN_FAILED);
		if (levels == 20)
			assert_found(MN_DIAG_TREE_BROKEN, "19 deep");
		else
			assert_int_not_equal(ds.head->code, MN_DIAG_TREE_BROKEN);
	}
	buf_free(&b);
}

static void
doctypes_are_refused(void **state)
{
	struct buf	 b = { 0 };

	(void)state;
	assert_broken("<!DOCTYPE minutes><minutes "
	    "xmlns='urn:minutes:record:1'/>", "document type");
	assert_broken("<!DOCTYPE minutes SYSTEM 'file:///etc/passwd'><minutes "
	    "xmlns='urn:minutes:record:1'/>", "document type");
	assert_broken("<!DOCTYPE minutes SYSTEM 'http://127.0.0.1:9/a'>"
	    "<minutes xmlns='urn:minutes:record:1'/>", "document type");
	assert_broken("<!DOCTYPE m [<!ENTITY a SYSTEM '/etc/passwd'>]>"
	    "<m>&a;</m>", "document type");
	/* each entity ten of the one before, in text and in an attribute */
	buf_puts(&b, "<!DOCTYPE m [<!ENTITY e0 'ha'>");
	for (int i = 1; i < 12; i++) {
		buf_printf(&b, "<!ENTITY e%d '", i);
		for (int j = 0; j < 10; j++)
			buf_printf(&b, "&e%d;", i - 1);
		buf_puts(&b, "'>");
	}
	buf_puts(&b, "]><m a='&e11;'>&e11;</m>");
	assert_broken(b.p, "");
	buf_free(&b);
}

static void
deep_nesting_is_refused(void **state)
{
	struct buf	 b = { 0 };

	(void)state;
	for (int i = 0; i < 100000; i++)
		buf_puts(&b, "<a>");
	assert_broken(b.p, "");
	buf_free(&b);
}

/* ---- after the fork --------------------------------------------------- */

/* A worker that can open no file at all makes the same bytes. */
static void
nothing_is_opened_after_compiling(void **state)
{
	const struct format	*f;
	struct tree		*t = tree_of(SAMPLES "complete.xml");
	struct buf		 ours = { 0 }, theirs = { 0 };
	char			 part[4096];
	int			 fd[2], status;
	ssize_t			 n;
	pid_t			 pid;

	(void)state;
	assert_int_equal(pipe(fd), 0);
	if ((pid = fork()) == 0) {
		setrlimit(RLIMIT_NOFILE, &(struct rlimit){ 0, 0 });
		for (size_t i = 0; (f = format_at(i)) != NULL; i++)
			tree_render(render, t, f->name, "", 1, &ds, &ours);
		for (size_t i = 0; i < ours.n; i += (size_t)n)
			if ((n = write(fd[1], ours.p + i, ours.n - i)) <= 0)
				_exit(1);
		_exit(0);
	}
	close(fd[1]);
	while ((n = read(fd[0], part, sizeof(part))) > 0)
		buf_put(&theirs, part, (size_t)n);
	close(fd[0]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	for (size_t i = 0; (f = format_at(i)) != NULL; i++)
		tree_render(render, t, f->name, "", 1, &ds, &ours);
	assert_int_equal(ours.n, theirs.n);
	assert_memory_equal(ours.p, theirs.p, ours.n);
	buf_free(&ours);
	buf_free(&theirs);
	tree_free(t);
}

/* ---- the same as elsewhere -------------------------------------------- */

static struct buf
xsltproc(const char *sheet, const char *record, const char *xml)
{
	struct buf	 b = { 0 };
	char		 command[512], part[4096];
	size_t		 n;
	FILE		*p;

	snprintf(command, sizeof(command), "xsltproc --nonet --stringparam "
	    "root ../../ --stringparam lang en %s%s xsl/%s.xsl %s",
	    record[0] != '\0' ? "--stringparam record " : "", record, sheet,
	    xml);
	assert_non_null(p = popen(command, "r"));
	while ((n = fread(part, 1, sizeof(part), p)) > 0)
		buf_put(&b, part, n);
	assert_int_equal(pclose(p), 0);
	return b;
}

static void
assert_same(const struct format *f, size_t record, const char *xml)
{
	struct tree	*t = tree_of(xml);
	bool		 each = strcmp(f->per, "record") == 0;
	struct buf	 ours = { 0 }, theirs;
	char		 index[24];

	snprintf(index, sizeof(index), "%zu", record + 1);
	theirs = xsltproc(f->name, each ? index : "", xml);
	assert_int_equal(tree_render(render, t, f->name, "../../", record,
	    &ds, &ours), MN_OK);
	assert_true(ours.n > 0);
	if (ours.n != theirs.n || memcmp(ours.p, theirs.p, ours.n) != 0)
		fail_msg("%s of %s differs", f->name, xml);
	buf_free(&ours);
	buf_free(&theirs);
	tree_free(t);
}

static void
sheets_give_what_xsltproc_gives(void **state)
{
	const struct format	*f;

	(void)state;
	for (size_t i = 0; (f = format_at(i)) != NULL; i++) {
		if (strcmp(f->name, "xml") == 0)
			continue;
		assert_same(f, 0, SAMPLES "complete.xml");
		assert_same(f, 1, SAMPLES "complete.xml");
		assert_same(f, 0, SAMPLES "fault-free.xml");
		assert_same(f, 0, SAMPLES "small.xml");
	}
}

/* The first page of the site is no format, but held to the same. */
static void
the_index_is_what_xsltproc_makes(void **state)
{
	const char	*xml = "<index xmlns='urn:minutes:index:1'><meeting "
			    "href='a/2026-03-12/' authority='Withymere' "
			    "date='2026-03-12' title='Cabinet' decisions='3' "
			    "items='9' held='false'/><meeting href='b/' "
			    "held='true'/></index>";
	struct buf	 ours = { 0 }, theirs;

	(void)state;
	assert_int_equal(sheet_render(render, "none.xsl", str_c(xml), "", &ds,
	    &ours), MN_FAILED);
	assert_found(MN_DIAG_SHEET_FAILED, "no such sheet");
	fresh(NULL);
	assert_int_equal(sheet_render(render, "index.xsl", str_c("<a"), "",
	    &ds, &ours), MN_FAILED);
	assert_found(MN_DIAG_TREE_BROKEN, "line 1");
	if (resource_get("xsl/index.xsl") == NULL)
		skip();
	theirs = xsltproc("index", "", put_file("index.xml", xml));
	assert_int_equal(sheet_render(render, "index.xsl", str_c(xml),
	    "../../", &ds, &ours), MN_OK);
	assert_int_equal(ours.n, theirs.n);
	assert_memory_equal(ours.p, theirs.p, ours.n);
	buf_free(&ours);
	buf_free(&theirs);
}

/* A program that holds libminutes still reads its own files by libxml2. */
static void
the_host_reads_on(void **state)
{
	xmlDocPtr	 doc;

	(void)state;
	doc = xmlReadFile(SAMPLES "small.xml", NULL, 0);
	assert_non_null(doc);
	xmlFreeDoc(doc);
}

/* The libraries' own words go into diagnostics, none to standard error. */
static void
nothing_is_printed(void **state)
{
	void	(*const tests[])(void **) = { what_is_no_record_is_refused,
	    doctypes_are_refused, faults_are_refused };

	(void)state;
	assert_silent(tests, sizeof(tests) / sizeof(tests[0]));
}

/* ---- options ---------------------------------------------------------- */

static void
unknown_formats_and_schemas_are_told(void **state)
{
	const char *const	 odd[] = { "html", "docx", NULL };
	struct render_options	 o = { .formats = odd };
	struct render		*r;

	(void)state;
	assert_int_equal(render_open(&o, &ds, &r), MN_FATAL);
	assert_null(r);
	if (format_get("html") != NULL)
		assert_found(MN_DIAG_FORMAT_UNKNOWN, "docx");
	fresh(NULL);
	o.formats = NULL;
	o.akn_schema = put_file("a.xsd", "<xs:schema xmlns:xs="
	    "'http://www.w3.org/2001/XMLSchema'><xs:element name='a' "
	    "type='none'/></xs:schema>");
	assert_int_equal(render_open(&o, &ds, &r), MN_FATAL);
	assert_found(MN_DIAG_SCHEMA_COMPILE, "a.xsd");
}

/* Akoma Ntoso that breaks a schema is not given out; the code says which. */
static void
akn_is_held_against_a_schema(void **state)
{
	const char *const	 akn[] = { "akn", NULL };
	struct render_options	 o = { .formats = akn };
	struct render		*r;
	struct tree		*t = tree_of(SAMPLES "complete.xml");
	struct buf		 out = { 0 };

	(void)state;
	if (format_get("akn") == NULL)
		skip();
	o.akn_schema = put_file("a.xsd", "<xs:schema xmlns:xs="
	    "'http://www.w3.org/2001/XMLSchema'><xs:import namespace="
	    "'http://www.w3.org/XML/1998/namespace' schemaLocation='b.xsd'/>"
	    "<xs:element name='a'><xs:complexType><xs:attribute "
	    "ref='xml:lang'/></xs:complexType></xs:element></xs:schema>");
	put_file("b.xsd", "<xs:schema xmlns:xs="
	    "'http://www.w3.org/2001/XMLSchema' targetNamespace="
	    "'http://www.w3.org/XML/1998/namespace'><xs:attribute "
	    "name='lang' type='xs:string'/></xs:schema>");
	assert_int_equal(render_open(&o, &ds, &r), MN_OK);
	assert_int_equal(tree_render(r, t, "akn", "", 0, &ds, &out),
	    MN_FAILED);
	assert_found(MN_DIAG_AKN_OFFICIAL, "akomaNtoso");
	assert_int_equal(out.n, 0);
	render_close(r);
	tree_free(t);
	buf_free(&out);
}

/* A fault of a rendering points at the line that its element came from. */
static void
akn_faults_point_at_the_document(void **state)
{
	xmlSchemaPtr	 schema = schema_open("minutes:schemas/xml.xsd", &ds);
	struct tree	*t = tree_of(SAMPLES "fault-free.xml");
	xmlDocPtr	 doc;

	(void)state;
	assert_non_null(schema);
	doc = doc_read(STR("<p GUID='#item-1-p-2'/>"), &ds);
	assert_int_equal(schema_check(schema, doc, t->doc,
	    MN_DIAG_AKN_PROFILE, &ds), MN_FAILED);
	assert_found(MN_DIAG_AKN_PROFILE, "'p'");
	assert_int_equal(ds.head->line, 4);
	xmlFreeDoc(doc);
	xmlSchemaFree(schema);
	tree_free(t);
}

/* The official schema with its xml.xsd, where the project's papers are. */
static void
akn_is_official(void **state)
{
	const char *const	 akn[] = { "akn", NULL };
	struct render_options	 o = { .formats = akn, .akn_schema =
	    "../shared/standards/akoma-ntoso/akomantoso30.xsd" };
	struct render		*r;
	struct tree		*t;
	struct buf		 out = { 0 };

	(void)state;
	if (format_get("akn") == NULL || access(o.akn_schema, R_OK) != 0)
		skip();
	assert_int_equal(render_open(&o, &ds, &r), MN_OK);
	t = tree_of(SAMPLES "complete.xml");
	if (tree_render(r, t, "akn", "", 0, &ds, &out) != MN_OK)
		fail_msg("%zu: %s", ds.head->line, ds.head->text);
	tree_free(t);
	render_close(r);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f)	cmocka_unit_test_setup(f, fresh)
		T(resources_are_the_files),
		T(formats_are_what_sheets_declare),
		T(valid_records_are_read),
		T(faults_are_refused),
		T(faults_point_at_the_document),
		T(many_faults_are_counted),
		T(what_is_no_record_is_refused), T(depth_is_bounded),
		T(doctypes_are_refused),
		T(deep_nesting_is_refused),
		T(nothing_is_opened_after_compiling),
		T(sheets_give_what_xsltproc_gives),
		T(the_index_is_what_xsltproc_makes),
		T(the_host_reads_on),
		T(nothing_is_printed),
		T(unknown_formats_and_schemas_are_told),
		T(akn_is_held_against_a_schema),
		T(akn_faults_point_at_the_document),
		T(akn_is_official),
#undef T
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
