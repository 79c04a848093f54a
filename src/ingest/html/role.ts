import type {Mark} from '../parsed.ts';
import type {HtmlRule} from './ledger-of-pieces.ts';

/** What becomes of an element: taken out of the text, on record under a rule; or marked; or both, for a place. */
export interface Role {
  readonly drop?: HtmlRule;
  readonly mark?: Omit<Mark, 'span'>;
}

/** The elements of a page that are not simply text, by their index. */
export type Roles = ReadonlyMap<number, Role>;
