/* Texts to UTF-8: what is known, what is guessed, what is lost. */

#include "src/output/text.h"

#include <CUnit/CUnit.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

void	test_text(void);

#define FLOWS	8

static struct texts *texts;

static struct texts *
open_texts(const char *charset)
{
	char error[200] = "";
	struct texts *opened = text_open(charset, FLOWS, error, sizeof error);

	CU_ASSERT_STRING_EQUAL(error, "");
	CU_ASSERT_PTR_NOT_NULL_FATAL(opened);
	return opened;
}

/* Converts from a block of exactly that size, and checks what always holds. */
static void
convert(struct texts *with, const struct flow *flow, const void *bytes,
    size_t size, struct text *text, uint8_t **block)
{
	*block = malloc(size == 0 ? 1 : size);
	CU_ASSERT_PTR_NOT_NULL_FATAL(*block);
	memcpy(*block, bytes, size);
	CU_ASSERT_EQUAL(text_convert(with, flow, *block, size, text), 0);
	CU_ASSERT_EQUAL(text_utf8_prefix((const uint8_t *)text->bytes,
	    text->size), text->size);
}

static void
check(struct texts *with, const struct flow *flow, const void *bytes,
    size_t size, const char *expected, const char *charset,
    enum text_source known_from, bool lossy)
{
	struct text text;
	uint8_t *block;

	convert(with, flow, bytes, size, &text, &block);
	CU_ASSERT_EQUAL(text.size, strlen(expected));
	CU_ASSERT(text.size == strlen(expected) &&
	    memcmp(text.bytes, expected, text.size) == 0);
	CU_ASSERT_STRING_EQUAL(text.charset, charset);
	if (strcmp(text.charset, charset) != 0)
		fprintf(stderr, "%s: taken for %s, not %s\n", expected,
		    text.charset, charset);
	CU_ASSERT_EQUAL(text.known_from, known_from);
	CU_ASSERT_EQUAL(text.lossy, lossy);
	free(block);
}

/* The UTF-8 text, written in that charset, is guessed to be in `as`. */
static void
check_guess(const struct flow *flow, const char *utf8, const char *in,
    const char *as, enum text_source known_from)
{
	iconv_t encoder = iconv_open(in, "UTF-8"), decoder;
	char encoded[1000], expected[3000];
	char *from = strdup(utf8), *p = from, *out = encoded;
	size_t left = strlen(utf8), room = sizeof encoded;

	CU_ASSERT_FATAL(encoder != (iconv_t)-1);
	CU_ASSERT_EQUAL_FATAL(iconv(encoder, &p, &left, &out, &room), 0);
	iconv_close(encoder);
	free(from);

	/* What the guess makes of it: the text, if it is right. */
	decoder = iconv_open("UTF-8", as);
	CU_ASSERT_FATAL(decoder != (iconv_t)-1);
	p = encoded;
	left = sizeof encoded - room;
	out = expected;
	room = sizeof expected - 1;
	CU_ASSERT_EQUAL(iconv(decoder, &p, &left, &out, &room), 0);
	CU_ASSERT_EQUAL(iconv(decoder, NULL, NULL, &out, &room), 0);
	*out = '\0';
	iconv_close(decoder);
	if (strcmp(in, as) == 0)
		CU_ASSERT_STRING_EQUAL(expected, utf8);

	check(texts, flow, encoded, (size_t)(p - encoded), expected, as,
	    known_from, false);
}

static int
setup(void)
{
	char error[200];

	texts = text_open(NULL, FLOWS, error, sizeof error);
	return texts == NULL;
}

static int
teardown(void)
{
	text_close(texts);
	return 0;
}

static void
ascii(void)
{
	static const uint8_t line[] = "The quick brown fox, 0123456789\r\n";
	struct text text;

	for (size_t size = 0; size < sizeof line; size++) {
		CU_ASSERT_EQUAL(text_convert(texts, NULL, line, size, &text),
		    0);
		CU_ASSERT_PTR_EQUAL(text.bytes, line);	/* no copy */
		CU_ASSERT_EQUAL(text.size, size);
		CU_ASSERT_EQUAL(text.known_from, TEXT_ASCII);
		CU_ASSERT_STRING_EQUAL(text.charset, "us-ascii");
		CU_ASSERT(!text.lossy);
	}
	CU_ASSERT_EQUAL(text_convert(texts, NULL, NULL, 0, &text), 0);
	CU_ASSERT_PTR_NOT_NULL(text.bytes);
	CU_ASSERT_EQUAL(text.size, 0);
}

