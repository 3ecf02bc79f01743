#!/bin/sh
# All documents of the corpus: none crashes, each is valid in the eyes of
# every schema, nothing of any is lost, and its page says what its record
# says. corpus.sh PROGRAM
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

need_shared corpus || exit 0
corpus=$shared/corpus
out=$work/out

# MN1xx and MN2xx errors say what is no text; there are none in the corpus.
"$program" convert --quiet -o "$out" --to xml,html,akn,json,facts \
    --publish exempt "$corpus" 2>"$work/diag"
status=$?
[ $status -eq 0 ] || fault "exit status $status"
grep -E ': (error|fatal): ' "$work/diag" | head -20
find "$out/site" -name minutes.xml >"$work/xml"
find "$out/site" -name minutes.akn.xml >"$work/akn"
documents=$(find $corpus -name '*.txt' | wc -l)
sources=$(xargs grep -ho '<source [^>]*name="[^"]*"' <"$work/xml" |
    sort -u | wc -l)
[ "$sources" -gt 0 ] || fault 'no documents'

quietly 'verify' "$program" verify "$out"
# shellcheck disable=SC2046 # a word is a file
quietly 'nothing lost' python3 tests/check/account.py --sources $corpus \
    $(cat "$work/xml")
# shellcheck disable=SC2046
quietly 'minutes.xsd' xmllint --noout --nonet --schema schemas/minutes.xsd \
    $(cat "$work/xml")
# shellcheck disable=SC2046
quietly 'Akoma Ntoso' xmllint --noout --nonet \
    --schema $shared/standards/akoma-ntoso/akomantoso30.xsd $(cat "$work/akn")
find "$out/site" -name '*.json' -exec python3 -c '
import json, sys
for f in sys.argv[1:]:
    json.load(open(f, encoding="utf-8"))' {} + || fault 'JSON'
finish "$documents documents"
