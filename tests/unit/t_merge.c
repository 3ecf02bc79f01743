/* Records of one meeting under one root: ids stay unique, text untouched. */
#include <stdio.h>

#include "unit.h"
#include "render/render.h"

static struct arena	 arena;
static struct diags	 ds;

static struct buf
merged(const char *const *records, size_t n)
{
	struct buf	 out = { 0 };
	str		 s[64];

	diags_init(&ds, &arena, "t_merge");
	for (size_t i = 0; i < n; i++)
		s[i] = str_c(records[i]);
	assert_int_equal(meeting_xml("a/b", s, n, &ds, &out), MN_OK);
	return out;
}

#define HEAD \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
	"<minutes xmlns=\"urn:minutes:record:1\" schema=\"1.0\" id=\"a/b\"" \
	" program=\"minutes " MN_VERSION "\">\n"
#define MERGED(expected, ...) do {					\
	const char *const r_[] = { __VA_ARGS__ };			\
	struct buf b_ = merged(r_, sizeof(r_) / sizeof(r_[0]));		\
	assert_string_equal(b_.p, HEAD expected "</minutes>\n");	\
	buf_free(&b_);							\
} while (0)

static void
one_record_is_put_as_it_is(void **state)
{
	(void)state;
	MERGED("<record id=\"r\"><p id=\"x\"/><p id=\"x\"/></record>\n",
	    "<record id=\"r\"><p id=\"x\"/><p id=\"x\"/></record>");
}

static void
shared_ids_get_a_letter(void **state)
{
	(void)state;
	MERGED("<record id=\"r\"><p id=\"x\"/></record>\n"
	    "<record id=\"s\"><p id=\"x-b\"/><p id=\"y\"/></record>\n"
	    "<record id=\"t\"><p id=\"x-c\"/><p id=\"y-b\"/></record>\n",
	    "<record id=\"r\"><p id=\"x\"/></record>\n",
	    "<record id=\"s\"><p id=\"x\"/><p id=\"y\"/></record>\n",
	    "<record id=\"t\"><p id=\"x\"/><p id=\"y\"/></record>");
}

/* A letter that some record has already is passed over. */
static void
letters_that_are_taken_are_left(void **state)
{
	(void)state;
	MERGED("<record id=\"r\"><p id=\"x\"/><p id=\"x-b\"/></record>\n"
	    "<record id=\"s\"><p id=\"x-d\"/><p id=\"x-c\"/></record>\n",
	    "<record id=\"r\"><p id=\"x\"/><p id=\"x-b\"/></record>\n",
	    "<record id=\"s\"><p id=\"x\"/><p id=\"x-c\"/></record>\n");
	/* what is new in a later record keeps its name */
	MERGED("<record id=\"r\"><p id=\"x\"/></record>\n"
	    "<record id=\"s\"><p id=\"x-c\"/><p id=\"x-b\"/></record>\n",
	    "<record id=\"r\"><p id=\"x\"/></record>\n",
	    "<record id=\"s\"><p id=\"x\"/><p id=\"x-b\"/></record>\n");
}

static void
references_follow_in_their_own_record(void **state)
{
	(void)state;
	MERGED("<record id=\"x\"><p id=\"x\" fact=\"x\"/></record>\n"
	    "<record id=\"x\"><at place=\"x-b\"/><v item=\"x-b\" "
	    "person='x-b' mover=\"x-b\" seconder=\"x-b\" fact=\"x-b\" "
	    "clause=\"x-b\" motion = \"x-b\" id=\"x-b\"/></record>\n",
	    "<record id=\"x\"><p id=\"x\" fact=\"x\"/></record>\n",
	    "<record id=\"x\"><at place=\"x\"/><v item=\"x\" "
	    "person='x' mover=\"x\" seconder=\"x\" fact=\"x\" "
	    "clause=\"x\" motion = \"x\" id=\"x\"/></record>\n");
}

