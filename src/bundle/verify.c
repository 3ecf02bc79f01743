/*
 * A bag verified. Input: a folder, a .tar.gz or a .zip. It is read once from
 * end to end, and twice where its manifests use another digest than
 * SHA-512; nothing is unpacked to disk, and memory grows with the number of
 * files, not with their sizes. Output: a line for each fault.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seen.h"

enum {
	FAULTS_MAX = 1000,
	ENTRIES_MAX = 4000000,
	KEPT_MAX = 512 * 1024 * 1024,	/* of all tag files together */
	SMALL_MAX = 1024 * 1024,	/* of bag-info.txt */
	SLACK = 64 * 1024 * 1024,	/* a file too many is named, not a bomb */
	BLOCK = 64 * 1024,
};

/* The walk through a container, at one member. */
struct scan {
	struct seen	*s;
	bool		 again;		/* the second time */
	size_t		 next;		/* entry to come, when again */
	struct entry	*e;		/* now read */
	struct digester	 digester;
	struct buf	 kept;
	bool		 keep;
	size_t		 kept_all;
	str		 root;
	bool		 bounded;	/* Payload-Oxum was met */
	uint64_t	 bound;
};

/* ---- faults ----------------------------------------------------------- */

void
fault(struct seen *s, enum mn_diag code, const char *fmt, ...)
{
	va_list		ap;
	char		text[1024];
	unsigned	before = s->ds->n[MN_LEVEL_ERROR];

	if (s->faults >= FAULTS_MAX)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	diag_at(s->ds, code, 0, 0, "%s", text);
	s->faults += s->ds->n[MN_LEVEL_ERROR] - before;
	if (s->faults == FAULTS_MAX)
		diag_at(s->ds, MN_DIAG_BAG_MANY, 0, 0, "after %d", FAULTS_MAX);
}

const char *
shown(struct seen *s, str path)
{
	return name_show(s->arena, path);
}

/* ---- one member ------------------------------------------------------- */

/*
 * Takes the one top folder off a member's path. False where the member lies
 * outside of it; a first member makes it known.
 */
static bool
below_root(struct scan *c, str *path)
{
	str root;

	if (str_starts(*path, STR("./")))
		*path = str_sub(*path, 2, path->n);
	while (path->n > 0 && path->p[path->n - 1] == '/')
		path->n--;
	root = str_sub(*path, 0, str_find(*path, STR("/")));
	if (c->root.p == NULL)
		c->root = str_dup(c->s->arena, root);
	*path = str_sub(*path, root.n + 1, path->n);
	return str_eq(c->root, root);
}

/* Tag files that are parsed, not only digested. */
static bool
is_parsed(str path)
{
	return str_eq(path, STR("bagit.txt")) ||
	    str_eq(path, STR("bag-info.txt")) ||
	    str_eq(path, STR("package-info.txt")) ||
	    str_eq(path, STR("fetch.txt")) ||
	    ((str_starts(path, STR("manifest-")) ||
	    str_starts(path, STR("tagmanifest-"))) &&
	    str_ends(path, STR(".txt")));
}

/* A new file of the bag; false where it is more than can be. */
static bool
entry_new(struct scan *c, str path, uint64_t size)
{
	struct seen	*s = c->s;
	struct entry	*e;

	if (s->n == ENTRIES_MAX) {
		fault(s, MN_DIAG_BAG_LIMIT, "more than %d files", ENTRIES_MAX);
		return false;
	}
	e = ARRAY_ADD(s->arena, s->e, s->n, s->cap);
	e->path = str_dup(s->arena, path);
	e->size = size;
	e->payload = str_starts(path, STR("data/"));
	c->e = e;
	c->keep = !e->payload && is_parsed(path);
	if (!e->payload)
		return true;
	s->has_data = true;
	s->payload_files++;
	s->payload_bytes += size;
	if (c->bounded && s->payload_bytes > c->bound &&
	    s->payload_bytes - c->bound > SLACK) {
		fault(s, MN_DIAG_BAG_TOO_LARGE, "%ju bytes at %s, "
		    "Payload-Oxum says %ju", (uintmax_t)s->payload_bytes,
		    shown(s, path), (uintmax_t)c->bound);
		return false;
	}
	return true;
}

/* The second time everything must be as the first. */
static enum visit
begin_again(struct scan *c, str path, uint64_t size)
{
	c->e = c->next < c->s->n ? &c->s->e[c->next++] : NULL;
	if (c->e != NULL && str_eq(c->e->path, path) && c->e->size == size)
		return VISIT_READ;
	fault(c->s, MN_DIAG_BAG_CHANGED, "%s", shown(c->s, path));
	return VISIT_STOP;
}

