import type {Note} from '../model/note.ts';
import type {FrequencyList, Text} from '../model/text.ts';

/** Whether a difference between two texts may be their translators' doing. */
export function translatorNotes(a: Text | FrequencyList, b: Text | FrequencyList): readonly Note[] {
  if (!('tokens' in a) || !('tokens' in b)) return [];
  const [one, other] = [a.document.source.translator, b.document.source.translator];
  if (one === other) return [];
  const text = `different translations (${one ?? 'not stated'}; ${other ?? 'not stated'}): a difference may be the translator's`;
  return [{code: 'different-translations', text}];
}
