#!/bin/sh
# Not one byte read that was not written, none lost: the samples and the
# unit tests under valgrind. valgrind.sh PROGRAM UNIT-TEST...
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

clean()
{
	what=$1
	shift
	valgrind --quiet --error-exitcode=9 --leak-check=full \
	    --errors-for-leak-kinds=definite --trace-children=yes \
	    --trace-children-skip='/bin/*,/usr/*' \
	    --child-silent-after-fork=no "$@" >"$work/said" 2>&1
	status=$?
	if [ $status -gt 1 ] || grep -q '^==[0-9]*== [A-Z]' "$work/said"; then
		fault "$what"
		grep '^==' "$work/said" | head -40
	fi
}

clean 'convert' "$program" convert --quiet -o "$work/out" \
    -j 1 --max-seconds 600 tests/samples
clean 'verify' "$program" verify "$work/out"
shift
for test in "$@"; do
	clean "$test" "$test"
done
finish 'clean'
