#!/bin/sh
# What trace and check tell of a document: the phrase behind each decision,
# and what was uncertain. tell.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh
. tests/cli/made.sh

in=$work/in
mkdir "$in"
cat >"$in/pond.txt" <<'END'
Minutes of Marle Parish Council held at the Old Mill on Monday 6 May 2024

Present: Cllr A Rowe (Chairman), Cllr B Penn

1. Apologies
None.

2. Village pond
It was agreed that the pond be cleaned. Clerk to obtain three quotations.

3. Bench
A bench for the green was ordered by the moot.

4. Next meeting
Monday 3 June

The meeting closed at 8.30 pm
END
cat >"$work/own.lex" <<'END'
# words of this council

decision.prose   was ordered by the moot   = agreed
item.kind        village pond              = announcements
END

# tells WHAT LINE PATTERN: the last trace had a line of that number like it
tells()
{
	grep -E "^ *$2  " "$work/told" | grep -qE -- "$3" && return 0
	fault "$1: line $2 is not like: $3"
	grep -E "^ *$2  " "$work/told"
}

# phrase WHAT LINE KIND: the lexicon's line that is named has this kind
phrase()
{
	at=$(grep -E "^ *$2  " "$work/told" |
	    grep -oE "[a-z-]+\.lex:[0-9]+" | head -n 1)
	"$program" formats --print "lexicon/${at%:*}" |
	    sed -n "${at#*:}p" | grep -q "^$3" && return 0
	fault "$1: line $2: $at is no $3"
}

is 0 'trace' "$program" trace "$in/pond.txt"
[ "$(wc -l <"$work/told")" -eq "$(wc -l <"$in/pond.txt")" ] ||
    fault 'trace: not a line for each'
tells 'trace' 1 ' date:meeting-date .* Minutes of Marle'
tells 'trace' 3 'attendance:.*\.lex:[0-9]+'
tells 'trace' 5 '^ *5  title +item-number +apologies:'
tells 'trace' 9 'decision:uk-common\.lex:[0-9]+'
phrase 'trace' 5 item.kind
phrase 'trace' 9 decision.prose
tells 'trace' 17 'end:.*\(uk-common\.lex:[0-9]+\)'
grep -E '^ *12 ' "$work/told" | grep -q decision &&
    fault 'trace: a decision without its phrase'

is 0 'trace with a profile' "$program" trace -p "$work/own.lex" "$in/pond.txt"
tells 'profile' 12 'decision:own\.lex:3'
tells 'profile' 8 'announcements:own\.lex:4'

is 0 'check' "$program" check "$in"
says 'check' 'pond\.txt:9:41: note: .*action.*"Clerk to obtain.*\[MN502\]$'
says 'check' 'pond\.txt:15:1: note: .*next meeting 2024-06-03.*\[MN503\]$'
grep -q 'pond.txt:1:' "$work/said" && fault 'check: tells of what is stated'
cat >"$in/bench.txt" <<'END'
Minutes of Marle Parish Council held on Monday 3 June 2024

Present: Cllrs A Rowe (Chairman), Ben Penn, Olga Hale, Olga Haleson

1. Bench
Proposed by Cllr B. Penn, seconded by Cllr Quill, that it be mended. Carried.
END
is 0 'check' "$program" check "$in/bench.txt"
says 'check' 'bench\.txt:6:1: note: .*not listed.*: Quill seconded \[MN504\]$'
says 'check' 'bench\.txt:3:56: note: .*Olga Hale, Olga Haleson \[MN505\]$'
grep -q 'Penn moved' "$work/said" && fault 'check: "B. Penn" is Ben Penn'
is 0 'explain' "$program" explain MN502 MN503
grep -q 'inferred' "$work/told" || fault 'explain: does not'
is 0 'convert' "$program" convert -o "$work/out" "$in"
grep -q 'MN50[23]' "$work/said" && fault 'convert: says what check says'

finish 'trace and check tell what was taken for what'
