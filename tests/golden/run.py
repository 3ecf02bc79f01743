#!/usr/bin/env python3
"""Golden tests: FAMILY/NAME.txt and what it must become.

    run.py --program build/minutes [FAMILY/NAME | FAMILY]...
    run.py --program build/minutes --accept FAMILY/NAME [KIND...]
    run.py --codes

Beside NAME.txt (or a folder NAME/, several inputs of one run) stand the
expected outputs, each only where it is to be checked:

    NAME.xml        minutes.xml          NAME.html       index.html
    NAME.facts.json facts.json, of which only the keys given are compared
    NAME.akn.xml    minutes.akn.xml
    NAME.json       minutes.json         NAME.diag       the diagnostics
    NAME.exit       the exit status (0 where there is none)
    NAME.opts       options, a line each, added to those below

--accept rewrites the files that are there; KIND (xml, diag ...) makes new
ones. --codes tells the diagnostics that no test looks for. A case runs in
its family's folder, so that diagnostics name the file alone.
"""
import argparse
import concurrent.futures
import difflib
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUTPUTS = {'xml': 'minutes.xml', 'html': 'index.html',
           'akn.xml': 'minutes.akn.xml', 'json': 'minutes.json',
           'facts.json': 'facts.json'}
KINDS = [*OUTPUTS, 'diag', 'exit']
OPTIONS = ['--quiet', '--jobs', '1', '--date', '2026-01-01',
           '--publish', 'exempt', '--to', 'xml,html,akn,json,facts']
CODE = re.compile(r'\[(MN\d+)\]')


def cases(wanted):
    for family in sorted(os.listdir(HERE)):
        folder = os.path.join(HERE, family)
        if not os.path.isdir(folder) or family.startswith(('.', '_')):
            continue
        names = {n.split('.')[0] for n in os.listdir(folder)
                 if n != 'minutes.profile'}
        for name in sorted(names):
            case = f'{family}/{name}'
            if not wanted or family in wanted or case in wanted:
                yield case


def input_of(case):
    """The input's name in its family's folder: NAME.txt, NAME.txt.gz ..."""
    folder, name = os.path.split(os.path.join(HERE, case))
    for ending in ('.txt', '.txt.gz', '.text', ''):
        if os.path.exists(os.path.join(folder, name + ending)):
            return folder, name + ending
    sys.exit(f'{case}: no input')


def read(path):
    with open(path, encoding='utf-8', newline='') as f:
        return f.read()


def steady(kind, text):
    """Without what changes with a release or a new phrase."""
    if kind in ('xml', 'json'):
        text = re.sub(r'\b(uk-common|cy|given-names)\.lex:\d+', r'\1.lex',
                      text)
        text = re.sub(r' program="minutes [^"]*"', ' program="minutes"', text)
        # a phrase's line moves with every one that is put above it
        text = re.sub(r'(rule="[\w-]+\.lex):\d+"', r'\1"', text)
    if kind == 'json':
        text = re.sub(r'("rule": "[\w-]+\.lex):\d+"', r'\1"', text)
    return re.sub(r'minutes \d+\.\d+\.\d+', 'minutes', text)


def convert(program, case):
    """What the case became, by kind."""
    folder, name = input_of(case)
    opts = os.path.join(HERE, case + '.opts')
    more = read(opts).split('\n') if os.path.exists(opts) else []
    with tempfile.TemporaryDirectory() as out:
        run = subprocess.run(
            [program, 'convert', *OPTIONS, *filter(None, more), '-o', out,
             name], cwd=folder, capture_output=True, text=True,
            encoding='utf-8', timeout=120, check=False)
        got = {'exit': f'{run.returncode}\n'}
        lines = run.stderr.split('\n')
        got['diag'] = ''.join(f'{x}\n' for x in lines if CODE.search(x))
        strange = [x for x in lines if x and not CODE.search(x)]
        for kind, file in OUTPUTS.items():
            found = []
            for root, folders, files in os.walk(os.path.join(out, 'site')):
                folders.sort()
                # The site's own first page is no record's.
                if file in files and (file != 'index.html' or
                                      'minutes.xml' in files):
                    found.append(steady(kind, read(os.path.join(root, file))))
            if found:
                got[kind] = ''.join(found)
    return got, strange


def expected(case):
    out = {}
    for kind in KINDS:
        path = os.path.join(HERE, f'{case}.{kind}')
        if os.path.exists(path):
            out[kind] = read(path)
    return out


def facts_of(text):
    """The facts of each record; several stand one after the other."""
    out, at, read_one = [], 0, json.JSONDecoder().raw_decode
    text = text.strip()
    while at < len(text):
        one, at = read_one(text, at)
        out += one if isinstance(one, list) else [one]
        at += len(text[at:]) - len(text[at:].lstrip())
    return out


