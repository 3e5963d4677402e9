/* Which code page a text is in, by the look of its words and characters.
 *
 * Each charset reads the text its own way and gives points for words that
 * look right in it. The rules are a guess of ours, checked with sentences of
 * the languages concerned. */

#include "src/output/evidence.h"

#include <string.h>

/* Evidence is counted in points, and a charset that leads by so many wins:
 * one word with an umlaut among ASCII letters, or four Cyrillic letters. */
#define LEAD		4

/* So many bytes of a text are looked at: some ten words. What is counted of a
 * word has eight bits. */
#define LOOKED_AT	80

/* What a flow's evidence may grow to before all of it is halved: some twenty
 * words, so that a flow can change its mind. */
#define SCORE_MAX	80

/* What a byte is to a charset: V and C are vowels and consonants in upper
 * case, v and c in lower case, `.` is no letter. */
struct candidate {
	/* Of the bytes from 0x80 on; NULL: it has no letters of one byte. */
	const char	*letters;
	unsigned	 (*points)(const uint32_t weights[256],
			    const uint8_t *, size_t);
};

/* What a byte adds to what is counted of a word: nothing where it is no letter,
 * else a letter and what else it is, eight bits for each. */
#define LETTER		UINT32_C(0x00000001)
#define ASCII		UINT32_C(0x00000100)
#define UPPER		UINT32_C(0x00010000)
#define VOWEL		UINT32_C(0x01000000)	/* beyond ASCII */

struct word {
	const uint8_t	*start;
	unsigned	 letters;
	unsigned	 ascii;		/* of them */
	unsigned	 vowels;	/* of those that are not ASCII */
	unsigned	 upper;
	bool		 capital;	/* the first letter is in upper case */
};

/* Reads the next word that is not all ASCII: such words look the same in each
 * charset. False: there is none. */
static inline __attribute__((always_inline)) bool
next_word(const uint32_t weights[256], const uint8_t **text,
    const uint8_t *end, struct word *word)
{
	const uint8_t *p = *text;
	uint32_t sum = 0, weight;

	/* To its first letter beyond ASCII, and back to its beginning. */
	while (p < end && (*p < 0x80 || weights[*p] == 0))
		p++;
	if (p == end)
		return false;
	for (; p > *text && weights[p[-1]] != 0; p--)
		;
	word->start = p;
	for (; p < end && (weight = weights[*p]) != 0; p++)
		sum += weight;
	word->letters = sum & 0xff;
	word->ascii = sum >> 8 & 0xff;
	word->upper = sum >> 16 & 0xff;
	word->vowels = sum >> 24;
	word->capital = (weights[*word->start] & UPPER) != 0;
	*text = p;
	return true;
}

static inline size_t
looked_at(size_t size)
{
	return size < LOOKED_AT ? size : LOOKED_AT;
}

/* One word in the wrong charset seldom keeps to this: word, Word or WORD. */
static bool
well_cased(const struct word *word)
{
	return word->upper == 0 || word->upper == word->letters ||
	    (word->upper == 1 && word->capital);
}

/* Whether no more than two letters beyond ASCII stand side by side. */
static bool
scattered(const struct word *word)
{
	const uint8_t *const p = word->start;

	for (unsigned i = 2; i < word->letters; i++)
		if ((p[i - 2] & p[i - 1] & p[i]) >= 0x80)
			return false;
	return true;
}

/* Western languages set single letters with accents among ASCII letters. */
static unsigned
western(const uint32_t weights[256], const uint8_t *bytes, size_t size)
{
	const uint8_t *end = bytes + looked_at(size);
	struct word word;
	unsigned points = 0;

	while (next_word(weights, &bytes, end, &word))
		if (word.ascii * 2 >= word.letters && well_cased(&word) &&
		    scattered(&word))
			points += LEAD;
	return points;
}

/* Words in another script have no ASCII letter, but vowels and consonants. A
 * single letter may as well be a French preposition, and two letters may be
 * night in Estonia, so they say nothing and little. */
