/*
 * Whole small documents to facts: what was decided, and what was not; who
 * was there, spoke and is to act; when the next meeting is.
 */
#include "meeting.h"

/* A meeting whose second item holds this. */
#define ITEM(body)							\
	"1. Welcome\n\nAll came.\n\n2. Roads\n\n" body "\n"

#define FACTS(kind, in, want) do {					\
	meeting(in);							\
	assert_string_equal(facts(kind), want);				\
} while (0)

#define NO_DECISION(body) FACTS(FACT_DECISION, ITEM(body), "")

/* ---- formal decisions, in each form of the trigger -------------------------- */

#define ONE(trigger, rest)						\
	"item-2-decision-1 form=formal type=resolved trigger=" trigger	\
	rest "\n"

static void
trigger_with_its_clause(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED: That the road be closed."),
	    ONE("RESOLVED", "\n  That the road be closed."));
	FACTS(FACT_DECISION, ITEM("RESOLVED \xe2\x80\x93 that the road be closed."),
	    ONE("RESOLVED", "\n  that the road be closed."));
	FACTS(FACT_DECISION, ITEM("Resolved that the road be closed."),
	    ONE("Resolved that", "\n  that the road be closed."));
	FACTS(FACT_DECISION, ITEM("It was RESOLVED to close the road."),
	    ONE("It was RESOLVED to", "\n  to close the road."));
	FACTS(FACT_DECISION, ITEM("The Committee unanimously RESOLVED to close "
	    "the road."), ONE("The Committee unanimously RESOLVED to",
	    "\n  to close the road."));
	FACTS(FACT_DECISION, ITEM("Members asked. It was resolved unanimously "
	    "that the road be closed."),
	    ONE("It was resolved unanimously that",
	    "\n  that the road be closed."));
}

static void
trigger_before_a_list(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED \xe2\x80\x93\n\n(1) That the road be "
	    "closed;\n(2) That it be opened.\n"),
	    ONE("RESOLVED", "\n  num=(1) That the road be closed;"
	    "\n  num=(2) That it be opened."));
	FACTS(FACT_DECISION, ITEM("It was RESOLVED to:\n\n- close the road\n"
	    "- open it\n"),
	    ONE("It was RESOLVED to", "\n  close the road\n  open it"));
	FACTS(FACT_DECISION, ITEM("RESOLVED that:\n\na) it be closed\n"
	    "b) the Clerk be asked to\n(i) write\n(ii) call\n"),
	    ONE("RESOLVED that", "\n  num=a) it be closed"
	    "\n  num=b) the Clerk be asked to (i) write (ii) call"));
}

static void
trigger_before_paragraphs(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED\n\nThat the road be closed.\n\n"
	    "That it be opened.\n\nMembers thanked the Clerk."),
	    ONE("RESOLVED", "\n  That the road be closed."
	    "\n  That it be opened."));
}

static void
clauses_over_furniture(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED\n\n(1) That one be done;\nPage 1 of 2\n"
	    "(2) That two be done.\n"),
	    ONE("RESOLVED", "\n  num=(1) That one be done;"
	    "\n  num=(2) That two be done."));
}

static void
outcomes(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED: That the report be noted."),
	    ONE("RESOLVED", " outcome=noted\n  That the report be noted."));
	FACTS(FACT_DECISION, ITEM("RESOLVED: That planning permission be "
	    "refused."), ONE("RESOLVED", " outcome=refused\n  That planning "
	    "permission be refused."));
	/* two outcomes are none */
	FACTS(FACT_DECISION, ITEM("RESOLVED\n\n(1) That A be approved;\n"
	    "(2) That B be refused.\n"), ONE("RESOLVED",
	    "\n  num=(1) That A be approved;\n  num=(2) That B be refused."));
}

static void
two_in_one_item(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("RESOLVED: That one be done.\n\nThen:\n\n"
	    "RESOLVED: That two be done."),
	    ONE("RESOLVED", "\n  That one be done.")
	    "item-2-decision-2 form=formal type=resolved trigger=RESOLVED\n"
	    "  That two be done.\n");
}

