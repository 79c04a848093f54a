import {expect, test} from '@jest/globals';
import {REPORTS} from '../../src/reports/registry.ts';
import {twoParts} from '../support/text-of.ts';

test('every kind of report can be told of a text, and says what it is about', () => {
  for (const {about, tell} of REPORTS) {
    expect(tell(twoParts).sections.length).toBeGreaterThan(0);
    expect(about).toMatch(/\S/u);
  }
});
