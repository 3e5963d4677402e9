/* Times, as tcpdump's -t prints them and as JSON does.
 * Most packets share their second with the one before: what a second begins
 * with is made once. */

#include "src/output/when.h"

#include <string.h>
#include <time.h>

#include "dissectors/core/cold.h"
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

static COLD void
make_second(struct when *w, int64_t seconds, const char *format, bool local)
{
	time_t t = (time_t)seconds;
	struct tm tm;

	w->second = seconds;
	w->started = true;
	w->length = (local ? localtime_r(&t, &tm) : gmtime_r(&t, &tm)) == NULL ?
	    0 : (unsigned)strftime(w->text, sizeof(w->text), format, &tm);
}

/* What this second begins with. */
static inline char *
put_second(struct when *w, char *p, int64_t seconds, const char *format,
    bool local)
{
	if (!w->started || w->second != seconds)
		make_second(w, seconds, format, local);
	/* All of it: a size that is known is copied without a call. */
	memcpy(p, w->text, sizeof(w->text));
	return p + w->length;
}

static char *
put_since(struct when *w, char *p, const struct provenance *at)
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
		*p++ = '-';
		seconds = -seconds;
		ns = -ns;
	} else {			/* tcpdump keeps the columns, too */
		*p++ = ' ';
	}
	if (seconds < 360000 && seconds >= 0) {
		p = append_put_pair(p, (uint32_t)(seconds / 3600), ':');
		p = append_put_pair(p, (uint32_t)(seconds / 60 % 60), ':');
		p = append_put_pair(p, (uint32_t)(seconds % 60), '.');
		p--;		/* the fraction begins with it */
	} else {
		p = append_put_u64(p, (uint64_t)seconds);
	}
	if (w->style == WHEN_SINCE_PREVIOUS) {
		w->reference = at->seconds;
		w->reference_ns = at->nanoseconds;
	}
	return put_fraction(p, (uint32_t)ns, at->digits);
}

char *
when_put(struct when *w, char *p, const struct provenance *at)
{
	switch (w->style) {
	case WHEN_NONE:
		return p;
	case WHEN_CLOCK:
		p = put_second(w, p, at->seconds, "%H:%M:%S", true);
		break;
	case WHEN_DATE:
		p = put_second(w, p, at->seconds, "%Y-%m-%d %H:%M:%S", true);
		break;
	case WHEN_EPOCH:
		p = append_put_u64(p, (uint64_t)at->seconds);
		break;
	case WHEN_SINCE_PREVIOUS:
	case WHEN_SINCE_FIRST:
		p = put_since(w, p, at);
		*p++ = ' ';
		return p;
	}
	p = put_fraction(p, at->nanoseconds, at->digits);
	*p++ = ' ';
	return p;
}

char *
when_put_iso(struct when *w, char *p, const struct provenance *at)
{
	p = put_second(w, p, at->seconds, "%Y-%m-%dT%H:%M:%S", false);
	p = put_fraction(p, at->nanoseconds, at->digits);
	*p++ = 'Z';
	return p;
}

void
when_append_iso(struct when *w, struct printbuf *pb,
    const struct provenance *at)
{
	if (append_reserve(pb, WHEN_ROOM) == 0)
		append_close(pb, when_put_iso(w, append_end(pb), at));
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
	p = append_put_pair(p + 2, year % 100, '-');
	p = append_put_pair(p, month, '-');
	p = append_put_pair(p, of_year - (153 * march + 2) / 5 + 1, 'T');
	p = append_put_pair(p, of_day / 3600, ':');
	p = append_put_pair(p, of_day / 60 % 60, ':');
	return append_put_pair(p, of_day % 60, 'Z');
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