/* ---- given twice ------------------------------------------------------------ */

#define TWICE(a, b)							\
	"Agenda item\n\nGrit Bins\n\nDecision:\n\n" a "\n\nMinutes:\n\n"	\
	"It was heard.\n\n" b "\n"

static void
given_twice_is_one_in_two_places(void **state)
{
	size_t n = 0;

	(void)state;
	FACTS(FACT_DECISION, TWICE("RESOLVED\n\n(1) That six be bought;\n"
	    "(2) That they be yellow.", "RESOLVED\n\n(1) That six be bought;\n"
	    "(2) That they be yellow."),
	    "item-grit-bins-decision-1 form=formal type=resolved "
	    "trigger=RESOLVED\n  num=(1) That six be bought;\n"
	    "  num=(2) That they be yellow.\n");
	assert_null(diags.head);
	for (struct place *p = model->facts[FACT_DECISION]->at; p != NULL;
	    p = p->next)
		n++;
	assert_int_equal(n, 2);
	/* the entries under "Decision:" name the clauses that were kept */
	n = 0;
	for (const struct node *x = model->text; x != NULL;
	    x = node_after(x, model->text))
		if (x->clause != NULL) {
			assert_non_null(x->clause->id);
			n++;
		}
	assert_int_equal(n, 4);
}

static void
given_twice_otherwise(void **state)
{
	(void)state;
	meeting(TWICE("RESOLVED: That six be bought.",
	    "RESOLVED: That five be bought."));
	assert_int_equal(model->counts[FACT_DECISION], 1);
	assert_int_equal(diags.head->code, MN_DIAG_DECISION_TWICE);
	assert_int_equal(diags.head->line, 7);
}

static void
notice_alone(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, "Agenda item\n\nGrit Bins\n\nDecision:\n\n"
	    "RESOLVED: That six be bought.\n",
	    "item-grit-bins-decision-1 form=formal type=resolved "
	    "trigger=RESOLVED\n  That six be bought.\n");
}

/* ---- none of these is one --------------------------------------------------- */

static void
no_decisions(void **state)
{
	(void)state;
	NO_DECISION("At its last meeting the Council had resolved that the road "
	    "be closed.");
	NO_DECISION("The County Council resolved that the road be closed.");
	NO_DECISION("The meeting heard that \xe2\x80\x9cRESOLVED: That the road "
	    "be closed.\xe2\x80\x9d was read out.");
	NO_DECISION("The Chairman read:\n\n\xe2\x80\x9cOn 3 May this was done.\n\n"
	    "RESOLVED: That the road be closed.\xe2\x80\x9d");
	NO_DECISION("It was noted that the costs had been agreed.");
	NO_DECISION("The issue was resolved.");
	NO_DECISION("Cllr Jane Adey said that it was agreed that roads matter.");
	NO_DECISION("If the plan was approved, the road would be closed.");
	NO_DECISION("The Committee agreed that it was a good road.");
}

static void
recommendation_is_none(void **state)
{
	static const char in[] = "Agenda item\n\nGrit Bins\n\n"
	    "The Cabinet is recommended to:\n\n(1) buy six;\n(2) agree that "
	    "they be yellow.\n\nMinutes:\n\nIt was heard.\n";

	(void)state;
	FACTS(FACT_DECISION, in, "");
	assert_string_equal(facts(FACT_RECOMMENDATION),
	    "item-grit-bins-recommendation-1: buy six;\n"
	    "item-grit-bins-recommendation-2: agree that they be yellow.\n");
	FACTS(FACT_DECISION, "Agenda item\n\nGrit Bins\n\nRecommendation:\n\n"
	    "That six be bought.\n\nMinutes:\n\nIt was heard.\n", "");
	assert_string_equal(facts(FACT_RECOMMENDATION),
	    "item-grit-bins-recommendation-1: That six be bought.\n");
}

