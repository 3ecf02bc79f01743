/*
 * Meetings: the records of one meeting come under one root. Ids that a later
 * record shares with an earlier one get "-b" ("-c" ...), there and in every
 * attribute of that record that refers to them; text is not touched, nor is
 * anything else of the bytes. Input: <record> elements as text; output: the
 * bytes of minutes.xml.
 *
 *	<p id="front-p-1" ...> of the second record: <p id="front-p-1-b" ...>
 */
#include <stdlib.h>
#include <string.h>

#include "render.h"

/* Attributes that name a place or a fact, or refer to one. */
static const char *const naming[] = {
	"id", "place", "item", "person", "mover", "seconder", "fact",
	"clause", "motion",
};

struct name {
	str	 id;		/* as the record has it */
	str	 as;		/* as the file has it */
	size_t	 again;		/* how often it was met in later records */
	bool	 taken;
};

/* Open addressing; the size is a power of two, never more than half full. */
struct names {
	struct name	*slot;
	size_t		 n, size;
};

static struct name *
slot_of(const struct names *t, str id)
{
	size_t	 i = (size_t)str_hash(id) & (t->size - 1);

	while (t->slot[i].taken && !str_eq(t->slot[i].id, id))
		i = (i + 1) & (t->size - 1);
	return &t->slot[i];
}

static struct name *
name_get(const struct names *t, str id)
{
	struct name	*s;

	if (t->size == 0)
		return NULL;
	s = slot_of(t, id);
	return s->taken ? s : NULL;
}

static struct name *
name_add(struct arena *a, struct names *t, str id)
{
	struct names	 old = *t;
	struct name	*s;

	if (2 * (t->n + 1) > t->size) {
		t->size = old.size == 0 ? 256 : 2 * old.size;
		t->slot = arena_alloc(a, t->size * sizeof(*t->slot));
		for (size_t i = 0; i < old.size; i++)
			if (old.slot[i].taken)
				*slot_of(t, old.slot[i].id) = old.slot[i];
	}
	s = slot_of(t, id);
	if (!s->taken) {
		*s = (struct name){ .id = id, .as = id, .taken = true };
		t->n++;
	}
	return s;
}

/* ---- attributes ------------------------------------------------------- */

/* A place in the text of a record: inside which tag, at which attribute. */
struct scan {
	str	 xml;
	size_t	 at;
	bool	 tag;		/* between the name of a start tag and its end */
	bool	 record;	/* of the record element itself */
	str	 name, value;	/* the attribute found */
};