static enum visit
begin(void *ctx, const struct member *m)
{
	struct scan	*c = ctx;
	struct seen	*s = c->s;
	const char	*why = NULL;
	str		 path = m->path;
	bool		 below = below_root(c, &path);

	/* a folder's own names are what its file system allows */
	if (!s->folder)
		why = m->kind == MEMBER_FOLDER && below && path.n == 0 ?
		    name_fault(c->root) : name_fault(str_sub(m->path,
		    str_starts(m->path, STR("./")) ? 2 : 0, m->path.n -
		    (m->kind == MEMBER_FOLDER && str_ends(m->path, STR("/")))));
	if (why != NULL)
		fault(s, MN_DIAG_BAG_MEMBER_NAME, "%s %s",
		    shown(s, m->path), why);
	else if (!below || (path.n == 0 && m->kind != MEMBER_FOLDER))
		fault(s, MN_DIAG_BAG_ROOT, "%s", shown(s, m->path));
	else if (m->kind == MEMBER_LINK || m->kind == MEMBER_DEVICE)
		fault(s, MN_DIAG_BAG_MEMBER_KIND, "%s is %s",
		    shown(s, m->path), m->kind == MEMBER_LINK ? "a link" :
		    "neither file nor folder");
	else if (m->kind == MEMBER_FILE) {
		if (c->again && begin_again(c, path, m->size) == VISIT_STOP)
			return VISIT_STOP;
		if (!c->again && !entry_new(c, path, m->size))
			return VISIT_STOP;
		digester_init(&c->digester, c->digester.algs);
		return VISIT_READ;
	} else if (str_eq(path, STR("data")))
		s->has_data = true;
	return s->faults < FAULTS_MAX ? VISIT_SKIP : VISIT_STOP;
}

static bool
bytes(void *ctx, const void *p, size_t n)
{
	struct scan *c = ctx;

	digester_put(&c->digester, p, n);
	if (c->again || !c->keep)
		return true;
	if (n > KEPT_MAX - c->kept_all || (c->kept.n + n > SMALL_MAX &&
	    str_find(c->e->path, STR("info.txt")) != SIZE_MAX)) {
		fault(c->s, MN_DIAG_BAG_LIMIT, "%s", shown(c->s, c->e->path));
		return false;
	}
	c->kept_all += n;
	buf_put(&c->kept, p, n);
	return true;
}

static void
end(void *ctx)
{
	struct scan	*c = ctx;
	unsigned char	*sum;

	for (int i = 0; i < DIGESTS; i++) {
		if ((c->digester.algs & 1u << i) == 0)
			continue;
		sum = arena_alloc(c->s->arena,
		    digest_size((enum digest_alg)i));
		digester_end(&c->digester, (enum digest_alg)i, sum);
		c->e->digest[i] = sum;
	}
	if (c->again || !c->keep)
		return;
	c->e->kept = str_dup(c->s->arena, (str){ c->kept.p, c->kept.n });
	c->kept.n = 0;
	if (str_eq(c->e->path, STR("bag-info.txt")))
		c->bounded = oxum_glimpse(c->e->kept, &c->bound);
}

/* ---- the whole bag ---------------------------------------------------- */

static enum mn_status
scan(struct seen *s, const struct container *kind, struct walk *w,
    unsigned algs, bool again)
{
	static const struct visitor	 visitor = { begin, bytes, end };
	struct scan			*c = xalloc(sizeof(*c));
	enum mn_status			 rc;
	unsigned			 before = s->ds->n[MN_LEVEL_ERROR];

	memset(c, 0, sizeof(*c));
	c->s = s;
	c->again = again;
	c->digester.algs = algs;
	w->visitor = &visitor;
	w->ctx = c;
	w->ds = s->ds;
	rc = kind->walk(w);
	if (rc == MN_OK && s->ds->n[MN_LEVEL_ERROR] > before)
		rc = MN_FAILED;
	buf_free(&c->kept);
	free(c);
	return rc;
}

/*
 * The checks, in the order in which one rests on another. Where the
 * container itself is not to be trusted, what it lacks would be noise.
 */
