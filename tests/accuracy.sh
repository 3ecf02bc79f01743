#!/bin/sh
# What is found against what a careful clerk would write down: the seeds
# word for word, our samples likewise, and no harm anywhere.
# accuracy.sh PROGRAM [show]; with show, how far the other sets are.
set -u
cd "$(dirname "$0")/.." || exit 2
. tests/lib.sh

need_shared accuracy || exit 0
score=$shared/accuracy/score

# Facts of all documents of a folder, into a folder of the same name.
facts_of()
{
	"$program" convert --quiet -o "$work/$1" --to facts --publish exempt \
	    "$2" 2>"$work/$1.diag"
	[ $? -le 1 ] || fault "$2: could not be converted"
}

# Nothing missed, nothing false, every text as the document has it.
perfect()
{
	facts_of "$1" "$2"
	"$score" --expected "$2" --found "$work/$1/site" --max-harm 0 \
	    --misses >"$work/$1.score" || fault "$1: harm"
	if grep -E '^(missed|false|inexact|HARM) ' "$work/$1.score" ||
	    grep 'counted as empty' "$work/$1.score"; then
		fault "$1: not all of the facts"
	fi
	grep '^overall' "$work/$1.score"
}

# Never anything that was not decided as a decision.
harmless()
{
	facts_of "$1" "$2"
	"$score" --expected "$2" --found "$work/$1/site" --misses \
	    >"$work/$1.score"
	grep -E '^(overall|harm|HARM)' "$work/$1.score" | sed "s/^/$1: /"
}

"$score" --check tests/samples >/dev/null || fault 'facts of the samples'
perfect seeds $shared/corpus/seeds
perfect samples tests/samples
if [ "${2:-}" = show ]; then
	for set in principal open variants; do
		harmless $set $shared/corpus/$set
	done
fi
finish 'seeds and samples: every fact, word for word'
