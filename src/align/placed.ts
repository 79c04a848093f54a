import type {Passage} from '../model/alignment.ts';

/** An end of a passage: the row after its last token, and the place in the text after it. */
interface End {
  readonly token: number;
  readonly offset: number;
}

/** Gives the empty side of dropped and new passages its place: after the passage before it that has words there. */
export function placed(passages: readonly Passage[]): readonly Passage[] {
  let earlier: End = {token: 0, offset: 0};
  let later: End = {token: 0, offset: 0};
  return passages.map(passage => {
    const whole = withEmptySide(passage, {earlier, later});
    later = {token: whole.laterTokens.to, offset: whole.later.end};
    // What has moved says nothing of where the earlier text goes on.
    if (whole.operation !== 'moved') earlier = {token: whole.earlierTokens.to, offset: whole.earlier.end};
    return whole;
  });
}

function withEmptySide(passage: Passage, ends: {readonly earlier: End; readonly later: End}): Passage {
  const side =
    passage.operation === 'new' ? 'earlier' : passage.operation === 'dropped' ? 'later' : undefined;
  if (side === undefined) return passage;
  const {token, offset} = ends[side];
  const tokens = {from: token, to: token};
  const edits = passage.edits.map(edit => ({...edit, [side]: tokens}));
  return {...passage, [side]: {start: offset, end: offset}, [`${side}Tokens`]: tokens, edits};
}
