import {type Table, type TextSize, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {CompareOptions} from './compare-options.ts';
import {type ComparedPair, comparedPair} from './compared-pair.ts';
import {USUAL_CORRECTIONS} from './corrections.ts';
import type {Finding} from './findings.ts';
import {judgedPair} from './judged-pair.ts';
import {keynessColumns} from './keyness-columns.ts';
import {keynessOrder} from './keyness-order.ts';
import {phraseUnit} from './phrase-unit.ts';
import {recipeOf} from './recipe-of.ts';
import {TESTED_FROM} from './tested-terms.ts';
import {textSize} from './text-size.ts';
import {withAbsorbed} from './with-absorbed.ts';

/**
 * Which words or phrases set the target apart from the reference, by how much, how sure?
 *
 * One row a term, positive when the target has more: counts and rates of both sides, the chosen measures with
 * their intervals, and p-values for the family of terms with f1 + f2 ≥ minimum (raw, Benjamini–Hochberg,
 * Bonferroni; null outside the family). Order: LRC by size, then G² by size, then term in code-point order;
 * hidden words are one row, the last. A reference that contains the target means the rest of it, and a Note
 * says so. A side without words is an InputError.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(compare(await readText('moscow-1957:I'), await readText('moscow-1957'), {top: 1}));
 * [first.term, first.targetCount, first.referenceCount]; // → ['aggressive', 7, 1]
 * first.logRatioWalter; // → 3.49
 * ```
 */
export function compare(
  target: Text | FrequencyList,
  given: Text | FrequencyList,
  options: CompareOptions = {},
): Table {
  const {top, background, phrases} = options;
  const pair = comparedPair(target, given, options);
  const {whole, pooled, hidden, evidence, once} = pair;
  const judged = judgedPair(pair, options);
  const order = plannedFirst(keynessOrder(whole.terms, hidden, evidence), judged.findings).slice(0, top);
  const row = whole.terms.length;
  const shown = pooled === whole ? order : [...order, row];
  const found = table({
    name: 'keyness',
    title: `${target.label} against ${pair.reference.label}`,
    texts: sizesOf(pair),
    columns: keynessColumns(pooled, shown, {...judged, pooled: row}),
    notes: [...pair.notes, ...judged.notes],
    recipe: recipeOf({
      command: 'compare',
      texts: [target, given, ...(background === undefined ? [] : [background])],
      settings: {...settingsOf(options), isRest: pair.isRest, ...judged.settings},
      measures: judged.measures,
      ...(whole.units === undefined ? {} : {seed: whole.seed}),
    }),
  });
  return withAbsorbed(found, once, phrases ?? phraseUnit);
}

function plannedFirst(order: readonly number[], findings: readonly Finding[] | undefined): readonly number[] {
  if (findings === undefined) return order;
  const isPlanned = (t: number) => findings[t] !== 'exploratory';
  return [...order.filter(isPlanned), ...order.filter(t => !isPlanned(t))];
}

function sizesOf({target, reference, isRest}: ComparedPair): readonly TextSize[] {
  return [textSize(target), {...textSize(reference), ...(isRest ? {title: 'the rest'} : {})}];
}

function settingsOf(options: CompareOptions) {
  const {shortest = 1, longest = shortest, minimum = TESTED_FROM, hide, top} = options;
  const {corrections = USUAL_CORRECTIONS, background, phrases} = options;
  return {
    shortest,
    longest,
    minimum,
    hide: hide?.name ?? null,
    top: top ?? null,
    corrections,
    background: background?.label ?? null,
    ...(phrases === undefined ? {} : {phrases: phrases.name}),
  };
}
