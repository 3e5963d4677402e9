/* Details of users in TLVs of family 15: with the low byte first, of ICQ 2002
 * to 2003b and the clones of their time; with the high byte first, of ICQ 6.
 *
 * Two clients write lengths that are wrong, one of an e-mail (3, and 4 bytes
 * follow), one of an account (6, and 4 follow): what is behind these stays
 * undecoded. One source each. */

#include "dissectors/oscar/icq15.h"

#include "dissectors/icq/names.h"
#include "dissectors/oscar/body.h"
#include "dissectors/oscar/tlv.h"

/* The rows of tlv.h, with the low byte first and texts that are counted. */
#define LTLV_I8(tag, k, ...)	TLV_ROW(tag, k, I8, __VA_ARGS__)
#define LTLV_U16(tag, k, ...)	TLV_ROW(tag, k, U16, __VA_ARGS__)
#define LTLV_U32(tag, k, ...)	TLV_ROW(tag, k, U32, __VA_ARGS__)
#define LTLV_STR(tag, k, ...)	TLV_ROW(tag, k, STR16, __VA_ARGS__)

/* What somebody once belonged to, and what to now. Sources disagree which is
 * 01D6 and which 01FE; the codes of the two are not the same. */
static const struct field background[] = {
	U16("background", "Background", .names = &icq_backgrounds, .flags = FIXED),
	STR16("keyword", "Keyword"),
	END
};

static const struct field organisation[] = {
	U16("organisation", "Organisation", .names = &icq_organisations, .flags = FIXED),
	STR16("keyword", "Keyword"),
	END
};

/* The same, where the code is of neither. */
static const struct field background_other[] = {
	U16("background", "Background", .names = &icq_backgrounds),
	STR16("keyword", "Keyword"),
	END
};

static const struct field organisation_other[] = {
	U16("organisation", "Organisation", .names = &icq_organisations),
	STR16("keyword", "Keyword"),
	END
};

/* Of the example in one source, and of the tables in two. */
static const struct field homepage_category[] = {
	U16("category", "Home page category"),
	STR16("homepage", "Home page"),
	END
};

static const struct field homepage[] = {
	STR16("homepage", "Home page"),
	END
};

/* 02F8 and 030C: a real packet of 2015, without a value; which is which, four
 * sources against one. The others two sources; what is from 0316 on, and the
 * numbers as zip codes: one. */
static const struct command detail_tlvs[] = {
	TLV_ROW(0x0136, "uin", UIN32, "UIN", .flags = SUMMARY),
	LTLV_STR(0x0140, "first_name", "First name"),
	LTLV_STR(0x014a, "last_name", "Last name"),
	LTLV_STR(0x0154, "nick", "Nickname", .flags = SUMMARY),
	TLV(0x015e, "email", "E-mail",
	    STR16("email", "E-mail", .flags = SUMMARY),
	    U8("publish_email", "Publish e-mail", .flags = OPTIONAL)),
	TLV(0x0168, "ages", "Ages",
	    U16("min_age", "Least age"),
	    U16("max_age", "Greatest age")),
	LTLV_U16(0x0172, "age", "Age"),
	TLV_U8(0x017c, "gender", "Gender", .names = &icq_genders),
	LTLV_U16(0x0186, "language", "Language", .names = &icq_languages),
	LTLV_STR(0x0190, "city", "City"),
	LTLV_STR(0x019a, "state", "State"),
	LTLV_U16(0x01a4, "country", "Country", .names = &icq15_countries),
	LTLV_STR(0x01ae, "company", "Company"),
	LTLV_STR(0x01b8, "department", "Department"),
	LTLV_STR(0x01c2, "position", "Position"),
	LTLV_U16(0x01cc, "occupation", "Occupation", .names = &icq_occupations),
	TLV(0x01d6, "background", "Background",
	    ALT(background, organisation, background_other)),
	TLV(0x01ea, "interest", "Interest",
	    U16("interest", "Interest", .names = &icq_interests),
	    STR16("keyword", "Keyword")),
	TLV(0x01fe, "organisation", "Organisation",
	    ALT(organisation, background, organisation_other)),
	TLV(0x0212, "homepage_category", "Home page category",
	    U16("category", "Home page category"),
	    STR16("keyword", "Keyword")),
	TLV(0x0213, "homepage", "Home page", ALT(homepage, homepage_category)),
	LTLV_STR(0x0226, "search_words", "Words to search for"),
	TLV_U8(0x0230, "online_only", "Only who is online"),
	TLV(0x023a, "birth", "Birth",
	    U16("birth_year", "Year of birth"),
	    U16("birth_month", "Month of birth"),
	    U16("birth_day", "Day of birth")),
	LTLV_STR(0x0258, "about", "About"),
	LTLV_STR(0x0262, "street", "Street"),
	LTLV_U32(0x026c, "zip_number", "Zip code"),
	LTLV_STR(0x026d, "zip", "Zip code"),
	LTLV_STR(0x0276, "phone", "Phone"),
	LTLV_STR(0x0280, "fax", "Fax"),
	LTLV_STR(0x028a, "cellular", "Cellular phone"),
	LTLV_STR(0x0294, "work_street", "Street at work"),
	LTLV_STR(0x029e, "work_city", "City at work"),
	LTLV_STR(0x02a8, "work_state", "State at work"),
	LTLV_U16(0x02b2, "work_country", "Country at work", .names = &icq15_countries),
	LTLV_U32(0x02bc, "work_zip_number", "Zip code at work"),
	LTLV_STR(0x02bd, "work_zip", "Zip code at work"),
	LTLV_STR(0x02c6, "work_phone", "Phone at work"),
	LTLV_STR(0x02d0, "work_fax", "Fax at work"),
	LTLV_STR(0x02da, "work_homepage", "Home page at work"),
	TLV_U8(0x02f8, "auth", "Authorization", .names = &icq_authorizations),
	TLV_U8(0x030c, "web_aware", "Web aware"),
	LTLV_I8(0x0316, "timezone", "Time zone, half hours west"),
	LTLV_STR(0x0320, "origin_city", "City of origin"),
	LTLV_STR(0x032a, "origin_state", "State of origin"),
	LTLV_U16(0x0334, "origin_country", "Country of origin", .names = &icq15_countries),
	TLV_U8(0x033e, "marital_status", "Marital status", .names = &icq15_marital_states),
	TLV_U8(0x0348, "accept_strangers", "Takes messages from strangers"),
	LTLV_U16(0x0352, "code_page", "Code page"),
};

