#!/usr/bin/env python3
"""Odd records to try sheets with: stress.py FOLDER N [SEED]

Writes FOLDER/NNN/minutes.xml, each valid against schemas/minutes.xsd and like
nothing any council wrote: lists 8 deep with tables in them, empty cells,
items without number or title or with that of their neighbour, numbers of
signs alone, decisions twice, several records, nothing known of the meeting,
words in quotation marks, backslashes and other scripts. The same arguments
give the same bytes.
"""
import os
import random
import sys
from xml.sax.saxutils import escape, quoteattr

WORDS = ['the', 'quay', 'a "quoted" word', 'back\\slash', '<b>', '&', 'caf\u00e9',
         '\u0141\u00f3d\u017a', '\u4e2d\u6587', '\u2028', 'RESOLVED', "it's",
         '\u2019', 'x' * 40, '12', '%2F', '{curly}', '\U0001f6a2', '\u00a0', '#']
NUMBERS = ['1.', '1', '(1)', '2.', '2)', '3a', '(a)', 'a)', 'iv.', '1.2.',
           '5/26', '--', '\u2022', '\u00b7', 'Item 3', '\u0663', 'nn', '1_2', '*']
MARKS = NUMBERS + ['\u2022'] * 6 + ['-'] * 4 + ['o', '\uf0b7', '']
CLAIM = 'certainty="stated" rule="rule"'
SECTIONS = ['front', 'attendance', 'agenda', 'decision', 'minutes', 'documents',
            'body', 'reasons', 'options', 'close', 'next-meetings', 'contents',
            'record']
ITEMS = [None] * 6 + ['apologies', 'declarations', 'minutes', 'petitions',
                      'matters-arising', 'announcements', 'questions',
                      'motions', 'exclusion', 'next-meeting']


