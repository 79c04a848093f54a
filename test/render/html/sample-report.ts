import type {Chart} from '../../../src/model/chart.ts';
import type {Block, Report} from '../../../src/model/report.ts';
import {SMALL} from '../small-table.ts';

/** Text that would do harm as markup, in an attribute, in a style, in a script or in an address. */
export const HOSTILE = `</p></title></style></script><img src=x onerror="alert('1')">&amp;`;

/** A chart whose words are hostile. */
export const CHART: Chart = {
  name: 'bars',
  title: HOSTILE,
  alt: HOSTILE,
  caption: HOSTILE,
  width: 183,
  height: 90,
  spec: {},
  table: SMALL,
};

/** The drawing of that chart, with the XML declaration that a file has. */
export const FIGURES: ReadonlyMap<string, string> = new Map([
  [
    'bars',
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>\n',
  ],
]);

const blocks: readonly Block[] = [
  {kind: 'prose', text: HOSTILE},
  {kind: 'facts', facts: [[HOSTILE, HOSTILE]]},
  {kind: 'chart', chart: CHART},
  {kind: 'table', table: {...SMALL, title: HOSTILE}, caption: HOSTILE, top: 1},
  {kind: 'cautions', cautions: [HOSTILE]},
  {
    kind: 'cards',
    cards: [
      {
        family: 'keyness',
        name: 'log-ratio-walter',
        title: HOSTILE,
        variant: HOSTILE,
        formula: HOSTILE,
        unit: HOSTILE,
        range: HOSTILE,
        sign: HOSTILE,
        zero: HOSTILE,
        source: HOSTILE,
      },
    ],
  },
];

/** A report with every kind of block, hostile wherever a text may be. */
export const REPORT: Report = {
  name: 'sample',
  title: HOSTILE,
  subtitle: HOSTILE,
  sections: [
    {id: 'one', title: HOSTILE, blocks},
    {id: 'two', title: 'Two', blocks: [{kind: 'table', table: SMALL, caption: 'Again.', top: 9}]},
  ],
  notes: [{code: 'odd', text: HOSTILE, place: {document: HOSTILE, line: 1, column: 1}}],
  recipe: {...SMALL.recipe, settings: {list: HOSTILE}},
};
