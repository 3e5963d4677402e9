#!/bin/sh
# Captures from outside the project, below $ICQDUMP_CORPUS: lab/ (recorded
# sessions), public/ (found elsewhere) and negative/ (none of it ICQ). Whatever
# they hold, nothing crashes; what is not ICQ is not taken for it; and the
# sessions over UDP, and what peers say to each other, decode to the last byte.
set -u
icqdump=${ICQDUMP:-./icqdump}
TZ=UTC LC_ALL=C.UTF-8
export TZ LC_ALL

if [ -z "${ICQDUMP_CORPUS:-}" ]; then
	echo "corpus: skipped: ICQDUMP_CORPUS names no directory"
	exit 77
fi
cd "$ICQDUMP_CORPUS" || exit 1
case $icqdump in
/*)	;;
*)	icqdump=$OLDPWD/$icqdump ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=0
failed=0
version5=0
older=0
peers=0
oscar=0

fail() {
	echo "corpus: $*"
	failed=$((failed + 1))
}

# run file argument...: leaves out and err. Damaged files (3) and link types
# that are not supported (1, with a word) are no fault.
run() {
	file=$1
	shift
	"$icqdump" "$@" -r "$file" >"$work/out" 2>"$work/err"
	status=$?
	if grep -q -e Sanitizer -e 'runtime error' "$work/err"; then
		fail "$file ($*): a sanitizer's report:"
		sed 40q "$work/err"
		return
	fi
	case $status in
	0|3)	return ;;
	1)	grep -q '^icqdump: .*link type' "$work/err" && return ;;
	esac
	fail "$file ($*): exit status $status"
	sed 5q "$work/err"
}

# count pattern: how many records have it. In a text the quotes would have
# backslashes.
count() {
	grep -c -e "$1" "$work/records"
}

# What is said of a session is said of each of its messages in $work/records.
whole() {
	[ "$(count .)" -gt 0 ] || fail "$1: no message"
	for code in malformed undecoded unknown; do
		n=$(count "\"code\":\"$code\"")
		[ "$n" = 0 ] || fail "$1: $n messages $code"
	done
	n=$(count '"checkcode":"invalid"')
	[ "$n" = 0 ] || fail "$1: $n wrong check codes"
}

# session file version...: its messages of these versions.
session() {
	file=$1
	shift
	for version; do
		grep "\"app_proto\":\"icq-v$version\"" "$work/out" \
		    >"$work/records"
		whole "$file, version $version"
		case $version in
		5)	version5=$((version5 + $(count .))) ;;
		*)	older=$((older + $(count .))) ;;
		esac
	done
}

# What peers say, where any do.
between_peers() {
	grep '"app_proto":"icq-peer"' "$work/out" >"$work/records" || return
	whole "$1, peers"
	for code in cut gap conflict; do
		n=$(count "\"code\":\"$code\"")
		[ "$n" = 0 ] || fail "$1, peers: $n messages $code"
	done
	n=$(count '"encrypted":true')
	[ "$n" = "$(count '"checkcode":"valid"')" ] ||
		fail "$1, peers: not all check codes are right"
	peers=$((peers + $(count .)))
}

# over_oscar file [packet|packet...]: its frames, but for those of these packets.
# What a connection that breaks off leaves behind is no frame.
over_oscar() {
	grep '"app_proto":"oscar"' "$work/out" |
	    grep -v -e '"text":"stream bytes that are in no message"' \
	    -e '"code":"gap"' |
	    grep -v -E "\"pcap_cnt\":(${2:-none})," >"$work/records"
	whole "$1, OSCAR"
	oscar=$((oscar + $(count .)))
}

# Packets printed on pages whose author changed texts and left their lengths:
# those of these numbers cannot be whole.
edited() {
	grep -v -E "\"pcap_cnt\":($2)," "$work/out" >"$work/records"
	older=$((older + $(count .)))
	whole "$1"
}

find lab public negative -type f ! -name '*.md' ! -name '*.txt' |
    sort >"$work/files"
while read -r file; do
	files=$((files + 1))
	run "$file" -xx
	run "$file" -v --show-secrets
	run "$file" -j
	case $file in
	negative/*)
		[ -s "$work/out" ] && fail "$file: taken for ICQ" ;;
	lab/udp5-*|lab/mixed-v5-*|lab/login-failures-*)
		session "$file" 5 ;;
	lab/udp2-*)
		session "$file" 2 ;;
	lab/udp4-*)
		session "$file" 3 4 ;;
	public/hexdumps/licq-v2-udp.pcap)
		session "$file" 2 ;;
	public/hexdumps/iserverd-v3g-udp.pcap)
		edited "$file" '12|13|14|16|17|19|21|22|23|24|28' ;;
	esac
	case $file in
	lab/*|public/oscar/pwicq-*)
		between_peers "$file" ;;
	esac
	case $file in
	lab/oscar-micq0494-oos.*)	# a search that failed has a tail
		over_oscar "$file" 405 ;;
	lab/oscar-micq0494-oos-b.*)
		over_oscar "$file" 477 ;;
	lab/oscar-*|lab/mixed-*|lab/login-failures-*|public/oscar/*.pcap|\
	public/oscar/*.dmp)
		over_oscar "$file" ;;
	public/hexdumps/iserverd-oscar-frames.*)	# texts cut, or one too many
		over_oscar "$file" '30|111|119' ;;
	public/hexdumps/libfaim-chat.*)	# a type that no source has
		over_oscar "$file" 18 ;;
	esac
	case $file in
	lab/login-failures-isd.*)
		cp "$work/out" "$work/records"
		[ "$(count '"app_proto":"icq-v3"')" = 1 ] ||
			fail "$file: not one packet of version 3" ;;
	esac
done <"$work/files"

for directory in lab public negative; do
	grep -q "^$directory/" "$work/files" ||
		fail "no captures in $ICQDUMP_CORPUS/$directory"
done
[ $version5 -ge 1100 ] || fail "only $version5 messages of version 5"
[ $peers -ge 250 ] || fail "only $peers messages of peers"
[ $oscar -ge 1390 ] || fail "only $oscar frames of OSCAR"
[ $older -ge 180 ] || fail "only $older messages of versions 2 to 4"

echo "corpus: $files files, $version5 messages of version 5, $older of" \
    "versions 2 to 4, $peers of peers and $oscar frames of OSCAR checked," \
    "$failed faults"
[ $failed = 0 ]
