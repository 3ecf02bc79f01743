#!/usr/bin/env python3
"""The same facts, however the text came: PROGRAM over documents written anew.

    variants.py PROGRAM WORK [--show] [--only NAME,...] [--not NAME,...] FOLDER...
    variants.py PROGRAM WORK [...] --beside VARIANTS FOLDER

Each document of the folders is written in other encodings and layouts and
converted; the facts must be those of the document itself. Where nothing is
lost (another encoding, other line ends) every difference is a fault. Where
something is (lines broken elsewhere, tabs for blanks) the share of facts that
are the same, as F1, must not be below the floor of FLOORS. --beside takes the
variants from a folder: NAME.KIND.txt is a variant of NAME.txt.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import textwrap
import unicodedata

# Kinds that lose something, and the F1 that they must reach.
FLOORS = {'wrapped': 0.97, 'tabs': 0.98, 'flow': 0.78, 'raw': 0.92,
          'layout': 0.50}


# ---- writing anew ----------------------------------------------------------

def rewrapped(text):
    """Lines of 70 columns; None for text in columns, or wrapped already."""
    if re.search(r'\t|\|.*\||\S {3,}\S.*\S {3,}\S', text):
        return None
    lengths = [len(x) for x in text.split('\n') if x.strip(' \u00a0')]
    if sum(x > 130 for x in lengths) * 10 < len(lengths):
        return None
    out = []
    for line in text.split('\n'):
        body = line.lstrip(' \u00a0')
        indent = line[:len(line) - len(body)]
        out += textwrap.wrap(
            body, max(30, 70 - len(indent)), initial_indent=indent,
            subsequent_indent=indent, break_long_words=False,
            break_on_hyphens=False, replace_whitespace=False,
            drop_whitespace=True) or [line]
    return '\n'.join(out)


def tabbed(text):
    """A tab for every blank between words, as some converters of PDF give."""
    if '\t' in text:
        return None
    return re.sub(r'(?<=\S) (?=\S)', '\t', text)


def windows(text):
    try:
        return text.encode('cp1252')
    except UnicodeEncodeError:
        return None


def utf8(text):
    return None if text is None else text.encode()


WAYS = {
    'windows-1252': windows,
    'utf-16-le': lambda t: b'\xff\xfe' + t.encode('utf-16-le'),
    'utf-16-be': lambda t: b'\xfe\xff' + t.encode('utf-16-be'),
    'utf-16-bare': lambda t: t.encode('utf-16-le'),
    'crlf': lambda t: t.replace('\n', '\r\n').encode(),
    'cr': lambda t: t.replace('\n', '\r').encode(),
    'bom': lambda t: b'\xef\xbb\xbf' + t.encode(),
    'decomposed': lambda t: unicodedata.normalize('NFD', t).encode(),
    'feeds': lambda t: t.replace('\f', '').encode() if '\f' in t else None,
    'wrapped': lambda t: utf8(rewrapped(t)),
    'tabs': lambda t: utf8(tabbed(t)),
}


def documents(folders):
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if not name.endswith('.txt') or not os.path.isfile(path):
                continue
            with open(path, 'rb') as f:
                raw = f.read()
            try:
                yield name[:-4], raw.decode('utf-8-sig').replace('\r\n', '\n')
            except UnicodeDecodeError:
                continue


def write(folder, name, data):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f'{name}.txt'), 'wb') as f:
        f.write(data)


# ---- facts -----------------------------------------------------------------

def folded(value):
    """Without what an encoding may change: blanks, how letters are put."""
    if isinstance(value, str):
        return ' '.join(unicodedata.normalize('NFC', value).split())
    if isinstance(value, list):
        return [folded(v) for v in value]
    if isinstance(value, dict):
        return {k: folded(v) for k, v in value.items()}
    return value


def facts_of(site):
    """The facts of each document below a site, as countable strings."""
    out = {}
    for name in sorted(os.listdir(site)):
        # records NAME.1, NAME.2 are one document's
        document = re.sub(r'\.\d+$', '', name)
        path = os.path.join(site, name, 'facts.json')
        if not os.path.exists(path):
            continue
        with open(path, encoding='utf-8') as f:
            found = folded(json.load(f))
        count = out.setdefault(document, collections.Counter())
        for key, value in found.items():
            for v in value if isinstance(value, list) else [value]:
                if v not in (None, False):
                    count[f'{key}: {json.dumps(v, ensure_ascii=False)}'] += 1
    return out


def convert(program, folder):
    out = folder + '.out'
    run = subprocess.run(
        [program, 'convert', '--quiet', '-o', out, '--to', 'facts',
         '--publish', 'exempt', folder], capture_output=True, text=True,
        check=False)
    if run.returncode > 1:
        sys.exit(f'{folder}: {run.stderr}')
    return facts_of(os.path.join(out, 'site'))


# ---- comparing -------------------------------------------------------------

def compare(kind, want, got, show):
    """Documents that differ, and the share of facts that are the same."""
    same = total = differing = 0
    for name in got:
        both = want[name] & got[name]
        same += 2 * both.total()
        total += want[name].total() + got[name].total()
        differing += want[name] != got[name]
        if show:
            for fact in (want[name] - both).elements():
                print(f'lost    {kind} {name}  {fact}')
            for fact in (got[name] - both).elements():
                print(f'gained  {kind} {name}  {fact}')
    return differing, same / total if total else 1.0


def judge(kind, want, got, show):
    got = {n: f for n, f in got.items() if n in want}
    lossless = kind not in FLOORS
    differing, f1 = compare(kind, want, got, show or lossless)
    print(f'{kind:14} {len(got):3} documents  {differing:3} differ  F1 {f1:.3f}')
    if lossless:
        return differing == 0
    if f1 < FLOORS[kind]:
        print(f'{kind}: F1 below {FLOORS[kind]}')
    return f1 >= FLOORS[kind]


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--show', action='store_true')
    args.add_argument('--only', default='')
    args.add_argument('--not', default='', dest='without')
    args.add_argument('--beside')
    args.add_argument('program')
    args.add_argument('work')
    args.add_argument('folders', nargs='+')
    args = args.parse_args()

    def wanted(name):
        return (not args.only or name.startswith(tuple(args.only.split(','))))\
            and not (args.without and
                     name.startswith(tuple(args.without.split(','))))

    plain = os.path.join(args.work, 'plain')
    kinds = {}
    for name, text in documents(args.folders):
        if not wanted(name):
            continue
        write(plain, name, text.encode())
        for kind, way in {} if args.beside else WAYS.items():
            data = way(text)
            if data is not None:
                kinds.setdefault(kind, []).append(name)
                write(os.path.join(args.work, kind), name, data)
    for name, text in documents([args.beside] if args.beside else []):
        name, _, kind = name.rpartition('.')
        if wanted(name):
            kinds.setdefault(kind, []).append(name)
            write(os.path.join(args.work, kind), name, text.encode())
    want = convert(args.program, plain)
    good = True
    for kind in kinds:
        got = convert(args.program, os.path.join(args.work, kind))
        good &= judge(kind, want, got, args.show)
    sys.exit(0 if good else 1)


main()
