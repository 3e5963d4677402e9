#!/bin/sh
# Field by field beside tshark, for what it decodes of OSCAR too, in the samples
# and, where there are any, outside captures. It runs where tshark is installed.
#
# What tshark 4.0 gets wrong is left out:
#	it must be told the ports;
#	DC info: what follows the cookie is read two bytes too early;
#	04/0B: what an answer says is taken for an error's length;
#	01/10 with who warned, 0E/05: malformed, though they are not;
#	01/0A, 01/0F and 03/0B: the first of several records alone;
#	18, 25, 85, 09/0A, 09/0B: without a head;
#	04/06, 04/07: the first of several texts alone;
#	01/13: its type is read where it is not;
#	04/0A, TLV 2711, channel 4, and of 0x15 all but its head: not decoded;
#	text that is not ASCII.
set -u
icqdump=${ICQDUMP:-./icqdump}
srcdir=${srcdir:-.}
for program in tshark python3; do
	if ! command -v $program >/dev/null; then
		echo "tshark: skipped: needs $program"
		exit 77
	fi
done

set -- "$srcdir"/samples/oscar-*.pcap "$srcdir"/samples/lab-oscar-*.pcap
if [ -n "${ICQDUMP_CORPUS:-}" ]; then
	set -- "$@" "$ICQDUMP_CORPUS"/lab/oscar-*.pcap \
	    "$ICQDUMP_CORPUS"/public/oscar/*.pcap
fi

python3 - "$icqdump" "$@" <<'END'
import json
import re
import subprocess
import sys

PORTS = ["tcp.port==5190,aim", "tcp.port==443,aim"]


def inside(value, key):
    """All values of a key, wherever it stands, in order."""
    if isinstance(value, dict):
        for k, v in value.items():
            if k == key:
                yield v
            else:
                yield from inside(v, key)
    elif isinstance(value, list):
        for v in value:
            yield from inside(v, key)


def channel(icq):
    if "family" in icq:
        return [2]
    return [icq["command_id"]] if "command_id" in icq else []


def top(key):
    return lambda icq: [icq[key]] if key in icq else []


def snac(key):
    return lambda icq: [icq[key]] if "family" in icq else []


def of(snacs, key):
    """The values of a key, in bodies of these SNACs."""
    return lambda icq: list(inside(icq.get("body", {}), key)) \
        if (icq.get("family"), icq.get("command_id")) in snacs else []


FAMILIES = {(1, 2), (1, 3), (1, 0x17), (1, 0x18)}
MESSAGES = {(4, 6), (4, 7)}
ICQ = {(0x15, 2), (0x15, 3)}
ITEMS = {(0x13, 6), (0x13, 8), (0x13, 9), (0x13, 0x0a)}
RIGHTS = {(1, 0x0f), (1, 0x1e), (3, 0x0b), (4, 7)}

# tshark's name, ours, and how to read tshark's.
number = lambda cell: int(cell, 0)
FIELDS = [
    ("aim.channel", channel, number),
    ("aim.seqno", top("sequence"), number),
    ("aim.fnac.family", snac("family"), number),
    ("aim.fnac.subtype", snac("command_id"), number),
    ("aim.fnac.flags", snac("snac_bits"), number),
    ("aim.fnac.id", snac("request_id"), number),
    ("aim_generic.version", of(FAMILIES, "family_version"), number),
    ("aim_generic.rateinfo.class.window_size", of({(1, 7)}, "rate_window"), number),
    ("aim_generic.rateinfo.class.limitlevel", of({(1, 7)}, "rate_limit"), number),
    ("aim_messaging.channelid", of(MESSAGES | {(4, 0x0c)}, "channel"), number),
    ("aim_messaging.notification.type", of({(4, 0x14)}, "typing"), number),
    ("aim.messageblock.charset", of(MESSAGES, "text_charset"), number),
    ("aim.messageblock.message", of(MESSAGES, "text"), str),
    ("aim.dcinfo.addr", of(RIGHTS, "real_ip"), str),
    ("aim.dcinfo.tcpport", of(RIGHTS, "tcp_port"), number),
    ("aim.dcinfo.type", of(RIGHTS, "connection"), number),
    ("aim.dcinfo.proto_version", of(RIGHTS, "peer_version"), number),
    ("aim_icq.owner_uid", of(ICQ, "own_uin"), str),
    ("aim_icq.request_type", of(ICQ, "request_type"), number),
    ("aim_icq.request_seq_number", of(ICQ, "icq_sequence"), number),
    ("aim_ssi.fnac.gid", of(ITEMS, "group_number"), number),
    ("aim_ssi.fnac.bid", of(ITEMS, "item_number"), number),
    ("aim_ssi.fnac.type", of(ITEMS, "item_type"), number),
    ("aim_location.snac.request_user_info.infotype", of({(2, 5)}, "info_type"), number),
]

compared = {name: 0 for name, _, _ in FIELDS}
packets = wrong = 0


def theirs(path):
    command = ["tshark", "-r", path, "-Y", "aim", "-T", "fields", "-E",
        "separator=\t", "-E", "occurrence=a", "-E", "aggregator=;", "-e",
        "frame.number", "-e", "_ws.malformed"]
    for port in PORTS:
        command += ["-d", port]
    for name, _, _ in FIELDS:
        command += ["-e", name]
    out = subprocess.run(command, capture_output=True, text=True,
        errors="replace").stdout
    for line in out.splitlines():
        cells = line.split("\t")
        if len(cells) == len(FIELDS) + 2:
            yield int(cells[0]), cells[1], cells[2:]


def ours(path):
    out = subprocess.run([sys.argv[1], "-j", "-r", path],
        capture_output=True, text=True).stdout
    packets = {}
    for line in out.splitlines():
        record = json.loads(line)
        if record["app_proto"] == "oscar":
            packets.setdefault(record["pcap_cnt"], []).append(record)
    return packets


def spoilt(records):
    """Where something is amiss, or what tshark is known to take amiss."""
    for record in records:
        icq = record["icq"]
        if "anomaly" in record or \
                (icq.get("family"), icq.get("command_id")) in \
                {(1, 0x0a), (1, 0x10), (0x0e, 5), (4, 0x0b), (9, 0x0a),
                (9, 0x0b)} or icq.get("family") in (0x18, 0x25, 0x85):
            return True
        if len(list(inside(icq, "text_charset"))) > 1:
            return True
        if len(icq.get("body", {}).get("users", [])) > 1:
            return True
    return False


for path in sys.argv[2:]:
    mine = ours(path)
    for frame, malformed, cells in theirs(path):
        records = mine.get(frame)
        if records is None or malformed or spoilt(records):
            continue
        packets += 1
        for (name, values, read), cell in zip(FIELDS, cells):
            if cell == "" or not cell.isascii():
                continue
            expected = [read(c) for c in cell.split(";")] \
                if read is not str else [re.sub(r"\\([nrt\\])", lambda m:
                {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), cell)]
            found = [v for r in records for v in values(r["icq"])]
            if read is str:
                if any(not str(v).isascii() for v in found):
                    continue
                found = [";".join(str(v) for v in found)]
            compared[name] += len(expected)
            if expected != found:
                wrong += 1
                print(f"tshark: {path}, packet {frame}: {name} is {cell!r} "
                    f"there, {found!r} here")
print(f"tshark: {packets} packets of OSCAR, {sum(compared.values())} fields "
    f"compared, {wrong} differ")
print("tshark: " + ", ".join(f"{n} {c}" for n, c in compared.items()))
sys.exit(wrong > 0 or packets < 100 or
    min(v for k, v in compared.items() if not k.startswith("aim_loc")) == 0)
END
