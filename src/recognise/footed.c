/*
 * Feet of pages by their form. Input: lines. Output: those that end in a page
 * of so many, or are its number between dashes, where they count on: pages
 * need no form feed between them then.
 *
 *	"Minutes of Harlow Down Parish Council    Page 2 of 4"; "- 2 -";
 *	"https://harlow.example/minutes      2/4"; "Pg 2"
 */
#include <string.h>

#include "block.h"
#include "pages.h"
#include "webpage.h"

enum { FORMS = 16, LINE_BYTES = 200, SURELY = 2, LIKELY = 3, NEAR = 14, };

/* Lines of one form, as far as they count on. */
struct form {
	uint64_t	 hash;
	unsigned	 last, n;
	unsigned	 near;		/* too near for pages to the one before */
	size_t		 line;		/* of the last */
	bool		 good, page;
};

/* The number that ends at *end, which goes before it; 0: there is none. */
static unsigned
number_before(str s, size_t *end)
{
	size_t	 i = *end;
	unsigned v = 0;

	while (i > 0 && cp_digit((unsigned char)s.p[i - 1]))
		i--;
	if (i == *end || *end - i > 4)
		return 0;
	for (size_t k = i; k < *end; k++)
		v = v * 10 + (unsigned)(s.p[k] - '0');
	*end = i;
	return v;
}

static void
back(str s, size_t *end, const char *marks)
{
	while (*end > 0 && strchr(marks, s.p[*end - 1]) != NULL)
		--*end;
}

static bool
word_before(str s, size_t end, const char *word)
{
	str w = str_c(word);

	return end >= w.n && str_same(str_sub(s, end - w.n, end), w) &&
	    (end == w.n || !cp_alpha((unsigned char)s.p[end - w.n - 1]));
}

/* The page that the line tells, or 0; *page: by the word itself. */
static unsigned
page_told(str s, bool *page)
{
	size_t	 end = s.n;
	unsigned of, n;

	*page = false;
	if (s.n == 0 || s.n > LINE_BYTES)
		return 0;
	/* "- 2 -", "-2-", "[2]" */
	if ((s.p[0] == '-' && s.p[s.n - 1] == '-') ||
	    (s.p[0] == '[' && s.p[s.n - 1] == ']')) {
		back(s, &end, "-] ");
		n = number_before(s, &end);
		back(s, &end, "-[ ");
		return end == 0 ? n : 0;
	}
	if ((of = number_before(s, &end)) == 0)
		return 0;
	if (word_before(s, end, "pg ") || word_before(s, end, "pg. "))
		return end <= 4 ? of : 0;
	back(s, &end, " ");
	if (end > 0 && s.p[end - 1] == '/')
		end--;
	else if (word_before(s, end, "of") || word_before(s, end, "o"))
		end -= s.p[end - 1] == 'o' || s.p[end - 1] == 'O' ? 1 : 2;
	else
		return 0;
	back(s, &end, " ");
	if ((n = number_before(s, &end)) == 0 || n > of || of < 2)
		return 0;
	back(s, &end, " ");
	*page = word_before(s, end, "page") || word_before(s, end, "tudalen");
	/* "24/25" and "2 of 3" are pages alone, or far behind other text */
	return *page || end == 0 || (end + 3 < s.n && s.p[end] == ' ' &&
	    s.p[end + 1] == ' ' && s.p[end + 2] == ' ') ? n : 0;
}

static struct form *
form_of(struct form *f, size_t *n, uint64_t hash)
{
	for (size_t i = 0; i < *n; i++)
		if (f[i].hash == hash)
			return &f[i];
	if (*n == FORMS)
		return NULL;
	f[*n] = (struct form){ .hash = hash, .good = true };
	return &f[(*n)++];
}

static bool
are_feet(const struct form *f)
{
	/* "1/24" over "Welcome", "2/24" over "Interests": no pages are so short */
	return f != NULL && f->good && f->n >= (f->page ? SURELY : LIKELY) &&
	    (f->page || f->near * 2 < f->n);
}

void
footed_learn(const struct text *t, struct habits *h)
{
	struct form	 forms[FORMS], *f;
	size_t		 n = 0;
	unsigned	 told;
	bool		 page;

	for (size_t i = 0; i < t->nlines; i++) {
		if (t->lines[i].blank || h->furniture[i] != NULL ||
		    (told = page_told(str_trim(text_line_str(t, i)), &page)) == 0)
			continue;
		f = form_of(forms, &n, line_shape(str_trim(text_line_str(t, i))));
		if (f == NULL)
			continue;
		f->good &= f->n == 0 || told == f->last + 1;
		f->near += f->n > 0 && i - f->line < NEAR &&
		    str_find(text_line_str(t, i), STR("/")) != SIZE_MAX;
		f->line = i;
		f->last = told;
		f->page = page;
		f->n++;
	}
	for (size_t i = 0; n > 0 && i < t->nlines; i++) {
		if (t->lines[i].blank || h->furniture[i] != NULL ||
		    page_told(str_trim(text_line_str(t, i)), &page) == 0)
			continue;
		f = form_of(forms, &n, line_shape(str_trim(text_line_str(t, i))));
		if (are_feet(f)) {
			h->furniture[i] = "page-count";
			h->kind[i] = "page-number";
		}
	}
}
