#!/bin/sh
# Shows that the checks of pages can fail: every planted fault is found, and
# the page without it is clean. selftest.sh [WORK-FOLDER]
#
# The pages are made with plain xsltproc from the schema's complete example.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..
work=${1:-$(mktemp -d)}
mkdir -p "$work/site/good"
good=$work/site/good/index.html
bad=$work/site/good/bad.html
faults=0

# clean NAME COMMAND...: the command finds nothing.
clean()
{
	name=$1; shift
	if "$@" >"$work/out" 2>&1; then
		echo "ok: $name"
	else
		faults=$((faults + 1))
		echo "NOT OK: $name"
		cat "$work/out"
	fi
}

# found NAME PATTERN COMMAND...: exit status 1, and the fault is named.
found()
{
	name=$1; pattern=$2; shift 2
	status=0
	"$@" >"$work/out" 2>&1 || status=$?
	if [ $status -eq 1 ] && grep -q -- "$pattern" "$work/out"; then
		echo "ok: $name"
	else
		faults=$((faults + 1))
		echo "NOT OK: $name (exit status $status)"
		cat "$work/out"
	fi
}

# plant SED-SCRIPT: the good page with a fault.
plant()
{
	sed "$1" "$good" >"$bad"
	if cmp -s "$good" "$bad"; then
		echo "NOT OK: nothing planted by $1"
		exit 1
	fi
}

page()	# SHEET XML
{
	xsltproc --nonet --stringparam root ../ "$1" "$2"
}

htmlvalidate()
{
	(cd "$here" && node node_modules/html-validate/bin/html-validate.mjs \
	    --config htmlvalidate.json "$@")
}

cp "$top/xsl/minutes.css" "$work/site/"
cp "$top/tests/schema/complete.xml" "$work/site/good/minutes.xml"
cp "$work/site/good/minutes.xml" "$work/site/good/bad.xml"
page "$top/xsl/html.xsl" "$work/site/good/minutes.xml" >"$good"

# ---- the good page ------------------------------------------------------

clean 'text of the page' python3 "$here/text.py" "$good"
clean 'vnu' node "$here/vnu.mjs" "$good" "$work/site/minutes.css"
clean 'html-validate' htmlvalidate "$good"
clean 'axe' node "$here/axe.mjs" "$good"
size=$(gzip -9c "$work/site/minutes.css" | wc -c)
clean "style sheet of $size bytes" [ "$size" -le 3000 ]

# ---- text ---------------------------------------------------------------

plant 's/moved by 40 mm/moved by 41 mm/'
found 'a word changed' 'record harbour: page has' python3 "$here/text.py" "$bad"
plant 's/<p id="p-1">[^<]*<\/p>//'
found 'a paragraph lost' 'record harbour' python3 "$here/text.py" "$bad"
sed 's/\(<p id="p-1">\)\([^<]*\)/\1\2 \2/' "$good" >"$bad"
found 'a paragraph twice' 'record harbour' python3 "$here/text.py" "$bad"
plant 's/ id="item-3-decision-1"//'
found 'a decision without its id' 'decision item-3-decision-1 is not there' \
    python3 "$here/text.py" "$bad"
plant 's/href="#item-1"/href="#item-77"/'
found 'a link that leads nowhere' '#item-77 leads nowhere' \
    python3 "$here/text.py" "$bad"
plant 's/id="item-2"/id="item-1"/'
found 'an id twice' 'ids given twice' python3 "$here/text.py" "$bad"
mkdir -p "$work/none"
found 'no page at all' '0 pages' python3 "$here/text.py" "$work/none"

# ---- mark-up ------------------------------------------------------------

plant 's/<p id="p-1">/<p id="p-1"><p align="left">/'
found 'vnu: an old attribute' 'align' node "$here/vnu.mjs" "$bad"
printf 'p { colour: red }\n' >"$work/bad.css"
found 'vnu: no such property' 'colour' node "$here/vnu.mjs" "$work/bad.css"
plant 's/<h2 id="mn-actions">/<h2 id="mn-main">/'
found 'html-validate: an id twice' 'no-dup-id' htmlvalidate "$bad"

# ---- the browser --------------------------------------------------------

