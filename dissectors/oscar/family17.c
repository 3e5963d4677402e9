/* Family 17, BUCP: logging in without showing the password, and new accounts.
 * 2, 3, 6 and 7: seen in samples lab-oscar-*; the others, two sources. */

#include "dissectors/oscar/login.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

/* As all errors, but for the last TLV: zeros, cookie, port, address and cookie
 * again, as the registration had them. */
static const struct command error_tlvs[] = {
	ERROR_TLVS(.flags = SUMMARY | HEX),
	TLV_BYTES(0x0021, "error_echo", "Of the registration"),
	ERROR_TLVS_END,
};

static const struct commands error_commands = { COMMANDS(error_tlvs) };

static const struct field error[] = {
	ERROR_ROWS(&error_commands)
};

static const struct field login[] = {
	TLVS(&oscar_sign_on_tlvs, "tlvs", "TLVs"),
	END
};

static const struct field login_reply[] = {
	TLVS(&oscar_sign_off_tlvs, "tlvs", "TLVs"),
	END
};

/* A new account. Low byte first, as in family 15. */

#define REGISTRATION	\
	U32("x1", "Unknown", .flags = UNKNOWN), \
	U16("registration_command", "Command", .flags = HEX), \
	U16("sequence", "Sequence"), \
	BYTES(8, "x2_bytes", "Unknown", .flags = UNKNOWN), \
	U32("registration_cookie", "Cookie", .flags = HEX), \
	U32("registration_cookie2", "Cookie again", .flags = HEX), \
	BYTES(16, "x3_bytes", "Unknown", .flags = UNKNOWN), \
	STR16("password", "Password", .flags = SECRET), \
	U32("registration_cookie3", "Cookie again", .flags = HEX)

static const struct field registration_long[] = {
	REGISTRATION,
	U32("x4", "Unknown", .flags = UNKNOWN),
	END
};

/* One source has it so in words, and the other in a packet. */
static const struct field registration_short[] = {
	REGISTRATION,
	U16("x4", "Unknown", .flags = UNKNOWN),
	END
};

/* The password is somewhere in it. */
static const struct field registration_else[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN | SECRET),
	END
};

/* 9: one source. */
static const struct command register_tlvs[] = {
	TLV(0x0001, "registration_data", "Registration",
	    FORMS(registration_long, registration_short, registration_else)),
	TLV_TEXT(0x0009, "captcha", "What the captcha says"),
};

static const struct commands register_commands = { COMMANDS(register_tlvs) };

static const struct field registering[] = {
	TLVS(&register_commands, "tlvs", "TLVs"),
	END
};

static const struct field new_account[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U16("registration_command", "Command", .flags = HEX),
	U16("sequence", "Sequence"),
	U32("tcp_port", "TCP port"),
	IPV4("ip", "Address"),
	U32BE("x2", "Unknown", .flags = UNKNOWN),
	U32("registration_cookie", "Cookie", .flags = HEX),
	BYTES(16, "x3_bytes", "Unknown", .flags = UNKNOWN),
	UIN32("uin", "UIN", .flags = SUMMARY),
	U32("registration_cookie2", "Cookie again", .flags = HEX),
	END
};

static const struct field new_account_chunk[] = {
	SPAN16_PLAIN(new_account, "Chunk"),
	END
};

static const struct command registered_tlvs[] = {
	TLV(0x0001, "registration_data", "Registration", FORMS(new_account_chunk, oscar_unknown)),
};

static const struct commands registered_commands = { COMMANDS(registered_tlvs) };

static const struct field registered[] = {
	TLVS(&registered_commands, "tlvs", "TLVs"),
	END
};

/* What the password is hashed with, no secret: all programs write its length in
 * two bytes, a packet printed in one source has four. */
static const struct command key_tlvs[] = {
	TLV_BYTES(0x0026, "key_26", "Unknown", .flags = UNKNOWN),
};

static const struct commands key_commands = { COMMANDS(key_tlvs) };

static const struct field key_short[] = {
	STR16BE("login_key", "Key"),
	TLVS(&key_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct field key_long[] = {
	{ .type = FIELD_STRING, .size = 4, .order = BIG, FIELD_KEY("login_key"), .label = "Key" },
	TLVS(&key_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct field key[] = {
	FORMS(key_short, key_long, oscar_unknown),
	END
};

static const struct field securid_digits[] = {
	TEXT_TO_END("securid", "Digits on the device", .flags = SECRET),
	END
};

static const struct field securid[] = {
	SPAN16BE_PLAIN(securid_digits, "Digits"),
	REST("trailing", "Behind the digits", .flags = SECRET | UNKNOWN),
	END
};

static const struct command captcha_tlvs[] = {
	TLV_TEXT(0x0001, "image_type", "Kind of image", .flags = SUMMARY),
	TLV_BYTES(0x0002, "image", "Image"),
	TLV_BYTES(0x0003, "captcha_3", "Unknown", .flags = UNKNOWN),
};

static const struct commands captcha_commands = { COMMANDS(captcha_tlvs) };

static const struct field captcha[] = {
	TLVS(&captcha_commands, "tlvs", "TLVs"),
	END
};

static const struct command rows[] = {
	{ 0x0001, "SRV_ERROR",		"Error",			error },
	{ 0x0002, "CLI_MD5_LOGIN",	"Log in",			login },
	{ 0x0003, "SRV_MD5_LOGIN_REPLY", "Logged in, or not",		login_reply },
	{ 0x0004, "CLI_REGISTER",	"Ask for a new account",	registering },
	{ 0x0005, "SRV_NEW_UIN",	"New account",			registered },
	{ 0x0006, "CLI_KEY_REQUEST",	"Ask for the key to log in",	login },
	{ 0x0007, "SRV_KEY",		"Key to log in",		key },
	{ 0x000a, "SRV_SECURID_REQUEST", "Ask for digits of a device",	oscar_nothing },
	{ 0x000b, "CLI_SECURID",	"Digits of a device",		securid },
	{ 0x000c, "CLI_CAPTCHA_REQUEST", "Ask for a captcha",		oscar_nothing },
	{ 0x000d, "SRV_CAPTCHA",	"Captcha",			captcha },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family17[] = { SNAC_FAMILY(commands) };
