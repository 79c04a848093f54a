import type {Recipe} from '../../model/recipe.ts';

const PHRASES: {readonly [name: string]: string} = {
  phrase:
    'phrase, each occurrence counted once and for the longest phrase it belongs to (Frantzi et al. 2000),',
  frame: 'frame with an open slot',
  'noun-phrase': 'noun phrase',
  name: 'name of two words or more',
};

/** What a recipe counted: "word", "run of 2 to 4 words", "noun phrase". */
export function countedUnit({settings: {shortest = 1, longest = shortest, phrases}}: Recipe): string {
  if (typeof phrases === 'string') return PHRASES[phrases] ?? phrases;
  if (longest === 1) return 'word';
  return `run of ${shortest === longest ? `${longest}` : `${shortest} to ${longest}`} words`;
}
