/* Direct connections: which layout their messages have, and what is learnt
 * from them. */

#include "dissectors/icq/peer.h"
#include "dissectors/icq/peer_relay.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/walk.h"
#include "tests/coverage.h"
#include "tests/outputs.h"
#include "tests/made.h"
#include "tests/peers.h"
#include "tests/recorder.h"

void	test_peer(void);

static struct recorder recorder;
static struct outputs outputs;

static int
set_up(void)
{
	return recorder_open(&recorder, EVERY_ROW, false) &&
	    outputs_open(&outputs) ? 0 : 1;
}

static int
tear_down(void)
{
	recorder_close(&recorder);
	outputs_close(&outputs);
	return 0;
}

/* Both ways to JSON write the same of it, and no key twice. */
static void
check_outputs(struct message *m)
{
	const struct audience audience = { .sinks = outputs.sinks,
	    .count = OUTPUTS };
	const char *wrong;
	bool lost;

	walk(m, &audience);
	wrong = outputs_compare(&outputs, 1, &lost);
	CU_ASSERT_PTR_NULL(wrong);
	if (wrong != NULL)
		fprintf(stderr, "%s: %s\n", wrong, recorder_told(&recorder));
	outputs_reset(&outputs);
}

/* One connection, as its packets go by. */
struct talk {
	struct dialect		 dialect;
	enum confidence		 confidence;
	enum verdict		 check;
	struct numbers		 numbers;
	struct parties		 parties;
	bool			 has_numbers;
};

/* The end says `captured` bytes of it: what is told. */
static const char *
says_cut(struct talk *talk, uint8_t end, const struct buffer *b,
    uint32_t captured)
{
	static uint8_t scratch[MESSAGE_MAX];
	struct sink *const sinks[] = { &recorder.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	const struct provenance seen = { .family = 4, .digits = 6 };
	const struct flow flow = { .id = 1 };
	uint8_t *wire = peers_copy(b->data, captured);
	struct message m = {
		.wire = wire, .captured = captured, .length = b->length,
		.scratch = scratch, .end = end, .flow = &flow, .seen = &seen,
		.protocol = &icq_peer, .dialect = talk->dialect,
	};

	recorder_reset(&recorder);
	talk->confidence = icq_peer.probe(&m, &talk->dialect);
	CU_ASSERT_EQUAL(m.role, ROLE_PEER);
	talk->check = m.check;
	walk(&m, &audience);
	check_outputs(&m);
	talk->numbers = (struct numbers){ 0 };
	talk->parties = (struct parties){ 0 };
	icq_peer.parties(&m, &talk->parties);
	talk->has_numbers = icq_peer.numbers(&m, &talk->numbers);
	talk->dialect = icq_peer.learn(&m, talk->dialect);
	free(wire);
	return recorder_told(&recorder);
}

static const char *
says(struct talk *talk, uint8_t end, const struct buffer *b)
{
	return says_cut(talk, end, b, b->length);
}

static void
check_says(struct talk *talk, uint8_t end, const struct buffer *b,
    const char *part)
{
	const char *told = says(talk, end, b);
	const bool found = strstr(told, part) != NULL;

	CU_ASSERT_TRUE(found);
	CU_ASSERT_EQUAL(talk->confidence, CERTAIN);
	if (!found)
		fprintf(stderr, "\"%s\" is not in %s\n", part, told);
}

/* Clears it, puts this, with its right length, and hears it. */
static void
hear(struct talk *talk, uint8_t end, struct buffer *b, const char *part,
    const char *layout, ...)
{
	va_list list;

	buffer_clear(b);
	va_start(list, layout);
	put_list(b, layout, list);
	va_end(list);
	if (layout[0] == '2')
		set_u16(b, 0, (uint16_t)(b->length - 2));
	check_says(talk, end, b, part);
}

/* Both ends begin, the first with the higher version. */
static void
begin(struct talk *talk, struct buffer *b, uint8_t version, uint8_t other)
{
	struct encode_peer p = peers_speaking(version);

	buffer_clear(b);
	encode_peer_init(b, &p);
	check_says(talk, 0, b, ":PEER_INIT ");
	CU_ASSERT_EQUAL(talk->parties.own, 111001);
	if (version < 6)
		return;
	hear(talk, 1, b, ":PEER_INIT_ACK >", "2 4", 4, 1);
	p = peers_speaking(other);
	buffer_clear(b);
	encode_peer_init(b, &p);
	check_says(talk, 1, b, ":PEER_INIT ");
	hear(talk, 0, b, ":PEER_INIT_ACK >", "2 4", 4, 1);
	CU_ASSERT_EQUAL(talk->dialect.server, 1);
	CU_ASSERT_EQUAL(talk->dialect.version, other < version ? other :
	    version);
}

static void
message_layouts(void)
{
	static const char *const texts[] = {
		NULL, NULL, "text@18+8='hello' ip@26+4", "text@18+8='hello' ip",
		"text@22+8='hello' ip@30+4", "text@22+8='hello' ip@30+4",
		"text@30+8='hello' foreground_color@38+4=1 ",
		"text@31+8='hello' foreground_color@39+4=1 ",
		"text@31+8='hello' foreground_color@39+4=1 ",
	};

	for (uint8_t version = 2; version <= 8; version++) {
		struct talk talk = { .check = CHECK_UNKNOWN };
		struct buffer b = { 0 };

		begin(&talk, &b, 8, version);
		if (version < 6) {
			talk = (struct talk){ .check = CHECK_UNKNOWN };
			begin(&talk, &b, version, 0);
		}
		buffer_clear(&b);
		peers_message(&b, version, 0x07ee, 1, "hello", version < 6 ?
		    "" : "01000000ffffff00");
		check_says(&talk, 0, &b, texts[version]);
		CU_ASSERT_EQUAL(talk.check, version < 4 ? CHECK_UNKNOWN :
		    CHECK_VALID);
		CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_MESSAGES);
		CU_ASSERT_TRUE(talk.has_numbers);
		CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
		CU_ASSERT_EQUAL(talk.numbers.command, 0x07ee);
		CU_ASSERT_FALSE(talk.numbers.acknowledges);
		buffer_clear(&b);
		peers_message(&b, version, 0x07da, 1, "", "");
		check_says(&talk, 1, &b, ":PEER_ACK ");
		CU_ASSERT_TRUE(talk.numbers.acknowledges);
		CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
		/* A wrong code: still one, in this flow. */
		b.data[b.length - 1] ^= 1;
		b.data[2 + 20 + (version >= 7)] ^= 1;
		check_says(&talk, 1, &b, version < 4 ? "" : "!bad_checkcode");
		buffer_free(&b);
	}
}

