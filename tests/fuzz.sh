#!/bin/sh
# Each fuzz target given, over its corpus and the samples: all that a build
# without libFuzzer can do. A sanitizer's report or a crash fails it.
set -u
srcdir=${srcdir:-.}
inputs=0

for target in ${FUZZ_TARGETS:?}; do
	name=${target##*/}
	set --
	for file in "$srcdir/tests/fuzz/corpus/$name"/* "$srcdir"/samples/*; do
		[ -f "$file" ] && set -- "$@" "$file"
	done
	if [ $# = 0 ] || ! "./$target" "$@" >"$target.out" 2>&1; then
		tail -n 60 "$target.out"
		echo "fuzz: $name failed over $# files"
		exit 1
	fi
	rm -f "$target.out"
	inputs=$((inputs + $#))
done
echo "fuzz: $inputs inputs, no crash"
