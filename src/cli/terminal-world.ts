import {
  type AddOptions,
  addTexts,
  corpusFolder,
  fetchTexts,
  formatJson,
  type Note,
  ownCorpusFolder,
  type Recipe,
  readCatalogue,
  readCorpus,
  readManifests,
  readPlan,
  readRecipe,
  readReportDefinition,
  readScores,
  readTextOrList,
  recipeDocuments,
  removeTexts,
  rowCount,
  verifyTexts,
  writeCollation,
  writeFigure,
  writeMethods,
  writeReport,
  writeTable,
} from '../index.ts';
import {printTable} from './print-table.ts';
import {type Progress, progress} from './progress.ts';
import {progressBar} from './progress-bar.ts';
import {replayed} from './replayed.ts';
import {run, type Streams} from './run.ts';
import {today} from './today.ts';
import {withTyped} from './typed-command.ts';
import type {World} from './world.ts';

/** The world of a real terminal: files, stdout, stderr. `typed` is what the recipes of its results will say. */
export function terminalWorld(streams: Streams, isTerminal: boolean, typed: readonly string[] = []): World {
  const made = (recipe: Recipe, out: string) => withTyped(recipe, typed, out);
  const line = progress(streams, isTerminal);
  const remark = (notes: readonly Note[]) => {
    for (const note of notes) streams.err(`${noteLine(note)}\n`);
  };
  return {
    readText(name, options) {
      line.step(`reading ${name}`);
      return readTextOrList(name, options);
    },
    readCorpus: async folder => readCorpus(await corpusFolder(folder)),
    readPlan,
    readReportDefinition,
    readScores,
    addTexts: (sources, options) => addTexts(sources, {...options, ...telling(line)}),
    fetchTexts: (ids, options) => fetchTexts(ids, {...options, ...telling(line)}),
    readCatalogue: async folder => ({
      entries: await readCatalogue(),
      held: new Set((await readManifests(await corpusFolder(folder))).manifests.map(({id}) => id)),
    }),
    removeTexts: async (ids, folder) => removeTexts(ids, await ownCorpusFolder(folder)),
    verifyTexts: async (ids, folder) =>
      verifyTexts(ids, {folder: await corpusFolder(folder), step: line.step}),
    async show(table, {json = false, out, columns}) {
      line.done();
      if (out !== undefined) {
        await writeTable({...table, recipe: made(table.recipe, out)}, out);
        streams.err(`${out}: ${rowCount(table)} rows\n`);
      } else if (json) {
        streams.out(formatJson(table));
      } else if (rowCount(table) === 0) {
        streams.err(`nothing found: ${table.title}\n`);
      } else {
        streams.out(`${printTable(table, columns)}\n`);
        remark(table.notes);
      }
    },
    writeFigure: (chart, stem, options) =>
      writeFigure({...chart, table: {...chart.table, recipe: made(chart.table.recipe, stem)}}, stem, options),
    writeReport: (report, folder) =>
      writeReport({...report, recipe: made(report.recipe, folder)}, folder, line.step),
    async readRecipe(path, corpus) {
      const recipe = await readRecipe(path);
      return {recipe, ...(await recipeDocuments(recipe, {corpus}))};
    },
    writeMethods,
    replay: path => replayed(path, typeQuietly),
    async writeCollation(collation, path) {
      line.done();
      await writeCollation(collation, path);
      streams.err(`${path}: ${collation.rows.length} rows\n`);
    },
    say(text) {
      line.done();
      streams.out(`${text}\n`);
    },
    note: remark,
    step: line.step,
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

function noteLine({text, place}: Note): string {
  const at = place === undefined ? '' : `${place.document}:${place.line}:${place.column}: `;
  return `note: ${at}${text}`;
}
