/* What the head of an HTTP message says that tunnels need. Our own, small and
 * bounded: no parser library is kept in Debian. RFC 9112. */

#ifndef DISSECTORS_PROXY_HTTP_HEAD_H
#define DISSECTORS_PROXY_HTTP_HEAD_H

#include "dissectors/core/protocol.h"

#define HTTP_HEAD_MOST	8192		/* bytes, */
#define HTTP_LINES_MOST	128		/* in so many lines */
#define HTTP_LENGTH_MOST (UINT32_C(1) << 31)
#define HTTP_NO_LENGTH	UINT32_MAX

enum http_method {
	HTTP_RESPONSE, HTTP_CONNECT, HTTP_GET, HTTP_POST, HTTP_OTHER,
};

struct http_head {
	enum http_method method;
	struct bytes	 target;
	uint16_t	 status;
	uint32_t	 body;		/* its length; HTTP_NO_LENGTH: not said */
	bool		 chunked;
	struct bytes	 basic;		/* of Proxy-Authorization, in base64 */
};

/* How many bytes the head has, its empty line included; 0: more must come to
 * tell, FRAME_NONE: none begins here, or it is too long. */
uint32_t	 http_head_length(const uint8_t *bytes, uint32_t n);

/* Of a head that is there, or of its first line at least. False where that is
 * neither a request's nor a response's, or not whole. */
bool		 http_head_read(const uint8_t *bytes, uint32_t n,
		    struct http_head *);

/* "host:port" or "[address]:port", or a URL that begins with http://; the name
 * as it stands there. */
struct host	 http_host(struct bytes);

/* What stands in a URL behind "NAME=" up to the next & or the end; nothing where
 * it has no such. */
struct bytes	 http_parameter(struct bytes url, const char *name);

/* Whether the path of a URL ends with that, in letters of either size. */
bool		 http_path_ends(struct bytes url, const char *path);

#endif
