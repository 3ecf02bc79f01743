/*
 * Inside the bundle room: the containers a bag can be in, and
 * what verifying learns of a bag. Nobody outside includes this.
 */
#ifndef MN_BAG_H
#define MN_BAG_H

#include <sys/types.h>

#include "bundle.h"

#define BAG_PROFILE	"urn:minutes:bagit-profile:1"
#define BAG_AGENT	"minutes "		/* Bag-Software-Agent begins so */

/* ---- names ------------------------------------------------------------ */

/* Why a path is not safe to be unpacked anywhere, or NULL. */
const char	*name_fault(str path);
/* The path for a person: control bytes as %XX, cut where it is long. */
const char	*name_show(struct arena *, str path);
/* Equal for names some file systems cannot keep apart. */
str		 name_key(struct arena *, str path, bool fold_case);
/* Left behind by a system or a desktop: Thumbs.db, .DS_Store ... */
bool		 name_left_behind(str path);

/* ---- containers ------------------------------------------------------- */

/* A file as it goes into a container: "data/minutes.xml" under the root. */
struct packed {
	const char	*path;
	str		 bytes;
};

/* A bag ready to be packed: members sorted bytewise. */
struct packing {
	const char		*name;
	const struct packed	*members;
	size_t			 n;
	time_t			 clock;
	bool			 staged;	/* left for bags_place, if a file */
};

enum member_kind { MEMBER_FILE, MEMBER_FOLDER, MEMBER_LINK, MEMBER_DEVICE, };

/* A member as it is met; path with the root folder before it. */
struct member {
	str			path;
	uint64_t		size;
	enum member_kind	kind;
};

enum visit { VISIT_READ, VISIT_SKIP, VISIT_STOP, };

/* Who walks a container is shown each member and, if asked for, its bytes. */
struct visitor {
	enum visit	(*begin)(void *, const struct member *);
	bool		(*bytes)(void *, const void *, size_t);	/* false: stop */
	void		(*end)(void *);
};

struct walk {
	int			 fd;		/* of the file, or the folder */
	uint64_t		 size;		/* of the file */
	const struct visitor	*visitor;
	void			*ctx;
	struct diags		*ds;
	const char		*altered;	/* out: what is not as we write it */
};

/*
 * What a bag can be packed in. One .c each, one row of the table each.
 * write puts it under its final name, or says MN801 and leaves nothing.
 * walk is MN_OK, MN_FAILED where the container is damaged (said), MN_FATAL
 * where it could not be read (said); a visitor's stop is MN_FAILED, unsaid.
 */
struct container {
	enum bag_container	 id;
	const char		*suffix;	/* ".tar.gz"; "" is a folder */
	const char		*magic;		/* its first bytes; NULL: a folder */
	enum mn_status	(*write)(const struct packing *, const char *path,
			    struct diags *, bool *changed);
	enum mn_status	(*walk)(struct walk *);
};

extern const struct container container_tar_gz, container_zip, container_dir;

const struct container	*container_of(enum bag_container);
/* By its first bytes; NULL where it is none of them. */
const struct container	*container_known(int fd, mode_t);

/* ---- storing ---------------------------------------------------------- */

/*
 * Stores a file and the sidecar of its SHA-512, each under a temporary name
 * first. At whatever moment this is cut off, the name holds a whole file and
 * no sidecar of another. Staged, the temporary ones stay, not yet flushed.
 */
enum mn_status	store_with_sidecar(const char *path, str bytes, bool staged,
		    struct diags *, bool *changed);
/* Writes and flushes one new file: false, and MN801 said. */
bool		store_file(const char *path, str bytes, struct diags *);
bool		store_flush_dir(const char *path, struct diags *);
bool		store_rename(const char *from, const char *to, struct diags *);
bool		store_remove(int dirfd, const char *path);	/* whole folders too */
bool		store_same(const char *path, str bytes);
/* Says MN801 with what was tried and errno; always false. */
bool		store_fault(struct diags *, const char *path, const char *tried);

/* ---- deflated streams ------------------------------------------------- */

struct inflating;
/* Unpacks from..to of fd; gzip with its header and checksum, or raw. */
struct inflating *inflate_open(int fd, uint64_t from, uint64_t to, bool gzip);
ssize_t		 inflate_read(struct inflating *, void *, size_t); /* -1 broken */
uint64_t	 inflate_at(const struct inflating *);	/* offset read up to */
bool		 inflate_odd(const struct inflating *);	/* spare bits are set */
bool		 inflate_unread(const struct inflating *); /* read(2) failed */
void		 inflate_close(struct inflating *);
/* pread that reads it all: false at an error or the end of the file. */
bool		 read_at(int fd, uint64_t at, void *, size_t);

#endif
