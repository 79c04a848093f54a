// npm run bench: how fast and how large, as ratios within one run. A program, not a timed test.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {benchAdding} from './add-bench.ts';
import {benchAlignment} from './align-bench.ts';
import {benchFormats} from './bench-formats.ts';
import {type Contender, FAST, otherTokenisers} from './contenders.ts';
import {keynessContenders} from './keyness-contenders.ts';
import {keynessSpeed} from './keyness-speed.ts';
import {benchShift} from './shift-bench.ts';

const MB = 1e6;
const ROUNDS = 5;
const SMALL_ROUNDS = 200; // a small text is over before the compiler has warmed up
const DECLARATION = fileURLToPath(new URL('../../corpus/moscow-1957/1957declaration.txt', import.meta.url));
const MEMORY = fileURLToPath(new URL('memory.mjs', import.meta.url));
const BASE = 'split(/\\W+/) + Map';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Files up to the sample's size, at least one. */
function sampled(paths: readonly string[], size = Number.POSITIVE_INFINITY): readonly string[] {
  let bytes = 0;
  return paths.filter((path, i) => {
    bytes += statSync(path).size;
    return i === 0 || bytes <= size;
  });
}

/** Median seconds for each contender over interleaved rounds, scaled to all files. */
function timed(
  contenders: readonly Contender[],
  paths: readonly string[],
  rounds: number,
): Map<string, number> {
  const times = new Map<string, number[]>(contenders.map(({name}) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const {name, run, sample} of contenders) {
      const files = sampled(paths, sample);
      if (bytesOf(files) > MB) globalThis.gc?.();
      const began = performance.now();
      for (const path of files) run(path);
      const seconds = (performance.now() - began) / 1000;
      times.get(name)?.push((seconds * bytesOf(paths)) / bytesOf(files));
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

const wordCount: Contender = {
  name: 'wc -w',
  run(path) {
    return Number(
      execFileSync('wc', ['-w', ...path.split('\0')], {encoding: 'utf8'})
        .trim()
        .split(/\s+/u)[0],
    );
  },
};

/** One process over all files, as a person would run it: starting a process a file would count against it. */
function timeWordCount(paths: readonly string[]): number {
  return median(
    Array.from({length: ROUNDS}, () => {
      const began = performance.now();
      wordCount.run(paths.join('\0'));
      return (performance.now() - began) / 1000;
    }),
  );
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function printTimes(
  times: ReadonlyMap<string, number>,
  bytes: number,
  notes: ReadonlyMap<string, number>,
): void {
  const base = times.get(BASE) ?? Number.NaN;
  const wc = times.get('wc -w') ?? Number.NaN;
  print(`| | MB/s | × ${BASE.replaceAll('|', '')} | share of wc -w |`);
  print('| --- | ---: | ---: | ---: |');
  for (const [name, seconds] of times) {
    const sample = notes.get(name);
    const said =
      sample === undefined || sample >= bytes ? name : `${name} (on ${(sample / MB).toFixed(1)} MB)`;
    const row = [(bytes / MB / seconds).toFixed(1), (base / seconds).toFixed(2), (wc / seconds).toFixed(2)];
    print(`| ${said} | ${row.join(' | ')} |`);
  }
}

async function benchTexts(title: string, paths: readonly string[]): Promise<void> {
  const others = await otherTokenisers();
  const bytes = bytesOf(paths);
  print(`\n## ${title}: ${(bytes / MB).toFixed(2)} MB in ${paths.length} files, medians\n`);
  const rounds = bytes < MB ? SMALL_ROUNDS : ROUNDS;
  timed(FAST, sampled(paths, 4 * MB), rounds); // warm up
  const times = new Map([
    ['wc -w', timeWordCount(paths)],
    ...timed(FAST, paths, rounds),
    ...timed(others, paths, bytes < MB ? ROUNDS : 1),
  ]);
  printTimes(times, bytes, new Map(others.map(({name, sample}) => [name, bytesOf(sampled(paths, sample))])));
}

async function benchKeyness(title: string, paths: readonly string[]): Promise<void> {
  const [ours, plain] = keynessContenders(paths);
  const times = {ours: [] as number[], plain: [] as number[]};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of [
      ['ours', ours],
      ['plain', plain],
    ] as const) {
      globalThis.gc?.();
      const began = performance.now();
      run();
      times[name].push((performance.now() - began) / 1000);
    }
  }
  const [a, b] = [median(times.ours), median(times.plain)];
  print(`\nTwo-text keyness, ${title}: read, tokenise, count, G² of every term: ${a.toFixed(2)} s;`);
  print(`split + Map + the same G²: ${b.toFixed(2)} s; ${(b / a).toFixed(2)} × as fast.`);
}

function benchMemory(paths: readonly string[]): void {
  const bytes = bytesOf(paths);
  const largest = Math.max(...paths.map(path => statSync(path).size));
  for (const mode of ['keep', 'count']) {
    const said = execFileSync(process.execPath, [MEMORY, mode, ...paths], {encoding: 'utf8'});
    const {words, kilobytes} = JSON.parse(said) as {words: number; kilobytes: number};
    const peak = kilobytes * 1024;
    const what = mode === 'keep' ? 'token tables kept' : 'only counted';
    const held = `${(peak / bytes).toFixed(2)} × the text; ${((peak - largest) / MB).toFixed(0)} MB besides the largest file`;
    print(
      `Peak memory of the whole process, ${what}, ${words} words: ${(peak / MB).toFixed(0)} MB = ${held}.`,
    );
  }
}

async function printFormats(path: string): Promise<void> {
  print(`\n## Formats: one text of ${(statSync(path).size / MB).toFixed(2)} MB in each\n`);
  print('| | file, MB | text out, MB/s | peak memory of a process that reads it, MB |');
  print('| --- | ---: | ---: | ---: |');
  for (const row of await benchFormats(path)) print(row);
}

async function benchCounting(): Promise<void> {
  const folder = `${process.env.PHRASESHIFT_TEXTS ?? ''}/novels`;
  const novels = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map(name => `${folder}/${name}`)
    : [];
  print(`# Benchmark: Node ${process.version}, one core; ratios within this run`);
  await benchTexts('The Declaration', [DECLARATION]);
  await printFormats(novels[0] ?? DECLARATION);
  if (novels.length === 0) {
    print('\nNo novels: set PHRASESHIFT_TEXTS to a folder that has novels/ to measure at scale.');
  } else {
    await benchTexts('English novels', novels);
    await benchKeyness('novels, first half against second', novels);
    print();
    benchMemory(novels);
  }
}

/** What `npm run bench -- NAME` measures; counting when no name is given. */
const BENCHES: {readonly [name: string]: () => Promise<void>} = {
  counting: benchCounting,
  add: benchAdding,
  keyness: async () => keynessSpeed().forEach(print),
  align: benchAlignment,
  shift: benchShift,
};

await (BENCHES[process.argv[2] ?? 'counting'] ?? benchCounting)();
