/* Writes the samples that are made, and those typed in from a report:
 * make_samples DIRECTORY. The same program always writes the same bytes. */

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tests/samples.h"

/* Four packets of ICQ 99b that a student report of 2001 prints in hex. What
 * stood around them it does not print: addresses and ports are the report's
 * where it names them and else likely, times are those of the logins. */
static const char seed_login[] =
    "050000000000878a4901a3c2dacd28e1e792d3e23f54c159407e7cd843cdc8e2"
    "1792f2da27a79ad62e92a9e3149231661769c8e21f93d1e41f92b2e21f92cee0"
    "1fada8b21f92ade11f92d1e6665f8ce71153e6e21f92bae21f92adfd1fdb91b3"
    "3fdbaa8131b281c24fe0a3866af1eec270f4f3ab5cc3f2ca4bdfede2";
static const char seed_message[] =
    "050000000000e18a49015b1b8d8ad5a84aebeaa9ee821b93226285a8a4e8e5a9"
    "cd8db3c5cae8";
/* Behind a SOCKS 5 server: without its header of ten bytes. */
static const char seed_socks[] =
    "050000000000878a4901cf774c6d0856c4a9f355405a01d12af2046fcab9e855"
    "a995d26d99a0fa6190958954aa950ffda10bee55a194f153a195d2950995ed55"
    "a1aac805a195cd56a195f16c30eaec50af54c655a195da55a195cd4aa1dcb104"
    "81dc8a368fb5e175f1e78331d4f6ce75cef3d31ce2c4d27df5d8cd55";
/* From an HTTP tunnel: without its header of eight bytes. */
static const char seed_http[] =
    "050000000000878a49018056c499573012fdd03325464da916c930096bf0c733"
    "dbc1f50bebf49507e2c1aa32d8c16e9bd35fc933d3c0d035d3c1b14cd3c1cc33"
    "d3fea963d3c1ac30d3c1d00a42be8f36dd00e733d3c1b933d3c1ac2cd3889262"
    "f388ad50fde1861383b3a457a6a2ed13bca7f27a9090f11b878cea33";

/* 205.188.153.103 is the server that the report names. */
#define SEED_SERVER	0xcdbc9967

int
sample_open(struct capture *c, const char *directory, const char *name,
    uint32_t linktype, unsigned flags)
{
	char path[4096];
	int n;

	n = snprintf(path, sizeof(path), "%s/%s", directory, name);
	if (n < 0 || (size_t)n >= sizeof(path)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	return capture_open(c, path, linktype, flags);
}

static void
seed(struct capture *c, uint32_t address, uint16_t port, int64_t now,
    const char *hex)
{
	struct talk t;

	talk_open(&t, c, 500, now * TALK_SECOND, side_ipv4(address, port),
	    side_ipv4(SEED_SERVER, PORT_ICQ), 0);
	put_hex(&t.packet, hex);
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	talk_close(&t);
}

int
make_seeds(const char *directory)
{
	struct capture c;

	/* 158.132.8.251 and, for the other account, its neighbour. */
	if (sample_open(&c, directory, "seed-direct.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	seed(&c, 0x9e8408fb, 1040, 986573919, seed_login);
	seed(&c, 0x9e8408fc, 1041, 986574000, seed_message);
	if (capture_close(&c) < 0)
		return -1;
	/* From the SOCKS server, 192.168.0.3, to the ICQ server. */
	if (sample_open(&c, directory, "seed-socks.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	seed(&c, 0xc0a80003, 1033, 987064203, seed_socks);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "seed-http.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	seed(&c, 0xc0a8009e, 1042, 981469381, seed_http);
	return capture_close(&c);
}

int
main(int argc, char **argv)
{
	static int (*const makers[])(const char *) = {
		make_session, make_forms, make_charsets, make_versions,
		make_anomalies, make_witty, make_secrets, make_links,
		make_fragments, make_peer, make_peer_files, make_streams,
		make_oscar, make_oscar_families, make_oscar_icq,
		make_oscar_direct, make_oscar_bugs, make_oscar_bugs2,
		make_oscar_bugs3, make_proxies, make_proxies_udp, make_tunnels,
		make_seeds,
	};
	unsigned i;

	if (argc != 2) {
		fprintf(stderr, "usage: make_samples DIRECTORY\n");
		return 2;
	}
	for (i = 0; i < sizeof(makers) / sizeof(makers[0]); i++) {
		errno = 0;
		if (makers[i](argv[1]) == 0)
			continue;
		fprintf(stderr, "make_samples: cannot write a sample in %s: "
		    "%s\n", argv[1], errno != 0 ? strerror(errno) :
		    "a packet could not be made");
		return 1;
	}
	return 0;
}
