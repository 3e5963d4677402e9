/* Messages of type 0x1A between peers, of plug-ins, for peer-messages.pcap: the
 * function is named twice, by its GUID and in words. */

#include <string.h>

#include "tests/dialogue.h"
#include "tests/samples.h"

struct function {
	const char	*guid;
	uint16_t	 number;
	const char	*name;
	const char	*mark;
};

static const struct function function_file = {
	"f02d12d93091d3118dd700104b06462e", 0, "File",
	"000001000001000000000000000000",
};
static const struct function function_chat = {
	"bff720b2378ed411bd280004ac96d905", 0, "Send / Start ICQ Chat",
	"000001000001000000000000000000",
};
static const struct function function_url = {
	"371c5872e987d411a4c100d0b759b1d9", 0, "URL",
	"000000000001000000000000000000",
};
static const struct function function_unknown = {
	"00112233445566778899aabbccddeeff", 7, "Tide table",
	"000000000001000000000000000000",
};

/* Texts, with something behind them of which nobody says what it is. */
static const struct {
	struct function	 function;
	const char	*text;
	const char	*behind;	/* in hex */
} texts[] = {
	{ { "371c5872e987d411a4c100d0b759b1d9", 0, "URL",
	    "000000000001000000000000000000" },
	    "Charts\xfehttp://charts.example.org/", "0100" },
	{ { "01e53b482ae4d111b679006097e1e294", 0, "Greeting Card",
	    "000000000001000000000000000000" },
	    "Happy tides!", "020003" },
	{ { "0e28f60011e7d311bcf30004ac969dc2", 0, "ICQSMS",
	    "000000000000000000000000000000" },
	    "<sms_message><text>Ahoy</text></sms_message>", "04" },
	{ { "3b60b3efd82a6c45a4e09c5a5e67e865", 8, "Script Plug-in",
	    "000001000001000000000000000000" },
	    "<N><QUERY>tides</QUERY></N>", "05000000" },
};

/* Says what the layout has for its data. */
static void
say_function(struct dialogue *d, const struct dialogue_line *line,
    const struct function *function, const struct buffer *data)
{
	const uint32_t name = (uint32_t)strlen(function->name);

	put(&d->extra, "2 x 2 4", 37 + name, function->guid, function->number,
	    name);
	put_bytes(&d->extra, function->name, name);
	put(&d->extra, "x 4", function->mark, data->length);
	put_bytes(&d->extra, data->data, data->length);
	dialogue_say(d, line, 1);
}

static void
put_words(struct buffer *b, const char *text)
{
	put_u32(b, (uint32_t)strlen(text));
	put_bytes(b, text, (uint32_t)strlen(text));
}

static void
plugin_file(struct dialogue *d, const struct dialogue_line *line,
    const char *description, uint16_t port, const char *name, uint32_t size)
{
	struct buffer data = { .data = NULL };

	put_words(&data, description);
	put_u16be(&data, port);
	put(&data, "2 s 4 4", port == 0 ? 0 : 1, name, size, (uint32_t)port);
	say_function(d, line, &function_file, &data);
	buffer_free(&data);
}

static void
plugin_chat(struct dialogue *d, const struct dialogue_line *line,
    const char *reason, const char *others, uint16_t port)
{
	struct buffer data = { .data = NULL };

	put_words(&data, reason);
	put(&data, "s", others);
	put_u16be(&data, port);
	put(&data, "2 4", 0, (uint32_t)port);
	say_function(d, line, &function_chat, &data);
	buffer_free(&data);
}

static void
plugin_other(struct dialogue *d, const struct dialogue_line *line,
    const struct function *function, const char *text, const char *behind)
{
	struct buffer data = { .data = NULL };

	put_words(&data, text);
	put_hex(&data, behind);
	say_function(d, line, function, &data);
	buffer_free(&data);
}

void
say_peer_plugins(struct dialogue *d)
{
	static const struct dialogue_line ask = {
		CONNECTOR, PEER_MESSAGE, 0x001a, 0, 0x0001, "", NULL, NULL,
	}, accept = {
		ACCEPTOR, PEER_ACK, 0x001a, 0, 0, "", NULL, NULL,
	}, refuse = {
		ACCEPTOR, PEER_ACK, 0x001a, 1, 0, "Not today.", NULL, NULL,
	}, cancel = {
		CONNECTOR, PEER_CANCEL, 0x001a, 0, 0, "", NULL, NULL,
	};

	plugin_file(d, &ask, "Our ship", 0, "ship.txt", 3000);
	plugin_file(d, &accept, "", 24001, "", 3000);
	plugin_file(d, &ask, "More", 24001, "2 Files", 8192);
	plugin_file(d, &refuse, "", 0, "", 0);
	plugin_file(d, &ask, "Once more", 0, "ship.txt", 3000);
	plugin_file(d, &cancel, "", 0, "", 0);
	plugin_chat(d, &ask, "A word?", "", 0);
	plugin_chat(d, &accept, "", "", 24000);
	plugin_chat(d, &ask, "Join us", "zoe, dora", 24000);
	plugin_chat(d, &refuse, "", "", 0);
	plugin_other(d, &ask, &function_url,
	    "Tides\xfehttp://tides.example.org/", "");
	plugin_other(d, &accept, &function_url, "", "");
	plugin_other(d, &ask, &function_unknown, "High at 12:40", "");
	plugin_other(d, &refuse, &function_unknown, "", "");
	/* An answer may leave all of it out. */
	plugin_other(d, &ask, &function_unknown, "Low at 18:50", "");
	dialogue_say(d, &accept, 1);
	for (unsigned i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		plugin_other(d, &ask, &texts[i].function, texts[i].text,
		    texts[i].behind);
		plugin_other(d, &accept, &texts[i].function, "", "");
	}
}
