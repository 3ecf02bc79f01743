/*
 * Workers: forked processes, each doing one job at a time over a socket.
 * Input: the number of a job. Output: its result as one message, or the
 * worker's death, which costs that job alone. Processes and not threads:
 * a crash, a leak or an endless loop in one document stays in it.
 */
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "run.h"

enum {
	WORKERS_MAX = 256,
	RESULT_MAX = 256 * 1024 * 1024,	/* longer is no result */
	WALL_FACTOR = 8,	/* elapsed seconds to one of CPU, at most */
};

static const size_t NO_JOB = SIZE_MAX;

struct worker {
	pid_t		pid;
	int		fd;		/* -1: none */
	size_t		job;
	uint64_t	until;		/* monotonic; 0: no end */
	bool		late;		/* killed by its time */
	struct buf	in;
};

struct crew {
	const struct pool *pool;
	struct worker	*w;
	int		 n;
	size_t		 next, finished;	/* jobs */
	size_t		*again;			/* to be tried once more, alone */
	size_t		 nagain, tried;
	unsigned char	*deaths;		/* by job */
};

int
workers_allowed(void)
{
	cpu_set_t set;

	if (sched_getaffinity(0, sizeof(set), &set) < 0)
		return 1;
	return CPU_COUNT(&set) > 0 ? CPU_COUNT(&set) : 1;
}

static uint64_t
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

/* ---- in the worker -------------------------------------------------------- */

static bool
recv_all(int fd, void *p, size_t n)
{
	char	*at = p;
	ssize_t	 got;

	while (n > 0) {
		got = recv(fd, at, n, 0);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		at += got;
		n -= (size_t)got;
	}
	return true;
}

static bool
send_all(int fd, const void *p, size_t n)
{
	const char	*at = p;
	ssize_t		 put;

	while (n > 0) {
		put = send(fd, at, n, MSG_NOSIGNAL);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		at += put;
		n -= (size_t)put;
	}
	return true;
}

#if defined(__SANITIZE_ADDRESS__)
enum { SHADOWED = 1, };		/* takes terabytes of address space to watch */
#else
enum { SHADOWED = 0, };
#endif

static void
limit_memory(size_t most)
{
	struct rlimit r = { .rlim_cur = most, .rlim_max = most };
	struct rlimit no = { 0 };

	if (most > 0 && !SHADOWED)
		setrlimit(RLIMIT_AS, &r);
	setrlimit(RLIMIT_CORE, &no);
}

/* SIGPROF ends the process when its CPU time, its own and the system's, is up. */
static void
limit_time(unsigned seconds)
{
	struct itimerval t = { .it_value = { .tv_sec = (time_t)seconds } };

	setitimer(ITIMER_PROF, &t, NULL);
}