def show_facts(facts):
    """A line for each fact, to read and to compare."""
    lines = []
    for key, value in facts.items():
        if isinstance(value, list) and value:
            rows = ',\n'.join('  ' + json.dumps(v, ensure_ascii=False)
                              for v in value)
            lines.append(f' "{key}": [\n{rows}\n ]')
        else:
            lines.append(f' "{key}": {json.dumps(value, ensure_ascii=False)}')
    return '{\n' + ',\n'.join(lines) + '\n}\n'


def facts_like(want, got):
    """What was found, in the shape of what is expected: the same keys."""
    made = []
    wanted = facts_of(want) if want else []
    for n, found in enumerate(facts_of(got)):
        keys = wanted[n] if n < len(wanted) else \
            [k for k, v in found.items() if v]
        made.append(show_facts({k: found.get(k) for k in keys}))
    return ''.join(made)


def compared(kind, want, got):
    """Both sides as they are compared."""
    if kind == 'facts.json':
        return ''.join(map(show_facts, facts_of(want))), facts_like(want, got)
    return want, got


def check(program, case):
    """The faults of a case, as text."""
    want = expected(case)
    got, strange = convert(program, case)
    faults = []
    if not want:
        faults.append('nothing to compare with')
    want.setdefault('exit', '0\n')
    for kind, text in want.items():
        text, now = compared(kind, text, got.get(kind, ''))
        if text != now:
            faults.append(''.join(difflib.unified_diff(
                text.splitlines(True), now.splitlines(True),
                f'{case}.{kind}', 'now')))
    if want['exit'] == got['exit'] == '0\n' and strange:
        faults.append('on standard error: ' + '; '.join(strange[:5]))
    return '\n'.join(faults)


def accept(program, case, kinds):
    got, _ = convert(program, case)
    was = expected(case)
    kinds = kinds or list(was) or ['facts.json', 'diag']
    if got['exit'] != '0\n' and 'exit' not in kinds:
        kinds.append('exit')
    for kind in kinds:
        path = os.path.join(HERE, f'{case}.{kind}')
        with open(path, 'w', encoding='utf-8', newline='') as f:
            f.write(compared(kind, was.get(kind, ''), got.get(kind, ''))[1])
        print('wrote', os.path.relpath(path, ROOT))
    return 0


def codes():
    """Each code of diag.def stands in a .diag, or in the test that
    covered.txt names."""
    with open(os.path.join(ROOT, 'src/base/diag.def'), encoding='utf-8') as f:
        known = {f'MN{c}' for c in re.findall(r'^DIAG\((\d+),', f.read(),
                                              re.M)}
    seen = set()
    for case in cases([]):
        seen.update(CODE.findall(expected(case).get('diag', '')))
    faults = []
    for line in read(os.path.join(HERE, 'covered.txt')).splitlines():
        if not line or line.startswith('#'):
            continue
        code, test = line.split()[:2]
        path = os.path.join(ROOT, test)
        if code not in known:
            faults.append(f'covered.txt: there is no {code}')
        elif not os.path.exists(path) or not re.search(
                rf'\b{code}\b|MN_DIAG_{name_of(code)}\b', read(path)):
            faults.append(f'covered.txt: {test} does not look for {code}')
        elif code in seen:
            faults.append(f'covered.txt: {code} has a golden case')
        seen.add(code)
    faults += [f'{c}: no test looks for it' for c in sorted(known - seen)]
    print('\n'.join(faults) if faults else f'{len(known)} codes, all tested')
    return 1 if faults else 0


def name_of(code):
    text = read(os.path.join(ROOT, 'src/base/diag.def'))
    return re.search(rf'^DIAG\({code[2:]},\s*\w+,\s*(\w+),', text, re.M)[1]


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--program', default=os.path.join(ROOT, 'build/minutes'))
    p.add_argument('--accept', action='store_true')
    p.add_argument('--codes', action='store_true')
    p.add_argument('--jobs', type=int, default=2)
    p.add_argument('case', nargs='*')
    a = p.parse_args()
    if a.codes:
        return codes()
    program = os.path.abspath(a.program)
    if a.accept:
        if not a.case or a.case[0].count('/') != 1:
            p.error('--accept FAMILY/NAME [KIND...]: one case at a time')
        return accept(program, a.case[0], a.case[1:])
    todo = list(cases(a.case))
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        for case, faults in zip(todo, pool.map(
                lambda c: check(program, c), todo)):
            if faults:
                bad += 1
                print(f'{case}: FAILED\n{faults}')
    print(f'{len(todo)} cases, {bad} failed')
    return 1 if bad or not todo else 0


if __name__ == '__main__':
    sys.exit(main())
