#!/bin/sh
# Field by field beside tshark, for what it decodes too: client packets of
# version 5 on port 4000. It runs where tshark is installed.
#
# What tshark gets wrong is left out: server packets and contact lists, which
# it calls malformed; texts that are not ASCII; META_USER, in which it finds no
# parameters.
set -u
icqdump=${ICQDUMP:-./icqdump}
srcdir=${srcdir:-.}
for program in tshark python3; do
	if ! command -v $program >/dev/null; then
		echo "tshark: skipped: needs $program"
		exit 77
	fi
done

python3 - "$icqdump" "$srcdir"/samples/*.pcap <<'END'
import json
import re
import subprocess
import sys

# tshark's name, ours, and how to write ours as tshark does.
number = int
FIELDS = [
    ("icq.version", "version", number),
    ("icq.uin", "uin", number),
    ("icq.sessionid", "session", number),
    ("icq.client_cmd", "command_id", number),
    ("icq.seqnum1", "seq1", number),
    ("icq.seqnum2", "seq2", number),
    ("icq.checkcode", "check", number),
    ("icq.receiver_uin", "body.to", number),
    ("icq.msg_type", "body.type", number),
    ("icq.msg", "body.text", str),
    ("icq.text_code", "body.text_code", str),
    ("icq.login.time", "body.login_time", number),
    ("icq.login.port", "body.tcp_port", number),
    ("icq.login.ip", "body.ip", str),
    ("icq.group", "body.chat_group", number),
]

compared = {name: 0 for name, _, _ in FIELDS}
packets = wrong = 0


def value(record, path):
    for key in path.split("."):
        record = record.get(key)
        if record is None:
            return None
    return record


def theirs(path):
    command = ["tshark", "-r", path, "-Y", "icq && udp.dstport == 4000",
        "-T", "fields", "-t", "e", "-E", "separator=\t", "-E",
        "occurrence=f", "-e", "frame.number", "-e", "_ws.malformed"]
    for name, _, _ in FIELDS:
        command += ["-e", name]
    out = subprocess.run(command, capture_output=True, text=True).stdout
    for line in out.splitlines():
        cells = line.split("\t")
        if len(cells) == len(FIELDS) + 2:
            yield int(cells[0]), cells[1], cells[2:]


# Texts come with backslashes.
def same(ours, cell, write):
    if write is number:
        return int(ours) == int(cell, 0)
    return ours == re.sub(r"\\([nrt\\])",
        lambda m: {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), cell)


for path in sys.argv[2:]:
    out = subprocess.run([sys.argv[1], "-j", "--show-secrets", "-r", path],
        capture_output=True, text=True).stdout
    records = {}
    for line in out.splitlines():
        record = json.loads(line)
        if "part" not in record.get("icq", {"part": 0}):
            records[record["pcap_cnt"]] = record
    for frame, malformed, cells in theirs(path):
        record = records.get(frame)
        # A wrong code is decrypted by both, but noise is no field.
        if record is None or record["app_proto"] != "icq-v5" or \
                record["icq"].get("checkcode") != "valid" or malformed or \
                record["direction"] != "to_server" or "anomaly" in record:
            continue
        packets += 1
        for (name, ours, write), cell in zip(FIELDS, cells):
            mine = value(record["icq"], ours)
            if cell == "" or mine is None or not cell.isascii():
                continue
            compared[name] += 1
            if not same(mine, cell, write):
                wrong += 1
                print(f"tshark: {path}, packet {frame}: {name} is {cell!r} "
                    f"there, {mine!r} here")
print(f"tshark: {packets} packets, {sum(compared.values())} fields compared, "
    f"{wrong} differ")
print("tshark: " + ", ".join(f"{n} {c}" for n, c in compared.items()))
sys.exit(wrong > 0 or packets < 100 or min(compared.values()) == 0)
END
