/* Habits and blocks: width, furniture, what is joined and what is parted. */
#include "recognise.h"

static struct habits	*habits;
static struct blocks	*blocks;

static void
make(const char *s)
{
	read_text(s);
	habits = habits_learn(&arena, &text, lexicon);
	blocks = blocks_make(&arena, &text, lexicon, habits);
}

/* A line a block: "rule mark|text" or "rule cell|cell"; of a lexicon its name. */
static void
show_blocks(void)
{
	for (size_t i = 0; i < blocks->n; i++) {
		const struct block *b = &blocks->b[i];

		buf_put(&shown, b->rule, strcspn(b->rule, ":"));
		buf_puts(&shown, " ");
		if (b->mark != NULL)
			buf_printf(&shown, "%.*s|", STR_ARG(b->mark->s));
		if (b->kind != BLOCK_ROW)
			buf_str(&shown, b->text->s);
		for (size_t k = 0; k < b->ncells; k++)
			buf_printf(&shown, "%s%.*s", k ? "|" : "",
			    STR_ARG(b->cells[k]->s));
		buf_puts(&shown, "\n");
	}
}

#define assert_blocks(in, want) do {					\
	make(in);							\
	show_blocks();							\
	assert_shown(want);						\
} while (0)

static const char wrapped[] =
    "The Committee considered a report by the Head of Place on the\n"
    "state of the footpaths of the parish and on the money that was\n"
    "set aside for them in the budget of the year before the last.\n"
    "Members asked.\n\n"
    "It was said that nothing had been done since the spring, though\n"
    "the work had been promised at the meeting which was held in the\n"
    "Village Hall, and that the residents of Mill Lane had written a\n"
    "second letter.\n";

/* ---- habits ---------------------------------------------------------------- */

static void
width_of_wrapped_text(void **state)
{
	(void)state;
	make(wrapped);
	assert_true(habits->width >= 60 && habits->width <= 64);
	assert_false(habits->double_spaced);
	/* one paragraph a line */
	make("Apologies\n\nNone.\n\nRoads\n\nThe Council heard that the road "
	    "was closed for a long time and for reasons that nobody could tell "
	    "it, which the Clerk would find out before the next meeting, and "
	    "that was that.\n\nGrit\n\nNone.\n\nBins\n\nNone.\n");
	assert_int_equal(habits->width, 0);
}

static void
double_spacing(void **state)
{
	struct buf b = { 0 };

	(void)state;
	for (int i = 0; i < 8; i++)
		buf_puts(&b, "The Council heard that the road\n\nwas closed for "
		    "a long time and\n\nfor good reasons.\n\n");
	make(b.p);
	assert_true(habits->double_spaced);
	show_blocks();
	assert_true(str_starts(str_c(shown.p), STR("joined-over-blank The "
	    "Council heard that the road was closed for a long time and for "
	    "good reasons.\njoined-over-blank ")));
	buf_free(&shown);
	buf_free(&b);
}

static void
running_heads_and_numbers(void **state)
{
	(void)state;
	assert_blocks("Avonbury Council\nOne is here.\n1\n\f"
	    "Avonbury Council\nTwo is here.\n2\n\f"
	    "Avonbury Council\nThree is here.\n3\n",
	    /* what heads the first page is the title, too */
	    "paragraph Avonbury Council\nparagraph One is here.\n"
	    "page-number 1\npage-head Avonbury Council\n"
	    "paragraph Two is here.\npage-number 2\n"
	    "page-head Avonbury Council\nparagraph Three is here.\n"
	    "page-number 3\n");
	/* without pages there are no heads */
	assert_blocks("Avonbury Council\nOne.\n\nAvonbury Council\nTwo.\n",
	    "paragraph Avonbury Council\nparagraph One.\n"
	    "paragraph Avonbury Council\nparagraph Two.\n");
}

static void
furniture_by_its_words(void **state)
{
	(void)state;
	assert_blocks("Page 3 of 9\nSkip to main content\nOne.\n-----\n. . .\n",
	    "uk-common.lex Page 3 of 9\n"
	    "uk-common.lex Skip to main content\n"
	    "paragraph One.\nrule -----\nrule . . .\n");
	assert_blocks("Page 3 of the report\n", "paragraph Page 3 of the report\n");
}

/* ---- joining --------------------------------------------------------------- */

static void
wrapped_lines_join(void **state)
{
	(void)state;
	make(wrapped);
	assert_int_equal(blocks->n, 2);
	assert_true(str_ends(blocks->b[0].text->s, STR("last. Members asked.")));
	assert_int_equal(blocks->b[0].nlines, 4);
	assert_int_equal(blocks->b[1].gap, 1);
	assert_true(str_starts(blocks->b[1].text->s, STR("It was said")));
}

static void
broken_sentence_joins(void **state)
{
	(void)state;
	assert_blocks("The plan and\nthe budget\n", "joined The plan and the budget\n");
	assert_blocks("The plan.\nthe budget\n",
	    "paragraph The plan.\nparagraph the budget\n");
	assert_blocks("The plan\nThe budget\n",
	    "paragraph The plan\nparagraph The budget\n");
}

