#!/usr/bin/env python3
"""A large document costs no more for each megabyte than a small one.

    linear.py PROGRAM [SMALL [LARGE]]		megabytes, 1 and 12

Minutes are made of SMALL and of LARGE megabytes: every item has prose, a
decision with clauses, a vote, a list, an action. What is measured is the CPU
time of the program as it recognises and records (trace; XML is the library's
work), the start of the program apart, the least of three runs. The large one
may take up to 1.2 times as much for each megabyte; as a busy machine makes
runs long, there are more of them before that is called a fault.
"""
import os
import resource
import subprocess
import sys
import tempfile

NAMES = ['Hale', 'Price', 'Dunn', 'Lowe', 'Marsh', 'Orme', 'Pike', 'Quill']
MOST = 1.2
TRIES = 4

HEAD = """Harlow Down Parish Council

Minutes of the meeting held on 12 March 2026 at 7.00 pm in the Village Hall

Present: Cllr Ann Hale (Chair), Cllr Owen Price, Cllr Ifor Dunn
Apologies: Cllr Kate Lowe

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


def write(path, size):
    with open(path, 'w', encoding='utf-8') as f:
        done = f.write(HEAD)
        i = 0
        while done < size:
            i += 1
            done += f.write(ITEM.format(
                i=i, a=NAMES[i % 8], b=NAMES[(i * 3 + 1) % 8],
                d=1 + i % 28, n=1 + i % 200, s=10 + i * 7 % 9000))


def cpu(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run([program, 'trace', '--max-bytes', '1000000000', path],
                         stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode != 0:
        sys.exit(f'exit status {run.returncode}: {run.stderr[-500:]}')
    return (after.ru_utime + after.ru_stime -
            before.ru_utime - before.ru_stime)


def main():
    program = os.path.realpath(sys.argv[1])
    small = float(sys.argv[2]) if len(sys.argv) > 2 else 1
    large = float(sys.argv[3]) if len(sys.argv) > 3 else 12
    with tempfile.TemporaryDirectory() as work:
        paths = [os.path.join(work, n) for n in ('empty', 'small', 'large')]
        for path, size in zip(paths, (0, small * 1e6, large * 1e6)):
            write(path, size)
        least = [min(cpu(program, p) for _ in range(3)) for p in paths]
        for _ in range(TRIES):
            each = [(least[k] - least[0]) / size
                    for k, size in ((1, small), (2, large))]
            if each[1] <= each[0] * MOST:
                break
            least = [min(t, cpu(program, p)) for t, p in zip(least, paths)]
    print(f'{small:g} MB: {each[0]:.2f} s a MB; {large:g} MB: {each[1]:.2f} s '
          f'a MB, {each[1] / each[0]:.2f} times as much')
    sys.exit(0 if each[1] <= each[0] * MOST else 1)


main()
