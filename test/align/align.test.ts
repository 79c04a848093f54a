import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {align} from '../../src/align/align.ts';
import type {Alignment, Edit, TokenRange} from '../../src/model/alignment.ts';
import {countedSections} from '../../src/model/section.ts';
import type {Text} from '../../src/model/text.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {expectLawful} from '../support/alignment-laws.ts';
import {declaration} from '../support/declaration.ts';
import {textOf} from '../support/text-of.ts';

const between = (earlier: string, later: string): Alignment =>
  align(textOf(earlier || '—', 'earlier'), textOf(later || '—', 'later'));

function words({document, tokens}: Text, {from, to}: TokenRange): string {
  return from === to ? '' : document.text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Each passage as `operation: earlier → later`. */
function told(alignment: Alignment): readonly string[] {
  return alignment.passages.map(
    ({operation, earlierTokens, laterTokens}) =>
      `${operation}: ${words(alignment.earlier, earlierTokens)} → ${words(alignment.later, laterTokens)}`,
  );
}

/** The changed words of all passages as `kind: earlier → later`. */
function changes({earlier, later, passages}: Alignment): readonly string[] {
  return passages
    .flatMap(({edits}) => edits)
    .filter(({kind}) => kind !== 'kept')
    .map((edit: Edit) => `${edit.kind}: ${words(earlier, edit.earlier)} → ${words(later, edit.later)}`);
}

const PARTS = [
  'The peoples of all countries want a lasting peace and friendship.',
  'A new war would bring immense suffering to millions of men and women.',
  'Our parties have met in Moscow to discuss the pressing tasks of the day.',
  'Science must serve human progress alone, never destruction.',
] as const;

describe('passages (worked by hand)', () => {
  test('the same text is kept, passage by paragraph', () => {
    const text = `${PARTS[0]} ${PARTS[1]}\n\n${PARTS[2]}`;
    const {passages} = between(text, text);
    expect(passages.map(({operation, isVerbatim}) => [operation, isVerbatim])).toEqual([
      ['kept', true],
      ['kept', true],
    ]);
  });

  test('a sentence put in is new, one taken out is dropped', () => {
    const [a, b, c] = PARTS;
    expect(told(between(`${a} ${c}`, `${a} ${b} ${c}`)).map(line => line.split(':')[0])).toEqual([
      'kept',
      'new',
      'kept',
    ]);
    expect(told(between(`${a} ${b} ${c}`, `${a} ${c}`)).map(line => line.split(':')[0])).toEqual([
      'kept',
      'dropped',
      'kept',
    ]);
  });

  test('both halves of a swap are found: the shorter one has moved', () => {
    const [a, b, c, d] = PARTS;
    const alignment = between(`${a} ${b} ${c} ${d}`, `${a} ${d} ${b} ${c}`);
    expect(alignment.passages.map(({operation}) => operation)).toEqual(['kept', 'moved', 'kept']);
    expect(alignment.passages[1]?.isVerbatim).toBe(true);
    expect(told(alignment)[1]).toContain('Science must serve');
  });

  test('a sentence divided is split, two made one are merged', () => {
    const one =
      'The peoples of all countries want a lasting peace and a new war would bring immense suffering.';
    const two = 'The peoples of all countries want a lasting peace. A new war would bring immense suffering.';
    expect(between(one, two).passages.map(({operation}) => operation)).toEqual(['split']);
    expect(between(two, one).passages.map(({operation}) => operation)).toEqual(['merged']);
  });

  test('texts with nothing in common: all dropped, all new', () => {
    expect(told(between(PARTS[3], 'Nobody came.'))).toEqual([
      `dropped: ${PARTS[3].slice(0, -1)} → `,
      'new:  → Nobody came',
    ]);
  });

  test('a text without words stands beside any other', () => {
    expectLawful(between('', PARTS[0]));
    expectLawful(between(PARTS[0], ''));
    expect(between('', '').passages).toEqual([]);
  });
});

describe('edits (worked by hand)', () => {
  const later = (from: string, to: string) => changes(between(PARTS[1], PARTS[1].replace(from, to)));

  test('inserted, deleted, substituted', () => {
    expect(later('immense suffering', 'immense and needless suffering')).toEqual([
      'inserted:  → and needless',
    ]);
    expect(later('immense ', '')).toEqual(['deleted: immense → ']);
    expect(later('immense', 'boundless')).toEqual(['substituted: immense → boundless']);
    expect(later('bring immense', 'cause us boundless')).toEqual([
      'substituted: bring immense → cause us boundless',
    ]);
  });

  test('a near word is a substitution of its own', () => {
    expect(later('would bring immense suffering', 'brings great sufferings')).toEqual([
      'deleted: would → ',
      'substituted: bring → brings',
      'substituted: immense → great',
      'substituted: suffering → sufferings',
    ]);
  });

  test('words that changed places are transposed', () => {
    expect(later('men and women', 'women and men')).toEqual([
      'transposed: women → women',
      'transposed: men → men',
    ]);
  });

  test('the issue’s own example', () => {
    const found = between(
      'They speak of the transition from capitalism to socialism in our time.',
      'They speak of the transition of society from capitalism to socialism in our time.',
    );
    expect(changes(found)).toEqual(['inserted:  → of society']);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(...'a b c d e peace war people party the of and'.split(' '));
  const sentence = fc.array(word, {minLength: 1, maxLength: 12}).map(list => `${list.join(' ')}.`);
  const text = fc
    .array(
      fc.array(sentence, {minLength: 1, maxLength: 4}).map(list => list.join(' X')),
      {maxLength: 5},
    )
    .map(list => list.join('\n\n'));

  test('nothing is lost, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expectLawful(between(a, b));
      }),
      {numRuns: 300, seed: 1957},
    );
  });

  test('a text against itself is kept', () => {
    fc.assert(
      fc.property(text, a => {
        expect(between(a, a).passages.every(({operation}) => operation === 'kept')).toBe(true);
      }),
      {numRuns: 100, seed: 1957},
    );
  });

  test('the Declaration against itself, and one part against another', () => {
    const document = declaration();
    const tokens = tokenise(document, createVocabulary());
    const whole = {label: 'moscow', document, tokens, counted: countedSections(document.sections)};
    const same = align(whole, whole);
    expectLawful(same);
    expect(same.passages.every(({operation}) => operation === 'kept')).toBe(true);
    const [first = 0, second = 0] = whole.counted.slice(1);
    expectLawful(align({...whole, counted: [first]}, {...whole, counted: [second]}));
  });

  test('a text of one word repeated ends', () => {
    const repeated = (n: number) => textOf('peace '.repeat(n));
    expectLawful(align(repeated(20_000), repeated(19_000)));
    expect(align(repeated(100_000), repeated(90_000)).passages.length).toBeGreaterThan(0);
  }, 30_000);
});
