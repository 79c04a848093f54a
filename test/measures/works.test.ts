import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {MEASURES} from '../../src/measures/registry.ts';
import {WORKS} from '../../src/measures/works.ts';
import {worksCited} from '../../src/measures/works-cited.ts';
import type {Reference} from '../../src/model/reference.ts';
import {parsedFolder} from '../support/parsed-source.ts';

const works: readonly Reference[] = WORKS;

/** `Savický & Hlaváčová 2002` → `savicky-hlavacova-2002`. */
const kebab = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** What the files of src and the README say, each paragraph of a comment on one line. */
const TEXTS = [
  ...parsedFolder('src').filter(({path}) => !path.startsWith('src/measures/works/')),
  {path: 'README.md', text: readFileSync(new URL('../../README.md', import.meta.url), 'utf8')},
].map(({path, text}) => ({path, text: text.replace(/\s*\n\s*\*?\s*/g, ' ')}));

describe('the works', () => {
  test('go by their name in kebab-case, each by its own', () => {
    expect(works.map(({id}) => id)).toEqual(works.map(({cited}) => kebab(cited)));
    expect(new Set(works.map(({id}) => id)).size).toBe(works.length);
  });

  test('are named after the year they are of', () => {
    const wrong = works.filter(
      ({cited, issued, type}) => type !== 'software' && cited.slice(-4) !== issued?.slice(0, 4),
    );
    expect(wrong).toEqual([]);
  });

  test('are named after the first who made them, or their title where nobody is named', () => {
    const wrong = works.filter(({cited, title = '', author: [first]}) => {
      if (first === undefined) return !cited.startsWith(title);
      return !cited.startsWith('literal' in first ? first.literal : first.family);
    });
    expect(wrong).toEqual([]);
  });

  test('say where their facts were read, and nothing empty', () => {
    expect(works.filter(({seen}) => seen.length < 10)).toEqual([]);
    expect(works.filter(work => Object.values(work).includes(''))).toEqual([]);
  });

  test('have a title; articles their journal, chapters and papers their book', () => {
    const within = ['article-journal', 'chapter', 'paper-conference'];
    expect(works.filter(({title}) => title === undefined)).toEqual([]);
    expect(works.filter(work => within.includes(work.type) !== (work.containerTitle !== undefined))).toEqual(
      [],
    );
  });

  test('have identifiers and addresses of the right form', () => {
    expect(works.filter(({DOI}) => DOI !== undefined && !/^10\.\d{4,}\/\S+$/.test(DOI))).toEqual([]);
    expect(works.filter(({URL: url}) => url !== undefined && !/^https?:\/\/\S+$/.test(url))).toEqual([]);
    expect(works.filter(({issued}) => !/^\d{4}(-\d\d){0,2}$/.test(issued ?? ''))).toEqual([]);
    expect(works.filter(({page}) => page !== undefined && !/^(?:[\w, -]+)$/.test(page))).toEqual([]);
  });

  test('are all cited by a card, a docstring or the README', () => {
    const texts = [...TEXTS.map(({text}) => text), ...MEASURES.map(({source}) => source)];
    const cited = new Set(texts.flatMap(worksCited));
    expect(works.filter(work => !cited.has(work)).map(work => work.cited)).toEqual([]);
  });

  test('hold every source that a docstring names', () => {
    const sources = TEXTS.flatMap(({path, text}) =>
      Array.from(text.matchAll(/\bSource: (.{60})/g), ([, source = '']) => ({path, source})),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({source}) => worksCited(source).length === 0)).toEqual([]);
  });
});
