#!/usr/bin/env python3
"""The nothing-lost account, worked out again by other means than the program.

    account.py --sources DIR... XML...
    account.py --self-test

Each <record> of each minutes.xml is held against the file it was made from,
found under DIR by its SHA-256. Every character of the source that is not
blank must lie in exactly one span of one leaf; spans ascend within a leaf,
leaves by their first byte; and without its blanks a leaf's text is what its
spans say. Exit 1 where one of that does not hold.
"""
import gzip
import hashlib
import os
import re
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET

NS = '{urn:minutes:record:1}'
LEAVES = {NS + n for n in ('num', 'title', 'label', 'p', 'mark', 'cell',
                           'furniture')}
FORMAT = {0xad, 0x180e, 0x2060, 0xfeff, *range(0x200b, 0x2010)}
LOST = '\ufffd'


def blank(c):
    """White space, separators, and characters that show nothing."""
    return (ord(c) in FORMAT or unicodedata.category(c) in ('Zs', 'Zl', 'Zp')
            or c in '\t\n\v\f\r\x85')


def printable(c):
    """c as XML can hold it: a control character is a substitute."""
    if ord(c) < 0x20 and not blank(c) or c in '\ufffe\uffff':
        return LOST
    return c


def utf8(data):
    """(offset, length, character) of each; a broken byte is LOST."""
    at = 0
    while at < len(data):
        for n in (1, 2, 3, 4):
            try:
                c = data[at:at + n].decode('utf-8')
                break
            except UnicodeDecodeError:
                c = None
        if c is None or len(c) != 1:
            n, c = 1, LOST
        yield at, n, c
        at += n


def cp1252(data):
    for at, byte in enumerate(data):
        yield at, 1, bytes([byte]).decode('cp1252', 'replace')


def utf16(data, order):
    at = 0
    while at < len(data):
        unit = int.from_bytes(data[at:at + 2], order)
        n = 4 if 0xd800 <= unit < 0xdc00 else 2
        code = 'utf-16-le' if order == 'little' else 'utf-16-be'
        try:
            c = data[at:at + n].decode(code)
        except UnicodeDecodeError:
            n, c = min(2, len(data) - at), LOST
        yield at, n, c
        at += n


def misread(chars):
    """Undoes a reading of UTF-8 as Windows-1252: (offset, length, character)
    of each, those together that were the bytes of one."""
    chars = list(chars)
    code = []
    for _, _, c in chars:
        try:
            code.append(c.encode('cp1252')[0])
        except UnicodeEncodeError:
            code.append(ord(c) if ord(c) < 0x100 else -1)
    i = 0
    while i < len(chars):
        at, n, c = chars[i]
        took = 1
        for k in (2, 3, 4):
            part = code[i:i + k]
            if len(part) == k and min(part) >= 0x80:
                try:
                    c = bytes(part).decode('utf-8')
                except UnicodeDecodeError:
                    continue
                n = sum(x[1] for x in chars[i:i + k])
                took = k
                break
        if took == 1 and code[i:i + 2] == [0xe2, 0x80]:
            # the third byte of a closing quotation mark gets lost
            c, n, took = '\u201d', n + chars[i + 1][1], 2
        yield at, n, c
        i += took


def characters(data, encoding):
    name = encoding.lower()
    before = ', read as windows-1252 before'
    if name.endswith(before):
        yield from misread(misread(characters(data, name[:-len(before)])))
        return
    if name.startswith('utf-16'):
        yield from utf16(data, 'big' if name.endswith('be') else 'little')
    elif name == 'windows-1252':
        yield from cp1252(data)
    else:
        yield from utf8(data)


class Source:
    """The characters of a file that are not blank, by their offset."""

    def __init__(self, data, encoding):
        self.chars = {}
        self.order = []
        self.inside = set()     # bytes that are not a character's first
        for at, n, c in characters(data, encoding):
            c = printable(c)
            self.inside.update(range(at + 1, at + n))
            if not blank(c):
                self.chars[at] = (n, c)
                self.order.append(at)

    def text(self, a, b):
        """What the span says; None where it cuts a character."""
        out, at = [], a
        if a in self.inside or b in self.inside:
            return None
        while at < b:
            if at in self.chars:
                n, c = self.chars[at]
                out.append(c)
                at += n
            else:
                at += 1
        return ''.join(out)


def leaf_text(e):
    text = ''.join(e.itertext())
    return ''.join(c for c in text if not blank(c))


def spans_of(e):
    out = []
    for word in e.get('bytes', '').split():
        a, b = word.split('-')
        out.append((int(a), int(b)))
    return out