static void
joins_over_a_blank_line(void **state)
{
	(void)state;
	assert_blocks("\xc2\xb7 the Alliance (Barnet, Harrow and\n\nHounslow)\n",
	    "joined-over-blank \xc2\xb7|the Alliance (Barnet, Harrow and "
	    "Hounslow)\n");
	assert_blocks("The plan of the\n\ncounty\n",
	    "joined-over-blank The plan of the county\n");
	assert_blocks("The plan of the\n\nCounty\n",
	    "paragraph The plan of the\nparagraph County\n");
	/* two blank lines part */
	assert_blocks("The plan of the\n\n\ncounty\n",
	    "paragraph The plan of the\nparagraph county\n");
}

static void
joins_over_a_page(void **state)
{
	(void)state;
	assert_blocks("It was heard that the road\n\n1\n\fwas closed.\n\n2\n\f"
	    "The end.\n\n3\n",
	    "joined-over-page It was heard that the road was closed.\n"
	    "page-number 1\npage-number 2\nparagraph The end.\npage-number 3\n");
	/* a whole sentence ends with its page */
	assert_blocks("It was heard.\n1\n\fwas closed.\n2\n",
	    "paragraph It was heard.\npage-number 1\nparagraph was closed.\n"
	    "page-number 2\n");
	/* a rule parts what a page's foot does not */
	assert_blocks("It was heard that\n------\nthe road\n",
	    "paragraph It was heard that\nrule ------\nparagraph the road\n");
}

static void
labels_stand_alone(void **state)
{
	(void)state;
	assert_blocks("it was thought of the\nMinutes:\nwell\n",
	    "paragraph it was thought of the\nparagraph Minutes:\n"
	    "paragraph well\n");
}

/* ---- marks and rows -------------------------------------------------------- */

static void
marks_apart_from_text(void **state)
{
	(void)state;
	assert_blocks("(1) That it be so;\n(2) That it be done\n",
	    "entry (1)|That it be so;\nentry (2)|That it be done\n");
	assert_blocks("1. x and\n2. y\n", "entry 1.|x and\nentry 2.|y\n");
	/* a day is no mark */
	assert_blocks("11 October at Shire Hall\n",
	    "paragraph 11 October at Shire Hall\n");
	/* a number in mid-sentence is none */
	assert_blocks("at a cost of\n25 pounds\n", "joined at a cost of 25 pounds\n");
}

static void
mark_alone_takes_what_follows(void **state)
{
	(void)state;
	assert_blocks("8.1\n\nThe Committee considered\n",
	    "mark-above 8.1|The Committee considered\n");
	assert_blocks("(1)\n(2)\nThat\n", "entry (1)|\nmark-above (2)|That\n");
	assert_blocks("1.\n\nMinutes:\n", "entry 1.|\nparagraph Minutes:\n");
	assert_blocks("1.\n-----\nx\n", "entry 1.|\nrule -----\nparagraph x\n");
}

static void
rows(void **state)
{
	(void)state;
	assert_blocks("Name\tOrganisation\tApologies\nAdey\t\tx\n",
	    "row-tabs Name|Organisation|Apologies\nrow-tabs Adey||x\n");
	assert_blocks("| a | b |\n|---|---|\n| c || d\n",
	    "row-pipes a|b\nrule ---|---\nrow-pipes c||d\n");
	/* a tab behind a mark makes no table */
	assert_blocks("24/33\tWelcome\n", "entry 24/33|Welcome\n");
	assert_blocks("\tIndented\n", "paragraph Indented\n");
}

static void
bold_lines(void **state)
{
	(void)state;
	make("**Roads**\n\n<b>Grit</b>\n\n**Bins** are\n\nplain\n");
	assert_int_equal(blocks->n, 4);
	assert_true(blocks->b[0].bold);
	assert_true(blocks->b[1].bold);
	assert_false(blocks->b[2].bold);
	assert_false(blocks->b[3].bold);
}

/* Every line that is not blank lies in one block, and blocks ascend. */
static void
nothing_left_out(void **state)
{
	size_t at = 0;

	(void)state;
	make("1.\n\n\n\n\n\n\nx\n---\n(a)\n(b) y\n\fz\tz\n| q | r |\n5\n- \n");
	for (size_t i = 0; i < text.nlines; i++) {
		const struct line *l = &text.lines[i];
		size_t in = 0;

		for (size_t k = 0; k < blocks->n && !l->blank; k++)
			in += blocks->b[k].from <= l->off &&
			    blocks->b[k].to >= l->off + l->n;
		assert_int_equal(in, !l->blank);
	}
	for (size_t k = 0; k < blocks->n; k++) {
		assert_true(blocks->b[k].from >= at);
		at = blocks->b[k].from;
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(width_of_wrapped_text),
		cmocka_unit_test(double_spacing),
		cmocka_unit_test(running_heads_and_numbers),
		cmocka_unit_test(furniture_by_its_words),
		cmocka_unit_test(wrapped_lines_join),
		cmocka_unit_test(broken_sentence_joins),
		cmocka_unit_test(joins_over_a_blank_line),
		cmocka_unit_test(joins_over_a_page),
		cmocka_unit_test(labels_stand_alone),
		cmocka_unit_test(marks_apart_from_text),
		cmocka_unit_test(mark_alone_takes_what_follows),
		cmocka_unit_test(rows),
		cmocka_unit_test(bold_lines),
		cmocka_unit_test(nothing_left_out),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
