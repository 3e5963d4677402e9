#!/bin/sh
# Every golden record is valid under the schema that icqdump prints, and the
# schema is strict enough to tell a record with a key too many.
set -u
srcdir=${srcdir:-.}
icqdump=${ICQDUMP:-./icqdump}

for python in python3 /usr/bin/python3 none; do
	"$python" -c 'import jsonschema' 2>/dev/null && break
done
if [ "$python" = none ]; then
	echo "schema: skipped, for want of python3-jsonschema"
	exit 77
fi

schema=$(mktemp)
stats=$(mktemp)
trap 'rm -f "$schema" "$stats"' EXIT
"$icqdump" --schema >"$schema" || exit 1
"$icqdump" -q -j --stats -r "$srcdir"/samples/v3-pieces.pcap >"$stats" ||
	exit 1
LC_ALL=C.UTF-8 "$python" - "$schema" "$stats" \
    "$srcdir"/tests/golden/*.ndjson <<'END'
import copy, json, sys
from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as f:
    schema = json.load(f)
kind = validator_for(schema)
kind.check_schema(schema)
validator = kind(schema)
records = wrong = 0
strict = set()

def refused(what, record):
    """A record that was valid until it was spoilt must not be valid."""
    global wrong
    if validator.is_valid(record):
        wrong += 1
        print("schema: too lax: accepts", what, json.dumps(record)[:300])
    strict.add(what)

def spoil(record):
    for path in (), ("icq",), ("icq", "body"):
        spoilt = part = copy.deepcopy(record)
        for key in path:
            part = part.get(key)
            if part is None:
                break
        else:
            part["no_such_key"] = 1
            refused("an extra key in /" + "/".join(path), spoilt)
    for key, value in ("timestamp", 1), ("src_port", "4000"), ("icq", []):
        refused("another type of " + key, {**record, key: value})

with open(sys.argv[2], encoding="utf-8") as f:
    last = json.loads(f.readlines()[-1])
if (last["event_type"] != "stats" or last["stats"]["captured"] != 24 or
        last["stats"]["pieces_missing"] != 1):
    wrong += 1
    print("schema: not the counters of the run:", last)
refused("an extra key in /stats", {**last, "stats": {"no_such_key": 1}})
refused("statistics without an object", {"event_type": "stats"})

for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            record = json.loads(line)
            errors = list(validator.iter_errors(record))
            records += 1
            wrong += bool(errors)
            for e in errors[:3]:
                where = "/".join(map(str, e.absolute_path))
                print(f"schema: {name}:{number}: /{where}: {e.message[:300]}")
            if not errors and (number == 1 or len(strict) < 8):
                spoil(record)

if len(strict) < 8:
    wrong += 1
    print("schema: not every way of spoiling a record was tried:", strict)
print(f"schema: {records} records, {wrong} wrong")
sys.exit(wrong != 0)
END
