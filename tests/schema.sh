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
trap 'rm -f "$schema"' EXIT
"$icqdump" --schema >"$schema" || exit 1
LC_ALL=C.UTF-8 "$python" - "$schema" "$srcdir"/tests/golden/*.ndjson <<'END'
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
            if not errors and (number == 1 or len(strict) < 6):
                spoil(record)

if len(strict) < 6:
    wrong += 1
    print("schema: not every way of spoiling a record was tried:", strict)
print(f"schema: {records} records, {wrong} wrong")
sys.exit(wrong != 0)
END
