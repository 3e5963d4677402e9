#!/bin/sh
# Live captures whose outputs are rotated, moved away, full, slow or gone, while
# packets come as fast as a program can send them: what was captured is written,
# what was not is counted, and files and streams end with whole records. In
# namespaces of its own: nothing of it is seen outside.
set -u
icqdump=${ICQDUMP:-./icqdump}
srcdir=${srcdir:-.}
sample=${ICQDUMP_SAMPLES:-$srcdir/samples}/seed-direct.pcap
flood=$srcdir/tests/live/flood.py
port=4931

skip() {
	echo "live_outputs: skipped: $*"
	exit 77
}

if [ -z "${LIVE_OUTPUTS_INSIDE:-}" ]; then
	command -v unshare >/dev/null || skip "needs unshare (util-linux)"
	command -v python3 >/dev/null || skip "needs python3"
	command -v jq >/dev/null || skip "needs jq"
	command -v ip >/dev/null || skip "needs ip (iproute2)"
	for how in '' --map-root-user none; do
		unshare $how --net --mount true 2>/dev/null && break
	done
	[ "$how" != none ] || skip "may not make namespaces here"
	LIVE_OUTPUTS_INSIDE=yes exec unshare $how --net --mount sh "$0"
fi

ip link set lo up || skip "cannot use the interface lo"
work=$(mktemp -d) || exit 1
running=
watchdog=
failed=0
passed=0

