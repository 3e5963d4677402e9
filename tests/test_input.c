/* Opening captures: pipes, gzip, precision; and reading them as a source. */

#include <CUnit/CUnit.h>
#include <errno.h>
#include <fcntl.h>
#include <pcap/pcap.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include "src/capture/input.h"
#include "src/capture/source.h"
#include "src/output/pcap.h"
#include "tests/frame.h"

static char path[] = "/tmp/test_input.XXXXXX";

static int
set_up(void)
{
	int fd = mkstemp(path);

	return fd < 0 || close(fd) != 0;
}

static int
tear_down(void)
{
	return unlink(path);
}

static void
save(const void *bytes, size_t n)
{
	FILE *file = fopen(path, "wb");

	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	CU_ASSERT_FATAL(n == 0 || fwrite(bytes, 1, n, file) == n);
	CU_ASSERT_FATAL(fclose(file) == 0);
}

/* A capture in microseconds: its header. */
static void
put_header(struct buffer *b, uint32_t linktype)
{
	put_u32(b, 0xa1b2c3d4);
	put_u16(b, 2);
	put_u16(b, 4);
	put_zeros(b, 8);
	put_u32(b, 65535);
	put_u32(b, linktype);
}

/* A packet of n bytes of that value. */
static void
put_record(struct buffer *b, uint32_t seconds, uint8_t value, uint32_t n)
{
	put_u32(b, seconds);
	put_u32(b, 250001);
	put_u32(b, n);
	put_u32(b, n + 1);
	for (uint32_t i = 0; i < n; i++)
		put_u8(b, value);
}

/* Adds the bytes as gzip data: a whole member, or the start of one. */
static void
put_gzip(struct buffer *b, z_stream *z, const uint8_t *bytes, uint32_t n,
    int flush)
{
	uint8_t out[4096];

	z->next_in = (Bytef *)(uintptr_t)bytes;
	z->avail_in = n;
	do {
		z->next_out = out;
		z->avail_out = sizeof(out);
		deflate(z, flush);
		put_bytes(b, out, (uint32_t)(sizeof(out) - z->avail_out));
	} while (z->avail_out == 0);
}

static void
begin_gzip(z_stream *z)
{
	memset(z, 0, sizeof(*z));
	CU_ASSERT_FATAL(deflateInit2(z, 6, Z_DEFLATED, 15 + 16, 8,
	    Z_DEFAULT_STRATEGY) == Z_OK);
}

static void
put_member(struct buffer *b, const uint8_t *bytes, uint32_t n)
{
	z_stream z;

	begin_gzip(&z);
	put_gzip(b, &z, bytes, n, Z_FINISH);
	deflateEnd(&z);
}

/* All that the stream of the file gives. */
static void
read_all(struct input *in, struct buffer *out)
{
	uint8_t bytes[777];
	size_t n;

	while ((n = fread(bytes, 1, sizeof(bytes), input_stream(in))) > 0)
		put_bytes(out, bytes, (uint32_t)n);
}

/* Reads the file: how it ended, and whether it gave the first bytes of what
 * it should, all of them where it ended well. */
static enum input_state
reads_as(const struct buffer *expected, bool *prefix)
{
	struct input *in = input_open(path, NULL, NULL);
	struct buffer out = { 0 };
	enum input_state state;

	CU_ASSERT_PTR_NOT_NULL_FATAL(in);
	read_all(in, &out);
	state = input_state(in);
	*prefix = out.length <= expected->length &&
	    (state != INPUT_FINE || out.length == expected->length) &&
	    (out.length == 0 ||
	    memcmp(out.data, expected->data, out.length) == 0);
	input_close(in);
	buffer_free(&out);
	return state;
}

struct precision {
	const char	*name;
	const char	*bytes;		/* hex */
	uint8_t		 digits;
};

#define SHB_LE	"0a0d0d0a" "1c000000" "4d3c2b1a" "01000000" \
	"ffffffffffffffff" "1c000000"
#define SHB_BE	"0a0d0d0a" "0000001c" "1a2b3c4d" "00010000" \
	"ffffffffffffffff" "0000001c"
