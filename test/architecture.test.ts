import {execFileSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import {CHARTS} from '../src/charts/registry.ts';
import {COMMANDS} from '../src/cli/registry.ts';
import {CONTAINERS} from '../src/ingest/containers/registry.ts';
import {FORMATS} from '../src/ingest/formats/registry.ts';
import {NORMALISERS} from '../src/ingest/normalise/registry.ts';
import {ODDITIES} from '../src/ingest/oddities/registry.ts';
import {MEASURES} from '../src/measures/registry.ts';
import {DRAWINGS} from '../src/reports/drawings/registry.ts';
import {REPORTS} from '../src/reports/registry.ts';
import {STORIES} from '../src/reports/sections/registry.ts';
import {brokenFloors, ROOMS, roomOf} from './support/floors.ts';
import {brokenRules, switchedOff} from './support/house-rules.ts';
import {importsOf} from './support/imports-of.ts';
import {inCircles} from './support/in-circles.ts';
import {parsedFolder, parsedSource, pathsUnder} from './support/parsed-source.ts';
import {unproved} from './support/unproved.ts';

const SOURCES = parsedFolder('src');
const TEST_FILES = parsedFolder('test').filter(({path}) => !path.startsWith('test/bench/'));
const TESTS = TEST_FILES.filter(({path}) => path.endsWith('.test.ts'));
const lines = (text: string) => text.trimEnd().split('\n').length;

describe('floors', () => {
  test('every room is on the plan', () => {
    expect(SOURCES.map(({path}) => roomOf(path)).filter(room => !(room in ROOMS))).toEqual([]);
  });

  test('imports lead down, packages stay in their rooms, heavy ones load when needed', () => {
    expect(SOURCES.flatMap(brokenFloors)).toEqual([]);
  });

  test.each([
    ['src/stats/a.ts', "import {b} from '../model/b.ts';", 'stats (floor 1) may import lower floors only'],
    ['src/charts/a.ts', "export {b} from '../render/b.ts';", 'render is on floor 3'],
    ['src/charts/a.ts', "const b = await import('../io/b.ts');", 'io is on floor 4'],
    ['src/counts/a.ts', "type B = import('../analyses/b.ts').B;", 'analyses is on floor 4'],
    ['src/cli/a.ts', "import {b} from '../io/b.ts';", 'cli may import src/index.ts alone'],
    ['src/io/a.ts', "import {b} from '../base/b.js';", 'ends in .ts'],
    ['src/io/a.ts', "import {b} from '../../test/b.ts';", 'expected a file of src'],
    ['src/counts/a.ts', "import {readFileSync} from 'node:fs';", 'counts may use no outside package'],
    ['src/base/a.ts', "import natural from 'natural';", 'base may use natural/lib/natural/*'],
    ['src/render/a.ts', "import * as vega from 'vega';", 'a heavy package'],
    ['src/io/a.ts', 'await import(name);', 'imports (computed)'],
  ])('the check can fail: in %s, %s', (path, text, wrong) => {
    expect(brokenFloors(parsedSource(path, text))).toEqual([expect.stringContaining(wrong)]);
  });

  test('no two files need one another, not even for types', () => {
    expect(inCircles(SOURCES)).toEqual([]);
  });

  test('the check can fail: a circle of two, one file that leads there and one that comes after', () => {
    const files = {
      a: "import {b} from './b.ts';",
      b: "import type {c} from './c.ts';",
      c: "import {b} from './b.ts'; import {d} from './d.ts';",
      d: '',
    };
    const sources = Object.entries(files).map(([name, text]) => parsedSource(`src/x/${name}.ts`, text));
    expect(inCircles(sources)).toEqual(['src/x/b.ts', 'src/x/c.ts']);
  });
});

describe('the door for browsers', () => {
  const reached = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    const source = SOURCES.find(candidate => candidate.path === path);
    if (source === undefined || seen.has(path)) return seen;
    seen.add(path);
    for (const {target, isRelative} of importsOf(source)) if (isRelative) reached(target, seen);
    return seen;
  };

  test('leads to no file that touches the disk', () => {
    const rooms = new Set([...reached('src/browser.ts')].map(roomOf));
    expect([...rooms]).toContain('charts');
    expect([...rooms]).not.toContain('io');
  });

  test('the check can fail: the other door leads there', () => {
    expect([...reached('src/index.ts')].map(roomOf)).toContain('io');
  });
});

