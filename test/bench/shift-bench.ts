// npm run bench -- shift: how long does each question about phrases take, asked of two texts in one process?
import {existsSync} from 'node:fs';
import {align} from '../../src/align/align.ts';
import {textReuse} from '../../src/align/text-reuse.ts';
import {alignShares} from '../../src/analyses/align-shares.ts';
import {alignTable} from '../../src/analyses/align-table.ts';
import {beyond} from '../../src/analyses/beyond.ts';
import {compare} from '../../src/analyses/compare.ts';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {lineage} from '../../src/analyses/lineage.ts';
import {loadPhraseUnit} from '../../src/analyses/phrase-unit.ts';
import {reuseTable} from '../../src/analyses/reuse-table.ts';
import {sectionMatrix} from '../../src/analyses/section-matrix.ts';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {shift} from '../../src/analyses/shift.ts';
import {SHIFT_MEASURES} from '../../src/analyses/shift-graph/shift-measure.ts';
import {shiftGraph} from '../../src/analyses/shift-graph.ts';
import {substitutions} from '../../src/analyses/substitutions.ts';
import {textSize} from '../../src/analyses/text-size.ts';
import {InputError} from '../../src/base/errors.ts';
import {readText} from '../../src/io/read-text.ts';
import type {Text} from '../../src/model/text.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {declarationText} from '../support/declaration.ts';

const ROUNDS = 3;

interface Pair {
  readonly name: string;
  readonly earlier: Text;
  readonly later: Text;
}

type Question = readonly [name: string, ask: () => unknown];

/** Each question of the issue but noun phrases; each makes its own alignment, as a command does. */
async function questions({earlier, later}: Pair): Promise<readonly Question[]> {
  const [phrases, frames] = [await loadPhraseUnit('phrase'), await loadPhraseUnit('frame')];
  const scores = new Map([...earlier.tokens.term].map(id => [earlier.tokens.vocabulary.term(id), id % 9]));
  return [
    ['phrases counted once', () => frequencies(later, {phrases})],
    ['frames', () => frequencies(later, {phrases: frames})],
    ['align', () => [align(earlier, later)].map(found => [alignTable(found), alignShares(found)])],
    ['shift', () => shift(earlier, later)],
    ['substitutions', () => substitutions(earlier, later)],
    ...SHIFT_MEASURES.map(
      ({name}): Question => [`graph ${name}`, () => shiftGraph(later, earlier, {measure: name})],
    ),
    ['graph of scores', () => shiftGraph(later, earlier, {scores})],
    ['beyond: keyness of what is new', () => compare(beyond(later, earlier), earlier)],
    ['lineage of the richest phrases', () => lineage(undefined, [earlier, later])],
    ['matrix', () => sectionMatrix(earlier, later)],
    ['reuse', () => reuseTable(textReuse([earlier, later]))],
  ];
}

/** One of each question, one graph among them, of one alignment: what a user who asks for everything waits for. */
async function everything({earlier, later}: Pair): Promise<readonly [clock: number, processor: number]> {
  const [phrases, frames] = [await loadPhraseUnit('phrase'), await loadPhraseUnit('frame')];
  const taken = seconds(() => {
    const alignment = align(earlier, later);
    return [
      frequencies(later, {phrases}),
      frequencies(later, {phrases: frames}),
      [alignTable(alignment), alignShares(alignment)],
      shift(earlier, later, {alignment}),
      substitutions(earlier, later, {alignment}),
      shiftGraph(later, earlier, {measure: 'jensen-shannon'}),
      compare(beyond(later, earlier, alignment), earlier),
      lineage(undefined, [earlier, later]),
      sectionMatrix(earlier, later, {alignment}),
      reuseTable(textReuse([earlier, later])),
    ];
  });
  if (taken === undefined) throw new TypeError('two texts of which everything can be asked');
  return taken;
}

/** Seconds of the clock and of the processor, all threads; undefined where the measure is. */
function seconds(ask: () => unknown): readonly [clock: number, processor: number] | undefined {
  const [began, used] = [performance.now(), process.cpuUsage()];
  try {
    ask();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const {user, system} = process.cpuUsage(used);
  return [(performance.now() - began) / 1000, (user + system) / 1e6];
}

/** For each question: the first time, then the best of some rounds. */
async function timed(pair: Pair): Promise<readonly (readonly [name: string, ...times: number[]])[]> {
  const asked = await questions(pair);
  const first = asked.map(([, ask]) => seconds(ask));
  return asked.flatMap(([name, ask], i) => {
    const cold = first[i];
    if (cold === undefined) return [];
    const again = Array.from({length: ROUNDS}, () => seconds(ask) ?? [Number.NaN, Number.NaN]);
    const best = ([0, 1] as const).map(at => Math.min(...again.map(times => times[at])));
    return [[name, ...cold, ...best] as const];
  });
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

async function benchPair(pair: Pair): Promise<void> {
  const words = (text: Text) => textSize(text).words;
  const rows = await timed(pair);
  const sums = [1, 2, 3, 4].map(at => rows.reduce((sum, row) => sum + (row[at] as number), 0));
  print(`\n## ${pair.name}: ${words(pair.earlier)} and ${words(pair.later)} words\n`);
  print(`| | first, s | of processor | again (best of ${ROUNDS}), s | of processor |`);
  print('| --- | ---: | ---: | ---: | ---: |');
  for (const [name, ...times] of [...rows, ['sum', ...sums] as const]) {
    print(`| ${[name, ...(times as number[]).map(time => time.toFixed(3))].join(' | ')} |`);
  }
}

/** Real pairs where they are, the larger ones last; else two parts of the Declaration. */
async function pairs(folder: string): Promise<readonly Pair[]> {
  const vocabulary = createVocabulary();
  const read = (path: string) => readText(`${folder}/${path}.txt`, {vocabulary});
  if (!existsSync(`${folder}/rights`)) {
    const parts = sectionTexts(declarationText());
    const [one, four] = ['I', 'IV'].map(id => parts.find(({label}) => label.endsWith(`:${id}`)) as Text);
    return [{name: 'The Declaration, part I against IV', earlier: one as Text, later: four as Text}];
  }
  const pair = async (name: string, from: string, to: string) => ({
    name,
    earlier: await read(from),
    later: await read(to),
  });
  return [
    await pair('The Declaration of 1957 against the ECHR', 'moscow-1957/1957declaration', 'rights/echr-1950'),
    await pair('ECHR 1950 to ICCPR 1966', 'rights/echr-1950', 'rights/iccpr-1966'),
    await pair('Social Charter 1961 to 1996', 'rights/social-charter-1961', 'rights/social-charter-1996'),
    await pair(
      'Westminster 1647 to London Baptist 1689',
      'confessions/westminster-1647',
      'confessions/london-baptist-1689',
    ),
  ];
}

/** Everything asked once, then all pairs, question by question. */
export async function benchShift(): Promise<void> {
  print(`# Phrase shifts: Node ${process.version}, 2,000 resamples, every question from the texts on`);
  const all = await pairs(process.env.PHRASESHIFT_TEXTS ?? '');
  const [clock, processor] = await everything(all[0] as Pair);
  print(
    `\nOne of each question of ${all[0]?.name}, first thing in the process, one alignment and one graph: ` +
      `${clock.toFixed(2)} s, ${processor.toFixed(2)} s of processor`,
  );
  for (const pair of all) await benchPair(pair);
}
