/* The lexicon: patterns read, held against texts, stacked; lines refused. */
#include "recognise.h"

/* "from-to=value captures" of the best match at the token, or "none". */
static void
show_match(const struct lexicon *lex, const char *s, size_t i)
{
	struct tokens *ts = words(s);
	struct match m;

	if (!lexicon_match(lex, LEX_LABEL, ts, i, &m)) {
		buf_puts(&shown, "none");
		return;
	}
	buf_printf(&shown, "%zu-%zu=%.*s", m.from, m.to,
	    STR_ARG(m.phrase->value));
	for (unsigned k = 0; k < m.ncap; k++)
		buf_printf(&shown, " [%.*s]", STR_ARG(tokens_str(ts,
		    m.cap[k].from, m.cap[k].to)));
}

#define assert_match(lex, s, want) do {					\
	show_match((lex), (s), 0);					\
	assert_shown(want);						\
} while (0)

static void
words_fold(void **state)
{
	const struct lexicon *l = lexicon_lines(
	    "label the clerk's report - = x\n", NULL);

	(void)state;
	assert_match(l, "THE Clerk\xe2\x80\x99s  Report \xe2\x80\x93 on", "0-4=x");
	assert_match(l, "the clerk report -", "none");
	assert_match(l, "the clerk's", "none");
}

static void
alternatives(void **state)
{
	const struct lexicon *l = lexicon_lines(
	    "label resolved|agreed|decided that|to = x\n", NULL);

	(void)state;
	assert_match(l, "agreed to go", "0-2=x");
	assert_match(l, "decided that", "0-2=x");
	assert_match(l, "resolved", "none");
	assert_match(l, "that agreed", "none");
	l = lexicon_lines("label the committee|sub-committee|joint|joint-board|"
	    "panel met: = y\n", NULL);
	assert_match(l, "the committee met:", "0-4=y");
	assert_match(l, "the Sub-Committee met:", "0-6=y");
	assert_match(l, "the joint-board met:", "0-6=y");
	assert_match(l, "the joint met:", "0-4=y");
	assert_match(l, "the panel met:", "0-4=y");
	assert_match(l, "the sub met:", "none");
}

static void
options(void **state)
{
	const struct lexicon *l = lexicon_lines(
	    "label it was [then duly] resolved [by all] that = x\n"
	    "label [so] be it = y\n", NULL);

	(void)state;
	assert_match(l, "it was resolved that", "0-4=x");
	assert_match(l, "it was then duly resolved by all that", "0-8=x");
	assert_match(l, "it was then resolved that", "none");
	assert_match(l, "so be it", "0-3=y");
	assert_match(l, "be it", "0-2=y");
	/* every form, however many are optional */
	l = lexicon_lines("label at [a] [b] [c] [d] [e] [f] [g] end = z\n", NULL);
	assert_null(diags.head);
	assert_match(l, "at end", "0-2=z");
	assert_match(l, "at c g end", "0-4=z");
	assert_match(l, "at a b c d e f g end", "0-9=z");
}

static void
gaps(void **state)
{
	const struct lexicon *l = lexicon_lines(
	    "label moved ... carried = x\n", NULL);

	(void)state;
	assert_match(l, "moved carried", "0-2=x []");
	assert_match(l, "moved one two, three four five six carried",
	    "0-9=x [one two, three four five six]");
	assert_match(l, "moved one two three four five six seven carried",
	    "none");
	assert_match(l, "moved it. Then carried", "none");
	/* the shortest gap */
	assert_match(l, "moved a carried b carried", "0-3=x [a]");
}

static void
grammars(void **state)
{
	(void)state;
	lexicon = lexicon_lines("label moved by @person on @date at @time "
	    "= minutes\nlabel # votes for = decision\n"
	    "label under @ref = agenda\n", lexicon);
	assert_match(lexicon, "Moved by Cllr Jane Adey on 3 May 2024 at 7.30 pm",
	    "0-14=minutes [Cllr Jane Adey] [3 May 2024] [7.30 pm]");
	assert_match(lexicon, "moved by nobody on 3 May at noon", "none");
	assert_match(lexicon, "twenty-six votes for", "0-5=decision [twenty-six]");
	assert_match(lexicon, "under Section 106", "0-3=agenda [Section 106]");
}

static void
longest_then_first(void **state)
{
	const struct lexicon *l = lexicon_lines("label noted = a\n"
	    "label noted that = b\nlabel noted|seen that = c\n", NULL);

	(void)state;
	assert_match(l, "noted it", "0-1=a");
	assert_match(l, "noted that", "0-2=b");
	assert_match(l, "seen that", "0-2=c");
}

static void
profile_over_common(void **state)
{
	const struct lexicon *l = lexicon_lines("label noted = a\n"
	    "label noted that = b\ntitle = Common\nbody = Cabinet\n", NULL);

	(void)state;
	l = lexicon_lines("label noted = b\ntitle = Mine\n", l);
	assert_match(l, "noted", "0-1=b");
	/* a longer one below it holds */
	assert_match(l, "noted that", "0-2=b");
	assert_str(lexicon_value(l, LEX_TITLE)->value, "Mine");
	assert_str(lexicon_value(l, LEX_BODY)->value, "Cabinet");
	assert_null(lexicon_value(l, LEX_DATE));
}

