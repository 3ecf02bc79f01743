#!/bin/sh
# Getting text out, as the README tells it: a sample made into a Word
# document, a web page and a PDF, and brought back, gives the same facts.
# roundtrip.sh PROGRAM
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

sample=tests/samples/carrowdale-planning.txt

# A page with a paragraph for each line.
python3 - "$sample" >"$work/minutes.html" <<'PY'
import html, sys
print('<!DOCTYPE html>\n<html lang="en-GB"><meta charset="utf-8">'
      '<style>body { font: 11pt serif }</style>')
for line in open(sys.argv[1], encoding='utf-8'):
    if line.strip():
        print('<p>' + html.escape(line.strip()) + '</p>')
PY

pandoc -f html -o "$work/minutes.docx" "$work/minutes.html"
quietly 'chromium' chromium --headless --no-sandbox --disable-gpu \
    --no-pdf-header-footer --user-data-dir="$work/chromium" \
    --print-to-pdf="$work/minutes.pdf" "file://$work/minutes.html"

# The three commands of the README.
mkdir "$work/word" "$work/web" "$work/pdf" "$work/text"
pandoc -t plain --wrap=none "$work/minutes.docx" >"$work/word/minutes.txt"
w3m -dump -cols 1000 "$work/minutes.html" >"$work/web/minutes.txt"
pdftotext -layout "$work/minutes.pdf" "$work/pdf/minutes.txt"
for command in 'pandoc -t plain --wrap=none' 'w3m -dump -cols 1000' \
    'pdftotext -layout'; do
	grep -qF "$command" README.md || fault "README.md lacks '$command'"
done

facts()
{
	"$program" convert --quiet -o "$work/$1.out" --to facts \
	    --publish exempt "$2" 2>"$work/$1.diag" ||
	    fault "$1: was not converted"
	find "$work/$1.out/site" -name facts.json -exec python3 -m json.tool \
	    --sort-keys {} \; >"$work/$1.facts"
}

facts text $sample
[ -s "$work/text.facts" ] || fault 'no facts'
for way in word web pdf; do
	facts $way "$work/$way/minutes.txt"
	quietly "$way: other facts than from the text" \
	    diff -u "$work/text.facts" "$work/$way.facts"
done
finish 'Word, web page and PDF: the same facts'
