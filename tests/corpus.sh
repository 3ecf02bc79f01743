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

"$program" convert --quiet -o "$out" --to xml,html,akn,json,facts \
    --publish exempt "$corpus" 2>"$work/diag"
status=$?
find "$out/site" -name minutes.xml >"$work/xml"
find "$out/site" -name minutes.akn.xml >"$work/akn"

# A file without a byte is refused; every other becomes a record.
documents=$(find $corpus -name '*.txt' | wc -l)
empty=$(find $corpus -name '*.txt' -size 0 | wc -l)
grep -E ': (error|fatal): ' "$work/diag" | grep -v 'no bytes \[MN102\]$' \
    >"$work/errors"
[ -s "$work/errors" ] && fault "$(head -20 "$work/errors")"
[ "$status" -eq "$((empty > 0))" ] || fault "exit status $status"
sources=$(xargs grep -ho '<source [^>]*sha512="[^"]*"' <"$work/xml" |
    sed 's/.* name="\([^"]*\)".*sha512=/\1 /' | sort -u | wc -l)
[ "$sources" -eq $((documents - empty)) ] ||
    fault "$documents documents, $empty empty, $sources in the records"

quietly 'the text of the pages' python3 tests/check/text.py "$out/site"
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
