/* PACKET_FANOUT, as packet(7) has it. */

#include "src/capture/fanout.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#ifdef __linux__

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <sys/socket.h>

#include "src/capture/shard.h"

_Static_assert((uint32_t)SKF_NET_OFF == SHARD_NET_OFF &&
    (uint32_t)(SKF_AD_OFF + SKF_AD_PROTOCOL) == SHARD_PROTOCOL,
    "the program finds what it loads");

/* False with errno set. */
static bool
join(int socket, uint16_t group)
{
	struct bpf_insn steps[SHARD_PROGRAM];
	struct sock_filter filter[SHARD_PROGRAM];
	const uint32_t count = shard_program(steps);
	const struct sock_fprog program = {
		.len = (unsigned short)count, .filter = filter,
	};
	const uint32_t how = (uint32_t)PACKET_FANOUT_CBPF << 16 | group;

	for (uint32_t i = 0; i < count; i++)
		filter[i] = (struct sock_filter){
			.code = steps[i].code, .jt = steps[i].jt,
			.jf = steps[i].jf, .k = steps[i].k,
		};
	return setsockopt(socket, SOL_PACKET, PACKET_FANOUT, &how,
	    sizeof(how)) == 0 && setsockopt(socket, SOL_PACKET,
	    PACKET_FANOUT_DATA, &program, sizeof(program)) == 0;
}

#else

static bool
join(int socket, uint16_t group)
{
	(void)socket;
	(void)group;
	errno = ENOPROTOOPT;
	return false;
}

#endif

static const char *
advice(int error)
{
	switch (error) {
	case EINVAL:
		return "it is another program's, or on another interface; "
		    "choose another number";
	case ENOSPC:
		return "it is full; choose another number, or start fewer "
		    "processes";
	case ENOPROTOOPT:
	case EOPNOTSUPP:
	case ENOTSOCK:
	case EBADF:
		return "this system has none for it; give each process its "
		    "part by --shard I/N";
	}
	return NULL;
}

bool
fanout_join(int socket, uint16_t group, char *error, size_t room)
{
	const char *what;

	if (join(socket, group))
		return true;
	what = advice(errno);
	if (what != NULL)
		snprintf(error, room, "cannot join fan-out group %u: %s",
		    group, what);
	else
		snprintf(error, room, "cannot join fan-out group %u: %s; give "
		    "each process its part by --shard I/N", group,
		    strerror(errno));
	return false;
}
