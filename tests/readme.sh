#!/bin/sh
# The README's commands and its sheet do what it says: readme.sh PROGRAM
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

readme=$PWD/README.md
mkdir "$work/build"
ln -s "$program" "$work/build/minutes"
ln -s "$PWD/tests" "$work/tests"
cd "$work" || exit 2

awk '/^```/ { on = !on && $0 == "```xml"; next } on' "$readme" >council.xsl
[ "$(wc -l <council.xsl)" -le 12 ] || fault 'the sheet is longer than it says'

n=0
grep '^    build/minutes ' "$readme" >commands
while read -r command; do
	n=$((n + 1))
	quietly "$command" sh -c "$command"
done <commands
[ $n -ge 5 ] || fault 'no commands'
grep -q 'www.harlstow.example' out/site/index.html out/site/*/index.html \
    out/site/*/*/*/index.html || fault 'the sheet changed no page'

for bag in out/bundles/*.tar.gz out/bundles/*/*.tar.gz; do
	[ -f "$bag" ] || continue
	mkdir -p bag
	quietly "$bag" sh -c "tar xzf '$bag' -C bag && cd bag/* &&
	    sha512sum -c manifest-sha512.txt"
	rm -rf bag
done

# What goes in, as it stands there, comes out with the spans it shows.
awk '/^## /{ on = 0 } on { sub(/^    /, ""); if (any || $0 != "") { print; any = 1 } }
    /^## What goes in/ { on = 1 }' "$readme" >example.txt
quietly 'the example' build/minutes convert --quiet -o example example.txt
sed -n '/^    <decision/,/\.\.\./p' "$readme" | grep -o 'bytes="[^"]*"' >spans
[ "$(wc -l <spans)" -ge 3 ] || fault 'no example'
while read -r span; do
	grep -q "$span" example/site/example/minutes.xml ||
	    fault "the example has no $span"
done <spans

# What its first table names is there.
for file in index.html minutes.xml minutes.akn.xml minutes.json; do
	find out/site -name "$file" | grep -q . || fault "no $file"
done
finish "$n commands"
