/* What every text output says of a message first: when, from where to where,
 * which protocol and command. */

#ifndef SRC_OUTPUT_HEAD_H
#define SRC_OUTPUT_HEAD_H

#include <json-c/printbuf.h>

#include "src/output/essence.h"
#include "src/output/style.h"

/* When, from where to where, and through what. */
void	 head_append_seen(struct printbuf *, const struct style *,
	    struct when *, const struct message *);

/* The protocol, and the command if the message has said one. */
void	 head_append_command(struct printbuf *, const struct style *,
	    const struct message *, const struct essence *);

/* ", acks packet 12 (0.000249 s)", ", repeats packet 13 (10.02 s)", or nothing.
 * Without times: ", repeated", for packets' numbers are of one capture only. */
void	 head_append_facts(struct printbuf *, const struct style *,
	    const struct message *);

#endif
