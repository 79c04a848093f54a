import {expect, test} from '@jest/globals';
import {dispersionStrip} from '../../src/charts/dispersion-strip.ts';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import {markItems, type SceneItem, withIds} from '../../src/render/marked.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleKeyness, sampleOccurrences} from '../charts/sample-tables.ts';

test('items that stand for something are numbered, others stay as they are', () => {
  const items: SceneItem[] = [
    {datum: {term: 'war', x: 1}, aria: false},
    {datum: {x: 2}},
    {datum: {terms: ['war', 'old peace']}},
    {datum: {passage: 4}},
    {datum: {term: 'hidden (4 terms)'}},
  ];
  const ids = markItems({items: [{items}]}, keynessBars(sampleKeyness()));
  expect(ids).toEqual(['term-war', 'term-war term-old.peace', 'passage-4']);
  expect(items.map(({description}) => description)).toEqual([
    'mark 0',
    undefined,
    'mark 1',
    'mark 2',
    undefined,
  ]);
});

test('the first mark of each has its id; letters that look like ours are left alone', () => {
  const label = (n: number) =>
    `aria-label="mark ${n}" role="graphics-symbol" aria-roledescription="rect mark"`;
  const svg = `<path ${label(0)} d="M0"/><path ${label(1)} d="M1"/><text x="0">${label(0)}</text>`;
  expect(withIds(svg, ['term-war', 'term-war term-peace'])).toBe(
    `<path id="term-war" data-id="term-war" d="M0"/><path id="term-peace" data-id="term-war term-peace" d="M1"/><text x="0">${label(0)}</text>`,
  );
});

test('every stroke of a term leads to it; ids begin with the name of the figure, data-ids do not', async () => {
  const svg = await renderSvg(dispersionStrip(sampleOccurrences(), {name: 'where'}));
  // Five strokes, the line of the row, its label and its count.
  expect([...svg.matchAll(/ data-id="term-war"/g)]).toHaveLength(8);
  expect([...svg.matchAll(/ id="where-term-war"/g)]).toHaveLength(1);
});

test('a term that is written like markup is drawn as it is', async () => {
  const hostile = ' id="x" data-id="y" url(#z)';
  const svg = await renderSvg(keynessBars(sampleKeyness({terms: [hostile, 'b']})));
  expect(svg).toContain('>id="x" data-id="y" url(#z)</text>');
});
