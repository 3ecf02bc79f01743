/* The plan and the tree: items, parts, labels, lists, tables, in order. */
#include "meeting.h"

#define TREE(in, want) do {						\
	meeting(in);							\
	assert_string_equal(tree(), want);				\
} while (0)

static void
numbered_items(void **state)
{
	(void)state;
	TREE("Roads Committee\n\n1. Welcome\n\nAll came.\n\n2 Roads (10 minutes)"
	    "\n\nThey were bad.\n",
	    "section front\n p Roads Committee\n"
	    "item 1\n num 1.\n title Welcome\n p All came.\n"
	    "item 2\n num 2\n title Roads (10 minutes)\n p They were bad.\n");
	assert_str(model->text->last->title, "Roads");
	assert_string_equal(model->kind, "meeting");
}

static void
compound_numbers(void **state)
{
	(void)state;
	TREE("24/33\tWelcome\n\nAll came.\n\n24/34\tRoads\n\nBad.\n",
	    "item 24/33\n num 24/33\n title Welcome\n p All came.\n"
	    "item 24/34\n num 24/34\n title Roads\n p Bad.\n");
}

static void
numbers_of_clauses_make_no_items(void **state)
{
	(void)state;
	TREE("1. Roads\n\nRESOLVED\n\n1. That the road be closed to all.\n"
	    "2. That it be opened again.\n\n2. Grit\n\nNone.\n",
	    "item 1\n num 1.\n title Roads\n"
	    " decision\n  p RESOLVED\n  list\n"
	    "   li\n    mark 1.\n    p That the road be closed to all.\n"
	    "   li\n    mark 2.\n    p That it be opened again.\n"
	    "item 2\n num 2.\n title Grit\n p None.\n");
}

static void
numbered_paragraphs(void **state)
{
	(void)state;
	TREE("7. ROADS\n\n7.1 The Council heard of the road.\n\n"
	    "7.2 It was bad.\n\n8. GRIT\n\n8.1 It was gone.\n",
	    "item 7\n num 7.\n title ROADS\n"
	    " mark 7.1\n p The Council heard of the road.\n"
	    " mark 7.2\n p It was bad.\n"
	    "item 8\n num 8.\n title GRIT\n mark 8.1\n p It was gone.\n");
}

static void
lettered_parts(void **state)
{
	(void)state;
	TREE("1. Welcome\n\nAll came.\n\n2. Reports\n\na) Roads\n\n"
	    "The Clerk told of the state of the roads.\n\nb) Grit\n\n"
	    "The Clerk told of the grit that was left.\n\n3. Close\n\nIt was.\n",
	    "item 1\n num 1.\n title Welcome\n p All came.\n"
	    "item 2\n num 2.\n title Reports\n"
	    " item 2a\n  num a)\n  title Roads\n"
	    "  p The Clerk told of the state of the roads.\n"
	    " item 2b\n  num b)\n  title Grit\n"
	    "  p The Clerk told of the grit that was left.\n"
	    "item 3\n num 3.\n title Close\n p It was.\n");
}

static void
letters_of_a_list_are_no_parts(void **state)
{
	(void)state;
	TREE("1. Welcome\n\nAll came.\n\n2. Reports\n\na) Roads;\nb) Grit;\n"
	    "c) Bins.\n",
	    "item 1\n num 1.\n title Welcome\n p All came.\n"
	    "item 2\n num 2.\n title Reports\n list\n"
	    "  li\n   mark a)\n   p Roads;\n"
	    "  li\n   mark b)\n   p Grit;\n"
	    "  li\n   mark c)\n   p Bins.\n");
}

static void
headings_without_numbers(void **state)
{
	(void)state;
	TREE("Roads Committee\n\nPresent: Cllr J Adey\n\nWELCOME\n\nAll came.\n\n"
	    "**Roads**\n\nBad.\n",
	    "section front\n p Roads Committee\n p Present: Cllr J Adey\n"
	    "item\n title WELCOME\n p All came.\n"
	    "item\n title Roads\n p Bad.\n");
}

static void
title_before_a_colon(void **state)
{
	(void)state;
	TREE("1. Welcome: All of those who had come were made welcome.\n\n"
	    "2. Roads\n\nBad.\n",
	    "item 1\n num 1.\n title Welcome:\n"
	    " p All of those who had come were made welcome.\n"
	    "item 2\n num 2.\n title Roads\n p Bad.\n");
}

/* ---- exports of one item ---------------------------------------------------- */

static void
export_of_an_item(void **state)
{
	(void)state;
	TREE("Agenda item\n\nGrit Bins\n\nTo agree on bins.\n\nDecision:\n\n"
	    "RESOLVED: That six be bought.\n\nMinutes:\n\nIt was heard.\n\n"
	    "Supporting documents:\n\nReport, item 4. PDF 12 KB\n",
	    "label Agenda item\n"
	    "item\n title Grit Bins\n section agenda\n  p To agree on bins.\n"
	    " section decision\n  label Decision:\n"
	    "  decision\n   p RESOLVED: That six be bought.\n"
	    " section minutes\n  label Minutes:\n  p It was heard.\n"
	    " section documents\n  label Supporting documents:\n"
	    "  p Report, item 4. PDF 12 KB\n");
	assert_string_equal(model->kind, "item");
	assert_string_equal(facts(FACT_DOCUMENT),
	    "item-grit-bins-document-1: Report, item 4. PDF 12 KB\n");
}

