import type {ReportDefinition} from '../../model/report-definition.ts';
import {sectionTurns, type TextGroups, textNames} from './text-groups.ts';

/**
 * Which texts, and parts of texts, must be read for a report? Each once, in the order they are first spoken of.
 *
 * ```ts
 * const definition = {texts: {text: 'moscow-1957'}, sections: [{story: 'the-text', of: 'text'}]};
 * namesNeeded(definition, new Map([['text', ['moscow-1957']]])); // → ['moscow-1957']
 * ```
 */
export function namesNeeded(definition: ReportDefinition, groups: TextGroups): readonly string[] {
  const {path} = definition;
  const names = sectionTurns(definition, groups).flatMap(({section, each}) => {
    const known = {groups, path, each};
    if ('story' in section) return textNames([section.of], known);
    return [...(section.tables ?? []), ...(section.charts ?? [])].flatMap(({of}) => textNames(of, known));
  });
  return [...new Set(names)];
}
