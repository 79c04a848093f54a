import {MEASURES} from '../../measures/registry.ts';
import type {ReportSection} from '../../model/report.ts';
import {STOP_LISTS} from '../../tokens/stop-lists.ts';

/** How the numbers were made: the cards of the measures and the list of function words. */
export function method(): ReportSection {
  const [{name, about}] = STOP_LISTS;
  return {
    id: 'method',
    title: 'How the numbers were made',
    blocks: [
      {kind: 'prose', text: `Function words are those of the list ${name}: ${about}`},
      {kind: 'cards', cards: MEASURES},
    ],
  };
}
