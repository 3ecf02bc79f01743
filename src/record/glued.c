/*
 * Votes by name whose labels have run into the names. Input: a leaf. Output:
 * the vote; the digits behind the last name of a side are its total.
 *
 *	"ForA Orme, B Lisle2 AgainstC Hale1"
 */
#include <string.h>

#include "motion.h"

/*
 * "ForA Orme, B Lisle2 AgainstC Hale1": what was bold has run into the names.
 * The length of the label that stands at offset i of the text, or 0.
 */
size_t
glued_at(str s, size_t i, struct side_label *l)
{
	static const struct { const char *word, *option; } words[] = {
		{ "For", "for" }, { "FOR", "for" }, { "Against", "against" },
		{ "AGAINST", "against" }, { "Abstained", "abstain" },
		{ "Abstain", "abstain" }, { "ABSTAIN", "abstain" },
		{ "Abstentions", "abstain" }, { "Absent", "absent" },
		{ "Conflict Of Interests", "absent" },
		{ "Rejected", "against" },
	};
	str rest = str_sub(s, i, s.n);

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++) {
		str w = str_c(words[k].word);
		size_t len;
		uint32_t c;

		if (!str_starts(rest, w) || rest.n == w.n)
			continue;
		c = utf8_get(rest.p + w.n, rest.n - w.n, &len);
		if (!cp_upper(c) && !cp_digit(c))
			continue;
		*l = (struct side_label){ .option = words[k].option, .total = -1,
		    .sure = true, .rule = "glued-label" };
		return w.n;
	}
	return 0;
}

/* The next glued label at or after offset i that begins a word; s.n if none. */
static size_t
next_glued(str s, size_t i)
{
	struct side_label l;

	for (; i < s.n; i++)
		if ((i == 0 || s.p[i - 1] == ' ') && glued_at(s, i, &l) > 0)
			return i;
	return s.n;
}

/* Digits that have run into the last name are the total. */
static str
off_total(str s, long *total)
{
	size_t	n = s.n;
	long	v = 0, scale = 1;

	while (n > 0 && cp_digit((unsigned char)s.p[n - 1]) && s.n - n < 4) {
		v += scale * (s.p[--n] - '0');
		scale *= 10;
	}
	if (n < s.n)
		*total = v;
	return str_sub(s, 0, n);
}

struct node *
glued_block(struct roll *r, struct node *n)
{
	struct fact	*vote = NULL;
	struct side_label	 l;
	str		 s = n->leaf->s, part;
	size_t		 len, end;
	long		 total = -1, names, below;
	struct node	*last;

	for (size_t i = 0; i < s.n; i = end) {
		if ((len = glued_at(s, i, &l)) == 0)
			return vote != NULL ? n : NULL;
		end = next_glued(s, i + len);
		total = -1;
		part = off_total(str_trim(str_sub(s, i + len, end)), &total);
		r->n = n;
		r->off = i + len;
		r->ts = tokens_make(r->f->m->a, part);
		read_roll(r, 0, r->ts->n, true);
		if (r->count == 0 && total < 0)
			return vote != NULL ? n : NULL;
		if (vote == NULL)
			vote = open_vote(r->f, n, l.option, l.rule);
		cast_roll(r, vote, l.option);
		check_total(r, n, l.option, (long)r->count, total);
		set_count(r->f->m, vote, l.option, total);
	}
	/* "For2" over the names, a line each */
	if (vote == NULL || r->count > 0 || total <= 0)
		return vote != NULL ? n : NULL;
	names = 0;
	last = names_below(r, n, &l, vote, &names, &below);
	if (last != n)
		fact_at(r->f->m, vote, last, 0, last->leaf->s.n);
	check_total(r, n, l.option, names, total);
	return last;
}