def check_record(record, source, faults):
    """Adds what is wrong to faults; gives the bytes the record took."""
    taken, last = set(), -1
    for e in record.find(NS + 'text').iter():
        if e.tag not in LEAVES:
            continue
        spans = spans_of(e)
        said = []
        name = e.tag[len(NS):] + ' at ' + e.get('bytes', '(nowhere)')
        end = -1
        if spans and spans[0][0] <= last:
            faults.append(f'{name}: stands before the leaf in front of it')
        for a, b in spans:
            if a >= b or a < end:
                faults.append(f'{name}: spans do not ascend')
            end = b
            part = source.text(a, b)
            if part is None:
                faults.append(f'{name}: cuts a character')
                part = ''
            said.append(part)
            for at in range(a, b):
                if at in source.chars:
                    if at in taken:
                        faults.append(f'{name}: byte {at} is in two leaves')
                        break
                    taken.add(at)
        if spans:
            last = spans[0][0]
        if leaf_text(e) != ''.join(said):
            faults.append(f'{name}: says {leaf_text(e)[:60]!r}, the source '
                          f'{"".join(said)[:60]!r}')
    return taken


def read_sources(folders):
    out = {}
    for folder in folders:
        for root, _, names in os.walk(folder):
            for n in names:
                if not n.endswith(('.txt', '.text', '.txt.gz')):
                    continue
                with open(os.path.join(root, n), 'rb') as f:
                    data = f.read()
                out[hashlib.sha256(data).hexdigest()] = data
                if data[:2] == b'\x1f\x8b':
                    data = gzip.decompress(data)
                    out[hashlib.sha256(data).hexdigest()] = data
    return out


def check_all(files, sources):
    """Faults of the files by what they are in; records of one source are
    taken together, since a file may hold several meetings."""
    faults, seen, records = {}, {}, 0
    for path in files:
        for record in ET.parse(path).getroot().iter(NS + 'record'):
            records += 1
            where = f'{path} ({record.get("id")})'
            src = record.find(NS + 'source')
            digest = src.get('sha256')
            if record.get('account') != 'complete':
                faults.setdefault(where, []).append('account is not complete')
            if digest not in sources:
                faults.setdefault(where, []).append('no such source')
                continue
            # Two files may hold the same bytes: each has its own account.
            key = (digest, src.get('name'),
                   re.sub(r'\.\d+$', '', record.get('id')))
            if key not in seen:
                seen[key] = (Source(sources[digest], src.get('encoding')),
                             set(), where)
            source, taken, _ = seen[key]
            found = []
            new = check_record(record, source, found)
            if new & taken:
                found.append(f'byte {min(new & taken)} is in two records')
            taken |= new
            if found:
                faults.setdefault(where, []).extend(found)
    for source, taken, where in seen.values():
        lost = [at for at in source.order if at not in taken]
        if lost:
            near = ''.join(source.chars[a][1] for a in lost[:40])
            faults.setdefault(where, []).append(
                f'{len(lost)} characters lost, from byte {lost[0]}: {near!r}')
    return faults, records


# ---- the check checked ------------------------------------------------------

SAMPLE = 'Agenda item\n\n\u00a0\u00b7 Caf\u00e9\nNoted\n'.encode()
GOOD = '''<minutes xmlns="urn:minutes:record:1"><record id="a"
 account="complete"><source name="a.txt" encoding="UTF-8" sha256="%s"/><text>
<label bytes="0-11">Agenda item</label>
<list><li><mark bytes="15-17">\u00b7</mark><p bytes="18-23">Caf\u00e9</p></li>
</list><p bytes="24-29">No<trigger>ted</trigger></p></text></record></minutes>
''' % hashlib.sha256(SAMPLE).hexdigest()
BAD = {
    'a leaf left out': ('<label bytes="0-11">Agenda item</label>', ''),
    'a byte twice': ('bytes="24-29"', 'bytes="22-29"'),
    'a word changed': ('No<trigger>', 'Not<trigger>'),
    'a character cut': ('bytes="18-23">Caf\u00e9', 'bytes="18-22">Caf\u00e9'),
    'out of order': ('bytes="0-11"', 'bytes="26-29 0-11"'),
    'not complete': ('account="complete"', 'account="failed"'),
    'another file': ('sha256="', 'sha256="0'),
}


def self_test():
    sources = {hashlib.sha256(SAMPLE).hexdigest(): SAMPLE}
    cases = [('the sample', GOOD, False)]
    for what, (old, new) in BAD.items():
        assert old in GOOD, what
        cases.append((what, GOOD.replace(old, new, 1), True))
    wrong = 0
    with tempfile.TemporaryDirectory() as d:
        for what, text, bad in cases:
            path = os.path.join(d, 'minutes.xml')
            with open(path, 'w', encoding='utf-8') as f:
                f.write(text)
            if bool(check_all([path], sources)[0]) != bad:
                print(f'account.py: {what}: expected '
                      f'{"a fault" if bad else "none"}')
                wrong += 1
    return 1 if wrong else 0


def main(args):
    if args == ['--self-test']:
        return self_test()
    folders, files, into = [], [], None
    for a in args:
        if a == '--sources':
            into = folders
        elif into is folders and os.path.isdir(a):
            folders.append(a)
        else:
            into = files
            files.append(a)
    if not folders or not files:
        print(__doc__, file=sys.stderr)
        return 2
    faults, records = check_all(files, read_sources(folders))
    for where, what in faults.items():
        for w in what[:5]:
            print(f'{where}: {w}')
    print(f'{records} records, {len(faults)} with faults')
    return 1 if faults or not records else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
