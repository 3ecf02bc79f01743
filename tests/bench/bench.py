#!/usr/bin/env python3
"""What a document costs: bench.py --program build/minutes [--documents N]

The samples are repeated to N documents, each set of another council, and
converted by one worker and by two. Beside it common tools do the second
half of the same job: xmllint, xsltproc and tar | gzip over the minutes.xml
that the program made of the text. The figures are CPU seconds of the
processes and their children; ratio is theirs by ours, so more is better.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
PLACES = ('Harlstow', 'Pennick', 'Tibberley', 'Ouseley', 'Sallow',
          'Carrowdale', 'Ardvannie', 'Windrow', 'Llanfedw')
CLOCK = {**os.environ, 'SOURCE_DATE_EPOCH': '1767225600'}


def word(n):
    """A word for a number, so that no two sets are of one council."""
    return chr(97 + n // 676 % 26) + chr(97 + n // 26 % 26) + chr(97 + n % 26)


def encoding_of(data):
    if data[:2] == b'\xff\xfe':
        return 'utf-16'
    try:
        data.decode('utf-8')
        return 'utf-8'
    except UnicodeDecodeError:
        return 'cp1252'


def repeat(samples, folder, wanted):
    """Writes sets of the samples until there are enough documents."""
    files = sorted(glob.glob(samples + '/**/*.txt', recursive=True) +
                   glob.glob(samples + '/**/minutes.profile', recursive=True))
    made = size = n = 0
    while made < wanted:
        more = word(n)
        n += 1
        for path in files:
            with open(path, 'rb') as f:
                data = f.read()
            code = encoding_of(data)
            text = data.decode(code)
            for p in PLACES:
                text = text.replace(p, p + more)
                text = text.replace(p.upper(), p.upper() + more.upper())
            to = os.path.join(folder, more, os.path.relpath(path, samples))
            os.makedirs(os.path.dirname(to), exist_ok=True)
            data = text.encode(code)
            with open(to, 'wb') as f:
                f.write(data)
            if path.endswith('.txt'):
                made += 1
                size += len(data)
    return made, size


def run(args, **more):
    """CPU and wall seconds of a command and its children."""
    before, began = os.times(), time.monotonic()
    done = subprocess.run(args, env=CLOCK, text=True, check=False,
                          capture_output=True, **more)
    after = os.times()
    cpu = (after.children_user - before.children_user +
           after.children_system - before.children_system)
    if done.returncode:
        sys.exit(f'{args}: status {done.returncode}\n{done.stderr[-2000:]}')
    return cpu, time.monotonic() - began, done.stderr


def shell(command, **more):
    return run(['sh', '-c', command], **more)


def theirs(work, site):
    """The second half by common tools: (what, CPU seconds)."""
    xml = f"find '{site}' -name minutes.xml -print0 | xargs -0"
    out = os.path.join(work, 'theirs')
    os.mkdir(out)
    steps = [('xmllint, our XSD',
              f'{xml} xmllint --noout --nonet --schema schemas/minutes.xsd')]
    for sheet in ('html', 'akn', 'json', 'review'):
        if os.path.exists(os.path.join(ROOT, 'xsl', sheet + '.xsl')):
            steps.append((f'xsltproc {sheet}', f'{xml} xsltproc --nonet '
                          f"xsl/{sheet}.xsl > '{out}/{sheet}'"))
    if os.path.exists(os.path.join(ROOT, 'schemas/akn-profile.xsd')):
        steps.append(('xmllint, AKN profile',
                      f"find '{site}' -name minutes.akn.xml -print0 | xargs -0 "
                      'xmllint --noout --nonet --schema '
                      'schemas/akn-profile.xsd'))
    steps.append(('tar | gzip -6', f"tar cf - '{site}' | gzip -6 > "
                  f"'{out}/bundle.tar.gz'"))
    return [(what, shell(command, cwd=ROOT)[0]) for what, command in steps]


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--program', default='build/minutes')
    p.add_argument('--documents', type=int, default=2000)
    a = p.parse_args()
    program = os.path.abspath(a.program)
    work = tempfile.mkdtemp()
    try:
        texts = os.path.join(work, 'in')
        n, size = repeat(os.path.join(ROOT, 'tests/samples'), texts,
                         a.documents)
        print(f'{n} documents, {size / n / 1000:.1f} kB each\n')
        one = os.path.join(work, 'one')
        cpu, wall, said = run([program, 'convert', '--timing', '--quiet',
                               '-j', '1', '-o', one, texts])
        stages = [x for x in said.split('\n') if not re.search(r'\[MN', x)]
        print('\n'.join(stages).strip(), '\n')
        cpu2, wall2, _ = run([program, 'convert', '--quiet', '-j', '2',
                              '-o', os.path.join(work, 'two'), texts])
        print(f'{"":24}{"CPU s":>8}{"us each":>10}{"wall s":>8}')
        for what, c, w in (('minutes, one worker', cpu, wall),
                           ('minutes, two', cpu2, wall2)):
            print(f'{what:24}{c:8.2f}{c / n * 1e6:10.0f}{w:8.2f}')
        total = 0
        for what, c in theirs(work, os.path.join(one, 'site')):
            total += c
            print(f'{what:24}{c:8.2f}{c / n * 1e6:10.0f}')
        print(f'{"theirs, second half":24}{total:8.2f}'
              f'{total / n * 1e6:10.0f}')
        print(f'\nratio, their CPU by ours: {total / cpu:.2f}')
        print(f'ratio, wall of one worker by two: {wall / wall2:.2f}')
    finally:
        shutil.rmtree(work)
    return 0


if __name__ == '__main__':
    sys.exit(main())
