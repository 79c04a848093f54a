import type {Report} from '../../model/report.ts';
import {blockMarkup, type PageContext} from './block-markup.ts';
import {labelledBlocks} from './labelled-blocks.ts';
import {html, type Markup, trusted} from './markup.ts';
import {noteMarkup} from './note-markup.ts';
import {recipeMarkup} from './recipe-markup.ts';
import {SCRIPT, SCRIPT_HASH} from './script.ts';
import {STYLE} from './style.ts';

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Markup[];
}

/**
 * A report as one page that opens anywhere, also offline: prose, tables and drawings, style and script inside.
 *
 * `figures` holds the SVG text of each chart by the chart's name; a chart without one is a RangeError. `face` is CSS with the
 * letters of the figures, so that they look the same where the face is not installed. The page asks
 * nothing of the network; it links to files beside it: `figures/<chart>.pdf`, `.svg`, `.png`, `.vl.json`,
 * `.lines.html`, `tables/<table>.csv` and `recipe.json`. Text of documents is never markup. Same report, same bytes.
 *
 * ```ts
 * import {readText, renderSvg, textReport} from 'phraseshift';
 *
 * const report = textReport(await readText('moscow-1957:IV'));
 * const blocks = report.sections.flatMap(section => section.blocks);
 * const drawn = blocks.flatMap(block => (block.kind === 'chart' ? [block.chart] : []));
 * const figures = new Map();
 * for (const chart of drawn) figures.set(chart.name, await renderSvg(chart));
 * renderReport(report, figures).startsWith('<!doctype html>'); // → true
 * ```
 */
export function renderReport(report: Report, figures: ReadonlyMap<string, string>, face = ''): string {
  const sections = pageSections(report, {figures, cards: measureTitles(report)});
  return html`<!doctype html>
<html lang="en">
${head(report, face)}
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<h1>${report.title}</h1>
${report.subtitle === '' ? '' : html`<p class="subtitle">${report.subtitle}</p>\n`}</header>
<nav aria-label="Contents">
<ol>\n${sections.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>
</nav>
<main id="content">
${sections.map(section)}</main>
<footer><p>Made with phraseshift ${report.recipe.version}.</p></footer>
</body>
</html>
`.markup;
}

function head({title, subtitle}: Report, face: string): Markup {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${[title, subtitle].filter(part => part !== '').join(', ')}</title>
<style>
${trusted(STYLE)}${trusted(face)}</style>
<script>${trusted(SCRIPT)}</script>
</head>`;
}

/** The report's own sections, then its notes and its recipe. */
function pageSections(report: Report, context: PageContext): readonly PageSection[] {
  const labelled = labelledBlocks(report);
  return [
    ...report.sections.map(({id, title}, i) => ({
      id,
      title,
      body: (labelled[i] ?? []).map(block => blockMarkup(block, context)),
    })),
    ...(report.notes.length === 0
      ? []
      : [{id: 'report-notes', title: 'Notes on the texts', body: [noteMarkup(report.notes)]}]),
    {id: 'report-recipe', title: 'How to make this report again', body: [recipeMarkup(report.recipe)]},
  ];
}

function section({id, title, body}: PageSection): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>\n`;
}

function measureTitles({sections}: Report): ReadonlyMap<string, string> {
  const cards = sections.flatMap(({blocks}) =>
    blocks.flatMap(block => (block.kind === 'cards' ? block.cards : [])),
  );
  return new Map(cards.map(({name, title}) => [name, title]));
}
