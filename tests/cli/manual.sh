#!/bin/sh
# The manual tells every diagnostic, in the words of the program, and every
# option; mandoc has nothing to say about it.
#
#	manual.sh PROGRAM [--write]
#
# --write puts the diagnostics of PROGRAM into cmd/minutes.1.
set -eu
cd "$(dirname "$0")/../.."
program=$1
manual=cmd/minutes.1
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

# A paragraph as mdoc: a sentence a line, none that looks like a macro.
mdoc()
{
	sed -e 's/\\/\\e/g' -e 's/()/\\\&()/g' -e 's/\([a-z0-9)"]\)\([.:?]\) \([A-Z]\)/\1\2\
\3/g' | fold -s -w 76 | sed -e 's/ *$//' -e "s/^\\([.']\\)/\\\\\\&\\1/"
}

section()
{
	"$program" explain | while read -r code message; do
		echo ".It $code"
		echo "$message." | mdoc
		echo .Pp
		"$program" explain "$code" | sed 1,2d | mdoc
	done
}

section > "$temp/section"
[ -s "$temp/section" ]
if [ "${2-}" = --write ]; then
	sed -e '/^\.\\" begin$/r '"$temp/section" \
	    -e '/^\.\\" begin$/,/^\.\\" end$/{/^\.\\" \(begin\|end\)$/!d}' \
	    "$manual" > "$temp/manual"
	cat "$temp/manual" > "$manual"
fi
sed -n '/^\.\\" begin$/,/^\.\\" end$/p' "$manual" | sed '1d;$d' \
    > "$temp/told"
if ! diff -u "$temp/told" "$temp/section"; then
	echo 'cmd/minutes.1 does not tell the diagnostics of the program:' \
	    'tests/cli/manual.sh build/minutes --write' >&2
	exit 1
fi

"$program" --help | sed -n 's/^options://p' | tr ' ' '\n' |
while read -r option; do
	[ -n "$option" ] || continue
	name=${option#--}
	grep -qE '(^|[ ])(Fl )?\\-'"$name"'( |$)' "$manual" || {
		echo "cmd/minutes.1 does not tell $option" >&2
		exit 1
	}
done
mandoc -T lint -W warning "$manual"
echo "$("$program" explain | wc -l) diagnostics told"
