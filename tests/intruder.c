/* Somebody who took the program over: loaded into it (LD_PRELOAD), this tries,
 * when the run begins, what a sandbox should refuse, and says to standard error
 * how it went: "intruder: NAME: refused" or "intruder: NAME: done". */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pcap/pcap.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
opened(int fd)
{
	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

static bool
read_file(void)
{
	return opened(open("/etc/passwd", O_RDONLY));
}

/* Where the program itself may write, if it is told the directory. */
static bool
make_file(void)
{
	const char *path = getenv("INTRUDER_FILE");

	return opened(open(path == NULL ? "/tmp/icqdump-intruder" : path,
	    O_WRONLY | O_CREAT, 0600));
}

static bool
remove_file(void)
{
	const char *path = getenv("INTRUDER_VICTIM");

	return path != NULL && unlink(path) == 0;
}

static bool
open_socket(void)
{
	return opened(socket(AF_INET, SOCK_DGRAM, 0));
}

static bool
open_unix_socket(void)
{
	return opened(socket(AF_UNIX, SOCK_STREAM, 0));
}

static bool
split(void)
{
	const pid_t pid = fork();

	if (pid == 0)
		_exit(0);
	if (pid > 0)
		waitpid(pid, NULL, 0);
	return pid > 0;
}

static bool
signal_parent(void)
{
	return kill(getppid(), 0) == 0;
}

/* By a pipe that tells its owner, which may be anybody, when it can be read. */
static bool
signal_by_file(void)
{
	return fcntl(STDERR_FILENO, F_SETOWN, getppid()) == 0;
}

static bool
run_bytes(void)
{
	void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return false;
	munmap(page, 4096);
	return true;
}

static bool
dump_core(void)
{
	return prctl(PR_GET_DUMPABLE) == 1;
}

static bool
be_traced(void)
{
	return ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0;
}

static const struct attempt {
	const char	*name;
	bool		(*succeeds)(void);
} attempts[] = {
	{ "read a file", read_file },
	{ "make a file", make_file },
	{ "remove a file", remove_file },
	{ "open a socket", open_socket },
	{ "open a local socket", open_unix_socket },
	{ "split", split },
	{ "signal another", signal_parent },
	{ "signal another by a file", signal_by_file },
	{ "run new bytes", run_bytes },
	{ "dump core", dump_core },
	{ "be traced", be_traced },
};

static void
intrude(void)
{
	static bool been;
	char *const none[] = { NULL };

	if (been)
		return;
	been = true;
	for (size_t i = 0; i < sizeof(attempts) / sizeof(attempts[0]); i++)
		fprintf(stderr, "intruder: %s: %s\n", attempts[i].name,
		    attempts[i].succeeds() ? "done" : "refused");
	if (getenv("INTRUDER_STAYS") != NULL)
		return;
	/* Where this is done nothing comes after it. */
	execve("/bin/true", none, none);
	fprintf(stderr, "intruder: run a program: refused\n");
}

static void *
real(const char *name)
{
	void *symbol = dlsym(RTLD_NEXT, name);

	if (symbol == NULL)
		abort();
	return symbol;
}

/* The calls with which runs of files and of interfaces begin. */

int
pcap_loop(pcap_t *pcap, int count, pcap_handler handler, u_char *user)
{
	int (*next)(pcap_t *, int, pcap_handler, u_char *);

	*(void **)&next = real("pcap_loop");
	intrude();
	return next(pcap, count, handler, user);
}

int
pcap_dispatch(pcap_t *pcap, int count, pcap_handler handler, u_char *user)
{
	int (*next)(pcap_t *, int, pcap_handler, u_char *);

	*(void **)&next = real("pcap_dispatch");
	intrude();
	return next(pcap, count, handler, user);
}
