import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textBuilder} from '../../../src/ingest/markup/text-builder.ts';
import {applyStep, undone} from '../../../src/model/ledger.ts';

function built(source: string, walk: (builder: ReturnType<typeof textBuilder>) => void) {
  const builder = textBuilder(source, 'markup');
  walk(builder);
  const {ledger, marks} = builder.done();
  const text = ledger.reduce(applyStep, source);
  expect(undone(text, ledger)).toBe(source);
  return {text, ledger, marks};
}

describe('textBuilder', () => {
  test('worked by hand: markup is dropped, words are parted, white space is evened', () => {
    const {text, marks} = built('<h> Peace  now</h>and\nwar', builder => {
      builder.open({kind: 'heading', level: 1});
      builder.text(3, 14);
      builder.close();
      builder.part('\n\n');
      builder.text(18, 25);
    });
    expect(text).toBe('Peace now\n\nand war');
    expect(marks).toEqual([{kind: 'heading', level: 1, span: {start: 0, end: 9}}]);
  });

  test('worked by hand: a note leaves the sentence whole and follows the text', () => {
    const {text, marks} = built('Peace*see below* now.', builder => {
      builder.text(0, 5);
      builder.openAside({kind: 'note', label: '1'});
      builder.text(6, 15);
      builder.closeAside();
      builder.text(16, 21);
    });
    expect(text).toBe('Peace now.\n\nsee below');
    expect(marks).toEqual([{kind: 'note', label: '1', span: {start: 12, end: 21}}]);
  });

  test('worked by hand: a page that begins within a word begins after it', () => {
    const {text, marks} = built('co|existence of|states', builder => {
      builder.text(0, 2);
      builder.page('2');
      builder.text(3, 15);
      builder.part(' ');
      builder.page('3');
      builder.text(16, 22);
      builder.page();
    });
    expect(text).toBe('coexistence of states');
    expect(marks.map(({label, span}) => [label, span.start])).toEqual([
      ['2', 12],
      ['3', 15],
      [undefined, 21],
    ]);
  });

  test('a source that is its own text needs no ledger', () => {
    expect(built('Peace now.', builder => builder.text(0, 10)).ledger).toEqual([]);
  });

  test('law: whatever is called, the ledger leads back to the source, and marks lie in the text', () => {
    const call = fc.record({
      kind: fc.nat(9),
      start: fc.nat(30),
      length: fc.nat(12),
      separator: fc.constantFrom('', ' ', '\n', '\n\n'),
      as: fc.option(fc.string({maxLength: 3}), {nil: undefined}),
    });
    const source = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '<', '𝕊'), maxLength: 40});
    fc.assert(
      fc.property(source, fc.array(call, {maxLength: 30}), (source, calls) => {
        const {text, marks} = built(source, builder => {
          for (const {kind, start, length, separator, as} of calls) {
            const end = Math.min(source.length, start + length);
            if (kind < 3) builder.text(Math.min(start, end), end, as);
            else if (kind === 3) builder.lines(Math.min(start, end), end);
            else if (kind === 4) builder.part(separator as '' | ' ' | '\n' | '\n\n');
            else if (kind === 5) builder.open({kind: 'quotation'});
            else if (kind === 6) builder.close();
            else if (kind === 7) builder.page('1');
            else if (kind === 8) builder.openAside({kind: 'note'});
            else builder.closeAside();
          }
        });
        for (const {span} of marks) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      {numRuns: 1000},
    );
  });
});
