/* Names of the numbers that the generations of ICQ share: status, sex,
 * countries, interests. */

#include "dissectors/icq/names.h"

/* States: the low half of a status word is a sum of bits, of which the most
 * reserved one counts. A client that does not want to be disturbed sends
 * 0x0013: do not disturb, occupied and away.
 * Source: two or more; all but `offline`, which clients keep for themselves,
 * seen in recorded sessions. */
static const char *
status_state(uint32_t low)
{
	if (low == 0xffff)
		return "offline";
	if (low & 0x0002)
		return "do_not_disturb";
	if (low & 0x0010)
		return "occupied";
	if (low & 0x0004)
		return "not_available";
	if (low & 0x0001)
		return "away";
	if (low & 0x0020)
		return "free_for_chat";
	return "online";
}

/* Flags of a status word, in either half.
 * Source: two or more; one source for the two of "phone follow me".
 * 0x00020000 was seen in logins of clients that publish their address; one
 * source says that it hides it. Without a name stay 0x00100000, of which the
 * sources dispute whether it refuses direct connections, and 0x02000000 and
 * 0x08000000, which were seen but which nobody explains. */
static const struct name status_flags[] = {
	{ 0x00000100,	"invisible" },
	{ 0x00000200,	"phone_follow_me_available" },
	{ 0x00010000,	"web_aware" },
	{ 0x00020000,	"show_ip" },
	{ 0x00040000,	"phone_follow_me" },
	{ 0x00080000,	"birthday" },
	{ 0x00200000,	"home_page" },
	{ 0x01000000,	"direct_disabled" },
	{ 0x10000000,	"direct_needs_authorization" },
	{ 0x20000000,	"direct_for_contacts" },
};

const struct names icq_statuses = {
	.value = status_state,
	.mask = 0xffff,
	NAMES_FLAGS(status_flags),
};

/* How a client can be reached directly. A few clones write 6 of themselves
 * though they are no web clients.
 * Source: two or more; 2, 4 and 6 seen in recorded sessions. */
static const struct name connections[] = {
	{ 0,	"none" },
	{ 1,	"firewall" },
	{ 2,	"socks_proxy" },
	{ 4,	"direct" },
	{ 6,	"web_client" },
};

const struct names icq_connections = { NAMES(connections) };

/* Source: two or more. */
static const struct name genders[] = {
	{ 0,	"not_given" },
	{ 1,	"female" },
	{ 2,	"male" },
};

const struct names icq_genders = { NAMES(genders) };

/* May others add the account without asking? The search results of the old
 * protocols and the client's own setting agree in this.
 * Source: three against one that has it the other way round. */
static const struct name authorizations[] = {
	{ 0,	"required" },
	{ 1,	"not_required" },
};

const struct names icq_authorizations = { NAMES(authorizations) };

/* Whether somebody found is there: the byte after the authorization.
 * Source: two. */
static const struct name presences[] = {
	{ 0,	"offline" },
	{ 1,	"online" },
	{ 2,	"disabled" },
};

const struct names icq_presences = { NAMES(presences) };

/* What became of a META_USER request. Nothing follows a failure.
 * Source: ok and not found seen in recorded sessions; failed: two; read only:
 * one. */
static const struct name results[] = {
	{ 0x0a,	"ok" },
	{ 0x14,	"not_found" },
	{ 0x1e,	"read_only" },
	{ 0x32,	"failed" },
	{ 0x46,	"error" },
};

const struct names icq_results = { NAMES(results) };

/* The list that UPDATE_LIST changes.
 * Source: two and a recorded session, against one that writes 0 for the
 * invisible and 1 for the visible list. */
static const struct name lists[] = {
	{ 1,	"invisible" },
	{ 2,	"visible" },
};

const struct names icq_lists = { NAMES(lists) };

/* What UPDATE_LIST does to the list. Source: two. */
static const struct name list_actions[] = {
	{ 0,	"remove" },
	{ 1,	"add" },
};

