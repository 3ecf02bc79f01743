#!/bin/sh
# What `make install` puts in place can be used: the program, its manual,
# and libminutes, shared and static, by pkg-config. library.sh PROGRAM
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

root=$work/root
quietly 'make install' "${MAKE:-make}" --no-print-directory -s install \
    BUILD="$(dirname "$program")" DESTDIR="$root" PREFIX=/opt/minutes
at=$root/opt/minutes
for file in bin/minutes share/man/man1/minutes.1 include/minutes.h \
    lib/libminutes.a lib/libminutes.so lib/pkgconfig/minutes.pc; do
	[ -e "$at/$file" ] || fault "not installed: $file"
done
[ "$(find "$root" -type f -o -type l | wc -l)" -eq 7 ] ||
    fault 'more was installed than the seven files'

export PKG_CONFIG_PATH="$at/lib/pkgconfig"
flags="$(pkg-config --define-variable=prefix="$at" --cflags --libs minutes)"
# The library itself static, what it stands on as the system has it.
# shellcheck disable=SC2046 # a word is a package
under=$(pkg-config --libs $(pkg-config --print-requires-private minutes))
# shellcheck disable=SC2086 # a word is a flag
quietly 'shared' cc -Wall -Werror -o "$work/shared" tests/library.c $flags
# shellcheck disable=SC2086
quietly 'static' cc -Wall -Werror -I"$at/include" -o "$work/static" \
    tests/library.c "$at/lib/libminutes.a" $under
LD_LIBRARY_PATH=$at/lib "$work/shared" >"$work/shared.json" ||
    fault 'the shared library converts nothing'
"$work/static" >"$work/static.json" ||
    fault 'the static library converts nothing'
cmp "$work/shared.json" "$work/static.json" || fault 'they differ'
grep -q 'that the tenor bell be rehung' "$work/static.json" ||
    fault 'the decision is not among the facts'

# Nothing but the interface can be seen from outside.
nm -D --defined-only "$at/lib/libminutes.so" |
    awk '$2 ~ /[TDBR]/ && $3 !~ /^mn_/ { print $3 }' >"$work/names"
[ -s "$work/names" ] && fault "seen from outside: $(head -5 "$work/names")"
quietly 'the program' "$at/bin/minutes" --version
finish 'installed, linked both ways'