/* A byte beyond ASCII is seen at every place of every length. */
static void
ascii_prefix(void)
{
	for (size_t size = 1; size < 40; size++)
		for (size_t place = 0; place < size; place++) {
			uint8_t *block = malloc(size);

			memset(block, 'a', size);
			CU_ASSERT_EQUAL(text_ascii_prefix(block, size), size);
			block[place] = 0x80;
			CU_ASSERT_EQUAL(text_ascii_prefix(block, size), place);
			CU_ASSERT_EQUAL(text_utf8_prefix(block, size), place);
			free(block);
		}
}

static void
embedded_nul(void)
{
	struct text text;
	uint8_t *block;

	convert(texts, NULL, "a\0b", 3, &text, &block);
	CU_ASSERT_EQUAL(text.size, 3);
	CU_ASSERT(memcmp(text.bytes, "a\0b", 3) == 0);
	CU_ASSERT_EQUAL(text.known_from, TEXT_ASCII);
	free(block);
	convert(texts, NULL, "f\xfcr\0\xe4h", 6, &text, &block);
	CU_ASSERT_EQUAL(text.size, 8);
	CU_ASSERT(memcmp(text.bytes, "f\xc3\xbcr\0\xc3\xa4h", 8) == 0);
	CU_ASSERT(!text.lossy);
	free(block);
}

static void
check_utf8(const char *bytes)
{
	check(texts, NULL, bytes, strlen(bytes), bytes, "utf-8", TEXT_UTF8,
	    false);
}

static void
utf8(void)
{
	struct text text;
	uint8_t *block;

	check_utf8("na\xc3\xafve");
	check_utf8("\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82");
	check_utf8("\xe2\x82\xac\xf0\x9f\x98\x80");
	check_utf8("\xef\xbf\xbd");
	check_utf8("\xf4\x8f\xbf\xbf");
	/* Not copied either. */
	convert(texts, NULL, "caf\xc3\xa9", 5, &text, &block);
	CU_ASSERT_PTR_EQUAL(text.bytes, (const char *)block);
	free(block);
}