static void
export_without_title(void **state)
{
	(void)state;
	TREE("Agenda item\n\nDecision:\n\nRESOLVED: That six be bought.\n",
	    "label Agenda item\n"
	    "item\n section decision\n  label Decision:\n"
	    "  decision\n   p RESOLVED: That six be bought.\n");
	assert_int_equal(diags.head->code, MN_DIAG_ITEM_UNTITLED);
	assert_int_equal(diags.head->line, 3);
}

/* ---- lists and tables ------------------------------------------------------- */

static void
lists_nest_by_their_marks(void **state)
{
	(void)state;
	TREE("It was heard:\n\n(1) one\n(a) alpha\n(b) beta\n(2) two\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark (1)\n   p one\n   list\n"
	    "    li\n     mark (a)\n     p alpha\n"
	    "    li\n     mark (b)\n     p beta\n"
	    "  li\n   mark (2)\n   p two\n");
	TREE("It was heard:\n\n- one\n    o alpha\n- two\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark -\n   p one o alpha\n"
	    "  li\n   mark -\n   p two\n");
	TREE("It was heard:\n\n- one\n    \xe2\x80\xa2 alpha\n- two\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark -\n   p one\n   list\n"
	    "    li\n     mark \xe2\x80\xa2\n     p alpha\n"
	    "  li\n   mark -\n   p two\n");
}

static void
letters_and_roman_numbers_nest(void **state)
{
	(void)state;
	TREE("It was heard:\n\n(i) one\n(a) alpha\n(b) beta\n(ii) two\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark (i)\n   p one\n   list\n"
	    "    li\n     mark (a)\n     p alpha\n"
	    "    li\n     mark (b)\n     p beta\n"
	    "  li\n   mark (ii)\n   p two\n");
	TREE("It was heard:\n\n(a) alpha\n(b) beta\n(i) one\n(ii) two\n"
	    "(c) gamma\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark (a)\n   p alpha\n"
	    "  li\n   mark (b)\n   p beta\n   list\n"
	    "    li\n     mark (i)\n     p one\n"
	    "    li\n     mark (ii)\n     p two\n"
	    "  li\n   mark (c)\n   p gamma\n");
	/* the letter between h and j */
	TREE("It was heard:\n\n(h) eta\n(i) iota\n(j) jay\n",
	    "section front\n p It was heard:\n list\n"
	    "  li\n   mark (h)\n   p eta\n"
	    "  li\n   mark (i)\n   p iota\n"
	    "  li\n   mark (j)\n   p jay\n");
}

static void
lists_have_a_depth(void **state)
{
	static const char *const marks[] = {
		"(1)", "(a)", "1)", "a)", "A)", "1.", "a.", "A.", "(A)", "-",
	};
	struct buf b = { 0 };
	int deep = 0, most = 0;

	(void)state;
	for (int i = 0; i < 10; i++)
		buf_printf(&b, "%s x\n", marks[i]);
	meeting(b.p);
	for (const struct node *n = model->text; n != NULL;
	    n = node_after(n, model->text)) {
		deep = 0;
		for (const struct node *p = n; p != NULL; p = p->parent)
			deep += p->kind == NODE_LIST;
		most = deep > most ? deep : most;
	}
	assert_int_equal(most, 5);
	buf_free(&b);
}

static void
tables(void **state)
{
	(void)state;
	TREE("It was heard:\n\na\tb\nc\t\td\n\nAnd so on.\n",
	    "section front\n p It was heard:\n table\n"
	    "  row\n   cell a\n   cell b\n"
	    "  row\n   cell c\n   cell \n   cell d\n p And so on.\n");
}

static void
furniture_stands_in_its_place(void **state)
{
	(void)state;
	TREE("- one\nPage 1 of 2\n- two\n",
	    "section front\n list\n  li\n   mark -\n   p one\n"
	    "   furniture Page 1 of 2\n  li\n   mark -\n   p two\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbered_items),
		cmocka_unit_test(compound_numbers),
		cmocka_unit_test(numbers_of_clauses_make_no_items),
		cmocka_unit_test(numbered_paragraphs),
		cmocka_unit_test(lettered_parts),
		cmocka_unit_test(letters_of_a_list_are_no_parts),
		cmocka_unit_test(headings_without_numbers),
		cmocka_unit_test(title_before_a_colon),
		cmocka_unit_test(export_of_an_item),
		cmocka_unit_test(export_without_title),
		cmocka_unit_test(lists_nest_by_their_marks),
		cmocka_unit_test(letters_and_roman_numbers_nest),
		cmocka_unit_test(lists_have_a_depth),
		cmocka_unit_test(tables),
		cmocka_unit_test(furniture_stands_in_its_place),
	};

	return cmocka_run_group_tests(tests, start, finish_meeting);
}
