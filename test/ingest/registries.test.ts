import {readdirSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {FORMATS} from '../../src/ingest/formats/registry.ts';
import {NORMALISERS} from '../../src/ingest/normalise/registry.ts';
import {NOTE_FORMS} from '../../src/ingest/notes/forms/registry.ts';
import {ODDITIES} from '../../src/ingest/oddities/registry.ts';

test.each([
  ['formats', FORMATS],
  ['normalise', NORMALISERS],
  ['notes/forms', NOTE_FORMS],
  ['oddities', ODDITIES],
])('every file of %s is registered under its name', (folder, records) => {
  const files = readdirSync(new URL(`../../src/ingest/${folder}/`, import.meta.url))
    .filter(file => file !== 'registry.ts')
    .map(file => file.replace(/\.ts$/, ''));
  expect(records.map(({name}) => name).sort()).toEqual(files.sort());
});
