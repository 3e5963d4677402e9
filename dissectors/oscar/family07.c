/* Family 07, ADMIN: one's own account, its name, e-mail and password. Two
 * sources, as far as nothing else is said. */

#include "dissectors/oscar/login.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct name errors[] = {
	{ 0x0001, "validate_nick" },
	{ 0x0002, "validate_password" },
	{ 0x0003, "validate_email" },
	{ 0x0004, "service_unavailable" },
	{ 0x0005, "field_unavailable" },
	{ 0x0006, "invalid_nick" },
	{ 0x0007, "invalid_password" },
	{ 0x0008, "invalid_email" },
	{ 0x0009, "invalid_registration" },
	{ 0x000a, "invalid_old_password" },
	{ 0x000b, "bad_nick_length" },
	{ 0x000c, "bad_password_length" },
	{ 0x000d, "bad_email_length" },
	{ 0x000e, "bad_old_password_length" },
	{ 0x000f, "need_old_password" },
	{ 0x0010, "read_only" },
	{ 0x0011, "write_only" },
	{ 0x0012, "bad_type" },
	{ 0x0013, "other_error" },
	{ 0x0014, "bad_snac" },
	{ 0x0015, "invalid_account" },
	{ 0x0016, "deleted_account" },
	{ 0x0017, "expired_account" },
	{ 0x0018, "no_database_access" },
	{ 0x0019, "invalid_database_fields" },
	{ 0x001a, "bad_database_status" },
	{ 0x001b, "migration_cancel" },
	{ 0x001c, "internal_error" },
	{ 0x001d, "pending" },
	{ 0x001e, "not_dt" },
	{ 0x001f, "outstanding_confirmation" },
	{ 0x0020, "no_email" },
	{ 0x0021, "over_limit" },
	{ 0x0022, "mail_host_failed" },
	{ 0x0023, "dns_failed" },
};

static const struct names error_names = { NAMES(errors) };

/* Empty where they are asked for. The passwords are in clear. */
static const struct command account_tlvs[] = {
	TLV_TEXT(0x0001, "screen_name", "UIN or screen name", .flags = SUMMARY),
	TLV_TEXT(0x0002, "password", "New password", .flags = SECRET),
	TLV_TEXT(0x0004, "url", "Page about the error"),
	TLV_U16(0x0008, "account_error", "Error", .names = &error_names, .flags = SUMMARY | HEX),
	TLV_TEXT(0x0011, "email", "E-mail", .flags = SUMMARY),
	TLV_TEXT(0x0012, "old_password", "Old password", .flags = SECRET),
	TLV_U16(0x0013, "registration", "Who may find the account", .names = &oscar_registration_names),
};

static const struct commands account_commands = { COMMANDS(account_tlvs) };

static const struct field account[] = {
	TLVS(&account_commands, "tlvs", "TLVs"),
	END
};

static const struct name accesses[] = {
	{ 2, "read_only" },
	{ 3, "read_write" },
};

static const struct names access_names = { NAMES(accesses) };

static const struct field account_reply[] = {
	U16BE("account_access", "What may be done with it", .names = &access_names),
	TLVS16(&account_commands, "tlvs", "TLVs"),
	END
};

static const struct name confirmations[] = {
	{ 0x0000, "mail_sent" },
	{ 0x001e, "already_confirmed" },
	{ 0x0023, "error" },
};

static const struct names confirmation_names = { NAMES(confirmations) };

static const struct field confirmed[] = {
	U16BE("confirmation", "Result", .names = &confirmation_names, .flags = SUMMARY | HEX),
	TLVS(&account_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

/* No source has the layout; it may well ask for the password. */
static const struct field deletion[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN | SECRET),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_ACCOUNT_INFO_REQUEST", "Ask about the account",	account },
	{ 0x0003, "SRV_ACCOUNT_INFO",	"About the account",		account_reply },
	{ 0x0004, "CLI_ACCOUNT_CHANGE",	"Change the account",		account },
	{ 0x0005, "SRV_ACCOUNT_CHANGED", "Account changed",		account_reply },
	{ 0x0006, "CLI_ACCOUNT_CONFIRM", "Ask for a mail to confirm the account", oscar_nothing },
	{ 0x0007, "SRV_ACCOUNT_CONFIRM_ACK", "About that mail",		confirmed },
	{ 0x0008, "CLI_ACCOUNT_DELETE",	"Delete the account",		deletion },
	{ 0x0009, "SRV_ACCOUNT_DELETED", "Account deleted",		oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family07[] = { SNAC_FAMILY(commands) };