describe('rules of the house', () => {
  test('hold in every file', () => {
    expect(SOURCES.flatMap(brokenRules)).toEqual([]);
  });

  test.each([
    ['let state = 0;', 'let or var of the module'],
    ['export const f = (x: any) => x;', 'any; expected a type'],
    ['export default function f() {}', 'default export'],
    ['const f = 1;\nexport default f;', 'default export'],
    ['export class Store {}', 'class; only errors are classes'],
    ['enum Kind {A}', 'enum'],
    ['// TODO: later', 'unfinished'],
    ['// @ts-ignore', 'silences the compiler'],
    ["console.log('a');", 'console'],
    ['const x = Math.random();', 'expected seededRandom'],
    ['const y = Math.pow(2, x);', 'expected power'],
    ['const y = 2 ** x;', 'expected power'],
    ['const y = x ** 3;', 'expected power'],
    ['const now = new Date();', 'results know no clock'],
    ['const now = Date.now();', 'results know no clock'],
    ["const a = 'a'.localeCompare('b');", 'depends on the locale'],
    ['const s = new Intl.Segmenter();', 'Intl without a locale'],
    ['function f(a: 1, b: 1, c: 1, d: 1) {}', '4 positional parameters'],
    ['function f(a: 1, b: 1, c: 1, d: 1, {e}: {e: 1}) {}', '4 positional parameters'],
    [`function f() {${'\n'.repeat(40)}}`, 'function of 41 lines'],
    ['export function getTerms() {}', 'vague name'],
  ])('the check can fail: %j', (text, wrong) => {
    expect(brokenRules(parsedSource('src/io/a.ts', text))).toEqual([expect.stringContaining(wrong)]);
  });

  test('no test is switched off', () => {
    expect(TESTS.flatMap(switchedOff)).toEqual([]);
  });

  test.each(['only', 'skip', 'todo'])('the check can fail: a test with .%s', word => {
    expect(switchedOff(parsedSource('test/a.test.ts', `test.${word}('a', f);`))).toHaveLength(1);
  });
});

describe('files', () => {
  test('none is over 250 lines, half are under 60', () => {
    const lengths = SOURCES.map(({path, text}) => ({path, lines: lines(text)}));
    expect(lengths.filter(file => file.lines > 250)).toEqual([]);
    expect(lengths.filter(file => file.lines < 60).length).toBeGreaterThan(lengths.length / 2);
  });

  test('names are in kebab-case and say what is inside', () => {
    const vague = /(^|\/)(utils?|helpers?|managers?|services?|misc|common|data|info)(\.ts|\/)/;
    const named = SOURCES.map(({path}) => path);
    expect(named.filter(path => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.d)?\.ts$/.test(path))).toEqual([]);
    expect(named.filter(path => vague.test(path))).toEqual([]);
  });

  test('every file is proved, by a test of its own or of the file of its room that uses it', () => {
    expect(unproved(SOURCES, TEST_FILES)).toEqual([]);
  });

  test('the check can fail: a file that no test reaches', () => {
    const house = [
      parsedSource(
        'src/io/a.ts',
        "import {b} from './b.ts';\nimport {all} from './registry.ts';\nexport const a = b;",
      ),
      parsedSource('src/io/b.ts', 'export const b = 1;'),
      parsedSource('src/io/registry.ts', "import {c} from './c.ts';\nexport const all = [c];"),
      parsedSource('src/io/c.ts', 'export const c = 1;'),
      parsedSource('src/io/types.ts', 'export interface T {}'),
    ];
    const mirror = parsedSource('test/io/a.test.ts', '');
    const ofAll = parsedSource('test/io/every.test.ts', "import {all} from '../../src/io/registry.ts';");
    expect(unproved(house, [])).toEqual(['src/io/a.ts', 'src/io/b.ts', 'src/io/registry.ts', 'src/io/c.ts']);
    expect(unproved(house, [mirror])).toEqual(['src/io/c.ts']);
    expect(unproved(house, [ofAll])).toEqual(['src/io/a.ts', 'src/io/b.ts']);
  });

  test('every test beside a file has its file', () => {
    const known = new Set(SOURCES.flatMap(({path}) => [path, path.replace(/\/[^/]*$/, '.ts')]));
    const rooms = Object.keys(ROOMS).map(room => `test/${room}/`);
    const stray = TESTS.filter(source => rooms.some(room => source.path.startsWith(room))).filter(source => {
      const mirrored = source.path.replace(/^test/, 'src').replace(/\.test\.ts$/, '.ts');
      return !known.has(mirrored) && !importsOf(source).some(({target}) => known.has(target));
    });
    expect(stray.map(({path}) => path)).toEqual([]);
  });
});