const struct names icq_list_actions = { NAMES(list_actions) };

/* What a search looks at. From 4 on sources disagree. */
static const struct name criteria[] = {
	{ 0, "uin" },
	{ 1, "nick" },
	{ 2, "first_name" },
	{ 3, "last_name" },
};

const struct names icq_criteria = { NAMES(criteria) };

/* And how it compares. Source: two. */
static const struct name comparisons[] = {
	{ 0, "contains" },
	{ 1, "contains_not" },
	{ 2, "is" },
	{ 3, "is_not" },
	{ 4, "begins_with" },
	{ 5, "ends_with" },
};

const struct names icq_comparisons = { NAMES(comparisons) };

/* Groups of people who look for a random chat. Source: two or more. */
static const struct name chat_groups[] = {
	{ 0,	"None" },
	{ 1,	"General" },
	{ 2,	"Romance" },
	{ 3,	"Games" },
	{ 4,	"Students" },
	{ 6,	"20-something" },
	{ 7,	"30-something" },
	{ 8,	"40-something" },
	{ 9,	"50 and over" },
	{ 10,	"Men seeking women" },
	{ 11,	"Women seeking men" },
};

const struct names icq_chat_groups = { NAMES(chat_groups) };

/* Occupations. Source: two lists; a third agrees up to 17. */
static const struct name occupations[] = {
	{ 0,	"Not given" },
	{ 1,	"Academic" },
	{ 2,	"Administrative" },
	{ 3,	"Art/Entertainment" },
	{ 4,	"College student" },
	{ 5,	"Computers" },
	{ 6,	"Community and social" },
	{ 7,	"Education" },
	{ 8,	"Engineering" },
	{ 9,	"Financial services" },
	{ 10,	"Government" },
	{ 11,	"High-school student" },
	{ 12,	"Home" },
	{ 13,	"ICQ - providing help" },
	{ 14,	"Law" },
	{ 15,	"Managerial" },
	{ 16,	"Manufacturing" },
	{ 17,	"Medical/Health" },
	{ 18,	"Military" },
	{ 19,	"Non-government organisation" },
	{ 20,	"Professional" },
	{ 21,	"Retail" },
	{ 22,	"Retired" },
	{ 23,	"Science and research" },
	{ 24,	"Sports" },
	{ 25,	"Technical" },
	{ 26,	"University student" },
	{ 27,	"Web building" },
	{ 99,	"Other services" },
};

const struct names icq_occupations = { NAMES(occupations) };

/* Languages somebody speaks.
 * Source: three lists that agree up to 58; one list from 59 on. */
