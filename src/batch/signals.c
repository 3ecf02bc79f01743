/*
 * Signals while a run is under way: who asks it to end is read beside the
 * workers' results, so that nothing is cut off in the middle. Input: the
 * process as the caller had it. Output: the same, when the run is over.
 */
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "run.h"

void
signals_block(struct signals *s)
{
	struct sigaction	ignore = { .sa_handler = SIG_IGN };
	sigset_t		set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigprocmask(SIG_BLOCK, &set, &s->old);
	sigaction(SIGPIPE, &ignore, &s->pipe);
	/* a file that may grow no more is an error to be told */
	sigaction(SIGXFSZ, &ignore, &s->room);
	s->fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void
signals_restore(struct signals *s)
{
	struct signalfd_siginfo info;

	/* what asked this run to end must not end the caller too */
	while (s->fd >= 0 && read(s->fd, &info, sizeof(info)) > 0)
		;
	if (s->fd >= 0)
		close(s->fd);
	sigaction(SIGPIPE, &s->pipe, NULL);
	sigaction(SIGXFSZ, &s->room, NULL);
	sigprocmask(SIG_SETMASK, &s->old, NULL);
}
