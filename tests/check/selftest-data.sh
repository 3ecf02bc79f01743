#!/bin/sh
# Shows that the checks of Akoma Ntoso and JSON can fail: every planted fault
# is found, and the document without it is clean. selftest-data.sh
#
# The documents are made with plain xsltproc from the schema's complete
# example.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/good" "$work/bad"
faults=0
planted=0

sheet()	# FORMAT PARAMETER...
{
	format=$1; shift
	xsltproc --nonet "$@" "$top/xsl/$format.xsl" \
	    "$top/tests/schema/complete.xml"
}
cp "$top/tests/schema/complete.xml" "$work/good/minutes.xml"
cp "$top/tests/schema/complete.xml" "$work/bad/minutes.xml"
sheet akn >"$work/good/minutes.akn.xml"
sheet json >"$work/good/minutes.json"
sheet facts >"$work/good/facts.json"
sheet facts --param record 2 >"$work/good/second.facts.json"

clean()	# NAME COMMAND...
{
	name=$1; shift
	if ! "$@" >"$work/said" 2>&1; then
		faults=$((faults + 1))
		echo "NOT OK: $name"
		cat "$work/said"
	fi
}

# found FILE PATTERN SED-SCRIPT COMMAND...: the good file, changed, is refused
# with exit status 1, and the fault is named.
found()
{
	file=$1; pattern=$2; script=$3; shift 3
	planted=$((planted + 1))
	rm -f "$work"/bad/*.json "$work"/bad/*.akn.xml
	sed "$script" "$work/good/$file" >"$work/bad/$file"
	if cmp -s "$work/good/$file" "$work/bad/$file"; then
		faults=$((faults + 1))
		echo "NOT OK: nothing planted by $script"
		return
	fi
	status=0
	"$@" "$work/bad/$file" >"$work/said" 2>&1 || status=$?
	if [ $status -ne 1 ] || ! grep -q -- "$pattern" "$work/said"; then
		faults=$((faults + 1))
		echo "NOT OK: $script (exit status $status)"
		cat "$work/said"
	fi
}

akn()
{
	found minutes.akn.xml "$1" "$2" python3 "$here/akn.py"
}

schema()
{
	found minutes.akn.xml "$1" "$2" "$here/akn.sh"
}

json()
{
	found minutes.json "$1" "$2" python3 "$here/jsondata.py"
}

facts()
{
	found facts.json "$1" "$2" python3 "$here/jsondata.py"
}

clean 'akn.sh' "$here/akn.sh" "$work/good"
clean 'akn.py' python3 "$here/akn.py" "$work/good"
clean 'jsondata.py' python3 "$here/jsondata.py" "$work/good"

# what a schema sees
schema 'narratives' 's/<narrative /<narratives /'
schema 'not-a-date' 's/date="2026-06-01"/date="not-a-date"/'
schema 'duplicate\|Duplicate\|eId' \
    's/eId="dbsect_5"/eId="dbsect_3"/'
schema 'blockList\|item' 's|<blockList\([^>]*\)>|<blockList\1></blockList><blockList\1>|'

schema 'heading' 's/<heading>Minutes:/<heading eId="h">Minutes:/'

# what none does
akn 'leads nowhere' 's/refersTo="#person-1"/refersTo="#person-77"/'
akn 'leads nowhere' 's/outcome="#outcome-lost"/outcome="#outcome-won"/'
akn 'not dbsect_3$' 's/eId="dbsect_3"/eId="dbsect_8"/'
akn 'not dbsect_3__dbsect_2__narrative_2' \
    's/eId="dbsect_3__dbsect_2__narrative_2"/eId="dbsect_3__dbsect_2__narrative_9"/'
akn 'eId None' 's/ eId="dbsect_3__dbsect_2__other_1"//'
akn 'given twice' 's/eId="dbsect_6"/eId="dbsect_5"/'
akn 'FRBRWork uri' 's|<FRBRuri value="/akn/gb/|<FRBRuri value="/akn/ie/|'
akn 'FRBRExpression this' 's|eng@draft/!main"|cym@draft/!main"|'
akn 'FRBRManifestation uri' 's|eng@draft.xml|eng@approved.xml|'
akn 'the body has' 's/moved that the repairs wait/moved that repairs wait/'
akn 'the body has' 's/<heading>Minutes:/<heading>Minute:/'
akn 'the body has' 's|<narrative [^>]*>Printed for members.</narrative>||'
akn 'the body has' 's|<adjournment |more<adjournment |'
akn 'the conclusion' 's/Signed \.\.\./Sealed .../'
akn 'no id of the record' 's/GUID="item-4-p-1"/GUID="item-4-p-9"/'
akn 'item-3-decision-1 is not there' 's/GUID="item-3-decision-1"/GUID="item-3-p-12"/'
akn 'sources' 's/sha256="9/sha256="0/;s/sha256="2/sha256="0/'

json 'line 1 column\|Expecting' '1s/{/{{/'
json 'required property' 's/"exempt": true,/"exmpt": true,/'
json 'not one of\|is not valid' 's/"certainty": "stated"/"certainty": "certain"/'
json 'is not valid\|does not match' 's/"value": "2026-05-14"/"value": "14 May"/'
json 'comes twice' 's/"number": "3",/"number": "3", "number": "3",/'
json 'is not there' 's/"id": "item-3-vote-1"/"id": "item-3-vote-9"/'
json 'is no id' 's/"id": "item-3-vote-1"/"id": "item-3-vote-9"/'
json 'is no place' 's/"place": "close-p-1"/"place": "close-p-7"/'
json 'lines ' 's/"line_start": 37, "line_end": 39/"line_start": 37, "line_end": 3/'

facts "'kind' is a required" 's/"kind": "meeting",//'
facts 'not_decisions' 's/"exempt": true,/"exempt": true, "not_decisions": [],/'
facts 'does not match' 's/"start_time": "18:30"/"start_time": "6.30"/'
facts 'one comes twice' 's/"GBP 48250"/"GBP 48250", "gbp 48250"/;s/gbp/GBP/'
facts 'no item' 's/{"item": "3", "owners"/{"item": "33", "owners"/'

[ $faults -eq 0 ] && echo "$planted faults planted, all found"
[ $faults -eq 0 ]
