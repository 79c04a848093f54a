import {
  corpusFolder,
  formatJson,
  type Note,
  readCorpus,
  readText,
  rowCount,
  writeFigure,
  writeReport,
  writeTable,
} from '../index.ts';
import {printTable} from './print-table.ts';
import {progress} from './progress.ts';
import type {Streams} from './run.ts';
import type {World} from './world.ts';

/** The world of a real terminal: files, stdout, stderr. */
export function terminalWorld(streams: Streams, isTerminal: boolean): World {
  const line = progress(streams, isTerminal);
  return {
    readText(name, options) {
      line.step(`reading ${name}`);
      return readText(name, options);
    },
    readCorpus: async folder => readCorpus(await corpusFolder(folder)),
    async show(table, {json = false, out, columns}) {
      line.done();
      if (out !== undefined) {
        await writeTable(table, out);
        streams.err(`${out}: ${rowCount(table)} rows\n`);
      } else if (json) {
        streams.out(formatJson(table));
      } else if (rowCount(table) === 0) {
        streams.err(`nothing found: ${table.title}\n`);
      } else {
        streams.out(`${printTable(table, columns)}\n`);
        for (const note of table.notes) streams.err(`${noteLine(note)}\n`);
      }
    },
    writeFigure,
    writeReport: (report, folder) => writeReport(report, folder, line.step),
    say(text) {
      line.done();
      streams.out(`${text}\n`);
    },
    step: line.step,
  };
}

function noteLine({text, place}: Note): string {
  const at = place === undefined ? '' : `${place.document}:${place.line}:${place.column}: `;
  return `note: ${at}${text}`;
}
