/* The proxies and tunnels that a message came through. */

#ifndef SRC_OUTPUT_VIA_H
#define SRC_OUTPUT_VIA_H

#include <json-c/printbuf.h>

#include "dissectors/core/message.h"

/* "via socks5 login.icq.com.5190: ", for people. */
void	 via_append_line(struct printbuf *, const struct via *);

/* [{"proto":"socks5","dest":"login.icq.com","port":5190,"user":"anna"}], the
 * outermost first. What is no ASCII is taken for Latin 1. */
void	 via_append_json(struct printbuf *, const struct via *);

#endif
