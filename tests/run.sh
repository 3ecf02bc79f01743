#!/bin/sh
# Runs groups of tests, each a target of the Makefile: run.sh GROUP...
#
# A group that passes is one line; one that fails shows the end of what it
# said, and the next goes on. The last line counts them; exit 1 where one
# failed. All a group said stays in BUILD/log/GROUP.
set -u
cd "$(dirname "$0")/.." || exit 2

log=${BUILD:-build}/log
mkdir -p "$log"
passed=0
failed=0
began=$(date +%s)

for group in "$@"; do
	start=$(date +%s)
	printf '%-12s' "$group"
	if ${MAKE:-make} --no-print-directory -s "$group" \
	    >"$log/$group" 2>&1 </dev/null; then
		passed=$((passed + 1))
		printf 'ok      %4d s   %s\n' $(($(date +%s) - start)) \
		    "$(tail -n 1 "$log/$group" | cut -c 1-60)"
	else
		failed=$((failed + 1))
		printf 'FAILED  %4d s   %s\n' $(($(date +%s) - start)) \
		    "$log/$group"
		tail -n 60 "$log/$group" | sed 's/^/    /'
	fi
done
echo "in $(($(date +%s) - began)) s"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
