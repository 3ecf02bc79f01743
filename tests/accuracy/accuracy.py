#!/usr/bin/env python3
"""What is found against what a careful clerk would write down.

    accuracy.py PROGRAM [--misses] [--unseen]

Fails where a seed is not word for word, where anything is told as decided
that was not (harm), and where core F1 of a set has fallen by more than 0.01
under floors.txt. Prints all figures beside the goals of goals.txt, how far
claims of each certainty hold, and, with --unseen, the figures on documents
that nobody had read when the rules were made: the program as it stood then
(folds.txt) is built again and measured on its tuned and unseen folds.
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), 'shared')
SCORE = os.path.join(SHARED, 'accuracy', 'score')
SETS = {'seeds': os.path.join(SHARED, 'corpus', 'seeds'),
        'samples': os.path.join(ROOT, 'tests', 'samples'),
        'principal': os.path.join(SHARED, 'corpus', 'principal'),
        'open': os.path.join(SHARED, 'corpus', 'open')}
CORE = ['title', 'date', 'people', 'items', 'decisions.clauses.formal',
        'actions', 'motions', 'votes']
GAPS = ['core', 'decisions.clauses.formal', 'decisions.clauses.prose',
        'items', 'people']
RECORD = '{urn:minutes:record:1}'
FEW = 30	# expected values: fewer are shown as counts
FALL = 0.01


# ---- measuring ---------------------------------------------------------------

def run(*command, **how):
    return subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, **how)


def convert(program, source, out):
    done = run(program, 'convert', '--quiet', '-o', out, '--to', 'facts,xml',
               '--publish', 'exempt', source)
    if done.returncode > 1:
        sys.exit(f'{source}: could not be converted\n{done.stderr}')


def score(expected, found):
    done = run(SCORE, '--expected', expected, '--found', found, '--json')
    if done.returncode:
        sys.exit(f'{expected}: could not be scored\n{done.stderr}')
    return json.loads(done.stdout)


def counts(documents, field):
    """(matched, expected, found) added up; core is the sum of its fields."""
    fields = CORE if field == 'core' else [field]
    return tuple(sum(d['fields'][f][k] for d in documents for f in fields)
                 for k in ('matched', 'expected', 'found'))


def f1(c):
    return 2 * c[0] / (c[1] + c[2]) if c[1] + c[2] else 1.0


def shown(c):
    if c[1] + c[2] == 0:
        return '-'
    if c[1] < FEW:
        return f'{c[0]}/{c[1]} ({c[2]})'
    return f'{f1(c):.3f}'


# ---- certainty ----------------------------------------------------------------

def certainties(site):
    """By record: the certainty of each decision and of each attendance."""
    found = {}
    for path in glob.glob(os.path.join(site, '**', 'minutes.xml'),
                          recursive=True):
        for r in ET.parse(path).getroot().iter(RECORD + 'record'):
            facts = r.find(RECORD + 'facts')
            found[r.get('id')] = [
                [e.get('certainty') for e in facts.findall(RECORD + tag)]
                for tag in ('decision', 'attendance')]
    return found


def only(site, certainty, out):
    """The found facts again, with what is of this certainty alone."""
    for record, sure in certainties(site).items():
        path = os.path.join(site, record, 'facts.json')
        with open(path, encoding='utf-8') as f:
            facts = json.load(f)
        for key, of in zip(('decisions', 'people'), sure):
            if len(facts[key]) != len(of):
                sys.exit(f'{path}: not as many {key} as in minutes.xml')
            facts[key] = [x for x, c in zip(facts[key], of) if c == certainty]
        os.makedirs(os.path.join(out, record))
        with open(os.path.join(out, record, 'facts.json'), 'w',
                  encoding='utf-8') as f:
            json.dump(facts, f)


def show_certainty(work, sets):
    print('\nhow far claims hold: right of found, by certainty')
    for certainty in ('stated', 'derived', 'inferred'):
        line = f'{certainty:10}'
        for name in sets:
            out = os.path.join(work, certainty, name)
            only(os.path.join(work, name, 'site'), certainty, out)
            documents = score(SETS[name], out)['documents']
            for label, fields in (
                    ('decisions', ['decisions.clauses.formal',
                                   'decisions.clauses.prose']),
                    ('people', ['people'])):
                m, _, n = map(sum, zip(*(counts(documents, f)
                                         for f in fields)))
                line += f'  {name} {label} {m}/{n}'
                line += f' = {m / n:.3f}' if n else ''
        print(line)


# ---- folds --------------------------------------------------------------------

def read_folds():
    fold, last, unseen, words = {}, {}, None, []
    with open(os.path.join(HERE, 'folds.txt'), encoding='utf-8') as f:
        for line in f:
            if line.startswith('#') or not line.strip():
                continue
            if not line[0].isspace():
                words = []
            head = words[:3]
            new = line.split()
            if not head:
                words = new
                new = new[3 if new[0] == 'fold' else 2:]
                head = words[:3]
            if head[0] == 'fold':
                fold.update({(head[2], n): int(head[1]) for n in new})
            elif head[0] == 'last':
                last.update({n: int(head[1]) for n in new})
            else:
                unseen = head[1]
    return fold, last, unseen


def fold_of(folds, name, document):
    """By the whole name, else by the longest body it begins with."""
    fits = [n for s, n in folds if s == name and
            (document == n or document.startswith(n + '-'))]
    if not fits:
        sys.exit(f'folds.txt: no fold for {name}/{document}')
    return folds[name, max(fits, key=len)]


def apart(folds, last, name, documents, field):
    """Counts on the folds read while tuning, and on the one not yet read."""
    tuned, unseen = [0] * 3, [0] * 3
    for f in CORE if field == 'core' else [field]:
        for d in documents:
            into = (unseen if fold_of(folds, name, d['name']) == last[f]
                    else tuned)
            for i, n in enumerate(counts([d], f)):
                into[i] += n
    return tuple(tuned), tuple(unseen)


def program_of(commit):
    """The program as it stood; None where the history does not reach."""
    if run('git', '-C', ROOT, 'cat-file', '-e', commit + '^{commit}',
           ).returncode:
        return None
    tree = os.path.join(ROOT, 'build', 'unseen', commit)
    program = os.path.join(tree, 'build', 'minutes')
    if not os.path.exists(program):
        os.makedirs(tree, exist_ok=True)
        archive = subprocess.Popen(['git', '-C', ROOT, 'archive', commit],
                                   stdout=subprocess.PIPE)
        subprocess.run(['tar', '-x', '-C', tree], stdin=archive.stdout,
                       check=True)
        done = run('make', '-s', '-j2', 'BUILD=build', 'build/minutes',
                   cwd=tree)
        if done.returncode:
            sys.exit(f'{commit}: could not be built\n{done.stderr}')
    return program


def show_unseen(work):
    folds, last, commit = read_folds()
    program = program_of(commit) if commit else None
    if program is None:
        print(f'\nno commit {commit} here: unseen documents not measured')
        return
    print(f'\ntuned and unseen, as the program stood at {commit}')
    print(f'{"":26}' + ''.join(f'{n + " " + k:>18}' for n in
                               ('principal', 'open', 'both')
                               for k in ('tuned', 'unseen')) + f'{"gap":>8}')
    documents = {}
    for name in ('principal', 'open'):
        out = os.path.join(work, 'unseen', name)
        convert(program, SETS[name], out)
        documents[name] = score(SETS[name],
                                os.path.join(out, 'site'))['documents']
    for field in ['core', *last]:
        line, both = f'{field:26}', [(0, 0, 0), (0, 0, 0)]
        for name, ds in documents.items():
            pair = apart(folds, last, name, ds, field)
            both = [tuple(map(sum, zip(b, p))) for b, p in zip(both, pair)]
            line += ''.join(f'{shown(c):>18}' for c in pair)
        line += ''.join(f'{shown(c):>18}' for c in both)
        if field in GAPS:
            line += f'{f1(both[0]) - f1(both[1]):8.3f}'
        print(line)


# ---- the whole ----------------------------------------------------------------

def table(path):
    with open(os.path.join(HERE, path), encoding='utf-8') as f:
        return {w[0]: [float(v) for v in w[1:]] for w in map(str.split, f)
                if w and not w[0].startswith('#')}


def show_table(scores):
    goals = table('goals.txt')
    print(f'{"F1; right/expected (found) under " + str(FEW):34}' +
          ''.join(f'{n:>16}' for n in scores) + '   goal (principal, open)')
    for field in ['core', *scores['seeds']['documents'][0]['fields']]:
        if field == 'harm':
            continue
        line = f'{field:34}'
        for s in scores.values():
            line += f'{shown(counts(s["documents"], field)):>16}'
        if field in goals:
            line += '   ' + ' '.join(f'{g:.2f}' for g in goals[field])
            for name, goal in zip(('principal', 'open'), goals[field]):
                c = counts(scores[name]['documents'], field)
                if c[1] + c[2] and f1(c) < goal:
                    line += f'  {name} below'
        print(line)


def faults_of(scores):
    floors = table('floors.txt')
    for name, s in scores.items():
        for kind, cases in s['harm'].items():
            for case in cases:
                yield f'{name}/{case["name"]}: {kind}: {case["what"]}'
        if name not in floors:
            continue
        core = f1(counts(s['documents'], 'core'))
        if core < floors[name][0] - FALL:
            yield f'{name}: core F1 {core:.3f}, was {floors[name][0]:.3f}'
        elif core > floors[name][0] + FALL:
            print(f'{name}: core F1 has risen to {core:.3f}: '
                  'write it into floors.txt')
    for d in scores['seeds']['documents']:
        for field, f in d['fields'].items():
            for k in ('misses', 'extras', 'inexact'):
                for what in f.get(k) or () if isinstance(f, dict) else ():
                    yield f'seeds/{d["name"]}: {field}: {k}: {what}'


def main():
    options = argparse.ArgumentParser()
    options.add_argument('program')
    options.add_argument('--misses', action='store_true')
    options.add_argument('--unseen', action='store_true')
    options = options.parse_args()
    if not os.path.exists(SCORE):
        if os.environ.get('CI') == 'true':
            sys.exit('there is no ../shared/accuracy')
        print('no ../shared/accuracy here: not measured')
        return
    if run(SCORE, '--check', SETS['samples']).returncode:
        sys.exit('tests/samples: facts that are not of the form')
    program = os.path.abspath(options.program)
    os.environ['SOURCE_DATE_EPOCH'] = '1767225600'
    with tempfile.TemporaryDirectory() as work:
        scores = {}
        for name, folder in SETS.items():
            convert(program, folder, os.path.join(work, name))
            scores[name] = score(folder, os.path.join(work, name, 'site'))
        show_table(scores)
        show_certainty(work, ['principal', 'open'])
        if options.unseen:
            show_unseen(work)
        if options.misses:
            for name in scores:
                done = run(SCORE, '--expected', SETS[name], '--found',
                           os.path.join(work, name, 'site'), '--misses')
                print('\n'.join(x for x in done.stdout.split('\n') if
                                x.startswith(('missed', 'false', 'inexact'))))
        faults = list(faults_of(scores))
        for fault in faults:
            print('FAULT:', fault)
        if faults:
            sys.exit(1)
    print('harm 0; seeds word for word; core where it was or above')


if __name__ == '__main__':
    main()