/* A number in the way of the last one: by type, short, with a tag. */
static void
sequences(void)
{
	struct talk talk = { .dialect = { .version = 3 } };
	struct buffer b = { 0 };

	peers_message(&b, 3, 0x07ee, 2, "talk?", "0100001267000067120000");
	check_says(&talk, 0, &b,
	    "participants@43+3='' offered_port_be@46+2=4711 "
	    "x1@48+2=0 offered_port@50+4=4711 seq1@54+4=65534 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	buffer_clear(&b);
	peers_message(&b, 3, 0x07ee, 3, "take", "00000000" "02006100" "05000000"
	    "00000000");
	check_says(&talk, 0, &b, "file_name@46+4='a' total_size@50+4=5 "
	    "offered_port@54+4=0 seq1@58+4=65534 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	/* As it would be written short, and with a tag. */
	buffer_clear(&b);
	peers_message(&b, 3, 0x07ee, 1, "", "");
	b.length -= 2;
	b.data[0] -= 2;
	check_says(&talk, 0, &b, "seq1@38+2=65534 }");
	put(&b, "1 2", 'L', 0x0401);
	b.data[0] += 3;
	check_says(&talk, 0, &b,
	    "seq1@38+2=65534 licq_tag@40+1=76 licq_version@41+2=1025 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	buffer_free(&b);
}

/* Plug-ins: as a message, and on a connection of their own. */
static void
plugins(void)
{
	static const struct encode_peer_message m = {
		.command = 0x07ee, .seq = 0xffff, .m1 = 11,
	};
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 }, body = { 0 };

	begin(&talk, &b, 8, 8);
	buffer_clear(&b);
	peers_message(&b, 8, 0x07ee, 0x1a, "", "2900"
	    "f02d12d93091d3118dd700104b06462e" "0000" "0400000046696c65"
	    "000001000001000000000000000000" "15000000"
	    "0100000061" "1267" "0000" "020062000500000067120000");
	check_says(&talk, 0, &b, ":PLUGIN_FILE ");
	CU_ASSERT_PTR_NOT_NULL(strstr(recorder_told(&recorder),
	    "file_name@90+4='b' total_size@94+4=5 offered_port@98+4=4711 } }"));
	buffer_clear(&b);
	peers_message(&b, 8, 0x07ee, 0x1a, "", "3a00"
	    "bff720b2378ed411bd280004ac96d905" "0000"
	    "1500000053656e64202f205374617274204943512043686174"
	    "000001000001000000000000000000" "10000000"
	    "0100000061" "010000" "1267" "0000" "67120000");
	check_says(&talk, 0, &b, "reason@98+5='a' participants@103+3=''");
	buffer_clear(&b);
	peers_message(&b, 8, 0x07ee, 0x1a, "", "1a00"
	    "371c5872e987d411a4c100d0b759b1d9" "0000" "0300000055524c"
	    "00" "02000000" "abcd");
	check_says(&talk, 0, &b, "data@66+2=abcd");
	/* The other kind of connection. */
	buffer_clear(&b);
	encode_peer_init2(&b, 0x3eb, "a0e93f374fe9d311bcd20004ac96dd96", true);
	check_says(&talk, 1, &b, "guid_first@");
	put(&body, "2 2 1 x 2 4", 0, 1, 0,
	    "806628838028d3118dbb00104b06462e", 0, 0);
	buffer_clear(&b);
	encode_peer_plugin(&b, &m, &body);
	check_says(&talk, 0, &b, ":PLUGIN_REQUEST wanted@34+4=2154178691 ");
	buffer_clear(&body);
	put(&body, "2 2 1 2 2 4 4 4 x", 0, 1, 1, 0, 1, 0, 14, 0x10002,
	    "01000000"
	    "806628838028d3118dbb00104b06462e00000000010001000000"
	    "610100000062" "00000000");
	buffer_clear(&b);
	encode_peer_plugin(&b, &m, &body);
	check_says(&talk, 1, &b, "plugin_title@");
	buffer_free(&body);
	buffer_free(&b);
}

static void
file_layouts(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, ":FILE_INIT ", "2 1 4 4 4 4 s", 0, 0, 0, 1, 5,
	    100, "a");
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_FILES);
	hear(&talk, 1, &b, "speed@3+4=100 nick@7+4='b' }", "2 1 4 s", 0, 1,
	    100, "b");
	hear(&talk, 0, &b,
	    "file_name@4+4='f' directory@8+3='' file_size@11+4=5",
	    "2 1 1 s s 4 4 4", 0, 2, 0, "f", "", 5, 0, 100);
	hear(&talk, 1, &b, "file_number@15+4=1 }", "2 1 4 4 4 4", 0, 3, 0, 0,
	    100, 1);
	hear(&talk, 1, &b, "speed@11+4=100 } >", "2 1 4 4 4", 0, 3, 0, 0, 100);
	hear(&talk, 0, &b, "data@3+2=ff06", "2 1 x", 0, 6, "ff06");
	hear(&talk, 0, &b, "file_number@3+1=7", "2 1 1", 0, 4, 7);
	hear(&talk, 0, &b, ":FILE_SPEED ", "2 1 4", 0, 5, 50);
	hear(&talk, 0, &b, "!unknown@3(7)", "2 1", 0, 7);
	buffer_free(&b);
}

