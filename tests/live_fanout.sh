#!/bin/sh
# Two processes share an interface by --fanout: what each pair of addresses says
# comes to one of them, nothing is lost or doubled, and each gets what --shard
# computes, live or afterwards. In a network namespace of its own.
set -u
icqdump=${ICQDUMP:-./icqdump}
sample=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}/proxy-udp-none.pcap

skip() {
	echo "live_fanout: skipped: $*"
	exit 77
}

if [ -z "${FANOUT_INSIDE:-}" ]; then
	for program in unshare ip python3; do
		command -v $program >/dev/null || skip "needs $program"
	done
	[ "$(id -u)" = 0 ] && root= || root=-r
	unshare -n $root true 2>/dev/null ||
	    skip "needs root, or namespaces for all"
	FANOUT_INSIDE=1 exec unshare -n $root sh "$0"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
	echo "live_fanout: $*"
	failed=1
}

# soon command...: it succeeds within ten seconds.
soon() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || return 1
		sleep 0.1
	done
}

ip link set lo up || skip "cannot set up an interface"
# The server of IPv6 and its clients, where there is IPv6. The kernel takes an
# address for its own some time after it was given.
six=0
for i in 1 2 3 4 5 6 7 8 9 10 11; do
	ip -6 address add fd00::$i/64 dev lo nodad 2>/dev/null || break
	six=$i
done

six_are_local() {
	[ "$(ip -6 route show table local | grep -c '^local fd00::')" -ge $six ]
}

soon six_are_local || fail "IPv6 addresses do not become local ones"

# start name option...: it listens, or has ended.
start() {
	name=$1
	shift
	"$icqdump" -i lo "$@" 2>"$work/$name.err" &
	pids="$pids $!"
	echo $! >>"$work/pids"
	soon grep -q -s . "$work/$name.err"
	grep -q 'listening on' "$work/$name.err" && return 0
	sed 5q "$work/$name.err"
	kill $pids $watchdog 2>/dev/null
	grep -q 'this system has none' "$work/$name.err" &&
	    skip "this kernel has no fan-out groups"
	grep -q -i 'more rights' "$work/$name.err" &&
	    skip "may not capture here"
	fail "$name does not listen"
	exit 1
}

pids=
sh -c 'trap "kill \$!; exit" TERM; sleep 300 & wait; kill -KILL $(cat "$1")' \
    sh "$work/pids" >/dev/null 2>&1 &
watchdog=$!
start all -Z root -w "$work/all.pcap" 'udp port 4000'
start shard -Z root -j -l --shard 2/2 -o "$work/shard2" 'udp port 4000'
# In this order they join: the first is shard 1 of 2.
start one -Z root -j -l --fanout 17 -o "$work/1" 'udp port 4000'
start two -Z root -j -l --fanout 17 -o "$work/2" 'udp port 4000'

# Who is not of the same interface is told what to do.
"$icqdump" -i any -Z root --fanout 17 >/dev/null 2>"$work/other.err"
status=$?
[ $status = 1 ] && grep -q 'choose another number' "$work/other.err" ||
	fail "another interface joins the group, or is refused without a word:" \
	    "$status, $(cat "$work/other.err")"

# Twenty clients of IPv4 and, where there is IPv6, ten of that, each with an
# address of its own; the server answers.
cat >"$work/send.py" <<'END'
import socket, struct, sys

data = open(sys.argv[1], "rb").read()
order = "<" if data[:1] in b"\xd4\x4d" else ">"
said, at = [], 24
while at < len(data):
    length, = struct.unpack_from(order + "I", data, at + 8)
    packet = data[at + 16:at + 16 + length]
    port, = struct.unpack_from(">H", packet, 34)
    said.append((port == 4000, packet[42:]))
    at += 16 + length

def talk(family, client, server):
    with socket.socket(family, socket.SOCK_DGRAM) as up, \
            socket.socket(family, socket.SOCK_DGRAM) as down:
        up.bind((client, 1025))
        down.bind((server, 4000))
        for answer, payload in said:
            if answer:
                down.sendto(payload, (client, 1025))
            else:
                up.sendto(payload, (server, 4000))
    return len(said)

count = sum(talk(socket.AF_INET, f"127.0.0.{i}", "127.0.1.1")
    for i in range(1, 21))
count += sum(talk(socket.AF_INET6, f"fd00::{i}", "fd00::1")
    for i in range(2, int(sys.argv[2]) + 1))
print(count)
END
sent=$(python3 "$work/send.py" "$sample" $six) || fail "cannot send"

came() {
	[ "$(cat "$work/1" "$work/2" | wc -l)" -ge "$sent" ]
}

soon came || fail "of $sent packets $(cat "$work/1" "$work/2" | wc -l) came"
sleep 0.5
for pid in $pids; do
	kill -INT $pid
	wait $pid || fail "INT ended one with $?"
done
kill $watchdog 2>/dev/null

for i in 1 2; do
	"$icqdump" -q -j --shard $i/2 -r "$work/all.pcap" >"$work/offline$i"
done
python3 - "$work" "$sent" <<'END' || failed=1
import json, sys

work, sent = sys.argv[1:]

def said(name):
    """What tells messages apart wherever they were captured, in order."""
    return [(r["src_ip"], r["dest_ip"], r["flow_id"] > 0, r["icq"]["command"],
        r["icq"]["seq1"], r["icq"]["seq2"])
        for r in map(json.loads, open(f"{work}/{name}"))]

def numbers(name):
    return [json.loads(line)["pcap_cnt"] for line in open(f"{work}/{name}")]

def pairs(records):
    return {frozenset(r[:2]) for r in records}

one, two = said("1"), said("2")
wrong = []
if not one or not two:
    wrong.append("one of them got nothing")
if pairs(one) & pairs(two):
    wrong.append(f"both got {pairs(one) & pairs(two)}")
if len(one) + len(two) != int(sent):
    wrong.append(f"{len(one)} and {len(two)} records of {sent} packets")
for i, live in (1, one), (2, two):
    if sorted(said(f"offline{i}")) != sorted(live):
        wrong.append(f"process {i} is not shard {i}: {pairs(live)}")
if said("shard2") != said("offline2") or \
        numbers("shard2") != numbers("offline2"):
    wrong.append("live a shard is not what it is afterwards")
for what in wrong:
    print("live_fanout:", what)
print(f"live_fanout: {len(pairs(one))} and {len(pairs(two))} pairs")
sys.exit(bool(wrong))
END
exit $failed
