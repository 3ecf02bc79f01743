/* The buffer, and the escapes of XML and JSON. */
#include <stdio.h>

#include "unit.h"

static void
putting(void **state)
{
	struct buf b = { 0 };

	(void)state;
	buf_put(&b, "a\0b", 3);
	buf_puts(&b, "c");
	buf_str(&b, STR("de"));
	buf_printf(&b, "%d%s", 7, "");
	assert_int_equal(b.n, 7);
	assert_memory_equal(b.p, "a\0bcde7", 8);	/* with its NUL */
	buf_free(&b);
	assert_null(b.p);
	assert_int_equal(b.n, 0);
}

static void
nothing_is_a_string_too(void **state)
{
	struct buf b = { 0 };

	(void)state;
	buf_str(&b, (str){ NULL, 0 });
	assert_string_equal(b.p, "");
	buf_xml(&b, (str){ NULL, 0 });
	buf_json(&b, (str){ NULL, 0 });
	assert_int_equal(b.n, 0);
	buf_free(&b);
	buf_free(&b);
}

static void
grows_over_every_edge(void **state)
{
	struct buf b = { 0 };

	(void)state;
	for (size_t i = 0; i < 5000; i++) {
		buf_printf(&b, "%c", (int)('a' + i % 26));
		assert_int_equal(b.p[b.n], 0);
	}
	buf_printf(&b, "%3000d", 1);
	assert_int_equal(b.n, 8000);
	for (size_t i = 0; i < 5000; i++)
		assert_int_equal(b.p[i], 'a' + i % 26);
	assert_int_equal(b.p[7999], '1');
	buf_free(&b);
}

static void
check(void (*escape)(struct buf *, str), str in, const char *out)
{
	struct buf	b = { 0 };
	char		*exact = xalloc(in.n);	/* reading on would be seen */

	if (in.n > 0)
		memcpy(exact, in.p, in.n);
	escape(&b, (str){ exact, in.n });
	assert_string_equal(b.p, out);
	buf_free(&b);
	free(exact);
}

static void
xml(void **state)
{
	(void)state;
	check(buf_xml, STR("R&D <b> \"x\" 'y'"),
	    "R&amp;D &lt;b&gt; &quot;x&quot; 'y'");
	check(buf_xml, STR("]]>"), "]]&gt;");
	check(buf_xml, STR("a\tb\r\n"), "a&#9;b&#13;&#10;");
	check(buf_xml, STR("\xc2\xa3" "5 \xf0\x9f\x92\xa9"),
	    "\xc2\xa3" "5 \xf0\x9f\x92\xa9");
}

/* Whatever a file is called, the record stays well-formed. */
static void
xml_of_any_bytes(void **state)
{
	(void)state;
	check(buf_xml, STR("a\0\x01\x1f"), "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
	check(buf_xml, STR("p\fq\vr"), "p q r");
	check(buf_xml, STR("caf\xe9"), "caf\xef\xbf\xbd");
	check(buf_xml, STR("\xe2\x82"), "\xef\xbf\xbd\xef\xbf\xbd");
	check(buf_xml, STR("\xef\xbf\xbe\xef\xbf\xbf"),
	    "\xef\xbf\xbd\xef\xbf\xbd");
	check(buf_xml, STR("\x7f\xc2\x80"), "\x7f\xc2\x80");
}

static void
json(void **state)
{
	(void)state;
	check(buf_json, STR("a\"b\\c/"), "a\\\"b\\\\c/");
	check(buf_json, STR("\t\r\n"), "\\t\\r\\n");
	check(buf_json, STR("\0\x1f\f"), "\\u0000\\u001f\\u000c");
	check(buf_json, STR("\xe2\x80\xa8 \xc3\xa9"), "\xe2\x80\xa8 \xc3\xa9");
	check(buf_json, STR("caf\xe9!"), "caf\xef\xbf\xbd!");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(putting),
		cmocka_unit_test(nothing_is_a_string_too),
		cmocka_unit_test(grows_over_every_edge),
		cmocka_unit_test(xml),
		cmocka_unit_test(xml_of_any_bytes),
		cmocka_unit_test(json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