static void
utf8_prefix(void)
{
	static const struct {
		const char	*bytes;
		size_t		 valid;
	} cases[] = {
		{ "\xc3\xa9", 2 },
		{ "\xc2\x80", 2 },
		{ "\xe0\xa0\x80", 3 },
		{ "\xed\x9f\xbf", 3 },
		{ "\xee\x80\x80", 3 },
		{ "\xf0\x90\x80\x80", 4 },
		{ "\xf4\x8f\xbf\xbf", 4 },
		{ "a\x80", 1 },			/* alone */
		{ "a\xbf", 1 },
		{ "\xc3", 0 },			/* broken off */
		{ "\xe2\x82", 0 },
		{ "\xf0\x9f\x98", 0 },
		{ "\xc3" "a", 0 },
		{ "\xe2\x82" "a", 0 },
		{ "\xf0\x9f\x98" "a", 0 },
		{ "\xc0\xaf", 0 },		/* longer than need be */
		{ "\xc1\xbf", 0 },
		{ "\xe0\x9f\xbf", 0 },
		{ "\xf0\x8f\xbf\xbf", 0 },
		{ "\xed\xa0\x80", 0 },		/* surrogates */
		{ "\xed\xbf\xbf", 0 },
		{ "\xf4\x90\x80\x80", 0 },	/* beyond Unicode */
		{ "\xf5\x80\x80\x80", 0 },
		{ "\xff", 0 },
		{ "\xc3\xa9 abc \xfe", 7 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		size_t size = strlen(cases[i].bytes);
		uint8_t *block = malloc(size);

		memcpy(block, cases[i].bytes, size);
		CU_ASSERT_EQUAL(text_utf8_prefix(block, size), cases[i].valid);
		free(block);
	}
}

static void
western(void)
{
	static const char *const sentences[] = {
		"Für Übergrößen gibt es keine Änderung.",
		"Grüße aus München!",
		"Où est passé le garçon ? Ça m'étonne, à bientôt…",
		"C’est déjà l’été, n’est-ce pas ?",
		"¿Qué tal, señor? ¡Hasta mañana!",
		"Não, a situação é difícil. Até amanhã.",
		"Perché no? È così, va bene più tardi.",
		"Jag är på väg, vänta så länge på mig. Åk hem!",
		"Hvor er du på vej hen? Æblegrød på bordet.",
		"Hyvää yötä, nähdään myöhemmin!",
		"Halló, hvað segirðu? Þetta er góður dagur.",
		"Jäääär, öö, töö ja õhtu.",
		"cœur",
		"für",
		/* No word that says anything. */
		"20°", "Das kostet 5 € – „billig“!", "§ 5", "«»", "é", "à", "10 £", "©",
	};

	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
		check_guess(NULL, sentences[i], "windows-1252", "windows-1252",
		    TEXT_GUESS);
	/* All but the last few say so themselves, in whatever company. */
	for (size_t i = 0; strcmp(sentences[i], "20°") != 0; i++) {
		struct flow flow = { .index = 5, .serial = (uint32_t)i };

		check_guess(&flow, "Привет, как дела?", "windows-1251",
		    "windows-1251", TEXT_GUESS);
		check_guess(&flow, sentences[i], "windows-1252",
		    "windows-1252", TEXT_GUESS);
	}
}

static void
cyrillic(void)
{
	static const char *const sentences[] = {
		"Привет, как дела?",
		"Съешь же ещё этих мягких французских булок.",
		"ПРИВЕТ ВСЕМ!!!",
		"да нет",
		"Пойдём завтра в кино? Я буду в 7.",
		"Поставь ICQ 99b, там есть e-mail и SMS — очень удобно.",
		"SMSку отправил, IPшник поменял",
		"Андрей",
		"Ёлка",
		"Моя аська: 12345678, пиши",
		"завтра", "мама", "дома", "давай", "работа", "тебе", "сейчас",
		"всегда", "как дела", "Как дела", "Привет всем", "ты где",
		"ПРИВЕТ", "ПОКА", "дай мне шанс", "шли мне письмо", "ничего",
		"до завтра", "я дома, приезжай", "що робиш?", "дякую", "добре",
		"Привіт, як справи? Їжак і ґанок.",
		"Добры дзень, ўсё добра",
		"Здраво, како си? Љубав и њива.",
	};

	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
		check_guess(NULL, sentences[i], "windows-1251", "windows-1251",
		    TEXT_GUESS);
}

static void
other_scripts(void)
{
	static const struct {
		const char	*sentence;
		const char	*charset;
	} sentences[] = {
		{ "שלום, מה שלומך?", "windows-1255" },
		{ "אני בבית, נדבר מחר בבוקר", "windows-1255" },
		{ "תודה רבה! נתראה אחר כך", "windows-1255" },
		{ "התקנתי ICQ 99b, עובד מצוין", "windows-1255" },
		{ "你好，今天晚上一起吃饭吗？", "GB18030" },
		{ "我在家里，明天再说吧。", "GB18030" },
		{ "新版本的ICQ很好用", "GB18030" },
		{ "我不知道怎么办", "GB18030" },
		/* Longer than what is looked at, which ends within one. */
		{ "A你好，今天晚上一起吃饭吗？我在家里，明天再说吧。"
		    "你好，今天晚上一起吃饭吗？我在家里，明天再说吧。",
		    "GB18030" },
		{ "你好，今天晚上一起吃飯嗎？", "Big5" },
		{ "我在家裡，明天再說吧。", "Big5" },
		{ "新版本的ICQ很好用，你們試試看", "Big5" },
		{ "こんにちは、お元気ですか？", "Shift_JIS" },
		{ "明日の会議は十時からです", "Shift_JIS" },
		{ "ありがとう", "Shift_JIS" },
		{ "コーヒーを飲みに行こう", "Shift_JIS" },
	};

	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
		check_guess(NULL, sentences[i].sentence, sentences[i].charset,
		    sentences[i].charset, TEXT_GUESS);
	/* Too little again. */
	check_guess(NULL, "מה", "windows-1255", "windows-1252", TEXT_GUESS);
	check_guess(NULL, "好", "GB18030", "windows-1252", TEXT_GUESS);
}

/* Too little to tell: the default, though a person might guess better. */
static void
weak(void)
{
	static const char *const words[] = { "да", "я", "нет", "в", "ну да" };

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		check_guess(NULL, words[i], "windows-1251", "windows-1252",
		    TEXT_GUESS);
	/* Bytes that are letters, but no words. */
	check(texts, NULL, "\xff\xff\xff\xff\xff", 5, "ÿÿÿÿÿ", "windows-1252",
	    TEXT_GUESS, false);
	check(texts, NULL, "\xc4\xc4\xc4\xc4\xc4", 5, "ÄÄÄÄÄ", "windows-1252",
	    TEXT_GUESS, false);
}

static void
follows_its_flow(void)
{
	struct flow russian = { .index = 1, .serial = 7 };
	struct flow german = { .index = 2, .serial = 7 };
	struct flow next = { .index = 1, .serial = 8 };
	struct flow beyond = { .index = FLOWS, .serial = 1 };

	check_guess(&russian, "да", "windows-1251", "windows-1252",
	    TEXT_GUESS);
	check_guess(&russian, "Привет, как дела?", "windows-1251",
	    "windows-1251", TEXT_GUESS);
	check_guess(&german, "Grüße aus München", "windows-1252",
	    "windows-1252", TEXT_GUESS);
	check_guess(&russian, "да", "windows-1251", "windows-1251", TEXT_FLOW);
	check_guess(&russian, "я", "windows-1251", "windows-1251", TEXT_FLOW);
	check_guess(&german, "é", "windows-1252", "windows-1252", TEXT_FLOW);
	/* Its own evidence comes first. */
	check_guess(&russian, "Für Größe", "windows-1252", "windows-1252",
	    TEXT_GUESS);
	check_guess(&german, "Привет", "windows-1251", "windows-1251",
	    TEXT_GUESS);
	/* Another flow in the same place knows nothing. */
	check_guess(&next, "да", "windows-1251", "windows-1252", TEXT_GUESS);
	/* A flow that has no place is not an error. */
	check_guess(&beyond, "Привет", "windows-1251", "windows-1251",
	    TEXT_GUESS);
	check_guess(&beyond, "да", "windows-1251", "windows-1252",
	    TEXT_GUESS);
}

/* Words that are half in one script and half in the other say nothing. */
static void
mixed_words(void)
{
	struct flow flow = { .index = 4, .serial = 1 };
	static const char *const words[] = { "URLы", "ICQшник", "downloadить",
	    "SMSку" };

	check_guess(&flow, "Привет", "windows-1251", "windows-1251",
	    TEXT_GUESS);
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		check_guess(&flow, words[i], "windows-1251", "windows-1251",
		    TEXT_FLOW);
	check_guess(NULL, "ICQшник", "windows-1251", "windows-1252",
	    TEXT_GUESS);
	/* Another Cyrillic code page: upper and lower case change places. */
	check_guess(NULL, "Привет Андрей", "KOI8-R", "windows-1252",
	    TEXT_GUESS);
}

/* Little by little; and a flow may change its mind, however long it was of
 * another. */
static void
evidence_adds_up(void)
{
	struct flow flow = { .index = 3, .serial = 1 };

	check_guess(&flow, "нет", "windows-1251", "windows-1252", TEXT_GUESS);
	check_guess(&flow, "нет", "windows-1251", "windows-1251", TEXT_FLOW);
	for (unsigned i = 0; i < 1000; i++)
		check_guess(&flow, "Привет, как дела?", "windows-1251",
		    "windows-1251", TEXT_GUESS);
	for (unsigned i = 0; i < 20; i++)
		check_guess(&flow, "Grüße aus München für Jürgen",
		    "windows-1252", "windows-1252", TEXT_GUESS);
	check_guess(&flow, "é", "windows-1252", "windows-1252", TEXT_FLOW);
}

/* windows-1252 has no 0x81, 0x8d, 0x8f, 0x90 and 0x9d. */
static void
undefined(void)
{
	check(texts, NULL, "f\xfcr \x81 and \x9d!", 12,
	    "für \xef\xbf\xbd and \xef\xbf\xbd!", "windows-1252", TEXT_GUESS,
	    true);
	check(texts, NULL, "\x81", 1, "\xef\xbf\xbd", "windows-1252",
	    TEXT_GUESS, true);
	/* The next is not. */
	check(texts, NULL, "\x80", 1, "€", "windows-1252", TEXT_GUESS, false);
}

static void
forced(void)
{
	struct texts *koi8 = open_texts("KOI8-R");
	struct texts *utf8_only = open_texts("UTF-8");
	struct texts *sjis = open_texts("CP932");
	struct texts *wide = open_texts("UTF-16LE");
	struct flow flow = { .index = 0, .serial = 0 };

	check(koi8, &flow, "\xf0\xd2\xc9\xd7\xc5\xd4", 6, "Привет", "KOI8-R",
	    TEXT_OPTION, false);
	/* Even where it is valid UTF-8; ASCII stays ASCII. */
	check(koi8, &flow, "\xc3\xa9", 2, "ц╘", "KOI8-R", TEXT_OPTION, false);
	check(koi8, &flow, "hi", 2, "hi", "us-ascii", TEXT_ASCII, false);
	check(utf8_only, &flow, "caf\xc3\xa9", 5, "café", "UTF-8",
	    TEXT_OPTION, false);
	check(utf8_only, &flow, "caf\xe9!", 5, "caf\xef\xbf\xbd!", "UTF-8",
	    TEXT_OPTION, true);
	/* Broken off in the middle of a character. */
	check(sjis, &flow, "\x83\x65\x83", 3, "テ\xef\xbf\xbd", "CP932",
	    TEXT_OPTION, true);
	/* Where ASCII is not ASCII; a lone surrogate costs one character. */
	check(wide, &flow, "h\0i\0", 4, "hi", "UTF-16LE", TEXT_OPTION, false);
	check(wide, &flow, "h\0\x00\xdc\x69\0", 6, "h\xef\xbf\xbdi",
	    "UTF-16LE", TEXT_OPTION, true);
	check(wide, &flow, "", 0, "", "UTF-16LE", TEXT_OPTION, false);
	text_close(koi8);
	text_close(utf8_only);
	text_close(sjis);
	text_close(wide);
}

/* Each byte of IBM933 is valid by itself, but one of them changes what the
 * next ones mean: not a charset of single bytes. */
static void
shifted(void)
{
	char error[200];
	struct texts *with = text_open("IBM933", FLOWS, error, sizeof error);

	if (with == NULL)	/* the system lacks it */
		return;
	check(with, NULL, "\x0e\x40\x40\x0f", 4, "\u3000", "IBM933",
	    TEXT_OPTION, false);
	text_close(with);
}

/* What charsets of single bytes make of all bytes is what iconv makes of
 * them. */
static void
single_bytes(void)
{
	static const char *const names[] = { "CP1251", "CP1255", "KOI8-R",
	    "ISO-8859-1", "IBM037" };

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		struct texts *with = open_texts(names[i]);
		iconv_t decoder = iconv_open("UTF-8", names[i]);

		for (unsigned byte = 0; byte < 256; byte++) {
			char in = (char)byte, expected[8], *p = &in,
			    *out = expected;
			size_t left = 1, room = sizeof expected;
			struct text text;
			uint8_t *block;
			bool known;

			iconv(decoder, NULL, NULL, NULL, NULL);
			known = iconv(decoder, &p, &left, &out, &room) == 0;
			iconv(decoder, NULL, NULL, &out, &room);
			convert(with, NULL, &in, 1, &text, &block);
			CU_ASSERT_EQUAL(text.lossy, !known);
			CU_ASSERT_EQUAL(text.size, known ?
			    (size_t)(out - expected) : 3);
			CU_ASSERT(memcmp(text.bytes, known ? expected :
			    "\xef\xbf\xbd", text.size) == 0);
			free(block);
		}
		iconv_close(decoder);
		text_close(with);
	}
}

