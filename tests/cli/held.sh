#!/bin/sh
# What says that press and public were excluded is held from the site, all
# of its meeting, also where it was there before. held.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh
. tests/cli/made.sh

in=$work/in
out=$work/out
made "$in/open.txt"
made "$in/closed.txt" "$excluded" 'The price was secretsum.'

# Nothing of the held one under site/: no file, no name, no word.
nothing_of_it()
{
	[ ! -e "$out/site/closed" ] || fault "$1: there is site/closed"
	grep -rq 'secretsum\|closed' "$out/site" && fault "$1: it is told of"
	[ -s "$out/site/open/index.html" ] || fault "$1: the other is not there"
	return 0
}

is 1 'held' "$program" convert --to all -o "$out" "$in"
says 'held' 'closed.txt: warning: .*\[MN114\]'
grep -q '1 held from the site' "$work/told" || fault 'held: not counted'
nothing_of_it 'held'
bag=$(find "$out/bundles" -name 'closed-*.tar.gz')
[ -n "$bag" ] || fault 'held: no bundle'
tar xzOf "$bag" --wildcards '*/bag-info.txt' | grep -q '^Access: Review' ||
    fault 'held: the bundle is not marked'
tar xzOf "$bag" --wildcards '*/data/source/closed.txt' |
    cmp - "$in/closed.txt" || fault 'held: the source is not in the bundle'
open=$(find "$out/bundles" -name 'open-*.tar.gz')
tar xzOf "$open" --wildcards '*/bag-info.txt' | grep -q '^Access: Review' &&
    fault 'the open one is marked too'

is 0 'published' "$program" convert --to all --publish exempt -o "$out" "$in"
grep -q secretsum "$out/site/closed/index.html" || fault 'published: is not'
grep -q 'closed/index.html' "$out/site/index.html" ||
    fault 'published: not in the index'
is 1 'held again' "$program" convert --to html -o "$out" "$in"
nothing_of_it 'held again'
is 0 'verify' "$program" verify "$out"

# What other runs made stays, and stays in the index.
made "$work/more/later.txt"
is 0 'more' "$program" convert -o "$out" "$work/more"
grep -q 'open/index.html' "$out/site/index.html" || fault 'more: open is lost'
grep -q 'later/index.html' "$out/site/index.html" || fault 'more: not there'
[ -s "$out/site/open/minutes.json" ] || fault 'more: its formats are lost'

# A document that cannot be read now keeps the page it had.
: >"$in/open.txt"
is 1 'broken' "$program" convert -o "$out" "$in/open.txt"
[ -s "$out/site/open/index.html" ] || fault 'broken: the page is lost'
grep -q 'open/index.html' "$out/site/index.html" ||
    fault 'broken: it is lost from the index'
finish 'held, published, held again'
