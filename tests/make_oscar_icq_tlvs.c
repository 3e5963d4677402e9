/* Of oscar-icq.pcap: details in TLVs, and the directory of ICQ 6. */

#include "tests/make_oscar_icq.h"

/* A detail: type and length with the low byte first. */
static void
put_detail(struct buffer *b, uint16_t type, const char *layout, ...)
{
	uint32_t start;
	va_list values;

	put(b, "2 2", type, 0);
	start = b->length;
	va_start(values, layout);
	put_list(b, layout, values);
	va_end(values);
	set_u16(b, start - 2, (uint16_t)(b->length - start));
}

/* Every detail that anything is known of, once. */
static void
put_every_detail(struct buffer *b)
{
	put_detail(b, 0x0140, "s", "Anna");
	put_detail(b, 0x014a, "s", "Brandt");
	put_detail(b, 0x0154, "s", "Anna");
	put_detail(b, 0x015e, "s 1", "anna@example.org", 0);
	put_detail(b, 0x0172, "2", 31);
	put_detail(b, 0x017c, "1", 1);
	put_detail(b, 0x0186, "2", 19);
	put_detail(b, 0x0186, "2", 12);
	put_detail(b, 0x0190, "s", "Kiel");
	put_detail(b, 0x019a, "s", "SH");
	put_detail(b, 0x01a4, "2", 49);
	put_detail(b, 0x01ae, "s", "Tide Tables Ltd.");
	put_detail(b, 0x01b8, "s", "Almanacs");
	put_detail(b, 0x01c2, "s", "Editor");
	put_detail(b, 0x01cc, "2", 8);
	/* Either way round, and of neither. */
	put_detail(b, 0x01d6, "2 s", 303, "Universitaet");
	put_detail(b, 0x01d6, "2 s", 203, "Choir");
	put_detail(b, 0x01d6, "2 s", 9, "");
	put_detail(b, 0x01fe, "2 s", 214, "Sailors");
	put_detail(b, 0x01fe, "2 s", 301, "Gymnasium");
	put_detail(b, 0x01fe, "2 s", 9, "");
	put_detail(b, 0x01ea, "2 s", 120, "sailing");
	put_detail(b, 0x0212, "2 s", 113, "boats");
	put_detail(b, 0x0213, "s", "http://anna.example.org/");
	put_detail(b, 0x0213, "2 s", 113, "http://anna.example.org/");
	put_detail(b, 0x023a, "2 2 2", 1970, 5, 17);
	put_detail(b, 0x0258, "s", TEXT_CP1252);
	put_detail(b, 0x0262, "s", "Hafenstr. 1");
	put_detail(b, 0x026c, "4", UINT32_C(24103));
	put_detail(b, 0x026d, "s", "24103");
	put_detail(b, 0x0276, "s", "+49 431 5550100");
	put_detail(b, 0x0280, "s", "+49 431 5550101");
	put_detail(b, 0x028a, "s", "+49 170 5550102");
	put_detail(b, 0x0294, "s", "Kaistr. 7");
	put_detail(b, 0x029e, "s", "Kiel");
	put_detail(b, 0x02a8, "s", "SH");
	put_detail(b, 0x02b2, "2", 49);
	put_detail(b, 0x02bc, "4", UINT32_C(24114));
	put_detail(b, 0x02bd, "s", "24114");
	put_detail(b, 0x02c6, "s", "+49 431 5550110");
	put_detail(b, 0x02d0, "s", "+49 431 5550111");
	put_detail(b, 0x02da, "s", "http://tides.example.org/");
	put_detail(b, 0x02f8, "1", 0);
	put_detail(b, 0x030c, "1", 1);
	put_detail(b, 0x0316, "1", 0xfe);
	put_detail(b, 0x0320, "s", "Flensburg");
	put_detail(b, 0x032a, "s", "SH");
	put_detail(b, 0x0334, "2", 49);
	put_detail(b, 0x033e, "1", 20);
	put_detail(b, 0x0348, "1", 1);
	put_detail(b, 0x0352, "2", 1252);
	/* Not in the list. */
	put_detail(b, 0x0366, "x", "0001020304");
}

