/* The messages of capture files, datagrams and what streams bring, read on the
 * program's own way, each in a block of just its size: a byte read beyond it is
 * seen by the sanitizer. */

#ifndef TESTS_MESSAGES_H
#define TESTS_MESSAGES_H

#include "dissectors/core/protocol.h"

/* A message, and what its flow had come to when it passed. */
struct heard {
	struct provenance	 seen;
	struct flow		 flow;
	struct dialect		 dialect;	/* before it */
	const struct protocol	*protocol;	/* NULL: not ICQ */
	enum role		 role;
	uint8_t			 end;
	uint32_t		 captured;
	uint32_t		 length;
	uint8_t			*wire;
};

/* All-zero: none. */
struct messages {
	struct heard	*rows;
	size_t		 count;
	size_t		 room;
	uint32_t	 files;
};

/* Adds those of a file, or of all files of a directory whose names have
 * ".pcap" in them, in the order of names. Flows of two files are never the
 * same. False where a file cannot be read or memory is short, having said so
 * to stderr. */
bool	 messages_read(struct messages *, const char *path);
bool	 messages_read_all(struct messages *, const char *directory);
void	 messages_free(struct messages *);

/* Whether an earlier one says the same: then it says nothing new. */
bool	 messages_known(const struct messages *, size_t i);

/* The message again, with other bytes and lengths: as it leaves the capture,
 * and with its flow. `scratch` has room for MESSAGE_MAX bytes. */
struct message	 heard_message(const struct heard *, const uint8_t *wire,
		    uint32_t captured, uint32_t length, uint8_t *scratch);

/* Finds its protocol again, that of a stream excepted, and unseals it. Where what is left of it is too
 * little to tell, it is taken for what it was (of which it must have been
 * something): true if it was told. */
bool	 heard_detect(const struct heard *, struct message *);

/* The directory of the samples: of the environment, or ./samples. */
const char	*samples_directory(void);

#endif