#define IDB_LE(n, options) "01000000" n "01000000" "00000400" options n
#define IDB_BE(n, options) "00000001" n "00010000" "00040000" options n

static const struct precision precisions[] = {
	{ "nothing", "", 6 },
	{ "one byte", "a1", 6 },
	{ "a beginning", "a1b23c", 6 },
	{ "micro, big-endian", "a1b2c3d4", 6 },
	{ "micro, little-endian", "d4c3b2a1", 6 },
	{ "nano, big-endian", "a1b23c4d", 9 },
	{ "nano, little-endian", "4d3cb2a1", 9 },
	{ "modified", "34cdb2a1", 6 },
	{ "pcapng", SHB_LE IDB_LE("14000000", ""), 6 },
	{ "pcapng, milli", SHB_LE IDB_LE("1c000000",
	    "09000100" "03000000"), 6 },
	{ "pcapng, micro", SHB_LE IDB_LE("1c000000",
	    "09000100" "06000000"), 6 },
	{ "pcapng, nano", SHB_LE IDB_LE("1c000000", "09000100" "09000000"),
	    9 },
	{ "pcapng, 10^-7", SHB_LE IDB_LE("1c000000", "09000100" "07000000"),
	    9 },
	{ "pcapng, nano, big-endian", SHB_BE IDB_BE("0000001c",
	    "00090001" "09000000"), 9 },
	{ "pcapng, 2^-19", SHB_LE IDB_LE("1c000000", "09000100" "93000000"),
	    6 },
	{ "pcapng, 2^-20", SHB_LE IDB_LE("1c000000", "09000100" "94000000"),
	    9 },
	{ "pcapng, after another option", SHB_LE IDB_LE("28000000",
	    "02000500" "6574683000000000" "09000100" "09000000" "00000000"),
	    9 },
	{ "pcapng, after the end of options", SHB_LE IDB_LE("20000000",
	    "00000000" "09000100" "09000000"), 6 },
	{ "pcapng, option beyond", SHB_LE IDB_LE("1c000000",
	    "0900ff00" "09000000"), 6 },
	{ "pcapng, after a block of names", SHB_LE
	    "04000000" "10000000" "00000000" "10000000"
	    IDB_LE("1c000000", "09000100" "09000000"), 9 },
	{ "pcapng, packet first", SHB_LE "06000000" "0c000000" "0c000000"
	    IDB_LE("1c000000", "09000100" "09000000"), 6 },
	{ "pcapng, length 0", "0a0d0d0a" "00000000" "4d3c2b1a", 6 },
	{ "pcapng, endless", "0a0d0d0a" "fcffffff" "4d3c2b1a", 6 },
	{ "pcapng, cut", SHB_LE "01000000" "1c000000" "01000000", 6 },
};

static void
test_precision(void)
{
	for (size_t i = 0; i < sizeof(precisions) / sizeof(precisions[0]);
	    i++) {
		const struct precision *k = &precisions[i];
		struct buffer b = { 0 }, zipped = { 0 }, *forms[2];

		put_hex(&b, k->bytes);
		put_member(&zipped, b.data, b.length);
		CU_ASSERT_FALSE_FATAL(b.failed || zipped.failed);
		forms[0] = &b;
		forms[1] = &zipped;
		for (int form = 0; form < 2; form++) {
			struct input *in;
			bool prefix;

			save(forms[form]->data, forms[form]->length);
			in = input_open(path, NULL, NULL);
			CU_ASSERT_PTR_NOT_NULL_FATAL(in);
			if (input_digits(in) != k->digits) {
				printf("\n%s: %u digits", k->name,
				    input_digits(in));
				CU_FAIL("precision");
			}
			CU_ASSERT(input_compressed(in) == (form == 1));
			input_close(in);
			/* What was looked at is read all the same. */
			CU_ASSERT(reads_as(&b, &prefix) == INPUT_FINE);
			CU_ASSERT(prefix);
		}
		buffer_free(&b);
		buffer_free(&zipped);
	}
}

