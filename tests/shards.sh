#!/bin/sh
# What N shards tell together is what one process tells of all: the same records,
# but for the keys that icqdump-json(5) lists. Of limits, and of a clock that goes
# back while something waits, icqdump(1) says that they make a difference.
set -u
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-${srcdir:-.}/samples}
manual=${srcdir:-.}/doc/icqdump-json.5

for python in python3 /usr/bin/python3 none; do
	"$python" -c 'import json' 2>/dev/null && break
done
if [ "$python" = none ]; then
	echo "shards: skipped, for want of python3"
	exit 77
fi

LC_ALL=C.UTF-8 "$python" - "$icqdump" "$samples" "$manual" \
    "${ICQDUMP_CORPUS:-}" <<'END'
import copy, glob, json, os, re, struct, subprocess, sys, tempfile

icqdump, samples, manual, corpus = sys.argv[1:]
wrong = 0

def fail(what):
    global wrong
    wrong += 1
    print("shards:", what)

def keys_that_tie():
    """What section SHARDS of the manual lists, as paths."""
    with open(manual) as page:
        section = re.search(r"^\.Sh SHARDS\n(.*?)^\.Sh ", page.read(),
            re.M | re.S)
    return [path.split(".") for path in
        re.findall(r"^\.It Cm (\S+)$", section.group(1), re.M)]

TIES = keys_that_tie()

def run(files, *options):
    command = [icqdump, *options]
    for file in files:
        command += ["-r", file]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True,
        stderr=subprocess.DEVNULL).stdout

def records(files, *options):
    return [json.loads(line) for line in
        run(files, "-j", "--show-secrets", *options).splitlines()]

def untied(record):
    for *way, last in TIES:
        at = record
        for key in way:
            at = at.get(key, {})
        at.pop(last, None)
    return record

def union(parts):
    """In the order of packets. Those of one packet are of one shard, and stay
    as they are."""
    return sorted((r for part in parts for r in part),
        key=lambda r: r["pcap_cnt"])

def compare(whole, parts):
    """None, or how the records of the shards differ from those of all."""
    one = [untied(r) for r in union([copy.deepcopy(whole)])]
    other = [untied(r) for r in union(copy.deepcopy(parts))]
    for a, b in zip(one, other):
        if a != b:
            return f"of packet {a['pcap_cnt']} it is\n  {json.dumps(a)}\n" \
                f"and in its shard, of packet {b['pcap_cnt']}\n  {json.dumps(b)}"
    if len(one) != len(other):
        return f"{len(other)} records, not {len(one)}"
    return None

def shards(files, n, *options):
    return [records(files, "--shard", f"{i}/{n}", *options)
        for i in range(1, n + 1)]

compared = split = tied = 0

def check(name, files, numbers, *options):
    global compared, split, tied
    whole = records(files, *options)
    for n in numbers:
        parts = shards(files, n, *options)
        difference = compare(whole, parts)
        if difference:
            fail(f"{name}, {n} shards {' '.join(options)}: {difference}")
        compared += len(whole)
        split += sum(len(part) > 0 for part in parts) > 1
        tied += union([whole]) != union(parts)

def words(text):
    """Lines in any order, without what ties them."""
    return sorted(re.sub(r", redirected by packet \d+ \(\S+ s\)", "",
        line) for line in text.splitlines())

def check_lines(name, file, n):
    parts = "".join(run([file], "--shard", f"{i}/{n}")
        for i in range(1, n + 1))
    if words(run([file])) != words(parts):
        fail(f"{name}: the lines of {n} shards differ")

# The test itself: what is missing, doubled or changed is seen.
some = records([f"{samples}/oscar-login.pcap"])
if len(some) < 3 or compare(some, [some]) or \
        not compare(some, [some[:1], some[2:]]) or \
        not compare(some, [some, some[:1]]) or \
        not compare(some, [some[:1], [dict(some[1], src_port=1)], some[2:]]):
    fail("does not see a difference")

paths = sorted(glob.glob(f"{samples}/*.pcap"))
if corpus:
    paths += sorted(path for path in
        glob.glob(f"{corpus}/**/*.pcap*", recursive=True))
for path in paths:
    name = os.path.basename(path)
    check(name, [path], (2, 3))
    check(name, [path], (4,), "-v")
    check_lines(name, path, 3)

# Each has two pairs, which thirteen shards tell apart.
for name in "oscar-login", "proxy-udp-apart", "proxy-tunnel-apart", \
        "proxy-icqproxy-apart":
    before = split
    check(name, [f"{samples}/{name}.pcap"], (13,))
    if split == before:
        fail(f"{name}: not split")
    check_lines(name, f"{samples}/{name}.pcap", 13)

# One run over an archive of all, whose addresses are often the same.
check("all samples", paths, (2, 13))

def packets(path):
    """Of a plain capture of Ethernet: since the first, in nanoseconds, length on
    the wire, bytes. Of others none."""
    with open(path, "rb") as file:
        data = file.read()
    for order in "<>":
        for magic, scale in (0xa1b2c3d4, 1000), (0xa1b23c4d, 1):
            if data[:4] == struct.pack(order + "I", magic) and \
                    data[20:24] == struct.pack(order + "I", 1):
                at, first = 24, None
                while at + 16 <= len(data):
                    second, part, captured, length = struct.unpack_from(
                        order + "IIII", data, at)
                    time = second * 10**9 + part * scale
                    first = time if first is None else first
                    yield time - first, length, data[at + 16:at + 16 + captured]
                    at += 16 + captured

def write(path, of_all):
    """All at once, in the order of time."""
    count = 0
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHIIII", 0xa1b23c4d, 2, 4, 0, 0, 262144, 1))
        for time, length, data in sorted(of_all, key=lambda p: p[0]):
            file.write(struct.pack("<IIII", 10**9 + max(time, 0) // 10**9,
                max(time, 0) % 10**9, len(data), length) + data)
            count += 1
    return count

with tempfile.TemporaryDirectory() as work:
    merged = f"{work}/merged.pcap"
    everything = [p for path in paths for p in packets(path)]
    if write(merged, [p for i, p in enumerate(everything) if i % 23]) < 1000:
        fail("hardly anything was merged")
    check("all samples at once, some packets lost", [merged], (5,))
    write(merged, everything)
    check("all samples at once", [merged], (2, 3, 13, 61))
    check("all samples at once", [merged], (4,), "-v")
    check_lines("all samples at once", merged, 5)

    # Packets that are written are those of the shard, each in one of them.
    whole = sorted(packets(merged))
    parts = []
    for i in range(1, 6):
        run([merged], "--shard", f"{i}/5", "-w", f"{work}/part")
        part = [p[2] for p in packets(f"{work}/part")]
        if not part or len(part) == len(whole):
            fail(f"-w writes {len(part)} packets of shard {i}")
        parts += part
    if sorted(parts) != sorted(p[2] for p in whole):
        fail("what the shards wrote is not all")

print(f"shards: {compared} records compared; {split} runs were split, "
    f"{tied} of them had ties")
if split < 20:
    fail("hardly any capture was split")
if tied == 0:
    fail("no capture has ties: what is said of them is not tested")
sys.exit(wrong > 0)
END