axe()	# NAME PATTERN SED-SCRIPT
{
	plant "$3"
	found "axe: $1" "$2" node "$here/axe.mjs" "$bad"
}
axe 'too little contrast' 'color-contrast' \
    's/<p id="p-1">/<p id="p-1" style="color:#ccc;background:#fff">/'
axe 'contrast in the dark alone' 'dark: color-contrast' \
    's/<p id="p-1">/<p id="p-1" style="color:#222">/'
axe 'a level skipped' 'heading-order' 's/<h3 class="mn-label">/<h6>/; s/<h2>/<h4>/'
axe 'a link without a name' 'link-name' 's/<p id="p-1">/<a href="#p-1"><\/a>&/'
axe 'sideways scroll' '320 px: scrolls sideways' \
    's/<p id="p-1">/<p id="p-1" style="width:500px">/'
axe 'a request outside' 'asks for https' \
    's/<\/main>/<img alt="" src="https:\/\/example.org\/a.png">&/'
axe 'a style sheet that is not there' 'lacks' 's/minutes\.css/none.css/'
axe 'a message on the console' 'console: here' \
    's/<\/main>/<script>console.log("here")<\/script>&/'
axe 'no skip link' 'does not reach the skip link' \
    's/<a class="mn-skip"[^>]*>[^<]*<\/a>//'

# ---- hostile words ------------------------------------------------------

sed 's|>Harbour and Open Spaces Committee</body>|>\&lt;/script>\&lt;script>alert(1)\&lt;/script>"\\</body>|' \
    "$work/site/good/minutes.xml" >"$work/hostile.xml"
mkdir -p "$work/site/hostile"
cp "$work/hostile.xml" "$work/site/hostile/minutes.xml"
page "$top/xsl/html.xsl" "$work/hostile.xml" >"$work/site/hostile/index.html"
clean 'a body named </script>: text' python3 "$here/text.py" "$work/site/hostile"
clean 'a body named </script>: browser' \
    node "$here/axe.mjs" --quick "$work/site/hostile/index.html"
clean 'a body named </script>: JSON-LD' node -e '
	const page = require("fs").readFileSync(process.argv[1], "utf8");
	const data = page.match(/ld\+json">(.*?)<\/script>/s)[1];
	const name = JSON.parse(data).organizer.department.name;
	process.exit(name === "</script><script>alert(1)</script>\"\\" ? 0 : 1);
' "$work/site/hostile/index.html"

# ---- a council's own sheet ----------------------------------------------

cat >"$work/own.xsl" <<EOF
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
 <xsl:import href="$top/xsl/html.xsl"/>
 <xsl:variable name="w-decision" select="'Resolution'"/>
 <xsl:template name="page-footer-extra"><p>Open Government Licence</p></xsl:template>
</xsl:stylesheet>
EOF
page "$work/own.xsl" "$work/site/good/minutes.xml" >"$bad"
clean 'own sheet: its word' grep -q '>Resolution 3\.1<' "$bad"
clean 'own sheet: its footer' grep -q 'Open Government Licence' "$bad"
clean 'own sheet: the text stays' python3 "$here/text.py" "$bad"

# ---- the index ----------------------------------------------------------

cat >"$work/index.xml" <<'EOF'
<index xmlns="urn:minutes:index:1">
 <meeting href="a/cabinet/2026-03-12/" authority="Avonbury" body="Cabinet"
     date="2026-03-12" title="Cabinet" status="draft" decisions="3" items="9"/>
 <meeting href="a/cabinet/2025-03-12/" authority="Avonbury" body="Cabinet"
     date="2025-03-12" decisions="1" items="1" held="true"/>
 <meeting href="lost/"/>
</index>
EOF
xsltproc --nonet "$top/xsl/index.xsl" "$work/index.xml" >"$work/site/index.html"
clean 'index: vnu' node "$here/vnu.mjs" "$work/site/index.html"
clean 'index: axe' node "$here/axe.mjs" "$work/site/index.html"
clean 'index: no link to what is held' \
    sh -c "! grep -q 2025-03-12/ '$work/site/index.html'"

rm -f "$bad"
[ $# -gt 0 ] || rm -rf "$work"
echo "selftest: $faults not as they should be"
[ "$faults" -eq 0 ]
