import {expect, test} from '@jest/globals';
import {csvParse} from 'd3';
import fc from 'fast-check';
import {formatCsv} from '../../src/render/csv.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: exact bytes', () => {
  expect(formatCsv(SMALL)).toBe(
    'term,targetCount,logRatioWalter\npeace,12345,0.3333333333333333\n"war, ""cold""",0,-2.25\n,7,\n',
  );
});

test('law: d3 reads back every text that is no formula, whatever stands in it', () => {
  const cells = fc.array(
    fc.string({unit: 'binary'}).filter(text => !/^['=+\-@\t\r\n＝＋－＠]/.test(text)),
    {minLength: 1},
  );
  fc.assert(
    fc.property(cells, values => {
      expect(csvParse(formatCsv(textTable(values))).map(({term}) => term)).toEqual(values);
    }),
  );
});

test('law: d3 reads back every finite number exactly', () => {
  const finite = fc.double({noNaN: true, noDefaultInfinity: true});
  fc.assert(
    fc.property(finite, value => {
      const [, count] = SMALL.columns;
      if (count?.kind !== 'number') throw new Error('the second column is one of numbers');
      const read = csvParse(formatCsv({...SMALL, columns: [{...count, values: [value]}]}));
      expect(Number(read[0]?.targetCount)).toBe(value + 0); // JavaScript writes −0 as 0
    }),
  );
});
