import type {FrequencyList, Text} from '../../model/text.ts';
import type {TextGroups} from './text-groups.ts';

/** The texts of a report, by the names that its definition needs. */
export interface DefinedTexts {
  readonly groups: TextGroups;
  readonly texts: ReadonlyMap<string, Text | FrequencyList>;
}