# Ends what this test has started, and nothing else.
clean_up() {
	trap '' INT TERM HUP
	kill $watchdog 2>/dev/null
	for pid in $running; do
		kill -KILL "$pid" 2>/dev/null
	done
	wait
	umount "$work/disk" 2>/dev/null
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP
trap 'echo "live_outputs: not done after 300 seconds"; exit 1' ALRM
# It is killed with its sleep, and quietly.
sh -c 'trap "kill \$!; exit" TERM; sleep 300 & wait; kill -ALRM $1' \
    sh $$ >/dev/null 2>&1 &
watchdog=$!

# expect what command...: the command succeeds.
expect() {
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "live_outputs: $what: not so; standard error:"
		tail -n 12 "$work/err"
	fi
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

listening() {
	grep -q listening "$work/err"
}

# capture argument...: in the background, its output to `out`; d is empty.
capture() {
	rm -rf "$work/d"
	mkdir "$work/d"
	: >"$work/err"
	env --default-signal=HUP,INT,TERM "$icqdump" -Z root -i lo \
	    -d $port=icq-v5 "$@" "udp port $port" 2>"$work/err" >"$out" &
	capture=$!
	running="$running $capture"
	if ! soon listening; then
		grep -q -i permi "$work/err" && skip "may not capture here"
		expect "the capture begins" false
		exit 1
	fi
}

# send count [pause]
send() {
	python3 -B "$flood" "$sample" $port "$@" 2>"$work/flood.err" ||
		expect "packets are sent: $(tail -n 1 "$work/flood.err")" false
}

ends() {
	wait $capture
	status=$?
}

# end: as a person would, once all that came was looked at.
end() {
	sleep 1
	kill -INT $capture
	ends
}

# counter words: the number before them at the end.
counter() {
	sed -n "s/^\\([0-9]*\\) $1.*/\\1/p" "$work/err" | tail -n 1
}

packets_in() {
	for file; do
		"$icqdump" -r "$file" -o /dev/null 2>&1 >/dev/null ||
			echo "$file is damaged" >>"$work/err"
	done | sed -n 's/ packets* captured$//p' |
	    awk '{ n += $1 } END { print n + 0 }'
}

whole() {
	! grep damaged "$work/err"
}

json() {
	cat "$@" | jq -c .event_type >"$work/types" 2>>"$work/err"
}

out=/dev/null

# Rotation by size, under load.

capture -B 65536 -C 1m -w "$work/d/a.pcap" -j -o "$work/d/a.json"
send 60000
end
expect "INT ends with 0" [ $status = 0 ]
captured=$(counter 'packets captured')
expect "all were captured that were not dropped" \
    [ $((captured + $(counter 'packets dropped'))) -ge 60000 ]
expect "several files of packets were made" [ -s "$work/d/a.pcap3" ]
expect "all packets are in them" \
    [ "$(packets_in "$work"/d/a.pcap*)" = "$captured" ]
expect "each is a whole capture" whole
expect "several files of records were made" [ -s "$work/d/a.json10" ]
expect "every record is JSON" json "$work"/d/a.json*
expect "and none is missing" [ "$(wc -l <"$work/types")" = "$captured" ]
expect "no file is larger than asked, but by a record" \
    [ "$(find "$work/d" -size +$((1048576 + $(wc -L <"$work/d/a.json") + 16))c |
    wc -l)" = 0 ]

# By time.

capture -B 65536 -G 1 -w "$work/d/%s.pcap" -j -o "$work/d/%s.json"
send 60000 0.05
end
captured=$(counter 'packets captured')
expect "three seconds make several files" \
    [ "$(ls "$work"/d/*.pcap | wc -l)" -ge 3 ]
expect "with all packets" [ "$(packets_in "$work"/d/*.pcap)" = "$captured" ]
expect "each a whole capture" whole
expect "and all records" json "$work"/d/*.json
expect "none missing" [ "$(wc -l <"$work/types")" = "$captured" ]
capture -G 1 -W 2 -w "$work/d/%s.pcap"
send 60000 0.05
ends
expect "-W 2 ends it by itself, with 0" [ $status = 0 ]
expect "after two files" [ "$(ls "$work"/d/* | wc -l)" = 2 ]

# Files moved away under load.

capture -B 65536 -w "$work/d/a.pcap" -j -o "$work/d/a.json"
send 100000 0.01 &
sender=$!
for i in 1 2 3 4 5; do
	sleep 0.2
	mv "$work/d/a.pcap" "$work/d/moved$i.pcap"
	mv "$work/d/a.json" "$work/d/moved$i.json"
	kill -HUP $capture
	expect "HUP makes the files anew" soon [ -e "$work/d/a.json" ]
	expect "both" soon [ -e "$work/d/a.pcap" ]
done
wait $sender
end
captured=$(counter 'packets captured')
expect "HUP loses no packet" \
    [ "$(packets_in "$work"/d/*.pcap)" = "$captured" ]
expect "each file is a whole capture" whole
expect "HUP spoils no record" json "$work"/d/*.json
expect "and loses none" [ "$(wc -l <"$work/types")" = "$captured" ]
expect "something went to the moved files" [ -s "$work/d/moved3.json" ]

# Records of statistics, busy and idle.

capture -B 65536 -j --stats-interval 1 -l -o "$work/d/a.json"
send 200000 0.01
sleep 2
end
jq -c 'select(.event_type == "stats")' "$work/d/a.json" >"$work/stats"
expect "there is a record every second, busy or not" \
    [ "$(wc -l <"$work/stats")" -ge 5 ]
expect "they have the system's counters" [ "$(jq -s '
    all(.[]; .stats.received != null and .stats.dropped != null)' \
    "$work/stats")" = true ]
expect "times and numbers do not go back" [ "$(jq -s '
    (map(.timestamp) | . == sort) and (map(.stats.captured) | . == sort) and
    (map(.stats.received) | . == sort)' "$work/stats")" = true ]
expect "some came while packets did" [ "$(jq -s 'map(.stats.captured) |
    map(select(. > 0 and . < 200000)) | length > 0' "$work/stats")" = true ]

# A disk that is full.

mkdir "$work/disk"
full() {
	mount -t tmpfs -o size="$1" none "$work/disk" ||
		skip "cannot mount a small disk"
}
for kind in json pcap; do
	full 400k
	case $kind in
	json)	capture -B 65536 -j -o "$work/disk/a.json" ;;
	pcap)	capture -B 65536 -w "$work/disk/a.pcap" ;;
	esac
	send 20000
	ends
	expect "a full disk ends with 1" [ $status = 1 ]
	expect "the file is named, the reason, what is lost" grep -q \
	    "a\\.$kind: No space left on device; [1-9][0-9]* .*not be written" \
	    "$work/err"
	expect "the drops are told" [ -n "$(counter 'packets* dropped')" ]
	expect "the disk was filled" \
	    [ "$(wc -c <"$work/disk/a.$kind")" -gt 300000 ]
	case $kind in
	json)	expect "what is there is whole" json "$work/disk/a.json"
		expect "to its end" \
		    [ "$(tail -c 1 "$work/disk/a.json" | wc -l)" = 1 ] ;;
	pcap)	expect "what is there is whole" \
		    [ "$(packets_in "$work/disk/a.pcap")" -gt 1000 ]
		expect "to its end" whole ;;
	esac
	umount "$work/disk"
done

# A reader that is slow: the program waits, the system drops, and both say so.

mkfifo "$work/pipe"
out=$work/pipe
sh -c 'exec 3<"$1"; sleep 3; exec cat <&3 >"$2"' sh "$work/pipe" \
    "$work/read" &
running="$running $!"
capture -B 64 -j
send 100000
end
dropped=$(counter 'packets* dropped by kernel')
captured=$(counter 'packets* captured')
expect "a slow reader makes the system drop packets" [ "$dropped" -gt 0 ]
expect "it got less than was sent" [ "$captured" -lt 100000 ]
expect "none is missing from both counts" [ $((captured + dropped)) -ge 100000 ]
wait_read() {
	[ "$(wc -l <"$work/read")" = "$captured" ]
}
expect "the reader got all that was captured" soon wait_read
expect "whole" json "$work/read"
expect "it ended with 0" [ $status = 0 ]

# One that reads nothing: a signal ends it once it reads on, a second at once.

sh -c 'exec 3<"$1"; exec sleep 30' sh "$work/pipe" &
reader=$!
running="$running $reader"
capture -B 64 -j
send 5000
kill -TERM $capture
sleep 1
expect "it waits for its reader" kill -0 $capture
kill -TERM $capture
ends
expect "a second signal ends it" [ $status = 143 ]
kill $reader
wait $reader 2>/dev/null

# One that goes away.

sh -c 'exec 3<"$1"; exec head -n 5 <&3 >"$2"' sh "$work/pipe" "$work/read" &
running="$running $!"
capture -B 65536 -j
send 5000
ends
expect "a reader that goes away is no fault" [ $status = 0 ]
expect "nothing is said of it" [ "$(grep -v listening "$work/err")" = "" ]
expect "it had what it wanted" json "$work/read"

# One that will not wait, though it is slow: nothing is lost.

python3 - "$icqdump" "$sample" >"$work/read" 2>"$work/err" <<'END'
import os, subprocess, sys, time

end, start = os.pipe()
os.set_blocking(start, False)
files = [word for _ in range(2000) for word in ("-r", sys.argv[2])]
program = subprocess.Popen([sys.argv[1], "-q", "-j", *files], stdout=start)
os.close(start)
time.sleep(1)
with open(end, "rb") as pipe:
    sys.stdout.buffer.write(pipe.read())
sys.exit(program.wait())
END
status=$?
expect "a pipe that does not block is waited for" [ $status = 0 ]
expect "and gets both messages of each" [ "$(wc -l <"$work/read")" = 4000 ]
expect "whole" json "$work/read"

echo "live_outputs: $passed passed, $failed failed"
[ $failed = 0 ]