describe('registries', () => {
  const filesOf = (folder: string, others: readonly string[] = []) =>
    pathsUnder(folder)
      .map(path => path.slice(folder.length + 1).replace(/\.ts$/, ''))
      .filter(name => !name.includes('/') && ![...others, 'registry'].includes(name))
      .sort();
  const namesOf = (records: readonly {readonly name: string}[]) => records.map(({name}) => name).sort();

  test.each([...new Set(MEASURES.map(({family}) => family))])(
    'measures/%s: file name = record name = registered',
    family => {
      const registered = MEASURES.filter(measure => measure.family === family);
      expect(namesOf(registered)).toEqual(filesOf(`src/measures/${family}`));
    },
  );

  test('every folder of measures is a family', () => {
    const folders = new Set(pathsUnder('src/measures').map(path => path.split('/').slice(2, -1).join('/')));
    for (const other of ['', 'works']) folders.delete(other); // what several measures share, and where they come from
    expect([...folders].sort()).toEqual([...new Set(MEASURES.map(({family}) => family))].sort());
  });

  test.each([
    ['src/ingest/formats', FORMATS, []],
    ['src/ingest/containers', CONTAINERS, []],
    ['src/ingest/normalise', NORMALISERS, []],
    ['src/ingest/oddities', ODDITIES, []],
    ['src/charts', CHARTS, ['chart-type', 'charts', 'theme']],
    ['src/reports/sections', STORIES, ['method']],
    [
      'src/reports',
      REPORTS,
      ['chart-block', 'figure-appendix', 'listed', 'renamed', 'result-recipes', 'visible-rows'],
    ],
    ['src/reports/drawings', DRAWINGS, ['drawing', 'given-texts', 'in-time-order', 'uncut']],
    ['src/cli/commands', COMMANDS, []],
  ] as const)('%s: file name = record name = registered', (folder, records, others) => {
    expect(namesOf(records)).toEqual(filesOf(folder, others));
  });
});

test('the root holds the agreed names', () => {
  const agreed = [
    'CHANGELOG.md',
    'CITATION.cff',
    'LICENSE',
    'README.md',
    'corpus',
    'notebooks',
    'package-lock.json',
  ];
  const allowed = new Set([...agreed, 'package.json', 'reports', 'src', 'test', 'tsconfig.json']);
  const root = new URL('..', import.meta.url);
  const committed = execFileSync('git', ['ls-files'], {cwd: root, encoding: 'utf8'}).trimEnd().split('\n');
  const names = new Set(committed.map(path => path.replace(/\/.*/, '')));
  expect(names.size).toBeGreaterThan(5);
  expect([...names].filter(name => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
});
