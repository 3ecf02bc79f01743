/*
 * The output folder: made, locked against a second run, and swept of what a
 * run that was cut off left under temporary names.
 *
 *	OUT/site/			what may be uploaded
 *	OUT/bundles/			for the archive
 *	OUT/.minutes/lock records/ work/ site.rows
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "run.h"

static enum mn_status
refuse(struct run *r, enum mn_diag code, const char *why)
{
	struct diags ds;

	diags_init(&ds, &r->arena, printable(&r->arena, r->out));
	diag_at(&ds, code, 0, 0, "%s", why);
	report_now(&r->report, &ds);
	return MN_FATAL;
}

/* OUT/bundles/NAME.tar.gz.part: nobody else is writing, or we had no lock. */
static void
sweep_parts(const char *path)
{
	DIR		*dir;
	struct dirent	*e;

	if ((dir = opendir(path)) == NULL)
		return;
	while ((e = readdir(dir)) != NULL)
		if (str_ends(str_c(e->d_name), STR(".part")))
			unlinkat(dirfd(dir), e->d_name, 0);
	closedir(dir);
}

void
output_sweep(struct run *r)
{
	folder_empty(r->work);
	sweep_parts(r->bundles);
}

/*
 * The lock lasts as long as any process of a run: workers of one that was
 * killed just now are about to end, so a moment is waited.
 */
static bool
lock_take(int fd)
{
	struct timespec moment = { .tv_nsec = 50 * 1000 * 1000 };

	for (int i = 0; i < 40; i++) {
		if (flock(fd, LOCK_EX | LOCK_NB) == 0)
			return true;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return false;
		nanosleep(&moment, NULL);
	}
	return false;
}

enum mn_status
output_open(struct run *r)
{
	struct arena	*a = &r->arena;
	const char	*lock;

	r->out = r->ctx.opt.output;
	r->site = arena_printf(a, "%s/site", r->out);
	r->bundles = arena_printf(a, "%s/bundles", r->out);
	r->work = arena_printf(a, "%s/.minutes/work", r->out);
	r->records = arena_printf(a, "%s/.minutes/records", r->out);
	lock = arena_printf(a, "%s/.minutes/lock", r->out);
	if (folder_make(r->work) < 0 || folder_make(r->records) < 0 ||
	    folder_make(r->site) < 0 ||
	    (r->ctx.bundle && folder_make(r->bundles) < 0))
		return refuse(r, MN_DIAG_OUTPUT_FOLDER, strerror(errno));
	r->lock = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
	if (r->lock < 0)
		return refuse(r, MN_DIAG_OUTPUT_FOLDER, strerror(errno));
	if (!lock_take(r->lock))
		return refuse(r, MN_DIAG_OUTPUT_LOCKED, "");
	output_sweep(r);
	return MN_OK;
}

void
output_close(struct run *r)
{
	if (r->lock >= 0)
		close(r->lock);
	r->lock = -1;
}

/* Once a run and not once a file, which would take longer than all the rest. */
void
output_flush(struct run *r)
{
	syncfs(r->lock);
}

int
output_write(struct run *r, const char *path, str bytes, struct diags *ds)
{
	if (file_write(r->work, path, bytes, r->ctx.opt.force != 0) == 0)
		return 0;
	diag_at(ds, MN_DIAG_OUTPUT_WRITE, 0, 0, "%s: %s", path,
	    strerror(errno));
	return -1;
}
