import {fileTable, named, REPORTS, type Report} from '../../index.ts';
import type {Command} from '../command.ts';
import {choice, readingOptions, textArgument} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ReportValues extends ReadingValues, OutputValues {
  readonly text: string;
  readonly as: string;
}

/** `phraseshift report`. */
export const report = {
  name: 'report',
  summary: 'A finished report on a text: a page to read, figures, tables and the recipe.',
  arguments: [textArgument('text', 'an id of the corpus, or a file')],
  options: [
    choice('--as <kind>', REPORTS.map(({name, about}) => `${name} (${about})`).join('; '), {
      words: REPORTS.map(({name}) => name),
      fallback: REPORTS[0].name,
    }),
    {flags: '--out <folder>', about: 'where it goes (reports/<id>, or reports/<name of the file>)'},
    ...readingOptions,
    {flags: '--json', about: 'print the list of files as one JSON object'},
  ],
  examples: ['report moscow-1957', 'report my-text.txt --out reports/mine'],
  async run({text: name, as, out, json, ...values}: ReportValues, world: World) {
    const text = await readLines(name, values, world);
    world.step('counting and comparing');
    const made = named('report', as, REPORTS).tell(text);
    const paths = await world.writeReport(made, out ?? folderFor(text.document.id));
    if (json === true) await world.show(fileTable(paths, made.recipe), {json});
    else for (const line of summary(made, paths)) world.say(line);
    return 0;
  },
} satisfies Command;

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
    `${folder}figures/  ${count('.svg')} figures as .vl.json .svg .pdf .png`,
    `${folder}tables/  ${count('.csv')} tables as .csv`,
    `${folder}recipe.json  what it takes to make it again`,
  ];
}