static void
chat_layouts(void)
{
	static const char font[] = "0800436f757269657200" "00" "22";
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, "minus_version@6+4=-6 uin@10+4=7 nick@14+4='a' "
	    "tcp_port_be@18+2=4711 ", "2 4 4 4 s x 4 4 1", 0, 0x64, -6, 7,
	    "a", "1267", 0, 0xffffff, 0);
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_CHAT);
	CU_ASSERT_EQUAL(talk.parties.own, 7);
	hear(&talk, 1, &b, ":CHAT_COLOR_FONT ",
	    "2 4 4 s 4 4 4 4 a a 1 2 4 4 x 1", 0, 0x64, 8, "b", 0, 0, 6,
	    1234, 0, 0, 4, 0, 12, 1, font, 0);
	CU_ASSERT_EQUAL(talk.parties.own, 8);
	CU_ASSERT_EQUAL(talk.dialect.stage[1], 15);
	hear(&talk, 0, &b, "version@2+1=6 command@3+3=0:CHAT_FONT ",
	    "2 4 4 a a 1 2 4 4 x", 0, 6, 1234, 0, 0, 4, 0, 12, 0, font);
	hear(&talk, 0, &b, "0( text@0+2='hi' chat_key@2+1=13:CHAT_LINE_END ) "
	    "1( chat_key@3+1=0:CHAT_ESCAPE chat_code@4+1=18:CHAT_FONT_SIZE "
	    "-@5+4=4{ font_size@9+4=12 } ) 2( text@13+1='y' ) ] >",
	    "x", "68690d" "00" "12" "04000000" "0c000000" "79");
	hear(&talk, 1, &b, "chat_code@1+1=7:CHAT_BEEP -@2+4{ }", "x",
	    "000700000000");
	hear(&talk, 1, &b, "chat_code@1+1=23:CHAT_SLEEP_ON ", "x",
	    "001700000000");
	/* Up to version 5 there are no lengths. */
	talk.dialect.version = 3;
	hear(&talk, 0, &b, "0( text@0+2='hi' chat_code@2+1=13:CHAT_LINE_END ) "
	    "1( chat_code@3+1=18:CHAT_FONT_SIZE font_size@4+4=12 ) "
	    "2( text@8+1='y' ) ] >", "x", "68690d" "12" "0c000000" "79");
	buffer_free(&b);
}

