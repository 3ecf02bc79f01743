#!/bin/sh
# Hostile documents are converted, or left out with the right diagnostic, in
# time that grows with their size: hostile.sh PROGRAM [CASE...]
# FORMATS=xml,html in the environment makes but these.
#
# Each case is converted at a quarter of its size and at its size. No worker
# may die or run into a limit, nothing that is written may break a schema,
# and xmllint reads it without --huge. Where the larger takes more than 0.3 s
# of CPU beyond what the program needs to start, it takes less than 8 times
# the smaller: 4 is linear, 16 square. Nothing else here looks at a clock.
set -u
cd "$(dirname "$0")/../.." || exit 2
# shellcheck source=tests/lib.sh
. tests/lib.sh
shift
cases=$*

# A worker that died, a limit, a lost text, output that is not valid: never.
never='\[MN(10[789]|5[0-9][0-9]|6[0-9][0-9]|7[0-9][0-9]|80[0-9])\]'

# CPU seconds of a command and all its children, in hundredths; its exit
# status is left in $work/status.
cpu()
{
	(
		"$@" >"$work/said" 2>&1
		echo $? >"$work/status"
		times
	) | awk 'NR == 2 {
		for (i = 1; i <= 2; i++) {
			split($i, t, /[ms]/)
			sum += t[1] * 60 + t[2]
		}
		printf "%d\n", sum * 100
	}'
}

# convert NAME SIZE: prints hundredths of a second, of which the start of the
# program is no part.
convert()
{
	tests/hostile/generate.py "$1" "$2" >"$work/$1.txt" || exit 2
	echo $(($(measure "$1") - start))
}

measure()
{
	rm -rf "$work/out"
	cpu timeout 300 "$program" convert -j 1 --publish exempt --to \
	    "${FORMATS:-xml,html,akn,json,bundle}" -o "$work/out" "$work/$1.txt"
	rm -f "$work/$1.txt"
}

# judge NAME SIZE EXPECTED: the exit status, the diagnostics, the files.
judge()
{
	status=$(cat "$work/status")
	if [ "$3" = written ]; then want=0; else want=1; fi
	[ "$status" -eq $want ] || {
		fault "$1 $2: exit status $status, not $want"
		grep -vE 'warning|note' "$work/said" | cut -c 1-300 | tail -n 3
		return
	}
	grep -E "$never" "$work/said" | cut -c 1-300 >"$work/bad"
	[ -s "$work/bad" ] && fault "$1 $2: $(head -n 1 "$work/bad")"
	find "$work/out" -name '*.xml' -type f >"$work/xml" 2>/dev/null
	if [ "$3" != written ]; then
		grep -q "\\[$3\\]" "$work/said" || fault "$1 $2: not $3"
		grep -q minutes.xml "$work/xml" && fault "$1 $2: was written"
		return
	fi
	grep -q minutes.xml "$work/xml" || fault "$1 $2: nothing was written"
	while read -r file; do
		xmllint --noout --nonet "$file" >"$work/lint" 2>&1 ||
		    fault "$1 $2: xmllint: $(head -n 1 "$work/lint")"
	done <"$work/xml"
}

least()
{
	if [ "$1" -lt "$2" ]; then echo "$1"; else echo "$2"; fi
}

# Whether the larger took too much more than the smaller.
grows()
{
	[ "$small" -ge 4 ] || small=4	# less is no measure
	[ "$large" -gt 30 ] && [ "$large" -ge $((small * 8)) ]
}

tests/hostile/generate.py >"$work/cases" || exit 2
for name in $cases; do
	grep -q "^$name " "$work/cases" || fault "there is no case $name"
done
start=0
start=$(convert resolved 1) || exit 2
judge resolved 1 written
[ $faults -eq 0 ] || finish
count=0
while read -r name size expected; do
	case " $cases " in *" $name "*|'  ') ;; *) continue ;; esac
	small=$(convert "$name" $((size / 4))) || exit 2
	judge "$name" $((size / 4)) "$expected"
	large=$(convert "$name" "$size") || exit 2
	judge "$name" "$size" "$expected"
	echo "$name $small $large" | awk '{
		printf "%-24s %7.2f s %7.2f s\n", $1, $2 / 100, $3 / 100 }'
	# a busy machine makes one run long; it does not make three
	for _ in 1 2; do
		grows || break
		small=$(least "$small" "$(convert "$name" $((size / 4)))")
		large=$(least "$large" "$(convert "$name" "$size")")
	done
	grows &&
	    fault "$name: four times the size, $((large / small)) times the time"
	count=$((count + 1))
done <"$work/cases"
finish "$count cases, each at two sizes"
