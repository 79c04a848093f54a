import {describe, expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';

const chart = frequencyBars(sampleFrequencies({terms: ['<b>', 'b & c', '"d"']}), {
  name: 'two words: "x"',
  title: '<script>alert(1)</script> & more',
});

describe('renderSvg', () => {
  test('terms and titles are text, never markup', async () => {
    const svg = await renderSvg(chart);
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('&lt;b&gt;');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</title>');
  });

  test('size in millimetres, role, title and description stand at the root', async () => {
    const [root = ''] = (await renderSvg(chart)).split('\n');
    expect(root).toContain(`width="183mm" height="${chart.height}mm" viewBox="0 0 691.65 `);
    expect(root).toContain(
      'role="img" aria-labelledby="two-words-x--title" aria-describedby="two-words-x--alt"',
    );
  });

  test('only the shipped face and those of its widths are asked for', async () => {
    const faces = [...(await renderSvg(chart)).matchAll(/font-family="([^"]*)"/g)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['Arimo, Arial, Helvetica, sans-serif']));
  });

  test('rejects what is no specification', async () => {
    await expect(renderSvg({...chart, spec: {}})).rejects.toThrow();
  });
});