/* A second beginning at the same end is another connection. */
static void
again(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, ":FILE_INIT ", "2 1 4 4 4 4 s", 0, 0, 0, 1, 5,
	    100, "a");
	begin(&talk, &b, 8, 7);
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_UNKNOWN);
	buffer_free(&b);
}

/* Without a beginning one message tells what the others are. */
static void
joined(void)
{
	for (uint8_t version = 2; version <= 8; version += 2) {
		struct talk talk = { .check = CHECK_UNKNOWN };
		struct buffer b = { 0 };

		peers_message(&b, version, 0x07ee, 1, "hello", "");
		check_says(&talk, 0, &b, "text@");
		CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_MESSAGES);
		CU_ASSERT_TRUE(talk.dialect.version != 0);
		CU_ASSERT_EQUAL(talk.dialect.verified, version >= 4);
		buffer_free(&b);
	}
}

/* What is no message of a connection that is not known. */
static void
not_mine(void)
{
	static const char *const hex[] = {
		"", "00", "0000", "0400" "01000000", "0100" "02",
		"0300" "000000", "1a00ff06", "0002" "00ff",
	};
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	for (size_t i = 0; i < sizeof(hex) / sizeof(hex[0]); i++) {
		buffer_clear(&b);
		put_hex(&b, hex[i]);
		if (b.data == NULL) {	/* it has bytes, if none count */
			put_u8(&b, 0);
			buffer_clear(&b);
		}
		says(&talk, 0, &b);
		CU_ASSERT_EQUAL(talk.confidence, NOT_MINE);
	}
	buffer_free(&b);
}

/* The cookie lets others connect. */
static void
secret(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct encode_peer p = peers_speaking(7);
	struct buffer b = { 0 };

	encode_peer_init(&b, &p);
	check_says(&talk, 0, &b, "peer_cookie@34+4=***");
	p.version = 6;
	buffer_clear(&b);
	encode_peer_init(&b, &p);
	check_says(&talk, 1, &b, "cookie@34+4=305419896");
	buffer_free(&b);
}

/* What is told of the first `captured` bytes of it to these sinks. */
static void
walk_cut(const struct dialect *dialect, const struct buffer *b,
    uint32_t captured, const struct audience *audience)
{
	static uint8_t scratch[MESSAGE_MAX];
	const struct flow flow = { .id = 1 };
	struct numbers numbers = { 0 };
	uint8_t *wire = peers_copy(b->data, captured);
	struct message m = {
		.wire = wire, .captured = captured, .length = b->length,
		.scratch = scratch, .flow = &flow, .protocol = &icq_peer,
		.dialect = *dialect,
	};

	icq_peer.probe(&m, dialect);
	walk(&m, audience);
	icq_peer.numbers(&m, &numbers);
	icq_peer.learn(&m, *dialect);
	free(wire);
}

/* Cut anywhere: all that was captured is shown once, and of what is sound
 * nothing that is not so of the whole. */
static void
check_cut(const struct dialect *dialect, const struct buffer *b, bool sound)
{
	struct trace whole, cut;
	struct coverage coverage;
	struct sink *const all[] = { &whole.sink };
	struct sink *const part[] = { &coverage.sink, &cut.sink };
	const struct audience audience = { .sinks = part, .count = 2 };

	coverage_open(&coverage, EVERY_ROW, false);
	trace_open(&whole, false);
	trace_open(&cut, false);
	walk_cut(dialect, b, b->length, &(struct audience){ .sinks = all,
	    .count = 1 });
	for (uint32_t n = 1; n <= b->length; n++) {
		uint32_t offset;
		const char *wrong;

		trace_reset(&cut);
		walk_cut(dialect, b, n, &audience);
		wrong = trace_compare(&cut, &whole, &offset);
		CU_ASSERT_PTR_NULL(coverage.fault);
		/* Noise has a wrong code, if it is not cut before that. */
		if (!sound)
			continue;
		CU_ASSERT_PTR_NULL(wrong);
		if (wrong != NULL)
			fprintf(stderr, "version %u, kind %u, stage %u, %u of "
			    "%u: %s at %u\n", dialect->version, dialect->kind,
			    dialect->stage[0], n, b->length, wrong, offset);
	}
	trace_close(&whole);
	trace_close(&cut);
}

