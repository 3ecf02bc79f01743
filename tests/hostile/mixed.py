#!/usr/bin/env python3
"""Documents put together from others: none may be refused or kill a worker.

    mixed.py PROGRAM [COUNT [SEED]]

Golden cases, samples and, where it is there, the corpus are cut, joined,
shuffled, marked up and spaced out. What comes of it is no minutes anybody
wrote, but each is text, so each must become a valid record with every word
in it: an account that does not add up (MN501), a record that breaks the
schema (MN601) or a worker that died (MN107, MN108) is a fault of the
program. The inputs that failed are kept and named.
"""
import glob
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
FAULT = re.compile(r'^(\S+?\.txt).*\[MN(?:501|601|602|107|108)\]$', re.M)
LONGEST = 400
MARKS = ['## ', '> ', '- ', '* ', '**', '\t', '   ', '| ', '1. ', '(a) ']
TAILS = [' |', '\f', '\r', '  \\', ' **', ' 5 For, 2 Against', ' CARRIED',
         ' ACTION: Clerk']


def documents():
    names = []
    for pattern in ('golden/*/*.txt', 'samples/*.txt',
                    '../../shared/corpus/*/*.txt'):
        names += sorted(glob.glob(os.path.join(TESTS, pattern)))
    for name in names:
        with open(name, encoding='utf-8', errors='replace') as f:
            text = f.read()
        # what is no text at all is refused, and rightly
        if '\0' not in text and not text.startswith('%PDF'):
            yield text.split('\n')


def some(rng, share):
    return rng.random() < share


def mixed(rng, docs):
    lines, other = rng.choice(docs), rng.choice(docs)
    kind = rng.randrange(9)
    if kind == 0:
        return lines[:rng.randrange(len(lines) + 1)] + other
    if kind == 1:
        return lines[rng.randrange(len(lines)):]
    if kind == 2:
        return [rng.choice(MARKS) + x if some(rng, .2) else x for x in lines]
    if kind == 3:
        return [x for x in lines if some(rng, .85)]
    if kind == 4:
        return [x + rng.choice(TAILS) if some(rng, .2) else x for x in lines]
    if kind == 5:
        return [y for x in lines for y in (x, '')]
    if kind == 6:
        return [x for x in lines if x.strip()]
    if kind == 7:
        return rng.sample(lines, len(lines))
    return [rng.choice(pair) for pair in zip(lines, other)]


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    rng = random.Random(seed)
    docs = list(documents())
    work = tempfile.mkdtemp()
    inputs = os.path.join(work, 'in')
    os.mkdir(inputs)
    for i in range(count):
        text = '\n'.join(mixed(rng, docs)[:LONGEST])
        with open(f'{inputs}/{i:05}.txt', 'w', newline='') as f:
            f.write(text if text.strip() else 'None.\n')
    run = subprocess.run(
        [program, 'convert', '--quiet', '--to', 'xml', '--publish', 'exempt',
         '-o', f'{work}/out', inputs], capture_output=True, text=True)
    written = len(glob.glob(f'{work}/out/**/minutes.xml', recursive=True))
    bad = sorted(set(FAULT.findall(run.stderr)))
    if bad or run.returncode > 1 or written < count:
        print(run.stderr[-2000:] if not bad else '', end='')
        for line in run.stderr.splitlines():
            if FAULT.match(line):
                print(line)
        print(f'{count} documents of seed {seed}: {len(bad)} refused, '
              f'status {run.returncode}, {written} records; see {inputs}')
        return 1
    shutil.rmtree(work)
    print(f'{count} mixed documents of seed {seed}: each a valid record '
          'with every word')
    return 0


sys.exit(main())
