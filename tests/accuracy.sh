#!/bin/sh
# What is found against what a careful clerk would write down: the seeds
# word for word; the other sets above floors, which only ever rise; and in
# none anything as decided that was not. accuracy.sh PROGRAM [show]; with
# show, also what was missed.
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
	echo "$1: $(grep '^overall' "$work/$1.score")"
}

# No harm, and F1 not below the floors given: above SET FOLDER FIELD=F1...
above()
{
	set=$1
	folder=$2
	shift 2
	facts_of "$set" "$folder"
	"$score" --expected "$folder" --found "$work/$set/site" \
	    --max-harm 0 --min "$@" >"$work/$set.score" ||
	    fault "$set: $(tail -n 1 "$work/$set.score")"
	echo "$set: $(grep '^overall' "$work/$set.score")"
}

"$score" --check tests/samples >/dev/null || fault 'facts of the samples'
perfect seeds $shared/corpus/seeds
above samples tests/samples core=0.92 macro=0.81
above principal $shared/corpus/principal core=0.855
above open $shared/corpus/open core=0.57
if [ "${2:-}" = show ]; then
	for set in samples principal open; do
		folder=$shared/corpus/$set
		[ $set = samples ] && folder=tests/samples
		"$score" --expected "$folder" --found "$work/$set/site" \
		    --misses | grep -E '^(missed|false|inexact|HARM)'
	done
fi
finish 'seeds: every fact, word for word; the others above their floors'