/* ---- decisions in prose ------------------------------------------------------ */

#define PROSE(type, outcome, text)					\
	"item-2-decision-1 form=prose type=" type outcome "\n  " text "\n"

static void
prose(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("The minutes of the last meeting were "
	    "approved. They were long."),
	    PROSE("approved", " outcome=approved",
	    "The minutes of the last meeting were approved."));
	FACTS(FACT_DECISION, ITEM("There was talk. It was agreed that the Clerk "
	    "write to the County."), PROSE("agreed", " outcome=agreed",
	    "It was agreed that the Clerk write to the County."));
	FACTS(FACT_DECISION, ITEM("The Committee agreed to close the road."),
	    PROSE("agreed", " outcome=agreed",
	    "The Committee agreed to close the road."));
	FACTS(FACT_DECISION, ITEM("The report was noted."),
	    PROSE("noted", " outcome=noted", "The report was noted."));
	FACTS(FACT_DECISION, ITEM("The matter was deferred."),
	    PROSE("deferred", " outcome=deferred", "The matter was deferred."));
}

static void
noted_beside_a_formal_one_is_none(void **state)
{
	(void)state;
	FACTS(FACT_DECISION, ITEM("The report was noted.\n\n"
	    "RESOLVED: That one be done."), ONE("RESOLVED",
	    "\n  That one be done."));
}

/* ---- actions ----------------------------------------------------------------- */

static void
actions(void **state)
{
	(void)state;
	FACTS(FACT_ACTION, ITEM("Action \xe2\x80\x93 Jane Adey, Mike Dunn and "
	    "Peter Quill"), "item-2-action-1\n  who=Jane Adey Jane Adey\n"
	    "  who=Mike Dunn Mike Dunn\n  who=Peter Quill Peter Quill\n");
	FACTS(FACT_ACTION, ITEM("ACTION: Clerk to write to the County."),
	    "item-2-action-1\n  who=Clerk Clerk\n  to write to the County.\n");
	FACTS(FACT_ACTION, ITEM("Action: JA/MD"),
	    "item-2-action-1\n  JA\n  MD\n");
	FACTS(FACT_ACTION, ITEM("The Action Group met."), "");
	FACTS(FACT_ACTION, ITEM("Actions:"), "");
}

/* ---- people ------------------------------------------------------------------ */

static void
attendance_in_a_line(void **state)
{
	(void)state;
	FACTS(FACT_ATTENDANCE, "Present: Cllr Jane Adey (Chair), Cllr M Dunn and "
	    "Peter Quill\n\nApologies: Cllr T Bell\n\n"
	    ITEM("None."),
	    "attendance-cllr-jane-adey status=present role=Chair who=Jane Adey: "
	    "Cllr Jane Adey\n"
	    "attendance-cllr-m-dunn status=present who=M Dunn: Cllr M Dunn\n"
	    "attendance-peter-quill status=present who=Peter Quill: Peter Quill\n"
	    "attendance-cllr-t-bell status=apologies who=T Bell: Cllr T Bell\n");
}

static void
attendance_below_its_label(void **state)
{
	(void)state;
	FACTS(FACT_ATTENDANCE, "Present:\n\nCllr Jane Adey in the Chair\n"
	    "Cllr M Dunn\n\nIn attendance:\n\nPeter Quill, Clerk to the Council\n\n"
	    ITEM("None."),
	    "attendance-cllr-jane-adey status=present role=Chair who=Jane Adey: "
	    "Cllr Jane Adey\n"
	    "attendance-cllr-m-dunn status=present who=M Dunn: Cllr M Dunn\n"
	    "attendance-peter-quill status=in-attendance role=Clerk to the "
	    "Council who=Peter Quill: Peter Quill\n");
}

