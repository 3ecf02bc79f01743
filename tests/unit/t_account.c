/* The account: it holds for what was written, and for nothing else. */
#include "meeting.h"

static const char in[] =
    "Avonbury Council\n\n1. Welcome\n\nAll came & went <soon>.\n\n"
    "2. Roads\n\nIt was **said** that\n\n- one;\n- two.\n\na\tb\t\n";

static bool
holds(void)
{
	diags_init(&diags, &arena, "in.txt");
	return account_check(model, &xml, &ledger, 0, text.s.n);
}

/* It does not hold, with one MN501 at this line and these words. */
static void
assert_lost(size_t line, const char *why)
{
	assert_false(holds());
	assert_non_null(diags.head);
	assert_null(diags.head->next);
	assert_int_equal(diags.head->code, MN_DIAG_ACCOUNT);
	assert_int_equal(diags.head->level, MN_LEVEL_ERROR);
	assert_int_equal(diags.head->line, line);
	assert_true(str_ends(str_c(diags.head->text), str_c(why)));
}

static struct written *
leaf_with(const char *s)
{
	for (size_t i = 0; i < ledger.n; i++)
		if (str_starts(ledger.w[i].node->leaf->s, str_c(s)))
			return &ledger.w[i];
	fail_msg("no leaf with %s", s);
	return NULL;
}

/* The written bytes of a leaf, to be spoilt. */
static char *
written(const char *s, const char *word)
{
	struct written *w = leaf_with(s);
	size_t at = str_find((str){ xml.p + w->from, w->to - w->from },
	    str_c(word));

	assert_true(at != SIZE_MAX);
	return xml.p + w->from + at;
}

static int
setup(void **state)
{
	(void)state;
	meeting(in);
	return 0;
}

static void
complete(void **state)
{
	(void)state;
	assert_true(holds());
	assert_null(diags.head);
	assert_true(ledger.n > 10);
}

static void
each_leaf_that_is_dropped(void **state)
{
	struct ledger whole = ledger;
	size_t fallen = 0;

	(void)state;
	for (size_t i = 0; i < whole.n; i++) {
		bool empty = whole.w[i].nspans == 0;

		ledger.n = whole.n - 1;
		ledger.w = arena_alloc(&arena, whole.n * sizeof(*ledger.w));
		memcpy(ledger.w, whole.w, i * sizeof(*ledger.w));
		memcpy(ledger.w + i, whole.w + i + 1,
		    (whole.n - i - 1) * sizeof(*ledger.w));
		assert_int_equal(holds(), empty);
		fallen += !empty;
	}
	assert_true(fallen > 10);
	ledger = whole;
}

static void
each_leaf_that_is_doubled(void **state)
{
	struct ledger whole = ledger;

	(void)state;
	for (size_t i = 0; i < whole.n; i++) {
		if (whole.w[i].nspans == 0)
			continue;
		ledger.n = whole.n + 1;
		ledger.w = arena_alloc(&arena, ledger.n * sizeof(*ledger.w));
		memcpy(ledger.w, whole.w, (i + 1) * sizeof(*ledger.w));
		memcpy(ledger.w + i + 1, whole.w + i,
		    (whole.n - i) * sizeof(*ledger.w));
		assert_false(holds());
	}
	ledger = whole;
}

static void
dropped_doubled_named(void **state)
{
	struct span *s = leaf_with("All came")->spans;

	(void)state;
	s->to -= 3;
	assert_lost(5, "in no leaf");
	s->to += 3;
	s->from -= 12;
	assert_lost(3, "in two leaves");
	s->from += 12;
	assert_true(holds());
}

static void
every_letter_that_is_altered(void **state)
{
	(void)state;
	for (size_t i = 0; i < ledger.n; i++)
		for (size_t k = ledger.w[i].from; k < ledger.w[i].to; k++) {
			char was = xml.p[k];
			bool letter = cp_alpha((unsigned char)was) ||
			    cp_digit((unsigned char)was);

			/* not the names of elements */
			if (!letter || memchr(xml.p + ledger.w[i].from, '<',
			    ledger.w[i].to - ledger.w[i].from) != NULL)
				continue;
			xml.p[k] = was == 'x' ? 'y' : 'x';
			assert_false(holds());
			xml.p[k] = was;
		}
	assert_true(holds());
}

static void
altered_words_named(void **state)
{
	char *p = written("All came", "went");

	(void)state;
	p[0] = 'W';
	assert_lost(5, "written otherwise");
	memcpy(p, "    ", 4);
	assert_lost(5, "written otherwise");
	memcpy(p, "went", 4);
	p = written("It was", "<residue>**");
	memcpy(p + 9, "__", 2);
	assert_lost(9, "written otherwise");
}

static void
cut_short_or_longer(void **state)
{
	struct written *w = leaf_with("two");
	char *stop;

	(void)state;
	w->to -= 1;
	assert_lost(12, "not written");
	w->to += 1;
	assert_true(holds());
	/* the end of the element before it, and one blank that became a letter */
	stop = written("All came", " came");
	*stop = 'x';
	assert_lost(5, "written otherwise");
}

static void
more_than_was_there(void **state)
{
	struct written *w = leaf_with("two");
	size_t n;

	(void)state;
	n = xml.n - w->to;
	buf_puts(&xml, " ");
	memmove(xml.p + w->to + 1, xml.p + w->to, n);
	xml.p[w->to] = '!';
	w->to++;
	assert_lost(12, "more written than was there");
}

static void
entities_are_characters(void **state)
{
	char *p = written("All came", "&amp;");

	(void)state;
	memcpy(p, "&gt; ", 5);
	assert_lost(5, "written otherwise");
	memcpy(p, "&    ", 5);		/* the same character, bare */
	assert_true(holds());
}

static void
out_of_order(void **state)
{
	struct written *a = leaf_with("All came"), *b = leaf_with("It was"), x;

	(void)state;
	x = *a;
	*a = *b;
	*b = x;
	assert_lost(7, "leaves out of order");
}

static void
beyond_the_record(void **state)
{
	(void)state;
	assert_false(account_check(model, &xml, &ledger, 0, text.s.n - 8));
	assert_false(account_check(model, &xml, &ledger, 4, text.s.n));
	assert_true(holds());
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(complete, setup),
		cmocka_unit_test_setup(each_leaf_that_is_dropped, setup),
		cmocka_unit_test_setup(each_leaf_that_is_doubled, setup),
		cmocka_unit_test_setup(dropped_doubled_named, setup),
		cmocka_unit_test_setup(every_letter_that_is_altered, setup),
		cmocka_unit_test_setup(altered_words_named, setup),
		cmocka_unit_test_setup(cut_short_or_longer, setup),
		cmocka_unit_test_setup(more_than_was_there, setup),
		cmocka_unit_test_setup(entities_are_characters, setup),
		cmocka_unit_test_setup(out_of_order, setup),
		cmocka_unit_test_setup(beyond_the_record, setup),
	};

	return cmocka_run_group_tests(tests, start, finish_meeting);
}
