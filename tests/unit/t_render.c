/*
 * Rendering: resources, formats, the record read back and validated, sheets
 * and what they may reach. Runs from the project's root.
 */
#include <stdio.h>
#include <fcntl.h>
#include <glob.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit.h"
#include "render/xml.h"

#include <libxml/parser.h>

#define SAMPLES	"tests/schema/"

static struct arena	 arena;
static struct diags	 ds;
static struct render	*render;
static char		 dir[] = "/tmp/t_render.XXXXXX";

static int
setup(void **state)
{
	struct render_options	 o = { .lang = "en" };

	(void)state;
	diags_init(&ds, &arena, "t_render");
	return mkdtemp(dir) == NULL || render_open(&o, &ds, &render) != MN_OK;
}

static int
teardown(void **state)
{
	char	 command[64];

	(void)state;
	render_close(render);
	arena_reset(&arena);
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

/* Each test starts without findings. */
static int
fresh(void **state)
{
	(void)state;
	diags_init(&ds, &arena, "t_render");
	return 0;
}

static struct buf
slurp(const char *path)
{
	struct buf	 b = { 0 };

	assert_true(file_bytes(path, &b));
	return b;
}

static struct tree *
tree_of(const char *path)
{
	struct buf	 b = slurp(path);
	struct tree	*t;

	assert_int_equal(tree_read(render, (str){ b.p, b.n }, &ds, &t), MN_OK);
	buf_free(&b);
	return t;
}

/* The only finding so far: its code, and a part of its words. */
static void
assert_found(int code, const char *part)
{
	assert_non_null(ds.head);
	if (ds.head->code != code || strstr(ds.head->text, part) == NULL)
		fail_msg("MN%d: %s", ds.head->code, ds.head->text);
}

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

/* ---- sheets ----------------------------------------------------------- */

#define SHEET(body) \
	"<xsl:stylesheet version='1.0' " \
	"xmlns:xsl='http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:exsl='http://exslt.org/common' " \
	"xmlns:m='urn:minutes:record:1' " \
	"extension-element-prefixes='exsl' exclude-result-prefixes='m'>\n" \
	body "</xsl:stylesheet>\n"

static const char *
put_file(const char *name, const char *text)
{
	char	*path = arena_printf(&arena, "%s/%s", dir, name);
	FILE	*f = fopen(path, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	fclose(f);
	return path;
}

static xsltSecurityPrefsPtr
forbid_all(void)
{
	xsltSecurityPrefsPtr	 p = xsltNewSecurityPrefs();

	for (int i = XSLT_SECPREF_READ_FILE; i <= XSLT_SECPREF_WRITE_NETWORK;
	    i++)
		xsltSetSecurityPrefs(p, (xsltSecurityOption)i,
		    xsltSecurityForbid);
	return p;
}

/* A sheet of our own over a record; what it made is left in out. */
static enum mn_status
run(const char *sheet, const char *xml, struct buf *out)
{
	const char *const	 params[] = { "root", "../'\"../", NULL };
	xsltStylesheetPtr	 xsl;
	xsltSecurityPrefsPtr	 prefs;
	struct tree		*t;
	enum mn_status		 rc;

	fresh(NULL);
	if ((xsl = sheet_open(put_file("own.xsl", sheet), &ds)) == NULL)
		return MN_FATAL;
	t = tree_of(xml);
	prefs = forbid_all();
	rc = sheet_apply(xsl, prefs, t->doc, "own.xsl", params, &ds, out);
	xsltFreeSecurityPrefs(prefs);
	xsltFreeStylesheet(xsl);
	tree_free(t);
	return rc;
}

static void
parameters_are_strings(void **state)
{
	struct buf	 out = { 0 };

	(void)state;
	assert_int_equal(run(SHEET("<xsl:param name='root'/>"
	    "<xsl:output method='text'/><xsl:template match='/'>"
	    "<xsl:value-of select='$root'/></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_OK);
	assert_str(((str){ out.p, out.n }), "../'\"../");
	assert_null(ds.head);
	buf_free(&out);
}

static void
imports_work_where_they_may(void **state)
{
	struct buf	 out = { 0 };

	(void)state;
	put_file("part.xsl", SHEET("<xsl:template name='part'>part"
	    "</xsl:template>"));
	assert_int_equal(run(SHEET("<xsl:import href='part.xsl'/>"
	    "<xsl:output method='text'/><xsl:template match='/'>"
	    "<xsl:call-template name='part'/></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_OK);
	assert_str(((str){ out.p, out.n }), "part");
	buf_free(&out);
}

static void
own_sheet_overrides_ours(void **state)
{
	const char *const	 only[] = { "html", NULL };
	struct render_options	 o = { .formats = only };
	struct render		*r;
	struct tree		*t = tree_of(SAMPLES "complete.xml");
	struct buf		 ours = { 0 }, own = { 0 };

	(void)state;
	if (format_get("html") == NULL)
		skip();
	o.html_sheet = put_file("council.xsl", SHEET(
	    "<xsl:import href='minutes:xsl/html.xsl'/><xsl:template "
	    "match='m:title'><b class='own'/></xsl:template>"));
	assert_int_equal(render_open(&o, &ds, &r), MN_OK);
	assert_int_equal(tree_render(render, t, "html", "", 0, &ds, &ours),
	    MN_OK);
	assert_int_equal(tree_render(r, t, "html", "", 0, &ds, &own), MN_OK);
	assert_true(own.n > 100 && ours.n > 100);
	assert_null(strstr(ours.p, "class=\"own\""));
	/* what was not asked for was not compiled */
	if (format_get("akn") != NULL) {
		own.n = 0;
		assert_int_equal(tree_render(r, t, "akn", "", 0, &ds, &own),
		    MN_FAILED);
	}
	render_close(r);
	tree_free(t);
	buf_free(&ours);
	buf_free(&own);
}

static void
strip_space_leaves_the_tree_whole(void **state)
{
	struct tree		*t = tree_of(SAMPLES "complete.xml");
	xsltSecurityPrefsPtr	 prefs = forbid_all();
	xsltStylesheetPtr	 xsl;
	struct buf		 out = { 0 };
	xmlChar			*before, *after;
	int			 nbefore, nafter;

	(void)state;
	xsl = sheet_open(put_file("own.xsl", SHEET(
	    "<xsl:strip-space elements='*'/><xsl:output method='text'/>"
	    "<xsl:key name='id' match='*' use='@id'/>"
	    "<xsl:template match='/'><xsl:value-of "
	    "select=\"key('id', 'front-p-4')\"/></xsl:template>")), &ds);
	xmlDocDumpMemory(t->doc, &before, &nbefore);
	assert_int_equal(sheet_apply(xsl, prefs, t->doc, "own.xsl",
	    (const char *const[]){ NULL }, &ds, &out), MN_OK);
	xmlDocDumpMemory(t->doc, &after, &nafter);
	assert_int_equal(nbefore, nafter);
	assert_str(((str){ out.p, out.n }), "DRAFT");
	xmlFree(before);
	xmlFree(after);
	xsltFreeStylesheet(xsl);
	xsltFreeSecurityPrefs(prefs);
	tree_free(t);
	buf_free(&out);
}

static void
sheets_that_stop_say_why(void **state)
{
	struct buf	 out = { 0 };

	(void)state;
	assert_int_equal(run(SHEET("<xsl:template match='/'><a/><xsl:message "
	    "terminate='yes'>no date</xsl:message></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_FAILED);
	assert_found(MN_DIAG_SHEET_FAILED, "own.xsl: no date");
	assert_int_equal(out.n, 0);
	assert_int_equal(run(SHEET("<xsl:template match='/'><a>\n<xsl:value-of "
	    "select='nothing()'/></a></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_FAILED);
	assert_found(MN_DIAG_SHEET_FAILED, "own.xsl:3: ");
	assert_int_equal(run(SHEET("<xsl:template match='/'><a/><xsl:message>"
	    "odd</xsl:message></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_OK);
	assert_found(MN_DIAG_SHEET_SAYS, "own.xsl: odd");
	assert_true(out.n > 0);
	/* a sheet that recurses without end, and one that talks without end */
	out.n = 0;
	assert_int_equal(run(SHEET("<xsl:template match='/' name='again'>"
	    "<xsl:call-template name='again'/></xsl:template>"),
	    SAMPLES "small.xml", &out), MN_FAILED);
	assert_found(MN_DIAG_SHEET_FAILED, "own.xsl:2: ");
	buf_free(&out);
}

static void
sheets_that_cannot_be_compiled_say_where(void **state)
{
	struct buf	 out = { 0 };

	(void)state;
	assert_int_equal(run(SHEET("\n<xsl:template match='///'/>"),
	    SAMPLES "small.xml", &out), MN_FATAL);
	assert_found(MN_DIAG_SHEET_COMPILE, "own.xsl:3: ");
	assert_int_equal(run("<xsl:stylesheet", SAMPLES "small.xml", &out),
	    MN_FATAL);
	assert_found(MN_DIAG_SHEET_COMPILE, "own.xsl:1: ");
	assert_int_equal(run("", SAMPLES "small.xml", &out), MN_FATAL);
	fresh(NULL);
	assert_null(sheet_open("/nonexistent/own.xsl", &ds));
	assert_found(MN_DIAG_SHEET_COMPILE, "cannot be read");
	fresh(NULL);
	assert_null(sheet_open("minutes:xsl/none.xsl", &ds));
	assert_found(MN_DIAG_SHEET_COMPILE, "no such address");
}

/* ---- hostile sheets --------------------------------------------------- */

static void
assert_refused(const char *body, enum mn_status how)
{
	struct buf	 out = { 0 };

	if (run(body, SAMPLES "small.xml", &out) != how || out.n > 0)
		fail_msg("%s: %s", body, ds.head ? ds.head->text : "");
	assert_non_null(ds.head);
	buf_free(&out);
}

#define READS(address) SHEET("<xsl:template match='/'><xsl:copy-of " \
	"select=\"document('" address "')\"/></xsl:template>")

static void
sheets_read_nothing(void **state)
{
	(void)state;
	put_file("beside.xml", "<secret/>");
	assert_refused(READS("beside.xml"), MN_FAILED);
	assert_refused(READS("/etc/passwd"), MN_FAILED);
	assert_refused(READS("file:///proc/self/environ"), MN_FAILED);
	assert_refused(READS("http://127.0.0.1:9/"), MN_FAILED);
	assert_refused(READS("ftp://127.0.0.1:9/"), MN_FAILED);
	assert_refused(READS("minutes:schemas/xml.xsd"), MN_FAILED);
}

static void
sheets_write_nothing(void **state)
{
	char	 path[64];

	(void)state;
	assert_refused(SHEET("<xsl:template match='/'><exsl:document "
	    "href='written.xml'><a/></exsl:document></xsl:template>"),
	    MN_FAILED);
	assert_refused(SHEET("<xsl:template match='/'><exsl:document "
	    "href='made/written.xml'><a/></exsl:document></xsl:template>"),
	    MN_FAILED);
	assert_refused("<xsl:stylesheet version='1.1' "
	    "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template "
	    "match='/'><xsl:document href='written.xml'><a/></xsl:document>"
	    "</xsl:template></xsl:stylesheet>", MN_FAILED);
	snprintf(path, sizeof(path), "%s/written.xml", dir);
	assert_int_not_equal(access(path, F_OK), 0);
	assert_int_not_equal(access("written.xml", F_OK), 0);
	snprintf(path, sizeof(path), "%s/made", dir);
	assert_int_not_equal(access(path, F_OK), 0);
}

static void
imports_stay_in_the_folder(void **state)
{
	const char	*out = arena_printf(&arena, "%s-out", dir);
	const char	*sheet = arena_printf(&arena, "%s/x.xsl", out);
	const char	*alias = arena_printf(&arena, "%s/link.xsl", dir);

	(void)state;
	assert_int_equal(mkdir(out, 0700), 0);
	/* a sheet in a folder whose name begins with that of ours */
	rename(put_file("x.xsl", SHEET("")), sheet);
	assert_int_equal(symlink(sheet, alias), 0);
	assert_refused(SHEET("<xsl:import href='link.xsl'/>"), MN_FATAL);
	assert_found(MN_DIAG_SHEET_COMPILE, "link.xsl");
	assert_refused(arena_printf(&arena,
	    SHEET("<xsl:include href='../%s/x.xsl'/>"), out + 5), MN_FATAL);
	assert_refused(arena_printf(&arena,
	    SHEET("<xsl:import href='file://%s'/>"), sheet), MN_FATAL);
	assert_refused(SHEET("<xsl:import href='http://127.0.0.1:9/a'/>"),
	    MN_FATAL);
	assert_refused(SHEET("<xsl:import href='minutes:xsl/../x.xsl'/>"),
	    MN_FATAL);
	/* the same file is let in by its own folder */
	fresh(NULL);
	xsltFreeStylesheet(sheet_open(sheet, &ds));
	assert_null(ds.head);
	unlink(sheet);
	rmdir(out);
}

/* An entity of a sheet's own DTD does not bring a file from elsewhere. */
static void
entities_of_sheets_stay_in_the_folder(void **state)
{
	struct buf	 out = { 0 };

	(void)state;
	run("<!DOCTYPE x [<!ENTITY e SYSTEM '/etc/passwd'>]>"
	    SHEET("<xsl:template match='/'><a>&e;</a></xsl:template>"),
	    SAMPLES "small.xml", &out);
	assert_true(out.n == 0 || strstr(out.p, "root") == NULL);
	buf_free(&out);
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
xsltproc(const char *format, const char *record, const char *xml)
{
	struct buf	 b = { 0 };
	char		 command[512], part[4096];
	size_t		 n;
	FILE		*p;

	snprintf(command, sizeof(command), "xsltproc --nonet --stringparam "
	    "root ../../ --stringparam lang en %s%s xsl/%s.xsl %s",
	    record[0] != '\0' ? "--stringparam record " : "", record, format,
	    xml);
	assert_non_null(p = popen(command, "r"));
	while ((n = fread(part, 1, sizeof(part), p)) > 0)
		buf_put(&b, part, n);
	assert_int_equal(pclose(p), 0);
	return b;
}

static void
assert_same(const struct format *f, const char *xml)
{
	struct tree	*t = tree_of(xml);
	bool		 each = strcmp(f->per, "record") == 0;
	struct buf	 ours = { 0 }, theirs;

	theirs = xsltproc(f->name, each ? "1" : "", xml);
	assert_int_equal(tree_render(render, t, f->name, "../../", each, &ds,
	    &ours), MN_OK);
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
		assert_same(f, SAMPLES "complete.xml");
		assert_same(f, SAMPLES "fault-free.xml");
		assert_same(f, SAMPLES "small.xml");
	}
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
	int		 err = dup(2);
	struct stat	 st;
	char		 path[64];
	int		 fd;

	snprintf(path, sizeof(path), "%s/stderr", dir);
	fd = open(path, O_CREAT | O_RDWR, 0600);
	fflush(stderr);
	dup2(fd, 2);
	what_is_no_record_is_refused(state);
	doctypes_are_refused(state);
	faults_are_refused(state);
	sheets_that_stop_say_why(state);
	sheets_that_cannot_be_compiled_say_where(state);
	sheets_read_nothing(state);
	fflush(stderr);
	dup2(err, 2);
	assert_int_equal(fstat(fd, &st), 0);
	assert_int_equal(st.st_size, 0);
	close(fd);
	close(err);
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
		T(what_is_no_record_is_refused),
		T(doctypes_are_refused),
		T(deep_nesting_is_refused),
		T(parameters_are_strings),
		T(imports_work_where_they_may),
		T(own_sheet_overrides_ours),
		T(strip_space_leaves_the_tree_whole),
		T(sheets_that_stop_say_why),
		T(sheets_that_cannot_be_compiled_say_where),
		T(sheets_read_nothing),
		T(sheets_write_nothing),
		T(imports_stay_in_the_folder),
		T(entities_of_sheets_stay_in_the_folder),
		T(nothing_is_opened_after_compiling),
		T(sheets_give_what_xsltproc_gives),
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
