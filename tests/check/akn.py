#!/usr/bin/env python3
"""What no schema can say of our Akoma Ntoso.

	akn.py FOLDER...	every minutes.akn.xml beside a minutes.xml below
	akn.py [--record MINUTES.XML] AKN...

- Every #reference leads to an eId, and every eId is given once.
- Every element that should have an eId has the one that the Naming Convention
  makes: that of the element above, its short name, its number. This is
  computed here anew, element by element, as another program would.
- The addresses agree with one another and with country, type, author, date,
  number, language and version.
- The body's words are the record's, in order, and the conclusions' the
  signatures'; no text of ours stands among them.
- Each GUID is an id of the record, and decisions, actions, recommendations
  and items are all there under theirs; the digests of the sources agree.

Exit status 1 where one does not hold.
"""
import os
import re
import sys
import xml.etree.ElementTree as ET

A = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'
M = '{urn:minutes:record:1}'
LEAVES = {M + name for name in ('num', 'title', 'label', 'p', 'cell')}

# ---- eIds ------------------------------------------------------------------

# These have none, and what is in them counts as in the element above.
WITHOUT = {'akomaNtoso', 'debate', 'debateReport', 'debateBody', 'mainBody',
           'num', 'heading', 'tr', 'th', 'td', 'remark', 'inline', 'span',
           'b', 'i', 'sub', 'sup', 'br'}
# These have none either, but their name stands before what is in them.
PREFIX = {'preface', 'conclusions'}
SHORT = {'debateSection': 'dbsect', 'blockList': 'list', 'attachment': 'att',
         'documentRef': 'dref'}
PUNCTUATION = ''.join(map(re.escape, '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')) \
    + '\u2000-\u206f\u2e00-\u2e7f'


def local(element):
    return element.tag.rsplit('}', 1)[-1]


def number_of(element):
    """The number in its num without punctuation, '' if there is none."""
    num = element.find(A + 'num')
    text = '' if num is None else num.text or ''
    text = re.sub(r'\s', '', text)
    text = re.sub(f'[{PUNCTUATION}]+', ' ', text).strip()
    return text.replace(' ', '-')


class Ids:
    """Computes the eId of each element in document order."""

    def __init__(self, faults):
        self.faults = faults
        self.counted = {}
        self.given = {}

    def unique(self, eid, ranked):
        self.given[eid] = n = self.given.get(eid, 0) + 1
        return eid if n == 1 and not ranked else self.unique(f'{eid}_{n}', 0)

    def next(self, above, element):
        name = local(element)
        number, ranked = number_of(element), False
        if not number and name == 'item':
            number, ranked = 'nn', True
        if not number:
            key = (above, name)
            self.counted[key] = number = self.counted.get(key, 0) + 1
        eid = f'{SHORT.get(name, name)}_{number}'
        return self.unique(f'{above}__{eid}' if above else eid, ranked)

    def walk(self, element, above=''):
        name = local(element)
        if name == 'meta':
            return
        if name in PREFIX:
            above = name
        elif name not in WITHOUT:
            eid = self.next(above, element)
            if element.get('eId') != eid:
                self.faults.append(f'{name} has eId {element.get("eId")}, '
                                   f'not {eid}')
            above = element.get('eId') or eid
        for child in element:
            self.walk(child, above)


REFERENCES = ('refersTo', 'by', 'as', 'to', 'source', 'outcome', 'choice',
              'href')


def references(root, faults):
    seen = set()
    for element in root.iter():
        eid = element.get('eId')
        if eid is None or not element.tag.startswith(A):
            continue
        if eid in seen:
            faults.append(f'eId {eid} is given twice')
        seen.add(eid)
    for element in root.iter():
        if not element.tag.startswith(A):
            continue
        for name in REFERENCES:
            for value in (element.get(name) or '').split():
                if value.startswith('#') and value[1:] not in seen:
                    faults.append(f'{local(element)} {name} {value} '
                                  'leads nowhere')


# ---- addresses ---------------------------------------------------------------

def value(root, path, attribute='value'):
    element = root.find('.//' + '/'.join(A + step for step in path.split('/')))
    return None if element is None else element.get(attribute)


def equal(what, found, expected, faults):
    if found != expected:
        faults.append(f'{what} is {found}, not {expected}')


def addresses(root, faults):
    document = root[0]
    author = value(root, 'FRBRWork/FRBRauthor', 'href') or ''
    work = '/'.join(['/akn', value(root, 'FRBRWork/FRBRcountry') or '',
                     local(document), value(root, 'FRBRWork/FRBRsubtype') or '',
                     author.removeprefix('#org-'),
                     value(root, 'FRBRWork/FRBRdate', 'date') or '',
                     value(root, 'FRBRWork/FRBRnumber') or ''])
    expression = '%s/%s@%s' % (
        work, value(root, 'FRBRExpression/FRBRlanguage', 'language'),
        value(root, 'FRBRExpression/FRBRversionNumber') or '')
    for level, address, suffix in (('FRBRWork', work, ''),
                                   ('FRBRExpression', expression, ''),
                                   ('FRBRManifestation', expression, '.xml')):
        equal(f'{level} uri', value(root, level + '/FRBRuri'),
              address + suffix, faults)
        equal(f'{level} this', value(root, level + '/FRBRthis'),
              f'{address}/!main{suffix}', faults)
    equal('subtype', value(root, 'FRBRWork/FRBRsubtype'),
          document.get('name'), faults)
    if re.match(r'#org-\d', author):
        faults.append(f'author {author} begins with a digit')


