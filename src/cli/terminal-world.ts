import type {AddOptions, Note, Recipe} from '../index.ts';
import {type Progress, progress} from './progress.ts';
import {progressBar} from './progress-bar.ts';
import {run, type Streams} from './run.ts';
import {today} from './today.ts';
import {withTyped} from './typed-command.ts';
import type {World} from './world.ts';

// Parts of the world, each loaded when it is first touched: nobody waits for what a command does not use.
const asking = () => import('./world/asking.ts');
const changing = () => import('./world/changing.ts');
const reading = () => import('./world/reading.ts');
const showing = () => import('./world/showing.ts');
const writing = () => import('./world/writing.ts');

/** The world of a real terminal: files, stdout, stderr. `typed` is what the recipes of its results will say. */
export function terminalWorld(streams: Streams, isTerminal: boolean, typed: readonly string[] = []): World {
  const made = (recipe: Recipe, out: string) => withTyped(recipe, typed, out);
  const line = progress(streams, isTerminal);
  return {
    ...readers(line),
    ...changers(line),
    ...writers(line, {streams, made}),
    replay: async path => (await import('./replayed.ts')).replayed(path, typeQuietly),
    say(text) {
      line.done();
      streams.out(`${text}\n`);
    },
    note: notes => remark(streams, notes),
    step: line.step,
  };
}

type Readers =
  | 'readText'
  | 'readCorpus'
  | 'readPlan'
  | 'readReportDefinition'
  | 'readScores'
  | 'readRecipe'
  | 'readCatalogue';

function readers(line: Progress): Pick<World, Readers> {
  return {
    async readText(name, options) {
      line.step(`reading ${name}`);
      return (await reading()).readTextOrList(name, options);
    },
    async readCorpus(folder) {
      const {readCorpus, corpusFolder} = await reading();
      return readCorpus(await corpusFolder(folder));
    },
    readPlan: async path => (await asking()).readPlan(path),
    readReportDefinition: async path => (await asking()).readReportDefinition(path),
    readScores: async path => (await asking()).readScores(path),
    async readRecipe(path, corpus) {
      const {readRecipe, recipeDocuments} = await asking();
      const recipe = await readRecipe(path);
      return {recipe, ...(await recipeDocuments(recipe, {corpus}))};
    },
    async readCatalogue(folder) {
      const {readCatalogue, readManifests, corpusFolder} = await changing();
      const {manifests} = await readManifests(await corpusFolder(folder));
      return {entries: await readCatalogue(), held: new Set(manifests.map(({id}) => id))};
    },
  };
}

function changers(line: Progress): Pick<World, 'addTexts' | 'fetchTexts' | 'removeTexts' | 'verifyTexts'> {
  return {
    addTexts: async (sources, options) =>
      (await changing()).addTexts(sources, {...options, ...telling(line)}),
    fetchTexts: async (ids, options) => (await changing()).fetchTexts(ids, {...options, ...telling(line)}),
    async removeTexts(ids, folder) {
      const {removeTexts, ownCorpusFolder} = await changing();
      return removeTexts(ids, await ownCorpusFolder(folder));
    },
    async verifyTexts(ids, folder) {
      const {verifyTexts, corpusFolder} = await changing();
      return verifyTexts(ids, {folder: await corpusFolder(folder), step: line.step});
    },
  };
}

interface Making {
  readonly streams: Streams;
  readonly made: (recipe: Recipe, out: string) => Recipe;
}

type Writers = 'show' | 'writeFigure' | 'writeReport' | 'writeMethods' | 'writeCollation';

function writers(line: Progress, {streams, made}: Making): Pick<World, Writers> {
  return {
    async show(table, {json = false, out, columns}) {
      line.done();
      const {formatJson, printTable, rowCount} = await showing();
      if (out !== undefined) {
        await (await writing()).writeTable({...table, recipe: made(table.recipe, out)}, out);
        streams.err(`${out}: ${rowCount(table)} rows\n`);
      } else if (json) {
        streams.out(formatJson(table));
      } else if (rowCount(table) === 0) {
        streams.err(`nothing found: ${table.title}\n`);
      } else {
        streams.out(`${printTable(table, columns)}\n`);
        remark(streams, table.notes);
      }
    },
    async writeFigure(chart, out, options) {
      const table = {...chart.table, recipe: made(chart.table.recipe, out)};
      return (await writing()).writeFigure({...chart, table}, out, options);
    },
    writeReport: async (report, folder) =>
      (await writing()).writeReport({...report, recipe: made(report.recipe, folder)}, folder, line.step),
    writeMethods: async (methods, stem) => (await writing()).writeMethods(methods, stem),
    async writeCollation(collation, path) {
      line.done();
      await (await writing()).writeCollation(collation, path);
      streams.err(`${path}: ${collation.rows.length} rows\n`);
    },
  };
}

async function typeQuietly(words: readonly string[]) {
  const heard = {said: ''};
  const streams: Streams = {
    out: () => undefined,
    err: text => {
      heard.said += text;
    },
  };
  const code = await run(words, terminalWorld(streams, false, words), streams);
  return {code, said: heard.said};
}

/** What the library is told by the terminal, and tells it: the day, what is being done, how far a page has come. */
function telling({step}: Progress): Pick<AddOptions, 'step' | 'fetching'> {
  return {
    step,
    fetching: {
      today: today(),
      received: (address, bytes, of) => step(`${address} ${progressBar(bytes, of)}`),
    },
  };
}

function remark(streams: Streams, notes: readonly Note[]): void {
  for (const note of notes) streams.err(`${noteLine(note)}\n`);
}

function noteLine({text, place}: Note): string {
  const at = place === undefined ? '' : `${place.document}:${place.line}:${place.column}: `;
  return `note: ${at}${text}`;
}
