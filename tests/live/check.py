"""What was captured live, beside what the samples hold.

check.py CAPTURED SESSION...

A session is KIND:PROXY-PORT:SERVER-PORT:OWN-PORT:RECORDS:USER; RECORDS is what
icqdump prints for the sample. The kind is oscar or v5; the own port is that of
the client's datagrams, the user the proxy's, and both may be empty.
"""
import json
import sys

# What tells when and where a record was seen, not what was said.
PLACE = {"timestamp", "pcap_cnt", "flow_id", "community_id", "in_iface",
         "src_ip", "src_port", "dest_ip", "dest_port", "via"}
PASSING = {"pcap_cnt", "seconds", "in_packets"}

wrong = 0


def same(what, wanted, found):
    global wrong
    if wanted != found:
        wrong += 1
        print("check: %s: expected %s, found %s"
              % (what, json.dumps(wanted), json.dumps(found)))


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def timeless(value):
    if isinstance(value, dict):
        return {key: timeless(inner) for key, inner in value.items()
                if key not in PASSING}
    if isinstance(value, list):
        return [timeless(inner) for inner in value]
    return value


def said(record):
    left = {key: value for key, value in record.items() if key not in PLACE}
    # A bare hello does not tell who sends it: where no port is a usual one,
    # and nobody asked a proxy, the lower is taken for the server's.
    if left["icq"].get("command") == "FLAP_SIGN_ON" and \
            not left["icq"]["body"].get("tlvs"):
        del left["direction"]
    return timeless(left)


def same_talk(what, wanted, found):
    same(what + ", number of records", len(wanted), len(found))
    for number, (one, other) in enumerate(zip(wanted, found), 1):
        same("%s, record %d" % (what, number), said(one), said(other))


def by_flow(records):
    flows = {}
    for record in records:
        flows.setdefault(record["flow_id"], []).append(record)
    return list(flows.values())


class Session:
    def __init__(self, text):
        (self.kind, proxy_port, server_port, own_port, records,
         self.user) = text.split(":")
        self.proxy_port = int(proxy_port)
        self.server_port = int(server_port)
        self.own_port = int(own_port or 0)
        self.wanted = load(records)
        self.name = "%s through port %d" % (self.kind, self.proxy_port)

    def handshake(self, relay_port):
        """What of the proxy's messages is known beforehand."""
        home = "127.0.0.1"
        methods = ["none", "password"] if self.user else ["none"]
        steps = [{"command": "METHODS", "methods": methods},
                 {"command": "METHOD", "method_name": methods[-1]}]
        if self.user:
            steps += [{"command": "PASSWORD", "proxy_user": self.user,
                       "redacted": ["proxy.password"]},
                      {"command": "PASSWORD_STATUS", "status_name": "ok"}]
        if self.kind == "v5":
            steps += [{"command": "UDP_ASSOCIATE", "address": home,
                       "port": self.own_port},
                      {"command": "REPLY", "reply_name": "succeeded",
                       "address": home, "port": relay_port}]
        else:
            steps += [{"command": "CONNECT", "address": home,
                       "port": self.server_port},
                      {"command": "REPLY", "reply_name": "succeeded"}]
        return steps

    def check_handshake(self, captured, relay_port):
        wanted = self.handshake(relay_port)
        # A proxy may serve several, each over a connection of its own.
        for flow in by_flow(record for record in captured
                            if record["event_type"] == "proxy" and
                            self.proxy_port in ports(record)):
            if any(record["proxy"]["command"] == wanted[-2]["command"]
                   for record in flow):
                break
        else:
            flow = []
        same(self.name + ", the proxy's messages",
             [step["command"] for step in wanted],
             [record["proxy"]["command"] for record in flow])
        for step, record in zip(wanted, flow):
            found = dict(record["proxy"])
            if "methods" in found:
                found["methods"] = [method["method_name"]
                                    for method in found["methods"]]
            found["redacted"] = record.get("redacted")
            same("%s, the proxy's %s" % (self.name, step["command"]), step,
                 {key: found.get(key) for key in step})
        return flow

    def check(self, captured):
        """The records that are of this session alone."""
        talk = [record for record in captured if "via" in record and
                (self.own_port or self.proxy_port) in ports(record) and
                record["via"][-1].get("port") == self.server_port]
        same_talk(self.name, self.wanted, talk)
        via = {"proto": "socks5", "dest": "127.0.0.1",
               "port": self.server_port}
        if self.user:
            via["user"] = self.user
        for record in talk:
            same(self.name + ", via", [via], record["via"])
        relay_port = talk[0]["dest_port"] if talk else None
        return talk + self.check_handshake(captured, relay_port)


def ports(record):
    return record["src_port"], record["dest_port"]


def main():
    captured = load(sys.argv[1])
    sessions = [Session(text) for text in sys.argv[2:]]
    known = []
    for session in sessions:
        known += session.check(captured)

    # Between proxy and server the same passes, by way of nothing.
    for port in sorted({session.server_port for session in sessions}):
        here = [session for session in sessions if session.server_port == port]
        bare = [record for record in captured if "via" not in record and
                record["event_type"] == "icq" and port in ports(record)]
        flows = by_flow(bare)
        same("beyond the proxies, flows of port %d" % port, len(here),
             len(flows))
        for flow in flows:
            same_talk("beyond the proxies, port %d" % port, here[0].wanted,
                      flow)
        known += bare
    same("records", len(known), len(captured))
    for record in captured:
        if "anomaly" in record:
            same("anomaly", None, record["anomaly"])
    sys.exit(wrong != 0)


main()
