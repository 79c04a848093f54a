import {expect, test} from '@jest/globals';
import {frequencyScatter} from '../../src/charts/frequency-scatter.ts';
import {keynessBars} from '../../src/charts/keyness-bars.ts';
import {ribbon} from '../../src/charts/ribbon.ts';
import {drawnPassages, drawnTerms} from '../../src/model/drawn-terms.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {sampleKeyness} from '../charts/sample-tables.ts';
import {samplePassageMap} from '../charts/samples/passage-map.ts';

test('the terms of the marks, each once, without what is pooled', () => {
  const terms = drawnTerms(keynessBars(sampleKeyness()));
  expect(terms).toEqual(['aggressive', 'freedom', 'war', 'countries', 'communist', 'fraternal', 'party']);
  expect(texts(sampleKeyness(), 'term').some(term => term?.startsWith('hidden') === true)).toBe(true);
});

test('a mark for several terms leads to each; a mark for a passage to its number', () => {
  expect(drawnTerms(frequencyScatter(sampleKeyness()))).toEqual(
    expect.arrayContaining(['war', 'communist', 'countries']),
  );
  const ribbons = ribbon(samplePassageMap());
  expect(drawnTerms(ribbons)).toEqual([]);
  const numbersOfMap = numbers(samplePassageMap(), 'passage');
  for (const passage of drawnPassages(ribbons)) expect(numbersOfMap).toContain(passage);
  expect(drawnPassages(ribbons).length).toBeGreaterThan(1);
});

test('a term may be called as a pooled row is, where the table has it', () => {
  const chart = keynessBars(sampleKeyness({terms: ['hidden (2 terms)', 'war']}));
  expect(drawnTerms(chart)).toContain('hidden (2 terms)');
});
