#!/bin/sh
# What reading a capture costs: a table of user and system time per packet, as
# a ratio to libpcap's bare loop, and of peak memory. All is measured in one
# run on made loads, best of ROUNDS, the commands taking turns: datagrams of
# version 5, and streams of peers and of OSCAR, and what networks carry with
# some ICQ among it, whose rows say so.
#
#	bench/run.sh [--check]
#
# With --check the exit status is 1 where icqdump misses its bars. Of the bare
# loop's time, at most: NDJSON 6 times, of OSCAR 6 times, of mixed traffic 2
# times; lines 5 times, of mixed traffic 2 times; the walk alone 2.5 times. Of
# others', NDJSON 60 times faster than tshark -T ek -J icq and 150 times faster
# than tshark -T ek, lines 3 times faster than tcpdump -nn, where these are
# installed. 64 MiB.
# Environment: ICQDUMP the program, BENCH the directory of the compiled
# helpers, COUNT and ROUNDS.
set -eu
export TZ=UTC
LC_ALL=${LC_ALL:-C}
export LC_ALL

icqdump=${ICQDUMP:-./icqdump}
bench=${BENCH:-bench}
# Short runs, and many: of these some are left alone by the machine's others.
count=${COUNT:-500000}
rounds=${ROUNDS:-15}
# What is slow does not take part in more rounds, and tshark gets the beginning
# only: over so few packets its start would count, which is measured and taken
# off.
slow_rounds=3
tshark_count=50000
check=0

