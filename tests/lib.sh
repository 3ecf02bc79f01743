# Shared by the test scripts: . tests/lib.sh PROGRAM; they run in the
# project's folder. A check that does not hold is said and counted.
# shellcheck shell=sh disable=SC2034 # used by those who include it
program=$(realpath "$1")
shared=../shared
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
export SOURCE_DATE_EPOCH=1767225600	# 2026-01-01

fault()
{
	echo "FAULT: $*"
	faults=$((faults + 1))
}

# Does a command, and shows what it said only where it fails.
quietly()
{
	what=$1
	shift
	"$@" >"$work/said" 2>&1 && return 0
	fault "$what"
	tail -n 20 "$work/said"
	return 1
}

# Is there the folder beside the project with what it is measured by? In CI
# it must be.
need_shared()
{
	[ -d "$shared/$1" ] && return 0
	if [ "${CI:-}" = true ]; then
		echo "there is no $shared/$1"
		exit 1
	fi
	echo "no $shared/$1 here: not measured"
	return 1
}

finish()
{
	[ $faults -eq 0 ] && echo "$*"
	[ $faults -eq 0 ]
	exit
}
