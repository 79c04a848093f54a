// npm run bench -- align: is the alignment right where the truth is known, and how fast is it on real texts?
import {existsSync, readdirSync} from 'node:fs';
import {align} from '../../src/align/align.ts';
import {textReuse} from '../../src/align/text-reuse.ts';
import {readText} from '../../src/io/read-text.ts';
import {PASSAGE_OPERATIONS} from '../../src/model/alignment.ts';
import type {Text} from '../../src/model/text.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {editScore, pooled, precision, recall, type Score, sentenceScore} from '../support/alignment-score.ts';
import {JUDGED, rewordingScore} from '../support/rewording-score.ts';
import {syntheticPair} from '../support/synthetic-edits.ts';

const SEEDS = Array.from({length: 40}, (_, k) => 1957 + k); // so that a tenth of a percent is more than one sentence
const ROUNDS = 5;

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function row(name: string, score: Score): string {
  return `| ${name} | ${score.known} | ${precision(score).toFixed(4)} | ${recall(score).toFixed(4)} |`;
}

function benchTruth(share: number): void {
  const pairs = SEEDS.map(seed => syntheticPair(share, seed));
  const aligned = pairs.map(pair => ({pair, alignment: align(pair.earlier, pair.later)}));
  print(`\n## Synthetic edits of the Declaration, up to ${100 * share} % of words, ${SEEDS.length} seeds\n`);
  print('| | known | precision | recall |');
  print('| --- | ---: | ---: | ---: |');
  print(row('word-level edits', pooled(aligned.map(({pair, alignment}) => editScore(alignment, pair)))));
  const sentences = aligned.map(({pair, alignment}) => sentenceScore(alignment, pair));
  print(row('passages, all', pooled(sentences.flatMap(scores => [...scores.values()]))));
  for (const operation of PASSAGE_OPERATIONS) {
    const score = pooled(sentences.flatMap(scores => scores.get(operation) ?? []));
    if (score.known + score.found > 0) print(row(`passages: ${operation}`, score));
  }
}

async function benchRewordings(folder: string): Promise<void> {
  print('\n## Rewordings of real texts, judged by hand\n');
  print('| | reworded | precision | recall |');
  print('| --- | ---: | ---: | ---: |');
  const scores: Score[] = [];
  for (const pair of JUDGED) {
    const score = await rewordingScore(folder, pair);
    const name = (path: string) => path.replace(/^.*\//, '').replace('.txt', '');
    print(row(`${name(pair.earlier)} to ${name(pair.later)}`, score));
    scores.push(score);
  }
  print(row('all', pooled(scores)));
}

async function read(path: string, vocabulary = createVocabulary()): Promise<Text> {
  const text = await readText(path, {vocabulary});
  return text;
}

async function benchSpeed(folder: string): Promise<void> {
  const [a, b] = [
    await read(`${folder}/westminster-1647.txt`),
    await read(`${folder}/london-baptist-1689.txt`),
  ];
  const times = Array.from({length: ROUNDS}, () => {
    const began = performance.now();
    align(a, b);
    return (performance.now() - began) / 1000;
  });
  const median = times.toSorted((x, y) => x - y)[ROUNDS >> 1] ?? Number.NaN;
  print(
    `\nWestminster 1647 against London Baptist 1689: first ${times[0]?.toFixed(2)} s, median ${median.toFixed(2)} s.`,
  );
}

async function benchReuse(folder: string): Promise<void> {
  const began = performance.now();
  const vocabulary = createVocabulary();
  const texts: Text[] = [];
  for (const name of readdirSync(folder).sort()) texts.push(await read(`${folder}/${name}`, vocabulary));
  const read_ = performance.now();
  const {clusters} = textReuse(texts);
  const ended = performance.now();
  const words = texts.reduce((sum, {tokens}) => sum + tokens.term.length, 0);
  const peak = process.resourceUsage().maxRSS / 1000;
  print(
    `\nReuse of 8 words or more, all pairs of ${texts.length} novels, ${words} words: ${((ended - began) / 1000).toFixed(1)} s ` +
      `(of which search ${((ended - read_) / 1000).toFixed(1)} s), peak memory ${peak.toFixed(0)} MB, ${clusters.length} passages.`,
  );
}

/** All of it; what needs real texts only where they are. */
export async function benchAlignment(): Promise<void> {
  print(`# Alignment: Node ${process.version}`);
  for (const share of [0.05, 0.1, 0.2]) benchTruth(share);
  const folder = process.env.PHRASESHIFT_TEXTS ?? '';
  if (!existsSync(`${folder}/novels`)) {
    print(
      '\nNo real texts: set PHRASESHIFT_TEXTS to a folder with confessions/ and novels/ to measure speed.',
    );
    return;
  }
  await benchRewordings(folder);
  await benchSpeed(`${folder}/confessions`);
  await benchReuse(`${folder}/novels`);
}
