#!/bin/sh
# Akoma Ntoso in the eyes of schemas: akn.sh FILE|FOLDER...
#
# Files as given, and every *.akn.xml below a folder, many in one process:
# our profile, then the official schema, where it is beside the project, in
# xmllint and in jing. Exit status 1 where one finds a fault.
set -u
schemas=$(cd "$(dirname "$0")/../../schemas" && pwd)
official=${AKN_SCHEMA:-$schemas/../../shared/standards/akoma-ntoso/akomantoso30.xsd}
[ $# -gt 0 ] || {
	echo 'usage: akn.sh FILE|FOLDER...' >&2
	exit 2
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for path in "$@"; do
	if [ -d "$path" ]; then
		find "$path" -name '*.akn.xml'
	else
		printf '%s\n' "$path"
	fi
done | sort | tr '\n' '\0' >"$work/files"
count=$(tr -cd '\0' <"$work/files" | wc -c)
[ "$count" -gt 0 ] || {
	echo 'akn.sh: no documents'
	exit 1
}

faults=0

# eyes NAME COMMAND...: over all files.
eyes()
{
	name=$1
	shift
	if ! xargs -0 "$@" <"$work/files" >"$work/said" 2>&1; then
		faults=$((faults + 1))
		echo "FAULT: $name"
		grep -vE ' validates$|^\[warning\]' "$work/said" | head -n 20
	fi
}

seen=profile
eyes 'our profile' xmllint --noout --nonet --schema "$schemas/akn-profile.xsd"
if [ -f "$official" ]; then
	seen="$seen, official schema"
	eyes 'the official schema' xmllint --noout --nonet --schema "$official"
	if command -v jing >/dev/null; then
		seen="$seen, jing"
		eyes 'the official schema in jing' jing "$official"
	fi
fi
[ $faults -eq 0 ] && echo "$count documents: $seen"
[ $faults -eq 0 ]
