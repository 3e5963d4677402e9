#!/bin/sh
# The sandbox: an intruder in the program is refused what the program does not
# need, and the program itself is refused nothing. The half about interfaces
# needs root.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}
intruder=${INTRUDER:-tests/intruder.so}
first=$samples/seed-direct.pcap
second=$samples/v2-session.pcap

work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill -KILL $pid 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$work"
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
		echo "sandbox: $what: not so (standard error:)"
		sed 20q "$work/err"
	fi
}

says() {
	grep -q -e "$2" "$work/$1"
}

same() {
	cmp -s "$work/$1" "$work/$2"
}

ended() {
	[ "$status" = "$1" ]
}

# intruded argument...: a run with the intruder in it.
intruded() {
	: >"$work/victim"
	INTRUDER_VICTIM=$work/victim LD_PRELOAD=$intruder \
	    "$icqdump" "$@" >"$work/out" 2>"$work/err"
	status=$?
}

attempts='read a file
make a file
remove a file
open a socket
open a local socket
split
signal another
signal another by a file
run new bytes
dump core
be traced'

# all done|refused
all() {
	echo "$attempts" | while read -r attempt; do
		grep -q "^intruder: $attempt: $1\$" "$work/err" || exit 1
	done
}

"$icqdump" -v -r "$first" >"$work/out" 2>"$work/err"
if ! says err 'Landlock, seccomp$'; then
	echo "sandbox: skipped: $(sed -n 's/.*sandbox: //p' "$work/err")"
	exit 77
fi
expect "-v names the user" says err "sandbox: user $(id -un), no new priv"

# What the intruder tries is possible where there is no sandbox.
INTRUDER_FILE=$work/made INTRUDER_STAYS=1 intruded --sandbox=off -r "$first"
expect "an intruder can do all that without a sandbox" all done
intruded --sandbox=off -r "$first"
expect "and run another program" eval '! says err "run a program: refused"'

intruded --sandbox=require -r "$first"
expect "an intruder can do nothing" all refused
expect "nor run another program" says err 'run a program: refused'
expect "the run goes on" says err '2 ICQ messages'
expect "and ends well" ended 0

# Files that are opened later.
"$icqdump" -tttt -r "$first" -r "$second" >"$work/whole" 2>/dev/null
TZ=Europe/Berlin intruded --sandbox=require -tttt -r "$first" -r "$second" \
    -o "$work/list" port 4000
expect "a later file is read" says list 'SRV_'
expect "no other file is" says err 'read a file: refused'
expect "no file elsewhere is made" says err 'make a file: refused'
expect "none beside the output is removed" says err 'remove a file: refused'
INTRUDER_FILE=$work/beside intruded -r "$first" -o "$work/list"
expect "a file beside the output is: it may be opened anew" \
    says err 'make a file: done'

# A name in the filter, wanted for link types that come later.
"$icqdump" --sandbox=require -r "$first" -r "$samples/link-raw.pcap" \
    udp port domain or udp >"$work/out" 2>"$work/err"
status=$?
expect "names in the filter are looked up ahead" ended 0
"$icqdump" --sandbox=require -r "$first" -r "$samples/link-file-big.pcap" \
    udp port domain or udp >"$work/out" 2>"$work/err"
status=$?
expect "for files of the other byte order too" ended 0

"$icqdump" --sandbox=perhaps -r "$first" >"$work/out" 2>"$work/err"
status=$?
expect "an unknown wish ends with 2" ended 2
expect "and says what there is" says err 'auto, require or off'

# As root, of an interface.

# state key pattern: what the system says of the process.
state() {
	grep -q -e "^$1:[[:space:]]*$2[[:space:]]*\$" "/proc/$pid/status"
}

nobodys_groups() {
	set -- $(sed -n 's/^Groups://p' "/proc/$pid/status")
	[ "$(echo "$*" | tr ' ' '\n' | sort)" = \
	    "$(id -G nobody | tr ' ' '\n' | sort)" ]
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

interface="not the interface's half"
if [ "$(id -u)" = 0 ] && "$icqdump" -D 2>/dev/null | grep -q -w lo; then
	interface='files and interface'
	mkdir -m 777 "$work/open"
	LD_PRELOAD=$intruder "$icqdump" -v -i lo -o "$work/open/list" \
	    'udp port 9' >"$work/out" 2>"$work/err" &
	pid=$!
	expect "a capture begins" soon says err 'run a program'
	expect "it gives up root" says err 'sandbox: user nobody, no new priv'
	expect "an intruder can do nothing" all refused
	expect "it is not root" eval '! state Uid ".*\b0\b.*"'
	expect "nor of root's groups" nobodys_groups
	expect "it has no capabilities" state CapPrm '0*'
	expect "and gets none" state NoNewPrivs 1
	expect "its calls are limited" state Seccomp 2
	kill -HUP $pid
	sleep 0.2
	kill -USR1 $pid
	expect "it goes on" soon says err '0 ICQ messages'
	kill -INT $pid
	wait $pid
	status=$?
	expect "and ends well" ended 0
	expect "nothing was refused that it needs" \
	    eval '! says err "icqdump: .*\(denied\|permitted\)"'

	mkdir -m 755 "$work/closed"
	for name in list list-%s; do
		"$icqdump" -i lo -o "$work/closed/$name" \
		    $([ $name = list ] || echo -G 60) >"$work/out" 2>"$work/err"
		status=$?
		expect "$name in a directory of root's ends it with 1" ended 1
		expect "and says what would help" \
		    says err "user nobody .* sudo chown nobody $work/closed"
	done
	"$icqdump" --sandbox=require -Z root -i lo >"$work/out" 2>"$work/err"
	status=$?
	expect "root is not kept where all is required" ended 2

	# An interface that goes down and comes back, in a network of its own.
	if command -v ip >/dev/null && unshare -n true 2>/dev/null; then
		unshare -n sh -s "$icqdump" >"$work/err" 2>&1 <<'END'
ip link add one type veth peer name other
ip link set one up
ip link set other up
"$1" --sandbox=require -i one -o /dev/null &
pid=$!
tries=0
until ip -s link show one | grep -q -w PROMISC || [ $tries = 50 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
sleep 0.5
ip link set one down
sleep 0.7
ip link set one up
sleep 0.3
kill -INT $pid
wait $pid
END
		status=$?
		expect "an interface may go down and come back" ended 0
	fi

	# One user's right to capture, without root.
	if command -v setpriv >/dev/null; then
		cp "$icqdump" "$work/icqdump"
		setpriv --reuid=nobody --regid=nogroup --clear-groups \
		    "$work/icqdump" -i lo >"$work/out" 2>"$work/err"
		status=$?
		expect "without the right it ends with 1" ended 1
		expect "it says which right" says err CAP_NET_RAW
		expect "and how to get it" says err 'sudo setcap cap_net_raw'
		setpriv --reuid=nobody --regid=nogroup --clear-groups \
		    --inh-caps=+net_raw --ambient-caps=+net_raw \
		    "$work/icqdump" -v -i lo >"$work/out" 2>"$work/err" &
		pid=$!
		expect "with it alone a capture begins" soon says err listening
		expect "and the right is given up" state CapPrm '0*'
		kill -INT $pid
		wait $pid
	fi
fi

[ $failed = 0 ] && echo "sandbox: $passed expectations, $interface"