static void
found_and_whole(void **state)
{
	const struct lexicon *l = lexicon_lines("label minutes = m\n", NULL);
	struct tokens *ts = words("the minutes, Minutes :");
	struct match m;

	(void)state;
	assert_true(lexicon_find(l, LEX_LABEL, ts, 0, ts->n, &m));
	assert_int_equal(m.from, 1);
	assert_true(lexicon_find(l, LEX_LABEL, ts, 2, ts->n, &m));
	assert_int_equal(m.from, 3);
	assert_false(lexicon_find(l, LEX_LABEL, ts, 0, 1, &m));
	assert_false(lexicon_find(l, LEX_FURNITURE, ts, 0, ts->n, &m));
	assert_false(lexicon_whole(l, LEX_LABEL, ts, &m));
	assert_true(lexicon_whole(l, LEX_LABEL, words("Minutes: \xe2\x80\x93"),
	    &m));
	assert_true(match_is(&m, "m"));
	assert_false(match_is(&m, "min"));
	assert_string_equal(m.phrase->rule, "t.lex:1");
}

static void
lines_that_say_nothing(void **state)
{
	const struct lexicon *l = lexicon_lines("\xef\xbb\xbf# a comment\r\n\r\n"
	    "  \t\n\tlabel  noted  =  n  \r\nlabel seen", NULL);

	(void)state;
	assert_null(diags.head);
	assert_match(l, "noted", "0-1=n");
	assert_match(l, "seen", "0-1=");
}

static void
faulty_lines(void **state)
{
	static const struct { const char *line; size_t col; } bad[] = {
		{ "lable noted = n", 1 },
		{ "label [a [b] c]", 7 },
		{ "label a [b", 7 },
		{ "label a] b", 7 },
		{ "label  |b", 8 },
		{ "label a|", 7 },
		{ "label by @nobody", 7 },
		{ "label [a] [b] [c] [d] [e] [f] [g] [h] [i]", 7 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		const struct lexicon *l;

		diags_init(&diags, &arena, "t.lex");
		l = lexicon_lines(arena_printf(&arena, "\n%s\nlabel ok = y\n",
		    bad[i].line), NULL);
		assert_non_null(diags.head);
		assert_null(diags.head->next);
		assert_int_equal(diags.head->code, MN_DIAG_LEXICON_LINE);
		assert_int_equal(diags.head->level, MN_LEVEL_WARNING);
		assert_int_equal(diags.head->line, 2);
		assert_int_equal(diags.head->col, bad[i].col);
		/* the rest holds */
		assert_match(l, "ok", "0-1=y");
	}
	diags_init(&diags, &arena, "in.txt");
}

/* What a clerk may get wrong in a profile, and where it is told to be. */
static void
faulty_profiles(void **state)
{
	static const struct { const char *line; size_t col; } bad[] = {
		{ "decision.formal the bench ordered = decided", 37 },
		{ "label officer advice:", 7 },
		{ "role harbour master = chair", 23 },
		{ "attendance those in the room = here", 32 },
		{ "honorific  =  member", 12 },
		{ "meeting harlstow/cabinet", 9 },
		{ "body =", 6 },
		{ "date = 2026-02-30", 8 },
		{ "date = 12 March 2026", 8 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		diags_init(&diags, &arena, "t.lex");
		lexicon_lines(bad[i].line, lexicon);
		assert_non_null(diags.head);
		assert_null(diags.head->next);
		assert_int_equal(diags.head->code, MN_DIAG_LEXICON_LINE);
		assert_int_equal(diags.head->col, bad[i].col);
	}
	diags_init(&diags, &arena, "in.txt");
}

/* Every line of the common lexicon is one that a profile may have. */
static void
every_kind_in_a_profile(void **state)
{
	static const char *const names[] = {
		"lexicon/cy.lex", "lexicon/languages.lex",
		"lexicon/motions.lex", "lexicon/uk-common.lex",
	};
	const char *bytes;
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		bytes = mn_resource(names[i], &n);
		assert_non_null(bytes);
		lexicon_lines(arena_cstr(&arena, bytes, n), lexicon);
		assert_null(diags.head);
	}
}

/* What may be printed beside a value: an "=" that stands in no pattern. */
static void
value_of_many_words(void **state)
{
	const struct lexicon *l = lexicon_lines(
	    "authority = Avonbury & District = Council\n", NULL);

	(void)state;
	assert_str(lexicon_value(l, LEX_AUTHORITY)->value,
	    "Avonbury & District = Council");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_fold),
		cmocka_unit_test(alternatives),
		cmocka_unit_test(options),
		cmocka_unit_test(gaps),
		cmocka_unit_test_setup_teardown(grammars, start, NULL),
		cmocka_unit_test(longest_then_first),
		cmocka_unit_test(profile_over_common),
		cmocka_unit_test(found_and_whole),
		cmocka_unit_test(lines_that_say_nothing),
		cmocka_unit_test(faulty_lines),
		cmocka_unit_test_setup(faulty_profiles, start),
		cmocka_unit_test_setup(every_kind_in_a_profile, start),
		cmocka_unit_test(value_of_many_words),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