static void
cut_anywhere(void)
{
	static const char *const hex[] = {
		"1500" "00" "00000000" "01000000" "05000000" "64000000"
		    "02006100",
		"1b00" "02" "00" "08006174652e74787400" "010000" "85070000"
		    "00000000" "40000000",
		"2100" "64000000" "fdffffff" "41420f00" "0800616e6e612d613200"
		    "4e2a" "ffffff00" "00000000" "00",
		"040001000000",
		"68690d" "0012" "04000000" "0c000000" "79",
	};
	struct generator random = { .state = 5 };
	struct buffer b = { 0 };

	for (unsigned i = 0; i < 10 * 4 * 8; i++) {
		const struct dialect d = {
			.version = (uint8_t)(i % 10),
			.kind = (uint8_t)(i / 10 % 4),
			.server = 1, .stage = { (uint8_t)(i / 40), 1 },
		};
		const struct encode_peer p = peers_speaking(d.version);

		buffer_clear(&b);
		peers_message(&b, d.version == 0 ? 8 : d.version, 0x07ee,
		    i / 40, "hello", "01000000000000000700006162");
		check_cut(&d, &b, true);
		peers_fill(&random, b.data + 2, b.length - 2);
		b.data[2] %= 8;
		check_cut(&d, &b, false);
		buffer_clear(&b);
		encode_peer_init(&b, &p);
		check_cut(&d, &b, true);
		buffer_clear(&b);
		encode_peer_init2(&b, 1, NULL, i % 2 == 0);
		check_cut(&d, &b, (d.stage[0] & PEER_STAGE_TYPED) == 0);
		for (unsigned j = 0; j < sizeof(hex) / sizeof(hex[0]); j++) {
			buffer_clear(&b);
			put_hex(&b, hex[j]);
			check_cut(&d, &b, true);
		}
	}
	buffer_free(&b);
}

/* Relayed by a server: a message, and an answer. */
static void
relayed(void)
{
	const struct made message = {
		.rows = peer_relayed_message,
		.hex = "1b000800000000000000000000000000000000000000"
		    "0300000000f0ff0e00f0ff000000000000000000000000"
		    "0100000021000e0041686f792066726f6d2049522e00"
		    "00000000ffffff00",
	};
	const struct made answer = {
		.rows = peer_relayed_answer,
		.hex = "1b000800000000000000000000000000000000000000"
		    "0300000000f0ff0e00f0ff000000000000000000000000"
		    "01000400000005004177617900",
	};

	made_check(&message, "< -@0+2=27{ peer_version@2+2=8 "
	    "plugin_manager@4+16=00000000000000000000000000000000:message "
	    "function@20+2=0 "
	    "features@22+4=3 connection@26+1=0 sequence@27+2=65520 } "
	    "-@29+2=14{ seq1@31+2=65520 "
	    "-@33+12=000000000000000000000000 } relayed@45+0{ "
	    "type@45+2=1:MSG_TEXT status@47+2=0 delivery@49+2=33 "
	    "text@51+16='Ahoy from IR.' foreground_color@67+4=0 "
	    "background_color@71+4=16777215 } >");
	made_check(&answer, "< -@0+2=27{ peer_version@2+2=8 "
	    "plugin_manager@4+16=00000000000000000000000000000000:message "
	    "function@20+2=0 "
	    "features@22+4=3 connection@26+1=0 sequence@27+2=65520 } "
	    "-@29+2=14{ seq1@31+2=65520 "
	    "-@33+12=000000000000000000000000 } relayed@45+0{ "
	    "type@45+2=1:MSG_TEXT status@47+2=4 delivery@49+2=0 "
	    "text@51+7='Away' } >");
}

void
test_peer(void)
{
	CU_pSuite suite = CU_add_suite("peer", set_up, tear_down);

	CU_add_test(suite, "messages", message_layouts);
	CU_add_test(suite, "sequence numbers", sequences);
	CU_add_test(suite, "plug-ins", plugins);
	CU_add_test(suite, "files", file_layouts);
	CU_add_test(suite, "chats", chat_layouts);
	CU_add_test(suite, "another connection", again);
	CU_add_test(suite, "without a beginning", joined);
	CU_add_test(suite, "what is none", not_mine);
	CU_add_test(suite, "the cookie", secret);
	CU_add_test(suite, "cut anywhere", cut_anywhere);
	CU_add_test(suite, "relayed by a server", relayed);
}
