#!/bin/sh
# The result depends on the inputs alone: not on the order they are given
# in, the workers, the time zone or the locale. order.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh
. tests/cli/made.sh

in=$work/in
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
	made "$in/d$((i % 3))/m$i.txt" "Item of business $i"
done
made "$in/Zebra crossings (final).txt"
made "$in/same.txt"
made "$in/same.text" 'Another text of the same name.'
: >"$in/d1/empty.txt"
printf 'caf\351 and \223quotes\224, in Windows-1252\n' >"$in/d2/old.txt"

# run NAME COMMAND...: converts in $work, keeps what was said
run()
{
	to=$1
	shift
	rm -rf "$work/out"
	# shellcheck disable=SC2086 # a word is an input
	(cd "$work" && "$@" convert -o out --report report.json $inputs) \
	    >"$work/$to.told" 2>"$work/$to.said"
	mv "$work/report.json" "$work/$to.json"
	sums "$work/out" >"$work/$to.sums"
}

same()
{
	for kind in sums told said json; do
		cmp "$work/first.$kind" "$work/$1.$kind" ||
		    fault "$1: $kind differs"
	done
}

inputs='in'
run first env -u TZ LC_ALL=C "$program"
[ "$(grep -c 'index.html' "$work/first.sums")" -eq 17 ] ||
    fault "not sixteen pages and the index"
grep -q 'site/Zebra-crossings-final/' "$work/first.sums" ||
    fault 'no safe name'
grep -q 'site/same-2/' "$work/first.sums" || fault 'no second name'
grep -q 'MN111' "$work/first.said" || fault 'the second name is not told'
sed 's/:.*//' "$work/first.said" | grep '^in/' >"$work/files"
LC_ALL=C sort -c "$work/files" || fault 'diagnostics are not in order'

run zone env TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 LANGUAGE=cy "$program"
same zone
(umask 077 && run mask "$program")
same mask
for inputs in 'in in' './/in/../in in/d1/m1.txt' 'in/d2 in'; do
	run twice "$program"
	cmp -s "$work/first.sums" "$work/twice.sums" ||
	    [ "$inputs" != 'in in' ] || fault 'twice the same'
	[ "$(wc -l <"$work/twice.sums")" -eq "$(wc -l <"$work/first.sums")" ] ||
	    fault "$inputs: a document was taken twice"
done
inputs='in'
for jobs in 1 2 5; do
	# shellcheck disable=SC2016
	run "jobs$jobs" sh -c 'p=$1 j=$2; shift 3; "$p" convert -j "$j" "$@"' \
	    - "$program" "$jobs"
	same "jobs$jobs"
done

inputs='in/d0 in/d1 in/d2 in/same.txt in/same.text'
run parts "$program"
cp "$work/parts.sums" "$work/first.sums"
inputs='in/same.text in/d2 in/same.txt in/d1 in/d0 in/same.text'
run parts "$program"
cmp "$work/first.sums" "$work/parts.sums" || fault 'the order given counts'
finish 'the same bytes each time'
