import {expect, test} from '@jest/globals';
import {inTimeOrder} from '../../../src/reports/drawings/in-time-order.ts';
import {textOf} from '../../support/text-of.ts';

function dated(id: string, adopted: string | undefined) {
  const text = textOf('peace', id);
  const dates = adopted === undefined ? {} : {adopted};
  return {...text, document: {...text.document, dates}};
}

const order = (...dates: readonly (string | undefined)[]) =>
  inTimeOrder(dates.map((date, i) => dated('abc'.charAt(i), date))).map(({label}) => label);

test('the earliest first where all are dated, else as given', () => {
  expect(order('1960-11', '1957-11-16', '1956')).toEqual(['c', 'b', 'a']);
  expect(order('1960-11', undefined, '1956')).toEqual(['a', 'b', 'c']);
  expect(order('1957', '1956', '1957')).toEqual(['b', 'a', 'c']);
});
