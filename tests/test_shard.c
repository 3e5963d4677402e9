/* Shards: the function, the kernel's program, and how both spread. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "src/capture/shard.h"

void	test_shard(void);

#define ETHERNET	14
#define LONGEST		(ETHERNET + 8 + 40)

static uint64_t state = 1;

static uint32_t
chance(void)
{
	state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t)(state >> 33);
}

/* A frame of Ethernet with so many tags, then an IP header; `turned`: back. */
struct packet {
	uint8_t		bytes[LONGEST];
	uint32_t	length;
};

static void
put(struct packet *p, const void *bytes, uint32_t n)
{
	memcpy(p->bytes + p->length, bytes, n);
	p->length += n;
}

static struct packet
packet(uint8_t family, const uint8_t *source, const uint8_t *destination,
    unsigned tags)
{
	static const char *const types[] = {
		"\x81\x00\x00\x07", "\x88\xa8\x0f\xff", "\x91\x00\x08\x00",
	};
	static const uint8_t version6[8] = { 0x60 };
	static const uint8_t version4[12] = { 0x45 };
	struct packet p = { .length = 12 };

	for (unsigned i = 0; i < tags; i++)
		put(&p, types[i % 3], 4);
	put(&p, family == 4 ? "\x08\x00" : "\x86\xdd", 2);
	if (family == 4)
		put(&p, version4, sizeof(version4));
	else
		put(&p, version6, sizeof(version6));
	put(&p, source, family == 4 ? 4 : 16);
	put(&p, destination, family == 4 ? 4 : 16);
	return p;
}

static struct frame
frame_of(const struct packet *p, struct provenance *seen)
{
	return (struct frame){
		.link = link_find(DLT_EN10MB), .bytes = p->bytes,
		.captured = p->length, .length = LONGEST, .seen = seen,
	};
}

static uint32_t
by_function(const struct packet *p)
{
	struct provenance seen = { 0 };
	const struct frame frame = frame_of(p, &seen);

	return shard_value(&frame);
}

/* What the kernel finds at the network header and in its own field, libpcap's
 * interpreter finds in a frame of Ethernet. */
static uint32_t
by_program(const struct packet *p)
{
	struct bpf_insn steps[SHARD_PROGRAM];
	struct bpf_program program = { .bf_insns = steps };
	struct pcap_pkthdr header = {
		.caplen = p->length, .len = LONGEST,
	};

	program.bf_len = shard_program(steps);
	CU_ASSERT_FATAL(program.bf_len <= SHARD_PROGRAM);
	for (uint32_t i = 0; i < program.bf_len; i++) {
		if (BPF_CLASS(steps[i].code) != BPF_LD ||
		    (BPF_MODE(steps[i].code) != BPF_ABS &&
		    BPF_MODE(steps[i].code) != BPF_IND))
			continue;
		if (steps[i].k == SHARD_PROTOCOL)
			steps[i].k = ETHERNET - 2;
		else
			steps[i].k += ETHERNET - SHARD_NET_OFF;
	}
	return (uint32_t)pcap_offline_filter(&program, &header, p->bytes);
}

static void
program(void)
{
	uint8_t a[16], b[16];

	for (unsigned i = 0; i < 20000; i++) {
		const uint8_t family = i % 2 == 0 ? 4 : 6;
		const unsigned tags = i / 2 % 3;
		struct packet up, down;

		for (unsigned k = 0; k < 16; k++) {
			a[k] = (uint8_t)chance();
			b[k] = (uint8_t)chance();
		}
		up = packet(family, a, b, tags);
		down = packet(family, b, a, 0);
		CU_ASSERT_EQUAL(by_function(&up), by_program(&up));
		CU_ASSERT_EQUAL(by_function(&up), by_function(&down));
		CU_ASSERT_EQUAL(by_program(&up), by_program(&down));
	}
}