static void
worker_signals(void)
{
	struct sigaction	ignore = { .sa_handler = SIG_IGN };
	struct sigaction	usual = { .sa_handler = SIG_DFL };
	sigset_t		none;

	/* an interrupt goes to the whole group; the parent decides */
	sigaction(SIGINT, &ignore, NULL);
	sigaction(SIGHUP, &ignore, NULL);
	sigaction(SIGTERM, &usual, NULL);
	sigaction(SIGPROF, &usual, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void
worker_main(const struct pool *p, int fd)
{
	struct buf	result = { 0 };
	uint64_t	job, n;

	worker_signals();
	limit_memory(p->memory);
	if (p->begin != NULL)
		p->begin();
	while (recv_all(fd, &job, sizeof(job))) {
		limit_time(p->seconds);
		result.n = 0;
		p->work(p->state, (size_t)job, &result);
		limit_time(0);
		n = result.n;
		if (!send_all(fd, &n, sizeof(n)) ||
		    !send_all(fd, result.p, result.n))
			break;
	}
	_exit(0);
}

/* ---- in the parent --------------------------------------------------------- */

static bool
worker_start(struct crew *c, struct worker *w)
{
	int	pair[2];
	pid_t	parent = getpid();

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return false;
	fflush(NULL);
	if ((w->pid = fork()) < 0) {
		close(pair[0]);
		close(pair[1]);
		return false;
	}
	if (w->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (getppid() != parent)
			_exit(0);
		close(pair[0]);
		/* or the others would never see the end of the parent */
		for (int i = 0; i < c->n; i++)
			if (c->w[i].fd >= 0)
				close(c->w[i].fd);
		worker_main(c->pool, pair[1]);
	}
	close(pair[1]);
	w->fd = pair[0];
	w->job = NO_JOB;
	w->late = false;
	w->in.n = 0;
	return true;
}

/* The socket closed and the process reaped; how it ended. */
static int
worker_end(struct worker *w, bool kill_it)
{
	int status = 0;

	if (w->fd < 0)
		return 0;
	if (kill_it)
		kill(w->pid, SIGKILL);
	close(w->fd);
	w->fd = -1;
	while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

static size_t
busy(const struct crew *c)
{
	size_t n = 0;

	for (int i = 0; i < c->n; i++)
		n += c->w[i].fd >= 0 && c->w[i].job != NO_JOB;
	return n;
}

/* The next job there is for a worker now, or NO_JOB. */
static size_t
job_next(struct crew *c)
{
	if (c->next < c->pool->n)
		return c->next++;
	if (c->tried < c->nagain && busy(c) == 0)
		return c->again[c->tried++];
	return NO_JOB;
}

static void
lose(struct crew *c, struct worker *w, int status, bool odd)
{
	const struct pool	*p = c->pool;
	enum mn_diag		 code = MN_DIAG_WORKER_DIED;
	char			 how[64];
	size_t			 job = w->job;

	if (job == NO_JOB)
		return;
	w->job = NO_JOB;
	if (w->late || (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF)) {
		code = MN_DIAG_WORKER_TIME;
		snprintf(how, sizeof(how), "%u s", p->seconds);
	} else if (WIFEXITED(status) && WEXITSTATUS(status) == MN_EXIT_MEMORY) {
		code = MN_DIAG_WORKER_MEMORY;
		snprintf(how, sizeof(how), "%zu MiB", p->memory >> 20);
	} else if (odd)
		snprintf(how, sizeof(how), "its result made no sense");
	else if (WIFSIGNALED(status))
		snprintf(how, sizeof(how), "signal %d", WTERMSIG(status));
	else
		snprintf(how, sizeof(how), "status %d", WEXITSTATUS(status));
	/* another run would take as long: only what may be chance is repeated */
	if (code != MN_DIAG_WORKER_TIME && c->deaths[job]++ == 0) {
		c->again[c->nagain++] = job;
		return;
	}
	c->finished++;
	p->lost(p->state, job, code, how);
}

static bool
give(struct crew *c, struct worker *w)
{
	uint64_t job, most = c->pool->seconds;
	int	 status;

	if ((w->job = job_next(c)) == NO_JOB)
		return true;
	job = w->job;
	w->until = most ? now() + most * WALL_FACTOR * 1000 + 5000 : 0;
	if (send_all(w->fd, &job, sizeof(job)))
		return true;
	status = worker_end(w, true);
	lose(c, w, status, false);
	return false;
}

/* Each idle worker gets a job; dead ones are replaced while there are jobs. */
static bool
give_all(struct crew *c)
{
	bool any = false;

	for (int i = 0; i < c->n; i++) {
		struct worker *w = &c->w[i];

		if (w->fd < 0 && (c->next < c->pool->n ||
		    (c->tried < c->nagain && busy(c) == 0)))
			worker_start(c, w);
		if (w->fd >= 0 && w->job == NO_JOB)
			give(c, w);
		any = any || w->fd >= 0;
	}
	return any || c->finished == c->pool->n;
}

static void
result_whole(struct crew *c, struct worker *w)
{
	const struct pool	*p = c->pool;
	str			 s = { w->in.p + 8, w->in.n - 8 };
	size_t			 job = w->job;

	if (job == NO_JOB || !p->done(p->state, job, s)) {
		worker_end(w, true);
		lose(c, w, 0, true);
		return;
	}
	w->job = NO_JOB;
	w->in.n = 0;
	c->finished++;
}

static void
result_part(struct crew *c, struct worker *w)
{
	char	 piece[64 * 1024];
	uint64_t n;
	ssize_t	 got = recv(w->fd, piece, sizeof(piece), MSG_DONTWAIT);
	int	 status;

	if (got < 0 && (errno == EINTR || errno == EAGAIN))
		return;
	if (got <= 0) {
		status = worker_end(w, false);
		lose(c, w, status, false);
		return;
	}
	buf_put(&w->in, piece, (size_t)got);
	if (w->in.n < sizeof(n))
		return;
	memcpy(&n, w->in.p, sizeof(n));
	if (n > RESULT_MAX || w->in.n - sizeof(n) > n) {
		worker_end(w, true);
		lose(c, w, 0, true);
	} else if (w->in.n - sizeof(n) == n)
		result_whole(c, w);
}

/* Kills who is late; how many milliseconds until the next may be, or -1. */
static int
watch(struct crew *c)
{
	uint64_t t = now(), least = 0;

	for (int i = 0; i < c->n; i++) {
		struct worker *w = &c->w[i];

		if (w->fd < 0 || w->job == NO_JOB || w->until == 0)
			continue;
		if (w->until <= t) {
			w->late = true;
			kill(w->pid, SIGKILL);
			w->until = t + 1000;
		}
		if (least == 0 || w->until - t < least)
			least = w->until - t;
	}
	return least == 0 ? -1 : (int)(least + 1);
}

/* Waits for results; false where a signal came instead. */
static bool
await(struct crew *c)
{
	struct pollfd	fds[WORKERS_MAX + 1];
	int		at[WORKERS_MAX], n = 0;

	for (int i = 0; i < c->n; i++)
		if (c->w[i].fd >= 0) {
			fds[n] = (struct pollfd){ c->w[i].fd, POLLIN, 0 };
			at[n++] = i;
		}
	fds[n] = (struct pollfd){ c->pool->signals, POLLIN, 0 };
	if (poll(fds, (nfds_t)n + 1, watch(c)) < 0)
		return errno == EINTR;
	if (fds[n].revents != 0)
		return false;
	for (int i = 0; i < n; i++)
		if (fds[i].revents != 0)
			result_part(c, &c->w[at[i]]);
	return true;
}

static enum mn_status
crew_run(struct crew *c)
{
	while (c->finished < c->pool->n) {
		if (!give_all(c))
			return MN_FATAL;
		if (c->finished < c->pool->n && !await(c))
			return MN_WARN;
	}
	return MN_OK;
}

enum mn_status
pool_run(const struct pool *p)
{
	struct crew	c = { .pool = p, .n = p->jobs };
	enum mn_status	rc;

	if (p->n == 0)
		return MN_OK;
	if (c.n > WORKERS_MAX)
		c.n = WORKERS_MAX;
	if ((size_t)c.n > p->n)
		c.n = (int)p->n;
	if (c.n < 1)
		c.n = 1;
	c.w = xalloc((size_t)c.n * sizeof(*c.w));
	memset(c.w, 0, (size_t)c.n * sizeof(*c.w));
	for (int i = 0; i < c.n; i++)
		c.w[i].fd = -1;
	c.again = xalloc(p->n * sizeof(*c.again));
	c.deaths = xalloc(p->n);
	memset(c.deaths, 0, p->n);
	rc = crew_run(&c);
	for (int i = 0; i < c.n; i++) {
		/* at the end of their socket they leave by themselves */
		worker_end(&c.w[i], rc != MN_OK);
		buf_free(&c.w[i].in);
	}
	free(c.w);
	free(c.again);
	free(c.deaths);
	return rc;
}
