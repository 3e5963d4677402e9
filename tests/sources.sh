#!/bin/sh
# Who includes whom: src/ -> dissectors/PROTOCOL/ -> dissectors/core/, and
# the rooms of src/ know nothing of one another. And no source is forgotten in
# Makefile.am.
set -u
cd "${srcdir:-.}" || exit 1
failed=0
files=0

fail() {
	echo "sources: $*"
	failed=$((failed + 1))
}

# only file directory...: it includes headers of these alone.
only() {
	file=$1
	shift
	allowed=
	for directory; do
		allowed="$allowed -e ^$directory/[a-z0-9_]*\\.h$"
	done
	for header in $(sed -n 's/^#[ 	]*include[ 	]*"\(.*\)".*/\1/p' \
	    "$file" | grep -v $allowed); do
		fail "$file may not include $header"
	done
}

for file in dissectors/*.[ch] dissectors/*/*.[ch] src/*.[ch] src/*/*.[ch] \
    tests/*.[ch] tests/fuzz/*.[ch] bench/*.[ch]; do
	[ -e "$file" ] || continue
	files=$((files + 1))
	grep -q -e "[ 	]$file\( \|$\)" Makefile.am ||
		fail "$file is not in Makefile.am"
	case $file in
	dissectors/oscar/*)	# what it carries is ICQ's
		only "$file" dissectors/core dissectors/icq dissectors/oscar ;;
	dissectors/*/*)
		only "$file" dissectors/core "${file%/*}" ;;
	dissectors/*)	# the list of all protocols
		only "$file" dissectors/core 'dissectors/[a-z0-9]*' ;;
	src/*/*)
		only "$file" dissectors/core "${file%/*}" ;;
	esac
done

echo "sources: $files files, $failed wrong"
[ $files -gt 0 ] && [ $failed = 0 ]
