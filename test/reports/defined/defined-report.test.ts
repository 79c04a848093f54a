import {describe, expect, test} from '@jest/globals';
import type {Document} from '../../../src/model/document.ts';
import type {ReportDefinition, SectionDefinition} from '../../../src/model/report-definition.ts';
import type {FrequencyList, Text} from '../../../src/model/text.ts';
import {definedReport} from '../../../src/reports/defined/defined-report.ts';
import {namesNeeded} from '../../../src/reports/defined/names-needed.ts';
import {textGroups, turningPoints} from '../../../src/reports/defined/text-groups.ts';
import {textOf} from '../../support/text-of.ts';

const PARAGRAPHS = [
  'Peace and war are the question of the age, and peace is the answer of the working class.',
  'The working class of all countries wants peace, and the working class will have peace.',
  'War is made by the few; peace is made by all who work in all the countries of the world.',
];

function dated(id: string, adopted?: string, more = ''): Text {
  const text = textOf([...PARAGRAPHS, more].filter(line => line !== '').join('\n\n'), id);
  const document: Document = {...text.document, dates: adopted === undefined ? {} : {adopted}};
  return {...text, label: id, document};
}

const FAMILY = [
  dated('third', '1963', 'A polemic came, and a polemic went.'),
  dated('first', '1957-11'),
  dated('second', '1960-11', 'The forces of peace have grown in all countries.'),
  dated('undated'),
];

function definition(
  sections: readonly SectionDefinition[],
  more: Partial<ReportDefinition> = {},
): ReportDefinition {
  return {
    name: 'mine',
    title: 'Mine',
    texts: {first: 'first', later: {after: 'first'}, all: {dated: true}},
    sections,
    path: 'mine.report.json',
    sha256: '0',
    ...more,
  };
}

function told(
  asked: ReportDefinition,
  family: readonly Text[] = FAMILY,
  lists: readonly FrequencyList[] = [],
) {
  const groups = textGroups(
    asked,
    family.map(({document}) => document),
  );
  const known = new Map<string, Text | FrequencyList>([...family, ...lists].map(text => [text.label, text]));
  const texts = new Map(namesNeeded(asked, groups).flatMap(name => [[name, known.get(name)] as const]));
  return definedReport(asked, {groups, texts: new Map([...texts].flatMap(([n, t]) => (t ? [[n, t]] : [])))});
}

describe('which texts a report speaks of', () => {
  const asked = definition([
    {title: 'x', each: 'later', tables: [{analysis: 'compare', of: ['each', 'first']}]},
    {title: 'y', tables: [{analysis: 'distances', of: ['all', 'first:I']}]},
  ]);
  const groups = textGroups(
    asked,
    FAMILY.map(({document}) => document),
  );

  test('groups go by date: all after one, all that have one', () => {
    expect(groups.get('later')).toEqual(['second', 'third']);
    expect(groups.get('all')).toEqual(['first', 'second', 'third']);
  });

  test('a text that is not of the corpus may be what others come after', () => {
    const [third, first] = FAMILY.map(({document}) => document);
    if (third === undefined || first === undefined) throw new RangeError('no texts; expected a family');
    const others = textGroups(asked, [third], [first]);
    expect([others.get('later'), others.get('all')]).toEqual([['third'], ['third']]);
    expect(turningPoints(asked)).toEqual(['first']);
  });

  test('each text is read once, parts by name', () => {
    expect(namesNeeded(asked, groups)).toEqual(['second', 'first', 'third', 'first:I']);
  });

  test('an unknown group, and an after without a date, are told by the file', () => {
    expect(() => namesNeeded(definition([{story: 'the-text', of: 'letter'}]), groups)).toThrow(
      'mine.report.json: unknown group: letter; expected one of first, later, all, each',
    );
    const wrong = definition([], {texts: {later: {after: 'undated'}}});
    expect(() =>
      textGroups(
        wrong,
        FAMILY.map(({document}) => document),
      ),
    ).toThrow('mine.report.json: no date of undated in the corpus');
  });
});

