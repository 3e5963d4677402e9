/* Which code page a text is in, by the look of its words.
 *
 * Each charset reads the text its own way and gives points for words that
 * look right in it. The rules are a guess of ours, checked with sentences of
 * the languages concerned. */

#include "src/output/evidence.h"

#include <string.h>

/* Evidence is counted in points, and a charset that leads by so many wins:
 * one word with an umlaut among ASCII letters, or four Cyrillic letters. */
#define LEAD		4

/* What a flow's evidence may grow to before all of it is halved: some twenty
 * words, so that a flow can change its mind. */
#define SCORE_MAX	80

/* What a byte is to a charset: V and C are vowels and consonants in upper
 * case, v and c in lower case, `.` is no letter. ASCII itself tells these
 * letters apart, a bit for each question. */
#define LETTER		0x40
#define LOWER		0x20
#define VOWEL		0x10

/* How to look for evidence of a charset. */
struct candidate {
	const char	*letters;	/* of the bytes from 0x80 on */
	unsigned	 (*points)(const struct candidate *, const uint8_t *,
			    size_t);
};

/* A word as one charset reads it. */
struct word {
	unsigned	 letters;
	unsigned	 ascii;		/* of them */
	unsigned	 longest;	/* run of those that are not ASCII */
	unsigned	 vowels;	/* of those that are not ASCII */
	unsigned	 upper;
	bool		 capital;	/* the first letter is in upper case */
};

/* Of ASCII it does not matter which letters are vowels. */
static const char ascii_letters[] =
    "................" "................"
    "................" "................"
    ".CCCCCCCCCCCCCCC" "CCCCCCCCCCC....."
    ".ccccccccccccccc" "ccccccccccc.....";

static inline unsigned
classify(const struct candidate *candidate, uint8_t byte)
{
	const char *const half[] = { ascii_letters, candidate->letters };

	return (uint8_t)half[byte >> 7][byte & 0x7f];
}

/* Reads the next word that is not all ASCII. False: there is none. */
static bool
next_word(const struct candidate *candidate, const uint8_t **text,
    const uint8_t *end, struct word *word)
{
	unsigned ascii = 0, longest = 0, run = 0;
	uint64_t counts = 0;
	const uint8_t *p = *text, *start;
	unsigned kind;

	for (;;) {
		while (p < end && !(classify(candidate, *p) & LETTER))
			p++;
		if (p == end)
			return false;
		/* Words that are all ASCII look the same in each charset. */
		for (start = p; p < end && *p < 0x80 &&
		    (classify(candidate, *p) & LETTER); p++)
			;
		if (p < end && *p >= 0x80 && (classify(candidate, *p) & LETTER))
			break;
	}
	p = start;
	word->capital = !(classify(candidate, *p) & LOWER);
	for (; p < end; p++) {
		kind = classify(candidate, *p);
		if (!(kind & LETTER))
			break;
		counts += (uint64_t)(kind & LOWER) << 32 | (kind & VOWEL);
		ascii += *p < 0x80;
		run = *p < 0x80 ? 0 : run + 1;
		longest = run > longest ? run : longest;
	}
	word->letters = (unsigned)(p - start);
	word->ascii = ascii;
	word->longest = longest;
	word->vowels = (unsigned)((uint32_t)counts / VOWEL);
	word->upper = word->letters - (unsigned)((counts >> 32) / LOWER);
	*text = p;
	return true;
}

/* One word in the wrong charset seldom keeps to this: word, Word or WORD. */
static bool
well_cased(const struct word *word)
{
	return word->upper == 0 || word->upper == word->letters ||
	    (word->upper == 1 && word->capital);
}

/* Western languages set single letters with accents among ASCII letters. */
static unsigned
western(const struct candidate *candidate, const uint8_t *bytes, size_t size)
{
	const uint8_t *end = bytes + size;
	struct word word;
	unsigned points = 0;

	while (next_word(candidate, &bytes, end, &word))
		if (word.longest != 0 && word.longest <= 2 &&
		    word.ascii * 2 >= word.letters && well_cased(&word))
			points += LEAD;
	return points;
}

/* Words in another script have no ASCII letter, but vowels and consonants. A
 * single letter may as well be a French preposition, and two letters may be
 * night in Estonia, so they say nothing and little. */
static unsigned
other_script(const struct candidate *candidate, const uint8_t *bytes,
    size_t size)
{
	const uint8_t *end = bytes + size;
	struct word word;
	unsigned points = 0;

	while (next_word(candidate, &bytes, end, &word))
		if (word.letters >= 2 && word.ascii == 0 && word.vowels != 0 &&
		    word.vowels != word.letters && well_cased(&word))
			points += word.letters == 2 ? 1 : word.letters;
	return points;
}

const char *const evidence_names[EVIDENCE_CHARSETS] = {
	[EVIDENCE_WINDOWS_1252] = "windows-1252",
	[EVIDENCE_WINDOWS_1251] = "windows-1251",
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
};

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
		own[i] = candidates[i].points(&candidates[i], bytes, size);
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
