/* Writing ICQ packets of versions 2 to 5: for samples, tests, fuzzing and load.
 * No part of the program, which only ever reads. */

#ifndef TESTS_ENCODE_H
#define TESTS_ENCODE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

/* Bytes that grow. Where memory runs out `failed` is set and stays set, and
 * nothing more is added: build as much as you like, look once. An all-zero
 * buffer is an empty one. */
struct buffer {
	uint8_t		*data;
	uint32_t	 length;
	uint32_t	 size;
	bool		 failed;
};

void	 buffer_clear(struct buffer *);	/* empties it, keeps its memory */
void	 buffer_free(struct buffer *);

/* Adds that many bytes of no certain value; NULL if it has failed. */
uint8_t	*buffer_extend(struct buffer *, uint32_t n);

/* Integers are little-endian but for those that say otherwise. */
void	 put_u8(struct buffer *, uint8_t);
void	 put_u16(struct buffer *, uint16_t);
void	 put_u32(struct buffer *, uint32_t);
void	 put_u16be(struct buffer *, uint16_t);
void	 put_u32be(struct buffer *, uint32_t);
void	 put_bytes(struct buffer *, const void *, uint32_t n);
void	 put_zeros(struct buffer *, uint32_t n);
/* A length word that counts the NUL, the text, the NUL. */
void	 put_str(struct buffer *, const char *text);
/* A length word that may lie, then n bytes and no NUL but theirs. */
void	 put_text(struct buffer *, uint16_t word, const void *, uint32_t n);
/* Pairs of hex digits; fails the buffer where there are none. */
void	 put_hex(struct buffer *, const char *digits);
/* Writes over what is there; the two bytes must lie in the buffer. */
void	 set_u16(struct buffer *, uint32_t offset, uint16_t);

/* A row of values, one letter for each:
 *	1 2 4	integer of so many bytes (int, int, uint32_t)
 *	a	IPv4 address (uint32_t, 0x0A000001 is 10.0.0.1)
 *	s	string with length word and NUL (const char *)
 *	x	raw bytes (const char * of hex digits)
 * and as OSCAR has them, high byte first and without NUL:
 *	n N	integer of two or four bytes (int, uint32_t)
 *	b w	text with a length of one or two bytes (const char *)
 *	t	text as it is (const char *)
 *	T	TLV with a text (int type, const char *)
 *	X	TLV with raw bytes (int type, const char * of hex digits)
 *	r	what is in a buffer, which is emptied (struct buffer *)
 *	B	TLV of what is in a buffer, which is emptied (int type,
 *		struct buffer *)
 * Blanks are for the reader; any other letter fails the buffer. */
void	 put(struct buffer *, const char *layout, ...);
void	 put_list(struct buffer *, const char *layout, va_list);

/* A row of numbers that only looks random: the same seed, the same row. */
struct generator {
	uint64_t	state;
};

uint32_t	 generator_next(struct generator *);
/* Below the limit, which is not 0. */
uint32_t	 generator_below(struct generator *, uint32_t limit);

/* Lengths of the headers. */
#define ENCODE_CLIENT	24
#define ENCODE_SERVER	21

enum encode_check {
	ENCODE_RIGHT,
	/* One Perl module's fault: the sampled bytes are added as signed
	 * numbers, so that one of 0x80 or more borrows from its neighbour.
	 * The key is right all the same. Of client packets only. */
	ENCODE_SIGNED,
	ENCODE_ABSENT,		/* 0; of server packets only */
};

/* A header. The check code samples the packet's byte r1 and the table's byte
 * r2; where r1 lies behind the packet the last byte is sampled. */
struct encode_head {
	uint32_t		uin;
	uint32_t		session;
	uint16_t		command;
	uint16_t		seq1;
	uint16_t		seq2;
	uint8_t			r1;
	uint8_t			r2;
	uint16_t		random;		/* of version 4 */
	enum encode_check	check;
};

/* Adds a whole packet; `body` may be NULL. */
void	 encode_v5_client(struct buffer *, const struct encode_head *,
	    const struct buffer *body);
void	 encode_v5_server(struct buffer *, const struct encode_head *,
	    const struct buffer *body);

/* The other versions, which have no session; version 2 has one sequence number
 * alone, and an account in a client's packets where `uin` is not 0. Client
 * packets of version 4 are encrypted. Packets of version 3 are the same from
 * both sides. */
void	 encode_v2_client(struct buffer *, const struct encode_head *,
	    const struct buffer *body);
void	 encode_v2_server(struct buffer *, const struct encode_head *,
	    const struct buffer *body);
void	 encode_v3(struct buffer *, const struct encode_head *,
	    const struct buffer *body);
void	 encode_v4_client(struct buffer *, const struct encode_head *,
	    const struct buffer *body);

/* One of these, or of those of version 5, for a client or for its server, which
 * answers version 4 in version 3. */
void	 encode_packet(struct buffer *, unsigned version, bool client,
	    const struct encode_head *, const struct buffer *body);

/* Adds a packet of a container: its length word, then the packet. */
void	 encode_v5_part(struct buffer *, const struct encode_head *,
	    const struct buffer *body);

/* Gives n plain bytes, 24 or 21 at least, a check code; those of a client are
 * encrypted too. Whatever stood in the check field is lost. */
void	 encode_v5_seal_client(uint8_t *packet, uint32_t n, uint8_t r1,
	    uint8_t r2, enum encode_check);
void	 encode_v5_seal_server(uint8_t *packet, uint32_t n, uint8_t r1,
	    uint8_t r2);

#endif
