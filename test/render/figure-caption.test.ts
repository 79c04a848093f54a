import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {formatCaption} from '../../src/render/figure-caption.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

test('title, caption, notes and the words for who cannot see it, as text and nothing else', () => {
  const chart = frequencyBars(sampleFrequencies(), {title: 'A *bold* title'});
  const notes = [{code: 'odd', text: 'a <b> note'}];
  expect(formatCaption({...chart, caption: 'Said.', alt: 'Seen.', table: {...chart.table, notes}})).toBe(
    [
      '**A \\*bold\\* title.** Said.',
      '- a \\<b\\> note',
      '*Alternative text:* Seen.',
      `*Size at print:* 183 × ${chart.height} mm.\n`,
    ].join('\n\n'),
  );
});
