#!/bin/sh
# Files one after the other (-C, -G, -W), files opened anew (HUP), full disks,
# and what is counted on the way. Needs jq.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}
# Datagrams and streams, 132 packets in 60 seconds.
sample=$samples/lab-udp5-p2p8-file-micq0411-oos.pcap

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
status=0

# expect what command...: the command succeeds.
expect() {
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "rotation: $what: not so (status $status, standard error:)"
		sed 5q "$work/err"
	fi
}

# run argument...: leaves $status, out and err; d is an empty directory.
run() {
	rm -rf "$work/d"
	mkdir "$work/d"
	again "$@"
}

again() {
	"$icqdump" "$@" >"$work/out" 2>"$work/err"
	status=$?
}

ended() {
	[ "$status" = "$1" ]
}

says() {
	grep -q -e "$1" "$work/err"
}

# files name...: these there are, and no others.
files() {
	[ "$(ls "$work/d")" = "$(printf '%s\n' "$@" | sort)" ]
}

# The files of a name, in the order of their numbers.
in_order() {
	i=0
	while [ -e "$work/d/$1$([ $i = 0 ] || echo $i)" ]; do
		echo "$work/d/$1$([ $i = 0 ] || echo $i)"
		i=$((i + 1))
	done
}

# together name: the records of these files are the whole.
together() {
	in_order "$1" | xargs cat | cmp -s - "$work/whole.json"
}

# packets file...: the packets of these files, without the heads.
packets() {
	for file; do
		tail -c +25 "$file"
	done
}

packets_together() {
	packets $(in_order "$1") | cmp -s - "$work/whole.packets"
}

# Each file has a head, and is a capture to its last byte.
readable() {
	for file in $(in_order "$1"); do
		"$icqdump" -q -r "$file" >/dev/null 2>"$work/err" || return 1
	done
}

# over name size: each but the last is that large, without its last record or
# packet it would not be.
sizes() {
	last=$(in_order "$1" | tail -n 1)
	for file in $(in_order "$1"); do
		size=$(wc -c <"$file")
		[ "$file" = "$last" ] || [ "$size" -gt "$2" ] || return 1
		[ "$size" -le $(($2 + $3)) ] || return 1
	done
}

