import {describe, expect, test} from '@jest/globals';
import {collocationNetwork} from '../../src/analyses/collocation-network.ts';
import {collocations} from '../../src/analyses/collocations.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {declarationText} from '../support/declaration.ts';
import {textOf} from '../support/text-of.ts';

const tiny = textOf('red ball red ball blue ball. blue sky blue sky.');

describe('collocationNetwork', () => {
  test('worked by hand: the node brings its companions, and they their links', () => {
    const network = collocationNetwork([tiny], [parseQuery('ball')], {minimum: 1, span: 1});
    // Beside ball stand two of the words red and two of the words blue; no red stands beside a blue.
    const links = rows(network).map(({node, term, together}) => [node, term, together]);
    expect(links).toEqual([
      ['ball', 'red', 2],
      ['ball', 'blue', 2],
    ]);
  });

  test('law: a node’s own links are those of its table of collocations', () => {
    const text = declarationText();
    const network = collocationNetwork([text], [parseQuery('peace')], {top: 5});
    const alone = collocations([text], parseQuery('peace'), {measures: ['log-dice'], top: 5});
    expect(texts(network, 'term').slice(0, 5)).toEqual(texts(alone, 'term'));
    expect(numbers(network, 'logDice').slice(0, 5)).toEqual(numbers(alone, 'logDice'));
  });

  test('law: no link stands twice, and none among companions is weaker than the weakest of a node', () => {
    const text = declarationText();
    const network = collocationNetwork([text], [parseQuery('peace'), parseQuery('war')]);
    const pairs = rows(network).map(({node, term}) => [node, term].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    const own = rows(network).filter(({node}) => node === 'peace' || node === 'war');
    const weakest = Math.min(...own.map(({logDice}) => Number(logDice)));
    for (const value of numbers(network, 'logDice')) expect(value).toBeGreaterThanOrEqual(weakest);
  });
});
