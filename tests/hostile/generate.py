#!/usr/bin/env python3
"""Hostile documents: deep, long, endless, broken.

generate.py			lists the cases: name, size, what is expected
generate.py NAME SIZE		writes one to standard output

The size is what the case repeats. Expected is "written" or the code of the
diagnostic with which the document is left out. Same size, same bytes.
"""
import random
import sys

FRONT = ("Avonbury Parish Council\n\nMinutes of the meeting held on "
         "12 March 2026 at 7.00 pm\n\nPresent: Cllr Mark Hawthorne (Chair)")
# Two numbers, as one alone makes no items.
ITEMS = "\n\n1. Welcome\n\nAll were welcome.\n\n2. Finance\n\nMinutes:\n\n"
HEAD = FRONT + ITEMS


def text(body):
    return (HEAD + body + "\n").encode()


def lines(n, line):
    """n lines; line is a function of the line's number, or one for all."""
    if isinstance(line, str):
        return text("\n".join([line] * n))
    return text("\n".join(map(line, range(n))))


def letters(i):
    """A name of its own for each number: Aaaa, Aaab ..."""
    out = ""
    for _ in range(4):
        out = chr(ord("a") + i % 26) + out
        i //= 26
    return out.capitalize()


MARKS = ["1.", "(a)", "(i)", "-", "\u2022", "A.", "a)", "\u00b7", "o", "*"]


def nested(n):
    return lines(n, lambda i: " " * (i % 60) + MARKS[i % len(MARKS)] + " x")


def noise(n):
    return random.Random(20260312).randbytes(n)


def surrogates(n):
    few = ("Resolved: that it be so. " * 2).encode("utf-16-le") + b"\x3d\xd8"
    return b"\xff\xfe" + few * n


def items(n):
    return text("\n".join(
        f"{i + 3}. Matter {letters(i)}\n\nMinutes:\n\nThe Council considered "
        f"it.\n\nRESOLVED - that\n(1) it be noted; and\n(2) it be done."
        for i in range(n)))


def pages(n):
    return text("\n".join(
        f"\fAvonbury Parish Council\n\nIt was said on page {i} that the\n\n"
        f"Page {i} of {n}" for i in range(n)))


