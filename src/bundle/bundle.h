/*
 * bundle: a meeting packed for the archive as a BagIt 1.0 bag (RFC 8493),
 * and bags verified. The only room besides read that knows libarchive, and
 * the only one that knows nettle. Names a bag by ASCII paths of at most 100
 * bytes, so that no receiver has to decode one. The digests of base.h are
 * made here.
 */
#ifndef MN_BUNDLE_H
#define MN_BUNDLE_H

#include <time.h>

#include "../render/render.h"

/* One file of the payload: "source/a.txt" becomes data/source/a.txt. */
struct bag_file {
	const char	*path;
	str		 bytes;
	const char	*puid;		/* PRONOM: "x-fmt/111", or NULL */
	const char	*description;	/* for file-metadata.csv */
	const char	*original;	/* name as received, or NULL */
};

struct bag_field {
	const char	*label, *value;	/* bag-info.txt, in this order */
};

/* The digest of bytes that many bags hold, taken once. */
struct bag_digest {
	str		 bytes;
	char		 sha512[129];
};

struct bag {
	const char		*name;	/* its one top folder: [a-z0-9.-]+ */
	const struct bag_file	*files;
	size_t			 nfiles;
	const struct bag_field	*fields;
	size_t			 nfields;
	time_t			 clock;	/* every time in it; SOURCE_DATE_EPOCH */
	const struct bag_digest	*known;	/* of some of the files' bytes */
	size_t			 nknown;
};

enum bag_container { BAG_TAR_GZ, BAG_ZIP, BAG_DIR, };

/*
 * Writes NAME.tar.gz (or .zip, or the folder NAME) and NAME.tar.gz.sha512
 * into dir: under a temporary name, flushed, then renamed; a bag that is
 * there with the same bytes is left alone (MN_OK, *changed false), another
 * is replaced. Same bag, same bytes, in every time zone and locale. MN_FAILED
 * with MN801 or MN802: nothing half-made stands there, nor a .part.
 */
enum mn_status	bag_write(const struct bag *, enum bag_container,
		    const char *dir, struct diags *, bool *changed);

/*
 * The same for many bags, which are flushed together: bag_stage leaves
 * NAME.tar.gz.part and its sidecar's, and tells the final name (in ds's
 * arena), or NULL where nothing is left to do, as for a folder; bags_place
 * flushes dir's file system and renames. What was placed is marked.
 */
struct bag_staged {
	const char	*path;
	bool		 placed;
};
enum mn_status	bag_stage(const struct bag *, enum bag_container,
		    const char *dir, struct diags *, const char **path);
enum mn_status	bags_place(const char *dir, struct bag_staged *, size_t n,
		    struct diags *);

/*
 * Verifies a bag: a folder, .tar.gz or .zip; its sidecar digest where there
 * is one beside it. Each fault is a diagnostic (MN8xx) with its remedy.
 * MN_OK valid, though there may be warnings and notes; MN_FAILED not;
 * MN_FATAL it could not be checked.
 */
enum mn_status	bag_verify(const char *path, struct diags *);

#endif
