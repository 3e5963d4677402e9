/* The value of an address pair: as a function, and as a program. */

#include "src/capture/shard.h"

#include "src/capture/bytes.h"

/* Odd, and without pattern: from the digits of the golden ratio and of the
 * square root of 3. */
#define FIRST	UINT32_C(0x9e3779b9)
#define SECOND	UINT32_C(0xbb67ae85)

enum {
	IPV4_SOURCE	= 12,
	IPV4_DESTINATION = 16,
	IPV4_END	= 20,
	IPV6_SOURCE	= 8,
	IPV6_DESTINATION = 24,
	IPV6_END	= 40,

	TYPE_IPV4	= 0x0800,
	TYPE_IPV6	= 0x86dd,
	TYPE_VLAN	= 0x8100,
	TYPE_QINQ	= 0x88a8,
	TYPE_QINQ_OLD	= 0x9100,
	TAG		= 4,		/* bytes */
	TAGS		= 2,		/* that the program passes */
};

/* Each bit of it depends on all. */
static uint32_t
mix(uint32_t word)
{
	word ^= word >> 16;
	word *= FIRST;
	word ^= word >> 15;
	word *= SECOND;
	word ^= word >> 16;
	return word;
}

static uint32_t
fold(const uint8_t *address, uint32_t words)
{
	uint32_t folded = bytes_u32(address);

	for (uint32_t i = 1; i < words; i++)
		folded = folded * FIRST + bytes_u32(address + 4 * i);
	return mix(folded);
}

/* A sum does not ask which of them is the source. Of addresses as they are,
 * neighbours would have the same one all too often. */
static uint32_t
pair(const uint8_t *source, const uint8_t *destination, uint32_t words)
{
	return mix(fold(source, words) + fold(destination, words));
}

uint32_t
shard_value(const struct frame *frame)
{
	struct cursor c = { .base = frame->bytes, .end = frame->captured };
	const uint8_t *header;

	if (link_pass(frame->link, &c, frame->seen) != LINK_IP)
		return 0;
	header = c.base + c.offset;
	if (frame->seen->family == 4)
		return cursor_left(&c) < IPV4_END ? 0 :
		    pair(header + IPV4_SOURCE, header + IPV4_DESTINATION, 1);
	return cursor_left(&c) < IPV6_END ? 0 :
	    pair(header + IPV6_SOURCE, header + IPV6_DESTINATION, 4);
}

/* The program, as it is written. A is what it computes, X the other register;
 * M[TAGGED] has the bytes of tags that were passed, the others what is done of
 * the source and of the address at hand. */
enum { TAGGED, SOURCE, FOLDED };

struct program {
	struct bpf_insn	*steps;
	uint32_t	 count;
};

static void
jump(struct program *p, uint32_t value, uint8_t equal, uint8_t other)
{
	p->steps[p->count++] = (struct bpf_insn){
		.code = BPF_JMP | BPF_JEQ | BPF_K, .jt = equal, .jf = other,
		.k = value,
	};
}

static void
step(struct program *p, uint16_t code, uint32_t k)
{
	p->steps[p->count++] = (struct bpf_insn){ .code = code, .k = k };
}

static void
step_shift(struct program *p, uint32_t bits)
{
	step(p, BPF_MISC | BPF_TAX, 0);
	step(p, BPF_ALU | BPF_RSH | BPF_K, bits);
	step(p, BPF_ALU | BPF_XOR | BPF_X, 0);
}

static void
step_mix(struct program *p)
{
	step_shift(p, 16);
	step(p, BPF_ALU | BPF_MUL | BPF_K, FIRST);
	step_shift(p, 15);
	step(p, BPF_ALU | BPF_MUL | BPF_K, SECOND);
	step_shift(p, 16);
}

/* The word at that place of the network header. */
static void
step_load(struct program *p, uint32_t at)
{
	step(p, BPF_LDX | BPF_MEM, TAGGED);
	step(p, BPF_LD | BPF_W | BPF_IND, SHARD_NET_OFF + at);
}

static void
step_fold(struct program *p, uint32_t address, uint32_t words)
{
	step_load(p, address);
	for (uint32_t i = 1; i < words; i++) {
		step(p, BPF_ALU | BPF_MUL | BPF_K, FIRST);
		step(p, BPF_ST, FOLDED);
		step_load(p, address + 4 * i);
		step(p, BPF_LDX | BPF_MEM, FOLDED);
		step(p, BPF_ALU | BPF_ADD | BPF_X, 0);
	}
	step_mix(p);
}

static void
step_pair(struct program *p, uint32_t source, uint32_t destination,
    uint32_t words)
{
	step_fold(p, source, words);
	step(p, BPF_ST, SOURCE);
	step_fold(p, destination, words);
	step(p, BPF_LDX | BPF_MEM, SOURCE);
	step(p, BPF_ALU | BPF_ADD | BPF_X, 0);
	step_mix(p);
	step(p, BPF_RET | BPF_A, 0);
}

/* A is a type: of a tag the one behind it is next. */
static void
step_tag(struct program *p)
{
	jump(p, TYPE_VLAN, 2, 0);
	jump(p, TYPE_QINQ, 1, 0);
	jump(p, TYPE_QINQ_OLD, 0, 5);
	step(p, BPF_LD | BPF_MEM, TAGGED);
	step(p, BPF_ALU | BPF_ADD | BPF_K, TAG);
	step(p, BPF_ST, TAGGED);
	step(p, BPF_MISC | BPF_TAX, 0);
	step(p, BPF_LD | BPF_H | BPF_IND, SHARD_NET_OFF - 2);
}

uint32_t
shard_program(struct bpf_insn steps[SHARD_PROGRAM])
{
	struct program p = { .steps = steps };
	uint32_t other;

	step(&p, BPF_LD | BPF_IMM, 0);
	step(&p, BPF_ST, TAGGED);
	step(&p, BPF_LD | BPF_H | BPF_ABS, SHARD_PROTOCOL);
	for (int i = 0; i < TAGS; i++)
		step_tag(&p);
	other = p.count;
	jump(&p, TYPE_IPV4, 0, 0);
	step_pair(&p, IPV4_SOURCE, IPV4_DESTINATION, 1);
	steps[other].jf = (uint8_t)(p.count - other - 1);
	other = p.count;
	jump(&p, TYPE_IPV6, 0, 0);
	step_pair(&p, IPV6_SOURCE, IPV6_DESTINATION, 4);
	steps[other].jf = (uint8_t)(p.count - other - 1);
	step(&p, BPF_RET | BPF_K, 0);
	return p.count;
}