static void
details(struct oscar_talk *t)
{
	struct buffer b = { 0 };
	uint32_t asked;

	put_every_detail(&b);
	asked = icq_asks(t, 0x0c3a, "r", &b);
	icq_answers(t, asked, 0x0c3f, 0x0a, "");
	/* Two details of a real client, in its order. */
	asked = icq_asks(t, 0x0c3a, "x", "0c03010000" "f802010000");
	icq_answers(t, asked, 0x0c3f, 0x0a, "");
	put_detail(&b, 0x0140, "s", "Clara");
	put_detail(&b, 0x0168, "2 2", 23, 29);
	put_detail(&b, 0x0226, "s", "sea charts");
	put_detail(&b, 0x0230, "1", 1);
	asked = icq_asks(t, 0x055f, "r", &b);
	icq_answers(t, asked, 0x01ae, 0x32, "");
	put_detail(&b, 0x0136, "4", (uint32_t)CLARA);
	asked = icq_asks(t, 0x0569, "r", &b);
	icq_answers(t, asked, 0x01ae, 0x32, "");
	put_detail(&b, 0x015e, "s", "clara@example.org");
	asked = icq_asks(t, 0x0573, "r", &b);
	icq_answers(t, asked, 0x01ae, 0x32, "");
	buffer_free(&b);
}

/* What the directory is asked, in a SNAC of its own within the request. */
enum { QUERY = 2, UPDATE = 3 };

static void
put_directory(struct buffer *b, int command, const char *layout, ...)
{
	const uint32_t start = b->length;
	va_list values;

	put(b, "2 n n n N n n N", 0, 0x05b9, command, 0, UINT32_C(1), 0, 1252,
	    UINT32_C(2));
	va_start(values, layout);
	put_list(b, layout, values);
	va_end(values);
	set_u16(b, start, (uint16_t)(b->length - start - 2));
}

static void
put_every_entry(struct buffer *b)
{
	put(b, "X T T T T T X X X X X X X", 0x3c, "5eed", 0x50,
	    "anna@example.org", 0x55, "anna@example.org", 0x64, "Anna", 0x6e,
	    "Brandt", 0x78, "Anna", 0x82, "01", 0x8c, "00010203", 0x96,
	    "00010203", 0xa0, "00010203", 0xaa, "0011", 0xb4, "0000000c",
	    0xbe, "00");
	put(b, "X T X X X X X T X X X X X X X T", 0xc8, "00010203", 0xfa,
	    "http://anna.example.org/", 0x10e, "00010203", 0x118, "00010203",
	    0x122, "00010203", 0x12c, "0014", 0x17c, "fffe", 0x186, TEXT_UTF8,
	    0x19a, "0001", 0x1a4, "40d9ee8000000000", 0x1c2, "04e4", 0x1cc,
	    "40e1d54000000000", 0x1ea, "0000", 0x1f9, "0001", 0x212, "0001",
	    0x226, "Gone sailing.");
	/* Numbers are of every size. */
	put(b, "X X X X X X X X X X X X", 0x82, "0001", 0x82, "00000001", 0xaa,
	    "13", 0xaa, "00000013", 0xb4, "0c", 0xb4, "000c", 0xbe, "0000",
	    0xbe, "00000000", 0x12c, "14", 0x12c, "00000014", 0x1c2, "00",
	    0x1c2, "000004e4");
	/* Not in the list; and a number of a size that none has. */
	put(b, "X X", 0x2f8, "0001020304", 0x82, "000001");
}

static void
directory(struct oscar_talk *t)
{
	struct buffer b = { 0 }, entries = { 0 };
	uint32_t asked;

	put(&entries, "T", 0x50, "clara@example.org");
	put_directory(&b, QUERY, "n N r", 0, UINT32_C(1), &entries);
	asked = icq_asks(t, 0x0fa0, "r", &b);
	put_every_entry(&entries);
	put_directory(&b, QUERY, "N r", UINT32_C(1), &entries);
	icq_answers(t, asked, 0x0faa, 0x0a, "r", &b);
	put_directory(&b, QUERY, "");
	icq_answers(t, asked, 0x0fb4, 0x0a, "r", &b);
	put(&entries, "T", 0x226, "Gone sailing.");
	put_directory(&b, UPDATE, "r", &entries);
	asked = icq_asks(t, 0x0fd2, "r", &b);
	put_directory(&b, UPDATE, "");
	icq_answers(t, asked, 0x0fdc, 0x0a, "r", &b);
	/* No page, and nothing that looks like TLVs; no directory at all. */
	put_directory(&b, QUERY, "x", "0001020304050607");
	icq_asks(t, 0x0fa0, "r", &b);
	icq_asks(t, 0x0fa0, "x", "0001020304");
	buffer_free(&b);
	buffer_free(&entries);
}

void
icq_tells_in_tlvs(struct oscar_talk *t)
{
	details(t);
	directory(t);
}
