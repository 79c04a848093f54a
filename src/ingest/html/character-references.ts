import type {TokenHandler} from 'parse5';

type Parse5 = Pick<typeof import('parse5'), 'Tokenizer'>;

/** What a character reference such as `&#8217;` or `&eacute;` stands for; itself where it is none. */
export type ReadReference = (reference: string) => string;

/** Reads character references as browsers do, `&#145;` as windows-1252 too, each of them once. */
export function readReferences(parse5: Parse5): ReadReference {
  const known = new Map<string, string>();
  return reference => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const read = textOf(reference, parse5);
    known.set(reference, read);
    return read;
  };
}

function textOf(reference: string, parse5: Parse5): string {
  let text = '';
  const add = ({chars}: {chars: string}) => {
    text += chars;
  };
  const ignore = () => {};
  const handler: TokenHandler = {
    ...{onCharacter: add, onWhitespaceCharacter: add, onNullCharacter: add},
    ...{onStartTag: ignore, onEndTag: ignore, onComment: ignore, onDoctype: ignore, onEof: ignore},
  };
  new parse5.Tokenizer({}, handler).write(reference, true);
  return text;
}
