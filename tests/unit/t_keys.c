/*
 * Initials: printed beside a name in the attendance, or worked out where
 * they fit one person there and no other.
 */
#include "meeting.h"

static const char *
who(const char *letters)
{
	const char	*certainty = "";
	struct fact	*f = person_by_initials(model, str_c(letters),
			    &certainty);

	return f == NULL ? "nobody" : arena_printf(&arena, "%s %s",
	    fact_get(f, "name"), certainty);
}

#define WHO(letters, want)	assert_string_equal(who(letters), want)

static void
printed(void **state)
{
	(void)state;
	meeting("Present: Rhoda Blewitt (RB), Frank Reddish (FRE), Cllr Olive "
	    "Mercer OM, VT - Vera Tolland\n\n1. Welcome\n\nRB came.\n");
	WHO("RB", "Rhoda Blewitt stated");
	WHO("FRE", "Frank Reddish stated");
	WHO("OM", "Olive Mercer stated");
	WHO("VT", "Vera Tolland stated");
	WHO("XX", "nobody");
	WHO("rb", "nobody");
}

static void
worked_out(void **state)
{
	(void)state;
	meeting("Present: Rhoda Jane Blewitt, Frank Reddish-Cole, "
	    "Olive Mercer, Oscar Marlow\n\n1. Welcome\n\nRB came.\n");
	WHO("RB", "Rhoda Jane Blewitt derived");
	WHO("RJB", "Rhoda Jane Blewitt derived");
	WHO("FR", "Frank Reddish-Cole derived");
	WHO("FRC", "Frank Reddish-Cole derived");
	WHO("OM", "nobody");
}

static void
a_printed_key_goes_before(void **state)
{
	(void)state;
	meeting("Present: Olive Mercer (OM), Oscar Marlow (OMA)\n\n"
	    "1. Welcome\n\nAll came.\n");
	WHO("OM", "Olive Mercer stated");
	WHO("OMA", "Oscar Marlow stated");
}

static void
in_the_text(void **state)
{
	struct tokens	*ts;
	struct fact	*f;
	const char	*certainty;

	(void)state;
	meeting("Present: Rhoda Blewitt (RB), Frank Reddish (FR)\n\n"
	    "1. Welcome\n\nAll came.\n");
	ts = tokens_make(&arena, STR("Action RB/F.R. and EDC"));
	assert_int_equal(initials_match(model, ts, 1, &f, &certainty), 2);
	assert_string_equal(fact_get(f, "name"), "Rhoda Blewitt");
	assert_int_equal(initials_match(model, ts, 3, &f, &certainty), 7);
	assert_string_equal(fact_get(f, "name"), "Frank Reddish");
	assert_int_equal(initials_match(model, ts, 8, &f, &certainty), 8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printed),
		cmocka_unit_test(worked_out),
		cmocka_unit_test(a_printed_key_goes_before),
		cmocka_unit_test(in_the_text),
	};

	return cmocka_run_group_tests(tests, start, finish_meeting);
}
