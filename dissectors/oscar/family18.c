/* Family 18, ALERT: whether there is mail. One source, thin: of the values whose
 * size it does not have, the bytes. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field mailbox[] = {
	BYTES(16, "mail_cookie", "What is asked about"),
	END
};

static const struct command mail_tlvs[] = {
	TLV_TEXT(0x0007, "url", "Page with the mail"),
	TLV_BYTES(0x0080, "mail_unread", "Whether there is unread mail"),
	TLV_BYTES(0x0081, "mail_new", "Whether there is new mail"),
	TLV_TEXT(0x0082, "mail_host", "Mail's host", .flags = SUMMARY),
	TLV_BYTES(0x0083, "mail_count", "Mails"),
};

static const struct commands mail_commands = { COMMANDS(mail_tlvs) };

static const struct field request_counted[] = {
	REPEAT16BE(mailbox, "mail_cookies", "What is asked about"),
	TLVS(&mail_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct field request[] = {
	FORMS(request_counted, oscar_unknown),
	END
};

static const struct field status_counted[] = {
	REPEAT16BE(mailbox, "mail_cookies", "What was asked about"),
	TLVS(&mail_commands, "tlvs", "TLVs"),
	END
};

/* A guess: the first may be a key to the mail. */
static const struct field status_single[] = {
	BYTES(8, "mail_session", "Unknown", .flags = UNKNOWN | SECRET),
	BYTES(16, "mail_cookie", "What was asked about"),
	TLVS16(&mail_commands, "tlvs", "TLVs"),
	END
};

static const struct field status_else[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN | SECRET),
	END
};

static const struct field status[] = {
	FORMS(status_single, status_counted, status_else),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0006, "CLI_MAIL_STATUS_REQUEST", "Ask about mail",		request },
	{ 0x0007, "SRV_MAIL_STATUS",	"About mail",			status },
	{ 0x0016, "CLI_MAIL_ACTIVATE",	"Tell about mail",		oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family18[] = { SNAC_FAMILY(commands) };
