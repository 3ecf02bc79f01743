/* Tokens: words, numbers and marks; where a sentence ends. */
#include "recognise.h"

static void
show_tokens(const char *s)
{
	struct tokens *ts = words(s);

	for (size_t i = 0; i < ts->n; i++) {
		unsigned f = ts->t[i].flags;

		if (i > 0)
			buf_puts(&shown, (f & TOKEN_GLUED) ? "" : " ");
		buf_printf(&shown, "%c%s", f & TOKEN_WORD ? 'w' :
		    f & TOKEN_NUMBER ? 'n' : 'p', f & TOKEN_CAPS ? "C" :
		    f & TOKEN_CAPITAL ? "c" : "");
	}
}

static void
kinds(void **state)
{
	(void)state;
	show_tokens("RESOLVED \xe2\x80\x93 That 1,000 be paid.");
	assert_shown("wC p wc n w wp");
	show_tokens("A. 24/33 100A 1st");
	assert_shown("wcp npn w w");
	show_tokens("");
	assert_shown("");
}

static void
what_a_word_is(void **state)
{
	struct tokens *ts;

	(void)state;
	ts = words("the Council\xe2\x80\x99s O'Neill 'so' St\xc3\xa9phane");
	assert_int_equal(ts->n, 7);
	assert_str(tokens_str(ts, 1, 2), "Council\xe2\x80\x99s");
	assert_str(tokens_str(ts, 2, 3), "O'Neill");
	assert_str(tokens_str(ts, 3, 6), "'so'");
	assert_str(tokens_str(ts, 6, 99), "St\xc3\xa9phane");
	assert_str(tokens_str(ts, 9, 12), "");
}

static void
numbers_take_thousands_alone(void **state)
{
	struct tokens *ts = words("1,234,567 1,23 12,3456");

	(void)state;
	assert_str(tokens_str(ts, 0, 1), "1,234,567");
	assert_str(tokens_str(ts, 1, 2), "1");
	assert_str(tokens_str(ts, 4, 5), "12");
}

static void
folded_words_are_one(void **state)
{
	(void)state;
	assert_true(word_hash(STR("Resolved")) == word_hash(STR("RESOLVED")));
	assert_true(word_hash(STR("Clerk\xe2\x80\x99s")) ==
	    word_hash(STR("clerk's")));
	assert_true(word_hash(STR("to")) != word_hash(STR("ot")));
	assert_true(token_is(words("THE"), 0, "the"));
	assert_false(token_is(words("the"), 1, "the"));
	assert_true(token_punct(words("\xe2\x80\x9cso"), 0, '"'));
	assert_true(token_punct(words("\xe2\x80\x94"), 0, '-'));
	assert_false(token_punct(words("a"), 0, 'a'));
}

static void
token_at_an_offset(void **state)
{
	struct tokens *ts = words("one  two");

	(void)state;
	assert_int_equal(token_at(ts, 0), 0);
	assert_int_equal(token_at(ts, 1), 1);
	assert_int_equal(token_at(ts, 5), 1);
	assert_int_equal(token_at(ts, 6), 2);
}

/* "|" between the sentences that the text is said to have. */
static void
assert_sentences(const char *marked)
{
	struct buf plain = { 0 };
	struct tokens *ts;
	size_t i = 0;

	for (const char *p = marked; *p != '\0'; p++)
		if (*p != '|')
			buf_put(&plain, p, 1);
	ts = words(arena_cstr(&arena, plain.p, plain.n));
	buf_free(&plain);
	for (size_t end; i < ts->n; i = end) {
		end = sentence_end(ts, i);
		assert_true(end > i);
		buf_printf(&shown, "%s%.*s", i ? " |" : "",
		    STR_ARG(tokens_str(ts, i, end)));
	}
	assert_shown(marked);
}

static void
sentences(void **state)
{
	(void)state;
	assert_sentences("It was agreed. |The meeting closed.");
	assert_sentences("Was it? |It was! |Yes.");
	assert_sentences("He said \"go.\" |She went.");
	assert_sentences("It closed at 5 p.m. |The next is on Monday.");
	assert_sentences("Read etc. |The rest");
}

static void
stops_that_end_nothing(void **state)
{
	(void)state;
	assert_sentences("Cllr. J. Smith and Mrs. P. Jones of No. 4 came.");
	assert_sentences("at 10.30 in St. Mary's Hall, i.e. The Hall");
	assert_sentences("paid 10. and went");
	assert_sentences("www.example.org is");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds),
		cmocka_unit_test(what_a_word_is),
		cmocka_unit_test(numbers_take_thousands_alone),
		cmocka_unit_test(folded_words_are_one),
		cmocka_unit_test(token_at_an_offset),
		cmocka_unit_test(sentences),
		cmocka_unit_test(stops_that_end_nothing),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
