#!/bin/sh
# shellcheck disable=SC2016 # what sh -c is given expands there
# The exit statuses of the manual, and that one bad document costs only
# itself: status.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh
. tests/cli/made.sh

in=$work/in
out=$work/out
made "$in/a.txt"
made "$in/b/c.txt"

usage()
{
	is 2 'no verb' "$program"
	is 2 'unknown verb' "$program" convrt x
	is 2 'unknown option' "$program" convert --sharpen x
	says 'unknown option' 'no such option'
	[ "$(wc -l <"$work/said")" -le 2 ] || fault 'usage: more than a line'
	is 2 'an option of another verb' "$program" check -o x x
	is 2 'value missing' "$program" convert -o
	is 2 'no number' "$program" convert -j many "$in"
	is 2 'number too large' "$program" convert --max-memory \
	    99999999999999G "$in"
	is 2 'no input' "$program" convert -o "$out"
	is 2 'no such format' "$program" convert --to xml,pfd -o "$out" "$in"
	says 'no such format' 'no such format: pfd$'
	is 2 'no such day' "$program" convert --date 2026-02-30 -o "$out" "$in"
	is 2 'no such bundle' "$program" convert --bundle rar -o "$out" "$in"
	is 2 'no such list' "$program" convert --files-from "$work/no" \
	    -o "$out"
	is 2 'no such profile' "$program" convert -p "$work/no" -o "$out" \
	    "$in"
	says 'no such profile' '\[MN117\]'
	[ ! -e "$out" ] || fault 'usage: something was made'
	is 0 'version' "$program" --version
	is 0 'help' "$program" --help
	is 2 'output full' sh -c '"$1" --version >/dev/full' - "$program"
}

built_in()
{
	is 0 'formats' "$program" formats
	grep -q '^html  *index.html  *text/html' "$work/told" ||
	    fault 'formats: html is not told'
	is 0 'print' "$program" formats --print minutes:xsl/html.xsl
	cmp -s "$work/told" xsl/html.xsl || fault 'print: other bytes'
	is 2 'print nothing' "$program" formats --print minutes:no
	is 0 'schema' "$program" schema minutes
	cmp -s "$work/told" schemas/minutes.xsd || fault 'schema: other bytes'
	is 2 'no such schema' "$program" schema no
	is 0 'explain' "$program" explain MN114 101
	grep -q '^MN101: ' "$work/told" || fault 'explain: 101 is not told'
	is 2 'explain nothing' "$program" explain 999
	"$program" explain MN114 >"$work/x"
	"$program" explain 114 | cmp -s - "$work/x" || fault 'explain: 114'
}

converted()
{
	is 0 'convert' "$program" convert -o "$out" "$in"
	grep -q '^2 documents in 2 meetings: 2 written' "$work/told" ||
	    fault 'convert: no summary'
	for file in index.html minutes.css a/index.html a/minutes.xml \
	    a/minutes.akn.xml a/minutes.json b/c/index.html; do
		[ -s "$out/site/$file" ] || fault "convert: no $file"
	done
	[ "$(find "$out/bundles" -name '*.tar.gz' | wc -l)" -eq 2 ] ||
	    fault 'convert: not two bundles'
	is 0 'verify' "$program" verify "$out"
	grep -q '^4 checked: 4 valid, 0 not valid$' "$work/told" ||
	    fault 'verify: not four'
	is 0 'quiet' "$program" convert -q -o "$out" "$in"
	[ -s "$work/told" ] || [ -s "$work/said" ] && fault 'quiet: is not'
	is 0 'check' "$program" check "$in"
	is 0 'standard input' sh -c '"$1" convert -o "$3" - <"$2"' - \
	    "$program" "$in/a.txt" "$work/stdin"
	[ -s "$work/stdin/site/stdin/index.html" ] || fault 'stdin: no page'
	is 0 'trace' "$program" trace "$in/a.txt"
	[ -s "$work/told" ] || fault 'trace: tells nothing'
	is 2 'trace of a folder' "$program" trace "$in"
	echo "$in/a.txt" >"$work/list"
	is 0 'list' "$program" convert -o "$work/list.out" \
	    --files-from "$work/list"
	[ -s "$work/list.out/site/a/index.html" ] || fault 'list: no page'
}

