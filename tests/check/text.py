#!/usr/bin/env python3
"""The words of each page against the words of its record.

	text.py FOLDER...	every index.html beside a minutes.xml below
	text.py PAGE...		pages, each with minutes.xml beside it

A page's text is what stands in its mn-text parts, one a record, without the
page's own words (mn-chrome, mn-permalink) and the marks of lists (mn-mark).
The record's is all leaves in order, without furniture, marks and residue.
White space is folded on both sides. Exit status 1 where one differs.

Besides, for every page: each link to a place of the page finds it, no id is
given twice, and every decision and action of the record has its id there.
"""
import os
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

NS = '{urn:minutes:record:1}'
LEAVES = {NS + name for name in ('num', 'title', 'label', 'p', 'cell')}
ADDED = {'mn-chrome', 'mn-permalink', 'mn-mark'}
VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link',
        'meta', 'source', 'track', 'wbr'}
INLINE = {'a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'q', 's',
          'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'}


class Page(HTMLParser):
    """The texts of the mn-text parts by record, the ids and the links."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.depth = 0
        self.inside = None      # depth of the open mn-text
        self.hidden = None      # depth of the open added element
        self.record = None
        self.texts = []
        self.ids = []
        self.links = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        classes = set((attrs.get('class') or '').split())
        if 'id' in attrs:
            self.ids.append(attrs['id'])
        if (attrs.get('href') or '').startswith('#'):
            self.links.append(attrs['href'][1:])
        if 'mn-record' in classes:
            self.record = attrs.get('data-record')
        if tag in VOID:
            self.word(' ')
            return
        self.depth += 1
        if 'mn-text' in classes and self.inside is None:
            self.inside = self.depth
            self.texts.append((self.record, []))
        elif self.hidden is None and classes & ADDED:
            self.hidden = self.depth
        if tag not in INLINE:
            self.word(' ')

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if tag not in INLINE:
            self.word(' ')
        if self.hidden == self.depth:
            self.hidden = None
        if self.inside == self.depth:
            self.inside = None
        self.depth -= 1

    def handle_data(self, data):
        self.word(data)

    def word(self, text):
        if self.inside is not None and self.hidden is None:
            self.texts[-1][1].append(text)


def fold(parts):
    # not str.split(): a no-break space is no white space of XML
    text = ''.join(parts)
    for sign in '\t\n\r':
        text = text.replace(sign, ' ')
    return ' '.join(word for word in text.split(' ') if word)


def leaf_text(node, out):
    if node.tag == NS + 'residue':
        return
    out.append(node.text or '')
    for child in node:
        leaf_text(child, out)
        out.append(child.tail or '')


def record_text(record):
    out = []
    for node in record.find(NS + 'text').iter():
        if node.tag in LEAVES:
            leaf_text(node, out)
            out.append(' ')
    return fold(out)


def difference(page, record):
    n = 0
    while n < min(len(page), len(record)) and page[n] == record[n]:
        n += 1
    start = max(0, n - 30)
    return (f'page has "{page[start:n + 50]}", '
            f'record has "{record[start:n + 50]}"')


def texts(page, records, faults):
    shown = {}
    for name, parts in page.texts:
        if name in shown:
            faults.append(f'record {name} is there twice')
        shown[name] = fold(parts)
    for record in records:
        name = record.get('id')
        text = record_text(record)
        if name not in shown:
            faults.append(f'record {name} is not there')
        elif shown[name] != text:
            faults.append(f'record {name}: ' + difference(shown[name], text))
    for name in set(shown) - {record.get('id') for record in records}:
        faults.append(f'no record {name}')


def anchors(page, records, faults):
    ids = set(page.ids)
    if len(ids) < len(page.ids):
        twice = sorted({i for i in page.ids if page.ids.count(i) > 1})
        faults.append('ids given twice: ' + ', '.join(twice[:5]))
    for link in sorted(set(page.links) - ids):
        faults.append(f'link to #{link} leads nowhere')
    for record in records:
        for name in ('decision', 'action'):
            for fact in record.findall(f'{NS}facts/{NS}{name}'):
                if fact.find(NS + 'at') is not None and \
                        fact.get('id') not in ids:
                    faults.append(f'{name} {fact.get("id")} is not there')


def compare(path):
    faults = []
    page = Page()
    with open(path, encoding='utf-8') as file:
        page.feed(file.read())
    page.close()
    xml = os.path.join(os.path.dirname(path), 'minutes.xml')
    records = ET.parse(xml).getroot().findall(NS + 'record')
    texts(page, records, faults)
    anchors(page, records, faults)
    return faults


def pages(arguments):
    for argument in arguments:
        if not os.path.isdir(argument):
            yield argument
            continue
        for folder, folders, files in os.walk(argument):
            folders.sort()
            if 'index.html' in files and 'minutes.xml' in files:
                yield os.path.join(folder, 'index.html')


def main(arguments):
    if not arguments:
        print('usage: text.py FOLDER|PAGE...', file=sys.stderr)
        return 2
    seen = bad = 0
    for path in pages(arguments):
        seen += 1
        try:
            faults = compare(path)
        except (OSError, ET.ParseError, UnicodeDecodeError) as error:
            faults = [str(error)]
        for fault in faults:
            print(f'{path}: {fault}')
        bad += bool(faults)
    print(f'text: {seen} pages, {bad} with faults')
    return 1 if bad or not seen else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
