#!/bin/sh
# What holds of every document: documents.sh PROGRAM FOLDER. It converts
# to every format; the output verifies; nothing of the source is lost; AKN
# is valid against the official schema; bags unpack and hold their digests;
# the same again, in another order, zone and locale, is the same bytes; and
# plain xsltproc makes the same of each sheet.
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

folder=$2
out=$work/out

converted()
{
	quietly 'convert' "$program" convert --quiet -o "$out" --to all \
	    --publish exempt "$folder"
	quietly 'verify' "$program" verify "$out"
}

accounted()
{
	find "$out/site" -name minutes.xml >"$work/xml"
	quietly 'account.py itself' python3 tests/check/account.py --self-test
	# shellcheck disable=SC2046 # a word is a file
	quietly 'nothing lost' python3 tests/check/account.py \
	    --sources "$folder" $(cat "$work/xml")
}

valid()
{
	# shellcheck disable=SC2046
	quietly 'minutes.xsd' xmllint --noout --nonet \
	    --schema schemas/minutes.xsd $(cat "$work/xml")
	need_shared standards/akoma-ntoso || return 0
	find "$out/site" -name minutes.akn.xml >"$work/akn"
	# shellcheck disable=SC2046
	quietly 'Akoma Ntoso' xmllint --noout --nonet \
	    --schema $shared/standards/akoma-ntoso/akomantoso30.xsd \
	    $(cat "$work/akn")
	find "$out/site" -name '*.json' -exec python3 -c '
import json, sys
for f in sys.argv[1:]:
    json.load(open(f, encoding="utf-8"))' {} + || fault 'JSON'
}

bagged()
{
	n=0
	find "$out/bundles" -name '*.tar.gz' >"$work/bags"
	while read -r bag; do
		n=$((n + 1))
		mkdir "$work/bag$n"
		tar xzf "$bag" -C "$work/bag$n"
		(cd "$work/bag$n"/* && sha512sum --quiet --strict -c \
		    manifest-sha512.txt tagmanifest-sha512.txt) ||
		    fault "$bag: a digest differs"
		(cd "$(dirname "$bag")" && sha512sum --quiet --strict -c \
		    "${bag##*/}.sha512") || fault "$bag: its digest"
	done <"$work/bags"
	[ $n -gt 0 ] || fault 'no bags'
	quietly 'bags' tests/check/bags.sh "$program" "$out"
}

# The same input and clock, whatever else is different.
again()
{
	TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 LANG=cy_GB.UTF-8 made again \
	    -j 2 "$folder"
	TZ=America/St_Johns LC_ALL=C made first -j 1 "$folder"
	made there "$folder" tests/golden/decision
	made back tests/golden/decision "$folder"
	for two in 'out again' 'out first' 'there back'; do
		quietly "the same bytes: $two" diff -r -x .minutes \
		    "$work/${two% *}" "$work/${two#* }"
	done
}

made()
{
	to=$work/$1
	shift
	"$program" convert --quiet -o "$to" --to all --publish exempt "$@" \
	    >/dev/null 2>&1
}

# Sheets are ours and theirs: xsltproc makes of minutes.xml what we do.
sheets()
{
	while read -r xml; do
		dir=$(dirname "$xml")
		root=$(printf %s "${dir#"$out/site/"}" |
		    sed 's|[^/]*|..|g')/
		for pair in html:index.html akn:minutes.akn.xml \
		    json:minutes.json facts:facts.json; do
			file=$dir/${pair#*:}
			[ -f "$file" ] || continue
			xsltproc --nonet --stringparam root "$root" \
			    "xsl/${pair%%:*}.xsl" "$xml" >"$work/by-hand" ||
			    fault "xsltproc: $pair"
			cmp -s "$work/by-hand" "$file" ||
			    fault "xsltproc: $file is different"
		done
	done <"$work/xml"
}

converted
accounted
valid
bagged
again
sheets
finish "$(wc -l <"$work/xml") pages, all checks"
