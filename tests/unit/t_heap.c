/* The heap of a worker: pieces that do not overlap, and change hands. */
#include <libxml/xmlmemory.h>

#include "render.h"

enum { N = 5000, };

static size_t
size_at(size_t i)
{
	return i * 37 % 1500;	/* also above the largest of ours */
}

static bool
filled(const unsigned char *p, size_t n, unsigned char with)
{
	for (size_t i = 0; i < n; i++)
		if (p[i] != with)
			return false;
	return true;
}

static void
pieces(void **state)
{
	static unsigned char	*p[N];

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < N; i++) {
			p[i] = xmlMalloc(size_at(i));
			assert_int_equal((uintptr_t)p[i] % 16, 0);
			memset(p[i], (int)(i & 255), size_at(i));
		}
		for (size_t i = 0; i < N; i++)
			assert_true(filled(p[i], size_at(i), i & 255));
		for (size_t i = 0; i < N; i += 2) {
			p[i] = xmlRealloc(p[i], 3 * size_at(i) + 1);
			assert_true(filled(p[i], size_at(i), i & 255));
		}
		for (size_t i = 0; i < N; i++)
			xmlFree(p[i]);
	}
}

/* What was allocated before goes back to where it came from. */
static void
older(void **state)
{
	unsigned char	*p = *state;

	p = xmlRealloc(p, 100);
	assert_true(filled(p, 40, 7));
	xmlFree(p);
	xmlFree(NULL);
	p = (unsigned char *)xmlStrdup(BAD_CAST "minutes");
	assert_string_equal((char *)p, "minutes");
	xmlFree(p);
}

static void
same_bytes(void **state)
{
	struct buf	 xml = slurp(SAMPLES "small.xml");
	struct buf	 before = { 0 }, after = { 0 };
	struct tree	*t;
	void		*old = xmlMalloc(40);

	memset(old, 7, 40);
	for (int i = 0; i < 3; i++) {
		struct buf	*out = i == 0 ? &before : &after;

		out->n = 0;
		assert_int_equal(tree_read(render, (str){ xml.p, xml.n },
		    &ds, &t), MN_OK);
		assert_int_equal(tree_render(render, t, "html", "", 0, &ds,
		    out), MN_OK);
		tree_free(t);
		if (i == 0)
			render_heap();
	}
	assert_int_equal(before.n, after.n);
	assert_memory_equal(before.p, after.p, before.n);
	buf_free(&before);
	buf_free(&after);
	buf_free(&xml);
	*state = old;
	pieces(state);
	older(state);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(same_bytes, fresh),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
