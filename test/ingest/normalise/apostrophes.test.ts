import {describe, expect, test} from '@jest/globals';
import {apostrophes} from '../../../src/ingest/normalise/apostrophes.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, apostrophes.changes(text));

describe('apostrophes', () => {
  test('worked by hand: what stands for one between two letters becomes one', () => {
    expect(normalise('people´s people`s people′s O‘Connor мʼята cafe\u0301´s')).toBe(
      "people's people's people's O'Connor м'ята cafe\u0301's",
    );
  });

  test.each(['people’s', "people's", '`peace´', '5′10″', 'said ‘peace’ and', 'Hawaiʻi'])(
    'leaves %s alone',
    text => {
      expect(normalise(text)).toBe(text);
    },
  );
});
