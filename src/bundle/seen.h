/* Inside the bundle room: a bag as verifying sees it. */
#ifndef MN_SEEN_H
#define MN_SEEN_H

#include "bag.h"

/* A file of the bag. A payload file's path begins with data/. */
struct entry {
	str			 path;
	uint64_t		 size;
	bool			 payload;
	str			 kept;		/* a tag file we read: its bytes */
	const unsigned char	*digest[DIGESTS];	/* found */
	const unsigned char	*want[DIGESTS];		/* listed */
};

/* An entry under a name made comparable. */
struct keyed {
	str			 key;
	struct entry		*e;
};

struct info_field {
	str			 label, value;
};

struct seen {
	struct arena		*arena;		/* dropped after verifying */
	struct diags		*ds;
	unsigned		 faults;	/* said, of the errors */
	bool			 folder;	/* not packed */

	struct entry		*e;		/* as they were met */
	size_t			 n, cap;
	struct keyed		*by_path;	/* sorted; after seen_index */
	struct keyed		*by_form;	/* accents taken apart; on demand */
	struct keyed		*by_case;	/* and case folded */
	bool			 has_data;

	unsigned		 version;	/* 97, 100; 0 unknown */
	str			 encoding;
	struct info_field	*info;
	size_t			 ninfo, capinfo;
	bool			 ours;

	unsigned		 payload_algs, tag_algs;
	uint64_t		 payload_bytes;
	size_t			 payload_files;
};

/* Says what is wrong; after a great many only that there are more. */
void		 fault(struct seen *, enum mn_diag, const char *, ...)
		    __attribute__((format(printf, 3, 4)));
const char	*shown(struct seen *, str);

/* ---- index.c: entries by name ----------------------------------------- */

/* Sorts the entries; says which are there twice, or nearly. */
void		 seen_index(struct seen *);
struct entry	*seen_find(struct seen *, str path);
struct entry	*seen_find_form(struct seen *, str path); /* other accents' form */
struct entry	*seen_find_case(struct seen *, str path); /* or other case */

/* ---- tagtext.c: tag files read ---------------------------------------- */

/* A tag file's text in UTF-8; false and said where it cannot be read. */
bool		 tag_text(struct seen *, const struct entry *, str *);
/* The next line, without its end; false after the last. */
bool		 tag_line(str *rest, str *line);
/* "123.4": octets and files. */
bool		 oxum_read(str, uint64_t *bytes, uint64_t *files);
/* Looks for Payload-Oxum in a bag-info.txt whose encoding is not known yet. */
bool		 oxum_glimpse(str, uint64_t *bytes);
void		 check_declaration(struct seen *);
void		 check_info(struct seen *);
str		 info_get(const struct seen *, const char *label);

/* ---- manifest.c ------------------------------------------------------- */

/* Reads every manifest and fetch.txt; says what is missing or unlisted. */
void		 check_manifests(struct seen *);
void		 check_fetch(struct seen *);
void		 check_complete(struct seen *);
void		 check_digests(struct seen *);

/* ---- ours.c ----------------------------------------------------------- */

/* What only bags of this program promise. */
void		 check_ours(struct seen *);

#endif
