import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {documentFrom, parseFile} from '../../src/ingest/ingest.ts';
import {paragraphSpans} from '../../src/ingest/paragraphs.ts';
import type {Document} from '../../src/model/document.ts';
import {applyStep, changes, undone} from '../../src/model/ledger.ts';
import {countedSections, type Section} from '../../src/model/section.ts';
import {NOVELS_SEEN} from './novels-seen.ts';

const folder = process.env.PHRASESHIFT_TEXTS ?? '';
const present = folder !== '' && existsSync(folder);

async function read(path: string) {
  const bytes = readFileSync(join(folder, path));
  const {parsed} = await parseFile(bytes, {path});
  return {bytes, parsed, document: documentFrom(parsed, {id: path, path, sha256: ''})};
}

/**
 * What a person sees who opens the raw file: the first and last words of the text, how many headings (the title among
 * them), quotations that stand by themselves, and notes.
 */
type Seen = readonly [
  path: string,
  first: string,
  last: string,
  headings: number,
  quotations?: number,
  notes?: number,
];

const PAGES: readonly Seen[] = [
  [
    'mia-html/archive_allende_1973_september_11.htm',
    'My friends,',
    'Santiago de Chile, 11 September 1973',
    1,
  ],
  [
    'mia-html/archive_cliff_works_1963_xx_split.htm', // twelve numbered parts, 38 paragraphs of class quoteb
    'The crack-up of the massive Russian-Chinese bloc',
    'international revolutionary socialist movement can arise.',
    ...([13, 38, 64] as const),
  ],
  [
    'mia-html/archive_gollan_1957_congress_pol_report.htm', // six parts, seventeen headings in bold within them
    'This Special Congress was called',
    'the indispensable weapon for the advance to Socialism.',
    ...([24, 1] as const),
  ],
  [
    'mia-html/archive_klugmann_1956_07_x01.htm',
    'I believe that all British Communists deeply welcomed',
    'together in unity for the common struggle.',
    ...([1, 2] as const),
  ],
  [
    // Of its six headings one, “Stalin Missing”, is marked up as a paragraph and stays one: the manifest can say so.
    'mia-html/archive_novack_works_1961_x04.htm',
    'The Draft Program to be submitted',
    'even on the exalted authority of Khrushchev.',
    ...([6, 0, 1] as const),
  ],
  [
    'mia-html/archive_olgin_freiheit_olgin08.htm',
    'WHEN you argue against anti-Semitism',
    'exactly where the present pamphlet falls flat.',
    ...([1, 0, 1] as const),
  ],
  [
    'mia-html/archive_plekhanov_1883_xx_sdelg1.htm',
    'The Emancipation of Labour group sets itself',
    'Geneva, 1884',
    ...([1, 0, 3] as const),
  ],
  [
    'mia-html/archive_plekhanov_1887_xx_sdelg2.htm',
    'The Russian Social-Democrats, like the Social-Democrats',
    'basic principles and methods of their work.',
    1,
  ],
  [
    // Seven parts; the three demands in bold below "the three great demands of the workers:" are no headings.
    'mia-html/archive_pollitt_1949_11_political_report.htm',
    'TWENTY YEARS ago this week-end',
    'and establish a Socialist Britain.',
    ...([35, 10] as const),
  ],
  ['mia-html/archive_serge_1937_08_25.htm', '1921, Moscow. The echoes', 'so that socialism be free.', 1],
  [
    'mia-html/archive_suslov_1949_11_x01.htm', // Malenkov and Stalin, indented, without marks
    'COMRADES:',
    'the security of peoples throughout the world.',
    ...([4, 2] as const),
  ],
  [
    'mia-html/archive_varga_1921_x01_x02.htm',
    '1. The revolutionary movement at the close',
    'lead it on to the socialist revolution.',
    8,
  ],
  [
    'mia-html/history_algeria_1963_09_constitution.htm', // eleven chapters, 79 articles, the oath in French
    'The Algerian people have waged',
    'implemented as the supreme law of the State.',
    ...([91, 1] as const),
  ],
];