static void
attendance_in_a_table(void **state)
{
	(void)state;
	FACTS(FACT_ATTENDANCE, "Name\tOrganisation\tApologies\n"
	    "Jane Adey (Chair)\tAvonbury Council\t\n"
	    "Mike Dunn\tAvonbury NHS Trust\tPeter Quill\n\n" ITEM("None."),
	    "attendance-jane-adey status=present role=Chair "
	    "organisation=Avonbury Council who=Jane Adey: Jane Adey\n"
	    "attendance-mike-dunn status=present organisation=Avonbury NHS "
	    "Trust who=Mike Dunn: Mike Dunn\n"
	    "attendance-peter-quill status=apologies organisation=Avonbury NHS "
	    "Trust who=Peter Quill: Peter Quill\n");
}

static void
one_person_by_several_names(void **state)
{
	(void)state;
	meeting("Present: Cllr Jane Adey, Cllr M Dunn, Cllr P Dunn\n\n"
	    ITEM("Cllr Adey asked. Jane Adey said so. Cllr Dunn agreed."));
	/* two Dunns stay two, and "Cllr Dunn" is neither */
	assert_string_equal(facts(FACT_PERSON),
	    "person-jane-adey name=Jane Adey kind=member honorific=Cllr: "
	    "Cllr Jane Adey\n"
	    "person-m-dunn name=M Dunn kind=member honorific=Cllr: Cllr M Dunn\n"
	    "person-p-dunn name=P Dunn kind=member honorific=Cllr: Cllr P Dunn\n"
	    "person-dunn name=Dunn kind=member honorific=Cllr: Cllr Dunn\n");
}

/* ---- speech ------------------------------------------------------------------ */

static void
speech(void **state)
{
	(void)state;
	FACTS(FACT_SPEECH, ITEM("John Holder (Chief Engineer) said that it was "
	    "bad. He added that it was old."),
	    "item-2-speech-1 verb=said who=John Holder: John Holder\n"
	    "item-2-speech-2 verb=added who=John Holder derived: He\n");
	FACTS(FACT_SPEECH, ITEM("In response to a question, Sarah Adey, Public "
	    "Health Consultant, explained it."),
	    "item-2-speech-1 verb=explained who=Sarah Adey: Sarah Adey\n");
	FACTS(FACT_SPEECH, ITEM("The Leader of the Council confirmed it."),
	    "item-2-speech-1 verb=confirmed who=The Leader of the Council: "
	    "The Leader of the Council\n");
	FACTS(FACT_SPEECH, ITEM("Cllr Jane Adey and Cllr M Dunn asked."),
	    "item-2-speech-1 verb=asked who=Jane Adey: Cllr Jane Adey\n"
	    "item-2-speech-2 verb=asked who=M Dunn: Cllr M Dunn\n");
}

static void
no_speech(void **state)
{
	(void)state;
	/* two could be "she" */
	FACTS(FACT_SPEECH, ITEM("Jane Adey and Mary Dunn asked. She added this."),
	    "item-2-speech-1 verb=asked who=Jane Adey: Jane Adey\n"
	    "item-2-speech-2 verb=asked who=Mary Dunn: Mary Dunn\n");
	FACTS(FACT_SPEECH, ITEM("The report of Jane Adey was read."), "");
	/* "he" of the item before */
	FACTS(FACT_SPEECH, "1. Welcome\n\nJohn Holder spoke.\n\n2. Roads\n\n"
	    "He said so.\n",
	    "item-1-speech-1 verb=spoke who=John Holder: John Holder\n");
}

/* ---- next meetings ----------------------------------------------------------- */

#define HEAD "Minutes of a meeting of the Roads Committee held on 14 June 2018\n\n"

