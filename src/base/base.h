/*
 * base: what every other folder stands on. Slices of text, the arena they
 * live in, the growing buffer output is written to, the characters that
 * count as blank, and the diagnostics.
 */
#ifndef MN_BASE_H
#define MN_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdarg.h>
#include <string.h>

#include "../minutes.h"

/* ---- arena ------------------------------------------------------------ */

/*
 * One arena a document (and one a run). Taken from freely, never given
 * back in parts, dropped whole. Zero-initialised is empty and usable.
 * Where memory ends, arena_alloc does not return: it calls mn_out_of_memory,
 * which ends the process with MN_EXIT_MEMORY; the batch converts in worker
 * processes, so that costs one document.
 */
struct arena_chunk;
struct arena {
	struct arena_chunk	*head;
	struct arena_chunk	*large;	/* those of one large piece each */
	size_t			 used;	/* bytes handed out, all chunks */
};

void	*arena_alloc(struct arena *, size_t);	/* zeroed, aligned to 16 */
/* Not zeroed: for text, and for arrays that ARRAY_ADD fills. */
void	*arena_room(struct arena *, size_t);
void	 arena_reset(struct arena *);		/* free everything */
/* Where nothing of it is in use: empties it once it has become large. */
void	 arena_trim(struct arena *);
char	*arena_cstr(struct arena *, const char *, size_t);
char	*arena_printf(struct arena *, const char *, ...)
	    __attribute__((format(printf, 2, 3)));

_Noreturn void mn_out_of_memory(void);
void	*xalloc(size_t);			/* malloc that never fails */
void	*xrealloc(void *, size_t);

/*
 * Room for one more element at the end of an arena array that grows by
 * doubling: the new element, zeroed. A large array leaves no copy behind
 * when it moves, so that nothing may go on pointing into it.
 *	struct line *l = ARRAY_ADD(a, t->lines, t->nlines, t->caplines);
 */
#define ARRAY_ADD(arena, p, n, cap) \
	((p) = (p) != NULL && (n) < (cap) ? (p) : \
	    array_grow((arena), (p), &(cap), sizeof *(p)), \
	    memset(&(p)[n], 0, sizeof *(p)), &(p)[(n)++])
void	*array_grow(struct arena *, void *, size_t *cap, size_t size);

/* Gives back the room of an array that is whole, if it was taken last. */
#define ARRAY_FIT(arena, p, n, cap) \
	array_fit((arena), (p), (n), &(cap), sizeof *(p))
void	 array_fit(struct arena *, void *, size_t n, size_t *cap, size_t size);

/* ---- slices ----------------------------------------------------------- */

/* A slice of somebody else's text; never NUL-terminated. */
typedef struct str {
	const char	*p;
	size_t		 n;
} str;

#define STR(lit)	((str){ (lit), sizeof(lit) - 1 })
#define STR_FMT		"%.*s"
#define STR_ARG(s)	(int)(s).n, (s).p

static inline str
str_c(const char *s)				/* of a C string; NULL is empty */
{
	return (str){ s, s != NULL ? strlen(s) : 0 };
}

str	 str_sub(str, size_t from, size_t to);	/* clamped, half-open */
str	 str_trim(str);				/* blanks (cp_blank) off both ends */
bool	 str_eq(str, str);
int	 str_cmp(str, str);			/* bytewise */
bool	 str_starts(str, str prefix);
bool	 str_ends(str, str suffix);
bool	 str_same(str, str);			/* equal after folding case */
size_t	 str_find(str hay, str needle);		/* offset, or SIZE_MAX */
bool	 str_lower(str);	/* begins, but for blanks, in small letters */
str	 str_dup(struct arena *, str);
char	*str_z(struct arena *, str);		/* a NUL-terminated copy */
uint64_t str_hash(str);				/* FNV-1a */

/* ---- characters ------------------------------------------------------- */

/*
 * The code point at p (of n bytes, n > 0); *len is set to its length.
 * The text must be valid UTF-8, as decoded text is. Here and below, what is
 * ASCII, as nearly all is, is answered in place.
 */
uint32_t utf8_get_long(const char *p, size_t n, size_t *len);

static inline uint32_t
utf8_get(const char *p, size_t n, size_t *len)
{
	if ((unsigned char)*p >= 0x80)
		return utf8_get_long(p, n, len);
	*len = 1;
	return (unsigned char)*p;
}

size_t	 utf8_put(char out[4], uint32_t);	/* length written */
size_t	 utf8_back(str s, size_t at);		/* start of the character before */
unsigned utf8_count(str);			/* characters of valid UTF-8 */
size_t	 utf8_valid(const char *p, size_t n);	/* length of the strictly valid
						 * character at p (n > 0), or 0 */

