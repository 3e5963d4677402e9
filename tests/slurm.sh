#!/bin/sh
# contrib/icqdump.slurm on a real Slurm of one node, which this starts in
# namespaces of its own: what three tasks make of an archive is what one process
# makes of it, whatever its files are called; damage is told and costs nothing
# else; what Slurm ends, to requeue it, leaves no half of its records. Needs
# root, and slurmctld, slurmd and munged.
set -u
srcdir=${srcdir:-.}
icqdump=${ICQDUMP:-./icqdump}
samples=${ICQDUMP_SAMPLES:-$srcdir/samples}
PATH=$PATH:/usr/sbin:/sbin

skip() {
	echo "slurm: skipped: $*"
	exit 77
}

# All that runs is in one namespace of processes, and ends with its first.
if [ "${1-}" != inside ]; then
	[ "$(id -u)" = 0 ] || skip "needs root"
	for program in slurmctld slurmd sbatch scontrol munged ip jq python3; do
		command -v $program >/dev/null || skip "needs $program"
	done
	unshare --net --uts --pid --fork --mount-proc true 2>/dev/null ||
		skip "may not make namespaces here"
	work=$(mktemp -d) || exit 1
	trap 'kill -KILL $pid 2>/dev/null; wait $pid; rm -rf "$work"' EXIT
	trap 'exit 1' INT TERM HUP
	WORK=$work unshare --net --uts --pid --fork --mount-proc \
	    --kill-child=KILL timeout 55 sh "$0" inside &
	pid=$!
	wait $pid
	status=$?
	[ $status != 124 ] || echo "slurm: not done after 55 seconds"
	exit $status
fi

work=$WORK
failed=0
# What a Slurm in which this runs has said of itself.
unset SHARDS $(env | sed -n 's/^\(\(SLURM\|SBATCH\|SINFO\)_[A-Z_]*\)=.*/\1/p')
export SLURM_CONF="$work/slurm.conf" ICQDUMP="$icqdump"

fail() {
	echo "slurm: $*"
	failed=1
}

# give_up word...: nothing more can come of it; says what the programs said.
give_up() {
	fail "$@"
	for log in "$work"/*.log; do
		echo "${log##*/}:"
		tail -n 20 "$log"
	done
	exit 1
}

