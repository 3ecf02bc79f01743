#!/bin/sh
# The rules of the house that a compiler does not know: which header may be
# included where, what sheets may not use, and the findings of clang-tidy,
# cppcheck, mandoc and shellcheck. lint.sh [RULE...]; without one, all.
set -u
cd "$(dirname "$0")/.." || exit 2

# From left to right, as text flows: a folder includes those to its left.
flow='base read recognise record render bundle batch'
faults=0

fault()
{
	echo "lint: $*"
	faults=$((faults + 1))
}

rank()
{
	n=0
	for folder in $flow; do
		n=$((n + 1))
		[ "$folder" = "$1" ] && echo $n && return
	done
	echo 0
}

# "src/read/input.c ../base/base.h" for each of our includes.
includes()
{
	for f in src/*/*.[ch] cmd/*.[ch]; do
		[ -f "$f" ] && sed -n \
		    "s|^[ 	]*#[ 	]*include[ 	]*[\"<]\\([^\">]*\\)[\">].*|$f \\1|p" \
		    "$f"
	done
}

rule_headers()
{
	list=$(mktemp)
	includes >"$list"
	while read -r file header; do
		own=$(basename "$(dirname "$file")")
		case $header in
		libxml/*|libxslt/*|libexslt/*)
			[ "$own" = render ] ||
			    fault "$file: libxml2 is for src/render alone" ;;
		archive.h|archive_entry.h)
			case $own in read|bundle) ;; *)
			    fault "$file: libarchive is for read and bundle" ;;
			esac ;;
		nettle/*)
			[ "$own" = base ] ||
			    fault "$file: nettle is for src/base alone" ;;
		../src/minutes.h|../minutes.h|minutes.h|diag.def|../base/diag.def) ;;
		../*/*.h)
			[ "$own" = cmd ] &&
			    fault "$file: cmd includes minutes.h alone"
			of=${header#../}
			[ "${of%/*}.h" = "${of#*/}" ] ||
			    fault "$file: of ${of%/*} only ${of%/*}.h is for others"
			[ "$(rank "${of%/*}")" -lt "$(rank "$own")" ] ||
			    fault "$file: ${of%/*} does not stand left of $own"
			;;
		esac
	done <"$list"
	rm -f "$list"
}

rule_words()
{
	# Paths of one machine, and work that is not done.
	# shellcheck disable=SC2046 # a word is a file
	grep -nE '(^|[^[:alnum:]_.])/(work|home|root|tmp/contract|Users)/' \
	    $(git ls-files | grep -vE '(^tests/lint\.sh|package-lock\.json)$') \
	    /dev/null && fault 'a path of one machine'
	# shellcheck disable=SC2046
	grep -nE '\b(TODO|FIXME|XXX:|HACK)\b' \
	    $(git ls-files 'src/*' 'cmd/*' 'xsl/*' 'schemas/*' Makefile) \
	    /dev/null && fault 'work left in a comment'
	for f in $(git ls-files '*.[ch]'); do
		[ "$(LC_ALL=C.UTF-8 wc -L <"$f")" -le 100 ] ||
		    fault "$f: a line beyond 100 columns"
	done
}

rule_xsl()
{
	# Both take time that grows with the square of the document.
	grep -nE 'level="any"|preceding::' xsl/*.xsl xsl/lib/*.xsl &&
	    fault 'a sheet that does not run in linear time'
	grep -nE 'document\(|xsl:document|<!DOCTYPE|<!ENTITY' \
	    xsl/*.xsl xsl/lib/*.xsl && fault 'a sheet that reads or writes files'
	xmllint --noout xsl/*.xsl xsl/lib/*.xsl schemas/*.xsd ||
	    fault 'not well-formed'
}

# What clang-tidy found clean is not looked at again until a file changes.
# shellcheck disable=SC2016 # expanded by the inner shell
rule_tidy()
{
	seen=${BUILD:-build}/lint
	mkdir -p "$seen"
	all=$(cat .clang-tidy src/minutes.h src/*/*.h src/*/*.def | sha256sum)
	for f in src/*/*.c cmd/*.c; do
		[ -f "$f" ] || continue
		sum=$(printf '%s' "$all$f" | cat - "$f" | sha256sum | cut -c 1-32)
		[ -e "$seen/$sum" ] || printf '%s %s\n' "$f" "$seen/$sum"
	done | xargs -r -P 2 -n 2 sh -c 'clang-tidy --quiet "$0" -- -std=c11 \
	    -D_GNU_SOURCE -Isrc $(pkg-config --cflags libxml-2.0 libxslt \
	    libexslt libarchive nettle zlib) 2>/dev/null && : >"$1"' ||
	    fault 'clang-tidy'
}

rule_cppcheck()
{
	cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr -j 2 \
	    --enable=warning,performance,portability \
	    --suppress=missingIncludeSystem --library=tests/cppcheck.cfg -D_GNU_SOURCE -Isrc \
	    src cmd 2>&1 || fault 'cppcheck'
}

rule_manual()
{
	for f in cmd/*.1; do
		[ -f "$f" ] || continue
		# Pages of other programs may not be in this system's index.
		mandoc -T lint -W style "$f" 2>&1 |
		    grep -v 'outdated mandoc.db' &&
		    fault "$f: mandoc"
	done
}

rule_scripts()
{
	# shellcheck disable=SC2046
	shellcheck -x $(git ls-files '*.sh' .ci/run) || fault 'shellcheck'
	for f in $(git ls-files '*.mjs' 'tests/*.js'); do
		node --check "$f" || fault "$f: node --check"
	done
	for f in $(git ls-files '*.py'); do
		python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' \
		    "$f" || fault "$f: python"
	done
}

rules='headers words xsl tidy cppcheck manual scripts'
# shellcheck disable=SC2086 # a word is a rule
[ $# -gt 0 ] || set -- $rules
for rule in "$@"; do
	"rule_$rule"
done
[ $faults -eq 0 ] && echo 'no findings'
[ $faults -eq 0 ]