# name: (the larger of the two sizes, expected, document of a size)
CASES = {
    # as the rule of the house names them
    "nested-markers": (25000, "written", nested),
    "markers-in-a-line": (25000, "written", lambda n: text("(1) " * n + "x")),
    "long-line": (2000000, "written", lambda n: text("word " * n)),
    "long-word": (10000000, "written", lambda n: text("a" * n)),
    "only-nbsp": (5000000, "MN102", lambda n: ("\u00a0" * n).encode()),
    "nul-bytes": (10000000, "MN103", lambda n: b"\0" * n),
    "lone-continuations": (3000000, "written", lambda n: b"\x80" * n),
    "undefined-bytes": (10000000, "MN103", lambda n: b"\x81" * n),
    "resolved": (50000, "written", lambda n: lines(n, "RESOLVED")),
    # bytes and lines
    "noise": (4000000, "MN103", noise),
    "lone-surrogates": (8000, "written", surrogates),
    "control-characters": (20000, "written",
                           lambda n: text("a good deal of \x01 text " * n)),
    "carriage-returns": (1000000, "written", lambda n: text("\r" * n + "x")),
    "form-feeds": (1000000, "written", lambda n: text("\f" * n + "x")),
    "pages": (4000, "written", pages),
    # marks that open and do not close
    "asterisks": (1000000, "written", lambda n: text("*" * n)),
    "asterisk-words": (100000, "written", lambda n: text("**a " * n)),
    "tags": (50000, "written", lambda n: text("<b>" * n + "x")),
    "open-tags": (200000, "written", lambda n: text("<b " * n)),
    "brackets": (1000000, "written", lambda n: text("(" * n)),
    "quotes": (100000, "written", lambda n: text("\u201cso " * n)),
    "underlines": (1000000, "written", lambda n: text("_-" * n)),
    # tables
    "wide-table": (20000, "written", lambda n: lines(3, "cell\t" * n)),
    "long-table": (20000, "written", lambda n: lines(n, "a\tb\tc\td")),
    # what is recognised, again and again
    "items": (4000, "written", items),
    "items-of-one-number": (8000, "written",
                            lambda n: lines(n, "5. Apologies\n")),
    "items-without-number": (8000, "written",
                             lambda n: lines(n, "Minutes:\n\nNoted.\n")),
    "clauses": (20000, "written", lambda n: text(
        "RESOLVED - that\n" + "\n".join(f"({i}) it be so;" for i in range(n)))),
    "decisions-twice": (4000, "written",
                        lambda n: lines(n, "Decision:\n\nIt be so.\n")),
    "people": (8000, "written", lambda n: lines(
        n, lambda i: f"Councillor John {letters(i)} said that it was so.\n")),
    "one-person": (20000, "written",
                   lambda n: lines(n, "Councillor John Adey said so. He went "
                                      "on.\n")),
    "present": (20000, "written", lambda n: (FRONT + ", " + ", ".join(
        f"Cllr J {letters(i)}" for i in range(n)) + ITEMS).encode()),
    "names-run-together": (20000, "written", lambda n: (
        FRONT + ", " + "John Adey " * n + ITEMS).encode()),
    "table-of-names": (10000, "written", lambda n: (
        FRONT + "\n\nName\tOrganisation\tApologies\n" + "\n".join(
            f"John {letters(i)}\tA Trust\t" for i in range(n)) +
        ITEMS).encode()),
    "one-surname": (8000, "written", lambda n: lines(
        n, lambda i: f"Cllr {letters(i)} said that it was so.\n")),
    "next-meetings": (8000, "written", lambda n: text(
        "3. Date of next meeting\n\n" + "Tuesday 12 May 2026\n\n" * n)),
    "noted": (8000, "written", lambda n: text(
        "RESOLVED: That it be so.\n\n" + "The report was noted.\n\n" * n)),
    "noted-here-and-there": (4000, "written", lambda n: text("\n".join(
        f"{i + 3}. Matter {letters(i)}\n\nThe report was noted.\n"
        for i in range(n)))),
    "motions": (8000, "written", lambda n: lines(
        n, "Moved by Cllr Adey, seconded by Cllr Bell, that it be so. "
           "5 votes for, 3 against. Carried.\n")),
    "actions": (10000, "written",
                lambda n: lines(n, "Action: Jane Burns by 1 July 2026\n")),
    "dates": (50000, "written", lambda n: text("on 12 March 2026 " * n)),
    "amounts": (50000, "written", lambda n: text("\u00a3220,000.50 " * n)),
    "references": (50000, "written",
                   lambda n: text("Section 106 of the Act 1990 " * n)),
    "half-phrases": (100000, "written",
                     lambda n: text("it was unanimously it was " * n)),
    "clauses-twice": (10000, "written", lambda n: text("\n\n".join(
        label + "\n\nRESOLVED - that\n\n" + "\n".join(
            f"({i}) it be so;" for i in range(n))
        for label in ("3. Roads\n\nDecision:", "Minutes:")))),
    "meetings": (1000, "written", lambda n: b"\f".join(
        [text("RESOLVED - that it be noted.\n")] * n)),
    "meetings-on-a-page": (1000, "written", lambda n: b"\n\n".join(
        [text("RESOLVED - that it be noted.\n")] * n)),
    "titles": (20000, "written", lambda n: text("\n\n".join(
        ["Minutes of the meeting on 12 March 2026"] * n))),
}


def main(argv):
    if len(argv) == 1:
        for name, (size, expected, _) in CASES.items():
            print(name, size, expected)
        return 0
    if len(argv) != 3 or argv[1] not in CASES:
        print(__doc__, file=sys.stderr)
        return 2
    sys.stdout.buffer.write(CASES[argv[1]][2](int(argv[2])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