static size_t
past(str xml, size_t at, str what)
{
	size_t	 found = str_find(str_sub(xml, at, xml.n), what);

	return found == SIZE_MAX ? xml.n : at + found + what.n;
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
scan_tag(struct scan *s)
{
	str	 rest = str_sub(s->xml, s->at, s->xml.n);
	size_t	 from;

	if (str_starts(rest, STR("<!--"))) {
		s->at = past(s->xml, s->at, STR("-->"));
	} else if (str_starts(rest, STR("<![CDATA["))) {
		s->at = past(s->xml, s->at, STR("]]>"));
	} else if (str_starts(rest, STR("</")) ||
	    str_starts(rest, STR("<?"))) {
		s->at = past(s->xml, s->at, STR(">"));
	} else {
		from = ++s->at;
		while (s->at < s->xml.n && !blank(s->xml.p[s->at]) &&
		    strchr("/>", s->xml.p[s->at]) == NULL)
			s->at++;
		s->record = str_eq(str_sub(s->xml, from, s->at),
		    STR("record"));
		s->tag = true;
	}
}

/* Inside a tag: an attribute, or its end. */
static bool
scan_attribute(struct scan *s)
{
	size_t	 from, end;
	char	 quote;

	while (s->at < s->xml.n && (blank(s->xml.p[s->at]) ||
	    s->xml.p[s->at] == '/'))
		s->at++;
	if (s->at >= s->xml.n || s->xml.p[s->at] == '>') {
		s->tag = false;
		return false;
	}
	from = s->at;
	end = past(s->xml, from, STR("="));
	s->name = str_trim(str_sub(s->xml, from, end - 1));
	while (end < s->xml.n && blank(s->xml.p[end]))
		end++;
	if (end >= s->xml.n) {
		s->at = end;
		return false;
	}
	quote = s->xml.p[end];
	s->at = past(s->xml, end + 1, (str){ &quote, 1 });
	s->value = str_sub(s->xml, end + 1, s->at - 1);
	return true;
}

/* The next attribute that names something; false at the end. */
static bool
scan_next(struct scan *s)
{
	while (s->at < s->xml.n) {
		if (!s->tag) {
			s->at = past(s->xml, s->at, STR("<"));
			if (s->xml.n > 0 && s->xml.p[s->at - 1] == '<') {
				s->at--;
				scan_tag(s);
			}
			continue;
		}
		if (!scan_attribute(s) || s->record)
			continue;
		for (size_t i = 0; i < sizeof(naming) / sizeof(naming[0]); i++)
			if (str_eq(s->name, str_c(naming[i])))
				return true;
	}
	return false;
}

/* ---- renaming --------------------------------------------------------- */

/* "-b", "-c" ... "-z", then "-27", "-28" ... */
static str
id_again(struct arena *a, str id, size_t n)
{
	if (n < 26)
		return str_c(arena_printf(a, STR_FMT "-%c", STR_ARG(id),
		    (int)('a' + n)));
	return str_c(arena_printf(a, STR_FMT "-%zu", STR_ARG(id), n + 1));
}

static void
own_names(struct arena *a, str record, struct names *own)
{
	struct scan	 s = { .xml = record };

	while (scan_next(&s))
		if (str_eq(s.name, STR("id")))
			name_add(a, own, s.value);
}

/* What each name of the record is to be called among those there are. */
static void
settle(struct arena *a, struct names *all, struct names *own)
{
	struct name	*mine, *theirs;

	for (size_t i = 0; i < own->size; i++) {
		mine = &own->slot[i];
		if (!mine->taken)
			continue;
		theirs = name_get(all, mine->id);
		if (theirs == NULL)
			continue;
		do
			mine->as = id_again(a, mine->id, ++theirs->again);
		while (name_get(all, mine->as) != NULL ||
		    name_get(own, mine->as) != NULL);
	}
	for (size_t i = 0; i < own->size; i++)
		if (own->slot[i].taken)
			name_add(a, all, own->slot[i].as);
}

static void
put_record(str record, const struct names *own, struct buf *out)
{
	struct scan	 s = { .xml = record };
	struct name	*n;
	size_t		 done = 0, from;

	while (scan_next(&s)) {
		n = name_get(own, s.value);
		if (n == NULL || str_eq(n->id, n->as))
			continue;
		from = (size_t)(s.value.p - record.p);
		buf_str(out, str_sub(record, done, from));
		buf_str(out, n->as);
		done = from + s.value.n;
	}
	buf_str(out, str_sub(record, done, record.n));
}

enum mn_status
meeting_xml(const char *id, const str *records, size_t n, struct diags *ds,
    struct buf *out)
{
	struct arena	 a = { 0 };
	struct names	 all = { 0 }, own;

	(void)ds;
	buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<minutes xmlns=\"urn:minutes:record:1\" schema=\"1.0\" id=\"");
	buf_xml(out, str_c(id));
	buf_puts(out, "\" program=\"minutes " MN_VERSION "\">\n");
	for (size_t i = 0; i < n; i++) {
		own = (struct names){ 0 };
		if (n > 1) {
			own_names(&a, records[i], &own);
			settle(&a, &all, &own);
		}
		put_record(records[i], &own, out);
		if (records[i].n > 0 && records[i].p[records[i].n - 1] != '\n')
			buf_puts(out, "\n");
	}
	buf_puts(out, "</minutes>\n");
	arena_reset(&a);
	return MN_OK;
}
