/*
 * Front matter of a page: fields that its site keeps over the text. Input: the
 * leaves set aside as such. Output: what nothing in the text told.
 *
 *	"title: 2022 Annual Meeting" / "date: 2022-05-12 19:00:00" / "location:
 *	Village Hall (see the letter)"
 */
#include <string.h>

#include "front.h"

static bool
field(const struct front *x, const char *name)
{
	return token_is(x->ts, 0, name) && token_punct(x->ts, 1, ':');
}

/* The token behind the value: a bracket behind it is a remark. */
static size_t
value_end(const struct front *x)
{
	size_t to = 2;

	while (to < x->ts->n && !token_punct(x->ts, to, '('))
		to++;
	return to;
}

/* A title that names a meeting; others are the page's. */
static void
read_title(struct front *x, size_t to)
{
	for (size_t i = 2; i < to; i++)
		if (meeting_word(x->ts, i) && x->m->about[ABOUT_BODY] == NULL &&
		    x->m->about[ABOUT_AUTHORITY] == NULL) {
			set_range(x, ABOUT_TITLE, 2, to, "front-matter");
			return;
		}
}

static void
read_field(struct front *x)
{
	struct date	d = { 0 };
	size_t		from, end, to = value_end(x);

	if (to <= 2)
		return;
	if (field(x, "title"))
		read_title(x, to);
	else if (field(x, "location") || field(x, "venue") || field(x, "place"))
		set_range(x, ABOUT_VENUE, 2, to, "front-matter");
	else if (field(x, "date") && x->m->about[ABOUT_DATE] == NULL &&
	    (end = find_date(x, 2, &from, &d)) > 0 && from <= 3) {
		set_date(x, from, end, &d);
		/* the day a page was made is seldom another */
		x->m->about[ABOUT_DATE]->certainty = "derived";
		if (x->m->about[ABOUT_START] == NULL)
			set_times(x, end, end + 2);
	}
}

/* "Roads Panel - Tuesday 13th March 2018" at the head of each page. */
static void
read_page_head(struct front *x)
{
	struct date	d = { 0 };
	size_t		from, end;

	if (x->m->about[ABOUT_DATE] != NULL || x->ts->n > 24 ||
	    (end = find_date(x, 0, &from, &d)) == 0)
		return;
	for (size_t i = 0; i < from; i++)
		if (token_is(x->ts, i, "printed") || token_is(x->ts, i, "on") ||
		    token_is(x->ts, i, "updated") || token_is(x->ts, i, "of"))
			return;
	set_date(x, from, end, &d);
	x->m->about[ABOUT_DATE]->certainty = "derived";
}

void
front_matter(struct model *m)
{
	struct front x = { .m = m, .nparts = 1 };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		if (n->kind != NODE_LEAF || strcmp(n->tag, "furniture") != 0)
			continue;
		if (n->sub == NULL)
			continue;
		x.n = x.parts[0] = n;
		x.starts[0] = 0;
		x.ts = node_tokens(m->a, n);
		if (strcmp(n->sub, "front-matter") == 0)
			read_field(&x);
		else if (strcmp(n->sub, "page-head") == 0)
			read_page_head(&x);
	}
}