static const struct commands detail_commands = { COMMANDS(detail_tlvs) };

const struct field icq15_details[] = {
	TLVS_LE(&detail_commands, "details", "Details"),
	END
};

/* The directory of ICQ 6: behind a length, a SNAC of a family of its own. One
 * source for what each TLV is, none for how long numbers are. */

#define RAW(tag, k, title)	{ (tag), (k), (title), field_tlv_raw }

/* A number of whatever size it has. */
#define ONE(row, k, ...)	(const struct field []){ row(k, __VA_ARGS__), END }
#define NUMBER(tag, k, ...)	\
	TLV(tag, k, TLV_TITLE(__VA_ARGS__, ), ALT(ONE(U8, k, __VA_ARGS__), \
	    ONE(U16BE, k, __VA_ARGS__), ONE(U32BE, k, __VA_ARGS__), field_tlv_raw))

static const struct command directory_tlvs[] = {
	RAW(0x003c, "token", "Token"),
	TLV_TEXT(0x0050, "email", "E-mail", .flags = SUMMARY),
	TLV_TEXT(0x0055, "email", "E-mail", .flags = SUMMARY),
	TLV_TEXT(0x0064, "first_name", "First name"),
	TLV_TEXT(0x006e, "last_name", "Last name"),
	TLV_TEXT(0x0078, "nick", "Nickname", .flags = SUMMARY),
	NUMBER(0x0082, "gender", "Gender", .names = &icq_genders),
	RAW(0x008c, "emails", "E-mails"),
	RAW(0x0096, "home", "Home"),
	RAW(0x00a0, "origin", "Origin"),
	NUMBER(0x00aa, "language1", "First language", .names = &icq_languages),
	NUMBER(0x00b4, "language2", "Second language", .names = &icq_languages),
	NUMBER(0x00be, "language3", "Third language", .names = &icq_languages),
	RAW(0x00c8, "phones", "Phones"),
	TLV_TEXT(0x00fa, "homepage", "Home page"),
	RAW(0x010e, "education", "Education"),
	RAW(0x0118, "work", "Work"),
	RAW(0x0122, "interests", "Interests"),
	NUMBER(0x012c, "marital_status", "Marital status", .names = &icq15_marital_states),
	RAW(0x017c, "timezone", "Time zone"),
	TLV_TEXT(0x0186, "about", "About"),
	RAW(0x019a, "auth", "Authorization"),
	RAW(0x01a4, "birth", "Birth"),
	NUMBER(0x01c2, "code_page", "Code page"),
	RAW(0x01cc, "update_time", "Time of the last change"),
	RAW(0x01ea, "directory_1ea", "Unknown"),
	RAW(0x01f9, "privacy", "Privacy"),
	RAW(0x0212, "web_aware", "Web aware"),
	TLV_TEXT(0x0226, "note", "Note"),
};

static const struct commands directory_tlv_commands = { COMMANDS(directory_tlvs) };

#define DIRECTORY_HEAD	\
	U16BE("x1", "Unknown", .flags = UNKNOWN), \
	U16BE("code_page", "Code page"), \
	U32BE("x2", "Unknown", .flags = UNKNOWN)

/* A guess, as far as what stands before the TLVs goes. */
static const struct field directory_pages[] = {
	DIRECTORY_HEAD,
	U16BE("x3", "Unknown", .flags = UNKNOWN),
	U32BE("directory_page", "Page"),
	TLVS(&directory_tlv_commands, "tlvs", "TLVs"),
	END
};

static const struct field directory_page[] = {
	DIRECTORY_HEAD,
	U32BE("directory_page", "Page"),
	TLVS(&directory_tlv_commands, "tlvs", "TLVs"),
	END
};

static const struct field directory_plain[] = {
	DIRECTORY_HEAD,
	TLVS(&directory_tlv_commands, "tlvs", "TLVs"),
	END
};

static const struct name directory_commands[] = {
	{ 2, "query" },
	{ 3, "update" },
};

static const struct names directory_command_names = { NAMES(directory_commands) };

static const struct field directory[] = {
	U16BE("directory_family", "Family", .flags = HEX),
	U16BE("directory_command", "Subtype", .names = &directory_command_names,
	    .flags = SUMMARY),
	U16BE("directory_bits", "Flags", .flags = HEX),
	U32BE("directory_request", "Request", .flags = HEX),
	FORMS(directory_pages, directory_page, directory_plain, oscar_unknown),
	END
};

static const struct field directory_counted[] = {
	SPAN16_PLAIN(directory, "Directory"),
	END
};

const struct field icq15_directory[] = {
	FORMS(directory_counted, oscar_unknown),
	END
};
