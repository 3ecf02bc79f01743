#!/bin/sh
# The pages of samples and seeds in the eyes of the W3C's checker,
# html-validate, axe-core and the records they show. pages.sh PROGRAM [all]
#
# "all" looks at every page in all modes; without it dark and forced colours
# are left out, which see the same style sheet.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/lib.sh

out=$work/out
quick=--quick
[ "${2:-}" = all ] && quick=

inputs=tests/samples
need_shared corpus && inputs="$inputs $shared/corpus/seeds"
# shellcheck disable=SC2086 # a word is a folder
"$program" convert --quiet -o "$out" --to xml,html --publish exempt \
    $inputs 2>"$work/diag" || fault "convert: $(tail -n 3 "$work/diag")"
find "$out/site" -name '*.html' | sort >"$work/pages"
pages=$(wc -l <"$work/pages")
[ "$pages" -gt 1 ] || fault 'no pages'

quietly 'text' python3 tests/check/text.py "$out/site"
# shellcheck disable=SC2046 # a word is a file
quietly 'vnu' node tests/check/vnu.mjs "$out/site/minutes.css" \
    $(cat "$work/pages")
# shellcheck disable=SC2046
quietly 'html-validate' node \
    tests/check/node_modules/html-validate/bin/html-validate.mjs \
    --config tests/check/htmlvalidate.json $(cat "$work/pages")
# shellcheck disable=SC2046,SC2086
quietly 'axe' node tests/check/axe.mjs $quick $(cat "$work/pages")
size=$(gzip -9c xsl/minutes.css | wc -c)
[ "$size" -le 3000 ] || fault "style sheet of $size bytes"
finish "$pages pages"
