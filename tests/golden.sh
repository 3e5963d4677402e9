#!/bin/sh
# What icqdump prints for every sample, in four forms, is what it is known to
# print (tests/golden/NAME.FORM), and its schema is doc/schema.json. With
# --renew, what it prints now becomes what it is known to print.
set -u
srcdir=${srcdir:-.}
icqdump=${ICQDUMP:-./icqdump}
TZ=UTC LC_ALL=C.UTF-8
export TZ LC_ALL

golden=$srcdir/tests/golden
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/golden"
failed=0
compared=0

fail() {
	echo "golden: $*"
	failed=$((failed + 1))
}

# run output argument...: 3, damaged input, is as good an end as 0.
run() {
	output=$1
	shift
	"$icqdump" "$@" >"$output" 2>"$work/stderr"
	status=$?
	case $status in
	0|3)
		;;
	*)
		fail "exit status $status of icqdump $*"
		sed 20q "$work/stderr" ;;
	esac
}

for sample in "$srcdir"/samples/*.pcap*; do
	name=${sample##*/}
	name=$work/golden/${name%%.pcap*}
	if [ ! -e "$sample" ] || [ -e "$name.line" ]; then
		fail "$sample: not there, or a second sample of that name"
		continue
	fi
	run "$name.line" -r "$sample"
	run "$name.v" -v -r "$sample"
	run "$name.hex" -x -r "$sample"
	run "$name.ndjson" -j -r "$sample"
done
run "$work/schema.json" --schema

if [ "${1-}" = --renew ]; then
	[ $failed = 0 ] || exit 1
	mkdir -p "$golden"
	rm -f "$golden"/*
	cp "$work"/golden/* "$golden"/
	cp "$work/schema.json" "$srcdir/doc/schema.json"
	echo "golden: $(ls "$golden" | wc -l) renewed; read the difference"
	exit 0
fi

# compare golden output
compare() {
	if [ ! -e "$1" ]; then
		fail "$1 is missing: make goldens, and read it"
	elif cmp -s "$1" "$2"; then
		compared=$((compared + 1))
	else
		fail "$1 is not what icqdump prints:"
		diff -u "$1" "$2" | sed '1,2d;22q'
	fi
}

for output in "$work"/golden/*; do
	compare "$golden/${output##*/}" "$output"
done
for known in "$golden"/*; do
	[ -e "$work/golden/${known##*/}" ] ||
		fail "$known belongs to no sample"
done
compare "$srcdir/doc/schema.json" "$work/schema.json"

echo "golden: $compared compared, $failed failed"
[ $failed = 0 ]