static void
next_meetings(void **state)
{
	(void)state;
	FACTS(FACT_NEXT_MEETING, HEAD ITEM("None.") "3. Date of next meeting\n\n"
	    "Thursday 26 July 2018 at 7 pm.\n",
	    "item-3-next-meeting-1 date=2018-07-26: Thursday 26 July 2018\n");
	/* the year where a weekday proves it, and nowhere else */
	FACTS(FACT_NEXT_MEETING, HEAD ITEM("None.") "3. Future meetings\n\n"
	    "26 July at Ebb Mill\n\n4 April at Ebb Mill\n\nAll on Thursdays\n",
	    "item-3-next-meeting-1 date=2018-07-26 derived: 26 July\n"
	    "item-3-next-meeting-2 date=2019-04-04 derived: 4 April\n");
	FACTS(FACT_NEXT_MEETING, HEAD ITEM("None.") "3. Future meetings\n\n"
	    "26 July at Ebb Mill\n\nAll on Mondays\n", "");
	FACTS(FACT_NEXT_MEETING, HEAD ITEM("It opens on 26 July 2018."), "");
}

/* ---- the meeting as a whole --------------------------------------------------- */

static void
what_the_front_says(void **state)
{
	(void)state;
	meeting("Avonbury Borough Council\n\nDRAFT Minutes of a meeting of the "
	    "Roads Committee held in the Astley Room, Town Hall on Tuesday, 14 "
	    "January 2025 commencing at 6.30 pm\n\nPresent: Cllr J Adey\n\n"
	    ITEM("None.") "The meeting closed at 8.05 pm.\n");
	assert_string_equal(about(),
	    "authority Avonbury Borough Council stated\n"
	    "body Roads Committee stated\ntitle Roads Committee derived\n"
	    "date 2025-01-14 stated\nstart 18:30 stated\nend 20:05 stated\n"
	    "venue Astley Room, Town Hall stated\nstatus draft stated\n");
}

static void
what_is_not_said_stays_unsaid(void **state)
{
	(void)state;
	meeting(ITEM("It was held on 3 May 2020 at 7 pm."));
	assert_string_equal(about(), "");
}

static void
a_profile_supplies(void **state)
{
	(void)state;
	meeting_with("authority = Avonbury Council\nbody = Grit Panel\n"
	    "date = 2020-02-03\n",
	    "Minutes of a meeting of the Roads Committee\n\n" ITEM("None."));
	/* what the text says holds */
	assert_string_equal(about(), "authority Avonbury Council supplied\n"
	    "body Roads Committee stated\ntitle Roads Committee derived\n"
	    "date 2020-02-03 supplied\n");
	meeting_with("decision.lead  so be it = resolved\n",
	    ITEM("SO BE IT: That one be done."));
	assert_string_equal(facts(FACT_DECISION),
	    "item-2-decision-1 form=formal type=resolved trigger=SO BE IT\n"
	    "  That one be done.\n");
}

static void
details(void **state)
{
	(void)state;
	meeting(ITEM("Under Section 106 of the Highways Act 1980 it cost "
	    "\xc2\xa3" "1,250.50."));
	assert_string_equal(facts(FACT_REFERENCE),
	    "item-2-reference-1 kind=section: Section 106\n"
	    "item-2-reference-2 kind=act: Highways Act 1980\n");
	assert_string_equal(facts(FACT_AMOUNT),
	    "item-2-amount-1 currency=GBP value=1250.50: \xc2\xa3" "1,250.50\n");
	assert_false(model->exempt);
	meeting(ITEM("RESOLVED: That the press and public be excluded."));
	assert_true(model->exempt);
}

/* ---- ids ---------------------------------------------------------------------- */

static void
ids_of_numbers_given_twice(void **state)
{
	(void)state;
	meeting("1. Welcome\n\nAll.\n\n2. Roads\n\nBad.\n\n2. Grit\n\nNone.\n");
	for (const struct node *n = model->text->first; n != NULL; n = n->next)
		if (n->kind == NODE_ITEM)
			buf_printf(&shown, "%s ", n->id);
	assert_shown("item-1 item-2 item-2-b ");
}

