import {describe, expect, test} from '@jest/globals';
import {rowsOf} from '../support/rows-of.ts';

describe('sentences, worked by hand (| where one ends)', () => {
  test.each([
    ['plain ends', 'It is. It was! Will it? Yes… No.', 'it is | it was | will it | yes | no'],
    ['no end before a small letter', 'What? he asked. and went', 'what he asked and went'],
    ['no end without a space', 'end.Next one', 'end next one'],
    [
      'an end before a quotation or a bracket',
      'So be it. “the end” was. (so it was)',
      'so be it | the end was | so it was',
    ],
    [
      'closing marks',
      'He said, “Go.” They went. (They did.) It was over.',
      'he said go | they went | they did | it was over',
    ],
    ['an end before a number', 'So it was. 14 parties met.', 'so it was | 14 parties met'],
    ['an end after a number', 'In 1957. The parties', 'in 1957 | the parties'],
    ['titles', 'Dr. Lee met Mrs. Smith at St. James.', 'dr lee met mrs smith at st james'],
    ['e.g. and i.e.', 'some, e.g. The Times, i.e. Papers', 'some e.g. the times i.e. papers'],
    ['a month before a number', 'on Nov. 14 in Moscow', 'on nov 14 in moscow'],
    ['a month at the end', 'met in Nov. The parties', 'met in nov | the parties'],
    ['No. before a number', 'in No. 5 and No. IV', 'in no 5 and no iv'],
    ['no at the end', 'He said no. They said yes.', 'he said no | they said yes'],
    ['etc.', 'peace, etc. The parties, etc. Parties', 'peace etc | the parties etc parties'],
    ['initials', 'by J. Smith and V. I. Lenin', 'by j smith and v i lenin'],
    [
      'dotted letters within',
      'in the U.S. Senate, the C.P.S.U. Congress',
      'in the u.s. senate the c.p.s.u. congress',
    ],
    [
      'dotted letters at the end',
      'in the U.S.S.R. The people of the U.S. They',
      'in the u.s.s.r. | the people of the u.s. | they',
    ],
    ['dotted letters, quoted', 'in the “U.S.” It was', 'in the u.s. | it was'],
    ['dotted letters and another mark', 'in the U.S.! Parties', 'in the u.s. | parties'],
    ['labels', '1. The first. IV. The second. A. The third.', '1 the first | iv | the second | a the third'],
    ['Chinese', '人民。人民', '人民 | 人民'],
    ['a paragraph always ends one', 'the parties\n\nand peoples', 'the parties | and peoples'],
    ['a line end is a space', 'It is.\nIt was\nso.', 'it is | it was so'],
  ])('%s', (_, text, expected) => {
    expect(rowsOf('sentences', text).join(' | ')).toBe(expected);
  });
});

describe('clauses, worked by hand (| where a phrase must stop)', () => {
  test.each([
    ['commas do not stop', 'peace, bread, and land', 'peace bread and land'],
    ['semicolons and colons', 'peace; bread: land', 'peace | bread | land'],
    ['dashes', 'a—b —c– d – e -- f - g', 'a | b | c | d | e | f | g'],
    ['no dashes', 'pre- and post-war, Sino–Soviet', 'pre and post-war sino soviet'],
    ['brackets', 'a (b) c [d] e', 'a | b | c | d | e'],
    ['quotation marks', 'a “b” c "d" e «f» g', 'a | b | c | d | e | f | g'],
    ['single quotation marks', "a ‘b c’ d 'e f' g", 'a | b c | d | e f | g'],
    [
      'a possessive is none',
      "the Workers’ Parties, the workers' press",
      'the workers parties the workers press',
    ],
    ['an elision is none', "go ’em in the '90s now", 'go em in the 90s now'],
    ['a quotation closed after a comma', "'a b,' c", 'a b | c'],
    ['a quotation does not outlast its paragraph', "'a b\n\nworkers' c", 'a b | workers c'],
    ['sentence ends', 'a b. C d', 'a b | c d'],
    ['abbreviations do not stop', 'met Dr. Lee', 'met dr lee'],
  ])('%s', (_, text, expected) => {
    expect(rowsOf('clauses', text).join(' | ')).toBe(expected);
  });
});
