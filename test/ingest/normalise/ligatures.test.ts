import {expect, test} from '@jest/globals';
import {ligatures} from '../../../src/ingest/normalise/ligatures.ts';
import {applyStep} from '../../../src/model/ledger.ts';

test('worked by hand: joined letters become letters, æ and œ stay', () => {
  const text = 'oﬃce ﬁeld ﬂag oﬀ baﬄe laﬅ caﬆ Cæsar œuvre';
  expect(applyStep(text, ligatures.changes(text))).toBe('office field flag off baffle last cast Cæsar œuvre');
});
