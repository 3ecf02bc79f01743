#!/bin/sh
# Akoma Ntoso and JSON of samples, seeds and a set of odd records, held
# against schemas and against the records they are made from.
# data.sh PROGRAM
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh

inputs=tests/samples
need_shared corpus && inputs="$inputs $shared/corpus/seeds"
# shellcheck disable=SC2086 # a word is a folder
"$program" convert --quiet -o "$work/out" --to xml,akn,json,facts \
    --publish exempt $inputs 2>"$work/diag" ||
    fault "convert: $(tail -n 3 "$work/diag")"
quietly 'schemas' tests/check/akn.sh "$work/out/site"
quietly 'Akoma Ntoso' python3 tests/check/akn.py "$work/out/site"
quietly 'JSON' python3 tests/check/jsondata.py "$work/out/site"

odd=$work/odd
python3 tests/check/stress.py "$odd" 40
# not xmllint: see the constraints of libxml2 in schemas/akn-profile.xsd
quietly 'odd records' jing schemas/minutes.xsd "$odd"/*/minutes.xml

sheet()
{
	xsltproc --nonet -o "$folder/$2" "$3" "$4" "$5" "xsl/$1.xsl" \
	    "$folder/minutes.xml" || fault "$folder: $1"
}
for folder in "$odd"/*; do
	sheet akn minutes.akn.xml --stringparam doctype debate
	sheet akn report.akn.xml --stringparam doctype debateReport
	sheet json minutes.json --stringparam lang en
	sheet facts facts.json --param record 1
done
quietly 'schemas, odd records' tests/check/akn.sh "$odd"
quietly 'Akoma Ntoso, odd records' python3 tests/check/akn.py "$odd"
quietly 'JSON, odd records' python3 tests/check/jsondata.py "$odd"
finish "$(find "$work" -name minutes.akn.xml | wc -l) meetings"
