/* Community ID: flows whose identifier others computed, and ours. */

#include <CUnit/CUnit.h>
#include <arpa/inet.h>
#include <string.h>

#include "src/flow/community_id.h"

void	test_community_id(void);

static const struct {
	uint8_t		 family, transport;
	const char	*a;
	uint16_t	 a_port;
	const char	*b;
	uint16_t	 b_port;
	const char	*seed0, *seed1;
} vectors[] = {
	/* The first three are of the specification. */
	{ 4, 6, "128.232.110.120", 34855, "66.35.250.204", 80,
	  "1:LQU9qZlK+B5F3KDmev6m5PMibrg=", "1:3V71V58M3Ksw/yuFALMcW0LAHvc=" },
	{ 4, 17, "192.168.1.52", 54585, "8.8.8.8", 53,
	  "1:d/FP5EW3wiY1vCndhwleRRKHowQ=", "1:Q9We8WO3piVF8yEQBNJF4uiSVrI=" },
	{ 6, 6, "2001:470:e5bf:dead:4957:2174:e82c:4887", 63943,
	  "2607:f8b0:400c:c03::1a", 25,
	  "1:/qFaeAR+gFe1KYjMzVDsMv+wgU4=", "1:eJYTW6AOzFLlSUoESovMjnu7rMw=" },
	{ 4, 17, "192.0.2.10", 1027, "198.51.100.5", 4000,
	  "1:JSKb4SqldRHNPWpxYEyoYW4h0ZE=", "1:JkWTymllxzfpZRykFm4KmhGm4AI=" },
	{ 4, 6, "192.0.2.10", 1031, "198.51.100.5", 5190,
	  "1:SreZWF5NEcgkvDFpiOt+pZ7fAus=", "1:d/c6hd4J90LfqpdSZcMQ8auu5Jk=" },
	{ 6, 6, "2001:db8::10", 1031, "2001:db8::5", 5190,
	  "1:rFDMuecfqZ9xPi2bVAaWmq+HE2Y=", "1:+1FGjdUvpbpJ9vw5Qu5TQtfTp2Y=" },
	/* Equal addresses: the ports decide. */
	{ 4, 6, "192.0.2.10", 1031, "192.0.2.10", 5190,
	  "1:J0GXgODG5vI7w0AtxdHP0nvt3hM=", "1:JiUJK0+YMcztPedxYtEwLKLmrxg=" },
};

static void
reproduced(void)
{
	for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
		int family = vectors[i].family == 4 ? AF_INET : AF_INET6;
		struct endpoint a, b;
		char id[COMMUNITY_ID_ROOM];

		/* What lies beyond an IPv4 address must not count. */
		memset(&a, 0xaa, sizeof a);
		memset(&b, 0x55, sizeof b);
		CU_ASSERT_EQUAL(inet_pton(family, vectors[i].a, a.address), 1);
		CU_ASSERT_EQUAL(inet_pton(family, vectors[i].b, b.address), 1);
		a.port = vectors[i].a_port;
		b.port = vectors[i].b_port;

		memset(id, '#', sizeof id);
		community_id(id, vectors[i].family, vectors[i].transport, &a,
		    &b, 0);
		CU_ASSERT_STRING_EQUAL(id, vectors[i].seed0);
		community_id(id, vectors[i].family, vectors[i].transport, &b,
		    &a, 0);
		CU_ASSERT_STRING_EQUAL(id, vectors[i].seed0);
		community_id(id, vectors[i].family, vectors[i].transport, &a,
		    &b, 1);
		CU_ASSERT_STRING_EQUAL(id, vectors[i].seed1);
	}
}

void
test_community_id(void)
{
	CU_pSuite suite = CU_add_suite("community id", NULL, NULL);

	CU_add_test(suite, "known flows, both directions", reproduced);
}
