/*
 * motion: what was moved, how it was voted on and who declared an interest.
 *
 *	who.c		a name beside a verb or label
 *	mover.c		who moved and who seconded, in a sentence
 *	unnamed.c	what was carried, with nobody named
 *	pair.c		two names without a word that says so
 *	nominee.c	who was nominated, and who of them was elected
 *	count.c		the votes counted in a sentence
 *	roll.c		names in a row
 *	named.c		votes by name, in a sentence
 *	ballot.c	votes by name, a side after the other, in lines
 *	glued.c		the same, where labels have run into the names
 *	divided.c	the same, in a sentence
 *	division.c	votes by name, a name after the other
 *	motion.c	the pass, sentence by sentence
 *	moved.c		motions from movements
 *	unmoved.c	motions that nobody is named to have moved
 *	worded.c	the wording of one
 *	result.c	what became of a motion
 *	vote.c		the votes
 *	adopt.c		what a decision says of the motions before it
 *	carried.c	what a carried motion decided
 *	interest.c	declarations of interest
 */
#ifndef MN_MOTION_H
#define MN_MOTION_H

#include "assemble.h"

/* ---- who.c -------------------------------------------------------------- */

/* Somebody named beside a verb: tokens [from, to). */
struct who {
	enum { WHO_PERSON, WHO_OFFICE, WHO_WORD, } kind;
	size_t		 from, to;
	struct person	 p;		/* of a person */
};

/* Somebody named from token i on, or whose name ends before token i. */
bool	who_after(const struct model *, const struct tokens *, size_t i,
	    size_t end, struct who *);
bool	who_before(const struct model *, const struct tokens *, size_t from,
	    size_t i, struct who *);

/* The person, where it is known who is meant; NULL for bare initials. */
struct fact *who_fact(struct model *, struct node *, const struct who *);

/* As printed; a bare surname as the paragraph printed the whole name before. */
const char *who_printed(struct model *, struct node *, const struct who *);

/* "GK", "StM", "MCa": not long, and more than one capital. */
bool	initials_word(const struct tokens *, size_t from, size_t to);

/* ---- mover.c ----------------------------------------------------------- */

/* Who moved and seconded, as far as a sentence says: tokens [from, to). */
struct movement {
	bool		 mover, seconder;	/* are named */
	struct who	 by, second;
	bool		 moved;		/* "moved", not only "proposed" */
	bool		 nominated;
	bool		 amends;	/* "Amendment by" */
	bool		 adopted;	/* "moved as correct by": it is so */
	bool		 carried;	/* "M/S/C": moved, seconded, carried */
	bool		 pair;		/* "(AH/PD)", beside what was decided */
	bool		 asks_mover, asks_seconder;	/* a label, the name below */
	size_t		 from, to;
	size_t		 words, words_end;	/* between mover and seconder */
	const char	*rule;
};

/*
 * The first movement of tokens [i, end); false where there is none. After it
 * the search goes on at mv->to.
 */
bool	next_movement(const struct model *, const struct tokens *, size_t i,
	    size_t end, struct movement *mv);

/* "to approve the lease" at token i: the token of the verb, or 0. */
size_t	infinitive(const struct tokens *, size_t i);

/* "mending", in small letters: what was proposed may begin so. */
bool	gerund(const struct tokens *, size_t i);

/*
 * Where "proposed by A, seconded by B" trails flat[from, to) of a leaf, the
 * offset the range ends at without it; to where it does not.
 */
size_t	without_movement(struct model *, struct node *, size_t from, size_t to);

/* ---- count.c ----------------------------------------------------------- */

enum side { SIDE_FOR, SIDE_AGAINST, SIDE_ABSTAIN, SIDES, SIDE_NONE = SIDES, };

/* "for", "against" or "abstain"; SIDE_NONE for another value. */
enum side	side_of(str value);
const char	*side_name(enum side);

