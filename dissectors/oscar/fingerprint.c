/* Which program a client is. The official ones have times in their DC info, of
 * what they last changed; clones have marks that are no times, and versions.
 * Each mark is a form of the three words, and the first that fits is taken. It
 * names the client, probably: nobody keeps one from using another's mark. Two
 * sources for the marks; those of Licq and mICQ seen in samples lab-oscar-*. */

#include "dissectors/oscar/fingerprint.h"

static const struct name gaim[] = { { 0xffffffff, "Gaim" } };
static const struct name spam_bot[] = { { 0xffffffff, "spam bot" } };
static const struct name web_icq[] = { { 0xffffffff, "WebICQ" } };
static const struct name virus[] = { { 0x44f523b0, "virus" } };
static const struct name licq[] = { { 0x7d000000, "Licq" } };

static const struct names gaim_mark = { NAMES(gaim) };
static const struct names spam_bot_mark = { NAMES(spam_bot) };
static const struct names web_icq_mark = { NAMES(web_icq) };
static const struct names virus_mark = { NAMES(virus) };

/* The low half is its version, bit 23 that it has TLS. */
static const struct names licq_mark = {
	.values = licq, .count = 1, .mask = 0xff7f0000,
};

/* Those that the first word tells apart. */
static const struct name marks[] = {
	{ 0x04031980, "vICQ" },
	{ 0x3a877a42, "libicq2000" },
	{ 0x3aa66380, "libicq2000" },
	{ 0x3aa773ee, "libicq2000" },
	{ 0x3b4c4c0c, "KXicq2" },
	{ 0x3b75ac09, "Trillian" },
	{ 0x3ba8dbaf, "stICQ" },
	{ 0x3ff19beb, "IM2" },
	{ 0x494d2b03, "IM+" },
	{ 0x494d2b05, "IM+" },
	{ 0x66666666, "D[i]Chat" },
	{ 0x7fffffff, "Miranda" },
	{ 0xddddeeff, "SmartICQ" },
	{ 0xfffff666, "R&Q" },
	{ 0xffffff42, "mICQ" },
	{ 0xffffff7f, "&RQ" },
	{ 0xffffff8f, "StrICQ" },
	{ 0xffffffab, "YSM" },
	{ 0xffffffbe, "alicq" },
	{ 0xfffffffe, "Jimm" },
	{ 0xffffffff, "Miranda" },
};

static const struct names mark_names = { NAMES(marks) };

/* What ends every DC info. */
#define LAST	U16BE("x1", "Unknown", .flags = UNKNOWN)

/* A mark, and two words that are versions, marks or 0. */
#define MARK(names_)	\
	U32BE("client_mark", "Client, probably", .names = &(names_), .flags = FIXED | HEX)
#define WORD1(...)	U32BE("client_word1", "Its version, or another mark", __VA_ARGS__)
#define WORD2(...)	U32BE("client_word2", "Its platform, or another mark", __VA_ARGS__)

static const struct field is_gaim[] = {
	MARK(gaim_mark),
	WORD1(.value = 0xffffffff, .flags = FIXED | HEX),
	WORD2(.flags = HEX),
	LAST,
	END
};

static const struct field is_spam_bot[] = {
	MARK(spam_bot_mark),
	WORD1(.value = 0, .flags = FIXED | HEX),
	WORD2(.value = 0x3b7248ed, .flags = FIXED | HEX),
	LAST,
	END
};

static const struct field is_web_icq[] = {
	MARK(web_icq_mark),
	WORD1(.value = 0, .flags = FIXED | HEX),
	WORD2(.flags = HEX),
	LAST,
	END
};

static const struct field is_virus[] = {
	MARK(virus_mark),
	WORD1(.value = 0x44f523a6, .flags = FIXED | HEX),
	WORD2(.value = 0x44f523a6, .flags = FIXED | HEX),
	LAST,
	END
};

static const struct field is_licq[] = {
	MARK(licq_mark),
	WORD1(.flags = HEX),
	WORD2(.flags = HEX),
	LAST,
	END
};

static const struct field is_marked[] = {
	MARK(mark_names),
	WORD1(.flags = HEX),
	WORD2(.flags = HEX),
	LAST,
	END
};

static const struct field times[] = {
	TIME32BE("info_time", "Information updated"),
	TIME32BE("ext_info_time", "Extended information updated"),
	TIME32BE("ext_status_time", "Extended status updated"),
	LAST,
	END
};

/* Most are times: those of this century that are nobody's mark. Asked first,
 * they need no other form to be tried. */
static const char *
real_time(uint32_t number)
{
	if (number < 0x386d4380 || number > 0x60000000 ||
	    names_find(&mark_names, number) != NULL || number == 0x44f523b0)
		return NULL;
	return "time";
}

static const struct names real_times = { .value = real_time, .mask = UINT32_MAX };

static const struct field is_times[] = {
	{ .type = FIELD_TIME, .size = 4, .order = BIG, FIELD_KEY("info_time"),
	  .label = "Information updated", .names = &real_times, .flags = FIXED },
	TIME32BE("ext_info_time", "Extended information updated"),
	TIME32BE("ext_status_time", "Extended status updated"),
	LAST,
	END
};

const struct field oscar_fingerprint[] = {
	ALT(is_times, is_gaim, is_spam_bot, is_web_icq, is_virus, is_licq, is_marked, times),
	END
};