static void
bad_charset(void)
{
	static const char *const names[] = { "", "klingon",
	    "CP1251//IGNORE", "//", "CP1252//TRANSLIT" };
	char error[200];

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		error[0] = '\0';
		CU_ASSERT_PTR_NULL(text_open(names[i], FLOWS, error,
		    sizeof error));
		CU_ASSERT_PTR_NOT_NULL(strstr(error, names[i]));
		CU_ASSERT_PTR_NOT_NULL(strstr(error, "iconv -l"));
	}
	text_close(NULL);
}

/* Nothing is cut, however much it grows. */
static void
long_text(void)
{
	size_t size = 300000;
	uint8_t *bytes = malloc(size);
	struct text text;

	memset(bytes, 0x80, size);	/* the euro: three bytes */
	CU_ASSERT_EQUAL(text_convert(texts, NULL, bytes, size, &text), 0);
	CU_ASSERT_EQUAL(text.size, 3 * size);
	CU_ASSERT(memcmp(text.bytes + 3 * size - 3, "€", 3) == 0);
	memset(bytes, 0x81, size);
	CU_ASSERT_EQUAL(text_convert(texts, NULL, bytes, size, &text), 0);
	CU_ASSERT_EQUAL(text.size, 3 * size);
	CU_ASSERT(text.lossy);
	free(bytes);
}

