#!/bin/sh
# How many packets a second a capture takes without losing one: the load of
# version 5 is replayed over a pair of interfaces in a network namespace of its
# own, at rates between which the search halves the distance. Beside it stands
# tcpdump, which only copies packets, to /dev/null.
#
#	bench/live.sh
#
# Environment: ICQDUMP the program, BENCH the directory of the compiled
# helpers, STEPS of the search. Needs root and tcpreplay.
set -eu
export TZ=UTC LC_ALL=C

icqdump=${ICQDUMP:-./icqdump}
bench=${BENCH:-bench}
steps=${STEPS:-6}
count=1000000
# Each rate is tried for so many seconds, and once more where packets are lost.
seconds=2

skip() {
	echo "live: skipped: $*"
	exit 0
}

if [ "${IN_NAMESPACE:-}" != yes ]; then
	command -v tcpreplay >/dev/null || skip "tcpreplay is not there"
	command -v ip >/dev/null || skip "ip (iproute2) is not there"
	unshare -n true 2>/dev/null ||
		skip "no network namespace to be had: run it as root"
	IN_NAMESPACE=yes exec unshare -n sh "$0"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/icqdump-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
load=$work/load.pcap
"$bench/load" v5 "$load" $count >/dev/null
ip link add sender type veth peer name taker
for end in sender taker; do
	ip link set $end up
done

# replay option...: packets per second, as they were sent.
replay() {
	tcpreplay -q -K -i sender "$@" "$load" 2>&1 |
	    sed -n 's/.* \([0-9]*\)\.[0-9]* pps$/\1/p'
}

counted() {
	sed -n "s/^\([0-9]*\) packets* $1.*/\1/p" "$work/err"
}

# try rate command...: sets $sent, the true rate; fails where one was lost.
try() {
	packets=$(($1 * seconds))
	[ $packets -le $count ] || packets=$count
	rate=$1
	shift
	listen "$@"
	sent=$(replay --pps="$rate" --limit=$packets)
	sleep 0.5
	kill -INT $pid
	wait $pid || :
	[ "$(counted 'dropped by kernel')" = 0 ] &&
	    [ "$(counted 'received by filter')" -ge $packets ]
}

# listen command...: begins it, and waits until it captures.
listen() {
	"$@" >/dev/null 2>"$work/err" &
	pid=$!
	tries=0
	until grep -q listening "$work/err"; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || exit 1
		sleep 0.1
	done
	sleep 0.2
}

# search name command...: a line of the table.
search() {
	name=$1 best=0 low=0 high=$top
	shift
	rate=$top
	step=0
	while [ $step -lt "$steps" ]; do
		step=$((step + 1))
		if try $rate "$@" || try $rate "$@"; then
			best=$sent low=$rate
			[ $rate -lt $top ] || break
		else
			high=$rate
		fi
		rate=$(((low + high) / 2))
	done
	limit=
	[ $low -lt $top ] || limit=", the sender's limit"
	printf '%-24s %10s%s\n' "$name" "$best" "$limit"
}

top=$(replay --topspeed)
printf '%-24s %10s\n' 'live' 'packets/s'
if command -v tcpdump >/dev/null; then
	search 'tcpdump -w /dev/null' tcpdump -i taker -w /dev/null
fi
search 'icqdump -w /dev/null' "$icqdump" -i taker -w /dev/null
search 'icqdump' "$icqdump" -i taker -o /dev/null
search 'icqdump -j' "$icqdump" -i taker -j -o /dev/null

echo
echo "The highest rate of which the kernel dropped nothing, with the buffers that"
echo "the programs ask for by themselves."
