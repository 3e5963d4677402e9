#!/bin/sh
# The manual is clean, and knows every option that --help knows.
set -u
srcdir=${srcdir:-.}
icqdump=${ICQDUMP:-./icqdump}
pages="$srcdir/doc/icqdump.1 $srcdir/doc/icqdump-json.5"

if ! command -v mandoc >/dev/null; then
	echo "man: skipped, for want of mandoc"
	exit 77
fi

failed=0
# Whether other programs' pages are installed here is not our business.
mandoc -T lint $pages | grep -v 'referenced manual not found' && failed=1

text=$(mandoc -T ascii -O width=200 "$srcdir/doc/icqdump.1" |
    sed "s/.$(printf '\b')//g")
options=$("$icqdump" --help |
    sed -n 's/^ *\(-[^ ,=[]*\),\{0,1\} *\(--[^ ,=[]*\)\{0,1\}.*/\1 \2/p')
for option in $options; do
	case $text in
	*[!-0-9A-Za-z]"$option"[!-0-9A-Za-z]*) ;;
	*)
		echo "man: $option of --help is not in icqdump.1"
		failed=1 ;;
	esac
done
[ $failed = 0 ] && echo "man: clean, $(set -- $options; echo $#) options"