static uint32_t seed = 3;

static uint32_t
next_random(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed;
}

static void
check_random(struct texts *with)
{
	unsigned invalid = 0, cut = 0;

	for (unsigned i = 0; i < 20000; i++) {
		size_t size = next_random() % 64;
		uint8_t *block = malloc(size == 0 ? 1 : size);
		struct flow flow = { .index = next_random() % (FLOWS + 1) };
		struct text text;

		/* Some texts all high bytes, some mostly ASCII. */
		for (size_t k = 0; k < size; k++)
			block[k] = (uint8_t)(i % 3 == 0 ? next_random() :
			    i % 3 == 1 ? next_random() | 0x80 :
			    next_random() & (k % 8 == 0 ? 0xff : 0x7f));
		CU_ASSERT_EQUAL(text_convert(with, &flow, block, size, &text),
		    0);
		if (text_utf8_prefix((const uint8_t *)text.bytes, text.size) !=
		    text.size)
			invalid++;
		if (size != 0 && text.size == 0)
			cut++;
		free(block);
	}
	CU_ASSERT_EQUAL(invalid, 0);
	CU_ASSERT_EQUAL(cut, 0);
}

static void
always_valid(void)
{
	check_random(texts);
}

/* The more peculiar ways to write text, as far as this system knows them. */
static void
always_valid_forced(void)
{
	static const char *const names[] = { "UTF-8", "GB18030", "BIG5-HKSCS",
	    "CP932", "CP1255", "UTF-16LE", "UTF-32", "UCS-4", "EUC-KR" };
	char error[200];

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		struct texts *with = text_open(names[i], FLOWS, error,
		    sizeof error);

		if (with == NULL)
			continue;
		check_random(with);
		text_close(with);
	}
}

