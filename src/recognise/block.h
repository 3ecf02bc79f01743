/*
 * block: lines become paragraphs, list entries and table rows, each with
 * its mark apart from its text. Nothing is said yet of what they mean.
 */
#ifndef MN_BLOCK_H
#define MN_BLOCK_H

#include "lexicon.h"

/* ---- marks of lists and items ----------------------------------------- */

enum mark_kind {
	MARK_NONE = 0,
	MARK_GLYPH,		/* a bullet, whatever its shape */
	MARK_DECIMAL,		/* 1 */
	MARK_LETTER,		/* a; may be roman, then roman is set too */
	MARK_ROMAN,		/* ii */
	MARK_COMPOUND,		/* 8.4, 24/026, PLA146/14 */
};

enum mark_style {
	STYLE_BARE,		/* "1 Welcome" */
	STYLE_STOP,		/* "1." */
	STYLE_PAREN,		/* "1)" */
	STYLE_PARENS,		/* "(1)" */
	STYLE_COLON,		/* "A:" */
};

enum { MARK_PARTS = 4, };

struct marker {
	enum mark_kind	 kind;
	enum mark_style	 style;
	uint32_t	 value;		/* of a number or letter (a is 1) */
	uint32_t	 roman;		/* the letter read as a roman number, or 0 */
	uint32_t	 part[MARK_PARTS];	/* of a compound */
	str		 label;		/* as printed, without brackets and stop */
	unsigned char	 nparts;
	char		 sep;		/* between its parts */
	bool		 bullet_too;	/* "- a)": a dash before it */
	bool		 starred;	/* bold markup around it: "7 **Title**" */
};

/*
 * The mark at the start of the text; returns its length with the blanks
 * behind it, or 0. A mark must be followed by a blank or the end.
 */
size_t	marker_read(str, struct marker *);

/*
 * A mark that only others of its form beside it prove: "2.Policing", "HC 57",
 * "Minute 26 -". Returns its length with what parts it from the text, or 0.
 */
size_t	marker_read_loose(str, struct marker *);

/* Whether b may follow a in one list: same form, next in count. */
bool	marker_follows(const struct marker *a, const struct marker *b);
bool	marker_alike(const struct marker *a, const struct marker *b);

/* ---- habits ----------------------------------------------------------- */

/* How a line is laid out in columns that blanks keep apart. */
struct layout {
	uint32_t	 lead;		/* markup before its text: "> ", "## " */
	uint32_t	 note;		/* where in the line a note at the
					 * right edge begins; its length: none */
	struct span	*cells;		/* of a row of a table, in the line, one
					 * a column, empty ones too; or NULL */
	uint32_t	 ncells;
	uint32_t	 below;		/* one plus the cell of the row above
					 * that its text goes on, or 0 */
	bool		 heading;	/* it is "#" or "<h2>": a heading */
	bool		 closed;	/* a tag ends it: "</p>", "<br>" */
	bool		 head;		/* the note is the head of its column */
	bool		 apart;		/* its cells are no row, but paragraphs */
};

enum { GLYPHS_LOST = 16, };

/* What the first pass learns of a document's own ways. */
struct habits {
	unsigned	width;		/* columns text is wrapped at; 0: not wrapped */
	bool		double_spaced;	/* a blank line after every line */
	bool		tabs_are_blanks;	/* between all words: no table */
	unsigned	gap;		/* blanks that keep columns apart */
	bool		flattened;	/* a table of items, one line for each */
	bool		glyphs[GLYPHS_LOST];	/* bullets of other shapes */
	bool		*bullet;	/* per line: one alone, of a list */
	const char	**furniture;	/* per line: rule that makes it furniture, or NULL */
	const char	**kind;		/* and its kind: page-head page-number menu rule */
	struct layout	*layout;	/* per line */
};

struct habits	*habits_learn(struct arena *, const struct text *,
		    const struct lexicon *);

/* Finds heads and feet of pages, menus, rules. */
void	furniture_learn(struct arena *, const struct text *,
	    const struct lexicon *, struct habits *);

/* Finds front matter and the marks of headings and quotations. */
void	markdown_learn(struct arena *, const struct text *,
	    const struct lexicon *, struct habits *);

/* Finds tags of HTML around lines: "<p>", "<li>", "<h2>". */
void	html_learn(const struct text *, struct habits *);

/*
 * Finds bullets that became letters, "o Mill Lane", or stand alone.
 * glyph_read is marker_read for these; 0 where the line begins with none.
 */
void	glyphs_learn(struct arena *, const struct text *, struct habits *);
size_t	glyph_read(const struct habits *, size_t line, str, struct marker *);

/* Finds the notes at the right edge, then the rows of tables. */
void	margin_learn(const struct text *, const struct lexicon *,
	    struct habits *);
void	columns_learn(struct arena *, const struct text *,
	    const struct lexicon *, struct habits *);

/* Finds items' titles in a column of their own; before columns_learn. */
void	titles_learn(struct arena *, const struct text *, struct habits *);

/* ---- blocks ----------------------------------------------------------- */

enum block_kind {
	BLOCK_PARA,
	BLOCK_ROW,		/* of a table: cells between tabs, pipes or
				 * columns of blanks; an empty cell stands for
				 * a column with nothing in this line. The
				 * label of a list of names is the first cell
				 * of its first row: "Present | A Hale | AH" */
	BLOCK_FURNITURE,
	/*
	 * A note in the narrow column at the right edge, nearly always who is
	 * to act: "AB/CD", "Clerk". It is cut out of the lines it stands in
	 * and follows its paragraph, whose text goes on over it. Notes on
	 * successive lines of a paragraph are one block. In the tree it is a
	 * leaf of furniture of the kind "margin", inside the entry if its
	 * paragraph is one, so that it parts nothing; who makes an action of
	 * it makes the leaf a "p". The rule is "margin", or "margin-above"
	 * where it stands above the paragraph that it belongs to, the next.
	 */
	BLOCK_MARGIN,
};

struct block {
	enum block_kind	 kind;
	const char	*rule;		/* layout rule that made it */
	const char	*furniture;	/* kind of furniture, or NULL */
	struct leaf	*mark;		/* or NULL */
	struct marker	 marker;
	struct leaf	*text;		/* without the mark; never NULL but in rows */
	struct tokens	*tokens;	/* of text */
	struct leaf	**cells;	/* of a row; an empty cell has no text */
	const char	*lang;		/* of its text, or NULL: no telling */
	struct block	*twin;		/* says the same in the other language */
	uint32_t	 ncells;
	uint32_t	 indent;	/* columns before its first character */
	uint32_t	 gap;		/* blank lines before it */
	uint32_t	 nlines;	/* of text it was joined from */
	uint32_t	 from, to;	/* in the decoded text: first to past last byte */
	uint32_t	 bold_to;	/* flat offset its beginning is bold to, or 0 */
	bool		 heading;	/* marked as one: "## Roads" */
	bool		 bold;		/* that, or all its text stood between ** or <b> */
};

struct blocks {
	struct block	*b;
	size_t		 n, cap;
};

struct blocks	*blocks_make(struct arena *, const struct text *,
		    const struct lexicon *, const struct habits *);

/*
 * Where the rows of one table are the minutes, each with its item's number
 * before it, paragraphs take their place; else nothing is done.
 */
void	tables_part(struct arena *, const struct text *,
	    const struct lexicon *, struct blocks *);

#endif
