/*
 * A meeting becomes a BagIt bag. Input: the files of the payload and what
 * is known of them. Output: a container under its final name, whole, and
 * the same bytes whenever the same bag is packed.
 */
#include <stdlib.h>
#include <string.h>

#include "tags.h"

enum { NAME_MAX_BYTES = 100, TAG_FILES = 7, };

/* Our own names need no care anywhere: no case to fold, nothing to quote. */
static bool
fits(const char *s, const char *further)
{
	size_t n = strlen(s);

	if (n == 0 || n > NAME_MAX_BYTES || s[0] == '.' || s[0] == '-' ||
	    name_fault(str_c(s)) != NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!((s[i] >= 'a' && s[i] <= 'z') ||
		    (s[i] >= '0' && s[i] <= '9') || s[i] == '.' ||
		    s[i] == '-' || strchr(further, s[i]) != NULL))
			return false;
	return true;
}

static bool
check_names(const struct bag *bag, struct diags *ds)
{
	const char	*bad = fits(bag->name, "") ? NULL : bag->name;

	for (size_t i = 0; bad == NULL && i < bag->nfiles; i++)
		if (!fits(bag->files[i].path,
		    "/_ABCDEFGHIJKLMNOPQRSTUVWXYZ") ||
		    strlen(bag->files[i].path) + 5 > NAME_MAX_BYTES)
			bad = bag->files[i].path;
	if (bad != NULL)
		diag_at(ds, MN_DIAG_BAG_NAME, 0, 0, "%s",
		    name_show(ds->arena, str_c(bad)));
	return bad == NULL;
}

static int
by_path(const void *a, const void *b)
{
	return strcmp(((const struct packed *)a)->path,
	    ((const struct packed *)b)->path);
}

/* The same path twice would be lost in unpacking. */
static bool
check_twice(const struct packing *p, struct diags *ds)
{
	for (size_t i = 1; i < p->n; i++)
		if (strcmp(p->members[i - 1].path, p->members[i].path) == 0) {
			diag_at(ds, MN_DIAG_BAG_NAME, 0, 0, "%s twice",
			    p->members[i].path);
			return false;
		}
	return true;
}

static const char *
digest_of(const struct bag *bag, str bytes, char hex[129])
{
	for (size_t i = 0; i < bag->nknown; i++)
		if (bytes.n > 0 && bag->known[i].bytes.p == bytes.p &&
		    bag->known[i].bytes.n == bytes.n)
			return bag->known[i].sha512;
	digest_sha512(bytes, hex);
	return hex;
}

static void
put_digests(struct buf *b, const struct bag *bag, const struct packed *m,
    size_t n)
{
	char hex[129];

	for (size_t i = 0; i < n; i++)
		tags_manifest_line(b, digest_of(bag, m[i].bytes, hex),
		    str_c(m[i].path));
}

static struct packed
tag_file(const char *path, const struct buf *b)
{
	return (struct packed){ path, { b->p, b->n } };
}

/*
 * All members, in the order of their paths. The manifest is made of the
 * payload sorted, the tag manifest of the other tag files sorted.
 */
static bool
fill(const struct bag *bag, struct packed *m, struct buf tags[TAG_FILES],
    struct arena *a, struct diags *ds)
{
	struct packed	*t = m + bag->nfiles;

	for (size_t i = 0; i < bag->nfiles; i++)
		m[i] = (struct packed){ arena_printf(a, "data/%s",
		    bag->files[i].path), bag->files[i].bytes };
	qsort(m, bag->nfiles, sizeof(*m), by_path);
	tags_declaration(&tags[0]);
	if (!tags_info(bag, ds, &tags[1]))
		return false;
	tags_metadata(bag, &tags[2]);
	tags_formats(bag, &tags[3]);
	tags_readme(bag, &tags[4]);
	buf_puts(&tags[5], "");
	put_digests(&tags[5], bag, m, bag->nfiles);
	t[0] = tag_file("bagit.txt", &tags[0]);
	t[1] = tag_file("bag-info.txt", &tags[1]);
	t[2] = tag_file("file-metadata.csv", &tags[2]);
	t[3] = tag_file("file-ffid.csv", &tags[3]);
	t[4] = tag_file("README.txt", &tags[4]);
	t[5] = tag_file("manifest-sha512.txt", &tags[5]);
	qsort(t, TAG_FILES - 1, sizeof(*t), by_path);
	put_digests(&tags[6], bag, t, TAG_FILES - 1);
	t[6] = tag_file("tagmanifest-sha512.txt", &tags[6]);
	qsort(m, bag->nfiles + TAG_FILES, sizeof(*m), by_path);
	return true;
}

static enum mn_status
write_bag(const struct bag *bag, enum bag_container id, const char *dir,
    bool staged, struct diags *ds, const char **path, bool *changed)
{
	const struct container	*c = container_of(id);
	struct buf		 tags[TAG_FILES] = { 0 };
	struct arena		 a = { 0 };
	struct packing		 p = { bag->name, NULL, bag->nfiles +
				    TAG_FILES, bag->clock, staged };
	struct packed		*m;
	enum mn_status		 rc = MN_FAILED;

	*changed = false;
	*path = arena_printf(ds->arena, "%s/%s%s", dir, bag->name, c->suffix);
	if (!check_names(bag, ds))
		return MN_FAILED;
	p.members = m = arena_alloc(&a, p.n * sizeof(*m));
	if (fill(bag, m, tags, &a, ds) && check_twice(&p, ds))
		rc = c->write(&p, *path, ds, changed);
	for (size_t i = 0; i < TAG_FILES; i++)
		buf_free(&tags[i]);
	arena_reset(&a);
	return rc;
}

enum mn_status
bag_write(const struct bag *bag, enum bag_container id, const char *dir,
    struct diags *ds, bool *changed)
{
	const char *path;

	return write_bag(bag, id, dir, false, ds, &path, changed);
}

enum mn_status
bag_stage(const struct bag *bag, enum bag_container id, const char *dir,
    struct diags *ds, const char **path)
{
	bool		changed;
	enum mn_status	rc;

	rc = write_bag(bag, id, dir, true, ds, path, &changed);
	if (rc > MN_WARN || !changed || id == BAG_DIR)
		*path = NULL;
	return rc;
}
