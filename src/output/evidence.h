/* Which code page a text is in, by the look of its words and characters. */

#ifndef SRC_OUTPUT_EVIDENCE_H
#define SRC_OUTPUT_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The charsets that can be guessed; the first is the default. */
enum {
	EVIDENCE_WINDOWS_1252, EVIDENCE_WINDOWS_1251, EVIDENCE_WINDOWS_1255,
	EVIDENCE_GB18030, EVIDENCE_BIG5, EVIDENCE_SHIFT_JIS,
	EVIDENCE_CHARSETS
};

/* Their names, all of which iconv knows: "windows-1252". */
extern const char *const evidence_names[EVIDENCE_CHARSETS];

/* What earlier texts of a flow were evidence of; zero to begin with. */
struct evidence {
	uint8_t		points[EVIDENCE_CHARSETS];
};

/* Makes the tables, before the first guess. */
void	 evidence_start(void);

/* The charset of a text that is not ASCII. What earlier texts showed counts
 * where the text itself shows too little, and `by_earlier` then says so; the
 * text's own evidence is added to it. NULL: there are no earlier texts. */
unsigned	 evidence_guess(struct evidence *, const uint8_t *bytes,
		    size_t size, bool *by_earlier);

#endif
