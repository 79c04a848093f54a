// npm run gallery: draws every figure from real texts into reports/gallery/index.html. A program, not a test; npm makes
// it one file beside the page, since ts-node takes longer to load the house than the house takes to draw.
import {writeReport} from '../../src/index.ts';
import {galleryReport} from './gallery-report.ts';

const FOLDER = 'reports/gallery';

// Seconds on the wall, and of a processor: a machine that others use lends only a part of itself.
const now = () => ({
  wall: performance.now() / 1000,
  core: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
});

const begun = now();
const report = await galleryReport(process.env.PHRASESHIFT_TEXTS);
const drawn = now();
const [page = ''] = await writeReport(report, FOLDER);
const written = now();

const charts = report.sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'chart'));
const missing = report.sections.length - charts.length;
const spent = (from: typeof begun, to: typeof begun) =>
  `${(to.wall - from.wall).toFixed(1)} s (${(to.core - from.core).toFixed(1)} s of a processor)`;
process.stdout.write(`${page}\n`);
process.stderr.write(`${charts.length} figures: texts read, counted and drawn in ${spent(begun, drawn)}, `);
process.stderr.write(`all formats written in ${spent(drawn, written)}\n`);
if (missing > 0)
  process.stderr.write(`${missing} figures left out: PHRASESHIFT_TEXTS names no folder with their texts\n`);
