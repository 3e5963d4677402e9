/* Fan-out groups of packet sockets: several processes share an interface, and
 * the kernel gives each its shard, by the program of shard.h. */

#ifndef SRC_CAPTURE_FANOUT_H
#define SRC_CAPTURE_FANOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Puts the socket of an open capture into a group, which it begins where it is
 * the first. What the program gives, divided by how many members there are,
 * leaves the place of the one that gets the packet, in the order in which they
 * joined. False with a sentence that says what to do. */
bool	 fanout_join(int socket, uint16_t group, char *error, size_t room);

#endif
