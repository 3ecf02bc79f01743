/* Several meetings in one document: where each begins, and where none does. */
#include "meeting.h"

#define ONE(day)							\
	"Minutes of a meeting of the Roads Committee held on " day		\
	" March 2026\n\nPresent: Cllr Jane Adey (Chair)\n\n"		\
	"1. Apologies\n\nThere were none.\n\n2. Roads\n\n"		\
	"It was heard that they were bad.\n\n3. Grit\n\nNo more.\n\n"

/* Which parts there are, by their first line; they leave nothing between. */
static void
show_parts(const char *s)
{
	size_t at = 0, first = 0;

	meeting(s);
	for (size_t i = 0; i < nparts; i++) {
		str rest = str_sub(text.s, parts[i].from, text.s.n);

		assert_int_equal(parts[i].from, at);
		assert_int_equal(parts[i].first, first);
		at = parts[i].to;
		first += parts[i].n;
		rest = str_trim(rest);
		buf_printf(&shown, "%.*s\n", (int)str_find(rest, STR("\n")),
		    rest.p);
	}
	assert_int_equal(at, text.s.n);
}

static void
one_meeting(void **state)
{
	(void)state;
	show_parts(ONE("3"));
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\n");
}

static void
two_meetings(void **state)
{
	(void)state;
	show_parts(ONE("3") ONE("10"));
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\nMinutes of a meeting of the Roads Committee held on "
	    "10 March 2026\n");
	/* each has its own date, items and people */
	meeting_of(ONE("3") ONE("10"), 1);
	assert_string_equal(fact_get(model->about[ABOUT_DATE], "value"),
	    "2026-03-10");
	assert_int_equal(model->counts[FACT_ATTENDANCE], 1);
}

static void
heading_goes_with_its_meeting(void **state)
{
	(void)state;
	show_parts("Avonbury Borough Council\n\nDRAFT " ONE("3")
	    "Avonbury Borough Council\n\nDRAFT " ONE("10"));
	assert_shown("Avonbury Borough Council\nAvonbury Borough Council\n");
}

static void
minutes_of_the_last_meeting(void **state)
{
	(void)state;
	show_parts(ONE("3") "4. Minutes\n\nMinutes of the meeting held on "
	    "2 February 2026 were approved.\n\nPresent\n\nNobody.\n");
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\n");
	show_parts(ONE("3") "Minutes of the last meeting\n\nThose of 2 February "
	    "2026 were read.\n\nPresent: Cllr A Bell\n");
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\n");
}

static void
a_title_without_a_meeting(void **state)
{
	(void)state;
	/* no date, no attendance */
	show_parts(ONE("3") "Minutes of the Roads Committee\n\nwere sent.\n");
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\n");
	/* before any business: a cover and its title page */
	show_parts("Minutes of a meeting of the Roads Committee held on 3 March "
	    "2026\n\nContents\n\n" ONE("3"));
	assert_shown("Minutes of a meeting of the Roads Committee held on 3 "
	    "March 2026\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_meeting),
		cmocka_unit_test(two_meetings),
		cmocka_unit_test(heading_goes_with_its_meeting),
		cmocka_unit_test(minutes_of_the_last_meeting),
		cmocka_unit_test(a_title_without_a_meeting),
	};

	return cmocka_run_group_tests(tests, start, finish_meeting);
}
