import {describe, expect, test} from '@jest/globals';
import {
  chosenNormalisers,
  chosenUpon,
  differingChoice,
  parseNormaliserChoice,
} from '../../src/ingest/chosen-normalisers.ts';
import {documentFrom} from '../../src/ingest/ingest.ts';
import {NORMALISERS} from '../../src/ingest/normalise/registry.ts';

const names = (typed: string) => chosenNormalisers(parseNormaliserChoice(typed)).map(({name}) => name);

describe('the choice of normalisers', () => {
  test('some work unasked, others when they are named, in the order of the registry', () => {
    const all = NORMALISERS.map(({name}) => name);
    expect(chosenNormalisers().map(({name}) => name)).toEqual(all.filter(name => name !== 'quotation-marks'));
    expect(names('all')).toEqual(all);
    expect(names('none')).toEqual([]);
    expect(names('none, page-breaks,nfc')).toEqual(['nfc', 'page-breaks']);
    expect(names('quotation-marks,no-page-breaks')).toEqual(all.filter(name => name !== 'page-breaks'));
  });

  test('a name that is none is an error that says so', () => {
    expect(() => parseNormaliserChoice('page-brakes')).toThrow(
      'unknown normaliser: page-brakes; did you mean page-breaks?',
    );
    expect(() => chosenNormalisers({off: ['dots']})).toThrow('unknown normaliser: dots; expected one of');
  });

  test('the later choice goes before the earlier', () => {
    const manifest = {on: ['quotation-marks'], off: ['page-breaks']};
    expect(chosenUpon(manifest, {on: ['page-breaks']})).toEqual({
      on: ['quotation-marks', 'page-breaks'],
      off: [],
    });
    expect(chosenUpon(manifest)).toEqual(manifest);
  });

  test('a document says where somebody chose', () => {
    expect(differingChoice({on: ['nfc']})).toBeUndefined();
    const parsed = {text: '“Peace”  now', encoding: 'utf-8'};
    const facts = {id: 'tiny', path: 'tiny.txt', sha256: ''};
    const read = (typed: string) => documentFrom(parsed, {...facts, normalise: parseNormaliserChoice(typed)});
    expect(read('nfc')).not.toHaveProperty('normalise');
    const {text, normalise} = read('quotation-marks,no-white-space');
    expect(text).toBe('"Peace"  now');
    expect(normalise).toEqual({on: ['quotation-marks'], off: ['white-space']});
  });
});