# Each of these is left out and told; the two good ones are written.
one_costs_itself()
{
	: >"$in/empty.txt"
	printf '\320\317\021\340\241\261\032\341\0\0\0\0\0' >"$in/word.txt"
	head -c 100000 /dev/zero | tr '\0' 'x' >"$in/large.txt"
	ln -s nowhere "$in/lost.txt"
	printf '\037\213\010\0\0\0\0\0\0\003garbage' >"$in/torn.txt.gz"
	is 1 'bad ones' "$program" convert --max-bytes 50K -o "$work/bad" \
	    --report "$work/report.json" "$in"
	for code in MN101 MN102 MN103 MN104 MN105; do
		says 'bad ones' "error: .*\\[$code\\]"
	done
	grep -q '2 written, 4 failed' "$work/told" ||
	    fault "bad ones: $(cat "$work/told")"
	[ "$(find "$work/bad/site" -name index.html | wc -l)" -eq 3 ] ||
	    fault 'bad ones: not two pages and the index'
	python3 - "$work/report.json" <<'END' || fault 'report'
import json, sys
r = json.load(open(sys.argv[1]))
states = {d['name']: d['state'] for d in r['documents']}
assert states == {'a': 'written', 'b/c': 'written', 'empty': 'failed',
    'word': 'failed', 'large': 'failed', 'torn': 'failed'}, states
assert {d['code'] for d in r['diagnostics']} >= {'MN101', 'MN105'}
assert r['summary']['failed'] == 4
END
	is 1 'check bad ones' "$program" check --max-bytes 50K "$in"
	is 1 'one that is not there' "$program" convert -o "$work/no" \
	    "$work/nothing.txt" "$in/a.txt"
	[ -s "$work/no/site/a/index.html" ] || fault 'the other was not done'
	mkdir "$work/empty"
	is 0 'empty folder' "$program" convert -o "$work/none" "$work/empty"
	says 'empty folder' '\[MN106\]'
	rm "$in/empty.txt" "$in/word.txt" "$in/large.txt" "$in/lost.txt" \
	    "$in/torn.txt.gz"
}

# A profile that is found, one that is not there, and names given twice.
told_of()
{
	made "$work/told.in/x.txt"
	made "$work/told.in/x.text"
	echo 'authority = Nether Wallop Green Parish Council' \
	    >"$work/told.in/minutes.profile"
	is 0 'profile' "$program" convert -o "$work/told.out" "$work/told.in"
	says 'profile' 'minutes.profile: note: .*\[MN110\]'
	says 'same name' 'x.txt: note: .*: x-2 \[MN111\]'
	is 0 'profile given' "$program" convert -o "$work/told.out" \
	    -p "$work/told.in/minutes.profile" "$work/told.in"
	grep -q MN110 "$work/said" && fault 'profile given: the other is taken'

	# another text each time it is read
	random=/proc/sys/kernel/random/uuid
	[ -r "$random" ] || return 0
	is 1 'changed' "$program" convert -o "$work/changed" "$random"
	says 'changed' "$random: error: .*\[MN112\]"
	[ -z "$(ls "$work/changed/bundles")" ] || fault 'changed: a bundle'
}

limits()
{
	# no limit holds where memory is watched
	grep -q __asan_init "$program" && return 0
	is 1 'memory' "$program" convert --max-memory 8M -o "$work/memory" \
	    "$in"
	says 'memory' '\[MN109\]'
}

verified()
{
	cp -r "$out" "$work/flipped"
	bag=$(find "$work/flipped/bundles" -name '*.tar.gz' | head -n 1)
	printf 'x' | dd of="$bag" bs=1 seek=900 conv=notrunc 2>/dev/null
	is 1 'flipped' "$program" verify "$work/flipped"
	says 'flipped' '\[MN8[0-9][0-9]\]'
	sed 's/<about>/<about><nonsense\/>/; s/<about\/>/<nonsense\/>/' \
	    "$out/site/a/minutes.xml" >"$work/minutes.xml"
	is 1 'schema broken' "$program" verify "$work/minutes.xml"
	is 2 'nothing there' "$program" verify "$work/nothing"
	is 2 'nothing of ours' "$program" verify "$in/a.txt"
	says 'nothing of ours' '\[MN118\]'
	is 2 'worst counts' "$program" verify "$work/flipped" "$in/a.txt"
}

usage
built_in
converted
one_costs_itself
told_of
limits
verified
finish 'every exit status'