/*
 * The one table of what 'blank' is: white space of every width, no-break
 * spaces, line and paragraph separators, zero-width characters, soft
 * hyphens and byte-order marks. The nothing-lost account counts all else.
 */
bool	 cp_blank_wide(uint32_t);		/* those beyond ASCII */
bool	 cp_alpha_wide(uint32_t);
uint32_t cp_fold_wide(uint32_t);

static inline bool
cp_blank(uint32_t c)
{
	return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') :
	    cp_blank_wide(c);
}

static inline bool
cp_digit(uint32_t c)				/* ASCII digits */
{
	return c >= '0' && c <= '9';
}

static inline bool
cp_alpha(uint32_t c)				/* of Latin, Greek, Cyrillic */
{
	return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' :
	    cp_alpha_wide(c);
}

static inline uint32_t
cp_fold(uint32_t c)				/* lower case; curly quotes straight */
{
	return c >= 0x80 ? cp_fold_wide(c) :
	    c >= 'A' && c <= 'Z' ? c + 0x20 : c;
}

bool	 cp_upper_wide(uint32_t);

static inline bool
cp_upper(uint32_t c)
{
	return c < 0x80 ? c >= 'A' && c <= 'Z' : cp_upper_wide(c);
}

static inline bool
cp_mark(uint32_t c)				/* an accent behind its letter */
{
	return c >= 0x300 && c <= 0x36f;
}

bool	 cp_private(uint32_t);			/* private use: a lost bullet */
uint32_t cp_compose(uint32_t letter, uint32_t mark);	/* or the letter */

/* ---- buffer ----------------------------------------------------------- */

/* A growing buffer, on the heap. Zero-initialised is empty. */
struct buf {
	char	*p;		/* NUL-terminated once anything was put */
	size_t	 n, cap;
};

void	buf_put(struct buf *, const void *, size_t);
void	buf_puts(struct buf *, const char *);
void	buf_str(struct buf *, str);
void	buf_number(struct buf *, size_t);	/* in decimal */
void	buf_printf(struct buf *, const char *, ...)
	    __attribute__((format(printf, 2, 3)));
void	buf_free(struct buf *);

/*
 * Escaped for XML text and "" values; for a JSON string, without quotes. Any
 * bytes make well-formed output (names of files are any bytes): what UTF-8
 * or the format does not have becomes U+FFFD; in XML form feed and vertical
 * tab become a blank.
 */
void	buf_xml(struct buf *, str);
void	buf_json(struct buf *, str);

/* ---- digests ---------------------------------------------------------- */

enum digest_alg {
	DIGEST_MD5, DIGEST_SHA1, DIGEST_SHA224, DIGEST_SHA256, DIGEST_SHA384,
	DIGEST_SHA512,
	DIGESTS,
};

enum { DIGEST_MAX = 64, DIGEST_STATE = 256, };

/* Several digests of one stream at a time; algs is a mask of 1 << alg. */
struct digester {
	unsigned	algs;
	_Alignas(16) unsigned char state[DIGESTS][DIGEST_STATE];
};

int		 digest_find(str name);		/* "sha512", or -1 */
const char	*digest_name(enum digest_alg);
size_t		 digest_size(enum digest_alg);
void		 digester_init(struct digester *, unsigned algs);
void		 digester_put(struct digester *, const void *, size_t);
void		 digester_end(struct digester *, enum digest_alg, void *out);
void		 digest_hex(char *out, const void *, size_t);	/* 2n + 1 */

/* Lower-case hexadecimal of a string at once; out with its NUL. */
void	digest_sha256(str, char out[65]);
void	digest_sha512(str, char out[129]);

/* ---- diagnostics ------------------------------------------------------ */

/* MN_DIAG_<NAME> = code, from diag.def, the one list. */
enum mn_diag {
#define DIAG(code, level, name, what, why)	MN_DIAG_##name = code,
#include "diag.def"
#undef DIAG
};

/* One finding, with its place. line and col count from 1; 0 is no place. */
struct diag {
	int			 code;
	enum mn_level		 level;
	size_t			 line, col;
	const char		*text;	/* what happened and what was done: particulars */
	struct diag		*next;
};

/* The findings of one document, in the order they were made. */
struct diags {
	struct arena	*arena;
	const char	*file;		/* as the user named it */
	struct diag	*head, **tail;
	unsigned	 n[4];		/* by level */
};

void	 diags_init(struct diags *, struct arena *, const char *file);
void	 diag_at(struct diags *, enum mn_diag, size_t line, size_t col,
	    const char *particulars, ...) __attribute__((format(printf, 5, 6)));

/* The findings of another, which is empty afterwards, behind its own. */
void	 diags_take(struct diags *, struct diags *from);

/* "file:line:col: level: message: particulars [MN412]" without a newline */
void	 diag_format(struct buf *, const char *file, const struct diag *);

#endif
