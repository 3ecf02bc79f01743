#!/usr/bin/env python3
"""minutes.json against its schema, and facts.json against its keys.

	jsondata.py FOLDER|FILE...

Besides, of minutes.json beside a minutes.xml: every fact, item and person of
the record is in it once, and each place it names is one of the record. Of
facts.json: what is said once is there once, and what stands under an item
names one that is listed.

Needs jsonschema. Exit status 1 where one does not hold.
"""
import json
import os
import re
import sys
import xml.etree.ElementTree as ET

import jsonschema

M = '{urn:minutes:record:1}'
HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = os.path.join(HERE, '..', '..', 'schemas', 'minutes.schema.json')

# ---- minutes.json --------------------------------------------------------------


def pairs_once(pairs):
    """An object whose keys come once: json.load would keep the last."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError('a key comes twice: %s' % [k for k, _ in pairs])
    return found


def walk(node):
    if isinstance(node, dict):
        yield node
        for child in node.values():
            yield from walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from walk(child)


def against_record(data, path, faults):
    record = ET.parse(path).getroot()
    facts = {e.get('id') for facts in record.iter(M + 'facts')
             for e in facts.iter() if e.get('id')}
    facts |= {e.get('id') for e in record.iter(M + 'item')}
    places = {e.get('id') for text in record.iter(M + 'text')
              for e in text.iter() if e.get('id')}
    listed = [node['id'] for node in walk(data)
              if node.get('id') and 'sha256' not in node and node is not data]
    for name in sorted(facts - set(listed)):
        faults.append(f'{name} is not there')
    for name in sorted(set(listed) - facts):
        faults.append(f'{name} is no id of the record')
    if len(set(listed)) < len(listed):
        faults.append('an id comes twice')
    for node in walk(data):
        if 'place' in node and node['place'] not in places:
            faults.append(f'{node["place"]} is no place of the record')
        if node.get('line_end', 1) < node.get('line_start', 1):
            faults.append(f'lines {node["line_start"]}-{node["line_end"]}')


def minutes(data, path, validator):
    faults = []
    for error in list(validator.iter_errors(data))[:10]:
        where = '/'.join(map(str, error.absolute_path))
        faults.append(f'{where}: {error.message[:150]}')
    beside = os.path.join(os.path.dirname(path), 'minutes.xml')
    if not faults and os.path.exists(beside):
        against_record(data, beside, faults)
    return faults


# ---- facts.json ------------------------------------------------------------------

text = {'type': 'string', 'minLength': 1}
text_or_null = {'type': ['string', 'null'], 'minLength': 1}
date = {'type': ['string', 'null'], 'pattern': r'^\d{4}-\d\d-\d\d$'}
time = {'type': ['string', 'null'], 'pattern': r'^([01]\d|2[0-3]):[0-5]\d$'}
count = {'type': ['integer', 'null'], 'minimum': 0}
texts = {'type': 'array', 'items': text}


def one_of(*values):
    return {'enum': list(values)}


def rows(**properties):
    optional = {'subject', 'casting', 'consequence'}
    return {'type': 'array', 'items': {
        'type': 'object', 'additionalProperties': False,
        'properties': properties,
        'required': [key for key in properties if key not in optional]}}


PROPERTIES = {
    'kind': one_of('meeting', 'item'),
    'authority': text_or_null, 'body': text_or_null, 'date': date,
    'start_time': time, 'end_time': time, 'venue': text_or_null,
    'title': text_or_null,
    'people': rows(name=text, status=one_of(
        'present', 'in-attendance', 'apologies', 'absent', 'substitute',
        'remote'), role=text_or_null, organisation=text_or_null),
    'items': rows(number=text_or_null, title=text_or_null),
    'speakers': texts, 'recommendations': texts,
    'decisions': rows(item=text_or_null, form=one_of('formal', 'prose'),
                      type=one_of('resolved', 'agreed', 'noted',
                                  'recommended', 'approved', 'refused',
                                  'deferred'),
                      clauses=texts, subject=text_or_null),
    'actions': rows(item=text_or_null, owners=texts, due=date),
    'motions': rows(item=text_or_null,
                    kind=one_of('motion', 'amendment', 'nomination'),
                    mover=text_or_null, seconder=text_or_null,
                    outcome=one_of('carried', 'lost', 'withdrawn', None)),
    'votes': rows(item=text_or_null, **{'for': count}, against=count,
                  abstain=count, casting=one_of('for', 'against'),
                  outcome=one_of('carried', 'carried-unanimously', 'lost',
                                 None),
                  named={'type': ['object', 'null'],
                         'additionalProperties': False,
                         'required': ['for', 'against', 'abstain'],
                         'properties': {'for': texts, 'against': texts,
                                        'abstain': texts}}),
    'interests': rows(person=text, item=text_or_null, nature=one_of(
        'pecuniary', 'non-pecuniary', 'personal', 'prejudicial', 'other',
        None), consequence=one_of('left', 'took-no-part', 'did-not-vote',
                                  'remained')),
    'references': texts,
    'money': {'type': 'array', 'items': {
        'type': 'string', 'pattern': r'^[A-Z]{3} -?\d+(\.\d\d)?$'}},
    'exempt': {'type': 'boolean'},
    'next_meetings': {'type': 'array', 'items': {
        'type': 'string', 'pattern': r'^\d{4}-\d\d-\d\d$'}},
}
FACTS = jsonschema.Draft202012Validator({
    'type': 'object', 'additionalProperties': False,
    'required': list(PROPERTIES), 'properties': PROPERTIES})


def facts(data):
    faults = []
    for error in list(FACTS.iter_errors(data))[:10]:
        where = '/'.join(map(str, error.absolute_path))
        faults.append(f'{where}: {error.message[:150]}')
    if faults:
        return faults
    for key in ('speakers', 'references', 'money', 'next_meetings'):
        folded = [re.sub(r'\s+', ' ', value).lower() for value in data[key]]
        if len(set(folded)) < len(folded):
            faults.append(f'{key}: one comes twice')
    numbers = {item['number'] for item in data['items']} | {None}
    for key in ('decisions', 'actions', 'motions', 'votes', 'interests'):
        for row in data[key]:
            if row['item'] not in numbers:
                faults.append(f'{key}: no item {row["item"]}')
    return faults


# ---- documents -------------------------------------------------------------------

def documents(arguments):
    for argument in arguments:
        if not os.path.isdir(argument):
            yield argument
            continue
        for folder, folders, files in os.walk(argument):
            folders.sort()
            for name in sorted(files):
                if name == 'minutes.json' or name.endswith('facts.json'):
                    yield os.path.join(folder, name)


def main(arguments):
    if not arguments:
        print('usage: jsondata.py FOLDER|FILE...', file=sys.stderr)
        return 2
    with open(SCHEMA, encoding='utf-8') as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    seen = bad = 0
    for path in documents(arguments):
        seen += 1
        try:
            with open(path, encoding='utf-8') as file:
                data = json.load(file, object_pairs_hook=pairs_once)
            found = facts(data) if path.endswith('facts.json') else \
                minutes(data, path, validator)
        except (OSError, ValueError, ET.ParseError) as error:
            found = [str(error)]
        for fault in found:
            print(f'{path}: {fault}')
        bad += bool(found)
    print(f'json: {seen} files, {bad} with faults')
    return 1 if bad or not seen else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