every_line_is_json() {
	for file in "$work"/d/*.json*; do
		jq -e . "$file" >/dev/null 2>"$work/err" || return 1
		[ "$(tail -c 1 "$file" | wc -l)" = 1 ] || return 1
	done
}

"$icqdump" -j -q -r "$sample" >"$work/whole.json"
"$icqdump" -q -r "$sample" -w - | tail -c +25 >"$work/whole.packets"
longest=$(wc -L <"$work/whole.json")

# By size.

run -q -r "$sample" -w "$work/d/a.pcap" -j -o "$work/d/a.json" -C 4k
expect "-C ends with 0" ended 0
expect "there are several files of packets" [ -s "$work/d/a.pcap2" ]
expect "and more of records" [ -s "$work/d/a.json10" ]
expect "records go from one to the next" together a.json
expect "packets do" packets_together a.pcap
expect "each file of packets is whole" readable a.pcap
expect "each file of records is" every_line_is_json
expect "files of packets are as large as asked" sizes a.pcap 4096 1600
expect "files of records are" sizes a.json 4096 "$longest"

# What tcpdump makes of it, where there is one that may write here.
if tcpdump -Z root -r "$sample" -w "$work/t" -C 1k 2>/dev/null &&
    [ -e "$work/t1" ]; then
	run -q -r "$sample" -w "$work/d/t" -C 1k
	for file in "$work"/t*; do
		expect "tcpdump's ${file##*/} is the same" \
		    cmp -s "$file" "$work/d/${file##*/}"
	done
fi

run -q -r "$sample" -j -o "$work/d/a" -C 4K
mv "$work/d/a1" "$work/one"
run -q -r "$sample" -j -o "$work/d/a" -C 4k
expect "k may be K" cmp -s "$work/one" "$work/d/a1"
run -q -r "$sample" -j -o "$work/d/a" -C 1
expect "-C 1 is a million bytes" files a
run -q -r "$sample" -j -o "$work/d/a" -C 1m
expect "-C 1m is more" files a

# A ring.

run -q -r "$sample" -j -o "$work/d/a" -C 4k
count=$(in_order a | wc -l)
last=$(in_order a | tail -n 1)
tail -n 1 "$last" >"$work/last"
run -q -r "$sample" -j -o "$work/d/a" -C 4k -W 3
expect "-W 3 leaves three files" files a0 a1 a2
expect "the last is where the ring stands" \
    sh -c "tail -n 1 '$work/d/a$(((count - 1) % 3))' | cmp -s - '$work/last'"
run -q -r "$sample" -j -o "$work/d/a" -C 4k -W 11
expect "-W 11 has two digits" files a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a10
run -q -r "$sample" -j -o "$work/d/a" -C 4k -W 10
expect "-W 10 has one" files a0 a1 a2 a3 a4 a5 a6 a7 a8 a9

# By time, of the packets.

run -q -r "$sample" -w "$work/d/%s.pcap" -j -o "$work/d/%s.json" -G 20
expect "-G ends with 0" ended 0
expect "records go on in the next" sh -c \
    "cat '$work'/d/*.json | cmp -s - '$work/whole.json'"
packets "$work"/d/*.pcap >"$work/packets"
expect "packets do" cmp -s "$work/packets" "$work/whole.packets"
first=$(jq -r '.timestamp[:19] + "Z" | fromdate' "$work/whole.json" | sed q)
expect "the first is named after the first packet" [ -s "$work/d/$first.pcap" ]
# Each begins with the packet that it is named after, and lasts 20 seconds.
lasts() {
	for file in "$work"/d/*.pcap; do
		name=${file##*/}
		"$icqdump" -tt -q -r "$file" 2>/dev/null |
		    sed 's/\..*//' >"$work/times"
		[ -s "$work/times" ] || continue
		[ "$(sed -n '$p' "$work/times")" -lt $((${name%.pcap} + 20)) ] &&
		    [ "$(sed q "$work/times")" -ge "${name%.pcap}" ] || return 1
	done
}
expect "each lasts twenty seconds" lasts
expect "there are several" [ "$(ls "$work"/d/*.pcap | wc -l)" -ge 3 ]
expect "records and packets have the same names" \
    [ "$(cd "$work/d" && ls *.pcap | sed 's/pcap$/json/')" = \
    "$(cd "$work/d" && ls *.json)" ]
ls "$work/d" | sed -n 's/\.pcap$//p' | sed 2q >"$work/two"
run -q -r "$sample" -w "$work/d/%s" -G 20 -W 2
expect "-G -W ends with 0" ended 0
expect "after so many files" files $(cat "$work/two")
run -q -r "$sample" -j -o "$work/d/%s" -G 20 -C 4k
expect "-C within -G numbers each period anew" [ -s "$work/d/${first}1" ]
expect "and the next" [ -s "$work/d/$(sed -n 2p "$work/two")1" ]
expect "nothing is lost" [ "$(cat "$work"/d/* | sort | cksum)" = \
    "$(sort "$work/whole.json" | cksum)" ]

# Clocks are put back in autumn: the same hour comes twice, and the same name,
# but nothing is written over. Two packets an hour apart.
head -c 24 "$sample" >"$work/head"
packet=$(tail -c +25 "$samples/seed-direct.pcap" | od -An -v -tx1 | tr -d ' \n')
hour() {	# an epoch in hexadecimal, as the file has it
	printf '%08x' "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/\4\3\2\1/'
}
one_packet() {
	printf '%s%s' "$(hour "$1")" "$(printf %s "$packet" | cut -c9-)" |
	    sed 's/../\\x&/g' | xargs -0 printf '%b'
}
length=$(tail -c +25 "$samples/seed-direct.pcap" | od -An -tu4 -j8 -N4)
packet=$(printf %s "$packet" | cut -c1-$(((16 + length) * 2)))
{
	head -c 24 "$samples/seed-direct.pcap"
	one_packet 1635638400	# 2021-10-31 00:00:00 UTC
	one_packet 1635642000	# an hour later, and the same time in Paris
} >"$work/autumn.pcap"
rm -rf "$work/d"
mkdir "$work/d"
TZ=CET-1CEST,M3.5.0,M10.5.0/3 "$icqdump" -q -r "$work/autumn.pcap" \
    -w "$work/d/%H%M.pcap" -j -o "$work/d/%H%M.json" -G 3600 2>"$work/err"
