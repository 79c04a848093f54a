import {expect, test} from '@jest/globals';
import {parts} from '../../../src/reports/sections/parts.ts';
import {textOf} from '../../support/text-of.ts';

const war = 'War and war and war: the imperialist war of imperialist blocs.';
const peace = 'Peace and peace and peace: the socialist peace of socialist countries.';
const text = textOf(['I.', ...Array(10).fill(war), 'II.', ...Array(10).fill(peace)].join('\n\n'));

test('each part says what it has more and less of, with counts (worked by hand)', () => {
  const findings = parts(text).blocks.flatMap(block =>
    block.kind === 'prose' && block.isFinding ? [block.text] : [],
  );
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatch(
    /^Part I \(110 words\) has more of “war” \(40 : 0\), “imperialist” \(20 : 0\)/u,
  );
  expect(findings[0]).toMatch(
    /“war” \(40 : 0\).* lie further apart \(G² over [\d.]+\) than chance sets any word of two halves/u,
  );
  expect(findings[0]).toMatch(/and less of “peace” \(0 : 40\), “socialist” \(0 : 20\)/u);
});

test('a part with something sure is drawn, and its table holds every word', () => {
  const kinds = parts(text).blocks.map(({kind}) => kind);
  expect(kinds).toEqual(['prose', 'prose', 'chart', 'table', 'prose', 'chart', 'table']);
});
