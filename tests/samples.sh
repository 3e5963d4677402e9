#!/bin/sh
# Every sample is in the manifest, all that the manifest lists is there, and
# those that are made come out of make_samples to the byte.
set -u
srcdir=${srcdir:-.}
failed=0
made=0
listed=0

for sample in "$srcdir"/samples/*.pcap*; do
	name=${sample##*/}
	if ! grep -q -e "^$name[[:space:]]" "$srcdir/samples/MANIFEST"; then
		echo "samples: $name is not in the manifest"
		failed=$((failed + 1))
	fi
done
for name in $(sed -n 's/^\([^#[:space:]]*\.pcap[^[:space:]]*\).*/\1/p' \
    "$srcdir/samples/MANIFEST"); do
	listed=$((listed + 1))
	if [ ! -e "$srcdir/samples/$name" ]; then
		echo "samples: $name of the manifest is missing"
		failed=$((failed + 1))
	fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/make_samples "$work" || failed=$((failed + 1))
for sample in "$work"/*; do
	name=${sample##*/}
	made=$((made + 1))
	if ! cmp -s "$sample" "$srcdir/samples/$name"; then
		echo "samples: $name is not what make_samples makes"
		failed=$((failed + 1))
	fi
done

echo "samples: $listed listed, $made made again, $failed wrong"
[ $listed -gt 0 ] && [ $made -gt 0 ] && [ $failed = 0 ]