status=$?
expect "the hour that comes twice is one file" files 0200.json 0200.pcap
expect "with all of its records" [ "$(wc -l <"$work/d/0200.json")" = 2 ]
packets "$work/d/0200.pcap" >"$work/packets"
tail -c +25 "$work/autumn.pcap" | cmp -s - "$work/packets"
expect "and packets" [ $? = 0 ]
TZ=CET-1CEST,M3.5.0,M10.5.0/3 again -q -r "$work/autumn.pcap" \
    -w "$work/d/%H%M.pcap" -j -o "$work/d/%H%M.json" -G 60
expect "shorter periods go on in the file that they had" \
    [ "$(wc -l <"$work/d/0200.json")" = 2 ]
packets "$work/d/0200.pcap" >"$work/packets"
tail -c +25 "$work/autumn.pcap" | cmp -s - "$work/packets"
expect "with one head, and nothing of an earlier run" [ $? = 0 ]

# One wrong time ends neither periods nor statistics.
{
	head -c 24 "$samples/seed-direct.pcap"
	one_packet 1000000000
	one_packet 2147000000
	for i in 1 2 3 4 5 6 7 8 9; do
		one_packet $((1000000000 + i * 60))
	done
} >"$work/wrong.pcap"
rm -rf "$work/d"
mkdir "$work/d"
TZ=UTC again -q -r "$work/wrong.pcap" -j -o "$work/d/%Y-%H%M" -G 240
expect "periods go on behind a wrong time" \
    files 2001-0146 2001-0147 2001-0151 2001-0155 2038-1253
again -q -r "$work/wrong.pcap" -j --stats-interval 60
expect "and so do statistics" [ "$(grep -c '"stats"' "$work/out")" -ge 8 ]

# What cannot be.

refused() {
	what=$1
	shift
	run -r "$sample" "$@"
	expect "refused: $what" ended 2
	expect "and nothing is written" files ''
}
cd "$work" || exit 1
refused "-W alone" -w d/x -W 3
expect "says what to do" says 'give one of these too'
refused "-C without a file" -C 1
expect "says what to do" says '-w FILE or -o FILE'
refused "-G on standard output" -w - -G 1
refused "-C -G -W" -w d/x%S -C 1 -G 1 -W 3
expect "says what to do" says 'leave out'
refused "one name for all" -w d/x -G 1
expect "says what to do" says strftime
refused "no name" -w '' -G 60
expect "says what to do" says 'name a file'
refused "a name that changes too seldom" -w d/x%H -G 60
refused "a name that comes again each time" -w d/x%M -G 3600
refused "a directory that changes" -w d/%S/x -G 1
refused "a name with slashes from the time" -w d/x%D%T -G 1
refused "no size" -w d/x -C 0
refused "no unit" -w d/x -C 1x
refused "too much" -w d/x -C 99999999999999999999
refused "one name for two" -w d/x -o d/x1 -C 1
refused "one name for two, by time" -w d/x%S -o d/x%M%S -G 1
for name in x x1 x23; do
	rm -rf d
	mkdir d
	cp "$sample" d/$name
	again -r d/$name -w "$work/d/x" -C 1
	expect "refused: to write over the input $name" ended 2
	expect "which is whole" cmp -s d/$name "$sample"
done
rm -rf d
mkdir d
cp "$sample" d/y
again -q -r d/y -w d/x -C 1
expect "another input is none of these" ended 0

# Inputs that have other names, some of which only a later file will have.

# untouched kind status name option...: an input by another name ends it so.
untouched() {
	kind=$1
	wanted=$2
	name=$3
	shift 3
	rm -rf d
	mkdir d
	cp "$sample" d/in.pcap
	case $kind in
	link)	ln -s in.pcap "d/$name" ;;
	name)	ln d/in.pcap "d/$name" ;;
	esac
	TZ=UTC again -q -r d/in.pcap "$@"
	expect "an input by another $kind, of $*, ends it with $wanted" \
	    ended "$wanted"
	expect "says why" says 'would.* empt[iy].*; choose another'
	expect "and is whole" cmp -s d/in.pcap "$sample"
}
for kind in link name; do
	untouched $kind 2 x -w d/x -C 100
	untouched $kind 1 x0 -w d/x -C 1k -W 3
	untouched $kind 1 x1 -w d/x -C 1k
	untouched $kind 1 x1 -j -o d/x -C 1k
	untouched $kind 1 "$first.p" -w d/%s.p -G 20