static enum mn_status
check(struct seen *s, const struct container *kind, struct walk *w)
{
	enum mn_status	rc = scan(s, kind, w, 1u << DIGEST_SHA512, false);
	unsigned	more;

	if (rc != MN_OK)
		return rc;
	seen_index(s);
	check_declaration(s);
	check_info(s);
	check_manifests(s);
	check_fetch(s);
	check_complete(s);
	more = (s->payload_algs | s->tag_algs) & ~(1u << DIGEST_SHA512);
	if (more != 0 && (rc = scan(s, kind, w, more, true)) == MN_FATAL)
		return rc;
	check_digests(s);
	if (s->ours)
		check_ours(s);
	if (s->ours && w->altered != NULL)
		fault(s, MN_DIAG_BAG_REPACKED, "%s", w->altered);
	return s->faults > 0 ? MN_FAILED : rc;
}

/* ---- the sidecar ------------------------------------------------------ */

static bool
file_digest(int fd, uint64_t size, char hex[129])
{
	struct digester	d;
	unsigned char	sum[DIGEST_MAX];
	char		block[BLOCK];
	size_t		n;

	digester_init(&d, 1u << DIGEST_SHA512);
	for (uint64_t at = 0; at < size; at += n) {
		n = size - at < BLOCK ? (size_t)(size - at) : BLOCK;
		if (!read_at(fd, at, block, n))
			return false;
		digester_put(&d, block, n);
	}
	digester_end(&d, DIGEST_SHA512, sum);
	digest_hex(hex, sum, DIGEST_MAX);
	return true;
}

/* Reads a sidecar whole: at most a digest and the longest file name. */
static bool
sidecar_read(const char *path, char *out, size_t max, size_t *n)
{
	int	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	ssize_t	got;

	if (fd < 0)
		return false;
	got = read(fd, out, max);
	close(fd);
	*n = got > 0 ? (size_t)got : 0;
	return got >= 0;
}

static enum mn_status
check_sidecar(struct seen *s, const char *path, const struct walk *w)
{
	const char	*base = strrchr(path, '/');
	const char	*side = arena_printf(s->arena, "%s.sha512", path);
	char		 hex[129], have[1024];
	str		 want, line;
	size_t		 n;

	base = base != NULL ? base + 1 : path;
	if (!sidecar_read(side, have, sizeof(have), &n)) {
		if (errno != ENOENT && errno != ENOTDIR) {
			fault(s, MN_DIAG_BAG_UNREADABLE, "%s: %s", side,
			    strerror(errno));
			return MN_FATAL;
		}
		fault(s, MN_DIAG_BAG_NO_SIDECAR, "%s", shown(s, str_c(base)));
		return MN_OK;
	}
	if (!file_digest(w->fd, w->size, hex)) {
		fault(s, MN_DIAG_BAG_UNREADABLE, "read");
		return MN_FATAL;
	}
	line = (str){ have, n };
	want = str_c(arena_printf(s->arena, "%s  %s\n", hex, base));
	if (str_eq(line, want))
		return MN_OK;
	if (line.n > 128 && str_eq(str_sub(line, 128, line.n),
	    str_sub(want, 128, want.n)))
		fault(s, MN_DIAG_BAG_SIDECAR, "%s.sha512", base);
	else
		fault(s, MN_DIAG_BAG_SIDECAR_FORM, "%s.sha512", base);
	return MN_FAILED;
}

enum mn_status
bag_verify(const char *path, struct diags *ds)
{
	const struct container	*kind = NULL;
	struct arena		 a = { 0 };
	struct seen		 s = { .arena = &a, .ds = ds };
	struct walk		 w = { 0 };
	struct stat		 st;
	enum mn_status		 side = MN_OK, rc = MN_FATAL;

	w.fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (w.fd < 0 || fstat(w.fd, &st) != 0) {
		fault(&s, MN_DIAG_BAG_UNREADABLE, "%s", strerror(errno));
		goto out;
	}
	s.folder = S_ISDIR(st.st_mode);
	w.size = (uint64_t)st.st_size;
	if (S_ISREG(st.st_mode) &&
	    (side = check_sidecar(&s, path, &w)) == MN_FATAL)
		goto out;
	if ((kind = container_known(w.fd, st.st_mode)) == NULL) {
		fault(&s, MN_DIAG_BAG_KIND, "%s", "");
		rc = MN_FAILED;
	} else
		rc = check(&s, kind, &w);
	if (rc == MN_OK && side != MN_OK)
		rc = side;
out:
	if (w.fd >= 0)
		close(w.fd);
	arena_reset(&a);
	return rc;
}
