/* What a record of NDJSON begins with: when and where, as Suricata's EVE has it,
 * and what the flow knows of the message. */

#include "src/output/json_envelope.h"

#include <netinet/in.h>

#include "dissectors/core/cold.h"
#include "dissectors/core/protocol.h"
#include "src/output/escape.h"
#include "src/output/json_put.h"
#include "src/output/record.h"
#include "src/output/value.h"
#include "src/output/via.h"

/* The most that the fixed part of a record takes: two addresses of 45
 * characters, numbers of 20 digits, an account of 63, and the words around
 * them. */
#define ENVELOPE_ROOM	1024

/* When and where. It is made each time: what a flow's records have in common
 * would lie further away than it takes to make. */
static inline char *
put_seen(char *p, struct when *when, const struct message *m)
{
	const struct provenance *seen = m->seen;
	const char *community_id = record_wire(m)->community_id;

	p = when_put_iso(when, put(p, "{\"timestamp\":\""), seen);
	p = m->protocol->unwrap != NULL ?
	    put(p, "\",\"event_type\":\"proxy\",\"pcap_cnt\":") :
	    put(p, "\",\"event_type\":\"icq\",\"pcap_cnt\":");
	p = append_put_u64(p, seen->packet);
	p = append_put_u64(put(p, ",\"flow_id\":"), m->flow->id);
	p = put(p, ",\"community_id\":\"");
	memcpy(p, community_id, COMMUNITY_ID_ROOM);
	p += community_id[0] == '\0' ? 0 : COMMUNITY_ID_LENGTH;
	p = value_put_address(put(p, "\",\"src_ip\":\""), seen->family,
	    seen->source.address);
	p = append_put_small(put(p, "\",\"src_port\":"), seen->source.port);
	p = value_put_address(put(p, ",\"dest_ip\":\""), seen->family,
	    seen->destination.address);
	return append_put_small(put(p, "\",\"dest_port\":"),
	    seen->destination.port);
}

/* What spoke, and which end of it. */
static char *
put_protocol(char *p, const struct message *m)
{
	const char *direction = record_direction(m);

	p = m->seen->transport == IPPROTO_UDP ?
	    put(p, ",\"proto\":\"UDP\",\"app_proto\":\"") :
	    put(p, ",\"proto\":\"TCP\",\"app_proto\":\"");
	p = stpcpy(p, m->protocol->name);
	if (direction != NULL)
		p = stpcpy(put(p, "\",\"direction\":\""), direction);
	*p++ = '"';
	return p;
}

static __attribute__((noinline)) void
interface_and_vlans(struct printbuf *pb, const struct provenance *seen)
{
	if (seen->interface != NULL) {
		key_fixed(pb, "in_iface");
		append_char(pb, '"');
		escape_json(pb, seen->interface, strlen(seen->interface));
		append_char(pb, '"');
	}
	if (seen->vlans == 0)
		return;
	key_fixed(pb, "vlan");
	append_char(pb, '[');
	for (unsigned i = 0; i < seen->vlans; i++) {
		if (i > 0)
			append_char(pb, ',');
		append_u64(pb, seen->vlan[i]);
	}
	append_char(pb, ']');
}

/* Whether it was encrypted, and what the check code says. */
static char *
put_seal(char *p, const struct message *m)
{
	const char *verdict = record_checkcode(m);

	if (m->protocol->unwrap != NULL)
		return put(p, ",\"proxy\":{");
	p = put(p, m->encrypted ? ",\"icq\":{\"encrypted\":true" :
	    ",\"icq\":{\"encrypted\":false");
	if (verdict != NULL) {
		p = put(put(p, ",\"checkcode\":\""), verdict);
		*p++ = '"';
	}
	if (m->confidence == LOOKS_LIKE)
		p = put(p, ",\"confidence\":\"likely\"");
	return p;
}

