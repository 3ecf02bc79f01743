#!/bin/sh
# The manual tells every diagnostic, in the words of the program, every kind
# of phrase and every option; mandoc has nothing to say about it.
#
#	manual.sh PROGRAM [--write]
#
# --write puts the diagnostics of PROGRAM and the kinds of phrases into
# cmd/minutes.1.
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

# The values that the lexicons have for a kind, where they are few.
values()
{
	cat src/lexicon/*.lex | awk -v kind="$1" '
	    $1 == kind && (at = index($0, "=")) {
		v = substr($0, at + 1); gsub(/^ +| +$/, "", v)
		if (!(v in seen)) { seen[v] = 1; all = all sep v; sep = " "; n++ }
	    }
	    END { if (n > 0 && n <= 20) print all }'
}

kinds()
{
	sed -n 's|^KIND([A-Z_]*,[^"]*"\([^"]*\)")[^/]*\(/\*.*\*/\)*.*|\1 \2|p' \
	    src/recognise/kinds.def | while read -r kind meaning; do
		echo ".It Cm $kind"
		echo "$meaning" | sed -e 's|^/\* *||' -e 's| *\*/$||' | mdoc
		told=$(values "$kind")
		[ -z "$told" ] || printf '%s\n' '.br' 'Values:' "$told" |
		    fold -s -w 76 | sed 's/ *$//'
	done
}

# Does the manual have what is in file $1 between the marks named $2?
told()
{
	begin='/^\.\\" '$2'$/'
	end='/^\.\\" end of '$2'$/'
	[ -s "$1" ]
	if [ "$write" = --write ]; then
		sed -e "$begin"'r '"$1" \
		    -e "$begin,$end"'{'"$begin"'b
'"$end"'b
d
}' "$manual" > "$temp/manual"
		cat "$temp/manual" > "$manual"
	fi
	sed -n "$begin,$end"p "$manual" | sed '1d;$d' > "$temp/told"
	diff -u "$temp/told" "$1" && return 0
	echo "cmd/minutes.1 does not tell the $2 of the program:" \
	    'tests/cli/manual.sh build/minutes --write' >&2
	exit 1
}

write=${2-}
section > "$temp/section"
kinds > "$temp/kinds"
told "$temp/section" diagnostics
told "$temp/kinds" kinds

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
