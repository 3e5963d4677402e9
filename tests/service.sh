#!/bin/sh
# contrib/icqdump@.service: systemd finds nothing wrong with it and little that
# it leaves open; and its command line captures, with the rights and as the
# user that the unit gives it, on a loopback of its own. Files that are old go.
# The former needs systemd's programs, not systemd itself; the latter root.
set -u
srcdir=${srcdir:-.}
icqdump=${ICQDUMP:-./icqdump}
sample=${ICQDUMP_SAMPLES:-$srcdir/samples}/seed-direct.pcap
unit=$srcdir/contrib/icqdump@.service
PATH=$PATH:/usr/sbin:/sbin

work=$(mktemp -d) || exit 1
pid=
failed=0
done=
trap '[ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP

# Where another user can run it.
chmod 711 "$work"
install -m 755 "$icqdump" "$work/icqdump" || exit 1
icqdump=$work/icqdump

fail() {
	echo "service: $*"
	failed=1
}

give_up() {
	fail "$@"
	sed 10q "$work/err"
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

# What systemd says. The threshold is in tenths of its points, of which a unit
# that leaves all open has 96.
if command -v systemd-analyze >/dev/null &&
    systemd-analyze security --help 2>/dev/null | grep -q -e --offline; then
	sed "s|^ExecStart=icqdump |ExecStart=$icqdump |" "$unit" \
	    >"$work/icqdump@.service"
	systemd-analyze verify --man=no "$work/icqdump@lo.service" \
	    >"$work/err" 2>&1 || fail "systemd-analyze verify fails"
	[ ! -s "$work/err" ] || fail "$(cat "$work/err")"
	systemd-analyze security --no-pager --offline=yes --threshold=20 \
	    "$work/icqdump@.service" >"$work/err" 2>&1 ||
		fail "$(tail -n 1 "$work/err")"
	done="$done, as systemd would have it"
fi

if [ "$(id -u)" = 0 ] && command -v systemd-tmpfiles >/dev/null; then
	logs=$work/root/var/log/private/icqdump
	mkdir -p "$logs"
	touch "$logs/new.ndjson"
	touch -d '31 days ago' "$logs/old.ndjson"
	systemd-tmpfiles --clean --root="$work/root" \
	    "$(realpath "$srcdir")/contrib/icqdump.tmpfiles" \
	    >"$work/err" 2>&1 || fail "$(cat "$work/err")"
	[ "$(ls "$logs")" = new.ndjson ] || fail "what stays: $(ls "$logs")"
	done="$done, what is old removed"
fi

# The command line of the unit, in one line.
command_line() {
	sed -e ':join' -e '/\\$/{N;s/\\\n//;b join' -e '}' "$unit" |
	    sed -n -e "s|/var/log/icqdump/|$work/logs/|" -e 's/%i/lo/g' \
	    -e 's/%%/%/g' -e 's/^ExecStart=icqdump //p'
}

# It runs as another user, with nothing but the unit's capability. Sanitizers
# have no sandbox to require.
start() {
	: >"$work/err"
	unshare --net sh -c 'ip link set lo up && exec setpriv "$@"' - \
	    --reuid=65534 --regid=65534 --clear-groups --no-new-privs \
	    --inh-caps=-all,+net_raw --ambient-caps=-all,+net_raw \
	    --bounding-set=-all,+net_raw "$icqdump" $(command_line |
	    sed "s/--sandbox=require/--sandbox=$sandbox/") 2>>"$work/err" &
	pid=$!
	soon grep -q 'listening on lo' "$work/err" ||
		give_up "it does not say that it listens"
}

# The sample's two packets, to port 4000.
send() {
	nsenter --net="/proc/$pid/ns/net" python3 - "$sample" <<'END'
import socket, struct, sys

data = open(sys.argv[1], "rb").read()
order = "<" if data[:1] in b"\xd4\x4d" else ">"
at = 24
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    while at < len(data):
        length, = struct.unpack_from(order + "I", data, at + 8)
        # Ethernet, IPv4 without options, UDP.
        s.sendto(data[at + 16 + 14 + 20 + 8:at + 16 + length],
                 ("127.0.0.1", 4000))
        at += 16 + length
END
}

# arrived files records: so many are in so many files.
arrived() {
	[ "$(ls "$work/logs" | grep -c -E \
	    '^lo-[0-9]{8}-[0-9]{6}\.ndjson$')" = "$1" ] &&
	    [ "$(cat "$work"/logs/* | grep -c '"event_type":"icq"')" = "$2" ]
}

stop() {
	kill -TERM $pid
	wait $pid || give_up "TERM ends it with $?"
	pid=
}

if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null &&
    command -v ip >/dev/null && command -v python3 >/dev/null &&
    unshare --net true 2>/dev/null; then
	sandbox=require
	"$icqdump" -q --sandbox=require -r "$sample" >/dev/null 2>&1 ||
		sandbox=auto
	mkdir "$work/logs"
	chown 65534:65534 "$work/logs"
	start
	grep -q '^Uid:	65534	65534	65534	65534$' /proc/$pid/status ||
		fail "it is $(grep ^Uid: /proc/$pid/status)"
	grep -q '^CapPrm:	0*$' /proc/$pid/status ||
		fail "it keeps $(grep ^CapPrm: /proc/$pid/status)"
	send || give_up "cannot send"
	soon arrived 1 2 || give_up "two packets do not come: $(ls "$work/logs")"
	stop
	sleep 1
	start
	send || give_up "cannot send again"
	soon arrived 2 4 || give_up "a second start writes $(ls "$work/logs")"
	stop
	done="$done, as another user on a loopback of its own"
fi

[ $failed = 0 ] || exit 1
if [ -z "$done" ]; then
	echo "service: skipped: needs root, or systemd-analyze"
	exit 77
fi
echo "service: checked$done"
