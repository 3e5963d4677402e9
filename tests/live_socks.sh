#!/bin/sh
# Sessions of samples through real SOCKS5 servers, captured live over the
# loopback: what passes between client and proxy is shown as what the sample
# has, by way of the proxy. Through microsocks OSCAR with a user and a
# password; through dante OSCAR without, and version 5 by UDP ASSOCIATE. All
# ports are such as the kernel has free. Needs root, and one of the two.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}
programs=${srcdir:-.}/tests/live
PATH=$PATH:/usr/sbin:/sbin

skip() {
	echo "live_socks: skipped: $*"
	exit 77
}

[ "$(id -u)" = 0 ] || skip "needs root"
command -v python3 >/dev/null || skip "needs python3"
"$icqdump" -D 2>/dev/null | grep -q -w lo || skip "needs the interface lo"
with_microsocks=$(command -v microsocks)
with_dante=$(command -v danted)
[ -n "$with_microsocks$with_dante" ] ||
	skip "needs microsocks or danted (Debian's microsocks, dante-server)"

work=$(mktemp -d) || exit 1
running=
failed=0

# Ends what this test has started, and nothing else.
clean_up() {
	trap '' INT TERM HUP
	for pid in $running; do
		kill "$pid" 2>/dev/null
	done
	wait
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP
trap 'echo "live_socks: not done after 20 seconds"; exit 1' ALRM

fail() {
	echo "live_socks: $*"
	failed=1
}

# give_up word...: nothing more can come of it; says what the programs said.
give_up() {
	fail "$@"
	for log in "$work"/*.err; do
		sed "s/^/${log##*/}: /; 20q" "$log"
	done
	exit 1
}

# soon command...: it succeeds within five seconds.
soon() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ $tries -lt 50 ] || return 1
		sleep 0.1
	done
}

# start name command...: in the background; $name.out and .err hear it.
start() {
	name=$1
	shift
	"$@" >"$work/$name.out" 2>"$work/$name.err" </dev/null &
	pid=$!
	running="$running $pid"
}

# client kind sample port...: a session of the sample, through the proxy there.
client() {
	python3 -B "$programs/client.py" "$@" 2>"$work/client.err" ||
		give_up "no $1 through the proxy on port $3"
}

watchdog() {
	trap 'kill $nap; exit' TERM
	sleep 20 &
	nap=$!
	wait $nap
	kill -ALRM $$
}

listens() {
	python3 - "$1" <<'END' 2>/dev/null
import socket, sys
socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1).close()
END
}

start watchdog watchdog
start server python3 -B "$programs/server.py" \
    "$samples/proxy-none.pcap" "$samples/proxy-udp-none.pcap"
soon [ -s "$work/server.out" ] || give_up "the ICQ server does not start"
read -r oscar_port v5_port <"$work/server.out"

python3 - <<'END' >"$work/ports" || give_up "no free ports"
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
held.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
held[-1].bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in held))
END
read -r microsocks_port dante_port own_port <"$work/ports"

user=visitor
password=s3cret-of-the-pr0xy
if [ -n "$with_microsocks" ]; then
	start microsocks microsocks -i 127.0.0.1 -p "$microsocks_port" \
	    -u $user -P $password
	soon listens "$microsocks_port" || give_up "microsocks does not listen"
fi
if [ -n "$with_dante" ]; then
	cat >"$work/danted.conf" <<-END
		logoutput: stderr
		internal: 127.0.0.1 port = $dante_port
		external: 127.0.0.1
		clientmethod: none
		socksmethod: none
		user.privileged: root
		user.unprivileged: nobody
		client pass {
			from: 127.0.0.0/8 to: 127.0.0.0/8
		}
		socks pass {
			from: 127.0.0.0/8 to: 127.0.0.0/8
			command: connect udpassociate udpreply
		}
	END
	start danted danted -N 1 -f "$work/danted.conf" -p "$work/danted.pid"
	soon listens "$dante_port" || give_up "danted does not listen"
fi

start icqdump "$icqdump" -i lo -j -l "tcp port $microsocks_port or
    tcp port $dante_port or tcp port $oscar_port or udp port $own_port or
    udp port $v5_port"
capture=$pid
soon [ -s "$work/icqdump.err" ] || give_up "icqdump does not say it listens"
if grep -q -i -e 'permi' "$work/icqdump.err"; then
	skip "root may not capture here"
fi

for session in oscar:proxy-none v5:proxy-udp-none; do
	"$icqdump" -j -r "$samples/${session#*:}.pcap" \
	    >"$work/${session%%:*}.wanted" 2>"$work/sample.err" ||
		give_up "cannot read samples/${session#*:}.pcap"
done
oscar_records=$(wc -l <"$work/oscar.wanted")
v5_records=$(wc -l <"$work/v5.wanted")

set --
expected=0
if [ -n "$with_microsocks" ]; then
	client oscar "$samples/proxy-none.pcap" "$microsocks_port" \
	    "$oscar_port" $user $password
	set -- "$@" \
	    "oscar:$microsocks_port:$oscar_port::$work/oscar.wanted:$user"
	expected=$((expected + 2 * oscar_records))
fi
if [ -n "$with_dante" ]; then
	client oscar "$samples/proxy-none.pcap" "$dante_port" "$oscar_port"
	client v5 "$samples/proxy-udp-none.pcap" "$dante_port" "$v5_port" \
	    "$own_port"
	set -- "$@" "oscar:$dante_port:$oscar_port::$work/oscar.wanted:" \
	    "v5:$dante_port:$v5_port:$own_port:$work/v5.wanted:"
	expected=$((expected + 2 * oscar_records + 2 * v5_records))
fi
[ ! -s "$work/server.err" ] || give_up "the proxies change what they pass on"

# Each record is seen on its way to the proxy, and on from there.
seen() {
	[ "$(grep -c '"event_type":"icq"' "$work/icqdump.out")" -ge $expected ]
}
soon seen || fail "$expected records of ICQ expected, but" \
    "$(grep -c '"event_type":"icq"' "$work/icqdump.out") seen"
kill -INT $capture
wait $capture
status=$?
[ $status = 0 ] || give_up "INT ended icqdump with $status"

python3 -B "$programs/check.py" "$work/icqdump.out" "$@" ||
	fail "not what the samples hold"
grep -q -F -e $password "$work/icqdump.out" "$work/icqdump.err" &&
	fail "the proxy's password is shown"

[ $failed = 0 ] || exit 1
case $with_microsocks,$with_dante in
,*)	echo "live_socks: seen through dante alone, as microsocks is not here" ;;
*,)	echo "live_socks: seen through microsocks alone, as dante is not here" ;;
*)	echo "live_socks: seen through microsocks and dante" ;;
esac
