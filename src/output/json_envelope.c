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
 * characters, numbers of 20 digits, and the words around them. */
#define ENVELOPE_ROOM	1024

/* When and where. It is made each time: what a flow's records have in common
 * would lie further away than it takes to make. */
static inline char *
put_seen(char *p, struct when *when, const struct message *m)
{
	const struct provenance *seen = m->seen;
	const char *direction = record_direction(m);

	p = when_put_iso(when, put(p, "{\"timestamp\":\""), seen);
	p = m->protocol->unwrap != NULL ?
	    put(p, "\",\"event_type\":\"proxy\",\"pcap_cnt\":") :
	    put(p, "\",\"event_type\":\"icq\",\"pcap_cnt\":");
	p = append_put_u64(p, seen->packet);
	p = append_put_u64(put(p, ",\"flow_id\":"), m->flow->id);
	p = put(put(p, ",\"community_id\":\""), record_wire(m)->community_id);
	p = value_put_address(put(p, "\",\"src_ip\":\""), seen->family,
	    seen->source.address);
	p = append_put_small(put(p, "\",\"src_port\":"), seen->source.port);
	p = value_put_address(put(p, ",\"dest_ip\":\""), seen->family,
	    seen->destination.address);
	p = append_put_small(put(p, "\",\"dest_port\":"),
	    seen->destination.port);
	p = seen->transport == IPPROTO_UDP ?
	    put(p, ",\"proto\":\"UDP\",\"app_proto\":\"") :
	    put(p, ",\"proto\":\"TCP\",\"app_proto\":\"");
	p = put(p, m->protocol->name);
	if (direction != NULL)
		p = put(put(p, "\",\"direction\":\""), direction);
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
	if (m->encrypted && m->check == CHECK_VALID)	/* most of them */
		return put(p, ",\"icq\":{\"encrypted\":true,"
		    "\"checkcode\":\"valid\"");
	p = put(p, m->encrypted ? ",\"icq\":{\"encrypted\":true" :
	    ",\"icq\":{\"encrypted\":false");
	if (verdict == NULL)
		return p;
	p = put(put(p, ",\"checkcode\":\""), verdict);
	*p++ = '"';
	return p;
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

void
json_envelope_append(struct printbuf *pb, struct when *when,
    const struct message *m)
{
	char *p;

	if (append_reserve(pb, ENVELOPE_ROOM) != 0)
		return;
	append_close(pb, put_seen(append_end(pb), when, m));
	if (m->seen->interface != NULL || m->seen->vlans > 0)
		interface_and_vlans(pb, m->seen);
	if (m->via != NULL) {
		append_string(pb, ",\"via\":");
		via_append_json(pb, m->via);
	}
	if (append_reserve(pb, ENVELOPE_ROOM) != 0)
		return;
	p = put_seal(append_end(pb), m);
	if (m->confidence == LOOKS_LIKE)
		p = put(p, ",\"confidence\":\"likely\"");
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
