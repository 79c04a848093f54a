import {citation} from '../../ingest/citation.ts';
import {g2FourTerm} from '../../measures/keyness/g2-four-term.ts';
import {logRatioWalter} from '../../measures/keyness/log-ratio-walter.ts';
import {lrc95} from '../../measures/keyness/lrc95.ts';
import {logRatioInterval} from '../../measures/log-ratio-interval.ts';
import type {Alignment} from '../../model/alignment.ts';
import type {KeynessMeasure} from '../../model/measure.ts';
import type {Column, NumberColumn} from '../../model/table.ts';
import type {Text} from '../../model/text.ts';
import {type ColumnMaker, columnsOver, decimal, INTEGER, signed, TERM, TERM_WORDS} from '../columns.ts';
import {ABSORBED} from '../with-absorbed.ts';
import {wordsInTerm} from '../words-in-term.ts';
import type {ShiftRow} from './shift-row.ts';

const P = {unit: 'probability', format: {style: 'p'}} as const;
const INTERVAL = '95 % interval of the Log Ratio, null where unbounded';

/** The columns of the table `shift`. */
export function shiftColumns(rows: readonly ShiftRow[], {earlier, later}: Alignment): readonly Column[] {
  const column = columnsOver(rows);
  return [
    column.text(TERM, ({term}) => term),
    column.number(TERM_WORDS, ({term}) => wordsInTerm(term)),
    column.text({name: 'class', title: 'Class'}, row => row.class),
    column.text({name: 'earlier', title: 'Earlier wording'}, ({wordings}) => wordings?.earlier ?? null),
    column.text({name: 'later', title: 'Later wording'}, ({wordings}) => wordings?.later ?? null),
    ...countColumns(column, {earlier, later}),
    ...fateColumns(column),
    ...effectColumns(column),
    column.number({name: 'p', title: 'p', ...P}, ({p}) => p?.raw ?? null),
    column.number({name: 'pBh', title: 'p (BH)', ...P}, ({p}) => p?.bh ?? null),
    column.number(STABILITY, row => row.stability),
    column.number(CHANCE, row => row.chanceAlone),
    column.text(NOISE, ({isNoise}) => (isNoise === null ? null : isNoise ? 'below' : '')),
    column.text(ABSORBED, ({absorbed}) => absorbed.join('; ')),
    column.text(places('earlier', 'Earlier', earlier), row => cited(earlier, row.earlierRows)),
    column.text(places('later', 'Later', later), row => cited(later, row.laterRows)),
  ];
}

const STABILITY = {
  name: 'stability',
  title: 'Stability',
  about: 'share of resamples of the paragraphs of both texts in which the difference keeps its direction',
  unit: 'share',
  format: decimal(2),
};
const NOISE = {
  name: 'noise',
  title: 'Noise',
  about: 'below: it differs no more than two transcriptions of one text do; undefined when none were given',
};
const CHANCE = {
  name: 'chanceAlone',
  title: 'By length',
  about: 'chance that all its occurrences fall into the one text, were the words of both dealt out at random',
  ...P,
};

function countColumns(
  column: ColumnMaker<ShiftRow>,
  {earlier, later}: Pick<Alignment, 'earlier' | 'later'>,
): readonly NumberColumn[] {
  const unit = 'occurrences';
  const rate = {unit: 'occurrences per million words', format: decimal(0)};
  return [
    column.number(
      {name: 'referenceCount', title: 'Earlier', about: `in ${earlier.label}`, unit, format: INTEGER},
      ({cell}) => cell.f2,
    ),
    column.number(
      {name: 'targetCount', title: 'Later', about: `in ${later.label}`, unit, format: INTEGER},
      ({cell}) => cell.f1,
    ),
    column.number(
      {name: 'referencePerMillion', title: 'Earlier per million', ...rate},
      ({cell}) => (cell.f2 / cell.n2) * 1e6,
    ),
    column.number(
      {name: 'targetPerMillion', title: 'Later per million', ...rate},
      ({cell}) => (cell.f1 / cell.n1) * 1e6,
    ),
  ];
}

function fateColumns(column: ColumnMaker<ShiftRow>): readonly NumberColumn[] {
  const facts = {unit: 'occurrences', format: INTEGER};
  const reworded = {name: 'rewordings', title: 'Reworded', unit: 'places', format: INTEGER};
  return [
    column.number(reworded, ({wordings}) => wordings?.places ?? null),
    column.number({name: 'carried', title: 'Carried', ...facts}, ({carried}) => carried),
    column.number({name: 'changed', title: 'Changed', ...facts}, ({changed}) => changed),
    column.number({name: 'free', title: 'Free', ...facts}, ({free}) => free),
  ];
}

function effectColumns(column: ColumnMaker<ShiftRow>): readonly NumberColumn[] {
  const facts = (measure: KeynessMeasure) => ({
    unit: measure.unit,
    about: measure.sign,
    format: signed(2),
    measure: measure.name,
  });
  const bound = {...facts(logRatioWalter), about: INTERVAL};
  return [
    column.number({name: 'logRatioWalter', title: 'Log Ratio', ...facts(logRatioWalter)}, ({cell}) =>
      logRatioWalter.score(cell),
    ),
    column.number({name: 'low', title: 'Low', ...bound}, ({cell}) => logRatioInterval(cell, 0.95)[0]),
    column.number({name: 'high', title: 'High', ...bound}, ({cell}) => logRatioInterval(cell, 0.95)[1]),
    column.number({name: 'lrc95', title: lrc95.title, ...facts(lrc95)}, ({cell}) => lrc95.score(cell)),
    column.number({name: 'g2FourTerm', title: g2FourTerm.title, ...facts(g2FourTerm)}, ({cell}) =>
      g2FourTerm.score(cell),
    ),
  ];
}

function places(name: string, title: string, {label}: Text) {
  return {name: `${name}Places`, title: `${title} places`, about: `text:part.paragraph.sentence in ${label}`};
}

function cited({document, tokens}: Text, rows: readonly number[]): string {
  return rows.map(row => citation(document, tokens, row).label).join('; ');
}