static unsigned
other_script(const uint32_t weights[256], const uint8_t *bytes, size_t size)
{
	const uint8_t *end = bytes + looked_at(size);
	struct word word;
	unsigned points = 0;

	while (next_word(weights, &bytes, end, &word))
		if (word.letters >= 2 && word.ascii == 0 && word.vowels != 0 &&
		    word.vowels != word.letters && well_cased(&word))
			points += word.letters == 2 ? 1 : word.letters;
	return points;
}

/* Hebrew has no case, one range of letters, and five of them in two forms, of
 * which one stands at the end of words only and the other never does. Cyrillic
 * has the same bytes, and more who write it: so there must be words enough, and
 * their letters must be those that are common in Hebrew and not in Russian.
 * Points and other signs count as upper case here, and spoil a word. */
#define HEBREW_LEAST	7		/* letters */

static unsigned
hebrew(const uint32_t weights[256], const uint8_t *bytes, size_t size)
{
	/* From 0xe0 on: `f` is final, `n` never is. */
	static const char forms[] = "..........fn.fnfn..fnfn....";
	/* How much commoner it is than the Russian letter of the same byte, in
	 * half powers of two. */
	static const int8_t gains[] = {
		-1, 3, -4, 1, 4, 1, 1, 1, -5, 6, -4, -1, 2, -3, -3, -3, -1,
		-4, -2, -7, 5, -7, 3, 1, 6, 7, 8,
	};
	const uint8_t *end = bytes + looked_at(size);
	struct word word;
	unsigned letters = 0;
	int gain = 0;

	while (next_word(weights, &bytes, end, &word)) {
		if (word.letters < 2 || word.ascii > 0 || word.upper > 0 ||
		    forms[bytes[-1] - 0xe0] == 'n')
			return 0;
		for (const uint8_t *p = word.start; p < bytes; p++) {
			if (p + 1 < bytes && forms[*p - 0xe0] == 'f')
				return 0;
			gain += gains[*p - 0xe0];
		}
		letters += word.letters;
	}
	return letters >= HEBREW_LEAST && gain >= (int)letters ?
	    letters + (unsigned)gain : 0;
}

/* Charsets of two bytes: characters that are common count for them, rare ones
 * against, and the commonest of all most; where a pair cannot be, the text is
 * not in that charset at all. */
enum pair { IMPOSSIBLE, RARE, NEUTRAL, COMMON };

static inline __attribute__((always_inline)) unsigned
pairs(const uint8_t *bytes, size_t size,
    enum pair (*judge)(uint8_t lead, uint8_t trail),
    const uint16_t commonest[], size_t count)
{
	unsigned points = 0, against = 0;

	for (size_t i = 0; i < looked_at(size); i++) {
		uint16_t pair;

		if (bytes[i] < 0x80)
			continue;
		if (i + 1 == size)
			return 0;
		pair = (uint16_t)(bytes[i] << 8 | bytes[i + 1]);
		switch (judge(bytes[i], bytes[i + 1])) {
		case IMPOSSIBLE:
			return 0;
		case RARE:
			against++;
			break;
		case NEUTRAL:
			break;
		case COMMON:
			points++;
			for (size_t j = 0; j < count; j++)
				points += 2 * (commonest[j] == pair);
		}
		i++;
	}
	return points > against ? points - against : 0;
}

/* In each, what Chinese speakers use the most: of, one, is, not, I, you ... */
static const uint16_t gb_commonest[] = {
	0xb5c4, 0xd2bb, 0xcac7, 0xb2bb, 0xc1cb, 0xced2, 0xc4e3, 0xd4da,
	0xd3d0, 0xcbfb, 0xbac3, 0xc2f0, 0xc3b4, 0xc3c7, 0xd5e2, 0xc8cb,
	0xc0b4, 0xb5bd, 0xc9cf, 0xbecd,
};

