/*
 * Items by their numbers. Input: the tree. Output: the item that a sentence
 * names.
 *
 *	"in item 6", "Minute 24/026(b)", "agenda items 5, 7 and 9"
 */
#include <string.h>

#include "itemref.h"

/* Letters and digits of a number, to hold "24/026(b)" against "24/026b". */
static str
bare_number(const struct model *m, str number)
{
	char	*out = arena_alloc(m->tmp, number.n);
	size_t	 n = 0;

	for (size_t i = 0; i < number.n; i++)
		if (strchr("(). ", number.p[i]) == NULL)
			out[n++] = number.p[i];
	return (str){ out, n };
}

struct node *
item_numbered(const struct item_index *x, str number)
{
	return table_get(&x->items, bare_number(x->m, number));
}

struct item_index
item_index(struct model *m)
{
	struct item_index x = { .m = m };

	for (struct node *n = m->text->first; n != NULL;
	    n = node_after(n, m->text)) {
		str number;

		if (n->kind != NODE_ITEM || n->number == NULL)
			continue;
		number = bare_number(m, str_c(n->number));
		if (table_get(&x.items, number) == NULL)
			table_put(m->tmp, &x.items, number, n);
	}
	return x;
}

size_t
number_end(const struct tokens *ts, size_t i)
{
	size_t end = i;

	if (i >= ts->n || tokens_str(ts, i, i + 1).p[0] < '0' ||
	    tokens_str(ts, i, i + 1).p[0] > '9')
		return i;
	for (end = i + 1; end < ts->n && (ts->t[end].flags & TOKEN_GLUED); end++)
		if ((ts->t[end].flags & TOKEN_PUNCT) &&
		    !token_punct(ts, end, '/') && !token_punct(ts, end, '(') &&
		    !token_punct(ts, end, ')') && !token_punct(ts, end, '.'))
			break;
	while (end > i + 1 && (token_punct(ts, end - 1, '.') ||
	    token_punct(ts, end - 1, '(') || token_punct(ts, end - 1, '/')))
		end--;
	if (token_punct(ts, end - 1, ')') && !token_punct(ts, end - 2, '(')) {
		size_t open = end - 1;

		while (open > i && !token_punct(ts, open, '('))
			open--;
		if (open == i)
			end--;
	}
	return end;
}

bool
item_word(const struct tokens *ts, size_t i)
{
	static const char *const words[] = {
		"item", "items", "minute", "minutes", "eitem", "eitemau",
		"paragraph", "agenda",
	};

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (token_is(ts, i, words[k]))
			return true;
	return false;
}

/* Behind "item": "no.", "number", "numbers:" */
static size_t
past_number_word(const struct tokens *ts, size_t i, size_t end)
{
	while (i < end && (token_is(ts, i, "no") || token_is(ts, i, "nos") ||
	    token_is(ts, i, "number") || token_is(ts, i, "numbers") ||
	    token_punct(ts, i, '.') || token_punct(ts, i, ':')))
		i++;
	return i;
}

struct node *
next_item_named(const struct item_index *x, const struct tokens *ts, size_t *i,
    size_t end)
{
	for (; *i < end; ++*i) {
		bool	on = *i > 0 && (token_punct(ts, *i, ',') ||
			    token_punct(ts, *i, '&') ||
			    token_is(ts, *i, "and"));
		size_t	at = *i + 1, to;
		struct node *item;

		if (!item_word(ts, *i) && !(on &&
		    number_end(ts, at) > at && number_end(ts, *i - 1) == *i))
			continue;
		at = past_number_word(ts, at, end);
		if ((to = number_end(ts, at)) == at || to > end)
			continue;
		item = item_numbered(x, tokens_str(ts, at, to));
		*i = to;
		if (item != NULL)
			return item;
		--*i;
	}
	return NULL;
}

struct node *
item_named(const struct item_index *x, const struct tokens *ts, size_t i,
    size_t end, struct node *same)
{
	for (size_t k = i; same != NULL && k < end; k++)
		if (token_is(ts, k, "same") && item_word(ts, k + 1))
			return same;
	return next_item_named(x, ts, &i, end);
}
