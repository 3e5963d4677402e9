#!/bin/sh
# The command line: exit status, what goes where, inputs, signals.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}
sample=$samples/seed-direct.pcap

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# expect what command...: the command succeeds.
expect() {
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "cli: $what: not so (status $status, standard error:)"
		sed 5q "$work/err"
	fi
}

# run argument...: leaves $status, out and err.
run() {
	"$icqdump" "$@" >"$work/out" 2>"$work/err"
	status=$?
}

ended() {
	[ "$status" = "$1" ]
}

empty() {
	[ ! -s "$work/$1" ]
}

says() {
	grep -q -e "$2" "$work/$1"
}

same() {
	cmp -s "$work/$1" "$work/$2"
}

plain() {
	[ -s "$work/$1" ] && ! says "$1" "$(printf '\033')"
}

lines() {
	[ "$(wc -l <"$work/$1")" -eq "$2" ]
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

# Help and mistakes.

run --help
expect "--help ends with 0" ended 0
expect "--help speaks to standard output" says out --schema
expect "--help has no complaint" empty err
cp "$work/out" "$work/help"
run -h
expect "-h is --help" same out help
run --version
expect "--version ends with 0" ended 0
expect "--version names the program" says out '^icqdump [0-9]'

run --no-such-option
expect "an unknown option ends with 2" ended 2
expect "an unknown option is named" says err no-such-option
expect "an unknown option prints nothing" empty out
run -r "$sample" -c many
expect "a count that is no number ends with 2" ended 2
run -r "$sample" -i lo
expect "a file and an interface at once end with 2" ended 2
run -r "$sample" --charset=no-such-charset
expect "an unknown charset ends with 2" ended 2
run -r "$sample" -d 4000=no-such-protocol
expect "an unknown protocol ends with 2" ended 2
run -r "$sample" --any-port=perhaps
expect "an unknown choice ends with 2" ended 2
expect "an unknown choice is told what there is" says err 'yes or no'
run -r "$sample" 'neither a filter'
expect "a bad filter ends with 2" ended 2
expect "a bad filter is explained" says err .
run -r "$samples/v2-session.pcap"
expect "version 2 is found on another port" lines out 113
run --any-port=no -r "$samples/v2-session.pcap"
expect "--any-port=no leaves other ports alone" lines out 82
run --any-port=no -d 4400=icq-v2 -r "$samples/v2-session.pcap"
expect "-d makes a port a usual one" lines out 113
run -r "$samples/v2-session.pcap" 'src port 2003 and udp[10:2] = 0xe803'
expect "one packet of version 2 is counted" says err 'may be ICQ'
run -r "$work/none.pcap"
expect "a missing file ends with 1" ended 1
expect "a missing file is named" says err none.pcap
echo 'no capture at all, but a line of text' >"$work/text"
run -r "$work/text"
expect "a file of text is refused" ended 3
expect "a file of text is named" says err text

# Inputs.

run -r "$sample"
expect "a sample ends with 0" ended 0
expect "a sample is decoded" says out CMD_
cp "$work/out" "$work/whole"
messages=$(wc -l <"$work/whole")

status=0
"$icqdump" -r - <"$sample" >"$work/out" 2>"$work/err" || status=$?
expect "-r - reads a file" same out whole
cat "$sample" | "$icqdump" -r - >"$work/out" 2>"$work/err" || status=$?
expect "-r - reads a pipe" same out whole
expect "and both end with 0" ended 0
gzip -c "$sample" >"$work/sample.gz"
run -r "$work/sample.gz"
expect "-r reads gzip" same out whole
cat "$work/sample.gz" | "$icqdump" -r - >"$work/out" 2>"$work/err" ||
	status=$?
expect "-r - reads gzip from a pipe" same out whole
expect "and that ends with 0" ended 0

run -r "$sample" -r "$sample"
expect "two files are read as one" lines out $((messages * 2))
cp "$sample" "$work/strange  name, 'of' \$x *.pcap"
printf '%s\n' "$work/strange  name, 'of' \$x *.pcap" '' "$sample" \
    >"$work/list"
run -V "$work/list"
expect "-V reads the files of a list" lines out $((messages * 2))
printf '%s' "$sample" | "$icqdump" -V - >"$work/out" 2>"$work/err" ||
	status=$?
expect "-V - reads the list from standard input" same out whole
sed 's/$/\r/' "$work/list" >"$work/dos"
run -V "$work/dos"
expect "of whatever system's lines" lines out $((messages * 2))
run -V "$work/list" -o "$sample"
expect "a file of the list is not emptied" ended 2
echo >"$work/empty"
run -V "$work/empty"
expect "an empty list is no reason to capture" ended 2
expect "and is named" says err 'empty: no file'
printf 'a\0b' >"$work/zeros"
run -V "$work/zeros"
expect "a list that zero bytes divide is refused" ended 2
run -V "$work/no-such-list"
expect "a list that is not there ends with 2" ended 2
run -c 1 -r "$sample" -r "$sample"
expect "-c 1 ends after a packet" lines out 1
run -r "$sample" tcp
expect "a filter that lets nothing pass ends with 0" ended 0
expect "a filter that lets nothing pass prints nothing" empty out
run -r "$sample" udp
expect "a filter that lets all pass changes nothing" same out whole
echo udp >"$work/filter"
run -r "$sample" -F "$work/filter"
expect "-F reads the filter from a file" same out whole

# The last packet cut off: the others come first, then the complaint.
head -c $(($(wc -c <"$sample") - 5)) "$sample" >"$work/cut.pcap"
run -r "$sample" -c $((messages - 1))
cp "$work/out" "$work/before"
run -r "$work/cut.pcap"
expect "a file that ends within a packet ends with 3" ended 3
expect "what comes before its end is printed" same out before
expect "it is named" says err cut.pcap
run -r "$work/text" -r "$work/cut.pcap" -r "$sample" -r "$work/text"
expect "what is damaged ends with 3 among others too" ended 3
expect "and these are read" lines out $((messages * 2 - 1))
expect "each of it is named" says err "$work/cut.pcap: cannot"
expect "and counted" says err '3 of 4 files are damaged'
run -r "$work/text" -r "$work/text"
expect "nothing but damage ends with 3" ended 3
run -r "$work/cut.pcap" -r "$work/none.pcap" -r "$sample"
expect "a missing file ends it with 1" ended 1

# Outputs.

{
	sleep 1
	"$icqdump" -r "$sample" -xx 2>"$work/err"
	echo $? >"$work/status"
} | true
status=$(cat "$work/status")
expect "a closed pipe ends with 0" ended 0
expect "a closed pipe ends quietly" empty err

run -r "$sample" -w "$work/copy.pcap"
expect "-w ends with 0" ended 0
expect "-w prints nothing" empty out
tail -c +25 "$sample" >"$work/records"
tail -c +25 "$work/copy.pcap" >"$work/copied"
expect "-w writes the packets unchanged" same copied records
run -r "$work/copy.pcap"
expect "what -w wrote reads the same" same out whole
run -r "$sample" -w -
tail -c +25 "$work/out" >"$work/copied"
expect "-w - writes to standard output" same copied records
run -r "$sample" -w "$work/copy.pcap" --print
expect "-w --print does both" same out whole

run -r "$sample" -o "$work/decoded"
expect "-o prints nothing" empty out
expect "-o takes the output" same decoded whole

run -r "$sample" --color=always
expect "--color=always has escapes" says out "$(printf '\033')"
run -r "$sample" --color=never
expect "--color=never has none" same out whole

# On a terminal, which script(1) makes.
on_terminal() {
	TERM=xterm script -qec "$1 '$icqdump' -q -r '$sample'" /dev/null \
	    >"$work/out" 2>"$work/err" </dev/null
}
if command -v script >/dev/null; then
	on_terminal "env -u NO_COLOR"
	expect "a terminal has colours" says out "$(printf '\033')"
	on_terminal "env NO_COLOR=1"
	expect "unless NO_COLOR is set" plain out
	on_terminal "env NO_COLOR="
	expect "to something" says out "$(printf '\033')"
fi

run -r "$sample" -o - -w "$work/copy"
expect "-o - is standard output" same out whole
cp "$sample" "$work/input"
run -r "$work/input" -o "$work/input"
expect "an input is not emptied" ended 2
expect "it is whole" cmp -s "$work/input" "$sample"
run -r "$sample" -o "$work/both" -w "$work/both"
expect "-o and -w are not one file" ended 2
printf 'udp # not %s\n' "TCP" >"$work/filter"
run -r "$sample" -F "$work/filter"
expect "-F knows comments" ended 0

# A password is shown where that is asked for, and nowhere else.
run -r "$sample" -j --show-secrets
secret=$(jq -r '.icq.body.password // empty' "$work/out")
expect "--show-secrets shows the password" [ -n "$secret" ]
hidden() {
	! grep -q -F -e "$secret" "$work/out"
}
for form in -q -v -x -xx -j --json=pretty; do
	run -r "$sample" $form
	expect "$form decodes" says out .
	expect "$form hides the password" hidden
done
run -r "$sample" -j
expect "what is hidden is listed" says out '"redacted":\["icq\.body\.password"'

run -r "$sample" -j
expect "-j prints a record for each message" lines out "$messages"

# The text of JSON comes by another way when it is pretty: json-c's trees.
for file in "$samples"/*.pcap*; do
	"$icqdump" -j -r "$file" 2>/dev/null | jq -cS . >"$work/lines"
	"$icqdump" --json=pretty -r "$file" 2>/dev/null |
	    jq -cS . >"$work/trees"
	expect "JSON of ${file##*/} is the same as trees" same lines trees
