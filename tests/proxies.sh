#!/bin/sh
# What comes through a proxy is told as what comes directly, but for the packets'
# numbers and times: the same session in samples of each proxy, and, where there
# is a corpus, both legs of real ones.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}

for python in python3 /usr/bin/python3 none; do
	"$python" -c 'import json' 2>/dev/null && break
done
if [ "$python" = none ]; then
	echo "proxies: skipped, for want of python3"
	exit 77
fi

LC_ALL=C.UTF-8 "$python" - "$icqdump" "$samples" "${ICQDUMP_CORPUS:-}" <<'END'
import glob, json, os, subprocess, sys

icqdump, samples, corpus = sys.argv[1:]
wrong = compared = 0

# What depends on when and in which packets a message came, not on what it says.
ABOUT_PACKETS = {"in_packets", "ack_of", "repeat_of", "answer_of",
    "redirected_by", "login_flow_id", "comes_from"}

def fail(what):
    global wrong
    wrong += 1
    print("proxies:", what)

def records(path, *options):
    out = subprocess.run([icqdump, "-j", "--show-secrets", *options, "-r",
        path], capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]

def said(record):
    return {key: value for key, value in record["icq"].items()
        if key not in ABOUT_PACKETS}

def flows(path, through):
    """Of each flow that came through a proxy, or of those that did not, what was
    said, in order."""
    found = {}
    for record in records(path):
        if record["event_type"] == "icq" and ("via" in record) == through:
            found.setdefault(record["flow_id"], []).append(record)
    return list(found.values())

def same(one, other, what, loose=0):
    """Frames are counted from any number: those of OSCAR, each end's for
    itself. `loose`: so many messages of either end may be missing at the
    last, for a connection can break off on its way."""
    global compared
    for way in "to_server", "to_client", "peer":
        pair = []
        for flow in one, other:
            flow = [r for r in flow if r.get("direction") == way]
            said_there = [said(r) for r in flow]
            if flow and flow[0]["app_proto"] == "oscar":
                for icq in said_there:
                    if "sequence" in icq:
                        icq["sequence"] = (icq["sequence"] -
                            flow[0]["icq"]["sequence"]) % 65536
            pair.append(said_there)
        n = min(len(pair[0]), len(pair[1]))
        if max(len(pair[0]), len(pair[1])) > n + loose:
            return f"{what}: {len(pair[0])} {way}, not {len(pair[1])}"
        if loose and n > loose:
            n -= loose
        for i in range(n):
            if pair[0][i] != pair[1][i]:
                return f"{what}: message {i + 1} {way} differs"
        compared += n
    return None

def equal_samples(direct, names):
    expected, = flows(f"{samples}/{direct}", False)
    for name in names:
        through = flows(f"{samples}/{name}", True)
        if not through:
            fail(f"{name}: nothing came through")
        for flow in through:
            fault = same(flow, expected, name)
            if fault:
                fail(fault)

equal_samples("proxy-none.pcap", ["proxy-socks4.pcap", "proxy-socks5.pcap",
    "proxy-socks5-rare.pcap", "proxy-connect.pcap", "proxy-nested.pcap",
    "proxy-tunnel.pcap", "proxy-tunnel-turned.pcap",
    "proxy-tunnel-socks.pcap"])
equal_samples("proxy-udp-none.pcap", ["proxy-udp.pcap", "proxy-udp-name.pcap",
    "proxy-udp-late.pcap"])

# Nothing of proxies that is not ICQ's is told, but with -v.
others = f"{samples}/proxy-others.pcap"
if records(others):
    fail("proxy-others.pcap: told of without -v")
if len(records(others, "-v")) != 18:
    fail("proxy-others.pcap: not all is told of with -v")

# Both legs: what each client said to its proxy, that proxy said to the server.
for path in sorted(glob.glob(f"{corpus}/lab/proxy-*.pcap")) if corpus else []:
    name = os.path.basename(path)
    direct = flows(path, False)
    for flow in flows(path, True):
        faults = [same(flow, other, name, 1) for other in direct]
        if all(faults):
            fail(f"{name}: a flow of {len(flow)} messages is on no other leg")
    for record in records(path):
        if "via" in record and (record["via"][0]["proto"] not in
                {"socks4", "socks5", "http"} or
                not record["via"][0].get("dest")):
            fail(f"{name}: through {record['via']}")
            break

# Real proxies, none of them ICQ's: told with -v, and never taken for ICQ.
for path in sorted(glob.glob(f"{corpus}/public/socks/*")) if corpus else []:
    name = os.path.basename(path)
    if records(path):
        fail(f"{name}: told of without -v")
    told = records(path, "-v")
    # One begins with words that are no SOCKS.
    if any(record["event_type"] != "proxy" or ("anomaly" in record and
            "reverse" not in name) for record in told):
        fail(f"{name}: wrong with -v")
    if not told:
        fail(f"{name}: nothing is told with -v")
    compared += len(told)

print(f"proxies: {compared} messages compared, {wrong} wrong")
sys.exit(wrong > 0)
END
