import {describe, expect, test} from '@jest/globals';
import {unbalancedQuotation} from '../../../src/ingest/oddities/unbalanced-quotation.ts';
import {found} from './found.ts';

describe('unbalanced quotation', () => {
  test.each([
    ["smear 'the great teachings", ["'the great t"]],
    ['he said "peace and went', ['"peace and w']],
    ['he said peace" and went', ['" and went']],
    ['“one” and “two', ['“two']],
    ['one” and two', ['” and two']],
    ['"one "two" three', ['"one "two" t']],
    ['"one two three\n\nfour"', ['"one two thr', '"']],
  ])('finds the mark without its fellow in %j', (text, expected) => {
    expect(found(unbalancedQuotation, text)).toEqual(expected);
  });

  test.each([
    "the Workers' parties and other's don't, o'clock",
    'he said "peace," and \'war\' — "bread."',
    '"He said \'peace,\'" she said.',
    "'Tis peace, 'twas war; the '50s; rock 'n' roll",
    '“First paragraph of a speech.\n\n“Second and last.”',
    '"First paragraph of a speech.\n\n"Second and last."',
    'so—"thus"—he said ("there").',
    'the ‘cold war’ of the people’s',
  ])('lets %j pass', text => {
    expect(found(unbalancedQuotation, text)).toEqual([]);
  });
});