# cannot word...: Slurm does not run here, whatever icqdump does.
cannot() {
	tail -n 5 "$work"/*.log
	skip "$*"
}

# soon command...: it succeeds within twenty seconds.
soon() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ $tries -lt 100 ] || return 1
		sleep 0.2
	done
}

# Names and addresses are looked up for interfaces that have another address
# than 127.0.0.1; so the loopback gets one more.
hostname localhost
ip link set lo up && ip address add 127.0.0.2/8 dev lo ||
	cannot "the loopback interface does not come up"

# A node of three processors, whatever there are.
mkdir "$work/state" "$work/spool" "$work/munge"
chmod 711 "$work" "$work/munge"
head -c 1024 /dev/urandom >"$work/munge/key"
chmod 600 "$work/munge/key"
cat >"$SLURM_CONF" <<END
ClusterName=icqdump
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
SlurmdParameters=config_overrides
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=2
NodeName=localhost NodeAddr=127.0.0.1 CPUs=3 RealMemory=1024
PartitionName=all Nodes=localhost Default=YES MaxTime=5
END
echo CgroupPlugin=autodetect >"$work/cgroup.conf"

munged --foreground --force --key-file="$work/munge/key" \
    --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --seed-file="$work/munge/seed" --log-file="$work/munge.log" \
    >"$work/munged.log" 2>&1 &
soon [ -S "$work/munge/socket" ] || cannot "munged does not start"
slurmctld -D >"$work/slurmctld.out.log" 2>&1 &
slurmd -D -N localhost >"$work/slurmd.out.log" 2>&1 &

idle() {
	[ "$(timeout 2 sinfo -h -o %T 2>/dev/null)" = idle ]
}

soon idle || cannot "the node does not come up"

# The archive: samples of every kind under names of every kind, one of them cut
# in two in the middle of its connections.
archive="$work/archive, of 'captures'"
mkdir "$archive" "$archive/2001 *" "$work/records"
copy() {
	cp "$samples/$1" "$archive/$2"
}
copy lab-udp5-micq046-isd.pcap '1  two blanks.pcap'
copy v2-session.pcap '2 $HOME `id` "quoted".pcap'
copy proxy-tunnel.pcap "2001 */3; it's \\a.pcap"
copy v5-session.pcap '-r 4.pcap'
copy lab-udp5-p2p8-file-micq0411-oos.pcap '5.pcap'
half=$("$icqdump" -r "$samples/oscar-login.pcap" -w /dev/null 2>&1 |
    sed -n 's/ packets captured//p')
half=$((half / 2))
"$icqdump" -q -r "$samples/oscar-login.pcap" -c $half \
    -w "$archive/6 first half.pcap"
python3 - "$samples/oscar-login.pcap" $half >"$archive/7 other half.pcap" \
    <<'END' || give_up "cannot cut a capture in two"
import struct, sys
data = open(sys.argv[1], "rb").read()
order = "<" if data[:1] in b"\xd4\x4d" else ">"
at = 24
for _ in range(int(sys.argv[2])):
    at += 16 + struct.unpack_from(order + "I", data, at + 8)[0]
assert 24 < at < len(data)
sys.stdout.buffer.write(data[:24] + data[at:])
END
find "$archive" -name '*.pcap*' | sort -V >"$work/captures"

# normal file...: records in the order of packets, without what ties those of
# one pair of addresses to another's (icqdump-json(5), SHARDS).
normal() {
	cat -- "$@" | jq -cS -s 'sort_by(.pcap_cnt)[] |
	    del(.icq.login_flow_id, .icq.redirected_by)'
}

# submit argument...: an array; its number is in $job.
submit() {
	job=$(sbatch --parsable --output="$work/%a.task" "$@" 2>"$work/sbatch.log")
	[ -n "$job" ] || give_up "sbatch takes nothing: $*"
}

# states: state and exit code of each task that is known, a line each.
states() {
	scontrol -o show job "$job" 2>/dev/null |
	    sed 's/.* JobState=\([A-Z]*\) .* ExitCode=\([^ ]*\) .*/\1 \2/'
}

ended() {
	states | grep -q . && ! states | grep -q -v -e COMPLETED -e FAILED
}

# all line: every task ended so.
all() {
	soon ended || give_up "tasks do not end: $(states)"
	[ "$(states | sort -u)" = "$1" ] || {
		fail "tasks ended as $(states | tr '\n' ';') not $1"
		cat "$work"/*.task
	}
}

# records expected: what the tasks wrote, taken together, is that.
records() {
	set -- "$1" "$work"/records/*.ndjson
	expected=$1
	shift
	[ $# = 3 ] || fail "$# files of records, not 3"
	for file; do
		[ -s "$file" ] || fail "a shard got no records"
	done
	normal "$@" >"$work/together"
	cmp -s "$expected" "$work/together" ||
		fail "$(wc -l <"$work/together") records of three tasks differ" \
		    "from $(wc -l <"$expected") of one process"
}

none() {
	set -- "$work/records/"* "$work/records/".[0-9]*
	[ "$*" = "$work/records/* $work/records/.[0-9]*" ] ||
		fail "this is left of no records: $*"
}

script=$srcdir/contrib/icqdump.slurm
"$icqdump" -q -j -V "$work/captures" >"$work/whole" 2>"$work/whole.log" ||
	give_up "one process cannot read it"
normal "$work/whole" >"$work/expected"
[ "$(wc -l <"$work/expected")" -gt 300 ] || fail "the archive is too small"

submit --array=1-3 "$script" "$work/captures" "$work/records"
all "COMPLETED 0:0"
records "$work/expected"
rm -f "$work"/records/*

# Damage, a filter, and shards that are run by themselves.
filter='tcp or udp port 4000'
head -c 1000 "$samples/v5-session.pcap" >"$archive/0 cut short.pcap"
echo "$archive/0 cut short.pcap" >"$work/damaged"
cat "$work/captures" >>"$work/damaged"
"$icqdump" -q -j -V "$work/damaged" "$filter" \
    >"$work/whole" 2>"$work/whole.log"
normal "$work/whole" >"$work/expected"
for tasks in 2 1,3; do
	SHARDS=3 submit --array=$tasks "$script" "$work/damaged" \
	    "$work/records" "$filter"
	all "FAILED 3:0"
done
records "$work/expected"
grep -q 'cut short.pcap: cannot' "$work/2.task" ||
	fail "which capture is damaged is not told"
rm -f "$work"/records/*

# Mistakes.
submit --array=2-3 "$script" "$work/captures" "$work/records"
all "FAILED 2:0"
submit --array=1-3 "$script" "$work/no captures" "$work/records"
all "FAILED 2:0"
none

# A task that waits for its second capture, a pipe, is requeued; only then the
# capture comes.
first=$(sed -n 1p "$work/captures")
mkfifo "$work/pipe"
printf '%s\n' "$first" "$work/pipe" >"$work/waiting"
submit --array=1-1 "$script" "$work/waiting" "$work/records"
soon test -e "$work/records/.1-of-1.$job.0" || give_up "no task waits"
scontrol requeue "$job"
soon test -e "$work/records/.1-of-1.$job.1" || give_up "no task comes back"
[ "$(ls -A "$work/records")" = ".1-of-1.$job.1" ] ||
	fail "what was ended leaves $(ls -A "$work/records")"
timeout 10 sh -c 'exec cat "$1" >"$2"' - "$first" "$work/pipe" ||
	fail "nobody reads the pipe"
all "COMPLETED 0:0"
"$icqdump" -q -j -r "$first" -r "$first" >"$work/whole"
cmp -s "$work/whole" "$work/records/1-of-1.ndjson" ||
	fail "a task that was requeued has other records"

[ $failed = 0 ] || exit 1
echo "slurm: 3 tasks of a real Slurm, $(wc -l <"$work/together") records," \
    "as of one process"
