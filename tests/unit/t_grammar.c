/* What stands inside a text: numbers, sums, dates, times, names, references. */
#include "recognise.h"

/* "what was matched=value" for each case, from its first token. */

static void
show_number(const char *s)
{
	struct tokens *ts = words(s);
	unsigned long v = 0;
	size_t end = number_match(lexicon, ts, 0, &v);

	if (end > 0)
		buf_printf(&shown, "%.*s=%lu", STR_ARG(tokens_str(ts, 0, end)), v);
}

static void
show_money(const char *s)
{
	struct tokens *ts = words(s);
	struct money v;
	size_t end = money_match(lexicon, ts, 0, &v);

	if (end > 0)
		buf_printf(&shown, "%.*s=%s %llu", STR_ARG(tokens_str(ts, 0,
		    end)), v.currency, v.minor);
}

static void
show_date(const char *s)
{
	struct tokens *ts = words(s);
	struct date d;
	size_t end = date_match(lexicon, ts, 0, &d);

	if (end > 0)
		buf_printf(&shown, "%.*s=%04d-%02d-%02d/%d", STR_ARG(tokens_str(
		    ts, 0, end)), d.year, d.month, d.day, d.weekday);
}

static void
show_time(const char *s)
{
	struct tokens *ts = words(s);
	int v = 0;
	size_t end = time_match(lexicon, ts, 0, &v);

	if (end > 0)
		buf_printf(&shown, "%.*s=%02d:%02d", STR_ARG(tokens_str(ts, 0,
		    end)), v / 60, v % 60);
}

/* "Cllr|J Adey|MBE member titled initials" */
static void
show_person(const char *s)
{
	struct tokens *ts = words(s);
	struct person p = { .kind = "" };

	if (person_match(lexicon, ts, 0, &p) == 0)
		return;
	buf_printf(&shown, "%.*s|%.*s|%.*s", STR_ARG(tokens_str(ts, p.from,
	    p.name)), STR_ARG(tokens_str(ts, p.name, p.name_end)),
	    STR_ARG(tokens_str(ts, p.name_end, p.to)));
	buf_printf(&shown, " %s%s%s%s", p.kind, p.titled ? " titled" : "",
	    p.given ? " given" : "", p.initials ? " initials" : "");
}

static void
show_office(const char *s)
{
	struct tokens *ts = words(s);
	bool the = false;
	size_t end = office_match(lexicon, ts, 0, &the);

	if (end > 0)
		buf_printf(&shown, "%.*s%s", STR_ARG(tokens_str(ts, 0, end)),
		    the ? " definite" : "");
}

static void
show_reference(const char *s)
{
	struct tokens *ts = words(s);
	const char *kind = NULL;
	size_t end = reference_match(lexicon, ts, 0, &kind);

	if (end > 0)
		buf_printf(&shown, "%.*s=%s", STR_ARG(tokens_str(ts, 0, end)),
		    kind);
}

struct row {
	const char	*in, *out;
};

static void
check(void (*show)(const char *), const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		show(rows[i].in);
		if (strcmp(shown.p != NULL ? shown.p : "", rows[i].out) != 0)
			print_message("in: %s\n", rows[i].in);
		assert_shown(rows[i].out);
	}
}

#define CHECK(show, rows) \
	check((show), (rows), sizeof(rows) / sizeof((rows)[0]))

static void
numbers(void **state)
{
	static const struct row rows[] = {
		{ "1,234 votes", "1,234=1234" },
		{ "Twenty-six members", "Twenty-six=26" },
		{ "thirty one", "thirty one=31" },
		{ "nine for", "nine=9" },
		{ "twenty voted", "twenty=20" },
		{ "none", "none=0" },
		{ "twenty thirty", "twenty=20" },
		{ "members", "" },
		{ "9999999999999", "" },
	};

	(void)state;
	CHECK(show_number, rows);
}

