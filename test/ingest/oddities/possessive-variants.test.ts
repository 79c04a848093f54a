import {describe, expect, test} from '@jest/globals';
import {possessiveVariants} from '../../../src/ingest/oddities/possessive-variants.ts';
import {paragraphSpans} from '../../../src/ingest/paragraphs.ts';

describe('possessive variants', () => {
  test('worked by hand: both forms are counted, the rarer one is shown', () => {
    const text = "The Workers' Parties, the workers’ parties, the Workers\nparties.";
    expect(possessiveVariants.find(text, paragraphSpans(text))).toEqual([
      {offset: text.indexOf('Workers\n'), text: '"workers parties" once, "workers\' parties" 2 times'},
    ]);
  });

  test.each([
    "the workers' parties, the workers struggle",
    "workers'\n\nparties; workers parties",
    "it's so, its so",
  ])('lets %j pass', text => {
    expect(possessiveVariants.find(text, paragraphSpans(text))).toEqual([]);
  });
});
