import {describe, expect, test} from '@jest/globals';
import {headingLines} from '../../../src/ingest/normalise/heading-lines.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, headingLines.changes(text));
const line = 'The meeting considers that in the present situation the unity grows';

describe('heading lines', () => {
  test('a blank line before and after a numbered heading that has none', () => {
    expect(normalise(`TITLE\nBook One\nChapter I\n${line}\n${line}.\nChapter II: War\n\n${line}`)).toBe(
      `TITLE\n\nBook One\n\nChapter I\n\n${line}\n${line}.\n\nChapter II: War\n\n${line}`,
    );
  });

  test('numerals, where each is the next of its row', () => {
    expect(normalise(`I\n${line}.\nIII\n${line}.\nII\n${line}.`)).toBe(
      `I\n\n${line}.\nIII\n${line}.\n\nII\n\n${line}.`,
    );
  });

  test('the only I between a heading and II, with the words of an editor above it', () => {
    const note = `Note: ${line}\nin this text`;
    const rest = `II\n${line}.\nIII\n${line}.`;
    expect(normalise(`Book One\n${note}\nI\n${line}.\n${rest}`)).toContain(`in this text\n\nI\n\n${line}`);
    expect(normalise(`Book One\n${note}\nI\n${line}\nI\n${line}.\n${rest}`)).not.toContain('\n\nI\n');
    expect(normalise(`Book One\n${line}\nI\n${line}.\n${rest}`)).not.toContain('\n\nI\n');
  });

  test('the title below a heading: in capitals, or a short line before a full one', () => {
    expect(
      normalise(`Chapter I\nTHE WAR\nAND PEACE\n${line}\n${line}.\nChapter II\nThe Peace\n${line}`),
    ).toBe(`Chapter I\n\nTHE WAR\nAND PEACE\n\n${line}\n${line}.\n\nChapter II\n\nThe Peace\n\n${line}`);
    const talk = `Chapter I\n\n"No!"\n${line}`;
    expect(normalise(talk)).toBe(talk);
  });

  test('a title page: by whom, dedication, contents', () => {
    expect(normalise(`PEACE\nAND WAR\nby\nJohn Smith\nDEDICATION\nTo all.\nChapter I\n${line}`)).toBe(
      `PEACE\nAND WAR\n\nby\nJohn Smith\n\nDEDICATION\n\nTo all.\n\nChapter I\n\n${line}`,
    );
  });

  test('a numeral below a heading, and the first below the author', () => {
    expect(normalise(`Book One\nI\n${line}.\nII\n${line}.`)).toBe(
      `Book One\n\nI\n\n${line}.\n\nII\n\n${line}.`,
    );
    expect(normalise(`PEACE\n\nJOHN SMITH\nI\n\n${line}.\n\nII\n\n${line}.`)).toBe(
      `PEACE\n\nJOHN SMITH\n\nI\n\n${line}.\n\nII\n\n${line}.`,
    );
  });

  test('parts without a number', () => {
    expect(normalise(`Chapter I\n${line}.\nEpilogue\n${line}`)).toBe(
      `Chapter I\n\n${line}.\n\nEpilogue\n\n${line}`,
    );
  });

  test.each([
    ['a sentence that goes on', `${line} as in\nArticle 5\n${line}`],
    ['a numeral in a sentence', `Chapter of accidents: he and\nI\n${line}`],
    ['text with blank lines', `Chapter I\n\n${line}`],
    ['text without headings', `${line}\n${line}`],
    ['no text', ''],
  ])('%s stays as it is', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
