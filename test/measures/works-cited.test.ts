import {describe, expect, test} from '@jest/globals';
import {MEASURES} from '../../src/measures/registry.ts';
import {WORKS} from '../../src/measures/works.ts';
import {worksCited} from '../../src/measures/works-cited.ts';

const named = (source: string) => worksCited(source).map(({cited}) => cited);

describe('which works a source names', () => {
  test.each([
    ['Dunning 1993, Computational Linguistics 19(1): 61–74', ['Dunning 1993']],
    [
      'Savický & Hlaváčová 2002, JQL 9(3): 219; Gries 2008: 409–410',
      ['Savický & Hlaváčová 2002', 'Gries 2008'],
    ],
    ['Wilson 1927; interval: Clopper & Pearson 1934', ['Wilson 1927', 'Clopper & Pearson 1934']],
    ['Evert 2008: 1227; Evert 2022; Evert 2008: 1228', ['Evert 2008', 'Evert 2022']],
    ['(Hurlbert 1971; Baayen 2001, section 2.6)', ['Hurlbert 1971', 'Baayen 2001']],
    ['allotaxonometer 1.1.18, a file', ['allotaxonometer 1.1.18']],
    ['', []],
    ['Nobody 1900', []],
  ])('%s', (source, works) => {
    expect(named(source)).toEqual(works);
  });

  test('the longer name counts, not one within it', () => {
    expect(named('Labbé & Labbé 2001')).toEqual(['Labbé & Labbé 2001']);
    expect(named('McCarthy & Jarvis 2010')).toEqual(['McCarthy & Jarvis 2010']);
    expect(named('Burch, Egbert & Biber 2017')).toEqual(['Burch, Egbert & Biber 2017']);
  });

  test('the end of a longer name or year is no name', () => {
    expect(named('Clopper & Pearson 1900')).toEqual([]);
    expect(named('Nobody & Wilson 1927')).toEqual([]);
    expect(named('McDunning 1993')).toEqual([]);
    expect(named('Dunning 19935 or Dunning 1993b')).toEqual([]);
  });

  test('each work is found by its own name', () => {
    expect(WORKS.filter(work => named(work.cited).join() !== work.cited)).toEqual([]);
  });
});

describe('the sources of the measure cards', () => {
  const parts = MEASURES.flatMap(({name, source}) =>
    source.split(';').map(part => [name, part.trim()] as const),
  );

  test.each(parts)('%s: %s', (_, part) => {
    expect(worksCited(part)).not.toEqual([]);
  });

  test('a card whose name is not known would be seen', () => {
    expect(worksCited('as computed at ucrel.lancs.ac.uk')).toEqual([]);
  });
});