done

# Streams, and what is counted.

peers=$samples/lab-udp5-p2p8-file-micq0411-oos.pcap
run -j --stats -r "$peers"
expect "--stats ends with a record" [ \
    "$(tail -n 1 "$work/out" | jq -r '.event_type, .stats.gaps')" = 'stats
0' ]
run --stats -r "$peers"
expect "--stats without -j is refused" ended 2
expect "and says what it wants" says err 'give -j too'
run --json=pretty --stats -r "$peers"
expect "--stats ends trees too" [ \
    "$(jq -r .event_type "$work/out" | sort -u | tr '\n' ' ')" = "icq stats " ]
run --any-port=no -r "$peers"
expect "peers have no usual port" [ "$(grep -c 'ICQ peer' "$work/out")" = 0 ]
run --any-port=no -d 40585=icq-peer -r "$peers"
expect "but those of -d" [ "$(grep -c 'ICQ peer' "$work/out")" = 18 ]
run --stream-window=1 -r "$peers"
expect "a stream must have room for a message" ended 2
run --stream-window=128 --stream-memory=1 -r "$peers"
expect "streams may be given little room" ended 0

# Live: a pipe that stays open, and signals, which whoever runs this may ignore.

mkfifo "$work/pipe"
env --default-signal=HUP "$icqdump" -l -r "$work/pipe" -o "$work/live" 2>"$work/err" &
pid=$!
{ sleep 60; kill -KILL $pid; } >/dev/null 2>&1 &
watchdog=$!
exec 3<>"$work/pipe"
cat "$sample" >&3
expect "packets are printed as they come" soon same live whole
kill -USR1 $pid
expect "USR1 prints counters" soon says err packet
mv "$work/live" "$work/rotated"
kill -HUP $pid
expect "HUP opens the output file again" soon [ -e "$work/live" ]
kill -TERM $pid
wait $pid
status=$?
kill $watchdog 2>/dev/null
exec 3>&-
expect "TERM ends with 0" ended 0

# What is made to get a password shown does not, in any form.

secret='8letters'
spelled() {
	hidden && ! grep -q -e 386c65747465 -e '38 6c 65 74 74 65' "$work/out"
}
for form in -q -v -x -xx -j --json=pretty; do
	run -r "$samples/v5-secrets.pcap" $form
	expect "$form decodes what is made to harm" says out .
	expect "$form hides its password" spelled
done

echo "cli: $passed passed, $failed failed"
[ $failed = 0 ]