done
cp "$sample" d/in
"$icqdump" -q -r - -w d/in <d/in 2>"$work/err"
status=$?
expect "standard input is not emptied either" ended 1
expect "it is whole" cmp -s d/in "$sample"
run -r "$sample" -w d/none/x%S -G 1
expect "a directory that is not there ends with 1" ended 1
run -q -r "$sample" -w "d/a%S" -C 1
expect "without -G there is no time in a name" files a%S
touch "$work/kept"
run -r "$sample" --charset=nonsense -j -o "$work/d/o"
expect "a charset that is none is refused before a file is made" files ''

# Disks that are full. /dev/full is one from the start.

run -q -r "$sample" -j -o /dev/full
expect "a full disk ends with 1" ended 1
expect "it is named, with what was lost" \
    says '^icqdump: /dev/full: No space left.*; [1-9][0-9]* records could'
run -q -r "$sample" -w /dev/full
expect "so does one of packets" ended 1
expect "these are counted" says '; [1-9][0-9]* packets\{0,1\} could not be written'
run -q -r "$sample" -v >/dev/full
expect "lines are counted too" sh -c "'$icqdump' -q -v -r '$sample' 2>&1 \
    >/dev/full | grep -q 'standard output.*; [1-9][0-9]* records'"

"$icqdump" -q -r "$sample" -w /dev/full 'udp port 9' 2>"$work/err"
expect "nothing is said to be lost where nothing was to be written" \
    eval 'says "No space" && ! says "could not"'

# A file may only grow so long: what is there ends with a whole record.
limited() {
	rm -rf "$work/d"
	mkdir "$work/d"
	(
		trap '' XFSZ
		ulimit -f "$1"		# blocks of 512 or of 1024 bytes
		shift
		"$icqdump" "$@" >"$work/out" 2>"$work/err"
	)
	status=$?
}
for blocks in 2 3 7 20 21; do
	limited $blocks -q -l -r "$sample" -j -o "$work/d/a.json"
	expect "a file of $blocks blocks ends with 1" ended 1
	expect "it is named" says 'a\.json: File too large; 1 record could'
	expect "what is in it is whole" every_line_is_json
	head -n "$(wc -l <"$work/d/a.json")" "$work/whole.json" |
	    cmp -s - "$work/d/a.json"
	expect "and right" [ $? = 0 ]
	expect "and not much less than there is room for" \
	    [ $(($(wc -c <"$work/d/a.json") + longest)) -ge $((blocks * 512)) ]
	limited $blocks -q -r "$sample" -w "$work/d/a.pcap"
	expect "a file of $blocks blocks of packets ends with 1" ended 1
	expect "what is in it is whole" readable a.pcap
	packets "$work/d/a.pcap" | cmp -s - "$work/packets" # none; reset below
	packets "$work/d/a.pcap" >"$work/packets"
	head -c "$(wc -c <"$work/packets")" "$work/whole.packets" |
	    cmp -s - "$work/packets"
	expect "and right" [ $? = 0 ]
done

# HUP: what was moved away is complete, what follows goes on under the name.

mkfifo "$work/pipe"
rm -rf d
mkdir d
env --default-signal=HUP "$icqdump" -l -r "$work/pipe" -j \
    -o "$work/d/a.json" -w "$work/d/a.pcap" -C 8k 2>"$work/err" &
pid=$!
sh -c 'trap "kill \$!; exit" TERM; sleep 300 & wait; kill -KILL $1' \
    sh $pid >/dev/null 2>&1 &
watchdog=$!
exec 3<>"$work/pipe"