class Record:
    def __init__(self, rng, name, tag):
        self.rng = rng
        self.name = name
        self.tag = tag
        self.out = []
        self.places = []        # ids of places
        self.items = []
        self.facts = {}         # kind: ids
        self.clauses = []
        self.n = 0
        self.at = 0
        self.left = 400         # paragraphs that may still come in lists

    def id(self, stem):
        self.n += 1
        return f'{stem}-{self.n}{self.tag}'

    def chance(self, p):
        return self.rng.random() < p

    def say(self, least=1, most=8):
        n = self.rng.randint(least, most)
        return ' '.join(self.rng.choice(WORDS) for _ in range(n)).strip(
            '\u00a0\u2028 ') or 'x'

    def span(self):
        self.at += 10
        return f' bytes="{self.at}-{self.at + 9}" lines="{self.at // 10}"'

    def place(self, stem, must=False):
        if not must and self.chance(.5):
            return ''
        name = self.id(stem)
        self.places.append(name)
        return f' id="{name}"'

    # ---- words

    def mark(self, inner=False):
        kinds = ['person', 'person', 'date', 'time', 'money', 'ref', 'residue',
                 'sub', 'bare']
        kind = self.rng.choice(kinds if inner else
                               kinds + ['trigger', 'passage'])
        text = escape(self.say(1, 3))
        if kind == 'person':
            fact = self.rng.choice(self.facts['person'] + self.facts['attendance'])
            return f'<person fact="{fact}">{text}</person>'
        if kind == 'bare':
            return f'<person>{text}</person> <date>{text}</date>'
        if kind == 'date':
            return f'<date value="20{self.rng.randint(10, 26)}-02-11">{text}</date>'
        if kind == 'time':
            return f'<time value="1{self.rng.randint(0, 9)}:30">{text}</time>'
        if kind == 'money':
            value = self.rng.choice(['10', '10.50', '-3', '007'])
            return f'<money currency="GBP" value="{value}">{text}</money>'
        if kind == 'ref':
            fact = self.rng.choice(self.facts['reference'] +
                                   self.facts['document'])
            return f'<ref fact="{fact}">{text}</ref>'
        if kind == 'residue':
            return '<residue>**</residue>'
        if kind == 'sub':
            return '<sub kind="byte" code="x81">\ufffd</sub>'
        if kind == 'trigger':
            return f'<trigger>{self.words(True)}</trigger>'
        attributes = self.place('passage', True)
        if self.chance(.7):
            fact = self.rng.choice(self.every())
            attributes += f' fact="{fact}"'
        if self.clauses and self.chance(.4):
            attributes += f' clause="{self.rng.choice(self.clauses)}"'
        return f'<passage{attributes}>{self.words(True)}</passage>'

    def words(self, inner=False):
        out = [escape(self.say())]
        while self.chance(.45):
            out.append(self.mark(inner))
            if self.chance(.8):
                out.append(escape(self.say(0, 4)))
        if not inner and self.chance(.02):
            out += [self.mark() for _ in range(60)]
        return (' ' if self.chance(.8) else '').join(out)

    def every(self):
        return [name for kind in ('decision', 'action', 'motion', 'vote',
                                  'speech', 'interest', 'recommendation')
                for name in self.facts[kind]]

    # ---- blocks

    def leaf(self, name, attributes='', text=None):
        lang = ' xml:lang="cy"' if self.chance(.05) else ''
        self.out.append(f'<{name}{self.place(name)}{attributes}{self.span()}'
                        f'{lang}>{self.words() if text is None else escape(text)}'
                        f'</{name}>')

    def furniture(self):
        while self.chance(.1):
            kind = self.rng.choice(['page-number', 'page-head', 'signature'])
            self.leaf('furniture', f' kind="{kind}"', 'Signed ... 3')

    def paragraph(self):
        attributes = ''
        if self.chance(.3):
            fact = self.rng.choice(self.every())
            attributes = f' fact="{fact}"'
        if self.chance(.2):
            kind = self.rng.choice(['speech', 'lead', 'vote', 'close'])
            attributes += f' kind="{kind}"'
        self.leaf('p', attributes)

    def table(self):
        attributes = ' caption="A &quot;table&quot;"' if self.chance(.3) else ''
        self.out.append(f'<table{self.place("table")}{attributes}>')
        for n in range(self.rng.choice([1, 2, 3, 45])):
            head = ' head="true"' if n == 0 and self.chance(.5) else ''
            self.out.append(f'<row{head}>')
            for _ in range(self.rng.randint(1, 4)):
                if self.chance(.3):
                    self.out.append('<cell/>')
                else:
                    self.leaf('cell')
            self.out.append('</row>')
            self.furniture()
        self.out.append('</table>')

    def list(self, depth, clauses=()):
        self.out.append(f'<list{self.place("list")}>')
        clauses = list(clauses)
        same = self.rng.choice(MARKS)
        for _ in range(self.rng.choice([1, 2, 3, 3, 4, 50 if depth < 2 and self.left > 0 else 2])):
            clause = f' clause="{clauses.pop()}"' if clauses else ''
            # each with an id: libxml2's constraints cannot bear a gap
            self.out.append(f'<li{self.place("li", depth > 1)}{clause}>')
            text = same if self.chance(.5) else self.rng.choice(MARKS)
            if text:
                self.leaf('mark', '', text)
            for _ in range(self.rng.choice([1, 1, 1, 2, 3])):
                self.entry(depth)
            self.out.append('</li>')
            self.furniture()
        self.out.append('</list>')

    def entry(self, depth):
        self.left -= 1
        if depth < 8 and self.left > 0 and self.chance(.3):
            self.list(depth + 1)
        elif self.chance(.05):
            self.table()
        else:
            self.paragraph()

    def statement(self, name):
        fact = self.rng.choice(self.facts[name])
        self.out.append(f'<{name}{self.place(name, True)} fact="{fact}">')
        if self.chance(.3):
            self.leaf('label')
        if self.chance(.5):
            self.leaf('p', '', 'RESOLVED \u2013')
        if name == 'decision' and self.chance(.7):
            self.list(6, [c for c in self.clauses if c.startswith(fact + '-c')])
        self.plain()
        self.out.append(f'</{name}>')

    def plain(self):
        kind = self.rng.choice(['p', 'p', 'p', 'list', 'table', 'number'])
        if kind == 'list':
            self.list(1)
        elif kind == 'table':
            self.table()
        else:
            if kind == 'number':
                self.leaf('mark', '', self.rng.choice(['8.4', '-']))
                self.furniture()
            self.paragraph()

    def block(self):
        kind = self.rng.choice(['plain'] * 5 + ['label', 'decision', 'action',
                                                'recommendation'])
        if kind == 'plain':
            self.plain()
        elif kind == 'label':
            self.leaf('label')
        else:
            self.statement(kind)

    def section(self, depth, items):
        kind = self.rng.choice(SECTIONS)
        self.out.append(f'<section kind="{kind}"{self.place("section")}>')
        if self.chance(.5):
            self.leaf('label')
        for _ in range(self.rng.choice([1, 2, 3, 60 if self.chance(.1) else 1])):
            self.block()
            self.furniture()
        if items and self.chance(.2):
            self.item(depth + 1)
        self.out.append('</section>')

    def item(self, depth):
        name = self.id('item')
        self.items.append(name)
        self.places.append(name)
        numbered = self.chance(.7)
        number = self.rng.choice(NUMBERS)
        kind = self.rng.choice(ITEMS)
        attributes = f' number={quoteattr(number)}' if numbered else ''
        if kind:
            attributes += f' kind="{kind}"'
        self.out.append(f'<item id="{name}"{attributes}>')
        self.furniture()
        if numbered:
            self.leaf('num', '', number)
        self.furniture()
        for _ in range(self.rng.choice([0, 1, 1, 1, 2])):
            self.leaf('title', '', None)
        for _ in range(self.rng.choice([0, 1, 2, 4])):
            if depth < 4 and self.chance(.3):
                self.item(depth + 1)
            elif self.chance(.5):
                self.section(depth, True)
            else:
                self.block()
        self.out.append('</item>')

    def text(self):
        shape = self.rng.choice(['items', 'items', 'loose', 'section', 'mixed',
                                 'furniture'])
        self.out.append('<text>')
        if shape == 'furniture':
            self.leaf('furniture', ' kind="menu"', 'Home')
        elif shape == 'loose':
            for _ in range(self.rng.choice([1, 5, 70])):
                self.block()
        elif shape == 'section':
            self.section(1, False)
        else:
            for _ in range(self.rng.randint(1, 6)):
                if shape == 'mixed' and self.chance(.4):
                    self.block()
                elif self.chance(.3):
                    self.section(1, True)
                else:
                    self.item(1)
        self.out.append('</text>')

    # ---- facts

    def plan(self):
        for kind in ('person', 'attendance', 'speech', 'recommendation',
                     'decision', 'motion', 'vote', 'action', 'interest',
                     'reference', 'amount', 'payment', 'exclusion',
                     'next-meeting', 'document'):
            self.facts[kind] = [self.id(kind)
                                for _ in range(self.rng.randint(1, 3))]
        for name in self.facts['decision']:
            self.clauses += [f'{name}-c{n}' for n in
                             range(self.rng.randint(0, 4))]

    def under(self):
        if not self.items or self.chance(.3):
            return ''
        return f' item="{self.rng.choice(self.items)}"'

    def where(self):
        if not self.places or self.chance(.1):
            return ''
        lines = self.rng.choice(['3', '3-5', '3-5 9', '3 8-9'])
        return ''.join(f'<at place="{self.rng.choice(self.places)}" '
                       f'bytes="1-9 12-15" lines="{lines}"/>'
                       for _ in range(self.rng.randint(1, 2)))

    def fact(self, kind, name, attributes='', inside=None, item=True):
        item = self.under() if item else ''
        text = escape(self.say()) if inside is None else inside
        self.out.append(f'<{kind} id="{name}"{item}{attributes} {CLAIM}>'
                        f'{self.where()}{text}</{kind}>')

    def all_facts(self):
        pick, people = self.rng.choice, self.facts['person']
        person = lambda: f' person="{pick(people)}"'
        self.out.append('<facts>')
        for name in people:
            kind = pick([' kind="office"', ' kind="member"'])
            self.fact('person', name, f' name={quoteattr(self.say(1, 2))}{kind}',
                      item=False)
        for name in self.facts['attendance']:
            role = f' role={quoteattr(self.say(1, 2))}' if self.chance(.5) else ''
            self.fact('attendance', name, person() + ' status="present"' + role,
                      item=False)
        for name in self.facts['speech']:
            self.fact('speech', name, person() + ' verb="said"')
        for name in self.facts['recommendation']:
            self.fact('recommendation', name)
        for name in self.facts['decision']:
            clauses = ''.join(
                f'<clause id="{c}">{self.where()}{escape(self.say())}</clause>'
                for c in self.clauses if c.startswith(name + '-c'))
            if not clauses:
                clauses = f'<clause id="{name}-d0">{escape(self.say())}</clause>'
            self.fact('decision', name, ' form="formal" type="%s"' %
                      pick(['resolved', 'noted', 'refused']), clauses)
        for name in self.facts['motion']:
            self.fact('motion', name, ' kind="amendment"' + (
                f' mover="{pick(people)}" outcome="lost"'
                if self.chance(.5) else ''))
        for name in self.facts['vote']:
            counts = pick(['', ' for="7"', ' for="7" against="0" abstain="1"'])
            motion = f' motion="{pick(self.facts["motion"])}"' \
                if self.chance(.5) else ''
            self.fact('vote', name, counts + motion +
                      pick(['', ' outcome="carried-unanimously"']),
                      pick(['', f'<ballot{person()} option="for">A</ballot>']))
        for name in self.facts['action']:
            self.fact('action', name, pick(['', ' due="2026-02-11"']),
                      f'<owner{person()}>B</owner><task>to do it</task>')
        for name in self.facts['interest']:
            self.fact('interest', name, person() + pick(
                ['', ' nature="other" as="Cllr &quot;C&quot;"']))
        for name in self.facts['reference']:
            self.fact('reference', name, ' kind="act"')
        for name in self.facts['amount']:
            self.fact('amount', name, ' currency="GBP" value="%s"' %
                      pick(['10', '10.00', '10.5', '220000']))
        for name in self.facts['payment']:
            self.fact('payment', name, ' payee="D &amp; E"' +
                      pick(['', ' purpose="f"']) +
                      ' currency="GBP" value="%s"' % pick(['10', '10.05']))
        for name in self.facts['exclusion']:
            self.fact('exclusion', name, pick(
                ['', ' act="G Act 1972" paragraphs="1 3" covers="listed"']))
        for name in self.facts['next-meeting']:
            self.fact('next-meeting', name, ' date="2026-02-11"')
        for name in self.facts['document']:
            self.fact('document', name)
        self.out.append('</facts>')

    def about(self):
        self.out.append('<about>')
        for name in ('authority', 'body', 'title', 'date', 'start', 'end',
                     'venue', 'status'):
            if self.chance(.5):
                value = {'date': ' value="2026-02-11"', 'end': ' value="20:00"',
                         'start': ' value="10:30"',
                         'status': ' value="draft"'}.get(name, '')
                text = self.rng.choice([self.say(), '10th Scouts', '\u4e2d\u6587'])
                self.out.append(f'<{name} {CLAIM}{value}>{escape(text)}</{name}>')
        self.out.append('</about>')

    def write(self):
        self.plan()
        lang = self.rng.choice([' xml:lang="en-GB"', ' xml:lang="cy"',
                                ' xml:lang="pl"'])
        kind = self.rng.choice(['item', 'meeting', 'agenda', 'record', 'other'])
        self.out.append(f'<record id="{self.name}" kind="{kind}"{lang} '
                        f'exempt="false" account="complete">'
                        f'<source name="a [b]%20\u00e9/{self.name}.txt" bytes="9" '
                        f'lines="9" encoding="UTF-8" sha256="{"0" * 64}" '
                        f'sha512="{"0" * 128}" from="0" to="9"/>')
        self.about()
        self.text()
        self.all_facts()
        if self.chance(.3):
            self.out.append('<diagnostics><diagnostic code="MN412" '
                            'level="warning" line="3" column="1">a "b" \\ c'
                            '</diagnostic></diagnostics>')
        self.out.append('</record>')
        return ''.join(self.out)


def minutes(rng):
    records = ''.join(Record(rng, f'r{n}', f'.r{n}').write()
                      for n in range(rng.choice([1, 1, 1, 2, 3])))
    name = rng.choice(['avonbury/cabinet/2026-02-11', '2026-02-11', 'x', '9.b',
                       '\u0142', 'a/2026-02-11-1830'])
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<minutes xmlns="urn:minutes:record:1" schema="1.0" '
            f'id="{name}" program="minutes 0.1.0">{records}</minutes>\n')


def main(arguments):
    if len(arguments) not in (2, 3):
        print('usage: stress.py FOLDER N [SEED]', file=sys.stderr)
        return 2
    seed = int(arguments[2]) if len(arguments) == 3 else 1
    for n in range(int(arguments[1])):
        folder = os.path.join(arguments[0], f'{n:03}')
        os.makedirs(folder, exist_ok=True)
        rng = random.Random(seed * 100003 + n)
        with open(os.path.join(folder, 'minutes.xml'), 'w', encoding='utf-8',
                  newline='\n') as file:
            file.write(minutes(rng))
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