/* UCS-4 reaches to 0x7fffffff, and iconv may write that as six bytes. */
static void
beyond_unicode(void)
{
	struct texts *with = open_texts("UCS-4BE");
	struct text text;
	uint8_t *block;

	convert(with, NULL, "\x7f\xff\xff\xff", 4, &text, &block);
	CU_ASSERT(text.lossy);
	CU_ASSERT_EQUAL(text.size, 3);
	free(block);
	text_close(with);
}

void
test_text(void)
{
	CU_pSuite suite = CU_add_suite("text", setup, teardown);

	CU_add_test(suite, "ASCII", ascii);
	CU_add_test(suite, "ASCII, prefix", ascii_prefix);
	CU_add_test(suite, "NUL within", embedded_nul);
	CU_add_test(suite, "UTF-8", utf8);
	CU_add_test(suite, "UTF-8, prefix", utf8_prefix);
	CU_add_test(suite, "western sentences", western);
	CU_add_test(suite, "Cyrillic sentences", cyrillic);
	CU_add_test(suite, "too little to tell", weak);
	CU_add_test(suite, "follows its flow", follows_its_flow);
	CU_add_test(suite, "mixed words", mixed_words);
	CU_add_test(suite, "other scripts", other_scripts);
	CU_add_test(suite, "evidence adds up", evidence_adds_up);
	CU_add_test(suite, "undefined bytes", undefined);
	CU_add_test(suite, "forced", forced);
	CU_add_test(suite, "single bytes", single_bytes);
	CU_add_test(suite, "shifted", shifted);
	CU_add_test(suite, "no such charset", bad_charset);
	CU_add_test(suite, "long text", long_text);
	CU_add_test(suite, "always valid UTF-8", always_valid);
	CU_add_test(suite, "always valid UTF-8, forced", always_valid_forced);
	CU_add_test(suite, "beyond Unicode", beyond_unicode);
}
