import type {Table} from '../../model/table.ts';
import {counted, oneDecimal} from '../drawing/number-words.ts';
import {firstOf, listed, quoted, sizes} from '../drawing/sentences.ts';
import type {NetworkGraph} from './graph.ts';

/** The finding in one sentence: the strongest companions of each node. */
export function networkAlt({nodes, edges}: NetworkGraph): string {
  const said = nodes
    .filter(({isAsked}) => isAsked)
    .map(({term}) => {
      const strongest = edges.filter(({from, to}) => from === term || to === term).slice(0, 3);
      const companions = strongest.map(({from, to, strength}) => {
        return `${quoted(from === term ? to : from)} (logDice ${oneDecimal(strength)})`;
      });
      return `${quoted(term)} with ${listed(companions)}`;
    });
  return `Words that keep company: ${firstOf(said)}; ${counted(edges.length, 'link')} among ${counted(nodes.length, 'word')}.`;
}

/** What stands under the figure. */
export function networkCaption(table: Table, {left}: NetworkGraph): readonly string[] {
  const {span, acrossSentences, minimum, top, hide} = table.recipe.settings;
  const window =
    span === 'sentence' ? 'the sentence' : `${counted(Number(span ?? 5), 'word')} on either side`;
  const within = span === 'sentence' || acrossSentences === true ? '' : ', within the sentence';
  return [
    `${sizes(table.texts)}.`,
    `Lines: words that stand together in a window of ${window}${within}, at least ${counted(Number(minimum ?? 1), 'time')}; the thicker, the stronger (logDice).`,
    `Dark: the words whose ${counted(Number(top ?? 10), 'strongest companion')} are drawn (pale), with the links among these that are no weaker.`,
    'Area of the dots: occurrences. Places mean nothing by themselves: linked words lie near each other.',
    typeof hide === 'string' ? `Words of the list ${hide} are not drawn.` : '',
    left === 0 ? '' : `Without room: ${counted(left, 'word')}, in the table.`,
  ];
}