/* Both, where nothing stands between them. */
static inline char *
put_manner(char *p, struct envelope *envelope, const struct message *m)
{
	struct manner *manner = &envelope->manner[m->role];
	const uint32_t state = (uint32_t)m->seen->transport |
	    (uint32_t)m->encrypted << 8 | (uint32_t)m->check << 16 |
	    (uint32_t)(m->confidence == LOOKS_LIKE) << 24;

	if (manner->protocol != m->protocol || manner->state != state) {
		manner->protocol = m->protocol;
		manner->state = state;
		manner->length = (uint32_t)(put_seal(put_protocol(manner->text,
		    m), m) - manner->text);
	}
	return append_put_pieces(p, manner->text, manner->length);
}

/* The earlier packet that this one acknowledges, repeats or answers. */
static char *
put_facts(char *p, const struct message *m)
{
	*p++ = ',';
	*p++ = '"';
	p = put(p, record_relations[m->facts.relation]);
	p = put(p, "\":{\"pcap_cnt\":");
	p = append_put_u64(p, m->facts.packet);
	p = when_put_span(put(p, ",\"seconds\":"), m->facts.after,
	    m->seen->digits);
	*p++ = '}';
	return p;
}

/* Where the connection's cookie was given. */
static COLD char *
put_redirect(char *p, const struct message *m)
{
	p = append_put_u64(put(p, ",\"redirected_by\":{\"pcap_cnt\":"),
	    m->facts.redirect);
	p = append_put_u64(put(p, ",\"flow_id\":"), m->facts.redirect_flow);
	p = when_put_span(put(p, ",\"seconds\":"), m->facts.redirect_after,
	    m->seen->digits);
	*p++ = '}';
	return p;
}

static COLD void
append_packets(struct printbuf *pb, const struct message *m)
{
	key_fixed(pb, "in_packets");
	append_char(pb, '[');
	for (uint32_t i = 0; i < m->packet_count; i++) {
		if (i > 0)
			append_char(pb, ',');
		append_u64(pb, m->packets[i]);
	}
	append_char(pb, ']');
}

/* The same with what stands between them, and room for more. */
static COLD char *
append_between(struct printbuf *pb, char *p, const struct message *m)
{
	append_close(pb, put_protocol(p, m));
	interface_and_vlans(pb, m->seen);
	if (m->via != NULL) {
		append_string(pb, ",\"via\":");
		via_append_json(pb, m->via);
	}
	return append_reserve(pb, ENVELOPE_ROOM) != 0 ? NULL :
	    put_seal(append_end(pb), m);
}

void
json_envelope_append(struct printbuf *pb, struct envelope *envelope,
    const struct message *m)
{
	char *p;

	if (append_reserve(pb, ENVELOPE_ROOM) != 0)
		return;
	p = put_seen(append_end(pb), &envelope->when, m);
	if (m->seen->interface == NULL && m->seen->vlans == 0 &&
	    m->via == NULL)
		p = put_manner(p, envelope, m);
	else if ((p = append_between(pb, p, m)) == NULL)
		return;
	if (m->facts.relation != UNRELATED)
		p = put_facts(p, m);
	if (m->facts.announced != ANNOUNCED_NOTHING) {
		p = put(put(p, ",\"comes_from\":\""),
		    record_announced[m->facts.announced]);
		*p++ = '"';
	}
	if (m->facts.account != 0) {
		p = append_put_u64(put(p, ",\"uin\":\""), m->facts.account);
		*p++ = '"';
	}
	if (m->facts.own_length > 0) {
		p = append_put(put(p, ",\"uin\":\""), m->facts.own,
		    m->facts.own_length);
		*p++ = '"';
	}
	if (m->facts.login != 0)
		p = append_put_u64(put(p, ",\"login_flow_id\":"),
		    m->facts.login);
	if (m->facts.redirect != 0)
		p = put_redirect(p, m);
	if (m->parts > 0) {
		p = append_put_u64(put(p, ",\"part\":{\"index\":"), m->part);
		p = append_put_u64(put(p, ",\"of\":"), m->parts);
		*p++ = '}';
	}
	append_close(pb, p);
	if (m->packet_count > 0)
		append_packets(pb, m);
}
