import {describe, expect, test} from '@jest/globals';
import {column, pdfOf} from '../../support/pdf-of.ts';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

const LEFT = [
  'The peoples of all countries want',
  'peace. They shall have it when the',
  'parties of labour stand together.',
  '  The question of war or peaceful co-',
  'existence is now the crucial question',
];
const RIGHT = [
  'of world politics, and the peoples',
  'must display the utmost vigilance.',
  '  The forces of peace have grown',
  'so much that there is a real chance',
  'of averting wars in our time, as the',
];

describe('PDF', () => {
  test('worked by hand: two columns, running heads, page numbers, a heading, a note', async () => {
    const pages = [1, 2, 3].map(page => [
      {text: 'DECLARATION OF PEACE', x: 220, y: 30},
      ...(page === 1 ? [{text: 'A Declaration', x: 200, y: 60, size: 18}] : []),
      ...column(LEFT, 60, 100),
      ...column([...RIGHT, `${'abc'[page - 1]}ll of them and of their land`], 310, 100),
      {text: `- ${page + 4} -`, x: 290, y: 800},
    ]);
    const {format, paragraphs, marked, parsed} = await readAs(
      'speech.pdf',
      await pdfOf(pages, {Title: 'On Peace'}),
    );
    expect(format).toBe('pdf');
    expect(paragraphs.slice(0, 4)).toEqual([
      'A Declaration',
      LEFT.slice(0, 3).join('\n'),
      [...LEFT.slice(3), ...RIGHT.slice(0, 2)].map(line => line.trim()).join('\n'),
      [...RIGHT.slice(2), 'all of them and of their land', ...LEFT.slice(0, 3)]
        .map(line => line.trim())
        .join('\n'),
    ]);
    expect(paragraphs).toHaveLength(8);
    expect(marked).toEqual([
      'heading 1: A Declaration',
      'page 5 before: A Declaratio',
      'page 6 before: The peoples ',
      'page 7 before: The peoples ',
    ]);
    expect(parsed.text).toContain('DECLARATION OF PEACE');
    expect(parsed.facts).toEqual({title: 'On Peace'});
  });

  test('worked by hand: a footnote leaves its page, the mark in the sentence goes', async () => {
    const page = [
      ...column(LEFT, 60, 100),
      {text: '1', x: 202, y: 123, size: 6},
      ...column(['1 See Lenin, Works, vol. 22,', 'page 253.'], 60, 700, 8),
    ];
    const {paragraphs, marked} = await readAs('a.pdf', await pdfOf([page, column(RIGHT, 60, 100)]));
    expect(paragraphs[0]).toBe(LEFT.slice(0, 3).join('\n'));
    expect(paragraphs.at(-1)).toBe('See Lenin, Works, vol. 22,\npage 253.');
    expect(marked.at(-1)).toBe('note 1: See Lenin, Works, vol. 22,\npage 253.');
  });

  test('worked by hand: headings at the edges of pages are no running heads', async () => {
    const pages = [1, 2, 3, 4].map(page => [
      {text: `The Charter ${page + 8}`, x: 60, y: 30},
      {text: `Article ${2 * page}`, x: 60, y: 60},
      ...column([...LEFT.slice(0, 2), ...RIGHT.slice(0, 2).map(line => `${page} ${line}`)], 60, 100),
      {text: `Article ${2 * page + 1}`, x: 60, y: 780},
    ]);
    const {paragraphs, marked} = await readAs('a.pdf', await pdfOf(pages));
    expect(paragraphs.filter(paragraph => paragraph.length < 12)).toEqual(
      Array.from({length: 8}, (_, i) => `Article ${i + 2}`),
    );
    expect(marked.map(mark => mark.split(' ', 2).join(' '))).toEqual(
      ['9', '10', '11', '12'].map(label => `page ${label}`),
    );
  });

  test('worked by hand: items of a list hang below their words, over columns too', async () => {
    const item = (number: number, x: number, y: number) => [
      {text: `${number}.`, x, y},
      ...column(
        ['Everyone has the right to work', 'and to choose it freely, to just', 'conditions of'],
        x + 30,
        y,
      ),
    ];
    const page = [
      ...column(LEFT, 60, 100),
      ...item(1, 60, 180),
      {text: '2.', x: 60, y: 240},
      ...column(['No one shall be held in slavery,', 'nor shall they be sent'], 90, 240),
      ...column(['away from the country in which', 'they were born.'], 340, 100),
      ...item(3, 310, 140),
      ...column(RIGHT, 310, 200),
    ];
    const {paragraphs} = await readAs('a.pdf', await pdfOf([page]));
    expect(paragraphs.filter(paragraph => /^\d\./.test(paragraph))).toEqual([
      '1. Everyone has the right to work\nand to choose it freely, to just\nconditions of',
      '2. No one shall be held in slavery,\nnor shall they be sent\naway from the country in which\nthey were born.',
      '3. Everyone has the right to work\nand to choose it freely, to just\nconditions of',
    ]);
  });

  test('worked by hand: talk, each line a paragraph of its own, and a quotation set in', async () => {
    const talk = [
      '  "Shall we have peace at all?"',
      '  "That is what all of us want."',
      '  "Then let us not wait long."',
    ];
    const quoted = [
      '  They say to all the world that',
      '  no one at all shall be a slave.',
      '  Nor shall they be in servitude',
      '  to whom freedom belongs',
    ];
    const {paragraphs} = await readAs(
      'a.pdf',
      await pdfOf([column([...LEFT, ...talk, ...LEFT, ...quoted], 60, 100)]),
    );
    expect(paragraphs.filter(paragraph => paragraph.startsWith('"'))).toEqual(talk.map(line => line.trim()));
    expect(paragraphs.at(-1)).toBe(quoted.map(line => line.trim()).join('\n'));
  });

  test('worked by hand: a narrow gutter, and lines side by side at uneven heights', async () => {
    const left = Array.from({length: 9}, (_, i) => `${'abcdefghi'[i]} the peoples of the whole world will`);
    const page = [
      ...column(left, 60, 100),
      ...column(
        left.map(line => line.replace('peoples', 'parties')),
        60 + 178,
        104,
      ),
    ];
    const {paragraphs} = await readAs('a.pdf', await pdfOf([page]));
    expect(paragraphs.join('\n')).toBe(
      [...left, ...left.map(line => line.replace('peoples', 'parties'))].join('\n'),
    );
  });

  test('worked by hand: footnotes of a column, and in letters as large as the text', async () => {
    const mark = (x: number, y: number) => ({text: '1', x, y, size: 6});
    const small = [
      ...column(LEFT, 60, 100),
      mark(202, 123),
      mark(60, 699),
      ...column(['See Lenin, Works, vol. 22,'], 65, 700, 8),
      ...column(RIGHT, 310, 100),
    ];
    const large = [
      ...column(LEFT, 60, 100),
      mark(202, 123),
      mark(60, 698),
      ...column(['See Marx.'], 65, 700),
    ];
    for (const [page, note] of [
      [small, 'See Lenin, Works, vol. 22,'],
      [large, 'See Marx.'],
    ] as const) {
      const {marked, paragraphs} = await readAs('a.pdf', await pdfOf([page, column(RIGHT, 60, 100)]));
      expect(marked.filter(mark => mark.startsWith('note'))).toEqual([`note 1: ${note}`]);
      expect(paragraphs[0]).toBe(LEFT.slice(0, 3).join('\n'));
    }
  });

  test('bytes as Node reads them from the disk will do, and stay with who gave them', async () => {
    const bytes = Buffer.from(await pdfOf([column(LEFT, 60, 100)]));
    expect((await readAs('a.pdf', bytes)).paragraphs[0]).toContain('The peoples');
    expect(bytes.length).toBeGreaterThan(0);
  });

  test.each([
    ['pictures alone', () => pdfOf([[]]), 'no text layer: 1 pages of pictures; expected a PDF with text'],
    ['a stump', async () => utf8('%PDF-1.7\n1 0 obj'), 'broken PDF: '],
    ['pages that hold each other', async () => utf8(LOOP), 'broken PDF: '],
  ])(
    'refuses %s in one line',
    async (_what, make, message) => {
      await expect(readAs('a.pdf', await make())).rejects.toThrow(message);
    },
    30_000,
  );
});

const LOOP = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R>> endobj
trailer <</Root 1 0 R /Size 4>>
%%EOF`;