static void
put_noise(struct buffer *b, uint32_t n)
{
	struct generator g = { 1 };

	while (n-- > 0)
		put_u8(b, generator_next(&g) & 0x3f);
}

static void
test_gzip(void)
{
	struct buffer b = { 0 }, z = { 0 };
	uint32_t first;
	bool prefix;

	/* Two members, of which the first is longer than any buffer. */
	put_noise(&b, 300000);
	put_member(&z, b.data, 299990);
	first = z.length;
	put_member(&z, b.data + 299990, 10);
	save(z.data, z.length);
	CU_ASSERT(reads_as(&b, &prefix) == INPUT_FINE && prefix);

	/* Every end but the two good ones (and one byte, no gzip yet). */
	for (uint32_t n = 2; n < z.length; n += n < 40 || n > first - 40 ? 1 :
	    9973) {
		save(z.data, n);
		if (n == first)
			continue;
		CU_ASSERT(reads_as(&b, &prefix) == INPUT_DAMAGED && prefix);
	}

	put_zeros(&z, 100);
	save(z.data, z.length);
	CU_ASSERT(reads_as(&b, &prefix) == INPUT_FINE && prefix);
	put_u8(&z, 'x');
	save(z.data, z.length);
	CU_ASSERT(reads_as(&b, &prefix) == INPUT_DAMAGED && prefix);

	/* A wrong checksum. */
	z.data[first - 8] ^= 1;
	save(z.data, z.length);
	CU_ASSERT(reads_as(&b, &prefix) == INPUT_DAMAGED && prefix);
	buffer_free(&b);
	buffer_free(&z);
}

static void
test_plain(void)
{
	struct buffer b = { 0 };
	bool prefix;

	put_noise(&b, 300000);
	save(b.data, b.length);
	CU_ASSERT(reads_as(&b, &prefix) == INPUT_FINE && prefix);
	buffer_free(&b);

	errno = 0;
	CU_ASSERT_PTR_NULL(input_open("/nonexistent/file", NULL, NULL));
	CU_ASSERT(errno == ENOENT);
}

/* A directory can be opened, but not read. */
static void
test_unreadable(void)
{
	struct input *in = input_open("/", NULL, NULL);

	CU_ASSERT_PTR_NOT_NULL_FATAL(in);
	CU_ASSERT(fgetc(input_stream(in)) == EOF);
	CU_ASSERT(input_state(in) == INPUT_FAILED);
	CU_ASSERT_PTR_NOT_NULL(input_reason(in));
	input_close(in);
}

#define PACKETS	5

/* The writer: the header, then packet after packet in two halves, the next
 * one only when the reader says that it has the last one. */
static void
write_slowly(int out, int said, bool zip)
{
	z_stream z;

	begin_gzip(&z);
	for (uint8_t i = 0; i <= PACKETS; i++) {
		struct buffer b = { 0 }, w = { 0 };
		char go;

		if (i == 0)
			put_header(&b, 1);
		else
			put_record(&b, i, i, 60);
		if (zip)
			put_gzip(&w, &z, b.data, b.length, Z_SYNC_FLUSH);
		else
			put_bytes(&w, b.data, b.length);
		if (w.failed ||
		    write(out, w.data, w.length / 2) != w.length / 2)
			_exit(1);
		usleep(20000);
		if (write(out, w.data + w.length / 2,
		    w.length - w.length / 2) != w.length - w.length / 2)
			_exit(1);
		if (i > 0 && read(said, &go, 1) != 1)
			_exit(1);
		buffer_free(&b);
		buffer_free(&w);
	}
	if (zip) {
		struct buffer w = { 0 };

		put_gzip(&w, &z, NULL, 0, Z_FINISH);
		if (write(out, w.data, w.length) != w.length)
			_exit(1);
	}
	_exit(0);
}

/* Ten seconds: something hangs. */
static bool
patience(void *context)
{
	int *left = context;

	return --*left > 0;
}