case $# in
0) ;;
1) [ "$1" = --check ] && check=1 ;;
esac
if [ $# != $check ]; then
	echo "usage: run.sh [--check]" >&2
	exit 2
fi
[ "$tshark_count" -le "$count" ] || tshark_count=$count

work=$(mktemp -d "${TMPDIR:-/tmp}/icqdump-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
load=$work/load.pcap
streams=$work/streams.pcap
oscar=$work/oscar.pcap
mixed=$work/mixed.pcap

# measure NAME PACKETS COMMAND...: one line of results.
measure() {
	name=$1 packets=$2
	shift 2
	if result=$("$bench/measure" "$@" 2>"$work/stderr"); then
		printf '%s\t%s\t%s\t%s\n' "$name" "$packets" \
		    "${result% *}" "${result#* }" >>"$work/results"
	else
		cat "$work/stderr" >&2
		exit 1
	fi
}

missing=
have() {
	command -v "$1" >/dev/null 2>&1
}

# The order of this is that of the table.
turn() {
	measure 'read loop' "$count" "$bench/readloop" "$load"
	if have "$bench/walkonly"; then
		measure 'walk only' "$count" "$bench/walkonly" "$load"
	fi
	if have "$icqdump"; then
		measure icqdump "$count" "$icqdump" -r "$load"
		measure 'icqdump -v' "$count" "$icqdump" -v -r "$load"
		measure 'icqdump -x' "$count" "$icqdump" -x -r "$load"
		measure 'icqdump -j' "$count" "$icqdump" -j -r "$load"
		[ "$round" -gt "$slow_rounds" ] ||
			measure 'icqdump --json=pretty' "$count" \
			    "$icqdump" --json=pretty -r "$load"
	fi
	measure 'streams: read loop' "$count" "$bench/readloop" "$streams"
	if have "$icqdump"; then
		measure 'streams: icqdump' "$count" "$icqdump" -r "$streams"
		measure 'streams: icqdump -j' "$count" \
		    "$icqdump" -j -r "$streams"
	fi
	measure 'mixed: read loop' "$mixed_packets" "$bench/readloop" "$mixed"
	if have "$icqdump"; then
		measure 'mixed: icqdump' "$mixed_packets" \
		    "$icqdump" -r "$mixed"
		measure 'mixed: icqdump -j' "$mixed_packets" \
		    "$icqdump" -j -r "$mixed"
	fi
	measure 'oscar: read loop' "$oscar_packets" "$bench/readloop" "$oscar"
	if have "$icqdump"; then
		measure 'oscar: icqdump' "$oscar_packets" \
		    "$icqdump" -r "$oscar"
		measure 'oscar: icqdump -j' "$oscar_packets" \
		    "$icqdump" -j -r "$oscar"
	fi
	if have tcpdump; then
		measure 'tcpdump -nn' "$count" tcpdump -nn -r "$load"
	fi
	if have tshark && [ "$round" -le "$slow_rounds" ]; then
		measure 'start: tshark -T ek' 1 \
		    tshark -c 1 -T ek -r "$load"
		measure 'tshark -T ek' "$tshark_count" \
		    tshark -c "$tshark_count" -T ek -r "$load"
		measure 'start: tshark -T ek -J icq' 1 \
		    tshark -c 1 -T ek -J icq -r "$load"
		measure 'tshark -T ek -J icq' "$tshark_count" \
		    tshark -c "$tshark_count" -T ek -J icq -r "$load"
	fi
}

for program in "$bench/walkonly" "$icqdump" tcpdump tshark; do
	have "$program" || missing="$missing ${program##*/}"
done

# How many packets there are.
packets() {
	"$bench/readloop" "$1" | sed -n 's/^\([0-9]*\) packets.*/\1/p'
}

"$bench/load" v5 "$load" "$count"
echo
"$bench/load" peer "$streams" "$count"
echo
# Larger packets, and a few more.
"$bench/load" mixed "$mixed" "$((count / 2))"
echo
# Frames.
"$bench/load" oscar "$oscar" "$((count / 5 * 2))"
echo
mixed_packets=$(packets "$mixed")
oscar_packets=$(packets "$oscar")
round=0
while [ "$round" -lt "$rounds" ]; do
	round=$((round + 1))
	[ ! -t 2 ] || printf '\rround %d of %d' "$round" "$rounds" >&2
	turn
done
[ ! -t 2 ] || printf '\r                    \r' >&2

awk -F '\t' -v check=$check -v rounds="$rounds" -v some="$tshark_count" \
    -v missing="$missing" '
	# With its first packet.
	sub(/^start: /, "", $1) {
		if (!($1 in start) || $3 < start[$1])
			start[$1] = $3
		next
	}
	!($1 in best) { order[++n] = $1; best[$1] = $3; packets[$1] = $2 }
	{
		if ($3 < best[$1])
			best[$1] = $3
		if ($4 > memory[$1])
			memory[$1] = $4
	}
	function fail(text) {
		print "check: " text
		failed = 1
	}
	# At most so many times as long as the loop.
	function bar(name, limit, loop) {
		if (!(name in time))
			fail("no " name " to check")
		else if (time[name] > limit * time[loop])
			fail(name " takes more than " limit \
			    " times the read loop")
	}
	# At least so many times as fast as another program, if that is there.
	function faster(name, limit, other) {
		if (!(name in time) || !(other in time))
			return
		printf "%s is %.1f times faster than %s.\n", name,
		    time[other] / time[name], other
		if (time[other] < limit * time[name])
			below[++slow] = name " is not " limit \
			    " times faster than " other
	}
	END {
		for (name in best)
			time[name] = best[name] / packets[name]
		for (name in start)
			time[name] = (best[name] - start[name]) / \
			    (packets[name] - 1)
		printf "%-24s %10s %8s %10s\n", "command", "ns/packet",
		    "ratio", "MiB peak"
		for (i = 1; i <= n; i++) {
			name = order[i]
			loop = "read loop"
			if (match(name, /^(streams|mixed|oscar): /))
				loop = substr(name, 1, RLENGTH) loop
			printf "%-24s %10.0f %8.2f %10.1f\n", name,
			    time[name] * 1000, time[name] / time[loop],
			    memory[name] / 1024
		}
		printf "\nUser and system time, best of %d", rounds
		if ("tshark -T ek" in time)
			printf "; tshark: the first %d packets, " \
			    "less the %.2f s of its start", some,
			    start["tshark -T ek"] / 1000000
		print "."
		if (missing != "")
			print "Not there:" missing "."
		faster("icqdump -j", 60, "tshark -T ek -J icq")
		faster("icqdump -j", 150, "tshark -T ek")
		faster("icqdump", 3, "tcpdump -nn")
		if (!check)
			exit 0
		bar("walk only", 2.5, "read loop")
		bar("icqdump", 5, "read loop")
		bar("icqdump -j", 6, "read loop")
		bar("mixed: icqdump", 2, "mixed: read loop")
		bar("mixed: icqdump -j", 2, "mixed: read loop")
		bar("oscar: icqdump -j", 6, "oscar: read loop")
		for (i = 1; i <= slow; i++)
			fail(below[i])
		for (name in memory)
			if ((name ~ /icqdump/ || name == "walk only") &&
			    memory[name] > 64 * 1024)
				fail(name " takes more than 64 MiB")
		exit failed
	}' "$work/results"
