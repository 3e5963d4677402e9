/* Signing on and off. Seen in samples lab-oscar-*, as far as nothing else is
 * said: what only AIM has, and the newer clients, are real packets of 2009 and
 * 2015 or two sources. */

#include "dissectors/oscar/login.h"

#include "dissectors/core/cursor.h"
#include "dissectors/oscar/flap.h"

#include "dissectors/oscar/tlv.h"

/* Two sources. */
static const struct name errors[] = {
	{ 0x0001, "invalid_nick_or_password" },
	{ 0x0002, "service_temporarily_unavailable" },
	{ 0x0003, "other_error" },
	{ 0x0004, "incorrect_nick_or_password" },
	{ 0x0005, "mismatching_nick_or_password" },
	{ 0x0006, "bad_input" },
	{ 0x0007, "invalid_account" },
	{ 0x0008, "deleted_account" },
	{ 0x0009, "expired_account" },
	{ 0x000a, "no_database_access" },
	{ 0x000b, "no_resolver_access" },
	{ 0x000c, "invalid_database_fields" },
	{ 0x000d, "bad_database_status" },
	{ 0x000e, "bad_resolver_status" },
	{ 0x000f, "internal_error" },
	{ 0x0010, "service_offline" },
	{ 0x0011, "suspended_account" },
	{ 0x0012, "database_send_error" },
	{ 0x0013, "database_link_error" },
	{ 0x0014, "reservation_map_error" },
	{ 0x0015, "reservation_link_error" },
	{ 0x0016, "too_many_from_this_address" },
	{ 0x0017, "too_many_reservations_from_this_address" },
	{ 0x0018, "reconnecting_too_fast" },
	{ 0x0019, "warned_too_heavily" },
	{ 0x001a, "reservation_timeout" },
	{ 0x001b, "upgrade_required" },
	{ 0x001c, "upgrade_recommended" },
	{ 0x001d, "rate_limit_exceeded" },
	{ 0x001e, "cannot_register_now" },
	{ 0x001f, "token_server_timeout" },
	{ 0x0020, "invalid_securid" },
	{ 0x0021, "mc_error" },
	{ 0x0022, "suspended_under_13" },
	{ 0x0023, "revalidate" },
	{ 0x0024, "link_rule_rejected" },
	{ 0x0025, "missing_information" },
	{ 0x0026, "link_broken" },
	{ 0x0027, "invalid_client_address" },
	{ 0x0028, "partner_rejected" },
	{ 0x0029, "securid_missing" },
	{ 0x002a, "bumped" },
};

const struct names oscar_login_errors = { NAMES(errors) };

static const struct name disconnects[] = {
	{ 0x0001, "logged_in_elsewhere" },
	{ 0x0002, "account_deleted" },
};

static const struct names disconnect_names = { NAMES(disconnects) };

static const struct name login_modes[] = {
	{ 0, "buddy_list" },
	{ 1, "server_list_only" },
};

static const struct names login_mode_names = { NAMES(login_modes) };

static const struct name registrations[] = {
	{ 1, "no_disclosure" },
	{ 2, "limited_disclosure" },
	{ 3, "full_disclosure" },
};

const struct names oscar_registration_names = { NAMES(registrations) };

static const struct name tls_states[] = {
	{ 0, "none" },
	{ 1, "resume" },
	{ 2, "use" },
};

const struct names oscar_tls_state_names = { NAMES(tls_states) };

/* The password of TLV 2 is roasted on the wire, see oscar_roast. Those of 25
 * and of 1335 to 1339 let in whoever repeats them, as the cookie does. */
static const struct command sign_on_tlvs[] = {
	TLV_TEXT(0x0001, "screen_name", "UIN or screen name", .flags = SELF | SUMMARY),
	TLV(0x0002, "password", "Password, roasted",
	    TEXT_TO_END("password", "Password, roasted", .flags = SECRET)),
	TLV_TEXT(0x0003, "client", "Client", .flags = SUMMARY),
	TLV_BYTES(0x0006, "login_cookie", "Cookie", .flags = SECRET),
	TLV_TEXT(0x000e, "country_code", "Country"),
	TLV_TEXT(0x000f, "language_code", "Language"),
	TLV_U32(0x0014, "distribution", "Distribution"),
	TLV_U16(0x0016, "client_id", "Client's number", .flags = HEX),
	TLV_U16(0x0017, "major", "Major version"),
	TLV_U16(0x0018, "minor", "Minor version"),
	TLV_U16(0x0019, "lesser", "Lesser version"),
	TLV_U16(0x001a, "build", "Build"),
	TLV_BYTES(0x0025, "digest", "MD5 of key and password", .flags = SECRET),
	TLV_U8(0x004a, "login_mode", "Lists", .names = &login_mode_names),
	TLV_FLAG(0x004b, "wants_captcha", "Can show a captcha"),
	TLV_FLAG(0x004c, "strong_digest", "Its password is an MD5 itself"),
	TLV_FLAG(0x005a, "unknown_5a", "Unknown"),
	TLV_FLAG(0x008c, "wants_tls", "Asks for TLS"),
	TLV_U8(0x0094, "reconnect", "Reconnects"),
	TLV_U16(0x009e, "version1_major", "First version of parts"),
	TLV_U16(0x009f, "version1_minor", "First version of parts"),
	TLV_U16(0x00a0, "version1_lesser", "First version of parts"),
	TLV_U16(0x00a1, "version1_build", "First version of parts"),
	TLV_U16(0x00a2, "version2_major", "Second version of parts"),
	TLV_U16(0x00a3, "version2_minor", "Second version of parts"),
	TLV_U16(0x00a4, "version2_lesser", "Second version of parts"),
	TLV_U16(0x00a5, "version2_build", "Second version of parts"),
	TLV_U8(0x00ac, "unknown_ac", "Unknown", .flags = UNKNOWN),
	TLV_BYTES(0x1335, "password_form", "A test server's form of the password", .flags = SECRET),
	TLV_BYTES(0x1337, "password_form", "A test server's form of the password", .flags = SECRET),
	TLV_BYTES(0x1338, "password_form", "A test server's form of the password", .flags = SECRET),
	TLV_BYTES(0x1339, "password_form", "A test server's form of the password", .flags = SECRET),
	TLV_FLAG(0x2038, "big_time", "Big time"),
	TLV_U32(0x8001, "max_send_size", "Most bytes that the client may send"),
	TLV_U32(0x8003, "max_receive_size", "Most bytes that the client takes"),
	TLV_TEXT(0x8004, "host_suffix", "Host"),
};

