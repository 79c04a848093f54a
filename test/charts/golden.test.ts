import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {CHARTS} from '../../src/charts/registry.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {formatSpec} from '../../src/render/vega-lite.ts';
import {SAMPLES} from './sample-tables.ts';

/** Whether a text is that of test/golden/charts; another is written beside it, ending in -changed, to be looked at. */
function isGolden(name: string, ending: string, text: string): boolean {
  const path = (change: string) =>
    fileURLToPath(new URL(`../golden/charts/${name}${change}.${ending}`, import.meta.url));
  const isSame = existsSync(path('')) && readFileSync(path(''), 'utf8') === text;
  if (isSame) rmSync(path('-changed'), {force: true});
  else {
    mkdirSync(dirname(path('')), {recursive: true});
    writeFileSync(path('-changed'), text);
  }
  return isSame;
}

// To accept a change: look at the -changed.svg as a picture, then rename both files over the old ones.
test.each(CHARTS.map(chart => [chart.name, chart] as const))(
  'golden: %s is drawn as it was when last looked at',
  async (name, chart) => {
    const drawn = chart.draw(SAMPLES[chart.draws]());
    expect({
      spec: isGolden(name, 'vl.json', formatSpec(drawn)),
      svg: isGolden(name, 'svg', await renderSvg(drawn)),
    }).toEqual({spec: true, svg: true});
  },
);