static const struct name languages[] = {
	{ 0,	"None" },
	{ 1,	"Arabic" },
	{ 2,	"Bhojpuri" },
	{ 3,	"Bulgarian" },
	{ 4,	"Burmese" },
	{ 5,	"Cantonese" },
	{ 6,	"Catalan" },
	{ 7,	"Chinese" },
	{ 8,	"Croatian" },
	{ 9,	"Czech" },
	{ 10,	"Danish" },
	{ 11,	"Dutch" },
	{ 12,	"English" },
	{ 13,	"Esperanto" },
	{ 14,	"Estonian" },
	{ 15,	"Farsi" },
	{ 16,	"Finnish" },
	{ 17,	"French" },
	{ 18,	"Gaelic" },
	{ 19,	"German" },
	{ 20,	"Greek" },
	{ 21,	"Hebrew" },
	{ 22,	"Hindi" },
	{ 23,	"Hungarian" },
	{ 24,	"Icelandic" },
	{ 25,	"Indonesian" },
	{ 26,	"Italian" },
	{ 27,	"Japanese" },
	{ 28,	"Khmer" },
	{ 29,	"Korean" },
	{ 30,	"Lao" },
	{ 31,	"Latvian" },
	{ 32,	"Lithuanian" },
	{ 33,	"Malay" },
	{ 34,	"Norwegian" },
	{ 35,	"Polish" },
	{ 36,	"Portuguese" },
	{ 37,	"Romanian" },
	{ 38,	"Russian" },
	{ 39,	"Serbian" },
	{ 40,	"Slovak" },
	{ 41,	"Slovenian" },
	{ 42,	"Somali" },
	{ 43,	"Spanish" },
	{ 44,	"Swahili" },
	{ 45,	"Swedish" },
	{ 46,	"Tagalog" },
	{ 47,	"Tatar" },
	{ 48,	"Thai" },
	{ 49,	"Turkish" },
	{ 50,	"Ukrainian" },
	{ 51,	"Urdu" },
	{ 52,	"Vietnamese" },
	{ 53,	"Yiddish" },
	{ 54,	"Yoruba" },
	{ 55,	"Afrikaans" },
	{ 56,	"Bosnian" },
	{ 57,	"Persian" },
	{ 58,	"Albanian" },
	{ 59,	"Armenian" },
	{ 60,	"Punjabi" },
	{ 61,	"Chamorro" },
	{ 62,	"Mongolian" },
	{ 63,	"Mandarin" },
	{ 64,	"Taiwanese" },
	{ 65,	"Macedonian" },
	{ 66,	"Sindhi" },
	{ 67,	"Welsh" },
	{ 68,	"Azerbaijani" },
	{ 69,	"Kurdish" },
	{ 70,	"Gujarati" },
	{ 71,	"Tamil" },
	{ 72,	"Belorussian" },
	{ 255,	"Not entered" },
};

const struct names icq_languages = { NAMES(languages) };

/* Interests. Source: three lists. */
static const struct name interests[] = {
	{ 100,	"Art" },
	{ 101,	"Cars" },
	{ 102,	"Celebrity fans" },
	{ 103,	"Collections" },
	{ 104,	"Computers" },
	{ 105,	"Culture and literature" },
	{ 106,	"Fitness" },
	{ 107,	"Games" },
	{ 108,	"Hobbies" },
	{ 109,	"ICQ - providing help" },
	{ 110,	"Internet" },
	{ 111,	"Lifestyle" },
	{ 112,	"Movies/TV" },
	{ 113,	"Music" },
	{ 114,	"Outdoor activities" },
	{ 115,	"Parenting" },
	{ 116,	"Pets/Animals" },
	{ 117,	"Religion" },
	{ 118,	"Science/Technology" },
	{ 119,	"Skills" },
	{ 120,	"Sports" },
	{ 121,	"Web design" },
	{ 122,	"Nature and environment" },
	{ 123,	"News and media" },
	{ 124,	"Government" },
	{ 125,	"Business and economy" },
	{ 126,	"Mystics" },
	{ 127,	"Travel" },
	{ 128,	"Astronomy" },
	{ 129,	"Space" },
	{ 130,	"Clothing" },
	{ 131,	"Parties" },
	{ 132,	"Women" },
	{ 133,	"Social science" },
	{ 134,	"60's" },
	{ 135,	"70's" },
	{ 136,	"80's" },
	{ 137,	"50's" },
	{ 138,	"Finance and corporate" },
	{ 139,	"Entertainment" },
	{ 140,	"Consumer electronics" },
	{ 141,	"Retail stores" },
	{ 142,	"Health and beauty" },
	{ 143,	"Media" },
	{ 144,	"Household products" },
	{ 145,	"Mail-order catalog" },
	{ 146,	"Business services" },
	{ 147,	"Audio and visual" },
	{ 148,	"Sporting and athletic" },
	{ 149,	"Publishing" },
	{ 150,	"Home automation" },
};

const struct names icq_interests = { NAMES(interests) };

