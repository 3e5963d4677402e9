/* Details of users in family 15, in rows that requests and replies share, and
 * names of numbers that came up after version 5. */

#include "dissectors/oscar/icq15.h"

#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"

/* Countries that were added, or got another number, after 2001. One source. */
static const struct name later_countries[] = {
	{ 38,	"Yugoslavia" },
	{ 178,	"Canary Islands" },
	{ 382,	"Montenegro" },
	{ 383,	"Kosovo, Republic of" },
	{ 420,	"Czech Republic" },
	{ 421,	"Slovakia" },
	{ 423,	"Liechtenstein" },
	{ 441,	"Wales" },
	{ 442,	"Scotland" },
	{ 614,	"Australia, Christmas Island" },
	{ 992,	"Tajikistan" },
	{ 993,	"Turkmenistan" },
	{ 996,	"Kyrgyzstan" },
	{ 998,	"Uzbekistan" },
	{ 1002,	"Canada" },
	{ 1242,	"Bahamas" },
	{ 1246,	"Barbados" },
	{ 1264,	"Anguilla" },
	{ 1268,	"Antigua and Barbuda" },
	{ 1284,	"Virgin Islands (UK)" },
	{ 1340,	"Virgin Islands (USA)" },
	{ 1345,	"Cayman Islands" },
	{ 1441,	"Bermuda" },
	{ 1473,	"Grenada" },
	{ 1649,	"Turks and Caicos Islands" },
	{ 1664,	"Montserrat" },
	{ 1670,	"Northern Mariana Islands, US Territory of" },
	{ 1671,	"Guam, US Territory of" },
	{ 1684,	"Samoa (USA)" },
	{ 1758,	"Saint Lucia" },
	{ 1767,	"Dominica" },
	{ 1784,	"Saint Vincent and the Grenadines" },
	{ 1809,	"Dominican Republic" },
	{ 1868,	"Trinidad and Tobago" },
	{ 1869,	"Saint Kitts and Nevis" },
	{ 1876,	"Jamaica" },
	{ 1939,	"Puerto Rico" },
	{ 3492,	"Spain, Canary Islands" },
	{ 3883,	"Europe" },
	{ 5995,	"St. Maarten" },
	{ 5997,	"Netherlands (Bonaire Island)" },
	{ 5999,	"Curacao" },
	{ 6720,	"Australia, Antarctic Territory" },
	{ 6723,	"Australia, Norfolk Island" },
	{ 9999,	"Other" },
	{ 59938, "Netherlands (St. Eustatius Island)" },
	{ 59946, "Netherlands (Saba Island)" },
	{ 61891, "Australia, Cocos (Keeling) Islands" },
	/* The last, 90392, is more than two bytes can say. */
};

static const struct names later_country_names = { NAMES(later_countries) };

static const char *
country(uint32_t number)
{
	const char *name = names_find(&icq_countries, number);

	return name != NULL ? name : names_find(&later_country_names, number);
}

const struct names icq15_countries = {
	.value = country,
	.mask = UINT32_MAX,
};

/* Who may connect directly. One source. */
static const struct name permissions[] = {
	{ 0, "anybody" },
	{ 1, "contacts" },
	{ 2, "with_authorization" },
};

const struct names icq15_permissions = { NAMES(permissions) };

/* One source. */
static const struct name marital_states[] = {
	{ 10, "Single" },
	{ 11, "Close relationships" },
	{ 12, "Engaged" },
	{ 20, "Married" },
	{ 30, "Divorced" },
	{ 31, "Separated" },
	{ 40, "Widowed" },
	{ 50, "Open relationship" },
	{ 255, "Other" },
};

const struct names icq15_marital_states = { NAMES(marital_states) };

/* Real packets of 2001; two sources for the request. */
const struct field icq15_general[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	STR16("city", "City"),
	STR16("state", "State"),
	STR16("phone", "Phone"),
	STR16("fax", "Fax"),
	STR16("street", "Street"),
	STR16("cellular", "Cellular phone"),
	STR16("zip", "Zip code"),
	U16("country", "Country", .names = &icq15_countries),
	I8("timezone", "Time zone, half hours west"),
	END
};

/* Real packets of 2001; two sources for the request. */
const struct field icq15_work[] = {
	STR16("city", "City"),
	STR16("state", "State"),
	STR16("phone", "Phone"),
	STR16("fax", "Fax"),
	STR16("street", "Street"),
	STR16("zip", "Zip code"),
	U16("country", "Country", .names = &icq15_countries),
	STR16("company", "Company", .flags = SUMMARY),
	STR16("department", "Department"),
	STR16("position", "Position"),
	U16("occupation", "Occupation", .names = &icq_occupations),
	STR16("homepage", "Home page"),
	END
};

/* Real packets of 2001; two sources for the request. One writes age and gender
 * as a byte and a word: the same bytes. */
const struct field icq15_more[] = {
	U16("age", "Age", .flags = SUMMARY),
	U8("gender", "Gender", .names = &icq_genders, .flags = SUMMARY),
	STR16("homepage", "Home page"),
	U16("birth_year", "Year of birth"),
	U8("birth_month", "Month of birth"),
	U8("birth_day", "Day of birth"),
	U8("language1", "First language", .names = &icq_languages),
	U8("language2", "Second language", .names = &icq_languages),
	U8("language3", "Third language", .names = &icq_languages),
	END
};

/* Real packets of 2001; two sources for the request. */
const struct field icq15_about[] = {
	STR16("about", "About"),
	END
};

static const struct field email[] = {
	U8("hidden", "Hidden"),
	STR16("email", "E-mail", .flags = SUMMARY),
	END
};

/* None in a real packet of 2001; some in two sources. */
const struct field icq15_emails[] = {
	REPEAT8(email, "emails", "E-mails"),
	END
};

/* One server counts none, and sends four that are empty. Seen in samples
 * lab-oscar-*. */
static const struct field interests_uncounted[] = {
	{ .type = FIELD_UINT, .size = 1, .label = "Count", .flags = FIXED },
	REPEAT(icq_meta_interest, "interests", "Interests"),
	END
};

/* Real packets of 2001; two sources for the request. */
const struct field icq15_interests[] = {
	ALT(icq_meta_interests, interests_uncounted, icq_meta_interests),
	END
};

/* Real packet of 2001. */
static const struct field homepage_category_none[] = {
	U8("enabled", "Enabled"),
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

static const struct field homepage_category_else[] = {
	U8("enabled", "Enabled"),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

const struct field icq15_homepage_category[] = {
	FORMS(icq_meta_homepage_category, homepage_category_none, homepage_category_else),
	END
};