/* What a sentence says of a vote. */
struct count {
	long		 n[SIDES];	/* -1 where nothing is said of a side */
	long		 ratio[2];	/* "by 6 to 5", the winner's first; or -1 */
	bool		 cast;		/* there was a casting vote */
	enum side	 casting;	/* how it went, or SIDE_NONE */
	bool		 unanimous;
	bool		 between;	/* the motion and an amendment to it */
	bool		 told;		/* anything of these */
	size_t		 from;		/* the token it begins at */
	const char	*rule;
};

/* The votes that tokens [i, end) count. */
void	count_votes(const struct model *, const struct tokens *, size_t i,
	    size_t end, struct count *);

/* ---- motion.c ---------------------------------------------------------- */

/* A motion of the item that is being read. */
struct moved {
	struct fact	*f;
	struct node	*n;		/* the paragraph it was moved in */
	size_t		 at;		/* number of its sentence */
	struct node	*words;		/* where its wording stands, or NULL */
	size_t		 from, to;	/* flat range of the wording */
	str		 nominee;	/* the surname of who was nominated */
	bool		 below;		/* its wording is the block below words */
	bool		 amended;	/* what is carried is not that wording */
	bool		 how_to_vote;	/* that the vote be by roll call */
	bool		 final;		/* an amendment that became the motion */
	bool		 decided;	/* a decision of the text says it */
	bool		 told;		/* carried, in so many words, here: */
	struct node	*how;
	size_t		 how_from, how_to;
	struct moved	*before;
};

/* What has been read of an item so far. */
struct floor {
	struct model	*m;
	struct node	*item;
	size_t		 at;		/* sentences read, in the document */
	struct moved	*last;		/* of the item, the newest first */
	struct moved	*focus;		/* the one last spoken of by its mover */
	size_t		 vote_label;	/* the sentence "Vote on the motion:" */
	struct movement	 wait;		/* a mover whose seconder is to come */
	struct node	*wait_n;
	size_t		 wait_at, wait_end;
	enum { ASK_NONE, ASK_MOVER, ASK_SECONDER, } ask;
	size_t		 agreed_at;	/* the last sentence that says "agreed" */
	unsigned	 motions;	/* kept in last */
	struct roll	*roll;		/* room for names, used again and again */
	struct fact	*vote;		/* the last one of the item */
	struct fact	*counted;	/* its numbers are those of its names */
	struct fact	*vote_closed;	/* the last one a decision came after */
	struct moved	*vote_of;
	size_t		 vote_at;
	struct node	*rest_n;	/* what follows the names of a vote */
	size_t		 rest;		/* in their leaf: a token of it */
	bool		 between;	/* it was between motion and amendment */
	bool		 swapped;	/* and its sides are those of the latter */
	bool		 election;	/* by the item's title */
	bool		 amendment;	/* by a heading */
	bool		 notice;	/* its "Decision:" says what was decided */
};

/* A sentence of a leaf: tokens [from, end). */
struct said {
	struct node	*n;
	struct tokens	*ts;
	size_t		 from, end;
};

/* ---- unnamed.c --------------------------------------------------------- */

/* A decision of what a sentence says was carried, whoever moved it. */
void		 unnamed_motion(struct floor *, const struct said *);

/* ---- result.c ---------------------------------------------------------- */

/* Words that tell what became of something: tokens [at, to). */
struct result {
	const char	*value;		/* carried lost withdrawn accepted agreed */
	size_t		 at, to;
	const char	*rule;
};

bool		 one_of(const struct tokens *, size_t i,
		    const char *const *words);
bool		 next_result(const struct model *, const struct said *,
		    size_t i, struct result *);

/* The kind of motion last spoken of before token end, or any of that kind. */
const char	*spoken_of(const struct model *, const struct said *,
		    size_t end);
bool		 speaks_of(const struct model *, const struct said *,
		    size_t end, const char *kind);

const char	*outcome_of(const struct moved *);
bool		 is_amendment(const struct moved *);

/* The motion without a result that words of this kind can mean, or NULL. */
struct moved	*open_motion(const struct floor *, const char *kind);

/* Whether the words say what became of the motion; and that they did. */
bool		 result_of(const struct floor *, const struct said *,
		    const struct result *, const struct moved *,
		    size_t moved_to, const char *kind);
