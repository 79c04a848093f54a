import {expect, test} from '@jest/globals';
import {WORKS} from '../../src/measures/works.ts';
import type {Reference} from '../../src/model/reference.ts';
import {formatCslJson} from '../../src/render/csl-json.ts';

const TEXT: Reference = {
  id: 'a-2014',
  cited: 'A 2014',
  type: 'post-weblog',
  author: [{family: 'Hardie', given: 'Andrew'}, {literal: 'CASS'}, {family: 'Yule'}],
  editor: [{family: 'Biber'}],
  issued: '2014-04-28',
  title: 'Log Ratio & “more”',
  containerTitle: 'A book',
  eventTitle: 'A meeting',
  publisherPlace: 'Lancaster',
  DOI: '10.1/a',
  seen: 'somewhere',
};

test('worked by hand: names of CSL, dates in parts, nothing of ours', () => {
  expect(JSON.parse(formatCslJson([TEXT]))).toEqual([
    {
      id: 'a-2014',
      type: 'post-weblog',
      author: [{family: 'Hardie', given: 'Andrew'}, {literal: 'CASS'}, {family: 'Yule'}],
      editor: [{family: 'Biber'}],
      issued: {'date-parts': [[2014, 4, 28]]},
      title: 'Log Ratio & “more”',
      'container-title': 'A book',
      'event-title': 'A meeting',
      'publisher-place': 'Lancaster',
      DOI: '10.1/a',
    },
  ]);
});

test('facts that are not known are left out', () => {
  const {id, cited, type, seen} = TEXT;
  expect(formatCslJson([{id, cited, type, seen, author: []}])).toBe(
    '[\n  {\n    "id": "a-2014",\n    "type": "post-weblog"\n  }\n]\n',
  );
  expect(formatCslJson([])).toBe('[]\n');
});

test('every work of ours is an item', () => {
  const items: readonly {readonly id: string}[] = JSON.parse(formatCslJson(WORKS));
  expect(items.map(({id}) => id)).toEqual(WORKS.map(({id}) => id));
});
