/*
 * What the files of batch share with each other; nobody else includes it.
 */
#ifndef MN_RUN_H
#define MN_RUN_H

#include <signal.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>

#include "batch.h"

/* ---- names.c: names that are safe as paths and addresses --------------- */

/*
 * The name of the record of an input, from its path under its root: without
 * suffix, of [A-Za-z0-9._/-] alone, never hidden, never leading upwards,
 * never one that a record or a file beside a meeting could have.
 */
char	*name_safe(struct arena *, const char *path);

/* Lower-case ASCII of [a-z0-9-]: "Llŷr & Sons'" is "llyr-and-sons". */
char	*slug(struct arena *, const char *);

/* Text of unknown encoding made printable UTF-8, for messages. */
char	*printable(struct arena *, const char *);

/* Names given so far; two that differ only by case are one. */
struct names {
	struct arena	 *arena;
	const char	**slot;
	size_t		  n, cap;
};
/* The name (kept, not copied), or where it is taken NAME-2, NAME-3 ... */
const char	*name_unique(struct names *, const char *);
bool		 name_known(const struct names *, const char *);

/* ---- files.c ------------------------------------------------------------ */

/* Makes a folder and those above it. 0, or -1 and errno. */
int	 folder_make(const char *path);

/*
 * A file appears whole or not at all: it is written under work and
 * renamed to path, whose folders are made. A file that holds the same bytes
 * already is left alone unless force. 0, or -1 and errno.
 */
int	 file_write(const char *work, const char *path, str bytes, bool force);

/* The bytes of a file of our own, in the arena. 0, or -1 and errno. */
int	 file_read(struct arena *, const char *path, str *bytes);

/* Removes the files in a folder (not those below it). */
void	 folder_empty(const char *path);

/* ---- inputs.c: what is to be converted ----------------------------------- */

/* What grouping and the reports need of a record; lives in the run's arena. */
struct entry {
	const char	*name, *kind, *authority, *body, *date, *start;
	const char	*item_number, *meeting, *title;
	bool		 exempt, draft;
	unsigned	 decisions, items, people, actions;
	size_t		 input;		/* whose document it is of */
};

struct input {
	const char	*path;		/* to open it by */
	const char	*file;		/* as the user named it, printable */
	const char	*real;		/* what tells it from others */
	const char	*rel;		/* under its root */
	const char	*name;		/* of its record */
	const char	*folder;	/* "" or its root, for profiles; NULL: no search */
	const struct lexicon *profile;
	bool		 packed;	/* a .gz file */
	bool		 renamed;	/* another had its name */
	bool		 failed;
	char		 digest[129];	/* of the bytes, unpacked: SHA-512 */
	struct entry	*records;
	size_t		 nrecords;
};

struct inputs {
	struct input	*v;
	size_t		 n, cap;
};

/*
 * All inputs, in the order of their names, whatever order they were given
 * in. What could not be read is a diagnostic each, in the order they are
 * in the array problems.
 */
struct diags_array {
	struct diags	*v;
	size_t		 n, cap;
};
enum mn_status	inputs_gather(struct arena *, const struct mn_options *,
		    const char *const *given, size_t n, struct inputs *,
		    struct diags_array *problems);

/* ---- context.c: what is made once, before the workers -------------------- */

enum { FORMATS_MAX = 64, };	/* as many as render can hold */

struct mn_ctx {
	struct arena		 arena;
	struct mn_options	 opt;		/* defaults filled in */
	const struct lexicon	*common, *profile;
	struct render		*render;
	bool			 xml, bundle;	/* asked for */
	bool			 asked[FORMATS_MAX];	/* by format_at's index */
	bool			 made[FORMATS_MAX];	/* asked, or for the bundle */
	time_t			 clock;
	struct bag_digest	 known[2];	/* of files that all bags hold */
};

/* Reads the options; says what cannot be and returns false. */
bool		 context_options(struct mn_ctx *, const struct mn_options *);
/* Lexicons, schemas and sheets; false after saying what is wrong. */
bool		 context_open(struct mn_ctx *);
void		 context_close(struct mn_ctx *);
/* A profile from a file over the common lexicon; NULL where unreadable. */
const struct lexicon *context_profile(struct mn_ctx *, const char *path,
		    struct diags *);
/* Profiles beside or above the inputs; each found is announced. */
void		 context_profiles(struct mn_ctx *, struct inputs *,
		    struct diags_array *found);

/* ---- wire.c: results through a pipe --------------------------------------- */

/* Reading a message; what is short or odd sets bad, and reads as nothing. */
struct wire {
	str	s;
	bool	bad;
};

void		 wire_put(struct buf *, uint64_t);
void		 wire_put_text(struct buf *, const char *);
void		 wire_put_diags(struct buf *, const struct diags *);
void		 wire_put_entry(struct buf *, const struct record *);
uint64_t	 wire_get(struct wire *);
const char	*wire_get_text(struct wire *, struct arena *);
void		 wire_get_diags(struct wire *, struct diags *);
void		 wire_get_entry(struct wire *, struct arena *, struct entry *);

/* ---- workers.c: processes that do the jobs --------------------------------- */

struct pool {
	void	 *state;
	size_t	  n;			/* jobs */
	int	  jobs;			/* workers */
	unsigned  seconds;		/* of CPU a job; 0: as long as it takes */
	size_t	  memory;		/* of a worker; 0: as much as there is */
	int	  signals;		/* from signals_block, or -1 */
	/* in a worker: before its first job, or NULL */
	void	(*begin)(void);
	/* in a worker: the job, its result appended */
	void	(*work)(void *state, size_t job, struct buf *result);
	/* in the parent, in any order; false: not a result, the worker is odd */
	bool	(*done)(void *state, size_t job, str result);
	void	(*lost)(void *state, size_t job, enum mn_diag, const char *how);
};