/* What somebody belongs to ("affiliations"). Source: three lists. */
static const struct name organisations[] = {
	{ 200,	"Alumni" },
	{ 201,	"Charity" },
	{ 202,	"Club/Social" },
	{ 203,	"Community" },
	{ 204,	"Cultural" },
	{ 205,	"Fan clubs" },
	{ 206,	"Fraternity/Sorority" },
	{ 207,	"Hobbyists" },
	{ 208,	"International" },
	{ 209,	"Nature and environment" },
	{ 210,	"Professional" },
	{ 211,	"Scientific/Technical" },
	{ 212,	"Self improvement" },
	{ 213,	"Spiritual/Religious" },
	{ 214,	"Sports" },
	{ 215,	"Support" },
	{ 216,	"Trade and business" },
	{ 217,	"Union" },
	{ 218,	"Volunteer" },
	{ 299,	"Other" },
};

const struct names icq_organisations = { NAMES(organisations) };

/* What somebody once belonged to ("pasts"). Source: three lists. */
static const struct name backgrounds[] = {
	{ 300,	"Elementary school" },
	{ 301,	"High school" },
	{ 302,	"College" },
	{ 303,	"University" },
	{ 304,	"Military" },
	{ 305,	"Past work place" },
	{ 306,	"Past organisation" },
	{ 399,	"Other" },
};

const struct names icq_backgrounds = { NAMES(backgrounds) };

/* Countries by telephone code, as the world was in the 1990s; 101 to 123 and
 * numbers of four digits are ICQ's own.
 * Source: two independent lists that agree. */