/* Wherever the capture ends, both have seen the addresses or neither has. */
static void
cut(void)
{
	static const uint8_t a[16] = { 10, 1 }, b[16] = { 10, 2 };

	for (uint8_t family = 4; family <= 6; family += 2) {
		for (unsigned tags = 0; tags < 3; tags++) {
			const struct packet whole = packet(family, a, b, tags);
			struct packet part = whole;

			CU_ASSERT_NOT_EQUAL(by_function(&whole), 0);
			while (part.length-- > 0) {
				memset(part.bytes + part.length, 0xee, 1);
				CU_ASSERT_EQUAL(by_function(&part), 0);
				CU_ASSERT_EQUAL(by_program(&part), 0);
			}
		}
	}
}

/* ARP; and more tags than the program passes. */
static void
others(void)
{
	static const uint8_t a[4] = { 10, 0, 0, 1 }, b[4] = { 10, 0, 0, 2 };
	struct packet p = packet(4, a, b, 0);

	p.bytes[13] = 6;
	CU_ASSERT_EQUAL(by_function(&p), 0);
	CU_ASSERT_EQUAL(by_program(&p), 0);
	p = packet(4, a, b, 3);
	CU_ASSERT_NOT_EQUAL(by_function(&p), 0);
	CU_ASSERT_EQUAL(by_program(&p), 0);
}

/* Another machine, or another day: the same shards. */
static void
stays(void)
{
	static const uint8_t a[16] = { 192, 0, 2, 10 };
	static const uint8_t b[16] = { 198, 51, 100, 20 };
	const struct packet four = packet(4, a, b, 0);
	const struct packet six = packet(6, a, b, 0);

	CU_ASSERT_EQUAL(by_function(&four), UINT32_C(0x2e313c5f));
	CU_ASSERT_EQUAL(by_function(&six), UINT32_C(0xa4d10c88));
}

/* Each packet is in one shard of them. */
static void
parts(void)
{
	uint8_t a[4] = { 10, 0, 0, 0 }, b[4] = { 10, 0, 1, 1 };

	for (uint32_t n = 0; n <= 5; n++) {
		for (a[3] = 0; a[3] < 50; a[3]++) {
			const struct packet p = packet(4, a, b, 0);
			struct provenance seen = { 0 };
			const struct frame frame = frame_of(&p, &seen);
			struct shard shard = { .number = 1, .count = n };
			unsigned having = shard_has(&shard, &frame);

			while (shard.number++ < n)
				having += shard_has(&shard, &frame);
			CU_ASSERT_EQUAL(having, 1);
		}
	}
}

/* Neighbours, whose addresses differ in a bit or two: of a server, and of each
 * other. No shard has a fifth more than its part. */
static void
spread(void)
{
	static const unsigned counts[] = { 2, 3, 4, 7, 8, 16 };
	static const unsigned steps[] = { 1, 4, 256 };

	for (unsigned c = 0; c < 6; c++) {
		for (unsigned way = 0; way < 12; way++) {
			const uint8_t family = way % 2 == 0 ? 4 : 6;
			const unsigned step = steps[way / 2 % 3];
			uint32_t of[16] = { 0 };

			for (uint32_t i = 0; i < 4000; i++) {
				const uint32_t host = i * step;
				uint8_t a[16] = { 10 }, b[16] = { 10, 255, 9 };
				struct packet p;

				memcpy(a + (family == 4 ? 1 : 13),
				    (uint8_t[]){ (uint8_t)(host >> 16),
				    (uint8_t)(host >> 8), (uint8_t)host }, 3);
				if (way >= 6) {
					memcpy(b, a, sizeof(b));
					b[family == 4 ? 3 : 15] ^= 1;
				}
				p = packet(family, a, b, 0);
				of[by_function(&p) % counts[c]]++;
			}
			for (unsigned i = 0; i < counts[c]; i++)
				CU_ASSERT_TRUE(of[i] * counts[c] < 4800 &&
				    of[i] * counts[c] > 3200);
		}
	}
}

void
test_shard(void)
{
	CU_pSuite suite = CU_add_suite("shard", NULL, NULL);

	CU_add_test(suite, "program", program);
	CU_add_test(suite, "cut", cut);
	CU_add_test(suite, "others", others);
	CU_add_test(suite, "stays", stays);
	CU_add_test(suite, "parts", parts);
	CU_add_test(suite, "spread", spread);
}
