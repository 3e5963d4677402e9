/* Times, as tcpdump's -t prints them and as JSON does.
 * Most packets share their second with the one before: what a second begins
 * with is made once. */

#include "src/output/when.h"

#include <string.h>
#include <time.h>

#include "src/output/append.h"

/* Writes the fraction of a second, of which there are so many digits. */
static inline char *
put_fraction(char *p, uint32_t nanoseconds, uint8_t digits)
{
	uint32_t left = nanoseconds / 1000;

	p[0] = '.';
	memcpy(p + 1, append_pairs + left / 10000 * 2, 2);
	memcpy(p + 3, append_pairs + left / 100 % 100 * 2, 2);
	memcpy(p + 5, append_pairs + left % 100 * 2, 2);
	if (digits == 9) {
		left = nanoseconds % 1000;
		p[7] = (char)('0' + left / 100);
		memcpy(p + 8, append_pairs + left % 100 * 2, 2);
	}
	return p + 1 + digits;
}

static void
append_fraction(struct printbuf *pb, uint32_t nanoseconds, uint8_t digits)
{
	if (append_reserve(pb, 1 + 9) == 0)
		append_close(pb, put_fraction(append_end(pb), nanoseconds,
		    digits));
}

static void
second_text(struct when *w, int64_t seconds, const char *format, bool local)
{
	time_t t = (time_t)seconds;
	struct tm tm;

	if (w->started && w->second == seconds)
		return;
	w->second = seconds;
	w->started = true;
	w->length = (local ? localtime_r(&t, &tm) : gmtime_r(&t, &tm)) == NULL ?
	    0 : (unsigned)strftime(w->text, sizeof(w->text), format, &tm);
}

static void
append_since(struct when *w, struct printbuf *pb, const struct provenance *at)
{
	int64_t seconds;
	int64_t ns;

	if (!w->started) {
		w->started = true;
		w->reference = at->seconds;
		w->reference_ns = at->nanoseconds;
	}
	seconds = at->seconds - w->reference;
	ns = (int64_t)at->nanoseconds - w->reference_ns;
	if (seconds > 0 && ns < 0) {
		seconds--;
		ns += 1000000000;
	} else if (seconds < 0 && ns > 0) {
		seconds++;
		ns -= 1000000000;
	}
	if (seconds < 0 || ns < 0) {	/* captures may go back in time */
		append_char(pb, '-');
		seconds = -seconds;
		ns = -ns;
	} else {			/* tcpdump keeps the columns, too */
		append_char(pb, ' ');
	}
	if (seconds < 360000 && seconds >= 0) {
		const int64_t part[] = {
			seconds / 3600, seconds / 60 % 60, seconds % 60
		};

		for (unsigned i = 0; i < 3; i++) {
			if (i > 0)
				append_char(pb, ':');
			if (part[i] < 10)
				append_char(pb, '0');
			append_u64(pb, (uint64_t)part[i]);
		}
	} else {
		append_u64(pb, (uint64_t)seconds);
	}
	append_fraction(pb, (uint32_t)ns, at->digits);
	if (w->style == WHEN_SINCE_PREVIOUS) {
		w->reference = at->seconds;
		w->reference_ns = at->nanoseconds;
	}
}

void
when_append(struct when *w, struct printbuf *pb, const struct provenance *at)
{
	switch (w->style) {
	case WHEN_NONE:
		return;
	case WHEN_CLOCK:
		second_text(w, at->seconds, "%H:%M:%S", true);
		append_bytes(pb, w->text, w->length);
		append_fraction(pb, at->nanoseconds, at->digits);
		break;
	case WHEN_DATE:
		second_text(w, at->seconds, "%Y-%m-%d %H:%M:%S", true);
		append_bytes(pb, w->text, w->length);
		append_fraction(pb, at->nanoseconds, at->digits);
		break;
	case WHEN_EPOCH:
		append_i64(pb, at->seconds);
		append_fraction(pb, at->nanoseconds, at->digits);
		break;
	case WHEN_SINCE_PREVIOUS:
	case WHEN_SINCE_FIRST:
		append_since(w, pb, at);
		break;
	}
	append_char(pb, ' ');
}

void
when_append_iso(struct when *w, struct printbuf *pb,
    const struct provenance *at)
{
	char *p;

	second_text(w, at->seconds, "%Y-%m-%dT%H:%M:%S", false);
	if (append_reserve(pb, sizeof(w->text) + WHEN_SPAN_ROOM) != 0)
		return;
	/* A size that is known is copied without a call. */
	p = append_end(pb);
	memcpy(p, w->text, sizeof(w->text));
	p = put_fraction(p + w->length, at->nanoseconds, at->digits);
	*p++ = 'Z';
	append_close(pb, p);
}

/* Two digits, and what stands behind them. */
static inline char *
put_pair(char *p, uint32_t number, char behind)
{
	memcpy(p, append_pairs + 2 * number, 2);
	p[2] = behind;
	return p + 3;
}

/* By arithmetic: a message may have many times, of which no two are the same.
 * Years are counted from March, so that a leap day is their last. */
char *
when_put_seconds(char *p, uint32_t seconds)
{
	const uint32_t of_day = seconds % 86400;
	const uint32_t day = seconds / 86400 + 719468;	/* since 0000-03-01 */
	const uint32_t era = day / 146097, of_era = day % 146097;
	const uint32_t of_era_year = (of_era - of_era / 1460 + of_era / 36524 -
	    of_era / 146096) / 365;
	const uint32_t of_year = of_era - (365 * of_era_year +
	    of_era_year / 4 - of_era_year / 100);
	const uint32_t march = (5 * of_year + 2) / 153;	/* months since it */
	const uint32_t month = march < 10 ? march + 3 : march - 9;
	const uint32_t year = 400 * era + of_era_year + (month <= 2);

	memcpy(p, append_pairs + 2 * (year / 100), 2);
	p = put_pair(p + 2, year % 100, '-');
	p = put_pair(p, month, '-');
	p = put_pair(p, of_year - (153 * march + 2) / 5 + 1, 'T');
	p = put_pair(p, of_day / 3600, ':');
	p = put_pair(p, of_day / 60 % 60, ':');
	return put_pair(p, of_day % 60, 'Z');
}

void
when_append_seconds(struct printbuf *pb, uint32_t seconds)
{
	if (append_reserve(pb, WHEN_SECONDS_ROOM) == 0)
		append_close(pb, when_put_seconds(append_end(pb), seconds));
}

char *
when_put_span(char *p, int64_t nanoseconds, uint8_t digits)
{
	uint64_t n = (uint64_t)nanoseconds;

	if (nanoseconds < 0) {
		*p++ = '-';
		n = -n;
	}
	p = append_put_u64(p, n / 1000000000);
	return put_fraction(p, (uint32_t)(n % 1000000000), digits);
}
