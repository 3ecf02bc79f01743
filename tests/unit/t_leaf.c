/* Leaves: blanks folded, markup set aside, and the way back for all of it. */
#include "recognise.h"

static struct leaf *
leaf(const char *s)
{
	read_text(s);
	return leaf_of(&arena, &text, 0, text.s.n);
}

static void
show_residues(const struct leaf *l)
{
	for (size_t i = 0; i < l->nresidues; i++)
		buf_printf(&shown, "%u:%.*s ", l->residues[i].flat,
		    (int)l->residues[i].n, text.s.p + l->residues[i].off);
}

/* Every piece says the bytes that stand where it points. */
static void
assert_true_to_text(const struct leaf *l)
{
	size_t last = 0;

	for (size_t i = 0; i < l->npieces; i++) {
		const struct piece *p = &l->pieces[i];

		assert_true(p->flat >= last);
		assert_memory_equal(l->s.p + p->flat, text.s.p + p->off, p->n);
		last = p->flat + p->n;
	}
	assert_true(last <= l->s.n);
}

static void
blanks_fold(void **state)
{
	struct leaf *l = leaf("  The \t Council\n\n\xc2\xa0 met\x0c");

	(void)state;
	assert_str(l->s, "The Council met");
	assert_int_equal(l->npieces, 3);
	assert_true_to_text(l);
	assert_int_equal(leaf_off(l, 0), 2);
	assert_int_equal(leaf_off(l, 4), 8);
	assert_int_equal(leaf_off(l, 12), 20);
	assert_int_equal(leaf_off(l, 11), 15);	/* the blank, behind its word */
}

static void
no_width_parts_no_word(void **state)
{
	struct leaf *l = leaf("co\xc2\xad" "operate\xe2\x80\x8b d");

	(void)state;
	assert_str(l->s, "cooperate d");
	assert_true_to_text(l);
	read_text("\xc2\xa0 \t\nx");
	assert_str(leaf_of(&arena, &text, 0, 4)->s, "");
}

static void
markup_is_set_aside(void **state)
{
	struct leaf *l = leaf("7 **Social   Mobility** x");

	(void)state;
	assert_str(l->s, "7 Social Mobility x");
	show_residues(l);
	assert_shown("2:** 17:** ");
	assert_true_to_text(l);
	l = leaf("<i>Now</i> and<br /> then");
	assert_str(l->s, "Now and then");
	show_residues(l);
	assert_shown("0:<i> 3:</i> 7:<br /> ");
	assert_str(leaf("\\*so\\* **x**")->s, "*so* x");
	assert_str(leaf("| a |")->s, "a");
	l = leaf("1\\. First");
	assert_str(l->s, "1. First");
	show_residues(l);
	assert_shown("1:\\ ");
}

static void
what_is_no_markup(void **state)
{
	static const char *const same[] = {
		"5 * 3", "a <Chair> b", "x < 5", "<", "<>", "a\\b",
		"<script>", "if a <b and", "****",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++) {
		struct leaf *l = leaf(same[i]);

		assert_int_equal(l->nresidues, 0);
		assert_int_equal(l->s.n, strlen(same[i]));
	}
}

static void
all_markup_is_a_leaf_without_words(void **state)
{
	struct leaf *l = leaf(" <b></b> ");
	struct span e = leaf_extent(l);

	(void)state;
	assert_str(l->s, "");
	show_residues(l);
	assert_shown("0:<b> 0:</b> ");
	assert_int_equal(e.from, 1);
	assert_int_equal(e.to, 8);
}

static void
ranges_join_by_one_space(void **state)
{
	struct span r[] = { { 0, 3 }, { 8, 11 } };
	struct leaf *l;

	(void)state;
	read_text("One\nPage\nTwo");
	r[1] = (struct span){ 9, 12 };
	l = leaf_make(&arena, &text, r, 2);
	assert_str(l->s, "One Two");
	assert_true_to_text(l);
	assert_int_equal(leaf_off(l, 4), 9);
}

/* Cuts that meet share everything out, wherever they meet. */
static void
cuts_lose_nothing(void **state)
{
	static const char in[] = "**Item  5** <i>The</i>  *end* of\n it **";

	(void)state;
	for (size_t at = 0; at < 40; at++) {
		struct leaf *l = leaf(in), *a, *b;
		size_t n = 0;

		if (at >= l->s.n)
			break;
		a = leaf_cut(&arena, l, 0, at);
		b = leaf_cut(&arena, l, at, l->s.n);
		assert_true_to_text(a);
		assert_true_to_text(b);
		assert_int_equal(a->nresidues + b->nresidues, l->nresidues);
		for (size_t i = 0; i < a->npieces; i++)
			n += a->pieces[i].n;
		for (size_t i = 0; i < b->npieces; i++)
			n += b->pieces[i].n;
		for (size_t i = 0; i < l->npieces; i++)
			n -= l->pieces[i].n;
		assert_int_equal(n, 0);
		for (size_t i = 0; i < b->nresidues; i++)
			assert_true(b->residues[i].flat <= b->s.n);
	}
}

static void
show_spans(const struct leaf *l, size_t from, size_t to, bool outer)
{
	struct span *s;
	size_t n = leaf_spans(&arena, &text, l, from, to, outer, &s);

	for (size_t i = 0; i < n; i++)
		buf_printf(&shown, "%zu-%zu ", s[i].from, s[i].to);
}

static void
spans_are_few_and_exact(void **state)
{
	struct span r[] = { { 0, 4 }, { 9, 13 } };
	struct leaf *l;

	(void)state;
	read_text("One \nPage\nTwo ");
	r[1] = (struct span){ 10, 14 };
	l = leaf_make(&arena, &text, r, 2);
	show_spans(l, 0, l->s.n, true);
	assert_shown("0-3 10-13 ");
	show_spans(l, 4, l->s.n, true);
	assert_shown("10-13 ");
	show_spans(l, 1, 2, true);
	assert_shown("1-2 ");
	l = leaf("a   **b** \n c");
	show_spans(l, 0, l->s.n, true);
	assert_shown("0-13 ");
	show_spans(l, 2, 3, true);
	assert_shown("4-9 ");
	show_spans(l, 2, 3, false);
	assert_shown("6-7 ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blanks_fold),
		cmocka_unit_test(no_width_parts_no_word),
		cmocka_unit_test(markup_is_set_aside),
		cmocka_unit_test(what_is_no_markup),
		cmocka_unit_test(all_markup_is_a_leaf_without_words),
		cmocka_unit_test(ranges_join_by_one_space),
		cmocka_unit_test(cuts_lose_nothing),
		cmocka_unit_test(spans_are_few_and_exact),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