static void
live_pipe(bool zip)
{
	char text[PCAP_ERRBUF_SIZE], name[32];
	int data[2], say[2], status, left = 20;
	struct pcap_pkthdr *header;
	const u_char *bytes;
	struct input *in;
	pcap_t *pcap;
	pid_t child;

	CU_ASSERT_FATAL(pipe(data) == 0 && pipe(say) == 0);
	fflush(NULL);
	child = fork();
	CU_ASSERT_FATAL(child >= 0);
	if (child == 0) {
		close(data[0]);
		close(say[1]);
		write_slowly(data[1], say[0], zip);
	}
	close(data[1]);
	close(say[0]);
	snprintf(name, sizeof(name), "/dev/fd/%d", data[0]);
	in = input_open(name, patience, &left);
	close(data[0]);
	CU_ASSERT_PTR_NOT_NULL_FATAL(in);
	pcap = pcap_fopen_offline_with_tstamp_precision(input_stream(in),
	    PCAP_TSTAMP_PRECISION_NANO, text);
	CU_ASSERT_PTR_NOT_NULL_FATAL(pcap);
	for (uint8_t i = 1; i <= PACKETS; i++) {
		int n = pcap_next_ex(pcap, &header, &bytes);

		CU_ASSERT_FATAL(n == 1);
		CU_ASSERT(header->caplen == 60 && bytes[59] == i);
		CU_ASSERT(header->ts.tv_usec == 250001000);
		CU_ASSERT(write(say[1], "", 1) == 1);
	}
	CU_ASSERT(pcap_next_ex(pcap, &header, &bytes) == PCAP_ERROR_BREAK);
	CU_ASSERT(input_state(in) == INPUT_FINE);
	pcap_close(pcap);
	input_close(in);
	close(say[1]);
	CU_ASSERT(waitpid(child, &status, 0) == child && status == 0);
}

static void
test_pipe(void)
{
	live_pipe(false);
}

static void
test_gzip_pipe(void)
{
	live_pipe(true);
}

static void
on_alarm(int number)
{
	(void)number;
}

