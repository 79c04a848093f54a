import {frequentTerms} from '../analyses/frequent-terms.ts';
import {recipeOf} from '../analyses/recipe-of.ts';
import {textSize} from '../analyses/text-size.ts';
import {InputError} from '../base/errors.ts';
import type {Report, ReportSection} from '../model/report.ts';
import type {Text} from '../model/text.ts';
import {resultRecipes} from './result-recipes.ts';
import {edition} from './sections/edition.ts';
import {limits} from './sections/limits.ts';
import {method} from './sections/method.ts';
import {mostFrequent} from './sections/most-frequent.ts';
import {parts} from './sections/parts.ts';
import {places} from './sections/places.ts';
import {theText} from './sections/the-text.ts';

/**
 * One text in numbers: what it is, what it speaks of most, what sets its parts apart, where its terms fall, and
 * what its size cannot show.
 *
 * A text of one part only has no comparison of parts. A text without a counted word is an InputError.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * textReport(await readText('moscow-1957')).sections[0].title; // → 'The text'
 * ```
 */
export function textReport(text: Text): Report {
  const {document} = text;
  if (textSize(text).words === 0)
    throw new InputError(`no words to count: ${text.label}; expected a text with words`);
  const sections = sectionsOf(text);
  return {
    name: document.id,
    title: document.title,
    subtitle: [document.place, document.dates.adopted].filter(part => part !== undefined).join(', '),
    sections: [...sections, method(sections)],
    notes: [], // those of the text are a table of the section on its edition
    recipe: {
      ...recipeOf({command: 'report', texts: [text], settings: {report: 'text'}}),
      parts: resultRecipes(sections),
    },
  };
}

function sectionsOf(text: Text): readonly ReportSection[] {
  const hasParts = text.counted.length > 1;
  return [
    theText(text),
    mostFrequent(text),
    ...(hasParts ? [parts(text)] : []),
    ...(frequentTerms(text, 1).length === 0 ? [] : [places(text)]),
    ...(hasParts ? [limits(text)] : []),
    edition(text),
  ];
}