static void
sums(void **state)
{
	static const struct row rows[] = {
		{ "\xc2\xa3" "220,000.", "\xc2\xa3" "220,000=GBP 22000000" },
		{ "\xc2\xa3" "12.50 each", "\xc2\xa3" "12.50=GBP 1250" },
		{ "\xc2\xa3" "12.5", "\xc2\xa3" "12.5=GBP 1250" },
		{ "\xc2\xa3" "10.631 million was",
		  "\xc2\xa3" "10.631 million=GBP 1063100000" },
		{ "\xc2\xa3" "118k", "\xc2\xa3" "118k=GBP 11800000" },
		{ "\xc2\xa3" "1.5m", "\xc2\xa3" "1.5m=GBP 150000000" },
		{ "\xc2\xa3" "2bn", "\xc2\xa3" "2bn=GBP 200000000000" },
		{ "\xe2\x82\xac" "35", "\xe2\x82\xac" "35=EUR 3500" },
		{ "$20", "$20=XXX 2000" },
		{ "\xc2\xa3" "1.234", "" },
		{ "\xc2\xa3" " is", "" },
		{ "220,000", "" },
		{ "\xc2\xa3" "5x", "" },
	};

	(void)state;
	CHECK(show_money, rows);
}

static void
dates(void **state)
{
	static const struct row rows[] = {
		{ "12 March 2026 at", "12 March 2026=2026-03-12/0" },
		{ "Thursday, 12TH SEPTEMBER 2024",
		  "Thursday, 12TH SEPTEMBER 2024=2024-09-12/4" },
		{ "Monday the 3rd of June, 2019",
		  "Monday the 3rd of June, 2019=2019-06-03/1" },
		{ "June 14, 2018", "June 14, 2018=2018-06-14/0" },
		{ "15 TH January 2020", "15 TH January 2020=2020-01-15/0" },
		{ "26 July at", "26 July=0000-07-26/0" },
		{ "13eg Mehefin 2023", "13eg Mehefin 2023=2023-06-13/0" },
		{ "Dydd Mawrth 4 Mawrth 2025",
		  "Dydd Mawrth 4 Mawrth 2025=2025-03-04/2" },
		{ "1af Mai", "1af Mai=0000-05-01/0" },
		{ "19/04/2024", "19/04/2024=2024-04-19/0" },
		{ "19.04.24", "19.04.24=2024-04-19/0" },
		{ "2018-06-14", "2018-06-14=2018-06-14/0" },
		{ "3 Sept. 2021", "3 Sept. 2021=2021-09-03/0" },
		{ "29 February 2024", "29 February 2024=2024-02-29/0" },
		/* none of these is a day */
		{ "29 February 2023", "" },
		{ "31 June 2020", "" },
		{ "32 March 2020", "" },
		{ "March 2020", "" },
		{ "10.10.3.2", "" },
		{ "19/13/2024", "" },
		{ "24/33", "" },
		{ "Monday", "" },
		{ "12 marching", "" },
	};

	(void)state;
	CHECK(show_date, rows);
}

static void
weekdays(void **state)
{
	(void)state;
	assert_int_equal(date_weekday(2024, 2, 29), 4);
	assert_int_equal(date_weekday(2000, 1, 1), 6);
	assert_int_equal(date_weekday(1900, 3, 1), 4);
	assert_int_equal(date_weekday(2026, 3, 15), 7);
	assert_true(date_valid(&(struct date){ 0, 2, 29, 0 }));
	assert_false(date_valid(&(struct date){ 1900, 2, 29, 0 }));
	assert_false(date_valid(&(struct date){ 2020, 0, 1, 0 }));
}

static void
times(void **state)
{
	static const struct row rows[] = {
		{ "7.30 p.m. in", "7.30 p.m.=19:30" },
		{ "7.30pm.", "7.30pm=19:30" },
		{ "12.05 am", "12.05 am=00:05" },
		{ "12 noon", "" },
		{ "noon", "noon=12:00" },
		{ "12.30pm", "12.30pm=12:30" },
		{ "19:00 hours", "19:00 hours=19:00" },
		{ "1900hrs", "1900hrs=19:00" },
		{ "1900 hours", "1900 hours=19:00" },
		{ "10am", "10am=10:00" },
		{ "9:15", "9:15=09:15" },
		{ "7 yh", "7 yh=19:00" },
		{ "10.30", "" },		/* may be a paragraph */
		{ "13.30 pm", "" },
		{ "10.75 am", "" },
		{ "25:00", "" },
		{ "7", "" },
	};

	(void)state;
	CHECK(show_time, rows);
}