void		 settle(struct floor *, struct moved *, const char *outcome);
void		 how_told(const struct said *, const struct result *,
		    struct moved *, const struct moved *here);
void		 loses_to(struct floor *, struct moved *won);

/* ---- vote.c ------------------------------------------------------------ */

/* The vote a sentence belongs to: the last one if same, or a new one. */
struct fact	*vote_here(struct floor *, const struct said *,
		    struct moved *, bool same, const char *rule);
void		 take_vote(struct floor *, const struct said *, struct count *,
		    struct moved *, const char *outcome);
bool		 put_to_vote(struct floor *, const struct said *);
void		 finish_votes(struct model *);

/* ---- worded.c ---------------------------------------------------------- */

/* Where the wording stands, if it is there. */
void		 find_wording(struct floor *, const struct said *,
		    const struct movement *, struct moved *);

/* ---- moved.c ----------------------------------------------------------- */

struct moved	*new_motion(struct floor *, const struct said *,
		    const struct movement *);
void		 set_seconder(struct floor *, struct moved *, struct node *,
		    const struct who *);

/* The motion a movement makes or completes; NULL where it makes none. */
struct moved	*take_movement(struct floor *, const struct said *,
		    struct movement *);
bool		 subject_moves(struct floor *, const struct said *,
		    struct movement *);

/* ---- pair.c ------------------------------------------------------------- */

bool		 pair_of_names(struct floor *, struct node *);
bool		 pair_in_brackets(const struct model *, const struct tokens *,
		    size_t i, size_t end, struct movement *);
bool		 pair_of_motion(const struct model *, const struct tokens *,
		    size_t i, size_t end, struct movement *);

/* ---- nominee.c ---------------------------------------------------------- */

/* Who a movement nominates: "Cllr Hale as Chairman"; his is a nomination. */
void		 find_nominee(struct floor *, const struct said *,
		    const struct movement *, struct moved *);

/* "Cllr Hale was duly elected": of those nominated, he. True if one was. */
bool		 who_won(struct floor *, const struct said *);

/* The same of a decision: those whom its clauses name. */
void		 elected(struct floor *, struct node *box);

/* Whether there was more than one candidate: their votes are a ballot. */
bool		 rivals(const struct floor *);

/* ---- moved.c, again ----------------------------------------------------- */

/* Motions that nobody seconded, made by the result they have. */
struct moved	*unseconded(struct floor *, const struct said *,
		    const struct result *);

/* "That the plan be approved." above "CARRIED", by nobody (unmoved.c). */
struct moved	*unmoved(struct floor *, const struct said *,
		    const struct result *);
void		 withdrawn_by(struct floor *, const struct said *,
		    const struct result *);

/* ---- adopt.c ----------------------------------------------------------- */

/* A formal decision was taken: what was open before it is carried. */
void		 decided(struct floor *, struct node *box);
bool		 becomes_motion(struct floor *, const struct said *,
		    const struct result *);

/* The item ends: of a motion and an amendment divided on, one is lost. */
void		 end_division(struct floor *);

/* "Amendment" alone on its line, over what is moved. */
bool		 heads_motion(struct floor *, const struct said *);

/* "resolved accordingly": what was carried before is what was decided. */
/* One that is no motion of anybody's: words and how it was told are known. */
void		 decide_unnamed(struct floor *, struct moved *);
void		 decide_accordingly(struct floor *, struct moved *,
		    struct fact *decision);

/* ---- roll.c ------------------------------------------------------------ */

enum { NAMES_MAX = 200, };

/* Names in a row. */
struct roll {
	struct model	*m;
	struct floor	*f;		/* of a vote, or NULL */
	struct node	*n;
	struct tokens	*ts;
	size_t		 off;		/* of ts in the leaf's text */
	struct who	 who[NAMES_MAX];
	size_t		 count;
	long		 total;		/* as printed, or -1 */
	bool		 none;		/* "None" in place of names */
	bool		 surnames;	/* "Councillors" came before some of them */
};

