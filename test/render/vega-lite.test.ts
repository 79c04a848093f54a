import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {formatSpec} from '../../src/render/vega-lite.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

test('the file is the specification, with its schema and its data, ending in a line end', () => {
  const chart = frequencyBars(sampleFrequencies());
  const text = formatSpec(chart);
  expect(JSON.parse(text)).toEqual(chart.spec);
  expect(JSON.parse(text)).toMatchObject({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: {values: expect.arrayContaining([expect.objectContaining({term: 'socialist', count: 68})])},
  });
  expect(text.endsWith('}\n')).toBe(true);
});
