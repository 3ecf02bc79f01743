/*
 * Bags of our own keep a stricter form than the standard's, so that no bit
 * of them can change unseen: the two manifests are written anew from the
 * digests they hold and must come out the same, byte for byte; every file
 * but the tag manifest is in one of them; what the profile requires is there.
 */
#include <string.h>

#include "seen.h"
#include "tags.h"

static void
check_manifest(struct seen *s, const char *name, bool tag)
{
	struct entry	*m = seen_find(s, str_c(name));
	struct buf	 b = { 0 };
	char		 hex[2 * DIGEST_MAX + 1];

	buf_puts(&b, "");
	for (size_t i = 0; i < s->n; i++) {
		const struct entry *e = s->by_path[i].e;

		if (e->payload == tag || e->want[DIGEST_SHA512] == NULL)
			continue;
		digest_hex(hex, e->want[DIGEST_SHA512], DIGEST_MAX);
		tags_manifest_line(&b, hex, e->path);
	}
	if (!str_eq((str){ b.p, b.n }, m->kept))
		fault(s, MN_DIAG_BAG_FORM, "%s", name);
	buf_free(&b);
}

/* The tag manifest protects all but itself, so it must be there and whole. */
static void
check_tag_manifest(struct seen *s)
{
	const str	name = STR("tagmanifest-sha512.txt");

	if (seen_find(s, name) == NULL) {
		fault(s, MN_DIAG_BAG_PROFILE, "tagmanifest-sha512.txt is not "
		    "there");
		return;
	}
	for (size_t i = 0; i < s->n; i++) {
		const struct entry *e = &s->e[i];

		if (e->payload || e->want[DIGEST_SHA512] != NULL ||
		    str_eq(e->path, name))
			continue;
		fault(s, name_left_behind(e->path) ? MN_DIAG_BAG_SYSTEM_FILE :
		    MN_DIAG_BAG_UNLISTED, "%s", shown(s, e->path));
	}
}

void
check_ours(struct seen *s)
{
	struct entry	*e = seen_find(s, STR("bagit.txt"));
	struct buf	 b = { 0 };

	tags_declaration(&b);
	if (e != NULL && !str_eq(e->kept, (str){ b.p, b.n }))
		fault(s, MN_DIAG_BAG_FORM, "bagit.txt");
	buf_free(&b);
	check_tag_manifest(s);
	if (seen_find(s, STR("manifest-sha512.txt")) == NULL)
		fault(s, MN_DIAG_BAG_PROFILE, "manifest-sha512.txt is not "
		    "there");
	for (size_t i = 0; tags_required[i] != NULL; i++)
		if (info_get(s, tags_required[i]).n == 0)
			fault(s, MN_DIAG_BAG_PROFILE, "bag-info.txt has no "
			    "%s", tags_required[i]);
	if (!str_eq(info_get(s, "BagIt-Profile-Identifier"),
	    STR(BAG_PROFILE)))
		fault(s, MN_DIAG_BAG_PROFILE, "BagIt-Profile-Identifier is "
		    "not %s", BAG_PROFILE);
	/* what is wrong already would only be said again */
	if (s->faults == 0) {
		check_manifest(s, "manifest-sha512.txt", false);
		check_manifest(s, "tagmanifest-sha512.txt", true);
	}
}
