#!/usr/bin/env python3
"""A large document costs no more for each megabyte than a small one.

    linear.py RECORD [MEGABYTES [SHAPE...]]		100, all shapes

RECORD is built from record.c: it recognises and records a document in its
own process (XML's validation and the sheets are the libraries' work), with a
limit of 7 GiB that it sets itself. Documents of many shapes are made of one
megabyte and of eight; the one of all sorts, minutes whose items have prose,
a decision with clauses, a vote, a list, an action, of MEGABYTES.

What is measured is the program's own CPU time, the least of several runs,
each in a process of its own: the large one has no second run either, which
finds its memory there and its caches warm. The large document may take up to
1.2 times as much for each megabyte as the small one. The two are run side by
side, as a machine is faster at one time than at another; as a busy one makes
runs long, there are more such pairs before that is called a fault.

The kernel's time stands beside it. What a page of memory costs is the
machine's affair (on some, beyond what was in use before, four times as much);
how many are asked for is the program's, and is held to the same limit, in
bytes of memory for each of the document's.
"""
import os
import subprocess
import sys
import tempfile

NAMES = ['Hale', 'Price', 'Dunn', 'Lowe', 'Marsh', 'Orme', 'Pike', 'Quill']
MOST = 1.2
RUNS, TRIES = 3, 8
LARGE = 8

TITLE = """Harlow Down Parish Council

Minutes of the meeting held on 12 March 2026 at 7.00 pm in the Village Hall

"""
HEAD = TITLE + """Present: Cllr Ann Hale (Chair), Cllr Owen Price, Cllr Ifor Dunn
Apologies: Cllr Kate Lowe

"""
ITEMS = """
1. Welcome

All were welcome.

2. Finance

"""

ITEM = """26/{i} Matter {a} {i}

Cllr {a} reported that the hedge in Lane {i} had not been cut back and that
the county had been asked about it on {d} April 2025. Mrs {b} (Clerk) said
that £{s}.50 was left in the budget for it; Section {n} of the Highways Act
1980 was mentioned.

RESOLVED that
(1) the sum of £{s} be spent on Lane {i};
(2) the owner be written to before {d} May 2026; and
(3) the report be noted.

Proposed by Cllr {a}, seconded by Cllr {b}: 5 votes for, 2 against.

- the lamp at number {i} was out
- the grit bin was empty

ACTION: Clerk to write to owner {i} by 1 June 2026.

It was agreed that the letter number {i} be sent.

"""


def fill(text, i):
    return text.format(i=i, a=NAMES[i % 8], b=NAMES[(i * 3 + 1) % 8],
                       w=word(i), d=1 + i % 28, n=1 + i % 200,
                       s=10 + i * 7 % 9000)


def word(i):
    """A name of its own for each number: Aaaa, Aaab ..."""
    out = ''
    for _ in range(4):
        out = chr(97 + i % 26) + out
        i //= 26
    return out.capitalize()


SENTENCE = ('Cllr {a} said that the hedge in Lane {i} had grown, and Cllr {b} '
            'asked the Clerk to write to the owner by {d} May 2026. ')

# name: what stands first, what is repeated, what stands last
SHAPES = {
    'all sorts': (HEAD, ITEM, ''),
    'one paragraph': (HEAD + ITEMS, SENTENCE, '\n'),
    'tiny items': (HEAD, '{i}. Matter {w}\n\nNoted.\n\n', ''),
    'one list': (HEAD + ITEMS + 'RESOLVED that:\n\n',
                 '({i}) the lamp in Lane {w} be mended;\n', ''),
    'one table': (HEAD + ITEMS + 'The following payments were approved:\n\n'
                  'Payee\tFor\tAmount\n',
                  '{w} Ltd\tWork in Lane {i}\t£{s}.50\n', ''),
    'long attendance': (TITLE + 'Present: Cllr Ann Hale (Chair)',
                        ', Cllr John {w}', '\n' + ITEMS),
    'attendance in lines': (TITLE + 'Present:\nCllr Ann Hale (Chair)\n',
                            'Cllr John {w}\n', ITEMS),
    'short lines': (HEAD + ITEMS, '{w} {i}\n', ''),
    'recorded vote': (HEAD + ITEMS + 'A recorded vote was taken.\n\nFor: '
                      'Cllr Ann Hale', ', Cllr {w}', '\n'),
}


def write(path, shape, size):
    first, again, last = SHAPES[shape]
    with open(path, 'w', encoding='utf-8') as f:
        done = f.write(first)
        i = 0
        while done < size:
            i += 1
            done += f.write(fill(again, i))
        f.write(last)


def measure(record, path, runs):
    """The least CPU seconds, the kernel's then, the bytes of the record and
    the most memory."""
    rows = []
    for _ in range(runs):
        run = subprocess.run([record, path], capture_output=True, text=True,
                             check=False)
        if run.returncode != 0:
            sys.exit(f'{path}: exit status {run.returncode}: '
                     f'{run.stderr[-500:]}')
        rows.append(run.stdout.split())
    own, kernel = min((float(r[1]), float(r[2])) for r in rows)
    return own, kernel, int(rows[0][3]), int(rows[0][4])


def judge(record, work, shape, megabytes):
    """Prints a row; whether the large one took too much."""
    small = os.path.join(work, 'small')
    large = os.path.join(work, 'large')
    write(small, shape, 1e6)
    write(large, shape, megabytes * 1e6)
    ratio = None
    for _ in range(TRIES):
        small_, _, _, most_small = measure(record, small, RUNS)
        large_, slow, xml, most = measure(record, large, 1)
        if ratio is None or large_ / megabytes / small_ < ratio:
            one, all_, kernel = small_, large_, slow
            ratio = all_ / megabytes / one
        if ratio <= MOST:
            break
    memory = most / os.path.getsize(large)
    grown = memory / (most_small / os.path.getsize(small))
    print(f'{shape:20} {megabytes:4g} MB {one:8.3f} {all_ / megabytes:8.3f} '
          f's a MB {ratio:6.2f} times (kernel {kernel / megabytes:.3f}); '
          f'{memory:6.1f} bytes a byte, of which '
          f'{xml / os.path.getsize(large):.1f} are the record', flush=True)
    return ratio > MOST or grown > MOST


def main():
    record = os.path.realpath(sys.argv[1])
    megabytes = float(sys.argv[2]) if len(sys.argv) > 2 else 100
    shapes = sys.argv[3:] or list(SHAPES)
    faults = 0
    with tempfile.TemporaryDirectory() as work:
        for shape in shapes:
            faults += judge(record, work, shape, megabytes if
                            shape == 'all sorts' else min(LARGE, megabytes))
    sys.exit(f'{faults} faults' if faults else 0)


main()
