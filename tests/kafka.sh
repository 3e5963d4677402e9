#!/bin/sh
# Records through Kafka by kcat, as contrib/README.md has it, and back: all of
# them, none twice, each flow in one partition and in its order; from one
# producer, and from two with a shard each. The cluster is the one that
# librdkafka has for tests, of three brokers on the loopback. Needs kcat.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}

for program in kcat jq; do
	if ! command -v $program >/dev/null; then
		echo "kafka: skipped: needs $program"
		exit 77
	fi
done

work=$(mktemp -d) || exit 1
running=
failed=0

# Ends what this test has started, and nothing else.
clean_up() {
	trap '' INT TERM HUP
	for pid in $running; do
		kill -KILL "$pid" 2>/dev/null
	done
	wait
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP

fail() {
	echo "kafka: $*"
	failed=1
}

give_up() {
	fail "$@"
	tail -n 5 "$work"/*.err
	exit 1
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

# A producer that has a cluster within and waits for what to send, for ever;
# not every kcat has -M, which is the same. It ends with this test, however
# that ends: then nobody is left to write to it.
mkfifo "$work/idle"
exec 3<>"$work/idle"
kcat -P -b none -t none -X test.mock.num.brokers=3 -d mock \
    <"$work/idle" >"$work/cluster.out" 2>"$work/cluster.err" 3>&- &
running=$!
brokers=
listens() {
	brokers=$(sed -n 's/.* bootstrap\.servers=\([0-9.:,]*\)$/\1/p' \
	    "$work/cluster.err")
	[ -n "$brokers" ]
}
soon listens || give_up "the cluster does not start"

# decode option...: the records of the samples.
decode() {
	"$icqdump" -q -j "$@" -r "$samples/lab-udp5-micq046-isd.pcap" \
	    -r "$samples/v2-session.pcap" -r "$samples/oscar-login.pcap" \
	    -r "$samples/proxy-tunnel.pcap" \
	    -r "$samples/lab-udp5-p2p8-file-micq0411-oos.pcap"
}

# produce topic option...: sends them.
produce() {
	topic=$1
	shift
	decode "$@" | jq -r '"\(.flow_id)\t\(tojson)"' |
	    timeout 20 kcat -P -b "$brokers" -t "$topic" -K '\t' \
	    -X enable.idempotence=true 2>>"$work/produce.err"
}

# consume topic: prints key, partition, record, by partition and offset.
consume() {
	timeout 20 kcat -C -q -b "$brokers" -t "$1" -o beginning -e \
	    -f '%k\t%p\t%o\t%s\n' 2>"$work/consume.err" ||
		fail "cannot read from $1: $(cat "$work/consume.err")"
}

# normal: records without what ties those of one pair of addresses to
# another's, which shards do not know (icqdump-json(5), SHARDS).
normal() {
	jq -cS 'del(.icq.login_flow_id, .icq.redirected_by)'
}

# back topic: what comes back is what was sent.
back() {
	consume "$1" >"$work/back"
	cut -f 4- "$work/back" | normal >"$work/records"
	[ "$(wc -l <"$work/records")" = "$(wc -l <"$work/sent")" ] ||
		fail "$1: of $(wc -l <"$work/sent") records" \
		    "$(wc -l <"$work/records") come back"
	sort "$work/sent" >"$work/sent.sorted"
	sort "$work/records" | cmp -s - "$work/sent.sorted" ||
		fail "$1: other records come back than were sent"
	[ "$(cut -f 2 "$work/back" | sort -u | wc -l)" -gt 1 ] ||
		fail "$1: one partition has everything"
	[ "$(cut -f 1,2 "$work/back" | sort -u | wc -l)" = \
	    "$(jq .flow_id "$work/sent" | sort -u | wc -l)" ] ||
		fail "$1: a flow is not in one partition"
	# By flow, and then as they stand.
	jq -r .flow_id "$work/sent" | paste - "$work/sent" |
	    sort -s -k 1,1 >"$work/flows.sent"
	sort -k 1,1 -k 3,3n "$work/back" | cut -f 4- | normal >"$work/flows.back"
	cut -f 2- "$work/flows.sent" | cmp -s - "$work/flows.back" ||
		fail "$1: a flow comes back in another order"
}

decode | normal >"$work/sent" || give_up "cannot read the samples"
[ "$(wc -l <"$work/sent")" -gt 300 ] || give_up "there is too little to send"

produce one || give_up "cannot send"
back one

produce two --shard 1/2 &
first=$!
running="$running $first"
produce two --shard 2/2 || give_up "cannot send a shard"
wait $first || give_up "cannot send the other shard"
back two

[ $failed = 0 ] || exit 1
echo "kafka: $(wc -l <"$work/sent") records there and back, from one" \
    "producer and from two"