# ---- words -------------------------------------------------------------------

def fold(parts):
    return ' '.join(word for word in
                    re.split('[ \t\r\n]+', ''.join(parts)) if word)


def words(element, out, without=()):
    if element.tag in without or (element.tag == A + 'inline'
                                  and element.get('name') == 'mark'):
        return
    out.append(element.text or '')
    for child in element:
        words(child, out, without)
        out.append(child.tail or '')


def record_words(root, faults):
    body, signed = [], []
    for record in root.findall(M + 'record'):
        for element in record.find(M + 'text').iter():
            if element.tag in LEAVES:
                words(element, body, {M + 'residue'})
                body.append(' ')
            elif element.tag == M + 'furniture' and \
                    element.get('kind') == 'signature':
                words(element, signed, {M + 'residue'})
                signed.append(' ')
    return fold(body), fold(signed)


def body_words(element, out):
    """Blocks are apart by a blank; the number of an entry is a mark."""
    name = local(element)
    if name in ('narrative', 'p', 'heading', 'num'):
        words(element, out)
        out.append(' ')
        return
    if (element.text or '').strip():
        out.append(element.text)
    for child in element:
        if not (name == 'item' and local(child) == 'num'):
            body_words(child, out)
        if (child.tail or '').strip():
            out.append(child.tail)


def akn_words(root, path):
    out = []
    for element in root[0].findall(A + path):
        body_words(element, out)
    return fold(out)


def same(what, akn, record, faults):
    if akn == record:
        return
    n = 0
    while n < min(len(akn), len(record)) and akn[n] == record[n]:
        n += 1
    start = max(0, n - 30)
    faults.append(f'{what} has "{akn[start:n + 50]}", '
                  f'the record "{record[start:n + 50]}"')


# ---- ids and digests -----------------------------------------------------------

def ids(root, record, faults):
    known = {e.get('id') for e in record.iter() if e.get('id')}
    guids = [e.get('GUID') for e in root.iter() if e.get('GUID')]
    for guid in sorted(set(guids) - known):
        faults.append(f'GUID {guid} is no id of the record')
    if len(set(guids)) < len(guids):
        faults.append('a GUID is given twice')
    expected = [e.get('id') for e in record.iter(M + 'item')]
    heads = {M + name for name in ('title', 'label', 'num', 'mark', 'furniture')}
    stated = {e.get('fact') for above in record.iter() for e in above
              if e.get('fact') and above.tag not in heads}
    for name in ('decision', 'action', 'recommendation'):
        expected += [e.get('id') for e in record.iter(M + name)
                     if e.get('certainty') and e.get('id') in stated]
    for name in expected:
        if name not in guids:
            faults.append(f'{name} is not there')
    ours = [e.attrib for e in root.iter(M + 'source')]
    theirs = [e.attrib for e in record.iter(M + 'source')]
    equal('sources', ours, theirs, faults)


# ---- documents -----------------------------------------------------------------

def compare(path, record_path):
    faults = []
    root = ET.parse(path).getroot()
    Ids(faults).walk(root)
    references(root, faults)
    addresses(root, faults)
    if os.path.exists(record_path):
        record = ET.parse(record_path).getroot()
        text, signed = record_words(record, faults)
        body = akn_words(root, 'debateBody') + akn_words(root, 'mainBody')
        same('the body', body, text, faults)
        signatures = []
        for element in root[0].findall(A + 'conclusions'):
            for p in element:
                words(p, signatures)
                signatures.append(' ')
        same('the conclusion', fold(signatures), signed, faults)
        ids(root, record, faults)
    else:
        faults.append(f'no {record_path}')
    return faults


def documents(arguments):
    for argument in arguments:
        if not os.path.isdir(argument):
            yield argument
            continue
        for folder, folders, files in os.walk(argument):
            folders.sort()
            if 'minutes.akn.xml' in files:
                yield os.path.join(folder, 'minutes.akn.xml')


def main(arguments):
    record = None
    if arguments[:1] == ['--record']:
        record, arguments = arguments[1], arguments[2:]
    if not arguments:
        print('usage: akn.py [--record FILE] FOLDER|FILE...', file=sys.stderr)
        return 2
    seen = bad = 0
    for path in documents(arguments):
        seen += 1
        try:
            faults = compare(path, record or os.path.join(
                os.path.dirname(path), 'minutes.xml'))
        except (OSError, ET.ParseError, UnicodeDecodeError) as error:
            faults = [str(error)]
        for fault in faults[:20]:
            print(f'{path}: {fault}')
        bad += bool(faults)
    print(f'akn: {seen} documents, {bad} with faults')
    return 1 if bad or not seen else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
