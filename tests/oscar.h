/* A connection of a client with a server of OSCAR, written to a capture frame by
 * frame: what is said, by whom, and the numbers that go with it. */

#ifndef TESTS_OSCAR_H
#define TESTS_OSCAR_H

#include "tests/connection.h"

/* 198.51.100.x: who lets clients in, and where these are sent then. */
#define ADDRESS_LOGIN	UINT32_C(0xc6336402)
#define ADDRESS_BOS	UINT32_C(0xc6336403)
#define ADDRESS_SERVICE	UINT32_C(0xc6336404)
#define PORT_OSCAR	5190

/* UINs of samples.h, as OSCAR writes them. */
#define NAME_ANNA	"1000001"
#define NAME_BERT	"1000002"
#define NAME_CLARA	"1000003"
#define NAME_DMITRI	"1000004"
#define NAME_ZOE	"1000005"

struct oscar_talk {
	struct connection	 tcp;
	uint16_t		 sequence[2];	/* of each end's next frame */
	uint16_t		 asked;		/* requests of the client */
	uint32_t		 unasked;	/* of the server's next SNAC that
						 * nobody asked for */
	uint16_t		 flags;		/* of the next SNAC */
	struct buffer		 extra;		/* its extra block, if any */
	struct buffer		 part;		/* for TLVs in TLVs */
	struct buffer		 body, frame;
	bool			 holds;		/* frames wait, to be sent in
						 * one go */
	/* Else than by the connection; NULL: by that. */
	void			(*send)(struct oscar_talk *,
				    enum connection_end, const struct buffer *);
};

/* The client is Anna's; the scene is a number for her port, the time and all
 * that is counted. Nothing is sent yet. */
void	 oscar_init(struct oscar_talk *, struct capture *, unsigned scene,
	    uint32_t server, uint16_t port);
void	 oscar_free(struct oscar_talk *);
/* The TCP connection, and the server's hello. */
void	 oscar_open(struct oscar_talk *);
void	 oscar_close(struct oscar_talk *);

/* A frame of a channel; layout and values as of put(). */
void	 oscar_frame(struct oscar_talk *, enum connection_end, uint8_t channel,
	    const char *layout, ...);
/* The client's SNAC; gives its request number, which a reply repeats. */
uint32_t oscar_says(struct oscar_talk *, uint16_t family, uint16_t subtype,
	    const char *layout, ...);
/* The server's; `request` is that of what it answers, or 0. */
void	 oscar_hears(struct oscar_talk *, uint16_t family, uint16_t subtype,
	    uint32_t request, const char *layout, ...);

/* Sends what was held. */
void	 oscar_flush(struct oscar_talk *, enum connection_end);

#endif
