/* What tests of recognise share: a text, the lexicons, a list written out. */
#ifndef MN_TESTS_RECOGNISE_H
#define MN_TESTS_RECOGNISE_H

#include <stdio.h>

#include "unit.h"
#include "recognise/recognise.h"

static struct arena	 arena;
static struct diags	 diags;
static struct text	 text;
static const struct lexicon *lexicon;
static struct buf	 shown;

/* A lexicon of these lines alone, over what was read before if any. */
static inline const struct lexicon *
lexicon_lines(const char *lines, const struct lexicon *under)
{
	return lexicon_read(&arena, "t.lex", str_c(lines), under, &diags);
}

/* Those that are built in, as the program reads them: one table. */
static inline void
lexicon_common(void)
{
	static const char *const names[] = {
		"lexicon/cy.lex", "lexicon/given-names.lex",
		"lexicon/languages.lex", "lexicon/motions.lex",
		"lexicon/uk-common.lex",
	};
	struct lexicon *lex = lexicon_read(&arena, "", STR(""), NULL, &diags);
	const char *bytes;
	size_t n;

	lexicon = lex;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		bytes = mn_resource(names[i], &n);
		assert_non_null(bytes);
		lexicon_more(lex, strrchr(names[i], '/') + 1,
		    (str){ bytes, n }, &diags);
	}
	assert_null(diags.head);
}

static inline int
start(void **state)
{
	(void)state;
	diags_init(&diags, &arena, "in.txt");
	lexicon_common();
	return 0;
}

static inline int
finish(void **state)
{
	(void)state;
	buf_free(&shown);
	arena_reset(&arena);
	return 0;
}

static inline void
read_text(const char *s)
{
	assert_true(text_decode(&arena, "in.txt", str_c(s), &diags,
	    &text) <= MN_WARN);
}

static inline struct tokens *
words(const char *s)
{
	return tokens_make(&arena, str_c(s));
}

/* What was shown is exactly this; then nothing is shown. */
#define assert_shown(want) assert_string_equal(take_shown(), want)

static inline const char *
take_shown(void)
{
	const char *s = arena_cstr(&arena, shown.p != NULL ? shown.p : "",
	    shown.n);

	buf_free(&shown);
	return s;
}

#endif