# soon command...: it succeeds within ten seconds.
soon() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || return 1
		sleep 0.1
	done
}
records() {
	[ "$(cat "$work"/d/*.json* 2>/dev/null | wc -l)" = "$1" ]
}
messages=$(wc -l <"$work/whole.json")
half=$(($(wc -c <"$sample") / 2))
head -c $half "$sample" >&3
number=$(packets "$sample" | head -c $((half - 24)) | wc -c)
some() {
	[ -s "$work/d/a.json3" ]
}
expect "records come" soon some
sleep 0.5
current=$(in_order a.json | tail -n 1)
mv "$current" "$work/moved.json"
saved=$(in_order a.pcap | tail -n 1)
mv "$saved" "$work/moved.pcap"
kill -HUP $pid
expect "HUP makes the file anew" soon [ -e "$current" ]
expect "both of them" soon [ -e "$saved" ]
kill -HUP $pid			# nothing was moved: nothing is lost
tail -c +$((half + 1)) "$sample" >&3
all_there() {
	[ "$(cat "$work/moved.json" "$work"/d/*.json* | wc -l)" = "$messages" ]
}
expect "all records are there" soon all_there
expect "none is another" [ "$(cat "$work/moved.json" "$work"/d/*.json* | sort |
    cksum)" = "$(sort "$work/whole.json" | cksum)" ]
echo other >"$work/d/other"
saved=$(in_order a.pcap | tail -n 1)
mv "$saved" "$work/last.pcap"
cp "$work/d/other" "$saved"
kill -HUP $pid
expect "a file of somebody else is left alone" soon says 'left alone'
expect "it is" cmp -s "$saved" "$work/d/other"
rm "$saved"
mv "$work/last.pcap" "$saved"
kill -TERM $pid
wait $pid
status=$?
kill $watchdog 2>/dev/null
exec 3>&-
expect "TERM ends with 0" ended 0
for file in "$work"/d/a.pcap* "$work/moved.pcap"; do
	expect "${file##*/} is a capture" "$icqdump" -q -r "$file" -o /dev/null
	packets "$file"
done >"$work/packets.all"
expect "all packets are there" [ "$(wc -c <"$work/packets.all")" = \
    "$(wc -c <"$work/whole.packets")" ]

# A pipe is no file that was moved away: it goes on, without another head.
mkfifo "$work/stream"
cat "$work/stream" >"$work/streamed" &
reader=$!
env --default-signal=HUP "$icqdump" -q -l -r "$work/pipe" -w "$work/stream" \
    2>"$work/err" &
pid=$!
exec 3<>"$work/pipe"
head -c $half "$sample" >&3
begun() {
	[ "$(wc -c <"$work/streamed")" -gt 1000 ]
}
expect "a pipe gets packets" soon begun
kill -HUP $pid
tail -c +$((half + 1)) "$sample" >&3
streamed() {
	[ "$(wc -c <"$work/streamed")" -ge $(($(wc -c <"$work/whole.packets") +
	    24)) ]
}
expect "and all, after HUP too" soon streamed
kill -TERM $pid
wait $pid
status=$?
wait $reader
exec 3>&-
expect "it ends with 0" ended 0
packets "$work/streamed" >"$work/packets"
expect "HUP writes nothing into a pipe" \
    cmp -s "$work/packets" "$work/whole.packets"

# A reader that reads nothing: the program waits for it, until another signal a
# second later.
stuck() {
	sh -c 'exec 3<"$1"; exec sleep 30' sh "$work/stuck" &
	reader=$!
	"$icqdump" -q -j -r "$sample" -r "$sample" >"$work/stuck" \
	    2>"$work/err" &
	pid=$!
	sleep 0.5
	kill -TERM $pid
	kill -TERM $pid
	sleep 1
	kill -0 $pid 2>/dev/null && waits=yes || waits=no
	kill -TERM $pid
	wait $pid
	status=$?
	kill $reader
}
mkfifo "$work/stuck"
stuck 2>/dev/null
expect "a reader that does not read is waited for" [ $waits = yes ]
expect "until a second signal" ended 143

# A signal before there is anything to count.
env --default-signal=HUP "$icqdump" -r "$work/pipe" >"$work/out" \
    2>"$work/err" &
pid=$!
sleep 0.3
kill -USR1 $pid
sleep 0.3
exec 3<>"$work/pipe"
cat "$sample" >&3
kill -TERM $pid
wait $pid
status=$?
exec 3>&-
expect "USR1 before a pipe begins is no harm" ended 0

