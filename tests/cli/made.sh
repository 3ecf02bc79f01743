# Invented minutes for the tests of the command: . tests/cli/made.sh
# shellcheck shell=sh disable=SC2034,SC2154 # work is of tests/lib.sh

# made PATH [LINE...]: minutes of a parish council that does not exist.
made()
{
	path=$1
	about=$(basename "$1" .txt)
	shift
	mkdir -p "$(dirname "$path")"
	{
		echo 'Nether Wallop Green Parish Council'
		echo
		echo "Minutes of the meeting about $about"
		echo
		echo '1. Hedges'
		echo
		echo 'The hedge by the pond had been cut.'
		echo
		echo 'RESOLVED: That the hedge be cut every second year.'
		echo
		for line in "$@"; do
			echo "$line"
			echo
		done
	} >"$path"
}

excluded='RESOLVED: That under Section 100A(4) of the Local Government Act 1972
the press and public be excluded from the meeting for the following item
on the grounds that it involves the likely disclosure of exempt information.'

# is STATUS WHAT COMMAND...: the exit status; what was said is in $work/said
# (standard error) and $work/told (standard output).
is()
{
	expected=$1
	what=$2
	shift 2
	got=0
	"$@" >"$work/told" 2>"$work/said" || got=$?
	[ $got -eq "$expected" ] && return 0
	fault "$what: exit status $got, not $expected"
	tail -n 5 "$work/said"
}

# says WHAT PATTERN: the last command did, on standard error.
says()
{
	grep -qE -- "$2" "$work/said" && return 0
	fault "$1: not said: $2"
	tail -n 5 "$work/said"
}

# Every file below a folder, with its bytes: sums FOLDER.
sums()
{
	(cd "$1" && find . -type f ! -name lock | LC_ALL=C sort |
	    xargs -d '\n' sha256sum)
}
