/*
 * Keys of initials. Input: the persons of the attendance record, and the
 * letters printed beside their names. Output: who is meant where a text
 * says "RB", or nobody where two could be.
 *
 *	"Present: Rhoda Blewitt (RB), Frank Reddish (FRE)"; below, "RB asked";
 *	without a key "RB" is worked out, as long as one person here fits it
 */
#include "people.h"
#include "table.h"

enum { KEY_LETTERS = 4, };

struct key {
	struct fact	*who;
	bool		 printed;	/* in the attendance, and not worked out */
	bool		 several;
};

struct keys {
	struct table	by_letters;
};

static void
key_add(struct model *m, str letters, struct fact *who, bool printed)
{
	struct key *x;

	if (m->keys == NULL)
		m->keys = arena_alloc(m->a, sizeof(*m->keys));
	x = table_get(&m->keys->by_letters, letters);
	if (x == NULL) {
		x = arena_alloc(m->a, sizeof(*x));
		*x = (struct key){ who, printed, false };
		table_put(m->a, &m->keys->by_letters, letters, x);
	} else if (printed && !x->printed) {
		*x = (struct key){ who, true, false };
	} else if (printed == x->printed && x->who != who) {
		x->several = true;
	}
}

/* ---- letters and names ------------------------------------------------ */

/* Whether a word of a name begins at i: behind a blank, a stop, a hyphen. */
static bool
word_begins(str name, size_t i)
{
	return i == 0 || name.p[i - 1] == ' ' || name.p[i - 1] == '.' ||
	    name.p[i - 1] == '-';
}

static size_t
last_word_at(str name)
{
	size_t i = name.n;

	while (i > 0 && name.p[i - 1] != ' ')
		i--;
	return i;
}

/*
 * Whether the letters can stand for the name: its first letter, then others
 * in their order, among them the surname's first. "RB", "RJB", "RBL" of
 * Rhoda Jane Blewitt; "EDC" is no key of A Armstrong.
 */
bool
key_fits(str letters, str name)
{
	size_t	at, last = last_word_at(name);
	bool	surname = false;

	if (letters.n < 2 || letters.n > KEY_LETTERS || name.n == 0 ||
	    last == 0 || letters.p[0] != name.p[0])
		return false;
	/* "VGT" of Vicki Teale, whose second name is not told */
	if (letters.n == 3 && letters.p[2] == name.p[last] &&
	    letters.p[1] >= 'A' && letters.p[1] <= 'Z')
		return true;
	at = 1;
	for (size_t k = 1; k < letters.n; k++) {
		char c = letters.p[k];

		/* a word's first letter before one inside a word */
		size_t i = at;

		while (i < name.n && !(word_begins(name, i) &&
		    name.p[i] == c))
			i++;
		if (i == name.n)
			for (i = at; i < name.n && name.p[i] != c &&
			    name.p[i] != (c >= 'A' && c <= 'Z' ?
			    c - 'A' + 'a' : c); i++)
				continue;
		if (i == name.n)
			return false;
		surname |= i == last;
		at = i + 1;
	}
	return surname;
}

/* Letters of a key: capitals, perhaps small ones between ("ASm"). */
bool
key_like(str s)
{
	size_t capitals = 0;

	if (s.n < 2 || s.n > KEY_LETTERS || s.p[0] < 'A' || s.p[0] > 'Z')
		return false;
	for (size_t i = 0; i < s.n; i++) {
		bool capital = s.p[i] >= 'A' && s.p[i] <= 'Z';

		if (!capital && (s.p[i] < 'a' || s.p[i] > 'z'))
			return false;
		capitals += capital;
	}
	return capitals >= 2;
}

bool
key_learn(struct model *m, struct fact *who, str letters)
{
	if (!key_like(letters) ||
	    !key_fits(letters, str_c(fact_get(who, "name"))))
		return false;
	key_add(m, letters, who, true);
	return true;
}

/* The initials of a name's words; small particles are none. */
static size_t
initials_of(str name, bool hyphens, char *out, size_t max)
{
	size_t n = 0;

	for (size_t i = 0; i < name.n && n < max; i++)
		if (word_begins(name, i) && name.p[i] >= 'A' &&
		    name.p[i] <= 'Z' && (hyphens || i == 0 ||
		    name.p[i - 1] != '-'))
			out[n++] = name.p[i];
	return n;
}

static void
work_out(struct model *m, struct fact *who)
{
	str	name = str_c(fact_get(who, "name"));
	char	c[KEY_LETTERS + 1];

	for (int hyphens = 0; hyphens < 2; hyphens++) {
		size_t n = initials_of(name, hyphens != 0, c, sizeof(c));

		if (n < 2 || n > KEY_LETTERS)
			continue;
		key_add(m, str_dup(m->a, (str){ c, n }), who, false);
		if (n == 2)
			continue;
		/* "RB" of Rhoda Jane Blewitt, of Rhoda Blewitt-Marsh */
		c[1] = hyphens ? c[1] : c[n - 1];
		key_add(m, str_dup(m->a, (str){ c, 2 }), who, false);
	}
}

void
keys_work_out(struct model *m)
{
	for (struct fact *f = m->facts[FACT_PERSON]; f != NULL; f = f->next)
		if (f->attended != NULL && fact_get(f, "name") != NULL)
			work_out(m, f);
}

/* ---- read in the text ------------------------------------------------- */

struct fact *
person_by_initials(struct model *m, str letters, const char **certainty)
{
	struct key	*k;
	struct fact	*who;

	if (!key_like(letters))
		return NULL;
	/* a council's own key, in its profile */
	if ((who = person_named(m, person_alias(m, letters))) != NULL) {
		if (certainty != NULL)
			*certainty = "derived";
		return who;
	}
	if (m->keys == NULL)
		return NULL;
	k = table_get(&m->keys->by_letters, letters);
	if (k == NULL || k->several)
		return NULL;
	if (certainty != NULL)
		*certainty = k->printed ? "stated" : "derived";
	return k->who;
}

/* "R.B." as "RB": the letters of single capitals with stops behind them. */
static size_t
stopped_letters(const struct tokens *ts, size_t i, char *out, size_t *n)
{
	for (*n = 0; i + 1 < ts->n && *n < KEY_LETTERS; i += 2) {
		str s = tokens_str(ts, i, i + 1);

		if (s.n != 1 || s.p[0] < 'A' || s.p[0] > 'Z' ||
		    !token_punct(ts, i + 1, '.') ||
		    !(ts->t[i + 1].flags & TOKEN_GLUED))
			break;
		out[(*n)++] = s.p[0];
	}
	return i;
}

size_t
initials_match(struct model *m, const struct tokens *ts, size_t i,
    struct fact **who, const char **certainty)
{
	char	 c[KEY_LETTERS];
	size_t	 n, end;

	if (i >= ts->n)
		return i;
	if ((*who = person_by_initials(m, tokens_str(ts, i, i + 1),
	    certainty)) != NULL)
		return i + 1;
	end = stopped_letters(ts, i, c, &n);
	if (n >= 2 && (*who = person_by_initials(m, (str){ c, n },
	    certainty)) != NULL)
		return end;
	return i;
}
