/*
 * Stylesheets: what they are told, what they may import, what they say, and
 * that a hostile one reaches nothing.
 */
#include "render.h"

#define SHEET(body) \
	"<xsl:stylesheet version='1.0' " \
	"xmlns:xsl='http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:exsl='http://exslt.org/common' " \
	"xmlns:m='urn:minutes:record:1' " \
	"extension-element-prefixes='exsl' exclude-result-prefixes='m'>\n" \
	body "</xsl:stylesheet>\n"

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

/* The libraries' own words go into diagnostics, none to standard error. */
static void
nothing_is_printed(void **state)
{
	void	(*const tests[])(void **) = { sheets_that_stop_say_why,
	    sheets_that_cannot_be_compiled_say_where, sheets_read_nothing,
	    sheets_write_nothing };

	(void)state;
	assert_silent(tests, sizeof(tests) / sizeof(tests[0]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f)	cmocka_unit_test_setup(f, fresh)
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
		T(nothing_is_printed),
#undef T
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