static void
nothing_else_is_touched(void **state)
{
	(void)state;
	MERGED("<record id=\"r\"><p id=\"x\"/></record>\n"
	    "<record id=\"s\"><!-- <p id=\"x\"> --><p id=\"x-b\" number=\"x\" "
	    "verb=\"x\" caption=\"id=x\">id=\"x\" &lt;p id=\"x\"&gt; 'x'"
	    "</p><![CDATA[<p id=\"x\">]]><item number=\"x\"/></record>\n",
	    "<record id=\"r\"><p id=\"x\"/></record>\n",
	    "<record id=\"s\"><!-- <p id=\"x\"> --><p id=\"x\" number=\"x\" "
	    "verb=\"x\" caption=\"id=x\">id=\"x\" &lt;p id=\"x\"&gt; 'x'"
	    "</p><![CDATA[<p id=\"x\">]]><item number=\"x\"/></record>\n");
}

/* Forty exports of one item: after z the letters are numbers. */
static void
many_records_are_told_apart(void **state)
{
	const char	*r[40];
	struct buf	 b;

	(void)state;
	for (size_t i = 0; i < 40; i++)
		r[i] = arena_printf(&arena,
		    "<record id=\"r%zu\"><p id=\"x\"/></record>", i);
	b = merged(r, 40);
	assert_non_null(strstr(b.p, "\"r25\"><p id=\"x-z\"/>"));
	assert_non_null(strstr(b.p, "\"r26\"><p id=\"x-27\"/>"));
	assert_non_null(strstr(b.p, "\"r39\"><p id=\"x-40\"/>"));
	buf_free(&b);
}

/* Text that is no XML is for tree_read to refuse: here it only must end. */
static void
broken_text_ends(void **state)
{
	static const char *const	 odd[] = {
		"", "<", "<p", "<p ", "<p id", "<p id=", "<p id=\"", "<p id=\"x",
		"<!--", "<![CDATA[", "</", "<?", "<p id=\"x\"", "<p =\"x\">",
	};
	const char			*r[2];
	struct buf			 b;

	(void)state;
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
		r[0] = r[1] = odd[i];
		b = merged(r, 2);
		buf_free(&b);
	}
}

/* Two copies of a whole record are a valid file once they are merged. */
static void
merged_records_are_valid(void **state)
{
	struct render_options	 o = { .formats = (const char *const[]){
	    "xml", NULL } };
	struct render		*r;
	struct tree		*t;
	struct buf		 file = { 0 }, b;
	const char		*records[2];
	str			 s;
	char			*name;
	size_t			 from, to;
	FILE			*f = fopen("tests/schema/complete.xml", "r");
	char			 part[65536];

	(void)state;
	assert_non_null(f);
	buf_put(&file, part, fread(part, 1, sizeof(part), f));
	fclose(f);
	s = (str){ file.p, file.n };
	from = str_find(s, STR("<record"));
	to = str_find(s, STR("</record>")) + strlen("</record>");
	records[0] = str_z(&arena, str_sub(s, from, to));
	name = str_z(&arena, str_sub(s, from, to));
	memcpy(strstr(name, "harbour"), "harvest", strlen("harvest"));
	records[1] = name;
	b = merged(records, 2);
	assert_non_null(strstr(b.p, "place=\"item-3-p-12-b\""));
	assert_int_equal(render_open(&o, &ds, &r), MN_OK);
	assert_int_equal(tree_read(r, (str){ b.p, b.n }, &ds, &t), MN_OK);
	tree_free(t);
	render_close(r);
	buf_free(&b);
	buf_free(&file);
}

static int
teardown(void **state)
{
	(void)state;
	arena_reset(&arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_record_is_put_as_it_is),
		cmocka_unit_test(shared_ids_get_a_letter),
		cmocka_unit_test(letters_that_are_taken_are_left),
		cmocka_unit_test(references_follow_in_their_own_record),
		cmocka_unit_test(nothing_else_is_touched),
		cmocka_unit_test(many_records_are_told_apart),
		cmocka_unit_test(broken_text_ends),
		cmocka_unit_test(merged_records_are_valid),
	};

	return cmocka_run_group_tests(tests, NULL, teardown);
}