const TEXTS: readonly Seen[] = [
  [
    'moscow-1957/1957declaration.txt',
    'Representatives of the Albanian Party of Labor',
    'for the cause of peace, democracy and socialism.',
    5,
  ],
  // 56 articles and three sections: the lines "Article 2", 19 and 52 are missing in the transcription.
  ['rights/echr-1950.txt', 'The Governments signatory hereto', 'to each of the signatories.', 60],
  // Six parts, 53 articles, the Optional Protocol with 14.
  ['rights/iccpr-1966.txt', 'The States Parties to', 'one thousand nine hundred and sixty-six.', 75],
  ['rights/icescr-1966.txt', 'The States Parties to', 'one thousand nine hundred and sixty-six.', 37],
  ['rights/north-atlantic-treaty-1949.txt', 'The Parties to this Treaty', 'day of April, 1949.', 15],
  // Article 38 of the first, N of the second, has the title "Appendix".
  ['rights/social-charter-1961.txt', 'The Governments signatory hereto', 'also the threat of war.', 57],
  ['rights/social-charter-1996.txt', 'PreambleThe governments', 'new articles to the Charter.', 86],
  ['rights/udhr-1948.txt', 'Preamble Whereas recognition', 'freedoms set forth herein.', 31],
  ['rights/udhr-1948-second-transcription.txt', 'Whereas recognition', 'freedoms set forth herein.', 32],
  // Nineteen chapters, 111 articles, and "Functions and Powers", "Voting", "Procedure" in four chapters.
  ['rights/un-charter-1945.txt', 'We the peoples', 'one thousand nine hundred and forty-five.', 143],
  ['confessions/westminster-1647.txt', 'Although the light of nature', 'come quickly. Amen.', 33],
  ['confessions/london-baptist-1689.txt', 'The Holy Scripture is the only', 'Come quickly, Amen.', 32],
  ['inaugurals/1945-Roosevelt.txt', 'Chief Justice, Mr. Vice President', 'His will to peace on earth.', 0],
  ['inaugurals/1949-Truman.txt', 'Mr. Vice President, Mr. Chief Justice', 'justice, harmony, and peace.', 0],
  ['inaugurals/1953-Eisenhower.txt', 'My friends, before I begin', 'with prayer to Almighty God.', 0],
  ['inaugurals/1957-Eisenhower.txt', 'Mr. Chairman, Mr. Vice President', 'the brotherhood of all.', 1],
  ['inaugurals/1961-Kennedy.txt', 'Vice President Johnson, Mr. Speaker', 'must truly be our own.', 0],
  ['inaugurals/1965-Johnson.txt', 'My fellow countrymen, on this', 'thy people, that is so great?"', 5],
  ['inaugurals/1969-Nixon.txt', 'Senator Dirksen, Mr. Chief', 'of God and the promise of man.', 0, 1],
  [
    'inaugurals/1973-Nixon.txt',
    'Mr. Vice President, Mr. Speaker',
    'striving always to serve His purpose.',
    0,
  ],
  ['un-debate/IND_11_1956.txt', 'I join with so many others', 'who can vanquish a man is man himself.', 0],
  ['un-debate/IND_12_1957.txt', 'A few days ago, my delegation', 'if it does not cry halt.', 0],
  ['un-debate/IND_15_1960.txt', 'I am a newcomer', 'that we may have to take for peace.', 0],
  ['un-debate/IND_18_1963.txt', 'Mr. President, permit me', 'men and women throughout the world.', 0],
  ['un-debate/RUS_11_1956.txt', 'The eleventh session', 'fulfilment of its high mission.', 0],
  ['un-debate/RUS_12_1957.txt', 'Let me first of all', 'in the interests of peace.', 0],
  ['un-debate/RUS_15_1960.txt', 'Anybody who ascends this rostrum', 'aspirations of the peoples.', 0],
  ['un-debate/RUS_18_1963.txt', 'The work of this session', 'peace among the nations.', 0],
  ['un-debate/USA_11_1956.txt', 'Mr. President, the Secretary of State', 'be untiring in this task.', 0],
  ['un-debate/USA_12_1957.txt', 'It has been my great privilege', 'cause of peace, hope and happiness.', 0],
  ['un-debate/USA_15_1960.txt', 'The people of the United States', 'Thank you and God bless you.', 0],
  ['un-debate/USA_18_1963.txt', 'As one who has taken', 'a just and lasting peace.', 0],
];

