import {compareCounts} from '../counts/compare-counts.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {COUNT, columnsOver, decimal, PART, RUNNING_WORDS} from './columns.ts';
import {countsOf} from './counts-of.ts';
import {COMMON, leastCounts} from './least-counts.ts';
import {recipeOf} from './recipe-of.ts';
import {sectionTexts} from './section-texts.ts';
import {TESTED_FROM, testedTerms} from './tested-terms.ts';
import {textSize} from './text-size.ts';
import {withoutTarget} from './without-target.ts';

const ALPHA = 0.05;
const RATIO = {name: 'ratio', title: 'The same as a ratio', unit: 'times the rate', format: decimal(1)};

/**
 * How large must a difference between a part and the rest be before it can be told from chance?
 *
 * One row a part: its words, those of the rest, the number m of words tested, and the smallest count in the part
 * that is significant at 5 % after Bonferroni for a word that the rest lacks, and for one that occurs there ten
 * times (also as a ratio of rates). Undefined where even a part made of that word alone would not do.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [, part] = rows(detectable(await readText('moscow-1957')));
 * [part.section, part.absent, part.common]; // → ['Part I', 6, 18]
 * ```
 */
export function detectable(text: Text): Table {
  const parts = sectionTexts(text);
  const column = columnsOver(parts.map(part => ofPart(part, text)));
  return table({
    name: 'detectable',
    title: 'The smallest difference that could be significant',
    texts: parts.map(textSize),
    columns: [
      column.text(PART, ({title}) => title),
      column.number(RUNNING_WORDS, ({n1}) => n1),
      column.number({...RUNNING_WORDS, name: 'rest', title: 'Words of the rest'}, ({n2}) => n2),
      column.number(
        {...COUNT, name: 'familySize', title: 'Words tested', unit: 'terms'},
        row => row.familySize,
      ),
      column.number({...COUNT, name: 'absent', title: 'Least count, absent in the rest'}, row => row.absent),
      column.number(
        {...COUNT, name: 'common', title: `Least count, ${COMMON} in the rest`},
        row => row.common,
      ),
      column.number(RATIO, row => row.ratio),
    ],
    notes: [],
    recipe: recipeOf({command: 'detectable', texts: [text], settings: {alpha: ALPHA, common: COMMON}}),
  });
}

function ofPart(part: Text, whole: Text) {
  const rest = withoutTarget(part, whole).reference;
  const comparison = compareCounts(countsOf(part, {}), countsOf(rest, {}));
  const [n1, n2] = [comparison.target.size, comparison.reference.size];
  const familySize = testedTerms(comparison, TESTED_FROM).length;
  return {title: textSize(part).title, n1, n2, familySize, ...leastCounts(n1, n2, familySize)};
}
