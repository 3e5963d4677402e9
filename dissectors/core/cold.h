/* Functions for what is rare: messages that are not as they should be, beginnings
 * and ends. The compiler then keeps the way of the others straight, and what is
 * common to most messages close together: all of that has to fit into the
 * processor's cache of instructions. */

#ifndef DISSECTORS_CORE_COLD_H
#define DISSECTORS_CORE_COLD_H

#define COLD	__attribute__((cold, noinline))

#endif
