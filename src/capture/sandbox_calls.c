/* seccomp, through libseccomp: the system calls that a running capture makes.
 * Others fail with EPERM. */

#include "src/capture/sandbox_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef USE_SECCOMP

#include <seccomp.h>

/* Names that a machine's architecture does not have are passed over. */
static const int calls[] = {
	/* Packets: a ring in memory, or a socket; files and pipes. */
	SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(ppoll_time64),
	SCMP_SYS(select), SCMP_SYS(pselect6), SCMP_SYS(pselect6_time64),
	SCMP_SYS(recvfrom), SCMP_SYS(recv), SCMP_SYS(recvmsg),
	SCMP_SYS(getsockopt), SCMP_SYS(getsockname),
	SCMP_SYS(read), SCMP_SYS(readv),
	SCMP_SYS(lseek), SCMP_SYS(_llseek),
	SCMP_SYS(fstat), SCMP_SYS(fstat64), SCMP_SYS(newfstatat),
	SCMP_SYS(fstatat64), SCMP_SYS(statx),
	SCMP_SYS(dup), SCMP_SYS(close),
	/* Outputs. */
	SCMP_SYS(write), SCMP_SYS(writev),
	SCMP_SYS(ftruncate), SCMP_SYS(ftruncate64),
	/* Memory: none that can be run, see below. */
	SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
	/* Time. */
	SCMP_SYS(clock_gettime), SCMP_SYS(clock_gettime64),
	SCMP_SYS(gettimeofday), SCMP_SYS(time),
	SCMP_SYS(nanosleep), SCMP_SYS(clock_nanosleep),
	SCMP_SYS(clock_nanosleep_time64),
	/* Signals, and the end. */
	SCMP_SYS(rt_sigreturn), SCMP_SYS(sigreturn),
	SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
	SCMP_SYS(restart_syscall), SCMP_SYS(futex), SCMP_SYS(futex_time64),
	SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getrandom),
	SCMP_SYS(exit), SCMP_SYS(exit_group),
};

struct rule {
	int		 call;
	struct scmp_arg_cmp argument;
};

static bool
add(scmp_filter_ctx filter, const struct rule *rule)
{
	return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, rule->call, 1,
	    &rule->argument) == 0;
}

/* Those that depend on an argument. */
static bool
add_limited(scmp_filter_ctx filter)
{
	const struct rule rules[] = {
		{ SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0) },
		{ SCMP_SYS(mmap2), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0) },
		{ SCMP_SYS(mprotect),
		    SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0) },
		/* The C library asks whether a stream is a terminal, and how
		 * a file was opened; others would send signals. */
		{ SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, TCGETS) },
		{ SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFL) },
		{ SCMP_SYS(fcntl64), SCMP_A1(SCMP_CMP_EQ, F_GETFL) },
		/* libpcap, whether an interface that went down is there. */
		{ SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, SIOCGIFFLAGS) },
		/* abort(3). */
		{ SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, (uint64_t)getpid()) },
	};

	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (!add(filter, &rules[i]))
			return false;
	return true;
}

static bool
add_opening(scmp_filter_ctx filter, int mode)
{
	const struct rule rules[] = {
		{ SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, O_ACCMODE,
		    (uint64_t)mode) },
		{ SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE,
		    (uint64_t)mode) },
	};

	return add(filter, &rules[0]) && add(filter, &rules[1]);
}

static bool
add_all(scmp_filter_ctx filter, bool reads, bool writes)
{
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) != 0)
			return false;
	return add_limited(filter) &&
	    (!reads || add_opening(filter, O_RDONLY)) &&
	    (!writes || add_opening(filter, O_WRONLY));
}

const char *
calls_close(bool reads, bool writes)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool good;

	if (filter == NULL)
		return "no memory";
	good = add_all(filter, reads, writes) && seccomp_load(filter) == 0;
	seccomp_release(filter);
	return good ? NULL : "the kernel refused it; it must be built with "
	    "CONFIG_SECCOMP_FILTER";
}

#else

const char *
calls_close(bool reads, bool writes)
{
	(void)reads;
	(void)writes;
	return "this icqdump was built without libseccomp";
}

#endif