static void
persons(void **state)
{
	static const struct row rows[] = {
		{ "Cllr Jane Adey said",
		  "Cllr|Jane Adey| member titled given" },
		{ "Cllr. J. R. Adey MBE, JP",
		  "Cllr.|J. R. Adey|MBE, JP member titled initials" },
		{ "Councillor Mrs E. Featherstone",
		  "Councillor Mrs|E. Featherstone| member titled initials" },
		{ "Dr Nowak", "Dr|Nowak|  titled" },
		{ "Jane Adey-Nowak (Chair)", "|Jane Adey-Nowak|  given" },
		{ "Jean-Paul Marchetti", "|Jean-Paul Marchetti|  given" },
		{ "Pieter van der Berg", "|Pieter van der Berg| " },
		{ "Mary Jane Smith", "|Mary Jane Smith|  given" },
		{ "AER Jones", "|AER Jones|  initials" },
		{ "J Smith", "|J Smith|  initials" },
		/* a known given name begins the next name */
		{ "Peter Adey Jane Burns", "|Peter Adey|  given" },
		{ "Jane", "" },
		{ "Economic Officer", "" },
		{ "the Council", "" },
		{ "the chairman", "" },
	};

	(void)state;
	CHECK(show_person, rows);
}

static void
names_run_together(void **state)
{
	struct tokens *ts = words("Mark Hawley (Chair) Peter Bunting Jane Burnet "
	    "Cllr A B Quill Mary O'Dowd");
	struct person p;

	(void)state;
	for (size_t i = 0, end; i < ts->n; i = end > i ? end : i + 1) {
		end = person_match(lexicon, ts, i, &p);
		if (end > i)
			buf_printf(&shown, "[%.*s]", STR_ARG(tokens_str(ts, i,
			    end)));
	}
	assert_shown("[Mark Hawley][Peter Bunting][Jane Burnet][Cllr A B Quill]"
	    "[Mary O'Dowd]");
}

static void
offices(void **state)
{
	static const struct row rows[] = {
		{ "The Chairman said", "The Chairman definite" },
		{ "the Principal Economic Officer",
		  "the Principal Economic Officer definite" },
		{ "The Leader of the Council and",
		  "The Leader of the Council definite" },
		{ "Cabinet Member for Skills and Growth",
		  "Cabinet Member for Skills and Growth" },
		{ "The Chair and Mr Adey", "The Chair definite" },
		{ "an officer", "an officer" },
		{ "The Council", "" },
		{ "Jane Adey", "" },
		{ "officer", "" },
	};

	(void)state;
	CHECK(show_office, rows);
}

static void
references(void **state)
{
	static const struct row rows[] = {
		{ "Section 106 agreement", "Section 106=section" },
		{ "Section 100A(4) of", "Section 100A(4)=section" },
		{ "Appendix B to", "Appendix B=appendix" },
		{ "Annex 3", "Annex 3=annex" },
		{ "Local Government Act 1972",
		  "Local Government Act 1972=act" },
		{ "Public Services (Social Value) Act 2012.",
		  "Public Services (Social Value) Act 2012=act" },
		{ "Highways Regulations 2015",
		  "Highways Regulations 2015=regulations" },
		{ "section 2.4 of the report", "" },
		{ "section 3 of the report", "" },
		{ "Section on", "" },
		{ "Act", "" },
		{ "the Act", "" },
	};

	(void)state;
	CHECK(show_reference, rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(sums),
		cmocka_unit_test(dates),
		cmocka_unit_test(weekdays),
		cmocka_unit_test(times),
		cmocka_unit_test(persons),
		cmocka_unit_test(names_run_together),
		cmocka_unit_test(offices),
		cmocka_unit_test(references),
	};

	return cmocka_run_group_tests(tests, start, finish);
}
