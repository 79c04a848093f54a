import {describe, expect, test} from '@jest/globals';
import {hyphens} from '../../../src/tokens/variants/hyphens.ts';

describe('hyphens', () => {
  test.each([
    ['cooperation', 'co-operation'],
    ['coöperate', 'co-operate'],
    ['coordinated', 'co-ordinated'],
    ['reestablish', 're-establish'],
    ['antiimperialist', 'anti-imperialist'],
    ['co-existence', 'coexistence'],
    ['counter-revolutionary', 'counterrevolutionary'],
    ['non-aggression', 'nonaggression'],
    ['neo-colonialism', 'neocolonialism'],
    ['pre-war', 'prewar'],
    ['to-day', 'today'],
    ['world-wide', 'worldwide'],
  ])('%s is compared as %s, and that as itself', (variant, form) => {
    expect(hyphens.formOf(variant)).toBe(form);
    expect(hyphens.formOf(form)).toBeUndefined();
  });

  test.each(
    `co-operation co-ordination re-establish anti-imperialist re-form re-cover anti-soviet non-marxist pro-soviet
    marxism-leninism peace-loving working-class self-determination well-being cooper cool reed react reelected-x
    anticipate constructor mid-1957 co-op`
      .trim()
      .split(/\s+/),
  )('%s stays', word => {
    expect(hyphens.formOf(word)).toBeUndefined();
  });
});
