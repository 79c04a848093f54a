import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {hiddenRows} from './drawing/hidden-rows.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {evidenceFrame} from './effect-evidence/frame.ts';
import {labelledDots} from './effect-evidence/labelled-dots.ts';
import {evidenceSpec} from './effect-evidence/spec.ts';
import {type TestedTerm, testedTerms} from './effect-evidence/terms.ts';
import {thresholdsOf} from './effect-evidence/thresholds.ts';
import {evidenceAlt, evidenceCaption} from './effect-evidence/words.ts';

/** How large and how sure the differences between two texts are. */
export const effectEvidenceChart = {
  name: 'effect-evidence',
  title: 'How large and how sure the differences are',
  about: 'Every tested term: how many times more often, across, and how strong the evidence is, upwards.',
  draws: 'keyness',
  draw: effectEvidence,
} as const satisfies ChartType;

/**
 * Which differences between two texts are large, which are sure, and which are both? One dot a tested term: to the
 * right what the target uses more, upwards the evidence (G²), with the thresholds of 5 % as thin rules.
 *
 * Takes a table of keyness (columns term, targetCount, referenceCount, logRatioWalter, g2FourTerm, p, pBh, hidden).
 * All tested terms are drawn; the `top` (40) of the strongest evidence, or the `terms` asked for, have their names where
 * a name stands free. Terms at one place are one larger dot. InputError when no term was tested.
 */
export function effectEvidence(table: Table, options: ChartOptions = {}): Chart {
  const sides = sidesOf(table);
  const terms = testedTerms(table, hiddenRows(table));
  const family = familyOf(table, terms);
  const thresholds = thresholdsOf(terms, family);
  const frame = evidenceFrame(terms, thresholds, {sides, options});
  const dots = labelledDots(terms, frame, options);
  const facts = {
    name: effectEvidenceChart.name,
    title: effectEvidenceChart.title,
    alt: evidenceAlt(sides, terms),
    caption: evidenceCaption(table, family, sides),
    frame,
    height: frame.height,
    drawn: [...dots.map(({label}) => label), ...sides.map(({title}) => title)],
    spec: evidenceSpec(dots, frame),
  };
  return figure(table, facts, options);
}

/** How many terms were tested together: those drawn, and those that a stop list hides. */
function familyOf({recipe}: Table, terms: readonly TestedTerm[]): number {
  const {familySize} = recipe.settings;
  return typeof familySize === 'number' ? familySize : terms.length;
}
