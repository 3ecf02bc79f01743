#!/bin/sh
# shellcheck disable=SC2016 # what sh -c is given expands there
# Files appear whole or not at all: runs are interrupted, killed, out of
# room, in each other's way; the same command again makes the same bytes.
# whole.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh
. tests/cli/made.sh

in=$work/in
out=$work/out
i=0
while [ $i -lt 150 ]; do
	i=$((i + 1))
	made "$in/m$i.txt" "Number $i"
done
convert()
{
	"$program" convert -q -o "$1" "$in"
}

convert "$work/uncut" || fault 'the uncut run'
sums "$work/uncut" >"$work/expected"

# What is there is whole, and nothing else is there but what is swept.
sound()
{
	find "$out/site" "$out/bundles" -type f ! -name '*.part' \
	    ! -path "$out/site/index.html" |
	while read -r file; do
		cmp -s "$file" "$work/uncut${file#"$out"}" || echo "$file"
	done >"$work/half"
	[ -s "$work/half" ] && fault "$1: $(head -n 3 "$work/half")"
	return 0
}

finished()
{
	quietly "$1: again" convert "$out"
	sums "$out" >"$work/again"
	cmp "$work/expected" "$work/again" || fault "$1: other bytes"
	[ -z "$(ls -A "$out/.minutes/work")" ] || fault "$1: temporaries left"
}

# cut SIGNAL SECONDS STATUS: the run is sent a signal after a while
cut_off()
{
	rm -rf "$out"
	"$program" convert -q -o "$out" "$in" 2>"$work/said" &
	pid=$!
	n=0
	while [ ! -d "$out/$2" ] || [ -z "$(ls -A "$out/$2")" ]; do
		n=$((n + 1))
		[ $n -lt 2000 ] || break
		sleep 0.005
	done
	kill -s "$1" $pid
	status=0
	wait $pid || status=$?
	[ $status -eq "$3" ] || fault "$1 in $2: exit status $status"
	[ "$1" = KILL ] || grep -q interrupted "$work/said" ||
	    fault "$1 in $2: not said"
	[ "$1" = KILL ] || [ -z "$(find "$out" -name '*.part' -o -name 'part-*')" ] ||
	    fault "$1 in $2: temporaries left"
	[ ! -e "$out/site/index.html" ] || fault "$1 in $2: came too late"
	sound "$1 in $2"
	finished "$1 in $2"
}

locked()
{
	flock -n "$out/.minutes/lock" sh -c '
		status=0
		"$1" convert -q -o "$2" "$3" 2>"$4" || status=$?
		exit $status' - "$program" "$out" "$in" "$work/said"
	[ $? -eq 2 ] || fault 'locked: not 2'
	grep -q MN115 "$work/said" || fault 'locked: not said'
}

# A folder stands where a page should: told, and all others are written.
in_the_way()
{
	rm -rf "$out"
	mkdir -p "$out/site/m7/index.html/x"
	is 1 'in the way' "$program" convert -q -o "$out" "$in"
	says 'in the way' 'm7.txt: error: .*\[MN113\]'
	[ "$(grep -c . "$work/said")" -eq 1 ] || fault 'in the way: said more'
	rm -r "$out/site/m7/index.html"
	finished 'in the way'
}

# No file may grow beyond a few kilobytes: as a full disk is.
no_room()
{
	rm -rf "$out"
	is 1 'no room' sh -c 'ulimit -f 8; exec "$1" convert -q -o "$2" "$3"' \
	    - "$program" "$out" "$in"
	says 'no room' '\[MN(113|801)\]'
	sound 'no room'
	finished 'no room'
}

not_ours()
{
	echo text >"$work/file"
	is 2 'output is a file' "$program" convert -o "$work/file" "$in"
	says 'output is a file' '\[MN116\]'
	is 2 'output below a file' "$program" convert -o "$work/file/x" "$in"
	is 2 'report nowhere' "$program" convert -q -o "$out" \
	    --report "$work/file/r.json" "$in"
}

cut_off TERM .minutes/records 75
cut_off HUP site/m1 75
cut_off KILL .minutes/records 137
cut_off KILL bundles 137
locked
in_the_way
no_room
not_ours
finish 'whole or not at all'
