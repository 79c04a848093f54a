import {expect, test} from '@jest/globals';
import {labelledBlocks} from '../../../src/render/html/labelled-blocks.ts';
import {REPORT} from './sample-report.ts';

test('worked by hand: figures and tables are numbered through the report, each by itself', () => {
  const labels = labelledBlocks(REPORT).map(blocks => blocks.map(({label, id}) => `${label}|${id}`));
  expect(labels).toEqual([['|', '|', 'Figure 1|figure-1', 'Table 1|table-1', '|', '|'], ['Table 2|table-2']]);
});
