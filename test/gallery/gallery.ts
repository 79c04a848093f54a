// npm run gallery: draws every figure from real texts into reports/gallery/index.html. A program, not a test; npm makes
// it one file beside the page, since ts-node takes longer to load the house than the house takes to draw.
import {writeReport} from '../../src/index.ts';
import {galleryReport} from './gallery-report.ts';

const FOLDER = 'reports/gallery';

const begun = performance.now();
const report = await galleryReport(process.env.PHRASESHIFT_TEXTS);
const drawn = performance.now();
const [page = ''] = await writeReport(report, FOLDER);
const written = performance.now();

const charts = report.sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'chart'));
const missing = report.sections.length - charts.length;
const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
process.stdout.write(`${page}\n`);
process.stderr.write(
  `${charts.length} figures: texts read, counted and drawn in ${seconds(begun, drawn)}, all formats written in ${seconds(drawn, written)}\n`,
);
if (missing > 0)
  process.stderr.write(`${missing} figures left out: PHRASESHIFT_TEXTS names no folder with their texts\n`);
