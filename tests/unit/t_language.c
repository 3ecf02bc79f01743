/* Languages: of a document, of its blocks; what is said twice is mute. */
#include "recognise.h"

static struct blocks	*blocks;
static struct writing	 writing;

static void
written_in(const char *s)
{
	read_text(s);
	blocks = blocks_make(&arena, &text, lexicon,
	    habits_learn(&arena, &text, lexicon));
	writing = languages_read(&arena, lexicon, blocks);
}

/* A line for each block: language, "=" where it has a twin, what is read. */
static void
show_blocks(void)
{
	for (size_t i = 0; i < blocks->n; i++) {
		const struct block *b = &blocks->b[i];

		if (b->kind != BLOCK_PARA)
			continue;
		buf_printf(&shown, "%.2s%s", b->lang != NULL ? b->lang : "--",
		    b->twin != NULL ? "=" : ":");
		for (size_t k = 0; k < b->tokens->n; k++)
			buf_printf(&shown, " %.*s",
			    STR_ARG(tokens_str(b->tokens, k, k + 1)));
		buf_puts(&shown, "\n");
	}
}

static void
whole_document(void **state)
{
	(void)state;
	written_in("The minutes of the meeting were agreed by the Council.\n");
	assert_string_equal(writing.lang, "en-GB");
	assert_true(writing.read);
	written_in("Cytunwyd ar gofnodion y cyfarfod gan y Cyngor.\n");
	assert_string_equal(writing.lang, "cy-GB");
	assert_true(writing.read);
	/* too few words to say that it is in no known language */
	written_in("Xq zzv wibble 17 40\n");
	assert_string_equal(writing.lang, "en-GB");
	assert_true(writing.read);
	assert_null(diags.head);
}

static void
no_known_words(void **state)
{
	struct buf b = { 0 };

	(void)state;
	for (int i = 0; i < 80; i++)
		buf_puts(&b, "rnin teh0 vvas ");
	written_in(arena_cstr(&arena, b.p, b.n));
	assert_string_equal(writing.lang, "und");
	assert_false(writing.read);
	buf_free(&b);
	for (int i = 0; i < 12; i++)
		buf_puts(&b, "Der Ausschuss hat in seiner Sitzung den Plan "
		    "mit dem Haushalt beschlossen. ");
	written_in(arena_cstr(&arena, b.p, b.n));
	assert_string_equal(writing.lang, "de");
	assert_false(writing.read);
	buf_free(&b);
}

/* So that both languages are there, whatever else is. */
#define BOTH	"Mae'r cyfarfod yn y neuadd gan y cyngor.\n\n" \
		"The meeting is in the hall of the council.\n\n"

static void
halves(void **state)
{
	(void)state;
	written_in(BOTH "COFNODION / MINUTES\n\n"
	    "Apologies from Cyng. / Cllrs. M. Rowe a/and L. Pugh\n\n"
	    "Councillor / Y Cynghorydd Ann Pugh\n\n"
	    "Ann Pugh (Cadeirydd / Chair), E/38983 and/or E/38984\n");
	show_blocks();
	assert_shown("cy=\nen= The meeting is in the hall of the council .\n"
	    "en: MINUTES\n"
	    "en: Apologies from Cllrs . M . Rowe and L . Pugh\n"
	    "en: Councillor Ann Pugh\n"
	    "en: Ann Pugh ( Chair ) , E / 38983 and / or E / 38984\n");
}

static void
halves_like_the_others(void **state)
{
	(void)state;
	written_in(BOTH "COFNODION / MINUTES\n\nMATERION YN CODI / MATTERS "
	    "ARISING\n\nGOHEBIAETH / CORRESPONDENCE\n\nBRYN GLAS / BLUE HILL\n");
	assert_int_equal(blocks->n, 6);
	assert_str(tokens_str(blocks->b[5].tokens, 0, 9), "BLUE HILL");
	/* of one line alone nobody can tell */
	written_in(BOTH "BRYN GLAS / BLUE HILL\n");
	assert_str(tokens_str(blocks->b[2].tokens, 0, 9),
	    "BRYN GLAS / BLUE HILL");
}

static void
twins(void **state)
{
	(void)state;
	written_in("Gofynnodd y Cynghorydd Ann Pugh am y targed o 55%.\n\n"
	    "Councillor Ann Pugh asked about the target of 55%.\n\n"
	    "Nid oedd yr arian gan y Cyngor.\n\n"
	    "The Clerk of Marle spoke of 17 trees, of 4 hedges and of the "
	    "Green at Hale.\n");
	show_blocks();
	assert_shown("cy=\n"
	    "en= Councillor Ann Pugh asked about the target of 55 % .\n"
	    "cy: Nid oedd yr arian gan y Cyngor .\n"
	    "en: The Clerk of Marle spoke of 17 trees , of 4 hedges and of "
	    "the Green at Hale .\n");
}

static void
changes_in_a_block(void **state)
{
	(void)state;
	written_in("Ni dderbyniwyd unrhyw ddatganiadau gan y Cyngor. There "
	    "were no declarations of interest by the members.\n");
	show_blocks();
	assert_shown("cy=\nen= There were no declarations of interest by the "
	    "members .\n");
}

static void
small_words(void **state)
{
	struct tokens *ts;

	(void)state;
	written_in("Cytunodd y Cyngor ac eiliwyd gan yr aelodau yn y neuadd.\n");
	ts = blocks->b[0].tokens;
	assert_true(token_is(ts, 1, "the"));
	assert_true(token_is(ts, 3, "and"));
	assert_false(token_is(ts, 3, "ac"));
	/* an English "a" is none of theirs */
	written_in("The council had a meeting of the members and the clerk.\n");
	assert_true(token_is(blocks->b[0].tokens, 3, "a"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_document),
		cmocka_unit_test(no_known_words),
		cmocka_unit_test(halves),
		cmocka_unit_test(halves_like_the_others),
		cmocka_unit_test(twins),
		cmocka_unit_test(changes_in_a_block),
		cmocka_unit_test(small_words),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