static const uint16_t big5_commonest[] = {
	0xaaba, 0xa440, 0xac4f, 0xa4a3, 0xa446, 0xa7da, 0xa741, 0xa662,
	0xa6b3, 0xa54c, 0xa66e, 0xb6dc, 0xbbf2, 0xadcc, 0xb36f, 0xa448,
	0xa8d3, 0xa8ec, 0xa457, 0xb44e,
};

#define COUNT(list)	(sizeof(list) / sizeof((list)[0]))

/* Level 1 of GB 2312, level 2, and what came later. */
static enum pair
judge_gb(uint8_t lead, uint8_t trail)
{
	if (lead == 0x80 || lead == 0xff || trail < 0x40 || trail == 0x7f ||
	    trail == 0xff)
		return IMPOSSIBLE;
	/* What might as well be Cyrillic in upper case. */
	if (lead >= 0xc0 && lead <= 0xd7 && trail >= 0xc0 && trail <= 0xdf)
		return NEUTRAL;
	if (lead >= 0xb0 && lead <= 0xd7)
		return trail >= 0xa1 ? COMMON : RARE;
	return lead >= 0xa1 && lead <= 0xa3 ? NEUTRAL : RARE;
}

static unsigned
gb18030(const uint32_t unused[256], const uint8_t *bytes, size_t size)
{
	(void)unused;
	return pairs(bytes, size, judge_gb, gb_commonest, COUNT(gb_commonest));
}

static enum pair
judge_big5(uint8_t lead, uint8_t trail)
{
	if (lead < 0xa1 || lead > 0xf9 || lead == 0xc7 || lead == 0xc8 ||
	    trail < 0x40 || (trail > 0x7e && trail < 0xa1) || trail == 0xff)
		return IMPOSSIBLE;
	if (lead >= 0xa4 && lead <= 0xc6)
		return COMMON;
	return lead < 0xa4 ? NEUTRAL : RARE;
}

static unsigned
big5(const uint32_t unused[256], const uint8_t *bytes, size_t size)
{
	(void)unused;
	return pairs(bytes, size, judge_big5, big5_commonest,
	    COUNT(big5_commonest));
}

/* Kana, kanji of level 1, and of level 2. */
static enum pair
judge_sjis(uint8_t lead, uint8_t trail)
{
	if (lead == 0x80 || (lead >= 0xa0 && lead < 0xe0) || lead > 0xfc ||
	    trail < 0x40 || trail == 0x7f || trail > 0xfc)
		return IMPOSSIBLE;
	if (lead == 0x82 || lead == 0x83 || (lead >= 0x88 && lead <= 0x97))
		return COMMON;
	return lead == 0x81 ? NEUTRAL : RARE;
}

static unsigned
shift_jis(const uint32_t unused[256], const uint8_t *bytes, size_t size)
{
	(void)unused;
	return pairs(bytes, size, judge_sjis, NULL, 0);
}

const char *const evidence_names[EVIDENCE_CHARSETS] = {
	[EVIDENCE_WINDOWS_1252] = "windows-1252",
	[EVIDENCE_WINDOWS_1251] = "windows-1251",
	[EVIDENCE_WINDOWS_1255] = "windows-1255",
	[EVIDENCE_GB18030] = "GB18030",
	[EVIDENCE_BIG5] = "Big5",
	[EVIDENCE_SHIFT_JIS] = "Shift_JIS",
};

