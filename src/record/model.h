/*
 * model: a meeting as it is put together, before any XML. The text is a tree
 * whose leaves hold every word of the document once; the facts point at
 * places of it.
 */
#ifndef MN_MODEL_H
#define MN_MODEL_H

#include "record.h"

/* ---- the text --------------------------------------------------------- */

enum node_kind {
	NODE_TEXT,		/* the root */
	NODE_SECTION,
	NODE_ITEM,
	NODE_LIST,
	NODE_LI,
	NODE_TABLE,
	NODE_ROW,
	NODE_DECISION,
	NODE_ACTION,
	NODE_RECOMMENDATION,
	NODE_LEAF,
};

/* A mark inside the text of a leaf: flat[from, to). */
struct inline_mark {
	uint32_t		 from, to;
	const char		*tag;		/* person date time money ref ... */
	struct fact		*fact;		/* what it names or rests in, or NULL */
	struct fact		*clause;	/* of a passage */
	const char		*value;		/* @value of date, time, money */
	const char		*currency;
	const char		*says;		/* of a passage without a fact */
	const char		*id;		/* of a passage: the place's id */
	struct inline_mark	*in;		/* the passage that holds it, or NULL */
	struct inline_mark	*next;
};

struct node {
	/* what every walk reads stands together, in one line of the cache */
	enum node_kind		 kind;
	bool			 head;		/* of a row */
	bool			 guessed;	/* below a label that was misread */
	bool			 formal;	/* of an item: a formal decision was taken in it */
	const char		*tag;		/* of a leaf: p num title mark ... */
	struct leaf		*leaf;
	struct tokens		*tokens;	/* of the leaf, made on demand */
	struct node		*parent, *first, *next, *prev;

	struct node		*last;
	const char		*sub;		/* @kind, or NULL */
	const char		*rule;		/* what made it */
	const char		*id;		/* where something points at it */
	struct fact		*fact;		/* a container's or a speech's */
	struct fact		*clause;	/* of an entry */
	const struct block	*block;		/* it was made from, for trace */
	const char		*lang;		/* of a leaf, where not the record's */
	struct inline_mark	*marks;		/* by from; passages before what they hold */
	struct inline_mark	*near;		/* where the last one was put */
	/* of an item */
	const char		*number;	/* as printed, or NULL */
	str			 title;
	size_t			 places;	/* handed out inside it */
	struct fact		*decided;	/* the last decision in it */
};

struct node	*node_new(struct arena *, enum node_kind, struct node *parent);
/* Before the leaf above it, where its text begins before that one's. */
void		 node_in_order(struct node *);
/* A section of a kind that stands before the minutes: papers, agenda text. */
bool		 node_before_minutes(const struct node *);
/* An item that has a number, a title and parts, and no text of its own. */
bool		 node_only_heads(const struct node *item);
struct node	*node_leaf(struct arena *, struct node *parent, const char *tag,
		    struct leaf *, const char *rule);
/* A new node in the place of the siblings first to last, around them. */
struct node	*node_wrap(struct arena *, enum node_kind, struct node *first,
		    struct node *last);

struct tokens	*node_tokens(struct arena *, struct node *);
struct node	*node_item(struct node *);	/* nearest item, or NULL */

/*
 * Where the flat offset of a leaf stands now: the leaf may have been cut
 * since, then its rest, which is the next one, holds it. *off becomes the
 * offset there.
 */
struct node	*node_holding(struct node *, size_t *off);

/* The node after n in document order inside top; NULL at the end. */
struct node	*node_after(const struct node *n, const struct node *top);

/* ---- facts ------------------------------------------------------------ */

enum fact_kind {
	FACT_PERSON, FACT_ATTENDANCE, FACT_SPEECH, FACT_RECOMMENDATION,
	FACT_DECISION, FACT_MOTION, FACT_VOTE, FACT_ACTION, FACT_INTEREST,
	FACT_REFERENCE, FACT_AMOUNT, FACT_PAYMENT, FACT_EXCLUSION,
	FACT_NEXT_MEETING, FACT_DOCUMENT,
	FACT_KINDS,
	/* parts of others */
	FACT_CLAUSE, FACT_OWNER, FACT_BALLOT, FACT_TASK, FACT_LEAD,
	FACT_SUBJECT, FACT_COVERED,
};

