/*
 * Lines and pages: where lines end, how far they are indented, on which page
 * they stand, and which line and column an offset is for an editor. Input:
 * decoded text. Output: its lines, without what ended them:
 *
 *	"1.\tApologies\r\n\fPage 2"	line 1 page 1, line 2 page 2
 */
#include "decode.h"

enum {
	STEP = 1024,	/* bytes between two counts */
	TAB_STOP = 8,
};

static bool
ends_line(char c)
{
	return c == '\n' || c == '\r' || c == '\f';
}

/*
 * Some PDFs give every word a line: it ends in a tab, and the next begins
 * with a blank and one that does not break. There the line goes on.
 */
static bool
goes_on(str s, size_t at)
{
	return (s.p[at] == '\n' || s.p[at] == '\r') && at > 0 &&
	    s.p[at - 1] == '\t' &&
	    str_starts(str_sub(s, at + 1, s.n), STR(" \xc2\xa0"));
}

/* Notes the ends of lines that are none, if most are. */
static void
find_inner(struct arena *a, struct text *t)
{
	size_t ends = 0, cap = 0;

	for (size_t i = 0; i < t->s.n; i++) {
		ends += t->s.p[i] == '\n' || t->s.p[i] == '\r';
		if (goes_on(t->s, i))
			*ARRAY_ADD(a, t->inner, t->ninner, cap) = i;
	}
	if (t->ninner * 2 <= ends)
		t->ninner = 0;
}

/* How many of them stand before off. */
static size_t
inner_before(const struct text *t, size_t off)
{
	size_t from = 0, to = t->ninner;

	while (from < to) {
		size_t mid = from + (to - from) / 2;

		if (t->inner[mid] < off)
			from = mid + 1;
		else
			to = mid;
	}
	return from;
}

static size_t
count_lines(str s)
{
	size_t n = 1;

	for (size_t i = 0; i < s.n; i++)
		n += ends_line(s.p[i]);
	return n;
}

static bool
zero_width(uint32_t c)
{
	return c == 0xad || c == 0x180e || (c >= 0x200b && c <= 0x200f) ||
	    c == 0x2060 || c == 0xfeff;
}

/* Measures the blanks the line begins with; of a blank line they are all. */
static void
measure_indent(str s, struct line *l)
{
	uint32_t	c;
	size_t		len;

	for (size_t i = 0; i < s.n; i += len) {
		c = utf8_get(s.p + i, s.n - i, &len);
		if (!cp_blank(c))
			return;
		if (c == '\t')
			l->indent += TAB_STOP - l->indent % TAB_STOP;
		else if (!zero_width(c))
			l->indent++;
	}
	l->blank = true;
	l->indent = 0;
}

static void
split(struct text *t)
{
	struct line	 next = { .number = 1, .page = 1 }, *l;
	str		 s = t->s;
	size_t		 end, inner = 0, over;
	bool		 feed;

	while (next.off < s.n) {
		over = inner;
		for (end = next.off; end < s.n; end++) {
			if (inner < t->ninner && t->inner[inner] == end)
				inner++;
			else if (ends_line(s.p[end]))
				break;
		}
		feed = end < s.n && s.p[end] == '\f';
		if (end > next.off || !feed) {
			l = &t->lines[t->nlines++];
			*l = next;
			l->n = end - next.off;
			measure_indent(str_sub(s, l->off, end), l);
		}
		next.number += inner - over;
		if (end + 1 < s.n && s.p[end] == '\r' && s.p[end + 1] == '\n')
			end++;
		next.off = end + 1;
		if (feed) {
			next.page++;
		} else {
			next.start = next.off;
			next.number++;
		}
	}
}

/* Counts once, so that nothing is counted or looked for from far away. */
static void
count(struct text *t)
{
	size_t chars = 0, line = 0;

	for (size_t i = 0; i < t->s.n; i++) {
		if (i % STEP == 0) {
			while (line + 1 < t->nlines &&
			    t->lines[line + 1].off <= i)
				line++;
			t->chars[i / STEP] = chars;
			t->line_at[i / STEP] = (uint32_t)line;
		}
		chars += (t->s.p[i] & 0xc0) != 0x80;
	}
}

void
lines_find(struct arena *a, struct text *t)
{
	t->lines = arena_alloc(a, count_lines(t->s) * sizeof(*t->lines));
	find_inner(a, t);
	split(t);
	t->chars = arena_alloc(a, (t->s.n / STEP + 1) * sizeof(*t->chars));
	t->line_at = arena_alloc(a, (t->s.n / STEP + 1) *
	    sizeof(*t->line_at));
	count(t);
}

/* The characters that begin before off. */
static size_t
chars_before(const struct text *t, size_t off)
{
	size_t from, n;

	if (off == 0)
		return 0;
	from = (off - 1) / STEP;
	n = t->chars[from];
	for (size_t i = from * STEP; i < off; i++)
		n += (t->s.p[i] & 0xc0) != 0x80;
	return n;
}

size_t
text_line(const struct text *t, size_t off)
{
	size_t from = 0, to = t->nlines, step = off / STEP, mid;

	if (off < t->s.n)
		from = t->line_at[step];
	if (off < t->s.n && (step + 1) * STEP < t->s.n)
		to = t->line_at[step + 1] + 1;
	while (to > from + 1) {
		mid = from + (to - from) / 2;
		if (t->lines[mid].off <= off)
			from = mid;
		else
			to = mid;
	}
	return from;
}

str
text_line_str(const struct text *t, size_t i)
{
	return str_sub(t->s, t->lines[i].off, t->lines[i].off +
	    t->lines[i].n);
}

void
text_where(const struct text *t, size_t off, size_t *line, size_t *col)
{
	size_t i, start, inner, over;

	*line = *col = 1;
	if (t->nlines == 0)
		return;
	if (off > t->s.n)
		off = t->s.n;
	while (off > 0 && off < t->s.n && (t->s.p[off] & 0xc0) == 0x80)
		off--;
	i = text_line(t, off);
	/* the form feeds before a line belong to it */
	if (i + 1 < t->nlines && t->lines[i + 1].start <= off)
		i++;
	*line = t->lines[i].number;
	start = t->lines[i].start;
	/* a line that goes on over the ends of others */
	inner = inner_before(t, off);
	over = inner - inner_before(t, t->lines[i].off);
	*line += over;
	if (over > 0)
		start = t->inner[inner - 1] + 1;
	*col = chars_before(t, off) - chars_before(t, start) + 1;
}
