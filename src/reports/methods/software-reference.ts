import type {Reference} from '../../model/reference.ts';

/** phraseshift itself, as CITATION.cff has it. */
export function softwareReference(version: string): Reference {
  return {
    id: 'phraseshift',
    cited: `phraseshift ${version}`,
    type: 'software',
    author: [{literal: 'The phraseshift authors'}],
    title: 'phraseshift',
    version,
    seen: 'CITATION.cff',
  };
}
