import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {z} from 'zod';
import {isReportDefinition, readReportDefinition} from '../../src/io/read-report-definition.ts';
import {reportDefinitionSchema} from '../../src/io/report-definition-schema.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const REPORTS = fileURLToPath(new URL('../../reports/', import.meta.url));
const scratch = scratchFolders();

async function read(definition: unknown) {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition);
  return readReportDefinition(join(scratch({'mine.report.json': text}), 'mine.report.json'));
}

const STORY = {story: 'the-text', of: 'a'};

test('a definition is known by its file: name, path and bytes; widths may go by a publisher’s name', async () => {
  const definition = await read({
    $schema: 'report.schema.json',
    title: 'Mine',
    texts: {a: 'a', later: {after: 'a'}, family: {dated: true}, some: ['a', 'b']},
    figures: {width: 'nature-1'},
    sections: [STORY],
  });
  expect(definition).toMatchObject({name: 'mine', title: 'Mine', figures: {width: 89}, sections: [STORY]});
  expect(definition.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(isReportDefinition(definition.path)).toBe(true);
  expect(isReportDefinition('report.json')).toBe(false);
});

test.each([
  ['no title', {texts: {}, sections: [STORY]}, 'title: expected string; it is missing'],
  ['no sections', {title: 'x', texts: {}, sections: []}, 'sections: expected at least one section'],
  ['a key misspelt', {title: 'x', text: {}, texts: {}, sections: [STORY]}, 'unknown key: text;'],
  [
    'a key that a story does not know',
    {title: 'x', texts: {}, sections: [{...STORY, charts: []}]},
    'unknown key: sections.0.charts;',
  ],
  [
    'an option of no analysis',
    {
      title: 'x',
      texts: {},
      sections: [{title: 'x', tables: [{analysis: 'a', of: ['a'], options: {tops: 3}}]}],
    },
    'unknown key: sections.0.tables.0.options.tops;',
  ],
  [
    'a number that counts nothing',
    {title: 'x', texts: {}, sections: [{title: 'x', tables: [{analysis: 'a', of: ['a'], shown: 0}]}]},
    'sections.0.tables.0.shown: expected a whole number from 1 on; got 0',
  ],
  ['a group called each', {title: 'x', texts: {each: 'a'}, sections: [STORY]}, 'texts.each'],
  ['no length', {title: 'x', texts: {}, figures: {width: 'wide'}, sections: [STORY]}, 'no length: wide'],
  ['no JSON', 'peace', 'not JSON'],
])('%s is refused in one line that names the file', async (_, definition, wrong) => {
  await expect(read(definition)).rejects.toThrow(wrong);
  await expect(read(definition)).rejects.toThrow(/^[^\n]*mine\.report\.json: [^\n]+$/u);
});

test('the definitions that come with phraseshift are valid', async () => {
  const names = readdirSync(REPORTS).filter(isReportDefinition);
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const name of names) {
    const {sections} = await readReportDefinition(join(REPORTS, name));
    expect(sections.length).toBeGreaterThan(0);
  }
});

// To accept a change of the schema, write what this test expects to reports/report.schema.json.
test('the schema that editors read is that of the reader', () => {
  const published = JSON.parse(readFileSync(join(REPORTS, 'report.schema.json'), 'utf8'));
  expect(published).toEqual(z.toJSONSchema(reportDefinitionSchema));
});