/* The floor's roll, empty, for a leaf. */
struct roll	*fresh_roll(struct floor *, struct node *);

/* Names from token i; returns the token after the last. */
size_t	read_roll(struct roll *, size_t i, size_t end, bool alone);

/* Names that end right before token i: "Councillors A Orme and B Lisle". */
bool	roll_before(struct roll *, size_t from, size_t i);

/* "Councillors", "Cllrs": surnames alone may follow. */
bool	plural_names(const struct tokens *, size_t i);

/* ---- named.c ----------------------------------------------------------- */

/* Votes by name in a sentence: "Cllr A Orme abstaining". */
void	named_votes(struct floor *, const struct said *, struct moved *);

/* ---- ballot.c ---------------------------------------------------------- */

/* A side's name over or before the names: "For the Motion (22) -". */
struct side_label {
	const char	*option;	/* for against abstain absent */
	long		 total;		/* printed with it, or -1 */
	size_t		 end;		/* token after it */
	bool		 amendment;	/* for it, where another side is the motion's */
	bool		 dash;		/* or a colon, before the names */
	bool		 sure;		/* a colon, a dash, a total, or nothing else */
	const char	*rule;
};

bool	only_heard(const struct tokens *, size_t i);
bool		 side_label(const struct model *, const struct tokens *,
		    struct side_label *);

/* for against abstain absent, as a phrase of voting says; or NULL. */
const char	*side_option(const struct match *);

/* Names below a label, one leaf after the other: the last leaf read. */
struct node	*names_below(struct roll *, struct node *last,
		    const struct side_label *, struct fact *vote, long *names,
		    long *total);

/* Tells where the names do not add up to the printed total. */
void		 check_total(struct roll *, const struct node *,
		    const char *option, long names, long total);

/* All names of the roll voted so. */
void	cast_roll(struct roll *, struct fact *vote, const char *option);

/*
 * A recorded vote that begins at the leaf, set out in lists: the last leaf of
 * it, or NULL where none begins.
 */
struct node	*ballot_block(struct floor *, struct node *);

/* The vote that a label of a list of names is of. */
struct fact	*open_vote(struct floor *, struct node *, const char *option,
		    const char *rule);
void		 add_ballot(struct model *, struct fact *vote, struct node *,
		    size_t from, size_t to, struct fact *who, const char *as,
		    const char *option);
/* The printed name, where "J." was taken for the mark of an entry "Orme". */
const char	*with_mark(struct model *, const struct node *, const char *as);
bool		 marked_name(struct floor *, struct fact *vote, struct node *,
		    const char *option);
/* A count that is printed with names, or is theirs; kept if there is one. */
void		 set_count(struct model *, struct fact *vote,
		    const char *option, long n);

/* ---- glued.c ----------------------------------------------------------- */

struct node	*glued_block(struct roll *, struct node *);
size_t		 glued_at(str, size_t i, struct side_label *);

/* ---- divided.c --------------------------------------------------------- */

/* Whether the sentence lists who voted how, side after side, and is read. */
bool		 division(struct floor *, const struct said *);

/* "Orme, aye; Lisle, nay": the same, name after name. */
bool		 roll_called(struct floor *, const struct said *);

/* ---- division.c -------------------------------------------------------- */

/* A vote of which each line names one: the last leaf of it, or NULL. */
struct node	*roll_call(struct floor *, struct node *);

/* The leaf after n that holds words of the item, or NULL. */
struct node	*next_words(const struct floor *, struct node *);

/* ---- carried.c --------------------------------------------------------- */

/* Under "Decision" stands what was moved in the same words: it was carried. */
void	notice_carries(struct floor *);

/* A carried motion becomes a decision, where nothing else says what it is. */
void	decide_carried(struct floor *, struct moved *);

/* Whether what stands below a movement is its wording: a list, or quoted. */
bool	wording_below(struct model *, struct node *);

/* "..., proposed by A, seconded by B" goes out of the clauses it trails. */
void	trim_clauses(struct model *, struct fact *decision);

#endif