/* Signals while the pipe says nothing: twice on, then no more. */
static void
test_signals(void)
{
	struct sigaction action = { .sa_handler = on_alarm }, before;
	struct itimerval often = { { 0, 10000 }, { 0, 10000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	struct timeval start, stop;
	int data[2], left = 3;
	struct input *in;
	char name[32];

	CU_ASSERT_FATAL(pipe(data) == 0);
	snprintf(name, sizeof(name), "/dev/fd/%d", data[0]);
	sigaction(SIGALRM, &action, &before);
	setitimer(ITIMER_REAL, &often, NULL);
	gettimeofday(&start, NULL);
	in = input_open(name, patience, &left);
	gettimeofday(&stop, NULL);
	setitimer(ITIMER_REAL, &never, NULL);
	sigaction(SIGALRM, &before, NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(in);
	CU_ASSERT(left == 0);
	CU_ASSERT(input_state(in) == INPUT_STOPPED);
	/* It was the signals, not the waiting that ran out. */
	CU_ASSERT((stop.tv_sec - start.tv_sec) * 1000000 +
	    (stop.tv_usec - start.tv_usec) < 1000000);
	CU_ASSERT(fgetc(input_stream(in)) == EOF);
	input_close(in);
	close(data[0]);
	close(data[1]);
}

/* What a source handed over. */
struct took {
	struct source	*source;
	unsigned	 count;
	unsigned	 most;
	uint64_t	 number;
	int		 type;
	struct provenance seen;
};

static void
take(void *context, const struct frame *frame)
{
	struct took *t = context;

	t->count++;
	t->type = frame->link->type;
	t->seen = *frame->seen;
	if (t->count == t->most)
		source_interrupt(t->source);
}

static bool
enough(void *context)
{
	struct took *t = context;

	return t->most == 0 || t->count < t->most;
}

static struct source *
open_source(struct took *t, const char *const *files, size_t n,
    const char *filter, struct source_failure *failure)
{
	const struct source_options options = {
		.files = files, .file_count = n, .filter = filter,
		.handler = take, .go_on = enough, .context = t,
	};

	memset(failure, 0, sizeof(*failure));
	t->source = source_open(&options, failure);
	return t->source;
}

static void
save_packets(uint32_t linktype, uint32_t cut)
{
	struct buffer b = { 0 };

	put_header(&b, linktype);
	for (uint8_t i = 1; i <= 3; i++)
		put_record(&b, i, i, 60);
	save(b.data, b.length - cut);
	buffer_free(&b);
}

static void
test_files(void)
{
	struct source_failure failure;
	const char *files[3] = { path, path, path };
	struct took t = { 0 };

	/* Numbers run on; a filter does not change them. */
	save_packets(1, 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(open_source(&t, files, 3,
	    "ether[0] = 3", &failure));
	CU_ASSERT(source_digits(t.source) == 6);
	/* Of several files the first one's would cut the others. */
	CU_ASSERT(source_snaplen(t.source) == SOURCE_SNAPLEN);
	CU_ASSERT(source_link(t.source) == link_find(1));
	CU_ASSERT(source_run(t.source, &failure));
	CU_ASSERT(t.count == 3 && t.seen.packet == 9);
	CU_ASSERT(t.seen.seconds == 3 && t.seen.nanoseconds == 250001000);
	CU_ASSERT(t.seen.digits == 6 && t.seen.interface == NULL);
	source_close(t.source);

	/* Told to end in the middle of the second file. */
	t = (struct took){ .most = 4 };
	CU_ASSERT_PTR_NOT_NULL_FATAL(open_source(&t, files, 3, NULL,
	    &failure));
	CU_ASSERT(source_run(t.source, &failure));
	CU_ASSERT(t.count == 4 && t.seen.packet == 4);
	source_close(t.source);
}

static void
test_faults(void)
{
	struct source_failure failure;
	const char *files[2] = { path, "/nonexistent" };
	struct took t = { 0 };

	save_packets(1, 10);
	CU_ASSERT_PTR_NOT_NULL_FATAL(open_source(&t, files, 1, NULL,
	    &failure));
	CU_ASSERT(!source_run(t.source, &failure));
	CU_ASSERT(failure.fault == SOURCE_DAMAGED && t.count == 2);
	CU_ASSERT_PTR_NOT_NULL(strstr(failure.text, "beyond packet 2"));
	source_close(t.source);

	save_packets(1, 0);
	CU_ASSERT_PTR_NULL(open_source(&t, files, 1, "ipp", &failure));
	CU_ASSERT(failure.fault == SOURCE_USAGE);

	CU_ASSERT_PTR_NOT_NULL_FATAL(open_source(&t, files, 2, NULL,
	    &failure));
	CU_ASSERT(!source_run(t.source, &failure));
	CU_ASSERT(failure.fault == SOURCE_RUNTIME);
	source_close(t.source);

	save_packets(127, 0);
	CU_ASSERT_PTR_NULL(open_source(&t, files, 1, NULL, &failure));
	CU_ASSERT(failure.fault == SOURCE_RUNTIME);
	CU_ASSERT_PTR_NOT_NULL(strstr(failure.text, "IEEE802_11_RADIO"));

	save("PK\3\4 and so on", 13);
	CU_ASSERT_PTR_NULL(open_source(&t, files, 1, NULL, &failure));
	CU_ASSERT(failure.fault == SOURCE_DAMAGED);
	CU_ASSERT_PTR_NOT_NULL(strstr(failure.text, "50 4b 03 04"));

	save("", 0);
	CU_ASSERT_PTR_NULL(open_source(&t, files, 1, NULL, &failure));
	CU_ASSERT(failure.fault == SOURCE_DAMAGED);
}

/* Where gzip data ends between two packets libpcap sees no fault. */
static void
test_gzip_fault(void)
{
	struct source_failure failure;
	const char *files[1] = { path };
	struct buffer b = { 0 }, w = { 0 };
	struct took t = { 0 };
	z_stream z;

	put_header(&b, 1);
	put_record(&b, 1, 1, 60);
	begin_gzip(&z);
	put_gzip(&w, &z, b.data, b.length, Z_SYNC_FLUSH);
	deflateEnd(&z);
	save(w.data, w.length);
	CU_ASSERT_PTR_NOT_NULL_FATAL(open_source(&t, files, 1, NULL,
	    &failure));
	CU_ASSERT(!source_run(t.source, &failure));
	CU_ASSERT(failure.fault == SOURCE_DAMAGED && t.count == 1);
	source_close(t.source);
	buffer_free(&b);
	buffer_free(&w);
}

static void
copy(void *context, const struct frame *f)
{
	savefile_write(context, f->seen->digits, f->seen, f->bytes,
	    f->captured, f->length);
}

/* A copy is the same file, in either precision. */
static void
test_copy(void)
{
	char other[sizeof(path) + 8];
	const char *files[1] = { path };

	snprintf(other, sizeof(other), "%s.copy", path);
	for (int nano = 0; nano < 2; nano++) {
		struct source_options options = { .files = files,
			.file_count = 1, .handler = copy };
		struct source_failure failure = { 0 };
		struct buffer b = { 0 };
		uint8_t head[SAVEFILE_HEAD];
		const struct writer_options with_head = {
			.head = head, .head_size = sizeof(head),
		};
		struct writer *copied;
		struct source *source;
		struct input *in;
		bool prefix;

		put_header(&b, 1);
		if (nano)
			b.data[0] = 0x4d, b.data[1] = 0x3c;
		put_record(&b, 7, 1, 60);
		put_record(&b, 8, 2, 61);
		save(b.data, b.length);
		CU_ASSERT(savefile_head(head, 1, 65535, nano ? 9 : 6));
		copied = writer_open(other, &with_head);
		CU_ASSERT_PTR_NOT_NULL_FATAL(copied);
		options.context = copied;
		source = source_open(&options, &failure);
		CU_ASSERT_PTR_NOT_NULL_FATAL(source);
		CU_ASSERT(source_run(source, &failure));
		source_close(source);
		CU_ASSERT(writer_close(copied) == 0);
		writer_free(copied);
		CU_ASSERT_FATAL(rename(other, path) == 0);
		CU_ASSERT(reads_as(&b, &prefix) == INPUT_FINE && prefix);
		in = input_open(path, NULL, NULL);
		CU_ASSERT(input_digits(in) == (nano ? 9 : 6));
		input_close(in);
		buffer_free(&b);
	}
}

/* A device that is always full. */
static void
test_full(void)
{
	static const struct writer_options none;
	struct writer *w = writer_open("/dev/full", &none);
	struct provenance seen = { .seconds = 1 };

	CU_ASSERT_PTR_NOT_NULL_FATAL(w);
	savefile_write(w, 6, &seen, (const uint8_t *)"xyz", 3, 3);
	CU_ASSERT(writer_error(w) == 0);
	writer_flush(w);
	CU_ASSERT(writer_error(w) == ENOSPC && writer_lost(w) == 1);
	savefile_write(w, 6, &seen, (const uint8_t *)"xyz", 3, 3);
	CU_ASSERT(writer_lost(w) == 2);
	CU_ASSERT(writer_close(w) == ENOSPC && writer_lost(w) == 2);
	writer_free(w);
	CU_ASSERT_PTR_NULL(writer_open("/nonexistent/x", &none));
	CU_ASSERT_EQUAL(errno, ENOENT);
}

void	test_input(void);

void
test_input(void)
{
	CU_pSuite suite = CU_add_suite("input", set_up, tear_down);

	CU_add_test(suite, "precision", test_precision);
	CU_add_test(suite, "gzip", test_gzip);
	CU_add_test(suite, "plain", test_plain);
	CU_add_test(suite, "unreadable", test_unreadable);
	CU_add_test(suite, "live pipe", test_pipe);
	CU_add_test(suite, "live gzip pipe", test_gzip_pipe);
	CU_add_test(suite, "signals", test_signals);
	CU_add_test(suite, "files", test_files);
	CU_add_test(suite, "faults", test_faults);
	CU_add_test(suite, "gzip fault", test_gzip_fault);
	CU_add_test(suite, "copy", test_copy);
	CU_add_test(suite, "a full disk", test_full);
}