# Signals while a named pipe waits for its reader.
mkfifo "$work/unread"
waits_for_reader() {
	env --default-signal=HUP,INT "$icqdump" -j -r "$sample" \
	    -o "$work/unread" 2>"$work/err" &
	pid=$!
	sleep 0.3
	kill -USR1 $pid
	sleep 0.1
	kill -HUP $pid
	sleep 0.1
}
waits_for_reader
timeout 10 cat "$work/unread" >"$work/out"
wait $pid
status=$?
expect "USR1 and HUP do not end the wait for a reader" ended 0
expect "who gets all" cmp -s "$work/out" "$work/whole.json"

waits_for_reader
kill -INT $pid
wait $pid
status=$?
expect "INT ends it with 0" ended 0
expect "and no word of a fault" eval '! says icqdump:'

# What is counted on the way.

run -q -j --stats-interval 10 -r "$sample"
jq -c 'select(.event_type == "stats")' "$work/out" >"$work/stats"
expect "an interval of ten seconds makes six records and the last" \
    [ "$(wc -l <"$work/stats")" -ge 6 ]
expect "their times are ten seconds apart" [ "$(jq -r '.timestamp[:19] + "Z" |
    fromdate' "$work/stats" | sed '$d' | awk 'NR > 1 && $1 - last != 10 {
    wrong = 1 } { last = $1 } END { print wrong + 0 }')" = 0 ]
expect "they say what came before them" [ "$(jq -s -c '
    reduce .[] as $r ({n: 0, right: true};
    if $r.event_type == "stats" then .right = (.right and
    $r.stats.messages == .n) else .n += 1 end) | .right' "$work/out")" = true ]
expect "the last is that of --stats" [ "$(tail -n 1 "$work/out")" = \
    "$("$icqdump" -q -j --stats -r "$sample" | tail -n 1)" ]
run -r "$sample" --stats-interval 10
expect "--stats-interval without -j is refused" ended 2
run -q -r "$sample" -j --stats-interval 10 -o "$work/d/%s" -G 20
expect "records of statistics are rotated with the others" \
    [ "$(cat "$work"/d/* | jq -c 'select(.event_type == "stats")' | cksum)" = \
    "$(cksum <"$work/stats")" ]

# The numbers are the same whatever is printed, and are those of the records.
counts_the_same() {
	"$icqdump" -r "$@" -o /dev/null 2>"$work/counted"
	cmp -s "$work/counted" "$work/expected"
}
for file in "$samples"/*.pcap*; do
	"$icqdump" -r "$file" >/dev/null 2>"$work/expected"
	for form in -j --json=pretty; do
		expect "${file##*/}: $form counts the same" \
		    counts_the_same "$file" $form
	done
	"$icqdump" -r "$file" -w "$work/copy" 2>"$work/counted"
	expect "${file##*/}: and so where nothing is printed" \
	    cmp -s "$work/counted" "$work/expected"
	# With -v more is told of proxies.
	"$icqdump" -v -r "$file" >/dev/null 2>"$work/expected"
	for form in -j -x -xx; do
		expect "${file##*/}: -v $form counts the same" \
		    counts_the_same "$file" -v $form
	done
	"$icqdump" -q -j --stats -r "$file" >"$work/out" 2>/dev/null
	expect "${file##*/}: messages by protocol add up" [ "$(tail -n 1 \
	    "$work/out" | jq '.stats.messages == ([.stats.protocols[] |
	    select(.app_proto | IN("socks4", "socks5", "http", "socks5-udp") |
	    not) | .messages] | add)')" = true ]
	# A record has 64 of them, and the number of the others with a limit.
	expect "${file##*/}: anomalies are those of the records" [ "$(jq -s -c '
	    (map(select(.event_type != "stats") | .anomaly[]?.code) |
	    group_by(.) | map({key: .[0], value: length}) | from_entries) ==
	    (.[-1].stats.anomalies | map(select(.count > 0) |
	    {key: .code, value: .count}) | from_entries) or
	    any(.[].anomaly? // [] | length; . > 64) and
	    ([.[].anomaly[]? | select(.code == "limit")] | length) ==
	    (.[-1].stats.anomalies[] | select(.code == "limit") | .count) and
	    ([.[].anomaly[]? | if .text | endswith("more anomalies or " +
	    "undecoded runs") then (.text | split(" ")[0] | tonumber) + 1
	    else 1 end] | add) ==
	    ([.[-1].stats.anomalies[].count] | add)' "$work/out")" = true ]
done

echo "rotation: $passed passed, $failed failed"
[ $failed = 0 ]