(present ? describe : describe.skip)('real texts (set PHRASESHIFT_TEXTS to their folder to run)', () => {
  test.each([...PAGES, ...TEXTS])(
    '%s begins "%s", ends "%s", has %d headings',
    async (path, first, last, headings, quotations = 0, notes = 0) => {
      const {document} = await read(path);
      expect(endsOf(document, first, last)).toEqual([first, last]);
      const found = (kind: string) => document.sections.filter(section => section.kind === kind);
      expect(found('heading')).toHaveLength(headings);
      expect(found('quotation')).toHaveLength(quotations);
      expect(found('note').filter(({id}) => /^note-/.test(id))).toHaveLength(notes);
    },
  );

  test.each(PAGES)('%s has no mark-up or furniture in its text', async path => {
    const {document} = await read(path);
    expect(document.text).not.toMatch(
      /<\/?[a-z]|&#?\w+;|Internet Archive|Top of the page|Back to Index|Last updated|marxists\.org|Click for audio/i,
    );
    expect(document.text).not.toMatch(/^(?:Source|Transcri\w+|HTML|Publisher|Public Domain)\b[^.\n]*:/m);
  });

  // One pass over each novel: reading them takes most of the time.
  test.each(NOVELS_SEEN)('novels/$file.txt: $headings headings. $remark', async seen => {
    const novel = await read(`novels/${seen.file}.txt`);
    const {sections} = novel.document;
    const numberOf = (kind: string) => sections.filter(section => section.kind === kind).length;
    expect(endsOf(novel.document, seen.first, seen.last)).toEqual([seen.first, seen.last]);
    expect({
      headings: numberOf('heading'),
      quotations: numberOf('quotation'),
      notes: numberOf('note'),
    }).toEqual({headings: seen.headings, quotations: seen.quotations ?? 0, notes: seen.notes ?? 0});
    expectLossless(novel);
  });

  test('every novel of the folder is expected', () => {
    const files = readdirSync(join(folder, 'novels')).sort();
    expect(NOVELS_SEEN.map(({file}) => `${file}.txt`)).toEqual(files);
  });

  const small = ['mia-html', 'moscow-1957', 'rights', 'confessions', 'inaugurals', 'un-debate'];
  test.each(small)(
    'law: every file of %s comes back as it was, every paragraph in one section',
    async name => {
      for (const file of readdirSync(join(folder, name)).sort())
        expectLossless(await read(`${name}/${file}`));
    },
  );

  test.each([
    ['novels/Doyle_Hound_1902.txt', 1547, 65],
    ['novels/Forster_View_1908.txt', 2165, 0],
    ['rights/un-charter-1945.txt', 382, 0],
  ])('%s has %d paragraphs after %d joins at page breaks', async (path, paragraphs, joins) => {
    const {document} = await read(path);
    expect(paragraphSpans(document.text)).toHaveLength(paragraphs);
    expect(changes(document.ledger).filter(({rule}) => rule === 'page-breaks')).toHaveLength(joins);
  });

  test.each([
    ['Doyle_Hound_1902', 'The Hound of the Baskervilles'],
    ['Ford_Post_1926', 'Last Post'],
    ['Galsworthy_Man_1906', 'THE MAN OF PROPERTY'],
    ['Thackeray_Pendennis_1850', 'THE HISTORY OF PENDENNIS'],
    ['Galsworthy_River_1933', 'Over the River'],
    ['Conrad_Almayer_1895', "ALMAYER'S FOLLY: A STORY OF AN EASTERN RIVER"],
  ])('the title of novels/%s.txt is %s', async (file, title) => {
    const {document} = await read(`novels/${file}.txt`);
    expect(document.sections.find(({id}) => id === 'title')?.title).toBe(title);
  });

  test('a novel whose file marks no paragraphs is read, and says so', async () => {
    const {document} = await read('novels/Kipling_Kim_1901.txt');
    expect(document.notes.map(({code}) => code)).toContain('endless-paragraph');
  });
});

/** Undoing the ledger gives the source again, doing it the text; every paragraph lies in one section. */
function expectLossless({bytes, parsed, document}: Awaited<ReturnType<typeof read>>): void {
  const {text, ledger, sections, id} = document;
  expect([id, undone(text, ledger) === parsed.text]).toEqual([id, true]);
  expect([id, ledger.reduce(applyStep, parsed.text) === text]).toEqual([id, true]);
  if (parsed.encoding === 'utf-8') {
    expect([id, Buffer.from(bytes).equals(Buffer.from(parsed.text))]).toEqual([id, true]);
  }
  let s = 0;
  const held = paragraphSpans(text).filter(({start, end}) => {
    while (s < sections.length && (sections[s] as Section).span.end <= start) s++;
    const span = sections[s]?.span;
    return span !== undefined && span.start <= start && end <= span.end;
  });
  expect([id, held.length]).toEqual([id, paragraphSpans(text).length]);
}

/** As many of the first and the last counted characters as are expected. */
function endsOf(document: Document, first: string, last: string): readonly [string, string] {
  const counted = countedSections(document.sections);
  const [begins, ends] = [counted[0], counted.at(-1)].map(i =>
    wordsOf(document, i === undefined ? undefined : document.sections[i]),
  );
  return [begins?.slice(0, first.length) ?? '', ends?.slice(-last.length) ?? ''];
}

function wordsOf({text}: {readonly text: string}, section: Section | undefined): string {
  return section === undefined ? '' : text.slice(section.span.start, section.span.end).replace(/\s+/g, ' ');
}