static const struct name countries[] = {
	{ 0,	"Not given" },
	{ 1,	"USA" },
	{ 7,	"Russia" },
	{ 20,	"Egypt" },
	{ 27,	"South Africa" },
	{ 30,	"Greece" },
	{ 31,	"Netherlands" },
	{ 32,	"Belgium" },
	{ 33,	"France" },
	{ 34,	"Spain" },
	{ 36,	"Hungary" },
	{ 39,	"Italy" },
	{ 40,	"Romania" },
	{ 41,	"Switzerland" },
	{ 42,	"Czech Republic" },
	{ 43,	"Austria" },
	{ 44,	"United Kingdom" },
	{ 45,	"Denmark" },
	{ 46,	"Sweden" },
	{ 47,	"Norway" },
	{ 48,	"Poland" },
	{ 49,	"Germany" },
	{ 51,	"Peru" },
	{ 52,	"Mexico" },
	{ 53,	"Cuba" },
	{ 54,	"Argentina" },
	{ 55,	"Brazil" },
	{ 56,	"Chile" },
	{ 57,	"Colombia" },
	{ 58,	"Venezuela" },
	{ 60,	"Malaysia" },
	{ 61,	"Australia" },
	{ 62,	"Indonesia" },
	{ 63,	"Philippines" },
	{ 64,	"New Zealand" },
	{ 65,	"Singapore" },
	{ 66,	"Thailand" },
	{ 81,	"Japan" },
	{ 82,	"Korea (Republic of)" },
	{ 84,	"Vietnam" },
	{ 86,	"China" },
	{ 90,	"Turkey" },
	{ 91,	"India" },
	{ 92,	"Pakistan" },
	{ 93,	"Afghanistan" },
	{ 94,	"Sri Lanka" },
	{ 95,	"Myanmar" },
	{ 98,	"Iran" },
	{ 101,	"Anguilla" },
	{ 102,	"Antigua" },
	{ 103,	"Bahamas" },
	{ 104,	"Barbados" },
	{ 105,	"Bermuda" },
	{ 106,	"British Virgin Islands" },
	{ 107,	"Canada" },
	{ 108,	"Cayman Islands" },
	{ 109,	"Dominica" },
	{ 110,	"Dominican Republic" },
	{ 111,	"Grenada" },
	{ 112,	"Jamaica" },
	{ 113,	"Montserrat" },
	{ 114,	"Nevis" },
	{ 115,	"St. Kitts" },
	{ 116,	"St. Vincent and the Grenadines" },
	{ 117,	"Trinidad and Tobago" },
	{ 118,	"Turks and Caicos Islands" },
	{ 120,	"Barbuda" },
	{ 121,	"Puerto Rico" },
	{ 122,	"Saint Lucia" },
	{ 123,	"United States Virgin Islands" },
	{ 212,	"Morocco" },
	{ 213,	"Algeria" },
	{ 216,	"Tunisia" },
	{ 218,	"Libya" },
	{ 220,	"Gambia" },
	{ 221,	"Senegal Republic" },
	{ 222,	"Mauritania" },
	{ 223,	"Mali" },
	{ 224,	"Guinea" },
	{ 225,	"Ivory Coast" },
	{ 226,	"Burkina Faso" },
	{ 227,	"Niger" },
	{ 228,	"Togo" },
	{ 229,	"Benin" },
	{ 230,	"Mauritius" },
	{ 231,	"Liberia" },
	{ 232,	"Sierra Leone" },
	{ 233,	"Ghana" },
	{ 234,	"Nigeria" },
	{ 235,	"Chad" },
	{ 236,	"Central African Republic" },
	{ 237,	"Cameroon" },
	{ 238,	"Cape Verde Islands" },
	{ 239,	"Sao Tome and Principe" },
	{ 240,	"Equatorial Guinea" },
	{ 241,	"Gabon" },
	{ 242,	"Congo" },
	{ 243,	"Zaire / Dem. Rep. of the Congo" },
	{ 244,	"Angola" },
	{ 245,	"Guinea-Bissau" },
	{ 246,	"Diego Garcia" },
	{ 247,	"Ascension Island" },
	{ 248,	"Seychelle Islands" },
	{ 249,	"Sudan" },
	{ 250,	"Rwanda" },
	{ 251,	"Ethiopia" },
	{ 252,	"Somalia" },
	{ 253,	"Djibouti" },
	{ 254,	"Kenya" },
	{ 255,	"Tanzania" },
	{ 256,	"Uganda" },
	{ 257,	"Burundi" },
	{ 258,	"Mozambique" },
	{ 260,	"Zambia" },
	{ 261,	"Madagascar" },
	{ 262,	"Reunion Island" },
	{ 263,	"Zimbabwe" },
	{ 264,	"Namibia" },
	{ 265,	"Malawi" },
	{ 266,	"Lesotho" },
	{ 267,	"Botswana" },
	{ 268,	"Swaziland" },
	{ 269,	"Mayotte Island" },
	{ 290,	"St. Helena" },
	{ 291,	"Eritrea" },
	{ 297,	"Aruba" },
	{ 298,	"Faeroe Islands" },
	{ 299,	"Greenland" },
	{ 350,	"Gibraltar" },
	{ 351,	"Portugal" },
	{ 352,	"Luxembourg" },
	{ 353,	"Ireland" },
	{ 354,	"Iceland" },
	{ 355,	"Albania" },
	{ 356,	"Malta" },
	{ 357,	"Cyprus" },
	{ 358,	"Finland" },
	{ 359,	"Bulgaria" },
	{ 370,	"Lithuania" },
	{ 371,	"Latvia" },
	{ 372,	"Estonia" },
	{ 373,	"Moldova" },
	{ 374,	"Armenia" },
	{ 375,	"Belarus" },
	{ 376,	"Andorra" },
	{ 377,	"Monaco" },
	{ 378,	"San Marino" },
	{ 379,	"Vatican City" },
	{ 380,	"Ukraine" },
	{ 381,	"Yugoslavia" },
	{ 385,	"Croatia" },
	{ 386,	"Slovenia" },
	{ 387,	"Bosnia and Herzegovina" },
	{ 389,	"Macedonia" },
	{ 500,	"Falkland Islands" },
	{ 501,	"Belize" },
	{ 502,	"Guatemala" },
	{ 503,	"El Salvador" },
	{ 504,	"Honduras" },
	{ 505,	"Nicaragua" },
	{ 506,	"Costa Rica" },
	{ 507,	"Panama" },
	{ 508,	"St. Pierre and Miquelon" },
	{ 509,	"Haiti" },
	{ 590,	"Guadeloupe" },
	{ 591,	"Bolivia" },
	{ 592,	"Guyana" },
	{ 593,	"Ecuador" },
	{ 594,	"French Guiana" },
	{ 595,	"Paraguay" },
	{ 596,	"Martinique" },
	{ 597,	"Suriname" },
	{ 598,	"Uruguay" },
	{ 599,	"Netherlands Antilles" },
	{ 670,	"Saipan Island" },
	{ 671,	"Guam" },
	{ 672,	"Christmas Island" },
	{ 673,	"Brunei" },
	{ 674,	"Nauru" },
	{ 675,	"Papua New Guinea" },
	{ 676,	"Tonga" },
	{ 677,	"Solomon Islands" },
	{ 678,	"Vanuatu" },
	{ 679,	"Fiji Islands" },
	{ 680,	"Palau" },
	{ 681,	"Wallis and Futuna Islands" },
	{ 682,	"Cook Islands" },
	{ 683,	"Niue" },
	{ 684,	"American Samoa" },
	{ 685,	"Western Samoa" },
	{ 686,	"Kiribati Republic" },
	{ 687,	"New Caledonia" },
	{ 688,	"Tuvalu" },
	{ 689,	"French Polynesia" },
	{ 690,	"Tokelau" },
	{ 691,	"Micronesia, Federated States of" },
	{ 692,	"Marshall Islands" },
	{ 705,	"Kazakhstan" },
	{ 706,	"Kyrgyz Republic" },
	{ 708,	"Tajikistan" },
	{ 709,	"Turkmenistan" },
	{ 711,	"Uzbekistan" },
	{ 800,	"International Freephone Service" },
	{ 850,	"Korea (North)" },
	{ 852,	"Hong Kong" },
	{ 853,	"Macau" },
	{ 855,	"Cambodia" },
	{ 856,	"Laos" },
	{ 870,	"INMARSAT" },
	{ 871,	"INMARSAT (Atlantic-East)" },
	{ 872,	"INMARSAT (Pacific)" },
	{ 873,	"INMARSAT (Indian)" },
	{ 874,	"INMARSAT (Atlantic-West)" },
	{ 880,	"Bangladesh" },
	{ 886,	"Taiwan, Republic of China" },
	{ 960,	"Maldives" },
	{ 961,	"Lebanon" },
	{ 962,	"Jordan" },
	{ 963,	"Syria" },
	{ 964,	"Iraq" },
	{ 965,	"Kuwait" },
	{ 966,	"Saudi Arabia" },
	{ 967,	"Yemen" },
	{ 968,	"Oman" },
	{ 971,	"United Arab Emirates" },
	{ 972,	"Israel" },
	{ 973,	"Bahrain" },
	{ 974,	"Qatar" },
	{ 975,	"Bhutan" },
	{ 976,	"Mongolia" },
	{ 977,	"Nepal" },
	{ 994,	"Azerbaijan" },
	{ 995,	"Georgia" },
	{ 2691,	"Comoros" },
	{ 4101,	"Liechtenstein" },
	{ 4201,	"Slovak Republic" },
	{ 5399,	"Guantanamo Bay" },
	{ 5901,	"French Antilles" },
	{ 6101,	"Cocos-Keeling Islands" },
	{ 6701,	"Rota Island" },
	{ 6702,	"Tinian Island" },
	{ 6721,	"Australian Antarctic Territory" },
	{ 6722,	"Norfolk Island" },
	{ 0xffff,	"Not given" },
};

const struct names icq_countries = { NAMES(countries) };