describe('a defined report', () => {
  test('tells a section for each text, with tables and figures of names of their own', () => {
    const report = told(
      definition([
        {
          title: 'Apart',
          each: 'later',
          prose: ['Held against the first.'],
          charts: [{chart: 'keyness-bars', of: ['each', 'first']}],
          tables: [
            {analysis: 'compare', of: ['each', 'first'], options: {top: 3, hide: 'stop'}},
            {analysis: 'shift', of: ['first', 'each'], shown: 4, caption: 'Phrases.'},
          ],
        },
        {title: 'Together', tables: [{analysis: 'distances', of: ['all']}]},
      ]),
    );
    expect(report.sections.map(({id}) => id)).toEqual([
      'section-1-second',
      'section-2-third',
      'section-3',
      'method',
    ]);
    const blocks = report.sections.flatMap(section => section.blocks);
    const names = blocks.flatMap(block =>
      block.kind === 'table' ? [block.table.name] : block.kind === 'chart' ? [block.chart.name] : [],
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('section-1-second-keyness-bars');
    expect(blocks.filter(block => block.kind === 'prose').map(({text}) => text)).toContain(
      'Held against the first.',
    );
    expect(report.recipe.settings).toEqual({
      report: 'mine',
      definition: {path: 'mine.report.json', sha256: '0'},
    });
    expect(report.recipe.parts?.map(({command}) => command)).toEqual([
      'compare',
      'compare',
      'shift',
      'compare',
      'compare',
      'shift',
      'distances',
    ]);
  });

  test('stories are told of one text, or of each', () => {
    const one = told(definition([{story: 'the-text', of: 'first'}]));
    expect(one.sections[0]?.id).toBe('text');
    const each = told(definition([{story: 'most-frequent', of: 'each', each: 'all'}]));
    expect(each.sections.map(({id}) => id).slice(0, 3)).toEqual([
      'first-frequent',
      'second-frequent',
      'third-frequent',
    ]);
  });

  test('of an empty group nothing is told, and a note says so; nothing at all is refused', () => {
    const sections: readonly SectionDefinition[] = [
      {title: 'x', each: 'later', tables: [{analysis: 'readability', of: ['each']}]},
    ];
    const alone = FAMILY.slice(1, 2);
    const {notes} = told(definition([...sections, {story: 'the-text', of: 'first'}]), alone);
    expect(notes).toEqual([
      {code: 'no-texts', text: expect.stringContaining('no text dated after first (later)')},
    ]);
    expect(() => told(definition(sections), alone)).toThrow(
      'mine.report.json: nothing to report; the corpus has no text',
    );
  });

  test('a section that needs several texts is told where there are so many', () => {
    const together: SectionDefinition = {
      title: 'Together',
      least: {all: 3},
      tables: [{analysis: 'distances', of: ['all']}],
    };
    const asked = definition([{story: 'the-text', of: 'first'}, together]);
    expect(told(asked).sections.map(({id}) => id)).toEqual(['text', 'section-2', 'method']);
    expect(told(asked, FAMILY.slice(0, 2)).sections.map(({id}) => id)).toEqual(['text', 'method']);
  });

  const list: FrequencyList = {
    label: 'first',
    path: 'l.tsv',
    sha256: '1',
    terms: ['a'],
    counts: new Uint32Array([3]),
  };

  test.each<[string, SectionDefinition, string]>([
    ['story', {story: 'the-end', of: 'first'}, 'unknown story: the-end'],
    [
      'number of texts of a story',
      {story: 'the-text', of: 'all'},
      'a story is told of one text: first, second, third',
    ],
    [
      'analysis',
      {title: 'x', tables: [{analysis: 'comparison', of: ['first']}]},
      'unknown analysis: comparison',
    ],
    ['figure', {title: 'x', charts: [{chart: 'pie', of: ['first']}]}, 'unknown chart: pie'],
    [
      'number of texts',
      {title: 'x', tables: [{analysis: 'compare', of: ['all']}]},
      'wrong number of texts for compare: 3',
    ],
    [
      'option',
      {title: 'x', tables: [{analysis: 'readability', of: ['first'], options: {top: 3}}]},
      'readability takes no top; expected no options',
    ],
    [
      'stop list',
      {title: 'x', tables: [{analysis: 'frequencies', of: ['first'], options: {hide: 'mine'}}]},
      'unknown stop list: mine',
    ],
    ['missing query', {title: 'x', tables: [{analysis: 'concordance', of: ['first']}]}, 'no query'],
  ])('an error of %s names file and section', (_, section, wrong) => {
    expect(() => told(definition([section]))).toThrow(`mine.report.json: section 1: ${wrong}`);
  });

  test('a frequency list has no lines to report on', () => {
    const asked = definition([{title: 'x', tables: [{analysis: 'readability', of: ['first']}]}], {
      texts: {first: 'first'},
    });
    expect(() => told(asked, [], [list])).toThrow('section 1: a frequency list has no lines: first');
  });

  test('an option of null hides nothing, and a palette may be named', () => {
    const section: SectionDefinition = {
      title: 'x',
      charts: [{chart: 'frequency-bars', of: ['first'], title: 'Bars', options: {hide: null, top: 3}}],
    };
    const [told1] = told(definition([section], {figures: {width: 120, palette: 'grey'}})).sections;
    const chart = told1?.blocks.flatMap(block => (block.kind === 'chart' ? [block.chart] : []))[0];
    expect(chart).toMatchObject({title: 'Bars', width: 120});
    expect(chart?.table.recipe.settings.hide).toBeNull();
  });
});