const struct commands oscar_sign_on_tlvs = { COMMANDS(sign_on_tlvs) };

static const struct command sign_off_tlvs[] = {
	TLV_TEXT(0x0001, "screen_name", "UIN or screen name", .flags = SELF | SUMMARY),
	TLV_TEXT(0x0004, "url", "Page about it"),
	TLV_TEXT(0x0005, "address", "Server to go to", .flags = SUMMARY),
	TLV_BYTES(0x0006, "login_cookie", "Cookie", .flags = SECRET),
	TLV_U16(0x0008, "login_error", "Error", .names = &oscar_login_errors,
	    .flags = SUMMARY | HEX),
	TLV_U16(0x0009, "disconnect_reason", "Reason", .names = &disconnect_names,
	    .flags = SUMMARY | HEX),
	TLV_TEXT(0x000b, "reason_url", "Page about the reason"),
	TLV_U16(0x000c, "debug", "Debug data", .flags = HEX),
	TLV_TEXT(0x0011, "email", "E-mail"),
	TLV_U16(0x0013, "registration", "Who may find the account",
	    .names = &oscar_registration_names),
	TLV_U32(0x0040, "beta_build", "Latest beta: build"),
	TLV_TEXT(0x0041, "beta_url", "Latest beta: page"),
	TLV_TEXT(0x0042, "beta_info", "Latest beta: information"),
	TLV_TEXT(0x0043, "beta_name", "Latest beta: name"),
	TLV_U32(0x0044, "release_build", "Latest release: build"),
	TLV_TEXT(0x0045, "release_url", "Latest release: page"),
	TLV_TEXT(0x0046, "release_info", "Latest release: information"),
	TLV_TEXT(0x0047, "release_name", "Latest release: name"),
	TLV_TEXT(0x0048, "beta_md5", "Latest beta: MD5"),
	TLV_TEXT(0x0049, "release_md5", "Latest release: MD5"),
	TLV_TEXT(0x0054, "password_url", "Page to change the password"),
	TLV_TEXT(0x008d, "tls_name", "Name on the certificate"),
	TLV_U8(0x008e, "tls_state", "TLS", .names = &oscar_tls_state_names),
};

const struct commands oscar_sign_off_tlvs = { COMMANDS(sign_off_tlvs) };

const struct field oscar_sign_on[] = {
	U32BE("flap_version", "Version of FLAP"),
	TLVS(&oscar_sign_on_tlvs, "tlvs", "TLVs"),
	END
};

const struct field oscar_sign_off[] = {
	TLVS(&oscar_sign_off_tlvs, "tlvs", "TLVs"),
	END
};

/* The key of all clients but the Java applets, and theirs. Captures; two
 * sources. */
static const uint8_t keys[][16] = {
	{ 0xf3, 0x26, 0x81, 0xc4, 0x39, 0x86, 0xdb, 0x92,
	  0x71, 0xa3, 0xb9, 0xe6, 0x53, 0x7a, 0x95, 0x7c },
	{ 0xf3, 0xb3, 0x6c, 0x99, 0x95, 0x3f, 0xac, 0xb6,
	  0xc5, 0xfa, 0x6b, 0x63, 0x69, 0x6c, 0xc3, 0x9a },
};

static bool
readable(const uint8_t *bytes, uint32_t n, const uint8_t key[16])
{
	for (uint32_t i = 0; i < n; i++)
		if ((uint8_t)(bytes[i] ^ key[i % 16]) - 0x20u > 0x7eu - 0x20u)
			return false;
	return true;
}

/* Nothing says which key: the second, where only that makes letters. */
void
oscar_roast(uint8_t *bytes, uint32_t n)
{
	const bool second = !readable(bytes, n, keys[0]) &&
	    readable(bytes, n, keys[1]);

	for (uint32_t i = 0; i < n; i++)
		bytes[i] ^= keys[second][i % 16];
}

void
oscar_unroast(struct message *m)
{
	struct cursor c = { .base = m->wire, .end = m->captured };
	uint32_t left;
	uint16_t tag, length;

	if (m->captured <= FLAP_HEAD + 4 || m->wire[1] != FLAP_SIGN_ON ||
	    m->captured > MESSAGE_MAX)
		return;
	(void)cursor_take(&c, FLAP_HEAD + 4);
	while (cursor_left(&c) >= 4) {
		tag = cursor_u16be(&c);
		length = cursor_u16be(&c);
		left = cursor_left(&c);
		if (tag != 0x0002) {
			(void)cursor_take(&c, length);
			continue;
		}
		if (m->plain != m->scratch)
			memcpy(m->scratch, m->wire, m->captured);
		m->plain = m->scratch;
		oscar_roast(m->scratch + c.offset,
		    length < left ? length : left);
		(void)cursor_take(&c, length);
	}
}
