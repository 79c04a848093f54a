import {expect, test} from '@jest/globals';
import {blockMarkup} from '../../../src/render/html/block-markup.ts';
import {labelledBlocks} from '../../../src/render/html/labelled-blocks.ts';
import {FIGURES, REPORT} from './sample-report.ts';

test('every kind of block has markup of its own', () => {
  const [blocks = []] = labelledBlocks(REPORT);
  const begins = blocks.map(
    block => blockMarkup(block, {figures: FIGURES, cards: new Map()}).markup.split(/[ >]/)[0],
  );
  expect(begins).toEqual(['<p', '<dl', '<figure', '<figure', '<div', '<div']);
});
