/*
 * spoken: sentences in which the meeting itself decides something in prose, in
 * two files: what a sentence says, and the decisions made of it.
 */
#ifndef MN_SPOKEN_H
#define MN_SPOKEN_H

#include "assemble.h"

/* A sentence of a leaf: tokens [from, to). */
struct spoken {
	struct node	*n;
	struct tokens	*ts;
	size_t		 from, to;
};

/* What it decides. */
struct agreed {
	size_t		 from;		/* the token its wording begins at */
	size_t		 verb, end;	/* the words that decide: tokens */
	const char	*type, *rule;
};

/* Its subject or first word, its verb, and the token behind what decides. */
struct form {
	size_t		 from, verb, end;
	const char	*why;
	const struct phrase *ph;
	bool		 passive;
};

/* spoken.c */
bool	sentence_decides(struct model *, const struct spoken *, struct agreed *);

/* What stands between is somebody's words, a condition or a wish. */
bool	somebody_says(const struct model *, const struct spoken *, size_t from,
	    size_t at);

/* The meeting at token i, "the Committee" or its own name: behind it; or i. */
size_t	meeting_at(const struct model *, const struct spoken *, size_t i);

/* Another main clause begins at token i: "..., and the Board". */
bool	begins_anew(const struct spoken *, size_t i);

/* Words up to token to tell of another day's decision. */
bool	long_ago(const struct model *, const struct spoken *, size_t to);

/* What others decide, as a rule, is named before token to: an appeal. */
bool	others_matter(const struct spoken *, size_t to);

/* formcounts.c: whether the form tells a decision of this meeting. */
bool	form_counts(const struct model *, const struct spoken *,
	    const struct form *);

/* "by the Board", "by all Members" and not "by the Ministry". */
bool	by_meeting(const struct model *, const struct spoken *, size_t i);

/* The meeting by words of its own name, behind "the". */
size_t	own_name_at(const struct model *, const struct tokens *, size_t i);

/* "The Committee", of one that is called so itself. */
bool	own_body(const struct model *, const struct tokens *, size_t i);

/* opinion.c: behind "agreed that" at token i a view is held, no more. */
bool	holds_view(const struct spoken *, size_t i);

/* correct.c: that earlier minutes were found correct. */
bool	minutes_approved(struct model *, const struct spoken *,
	    struct agreed *);

/* meant.c: the words before it that "This was agreed" speaks of. */
bool	meant_by(struct model *, const struct spoken *, struct place *);

/* What was proposed in the sentence, or the paragraph, right before n. */
bool	proposed_before(struct model *, struct node *n, struct place *);

/* Whether a decision was found there. */
bool	decided_there(const struct place *);

/* "Agreed unanimously.", "All agreed.": no more than that. */
bool	bare_agreement(const struct spoken *);

/* responses.c: "No objection", "Noted" at the end of what it is said of. */
void	find_responses(struct model *);

/* Whether answers to applications stand below, in the same item. */
bool	answers_below(struct model *, struct node *);

/* trigger.c: a body's name that is another's begins before token i. */
bool	others_body(const struct model *, const struct tokens *, size_t from,
	    size_t i);

/* Whether the leaf goes on behind a title that ends in a colon or dash. */
bool	behind_title(const struct node *);

#endif
