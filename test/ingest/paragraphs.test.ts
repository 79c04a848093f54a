import {describe, expect, test} from '@jest/globals';
import {paragraphSpans} from '../../src/ingest/paragraphs.ts';

const paragraphs = (text: string) => paragraphSpans(text).map(({start, end}) => text.slice(start, end));

describe('paragraphSpans', () => {
  test.each([
    ['', []],
    [' \n\t\n', []],
    ['one', ['one']],
    ['one\ntwo\n\nthree\n', ['one\ntwo', 'three']],
    ['\n\n  one  \n \t \n\n two', ['one', 'two']],
  ])('cuts %j at its blank lines', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});
