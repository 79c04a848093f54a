import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {ingest} from '../../src/ingest/ingest.ts';
import {paragraphSpans} from '../../src/ingest/paragraphs.ts';
import {changes, undone} from '../../src/model/ledger.ts';

const folder = process.env.PHRASESHIFT_TEXTS ?? '';
const present = folder !== '' && existsSync(folder);

async function read(path: string) {
  const bytes = readFileSync(join(folder, path));
  const document = await ingest(bytes, {id: path, path, sha256: ''});
  return {bytes, document, joins: changes(document.ledger).filter(({rule}) => rule === 'page-breaks')};
}

(present ? describe : describe.skip)('real texts (set PHRASESHIFT_TEXTS to their folder to run)', () => {
  test.each([
    ['rights/udhr-1948.txt', 82, 61, 0],
    ['rights/udhr-1948-second-transcription.txt', 92, 61, 0],
    ['rights/north-atlantic-treaty-1949.txt', 33, 29, 0],
    ['rights/un-charter-1945.txt', 382, 261, 0],
    ['inaugurals/1961-Kennedy.txt', 27, 1, 0],
    // Thirty-three chapters, each a title and its paragraphs.
    ['confessions/westminster-1647.txt', 205, 66, 0],
    ['un-debate/RUS_12_1957.txt', 138, 1, 0],
    ['novels/Doyle_Hound_1902.txt', 1547, 31, 65],
    // Part Two and nineteen of twenty chapters: the title of chapter VI is a sentence of five lines.
    ['novels/Forster_View_1908.txt', 2163, 40, 0],
  ])('%s has %d paragraphs in %d sections after %d joins, and nothing is lost', async (path, ...expected) => {
    const {bytes, document, joins} = await read(path);
    const paragraphs = paragraphSpans(document.text);
    expect([paragraphs.length, document.sections.length, joins.length]).toEqual(expected);
    const source = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    expect(undone(document.text, document.ledger) === source).toBe(true);
  });

  test('a novel whose file marks no paragraphs is read, and says so', async () => {
    const {document} = await read('novels/Kipling_Kim_1901.txt');
    expect(document.notes.map(({code}) => code)).toContain('endless-paragraph');
  });
});
