import {recipeOf} from '../../analyses/recipe-of.ts';
import {InputError} from '../../base/errors.ts';
import {named} from '../../base/named.ts';
import {inFile} from '../../ingest/in-file.ts';
import type {Note} from '../../model/note.ts';
import type {Report, ReportSection} from '../../model/report.ts';
import type {ReportDefinition} from '../../model/report-definition.ts';
import type {Text} from '../../model/text.ts';
import {resultRecipes} from '../result-recipes.ts';
import {method} from '../sections/method.ts';
import {STORIES} from '../sections/registry.ts';
import {definedBlocks} from './defined-blocks.ts';
import type {DefinedTexts} from './defined-texts.ts';
import {prefixed} from './prefixed.ts';
import {type SectionTurn, sectionTurns, type TextGroups, textNames} from './text-groups.ts';

/**
 * The report that a definition asks for.
 *
 * A section for each text of a group is told once a text; of an empty group there is none, and a Note says so. What a
 * definition asks for and cannot be had is an InputError that names the file and the section, as is a report of which
 * nothing is left.
 *
 * ```ts
 * import {readReportDefinition, readText, textGroups, writeFileAtomic} from 'phraseshift';
 *
 * const sections = [{story: 'the-text', of: 'text'}];
 * const mine = {title: 'Mine', texts: {text: 'moscow-1957'}, sections};
 * await writeFileAtomic('mine.report.json', JSON.stringify(mine));
 * const definition = await readReportDefinition('mine.report.json');
 * const texts = new Map([['moscow-1957', await readText('moscow-1957')]]);
 * definedReport(definition, {groups: textGroups(definition, []), texts}).sections[0].title; // → 'The text'
 * ```
 */
export function definedReport(definition: ReportDefinition, texts: DefinedTexts): Report {
  const turns = sectionTurns(definition, texts.groups);
  const sections = turns.map((turn, i) => toldSection(turn, {definition, texts, number: i + 1}));
  const missing = emptyGroups(definition, texts.groups);
  if (sections.length === 0) throw nothingLeft(definition, missing);
  const {name, title, subtitle = '', path, sha256} = definition;
  const used = [...texts.texts.values()];
  return {
    name,
    title,
    subtitle,
    sections: [...sections, method(sections)],
    notes: missing,
    recipe: {
      ...recipeOf({command: 'report', texts: used, settings: {report: name, definition: {path, sha256}}}),
      parts: resultRecipes(sections),
    },
  };
}

interface Told {
  readonly definition: ReportDefinition;
  readonly texts: DefinedTexts;
  readonly number: number;
}

function toldSection(turn: SectionTurn, told: Told): ReportSection {
  const {section, each} = turn;
  return inFile(`${told.definition.path}: section ${told.number}`, () => {
    if (!('story' in section)) return blockSection(turn, told);
    const text = theText(textNames([section.of], {...told.definition, ...told.texts, each}), told.texts);
    const story = named('story', section.story, STORIES).tell(text);
    return each === undefined ? story : prefixed(story, each);
  });
}

function blockSection({section, each}: SectionTurn, {definition, texts, number}: Told): ReportSection {
  if ('story' in section) throw new RangeError('a story has no blocks; expected tables and charts');
  const id =
    each === undefined ? `section-${number}` : `section-${number}-${each.replaceAll(/[^a-z0-9-]/gu, '-')}`;
  const known = texts.texts.get(each ?? '');
  const about = known !== undefined && 'document' in known ? known.document.title : each;
  return {
    id,
    title: about === undefined ? section.title : `${section.title}: ${about}`,
    blocks: definedBlocks(section, {definition, texts, each, id}),
  };
}

function theText(names: readonly string[], {texts}: DefinedTexts): Text {
  const [name = '', ...more] = names;
  const text = texts.get(name);
  if (more.length === 0 && text !== undefined && 'tokens' in text) return text;
  throw new InputError(
    `a story is told of one text: ${names.join(', ')}; expected one, or "each" with its group`,
  );
}

function emptyGroups({texts}: ReportDefinition, groups: TextGroups): readonly Note[] {
  return [...groups].flatMap(([name, ids]) => {
    if (ids.length > 0) return [];
    const group = texts[name];
    const which =
      typeof group === 'object' && 'after' in group ? `dated after ${group.after}` : 'with a date';
    return [
      {
        code: 'no-texts',
        text: `the corpus has no text ${which} (${name}): what was to be said of it is left out; phraseshift fetch and add bring texts in`,
      },
    ];
  });
}

function nothingLeft({path}: ReportDefinition, notes: readonly Note[]): InputError {
  const [note] = notes;
  return new InputError(`${path}: nothing to report; ${note?.text ?? 'expected a section'}`);
}
