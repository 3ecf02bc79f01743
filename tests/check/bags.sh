#!/bin/sh
# The bags of an output folder, as an archive would receive them:
#	tests/check/bags.sh PROGRAM OUT
# Each .tar.gz below OUT/bundles is checked by its sidecar, unpacked, and checked
# by sha512sum alone; `minutes verify` accepts it, packed and unpacked, and
# finds a flipped bit, with the sidecar and without. What is packed must be
# nothing but files, and strip-nondeterminism finds nothing to strip.
set -u
if [ $# -ne 2 ]; then
	echo "usage: bags.sh PROGRAM OUT" >&2
	exit 2
fi
program=$(realpath "$1") || exit 2
bundles=$(realpath "$2")/bundles
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
faults=0

fault()
{
	echo "FAULT: $*"
	faults=$((faults + 1))
}

# Does a command, and shows what it said only where it fails.
quietly()
{
	what=$1
	shift
	"$@" >"$work/said" 2>&1 && return 0
	fault "$what"
	tail -n 20 "$work/said"
	return 1
}

# verify's status must be 1: what is wrong was found, and nothing crashed.
refused()
{
	"$program" verify "$2" >"$work/said" 2>&1
	[ $? -eq 1 ] && grep -q '\[MN8' "$work/said" && return 0
	fault "$1"
	cat "$work/said"
}

# flip FILE OFFSET: one bit of the byte there.
flip()
{
	byte=$(od -An -tu1 -j "$2" -N 1 "$1" | tr -d ' ')
	byte=$((byte ^ 1 << $2 % 8))
	# shellcheck disable=SC2059 # the format is the byte
	printf "\\$(printf %03o $byte)" |
	    dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

check()
{
	name=$(basename "$1" .tar.gz)
	bag=$work/in/$name
	rm -rf "$work/in"
	mkdir "$work/in"
	cp "$1" "$1.sha512" "$work/in/" || return
	(cd "$work/in" && quietly "$name: sidecar" \
	    sha512sum -c --strict "$name.tar.gz.sha512") || faults=1
	! tar tzvf "$1" | grep -qv "^-rw-r--r-- 0/0 " ||
	    fault "$name: more than plain files"
	quietly "$name: tar xzf" tar xzf "$1" -C "$work/in" || return
	(cd "$bag" && quietly "$name: sha512sum" sha512sum -c --strict \
	    manifest-sha512.txt tagmanifest-sha512.txt) || faults=1
	listed=$(cat "$bag/manifest-sha512.txt" "$bag/tagmanifest-sha512.txt" |
	    wc -l)
	[ "$(find "$bag" -type f | wc -l)" -eq $((listed + 1)) ] ||
	    fault "$name: files that no manifest lists"
	quietly "$name: verify" "$program" verify "$work/in/$name.tar.gz"
	quietly "$name: verify the folder" "$program" verify "$bag"
	damage "$name" "$bag"
}

# Where the bit stands depends on the name: elsewhere in every bag.
damage()
{
	size=$(wc -c <"$work/in/$1.tar.gz")
	where=$(printf '%s' "$1" | cksum | cut -d ' ' -f 1)
	flip "$work/in/$1.tar.gz" $((where % size))
	refused "$1: a flipped bit at $((where % size))" "$work/in/$1.tar.gz"
	: >"$2/data/Thumbs.db"
	refused "$1: Thumbs.db" "$2"
	rm "$2/data/Thumbs.db"
	file=$(find "$2/data" -type f -size +0 | sort | head -n 1)
	flip "$file" $((where % $(wc -c <"$file")))
	refused "$1: a flipped bit of $file" "$2"
}

find "$bundles" -name '*.tar.gz' | sort >"$work/bundles"
while read -r bundle; do
	check "$bundle"
	cp "$bundle" "$work/stripped.tar.gz"
	if command -v strip-nondeterminism >"$work/said"; then
		quietly "$bundle: strip-nondeterminism" \
		    strip-nondeterminism "$work/stripped.tar.gz"
		cmp -s "$bundle" "$work/stripped.tar.gz" ||
		    fault "$bundle: strip-nondeterminism changes it"
	fi
done <"$work/bundles"
[ -s "$work/bundles" ] || fault "no bundles in $bundles"
[ -z "$(find "$bundles" -name '*.part')" ] || fault 'a .part left behind'
[ $faults -eq 0 ] && echo "$(wc -l <"$work/bundles") bundles"
[ $faults -eq 0 ]
