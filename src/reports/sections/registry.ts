import type {ReportSection} from '../../model/report.ts';
import type {Text} from '../../model/text.ts';
import {edition} from './edition.ts';
import {limits} from './limits.ts';
import {mostFrequent} from './most-frequent.ts';
import {parts} from './parts.ts';
import {places} from './places.ts';
import {theText} from './the-text.ts';

/** A section that tells one thing of one text. */
export interface Story {
  readonly name: string;
  readonly tell: (text: Text) => ReportSection;
}

/**
 * Every story, in the order the report on one text tells them.
 *
 * ```ts
 * STORIES.map(({name}) => name); // → ['the-text', 'most-frequent', 'parts', 'places', 'limits', 'edition']
 * ```
 */
export const STORIES = [
  {name: 'the-text', tell: theText},
  {name: 'most-frequent', tell: mostFrequent},
  {name: 'parts', tell: parts},
  {name: 'places', tell: places},
  {name: 'limits', tell: limits},
  {name: 'edition', tell: edition},
] as const satisfies readonly Story[];
