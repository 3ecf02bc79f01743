/* Workers: every way in which a process can end, and that others go on. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "unit.h"
#include "batch/run.h"

enum what { GOOD, ABORT, LEAVE, SPIN, GREEDY, ODD, LONG, ONCE, STOP, };

struct jobs {
	enum what	 what[64];
	size_t		 n;
	int		*tries;		/* shared with the workers */
	/* what came of them */
	char		 came[64][32];
	size_t		 finished;
};

static _Noreturn void
eat(void)
{
	char **all = NULL, **more;

	for (;;) {
		more = xalloc((size_t)1 << 24);
		memset(more, 1, (size_t)1 << 24);
		*more = (char *)all;
		all = more;
	}
}

static void
work(void *state, size_t job, struct buf *result)
{
	struct jobs	*j = state;
	int		 tries = ++j->tries[job];

	switch (j->what[job]) {
	case ABORT:
		abort();
	case LEAVE:
		_exit(3);
	case SPIN:
		for (volatile unsigned i = 0; ; i++)
			;
	case GREEDY:
		eat();
	case ONCE:
		if (tries == 1)
			abort();
		break;
	case STOP:
		kill(getppid(), SIGTERM);
		for (;;)
			pause();
	case ODD:
		buf_puts(result, "nonsense");
		return;
	case LONG:
		for (int i = 0; i < 100000; i++)
			buf_puts(result, "0123456789");
		return;
	case GOOD:
		break;
	}
	buf_printf(result, "job %zu", job);
}

static bool
done(void *state, size_t job, str result)
{
	struct jobs	*j = state;

	if (j->what[job] == ODD)
		return false;
	if (j->what[job] == LONG)
		snprintf(j->came[job], sizeof(j->came[job]), "%zu", result.n);
	else
		snprintf(j->came[job], sizeof(j->came[job]), STR_FMT,
		    STR_ARG(result));
	j->finished++;
	return true;
}

static void
lost(void *state, size_t job, enum mn_diag code, const char *how)
{
	struct jobs *j = state;

	snprintf(j->came[job], sizeof(j->came[job]), "MN%d %s", (int)code, how);
	j->finished++;
}

static enum mn_status
run(struct jobs *j, int workers)
{
	struct signals	s;
	struct pool	p = {
		.state = j, .n = j->n, .jobs = workers, .seconds = 1,
		.memory = (size_t)256 << 20, .work = work, .done = done,
		.lost = lost,
	};
	enum mn_status	rc;

	j->tries = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_ptr_not_equal(j->tries, MAP_FAILED);
	signals_block(&s);
	p.signals = s.fd;
	rc = pool_run(&p);
	signals_restore(&s);
	return rc;
}

static void
came(const struct jobs *j, size_t job, const char *expected)
{
	assert_string_equal(j->came[job], expected);
}

static void
all_good(void **state)
{
	struct jobs	j = { .n = 64 };
	char		expected[32];

	(void)state;
	for (int workers = 1; workers <= 3; workers++) {
		j.finished = 0;
		assert_int_equal(run(&j, workers), MN_OK);
		assert_int_equal(j.finished, 64);
		for (size_t i = 0; i < 64; i++) {
			snprintf(expected, sizeof(expected), "job %zu", i);
			came(&j, i, expected);
			assert_int_equal(j.tries[i], 1);
		}
	}
}

static void
deaths(void **state)
{
	struct jobs j = {
		.n = 9,
		.what = { GOOD, ABORT, LEAVE, GOOD, SPIN, ODD, LONG, ONCE,
		    GOOD },
	};

	(void)state;
	assert_int_equal(run(&j, 2), MN_OK);
	assert_int_equal(j.finished, 9);
	came(&j, 0, "job 0");
	came(&j, 1, "MN107 signal 6");
	came(&j, 2, "MN107 status 3");
	came(&j, 3, "job 3");
	came(&j, 4, "MN108 1 s");
	came(&j, 5, "MN107 its result made no sense");
	came(&j, 6, "1000000");
	came(&j, 7, "job 7");
	came(&j, 8, "job 8");
	assert_int_equal(j.tries[1], 2);	/* once more, alone */
	assert_int_equal(j.tries[4], 1);	/* would take as long again */
	assert_int_equal(j.tries[7], 2);
}

static void
memory_ends(void **state)
{
	struct jobs j = { .n = 3, .what = { GOOD, GREEDY, GOOD } };

	(void)state;
#if defined(__SANITIZE_ADDRESS__)
	skip();		/* no limit holds where memory is watched */
#endif
	assert_int_equal(run(&j, 2), MN_OK);
	came(&j, 0, "job 0");
	came(&j, 1, "MN109 256 MiB");
	came(&j, 2, "job 2");
}

/* The interruption ends the run and not this process. */
static void
interrupted(void **state)
{
	struct jobs j = { .n = 3, .what = { GOOD, STOP, STOP } };

	(void)state;
	assert_int_equal(run(&j, 2), MN_WARN);
	came(&j, 1, "");
	came(&j, 2, "");
}

static int
open_files(void)
{
	int n = 0;

	for (int fd = 0; fd < 256; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

static void
nothing_is_left_open(void **state)
{
	struct jobs	j = { .n = 4, .what = { GOOD, ABORT, GOOD, GOOD } };
	int		before = open_files();

	(void)state;
	run(&j, 3);
	assert_int_equal(open_files(), before);
}

static void
no_jobs(void **state)
{
	struct jobs j = { .n = 0 };

	(void)state;
	assert_int_equal(run(&j, 2), MN_OK);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_good),
		cmocka_unit_test(deaths),
		cmocka_unit_test(memory_ends),
		cmocka_unit_test(interrupted),
		cmocka_unit_test(nothing_is_left_open),
		cmocka_unit_test(no_jobs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
