import {
  definedReport,
  fileTable,
  isReportDefinition,
  named,
  namesNeeded,
  REPORTS,
  type Report,
  textGroups,
  turningPoints,
} from '../../index.ts';
import type {Command} from '../command.ts';
import {choice, readingOptions, textArgument} from '../options.ts';
import {type OutputValues, type ReadingValues, readingOf, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ReportValues extends ReadingValues, OutputValues {
  readonly text: string;
  readonly as: string;
}

/** `phraseshift report`. */
export const report = {
  arguments: [textArgument('text', 'an id of the corpus, a file, or a definition (*.report.json)')],
  options: [
    choice('--as <kind>', REPORTS.map(({name, about}) => `${name} (${about})`).join('; '), {
      words: REPORTS.map(({name}) => name),
      fallback: REPORTS[0].name,
    }),
    {flags: '--out <folder>', about: 'where it goes (reports/<id>, or reports/<name of the file>)'},
    ...readingOptions,
    {flags: '--json', about: 'print the list of files as one JSON object'},
  ],
  examples: [
    'report moscow-1957',
    'report my-text.txt --out reports/mine',
    'report reports/declaration.report.json',
  ],
  async run({text: name, as, out, json, ...values}: ReportValues, world: World) {
    const made = isReportDefinition(name)
      ? await asDefined(name, values, world)
      : await asKnown(name, {as, ...values}, world);
    const paths = await world.writeReport(made, out ?? folderFor(made.name));
    if (json === true) await world.show(fileTable(paths, made.recipe), {json});
    else for (const line of summary(made, paths)) world.say(line);
    return 0;
  },
} satisfies Command;

/** A report of a kind that is known, on one text. */
async function asKnown(
  name: string,
  {as, ...values}: Pick<ReportValues, 'as'> & ReadingValues,
  world: World,
): Promise<Report> {
  const text = await readLines(name, values, world);
  world.step('counting and comparing');
  return named('report', as, REPORTS).tell(text);
}

/** The report that a file defines, over the texts of the corpus that it names. */
async function asDefined(path: string, values: ReadingValues, world: World): Promise<Report> {
  const definition = await world.readReportDefinition(path);
  const {documents} = await world.readCorpus(values.corpus);
  const beside = [];
  for (const id of turningPoints(definition)) {
    if (!documents.some(document => document.id === id))
      beside.push((await readLines(id, values, world)).document);
  }
  const groups = textGroups(definition, documents, beside);
  const texts = new Map();
  for (const name of namesNeeded(definition, groups)) {
    texts.set(name, await world.readText(name, readingOf({...values, ...definition.reading})));
  }
  world.step('counting and comparing');
  const made = definedReport(definition, {groups, texts});
  world.note(made.notes);
  return made;
}

/** Below `reports`: the id of a text of the corpus, the name of a file without its folders and ending. */
function folderFor(id: string): string {
  const name = id.split(/[\\/]/u).at(-1) ?? id;
  return `reports/${name.replace(/(?<=.)\.[^.]*$/u, '')}`;
}

/** The report in a few lines: its title, its findings, and where it lies. */
function summary({title, subtitle, sections}: Report, paths: readonly string[]): readonly string[] {
  const findings = sections.flatMap(({blocks}) =>
    blocks.flatMap(block => (block.kind === 'prose' && block.isFinding ? [`- ${block.text}`] : [])),
  );
  const [page = ''] = paths;
  const folder = page.slice(0, -'index.html'.length);
  const count = (ending: string) => paths.filter(path => path.endsWith(ending)).length;
  return [
    [title, subtitle].filter(part => part !== '').join(' · '),
    ...findings,
    `${page}  the page`,
    `${folder}figures/  ${count('.svg')} figures as .vl.json .svg .pdf .png, the lines behind their marks as .lines.html`,
    `${folder}tables/  ${count('.csv')} tables as .csv`,
    `${folder}recipe.json  what it takes to make it again`,
  ];
}
