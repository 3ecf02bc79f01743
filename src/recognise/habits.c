/*
 * The first pass: a document's own habits. Input: its lines. Output: the
 * width it is wrapped at, whether every line is followed by a blank one, and
 * what the files learn that are called from here.
 */
#include "block.h"
#include "webpage.h"

static unsigned
columns(const struct text *t, const struct line *l, size_t end)
{
	unsigned n = 0;

	while (end > 0 && t->s.p[l->off + end - 1] == ' ')
		end--;
	for (size_t i = 0; i < end; i++)
		n += ((unsigned char)t->s.p[l->off + i] & 0xc0) != 0x80;
	return n;
}

static bool
stops(const struct text *t, const struct line *l, size_t end)
{
	str s = str_trim(str_sub(t->s, l->off, l->off + end));

	return s.n > 0 && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == ';');
}

/* The next line with text goes on in small letters: a sentence was broken. */
static bool
breaks(const struct text *t, size_t i)
{
	size_t next = i + 1;

	while (next < t->nlines && next < i + 3 && t->lines[next].blank)
		next++;
	return next < t->nlines && !t->lines[next].blank &&
	    str_lower(str_sub(t->s, t->lines[next].off,
	    t->lines[next].off + t->lines[next].n));
}

/*
 * The width: the length that one line in ten reaches, where lines are
 * wrapped at all, that is where many come near it and hardly any passes it,
 * and those that do break off their sentences. A paragraph on one line ends
 * with a stop, however long; none of "Hall Repairs" / "The gutter was
 * mended." / "Summer Fair" is broken.
 */
static unsigned
learn_width(const struct text *t, const struct habits *h)
{
	size_t		 count[513] = { 0 }, n = 0, near = 0, sum = 0;
	size_t		 ended[513] = { 0 }, whole = 0, broken = 0;
	unsigned	 width = 0, len;

	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].blank || h->layout[i].cells != NULL)
			continue;
		len = columns(t, &t->lines[i], h->layout[i].note);
		len = len < 512 ? len : 512;
		count[len]++;
		ended[len] += stops(t, &t->lines[i], h->layout[i].note);
		n++;
	}
	if (n < 8)
		return 0;
	for (unsigned w = 512; w > 0; w--) {
		sum += count[w];
		if (sum * 12 >= n) {
			width = w;
			break;
		}
	}
	if (width > 180 || width < 40)
		return 0;
	for (unsigned w = 0; w <= 512; w++)
		if (w * 10 >= width * 8) {
			near += count[w];
			whole += ended[w];
		}
	for (size_t i = 0; i < t->nlines; i++)
		broken += !t->lines[i].blank && h->layout[i].cells == NULL &&
		    columns(t, &t->lines[i], h->layout[i].note) * 10 >=
		    width * 7 && breaks(t, i);
	return near * 6 >= n && whole * 3 < near * 2 && broken * 8 >= near ?
	    width : 0;
}

/* Sentences broken over a blank line, time and again. */
static bool
learn_double_spacing(const struct text *t)
{
	size_t broken = 0, pairs = 0, direct = 0;

	for (size_t i = 0; i + 2 < t->nlines; i++) {
		if (t->lines[i].blank)
			continue;
		if (!t->lines[i + 1].blank) {
			direct++;
			continue;
		}
		if (t->lines[i + 2].blank)
			continue;
		pairs++;
		broken += str_lower(str_sub(t->s, t->lines[i + 2].off,
		    t->lines[i + 2].off + t->lines[i + 2].n));
	}
	return broken >= 5 && broken * 6 > pairs && direct * 4 < pairs;
}

/*
 * Some PDFs give a tab between any two words. A line of a table has cells of
 * several words, or few cells; where most lines have nearly as many tabs as
 * words, tabs are blanks.
 */
static bool
learn_tabs(const struct text *t)
{
	size_t lines = 0, tabbed = 0;

	for (size_t i = 0; i < t->nlines; i++) {
		const struct line *l = &t->lines[i];
		size_t tabs = 0, words = 0;
		bool   blank = true;

		for (size_t k = l->off, len; k < l->off + l->n; k += len) {
			bool gap = cp_blank(utf8_get(t->s.p + k,
			    t->s.n - k, &len));

			tabs += t->s.p[k] == '\t';
			words += !gap && blank;
			blank = gap;
			/* every word had a line of its own: lines.c */
			if (t->s.p[k] == '\r' || t->s.p[k] == '\n')
				return true;
		}
		lines += words >= 4;
		tabbed += words >= 4 && tabs * 4 >= words * 3;
	}
	return lines >= 4 && tabbed * 2 > lines;
}

/*
 * Columns are further apart than words: by three blanks, or by two more than
 * words are, as in text that is set to both edges.
 */
static unsigned
learn_gap(const struct text *t)
{
	size_t	 count[8] = { 0 };
	unsigned run = 0, usual = 1;
	bool	 text = false;

	for (size_t i = 0; i < t->s.n; i++) {
		char c = t->s.p[i];

		if (c == ' ' || c == '\t') {
			run++;
			continue;
		}
		text &= c != '\n' && c != '\r' && c != '\f';
		if (text && run > 0 && run < 8)
			count[run]++;
		run = 0;
		text = c != '\n' && c != '\r' && c != '\f';
	}
	for (unsigned n = 2; n < 8; n++)
		if (count[n] > count[usual])
			usual = n;
	return usual > 1 ? usual + 2 : 3;
}

struct habits *
habits_learn(struct arena *a, const struct text *t, const struct lexicon *lex)
{
	struct habits *h = arena_alloc(a, sizeof(*h));

	h->furniture = arena_alloc(a, (t->nlines + 1) * sizeof(*h->furniture));
	h->kind = arena_alloc(a, (t->nlines + 1) * sizeof(*h->kind));
	h->layout = arena_alloc(a, (t->nlines + 1) * sizeof(*h->layout));
	for (size_t i = 0; i < t->nlines; i++)
		h->layout[i].note = t->lines[i].n;
	h->double_spaced = learn_double_spacing(t);
	h->tabs_are_blanks = learn_tabs(t);
	h->gap = learn_gap(t);
	glyphs_learn(a, t, h);
	furniture_learn(a, t, lex, h);
	webpage_learn(t, lex, h);
	contents_learn(a, t, lex, h);
	signed_learn(t, h);
	markdown_learn(a, t, lex, h);
	html_learn(t, h);
	margin_learn(t, lex, h);
	titles_learn(a, t, h);
	columns_learn(a, t, lex, h);
	/* a flattened table's lines are whole paragraphs, however long */
	h->width = h->flattened ? 0 : learn_width(t, h);
	return h;
}
