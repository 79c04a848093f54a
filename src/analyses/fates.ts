import type {Alignment, Edit, Passage} from '../model/alignment.ts';

/** What can become of a word, in the order tables list it. */
export const FATES = ['verbatim', 'keptInEdited', 'changed', 'moved', 'alone'] as const;

/** What became of a word. */
export type Fate = (typeof FATES)[number];

/** How a table names it. */
export const FATE_TITLES: {readonly [fate in Fate]: string} = {
  verbatim: 'Verbatim',
  keptInEdited: 'Kept in edited',
  changed: 'Changed',
  moved: 'Moved',
  alone: 'In this text alone',
};

/** Words by what became of them. */
export type FateCounts = {[fate in Fate]: number};

/**
 * What became of each counted word of one side of an alignment? Calls `visit` once for each, with its token.
 *
 * `verbatim`: in a passage of the same words; `keptInEdited`: the same word in a passage whose words changed;
 * `changed`: substituted, inserted or deleted there; `moved`: in a passage that stands elsewhere in the other text;
 * `alone`: in a passage that the other text lacks.
 */
export function forEachFate(
  {passages}: Alignment,
  side: 'earlier' | 'later',
  visit: (token: number, fate: Fate) => void,
): void {
  for (const passage of passages) {
    for (const edit of passage.edits) {
      const fate = fateOf(passage, edit);
      for (let token = edit[side].from; token < edit[side].to; token++) visit(token, fate);
    }
  }
}

function fateOf({operation, isVerbatim}: Passage, {kind}: Edit): Fate {
  if (operation === 'new' || operation === 'dropped') return 'alone';
  if (operation === 'moved') return 'moved';
  if (isVerbatim) return 'verbatim';
  return kind === 'kept' || kind === 'transposed' ? 'keptInEdited' : 'changed';
}

/** No words yet. */
export function noFates(): FateCounts {
  return {verbatim: 0, keptInEdited: 0, changed: 0, moved: 0, alone: 0};
}

/** Words of one side, all of them together. */
export function fateCounts(alignment: Alignment, side: 'earlier' | 'later'): FateCounts {
  const counts = noFates();
  forEachFate(alignment, side, (_, fate) => {
    counts[fate]++;
  });
  return counts;
}
