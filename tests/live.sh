#!/bin/sh
# A live capture: packets of a sample, sent over the loopback, are seen as they
# come; root is given up first; INT ends it with the counters. Needs root.
set -u
icqdump=${ICQDUMP:-./icqdump}
sample=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}/seed-direct.pcap

if [ "$(id -u)" != 0 ] || ! command -v python3 >/dev/null ||
    ! "$icqdump" -D 2>/dev/null | grep -q -w lo; then
	echo "live: skipped: needs root, python3 and the interface lo"
	exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
	echo "live: $*"
	sed 5q "$work/err"
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

# The capture's own port tells these packets from others.
port=4931
"$icqdump" -l -i lo -d $port=icq-v5 "udp port $port" >"$work/out" \
    2>"$work/err" &
pid=$!
{ sleep 60; kill -KILL $pid; } >/dev/null 2>&1 &
watchdog=$!

unprivileged() {
	grep -q '^Uid:	[1-9]' "/proc/$pid/status"
}

listening() {
	grep -q . "$work/err"
}

seen() {
	[ "$(grep -c 'ICQ v5 CMD_' "$work/out")" = 2 ]
}

soon listening || fail "does not say that it listens"
if grep -q -i -e 'permi' "$work/err"; then
	kill $pid $watchdog 2>/dev/null
	echo "live: skipped: root may not capture here"
	exit 77
fi
soon unprivileged || fail "still root"
python3 - "$sample" $port <<'END' || fail "cannot send"
import socket, struct, sys

data = open(sys.argv[1], "rb").read()
order = "<" if data[:1] in b"\xd4\x4d" else ">"
at = 24
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    while at < len(data):
        length, = struct.unpack_from(order + "I", data, at + 8)
        # Ethernet, IPv4 without options, UDP.
        s.sendto(data[at + 16 + 14 + 20 + 8:at + 16 + length],
                 ("127.0.0.1", int(sys.argv[2])))
        at += 16 + length
END
soon seen || fail "two packets were sent, but $(wc -l <"$work/out") lines seen"
kill -INT $pid
wait $pid
status=$?
kill $watchdog 2>/dev/null
[ $status = 0 ] || fail "INT ended it with $status"
grep -q '2 packets captured' "$work/err" || fail "no counters at its end"

[ $failed = 0 ] && echo "live: seen over the loopback, without root"
