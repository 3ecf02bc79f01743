#!/bin/sh
# The same facts, however the text came: variants.sh PROGRAM [--show]. The
# documents are written in other encodings, with other line ends, with lines
# broken elsewhere; and such as came to us in two ways are held together.
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh
shift

set -- tests/variants.py "$@" "$program"
"$@" "$work/samples" tests/samples || fault 'the samples'
if need_shared corpus; then
	"$@" "$work/corpus" $shared/corpus/principal $shared/corpus/open ||
	    fault 'the corpus'
	"$@" "$work/beside" --beside $shared/corpus/variants \
	    $shared/corpus/open || fault 'the variants of the corpus'
fi
finish 'the same facts of every variant'
