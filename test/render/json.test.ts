import {expect, test} from '@jest/globals';
import {formatJson} from '../../src/render/json.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: the object of the design', () => {
  expect(JSON.parse(formatJson(SMALL))).toEqual({
    table: 'keyness',
    columns: [
      {name: 'term', kind: 'text', unit: null, title: 'Term'},
      {name: 'targetCount', kind: 'number', unit: 'occurrences', title: 'Count'},
      {name: 'logRatioWalter', kind: 'number', unit: 'doublings', title: 'Log Ratio'},
    ],
    rows: [
      {term: 'peace', targetCount: 12345, logRatioWalter: 1 / 3},
      {term: 'war, "cold"', targetCount: 0, logRatioWalter: -2.25},
      {term: null, targetCount: 7, logRatioWalter: null},
    ],
    notes: [
      {code: 'reference-contains-target', text: 'the target was taken out'},
      {code: 'spaced-dash', text: 'space', place: {document: 'a', line: 3, column: 9}},
    ],
    recipe: SMALL.recipe,
  });
});

test('worked by hand: one row stands on one line, members in the order of the design', () => {
  const lines = formatJson({...textTable(['a', '<b>\n']), notes: SMALL.notes.slice(0, 1)}).split('\n');
  expect(lines.slice(0, 12)).toEqual([
    '{',
    '  "table": "keyness",',
    '  "columns": [',
    '    {"name":"term","kind":"text","unit":null,"title":"Term"}',
    '  ],',
    '  "rows": [',
    '    {"term":"a"},',
    '    {"term":"<b>\\n"}',
    '  ],',
    '  "notes": [',
    '    {"code":"reference-contains-target","text":"the target was taken out"}',
    '  ],',
  ]);
  expect(lines.slice(-3)).toEqual(['  }', '}', '']);
});

test('a table without rows has an empty list of them', () => {
  expect(JSON.parse(formatJson(textTable([])))).toMatchObject({rows: [], notes: []});
});
