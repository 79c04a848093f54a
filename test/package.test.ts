import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {build} from 'esbuild';
import ts from 'typescript';
import {scratchFolders} from './support/scratch-folders.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const folderOf = scratchFolders();

/** The ten lines of the issue, as a user of the package writes them. */
const PROGRAM = `import {align, charts, compare, countTerms, keyness, readCorpus, render, shift, textOf, tokenise} from 'phraseshift';
import {corpusFolder, createVocabulary, numbers, readText, rowCount, type Table} from 'phraseshift';

const {documents} = await readCorpus(await corpusFolder());
const [document] = documents;
if (document === undefined) throw new Error('an empty corpus');
const whole = textOf(document);
const part = await readText('moscow-1957:I');
const table: Table = compare(part, whole);
const svg: string = await render.svg(charts.keynessBars(table));
const counts: Uint32Array = countTerms(tokenise(document, createVocabulary()));
const target = {label: 'a', counts: Uint32Array.of(30), size: 1000};
const scores = keyness({terms: ['war'], target, reference: {...target, counts: Uint32Array.of(10)}}, 'lrc95');
const later = await readText('moscow-1957:IV');
process.stdout.write(
  JSON.stringify({
    terms: rowCount(table),
    strongest: numbers(table, 'targetCount')[0],
    svg: svg.startsWith('<'),
    words: counts.reduce((sum, count) => sum + count, 0) > 5000,
    scores: scores.length,
    passages: align(part, later).passages.length > 0,
    phrases: rowCount(shift(part, later)) > 100,
  }),
);
`;

let consumer = '';

beforeAll(() => {
  consumer = folderOf({'program.mts': PROGRAM, 'package.json': '{"type": "module"}'});
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{filename}] = JSON.parse(packed) as [{filename: string}];
  const modules = join(consumer, 'node_modules');
  mkdirSync(join(modules, 'phraseshift'), {recursive: true});
  execFileSync('tar', ['-xzf', filename, '-C', join(modules, 'phraseshift'), '--strip-components=1'], {
    cwd: consumer,
  });
  // What npm would install from the registry is taken from here: dependencies alone, and the types of Node.
  const {dependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    mkdirSync(join(modules, name, '..'), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
}, 120_000);

describe('the package, as npm packs it', () => {
  test('holds what it exports, its command, its corpus and its papers, and nothing of the workshop', () => {
    const root = join(consumer, 'node_modules/phraseshift');
    expect(readdirSync(root).sort()).toEqual(
      [
        'CHANGELOG.md',
        'CITATION.cff',
        'LICENSE',
        'README.md',
        'corpus',
        'dist',
        'package.json',
        'reports',
      ].sort(),
    );
    const {exports, bin, browser} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [exports['.'], exports['./browser']].flatMap(entry => Object.values(entry as object));
    for (const path of [
      ...named,
      ...Object.values(bin),
      ...Object.keys(browser),
      ...Object.values(browser),
    ]) {
      expect(readFileSync(join(root, String(path)), 'utf8').length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])(
    'a strict TypeScript project finds its types, with moduleResolution %s',
    (_, module, moduleResolution) => {
      const options: ts.CompilerOptions = {
        target: ts.ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
        module,
        moduleResolution,
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        types: ['node'],
        typeRoots: [join(consumer, 'node_modules/@types')],
        noEmit: true,
      };
      const program = ts.createProgram([join(consumer, 'program.mts')], options);
      const own = program
        .getSourceFiles()
        .filter(({fileName}) => fileName.startsWith(consumer) && !fileName.includes('@types'))
        .flatMap(source => ts.getPreEmitDiagnostics(program, source))
        .map(
          ({file, messageText}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        );
      expect(
        program.getSourceFiles().filter(({fileName}) => fileName.includes('/phraseshift/dist/')).length,
      ).toBeGreaterThan(100);
      expect(own).toEqual([]);
    },
  );

  test('its program runs as a module of Node', () => {
    const {outputText} = ts.transpileModule(PROGRAM, {
      compilerOptions: {target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext},
    });
    writeFileSync(join(consumer, 'program.mjs'), outputText);
    const said = execFileSync(process.execPath, ['program.mjs'], {cwd: consumer, encoding: 'utf8'});
    expect(JSON.parse(said)).toMatchObject({
      strongest: 7,
      svg: true,
      words: true,
      scores: 1,
      passages: true,
      phrases: true,
    });
  });

  test('to import it does nothing: no output, no global but the two of zod', () => {
    const program = `const before = new Set(Object.keys(globalThis));
      await import('phraseshift');
      process.stdout.write(Object.keys(globalThis).filter(name => !before.has(name)).join());`;
    writeFileSync(join(consumer, 'silent.mjs'), program);
    expect(execFileSync(process.execPath, ['silent.mjs'], {cwd: consumer, encoding: 'utf8'})).toBe(
      '__zod_globalConfig,__zod_globalRegistry',
    );
  });
});

/** What a program gives where there is a browser's language and nothing of Node. */
async function inBrowser(
  contents: string,
): Promise<{readonly given: Readonly<Record<string, unknown>>; readonly size: number}> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: consumer, sourcefile: 'page.ts', loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true, // what is heavy is loaded when it is asked for
    outdir: '/',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
  const context = vm.createContext({TextEncoder, TextDecoder, URL});
  const modules = new Map(
    outputFiles.map(({path, text}) => [path, new vm.SourceTextModule(text, {context, identifier: path})]),
  );
  const found = (specifier: string) => modules.get(specifier.replace(/^\./, '')) as vm.SourceTextModule;
  const entry = found('/stdin.js');
  await entry.link(found);
  await entry.evaluate();
  const [{text = ''} = {}] = outputFiles.filter(({path}) => path === '/stdin.js');
  return {given: entry.namespace as Readonly<Record<string, unknown>>, size: text.length};
}

describe('a bundle for the browser', () => {
  test('of the whole door builds without any module of Node', async () => {
    expect((await inBrowser("export * from 'phraseshift/browser';")).given).toHaveProperty('compare');
  });

  test('counts words, and carries only what it uses', async () => {
    const {given, size} =
      await inBrowser(`import {countTerms, createVocabulary, tokenise} from 'phraseshift/browser';
      const vocabulary = createVocabulary();
      const tokens = tokenise({text: 'Peace, not war: PEACE for the people.', sections: []}, vocabulary);
      export const peace = countTerms(tokens)[vocabulary.idOf('peace')];
      export const words = tokens.term.length;`);
    expect(given).toMatchObject({peace: 2, words: 7});
    expect(size).toBeLessThan(40_000);
  });

  test('reads bytes, compares, and specifies a chart', async () => {
    const {given} = await inBrowser(`import {charts, compare, ingest, textOf} from 'phraseshift/browser';
      const read = async (id, text) => textOf(await ingest(new TextEncoder().encode(text), {id, path: id, sha256: id}));
      const war = 'War, war, war and bread. '.repeat(9);
      const table = compare(await read('a', war.replaceAll('ar', 'ine')), await read('b', war));
      export const terms = table.columns[0].values.length;
      export const schema = charts.keynessBars(table).spec.$schema;`);
    expect(given).toMatchObject({terms: 4, schema: expect.stringContaining('vega-lite')});
  });
});