/*
 * Runs all jobs. A worker that dies costs its job, which is tried once more
 * when nothing else runs. MN_OK; MN_WARN where it was interrupted; MN_FATAL
 * where no worker could be started.
 */
enum mn_status	pool_run(const struct pool *);
int		workers_allowed(void);	/* processors this process may use */

/* ---- signals.c: interruptions become readable ------------------------------ */

struct signals {
	sigset_t		old;
	struct sigaction	pipe, room;	/* SIGPIPE, SIGXFSZ */
	int			fd;
};
void	 signals_block(struct signals *);
void	 signals_restore(struct signals *);

/* ---- report.c: what people are told ---------------------------------------- */

enum stage { STAGE_READ, STAGE_RECORD, STAGE_VALIDATE, STAGE_BUNDLE,
	STAGE_WRITE, STAGE_FORMAT, STAGE_MAX = STAGE_FORMAT + FORMATS_MAX, };

struct timing {
	uint64_t ns[STAGE_MAX];		/* CPU */
	uint64_t since;			/* the end of the last stage */
};
void		 timing_start(struct timing *);
void		 timing_stage(struct timing *, enum stage);
void		 wire_put_timing(struct buf *, const struct timing *);
void		 wire_get_timing(struct wire *, struct timing *);

struct finding;		/* of a job, waiting for those before it */
struct report {
	bool		 quiet;
	bool		 bar, shown;	/* standard error is a terminal */
	struct timing	 timing;
	unsigned long	 n[4];		/* diagnostics by level */
	struct finding	*wait;
	size_t		 njobs, next, finished;
	uint64_t	 began, last;	/* milliseconds */
	struct buf	 json;		/* the diagnostics so far, for --report */
};

void	 report_start(struct report *, size_t jobs);
/* The findings of a job are printed once those of all before it were. */
void	 report_job(struct report *, size_t job, const struct diags *);
void	 report_now(struct report *, const struct diags *);
void	 report_stop(struct report *);	/* what waits is printed, the bar goes */
void	 report_free(struct report *);
void	 report_timing(const struct report *, size_t documents);

/* ---- group.c: records become meetings --------------------------------------- */

struct meeting {
	const char	*id;
	struct entry	**records;
	size_t		 n;
	bool		 exempt, draft;
	/* what became of it */
	bool		 done, failed, held;
};

struct meetings {
	struct meeting	*v;
	size_t		 n, cap;
};

void	 meetings_group(struct arena *, const struct inputs *,
	    struct meetings *);

/* ---- the run: convert.c, job.c, page.c, pack.c, state.c, site.c -------------- */

struct run {
	struct mn_ctx		 ctx;
	struct inputs		 in;
	struct diags_array	 problems;	/* before any document */
	struct meetings		 meetings;
	struct report		 report;
	struct signals		 signals;
	struct bag_staged	*staged;	/* not yet placed */
	struct meeting		**staged_of;
	size_t			 nstaged, capstaged, capstaged_of;
	struct arena		 arena;		/* what came of the documents */
	bool			 writing;	/* convert, not check */
	int			 lock;
	const char		*out, *site, *work, *records, *bundles;
};

/* Where the first pass leaves a record for the second. */
char	*record_path(struct arena *, const struct run *, const char *name);

/* First pass: a document becomes records. */
void	 job_work(void *run, size_t input, struct buf *);
bool	 job_done(void *run, size_t input, str);
void	 job_lost(void *run, size_t input, enum mn_diag, const char *);

/* Second pass: a meeting's records become its page, formats and bundle. */
void	 page_work(void *run, size_t meeting, struct buf *);
bool	 page_done(void *run, size_t meeting, str);
void	 page_lost(void *run, size_t meeting, enum mn_diag, const char *);

/* A meeting's rendered formats on their way to the archive. */
struct packing {
	struct arena		*arena;
	const struct meeting	*meeting;
	str			 xml;
	str			 formats[FORMATS_MAX];	/* by format_at's index */
};
enum mn_status	 pack_meeting(struct run *, const struct packing *,
		    struct diags *, const char **staged);

/* In the parent, before all others: digests of what every bag holds. */
void		 pack_open(struct mn_ctx *);
/* In the parent: a bag that a worker left for bags_place, of a meeting. */
bool		 pack_staged(struct run *, const char *path, struct meeting *);
/* Places those there are. */
void		 pack_place(struct run *);

/*
 * OUT/.minutes is made, locked and swept of what an interrupted run left.
 * MN_FATAL after saying what is wrong.
 */
enum mn_status	 output_open(struct run *);
void		 output_close(struct run *);
void		 output_sweep(struct run *);
void		 output_flush(struct run *);	/* to the disk, all at once */
int		 output_write(struct run *, const char *path, str,
		    struct diags *);	/* file_write, and MN113 */

/*
 * What earlier runs put on the site and this one did not touch stays, and
 * stays in the index; what they put there of this run's documents goes where
 * it is held now, or has another address. Then the index is written.
 */
enum mn_status	 site_write(struct run *, struct diags *);

/* Rows of the index: the meetings of earlier runs and of this one. */
struct row {
	const char	*id, *authority, *body, *date, *title, *status;
	unsigned	 decisions, items;
	const char	**names;	/* of its records */
	const char	**paths;	/* under the site */
	size_t		 nnames, capnames, npaths, cappaths;
};
struct rows {
	struct row	*v;
	size_t		 n, cap;
};
void		 rows_read(struct arena *, const char *path, struct rows *);
void		 rows_put(const struct rows *, struct buf *);

enum mn_status	 summary_write(struct run *);	/* --report */
void		 summary_print(const struct run *);
enum mn_exit	 summary_exit(const struct run *);

#endif
