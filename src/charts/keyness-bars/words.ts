import type {Table, TextSize} from '../../model/table.ts';
import {type HiddenRows, hiddenSentence} from '../drawing/hidden-rows.ts';
import {counted, oneDecimal, times} from '../drawing/number-words.ts';
import {randomHalves} from '../drawing/random-halves.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {KeyTerm} from './rows.ts';

type Sides = readonly [target: TextSize, reference: TextSize];

/** The finding in one sentence: which terms set which side apart, by how much, how often they occur, how sure it is. */
export function keynessAlt([target, reference]: Sides, terms: readonly KeyTerm[]): string {
  const shown = terms.filter(({isHidden}) => !isHidden);
  const sure = shown.filter(({isSure}) => isSure).length;
  const told = [
    side(
      target.title,
      shown.filter(({logRatio}) => logRatio > 0),
    ),
    side(
      reference.title,
      shown.filter(({logRatio}) => logRatio < 0),
    ),
  ];
  const certain = `${sure} of the ${counted(shown.length, 'term')} drawn ${sure === 1 ? 'is' : 'are'} sure once corrected for all terms`;
  return `${target.title} against ${reference.title}: ${told.filter(Boolean).join('; ')}; ${certain}.`;
}

function side(title: string, terms: readonly KeyTerm[]): string {
  const best = [...terms].sort(
    (a, b) => Math.abs(b.lrc) - Math.abs(a.lrc) || Math.abs(b.logRatio) - Math.abs(a.logRatio),
  );
  const said = best.slice(0, 3).map(({term, logRatio, targetCount, referenceCount}) => {
    return `${quoted(term)} (${times(logRatio)}, ${targetCount} : ${referenceCount})`;
  });
  return said.length === 0 ? '' : `more often in ${title} ${listed(said)}`;
}

/** What stands under the figure. */
export function keynessCaption(
  table: Table,
  rows: HiddenRows,
  [target, reference]: Sides,
): readonly string[] {
  const {familySize, minimum} = table.recipe.settings;
  const family = typeof familySize === 'number' ? counted(familySize, 'term') : 'all terms';
  const least = typeof minimum === 'number' ? ` that occur ${counted(minimum, 'time')} or more` : '';
  return [
    `${sizes([target, reference])}.`,
    'Bars: Log Ratio, the binary logarithm of the ratio of rates, ½ added to each count (Walter).',
    'Lines: its 95 % interval (LRC, Clopper–Pearson); an arrow where it leaves the frame.',
    `Pale: the interval corrected for the family of ${family}${least} (Bonferroni) holds equal rates.`,
    splitHalfSentence(table, reference),
    `Counts: ${target.title} : ${reference.title}.`,
    hiddenSentence(table, rows, ['targetCount', 'referenceCount']),
  ];
}

/** How far apart chance alone sets two halves of the reference; empty where that is not known. */
function splitHalfSentence(table: Table, {title}: TextSize): string {
  const halves = randomHalves(table);
  if (halves === undefined) return '';
  const {lrc, splits} = halves;
  return `Between random halves of ${title} the bound of the interval nearest equal rates stays within ±${oneDecimal(lrc)} for every term in 95 % of ${splits} splits.`;
}
