/* Names of numbers: one look-up for all outputs.
 *
 * A word may hold an enumeration, flags, or both (an ICQ status has a state
 * in its low half and flags in its high half). Unknown values have no name:
 * the outputs then show the number alone. */

#ifndef DISSECTORS_CORE_NAMES_H
#define DISSECTORS_CORE_NAMES_H

#include <stddef.h>
#include <stdint.h>

struct name {
	uint32_t	 number;
	const char	*name;
};

/* A value of sixteen bytes that has a name, or that begins so; and a number, by
 * which tables of rows are found. */
#define GUID_UNKNOWN	UINT32_MAX	/* the number of one that has none */

struct guid {
	uint8_t		 bytes[16];
	uint8_t		 length;	/* how many of them count */
	uint32_t	 number;
	const char	*name;
};

struct names {
	/* The enumeration: ascending by number. NULL: the word has none. */
	const struct name	*values;
	size_t			 count;
	/* The bits of the word that the enumeration looks at. */
	uint32_t		 mask;
	/* An enumeration that a table of values cannot express: the name of
	 * the (masked) number, or NULL. */
	const char		*(*value)(uint32_t number);
	/* The flags: each number one bit. NULL: the word has none. */
	const struct name	*flags;
	size_t			 flag_count;
	/* Of sixteen bytes: ascending by these, what does not count being 0. */
	const struct guid	*guids;
	size_t			 guid_count;
};

/* Rows of a table of names, and how many there are. */
#define NAMES(table)	.values = (table), .mask = UINT32_MAX, \
	.count = sizeof(table) / sizeof((table)[0])
#define NAMES_FLAGS(table)	.flags = (table), \
	.flag_count = sizeof(table) / sizeof((table)[0])
#define NAMES_GUIDS(table)	.guids = (table), \
	.guid_count = sizeof(table) / sizeof((table)[0])

/* True where the words of this table have an enumeration. */
static inline int
names_enumerate(const struct names *names)
{
	return names->values != NULL || names->value != NULL;
}

/* The name of the enumeration's value in that word; NULL if unknown. */
const char	*names_find(const struct names *, uint32_t word);

/* The row of these sixteen bytes; NULL if they are not known. */
const struct guid	*names_find_guid(const struct names *,
			    const uint8_t bytes[16]);

/* The flag bits of that word which have no name. */
uint32_t	 names_unknown_flags(const struct names *, uint32_t word);

#endif
