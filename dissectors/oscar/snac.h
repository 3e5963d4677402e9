/* SNACs: what every family has in common, and the families.
 *
 *	0        2         4       6            10
 *	+--------+---------+-------+------------+----------------+------
 *	| family | subtype | flags | request id | [extra block]  | body
 *	+--------+---------+-------+------------+----------------+------
 *
 * A family is a file: an array of commands, a row for each subtype, and the
 * table that SNAC_FAMILY makes of it, which stands in the list of families in
 * snac.c. Symbols begin with CLI_ or SRV_, by who sends them; those that both
 * do, with neither: flap.c learns from them who is the server. */

#ifndef DISSECTORS_OSCAR_SNAC_H
#define DISSECTORS_OSCAR_SNAC_H

#include "dissectors/oscar/body.h"

/* From the subtype on; `commands` is a struct commands. */
#define SNAC_FAMILY(commands_)	\
	U16BE("command", "Subtype", .slot = SLOT_COMMAND, .commands = &(commands_), \
	    .flags = COMMAND | HEX), \
	ROWS(oscar_snac_rest), \
	BODY(SLOT_COMMAND, &(commands_), "body", "Body"), \
	END

/* Subtype 1 of every family. */
#define SNAC_ERROR	{ 0x0001, "SRV_ERROR", "Error", oscar_error }

/* A number of a family, as a value. */
#define OSCAR_FAMILY(k, ...)	\
	U16BE(k, __VA_ARGS__, .slot = SLOT_TYPE, .commands = &oscar_families)

extern const struct field oscar_snac[];		/* from the family on */
extern const struct field oscar_snac_rest[];	/* from the flags on */

extern const struct field oscar_family01[];
extern const struct field oscar_family02[];
extern const struct field oscar_family03[];
extern const struct field oscar_family04[];
extern const struct field oscar_family05[];
extern const struct field oscar_family06[];
extern const struct field oscar_family07[];
extern const struct field oscar_family08[];
extern const struct field oscar_family09[];
extern const struct field oscar_family0a[];
extern const struct field oscar_family0b[];
extern const struct field oscar_family0c[];
extern const struct field oscar_family0d[];
extern const struct field oscar_family0e[];
extern const struct field oscar_family0f[];
extern const struct field oscar_family10[];
extern const struct field oscar_family13[];
extern const struct field oscar_family15[];
extern const struct field oscar_family17[];
extern const struct field oscar_family18[];
extern const struct field oscar_family25[];
extern const struct field oscar_family85[];

/* By number. Rows of numbers of families name them by it too. */
extern const struct commands oscar_families;

/* The subtype's row, or NULL: of a family that is not known, or of one whose
 * subtype is not. `known`: whether the family is. */
const struct command	*oscar_snac_find(uint16_t family, uint16_t subtype,
			    bool *known);


#endif