/* A change in one item leaves the ids of all others. */
static void
ids_nest_in_their_item(void **state)
{
	const char *before;

	(void)state;
	meeting("1. Welcome\n\nRESOLVED: That a be done.\n\n2. Roads\n\n"
	    "RESOLVED: That b be done.\n");
	assert_string_equal(model->facts[FACT_DECISION]->next->id,
	    "item-2-decision-1");
	before = model->facts[FACT_DECISION]->next->at->node->id;
	meeting("1. Welcome\n\nMore.\n\nRESOLVED: That a be done.\n\n"
	    "RESOLVED: That c be done.\n\n2. Roads\n\n"
	    "RESOLVED: That b be done.\n");
	assert_string_equal(model->facts[FACT_DECISION]->next->next->id,
	    "item-2-decision-1");
	assert_string_equal(
	    model->facts[FACT_DECISION]->next->next->at->node->id, before);
}

/* ---- marks inside a line -------------------------------------------------------- */

static void
marks_never_cross(void **state)
{
	struct node *n;
	struct inline_mark *p, *k;

	(void)state;
	meeting(ITEM("Bad roads are bad."));
	n = model->text->last->last;
	assert_null(n->marks);
	assert_null(mark_add(model, n, "date", 4, 4));
	k = mark_add(model, n, "date", 4, 9);
	assert_non_null(k);
	assert_null(mark_add(model, n, "time", 2, 5));
	assert_null(mark_add(model, n, "time", 8, 10));
	assert_null(mark_add(model, n, "time", 5, 8));
	assert_null(mark_add(model, n, "passage", 5, 12));
	assert_null(mark_add(model, n, "passage", 0, 6));
	p = mark_add(model, n, "passage", 0, 12);
	assert_non_null(p);
	assert_ptr_equal(n->marks, p);
	assert_ptr_equal(k->in, p);
	assert_null(mark_add(model, n, "passage", 2, 11));
	assert_null(mark_add(model, n, "passage", 0, 18));
	assert_null(mark_add(model, n, "time", 10, 14));
	assert_non_null(mark_add(model, n, "time", 10, 12));
	assert_non_null(mark_add(model, n, "time", 0, 3));
	assert_non_null(mark_add(model, n, "passage", 12, 18));
	assert_non_null(mark_add(model, n, "date", 12, 18));
	for (k = n->marks; k != NULL; k = k->next)
		buf_printf(&shown, "%s%u-%u ", k->tag[0] == 'p' ? "p" : "",
		    k->from, k->to);
	assert_shown("p0-12 0-3 4-9 10-12 p12-18 12-18 ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(trigger_with_its_clause),
		cmocka_unit_test(trigger_before_a_list),
		cmocka_unit_test(trigger_before_paragraphs),
		cmocka_unit_test(clauses_over_furniture),
		cmocka_unit_test(outcomes),
		cmocka_unit_test(two_in_one_item),
		cmocka_unit_test(given_twice_is_one_in_two_places),
		cmocka_unit_test(given_twice_otherwise),
		cmocka_unit_test(notice_alone),
		cmocka_unit_test(no_decisions),
		cmocka_unit_test(recommendation_is_none),
		cmocka_unit_test(prose),
		cmocka_unit_test(noted_beside_a_formal_one_is_none),
		cmocka_unit_test(actions),
		cmocka_unit_test(attendance_in_a_line),
		cmocka_unit_test(attendance_below_its_label),
		cmocka_unit_test(attendance_in_a_table),
		cmocka_unit_test(one_person_by_several_names),
		cmocka_unit_test(speech),
		cmocka_unit_test(no_speech),
		cmocka_unit_test(next_meetings),
		cmocka_unit_test(what_the_front_says),
		cmocka_unit_test(what_is_not_said_stays_unsaid),
		cmocka_unit_test(a_profile_supplies),
		cmocka_unit_test(details),
		cmocka_unit_test(ids_of_numbers_given_twice),
		cmocka_unit_test(ids_nest_in_their_item),
		cmocka_unit_test(marks_never_cross),
	};

	return cmocka_run_group_tests(tests, start, finish_meeting);
}