static const struct candidate candidates[EVIDENCE_CHARSETS] = {
	[EVIDENCE_WINDOWS_1252] = {
		.letters =
		    "..........C.V.C." "..........c.v.cV"	/* 80 90 */
		    "................" "................"	/* A0 B0 */
		    "VVVVVVVCVVVVVVVV" "CCVVVVV.VVVVVVCc"	/* C0 D0 */
		    "vvvvvvvcvvvvvvvv" "ccvvvvv.vvvvvvcv",	/* E0 F0 */
		.points = western,
	},
	[EVIDENCE_WINDOWS_1251] = {
		.letters =
		    "CC.c......C.CCCC" "c.........c.cccc"	/* 80 90 */
		    ".CcC.C..V.V....V" "..Vvc...v.v.cCcv"	/* A0 B0 */
		    "VCCCCVCCVCCCCCVC" "CCCVCCCCCCCVCVVV"	/* C0 D0 */
		    "vccccvccvcccccvc" "cccvcccccccvcvvv",	/* E0 F0 */
		.points = other_script,
	},
	[EVIDENCE_WINDOWS_1255] = {
		.letters =
		    "................" "................"	/* 80 90 */
		    "................" "................"	/* A0 B0 */
		    "CCCCCCCCCCCCCCCC" "CCCCCCCCCCCCCCCC"	/* C0 D0 */
		    "cccccccccccccccc" "cccccccccccCCCCC",	/* E0 F0 */
		.points = hebrew,
	},
	[EVIDENCE_GB18030]	= { .points = gb18030 },
	[EVIDENCE_BIG5]		= { .points = big5 },
	[EVIDENCE_SHIFT_JIS]	= { .points = shift_jis },
};

static uint32_t weights[EVIDENCE_CHARSETS][256];

static uint32_t
weigh(char kind)
{
	switch (kind) {
	case 'V':
		return LETTER | UPPER | VOWEL;
	case 'C':
		return LETTER | UPPER;
	case 'v':
		return LETTER | VOWEL;
	case 'c':
		return LETTER;
	}
	return 0;
}

void
evidence_start(void)
{
	for (unsigned i = 0; i < EVIDENCE_CHARSETS; i++) {
		for (unsigned c = 'a'; c <= 'z'; c++) {
			weights[i][c] = LETTER | ASCII;
			weights[i][c - 'a' + 'A'] = LETTER | ASCII | UPPER;
		}
		for (unsigned c = 0; c < 128 &&
		    candidates[i].letters != NULL; c++)
			weights[i][128 + c] = weigh(candidates[i].letters[c]);
	}
}

/* The charset that leads clearly, or EVIDENCE_CHARSETS. */
static unsigned
leader(const unsigned points[EVIDENCE_CHARSETS])
{
	unsigned best = 0, most = 0, second = 0;

	for (unsigned i = 0; i < EVIDENCE_CHARSETS; i++) {
		if (points[i] > most) {
			second = most;
			most = points[i];
			best = i;
		} else if (points[i] > second) {
			second = points[i];
		}
	}
	return most - second >= LEAD ? best : EVIDENCE_CHARSETS;
}

static void
learn(struct evidence *earlier, const unsigned points[EVIDENCE_CHARSETS])
{
	unsigned sum, most = 0;

	for (size_t i = 0; i < EVIDENCE_CHARSETS; i++) {
		sum = points[i] < SCORE_MAX ? points[i] : SCORE_MAX;
		sum += earlier->points[i];
		earlier->points[i] = (uint8_t)sum;
		if (sum > most)
			most = sum;
	}
	for (size_t i = 0; most > SCORE_MAX && i < EVIDENCE_CHARSETS; i++)
		earlier->points[i] /= 2;
}

unsigned
evidence_guess(struct evidence *earlier, const uint8_t *bytes, size_t size,
    bool *by_earlier)
{
	unsigned own[EVIDENCE_CHARSETS], all[EVIDENCE_CHARSETS], best;

	*by_earlier = false;
	for (size_t i = 0; i < EVIDENCE_CHARSETS; i++) {
		own[i] = candidates[i].points(weights[i], bytes, size);
		all[i] = own[i] + (earlier == NULL ? 0 : earlier->points[i]);
	}
	if (earlier != NULL)
		learn(earlier, own);
	best = leader(own);
	if (best != EVIDENCE_CHARSETS)
		return best;
	best = leader(all);
	if (best == EVIDENCE_CHARSETS)
		return 0;
	*by_earlier = true;
	return best;
}