/* Where a fact stands: flat[from, to) of a leaf. */
struct place {
	struct node	*node;
	uint32_t	 from, to;
	struct place	*next;
};

struct attr {
	const char	*name, *value;
	struct attr	*next;
};

struct fact {
	enum fact_kind	 kind;
	bool		 spoke;		/* a person is in a speech */
	const char	*id;
	struct node	*item;		/* the item it belongs to, or NULL */
	const char	*rule;
	const char	*certainty;	/* stated derived inferred supplied */
	struct attr	*attrs;		/* in order */
	struct fact	*who;		/* the person it is about, or NULL */
	struct fact	*who2;		/* a motion's seconder */
	struct fact	*motion;	/* what a vote was on, or NULL */
	struct fact	*voted;		/* the last vote a person is named in */
	struct fact	*declared;	/* a person's last interest; before that */
	struct fact	*attended;	/* a person's first attendance, or NULL */
	struct fact	*instead;	/* what it was merged into, or NULL */
	struct fact	*before;	/* of decisions: the one before in its item */
	struct place	*at, **at_tail;
	str		 text;
	struct tokens	*words;		/* of what the text says of the meeting */
	struct fact	*parts, **parts_tail;
	struct fact	*next;
};

/* What the text says of the meeting as a whole. */
enum about_key {
	ABOUT_AUTHORITY, ABOUT_BODY, ABOUT_TITLE, ABOUT_DATE, ABOUT_START,
	ABOUT_END, ABOUT_VENUE, ABOUT_STATUS, ABOUT_KEYS,
};

struct model {
	struct arena		*a;
	struct arena		*tmp;		/* for looking: empty after a pass */
	const struct text	*t;
	const struct lexicon	*lex;
	struct diags		*ds;
	const char		*name;		/* of the record */
	const char		*kind;		/* item meeting agenda record other */
	const char		*lang;		/* en-GB, cy-GB, fr; und: none known */
	bool			 transcript;	/* what was said, word for word */
	bool			 unread;	/* no language that is read here */
	const char		*sha256, *sha512;	/* of the whole source */
	size_t			 from, to;	/* source bytes of this record */
	bool			 exempt;
	struct node		*text;
	struct fact		*about[ABOUT_KEYS];	/* attrs: value */
	struct fact		*facts[FACT_KINDS];
	struct fact		**tails[FACT_KINDS];
	size_t			 counts[FACT_KINDS];
	struct people		*people;	/* by name: people.c */
	struct voices		*voices;	/* full names and offices: voices.c */
	struct keys		*keys;		/* by initials: keys.c */
	const struct habits	*habits;	/* of the document, or NULL */
	struct block		*blocks;	/* of this record */
	size_t			 nblocks;
	struct node		**made;		/* the leaf each block became */
};

struct model	*model_new(struct arena *, const struct text *,
		    const struct lexicon *, struct diags *, const char *name);

/* A new fact at the end of its kind's list; item is the place's. */
struct fact	*fact_new(struct model *, enum fact_kind, struct node *place,
		    size_t from, size_t to, const char *rule,
		    const char *certainty);
struct fact	*fact_part(struct model *, struct fact *whole, enum fact_kind,
		    struct node *place, size_t from, size_t to);
void		 fact_at(struct model *, struct fact *, struct node *,
		    size_t from, size_t to);
void		 fact_set(struct model *, struct fact *, const char *name,
		    const char *value);	/* NULL value: nothing */
const char	*fact_get(const struct fact *, const char *name);

void		 about_set(struct model *, enum about_key, struct node *,
		    size_t from, size_t to, const char *value,
		    const char *rule, const char *certainty);

/* An inline mark, kept in order; NULL where it would cross another. */
struct inline_mark *mark_add(struct model *, struct node *, const char *tag,
		    size_t from, size_t to);

/* A diagnostic at the start of a leaf. */
void		 model_diag(struct model *, enum mn_diag, const struct node *,
		    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* The flat range as a C string. */
const char	*range_str(struct model *, const struct node *, size_t from,
		    size_t to);

#endif
