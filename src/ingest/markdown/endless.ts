import {InputError} from '../../base/errors.ts';

// Quotations and lists within each other; marked calls itself for each and would run out of stack.
const DEEPEST = 100;
// marked tries each mark of a paragraph with all that follow it: 10,000 marks take seconds, 100,000 minutes.
const MOST_TRIES = 1e8;

/** Refuses Markdown that was made to keep its reader busy: nested without end, or with marks without end. InputError. */
export function refuseEndless(source: string): void {
  const deep = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d+[.)][ \\t])){${DEEPEST}}|^[ \\t]{${4 * DEEPEST}}`,
    'm',
  );
  const nested = deep.exec(source);
  if (nested !== null) {
    throw new InputError(
      `nested too deep: line ${lineAt(source, nested.index)}; expected at most ${DEEPEST} quotations and lists in each other`,
    );
  }
  let tries = 0;
  let from = 0;
  for (const {index, 0: gap} of source.matchAll(/\n[ \t]*\n|\n(?=[ \t]*(?:[-+*>|#]|\d+[.)])[ \t])|$/g)) {
    const marks = marksIn(source, from, index);
    tries += marks * marks;
    if (tries > MOST_TRIES) {
      throw new InputError(
        `marks without end: paragraph on line ${lineAt(source, from)}; expected words between them`,
      );
    }
    from = index + gap.length;
  }
}

function marksIn(source: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) if ('*_[]`~<!'.includes(source.charAt(i))) marks++;
  return marks;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
